//! A registrar recovers keys only of investors whom it has known for as long as a recovery waits.

use frame_support::{assert_noop, assert_ok};

use crate::{mock::*, *};

/// As a registrar does it, with nothing made up.
fn state(caller: AccountId, account: AccountId) {
	let credential = credential(0);
	assert_ok!(Compliance::issue_credential(
		RuntimeOrigin::signed(caller),
		account,
		credential.jurisdiction,
		credential.class,
		u64::MAX,
	));
}

#[test]
fn nobody_makes_itself_a_registrar_of_somebody_to_recover_a_key() {
	with_checks(|| {
		admit_entity(VERIFIER, LEI);
		admit_entity(OTHER_VERIFIER, OTHER_LEI);
		state(VERIFIER, ALICE);
		let delay = Compliance::recovery_delay();
		set_time(NOW + delay - 1);
		assert_noop!(
			open(VERIFIER, ALICE, STRANGER),
			Error::<Test>::KnownTooShort
		);
		set_time(NOW + delay);
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		// The other one comes too late to help.
		state(OTHER_VERIFIER, ALICE);
		assert_noop!(
			approve(OTHER_VERIFIER, ALICE, STRANGER),
			Error::<Test>::KnownTooShort
		);
		// Renewal does not begin anew; taking back does.
		state(VERIFIER, ALICE);
		assert_eq!(KnownSince::<Test>::get(row(ALICE).investor, 0), Some(NOW));
		assert_ok!(Compliance::revoke_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE
		));
		assert_eq!(KnownSince::<Test>::get(row(ALICE).investor, 0), None);
	});
}

#[test]
fn inv_9_finds_a_wrong_moment() {
	for corrupt in [
		|investor| KnownSince::<Test>::insert(investor, 9, 0),
		|investor| KnownSince::<Test>::insert(investor, 0, u64::MAX),
		|investor| KnownSince::<Test>::remove(investor, 0),
	] {
		new_test_ext().execute_with(|| {
			admit(VERIFIER);
			state(VERIFIER, ALICE);
			assert_ok!(Compliance::do_try_state());
			corrupt(row(ALICE).investor);
			let failure = format!("{:?}", Compliance::do_try_state().unwrap_err());
			assert!(failure.contains("INV-9"), "{failure}");
		});
	}
}
