//! Contracts: their terms, checked and run.

use alloc::boxed::Box;

use crate::{
	error::{Error, TermError},
	event::{Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{LoanState, State},
	terms::{Header, Trade},
	time::DateTime,
	types::Code,
};

pub(crate) mod contingent;
pub(crate) mod guarantee;
pub(crate) mod loan;
pub(crate) mod pair;
pub(crate) mod plain_swap;
pub(crate) mod position;

use contingent::{Futur, Optns};
use guarantee::{Cec, Ceg};
use loan::{Ann, Clm, Lam, Lax, Loan, Nam, Pam, Queue, Ump};
use pair::{Capfl, Swaps};
use plain_swap::Swppv;
use position::{Com, Csh, Fxout, Stk};

/// The most events in a row that are not reported: those before a purchase, and those of an underlying
/// between two payments of a cap or floor.
pub const MAX_SILENT_EVENTS: usize = 4_096;

/// The terms of a contract, by type.
///
/// They are data: [`Contract::new`] checks them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
#[allow(clippy::large_enum_variant)] // Terms are read and taken apart, not kept.
pub enum Terms {
	/// Principal at maturity.
	Pam(Pam),
	/// Linear amortizer.
	Lam(Lam),
	/// Negative amortizer.
	Nam(Nam),
	/// Annuity.
	Ann(Ann),
	/// Exotic linear amortizer.
	Lax(Lax),
	/// Call money.
	Clm(Clm),
	/// Undefined maturity profile.
	Ump(Ump),
	/// Cash.
	Csh(Csh),
	/// Stock.
	Stk(Stk),
	/// Commodity.
	Com(Com),
	/// Foreign exchange outright.
	Fxout(Fxout),
	/// Future.
	Futur(Futur),
	/// Option.
	Optns(Optns),
	/// Plain vanilla interest rate swap.
	Swppv(Swppv),
	/// Swap.
	Swaps(Swaps),
	/// Cap or floor.
	Capfl(Capfl),
	/// Credit enhancement guarantee.
	Ceg(Ceg),
	/// Credit enhancement collateral.
	Cec(Cec),
}

/// The terms of a loan, the only kind of contract that another one can be made of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub enum LoanTerms {
	/// Principal at maturity.
	Pam(Pam),
	/// Linear amortizer.
	Lam(Lam),
	/// Negative amortizer.
	Nam(Nam),
	/// Annuity.
	Ann(Ann),
	/// Exotic linear amortizer.
	Lax(Lax),
	/// Call money.
	Clm(Clm),
	/// Undefined maturity profile.
	Ump(Ump),
}

impl LoanTerms {
	/// The header.
	pub fn header(&self) -> &Header {
		match self {
			LoanTerms::Pam(terms) => &terms.header,
			LoanTerms::Lam(terms) => &terms.header,
			LoanTerms::Nam(terms) => &terms.header,
			LoanTerms::Ann(terms) => &terms.header,
			LoanTerms::Lax(terms) => &terms.header,
			LoanTerms::Clm(terms) => &terms.header,
			LoanTerms::Ump(terms) => &terms.header,
		}
	}

	pub(crate) fn with_role(mut self, role: crate::types::Role) -> LoanTerms {
		let header = match &mut self {
			LoanTerms::Pam(terms) => &mut terms.header,
			LoanTerms::Lam(terms) => &mut terms.header,
			LoanTerms::Nam(terms) => &mut terms.header,
			LoanTerms::Ann(terms) => &mut terms.header,
			LoanTerms::Lax(terms) => &mut terms.header,
			LoanTerms::Clm(terms) => &mut terms.header,
			LoanTerms::Ump(terms) => &mut terms.header,
		};
		header.role = role;
		self
	}
}

impl TryFrom<LoanTerms> for Loan {
	type Error = TermError;

	fn try_from(terms: LoanTerms) -> Result<Loan, TermError> {
		match terms {
			LoanTerms::Pam(terms) => terms.try_into(),
			LoanTerms::Lam(terms) => terms.try_into(),
			LoanTerms::Nam(terms) => terms.try_into(),
			LoanTerms::Ann(terms) => terms.try_into(),
			LoanTerms::Lax(terms) => terms.try_into(),
			LoanTerms::Clm(terms) => terms.try_into(),
			LoanTerms::Ump(terms) => terms.try_into(),
		}
	}
}

