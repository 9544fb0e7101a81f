//! What can go wrong: [`Invalid`] when a waterfall is checked, [`Error`] when it runs.

use core::fmt;

/// Why a period cannot be run. The state is then as it was before.
///
/// Errors are values: no input makes the engine panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
	/// The state has other tranches or fees than the waterfall.
	ForeignState,
	/// A tranche has a spread, and the period no index.
	IndexMissing,
	/// The index is beyond [`MAX_RATE`](crate::MAX_RATE), above zero or below it.
	IndexOutOfRange,
	/// An amount or a sum does not fit 128 bits.
	Overflow,
	/// The waterfall is none that [`validate`](crate::Waterfall::validate) lets pass.
	Malformed,
	/// The steps leave cash over.
	Undistributed,
	/// What came in is not what went out: the engine is wrong.
	NotConserved,
}

impl fmt::Display for Error {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Error::ForeignState => "the state belongs to another waterfall",
			Error::IndexMissing => "the period has no index, and a tranche a spread",
			Error::IndexOutOfRange => "the index is out of range",
			Error::Overflow => "an amount is out of range",
			Error::Malformed => "the waterfall is not valid",
			Error::Undistributed => "cash is left over",
			Error::NotConserved => "cash in is not cash out",
		})
	}
}

impl core::error::Error for Error {}

/// Why a waterfall cannot be used, and where, counted from zero. Steps are counted in the flat list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Invalid {
	/// The rate of a tranche is less than zero.
	TrancheRateNegative {
		/// The tranche.
		tranche: usize,
	},
	/// The rate or spread of a tranche is beyond [`MAX_RATE`](crate::MAX_RATE).
	TrancheRateOutOfRange {
		/// The tranche.
		tranche: usize,
	},
	/// The rate of a fee is less than zero.
	FeeRateNegative {
		/// The fee.
		fee: usize,
	},
	/// The rate of a fee is beyond [`MAX_RATE`](crate::MAX_RATE).
	FeeRateOutOfRange {
		/// The fee.
		fee: usize,
	},
	/// A step names a fee that is not there.
	FeeUnknown {
		/// The step.
		step: usize,
	},
	/// A step names a fee twice.
	FeeRepeated {
		/// The step.
		step: usize,
	},
	/// A step names a tranche that is not there.
	TrancheUnknown {
		/// The step.
		step: usize,
	},
	/// A step names a tranche twice in one list.
	TrancheRepeated {
		/// The step.
		step: usize,
	},
	/// A step that pays or tests tranches names none.
	TranchesMissing {
		/// The step.
		step: usize,
	},
	/// A ratio is less than zero.
	RatioNegative {
		/// The step.
		step: usize,
	},
	/// The ratio of a test is zero: it could never fail.
	RatioZero {
		/// The step.
		step: usize,
	},
	/// A ratio is beyond [`MAX_RATIO`](crate::MAX_RATIO).
	RatioOutOfRange {
		/// The step.
		step: usize,
	},
	/// A branch has more steps than follow it.
	BranchTooLong {
		/// The step that branches.
		step: usize,
	},
	/// Branches lie within each other deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
	TooDeep {
		/// The step that branches.
		step: usize,
	},
	/// There is no step at all, so that nothing that comes in has an end.
	StepsMissing,
	/// A way through the steps does not end with the residual.
	ResidualMissing {
		/// The last step of that way.
		step: usize,
	},
}

impl fmt::Display for Invalid {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Invalid::TrancheRateNegative { tranche } => {
				write!(f, "tranche {tranche}: the rate is less than zero")
			}
			Invalid::TrancheRateOutOfRange { tranche } => {
				write!(f, "tranche {tranche}: the rate is out of range")
			}
			Invalid::FeeRateNegative { fee } => write!(f, "fee {fee}: the rate is less than zero"),
			Invalid::FeeRateOutOfRange { fee } => write!(f, "fee {fee}: the rate is out of range"),
			Invalid::FeeUnknown { step } => write!(f, "step {step}: there is no such fee"),
			Invalid::FeeRepeated { step } => write!(f, "step {step}: a fee is named twice"),
			Invalid::TrancheUnknown { step } => write!(f, "step {step}: there is no such tranche"),
			Invalid::TrancheRepeated { step } => write!(f, "step {step}: a tranche is named twice"),
			Invalid::TranchesMissing { step } => write!(f, "step {step}: no tranche is named"),
			Invalid::RatioNegative { step } => {
				write!(f, "step {step}: the ratio is less than zero")
			}
			Invalid::RatioZero { step } => write!(f, "step {step}: the ratio is zero"),
			Invalid::RatioOutOfRange { step } => {
				write!(f, "step {step}: the ratio is out of range")
			}
			Invalid::BranchTooLong { step } => {
				write!(f, "step {step}: the branch has more steps than follow")
			}
			Invalid::TooDeep { step } => write!(f, "step {step}: the branch lies too deep"),
			Invalid::StepsMissing => f.write_str("there are no steps"),
			Invalid::ResidualMissing { step } => {
				write!(
					f,
					"step {step}: the steps end here, and not with the residual"
				)
			}
		}
	}
}

impl core::error::Error for Invalid {}
