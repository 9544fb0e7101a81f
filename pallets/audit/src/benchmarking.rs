//! Each call at its worst, on whatever state the chain starts with.

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get, Time},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use tessera_identifiers::Lei;
use tessera_primitives::{
	attestations::Topic, books::Account, compliance::Compliance, journal::Subject,
	tracking::InspectionKind, Balance, InvestorId, Moment,
};

use crate::{pallet::*, types::*};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper<AccountId> {
	/// A subject that there is, in which nobody who is made up has a role, and that costs most to ask.
	fn subject() -> Subject;

	/// Lets the account have so much of the native token.
	fn fund(account: &AccountId, amount: Balance);

	/// Sets the clock.
	fn set_clock(now: Moment);
}

const DOCUMENT: H256 = H256::repeat_byte(7);
const TOPIC: Topic = Topic::Units;
const VALUE: Balance = 1_000;

/// Where the numbers of persons begin that are in good standing but have no accounts.
const CROWD: InvestorId = 1 << 40;

fn lei(number: u64) -> Lei {
	let mut payload = *b"000000000000000000";
	for (place, digit) in payload.iter_mut().rev().enumerate() {
		let value = number.checked_div(10u64.pow(place as u32)).unwrap_or(0) % 10;
		*digit = b'0' + value as u8;
	}
	Lei::with_check_digits(payload).expect("digits make an LEI")
}

fn subject<T: Config>() -> Subject {
	T::BenchmarkHelper::subject()
}

fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	let terms = T::Terms::get();
	T::BenchmarkHelper::fund(&who, (terms.deposit + terms.bond) * 1_000);
	who
}

/// An attester in good standing, in a group of its own.
fn attester<T: Config>(name: &'static str, group: u64) -> Result<T::AccountId, DispatchError> {
	let who = rich::<T>(name);
	Pallet::<T>::do_accredit(&who, lei(group), lei(group), Scope::ALL)?;
	Pallet::<T>::do_raise_deposit(who.clone(), T::Terms::get().deposit)?;
	Ok(who)
}

fn person<T: Config>(who: &T::AccountId) -> Result<InvestorId, DispatchError> {
	Pallet::<T>::attester_of(who)
}

/// One more attester in good standing, without a row of its own.
fn crowd_member(index: u32, group: u64) -> Standing {
	Standing {
		attester: CROWD + u64::from(index),
		lei: lei(u64::from(index) + 1_000),
		group: lei(group),
		scope: Scope::ALL,
		since: 0,
	}
}

/// Leaves only these in good standing, then fills it up: first the group of the last of them, then others.
fn crowd<T: Config>(stay: &[&T::AccountId]) -> DispatchResult {
	let mut persons = Vec::new();
	for who in stay {
		persons.push(person::<T>(who)?);
	}
	let mut standings = Standings::<T>::get().into_inner();
	standings.retain(|standing| persons.contains(&standing.attester));
	let mine = persons.last().copied();
	let group = standings
		.iter()
		.find(|standing| Some(standing.attester) == mine)
		.map(|standing| standing.group);
	for index in 0..MAX_ATTESTERS {
		let mut member = crowd_member(index, u64::from(index) + 1_000);
		if index + 1 < MAX_GROUP as u32 {
			member.group = group.unwrap_or(member.group);
		}
		standings.push(member);
	}
	standings.truncate(MAX_ATTESTERS as usize);
	Standings::<T>::put(BoundedVec::truncate_from(standings));
	Ok(())
}

/// Values of the crowd on the topic, so that `room` are left.
fn voices<T: Config>(subject: Subject, room: u32) {
	let now = T::Time::now();
	Attestation::<T>::mutate(subject, TOPIC, |row| {
		let mut index: u32 = 0;
		while (row.values.len() as u32) < MAX_VALUES - room {
			let value = Value {
				statement: u64::from(index) + (1 << 40),
				attester: CROWD + u64::from(index),
				value: VALUE * 2,
				as_of: now,
				valid_until: Moment::MAX,
				challenged: false,
			};
			if row.values.try_push(value).is_err() {
				break;
			}
			index += 1;
		}
	});
}

