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
	collections::BTreeMap,
	error::Error,
	fmt::{Display, Formatter},
	fs,
	path::{Path, PathBuf},
	process,
};

/// What `calls` reports: pallets with the benchmarks of their calls.
const CALLS: [(&str, &str); 3] = [
	("pallet_security_token", "transfer"),
	("pallet_assets", "transfer_keep_alive"),
	("pallet_balances", "transfer_keep_alive"),
];

/// Measures the compiled runtime.
#[derive(Parser)]
#[command(version)]
enum Command {
	/// Run the benchmarks of pallets, with all options of the SDK.
	Pallet(Box<PalletCmd>),
	/// Print a line for each call that matters: `pallet::call reads writes ref_time_ns proof_bytes`.
	///
	/// Reads and writes count each row once, time is the median of many runs, proof is what the
	/// storage proof of the call measures. A call with parameters is measured where it costs most.
	Calls {
		/// The runtime, compiled to Wasm with the feature `runtime-benchmarks`.
		#[arg(long)]
		runtime: PathBuf,
		/// How often each call runs in a row.
		#[arg(long, default_value_t = 50)]
		repeat: u32,
		/// How many seconds each call is measured at least.
		#[arg(long, default_value_t = 5)]
		min_duration: u64,
	},
}

fn main() -> Result<(), Box<dyn Error>> {
	let command = Command::parse();
	sc_cli::LoggerBuilder::new("info").init()?;
	match command {
		Command::Pallet(benchmarks) => measure(&benchmarks),
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

/// Runs benchmarks with the functions that the node offers to a runtime.
fn measure(benchmarks: &PalletCmd) -> Result<(), Box<dyn Error>> {
	Ok(benchmarks.run_with_spec::<BlakeTwo256, HostFunctions>(None)?)
}

/// Measures all [`CALLS`] in one run of `runtime`, in their order.
fn calls(runtime: &Path, repeat: u32, min_duration: u64) -> Result<Vec<String>, Box<dyn Error>> {
	let results = std::env::temp_dir().join(format!("tessera-bench-{}.json", process::id()));
	let mut arguments = vec![
		"pallet".into(),
		format!("--runtime={}", runtime.display()),
		format!("--json-file={}", results.display()),
		format!("--repeat={repeat}"),
		format!("--min-duration={min_duration}"),
		"--quiet".into(),
	];
	arguments.extend(selection(&CALLS));

	let measured =
		measure(&PalletCmd::try_parse_from(arguments)?).and_then(|()| Ok(fs::read(&results)?));
	// Nothing is left behind, whether or not there was anything.
	let _ = fs::remove_file(&results);
	Ok(lines(
		&CALLS,
		&serde_json::from_slice::<Vec<_>>(&measured?)?,
	)?)
}

/// The options that select exactly these benchmarks. The SDK's command takes a list of pallets and
/// one of benchmarks and runs every pair, so pairs that are not wanted are excluded.
fn selection(calls: &[(&str, &str)]) -> Vec<String> {
	let list = |names: Vec<String>| names.join(",");
	let pallets = calls.iter().map(|(pallet, _)| pallet.to_string()).collect();
	let benchmarks = calls
		.iter()
		.map(|(_, benchmark)| benchmark.to_string())
		.collect();
	let unwanted: Vec<_> = calls
		.iter()
		.flat_map(|(pallet, _)| {
			calls
				.iter()
				.map(move |(_, benchmark)| (*pallet, *benchmark))
		})
		.filter(|pair| !calls.contains(pair))
		.map(|(pallet, benchmark)| format!("{pallet}::{benchmark}"))
		.collect();

	let mut options = vec![
		format!("--pallets={}", list(pallets)),
		format!("--extrinsic={}", list(benchmarks)),
	];
	if !unwanted.is_empty() {
		options.push(format!("--exclude-extrinsics={}", list(unwanted)));
	}
	options
}

/// What one call costs.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
	reads: u32,
	writes: u32,
	ref_time_ns: u128,
	proof_bytes: u32,
}

impl Cost {
	/// The worst case over all parameters with which the call was measured; nothing if it was not.
	fn of(batch: &BenchmarkBatchSplitResults) -> Option<Self> {
		let mut times = BTreeMap::<Vec<u32>, Vec<u128>>::new();
		for result in &batch.time_results {
			let parameters = result.components.iter().map(|(_, value)| *value).collect();
			times
				.entry(parameters)
				.or_default()
				.push(result.extrinsic_time);
		}
		let worst = |count: fn(&_) -> u32| batch.db_results.iter().map(count).max();
		Some(Self {
			reads: worst(|result| result.reads)?,
			writes: worst(|result| result.writes)?,
			ref_time_ns: times.into_values().map(median).max()?,
			proof_bytes: worst(|result| result.proof_size)?,
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

/// The upper median of some values, at least one.
fn median(mut values: Vec<u128>) -> u128 {
	values.sort_unstable();
	values[values.len() / 2]
}

/// A line for each of `calls`, or what is missing.
fn lines(
	calls: &[(&str, &str)],
	batches: &[BenchmarkBatchSplitResults],
) -> Result<Vec<String>, String> {
	calls
		.iter()
		.map(|(pallet, call)| {
			let cost = batches
				.iter()
				.find(|batch| {
					batch.pallet == pallet.as_bytes() && batch.benchmark == call.as_bytes()
				})
				.and_then(Cost::of)
				.ok_or_else(|| format!("the runtime has no benchmark {pallet}::{call}"))?;
			let pallet = pallet.strip_prefix("pallet_").unwrap_or(pallet);
			Ok(format!("{pallet}::{call} {cost}"))
		})
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{json, Value};

	fn result(component: u32, time: u32, reads: u32, proof_size: u32) -> Value {
		json!({
			"components": [["n", component]], "extrinsic_time": time, "storage_root_time": 0,
			"reads": reads, "repeat_reads": 9, "writes": 1, "repeat_writes": 9,
			"proof_size": proof_size,
		})
	}

	fn batch() -> BenchmarkBatchSplitResults {
		let json = json!({
			"pallet": "pallet_assets", "instance": "Assets", "benchmark": "touch",
			"time_results": [
				result(1, 10, 0, 0), result(1, 90, 0, 0), result(1, 20, 0, 0),
				result(2, 40, 0, 0), result(2, 30, 0, 0), result(2, 50, 0, 0),
			],
			"db_results": [result(1, 0, 2, 700), result(2, 0, 3, 600)],
		});
		serde_json::from_str(&json.to_string()).expect("this is the SDK's format")
	}

	#[test]
	fn a_call_costs_the_worst_of_its_parameters() {
		let cost = Cost {
			reads: 3,
			writes: 1,
			ref_time_ns: 40,
			proof_bytes: 700,
		};
		assert_eq!(Cost::of(&batch()), Some(cost));
	}

	#[test]
	fn a_line_names_the_pallet_without_prefix() {
		let calls = [("pallet_assets", "touch")];
		assert_eq!(
			lines(&calls, &[batch()]),
			Ok(vec!["assets::touch 3 1 40 700".into()])
		);
	}

	#[test]
	fn a_call_that_was_not_measured_is_named() {
		let error = lines(&[("pallet_assets", "mint")], &[batch()]).expect_err("not measured");
		assert!(error.contains("pallet_assets::mint"));
	}

	#[test]
	fn only_the_wanted_pairs_are_selected() {
		let options = selection(&[("a", "x"), ("b", "y"), ("b", "x")]);
		assert_eq!(
			options,
			[
				"--pallets=a,b,b",
				"--extrinsic=x,y,x",
				"--exclude-extrinsics=a::y"
			]
		);
	}
}
