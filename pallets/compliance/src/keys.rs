//! The accounts of an investor: how one is linked and unlinked, and how a lost one is recovered.

use frame_support::{ensure, pallet_prelude::*, traits::Time};
use sp_runtime::DispatchError;
use tessera_primitives::{
	compliance::{Compliance, Credentials},
	InvestorId, Moment, RegistrarId,
};

use crate::{types::*, *};

/// Whether governance may set this delay of recoveries.
pub(crate) fn is_possible_delay<T: Config>(delay: Moment) -> bool {
	(T::MinRecoveryDelay::get()..=MAX_RECOVERY_DELAY).contains(&delay)
}

/// Whether one of `credentials` is that of `registrar`.
fn vouches(credentials: &Credentials, registrar: RegistrarId) -> bool {
	credentials
		.iter()
		.any(|credential| credential.registrar == registrar)
}

/// Linking and unlinking.
impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_link(
		proposed_by: T::AccountId,
		account: T::AccountId,
	) -> DispatchResult {
		let investor = Self::investor_of(&proposed_by)?;
		let keys = Keys::<T>::get(investor).unwrap_or_default();
		ensure!(!keys.contains(&account), Error::<T>::AlreadyLinked);
		ensure!(!keys.is_full(), Error::<T>::TooManyAccounts);
		let proposal = LinkProposal {
			account: account.clone(),
			proposed_by: proposed_by.clone(),
		};
		// Read before it is first written, as everywhere: the proof of its place counts.
		Links::<T>::mutate(investor, |place| *place = Some(proposal));
		Self::announce(Event::LinkProposed {
			investor,
			account,
			proposed_by,
		});
		Ok(())
	}

	pub(crate) fn do_accept_link(
		account: T::AccountId,
		investor: InvestorId,
		abandon: bool,
	) -> DispatchResult {
		let proposal = Links::<T>::get(investor)
			.filter(|proposal| proposal.account == account)
			.ok_or(Error::<T>::NotProposed)?;
		let row = Accounts::<T>::get(&proposal.proposed_by).ok_or(Error::<T>::NotProposed)?;
		let mut keys = Keys::<T>::get(investor).unwrap_or_default();
		keys.try_push(account.clone())
			.map_err(|_| Error::<T>::TooManyAccounts)?;
		let abandoned = Self::ensure_free(&account, investor, abandon)?;

		Self::leave(abandoned, &account);
		Keys::<T>::insert(investor, keys);
		Accounts::<T>::insert(&account, row);
		Links::<T>::remove(investor);
		Self::announce(Event::AccountLinked { investor, account });
		Ok(())
	}

	pub(crate) fn do_withdraw_link(caller: &T::AccountId) -> DispatchResult {
		let investor = Self::investor_of(caller)?;
		ensure!(
			Self::end_proposal(investor, caller),
			Error::<T>::NotProposed
		);
		Ok(())
	}

	pub(crate) fn do_unlink(caller: T::AccountId, account: T::AccountId) -> DispatchResult {
		let investor = Self::investor_of(&caller)?;
		let mut keys = Keys::<T>::get(investor).unwrap_or_default();
		ensure!(keys.contains(&account), Error::<T>::UnknownAccount);
		ensure!(keys.len() > 1, Error::<T>::LastAccount);

		keys.retain(|other| *other != account);
		Keys::<T>::insert(investor, keys);
		Accounts::<T>::remove(&account);
		Self::end_proposal(investor, &caller);
		if Recoveries::<T>::get(investor).is_some_and(|recovery| recovery.lost == account) {
			Self::end_recovery(investor, caller.clone());
		}
		Self::tell_by(&caller, Event::AccountUnlinked { investor, account });
		Ok(())
	}

	/// The investor of `who`.
	fn investor_of(who: &T::AccountId) -> Result<InvestorId, DispatchError> {
		Ok(<Self as Compliance<_>>::investor(who).ok_or(Error::<T>::UnknownInvestor)?)
	}

	/// Checks that `account` may become one of `investor`; the investor that it abandons, if any.
	fn ensure_free(
		account: &T::AccountId,
		investor: InvestorId,
		abandon: bool,
	) -> Result<Option<InvestorId>, DispatchError> {
		let Some(row) = Accounts::<T>::get(account) else {
			return Ok(None);
		};
		ensure!(row.investor != investor, Error::<T>::AlreadyLinked);
		ensure!(abandon, Error::<T>::HasInvestor);
		// What has expired, or comes from a registrar that stands no more, says nothing of anybody.
		let lasting = Self::lasting(row.credentials, T::Time::now());
		ensure!(lasting.is_empty(), Error::<T>::HasCredentials);
		let keys = Keys::<T>::get(row.investor).unwrap_or_default();
		ensure!(keys.len() == 1, Error::<T>::NotOnlyKey);
		Ok(Some(row.investor))
	}

	/// Leaves the investor that [`ensure_free`](Self::ensure_free) has found to `account` alone, and
	/// whatever that one had open. The account's row is for the caller to write.
	fn leave(abandoned: Option<InvestorId>, account: &T::AccountId) {
		let Some(investor) = abandoned else {
			return;
		};
		Keys::<T>::remove(investor);
		let credentials = Accounts::<T>::get(account).map(|row| row.credentials);
		for credential in credentials.unwrap_or_default() {
			KnownSince::<T>::remove(investor, credential.registrar);
		}
		Self::end_proposal(investor, account);
		Self::end_recovery(investor, account.clone());
		Self::announce(Event::InvestorAbandoned {
			investor,
			account: account.clone(),
		});
	}

	/// Removes the open proposal of `investor`, if there is one; whether there was.
	fn end_proposal(investor: InvestorId, caller: &T::AccountId) -> bool {
		let Some(LinkProposal { account, .. }) = Links::<T>::take(investor) else {
			return false;
		};
		Self::tell_by(caller, Event::LinkWithdrawn { investor, account });
		true
	}
}

