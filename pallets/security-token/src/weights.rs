//! What each call of `pallet_security_token` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-23 on Intel(R) Xeon(R) Processor, in 50 steps of 20 repetitions. A row's proof is
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
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `406`
		//  Estimated: `5648`
		// Minimum execution time: 103_201_000 picoseconds.
		Weight::from_parts(110_584_000, 5648)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `926`
		//  Estimated: `5648`
		// Minimum execution time: 44_105_000 picoseconds.
		Weight::from_parts(52_140_000, 5648)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1731`
		//  Estimated: `5648`
		// Minimum execution time: 73_993_000 picoseconds.
		Weight::from_parts(85_567_000, 5648)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:0 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `782`
		//  Estimated: `5648`
		// Minimum execution time: 65_602_000 picoseconds.
		Weight::from_parts(74_024_000, 5648)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1483`
		//  Estimated: `5648`
		// Minimum execution time: 64_326_000 picoseconds.
		Weight::from_parts(75_621_000, 5648)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1920`
		//  Estimated: `6430`
		// Minimum execution time: 90_194_000 picoseconds.
		Weight::from_parts(114_133_000, 6430)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1206`
		//  Estimated: `6294`
		// Minimum execution time: 90_227_000 picoseconds.
		Weight::from_parts(113_478_000, 6294)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1230`
		//  Estimated: `5648`
		// Minimum execution time: 120_722_000 picoseconds.
		Weight::from_parts(147_417_000, 5648)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::NextSecurity` (r:1 w:1)
	/// Proof: `SecurityToken::NextSecurity` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `406`
		//  Estimated: `5648`
		// Minimum execution time: 103_201_000 picoseconds.
		Weight::from_parts(110_584_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:0)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `926`
		//  Estimated: `5648`
		// Minimum execution time: 44_105_000 picoseconds.
		Weight::from_parts(52_140_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1731`
		//  Estimated: `5648`
		// Minimum execution time: 73_993_000 picoseconds.
		Weight::from_parts(85_567_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:0 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn issue_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `782`
		//  Estimated: `5648`
		// Minimum execution time: 65_602_000 picoseconds.
		Weight::from_parts(74_024_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:1)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1483`
		//  Estimated: `5648`
		// Minimum execution time: 64_326_000 picoseconds.
		Weight::from_parts(75_621_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:2 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1920`
		//  Estimated: `6430`
		// Minimum execution time: 90_194_000 picoseconds.
		Weight::from_parts(114_133_000, 6430)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:2)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextInvestor` (r:1 w:1)
	/// Proof: `Compliance::NextInvestor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn transfer_to_unseen_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1206`
		//  Estimated: `6294`
		// Minimum execution time: 90_227_000 picoseconds.
		Weight::from_parts(113_478_000, 6294)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `SecurityToken::Securities` (r:1 w:1)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2183), added: 4658, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Register` (r:1 w:0)
	/// Proof: `SecurityToken::Register` (`max_values`: None, `max_size`: Some(245), added: 2720, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:1)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1230`
		//  Estimated: `5648`
		// Minimum execution time: 120_722_000 picoseconds.
		Weight::from_parts(147_417_000, 5648)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
}
