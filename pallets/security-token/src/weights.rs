//! What each call of `pallet_security_token` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 10 steps of 5 repetitions. A row's proof is
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `815`
		//  Estimated: `6231`
		// Minimum execution time: 187_410_000 picoseconds.
		Weight::from_parts(190_900_000, 6231)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1378`
		//  Estimated: `6231`
		// Minimum execution time: 115_510_000 picoseconds.
		Weight::from_parts(116_930_000, 6231)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2415`
		//  Estimated: `5915`
		// Minimum execution time: 137_060_000 picoseconds.
		Weight::from_parts(148_410_000, 5915)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1464`
		//  Estimated: `5915`
		// Minimum execution time: 134_810_000 picoseconds.
		Weight::from_parts(135_590_000, 5915)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `5915`
		// Minimum execution time: 115_030_000 picoseconds.
		Weight::from_parts(121_340_000, 5915)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2613`
		//  Estimated: `6844`
		// Minimum execution time: 149_140_000 picoseconds.
		Weight::from_parts(159_120_000, 6844)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1989`
		//  Estimated: `6844`
		// Minimum execution time: 161_230_000 picoseconds.
		Weight::from_parts(178_760_000, 6844)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:0)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:0 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:0 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6216`
		//  Estimated: `7270`
		// Minimum execution time: 541_360_000 picoseconds.
		Weight::from_parts(547_280_000, 7270)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1961 + n * (193 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 125_490_000 picoseconds.
		Weight::from_parts(124_245_520, 5915)
			// Standard Error: 364_091
			.saturating_add(Weight::from_parts(34_517_594, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1659 + n * (2 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 134_370_000 picoseconds.
		Weight::from_parts(114_287_219, 5915)
			// Standard Error: 519_150
			.saturating_add(Weight::from_parts(57_006_392, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2466 + n * (193 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 148_620_000 picoseconds.
		Weight::from_parts(161_567_135, 5915)
			// Standard Error: 708_883
			.saturating_add(Weight::from_parts(39_248_033, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2157 + n * (2 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 161_470_000 picoseconds.
		Weight::from_parts(107_921_076, 5915)
			// Standard Error: 612_657
			.saturating_add(Weight::from_parts(60_355_390, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3187`
		//  Estimated: `6231`
		// Minimum execution time: 83_250_000 picoseconds.
		Weight::from_parts(88_700_000, 6231)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7115`
		//  Estimated: `7270`
		// Minimum execution time: 472_780_000 picoseconds.
		Weight::from_parts(495_170_000, 7270)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2487`
		//  Estimated: `6231`
		// Minimum execution time: 69_250_000 picoseconds.
		Weight::from_parts(73_250_000, 6231)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn propose_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2536`
		//  Estimated: `6844`
		// Minimum execution time: 154_671_000 picoseconds.
		Weight::from_parts(161_551_000, 6844)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3711`
		//  Estimated: `6844`
		// Minimum execution time: 214_890_000 picoseconds.
		Weight::from_parts(225_980_000, 6844)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1616`
		//  Estimated: `6231`
		// Minimum execution time: 79_020_000 picoseconds.
		Weight::from_parts(83_240_000, 6231)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn approve_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2608`
		//  Estimated: `6470`
		// Minimum execution time: 278_691_000 picoseconds.
		Weight::from_parts(306_720_000, 6470)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn revoke_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1517`
		//  Estimated: `3730`
		// Minimum execution time: 158_940_000 picoseconds.
		Weight::from_parts(162_010_000, 3730)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn transfer_from() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3185`
		//  Estimated: `6844`
		// Minimum execution time: 253_990_000 picoseconds.
		Weight::from_parts(273_060_000, 6844)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn request_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2901`
		//  Estimated: `6844`
		// Minimum execution time: 283_200_000 picoseconds.
		Weight::from_parts(303_229_000, 6844)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn approve_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3358`
		//  Estimated: `6844`
		// Minimum execution time: 279_371_000 picoseconds.
		Weight::from_parts(309_960_000, 6844)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn drop_request() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2912`
		//  Estimated: `6231`
		// Minimum execution time: 232_790_000 picoseconds.
		Weight::from_parts(235_730_000, 6231)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn set_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4788`
		//  Estimated: `7270`
		// Minimum execution time: 203_550_000 picoseconds.
		Weight::from_parts(208_970_000, 7270)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn remove_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4680`
		//  Estimated: `7270`
		// Minimum execution time: 187_470_000 picoseconds.
		Weight::from_parts(201_931_000, 7270)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:0)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn set_settlement_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1349`
		//  Estimated: `5915`
		// Minimum execution time: 91_849_000 picoseconds.
		Weight::from_parts(92_870_000, 5915)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2077`
		//  Estimated: `6208`
		// Minimum execution time: 252_900_000 picoseconds.
		Weight::from_parts(256_270_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::Recoveries` (r:1 w:0)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn claim_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3114`
		//  Estimated: `6208`
		// Minimum execution time: 270_850_000 picoseconds.
		Weight::from_parts(276_410_000, 6208)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn sweep_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2855`
		//  Estimated: `6208`
		// Minimum execution time: 264_050_000 picoseconds.
		Weight::from_parts(287_149_000, 6208)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn split() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1455`
		//  Estimated: `5915`
		// Minimum execution time: 113_400_000 picoseconds.
		Weight::from_parts(173_810_000, 5915)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn redeem_all() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2116`
		//  Estimated: `6208`
		// Minimum execution time: 250_560_000 picoseconds.
		Weight::from_parts(263_040_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
		//  Measured:  `2819 + n * (305 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 134_090_000 picoseconds.
		Weight::from_parts(70_176_437, 5915)
			// Standard Error: 1_068_206
			.saturating_add(Weight::from_parts(56_271_610, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1185`
		//  Estimated: `5915`
		// Minimum execution time: 77_930_000 picoseconds.
		Weight::from_parts(86_390_000, 5915)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn close_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1091`
		//  Estimated: `5915`
		// Minimum execution time: 78_591_000 picoseconds.
		Weight::from_parts(99_630_000, 5915)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn call_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1199`
		//  Estimated: `5915`
		// Minimum execution time: 77_851_000 picoseconds.
		Weight::from_parts(81_030_000, 5915)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2388`
		//  Estimated: `5915`
		// Minimum execution time: 120_600_000 picoseconds.
		Weight::from_parts(128_760_000, 5915)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn close_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1420`
		//  Estimated: `5915`
		// Minimum execution time: 87_070_000 picoseconds.
		Weight::from_parts(91_340_000, 5915)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
		//  Measured:  `3002`
		//  Estimated: `5915`
		// Minimum execution time: 130_830_000 picoseconds.
		Weight::from_parts(133_020_000, 5915)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `815`
		//  Estimated: `6231`
		// Minimum execution time: 187_410_000 picoseconds.
		Weight::from_parts(190_900_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:0)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1378`
		//  Estimated: `6231`
		// Minimum execution time: 115_510_000 picoseconds.
		Weight::from_parts(116_930_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2415`
		//  Estimated: `5915`
		// Minimum execution time: 137_060_000 picoseconds.
		Weight::from_parts(148_410_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1464`
		//  Estimated: `5915`
		// Minimum execution time: 134_810_000 picoseconds.
		Weight::from_parts(135_590_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `5915`
		// Minimum execution time: 115_030_000 picoseconds.
		Weight::from_parts(121_340_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2613`
		//  Estimated: `6844`
		// Minimum execution time: 149_140_000 picoseconds.
		Weight::from_parts(159_120_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1989`
		//  Estimated: `6844`
		// Minimum execution time: 161_230_000 picoseconds.
		Weight::from_parts(178_760_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:0)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:0 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:0 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6216`
		//  Estimated: `7270`
		// Minimum execution time: 541_360_000 picoseconds.
		Weight::from_parts(547_280_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1961 + n * (193 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 125_490_000 picoseconds.
		Weight::from_parts(124_245_520, 5915)
			// Standard Error: 364_091
			.saturating_add(Weight::from_parts(34_517_594, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:64 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:64 w:64)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn issue_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1659 + n * (2 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 134_370_000 picoseconds.
		Weight::from_parts(114_287_219, 5915)
			// Standard Error: 519_150
			.saturating_add(Weight::from_parts(57_006_392, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2466 + n * (193 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 148_620_000 picoseconds.
		Weight::from_parts(161_567_135, 5915)
			// Standard Error: 708_883
			.saturating_add(Weight::from_parts(39_248_033, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:65 w:64)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:65 w:65)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:64 w:64)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn transfer_batch_to_unseen_accounts(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2157 + n * (2 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 161_470_000 picoseconds.
		Weight::from_parts(107_921_076, 5915)
			// Standard Error: 612_657
			.saturating_add(Weight::from_parts(60_355_390, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3187`
		//  Estimated: `6231`
		// Minimum execution time: 83_250_000 picoseconds.
		Weight::from_parts(88_700_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7115`
		//  Estimated: `7270`
		// Minimum execution time: 472_780_000 picoseconds.
		Weight::from_parts(495_170_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2487`
		//  Estimated: `6231`
		// Minimum execution time: 69_250_000 picoseconds.
		Weight::from_parts(73_250_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn propose_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2536`
		//  Estimated: `6844`
		// Minimum execution time: 154_671_000 picoseconds.
		Weight::from_parts(161_551_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3711`
		//  Estimated: `6844`
		// Minimum execution time: 214_890_000 picoseconds.
		Weight::from_parts(225_980_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Acts` (r:1 w:1)
	/// Proof: `SecurityToken::Acts` (`max_values`: None, `max_size`: Some(383), added: 2858, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1616`
		//  Estimated: `6231`
		// Minimum execution time: 79_020_000 picoseconds.
		Weight::from_parts(83_240_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn approve_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2608`
		//  Estimated: `6470`
		// Minimum execution time: 278_691_000 picoseconds.
		Weight::from_parts(306_720_000, 6470)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn revoke_operator() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1517`
		//  Estimated: `3730`
		// Minimum execution time: 158_940_000 picoseconds.
		Weight::from_parts(162_010_000, 3730)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Operators` (r:1 w:1)
	/// Proof: `SecurityToken::Operators` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn transfer_from() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3185`
		//  Estimated: `6844`
		// Minimum execution time: 253_990_000 picoseconds.
		Weight::from_parts(273_060_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:1)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn request_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2901`
		//  Estimated: `6844`
		// Minimum execution time: 283_200_000 picoseconds.
		Weight::from_parts(303_229_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn approve_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3358`
		//  Estimated: `6844`
		// Minimum execution time: 279_371_000 picoseconds.
		Weight::from_parts(309_960_000, 6844)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Requests` (r:1 w:1)
	/// Proof: `SecurityToken::Requests` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn drop_request() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2912`
		//  Estimated: `6231`
		// Minimum execution time: 232_790_000 picoseconds.
		Weight::from_parts(235_730_000, 6231)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn set_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4788`
		//  Estimated: `7270`
		// Minimum execution time: 203_550_000 picoseconds.
		Weight::from_parts(208_970_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Documents` (r:1 w:1)
	/// Proof: `SecurityToken::Documents` (`max_values`: None, `max_size`: Some(3805), added: 6280, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn remove_document() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4680`
		//  Estimated: `7270`
		// Minimum execution time: 187_470_000 picoseconds.
		Weight::from_parts(201_931_000, 7270)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:0)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	fn set_settlement_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1349`
		//  Estimated: `5915`
		// Minimum execution time: 91_849_000 picoseconds.
		Weight::from_parts(92_870_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn pay_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2077`
		//  Estimated: `6208`
		// Minimum execution time: 252_900_000 picoseconds.
		Weight::from_parts(256_270_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::Recoveries` (r:1 w:0)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn claim_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3114`
		//  Estimated: `6208`
		// Minimum execution time: 270_850_000 picoseconds.
		Weight::from_parts(276_410_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Incomes` (r:1 w:1)
	/// Proof: `SecurityToken::Incomes` (`max_values`: None, `max_size`: Some(293), added: 2768, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn sweep_income() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2855`
		//  Estimated: `6208`
		// Minimum execution time: 264_050_000 picoseconds.
		Weight::from_parts(287_149_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Splits` (r:1 w:1)
	/// Proof: `SecurityToken::Splits` (`max_values`: None, `max_size`: Some(221), added: 2696, mode: `MaxEncodedLen`)
	fn split() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1455`
		//  Estimated: `5915`
		// Minimum execution time: 113_400_000 picoseconds.
		Weight::from_parts(173_810_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn redeem_all() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2116`
		//  Estimated: `6208`
		// Minimum execution time: 250_560_000 picoseconds.
		Weight::from_parts(263_040_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:32 w:32)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
		//  Measured:  `2819 + n * (305 ±0)`
		//  Estimated: `5915 + n * (2927 ±0)`
		// Minimum execution time: 134_090_000 picoseconds.
		Weight::from_parts(70_176_437, 5915)
			// Standard Error: 1_068_206
			.saturating_add(Weight::from_parts(56_271_610, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2927).saturating_mul(n.into()))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1185`
		//  Estimated: `5915`
		// Minimum execution time: 77_930_000 picoseconds.
		Weight::from_parts(86_390_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:0)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn close_record_date() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1091`
		//  Estimated: `5915`
		// Minimum execution time: 78_591_000 picoseconds.
		Weight::from_parts(99_630_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	fn call_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1199`
		//  Estimated: `5915`
		// Minimum execution time: 77_851_000 picoseconds.
		Weight::from_parts(81_030_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2388`
		//  Estimated: `5915`
		// Minimum execution time: 120_600_000 picoseconds.
		Weight::from_parts(128_760_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Votes` (r:1 w:1)
	/// Proof: `SecurityToken::Votes` (`max_values`: None, `max_size`: Some(197), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn close_vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1420`
		//  Estimated: `5915`
		// Minimum execution time: 87_070_000 picoseconds.
		Weight::from_parts(91_340_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
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
		//  Measured:  `3002`
		//  Estimated: `5915`
		// Minimum execution time: 130_830_000 picoseconds.
		Weight::from_parts(133_020_000, 5915)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
}
