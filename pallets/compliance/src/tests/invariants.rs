//! Each invariant: state that breaks it is found, by name; and no sequence of calls breaks one.

use frame_support::BoundedVec;
use proptest::prelude::*;
use sp_runtime::TryRuntimeError;
use tessera_primitives::{
	compliance::{Credential, Credentials, InvestorClass},
	Moment,
};

use crate::{mock::*, *};

/// On a sound state of two registrars and of two investors, the first with two accounts, `corrupt`
/// breaks the invariant that `message` names.
fn assert_finds(message: &'static str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		assert_eq!(give(VERIFIER, ALICE), 0);
		assert_eq!(give(VERIFIER, BOB), 1);
		link(ALICE, ALICE_PHONE);
		assert_eq!(Compliance::do_try_state(), Ok(()));

		corrupt();

		assert_eq!(
			Compliance::do_try_state(),
			Err(TryRuntimeError::Other(message))
		);
	});
}

fn set_keys(investor: u64, keys: &[AccountId]) {
	Keys::<Test>::insert(investor, BoundedVec::truncate_from(keys.to_vec()));
}

fn set_active(registrars: &[u32]) {
	ActiveRegistrars::<Test>::put(BoundedVec::truncate_from(registrars.to_vec()));
}

#[test]
fn inv_1_finds_an_account_that_no_investor_lists() {
	assert_finds("INV-1: an account is not among its investor's keys", || {
		Accounts::<Test>::insert(STRANGER, row(BOB));
	});
	assert_finds("INV-1: an account is not among its investor's keys", || {
		set_keys(0, &[ALICE]);
	});
	assert_finds("INV-1: an account is not among its investor's keys", || {
		Keys::<Test>::remove(0);
	});
}

#[test]
fn inv_2_finds_an_investor_without_accounts() {
	assert_finds("INV-2: an investor has no key", || set_keys(2, &[]));
}

#[test]
fn inv_2_finds_an_account_listed_twice() {
	assert_finds("INV-2: an investor has one key twice", || {
		set_keys(1, &[BOB, BOB])
	});
}

#[test]
fn inv_2_finds_a_listed_account_that_points_elsewhere() {
	let message = "INV-2: a key does not point back to its investor";
	assert_finds(message, || set_keys(1, &[BOB, ALICE]));
	assert_finds(message, || set_keys(1, &[BOB, STRANGER]));
	assert_finds(message, || Accounts::<Test>::remove(ALICE));
}

#[test]
fn inv_2_finds_accounts_out_of_step() {
	assert_finds("INV-2: two accounts of one investor differ", || {
		let credentials = Credentials::default();
		Accounts::<Test>::insert(
			ALICE_PHONE,
			Account {
				investor: 0,
				credentials,
			},
		);
	});
	assert_finds("INV-2: two accounts of one investor differ", || {
		Accounts::<Test>::mutate_extant(ALICE, |row| row.credentials[0].valid_until += 1);
	});
}

#[test]
fn inv_3_finds_a_number_that_is_still_to_be_given() {
	assert_finds("INV-3: an investor has no number yet", || {
		NextInvestor::<Test>::put(1)
	});
	assert_finds("INV-3: a registrar has no number yet", || {
		NextRegistrar::<Test>::put(1)
	});
}

#[test]
fn inv_4_finds_a_wrong_list_of_registrars() {
	let message = "INV-4: the active registrars are not the keys of the registrars, in order";
	assert_finds(message, || set_active(&[0]));
	assert_finds(message, || set_active(&[1, 0]));
	assert_finds(message, || set_active(&[0, 0]));
	assert_finds(message, || set_active(&[0, 1, 2]));
	assert_finds(message, || set_active(&[0, 2]));
	assert_finds(message, || Registrars::<Test>::remove(0));
}

#[test]
fn inv_4_finds_a_wrong_account_of_a_registrar() {
	assert_finds(
		"INV-4: an account is kept of a registrar that does not stand",
		|| {
			RegistrarByAccount::<Test>::insert(STRANGER, 0);
		},
	);
	assert_finds(
		"INV-4: an account is kept of a registrar that does not stand",
		|| {
			RegistrarByAccount::<Test>::remove(VERIFIER);
		},
	);
	assert_finds("INV-4: a registrar's account does not point back", || {
		RegistrarByAccount::<Test>::insert(VERIFIER, 1);
	});
	assert_finds("INV-4: a registrar's account does not point back", || {
		RegistrarByAccount::<Test>::swap(VERIFIER, STRANGER);
	});
}

#[test]
fn inv_5_finds_two_credentials_of_one_registrar() {
	assert_finds("INV-5: two credentials of one registrar", || {
		Accounts::<Test>::mutate_extant(BOB, |row| {
			let mut again = credential(0);
			again.class = InvestorClass::Retail;
			row.credentials.try_push(again).unwrap();
		});
	});
}

