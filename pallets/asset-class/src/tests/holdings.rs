//! Gold, paintings, films: what has no schedule and is worth what auditors say.

use tessera_primitives::books::Account;

use super::*;

/// A standard that also lets in holdings, at 80 % of what a quorum of none said in 30 days.
fn with_holdings() -> Standard {
	let mut wide = standard();
	wide.contracts.types = vec![ContractType::Pam, ContractType::Com, ContractType::Stk]
		.try_into()
		.unwrap();
	wide.contracts.min_rate = percent(1);
	wide.contracts.max_term = 365 * DAY;
	wide.eligibility.max_age = 30 * DAY;
	wide.advance = Advance::Outstanding(Permill::from_percent(80));
	wide
}

fn funded(standard: Standard) -> (ClassId, PoolId) {
	let class = found(standard);
	let pool_id = open(class, sheet(&[6]));
	invest(JOHN, pool_id, 1, 20_000 * UNIT);
	invest(IRIS, pool_id, 0, 80_000 * UNIT);
	(class, pool_id)
}

/// A pool with a painting that was worth 50,000 coins, bought for 40,000.
fn with_painting() -> (ClassId, PoolId, AssetId) {
	let (class, pool_id) = funded(with_holdings());
	let id = offer(ANNA, class, &goods(), 1);
	attest(Subject::Asset(id), 50_000 * UNIT, 1);
	by(ANNA, sale(pool_id, id, &goods())).unwrap();
	events();
	(class, pool_id, id)
}

fn touch(asset: AssetId) -> Call<Test> {
	Call::touch {
		asset,
		terms: boxed(&goods()),
	}
}

fn sell(asset: AssetId, price: u128, state: Option<H256>) -> Call<Test> {
	Call::sell {
		asset,
		terms: boxed(&goods()),
		price,
		state,
	}
}

#[test]
fn a_holding_joins_at_a_part_of_its_lowest_value() {
	run(|| {
		let (class, pool_id) = funded(with_holdings());
		for (number, terms) in [(1, goods()), (2, participation())] {
			let id = offer(BELA, class, &terms, number);
			assert_eq!((asset(id).outstanding, asset(id).next_due), (0, None));
			let call = sale(pool_id, id, &terms);
			// The standard asks for no quorum, a holding for one all the same.
			assert_noop!(by(BELA, call.clone()), Error::<Test>::NotAttested);
			attest(Subject::Asset(id), 10_000 * UNIT + 1, 1);
			let (before, value) = (coins(BELA), worth(pool_id).0);
			assert_ok!(by(BELA, call));
			// 80 % rounded down, and of that 95 % in coin, rounded down.
			assert_eq!(coins(BELA) - before, 7_600 * UNIT);
			assert_eq!(worth(pool_id).0, value + 400 * UNIT);
			let row = asset(id);
			assert_eq!(row.outstanding, 10_000 * UNIT + 1);
			assert_eq!(row.discount, 2_000 * UNIT + 1);
			assert_eq!(row.next_due, Some(START + 30 * DAY));
			assert_eq!((row.rate, row.accrued), (0, 0));
			assert_eq!(row.term, value::TERM_BANDS as u8 - 1);
		}
		assert_eq!(asset(0).kind, ContractType::Com);
		assert_eq!(asset(1).kind, ContractType::Stk);
	});
}

#[test]
fn what_the_standard_does_not_let_in_of_holdings_stays_out() {
	let refused = |change: fn(&mut Standard), error: Error<Test>| {
		run(|| {
			let mut strict = with_holdings();
			change(&mut strict);
			let (class, pool_id) = funded(strict);
			let id = offer(ANNA, class, &goods(), 1);
			attest(Subject::Asset(id), 50_000 * UNIT, 1);
			assert_noop!(by(ANNA, sale(pool_id, id, &goods())), error);
		});
	};
	refused(
		|it| it.advance = Advance::PresentValue(percent(5)),
		Error::TypeNotAllowed,
	);
	// The price is the loan to the value.
	refused(
		|it| it.eligibility.max_ltv = Permill::from_percent(79),
		Error::LtvTooHigh,
	);
	refused(
		|it| it.contracts.max_amount = 50_000 * UNIT - 1,
		Error::AmountOutOfBounds,
	);
	refused(|it| it.eligibility.quorum = 2, Error::NotAttested);
	refused(|it| it.eligibility.inspected = true, Error::NotInspected);
	refused(
		|it| it.limits.obligor = Permill::from_percent(4),
		Error::ObligorLimit,
	);
	run(|| {
		let class = found(standard());
		let gold = loan(&goods(), 1);
		assert_noop!(
			by(ANNA, Call::register_asset { class, asset: gold }),
			Error::<Test>::TypeNotAllowed
		);
		// Nothing is worth nothing.
		let (class, pool_id) = funded(with_holdings());
		let id = offer(ANNA, class, &goods(), 2);
		attest(Subject::Asset(id), 0, 1);
		let call = sale(pool_id, id, &goods());
		assert_noop!(by(ANNA, call), Error::<Test>::NothingOutstanding);
	});
}

