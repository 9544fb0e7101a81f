//! What each call of `pallet_stablecoin` costs. Written by `make weights`: never edit it by hand.
//!
//! Estimated from the rows that each call touches, until it is measured.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_stablecoin` cost.
pub trait WeightInfo {
	fn create() -> Weight;
	fn set_terms() -> Weight;
	fn set_fee_rate() -> Weight;
	fn set_allowance() -> Weight;
	fn mint() -> Weight;
	fn burn() -> Weight;
	fn request_redemption() -> Weight;
	fn request_lot() -> Weight;
	fn confirm_redemption() -> Weight;
	fn take_back() -> Weight;
	fn freeze() -> Weight;
	fn unfreeze() -> Weight;
	fn approve_act() -> Weight;
	fn drop_act() -> Weight;
	fn pause() -> Weight;
	fn hand_over() -> Weight;
	fn accept_role() -> Weight;
	fn withdraw_offer() -> Weight;
	fn add_lot() -> Weight;
	fn remove_lot() -> Weight;
	fn rescue() -> Weight;
	fn act_as_issuer() -> Weight;
	fn swap_in() -> Weight;
	fn swap_out() -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn create() -> Weight {
		Weight::from_parts(110_000_000, 12462)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn set_terms() -> Weight {
		Weight::from_parts(60_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn set_fee_rate() -> Weight {
		Weight::from_parts(55_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn set_allowance() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn mint() -> Weight {
		Weight::from_parts(150_000_000, 24924)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn burn() -> Weight {
		Weight::from_parts(130_000_000, 18693)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn request_redemption() -> Weight {
		Weight::from_parts(160_000_000, 36000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn request_lot() -> Weight {
		Weight::from_parts(190_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn confirm_redemption() -> Weight {
		Weight::from_parts(200_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(190_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn freeze() -> Weight {
		Weight::from_parts(150_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn unfreeze() -> Weight {
		Weight::from_parts(170_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn approve_act() -> Weight {
		Weight::from_parts(260_000_000, 96000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	fn drop_act() -> Weight {
		Weight::from_parts(70_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn pause() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn hand_over() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn accept_role() -> Weight {
		Weight::from_parts(85_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(65_000_000, 6231)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn add_lot() -> Weight {
		Weight::from_parts(70_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn remove_lot() -> Weight {
		Weight::from_parts(70_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn rescue() -> Weight {
		Weight::from_parts(110_000_000, 18693)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn act_as_issuer() -> Weight {
		Weight::from_parts(30_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(0_u64))
	}
	fn swap_in() -> Weight {
		Weight::from_parts(140_000_000, 18693)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn swap_out() -> Weight {
		Weight::from_parts(130_000_000, 18693)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

/// The weights with RocksDB, for tests.
impl WeightInfo for () {
	fn create() -> Weight {
		Weight::from_parts(110_000_000, 12462)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn set_terms() -> Weight {
		Weight::from_parts(60_000_000, 3800)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn set_fee_rate() -> Weight {
		Weight::from_parts(55_000_000, 3800)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn set_allowance() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn mint() -> Weight {
		Weight::from_parts(150_000_000, 24924)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn burn() -> Weight {
		Weight::from_parts(130_000_000, 18693)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn request_redemption() -> Weight {
		Weight::from_parts(160_000_000, 36000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn request_lot() -> Weight {
		Weight::from_parts(190_000_000, 45000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn confirm_redemption() -> Weight {
		Weight::from_parts(200_000_000, 45000)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(190_000_000, 45000)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn freeze() -> Weight {
		Weight::from_parts(150_000_000, 45000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn unfreeze() -> Weight {
		Weight::from_parts(170_000_000, 45000)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn approve_act() -> Weight {
		Weight::from_parts(260_000_000, 96000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	fn drop_act() -> Weight {
		Weight::from_parts(70_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn pause() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn hand_over() -> Weight {
		Weight::from_parts(75_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_role() -> Weight {
		Weight::from_parts(85_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(65_000_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn add_lot() -> Weight {
		Weight::from_parts(70_000_000, 3800)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn remove_lot() -> Weight {
		Weight::from_parts(70_000_000, 3800)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn rescue() -> Weight {
		Weight::from_parts(110_000_000, 18693)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn act_as_issuer() -> Weight {
		Weight::from_parts(30_000_000, 3800)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(0_u64))
	}
	fn swap_in() -> Weight {
		Weight::from_parts(140_000_000, 18693)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn swap_out() -> Weight {
		Weight::from_parts(130_000_000, 18693)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
}
