//! Acts of the issuer on all units at once: splits, and redemption of all.

use frame_support::{ensure, pallet_prelude::*};
use sp_runtime::ArithmeticError;
use tessera_primitives::{Balance, SecurityId};

use crate::{ledger::Session, *};

impl<T: Config> Session<T> {
	/// Makes `numerator` units of every `denominator`, in the row of the security alone.
	///
	/// # Errors
	///
	/// [`Error::TooManySplits`] while holders have still to pass [`MAX_OPEN_SPLITS`] earlier ones;
	/// arithmetic errors.
	fn multiply(
		&mut self,
		security: SecurityId,
		numerator: u32,
		denominator: u32,
	) -> DispatchResult {
		let mut splits = Splits::<T>::get(security);
		let behind = unconverted_supply(&splits)?;
		let unconverted = self
			.row
			.supply
			.checked_sub(behind)
			.ok_or(ArithmeticError::Underflow)?;
		let split = Split {
			numerator,
			denominator,
			at: self.now,
			income_index: self.row.income_index,
			unconverted,
			remainder: 0,
		};
		let (supply, _) = split.convert(self.row.supply)?;
		let generation = self.row.generation.checked_add(1);
		splits
			.try_push(split)
			.map_err(|_| Error::<T>::TooManySplits)?;
		self.row_mut().generation = generation.ok_or(ArithmeticError::Overflow)?;
		self.set_supply(supply);
		// Nothing has passed it yet.
		let totals = &mut self.row_mut().totals;
		(totals.units, totals.held) = (0, 0);
		Splits::<T>::insert(security, splits);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_split(
		caller: &T::AccountId,
		security: SecurityId,
		action: CorporateAction,
		numerator: u32,
		denominator: u32,
	) -> DispatchResult {
		let row = Self::ensure_issuer(caller, security)?;
		let rises = match action {
			CorporateAction::Splf | CorporateAction::Bonu => true,
			CorporateAction::Splr => false,
			_ => return Err(Error::<T>::WrongAction.into()),
		};
		let possible = (1..=MAX_RATIO).contains(&numerator)
			&& (1..=MAX_RATIO).contains(&denominator)
			&& numerator != denominator
			&& (numerator > denominator) == rises;
		ensure!(possible, Error::<T>::ImpossibleRatio);
		// What agents have frozen nobody cancels by rounding either.
		ensure!(
			row.status == SecurityStatus::Active,
			Error::<T>::SecurityFrozen
		);
		let mut session = Session::<T>::open(security)?;
		let old_supply = session.row.supply;
		ensure!(old_supply > 0, Error::<T>::NoUnits);
		session.multiply(security, numerator, denominator)?;
		let new_supply = session.row.supply;
		session.commit()?;
		let event = Event::Split {
			security,
			action,
			numerator,
			denominator,
			old_supply,
			new_supply,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	/// Pays `amount` to all holders, and redeems all units.
	pub(crate) fn do_redeem_all(
		caller: &T::AccountId,
		security: SecurityId,
		action: CorporateAction,
		amount: Balance,
	) -> DispatchResult {
		let row = Self::ensure_issuer(caller, security)?;
		match action {
			CorporateAction::Redm | CorporateAction::Mcal => {
				ensure!(amount > 0, Error::<T>::ZeroAmount)
			}
			// What is liquidated may have left nothing.
			CorporateAction::Liqu => ensure!(row.winding_down, Error::<T>::NotWindingDown),
			_ => return Err(Error::<T>::WrongAction.into()),
		}
		ensure!(
			row.status == SecurityStatus::Active,
			Error::<T>::SecurityFrozen
		);
		let mut session = Session::<T>::open(security)?;
		let units = session.row.supply;
		ensure!(units > 0, Error::<T>::NoUnits);
		let paid = match amount {
			0 => None,
			_ => Some(Self::pay_in(&mut session, security, caller, amount)?),
		};
		session.multiply(security, 0, 1)?;
		session.commit()?;
		let event = Event::AllRedeemed {
			security,
			action,
			amount,
			units,
		};
		match paid {
			Some((coin, float)) => {
				Self::tell_flow(Some(caller), event, coin, &Self::paid_in(amount, float))
			}
			None => {
				Self::tell_by(caller, event);
				Ok(())
			}
		}
	}
}
