//! Who stands behind an account.

use crate::{constants::time::DAY_MILLIS, AccountId, Audit, Governance, Runtime, Timestamp};
use frame_support::traits::{ConstU32, EitherOf, Get};
use frame_system::EnsureRoot;
use pallet_governance::mandates::EnsureRegistrarAdmin;
use tessera_primitives::Moment;

/// How long investors have to veto a recovery, whatever governance sets: three days in production.
pub struct MinRecoveryDelay;

impl Get<Moment> for MinRecoveryDelay {
	fn get() -> Moment {
		(3 * DAY_MILLIS).div_ceil(Governance::pace().into())
	}
}

impl pallet_compliance::Config for Runtime {
	type AdminOrigin = EitherOf<EnsureRoot<AccountId>, EnsureRegistrarAdmin>;
	type Journal = Audit;
	type MaxRegistrars = ConstU32<64>;
	type MinRecoveryDelay = MinRecoveryDelay;
	// Who admits registrars does not shorten the time that others have against them.
	type RecoveryOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type WeightInfo = pallet_compliance::weights::SubstrateWeight<Runtime>;
}
