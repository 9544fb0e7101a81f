//! What each call of `pallet_asset_class` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 20 steps of 10 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

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
	fn enact_refinance(n: u32, ) -> Weight;
	fn drop_motion() -> Weight;
	fn leave() -> Weight;
	fn register_asset() -> Weight;
	fn withdraw_asset() -> Weight;
	fn join(t: u32, ) -> Weight;
	fn join_valued(t: u32, ) -> Weight;
	fn pay(e: u32, ) -> Weight;
	fn touch(e: u32, ) -> Weight;
	fn touch_holding() -> Weight;
	fn poke_loans(n: u32, ) -> Weight;
	fn poke_holdings(n: u32, ) -> Weight;
	fn write_off() -> Weight;
	fn buy_out() -> Weight;
	fn substitute() -> Weight;
	fn sell() -> Weight;
	fn open_pool(t: u32, ) -> Weight;
	fn subscribe() -> Weight;
	fn redeem() -> Weight;
	fn withdraw_order() -> Weight;
	fn execute_subscriptions(n: u32, ) -> Weight;
	fn execute_redemptions(n: u32, ) -> Weight;
	fn distribute(t: u32, ) -> Weight;
	fn advance() -> Weight;
	fn close(t: u32, ) -> Weight;
	fn release_retention(t: u32, ) -> Weight;
	fn consent_standard() -> Weight;
	fn withdraw_consent() -> Weight;
	fn adopt_standard(t: u32, ) -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextClass` (r:1 w:1)
	/// Proof: `AssetClass::NextClass` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:0 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	fn propose_class() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `13344`
		//  Estimated: `171230`
		// Minimum execution time: 482_640_000 picoseconds.
		Weight::from_parts(493_075_000, 171230)
			.saturating_add(T::DbWeight::get().reads(68_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn consent() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3838`
		//  Estimated: `6465`
		// Minimum execution time: 104_075_000 picoseconds.
		Weight::from_parts(105_677_000, 6465)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn withdraw_class() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2756`
		//  Estimated: `6465`
		// Minimum execution time: 72_328_000 picoseconds.
		Weight::from_parts(74_811_000, 6465)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:64 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn put_motion() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `60583`
		//  Estimated: `219742`
		// Minimum execution time: 538_243_000 picoseconds.
		Weight::from_parts(549_049_000, 219742)
			.saturating_add(T::DbWeight::get().reads(67_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4183`
		//  Estimated: `6465`
		// Minimum execution time: 54_211_000 picoseconds.
		Weight::from_parts(55_893_000, 6465)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn enact() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3584`
		//  Estimated: `6465`
		// Minimum execution time: 56_975_000 picoseconds.
		Weight::from_parts(59_188_000, 6465)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:17 w:17)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:17 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:16 w:16)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:16 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:16 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:66 w:66)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:17 w:17)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:17 w:17)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:32)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 16]`.
	fn enact_refinance(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15750 + n * (3584 ±0)`
		//  Estimated: `8475 + n * (10208 ±0)`
		// Minimum execution time: 310_323_000 picoseconds.
		Weight::from_parts(123_414_688, 8475)
			// Standard Error: 387_815
			.saturating_add(Weight::from_parts(198_625_187, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((11_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((10_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 10208).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_motion() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4183`
		//  Estimated: `6465`
		// Minimum execution time: 50_896_000 picoseconds.
		Weight::from_parts(53_240_000, 6465)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3137`
		//  Estimated: `6465`
		// Minimum execution time: 41_863_000 picoseconds.
		Weight::from_parts(43_916_000, 6465)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextAsset` (r:1 w:1)
	/// Proof: `AssetClass::NextAsset` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:2 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:0 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8044`
		//  Estimated: `6465`
		// Minimum execution time: 1_266_529_000 picoseconds.
		Weight::from_parts(1_289_393_000, 6465)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn withdraw_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1147`
		//  Estimated: `3995`
		// Minimum execution time: 35_393_000 picoseconds.
		Weight::from_parts(36_144_000, 3995)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn join(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14892 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 1_614_588_000 picoseconds.
		Weight::from_parts(1_528_769_085, 8646)
			// Standard Error: 358_343
			.saturating_add(Weight::from_parts(56_132_360, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn join_valued(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14916 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 14_756_419_000 picoseconds.
		Weight::from_parts(14_997_575_008, 8646)
			// Standard Error: 2_718_207
			.saturating_add(Weight::from_parts(38_200_948, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `e` is `[0, 64]`.
	fn pay(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12407`
		//  Estimated: `8646`
		// Minimum execution time: 530_732_000 picoseconds.
		Weight::from_parts(543_711_952, 8646)
			// Standard Error: 168_626
			.saturating_add(Weight::from_parts(16_263_279, 0).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `e` is `[0, 64]`.
	fn touch(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11449`
		//  Estimated: `8475`
		// Minimum execution time: 262_261_000 picoseconds.
		Weight::from_parts(246_862_517, 8475)
			// Standard Error: 75_248
			.saturating_add(Weight::from_parts(17_232_062, 0).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn touch_holding() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11728`
		//  Estimated: `8646`
		// Minimum execution time: 162_943_000 picoseconds.
		Weight::from_parts(165_647_000, 8646)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:33 w:33)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_loans(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6575 + n * (548 ±0)`
		//  Estimated: `8475 + n * (3005 ±0)`
		// Minimum execution time: 154_580_000 picoseconds.
		Weight::from_parts(157_125_000, 8475)
			// Standard Error: 1_195_204
			.saturating_add(Weight::from_parts(139_105_172, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3005).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:32 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_holdings(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11023 + n * (506 ±0)`
		//  Estimated: `8475 + n * (3295 ±0)`
		// Minimum execution time: 170_814_000 picoseconds.
		Weight::from_parts(171_786_000, 8475)
			// Standard Error: 1_273_576
			.saturating_add(Weight::from_parts(132_658_154, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3295).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn write_off() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6993`
		//  Estimated: `8646`
		// Minimum execution time: 102_713_000 picoseconds.
		Weight::from_parts(103_844_000, 8646)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn buy_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12943`
		//  Estimated: `8646`
		// Minimum execution time: 1_389_342_000 picoseconds.
		Weight::from_parts(1_411_095_000, 8646)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:2 w:2)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:4 w:4)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn substitute() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `16448`
		//  Estimated: `11198`
		// Minimum execution time: 13_767_343_000 picoseconds.
		Weight::from_parts(14_068_353_000, 11198)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn sell() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12248`
		//  Estimated: `8646`
		// Minimum execution time: 198_115_000 picoseconds.
		Weight::from_parts(205_898_000, 8646)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextPool` (r:1 w:1)
	/// Proof: `AssetClass::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:17 w:17)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:17 w:17)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:0 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:0 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn open_pool(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4430`
		//  Estimated: `6465 + t * (5241 ±0)`
		// Minimum execution time: 383_422_000 picoseconds.
		Weight::from_parts(224_481_600, 6465)
			// Standard Error: 299_746
			.saturating_add(Weight::from_parts(86_771_668, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 5241).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:0 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn subscribe() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7124`
		//  Estimated: `8475`
		// Minimum execution time: 127_390_000 picoseconds.
		Weight::from_parts(131_076_000, 8475)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:0 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8568`
		//  Estimated: `8475`
		// Minimum execution time: 114_871_000 picoseconds.
		Weight::from_parts(116_134_000, 8475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Orders` (r:1 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	fn withdraw_order() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8792`
		//  Estimated: `8475`
		// Minimum execution time: 122_142_000 picoseconds.
		Weight::from_parts(124_575_000, 8475)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:32 w:32)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:33 w:33)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:32 w:32)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:32 w:32)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:32 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn execute_subscriptions(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9326 + n * (501 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 261_119_000 picoseconds.
		Weight::from_parts(103_092_204, 8475)
			// Standard Error: 375_995
			.saturating_add(Weight::from_parts(156_227_516, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:32 w:32)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:33 w:33)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn execute_redemptions(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9093 + n * (409 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 238_396_000 picoseconds.
		Weight::from_parts(65_708_419, 8475)
			// Standard Error: 531_553
			.saturating_add(Weight::from_parts(144_500_771, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:34 w:34)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:33 w:33)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:17 w:17)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:18 w:18)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn distribute(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10419 + t * (199 ±0)`
		//  Estimated: `45343 + t * (4925 ±0)`
		// Minimum execution time: 1_240_481_000 picoseconds.
		Weight::from_parts(1_160_881_197, 45343)
			// Standard Error: 7_383_977
			.saturating_add(Weight::from_parts(95_928_832, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(42_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(36_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5902`
		//  Estimated: `8475`
		// Minimum execution time: 56_434_000 picoseconds.
		Weight::from_parts(58_007_000, 8475)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:17 w:17)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:18 w:18)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:19 w:19)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:18 w:18)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:16 w:16)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn close(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5858 + t * (261 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 516_461_000 picoseconds.
		Weight::from_parts(166_085_234, 8475)
			// Standard Error: 430_085
			.saturating_add(Weight::from_parts(177_751_806, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn release_retention(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6514 + t * (279 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 148_771_000 picoseconds.
		Weight::from_parts(77_360_742, 8475)
			// Standard Error: 137_089
			.saturating_add(Weight::from_parts(37_806_448, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consents` (r:1 w:1)
	/// Proof: `AssetClass::Consents` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:0)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:1 w:1)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn consent_standard() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11532`
		//  Estimated: `8475`
		// Minimum execution time: 137_616_000 picoseconds.
		Weight::from_parts(141_061_000, 8475)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consents` (r:1 w:1)
	/// Proof: `AssetClass::Consents` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:1 w:1)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn withdraw_consent() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7315`
		//  Estimated: `8475`
		// Minimum execution time: 122_203_000 picoseconds.
		Weight::from_parts(125_797_000, 8475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:17 w:0)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn adopt_standard(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7093 + t * (219 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 94_822_000 picoseconds.
		Weight::from_parts(77_666_897, 8475)
			// Standard Error: 58_350
			.saturating_add(Weight::from_parts(11_331_783, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextClass` (r:1 w:1)
	/// Proof: `AssetClass::NextClass` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:0 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	fn propose_class() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `13344`
		//  Estimated: `171230`
		// Minimum execution time: 482_640_000 picoseconds.
		Weight::from_parts(493_075_000, 171230)
			.saturating_add(RocksDbWeight::get().reads(68_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn consent() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3838`
		//  Estimated: `6465`
		// Minimum execution time: 104_075_000 picoseconds.
		Weight::from_parts(105_677_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn withdraw_class() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2756`
		//  Estimated: `6465`
		// Minimum execution time: 72_328_000 picoseconds.
		Weight::from_parts(74_811_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:64 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn put_motion() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `60583`
		//  Estimated: `219742`
		// Minimum execution time: 538_243_000 picoseconds.
		Weight::from_parts(549_049_000, 219742)
			.saturating_add(RocksDbWeight::get().reads(67_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4183`
		//  Estimated: `6465`
		// Minimum execution time: 54_211_000 picoseconds.
		Weight::from_parts(55_893_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn enact() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3584`
		//  Estimated: `6465`
		// Minimum execution time: 56_975_000 picoseconds.
		Weight::from_parts(59_188_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:17 w:17)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:17 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:16 w:16)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:16 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:16 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:66 w:66)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:17 w:17)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:17 w:17)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:32)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 16]`.
	fn enact_refinance(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `15750 + n * (3584 ±0)`
		//  Estimated: `8475 + n * (10208 ±0)`
		// Minimum execution time: 310_323_000 picoseconds.
		Weight::from_parts(123_414_688, 8475)
			// Standard Error: 387_815
			.saturating_add(Weight::from_parts(198_625_187, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((11_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((10_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 10208).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Motions` (r:1 w:1)
	/// Proof: `AssetClass::Motions` (`max_values`: None, `max_size`: Some(943), added: 3418, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_motion() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4183`
		//  Estimated: `6465`
		// Minimum execution time: 50_896_000 picoseconds.
		Weight::from_parts(53_240_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:1)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3137`
		//  Estimated: `6465`
		// Minimum execution time: 41_863_000 picoseconds.
		Weight::from_parts(43_916_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextAsset` (r:1 w:1)
	/// Proof: `AssetClass::NextAsset` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:2 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:0 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8044`
		//  Estimated: `6465`
		// Minimum execution time: 1_266_529_000 picoseconds.
		Weight::from_parts(1_289_393_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn withdraw_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1147`
		//  Estimated: `3995`
		// Minimum execution time: 35_393_000 picoseconds.
		Weight::from_parts(36_144_000, 3995)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn join(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14892 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 1_614_588_000 picoseconds.
		Weight::from_parts(1_528_769_085, 8646)
			// Standard Error: 358_343
			.saturating_add(Weight::from_parts(56_132_360, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn join_valued(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `14916 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 14_756_419_000 picoseconds.
		Weight::from_parts(14_997_575_008, 8646)
			// Standard Error: 2_718_207
			.saturating_add(Weight::from_parts(38_200_948, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `e` is `[0, 64]`.
	fn pay(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12407`
		//  Estimated: `8646`
		// Minimum execution time: 530_732_000 picoseconds.
		Weight::from_parts(543_711_952, 8646)
			// Standard Error: 168_626
			.saturating_add(Weight::from_parts(16_263_279, 0).saturating_mul(e.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// The range of component `e` is `[0, 64]`.
	fn touch(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11449`
		//  Estimated: `8475`
		// Minimum execution time: 262_261_000 picoseconds.
		Weight::from_parts(246_862_517, 8475)
			// Standard Error: 75_248
			.saturating_add(Weight::from_parts(17_232_062, 0).saturating_mul(e.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn touch_holding() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11728`
		//  Estimated: `8646`
		// Minimum execution time: 162_943_000 picoseconds.
		Weight::from_parts(165_647_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:33 w:33)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_loans(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6575 + n * (548 ±0)`
		//  Estimated: `8475 + n * (3005 ±0)`
		// Minimum execution time: 154_580_000 picoseconds.
		Weight::from_parts(157_125_000, 8475)
			// Standard Error: 1_195_204
			.saturating_add(Weight::from_parts(139_105_172, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3005).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:32 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_holdings(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11023 + n * (506 ±0)`
		//  Estimated: `8475 + n * (3295 ±0)`
		// Minimum execution time: 170_814_000 picoseconds.
		Weight::from_parts(171_786_000, 8475)
			// Standard Error: 1_273_576
			.saturating_add(Weight::from_parts(132_658_154, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3295).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn write_off() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6993`
		//  Estimated: `8646`
		// Minimum execution time: 102_713_000 picoseconds.
		Weight::from_parts(103_844_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn buy_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12943`
		//  Estimated: `8646`
		// Minimum execution time: 1_389_342_000 picoseconds.
		Weight::from_parts(1_411_095_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:2 w:2)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:2 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:0)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:4 w:4)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:2)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn substitute() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `16448`
		//  Estimated: `11198`
		// Minimum execution time: 13_767_343_000 picoseconds.
		Weight::from_parts(14_068_353_000, 11198)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(530), added: 3005, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:0)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:3 w:3)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:0 w:1)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn sell() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12248`
		//  Estimated: `8646`
		// Minimum execution time: 198_115_000 picoseconds.
		Weight::from_parts(205_898_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::NextPool` (r:1 w:1)
	/// Proof: `AssetClass::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:17 w:17)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:17 w:17)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:0 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:0 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn open_pool(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4430`
		//  Estimated: `6465 + t * (5241 ±0)`
		// Minimum execution time: 383_422_000 picoseconds.
		Weight::from_parts(224_481_600, 6465)
			// Standard Error: 299_746
			.saturating_add(Weight::from_parts(86_771_668, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 5241).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:0 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn subscribe() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7124`
		//  Estimated: `8475`
		// Minimum execution time: 127_390_000 picoseconds.
		Weight::from_parts(131_076_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:0 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8568`
		//  Estimated: `8475`
		// Minimum execution time: 114_871_000 picoseconds.
		Weight::from_parts(116_134_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Orders` (r:1 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	fn withdraw_order() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8792`
		//  Estimated: `8475`
		// Minimum execution time: 122_142_000 picoseconds.
		Weight::from_parts(124_575_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:32 w:32)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:33 w:33)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:32 w:32)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:32 w:32)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:32 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn execute_subscriptions(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9326 + n * (501 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 261_119_000 picoseconds.
		Weight::from_parts(103_092_204, 8475)
			// Standard Error: 375_995
			.saturating_add(Weight::from_parts(156_227_516, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Lanes` (r:1 w:1)
	/// Proof: `AssetClass::Lanes` (`max_values`: None, `max_size`: Some(46), added: 2521, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Orders` (r:32 w:32)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:33 w:33)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn execute_redemptions(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9093 + n * (409 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 238_396_000 picoseconds.
		Weight::from_parts(65_708_419, 8475)
			// Standard Error: 531_553
			.saturating_add(Weight::from_parts(144_500_771, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:34 w:34)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:33 w:33)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:17 w:17)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:18 w:18)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn distribute(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10419 + t * (199 ±0)`
		//  Estimated: `45343 + t * (4925 ±0)`
		// Minimum execution time: 1_240_481_000 picoseconds.
		Weight::from_parts(1_160_881_197, 45343)
			// Standard Error: 7_383_977
			.saturating_add(Weight::from_parts(95_928_832, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(42_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(36_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5902`
		//  Estimated: `8475`
		// Minimum execution time: 56_434_000 picoseconds.
		Weight::from_parts(58_007_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:17 w:17)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:18 w:18)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:19 w:19)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:18 w:18)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:16 w:16)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn close(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5858 + t * (261 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 516_461_000 picoseconds.
		Weight::from_parts(166_085_234, 8475)
			// Standard Error: 430_085
			.saturating_add(Weight::from_parts(177_751_806, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((6_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:1)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:17)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:17 w:17)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn release_retention(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6514 + t * (279 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 148_771_000 picoseconds.
		Weight::from_parts(77_360_742, 8475)
			// Standard Error: 137_089
			.saturating_add(Weight::from_parts(37_806_448, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consents` (r:1 w:1)
	/// Proof: `AssetClass::Consents` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Retained` (r:1 w:0)
	/// Proof: `AssetClass::Retained` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:1 w:1)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn consent_standard() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11532`
		//  Estimated: `8475`
		// Minimum execution time: 137_616_000 picoseconds.
		Weight::from_parts(141_061_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consents` (r:1 w:1)
	/// Proof: `AssetClass::Consents` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:1 w:1)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn withdraw_consent() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7315`
		//  Estimated: `8475`
		// Minimum execution time: 122_203_000 picoseconds.
		Weight::from_parts(125_797_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1565), added: 4040, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:17 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Consenting` (r:17 w:0)
	/// Proof: `AssetClass::Consenting` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn adopt_standard(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7093 + t * (219 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 94_822_000 picoseconds.
		Weight::from_parts(77_666_897, 8475)
			// Standard Error: 58_350
			.saturating_add(Weight::from_parts(11_331_783, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
}
