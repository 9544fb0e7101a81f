use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::{
	compliance::{Credential, InvestorClass, MAX_CREDENTIALS},
	InvestorId,
};

use crate::{mock::*, *};

/// Admits as many registrars as fill a list; each gives Alice a credential. Their accounts.
fn fill_the_list_of_alice() -> Vec<AccountId> {
	let verifiers: Vec<_> = (0..MAX_CREDENTIALS)
		.map(|index| 1_000 + u64::from(index))
		.collect();
	for verifier in &verifiers {
		admit(*verifier);
		give(*verifier, ALICE);
	}
	assert_eq!(credentials(ALICE).len(), MAX_CREDENTIALS as usize);
	verifiers
}

#[test]
fn gives_a_new_account_its_own_investor() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		take_events();

		assert_ok!(Compliance::issue_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE,
			UNITED_STATES,
			InvestorClass::Professional,
			END,
		));
		assert_ok!(issue(VERIFIER, BOB, credential(registrar)));

		let of_alice = Credential {
			registrar,
			jurisdiction: UNITED_STATES,
			class: InvestorClass::Professional,
			valid_until: END,
			suspended: false,
		};
		assert_eq!(
			take_events(),
			[
				Event::InvestorOpened {
					investor: 0,
					account: ALICE
				},
				Event::CredentialIssued {
					investor: 0,
					credential: of_alice
				},
				Event::InvestorOpened {
					investor: 1,
					account: BOB
				},
				Event::CredentialIssued {
					investor: 1,
					credential: credential(registrar)
				},
			]
		);
		assert_eq!(row(ALICE).investor, 0);
		assert_eq!(credentials(ALICE), [of_alice]);
		assert_eq!(Keys::<Test>::get(0).unwrap().into_inner(), [ALICE]);
		assert_eq!(Keys::<Test>::get(1).unwrap().into_inner(), [BOB]);
		assert_eq!(NextInvestor::<Test>::get(), 2);
	});
}

#[test]
fn adds_to_those_of_other_registrars() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let investor = give(OTHER_VERIFIER, ALICE);
		take_events();

		assert_ok!(issue(VERIFIER, ALICE, credential(first)));

		assert_eq!(
			take_events(),
			[Event::CredentialIssued {
				investor,
				credential: credential(first)
			}]
		);
		assert_eq!(credentials(ALICE), [credential(second), credential(first)]);
	});
}

#[test]
fn replaces_the_earlier_one_in_its_place() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		give(OTHER_VERIFIER, ALICE);

		// It may also say less than before, and for a shorter time.
		let lesser = Credential {
			registrar: first,
			jurisdiction: GERMANY,
			class: InvestorClass::Retail,
			valid_until: NOW,
			suspended: false,
		};
		assert_ok!(issue(VERIFIER, ALICE, lesser));

		assert_eq!(credentials(ALICE), [lesser, credential(second)]);
	});
}

#[test]
fn reaches_every_account_of_the_investor_by_any_of_them() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let investor = give(VERIFIER, ALICE);
		link(ALICE, ALICE_PHONE);
		take_events();

		assert_ok!(issue(OTHER_VERIFIER, ALICE_PHONE, credential(second)));

		assert_eq!(
			take_events(),
			[Event::CredentialIssued {
				investor,
				credential: credential(second)
			}]
		);
		assert_eq!(credentials(ALICE), [credential(first), credential(second)]);
		assert_eq!(row(ALICE), row(ALICE_PHONE));

		let renewed = Credential {
			valid_until: END + DAY,
			..credential(first)
		};
		assert_ok!(issue(VERIFIER, ALICE, renewed));
		assert_eq!(credentials(ALICE_PHONE), [renewed, credential(second)]);
		assert_eq!(row(ALICE), row(ALICE_PHONE));
	});
}

#[test]
fn may_be_valid_for_this_moment_only() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		assert_ok!(issue(
			VERIFIER,
			ALICE,
			Credential {
				valid_until: NOW,
				..credential(registrar)
			}
		));
	});
}

#[test]
fn makes_room_in_a_full_list_by_what_is_expired() {
	with_checks(|| {
		let verifiers = fill_the_list_of_alice();
		let newcomer = admit(VERIFIER);
		// Two of the eight end earlier.
		for place in [3, 5] {
			let shorter = Credential {
				valid_until: NOW + DAY,
				..credential(0)
			};
			assert_ok!(issue(verifiers[place], ALICE, shorter));
		}
		set_time(NOW + DAY + 1);

		assert_ok!(issue(VERIFIER, ALICE, credential(newcomer)));

		let registrars: Vec<_> = credentials(ALICE)
			.iter()
			.map(|credential| credential.registrar)
			.collect();
		assert_eq!(registrars, [0, 1, 2, 4, 6, 7, newcomer]);
	});
}

