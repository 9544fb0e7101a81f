//! Measures a runtime that was compiled to Wasm with the feature `runtime-benchmarks`.
//!
//! The node itself needs no such feature, so benchmarks cost one more build of the Wasm and none of
//! the node. `tessera-bench pallet` is the SDK's own command with all its options; `tessera-bench
//! calls` prints what the calls cost by which the chain's capacity is judged.

use clap::Parser;
use cumulus_client_service::storage_proof_size::HostFunctions;
use frame_benchmarking::BenchmarkBatchSplitResults;
use frame_benchmarking_cli::PalletCmd;
use sp_runtime::traits::BlakeTwo256;
use std::{
	collections::{BTreeMap, BTreeSet},
	env,
	error::Error,
	ffi::OsString,
	fmt::{Display, Formatter},
	fs, io,
	path::{Path, PathBuf},
	process,
	time::UNIX_EPOCH,
};

/// What `calls` reports: how its line starts, `pallet::call`, and the benchmark that is measured. The
/// pallet of the benchmark is that of the line, with `pallet_` in front.
struct Call(&'static str, &'static str);

/// What is measured as often as the caller wants.
const CALLS: [Call; 4] = [
	Call("security_token::transfer", "transfer"),
	// Two lines for the same: a coin moves at the price of its ledger.
	Call("assets::transfer_keep_alive", "transfer_keep_alive"),
	Call("stablecoin::coin_transfer", "coin_transfer"),
	Call("balances::transfer_keep_alive", "transfer_keep_alive"),
];

/// Calls in a register of so many rows, all of which each repetition sets up. These benchmarks are
/// extra: no weight is made of them.
const SIZED_CALLS: [Call; 20] = [
	Call("security_token::transfer@10", "transfer_at_10"),
	Call("security_token::transfer@100000", "transfer_at_100000"),
	Call("security_token::pay_income@10", "pay_income_at_10"),
	Call("security_token::pay_income@100000", "pay_income_at_100000"),
	Call("security_token::claim@10", "claim_income_at_10"),
	Call("security_token::claim@100000", "claim_income_at_100000"),
	Call("security_token::split@10", "split_at_10"),
	Call("security_token::split@100000", "split_at_100000"),
	Call("audit::report@10", "report_at_10"),
	Call("audit::report@100000", "report_at_100000"),
	Call("audit::attest@10", "attest_at_10"),
	Call("audit::attest@100000", "attest_at_100000"),
	Call("audit::withdraw@10", "withdraw_at_10"),
	Call("audit::withdraw@100000", "withdraw_at_100000"),
	Call("audit::challenge@10", "challenge_at_10"),
	Call("audit::challenge@100000", "challenge_at_100000"),
	Call("audit::vote@10", "vote_at_10"),
	Call("audit::vote@100000", "vote_at_100000"),
	Call("audit::resolve@10", "resolve_at_10"),
	Call("audit::resolve@100000", "resolve_at_100000"),
];

/// How [`SIZED_CALLS`] are measured.
const SIZED_OPTIONS: [&str; 3] = ["--extra", "--repeat=3", "--min-duration=0"];

/// Calls on a pool of three tranches with so many assets, which take longest to set up.
const POOL_CALLS: [Call; 12] = [
	Call("asset_class::join@10", "join_at_10"),
	Call("asset_class::join@1000000", "join_at_1000000"),
	Call("asset_class::pay@10", "pay_at_10"),
	Call("asset_class::pay@1000000", "pay_at_1000000"),
	Call("asset_class::nav@10", "nav_at_10"),
	Call("asset_class::nav@1000000", "nav_at_1000000"),
	Call("asset_class::distribute@10", "distribute_at_10"),
	Call("asset_class::distribute@1000000", "distribute_at_1000000"),
	Call("asset_class::subscribe@10", "subscribe_at_10"),
	Call("asset_class::subscribe@1000000", "subscribe_at_1000000"),
	Call("asset_class::execute@10", "execute_at_10"),
	Call("asset_class::execute@1000000", "execute_at_1000000"),
];

