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
		time::{DAYS, HOURS},
	},
	AccountId, Balance, Balances, BlockNumber, OriginCaller, Preimage, Referenda, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, Scheduler, System, Treasury,
	TxPause,
};
use frame_support::{
	pallet_prelude::EnsureOrigin,
	parameter_types,
	traits::{
		fungible::{Credit, HoldConsideration},
		schedule::{
			v3::{Anon, Named, TaskName},
			DispatchTime, Period, Priority,
		},
		tokens::{imbalance::ResolveTo, PayFromAccount, UnityAssetBalanceConversion},
		ActiveIssuanceOf, AsEnsureOriginWithArg, Bounded, ConstU128, ConstU32, Contains, EitherOf,
		EqualPrivilegeOnly, GetCallMetadata, Imbalance, LinearStoragePrice, MapSuccess,
		NeverEnsureOrigin, OnUnbalanced,
	},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_collective::{DefaultVote, Instance1, MemberCount, RawOrigin as Collective};
use pallet_governance::{
	mandates::{
		EnsureEmergency, EnsureFeeAdmin, EnsureReferendumCanceller, EnsureReferendumKiller,
		EnsureSmallSpender, EnsureTreasurer, EnsureWhitelistedCaller,
	},
	Prices,
};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::{
	traits::{BlakeTwo256, Hash, IdentityLookup, Replace},
	DispatchError, Perbill,
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
	// Our own blocks: those of the relay chain go on while this chain stands still, and begin in the tens of
	// millions, to which the scheduler would have to walk through as many agendas.
	type BlockNumberProvider = System;
	type MaxScheduledPerBlock = ConstU32<MAX_SCHEDULED>;
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

/// What no emergency stops: the chain itself, the way to decide and what was decided, an investor's veto, and
/// what wraps other calls, which are looked at one by one.
pub struct Necessary;

impl Necessary {
	/// The names of their pallets.
	pub const PALLETS: [&'static str; 24] = [
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

	/// Calls of other pallets, by which the holders' decisions are done, and by which investors keep what is theirs.
	pub const CALLS: [(&'static str, &'static str); 6] = [
		("Treasury", "spend"),
		("Treasury", "void_spend"),
		("Compliance", "add_registrar"),
		("Compliance", "remove_registrar"),
		("Compliance", "set_recovery_delay"),
		("Compliance", "veto_recovery"),
	];

	fn named(pallet: &[u8], call: &[u8]) -> bool {
		Self::PALLETS.iter().any(|name| name.as_bytes() == pallet)
			|| Self::CALLS
				.iter()
				.any(|(of, name)| of.as_bytes() == pallet && name.as_bytes() == call)
	}
}

impl Contains<RuntimeCall> for Necessary {
	fn contains(call: &RuntimeCall) -> bool {
		let name = call.get_call_metadata();
		Self::named(name.pallet_name.as_bytes(), name.function_name.as_bytes())
	}
}

impl Contains<RuntimeCallNameOf<Runtime>> for Necessary {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		Self::named(pallet, call)
	}
}

/// How many tasks one block has. As many alarms of referenda as fit into it, so that none comes late because others
/// crowd its block.
pub const MAX_SCHEDULED: u32 = 32;

/// In how many agendas right after the one that was asked for [`NextFree`] looks for room.
pub const AGENDAS_NEXT: u32 = 4;

/// In how many of the next [`AGENDAS_WITHIN`] it looks then.
pub const AGENDAS_DRAWN: u32 = 12;

/// An hour.
pub const AGENDAS_WITHIN: BlockNumber = HOURS;

/// The scheduler as referenda use it: what finds an agenda full goes into another within an hour.
///
/// A referendum does not notice when it is refused: its end would never come, with the place that it takes on
/// its track, or what was carried would never be done. And an agenda is filled for some deposits, long before.
/// So where the next ones are full too, others are drawn by the hash of the block before, which nobody knows then.
pub struct NextFree;

impl NextFree {
	/// How many blocks later than was asked for, at each attempt.
	fn delays() -> impl Iterator<Item = BlockNumber> {
		(0..=AGENDAS_NEXT).chain((0..AGENDAS_DRAWN).map(|attempt| {
			let hash = BlakeTwo256::hash_of(&(System::parent_hash(), attempt));
			let drawn = hash
				.as_bytes()
				.iter()
				.take(4)
				.fold(0, |number, byte| (number << 8) | BlockNumber::from(*byte));
			drawn % AGENDAS_WITHIN + 1
		}))
	}

	fn first_free<Address>(
		when: DispatchTime<BlockNumber>,
		schedule: impl Fn(DispatchTime<BlockNumber>) -> Result<Address, DispatchError>,
	) -> Result<Address, DispatchError> {
		Self::delays()
			.map(|later| match when {
				DispatchTime::At(block) => DispatchTime::At(block.saturating_add(later)),
				DispatchTime::After(blocks) => DispatchTime::After(blocks.saturating_add(later)),
			})
			.map(schedule)
			.find(|outcome| !matches!(outcome, Err(DispatchError::Exhausted)))
			.unwrap_or(Err(DispatchError::Exhausted))
	}
}

impl Anon<BlockNumber, RuntimeCall, OriginCaller> for NextFree {
	type Address = <Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::Address;
	type Hasher = <Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::Hasher;

	fn schedule(
		when: DispatchTime<BlockNumber>,
		period: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Bounded<RuntimeCall, Self::Hasher>,
	) -> Result<Self::Address, DispatchError> {
		Self::first_free(when, |when| {
			<Scheduler as Anon<_, _, _>>::schedule(
				when,
				period,
				priority,
				origin.clone(),
				call.clone(),
			)
		})
	}

	fn cancel(address: Self::Address) -> Result<(), DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::cancel(address)
	}

	fn reschedule(
		address: Self::Address,
		when: DispatchTime<BlockNumber>,
	) -> Result<Self::Address, DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::reschedule(address, when)
	}

	fn next_dispatch_time(address: Self::Address) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::next_dispatch_time(address)
	}
}

