//! Servicing: payments, ageing, losses.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{fungibles::Mutate, tokens::Preservation::Expendable, Time},
};
use sp_runtime::{traits::Convert, DispatchError};
use tessera_cashflow::Terms;
use tessera_primitives::{
	books::{Account, Books, Line, Unit},
	journal::{ClassAct, Entry, Subject},
	scores::{Payment, Payments},
	Balance, Moment,
};

use crate::{
	assets::{cost, may_be_lost, principal, realise, since},
	engine::Runner,
	life::Stage,
	value::overdue,
	*,
};

/// How a payment was split.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Split {
	fees: Balance,
	interest: Balance,
	principal: Balance,
}

impl Split {
	/// All of it is income.
	fn income(amount: Balance) -> Self {
		Split {
			interest: amount,
			..Split::default()
		}
	}

	/// Takes fees, then interest, then principal out of what is due; gives also what is left.
	fn of(dues: &mut Dues, amount: Balance) -> (Self, Balance) {
		let mut left = amount;
		let mut take = |due: &mut Balance| {
			let taken = left.min(*due);
			left = left.saturating_sub(taken);
			*due = due.saturating_sub(taken);
			taken
		};
		let split = Split {
			fees: take(&mut dues.fees),
			interest: take(&mut dues.interest),
			principal: take(&mut dues.principal),
		};
		(split, left)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn pool(pool: PoolId) -> Result<Pool, DispatchError> {
		Ok(Pools::<T>::get(pool).ok_or(Error::<T>::UnknownPool)?)
	}

	pub(crate) fn charter(pool: PoolId) -> Result<CharterOf<T>, DispatchError> {
		Ok(Charters::<T>::get(pool).ok_or(Error::<T>::UnknownPool)?)
	}

	/// The pool that an asset is or was in, with what it agreed on.
	pub(crate) fn pool_of(asset: &Asset) -> Result<(PoolId, Pool, CharterOf<T>), DispatchError> {
		let id = asset.pool.ok_or(Error::<T>::WrongLife)?;
		Ok((id, Self::pool(id)?, Self::charter(id)?))
	}

	/// Posts an act in the books of a pool.
	pub(crate) fn post(
		pool_id: PoolId,
		pool: &Pool,
		act: ClassAct,
		amount: Balance,
		by: &T::AccountId,
		lines: &[Line],
	) -> DispatchResult {
		let entry = Entry::new(Subject::Pool(pool_id), act)
			.by(by.clone())
			.amount(amount);
		T::Audit::post(entry, Unit::Coin(pool.coin), lines).map(drop)
	}

	/// Tells the scores of a claim that is late for the first time.
	fn tell_missed(id: AssetId, asset: &mut Asset, now: Moment) -> DispatchResult {
		let due = asset.dues.total().ok_or(Error::<T>::OutOfRange)?;
		if asset.life().bucket().is_none() || asset.missed || due == 0 {
			return Ok(());
		}
		asset.missed = true;
		let paid = core::mem::take(&mut asset.part_paid);
		let payment = Payment {
			due: due.checked_add(paid).ok_or(Error::<T>::OutOfRange)?,
			paid,
			due_at: asset.dues.since,
			at: now,
			cures: false,
		};
		T::Audit::observe(Subject::Asset(id), Some(asset.originator), payment)
	}

	/// Gives how many events of the contract were run.
	pub(crate) fn do_pay(
		caller: T::AccountId,
		id: AssetId,
		amount: Balance,
		terms: &Terms,
	) -> Result<u32, DispatchError> {
		let before = Self::asset(id)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		if before.life() == Life::WrittenOff {
			Self::recover(caller, id, before, amount)?;
			return Ok(0);
		}
		ensure!(before.life().is_live(), Error::<T>::WrongLife);
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		let now = T::Time::now();
		let range = || Error::<T>::OutOfRange;
		let runner = Self::runner(&before, terms, &charter.standard)?;
		let mut asset = before.clone();
		let losses = &charter.standard.losses;
		let run = Self::bring(&mut asset, &runner, now)?;
		// What is due by now can be paid though the index is not known of which the rest depends.
		let dues = asset.dues.total().ok_or(range())?;
		let events = match run.waits && amount <= dues {
			true => run.events,
			false => Self::complete(run)?,
		};
		Self::capitalise(&caller, pool_id, &pool, run.capitalised)?;
		let owed = principal(&asset).ok_or(range())?;
		let (split, prepaid) = match asset.kind.is_holding() {
			// What a holding brings is income.
			true => (Split::income(amount), 0),
			false => Self::allocate(id, &mut asset, amount, &runner, now, losses.grace_days)?,
		};
		let gained = realise(&mut asset, owed).ok_or(range())?;
		asset.paid = asset.paid.checked_add(amount).ok_or(range())?;
		Self::settle_life(&mut asset, now, losses.grace_days)?;
		Self::write(id, &before, asset, pool_id, &mut pool, losses)?;
		let income = split.fees.saturating_add(split.interest);
		let repaid = split.principal.saturating_add(prepaid);
		pool.cash.interest = pool.cash.interest.checked_add(income).ok_or(range())?;
		pool.cash.principal = pool.cash.principal.checked_add(repaid).ok_or(range())?;
		let account = T::PoolAccount::convert(pool_id);
		T::Coins::transfer(pool.coin, &caller, &account, amount, Expendable)?;
		let lines = [
			Line::debit(Account::Cash, amount),
			Line::credit(Account::Fees, split.fees),
			Line::credit(Account::Interest, split.interest.saturating_add(gained)),
			Line::credit(Account::Principal, repaid.saturating_sub(gained)),
		];
		Self::post(pool_id, &pool, ClassAct::Collected, amount, &caller, &lines)?;
		if repaid > 0 {
			Self::record_drift(pool_id, &pool, &charter, &before, &caller)?;
		}
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Paid {
			asset: id,
			pool: pool_id,
			fees: split.fees,
			interest: split.interest,
			principal: split.principal,
			prepaid,
		});
		Ok(events)
	}

