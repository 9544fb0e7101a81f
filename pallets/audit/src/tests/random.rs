//! Ten thousand random calls by random roles: what is refused changes nothing, what succeeds leaves a
//! record, every invariant holds, and the journal alone gives every book, value, deposit and history.

use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

use proptest::{prelude::*, test_runner::TestRunner};
use sp_runtime::DispatchResult;
use tessera_primitives::{
	attestations::Topic,
	books::{Account, Books, Line, Unit},
	compliance::Compliance as Persons,
	journal::{Act, AuditAct, CoinAct, Detail, Entry, Record, Subject},
	scores::{Payment, Payments},
	tracking::InspectionKind,
	Balance, InvestorId, Moment,
};

use crate::{mock::*, score::History, *};

/// So many cases of so many steps each.
const CASES: u32 = 50;
const STEPS: usize = 200;

/// Of these, one is a stranger; of attesters each two are of one group.
const ACCOUNTS: u64 = 10;

/// What somebody does.
#[derive(Clone, Debug)]
enum Step {
	Accredit(AccountId, u64, bool),
	End(AccountId),
	Raise(AccountId, Balance),
	Resign(AccountId),
	Reclaim(AccountId),
	Attest(AccountId, Subject, Topic, Balance, Moment, Moment),
	Withdraw(AccountId, usize),
	Challenge(AccountId, usize),
	Vote(AccountId, usize, bool),
	Decide(usize, bool),
	Resolve(AccountId, usize),
	Forget(AccountId, usize),
	Inspect(AccountId, Subject, InspectionKind),
	Open(AccountId, Subject),
	Close(Option<AccountId>, Subject, u32),
	Post(Subject, [Balance; 3], bool),
	Pay(Subject, Option<InvestorId>, Balance, Balance, Moment),
	Wait(Moment),
}

fn any_step() -> impl Strategy<Value = Step> {
	let account = || 1..=ACCOUNTS;
	let subject = || prop::sample::select(vec![COIN, OTHER_COIN, SECURITY, UNKNOWN]);
	let topic = || prop::sample::select(vec![Topic::Reserve, Topic::Reserve, Topic::Value]);
	let kind = || {
		prop::sample::select(vec![
			InspectionKind::Custody,
			InspectionKind::Location,
			InspectionKind::Status,
		])
	};
	let place = || 0..1_000usize;
	let yes = any::<bool>;
	prop_oneof![
		2 => (account(), 0..5u64, yes()).prop_map(|(who, group, all)| Step::Accredit(who, group, all)),
		1 => account().prop_map(Step::End),
		5 => (account(), prop_oneof![3 => Just(DEPOSIT), 1 => 0..DEPOSIT])
			.prop_map(|(who, amount)| Step::Raise(who, amount)),
		1 => account().prop_map(Step::Resign),
		3 => account().prop_map(Step::Reclaim),
		20 => (account(), subject(), topic(), 0..500u128, 0..5 * DAY, 0..40 * DAY).prop_map(
			|(who, of, topic, value, age, valid)| Step::Attest(who, of, topic, value, age, valid)
		),
		3 => (account(), place()).prop_map(|(who, which)| Step::Withdraw(who, which)),
		12 => (account(), place()).prop_map(|(who, which)| Step::Challenge(who, which)),
		20 => (account(), place(), yes()).prop_map(|(who, which, so)| Step::Vote(who, which, so)),
		3 => (place(), yes()).prop_map(|(which, so)| Step::Decide(which, so)),
		6 => (account(), place()).prop_map(|(who, which)| Step::Resolve(who, which)),
		4 => (account(), place()).prop_map(|(who, which)| Step::Forget(who, which)),
		4 => (account(), subject(), kind()).prop_map(|(who, of, kind)| Step::Inspect(who, of, kind)),
		4 => (account(), subject()).prop_map(|(who, of)| Step::Open(who, of)),
		5 => (prop::option::of(account()), subject(), 0..6u32)
			.prop_map(|(who, of, number)| Step::Close(who, of, number)),
		8 => (subject(), prop::array::uniform3(0..9u128), yes())
			.prop_map(|(of, amounts, fits)| Step::Post(of, amounts, fits)),
		8 => (subject(), prop::option::of(0..3u64), 0..100u128, 0..110u128, 0..20 * DAY)
			.prop_map(|(of, by, due, paid, late)| Step::Pay(of, by, due, paid, late)),
		8 => prop_oneof![3 => 0..DAY, 2 => 0..5 * DAY, 1 => 0..70 * DAY].prop_map(Step::Wait),
	]
}

