//! Pools: opening, value, distribution, phases, end.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect as NativeInspect, Mutate as NativeMutate},
		fungibles::{hold::Mutate as _, metadata::Inspect as _, Inspect, Mutate},
		tokens::{Fortitude::Polite, Precision::BestEffort, Preservation::Expendable},
		Time,
	},
};
use sp_runtime::{traits::Convert, DispatchError, Perbill, Permill};
use tessera_cashflow::{DateTime, Fixed};
use tessera_primitives::{
	books::{Account, Line},
	compliance::Compliance,
	journal::{ClassAct, Entry, Subject},
	tranches::{NewTranche, TrancheRegister},
	Balance, Moment, SecurityId,
};
use tessera_waterfall::{Outcome, Period, State};

use crate::{
	engine::time,
	nav::{self, Stopped},
	*,
};

/// The index that attesters state for a class, in billionths a year.
const INDEX_ONE: u64 = 1_000_000_000;

impl<T: Config> Pallet<T> {
	/// The account of a pool.
	pub fn account_of(pool: PoolId) -> T::AccountId {
		T::PoolAccount::convert(pool)
	}

	fn ensure_sheet(standard: &Standard, sheet: &PoolSheetOf<T>, now: Moment) -> DispatchResult {
		ensure!(standard.coins.contains(&sheet.coin), Error::<T>::WrongCoin);
		let waterfall = &sheet.waterfall;
		let fits = waterfall.validate().is_ok()
			&& sheet.tranches.len() == waterfall.tranches.len().saturating_add(1)
			&& sheet.payees.len() == waterfall.fees.len();
		ensure!(fits, Error::<T>::ImpossibleWaterfall);
		ensure!(standard.fees.allow(&waterfall.fees), Error::<T>::FeeTooHigh);
		let (dates, covenants) = (&sheet.calendar, &sheet.covenants);
		let makes_sense = now < dates.ramp_up_ends
			&& dates.ramp_up_ends <= dates.revolving_ends
			&& (1..=12).contains(&dates.period_months)
			&& sheet.target > 0
			&& sheet.target <= MAX_AMOUNT
			&& covenants.min_order > 0
			&& covenants.min_subordination < Permill::one()
			&& covenants.min_liquidity < Permill::one()
			&& covenants.clean_up <= MAX_CLEAN_UP;
		ensure!(makes_sense, Error::<T>::ImpossibleSheet);
		Ok(())
	}

	pub(crate) fn do_open_pool(
		caller: T::AccountId,
		class: ClassId,
		sheet: PoolSheetOf<T>,
	) -> DispatchResult {
		let (row, opener) = Self::member(&caller, class)?;
		ensure!(row.has_quorum(), Error::<T>::TooFewMembers);
		let now = T::Time::now();
		Self::ensure_sheet(&row.standard, &sheet, now)?;
		let pool_id = NextPool::<T>::get();
		NextPool::<T>::put(pool_id.checked_add(1).ok_or(Error::<T>::OutOfRange)?);
		let account = T::PoolAccount::convert(pool_id);
		let count = sheet.tranches.len() as u128;
		let native = T::Rules::get().pool_deposit.saturating_mul(count);
		T::Native::transfer(&caller, &account, native, Expendable)?;
		// A smallest balance for the income of each tranche, and one that stays.
		let float = T::Coins::minimum_balance(sheet.coin).saturating_mul(count.saturating_add(1));
		T::Coins::transfer(sheet.coin, &caller, &account, float, Expendable)?;
		let lei = row.members.iter().find(|member| member.person == opener);
		let lei = *lei.ok_or(Error::<T>::NotMember)?.lei.as_bytes();
		let decimals = T::Coins::decimals(sheet.coin);
		let hash = Entry::new(Subject::Pool(pool_id), ClassAct::PoolOpened).hash_of(&sheet);
		let mut tranches = Vec::new();
		for tranche in sheet.tranches {
			let new = NewTranche {
				name: &tranche.name,
				fisn: &tranche.fisn,
				cfi: tranche.cfi,
				lei,
				decimals,
				coin: sheet.coin,
			};
			tranches.push(T::Register::create(&account, new, tranche.policy)?);
		}
		let zeros = alloc::vec![0; sheet.waterfall.tranches.len()];
		let state = State::at_closing(&sheet.waterfall, 0, 0, &zeros)
			.map_err(|_| Error::<T>::ImpossibleWaterfall)?;
		let pool = Pool {
			class,
			coin: sheet.coin,
			decimals,
			phase: Phase::RampUp,
			portfolio: Default::default(),
			cash: Cash::default(),
			defaults: 0,
			reviewed_to: Self::day(now).saturating_add(1),
			reviewed_last: None,
			opened_at: now,
			periods: 0,
			period_begin: 0,
			index: 0,
			called: false,
			by_rate: Default::default(),
			by_term: Default::default(),
			state,
		};
		let charter = Charter {
			standard: row.standard,
			version: row.version,
			waterfall: sheet.waterfall,
			tranches: BoundedVec::truncate_from(tranches.clone()),
			payees: sheet.payees,
			target: sheet.target,
			covenants: sheet.covenants,
			calendar: sheet.calendar,
			opener: caller.clone(),
		};
		Pools::<T>::insert(pool_id, pool);
		Charters::<T>::insert(pool_id, charter);
		Self::note(hash, &caller);
		Self::deposit_event(Event::PoolOpened {
			pool: pool_id,
			class,
			tranches,
		});
		Ok(())
	}