impl From<LoanTerms> for Terms {
	fn from(terms: LoanTerms) -> Terms {
		match terms {
			LoanTerms::Pam(terms) => Terms::Pam(terms),
			LoanTerms::Lam(terms) => Terms::Lam(terms),
			LoanTerms::Nam(terms) => Terms::Nam(terms),
			LoanTerms::Ann(terms) => Terms::Ann(terms),
			LoanTerms::Lax(terms) => Terms::Lax(terms),
			LoanTerms::Clm(terms) => Terms::Clm(terms),
			LoanTerms::Ump(terms) => Terms::Ump(terms),
		}
	}
}

/// A contract whose terms have been checked, ready to run.
///
/// Building it resolves what follows from the terms, such as a maturity; running it allocates
/// nothing.
#[derive(Clone, Debug)]
pub struct Contract(Machine);

#[derive(Clone, Debug)]
enum Machine {
	Loan(Box<Loan>),
	Position(Box<position::Position>),
	Contingent(Box<contingent::Contingent>),
	Guarantee(Box<guarantee::Guarantee>),
	PlainSwap(Box<plain_swap::PlainSwap>),
	Pair(Box<pair::Pair>),
}

impl Contract {
	/// Checks terms and makes them a contract.
	///
	/// # Errors
	///
	/// The first term that is missing or wrong, alone or in combination.
	pub fn new(terms: Terms) -> Result<Contract, TermError> {
		let loan = |loan: Loan| Machine::Loan(Box::new(loan));
		Ok(Contract(match terms {
			Terms::Pam(terms) => loan(terms.try_into()?),
			Terms::Lam(terms) => loan(terms.try_into()?),
			Terms::Nam(terms) => loan(terms.try_into()?),
			Terms::Ann(terms) => loan(terms.try_into()?),
			Terms::Lax(terms) => loan(terms.try_into()?),
			Terms::Clm(terms) => loan(terms.try_into()?),
			Terms::Ump(terms) => loan(terms.try_into()?),
			Terms::Csh(terms) => Machine::Position(Box::new(terms.try_into()?)),
			Terms::Stk(terms) => Machine::Position(Box::new(terms.try_into()?)),
			Terms::Com(terms) => Machine::Position(Box::new(terms.try_into()?)),
			Terms::Fxout(terms) => Machine::Position(Box::new(terms.try_into()?)),
			Terms::Futur(terms) => Machine::Contingent(Box::new(terms.try_into()?)),
			Terms::Optns(terms) => Machine::Contingent(Box::new(terms.try_into()?)),
			Terms::Swppv(terms) => Machine::PlainSwap(Box::new(terms.try_into()?)),
			Terms::Swaps(terms) => Machine::Pair(Box::new(terms.try_into()?)),
			Terms::Capfl(terms) => Machine::Pair(Box::new(terms.try_into()?)),
			Terms::Ceg(terms) => Machine::Guarantee(Box::new(terms.try_into()?)),
			Terms::Cec(terms) => Machine::Guarantee(Box::new(terms.try_into()?)),
		}))
	}

	/// `contractID`.
	pub fn id(&self) -> &Code {
		match &self.0 {
			Machine::Loan(machine) => machine.id(),
			Machine::Position(machine) => machine.id(),
			Machine::Contingent(machine) => machine.id(),
			Machine::Guarantee(machine) => machine.id(),
			Machine::PlainSwap(machine) => machine.id(),
			Machine::Pair(machine) => machine.id(),
		}
	}

	/// When the contract ends by itself, before any business-day shift; `None` if it does not.
	pub fn maturity(&self) -> Option<DateTime> {
		match &self.0 {
			Machine::Loan(machine) => machine.maturity(),
			Machine::Position(machine) => machine.maturity(),
			Machine::Contingent(machine) => Some(machine.maturity()),
			Machine::Guarantee(machine) => Some(machine.maturity()),
			Machine::PlainSwap(machine) => Some(machine.maturity()),
			Machine::Pair(machine) => machine.maturity(),
		}
	}

