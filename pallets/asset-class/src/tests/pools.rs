//! Pools from opening to end.

use frame_support::traits::fungibles::Inspect;
use tessera_waterfall::{Fee, Source, Step};

use super::*;

#[test]
fn a_pool_is_funded_and_buys() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		let before = coins(ANNA);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		// 5 % are paid in units of the residual, which are on hold.
		assert_eq!(coins(ANNA), before + 47_500 * UNIT);
		assert_eq!(units(pool_id, 1, ANNA), 2_500 * UNIT);
		let order = Call::redeem {
			pool: pool_id,
			tranche: 1,
			amount: 2_500 * UNIT,
		};
		assert!(by(ANNA, order).is_err());
		let (value, tranches) = worth(pool_id);
		assert_eq!(value, 102_500 * UNIT);
		assert_eq!(tranches, [80_000 * UNIT, 22_500 * UNIT]);
	});
}

#[test]
fn opening_is_refused_with_its_cause() {
	run(|| {
		let class = found(standard());
		let refused = |change: fn(&mut PoolSheetOf<Test>), error: Error<Test>| {
			let mut sheet = sheet(&[6]);
			change(&mut sheet);
			assert_noop!(by(ANNA, Call::open_pool { class, sheet }), error);
		};
		let open = |class| Call::open_pool {
			class,
			sheet: sheet(&[6]),
		};
		assert_noop!(by(ANNA, open(9)), Error::<Test>::UnknownClass);
		assert_noop!(by(DORA, open(class)), Error::<Test>::NotMember);
		refused(|it| it.coin = OTHER_COIN, Error::WrongCoin);
		let broken = Error::ImpossibleWaterfall;
		refused(|it| drop(it.waterfall.steps.pop()), broken);
		let broken = Error::ImpossibleWaterfall;
		refused(|it| drop(it.tranches.pop()), broken);
		let broken = Error::ImpossibleWaterfall;
		refused(|it| it.payees.try_push(PAYER).unwrap(), broken);
		refused(
			|it| {
				it.payees.try_push(PAYER).unwrap();
				let fee = Fee::Fixed(1_000 * UNIT + 1);
				it.waterfall.fees.try_push(fee).unwrap();
			},
			Error::FeeTooHigh,
		);
		refused(|it| it.target = 0, Error::ImpossibleSheet);
		refused(|it| it.calendar.period_months = 0, Error::ImpossibleSheet);
		refused(
			|it| it.calendar.ramp_up_ends = START,
			Error::ImpossibleSheet,
		);
		refused(
			|it| it.calendar.revolving_ends = START + 1,
			Error::ImpossibleSheet,
		);
		refused(|it| it.covenants.min_order = 0, Error::ImpossibleSheet);
		refused(
			|it| it.covenants.min_subordination = Permill::one(),
			Error::ImpossibleSheet,
		);
	});
}

