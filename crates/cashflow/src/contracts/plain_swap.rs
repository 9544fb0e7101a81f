//! The plain vanilla interest rate swap: `SWPPV`.

use crate::{
	calendar::Business,
	cycle::{EndOfMonthConvention, Timetable},
	daycount::{Basis, DayCount, ReferencePeriod},
	error::{Error, TermError},
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{PlainSwapState, Progress, State},
	terms::{DeliverySettlement, Header, RateReset, Recurrence, Trade},
	time::DateTime,
	types::{Code, Performance},
};

use super::{loan::observe, Earliest, Key, Settlement};

/// Plain vanilla interest rate swap (`SWPPV`, technical specification, section SWPPV): a fixed rate
/// against a floating one, on the same principal, which is not exchanged.
///
/// The floating rate is reset in its own cycle (`RR`). With delivery each leg pays its interest
/// (`IPFX`, `IPFL`), with settlement only the difference is paid (`IP`). Initial exchange (`IED`) and
/// maturity (`MD`) pay nothing. A purchase (`PRD`) is paid by the receiver of the fixed rate; the price
/// of a termination (`TD`) has a sign: above zero it is received.
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
pub struct Swppv {
	/// Parties, currency and conventions. A positive role receives the fixed rate.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`.
	pub maturity: DateTime,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// `nominalInterestRate`: the fixed rate.
	pub fixed_rate: Fixed,
	/// `nominalInterestRate2`: the floating rate until the first reset.
	pub floating_rate: Fixed,
	/// `dayCountConvention`.
	pub day_count: DayCount,
	/// `cycleAnchorDateOfInterestPayment` and `cycleOfInterestPayment`, of both legs.
	pub payment: Recurrence,
	/// `accruedInterest` at the status date, without sign of the role: of the fixed leg with delivery, of
	/// both legs with settlement.
	pub accrued: Option<Fixed>,
	/// The resets of the floating rate.
	pub rate_reset: RateReset,
	/// `deliverySettlement`.
	pub delivery: DeliverySettlement,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

/// A plain swap, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct PlainSwap {
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	business: Business,
	terms: SwapTerms,
	payments: Timetable,
	resets: Timetable,
	first_reset: Option<DateTime>,
	reference: Option<ReferencePeriod>,
}

#[derive(Clone, Debug)]
struct SwapTerms {
	initial_exchange: DateTime,
	maturity: DateTime,
	notional: Fixed,
	fixed_rate: Fixed,
	floating_rate: Fixed,
	day_count: DayCount,
	accrued: Option<Fixed>,
	reset: RateReset,
	net: bool,
	purchase: Option<Trade>,
	termination: Option<Trade>,
}

impl TryFrom<Swppv> for PlainSwap {
	type Error = TermError;

	fn try_from(terms: Swppv) -> Result<PlainSwap, TermError> {
		if terms.notional.is_negative() {
			return Err(TermError::invalid("notionalPrincipal"));
		}
		if terms.maturity <= terms.initial_exchange {
			return Err(TermError::early("maturityDate"));
		}
		if terms.rate_reset.schedule.is_empty() {
			return Err(TermError::missing("cycleOfRateReset"));
		}
		let header = &terms.header;
		let convention = header.end_of_month_convention;
		let end = Some(terms.maturity);
		let table = |recurrence: Recurrence, with_end: bool| {
			let start = recurrence.start(terms.initial_exchange);
			Timetable::new(start, recurrence.cycle, end, convention, with_end)
		};
		let resets = table(terms.rate_reset.schedule, false);
		let reference = terms
			.payment
			.start(terms.initial_exchange)
			.zip(terms.payment.cycle)
			.and_then(|(anchor, cycle)| {
				let end_of_month = convention == EndOfMonthConvention::EndOfMonth;
				ReferencePeriod::of_cycle(anchor, cycle.period, end_of_month)
			});
		if terms.day_count == DayCount::ActualActualIcma && reference.is_none() {
			return Err(TermError::invalid("dayCountConvention"));
		}
		let known = terms.rate_reset.next_rate.is_some();
		Ok(PlainSwap {
			id: header.contract_id,
			positive: header.role.is_positive(),
			settlement: Settlement::new(header)?,
			status_date: header.status_date,
			performance: header.performance,
			business: Business {
				calendar: header.calendar.clone(),
				convention: header.business_day_convention,
			},
			payments: table(terms.payment, true),
			first_reset: resets.first_after(header.status_date).filter(|_| known),
			resets,
			reference,
			terms: SwapTerms {
				initial_exchange: terms.initial_exchange,
				maturity: terms.maturity,
				notional: terms.notional,
				fixed_rate: terms.fixed_rate,
				floating_rate: terms.floating_rate,
				day_count: terms.day_count,
				accrued: terms.accrued,
				reset: terms.rate_reset,
				net: terms.delivery == DeliverySettlement::Settlement,
				purchase: terms.purchase,
				termination: terms.termination,
			},
		})
	}
}

