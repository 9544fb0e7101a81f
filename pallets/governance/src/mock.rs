//! A small runtime: the system, the SDK's pauses and this pallet.

use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::BuildStorage,
	traits::{ConstU32, ConstU64, Contains, Hooks, NeverEnsureOrigin},
	BoundedVec,
};
use frame_system::EnsureRoot;

use crate as pallet_governance;
use crate::{Config, Event, Prices};

type Block = frame_system::mocking::MockBlock<Test>;

pub const MAX_PAUSES: u32 = 3;
pub const MAX_PAUSE_BLOCKS: u64 = 10;
pub const REGULAR: Prices = Prices {
	block: 1_000,
	byte: 10,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(2)]
	pub type Governance = pallet_governance;
}

parameter_types! {
	pub const RegularPrices: Prices = REGULAR;
}

/// `System::set_heap_pages` is what nobody may pause.
pub struct Necessary;

impl Contains<CallName> for Necessary {
	fn contains(name: &CallName) -> bool {
		*name == call("set_heap_pages")
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type BaseCallFilter = TxPause;
	type Block = Block;
}

impl pallet_tx_pause::Config for Test {
	type MaxNameLen = ConstU32<32>;
	type PauseOrigin = NeverEnsureOrigin<()>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = NeverEnsureOrigin<()>;
	type WeightInfo = ();
	type WhitelistedCalls = Necessary;
}

pub type CallName = pallet_tx_pause::RuntimeCallNameOf<Test>;

impl Config for Test {
	type CallName = CallName;
	type EmergencyOrigin = EnsureRoot<u64>;
	type FeeOrigin = EnsureRoot<u64>;
	type MaxPauseBlocks = ConstU64<MAX_PAUSE_BLOCKS>;
	type MaxPauses = ConstU32<MAX_PAUSES>;
	type Pauser = TxPause;
	type RegularPrices = RegularPrices;
	type WeightInfo = ();
}

/// A call of the system, by its name.
pub fn call(name: &str) -> CallName {
	let bounded = |name: &str| BoundedVec::truncate_from(name.as_bytes().to_vec());
	(bounded("System"), bounded(name))
}

/// Ends the block and begins the next ones, up to `number`.
pub fn run_to(number: u64) {
	while System::block_number() < number {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		Governance::on_initialize(next);
	}
}

/// What the pallet has told since the last time, in order.
pub fn events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet();
	System::reset_events();
	events
}

/// A chain that runs referenda at this pace.
pub fn chain(pace: u32) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		governance: pallet_governance::GenesisConfig {
			pace,
			..Default::default()
		},
		..Default::default()
	};
	let storage = genesis.build_storage().expect("the genesis is valid");
	let mut chain = sp_io::TestExternalities::new(storage);
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs a test in the first block, and checks the invariants after it.
pub fn test(run: impl FnOnce()) {
	chain(1).execute_with(|| {
		run();
		Governance::do_try_state(System::block_number()).expect("every invariant holds");
	});
}
