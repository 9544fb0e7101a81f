//! What each call of `pallet_stablecoin` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 10 steps of 5 repetitions. A row's proof is
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
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:0 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `403`
		//  Estimated: `3736`
		// Minimum execution time: 94_890_000 picoseconds.
		Weight::from_parts(114_220_000, 3736)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `490`
		//  Estimated: `3736`
		// Minimum execution time: 58_231_000 picoseconds.
		Weight::from_parts(58_880_000, 3736)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FeeRates` (r:1 w:1)
	/// Proof: `Stablecoin::FeeRates` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `541`
		//  Estimated: `3736`
		// Minimum execution time: 63_510_000 picoseconds.
		Weight::from_parts(65_830_000, 3736)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn set_allowance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 75_509_000 picoseconds.
		Weight::from_parts(77_610_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
		//  Measured:  `2268`
		//  Estimated: `5263`
		// Minimum execution time: 165_140_000 picoseconds.
		Weight::from_parts(169_370_000, 5263)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1463`
		//  Estimated: `3751`
		// Minimum execution time: 235_660_000 picoseconds.
		Weight::from_parts(241_840_000, 3751)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1140`
		//  Estimated: `3750`
		// Minimum execution time: 195_320_000 picoseconds.
		Weight::from_parts(209_100_000, 3750)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1340`
		//  Estimated: `3750`
		// Minimum execution time: 219_200_000 picoseconds.
		Weight::from_parts(232_770_000, 3750)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Histories` (r:1 w:1)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn confirm_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2874`
		//  Estimated: `5263`
		// Minimum execution time: 243_780_000 picoseconds.
		Weight::from_parts(251_531_000, 5263)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:1)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2258`
		//  Estimated: `3750`
		// Minimum execution time: 204_240_000 picoseconds.
		Weight::from_parts(207_940_000, 3750)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
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
		//  Measured:  `4361`
		//  Estimated: `8934`
		// Minimum execution time: 229_830_000 picoseconds.
		Weight::from_parts(235_329_000, 8934)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn unfreeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4747`
		//  Estimated: `8934`
		// Minimum execution time: 284_429_000 picoseconds.
		Weight::from_parts(287_170_000, 8934)
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
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5645`
		//  Estimated: `8934`
		// Minimum execution time: 500_950_000 picoseconds.
		Weight::from_parts(504_290_000, 8934)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4037`
		//  Estimated: `8934`
		// Minimum execution time: 80_570_000 picoseconds.
		Weight::from_parts(80_860_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3988`
		//  Estimated: `8934`
		// Minimum execution time: 88_270_000 picoseconds.
		Weight::from_parts(89_660_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:0)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 74_240_000 picoseconds.
		Weight::from_parts(74_780_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 78_580_000 picoseconds.
		Weight::from_parts(81_730_000, 8934)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3305`
		//  Estimated: `8934`
		// Minimum execution time: 60_620_000 picoseconds.
		Weight::from_parts(61_180_000, 8934)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn offer_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3603`
		//  Estimated: `8934`
		// Minimum execution time: 65_620_000 picoseconds.
		Weight::from_parts(69_440_000, 8934)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn add_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `570`
		//  Estimated: `3736`
		// Minimum execution time: 69_710_000 picoseconds.
		Weight::from_parts(72_940_000, 3736)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn remove_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1075`
		//  Estimated: `3736`
		// Minimum execution time: 85_520_000 picoseconds.
		Weight::from_parts(86_740_000, 3736)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	fn rescue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1264`
		//  Estimated: `6208`
		// Minimum execution time: 236_180_000 picoseconds.
		Weight::from_parts(238_320_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act_as_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `566`
		//  Estimated: `3736`
		// Minimum execution time: 62_440_000 picoseconds.
		Weight::from_parts(63_210_000, 3736)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
		//  Measured:  `1459`
		//  Estimated: `5263`
		// Minimum execution time: 139_790_000 picoseconds.
		Weight::from_parts(141_560_000, 5263)
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
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1463`
		//  Estimated: `3751`
		// Minimum execution time: 228_869_000 picoseconds.
		Weight::from_parts(245_050_000, 3751)
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
		// Minimum execution time: 116_611_000 picoseconds.
		Weight::from_parts(118_860_000, 6208)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:0 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `403`
		//  Estimated: `3736`
		// Minimum execution time: 94_890_000 picoseconds.
		Weight::from_parts(114_220_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `490`
		//  Estimated: `3736`
		// Minimum execution time: 58_231_000 picoseconds.
		Weight::from_parts(58_880_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FeeRates` (r:1 w:1)
	/// Proof: `Stablecoin::FeeRates` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn set_fee_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `541`
		//  Estimated: `3736`
		// Minimum execution time: 63_510_000 picoseconds.
		Weight::from_parts(65_830_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn set_allowance() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 75_509_000 picoseconds.
		Weight::from_parts(77_610_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
		//  Measured:  `2268`
		//  Estimated: `5263`
		// Minimum execution time: 165_140_000 picoseconds.
		Weight::from_parts(169_370_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1463`
		//  Estimated: `3751`
		// Minimum execution time: 235_660_000 picoseconds.
		Weight::from_parts(241_840_000, 3751)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1140`
		//  Estimated: `3750`
		// Minimum execution time: 195_320_000 picoseconds.
		Weight::from_parts(209_100_000, 3750)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::FrozenTime` (r:1 w:0)
	/// Proof: `Stablecoin::FrozenTime` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Redemptions` (r:0 w:1)
	/// Proof: `Stablecoin::Redemptions` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	fn request_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1340`
		//  Estimated: `3750`
		// Minimum execution time: 219_200_000 picoseconds.
		Weight::from_parts(232_770_000, 3750)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
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
	/// Storage: `Audit::Histories` (r:1 w:1)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn confirm_redemption() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2874`
		//  Estimated: `5263`
		// Minimum execution time: 243_780_000 picoseconds.
		Weight::from_parts(251_531_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Histories` (r:1 w:1)
	/// Proof: `Audit::Histories` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2258`
		//  Estimated: `3750`
		// Minimum execution time: 204_240_000 picoseconds.
		Weight::from_parts(207_940_000, 3750)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
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
		//  Measured:  `4361`
		//  Estimated: `8934`
		// Minimum execution time: 229_830_000 picoseconds.
		Weight::from_parts(235_329_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn unfreeze() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4747`
		//  Estimated: `8934`
		// Minimum execution time: 284_429_000 picoseconds.
		Weight::from_parts(287_170_000, 8934)
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
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	fn approve_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5645`
		//  Estimated: `8934`
		// Minimum execution time: 500_950_000 picoseconds.
		Weight::from_parts(504_290_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Acts` (r:1 w:1)
	/// Proof: `Stablecoin::Acts` (`max_values`: None, `max_size`: Some(403), added: 2878, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn drop_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4037`
		//  Estimated: `8934`
		// Minimum execution time: 80_570_000 picoseconds.
		Weight::from_parts(80_860_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:0)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3988`
		//  Estimated: `8934`
		// Minimum execution time: 88_270_000 picoseconds.
		Weight::from_parts(89_660_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:0)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 74_240_000 picoseconds.
		Weight::from_parts(74_780_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::CoinMinters` (r:1 w:1)
	/// Proof: `Stablecoin::CoinMinters` (`max_values`: None, `max_size`: Some(781), added: 3256, mode: `MaxEncodedLen`)
	fn accept_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4412`
		//  Estimated: `8934`
		// Minimum execution time: 78_580_000 picoseconds.
		Weight::from_parts(81_730_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3305`
		//  Estimated: `8934`
		// Minimum execution time: 60_620_000 picoseconds.
		Weight::from_parts(61_180_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Roles` (r:1 w:1)
	/// Proof: `Stablecoin::Roles` (`max_values`: None, `max_size`: Some(5469), added: 7944, mode: `MaxEncodedLen`)
	fn offer_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3603`
		//  Estimated: `8934`
		// Minimum execution time: 65_620_000 picoseconds.
		Weight::from_parts(69_440_000, 8934)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	fn add_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `570`
		//  Estimated: `3736`
		// Minimum execution time: 69_710_000 picoseconds.
		Weight::from_parts(72_940_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Lots` (r:1 w:1)
	/// Proof: `Stablecoin::Lots` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn remove_lot() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1075`
		//  Estimated: `3736`
		// Minimum execution time: 85_520_000 picoseconds.
		Weight::from_parts(86_740_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	fn rescue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1264`
		//  Estimated: `6208`
		// Minimum execution time: 236_180_000 picoseconds.
		Weight::from_parts(238_320_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:0)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act_as_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `566`
		//  Estimated: `3736`
		// Minimum execution time: 62_440_000 picoseconds.
		Weight::from_parts(63_210_000, 3736)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	/// Storage: `Stablecoin::Coins` (r:1 w:1)
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
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
		//  Measured:  `1459`
		//  Estimated: `5263`
		// Minimum execution time: 139_790_000 picoseconds.
		Weight::from_parts(141_560_000, 5263)
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
	/// Proof: `Stablecoin::Coins` (`max_values`: None, `max_size`: Some(271), added: 2746, mode: `MaxEncodedLen`)
	/// Storage: `Stablecoin::Freezes` (r:1 w:0)
	/// Proof: `Stablecoin::Freezes` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(285), added: 2760, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Ledger` (r:1 w:1)
	/// Proof: `Audit::Ledger` (`max_values`: None, `max_size`: Some(286), added: 2761, mode: `MaxEncodedLen`)
	fn swap_out() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1463`
		//  Estimated: `3751`
		// Minimum execution time: 228_869_000 picoseconds.
		Weight::from_parts(245_050_000, 3751)
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
		// Minimum execution time: 116_611_000 picoseconds.
		Weight::from_parts(118_860_000, 6208)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
}