/// Recovery.
impl<T: Config> Pallet<T> {
	/// Checks that a registrar has known an investor for as long as a recovery waits: nobody makes itself
	/// a registrar of somebody in order to recover a key.
	fn ensure_known(investor: InvestorId, registrar: RegistrarId, now: Moment) -> DispatchResult {
		let since = KnownSince::<T>::get(investor, registrar).unwrap_or(now);
		let known_for = now.saturating_sub(since);
		ensure!(
			known_for >= RecoveryDelay::<T>::get(),
			Error::<T>::KnownTooShort
		);
		Ok(())
	}

	pub(crate) fn do_open_recovery(
		registrar: RegistrarId,
		lost: T::AccountId,
		new: T::AccountId,
	) -> DispatchResult {
		let Account {
			investor,
			credentials,
		} = Accounts::<T>::get(&lost).ok_or(Error::<T>::UnknownInvestor)?;
		let now = T::Time::now();
		let valid = Self::valid(credentials, now);
		ensure!(vouches(&valid, registrar), Error::<T>::NoValidCredential);
		Self::ensure_known(investor, registrar, now)?;
		ensure!(
			<Self as Compliance<_>>::investor(&new) != Some(investor),
			Error::<T>::AlreadyLinked
		);
		if let Some(open) = Recoveries::<T>::get(investor) {
			// One that cannot be finished must not stand in the way of one that can.
			let is_void = now > open.valid_until() || !open.is_vouched_for(&valid);
			ensure!(is_void, Error::<T>::RecoveryOpen);
		}
		let recovery = Recovery {
			lost: lost.clone(),
			new: new.clone(),
			registrars: BoundedVec::truncate_from(alloc::vec![registrar]),
			opened_at: now,
			ready_at: None,
		};
		Recoveries::<T>::insert(investor, recovery);
		Self::announce(Event::RecoveryOpened {
			investor,
			lost,
			new,
			registrar,
		});
		Ok(())
	}

	pub(crate) fn do_approve_recovery(
		registrar: RegistrarId,
		lost: T::AccountId,
		new: T::AccountId,
	) -> DispatchResult {
		let Account {
			investor,
			credentials,
		} = Accounts::<T>::get(&lost).ok_or(Error::<T>::UnknownInvestor)?;
		let mut recovery = Recoveries::<T>::get(investor).ok_or(Error::<T>::UnknownRecovery)?;
		ensure!(
			recovery.lost == lost && recovery.new == new,
			Error::<T>::RecoveryMismatch
		);
		let now = T::Time::now();
		ensure!(now <= recovery.valid_until(), Error::<T>::RecoveryExpired);
		let valid = Self::valid(credentials, now);
		ensure!(
			vouches(&valid, registrar) && recovery.is_vouched_for(&valid),
			Error::<T>::NoValidCredential
		);
		Self::ensure_known(investor, registrar, now)?;
		ensure!(
			!recovery.registrars.contains(&registrar),
			Error::<T>::AlreadyApproved
		);
		let entity = |registrar| Registrars::<T>::get(registrar).map(|row| row.lei);
		let own = entity(registrar);
		let others = recovery.registrars.clone();
		recovery
			.registrars
			.try_push(registrar)
			.map_err(|_| Error::<T>::AlreadyApproved)?;
		ensure!(
			others.into_iter().all(|other| entity(other) != own),
			Error::<T>::SameEntity
		);

		let ready_at = now.saturating_add(RecoveryDelay::<T>::get());
		recovery.ready_at = Some(ready_at);
		Recoveries::<T>::insert(investor, recovery);
		Self::announce(Event::RecoveryApproved {
			investor,
			registrar,
			ready_at,
		});
		Ok(())
	}

