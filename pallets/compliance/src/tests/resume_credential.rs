use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::Compliance as _;

use crate::{mock::*, *};

#[test]
fn a_resumed_credential_counts_again() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		assert_ok!(suspend(VERIFIER, ALICE));
		take_events();

		assert_ok!(resume(VERIFIER, ALICE_PHONE));

		assert_eq!(
			take_events(),
			[Event::CredentialResumed {
				investor,
				registrar: 0
			}]
		);
		let both = [credential(0), credential(1)];
		assert_eq!(Compliance::party(&ALICE, END), party(investor, &both));
		// It expires when it would have.
		assert_eq!(Compliance::party(&ALICE, END + 1), party(investor, &[]));
	});
}

#[test]
fn only_the_registrar_that_issued_it_resumes() {
	with_checks(|| {
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		assert_ok!(suspend(VERIFIER, ALICE));
		assert_noop!(
			Compliance::resume_credential(RuntimeOrigin::root(), ALICE),
			DispatchError::BadOrigin
		);
		assert_noop!(resume(ALICE, ALICE), Error::<Test>::NotRegistrar);
		assert_noop!(resume(VERIFIER, BOB), Error::<Test>::UnknownInvestor);
		assert_noop!(
			resume(OTHER_VERIFIER, ALICE),
			Error::<Test>::UnknownCredential
		);
	});
}

#[test]
fn refuses_what_is_not_suspended() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		assert_noop!(resume(VERIFIER, ALICE), Error::<Test>::NotSuspended);
	});
}
