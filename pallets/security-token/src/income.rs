//! Income and repayments: paid in once for all holders, claimed by each.
//!
//! A payment raises the security's income index by what one unit receives, **rounded down**; the rest
//! is carried to the next payment. So of all that was received, at any moment,
//! `received = claimed + swept + Σ due + carry`, exactly.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{metadata::Inspect as InspectMetadata, Inspect, Mutate},
		tokens::Preservation::{Expendable, Preserve},
	},
};
use sp_core::U256;
use sp_runtime::{traits::Convert, ArithmeticError, DispatchError, FixedU128, Perbill};
use tessera_primitives::{
	books::{Account, Books, Line, Unit},
	compliance::Compliance,
	journal::{Entry, Journal, RegisterAct, Subject},
	Balance, CoinId, InvestorId, SecurityId,
};

use crate::{ledger::Session, *};

impl Income {
	/// Remembers the index at `now`: what was paid last is always in the last checkpoint, so that all
	/// becomes old in the end. That one moves along until it is far enough from the one before.
	fn remember(&mut self, now: tessera_primitives::Moment, index: FixedU128, term: u64) {
		// When the oldest of a full list gives way, the next one is as old as the term.
		let spacing = term.div_ceil(u64::from(MAX_CHECKPOINTS - 2));
		if let [.., (before, _), last] = &mut self.checkpoints[..] {
			if last.0 < before.saturating_add(spacing) {
				*last = (now, index);
				return;
			}
		}
		if self.checkpoints.is_full() {
			self.checkpoints.remove(0);
		}
		// There is a place now.
		let _ = self.checkpoints.try_push((now, index));
	}

	/// The newest index that is at least `term` old.
	fn index_before(&self, now: tessera_primitives::Moment, term: u64) -> Option<FixedU128> {
		self.checkpoints
			.iter()
			.rev()
			.find(|(at, _)| at.saturating_add(term) <= now)
			.map(|(_, index)| *index)
	}
}

impl<T: Config> Session<T> {
	/// Shares `amount` among all units: raises the index, carries the rest.
	///
	/// # Errors
	///
	/// [`Error::NoUnits`]; [`ArithmeticError::Overflow`] if one unit's share does not fit.
	pub(crate) fn distribute(&mut self, amount: Balance) -> DispatchResult {
		let supply = self.row.supply;
		ensure!(supply > 0, Error::<T>::NoUnits);
		let whole = U256::from(amount) + U256::from(self.row.income_returned);
		let sum = whole * U256::from(FRACTIONS) + U256::from(self.row.income_carry);
		let (share, rest) = sum.div_mod(U256::from(supply));
		let share = u128::try_from(share).map_err(|_| ArithmeticError::Overflow)?;
		let index = self.row.income_index.into_inner().checked_add(share);
		let row = self.row_mut();
		row.income_index = FixedU128::from_inner(index.ok_or(ArithmeticError::Overflow)?);
		row.totals.income = row
			.totals
			.income
			.checked_add(U256::from(share) * U256::from(supply))
			.ok_or(ArithmeticError::Overflow)?;
		row.income_returned = 0;
		// Less than the supply.
		row.income_carry = rest.low_u128();
		Ok(())
	}

