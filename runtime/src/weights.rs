//! Weights that belong to the runtime rather than to a pallet.
//!
//! The pallets of the SDK bring weights that were measured on the reference hardware; ours are
//! measured in this runtime, by `make weights`.

use frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_NANOS, RuntimeDbWeight},
};

parameter_types! {
	/// What the first access to a row costs beyond the call that makes it.
	///
	/// Validators check a block against the rows in its proof, in memory, so it is this time and
	/// not that of a collator's disk that must fit into the block. The times are those that the
	/// SDK measured for its Asset Hub (`inmemorydb_weights.rs` of asset-hub-westend-runtime 0.57).
	pub const InMemoryDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 13_036 * WEIGHT_REF_TIME_PER_NANOS,
		write: 31_215 * WEIGHT_REF_TIME_PER_NANOS,
	};
}