	/// How many payments are gone over in the whole life of an annuity to find what falls due: at most its
	/// payments times the fixings of their amount. 0 for everything else.
	pub fn annuity_steps(&self) -> u64 {
		match &self.0 {
			Machine::Loan(machine) => machine.annuity_steps(),
			_ => 0,
		}
	}

	/// When something of a loan falls due next after a state, principal, interest or a fee, if nobody acts:
	/// without computing what. Nothing for everything else.
	///
	/// # Errors
	///
	/// [`Error::ForeignState`] for the state of another kind; [`Error::Moment`] beyond the year 9999.
	pub fn next_payment<O: Observer>(
		&self,
		state: &State,
		observer: &O,
	) -> Result<Option<DateTime>, Error> {
		match (&self.0, state) {
			(Machine::Loan(machine), State::Loan(state)) => machine.next_payment(state, observer),
			(Machine::Loan(_), _) => Err(Error::ForeignState),
			_ => Ok(None),
		}
	}

	/// How many payments there are over which an annuity is computed; 0 for everything else.
	pub fn annuity_payments(&self) -> u64 {
		match &self.0 {
			Machine::Loan(machine) => machine.annuity_payments(),
			_ => 0,
		}
	}

	/// The state at the status date, before the first event.
	///
	/// # Errors
	///
	/// If a value is out of range, or a risk factor on which the state depends is not observed.
	pub fn initial_state<O: Observer>(&self, observer: &O) -> Result<State, Error> {
		match &self.0 {
			Machine::Loan(machine) => machine.start().map(State::Loan),
			Machine::Position(machine) => Ok(State::Position(machine.start())),
			Machine::Contingent(machine) => machine.start().map(State::Contingent),
			Machine::Guarantee(machine) => machine.start(observer).map(State::Contingent),
			Machine::PlainSwap(machine) => machine.start().map(State::PlainSwap),
			Machine::Pair(machine) => machine.start().map(State::Pair),
		}
	}

	/// Interest accrued from the state up to a moment before the next event, with the sign of the
	/// role; zero for contracts that bear none.
	///
	/// # Errors
	///
	/// If the result is out of range, or the state belongs to another contract type.
	pub fn accrued_interest(&self, state: &State, at: DateTime) -> Result<Fixed, Error> {
		match (&self.0, state) {
			(Machine::Loan(machine), State::Loan(state)) => machine.accrued_at(state, at),
			(Machine::Loan(_), _) => Err(Error::ForeignState),
			_ => Ok(Fixed::ZERO),
		}
	}

	/// The purchase: what comes before it is not reported.
	fn purchase(&self) -> Option<Trade> {
		match &self.0 {
			Machine::Loan(machine) => machine.purchase(),
			Machine::Position(machine) => machine.purchase(),
			Machine::Contingent(machine) => machine.purchase(),
			Machine::Guarantee(machine) => machine.purchase(),
			Machine::PlainSwap(machine) => machine.purchase(),
			Machine::Pair(machine) => machine.purchase(),
		}
	}

	fn is_reported(&self, event: &Event) -> bool {
		let Some(purchase) = self.purchase() else {
			return true;
		};
		let key = (event.date, event.kind.sequence());
		event.kind == EventType::AD || key >= (purchase.date, EventType::PRD.sequence())
	}

	/// The next event, reported or not.
	fn step<O: Observer>(&self, state: &State, observer: &O) -> Result<Option<Event>, Error> {
		match (&self.0, state) {
			(Machine::Loan(machine), State::Loan(state)) => machine.step(state, observer),
			(Machine::Position(machine), State::Position(state)) => machine.step(state, observer),
			(Machine::Contingent(machine), State::Contingent(state)) => {
				machine.step(state, observer)
			}
			(Machine::Guarantee(machine), State::Contingent(state)) => {
				machine.step(state, observer)
			}
			(Machine::PlainSwap(machine), State::PlainSwap(state)) => machine.step(state, observer),
			(Machine::Pair(machine), State::Pair(state)) => machine.step(state, observer),
			_ => Err(Error::ForeignState),
		}
	}
}

