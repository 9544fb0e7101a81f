//! A small runtime: the system, a clock and this pallet.

use frame_support::{
	assert_ok, derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::EnsureRoot;
use sp_runtime::{BuildStorage, DispatchResult};
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{Credential, Credentials, InvestorClass, Party, MAX_KEYS},
	journal::{Entry, Journal},
	InvestorId, Jurisdiction, Moment, RegistrarId,
};

use crate as pallet_compliance;
use crate::{Account, Accounts, Event, Keys, NextRegistrar};

type Block = frame_system::mocking::MockBlock<Test>;

pub type AccountId = u64;

/// Registrars are admitted under these accounts, by way of [`admit`].
pub const VERIFIER: AccountId = 1;
pub const OTHER_VERIFIER: AccountId = 2;

/// No registrar, and nobody has seen it.
pub const STRANGER: AccountId = 9;

/// Investors, by way of [`give`] or a call.
pub const ALICE: AccountId = 11;
pub const BOB: AccountId = 12;

/// A further account of Alice's investor, by way of [`link`].
pub const ALICE_PHONE: AccountId = 111;

pub const LEI: [u8; 20] = *b"5493001KJTIIGC8Y1R12";
pub const OTHER_LEI: [u8; 20] = *b"969500KSV493XWY0PS33";
pub const THIRD_LEI: [u8; 20] = *b"HWUPKR0MPOU8FGXBT394";

pub const UNITED_STATES: Jurisdiction = 840;
pub const SWITZERLAND: Jurisdiction = 756;
pub const GERMANY: Jurisdiction = 276;

/// One more than an investor has room for.
pub const MAX_REGISTRARS: u32 = 9;

pub const DAY: Moment = 24 * 60 * 60 * 1_000;

/// The moment at which tests begin: 15 June 2025.
pub const NOW: Moment = 20_254 * DAY;

/// The last moment at which the credentials of [`credential`] are valid.
pub const END: Moment = NOW + 30 * DAY;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Compliance = pallet_compliance;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

/// An hour.
pub const MIN_RECOVERY_DELAY: Moment = 3_600_000;

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_compliance::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type RecoveryOrigin = EnsureRoot<AccountId>;
	type MinRecoveryDelay = ConstU64<MIN_RECOVERY_DELAY>;
	type Time = Timestamp;
	type MaxRegistrars = ConstU32<MAX_REGISTRARS>;
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

/// What the journal was told so far.
pub fn journal() -> Vec<Entry<AccountId>> {
	frame_support::storage::unhashed::get_or_default(JOURNAL)
}

/// An empty register at [`NOW`], in a block that keeps events.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("the default genesis has nothing that could fail");
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(NOW);
	});
	ext
}

/// Runs a test on an empty register; then all invariants hold.
pub fn with_checks(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Compliance::do_try_state());
	});
}

pub fn set_time(now: Moment) {
	Timestamp::set_timestamp(now);
}

pub fn lei(code: [u8; 20]) -> Lei {
	code.try_into().expect("the tests name valid LEIs only")
}

/// The events of this pallet since the last call.
pub fn take_events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet::<Event<Test>>();
	System::reset_events();
	events
}

/// A credential of this registrar for somebody of Switzerland, valid until [`END`].
pub fn credential(registrar: RegistrarId) -> Credential {
	Credential {
		registrar,
		jurisdiction: SWITZERLAND,
		class: InvestorClass::Accredited,
		valid_until: END,
		suspended: false,
	}
}

/// Makes `account` a registrar.
pub fn admit(account: AccountId) -> RegistrarId {
	admit_entity(account, LEI)
}

/// Makes `account` a registrar of this legal entity.
pub fn admit_entity(account: AccountId, entity: [u8; 20]) -> RegistrarId {
	let registrar = NextRegistrar::<Test>::get();
	assert_ok!(Compliance::add_registrar(
		RuntimeOrigin::root(),
		account,
		entity
	));
	registrar
}

/// Removes a registrar.
pub fn dismiss(registrar: RegistrarId) {
	assert_ok!(Compliance::remove_registrar(
		RuntimeOrigin::root(),
		registrar
	));
}

/// The registrar with this account issues `credential`, whatever registrar it names.
pub fn issue(
	caller: AccountId,
	account: AccountId,
	credential: Credential,
) -> Result<(), sp_runtime::DispatchError> {
	let Credential {
		jurisdiction,
		class,
		valid_until,
		..
	} = credential;
	Compliance::issue_credential(
		RuntimeOrigin::signed(caller),
		account,
		jurisdiction,
		class,
		valid_until,
	)?;
	// As if it had known the account for long: how long it must is tested by itself.
	let registrar = crate::RegistrarByAccount::<Test>::get(caller).unwrap();
	crate::KnownSince::<Test>::insert(row(account).investor, registrar, 0);
	Ok(())
}