impl PlainSwap {
	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn maturity(&self) -> DateTime {
		self.terms.maturity
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.terms.purchase
	}

	pub(crate) fn start(&self) -> Result<PlainSwapState, Error> {
		let mut state = PlainSwapState {
			progress: Progress {
				status_date: self.status_date,
				last: EventType::AD,
				performance: self.performance,
			},
			notional: Fixed::ZERO,
			rate: Fixed::ZERO,
			accrued: Fixed::ZERO,
			accrued2: Fixed::ZERO,
		};
		if self.terms.initial_exchange > self.status_date {
			return Ok(state);
		}
		state.notional = self.terms.notional.signed_by(self.positive)?;
		state.rate = self.terms.floating_rate;
		if let Some(last) = self.payments.last_before(self.status_date) {
			state.progress.status_date = last;
			self.accrue(self.status_date, &mut state)?;
		}
		if let Some(accrued) = self.terms.accrued {
			state.accrued = accrued.signed_by(self.positive)?;
			if self.terms.net {
				// It is the difference already.
				state.accrued2 = Fixed::ZERO;
			}
		}
		Ok(state)
	}

	/// Interest of both legs up to a moment.
	fn accrue(&self, at: DateTime, state: &mut PlainSwapState) -> Result<(), Error> {
		if !state.notional.is_zero() {
			let basis = Basis {
				maturity: Some(self.terms.maturity),
				reference: self.reference,
				calendar: Some(&self.business.calendar),
			};
			let start = self.business.calculation(state.progress.status_date)?;
			let end = self.business.calculation(at)?;
			let elapsed = self.terms.day_count.fraction(start, end, &basis)?;
			let fixed = elapsed.of(state.notional.checked_mul(self.terms.fixed_rate)?)?;
			let floating = elapsed.of(state.notional.checked_mul(state.rate)?)?;
			state.accrued = state.accrued.checked_add(fixed)?;
			state.accrued2 = state.accrued2.checked_sub(floating)?;
		}
		state.progress.status_date = at;
		Ok(())
	}

	fn position(&self, state: &PlainSwapState) -> Result<Key, Error> {
		let Progress {
			status_date: scheduled,
			last,
			..
		} = state.progress;
		let shifted = matches!(
			last,
			EventType::IP
				| EventType::IPFX
				| EventType::IPFL
				| EventType::RR
				| EventType::RRF
				| EventType::MD
		);
		let date = if shifted {
			self.business.event(scheduled)?
		} else {
			scheduled
		};
		Ok(Key {
			date,
			..Key::at(scheduled, last)
		})
	}

