//! Deal files: a reader, and the comparison of what they expect with what the engine pays.
//!
//! The format is the one described at the end of the [crate's documentation](crate). Amounts are read
//! as whole numbers and rates as exact decimals, never through a float; a rate with more than 18
//! decimals that are not zero is refused, because it could not be held exactly. Names become places in
//! the lists of a [`Waterfall`].
//!
//! Members that the format does not name are refused in tranches, fees and steps, where a misspelt
//! option would change what is paid, and passed over elsewhere. Left out, `fees` are none, `mode` is
//! `sequential`, `amount` is `all`, `then` and `else` have no steps, and the `index` is zero. In
//! expected rows a name that is left out stands for zero.
//!
//! ```
//! use tessera_waterfall::json::DealFile;
//!
//! let text = r#"{
//! 	"deal": {
//! 		"name": "two months", "pool": 1000, "reserve": 5,
//! 		"tranches": [{"name": "A", "balance": 900, "rate": "0.12", "count": "30/360"}],
//! 		"fees": [{"name": "servicer", "fixed": 1}],
//! 		"steps": [
//! 			{"step": "draw_reserve", "fees": ["servicer"], "interest": ["A"]},
//! 			{"step": "fee", "fee": "servicer"},
//! 			{"step": "interest", "tranches": ["A"]},
//! 			{"step": "residual"}
//! 		]
//! 	},
//! 	"periods": [{
//! 		"interest": 8, "principal": 0, "recoveries": 0, "defaults": 0,
//! 		"pool_begin": 1000, "pool_end": 1000, "days": 31, "days30": 30
//! 	}],
//! 	"expected": [{
//! 		"fees": {"servicer": 1}, "interest": {"A": 9}, "principal": {"A": 0}, "residual": 0,
//! 		"tests": [], "balance": {"A": 900}, "shortfall": {"A": 0}, "reserve": 3
//! 	}]
//! }"#;
//! DealFile::parse(text)?.check()?;
//!
//! let wrong = text.replace("\"A\": 9}", "\"A\": 8}");
//! let difference = DealFile::parse(&wrong)?.check().unwrap_err();
//! assert_eq!(difference.to_string(), "period 0: interest of A: expected 8, got 9");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};
use core::fmt;

use tessera_cashflow::json::{SyntaxError, Value};

use crate::{
	engine::project,
	error::{Error, Invalid},
	math,
	state::{Outcome, Period, State},
	terms::Waterfall,
};

mod read;

/// A deal: a waterfall with the names of its tranches and fees, and the state at closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deal {
	/// Its name.
	pub name: String,
	/// The names of the tranches, in the order of [`Waterfall::tranches`].
	pub tranches: Vec<String>,
	/// The names of the fees, in the order of [`Waterfall::fees`].
	pub fees: Vec<String>,
	/// The waterfall. It is valid.
	pub waterfall: Waterfall,
	/// The state at closing.
	pub state: State,
}

/// What a file expects of a period: the outcome, and the figures after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
	/// Paid for each fee.
	pub fees: Vec<u128>,
	/// Interest paid to each tranche.
	pub interest: Vec<u128>,
	/// Principal repaid to each tranche.
	pub principal: Vec<u128>,
	/// Paid to the residual.
	pub residual: u128,
	/// The tests in the order in which they were met: whether each passed.
	pub tests: Vec<bool>,
	/// The balance of each tranche.
	pub balance: Vec<u128>,
	/// The shortfall of each tranche.
	pub shortfall: Vec<u128>,
	/// The cash in the reserve.
	pub reserve: u128,
}

/// A deal with its periods, and what each is expected to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DealFile {
	/// The deal.
	pub deal: Deal,
	/// What the pool brings in.
	pub periods: Vec<Period>,
	/// What is expected, a row a period.
	pub expected: Vec<Row>,
}

impl DealFile {
	/// Reads a file.
	///
	/// # Errors
	///
	/// The first thing that is missing or wrong, and where it stands.
	pub fn parse(text: &str) -> Result<DealFile, JsonError> {
		let value = Value::parse(text).map_err(|error| JsonError {
			at: String::new(),
			reason: Reason::Syntax(error),
		})?;
		read::deal_file(&value)
	}

	/// Runs all periods and compares every figure with the expected one, and what each row has come
	/// in with what it has go out.
	///
	/// # Errors
	///
	/// The first difference.
	pub fn check(&self) -> Result<(), Failure> {
		if self.periods.len() != self.expected.len() {
			return Err(Failure::Rows {
				periods: self.periods.len(),
				rows: self.expected.len(),
			});
		}
		let rows = project(
			&self.deal.waterfall,
			self.deal.state.clone(),
			self.periods.iter().copied(),
		);
		let mut reserve = self.deal.state.reserve;
		for (at, (row, expected)) in rows.zip(&self.expected).enumerate() {
			let (outcome, state) = row.map_err(|error| Failure::Run { period: at, error })?;
			if let Some(difference) = self.deal.difference(&outcome, &state, expected) {
				return Err(Failure::Difference {
					period: at,
					difference,
				});
			}
			let period = self.periods.get(at).copied().unwrap_or_default();
			let (cash_in, cash_out) = expected.cash(&period, reserve);
			if cash_in.is_none() || cash_in != cash_out {
				return Err(Failure::NotConserved { period: at });
			}
			reserve = expected.reserve;
		}
		Ok(())
	}
}

impl Deal {
	/// Reads a deal that stands on its own: the member `deal` of a file.
	///
	/// # Errors
	///
	/// The first thing that is missing or wrong, and where it stands.
	pub fn of(value: &Value<'_>) -> Result<Deal, JsonError> {
		read::deal(value)
	}

