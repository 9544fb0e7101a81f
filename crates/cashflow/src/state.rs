//! The states from which contracts go on: [`State`] (technical specification, "State Variables").

use crate::{event::EventType, fixed::Fixed, time::DateTime, types::Performance};

/// Everything that a contract has to remember between two events.
///
/// It is encoded in at most 128 bytes for `PAM`, `LAM`, `NAM` and `ANN`, and in at most 192 for any
/// other type. A state belongs to the contract that made it; another one refuses it or, if it is of
/// the same kind, goes on from numbers that are not its own.
#[derive(Clone, Debug, PartialEq, Eq)]
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
pub enum State {
	/// `PAM`, `LAM`, `NAM`, `ANN`, `LAX`, `CLM`, `UMP`.
	Loan(LoanState),
	/// `CSH`, `STK`, `COM`, `FXOUT`.
	Position(PositionState),
	/// `OPTNS`, `FUTUR`, `CEG`, `CEC`.
	Contingent(ContingentState),
	/// `SWPPV`.
	PlainSwap(PlainSwapState),
	/// `SWAPS`, `CAPFL`.
	Pair(PairState),
}

/// How far a contract has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct Progress {
	/// The time for which the last event was scheduled (`statusDate`, Sd).
	pub status_date: DateTime,
	/// The last event; before the first, `AD`, as if the contract had been monitored at its status
	/// date.
	pub last: EventType,
	/// `contractPerformance` (Prf).
	pub performance: Performance,
}

/// The state of a loan. Amounts have the sign of the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct LoanState {
	/// How far it has come.
	pub progress: Progress,
	/// `notionalPrincipal` (Nt).
	pub notional: Fixed,
	/// `nominalInterestRate` (Ipnr).
	pub rate: Fixed,
	/// `accruedInterest` (Ipac).
	pub accrued: Fixed,
	/// `feeAccrued` (Feac).
	pub fee_accrued: Fixed,
	/// `nextPrincipalRedemptionPayment` (Prnxt), without sign.
	pub next_payment: Fixed,
	/// `interestCalculationBaseAmount` (Ipcb).
	pub base: Fixed,
	/// The multiplier of the last scaling event (Nsc, Isc); `None` before the first.
	pub scaling: Option<Fixed>,
	/// When a call money loan was called.
	pub exercised: Option<DateTime>,
}

/// The state of a position, or of a foreign exchange outright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct PositionState {
	/// How far it has come.
	pub progress: Progress,
	/// Whether the last event belongs to the second currency of an outright.
	pub second: bool,
}

/// The state of a contract that pays once something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct ContingentState {
	/// How far it has come.
	pub progress: Progress,
	/// `notionalPrincipal` (Nt): the covered amount.
	pub notional: Fixed,
	/// `feeAccrued` (Feac).
	pub fee_accrued: Fixed,
	/// `exerciseDate` (Xd).
	pub exercise_date: Option<DateTime>,
	/// `exerciseAmount` (Xa).
	pub exercise_amount: Fixed,
}

/// The state of a plain vanilla swap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct PlainSwapState {
	/// How far it has come.
	pub progress: Progress,
	/// `notionalPrincipal` (Nt).
	pub notional: Fixed,
	/// The rate of the floating leg (Ipnr).
	pub rate: Fixed,
	/// The accrued interest of the fixed leg (Ipac1).
	pub accrued: Fixed,
	/// The accrued interest of the floating leg (Ipac2).
	pub accrued2: Fixed,
}

/// The most values that the two legs of a [`PairState`] have besides those of every leg.
pub(crate) const EXTRA_VALUES: usize = 4;

/// The state of two loans that run together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct PairState {
	/// How far the contract has come.
	pub progress: Progress,
	/// The two loans.
	pub legs: [LegState; 2],
	/// Next payments, bases, accrued fees and multipliers of the legs that have them, in this order,
	/// those of the first leg first.
	pub extra: [Fixed; EXTRA_VALUES],
	/// Bit n is set if leg n has had a scaling event.
	pub scaled: u8,
}

/// What every leg of a [`PairState`] has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub struct LegState {
	/// The time for which the last event was scheduled.
	pub status_date: DateTime,
	/// The last event.
	pub last: EventType,
	/// `notionalPrincipal`.
	pub notional: Fixed,
	/// `nominalInterestRate`.
	pub rate: Fixed,
	/// `accruedInterest`.
	pub accrued: Fixed,
}

impl State {
	/// How far the contract has come.
	pub fn progress(&self) -> &Progress {
		match self {
			State::Loan(state) => &state.progress,
			State::Position(state) => &state.progress,
			State::Contingent(state) => &state.progress,
			State::PlainSwap(state) => &state.progress,
			State::Pair(state) => &state.progress,
		}
	}
}
