//! The relay chain of local networks: the SDK's own node and its two workers, which compile and run what
//! parachains are validated by. All three must lie in one folder, and agree on their version.
//!
//! The chain that they run is not in here: `scripts/relay` makes its spec.

pub use polkadot_cli::NODE_VERSION;

/// The commit from which they were built: the node refuses workers of another one.
pub const COMMIT: &str = env!("SUBSTRATE_CLI_COMMIT_HASH");
