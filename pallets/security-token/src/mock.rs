//! A small runtime: the register over the real compliance pallet, coins and a clock.

use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::HoldConsideration, AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64,
		LinearStoragePrice,
	},
};
use frame_system::{EnsureRoot, EnsureSigned};
use pallet_compliance::{Policy, Rule};
use sp_runtime::{traits::IdentityLookup, BuildStorage};
use tessera_primitives::{
	books::{Books, Line, Side, Unit},
	compliance::InvestorClass,
	journal::{Detail, Entry, Journal},
	Balance, CoinId, InvestorId, Jurisdiction, Moment, SecurityId,
};

use crate as pallet_security_token;
use crate::*;

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

pub const US: Jurisdiction = 840;
pub const CH: Jurisdiction = 756;
pub const DE: Jurisdiction = 276;

pub const ISSUER: AccountId = 1;
pub const REGISTRAR: AccountId = 2;
pub const OTHER_REGISTRAR: AccountId = 3;
/// Institutional, Swiss.
pub const ANNA: AccountId = 10;
/// Institutional, German.
pub const BELA: AccountId = 11;
/// Retail, American.
pub const CARL: AccountId = 12;
/// Not seen by anybody.
pub const DORA: AccountId = 13;

pub const COIN: CoinId = 7;
/// What the issuer has of the coin.
pub const COINS: Balance = 1_000_000_000;
pub const START: Moment = 1_700_000_000_000;
pub const DAY: Moment = 86_400_000;

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
	pub type Compliance = pallet_compliance;
	#[runtime::pallet_index(5)]
	pub type SecurityToken = pallet_security_token;
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
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = CoinId;
	type AssetIdParameter = CoinId;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
}

impl pallet_compliance::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type RecoveryOrigin = EnsureRoot<AccountId>;
	type MinRecoveryDelay = ConstU64<1>;
	type Time = Timestamp;
	type MaxRegistrars = ConstU32<16>;
	type Journal = TestJournal;
	type WeightInfo = ();
}

/// Keeps the journal for tests, where a refused call takes it back as it does everything else.
pub struct TestJournal;

const JOURNAL: &[u8] = b":journal";

impl Journal<AccountId> for TestJournal {
	fn record(entry: Entry<AccountId>) -> u64 {
		sp_io::storage::append(JOURNAL, codec::Encode::encode(&entry));
		0
	}
}

/// As the audit pallet does: no posting that does not balance.
impl Books<AccountId> for TestJournal {
	fn post(
		mut entry: Entry<AccountId>,
		unit: Unit,
		lines: &[Line],
	) -> Result<u64, sp_runtime::DispatchError> {
		let lines: Vec<_> = lines
			.iter()
			.copied()
			.filter(|line| line.amount > 0)
			.collect();
		let sum = |side: Side| -> Balance {
			let lines = lines.iter().filter(|line| line.side == side);
			lines.map(|line| line.amount).sum()
		};
		frame_support::ensure!(
			lines.len() > 1 && sum(Side::Debit) == sum(Side::Credit),
			"the posting does not balance"
		);
		let lines = lines.try_into().map_err(|_| "too many lines")?;
		entry.detail = Detail::Posting { unit, lines };
		Ok(Self::record(entry))
	}
}

/// Empties the journal.
pub fn forget_journal() {
	sp_io::storage::clear(JOURNAL);
}

/// How many entries the journal has.
pub fn journal_len() -> usize {
	sp_io::storage::get(JOURNAL).map_or(0, |bytes| {
		<Vec<Entry<AccountId>> as codec::DecodeLength>::len(&bytes)
			.expect("a list begins with its length")
	})
}

/// What the journal was told so far.
pub fn journal() -> Vec<Entry<AccountId>> {
	frame_support::storage::unhashed::get_or_default(JOURNAL)
}

/// Ten native units, and one a byte.
pub type Price = LinearStoragePrice<ConstU128<10>, ConstU128<1>, u128>;

parameter_types! {
	pub const DepositReason: RuntimeHoldReason =
		RuntimeHoldReason::SecurityToken(crate::HoldReason::SecurityDeposit);
}

/// Where each security keeps its income.
pub struct Pots;
impl sp_runtime::traits::Convert<SecurityId, AccountId> for Pots {
	fn convert(security: SecurityId) -> AccountId {
		1_000_000 + u64::from(security)
	}
}

/// Where `security` keeps its income.
pub fn pot(security: SecurityId) -> AccountId {
	use sp_runtime::traits::Convert;
	Pots::convert(security)
}

/// What `who` has of the coin.
pub fn coins(who: AccountId) -> Balance {
	Assets::balance(COIN, who)
}

impl From<HoldReason> for u8 {
	fn from(reason: HoldReason) -> Self {
		200 + reason as u8
	}
}