impl Named<BlockNumber, RuntimeCall, OriginCaller> for NextFree {
	type Address = <Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::Address;
	type Hasher = <Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::Hasher;

	fn schedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
		period: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Bounded<RuntimeCall, Self::Hasher>,
	) -> Result<Self::Address, DispatchError> {
		Self::first_free(when, |when| {
			<Scheduler as Named<_, _, _>>::schedule_named(
				id,
				when,
				period,
				priority,
				origin.clone(),
				call.clone(),
			)
		})
	}

	fn cancel_named(id: TaskName) -> Result<(), DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::cancel_named(id)
	}

	fn reschedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
	) -> Result<Self::Address, DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::reschedule_named(id, when)
	}

	fn next_dispatch_time(id: TaskName) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::next_dispatch_time(id)
	}
}

/// Of the technical collective only who votes counts, whether it has a prime member or not.
pub struct AbsentIsNo;

impl DefaultVote for AbsentIsNo {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
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

/// Enters safe mode for so many blocks a decision.
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
	// Any number of extensions fits into one decision. Who leaves and enters in one has it counted from then.
	type ForceExtendOrigin = NeverEnsureOrigin<u32>;
	type Notify = ();
	type ReleaseDelay = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = Necessary;
}

impl pallet_referenda::Config for Runtime {
	type AlarmInterval = ConstU32<1>;
	type BlockNumberProvider = System;
	type CancelOrigin = EitherOf<EnsureRoot<AccountId>, EnsureReferendumCanceller>;
	type Currency = Balances;
	type KillOrigin = EitherOf<EnsureRoot<AccountId>, EnsureReferendumKiller>;
	type MaxQueued = ConstU32<100>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = NextFree;
	type Slash = Treasury;
	type SubmissionDeposit = ConstU128<{ 10 * UNIT }>;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type Tracks = Tracks;
	type UndecidingTimeout = ConstU32<{ 14 * DAYS }>;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
}

impl pallet_conviction_voting::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type MaxTurnout = ActiveIssuanceOf<Balances, AccountId>;
	// With more, a delegation would not fit into a block.
	type MaxVotes = ConstU32<64>;
	type Polls = Referenda;
	type RuntimeEvent = RuntimeEvent;
	// Longer than any enactment: who votes for something lives with it.
	type VoteLockingPeriod = ConstU32<{ 7 * DAYS }>;
	type VotingHooks = ();
	type WeightInfo = pallet_conviction_voting::weights::SubstrateWeight<Runtime>;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type Consideration = ();
	type DefaultVote = AbsentIsNo;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<25>;
	type MaxProposalWeight = CollectiveWeight;
	type MaxProposals = ConstU32<100>;
	type MotionDuration = ConstU32<{ 3 * DAYS }>;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_whitelist::Config for Runtime {
	type BlockNumberProvider = System;
	// The collective vouches first: what the holders have carried without that is not done later.
	type DeferredDispatchExpiration = ConstU32<0>;
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
	type BlockNumberProvider = System;
	// What is not spent stays.
	type Burn = ();
	type BurnDestination = ();
	type Currency = Balances;
	// The deprecated way to spend is closed.
	type MaxApprovals = ConstU32<0>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromAccount<Balances, TreasuryAccount>;
	type PayoutPeriod = ConstU32<{ 30 * DAYS }>;
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
	type SpendPeriod = ConstU32<{ 7 * DAYS }>;
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

// Root without governance, for development: only the preset `development` sets a key. Without one, only root, which
// the holders give, may call this pallet; it may as well replace the runtime.
impl pallet_sudo::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}
