//! A small runtime: the system, a clock, money, persons and this pallet; and one room of the tests' own.

use core::cell::RefCell;
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{fungible::InspectHold, ConstU128, ConstU32, ConstU64},
};
use frame_system::EnsureRoot;
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};
use tessera_identifiers::Lei;
use tessera_primitives::{
	attestations::Topic,
	books::Unit,
	journal::{Act, Entry, Interests, Record, Subject},
	report::{Check, Figures, Line, Reporting},
	Balance, InvestorId, Moment,
};

use crate as pallet_audit;
use crate::{Event, HoldReason, Scope, Terms, Tree};

type Block = frame_system::mocking::MockBlock<Test>;

pub type AccountId = u64;

pub const DAY: Moment = 24 * 60 * 60 * 1_000;

/// The moment at which tests begin: 15 June 2025.
pub const NOW: Moment = 20_254 * DAY;

pub const DEPOSIT: Balance = 1_000;
pub const BOND: Balance = 101;
pub const CHALLENGE_PERIOD: Moment = 3 * DAY;
pub const LIABILITY_PERIOD: Moment = 30 * DAY;
pub const MAX_VALIDITY: Moment = 90 * DAY;

pub const ENDOWMENT: Balance = 1_000_000;
pub const POT: AccountId = 999;

/// Attesters have the accounts 1 to 20, by way of [`accredit`]; others are strangers.
pub const ANNA: AccountId = 1;
pub const BERT: AccountId = 2;
pub const CARL: AccountId = 3;
pub const DORA: AccountId = 4;
pub const STRANGER: AccountId = 50;
pub const CHALLENGER: AccountId = 60;

/// The room of the tests has two coins and a security.
pub const COIN: Subject = Subject::Coin(1);
pub const OTHER_COIN: Subject = Subject::Coin(2);
pub const SECURITY: Subject = Subject::Security(0);
pub const UNKNOWN: Subject = Subject::Coin(9);

pub const DOCUMENT: H256 = H256([7; 32]);

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Compliance = pallet_compliance;
	#[runtime::pallet_index(4)]
	pub type Audit = pallet_audit;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl pallet_compliance::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type RecoveryOrigin = EnsureRoot<AccountId>;
	type MinRecoveryDelay = ConstU64<1>;
	// Only what this pallet does is looked at.
	type Journal = ();
	type MaxRegistrars = ConstU32<4>;
	type Time = Timestamp;
	type WeightInfo = ();
}

parameter_types! {
	pub const Pot: AccountId = POT;
	pub const AuditTerms: Terms = Terms {
		deposit: DEPOSIT,
		bond: BOND,
		challenge_period: CHALLENGE_PERIOD,
		liability_period: LIABILITY_PERIOD,
		max_validity: MAX_VALIDITY,
	};
}

impl pallet_audit::Config for Test {
	type AccreditOrigin = EnsureRoot<AccountId>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Room;
	type ChallengeOrigin = EnsureRoot<AccountId>;
	type Currency = Balances;
	type Interests = Room;
	type Persons = Compliance;
	type Pot = Pot;
	type Reporting = Room;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Terms = AuditTerms;
	type Time = Timestamp;
	type WeightInfo = ();
}

/// A room as other pallets are: it knows who has a say in its subjects, and reports on them.
pub struct Room;

thread_local! {
	static ROLES: RefCell<BTreeSet<(Subject, InvestorId)>> = const { RefCell::new(BTreeSet::new()) };
	static ENTITIES: RefCell<BTreeMap<Subject, Lei>> = const { RefCell::new(BTreeMap::new()) };
	static CLOSED: RefCell<BTreeSet<Subject>> = const { RefCell::new(BTreeSet::new()) };
	static FIGURES: RefCell<BTreeMap<Subject, Figures>> = const { RefCell::new(BTreeMap::new()) };
}

impl Interests for Room {
	fn has_role(subject: &Subject, investor: InvestorId) -> bool {
		ROLES.with_borrow(|roles| roles.contains(&(*subject, investor)))
	}

	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]> {
		ENTITIES.with_borrow(|entities| {
			entities
				.get(subject)
				.map(|lei| *lei.as_bytes())
				.into_iter()
				.collect()
		})
	}

	fn exists(subject: &Subject) -> bool {
		let is_closed = CLOSED.with_borrow(|closed| closed.contains(subject));
		[COIN, OTHER_COIN, SECURITY, Subject::Chain].contains(subject) && !is_closed
	}
}

