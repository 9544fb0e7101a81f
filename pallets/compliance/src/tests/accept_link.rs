use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::compliance::Compliance as _;

use crate::{mock::*, *};

#[test]
fn the_account_is_one_of_the_investors_from_now_on() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(propose(ALICE, ALICE_PHONE));
		take_events();

		assert_ok!(accept(ALICE_PHONE, investor, false));

		assert_eq!(
			take_events(),
			[Event::AccountLinked {
				investor,
				account: ALICE_PHONE
			}]
		);
		assert_eq!(keys(investor), [ALICE, ALICE_PHONE]);
		assert_eq!(row(ALICE_PHONE), row(ALICE));
		assert_eq!(Compliance::link_proposal(investor), None);
		assert_eq!(Compliance::main_account(investor), Some(ALICE));
		// It stays in step.
		assert_ok!(suspend(VERIFIER, ALICE));
		assert_eq!(row(ALICE_PHONE), row(ALICE));
	});
}

#[test]
fn up_to_eight_accounts_are_linked() {
	with_checks(|| {
		let investor = alice_known_to_two();
		for account in 100..107 {
			assert_ok!(propose(ALICE, account));
			assert_ok!(accept(account, investor, false));
		}
		assert_eq!(keys(investor).len(), 8);
		assert_noop!(propose(ALICE, 107), Error::<Test>::TooManyAccounts);
	});
}

#[test]
fn only_the_proposed_account_accepts() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_noop!(
			accept(ALICE_PHONE, investor, false),
			Error::<Test>::NotProposed
		);
		assert_ok!(propose(ALICE, ALICE_PHONE));
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Compliance::accept_link(origin, investor, true),
				DispatchError::BadOrigin
			);
		}
		for account in [STRANGER, ALICE] {
			assert_noop!(accept(account, investor, true), Error::<Test>::NotProposed);
		}
		for other in [investor + 1, u64::MAX] {
			assert_noop!(accept(ALICE_PHONE, other, true), Error::<Test>::NotProposed);
		}
		// Only once.
		assert_ok!(accept(ALICE_PHONE, investor, false));
		assert_noop!(
			accept(ALICE_PHONE, investor, false),
			Error::<Test>::NotProposed
		);
	});
}

#[test]
fn refuses_a_ninth_account() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(propose(ALICE, STRANGER));
		fill_the_keys_of_alice();
		assert_noop!(
			accept(STRANGER, investor, false),
			Error::<Test>::TooManyAccounts
		);
	});
}

#[test]
fn an_account_abandons_its_own_investor_only_on_its_word() {
	with_checks(|| {
		let investor = alice_known_to_two();
		let own = Compliance::open(&BOB).unwrap();
		assert_ok!(propose(BOB, STRANGER));
		assert_ok!(propose(ALICE, BOB));
		assert_noop!(accept(BOB, investor, false), Error::<Test>::HasInvestor);
		take_events();

		assert_ok!(accept(BOB, investor, true));

		assert_eq!(
			take_events(),
			[
				Event::LinkWithdrawn {
					investor: own,
					account: STRANGER
				},
				Event::InvestorAbandoned {
					investor: own,
					account: BOB
				},
				Event::AccountLinked {
					investor,
					account: BOB
				},
			]
		);
		assert_eq!(row(BOB), row(ALICE));
		assert_eq!(Keys::<Test>::get(own), None);
		assert_eq!(Compliance::main_account(own), None);
		// Nobody comes back to the abandoned investor.
		assert_noop!(accept(STRANGER, own, false), Error::<Test>::NotProposed);
		assert_ok!(unlink(ALICE, BOB));
		assert_eq!(Compliance::open(&BOB), Ok(own + 1));
	});
}

#[test]
fn a_recovery_of_the_abandoned_investor_ends() {
	with_checks(|| {
		admit(VERIFIER);
		let investor = give(VERIFIER, ALICE);
		let own = give(VERIFIER, BOB);
		assert_ok!(open(VERIFIER, BOB, STRANGER));
		assert_ok!(Compliance::revoke_credential(
			RuntimeOrigin::signed(VERIFIER),
			BOB
		));
		assert_ok!(propose(ALICE, BOB));
		assert_ok!(accept(BOB, investor, true));
		assert_eq!(Compliance::recovery(own), None);
		assert!(take_events().contains(&Event::RecoveryVetoed {
			investor: own,
			vetoed_by: BOB
		}));
	});
}

#[test]
fn refuses_an_account_whose_investor_has_credentials() {
	with_checks(|| {
		let investor = alice_known_to_two();
		give(VERIFIER, BOB);
		assert_ok!(propose(ALICE, BOB));
		assert_noop!(accept(BOB, investor, false), Error::<Test>::HasInvestor);
		assert_noop!(accept(BOB, investor, true), Error::<Test>::HasCredentials);
		// A suspended one stands in the way as well; one that has expired says nothing any more.
		assert_ok!(suspend(VERIFIER, BOB));
		assert_noop!(accept(BOB, investor, true), Error::<Test>::HasCredentials);
		set_time(END + 1);
		assert_ok!(accept(BOB, investor, true));
	});
}

#[test]
fn refuses_an_account_whose_investor_has_others() {
	with_checks(|| {
		let investor = alice_known_to_two();
		let own = Compliance::open(&BOB).unwrap();
		link(BOB, STRANGER);
		assert_ok!(propose(ALICE, BOB));
		assert_noop!(accept(BOB, investor, true), Error::<Test>::NotOnlyKey);
		// Once it is unlinked it has no investor to abandon.
		assert_ok!(unlink(BOB, BOB));
		assert_ok!(accept(BOB, investor, false));
		assert_eq!(keys(own), [STRANGER]);
	});
}

#[test]
fn a_registrar_may_be_an_investors_account() {
	with_checks(|| {
		let investor = alice_known_to_two();
		assert_ok!(propose(ALICE, VERIFIER));
		assert_ok!(accept(VERIFIER, investor, false));
		assert_eq!(RegistrarByAccount::<Test>::get(VERIFIER), Some(0));
		assert_ok!(unlink(ALICE, VERIFIER));
		assert_eq!(RegistrarByAccount::<Test>::get(VERIFIER), Some(0));
	});
}
