use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_core::H256;
use sp_runtime::{DispatchResult, Perbill};
use tessera_primitives::{Balance, Moment, SecurityId};

use crate::{mock::*, *};

const DOCUMENT: H256 = H256::repeat_byte(9);

fn set_date(security: SecurityId, at: Moment) {
	assert_ok!(by(ISSUER, Call::set_record_date { security, at }));
}

fn call_vote(
	who: u64,
	security: SecurityId,
	record_date: RecordDateId,
	options: u32,
	quorum: Perbill,
	closes_at: Moment,
) -> DispatchResult {
	by(
		who,
		Call::call_vote {
			security,
			record_date,
			document: DOCUMENT,
			options,
			quorum,
			closes_at,
		},
	)
}

fn vote(who: u64, security: SecurityId, option: u8) -> DispatchResult {
	vote_at(who, security, 0, option)
}

fn vote_at(
	who: u64,
	security: SecurityId,
	record_date: RecordDateId,
	option: u8,
) -> DispatchResult {
	by(
		who,
		Call::vote {
			security,
			record_date,
			option,
		},
	)
}

fn close_vote(who: u64, security: SecurityId, record_date: RecordDateId) -> DispatchResult {
	by(
		who,
		Call::close_vote {
			security,
			record_date,
		},
	)
}

fn give(from: u64, security: SecurityId, to: u64, amount: Balance) {
	let call = Call::transfer {
		security,
		to,
		amount,
	};
	assert_ok!(by(from, call));
}

fn tallies(security: SecurityId) -> Vec<Balance> {
	Votes::<Test>::get(security, 0)
		.unwrap()
		.tallies
		.into_inner()
}

/// Of an open security ANNA holds 100, BELA 50 and CARL 7. The record date is START, the vote has three
/// options, a quorum of a half, and closes at START + 10. It is START + 1.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	issue(security, BELA, 50);
	issue(security, CARL, 7);
	set_date(security, START);
	assert_ok!(call_vote(
		ISSUER,
		security,
		0,
		3,
		Perbill::from_percent(50),
		START + 10
	));
	Timestamp::set_timestamp(START + 1);
	events();
	security
}

/// Closes the vote, and returns its tallies, the supply, whether the quorum is met, and the winner.
fn result(security: SecurityId) -> (Vec<Balance>, Balance, bool, Option<u8>) {
	Timestamp::set_timestamp(START + 11);
	events();
	assert_ok!(close_vote(DORA, security, 0));
	match events().as_slice() {
		[Event::VoteClosed {
			tallies,
			supply,
			quorum_met,
			winner,
			..
		}] => (tallies.to_vec(), *supply, *quorum_met, *winner),
		other => panic!("{other:?}"),
	}
}

#[test]
fn holders_vote_with_what_they_held() {
	run(|| {
		let security = prepare();
		// What they hold now does not matter.
		give(ANNA, security, DORA, 100);
		give(BELA, security, CARL, 20);
		events();
		assert_ok!(vote(ANNA, security, 2));
		assert_ok!(vote(BELA, security, 0));
		assert_ok!(vote(CARL, security, 0));
		let voted = |who, option, amount| Event::Voted {
			security,
			record_date: 0,
			investor: investor_of(who),
			option,
			amount,
		};
		assert_eq!(
			events(),
			[voted(ANNA, 2, 100), voted(BELA, 0, 50), voted(CARL, 0, 7)]
		);
		assert_eq!(tallies(security), [57, 0, 100]);
		Timestamp::set_timestamp(START + 11);
		assert_ok!(close_vote(DORA, security, 0));
		assert_eq!(
			events(),
			[Event::VoteClosed {
				security,
				record_date: 0,
				document: DOCUMENT,
				tallies: vec![57, 0, 100].try_into().unwrap(),
				supply: 157,
				quorum_met: true,
				winner: Some(2),
			}]
		);
		assert_noop!(close_vote(DORA, security, 0), Error::<Test>::UnknownVote);
		assert_noop!(vote(DORA, security, 0), Error::<Test>::UnknownVote);
	});
}

