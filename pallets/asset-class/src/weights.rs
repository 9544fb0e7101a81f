//! What each call of `pallet_asset_class` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 12 steps of 6 repetitions. A row's proof is
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
		// Minimum execution time: 477_092_000 picoseconds.
		Weight::from_parts(484_202_000, 171230)
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
		// Minimum execution time: 102_573_000 picoseconds.
		Weight::from_parts(109_203_000, 6465)
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
		// Minimum execution time: 72_157_000 picoseconds.
		Weight::from_parts(72_709_000, 6465)
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
		// Minimum execution time: 541_788_000 picoseconds.
		Weight::from_parts(551_762_000, 219742)
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
		// Minimum execution time: 52_979_000 picoseconds.
		Weight::from_parts(56_084_000, 6465)
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
		// Minimum execution time: 56_825_000 picoseconds.
		Weight::from_parts(60_981_000, 6465)
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
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:17 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:16 w:16)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `15752 + n * (3618 ±0)`
		//  Estimated: `8475 + n * (10208 ±0)`
		// Minimum execution time: 320_077_000 picoseconds.
		Weight::from_parts(129_012_935, 8475)
			// Standard Error: 525_279
			.saturating_add(Weight::from_parts(202_887_487, 0).saturating_mul(n.into()))
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
		// Minimum execution time: 52_177_000 picoseconds.
		Weight::from_parts(53_910_000, 6465)
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
		// Minimum execution time: 42_994_000 picoseconds.
		Weight::from_parts(45_288_000, 6465)
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
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8044`
		//  Estimated: `6465`
		// Minimum execution time: 5_643_097_000 picoseconds.
		Weight::from_parts(5_696_997_000, 6465)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn withdraw_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1180`
		//  Estimated: `4028`
		// Minimum execution time: 35_633_000 picoseconds.
		Weight::from_parts(37_006_000, 4028)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `14926 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 6_040_860_000 picoseconds.
		Weight::from_parts(5_990_241_612, 8646)
			// Standard Error: 1_678_506
			.saturating_add(Weight::from_parts(61_649_733, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `14950 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 43_843_982_000 picoseconds.
		Weight::from_parts(44_289_184_301, 8646)
			// Standard Error: 11_908_282
			.saturating_add(Weight::from_parts(86_925_540, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
	/// The range of component `e` is `[1, 65]`.
	fn pay(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12441`
		//  Estimated: `8646`
		// Minimum execution time: 292_496_000 picoseconds.
		Weight::from_parts(313_674_994, 8646)
			// Standard Error: 372_597
			.saturating_add(Weight::from_parts(87_900_186, 0).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
	/// The range of component `e` is `[1, 65]`.
	fn touch(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11483`
		//  Estimated: `8475`
		// Minimum execution time: 146_308_000 picoseconds.
		Weight::from_parts(151_956_740, 8475)
			// Standard Error: 419_966
			.saturating_add(Weight::from_parts(92_172_442, 0).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `11762`
		//  Estimated: `8646`
		// Minimum execution time: 173_319_000 picoseconds.
		Weight::from_parts(177_875_000, 8646)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:33 w:33)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_loans(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6576 + n * (581 ±0)`
		//  Estimated: `8475 + n * (3038 ±0)`
		// Minimum execution time: 163_314_000 picoseconds.
		Weight::from_parts(70_885_116, 8475)
			// Standard Error: 337_244
			.saturating_add(Weight::from_parts(111_765_698, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3038).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `11023 + n * (539 ±0)`
		//  Estimated: `8475 + n * (3295 ±0)`
		// Minimum execution time: 176_313_000 picoseconds.
		Weight::from_parts(86_197_386, 8475)
			// Standard Error: 322_109
			.saturating_add(Weight::from_parts(107_220_267, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3295).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `7027`
		//  Estimated: `8646`
		// Minimum execution time: 106_719_000 picoseconds.
		Weight::from_parts(107_581_000, 8646)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `12977`
		//  Estimated: `8646`
		// Minimum execution time: 5_997_795_000 picoseconds.
		Weight::from_parts(6_017_705_000, 8646)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:2 w:2)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `16515`
		//  Estimated: `11198`
		// Minimum execution time: 49_109_546_000 picoseconds.
		Weight::from_parts(49_617_093_000, 11198)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `12282`
		//  Estimated: `8646`
		// Minimum execution time: 209_472_000 picoseconds.
		Weight::from_parts(219_938_000, 8646)
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
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:0 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn open_pool(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4430`
		//  Estimated: `6465 + t * (5241 ±0)`
		// Minimum execution time: 406_347_000 picoseconds.
		Weight::from_parts(183_069_906, 6465)
			// Standard Error: 2_911_782
			.saturating_add(Weight::from_parts(100_113_168, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 5241).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `7125`
		//  Estimated: `8475`
		// Minimum execution time: 135_832_000 picoseconds.
		Weight::from_parts(137_685_000, 8475)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `8569`
		//  Estimated: `8475`
		// Minimum execution time: 120_189_000 picoseconds.
		Weight::from_parts(122_323_000, 8475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Orders` (r:1 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `8793`
		//  Estimated: `8475`
		// Minimum execution time: 128_542_000 picoseconds.
		Weight::from_parts(132_137_000, 8475)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `9328 + n * (501 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 275_571_000 picoseconds.
		Weight::from_parts(104_445_121, 8475)
			// Standard Error: 660_618
			.saturating_add(Weight::from_parts(162_927_566, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `9096 + n * (409 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 243_132_000 picoseconds.
		Weight::from_parts(104_137_773, 8475)
			// Standard Error: 518_288
			.saturating_add(Weight::from_parts(143_505_599, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `10377 + t * (202 ±0)`
		//  Estimated: `45343 + t * (4925 ±0)`
		// Minimum execution time: 1_235_102_000 picoseconds.
		Weight::from_parts(1_080_924_632, 45343)
			// Standard Error: 590_681
			.saturating_add(Weight::from_parts(92_502_074, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(42_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(36_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5903`
		//  Estimated: `8475`
		// Minimum execution time: 56_935_000 picoseconds.
		Weight::from_parts(58_637_000, 8475)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `5836 + t * (264 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 509_320_000 picoseconds.
		Weight::from_parts(183_551_684, 8475)
			// Standard Error: 614_104
			.saturating_add(Weight::from_parts(173_234_314, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `5696 + t * (278 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 143_935_000 picoseconds.
		Weight::from_parts(70_286_798, 8475)
			// Standard Error: 337_518
			.saturating_add(Weight::from_parts(38_273_214, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `11533`
		//  Estimated: `8475`
		// Minimum execution time: 145_126_000 picoseconds.
		Weight::from_parts(154_801_000, 8475)
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
		// Minimum execution time: 131_526_000 picoseconds.
		Weight::from_parts(136_143_000, 8475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 98_997_000 picoseconds.
		Weight::from_parts(76_313_033, 8475)
			// Standard Error: 291_062
			.saturating_add(Weight::from_parts(13_862_796, 0).saturating_mul(t.into()))
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
		// Minimum execution time: 477_092_000 picoseconds.
		Weight::from_parts(484_202_000, 171230)
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
		// Minimum execution time: 102_573_000 picoseconds.
		Weight::from_parts(109_203_000, 6465)
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
		// Minimum execution time: 72_157_000 picoseconds.
		Weight::from_parts(72_709_000, 6465)
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
		// Minimum execution time: 541_788_000 picoseconds.
		Weight::from_parts(551_762_000, 219742)
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
		// Minimum execution time: 52_979_000 picoseconds.
		Weight::from_parts(56_084_000, 6465)
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
		// Minimum execution time: 56_825_000 picoseconds.
		Weight::from_parts(60_981_000, 6465)
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
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:17 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:16 w:16)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `15752 + n * (3618 ±0)`
		//  Estimated: `8475 + n * (10208 ±0)`
		// Minimum execution time: 320_077_000 picoseconds.
		Weight::from_parts(129_012_935, 8475)
			// Standard Error: 525_279
			.saturating_add(Weight::from_parts(202_887_487, 0).saturating_mul(n.into()))
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
		// Minimum execution time: 52_177_000 picoseconds.
		Weight::from_parts(53_910_000, 6465)
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
		// Minimum execution time: 42_994_000 picoseconds.
		Weight::from_parts(45_288_000, 6465)
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
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	fn register_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8044`
		//  Estimated: `6465`
		// Minimum execution time: 5_643_097_000 picoseconds.
		Weight::from_parts(5_696_997_000, 6465)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pledges` (r:0 w:2)
	/// Proof: `AssetClass::Pledges` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn withdraw_asset() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1180`
		//  Estimated: `4028`
		// Minimum execution time: 35_633_000 picoseconds.
		Weight::from_parts(37_006_000, 4028)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `14926 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 6_040_860_000 picoseconds.
		Weight::from_parts(5_990_241_612, 8646)
			// Standard Error: 1_678_506
			.saturating_add(Weight::from_parts(61_649_733, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `14950 + t * (242 ±0)`
		//  Estimated: `8646 + t * (4925 ±0)`
		// Minimum execution time: 43_843_982_000 picoseconds.
		Weight::from_parts(44_289_184_301, 8646)
			// Standard Error: 11_908_282
			.saturating_add(Weight::from_parts(86_925_540, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
	/// The range of component `e` is `[1, 65]`.
	fn pay(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `12441`
		//  Estimated: `8646`
		// Minimum execution time: 292_496_000 picoseconds.
		Weight::from_parts(313_674_994, 8646)
			// Standard Error: 372_597
			.saturating_add(Weight::from_parts(87_900_186, 0).saturating_mul(e.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
	/// The range of component `e` is `[1, 65]`.
	fn touch(e: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11483`
		//  Estimated: `8475`
		// Minimum execution time: 146_308_000 picoseconds.
		Weight::from_parts(151_956_740, 8475)
			// Standard Error: 419_966
			.saturating_add(Weight::from_parts(92_172_442, 0).saturating_mul(e.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `11762`
		//  Estimated: `8646`
		// Minimum execution time: 173_319_000 picoseconds.
		Weight::from_parts(177_875_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:33 w:33)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Exposures` (r:34 w:34)
	/// Proof: `AssetClass::Exposures` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn poke_loans(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6576 + n * (581 ±0)`
		//  Estimated: `8475 + n * (3038 ±0)`
		// Minimum execution time: 163_314_000 picoseconds.
		Weight::from_parts(70_885_116, 8475)
			// Standard Error: 337_244
			.saturating_add(Weight::from_parts(111_765_698, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3038).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Reviews` (r:32 w:64)
	/// Proof: `AssetClass::Reviews` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Assets` (r:32 w:32)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
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
		//  Measured:  `11023 + n * (539 ±0)`
		//  Estimated: `8475 + n * (3295 ±0)`
		// Minimum execution time: 176_313_000 picoseconds.
		Weight::from_parts(86_197_386, 8475)
			// Standard Error: 322_109
			.saturating_add(Weight::from_parts(107_220_267, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3295).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `7027`
		//  Estimated: `8646`
		// Minimum execution time: 106_719_000 picoseconds.
		Weight::from_parts(107_581_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `12977`
		//  Estimated: `8646`
		// Minimum execution time: 5_997_795_000 picoseconds.
		Weight::from_parts(6_017_705_000, 8646)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:2 w:2)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Classes` (r:1 w:0)
	/// Proof: `AssetClass::Classes` (`max_values`: None, `max_size`: Some(3000), added: 5475, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `16515`
		//  Estimated: `11198`
		// Minimum execution time: 49_109_546_000 picoseconds.
		Weight::from_parts(49_617_093_000, 11198)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `AssetClass::Assets` (r:1 w:1)
	/// Proof: `AssetClass::Assets` (`max_values`: None, `max_size`: Some(563), added: 3038, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `12282`
		//  Estimated: `8646`
		// Minimum execution time: 209_472_000 picoseconds.
		Weight::from_parts(219_938_000, 8646)
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
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:0 w:1)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 17]`.
	fn open_pool(t: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4430`
		//  Estimated: `6465 + t * (5241 ±0)`
		// Minimum execution time: 406_347_000 picoseconds.
		Weight::from_parts(183_069_906, 6465)
			// Standard Error: 2_911_782
			.saturating_add(Weight::from_parts(100_113_168, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 5241).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `7125`
		//  Estimated: `8475`
		// Minimum execution time: 135_832_000 picoseconds.
		Weight::from_parts(137_685_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `8569`
		//  Estimated: `8475`
		// Minimum execution time: 120_189_000 picoseconds.
		Weight::from_parts(122_323_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Orders` (r:1 w:1)
	/// Proof: `AssetClass::Orders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `8793`
		//  Estimated: `8475`
		// Minimum execution time: 128_542_000 picoseconds.
		Weight::from_parts(132_137_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `9328 + n * (501 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 275_571_000 picoseconds.
		Weight::from_parts(104_445_121, 8475)
			// Standard Error: 660_618
			.saturating_add(Weight::from_parts(162_927_566, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `9096 + n * (409 ±0)`
		//  Estimated: `8475 + n * (2927 ±0)`
		// Minimum execution time: 243_132_000 picoseconds.
		Weight::from_parts(104_137_773, 8475)
			// Standard Error: 518_288
			.saturating_add(Weight::from_parts(143_505_599, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `10377 + t * (202 ±0)`
		//  Estimated: `45343 + t * (4925 ±0)`
		// Minimum execution time: 1_235_102_000 picoseconds.
		Weight::from_parts(1_080_924_632, 45343)
			// Standard Error: 590_681
			.saturating_add(Weight::from_parts(92_502_074, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(42_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(36_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
	/// Storage: `AssetClass::Charters` (r:1 w:0)
	/// Proof: `AssetClass::Charters` (`max_values`: None, `max_size`: Some(5010), added: 7485, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5903`
		//  Estimated: `8475`
		// Minimum execution time: 56_935_000 picoseconds.
		Weight::from_parts(58_637_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:1)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `5836 + t * (264 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 509_320_000 picoseconds.
		Weight::from_parts(183_551_684, 8475)
			// Standard Error: 614_104
			.saturating_add(Weight::from_parts(173_234_314, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((6_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `5696 + t * (278 ±0)`
		//  Estimated: `8475 + t * (4925 ±0)`
		// Minimum execution time: 143_935_000 picoseconds.
		Weight::from_parts(70_286_798, 8475)
			// Standard Error: 337_518
			.saturating_add(Weight::from_parts(38_273_214, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(t.into())))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		//  Measured:  `11533`
		//  Estimated: `8475`
		// Minimum execution time: 145_126_000 picoseconds.
		Weight::from_parts(154_801_000, 8475)
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
		// Minimum execution time: 131_526_000 picoseconds.
		Weight::from_parts(136_143_000, 8475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `AssetClass::Pools` (r:1 w:0)
	/// Proof: `AssetClass::Pools` (`max_values`: None, `max_size`: Some(1574), added: 4049, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 98_997_000 picoseconds.
		Weight::from_parts(76_313_033, 8475)
			// Standard Error: 291_062
			.saturating_add(Weight::from_parts(13_862_796, 0).saturating_mul(t.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(t.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 4925).saturating_mul(t.into()))
	}
}
