//! Decisions and the moment at which they take effect.
//!
//! Every privilege comes from a vote of the token's holders, on one of the [`tracks`](super::tracks). The
//! technical collective decides nothing: two thirds of it, and three members at least, may vouch for a
//! call, and the holders then vote on it faster.
//!
//! In an emergency calls are paused, or all but the [`Necessary`] ones, and only for a time: see
//! [`pallet_governance`] and [`MAX_SAFE_MODE_BLOCKS`].

use super::{
	system::RuntimeBlockWeights,
	tracks::{Tracks, SMALL_SPEND},
};
use crate::{
	constants::{
		currency::{deposit, UNIT},
		fee::{BLOCK_PRICE, TRANSACTION_BYTE_PRICE},
		time::{relay, HOURS},
	},
	AccountId, Balance, Balances, OriginCaller, Preimage, Referenda, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, Scheduler, Treasury, TxPause,
};
use cumulus_pallet_parachain_system::RelaychainDataProvider;
use frame_support::{
	pallet_prelude::EnsureOrigin,
	parameter_types,
	traits::{
		fungible::{Credit, HoldConsideration},
		tokens::{imbalance::ResolveTo, PayFromAccount, UnityAssetBalanceConversion},
		ActiveIssuanceOf, AsEnsureOriginWithArg, ConstU128, ConstU32, Contains, EitherOf,
		EqualPrivilegeOnly, GetCallMetadata, Imbalance, LinearStoragePrice, MapSuccess,
		NeverEnsureOrigin, OnUnbalanced,
	},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_collective::{Instance1, RawOrigin as Collective};
use pallet_governance::{
	mandates::{
		EnsureEmergency, EnsureFeeAdmin, EnsureReferendumCanceller, EnsureReferendumKiller,
		EnsureSmallSpender, EnsureTreasurer, EnsureWhitelistedCaller,
	},
	Prices,
};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::{
	traits::{IdentityLookup, Replace},
	Perbill,
};

/// For how long one decision puts the chain into safe mode; after that it leaves it by itself.
pub const MAX_SAFE_MODE_BLOCKS: u32 = 6 * HOURS;

/// For how long one decision pauses a call; after that it runs again by itself.
pub const MAX_PAUSE_BLOCKS: u32 = 24 * HOURS;

/// The most calls that are paused at a time. The rehearsal of an upgrade shows that a constant changes.
pub const MAX_PAUSES: u32 = if cfg!(feature = "rehearsal") { 15 } else { 16 };

/// How many members of the technical collective must vouch for a call, however few there are.
pub const MIN_VOUCHERS: u32 = 3;

/// The part of the fees, in percent, that the treasury gets; the rest, and tips, are the authors'.
const TREASURY_FEE_PERCENT: u32 = 20;

parameter_types! {
	/// The account of the treasury.
	pub TreasuryAccount: AccountId = Treasury::account_id();
	/// By what the account of the treasury is named.
	pub const TreasuryPalletId: PalletId = PalletId(*b"py/trsry");
	/// What the treasurer may spend at a time.
	pub const AnyAmount: Balance = Balance::MAX;
	/// What transactions cost before governance has set anything.
	pub const RegularPrices: Prices = Prices { block: BLOCK_PRICE, byte: TRANSACTION_BYTE_PRICE };
	/// The most work that a motion of the technical collective does.
	pub CollectiveWeight: Weight = Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
	/// Why the deposit of a preimage is on hold.
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	/// The most work that scheduled calls do in a block.
	pub SchedulerWeight: Weight = Perbill::from_percent(80) * RuntimeBlockWeights::get().max_block;
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<ConstU128<{ deposit(2, 64) }>, ConstU128<{ deposit(0, 1) }>, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

impl pallet_scheduler::Config for Runtime {
	// Moments are relay chain blocks, which keep their pace when ours changes.
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	type MaxScheduledPerBlock = ConstU32<50>;
	type MaximumWeight = SchedulerWeight;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

/// What no emergency stops: the chain itself, the way to decide, and what wraps other calls, which
/// are looked at one by one.
pub struct Necessary;

impl Necessary {
	/// The names of their pallets.
	pub const PALLETS: [&str; 24] = [
		"System",
		"ParachainSystem",
		"Timestamp",
		"ParachainInfo",
		"MultiBlockMigrations",
		"CollatorSelection",
		"Session",
		"XcmpQueue",
		"PolkadotXcm",
		"CumulusXcm",
		"MessageQueue",
		"Utility",
		"Multisig",
		"Proxy",
		"Preimage",
		"Scheduler",
		"Referenda",
		"ConvictionVoting",
		"Whitelist",
		"TechnicalCollective",
		"SafeMode",
		"TxPause",
		"Governance",
		"Sudo",
	];
}

impl Contains<RuntimeCall> for Necessary {
	fn contains(call: &RuntimeCall) -> bool {
		Self::PALLETS.contains(&call.get_call_metadata().pallet_name)
	}
}

impl Contains<RuntimeCallNameOf<Runtime>> for Necessary {
	fn contains((pallet, _): &RuntimeCallNameOf<Runtime>) -> bool {
		Self::PALLETS
			.iter()
			.any(|name| name.as_bytes() == pallet.as_slice())
	}
}

/// Two thirds of the technical collective, and at least [`MIN_VOUCHERS`] of its members.
pub struct Vouchers;

impl EnsureOrigin<RuntimeOrigin> for Vouchers {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller {
			OriginCaller::TechnicalCollective(Collective::Members(ayes, all))
				if ayes >= MIN_VOUCHERS && u64::from(ayes) * 3 >= u64::from(all) * 2 =>
			{
				Ok(())
			}
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(Collective::<AccountId, Instance1>::Members(MIN_VOUCHERS, MIN_VOUCHERS).into())
	}
}

/// Gives fees to the treasury and to the authors of blocks.
pub struct DealWithFees;

impl OnUnbalanced<Credit<AccountId, Balances>> for DealWithFees {
	fn on_unbalanceds(mut fees_then_tips: impl Iterator<Item = Credit<AccountId, Balances>>) {
		let Some(fees) = fees_then_tips.next() else {
			return;
		};
		let (treasury, mut authors) = fees.ration(TREASURY_FEE_PERCENT, 100 - TREASURY_FEE_PERCENT);
		if let Some(tips) = fees_then_tips.next() {
			authors.subsume(tips);
		}
		ResolveTo::<TreasuryAccount, Balances>::on_unbalanced(treasury);
		ResolveTo::<pallet_collator_selection::StakingPotAccountId<Runtime>, Balances>::on_unbalanced(
			authors,
		);
	}
}

impl pallet_governance::Config for Runtime {
	type CallName = RuntimeCallNameOf<Runtime>;
	type EmergencyOrigin = EitherOf<EnsureRoot<AccountId>, EnsureEmergency>;
	type FeeOrigin = EitherOf<EnsureRoot<AccountId>, EnsureFeeAdmin>;
	type MaxPauseBlocks = ConstU32<MAX_PAUSE_BLOCKS>;
	type MaxPauses = ConstU32<MAX_PAUSES>;
	type Pauser = TxPause;
	type RegularPrices = RegularPrices;
	type WeightInfo = pallet_governance::weights::SubstrateWeight<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<64>;
	// Only through `Governance`, which sees to it that the pause ends.
	type PauseOrigin = NeverEnsureOrigin<()>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = NeverEnsureOrigin<()>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = Necessary;
}

/// Enters safe mode, or stays in it, for so many blocks a decision.
type SafeModeOrigin = EitherOf<
	EnsureRootWithSuccess<AccountId, ConstU32<MAX_SAFE_MODE_BLOCKS>>,
	MapSuccess<EnsureEmergency, Replace<ConstU32<MAX_SAFE_MODE_BLOCKS>>>,
>;

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	// No deposit buys it: nobody stops the chain alone.
	type EnterDepositAmount = ();
	type EnterDuration = ConstU32<MAX_SAFE_MODE_BLOCKS>;
	type ExtendDepositAmount = ();
	type ExtendDuration = ConstU32<MAX_SAFE_MODE_BLOCKS>;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type ForceEnterOrigin = SafeModeOrigin;
	type ForceExitOrigin = EitherOf<EnsureRoot<AccountId>, EnsureEmergency>;
	type ForceExtendOrigin = SafeModeOrigin;
	type Notify = ();
	type ReleaseDelay = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = Necessary;
}

impl pallet_referenda::Config for Runtime {
	type AlarmInterval = ConstU32<1>;
	// As the scheduler.
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	type CancelOrigin = EitherOf<EnsureRoot<AccountId>, EnsureReferendumCanceller>;
	type Currency = Balances;
	type KillOrigin = EitherOf<EnsureRoot<AccountId>, EnsureReferendumKiller>;
	type MaxQueued = ConstU32<100>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Slash = Treasury;
	type SubmissionDeposit = ConstU128<{ 10 * UNIT }>;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type Tracks = Tracks;
	type UndecidingTimeout = ConstU32<{ 14 * relay::DAYS }>;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
}

impl pallet_conviction_voting::Config for Runtime {
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	type Currency = Balances;
	type MaxTurnout = ActiveIssuanceOf<Balances, AccountId>;
	type MaxVotes = ConstU32<128>;
	type Polls = Referenda;
	type RuntimeEvent = RuntimeEvent;
	// Longer than any enactment: who votes for something lives with it.
	type VoteLockingPeriod = ConstU32<{ 7 * relay::DAYS }>;
	type VotingHooks = ();
	type WeightInfo = pallet_conviction_voting::weights::SubstrateWeight<Runtime>;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type Consideration = ();
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<25>;
	type MaxProposalWeight = CollectiveWeight;
	type MaxProposals = ConstU32<20>;
	type MotionDuration = ConstU32<{ 3 * 24 * HOURS }>;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_whitelist::Config for Runtime {
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	// A call that waits for a block with room for it waits no longer than this.
	type DeferredDispatchExpiration = ConstU32<{ relay::DAYS }>;
	type DispatchWhitelistedOrigin = EitherOf<EnsureRoot<AccountId>, EnsureWhitelistedCaller>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_whitelist::weights::SubstrateWeight<Runtime>;
	type WhitelistOrigin = Vouchers;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = ();
	type BalanceConverter = UnityAssetBalanceConversion;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = TreasuryBenchmarks;
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	// What is not spent stays.
	type Burn = ();
	type BurnDestination = ();
	type Currency = Balances;
	// The deprecated way to spend is closed.
	type MaxApprovals = ConstU32<0>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromAccount<Balances, TreasuryAccount>;
	type PayoutPeriod = ConstU32<{ 30 * relay::DAYS }>;
	type RejectOrigin = EitherOf<EnsureRoot<AccountId>, EnsureTreasurer>;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = ();
	type SpendOrigin = EitherOf<
		EnsureRootWithSuccess<AccountId, AnyAmount>,
		EitherOf<
			MapSuccess<EnsureTreasurer, Replace<AnyAmount>>,
			MapSuccess<EnsureSmallSpender, Replace<ConstU128<SMALL_SPEND>>>,
		>,
	>;
	type SpendPeriod = ConstU32<{ 7 * relay::DAYS }>;
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
}

/// Whom the benchmarks of the treasury pay, and in what.
#[cfg(feature = "runtime-benchmarks")]
pub struct TreasuryBenchmarks;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_treasury::ArgumentsFactory<(), AccountId> for TreasuryBenchmarks {
	fn create_asset_kind(_: u32) {}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		AccountId::new(seed)
	}
}

// Root without governance, for development: only the preset `development` sets a key. Without a key every call of this pallet fails with `RequireSudo`.
impl pallet_sudo::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}
