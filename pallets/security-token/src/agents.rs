//! Roles and their handover, and the privileged acts of agents, M of N.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Consideration, Get, Time},
};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{
	acts::ReasonCode, compliance::Compliance, Balance, InvestorId, SecurityId,
};

use crate::{
	ledger::{Authority, Change, End, Session},
	*,
};

type Book<T> = RoleBook<<T as frame_system::Config>::AccountId>;
type ActOf<T> = Act<<T as frame_system::Config>::AccountId>;

/// Why a privileged act is taken, and the hash of the document that orders or explains it.
pub(crate) type Cause = (ReasonCode, H256);

impl<T: Config> Pallet<T> {
	fn book(security: SecurityId) -> Result<Book<T>, DispatchError> {
		Ok(Roles::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?)
	}

	pub(crate) fn ensure_agent(
		caller: &T::AccountId,
		security: SecurityId,
	) -> Result<Book<T>, DispatchError> {
		let book = Self::book(security)?;
		ensure!(book.agents.contains(caller), Error::<T>::NotAgent);
		Ok(book)
	}

	pub(crate) fn ensure_officer(caller: &T::AccountId, security: SecurityId) -> DispatchResult {
		let book = Self::book(security)?;
		ensure!(book.officers.contains(caller), Error::<T>::NotOfficer);
		Ok(())
	}

	// Roles

	pub(crate) fn do_hand_over(
		caller: &T::AccountId,
		security: SecurityId,
		role: Role,
		to: T::AccountId,
	) -> DispatchResult {
		let mut book = Self::book(security)?;
		match role {
			Role::Issuer => drop(Self::ensure_issuer(caller, security)?),
			Role::Agent => ensure!(book.agents.contains(caller), Error::<T>::NotAgent),
			Role::Officer => ensure!(book.officers.contains(caller), Error::<T>::NotOfficer),
		}
		Self::offer(&mut book, security, role, Some(caller.clone()), to)?;
		Roles::<T>::insert(security, book);
		Ok(())
	}

	/// Offers a role; an earlier offer of the same seat is withdrawn.
	fn offer(
		book: &mut Book<T>,
		security: SecurityId,
		role: Role,
		from: Option<T::AccountId>,
		to: T::AccountId,
	) -> DispatchResult {
		let in_role = match book.seats(role) {
			Some(seats) => seats.contains(&to),
			None => from.as_ref() == Some(&to),
		};
		ensure!(!in_role, Error::<T>::AlreadyInRole);
		// Only an own offer gives way: nobody can take back what others have offered.
		book.offers.retain(|offer| {
			let same_seat = from.is_some() || offer.to == to;
			offer.role != role || offer.from != from || !same_seat
		});
		// What the agents offer leaves a place for each who hands over a role.
		let by_agents = book.offers.iter().filter(|offer| offer.from.is_none());
		ensure!(
			from.is_some() || by_agents.count() < MAX_SEATS as usize,
			Error::<T>::TooManyOffers
		);
		book.offers
			.try_push(Offer {
				role,
				from: from.clone(),
				to: to.clone(),
			})
			.map_err(|_| Error::<T>::TooManyOffers)?;
		Self::announce(Event::RoleOffered {
			security,
			role,
			from,
			to,
		});
		Ok(())
	}

