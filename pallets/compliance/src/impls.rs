//! What the calls do, and the trait by which the register asks.

use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::*, traits::Time};
use sp_runtime::DispatchError;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{
		Compliance, Credential, Credentials, Movement, Party, Refusal, Residence,
		TrackedJurisdictions,
	},
	InvestorId, Moment, RegistrarId,
};

#[cfg(any(feature = "try-runtime", test))]
use crate::keys::is_possible_delay;
use crate::{rules, types::*, *};

impl<T: Config> From<PolicyError> for Error<T> {
	fn from(fault: PolicyError) -> Self {
		match fault {
			PolicyError::NoJurisdictions => Error::NoJurisdictions,
			PolicyError::DuplicateJurisdiction => Error::DuplicateJurisdiction,
			PolicyError::UnknownJurisdiction => Error::UnknownJurisdiction,
			PolicyError::DuplicateRegistrar => Error::DuplicateRegistrar,
			PolicyError::NoCounterparties => Error::NoCounterparties,
			PolicyError::DuplicateCounterparty => Error::DuplicateCounterparty,
			PolicyError::DuplicateRule => Error::DuplicateRule,
			PolicyError::ImpossibleLimit => Error::ImpossibleLimit,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_registrar(account: T::AccountId, lei: Lei) -> DispatchResult {
		ensure!(
			!RegistrarByAccount::<T>::contains_key(&account),
			Error::<T>::AlreadyRegistrar
		);
		let registrar = NextRegistrar::<T>::get();
		let mut active = ActiveRegistrars::<T>::get();
		// Numbers only rise, so pushing keeps the order.
		active
			.try_push(registrar)
			.map_err(|_| Error::<T>::TooManyRegistrars)?;
		let next = registrar
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		ActiveRegistrars::<T>::put(active);
		NextRegistrar::<T>::put(next);
		RegistrarByAccount::<T>::insert(&account, registrar);
		let row = Registrar {
			account: account.clone(),
			lei,
		};
		// Here and below a row is read before it is first written: the proof of its place counts.
		Registrars::<T>::mutate(registrar, |place| *place = Some(row));
		Self::announce(Event::RegistrarAdded {
			registrar,
			account,
			lei,
		});
		Ok(())
	}

	pub(crate) fn do_remove_registrar(registrar: RegistrarId) -> DispatchResult {
		let Registrar { account, .. } =
			Registrars::<T>::take(registrar).ok_or(Error::<T>::UnknownRegistrar)?;
		RegistrarByAccount::<T>::remove(&account);
		ActiveRegistrars::<T>::mutate(|active| active.retain(|other| *other != registrar));
		Self::announce(Event::RegistrarRemoved { registrar, account });
		Ok(())
	}

	pub(crate) fn do_issue_credential(
		account: &T::AccountId,
		credential: Credential,
	) -> DispatchResult {
		let now = T::Time::now();
		ensure!(
			rules::is_jurisdiction(credential.jurisdiction),
			Error::<T>::UnknownJurisdiction
		);
		ensure!(credential.valid_until >= now, Error::<T>::CredentialExpired);
		let mut credentials = Accounts::<T>::get(account)
			.map(|row| row.credentials)
			.unwrap_or_default();
		let mut lapsed = Vec::new();
		match credentials
			.iter_mut()
			.find(|other| other.registrar == credential.registrar)
		{
			Some(earlier) => *earlier = credential,
			None => {
				if credentials.is_full() {
					let lasting = Self::lasting(credentials.clone(), now);
					lapsed = credentials
						.iter()
						.filter(|credential| !lasting.contains(credential))
						.map(|credential| credential.registrar)
						.collect();
					credentials = lasting;
				}
				credentials
					.try_push(credential)
					.map_err(|_| Error::<T>::TooManyCredentials)?;
			}
		}
		let investor = Self::open(account)?;
		Self::set_credentials(investor, credentials);
		KnownSince::<T>::mutate(investor, credential.registrar, |since| {
			since.get_or_insert(now);
		});
		for registrar in lapsed {
			KnownSince::<T>::remove(investor, registrar);
			Self::announce(Event::CredentialLapsed {
				investor,
				registrar,
			});
		}
		Self::announce(Event::CredentialIssued {
			investor,
			credential,
		});
		Ok(())
	}

	pub(crate) fn do_revoke_credential(
		account: &T::AccountId,
		registrar: RegistrarId,
	) -> DispatchResult {
		let Account {
			investor,
			mut credentials,
		} = Accounts::<T>::get(account).ok_or(Error::<T>::UnknownInvestor)?;
		let before = credentials.len();
		credentials.retain(|credential| credential.registrar != registrar);
		ensure!(credentials.len() < before, Error::<T>::UnknownCredential);
		Self::set_credentials(investor, credentials);
		KnownSince::<T>::remove(investor, registrar);
		Self::announce(Event::CredentialRevoked {
			investor,
			registrar,
		});
		Ok(())
	}

	pub(crate) fn do_suspend_credential(
		account: &T::AccountId,
		registrar: RegistrarId,
	) -> DispatchResult {
		let investor = Self::try_change_credential(account, registrar, |credential| {
			ensure!(!credential.suspended, Error::<T>::AlreadySuspended);
			credential.suspended = true;
			Ok(())
		})?;
		Self::announce(Event::CredentialSuspended {
			investor,
			registrar,
		});
		Ok(())
	}

	pub(crate) fn do_resume_credential(
		account: &T::AccountId,
		registrar: RegistrarId,
	) -> DispatchResult {
		let investor = Self::try_change_credential(account, registrar, |credential| {
			ensure!(credential.suspended, Error::<T>::NotSuspended);
			credential.suspended = false;
			Ok(())
		})?;
		Self::announce(Event::CredentialResumed {
			investor,
			registrar,
		});
		Ok(())
	}

	pub(crate) fn do_extend_credential(
		account: &T::AccountId,
		registrar: RegistrarId,
		valid_until: Moment,
	) -> DispatchResult {
		ensure!(valid_until >= T::Time::now(), Error::<T>::CredentialExpired);
		let mut old_value = Moment::default();
		let investor = Self::try_change_credential(account, registrar, |credential| {
			ensure!(
				valid_until > credential.valid_until,
				Error::<T>::NotExtended
			);
			old_value = core::mem::replace(&mut credential.valid_until, valid_until);
			Ok(())
		})?;
		Self::announce(Event::CredentialExtended {
			investor,
			registrar,
			old_value,
			new_value: valid_until,
		});
		Ok(())
	}

	/// Changes the registrar's credential for the investor of `account`, unless `change` refuses; the
	/// investor.
	fn try_change_credential(
		account: &T::AccountId,
		registrar: RegistrarId,
		change: impl FnOnce(&mut Credential) -> DispatchResult,
	) -> Result<InvestorId, DispatchError> {
		let Account {
			investor,
			mut credentials,
		} = Accounts::<T>::get(account).ok_or(Error::<T>::UnknownInvestor)?;
		let credential = credentials
			.iter_mut()
			.find(|credential| credential.registrar == registrar)
			.ok_or(Error::<T>::UnknownCredential)?;
		change(credential)?;
		Self::set_credentials(investor, credentials);
		Ok(investor)
	}

	/// Writes the credentials into the row of each account of the investor, at most [`MAX_KEYS`].
	///
	/// [`MAX_KEYS`]: tessera_primitives::compliance::MAX_KEYS
	fn set_credentials(investor: InvestorId, credentials: Credentials) {
		for account in Keys::<T>::get(investor).unwrap_or_default() {
			// Read, so that the proof of each row counts in the weight, and none is made up here.
			Accounts::<T>::mutate_extant(account, |row| row.credentials = credentials.clone());
		}
	}
}

impl<T: Config> Compliance<T::AccountId> for Pallet<T> {
	type Policy = Policy;

	fn checked(policy: Policy) -> Result<Policy, DispatchError> {
		let policy = rules::checked(policy).map_err(Error::<T>::from)?;
		// Whoever is admitted later must not come to be trusted by a policy of today.
		let numbered = NextRegistrar::<T>::get();
		ensure!(
			rules::registrars(&policy).all(|registrar| registrar < numbered),
			Error::<T>::UnknownRegistrar
		);
		// Nor whoever is numbered later to be one of its counterparties.
		let numbered = NextInvestor::<T>::get();
		ensure!(
			rules::counterparties(&policy).all(|investor| investor < numbered),
			Error::<T>::UnknownInvestor
		);
		Ok(policy)
	}

	fn investor(who: &T::AccountId) -> Option<InvestorId> {
		// The row begins with it; what follows need not be decoded.
		frame_support::storage::unhashed::get(&Accounts::<T>::hashed_key_for(who))
	}

	fn party(who: &T::AccountId, now: Moment) -> Party {
		match Accounts::<T>::get(who) {
			Some(Account {
				investor,
				credentials,
			}) => Party {
				investor: Some(investor),
				credentials: Self::valid(credentials, now),
			},
			None => Party::default(),
		}
	}

	fn payee(investor: InvestorId) -> Option<T::AccountId> {
		let lost = Recoveries::<T>::get(investor).map(|recovery| recovery.lost);
		Keys::<T>::get(investor)?
			.into_iter()
			.find(|account| lost.as_ref() != Some(account))
	}

	fn main_account(investor: InvestorId) -> Option<T::AccountId> {
		Keys::<T>::get(investor)?.into_iter().next()
	}

	fn tracked(policy: &Policy) -> TrackedJurisdictions {
		rules::tracked(policy)
	}

	fn residence(policy: &Policy, credentials: &Credentials) -> Residence {
		rules::residence(policy, credentials)
	}

	fn volume_period(policy: &Policy) -> Option<Moment> {
		rules::volume_period(policy)
	}

	fn refusals(policy: &Policy, movement: &Movement) -> Vec<Refusal> {
		rules::refusals(policy, movement)
	}

	fn open(who: &T::AccountId) -> Result<InvestorId, DispatchError> {
		if let Some(row) = Accounts::<T>::get(who) {
			return Ok(row.investor);
		}
		let investor = NextInvestor::<T>::get();
		let next = investor
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		NextInvestor::<T>::put(next);
		let keys = BoundedVec::truncate_from(alloc::vec![who.clone()]);
		Keys::<T>::mutate(investor, |place| *place = Some(keys));
		Accounts::<T>::insert(
			who,
			Account {
				investor,
				credentials: Credentials::default(),
			},
		);
		Self::announce(Event::InvestorOpened {
			investor,
			account: who.clone(),
		});
		Ok(investor)
	}
}

#[cfg(any(feature = "try-runtime", test))]
impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		Self::try_accounts()?;
		Self::try_keys()?;
		Self::try_registrars()?;
		Self::try_recoveries()?;
		Self::try_links()
	}

