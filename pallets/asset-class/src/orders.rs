//! Subscriptions and redemptions: lanes of orders, executed in order at the value of the moment.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{
		fungibles::{hold::Mutate as HoldMutate, Inspect, Mutate},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable},
		Time,
	},
};
use sp_runtime::{traits::Convert, DispatchError, Permill};
use tessera_primitives::{
	books::{Account, Line},
	compliance::Compliance,
	journal::{ClassAct, Entry, Subject},
	Balance, SecurityId,
};

use crate::{
	value::{ratio, ratio_up},
	*,
};

/// What one order may do.
enum Room {
	/// All of it, or so much of it.
	For(Balance),
	/// Nothing: the lane waits.
	None,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn tranche(charter: &CharterOf<T>, place: u8) -> Result<SecurityId, DispatchError> {
		let tranche = charter.tranches.get(usize::from(place));
		Ok(*tranche.ok_or(Error::<T>::UnknownTranche)?)
	}

	/// Issues units of a tranche for an amount, at what they are worth: `values` are those before it. What
	/// is owed to the tranche, principal and unpaid interest, rises in proportion, so that nobody gains or
	/// loses; the first units are at par. Rounded down. The cash, if any, is not touched.
	///
	/// # Errors
	///
	/// [`Error::TrancheImpaired`] if the tranche is worth less than its principal, or holders have
	/// something that is worth nothing, or the first units would be given what is nobody's;
	/// [`Error::ZeroAmount`] if it is not enough for a unit; what the rules of the security say.
	pub(crate) fn issue(
		pool: &mut Pool,
		charter: &CharterOf<T>,
		values: &[Balance],
		place: usize,
		amount: Balance,
		to: &T::AccountId,
	) -> Result<Balance, DispatchError> {
		let range = || Error::<T>::OutOfRange;
		let security = Self::tranche(charter, place as u8)?;
		let value = values.get(place).copied().unwrap_or(0);
		let supply = T::Register::total_issuance(security);
		let position = pool.state.tranches.get_mut(place);
		let (balance, shortfall) = position
			.as_ref()
			.map_or((0, 0), |position| (position.balance, position.shortfall));
		let is_sound = match supply {
			0 => value == 0,
			_ => value > 0 && value >= balance,
		};
		ensure!(is_sound, Error::<T>::TrancheImpaired);
		let (units, principal, interest) = match supply {
			0 => (amount, amount, 0),
			_ => {
				let units = ratio(amount, supply, value).ok_or(range())?;
				let part = |owed| ratio(owed, units, supply).ok_or(range());
				(units, part(balance)?, part(shortfall)?)
			}
		};
		ensure!(units > 0, Error::<T>::ZeroAmount);
		if let Some(position) = position {
			position.balance = balance.checked_add(principal).ok_or(range())?;
			position.shortfall = shortfall.checked_add(interest).ok_or(range())?;
		}
		T::Register::mint_into(security, to, units)?;
		Ok(units)
	}