#[test]
fn a_holding_with_trades_or_dividends_is_refused() {
	run(|| {
		let class = found(with_holdings());
		let refused = |terms: tessera_cashflow::Terms| {
			let asset = loan(&terms, 1);
			assert_noop!(
				by(ANNA, Call::register_asset { class, asset }),
				Error::<Test>::TermsNotAllowed
			);
		};
		let trade = tessera_cashflow::Trade {
			date: tessera_cashflow::DateTime::from_ymd(2026, 1, 1).unwrap(),
			price: percent(100),
		};
		let dividend = tessera_cashflow::Dividend {
			schedule: tessera_cashflow::Recurrence {
				anchor: Some(trade.date),
				cycle: None,
			},
			next: None,
			market_object: "X".parse().unwrap(),
		};
		for part in 0..5 {
			let mut com = goods();
			let mut stk = participation();
			if let tessera_cashflow::Terms::Com(com) = &mut com {
				match part {
					0 => com.purchase = Some(trade),
					1 => com.termination = Some(trade),
					_ => com.header.role = tessera_cashflow::Role::RealPositionLiability,
				}
			}
			if let tessera_cashflow::Terms::Stk(stk) = &mut stk {
				match part {
					0 => stk.purchase = Some(trade),
					1 => stk.termination = Some(trade),
					2 => stk.dividend = Some(dividend),
					_ => stk.header.role = tessera_cashflow::Role::RealPositionLiability,
				}
			}
			refused(com);
			refused(stk);
		}
	});
}

#[test]
fn what_a_holding_brings_is_income() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		assert_ok!(by(PAYER, payment(id, 700 * UNIT, &goods())));
		assert!(events().contains(&Event::Paid {
			asset: id,
			pool: pool_id,
			fees: 0,
			interest: 700 * UNIT,
			principal: 0,
			prepaid: 0,
		}));
		assert_eq!(pool(pool_id).cash.interest, 700 * UNIT);
		assert_eq!(asset(id).outstanding, 50_000 * UNIT);
		assert_eq!(asset(id).paid, 700 * UNIT);
		// It was owed nothing, so the scores have nothing to hear.
		assert!(observed(Subject::Asset(id)).is_empty());
		assert_noop!(
			by(PAYER, payment(id, 1, &participation())),
			Error::<Test>::WrongTerms
		);
	});
}

#[test]
fn a_holding_is_written_down_and_never_up() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		let value = worth(pool_id).0;
		go_to(START + DAY);
		attest(Subject::Asset(id), 90_000 * UNIT, 1);
		assert_ok!(by(NOBODY, touch(id)));
		assert_eq!(asset(id).outstanding, 50_000 * UNIT);
		assert_eq!(asset(id).next_due, Some(START + 31 * DAY));
		assert_eq!(events().len(), 1, "that of the poke");
		// A third less and a unit: the discount falls with it, rounded up.
		let lower = 33_333 * UNIT + 33;
		attest(Subject::Asset(id), lower, 1);
		assert_ok!(by(NOBODY, touch(id)));
		let row = asset(id);
		assert_eq!(row.outstanding, lower);
		assert_eq!(row.discount, 666_667);
		let cost = lower - row.discount;
		let lost = 40_000 * UNIT - cost;
		assert_eq!(pool(pool_id).defaults, lost);
		let booked = booked(Subject::Pool(pool_id), Account::Loss);
		assert_eq!(booked, i128::try_from(lost).unwrap());
		assert_eq!(worth(pool_id).0, value - lost);
		assert_eq!(
			events(),
			[Event::WrittenDown {
				asset: id,
				pool: pool_id,
				old_value: 50_000 * UNIT,
				new_value: lower,
			}]
		);
		// It is worth nothing, and still there.
		attest(Subject::Asset(id), 0, 1);
		assert_ok!(by(NOBODY, touch(id)));
		let row = asset(id);
		assert_eq!((row.outstanding, row.discount), (0, 0));
		assert_eq!(row.life(), Life::Active);
		assert_eq!(pool(pool_id).defaults, 40_000 * UNIT);
		assert!(Exposures::<Test>::iter_prefix(pool_id).next().is_none());
	});
}

