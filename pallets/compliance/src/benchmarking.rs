//! Each call at its worst, on whatever state the chain starts with.

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{pallet_prelude::*, traits::EnsureOrigin};
use frame_system::RawOrigin;
use sp_runtime::DispatchError;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{Compliance, Credential, Credentials, InvestorClass, MAX_CREDENTIALS, MAX_KEYS},
	Jurisdiction, Moment, RegistrarId,
};

use crate::{pallet::*, types::Account};

const LEI: [u8; 20] = *b"5493001KJTIIGC8Y1R12";

/// The numeric code that stands last in the table of countries: South Africa.
const JURISDICTION: Jurisdiction = 710;

/// Removes the registrars with which the chain starts, so that each benchmark makes its own.
fn remove_all_registrars<T: Config>() -> DispatchResult {
	ActiveRegistrars::<T>::get()
		.into_iter()
		.try_for_each(Pallet::<T>::do_remove_registrar)
}

fn admit<T: Config>(account: T::AccountId) -> Result<RegistrarId, DispatchError> {
	let lei = Lei::try_from(LEI).map_err(|_| Error::<T>::InvalidLei)?;
	let registrar = NextRegistrar::<T>::get();
	Pallet::<T>::do_add_registrar(account, lei)?;
	Ok(registrar)
}

fn admit_many<T: Config>(count: u32) -> Result<Vec<RegistrarId>, DispatchError> {
	(0..count)
		.map(|index| admit::<T>(account("registrar", index, 0)))
		.collect()
}

/// A registrar that no longer stands, whose credentials are therefore void.
fn removed_registrar<T: Config>() -> Result<RegistrarId, DispatchError> {
	let registrar = admit::<T>(account("removed", 0, 0))?;
	Pallet::<T>::do_remove_registrar(registrar)?;
	Ok(registrar)
}

fn admin<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::AdminOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

fn credential_of(registrar: RegistrarId) -> Credential {
	Credential {
		registrar,
		jurisdiction: JURISDICTION,
		class: InvestorClass::Institutional,
		valid_until: Moment::MAX,
	}
}

/// An investor with as many accounts as it may have, and with a credential of each registrar.
fn investor_with<T: Config>(
	registrars: impl IntoIterator<Item = RegistrarId>,
) -> Result<Vec<T::AccountId>, DispatchError> {
	let credentials =
		Credentials::truncate_from(registrars.into_iter().map(credential_of).collect());
	let accounts: Vec<T::AccountId> = (0..MAX_KEYS)
		.map(|index| account("key", index, 0))
		.collect();
	let investor = Pallet::<T>::open(&accounts[0])?;
	Keys::<T>::insert(investor, BoundedVec::truncate_from(accounts.clone()));
	for account in &accounts {
		Accounts::<T>::insert(
			account,
			Account {
				investor,
				credentials: credentials.clone(),
			},
		);
	}
	Ok(accounts)
}

/// Every account of the investor carries the credentials of these registrars, and no others.
fn assert_credentials<T: Config>(accounts: &[T::AccountId], registrars: &[RegistrarId]) {
	for account in accounts {
		let credentials = Accounts::<T>::get(account)
			.map(|row| row.credentials)
			.unwrap_or_default();
		let found: Vec<_> = credentials
			.iter()
			.map(|credential| credential.registrar)
			.collect();
		assert_eq!(found, registrars);
	}
	#[cfg(test)]
	assert!(Pallet::<T>::do_try_state().is_ok());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// All registrars but one stand.
	#[benchmark]
	fn add_registrar() -> Result<(), BenchmarkError> {
		let origin = admin::<T>()?;
		remove_all_registrars::<T>()?;
		admit_many::<T>(T::MaxRegistrars::get() - 1)?;
		let registrar = NextRegistrar::<T>::get();
		let new: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new.clone(), LEI);

		assert_eq!(RegistrarByAccount::<T>::get(new), Some(registrar));
		assert_eq!(
			ActiveRegistrars::<T>::get().len() as u32,
			T::MaxRegistrars::get()
		);
		Ok(())
	}

	/// All registrars stand, and the first goes, so that all others move up.
	#[benchmark]
	fn remove_registrar() -> Result<(), BenchmarkError> {
		let origin = admin::<T>()?;
		remove_all_registrars::<T>()?;
		let registrars = admit_many::<T>(T::MaxRegistrars::get())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, registrars[0]);

		assert!(!Registrars::<T>::contains_key(registrars[0]));
		assert_eq!(ActiveRegistrars::<T>::get().into_inner(), registrars[1..]);
		Ok(())
	}

	/// The list is full and one credential in it is void, so that the registrars are read, the list
	/// stays full and a row is written for each of the eight accounts. All registrars stand.
	///
	/// To open an investor for a new account reads no more rows and writes three instead of eight.
	#[benchmark]
	fn issue_credential() -> Result<(), BenchmarkError> {
		remove_all_registrars::<T>()?;
		let mut registrars = Vec::new();
		let others = (T::MaxRegistrars::get() - 1).min(MAX_CREDENTIALS - 1);
		for _ in 0..MAX_CREDENTIALS - others {
			registrars.push(removed_registrar::<T>()?);
		}
		let standing = admit_many::<T>(T::MaxRegistrars::get() - 1)?;
		registrars.extend(standing.into_iter().rev().take(others as usize));
		let caller: T::AccountId = account("caller", 0, 0);
		let registrar = admit::<T>(caller.clone())?;
		let accounts = investor_with::<T>(registrars.iter().copied())?;
		let Credential {
			jurisdiction,
			class,
			valid_until,
			..
		} = credential_of(registrar);
		let last = accounts[accounts.len() - 1].clone();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(caller),
			last,
			jurisdiction,
			class,
			valid_until,
		);

		let mut expected = registrars.split_off((MAX_CREDENTIALS - others) as usize);
		expected.push(registrar);
		assert_credentials::<T>(&accounts, &expected);
		Ok(())
	}

	/// The list is full, the caller's credential is the first in it, and a row is written for each of
	/// the eight accounts.
	#[benchmark]
	fn revoke_credential() -> Result<(), BenchmarkError> {
		remove_all_registrars::<T>()?;
		let mut others = Vec::new();
		for _ in 1..MAX_CREDENTIALS {
			others.push(removed_registrar::<T>()?);
		}
		let caller: T::AccountId = account("caller", 0, 0);
		let registrar = admit::<T>(caller.clone())?;
		let accounts =
			investor_with::<T>(core::iter::once(registrar).chain(others.iter().copied()))?;
		let last = accounts[accounts.len() - 1].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), last);

		assert_credentials::<T>(&accounts, &others);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
