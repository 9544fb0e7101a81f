//! What a pool is worth, and what its waterfall runs on, from the rows of the pool alone: the same
//! functions on the chain and beside it, where [`from_rows`] does without the chain's sums.

use alloc::vec::Vec;
use sp_core::U256;
use tessera_cashflow::{DateTime, Fixed, Period as Span};
use tessera_primitives::{Balance, Moment};
use tessera_waterfall::{run, Coupon, DayCount, Error, Fee, Outcome, Period, Waterfall};

use crate::{
	assets::cell,
	engine::{moment, time},
	value::{band, ratio, Portfolio, TERM_BANDS},
	Asset, Cell, Charter, Pool,
};

/// A period of a pool that is not distributed yet.
struct Running {
	/// Its days by the calendar.
	days: u32,
	/// Its days in months of 30.
	days_30_360: u32,
	/// Milliseconds since its beginning, which may be more than its length.
	passed: Moment,
	/// Its milliseconds.
	length: Moment,
}

impl Running {
	/// The running period at a moment: what will be distributed for it accrues evenly over it.
	fn of<AccountId>(pool: &Pool, charter: &Charter<AccountId>, now: Moment) -> Option<Self> {
		let (from, to) = bounds(pool, charter)?;
		Some(Running {
			days: days(from, to),
			days_30_360: days_30_360(from, to),
			passed: now.saturating_sub(moment(from)),
			length: moment(to).saturating_sub(moment(from)),
		})
	}

	/// What has accrued on an amount at a rate per year, raw: rounded down. At the end it is what the
	/// waterfall computes for the period, but for rounding.
	fn interest(&self, amount: Balance, rate: u128, day_count: DayCount) -> Option<Balance> {
		let (days, year) = match day_count {
			DayCount::Thirty360 => (self.days_30_360, 360u64),
			DayCount::Actual360 => (self.days, 360),
			DayCount::Actual365 => (self.days, 365),
		};
		let product = U256::from(amount)
			.checked_mul(rate.into())?
			.checked_mul(days.into())?
			.checked_mul(self.passed.into())?;
		let whole = U256::from(year)
			.checked_mul(self.length.into())?
			.checked_mul(Fixed::ONE.raw().unsigned_abs().into())?;
		u128::try_from(product.checked_div(whole)?).ok()
	}
}

/// Days between two times by the calendar.
fn days(from: DateTime, to: DateTime) -> u32 {
	u32::try_from(to.days().saturating_sub(from.days())).unwrap_or(0)
}

/// Days between two times in months of 30 days.
fn days_30_360(from: DateTime, to: DateTime) -> u32 {
	let (from, to) = (from.date(), to.date());
	let months = i64::from(to.year.saturating_sub(from.year)) * 12 + i64::from(to.month)
		- i64::from(from.month);
	let days = i64::from(to.day.min(30)) - i64::from(from.day.min(30));
	u32::try_from(months * 30 + days).unwrap_or(0)
}

/// When so many periods of a pool are over. Nothing if it is out of range, as everywhere here.
pub fn boundary<AccountId>(
	pool: &Pool,
	charter: &Charter<AccountId>,
	periods: u32,
) -> Option<DateTime> {
	let months = u32::from(charter.calendar.period_months).checked_mul(periods)?;
	let start = time(pool.opened_at).ok()?;
	start.checked_add(Span::months(months)).ok()
}

/// From when to when the running period goes.
fn bounds<AccountId>(pool: &Pool, charter: &Charter<AccountId>) -> Option<(DateTime, DateTime)> {
	let from = boundary(pool, charter, pool.periods)?;
	Some((from, boundary(pool, charter, pool.periods.checked_add(1)?)?))
}

/// What a tranche earns a year, raw; a floating one by the last index.
fn rate(pool: &Pool, coupon: &Coupon) -> u128 {
	let raw = match coupon {
		Coupon::Rate(rate) => rate.raw(),
		Coupon::Spread(spread) => spread.raw().saturating_add(pool.index),
	};
	u128::try_from(raw).unwrap_or(0)
}

/// What a pool owes its payees: unpaid fees, and those of the running period as they accrue.
fn fees_owed<AccountId>(
	pool: &Pool,
	charter: &Charter<AccountId>,
	running: &Running,
) -> Option<Balance> {
	let mut fees = charter.waterfall.fees.iter().zip(&pool.state.fees_unpaid);
	fees.try_fold(0u128, |sum, (fee, unpaid)| {
		let accrued = match fee {
			Fee::Fixed(amount) => ratio(*amount, running.passed.into(), running.length.into()),
			Fee::Rate { rate, day_count } => {
				let rate = u128::try_from(rate.raw()).unwrap_or(0);
				running.interest(pool.period_begin, rate, *day_count)
			}
		};
		sum.checked_add(accrued?)?.checked_add(*unpaid)
	})
}