#[test]
fn a_holding_whose_value_is_too_old_ages_until_it_is_stated_again() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		let stale = START + 30 * DAY;
		go_to(stale + 5 * DAY);
		assert_eq!(asset(id).life(), Life::Active);
		go_to(stale + 6 * DAY);
		assert_eq!(asset(id).life(), Life::Late(0));
		let report = AssetClass::asset_report(id).unwrap();
		assert_eq!(report.days_past_due, 6);
		assert_eq!(report.value, Some(36_000 * UNIT));
		assert_ok!(by(NOBODY, touch(id)));
		assert_eq!(asset(id).life(), Life::Late(0));
		go_to(stale + 31 * DAY);
		assert_eq!(asset(id).life(), Life::Late(1));
		go_to(stale + 91 * DAY);
		assert_eq!(asset(id).life(), Life::Defaulted);
		attest(Subject::Asset(id), 60_000 * UNIT, 1);
		assert_ok!(by(NOBODY, touch(id)));
		assert_eq!(asset(id).life(), Life::Cured);
		assert_eq!(asset(id).outstanding, 50_000 * UNIT);
		assert_eq!(pool(pool_id).portfolio.performing.count, 1);
	});
}

#[test]
fn who_looks_at_a_holding_in_time_takes_its_value_without_terms() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		go_to(START + 30 * DAY);
		attest(Subject::Asset(id), 40_000 * UNIT, 1);
		go_to(START + 36 * DAY);
		let row = asset(id);
		assert_eq!((row.life(), row.outstanding), (Life::Active, 40_000 * UNIT));
		assert_eq!(row.next_due, Some(START + 60 * DAY));
		assert_eq!(pool(pool_id).defaults, 8_000 * UNIT);
	});
}

#[test]
fn a_holding_of_which_nobody_speaks_any_longer_is_lost() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		go_to(START + (30 + 180) * DAY);
		assert_eq!(asset(id).life(), Life::WrittenOff);
		assert_eq!(pool(pool_id).defaults, 40_000 * UNIT);
		assert_ok!(by(PAYER, payment(id, 90 * UNIT, &goods())));
		assert_eq!(pool(pool_id).cash.recoveries, 90 * UNIT);
		assert_noop!(by(NOBODY, touch(id)), Error::<Test>::WrongLife);
		// The thing is there all the same: who pays what it is worth has it, once.
		let offer = sell(id, 70_000 * UNIT, None);
		assert_noop!(by(PAYER, offer.clone()), Error::<Test>::NotAttested);
		attest(Subject::Asset(id), 70_000 * UNIT, 1);
		assert_ok!(by(PAYER, offer.clone()));
		assert_eq!(pool(pool_id).cash.recoveries, 70_090 * UNIT);
		assert_eq!(asset(id).life(), Life::Sold);
		assert_noop!(by(PAYER, offer), Error::<Test>::WrongLife);
	});
}

#[test]
fn anybody_buys_a_holding_for_what_it_is_worth() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		let value = worth(pool_id).0;
		go_to(START + DAY);
		attest(Subject::Asset(id), 70_000 * UNIT, 1);
		let price = 70_000 * UNIT;
		assert_noop!(
			by(PAYER, sell(id, price - 1, None)),
			Error::<Test>::PriceTooLow
		);
		events();
		assert_ok!(by(PAYER, sell(id, price, None)));
		let cash = pool(pool_id).cash;
		assert_eq!(
			(cash.principal, cash.interest),
			(50_000 * UNIT, 20_000 * UNIT)
		);
		assert_eq!(worth(pool_id).0, value + 30_000 * UNIT);
		assert_eq!(asset(id).life(), Life::Sold);
		assert!(events().contains(&Event::HoldingSold {
			asset: id,
			pool: pool_id,
			price,
			by: PAYER,
		}));
		// The books have what it brought above its cost as income.
		let interest = booked(Subject::Pool(pool_id), Account::Interest);
		assert_eq!(interest, -i128::try_from(30_000 * UNIT).unwrap());
		// It is the buyer's, who may pledge it.
		assert_eq!(Pledges::<Test>::iter().count(), 0);
		assert_eq!(pool(pool_id).portfolio, Default::default());
		let again = sell(id, price, None);
		assert_noop!(by(PAYER, again), Error::<Test>::WrongLife);
	});
}

