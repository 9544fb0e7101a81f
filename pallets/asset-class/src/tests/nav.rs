//! A pool's value and its next payments from its rows alone, as somebody beside the chain computes them.

use super::*;
use crate::nav::{claims, floats, from_rows, run_period, values, Stopped};
use tessera_waterfall::{Coupon, DayCount, Error as Fault, Fee, Source, Step};

/// What somebody reads of a pool: its row, its charter, and the rows of its assets.
fn rows(pool_id: PoolId) -> (Pool, CharterOf<Test>, Vec<Asset>) {
	let assets = Assets::<Test>::iter_values();
	let assets = assets.filter(|asset| asset.pool == Some(pool_id)).collect();
	(
		pool(pool_id),
		Charters::<Test>::get(pool_id).unwrap(),
		assets,
	)
}

/// A pool with a fee of each kind, a loan and an annuity; the annuity is late.
fn busy_pool() -> PoolId {
	let class = found(standard());
	let mut sheet = sheet(&[6, 8]);
	sheet.waterfall.fees = list(vec![
		Fee::Fixed(100 * UNIT),
		Fee::Rate {
			rate: percent(1),
			day_count: DayCount::Actual365,
		},
	]);
	let steps = sheet.waterfall.steps.to_vec();
	let fees = [0, 1].map(|fee| Step::Fee {
		fee,
		cap: None,
		from: Source::Interest,
	});
	sheet.waterfall.steps = list(fees.into_iter().chain(steps).collect());
	sheet.payees = vec![DORA, PAYER].try_into().unwrap();
	let pool_id = open(class, sheet);
	for (who, tranche, coins) in [(JOHN, 2, 20_000), (IRIS, 1, 20_000), (IRIS, 0, 60_000)] {
		invest(who, pool_id, tranche, coins * UNIT);
	}
	let (loan, annuity) = (bullet(60_000, 12, 2), annuity(10_000, 3, 2));
	let first = offer(ANNA, class, &loan, 1);
	assert_ok!(by(ANNA, sale(pool_id, first, &loan)));
	let second = offer(BELA, class, &annuity, 2);
	assert_ok!(by(BELA, sale(pool_id, second, &annuity)));
	go_to(first_of_month(1) + 10 * DAY);
	assert_ok!(by(PAYER, payment(first, 600 * UNIT, &loan)));
	pool_id
}

#[test]
fn a_pool_is_worth_by_its_rows_what_it_is_worth_by_its_sums() {
	run(|| {
		let pool_id = busy_pool();
		for day in 0..40 {
			go_to(first_of_month(1) + (10 + day) * DAY + 12_345_678);
			let (row, charter, assets) = rows(pool_id);
			let told = from_rows(&row, &assets).unwrap();
			assert_eq!(told, row);
			let now = Timestamp::get();
			assert_eq!(values(&told, &charter, now), Some(worth(pool_id)));
		}
	});
}

#[test]
fn sums_that_are_not_those_of_the_rows_are_seen() {
	run(|| {
		let pool_id = busy_pool();
		let (row, charter, mut assets) = rows(pool_id);
		assets.pop();
		let told = from_rows(&row, &assets).unwrap();
		assert_ne!(told, row);
		let now = Timestamp::get();
		assert_ne!(claims(&told, &charter, now), claims(&row, &charter, now));
	});
}

#[test]
fn the_next_payments_are_those_that_the_chain_makes() {
	run(|| {
		let pool_id = busy_pool();
		let (mut row, charter, _) = rows(pool_id);
		let said = AssetClass::next_distribution(pool_id).unwrap();
		let (period, outcome) = run_period(&mut row, &charter, None).unwrap();
		assert_eq!(outcome, said);
		assert_eq!((period.interest, period.days), (600 * UNIT, 31));
		events();
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		assert!(events().contains(&Event::Distributed {
			pool: pool_id,
			period: 0,
			collected: period,
			outcome,
		}));
		assert_eq!(pool(pool_id), row);
	});
}

#[test]
fn a_floating_tranche_runs_by_an_index_or_not_at_all() {
	run(|| {
		let (_, pool_id) = funded_pool();
		let (row, mut charter, _) = rows(pool_id);
		assert!(!floats(&charter.waterfall));
		let mut tranches = charter.waterfall.tranches.to_vec();
		tranches[0].coupon = Coupon::Spread(percent(1));
		charter.waterfall.tranches = list(tranches);
		assert!(floats(&charter.waterfall));
		let stopped = run_period(&mut row.clone(), &charter, None);
		assert!(matches!(
			stopped,
			Err(Stopped::Waterfall(Fault::IndexMissing))
		));
		let mut after = row;
		assert_ok!(run_period(&mut after, &charter, Some(percent(3))));
		assert_eq!(after.index, percent(3).raw());
	});
}
