//! What each call of `pallet_asset_class` costs. Written by `make weights`: never edit it by hand.
//!
//! Estimated from the rows that each call touches, until it is measured.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_asset_class` cost.
pub trait WeightInfo {
	fn propose_class() -> Weight;
	fn consent() -> Weight;
	fn withdraw_class() -> Weight;
	fn put_motion() -> Weight;
	fn vote() -> Weight;
	fn enact() -> Weight;
	fn enact_refinance(n: u32) -> Weight;
	fn drop_motion() -> Weight;
	fn leave() -> Weight;
	fn register_asset() -> Weight;
	fn withdraw_asset() -> Weight;
	fn join(t: u32) -> Weight;
	fn join_valued(t: u32) -> Weight;
	fn pay(e: u32) -> Weight;
	fn touch(e: u32) -> Weight;
	fn touch_holding() -> Weight;
	fn poke_loans(n: u32) -> Weight;
	fn poke_holdings(n: u32) -> Weight;
	fn write_off() -> Weight;
	fn buy_out() -> Weight;
	fn substitute() -> Weight;
	fn sell() -> Weight;
	fn open_pool(t: u32) -> Weight;
	fn subscribe() -> Weight;
	fn redeem() -> Weight;
	fn withdraw_order() -> Weight;
	fn execute_subscriptions(n: u32) -> Weight;
	fn execute_redemptions(n: u32) -> Weight;
	fn distribute(t: u32) -> Weight;
	fn advance() -> Weight;
	fn close(t: u32) -> Weight;
	fn release_retention(t: u32) -> Weight;
	fn consent_standard() -> Weight;
	fn withdraw_consent() -> Weight;
	fn adopt_standard(t: u32) -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn propose_class() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn consent() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn withdraw_class() -> Weight {
		Weight::from_parts(150_000_000, 8800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn put_motion() -> Weight {
		Weight::from_parts(150_000_000, 11600)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn enact_refinance(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 22800)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(18_u64, 14_u64).saturating_mul(n.into()))
	}
	fn drop_motion() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn register_asset() -> Weight {
		Weight::from_parts(400_000_000, 15800)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn withdraw_asset() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn join(_t: u32) -> Weight {
		Weight::from_parts(400_000_000, 48000)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(26_u64))
	}
	fn join_valued(_t: u32) -> Weight {
		Weight::from_parts(400_000_000, 48000)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(26_u64))
	}
	fn pay(_e: u32) -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	fn touch(_e: u32) -> Weight {
		Weight::from_parts(400_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn touch_holding() -> Weight {
		Weight::from_parts(400_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn poke_loans(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn poke_holdings(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn write_off() -> Weight {
		Weight::from_parts(150_000_000, 22800)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn buy_out() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	fn substitute() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(T::DbWeight::get().reads(2 * 18_u64))
			.saturating_add(T::DbWeight::get().writes(2 * 16_u64))
	}
	fn sell() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	fn open_pool(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 90000)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(80_u64))
	}
	fn subscribe() -> Weight {
		Weight::from_parts(150_000_000, 17200)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn redeem() -> Weight {
		Weight::from_parts(150_000_000, 17200)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw_order() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn execute_subscriptions(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn execute_redemptions(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn distribute(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 160000)
			.saturating_add(T::DbWeight::get().reads(110_u64))
			.saturating_add(T::DbWeight::get().writes(100_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn close(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 160000)
			.saturating_add(T::DbWeight::get().reads(110_u64))
			.saturating_add(T::DbWeight::get().writes(100_u64))
	}
	fn release_retention(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 76000)
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().writes(48_u64))
	}
	fn consent_standard() -> Weight {
		Weight::from_parts(200_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw_consent() -> Weight {
		Weight::from_parts(200_000_000, 17200)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn adopt_standard(_t: u32) -> Weight {
		Weight::from_parts(200_000_000, 76000)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}

impl WeightInfo for () {
	fn propose_class() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn consent() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_class() -> Weight {
		Weight::from_parts(150_000_000, 8800)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn put_motion() -> Weight {
		Weight::from_parts(150_000_000, 11600)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn enact_refinance(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 22800)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(18_u64, 14_u64).saturating_mul(n.into()))
	}
	fn drop_motion() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn register_asset() -> Weight {
		Weight::from_parts(400_000_000, 15800)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn withdraw_asset() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn join(_t: u32) -> Weight {
		Weight::from_parts(400_000_000, 48000)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(26_u64))
	}
	fn join_valued(_t: u32) -> Weight {
		Weight::from_parts(400_000_000, 48000)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(26_u64))
	}
	fn pay(_e: u32) -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	fn touch(_e: u32) -> Weight {
		Weight::from_parts(400_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn touch_holding() -> Weight {
		Weight::from_parts(400_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn poke_loans(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn poke_holdings(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn write_off() -> Weight {
		Weight::from_parts(150_000_000, 22800)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn buy_out() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	fn substitute() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(RocksDbWeight::get().reads(2 * 18_u64))
			.saturating_add(RocksDbWeight::get().writes(2 * 16_u64))
	}
	fn sell() -> Weight {
		Weight::from_parts(400_000_000, 31200)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	fn open_pool(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 90000)
			.saturating_add(RocksDbWeight::get().reads(60_u64))
			.saturating_add(RocksDbWeight::get().writes(80_u64))
	}
	fn subscribe() -> Weight {
		Weight::from_parts(150_000_000, 17200)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn redeem() -> Weight {
		Weight::from_parts(150_000_000, 17200)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn withdraw_order() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn execute_subscriptions(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn execute_redemptions(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(120_000_000, 12000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(14_u64, 12_u64).saturating_mul(n.into()))
	}
	fn distribute(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 160000)
			.saturating_add(RocksDbWeight::get().reads(110_u64))
			.saturating_add(RocksDbWeight::get().writes(100_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(150_000_000, 10200)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 160000)
			.saturating_add(RocksDbWeight::get().reads(110_u64))
			.saturating_add(RocksDbWeight::get().writes(100_u64))
	}
	fn release_retention(_t: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 76000)
			.saturating_add(RocksDbWeight::get().reads(50_u64))
			.saturating_add(RocksDbWeight::get().writes(48_u64))
	}
	fn consent_standard() -> Weight {
		Weight::from_parts(200_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn withdraw_consent() -> Weight {
		Weight::from_parts(200_000_000, 17200)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn adopt_standard(_t: u32) -> Weight {
		Weight::from_parts(200_000_000, 76000)
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
}
