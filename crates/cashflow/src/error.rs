//! What can go wrong: [`TermError`] when a contract is built, [`Error`] when it runs.

use core::fmt;

use crate::{time::DateTime, types::Code};

/// Why an event cannot be computed.
///
/// Errors are values: no input makes the engine panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
	/// A result does not fit 128 bits with 18 decimals.
	Overflow,
	/// A divisor is zero.
	DivisionByZero,
	/// A text is not a decimal number.
	Number,
	/// A text is not a moment of ISO 8601, or a moment lies outside the years 1 to 9999.
	Moment,
	/// A text is not a cycle or period.
	Cycle,
	/// A text is not a code: empty, longer than [`Code::MAX_LENGTH`] bytes, or no string.
	Code,
	/// The observer knows no value of this risk factor at this moment.
	Unobserved {
		/// The risk factor.
		code: Code,
		/// When it was asked for.
		at: DateTime,
	},
	/// A covered contract has more events than [`MAX_CHILD_EVENTS`](crate::MAX_CHILD_EVENTS), or more
	/// than [`MAX_SILENT_EVENTS`](crate::MAX_SILENT_EVENTS) are not reported.
	TooManyEvents,
	/// A state belongs to another contract type.
	ForeignState,
	/// A yield lies outside the range in which a price is defined.
	Yield,
}

impl fmt::Display for Error {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Error::Overflow => f.write_str("a result is out of range"),
			Error::DivisionByZero => f.write_str("a divisor is zero"),
			Error::Number => f.write_str("not a decimal number"),
			Error::Moment => f.write_str("not a moment between the years 1 and 9999"),
			Error::Cycle => f.write_str("not a cycle or period"),
			Error::Code => f.write_str("not a code"),
			Error::Unobserved { code, at } => write!(f, "{code} is not observed at {at}"),
			Error::TooManyEvents => f.write_str("too many events"),
			Error::ForeignState => f.write_str("the state belongs to another contract type"),
			Error::Yield => f.write_str("the yield is out of range"),
		}
	}
}

impl core::error::Error for Error {}

/// Which term of a contract is wrong, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermError {
	/// The term's identifier in the ACTUS dictionary, such as `maturityDate`.
	pub term: &'static str,
	/// What is wrong with it.
	pub reason: Reason,
}

/// What is wrong with a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
	/// The contract type needs the term, alone or because of another one.
	Missing,
	/// The value is not one the term can have.
	Invalid,
	/// The date comes before one it has to follow.
	TooEarly,
	/// More elements, payments or state than the limit allows.
	TooMany,
	/// Arrays that go together have different lengths.
	Length,
	/// A value that follows from the term cannot be computed.
	Computation(Error),
}

impl TermError {
	/// The term is needed and not there.
	pub(crate) const fn missing(term: &'static str) -> TermError {
		TermError {
			term,
			reason: Reason::Missing,
		}
	}

	/// The term has a value it cannot have.
	pub(crate) const fn invalid(term: &'static str) -> TermError {
		TermError {
			term,
			reason: Reason::Invalid,
		}
	}

	/// The term's date is too early.
	pub(crate) const fn early(term: &'static str) -> TermError {
		TermError {
			term,
			reason: Reason::TooEarly,
		}
	}

	/// The term exceeds a limit.
	pub(crate) const fn many(term: &'static str) -> TermError {
		TermError {
			term,
			reason: Reason::TooMany,
		}
	}

	/// Names the term from which `error` follows.
	pub(crate) fn from_error(term: &'static str) -> impl Fn(Error) -> TermError {
		move |error| TermError {
			term,
			reason: Reason::Computation(error),
		}
	}
}

impl fmt::Display for TermError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self.reason {
			Reason::Missing => write!(f, "{} is missing", self.term),
			Reason::Invalid => write!(f, "{} is not valid", self.term),
			Reason::TooEarly => write!(f, "{} is too early", self.term),
			Reason::TooMany => write!(f, "{} exceeds a limit", self.term),
			Reason::Length => write!(f, "{} has the wrong length", self.term),
			Reason::Computation(error) => write!(f, "{}: {error}", self.term),
		}
	}
}

impl core::error::Error for TermError {}