	pub(crate) fn step<O: Observer>(
		&self,
		state: &PlainSwapState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		if matches!(state.progress.last, EventType::TD | EventType::MD) {
			return Ok(None);
		}
		let position = self.position(state)?;
		let mut next = Earliest::after(position);
		next.trades(self.terms.purchase, self.terms.termination);
		next.observed(observer, &self.id, EventType::AD);
		next.observed(observer, &self.id, EventType::CE);
		next.offer(Key::at(self.terms.initial_exchange, EventType::IED));
		let maturity = Timetable::once(Some(self.terms.maturity));
		next.scheduled(&self.business, &maturity, EventType::MD)?;
		if self.terms.net {
			next.scheduled(&self.business, &self.payments, EventType::IP)?;
		} else {
			next.scheduled(&self.business, &self.payments, EventType::IPFX)?;
			next.scheduled(&self.business, &self.payments, EventType::IPFL)?;
		}
		// The one reset with a known rate takes the place of an observed one.
		let known = Timetable::once(self.first_reset);
		next.scheduled(&self.business, &known, EventType::RRF)?;
		next.scheduled(&self.business, &self.resets, EventType::RR)?;
		let Some(key) = next.best else {
			return Ok(None);
		};
		if key.kind == EventType::RR && self.first_reset == Some(key.scheduled) {
			let mut other = *state;
			other.progress.last = EventType::RR;
			other.progress.status_date = key.scheduled;
			self.accrue_between(state, &mut other)?;
			return self.step(&other, observer);
		}
		self.fire(&key, state, observer).map(Some)
	}

	/// Moves a state past a reset that does not take place.
	fn accrue_between(
		&self,
		state: &PlainSwapState,
		other: &mut PlainSwapState,
	) -> Result<(), Error> {
		let mut accrued = *state;
		self.accrue(other.progress.status_date, &mut accrued)?;
		other.accrued = accrued.accrued;
		other.accrued2 = accrued.accrued2;
		Ok(())
	}

	fn fire<O: Observer>(
		&self,
		key: &Key,
		before: &PlainSwapState,
		observer: &O,
	) -> Result<Event, Error> {
		let at = key.scheduled;
		let mut state = *before;
		let price = |trade: Option<Trade>| trade.map_or(Fixed::ZERO, |trade| trade.price);
		let payoff = if key.kind == EventType::IED {
			state.progress.status_date = at;
			state.notional = self.terms.notional.signed_by(self.positive)?;
			state.rate = self.terms.floating_rate;
			Fixed::ZERO
		} else {
			self.accrue(at, &mut state)?;
			match key.kind {
				EventType::IPFX => core::mem::take(&mut state.accrued),
				EventType::IPFL => core::mem::take(&mut state.accrued2),
				EventType::IP => {
					let fixed = core::mem::take(&mut state.accrued);
					fixed.checked_add(core::mem::take(&mut state.accrued2))?
				}
				EventType::RR => {
					let reset = &self.terms.reset;
					state.rate = observe(observer, &reset.market_object, at)?
						.checked_mul(reset.multiplier)?
						.checked_add(reset.spread)?;
					Fixed::ZERO
				}
				EventType::RRF => {
					state.rate = self.terms.reset.next_rate.unwrap_or(state.rate);
					Fixed::ZERO
				}
				EventType::PRD => price(self.terms.purchase)
					.signed_by(self.positive)?
					.checked_neg()?,
				EventType::TD | EventType::MD => {
					state.notional = Fixed::ZERO;
					state.accrued = Fixed::ZERO;
					state.accrued2 = Fixed::ZERO;
					if key.kind == EventType::TD {
						price(self.terms.termination)
					} else {
						Fixed::ZERO
					}
				}
				EventType::CE => {
					let event = observer.observed_event(&self.id, EventType::CE, at);
					if let Some(performance) = event.and_then(|event| event.performance) {
						state.progress.performance = performance;
					}
					Fixed::ZERO
				}
				_ => Fixed::ZERO,
			}
		};
		state.progress.last = key.kind;
		let accrued = if self.terms.net {
			state.accrued.checked_add(state.accrued2)?
		} else {
			state.accrued
		};
		Ok(Event {
			date: key.date,
			kind: key.kind,
			payoff: self.settlement.convert(payoff, at, observer)?,
			currency: self.settlement.currency(),
			columns: Columns {
				notional: state.notional,
				rate: state.rate,
				accrued,
				..Columns::default()
			},
			state: State::PlainSwap(state),
		})
	}
}
