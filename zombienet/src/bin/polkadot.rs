//! A validator of the relay chain.

fn main() -> polkadot_cli::Result<()> {
	polkadot_cli::run()
}