/// The next event after a state, or `None` if there is none.
///
/// This gives exactly the events of [`schedule`], one at a time: a chain keeps the state of the last
/// event instead of a schedule. Events before a purchase are not reported, but change the state.
///
/// # Errors
///
/// If a result is out of range, a risk factor is not observed, or the state belongs to another
/// contract type.
pub fn next_event<O: Observer>(
	contract: &Contract,
	state: &State,
	observer: &O,
) -> Result<Option<Event>, Error> {
	let mut next = contract.step(state, observer)?;
	for _ in 0..MAX_SILENT_EVENTS {
		match &next {
			Some(event) if !contract.is_reported(event) => {
				next = contract.step(&event.state, observer)?;
			}
			_ => return Ok(next),
		}
	}
	Err(Error::TooManyEvents)
}

/// The events of a contract from `from` to `to`, both included.
///
/// Events before `from` change the state, but are not in the iterator. [`DateTime::MIN`] and
/// [`DateTime::MAX`] stand for no limit. A call money loan that is called until `to` is reported with
/// its settlement, even if that comes later.
///
/// After an error the iterator ends.
pub fn schedule<'a, O: Observer>(
	contract: &'a Contract,
	from: DateTime,
	to: DateTime,
	observer: &'a O,
) -> Schedule<'a, O> {
	Schedule {
		contract,
		from,
		to,
		observer,
		cursor: Cursor::Start,
	}
}

/// The iterator of [`schedule`].
#[derive(Debug)]
pub struct Schedule<'a, O> {
	contract: &'a Contract,
	from: DateTime,
	to: DateTime,
	observer: &'a O,
	cursor: Cursor,
}

/// Where a schedule stands. A loan keeps its queue, so that an event moves on one stream only.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // There is one, and it must not be on the heap.
enum Cursor {
	Start,
	Loan(LoanState, Queue),
	Other(State),
	End,
}

impl<O: Observer> Schedule<'_, O> {
	fn advance(&mut self) -> Result<Option<Event>, Error> {
		if let Cursor::Start = self.cursor {
			let state = self.contract.initial_state(self.observer)?;
			self.cursor = match (&self.contract.0, state) {
				(Machine::Loan(loan), State::Loan(state)) => {
					let queue = loan.queue(&state, self.observer)?;
					Cursor::Loan(state, queue)
				}
				(_, state) => Cursor::Other(state),
			};
		}
		match (&self.contract.0, &mut self.cursor) {
			(Machine::Loan(loan), Cursor::Loan(state, queue)) => {
				let event = loan.pop(queue, state, self.observer)?;
				if let Some(Event {
					state: State::Loan(after),
					..
				}) = &event
				{
					*state = *after;
				}
				Ok(event)
			}
			(_, Cursor::Other(state)) => {
				let event = self.contract.step(state, self.observer)?;
				if let Some(event) = &event {
					*state = event.state.clone();
				}
				Ok(event)
			}
			_ => Ok(None),
		}
	}

	fn is_beyond(&self, event: &Event) -> bool {
		let settles_call = match &event.state {
			State::Loan(state) => state
				.exercised
				.is_some_and(|exercised| exercised <= self.to),
			_ => false,
		};
		event.date > self.to && !settles_call
	}
}

impl<O: Observer> Iterator for Schedule<'_, O> {
	type Item = Result<Event, Error>;

	fn next(&mut self) -> Option<Self::Item> {
		let mut silent = 0;
		loop {
			match self.advance() {
				Ok(Some(event)) if !self.is_beyond(&event) => {
					if !self.contract.is_reported(&event) {
						silent += 1;
						if silent > MAX_SILENT_EVENTS {
							self.cursor = Cursor::End;
							return Some(Err(Error::TooManyEvents));
						}
					} else if event.date >= self.from {
						return Some(Ok(event));
					}
				}
				Ok(_) => {
					self.cursor = Cursor::End;
					return None;
				}
				Err(error) => {
					self.cursor = Cursor::End;
					return Some(Err(error));
				}
			}
		}
	}
}

