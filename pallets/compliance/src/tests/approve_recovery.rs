use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn the_delay_runs_from_the_second_registrar_on() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		set_time(NOW + DAY);
		take_events();

		assert_ok!(approve(OTHER_VERIFIER, ALICE, STRANGER));

		let ready_at = NOW + DAY + DEFAULT_RECOVERY_DELAY;
		assert_eq!(
			take_events(),
			[Event::RecoveryApproved {
				investor,
				registrar: 1,
				ready_at
			}]
		);
		let recovery = Compliance::recovery(investor).unwrap();
		assert_eq!(recovery.registrars.into_inner(), [0, 1]);
		assert_eq!(recovery.opened_at, NOW);
		assert_eq!(recovery.ready_at, Some(ready_at));
	});
}

#[test]
fn refuses_whoever_has_no_valid_credential_for_the_investor() {
	with_checks(|| {
		alice_known_to_two();
		admit_entity(500, THIRD_LEI);
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_noop!(
			Compliance::approve_recovery(RuntimeOrigin::root(), ALICE, STRANGER),
			DispatchError::BadOrigin
		);
		assert_noop!(
			approve(STRANGER, ALICE, STRANGER),
			Error::<Test>::NotRegistrar
		);
		assert_noop!(
			approve(OTHER_VERIFIER, BOB, STRANGER),
			Error::<Test>::UnknownInvestor
		);
		assert_noop!(
			approve(500, ALICE, STRANGER),
			Error::<Test>::NoValidCredential
		);
		assert_ok!(suspend(OTHER_VERIFIER, ALICE));
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::NoValidCredential
		);
	});
}

#[test]
fn refuses_where_the_first_registrar_stands_no_more() {
	with_checks(|| {
		alice_known_to_two();
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		dismiss(0);
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::NoValidCredential
		);
	});
}

#[test]
fn refuses_another_recovery_than_that_which_is_open() {
	with_checks(|| {
		alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::UnknownRecovery
		);
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		for (lost, new) in [(ALICE, BOB), (ALICE_PHONE, STRANGER)] {
			assert_noop!(
				approve(OTHER_VERIFIER, lost, new),
				Error::<Test>::RecoveryMismatch
			);
		}
	});
}

#[test]
fn refuses_one_that_has_lapsed() {
	with_checks(|| {
		alice_known_to_two();
		for verifier in [VERIFIER, OTHER_VERIFIER] {
			assert_ok!(extend(verifier, ALICE, NOW + 90 * DAY));
		}
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		set_time(NOW + RECOVERY_EXPIRY + 1);
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::RecoveryExpired
		);
		set_time(NOW + RECOVERY_EXPIRY);
		assert_ok!(approve(OTHER_VERIFIER, ALICE, STRANGER));
	});
}

#[test]
fn refuses_the_same_registrar_and_a_third() {
	with_checks(|| {
		alice_known_to_two();
		admit_entity(500, THIRD_LEI);
		give(500, ALICE);
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_noop!(
			approve(VERIFIER, ALICE, STRANGER),
			Error::<Test>::AlreadyApproved
		);
		assert_ok!(approve(500, ALICE, STRANGER));
		for verifier in [VERIFIER, OTHER_VERIFIER, 500] {
			assert_noop!(
				approve(verifier, ALICE, STRANGER),
				Error::<Test>::AlreadyApproved
			);
		}
	});
}

#[test]
fn refuses_two_registrars_of_one_legal_entity() {
	with_checks(|| {
		admit_entity(VERIFIER, LEI);
		admit_entity(OTHER_VERIFIER, LEI);
		give(VERIFIER, ALICE);
		give(OTHER_VERIFIER, ALICE);
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::SameEntity
		);
	});
}
