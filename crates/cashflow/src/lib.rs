//! The contract engine.
#![no_std]
extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

pub mod analytics;
mod calendar;
mod contracts;
mod cycle;
mod daycount;
mod error;
mod event;
mod fixed;
#[cfg(feature = "json")]
pub mod json;
mod observer;
mod recorded;
mod state;
mod terms;
mod time;
mod types;

pub use calendar::{BusinessDayConvention, Calendar, Holidays, MAX_HOLIDAYS};
pub use contracts::{
	contingent::{Exercise, Futur, Optns, Right},
	guarantee::{
		Cec, Ceg, Collateral, Coverage, Covered, Exposure, MAX_CHILD_EVENTS, MAX_REFERENCES,
	},
	loan::{
		Ann, Clm, Lam, Lax, Nam, Pam, PrincipalStep, RateStep, Step, Ump, MAX_ANNUITY_PAYMENTS,
		MAX_STEPS,
	},
	next_event,
	pair::{Capfl, Swaps},
	plain_swap::Swppv,
	position::{Com, Csh, Dividend, Fxout, Stk},
	schedule, Contract, LoanTerms, Schedule, Terms, MAX_SILENT_EVENTS,
};
pub use cycle::{Cycle, EndOfMonthConvention, Stub};
pub use daycount::{Basis, DayCount, ReferencePeriod};
pub use error::{Error, Reason, TermError};
pub use event::{Columns, Event, EventType};
pub use fixed::{Fixed, DECIMALS};
pub use observer::{ObservedEvent, Observer, Unobserved};
pub use recorded::Recorded;
pub use state::{
	ContingentState, LegState, LoanState, PairState, PlainSwapState, PositionState, Progress, State,
};
pub use terms::{
	DeliverySettlement, FeeBasis, Fees, Header, Interest, InterestBase, LoanOptions, Penalty,
	Prepayment, RateReset, Recurrence, Scaling, Trade,
};
pub use time::{days_in_month, is_leap_year, Date, DateTime, Period};
pub use types::{Code, Performance, Role};
