use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

fn opened(registrar: u32, new: AccountId, opened_at: u64) -> Recovery<AccountId> {
	Recovery {
		lost: ALICE,
		new,
		registrars: BoundedVec::truncate_from(vec![registrar]),
		opened_at,
		ready_at: None,
	}
}

#[test]
fn a_registrar_that_knows_the_investor_opens() {
	with_checks(|| {
		let investor = alice_known_to_two();
		take_events();

		assert_ok!(open(OTHER_VERIFIER, ALICE, STRANGER));

		assert_eq!(
			take_events(),
			[Event::RecoveryOpened {
				investor,
				lost: ALICE,
				new: STRANGER,
				registrar: 1
			}]
		);
		assert_eq!(
			Compliance::recovery(investor),
			Some(opened(1, STRANGER, NOW))
		);
		// Nothing has changed for either account.
		assert_eq!(keys(investor), [ALICE]);
		assert_eq!(Compliance::investor(STRANGER), None);
	});
}

#[test]
fn refuses_whoever_has_no_valid_credential_for_the_investor() {
	with_checks(|| {
		alice_known_to_two();
		admit(500);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::open_recovery(origin, ALICE, STRANGER),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(open(ALICE, ALICE, STRANGER), Error::<Test>::NotRegistrar);
		assert_noop!(
			open(VERIFIER, BOB, STRANGER),
			Error::<Test>::UnknownInvestor
		);
		assert_noop!(open(500, ALICE, STRANGER), Error::<Test>::NoValidCredential);
		assert_ok!(suspend(VERIFIER, ALICE));
		assert_noop!(
			open(VERIFIER, ALICE, STRANGER),
			Error::<Test>::NoValidCredential
		);
		set_time(END + 1);
		assert_noop!(
			open(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::NoValidCredential
		);
	});
}

#[test]
fn refuses_a_new_account_that_is_the_investors_already() {
	with_checks(|| {
		alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		for new in [ALICE, ALICE_PHONE] {
			assert_noop!(open(VERIFIER, ALICE, new), Error::<Test>::AlreadyLinked);
		}
	});
}

#[test]
fn one_at_a_time_until_it_lapses() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(extend(OTHER_VERIFIER, ALICE, NOW + 90 * DAY));
		assert_ok!(extend(VERIFIER, ALICE, NOW + 90 * DAY));
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		for verifier in [VERIFIER, OTHER_VERIFIER] {
			assert_noop!(open(verifier, ALICE, BOB), Error::<Test>::RecoveryOpen);
		}
		set_time(NOW + RECOVERY_EXPIRY);
		assert_noop!(open(VERIFIER, ALICE, BOB), Error::<Test>::RecoveryOpen);
		set_time(NOW + RECOVERY_EXPIRY + 1);
		assert_ok!(open(OTHER_VERIFIER, ALICE, BOB));
		assert_eq!(
			Compliance::recovery(investor),
			Some(opened(1, BOB, NOW + RECOVERY_EXPIRY + 1))
		);
	});
}

#[test]
fn an_approved_one_lapses_later() {
	with_checks(|| {
		approved_recovery();
		let lapses = NOW + DEFAULT_RECOVERY_DELAY + RECOVERY_EXPIRY;
		for verifier in [VERIFIER, OTHER_VERIFIER] {
			assert_ok!(extend(verifier, ALICE, lapses + DAY));
		}
		set_time(lapses);
		assert_noop!(open(VERIFIER, ALICE, BOB), Error::<Test>::RecoveryOpen);
		set_time(lapses + 1);
		assert_ok!(open(VERIFIER, ALICE, BOB));
	});
}

#[test]
fn one_that_cannot_be_finished_is_in_nobodys_way() {
	with_checks(|| {
		let investor = approved_recovery();
		assert_noop!(
			open(OTHER_VERIFIER, ALICE, BOB),
			Error::<Test>::RecoveryOpen
		);
		dismiss(0);
		assert_ok!(open(OTHER_VERIFIER, ALICE, BOB));
		assert_eq!(Compliance::recovery(investor), Some(opened(1, BOB, NOW)));
	});
}
