//! Payments, ageing, losses.

use super::*;

/// A pool with one bullet loan of Anna: 60,000 coins at 12 %, 600 a month.
fn with_loan() -> (PoolId, AssetId, tessera_cashflow::Terms) {
	let (class, pool_id) = funded_pool();
	let terms = bullet(60_000, 12, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	events();
	(pool_id, id, terms)
}

#[test]
fn a_payment_is_split_into_interest_and_principal() {
	run(|| {
		let (pool_id, id, terms) = with_loan();
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 1_000 * UNIT, &terms)));
		assert!(events().contains(&Event::Paid {
			asset: id,
			pool: pool_id,
			fees: 0,
			interest: 600 * UNIT,
			principal: 0,
			prepaid: 400 * UNIT,
		}));
		let row = asset(id);
		assert_eq!(row.outstanding, 59_600 * UNIT);
		assert_eq!(row.dues, Dues::default());
		let cash = pool(pool_id).cash;
		assert_eq!((cash.interest, cash.principal), (600 * UNIT, 400 * UNIT));
		// The next interest is on what is left.
		go_to(first_of_month(2));
		assert_ok!(by(PAYER, payment(id, 596 * UNIT, &terms)));
		assert_eq!(asset(id).dues, Dues::default());
		let heard = observed(Subject::Asset(id));
		assert_eq!(heard.len(), 2);
		assert!(heard
			.iter()
			.all(|claim| claim.paid == claim.due && !claim.cures));
	});
}

#[test]
fn a_part_that_is_paid_in_time_is_no_failure_whoever_pays_it() {
	run(|| {
		let (_, id, terms) = with_loan();
		let heard = || observed(Subject::Asset(id));
		go_to(first_of_month(1));
		assert_ok!(by(DORA, payment(id, 1, &terms)));
		assert!(heard().is_empty());
		assert_ok!(by(PAYER, payment(id, 600 * UNIT - 1, &terms)));
		let claim = heard()[0];
		assert_eq!((claim.due, claim.paid), (600 * UNIT, 600 * UNIT));
		assert!(!claim.cures);
		// The rest of the next one does not come in time.
		go_to(first_of_month(2));
		assert_ok!(by(PAYER, payment(id, 400 * UNIT, &terms)));
		assert_eq!(heard().len(), 1);
		go_to(first_of_month(2) + 6 * DAY);
		let claim = heard()[1];
		assert_eq!((claim.due, claim.paid), (600 * UNIT, 400 * UNIT));
		assert_ok!(by(PAYER, payment(id, 200 * UNIT, &terms)));
		let claim = heard()[2];
		assert_eq!(
			(claim.due, claim.paid, claim.cures),
			(200 * UNIT, 200 * UNIT, true)
		);
	});
}

#[test]
fn pokes_of_one_day_go_on_where_the_last_one_was() {
	run(|| {
		let (_, pool_id) = funded_pool();
		let class = 0;
		let terms = bullet(1_000, 6, 2);
		for number in 0..20 {
			let id = offer(ANNA, class, &terms, number);
			assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		}
		let late = || pool(pool_id).portfolio.late[0].count;
		Timestamp::set_timestamp(first_of_month(1) + 6 * DAY);
		let poke = |limit| {
			assert_ok!(by(
				NOBODY,
				Call::poke {
					pool: pool_id,
					limit
				}
			));
			AssetClass::do_try_state().unwrap();
		};
		// The days before, then one asset a time.
		while late() == 0 {
			poke(1);
		}
		for seen in 1..20 {
			assert_eq!(late(), seen);
			assert!(pool(pool_id).reviewed_last.is_some());
			poke(1);
		}
		assert_eq!(late(), 20);
		poke(2);
		assert_eq!(pool(pool_id).reviewed_last, None);
	});
}

#[test]
fn prepayment_between_two_dates_keeps_the_interest_until_then() {
	run(|| {
		let (_, id, terms) = with_loan();
		go_to(START + 15 * DAY);
		assert_ok!(by(PAYER, payment(id, 30_000 * UNIT, &terms)));
		assert_eq!(asset(id).outstanding, 30_000 * UNIT);
		go_to(first_of_month(1));
		// Half a month on 60,000 and half on 30,000.
		assert_ok!(by(PAYER, payment(id, 450 * UNIT, &terms)));
		assert_eq!(asset(id).dues, Dues::default());
	});
}