impl Reporting for Room {
	fn figures(subject: &Subject) -> Option<Figures> {
		Self::exists(subject).then(|| {
			FIGURES.with_borrow(|figures| figures.get(subject).cloned().unwrap_or_default())
		})
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for Room {
	fn subject() -> Subject {
		COIN
	}

	fn fund(account: &AccountId, amount: Balance) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(account, amount);
	}

	fn set_clock(now: Moment) {
		set_time(now);
	}
}

/// What the room reports of a subject.
pub fn set_figures(subject: Subject, figures: Figures) {
	FIGURES.with_borrow_mut(|all| all.insert(subject, figures));
}

/// One line that agrees or not, one book and one topic.
pub fn figures(left: Balance, right: Balance) -> Figures {
	Figures {
		lines: vec![Line::at_most(Check::SupplyIsBacked, left, right)],
		figures: Vec::new(),
		units: vec![Unit::Coin(1)],
		booked: Vec::new(),
		topics: vec![(Topic::Reserve, 2, DAY)],
	}
}

/// Gives a person a role in a subject.
pub fn give_role(subject: Subject, account: AccountId) {
	ROLES.with_borrow_mut(|roles| roles.insert((subject, person(account))));
}

/// Takes a subject away.
pub fn close(subject: Subject) {
	CLOSED.with_borrow_mut(|closed| closed.insert(subject));
}

/// Lets a legal entity answer for a subject.
pub fn set_entity(subject: Subject, lei: Lei) {
	ENTITIES.with_borrow_mut(|entities| entities.insert(subject, lei));
}

/// An empty chain at [`NOW`], in a block that keeps events.
pub fn new_test_ext() -> sp_io::TestExternalities {
	ROLES.with_borrow_mut(BTreeSet::clear);
	ENTITIES.with_borrow_mut(BTreeMap::clear);
	CLOSED.with_borrow_mut(BTreeSet::clear);
	FIGURES.with_borrow_mut(BTreeMap::clear);
	let mut ext = sp_io::TestExternalities::new(genesis().build_storage().expect("it is valid"));
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(NOW);
	});
	ext
}

/// Everybody has money; nothing else.
pub fn genesis() -> RuntimeGenesisConfig {
	RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..100)
				.chain([POT])
				.map(|account| (account, ENDOWMENT))
				.collect(),
			..Default::default()
		},
		..Default::default()
	}
}

/// Runs a test on an empty chain; then all invariants hold.
pub fn with_checks(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Audit::do_try_state());
	});
}

pub fn set_time(now: Moment) {
	Timestamp::set_timestamp(now);
}

pub fn pass(time: Moment) {
	set_time(Timestamp::get() + time);
}

pub fn signed(account: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// An LEI for each number.
pub fn lei(number: u64) -> Lei {
	let text = format!("{number:018}");
	let payload = text.as_bytes().try_into().expect("it has eighteen digits");
	Lei::with_check_digits(payload).expect("digits make an LEI")
}

/// The person of an account.
pub fn person(account: AccountId) -> InvestorId {
	use tessera_primitives::compliance::Compliance as _;
	Compliance::open(&account).expect("there are numbers left")
}

/// Accredits an account with an entity and group of its own, for everything, without a deposit.
pub fn admit(account: AccountId) {
	admit_to(account, account, Scope::ALL);
}

/// Accredits an account in the group of a number.
pub fn admit_to(account: AccountId, group: u64, scope: Scope) {
	assert_ok!(Audit::accredit(
		root(),
		account,
		*lei(account).as_bytes(),
		*lei(group).as_bytes(),
		scope
	));
}

/// Accredits an account, which makes its deposit.
pub fn accredit(account: AccountId) {
	admit(account);
	assert_ok!(Audit::raise_deposit(signed(account), DEPOSIT));
}

/// So for an account in the group of a number.
pub fn accredit_to(account: AccountId, group: u64) {
	admit_to(account, group, Scope::ALL);
	assert_ok!(Audit::raise_deposit(signed(account), DEPOSIT));
}

/// The account states the reserve of [`COIN`] as of now, valid for a month.
pub fn attest(account: AccountId, value: Balance) -> DispatchResult {
	let now = Timestamp::get();
	attest_as(account, COIN, value, now, now + 30 * DAY)
}

pub fn attest_as(
	account: AccountId,
	subject: Subject,
	value: Balance,
	as_of: Moment,
	valid_until: Moment,
) -> DispatchResult {
	Audit::attest(
		signed(account),
		subject,
		Topic::Reserve,
		value,
		as_of,
		valid_until,
		DOCUMENT,
	)
}

/// As [`attest`]; the number of the statement.
pub fn state(account: AccountId, value: Balance) -> u64 {
	assert_ok!(attest(account, value));
	last_number()
}

/// The number of the last record.
pub fn last_number() -> u64 {
	Tree::<Test>::get().next - 1
}

/// A value of Anna's that is challenged; Bert, Carl, Dora and Emil may judge.
pub fn challenged() -> u64 {
	(1..=5).for_each(accredit);
	let statement = state(ANNA, 100);
	assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
	take_records();
	statement
}

pub fn vote(account: AccountId, statement: u64, upheld: bool) -> DispatchResult {
	Audit::vote(signed(account), statement, upheld, DOCUMENT)
}

/// The records since the last call.
pub fn take_records() -> Vec<Record<AccountId>> {
	let events = System::read_events_for_pallet::<Event<Test>>();
	System::reset_events();
	events
		.into_iter()
		.filter_map(|event| match event {
			Event::Recorded { record } => Some(record.into_record()),
			_ => None,
		})
		.collect()
}

/// What was recorded since the last call, without the numbers.
pub fn take_entries() -> Vec<Entry<AccountId>> {
	take_records()
		.into_iter()
		.map(|record| record.entry)
		.collect()
}

/// The acts that were recorded since the last call.
pub fn take_acts() -> Vec<Act> {
	take_entries().into_iter().map(|entry| entry.act).collect()
}

pub fn held(reason: HoldReason, account: AccountId) -> Balance {
	Balances::balance_on_hold(&reason.into(), &account)
}

pub fn free(account: AccountId) -> Balance {
	Balances::free_balance(account)
}
