//! What each call of `pallet_governance` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 10 steps of 5 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_governance` cost.
pub trait WeightInfo {
	fn set_prices() -> Weight;
	fn pause() -> Weight;
	fn resume() -> Weight;
	fn on_initialize_idle() -> Weight;
	fn on_initialize(n: u32, ) -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Governance::PricesSet` (r:1 w:1)
	/// Proof: `Governance::PricesSet` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn set_prices() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `103`
		//  Estimated: `1517`
		// Minimum execution time: 22_380_000 picoseconds.
		Weight::from_parts(24_360_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2383`
		//  Estimated: `3662`
		// Minimum execution time: 62_460_000 picoseconds.
		Weight::from_parts(65_360_000, 3662)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn resume() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2618`
		//  Estimated: `3662`
		// Minimum execution time: 73_070_000 picoseconds.
		Weight::from_parts(73_840_000, 3662)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:0)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	fn on_initialize_idle() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `103`
		//  Estimated: `3662`
		// Minimum execution time: 6_010_000 picoseconds.
		Weight::from_parts(6_130_000, 3662)
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:16 w:16)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `151 + n * (271 ±0)`
		//  Estimated: `3662 + n * (2623 ±0)`
		// Minimum execution time: 7_530_000 picoseconds.
		Weight::from_parts(21_470_342, 3662)
			// Standard Error: 268_434
			.saturating_add(Weight::from_parts(20_934_082, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Governance::PricesSet` (r:1 w:1)
	/// Proof: `Governance::PricesSet` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn set_prices() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `103`
		//  Estimated: `1517`
		// Minimum execution time: 22_380_000 picoseconds.
		Weight::from_parts(24_360_000, 1517)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2383`
		//  Estimated: `3662`
		// Minimum execution time: 62_460_000 picoseconds.
		Weight::from_parts(65_360_000, 3662)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn resume() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2618`
		//  Estimated: `3662`
		// Minimum execution time: 73_070_000 picoseconds.
		Weight::from_parts(73_840_000, 3662)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:0)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	fn on_initialize_idle() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `103`
		//  Estimated: `3662`
		// Minimum execution time: 6_010_000 picoseconds.
		Weight::from_parts(6_130_000, 3662)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
	}
	/// Storage: `Governance::Pauses` (r:1 w:1)
	/// Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(2177), added: 2672, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:16 w:16)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `151 + n * (271 ±0)`
		//  Estimated: `3662 + n * (2623 ±0)`
		// Minimum execution time: 7_530_000 picoseconds.
		Weight::from_parts(21_470_342, 3662)
			// Standard Error: 268_434
			.saturating_add(Weight::from_parts(20_934_082, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}