impl Config for Test {
	type Compliance = Compliance;
	type Coins = Assets;
	type Journal = TestJournal;
	type Books = TestJournal;
	type IncomeAccount = Pots;
	type UnclaimedTerm = ConstU64<{ 8 * DAY }>;
	type ApprovalPeriod = ConstU64<{ 7 * DAY }>;
	type Time = Timestamp;
	type Deposit = HoldConsideration<AccountId, Balances, DepositReason, Price>;
	type RuntimeHoldReason = u8;
	type RuntimeFreezeReason = u8;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<Test> for Helper {
	fn longest_policy() -> Policy {
		pallet_compliance::worst_case::longest_policy::<Test>()
	}

	fn admit(who: &AccountId) {
		pallet_compliance::worst_case::admit::<Test>(who);
	}

	fn open_policy() -> Policy {
		pallet_compliance::worst_case::open_policy()
	}

	fn hold_reasons() -> Vec<u8> {
		(0..7).chain([HoldReason::PendingTransfer.into()]).collect()
	}

	fn coin() -> CoinId {
		COIN
	}

	fn set_clock(now: Moment) {
		pallet_timestamp::Now::<Test>::put(now);
	}
}

/// A reason for which tests put securities on hold.
pub const FOR_SALE: u8 = 1;

pub fn lei() -> [u8; 20] {
	*b"HWUPKR0MPOU8FGXBT394"
}

/// The term sheet of a share.
pub fn share() -> TermSheet {
	TermSheet {
		kind: SecurityKind::Equity,
		isin: Some(*b"US0378331005"),
		cfi: *b"ESVUFR",
		fisn: b"APPLE INC/SH".to_vec().try_into().unwrap(),
		issuer_lei: lei(),
		decimals: 2,
		name: b"Apple Inc. common stock".to_vec().try_into().unwrap(),
		settlement_coin: Some(COIN),
	}
}

pub fn policy(rules: impl IntoIterator<Item = Rule>) -> Policy {
	rules.into_iter().collect::<Vec<_>>().try_into().unwrap()
}

/// Gives `who` a credential of `registrar`, valid for a year.
pub fn admit(registrar: AccountId, who: AccountId, place: Jurisdiction, class: InvestorClass) {
	let until = Timestamp::get() + 365 * DAY;
	Compliance::issue_credential(RuntimeOrigin::signed(registrar), who, place, class, until)
		.unwrap();
}

/// Creates a share with these rules.
pub fn create(rules: impl IntoIterator<Item = Rule>) -> SecurityId {
	let security = NextSecurity::<Test>::get();
	SecurityToken::create(RuntimeOrigin::signed(ISSUER), share()).unwrap();
	let policy = policy(rules);
	SecurityToken::set_policy(RuntimeOrigin::signed(ISSUER), security, policy).unwrap();
	security
}

pub fn set_rules(security: SecurityId, rules: impl IntoIterator<Item = Rule>) {
	let policy = policy(rules);
	SecurityToken::set_policy(RuntimeOrigin::signed(ISSUER), security, policy).unwrap();
}

pub fn issue(security: SecurityId, to: AccountId, amount: Balance) {
	SecurityToken::issue(RuntimeOrigin::signed(ISSUER), security, to, amount).unwrap();
}

pub fn total(security: SecurityId, who: AccountId) -> Balance {
	use frame_support::traits::fungibles::Inspect;
	SecurityToken::total_balance(security, &who)
}

pub fn free(security: SecurityId, who: AccountId) -> Balance {
	use frame_support::traits::fungibles::Inspect;
	SecurityToken::balance(security, &who)
}

pub fn investor_of(who: AccountId) -> InvestorId {
	pallet_compliance::Accounts::<Test>::get(who)
		.unwrap()
		.investor
}

/// Lets `key` act for the investor of `who`, as linking will.
pub fn link(who: AccountId, key: AccountId) {
	let row = pallet_compliance::Accounts::<Test>::get(who).unwrap();
	pallet_compliance::Keys::<Test>::mutate(row.investor, |keys| {
		keys.as_mut().unwrap().try_push(key).unwrap()
	});
	pallet_compliance::Accounts::<Test>::insert(key, row);
}

/// The register's own events since the last call of this function.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::SecurityToken(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let funded = [ISSUER, REGISTRAR, ANNA, BELA, CARL].map(|who| (who, 1_000_000));
	pallet_balances::GenesisConfig::<Test> {
		balances: funded.to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_assets::GenesisConfig::<Test> {
		assets: vec![(COIN, ISSUER, true, 1)],
		accounts: vec![(COIN, ISSUER, COINS)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
		for registrar in [REGISTRAR, OTHER_REGISTRAR] {
			Compliance::add_registrar(RuntimeOrigin::root(), registrar, lei()).unwrap();
		}
		admit(REGISTRAR, ANNA, CH, InvestorClass::Institutional);
		admit(REGISTRAR, BELA, DE, InvestorClass::Institutional);
		admit(REGISTRAR, CARL, US, InvestorClass::Retail);
		System::reset_events();
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

/// Has so many units of a holder frozen by its security's agents.
pub fn freeze(security: SecurityId, who: AccountId, amount: Balance) {
	let mut session = crate::ledger::Session::<Test>::open(security).unwrap();
	session.holding(investor_of(who)).unwrap().frozen = amount;
	session.commit().unwrap();
}

/// Checks the invariants of both pallets.
pub fn check() {
	SecurityToken::do_try_state().unwrap();
}

/// Dispatches a call of the register as a transaction does: refused, it changes nothing.
pub fn by(who: AccountId, call: Call<Test>) -> sp_runtime::DispatchResult {
	use sp_runtime::traits::Dispatchable;
	RuntimeCall::SecurityToken(call)
		.dispatch(RuntimeOrigin::signed(who))
		.map(drop)
		.map_err(|refused| refused.error)
}

/// What `who` has deposited, in native units.
pub fn deposited(who: AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&DepositReason::get(), &who)
}

/// Gives `who` the role by an act of the issuer, who has to be the only agent needed for it.
pub fn appoint(security: SecurityId, role: Role, who: AccountId) {
	let act = Act::Appoint { role, to: who };
	by(ISSUER, proposal(security, act)).unwrap();
	by(who, Call::accept_role { security, role }).unwrap();
}

/// The call that proposes `act`.
pub fn proposal(security: SecurityId, act: ActOf<Test>) -> Call<Test> {
	Call::propose_act {
		security,
		act,
		reason: tessera_primitives::acts::ReasonCode::CourtOrder,
		document: sp_core::H256::repeat_byte(7),
	}
}