/// One of the statements that are kept; of the challenged ones, if `open`.
fn a_statement(place: usize, open: bool) -> u64 {
	let numbers: BTreeSet<u64> = if open {
		Challenges::<Test>::iter_keys().collect()
	} else {
		Statements::<Test>::iter_keys().collect()
	};
	let numbers: Vec<u64> = numbers.into_iter().collect();
	match numbers.len() {
		0 => 0,
		count => numbers[place % count],
	}
}

/// The name of the step, and what comes of it; nothing of one that is no call.
fn take_step(step: Step) -> (&'static str, Option<DispatchResult>) {
	let now = Timestamp::get();
	let (name, result) = match step {
		Step::Accredit(who, group, all) => {
			let scope = Scope {
				topics: if all {
					Topics::ALL
				} else {
					Topics::of(&[Topic::Reserve])
				},
				..Scope::ALL
			};
			let group = if group == 0 { who.div_ceil(2) } else { group };
			let (one, group) = (*lei(who).as_bytes(), *lei(100 + group).as_bytes());
			("accredit", Audit::accredit(root(), who, one, group, scope))
		}
		Step::End(who) => ("end", Audit::end_accreditation(root(), who)),
		Step::Raise(who, amount) => ("raise", Audit::raise_deposit(signed(who), amount)),
		Step::Resign(who) => ("resign", Audit::resign(signed(who))),
		Step::Reclaim(who) => {
			let attester = <Compliance as Persons<_>>::investor(&who).unwrap_or_default();
			("reclaim", Audit::reclaim_deposit(signed(who), attester))
		}
		Step::Attest(who, subject, topic, value, age, valid) => {
			let as_of = now - age;
			let attested = Audit::attest(
				signed(who),
				subject,
				topic,
				value,
				as_of,
				as_of + valid,
				DOCUMENT,
			);
			("attest", attested)
		}
		Step::Withdraw(who, which) => {
			let which = a_statement(which, false);
			("withdraw", Audit::withdraw(signed(who), which))
		}
		Step::Challenge(who, which) => {
			let which = a_statement(which, false);
			("challenge", Audit::challenge(signed(who), which, DOCUMENT))
		}
		Step::Vote(who, which, so) => ("vote", vote(who, a_statement(which, true), so)),
		Step::Decide(which, so) => {
			let which = a_statement(which, true);
			("decide", Audit::decide(root(), which, so, DOCUMENT))
		}
		Step::Resolve(who, which) => (
			"resolve",
			Audit::resolve(signed(who), a_statement(which, true)),
		),
		Step::Forget(who, which) => (
			"forget",
			Audit::forget(signed(who), a_statement(which, false)),
		),
		Step::Inspect(who, subject, kind) => {
			let inspected = Audit::inspect(signed(who), subject, kind, DOCUMENT, DOCUMENT);
			("inspect", inspected)
		}
		Step::Open(who, subject) => (
			"open",
			Audit::open_exception(signed(who), subject, DOCUMENT),
		),
		Step::Close(who, subject, number) => {
			let origin = who.map_or_else(root, signed);
			(
				"close",
				Audit::close_exception(origin, subject, number, DOCUMENT),
			)
		}
		Step::Post(subject, [one, two, wrong], fits) => {
			let wrong = if fits { 0 } else { wrong };
			let lines = [
				Line::debit(Account::Cash, one),
				Line::debit(Account::Loss, two),
				Line::credit(Account::Capital, one + two + wrong),
			];
			let entry = Entry::new(subject, CoinAct::Minted);
			let posted = <Audit as Books<_>>::post(entry, Unit::Coin(1), &lines);
			("post", posted.map(|_| ()))
		}
		Step::Pay(subject, originator, due, paid, late) => {
			let payment = Payment {
				due,
				paid,
				due_at: now - late,
				at: now,
				cures: late > 15 * DAY,
			};
			let observed = <Audit as Payments>::observe(subject, originator, payment);
			("pay", observed)
		}
		Step::Wait(time) => {
			pass(time);
			System::set_block_number(System::block_number() + 1);
			return ("wait", None);
		}
	};
	(name, Some(result))
}