/// How [`POOL_CALLS`] are measured.
const POOL_OPTIONS: [&str; 4] = ["--extra", "--repeat=1", "--min-duration=0", "--no-verify"];

/// Has the SDK's command write a line `pallet::benchmark proof` for each benchmark of a pallet, with
/// the proof size that it would write to `weights.rs`.
const TEMPLATE: &str =
	"{{#each benchmarks}}{{@root.pallet}}::{{name}} {{base_calculated_proof_size}}\n{{/each}}";

/// Proof sizes of benchmarks, by `pallet::benchmark`.
type Proofs = BTreeMap<String, u128>;

/// Measures the compiled runtime.
#[derive(Parser)]
#[command(version)]
enum Command {
	/// Run the benchmarks of pallets, with all options of the SDK.
	Pallet(Box<PalletCmd>),
	/// Print a line for each call that matters: `pallet::call reads writes ref_time_ns proof_bytes`.
	///
	/// Reads and writes count each row once, time is the median of many runs. Proof is the size by
	/// which the chain weighs the call: not what a proof measured, which depends on how much else the
	/// state holds, but the SDK's estimate from the longest that the touched rows can be. A line
	/// `pallet::call@rows` is of a call in a register of so many rows, or on a pool of three tranches with so
	/// many assets. It takes long to set up, so the median is that of three runs, and for a pool the time of
	/// one.
	Calls {
		/// The runtime, compiled to Wasm with the feature `runtime-benchmarks`.
		#[arg(long)]
		runtime: PathBuf,
		/// How often each call without a size runs in a row.
		#[arg(long, default_value_t = 50)]
		repeat: u32,
		/// How many seconds each call without a size is measured at least.
		#[arg(long, default_value_t = 5)]
		min_duration: u64,
	},
}

fn main() -> Result<(), Box<dyn Error>> {
	match Command::parse() {
		// With the functions that the node offers to a runtime.
		Command::Pallet(benchmarks) => {
			sc_cli::LoggerBuilder::new("info").init()?;
			Ok(benchmarks.run_with_spec::<BlakeTwo256, HostFunctions>(None)?)
		}
		Command::Calls {
			runtime,
			repeat,
			min_duration,
		} => {
			for line in calls(&runtime, repeat, min_duration)? {
				println!("{line}");
			}
			Ok(())
		}
	}
}

/// Measures all [`CALLS`] of `runtime`, then all [`SIZED_CALLS`] and [`POOL_CALLS`], in their order.
fn calls(runtime: &Path, repeat: u32, min_duration: u64) -> Result<Vec<String>, Box<dyn Error>> {
	let options = [
		format!("--repeat={repeat}"),
		format!("--min-duration={min_duration}"),
	];
	let mut lines = measure(runtime, &CALLS, &options)?;
	lines.extend(measure(
		runtime,
		&SIZED_CALLS,
		&SIZED_OPTIONS.map(String::from),
	)?);
	lines.extend(measure(
		runtime,
		&POOL_CALLS,
		&POOL_OPTIONS.map(String::from),
	)?);
	Ok(lines)
}

/// Measures calls in one run of the SDK's command. The command runs only once in a process and names
/// the files that it writes on stdout, so it gets a process of its own, whose stdout is our stderr.
fn measure(
	runtime: &Path,
	calls: &[Call],
	options: &[String],
) -> Result<Vec<String>, Box<dyn Error>> {
	let files = Files::new()?;
	let status = process::Command::new(env::current_exe()?)
		.args(arguments(runtime, calls, options, &files))
		.stdout(io::stderr())
		.status()?;
	if !status.success() {
		return Err(format!("the benchmarks failed: {status}").into());
	}
	let batches: Vec<_> = serde_json::from_slice(&fs::read(files.batches())?)?;
	Ok(lines(calls, &batches, &files.read_proofs()?)?)
}

