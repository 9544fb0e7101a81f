use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult, Perbill};
use tessera_primitives::{acts::ReasonCode, Balance, Moment, SecurityId};

use crate::{mock::*, *};

fn dispatch(who: u64, call: Call<Test>) -> DispatchResult {
	RuntimeCall::SecurityToken(call)
		.dispatch(RuntimeOrigin::signed(who))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

fn pay(security: SecurityId, amount: Balance) -> DispatchResult {
	dispatch(
		ISSUER,
		Call::pay_income {
			security,
			action: CorporateAction::Dvca,
			amount,
			factor: None,
		},
	)
}

fn claim(who: u64, security: SecurityId) -> DispatchResult {
	dispatch(who, Call::claim_income { security })
}

fn split(security: SecurityId, action: CorporateAction, n: u32, d: u32) -> DispatchResult {
	dispatch(
		ISSUER,
		Call::split {
			security,
			action,
			numerator: n,
			denominator: d,
		},
	)
}

fn redeem_all(security: SecurityId, action: CorporateAction, amount: Balance) -> DispatchResult {
	dispatch(
		ISSUER,
		Call::redeem_all {
			security,
			action,
			amount,
		},
	)
}

fn sweep(security: SecurityId, who: u64) -> DispatchResult {
	dispatch(
		ISSUER,
		Call::sweep_income {
			security,
			investor: investor_of(who),
		},
	)
}

fn settle(security: SecurityId, who: &[u64]) {
	let investors: Vec<_> = who.iter().map(|who| investor_of(*who)).collect();
	let investors = investors.try_into().unwrap();
	assert_ok!(dispatch(
		DORA,
		Call::settle {
			security,
			investors
		}
	));
	check();
}

fn agents(security: SecurityId, act: ActOf<Test>) {
	assert_ok!(dispatch(
		ISSUER,
		Call::propose_act {
			security,
			act,
			reason: ReasonCode::CourtOrder,
			document: Default::default(),
		}
	));
}

/// A security of which ANNA has 60 units, BELA 30 and CARL 10.
fn held_by_three() -> SecurityId {
	let security = create([Rule::Open]);
	for (who, units) in [(ANNA, 60), (BELA, 30), (CARL, 10)] {
		issue(security, who, units);
	}
	events();
	security
}

fn due(security: SecurityId, who: u64) -> Balance {
	SecurityToken::income_due(security, who)
}

fn wait(millis: Moment) {
	Timestamp::set_timestamp(Timestamp::get() + millis);
}

#[test]
fn a_payment_reaches_every_holder_and_the_rest_is_carried() {
	run(|| {
		let security = create([Rule::Open]);
		for who in [ANNA, BELA, CARL] {
			issue(security, who, 1);
		}
		events();
		assert_ok!(pay(security, 100));
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!(row.income_index.into_inner(), 33_333_333_333_333_333_333);
		assert_eq!(row.income_carry, 1);
		assert_eq!(
			events(),
			[Event::IncomePaid {
				security,
				action: CorporateAction::Dvca,
				amount: 100,
				index: row.income_index,
				carry: 1,
				factor: None,
			}]
		);
		// The pot keeps the coin's smallest balance besides.
		assert_eq!(coins(pot(security)), 101);
		assert_eq!([ANNA, BELA, CARL].map(|who| due(security, who)), [33; 3]);
		assert_ok!(claim(ANNA, security));
		assert_eq!(
			events(),
			[Event::IncomeClaimed {
				security,
				investor: investor_of(ANNA),
				to: ANNA,
				amount: 33
			}]
		);
		check();
		// With the carry the next payment divides, and thirds add up: 33.3 + 66.6 = 100.
		assert_ok!(pay(security, 200));
		assert_eq!((due(security, ANNA), due(security, BELA)), (67, 100));
		assert_ok!(pay(security, 3));
		assert_eq!(Securities::<Test>::get(security).unwrap().income_carry, 0);
		assert_eq!(due(security, BELA), 101);
		assert_eq!(SecurityToken::income(security).unwrap().received, 303);
	});
}

#[test]
fn each_claim_that_cannot_be_paid_is_refused() {
	run(|| {
		let security = held_by_three();
		assert_noop!(claim(ANNA, security), Error::<Test>::NothingDue);
		assert_noop!(claim(77, security), Error::<Test>::UnknownInvestor);
		assert_noop!(claim(ANNA, 9), Error::<Test>::UnknownSecurity);
		assert_ok!(pay(security, 100));
		assert_ok!(claim(ANNA, security));
		assert_noop!(claim(ANNA, security), Error::<Test>::NothingDue);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::claim_income(origin.clone(), security)
					.map_err(|refused| refused.error),
				DispatchError::BadOrigin
			);
			assert_noop!(
				SecurityToken::claim_income_for(origin, security, 0)
					.map_err(|refused| refused.error),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn anybody_claims_for_an_investor_who_is_paid() {
	run(|| {
		let security = held_by_three();
		link(BELA, 100);
		assert_ok!(pay(security, 100));
		let investor = investor_of(BELA);
		assert_ok!(dispatch(
			DORA,
			Call::claim_income_for { security, investor }
		));
		// To the first of its accounts, whoever asks.
		assert_eq!((coins(BELA), coins(100), coins(DORA)), (30, 0, 0));
		assert_noop!(
			dispatch(
				DORA,
				Call::claim_income_for {
					security,
					investor: 99
				}
			),
			Error::<Test>::UnknownInvestor
		);
		// Its own claim pays to the account that makes it.
		assert_ok!(pay(security, 100));
		assert_ok!(claim(100, security));
		assert_eq!(coins(100), 30);
	});
}

#[test]
fn a_frozen_holding_accrues_and_is_paid_when_it_is_free() {
	run(|| {
		let security = held_by_three();
		let investor = investor_of(ANNA);
		let freeze = |amount| agents(security, Act::FreezeHolding { investor, amount });
		freeze(Balance::MAX);
		assert_ok!(pay(security, 100));
		assert_eq!(due(security, ANNA), 60);
		assert_noop!(claim(ANNA, security), Error::<Test>::HoldingFrozen);
		assert_noop!(
			dispatch(BELA, Call::claim_income_for { security, investor }),
			Error::<Test>::HoldingFrozen
		);
		// A part of it may be frozen.
		freeze(59);
		assert_ok!(claim(ANNA, security));
		assert_eq!(coins(ANNA), 60);
	});
}

#[test]
fn only_the_issuer_pays_and_only_what_makes_sense() {
	run(|| {
		let security = held_by_three();
		let call = |action, amount, factor| Call::pay_income {
			security,
			action,
			amount,
			factor,
		};
		use CorporateAction::{Bonu, Dvca, Intr, Liqu, Pred, Splf};
		let half = Some(Perbill::from_percent(50));
		assert_noop!(
			dispatch(ANNA, call(Dvca, 1, None)),
			Error::<Test>::NotIssuer
		);
		for (action, factor) in [
			(Dvca, half),
			(Intr, half),
			(Pred, None),
			(Splf, None),
			(Bonu, None),
			(Liqu, None),
		] {
			assert_noop!(
				dispatch(ISSUER, call(action, 1, factor)),
				Error::<Test>::WrongAction
			);
		}
		assert_noop!(
			dispatch(ISSUER, call(Dvca, 0, None)),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			dispatch(ISSUER, call(Pred, 1, Some(Perbill::one()))),
			Error::<Test>::FactorNotLower
		);
		assert_ok!(dispatch(ISSUER, call(Pred, 50, half)));
		assert_eq!(
			SecurityMetadata::<Test>::get(security).unwrap().factor,
			Perbill::from_percent(50)
		);
		assert_noop!(
			dispatch(ISSUER, call(Pred, 50, half)),
			Error::<Test>::FactorNotLower
		);
		assert!(dispatch(ISSUER, call(Dvca, 2 * COINS, None)).is_err());
		let empty = create([Rule::Open]);
		assert_noop!(pay(empty, 1), Error::<Test>::NoUnits);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::pay_income(origin, security, Dvca, 1, None),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn the_coin_is_set_until_it_has_paid() {
	run(|| {
		let terms = TermSheet {
			settlement_coin: None,
			..share()
		};
		assert_ok!(dispatch(ISSUER, Call::create { terms }));
		assert_ok!(dispatch(
			ISSUER,
			Call::set_policy {
				security: 0,
				policy: policy([Rule::Open])
			}
		));
		issue(0, ANNA, 5);
		assert_noop!(pay(0, 1), Error::<Test>::NoSettlementCoin);
		assert_noop!(claim(ANNA, 0), Error::<Test>::NoSettlementCoin);
		let set = |who, coin| dispatch(who, Call::set_settlement_coin { security: 0, coin });
		assert_noop!(set(ANNA, COIN), Error::<Test>::NotIssuer);
		assert_noop!(set(ISSUER, COIN + 1), Error::<Test>::UnknownCoin);
		events();
		assert_ok!(set(ISSUER, COIN));
		assert_eq!(
			events(),
			[Event::SettlementCoinSet {
				security: 0,
				old_value: None,
				new_value: COIN
			}]
		);
		assert_ok!(pay(0, 1));
		assert_noop!(set(ISSUER, COIN), Error::<Test>::IncomePaidAlready);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::set_settlement_coin(origin, 0, COIN),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn what_is_left_to_nobody_goes_with_the_row_to_the_carry() {
	run(|| {
		let security = create([Rule::Open]);
		for who in [ANNA, BELA, CARL] {
			issue(security, who, 1);
		}
		assert_ok!(pay(security, 100));
		assert_ok!(dispatch(
			ANNA,
			Call::transfer {
				security,
				to: BELA,
				amount: 1
			}
		));
		assert_ok!(claim(ANNA, security));
		// The third of a coin that ANNA had besides.
		assert_eq!(Register::<Test>::get(security, investor_of(ANNA)), None);
		let carry = Securities::<Test>::get(security).unwrap().income_carry;
		assert_eq!(carry, 333_333_333_333_333_333 + 1);
	});
}

#[test]
fn income_is_swept_only_when_it_is_old_and_its_holder_has_not_moved() {
	run(|| {
		// The term is eight days in this runtime.
		let security = held_by_three();
		assert_noop!(sweep(security, ANNA), Error::<Test>::NothingDue);
		assert_ok!(pay(security, 100));
		wait(4 * DAY);
		assert_ok!(pay(security, 200));
		wait(4 * DAY - 1);
		assert_noop!(sweep(security, ANNA), Error::<Test>::NothingDue);
		wait(1);
		assert_noop!(
			dispatch(
				ANNA,
				Call::sweep_income {
					security,
					investor: 0
				}
			),
			Error::<Test>::NotIssuer
		);
		let before = coins(ISSUER);
		events();
		assert_ok!(sweep(security, ANNA));
		assert_eq!(
			events(),
			[Event::IncomeSwept {
				security,
				investor: investor_of(ANNA),
				amount: 60
			}]
		);
		assert_eq!(coins(ISSUER), before + 60);
		// The younger payment stays hers, and she has been touched.
		assert_eq!(due(security, ANNA), 120);
		check();
		wait(4 * DAY);
		assert_noop!(sweep(security, ANNA), Error::<Test>::NothingDue);
		// Who moves is not lost.
		assert_ok!(dispatch(
			BELA,
			Call::transfer {
				security,
				to: CARL,
				amount: 1
			}
		));
		assert_noop!(sweep(security, BELA), Error::<Test>::NothingDue);
		assert_eq!(due(security, BELA), 90);
		wait(8 * DAY);
		assert_ok!(sweep(security, BELA));
		assert_eq!(due(security, BELA), 0);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::sweep_income(origin, security, 0),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_sweep_over_a_split_takes_what_was_paid_before_the_term() {
	run(|| {
		let security = held_by_three();
		assert_ok!(pay(security, 100));
		assert_ok!(split(security, CorporateAction::Splf, 3, 1));
		wait(4 * DAY);
		assert_ok!(pay(security, 300));
		assert_ok!(split(security, CorporateAction::Splr, 1, 7));
		assert_ok!(pay(security, 42));
		wait(4 * DAY);
		check();
		let all = due(security, ANNA);
		assert_ok!(sweep(security, ANNA));
		assert_eq!(due(security, ANNA), all - 60);
	});
}

#[test]
fn what_is_paid_last_becomes_old_too() {
	run(|| {
		let security = held_by_three();
		assert_ok!(pay(security, 100));
		// The last coupon, and shortly after it the repayment of all.
		wait(DAY / 24);
		assert_ok!(redeem_all(security, CorporateAction::Redm, 1_000));
		wait(8 * DAY);
		assert_ok!(sweep(security, ANNA));
		assert_eq!(due(security, ANNA), 0);
		assert_eq!(
			Incomes::<Test>::get(security).map(|income| income.swept),
			Some(660)
		);
		assert_ok!(sweep(security, BELA));
		assert_ok!(sweep(security, CARL));
		// Nothing of those who are gone is in the way of the end.
		assert_ok!(dispatch(ISSUER, Call::close { security }));
	});
}

#[test]
fn of_many_payments_it_is_known_which_are_old() {
	const TERM: Moment = 8 * DAY;
	const HOUR: Moment = DAY / 24;
	for gap in [HOUR, 7 * HOUR, 25 * HOUR, 30 * HOUR, 3 * DAY, 9 * DAY] {
		run(|| {
			let security = held_by_three();
			for paid in 1..=400u64 {
				assert_ok!(pay(security, 100));
				let now = Timestamp::get();
				let checkpoints = Incomes::<Test>::get(security).unwrap().checkpoints;
				// The index of a unit rises by one with each payment.
				let old = checkpoints
					.iter()
					.rev()
					.find(|(at, _)| at + TERM <= now)
					.map_or(0, |(_, index)| (index.into_inner() / FRACTIONS) as u64);
				let age = (paid - old) * gap;
				assert!(age >= TERM || old == 0, "{gap}: {paid} and {old}");
				let spacing = TERM / 7 + 1;
				assert!(
					old > 0 || now - START < TERM + 2 * gap.max(spacing),
					"{gap}: none of {paid} is old"
				);
				assert!(
					old == 0 || age <= TERM + spacing + 2 * gap,
					"{gap}: of {paid} only {old} are old"
				);
				wait(gap);
			}
		});
	}
}

#[test]
fn income_that_a_freeze_keeps_is_not_swept() {
	run(|| {
		let security = held_by_three();
		assert_ok!(pay(security, 100));
		let investor = investor_of(ANNA);
		let freeze = |amount| Act::FreezeHolding { investor, amount };
		agents(security, freeze(Balance::MAX));
		wait(8 * DAY);
		assert_noop!(claim(ANNA, security), Error::<Test>::HoldingFrozen);
		assert_noop!(sweep(security, ANNA), Error::<Test>::HoldingFrozen);
		assert_ok!(sweep(security, BELA));
		// The term begins when she can claim it.
		agents(security, freeze(0));
		assert_noop!(sweep(security, ANNA), Error::<Test>::NothingDue);
		assert_ok!(claim(ANNA, security));
		assert_eq!(coins(ANNA), 60);
	});
}

#[test]
fn a_frozen_security_is_not_split() {
	run(|| {
		let security = held_by_three();
		agents(security, Act::FreezeSecurity);
		assert_noop!(
			split(security, CorporateAction::Splr, 2, 1),
			Error::<Test>::ImpossibleRatio
		);
		for (action, n, d) in [
			(CorporateAction::Splr, 1, 1_000_000),
			(CorporateAction::Splf, 2, 1),
			(CorporateAction::Bonu, 11, 10),
		] {
			assert_noop!(split(security, action, n, d), Error::<Test>::SecurityFrozen);
		}
		agents(security, Act::UnfreezeSecurity);
		assert_ok!(split(security, CorporateAction::Splf, 2, 1));
	});
}

#[test]
fn a_split_changes_all_holdings_and_one_row() {
	run(|| {
		let security = held_by_three();
		assert_ok!(split(security, CorporateAction::Splf, 3, 2));
		assert_eq!(
			events(),
			[Event::Split {
				security,
				action: CorporateAction::Splf,
				numerator: 3,
				denominator: 2,
				old_supply: 100,
				new_supply: 150
			}]
		);
		check();
		assert_eq!(
			[ANNA, BELA, CARL].map(|who| total(security, who)),
			[90, 45, 15]
		);
		// A holding that has not passed it moves as one that has.
		assert_ok!(dispatch(
			BELA,
			Call::transfer {
				security,
				to: CARL,
				amount: 45
			}
		));
		assert_eq!(total(security, CARL), 60);
		check();
		settle(security, &[ANNA, BELA, CARL]);
		assert!(Splits::<Test>::get(security).is_empty());
	});
}

#[test]
fn fractions_are_cancelled_when_they_make_a_unit() {
	run(|| {
		let security = create([Rule::Open]);
		for who in [ANNA, BELA, CARL] {
			issue(security, who, 5);
		}
		// 15 units become 7; each holder keeps 2, and one unit is nobody's.
		assert_ok!(split(security, CorporateAction::Splr, 1, 2));
		let supply = || Securities::<Test>::get(security).unwrap().supply;
		assert_eq!(supply(), 7);
		assert_ok!(pay(security, 70));
		settle(security, &[ANNA]);
		assert_eq!(supply(), 7);
		settle(security, &[BELA]);
		assert_eq!(supply(), 6);
		// Its income is carried.
		let carry = Securities::<Test>::get(security).unwrap().income_carry;
		assert_eq!(carry, 10 * FRACTIONS);
		settle(security, &[CARL]);
		assert_eq!(supply(), 6);
		assert_eq!(
			[ANNA, BELA, CARL].map(|who| (total(security, who), due(security, who))),
			[(2, 20); 3]
		);
	});
}

#[test]
fn a_holder_may_lose_all_by_a_reverse_split() {
	run(|| {
		let security = held_by_three();
		assert_ok!(split(security, CorporateAction::Splr, 1, 20));
		settle(security, &[CARL]);
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!((row.holders, total(security, CARL)), (2, 0));
		assert_eq!(Register::<Test>::get(security, investor_of(CARL)), None);
	});
}

#[test]
fn impossible_splits_are_refused() {
	run(|| {
		use CorporateAction::{Bonu, Dvca, Splf, Splr};
		let security = held_by_three();
		assert_noop!(
			dispatch(
				ANNA,
				Call::split {
					security,
					action: Splf,
					numerator: 2,
					denominator: 1
				}
			),
			Error::<Test>::NotIssuer
		);
		assert_noop!(split(security, Dvca, 2, 1), Error::<Test>::WrongAction);
		for (action, n, d) in [
			(Splf, 1, 2),
			(Bonu, 1, 2),
			(Splr, 2, 1),
			(Splf, 1, 1),
			(Splr, 0, 1),
			(Splf, 1, 0),
			(Splf, MAX_RATIO + 1, 1),
			(Splr, 1, MAX_RATIO + 1),
		] {
			assert_noop!(
				split(security, action, n, d),
				Error::<Test>::ImpossibleRatio
			);
		}
		let empty = create([Rule::Open]);
		assert_noop!(split(empty, Splf, 2, 1), Error::<Test>::NoUnits);
		for _ in 0..MAX_OPEN_SPLITS {
			assert_ok!(split(security, Bonu, 11, 10));
		}
		assert_noop!(split(security, Bonu, 11, 10), Error::<Test>::TooManySplits);
		check();
		settle(security, &[ANNA, BELA, CARL]);
		assert_ok!(split(security, Bonu, 11, 10));
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::split(origin.clone(), security, Splf, 2, 1),
				DispatchError::BadOrigin
			);
			assert_noop!(
				SecurityToken::redeem_all(origin, security, CorporateAction::Redm, 1),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn all_units_are_redeemed_at_once_and_paid_for_one_by_one() {
	run(|| {
		let security = held_by_three();
		assert_ok!(redeem_all(security, CorporateAction::Redm, 1_000));
		assert_eq!(
			events(),
			[Event::AllRedeemed {
				security,
				action: CorporateAction::Redm,
				amount: 1_000,
				units: 100
			}]
		);
		check();
		assert_eq!(Securities::<Test>::get(security).unwrap().supply, 0);
		assert_eq!(total(security, ANNA), 0);
		for (who, amount) in [(ANNA, 600), (BELA, 300), (CARL, 100)] {
			assert_ok!(claim(who, security));
			assert_eq!(coins(who), amount);
			check();
		}
		assert_eq!(Securities::<Test>::get(security).unwrap().holders, 0);
		// The float returns with the deposits.
		let before = coins(ISSUER);
		assert_ok!(dispatch(ISSUER, Call::close { security }));
		assert_eq!(coins(ISSUER), before + 1);
		assert_eq!(coins(pot(security)), 0);
		assert_eq!(System::providers(&pot(security)), 0);
	});
}

#[test]
fn redemption_of_all_is_refused_where_it_makes_no_sense() {
	run(|| {
		use CorporateAction::{Dvca, Liqu, Mcal, Redm};
		let security = held_by_three();
		let call = Call::redeem_all {
			security,
			action: Redm,
			amount: 1,
		};
		assert_noop!(dispatch(ANNA, call), Error::<Test>::NotIssuer);
		assert_noop!(redeem_all(security, Redm, 0), Error::<Test>::ZeroAmount);
		assert_noop!(redeem_all(security, Mcal, 0), Error::<Test>::ZeroAmount);
		assert_noop!(redeem_all(security, Dvca, 1), Error::<Test>::WrongAction);
		assert_noop!(redeem_all(security, Liqu, 1), Error::<Test>::NotWindingDown);
		agents(security, Act::FreezeSecurity);
		assert_noop!(redeem_all(security, Redm, 1), Error::<Test>::SecurityFrozen);
		agents(security, Act::UnfreezeSecurity);
		agents(security, Act::WindDown);
		// There may be nothing to distribute.
		assert_ok!(redeem_all(security, Liqu, 0));
		assert_noop!(redeem_all(security, Liqu, 0), Error::<Test>::NoUnits);
		settle(security, &[ANNA, BELA, CARL]);
		assert_eq!(Register::<Test>::iter_prefix(security).count(), 0);
	});
}

#[test]
fn a_security_that_is_wound_down_is_redeemed_and_not_traded() {
	run(|| {
		let security = held_by_three();
		agents(security, Act::WindDown);
		assert_noop!(
			dispatch(
				ANNA,
				Call::transfer {
					security,
					to: BELA,
					amount: 1
				}
			),
			Error::<Test>::WindingDown
		);
		assert_noop!(
			dispatch(
				ISSUER,
				Call::issue {
					security,
					to: BELA,
					amount: 1
				}
			),
			Error::<Test>::WindingDown
		);
		assert_ok!(dispatch(
			ANNA,
			Call::redeem {
				security,
				amount: 60
			}
		));
	});
}

#[test]
fn settling_passes_over_who_holds_nothing() {
	run(|| {
		let security = held_by_three();
		settle(security, &[ANNA]);
		let investors = vec![99, 98].try_into().unwrap();
		assert_ok!(dispatch(
			DORA,
			Call::settle {
				security,
				investors
			}
		));
		assert_eq!(Register::<Test>::iter_prefix(security).count(), 3);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::settle(origin, security, Default::default()),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			SecurityToken::settle(RuntimeOrigin::signed(DORA), 9, Default::default()),
			Error::<Test>::UnknownSecurity
		);
	});
}

#[test]
fn residents_are_counted_and_limited() {
	run(|| {
		let security = held_by_three();
		let in_germany = |maximum| Rule::MaximumHoldersIn {
			jurisdiction: DE,
			maximum,
		};
		set_rules(security, [Rule::Open, in_germany(2)]);
		let row = || Securities::<Test>::get(security).unwrap();
		assert_eq!(
			(row().uncounted, row().residents.to_vec()),
			(3, vec![(DE, 0)])
		);
		check();
		settle(security, &[ANNA, CARL]);
		assert_eq!(
			(row().uncounted, row().residents.to_vec()),
			(1, vec![(DE, 0)])
		);
		// BELA is German, and becomes counted when he gives.
		admit(
			REGISTRAR,
			DORA,
			DE,
			tessera_primitives::compliance::InvestorClass::Retail,
		);
		let transfer = |from, to, amount| {
			dispatch(
				from,
				Call::transfer {
					security,
					to,
					amount,
				},
			)
		};
		assert_ok!(transfer(BELA, DORA, 5));
		assert_eq!(
			(row().uncounted, row().residents.to_vec()),
			(0, vec![(DE, 2)])
		);
		check();
		admit(
			REGISTRAR,
			21,
			DE,
			tessera_primitives::compliance::InvestorClass::Retail,
		);
		assert_noop!(
			transfer(BELA, 21, 5),
			Error::<Test>::TooManyHoldersInJurisdiction
		);
		// He may take the place of one who leaves.
		assert_ok!(transfer(DORA, 21, 5));
		assert_eq!(row().residents.to_vec(), vec![(DE, 2)]);
		check();
		set_rules(security, [Rule::Open]);
		assert!(row().residents.is_empty());
		check();
		assert_ok!(transfer(21, ANNA, 5));
	});
}