	pub(crate) fn do_accept_role(
		caller: T::AccountId,
		security: SecurityId,
		role: Role,
	) -> DispatchResult {
		let mut book = Self::book(security)?;
		let place = book
			.offers
			.iter()
			.position(|offer| offer.role == role && offer.to == caller && offer.from.is_none())
			// A seat of one's own comes before one that is handed over.
			.or_else(|| {
				let mut offers = book.offers.iter();
				offers.position(|offer| offer.role == role && offer.to == caller)
			})
			.ok_or(Error::<T>::NotOffered)?;
		let Offer { from, .. } = book.offers.remove(place);
		match book.seats_mut(role) {
			None => Self::change_issuer(security, caller.clone())?,
			Some(seats) => {
				ensure!(!seats.contains(&caller), Error::<T>::AlreadyInRole);
				match &from {
					Some(from) => {
						let seat = seats.iter_mut().find(|seat| *seat == from);
						*seat.ok_or(Error::<T>::NotOffered)? = caller.clone();
					}
					None => seats
						.try_push(caller.clone())
						.map_err(|_| Error::<T>::TooManySeats)?,
				}
			}
		}
		// With the role every other offer of it to the same account is void.
		book.offers
			.retain(|offer| offer.role != role || offer.to != caller);
		// Who takes over a seat takes over what its holder has proposed.
		if role == Role::Agent {
			for (_, proposer) in book.pending.iter_mut() {
				if Some(&*proposer) == from.as_ref() {
					*proposer = caller.clone();
				}
			}
		}
		Roles::<T>::insert(security, book);
		Self::announce(Event::RoleAccepted {
			security,
			role,
			from,
			to: caller,
		});
		Ok(())
	}

	/// Makes `issuer` the issuer, and the deposits its own.
	fn change_issuer(security: SecurityId, issuer: T::AccountId) -> DispatchResult {
		let mut row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let old = core::mem::replace(&mut row.issuer, issuer.clone());
		SecurityMetadata::<T>::try_mutate(security, |metadata| -> DispatchResult {
			let metadata = metadata.as_mut().ok_or(Error::<T>::UnknownSecurity)?;
			let deposit = T::Deposit::new(&issuer, Self::footprint())?;
			core::mem::replace(&mut metadata.deposit, deposit).drop(&old)
		})?;
		if let Some(mut library) = Documents::<T>::get(security) {
			let deposit = T::Deposit::new(&issuer, Self::library_footprint(&library.documents))?;
			core::mem::replace(&mut library.deposit, deposit).drop(&old)?;
			Documents::<T>::insert(security, library);
		}
		Securities::<T>::insert(security, row);
		Ok(())
	}

	pub(crate) fn do_withdraw_offer(
		caller: &T::AccountId,
		security: SecurityId,
		role: Role,
		to: T::AccountId,
	) -> DispatchResult {
		let mut book = Self::book(security)?;
		let place = book
			.offers
			.iter()
			.position(|offer| {
				let concerned = *caller == to || offer.from.as_ref() == Some(caller);
				offer.role == role && offer.to == to && concerned
			})
			.ok_or(Error::<T>::NotOffered)?;
		book.offers.remove(place);
		Roles::<T>::insert(security, book);
		Self::tell_by(caller, Event::OfferWithdrawn { security, role, to });
		Ok(())
	}

	// Privileged acts

	pub(crate) fn do_propose_act(
		caller: T::AccountId,
		security: SecurityId,
		act: ActOf<T>,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut book = Self::ensure_agent(&caller, security)?;
		let id = book.next_act;
		book.next_act = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		if book.threshold <= 1 {
			Roles::<T>::insert(security, book);
			return Self::take_act(&caller, security, id, act, (reason, document));
		}
		let own = book.pending.iter().filter(|(_, by)| *by == caller).count();
		ensure!(own < MAX_PROPOSALS, Error::<T>::TooManyActs);
		book.pending
			.try_push((id, caller.clone()))
			.map_err(|_| Error::<T>::TooManyActs)?;
		Roles::<T>::insert(security, book);
		let expires_at = T::Time::now().saturating_add(T::ApprovalPeriod::get());
		let pending = PendingAct {
			act: act.clone(),
			reason,
			document,
			approvals: Seats::truncate_from(alloc::vec![caller.clone()]),
			expires_at,
			generation: Self::generation(security)?,
		};
		Acts::<T>::mutate(security, id, |place| *place = Some(pending));
		Self::announce(Event::ActProposed {
			security,
			id,
			act,
			reason,
			document,
			by: caller,
			expires_at,
		});
		Ok(())
	}

