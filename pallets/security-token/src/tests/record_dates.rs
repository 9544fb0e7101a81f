use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_core::H256;
use sp_runtime::{DispatchResult, Perbill};
use tessera_primitives::{apis::RecordInfo, Balance, Moment, SecurityId};

use crate::{mock::*, *};

fn set(who: u64, security: SecurityId, at: Moment) -> DispatchResult {
	by(who, Call::set_record_date { security, at })
}

fn close(who: u64, security: SecurityId, record_date: RecordDateId) -> DispatchResult {
	let call = Call::close_record_date {
		security,
		record_date,
	};
	by(who, call)
}

fn give(from: u64, security: SecurityId, to: u64, amount: Balance) {
	let call = Call::transfer {
		security,
		to,
		amount,
	};
	assert_ok!(by(from, call));
}

fn split(security: SecurityId, action: CorporateAction, numerator: u32, denominator: u32) {
	let call = Call::split {
		security,
		action,
		numerator,
		denominator,
	};
	assert_ok!(by(ISSUER, call));
}

fn settle(security: SecurityId, who: &[u64]) {
	let investors = who.iter().map(|who| investor_of(*who)).collect::<Vec<_>>();
	let call = Call::settle {
		security,
		investors: investors.try_into().unwrap(),
	};
	assert_ok!(by(DORA, call));
}

/// What ANNA, BELA, CARL and DORA held at a record date.
fn at(security: SecurityId, id: RecordDateId) -> [Balance; 4] {
	[ANNA, BELA, CARL, DORA].map(|who| SecurityToken::balance_at(security, id, who).unwrap())
}

fn supply_at(security: SecurityId, id: RecordDateId) -> Balance {
	let dates = SecurityToken::record_dates(security);
	let (info, _) = dates.into_iter().find(|(info, _)| info.id == id).unwrap();
	info.supply
}

/// An open security of which ANNA holds 100, BELA 50 and CARL 7.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	issue(security, BELA, 50);
	issue(security, CARL, 7);
	events();
	security
}

#[test]
fn a_record_date_is_set_and_closed() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START + 5));
		let info = RecordInfo {
			id: 0,
			at: START + 5,
			supply: 157,
		};
		assert_eq!(SecurityToken::record_dates(security), [(info, None)]);
		assert_ok!(close(ISSUER, security, 0));
		assert!(SecurityToken::record_dates(security).is_empty());
		assert_eq!(
			events(),
			[
				Event::RecordDateSet {
					security,
					record_date: 0,
					at: START + 5
				},
				Event::RecordDateClosed {
					security,
					record_date: 0,
					supply: 157
				},
			]
		);
		assert_eq!(SecurityToken::balance_at(security, 0, ANNA), None);
		assert_eq!(SecurityToken::balance_at(security, 0, DORA), None);
		assert_eq!(SecurityToken::balance_at(security + 1, 0, DORA), None);
		// Numbers are not used again.
		assert_ok!(set(ISSUER, security, START + 5));
		assert_eq!(SecurityToken::record_dates(security)[0].0.id, 1);
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = prepare();
		for who in [ANNA, DORA] {
			assert_noop!(set(who, security, START), Error::<Test>::NotIssuer);
		}
		assert_noop!(
			set(ISSUER, security + 1, START),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(set(ISSUER, security, START - 1), Error::<Test>::InThePast);
		assert_noop!(close(ISSUER, security, 0), Error::<Test>::UnknownRecordDate);
		for id in 0..MAX_RECORD_DATES {
			assert_ok!(set(ISSUER, security, START + Moment::from(id)));
		}
		assert_noop!(
			set(ISSUER, security, START),
			Error::<Test>::TooManyRecordDates
		);
		assert_noop!(close(ANNA, security, 0), Error::<Test>::NotIssuer);
		assert_noop!(
			close(ISSUER, security + 1, 0),
			Error::<Test>::UnknownSecurity
		);
		assert_ok!(close(ISSUER, security, 2));
		assert_noop!(close(ISSUER, security, 2), Error::<Test>::UnknownRecordDate);
		assert_ok!(set(ISSUER, security, START));
		Securities::<Test>::mutate_extant(security, |row| row.next_record_date = u32::MAX);
		assert_noop!(
			set(ISSUER, security, START),
			Error::<Test>::NumbersExhausted
		);
	});
}