fn set_recovery(change: impl FnOnce(&mut Recovery<AccountId>)) {
	let mut recovery = Recovery {
		lost: ALICE,
		new: STRANGER,
		registrars: BoundedVec::truncate_from(vec![0, 1]),
		opened_at: NOW,
		ready_at: Some(NOW),
	};
	Recoveries::<Test>::insert(0, recovery.clone());
	assert_eq!(Compliance::do_try_state(), Ok(()));
	change(&mut recovery);
	Recoveries::<Test>::insert(0, recovery);
}

#[test]
fn inv_6_finds_a_recovery_of_somebody_else() {
	let message = "INV-6: a recovery is of an account that is not the investor's";
	for lost in [STRANGER, BOB] {
		assert_finds(message, || set_recovery(|recovery| recovery.lost = lost));
	}
	assert_finds(message, || {
		set_recovery(|_| {});
		Recoveries::<Test>::swap(0, 7);
	});
}

#[test]
fn inv_6_finds_wrong_registrars_of_a_recovery() {
	for registrars in [vec![], vec![0, 0], vec![0, 2]] {
		assert_finds(
			"INV-6: a recovery does not name one or two registrars",
			|| {
				set_recovery(|recovery| {
					recovery.registrars = BoundedVec::truncate_from(registrars)
				});
			},
		);
	}
}

#[test]
fn inv_6_finds_a_recovery_that_is_ready_too_soon_or_never() {
	let message = "INV-6: a recovery is not ready exactly if two registrars have approved it";
	assert_finds(message, || {
		set_recovery(|recovery| recovery.ready_at = None);
	});
	assert_finds(message, || {
		set_recovery(|recovery| {
			recovery.registrars.pop();
		});
	});
}

#[test]
fn inv_7_finds_a_wrong_proposal() {
	let propose = |investor, proposed_by, account| {
		let proposal = LinkProposal {
			account,
			proposed_by,
		};
		Links::<Test>::insert(investor, proposal);
	};
	let message = "INV-7: a link was proposed by an account that is not the investor's";
	assert_finds(message, || propose(0, BOB, STRANGER));
	assert_finds(message, || propose(7, ALICE, STRANGER));
	assert_finds(
		"INV-7: a link is proposed of an account that is the investor's",
		|| propose(0, ALICE, ALICE_PHONE),
	);
}

#[test]
fn inv_8_finds_an_impossible_delay() {
	for delay in [0, MIN_RECOVERY_DELAY - 1, MAX_RECOVERY_DELAY + 1] {
		assert_finds("INV-8: the delay of recoveries is impossible", || {
			RecoveryDelay::<Test>::put(delay);
		});
	}
}

#[derive(Clone, Debug)]
enum Step {
	Admit(AccountId),
	Dismiss(u32),
	Issue(AccountId, AccountId, Credential),
	Revoke(AccountId, AccountId),
	Link(AccountId, AccountId),
	Wait(Moment),
}

/// Accounts are few, so that steps meet; twelve verifiers for nine places and for lists of eight.
fn any_step() -> impl Strategy<Value = Step> {
	let verifier = || 0..12u64;
	let account = || 100..106u64;
	let credential = (
		0..20 * DAY,
		prop_oneof![Just(SWITZERLAND), Just(GERMANY), Just(0)],
	)
		.prop_map(|(offset, jurisdiction)| Credential {
			valid_until: NOW + offset,
			jurisdiction,
			..credential(0)
		});
	prop_oneof![
		4 => verifier().prop_map(Step::Admit),
		1 => (0..20u32).prop_map(Step::Dismiss),
		12 => (verifier(), account(), credential)
			.prop_map(|(verifier, account, credential)| Step::Issue(verifier, account, credential)),
		2 => (verifier(), account()).prop_map(|(verifier, account)| Step::Revoke(verifier, account)),
		1 => (account(), 200..206u64).prop_map(|(first, second)| Step::Link(first, second)),
		1 => (0..2 * DAY).prop_map(Step::Wait),
	]
}

fn take_step(step: Step) -> sp_runtime::DispatchResult {
	match step {
		Step::Admit(account) => Compliance::add_registrar(RuntimeOrigin::root(), account, LEI),
		Step::Dismiss(registrar) => Compliance::remove_registrar(RuntimeOrigin::root(), registrar),
		Step::Issue(verifier, account, credential) => issue(verifier, account, credential),
		Step::Revoke(verifier, account) => {
			Compliance::revoke_credential(RuntimeOrigin::signed(verifier), account)
		}
		Step::Link(first, second) => {
			let is_new = !Accounts::<Test>::contains_key(second);
			if is_new && Accounts::<Test>::contains_key(first) {
				link(first, second);
			}
			Ok(())
		}
		Step::Wait(time) => {
			set_time(Timestamp::get() + time);
			Ok(())
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(32))]

	#[test]
	fn no_sequence_of_calls_breaks_an_invariant(steps in prop::collection::vec(any_step(), 1..80)) {
		new_test_ext().execute_with(|| {
			for step in steps {
				let before = sp_io::storage::root(Default::default());
				if take_step(step).is_err() {
					assert_eq!(sp_io::storage::root(Default::default()), before);
				}
				assert_eq!(Compliance::do_try_state(), Ok(()));
			}
		});
	}
}