	pub(crate) fn do_approve_act(
		caller: T::AccountId,
		security: SecurityId,
		id: ActId,
	) -> DispatchResult {
		let mut book = Self::ensure_agent(&caller, security)?;
		let mut pending = Acts::<T>::get(security, id).ok_or(Error::<T>::UnknownAct)?;
		let stands = T::Time::now() <= pending.expires_at
			&& (!pending.act.is_of_units() || pending.generation == Self::generation(security)?);
		ensure!(stands, Error::<T>::ApprovalExpired);
		if pending.approvals.contains(&caller) {
			// The approvals may suffice since the threshold is lower: then they need no other to say so.
			ensure!(
				book.count(&pending.approvals) >= book.threshold,
				Error::<T>::AlreadyApproved
			);
		} else {
			// Approvals of agents that no longer stand make room.
			pending
				.approvals
				.retain(|account| book.agents.contains(account));
			pending
				.approvals
				.try_push(caller.clone())
				.map_err(|_| Error::<T>::TooManySeats)?;
			Self::announce(Event::ActApproved {
				security,
				id,
				by: caller.clone(),
			});
		}
		if book.count(&pending.approvals) < book.threshold {
			Acts::<T>::insert(security, id, pending);
			return Ok(());
		}
		book.pending.retain(|(other, _)| *other != id);
		Roles::<T>::insert(security, book);
		Acts::<T>::remove(security, id);
		let PendingAct {
			act,
			reason,
			document,
			..
		} = pending;
		Self::take_act(&caller, security, id, act, (reason, document))
	}

	/// How many splits of a security there were.
	fn generation(security: SecurityId) -> Result<u32, DispatchError> {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		Ok(row.generation)
	}

	pub(crate) fn do_drop_act(
		caller: &T::AccountId,
		security: SecurityId,
		id: ActId,
	) -> DispatchResult {
		let mut book = Self::book(security)?;
		let pending = Acts::<T>::get(security, id).ok_or(Error::<T>::UnknownAct)?;
		let (_, proposer) = book
			.pending
			.iter()
			.find(|(other, _)| *other == id)
			.ok_or(Error::<T>::UnknownAct)?;
		// One agent cannot stop the others. What nobody answers for any more, any agent clears away.
		let orphaned = !book.agents.contains(proposer) && book.agents.contains(caller);
		let expired = T::Time::now() > pending.expires_at;
		ensure!(
			proposer == caller || orphaned || expired,
			Error::<T>::NotProposer
		);
		book.pending.retain(|(other, _)| *other != id);
		Roles::<T>::insert(security, book);
		Acts::<T>::remove(security, id);
		Self::tell_by(caller, Event::ActDropped { security, id });
		Ok(())
	}

