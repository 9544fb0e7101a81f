use frame_support::{assert_noop, assert_ok, traits::tokens::Preservation};
use tessera_primitives::{
	books::Account,
	journal::{CoinAct, Subject},
	scores::Payment,
	Balance,
};

use crate::{mock::*, *};

fn take_back(who: u64, redemption: RedemptionId) -> sp_runtime::DispatchResult {
	by(
		who,
		Call::take_back {
			coin: EUR,
			redemption,
		},
	)
}

/// ANNA has 100 whole coins.
fn funded(test: impl FnOnce()) {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		events();
		test();
	});
}

#[test]
fn a_redemption_is_paid_and_burns() {
	funded(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		assert_eq!((free(EUR, ANNA), held(EUR, ANNA)), (50 * UNIT, 50 * UNIT));
		assert_eq!(coin(EUR).redeeming, 50 * UNIT);
		wait(DAY);
		assert_ok!(confirm(0));
		assert_eq!((free(EUR, ANNA), held(EUR, ANNA)), (50 * UNIT, 0));
		assert_eq!((supply(EUR), coin(EUR).redeeming), (50 * UNIT, 0));
		assert_eq!(
			events(),
			[
				Event::RedemptionRequested {
					coin: EUR,
					redemption: 0,
					holder: ANNA,
					amount: 50 * UNIT,
					fee: UNIT / 2,
					lot: None,
					deadline: START + 2 * DAY,
				},
				Event::RedemptionConfirmed {
					coin: EUR,
					redemption: 0,
					holder: ANNA,
					amount: 50 * UNIT,
					reference: DOCUMENT,
					late: false,
				},
			]
		);
		// The issuer paid 49.50 of its reserve and keeps 0.50.
		let paid = 50 * UNIT - UNIT / 2;
		assert_eq!(Office::totals(EUR, Account::Principal).1, paid);
		assert_eq!(Office::totals(EUR, Account::Fees), (0, UNIT / 2));
		let payment = Payment {
			due: paid,
			paid,
			due_at: START + 2 * DAY,
			at: START + DAY,
			cures: false,
		};
		assert_eq!(
			Office::payments(),
			[(Subject::Coin(EUR), Some(ISSUER), payment)]
		);
		let [.., confirmed, burned] = &Office::records()[..] else {
			panic!("there are two")
		};
		assert_eq!(confirmed.act, CoinAct::RedemptionConfirmed.into());
		assert_eq!(confirmed.document, Some(DOCUMENT));
		assert_eq!(burned.act, CoinAct::Burned.into());
	});
}

#[test]
fn redemption_goes_on_when_minting_does_not() {
	funded(|| {
		wait(31 * DAY);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveStale);
		assert_ok!(pause(EUR, Flow::Minting));
		assert_ok!(request(ANNA, 50 * UNIT));
		assert_ok!(confirm(0));
		assert_ok!(request(ANNA, 20 * UNIT));
		wait(2 * DAY + 1);
		assert_ok!(take_back(ANNA, 1));
	});
}

#[test]
fn past_the_deadline_the_holder_takes_the_units_back() {
	funded(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		wait(2 * DAY);
		assert_noop!(take_back(ANNA, 0), Error::<Test>::DeadlineNotPassed);
		wait(1);
		assert_noop!(take_back(BELA, 0), Error::<Test>::NotHolder);
		assert_noop!(take_back(ANNA, 1), Error::<Test>::UnknownRedemption);
		events();
		assert_ok!(take_back(ANNA, 0));
		assert_eq!((free(EUR, ANNA), held(EUR, ANNA)), (100 * UNIT, 0));
		assert_eq!(coin(EUR).breaches, 1);
		assert_eq!(
			events(),
			[Event::RedemptionTakenBack {
				coin: EUR,
				redemption: 0,
				holder: ANNA,
				amount: 50 * UNIT,
			}]
		);
		assert_eq!(Office::payments()[0].2.paid, 0);
		let record = Office::records().pop().unwrap();
		assert_eq!(record.act, CoinAct::RedemptionTakenBack.into());
		assert_noop!(confirm(0), Error::<Test>::UnknownRedemption);
		assert_noop!(take_back(ANNA, 0), Error::<Test>::UnknownRedemption);
	});
}

#[test]
fn a_late_payment_is_a_breach_too() {
	funded(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		wait(3 * DAY);
		assert_ok!(confirm(0));
		assert_eq!(coin(EUR).breaches, 1);
		let payment = Office::payments()[0].2;
		assert!(payment.at > payment.due_at && payment.paid == payment.due);
	});
}