#[test]
fn a_vote_is_called_once_and_makes_sense() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		set_date(security, START + 5);
		let call = |who, date, options, closes_at| {
			call_vote(who, security, date, options, Perbill::one(), closes_at)
		};
		for who in [ANNA, DORA] {
			assert_noop!(call(who, 0, 2, START + 6), Error::<Test>::NotIssuer);
		}
		assert_noop!(
			call_vote(ISSUER, security + 1, 0, 2, Perbill::one(), START + 6),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			call(ISSUER, 1, 2, START + 6),
			Error::<Test>::UnknownRecordDate
		);
		for options in [0, 1, MAX_OPTIONS + 1, u32::MAX] {
			assert_noop!(
				call(ISSUER, 0, options, START + 6),
				Error::<Test>::ImpossibleVote
			);
		}
		for closes_at in [0, START, START + 5] {
			assert_noop!(call(ISSUER, 0, 2, closes_at), Error::<Test>::InThePast);
		}
		events();
		assert_ok!(call(ISSUER, 0, MAX_OPTIONS, START + 6));
		assert_eq!(
			events(),
			[Event::VoteCalled {
				security,
				record_date: 0,
				document: DOCUMENT,
				options: MAX_OPTIONS,
				quorum: Perbill::one(),
				closes_at: START + 6,
			}]
		);
		assert_noop!(call(ISSUER, 0, 2, START + 6), Error::<Test>::VoteCalled);
		Timestamp::set_timestamp(START + 7);
		assert_ok!(close_vote(DORA, security, 0));
		// Not once more: who has voted would have voted on that too.
		assert_noop!(call(ISSUER, 0, 2, START + 9), Error::<Test>::VoteCalled);
		// On a date that has passed, until after now.
		set_date(security, START + 7);
		Timestamp::set_timestamp(START + 20);
		assert_noop!(call(ISSUER, 1, 2, START + 20), Error::<Test>::InThePast);
		assert_ok!(call(ISSUER, 1, 2, START + 21));
	});
}

#[test]
fn each_refusal_of_a_vote_is_named() {
	run(|| {
		let security = prepare();
		assert_noop!(
			vote_at(ANNA, security + 1, 0, 0),
			Error::<Test>::UnknownSecurity
		);
		set_date(security, START + 5);
		// An open date without a vote, and none at all.
		for date in [1, 2] {
			assert_noop!(vote_at(ANNA, security, date, 0), Error::<Test>::UnknownVote);
			assert_noop!(close_vote(ANNA, security, date), Error::<Test>::UnknownVote);
		}
		assert_noop!(
			close_vote(ANNA, security + 1, 0),
			Error::<Test>::UnknownSecurity
		);
		assert_ok!(call_vote(
			ISSUER,
			security,
			1,
			2,
			Perbill::zero(),
			START + 6
		));
		assert_noop!(
			vote_at(ANNA, security, 1, 0),
			Error::<Test>::RecordDateNotPassed
		);
		Timestamp::set_timestamp(START + 5);
		assert_noop!(
			vote_at(ANNA, security, 1, 0),
			Error::<Test>::RecordDateNotPassed
		);
		for option in [3, u8::MAX] {
			assert_noop!(vote(ANNA, security, option), Error::<Test>::UnknownOption);
		}
		assert_noop!(vote(DORA, security, 0), Error::<Test>::NoVotingUnits);
		assert_ok!(vote(ANNA, security, 0));
		for option in [0, 1] {
			assert_noop!(vote(ANNA, security, option), Error::<Test>::AlreadyVoted);
		}
		assert_noop!(close_vote(ANNA, security, 0), Error::<Test>::VoteRunning);
	});
}

#[test]
fn a_vote_closes_to_the_millisecond() {
	run(|| {
		let security = prepare();
		Timestamp::set_timestamp(START + 10);
		assert_noop!(close_vote(DORA, security, 0), Error::<Test>::VoteRunning);
		assert_ok!(vote(ANNA, security, 1));
		Timestamp::set_timestamp(START + 11);
		assert_noop!(vote(BELA, security, 1), Error::<Test>::VoteClosed);
		assert_ok!(close_vote(DORA, security, 0));
	});
}

