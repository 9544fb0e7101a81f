//! Transfers that wait for an agent's approval.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Consideration, Footprint, Time},
};
use sp_runtime::DispatchError;
use tessera_primitives::{Balance, Moment, SecurityId};

use crate::{
	ledger::{Authority, Change, End, Session},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_transfer(
		caller: T::AccountId,
		security: SecurityId,
		to: T::AccountId,
		amount: Balance,
		expires_at: Moment,
	) -> DispatchResult {
		ensure!(expires_at >= T::Time::now(), Error::<T>::InThePast);
		let mut session = Session::<T>::open(security)?;
		let change = Change::Transfer {
			from: End::free(&caller),
			to: End::free(&to),
		};
		// What could not be done now even with an approval is not asked for.
		let refusals = session.dry_run(change, amount, Authority::Approved)?;
		if let Some(first) = refusals.first() {
			return Err(Error::<T>::from(first.reason).into());
		}
		let investor = Self::investor_of(&caller).ok_or(Error::<T>::InsufficientBalance)?;
		let on_hold = Pocket::Held(HoldReason::PendingTransfer.into());
		session.shift(Some(investor), Pocket::Free, on_hold, amount)?;
		let generation = session.row.generation;
		session.commit()?;
		let id = Roles::<T>::try_mutate(security, |book| -> Result<_, DispatchError> {
			let book = book.as_mut().ok_or(Error::<T>::UnknownSecurity)?;
			let id = book.next_request;
			book.next_request = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
			Ok(id)
		})?;
		let size = RequestOf::<T>::max_encoded_len();
		let request = Request {
			deposit: T::Deposit::new(&caller, Footprint::from_parts(1, size))?,
			from: caller.clone(),
			investor,
			to: to.clone(),
			amount,
			expires_at,
			generation,
		};
		Requests::<T>::mutate(security, id, |place| *place = Some(request));
		Self::announce(Event::TransferRequested {
			security,
			id,
			from: caller,
			from_investor: investor,
			to,
			amount,
			expires_at,
		});
		Ok(())
	}

	/// Whether it cost no more than between known investors who had passed all splits.
	pub(crate) fn do_approve_transfer(
		caller: &T::AccountId,
		security: SecurityId,
		id: RequestId,
	) -> Result<bool, DispatchError> {
		Self::ensure_agent(caller, security)?;
		let request = Requests::<T>::take(security, id).ok_or(Error::<T>::UnknownRequest)?;
		let mut session = Session::<T>::open(security)?;
		// A key that is no longer the investor's has no say; units from before a split are free again.
		let stands = session.now <= request.expires_at
			&& request.generation == session.row.generation
			&& Self::investor_of(&request.from) == Some(request.investor);
		ensure!(stands, Error::<T>::RequestLapsed);
		let change = Change::Transfer {
			from: End::held(&request.from, HoldReason::PendingTransfer.into()),
			to: End::free(&request.to),
		};
		session.by = Some(caller.clone());
		let moved = session.movement(change, request.amount, Authority::Approved)?;
		let usual = !moved.opened && !session.converted;
		session.commit()?;
		request.deposit.drop(&request.from)?;
		Self::announce(Event::TransferApproved {
			security,
			id,
			by: caller.clone(),
		});
		Ok(usual)
	}

	pub(crate) fn do_drop_request(
		caller: &T::AccountId,
		security: SecurityId,
		id: RequestId,
	) -> DispatchResult {
		let book = Roles::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let request = Requests::<T>::take(security, id).ok_or(Error::<T>::UnknownRequest)?;
		let mut session = Session::<T>::open(security)?;
		let over = session.now > request.expires_at
			|| request.generation != session.row.generation
			|| Self::investor_of(&request.from) != Some(request.investor);
		let concerned =
			book.agents.contains(caller) || Self::investor_of(caller) == Some(request.investor);
		ensure!(over || concerned, Error::<T>::NotAgent);
		if request.generation == session.row.generation {
			let on_hold = Pocket::Held(HoldReason::PendingTransfer.into());
			let investor = Some(request.investor);
			session.shift(investor, on_hold, Pocket::Free, request.amount)?;
			session.commit()?;
		}
		request.deposit.drop(&request.from)?;
		Self::tell_by(caller, Event::RequestDropped { security, id });
		Ok(())
	}
}
