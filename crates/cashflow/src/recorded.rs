//! An observer made of what has been recorded: [`Recorded`].

use alloc::{collections::BTreeMap, vec::Vec};

use crate::{
	event::EventType,
	fixed::Fixed,
	observer::{ObservedEvent, Observer},
	time::DateTime,
	types::Code,
};

/// Recorded values of risk factors, and recorded events.
///
/// A risk factor has, at any moment, the last value recorded until then.
///
/// ```
/// use tessera_cashflow::{DateTime, Fixed, Observer, Recorded};
///
/// let mut observer = Recorded::default();
/// let (code, may) = ("LIBOR".parse()?, DateTime::from_ymd(2013, 5, 1)?);
/// observer.record(code, may, Fixed::from_ratio(1, 100)?);
/// assert_eq!(observer.risk_factor(&code, DateTime::from_ymd(2013, 4, 30)?), None);
/// assert_eq!(observer.risk_factor(&code, DateTime::from_ymd(2013, 6, 1)?), Fixed::from_ratio(1, 100).ok());
/// # Ok::<(), tessera_cashflow::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Recorded {
	values: BTreeMap<Code, BTreeMap<DateTime, Fixed>>,
	events: Vec<(Code, EventType, ObservedEvent)>,
	horizon: Option<DateTime>,
}

impl Recorded {
	/// Records the value of a risk factor.
	pub fn record(&mut self, code: Code, at: DateTime, value: Fixed) {
		self.values.entry(code).or_default().insert(at, value);
	}

	/// Records an event of a contract.
	pub fn record_event(&mut self, contract: Code, kind: EventType, event: ObservedEvent) {
		let place = self
			.events
			.partition_point(|(_, _, other)| other.at <= event.at);
		self.events.insert(place, (contract, kind, event));
	}

	/// Ends the analysis for contracts that have no end of their own.
	pub fn set_horizon(&mut self, horizon: DateTime) {
		self.horizon = Some(horizon);
	}
}

impl Observer for Recorded {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		self.values
			.get(code)?
			.range(..=at)
			.next_back()
			.map(|(_, value)| *value)
	}

	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<ObservedEvent> {
		let first = self.events.partition_point(|(_, _, event)| event.at < from);
		self.events[first..]
			.iter()
			.find(|(of, what, _)| of == contract && *what == kind)
			.map(|(_, _, event)| *event)
	}

	fn horizon(&self) -> Option<DateTime> {
		self.horizon
	}
}