/// A place in the order of events: by date, then by the event sequence, then by scheduled time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
	/// When the event takes place.
	pub(crate) date: DateTime,
	/// Its place among events at the same time.
	pub(crate) sequence: u8,
	/// When it is scheduled, before any shift.
	pub(crate) scheduled: DateTime,
	/// What it is.
	pub(crate) kind: EventType,
}

impl Key {
	/// An event that is not shifted.
	pub(crate) fn at(at: DateTime, kind: EventType) -> Key {
		Key {
			date: at,
			sequence: kind.sequence(),
			scheduled: at,
			kind,
		}
	}
}

/// The earliest of the events that come after a position.
#[derive(Debug)]
pub(crate) struct Earliest {
	position: Key,
	pub(crate) best: Option<Key>,
}

impl Earliest {
	pub(crate) fn after(position: Key) -> Earliest {
		Earliest {
			position,
			best: None,
		}
	}

	pub(crate) fn offer(&mut self, key: Key) {
		if key > self.position && self.best.is_none_or(|best| key < best) {
			self.best = Some(key);
		}
	}

	/// Offers the trades that every contract can have.
	pub(crate) fn trades(&mut self, purchase: Option<Trade>, termination: Option<Trade>) {
		if let Some(trade) = purchase {
			self.offer(Key::at(trade.date, EventType::PRD));
		}
		if let Some(trade) = termination {
			self.offer(Key::at(trade.date, EventType::TD));
		}
	}

	/// Offers the next observed event of a kind.
	pub(crate) fn observed<O: Observer>(&mut self, observer: &O, id: &Code, kind: EventType) {
		let Some(event) = observer.observed_event(id, kind, self.position.date) else {
			return;
		};
		let key = Key::at(event.at, kind);
		if key > self.position {
			return self.offer(key);
		}
		let Ok(later) = DateTime::from_seconds(self.position.date.seconds() + 1) else {
			return;
		};
		if let Some(event) = observer.observed_event(id, kind, later) {
			self.offer(Key::at(event.at, kind));
		}
	}

	/// Offers the first time of a schedule, shifted to a business day.
	pub(crate) fn scheduled(
		&mut self,
		business: &crate::calendar::Business,
		table: &crate::cycle::Timetable,
		kind: EventType,
	) -> Result<(), Error> {
		let mut next = table.first_from(business.earliest_scheduled(self.position.date));
		while let Some(scheduled) = next {
			let date = business.event(scheduled)?;
			let key = Key {
				date,
				sequence: kind.sequence(),
				scheduled,
				kind,
			};
			if key > self.position {
				self.offer(key);
				return Ok(());
			}
			next = table.first_after(scheduled);
		}
		Ok(())
	}
}

/// In which currency a contract pays, and at which exchange rate (technical specification,
/// "Settlement Currency FX Rate").
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settlement {
	currency: Code,
	rate: Option<Code>,
}

impl Settlement {
	pub(crate) fn new(header: &Header) -> Result<Settlement, TermError> {
		Settlement::of(header.currency, header.settlement_currency)
	}

	pub(crate) fn of(currency: Code, settled: Option<Code>) -> Result<Settlement, TermError> {
		match settled {
			Some(settled) if settled != currency => {
				let rate = Code::concat(&[currency.as_str(), "/", settled.as_str()])
					.map_err(TermError::from_error("settlementCurrency"))?;
				Ok(Settlement {
					currency: settled,
					rate: Some(rate),
				})
			}
			_ => Ok(Settlement {
				currency,
				rate: None,
			}),
		}
	}

	pub(crate) fn currency(&self) -> Code {
		self.currency
	}

	pub(crate) fn convert<O: Observer>(
		&self,
		payoff: Fixed,
		at: DateTime,
		observer: &O,
	) -> Result<Fixed, Error> {
		match &self.rate {
			Some(rate) if !payoff.is_zero() => {
				payoff.checked_mul(loan::observe(observer, rate, at)?)
			}
			_ => Ok(payoff),
		}
	}
}