	pub(crate) fn do_veto_recovery(caller: T::AccountId) -> DispatchResult {
		let investor = Self::investor_of(&caller)?;
		ensure!(
			Self::end_recovery(investor, caller),
			Error::<T>::UnknownRecovery
		);
		Ok(())
	}

	pub(crate) fn do_finish_recovery(
		account: T::AccountId,
		investor: InvestorId,
		abandon: bool,
	) -> DispatchResult {
		let recovery = Recoveries::<T>::get(investor).ok_or(Error::<T>::UnknownRecovery)?;
		ensure!(recovery.new == account, Error::<T>::RecoveryMismatch);
		let now = T::Time::now();
		ensure!(
			recovery.ready_at.is_some_and(|ready_at| now >= ready_at),
			Error::<T>::NotReady
		);
		ensure!(now <= recovery.valid_until(), Error::<T>::RecoveryExpired);
		let lost = recovery.lost.clone();
		let mut keys = Keys::<T>::get(investor).unwrap_or_default();
		let place = keys
			.iter_mut()
			.find(|key| **key == lost)
			.ok_or(Error::<T>::UnknownAccount)?;
		*place = account.clone();
		let row = Accounts::<T>::get(&lost).ok_or(Error::<T>::UnknownAccount)?;
		let valid = Self::valid(row.credentials.clone(), now);
		ensure!(
			recovery.is_vouched_for(&valid),
			Error::<T>::NoValidCredential
		);
		let abandoned = Self::ensure_free(&account, investor, abandon)?;

		Self::leave(abandoned, &account);
		Keys::<T>::insert(investor, keys);
		Accounts::<T>::remove(&lost);
		Accounts::<T>::insert(&account, row);
		Recoveries::<T>::remove(investor);
		Self::end_proposal(investor, &account);
		Self::announce(Event::AccountRecovered {
			investor,
			lost,
			new: account,
		});
		Ok(())
	}

	pub(crate) fn do_cancel_recovery(
		registrar: RegistrarId,
		investor: InvestorId,
	) -> DispatchResult {
		let recovery = Recoveries::<T>::get(investor).ok_or(Error::<T>::UnknownRecovery)?;
		ensure!(
			recovery.registrars.contains(&registrar),
			Error::<T>::NotApproved
		);
		Recoveries::<T>::remove(investor);
		Self::announce(Event::RecoveryCancelled {
			investor,
			registrar,
		});
		Ok(())
	}

	pub(crate) fn do_set_recovery_delay(delay: Moment) -> DispatchResult {
		ensure!(is_possible_delay::<T>(delay), Error::<T>::ImpossibleDelay);
		Self::put_recovery_delay(delay);
		Ok(())
	}

	pub(crate) fn put_recovery_delay(delay: Moment) {
		let old_value = RecoveryDelay::<T>::mutate(|place| core::mem::replace(place, delay));
		Self::announce(Event::RecoveryDelaySet {
			old_value,
			new_value: delay,
		});
	}

	/// Removes the recovery of an account of `investor`, if there is one; whether there was.
	fn end_recovery(investor: InvestorId, vetoed_by: T::AccountId) -> bool {
		if Recoveries::<T>::take(investor).is_none() {
			return false;
		}
		Self::announce(Event::RecoveryVetoed {
			investor,
			vetoed_by,
		});
		true
	}
}

impl<AccountId> Recovery<AccountId> {
	/// Whether every registrar that has approved has one of these valid credentials.
	fn is_vouched_for(&self, valid: &Credentials) -> bool {
		self.registrars
			.iter()
			.all(|registrar| vouches(valid, *registrar))
	}
}
