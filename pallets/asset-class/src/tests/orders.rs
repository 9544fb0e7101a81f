//! Subscriptions and redemptions.

use frame_support::traits::fungibles::Inspect;

use super::*;

fn subscription(tranche: u8, amount: u128) -> Call<Test> {
	Call::subscribe {
		pool: 0,
		tranche,
		amount,
	}
}

fn redemption(tranche: u8, amount: u128) -> Call<Test> {
	Call::redeem {
		pool: 0,
		tranche,
		amount,
	}
}

/// A funded pool that revolves, with a loan of 50,000 coins.
fn revolving(change: fn(&mut Covenants)) -> PoolId {
	let class = found(standard());
	let mut plan = sheet(&[6]);
	change(&mut plan.covenants);
	let pool_id = open(class, plan);
	invest(JOHN, pool_id, 1, 20_000 * UNIT);
	invest(IRIS, pool_id, 0, 60_000 * UNIT);
	let terms = bullet(50_000, 12, 3);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	for month in 1..=2 {
		go_to(first_of_month(month));
		by(PAYER, payment(id, 500 * UNIT, &terms)).unwrap();
		by(NOBODY, Call::distribute { pool: pool_id }).unwrap();
	}
	go_to(START + 60 * DAY);
	by(NOBODY, Call::advance { pool: pool_id }).unwrap();
	events();
	pool_id
}

#[test]
fn orders_are_refused_with_their_cause() {
	run(|| {
		funded_pool();
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		let elsewhere = Call::subscribe {
			pool: 9,
			tranche: 0,
			amount: UNIT,
		};
		refused(IRIS, elsewhere, Error::UnknownPool);
		refused(IRIS, subscription(2, UNIT), Error::UnknownTranche);
		refused(IRIS, subscription(0, UNIT - 1), Error::OrderTooSmall);
		refused(IRIS, redemption(0, UNIT - 1), Error::OrderTooSmall);
		let lane = lane(0, 0, Side::Subscribe);
		refused(
			IRIS,
			Call::withdraw_order { lane, id: 7 },
			Error::UnknownOrder,
		);
		assert_ok!(by(IRIS, subscription(0, UNIT)));
		refused(
			JOHN,
			Call::withdraw_order { lane, id: 1 },
			Error::NotOrderOwner,
		);
		assert!(by(NOBODY, subscription(0, UNIT)).is_err());
		Timestamp::set_timestamp(START + DAY);
		refused(NOBODY, Call::execute { lane, limit: 1 }, Error::NotReviewed);
	});
}

#[test]
fn an_order_can_be_withdrawn_until_it_is_executed() {
	run(|| {
		let before = coins(IRIS);
		funded_pool();
		let lane = lane(0, 0, Side::Subscribe);
		assert_ok!(by(IRIS, subscription(0, 500 * UNIT)));
		assert_eq!(Lanes::<Test>::get(lane).waiting, 500 * UNIT);
		assert_ok!(by(IRIS, Call::withdraw_order { lane, id: 1 }));
		assert_eq!(coins(IRIS), before - 80_000 * UNIT);
		assert_eq!(Lanes::<Test>::get(lane).waiting, 0);
		// Who comes after is not held up.
		assert_ok!(by(JOHN, subscription(0, 500 * UNIT)));
		execute(lane);
		assert_eq!(units(0, 0, JOHN), 500 * UNIT);
	});
}

#[test]
fn a_subscription_pays_for_accrued_interest_and_nobody_gains() {
	run(|| {
		revolving(|_| {});
		go_to(START + 75 * DAY);
		let (before, values) = worth(0);
		assert_ok!(by(JOHN, subscription(0, 10_000 * UNIT)));
		execute(lane(0, 0, Side::Subscribe));
		let (after, shares) = worth(0);
		assert_eq!(after, before + 10_000 * UNIT);
		// The residual is as much worth as before, but for rounding in its favour.
		assert!(shares[1] >= values[1] && shares[1] - values[1] <= 2);
		let bought = units(0, 0, JOHN);
		assert!(bought < 10_000 * UNIT && bought > 9_950 * UNIT, "{bought}");
	});
}

