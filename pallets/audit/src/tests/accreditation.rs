//! Attesters come, make deposits, and go.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};
use tessera_primitives::journal::{AuditAct, Entry, Subject};

use crate::{mock::*, *};

fn row(account: AccountId) -> AttesterOf<Test> {
	Attesters::<Test>::get(person(account)).expect("it was accredited")
}

fn stands(account: AccountId) -> bool {
	Audit::ensure_standing(person(account)).is_ok()
}

fn add(origin: RuntimeOrigin, scope: Scope) -> sp_runtime::DispatchResult {
	Audit::accredit(origin, ANNA, *lei(1).as_bytes(), *lei(2).as_bytes(), scope)
}

#[test]
fn an_attester_is_in_good_standing_once_its_deposit_is_complete() {
	with_checks(|| {
		assert_ok!(add(root(), Scope::ALL));
		assert!(!stands(ANNA));
		assert_ok!(Audit::raise_deposit(signed(ANNA), DEPOSIT - 1));
		assert!(!stands(ANNA));
		assert_ok!(Audit::raise_deposit(signed(ANNA), 1));
		assert!(stands(ANNA));
		assert_eq!(held(HoldReason::AttesterDeposit, ANNA), DEPOSIT);

		let accredited = Entry::new(Subject::Chain, AuditAct::Accredited)
			.to(person(ANNA))
			.hash_of(&(person(ANNA), lei(1), lei(2), Scope::ALL));
		let raised = |by, old, new| {
			Entry::new(Subject::Chain, AuditAct::DepositChanged)
				.by(ANNA)
				.to(person(ANNA))
				.amount(by)
				.change(old, new)
		};
		assert_eq!(
			take_entries(),
			[
				accredited,
				raised(DEPOSIT - 1, 0, DEPOSIT - 1),
				raised(1, DEPOSIT - 1, DEPOSIT)
			]
		);
	});
}

