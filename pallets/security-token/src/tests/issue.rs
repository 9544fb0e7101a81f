use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::{ArithmeticError, DispatchError};

use crate::{mock::*, *};

fn issue_by(who: u64, security: SecurityId, to: u64, amount: Balance) -> DispatchResult {
	SecurityToken::issue(RuntimeOrigin::signed(who), security, to, amount)
}

use frame_support::dispatch::DispatchResult;
use tessera_primitives::{Balance, SecurityId};

#[test]
fn units_appear_with_the_supply() {
	run(|| {
		let security = create([Rule::Open]);
		events();
		assert_ok!(issue_by(ISSUER, security, ANNA, 100));
		assert_ok!(issue_by(ISSUER, security, ANNA, 50));
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!((row.supply, row.holders), (150, 1));
		assert_eq!(total(security, ANNA), 150);
		let to_investor = investor_of(ANNA);
		assert_eq!(
			events(),
			[
				Event::Issued {
					security,
					to: ANNA,
					to_investor,
					amount: 100
				},
				Event::Issued {
					security,
					to: ANNA,
					to_investor,
					amount: 50
				},
			]
		);
	});
}

#[test]
fn an_unseen_account_is_given_its_own_investor() {
	run(|| {
		let security = create([Rule::Open]);
		assert_ok!(issue_by(ISSUER, security, DORA, 1));
		assert_eq!(investor_of(DORA), investor_of(CARL) + 1);
		assert_eq!(total(security, DORA), 1);
	});
}

#[test]
fn only_the_issuer_issues() {
	run(|| {
		let security = create([Rule::Open]);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::issue(origin, security, ANNA, 1),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(issue_by(ANNA, security, ANNA, 1), Error::<Test>::NotIssuer);
		assert_noop!(
			issue_by(ISSUER, security + 1, ANNA, 1),
			Error::<Test>::UnknownSecurity
		);
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = create([]);
		assert_noop!(issue_by(ISSUER, security, ANNA, 1), Error::<Test>::NoPolicy);
		assert_noop!(
			issue_by(ISSUER, security, ANNA, 0),
			Error::<Test>::ZeroAmount
		);
		set_rules(security, [Rule::Open]);
		assert_ok!(issue_by(ISSUER, security, ANNA, 1));
		assert_noop!(
			issue_by(ISSUER, security, ANNA, Balance::MAX),
			DispatchError::Arithmetic(ArithmeticError::Overflow)
		);
		assert_noop!(
			issue_by(ISSUER, security, BELA, Balance::MAX),
			DispatchError::Arithmetic(ArithmeticError::Overflow)
		);
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		assert_noop!(
			issue_by(ISSUER, security, ANNA, 1),
			Error::<Test>::SecurityFrozen
		);
	});
}

#[test]
fn a_lock_up_does_not_stop_the_issue() {
	run(|| {
		let security = create([Rule::Open, Rule::LockUp(START + DAY)]);
		assert_ok!(issue_by(ISSUER, security, ANNA, 1));
	});
}