#[test]
fn an_annuity_is_repaid_to_the_last_unit() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = annuity(50_000, 9, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		let mut principal = 0;
		for month in 1..=24 {
			go_to(first_of_month(month));
			assert_ok!(by(
				NOBODY,
				Call::touch {
					asset: id,
					terms: boxed(&terms)
				}
			));
			let dues = asset(id).dues;
			principal += dues.principal;
			assert_noop!(
				by(PAYER, payment(id, dues.total().unwrap() + 1, &terms)),
				Error::<Test>::PaymentAboveDue
			);
			assert_ok!(by(PAYER, payment(id, dues.total().unwrap(), &terms)));
		}
		assert_eq!(principal, 50_000 * UNIT);
		assert_eq!(asset(id).life(), Life::Repaid);
		assert_eq!(pool(pool_id).portfolio.count(), 0);
		// Its collateral may be pledged again, its contract is over.
		let mut again = loan(&terms, 1);
		assert_noop!(
			by(
				ANNA,
				Call::register_asset {
					class,
					asset: again.clone()
				}
			),
			Error::<Test>::NothingOutstanding
		);
		again.terms = boxed(&bullet(1, 1, 40));
		assert!(Pledges::<Test>::iter().count() == 1);
	});
}

#[test]
fn payments_are_refused_with_their_cause() {
	run(|| {
		let (_, id, terms) = with_loan();
		let refused = |call, error: Error<Test>| {
			assert_noop!(by(PAYER, call), error);
		};
		refused(payment(9, 1, &terms), Error::UnknownAsset);
		refused(payment(id, 0, &terms), Error::ZeroAmount);
		refused(payment(id, 1, &bullet(1, 1, 1)), Error::WrongTerms);
		refused(
			payment(id, 60_000 * UNIT + 1, &terms),
			Error::PaymentAboveDue,
		);
		let class = asset(id).class;
		let offered = offer(ANNA, class, &terms, 7);
		refused(payment(offered, 1, &terms), Error::WrongLife);
	});
}

#[test]
fn an_asset_ages_through_its_buckets_and_is_cured() {
	run(|| {
		let (pool_id, id, terms) = with_loan();
		let due = first_of_month(1);
		let owed = 60_000 * UNIT;
		let life_at = |days: u64| {
			go_to(due + days * DAY);
			(asset(id).life(), pool(pool_id).portfolio)
		};
		assert_eq!(life_at(5).0, Life::Active);
		let (life, portfolio) = life_at(6);
		assert_eq!(life, Life::Late(0));
		assert_eq!(
			portfolio.late[0],
			Cell {
				count: 1,
				amount: owed
			}
		);
		assert_eq!(portfolio.performing, Cell::default());
		// Its provision is off the value, and nothing accrues.
		assert_eq!(worth(pool_id).0, 103_000 * UNIT - owed / 10);
		assert_eq!(life_at(30).0, Life::Late(0));
		assert_eq!(life_at(31).0, Life::Late(1));
		assert_eq!(life_at(61).0, Life::Late(2));
		assert_eq!(life_at(90).0, Life::Late(2));
		assert_eq!(life_at(91).0, Life::Defaulted);
		assert_eq!(worth(pool_id).0, 43_000 * UNIT);
		// Three months of interest are due by now; half of it cures nothing.
		assert_ok!(by(PAYER, payment(id, 900 * UNIT, &terms)));
		assert_eq!(asset(id).life(), Life::Defaulted);
		assert_ok!(by(PAYER, payment(id, 1_500 * UNIT, &terms)));
		assert_eq!(asset(id).life(), Life::Cured);
		let heard = observed(Subject::Asset(id));
		assert!(heard.last().unwrap().cures);
	});
}

#[test]
fn the_scores_hear_once_of_a_missed_claim() {
	run(|| {
		let (_, id, terms) = with_loan();
		go_to(first_of_month(1) + 10 * DAY);
		let touch = Call::touch {
			asset: id,
			terms: boxed(&terms),
		};
		assert_ok!(by(NOBODY, touch.clone()));
		assert_ok!(by(NOBODY, touch));
		let heard = observed(Subject::Asset(id));
		assert_eq!(heard.len(), 1);
		assert_eq!((heard[0].due, heard[0].paid), (600 * UNIT, 0));
		assert_noop!(
			by(
				NOBODY,
				Call::touch {
					asset: 9,
					terms: boxed(&terms)
				}
			),
			Error::<Test>::UnknownAsset
		);
		assert_noop!(
			by(
				NOBODY,
				Call::touch {
					asset: id,
					terms: boxed(&bullet(1, 1, 1))
				}
			),
			Error::<Test>::WrongTerms
		);
	});
}

