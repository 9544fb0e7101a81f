//! What attesters state, and what readers get.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::{
	attestations::{AttestationFault, Attestations, Attested, Topic},
	journal::{AuditAct, Detail, Entry},
	Balance, InvestorId, Moment,
};

use crate::{mock::*, *};

fn lowest(quorum: u32, max_age: Moment) -> Result<Attested, AttestationFault> {
	<Audit as Attestations>::lowest(&COIN, Topic::Reserve, quorum, max_age)
}

fn lowest_value(quorum: u32) -> Result<Balance, AttestationFault> {
	lowest(quorum, DAY).map(|attested| attested.value)
}

fn standing() -> Vec<Balance> {
	Audit::values(COIN, Topic::Reserve)
		.into_iter()
		.map(|value| value.value)
		.collect()
}

#[test]
fn readers_get_the_lowest_of_the_quorum() {
	with_checks(|| {
		(1..=3).for_each(accredit);
		assert_eq!(lowest_value(1), Err(AttestationFault::NoQuorum));
		assert_ok!(attest_as(ANNA, COIN, 120, NOW - 5, NOW + DAY));
		assert_ok!(attest(BERT, 100));
		assert_ok!(attest(CARL, 110));

		assert_eq!(
			lowest(3, DAY),
			Ok(Attested {
				value: 100,
				as_of: NOW - 5,
				attesters: 3
			})
		);
		assert_eq!(lowest_value(4), Err(AttestationFault::NoQuorum));
		// Nobody is no quorum.
		assert_eq!(lowest_value(0), Ok(100));
	});
}

#[test]
fn a_reader_may_ask_some_attesters_alone() {
	with_checks(|| {
		(1..=3).for_each(accredit);
		assert_ok!(attest(ANNA, 100));
		assert_ok!(attest(BERT, 110));
		assert_ok!(attest(CARL, 120));
		let among = |among: &[AccountId], quorum| {
			let among: Vec<InvestorId> = among.iter().copied().map(person).collect();
			<Audit as Attestations>::lowest_among(&among, &COIN, Topic::Reserve, quorum, DAY)
				.map(|attested| attested.value)
		};
		assert_eq!(among(&[], 3), Ok(100));
		assert_eq!(among(&[BERT, CARL], 2), Ok(110));
		assert_eq!(among(&[CARL], 1), Ok(120));
		// Others make no quorum for them.
		assert_eq!(among(&[CARL], 2), Err(AttestationFault::NoQuorum));
		assert_eq!(among(&[999], 1), Err(AttestationFault::NoQuorum));
	});
}

#[test]
fn of_three_groups_none_alone_moves_the_middle() {
	with_checks(|| {
		(1..=3).for_each(accredit);
		let middle = |quorum| {
			<Audit as Attestations>::middle_among(&[], &COIN, Topic::Reserve, quorum, DAY)
				.map(|attested| attested.value)
		};
		assert_eq!(middle(1), Err(AttestationFault::NoQuorum));
		assert_ok!(attest(ANNA, 100));
		assert_eq!(middle(1), Ok(100));
		assert_ok!(attest(BERT, 110));
		assert_eq!(middle(2), Ok(110));
		// The third says what it likes.
		for (value, expected) in [(1, 100), (105, 105), (1_000_000, 110)] {
			assert_ok!(attest(CARL, value));
			assert_eq!(middle(3), Ok(expected));
			assert_eq!(middle(4), Err(AttestationFault::NoQuorum));
		}
	});
}

#[test]
fn the_record_says_what_was_attested() {
	with_checks(|| {
		accredit(ANNA);
		take_records();
		assert_ok!(attest_as(ANNA, COIN, 120, NOW - 5, NOW + DAY));
		assert_eq!(
			take_entries(),
			[Entry::new(COIN, AuditAct::Attested)
				.by(ANNA)
				.from(person(ANNA))
				.detail(Detail::Attestation {
					topic: Topic::Reserve,
					value: 120,
					as_of: NOW - 5,
					valid_until: NOW + DAY,
				})
				.document(DOCUMENT)]
		);
		let statement = Audit::statement(last_number()).expect("it was made");
		assert_eq!((statement.value, statement.document), (120, DOCUMENT));
	});
}

