//! The Tessera runtime: the state transition of the chain.
//!
//! | Look here | For |
//! |---|---|
//! | [`configs`] | how each pallet is set up, one file per concern |
//! | [`apis`] | what the node, wallets and services may ask |
//! | [`constants`] | money, time and block limits |
//! | [`presets`] | the genesis of development, local and production chains |
//! | [`migrations`] | what an upgrade changes in the state |
//!
//! # Root
//!
//! Calls that need root come from governance: see [`configs::governance`]. For development there is
//! `Sudo`: the preset `development` gives its key to Alice. The others set no key, and without one only root
//! may call the pallet.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod constants;
pub mod migrations;
mod pallets;
pub mod presets;
#[cfg(test)]
mod tests;
pub mod weights;

/// The compiled runtime: nothing when the build was told to skip it.
#[cfg(feature = "std")]
mod wasm {
	#![allow(missing_docs, reason = "written by the Wasm builder")]
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{generic, impl_opaque_keys, MultiAddress};
use sp_version::RuntimeVersion;

pub use pallets::*;
pub use parachains_common::{
	AccountId, AuraId, Balance, BlockNumber, Hash, Header, Nonce, Signature,
};
#[cfg(feature = "std")]
pub use wasm::{WASM_BINARY, WASM_BINARY_BLOATY, WASM_BINARY_PATH};

/// How accounts are named in transactions.
pub type Address = MultiAddress<AccountId, ()>;

/// A block of this chain.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// A block with the proof of its finality.
pub type SignedBlock = generic::SignedBlock<Block>;

/// What every transaction states and is checked for, in this order.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
		frame_system::AuthorizeCall<Runtime>,
		frame_system::CheckNonZeroSender<Runtime>,
		frame_system::CheckSpecVersion<Runtime>,
		frame_system::CheckTxVersion<Runtime>,
		frame_system::CheckGenesis<Runtime>,
		frame_system::CheckEra<Runtime>,
		frame_system::CheckNonce<Runtime>,
		frame_system::CheckWeight<Runtime>,
		pallet_asset_tx_payment::ChargeAssetTxPayment<Runtime>,
		frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	),
>;

/// A transaction as it arrives.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// Runs blocks: hooks, transactions, checks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

impl_opaque_keys! {
	/// The keys with which a collator works.
	pub struct SessionKeys {
		/// Signs blocks.
		pub aura: Aura,
	}
}

/// The version of this runtime.
#[cfg(not(feature = "rehearsal"))]
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("tessera"),
	impl_name: Cow::Borrowed("tessera"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The version of the runtime with which an upgrade is rehearsed.
#[cfg(feature = "rehearsal")]
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("tessera"),
	impl_name: Cow::Borrowed("tessera"),
	authoring_version: 1,
	spec_version: 1_000,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
