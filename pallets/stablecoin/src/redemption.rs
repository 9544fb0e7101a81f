//! The queue of redemptions.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect,
		},
		tokens::{Fortitude, Precision, Preservation},
		Time,
	},
};
use sp_core::H256;
use sp_runtime::{traits::Convert, ArithmeticError, DispatchError};
use tessera_primitives::{
	books::{Account, Line},
	journal::{CoinAct, Subject},
	scores::{Payment, Payments},
	Balance, CoinId, Moment,
};

use crate::{fineness::Rounding, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn redemption(
		coin: CoinId,
		id: RedemptionId,
	) -> Result<RedemptionOf<T>, DispatchError> {
		Ok(Redemptions::<T>::get(coin, id).ok_or(Error::<T>::UnknownRedemption)?)
	}

	pub(crate) fn do_request_redemption(
		holder: T::AccountId,
		coin: CoinId,
		amount: Balance,
	) -> DispatchResult {
		let row = Self::row(coin)?;
		let minimum = row.terms.minimum_redemption;
		ensure!(amount >= minimum, Error::<T>::BelowMinimum);
		let fee = row.terms.fee(amount);
		ensure!(fee < amount, Error::<T>::FeeTakesAll);
		Self::enqueue(coin, row, holder, amount, fee, None)?;
		Ok(())
	}

	/// What a lot costs: the units that its fine weight makes, rounded up against the redeemer, and the
	/// fee on them; and the fee.
	pub(crate) fn lot_price(row: &CoinOf<T>, lot: &Lot) -> Option<(Balance, Balance)> {
		let units = row
			.peg
			.units(lot.fine_weight(), row.decimals, Rounding::Up)?;
		let fee = row.terms.fee(units);
		Some((units.checked_add(fee)?, fee))
	}

	pub(crate) fn do_request_lot(
		holder: T::AccountId,
		coin: CoinId,
		id: LotId,
		most: Balance,
	) -> DispatchResult {
		let row = Self::row(coin)?;
		let mut lot = Self::lot(coin, id)?;
		ensure!(lot.redemption.is_none(), Error::<T>::LotTaken);
		let (amount, fee) = Self::lot_price(&row, &lot).ok_or(ArithmeticError::Overflow)?;
		ensure!(amount <= most, Error::<T>::AllowanceExceeded);
		lot.redemption = Some(Self::enqueue(coin, row, holder, amount, fee, Some(id))?);
		Lots::<T>::insert(id, lot);
		Ok(())
	}

	fn enqueue(
		coin: CoinId,
		mut row: CoinOf<T>,
		holder: T::AccountId,
		amount: Balance,
		fee: Balance,
		lot: Option<LotId>,
	) -> Result<RedemptionId, DispatchError> {
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, &holder)?;
		let free =
			T::Ledger::reducible_balance(coin, &holder, Preservation::Protect, Fortitude::Polite);
		ensure!(amount <= free, Error::<T>::InsufficientBalance);
		T::Holder::hold(coin, &HoldReason::Redemption.into(), &holder, amount)?;

		let redemption = row.next_redemption;
		row.next_redemption = redemption
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		row.redeeming = row
			.redeeming
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		let requested_at = T::Time::now();
		let deadline = requested_at.saturating_add(row.terms.redemption_period);
		Coins::<T>::insert(coin, row);
		Redemptions::<T>::insert(
			coin,
			redemption,
			Redemption {
				holder: holder.clone(),
				amount,
				fee,
				lot,
				requested_at,
				deadline,
			},
		);
		let act = match lot {
			Some(_) => CoinAct::LotRequested,
			None => CoinAct::RedemptionRequested,
		};
		let requested = Self::entry(coin, act).by(holder.clone());
		let requested = requested.from_account(holder.clone()).amount(amount);
		Self::record(requested.number(redemption));
		Self::deposit_event(Event::RedemptionRequested {
			coin,
			redemption,
			holder,
			amount,
			fee,
			lot,
			deadline,
		});
		Ok(redemption)
	}

	/// Until when a redemption is to be paid. While its holder was frozen it could not be, so the period
	/// then begins anew.
	pub(crate) fn deadline(coin: CoinId, redemption: &RedemptionOf<T>) -> Moment {
		let period = redemption.deadline.saturating_sub(redemption.requested_at);
		Unfrozen::<T>::get(coin, &redemption.holder)
			.filter(|unfrozen_at| *unfrozen_at >= redemption.requested_at)
			.map_or(0, |unfrozen_at| unfrozen_at.saturating_add(period))
			.max(redemption.deadline)
	}

	/// Takes a redemption off the queue whose units are no longer on hold.
	pub(crate) fn dequeue(
		coin: CoinId,
		row: &mut CoinOf<T>,
		id: RedemptionId,
		redemption: &RedemptionOf<T>,
	) {
		row.redeeming = row.redeeming.saturating_sub(redemption.amount);
		Redemptions::<T>::remove(coin, id);
		let reason = HoldReason::Redemption.into();
		if T::Holder::balance_on_hold(coin, &reason, &redemption.holder) == 0 {
			Unfrozen::<T>::remove(coin, &redemption.holder);
		}
	}

	/// Tells the scores what became of a redemption.
	fn observe(
		coin: CoinId,
		row: &CoinOf<T>,
		redemption: &RedemptionOf<T>,
		due_at: Moment,
		paid: Balance,
	) -> DispatchResult {
		let originator = T::Persons::convert(row.issuer.clone());
		let payment = Payment {
			due: redemption.due(),
			paid,
			due_at,
			at: T::Time::now(),
			cures: false,
		};
		T::Audit::observe(Subject::Coin(coin), originator, payment)
	}

	pub(crate) fn do_confirm_redemption(
		caller: &T::AccountId,
		coin: CoinId,
		id: RedemptionId,
		reference: H256,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, coin)?;
		let redemption = Self::redemption(coin, id)?;
		let Redemption { holder, amount, .. } = redemption.clone();
		Self::ensure_not_frozen(coin, &holder)?;
		let due_at = Self::deadline(coin, &redemption);
		let late = T::Time::now() > due_at;
		T::Holder::burn_held(
			coin,
			&HoldReason::Redemption.into(),
			&holder,
			amount,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Self::count_burned(&mut row, amount)?;
		Self::dequeue(coin, &mut row, id, &redemption);
		row.breaches = row.breaches.saturating_add(late.into());
		let entry = match redemption.lot {
			Some(lot) => {
				Self::take_off_list(&mut row, lot);
				Self::entry(coin, CoinAct::LotRedeemed)
			}
			None => Self::entry(coin, CoinAct::RedemptionConfirmed),
		};
		let due = redemption.due();
		let entry = entry.by(caller.clone()).from_account(holder.clone());
		Self::post(
			coin,
			entry
				.to_account(holder.clone())
				.amount(amount)
				.document(reference),
			&[
				Line::debit(Account::Capital, amount),
				Line::credit(Account::Principal, due),
				Line::credit(Account::Fees, redemption.fee),
			],
		)?;
		Self::observe(coin, &row, &redemption, due_at, due)?;
		Coins::<T>::insert(coin, row);
		Self::deposit_event(Event::RedemptionConfirmed {
			coin,
			redemption: id,
			holder,
			amount,
			reference,
			late,
		});
		Ok(())
	}

	pub(crate) fn do_take_back(
		caller: &T::AccountId,
		coin: CoinId,
		id: RedemptionId,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		let redemption = Self::redemption(coin, id)?;
		let Redemption { holder, amount, .. } = redemption.clone();
		ensure!(holder == *caller, Error::<T>::NotHolder);
		let due_at = Self::deadline(coin, &redemption);
		ensure!(T::Time::now() > due_at, Error::<T>::DeadlineNotPassed);
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, &holder)?;
		let reason = HoldReason::Redemption.into();
		T::Holder::release(coin, &reason, &holder, amount, Precision::Exact)?;
		Self::dequeue(coin, &mut row, id, &redemption);
		Self::free_lot(&redemption);
		row.breaches = row.breaches.saturating_add(1);
		let taken = Self::entry(coin, CoinAct::RedemptionTakenBack).by(caller.clone());
		Self::record(taken.to_account(holder.clone()).amount(amount).number(id));
		Self::observe(coin, &row, &redemption, due_at, 0)?;
		Coins::<T>::insert(coin, row);
		Self::deposit_event(Event::RedemptionTakenBack {
			coin,
			redemption: id,
			holder,
			amount,
		});
		Ok(())
	}
}
