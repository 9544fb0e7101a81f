use super::*;
use crate::{
	configs::system::{RuntimeBlockLength, RuntimeBlockWeights},
	constants::{
		block::MAXIMUM_BLOCK_WEIGHT,
		consensus::*,
		currency::{deposit, DECIMALS, EXISTENTIAL_DEPOSIT, UNIT},
		fee::{WeightToFee, BLOCK_PRICE},
	},
};
use cumulus_primitives_core::RelayParentOffsetApi;
use frame_support::{
	dispatch::DispatchClass,
	traits::PalletsInfoAccess,
	weights::{Weight, WeightToFee as _},
};
use sp_api::RuntimeApiInfo;
use sp_runtime::traits::TransactionExtension;

#[test]
fn a_block_takes_what_validators_give_one_core() {
	let weights = RuntimeBlockWeights::get();
	assert_eq!(
		weights.max_block,
		Weight::from_parts(2_000_000_000_000, 10 * 1024 * 1024)
	);
	assert_eq!(
		weights.get(DispatchClass::Normal).max_total,
		Some(Weight::from_parts(1_500_000_000_000, 7_864_320))
	);
	assert_eq!(
		*RuntimeBlockLength::get().max.get(DispatchClass::Normal),
		3_932_160
	);
}

#[test]
fn the_rhythm_is_one_block_per_relay_chain_block() {
	assert_eq!(
		SLOT_DURATION_MILLIS,
		u64::from(RELAY_CHAIN_SLOT_DURATION_MILLIS / BLOCK_PROCESSING_VELOCITY)
	);
	assert_eq!((RELAY_PARENT_OFFSET, UNINCLUDED_SEGMENT_CAPACITY), (0, 3));
	assert_eq!(crate::constants::time::MINUTES, 10);
}

#[test]
fn a_fee_is_the_share_of_the_block_that_is_scarcer() {
	let fee = |part: u64, of: u64| {
		let time = Weight::from_parts(MAXIMUM_BLOCK_WEIGHT.ref_time() / of * part, 0);
		let proof = Weight::from_parts(0, MAXIMUM_BLOCK_WEIGHT.proof_size() / of * part);
		assert_eq!(
			WeightToFee::weight_to_fee(&time),
			WeightToFee::weight_to_fee(&proof)
		);
		WeightToFee::weight_to_fee(&time.saturating_add(proof))
	};
	development().execute_with(|| {
		assert_eq!(fee(1, 1), BLOCK_PRICE);
		assert_eq!(fee(1, 4), BLOCK_PRICE / 4);
		assert_eq!(WeightToFee::weight_to_fee(&Weight::zero()), 0);
	});
}

#[test]
fn a_fee_is_rounded_up() {
	let fee = development().execute_with(|| WeightToFee::weight_to_fee(&Weight::from_parts(0, 1)));
	let proof = u128::from(MAXIMUM_BLOCK_WEIGHT.proof_size());
	assert_ne!(BLOCK_PRICE % proof, 0);
	assert_eq!(fee, BLOCK_PRICE / proof + 1);
}

#[test]
fn a_deposit_never_leaves_less_than_an_account_needs() {
	assert_eq!(UNIT, 10u128.pow(DECIMALS.into()));
	assert!(deposit(0, 1) >= EXISTENTIAL_DEPOSIT);
	assert!(deposit(1, 0) > deposit(0, 64));
}

#[test]
fn indices_of_pallets_never_change() {
	let expected = [
		(0, "System"),
		(1, "ParachainSystem"),
		(2, "Timestamp"),
		(3, "ParachainInfo"),
		(4, "WeightReclaim"),
		(5, "MultiBlockMigrations"),
		(6, "Mmr"),
		(10, "Balances"),
		(11, "TransactionPayment"),
		(12, "AssetTxPayment"),
		(20, "Authorship"),
		(21, "CollatorSelection"),
		(22, "Session"),
		(23, "Aura"),
		(24, "AuraExt"),
		(30, "XcmpQueue"),
		(31, "PolkadotXcm"),
		(32, "CumulusXcm"),
		(33, "MessageQueue"),
		(40, "Utility"),
		(41, "Multisig"),
		(42, "Proxy"),
		(43, "Preimage"),
		(44, "Scheduler"),
		(45, "MetaTx"),
		(46, "VerifySignature"),
		(50, "Compliance"),
		(51, "SecurityToken"),
		(52, "Audit"),
		(53, "AssetClass"),
		(60, "Assets"),
		(61, "AssetsHolder"),
		(62, "AssetsFreezer"),
		(63, "Stablecoin"),
		(64, "Psm"),
		(70, "Referenda"),
		(71, "ConvictionVoting"),
		(72, "Whitelist"),
		(73, "TechnicalCollective"),
		(74, "Treasury"),
		(75, "SafeMode"),
		(76, "TxPause"),
		(77, "Governance"),
		(255, "Sudo"),
	];
	let actual: Vec<_> = AllPalletsWithSystem::infos()
		.into_iter()
		.map(|pallet| (pallet.index, pallet.name))
		.collect();
	assert_eq!(actual, expected);
}

#[test]
fn transactions_are_checked_in_order_and_carry_the_metadata_hash() {
	let identifiers: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.into_iter()
		.map(|extension| extension.identifier)
		.collect();
	assert_eq!(
		identifiers,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"CheckWeight",
			"ChargeAssetTxPayment",
			"CheckMetadataHash",
			"StorageWeightReclaim",
		]
	);
}

#[test]
fn collators_are_told_the_relay_parent_offset() {
	let id = <dyn RelayParentOffsetApi<Block>>::ID;
	assert_eq!(VERSION.api_version(&id), Some(2));
}

#[test]
fn the_compiled_runtime_fits_a_relay_chain_without_special_limits() {
	if let Some(wasm) = WASM_BINARY {
		assert!(wasm.len() < 2 * 1024 * 1024, "{} bytes", wasm.len());
	}
}
