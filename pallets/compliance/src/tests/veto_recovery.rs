use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn any_account_of_the_investor_vetoes_until_the_end() {
	for caller in [ALICE, ALICE_PHONE] {
		with_checks(|| {
			let investor = approved_recovery();
			link(ALICE, ALICE_PHONE);
			set_time(NOW + DEFAULT_RECOVERY_DELAY + DAY);

			assert_ok!(veto(caller));

			assert_eq!(
				take_events(),
				[Event::RecoveryVetoed {
					investor,
					vetoed_by: caller
				}]
			);
			assert_eq!(Compliance::recovery(investor), None);
			assert_noop!(
				finish(STRANGER, investor, false),
				Error::<Test>::UnknownRecovery
			);
		});
	}
}

#[test]
fn vetoes_what_has_not_been_approved() {
	with_checks(|| {
		alice_known_to_two();
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_ok!(veto(ALICE));
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::UnknownRecovery
		);
		assert_ok!(open(OTHER_VERIFIER, ALICE, STRANGER));
	});
}

#[test]
fn refuses_whoever_is_no_account_of_the_investor() {
	with_checks(|| {
		approved_recovery();
		give(VERIFIER, BOB);
		assert_noop!(
			Compliance::veto_recovery(RuntimeOrigin::root()),
			DispatchError::BadOrigin
		);
		for caller in [STRANGER, VERIFIER] {
			assert_noop!(veto(caller), Error::<Test>::UnknownInvestor);
		}
		assert_noop!(veto(BOB), Error::<Test>::UnknownRecovery);
	});
}