#[test]
fn an_investor_votes_once_with_all_its_keys() {
	run(|| {
		let security = prepare();
		link(ANNA, DORA);
		assert_ok!(vote(DORA, security, 0));
		assert_noop!(vote(ANNA, security, 1), Error::<Test>::AlreadyVoted);
		assert_noop!(vote(DORA, security, 1), Error::<Test>::AlreadyVoted);
		assert_eq!(tallies(security), [100, 0, 0]);
		// Nor once more by a key that goes over to another investor.
		assert_ok!(Compliance::unlink(RuntimeOrigin::signed(ANNA), DORA));
		assert_noop!(vote(DORA, security, 1), Error::<Test>::NoVotingUnits);
		link(BELA, DORA);
		assert_ok!(vote(DORA, security, 1));
		assert_noop!(vote(BELA, security, 1), Error::<Test>::AlreadyVoted);
		assert_eq!(tallies(security), [100, 50, 0]);
	});
}

#[test]
fn units_vote_once() {
	run(|| {
		let security = prepare();
		assert_ok!(vote(ANNA, security, 0));
		give(ANNA, security, DORA, 100);
		assert_noop!(vote(DORA, security, 0), Error::<Test>::NoVotingUnits);
		give(DORA, security, BELA, 100);
		assert_ok!(vote(BELA, security, 1));
		assert_eq!(tallies(security), [100, 50, 0]);
		// Who comes back has voted.
		give(BELA, security, ANNA, 150);
		assert_noop!(vote(ANNA, security, 0), Error::<Test>::AlreadyVoted);
		assert_noop!(vote(BELA, security, 0), Error::<Test>::AlreadyVoted);
	});
}

#[test]
fn who_held_nothing_has_no_vote() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		issue(security, BELA, 50);
		// BELA sells all at the record date itself, and has a row all the same.
		set_date(security, START);
		give(BELA, security, ANNA, 50);
		let act = Act::FreezeHolding {
			investor: investor_of(BELA),
			amount: 1,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		assert_ok!(call_vote(
			ISSUER,
			security,
			0,
			2,
			Perbill::zero(),
			START + 10
		));
		Timestamp::set_timestamp(START + 1);
		give(ANNA, security, BELA, 50);
		assert_noop!(vote(BELA, security, 0), Error::<Test>::NoVotingUnits);
		assert_ok!(vote(ANNA, security, 0));
		assert_eq!(tallies(security), [150, 0]);
	});
}

#[test]
fn a_split_after_the_record_date_changes_no_vote() {
	run(|| {
		let security = prepare();
		assert_ok!(vote(BELA, security, 1));
		for (action, numerator, denominator) in [
			(CorporateAction::Splf, 10, 1),
			(CorporateAction::Splr, 1, 10_000),
		] {
			let call = Call::split {
				security,
				action,
				numerator,
				denominator,
			};
			assert_ok!(by(ISSUER, call));
		}
		assert_ok!(vote(ANNA, security, 0));
		assert_noop!(vote(BELA, security, 0), Error::<Test>::AlreadyVoted);
		assert_ok!(vote(CARL, security, 1));
		check();
		assert_eq!(result(security), (vec![100, 57, 0], 157, true, Some(0)));
	});
}

