use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn any_account_of_the_investor_withdraws() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		assert_ok!(propose(ALICE, STRANGER));
		take_events();

		assert_ok!(withdraw(ALICE_PHONE));

		assert_eq!(
			take_events(),
			[Event::LinkWithdrawn {
				investor,
				account: STRANGER
			}]
		);
		assert_eq!(Compliance::link_proposal(investor), None);
		assert_noop!(
			accept(STRANGER, investor, false),
			Error::<Test>::NotProposed
		);
	});
}

#[test]
fn refuses_whoever_has_proposed_nothing() {
	with_checks(|| {
		alice_known_to_two();
		give(VERIFIER, BOB);
		assert_ok!(propose(ALICE, STRANGER));
		assert_noop!(
			Compliance::withdraw_link(RuntimeOrigin::root()),
			DispatchError::BadOrigin
		);
		assert_noop!(withdraw(STRANGER), Error::<Test>::UnknownInvestor);
		assert_noop!(withdraw(BOB), Error::<Test>::NotProposed);
		assert_ok!(withdraw(ALICE));
		assert_noop!(withdraw(ALICE), Error::<Test>::NotProposed);
	});
}
