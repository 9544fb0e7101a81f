//! A validator of the relay chain.

fn main() -> Result<(), Box<dyn std::error::Error>> {
	polkadot_cli::run()?;
	Ok(())
}
