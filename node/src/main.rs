//! The collator of Tessera: the SDK's own, with our chains built in.

mod chain_spec;
mod cli;

use polkadot_omni_node_lib::{
	chain_spec::ChainSpec,
	run_with_custom_cli,
	runtime::{AuraConsensusId, BlockNumber, Consensus, Runtime, RuntimeResolver},
	RunConfig,
};
use std::process::ExitCode;

/// What the node must know of a runtime to run it, the same for every Tessera.
///
/// The library would read it from the runtime's metadata, and compile the runtime twice for that:
/// half the time that a node takes to start.
struct Tessera;

impl RuntimeResolver for Tessera {
	fn runtime(&self, _: &dyn ChainSpec) -> sc_cli::Result<Runtime> {
		Ok(Runtime::Omni(
			BlockNumber::U32,
			Consensus::Aura(AuraConsensusId::Sr25519),
		))
	}
}

fn main() -> ExitCode {
	let config = RunConfig::new(Box::new(Tessera), Box::new(chain_spec::ChainSpecLoader));
	match run_with_custom_cli::<cli::Tessera, cli::ExtraSubcommands>(config) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("tessera-node: {error}");
			ExitCode::FAILURE
		}
	}
}
