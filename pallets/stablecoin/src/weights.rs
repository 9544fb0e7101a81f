//! What each call of `pallet_stablecoin` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 12 steps of 6 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

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
	fn approve_seizure_of_redemption() -> Weight;
	fn drop_act() -> Weight;
	fn pause() -> Weight;
	fn hand_over() -> Weight;
	fn accept_role() -> Weight;
	fn withdraw_offer() -> Weight;
	fn offer_role() -> Weight;
	fn add_lot() -> Weight;
	fn remove_lot() -> Weight;
	fn rescue() -> Weight;
	fn act_as_issuer() -> Weight;
	fn swap_in() -> Weight;
	fn swap_out() -> Weight;
	fn coin_transfer() -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:0 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:0 w:1)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `436`
		//  Estimated: `3769`
		// Minimum execution time: 45_118_000 picoseconds.
		Weight::from_parts(46_690_000, 3769)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `548`
		//  Estimated: `3769`
		// Minimum execution time: 29_214_000 picoseconds.
		Weight::from_parts(31_167_000, 3769)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FeeRates` (r:1 w:1)
	/// Proof: `Stablecoin::FeeRates` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `599`
		//  Estimated: `3769`
		// Minimum execution time: 31_056_000 picoseconds.
		Weight::from_parts(32_468_000, 3769)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn set_allowance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 37_806_000 picoseconds.
		Weight::from_parts(39_229_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2326`
		//  Estimated: `5263`
		// Minimum execution time: 89_193_000 picoseconds.
		Weight::from_parts(91_647_000, 5263)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1521`
		//  Estimated: `3840`
		// Minimum execution time: 135_982_000 picoseconds.
		Weight::from_parts(137_385_000, 3840)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
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
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1198`
		//  Estimated: `3840`
		// Minimum execution time: 111_616_000 picoseconds.
		Weight::from_parts(112_878_000, 3840)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
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
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1398`
		//  Estimated: `3840`
		// Minimum execution time: 124_786_000 picoseconds.
		Weight::from_parts(128_191_000, 3840)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn confirm_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3134`
		//  Estimated: `6168`
		// Minimum execution time: 151_065_000 picoseconds.
		Weight::from_parts(156_524_000, 6168)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2518`
		//  Estimated: `6168`
		// Minimum execution time: 127_871_000 picoseconds.
		Weight::from_parts(132_968_000, 6168)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:1 w:0)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:1)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4474`
		//  Estimated: `8934`
		// Minimum execution time: 130_404_000 picoseconds.
		Weight::from_parts(133_399_000, 8934)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:1)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn unfreeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4805`
		//  Estimated: `8934`
		// Minimum execution time: 161_300_000 picoseconds.
		Weight::from_parts(163_384_000, 8934)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:1 w:0)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:2 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5758`
		//  Estimated: `8934`
		// Minimum execution time: 282_111_000 picoseconds.
		Weight::from_parts(288_440_000, 8934)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:2 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:0 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn approve_seizure_of_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6019`
		//  Estimated: `8934`
		// Minimum execution time: 266_437_000 picoseconds.
		Weight::from_parts(273_928_000, 8934)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4070`
		//  Estimated: `8934`
		// Minimum execution time: 40_861_000 picoseconds.
		Weight::from_parts(42_534_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4046`
		//  Estimated: `8934`
		// Minimum execution time: 47_271_000 picoseconds.
		Weight::from_parts(47_501_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:0)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 38_557_000 picoseconds.
		Weight::from_parts(41_111_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 43_595_000 picoseconds.
		Weight::from_parts(48_162_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3338`
		//  Estimated: `8934`
		// Minimum execution time: 33_921_000 picoseconds.
		Weight::from_parts(37_666_000, 8934)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn offer_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3661`
		//  Estimated: `8934`
		// Minimum execution time: 34_421_000 picoseconds.
		Weight::from_parts(35_083_000, 8934)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn add_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `628`
		//  Estimated: `3769`
		// Minimum execution time: 37_976_000 picoseconds.
		Weight::from_parts(39_138_000, 3769)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn remove_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1133`
		//  Estimated: `3769`
		// Minimum execution time: 50_715_000 picoseconds.
		Weight::from_parts(55_352_000, 3769)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn rescue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1322`
		//  Estimated: `6208`
		// Minimum execution time: 146_448_000 picoseconds.
		Weight::from_parts(150_054_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act_as_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `624`
		//  Estimated: `3769`
		// Minimum execution time: 32_549_000 picoseconds.
		Weight::from_parts(34_421_000, 3769)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_in() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1517`
		//  Estimated: `5263`
		// Minimum execution time: 80_220_000 picoseconds.
		Weight::from_parts(82_082_000, 5263)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1521`
		//  Estimated: `3840`
		// Minimum execution time: 140_369_000 picoseconds.
		Weight::from_parts(142_702_000, 3840)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn coin_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `620`
		//  Estimated: `6208`
		// Minimum execution time: 71_737_000 picoseconds.
		Weight::from_parts(74_822_000, 6208)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:0 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:0 w:1)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `436`
		//  Estimated: `3769`
		// Minimum execution time: 45_118_000 picoseconds.
		Weight::from_parts(46_690_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `548`
		//  Estimated: `3769`
		// Minimum execution time: 29_214_000 picoseconds.
		Weight::from_parts(31_167_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FeeRates` (r:1 w:1)
	/// Proof: `Stablecoin::FeeRates` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `599`
		//  Estimated: `3769`
		// Minimum execution time: 31_056_000 picoseconds.
		Weight::from_parts(32_468_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn set_allowance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 37_806_000 picoseconds.
		Weight::from_parts(39_229_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2326`
		//  Estimated: `5263`
		// Minimum execution time: 89_193_000 picoseconds.
		Weight::from_parts(91_647_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1521`
		//  Estimated: `3840`
		// Minimum execution time: 135_982_000 picoseconds.
		Weight::from_parts(137_385_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
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
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1198`
		//  Estimated: `3840`
		// Minimum execution time: 111_616_000 picoseconds.
		Weight::from_parts(112_878_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
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
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1398`
		//  Estimated: `3840`
		// Minimum execution time: 124_786_000 picoseconds.
		Weight::from_parts(128_191_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn confirm_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3134`
		//  Estimated: `6168`
		// Minimum execution time: 151_065_000 picoseconds.
		Weight::from_parts(156_524_000, 6168)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:2 w:2)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2518`
		//  Estimated: `6168`
		// Minimum execution time: 127_871_000 picoseconds.
		Weight::from_parts(132_968_000, 6168)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:1 w:0)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:1)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4474`
		//  Estimated: `8934`
		// Minimum execution time: 130_404_000 picoseconds.
		Weight::from_parts(133_399_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:1)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn unfreeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4805`
		//  Estimated: `8934`
		// Minimum execution time: 161_300_000 picoseconds.
		Weight::from_parts(163_384_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::SwapAccounts` (r:1 w:0)
	/// Proof: `Stablecoin::SwapAccounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:2 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5758`
		//  Estimated: `8934`
		// Minimum execution time: 282_111_000 picoseconds.
		Weight::from_parts(288_440_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:1 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:2 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:0 w:1)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn approve_seizure_of_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6019`
		//  Estimated: `8934`
		// Minimum execution time: 266_437_000 picoseconds.
		Weight::from_parts(273_928_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4070`
		//  Estimated: `8934`
		// Minimum execution time: 40_861_000 picoseconds.
		Weight::from_parts(42_534_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4046`
		//  Estimated: `8934`
		// Minimum execution time: 47_271_000 picoseconds.
		Weight::from_parts(47_501_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:0)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 38_557_000 picoseconds.
		Weight::from_parts(41_111_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4470`
		//  Estimated: `8934`
		// Minimum execution time: 43_595_000 picoseconds.
		Weight::from_parts(48_162_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3338`
		//  Estimated: `8934`
		// Minimum execution time: 33_921_000 picoseconds.
		Weight::from_parts(37_666_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn offer_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3661`
		//  Estimated: `8934`
		// Minimum execution time: 34_421_000 picoseconds.
		Weight::from_parts(35_083_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn add_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `628`
		//  Estimated: `3769`
		// Minimum execution time: 37_976_000 picoseconds.
		Weight::from_parts(39_138_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn remove_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1133`
		//  Estimated: `3769`
		// Minimum execution time: 50_715_000 picoseconds.
		Weight::from_parts(55_352_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn rescue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1322`
		//  Estimated: `6208`
		// Minimum execution time: 146_448_000 picoseconds.
		Weight::from_parts(150_054_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act_as_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `624`
		//  Estimated: `3769`
		// Minimum execution time: 32_549_000 picoseconds.
		Weight::from_parts(34_421_000, 3769)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:0)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_in() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1517`
		//  Estimated: `5263`
		// Minimum execution time: 80_220_000 picoseconds.
		Weight::from_parts(82_082_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(304), added: 2779, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1521`
		//  Estimated: `3840`
		// Minimum execution time: 140_369_000 picoseconds.
		Weight::from_parts(142_702_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn coin_transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `620`
		//  Estimated: `6208`
		// Minimum execution time: 71_737_000 picoseconds.
		Weight::from_parts(74_822_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
}
