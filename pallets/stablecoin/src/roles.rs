//! Roles and their handover, in two steps.

use frame_support::{ensure, pallet_prelude::*};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{acts::ReasonCode, journal::CoinAct, CoinId};

use crate::*;

/// Who offers a role.
pub(crate) enum Offerer<AccountId> {
	/// Who has it.
	Holder(AccountId),
	/// The agents, who add a seat: the last of them to approve, why, and the document.
	Agents {
		by: AccountId,
		reason: ReasonCode,
		document: H256,
	},
	/// Governance.
	Governance,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn book(coin: CoinId) -> Result<RoleBookOf<T>, DispatchError> {
		Ok(Roles::<T>::get(coin).ok_or(Error::<T>::UnknownCoin)?)
	}

	pub(crate) fn ensure_agent(
		caller: &T::AccountId,
		coin: CoinId,
	) -> Result<RoleBookOf<T>, DispatchError> {
		let book = Self::book(coin)?;
		ensure!(book.agents.contains(caller), Error::<T>::NotAgent);
		Ok(book)
	}

	/// Whether the account has the role.
	fn has(
		row: &CoinOf<T>,
		book: &RoleBookOf<T>,
		coin: CoinId,
		role: Role,
		who: &T::AccountId,
	) -> bool {
		match role {
			Role::Issuer => row.issuer == *who,
			Role::MasterMinter => row.master_minter == *who,
			Role::Minter => CoinMinters::<T>::get(coin)
				.iter()
				.any(|(minter, _)| minter == who),
			Role::Agent => book.agents.contains(who),
			Role::Pauser => book.pausers.contains(who),
		}
	}

	fn missing(role: Role) -> Error<T> {
		match role {
			Role::Issuer => Error::NotIssuer,
			Role::MasterMinter => Error::NotMasterMinter,
			Role::Minter => Error::NotMinter,
			Role::Agent => Error::NotAgent,
			Role::Pauser => Error::NotPauser,
		}
	}

	pub(crate) fn do_hand_over(
		caller: &T::AccountId,
		coin: CoinId,
		role: Role,
		to: T::AccountId,
	) -> DispatchResult {
		let (row, mut book) = (Self::row(coin)?, Self::book(coin)?);
		ensure!(
			Self::has(&row, &book, coin, role, caller),
			Self::missing(role)
		);
		let offerer = Offerer::Holder(caller.clone());
		Self::offer(&row, &mut book, coin, role, offerer, to)?;
		Roles::<T>::insert(coin, book);
		Ok(())
	}

	pub(crate) fn do_offer_role(coin: CoinId, role: Role, to: T::AccountId) -> DispatchResult {
		let (row, mut book) = (Self::row(coin)?, Self::book(coin)?);
		ensure!(role != Role::Minter, Error::<T>::NotASeat);
		Self::offer(&row, &mut book, coin, role, Offerer::Governance, to)?;
		Roles::<T>::insert(coin, book);
		Ok(())
	}

	/// Offers a role; an earlier offer of the same seat is withdrawn.
	pub(crate) fn offer(
		row: &CoinOf<T>,
		book: &mut RoleBookOf<T>,
		coin: CoinId,
		role: Role,
		offerer: Offerer<T::AccountId>,
		to: T::AccountId,
	) -> DispatchResult {
		let offered = Self::entry(coin, CoinAct::RoleOffered);
		let (from, offered) = match offerer {
			Offerer::Holder(from) => (Some(from.clone()), offered.by(from)),
			Offerer::Agents {
				by,
				reason,
				document,
			} => (None, offered.by(by).because(reason, document)),
			Offerer::Governance => (None, offered),
		};
		ensure!(
			!Self::has(row, book, coin, role, &to),
			Error::<T>::AlreadyInRole
		);
		// Only an own offer gives way: nobody can take back what others have offered. A role of one holder can
		// be offered to one account only.
		book.offers.retain(|offer| {
			let same_seat = from.is_some() || offer.to == to || role.is_single();
			offer.role != role || offer.from != from || !same_seat
		});
		// What agents and governance offer leaves a place for each who hands over a role.
		let others = book.offers.iter();
		let others = others.filter(|offer| offer.role == role && offer.from.is_none());
		ensure!(
			from.is_some() || others.count() < MAX_SEATS as usize,
			Error::<T>::TooManyOffers
		);
		let offer = Offer {
			role,
			from: from.clone(),
			to: to.clone(),
		};
		book.offers
			.try_push(offer)
			.map_err(|_| Error::<T>::TooManyOffers)?;
		Self::record(offered.to_account(to.clone()).number(role as u64));
		Self::deposit_event(Event::RoleOffered {
			coin,
			role,
			from,
			to,
		});
		Ok(())
	}