/// A pool that amortises, with one loan of 90,000 coins at 12 %.
fn amortising() -> (PoolId, AssetId, tessera_cashflow::Terms) {
	let class = found(standard());
	let mut short = sheet(&[6]);
	short.calendar.ramp_up_ends = START + 1_000;
	short.calendar.revolving_ends = START + 1_000;
	let pool_id = open(class, short);
	invest(JOHN, pool_id, 1, 20_000 * UNIT);
	invest(IRIS, pool_id, 0, 80_000 * UNIT);
	let terms = bullet(90_000, 12, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	go_to(START + 1_000);
	by(NOBODY, Call::advance { pool: pool_id }).unwrap();
	by(NOBODY, Call::advance { pool: pool_id }).unwrap();
	(pool_id, id, terms)
}

#[test]
fn a_period_is_distributed_once_and_in_order() {
	run(|| {
		let (pool_id, id, terms) = amortising();
		let distribute = Call::distribute { pool: pool_id };
		assert_noop!(by(NOBODY, distribute.clone()), Error::<Test>::PeriodNotOver);
		assert_noop!(
			by(NOBODY, Call::distribute { pool: 9 }),
			Error::<Test>::UnknownPool
		);
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 10_900 * UNIT, &terms)));
		let dry = Pallet::<Test>::next_distribution(pool_id).unwrap();
		assert_ok!(by(NOBODY, distribute.clone()));
		assert_noop!(by(NOBODY, distribute), Error::<Test>::PeriodNotOver);
		// 80,000 at 6 % for a month; 10,000 repaid, and what was not invested: 14,500.
		assert_eq!(*dry.interest, [400 * UNIT]);
		assert_eq!(*dry.principal, [24_500 * UNIT]);
		assert_eq!(dry.residual, 500 * UNIT);
		let claim = |place: usize, who| SecurityToken::income_due(tranche_of(pool_id, place), who);
		assert_eq!(claim(0, IRIS), 24_900 * UNIT);
		assert_eq!(claim(1, JOHN) + claim(1, ANNA), 500 * UNIT - 1);
		assert_eq!(pool(pool_id).cash, Cash::default());
	});
}

#[test]
fn principal_stays_in_a_pool_that_buys() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 10_500 * UNIT, &terms)));
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		let row = pool(pool_id);
		assert_eq!(row.state.tranches[0].balance, 80_000 * UNIT);
		assert_eq!(row.cash.investment, (52_500 + 10_000) * UNIT);
	});
}

#[test]
fn who_does_not_take_its_fee_stops_nobody() {
	run(|| {
		let class = found(standard());
		let mut with_fee = sheet(&[6]);
		with_fee.waterfall.fees = list(vec![Fee::Fixed(1), Fee::Fixed(30)]);
		let mut steps: Vec<_> = (0..2)
			.map(|fee| Step::Fee {
				fee,
				cap: None,
				from: Source::Interest,
			})
			.collect();
		steps.extend(with_fee.waterfall.steps.clone());
		with_fee.waterfall.steps = list(steps);
		with_fee.payees = vec![NOBODY, PAYER].try_into().unwrap();
		let pool_id = open(class, with_fee);
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let terms = bullet(10_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 100 * UNIT, &terms)));
		// The coin stops for one who gets a fee.
		Coins::block(RuntimeOrigin::signed(REGISTRAR), COIN, PAYER).unwrap();
		events();
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		assert!(events().contains(&Event::FeeUnpaid {
			pool: pool_id,
			fee: 1,
			amount: 30,
		}));
		let row = pool(pool_id);
		assert_eq!(*row.state.fees_unpaid, [0, 30]);
		assert_eq!(row.cash.interest, 30);
		assert_eq!(coins(NOBODY), 1);
	});
}

#[test]
fn a_floating_tranche_needs_its_index() {
	run(|| {
		let class = found(standard());
		let mut floating = sheet(&[0]);
		floating.waterfall.tranches[0].coupon = tessera_waterfall::Coupon::Spread(percent(2));
		let pool_id = open(class, floating);
		invest(IRIS, pool_id, 0, 12_000 * UNIT);
		go_to(first_of_month(1));
		let distribute = Call::distribute { pool: pool_id };
		assert_noop!(by(NOBODY, distribute.clone()), Error::<Test>::NoIndex);
		// Four percent, in billionths.
		attest(Subject::Class(class), 40_000_000, 1);
		assert_ok!(by(NOBODY, distribute));
		// Nothing came in: 6 % of a month is short.
		assert_eq!(pool(pool_id).state.tranches[0].shortfall, 60 * UNIT);
	});
}

