//! Challenges: who may, what they cost, who judges, how they end.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};
use tessera_primitives::{
	attestations::{AttestationFault, Attestations, Topic},
	journal::{AuditAct, Detail, Entry},
	Balance,
};

use crate::{mock::*, *};

fn lowest() -> Result<Balance, AttestationFault> {
	<Audit as Attestations>::lowest(&COIN, Topic::Reserve, 1, 10 * DAY)
		.map(|attested| attested.value)
}

fn challenge(account: AccountId, statement: u64) -> sp_runtime::DispatchResult {
	Audit::challenge(signed(account), statement, DOCUMENT)
}

fn decide(statement: u64, upheld: bool) -> sp_runtime::DispatchResult {
	Audit::decide(root(), statement, upheld, DOCUMENT)
}

fn resolve(statement: u64) -> sp_runtime::DispatchResult {
	Audit::resolve(signed(STRANGER), statement)
}

fn bond() -> Balance {
	Audit::bond(COIN, Topic::Reserve)
}

fn gain(account: AccountId) -> i128 {
	Balances::total_balance(&account) as i128 - ENDOWMENT as i128
}

use frame_support::traits::fungible::Inspect;

#[test]
fn a_challenge_freezes_the_value_and_puts_up_a_bond() {
	with_checks(|| {
		accredit(ANNA);
		let statement = state(ANNA, 100);
		take_records();
		assert_ok!(challenge(CHALLENGER, statement));

		assert_eq!(lowest(), Err(AttestationFault::Challenged));
		assert_eq!(held(HoldReason::ChallengeBond, CHALLENGER), BOND);
		let open = Audit::challenge_of(statement).expect("it was opened");
		assert_eq!(open.closes_at, NOW + CHALLENGE_PERIOD);
		assert_eq!(
			take_entries(),
			[Entry::new(COIN, AuditAct::Challenged)
				.by(CHALLENGER)
				.to(person(ANNA))
				.amount(BOND)
				.number(statement)
				.document(DOCUMENT)]
		);
	});
}

#[test]
fn what_cannot_be_challenged() {
	with_checks(|| {
		accredit(ANNA);
		let statement = state(ANNA, 100);
		assert_noop!(
			Audit::challenge(RuntimeOrigin::none(), statement, DOCUMENT),
			DispatchError::BadOrigin
		);
		assert_noop!(
			challenge(CHALLENGER, statement + 1),
			Error::<Test>::UnknownStatement
		);
		assert_ok!(challenge(CHALLENGER, statement));
		assert_noop!(
			challenge(STRANGER, statement),
			Error::<Test>::AlreadyChallenged
		);
		assert_noop!(
			challenge(5_000, statement + 1),
			Error::<Test>::UnknownStatement
		);
	});
}

#[test]
fn who_cannot_pay_the_bond_cannot_challenge() {
	with_checks(|| {
		accredit(ANNA);
		let statement = state(ANNA, 100);
		assert_noop!(challenge(5_000, statement), TokenError::FundsUnavailable);
	});
}

#[test]
fn nobody_challenges_its_own_group() {
	with_checks(|| {
		accredit_to(ANNA, 7);
		// Accredited is enough, in good standing or not.
		admit_to(BERT, 7, Scope::ALL);
		let statement = state(ANNA, 100);
		for account in [ANNA, BERT] {
			assert_noop!(challenge(account, statement), Error::<Test>::OwnStatement);
		}
	});
}

#[test]
fn a_value_is_answered_for_after_it_was_superseded_withdrawn_or_has_ended() {
	with_checks(|| {
		(1..=3).for_each(accredit);
		let superseded = state(ANNA, 100);
		let current = state(ANNA, 90);
		let withdrawn = state(BERT, 100);
		assert_ok!(Audit::withdraw(signed(BERT), withdrawn));
		pass(30 * DAY + LIABILITY_PERIOD);
		assert_ok!(challenge(CHALLENGER, superseded));
		assert_ok!(challenge(CHALLENGER, withdrawn));
		assert_ok!(decide(superseded, true));
		assert_ok!(decide(withdrawn, true));
		assert_eq!((gain(ANNA), gain(BERT)), (-1_000, -1_000));

		pass(1);
		assert_noop!(
			challenge(CHALLENGER, current),
			Error::<Test>::UnknownStatement
		);
	});
}

