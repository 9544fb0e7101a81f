//! Double-entry books.

use alloc::vec::Vec;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};
use tessera_primitives::{
	books::{Books, Line, Side, Unit},
	journal::{Detail, Entry, Journal, Subject},
	Balance,
};

use crate::*;

impl<T: Config> Books<T::AccountId> for Pallet<T> {
	fn post(entry: Entry<T::AccountId>, unit: Unit, lines: &[Line]) -> Result<u64, DispatchError> {
		let lines: Vec<Line> = lines
			.iter()
			.copied()
			.filter(|line| line.amount > 0)
			.collect();
		ensure!(lines.len() >= 2, Error::<T>::TooFewLines);
		let lines = BoundedVec::try_from(lines).map_err(|_| Error::<T>::TooManyLines)?;
		let sum = |side| {
			lines
				.iter()
				.filter(|line| line.side == side)
				.try_fold(0, |sum: Balance, line| sum.checked_add(line.amount))
				.ok_or(ArithmeticError::Overflow)
		};
		ensure!(
			sum(Side::Debit)? == sum(Side::Credit)?,
			Error::<T>::Unbalanced
		);

		let mut book = Ledger::<T>::get(entry.subject, unit);
		lines
			.iter()
			.try_for_each(|line| book.add(line))
			.and_then(|()| book.sums())
			.ok_or(ArithmeticError::Overflow)?;
		Ledger::<T>::insert(entry.subject, unit, book);
		Ok(Self::record(entry.detail(Detail::Posting { unit, lines })))
	}
}

impl<T: Config> Pallet<T> {
	/// The book of `subject` in `unit`; empty where nothing was posted.
	pub(crate) fn book_of(subject: &Subject, unit: Unit) -> Book {
		Ledger::<T>::get(subject, unit)
	}
}
