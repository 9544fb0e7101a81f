//! PLACEHOLDER
use core::marker::PhantomData;
use frame_support::weights::Weight;
/// w
#[allow(missing_docs)]
pub trait WeightInfo {
	fn create() -> Weight;
	fn set_policy() -> Weight;
	fn issue() -> Weight;
	fn issue_to_unseen_account() -> Weight;
	fn redeem() -> Weight;
	fn transfer() -> Weight;
	fn transfer_to_unseen_account() -> Weight;
	fn close() -> Weight;
}
/// s
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn create() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn set_policy() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn issue() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn issue_to_unseen_account() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn redeem() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn transfer() -> Weight {
		Weight::from_parts(5000000, 1000)
	}
	fn transfer_to_unseen_account() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn close() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
}
impl WeightInfo for () {
	fn create() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn set_policy() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn issue() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn issue_to_unseen_account() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn redeem() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn transfer() -> Weight {
		Weight::from_parts(5000000, 1000)
	}
	fn transfer_to_unseen_account() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
	fn close() -> Weight {
		Weight::from_parts(10000000, 1000)
	}
}
