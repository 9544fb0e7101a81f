//! Each call at its worst, on whatever state the chain starts with.

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	pallet_prelude::*,
	traits::{EnsureOrigin, Time},
};
use frame_system::RawOrigin;
use sp_runtime::DispatchError;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{Compliance, Credential, Credentials, InvestorClass, MAX_CREDENTIALS, MAX_KEYS},
	InvestorId, Jurisdiction, Moment, RegistrarId,
};

use crate::{pallet::*, types::*};

const LEI: [u8; 20] = *b"5493001KJTIIGC8Y1R12";
const OTHER_LEI: [u8; 20] = *b"969500KSV493XWY0PS33";

/// The numeric code that stands last in the table of countries: South Africa.
const JURISDICTION: Jurisdiction = 710;

/// Removes the registrars with which the chain starts, so that each benchmark makes its own.
fn remove_all_registrars<T: Config>() -> DispatchResult {
	ActiveRegistrars::<T>::get()
		.into_iter()
		.try_for_each(Pallet::<T>::do_remove_registrar)
}

fn admit<T: Config>(account: T::AccountId) -> Result<RegistrarId, DispatchError> {
	admit_entity::<T>(account, LEI)
}

fn admit_entity<T: Config>(
	account: T::AccountId,
	lei: [u8; 20],
) -> Result<RegistrarId, DispatchError> {
	let lei = Lei::try_from(lei).map_err(|_| Error::<T>::InvalidLei)?;
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
		suspended: false,
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
	know::<T>(investor, &credentials);
	Ok(accounts)
}

/// Writes down that the registrars of these credentials know the investor since now.
fn know<T: Config>(investor: InvestorId, credentials: &Credentials) {
	for credential in credentials {
		KnownSince::<T>::insert(investor, credential.registrar, T::Time::now());
	}
}

/// An investor with as many accounts and credentials as it may have, all of registrars that stand, as
/// many as there may be. The credential of `caller`, which is of a legal entity of its own, is the last.
fn investor_known_to<T: Config>(
	caller: &T::AccountId,
) -> Result<(Vec<RegistrarId>, Vec<T::AccountId>), DispatchError> {
	remove_all_registrars::<T>()?;
	let mut registrars = admit_many::<T>(T::MaxRegistrars::get() - 1)?;
	registrars.push(admit_entity::<T>(caller.clone(), OTHER_LEI)?);
	let first = registrars.len().saturating_sub(MAX_CREDENTIALS as usize);
	let registrars = registrars.split_off(first);
	let accounts = investor_with::<T>(registrars.iter().copied())?;
	Ok((registrars, accounts))
}

/// Removes the last account of the investor, so that there is room for one.
fn make_room<T: Config>(accounts: &mut Vec<T::AccountId>) -> DispatchResult {
	let last = accounts[accounts.len() - 1].clone();
	Pallet::<T>::do_unlink(accounts[0].clone(), last)?;
	accounts.pop();
	Ok(())
}

fn investor_of<T: Config>(account: &T::AccountId) -> Result<InvestorId, DispatchError> {
	Ok(<Pallet<T> as Compliance<_>>::investor(account).ok_or(Error::<T>::UnknownInvestor)?)
}

/// The investor of `account` proposes `new`.
fn propose<T: Config>(account: &T::AccountId, new: T::AccountId) -> DispatchResult {
	let proposal = LinkProposal {
		account: new,
		proposed_by: account.clone(),
	};
	Links::<T>::insert(investor_of::<T>(account)?, proposal);
	Ok(())
}

/// A recovery of `lost` that these registrars have approved, and that two have made ready now.
fn recover<T: Config>(
	lost: &T::AccountId,
	new: T::AccountId,
	registrars: &[RegistrarId],
) -> DispatchResult {
	let now = T::Time::now();
	let registrars: BoundedVec<_, _> = BoundedVec::truncate_from(registrars.to_vec());
	let ready_at = registrars.is_full().then_some(now);
	let recovery = Recovery {
		lost: lost.clone(),
		new,
		registrars,
		opened_at: now,
		ready_at,
	};
	Recoveries::<T>::insert(investor_of::<T>(lost)?, recovery);
	Ok(())
}

/// Gives `account` an investor of its own, which has proposed a link and whose account is being
/// recovered. It has as many credentials as it may have, all of registrars that no longer stand.
fn busy_investor<T: Config>(account: &T::AccountId, registrars: &[RegistrarId]) -> DispatchResult {
	let investor = Pallet::<T>::open(account)?;
	let void = NextRegistrar::<T>::mutate(|next| {
		let first = *next;
		*next += MAX_CREDENTIALS;
		first..*next
	});
	let credentials = Credentials::truncate_from(void.map(credential_of).collect());
	know::<T>(investor, &credentials);
	Accounts::<T>::mutate_extant(account, |row| row.credentials = credentials);
	propose::<T>(account, frame_benchmarking::account("proposed", 0, 0))?;
	recover::<T>(
		account,
		frame_benchmarking::account("replacement", 0, 0),
		registrars,
	)
}