/// As many attesters in good standing as there can be, each of a group of its own, and a value of as many
/// of them as can speak of a subject, of now and without end; who they are. For other pallets' benchmarks.
pub fn attest_all<T: Config>(subject: Subject, topic: Topic, value: Balance) -> Vec<InvestorId> {
	let crowd = |index| crowd_member(index, u64::from(index) + 1_000);
	Standings::<T>::put(BoundedVec::truncate_from(
		(0..MAX_ATTESTERS).map(crowd).collect(),
	));
	// Those who are found last in the list.
	let speak = MAX_ATTESTERS - MAX_VALUES..MAX_ATTESTERS;
	let speak: Vec<_> = speak.map(|index| CROWD + u64::from(index)).collect();
	let as_of = T::Time::now();
	let values = speak.iter().map(|attester| Value {
		statement: *attester,
		attester: *attester,
		value,
		as_of,
		valid_until: Moment::MAX,
		challenged: false,
	});
	let row = Values {
		values: BoundedVec::truncate_from(values.collect()),
		..Default::default()
	};
	Attestation::<T>::insert(subject, topic, row);
	speak
}

/// An inspection of a subject, as far as others ask for it.
pub fn inspect<T: Config>(subject: Subject) {
	let track = Track {
		state: DOCUMENT,
		inspections: 1,
		latest: Default::default(),
	};
	Tracks::<T>::insert(subject, track);
}

/// A value of the attester; the number of the statement.
fn stated<T: Config>(who: &T::AccountId, subject: Subject) -> Result<u64, DispatchError> {
	let now = T::Time::now();
	let statement = Statement {
		subject,
		topic: TOPIC,
		attester: person::<T>(who)?,
		group: Pallet::<T>::group_of(person::<T>(who)?)?,
		value: VALUE,
		as_of: now,
		valid_until: now + T::Terms::get().max_validity,
		document: DOCUMENT,
		confirmed: false,
	};
	Pallet::<T>::do_attest(who.clone(), statement)?;
	Ok(Tree::<T>::get().next - 1)
}

/// A value among others that is challenged, and on which all but two votes that there can be are in, all
/// for it; the number of the statement, and one who may still vote.
fn challenged<T: Config>() -> Result<(u64, T::AccountId, T::AccountId), DispatchError> {
	let subject = subject::<T>();
	let accused = attester::<T>("attester", 1)?;
	let judge = attester::<T>("judge", 2)?;
	let statement = stated::<T>(&accused, subject)?;
	crowd::<T>(&[&accused, &judge])?;
	voices::<T>(subject, 0);
	let challenger = rich::<T>("challenger");
	T::Persons::open(&challenger)?;
	Pallet::<T>::do_challenge(challenger, statement, DOCUMENT)?;
	Challenges::<T>::mutate_extant(statement, |challenge| {
		let votes = (0..MAX_ATTESTERS - 2).map(|index| Vote {
			attester: CROWD + u64::from(index),
			group: lei(u64::from(index) + 5_000),
			upheld: true,
		});
		challenge.votes = BoundedVec::truncate_from(votes.collect());
	});
	Ok((statement, accused, judge))
}

/// Books, values, statements and dockets of so many other subjects.
fn fill<T: Config>(count: u32) {
	let now = T::Time::now();
	let mut book = Book::default();
	book.debits[Account::Cash as usize] = VALUE;
	book.credits[Account::Capital as usize] = VALUE;
	for index in 0..count {
		let subject = Subject::Pool(index);
		let unit = tessera_primitives::books::Unit::Coin(1);
		Ledger::<T>::insert(subject, unit, book.clone());
		let number = u64::from(index) + (1 << 41);
		let value = Value {
			statement: number,
			attester: CROWD,
			value: VALUE,
			as_of: now,
			valid_until: Moment::MAX,
			challenged: false,
		};
		let row = Values {
			values: BoundedVec::truncate_from(alloc::vec![value]),
			..Default::default()
		};
		Attestation::<T>::insert(subject, TOPIC, row);
		Statements::<T>::insert(
			number,
			Statement {
				subject,
				topic: TOPIC,
				attester: CROWD,
				group: lei(1),
				value: VALUE,
				as_of: now,
				valid_until: Moment::MAX,
				document: DOCUMENT,
				confirmed: false,
			},
		);
	}
}