	fn try_accounts() -> Result<(), sp_runtime::TryRuntimeError> {
		use alloc::collections::BTreeSet;

		for (account, row) in Accounts::<T>::iter() {
			let keys = Keys::<T>::get(row.investor).unwrap_or_default();
			ensure!(
				keys.contains(&account),
				"INV-1: an account is not among its investor's keys"
			);
			ensure!(
				row.investor < NextInvestor::<T>::get(),
				"INV-3: an investor has no number yet"
			);
			let registrars: BTreeSet<_> = row
				.credentials
				.iter()
				.map(|credential| credential.registrar)
				.collect();
			ensure!(
				registrars.len() == row.credentials.len(),
				"INV-5: two credentials of one registrar"
			);
		}
		Ok(())
	}

	fn try_keys() -> Result<(), sp_runtime::TryRuntimeError> {
		use alloc::collections::BTreeSet;

		for (investor, keys) in Keys::<T>::iter() {
			let distinct: BTreeSet<_> = keys.iter().collect();
			ensure!(!keys.is_empty(), "INV-2: an investor has no key");
			ensure!(
				distinct.len() == keys.len(),
				"INV-2: an investor has one key twice"
			);
			let first = Accounts::<T>::get(&keys[0]);
			for account in &keys {
				let row = Accounts::<T>::get(account);
				ensure!(
					row.as_ref().is_some_and(|row| row.investor == investor),
					"INV-2: a key does not point back to its investor"
				);
				ensure!(row == first, "INV-2: two accounts of one investor differ");
			}
		}
		Ok(())
	}

