//! Minting within allowance, attestation and lots; burning.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Precision, Preservation},
		Time,
	},
};
use sp_runtime::{ArithmeticError, DispatchError};
use tessera_primitives::{
	attestations::{AttestationFault, Attestations, Attested, Topic},
	books::{Account, Books, Line, Unit},
	journal::{CoinAct, Entry, Subject},
	Balance, CoinId,
};

use crate::{fineness::Rounding, *};

impl<T: Config> Pallet<T> {
	/// The lowest of the quorum's fresh attestations of the reserve.
	pub(crate) fn attested(coin: CoinId, terms: &Terms) -> Result<Attested, AttestationFault> {
		let subject = Subject::Coin(coin);
		T::Audit::lowest(&subject, Topic::Reserve, terms.quorum, terms.max_age)
	}

	/// Counts what is paid for a redemption.
	pub(crate) fn count_paid(coin: CoinId, row: &mut CoinOf<T>, paid: Balance) {
		if let Ok(attested) = Self::attested(coin, &row.terms) {
			row.paid.see(attested.as_of);
		}
		row.paid.count(paid, T::Time::now());
	}

	/// What the lots of a metal coin make, rounded down; nothing for fiat.
	pub(crate) fn lots_make(row: &CoinOf<T>) -> Option<Balance> {
		row.peg.units(row.fine_weight, row.decimals, Rounding::Down)
	}

	/// Whether `amount` more would still be within what is attested and what the lots make.
	fn ensure_backed(coin: CoinId, row: &CoinOf<T>, amount: Balance) -> DispatchResult {
		let attested = Self::attested(coin, &row.terms).map_err(Error::<T>::from)?;
		let supply = T::Ledger::total_issuance(coin)
			.checked_add(amount)
			.ok_or(Error::<T>::ReserveExceeded)?;
		let unseen = row.paid.unseen(attested.as_of);
		let covered = supply.checked_add(unseen.ok_or(Error::<T>::ReserveStale)?);
		ensure!(
			covered.is_some_and(|covered| covered <= attested.value),
			Error::<T>::ReserveExceeded
		);
		if let Peg::Commodity { .. } = row.peg {
			// `add_lot` sees to it that they can be counted.
			let lots = Self::lots_make(row).unwrap_or_default();
			ensure!(supply <= lots, Error::<T>::LotsExceeded);
		}
		Ok(())
	}

	/// Whether that much of the account is free to leave.
	pub(crate) fn ensure_free(coin: CoinId, who: &T::AccountId, amount: Balance) -> DispatchResult {
		let free =
			T::Ledger::reducible_balance(coin, who, Preservation::Expendable, Fortitude::Polite);
		ensure!(amount <= free, Error::<T>::InsufficientBalance);
		Ok(())
	}

	/// Writes down an act with its posting in the coin's own unit.
	pub(crate) fn post(coin: CoinId, entry: Entry<T::AccountId>, lines: &[Line]) -> DispatchResult {
		T::Audit::post(entry, Unit::Coin(coin), lines).map(drop)
	}

