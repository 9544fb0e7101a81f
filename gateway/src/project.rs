//! What the waterfall of a pool pays in the periods to come, by the functions that the chain calls. It
//! knows neither node nor database.
//!
//! # What is assumed
//!
//! The chain keeps the terms of contracts as hashes alone, so what they will pay is not known from its
//! rows. Instead:
//!
//! - The **first period** is the running one, with what the pool has collected by the block that was read,
//!   as if it were distributed now. What is still to come in it falls into the second.
//! - In each **later period** a loan that is not late pays at its end the interest that has accrued since
//!   it was touched or paid at last, on its principal and at its rate, 365 days a year, and besides what is
//!   due already; and its principal in one sum in the period in which it ends. So of an annuity, or of any
//!   loan that repays before it ends, principal comes too late and interest is too high.
//! - Late assets and holdings pay nothing and lose nothing, nothing is repaid early, and nothing is bought
//!   or sold: principal that a pool collects while it buys stays in its cash for investment.
//! - The pool goes from phase to phase by its calendar, or once its members have called for it; other
//!   triggers are not foreseen. Nobody subscribes or redeems.
//! - The index of floating tranches stays as it is given, and floating loans keep their rate.

use pallet_asset_class::{
	engine::moment,
	life::Stage,
	nav::{self, Stopped},
	value::{interest, ratio_up},
	Asset, Charter, Phase, Pool,
};
use sp_core::crypto::AccountId32;
use tessera_cashflow::{DateTime, Fixed};
use tessera_primitives::{Balance, Moment};
use tessera_waterfall::{Error, Outcome, Period};

/// Why nothing is projected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProjectError {
	/// It pays nothing any longer.
	#[error("the pool is closed")]
	Closed,
	/// A figure does not fit.
	#[error("a figure of the pool is out of range")]
	Range,
	/// The engine says why.
	#[error("the waterfall does not run: {0}")]
	Waterfall(Error),
}

impl From<Stopped> for ProjectError {
	fn from(stopped: Stopped) -> Self {
		match stopped {
			Stopped::Range => ProjectError::Range,
			Stopped::Waterfall(error) => ProjectError::Waterfall(error),
		}
	}
}

/// A period that is projected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projected {
	/// Its number, from 0 for the first since the pool was opened.
	pub number: u32,
	/// When it ends.
	pub ends: DateTime,
	/// In which phase it is distributed.
	pub phase: Phase,
	/// What the waterfall is given.
	pub collected: Period,
	/// What it pays.
	pub outcome: Outcome,
	/// The pool afterwards.
	pub after: Pool,
}

/// Runs the next `periods` periods of a pool, with the rows of its assets and an index for its floating
/// tranches, by the [assumptions](self) of this module.
///
/// # Errors
///
/// [`ProjectError`].
pub fn project(
	pool: &Pool,
	charter: &Charter<AccountId32>,
	assets: &[Asset],
	index: Fixed,
	periods: u32,
) -> Result<Vec<Projected>, ProjectError> {
	if pool.phase == Phase::Closed {
		return Err(ProjectError::Closed);
	}
	let index = nav::floats(&charter.waterfall).then_some(index);
	let range = ProjectError::Range;
	let mut assets = assets.to_vec();
	let mut pool = nav::from_rows(pool, &assets).ok_or(range)?;
	let mut rows = Vec::new();
	for place in 0..periods {
		let number = pool.periods;
		let next = number.checked_add(1).ok_or(range)?;
		let ends = nav::boundary(&pool, charter, next).ok_or(range)?;
		if place > 0 {
			pool = collect(pool, charter, &mut assets, moment(ends)).ok_or(range)?;
		}
		let phase = pool.phase;
		let (collected, outcome) = nav::run_period(&mut pool, charter, index)?;
		rows.push(Projected {
			number,
			ends,
			phase,
			collected,
			outcome,
			after: pool.clone(),
		});
	}
	Ok(rows)
}

