//! What each call of `pallet_compliance` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-23 on Intel(R) Xeon(R) Processor, in 10 steps of 10 repetitions. A row's proof is
//! priced as in a map of 1000000 rows.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs, unused_imports, unused_parens, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What the calls of `pallet_compliance` cost.
pub trait WeightInfo {
	fn add_registrar() -> Weight;
	fn remove_registrar() -> Weight;
	fn issue_credential() -> Weight;
	fn revoke_credential() -> Weight;
	fn suspend_credential() -> Weight;
	fn resume_credential() -> Weight;
	fn extend_credential() -> Weight;
	fn propose_link() -> Weight;
	fn accept_link() -> Weight;
	fn withdraw_link() -> Weight;
	fn unlink() -> Weight;
	fn open_recovery() -> Weight;
	fn approve_recovery() -> Weight;
	fn veto_recovery() -> Weight;
	fn finish_recovery() -> Weight;
	fn cancel_recovery() -> Weight;
	fn set_recovery_delay() -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:1)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:1)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:1)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Registrars` (r:1 w:1)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn add_registrar() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1699`
		//  Estimated: `3529`
		// Minimum execution time: 43_000_000 picoseconds.
		Weight::from_parts(50_141_000, 3529)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::Registrars` (r:1 w:1)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:1)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RegistrarByAccount` (r:0 w:1)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove_registrar() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1162`
		//  Estimated: `3529`
		// Minimum execution time: 32_988_000 picoseconds.
		Weight::from_parts(41_377_000, 3529)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:2)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn issue_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2542`
		//  Estimated: `22270`
		// Minimum execution time: 131_552_000 picoseconds.
		Weight::from_parts(142_771_000, 22270)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:0 w:1)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1516`
		//  Estimated: `22270`
		// Minimum execution time: 92_676_000 picoseconds.
		Weight::from_parts(103_474_000, 22270)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn suspend_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `22270`
		// Minimum execution time: 103_177_000 picoseconds.
		Weight::from_parts(112_904_000, 22270)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn resume_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `22270`
		// Minimum execution time: 103_770_000 picoseconds.
		Weight::from_parts(118_167_000, 22270)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn extend_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2209`
		//  Estimated: `22270`
		// Minimum execution time: 107_980_000 picoseconds.
		Weight::from_parts(122_951_000, 22270)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn propose_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1049`
		//  Estimated: `3738`
		// Minimum execution time: 44_085_000 picoseconds.
		Weight::from_parts(56_857_000, 3738)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Links` (r:2 w:2)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:2 w:2)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn accept_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1468`
		//  Estimated: `6486`
		// Minimum execution time: 103_243_000 picoseconds.
		Weight::from_parts(122_168_000, 6486)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn withdraw_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `746`
		//  Estimated: `3650`
		// Minimum execution time: 33_961_000 picoseconds.
		Weight::from_parts(45_208_000, 3650)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn unlink() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1248`
		//  Estimated: `3738`
		// Minimum execution time: 67_769_000 picoseconds.
		Weight::from_parts(84_576_000, 3738)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:0)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:0)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn open_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1965`
		//  Estimated: `6310`
		// Minimum execution time: 76_740_000 picoseconds.
		Weight::from_parts(93_912_000, 6310)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:0)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:0)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Registrars` (r:2 w:0)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn approve_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2817`
		//  Estimated: `6068`
		// Minimum execution time: 87_040_000 picoseconds.
		Weight::from_parts(105_031_000, 6068)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn veto_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `770`
		//  Estimated: `3650`
		// Minimum execution time: 32_934_000 picoseconds.
		Weight::from_parts(45_492_000, 3650)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Recoveries` (r:2 w:2)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:2 w:2)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:2)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:2 w:2)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn finish_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1902`
		//  Estimated: `6486`
		// Minimum execution time: 120_343_000 picoseconds.
		Weight::from_parts(143_495_000, 6486)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn cancel_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1073`
		//  Estimated: `3571`
		// Minimum execution time: 37_359_000 picoseconds.
		Weight::from_parts(52_013_000, 3571)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:1)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_recovery_delay() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `245`
		//  Estimated: `1493`
		// Minimum execution time: 15_292_000 picoseconds.
		Weight::from_parts(20_905_000, 1493)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:1)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::NextRegistrar` (r:1 w:1)
	/// Proof: `Compliance::NextRegistrar` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:1)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Registrars` (r:1 w:1)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn add_registrar() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1699`
		//  Estimated: `3529`
		// Minimum execution time: 43_000_000 picoseconds.
		Weight::from_parts(50_141_000, 3529)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::Registrars` (r:1 w:1)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:1)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RegistrarByAccount` (r:0 w:1)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove_registrar() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1162`
		//  Estimated: `3529`
		// Minimum execution time: 32_988_000 picoseconds.
		Weight::from_parts(41_377_000, 3529)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:2)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn issue_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2542`
		//  Estimated: `22270`
		// Minimum execution time: 131_552_000 picoseconds.
		Weight::from_parts(142_771_000, 22270)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:0 w:1)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1516`
		//  Estimated: `22270`
		// Minimum execution time: 92_676_000 picoseconds.
		Weight::from_parts(103_474_000, 22270)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn suspend_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `22270`
		// Minimum execution time: 103_177_000 picoseconds.
		Weight::from_parts(112_904_000, 22270)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn resume_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `22270`
		// Minimum execution time: 103_770_000 picoseconds.
		Weight::from_parts(118_167_000, 22270)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn extend_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2209`
		//  Estimated: `22270`
		// Minimum execution time: 107_980_000 picoseconds.
		Weight::from_parts(122_951_000, 22270)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn propose_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1049`
		//  Estimated: `3738`
		// Minimum execution time: 44_085_000 picoseconds.
		Weight::from_parts(56_857_000, 3738)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Links` (r:2 w:2)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:2 w:2)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn accept_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1468`
		//  Estimated: `6486`
		// Minimum execution time: 103_243_000 picoseconds.
		Weight::from_parts(122_168_000, 6486)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn withdraw_link() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `746`
		//  Estimated: `3650`
		// Minimum execution time: 33_961_000 picoseconds.
		Weight::from_parts(45_208_000, 3650)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:1)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:1)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:1 w:1)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn unlink() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1248`
		//  Estimated: `3738`
		// Minimum execution time: 67_769_000 picoseconds.
		Weight::from_parts(84_576_000, 3738)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:0)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:0)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn open_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1965`
		//  Estimated: `6310`
		// Minimum execution time: 76_740_000 picoseconds.
		Weight::from_parts(93_912_000, 6310)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::KnownSince` (r:1 w:0)
	/// Proof: `Compliance::KnownSince` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:0)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Registrars` (r:2 w:0)
	/// Proof: `Compliance::Registrars` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn approve_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2817`
		//  Estimated: `6068`
		// Minimum execution time: 87_040_000 picoseconds.
		Weight::from_parts(105_031_000, 6068)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Accounts` (r:1 w:0)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn veto_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `770`
		//  Estimated: `3650`
		// Minimum execution time: 32_934_000 picoseconds.
		Weight::from_parts(45_492_000, 3650)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::Recoveries` (r:2 w:2)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:2 w:2)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:2 w:2)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(185), added: 2660, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Links` (r:2 w:2)
	/// Proof: `Compliance::Links` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	fn finish_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1902`
		//  Estimated: `6486`
		// Minimum execution time: 120_343_000 picoseconds.
		Weight::from_parts(143_495_000, 6486)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Recoveries` (r:1 w:1)
	/// Proof: `Compliance::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn cancel_recovery() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1073`
		//  Estimated: `3571`
		// Minimum execution time: 37_359_000 picoseconds.
		Weight::from_parts(52_013_000, 3571)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Compliance::RecoveryDelay` (r:1 w:1)
	/// Proof: `Compliance::RecoveryDelay` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_recovery_delay() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `245`
		//  Estimated: `1493`
		// Minimum execution time: 15_292_000 picoseconds.
		Weight::from_parts(20_905_000, 1493)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