	/// When so many periods are over.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn boundary(
		pool: &Pool,
		charter: &CharterOf<T>,
		periods: u32,
	) -> Result<DateTime, DispatchError> {
		Ok(nav::boundary(pool, charter, periods).ok_or(Error::<T>::OutOfRange)?)
	}

	/// What a pool is worth, and what it owes to each of its tranches: see [`nav::claims`].
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn claims(
		pool: &Pool,
		charter: &CharterOf<T>,
		now: Moment,
	) -> Result<(Balance, Vec<Balance>), DispatchError> {
		Ok(nav::claims(pool, charter, now).ok_or(Error::<T>::OutOfRange)?)
	}

	/// What a pool is worth, and each of its tranches: see [`nav::values`].
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn values(
		pool: &Pool,
		charter: &CharterOf<T>,
		now: Moment,
	) -> Result<(Balance, Vec<Balance>), DispatchError> {
		Ok(nav::values(pool, charter, now).ok_or(Error::<T>::OutOfRange)?)
	}

	/// The index of a class, per year: the middle of what a standard's auditors say.
	///
	/// # Errors
	///
	/// [`Error::NoIndex`].
	pub(crate) fn class_index(standard: &Standard, class: ClassId) -> Result<Fixed, DispatchError> {
		let attested =
			Self::appraisal(standard, &Subject::Class(class)).map_err(|_| Error::<T>::NoIndex)?;
		let value = i64::try_from(attested.value).map_err(|_| Error::<T>::NoIndex)?;
		Ok(Fixed::from_ratio(value, INDEX_ONE).map_err(|_| Error::<T>::NoIndex)?)
	}

	/// Runs the waterfall for a period with what has been collected: see [`nav::run_period`].
	///
	/// # Errors
	///
	/// [`Error::NoIndex`], [`Error::WaterfallFailed`], [`Error::OutOfRange`].
	pub(crate) fn run_waterfall(
		pool: &mut Pool,
		charter: &CharterOf<T>,
	) -> Result<(Period, Outcome), DispatchError> {
		let index = match nav::floats(&charter.waterfall) {
			true => Some(Self::class_index(&charter.standard, pool.class)?),
			false => None,
		};
		nav::run_period(pool, charter, index).map_err(|stopped| match stopped {
			Stopped::Range => Error::<T>::OutOfRange.into(),
			Stopped::Waterfall(_) => Error::<T>::WaterfallFailed.into(),
		})
	}

	/// Pays a tranche, if anybody holds it.
	fn pay_tranche(
		account: &T::AccountId,
		security: SecurityId,
		interest: Balance,
		principal: Balance,
		balance: Balance,
	) -> DispatchResult {
		if interest > 0 {
			T::Register::pay_interest(account, security, interest)?;
		}
		if principal > 0 {
			let supply = T::Register::total_issuance(security);
			let factor = Perbill::from_rational(balance, supply.max(1));
			T::Register::repay_principal(account, security, principal, factor)?;
		}
		Ok(())
	}

	/// Gives how many tranches were paid, or looked at.
	pub(crate) fn do_distribute(
		caller: T::AccountId,
		pool_id: PoolId,
	) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(pool_id)?;
		ensure!(pool.phase != Phase::Closed, Error::<T>::WrongPhase);
		let charter = Self::charter(pool_id)?;
		let due = Self::boundary(&pool, &charter, pool.periods.saturating_add(1))?;
		let now = time(T::Time::now()).map_err(Error::<T>::from)?;
		ensure!(due <= now, Error::<T>::PeriodNotOver);
		// Nothing is paid to the residual before losses that are known by now count.
		Self::ensure_reviewed(&pool, T::Time::now())?;
		let number = pool.periods;
		let (period, outcome) = Self::run_waterfall(&mut pool, &charter)?;
		let account = T::PoolAccount::convert(pool_id);
		let range = || Error::<T>::OutOfRange;
		let sum = |list: &[Balance]| {
			list.iter()
				.try_fold(0u128, |sum, part| sum.checked_add(*part))
				.ok_or(range())
		};
		let mut fees = 0u128;
		for (place, amount) in outcome.fees.iter().enumerate() {
			let Some(payee) = charter.payees.get(place).filter(|_| *amount > 0) else {
				continue;
			};
			let paid = with_storage_layer(|| {
				T::Coins::transfer(pool.coin, &account, payee, *amount, Expendable)
			});
			if paid.is_ok() {
				fees = fees.checked_add(*amount).ok_or(range())?;
				continue;
			}
			// Who does not take its fee stops nobody else's payment.
			if let Some(unpaid) = pool.state.fees_unpaid.get_mut(place) {
				*unpaid = unpaid.checked_add(*amount).ok_or(range())?;
			}
			pool.cash.interest = pool.cash.interest.checked_add(*amount).ok_or(range())?;
			Self::deposit_event(Event::FeeUnpaid {
				pool: pool_id,
				fee: place as u8,
				amount: *amount,
			});
		}
		for (place, security) in charter.tranches.iter().enumerate() {
			let Some(position) = pool.state.tranches.get(place) else {
				continue;
			};
			let part = |list: &[Balance]| list.get(place).copied().unwrap_or(0);
			let (interest, principal) = (part(&outcome.interest), part(&outcome.principal));
			Self::pay_tranche(&account, *security, interest, principal, position.balance)?;
		}
		let residual = charter.tranches.last().ok_or(Error::<T>::UnknownTranche)?;
		let mut paid_residual = outcome.residual;
		if T::Register::total_issuance(*residual) > 0 {
			Self::pay_tranche(&account, *residual, outcome.residual, 0, 0)?;
		} else {
			// Nobody holds the residual: the next period has it.
			paid_residual = 0;
			pool.cash.interest = pool
				.cash
				.interest
				.checked_add(outcome.residual)
				.ok_or(range())?;
		}
		let (interest, principal) = (sum(&outcome.interest)?, sum(&outcome.principal)?);
		let income = interest.checked_add(paid_residual).ok_or(range())?;
		let total = fees
			.checked_add(income)
			.and_then(|sum| sum.checked_add(principal))
			.ok_or(range())?;
		if total > 0 {
			let lines = [
				Line::debit(Account::Fees, fees),
				Line::debit(Account::Interest, income),
				Line::debit(Account::Capital, principal),
				Line::credit(Account::Cash, total),
			];
			Self::post(
				pool_id,
				&pool,
				ClassAct::Distributed,
				total,
				&caller,
				&lines,
			)?;
		} else {
			let entry = Entry::new(Subject::Pool(pool_id), ClassAct::Distributed);
			Self::note(entry.number(number), &caller);
		}
		Pools::<T>::insert(pool_id, pool);
		Self::deposit_event(Event::Distributed {
			pool: pool_id,
			period: number,
			collected: period,
			outcome,
		});
		Ok(charter.tranches.len() as u32)
	}

	/// Whether a public trigger is met: losses or late assets.
	fn is_triggered(pool: &Pool, charter: &CharterOf<T>) -> Result<bool, DispatchError> {
		let range = || Error::<T>::OutOfRange;
		let covenants = &charter.covenants;
		let lost = pool
			.state
			.defaults
			.checked_add(pool.defaults)
			.ok_or(range())?;
		let (late, owed) = pool.portfolio.owed().ok_or(range())?;
		Ok(
			lost > covenants.max_loss.mul_floor(pool.state.pool_at_closing)
				|| late > covenants.max_late.mul_floor(owed),
		)
	}

	/// Whether a pool buys: in a phase that does, and nothing lets anybody end that by now. So nobody trades
	/// or sells ahead of an [`advance`](Pallet::advance) that is due.
	///
	/// # Errors
	///
	/// [`Error::WrongPhase`]; [`Error::OutOfRange`].
	pub(crate) fn ensure_buys(pool: &Pool, charter: &CharterOf<T>, now: Moment) -> DispatchResult {
		let over = pool.called
			|| now >= charter.calendar.revolving_ends
			|| (pool.phase == Phase::Revolving && Self::is_triggered(pool, charter)?);
		ensure!(pool.phase.buys() && !over, Error::<T>::WrongPhase);
		Ok(())
	}

	pub(crate) fn do_advance(caller: T::AccountId, pool_id: PoolId) -> DispatchResult {
		let mut pool = Self::pool(pool_id)?;
		let charter = Self::charter(pool_id)?;
		let now = T::Time::now();
		Self::ensure_reviewed(&pool, now)?;
		let old_value = pool.phase;
		pool.phase = match pool.phase {
			Phase::RampUp if pool.called || now >= charter.calendar.ramp_up_ends => {
				pool.state.pool_at_closing = pool.reached().ok_or(Error::<T>::OutOfRange)?;
				Phase::Revolving
			}
			Phase::Revolving if Self::ensure_buys(&pool, &charter, now).is_err() => {
				Phase::Amortising
			}
			Phase::Amortising if pool.portfolio.count() == 0 => Phase::WindDown,
			_ => return Err(Error::<T>::NothingToAdvance.into()),
		};
		let new_value = pool.phase;
		Pools::<T>::insert(pool_id, pool);
		Self::tell_phase(pool_id, old_value, new_value, &caller);
		Ok(())
	}

	fn tell_phase(pool: PoolId, old_value: Phase, new_value: Phase, by: &T::AccountId) {
		let entry = Entry::new(Subject::Pool(pool), ClassAct::PhaseSet)
			.change(old_value as u128, new_value as u128);
		Self::note(entry, by);
		Self::deposit_event(Event::PhaseSet {
			pool,
			old_value,
			new_value,
		});
	}

	/// Gives how many tranches the pool had.
	pub(crate) fn do_close(caller: T::AccountId, pool_id: PoolId) -> Result<u32, DispatchError> {
		let mut pool = Self::pool(pool_id)?;
		ensure!(pool.phase == Phase::WindDown, Error::<T>::WrongPhase);
		let charter = Self::charter(pool_id)?;
		let (cash, range) = (pool.cash, || Error::<T>::OutOfRange);
		let to_distribute = cash
			.principal
			.checked_add(cash.investment)
			.and_then(|sum| sum.checked_add(cash.recoveries))
			.ok_or(range())?;
		// Interest that nobody takes, for want of holders, comes back every period.
		let residual = *charter.tranches.last().ok_or(Error::<T>::UnknownTranche)?;
		let kept = T::Register::total_issuance(residual) == 0
			|| pool.state.fees_unpaid.iter().any(|fee| *fee > 0);
		let is_empty = to_distribute == 0 && (cash.interest == 0 || kept);
		ensure!(is_empty, Error::<T>::CashLeft);
		let account = T::PoolAccount::convert(pool_id);
		let rest = pool
			.state
			.reserve
			.checked_add(cash.interest)
			.ok_or(range())?;
		let mut left = rest;
		// Each tranche what it is owed, interest first, before the next one and the residual.
		for (position, security) in pool.state.tranches.iter_mut().zip(&charter.tranches) {
			if T::Register::total_issuance(*security) == 0 {
				continue;
			}
			let mut take = |owed: &mut Balance| {
				let part = left.min(*owed);
				left = left.saturating_sub(part);
				*owed = owed.saturating_sub(part);
				part
			};
			let interest = take(&mut position.shortfall);
			let principal = take(&mut position.balance);
			Self::pay_tranche(&account, *security, interest, principal, position.balance)?;
		}
		if left > 0 {
			match T::Register::total_issuance(residual) {
				0 => {
					let to = T::Remainder::get();
					T::Coins::transfer(pool.coin, &account, &to, left, Expendable)?;
				}
				_ => Self::pay_tranche(&account, residual, left, 0, 0)?,
			}
		}
		pool.state.reserve = 0;
		pool.cash = Cash::default();
		pool.phase = Phase::Closed;
		if rest > 0 {
			let lines = [
				Line::debit(Account::Capital, rest),
				Line::credit(Account::Cash, rest),
			];
			Self::post(pool_id, &pool, ClassAct::PoolClosed, rest, &caller, &lines)?;
		} else {
			let entry = Entry::new(Subject::Pool(pool_id), ClassAct::PoolClosed);
			Self::note(entry, &caller);
		}
		Pools::<T>::insert(pool_id, pool.clone());
		Self::return_float(&account, &pool, &charter);
		Self::deposit_event(Event::Closed {
			pool: pool_id,
			rest,
		});
		Self::tell_phase(pool_id, Phase::WindDown, Phase::Closed, &caller);
		Ok(charter.tranches.len() as u32)
	}

	/// Gives the opener what it gave the pool's account, as far as it is still there. That it cannot take
	/// it keeps no pool open.
	fn return_float(account: &T::AccountId, pool: &Pool, charter: &CharterOf<T>) {
		let _ = with_storage_layer(|| {
			let coins = T::Coins::reducible_balance(pool.coin, account, Expendable, Polite);
			T::Coins::transfer(pool.coin, account, &charter.opener, coins, Expendable)
		});
		let _ = with_storage_layer(|| {
			let native = T::Native::reducible_balance(account, Expendable, Polite);
			T::Native::transfer(account, &charter.opener, native, Expendable)
		});
	}

	/// Gives how many tranches the pool had.
	pub(crate) fn do_release_retention(
		caller: T::AccountId,
		pool_id: PoolId,
		who: T::AccountId,
	) -> Result<u32, DispatchError> {
		let pool = Self::pool(pool_id)?;
		ensure!(pool.phase == Phase::Closed, Error::<T>::WrongPhase);
		let charter = Self::charter(pool_id)?;
		let person = T::Persons::investor(&who).ok_or(Error::<T>::NotAPerson)?;
		let units = Retained::<T>::take(pool_id, person);
		ensure!(
			units.iter().any(|units| *units > 0),
			Error::<T>::NothingRetained
		);
		let reason = HoldReason::Retention.into();
		let mut total = 0u128;
		for (security, units) in charter.tranches.iter().zip(&units) {
			if *units > 0 {
				T::Register::release(*security, &reason, &who, *units, BestEffort)?;
				total = total.saturating_add(*units);
			}
		}
		let entry = Entry::new(Subject::Pool(pool_id), ClassAct::RetentionReleased)
			.to(person)
			.amount(total);
		Self::note(entry, &caller);
		Self::deposit_event(Event::RetentionReleased {
			pool: pool_id,
			person,
		});
		Ok(charter.tranches.len() as u32)
	}
}