#[test]
fn what_is_lost_is_written_off_and_may_come_back() {
	run(|| {
		let (pool_id, id, terms) = with_loan();
		let write_off = Call::write_off { asset: id };
		assert_noop!(by(NOBODY, write_off.clone()), Error::<Test>::WrongLife);
		assert_noop!(
			by(NOBODY, Call::write_off { asset: 9 }),
			Error::<Test>::UnknownAsset
		);
		go_to(first_of_month(1) + 179 * DAY);
		assert_noop!(by(NOBODY, write_off.clone()), Error::<Test>::NotOverdue);
		Timestamp::set_timestamp(first_of_month(1) + 180 * DAY);
		assert_ok!(by(NOBODY, write_off.clone()));
		assert_noop!(by(NOBODY, write_off), Error::<Test>::WrongLife);
		let row = pool(pool_id);
		assert_eq!(row.defaults, 60_000 * UNIT);
		assert_eq!(row.portfolio.count(), 0);
		assert_ok!(by(PAYER, payment(id, 5_000 * UNIT, &terms)));
		assert_eq!(pool(pool_id).cash.recoveries, 5_000 * UNIT);
		assert_eq!(
			events().last(),
			Some(&Event::Recovered {
				asset: id,
				pool: pool_id,
				amount: 5_000 * UNIT
			})
		);
		// Its pledges stay: nobody sells it again.
		assert_noop!(
			by(
				ANNA,
				Call::register_asset {
					class: 0,
					asset: loan(&terms, 1)
				}
			),
			Error::<Test>::ContractPledged
		);
	});
}

#[test]
fn nobody_trades_on_a_loss_whose_day_has_come() {
	run(|| {
		let (pool_id, id, _) = with_loan();
		let day = first_of_month(1) + 180 * DAY;
		go_to(day - 1);
		assert_eq!(asset(id).life(), Life::Defaulted);
		assert_eq!(asset(id).review, Some((day / DAY) as u32));
		Timestamp::set_timestamp(day);
		let lane = lane(pool_id, 0, Side::Redeem);
		let execute = Call::execute { lane, limit: 1 };
		assert_noop!(by(NOBODY, execute), Error::<Test>::NotReviewed);
		let distribute = Call::distribute { pool: pool_id };
		assert_noop!(by(NOBODY, distribute), Error::<Test>::NotReviewed);
		events();
		go_to(day);
		assert_eq!(asset(id).life(), Life::WrittenOff);
		assert_eq!(pool(pool_id).defaults, 60_000 * UNIT);
		assert!(events().contains(&Event::WrittenOff {
			asset: id,
			pool: pool_id,
			principal: 60_000 * UNIT,
		}));
		assert!(Reviews::<Test>::iter().next().is_none());
	});
}

#[test]
fn what_is_written_off_before_it_defaults_is_looked_at_on_that_day() {
	run(|| {
		let mut hasty = standard();
		hasty.losses.write_off_days = 40;
		let class = found(hasty);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let terms = bullet(10_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1) + 39 * DAY);
		assert_eq!(asset(id).life(), Life::Late(1));
		go_to(first_of_month(1) + 40 * DAY);
		assert_eq!(asset(id).life(), Life::WrittenOff);
	});
}

#[test]
fn poking_is_bounded_and_misses_nobody() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(100, 12, 2);
		let ids: Vec<_> = (1..=40)
			.map(|number| {
				let id = offer(ANNA, class, &terms, number);
				by(ANNA, sale(pool_id, id, &terms)).unwrap();
				id
			})
			.collect();
		Timestamp::set_timestamp(first_of_month(1) + 6 * DAY);
		assert_noop!(
			by(
				NOBODY,
				Call::poke {
					pool: pool_id,
					limit: 0
				}
			),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			by(NOBODY, Call::poke { pool: 9, limit: 1 }),
			Error::<Test>::UnknownPool
		);
		let mut calls = 0;
		while pool(pool_id).reviewed_to <= ((first_of_month(1) + 6 * DAY) / DAY) as u32 {
			assert_ok!(by(
				NOBODY,
				Call::poke {
					pool: pool_id,
					limit: 1_000
				}
			));
			calls += 1;
		}
		// 37 days and 40 assets, 32 steps a call.
		assert_eq!(calls, 3);
		assert!(ids.iter().all(|id| asset(*id).life() == Life::Late(0)));
	});
}

#[test]
fn the_value_is_that_of_the_rows_to_the_unit() {
	run(|| {
		let (class, pool_id) = funded_pool();
		for number in 1..=12u8 {
			let rate = 3 + i64::from(number);
			let terms = bullet(777 + i64::from(number), rate, 2);
			let id = offer(ANNA, class, &terms, number);
			by(ANNA, sale(pool_id, id, &terms)).unwrap();
			go_to(START + u64::from(number) * DAY + 12_345_678);
		}
		let now = START + 29 * DAY + 7_654_321;
		go_to(now);
		let row = pool(pool_id);
		let portfolio = Pallet::<Test>::recomputed(pool_id).unwrap().portfolio;
		let provisions = standard().losses.provisions;
		assert_eq!(
			row.portfolio.value(now, &provisions),
			portfolio.value(now, &provisions)
		);
		// One by one each is rounded down: together at most a unit each less.
		let alone: u128 = (0..12)
			.map(|id| Pallet::<Test>::asset_report(id).unwrap().value.unwrap())
			.sum();
		let together = row.portfolio.value(now, &provisions).unwrap();
		assert!(alone <= together && together - alone < 12);
	});
}