#[test]
fn the_current_value_counts_while_an_earlier_one_is_challenged() {
	with_checks(|| {
		accredit(ANNA);
		let superseded = state(ANNA, 100);
		assert_ok!(attest(ANNA, 90));
		assert_ok!(challenge(CHALLENGER, superseded));
		assert_eq!(lowest(), Ok(90));
	});
}

#[test]
fn upheld_the_attester_pays_and_all_it_said_counts_no_more() {
	with_checks(|| {
		let statement = challenged();
		assert_ok!(attest_as(ANNA, OTHER_COIN, 5, NOW, NOW + DAY));
		take_records();
		assert_ok!(decide(statement, true));

		assert_eq!(gain(ANNA), -1_000);
		assert_eq!(gain(CHALLENGER), 500);
		assert_eq!(gain(POT), 500);
		assert_eq!(lowest(), Err(AttestationFault::NoQuorum));
		assert_eq!(
			<Audit as Attestations>::lowest(&OTHER_COIN, Topic::Reserve, 1, DAY),
			Err(AttestationFault::NoQuorum)
		);
		assert_noop!(attest(ANNA, 5), Error::<Test>::NotInGoodStanding);
		assert_eq!(
			take_entries(),
			[
				Entry::new(COIN, AuditAct::ChallengeVoted)
					.detail(Detail::Verdict {
						statement,
						upheld: true
					})
					.document(DOCUMENT),
				Entry::new(COIN, AuditAct::ChallengeUpheld)
					.from(person(ANNA))
					.to_account(CHALLENGER)
					.amount(DEPOSIT)
					.number(statement),
			]
		);
		assert_noop!(
			challenge(CHALLENGER, statement),
			Error::<Test>::UnknownStatement
		);
	});
}

#[test]
fn an_attester_that_lost_comes_back_with_a_full_deposit_and_without_its_past() {
	with_checks(|| {
		let statement = challenged();
		assert_ok!(attest_as(ANNA, OTHER_COIN, 5, NOW, NOW + DAY));
		assert_ok!(decide(statement, true));
		assert_ok!(Audit::raise_deposit(signed(ANNA), DEPOSIT));
		assert_eq!(
			<Audit as Attestations>::lowest(&OTHER_COIN, Topic::Reserve, 1, DAY),
			Err(AttestationFault::NoQuorum)
		);
		assert_ok!(attest(ANNA, 80));
		assert_eq!(lowest(), Ok(80));
	});
}

#[test]
fn with_more_than_one_deposit_an_attester_stays_but_not_what_it_said() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(Audit::raise_deposit(signed(ANNA), DEPOSIT));
		let statement = state(ANNA, 100);
		assert_ok!(attest_as(ANNA, OTHER_COIN, 5, NOW, NOW + DAY));
		assert_ok!(challenge(CHALLENGER, statement));
		assert_ok!(decide(statement, true));
		assert_eq!(held(HoldReason::AttesterDeposit, ANNA), DEPOSIT);
		assert_eq!(
			<Audit as Attestations>::lowest(&OTHER_COIN, Topic::Reserve, 1, DAY),
			Err(AttestationFault::NoQuorum)
		);
		assert_ok!(attest(ANNA, 80));
	});
}

#[test]
fn dismissed_the_challenger_pays_and_the_value_is_beyond_doubt() {
	with_checks(|| {
		let statement = challenged();
		take_records();
		assert_ok!(decide(statement, false));
		assert_eq!(gain(CHALLENGER), -101);
		assert_eq!((gain(ANNA), gain(POT)), (50, 51));
		assert_eq!(lowest(), Ok(100));
		assert_eq!(
			take_entries().pop(),
			Some(
				Entry::new(COIN, AuditAct::ChallengeDismissed)
					.from_account(CHALLENGER)
					.to(person(ANNA))
					.amount(BOND)
					.number(statement)
			)
		);
		assert_noop!(challenge(CHALLENGER, statement), Error::<Test>::Confirmed);
	});
}

