//! Prints how many events a second the contract engine makes on one core: natively, and inside a
//! Wasm executor, the one that runs the chain's runtime (wasmtime with cranelift).
//!
//! Fails if a rate is below the engine's goal: 1,000,000 natively, 100,000 in Wasm.

use std::{
	env, error::Error,
	path::PathBuf,
	process::{Command, ExitCode},
	time::{Duration, Instant},
};

use cashflow_bench_guest::{run, ANN, PAM};
use wasmtime::{Engine, Instance, Module, Store, TypedFunc};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How long each measurement takes at least.
const TIME: Duration = Duration::from_secs(2);

fn main() -> Outcome<ExitCode> {
	let native = |kind, stepped, rounds| Ok(run(kind, stepped, rounds));
	let (mut store, function) = load()?;
	let wasm = |kind, stepped, rounds| {
		Ok(function.call(&mut store, (kind, u32::from(stepped), rounds))?)
	};
	let reached = report("native", 1_000_000, native)? & report("wasm", 100_000, wasm)?;
	Ok(if reached { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Measures both contracts, by schedule and by stored state; whether schedules reach the goal.
fn report(
	place: &str,
	goal: u64,
	mut run: impl FnMut(u32, bool, u32) -> Outcome<u64>,
) -> Outcome<bool> {
	let mut reached = true;
	for (kind, name) in [(PAM, "PAM"), (ANN, "ANN")] {
		let scheduled = rate(|rounds| run(kind, false, rounds))?;
		let stepped = rate(|rounds| run(kind, true, rounds))?;
		println!("{place} {name}: {scheduled} events/s scheduled, {stepped} stepped (goal {goal})");
		reached &= scheduled >= goal;
	}
	Ok(reached)
}

/// Events a second, over at least [`TIME`].
fn rate(mut run: impl FnMut(u32) -> Outcome<u64>) -> Outcome<u64> {
	let mut rounds = 1;
	loop {
		let start = Instant::now();
		let events = run(rounds)?;
		let time = start.elapsed();
		if events == 0 {
			return Err("the work failed".into());
		}
		if time >= TIME {
			return Ok((events as f64 / time.as_secs_f64()) as u64);
		}
		rounds *= 2;
	}
}

/// Builds the work as a module and loads it.
fn load() -> Outcome<(Store<()>, TypedFunc<(u32, u32, u32), u64>)> {
	const TARGET: &str = "wasm32v1-none";
	let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
	let target = env::var_os("CARGO_TARGET_DIR").map_or(folder.join("target"), PathBuf::from);
	let status = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
		.args(["rustc", "--release", "--crate-type", "cdylib", "--target", TARGET])
		.args(["--package", "cashflow-bench-guest", "--target-dir"])
		.arg(&target)
		.current_dir(&folder)
		.status()?;
	if !status.success() {
		return Err("the module does not build".into());
	}
	let file = target.join(TARGET).join("release").join("cashflow_bench_guest.wasm");
	let engine = Engine::default();
	let module = Module::from_file(&engine, file)?;
	let mut store = Store::new(&engine, ());
	let instance = Instance::new(&mut store, &module, &[])?;
	let function = instance.get_typed_func(&mut store, "run")?;
	Ok((store, function))
}