#[test]
fn makes_room_in_a_full_list_by_what_is_void() {
	with_checks(|| {
		fill_the_list_of_alice();
		dismiss(0);
		let newcomer = admit(VERIFIER);

		assert_ok!(issue(VERIFIER, ALICE, credential(newcomer)));

		let registrars: Vec<_> = credentials(ALICE)
			.iter()
			.map(|credential| credential.registrar)
			.collect();
		assert_eq!(registrars, [1, 2, 3, 4, 5, 6, 7, newcomer]);
	});
}

#[test]
fn what_is_suspended_makes_no_room_until_it_has_expired() {
	with_checks(|| {
		let verifiers = fill_the_list_of_alice();
		assert_ok!(Compliance::suspend_credential(
			RuntimeOrigin::signed(verifiers[2]),
			ALICE
		));
		let newcomer = admit(VERIFIER);
		assert_noop!(
			issue(VERIFIER, ALICE, credential(newcomer)),
			Error::<Test>::TooManyCredentials
		);
		assert!(credentials(ALICE)[2].suspended);

		set_time(END + 1);
		let longer = Credential {
			valid_until: END + DAY,
			..credential(newcomer)
		};
		assert_ok!(issue(VERIFIER, ALICE, longer));
		assert_eq!(credentials(ALICE), [longer]);
	});
}

#[test]
fn is_not_suspended_where_it_replaces_one_that_is() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		give(VERIFIER, ALICE);
		assert_ok!(Compliance::suspend_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE
		));
		give(VERIFIER, ALICE);
		assert_eq!(credentials(ALICE), [credential(registrar)]);
	});
}

#[test]
fn replaces_in_a_full_list() {
	with_checks(|| {
		let verifiers = fill_the_list_of_alice();
		let longer = Credential {
			valid_until: END + DAY,
			..credential(7)
		};
		assert_ok!(issue(verifiers[7], ALICE, longer));
		assert_eq!(credentials(ALICE)[7], longer);
	});
}

#[test]
fn only_a_registrar_issues() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		let Credential {
			jurisdiction,
			class,
			valid_until,
			..
		} = credential(registrar);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::issue_credential(origin, ALICE, jurisdiction, class, valid_until),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			issue(STRANGER, ALICE, credential(registrar)),
			Error::<Test>::NotRegistrar
		);
		// Not for oneself either.
		assert_noop!(
			issue(ALICE, ALICE, credential(registrar)),
			Error::<Test>::NotRegistrar
		);
	});
}

#[test]
fn refuses_an_unknown_jurisdiction() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		// The German Democratic Republic had 278.
		for jurisdiction in [0, 1, 278, 999, u16::MAX] {
			assert_noop!(
				issue(
					VERIFIER,
					ALICE,
					Credential {
						jurisdiction,
						..credential(registrar)
					}
				),
				Error::<Test>::UnknownJurisdiction
			);
		}
	});
}

#[test]
fn refuses_one_that_has_expired() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		for valid_until in [0, NOW - 1] {
			assert_noop!(
				issue(
					VERIFIER,
					ALICE,
					Credential {
						valid_until,
						..credential(registrar)
					}
				),
				Error::<Test>::CredentialExpired
			);
		}
	});
}

#[test]
fn refuses_a_ninth_that_is_valid() {
	with_checks(|| {
		fill_the_list_of_alice();
		let newcomer = admit(VERIFIER);
		assert_noop!(
			issue(VERIFIER, ALICE, credential(newcomer)),
			Error::<Test>::TooManyCredentials
		);

		// All eight are valid up to and including their last moment.
		set_time(END);
		let longer = Credential {
			valid_until: END + DAY,
			..credential(newcomer)
		};
		assert_noop!(
			issue(VERIFIER, ALICE, longer),
			Error::<Test>::TooManyCredentials
		);
		set_time(END + 1);
		assert_ok!(issue(VERIFIER, ALICE, longer));
		assert_eq!(credentials(ALICE), [longer]);
	});
}

#[test]
fn refuses_a_new_investor_when_no_number_is_left() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		NextInvestor::<Test>::put(InvestorId::MAX - 1);
		give(VERIFIER, ALICE);

		assert_noop!(
			issue(VERIFIER, BOB, credential(registrar)),
			Error::<Test>::NumbersExhausted
		);
		// Who is known already needs no number.
		assert_ok!(issue(VERIFIER, ALICE, credential(registrar)));
	});
}

#[test]
fn names_the_first_of_several_errors() {
	with_checks(|| {
		fill_the_list_of_alice();
		let newcomer = admit(VERIFIER);
		let wrong = Credential {
			jurisdiction: 0,
			valid_until: 0,
			..credential(newcomer)
		};

		assert_noop!(issue(STRANGER, ALICE, wrong), Error::<Test>::NotRegistrar);
		assert_noop!(
			issue(VERIFIER, ALICE, wrong),
			Error::<Test>::UnknownJurisdiction
		);
		assert_noop!(
			issue(
				VERIFIER,
				ALICE,
				Credential {
					jurisdiction: GERMANY,
					..wrong
				}
			),
			Error::<Test>::CredentialExpired
		);
	});
}