#[test]
fn not_proven_half_of_the_bond_is_lost_and_the_value_counts_again() {
	with_checks(|| {
		let statement = challenged();
		// One group alone decides nothing.
		assert_ok!(vote(BERT, statement, true));
		assert_noop!(resolve(statement), Error::<Test>::ChallengeRunning);
		pass(CHALLENGE_PERIOD);
		assert_noop!(resolve(statement), Error::<Test>::ChallengeRunning);
		pass(1);
		assert_noop!(
			Audit::resolve(RuntimeOrigin::none(), statement),
			DispatchError::BadOrigin
		);
		take_records();
		assert_ok!(resolve(statement));
		assert_eq!(
			take_entries(),
			[Entry::new(COIN, AuditAct::ChallengeDismissed)
				.by(STRANGER)
				.from_account(CHALLENGER)
				.to(person(ANNA))
				.amount(51)
				.number(statement)]
		);
		assert_eq!(gain(CHALLENGER), -51);
		assert_eq!((gain(ANNA), gain(POT)), (0, 51));
		assert_eq!(lowest(), Ok(100));
		assert_noop!(resolve(statement), Error::<Test>::NotChallenged);
		// Nobody has found it true, so another may try.
		assert_ok!(challenge(CHALLENGER, statement));
	});
}

#[test]
fn the_majority_decides_at_the_end() {
	for (votes, upheld) in [([true, true, false], true), ([false, true, false], false)] {
		with_checks(|| {
			// Six judges, of whom three speak: no more than half.
			(6..=7).for_each(accredit);
			let statement = challenged();
			for (account, vote_of) in [BERT, CARL, DORA].into_iter().zip(votes) {
				assert_ok!(vote(account, statement, vote_of));
			}
			pass(CHALLENGE_PERIOD + 1);
			assert_ok!(resolve(statement));
			assert_eq!(gain(ANNA), if upheld { -1_000 } else { 50 });
		});
	}
}

#[test]
fn a_few_friends_do_not_decide_because_others_are_silent() {
	for (speak, gained) in [(2, 0), (3, -1_000)] {
		with_checks(|| {
			// Nine judges.
			(6..=10).for_each(accredit);
			let statement = challenged();
			for account in [BERT, CARL, DORA].into_iter().take(speak) {
				assert_ok!(vote(account, statement, true));
			}
			pass(CHALLENGE_PERIOD + 1);
			assert_ok!(resolve(statement));
			assert_eq!(gain(ANNA), gained);
		});
	}
}

#[test]
fn a_value_that_only_most_of_those_who_spoke_found_true_can_be_challenged_again() {
	with_checks(|| {
		(6..=7).for_each(accredit);
		let statement = challenged();
		for account in [BERT, CARL] {
			assert_ok!(vote(account, statement, false));
		}
		pass(CHALLENGE_PERIOD + 1);
		assert_ok!(resolve(statement));
		assert_eq!((gain(CHALLENGER), gain(ANNA)), (-101, 50));
		assert_eq!(lowest(), Ok(100));
		assert_ok!(challenge(CHALLENGER, statement));
		// More than half of the six, and it is beyond doubt.
		for account in [BERT, CARL, DORA, 5] {
			assert_ok!(vote(account, statement, false));
		}
		assert_noop!(challenge(CHALLENGER, statement), Error::<Test>::Confirmed);
	});
}

#[test]
fn what_was_said_of_a_subject_that_is_no_more_is_judged_all_the_same() {
	with_checks(|| {
		let statement = challenged();
		close(COIN);
		assert_noop!(attest(BERT, 5), Error::<Test>::UnknownSubject);
		for account in [BERT, CARL, DORA] {
			assert_ok!(vote(account, statement, true));
		}
		assert_eq!((gain(ANNA), gain(CHALLENGER)), (-1_000, 500));
	});
}

