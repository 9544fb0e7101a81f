//! What each call of `pallet_audit` costs, estimated from the rows that it touches; `make weights` measures it.

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
	fn accredit() -> Weight {
		Weight::from_parts(190_000_000, 17000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn end_accreditation() -> Weight {
		Weight::from_parts(140_000_000, 9200)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn raise_deposit() -> Weight {
		Weight::from_parts(190_000_000, 17000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(150_000_000, 11800)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn reclaim_deposit() -> Weight {
		Weight::from_parts(170_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn attest() -> Weight {
		Weight::from_parts(290_000_000, 40400)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn challenge() -> Weight {
		Weight::from_parts(240_000_000, 24800)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(350_000_000, 45600)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn decide() -> Weight {
		Weight::from_parts(270_000_000, 24800)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn resolve() -> Weight {
		Weight::from_parts(270_000_000, 24800)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn forget() -> Weight {
		Weight::from_parts(150_000_000, 11800)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn inspect() -> Weight {
		Weight::from_parts(230_000_000, 35200)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn open_exception() -> Weight {
		Weight::from_parts(240_000_000, 35200)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn close_exception() -> Weight {
		Weight::from_parts(250_000_000, 37800)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn accredit() -> Weight {
		Weight::from_parts(190_000_000, 17000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn end_accreditation() -> Weight {
		Weight::from_parts(140_000_000, 9200)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn raise_deposit() -> Weight {
		Weight::from_parts(190_000_000, 17000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(150_000_000, 11800)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reclaim_deposit() -> Weight {
		Weight::from_parts(170_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn attest() -> Weight {
		Weight::from_parts(290_000_000, 40400)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(150_000_000, 14400)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn challenge() -> Weight {
		Weight::from_parts(240_000_000, 24800)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(350_000_000, 45600)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn decide() -> Weight {
		Weight::from_parts(270_000_000, 24800)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn resolve() -> Weight {
		Weight::from_parts(270_000_000, 24800)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn forget() -> Weight {
		Weight::from_parts(150_000_000, 11800)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn inspect() -> Weight {
		Weight::from_parts(230_000_000, 35200)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn open_exception() -> Weight {
		Weight::from_parts(240_000_000, 35200)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close_exception() -> Weight {
		Weight::from_parts(250_000_000, 37800)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