	pub(crate) fn do_accept_role(caller: T::AccountId, coin: CoinId, role: Role) -> DispatchResult {
		let (mut row, mut book) = (Self::row(coin)?, Self::book(coin)?);
		let mine = |offer: &Offer<T::AccountId>| offer.role == role && offer.to == caller;
		let mut offers = book.offers.iter();
		// A seat of one's own comes before one that is handed over.
		let place = offers
			.position(|offer| mine(offer) && offer.from.is_none())
			.or_else(|| book.offers.iter().position(mine))
			.ok_or(Error::<T>::NotOffered)?;
		ensure!(
			!Self::has(&row, &book, coin, role, &caller),
			Error::<T>::AlreadyInRole
		);
		let Offer { from, .. } = book.offers.remove(place);
		match (role, &from) {
			(Role::Issuer, _) => row.issuer = caller.clone(),
			(Role::MasterMinter, _) => row.master_minter = caller.clone(),
			(Role::Minter, from) => CoinMinters::<T>::mutate(coin, |minters| {
				let seat = minters
					.iter_mut()
					.find(|(who, _)| from.as_ref() == Some(who));
				seat.map(|(who, _)| *who = caller.clone())
			})
			.ok_or(Error::<T>::NotOffered)?,
			(Role::Agent | Role::Pauser, from) => {
				let seats = book.seats_mut(role).ok_or(Error::<T>::NotASeat)?;
				match from {
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
		// With the role every other offer of it to the same account is void; and with a role of one holder those
		// of holders: they have it no longer. What governance offers stands until it has offered something else:
		// no holder prevents it by handing over.
		book.offers.retain(|offer| {
			let by_holder = from.is_none() || offer.from.is_some();
			let is_void = offer.to == caller || (role.is_single() && by_holder);
			offer.role != role || !is_void
		});
		// Who takes over a seat takes over what its holder has proposed.
		if role == Role::Agent {
			for (_, proposer) in book.pending.iter_mut() {
				if Some(&*proposer) == from.as_ref() {
					*proposer = caller.clone();
				}
			}
		}
		Coins::<T>::insert(coin, row);
		Roles::<T>::insert(coin, book);
		let mut accepted = Self::entry(coin, CoinAct::RoleAccepted).by(caller.clone());
		if let Some(from) = &from {
			accepted = accepted.from_account(from.clone());
		}
		Self::record(accepted.to_account(caller.clone()).number(role as u64));
		Self::deposit_event(Event::RoleAccepted {
			coin,
			role,
			from,
			to: caller,
		});
		Ok(())
	}

	/// Lets nobody accept a role any more that an account no longer has.
	pub(crate) fn void_offers(coin: CoinId, role: Role, who: &T::AccountId) -> DispatchResult {
		let mut book = Self::book(coin)?;
		book.offers
			.retain(|offer| offer.role != role || offer.from.as_ref() != Some(who));
		Roles::<T>::insert(coin, book);
		Ok(())
	}

	pub(crate) fn do_withdraw_offer(
		caller: &T::AccountId,
		coin: CoinId,
		role: Role,
		to: T::AccountId,
	) -> DispatchResult {
		let mut book = Self::book(coin)?;
		let concerns_caller = |offer: &Offer<T::AccountId>| {
			let mine = *caller == to || offer.from.as_ref() == Some(caller);
			offer.role == role && offer.to == to && mine
		};
		let place = book.offers.iter().position(concerns_caller);
		book.offers.remove(place.ok_or(Error::<T>::NotOffered)?);
		Roles::<T>::insert(coin, book);
		let withdrawn = Self::entry(coin, CoinAct::OfferWithdrawn).by(caller.clone());
		Self::record(withdrawn.to_account(to.clone()).number(role as u64));
		Self::deposit_event(Event::OfferWithdrawn { coin, role, to });
		Ok(())
	}

	pub(crate) fn roles_of(coin: CoinId) -> Option<RolesInfo<T::AccountId>> {
		let (row, book) = (Coins::<T>::get(coin)?, Roles::<T>::get(coin)?);
		Some(RolesInfo {
			issuer: row.issuer,
			master_minter: row.master_minter,
			minters: CoinMinters::<T>::get(coin).into_inner(),
			agents: book.agents.into_inner(),
			pausers: book.pausers.into_inner(),
			threshold: book.threshold,
		})
	}
}
