//! What a contract cannot know by itself: [`Observer`] (technical specification, "Risk Factor
//! Observer").

use crate::{
	event::EventType,
	fixed::Fixed,
	time::DateTime,
	types::{Code, Performance},
};

/// A source of observed rates, prices, indexes and unscheduled events.
///
/// The engine asks with the time for which an event is scheduled, before any business-day shift.
/// The same question must always have the same answer: a contract that steps from a stored state
/// asks again.
pub trait Observer {
	/// The value of a risk factor at a moment, or `None` if it is not known.
	///
	/// Rates are per year as a fraction, prices and indexes in their own unit, exchange rates are
	/// asked for as `CUR/CURS` and are in units of the second currency.
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed>;

	/// The first observed event of a kind that concerns a contract and does not take place before
	/// `from`; `None` if there is none.
	///
	/// Asked for are `AD`, `CE`, `PP`, `PR`, `PI`, `PD` and `XD`. At most one event of a kind and
	/// contract takes place at one moment.
	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<ObservedEvent> {
		let _ = (contract, kind, from);
		None
	}

	/// The end of the analysis (t^max), for contracts that have none of their own: `UMP`, and `CLM`
	/// and `STK` without maturity. Without a horizon they go on.
	fn horizon(&self) -> Option<DateTime> {
		None
	}
}

/// An event that no schedule foresees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservedEvent {
	/// When it takes place.
	pub at: DateTime,
	/// Its cash flow, above zero if the record's creator receives it.
	pub amount: Fixed,
	/// The performance of the contract after a credit event.
	pub performance: Option<Performance>,
}

/// Knows nothing: for contracts without risk factors.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unobserved;

impl Observer for Unobserved {
	fn risk_factor(&self, _: &Code, _: DateTime) -> Option<Fixed> {
		None
	}
}

impl<O: Observer + ?Sized> Observer for &O {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		(**self).risk_factor(code, at)
	}

	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<ObservedEvent> {
		(**self).observed_event(contract, kind, from)
	}

	fn horizon(&self) -> Option<DateTime> {
		(**self).horizon()
	}
}
