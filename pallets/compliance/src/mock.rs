//! A small runtime: the system, a clock and this pallet.

use frame_support::{assert_ok, derive_impl, traits::ConstU32};
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{Credential, Credentials, InvestorClass, Party},
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

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_compliance::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type MaxRegistrars = ConstU32<MAX_REGISTRARS>;
	type WeightInfo = ();
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
	}
}

/// Makes `account` a registrar.
pub fn admit(account: AccountId) -> RegistrarId {
	let registrar = NextRegistrar::<Test>::get();
	assert_ok!(Compliance::add_registrar(
		RuntimeOrigin::root(),
		account,
		LEI
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
	)
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
