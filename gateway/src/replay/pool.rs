//! What the rows of a pool's assets make of it.
//!
//! # Rules
//!
//! - The sums, the value and the value of each tranche come out of the rows of the assets and the charter
//!   alone, by the functions that the chain calls, `pallet_asset_class::nav`: where the chain keeps running
//!   sums, all rows are summed anew.
//! - Cash is what the postings of the pool leave in its books.

use pallet_asset_class::{nav, Asset, Cell, Charter, Counterparty, Pool, PoolReport};
use sp_core::crypto::AccountId32;
use sp_runtime::{FixedPointNumber, FixedU128};
use std::collections::BTreeMap;
use tessera_primitives::{
	books::{Account, Unit},
	report::Figure,
	Balance, Moment,
};

use super::{Compared, Replay};

/// The chain's rows of a pool, and what it says of them, all of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolRows {
	/// The pool itself, with its running sums.
	pub pool: Pool,
	/// What it agreed on when it was opened.
	pub charter: Charter<AccountId32>,
	/// The assets that are in it, or were in it at last.
	pub assets: Vec<Asset>,
	/// What the chain reports of it.
	pub report: PoolReport,
	/// What the chain says of its counterparties.
	pub exposures: Vec<(Counterparty, Balance)>,
}

impl PoolRows {
	/// The pool with the sums that its rows make; nothing if they do not fit.
	pub fn summed(&self) -> Option<Pool> {
		nav::from_rows(&self.pool, &self.assets)
	}
}

fn counterparty(counterparty: &Counterparty) -> String {
	match counterparty {
		Counterparty::Originator(person) => format!("originator investor:{person}"),
		Counterparty::Obligor(pseudonym) => format!("obligor {pseudonym:?}"),
		Counterparty::Jurisdiction(code) => format!("jurisdiction {code}"),
	}
}

fn cell(cell: &Cell) -> String {
	format!("{} / {}", cell.count, cell.amount)
}

/// The lines of a list of which most places are empty: those that have something on either side.
fn cells<'a>(
	what: &'a str,
	replayed: &'a [Cell],
	chain: &'a [Cell],
) -> impl Iterator<Item = Compared> + 'a {
	let pairs = (1..).zip(replayed.iter().zip(chain));
	pairs
		.filter(|(_, (left, right))| **left != Cell::default() || **right != Cell::default())
		.map(move |(place, (left, right))| {
			Compared::new(
				format!("{what} {place}: assets / owed"),
				cell(left),
				cell(right),
			)
		})
}

/// The principal by counterparty, out of the rows; nothing if it does not fit.
fn exposures(assets: &[Asset]) -> Option<BTreeMap<String, Balance>> {
	let mut exposures: BTreeMap<String, Balance> = BTreeMap::new();
	for asset in assets.iter().filter(|asset| asset.life().is_live()) {
		let principal = asset.outstanding.checked_add(asset.dues.principal)?;
		for party in [
			Counterparty::Originator(asset.originator),
			Counterparty::Obligor(asset.obligor),
			Counterparty::Jurisdiction(asset.jurisdiction),
		] {
			let sum = exposures.entry(counterparty(&party)).or_default();
			*sum = sum.checked_add(principal)?;
		}
	}
	exposures.retain(|_, principal| *principal > 0);
	Some(exposures)
}

/// What does not fit into a number is nothing, and agrees with nothing.
fn text(amount: Option<impl ToString>) -> String {
	amount.map_or("nothing".into(), |amount| amount.to_string())
}

/// The cash that the postings leave in the books.
fn cash(replay: &Replay, pool: &Pool) -> Option<Balance> {
	let account = (Unit::Coin(pool.coin), Account::Cash);
	let total = replay.books.get(&account).copied().unwrap_or_default();
	total.debit.checked_sub(total.credit)
}

