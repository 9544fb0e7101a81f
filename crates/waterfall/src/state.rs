//! What a waterfall goes on from, what it is given and what it gives: [`State`], [`Period`],
//! [`Outcome`].

use alloc::vec::Vec;
use tessera_cashflow::Fixed;

use crate::{
	error::Error,
	math,
	terms::{List, Waterfall, MAX_FEES, MAX_STEPS, MAX_TRANCHES},
};

/// Everything that a waterfall has to remember between two periods. Amounts are in units of the coin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct State {
	/// The pool's balance at closing.
	pub pool_at_closing: u128,
	/// The principal lost since closing.
	pub defaults: u128,
	/// The cash in the reserve.
	pub reserve: u128,
	/// The tranches, in the order of [`Waterfall::tranches`].
	pub tranches: List<Position, MAX_TRANCHES>,
	/// What was due of each fee and has not been paid, in the order of [`Waterfall::fees`].
	pub fees_unpaid: List<u128, MAX_FEES>,
}

/// What is owed to a tranche, in units of the coin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct Position {
	/// Its principal.
	pub balance: u128,
	/// Its interest that was due and has not been paid.
	pub shortfall: u128,
}

impl State {
	/// The state at closing: a pool's balance, the cash in its reserve, and the balance of each
	/// tranche. Nothing is lost yet, and nothing unpaid.
	///
	/// # Errors
	///
	/// [`Error::ForeignState`] if there are not as many balances as tranches, and [`Error::Overflow`]
	/// if their sum does not fit 128 bits.
	pub fn at_closing(
		waterfall: &Waterfall,
		pool: u128,
		reserve: u128,
		balances: &[u128],
	) -> Result<State, Error> {
		if balances.len() != waterfall.tranches.len() {
			return Err(Error::ForeignState);
		}
		math::sum(balances.iter().copied())?;
		Ok(State {
			pool_at_closing: pool,
			defaults: 0,
			reserve,
			tranches: balances
				.iter()
				.map(|balance| Position {
					balance: *balance,
					shortfall: 0,
				})
				.collect::<Vec<_>>()
				.try_into()
				.map_err(|_| Error::ForeignState)?,
			fees_unpaid: zeros(waterfall.fees.len()),
		})
	}
}

/// What a pool brings in over a period, in units of the coin.
///
/// The engine takes it as it is: that the balance at the end is the one at the beginning less
/// principal and defaults, and plus what was bought, is for whoever keeps the assets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct Period {
	/// Interest collected.
	pub interest: u128,
	/// Principal collected.
	pub principal: u128,
	/// Cash recovered on principal that was lost before.
	pub recoveries: u128,
	/// Principal lost.
	pub defaults: u128,
	/// The balance of the pool at the beginning.
	pub pool_begin: u128,
	/// The balance of the pool at the end.
	pub pool_end: u128,
	/// Its days by the calendar, for A/360 and A/365.
	pub days: u32,
	/// Its days in months of 30, for 30/360.
	pub days_30_360: u32,
	/// The index per year, which may be less than zero. Without it no tranche may have a spread.
	pub index: Option<Fixed>,
}

/// What a period pays, in units of the coin.
///
/// Interest, recoveries, principal and the reserve before are exactly the sum of everything here and
/// the reserve after: the engine checks it before it gives an outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct Outcome {
	/// Paid for each fee, in the order of [`Waterfall::fees`].
	pub fees: List<u128, MAX_FEES>,
	/// Interest paid to each tranche, in the order of [`Waterfall::tranches`].
	pub interest: List<u128, MAX_TRANCHES>,
	/// Principal repaid to each tranche.
	pub principal: List<u128, MAX_TRANCHES>,
	/// Paid to the residual.
	pub residual: u128,
	/// The tests in the order in which they were met: whether each passed.
	pub tests: List<bool, MAX_STEPS>,
}

impl Outcome {
	/// The sum of all that is paid.
	///
	/// # Errors
	///
	/// [`Error::Overflow`] if it does not fit 128 bits, which no outcome of the engine does.
	pub fn paid(&self) -> Result<u128, Error> {
		math::sum(
			self.fees
				.iter()
				.chain(&self.interest)
				.chain(&self.principal)
				.chain([&self.residual])
				.copied(),
		)
	}
}

/// `length` zeros, or as many as the list can have.
pub(crate) fn zeros<const N: u32>(length: usize) -> List<u128, N> {
	List::truncate_from(alloc::vec![0; length])
}
