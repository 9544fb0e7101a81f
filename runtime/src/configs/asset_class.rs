//! Asset classes and their pools.

use super::governance::TreasuryAccount;
use crate::{
	constants::{currency::UNIT, time::DAY_MILLIS},
	AccountId, Assets, AssetsHolder, Audit, Balances, Compliance, Runtime, RuntimeHoldReason,
	SecurityToken, Timestamp,
};
use frame_support::{parameter_types, PalletId};
use pallet_asset_class::{HouseRules, PoolId};
use sp_runtime::traits::{AccountIdConversion, Convert};

/// Where pools keep their cash: an account each.
const POOLS: PalletId = PalletId(*b"ts/pools");

/// The account of a pool.
pub struct PoolAccount;

impl Convert<PoolId, AccountId> for PoolAccount {
	fn convert(pool: PoolId) -> AccountId {
		POOLS.into_sub_account_truncating(pool)
	}
}

parameter_types! {
	/// How long members vote and a new standard waits, and what is deposited.
	pub const AssetClassRules: HouseRules = HouseRules {
		voting_period: 14 * DAY_MILLIS,
		standard_delay: 30 * DAY_MILLIS,
		class_deposit: 100 * UNIT,
		pool_deposit: 100 * UNIT,
	};
}

impl pallet_asset_class::Config for Runtime {
	type Audit = Audit;
	type CoinHolds = AssetsHolder;
	type Coins = Assets;
	type Native = Balances;
	type Persons = Compliance;
	type PoolAccount = PoolAccount;
	type Register = SecurityToken;
	// The last cash of a pool whose tranches have no units is the treasury's.
	type Remainder = TreasuryAccount;
	type Rules = AssetClassRules;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = pallet_asset_class::weights::SubstrateWeight<Runtime>;
}