#[test]
fn a_holding_is_not_sold_below_its_cost() {
	run(|| {
		let (_, pool_id, id) = with_painting();
		attest(Subject::Asset(id), 30_000 * UNIT, 1);
		assert_noop!(
			by(PAYER, sell(id, 40_000 * UNIT - 1, None)),
			Error::<Test>::PriceTooLow
		);
		// At its cost it is, of which all is principal.
		assert_ok!(by(PAYER, sell(id, 40_000 * UNIT, None)));
		let cash = pool(pool_id).cash;
		assert_eq!((cash.principal, cash.interest), (40_000 * UNIT, 0));
	});
}

#[test]
fn a_sale_of_a_holding_is_refused_with_its_cause() {
	run(|| {
		let mut seen = with_holdings();
		seen.eligibility.inspected = true;
		let (class, pool_id) = funded(seen);
		let id = offer(ANNA, class, &goods(), 1);
		let price = 60_000 * UNIT;
		let refused = |call, error: Error<Test>| {
			assert_noop!(by(PAYER, call), error);
		};
		refused(sell(9, price, None), Error::UnknownAsset);
		refused(sell(id, price, None), Error::WrongLife);
		attest(Subject::Asset(id), 50_000 * UNIT, 1);
		inspect(Subject::Asset(id));
		assert_ok!(by(ANNA, sale(pool_id, id, &goods())));
		let terms = bullet(10_000, 12, 1);
		let bond = offer(ANNA, class, &terms, 2);
		attest(Subject::Asset(bond), 50_000 * UNIT, 1);
		inspect(Subject::Asset(bond));
		assert_ok!(by(ANNA, sale(pool_id, bond, &terms)));
		refused(
			Call::sell {
				asset: bond,
				terms: boxed(&terms),
				price,
				state: None,
			},
			Error::TypeNotAllowed,
		);
		refused(
			Call::sell {
				asset: id,
				terms: boxed(&participation()),
				price,
				state: None,
			},
			Error::WrongTerms,
		);
		// Who buys says what it has seen, and that is what is there.
		refused(sell(id, price, None), Error::StateChanged);
		refused(sell(id, price, Some(H256::zero())), Error::StateChanged);
		let state = Some(H256::repeat_byte(1));
		go_to(START + 31 * DAY);
		refused(sell(id, price, state), Error::NotAttested);
		attest(Subject::Asset(id), price, 1);
		refused(sell(id, 0, state), Error::PriceTooLow);
		assert!(
			by(NOBODY, sell(id, price, state)).is_err(),
			"it has no coins"
		);
		assert_ok!(by(PAYER, sell(id, price, state)));
	});
}

#[test]
fn a_state_that_the_buyer_names_must_be_that_of_the_thing() {
	run(|| {
		let (_, _, id) = with_painting();
		let price = 50_000 * UNIT;
		let named = sell(id, price, Some(H256::repeat_byte(1)));
		assert_noop!(by(PAYER, named.clone()), Error::<Test>::StateChanged);
		inspect(Subject::Asset(id));
		assert_ok!(by(PAYER, named));
	});
}

#[test]
fn a_holding_is_neither_bought_out_nor_moved_nor_substituted() {
	run(|| {
		let (class, pool_id, id) = with_painting();
		let to = open(class, sheet(&[5]));
		invest(JOHN, to, 1, 60_000 * UNIT);
		assert_err!(refinance(class, to, &[id]), Error::<Test>::TypeNotAllowed);
		go_to(START + 36 * DAY);
		assert_eq!(asset(id).life(), Life::Late(0));
		let buy_out = Call::buy_out {
			asset: id,
			terms: boxed(&goods()),
		};
		assert_noop!(by(ANNA, buy_out), Error::<Test>::TypeNotAllowed);
		let by_terms = bullet(50_000, 12, 1);
		let other = offer(ANNA, class, &by_terms, 2);
		let substitute = Call::substitute {
			asset: id,
			terms: boxed(&goods()),
			by: other,
			by_terms: boxed(&by_terms),
		};
		assert_noop!(by(ANNA, substitute), Error::<Test>::TypeNotAllowed);
		assert_eq!(asset(id).pool, Some(pool_id));
	});
}