	fn try_registrars() -> Result<(), sp_runtime::TryRuntimeError> {
		let active = ActiveRegistrars::<T>::get();
		ensure!(
			active.windows(2).all(|pair| pair[0] < pair[1])
				&& active.iter().all(Registrars::<T>::contains_key)
				&& active.len() == Registrars::<T>::iter_keys().count(),
			"INV-4: the active registrars are not the keys of the registrars, in order"
		);
		ensure!(
			active.len() == RegistrarByAccount::<T>::iter_keys().count(),
			"INV-4: an account is kept of a registrar that does not stand"
		);
		for (registrar, row) in Registrars::<T>::iter() {
			ensure!(
				RegistrarByAccount::<T>::get(&row.account) == Some(registrar),
				"INV-4: a registrar's account does not point back"
			);
			ensure!(
				registrar < NextRegistrar::<T>::get(),
				"INV-3: a registrar has no number yet"
			);
		}
		Ok(())
	}

	fn try_recoveries() -> Result<(), sp_runtime::TryRuntimeError> {
		for (investor, recovery) in Recoveries::<T>::iter() {
			let Recovery {
				lost,
				registrars,
				ready_at,
				..
			} = recovery;
			let keys = Keys::<T>::get(investor).unwrap_or_default();
			ensure!(
				keys.contains(&lost),
				"INV-6: a recovery is of an account that is not the investor's"
			);
			let numbered = NextRegistrar::<T>::get();
			ensure!(
				!registrars.is_empty()
					&& registrars.iter().all(|registrar| *registrar < numbered)
					&& registrars
						.iter()
						.skip(1)
						.all(|other| *other != registrars[0]),
				"INV-6: a recovery does not name one or two registrars"
			);
			ensure!(
				ready_at.is_some() == registrars.is_full(),
				"INV-6: a recovery is not ready exactly if two registrars have approved it"
			);
		}
		ensure!(
			is_possible_delay::<T>(RecoveryDelay::<T>::get()),
			"INV-8: the delay of recoveries is impossible"
		);
		Ok(())
	}