	/// Takes a payment on a loan: what is due first, and with the rest principal early. Gives also what is
	/// repaid early. The scores hear of it.
	///
	/// # Errors
	///
	/// [`Error::PaymentAboveDue`]; what the engine and the scores say.
	fn allocate(
		id: AssetId,
		asset: &mut Asset,
		amount: Balance,
		runner: &Runner,
		now: Moment,
		grace_days: u16,
	) -> Result<(Split, Balance), DispatchError> {
		let due = asset.dues.total().ok_or(Error::<T>::OutOfRange)?;
		let due_at = asset.dues.since;
		let (split, prepaid) = Split::of(&mut asset.dues, amount);
		if prepaid > 0 {
			let may = runner.can_prepay() && prepaid <= asset.outstanding;
			ensure!(may, Error::<T>::PaymentAboveDue);
			let mut state = asset.state.clone();
			runner
				.prepay(&mut state, prepaid, now)
				.map_err(Error::<T>::from)?;
			asset.state = state;
			Self::bring_up(asset, runner, now)?;
		}
		let range = || Error::<T>::OutOfRange;
		// A part that is paid in time, by whomever, is no failure: the rest may come.
		let is_part = amount < due && !asset.missed && overdue(due_at, now, grace_days).is_none();
		if is_part {
			asset.part_paid = asset.part_paid.checked_add(amount).ok_or(range())?;
		} else if due > 0 {
			let before = core::mem::take(&mut asset.part_paid);
			let payment = Payment {
				due: due.checked_add(before).ok_or(range())?,
				paid: due.min(amount).checked_add(before).ok_or(range())?,
				due_at,
				at: now,
				cures: asset.missed,
			};
			T::Audit::observe(Subject::Asset(id), Some(asset.originator), payment)?;
			// Of what was paid in part, the scores have heard too.
			asset.missed = amount < due;
		}
		Ok((split, prepaid))
	}

