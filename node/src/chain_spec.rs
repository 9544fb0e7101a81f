//! The chains that the node knows without a file.

use polkadot_omni_node_lib::chain_spec::{
	ChainSpec, DiskChainSpecLoader, Extensions, GenericChainSpec, LoadSpec,
};
use sc_chain_spec::{ChainType, Properties};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use tessera_runtime::{configs::system::SS58Prefix, constants::currency, presets, WASM_BINARY};

/// Finds a chain by its name: `dev`, `local`, or the path of a file.
pub struct ChainSpecLoader;

impl LoadSpec for ChainSpecLoader {
	fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
		match id {
			"dev" => built_in(
				"Tessera Development",
				"tessera_dev",
				ChainType::Development,
				DEV_RUNTIME_PRESET,
			),
			"local" => built_in(
				"Tessera Local",
				"tessera_local",
				ChainType::Local,
				LOCAL_TESTNET_RUNTIME_PRESET,
			),
			"" => Err("no chain is named: pass --dev, --chain local or --chain FILE".into()),
			path => DiskChainSpecLoader.load_spec(path),
		}
	}
}

/// A chain that starts from a preset of the runtime in this binary.
fn built_in(
	name: &str,
	id: &str,
	chain_type: ChainType,
	preset: &str,
) -> Result<Box<dyn ChainSpec>, String> {
	let code = WASM_BINARY.ok_or(
		"this node was built without its runtime: build it again without SKIP_WASM_BUILD, or pass \
		 --chain FILE",
	)?;
	let extensions = Extensions::new("westend-local".into(), presets::PARA_ID);
	let properties = Properties::from_iter([
		("tokenSymbol".into(), "TESS".into()),
		("tokenDecimals".into(), currency::DECIMALS.into()),
		("ss58Format".into(), SS58Prefix::get().into()),
	]);
	Ok(Box::new(
		GenericChainSpec::builder(code, extensions)
			.with_name(name)
			.with_id(id)
			.with_chain_type(chain_type)
			.with_protocol_id(id)
			.with_properties(properties)
			.with_genesis_config_preset_name(preset)
			.build(),
	))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn built_in_chains_start_from_their_presets() {
		if WASM_BINARY.is_none() {
			return;
		}
		for (id, name) in [("dev", "Tessera Development"), ("local", "Tessera Local")] {
			let spec = ChainSpecLoader
				.load_spec(id)
				.expect("the chain is built in");
			assert_eq!(spec.name(), name);
			assert!(!spec
				.build_storage()
				.expect("the preset is valid")
				.top
				.is_empty());
		}
	}

	#[test]
	fn a_missing_name_says_what_to_pass() {
		let error = ChainSpecLoader.load_spec("").expect_err("nothing is named");
		assert!(error.contains("--dev"));
	}

	#[test]
	fn any_other_name_is_a_file() {
		assert!(ChainSpecLoader.load_spec("/no/such/file.json").is_err());
	}
}