pub(super) fn compare(
	replay: &Replay,
	rows: &PoolRows,
	now: Moment,
	figure: impl Fn(Figure) -> Option<Balance>,
) -> Vec<Compared> {
	let (said, kept) = (&rows.report, &rows.pool);
	let reported = said
		.cash
		.total()
		.and_then(|cash| cash.checked_add(said.reserve));
	let mut lines = vec![Compared::new(
		"cash",
		text(cash(replay, kept)),
		text(reported),
	)];
	let Some(summed) = rows.summed() else {
		lines.push(Compared::new("sums of the rows", "nothing", "sums"));
		return lines;
	};
	let (sums, chain) = (&summed.portfolio, &kept.portfolio);
	lines.push(Compared::new(
		"not late: assets / owed",
		cell(&sums.performing),
		cell(&said.performing),
	));
	lines.extend(cells("late", &sums.late, &said.late));
	lines.extend(cells("rate", &summed.by_rate, &said.by_rate));
	lines.extend(cells("term", &summed.by_term, &said.by_term));
	lines.push(Compared::new("principal", sums.principal, said.principal));
	lines.push(Compared::new(
		"discounts",
		text(sums.discounts()),
		said.discount,
	));
	lines.push(Compared::new(
		"interest accrued when touched",
		sums.accrued,
		chain.accrued,
	));
	lines.push(Compared::new("Σ principal × rate", sums.slope, chain.slope));
	lines.push(Compared::new(
		"Σ principal × rate × moment",
		sums.offset,
		chain.offset,
	));
	lines.push(Compared::new(
		"discounts, not late",
		sums.discount,
		chain.discount,
	));
	let late = (1..).zip(sums.late_discounts.iter().zip(&chain.late_discounts));
	lines.extend(
		late.filter(|(_, (left, right))| **left > 0 || **right > 0)
			.map(|(place, (left, right))| {
				Compared::new(format!("discounts, late, bucket {place}"), left, right)
			}),
	);
	lines.extend(worth(rows, &summed, now));
	for (what, wanted, replayed) in [
		(
			"report: value",
			Figure::PoolValue,
			nav::claims(&summed, &rows.charter, now).map(|(value, _)| value),
		),
		(
			"report: principal",
			Figure::PoolPrincipal,
			Some(sums.principal),
		),
		("report: cash", Figure::PoolCash, cash(replay, kept)),
		(
			"report: owed on late assets",
			Figure::PoolLate,
			sums.owed().map(|(late, _)| late),
		),
	] {
		if let Some(value) = figure(wanted) {
			lines.push(Compared::new(what, text(replayed), value));
		}
	}
	lines.extend(by_counterparty(rows));
	lines
}

/// What the pool and each of its tranches is worth.
fn worth(rows: &PoolRows, summed: &Pool, now: Moment) -> Vec<Compared> {
	let said = &rows.report;
	let claims = nav::claims(summed, &rows.charter, now);
	let values = nav::values(summed, &rows.charter, now);
	let value = values.as_ref().map(|(value, _)| *value);
	let mut lines = vec![Compared::new("value", text(value), said.value)];
	let mut owed = Some(0u128);
	for (place, tranche) in said.tranches.iter().enumerate() {
		let name = format!("security:{}", tranche.security);
		let worth = values
			.as_ref()
			.and_then(|(_, values)| values.get(place).copied());
		lines.push(Compared::new(
			format!("{name}: worth"),
			text(worth),
			tranche.value,
		));
		let claim = claims
			.as_ref()
			.and_then(|(_, claims)| claims.get(place).copied());
		if let Some(claim) = claim {
			owed = owed.and_then(|owed| owed.checked_add(claim));
			let coverage = value
				.zip(owed)
				.and_then(|(value, owed)| FixedU128::checked_from_rational(value, owed));
			lines.push(Compared::new(
				format!("{name}: coverage"),
				text(coverage),
				text(tranche.coverage),
			));
		}
	}
	let count = rows.charter.tranches.len();
	lines.push(Compared::new("tranches", count, said.tranches.len()));
	lines
}

/// What counterparties owe, by the rows and by the chain.
fn by_counterparty(rows: &PoolRows) -> Vec<Compared> {
	let Some(replayed) = exposures(&rows.assets) else {
		return vec![Compared::new("principal by party", "nothing", "sums")];
	};
	let said = rows.exposures.iter();
	let said: BTreeMap<String, Balance> = said
		.map(|(party, principal)| (counterparty(party), *principal))
		.collect();
	let mut names: Vec<&String> = replayed.keys().chain(said.keys()).collect();
	names.sort_unstable();
	names.dedup();
	let of = |sums: &BTreeMap<String, Balance>, name| sums.get(name).copied().unwrap_or(0);
	let lines = names.into_iter().map(|name| {
		Compared::new(
			format!("{name}: principal"),
			of(&replayed, name),
			of(&said, name),
		)
	});
	lines.collect()
}

#[cfg(test)]
pub(crate) mod fixture {
	//! A pool of three tranches with three loans and a painting, made up.