#[test]
fn a_value_is_superseded_by_the_next_of_its_attester() {
	with_checks(|| {
		accredit(ANNA);
		let first = state(ANNA, 100);
		assert_ok!(attest(ANNA, 90));
		assert_eq!(standing(), [90]);
		assert_eq!(lowest_value(1), Ok(90));
		assert!(
			Audit::statement(first).is_some(),
			"she still answers for it"
		);
	});
}

#[test]
fn a_group_counts_once() {
	with_checks(|| {
		accredit_to(ANNA, 1);
		accredit_to(BERT, 1);
		accredit(CARL);
		let first = state(ANNA, 100);
		take_records();
		assert_ok!(attest(BERT, 90));

		assert_eq!(standing(), [90]);
		assert_eq!(lowest_value(2), Err(AttestationFault::NoQuorum));
		assert_eq!(
			take_entries()[0],
			Entry::new(COIN, AuditAct::AttestationDisplaced)
				.from(person(ANNA))
				.amount(100)
				.number(first)
		);
		assert_ok!(attest(CARL, 110));
		assert_eq!(lowest_value(2), Ok(90));
	});
}

#[test]
fn two_that_join_one_group_count_once_from_then_on() {
	with_checks(|| {
		accredit(ANNA);
		accredit(BERT);
		assert_ok!(attest(ANNA, 100));
		assert_ok!(attest(BERT, 90));
		assert_eq!(lowest_value(2), Ok(90));

		admit_to(BERT, 1, Scope::ALL);
		assert_eq!(lowest_value(2), Err(AttestationFault::NoQuorum));
		assert_eq!(lowest_value(1), Ok(90));
	});
}

#[test]
fn what_is_too_old_or_no_longer_valid_does_not_count() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		assert_ok!(attest_as(ANNA, COIN, 100, NOW, NOW + 10 * DAY));
		assert_ok!(attest_as(BERT, COIN, 110, NOW, NOW + DAY));
		let read = |quorum, max_age| lowest(quorum, max_age).map(|attested| attested.value);
		assert_eq!(read(2, 0), Ok(100));

		pass(DAY);
		assert_eq!(read(2, DAY), Ok(100));
		assert_eq!(read(2, DAY - 1), Err(AttestationFault::Stale));
		pass(1);
		assert_eq!(read(1, 2 * DAY), Ok(100));
		assert_eq!(read(2, 2 * DAY), Err(AttestationFault::Stale));
		assert_eq!(read(3, 2 * DAY), Err(AttestationFault::NoQuorum));
	});
}

#[test]
fn a_challenged_value_does_not_count_and_the_reader_is_told() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		assert_ok!(attest(ANNA, 100));
		let statement = state(BERT, 110);
		assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
		assert_eq!(lowest_value(1), Ok(100));
		assert_eq!(lowest_value(2), Err(AttestationFault::Challenged));
		assert_eq!(lowest_value(3), Err(AttestationFault::NoQuorum));
		pass(2 * DAY);
		assert_eq!(lowest_value(2), Err(AttestationFault::Stale));
	});
}

#[test]
fn a_value_out_of_a_narrower_scope_does_not_count() {
	with_checks(|| {
		accredit(ANNA);
		assert_ok!(attest(ANNA, 100));
		let narrow = Scope {
			topics: Topics::of(&[Topic::Value]),
			..Scope::ALL
		};
		admit_to(ANNA, 1, narrow);
		assert_eq!(lowest_value(1), Err(AttestationFault::NoQuorum));
	});
}

