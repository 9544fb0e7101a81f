//! Each invariant: state that breaks it is found, by name.

use frame_support::{assert_ok, traits::fungible::MutateHold, BoundedVec};
use sp_runtime::TryRuntimeError;
use tessera_primitives::{
	attestations::Topic,
	books::{Account, Books, Line, Unit},
	journal::{CoinAct, Entry},
	tracking::InspectionKind,
};

use crate::{mock::*, *};

/// On a sound state in which everything is, `corrupt` breaks the invariant that `message` names.
fn assert_finds(message: &'static str, corrupt: impl FnOnce(u64)) {
	new_test_ext().execute_with(|| {
		let statement = challenged();
		assert_ok!(vote(BERT, statement, true));
		assert_ok!(vote(CARL, statement, false));
		assert_ok!(attest(BERT, 50));
		assert_ok!(Audit::open_exception(signed(BERT), COIN, DOCUMENT));
		for kind in [InspectionKind::Custody, InspectionKind::Status] {
			assert_ok!(Audit::inspect(
				signed(BERT),
				SECURITY,
				kind,
				DOCUMENT,
				DOCUMENT
			));
		}
		let lines = [
			Line::debit(Account::Cash, 5),
			Line::credit(Account::Capital, 5),
		];
		let entry = Entry::new(COIN, CoinAct::Minted);
		assert_ok!(<Audit as Books<_>>::post(entry, Unit::Coin(1), &lines));
		assert_eq!(Audit::do_try_state(), Ok(()));

		corrupt(statement);

		assert_eq!(Audit::do_try_state(), Err(TryRuntimeError::Other(message)));
	});
}

fn value(statement: u64, change: impl FnOnce(&mut Value)) {
	Attestation::<Test>::mutate(COIN, Topic::Reserve, |row| {
		let value = row
			.values
			.iter_mut()
			.find(|value| value.statement == statement);
		change(value.expect("it stands"));
	});
}

fn attester(account: AccountId, change: impl FnOnce(&mut AttesterOf<Test>)) {
	Attesters::<Test>::mutate_extant(person(account), change);
}

#[test]
fn inv_1_finds_peaks_of_another_number_of_records() {
	let message = "INV-1: the peaks are not those of so many records";
	assert_finds(message, |_| {
		Tree::<Test>::mutate(|tree| tree.peaks.pop());
	});
	assert_finds(message, |_| Tree::<Test>::mutate(|tree| tree.first += 1));
	assert_finds(message, |_| {
		Tree::<Test>::mutate(|tree| tree.first = u64::MAX);
	});
}

#[test]
fn inv_2_finds_a_book_that_does_not_balance_or_is_empty() {
	let message = "INV-2: a book does not balance, or is empty";
	let book = |change: fn(&mut Book)| move |_| Ledger::<Test>::mutate(COIN, Unit::Coin(1), change);
	assert_finds(message, book(|book| book.debits[0] += 1));
	assert_finds(message, book(|book| *book = Book::default()));
	assert_finds(message, book(|book| book.credits = [u128::MAX; 8]));
}

#[test]
fn inv_3_finds_a_wrong_standing() {
	let standings =
		|change: fn(&mut BoundedVec<Standing, _>)| move |_| Standings::<Test>::mutate(change);
	assert_finds(
		"INV-3: those in good standing are not in rising order",
		standings(|all| all.as_mut().reverse()),
	);
	assert_finds(
		"INV-3: somebody should be in good standing",
		standings(|all| {
			all.pop();
		}),
	);
	assert_finds(
		"INV-3: a good standing is not as the accreditation",
		standings(|all| all[0].group = lei(9)),
	);
	let message = "INV-3: somebody in good standing should not be";
	assert_finds(message, |_| attester(DORA, |row| row.ended_at = Some(NOW)));
	assert_finds(message, |_| attester(DORA, |row| row.deposit -= 1));
	assert_finds("INV-3: a group is too large", |_| {
		(10..19).for_each(accredit);
		for account in 10..19 {
			attester(account, |row| row.group = lei(9));
		}
		Standings::<Test>::mutate(|all| {
			for standing in all.iter_mut().skip(5) {
				standing.group = lei(9);
			}
		});
	});
}

#[test]
fn inv_4_finds_holds_that_are_not_the_deposits_and_bonds() {
	let message = "INV-4: what is on hold is not the sum of deposits or bonds";
	for (reason, account) in [
		(HoldReason::AttesterDeposit, ANNA),
		(HoldReason::ChallengeBond, CHALLENGER),
	] {
		assert_finds(message, |_| {
			assert_ok!(Balances::hold(&reason.into(), &account, 1));
		});
	}
	assert_finds(message, |_| attester(ANNA, |row| row.deposit += 1));
	assert_finds(
		"INV-4: a deposit is of nobody, or somebody's is nothing",
		|_| attester(ANNA, |row| row.depositor = None),
	);
}

#[test]
fn inv_5_finds_values_that_were_not_stated() {
	assert_finds("INV-5: an attester has two values on one topic", |_| {
		Attestation::<Test>::mutate(COIN, Topic::Reserve, |row| {
			let twice = row.values[1];
			row.values.try_push(twice).unwrap();
		});
	});
	assert_finds("INV-5: a value is no statement", |statement| {
		value(statement, |value| value.statement += 1_000);
	});
	let message = "INV-5: a value is not what was stated";
	assert_finds(message, |statement| {
		value(statement, |value| value.value += 1)
	});
	assert_finds(message, |statement| {
		value(statement, |value| value.attester += 100)
	});
}