	use super::*;
	use pallet_asset_class::{
		life::{Offer, Stage},
		Advance, Calendar, Cash, ContractBounds, ContractType, Covenants, Dues, Eligibility,
		FeeBounds, Limits, LossPolicy, Phase, Retention, RetentionForm, Standard, TrancheReport,
		LEGAL_RETENTION, MAX_AMOUNT,
	};
	use sp_core::H256;
	use sp_runtime::Permill;
	use tessera_cashflow::{
		DateTime, EventType, Fixed, Performance, PositionState, Progress, State as Engine,
	};
	use tessera_waterfall::{
		Amount, Coupon, DayCount, Fee, List, Mode, Source, State, Step, Tranche, Waterfall,
	};

	pub(crate) const UNIT: Balance = 1_000_000;
	pub(crate) const DAY: Moment = 86_400_000;
	/// 1 January 2025.
	pub(crate) const START: Moment = 1_735_689_600_000;

	pub(crate) fn percent(percent: i64) -> Fixed {
		Fixed::from_ratio(percent, 100).expect("a rate")
	}

	fn list<T, const N: u32>(items: Vec<T>) -> List<T, N> {
		items.try_into().ok().expect("within the bound")
	}

	/// A loan of so many units at so many percent that ends after so many days, or a holding.
	pub(crate) fn asset(units: Balance, rate: i64, ends: Option<Moment>) -> Asset {
		let mut asset = Asset::offered(Offer {
			class: 0,
			originator: 3,
			terms: H256::zero(),
			contract: H256::repeat_byte(1),
			obligor: H256::repeat_byte(2),
			jurisdiction: 276,
			coin: 1,
			kind: ends.map_or(ContractType::Com, |_| ContractType::Pam),
			ends_at: ends.map(|days| START + days * DAY),
			highest_rate: 0,
			state: Engine::Position(PositionState {
				progress: Progress {
					status_date: DateTime::MIN,
					last: EventType::AD,
					performance: Performance::Performant,
				},
				second: false,
			}),
		});
		asset.pool = Some(2);
		asset.rate = u128::try_from(percent(rate).raw()).expect("a rate");
		asset.outstanding = units * UNIT;
		asset.valued_at = START;
		if let Stage::Offered(offered) = asset.stage() {
			offered.join();
		}
		asset
	}

	/// The same, late for so many days.
	pub(crate) fn late(mut asset: Asset, days: u64) -> Asset {
		if let Stage::Performing(performing) = asset.stage() {
			performing.fall_late(days);
		}
		asset.dues = Dues {
			interest: 10 * UNIT,
			since: START,
			..Dues::default()
		};
		asset
	}

	fn waterfall() -> Waterfall {
		let tranche = |rate| Tranche {
			coupon: Coupon::Rate(percent(rate)),
			day_count: DayCount::Thirty360,
			interest_on_shortfall: false,
		};
		let interest = |tranche| Step::Interest {
			tranches: list(vec![tranche]),
			from: Source::Interest,
		};
		Waterfall {
			tranches: list(vec![tranche(6), tranche(12)]),
			fees: list(vec![Fee::Fixed(5 * UNIT)]),
			steps: list(vec![
				Step::Fee {
					fee: 0,
					cap: None,
					from: Source::Interest,
				},
				interest(0),
				interest(1),
				Step::Principal {
					tranches: list(vec![0, 1]),
					mode: Mode::Sequential,
					amount: Amount::All,
					from: Source::Principal,
				},
				Step::Residual,
			]),
		}
	}

	fn charter() -> Charter<AccountId32> {
		let all = Permill::one();
		Charter {
			standard: Standard {
				contracts: ContractBounds {
					types: vec![ContractType::Pam].try_into().expect("few"),
					min_rate: Fixed::ZERO,
					max_rate: percent(20),
					min_amount: 1,
					max_amount: MAX_AMOUNT,
					max_term: 3_650 * DAY,
				},
				coins: vec![1].try_into().expect("few"),
				eligibility: Eligibility {
					min_score: None,
					max_ltv: all,
					quorum: 0,
					max_age: 0,
					inspected: false,
				},
				auditors: Default::default(),
				limits: Limits {
					originator: all,
					obligor: all,
					jurisdiction: all,
				},
				fees: FeeBounds {
					fixed: 1_000 * UNIT,
					rate: percent(2),
				},
				retention: Retention {
					rate: LEGAL_RETENTION,
					form: RetentionForm::FirstLoss,
				},
				advance: Advance::Outstanding(all),
				losses: LossPolicy {
					grace_days: 5,
					provisions: [10, 25, 50, 100].map(Permill::from_percent),
					write_off_days: 180,
				},
				document: H256::zero(),
			},
			version: 0,
			waterfall: waterfall(),
			tranches: list(vec![10, 11, 12]),
			payees: list(vec![AccountId32::new([9; 32])]),
			target: 10_000 * UNIT,
			covenants: Covenants {
				max_loss: all,
				max_late: all,
				min_subordination: Permill::zero(),
				min_liquidity: Permill::zero(),
				min_order: UNIT,
				clean_up: Permill::from_percent(10),
			},
			calendar: Calendar {
				ramp_up_ends: START + 10 * DAY,
				revolving_ends: START + 20 * DAY,
				period_months: 1,
				notice: 0,
			},
			opener: AccountId32::new([8; 32]),
		}
	}

