use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::DispatchError;
use tessera_primitives::compliance::InvestorClass;

use crate::{mock::*, *};

#[test]
fn the_issuer_replaces_all_rules() {
	run(|| {
		let security = create([Rule::Open]);
		events();
		let new = policy([Rule::JurisdictionsAllowed(vec![US, CH].try_into().unwrap())]);
		assert_ok!(SecurityToken::set_policy(
			RuntimeOrigin::signed(ISSUER),
			security,
			new
		));
		// Kept in rising order.
		let kept = policy([Rule::JurisdictionsAllowed(vec![CH, US].try_into().unwrap())]);
		assert_eq!(Securities::<Test>::get(security).unwrap().policy, kept);
		assert_eq!(
			events(),
			[Event::PolicySet {
				security,
				old_value: policy([Rule::Open]),
				new_value: kept
			}]
		);
	});
}

#[test]
fn nobody_else_sets_rules() {
	run(|| {
		let security = create([Rule::Open]);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::set_policy(origin, security, policy([])),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			SecurityToken::set_policy(RuntimeOrigin::signed(ANNA), security, policy([])),
			Error::<Test>::NotOfficer
		);
		assert_noop!(
			SecurityToken::set_policy(RuntimeOrigin::signed(ISSUER), security + 1, policy([])),
			Error::<Test>::UnknownSecurity
		);
	});
}

#[test]
fn rules_that_make_no_sense_are_refused() {
	run(|| {
		let security = create([Rule::Open]);
		assert_noop!(
			SecurityToken::set_policy(
				RuntimeOrigin::signed(ISSUER),
				security,
				policy([Rule::MaximumHolders(0)])
			),
			pallet_compliance::Error::<Test>::ImpossibleLimit
		);
		// Nobody is trusted before it is admitted.
		let future = Rule::Credential {
			registrars: vec![2].try_into().unwrap(),
			class: InvestorClass::Retail,
		};
		assert_noop!(
			SecurityToken::set_policy(RuntimeOrigin::signed(ISSUER), security, policy([future])),
			pallet_compliance::Error::<Test>::UnknownRegistrar
		);
	});
}

#[test]
fn holders_that_no_longer_fit_keep_what_they_hold() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, CARL, 5);
		set_rules(
			security,
			[Rule::JurisdictionsBlocked(vec![US].try_into().unwrap())],
		);
		assert_eq!(total(security, CARL), 5);
		assert_ok!(SecurityToken::transfer(
			RuntimeOrigin::signed(CARL),
			security,
			ANNA,
			5
		));
	});
}
