//! The door for other pallets: FRAME's `fungibles` traits over the ledger, with the coin's rules.
//!
//! Whoever moves coins for others, puts them on hold or swaps them should be given this pallet rather
//! than the ledger itself:
//!
//! - *Transfers* are the ledger's, which looks at freezes and pauses itself.
//! - *Holds* are the ledger's, but nothing on hold leaves a frozen account, nor any account while
//!   transfers are paused; the ledger alone would not look.
//! - *Minting and burning* are for the pallet that swaps coins of one peg: within the attested reserve,
//!   in the journal and the books.
//! - *Halves* of movements, and the supply, are nobody's: those functions refuse.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{
		fungibles::{
			hold::{Inspect as InspectHold, Mutate as MutateHold, Unbalanced as UnbalancedHold},
			metadata, roles, Dust, Inspect, Mutate, Unbalanced,
		},
		tokens::{
			DepositConsequence, Fortitude, Precision, Preservation, Provenance, Restriction,
			WithdrawConsequence,
		},
	},
};
use sp_runtime::{DispatchError, DispatchResult};
use tessera_primitives::{Balance, CoinId};

use crate::*;

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = CoinId;
	type Balance = Balance;

	fn total_issuance(coin: CoinId) -> Balance {
		T::Ledger::total_issuance(coin)
	}

	fn minimum_balance(coin: CoinId) -> Balance {
		T::Ledger::minimum_balance(coin)
	}

	fn total_balance(coin: CoinId, who: &T::AccountId) -> Balance {
		T::Ledger::total_balance(coin, who)
	}

	fn balance(coin: CoinId, who: &T::AccountId) -> Balance {
		T::Ledger::balance(coin, who)
	}

	fn reducible_balance(
		coin: CoinId,
		who: &T::AccountId,
		preservation: Preservation,
		force: Fortitude,
	) -> Balance {
		T::Ledger::reducible_balance(coin, who, preservation, force)
	}

	fn can_deposit(
		coin: CoinId,
		who: &T::AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DepositConsequence {
		T::Ledger::can_deposit(coin, who, amount, provenance)
	}

	fn can_withdraw(
		coin: CoinId,
		who: &T::AccountId,
		amount: Balance,
	) -> WithdrawConsequence<Balance> {
		T::Ledger::can_withdraw(coin, who, amount)
	}

	fn asset_exists(coin: CoinId) -> bool {
		Coins::<T>::contains_key(coin)
	}
}

impl<T: Config> Unbalanced<T::AccountId> for Pallet<T> {
	fn handle_dust(_: Dust<T::AccountId, Self>) {}

	fn write_balance(
		_: CoinId,
		_: &T::AccountId,
		_: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}

	fn set_total_issuance(_: CoinId, _: Balance) {}

	fn decrease_balance(
		_: CoinId,
		_: &T::AccountId,
		_: Balance,
		_: Precision,
		_: Preservation,
		_: Fortitude,
	) -> Result<Balance, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}

	fn increase_balance(
		_: CoinId,
		_: &T::AccountId,
		_: Balance,
		_: Precision,
	) -> Result<Balance, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn mint_into(
		coin: CoinId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		Self::swap_in(coin, who, amount)?;
		Ok(amount)
	}

	fn burn_from(
		coin: CoinId,
		who: &T::AccountId,
		amount: Balance,
		preservation: Preservation,
		precision: Precision,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let free = T::Ledger::reducible_balance(coin, who, preservation, force);
		let amount = match precision {
			Precision::Exact => amount,
			Precision::BestEffort => amount.min(free),
		};
		ensure!(amount <= free, Error::<T>::InsufficientBalance);
		Self::swap_out(coin, who, amount)?;
		Ok(amount)
	}

	fn shelve(_: CoinId, _: &T::AccountId, _: Balance) -> Result<Balance, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}

	fn restore(_: CoinId, _: &T::AccountId, _: Balance) -> Result<Balance, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}

	fn transfer(
		coin: CoinId,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> Result<Balance, DispatchError> {
		T::Ledger::transfer(coin, source, dest, amount, preservation)
	}
}

impl<T: Config> metadata::Inspect<T::AccountId> for Pallet<T> {
	fn name(coin: CoinId) -> Vec<u8> {
		<T::Ledger as metadata::Inspect<T::AccountId>>::name(coin)
	}

	fn symbol(coin: CoinId) -> Vec<u8> {
		<T::Ledger as metadata::Inspect<T::AccountId>>::symbol(coin)
	}

	fn decimals(coin: CoinId) -> u8 {
		<T::Ledger as metadata::Inspect<T::AccountId>>::decimals(coin)
	}
}