#[test]
fn a_pool_goes_on_by_time_and_never_back() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 12, 3);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		let advance = Call::advance { pool: pool_id };
		let stays = || {
			assert_noop!(
				by(NOBODY, Call::advance { pool: 0 }),
				Error::<Test>::NothingToAdvance
			);
		};
		stays();
		assert_noop!(
			by(NOBODY, Call::advance { pool: 9 }),
			Error::<Test>::UnknownPool
		);
		Timestamp::set_timestamp(START + 60 * DAY);
		assert_noop!(by(NOBODY, advance.clone()), Error::<Test>::NotReviewed);
		go_to(START + 60 * DAY);
		assert_ok!(by(NOBODY, advance.clone()));
		assert_eq!(pool(pool_id).phase, Phase::Revolving);
		// The only asset is late: more than half of what is owed.
		assert_ok!(by(NOBODY, advance.clone()));
		assert_eq!(pool(pool_id).phase, Phase::Amortising);
		stays();
		let late = offer(BELA, class, &terms, 2);
		assert_noop!(
			by(BELA, sale(pool_id, late, &terms)),
			Error::<Test>::WrongPhase
		);
		let order = Call::subscribe {
			pool: pool_id,
			tranche: 0,
			amount: UNIT,
		};
		assert_noop!(by(IRIS, order), Error::<Test>::WrongPhase);
	});
}

#[test]
fn members_together_let_a_pool_amortise_early() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let motion = Motion::Amortise(pool_id);
		assert_noop!(
			by(
				ANNA,
				Call::put_motion {
					class,
					motion: Motion::Amortise(9)
				}
			),
			Error::<Test>::UnknownPool
		);
		assert_ok!(by(ANNA, Call::put_motion { class, motion }));
		assert_ok!(by(BELA, Call::vote { class, id: 0 }));
		assert_ok!(by(NOBODY, Call::enact { class, id: 0 }));
		go_to(START + 60 * DAY);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_eq!(pool(pool_id).phase, Phase::Amortising);
	});
}

#[test]
fn at_its_end_every_coin_is_accounted_for() {
	run(|| {
		let before: u128 = [ANNA, IRIS, JOHN, PAYER].map(coins).iter().sum();
		let (pool_id, id, terms) = amortising();
		let close = Call::close { pool: pool_id };
		assert_noop!(by(NOBODY, close.clone()), Error::<Test>::WrongPhase);
		assert_noop!(
			by(NOBODY, Call::close { pool: 9 }),
			Error::<Test>::UnknownPool
		);
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 90_900 * UNIT, &terms)));
		assert_eq!(asset(id).life(), Life::Repaid);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_eq!(pool(pool_id).phase, Phase::WindDown);
		assert_noop!(by(NOBODY, close.clone()), Error::<Test>::CashLeft);
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		let release = Call::release_retention {
			pool: pool_id,
			who: ANNA,
		};
		assert_noop!(by(NOBODY, release.clone()), Error::<Test>::WrongPhase);
		assert_ok!(by(NOBODY, close));
		assert_eq!(pool(pool_id).phase, Phase::Closed);
		assert_ok!(by(NOBODY, release.clone()));
		assert_noop!(by(NOBODY, release), Error::<Test>::NothingRetained);
		assert_noop!(
			by(NOBODY, Call::distribute { pool: pool_id }),
			Error::<Test>::WrongPhase
		);
		assert_eq!(coins(Pallet::<Test>::account_of(pool_id)), 0);
		for (place, who) in [(0, IRIS), (1, JOHN), (1, ANNA)] {
			let security = tranche_of(pool_id, place);
			let origin = RuntimeOrigin::signed(who);
			SecurityToken::claim_income(origin, security).unwrap();
		}
		let pots: u128 = (0..2)
			.map(|place| coins(1_000_000 + u64::from(tranche_of(pool_id, place))))
			.sum();
		let after: u128 = [ANNA, IRIS, JOHN, PAYER].map(coins).iter().sum();
		assert_eq!(after + pots, before);
		// Of each tranche a smallest balance, and less than a unit for each holder.
		assert!(pots <= 2 + 2, "{pots}");
	});
}