#[test]
fn each_reason_against_a_request_has_its_own_error() {
	funded(|| {
		assert_noop!(
			by(
				ANNA,
				Call::request_redemption {
					coin: 99,
					amount: 1
				}
			),
			Error::<Test>::UnknownCoin
		);
		assert_noop!(request(ANNA, 10 * UNIT - 1), Error::<Test>::BelowMinimum);
		assert_noop!(
			request(ANNA, 101 * UNIT),
			Error::<Test>::InsufficientBalance
		);
		// One smallest unit has to stay free.
		assert_noop!(
			request(ANNA, 100 * UNIT),
			Error::<Test>::InsufficientBalance
		);
		assert_ok!(freeze(EUR, ANNA));
		assert_noop!(request(ANNA, 50 * UNIT), Error::<Test>::AccountFrozen);
		assert_ok!(unfreeze(EUR, ANNA));
		let terms = Terms {
			minimum_redemption: 1,
			..terms()
		};
		assert_ok!(as_root(Call::set_terms { coin: EUR, terms }));
		// A hundredth of one unit, rounded up, is one.
		assert_noop!(request(ANNA, 1), Error::<Test>::FeeTakesAll);
		assert_ok!(request(ANNA, 2));
		assert_ok!(request(ANNA, 100 * UNIT - 3));
		assert_eq!(free(EUR, ANNA), 1);
	});
}

#[test]
fn a_fee_is_rounded_up_and_capped() {
	let terms = terms();
	assert_eq!(terms.fee(100), 1);
	assert_eq!(terms.fee(101), 2);
	assert_eq!(terms.fee(0), 0);
	assert_eq!(terms.fee(500 * UNIT), 5 * UNIT);
	assert_eq!(terms.fee(500 * UNIT + 1), 5 * UNIT);
	assert_eq!(terms.fee(Balance::MAX), 5 * UNIT);
}

#[test]
fn only_the_issuer_confirms() {
	funded(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		for who in [MASTER, MINTER, AGENT, PAUSER, ANNA] {
			let call = Call::confirm_redemption {
				coin: EUR,
				redemption: 0,
				reference: DOCUMENT,
			};
			assert_noop!(by(who, call), Error::<Test>::NotIssuer);
		}
		let unknown = Call::confirm_redemption {
			coin: 99,
			redemption: 0,
			reference: DOCUMENT,
		};
		assert_noop!(by(ISSUER, unknown), Error::<Test>::UnknownCoin);
		assert_noop!(confirm(1), Error::<Test>::UnknownRedemption);
	});
}

#[test]
fn terms_that_change_do_not_change_what_was_asked_for() {
	funded(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		let terms = Terms {
			redemption_period: DAY * 60,
			..terms()
		};
		assert_ok!(as_root(Call::set_terms { coin: EUR, terms }));
		wait(2 * DAY + 1);
		assert_ok!(take_back(ANNA, 0));
	});
}

#[test]
fn redemption_goes_on_while_transfers_are_paused() {
	funded(|| {
		assert_ok!(request(ANNA, 20 * UNIT));
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_ok!(request(ANNA, 20 * UNIT));
		assert_noop!(request(ANNA, 60 * UNIT), Error::<Test>::InsufficientBalance);
		check();
		assert_ok!(confirm(0));
		wait(2 * DAY + 1);
		assert_ok!(take_back(ANNA, 1));
		check();
		assert_eq!((free(EUR, ANNA), held(EUR, ANNA)), (80 * UNIT, 0));
		// They are free, and stay where they are.
		let transfer = Assets::transfer(RuntimeOrigin::signed(ANNA), EUR, BELA, 1);
		assert_noop!(transfer, pallet_assets::Error::<Test>::AssetNotLive);
	});
}

#[test]
fn a_frozen_redeemer_is_neither_paid_nor_repaid_and_that_time_does_not_count() {
	funded(|| {
		assert_ok!(request(ANNA, 20 * UNIT));
		wait(DAY);
		assert_ok!(freeze(EUR, ANNA));
		assert_noop!(confirm(0), Error::<Test>::AccountFrozen);
		wait(9 * DAY);
		assert_noop!(take_back(ANNA, 0), Error::<Test>::AccountFrozen);
		assert_ok!(unfreeze(EUR, ANNA));
		// The issuer could not pay before: of its two days one is left.
		wait(DAY);
		assert_noop!(take_back(ANNA, 0), Error::<Test>::DeadlineNotPassed);
		assert_ok!(confirm(0));
		assert_eq!(coin(EUR).breaches, 0);
		assert!(FrozenTime::<Test>::iter().next().is_none());
		// What is asked for later has its own deadline.
		assert_ok!(request(ANNA, 20 * UNIT));
		wait(2 * DAY + 1);
		assert_ok!(take_back(ANNA, 1));
	});
}

#[test]
fn no_deadline_is_put_off_by_freezing_for_a_moment() {
	funded(|| {
		assert_ok!(request(ANNA, 20 * UNIT));
		for _ in 0..3 {
			wait(DAY / 2);
			assert_ok!(freeze(EUR, ANNA));
			assert_ok!(unfreeze(EUR, ANNA));
		}
		wait(DAY / 2 + 1);
		assert_ok!(take_back(ANNA, 0));
		assert_eq!(coin(EUR).breaches, 1);
	});
}

