use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::{Compliance as _, Party};

use crate::{mock::*, *};

#[test]
fn nobody_has_seen_an_unlinked_account() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		take_events();

		assert_ok!(unlink(ALICE_PHONE, ALICE));

		assert_eq!(
			take_events(),
			[Event::AccountUnlinked {
				investor,
				account: ALICE
			}]
		);
		assert_eq!(keys(investor), [ALICE_PHONE]);
		assert_eq!(Compliance::party(&ALICE, NOW), Party::default());
		assert_eq!(credentials(ALICE_PHONE).len(), 2);
		assert_noop!(propose(ALICE, STRANGER), Error::<Test>::UnknownInvestor);
		// It is given an investor of its own when it is next seen.
		assert_eq!(Compliance::open(&ALICE), Ok(investor + 1));
	});
}

#[test]
fn an_account_unlinks_itself() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		assert_ok!(unlink(ALICE, ALICE));
		assert_eq!(keys(investor), [ALICE_PHONE]);
	});
}

#[test]
fn a_proposal_is_void_once_an_account_is_unlinked() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		link(ALICE, BOB);
		for (proposed_by, unlinked) in [(ALICE_PHONE, ALICE_PHONE), (ALICE, BOB)] {
			assert_ok!(propose(proposed_by, STRANGER));
			take_events();
			assert_ok!(unlink(ALICE, unlinked));
			assert_eq!(
				take_events(),
				[
					Event::LinkWithdrawn {
						investor,
						account: STRANGER
					},
					Event::AccountUnlinked {
						investor,
						account: unlinked
					},
				]
			);
			assert_noop!(
				accept(STRANGER, investor, false),
				Error::<Test>::NotProposed
			);
		}
	});
}

#[test]
fn a_recovery_of_the_account_is_void_but_not_one_of_another() {
	with_checks(|| {
		let investor = approved_recovery();
		link(ALICE, ALICE_PHONE);
		link(ALICE, BOB);
		assert_ok!(unlink(ALICE_PHONE, BOB));
		assert!(Compliance::recovery(investor).is_some());
		take_events();

		assert_ok!(unlink(ALICE_PHONE, ALICE));

		assert_eq!(
			take_events(),
			[
				Event::RecoveryVetoed {
					investor,
					vetoed_by: ALICE_PHONE
				},
				Event::AccountUnlinked {
					investor,
					account: ALICE
				},
			]
		);
		assert_eq!(Compliance::recovery(investor), None);
		set_time(NOW + 7 * DAY);
		assert_noop!(
			finish(STRANGER, investor, false),
			Error::<Test>::UnknownRecovery
		);
	});
}

#[test]
fn refuses_accounts_of_others_and_the_last() {
	with_checks(|| {
		alice_known_to_two();
		give(VERIFIER, BOB);
		assert_noop!(
			Compliance::unlink(RuntimeOrigin::root(), ALICE),
			DispatchError::BadOrigin
		);
		assert_noop!(unlink(STRANGER, ALICE), Error::<Test>::UnknownInvestor);
		assert_noop!(unlink(BOB, ALICE), Error::<Test>::UnknownAccount);
		assert_noop!(unlink(ALICE, STRANGER), Error::<Test>::UnknownAccount);
		assert_noop!(unlink(ALICE, ALICE), Error::<Test>::LastAccount);
	});
}