#[test]
fn fees_are_bounded_all_together() {
	run(|| {
		let class = found(standard());
		let with = |fees: Vec<Fee>| {
			let mut sheet = sheet(&[6]);
			let steps = (0..fees.len() as u8).map(|fee| Step::Fee {
				fee,
				cap: None,
				from: Source::Interest,
			});
			let steps: Vec<_> = steps.chain(sheet.waterfall.steps.clone()).collect();
			sheet.waterfall.steps = list(steps);
			sheet.payees = vec![PAYER; fees.len()].try_into().unwrap();
			sheet.waterfall.fees = list(fees);
			Call::open_pool { class, sheet }
		};
		let rate = |percents| Fee::Rate {
			rate: percent(percents),
			day_count: tessera_waterfall::DayCount::Thirty360,
		};
		let half = Fee::Fixed(500 * UNIT);
		let refused = |fees| {
			assert_noop!(by(ANNA, with(fees)), Error::<Test>::FeeTooHigh);
		};
		refused(vec![half, half, Fee::Fixed(1)]);
		refused(vec![rate(1), rate(1), rate(1)]);
		assert_ok!(by(ANNA, with(vec![half, half, rate(1), rate(1)])));
	});
}

#[test]
fn a_clean_up_is_of_a_tenth_at_most() {
	run(|| {
		let class = found(standard());
		let mut greedy = sheet(&[6]);
		greedy.covenants.clean_up = Permill::from_parts(100_001);
		let open = Call::open_pool {
			class,
			sheet: greedy,
		};
		assert_noop!(by(ANNA, open), Error::<Test>::ImpossibleSheet);
	});
}

#[test]
fn a_distribution_leaves_everybody_with_what_it_had() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		plan.waterfall.fees = list(vec![Fee::Fixed(31)]);
		let fee = Step::Fee {
			fee: 0,
			cap: None,
			from: Source::Interest,
		};
		let steps: Vec<_> = core::iter::once(fee)
			.chain(plan.waterfall.steps.clone())
			.collect();
		plan.waterfall.steps = list(steps);
		plan.payees = vec![PAYER].try_into().unwrap();
		let pool_id = open(class, plan);
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		invest(IRIS, pool_id, 0, 80_000 * UNIT);
		let terms = bullet(90_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		// Half of January has 15.5 days: half of the interest, and of the fee, is owed.
		go_to(START + 31 * DAY / 2);
		assert_eq!(worth(pool_id).1[0], 80_200 * UNIT);
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 900 * UNIT, &terms)));
		let (before, payer) = (worth(pool_id).1, coins(PAYER));
		assert_eq!(before[0], 80_400 * UNIT);
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		let after = worth(pool_id).1;
		assert_eq!(coins(PAYER) - payer, 31);
		assert_eq!(after[0], 80_000 * UNIT);
		assert_eq!(before[1] - after[1], 500 * UNIT - 31);
	});
}

#[test]
fn nothing_is_distributed_before_losses_that_are_known_count() {
	run(|| {
		let (_, pool_id) = funded_pool();
		Timestamp::set_timestamp(first_of_month(1));
		let distribute = Call::distribute { pool: pool_id };
		assert_noop!(by(JOHN, distribute.clone()), Error::<Test>::NotReviewed);
		go_to(first_of_month(1));
		assert_ok!(by(JOHN, distribute));
	});
}

