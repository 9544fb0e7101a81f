//! The loans: `PAM`, `LAM`, `NAM`, `ANN`, `LAX`, `CLM` and `UMP`.
//!
//! They share one engine, because they share the specification's functions: interest accrues, is
//! paid or capitalized, rates are reset, fees and scaling work in the same way. They differ in how
//! the principal is repaid.

use alloc::vec::Vec;

use crate::{
	calendar::Business,
	cycle::{EndOfMonthConvention, Timetable},
	daycount::{Basis, ReferencePeriod, YearFraction},
	error::Error,
	event::EventType,
	fixed::Fixed,
	observer::{ObservedEvent, Observer},
	state::{LoanState, Progress},
	terms::{Interest, InterestBase, LoanOptions, Recurrence, Trade},
	time::{DateTime, Period},
	types::{Code, Performance},
};

use super::{Key, Settlement};

mod build;
mod queue;
mod terms;
mod transition;

pub use terms::{Ann, Clm, Lam, Lax, Nam, Pam, PrincipalStep, RateStep, Step, Ump};

use queue::SETTLED_INTEREST_SEQUENCE;

/// The most payments over which an annuity is computed.
pub const MAX_ANNUITY_PAYMENTS: u64 = 12_000;

/// The most steps of each array of an exotic amortizer.
pub const MAX_STEPS: usize = 64;

/// How the principal of a loan is repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
	AtMaturity,
	Linear,
	Negative,
	Annuity,
	Exotic,
	Call,
	Undefined,
}

impl Kind {
	/// Whether interest is calculated on the state's base instead of the notional.
	fn has_base(self) -> bool {
		matches!(
			self,
			Kind::Linear | Kind::Negative | Kind::Annuity | Kind::Exotic
		)
	}

	/// Whether interest is capitalized until the end.
	fn capitalizes(self) -> bool {
		matches!(self, Kind::Call | Kind::Undefined)
	}
}

/// The schedules of a loan up to its end.
#[derive(Clone, Copy, Debug)]
struct Tables {
	interest: Timetable,
	/// The interest payments of negative amortizers that go along with redemptions.
	interest_redemption: Timetable,
	redemption: Timetable,
	reset: Timetable,
	fees: Timetable,
	scaling: Timetable,
	base: Timetable,
	option: Timetable,
	maturity: Option<DateTime>,
}

/// A loan, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Loan {
	kind: Kind,
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	business: Business,
	end_of_month: EndOfMonthConvention,
	initial_exchange: DateTime,
	maturity: Option<DateTime>,
	amortization: Option<DateTime>,
	notional: Fixed,
	premium: Fixed,
	interest: Interest,
	reference: Option<ReferencePeriod>,
	base: InterestBase,
	redemption: Recurrence,
	next_payment: Option<Fixed>,
	/// When the first annuity is fixed; the initial exchange fixes it if there is none.
	fixing: Option<DateTime>,
	notice: Period,
	options: LoanOptions,
	/// The reset to the rate that is already known.
	first_reset: Option<DateTime>,
	interest_steps: Vec<Step>,
	principal_steps: Vec<PrincipalStep>,
	rate_steps: Vec<RateStep>,
	tables: Tables,
	/// The schedules of the array steps, in the order of the steps.
	interest_tables: Vec<Timetable>,
	principal_tables: Vec<Timetable>,
	rate_tables: Vec<Timetable>,
	/// Bit n is set if stream n can have an event.
	streams: u32,
}

/// The streams of events that are merged into one.
mod stream {
	pub const INITIAL_EXCHANGE: usize = 0;
	pub const PURCHASE: usize = 1;
	pub const TERMINATION: usize = 2;
	pub const MATURITY: usize = 3;
	pub const REDEMPTION: usize = 4;
	pub const INTEREST: usize = 5;
	pub const INTEREST_REDEMPTION: usize = 6;
	pub const CAPITALIZATION_END: usize = 7;
	pub const RESET: usize = 8;
	pub const RESET_FIXING: usize = 9;
	pub const FIXING: usize = 10;
	pub const FEES: usize = 11;
	pub const SCALING: usize = 12;
	pub const BASE: usize = 13;
	pub const FINAL_INTEREST: usize = 14;
	pub const OPTION: usize = 15;
	pub const OPTION_PENALTY: usize = 16;
	pub const MONITORING: usize = 17;
	pub const CREDIT: usize = 18;
	pub const PREPAYMENT: usize = 19;
	pub const PENALTY: usize = 20;
	pub const EXERCISE: usize = 21;
	pub const SETTLED_INTEREST: usize = 22;
	pub const SETTLEMENT: usize = 23;
	pub const REPAYMENT: usize = 24;
	pub const DRAWING: usize = 25;
	pub const INCREASE: usize = 26;
	pub const COUNT: usize = 27;
}