#[test]
fn who_may_attest() {
	with_checks(|| {
		assert_noop!(
			Audit::attest(
				RuntimeOrigin::none(),
				COIN,
				Topic::Reserve,
				1,
				NOW,
				NOW,
				DOCUMENT
			),
			DispatchError::BadOrigin
		);
		assert_noop!(attest(STRANGER, 1), Error::<Test>::NotAttester);
		admit(ANNA);
		assert_noop!(attest(ANNA, 1), Error::<Test>::NotInGoodStanding);
	});
}

#[test]
fn only_within_the_scope() {
	with_checks(|| {
		let scope = |subjects: &[SubjectKind], topics: &[Topic]| Scope {
			subjects: SubjectKinds::of(subjects),
			topics: Topics::of(topics),
			inspections: InspectionKinds::ALL,
		};
		for scope in [
			scope(&[SubjectKind::Security], &[Topic::Reserve]),
			scope(&[SubjectKind::Coin], &[Topic::Value, Topic::Cash]),
		] {
			accredit(ANNA);
			admit_to(ANNA, 1, scope);
			assert_noop!(attest(ANNA, 1), Error::<Test>::OutOfScope);
		}
		admit_to(ANNA, 1, scope(&[SubjectKind::Coin], &[Topic::Reserve]));
		assert_ok!(attest(ANNA, 1));
	});
}

#[test]
fn only_of_what_there_is() {
	with_checks(|| {
		accredit(ANNA);
		assert_noop!(
			attest_as(ANNA, UNKNOWN, 1, NOW, NOW),
			Error::<Test>::UnknownSubject
		);
	});
}

#[test]
fn nobody_attests_what_concerns_it() {
	with_checks(|| {
		accredit_to(ANNA, 7);
		accredit_to(BERT, 7);
		accredit(CARL);
		give_role(COIN, ANNA);
		assert_noop!(attest(ANNA, 1), Error::<Test>::Interested);
		// Nor what concerns one of its group.
		assert_noop!(attest(BERT, 1), Error::<Test>::Interested);
		assert_ok!(attest(CARL, 1));
	});
}

#[test]
fn nobody_attests_what_an_entity_of_its_group_answers_for() {
	with_checks(|| {
		accredit_to(ANNA, 7);
		accredit_to(BERT, 7);
		// Its own, that of the other company of the group, and the parent.
		for entity in [1, 2, 7] {
			set_entity(COIN, lei(entity));
			assert_noop!(attest(ANNA, 1), Error::<Test>::Interested);
		}
		set_entity(COIN, lei(8));
		assert_ok!(attest(ANNA, 1));
	});
}

#[test]
fn a_value_speaks_of_no_future_and_is_valid_for_a_while() {
	with_checks(|| {
		accredit(ANNA);
		let attest = |as_of, valid_until| attest_as(ANNA, COIN, 1, as_of, valid_until);
		assert_noop!(attest(NOW + 1, NOW + 2), Error::<Test>::AsOfInFuture);
		assert_noop!(attest(NOW, NOW - 1), Error::<Test>::NoLongerValid);
		assert_noop!(
			attest(NOW, NOW + MAX_VALIDITY + 1),
			Error::<Test>::ValidForTooLong
		);
		// Old news is not valid for longer.
		assert_noop!(
			attest(NOW - 2 * MAX_VALIDITY, NOW),
			Error::<Test>::ValidForTooLong
		);
		assert_ok!(attest(NOW, NOW + MAX_VALIDITY));
		assert_noop!(attest(NOW - 1, NOW), Error::<Test>::Outdated);
	});
}

#[test]
fn a_challenged_value_is_not_superseded() {
	with_checks(|| {
		accredit_to(ANNA, 7);
		accredit_to(BERT, 7);
		let statement = state(ANNA, 100);
		assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
		assert_noop!(attest(ANNA, 90), Error::<Test>::ValueChallenged);
		// Nor by the other company of the group.
		assert_noop!(attest(BERT, 90), Error::<Test>::ValueChallenged);
	});
}