	fn take_act(
		caller: &T::AccountId,
		security: SecurityId,
		id: ActId,
		act: ActOf<T>,
		(reason, document): Cause,
	) -> DispatchResult {
		let cause = (reason, document);
		match act.clone() {
			Act::FreezeSecurity => Self::set_status(security, SecurityStatus::Frozen)?,
			Act::UnfreezeSecurity => Self::set_status(security, SecurityStatus::Active)?,
			Act::WindDown => Self::wind_down(security)?,
			Act::FreezeHolding { investor, amount } => {
				Self::freeze_holding(caller, security, investor, amount, cause)?
			}
			Act::ForcedTransfer { from, to, amount } => {
				let order = (id, false, cause);
				Self::force_transfer(caller, security, order, from, &to, amount)?
			}
			Act::Seizure {
				from,
				custodian,
				amount,
			} => {
				let order = (id, true, cause);
				Self::force_transfer(caller, security, order, from, &custodian, amount)?
			}
			Act::Appoint { role, to } => {
				let mut book = Self::book(security)?;
				ensure!(book.seats(role).is_some(), Error::<T>::NotASeat);
				Self::offer(&mut book, security, role, None, to)?;
				Roles::<T>::insert(security, book);
			}
			Act::Dismiss { role, who } => Self::dismiss(security, role, &who)?,
			Act::SetThreshold { threshold } => {
				let mut book = Self::book(security)?;
				ensure!(
					(1..=book.agents.len() as u32).contains(&threshold),
					Error::<T>::ImpossibleThreshold
				);
				book.threshold = threshold;
				Roles::<T>::insert(security, book);
			}
		}
		let event = Event::ActTaken {
			security,
			id,
			act,
			reason,
			document,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	fn set_status(security: SecurityId, status: SecurityStatus) -> DispatchResult {
		Securities::<T>::try_mutate(security, |row| -> DispatchResult {
			let row = row.as_mut().ok_or(Error::<T>::UnknownSecurity)?;
			ensure!(row.status != status, Error::<T>::StatusUnchanged);
			row.status = status;
			Ok(())
		})
	}

	fn wind_down(security: SecurityId) -> DispatchResult {
		Securities::<T>::try_mutate(security, |row| -> DispatchResult {
			let row = row.as_mut().ok_or(Error::<T>::UnknownSecurity)?;
			ensure!(!row.winding_down, Error::<T>::WindingDown);
			row.winding_down = true;
			Ok(())
		})
	}

	fn freeze_holding(
		caller: &T::AccountId,
		security: SecurityId,
		investor: InvestorId,
		amount: Balance,
		cause: Cause,
	) -> DispatchResult {
		let mut session = Session::<T>::open(security)?;
		let holding = session.holding(investor)?;
		let old_value = core::mem::replace(&mut holding.frozen, amount);
		let known = session.has_row(investor) || T::Compliance::main_account(investor).is_some();
		ensure!(known, Error::<T>::UnknownInvestor);
		session.commit()?;
		let event = Event::HoldingFrozen {
			security,
			investor,
			old_value,
			new_value: amount,
		};
		Self::tell_act(caller, cause, event);
		Ok(())
	}

	/// Moves units by an act, into custody or not.
	fn force_transfer(
		caller: &T::AccountId,
		security: SecurityId,
		(act, into_custody, cause): (ActId, bool, Cause),
		from: InvestorId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(
			Self::investor_of(to) != Some(from),
			Error::<T>::SameInvestor
		);
		let mut session = Session::<T>::open(security)?;
		let change = Change::Transfer {
			from: End::of_investor(from),
			to: End::free(to),
		};
		let moved = session.movement(change, amount, Authority::Agents)?;
		let to_investor = moved.to.ok_or(Error::<T>::UnknownInvestor)?;
		if into_custody {
			let holding = session.holding(to_investor)?;
			holding.frozen = holding.frozen.saturating_add(amount);
		}
		session.commit()?;
		let event = Event::ForcedTransferred {
			security,
			act,
			from_investor: from,
			to: to.clone(),
			to_investor,
			amount,
			into_custody,
		};
		Self::tell_act(caller, cause, event);
		Ok(())
	}

	/// Takes a seat away, or an offer of one.
	fn dismiss(security: SecurityId, role: Role, who: &T::AccountId) -> DispatchResult {
		let mut book = Self::book(security)?;
		let threshold = book.threshold as usize;
		let offers = book.offers.len();
		book.offers.retain(|offer| {
			offer.role != role || (offer.to != *who && offer.from.as_ref() != Some(who))
		});
		let had_offer = book.offers.len() < offers;
		let seats = book.seats_mut(role).ok_or(Error::<T>::NotASeat)?;
		if seats.contains(who) {
			let needed = if role == Role::Agent { threshold } else { 1 };
			ensure!(seats.len() > needed, Error::<T>::SeatNeeded);
			seats.retain(|seat| seat != who);
		} else {
			ensure!(had_offer, Error::<T>::NotInRole);
		}
		Roles::<T>::insert(security, book);
		Ok(())
	}
}
