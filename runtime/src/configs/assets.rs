//! The ledger of coins.

use crate::{
	constants::currency::{deposit, EXISTENTIAL_DEPOSIT},
	AccountId, AssetsFreezer, AssetsHolder, Balance, Balances, Runtime, RuntimeEvent,
	RuntimeFreezeReason, RuntimeHoldReason,
};
use frame_support::traits::{AsEnsureOriginWithArg, ConstU128, ConstU32, NeverEnsureOrigin};

/// The number of a coin.
pub type CoinId = u32;

impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AssetAccountDeposit = ConstU128<{ deposit(1, 16) }>;
	type AssetDeposit = ConstU128<{ deposit(1, 190) }>;
	type AssetId = CoinId;
	type AssetIdAllocator = ();
	type AssetIdParameter = codec::Compact<CoinId>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	// Nobody issues money just so: governance creates coins, and the pallet of coins their assets.
	type CreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	// Not even root reaches past the pallet of coins. The benchmarks of this pallet need somebody who
	// does.
	#[cfg(not(feature = "runtime-benchmarks"))]
	type ForceOrigin = NeverEnsureOrigin<AccountId>;
	#[cfg(feature = "runtime-benchmarks")]
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Freezer = AssetsFreezer;
	type Holder = AssetsHolder;
	// The account without a key that owns the assets has nothing to deposit, and only it sets metadata.
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl pallet_assets_freezer::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
}
