//! Tools for every account: batches, multisignatures, proxies.

use crate::{
	constants::currency::deposit, Balances, OriginCaller, Runtime, RuntimeCall, RuntimeEvent,
	System,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{ConstU128, ConstU32, InstanceFilter};
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	// A row of 88 bytes, and 32 bytes for each approval.
	type DepositBase = ConstU128<{ deposit(1, 88) }>;
	type DepositFactor = ConstU128<{ deposit(0, 32) }>;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}

/// What an account lets another one do in its name.
///
/// Every kind but `Any` lists what is allowed, so that a new pallet is never allowed by accident.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// What moves nothing of value: to collate, to note preimages, to manage other proxies.
	NonTransfer,
	/// To reject announced calls of a delayed proxy.
	CancelProxy,
	/// To run a collator: its keys and its place among the candidates.
	Collator,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		// Calls inside a batch pass the same filter one by one. Those inside a multisignature or
		// another proxy do not: these speak for other accounts, and the filter stays behind.
		let wraps = matches!(call, RuntimeCall::Utility { .. });
		let manages_proxies = matches!(
			call,
			RuntimeCall::Proxy(
				pallet_proxy::Call::add_proxy { .. }
					| pallet_proxy::Call::remove_proxy { .. }
					| pallet_proxy::Call::announce { .. }
					| pallet_proxy::Call::remove_announcement { .. }
					| pallet_proxy::Call::reject_announcement { .. }
			)
		);
		let collates = matches!(
			call,
			RuntimeCall::CollatorSelection { .. } | RuntimeCall::Session { .. }
		);
		match self {
			ProxyType::Any => true,
			ProxyType::NonTransfer => {
				wraps
					|| collates || manages_proxies
					|| matches!(
						call,
						RuntimeCall::System { .. } | RuntimeCall::Preimage { .. }
					)
			}
			ProxyType::CancelProxy => {
				wraps
					|| matches!(
						call,
						RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
					)
			}
			ProxyType::Collator => wraps || collates,
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(mine, theirs) if mine == theirs => true,
			(ProxyType::Any, _) => true,
			(ProxyType::NonTransfer, ProxyType::CancelProxy | ProxyType::Collator) => true,
			_ => false,
		}
	}
}

impl pallet_proxy::Config for Runtime {
	// A row of 48 bytes, and 66 bytes for each announced call.
	type AnnouncementDepositBase = ConstU128<{ deposit(1, 48) }>;
	type AnnouncementDepositFactor = ConstU128<{ deposit(0, 66) }>;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	// A row of 40 bytes, and 33 bytes for each proxy.
	type ProxyDepositBase = ConstU128<{ deposit(1, 40) }>;
	type ProxyDepositFactor = ConstU128<{ deposit(0, 33) }>;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}
