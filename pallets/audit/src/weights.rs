//! What each call of `pallet_audit` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-26 on AMD EPYC, in 10 steps of 5 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_audit` cost.
pub trait WeightInfo {
	fn accredit() -> Weight;
	fn end_accreditation() -> Weight;
	fn raise_deposit() -> Weight;
	fn resign() -> Weight;
	fn reclaim_deposit() -> Weight;
	fn attest() -> Weight;
	fn withdraw() -> Weight;
	fn challenge() -> Weight;
	fn vote() -> Weight;
	fn decide() -> Weight;
	fn resolve() -> Weight;
	fn forget() -> Weight;
	fn inspect() -> Weight;
	fn open_exception() -> Weight;
	fn close_exception() -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4503`
		//  Estimated: `5263`
		// Minimum execution time: 90_840_000 picoseconds.
		Weight::from_parts(91_320_000, 5263)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn end_accreditation() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4116`
		//  Estimated: `5263`
		// Minimum execution time: 68_530_000 picoseconds.
		Weight::from_parts(69_470_000, 5263)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn raise_deposit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4851`
		//  Estimated: `5263`
		// Minimum execution time: 178_390_000 picoseconds.
		Weight::from_parts(202_640_000, 5263)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4579`
		//  Estimated: `5263`
		// Minimum execution time: 85_470_000 picoseconds.
		Weight::from_parts(88_330_000, 5263)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn reclaim_deposit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1181`
		//  Estimated: `3730`
		// Minimum execution time: 135_200_000 picoseconds.
		Weight::from_parts(152_860_000, 3730)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:0 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6749`
		//  Estimated: `43550`
		// Minimum execution time: 651_400_000 picoseconds.
		Weight::from_parts(669_089_000, 43550)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:0)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1573`
		//  Estimated: `4285`
		// Minimum execution time: 78_110_000 picoseconds.
		Weight::from_parts(80_270_000, 4285)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:0)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:2 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn challenge() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2147`
		//  Estimated: `6198`
		// Minimum execution time: 196_820_000 picoseconds.
		Weight::from_parts(199_380_000, 6198)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Compliance::Accounts` (r:17 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:2 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9517`
		//  Estimated: `46210`
		// Minimum execution time: 938_160_000 picoseconds.
		Weight::from_parts(957_430_000, 46210)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn decide() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7581`
		//  Estimated: `8799`
		// Minimum execution time: 371_469_000 picoseconds.
		Weight::from_parts(388_960_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7613`
		//  Estimated: `8799`
		// Minimum execution time: 398_560_000 picoseconds.
		Weight::from_parts(419_860_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:0)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	fn forget() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `727`
		//  Estimated: `5448`
		// Minimum execution time: 59_640_000 picoseconds.
		Weight::from_parts(60_700_000, 5448)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:1)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn inspect() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6265`
		//  Estimated: `43550`
		// Minimum execution time: 595_670_000 picoseconds.
		Weight::from_parts(607_690_000, 43550)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Exceptions` (r:0 w:1)
	/// Proof: `Audit::Exceptions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn open_exception() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5879`
		//  Estimated: `43550`
		// Minimum execution time: 599_640_000 picoseconds.
		Weight::from_parts(611_850_000, 43550)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Exceptions` (r:1 w:1)
	/// Proof: `Audit::Exceptions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn close_exception() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5959`
		//  Estimated: `43550`
		// Minimum execution time: 591_910_000 picoseconds.
		Weight::from_parts(621_830_000, 43550)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4503`
		//  Estimated: `5263`
		// Minimum execution time: 90_840_000 picoseconds.
		Weight::from_parts(91_320_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn end_accreditation() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4116`
		//  Estimated: `5263`
		// Minimum execution time: 68_530_000 picoseconds.
		Weight::from_parts(69_470_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn raise_deposit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4851`
		//  Estimated: `5263`
		// Minimum execution time: 178_390_000 picoseconds.
		Weight::from_parts(202_640_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4579`
		//  Estimated: `5263`
		// Minimum execution time: 85_470_000 picoseconds.
		Weight::from_parts(88_330_000, 5263)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn reclaim_deposit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1181`
		//  Estimated: `3730`
		// Minimum execution time: 135_200_000 picoseconds.
		Weight::from_parts(152_860_000, 3730)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:0 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6749`
		//  Estimated: `43550`
		// Minimum execution time: 651_400_000 picoseconds.
		Weight::from_parts(669_089_000, 43550)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:0)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1573`
		//  Estimated: `4285`
		// Minimum execution time: 78_110_000 picoseconds.
		Weight::from_parts(80_270_000, 4285)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:0)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:2 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn challenge() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2147`
		//  Estimated: `6198`
		// Minimum execution time: 196_820_000 picoseconds.
		Weight::from_parts(199_380_000, 6198)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Compliance::Accounts` (r:17 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:2 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9517`
		//  Estimated: `46210`
		// Minimum execution time: 938_160_000 picoseconds.
		Weight::from_parts(957_430_000, 46210)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	fn decide() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7581`
		//  Estimated: `8799`
		// Minimum execution time: 371_469_000 picoseconds.
		Weight::from_parts(388_960_000, 8799)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Challenges` (r:1 w:1)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:1)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:1)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn resolve() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7613`
		//  Estimated: `8799`
		// Minimum execution time: 398_560_000 picoseconds.
		Weight::from_parts(419_860_000, 8799)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Audit::Statements` (r:1 w:1)
	/// Proof: `Audit::Statements` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Challenges` (r:1 w:0)
	/// Proof: `Audit::Challenges` (`max_values`: None, `max_size`: Some(1983), added: 4458, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attestation` (r:1 w:1)
	/// Proof: `Audit::Attestation` (`max_values`: None, `max_size`: Some(820), added: 3295, mode: `MaxEncodedLen`)
	fn forget() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `727`
		//  Estimated: `5448`
		// Minimum execution time: 59_640_000 picoseconds.
		Weight::from_parts(60_700_000, 5448)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Tracks` (r:1 w:1)
	/// Proof: `Audit::Tracks` (`max_values`: None, `max_size`: Some(414), added: 2889, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn inspect() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6265`
		//  Estimated: `43550`
		// Minimum execution time: 595_670_000 picoseconds.
		Weight::from_parts(607_690_000, 43550)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Exceptions` (r:0 w:1)
	/// Proof: `Audit::Exceptions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn open_exception() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5879`
		//  Estimated: `43550`
		// Minimum execution time: 599_640_000 picoseconds.
		Weight::from_parts(611_850_000, 43550)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Compliance::Accounts` (r:16 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Attesters` (r:1 w:0)
	/// Proof: `Audit::Attesters` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Standings` (r:1 w:0)
	/// Proof: `Audit::Standings` (`max_values`: Some(1), `max_size`: Some(3778), added: 4273, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Securities` (r:1 w:0)
	/// Proof: `SecurityToken::Securities` (`max_values`: None, `max_size`: Some(2450), added: 4925, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::SecurityMetadata` (r:1 w:0)
	/// Proof: `SecurityToken::SecurityMetadata` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `SecurityToken::Roles` (r:1 w:0)
	/// Proof: `SecurityToken::Roles` (`max_values`: None, `max_size`: Some(2766), added: 5241, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Exceptions` (r:1 w:1)
	/// Proof: `Audit::Exceptions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Audit::Dockets` (r:1 w:1)
	/// Proof: `Audit::Dockets` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn close_exception() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5959`
		//  Estimated: `43550`
		// Minimum execution time: 591_910_000 picoseconds.
		Weight::from_parts(621_830_000, 43550)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
