//! What each call of `pallet_governance` costs. Written by `make weights`: never edit it by hand.
//!
//! Not measured yet: each is priced at a multiple of what calls with as many rows were measured at.

#![allow(missing_docs, reason = "generated")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What the calls of `pallet_governance` cost.
pub trait WeightInfo {
	fn set_prices() -> Weight;
	fn pause() -> Weight;
	fn resume() -> Weight;
	fn on_initialize_idle() -> Weight;
	fn on_initialize(n: u32) -> Weight;
}

/// The weights with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_prices() -> Weight {
		Weight::from_parts(50_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn pause() -> Weight {
		Weight::from_parts(100_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn resume() -> Weight {
		Weight::from_parts(100_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn on_initialize_idle() -> Weight {
		Weight::from_parts(10_000_000, 4_000).saturating_add(T::DbWeight::get().reads(1))
	}
	fn on_initialize(n: u32) -> Weight {
		let n = u64::from(n);
		Weight::from_parts(50_000_000, 4_000)
			.saturating_add(Weight::from_parts(50_000_000, 4_000).saturating_mul(n))
			.saturating_add(T::DbWeight::get().reads_writes(1 + n, 1 + n))
	}
}

impl WeightInfo for () {
	fn set_prices() -> Weight {
		RocksDbWeight::get().reads_writes(1, 1)
	}
	fn pause() -> Weight {
		RocksDbWeight::get().reads_writes(2, 2)
	}
	fn resume() -> Weight {
		RocksDbWeight::get().reads_writes(2, 2)
	}
	fn on_initialize_idle() -> Weight {
		RocksDbWeight::get().reads(1)
	}
	fn on_initialize(n: u32) -> Weight {
		RocksDbWeight::get().reads_writes(1 + u64::from(n), 1 + u64::from(n))
	}
}