	/// Its rows on 11 January 2025, without what the chain says of them: two loans that pay, of 90 and 400
	/// days, a painting, and a loan that is late.
	pub(crate) fn rows() -> PoolRows {
		let charter = charter();
		let assets = vec![
			asset(6_000, 12, Some(90)),
			asset(2_400, 10, Some(400)),
			asset(500, 0, None),
			late(asset(1_000, 10, Some(400)), 40),
		];
		let balances = [7_000 * UNIT, 2_000 * UNIT];
		let state = State::at_closing(&charter.waterfall, 9_900 * UNIT, 0, &balances);
		let pool = Pool {
			class: 0,
			coin: 1,
			decimals: 6,
			phase: Phase::Amortising,
			portfolio: Default::default(),
			cash: Cash {
				interest: 30 * UNIT,
				principal: 100 * UNIT,
				..Cash::default()
			},
			defaults: 0,
			reviewed_to: 0,
			reviewed_last: None,
			opened_at: START,
			periods: 0,
			period_begin: 9_900 * UNIT,
			index: 0,
			called: false,
			by_rate: Default::default(),
			by_term: Default::default(),
			state: state.expect("it fits"),
		};
		let pool = nav::from_rows(&pool, &assets).expect("it fits");
		let now = START + 10 * DAY;
		let (value, values) = nav::values(&pool, &charter, now).expect("it fits");
		let (_, claims) = nav::claims(&pool, &charter, now).expect("it fits");
		let coverage = |owed| FixedU128::checked_from_rational(value, owed);
		let coverages = [coverage(claims[0]), coverage(claims[0] + claims[1]), None];
		let tranches = (0..3).map(|place| TrancheReport {
			security: charter.tranches[place],
			supply: 1,
			balance: balances.get(place).copied().unwrap_or(0),
			shortfall: 0,
			factor: None,
			value: values[place],
			coverage: coverages[place],
		});
		let report = PoolReport {
			class: 0,
			version: 0,
			coin: 1,
			phase: pool.phase,
			is_reviewed: true,
			value,
			principal: pool.portfolio.principal,
			discount: 0,
			cash: pool.cash,
			reserve: 0,
			periods: 0,
			next_distribution: START + 31 * DAY,
			tranches: tranches.collect(),
			performing: pool.portfolio.performing,
			late: pool.portfolio.late,
			by_rate: pool.by_rate,
			by_term: pool.by_term,
		};
		let principal = pool.portfolio.principal;
		PoolRows {
			pool,
			charter,
			assets,
			report,
			exposures: vec![
				(Counterparty::Obligor(H256::repeat_byte(2)), principal),
				(Counterparty::Originator(3), principal),
				(Counterparty::Jurisdiction(276), principal),
			],
		}
	}
}

#[cfg(test)]
mod tests {
	use super::{fixture::*, *};
	use crate::replay::Rows;
	use tessera_primitives::{
		books::Line,
		journal::{ClassAct, Detail, Entry, Record, Subject},
		report::{AccountTotal, Report},
	};

	/// The records of the pool: its postings leave 130 in cash.
	fn replay() -> Replay {
		let mut replay = Replay::new(Subject::Pool(2), None);
		let entries = [
			(
				ClassAct::Collected,
				[
					Line::debit(Account::Cash, 200 * UNIT),
					Line::credit(Account::Principal, 200 * UNIT),
				],
			),
			(
				ClassAct::Distributed,
				[
					Line::debit(Account::Capital, 70 * UNIT),
					Line::credit(Account::Cash, 70 * UNIT),
				],
			),
		];
		for (number, (act, lines)) in (0..).zip(entries) {
			let entry = Entry::new(Subject::Pool(2), act).detail(Detail::Posting {
				unit: Unit::Coin(1),
				lines: lines.to_vec().try_into().expect("few"),
			});
			replay.apply(&Record { number, entry }, START);
		}
		assert_eq!(replay.faults, []);
		replay
	}

