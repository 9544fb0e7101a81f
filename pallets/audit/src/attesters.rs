//! Attesters: accredited by governance, in good standing with a deposit, liable for what they state.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{
		fungible::MutateHold,
		tokens::{Fortitude, Precision, Restriction},
		Get, Time,
	},
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::Compliance,
	journal::{AuditAct, Entry, Interests, Journal, Subject},
	Balance, InvestorId, Moment,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The person of `account`, which is an attester if anybody is.
	pub(crate) fn attester_of(account: &T::AccountId) -> Result<InvestorId, DispatchError> {
		let attester = T::Persons::investor(account).ok_or(Error::<T>::NotAttester)?;
		ensure!(
			Attesters::<T>::contains_key(attester),
			Error::<T>::NotAttester
		);
		Ok(attester)
	}

	/// The group of `attester`, in good standing or not.
	pub(crate) fn group_of(attester: InvestorId) -> Result<Lei, DispatchError> {
		let row = Attesters::<T>::get(attester).ok_or(Error::<T>::NotAttester)?;
		Ok(row.group)
	}

	/// The good standing of `attester`, and all that there are.
	pub(crate) fn ensure_standing(
		attester: InvestorId,
	) -> Result<(Standing, Vec<Standing>), DispatchError> {
		let standings = Standings::<T>::get().into_inner();
		let place = standings
			.binary_search_by_key(&attester, |standing| standing.attester)
			.map_err(|_| Error::<T>::NotInGoodStanding)?;
		Ok((standings[place].clone(), standings))
	}

	/// Checks that the subject exists, so that something can be said of it.
	pub(crate) fn ensure_exists(subject: &Subject) -> DispatchResult {
		ensure!(T::Interests::exists(subject), Error::<T>::UnknownSubject);
		Ok(())
	}

	/// Checks that no attester of the group has an interest in the subject.
	pub(crate) fn ensure_disinterested(
		subject: &Subject,
		mine: &Standing,
		standings: &[Standing],
	) -> DispatchResult {
		let entities = T::Interests::legal_entities(subject);
		let answers = |lei: &Lei| entities.contains(lei.as_bytes());
		let interested = answers(&mine.group)
			|| standings.iter().any(|other| {
				other.group == mine.group
					&& (answers(&other.lei) || T::Interests::has_role(subject, other.attester))
			});
		ensure!(!interested, Error::<T>::Interested);
		Ok(())
	}

	pub(crate) fn do_accredit(
		account: &T::AccountId,
		lei: Lei,
		group: Lei,
		scope: Scope,
	) -> Result<InvestorId, DispatchError> {
		ensure!(scope.is_sound(), Error::<T>::InvalidScope);
		let attester = T::Persons::open(account)?;
		let row = match Attesters::<T>::get(attester) {
			Some(row) => AttesterOf::<T> {
				lei,
				group,
				scope,
				ended_at: None,
				..row
			},
			None => Attester {
				lei,
				group,
				scope,
				deposit: 0,
				depositor: None,
				ended_at: None,
				liable_until: 0,
				challenges: 0,
			},
		};
		Self::stand(attester, &row)?;
		Attesters::<T>::insert(attester, row);
		Self::deposit_event(Event::Accredited {
			attester,
			lei,
			group,
			scope,
		});
		Self::record(
			Entry::new(Subject::Chain, AuditAct::Accredited)
				.to(attester)
				.hash_of(&(attester, lei, group, scope)),
		);
		Ok(attester)
	}

	pub(crate) fn do_end_accreditation(
		attester: InvestorId,
		by: Option<T::AccountId>,
	) -> DispatchResult {
		let mut row = Attesters::<T>::get(attester).ok_or(Error::<T>::NotAttester)?;
		ensure!(row.ended_at.is_none(), Error::<T>::AccreditationEnded);
		row.ended_at = Some(T::Time::now());
		Self::stand(attester, &row)?;
		Attesters::<T>::insert(attester, row);
		Self::record(
			Entry::new(Subject::Chain, AuditAct::AccreditationEnded)
				.by(by)
				.from(attester),
		);
		Ok(())
	}

	pub(crate) fn do_raise_deposit(caller: T::AccountId, amount: Balance) -> DispatchResult {
		let attester = Self::attester_of(&caller)?;
		let mut row = Attesters::<T>::get(attester).ok_or(Error::<T>::NotAttester)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(
			row.depositor
				.as_ref()
				.is_none_or(|depositor| *depositor == caller),
			Error::<T>::NotDepositor
		);
		let old = row.deposit;
		row.deposit = old.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		row.depositor = Some(caller.clone());
		Self::stand(attester, &row)?;
		T::Currency::hold(&HoldReason::AttesterDeposit.into(), &caller, amount)?;
		let entry = Entry::new(Subject::Chain, AuditAct::DepositChanged)
			.by(caller)
			.to(attester)
			.amount(amount)
			.change(old, row.deposit);
		Attesters::<T>::insert(attester, row);
		Self::record(entry);
		Ok(())
	}

	pub(crate) fn do_reclaim_deposit(caller: T::AccountId, attester: InvestorId) -> DispatchResult {
		let row = Attesters::<T>::get(attester).ok_or(Error::<T>::NotAttester)?;
		// Whoever has left the person behind, with its last key, still has its money there.
		let is_left_behind = || {
			row.depositor.as_ref() == Some(&caller) && T::Persons::main_account(attester).is_none()
		};
		ensure!(
			T::Persons::investor(&caller) == Some(attester) || is_left_behind(),
			Error::<T>::NotOwnDeposit
		);
		let ended_at = row.ended_at.ok_or(Error::<T>::StillAccredited)?;
		ensure!(row.challenges == 0, Error::<T>::StillChallenged);
		let cooled_at = ended_at.saturating_add(T::Terms::get().liability_period);
		ensure!(
			T::Time::now() > cooled_at.max(row.liable_until),
			Error::<T>::StillLiable
		);
		if let Some(depositor) = &row.depositor {
			// To the caller: the key of the account that made the deposit may have been lost.
			Self::pay(HoldReason::AttesterDeposit, depositor, &caller, row.deposit)?;
		}
		Attesters::<T>::remove(attester);
		Self::record(
			Entry::new(Subject::Chain, AuditAct::DepositChanged)
				.by(caller)
				.to(attester)
				.amount(row.deposit)
				.change(row.deposit, 0),
		);
		Ok(())
	}

	pub(crate) fn build_attester(attester: GenesisAttester<T::AccountId>) -> DispatchResult {
		let GenesisAttester {
			account,
			lei,
			group,
			scope,
		} = attester;
		Self::do_accredit(&account, lei, group, scope)?;
		Self::do_raise_deposit(account, T::Terms::get().deposit)
	}

	/// Brings the good standing of `attester` in step with its row. If it had none before, what it attests
	/// from now on counts.
	///
	/// # Errors
	///
	/// If there are as many in good standing as can be, in all or of its group.
	pub(crate) fn stand(attester: InvestorId, row: &AttesterOf<T>) -> DispatchResult {
		let mut standings = Standings::<T>::get();
		let place = standings.binary_search_by_key(&attester, |standing| standing.attester);
		let good = row.ended_at.is_none() && row.deposit >= T::Terms::get().deposit;
		let since = match place {
			Ok(place) => standings.remove(place).since,
			Err(_) => Tree::<T>::get().next,
		};
		if good {
			let of_group = standings.iter().filter(|other| other.group == row.group);
			ensure!(of_group.count() < MAX_GROUP, Error::<T>::GroupFull);
			let standing = Standing {
				attester,
				lei: row.lei,
				group: row.group,
				scope: row.scope,
				since,
			};
			let place = place.unwrap_or_else(|place| place);
			standings
				.try_insert(place, standing)
				.map_err(|_| Error::<T>::TooManyAttesters)?;
		} else if place.is_err() {
			return Ok(());
		}
		Standings::<T>::put(standings);
		Ok(())
	}

	/// Takes away the good standing of `attester`; what it attested so far counts no more.
	pub(crate) fn fall(attester: InvestorId) {
		Standings::<T>::mutate(|standings| standings.retain(|other| other.attester != attester));
	}

	/// Pays what is on hold on an account to another one.
	pub(crate) fn pay(
		reason: HoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let reason = reason.into();
		if from == to {
			T::Currency::release(&reason, from, amount, Precision::Exact)?;
		} else if amount > 0 {
			T::Currency::transfer_on_hold(
				&reason,
				from,
				to,
				amount,
				Precision::Exact,
				Restriction::Free,
				Fortitude::Force,
			)?;
		}
		Ok(())
	}

	/// How long somebody answers for a value that is valid until then.
	pub(crate) fn liable_until(valid_until: Moment) -> Moment {
		valid_until.saturating_add(T::Terms::get().liability_period)
	}
}
