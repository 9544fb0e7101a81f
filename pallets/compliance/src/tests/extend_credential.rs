use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::{Compliance as _, Credential};

use crate::{mock::*, *};

#[test]
fn ends_later_for_every_account() {
	with_checks(|| {
		let investor = alice_known_to_two();
		link(ALICE, ALICE_PHONE);
		take_events();

		assert_ok!(extend(OTHER_VERIFIER, ALICE_PHONE, END + DAY));

		assert_eq!(
			take_events(),
			[Event::CredentialExtended {
				investor,
				registrar: 1,
				old_value: END,
				new_value: END + DAY
			}]
		);
		let longer = Credential {
			valid_until: END + DAY,
			..credential(1)
		};
		assert_eq!(credentials(ALICE), [credential(0), longer]);
		assert_eq!(credentials(ALICE_PHONE), [credential(0), longer]);
	});
}

#[test]
fn revives_what_has_expired_but_not_what_is_suspended() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(suspend(OTHER_VERIFIER, ALICE));
		set_time(END + DAY);

		assert_ok!(extend(VERIFIER, ALICE, END + DAY));
		assert_ok!(extend(OTHER_VERIFIER, ALICE, END + DAY));

		assert!(credentials(ALICE)[1].suspended);
		let longer = Credential {
			valid_until: END + DAY,
			..credential(0)
		};
		assert_eq!(
			Compliance::party(&ALICE, END + DAY),
			party(investor, &[longer])
		);
	});
}

#[test]
fn only_the_registrar_that_issued_it_extends() {
	with_checks(|| {
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		assert_noop!(
			Compliance::extend_credential(RuntimeOrigin::root(), ALICE, END + 1),
			DispatchError::BadOrigin
		);
		assert_noop!(extend(ALICE, ALICE, END + 1), Error::<Test>::NotRegistrar);
		assert_noop!(
			extend(VERIFIER, BOB, END + 1),
			Error::<Test>::UnknownInvestor
		);
		assert_noop!(
			extend(OTHER_VERIFIER, ALICE, END + 1),
			Error::<Test>::UnknownCredential
		);
	});
}

#[test]
fn refuses_an_end_that_is_past_or_not_later() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		for moment in [NOW, END - 1, END] {
			assert_noop!(extend(VERIFIER, ALICE, moment), Error::<Test>::NotExtended);
		}
		assert_noop!(
			extend(VERIFIER, ALICE, NOW - 1),
			Error::<Test>::CredentialExpired
		);
		set_time(END + DAY);
		assert_noop!(
			extend(VERIFIER, ALICE, END + DAY - 1),
			Error::<Test>::CredentialExpired
		);
	});
}