	pub(crate) fn do_place(caller: T::AccountId, lane: Lane, amount: Balance) -> DispatchResult {
		let pool = Self::pool(lane.pool)?;
		let charter = Self::charter(lane.pool)?;
		let security = Self::tranche(&charter, lane.tranche)?;
		Self::ensure_buys(&pool, &charter, T::Time::now())?;
		// A holder that has less may redeem all.
		let has_less = lane.side == Side::Redeem
			&& amount > 0
			&& amount == T::Register::balance(security, &caller);
		ensure!(
			amount >= charter.covenants.min_order || has_less,
			Error::<T>::OrderTooSmall
		);
		let act = match lane.side {
			Side::Subscribe => {
				let reason = HoldReason::Subscription.into();
				T::CoinHolds::hold(pool.coin, &reason, &caller, amount)?;
				ClassAct::SubscriptionPlaced
			}
			Side::Redeem => {
				let reason = HoldReason::Redemption.into();
				T::Register::hold(security, &reason, &caller, amount)?;
				ClassAct::RedemptionPlaced
			}
		};
		let id = Lanes::<T>::try_mutate(lane, |queue| {
			let id = queue.next;
			queue.next = id.checked_add(1).ok_or(Error::<T>::OutOfRange)?;
			queue.waiting = queue
				.waiting
				.checked_add(amount)
				.ok_or(Error::<T>::OutOfRange)?;
			Ok::<_, DispatchError>(id)
		})?;
		let order = Order {
			who: caller.clone(),
			person: T::Persons::investor(&caller),
			amount,
			placed_at: T::Time::now(),
		};
		Orders::<T>::insert(lane, id, order);
		let entry = Entry::new(Subject::Pool(lane.pool), act)
			.from_account(caller.clone())
			.amount(amount)
			.number(id);
		Self::note(entry, &caller);
		Self::deposit_event(Event::OrderPlaced {
			lane,
			id,
			who: caller,
			amount,
		});
		Ok(())
	}

	/// The account through which to reach what is on hold for an order, and to which its coins are paid.
	/// Units are a person's: if it no longer has the account that placed the order, that to which it is
	/// paid. Coins are an account's.
	pub(crate) fn reach(side: Side, order: &OrderOf<T>) -> T::AccountId {
		let moved = order.person.filter(|person| {
			side == Side::Redeem && T::Persons::investor(&order.who) != Some(*person)
		});
		let payee = moved.and_then(T::Persons::payee);
		payee.unwrap_or_else(|| order.who.clone())
	}

	/// Frees what is on hold for an order, or a part of it.
	fn free(
		pool: &Pool,
		security: SecurityId,
		side: Side,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		match side {
			Side::Subscribe => {
				let reason = HoldReason::Subscription.into();
				T::CoinHolds::release(pool.coin, &reason, who, amount, Exact)?;
			}
			Side::Redeem => {
				let reason = HoldReason::Redemption.into();
				T::Register::release(security, &reason, who, amount, Exact)?;
			}
		}
		Ok(())
	}

