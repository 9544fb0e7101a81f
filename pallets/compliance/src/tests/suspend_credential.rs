use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::{Compliance as _, Credential};

use crate::{mock::*, *};

#[test]
fn a_suspended_credential_is_kept_but_not_valid() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		give(VERIFIER, BOB);
		take_events();

		assert_ok!(suspend(VERIFIER, ALICE_PHONE));

		assert_eq!(
			take_events(),
			[Event::CredentialSuspended {
				investor,
				registrar: 0
			}]
		);
		let suspended = Credential {
			suspended: true,
			..credential(0)
		};
		for account in [ALICE, ALICE_PHONE] {
			assert_eq!(credentials(account), [suspended, credential(1)]);
			assert_eq!(
				Compliance::party(&account, NOW),
				party(investor, &[credential(1)])
			);
		}
		assert_eq!(credentials(BOB), [credential(0)]);
		let info = Compliance::investor(ALICE).unwrap();
		assert_eq!(info.credentials, [suspended, credential(1)]);
		assert_eq!(info.valid_credentials, [credential(1)]);
	});
}

#[test]
fn only_the_registrar_that_issued_it_suspends() {
	with_checks(|| {
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::suspend_credential(origin, ALICE),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(suspend(ALICE, ALICE), Error::<Test>::NotRegistrar);
		assert_noop!(suspend(VERIFIER, BOB), Error::<Test>::UnknownInvestor);
		assert_noop!(
			suspend(OTHER_VERIFIER, ALICE),
			Error::<Test>::UnknownCredential
		);
	});
}

#[test]
fn refuses_what_is_suspended_already() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		assert_ok!(suspend(VERIFIER, ALICE));
		assert_noop!(suspend(VERIFIER, ALICE), Error::<Test>::AlreadySuspended);
	});
}