fn credentials_of<T: Config>(account: &T::AccountId) -> Credentials {
	Accounts::<T>::get(account)
		.map(|row| row.credentials)
		.unwrap_or_default()
}

/// No invariant is broken.
fn assert_sound<T: Config>() {
	#[cfg(test)]
	assert!(Pallet::<T>::do_try_state().is_ok());
}

/// Every account of the investor carries the credentials of these registrars, and no others.
fn assert_credentials<T: Config>(accounts: &[T::AccountId], registrars: &[RegistrarId]) {
	for account in accounts {
		let found: Vec<_> = credentials_of::<T>(account)
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

	/// The list is full and all credentials in it are void, so that the registrars are read, what was
	/// known of each is forgotten, and a row is written for each of the eight accounts. All registrars
	/// stand.
	///
	/// To open an investor for a new account reads no more rows and writes three instead of eight.
	#[benchmark]
	fn issue_credential() -> Result<(), BenchmarkError> {
		remove_all_registrars::<T>()?;
		let mut void = Vec::new();
		for _ in 0..MAX_CREDENTIALS {
			void.push(removed_registrar::<T>()?);
		}
		admit_many::<T>(T::MaxRegistrars::get() - 1)?;
		let caller: T::AccountId = account("caller", 0, 0);
		let registrar = admit::<T>(caller.clone())?;
		let accounts = investor_with::<T>(void)?;
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

		assert_credentials::<T>(&accounts, &[registrar]);
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

	/// The caller's credential is the last of eight, and a row is written for each of eight accounts.
	#[benchmark]
	fn suspend_credential() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let last = accounts[accounts.len() - 1].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), last);

		assert_credentials::<T>(&accounts, &registrars);
		let credentials = credentials_of::<T>(&accounts[0]);
		assert!(credentials.iter().any(|credential| credential.suspended));
		Ok(())
	}

	/// As [`suspend_credential`].
	#[benchmark]
	fn resume_credential() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let last = accounts[accounts.len() - 1].clone();
		Pallet::<T>::do_suspend_credential(&last, registrars[registrars.len() - 1])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), last);

		assert_credentials::<T>(&accounts, &registrars);
		let credentials = credentials_of::<T>(&accounts[0]);
		assert!(!credentials.iter().any(|credential| credential.suspended));
		Ok(())
	}

	/// As [`suspend_credential`].
	#[benchmark]
	fn extend_credential() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let sooner = Moment::MAX - 1;
		for account in &accounts {
			Accounts::<T>::mutate_extant(account, |row| {
				let all = row.credentials.iter_mut();
				all.for_each(|credential| credential.valid_until = sooner);
			});
		}
		let last = accounts[accounts.len() - 1].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), last, Moment::MAX);

		assert_credentials::<T>(&accounts, &registrars);
		let credentials = credentials_of::<T>(&accounts[0]);
		let extended = credentials.iter().filter(|one| one.valid_until > sooner);
		assert_eq!(extended.count(), 1);
		Ok(())
	}

	/// The investor has room for one account more, and another proposal is replaced.
	#[benchmark]
	fn propose_link() -> Result<(), BenchmarkError> {
		let (_, mut accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		make_room::<T>(&mut accounts)?;
		let last = accounts[accounts.len() - 1].clone();
		propose::<T>(&last, account("other", 0, 0))?;
		let new: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()), new.clone());

		let proposal = Links::<T>::get(investor_of::<T>(&last)?);
		assert!(proposal.is_some_and(|proposal| proposal.account == new));
		assert_sound::<T>();
		Ok(())
	}

	/// The account is the eighth, and leaves an investor that has a proposal and a recovery open.
	#[benchmark]
	fn accept_link() -> Result<(), BenchmarkError> {
		let (registrars, mut accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		make_room::<T>(&mut accounts)?;
		let new: T::AccountId = account("new", 0, 0);
		busy_investor::<T>(&new, &registrars)?;
		let investor = investor_of::<T>(&accounts[0])?;
		propose::<T>(&accounts[accounts.len() - 1], new.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(new.clone()), investor, true);

		accounts.push(new);
		assert_eq!(
			Keys::<T>::get(investor).unwrap_or_default().into_inner(),
			accounts
		);
		assert_credentials::<T>(&accounts, &registrars);
		Ok(())
	}

	/// The investor has all the accounts that it may have.
	#[benchmark]
	fn withdraw_link() -> Result<(), BenchmarkError> {
		let (_, accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		let last = accounts[accounts.len() - 1].clone();
		propose::<T>(&last, account("new", 0, 0))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()));

		assert!(!Links::<T>::contains_key(investor_of::<T>(&last)?));
		assert_sound::<T>();
		Ok(())
	}

	/// The first of eight accounts goes; a proposal is open, and a recovery of that very account.
	#[benchmark]
	fn unlink() -> Result<(), BenchmarkError> {
		let (registrars, mut accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		let first = accounts.remove(0);
		let last = accounts[accounts.len() - 1].clone();
		propose::<T>(&last, account("new", 0, 0))?;
		recover::<T>(&first, account("new", 0, 0), &registrars)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()), first.clone());

		let investor = investor_of::<T>(&last)?;
		assert!(!Accounts::<T>::contains_key(first));
		assert!(!Links::<T>::contains_key(investor));
		assert!(!Recoveries::<T>::contains_key(investor));
		assert_credentials::<T>(&accounts, &registrars);
		Ok(())
	}

	/// All registrars stand; a recovery of two is replaced of which one stands no more, and the new
	/// account has an investor.
	#[benchmark]
	fn open_recovery() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let lost = accounts[accounts.len() - 1].clone();
		let void = NextRegistrar::<T>::mutate(|next| {
			*next += 1;
			*next - 1
		});
		recover::<T>(&lost, account("other", 0, 0), &[registrars[0], void])?;
		let new: T::AccountId = account("new", 0, 0);
		Pallet::<T>::open(&new)?;

		let delay = RecoveryDelay::<T>::get();
		// The clock stands still: nobody has known anybody for long.
		RecoveryDelay::<T>::put(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), lost.clone(), new.clone());

		RecoveryDelay::<T>::put(delay);

		let recovery = Recoveries::<T>::get(investor_of::<T>(&lost)?);
		assert!(recovery.is_some_and(|recovery| recovery.new == new));
		assert_sound::<T>();
		Ok(())
	}

	/// All registrars stand, and the caller's credential is the last of eight.
	#[benchmark]
	fn approve_recovery() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let lost = accounts[accounts.len() - 1].clone();
		let new: T::AccountId = account("new", 0, 0);
		recover::<T>(&lost, new.clone(), &registrars[..1])?;

		let delay = RecoveryDelay::<T>::get();
		// The clock stands still: nobody has known anybody for long.
		RecoveryDelay::<T>::put(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), lost.clone(), new);

		RecoveryDelay::<T>::put(delay);

		let recovery = Recoveries::<T>::get(investor_of::<T>(&lost)?);
		assert!(recovery.is_some_and(|recovery| recovery.ready_at.is_some()));
		assert_sound::<T>();
		Ok(())
	}

	/// Two registrars have approved the recovery.
	#[benchmark]
	fn veto_recovery() -> Result<(), BenchmarkError> {
		let (registrars, accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		let last = accounts[accounts.len() - 1].clone();
		recover::<T>(&accounts[0], account("new", 0, 0), &registrars)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()));

		assert!(!Recoveries::<T>::contains_key(investor_of::<T>(&last)?));
		assert_sound::<T>();
		Ok(())
	}

	/// The last of eight accounts is replaced, while a proposal is open, by one that leaves an investor
	/// which has a proposal and a recovery open. All registrars stand.
	#[benchmark]
	fn finish_recovery() -> Result<(), BenchmarkError> {
		let (registrars, mut accounts) = investor_known_to::<T>(&account("caller", 0, 0))?;
		let new: T::AccountId = account("new", 0, 0);
		busy_investor::<T>(&new, &registrars)?;
		let lost = accounts.remove(accounts.len() - 1);
		let investor = investor_of::<T>(&lost)?;
		propose::<T>(&accounts[0], account("proposed", 0, 0))?;
		let last = registrars.len() - RECOVERY_REGISTRARS as usize;
		recover::<T>(&lost, new.clone(), &registrars[last..])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(new.clone()), investor, true);

		accounts.push(new);
		assert_eq!(
			Keys::<T>::get(investor).unwrap_or_default().into_inner(),
			accounts
		);
		assert_credentials::<T>(&accounts, &registrars);
		Ok(())
	}

	/// The caller is the second of two registrars.
	#[benchmark]
	fn cancel_recovery() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let (registrars, accounts) = investor_known_to::<T>(&caller)?;
		let last = registrars.len() - RECOVERY_REGISTRARS as usize;
		recover::<T>(&accounts[0], account("new", 0, 0), &registrars[last..])?;
		let investor = investor_of::<T>(&accounts[0])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), investor);

		assert!(!Recoveries::<T>::contains_key(investor));
		assert_sound::<T>();
		Ok(())
	}

	/// A delay is stored already.
	#[benchmark]
	fn set_recovery_delay() -> Result<(), BenchmarkError> {
		let origin =
			T::RecoveryOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		RecoveryDelay::<T>::put(T::MinRecoveryDelay::get());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, MAX_RECOVERY_DELAY);

		assert_eq!(RecoveryDelay::<T>::get(), MAX_RECOVERY_DELAY);
		assert_sound::<T>();
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