/// What a pool is worth, and what it owes to each of its tranches, in order and without the residual.
/// What the next distribution will pay in interest and fees accrues evenly over its period, so that
/// nobody gains by an order just before it or just after. Rounded down.
pub fn claims<AccountId>(
	pool: &Pool,
	charter: &Charter<AccountId>,
	now: Moment,
) -> Option<(Balance, Vec<Balance>)> {
	let provisions = &charter.standard.losses.provisions;
	let running = Running::of(pool, charter, now)?;
	let value = pool
		.portfolio
		.value(now, provisions)?
		.checked_add(pool.cash.total()?)?
		.checked_add(pool.state.reserve)?
		.saturating_sub(fees_owed(pool, charter, &running)?);
	let mut claims = Vec::new();
	for (position, tranche) in pool.state.tranches.iter().zip(&charter.waterfall.tranches) {
		let owed = position.balance.checked_add(position.shortfall)?;
		let earns = match tranche.interest_on_shortfall {
			true => owed,
			false => position.balance,
		};
		let rate = rate(pool, &tranche.coupon);
		let accrued = running.interest(earns, rate, tranche.day_count)?;
		claims.push(owed.checked_add(accrued)?);
	}
	Some((value, claims))
}

/// What a pool is worth, and each of its tranches, in order and the residual last: a tranche its
/// [claim](claims), as far as the value goes.
pub fn values<AccountId>(
	pool: &Pool,
	charter: &Charter<AccountId>,
	now: Moment,
) -> Option<(Balance, Vec<Balance>)> {
	let (value, mut values) = claims(pool, charter, now)?;
	let mut rest = value;
	for claim in &mut values {
		*claim = rest.min(*claim);
		rest = rest.saturating_sub(*claim);
	}
	values.push(rest);
	Some((value, values))
}

/// Whether a tranche of a waterfall follows an index.
pub fn floats(waterfall: &Waterfall) -> bool {
	let mut tranches = waterfall.tranches.iter();
	tranches.any(|tranche| matches!(tranche.coupon, Coupon::Spread(_)))
}

/// Why a waterfall does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
	/// A figure does not fit.
	Range,
	/// The engine says why.
	Waterfall(Error),
}

/// Runs the waterfall of the running period with what has been collected: the pool's cash and state are
/// then those after it, but for what is paid out. While the pool buys, principal stays for assets.
///
/// # Errors
///
/// [`Stopped`].
pub fn run_period<AccountId>(
	pool: &mut Pool,
	charter: &Charter<AccountId>,
	index: Option<Fixed>,
) -> Result<(Period, Outcome), Stopped> {
	let period = collect(pool, charter, index).ok_or(Stopped::Range)?;
	let outcome = run(&charter.waterfall, &mut pool.state, &period).map_err(Stopped::Waterfall)?;
	pool.index = index.map_or(pool.index, |index| index.raw());
	pool.period_begin = period.pool_end;
	pool.periods = pool.periods.checked_add(1).ok_or(Stopped::Range)?;
	Ok((period, outcome))
}

/// Takes what has been collected out of a pool's cash, as the waterfall is given it.
fn collect<AccountId>(
	pool: &mut Pool,
	charter: &Charter<AccountId>,
	index: Option<Fixed>,
) -> Option<Period> {
	let (from, to) = bounds(pool, charter)?;
	let cash = core::mem::take(&mut pool.cash);
	let mut principal = cash.principal.checked_add(cash.investment)?;
	let mut pool_end = pool.portfolio.cost()?;
	if pool.phase.buys() {
		pool_end = pool_end.checked_add(principal)?;
		pool.cash.investment = core::mem::take(&mut principal);
	}
	Some(Period {
		interest: cash.interest,
		principal,
		recoveries: cash.recoveries,
		defaults: core::mem::take(&mut pool.defaults),
		pool_begin: pool.period_begin,
		pool_end,
		days: days(from, to),
		days_30_360: days_30_360(from, to),
		index,
	})
}

/// A pool with the sums that the rows of its assets make, in the place of those that the chain keeps.
pub fn from_rows<'a>(pool: &Pool, assets: impl IntoIterator<Item = &'a Asset>) -> Option<Pool> {
	let mut pool = pool.clone();
	pool.portfolio = Portfolio::default();
	(pool.by_rate, pool.by_term) = Default::default();
	for asset in assets {
		pool.portfolio.replace(None, Some(asset))?;
		let amount = cell(asset)?;
		let term = usize::from(asset.term).min(TERM_BANDS - 1);
		for sums in [&mut pool.by_rate[band(asset.rate)], &mut pool.by_term[term]] {
			sums.replace(&Cell::default(), &amount)?;
		}
	}
	Some(pool)
}