#[test]
fn the_issuer_gives_back_what_it_could_not_pay_and_is_in_breach() {
	funded(|| {
		assert_ok!(request(ANNA, 20 * UNIT));
		assert_noop!(take_back(ISSUER, 0), Error::<Test>::DeadlineNotPassed);
		wait(2 * DAY + 1);
		assert_ok!(take_back(ISSUER, 0));
		assert_eq!((free(EUR, ANNA), coin(EUR).breaches), (100 * UNIT, 1));
	});
}

#[test]
fn who_issued_the_coin_when_it_was_asked_answers_for_it() {
	funded(|| {
		assert_ok!(request(ANNA, 20 * UNIT));
		assert_ok!(hand_over(ISSUER, Role::Issuer, BELA));
		assert_ok!(accept(BELA, Role::Issuer));
		wait(2 * DAY + 1);
		assert_ok!(take_back(ANNA, 0));
		assert_eq!(Office::payments()[0].1, Some(ISSUER));
	});
}

#[test]
fn what_was_paid_gives_no_room_until_the_auditors_have_seen_it() {
	funded(|| {
		assert_ok!(mint(EUR, BELA, 900 * UNIT));
		assert_ok!(request(ANNA, 50 * UNIT));
		wait(1);
		assert_ok!(confirm(0));
		// The auditors spoke of 1,000 before 49.50 were paid; the fee is in the reserve still.
		let coverage = Stablecoin::coverage(EUR).unwrap();
		assert_eq!(
			(coverage.paid, coverage.mintable),
			(50 * UNIT - UNIT / 2, UNIT / 2)
		);
		assert_noop!(mint(EUR, ANNA, UNIT), Error::<Test>::ReserveExceeded);
		assert_ok!(mint(EUR, ANNA, UNIT / 2));
		wait(1);
		attest(EUR, 1_000 * UNIT);
		let coverage = Stablecoin::coverage(EUR).unwrap();
		assert_eq!(
			(coverage.paid, coverage.mintable),
			(0, 50 * UNIT - UNIT / 2)
		);
		// The next payment counts alone.
		wait(1);
		assert_ok!(request(ANNA, 10 * UNIT));
		assert_ok!(confirm(1));
		assert_eq!(
			Stablecoin::coverage(EUR).unwrap().paid,
			10 * UNIT - UNIT / 10
		);
	});
}

#[test]
fn what_auditors_have_seen_is_forgotten_however_often_something_is_paid() {
	funded(|| {
		let paid = || Stablecoin::coverage(EUR).unwrap().paid;
		let one = 10 * UNIT - UNIT / 10;
		let first = Timestamp::get();
		let mut id = 0;
		let mut pay = || {
			assert_ok!(request(ANNA, 10 * UNIT));
			assert_ok!(confirm(id));
			id += 1;
		};
		for day in 1..=4 {
			// Each day they speak of its beginning, and say so after one payment and before another.
			let begin = Timestamp::get();
			wait(1);
			pay();
			wait(1);
			attest_as_of(EUR, 1_000 * UNIT, begin);
			pay();
			let days = u128::from(day.min(2u32));
			assert!(paid() >= 2 * one, "what they have not seen counts");
			assert!(paid() <= days * 2 * one, "day {day}: {}", paid());
			wait(DAY);
		}
		// Those who speak of a moment after the last payment know of all.
		attest(EUR, 1_000 * UNIT);
		assert_eq!(paid(), 0);
		assert_ok!(mint(EUR, BELA, 1));
		// Those who speak of a moment after which payments are forgotten no longer count.
		attest_as_of(EUR, 1_000 * UNIT, first);
		assert_eq!(Stablecoin::coverage(EUR).unwrap().mintable, 0);
		assert_noop!(mint(EUR, BELA, 1), Error::<Test>::ReserveStale);
	});
}

#[test]
fn numbers_are_not_used_twice() {
	funded(|| {
		Coins::<Test>::mutate(EUR, |row| row.as_mut().unwrap().next_redemption = u64::MAX);
		assert_noop!(request(ANNA, 20 * UNIT), Error::<Test>::NumbersExhausted);
		Roles::<Test>::mutate(EUR, |book| book.as_mut().unwrap().next_act = u32::MAX);
		assert_noop!(
			propose(AGENT, Act::SetThreshold { threshold: 1 }),
			Error::<Test>::NumbersExhausted
		);
	});
}

#[test]
fn what_is_on_hold_does_not_move() {
	funded(|| {
		assert_ok!(request(ANNA, 99 * UNIT));
		let transfer = |amount| {
			use frame_support::traits::fungibles::Mutate;
			<Assets as Mutate<_>>::transfer(EUR, &ANNA, &BELA, amount, Preservation::Expendable)
		};
		assert!(transfer(2 * UNIT).is_err());
		// Nor can the last unit go while others are on hold.
		assert!(transfer(UNIT).is_err());
		assert_ok!(transfer(UNIT - 1));
		assert_ok!(confirm(0));
		assert_ok!(transfer(1));
		assert!(pallet_assets::Account::<Test>::get(EUR, ANNA).is_none());
	});
}
