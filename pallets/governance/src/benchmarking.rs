//! Each call at its worst.

use crate::pallet::*;
use alloc::{vec, vec::Vec};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	pallet_prelude::*,
	traits::{EnsureOrigin, Hooks, TransactionPause},
};
use frame_system::pallet_prelude::BlockNumberFor;

/// A name of so many bytes in both parts; `index` makes it unlike others. The calls need not exist.
fn name<T: Config>(index: u8) -> Result<T::CallName, BenchmarkError> {
	let mut part = vec![b'a'; 60];
	part[0] = b'a' + index;
	let encoded = (part.clone(), part).encode();
	T::CallName::decode(&mut &encoded[..]).map_err(|_| BenchmarkError::Stop("no such name"))
}

fn fill<T: Config>(count: u32, until: BlockNumberFor<T>) -> Result<(), BenchmarkError> {
	let mut pauses = Vec::new();
	for index in 0..count {
		let call = name::<T>(index as u8)?;
		T::Pauser::pause(call.clone()).map_err(|_| BenchmarkError::Stop("it can be paused"))?;
		pauses.push((call, until));
	}
	Pauses::<T>::put(BoundedVec::truncate_from(pauses));
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_prices() -> Result<(), BenchmarkError> {
		let origin =
			T::FeeOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let prices = T::RegularPrices::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, prices);

		assert_eq!(PricesSet::<T>::get(), Some(prices));
		Ok(())
	}

	#[benchmark]
	fn pause() -> Result<(), BenchmarkError> {
		let origin =
			T::EmergencyOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		fill::<T>(T::MaxPauses::get() - 1, 100u32.into())?;
		let call = name::<T>(25)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, call.clone(), 1u32.into());

		assert!(T::Pauser::is_paused(call));
		Ok(())
	}

	#[benchmark]
	fn resume() -> Result<(), BenchmarkError> {
		let origin =
			T::EmergencyOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		fill::<T>(T::MaxPauses::get(), 100u32.into())?;
		let call = name::<T>(T::MaxPauses::get() as u8 - 1)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, call.clone());

		assert!(!T::Pauser::is_paused(call));
		Ok(())
	}

	#[benchmark]
	fn on_initialize_idle() {
		#[block]
		{
			Pallet::<T>::on_initialize(1u32.into());
		}
	}

	#[benchmark]
	fn on_initialize(n: Linear<0, 16>) -> Result<(), BenchmarkError> {
		let n = n.min(T::MaxPauses::get());
		fill::<T>(n, 1u32.into())?;

		#[block]
		{
			Pallet::<T>::on_initialize(1u32.into());
		}

		assert!(Pauses::<T>::get().is_empty());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::chain(1), crate::mock::Test);
}