#[test]
fn a_redemption_is_paid_what_it_is_worth_as_far_as_there_is_cash() {
	run(|| {
		let pool_id = revolving(|it| it.min_liquidity = Permill::from_percent(10));
		// 80,000 less 47,500 are not invested; a tenth of all must stay.
		let before = coins(IRIS);
		assert_ok!(by(IRIS, redemption(0, 60_000 * UNIT)));
		let lane = lane(pool_id, 0, Side::Redeem);
		execute(lane);
		let (value, _) = worth(pool_id);
		let paid = coins(IRIS) - before;
		let left = pool(pool_id).cash.investment;
		assert!(left >= value / 10 && left - value / 10 <= 2);
		assert_eq!(paid + left, 32_500 * UNIT);
		let order = Orders::<Test>::get(lane, 0).unwrap();
		assert_eq!(order.amount, units(pool_id, 0, IRIS));
		// It waits but for rounding, and can be withdrawn.
		execute(lane);
		assert!(order.amount - Orders::<Test>::get(lane, 0).unwrap().amount <= 2);
		assert_ok!(by(IRIS, Call::withdraw_order { lane, id: 0 }));
	});
}

#[test]
fn nobody_redeems_in_ramp_up_or_before_notice() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		plan.calendar.notice = 2 * DAY;
		let pool_id = open(class, plan);
		assert_ok!(by(IRIS, subscription(0, 1_000 * UNIT)));
		let lane_in = lane(pool_id, 0, Side::Subscribe);
		execute(lane_in);
		assert_eq!(units(pool_id, 0, IRIS), 0);
		go_to(START + 2 * DAY);
		execute(lane_in);
		assert_eq!(units(pool_id, 0, IRIS), 1_000 * UNIT);
		assert_ok!(by(IRIS, redemption(0, 1_000 * UNIT)));
		go_to(START + 5 * DAY);
		execute(lane(pool_id, 0, Side::Redeem));
		assert_eq!(units(pool_id, 0, IRIS), 1_000 * UNIT);
	});
}

#[test]
fn subordination_holds_back_what_would_break_it() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		plan.covenants.min_subordination = Permill::from_percent(20);
		let pool_id = open(class, plan);
		invest(JOHN, pool_id, 1, 10_000 * UNIT);
		invest(IRIS, pool_id, 0, 60_000 * UNIT);
		// 10,000 are a fifth of 50,000.
		assert_eq!(units(pool_id, 0, IRIS), 40_000 * UNIT);
		let lane_in = lane(pool_id, 0, Side::Subscribe);
		assert_eq!(Lanes::<Test>::get(lane_in).waiting, 20_000 * UNIT);
		invest(JOHN, pool_id, 1, 5_000 * UNIT);
		execute(lane_in);
		assert_eq!(units(pool_id, 0, IRIS), 60_000 * UNIT);
		go_to(START + 60 * DAY);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		// Interest of the senior tranche has used up the residual's margin.
		assert_ok!(by(JOHN, redemption(1, 5_000 * UNIT)));
		execute(lane(pool_id, 1, Side::Redeem));
		assert_eq!(units(pool_id, 1, JOHN), 15_000 * UNIT);
	});
}

#[test]
fn whoever_may_not_receive_gets_its_coins_back_and_stops_nobody() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		let rule = pallet_compliance::Rule::MaximumHolding(50 * UNIT);
		plan.tranches[0].policy.try_push(rule).unwrap();
		let pool_id = open(class, plan);
		assert_ok!(by(IRIS, subscription(0, 60 * UNIT)));
		assert_ok!(by(JOHN, subscription(0, 50 * UNIT)));
		let before = coins(IRIS);
		execute(lane(pool_id, 0, Side::Subscribe));
		assert_eq!(coins(IRIS), before + 60 * UNIT);
		assert_eq!(units(pool_id, 0, IRIS), 0);
		assert_eq!(units(pool_id, 0, JOHN), 50 * UNIT);
	});
}

#[test]
fn an_amortising_pool_gives_every_order_back() {
	run(|| {
		let pool_id = revolving(|it| it.min_liquidity = Permill::from_percent(90));
		let (before_units, before) = (units(pool_id, 0, IRIS), coins(JOHN));
		assert_ok!(by(IRIS, redemption(0, 60_000 * UNIT)));
		assert_ok!(by(JOHN, subscription(0, 500 * UNIT)));
		go_to(START + 600 * DAY);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		for side in [Side::Subscribe, Side::Redeem] {
			execute(lane(pool_id, 0, side));
			assert_eq!(Lanes::<Test>::get(lane(pool_id, 0, side)).waiting, 0);
		}
		assert_eq!(coins(JOHN), before);
		assert_eq!(units(pool_id, 0, IRIS), before_units);
		assert_eq!(
			SecurityToken::balance(tranche_of(pool_id, 0), &IRIS),
			before_units
		);
	});
}

