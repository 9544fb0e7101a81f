//! What a coin's issuer may do to its ledger and FRAME has no trait for.

use sp_runtime::DispatchResult;

use crate::CoinId;

/// Locks the ledger of a coin, in part or whole. Only the pallet that keeps the coins' terms calls it.
pub trait Locks<AccountId> {
	/// Lets nothing leave an account and nothing reach it, on every path of the ledger. The account
	/// must have a row in the ledger; it may be empty.
	///
	/// # Errors
	///
	/// If there is no such coin or row.
	fn lock(coin: CoinId, who: &AccountId) -> DispatchResult;

	/// Undoes [`lock`](Self::lock).
	///
	/// # Errors
	///
	/// As [`lock`](Self::lock).
	fn unlock(coin: CoinId, who: &AccountId) -> DispatchResult;

	/// Lets nothing of a coin move, appear or vanish, but for units on hold.
	///
	/// # Errors
	///
	/// If there is no such coin, or it is stopped.
	fn stop(coin: CoinId) -> DispatchResult;

	/// Undoes [`stop`](Self::stop).
	///
	/// # Errors
	///
	/// If there is no such coin, or it is not stopped.
	fn resume(coin: CoinId) -> DispatchResult;
}