	/// Takes money on an asset that was written off.
	fn recover(
		caller: T::AccountId,
		id: AssetId,
		mut asset: Asset,
		amount: Balance,
	) -> DispatchResult {
		let pool_id = asset.pool.ok_or(Error::<T>::WrongLife)?;
		let mut pool = Self::pool(pool_id)?;
		ensure!(pool.phase != Phase::Closed, Error::<T>::WrongPhase);
		let sum = |old: Balance, new: Balance| old.checked_add(new).ok_or(Error::<T>::OutOfRange);
		asset.paid = sum(asset.paid, amount)?;
		Assets::<T>::insert(id, asset);
		pool.cash.recoveries = sum(pool.cash.recoveries, amount)?;
		let account = T::PoolAccount::convert(pool_id);
		T::Coins::transfer(pool.coin, &caller, &account, amount, Expendable)?;
		let lines = [
			Line::debit(Account::Cash, amount),
			Line::credit(Account::Loss, amount),
		];
		Self::post(pool_id, &pool, ClassAct::Recovered, amount, &caller, &lines)?;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Recovered {
			asset: id,
			pool: pool_id,
			amount,
		});
		Ok(())
	}

	/// Gives how many events of the contract were run.
	pub(crate) fn do_touch(
		caller: T::AccountId,
		id: AssetId,
		terms: &Terms,
	) -> Result<u32, DispatchError> {
		let before = Self::asset(id)?;
		let is_offered = before.life() == Life::Offered;
		ensure!(is_offered || before.life().is_live(), Error::<T>::WrongLife);
		let now = T::Time::now();
		let mut asset = before.clone();
		if is_offered {
			let standard = Self::class(before.class)?.standard;
			let runner = Self::runner(&before, terms, &standard)?;
			let events = Self::bring(&mut asset, &runner, now)?.events;
			Assets::<T>::insert(id, asset);
			return Ok(events);
		}
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		let runner = Self::runner(&before, terms, &charter.standard)?;
		let run = Self::bring(&mut asset, &runner, now)?;
		Self::capitalise(&caller, pool_id, &pool, run.capitalised)?;
		let events = run.events;
		Self::look(&caller, pool_id, &mut pool, &charter, id, &before, asset)?;
		Pools::<T>::insert(pool_id, pool);
		Ok(events)
	}

	/// Looks at a live asset: what a holding is worth, where it is in its life, and whether the scores know.
	/// Gives the row as it is then.
	fn look(
		caller: &T::AccountId,
		pool_id: PoolId,
		pool: &mut Pool,
		charter: &CharterOf<T>,
		id: AssetId,
		before: &Asset,
		mut asset: Asset,
	) -> Result<Asset, DispatchError> {
		let (standard, now) = (&charter.standard, T::Time::now());
		let lost = match asset.kind.is_holding() {
			true => Self::appraise(standard, id, &mut asset)?,
			false => 0,
		};
		Self::settle_life(&mut asset, now, standard.losses.grace_days)?;
		Self::tell_missed(id, &mut asset, now)?;
		let value = asset.outstanding;
		let after = Self::write(id, before, asset, pool_id, pool, &standard.losses)?;
		if value < before.outstanding && after.kind.is_holding() {
			Self::lose(caller, pool_id, pool, ClassAct::AssetWrittenDown, lost)?;
			Self::record_drift(pool_id, pool, charter, before, caller)?;
			Self::deposit_event(Event::WrittenDown {
				asset: id,
				pool: pool_id,
				old_value: before.outstanding,
				new_value: value,
			});
		}
		Ok(after)
	}

	/// Books interest that was added to the principal of an asset of a pool.
	pub(crate) fn capitalise(
		caller: &T::AccountId,
		pool_id: PoolId,
		pool: &Pool,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let lines = [
			Line::debit(Account::Principal, amount),
			Line::credit(Account::Interest, amount),
		];
		let act = ClassAct::InterestCapitalised;
		Self::post(pool_id, pool, act, amount, caller, &lines)
	}

	/// Recognises a loss of principal, at what it cost.
	fn lose(
		caller: &T::AccountId,
		pool_id: PoolId,
		pool: &mut Pool,
		act: ClassAct,
		lost: Balance,
	) -> DispatchResult {
		if lost == 0 {
			return Ok(());
		}
		pool.defaults = pool
			.defaults
			.checked_add(lost)
			.ok_or(Error::<T>::OutOfRange)?;
		let lines = [
			Line::debit(Account::Loss, lost),
			Line::credit(Account::Principal, lost),
		];
		Self::post(pool_id, pool, act, lost, caller, &lines)
	}

	/// The day of a moment.
	pub(crate) fn day(now: Moment) -> u32 {
		u32::try_from(now / DAY_MILLIS).unwrap_or(u32::MAX)
	}

	/// Refuses what depends on the value of a pool that may not know of late assets.
	pub(crate) fn ensure_reviewed(pool: &Pool, now: Moment) -> DispatchResult {
		let is_fresh = pool.reviewed_to > Self::day(now);
		ensure!(is_fresh, Error::<T>::NotReviewed);
		Ok(())
	}

	/// The next asset to look at on the day to which a pool was reviewed. It goes on after the last one: rows
	/// that were removed in this block would cost a step each to pass.
	fn next_review(pool_id: PoolId, pool: &Pool) -> Option<AssetId> {
		let day = (pool_id, pool.reviewed_to);
		match pool.reviewed_last {
			Some(last) => {
				let last = Reviews::<T>::hashed_key_for((pool_id, pool.reviewed_to, last));
				Reviews::<T>::iter_key_prefix_from(day, last).next()
			}
			None => Reviews::<T>::iter_key_prefix(day).next(),
		}
	}

	/// Gives how many steps that were.
	pub(crate) fn do_poke(
		caller: T::AccountId,
		pool_id: PoolId,
		limit: u32,
	) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(pool_id)?;
		ensure!(limit > 0, Error::<T>::ZeroAmount);
		let charter = Self::charter(pool_id)?;
		let today = Self::day(T::Time::now());
		let (mut assets, mut steps) = (0u32, 0u32);
		// A day without assets is a step as well.
		for _ in 0..limit.min(MAX_STEPS) {
			if pool.reviewed_to > today {
				break;
			}
			steps = steps.saturating_add(1);
			let next = Self::next_review(pool_id, &pool);
			let Some(id) = next else {
				pool.reviewed_last = None;
				// Nothing is missed by going over days on which no asset of an empty pool was due.
				pool.reviewed_to = match pool.portfolio.count() {
					0 => today.saturating_add(1),
					_ => pool.reviewed_to.saturating_add(1),
				};
				continue;
			};
			pool.reviewed_last = Some(id);
			let before = Self::asset(id)?;
			let row = before.clone();
			let seen = Self::look(&caller, pool_id, &mut pool, &charter, id, &before, row)?;
			if Self::is_lost(&seen, &charter.standard.losses) {
				Self::give_up(&caller, pool_id, &mut pool, &charter, id, &seen)?;
			}
			assets = assets.saturating_add(1);
		}
		let reviewed_to = pool.reviewed_to;
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Poked {
			pool: pool_id,
			assets,
			reviewed_to,
		});
		Ok(steps)
	}

	/// Whether an asset is past the days after which it is written off.
	fn is_lost(asset: &Asset, losses: &LossPolicy) -> bool {
		let late = since(asset).and_then(|since| overdue(since, T::Time::now(), losses.grace_days));
		let days = u64::from(losses.write_off_days);
		may_be_lost(asset)
			&& asset.life().bucket().is_some()
			&& late.is_some_and(|late| late >= days)
	}

	/// Gives up for lost what is owed on a late asset.
	fn give_up(
		caller: &T::AccountId,
		pool_id: PoolId,
		pool: &mut Pool,
		charter: &CharterOf<T>,
		id: AssetId,
		before: &Asset,
	) -> DispatchResult {
		let lost = cost(before).ok_or(Error::<T>::OutOfRange)?;
		let mut asset = before.clone();
		let Stage::Overdue(late) = asset.stage() else {
			return Err(Error::<T>::WrongLife.into());
		};
		late.write_off();
		Self::write(id, before, asset, pool_id, pool, &charter.standard.losses)?;
		Self::lose(caller, pool_id, pool, ClassAct::AssetWrittenOff, lost)?;
		Self::record_drift(pool_id, pool, charter, before, caller)?;
		Self::deposit_event(Event::WrittenOff {
			asset: id,
			pool: pool_id,
			principal: lost,
		});
		Ok(())
	}

	pub(crate) fn do_write_off(caller: T::AccountId, id: AssetId) -> DispatchResult {
		let before = Self::asset(id)?;
		ensure!(before.life().bucket().is_some(), Error::<T>::WrongLife);
		let (pool_id, mut pool, charter) = Self::pool_of(&before)?;
		ensure!(
			Self::is_lost(&before, &charter.standard.losses),
			Error::<T>::NotOverdue
		);
		Self::give_up(&caller, pool_id, &mut pool, &charter, id, &before)?;
		Pools::<T>::insert(pool_id, pool);
		Ok(())
	}
}
