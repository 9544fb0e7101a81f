//! The privileged acts of agents, M of N.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Get, Time},
};
use sp_core::H256;
use tessera_primitives::{acts::ReasonCode, journal::CoinAct, CoinId};

use crate::{roles::Offerer, *};

/// How the journal calls what becomes of an act: proposed, approved, dropped.
fn names<AccountId>(act: &Act<AccountId>) -> (CoinAct, CoinAct, CoinAct) {
	match act {
		Act::Seize { .. } | Act::SeizeRedemption { .. } => (
			CoinAct::SeizureProposed,
			CoinAct::SeizureApproved,
			CoinAct::SeizureDropped,
		),
		_ => (
			CoinAct::ActProposed,
			CoinAct::ActApproved,
			CoinAct::ActDropped,
		),
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_act(
		caller: T::AccountId,
		coin: CoinId,
		act: ActOf<T>,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut book = Self::ensure_agent(&caller, coin)?;
		let id = book.next_act;
		book.next_act = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		if book.threshold <= 1 {
			Roles::<T>::insert(coin, book);
			return Self::take_act(&caller, coin, id, act, reason, document);
		}
		let own = book.pending.iter().filter(|(_, by)| *by == caller).count();
		ensure!(own < MAX_PROPOSALS, Error::<T>::TooManyActs);
		book.pending
			.try_push((id, caller.clone()))
			.map_err(|_| Error::<T>::TooManyActs)?;
		Roles::<T>::insert(coin, book);
		let expires_at = T::Time::now().saturating_add(T::ApprovalPeriod::get());
		let pending = PendingAct {
			act: act.clone(),
			reason,
			document,
			approvals: Seats::truncate_from(alloc::vec![caller.clone()]),
			expires_at,
		};
		Acts::<T>::insert(coin, id, pending);
		let (proposed, ..) = names(&act);
		let mut proposed = Self::entry(coin, proposed).by(caller.clone());
		match &act {
			Act::Seize { from, to, amount } => {
				proposed = proposed
					.from_account(from.clone())
					.to_account(to.clone())
					.amount(*amount);
			}
			Act::SeizeRedemption { redemption, to } => {
				if let Some(redemption) = Redemptions::<T>::get(coin, redemption) {
					proposed = proposed
						.from_account(redemption.holder)
						.to_account(to.clone())
						.amount(redemption.amount);
				}
			}
			_ => {}
		}
		Self::record(proposed.number(id).because(reason, document));
		Self::deposit_event(Event::ActProposed {
			coin,
			id,
			act,
			reason,
			document,
			by: caller,
			expires_at,
		});
		Ok(())
	}

	pub(crate) fn do_approve_act(caller: T::AccountId, coin: CoinId, id: ActId) -> DispatchResult {
		let mut book = Self::ensure_agent(&caller, coin)?;
		let mut pending = Acts::<T>::get(coin, id).ok_or(Error::<T>::UnknownAct)?;
		ensure!(
			T::Time::now() <= pending.expires_at,
			Error::<T>::ApprovalExpired
		);
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
			let (_, approved, _) = names(&pending.act);
			Self::record(Self::entry(coin, approved).by(caller.clone()).number(id));
			Self::deposit_event(Event::ActApproved {
				coin,
				id,
				by: caller.clone(),
			});
		}
		if book.count(&pending.approvals) < book.threshold {
			Acts::<T>::insert(coin, id, pending);
			return Ok(());
		}
		book.pending.retain(|(other, _)| *other != id);
		Roles::<T>::insert(coin, book);
		Acts::<T>::remove(coin, id);
		let PendingAct {
			act,
			reason,
			document,
			..
		} = pending;
		Self::take_act(&caller, coin, id, act, reason, document)
	}

	pub(crate) fn do_drop_act(caller: &T::AccountId, coin: CoinId, id: ActId) -> DispatchResult {
		let mut book = Self::book(coin)?;
		let pending = Acts::<T>::get(coin, id).ok_or(Error::<T>::UnknownAct)?;
		let (_, proposer) = book
			.pending
			.iter()
			.find(|(other, _)| *other == id)
			.ok_or(Error::<T>::UnknownAct)?;
		// One agent cannot stop the others. What nobody answers for any more, any agent clears away.
		let is_agent = book.agents.contains(caller);
		let orphaned = !book.agents.contains(proposer);
		let expired = T::Time::now() > pending.expires_at;
		ensure!(
			(is_agent && (proposer == caller || orphaned)) || expired,
			Error::<T>::NotProposer
		);
		book.pending.retain(|(other, _)| *other != id);
		Roles::<T>::insert(coin, book);
		Acts::<T>::remove(coin, id);
		let (.., dropped) = names(&pending.act);
		Self::record(Self::entry(coin, dropped).by(caller.clone()).number(id));
		Self::deposit_event(Event::ActDropped { coin, id });
		Ok(())
	}

	fn take_act(
		agent: &T::AccountId,
		coin: CoinId,
		id: ActId,
		act: ActOf<T>,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		if matches!(
			act,
			Act::Seize { .. } | Act::SeizeRedemption { .. } | Act::StrikeLot { .. }
		) {
			let threshold = Self::book(coin)?.threshold;
			ensure!(threshold >= FEWEST_TO_SEIZE, Error::<T>::OneAgentAlone);
		}
		match act.clone() {
			Act::Seize { from, to, amount } => {
				Self::seize(agent, coin, from, to, amount, reason, document)?
			}
			Act::SeizeRedemption { redemption, to } => {
				Self::seize_redemption(agent, coin, redemption, to, reason, document)?
			}
			Act::StrikeLot { lot } => Self::strike_lot(agent, coin, lot, reason, document)?,
			Act::Appoint { role, to } => {
				let (row, mut book) = (Self::row(coin)?, Self::book(coin)?);
				ensure!(book.seats_mut(role).is_some(), Error::<T>::NotASeat);
				let offerer = Offerer::Agents {
					by: agent.clone(),
					reason,
					document,
				};
				Self::offer(&row, &mut book, coin, role, offerer, to)?;
				Roles::<T>::insert(coin, book);
			}
			Act::Dismiss { role, who } => {
				Self::dismiss(coin, role, &who)?;
				let dismissed = match role {
					Role::Agent => CoinAct::AgentDismissed,
					_ => CoinAct::PauserDismissed,
				};
				let entry = Self::entry(coin, dismissed).by(agent.clone());
				Self::record(entry.from_account(who).because(reason, document));
			}
			Act::SetThreshold { threshold } => {
				let mut book = Self::book(coin)?;
				ensure!(
					(1..=book.agents.len() as u32).contains(&threshold),
					Error::<T>::ImpossibleThreshold
				);
				let old = core::mem::replace(&mut book.threshold, threshold);
				Roles::<T>::insert(coin, book);
				let entry = Self::entry(coin, CoinAct::ThresholdSet).by(agent.clone());
				let entry = entry.change(old.into(), threshold.into());
				Self::record(entry.because(reason, document));
			}
		}
		Self::deposit_event(Event::ActTaken {
			coin,
			id,
			act,
			reason,
			document,
		});
		Ok(())
	}

	/// Takes a seat away, or an offer of one.
	fn dismiss(coin: CoinId, role: Role, who: &T::AccountId) -> DispatchResult {
		let mut book = Self::book(coin)?;
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
		Roles::<T>::insert(coin, book);
		Ok(())
	}
}