impl<T: Config> roles::Inspect<T::AccountId> for Pallet<T> {
	fn owner(coin: CoinId) -> Option<T::AccountId> {
		T::Ledger::owner(coin)
	}

	fn issuer(coin: CoinId) -> Option<T::AccountId> {
		T::Ledger::issuer(coin)
	}

	fn admin(coin: CoinId) -> Option<T::AccountId> {
		T::Ledger::admin(coin)
	}

	fn freezer(coin: CoinId) -> Option<T::AccountId> {
		T::Ledger::freezer(coin)
	}
}

impl<T: Config> InspectHold<T::AccountId> for Pallet<T> {
	type Reason = T::RuntimeHoldReason;

	fn total_balance_on_hold(coin: CoinId, who: &T::AccountId) -> Balance {
		T::Holder::total_balance_on_hold(coin, who)
	}

	fn reducible_total_balance_on_hold(
		coin: CoinId,
		who: &T::AccountId,
		force: Fortitude,
	) -> Balance {
		match Self::ensure_moves(coin, who) {
			Ok(()) => T::Holder::reducible_total_balance_on_hold(coin, who, force),
			Err(_) => 0,
		}
	}

	fn balance_on_hold(coin: CoinId, reason: &Self::Reason, who: &T::AccountId) -> Balance {
		T::Holder::balance_on_hold(coin, reason, who)
	}

	fn hold_available(coin: CoinId, reason: &Self::Reason, who: &T::AccountId) -> bool {
		T::Holder::hold_available(coin, reason, who)
	}
}

impl<T: Config> UnbalancedHold<T::AccountId> for Pallet<T> {
	fn set_balance_on_hold(
		_: CoinId,
		_: &Self::Reason,
		_: &T::AccountId,
		_: Balance,
	) -> DispatchResult {
		Err(Error::<T>::NotByThisDoor.into())
	}
}

impl<T: Config> MutateHold<T::AccountId> for Pallet<T> {
	fn hold(
		coin: CoinId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		Self::ensure_not_own(reason)?;
		Self::ensure_moves(coin, who)?;
		T::Holder::hold(coin, reason, who, amount)
	}

	fn release(
		coin: CoinId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		Self::ensure_not_own(reason)?;
		Self::ensure_moves(coin, who)?;
		T::Holder::release(coin, reason, who, amount, precision)
	}

	fn burn_held(
		_: CoinId,
		_: &Self::Reason,
		_: &T::AccountId,
		_: Balance,
		_: Precision,
		_: Fortitude,
	) -> Result<Balance, DispatchError> {
		Err(Error::<T>::NotByThisDoor.into())
	}

	fn transfer_on_hold(
		coin: CoinId,
		reason: &Self::Reason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		precision: Precision,
		mode: Restriction,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		Self::ensure_not_own(reason)?;
		Self::ensure_moves(coin, source)?;
		Self::ensure_not_frozen(coin, dest)?;
		if mode == Restriction::OnHold {
			Self::ensure_has_row(coin, dest)?;
		}
		T::Holder::transfer_on_hold(coin, reason, source, dest, amount, precision, mode, force)
	}

	fn transfer_and_hold(
		coin: CoinId,
		reason: &Self::Reason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		precision: Precision,
		expendability: Preservation,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		Self::ensure_not_own(reason)?;
		Self::ensure_moves(coin, source)?;
		Self::ensure_not_frozen(coin, dest)?;
		Self::ensure_has_row(coin, dest)?;
		T::Holder::transfer_and_hold(
			coin,
			reason,
			source,
			dest,
			amount,
			precision,
			expendability,
			force,
		)
	}
}

impl<T: Config> Pallet<T> {
	/// Whether the reason is another pallet's: what waits for redemption is none of theirs.
	fn ensure_not_own(reason: &T::RuntimeHoldReason) -> DispatchResult {
		let own = T::RuntimeHoldReason::from(HoldReason::Redemption);
		ensure!(*reason != own, Error::<T>::NotByThisDoor);
		Ok(())
	}

	/// Whether anything of the coin may leave the account, free or on hold.
	fn ensure_moves(coin: CoinId, who: &T::AccountId) -> DispatchResult {
		let row = Self::row(coin)?;
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, who)
	}

	/// Whether the ledger has a row of the account: units on hold alone make none, and could then not be
	/// released.
	fn ensure_has_row(coin: CoinId, who: &T::AccountId) -> DispatchResult {
		use frame_support::traits::ContainsPair;
		ensure!(T::Ledger::contains(&coin, who), Error::<T>::ReceiverUnknown);
		Ok(())
	}
}
