use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn either_registrar_ends_the_recovery() {
	for (registrar, caller) in [(0, VERIFIER), (1, OTHER_VERIFIER)] {
		with_checks(|| {
			let investor = approved_recovery();
			// Though it knows the investor no more.
			assert_ok!(Compliance::revoke_credential(
				RuntimeOrigin::signed(caller),
				ALICE
			));
			take_events();

			assert_ok!(cancel(caller, investor));

			assert_eq!(
				take_events(),
				[Event::RecoveryCancelled {
					investor,
					registrar
				}]
			);
			assert_eq!(Compliance::recovery(investor), None);
		});
	}
}

#[test]
fn refuses_whoever_has_not_approved_it() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_noop!(
			Compliance::cancel_recovery(RuntimeOrigin::root(), investor),
			DispatchError::BadOrigin
		);
		assert_noop!(cancel(ALICE, investor), Error::<Test>::NotRegistrar);
		assert_noop!(
			cancel(VERIFIER, investor + 1),
			Error::<Test>::UnknownRecovery
		);
		assert_noop!(cancel(OTHER_VERIFIER, investor), Error::<Test>::NotApproved);
	});
}