/// The registrar with this account gives `account` the usual credential; the investor.
pub fn give(caller: AccountId, account: AccountId) -> InvestorId {
	assert_ok!(issue(caller, account, credential(0)));
	row(account).investor
}

/// Makes `second` a further account of the investor of `first`.
pub fn link(first: AccountId, second: AccountId) {
	let row = row(first);
	Keys::<Test>::mutate(row.investor, |keys| {
		let keys = keys.as_mut().expect("an investor has keys");
		keys.try_push(second).expect("tests link few accounts");
	});
	Accounts::<Test>::insert(second, row);
}

// The calls, signed.

pub fn suspend(caller: AccountId, account: AccountId) -> DispatchResult {
	Compliance::suspend_credential(RuntimeOrigin::signed(caller), account)
}

pub fn resume(caller: AccountId, account: AccountId) -> DispatchResult {
	Compliance::resume_credential(RuntimeOrigin::signed(caller), account)
}

pub fn extend(caller: AccountId, account: AccountId, valid_until: Moment) -> DispatchResult {
	Compliance::extend_credential(RuntimeOrigin::signed(caller), account, valid_until)
}

pub fn propose(caller: AccountId, account: AccountId) -> DispatchResult {
	Compliance::propose_link(RuntimeOrigin::signed(caller), account)
}

pub fn accept(caller: AccountId, investor: InvestorId, abandon: bool) -> DispatchResult {
	Compliance::accept_link(RuntimeOrigin::signed(caller), investor, abandon)
}

pub fn withdraw(caller: AccountId) -> DispatchResult {
	Compliance::withdraw_link(RuntimeOrigin::signed(caller))
}

pub fn unlink(caller: AccountId, account: AccountId) -> DispatchResult {
	Compliance::unlink(RuntimeOrigin::signed(caller), account)
}

pub fn open(caller: AccountId, lost: AccountId, new: AccountId) -> DispatchResult {
	Compliance::open_recovery(RuntimeOrigin::signed(caller), lost, new)
}

pub fn approve(caller: AccountId, lost: AccountId, new: AccountId) -> DispatchResult {
	Compliance::approve_recovery(RuntimeOrigin::signed(caller), lost, new)
}

pub fn veto(caller: AccountId) -> DispatchResult {
	Compliance::veto_recovery(RuntimeOrigin::signed(caller))
}

pub fn finish(caller: AccountId, investor: InvestorId, abandon: bool) -> DispatchResult {
	Compliance::finish_recovery(RuntimeOrigin::signed(caller), investor, abandon)
}

pub fn cancel(caller: AccountId, investor: InvestorId) -> DispatchResult {
	Compliance::cancel_recovery(RuntimeOrigin::signed(caller), investor)
}

/// Two registrars of different entities, 0 and 1, both of which know Alice; her investor.
pub fn alice_known_to_two() -> InvestorId {
	admit_entity(VERIFIER, LEI);
	admit_entity(OTHER_VERIFIER, OTHER_LEI);
	give(VERIFIER, ALICE);
	give(OTHER_VERIFIER, ALICE)
}

/// The recovery of Alice's account for [`STRANGER`], opened by registrar 0 and approved by 1, after
/// [`alice_known_to_two`].
pub fn approved_recovery() -> InvestorId {
	let investor = alice_known_to_two();
	assert_ok!(open(VERIFIER, ALICE, STRANGER));
	assert_ok!(approve(OTHER_VERIFIER, ALICE, STRANGER));
	take_events();
	investor
}

/// The accounts of an investor, oldest first.
pub fn keys(investor: InvestorId) -> Vec<AccountId> {
	Keys::<Test>::get(investor).unwrap_or_default().into_inner()
}

/// Fills up the accounts of Alice's investor, who has one; all of them.
pub fn fill_the_keys_of_alice() -> Vec<AccountId> {
	let further = ALICE_PHONE..ALICE_PHONE + u64::from(MAX_KEYS) - 1;
	further.clone().for_each(|account| link(ALICE, account));
	core::iter::once(ALICE).chain(further).collect()
}

/// The row of an account that has one.
pub fn row(account: AccountId) -> Account {
	Accounts::<Test>::get(account).expect("the account has an investor")
}

/// The credentials of an account, valid or not; none where nobody has seen it.
pub fn credentials(account: AccountId) -> Vec<Credential> {
	Accounts::<Test>::get(account).map_or_else(Vec::new, |row| row.credentials.into_inner())
}

/// A party of pure tests.
pub fn party(investor: InvestorId, credentials: &[Credential]) -> Party {
	Party {
		investor: Some(investor),
		credentials: Credentials::try_from(credentials.to_vec())
			.expect("tests name few credentials"),
	}
}
