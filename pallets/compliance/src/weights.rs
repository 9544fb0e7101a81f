//! Weights of the calls of `pallet_compliance`: a placeholder until the benchmark has run.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::weights::Weight;

/// Weight functions needed for `pallet_compliance`.
pub trait WeightInfo {
	fn add_registrar() -> Weight;
	fn remove_registrar() -> Weight;
	fn issue_credential() -> Weight;
	fn revoke_credential() -> Weight;
}

/// Weights for `pallet_compliance` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn add_registrar() -> Weight {
		Weight::zero()
	}

	fn remove_registrar() -> Weight {
		Weight::zero()
	}

	fn issue_credential() -> Weight {
		Weight::zero()
	}

	fn revoke_credential() -> Weight {
		Weight::zero()
	}
}

impl WeightInfo for () {
	fn add_registrar() -> Weight {
		Weight::zero()
	}

	fn remove_registrar() -> Weight {
		Weight::zero()
	}

	fn issue_credential() -> Weight {
		Weight::zero()
	}

	fn revoke_credential() -> Weight {
		Weight::zero()
	}
}