	/// The first figure of a period that is not the expected one.
	pub fn difference(&self, outcome: &Outcome, state: &State, expected: &Row) -> Option<String> {
		let balance: Vec<u128> = state.tranches.iter().map(|it| it.balance).collect();
		let shortfall: Vec<u128> = state.tranches.iter().map(|it| it.shortfall).collect();
		let columns: [(&str, &[String], &[u128], &[u128]); 5] = [
			("fee", &self.fees, &expected.fees, &outcome.fees),
			(
				"interest of",
				&self.tranches,
				&expected.interest,
				&outcome.interest,
			),
			(
				"principal of",
				&self.tranches,
				&expected.principal,
				&outcome.principal,
			),
			("balance of", &self.tranches, &expected.balance, &balance),
			(
				"shortfall of",
				&self.tranches,
				&expected.shortfall,
				&shortfall,
			),
		];
		for (what, names, expected, actual) in columns {
			for ((name, expected), actual) in names.iter().zip(expected).zip(actual) {
				if expected != actual {
					return Some(format!("{what} {name}: expected {expected}, got {actual}"));
				}
			}
		}
		let (wanted, met) = (&expected.tests, &outcome.tests);
		if wanted.as_slice() != met.as_slice() {
			return Some(format!(
				"tests: expected {}, got {}",
				words(wanted),
				words(met)
			));
		}
		let figures = [
			("residual", expected.residual, outcome.residual),
			("reserve", expected.reserve, state.reserve),
		];
		figures
			.into_iter()
			.find(|(_, expected, actual)| expected != actual)
			.map(|(what, expected, actual)| format!("{what}: expected {expected}, got {actual}"))
	}
}

/// `[passed, failed]`.
fn words(tests: &[bool]) -> String {
	let words: Vec<&str> = tests
		.iter()
		.map(|passed| if *passed { "passed" } else { "failed" })
		.collect();
	format!("[{}]", words.join(", "))
}

impl Row {
	/// What comes in over a period, with the reserve before it, and what goes out or is kept; `None`
	/// if that does not fit 128 bits.
	fn cash(&self, period: &Period, reserve: u128) -> (Option<u128>, Option<u128>) {
		let cash_in = [
			period.interest,
			period.recoveries,
			period.principal,
			reserve,
		];
		let paid = self
			.fees
			.iter()
			.chain(&self.interest)
			.chain(&self.principal);
		let kept = [&self.residual, &self.reserve];
		(
			math::sum(cash_in).ok(),
			math::sum(paid.chain(kept).copied()).ok(),
		)
	}
}

/// Why a file is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
	/// There are not as many rows as periods.
	Rows {
		/// The number of periods.
		periods: usize,
		/// The number of rows.
		rows: usize,
	},
	/// A period cannot be run.
	Run {
		/// The period, counted from zero.
		period: usize,
		/// Why.
		error: Error,
	},
	/// A figure differs.
	Difference {
		/// The period, counted from zero.
		period: usize,
		/// Which figure, what is expected and what the engine says.
		difference: String,
	},
	/// What a row has go out is not what came in.
	NotConserved {
		/// The period, counted from zero.
		period: usize,
	},
}

impl fmt::Display for Failure {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Failure::Rows { periods, rows } => {
				write!(f, "{periods} periods, but {rows} expected rows")
			}
			Failure::Run { period, error } => write!(f, "period {period}: {error}"),
			Failure::Difference { period, difference } => {
				write!(f, "period {period}: {difference}")
			}
			Failure::NotConserved { period } => {
				write!(f, "period {period}: what goes out is not what comes in")
			}
		}
	}
}

impl core::error::Error for Failure {}

/// Why a text is not a deal file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
	/// The place, as `deal.steps[2].ratio`; empty for the file itself.
	pub at: String,
	/// What is wrong there.
	pub reason: Reason,
}

/// What is wrong at a place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
	/// The text is not JSON.
	Syntax(SyntaxError),
	/// It is not there.
	Missing,
	/// It is something else than what has to stand there.
	Expected(&'static str),
	/// The format does not name it.
	Unknown(String),
	/// A rate has more decimals than 18.
	TooManyDecimals,
	/// A number is out of range.
	OutOfRange,
	/// A name stands for two things.
	Repeated(String),
	/// There are more than a waterfall can have.
	TooMany {
		/// The most.
		limit: u32,
	},
	/// The waterfall is not valid.
	Invalid(Invalid),
	/// There is no such state at closing.
	State(Error),
}

impl fmt::Display for Reason {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Reason::Syntax(error) => error.fmt(f),
			Reason::Missing => f.write_str("missing"),
			Reason::Expected(what) => write!(f, "not {what}"),
			Reason::Unknown(name) => write!(f, "{name} is unknown"),
			Reason::TooManyDecimals => f.write_str("more than 18 decimals"),
			Reason::OutOfRange => f.write_str("out of range"),
			Reason::Repeated(name) => write!(f, "{name} is there twice"),
			Reason::TooMany { limit } => write!(f, "more than {limit}"),
			Reason::Invalid(error) => error.fmt(f),
			Reason::State(error) => error.fmt(f),
		}
	}
}

impl fmt::Display for JsonError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		if self.at.is_empty() {
			self.reason.fmt(f)
		} else {
			write!(f, "{}: {}", self.at, self.reason)
		}
	}
}

impl core::error::Error for JsonError {}

/// A member of an object, in a path.
fn member_of(path: &str, name: &str) -> String {
	if path.is_empty() {
		name.to_string()
	} else {
		format!("{path}.{name}")
	}
}
