//! A small runtime: coins over the ledger of `pallet-assets`, with an auditor's office for tests.

use codec::{Decode, Encode};
use frame_support::{
	derive_impl, parameter_types,
	storage::unhashed,
	traits::{
		fungibles::{hold::Inspect as _, Inspect},
		AsEnsureOriginWithArg, ConstU128, ConstU64, Contains, NeverEnsureOrigin, VariantCountOf,
	},
};
use frame_system::EnsureRoot;
use sp_core::H256;
use sp_runtime::{
	traits::{Convert, Dispatchable, IdentityLookup},
	BuildStorage, DispatchError, DispatchResult, Permill,
};
use tessera_identifiers::Currency;
use tessera_primitives::{
	acts::ReasonCode,
	attestations::{AttestationFault, Attestations, Attested, Topic},
	books::{Account, Books, Line, Side, Unit},
	coins::Locks,
	journal::{Entry, Journal, Subject},
	scores::{Payment, Payments},
	Balance, CoinId, InvestorId, Moment,
};

use crate as pallet_stablecoin;
use crate::*;

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

pub const ISSUER: AccountId = 1;
pub const MASTER: AccountId = 2;
pub const MINTER: AccountId = 3;
pub const AGENT: AccountId = 4;
pub const PAUSER: AccountId = 5;
pub const ANNA: AccountId = 10;
pub const BELA: AccountId = 11;
/// Has neither native tokens nor coins.
pub const CARL: AccountId = 12;
/// Keeps coins for many.
pub const HOUSE: AccountId = 998;
/// Owns the ledger.
pub const OWNER: AccountId = 999;

/// The euro of the tests.
pub const EUR: CoinId = 7;
/// The gold of the tests: a coin is a gram.
pub const XAU: CoinId = 8;
/// One whole coin of either.
pub const UNIT: Balance = 1_000_000;
pub const START: Moment = 1_700_000_000_000;
pub const DAY: Moment = 86_400_000;

/// Another pallet that puts coins on hold.
#[frame_support::pallet]
pub mod market {
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::composite_enum]
	pub enum HoldReason {
		ForSale,
	}
}

impl market::Config for Test {}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(4)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(5)]
	pub type AssetsFreezer = pallet_assets_freezer;
	#[runtime::pallet_index(6)]
	pub type Stablecoin = pallet_stablecoin;
	#[runtime::pallet_index(7)]
	pub type Market = market;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type AccountStore = System;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = CoinId;
	type AssetIdParameter = CoinId;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	type ForceOrigin = NeverEnsureOrigin<AccountId>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type Freezer = AssetsFreezer;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl pallet_assets_freezer::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
}

/// Locks of `pallet-assets`.
pub struct AssetLocks;

impl Locks<AccountId> for AssetLocks {
	fn lock(coin: CoinId, who: &AccountId) -> DispatchResult {
		Assets::block(RuntimeOrigin::signed(OWNER), coin, *who)
	}

	fn unlock(coin: CoinId, who: &AccountId) -> DispatchResult {
		Assets::thaw(RuntimeOrigin::signed(OWNER), coin, *who)
	}

	fn stop(coin: CoinId) -> DispatchResult {
		Assets::freeze_asset(RuntimeOrigin::signed(OWNER), coin)
	}

	fn resume(coin: CoinId) -> DispatchResult {
		Assets::thaw_asset(RuntimeOrigin::signed(OWNER), coin)
	}
}

/// An attestation of a reserve, as the tests make it.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Statement {
	pub attester: u32,
	pub value: Balance,
	pub as_of: Moment,
	pub challenged: bool,
}

/// What the auditor's office keeps in the state, so that a refused call leaves nothing there.
fn key(of: &str, subject: &impl Encode) -> Vec<u8> {
	(of, subject).encode()
}

/// The auditor's office of the tests: attestations as they are told, a journal, and books that must
/// balance.
pub struct Office;

impl Office {
	pub fn statements(coin: CoinId) -> Vec<Statement> {
		unhashed::get_or_default(&key("statements", &coin))
	}

	pub fn state(coin: CoinId, statements: &[Statement]) {
		unhashed::put(&key("statements", &coin), &statements.to_vec());
	}

	pub fn records() -> Vec<Entry<AccountId>> {
		unhashed::get_or_default(&key("records", &()))
	}

	pub fn payments() -> Vec<(Subject, Option<InvestorId>, Payment)> {
		unhashed::get_or_default(&key("payments", &()))
	}

