//! Fees paid in coins, and transactions that a sponsor pays.

use super::assets::CoinId;
use crate::{
	configs::stablecoin::CoinOwner, AccountId, Assets, Authorship, Balance, Runtime, RuntimeCall,
	RuntimeEvent, Signature, Stablecoin,
};
use frame_support::{
	defensive,
	traits::{
		fungibles::{Balanced, Credit, Inspect},
		tokens::{
			Fortitude::Polite, Precision::Exact, Preservation::Protect, WithdrawConsequence,
		},
		Imbalance,
	},
	unsigned::TransactionValidityError,
};
use pallet_asset_tx_payment::OnChargeAssetTransaction;
use sp_runtime::{
	traits::{DispatchInfoOf, PostDispatchInfoOf, Verify},
	transaction_validity::InvalidTransaction,
};

impl pallet_asset_tx_payment::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = super::stablecoin::BenchmarkHelper;
	type Fungibles = Assets;
	type OnChargeAssetTransaction = CoinFees;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_asset_tx_payment::weights::SubstrateWeight<Runtime>;
}

/// Charges fees in coins, at the rate that governance has set for each.
///
/// - The fee in TESS is told in the coin, rounded up against the payer.
/// - A payer that is frozen for the coin, or a coin whose transfers are paused, pays nothing: the
///   transaction is refused. One smallest unit stays with the payer.
/// - The fee goes to the author of the block at once: the pot of the collators could not hand it on.
///   Where nobody is the author, or the author cannot receive, it goes to the account without a key,
///   from which the coin's issuer can rescue it; so does what the payer is given back and cannot
///   receive.
/// - If the transaction itself has stopped the coin, what was withdrawn is burned and booked so.
pub struct CoinFees;

type Paid = Credit<AccountId, Assets>;

impl CoinFees {
	fn in_coin(coin: CoinId, native: Balance) -> Result<Balance, TransactionValidityError> {
		Stablecoin::native_to_coin(coin, native).ok_or(InvalidTransaction::Payment.into())
	}

	/// Gives coins to the first who can receive them, and says how many nobody could.
	fn give(paid: Paid, receivers: impl IntoIterator<Item = AccountId>) -> Balance {
		let mut rest = paid;
		for receiver in receivers {
			match Assets::resolve(&receiver, rest) {
				Ok(()) => return 0,
				Err(back) => rest = back,
			}
		}
		rest.peek()
	}
}

impl OnChargeAssetTransaction<Runtime> for CoinFees {
	type AssetId = CoinId;
	type Balance = Balance;
	type LiquidityInfo = Paid;

	fn withdraw_fee(
		who: &AccountId,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		coin: CoinId,
		fee: Balance,
		_: Balance,
	) -> Result<Paid, TransactionValidityError> {
		let amount = Self::in_coin(coin, fee)?;
		Assets::withdraw(coin, who, amount, Exact, Protect, Polite)
			.map_err(|_| InvalidTransaction::Payment.into())
	}

	fn can_withdraw_fee(
		who: &AccountId,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		coin: CoinId,
		fee: Balance,
		_: Balance,
	) -> Result<(), TransactionValidityError> {
		let amount = Self::in_coin(coin, fee)?;
		match Assets::can_withdraw(coin, who, amount) {
			WithdrawConsequence::Success => Ok(()),
			_ => Err(InvalidTransaction::Payment.into()),
		}
	}

	fn correct_and_deposit_fee(
		who: &AccountId,
		_: &DispatchInfoOf<RuntimeCall>,
		_: &PostDispatchInfoOf<RuntimeCall>,
		corrected_fee: Balance,
		tip: Balance,
		paid: Paid,
	) -> Result<(Balance, Balance), TransactionValidityError> {
		let (coin, most) = (paid.asset(), paid.peek());
		// The transaction may have changed the rate. Nothing here may fail: it is done already.
		let in_coin = |native| Stablecoin::native_to_coin(coin, native).unwrap_or(most);
		let (fee, tip) = (in_coin(corrected_fee).min(most), in_coin(tip).min(most));
		let (fee_paid, refund) = paid.split(fee);
		let keyless = CoinOwner::get();
		let receivers = Authorship::author().into_iter().chain([keyless.clone()]);
		let vanished = Self::give(refund, [who.clone(), keyless])
			.saturating_add(Self::give(fee_paid, receivers));
		if Stablecoin::fee_vanished(coin, who, vanished).is_err() {
			defensive!("a coin in which a fee was paid exists; its totals hold its supply");
		}
		Ok((fee, tip))
	}
}

impl pallet_verify_signature::Config for Runtime {
	type AccountIdentifier = <Signature as Verify>::Signer;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type Signature = Signature;
	type WeightInfo = pallet_verify_signature::weights::SubstrateWeight<Runtime>;
}

/// What a sponsored transaction states and is checked for, in this order: the signature over all that
/// follows it, a mark by which it is no transaction of its own, and what makes it valid once, here, and
/// for a while. Its sponsor pays, so no fee is charged.
pub type SponsoredExtension = (
	pallet_verify_signature::VerifySignature<Runtime>,
	pallet_meta_tx::MetaTxMarker<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
);

impl pallet_meta_tx::Config for Runtime {
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Extension = SponsoredExtension;
	#[cfg(feature = "runtime-benchmarks")]
	type Extension = pallet_meta_tx::WeightlessExtension<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_meta_tx::weights::SubstrateWeight<Runtime>;
}
