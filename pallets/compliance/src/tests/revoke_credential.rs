use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

use crate::{mock::*, *};

fn revoke(caller: AccountId, account: AccountId) -> DispatchResult {
	Compliance::revoke_credential(RuntimeOrigin::signed(caller), account)
}

#[test]
fn takes_back_the_callers_credential_and_no_other() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let investor = give(VERIFIER, ALICE);
		give(OTHER_VERIFIER, ALICE);
		give(VERIFIER, BOB);
		take_events();

		assert_ok!(revoke(VERIFIER, ALICE));

		assert_eq!(
			take_events(),
			[Event::CredentialRevoked {
				investor,
				registrar: first
			}]
		);
		assert_eq!(credentials(ALICE), [credential(second)]);
		assert_eq!(credentials(BOB), [credential(first)]);
	});
}

#[test]
fn leaves_the_investor() {
	with_checks(|| {
		admit(VERIFIER);
		let investor = give(VERIFIER, ALICE);

		assert_ok!(revoke(VERIFIER, ALICE));

		assert_eq!(row(ALICE).investor, investor);
		assert_eq!(credentials(ALICE), []);
		assert_eq!(give(VERIFIER, ALICE), investor);
	});
}

#[test]
fn reaches_every_account_of_the_investor_by_any_of_them() {
	with_checks(|| {
		admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		give(OTHER_VERIFIER, ALICE);
		link(ALICE, ALICE_PHONE);

		assert_ok!(revoke(VERIFIER, ALICE_PHONE));

		assert_eq!(credentials(ALICE), [credential(second)]);
		assert_eq!(credentials(ALICE_PHONE), [credential(second)]);
		assert_noop!(revoke(VERIFIER, ALICE), Error::<Test>::UnknownCredential);
	});
}

#[test]
fn takes_back_what_has_expired() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		set_time(END + 1);

		assert_ok!(revoke(VERIFIER, ALICE));
		assert_eq!(credentials(ALICE), []);
	});
}

#[test]
fn only_a_registrar_revokes() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::revoke_credential(origin, ALICE),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(revoke(STRANGER, ALICE), Error::<Test>::NotRegistrar);
		assert_noop!(revoke(ALICE, ALICE), Error::<Test>::NotRegistrar);
	});
}

#[test]
fn refuses_an_account_without_an_investor() {
	with_checks(|| {
		admit(VERIFIER);
		assert_noop!(revoke(VERIFIER, STRANGER), Error::<Test>::UnknownInvestor);
	});
}

#[test]
fn refuses_what_was_never_issued_or_is_gone() {
	with_checks(|| {
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);

		assert_noop!(
			revoke(OTHER_VERIFIER, ALICE),
			Error::<Test>::UnknownCredential
		);
		assert_ok!(revoke(VERIFIER, ALICE));
		assert_noop!(revoke(VERIFIER, ALICE), Error::<Test>::UnknownCredential);
	});
}

#[test]
fn a_new_number_does_not_reach_the_credentials_of_the_old_one() {
	with_checks(|| {
		let old = admit(VERIFIER);
		give(VERIFIER, ALICE);
		dismiss(old);
		admit(VERIFIER);

		assert_noop!(revoke(VERIFIER, ALICE), Error::<Test>::UnknownCredential);
		assert_eq!(credentials(ALICE), [credential(old)]);
	});
}