#[test]
fn as_many_for_as_against_prove_nothing() {
	with_checks(|| {
		let statement = challenged();
		assert_ok!(vote(BERT, statement, true));
		assert_ok!(vote(CARL, statement, false));
		pass(CHALLENGE_PERIOD + 1);
		assert_ok!(resolve(statement));
		assert_eq!((gain(ANNA), gain(CHALLENGER)), (0, -51));
	});
}

#[test]
fn more_than_half_of_those_who_can_judge_decide_at_once() {
	with_checks(|| {
		// Four judges: Bert, Carl, Dora and Emil.
		let statement = challenged();
		assert_ok!(vote(BERT, statement, false));
		assert_ok!(vote(CARL, statement, false));
		assert!(Audit::challenge_of(statement).is_some());
		take_records();
		assert_ok!(vote(DORA, statement, false));
		assert_eq!(Audit::challenge_of(statement), None);
		assert_eq!(lowest(), Ok(100));
		assert_eq!(
			take_entries()[0],
			Entry::new(COIN, AuditAct::ChallengeVoted)
				.by(DORA)
				.from(person(DORA))
				.detail(Detail::Verdict {
					statement,
					upheld: false
				})
				.document(DOCUMENT)
		);
	});
}

#[test]
fn a_group_judges_once() {
	with_checks(|| {
		let statement = challenged();
		admit_to(CARL, 2, Scope::ALL);
		assert_ok!(vote(BERT, statement, true));
		assert_noop!(vote(BERT, statement, true), Error::<Test>::AlreadyVoted);
		assert_noop!(vote(CARL, statement, true), Error::<Test>::AlreadyVoted);
	});
}

#[test]
fn who_is_moved_to_another_group_judges_once() {
	with_checks(|| {
		let statement = challenged();
		assert_ok!(vote(BERT, statement, true));
		admit_to(BERT, 60, Scope::ALL);
		assert_noop!(vote(BERT, statement, true), Error::<Test>::AlreadyVoted);
	});
}

#[test]
fn a_group_that_an_attester_has_left_is_a_party_to_what_it_stated_there() {
	with_checks(|| {
		(1..=5).for_each(accredit);
		// Of Anna's group, of Bert's, and one that comes to be of Anna's.
		for (account, group) in [(11, 1), (12, 2), (13, 60)] {
			accredit_to(account, group);
		}
		let statement = state(ANNA, 100);
		admit_to(ANNA, 60, Scope::ALL);
		for account in [11, 13] {
			assert_noop!(challenge(account, statement), Error::<Test>::OwnStatement);
		}
		assert_ok!(challenge(CHALLENGER, statement));
		for account in [11, 13] {
			assert_noop!(
				vote(account, statement, true),
				Error::<Test>::PartyToChallenge
			);
		}
		assert_ok!(vote(12, statement, true));
	});
}

#[test]
fn who_may_judge() {
	with_checks(|| {
		let statement = challenged();
		assert_noop!(
			Audit::vote(RuntimeOrigin::none(), statement, true, DOCUMENT),
			DispatchError::BadOrigin
		);
		assert_noop!(vote(STRANGER, statement, true), Error::<Test>::NotAttester);
		admit(6);
		assert_noop!(vote(6, statement, true), Error::<Test>::NotInGoodStanding);
		assert_noop!(
			vote(BERT, statement + 1, true),
			Error::<Test>::NotChallenged
		);

		let elsewhere = Scope {
			subjects: SubjectKinds::of(&[SubjectKind::Security]),
			..Scope::ALL
		};
		admit_to(BERT, 2, elsewhere);
		assert_noop!(vote(BERT, statement, true), Error::<Test>::OutOfScope);
		give_role(COIN, CARL);
		assert_noop!(vote(CARL, statement, true), Error::<Test>::Interested);
	});
}

#[test]
fn no_party_judges() {
	with_checks(|| {
		(1..=5).for_each(accredit);
		accredit_to(11, 1);
		accredit_to(12, 2);
		let statement = state(ANNA, 100);
		assert_ok!(challenge(BERT, statement));
		// The attester, another of its group, the challenger, another of its group.
		for account in [ANNA, 11, BERT, 12] {
			assert_noop!(
				vote(account, statement, true),
				Error::<Test>::PartyToChallenge
			);
		}
		assert_ok!(vote(CARL, statement, true));
	});
}