	fn try_links() -> Result<(), sp_runtime::TryRuntimeError> {
		for (investor, proposal) in Links::<T>::iter() {
			let keys = Keys::<T>::get(investor).unwrap_or_default();
			ensure!(
				keys.contains(&proposal.proposed_by),
				"INV-7: a link was proposed by an account that is not the investor's"
			);
			ensure!(
				!keys.contains(&proposal.account),
				"INV-7: a link is proposed of an account that is the investor's"
			);
		}
		let now = T::Time::now();
		let mut known = 0;
		for (investor, registrar, since) in KnownSince::<T>::iter() {
			let key = Keys::<T>::get(investor).and_then(|keys| keys.first().cloned());
			let row = key.and_then(Accounts::<T>::get);
			ensure!(
				since <= now
					&& row.is_some_and(|row| {
						let mut registrars = row.credentials.iter().map(|one| one.registrar);
						registrars.any(|other| other == registrar)
					}),
				"INV-9: a registrar is said to know somebody of whom it states nothing"
			);
			known += 1;
		}
		let mut stated = 0;
		for keys in Keys::<T>::iter_values() {
			let first = keys.first().and_then(Accounts::<T>::get);
			stated += first.map_or(0, |row| row.credentials.len());
		}
		ensure!(
			known == stated,
			"INV-9: it is not said since when a registrar knows somebody"
		);
		Ok(())
	}
}
