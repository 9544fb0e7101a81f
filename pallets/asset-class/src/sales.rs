//! Assets into pools, out of them, and between them.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{hold::Mutate as _, Inspect, Mutate},
		tokens::Preservation::Expendable,
		Time,
	},
};
use sp_core::H256;
use sp_runtime::{traits::Convert, DispatchError};
use tessera_cashflow::Terms;
use tessera_primitives::{
	books::{Account, Line},
	journal::{ClassAct, Subject},
	tracking::Tracking,
	Balance, InvestorId, Moment,
};

use crate::{
	assets::{cost, owed},
	engine::Runner,
	life::Stage,
	value::{carrying, ratio, term_band},
	*,
};

impl<T: Config> Pallet<T> {
	/// What a pool pays for an asset.
	///
	/// # Errors
	///
	/// [`Error::TypeNotAllowed`] for a holding where the price is a present value; what the engine says.
	fn price(
		standard: &Standard,
		asset: &Asset,
		runner: &Runner,
		now: Moment,
	) -> Result<Balance, DispatchError> {
		match standard.advance {
			Advance::Outstanding(part) => Ok(part.mul_floor(asset.outstanding)),
			Advance::PresentValue(_) if asset.kind.is_holding() => {
				Err(Error::<T>::TypeNotAllowed.into())
			}
			Advance::PresentValue(rate) => {
				let value = runner.present_value(rate, now).map_err(Error::<T>::from)?;
				let owed = asset.outstanding.checked_add(asset.accrued);
				Ok(value.min(owed.ok_or(Error::<T>::OutOfRange)?))
			}
		}
	}

	/// An asset that is offered, as it stands now, and what a pool pays for it; its discount is set by that.
	/// A holding comes with the lowest value that a quorum states.
	///
	/// # Errors
	///
	/// [`Error::WrongTerms`], [`Error::NotCaughtUp`], [`Error::NotAttested`], [`Error::TypeNotAllowed`]; what
	/// the engine says.
	pub(crate) fn priced(
		standard: &Standard,
		id: AssetId,
		row: &Asset,
		terms: &Terms,
		now: Moment,
	) -> Result<(Asset, Balance), DispatchError> {
		let runner = Self::runner(row, terms, standard)?;
		let mut asset = row.clone();
		Self::bring_up(&mut asset, &runner, now)?;
		if asset.kind.is_holding() {
			let attested = Self::statement(standard, &Subject::Asset(id))?;
			asset.outstanding = attested.value;
			asset.next_due = Some(attested.as_of.saturating_add(standard.max_age()));
		}
		asset.term = term_band(asset.ends_at, now);
		let price = Self::price(standard, &asset, &runner, now)?;
		Self::carry_at(&mut asset, price)?;
		Ok((asset, price))
	}

	/// Carries an asset at what is given for it: what it comes to less than principal and accrued interest
	/// is its discount, at most the principal.
	fn carry_at(asset: &mut Asset, price: Balance) -> DispatchResult {
		let whole = asset.outstanding.checked_add(asset.accrued);
		let less = whole.ok_or(Error::<T>::OutOfRange)?.saturating_sub(price);
		asset.discount = less.min(asset.outstanding);
		Ok(())
	}

	/// In which tranches so much of a price is retained: the residual, or all that somebody holds, in
	/// proportion to what they are worth, what rounding leaves in the last.
	fn retention(
		form: RetentionForm,
		values: &[Balance],
		amount: Balance,
	) -> Result<Vec<Balance>, DispatchError> {
		let range = || Error::<T>::OutOfRange;
		let total = values
			.iter()
			.try_fold(0u128, |sum, value| sum.checked_add(*value))
			.ok_or(range())?;
		let mut parts = alloc::vec![0; values.len()];
		if form == RetentionForm::FirstLoss || total == 0 {
			if let Some(last) = parts.last_mut() {
				*last = amount;
			}
			return Ok(parts);
		}
		let mut left = amount;
		for (part, value) in parts.iter_mut().zip(values) {
			*part = ratio(amount, *value, total).ok_or(range())?;
			left = left.saturating_sub(*part);
		}
		// Never into a tranche that is worth nothing.
		let last = values.iter().rposition(|value| *value > 0);
		if let Some(part) = last.and_then(|place| parts.get_mut(place)) {
			*part = part.checked_add(left).ok_or(range())?;
		}
		Ok(parts)
	}