	/// Takes whole units of the coin out of what is due.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Underflow`] if less is due.
	fn pay_out(&mut self, amount: Balance) -> Result<(), ArithmeticError> {
		let row = self.row_mut();
		row.totals.income = row
			.totals
			.income
			.checked_sub(U256::from(amount) * U256::from(FRACTIONS))
			.ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// The coin of a security.
	///
	/// # Errors
	///
	/// [`Error::NoSettlementCoin`].
	fn coin_of(row: &SecurityOf<T>) -> Result<CoinId, DispatchError> {
		Ok(row.settlement_coin.ok_or(Error::<T>::NoSettlementCoin)?)
	}

	/// Takes `amount` from `payer` for all holders.
	///
	/// The account that keeps the income must never fall below the coin's smallest balance, or claims
	/// would destroy the rest: with the first payment the payer pays that besides.
	///
	/// # Errors
	///
	/// [`Error::NoSettlementCoin`], [`Error::NoUnits`], arithmetic errors, those of [`Config::Coins`].
	///
	/// The coin, and what the payer paid besides.
	pub(crate) fn pay_in(
		session: &mut Session<T>,
		security: SecurityId,
		payer: &T::AccountId,
		amount: Balance,
	) -> Result<(CoinId, Balance), DispatchError> {
		let coin = Self::coin_of(&session.row)?;
		session.distribute(amount)?;
		let (now, index) = (session.now, session.row.income_index);
		let pot = T::IncomeAccount::convert(security);
		Incomes::<T>::try_mutate(security, |income| -> Result<_, DispatchError> {
			let first = income.is_none();
			let income = income.get_or_insert_default();
			let mut paid = amount;
			if first {
				// A coin that is not sufficient by itself needs an account that stays.
				frame_system::Pallet::<T>::inc_providers(&pot);
				income.float = T::Coins::minimum_balance(coin);
				paid = paid
					.checked_add(income.float)
					.ok_or(ArithmeticError::Overflow)?;
			}
			income.received = income
				.received
				.checked_add(amount)
				.ok_or(ArithmeticError::Overflow)?;
			income.remember(now, index, T::UnclaimedTerm::get());
			T::Coins::transfer(coin, payer, &pot, paid, Expendable)?;
			Ok((coin, if first { income.float } else { 0 }))
		})
	}

	/// The lines of a payment of `amount` to all holders, with what was paid besides.
	pub(crate) fn paid_in(amount: Balance, float: Balance) -> [Line; 3] {
		[
			Line::debit(Account::Cash, amount.saturating_add(float)),
			Line::credit(Account::Payable, amount),
			Line::credit(Account::Capital, float),
		]
	}

	/// The lines of a payment of `amount` to one holder or, for one who did not claim it, the issuer.
	fn paid_out(amount: Balance) -> [Line; 2] {
		[
			Line::debit(Account::Payable, amount),
			Line::credit(Account::Cash, amount),
		]
	}

	/// Pays income, or with a `factor` a partial redemption, to all holders.
	pub(crate) fn do_pay_income(
		caller: &T::AccountId,
		security: SecurityId,
		action: CorporateAction,
		amount: Balance,
		factor: Option<Perbill>,
	) -> DispatchResult {
		Self::ensure_issuer(caller, security)?;
		let is_repayment = action == CorporateAction::Pred;
		let fits = matches!(
			action,
			CorporateAction::Dvca | CorporateAction::Intr | CorporateAction::Pred
		);
		ensure!(
			fits && is_repayment == factor.is_some(),
			Error::<T>::WrongAction
		);
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut session = Session::<T>::open(security)?;
		if let Some(factor) = factor {
			SecurityMetadata::<T>::try_mutate(security, |metadata| -> DispatchResult {
				let metadata = metadata.as_mut().ok_or(Error::<T>::UnknownSecurity)?;
				ensure!(factor < metadata.factor, Error::<T>::FactorNotLower);
				metadata.factor = factor;
				Ok(())
			})?;
		}
		let (coin, float) = Self::pay_in(&mut session, security, caller, amount)?;
		let (index, carry) = (session.row.income_index, session.row.income_carry);
		session.commit()?;
		let event = Event::IncomePaid {
			security,
			action,
			amount,
			index,
			carry,
			factor,
		};
		Self::tell_flow(Some(caller), event, coin, &Self::paid_in(amount, float))
	}

	/// Pays what is due to `investor` to an account of it.
	pub(crate) fn do_claim(
		caller: &T::AccountId,
		security: SecurityId,
		investor: InvestorId,
		to: &T::AccountId,
	) -> Result<bool, DispatchError> {
		let mut session = Session::<T>::open(security)?;
		let coin = Self::coin_of(&session.row)?;
		let holding = session.holding(investor)?;
		let amount = core::mem::take(&mut holding.income_due);
		ensure!(amount > 0, Error::<T>::NothingDue);
		// All is frozen: income accrues and stays.
		ensure!(holding.frozen != Balance::MAX, Error::<T>::HoldingFrozen);
		let converted = session.converted;
		session.pay_out(amount)?;
		session.commit()?;
		Incomes::<T>::try_mutate_exists(security, |income| -> DispatchResult {
			let income = income.as_mut().ok_or(Error::<T>::NothingDue)?;
			income.claimed = income
				.claimed
				.checked_add(amount)
				.ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})?;
		let pot = T::IncomeAccount::convert(security);
		T::Coins::transfer(coin, &pot, to, amount, Preserve)?;
		let event = Event::IncomeClaimed {
			security,
			investor,
			to: to.clone(),
			amount,
		};
		Self::tell_flow(Some(caller), event, coin, &Self::paid_out(amount))?;
		Ok(converted)
	}

	/// Pays to the issuer what was due to an investor for so long that the term is over.
	pub(crate) fn do_sweep(
		caller: &T::AccountId,
		security: SecurityId,
		investor: InvestorId,
	) -> DispatchResult {
		Self::ensure_issuer(caller, security)?;
		let term = T::UnclaimedTerm::get();
		let mut income = Incomes::<T>::get(security).ok_or(Error::<T>::NothingDue)?;
		let mut session = Session::<T>::open(security)?;
		let coin = Self::coin_of(&session.row)?;
		let now = session.now;
		let index = income
			.index_before(now, term)
			.ok_or(Error::<T>::NothingDue)?;
		let before = Register::<T>::get(security, investor).ok_or(Error::<T>::NothingDue)?;
		// Who moves is not lost: what was due at the last change may be younger than that.
		ensure!(
			before.touched_at.saturating_add(term) <= now,
			Error::<T>::NothingDue
		);
		// The income of the same holding since the term began, which stays due.
		let recent = {
			let mut since = before;
			since.income_due = 0;
			since.income_fraction = 0;
			since.income_index = since.income_index.max(index);
			let mut splits = Splits::<T>::get(security);
			session.catch_up(&mut since, &mut splits[..])?;
			since.income_due
		};
		let holding = session.holding(investor)?;
		let amount = holding
			.income_due
			.checked_sub(recent)
			.ok_or(ArithmeticError::Underflow)?;
		ensure!(amount > 0, Error::<T>::NothingDue);
		// What a freeze forbids to claim, nobody has left unclaimed.
		ensure!(holding.frozen != Balance::MAX, Error::<T>::HoldingFrozen);
		holding.income_due = recent;
		session.pay_out(amount)?;
		session.commit()?;
		income.swept = income
			.swept
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		Incomes::<T>::insert(security, income);
		let pot = T::IncomeAccount::convert(security);
		T::Coins::transfer(coin, &pot, caller, amount, Preserve)?;
		let event = Event::IncomeSwept {
			security,
			investor,
			amount,
		};
		Self::tell_flow(Some(caller), event, coin, &Self::paid_out(amount))
	}

	/// Sets the coin of a security that has none, or has never paid in it.
	pub(crate) fn do_set_settlement_coin(
		caller: &T::AccountId,
		security: SecurityId,
		coin: CoinId,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, security)?;
		Self::ensure_usable(coin)?;
		ensure!(
			!Incomes::<T>::contains_key(security),
			Error::<T>::IncomePaidAlready
		);
		let old_value = row.settlement_coin.replace(coin);
		Securities::<T>::insert(security, row);
		let event = Event::SettlementCoinSet {
			security,
			old_value,
			new_value: coin,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	/// Pays what is left of the income of a security without holders back to its issuer.
	pub(crate) fn close_income(
		caller: &T::AccountId,
		security: SecurityId,
		row: &SecurityOf<T>,
	) -> DispatchResult {
		let Some(income) = Incomes::<T>::take(security) else {
			return Ok(());
		};
		let coin = Self::coin_of(row)?;
		let pot = T::IncomeAccount::convert(security);
		let rest = T::Coins::balance(coin, &pot);
		if rest > 0 {
			T::Coins::transfer(coin, &pot, &row.issuer, rest, Expendable)?;
		}
		// What somebody else may have sent it was never in the books.
		let unpaid = income
			.received
			.checked_sub(income.claimed)
			.and_then(|rest| rest.checked_sub(income.swept))
			.ok_or(ArithmeticError::Underflow)?;
		let booked = unpaid
			.checked_add(income.float)
			.ok_or(ArithmeticError::Overflow)?;
		let lines = [
			Line::debit(Account::Payable, unpaid),
			Line::debit(Account::Capital, income.float),
			Line::credit(Account::Cash, booked),
		];
		let entry = Entry::new(Subject::Security(security), RegisterAct::IncomeClosed)
			.by(caller.clone())
			.to_account(row.issuer.clone())
			.amount(rest);
		if booked > 0 {
			T::Books::post(entry, Unit::Coin(coin), &lines)?;
		} else {
			T::Journal::record(entry);
		}
		// Somebody may have sent it something else, which then keeps the account alive.
		let _ = frame_system::Pallet::<T>::dec_providers(&pot);
		Ok(())
	}

	/// Checks that a coin exists and is coarse enough for the income index of a unit to count what a
	/// unit may receive in its life: 3 × 10²⁰ of the coin's smallest unit.
	///
	/// # Errors
	///
	/// [`Error::UnknownCoin`], [`Error::CoinTooFine`].
	pub(crate) fn ensure_usable(coin: CoinId) -> DispatchResult {
		ensure!(T::Coins::asset_exists(coin), Error::<T>::UnknownCoin);
		ensure!(
			T::Coins::decimals(coin) <= MAX_COIN_DECIMALS,
			Error::<T>::CoinTooFine
		);
		Ok(())
	}

	/// Income that `investor` can claim now, in the smallest unit of the settlement coin.
	pub(crate) fn due(security: SecurityId, investor: InvestorId) -> Balance {
		Self::present_holding(security, investor).map_or(0, |holding| holding.income_due)
	}

	/// The account of an investor to which anybody's claim pays.
	pub(crate) fn payee(investor: InvestorId) -> Result<T::AccountId, DispatchError> {
		Ok(T::Compliance::payee(investor).ok_or(Error::<T>::UnknownInvestor)?)
	}
}