fn governance<T: Config>(challenge: bool) -> Result<T::RuntimeOrigin, BenchmarkError> {
	let origin = if challenge {
		T::ChallengeOrigin::try_successful_origin()
	} else {
		T::AccreditOrigin::try_successful_origin()
	};
	origin.map_err(|()| BenchmarkError::Weightless)
}

fn later<T: Config>(time: Moment) {
	T::BenchmarkHelper::set_clock(T::Time::now() + time);
}

/// What benchmarks with and without a size set up.
mod sized {
	use super::*;

	pub fn attest<T: Config>(count: u32) -> Result<(T::AccountId, Subject), DispatchError> {
		let who = attester::<T>("attester", 1)?;
		crowd::<T>(&[&who])?;
		voices::<T>(subject::<T>(), 0);
		fill::<T>(count);
		Ok((who, subject::<T>()))
	}

	pub fn stated_among<T: Config>(count: u32) -> Result<(T::AccountId, u64), DispatchError> {
		let (who, subject) = attest::<T>(count)?;
		let statement = stated::<T>(&who, subject)?;
		Ok((who, statement))
	}

	pub fn challenged_among<T: Config>(count: u32) -> Result<(u64, T::AccountId), DispatchError> {
		let (statement, _, judge) = challenged::<T>()?;
		fill::<T>(count);
		Ok((statement, judge))
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Of one whose deposit is complete, so that it is in good standing with as many as can be.
	#[benchmark]
	fn accredit() -> Result<(), BenchmarkError> {
		let origin = governance::<T>(false)?;
		let who = attester::<T>("attester", 1)?;
		crowd::<T>(&[&who])?;
		let code = *lei(9).as_bytes();

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			who.clone(),
			code,
			code,
			Scope::ALL,
		);

		let row = Attesters::<T>::get(person::<T>(&who)?);
		assert!(row.is_some_and(|row| row.group == lei(9)));
		Ok(())
	}

	/// Among as many as can be.
	#[benchmark]
	fn end_accreditation() -> Result<(), BenchmarkError> {
		let origin = governance::<T>(false)?;
		let who = attester::<T>("attester", 1)?;
		crowd::<T>(&[&who])?;
		let attester = person::<T>(&who)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, attester);

