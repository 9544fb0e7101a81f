//! Who stands behind an account.

use crate::{AccountId, Audit, Runtime, Timestamp};
use frame_support::traits::{ConstU32, EitherOf};
use frame_system::EnsureRoot;
use pallet_governance::mandates::EnsureRegistrarAdmin;

impl pallet_compliance::Config for Runtime {
	type AdminOrigin = EitherOf<EnsureRoot<AccountId>, EnsureRegistrarAdmin>;
	type Journal = Audit;
	type MaxRegistrars = ConstU32<64>;
	type Time = Timestamp;
	type WeightInfo = pallet_compliance::weights::SubstrateWeight<Runtime>;
}