/// What `tessera-bench` is told to measure `calls` and write the results to `files`.
fn arguments(runtime: &Path, calls: &[Call], options: &[String], files: &Files) -> Vec<OsString> {
	let paths = [
		("--runtime", runtime.to_path_buf()),
		("--json-file", files.batches()),
		("--template", files.template()),
		("--output", files.proofs()),
	];
	let mut arguments: Vec<OsString> = vec!["pallet".into(), "--quiet".into()];
	for (option, path) in paths {
		arguments.push(option.into());
		arguments.push(path.into());
	}
	arguments.extend(options.iter().map(OsString::from));
	arguments.extend(selection(calls).into_iter().map(OsString::from));
	arguments
}

/// The options that select exactly these benchmarks. The SDK's command takes a list of pallets and
/// one of benchmarks and runs every pair, so pairs that are not wanted are excluded.
fn selection(calls: &[Call]) -> Vec<String> {
	let pallets: BTreeSet<_> = calls.iter().map(Call::pallet).collect();
	let benchmarks: BTreeSet<_> = calls.iter().map(|call| call.1.to_string()).collect();
	let wanted: BTreeSet<_> = calls.iter().map(Call::path).collect();
	let unwanted: BTreeSet<_> = pallets
		.iter()
		.flat_map(|pallet| {
			benchmarks
				.iter()
				.map(move |benchmark| format!("{pallet}::{benchmark}"))
		})
		.filter(|pair| !wanted.contains(pair))
		.collect();

	let list = |names: BTreeSet<String>| Vec::from_iter(names).join(",");
	let mut options = Vec::new();
	if !unwanted.is_empty() {
		options.push(format!("--exclude-extrinsics={}", list(unwanted)));
	}
	options.push(format!("--pallets={}", list(pallets)));
	options.push(format!("--extrinsic={}", list(benchmarks)));
	options
}

impl Call {
	fn pallet(&self) -> String {
		let pallet = self.0.split("::").next().unwrap_or_default();
		format!("pallet_{pallet}")
	}

	/// The benchmark, as the SDK writes it.
	fn path(&self) -> String {
		format!("{}::{}", self.pallet(), self.1)
	}

	fn is_measured_by(&self, batch: &BenchmarkBatchSplitResults) -> bool {
		batch.pallet == self.pallet().as_bytes() && batch.benchmark == self.1.as_bytes()
	}
}

/// The files that the SDK's command reads and writes, in a temporary directory that is removed with
/// this value, whatever happened.
struct Files(PathBuf);

impl Files {
	fn new() -> io::Result<Self> {
		let time = UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
		let directory = env::temp_dir().join(format!("tessera-bench-{}-{time}", process::id()));
		fs::create_dir(&directory)?;

		let files = Self(directory);
		fs::write(files.template(), TEMPLATE)?;
		fs::create_dir(files.proofs())?;
		Ok(files)
	}

	fn template(&self) -> PathBuf {
		self.0.join("template.hbs")
	}

	/// The results without the rows, as JSON.
	fn batches(&self) -> PathBuf {
		self.0.join("batches.json")
	}

	/// A directory: the command writes a file for each pallet.
	fn proofs(&self) -> PathBuf {
		self.0.join("proofs")
	}

	fn read_proofs(&self) -> Result<Proofs, Box<dyn Error>> {
		let mut text = String::new();
		for file in fs::read_dir(self.proofs())? {
			text += &fs::read_to_string(file?.path())?;
		}
		Ok(proofs(&text)?)
	}
}

impl Drop for Files {
	fn drop(&mut self) {
		// There is no one to tell that it failed.
		let _ = fs::remove_dir_all(&self.0);
	}
}

