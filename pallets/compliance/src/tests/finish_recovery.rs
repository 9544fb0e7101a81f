use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::{Compliance as _, Party};

use crate::{mock::*, *};

const READY: u64 = NOW + DEFAULT_RECOVERY_DELAY;

#[test]
fn the_new_account_takes_the_place_of_the_lost_one() {
	with_checks(|| {
		let investor = approved_recovery();
		let all = fill_the_keys_of_alice();
		let before = row(ALICE);
		set_time(READY);

		assert_ok!(finish(STRANGER, investor, false));

		assert_eq!(
			take_events(),
			[Event::AccountRecovered {
				investor,
				lost: ALICE,
				new: STRANGER
			}]
		);
		// In place, though the list is full.
		let mut expected = all;
		expected[0] = STRANGER;
		assert_eq!(keys(investor), expected);
		assert_eq!(row(STRANGER), before);
		assert_eq!(Compliance::party(&ALICE, NOW), Party::default());
		assert_eq!(Compliance::recovery(investor), None);
		assert_noop!(propose(ALICE, BOB), Error::<Test>::UnknownInvestor);
		assert_noop!(
			finish(STRANGER, investor, false),
			Error::<Test>::UnknownRecovery
		);
	});
}

#[test]
fn is_possible_from_the_end_of_the_delay_until_it_lapses() {
	for moment in [READY, READY + RECOVERY_EXPIRY] {
		with_checks(|| {
			let investor = approved_recovery();
			for verifier in [VERIFIER, OTHER_VERIFIER] {
				assert_ok!(extend(verifier, ALICE, NOW + 90 * DAY));
			}
			set_time(READY - 1);
			assert_noop!(finish(STRANGER, investor, true), Error::<Test>::NotReady);
			set_time(READY + RECOVERY_EXPIRY + 1);
			assert_noop!(
				finish(STRANGER, investor, true),
				Error::<Test>::RecoveryExpired
			);
			set_time(moment);
			assert_ok!(finish(STRANGER, investor, false));
		});
	}
}

#[test]
fn takes_two_registrars() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		set_time(READY);
		assert_noop!(finish(STRANGER, investor, false), Error::<Test>::NotReady);
	});
}

#[test]
fn only_the_new_account_finishes() {
	with_checks(|| {
		let investor = approved_recovery();
		set_time(READY);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::finish_recovery(origin, investor, true),
				DispatchError::BadOrigin
			);
		}
		for caller in [ALICE, VERIFIER, BOB] {
			assert_noop!(
				finish(caller, investor, true),
				Error::<Test>::RecoveryMismatch
			);
		}
		assert_noop!(
			finish(STRANGER, investor + 1, true),
			Error::<Test>::UnknownRecovery
		);
	});
}

#[test]
fn both_registrars_must_stand_still() {
	let spoilers: [fn(); 4] = [
		|| dismiss(0),
		|| dismiss(1),
		|| suspend(OTHER_VERIFIER, ALICE).unwrap(),
		|| Compliance::revoke_credential(RuntimeOrigin::signed(VERIFIER), ALICE).unwrap(),
	];
	for spoil in spoilers {
		with_checks(|| {
			let investor = approved_recovery();
			set_time(READY);
			spoil();
			assert_noop!(
				finish(STRANGER, investor, true),
				Error::<Test>::NoValidCredential
			);
		});
	}
	with_checks(|| {
		let investor = approved_recovery();
		set_time(END + 1);
		assert_noop!(
			finish(STRANGER, investor, true),
			Error::<Test>::NoValidCredential
		);
	});
}

#[test]
fn credentials_of_after_the_approval_go_along() {
	with_checks(|| {
		let investor = approved_recovery();
		admit_entity(500, THIRD_LEI);
		give(500, ALICE);
		set_time(READY);
		assert_ok!(finish(STRANGER, investor, false));
		assert_eq!(credentials(STRANGER).len(), 3);
		assert_ok!(suspend(VERIFIER, STRANGER));
	});
}

#[test]
fn a_proposal_of_the_investor_is_void() {
	with_checks(|| {
		let investor = approved_recovery();
		assert_ok!(propose(ALICE, BOB));
		set_time(READY);
		take_events();
		assert_ok!(finish(STRANGER, investor, false));
		assert_eq!(
			take_events(),
			[
				Event::LinkWithdrawn {
					investor,
					account: BOB
				},
				Event::AccountRecovered {
					investor,
					lost: ALICE,
					new: STRANGER
				},
			]
		);
		assert_noop!(accept(BOB, investor, false), Error::<Test>::NotProposed);
	});
}

#[test]
fn the_new_account_abandons_its_own_investor_only_on_its_word() {
	with_checks(|| {
		let investor = approved_recovery();
		let own = Compliance::open(&STRANGER).unwrap();
		set_time(READY);
		take_events();
		assert_noop!(
			finish(STRANGER, investor, false),
			Error::<Test>::HasInvestor
		);

		assert_ok!(finish(STRANGER, investor, true));

		assert_eq!(
			take_events(),
			[
				Event::InvestorAbandoned {
					investor: own,
					account: STRANGER
				},
				Event::AccountRecovered {
					investor,
					lost: ALICE,
					new: STRANGER
				},
			]
		);
		assert_eq!(keys(investor), [STRANGER]);
		assert_eq!(Keys::<Test>::get(own), None);
	});
}

#[test]
fn refuses_a_new_account_that_cannot_leave_its_investor() {
	with_checks(|| {
		let investor = approved_recovery();
		set_time(READY);
		Compliance::open(&STRANGER).unwrap();
		link(STRANGER, BOB);
		assert_noop!(finish(STRANGER, investor, true), Error::<Test>::NotOnlyKey);
		give(VERIFIER, BOB);
		assert_noop!(
			finish(STRANGER, investor, true),
			Error::<Test>::HasCredentials
		);
		assert_noop!(
			finish(STRANGER, investor, false),
			Error::<Test>::HasInvestor
		);
	});
}

#[test]
fn refuses_a_new_account_that_has_been_linked_meanwhile() {
	with_checks(|| {
		let investor = approved_recovery();
		assert_ok!(propose(ALICE, STRANGER));
		assert_ok!(accept(STRANGER, investor, false));
		set_time(READY);
		assert_noop!(
			finish(STRANGER, investor, true),
			Error::<Test>::AlreadyLinked
		);
		// It may end the recovery instead.
		assert_ok!(veto(STRANGER));
	});
}

#[test]
fn refuses_where_the_lost_account_is_gone() {
	// No call leads here: to unlink the account ends its recovery.
	new_test_ext().execute_with(|| {
		let investor = approved_recovery();
		link(ALICE, ALICE_PHONE);
		let recovery = Compliance::recovery(investor).unwrap();
		assert_ok!(unlink(ALICE_PHONE, ALICE));
		Recoveries::<Test>::insert(investor, recovery);
		set_time(READY);
		assert_noop!(
			finish(STRANGER, investor, true),
			Error::<Test>::UnknownAccount
		);
	});
}
