//! Compiles the runtime to Wasm, with the hash of its metadata built in for offline signers.

#[cfg(feature = "std")]
fn main() {
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("TESS", 12)
		.build();
}

#[cfg(not(feature = "std"))]
fn main() {}