#[test]
fn accredits_nobody_but_by_governance() {
	with_checks(|| {
		for origin in [RuntimeOrigin::none(), signed(ANNA)] {
			assert_noop!(add(origin, Scope::ALL), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn accredits_no_false_entity() {
	with_checks(|| {
		let good = *lei(1).as_bytes();
		for (one, group) in [([0; 20], good), (good, [0; 20])] {
			assert_noop!(
				Audit::accredit(root(), ANNA, one, group, Scope::ALL),
				Error::<Test>::InvalidLei
			);
		}
	});
}

#[test]
fn accredits_for_no_empty_or_unknown_scope() {
	with_checks(|| {
		let mut nothing = Scope::ALL;
		nothing.topics = Topics::NONE;
		nothing.inspections = InspectionKinds::NONE;
		let mut nowhere = Scope::ALL;
		nowhere.subjects = SubjectKinds::NONE;
		let unknown = codec::Decode::decode(&mut &[255u8; 3][..]).expect("any bits decode");
		for scope in [nothing, nowhere, unknown] {
			assert_noop!(add(root(), scope), Error::<Test>::InvalidScope);
		}
	});
}

#[test]
fn other_terms_replace_those_before_and_keep_the_standing() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(attest(ANNA, 5));
		admit_to(ANNA, 7, Scope::ALL);

		assert_eq!(row(ANNA).group, lei(7));
		assert_eq!(row(ANNA).deposit, DEPOSIT);
		assert_ok!(Audit::attested(
			COIN,
			tessera_primitives::attestations::Topic::Reserve,
			1,
			DAY
		));
	});
}

#[test]
fn a_group_has_no_more_attesters_than_it_may() {
	with_checks(|| {
		(1..=8).for_each(|account| accredit_to(account, 1));
		admit_to(9, 1, Scope::ALL);
		assert_noop!(
			Audit::raise_deposit(signed(9), DEPOSIT),
			Error::<Test>::GroupFull
		);
		// Nor does one in good standing join it.
		accredit(10);
		assert_noop!(
			Audit::accredit(
				root(),
				10,
				*lei(10).as_bytes(),
				*lei(1).as_bytes(),
				Scope::ALL
			),
			Error::<Test>::GroupFull
		);
	});
}

#[test]
fn no_more_are_in_good_standing_than_can_be() {
	with_checks(|| {
		(1..=64).for_each(accredit);
		admit(65);
		assert_noop!(
			Audit::raise_deposit(signed(65), DEPOSIT),
			Error::<Test>::TooManyAttesters
		);
		assert_ok!(Audit::resign(signed(64)));
		assert_ok!(Audit::raise_deposit(signed(65), DEPOSIT));
	});
}

#[test]
fn a_deposit_is_refused_from_whoever_is_none() {
	with_checks(|| {
		assert_noop!(
			Audit::raise_deposit(RuntimeOrigin::none(), 1),
			DispatchError::BadOrigin
		);
		// Neither an account that nobody has seen, nor a person.
		assert_noop!(
			Audit::raise_deposit(signed(STRANGER), 1),
			Error::<Test>::NotAttester
		);
		person(STRANGER);
		assert_noop!(
			Audit::raise_deposit(signed(STRANGER), 1),
			Error::<Test>::NotAttester
		);
	});
}

#[test]
fn a_deposit_is_something_that_the_account_has() {
	with_checks(|| {
		admit(ANNA);
		assert_noop!(
			Audit::raise_deposit(signed(ANNA), 0),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			Audit::raise_deposit(signed(ANNA), ENDOWMENT + 1),
			TokenError::FundsUnavailable
		);
	});
}

/// Makes `second` another account of the person of `first`.
fn link(first: AccountId, second: AccountId) {
	assert_ok!(Compliance::propose_link(signed(first), second));
	assert_ok!(Compliance::accept_link(signed(second), person(first), true));
}

#[test]
fn a_deposit_comes_from_one_account() {
	with_checks(|| {
		accredit(ANNA);
		link(ANNA, 70);
		assert_noop!(
			Audit::raise_deposit(signed(70), 1),
			Error::<Test>::NotDepositor
		);
		// The person acts through both.
		assert_ok!(attest(70, 5));
	});
}

#[test]
fn one_that_resigns_is_no_longer_in_good_standing() {
	with_checks(|| {
		accredit(ANNA);
		take_records();
		assert_ok!(Audit::resign(signed(ANNA)));
		assert!(!stands(ANNA));
		assert_noop!(attest(ANNA, 5), Error::<Test>::NotInGoodStanding);
		assert_eq!(
			take_entries(),
			[Entry::new(Subject::Chain, AuditAct::AccreditationEnded)
				.by(ANNA)
				.from(person(ANNA))]
		);
		assert_noop!(
			Audit::resign(signed(ANNA)),
			Error::<Test>::AccreditationEnded
		);
		assert_noop!(Audit::resign(signed(STRANGER)), Error::<Test>::NotAttester);
		assert_noop!(
			Audit::resign(RuntimeOrigin::none()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn governance_ends_accreditations() {
	with_checks(|| {
		accredit(ANNA);
		let attester = person(ANNA);
		assert_noop!(
			Audit::end_accreditation(signed(ANNA), attester),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Audit::end_accreditation(root(), attester + 1),
			Error::<Test>::NotAttester
		);
		assert_ok!(Audit::end_accreditation(root(), attester));
		assert!(!stands(ANNA));
		assert_noop!(
			Audit::end_accreditation(root(), attester),
			Error::<Test>::AccreditationEnded
		);
	});
}

#[test]
fn what_was_attested_before_does_not_come_back_with_a_new_accreditation() {
	with_checks(|| {
		use tessera_primitives::attestations::{AttestationFault, Topic};
		accredit(ANNA);
		assert_ok!(attest(ANNA, 5));
		assert_ok!(Audit::resign(signed(ANNA)));
		admit(ANNA);
		assert!(stands(ANNA));

		let lowest = || Audit::attested(COIN, Topic::Reserve, 1, DAY);
		assert_eq!(lowest(), Err(AttestationFault::NoQuorum));
		assert_ok!(attest(ANNA, 6));
		assert_eq!(lowest().map(|attested| attested.value), Ok(6));
	});
}

#[test]
fn a_deposit_is_paid_out_once_nothing_can_be_held_against_the_attester() {
	with_checks(|| {
		accredit(ANNA);
		let reclaim = || Audit::reclaim_deposit(signed(ANNA), person(ANNA));
		// Valid for a month, and liable for another one.
		assert_ok!(attest(ANNA, 5));
		assert_noop!(reclaim(), Error::<Test>::StillAccredited);
		assert_ok!(Audit::resign(signed(ANNA)));
		pass(30 * DAY + LIABILITY_PERIOD);
		assert_noop!(reclaim(), Error::<Test>::StillLiable);
		pass(1);
		take_records();
		assert_ok!(reclaim());

		assert_eq!(free(ANNA), ENDOWMENT);
		assert_eq!(
			take_entries(),
			[Entry::new(Subject::Chain, AuditAct::DepositChanged)
				.by(ANNA)
				.to(person(ANNA))
				.amount(DEPOSIT)
				.change(DEPOSIT, 0)]
		);
		assert_noop!(reclaim(), Error::<Test>::NotAttester);
		assert_noop!(
			Audit::reclaim_deposit(RuntimeOrigin::none(), person(ANNA)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_deposit_cools_even_if_nothing_was_attested() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(Audit::resign(signed(ANNA)));
		pass(LIABILITY_PERIOD);
		assert_noop!(
			Audit::reclaim_deposit(signed(ANNA), person(ANNA)),
			Error::<Test>::StillLiable
		);
		pass(1);
		assert_ok!(Audit::reclaim_deposit(signed(ANNA), person(ANNA)));
	});
}

#[test]
fn a_deposit_is_not_paid_out_during_a_challenge() {
	with_checks(|| {
		challenged();
		assert_ok!(Audit::resign(signed(ANNA)));
		pass(200 * DAY);
		assert_noop!(
			Audit::reclaim_deposit(signed(ANNA), person(ANNA)),
			Error::<Test>::StillChallenged
		);
	});
}

#[test]
fn a_deposit_is_paid_out_to_any_account_of_the_person() {
	with_checks(|| {
		accredit(ANNA);
		link(ANNA, 70);
		assert_ok!(Audit::resign(signed(ANNA)));
		pass(LIABILITY_PERIOD + 1);
		assert_ok!(Audit::reclaim_deposit(signed(70), person(ANNA)));
		assert_eq!(free(70), ENDOWMENT + DEPOSIT);
		assert_eq!(held(HoldReason::AttesterDeposit, ANNA), 0);
	});
}

#[test]
fn a_deposit_is_paid_out_to_nobody_else() {
	with_checks(|| {
		accredit(ANNA);
		accredit(BERT);
		assert_ok!(Audit::resign(signed(ANNA)));
		pass(LIABILITY_PERIOD + 1);
		for account in [BERT, STRANGER] {
			assert_noop!(
				Audit::reclaim_deposit(signed(account), person(ANNA)),
				Error::<Test>::NotOwnDeposit
			);
		}
		// The account that made it was given up, and belongs to the person no more.
		link(ANNA, 70);
		assert_ok!(Compliance::unlink(signed(70), ANNA));
		assert_noop!(
			Audit::reclaim_deposit(signed(ANNA), person(70)),
			Error::<Test>::NotOwnDeposit
		);
		assert_ok!(Audit::reclaim_deposit(signed(70), person(70)));
	});
}

#[test]
fn a_deposit_is_not_lost_with_the_person() {
	with_checks(|| {
		accredit(ANNA);
		let attester = person(ANNA);
		// The only account of the attester goes over to Bert's person.
		person(BERT);
		assert_ok!(Compliance::propose_link(signed(BERT), ANNA));
		assert_ok!(Compliance::accept_link(signed(ANNA), person(BERT), true));
		assert_ok!(Audit::end_accreditation(root(), attester));
		pass(LIABILITY_PERIOD + 1);
		assert_noop!(
			Audit::reclaim_deposit(signed(BERT), attester),
			Error::<Test>::NotOwnDeposit
		);
		assert_ok!(Audit::reclaim_deposit(signed(ANNA), attester));
		assert_eq!(held(HoldReason::AttesterDeposit, ANNA), 0);
		assert_eq!(free(ANNA), ENDOWMENT);
	});
}