/// Parses what [`TEMPLATE`] becomes.
fn proofs(text: &str) -> Result<Proofs, String> {
	text.lines()
		.map(|line| {
			line.split_once(' ')
				.and_then(|(path, proof)| Some((path.to_string(), proof.parse::<u128>().ok()?)))
				.ok_or_else(|| format!("not a benchmark and its proof size: {line}"))
		})
		.collect()
}

/// What one call costs.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
	reads: u32,
	writes: u32,
	ref_time_ns: u128,
	proof_bytes: u128,
}

impl Cost {
	/// What was measured of a call; an error if it was not measured, or with parameters, of which
	/// the proof size would be a function.
	fn of(
		call: &Call,
		batches: &[BenchmarkBatchSplitResults],
		proofs: &Proofs,
	) -> Result<Self, String> {
		let path = call.path();
		let missing = || format!("the runtime has no benchmark {path}");
		let batch = batches
			.iter()
			.find(|batch| call.is_measured_by(batch))
			.ok_or_else(missing)?;
		let mut results = batch.db_results.iter().chain(&batch.time_results);
		if results.any(|result| !result.components.is_empty()) {
			return Err(format!("the benchmark {path} has parameters"));
		}

		let worst = |count: fn(&_) -> u32| batch.db_results.iter().map(count).max();
		let times = batch.time_results.iter().map(|run| run.extrinsic_time);
		Ok(Self {
			reads: worst(|result| result.reads).ok_or_else(missing)?,
			writes: worst(|result| result.writes).ok_or_else(missing)?,
			ref_time_ns: median(times.collect()).ok_or_else(missing)?,
			proof_bytes: *proofs.get(&path).ok_or_else(missing)?,
		})
	}
}

impl Display for Cost {
	fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
		write!(
			f,
			"{} {} {} {}",
			self.reads, self.writes, self.ref_time_ns, self.proof_bytes
		)
	}
}

/// The upper median of some values; nothing if there are none.
fn median(mut values: Vec<u128>) -> Option<u128> {
	values.sort_unstable();
	values.get(values.len() / 2).copied()
}