#[test]
fn in_a_full_row_the_highest_makes_room_and_the_lowest_never() {
	with_checks(|| {
		(1..=18).for_each(accredit);
		for account in 1..=16 {
			assert_ok!(attest(account, 100 + Balance::from(account)));
		}
		assert_noop!(attest(17, 116), Error::<Test>::LowerValuesStand);
		assert_noop!(attest(17, 200), Error::<Test>::LowerValuesStand);
		take_records();
		assert_ok!(attest(17, 115));
		assert_eq!(
			take_acts(),
			[
				AuditAct::AttestationDisplaced.into(),
				AuditAct::Attested.into()
			]
		);
		assert_eq!(standing().into_iter().max(), Some(115));
		assert_eq!(lowest_value(16), Ok(101));
		// Who stands already always may.
		assert_ok!(attest(16 - 1, 300));
	});
}

#[test]
fn in_a_full_row_what_does_not_count_makes_room_first() {
	with_checks(|| {
		(1..=18).for_each(accredit);
		for account in 1..=16 {
			assert_ok!(attest(account, 100));
		}
		assert_ok!(Audit::resign(signed(3)));
		assert_ok!(attest(17, 500));
		assert_eq!(standing().len(), 16);
		assert_noop!(attest(18, 500), Error::<Test>::LowerValuesStand);
		assert_eq!(lowest_value(16), Ok(100));
	});
}

#[test]
fn a_challenged_value_does_not_make_room() {
	with_checks(|| {
		(1..=17).for_each(accredit);
		for account in 1..=16 {
			let statement = state(account, 100);
			assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
		}
		assert_noop!(attest(17, 1), Error::<Test>::LowerValuesStand);
	});
}

#[test]
fn a_value_is_withdrawn_by_its_attester() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		let statement = state(ANNA, 100);
		let withdraw = |account| Audit::withdraw(signed(account), statement);
		assert_noop!(
			Audit::withdraw(RuntimeOrigin::none(), statement),
			DispatchError::BadOrigin
		);
		assert_noop!(withdraw(STRANGER), Error::<Test>::NotAttester);
		assert_noop!(
			Audit::withdraw(signed(ANNA), statement + 1),
			Error::<Test>::UnknownStatement
		);
		assert_noop!(withdraw(BERT), Error::<Test>::NotOwnStatement);
		take_records();
		assert_ok!(withdraw(ANNA));
		assert_eq!(lowest_value(1), Err(AttestationFault::NoQuorum));
		assert_eq!(
			take_entries(),
			[Entry::new(COIN, AuditAct::AttestationWithdrawn)
				.by(ANNA)
				.from(person(ANNA))
				.number(statement)]
		);
		assert_noop!(withdraw(ANNA), Error::<Test>::NotStanding);
	});
}

#[test]
fn a_challenged_value_is_not_withdrawn() {
	with_checks(|| {
		let statement = challenged();
		assert_noop!(
			Audit::withdraw(signed(ANNA), statement),
			Error::<Test>::ValueChallenged
		);
	});
}

#[test]
fn a_statement_is_forgotten_once_nobody_answers_for_it() {
	with_checks(|| {
		accredit(ANNA);
		let statement = state(ANNA, 100);
		let forget = || Audit::forget(signed(STRANGER), statement);
		pass(30 * DAY + LIABILITY_PERIOD);
		assert_noop!(forget(), Error::<Test>::NotForgettable);
		pass(1);
		assert_noop!(
			Audit::forget(RuntimeOrigin::none(), statement),
			DispatchError::BadOrigin
		);
		take_records();
		assert_ok!(forget());
		assert_eq!(standing(), []);
		assert!(!Attestation::<Test>::contains_key(COIN, Topic::Reserve));
		assert_eq!(take_acts(), [AuditAct::AttestationForgotten.into()]);
		assert_noop!(forget(), Error::<Test>::UnknownStatement);
	});
}

#[test]
fn a_challenged_statement_is_not_forgotten() {
	with_checks(|| {
		let statement = challenged();
		pass(200 * DAY);
		assert_noop!(
			Audit::forget(signed(STRANGER), statement),
			Error::<Test>::NotForgettable
		);
	});
}
