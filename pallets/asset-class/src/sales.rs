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
use sp_runtime::{traits::Convert, DispatchError};
use tessera_primitives::{
	books::{Account, Line},
	journal::{ClassAct, Subject},
	Balance, InvestorId, Moment,
};

use crate::{
	assets::principal,
	engine::Runner,
	value::{carrying, ratio, term_band},
	*,
};

impl<T: Config> Pallet<T> {
	/// What a pool pays for an asset.
	pub(crate) fn price(
		standard: &Standard,
		asset: &Asset,
		runner: &Runner,
		now: Moment,
	) -> Result<Balance, DispatchError> {
		match standard.advance {
			Advance::Outstanding(part) => Ok(part.mul_floor(asset.outstanding)),
			Advance::PresentValue(rate) => {
				let value = runner.present_value(rate, now).map_err(Error::<T>::from)?;
				let owed = asset.outstanding.checked_add(asset.accrued);
				Ok(value.min(owed.ok_or(Error::<T>::OutOfRange)?))
			}
		}
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

	pub(crate) fn do_join(
		caller: T::AccountId,
		pool_id: PoolId,
		id: AssetId,
		terms: TermsBytes,
		min_price: Balance,
	) -> DispatchResult {
		let mut pool = Self::pool(pool_id)?;
		let before = Self::asset(id)?;
		Self::originator(&caller, &before)?;
		ensure!(before.life == Life::Offered, Error::<T>::WrongLife);
		Self::member(&caller, before.class)?;
		let charter = Self::charter(pool_id)?;
		let now = T::Time::now();
		Self::ensure_buys(&pool, &charter, now)?;
		ensure!(pool.class == before.class, Error::<T>::OtherClass);
		ensure!(pool.coin == before.coin, Error::<T>::WrongCoin);
		Self::ensure_reviewed(&pool, now)?;
		let runner = Self::runner(&before, &terms)?;
		let position = runner.run(&before.state, now).map_err(Error::<T>::from)?;
		ensure!(position.is_complete, Error::<T>::NotCaughtUp);
		ensure!(position.outstanding > 0, Error::<T>::NothingOutstanding);
		let mut asset = before.clone();
		Self::take_position(&mut asset, position, now)?;
		let standard = &charter.standard;
		Self::ensure_eligible(standard, id, &asset, now)?;
		asset.term = term_band(asset.ends_at, now);
		let price = Self::price(standard, &asset, &runner, now)?;
		ensure!(price > 0 && price >= min_price, Error::<T>::PriceTooLow);
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
		asset.pool = Some(pool_id);
		Self::become_(&mut asset, Life::Active)?;
		let bought = asset.outstanding;
		let grace = standard.losses.grace_days;
		Self::write(id, &before, asset.clone(), pool_id, &mut pool, grace)?;
		Self::ensure_within_limits(pool_id, &pool, &charter, &asset)?;
		let lines = [
			Line::debit(Account::Principal, bought),
			Line::debit(Account::Interest, price.saturating_sub(bought)),
			Line::credit(Account::Interest, bought.saturating_sub(price)),
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

	pub(crate) fn do_buy_out(
		caller: T::AccountId,
		id: AssetId,
		terms: TermsBytes,
	) -> DispatchResult {
		let before = Self::asset(id)?;
		ensure!(before.life.is_live(), Error::<T>::WrongLife);
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		let grace = charter.standard.losses.grace_days;
		let now = T::Time::now();
		let runner = Self::runner(&before, &terms)?;
		let position = runner.run(&before.state, now).map_err(Error::<T>::from)?;
		ensure!(position.is_complete, Error::<T>::NotCaughtUp);
		let mut asset = before.clone();
		Self::take_position(&mut asset, position, now)?;
		Self::settle_life(&mut asset, now, grace)?;
		ensure!(asset.life.is_live(), Error::<T>::WrongLife);
		let is_late = asset.life.bucket().is_some();
		let cleans_up = pool.phase == Phase::Amortising
			&& pool.portfolio.principal
				<= charter
					.covenants
					.clean_up
					.mul_floor(pool.state.pool_at_closing);
		if !(is_late && Self::originator(&caller, &asset).is_ok()) {
			ensure!(cleans_up, Error::<T>::NotLate);
			Self::member(&caller, asset.class)?;
		}
		let range = || Error::<T>::OutOfRange;
		let repaid = principal(&asset).ok_or(range())?;
		let income = asset
			.dues
			.fees
			.checked_add(asset.dues.interest)
			.and_then(|sum| sum.checked_add(asset.accrued))
			.ok_or(range())?;
		let price = repaid.checked_add(income).ok_or(range())?;
		let account = T::PoolAccount::convert(pool_id);
		T::Coins::transfer(pool.coin, &caller, &account, price, Expendable)?;
		pool.cash.principal = pool.cash.principal.checked_add(repaid).ok_or(range())?;
		pool.cash.interest = pool.cash.interest.checked_add(income).ok_or(range())?;
		asset.paid = asset.paid.checked_add(price).ok_or(range())?;
		Self::become_(&mut asset, Life::Repurchased)?;
		Self::write(id, &before, asset, pool_id, &mut pool, grace)?;
		let lines = [
			Line::debit(Account::Cash, price),
			Line::credit(Account::Principal, repaid),
			Line::credit(Account::Interest, income),
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

	/// Moves one asset into another pool, at its book value.
	pub(crate) fn move_asset(
		caller: &T::AccountId,
		to: PoolId,
		charter: &CharterOf<T>,
		id: AssetId,
		now: Moment,
	) -> DispatchResult {
		let mut buyer = Self::pool(to)?;
		let before = Self::asset(id)?;
		let performs = matches!(before.life, Life::Active | Life::Cured);
		ensure!(performs, Error::<T>::WrongLife);
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
		let repaid = principal(&before).ok_or(range())?;
		// Out of one pool ...
		let mut outside = before.clone();
		outside.pool = None;
		let grace = old_charter.standard.losses.grace_days;
		Self::write(id, &before, outside.clone(), from, &mut seller, grace)?;
		let income = price.saturating_sub(repaid);
		seller.cash.principal = seller.cash.principal.checked_add(repaid).ok_or(range())?;
		seller.cash.interest = seller.cash.interest.checked_add(income).ok_or(range())?;
		// ... and into the other.
		let mut inside = outside.clone();
		inside.pool = Some(to);
		let grace = charter.standard.losses.grace_days;
		outside.review = None;
		Self::settle_life(&mut inside, now, grace)?;
		// By the buyer's days of grace too it is not late.
		ensure!(inside.life.bucket().is_none(), Error::<T>::WrongLife);
		Self::write(id, &outside, inside.clone(), to, &mut buyer, grace)?;
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
