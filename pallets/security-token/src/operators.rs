//! Operators: accounts that may transfer for an investor.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Consideration, Footprint, Time},
};
use sp_runtime::DispatchError;
use tessera_primitives::{Balance, Moment, SecurityId};

use crate::{
	ledger::{Authority, Change, End, Moved, Session},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_approve_operator(
		caller: T::AccountId,
		security: SecurityId,
		operator: T::AccountId,
		allowance: Option<Balance>,
		expires_at: Moment,
	) -> DispatchResult {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let investor = Self::investor_of(&caller).ok_or(Error::<T>::UnknownInvestor)?;
		ensure!(allowance != Some(0), Error::<T>::ZeroAmount);
		ensure!(expires_at >= T::Time::now(), Error::<T>::InThePast);
		let key = (security, investor, operator.clone());
		if let Some(earlier) = Operators::<T>::take(&key) {
			earlier.deposit.drop(&earlier.depositor)?;
		}
		let size = ApprovalOf::<T>::max_encoded_len();
		let deposit = T::Deposit::new(&caller, Footprint::from_parts(1, size))?;
		let approval = Approval {
			allowance,
			expires_at,
			generation: row.generation,
			depositor: caller.clone(),
			deposit,
		};
		Operators::<T>::insert(&key, approval);
		let event = Event::OperatorApproved {
			security,
			investor,
			operator,
			allowance,
			expires_at,
		};
		Self::tell_by(&caller, event);
		Ok(())
	}

	pub(crate) fn do_revoke_operator(
		caller: &T::AccountId,
		security: SecurityId,
		operator: T::AccountId,
	) -> DispatchResult {
		let investor = Self::investor_of(caller).ok_or(Error::<T>::UnknownInvestor)?;
		let approval =
			Operators::<T>::take((security, investor, &operator)).ok_or(Error::<T>::NotOperator)?;
		approval.deposit.drop(&approval.depositor)?;
		let event = Event::OperatorRevoked {
			security,
			investor,
			operator,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	pub(crate) fn do_transfer_from(
		operator: T::AccountId,
		security: SecurityId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<(Moved, bool), DispatchError> {
		let mut session = Session::<T>::open(security)?;
		let investor = Self::investor_of(from).ok_or(Error::<T>::NotOperator)?;
		session.by = Some(operator.clone());
		let key = (security, investor, operator);
		let mut approval = Operators::<T>::get(&key).ok_or(Error::<T>::NotOperator)?;
		// A key that is no longer the investor's has no say, nor a number of units before a split.
		let stands = session.now <= approval.expires_at
			&& (approval.allowance.is_none() || approval.generation == session.row.generation)
			&& Self::investor_of(&approval.depositor) == Some(investor);
		ensure!(stands, Error::<T>::ApprovalExpired);
		if let Some(allowance) = approval.allowance {
			let rest = allowance
				.checked_sub(amount)
				.ok_or(Error::<T>::AllowanceExceeded)?;
			approval.allowance = Some(rest);
		}
		let change = Change::Transfer {
			from: End::free(from),
			to: End::free(to),
		};
		let moved = session.movement(change, amount, Authority::Holder)?;
		let converted = session.converted;
		session.commit()?;
		if approval.allowance == Some(0) {
			Operators::<T>::remove(&key);
			approval.deposit.drop(&approval.depositor)?;
		} else {
			Operators::<T>::insert(&key, approval);
		}
		Ok((moved, converted))
	}
}
