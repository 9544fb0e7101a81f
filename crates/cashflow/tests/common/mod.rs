//! Builders and an observer for the tests.
#![allow(dead_code)] // Every test binary uses its own part.

use std::collections::BTreeMap;

use tessera_cashflow::{
	schedule, Code, Contract, Cycle, DateTime, DayCount, Event, EventType, Fixed, Header, Interest,
	LoanOptions, Observer, Pam, Period, RateReset, Recurrence, Role, Terms, Trade,
};

pub fn moment(text: &str) -> DateTime {
	text.parse().expect("a moment")
}

pub fn fixed(text: &str) -> Fixed {
	text.parse().expect("a number")
}

pub fn code(text: &str) -> Code {
	text.parse().expect("a code")
}

pub fn cycle(text: &str) -> Cycle {
	text.parse().expect("a cycle")
}

pub fn from(anchor: &str, every: &str) -> Recurrence {
	Recurrence::new(moment(anchor), cycle(every))
}

pub fn every(text: &str) -> Recurrence {
	Recurrence {
		anchor: None,
		cycle: Some(cycle(text)),
	}
}

pub fn trade(date: &str, price: &str) -> Trade {
	Trade {
		date: moment(date),
		price: fixed(price),
	}
}

/// A contract of an asset holder, in dollars, as of a status date.
pub fn header(role: Role, status_date: &str) -> Header {
	Header::new(code("contract"), role, moment(status_date), code("USD"))
}

pub fn interest(rate: &str, day_count: DayCount, payment: Recurrence) -> Interest {
	Interest {
		rate: Some(fixed(rate)),
		day_count,
		payment,
		accrued: None,
		capitalization_end: None,
	}
}

/// 1,000 at 6 % for a year from 2021, with interest every half year, 30E/360.
pub fn bullet() -> Pam {
	Pam {
		header: header(Role::RealPositionAsset, "2020-12-31"),
		initial_exchange: moment("2021-01-01"),
		maturity: moment("2022-01-01"),
		notional: fixed("1000"),
		premium_discount: Fixed::ZERO,
		interest: interest("0.06", DayCount::ThirtyE360, every("P6ML1")),
		options: LoanOptions::default(),
	}
}

pub fn reset(anchor: &str, every: &str) -> RateReset {
	RateReset::new(from(anchor, every), code("LIBOR"))
}

/// Observations by code and date.
#[derive(Default)]
pub struct Market {
	values: BTreeMap<(String, DateTime), Fixed>,
	events: Vec<(Code, EventType, tessera_cashflow::ObservedEvent)>,
}

impl Market {
	pub fn with(mut self, name: &str, at: &str, value: &str) -> Market {
		self.values.insert((name.into(), moment(at)), fixed(value));
		self
	}

	pub fn event(self, contract: &str, kind: EventType, at: &str, amount: &str) -> Market {
		self.credit_event(contract, kind, at, amount, None)
	}

	pub fn credit_event(
		mut self,
		contract: &str,
		kind: EventType,
		at: &str,
		amount: &str,
		performance: Option<tessera_cashflow::Performance>,
	) -> Market {
		let event = tessera_cashflow::ObservedEvent {
			at: moment(at),
			amount: fixed(amount),
			performance,
		};
		self.events.push((code(contract), kind, event));
		self
	}
}

impl Observer for Market {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		self.values.get(&(code.to_string(), at)).copied()
	}

	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<tessera_cashflow::ObservedEvent> {
		self.events
			.iter()
			.filter(|(id, what, event)| id == contract && *what == kind && event.at >= from)
			.map(|(_, _, event)| *event)
			.min_by_key(|event| event.at)
	}
}

pub fn events(terms: Terms, observer: &impl Observer) -> Vec<Event> {
	let contract = Contract::new(terms).expect("valid terms");
	schedule(&contract, DateTime::MIN, DateTime::MAX, observer)
		.collect::<Result<_, _>>()
		.expect("a schedule")
}

/// Dates, types and payoffs, as `2021-07-01 IP 30`.
pub fn flows(terms: Terms, observer: &impl Observer) -> Vec<String> {
	events(terms, observer).iter().map(flow).collect()
}

pub fn flow(event: &Event) -> String {
	let date = event.date.to_string();
	let date = date.strip_suffix("T00:00:00").unwrap_or(&date);
	// Six decimals are enough to tell flows apart.
	let payoff = event.payoff.raw() + 500_000_000_000 * event.payoff.raw().signum();
	let payoff = Fixed::from_raw(payoff / 1_000_000_000_000 * 1_000_000_000_000);
	format!("{date} {} {payoff}", event.kind)
}

pub fn period(text: &str) -> Period {
	text.parse().expect("a period")
}