#[test]
fn all_that_happens_at_the_moment_counts() {
	run(|| {
		let security = prepare();
		give(ANNA, security, BELA, 10);
		// It leaves its row before the date is set, in the same block.
		give(CARL, security, ANNA, 7);
		assert_ok!(set(ISSUER, security, START));
		give(ANNA, security, BELA, 20);
		issue(security, DORA, 3);
		// Until it is over, it is what they hold.
		assert_eq!(at(security, 0), [77, 80, 0, 3]);
		check();
		Timestamp::set_timestamp(START + 1);
		assert_eq!(at(security, 0), [77, 80, 0, 3]);
		give(ANNA, security, CARL, 30);
		give(DORA, security, CARL, 3);
		issue(security, BELA, 1);
		assert_eq!(at(security, 0), [77, 80, 0, 3]);
		assert_eq!(supply_at(security, 0), 160);
	});
}

#[test]
fn holders_come_and_go_and_stay() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START + 10));
		Timestamp::set_timestamp(START + 5);
		give(ANNA, security, BELA, 1);
		Timestamp::set_timestamp(START + 10);
		give(ANNA, security, BELA, 1);
		Timestamp::set_timestamp(START + 11);
		let expected = [98, 52, 7, 0];
		assert_eq!(at(security, 0), expected);
		// ANNA leaves, DORA comes, BELA changes twice, CARL does nothing.
		give(ANNA, security, DORA, 98);
		give(BELA, security, DORA, 20);
		check();
		Timestamp::set_timestamp(START + 12);
		give(BELA, security, DORA, 32);
		assert_eq!(at(security, 0), expected);
		// They come back.
		give(DORA, security, ANNA, 5);
		give(DORA, security, BELA, 5);
		assert_eq!(at(security, 0), expected);
		check();
		// All is redeemed.
		let amount = 1_000;
		let action = CorporateAction::Redm;
		assert_ok!(by(
			ISSUER,
			Call::redeem_all {
				security,
				action,
				amount
			}
		));
		assert_eq!(at(security, 0), expected);
		assert_eq!(supply_at(security, 0), 157);
		settle(security, &[ANNA, BELA, CARL, DORA]);
		assert_eq!(at(security, 0), expected);
	});
}

#[test]
fn units_are_those_before_the_splits_that_came_later() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START + 10));
		Timestamp::set_timestamp(START + 11);
		let first = [100, 50, 7, 0];
		give(ANNA, security, DORA, 100);
		Timestamp::set_timestamp(START + 12);
		split(security, CorporateAction::Splf, 3, 1);
		assert_eq!(at(security, 0), first);
		assert_ok!(set(ISSUER, security, START + 12));
		let second = [0, 150, 21, 300];
		Timestamp::set_timestamp(START + 13);
		assert_eq!(at(security, 1), second);
		give(BELA, security, ANNA, 1);
		assert_eq!((at(security, 0), at(security, 1)), (first, second));
		// The split of that very moment counts.
		assert_ok!(set(ISSUER, security, START + 13));
		split(security, CorporateAction::Splr, 1, 2);
		let third = [0, 74, 10, 150];
		Timestamp::set_timestamp(START + 14);
		assert_eq!(at(security, 2), third);
		split(security, CorporateAction::Splr, 1, 100);
		let all = [first, second, third];
		assert_eq!([0, 1, 2].map(|id| at(security, id)), all);
		// Now everybody passes them.
		settle(security, &[ANNA, BELA, CARL, DORA]);
		assert_eq!([0, 1, 2].map(|id| at(security, id)), all);
		assert_eq!(
			[ANNA, BELA, CARL, DORA].map(|who| total(security, who)),
			[0, 0, 0, 1]
		);
		assert_eq!([0, 1].map(|id| supply_at(security, id)), [157, 471]);
		check();
	});
}

#[test]
fn four_record_dates_are_open_at_once() {
	run(|| {
		let security = prepare();
		for id in 0..MAX_RECORD_DATES {
			// Two of them at the same moment, and not in order.
			let at = START + [20, 10, 30, 10][id as usize];
			assert_ok!(set(ISSUER, security, at));
		}
		let mut expected = [[0; 4]; 4];
		for now in [10, 11, 20, 21, 30, 31, 40] {
			Timestamp::set_timestamp(START + now);
			give(ANNA, security, BELA, 3);
			give(BELA, security, DORA, 1);
			let holdings = [ANNA, BELA, CARL, DORA].map(|who| total(security, who));
			match now {
				10 => (expected[1], expected[3]) = (holdings, holdings),
				20 => expected[0] = holdings,
				30 => expected[2] = holdings,
				_ => (),
			}
		}
		let ids = [0, 1, 2, 3];
		assert_eq!(ids.map(|id| at(security, id)), expected);
		assert_eq!(ids.map(|id| supply_at(security, id)), [157; 4]);
		settle(security, &[ANNA, BELA, CARL, DORA]);
		assert_eq!(ids.map(|id| at(security, id)), expected);
		// A new date takes the place of one that is closed, with those who have four records too.
		assert_ok!(close(ISSUER, security, 0));
		assert_ok!(set(ISSUER, security, START + 40));
		let last = [ANNA, BELA, CARL, DORA].map(|who| total(security, who));
		Timestamp::set_timestamp(START + 41);
		give(ANNA, security, BELA, 3);
		assert_eq!(at(security, 4), last);
		assert_eq!(
			[1, 2, 3].map(|id| at(security, id)),
			[expected[1], expected[2], expected[3]]
		);
		assert_eq!(SecurityToken::balance_at(security, 0, ANNA), None);
		let records = Register::<Test>::get(security, investor_of(ANNA))
			.unwrap()
			.records;
		assert_eq!(records.len() as u32, MAX_RECORD_DATES);
	});
}