#[test]
fn inv_5_finds_statements_of_the_future_or_valid_for_too_long() {
	let message = "INV-5: a statement is of the future, or valid for too long";
	assert_finds(message, |_| {
		let statement = Statement {
			subject: COIN,
			topic: Topic::Cash,
			attester: person(ANNA),
			group: lei(1),
			value: 1,
			as_of: NOW + 1,
			valid_until: NOW + 1,
			document: DOCUMENT,
			confirmed: false,
		};
		Statements::<Test>::insert(0, statement);
	});
	assert_finds(message, |_| {
		let statement = Statement {
			subject: COIN,
			topic: Topic::Cash,
			attester: person(ANNA),
			group: lei(1),
			value: 1,
			as_of: NOW,
			valid_until: NOW + MAX_VALIDITY + 1,
			document: DOCUMENT,
			confirmed: false,
		};
		Statements::<Test>::insert(0, statement);
	});
}

#[test]
fn inv_6_finds_challenges_that_are_counted_wrongly() {
	assert_finds(
		"INV-6: a challenged value counts, or another one does not",
		|statement| value(statement, |value| value.challenged = false),
	);
	assert_finds("INV-6: a challenge is of no statement", |statement| {
		let challenge = Challenges::<Test>::take(statement).unwrap();
		value(statement, |value| value.challenged = false);
		Challenges::<Test>::insert(1_000, challenge);
	});
	assert_finds("INV-6: a group has voted twice", |statement| {
		Challenges::<Test>::mutate_extant(statement, |challenge| {
			challenge.votes[0] = challenge.votes[1];
		});
	});
	assert_finds("INV-6: an attester has voted twice", |statement| {
		Challenges::<Test>::mutate_extant(statement, |challenge| {
			challenge.votes[0].attester = challenge.votes[1].attester;
		});
	});
	assert_finds("INV-6: an attester has not so many challenges", |_| {
		attester(ANNA, |row| row.challenges = 0);
	});
	assert_finds("INV-6: nobody answers for a challenged statement", |_| {
		Attesters::<Test>::remove(person(ANNA));
		Standings::<Test>::mutate(|all| all.retain(|one| one.attester != person(ANNA)));
	});
}

#[test]
fn inv_7_finds_a_docket_that_counts_wrongly() {
	let message = "INV-7: a docket does not count what is open";
	let docket = |change: fn(&mut Docket)| move |_| Dockets::<Test>::mutate(COIN, change);
	assert_finds(message, docket(|docket| docket.challenges += 1));
	assert_finds(message, docket(|docket| docket.exceptions = 0));
	assert_finds(
		"INV-7: an exception has no number yet",
		docket(|docket| docket.next_exception = 0),
	);
	assert_finds("INV-7: an exception has no number yet", |_| {
		Dockets::<Test>::remove(COIN);
	});
	assert_finds("INV-7: something is open without a docket", |_| {
		Exceptions::<Test>::remove(COIN, 0);
		Dockets::<Test>::remove(COIN);
	});
}

#[test]
fn inv_8_finds_numbers_that_were_not_given() {
	assert_finds(
		"INV-8: a good standing began with a record that is still to be made",
		|_| Standings::<Test>::mutate(|all| all[0].since = 1_000),
	);
	assert_finds(
		"INV-8: a statement has the number of a record that is still to be made",
		|statement| {
			let row = Statements::<Test>::get(statement).unwrap();
			Statements::<Test>::insert(1_000, row);
		},
	);
	assert_finds(
		"INV-8: an inspection has the number of a record that is still to be made",
		|_| {
			Tracks::<Test>::mutate_extant(SECURITY, |track| track.latest[0].record = 1_000);
		},
	);
}

#[test]
fn inv_9_finds_gaps_in_the_genesis() {
	let message = "INV-9: the records of the genesis have gaps";
	let insert = |place: u64, number: u64| {
		let entry = Entry::new(COIN, CoinAct::Minted);
		let record = tessera_primitives::journal::Record { number, entry };
		GenesisRecords::<Test>::insert(
			place,
			tessera_primitives::journal::VersionedRecord::V1(record),
		);
	};
	assert_finds(message, |_| insert(1, 1));
	assert_finds(message, |_| insert(0, 1));
}

#[test]
fn inv_10_finds_a_track_that_nobody_made() {
	let track = |change: fn(&mut Track)| {
		move |_| {
			Tracks::<Test>::mutate_extant(SECURITY, change);
		}
	};
	let message = "INV-10: a track has a kind of inspection twice, or more than there were";
	assert_finds(
		message,
		track(|track| track.latest[0].kind = InspectionKind::Status),
	);
	assert_finds(message, track(|track| track.inspections = 1));
	assert_finds(
		"INV-10: an inspection is of the future",
		track(|track| track.latest[0].at += 1),
	);
}

#[test]
fn inv_11_finds_a_history_to_which_no_payments_lead() {
	use codec::{Decode, Encode};
	assert_finds("INV-11: no payments lead to a history", |_| {
		// More was paid on time than fell due: the first of its sums is one, and the second zero.
		let mut bytes = score::History::default().encode();
		bytes[0] = 1;
		let history = score::History::decode(&mut &bytes[..]).expect("any sums decode");
		Histories::<Test>::insert(SECURITY, history);
	});
}
