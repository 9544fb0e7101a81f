//! Messages between consensus systems: the relay chain is heard, nobody else.
//!
//! - In: messages of the relay chain itself. They may not move assets, nor dispatch calls.
//! - Out: what root sends to the relay chain. Users can neither send nor execute messages.
//! - Assets: none is accepted, as reserve or by teleport; none can leave.

use crate::{
	AccountId, AllPalletsWithSystem, Balances, ParachainInfo, ParachainSystem, PolkadotXcm,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Disabled, Equals, Nothing},
	weights::Weight,
};
use frame_system::EnsureRoot;
use polkadot_runtime_common::xcm_sender::NoPriceForMessageDelivery;
use xcm::latest::prelude::{GlobalConsensus, InteriorLocation, Location, NetworkId, Parachain};
use xcm_builder::{
	AccountId32Aliases, AllowExplicitUnpaidExecutionFrom, AllowHrmpNotificationsFromRelayChain,
	AllowKnownQueryResponses, AllowSubscriptionsFrom, EnsureXcmOrigin, FixedWeightBounds,
	FrameTransactionalProcessor, ParentIsPreset, RelayChainAsNative, TrailingSetTopicAsId,
	WithComputedOrigin, WithUniqueTopic,
};
use xcm_executor::XcmExecutor;

parameter_types! {
	/// The relay chain, seen from here.
	pub const RelayLocation: Location = Location::parent();
	/// The network in which accounts and chains are named.
	pub const RelayNetwork: Option<NetworkId> = Some(NetworkId::Polkadot);
	/// Who the relay chain is to the calls of this chain: nobody with a privilege.
	pub RelayChainOrigin: RuntimeOrigin = cumulus_pallet_xcm::Origin::Relay.into();
	/// This chain, seen from outside of all networks.
	pub UniversalLocation: InteriorLocation =
		[GlobalConsensus(NetworkId::Polkadot), Parachain(ParachainInfo::parachain_id().into())]
			.into();
	/// What an instruction is charged for: far above what the allowed ones take.
	pub const InstructionWeight: Weight = Weight::from_parts(1_000_000_000, 64 * 1024);
}

/// The account that stands for a location.
pub type LocationToAccountId = (
	ParentIsPreset<AccountId>,
	AccountId32Aliases<RelayNetwork, AccountId>,
);

/// The origin under which the sender of a message would dispatch calls.
pub type XcmOriginToTransactDispatchOrigin = RelayChainAsNative<RelayChainOrigin, RuntimeOrigin>;

/// Which messages are executed at all. Whatever a message does to its origin counts.
pub type Barrier = TrailingSetTopicAsId<(
	// Answers to what this chain has asked; it can only ask the relay chain.
	AllowKnownQueryResponses<PolkadotXcm>,
	WithComputedOrigin<
		(
			AllowExplicitUnpaidExecutionFrom<Equals<RelayLocation>>,
			AllowSubscriptionsFrom<Equals<RelayLocation>>,
			AllowHrmpNotificationsFromRelayChain,
		),
		UniversalLocation,
		ConstU32<8>,
	>,
)>;

/// The ways out of this chain: up.
pub type XcmRouter = WithUniqueTopic<(
	cumulus_primitives_utility::ParentAsUmp<
		ParachainSystem,
		PolkadotXcm,
		NoPriceForMessageDelivery<()>,
	>,
)>;

/// How long a message is and what it weighs.
pub type Weigher = FixedWeightBounds<InstructionWeight, RuntimeCall, ConstU32<100>>;

/// What the executor of messages may do.
pub struct XcmConfig;

impl xcm_executor::Config for XcmConfig {
	type Aliasers = Nothing;
	type AssetExchanger = ();
	type AssetLocker = ();
	type AssetTransactor = ();
	type AssetTrap = PolkadotXcm;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	type FeeManager = ();
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	type IsReserve = ();
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = ConstU32<64>;
	type MessageExporter = ();
	type OriginConverter = XcmOriginToTransactDispatchOrigin;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = PolkadotXcm;
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = Nothing;
	type SubscriptionService = PolkadotXcm;
	type Trader = ();
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = PolkadotXcm;
	type XcmRecorder = PolkadotXcm;
	type XcmSender = XcmRouter;
}

impl pallet_xcm::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AuthorizedAliasConsideration = Disabled;
	type Currency = Balances;
	type CurrencyMatcher = ();
	// No signed account stands for a location here, so only root passes.
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, ()>;
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SendXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, ()>;
	type SovereignAccountOf = LocationToAccountId;
	type TrustedLockers = ();
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	// The SDK brings no measured weights, and none can be measured while every call is refused
	// before it does anything. These price a refusal at 100 µs.
	type WeightInfo = pallet_xcm::TestWeightInfo;
	type XcmExecuteFilter = Nothing;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmReserveTransferFilter = Nothing;
	type XcmRouter = XcmRouter;
	type XcmTeleportFilter = Nothing;

	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
}

impl cumulus_pallet_xcm::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type XcmExecutor = XcmExecutor<XcmConfig>;
}