/// What the journal alone says.
#[derive(Debug, Default, PartialEq)]
struct Replay {
	records: u64,
	books: BTreeMap<(Subject, Unit), Book>,
	values: BTreeMap<(Subject, Topic), Vec<Value>>,
	topics: BTreeMap<u64, (Subject, Topic)>,
	deposits: BTreeMap<InvestorId, Balance>,
	histories: BTreeMap<Subject, History>,
	states: BTreeMap<Subject, sp_core::H256>,
	open: BTreeMap<Subject, (u32, u32)>,
}

impl Replay {
	fn take(&mut self, Record { number, entry }: Record<AccountId>) {
		assert_eq!(number, self.records, "the journal has a gap");
		self.records += 1;
		let subject = entry.subject;
		let person = |party| match party {
			Some(tessera_primitives::journal::Party::Investor(investor)) => investor,
			other => panic!("{other:?} is no person"),
		};
		let Act::Audit(act) = entry.act else {
			return self.post(subject, entry.detail);
		};
		match (act, entry.detail) {
			(AuditAct::DepositChanged, Detail::Change { new, .. }) => {
				self.deposits.insert(person(entry.to), new);
			}
			(
				AuditAct::Attested,
				Detail::Attestation {
					topic,
					value,
					as_of,
					valid_until,
				},
			) => {
				let attester = person(entry.from);
				let values = self.values.entry((subject, topic)).or_default();
				values.retain(|other| other.attester != attester);
				values.push(Value {
					statement: number,
					attester,
					value,
					as_of,
					valid_until,
					challenged: false,
				});
				self.topics.insert(number, (subject, topic));
			}
			(
				AuditAct::AttestationDisplaced
				| AuditAct::AttestationWithdrawn
				| AuditAct::AttestationForgotten,
				Detail::Number(statement),
			) => self.drop(statement),
			(AuditAct::Challenged, Detail::Number(statement)) => {
				self.freeze(statement, true);
				self.open.entry(subject).or_default().0 += 1;
			}
			(AuditAct::ChallengeDismissed, Detail::Number(statement)) => {
				self.freeze(statement, false);
				self.open.entry(subject).or_default().0 -= 1;
			}
			(AuditAct::ChallengeUpheld, Detail::Number(statement)) => {
				self.drop(statement);
				self.open.entry(subject).or_default().0 -= 1;
				let penalty = entry.amount.expect("it says how much");
				*self.deposits.entry(person(entry.from)).or_default() -= penalty;
			}
			(AuditAct::ExceptionOpened, _) => self.open.entry(subject).or_default().1 += 1,
			(AuditAct::ExceptionClosed, _) => self.open.entry(subject).or_default().1 -= 1,
			(AuditAct::PaymentObserved, Detail::Payment(payment)) => {
				let originator = entry
					.from
					.map(|party| Subject::Investor(person(Some(party))));
				for subject in [Some(subject), originator].into_iter().flatten() {
					let history = self.histories.entry(subject).or_default();
					history
						.observe(&payment, payment.at)
						.expect("it was observed");
				}
			}
			(AuditAct::Inspected, Detail::Inspection { state, .. }) => {
				self.states.insert(subject, state);
			}
			(AuditAct::Accredited | AuditAct::AccreditationEnded | AuditAct::ChallengeVoted, _) => {
			}
			other => panic!("{other:?} was not expected"),
		}
	}

	fn post(&mut self, subject: Subject, detail: Detail) {
		let Detail::Posting { unit, lines } = detail else {
			panic!("nothing else is recorded by others");
		};
		let book = self.books.entry((subject, unit)).or_default();
		lines
			.iter()
			.for_each(|line| book.add(line).expect("it fits"));
	}