		assert!(Pallet::<T>::ensure_standing(attester).is_err());
		Ok(())
	}

	/// So that it is complete, and as many as can be are in good standing.
	#[benchmark]
	fn raise_deposit() -> Result<(), BenchmarkError> {
		let who = rich::<T>("attester");
		let other = attester::<T>("other", 2)?;
		let attester = Pallet::<T>::do_accredit(&who, lei(1), lei(1), Scope::ALL)?;
		crowd::<T>(&[&other])?;
		Standings::<T>::mutate(|standings| standings.pop());
		let deposit = T::Terms::get().deposit;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), deposit);

		assert!(Pallet::<T>::ensure_standing(attester).is_ok());
		Ok(())
	}

	/// Among as many as can be.
	#[benchmark]
	fn resign() -> Result<(), BenchmarkError> {
		let who = attester::<T>("attester", 1)?;
		crowd::<T>(&[&who])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Pallet::<T>::ensure_standing(person::<T>(&who)?).is_err());
		Ok(())
	}

	/// From the account of the deposit.
	#[benchmark]
	fn reclaim_deposit() -> Result<(), BenchmarkError> {
		let who = attester::<T>("attester", 1)?;
		let attester = person::<T>(&who)?;
		Pallet::<T>::do_end_accreditation(attester, None)?;
		later::<T>(T::Terms::get().liability_period + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), attester);

		assert!(!Attesters::<T>::contains_key(attester));
		Ok(())
	}

	/// Where all attesters that one group can have must make room, as can be after they have joined.
	#[benchmark]
	fn attest() -> Result<(), BenchmarkError> {
		let (who, subject) = sized::attest::<T>(0)?;
		let now = T::Time::now();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			subject,
			TOPIC,
			VALUE,
			now,
			now,
			DOCUMENT,
		);

		let values = Attestation::<T>::get(subject, TOPIC).values.len();
		assert_eq!(values, (MAX_VALUES + 2) as usize - MAX_GROUP);
		Ok(())
	}

	/// From a full row.
	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let (who, statement) = sized::stated_among::<T>(0)?;
		voices::<T>(subject::<T>(), 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), statement);

		let row = Attestation::<T>::get(subject::<T>(), TOPIC);
		assert!(row.values.iter().all(|value| value.statement != statement));
		Ok(())
	}

	/// By another attester, of a value in a full row.
	#[benchmark]
	fn challenge() -> Result<(), BenchmarkError> {
		let (_, statement) = sized::stated_among::<T>(0)?;
		voices::<T>(subject::<T>(), 0);
		let challenger = rich::<T>("challenger");
		Pallet::<T>::do_accredit(&challenger, lei(3), lei(3), Scope::ALL)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(challenger), statement, DOCUMENT);

		assert!(Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// The last vote that there can be, by which the attester loses.
	#[benchmark]
	fn vote() -> Result<(), BenchmarkError> {
		let (statement, _, judge) = challenged::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(judge), statement, true, DOCUMENT);

		assert!(!Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// The attester loses.
	#[benchmark]
	fn decide() -> Result<(), BenchmarkError> {
		let origin = governance::<T>(true)?;
		let (statement, ..) = challenged::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, statement, true, DOCUMENT);

		assert!(!Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// The attester loses.
	#[benchmark]
	fn resolve() -> Result<(), BenchmarkError> {
		let (statement, _, judge) = challenged::<T>()?;
		later::<T>(T::Terms::get().challenge_period + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(judge), statement);

		assert!(!Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// One that still stands.
	#[benchmark]
	fn forget() -> Result<(), BenchmarkError> {
		let (who, statement) = sized::stated_among::<T>(0)?;
		let terms = T::Terms::get();
		later::<T>(terms.max_validity + terms.liability_period + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), statement);

		assert!(!Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// Of a subject of which everything was inspected.
	#[benchmark]
	fn inspect() -> Result<(), BenchmarkError> {
		let who = attester::<T>("attester", 1)?;
		crowd::<T>(&[&who])?;
		let subject = subject::<T>();
		for kind in [
			InspectionKind::Custody,
			InspectionKind::Location,
			InspectionKind::Condition,
			InspectionKind::Status,
		] {
			Pallet::<T>::do_inspect(who.clone(), subject, kind, DOCUMENT, DOCUMENT)?;
		}

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			subject,
			InspectionKind::Custody,
			DOCUMENT,
			DOCUMENT,
		);

		assert!(Tracks::<T>::get(subject).is_some_and(|track| track.inspections == 5));
		Ok(())
	}

	/// On a subject with others.
	#[benchmark]
	fn open_exception() -> Result<(), BenchmarkError> {
		let who = attester::<T>("attester", 1)?;
		let subject = subject::<T>();
		Pallet::<T>::do_open_exception(who.clone(), subject, DOCUMENT)?;
		crowd::<T>(&[&who])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), subject, DOCUMENT);

		assert_eq!(Dockets::<T>::get(subject).exceptions, 2);
		Ok(())
	}

	/// By an attester of another group.
	#[benchmark]
	fn close_exception() -> Result<(), BenchmarkError> {
		let who = attester::<T>("attester", 1)?;
		let other = attester::<T>("other", 2)?;
		let subject = subject::<T>();
		Pallet::<T>::do_open_exception(who.clone(), subject, DOCUMENT)?;
		crowd::<T>(&[&who, &other])?;

		#[extrinsic_call]
		_(RawOrigin::Signed(other), subject, 0, DOCUMENT);

		assert_eq!(Dockets::<T>::get(subject).exceptions, 0);
		Ok(())
	}

	/// On a subject with a full row, among as many others.
	#[benchmark(extra)]
	fn report_at_10() -> Result<(), BenchmarkError> {
		let (_, subject) = sized::attest::<T>(10)?;
		let report;

		#[block]
		{
			report = Pallet::<T>::do_report(subject);
		}

		assert!(report.is_some());
		Ok(())
	}

	/// On one of as many subjects.
	#[benchmark(extra)]
	fn attest_at_10() -> Result<(), BenchmarkError> {
		let (who, subject) = sized::attest::<T>(10)?;
		let now = T::Time::now();

		#[extrinsic_call]
		attest(
			RawOrigin::Signed(who),
			subject,
			TOPIC,
			VALUE,
			now,
			now,
			DOCUMENT,
		);

		let row = Attestation::<T>::get(subject, TOPIC);
		assert!(row.values.iter().any(|value| value.value == VALUE));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn withdraw_at_10() -> Result<(), BenchmarkError> {
		let (who, statement) = sized::stated_among::<T>(10)?;

		#[extrinsic_call]
		withdraw(RawOrigin::Signed(who), statement);

		assert!(Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn challenge_at_10() -> Result<(), BenchmarkError> {
		let (_, statement) = sized::stated_among::<T>(10)?;
		let challenger = rich::<T>("challenger");

		#[extrinsic_call]
		challenge(RawOrigin::Signed(challenger), statement, DOCUMENT);

		assert!(Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// On one of as many values.
	#[benchmark(extra)]
	fn vote_at_10() -> Result<(), BenchmarkError> {
		let (statement, judge) = sized::challenged_among::<T>(10)?;

		#[extrinsic_call]
		vote(RawOrigin::Signed(judge), statement, true, DOCUMENT);

		assert!(!Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn resolve_at_10() -> Result<(), BenchmarkError> {
		let (statement, judge) = sized::challenged_among::<T>(10)?;
		later::<T>(T::Terms::get().challenge_period + 1);

		#[extrinsic_call]
		resolve(RawOrigin::Signed(judge), statement);

		assert!(!Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// On a subject with a full row, among as many others.
	#[benchmark(extra)]
	fn report_at_100000() -> Result<(), BenchmarkError> {
		let (_, subject) = sized::attest::<T>(100_000)?;
		let report;

		#[block]
		{
			report = Pallet::<T>::do_report(subject);
		}

		assert!(report.is_some());
		Ok(())
	}

	/// On one of as many subjects.
	#[benchmark(extra)]
	fn attest_at_100000() -> Result<(), BenchmarkError> {
		let (who, subject) = sized::attest::<T>(100_000)?;
		let now = T::Time::now();

		#[extrinsic_call]
		attest(
			RawOrigin::Signed(who),
			subject,
			TOPIC,
			VALUE,
			now,
			now,
			DOCUMENT,
		);

		let row = Attestation::<T>::get(subject, TOPIC);
		assert!(row.values.iter().any(|value| value.value == VALUE));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn withdraw_at_100000() -> Result<(), BenchmarkError> {
		let (who, statement) = sized::stated_among::<T>(100_000)?;

		#[extrinsic_call]
		withdraw(RawOrigin::Signed(who), statement);

		assert!(Statements::<T>::contains_key(statement));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn challenge_at_100000() -> Result<(), BenchmarkError> {
		let (_, statement) = sized::stated_among::<T>(100_000)?;
		let challenger = rich::<T>("challenger");

		#[extrinsic_call]
		challenge(RawOrigin::Signed(challenger), statement, DOCUMENT);

		assert!(Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// On one of as many values.
	#[benchmark(extra)]
	fn vote_at_100000() -> Result<(), BenchmarkError> {
		let (statement, judge) = sized::challenged_among::<T>(100_000)?;

		#[extrinsic_call]
		vote(RawOrigin::Signed(judge), statement, true, DOCUMENT);

		assert!(!Challenges::<T>::contains_key(statement));
		Ok(())
	}

	/// Of one of as many values.
	#[benchmark(extra)]
	fn resolve_at_100000() -> Result<(), BenchmarkError> {
		let (statement, judge) = sized::challenged_among::<T>(100_000)?;
		later::<T>(T::Terms::get().challenge_period + 1);

		#[extrinsic_call]
		resolve(RawOrigin::Signed(judge), statement);

		assert!(!Challenges::<T>::contains_key(statement));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