	/// Debits and credits of an account of a coin's book.
	pub fn totals(coin: CoinId, account: Account) -> (Balance, Balance) {
		unhashed::get_or_default(&key("totals", &(coin, account)))
	}

	fn write(entry: Entry<AccountId>) -> u64 {
		let mut records = Self::records();
		records.push(entry);
		unhashed::put(&key("records", &()), &records);
		records.len() as u64 - 1
	}
}

impl Attestations for Office {
	// Here the attesters agree.
	fn middle_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		Self::lowest_among(among, subject, topic, quorum, max_age)
	}

	fn lowest_among(
		_: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		let (Subject::Coin(coin), Topic::Reserve) = (subject, topic) else {
			return Err(AttestationFault::NoQuorum);
		};
		let statements = Self::statements(*coin);
		let is_fresh = |one: &&Statement| Timestamp::get() - one.as_of <= max_age;
		let good = statements
			.iter()
			.filter(|one| !one.challenged)
			.filter(is_fresh);
		let enough = |count: usize| count as u32 >= quorum;
		let lowest = statements
			.iter()
			.filter(is_fresh)
			.map(|one| one.value)
			.min();
		// What is lower and challenged may be true.
		let stands = good.clone().map(|one| one.value).min() == lowest;
		if let (true, true, Some(lowest)) = (enough(good.clone().count()), stands, lowest) {
			return Ok(Attested {
				value: lowest,
				as_of: good.map(|one| one.as_of).min().unwrap_or_default(),
				attesters: statements.len() as u32,
			});
		}
		let challenged = statements.iter().filter(|one| one.challenged);
		if enough(statements.iter().filter(is_fresh).count()) && challenged.count() > 0 {
			return Err(AttestationFault::Challenged);
		}
		if enough(statements.len()) {
			return Err(AttestationFault::Stale);
		}
		Err(AttestationFault::NoQuorum)
	}
}

impl Journal<AccountId> for Office {
	fn record(entry: Entry<AccountId>) -> u64 {
		Self::write(entry)
	}
}

impl Books<AccountId> for Office {
	fn post(entry: Entry<AccountId>, unit: Unit, lines: &[Line]) -> Result<u64, DispatchError> {
		let Unit::Coin(coin) = unit else {
			return Err(DispatchError::Other("not a coin"));
		};
		let (mut debit, mut credit) = (0, 0);
		for line in lines {
			let mut totals = Self::totals(coin, line.account);
			match line.side {
				Side::Debit => (totals.0 += line.amount, debit += line.amount).0,
				Side::Credit => (totals.1 += line.amount, credit += line.amount).0,
			};
			unhashed::put(&key("totals", &(coin, line.account)), &totals);
		}
		assert_eq!(debit, credit, "a posting does not balance");
		Ok(Self::write(entry))
	}
}

impl Payments for Office {
	fn observe(
		subject: Subject,
		originator: Option<InvestorId>,
		payment: Payment,
	) -> Result<(), DispatchError> {
		assert!(payment.due > 0 && payment.paid <= payment.due && payment.at <= Timestamp::get());
		let mut payments = Self::payments();
		payments.push((subject, originator, payment));
		unhashed::put(&key("payments", &()), &payments);
		Ok(())
	}
}

/// Every account is a person of its own number.
pub struct Persons;

impl Convert<AccountId, Option<InvestorId>> for Persons {
	fn convert(who: AccountId) -> Option<InvestorId> {
		Some(who)
	}
}

/// The owner of the ledger and another account of the house.
pub struct House;

impl Contains<AccountId> for House {
	fn contains(who: &AccountId) -> bool {
		[OWNER, HOUSE].contains(who)
	}
}

/// Where swapped coins lie.
pub struct SwapAccount;

impl Convert<CoinId, AccountId> for SwapAccount {
	fn convert(coin: CoinId) -> AccountId {
		swap_account(coin)
	}
}

/// The account of a coin's swaps.
pub fn swap_account(coin: CoinId) -> AccountId {
	10_000 + AccountId::from(coin)
}

parameter_types! {
	pub const Owner: AccountId = OWNER;
}

