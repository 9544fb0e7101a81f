use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn any_account_of_the_investor_proposes() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		take_events();

		assert_ok!(propose(ALICE_PHONE, STRANGER));

		assert_eq!(
			take_events(),
			[Event::LinkProposed {
				investor,
				account: STRANGER,
				proposed_by: ALICE_PHONE
			}]
		);
		assert_eq!(
			Compliance::link_proposal(investor),
			Some(LinkProposal {
				account: STRANGER,
				proposed_by: ALICE_PHONE
			})
		);
		// Nothing has changed for the account itself.
		assert_eq!(Compliance::investor(STRANGER), None);
		assert_eq!(keys(investor), [ALICE, ALICE_PHONE]);
	});
}

#[test]
fn the_latest_proposal_counts() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(propose(ALICE, STRANGER));
		assert_ok!(propose(ALICE, ALICE_PHONE));
		assert_noop!(
			accept(STRANGER, investor, false),
			Error::<Test>::NotProposed
		);
		assert_ok!(accept(ALICE_PHONE, investor, false));
	});
}

#[test]
fn nobody_is_kept_from_an_account_by_the_proposal_of_another() {
	with_checks(|| {
		let alice = alice_known_to_two();
		let bob = give(VERIFIER, BOB);
		assert_ok!(propose(BOB, ALICE_PHONE));
		assert_ok!(propose(ALICE, ALICE_PHONE));
		assert_ok!(accept(ALICE_PHONE, alice, false));
		// Bob's proposal stands, and is refused now that she has an investor.
		assert_noop!(
			accept(ALICE_PHONE, bob, true),
			Error::<Test>::HasCredentials
		);
	});
}

#[test]
fn only_an_investor_proposes() {
	with_checks(|| {
		admit(VERIFIER);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::propose_link(origin, ALICE),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(propose(STRANGER, ALICE), Error::<Test>::UnknownInvestor);
		// A registrar is no investor by itself.
		assert_noop!(propose(VERIFIER, ALICE), Error::<Test>::UnknownInvestor);
	});
}

#[test]
fn refuses_an_account_of_the_investor() {
	with_checks(|| {
		alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		for account in [ALICE, ALICE_PHONE] {
			assert_noop!(propose(ALICE, account), Error::<Test>::AlreadyLinked);
		}
	});
}

#[test]
fn refuses_a_ninth_account() {
	with_checks(|| {
		alice_known_to_two();
		let all = fill_the_keys_of_alice();
		assert_noop!(propose(ALICE, STRANGER), Error::<Test>::TooManyAccounts);
		assert_noop!(propose(ALICE, all[7]), Error::<Test>::AlreadyLinked);
	});
}