	/// Takes an order out of its lane and gives back what is on hold for it.
	fn give_back(
		caller: &T::AccountId,
		pool: &Pool,
		security: SecurityId,
		lane: Lane,
		id: OrderId,
		order: &OrderOf<T>,
	) -> DispatchResult {
		let who = Self::reach(lane.side, order);
		Self::free(pool, security, lane.side, &who, order.amount)?;
		Orders::<T>::remove(lane, id);
		Lanes::<T>::mutate(lane, |queue| {
			queue.waiting = queue.waiting.saturating_sub(order.amount);
		});
		let entry = Entry::new(Subject::Pool(lane.pool), ClassAct::OrderWithdrawn)
			.to_account(who)
			.amount(order.amount)
			.number(id);
		Self::note(entry, caller);
		Self::deposit_event(Event::OrderReturned {
			lane,
			id,
			amount: order.amount,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_order(
		caller: T::AccountId,
		lane: Lane,
		id: OrderId,
	) -> DispatchResult {
		let order = Orders::<T>::get(lane, id).ok_or(Error::<T>::UnknownOrder)?;
		let is_own = match lane.side {
			Side::Subscribe => order.who == caller,
			Side::Redeem => order.person.is_some() && T::Persons::investor(&caller) == order.person,
		};
		ensure!(is_own, Error::<T>::NotOrderOwner);
		let pool = Self::pool(lane.pool)?;
		let security = Self::tranche(&Self::charter(lane.pool)?, lane.tranche)?;
		Self::give_back(&caller, &pool, security, lane, id, &order)
	}

	/// How many coins a subscription of a tranche may bring: a tranche that is not the residual never so
	/// much that the residual would be worth less than its part.
	fn room_to_subscribe(
		charter: &CharterOf<T>,
		place: usize,
		value: Balance,
		values: &[Balance],
	) -> Room {
		let (least, residual) = (
			charter.covenants.min_subordination,
			values.last().copied().unwrap_or(0),
		);
		if place.saturating_add(1) == values.len() || least.is_zero() {
			return Room::For(Balance::MAX);
		}
		// residual >= least × (value + room), so room = residual / least - value, rounded down.
		let one = u128::from(Permill::one().deconstruct());
		let whole = ratio(residual, one, least.deconstruct().into()).unwrap_or(Balance::MAX);
		match whole.saturating_sub(value) {
			0 => Room::None,
			room => Room::For(room),
		}
	}

	/// How many coins a redemption of a tranche may cost.
	fn room_to_redeem(
		pool: &Pool,
		charter: &CharterOf<T>,
		place: usize,
		value: Balance,
		values: &[Balance],
	) -> Room {
		// has - room >= least × (value - room), so room = (has - least × value) / (1 - least).
		let spare = |has: Balance, least: Permill| {
			let spare = has.saturating_sub(least.mul_ceil(value));
			let one = u128::from(Permill::one().deconstruct());
			let rest = (Permill::one() - least).deconstruct();
			ratio(spare, one, rest.into()).unwrap_or(0).min(has)
		};
		let covenants = &charter.covenants;
		let mut room = spare(pool.cash.investment, covenants.min_liquidity);
		if place.saturating_add(1) == values.len() {
			let residual = values.last().copied().unwrap_or(0);
			room = room.min(spare(residual, covenants.min_subordination));
		}
		match room {
			0 => Room::None,
			room => Room::For(room),
		}
	}

	/// Gives how many orders were looked at.
	pub(crate) fn do_execute(
		caller: T::AccountId,
		lane: Lane,
		limit: u32,
	) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(lane.pool)?;
		let charter = Self::charter(lane.pool)?;
		let security = Self::tranche(&charter, lane.tranche)?;
		let now = T::Time::now();
		let returns = Self::ensure_buys(&pool, &charter, now).is_err();
		if !returns {
			Self::ensure_reviewed(&pool, now)?;
		}
		let Queue { mut head, next, .. } = Lanes::<T>::get(lane);
		let mut steps = 0u32;
		for _ in 0..limit.min(MAX_STEPS) {
			if head >= next {
				break;
			}
			steps = steps.saturating_add(1);
			let Some(order) = Orders::<T>::get(lane, head) else {
				head = head.saturating_add(1);
				continue;
			};
			if returns {
				Self::pass(&caller, &pool, security, lane, head, &order);
				head = head.saturating_add(1);
				continue;
			}
			let waits = order.placed_at.saturating_add(charter.calendar.notice) > now
				|| (lane.side == Side::Redeem && pool.phase == Phase::RampUp);
			if waits {
				break;
			}
			let executed = with_storage_layer(|| {
				let mut after = pool.clone();
				let done =
					Self::execute_one(&caller, &mut after, &charter, security, lane, head, &order)?;
				Ok::<_, DispatchError>((after, done))
			});
			match executed {
				Ok((after, done)) => {
					pool = after;
					if done < order.amount {
						break;
					}
				}
				// Whoever may not receive, or asks for less than a unit, stops nobody else.
				Err(_) => Self::pass(&caller, &pool, security, lane, head, &order),
			}
			head = head.saturating_add(1);
		}
		Lanes::<T>::mutate(lane, |queue| queue.head = head);
		Pools::<T>::insert(lane.pool, pool);
		Ok(steps)
	}

	/// Goes on after an order that is not executed: it is given back. If that cannot be, it stays for its
	/// owner to withdraw, and holds up nobody.
	fn pass(
		caller: &T::AccountId,
		pool: &Pool,
		security: SecurityId,
		lane: Lane,
		id: OrderId,
		order: &OrderOf<T>,
	) {
		let back = with_storage_layer(|| Self::give_back(caller, pool, security, lane, id, order));
		if back.is_err() {
			Self::deposit_event(Event::OrderPassed { lane, id });
		}
	}

	/// The fewest coins that buy as many units of a tranche as so many do: what is left over is not taken.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	fn price_of_units(
		security: SecurityId,
		value: Balance,
		coins: Balance,
	) -> Result<Balance, DispatchError> {
		let supply = T::Register::total_issuance(security);
		if supply == 0 || value == 0 {
			return Ok(coins);
		}
		let price = ratio(coins, supply, value).and_then(|units| ratio_up(units, value, supply));
		Ok(price.ok_or(Error::<T>::OutOfRange)?)
	}

	/// Executes as much of an order as there is room for; says how much of its amount is gone.
	fn execute_one(
		caller: &T::AccountId,
		pool: &mut Pool,
		charter: &CharterOf<T>,
		security: SecurityId,
		lane: Lane,
		id: OrderId,
		order: &OrderOf<T>,
	) -> Result<Balance, DispatchError> {
		let place = usize::from(lane.tranche);
		let (value, values) = Self::values(pool, charter, T::Time::now())?;
		let (coins, units, gone) = match lane.side {
			Side::Subscribe => {
				let room = Self::room_to_subscribe(charter, place, value, &values);
				let Room::For(room) = room else { return Ok(0) };
				let worth = values.get(place).copied().unwrap_or(0);
				let coins = Self::price_of_units(security, worth, order.amount.min(room))?;
				// What is left of an order that is executed whole is given back with it.
				let gone = match order.amount <= room {
					true => order.amount,
					false if coins == 0 => return Ok(0),
					false => coins,
				};
				let units = Self::subscribe_one(pool, charter, lane, order, coins, gone, &values)?;
				(coins, units, gone)
			}
			Side::Redeem => {
				let room = Self::room_to_redeem(pool, charter, place, value, &values);
				let Room::For(room) = room else { return Ok(0) };
				let worth = values.get(place).copied().unwrap_or(0);
				let redeemed = Self::redeem_one(pool, security, lane, order, worth, room)?;
				let Some((coins, units)) = redeemed else {
					return Ok(0);
				};
				(coins, units, units)
			}
		};
		let left = order.amount.saturating_sub(gone);
		Lanes::<T>::mutate(lane, |queue| {
			queue.waiting = queue.waiting.saturating_sub(gone);
		});
		match left {
			0 => Orders::<T>::remove(lane, id),
			_ => Orders::<T>::mutate(lane, id, |order| {
				if let Some(order) = order {
					order.amount = left;
				}
			}),
		}
		let (act, lines) = match lane.side {
			Side::Subscribe => (
				ClassAct::Subscribed,
				[
					Line::debit(Account::Cash, coins),
					Line::credit(Account::Capital, coins),
				],
			),
			Side::Redeem => (
				ClassAct::Redeemed,
				[
					Line::debit(Account::Capital, coins),
					Line::credit(Account::Cash, coins),
				],
			),
		};
		Self::post(lane.pool, pool, act, coins, caller, &lines)?;
		Self::deposit_event(Event::OrderExecuted {
			lane,
			id,
			coins,
			units,
		});
		Ok(gone)
	}

	/// Issues units for coins, out of so much that is on hold.
	fn subscribe_one(
		pool: &mut Pool,
		charter: &CharterOf<T>,
		lane: Lane,
		order: &OrderOf<T>,
		coins: Balance,
		held: Balance,
		values: &[Balance],
	) -> Result<Balance, DispatchError> {
		let place = usize::from(lane.tranche);
		let owed = |pool: &Pool| {
			let position = pool.state.tranches.get(place);
			position.map(|position| position.balance)
		};
		let before = owed(pool);
		let units = Self::issue(pool, charter, values, place, coins, &order.who)?;
		// What is paid for accrued interest is paid out with it; principal is for assets.
		let invested = match (before, owed(pool)) {
			(Some(before), Some(after)) => after.saturating_sub(before).min(coins),
			_ => coins,
		};
		let cash = &mut pool.cash;
		let range = || Error::<T>::OutOfRange;
		cash.investment = cash.investment.checked_add(invested).ok_or(range())?;
		cash.interest = cash
			.interest
			.checked_add(coins.saturating_sub(invested))
			.ok_or(range())?;
		let reason = HoldReason::Subscription.into();
		T::CoinHolds::release(pool.coin, &reason, &order.who, held, Exact)?;
		let account = T::PoolAccount::convert(lane.pool);
		T::Coins::transfer(pool.coin, &order.who, &account, coins, Expendable)?;
		Ok(units)
	}

	/// Redeems units for coins; nothing if there is no room for a unit. The coins are rounded down in each
	/// part of what is owed, so that they are no more than what the pool owes less by them.
	fn redeem_one(
		pool: &mut Pool,
		security: SecurityId,
		lane: Lane,
		order: &OrderOf<T>,
		worth: Balance,
		room: Balance,
	) -> Result<Option<(Balance, Balance)>, DispatchError> {
		let range = || Error::<T>::OutOfRange;
		let supply = T::Register::total_issuance(security);
		let cost = |units: Balance| ratio(worth, units, supply).ok_or(range());
		let mut units = order.amount;
		if cost(units)? > room {
			units = ratio(room, supply, worth).ok_or(range())?.min(units);
		}
		let mut coins = cost(units)?;
		if units == 0 || coins > room {
			return Ok(None);
		}
		if let Some(position) = pool.state.tranches.get_mut(usize::from(lane.tranche)) {
			let part = |owed: Balance| ratio(owed, units, supply).ok_or(range());
			let (principal, unpaid) = (part(position.balance)?, part(position.shortfall)?);
			let owed = position
				.balance
				.checked_add(position.shortfall)
				.ok_or(range())?;
			let claim = part(worth.saturating_sub(owed))?
				.checked_add(principal)
				.and_then(|sum| sum.checked_add(unpaid))
				.ok_or(range())?;
			coins = coins.min(claim);
			position.balance = position.balance.saturating_sub(principal);
			position.shortfall = position.shortfall.saturating_sub(unpaid);
		}
		ensure!(coins > 0, Error::<T>::TrancheImpaired);
		pool.cash.investment = pool.cash.investment.saturating_sub(coins);
		let reason = HoldReason::Redemption.into();
		let who = Self::reach(lane.side, order);
		T::Register::burn_held(security, &reason, &who, units, Exact, Polite)?;
		let account = T::PoolAccount::convert(lane.pool);
		T::Coins::transfer(pool.coin, &account, &who, coins, Expendable)?;
		Ok(Some((coins, units)))
	}

	/// The lanes of a pool.
	pub fn lanes_of(pool: PoolId, charter: &CharterOf<T>) -> Vec<Lane> {
		let places = 0..charter.tranches.len() as u8;
		places
			.flat_map(|tranche| {
				[Side::Subscribe, Side::Redeem].map(|side| Lane {
					pool,
					tranche,
					side,
				})
			})
			.collect()
	}

	/// How much is on hold of an order's owner, for tests and checks.
	#[cfg(any(feature = "try-runtime", test))]
	pub(crate) fn on_hold(
		pool: &Pool,
		security: SecurityId,
		side: Side,
		who: &T::AccountId,
	) -> Balance {
		use frame_support::traits::fungibles::hold::Inspect as _;
		match side {
			Side::Subscribe => {
				T::CoinHolds::balance_on_hold(pool.coin, &HoldReason::Subscription.into(), who)
			}
			Side::Redeem => {
				T::Register::balance_on_hold(security, &HoldReason::Redemption.into(), who)
			}
		}
	}
}