	/// Gives how many tranches the pool has, and whether the price was the present value.
	pub(crate) fn do_join(
		caller: T::AccountId,
		pool_id: PoolId,
		id: AssetId,
		terms: &Terms,
		min_price: Balance,
	) -> Result<(u32, bool), DispatchError> {
		let mut pool = Self::pool(pool_id)?;
		let before = Self::asset(id)?;
		Self::originator(&caller, &before)?;
		ensure!(before.life() == Life::Offered, Error::<T>::WrongLife);
		Self::member(&caller, before.class)?;
		let charter = Self::charter(pool_id)?;
		let now = T::Time::now();
		Self::ensure_buys(&pool, &charter, now)?;
		ensure!(pool.class == before.class, Error::<T>::OtherClass);
		ensure!(pool.coin == before.coin, Error::<T>::WrongCoin);
		Self::ensure_reviewed(&pool, now)?;
		let standard = &charter.standard;
		let (mut asset, price) = Self::priced(standard, id, &before, terms, now)?;
		ensure!(asset.outstanding > 0, Error::<T>::NothingOutstanding);
		Self::ensure_eligible(standard, id, &asset, now)?;
		// At less than the interest that has accrued it would not be carried at its price.
		let is_enough = price >= min_price && price >= asset.accrued.max(1);
		ensure!(is_enough, Error::<T>::PriceTooLow);
		let retained = standard.retention.rate.mul_ceil(price);
		let coins = price.saturating_sub(retained);
		ensure!(coins <= pool.cash.investment, Error::<T>::TooLittleCash);
		// Units are issued at what they are worth before the purchase.
		let (_, values) = Self::values(&pool, &charter, now)?;
		let mut held = values.clone();
		for (value, security) in held.iter_mut().zip(&charter.tranches) {
			if T::Register::total_issuance(*security) == 0 {
				*value = 0;
			}
		}
		let parts = Self::retention(standard.retention.form, &held, retained)?;
		let mut units = Vec::new();
		for (place, part) in parts.iter().enumerate() {
			let issued = match part {
				0 => 0,
				_ => Self::issue(&mut pool, &charter, &values, place, *part, &caller)?,
			};
			units.push(issued);
		}
		Self::retain(pool_id, &charter, &caller, asset.originator, &units)?;
		let account = T::PoolAccount::convert(pool_id);
		if coins > 0 {
			T::Coins::transfer(pool.coin, &account, &caller, coins, Expendable)?;
		}
		pool.cash.investment = pool.cash.investment.saturating_sub(coins);
		Self::enter(&mut asset, pool_id)?;
		let losses = &standard.losses;
		let is_valued = matches!(standard.advance, Advance::PresentValue(_));
		let joined = (charter.tranches.len() as u32, is_valued);
		let asset = Self::write(id, &before, asset, pool_id, &mut pool, losses)?;
		Self::ensure_within_limits(pool_id, &pool, &charter, &asset)?;
		let principal = cost(&asset).ok_or(Error::<T>::OutOfRange)?;
		let lines = [
			Line::debit(Account::Principal, principal),
			Line::debit(Account::Interest, price.saturating_sub(principal)),
			Line::credit(Account::Cash, coins),
			Line::credit(Account::Capital, retained),
		];
		Self::post(
			pool_id,
			&pool,
			ClassAct::AssetJoined,
			price,
			&caller,
			&lines,
		)?;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Joined {
			pool: pool_id,
			asset: id,
			coins,
			retained,
		});
		Ok(joined)
	}

	/// Lets an offered asset join a pool.
	fn enter(asset: &mut Asset, pool_id: PoolId) -> DispatchResult {
		asset.pool = Some(pool_id);
		let Stage::Offered(offered) = asset.stage() else {
			return Err(Error::<T>::WrongLife.into());
		};
		offered.join();
		Ok(())
	}

	/// Puts units of an originator on hold until the pool ends.
	fn retain(
		pool_id: PoolId,
		charter: &CharterOf<T>,
		who: &T::AccountId,
		person: InvestorId,
		units: &[Balance],
	) -> DispatchResult {
		let reason = HoldReason::Retention.into();
		for (security, units) in charter.tranches.iter().zip(units) {
			if *units > 0 {
				T::Register::hold(*security, &reason, who, *units)?;
			}
		}
		Retained::<T>::try_mutate(pool_id, person, |retained| {
			let mut sums: Vec<Balance> = retained.to_vec();
			sums.resize(units.len(), 0);
			for (sum, units) in sums.iter_mut().zip(units) {
				*sum = sum.checked_add(*units).ok_or(Error::<T>::OutOfRange)?;
			}
			*retained = sums.try_into().map_err(|_| Error::<T>::OutOfRange)?;
			Ok(())
		})
	}

	/// A loan of a pool as it stands now, live, with the principal and the income that are owed on it.
	///
	/// # Errors
	///
	/// [`Error::WrongTerms`], [`Error::NotCaughtUp`], [`Error::WrongLife`]; what the engine says.
	fn standing(
		caller: &T::AccountId,
		(pool_id, pool): (PoolId, &Pool),
		standard: &Standard,
		row: &Asset,
		terms: &Terms,
		now: Moment,
	) -> Result<(Asset, Balance, Balance), DispatchError> {
		let runner = Self::runner(row, terms, standard)?;
		let mut asset = row.clone();
		let run = Self::bring_up(&mut asset, &runner, now)?;
		Self::capitalise(caller, pool_id, pool, run.capitalised)?;
		Self::settle_life(&mut asset, now, standard.losses.grace_days)?;
		ensure!(asset.life().is_live(), Error::<T>::WrongLife);
		let (principal, income) = owed(&asset).ok_or(Error::<T>::OutOfRange)?;
		Ok((asset, principal, income))
	}

	pub(crate) fn do_buy_out(caller: T::AccountId, id: AssetId, terms: &Terms) -> DispatchResult {
		let before = Self::asset(id)?;
		ensure!(before.life().is_live(), Error::<T>::WrongLife);
		// A holding may be worth more than it cost: whoever wants it buys it.
		ensure!(!before.kind.is_holding(), Error::<T>::TypeNotAllowed);
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		let (standard, now) = (&charter.standard, T::Time::now());
		let (mut asset, repaid, income) =
			Self::standing(&caller, (pool_id, &pool), standard, &before, terms, now)?;
		let range = || Error::<T>::OutOfRange;
		let is_late = asset.life().bucket().is_some();
		let cleans_up = pool.phase == Phase::Amortising
			&& pool.portfolio.cost().ok_or(range())?
				<= charter
					.covenants
					.clean_up
					.mul_floor(pool.state.pool_at_closing);
		if !(is_late && Self::originator(&caller, &asset).is_ok()) {
			ensure!(cleans_up, Error::<T>::NotLate);
			Self::member(&caller, asset.class)?;
		}
		let paid = cost(&asset).ok_or(range())?;
		let price = repaid.checked_add(income).ok_or(range())?;
		let account = T::PoolAccount::convert(pool_id);
		T::Coins::transfer(pool.coin, &caller, &account, price, Expendable)?;
		pool.cash.principal = pool.cash.principal.checked_add(repaid).ok_or(range())?;
		pool.cash.interest = pool.cash.interest.checked_add(income).ok_or(range())?;
		asset.paid = asset.paid.checked_add(price).ok_or(range())?;
		match asset.stage() {
			Stage::Performing(it) => it.repurchase(),
			Stage::Overdue(it) => it.repurchase(),
			_ => return Err(Error::<T>::WrongLife.into()),
		}
		Self::write(id, &before, asset, pool_id, &mut pool, &standard.losses)?;
		// The discount is a gain.
		let lines = [
			Line::debit(Account::Cash, price),
			Line::credit(Account::Principal, paid),
			Line::credit(Account::Interest, price.saturating_sub(paid)),
		];
		Self::post(
			pool_id,
			&pool,
			ClassAct::AssetRepurchased,
			price,
			&caller,
			&lines,
		)?;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::BoughtOut {
			asset: id,
			pool: pool_id,
			price,
		});
		Ok(())
	}

	/// Gives an offered asset of the same originator for a late one. No coin flows: what was owed on the one
	/// is what the other cost, and what it is worth more is the pool's.
	pub(crate) fn do_substitute(
		caller: T::AccountId,
		old_id: AssetId,
		old_terms: &Terms,
		new_id: AssetId,
		new_terms: &Terms,
	) -> DispatchResult {
		let (old, new) = (Self::asset(old_id)?, Self::asset(new_id)?);
		Self::originator(&caller, &old)?;
		Self::originator(&caller, &new)?;
		let is_right = old.life().is_live() && new.life() == Life::Offered;
		ensure!(is_right, Error::<T>::WrongLife);
		ensure!(!old.kind.is_holding(), Error::<T>::TypeNotAllowed);
		Self::member(&caller, old.class)?;
		let (pool_id, mut pool, charter) = Self::pool_of(&old)?;
		let (standard, now) = (&charter.standard, T::Time::now());
		Self::ensure_buys(&pool, &charter, now)?;
		ensure!(pool.class == new.class, Error::<T>::OtherClass);
		ensure!(pool.coin == new.coin, Error::<T>::WrongCoin);
		Self::ensure_reviewed(&pool, now)?;
		let range = || Error::<T>::OutOfRange;
		// Out ...
		let (mut gone, principal, income) =
			Self::standing(&caller, (pool_id, &pool), standard, &old, old_terms, now)?;
		let claim = principal.checked_add(income).ok_or(range())?;
		let given = cost(&gone).ok_or(range())?;
		let Stage::Overdue(late) = gone.stage() else {
			return Err(Error::<T>::NotLate.into());
		};
		late.substitute();
		// ... and in.
		let (mut asset, price) = Self::priced(standard, new_id, &new, new_terms, now)?;
		ensure!(asset.outstanding > 0, Error::<T>::NothingOutstanding);
		Self::ensure_eligible(standard, new_id, &asset, now)?;
		ensure!(price >= claim, Error::<T>::PriceTooLow);
		Self::carry_at(&mut asset, claim)?;
		Self::enter(&mut asset, pool_id)?;
		let losses = &standard.losses;
		Self::write(old_id, &old, gone, pool_id, &mut pool, losses)?;
		let asset = Self::write(new_id, &new, asset, pool_id, &mut pool, losses)?;
		Self::ensure_within_limits(pool_id, &pool, &charter, &asset)?;
		let taken = cost(&asset).ok_or(range())?;
		let lines = [
			Line::debit(Account::Principal, taken),
			Line::debit(Account::Interest, claim.saturating_sub(taken)),
			Line::credit(Account::Principal, given),
			Line::credit(Account::Interest, claim.saturating_sub(given)),
		];
		Self::post(
			pool_id,
			&pool,
			ClassAct::AssetSubstituted,
			claim,
			&caller,
			&lines,
		)?;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Substituted {
			pool: pool_id,
			old_value: old_id,
			new_value: new_id,
			claim,
		});
		Ok(())
	}

	/// Sells a holding of a pool to whoever pays what it is worth.
	pub(crate) fn do_sell(
		caller: T::AccountId,
		id: AssetId,
		terms: &Terms,
		price: Balance,
		state: Option<H256>,
	) -> DispatchResult {
		let before = Self::asset(id)?;
		let was_lost = before.life() == Life::WrittenOff;
		let is_there = before.life().is_live() || was_lost;
		ensure!(is_there, Error::<T>::WrongLife);
		ensure!(before.kind.is_holding(), Error::<T>::TypeNotAllowed);
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		ensure!(pool.phase != Phase::Closed, Error::<T>::WrongPhase);
		let standard = &charter.standard;
		Self::runner(&before, terms, standard)?;
		let subject = Subject::Asset(id);
		let is_seen = match state {
			Some(_) => T::Audit::state_hash(&subject) == state,
			None => !standard.eligibility.inspected,
		};
		ensure!(is_seen, Error::<T>::StateChanged);
		let range = || Error::<T>::OutOfRange;
		let paid = cost(&before).ok_or(range())?;
		let least = Self::appraisal(standard, &subject)?.value.max(paid);
		ensure!(price > 0 && price >= least, Error::<T>::PriceTooLow);
		let account = T::PoolAccount::convert(pool_id);
		T::Coins::transfer(pool.coin, &caller, &account, price, Expendable)?;
		let cash = &mut pool.cash;
		let gain = match was_lost {
			true => {
				cash.recoveries = cash.recoveries.checked_add(price).ok_or(range())?;
				Account::Loss
			}
			false => {
				let repaid = price.min(before.outstanding);
				let income = price.saturating_sub(repaid);
				cash.principal = cash.principal.checked_add(repaid).ok_or(range())?;
				cash.interest = cash.interest.checked_add(income).ok_or(range())?;
				Account::Interest
			}
		};
		let mut asset = before.clone();
		asset.paid = asset.paid.checked_add(price).ok_or(range())?;
		match asset.stage() {
			Stage::Performing(it) => it.sell(),
			Stage::Overdue(it) => it.sell(),
			Stage::Lost(it) => it.sell(),
			_ => return Err(Error::<T>::WrongLife.into()),
		}
		Self::write(id, &before, asset, pool_id, &mut pool, &standard.losses)?;
		let lines = [
			Line::debit(Account::Cash, price),
			Line::credit(Account::Principal, paid),
			Line::credit(gain, price.saturating_sub(paid)),
		];
		Self::post(
			pool_id,
			&pool,
			ClassAct::HoldingSold,
			price,
			&caller,
			&lines,
		)?;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::HoldingSold {
			asset: id,
			pool: pool_id,
			price,
			by: caller,
		});
		Ok(())
	}

	/// Moves one loan into another pool, at its carrying value.
	pub(crate) fn move_asset(
		caller: &T::AccountId,
		to: PoolId,
		charter: &CharterOf<T>,
		id: AssetId,
		now: Moment,
	) -> DispatchResult {
		let mut buyer = Self::pool(to)?;
		let before = Self::asset(id)?;
		let performs = matches!(before.life(), Life::Active | Life::Cured);
		ensure!(performs, Error::<T>::WrongLife);
		// A holding may be worth more than it cost: whoever wants it buys it.
		ensure!(!before.kind.is_holding(), Error::<T>::TypeNotAllowed);
		let (from, mut seller, old_charter) = Self::pool_of(&before)?;
		ensure!(from != to, Error::<T>::WrongLife);
		ensure!(seller.class == buyer.class, Error::<T>::OtherClass);
		ensure!(seller.coin == buyer.coin, Error::<T>::WrongCoin);
		Self::ensure_reviewed(&seller, now)?;
		Self::ensure_reviewed(&buyer, now)?;
		let range = || Error::<T>::OutOfRange;
		let provisions = &old_charter.standard.losses.provisions;
		let price = carrying(&before, now, provisions).ok_or(range())?;
		let attested = Self::attested(&charter.standard, &Subject::Asset(id))?;
		ensure!(attested >= price, Error::<T>::ValueBelowBook);
		Self::ensure_eligible(&charter.standard, id, &before, now)?;
		ensure!(price <= buyer.cash.investment, Error::<T>::TooLittleCash);
		let repaid = cost(&before).ok_or(range())?;
		// Out of one pool, with its discount ...
		let mut outside = before.clone();
		outside.pool = None;
		let losses = &old_charter.standard.losses;
		let outside = Self::write(id, &before, outside, from, &mut seller, losses)?;
		let income = price.saturating_sub(repaid);
		seller.cash.principal = seller.cash.principal.checked_add(repaid).ok_or(range())?;
		seller.cash.interest = seller.cash.interest.checked_add(income).ok_or(range())?;
		// ... and into the other.
		let mut inside = outside.clone();
		inside.pool = Some(to);
		let losses = &charter.standard.losses;
		Self::settle_life(&mut inside, now, losses.grace_days)?;
		// By the buyer's days of grace too it is not late.
		ensure!(inside.life().bucket().is_none(), Error::<T>::WrongLife);
		let inside = Self::write(id, &outside, inside, to, &mut buyer, losses)?;
		buyer.cash.investment = buyer.cash.investment.saturating_sub(price);
		Self::ensure_within_limits(to, &buyer, charter, &inside)?;
		let (giver, taker) = (T::PoolAccount::convert(to), T::PoolAccount::convert(from));
		T::Coins::transfer(buyer.coin, &giver, &taker, price, Expendable)?;
		let sold = [
			Line::debit(Account::Cash, price),
			Line::credit(Account::Principal, repaid),
			Line::credit(Account::Interest, income),
		];
		Self::post(from, &seller, ClassAct::AssetSold, price, caller, &sold)?;
		let bought = [
			Line::debit(Account::Principal, repaid),
			Line::debit(Account::Interest, income),
			Line::credit(Account::Cash, price),
		];
		Self::post(to, &buyer, ClassAct::AssetBought, price, caller, &bought)?;
		Pools::<T>::insert(from, seller);
		Pools::<T>::insert(to, buyer);
		Self::deposit_event(Event::Refinanced {
			asset: id,
			from,
			to,
			price,
		});
		Ok(())
	}
}
