//! What is bought below par is carried at its price, and gained as it is repaid.

use tessera_primitives::books::Account;

use super::*;

/// A pool that pays so much of the principal, with a loan of 50,000 coins at 12 % that may be prepaid.
fn with_discount(percent: u32) -> (ClassId, PoolId, AssetId, tessera_cashflow::Terms) {
	let mut cheap = standard();
	cheap.advance = Advance::Outstanding(Permill::from_percent(percent));
	let class = found(cheap);
	let pool_id = open(class, sheet(&[6]));
	invest(JOHN, pool_id, 1, 20_000 * UNIT);
	invest(IRIS, pool_id, 0, 80_000 * UNIT);
	let terms = bullet(50_000, 12, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	(class, pool_id, id, terms)
}

#[test]
fn a_purchase_below_par_lifts_nothing_at_once() {
	run(|| {
		let (_, pool_id, id, _) = with_discount(80);
		assert_eq!(asset(id).discount, 10_000 * UNIT);
		let sums = pool(pool_id).portfolio;
		assert_eq!(sums.principal, 50_000 * UNIT);
		assert_eq!(sums.discounts(), Some(10_000 * UNIT));
		assert_eq!(sums.cost(), Some(40_000 * UNIT));
		// All that came in are the units that the originator retains: 5 % of 40,000.
		let (value, tranches) = worth(pool_id);
		assert_eq!(value, 102_000 * UNIT);
		assert_eq!(tranches, [80_000 * UNIT, 22_000 * UNIT]);
		assert_eq!(units(pool_id, 1, JOHN), 20_000 * UNIT);
		assert_eq!(units(pool_id, 1, ANNA), 2_000 * UNIT);
		let report = AssetClass::pool_report(pool_id).unwrap();
		assert_eq!(report.discount, 10_000 * UNIT);
		let report = AssetClass::asset_report(id).unwrap();
		assert_eq!(report.value, Some(40_000 * UNIT));
	});
}

#[test]
fn interest_that_has_accrued_is_not_bought_for_nothing() {
	run(|| {
		let (class, pool_id) = funded_pool();
		go_to(START + 14 * DAY);
		let terms = bullet(50_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		let before = worth(pool_id).0;
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		// 14 days of 30/360 at 12 %.
		assert_eq!(asset(id).accrued, 23_333);
		assert_eq!(asset(id).discount, asset(id).accrued);
		assert_eq!(worth(pool_id).0, before + 2_500 * UNIT);
	});
}

#[test]
fn at_less_than_accrued_interest_nothing_is_bought() {
	run(|| {
		let mut stingy = standard();
		stingy.advance = Advance::Outstanding(Permill::from_parts(5_000));
		let class = found(stingy);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let terms = bullet(50_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		// Half a percent, when a little more has accrued.
		go_to(START + 16 * DAY);
		let call = sale(pool_id, id, &terms);
		assert_noop!(by(ANNA, call), Error::<Test>::PriceTooLow);
	});
}

#[test]
fn a_discount_is_gained_as_principal_is_repaid_rounded_up_in_the_row() {
	run(|| {
		let (_, pool_id, id, terms) = with_discount(80);
		go_to(first_of_month(1));
		let touch = Call::touch {
			asset: id,
			terms: boxed(&terms),
		};
		assert_ok!(by(NOBODY, touch));
		let before = worth(pool_id).0;
		// 500 of interest, and a third of the principal and some.
		let repaid = 16_667 * UNIT;
		assert_ok!(by(PAYER, payment(id, 500 * UNIT + repaid, &terms)));
		// 10,000 × 33,333 / 50,000 is 6,666.60 exactly; of 33,333.01 it would be 6,666.602.
		assert_eq!(asset(id).discount, 666_660);
		assert_eq!(worth(pool_id).0, before + 333_340);
		assert_ok!(by(PAYER, payment(id, 1, &terms)));
		// 666,659.8 is rounded up: the value is down.
		assert_eq!(asset(id).discount, 666_660);
		let cash = pool(pool_id).cash;
		assert_eq!(cash.interest, 500 * UNIT);
		assert_eq!(cash.principal, repaid + 1);
		// The books have the gain as interest.
		let interest = booked(Subject::Pool(pool_id), Account::Interest);
		assert_eq!(interest, -i128::try_from(500 * UNIT + 333_340).unwrap());
		let left = asset(id).outstanding;
		assert_ok!(by(PAYER, payment(id, left, &terms)));
		assert_eq!(asset(id).life(), Life::Repaid);
		assert_eq!(pool(pool_id).portfolio.discounts(), Some(0));
	});
}

#[test]
fn no_payment_gains_more_of_a_discount_than_its_part() {
	use proptest::{prelude::*, test_runner::TestRunner};
	let payments = (1..100u32, prop::collection::vec(1..1_000_000u128, 1..40));
	TestRunner::default()
		.run(&payments, |(percent, payments)| {
			new_test_ext().execute_with(|| {
				let (_, pool_id, id, terms) = with_discount(percent);
				let (whole, discount) = (asset(id).outstanding, asset(id).discount);
				let mut value = worth(pool_id).0;
				for amount in payments {
					let amount = amount.min(asset(id).outstanding);
					if amount > 0 {
						by(PAYER, payment(id, amount, &terms)).unwrap();
					}
					let row = asset(id);
					// Rounded up: never below the part of what is still outstanding, and never above that.
					assert!(row.discount * whole >= discount * row.outstanding);
					assert!(row.discount <= row.outstanding);
					let next = worth(pool_id).0;
					assert!(next >= value && next - value <= amount);
					value = next;
				}
				let left = asset(id).outstanding;
				if left > 0 {
					by(PAYER, payment(id, left, &terms)).unwrap();
				}
				assert_eq!(asset(id).life(), Life::Repaid);
				let gained = booked(Subject::Pool(pool_id), Account::Interest);
				assert_eq!(gained, -i128::try_from(discount).unwrap());
				check();
			});
			Ok(())
		})
		.unwrap();
}

#[test]
fn what_is_late_is_provided_for_at_its_cost() {
	run(|| {
		let (_, pool_id, id, _) = with_discount(80);
		go_to(first_of_month(1) + 10 * DAY);
		assert_eq!(asset(id).life(), Life::Late(0));
		let sums = pool(pool_id).portfolio;
		assert_eq!(sums.discount, 0);
		assert_eq!(sums.late_discounts[0], 10_000 * UNIT);
		// 62,000 in cash, and 40,000 less a tenth.
		assert_eq!(worth(pool_id).0, (62_000 + 36_000) * UNIT);
		// In default everything is provided for, and not more than everything.
		go_to(first_of_month(1) + 100 * DAY);
		assert_eq!(worth(pool_id).0, 62_000 * UNIT);
	});
}

#[test]
fn what_is_lost_is_what_was_paid() {
	run(|| {
		let (_, pool_id, id, _) = with_discount(80);
		go_to(first_of_month(1) + 180 * DAY);
		assert_eq!(asset(id).life(), Life::WrittenOff);
		assert_eq!(pool(pool_id).defaults, 40_000 * UNIT);
		let loss = booked(Subject::Pool(pool_id), Account::Loss);
		assert_eq!(loss, i128::try_from(40_000 * UNIT).unwrap());
	});
}

#[test]
fn a_buy_out_asks_for_all_that_is_owed() {
	run(|| {
		let (_, pool_id, id, terms) = with_discount(80);
		go_to(first_of_month(1) + 10 * DAY);
		let (before, cash) = (coins(ANNA), pool(pool_id).cash.total().unwrap());
		let call = Call::buy_out {
			asset: id,
			terms: boxed(&terms),
		};
		assert_ok!(by(ANNA, call));
		let price = before - coins(ANNA);
		// Principal, a month of interest, and ten days of thirty.
		assert_eq!(price, (50_000 + 500) * UNIT + 16_667);
		let row = pool(pool_id);
		assert_eq!(row.cash.total().unwrap(), cash + price);
		assert_eq!(row.cash.principal, 50_000 * UNIT);
		assert_eq!(worth(pool_id).0, cash + price);
	});
}

#[test]
fn between_pools_the_discount_goes_with_the_asset() {
	run(|| {
		let (class, from, id, _) = with_discount(80);
		let to = open(class, sheet(&[5]));
		invest(JOHN, to, 1, 60_000 * UNIT);
		go_to(START + 73 * DAY / 10);
		attest(Subject::Asset(id), 60_000 * UNIT, 1);
		let before = (worth(from).0, worth(to).0);
		let base = |pool_id| pool(pool_id).reached().unwrap();
		let reached = (base(from), base(to));
		assert_ok!(refinance(class, to, &[id]));
		assert_eq!((worth(from).0, worth(to).0), before);
		assert_eq!(asset(id).discount, 10_000 * UNIT);
		// 40,000 of cost, and 7.3 days at 12 % on 50,000.
		let cash = pool(from).cash;
		assert_eq!((cash.principal, cash.interest), (40_000 * UNIT, 120 * UNIT));
		assert_eq!(pool(to).portfolio.cost(), Some(40_000 * UNIT));
		assert_eq!(pool(from).portfolio, Default::default());
		// The limits of the seller are parts of as much as before; the buyer has paid interest besides.
		assert_eq!(base(from), reached.0);
		assert_eq!(base(to), reached.1 - 120 * UNIT);
	});
}

#[test]
fn the_waterfall_counts_a_pool_at_its_cost() {
	run(|| {
		let (_, pool_id, _, _) = with_discount(80);
		go_to(first_of_month(1));
		events();
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		let all = events();
		let Some(Event::Distributed { collected, .. }) = all.last() else {
			panic!("it was distributed");
		};
		// 40,000 of the loan, and 62,000 in cash.
		assert_eq!(collected.pool_end, 102_000 * UNIT);
	});
}