impl Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type RuntimeOrigin = RuntimeOrigin;
	type RuntimeCall = RuntimeCall;
	type Ledger = Assets;
	type Holder = AssetsHolder;
	type Freezer = AssetsFreezer;
	type Locks = AssetLocks;
	type Owner = Owner;
	type Protected = House;
	type SwapAccount = SwapAccount;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Audit = Office;
	type Persons = Persons;
	type ApprovalPeriod = ConstU64<{ 7 * DAY }>;
	type Time = Timestamp;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for Helper {
	fn attest(coin: CoinId, value: Balance, quorum: u32) {
		let statement = |attester| Statement {
			attester,
			value,
			as_of: Timestamp::get(),
			challenged: false,
		};
		Office::state(coin, &(0..quorum).map(statement).collect::<Vec<_>>());
	}

	fn fund(who: &AccountId) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(who, 1_000_000);
	}

	// In the tests everybody is a person.
	fn admit(_: &AccountId) {}

	fn set_clock(now: Moment) {
		pallet_timestamp::Now::<Test>::put(now);
	}
}

pub fn lei() -> [u8; 20] {
	*b"HWUPKR0MPOU8FGXBT394"
}

pub fn terms() -> Terms {
	Terms {
		redemption_period: 2 * DAY,
		quorum: 2,
		max_age: 30 * DAY,
		minimum_redemption: 10 * UNIT,
		redemption_fee: Permill::from_percent(1),
		redemption_fee_cap: 5 * UNIT,
	}
}

pub fn euro() -> NewCoin {
	NewCoin {
		peg: Peg::Fiat(Currency::new(*b"EUR").unwrap()),
		decimals: 6,
		name: b"Sample Euro".to_vec().try_into().unwrap(),
		symbol: b"SEUR".to_vec().try_into().unwrap(),
		issuer_lei: lei(),
		terms: terms(),
	}
}

pub fn gold() -> NewCoin {
	NewCoin {
		peg: Peg::Commodity {
			metal: Currency::XAU,
			unit_nanograms: 1_000_000_000,
		},
		name: b"Sample Gold".to_vec().try_into().unwrap(),
		symbol: b"SXAU".to_vec().try_into().unwrap(),
		..euro()
	}
}

/// A bar of one kilogram, 999.9 ‰.
pub fn bar(serial: &str) -> NewLot {
	let text = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	NewLot {
		serial: text(serial),
		refiner: text("VALCAMBI"),
		gross_milligrams: 1_000_000,
		fineness_ppm: 999_900,
		vault: text("ZURICH1"),
	}
}

pub fn lot_id(serial: &str) -> LotId {
	let NewLot {
		serial, refiner, ..
	} = bar(serial);
	Stablecoin::id_of_lot(&refiner, &serial)
}

pub const DOCUMENT: H256 = H256::repeat_byte(7);
pub const REASON: ReasonCode = ReasonCode::CourtOrder;

/// Dispatches a call of the pallet as a transaction does: refused, it changes nothing.
pub fn by(who: AccountId, call: Call<Test>) -> DispatchResult {
	dispatch(RuntimeOrigin::signed(who), call)
}

pub fn as_root(call: Call<Test>) -> DispatchResult {
	dispatch(RuntimeOrigin::root(), call)
}

fn dispatch(origin: RuntimeOrigin, call: Call<Test>) -> DispatchResult {
	RuntimeCall::Stablecoin(call)
		.dispatch(origin)
		.map(drop)
		.map_err(|refused| refused.error)
}

/// Two auditors state the reserve now.
pub fn attest(coin: CoinId, value: Balance) {
	attest_as_of(coin, value, Timestamp::get());
}

pub fn attest_as_of(coin: CoinId, value: Balance, as_of: Moment) {
	let statement = |attester| Statement {
		attester,
		// One of them is more careful.
		value: value + Balance::from(attester) * UNIT,
		as_of,
		challenged: false,
	};
	Office::state(coin, &[statement(0), statement(1)]);
}

pub fn mint(coin: CoinId, to: AccountId, amount: Balance) -> DispatchResult {
	by(MINTER, Call::mint { coin, to, amount })
}

pub fn request(who: AccountId, amount: Balance) -> DispatchResult {
	by(who, Call::request_redemption { coin: EUR, amount })
}

pub fn confirm(redemption: RedemptionId) -> DispatchResult {
	let call = Call::confirm_redemption {
		coin: EUR,
		redemption,
		reference: DOCUMENT,
	};
	by(ISSUER, call)
}

pub fn freeze(coin: CoinId, who: AccountId) -> DispatchResult {
	let call = Call::freeze {
		coin,
		who,
		reason: REASON,
		document: DOCUMENT,
	};
	by(AGENT, call)
}

pub fn unfreeze(coin: CoinId, who: AccountId) -> DispatchResult {
	let call = Call::unfreeze {
		coin,
		who,
		reason: REASON,
		document: DOCUMENT,
	};
	by(AGENT, call)
}