/// Lets every asset pay until then. Nothing if a figure does not fit, as everywhere here.
fn collect(
	pool: Pool,
	charter: &Charter<AccountId32>,
	assets: &mut [Asset],
	until: Moment,
) -> Option<Pool> {
	let (mut interest, mut principal) = (0u128, 0u128);
	for asset in assets.iter_mut() {
		let (income, repaid) = pay(asset, until)?;
		interest = interest.checked_add(income)?;
		principal = principal.checked_add(repaid)?;
	}
	let mut pool = nav::from_rows(&pool, assets.iter())?;
	pool.cash.interest = pool.cash.interest.checked_add(interest)?;
	pool.cash.principal = pool.cash.principal.checked_add(principal)?;
	let calendar = &charter.calendar;
	if pool.phase == Phase::RampUp && until >= calendar.ramp_up_ends {
		pool.state.pool_at_closing = pool.reached()?;
		pool.phase = Phase::Revolving;
	}
	if pool.phase == Phase::Revolving && (pool.called || until >= calendar.revolving_ends) {
		pool.phase = Phase::Amortising;
	}
	if pool.phase == Phase::Amortising && pool.portfolio.count() == 0 {
		pool.phase = Phase::WindDown;
	}
	Some(pool)
}

/// What an asset pays until then: income and principal.
fn pay(asset: &mut Asset, until: Moment) -> Option<(Balance, Balance)> {
	let is_holding = asset.kind.is_holding();
	if is_holding || !matches!(asset.stage(), Stage::Performing(_)) {
		return Some((0, 0));
	}
	let ends = asset.ends_at.unwrap_or(Moment::MAX);
	let to = until.min(ends).max(asset.valued_at);
	let grown = interest(
		asset.outstanding,
		asset.rate,
		to.saturating_sub(asset.valued_at),
	)?;
	let dues = core::mem::take(&mut asset.dues);
	let income = core::mem::take(&mut asset.accrued)
		.checked_add(grown)?
		.checked_add(dues.fees)?
		.checked_add(dues.interest)?;
	asset.valued_at = to;
	let before = asset.outstanding.checked_add(dues.principal)?;
	if ends <= until {
		asset.outstanding = 0;
		asset.discount = 0;
		if let Stage::Performing(asset) = asset.stage() {
			asset.repay();
		}
		return Some((income, before));
	}
	if before > 0 {
		let kept = ratio_up(asset.discount, asset.outstanding, before)?;
		asset.discount = kept.min(asset.discount);
	}
	Some((income, dues.principal))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::replay::pool::{
		fixture::{self, *},
		PoolRows,
	};
	use pallet_asset_class::{value::YEAR_MILLIS, Dues};
	use tessera_waterfall::Coupon;

	fn projected(rows: &PoolRows, periods: u32) -> Result<Vec<Projected>, ProjectError> {
		project(&rows.pool, &rows.charter, &rows.assets, percent(3), periods)
	}

	#[test]
	fn the_first_period_has_what_was_collected_and_no_more() {
		let rows = rows();
		let periods = projected(&rows, 1).unwrap();
		assert_eq!(periods.len(), 1);
		let first = &periods[0];
		assert_eq!(
			(first.number, &*first.ends.to_string()),
			(0, "2025-02-01T00:00:00")
		);
		assert_eq!(
			(first.collected.interest, first.collected.principal),
			(30 * UNIT, 100 * UNIT)
		);
		// The chain's own run of the same rows.
		let mut pool = rows.pool.clone();
		let (collected, outcome) = nav::run_period(&mut pool, &rows.charter, None).unwrap();
		assert_eq!((&first.collected, &first.outcome), (&collected, &outcome));
		assert_eq!(first.after, pool);
		// 5 of fees, and of the 35 and 20 of interest what is left.
		assert_eq!(*outcome.fees, [5 * UNIT]);
		assert_eq!(*outcome.interest, [25 * UNIT, 0]);
		assert_eq!(*outcome.principal, [100 * UNIT, 0]);
		let shortfalls = first.after.state.tranches.iter();
		assert_eq!(
			shortfalls
				.map(|position| position.shortfall)
				.collect::<Vec<_>>(),
			[10 * UNIT, 20 * UNIT]
		);
	}

	#[test]
	fn later_periods_have_interest_at_the_rates_of_the_rows_and_principal_at_the_end() {
		let rows = rows();
		let periods = projected(&rows, 16).unwrap();
		let grown = |units: Balance, percent: Balance, days: Moment| {
			units * UNIT * percent * Balance::from(days * DAY) / (100 * Balance::from(YEAR_MILLIS))
		};
		// To 1 March: 59 days since the rows were touched.
		let second = &periods[1];
		assert_eq!(
			(second.collected.interest, second.collected.principal),
			(grown(6_000, 12, 59) + grown(2_400, 10, 59), 0)
		);
		// To 1 April, 90 days: the first loan ends that day.
		let third = &periods[2];
		assert_eq!(
			(third.collected.interest, third.collected.principal),
			(grown(6_000, 12, 31) + grown(2_400, 10, 31), 6_000 * UNIT)
		);
		assert_eq!(*third.outcome.principal, [6_000 * UNIT, 0]);
		// The other one ends on 5 February 2026; what is late and the painting pay nothing.
		for (place, period) in periods.iter().enumerate().skip(3) {
			let principal = if place == 13 { 2_400 * UNIT } else { 0 };
			assert_eq!(period.collected.principal, principal, "{place}");
			assert_eq!(period.phase, Phase::Amortising);
		}
		assert_eq!(periods[14].collected.interest, 0);
		let last = &periods[15].after;
		assert_eq!(last.portfolio.count(), 2);
		assert_eq!(last.state.tranches[0].balance, 0);
		assert_eq!(last.state.tranches[1].balance, 500 * UNIT);
	}

	#[test]
	fn every_unit_that_comes_in_goes_out_or_stays() {
		let rows = rows();
		for period in projected(&rows, 20).unwrap() {
			let Period {
				interest,
				principal,
				recoveries,
				..
			} = period.collected;
			let paid = period.outcome.paid().unwrap();
			assert_eq!(interest + principal + recoveries, paid);
			assert_eq!(period.after.cash.total(), Some(0));
		}
	}

	#[test]
	fn dues_of_a_loan_that_is_not_late_come_in_the_second_period() {
		let mut rows = rows();
		rows.assets[1].dues = Dues {
			fees: 1,
			interest: 2,
			principal: 600 * UNIT,
			since: START,
		};
		rows.assets[1].discount = 300;
		let periods = projected(&rows, 3).unwrap();
		let before = projected(&fixture::rows(), 3).unwrap();
		let gained = |place: usize| {
			let [now, then] = [&periods, &before].map(|periods| periods[place].collected);
			(now.interest - then.interest, now.principal - then.principal)
		};
		assert_eq!(gained(0), (0, 0));
		assert_eq!(gained(1), (3, 600 * UNIT));
		assert_eq!(gained(2), (0, 0));
		// A fifth of the principal is repaid, and of the discount gained.
		assert_eq!(periods[1].after.portfolio.discount, 240);
	}

	#[test]
	fn a_pool_that_buys_keeps_principal_until_its_calendar_ends_that() {
		let mut rows = rows();
		rows.pool.phase = Phase::RampUp;
		rows.charter.calendar.ramp_up_ends = START + 40 * DAY;
		rows.charter.calendar.revolving_ends = START + 100 * DAY;
		let periods = projected(&rows, 4).unwrap();
		let phases: Vec<_> = periods.iter().map(|period| period.phase).collect();
		assert_eq!(
			phases,
			[
				Phase::RampUp,
				Phase::Revolving,
				Phase::Revolving,
				Phase::Amortising
			]
		);
		for (period, kept) in periods.iter().zip([100, 100, 6_100]) {
			assert_eq!(*period.outcome.principal, [0, 0]);
			assert_eq!(period.after.cash.investment, kept * UNIT);
		}
		assert_eq!(*periods[3].outcome.principal, [6_100 * UNIT, 0]);
		rows.pool.called = true;
		assert_eq!(projected(&rows, 2).unwrap()[1].phase, Phase::Amortising);
	}

	#[test]
	fn an_index_is_for_floating_tranches_alone() {
		let mut rows = rows();
		let fixed = projected(&rows, 2).unwrap();
		assert_eq!(fixed[1].collected.index, None);
		rows.charter.waterfall.tranches[0].coupon = Coupon::Spread(percent(3));
		let floating = projected(&rows, 2).unwrap();
		assert_eq!(floating[1].collected.index, Some(percent(3)));
		assert_eq!(floating[1].outcome, fixed[1].outcome);
	}

	#[test]
	fn what_cannot_be_projected_says_why() {
		let mut rows = rows();
		rows.pool.phase = Phase::Closed;
		assert_eq!(projected(&rows, 1), Err(ProjectError::Closed));
		let mut rows = fixture::rows();
		rows.assets[0].outstanding = Balance::MAX;
		assert_eq!(projected(&rows, 1), Err(ProjectError::Range));
		let mut rows = fixture::rows();
		rows.charter.waterfall.tranches.pop();
		let refused = projected(&rows, 1);
		assert!(matches!(refused, Err(ProjectError::Waterfall(_))));
	}
}