	/// Lets units appear that were checked.
	fn appear(
		coin: CoinId,
		row: &mut CoinOf<T>,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		T::Ledger::mint_into(coin, to, amount)?;
		row.minted = row
			.minted
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// Counts units that have vanished.
	pub(crate) fn count_burned(row: &mut CoinOf<T>, amount: Balance) -> DispatchResult {
		row.burned = row
			.burned
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	pub(crate) fn do_set_allowance(
		caller: T::AccountId,
		coin: CoinId,
		minter: T::AccountId,
		allowance: Balance,
	) -> DispatchResult {
		let row = Self::row(coin)?;
		ensure!(row.master_minter == caller, Error::<T>::NotMasterMinter);
		let mut minters = CoinMinters::<T>::get(coin);
		let place = minters.iter().position(|(who, _)| *who == minter);
		let old_value = match (place, allowance) {
			(None, 0) => return Err(Error::<T>::NotMinter.into()),
			(None, _) => {
				let seat = (minter.clone(), allowance);
				minters
					.try_push(seat)
					.map_err(|_| Error::<T>::TooManyMinters)?;
				0
			}
			(Some(place), 0) => {
				Self::void_offers(coin, Role::Minter, &minter)?;
				minters.remove(place).1
			}
			(Some(place), _) => core::mem::replace(&mut minters[place].1, allowance),
		};
		CoinMinters::<T>::insert(coin, minters);
		let entry = if allowance == 0 {
			Self::entry(coin, CoinAct::MinterRemoved).from_account(minter.clone())
		} else {
			Self::entry(coin, CoinAct::AllowanceSet).to_account(minter.clone())
		};
		Self::record(entry.by(caller).change(old_value, allowance));
		Self::deposit_event(Event::AllowanceSet {
			coin,
			minter,
			old_value,
			new_value: allowance,
		});
		Ok(())
	}

	pub(crate) fn do_mint(
		caller: T::AccountId,
		coin: CoinId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		let mut minters = CoinMinters::<T>::get(coin);
		let (_, allowance) = minters
			.iter_mut()
			.find(|(who, _)| *who == caller)
			.ok_or(Error::<T>::NotMinter)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(!row.minting_paused, Error::<T>::MintingPaused);
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		*allowance = allowance
			.checked_sub(amount)
			.ok_or(Error::<T>::AllowanceExceeded)?;
		Self::ensure_not_frozen(coin, to)?;
		Self::ensure_backed(coin, &row, amount)?;
		Self::appear(coin, &mut row, to, amount)?;
		CoinMinters::<T>::insert(coin, minters);
		Coins::<T>::insert(coin, row);
		let entry = Self::entry(coin, CoinAct::Minted).by(caller.clone());
		Self::post(
			coin,
			entry.to_account(to.clone()).amount(amount),
			&[
				Line::debit(Account::Principal, amount),
				Line::credit(Account::Capital, amount),
			],
		)?;
		Self::deposit_event(Event::Minted {
			coin,
			minter: Some(caller),
			to: to.clone(),
			amount,
		});
		Ok(())
	}

	pub(crate) fn do_burn(who: &T::AccountId, coin: CoinId, amount: Balance) -> DispatchResult {
		let mut row = Self::row(coin)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		Self::vanish(coin, &mut row, who, amount)?;
		Coins::<T>::insert(coin, row);
		let entry = Self::entry(coin, CoinAct::Burned).by(who.clone());
		Self::post(
			coin,
			entry.from_account(who.clone()).amount(amount),
			&[
				Line::debit(Account::Capital, amount),
				Line::credit(Account::Principal, amount),
			],
		)
	}

	/// Lets free units vanish.
	fn vanish(
		coin: CoinId,
		row: &mut CoinOf<T>,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, who)?;
		Self::ensure_free(coin, who, amount)?;
		T::Ledger::burn_from(
			coin,
			who,
			amount,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Self::count_burned(row, amount)?;
		Self::deposit_event(Event::Burned {
			coin,
			from: who.clone(),
			amount,
		});
		Ok(())
	}

	// Swaps

	/// Lets units appear for another coin that the swapping pallet has taken. They are minted like any
	/// other, but for the allowance.
	pub(crate) fn swap_in(
		coin: CoinId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<(), DispatchError> {
		let mut row = Self::row(coin)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(!row.minting_paused, Error::<T>::MintingPaused);
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, to)?;
		Self::ensure_backed(coin, &row, amount)?;
		Self::appear(coin, &mut row, to, amount)?;
		Coins::<T>::insert(coin, row);
		Self::post(
			coin,
			Self::entry(coin, CoinAct::Swapped)
				.to_account(to.clone())
				.amount(amount),
			&[
				Line::debit(Account::Receivable, amount),
				Line::credit(Account::Capital, amount),
			],
		)?;
		Self::deposit_event(Event::Minted {
			coin,
			minter: None,
			to: to.clone(),
			amount,
		});
		Ok(())
	}

	/// Lets units vanish for which the swapping pallet gives another coin back.
	pub(crate) fn swap_out(
		coin: CoinId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<(), DispatchError> {
		let mut row = Self::row(coin)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		Self::vanish(coin, &mut row, who, amount)?;
		Coins::<T>::insert(coin, row);
		Self::post(
			coin,
			Self::entry(coin, CoinAct::Swapped)
				.from_account(who.clone())
				.amount(amount),
			&[
				Line::debit(Account::Capital, amount),
				Line::credit(Account::Receivable, amount),
			],
		)
	}

	/// Counts units of a fee that the ledger has let vanish because nobody could receive them: their
	/// payer or the coin was frozen by the very transaction.
	///
	/// # Errors
	///
	/// If there is no such coin, or a total does not fit.
	pub fn fee_vanished(coin: CoinId, who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let mut row = Self::row(coin)?;
		Self::count_burned(&mut row, amount)?;
		Coins::<T>::insert(coin, row);
		Self::post(
			coin,
			Self::entry(coin, CoinAct::Burned)
				.from_account(who.clone())
				.amount(amount),
			&[
				Line::debit(Account::Capital, amount),
				Line::credit(Account::Principal, amount),
			],
		)?;
		Self::deposit_event(Event::Burned {
			coin,
			from: who.clone(),
			amount,
		});
		Ok(())
	}
}