pub fn pause(coin: CoinId, flow: Flow) -> DispatchResult {
	let call = Call::pause {
		coin,
		flow,
		reason: REASON,
		document: DOCUMENT,
	};
	by(PAUSER, call)
}

pub fn resume(coin: CoinId, flow: Flow) -> DispatchResult {
	let call = Call::resume {
		coin,
		flow,
		reason: REASON,
		document: DOCUMENT,
	};
	by(PAUSER, call)
}

pub fn propose(who: AccountId, act: ActOf<Test>) -> DispatchResult {
	let call = Call::propose_act {
		coin: EUR,
		act,
		reason: REASON,
		document: DOCUMENT,
	};
	by(who, call)
}

pub fn approve(who: AccountId, id: ActId) -> DispatchResult {
	by(who, Call::approve_act { coin: EUR, id })
}

pub fn hand_over(who: AccountId, role: Role, to: AccountId) -> DispatchResult {
	let call = Call::hand_over {
		coin: EUR,
		role,
		to,
	};
	by(who, call)
}

pub fn accept(who: AccountId, role: Role) -> DispatchResult {
	by(who, Call::accept_role { coin: EUR, role })
}

/// Gives AGENT a second, CARL, by whom a threshold of two can be met.
pub fn two_agents() {
	two_agents_of(EUR);
}

pub fn two_agents_of(coin: CoinId) {
	let role = Role::Agent;
	let propose = |act| Call::propose_act {
		coin,
		act,
		reason: REASON,
		document: DOCUMENT,
	};
	by(AGENT, propose(Act::Appoint { role, to: CARL })).unwrap();
	by(CARL, Call::accept_role { coin, role }).unwrap();
	by(AGENT, propose(Act::SetThreshold { threshold: 2 })).unwrap();
}

pub fn coin(coin: CoinId) -> CoinOf<Test> {
	Coins::<Test>::get(coin).unwrap()
}

pub fn free(coin: CoinId, who: AccountId) -> Balance {
	Assets::balance(coin, who)
}

pub fn held(coin: CoinId, who: AccountId) -> Balance {
	AssetsHolder::total_balance_on_hold(coin, &who)
}

pub fn supply(coin: CoinId) -> Balance {
	<Assets as Inspect<_>>::total_issuance(coin)
}

pub fn wait(millis: Moment) {
	Timestamp::set_timestamp(Timestamp::get() + millis);
}

/// The pallet's own events since the last call of this function.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Stablecoin(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// A euro and a gold coin, each with another account for each role, an allowance of 1,000,000 and an
/// attested reserve of 1,000.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let funded = [ISSUER, MASTER, MINTER, AGENT, PAUSER, ANNA, BELA].map(|who| (who, 1_000_000));
	pallet_balances::GenesisConfig::<Test> {
		balances: funded.to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
		for (id, details) in [(EUR, euro()), (XAU, gold())] {
			let genesis = GenesisCoin {
				coin: id,
				issuer: ISSUER,
				issuer_lei: tessera_identifiers::Lei::new(details.issuer_lei).unwrap(),
				master_minter: MASTER,
				minters: vec![(MINTER, 1_000_000 * UNIT)],
				agents: vec![AGENT],
				threshold: 1,
				pausers: vec![PAUSER],
				peg: details.peg,
				decimals: details.decimals,
				name: String::from_utf8(details.name.into_inner()).unwrap(),
				symbol: String::from_utf8(details.symbol.into_inner()).unwrap(),
				terms: details.terms,
				fee_rate: None,
			};
			Stablecoin::build_coin(genesis).unwrap();
			attest(id, 1_000 * UNIT);
		}
		System::reset_events();
		unhashed::kill(&key("records", &()));
	});
	ext
}

/// Runs a test on a fresh chain, and checks every invariant at its end.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check();
	});
}

/// Checks the invariants of the pallet, that the books say what the supply is, and that the records say what
/// the rows do.
pub fn check() {
	Stablecoin::do_try_state().unwrap();
	crate::tests::journal::check_records();
	for coin in Coins::<Test>::iter_keys() {
		let (debit, credit) = Office::totals(coin, Account::Capital);
		assert_eq!(
			supply(coin),
			credit - debit,
			"the books do not say the supply"
		);
		let held: Balance = pallet_assets::Account::<Test>::iter_key_prefix(coin)
			.map(|who| free(coin, who) + held(coin, who))
			.sum();
		assert_eq!(
			supply(coin),
			held,
			"the supply is not what is free and on hold"
		);
	}
}