/// The next event of every stream.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
	keys: [Option<Key>; stream::COUNT],
	tables: Tables,
	exercise: Option<ObservedEvent>,
}

/// Time.
impl Loan {
	fn year_fraction(&self, start: DateTime, end: DateTime) -> Result<YearFraction, Error> {
		let basis = Basis {
			maturity: self.maturity,
			reference: self.reference,
			calendar: Some(&self.business.calendar),
		};
		self.interest.day_count.fraction(start, end, &basis)
	}

	/// The year fraction between two scheduled times, each moved to its day of calculation.
	fn elapsed(&self, start: DateTime, end: DateTime) -> Result<YearFraction, Error> {
		self.year_fraction(
			self.business.calculation(start)?,
			self.business.calculation(end)?,
		)
	}

	pub(crate) fn maturity(&self) -> Option<DateTime> {
		self.maturity
	}

	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.options.purchase
	}

	/// How many values besides those of every leg this loan needs in a pair.
	pub(crate) fn extra_values(&self) -> usize {
		self.extras().into_iter().filter(|needed| *needed).count()
	}

	/// Which of next payment, base, accrued fee and multiplier this loan has to remember.
	pub(crate) fn extras(&self) -> [bool; 4] {
		[
			self.kind == Kind::Annuity,
			self.kind.has_base() && matches!(self.base, InterestBase::Lagged { .. }),
			self.options.fees.is_some(),
			self.options.scaling.is_some(),
		]
	}

	/// Restores what a pair does not store, because it follows from the rest.
	pub(crate) fn derived(&self, state: &LoanState) -> Result<(Fixed, Fixed), Error> {
		let payment = self.next_payment.unwrap_or(Fixed::ZERO);
		let base = match self.base {
			InterestBase::Notional => state.notional,
			// Whatever happens at the initial exchange follows it.
			_ if state.progress.status_date < self.initial_exchange => Fixed::ZERO,
			_ => self.initial_base()?,
		};
		Ok((payment, base))
	}

	/// Whether this loan can be a leg of a pair.
	pub(crate) fn can_be_leg(&self) -> bool {
		self.kind != Kind::Call
	}

	/// The loan with other bounds of its rate, for a cap or floor.
	pub(crate) fn with_bounds(&self, cap: Option<Fixed>, floor: Option<Fixed>) -> Loan {
		let mut loan = self.clone();
		if let Some(reset) = &mut loan.options.rate_reset {
			reset.life_cap = cap;
			reset.life_floor = floor;
		}
		loan
	}

	/// Where the state stands in the order of events.
	fn position(&self, state: &LoanState) -> Result<Key, Error> {
		let Progress {
			status_date, last, ..
		} = state.progress;
		let called = state.exercised.is_some();
		let scheduled = match (last, state.exercised) {
			(EventType::XD, Some(exercised)) => exercised,
			_ => status_date,
		};
		let observed =
			matches!(
				last,
				EventType::IED
					| EventType::PRD
					| EventType::TD | EventType::AD
					| EventType::CE | EventType::PP
					| EventType::PY | EventType::XD
			) || (self.kind == Kind::Undefined
				&& matches!(last, EventType::PR | EventType::PI | EventType::PD));
		let date = if observed {
			scheduled
		} else {
			self.business.event(scheduled)?
		};
		let sequence = match last {
			EventType::IP if called => SETTLED_INTEREST_SEQUENCE,
			_ => last.sequence(),
		};
		Ok(Key {
			date,
			sequence,
			scheduled,
			kind: last,
		})
	}

	/// Whether nothing can follow.
	fn is_over(&self, state: &LoanState) -> bool {
		match state.progress.last {
			EventType::MD | EventType::TD | EventType::STD => true,
			EventType::PR | EventType::PI | EventType::PD => {
				self.kind == Kind::Undefined && state.notional.is_zero()
			}
			_ => false,
		}
	}
}

/// The value of a risk factor, which has to be known.
pub(crate) fn observe<O: Observer>(
	observer: &O,
	code: &Code,
	at: DateTime,
) -> Result<Fixed, Error> {
	observer
		.risk_factor(code, at)
		.ok_or(Error::Unobserved { code: *code, at })
}