	fn report(rows: &PoolRows) -> Report {
		let total = |account, debit, credit| AccountTotal {
			account,
			debit,
			credit,
		};
		Report {
			subject: Subject::Pool(2),
			at: START + 10 * DAY,
			records: 2,
			lines: vec![],
			figures: vec![
				(Figure::PoolValue, rows.report.value),
				(Figure::PoolPrincipal, rows.report.principal),
				(Figure::PoolCash, 130 * UNIT),
				(
					Figure::PoolLate,
					rows.report.late.iter().map(|cell| cell.amount).sum(),
				),
			],
			books: vec![(
				Unit::Coin(1),
				vec![
					total(Account::Cash, 200 * UNIT, 70 * UNIT),
					total(Account::Principal, 0, 200 * UNIT),
					total(Account::Capital, 70 * UNIT, 0),
				],
			)],
			attestations: vec![],
			open_challenges: 0,
			open_exceptions: 0,
			score: None,
			green: true,
		}
	}

	fn differing(rows: PoolRows) -> Vec<String> {
		let report = report(&rows);
		let lines = super::super::compare(&replay(), &report, &Rows::Pool(Box::new(rows)));
		let differing = lines.into_iter().filter(|line| !line.agrees());
		differing.map(|line| line.what).collect()
	}

	#[test]
	fn the_rows_of_a_pool_make_what_the_chain_says() {
		let rows = rows();
		// 8,900 that are not late with interest of ten days, three quarters of 1,010 that are, and the cash
		// of 130, less a third of the fee of 5.
		let value = rows.report.value / UNIT;
		assert!((9_810..9_815).contains(&value), "{value}");
		assert_eq!(differing(rows), [""; 0]);
	}

	#[test]
	fn a_unit_is_seen_wherever_it_is_too_much() {
		let changed = |change: fn(&mut PoolRows)| {
			let mut rows = rows();
			change(&mut rows);
			differing(rows)
		};
		assert_eq!(
			changed(|rows| rows.report.value += 1),
			["value", "report: value"]
		);
		assert_eq!(
			changed(|rows| rows.report.tranches[1].value -= 1),
			["security:11: worth"]
		);
		assert_eq!(
			changed(|rows| rows.report.tranches[0].coverage = None),
			["security:10: coverage"]
		);
		assert_eq!(changed(|rows| rows.report.cash.interest += 1), ["cash"]);
		assert_eq!(
			changed(|rows| rows.report.late[1].amount += 1),
			["late 2: assets / owed", "report: owed on late assets"]
		);
		assert_eq!(
			changed(|rows| rows.report.by_term[0].count -= 1),
			["term 1: assets / owed"]
		);
		assert_eq!(
			changed(|rows| rows.pool.portfolio.slope += 1u32.into()),
			["Σ principal × rate"]
		);
		assert_eq!(
			changed(|rows| rows.exposures[2].1 += 1),
			["jurisdiction 276: principal"]
		);
		assert_eq!(
			changed(|rows| {
				rows.exposures.pop();
			}),
			["jurisdiction 276: principal"]
		);
	}

	#[test]
	fn a_row_that_changes_changes_what_the_pool_is_worth() {
		let mut rows = rows();
		rows.assets[0].outstanding += 1;
		let differing = differing(rows);
		for what in [
			"not late: assets / owed",
			"principal",
			"Σ principal × rate",
			"value",
			"security:12: worth",
			"originator investor:3: principal",
		] {
			assert!(
				differing.iter().any(|line| line == what),
				"{what}: {differing:?}"
			);
		}
	}

	#[test]
	fn a_row_that_is_missing_is_seen() {
		let mut rows = rows();
		rows.assets.pop();
		let differing = differing(rows);
		assert!(
			differing.contains(&"late 2: assets / owed".into()),
			"{differing:?}"
		);
	}

	#[test]
	fn rows_that_do_not_add_up_agree_with_nothing() {
		let mut rows = rows();
		rows.assets[0].outstanding = Balance::MAX;
		assert_eq!(differing(rows), ["sums of the rows"]);
	}
}