#[test]
fn a_record_outlives_the_holding_until_its_date_is_closed() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START));
		Timestamp::set_timestamp(START + 1);
		give(CARL, security, ANNA, 7);
		let investor = investor_of(CARL);
		assert!(Register::<Test>::contains_key(security, investor));
		assert_eq!(SecurityToken::security(security).unwrap().holders, 2);
		assert_ok!(close(ISSUER, security, 0));
		check();
		settle(security, &[CARL]);
		assert!(!Register::<Test>::contains_key(security, investor));
	});
}

#[test]
fn the_supply_is_written_down_at_its_first_change() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START));
		assert_ok!(set(ISSUER, security, START + 10));
		issue(security, ANNA, 1);
		Timestamp::set_timestamp(START + 10);
		issue(security, ANNA, 1);
		Timestamp::set_timestamp(START + 11);
		assert_ok!(by(
			ANNA,
			Call::redeem {
				security,
				amount: 52
			}
		));
		issue(security, ANNA, 50);
		issue(security, ANNA, 1_000);
		assert_eq!([0, 1].map(|id| supply_at(security, id)), [158, 159]);
		events();
		assert_ok!(close(ISSUER, security, 0));
		let closed = Event::RecordDateClosed {
			security,
			record_date: 0,
			supply: 158,
		};
		assert_eq!(events(), [closed]);
	});
}

#[test]
fn units_on_hold_and_frozen_units_count() {
	run(|| {
		use frame_support::traits::fungibles::MutateHold;
		let security = prepare();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 90));
		let act = Act::FreezeHolding {
			investor: investor_of(FROZEN),
			amount: Balance::MAX,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		assert_ok!(set(ISSUER, security, START));
		Timestamp::set_timestamp(START + 1);
		let act = Act::ForcedTransfer {
			from: investor_of(FROZEN),
			to: ANNA,
			amount: 50,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		assert_ok!(SecurityToken::release(
			security,
			&FOR_SALE,
			&ANNA,
			90,
			frame_support::traits::tokens::Precision::Exact
		));
		assert_eq!(at(security, 0), [100, 50, 7, 0]);
	});
}

/// Who is frozen above.
const FROZEN: u64 = BELA;

#[test]
fn a_frozen_row_of_nothing_records_nothing() {
	run(|| {
		let security = prepare();
		issue(security, DORA, 1);
		give(DORA, security, ANNA, 1);
		let freeze = |amount| {
			let act = Act::FreezeHolding {
				investor: investor_of(DORA),
				amount,
			};
			assert_ok!(by(ISSUER, proposal(security, act)));
		};
		freeze(5);
		assert_ok!(set(ISSUER, security, START + 5));
		Timestamp::set_timestamp(START + 6);
		give(ANNA, security, DORA, 20);
		Timestamp::set_timestamp(START + 7);
		give(DORA, security, ANNA, 1);
		assert_eq!(at(security, 0), [101, 50, 7, 0]);
		freeze(0);
		assert_eq!(at(security, 0), [101, 50, 7, 0]);
	});
}

#[test]
fn a_vote_keeps_its_record_date_open() {
	run(|| {
		let security = prepare();
		assert_ok!(set(ISSUER, security, START));
		let call = Call::call_vote {
			security,
			record_date: 0,
			document: H256::zero(),
			options: 2,
			quorum: Perbill::zero(),
			closes_at: START + 5,
		};
		assert_ok!(by(ISSUER, call));
		assert_noop!(close(ISSUER, security, 0), Error::<Test>::VoteRunning);
		// Its time is over, but nobody has told the result.
		Timestamp::set_timestamp(START + 6);
		assert_noop!(close(ISSUER, security, 0), Error::<Test>::VoteRunning);
		let record_date = 0;
		assert_ok!(by(
			DORA,
			Call::close_vote {
				security,
				record_date
			}
		));
		assert_ok!(close(ISSUER, security, 0));
	});
}