	fn drop(&mut self, statement: u64) {
		let values = self
			.values
			.get_mut(&self.topics[&statement])
			.expect("it was");
		values.retain(|value| value.statement != statement);
	}

	fn freeze(&mut self, statement: u64, challenged: bool) {
		let values = self
			.values
			.get_mut(&self.topics[&statement])
			.expect("it was");
		for value in values
			.iter_mut()
			.filter(|value| value.statement == statement)
		{
			value.challenged = challenged;
		}
	}

	/// What the chain's own rows say.
	fn of_the_chain(topics: BTreeMap<u64, (Subject, Topic)>) -> Self {
		Self {
			records: Audit::tree().next,
			books: Ledger::<Test>::iter()
				.map(|(subject, unit, book)| ((subject, unit), book))
				.collect(),
			values: Attestation::<Test>::iter()
				.map(|(subject, topic, row)| ((subject, topic), row.values.into_inner()))
				.collect(),
			topics,
			deposits: Attesters::<Test>::iter()
				.map(|(attester, row)| (attester, row.deposit))
				.collect(),
			histories: Histories::<Test>::iter().collect(),
			states: Tracks::<Test>::iter()
				.map(|(subject, track)| (subject, track.state))
				.collect(),
			open: Dockets::<Test>::iter()
				.map(|(subject, docket)| (subject, (docket.challenges, docket.exceptions)))
				.collect(),
		}
	}

	/// Without what says nothing.
	fn tidy(mut self) -> Self {
		self.values.retain(|_, values| !values.is_empty());
		self.deposits.retain(|_, deposit| *deposit > 0);
		self.open.retain(|_, open| *open != (0, 0));
		self
	}
}

fn root_hash() -> Vec<u8> {
	sp_io::storage::root(Default::default())
}

#[test]
fn no_sequence_of_calls_breaks_an_invariant_or_escapes_the_journal() {
	let outcomes = RefCell::new(BTreeMap::<&str, [u32; 2]>::new());
	let config = ProptestConfig {
		cases: CASES,
		failure_persistence: None,
		..ProptestConfig::default()
	};
	// The same calls at each run, so that what they reach is known.
	let rng = proptest::test_runner::TestRng::deterministic_rng(Default::default());
	let steps = prop::collection::vec(any_step(), STEPS);
	TestRunner::new_with_rng(config, rng)
		.run(&steps, |steps| {
			new_test_ext().execute_with(|| {
				let mut replay = Replay::default();
				for account in 1..ACCOUNTS {
					accredit_to(account, 100 + account.div_ceil(2));
				}
				give_role(SECURITY, 3);
				take_records()
					.into_iter()
					.for_each(|record| replay.take(record));
				let mut now = root_hash();
				for step in steps {
					let (name, outcome) = take_step(step);
					let records = take_records();
					let earlier = core::mem::replace(&mut now, root_hash());
					let Some(outcome) = outcome else { continue };
					if outcome.is_err() {
						prop_assert_eq!(&now, &earlier, "a refused call changed the state");
					}
					prop_assert_eq!(records.is_empty(), outcome.is_err(), "{}", name);
					records.into_iter().for_each(|record| replay.take(record));
					prop_assert_eq!(Audit::do_try_state(), Ok(()));
					outcomes.borrow_mut().entry(name).or_default()[usize::from(outcome.is_ok())] +=
						1;
				}
				let chain = Replay::of_the_chain(replay.topics.clone());
				prop_assert_eq!(replay.tidy(), chain.tidy());
				Ok(())
			})
		})
		.unwrap();

	for name in [
		"accredit",
		"end",
		"raise",
		"resign",
		"reclaim",
		"attest",
		"withdraw",
		"challenge",
		"vote",
		"decide",
		"resolve",
		"forget",
		"inspect",
		"open",
		"close",
		"post",
		"pay",
	] {
		let outcomes = outcomes.borrow();
		let [refused, done] = outcomes[name];
		assert!(
			(refused > 0 || name == "accredit") && done > 0,
			"{name} was refused {refused} times and done {done} times"
		);
	}
}
