//! Tries an upgrade on the state of a chain, before anybody votes for it: runs the migrations of a new
//! runtime with all their checks, and the invariants of every pallet after them.
//!
//! The state is what `tessera-node export-state` prints; the runtime is built with the feature
//! `try-runtime`. `scripts/try-runtime` does both. Nothing is written anywhere.

use clap::Parser;
use codec::{Decode, Encode};
use cumulus_client_service::ParachainHostFunctions;
use frame_support::weights::Weight;
use sc_executor::WasmExecutor;
use sc_executor_common::runtime_blob::RuntimeBlob;
use serde_json::Value;
use sp_core::Blake2Hasher;
use sp_state_machine::TestExternalities;
use std::{error::Error, fs, path::PathBuf};

/// `UpgradeCheckSelect::All` in SCALE: the checks before and after, and all invariants. The type itself is
/// only there for a runtime that is compiled with `try-runtime`.
const ALL_CHECKS: u8 = 1;

/// Tries the upgrade of a chain's state to a new runtime.
#[derive(Parser)]
#[command(version)]
struct Command {
	/// The chain's state: a raw chain spec, as `tessera-node export-state` prints it.
	#[arg(long)]
	state: PathBuf,
	/// The new runtime, compiled to Wasm with the feature `try-runtime`.
	#[arg(long)]
	runtime: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
	let command = Command::parse();
	sc_cli::LoggerBuilder::new("info,runtime=info,try-runtime=info").init()?;

	let spec: Value = serde_json::from_slice(&fs::read(&command.state)?)?;
	let rows = rows(&spec)?;
	let count = rows.len();
	let mut state = TestExternalities::<Blake2Hasher>::new(sp_core::storage::Storage {
		top: rows.into_iter().collect(),
		children_default: Default::default(),
	});

	let runtime = RuntimeBlob::uncompress_if_needed(&fs::read(&command.runtime)?)?;
	let answer = WasmExecutor::<ParachainHostFunctions>::builder()
		.build()
		.uncached_call(
			runtime,
			&mut state.ext(),
			true,
			"TryRuntime_on_runtime_upgrade",
			&ALL_CHECKS.encode(),
		)?;
	let (taken, most) = <(Weight, Weight)>::decode(&mut &answer[..])?;
	println!("{count} rows: the upgrade succeeds and every invariant holds");
	println!(
		"weight: {} of {} ps, {} of {} bytes of proof",
		taken.ref_time(),
		most.ref_time(),
		taken.proof_size(),
		most.proof_size()
	);
	if taken.any_gt(most) {
		return Err("the upgrade does not fit into a block".into());
	}
	Ok(())
}

/// A row of a chain's state: its key and what it says.
type Row = (Vec<u8>, Vec<u8>);

/// The rows of a raw chain spec.
fn rows(spec: &Value) -> Result<Vec<Row>, String> {
	let top = spec
		.pointer("/genesis/raw/top")
		.and_then(Value::as_object)
		.ok_or("this is no raw chain spec: it has no rows")?;
	let bytes = |text: &str| {
		text.strip_prefix("0x")
			.and_then(|digits| {
				(0..digits.len())
					.step_by(2)
					.map(|index| u8::from_str_radix(digits.get(index..index + 2)?, 16).ok())
					.collect::<Option<Vec<u8>>>()
			})
			.ok_or_else(|| format!("not hexadecimal: {text:.20}"))
	};
	top.iter()
		.map(|(key, value)| {
			let value = value.as_str().ok_or("a row is no text")?;
			Ok((bytes(key)?, bytes(value)?))
		})
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn rows_are_read_from_a_raw_spec() {
		let spec = json!({ "genesis": { "raw": { "top": { "0x01ff": "0x", "0x02": "0x0a" } } } });
		assert_eq!(
			rows(&spec),
			Ok(vec![(vec![1, 255], vec![]), (vec![2], vec![10])])
		);
	}

	#[test]
	fn anything_else_is_refused() {
		for wrong in [
			json!({}),
			json!({ "genesis": { "raw": { "top": { "01": "0x" } } } }),
			json!({ "genesis": { "raw": { "top": { "0x0": "0x" } } } }),
			json!({ "genesis": { "raw": { "top": { "0x01": 1 } } } }),
		] {
			assert!(rows(&wrong).is_err(), "{wrong}");
		}
	}
}