#[test]
fn who_is_redeemed_or_seized_from_still_votes() {
	run(|| {
		let security = prepare();
		let act = Act::Seizure {
			from: investor_of(BELA),
			custodian: DORA,
			amount: 50,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		let (action, amount) = (CorporateAction::Mcal, 1_000);
		let call = Call::redeem_all {
			security,
			action,
			amount,
		};
		assert_ok!(by(ISSUER, call));
		assert_ok!(vote(ANNA, security, 0));
		assert_ok!(vote(BELA, security, 0));
		assert_noop!(vote(DORA, security, 0), Error::<Test>::NoVotingUnits);
		assert_eq!(result(security), (vec![150, 0, 0], 157, true, Some(0)));
	});
}

#[test]
fn without_a_quorum_nothing_wins() {
	run(|| {
		let security = prepare();
		assert_ok!(vote(BELA, security, 0));
		assert_ok!(vote(CARL, security, 0));
		// 57 of 157: more than 78.5 had to.
		assert_eq!(result(security), (vec![57, 0, 0], 157, false, None));
	});
}

#[test]
fn the_quorum_is_that_of_the_supply_at_the_record_date() {
	run(|| {
		let security = prepare();
		issue(security, DORA, 1_000_000);
		assert_ok!(vote(ANNA, security, 0));
		assert_eq!(result(security), (vec![100, 0, 0], 157, true, Some(0)));
	});
}

#[test]
fn a_tie_has_no_winner() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 50);
		issue(security, BELA, 50);
		set_date(security, START);
		let quorum = Perbill::one();
		assert_ok!(call_vote(ISSUER, security, 0, 2, quorum, START + 10));
		Timestamp::set_timestamp(START + 1);
		assert_ok!(vote(ANNA, security, 0));
		assert_ok!(vote(BELA, security, 1));
		assert_eq!(result(security), (vec![50, 50], 100, true, None));
	});
}

#[test]
fn a_vote_of_nobody_has_no_winner() {
	run(|| {
		let security = create([Rule::Open]);
		set_date(security, START);
		let quorum = Perbill::one();
		assert_ok!(call_vote(ISSUER, security, 0, 2, quorum, START + 10));
		Timestamp::set_timestamp(START + 1);
		assert_noop!(vote(ANNA, security, 0), Error::<Test>::NoVotingUnits);
		assert_noop!(
			by(ISSUER, Call::close { security }),
			Error::<Test>::StillInUse
		);
		assert_eq!(result(security), (vec![0, 0], 0, true, None));
		assert_ok!(by(ISSUER, Call::close { security }));
	});
}

#[test]
fn votes_on_two_record_dates_do_not_mix() {
	run(|| {
		let security = prepare();
		give(ANNA, security, DORA, 60);
		set_date(security, START + 1);
		assert_ok!(call_vote(
			ISSUER,
			security,
			1,
			2,
			Perbill::zero(),
			START + 10
		));
		Timestamp::set_timestamp(START + 2);
		assert_ok!(vote(ANNA, security, 0));
		assert_ok!(vote_at(ANNA, security, 1, 1));
		assert_ok!(vote_at(DORA, security, 1, 1));
		assert_noop!(vote(DORA, security, 1), Error::<Test>::NoVotingUnits);
		assert_eq!(tallies(security), [100, 0, 0]);
		let other = Votes::<Test>::get(security, 1).unwrap();
		assert_eq!(other.tallies.to_vec(), [0, 100]);
		check();
		// Closing one leaves the other.
		assert_eq!(result(security), (vec![100, 0, 0], 157, true, Some(0)));
		assert_ok!(by(
			ISSUER,
			Call::close_record_date {
				security,
				record_date: 0
			}
		));
		assert_ok!(close_vote(DORA, security, 1));
	});
}

#[test]
fn all_who_can_vote_meet_any_quorum() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 101);
		issue(security, BELA, 101);
		let (action, numerator, denominator) = (CorporateAction::Splr, 1, 2);
		let call = Call::split {
			security,
			action,
			numerator,
			denominator,
		};
		assert_ok!(by(ISSUER, call));
		set_date(security, START);
		let quorum = Perbill::one();
		assert_ok!(call_vote(ISSUER, security, 0, 2, quorum, START + 10));
		Timestamp::set_timestamp(START + 1);
		assert_ok!(vote(ANNA, security, 0));
		assert_ok!(vote(BELA, security, 0));
		let (tallies, supply, quorum_met, _) = result(security);
		assert_eq!((tallies, supply, quorum_met), (vec![100, 0], 100, true));
	});
}