#[test]
fn the_first_units_are_not_given_what_is_nobodys() {
	run(|| {
		let mut cheap = standard();
		cheap.advance = Advance::Outstanding(Permill::from_percent(80));
		cheap.retention.form = RetentionForm::Vertical;
		let class = found(cheap);
		let pool_id = open(class, sheet(&[6]));
		invest(IRIS, pool_id, 0, 50_000 * UNIT);
		let terms = bullet(50_000, 12, 3);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		// It was bought below par, which is nobody's gain at once; what it earns more than the tranche costs is
		// the residual's, of which there are no units.
		assert_eq!(worth(pool_id).1[1], 0);
		go_to(START + 14 * DAY);
		assert!(worth(pool_id).1[1] > 0);
		let before = coins(JOHN);
		assert_ok!(by(JOHN, subscription(1, 100 * UNIT)));
		execute(lane(pool_id, 1, Side::Subscribe));
		assert_eq!((units(pool_id, 1, JOHN), coins(JOHN)), (0, before));
	});
}

#[test]
fn an_order_whose_account_its_owner_gave_up_is_executed_for_the_owner() {
	run(|| {
		let pool_id = revolving(|_| {});
		let lane = lane(pool_id, 0, Side::Redeem);
		assert_ok!(by(IRIS, redemption(0, 10_000 * UNIT)));
		assert_ok!(by(IRIS, redemption(0, 1_000 * UNIT)));
		replace_account(IRIS);
		check();
		let withdraw = Call::withdraw_order { lane, id: 1 };
		assert_noop!(by(IRIS, withdraw.clone()), Error::<Test>::NotOrderOwner);
		assert_ok!(by(SPARE, withdraw));
		execute(lane);
		assert_eq!(Lanes::<Test>::get(lane).waiting, 0);
		assert!(coins(SPARE) >= 10_000 * UNIT);
		assert_eq!(units(pool_id, 0, SPARE), 50_000 * UNIT);
	});
}

#[test]
fn an_order_that_cannot_be_given_back_holds_up_nobody() {
	new_test_ext().execute_with(|| {
		let pool_id = revolving(|_| {});
		let lane = lane(pool_id, 0, Side::Redeem);
		assert_ok!(by(IRIS, redemption(0, 10_000 * UNIT)));
		assert_ok!(by(IRIS, redemption(0, 1_000 * UNIT)));
		// As if a part of what is on hold were gone.
		Orders::<Test>::mutate(lane, 0, |order| order.as_mut().unwrap().amount = COINS);
		events();
		execute(lane);
		let events = events();
		assert!(events.contains(&Event::OrderPassed { lane, id: 0 }));
		assert!(matches!(
			events.last(),
			Some(Event::OrderExecuted { id: 1, .. })
		));
	});
}

#[test]
fn coins_that_buy_no_whole_unit_are_given_back() {
	run(|| {
		let mut vertical = standard();
		vertical.retention.form = RetentionForm::Vertical;
		let class = found(vertical);
		let pool_id = open(class, sheet(&[6]));
		invest(IRIS, pool_id, 0, 60_000 * UNIT);
		// Few units of the residual, which become dear.
		invest(JOHN, pool_id, 1, UNIT);
		let terms = bullet(50_000, 12, 3);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(START + 25 * DAY);
		let supply = SecurityToken::total_issuance(tranche_of(pool_id, 1));
		let (before, value) = (coins(DORA), worth(pool_id).1[1]);
		let price = value.div_ceil(supply);
		assert!(price > 50, "{price}");
		// Less than a unit is given back whole, of more what is left over.
		assert_ok!(by(DORA, subscription(1, UNIT.max(price - 1))));
		execute(lane(pool_id, 1, Side::Subscribe));
		assert_eq!((coins(DORA), units(pool_id, 1, DORA)), (before, 0));
		assert_ok!(by(DORA, subscription(1, 3 * price + price / 2)));
		execute(lane(pool_id, 1, Side::Subscribe));
		assert_eq!(units(pool_id, 1, DORA), 3);
		assert_eq!(before - coins(DORA), (3 * value).div_ceil(supply));
	});
}

