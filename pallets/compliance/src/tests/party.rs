//! Who stands behind an account, as the register asks it before each movement.

use frame_support::{assert_noop, assert_ok};
use tessera_primitives::{
	compliance::{
		Compliance as _, Credential, Credentials, InvestorClass, Kind, Movement, Party, Reason,
		Refusal, Side,
	},
	InvestorId, Moment,
};

use crate::{mock::*, *};

fn valid(account: AccountId, now: Moment) -> Vec<Credential> {
	Compliance::party(&account, now).credentials.into_inner()
}

/// What a policy that asks for any retail credential says of an issue to `account`.
fn refusals_of_issue(account: AccountId, now: Moment) -> Vec<Refusal> {
	let rule = Rule::Credential {
		registrars: Default::default(),
		class: InvestorClass::Retail,
	};
	let policy = Policy::truncate_from(vec![rule]);
	let party = Compliance::party(&account, now);
	Compliance::refusals(
		&policy,
		&Movement {
			kind: Kind::Issue,
			amount: 1,
			now,
			holders: 0,
			residents: &[],
			uncounted: 0,
			approved: false,
			from: None,
			to: Some(Side::new(&party, 0)),
		},
	)
}

const REFUSED: [Refusal; 1] = [Refusal {
	reason: Reason::CredentialRequired,
	rule: Some(0),
}];

#[test]
fn nobody_stands_behind_an_unseen_account() {
	with_checks(|| {
		assert_eq!(Compliance::party(&STRANGER, NOW), Party::default());
		assert_eq!(refusals_of_issue(STRANGER, NOW), REFUSED);
	});
}

#[test]
fn carries_the_investor_and_its_valid_credentials() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		let investor = give(VERIFIER, ALICE);
		assert_eq!(
			Compliance::party(&ALICE, NOW),
			party(investor, &[credential(registrar)])
		);
		assert_eq!(refusals_of_issue(ALICE, NOW), []);
	});
}

#[test]
fn a_credential_is_valid_up_to_and_including_its_last_moment() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		let investor = give(VERIFIER, ALICE);
		for moment in [0, NOW, END - 1, END] {
			assert_eq!(valid(ALICE, moment), [credential(registrar)]);
			assert_eq!(refusals_of_issue(ALICE, moment), []);
		}
		for moment in [END + 1, Moment::MAX] {
			assert_eq!(Compliance::party(&ALICE, moment), party(investor, &[]));
			assert_eq!(refusals_of_issue(ALICE, moment), REFUSED);
		}
	});
}

#[test]
fn each_credential_expires_by_itself() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let shorter = Credential {
			valid_until: NOW + DAY,
			..credential(first)
		};
		assert_ok!(issue(VERIFIER, ALICE, shorter));
		assert_ok!(issue(OTHER_VERIFIER, ALICE, credential(second)));

		assert_eq!(valid(ALICE, NOW + DAY), [shorter, credential(second)]);
		assert_eq!(valid(ALICE, NOW + DAY + 1), [credential(second)]);
	});
}

#[test]
fn a_removed_registrar_makes_its_credentials_void_at_once() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		give(VERIFIER, ALICE);
		give(OTHER_VERIFIER, ALICE);
		give(VERIFIER, BOB);

		dismiss(first);

		assert_eq!(valid(ALICE, NOW), [credential(second)]);
		assert_eq!(valid(BOB, NOW), []);
		assert_eq!(refusals_of_issue(BOB, NOW), REFUSED);
	});
}

#[test]
fn to_admit_an_account_again_does_not_revive_its_credentials() {
	with_checks(|| {
		let old = admit(VERIFIER);
		give(VERIFIER, ALICE);
		dismiss(old);
		let new = admit(VERIFIER);
		assert_eq!(valid(ALICE, NOW), []);

		// The new credential stands next to the void one.
		give(VERIFIER, ALICE);
		assert_eq!(credentials(ALICE), [credential(old), credential(new)]);
		assert_eq!(valid(ALICE, NOW), [credential(new)]);
	});
}

#[test]
fn a_revoked_credential_counts_no_more() {
	with_checks(|| {
		admit(VERIFIER);
		give(VERIFIER, ALICE);
		assert_ok!(Compliance::revoke_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE
		));
		assert_eq!(refusals_of_issue(ALICE, NOW), REFUSED);
	});
}

#[test]
fn all_accounts_of_an_investor_are_one_party() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let investor = give(VERIFIER, ALICE);
		link(ALICE, ALICE_PHONE);
		let both = |credentials: &[Credential], now| {
			assert_eq!(Compliance::party(&ALICE, now), party(investor, credentials));
			assert_eq!(
				Compliance::party(&ALICE_PHONE, now),
				party(investor, credentials)
			);
			assert_ok!(Compliance::do_try_state());
		};

		both(&[credential(first)], NOW);
		give(OTHER_VERIFIER, ALICE_PHONE);
		both(&[credential(first), credential(second)], END);
		assert_ok!(Compliance::revoke_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE
		));
		both(&[credential(second)], NOW);
		dismiss(second);
		both(&[], NOW);
	});
}

#[test]
fn open_gives_an_unseen_account_an_investor_of_its_own() {
	with_checks(|| {
		assert_eq!(Compliance::open(&ALICE), Ok(0));
		assert_eq!(Compliance::open(&BOB), Ok(1));

		assert_eq!(
			take_events(),
			[
				Event::InvestorOpened {
					investor: 0,
					account: ALICE
				},
				Event::InvestorOpened {
					investor: 1,
					account: BOB
				},
			]
		);
		assert_eq!(Compliance::party(&BOB, NOW), party(1, &[]));
		assert_eq!(
			row(ALICE),
			Account {
				investor: 0,
				credentials: Credentials::default()
			}
		);
	});
}

#[test]
fn open_changes_nothing_for_a_known_account() {
	with_checks(|| {
		admit(VERIFIER);
		let investor = give(VERIFIER, ALICE);
		link(ALICE, ALICE_PHONE);
		take_events();

		assert_eq!(Compliance::open(&ALICE), Ok(investor));
		assert_eq!(Compliance::open(&ALICE_PHONE), Ok(investor));

		assert_eq!(take_events(), []);
		assert_eq!(NextInvestor::<Test>::get(), 1);
	});
}

#[test]
fn open_refuses_when_no_number_is_left() {
	with_checks(|| {
		NextInvestor::<Test>::put(InvestorId::MAX);
		assert_noop!(Compliance::open(&ALICE), Error::<Test>::NumbersExhausted);
	});
}
