//! What each call of `pallet_compliance` costs. Written by `make weights`: never edit it by hand.
//!
//! Measured 2026-11-23 on Intel(R) Xeon(R) Processor, in 50 steps of 20 repetitions. A row's proof is
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
		//  Measured:  `1666`
		//  Estimated: `3529`
		// Minimum execution time: 44_388_000 picoseconds.
		Weight::from_parts(52_889_000, 3529)
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
		//  Measured:  `1129`
		//  Estimated: `3529`
		// Minimum execution time: 33_837_000 picoseconds.
		Weight::from_parts(41_481_000, 3529)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn issue_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2416`
		//  Estimated: `22206`
		// Minimum execution time: 116_278_000 picoseconds.
		Weight::from_parts(129_260_000, 22206)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1475`
		//  Estimated: `22206`
		// Minimum execution time: 90_823_000 picoseconds.
		Weight::from_parts(97_073_000, 22206)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
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
		//  Measured:  `1666`
		//  Estimated: `3529`
		// Minimum execution time: 44_388_000 picoseconds.
		Weight::from_parts(52_889_000, 3529)
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
		//  Measured:  `1129`
		//  Estimated: `3529`
		// Minimum execution time: 33_837_000 picoseconds.
		Weight::from_parts(41_481_000, 3529)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::ActiveRegistrars` (r:1 w:0)
	/// Proof: `Compliance::ActiveRegistrars` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn issue_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2416`
		//  Estimated: `22206`
		// Minimum execution time: 116_278_000 picoseconds.
		Weight::from_parts(129_260_000, 22206)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Compliance::RegistrarByAccount` (r:1 w:0)
	/// Proof: `Compliance::RegistrarByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Accounts` (r:8 w:8)
	/// Proof: `Compliance::Accounts` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `Compliance::Keys` (r:1 w:0)
	/// Proof: `Compliance::Keys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1475`
		//  Estimated: `22206`
		// Minimum execution time: 90_823_000 picoseconds.
		Weight::from_parts(97_073_000, 22206)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
}