#[test]
fn at_the_end_a_reserve_pays_unpaid_interest_before_the_residual() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		plan.calendar.ramp_up_ends = START + 1_000;
		plan.calendar.revolving_ends = START + 1_000;
		let reserve = Step::Reserve {
			target: tessera_waterfall::Target::Fixed(900 * UNIT),
			floor: 0,
			from: Source::Interest,
		};
		let steps: Vec<_> = core::iter::once(reserve)
			.chain(plan.waterfall.steps.clone())
			.collect();
		plan.waterfall.steps = list(steps);
		let pool_id = open(class, plan);
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		invest(IRIS, pool_id, 0, 80_000 * UNIT);
		let terms = bullet(90_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(START + 1_000);
		for _ in 0..2 {
			assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		}
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 90_900 * UNIT, &terms)));
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		let state = pool(pool_id).state;
		assert_eq!(
			(state.reserve, state.tranches[0].shortfall),
			(900 * UNIT, 400 * UNIT)
		);
		let claim = |place: usize, who| SecurityToken::income_due(tranche_of(pool_id, place), who);
		let (senior, residual) = (claim(0, IRIS), claim(1, JOHN) + claim(1, ANNA));
		assert_ok!(by(NOBODY, Call::close { pool: pool_id }));
		assert_eq!(claim(0, IRIS) - senior, 400 * UNIT);
		let rest = claim(1, JOHN) + claim(1, ANNA) - residual;
		assert!((500 * UNIT).abs_diff(rest) <= 2, "{rest}");
	});
}

#[test]
fn a_retention_is_the_persons_whichever_account_it_has() {
	run(|| {
		let (pool_id, id, terms) = amortising();
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(id, 90_900 * UNIT, &terms)));
		replace_account(ANNA);
		check();
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::close { pool: pool_id }));
		let release = |who| Call::release_retention { pool: pool_id, who };
		assert_noop!(by(NOBODY, release(ANNA)), Error::<Test>::NotAPerson);
		assert_ok!(by(NOBODY, release(SPARE)));
		let security = tranche_of(pool_id, 1);
		assert!(SecurityToken::balance(security, &SPARE) > 0);
	});
}

#[test]
fn a_pool_that_shrinks_records_who_has_become_too_large_and_lets_in_no_more_of_it() {
	run(|| {
		let mut strict = standard();
		strict.limits.originator = Permill::from_percent(65);
		let class = found(strict);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		invest(IRIS, pool_id, 0, 60_000 * UNIT);
		let terms = bullet(50_000, 12, 3);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		for month in 1..=2 {
			go_to(first_of_month(month));
			assert_ok!(by(PAYER, payment(id, 500 * UNIT, &terms)));
		}
		go_to(START + 60 * DAY);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		let exceeded = || {
			let events = events().into_iter();
			events
				.filter(|event| matches!(event, Event::LimitExceeded { .. }))
				.collect::<Vec<_>>()
		};
		// A payment of principal leaves the base as it was.
		assert_ok!(by(PAYER, payment(id, 100 * UNIT, &terms)));
		assert_eq!(exceeded(), []);
		let redeem = Call::redeem {
			pool: pool_id,
			tranche: 0,
			amount: 30_000 * UNIT,
		};
		assert_ok!(by(IRIS, redeem));
		execute(lane(pool_id, 0, Side::Redeem));
		assert_ok!(by(PAYER, payment(id, 100 * UNIT, &terms)));
		let reached = pool(pool_id).reached().unwrap();
		assert_eq!(
			exceeded(),
			[Event::LimitExceeded {
				pool: pool_id,
				counterparty: Counterparty::Originator(person(ANNA)),
				principal: 49_800 * UNIT,
				limit: Permill::from_percent(65).mul_floor(reached),
			}]
		);
		let small = bullet(10, 8, 5);
		let more = offer(ANNA, class, &small, 2);
		assert_noop!(
			by(ANNA, sale(pool_id, more, &small)),
			Error::<Test>::OriginatorLimit
		);
		let other = offer(BELA, class, &small, 3);
		assert_ok!(by(BELA, sale(pool_id, other, &small)));
	});
}

#[test]
fn a_pool_that_is_called_in_ramp_up_amortises_at_once() {
	run(|| {
		let (class, pool_id) = funded_pool();
		assert_ok!(enact(class, Motion::Amortise(pool_id)));
		let advance = || by(NOBODY, Call::advance { pool: pool_id });
		assert_ok!(advance());
		assert_ok!(advance());
		assert_eq!(pool(pool_id).phase, Phase::Amortising);
	});
}
