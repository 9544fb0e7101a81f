//! Freezing accounts, so that it holds on every path of the ledger.
//!
//! Two things together do it. A freeze of more units than can exist lets nothing leave, lets the row not
//! be given up, and needs no row. A block of the row lets nothing arrive; where the account has no row,
//! the agent deposits for one. Units on hold are beyond both: who moves those goes by the
//! [door](crate::door) of this pallet, which looks at the freeze itself.

use frame_support::traits::fungibles::hold::Mutate as _;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{freeze::Mutate as _, hold::Inspect as _, Inspect, Mutate, Refund},
		tokens::{Precision, Preservation},
		AccountTouch, Contains, ContainsPair, Time,
	},
};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{acts::ReasonCode, coins::Locks, journal::CoinAct, Balance, CoinId};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Whether the account is frozen for the coin.
	pub fn is_frozen(coin: CoinId, who: &T::AccountId) -> bool {
		Freezes::<T>::contains_key(coin, who)
	}

	pub(crate) fn ensure_not_frozen(coin: CoinId, who: &T::AccountId) -> DispatchResult {
		ensure!(!Self::is_frozen(coin, who), Error::<T>::AccountFrozen);
		Ok(())
	}

	/// Whether the account is none of the house: of those nobody alone is the holder.
	fn ensure_not_of_the_house(who: &T::AccountId) -> DispatchResult {
		let of_the_house = T::Protected::contains(who) || SwapAccounts::<T>::contains_key(who);
		ensure!(!of_the_house, Error::<T>::ProtectedAccount);
		Ok(())
	}

	/// Locks an account of a coin that is not stopped.
	fn lock(coin: CoinId, who: &T::AccountId, depositor: &T::AccountId) -> DispatchResult {
		if !T::Ledger::contains(&coin, who) {
			T::Ledger::touch(coin, who, depositor)?;
		}
		T::Locks::lock(coin, who)?;
		T::Freezer::set_freeze(coin, &FreezeReason::AccountFrozen.into(), who, Balance::MAX)
	}

	fn unlock(coin: CoinId, who: &T::AccountId) -> DispatchResult {
		T::Freezer::thaw(coin, &FreezeReason::AccountFrozen.into(), who)?;
		T::Locks::unlock(coin, who)
	}

	/// Does something while the coin's ledger is not stopped.
	pub(crate) fn while_running(
		coin: CoinId,
		row: &CoinOf<T>,
		what: impl FnOnce() -> DispatchResult,
	) -> DispatchResult {
		if row.transfers_paused {
			T::Locks::resume(coin)?;
		}
		what()?;
		if row.transfers_paused {
			T::Locks::stop(coin)?;
		}
		Ok(())
	}

	pub(crate) fn do_freeze(
		caller: T::AccountId,
		coin: CoinId,
		who: T::AccountId,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		Self::ensure_agent(&caller, coin)?;
		Self::ensure_not_of_the_house(&who)?;
		ensure!(!Self::is_frozen(coin, &who), Error::<T>::AlreadyFrozen);
		Self::while_running(coin, &row, || Self::lock(coin, &who, &caller))?;
		let since = T::Time::now();
		Freezes::<T>::insert(
			coin,
			&who,
			Freeze {
				reason,
				document,
				since,
			},
		);
		row.frozen_accounts = row.frozen_accounts.saturating_add(1);
		Coins::<T>::insert(coin, row);
		let frozen = Self::entry(coin, CoinAct::AccountFrozen).by(caller);
		Self::record(frozen.from_account(who.clone()).because(reason, document));
		Self::deposit_event(Event::AccountFrozen {
			coin,
			who,
			reason,
			document,
		});
		Ok(())
	}

	pub(crate) fn do_unfreeze(
		caller: T::AccountId,
		coin: CoinId,
		who: T::AccountId,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		Self::ensure_agent(&caller, coin)?;
		let freeze = Freezes::<T>::take(coin, &who).ok_or(Error::<T>::NotFrozen)?;
		Self::unlock(coin, &who)?;
		if T::Holder::balance_on_hold(coin, &HoldReason::Redemption.into(), &who) > 0 {
			let frozen = T::Time::now().saturating_sub(freeze.since);
			FrozenTime::<T>::mutate(coin, &who, |sum| *sum = sum.saturating_add(frozen));
		}
		if T::Ledger::total_balance(coin, &who) == 0 {
			Self::while_running(coin, &row, || {
				// Others than the agent may have made the row; then there is nothing to give back.
				let deposited = T::Ledger::deposit_held(coin, who.clone());
				match deposited {
					Some((depositor, _)) if depositor != who => {
						T::Ledger::refund(coin, who.clone())
					}
					_ => Ok(()),
				}
			})?;
		}
		row.frozen_accounts = row.frozen_accounts.saturating_sub(1);
		Coins::<T>::insert(coin, row);
		let unfrozen = Self::entry(coin, CoinAct::AccountUnfrozen).by(caller);
		Self::record(unfrozen.to_account(who.clone()).because(reason, document));
		Self::deposit_event(Event::AccountUnfrozen {
			coin,
			who,
			reason,
			document,
		});
		Ok(())
	}

	// Seizure

	/// Moves units of an account, whether it is frozen or not, whether transfers are paused or not.
	fn force_out(
		coin: CoinId,
		row: &CoinOf<T>,
		from: &T::AccountId,
		agent: &T::AccountId,
		what: impl FnOnce() -> DispatchResult,
	) -> DispatchResult {
		let frozen = Self::is_frozen(coin, from);
		Self::while_running(coin, row, || {
			if frozen {
				Self::unlock(coin, from)?;
			}
			what()?;
			if frozen {
				Self::lock(coin, from, agent)?;
			}
			Ok(())
		})
	}

	pub(crate) fn seize(
		agent: &T::AccountId,
		coin: CoinId,
		from: T::AccountId,
		to: T::AccountId,
		amount: Balance,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let row = Self::row(coin)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(from != to, Error::<T>::SameAccount);
		Self::ensure_not_of_the_house(&from)?;
		Self::ensure_not_frozen(coin, &to)?;
		Self::force_out(coin, &row, &from, agent, || {
			Self::ensure_free(coin, &from, amount)?;
			T::Ledger::transfer(coin, &from, &to, amount, Preservation::Expendable)?;
			Ok(())
		})?;
		let seized = Self::entry(coin, CoinAct::Seized).by(agent.clone());
		let seized = seized.from_account(from).to_account(to).amount(amount);
		Self::record(seized.because(reason, document));
		Ok(())
	}

	pub(crate) fn seize_redemption(
		agent: &T::AccountId,
		coin: CoinId,
		id: RedemptionId,
		to: T::AccountId,
		reason: ReasonCode,
		document: H256,
	) -> Result<(), DispatchError> {
		let mut row = Self::row(coin)?;
		let redemption = Self::redemption(coin, id)?;
		let Redemption { holder, amount, .. } = redemption.clone();
		ensure!(holder != to, Error::<T>::SameAccount);
		Self::ensure_not_frozen(coin, &to)?;
		Self::force_out(coin, &row, &holder, agent, || {
			let hold = HoldReason::Redemption.into();
			T::Holder::release(coin, &hold, &holder, amount, Precision::Exact)?;
			T::Ledger::transfer(coin, &holder, &to, amount, Preservation::Expendable)?;
			Ok(())
		})?;
		Self::dequeue(coin, &mut row, id, &redemption);
		Self::free_lot(&redemption);
		Coins::<T>::insert(coin, row);
		let seized = Self::entry(coin, CoinAct::Seized).by(agent.clone());
		let seized = seized.from_account(holder).to_account(to).amount(amount);
		Self::record(seized.number(id).because(reason, document));
		Ok(())
	}
}
