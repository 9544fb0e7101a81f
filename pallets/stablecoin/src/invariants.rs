//! What must hold at every block, told from the rows alone.

use alloc::collections::BTreeMap;
use frame_support::{
	ensure,
	traits::{
		fungibles::{freeze::Inspect as _, hold::Inspect as _, metadata::Inspect as _, Inspect},
		tokens::{DepositConsequence, Provenance},
		Get,
	},
};
use sp_runtime::{traits::Convert, TryRuntimeError};
use tessera_primitives::{Balance, CoinId};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		for (coin, row) in Coins::<T>::iter() {
			let booked = row.minted.checked_sub(row.burned);
			ensure!(
				booked == Some(T::Ledger::total_issuance(coin)),
				"INV-1: the supply of a coin is not what was minted less what was burned"
			);
			Self::check_redemptions(coin, &row)?;
			Self::check_freezes(coin, &row)?;
			Self::check_lots(coin, &row)?;
			Self::check_roles(coin)?;
			let is_asset =
				T::Ledger::asset_exists(coin) && T::Ledger::decimals(coin) == row.decimals;
			ensure!(is_asset, "INV-6: a coin has no asset with its decimals");
			ensure!(
				row.terms.make_sense() && row.peg.makes_sense(),
				"INV-6: a term of a coin is outside its bounds"
			);
			Self::check_pause(coin, &row)?;
			ensure!(
				SwapAccounts::<T>::get(T::SwapAccount::convert(coin)) == Some(coin),
				"INV-8: the account of a coin's swaps is not known as one of the house"
			);
		}
		ensure!(
			SwapAccounts::<T>::iter_keys().count() == Coins::<T>::iter_keys().count(),
			"INV-8: an account is known as that of swaps and is not"
		);
		let mut coins = Roles::<T>::iter_keys()
			.chain(CoinMinters::<T>::iter_keys())
			.chain(FeeRates::<T>::iter_keys())
			.chain(Acts::<T>::iter_keys().map(|(coin, _)| coin))
			.chain(Freezes::<T>::iter_keys().map(|(coin, _)| coin))
			.chain(FrozenTime::<T>::iter_keys().map(|(coin, _)| coin))
			.chain(Redemptions::<T>::iter_keys().map(|(coin, _)| coin))
			.chain(Lots::<T>::iter_values().map(|lot| lot.coin));
		ensure!(
			coins.all(Coins::<T>::contains_key),
			"INV-6: there is a row of a coin that does not exist"
		);
		Ok(())
	}

	fn check_redemptions(coin: CoinId, row: &CoinOf<T>) -> Result<(), TryRuntimeError> {
		let mut by_holder = BTreeMap::<_, Balance>::new();
		for (id, redemption) in Redemptions::<T>::iter_prefix(coin) {
			ensure!(
				id < row.next_redemption,
				"INV-2: a redemption has no number yet"
			);
			if let Some(lot) = redemption.lot {
				let asked = Lots::<T>::get(lot).and_then(|lot| lot.redemption);
				ensure!(
					asked == Some(id),
					"INV-4: a redemption is for a lot that is not asked for by it"
				);
			}
			*by_holder
				.entry(codec::Encode::encode(&redemption.holder))
				.or_default() += redemption.amount;
			let reason = HoldReason::Redemption.into();
			ensure!(
				T::Holder::balance_on_hold(coin, &reason, &redemption.holder) >= redemption.amount,
				"INV-2: a redemption's units are not on hold"
			);
		}
		ensure!(
			by_holder.values().sum::<Balance>() == row.redeeming,
			"INV-2: what is redeemed is not the sum of the redemptions"
		);
		for (_, redemption) in Redemptions::<T>::iter_prefix(coin) {
			let reason = HoldReason::Redemption.into();
			let held = T::Holder::balance_on_hold(coin, &reason, &redemption.holder);
			let queued = by_holder.get(&codec::Encode::encode(&redemption.holder));
			ensure!(
				Some(&held) == queued,
				"INV-2: what is on hold is not what is queued"
			);
		}
		Ok(())
	}

	fn check_freezes(coin: CoinId, row: &CoinOf<T>) -> Result<(), TryRuntimeError> {
		let mut frozen = 0;
		for (who, _) in Freezes::<T>::iter_prefix(coin) {
			frozen += 1;
			let id = FreezeReason::AccountFrozen.into();
			ensure!(
				T::Freezer::balance_frozen(coin, &id, &who) == Balance::MAX,
				"INV-3: a frozen account can spend"
			);
			ensure!(
				T::Ledger::can_deposit(coin, &who, 1, Provenance::Extant)
					== DepositConsequence::Blocked,
				"INV-3: a frozen account can receive"
			);
		}
		ensure!(
			frozen == row.frozen_accounts,
			"INV-3: another number of accounts is frozen"
		);
		Ok(())
	}

	fn check_lots(coin: CoinId, row: &CoinOf<T>) -> Result<(), TryRuntimeError> {
		let mut weight = 0u128;
		for (id, lot) in Lots::<T>::iter().filter(|(_, lot)| lot.coin == coin) {
			ensure!(
				id == Self::id_of_lot(&lot.refiner, &lot.serial),
				"INV-4: a lot is under another key"
			);
			if let Some(redemption) = lot.redemption {
				let asked = Redemptions::<T>::get(coin, redemption).and_then(|row| row.lot);
				ensure!(
					asked == Some(id),
					"INV-4: a lot is asked for by no redemption"
				);
			}
			weight += lot.fine_weight().0;
		}
		ensure!(
			weight == row.fine_weight.0,
			"INV-4: the fine weight of a coin is not that of its lots"
		);
		Ok(())
	}

	fn check_roles(coin: CoinId) -> Result<(), TryRuntimeError> {
		let book = Roles::<T>::get(coin).ok_or("INV-5: a coin has no roles")?;
		let agents = book.agents.len() as u32;
		ensure!(
			!book.pausers.is_empty() && (1..=agents).contains(&book.threshold),
			"INV-5: there is no pauser, or the threshold cannot be met"
		);
		let minters = CoinMinters::<T>::get(coin).into_iter();
		let minters: alloc::vec::Vec<_> = minters.map(|(who, _)| who).collect();
		ensure!(
			[&book.agents[..], &book.pausers, &minters]
				.into_iter()
				.all(crate::coins::is_unique),
			"INV-5: an account has a role twice"
		);
		let listed = book
			.pending
			.iter()
			.all(|(id, _)| *id < book.next_act && Acts::<T>::contains_key(coin, id));
		ensure!(
			listed && Acts::<T>::iter_key_prefix(coin).count() == book.pending.len(),
			"INV-5: the pending acts are not those that the roles list"
		);
		Ok(())
	}

	fn check_pause(coin: CoinId, row: &CoinOf<T>) -> Result<(), TryRuntimeError> {
		use frame_support::traits::tokens::WithdrawConsequence;
		// The ledger says so before it looks at the account.
		let stopped =
			T::Ledger::can_withdraw(coin, &T::Owner::get(), 0) == WithdrawConsequence::Frozen;
		ensure!(
			stopped == row.transfers_paused,
			"INV-7: the ledger is stopped, or not, against the coin"
		);
		Ok(())
	}
}
