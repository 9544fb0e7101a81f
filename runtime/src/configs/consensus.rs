//! Who makes blocks, when, and what for.

use crate::{
	constants::{consensus::SLOT_DURATION_MILLIS, currency::deposit, time::SESSION_LENGTH_BLOCKS},
	AccountId, Aura, Balance, Balances, CollatorSelection, Runtime, RuntimeEvent, Session,
	SessionKeys,
};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_session::PeriodicSessions;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::traits::OpaqueKeys;

/// The most collators that governance appoints.
const MAX_INVULNERABLES: u32 = 20;

/// The most collators that apply with a bond.
const MAX_CANDIDATES: u32 = 100;

parameter_types! {
	/// Where fees collect until the authors of blocks get them.
	pub const PotId: PalletId = PalletId(*b"PotStake");
	/// What a collator deposits for its keys: two rows, with an account and a key each.
	pub const KeyDeposit: Balance = deposit(2, 128);
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = (CollatorSelection,);
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
}

impl pallet_collator_selection::Config for Runtime {
	type Currency = Balances;
	// A candidate that has made no block for a whole session loses its place.
	type KickThreshold = ConstU32<SESSION_LENGTH_BLOCKS>;
	type MaxCandidates = ConstU32<MAX_CANDIDATES>;
	type MaxInvulnerables = ConstU32<MAX_INVULNERABLES>;
	type MinEligibleCollators = ConstU32<4>;
	type PotId = PotId;
	type RuntimeEvent = RuntimeEvent;
	type UpdateOrigin = EnsureRoot<AccountId>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_collator_selection::IdentityCollator;
	type ValidatorRegistration = Session;
	type WeightInfo = pallet_collator_selection::weights::SubstrateWeight<Runtime>;
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	type DisablingStrategy = ();
	type KeyDeposit = KeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<ConstU32<SESSION_LENGTH_BLOCKS>, ConstU32<0>>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = CollatorSelection;
	type ShouldEndSession = PeriodicSessions<ConstU32<SESSION_LENGTH_BLOCKS>, ConstU32<0>>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_collator_selection::IdentityCollator;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = ConstU32<{ MAX_INVULNERABLES + MAX_CANDIDATES }>;
	type SlotDuration = ConstU64<SLOT_DURATION_MILLIS>;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}