/// A line for each of `calls`, or what is wrong with one.
fn lines(
	calls: &[Call],
	batches: &[BenchmarkBatchSplitResults],
	proofs: &Proofs,
) -> Result<Vec<String>, String> {
	calls
		.iter()
		.map(|call| Ok(format!("{} {}", call.0, Cost::of(call, batches, proofs)?)))
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{json, Value};

	const TOUCH: Call = Call("assets::touch@7", "touch_at_7");

	fn result(components: Value, time: u32, reads: u32) -> Value {
		json!({
			"components": components, "extrinsic_time": time, "storage_root_time": 0,
			"reads": reads, "repeat_reads": 9, "writes": 1, "repeat_writes": 9,
			"proof_size": 9999,
		})
	}

	/// Batches of [`TOUCH`] only.
	fn batches(components: Value) -> Vec<BenchmarkBatchSplitResults> {
		let result = |time, reads| result(components.clone(), time, reads);
		let json = json!([{
			"pallet": "pallet_assets", "instance": "Assets", "benchmark": "touch_at_7",
			"time_results": [result(10, 0), result(90, 0), result(40, 0)],
			"db_results": [result(0, 2), result(0, 3)],
		}]);
		serde_json::from_str(&json.to_string()).expect("this is the SDK's format")
	}

	fn touch_proofs() -> Proofs {
		proofs("pallet_assets::touch_at_7 700\n").expect("this is the template's format")
	}

	#[test]
	fn a_call_costs_the_median_time_and_the_estimated_proof() {
		let cost = Cost {
			reads: 3,
			writes: 1,
			ref_time_ns: 40,
			proof_bytes: 700,
		};
		assert_eq!(
			Cost::of(&TOUCH, &batches(json!([])), &touch_proofs()),
			Ok(cost)
		);
	}

	#[test]
	fn a_line_starts_with_the_name_of_the_call() {
		assert_eq!(
			lines(&[TOUCH], &batches(json!([])), &touch_proofs()),
			Ok(vec!["assets::touch@7 3 1 40 700".into()])
		);
	}

	#[test]
	fn a_call_that_was_not_measured_is_named() {
		let mint = [Call("assets::mint", "mint")];
		let error =
			lines(&mint, &batches(json!([])), &touch_proofs()).expect_err("it was not measured");
		assert!(error.contains("pallet_assets::mint"));
	}

	#[test]
	fn a_call_without_proof_size_is_named() {
		let error = lines(&[TOUCH], &batches(json!([])), &Proofs::new())
			.expect_err("no proof size was written");
		assert!(error.contains("pallet_assets::touch_at_7"));
	}

	#[test]
	fn a_call_with_parameters_is_refused() {
		let error = lines(&[TOUCH], &batches(json!([["n", 1]])), &touch_proofs())
			.expect_err("it has a parameter");
		assert!(error.contains("pallet_assets::touch_at_7 has parameters"));
	}

	#[test]
	fn proofs_are_read_line_by_line() {
		assert_eq!(
			proofs("pallet_a::x 1\npallet_a::y 23\n"),
			Ok(Proofs::from([
				("pallet_a::x".into(), 1),
				("pallet_a::y".into(), 23),
			]))
		);
		for wrong in ["pallet_a::x", "pallet_a::x ", "pallet_a::x 1 2", "\n"] {
			assert!(proofs(wrong).is_err(), "{wrong:?}");
		}
	}

	#[test]
	fn files_of_all_pallets_are_read_and_then_removed() {
		let files = Files::new().expect("there is a temporary directory");
		for (pallet, line) in [("a.rs", "pallet_a::x 1\n"), ("b.rs", "pallet_b::x 2\n")] {
			fs::write(files.proofs().join(pallet), line).expect("the directory exists");
		}
		let read = files.read_proofs().expect("the lines are right");
		assert!(read.into_keys().eq(["pallet_a::x", "pallet_b::x"]));

		let directory = files.0.clone();
		assert!(directory.is_dir());
		drop(files);
		assert!(!directory.exists());
	}

	#[test]
	fn only_the_wanted_pairs_are_selected() {
		let options = selection(&[Call("a::x@1", "x"), Call("b::y", "y"), Call("b::x", "x")]);
		assert_eq!(
			options,
			[
				"--exclude-extrinsics=pallet_a::y",
				"--pallets=pallet_a,pallet_b",
				"--extrinsic=x,y"
			]
		);
	}

	#[test]
	fn the_command_understands_how_sized_calls_are_measured() {
		let files = Files::new().expect("there is a temporary directory");
		let options = SIZED_OPTIONS.map(String::from);
		let mut words = vec![OsString::from("tessera-bench")];
		words.extend(arguments(
			Path::new("runtime.wasm"),
			&SIZED_CALLS,
			&options,
			&files,
		));

		let Ok(Command::Pallet(command)) = Command::try_parse_from(words) else {
			panic!("the command takes these arguments");
		};
		assert_eq!(command.pallets, ["pallet_audit", "pallet_security_token"]);
		assert_eq!(
			(command.extra, command.repeat, command.min_duration),
			(true, 3, 0)
		);
		assert_eq!(command.runtime, Some("runtime.wasm".into()));
		assert_eq!(command.json_file, Some(files.batches()));
		assert_eq!(command.template, Some(files.template()));
		assert_eq!(command.output, Some(files.proofs()));
	}

	#[test]
	fn a_sized_line_names_the_size_of_its_benchmark() {
		for Call(name, benchmark) in SIZED_CALLS.into_iter().chain(POOL_CALLS) {
			let (_, named) = name.split_once('@').expect("the line names a size");
			let (_, measured) = benchmark.split_once("_at_").expect("so does the benchmark");
			assert_eq!(named, measured);
		}
	}
}