#[test]
fn a_challenger_that_becomes_an_attester_does_not_judge() {
	with_checks(|| {
		let statement = challenged();
		accredit(CHALLENGER);
		assert_noop!(
			vote(CHALLENGER, statement, true),
			Error::<Test>::PartyToChallenge
		);
	});
}

#[test]
fn nobody_judges_or_decides_when_it_is_over() {
	with_checks(|| {
		let statement = challenged();
		for origin in [RuntimeOrigin::none(), signed(BERT)] {
			assert_noop!(
				Audit::decide(origin, statement, true, DOCUMENT),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(decide(statement + 1, true), Error::<Test>::NotChallenged);
		pass(CHALLENGE_PERIOD + 1);
		assert_noop!(vote(BERT, statement, true), Error::<Test>::ChallengeOver);
		assert_noop!(decide(statement, true), Error::<Test>::ChallengeOver);
	});
}

#[test]
fn each_challenge_that_fails_makes_the_next_twice_as_dear() {
	with_checks(|| {
		(1..=5).for_each(accredit);
		assert_eq!(bond(), BOND);
		for round in 1..=8u32 {
			let statement = state(ANNA, 100);
			assert_ok!(challenge(CHALLENGER, statement));
			assert_ok!(decide(statement, false));
			assert_eq!(bond(), BOND << round.min(MAX_DOUBLINGS.into()));
		}
		// Elsewhere it is the same as before.
		assert_eq!(Audit::bond(OTHER_COIN, Topic::Reserve), BOND);
		pass(LIABILITY_PERIOD);
		assert_eq!(bond(), BOND << MAX_DOUBLINGS);
		pass(1);
		assert_eq!(bond(), BOND);
	});
}

#[test]
fn one_that_is_right_makes_the_next_as_cheap_as_the_first() {
	with_checks(|| {
		(1..=5).for_each(accredit);
		for (account, upheld, next) in [(BERT, false, 2 * BOND), (CARL, true, BOND)] {
			let statement = state(account, 100);
			assert_ok!(challenge(CHALLENGER, statement));
			assert_ok!(decide(statement, upheld));
			assert_eq!(bond(), next);
		}
	});
}

#[test]
fn a_second_challenge_gets_what_the_first_has_left() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(Audit::raise_deposit(signed(ANNA), 500));
		let first = state(ANNA, 100);
		let second = state(ANNA, 90);
		for (statement, gained) in [(first, 500), (second, 250)] {
			assert_ok!(challenge(CHALLENGER, statement));
			let before = gain(CHALLENGER);
			assert_ok!(decide(statement, true));
			assert_eq!(gain(CHALLENGER) - before, gained);
		}
		assert_eq!(held(HoldReason::AttesterDeposit, ANNA), 0);
		// A third one would get nothing, but still be recorded.
	});
}

#[test]
fn a_pot_that_cannot_take_little_does_not_keep_a_challenge_open() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(Audit::raise_deposit(signed(ANNA), 5));
		let first = state(ANNA, 100);
		let second = state(ANNA, 90);
		assert_ok!(challenge(CHALLENGER, first));
		assert_ok!(challenge(STRANGER, second));
		assert_ok!(decide(first, true));
		assert_ok!(Balances::force_set_balance(root(), POT, 0));
		let issued = Balances::total_issuance();
		assert_ok!(decide(second, true));
		// Half of five went to the challenger, three were burned.
		assert_eq!((gain(STRANGER), free(POT)), (2, 0));
		assert_eq!(Balances::total_issuance(), issued - 3);
	});
}

#[test]
fn who_resigns_is_judged_all_the_same() {
	with_checks(|| {
		let statement = challenged();
		assert_ok!(Audit::resign(signed(ANNA)));
		assert_ok!(decide(statement, true));
		assert_eq!(gain(ANNA), -1_000);
		pass(200 * DAY);
		assert_ok!(Audit::reclaim_deposit(signed(ANNA), person(ANNA)));
		assert_eq!(gain(ANNA), -1_000);
	});
}