#[test]
fn an_order_waits_where_there_is_room_for_no_unit() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[900]);
		plan.covenants.min_subordination = Permill::from_percent(90);
		let pool_id = open(class, plan);
		invest(JOHN, pool_id, 1, 2_000_000 * UNIT);
		invest(IRIS, pool_id, 0, 60_000 * UNIT);
		// A unit is worth more than two of the coin, so that room is left for less than one.
		go_to(START + 50 * DAY);
		assert_ok!(by(DORA, subscription(0, 500_000 * UNIT)));
		let lane = lane(pool_id, 0, Side::Subscribe);
		for _ in 0..8 {
			execute(lane);
			execute(lane);
			invest(JOHN, pool_id, 1, 3 * UNIT);
		}
		assert!(Orders::<Test>::contains_key(lane, 1));
		assert!(units(pool_id, 0, DORA) > 0);
	});
}

#[test]
fn a_pool_that_may_amortise_executes_nothing_though_nobody_has_said_so() {
	run(|| {
		let pool_id = revolving(|_| {});
		let before = (coins(JOHN), units(pool_id, 0, IRIS));
		assert_ok!(by(IRIS, redemption(0, 1_000 * UNIT)));
		assert_ok!(by(JOHN, subscription(0, 500 * UNIT)));
		// The only asset is late.
		go_to(first_of_month(3) + 6 * DAY);
		for call in [redemption(0, 1_000 * UNIT), subscription(0, UNIT)] {
			assert_noop!(by(IRIS, call), Error::<Test>::WrongPhase);
		}
		for side in [Side::Subscribe, Side::Redeem] {
			execute(lane(pool_id, 0, side));
			assert_eq!(Lanes::<Test>::get(lane(pool_id, 0, side)).waiting, 0);
		}
		assert_eq!(before, (coins(JOHN), units(pool_id, 0, IRIS)));
		let terms = bullet(1_000, 8, 5);
		let id = offer(BELA, 0, &terms, 2);
		assert_noop!(
			by(BELA, sale(pool_id, id, &terms)),
			Error::<Test>::WrongPhase
		);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
	});
}

#[test]
fn who_subscribes_while_interest_is_unpaid_pays_for_it_and_is_owed_it() {
	run(|| {
		let (_, pool_id) = funded_pool();
		go_to(first_of_month(1));
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		assert_eq!(pool(pool_id).state.tranches[0].shortfall, 400 * UNIT);
		let (_, before) = worth(pool_id);
		let one_unit = |values: &[u128]| {
			let supply = SecurityToken::total_issuance(tranche_of(pool_id, 0));
			values[0] * 1_000_000 / supply
		};
		let unit = one_unit(&before);
		assert_ok!(by(JOHN, subscription(0, 40_000 * UNIT)));
		execute(lane(pool_id, 0, Side::Subscribe));
		let (_, after) = worth(pool_id);
		assert!(after[1] >= before[1] && after[1] - before[1] <= 2);
		assert!(one_unit(&after).abs_diff(unit) <= 1);
	});
}

#[test]
fn small_orders_over_and_over_drain_nothing() {
	run(|| {
		let pool_id = revolving(|it| it.min_order = 1);
		go_to(START + 75 * DAY);
		let (_, before) = worth(pool_id);
		for _ in 0..50 {
			assert_ok!(by(DORA, subscription(0, 3)));
			execute(lane(pool_id, 0, Side::Subscribe));
			assert_ok!(by(DORA, redemption(0, 1)));
			execute(lane(pool_id, 0, Side::Redeem));
		}
		let (_, after) = worth(pool_id);
		// Neither tranche has lost anything to who came and went.
		let held = units(pool_id, 0, DORA);
		assert!(after[0] >= before[0] + held && after[1] >= before[1]);
	});
}

#[test]
fn redemptions_over_and_over_take_nothing_of_the_residual() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		plan.covenants.min_order = 1;
		let pool_id = open(class, plan);
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		invest(IRIS, pool_id, 0, 60_000 * UNIT);
		for month in 1..=2 {
			go_to(first_of_month(month));
			assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		}
		assert!(pool(pool_id).state.tranches[0].shortfall > 0);
		go_to(START + 75 * DAY);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		let before = worth(pool_id).1[1];
		for _ in 0..60 {
			assert_ok!(by(IRIS, redemption(0, 90)));
			execute(lane(pool_id, 0, Side::Redeem));
		}
		assert!(worth(pool_id).1[1] >= before);
	});
}
