//! The frame of it all: blocks, accounts, the clock and migrations.

use crate::{
	constants::{
		block::{
			AVERAGE_ON_INITIALIZE_RATIO, MAXIMUM_BLOCK_BYTES, MAXIMUM_BLOCK_WEIGHT,
			NORMAL_DISPATCH_RATIO,
		},
		consensus::SLOT_DURATION_MILLIS,
		time::DAYS,
	},
	migrations,
	weights::InMemoryDbWeight,
	Aura, Balance, Block, BlockNumber, MultiBlockMigrations, Nonce, PalletInfo, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeOrigin, RuntimeTask, SafeMode, System, TxPause, VERSION,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	parameter_types,
	traits::{ConstU32, ConstU64, Get, InsideBoth, OnTimestampSet},
	weights::{
		constants::{BlockExecutionWeight, ExtrinsicBaseWeight},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use polkadot_runtime_common::BlockHashCount;
use sp_runtime::{type_with_default::TypeWithDefault, Perbill};
use sp_version::RuntimeVersion;

parameter_types! {
	/// The version of this runtime.
	pub const Version: RuntimeVersion = VERSION;

	/// How many bytes of transactions fit into a block.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_BYTES)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH_RATIO * *length
		})
		.build();

	/// How much work fits into a block.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			// Their share stays free for them when ordinary transactions have filled the rest.
			weights.reserved =
				Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic();

	/// The prefix of addresses: the generic one of Substrate chains.
	pub const SS58Prefix: u8 = 42;

	/// The most work that multi-block migrations do in a block.
	pub MigrationServiceWeight: Weight =
		Perbill::from_percent(80) * RuntimeBlockWeights::get().max_block;
}

/// The nonce with which an account begins: the number of the block in which it appears.
///
/// An account is forgotten, with its nonce, when nothing of it is left, and that is an everyday event for
/// one that has coins alone. Began it with zero when it comes back, its old transactions would count
/// again. So none does that an account has signed that sends no more than one transaction for each block
/// that it stands; of others those count no more that have expired.
#[derive(Debug)]
pub struct FirstNonce;

impl Get<Nonce> for FirstNonce {
	fn get() -> Nonce {
		System::block_number()
	}
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type BaseCallFilter = InsideBoth<super::stablecoin::CoinCalls, InsideBoth<SafeMode, TxPause>>;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = InMemoryDbWeight;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
	type MaxConsumers = ConstU32<16>;
	type MultiBlockMigrator = MultiBlockMigrations;
	type Nonce = TypeWithDefault<Nonce, FirstNonce>;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
	type SS58Prefix = SS58Prefix;
	type SingleBlockMigrations = migrations::SingleBlock;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type Version = Version;
}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
	type WeightInfo = ();
}

/// Keeps the time of a block within its slot.
///
/// A chain with a sudo key is one to try things on: there root may move the clock ahead, by setting
/// `Timestamp::Now`, and it goes on from there, a slot a block.
pub struct Clock;

impl OnTimestampSet<u64> for Clock {
	fn on_timestamp_set(now: u64) {
		let slot = *pallet_aura::CurrentSlot::<Runtime>::get();
		let is_ahead = now / SLOT_DURATION_MILLIS > slot;
		if is_ahead && pallet_sudo::Key::<Runtime>::exists() {
			pallet_timestamp::Now::<Runtime>::put(now.saturating_add(SLOT_DURATION_MILLIS));
		} else {
			Aura::on_timestamp_set(now);
		}
	}
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<0>;
	type Moment = u64;
	type OnTimestampSet = Clock;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

/// For how long users' calls are stopped after a migration over several blocks has failed: longer than any track
/// takes to decide on a repair.
pub const FAILED_MIGRATION_STOP_BLOCKS: BlockNumber = 30 * DAYS;

/// What comes after a migration over several blocks that has failed: safe mode. What the holders need to decide on
/// a repair goes on; everybody else waits, for a state that is half migrated.
pub struct StopUsers;

impl FailedMigrationHandler for StopUsers {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		let end = System::block_number().saturating_add(FAILED_MIGRATION_STOP_BLOCKS);
		pallet_safe_mode::EnteredUntil::<Runtime>::mutate(|until| *until = (*until).max(Some(end)));
		FailedMigrationHandling::ForceUnstuck
	}
}

impl pallet_migrations::Config for Runtime {
	type CursorMaxLen = ConstU32<65_536>;
	type FailedMigrationHandler = StopUsers;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MigrationServiceWeight;
	type MigrationStatusHandler = ();
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlock;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}
