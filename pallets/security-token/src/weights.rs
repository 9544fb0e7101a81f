//! What each call of `pallet_security_token` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-23 on Intel(R) Xeon(R) Processor, in 20 steps of 10 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_security_token` cost.
pub trait WeightInfo {
	fn create() -> Weight;
	fn set_policy() -> Weight;
	fn issue() -> Weight;
	fn issue_to_unseen_account() -> Weight;
	fn redeem() -> Weight;
	fn transfer() -> Weight;
	fn transfer_to_unseen_account() -> Weight;
	fn close() -> Weight;
	fn issue_batch(n: u32, ) -> Weight;
	fn issue_batch_to_unseen_accounts(n: u32, ) -> Weight;
	fn transfer_batch(n: u32, ) -> Weight;
	fn transfer_batch_to_unseen_accounts(n: u32, ) -> Weight;
	fn hand_over() -> Weight;
	fn accept_role() -> Weight;
	fn withdraw_offer() -> Weight;
	fn propose_act() -> Weight;
	fn approve_act() -> Weight;
	fn drop_act() -> Weight;
	fn approve_operator() -> Weight;
	fn revoke_operator() -> Weight;
	fn transfer_from() -> Weight;
	fn request_transfer() -> Weight;
	fn approve_transfer() -> Weight;
	fn drop_request() -> Weight;
	fn set_document() -> Weight;
	fn remove_document() -> Weight;
	fn set_settlement_coin() -> Weight;
	fn pay_income() -> Weight;
	fn claim_income() -> Weight;
	fn sweep_income() -> Weight;
	fn split() -> Weight;
	fn redeem_all() -> Weight;
	fn settle(n: u32, ) -> Weight;
	fn set_record_date() -> Weight;
	fn close_record_date() -> Weight;
	fn call_vote() -> Weight;
	fn vote() -> Weight;
	fn close_vote() -> Weight;
	fn convert() -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `470`
		//  Estimated: `6231`
		// Minimum execution time: 117_054_000 picoseconds.
		Weight::from_parts(185_226_000, 6231)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1240`
		//  Estimated: `6231`
		// Minimum execution time: 55_827_000 picoseconds.
		Weight::from_parts(92_792_000, 6231)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2090`
		//  Estimated: `5843`
		// Minimum execution time: 80_436_000 picoseconds.
		Weight::from_parts(135_107_000, 5843)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1061`
		//  Estimated: `5843`
		// Minimum execution time: 77_734_000 picoseconds.
		Weight::from_parts(125_488_000, 5843)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1842`
		//  Estimated: `5843`
		// Minimum execution time: 71_200_000 picoseconds.
		Weight::from_parts(130_382_000, 5843)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2287`
		//  Estimated: `6836`
		// Minimum execution time: 96_616_000 picoseconds.
		Weight::from_parts(163_952_000, 6836)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1513`
		//  Estimated: `6836`
		// Minimum execution time: 101_120_000 picoseconds.
		Weight::from_parts(133_680_000, 6836)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:0)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:0)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:0 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:0 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5433`
		//  Estimated: `7270`
		// Minimum execution time: 375_714_000 picoseconds.
		Weight::from_parts(408_254_000, 7270)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1648 + n * (193 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 84_611_000 picoseconds.
		Weight::from_parts(119_816_016, 5843)
			// Standard Error: 316_492
			.saturating_add(Weight::from_parts(19_792_563, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1156 + n * (1 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 79_643_000 picoseconds.
		Weight::from_parts(53_962_737, 5843)
			// Standard Error: 178_307
			.saturating_add(Weight::from_parts(30_176_891, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2100 + n * (193 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 95_708_000 picoseconds.
		Weight::from_parts(72_583_494, 5843)
			// Standard Error: 118_919
			.saturating_add(Weight::from_parts(23_271_352, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1659`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 104_840_000 picoseconds.
		Weight::from_parts(141_968_289, 5843)
			// Standard Error: 566_192
			.saturating_add(Weight::from_parts(36_872_031, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3049`
		//  Estimated: `6231`
		// Minimum execution time: 43_624_000 picoseconds.
		Weight::from_parts(58_660_000, 6231)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6844`
		//  Estimated: `7270`
		// Minimum execution time: 338_929_000 picoseconds.
		Weight::from_parts(401_642_000, 7270)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2421`
		//  Estimated: `6231`
		// Minimum execution time: 32_065_000 picoseconds.
		Weight::from_parts(41_570_000, 6231)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn propose_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2211`
		//  Estimated: `6836`
		// Minimum execution time: 109_067_000 picoseconds.
		Weight::from_parts(129_429_000, 6836)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3382`
		//  Estimated: `6836`
		// Minimum execution time: 126_095_000 picoseconds.
		Weight::from_parts(146_586_000, 6836)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1512`
		//  Estimated: `6231`
		// Minimum execution time: 49_102_000 picoseconds.
		Weight::from_parts(60_880_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn approve_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1987`
		//  Estimated: `5843`
		// Minimum execution time: 195_815_000 picoseconds.
		Weight::from_parts(217_015_000, 5843)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn revoke_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1219`
		//  Estimated: `3650`
		// Minimum execution time: 114_857_000 picoseconds.
		Weight::from_parts(128_988_000, 3650)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn transfer_from() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2591`
		//  Estimated: `6836`
		// Minimum execution time: 182_943_000 picoseconds.
		Weight::from_parts(207_621_000, 6836)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn request_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2461`
		//  Estimated: `6836`
		// Minimum execution time: 180_633_000 picoseconds.
		Weight::from_parts(212_185_000, 6836)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn approve_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2782`
		//  Estimated: `6836`
		// Minimum execution time: 182_917_000 picoseconds.
		Weight::from_parts(211_735_000, 6836)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn drop_request() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2337`
		//  Estimated: `6231`
		// Minimum execution time: 151_669_000 picoseconds.
		Weight::from_parts(177_266_000, 6231)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn set_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4483`
		//  Estimated: `7270`
		// Minimum execution time: 144_679_000 picoseconds.
		Weight::from_parts(186_454_000, 7270)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn remove_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4409`
		//  Estimated: `7270`
		// Minimum execution time: 138_119_000 picoseconds.
		Weight::from_parts(185_379_000, 7270)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:0)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn set_settlement_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1030`
		//  Estimated: `5843`
		// Minimum execution time: 49_543_000 picoseconds.
		Weight::from_parts(73_784_000, 5843)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
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
	fn pay_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1699`
		//  Estimated: `6208`
		// Minimum execution time: 179_867_000 picoseconds.
		Weight::from_parts(198_485_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn claim_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2331`
		//  Estimated: `6208`
		// Minimum execution time: 175_924_000 picoseconds.
		Weight::from_parts(196_233_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:0)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sweep_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2118`
		//  Estimated: `6208`
		// Minimum execution time: 183_026_000 picoseconds.
		Weight::from_parts(206_297_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn split() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1283`
		//  Estimated: `5843`
		// Minimum execution time: 59_431_000 picoseconds.
		Weight::from_parts(75_005_000, 5843)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
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
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn redeem_all() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1738`
		//  Estimated: `6208`
		// Minimum execution time: 177_648_000 picoseconds.
		Weight::from_parts(195_912_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:32 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn settle(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2342 + n * (304 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 99_655_000 picoseconds.
		Weight::from_parts(61_434_485, 5843)
			// Standard Error: 1_142_014
			.saturating_add(Weight::from_parts(31_139_492, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1013`
		//  Estimated: `5843`
		// Minimum execution time: 40_362_000 picoseconds.
		Weight::from_parts(51_411_000, 5843)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn close_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `953`
		//  Estimated: `5843`
		// Minimum execution time: 36_639_000 picoseconds.
		Weight::from_parts(48_355_000, 5843)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn call_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1027`
		//  Estimated: `5843`
		// Minimum execution time: 48_504_000 picoseconds.
		Weight::from_parts(61_844_000, 5843)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2063`
		//  Estimated: `5843`
		// Minimum execution time: 78_789_000 picoseconds.
		Weight::from_parts(95_840_000, 5843)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn close_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1248`
		//  Estimated: `5843`
		// Minimum execution time: 43_468_000 picoseconds.
		Weight::from_parts(51_847_000, 5843)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn convert() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2545`
		//  Estimated: `5843`
		// Minimum execution time: 83_550_000 picoseconds.
		Weight::from_parts(94_493_000, 5843)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `470`
		//  Estimated: `6231`
		// Minimum execution time: 117_054_000 picoseconds.
		Weight::from_parts(185_226_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1240`
		//  Estimated: `6231`
		// Minimum execution time: 55_827_000 picoseconds.
		Weight::from_parts(92_792_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2090`
		//  Estimated: `5843`
		// Minimum execution time: 80_436_000 picoseconds.
		Weight::from_parts(135_107_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1061`
		//  Estimated: `5843`
		// Minimum execution time: 77_734_000 picoseconds.
		Weight::from_parts(125_488_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1842`
		//  Estimated: `5843`
		// Minimum execution time: 71_200_000 picoseconds.
		Weight::from_parts(130_382_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2287`
		//  Estimated: `6836`
		// Minimum execution time: 96_616_000 picoseconds.
		Weight::from_parts(163_952_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1513`
		//  Estimated: `6836`
		// Minimum execution time: 101_120_000 picoseconds.
		Weight::from_parts(133_680_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:0)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:0)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:0 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:0 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5433`
		//  Estimated: `7270`
		// Minimum execution time: 375_714_000 picoseconds.
		Weight::from_parts(408_254_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(16_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1648 + n * (193 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 84_611_000 picoseconds.
		Weight::from_parts(119_816_016, 5843)
			// Standard Error: 316_492
			.saturating_add(Weight::from_parts(19_792_563, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1156 + n * (1 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 79_643_000 picoseconds.
		Weight::from_parts(53_962_737, 5843)
			// Standard Error: 178_307
			.saturating_add(Weight::from_parts(30_176_891, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2100 + n * (193 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 95_708_000 picoseconds.
		Weight::from_parts(72_583_494, 5843)
			// Standard Error: 118_919
			.saturating_add(Weight::from_parts(23_271_352, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1659`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 104_840_000 picoseconds.
		Weight::from_parts(141_968_289, 5843)
			// Standard Error: 566_192
			.saturating_add(Weight::from_parts(36_872_031, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3049`
		//  Estimated: `6231`
		// Minimum execution time: 43_624_000 picoseconds.
		Weight::from_parts(58_660_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6844`
		//  Estimated: `7270`
		// Minimum execution time: 338_929_000 picoseconds.
		Weight::from_parts(401_642_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2421`
		//  Estimated: `6231`
		// Minimum execution time: 32_065_000 picoseconds.
		Weight::from_parts(41_570_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn propose_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2211`
		//  Estimated: `6836`
		// Minimum execution time: 109_067_000 picoseconds.
		Weight::from_parts(129_429_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3382`
		//  Estimated: `6836`
		// Minimum execution time: 126_095_000 picoseconds.
		Weight::from_parts(146_586_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1512`
		//  Estimated: `6231`
		// Minimum execution time: 49_102_000 picoseconds.
		Weight::from_parts(60_880_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn approve_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1987`
		//  Estimated: `5843`
		// Minimum execution time: 195_815_000 picoseconds.
		Weight::from_parts(217_015_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn revoke_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1219`
		//  Estimated: `3650`
		// Minimum execution time: 114_857_000 picoseconds.
		Weight::from_parts(128_988_000, 3650)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn transfer_from() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2591`
		//  Estimated: `6836`
		// Minimum execution time: 182_943_000 picoseconds.
		Weight::from_parts(207_621_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn request_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2461`
		//  Estimated: `6836`
		// Minimum execution time: 180_633_000 picoseconds.
		Weight::from_parts(212_185_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn approve_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2782`
		//  Estimated: `6836`
		// Minimum execution time: 182_917_000 picoseconds.
		Weight::from_parts(211_735_000, 6836)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn drop_request() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2337`
		//  Estimated: `6231`
		// Minimum execution time: 151_669_000 picoseconds.
		Weight::from_parts(177_266_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn set_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4483`
		//  Estimated: `7270`
		// Minimum execution time: 144_679_000 picoseconds.
		Weight::from_parts(186_454_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn remove_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4409`
		//  Estimated: `7270`
		// Minimum execution time: 138_119_000 picoseconds.
		Weight::from_parts(185_379_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:0)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn set_settlement_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1030`
		//  Estimated: `5843`
		// Minimum execution time: 49_543_000 picoseconds.
		Weight::from_parts(73_784_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
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
	fn pay_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1699`
		//  Estimated: `6208`
		// Minimum execution time: 179_867_000 picoseconds.
		Weight::from_parts(198_485_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn claim_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2331`
		//  Estimated: `6208`
		// Minimum execution time: 175_924_000 picoseconds.
		Weight::from_parts(196_233_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:0)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sweep_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2118`
		//  Estimated: `6208`
		// Minimum execution time: 183_026_000 picoseconds.
		Weight::from_parts(206_297_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn split() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1283`
		//  Estimated: `5843`
		// Minimum execution time: 59_431_000 picoseconds.
		Weight::from_parts(75_005_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
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
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn redeem_all() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1738`
		//  Estimated: `6208`
		// Minimum execution time: 177_648_000 picoseconds.
		Weight::from_parts(195_912_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:32 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:32 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn settle(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2342 + n * (304 ±0)`
		//  Estimated: `5843 + n * (2923 ±0)`
		// Minimum execution time: 99_655_000 picoseconds.
		Weight::from_parts(61_434_485, 5843)
			// Standard Error: 1_142_014
			.saturating_add(Weight::from_parts(31_139_492, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2923).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1013`
		//  Estimated: `5843`
		// Minimum execution time: 40_362_000 picoseconds.
		Weight::from_parts(51_411_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn close_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `953`
		//  Estimated: `5843`
		// Minimum execution time: 36_639_000 picoseconds.
		Weight::from_parts(48_355_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn call_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1027`
		//  Estimated: `5843`
		// Minimum execution time: 48_504_000 picoseconds.
		Weight::from_parts(61_844_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2063`
		//  Estimated: `5843`
		// Minimum execution time: 78_789_000 picoseconds.
		Weight::from_parts(95_840_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn close_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1248`
		//  Estimated: `5843`
		// Minimum execution time: 43_468_000 picoseconds.
		Weight::from_parts(51_847_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(448), added: 2923, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn convert() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2545`
		//  Estimated: `5843`
		// Minimum execution time: 83_550_000 picoseconds.
		Weight::from_parts(94_493_000, 5843)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
}
