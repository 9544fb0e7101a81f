//! The security's part of the instant report: from running totals, whatever the number of holders.

use alloc::vec;
use frame_support::traits::fungibles::Inspect;
use sp_core::U256;
use sp_runtime::traits::Convert;
use tessera_primitives::{
	attestations::Topic,
	books::Unit,
	journal::Subject,
	report::{Check, Figure, Figures, Line, Reporting},
	Balance, Moment,
};

use crate::*;

/// How old a statement on a security may be that the report still counts, in milliseconds: a year and
/// a month, since auditors state once a year.
const GREATEST_AGE: Moment = 400 * 24 * 60 * 60 * 1_000;

impl<T: Config> Reporting for Pallet<T> {
	fn figures(subject: &Subject) -> Option<Figures> {
		let Subject::Security(security) = *subject else {
			return None;
		};
		let row = Securities::<T>::get(security)?;
		let totals = &row.totals;
		let behind = unconverted_supply(&Splits::<T>::get(security)).unwrap_or(Balance::MAX);
		let registered = totals.units.saturating_add(behind);
		let income = Incomes::<T>::get(security).unwrap_or_default();
		let fractions = U256::from(FRACTIONS);
		let accounted = totals.income + U256::from(row.income_carry);
		// All that was received was a `Balance`.
		let whole = |amount: U256| Balance::try_from(amount / fractions).unwrap_or(Balance::MAX);
		let paid = income.claimed.saturating_add(income.swept);
		let kept = income
			.received
			.saturating_add(income.float)
			.saturating_sub(paid);
		let pot = T::IncomeAccount::convert(security);
		let has = row
			.settlement_coin
			.map_or(0, |coin| T::Coins::balance(coin, &pot));
		let accounted_for = paid
			.saturating_add(row.income_returned)
			.saturating_add(whole(accounted));
		Some(Figures {
			lines: vec![
				Line::equal(Check::SupplyIsRegister, row.supply, registered),
				Line::equal(
					Check::HoldersAreRows,
					row.holders.into(),
					totals.rows.into(),
				),
				Line::at_most(Check::HeldWithinRegister, totals.held, totals.units),
				Line::equal(Check::IncomeIsAccounted, income.received, accounted_for),
				Line::at_most(Check::CashIsHeld, kept, has),
			],
			figures: vec![
				(Figure::Supply, row.supply),
				(Figure::Holders, row.holders.into()),
				(Figure::Held, totals.held),
				(Figure::FrozenHoldings, totals.frozen.into()),
				(Figure::IncomeReceived, income.received),
				(Figure::IncomePaid, paid),
				(Figure::IncomeDue, whole(totals.income)),
				(
					Figure::IncomeCarried,
					row.income_returned
						.saturating_add(whole(U256::from(row.income_carry))),
				),
			],
			units: row.settlement_coin.map(Unit::Coin).into_iter().collect(),
			booked: alloc::vec::Vec::new(),
			topics: vec![
				(Topic::Units, 1, GREATEST_AGE),
				(Topic::Value, 1, GREATEST_AGE),
			],
		})
	}
}
