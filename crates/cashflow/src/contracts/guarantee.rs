//! Credit enhancement: `CEG`, `CEC`.

use alloc::vec::Vec;

use crate::{
	calendar::Business,
	cycle::Timetable,
	daycount::{Basis, DayCount, YearFraction},
	error::{Error, TermError},
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::{ObservedEvent, Observer},
	state::{ContingentState, Progress, State},
	terms::{FeeBasis, Fees, Header, Trade},
	time::{DateTime, Period},
	types::{Code, Performance},
};

use super::{
	contingent::Exercise,
	loan::{observe, Loan},
	Earliest, Key, LoanTerms, Settlement,
};

/// The most events of a covered contract that are computed to know its state.
pub const MAX_CHILD_EVENTS: usize = 4_096;

/// The most contracts that one guarantee covers, and the most collaterals that cover them.
pub const MAX_REFERENCES: usize = 64;

/// Credit enhancement guarantee (`CEG`, technical specification, section CEG): a promise to pay what
/// is lost on other contracts.
///
/// The buyer may pay a price (`PRD`) and fees (`FP`). When one of the covered contracts suffers a
/// covered credit event (an observed `CE`), the covered part of the exposure is fixed (`XD`) and paid
/// with the fee accrued after the settlement period (`STD`); otherwise the guarantee ends at maturity
/// (`MD`) without payment.
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
pub struct Ceg {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `maturityDate`; without it the last maturity of the covered contracts.
	pub maturity: Option<DateTime>,
	/// `notionalPrincipal`: the exposure, if it does not follow from the covered contracts.
	pub notional: Option<Fixed>,
	/// What is covered.
	pub coverage: Coverage,
	/// `dayCountConvention` of fees that are a rate.
	pub day_count: DayCount,
	/// Fees; without an anchor they begin one cycle after the purchase.
	pub fees: Option<Fees>,
	/// `exerciseDate` and `exerciseAmount`, if the guarantee is drawn already.
	pub exercise: Option<Exercise>,
	/// `settlementPeriod`.
	pub settlement_period: Period,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

/// Credit enhancement collateral (`CEC`, section CEC): goods that stand for what is lost on other
/// contracts.
///
/// When one of the covered contracts suffers a covered credit event (an observed `CE`), the covered
/// part of the exposure, but not more than the collateral's value, is fixed (`XD`) and paid after the
/// settlement period (`STD`); otherwise the contract ends at maturity (`MD`) without payment.
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
pub struct Cec {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `maturityDate`; without it the last maturity of the covered contracts.
	pub maturity: Option<DateTime>,
	/// What is covered.
	pub coverage: Coverage,
	/// The covering contracts (`contractStructure`, role `COVI`).
	pub collateral: Vec<Collateral>,
	/// `exerciseDate` and `exerciseAmount`, if the collateral is drawn already.
	pub exercise: Option<Exercise>,
	/// `settlementPeriod`.
	pub settlement_period: Period,
}

/// What a credit enhancement covers.
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
pub struct Coverage {
	/// The covered contracts (`contractStructure`, role `COVE`).
	pub contracts: Vec<Covered>,
	/// `coverageOfCreditEnhancement`: the covered part of the exposure, from 0 to 1.
	pub ratio: Fixed,
	/// `guaranteedExposure`.
	pub exposure: Exposure,
	/// `creditEventTypeCovered`: the performances that draw on the enhancement.
	pub credit_events: Vec<Performance>,
}

/// A covered contract.
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
pub enum Covered {
	/// Known by its identifier only: the exposure has to be given.
	Identifier(Code),
	/// Known by its terms.
	Loan {
		/// The terms.
		terms: LoanTerms,
		/// `marketObjectCode`: where its market value is observed.
		market_object: Option<Code>,
	},
}

/// What counts as exposure (`guaranteedExposure`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub enum Exposure {
	/// `NO`: the notional principal.
	#[default]
	Notional,
	/// `NI`: the notional principal with interest accrued.
	NotionalAndInterest,
	/// `MV`: the observed market value.
	MarketValue,
}

/// Goods that cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct Collateral {
	/// `marketObjectCode`: where the value of one unit is observed.
	pub market_object: Code,
	/// `quantity`.
	pub quantity: Fixed,
}

#[derive(Clone, Debug)]
struct Child {
	id: Code,
	loan: Option<Loan>,
	market_object: Option<Code>,
}

/// A guarantee or collateral, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Guarantee {
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	business: Business,
	maturity: DateTime,
	notional: Option<Fixed>,
	children: Vec<Child>,
	ratio: Fixed,
	exposure: Exposure,
	credit_events: Vec<Performance>,
	/// `None` for a guarantee.
	collateral: Option<Vec<Collateral>>,
	day_count: DayCount,
	fees: Option<Fees>,
	fee_start: Option<DateTime>,
	end_of_month: crate::cycle::EndOfMonthConvention,
	exercise: Option<Exercise>,
	period: Period,
	purchase: Option<Trade>,
	termination: Option<Trade>,
}

impl TryFrom<Ceg> for Guarantee {
	type Error = TermError;

	fn try_from(terms: Ceg) -> Result<Guarantee, TermError> {
		if terms.day_count == DayCount::ActualActualIcma {
			// There are no coupon periods.
			return Err(TermError::invalid("dayCountConvention"));
		}
		if terms.notional.is_some_and(Fixed::is_negative) {
			return Err(TermError::invalid("notionalPrincipal"));
		}
		let fee_start = terms.fees.and_then(|fees| {
			let origin = terms
				.purchase
				.map_or(terms.header.status_date, |trade| trade.date);
			fees.payment.start(origin)
		});
		let guarantee =
			Guarantee::build(terms.header, terms.maturity, terms.coverage, terms.notional)?;
		Ok(Guarantee {
			day_count: terms.day_count,
			fees: terms
				.fees
				.filter(|fees| !fees.rate.is_zero() && !fees.payment.is_empty()),
			fee_start,
			exercise: terms.exercise,
			period: terms.settlement_period,
			purchase: terms.purchase,
			termination: terms.termination,
			..guarantee
		})
	}
}

impl TryFrom<Cec> for Guarantee {
	type Error = TermError;

	fn try_from(terms: Cec) -> Result<Guarantee, TermError> {
		if terms.collateral.is_empty() {
			return Err(TermError::missing("contractStructure"));
		}
		if terms.collateral.len() > MAX_REFERENCES {
			return Err(TermError::many("contractStructure"));
		}
		if terms
			.collateral
			.iter()
			.any(|collateral| collateral.quantity.is_negative())
		{
			return Err(TermError::invalid("quantity"));
		}
		let guarantee = Guarantee::build(terms.header, terms.maturity, terms.coverage, None)?;
		Ok(Guarantee {
			collateral: Some(terms.collateral),
			exercise: terms.exercise,
			period: terms.settlement_period,
			..guarantee
		})
	}
}

impl Guarantee {
	fn build(
		header: Header,
		maturity: Option<DateTime>,
		coverage: Coverage,
		notional: Option<Fixed>,
	) -> Result<Guarantee, TermError> {
		if coverage.contracts.is_empty() {
			return Err(TermError::missing("contractStructure"));
		}
		if coverage.contracts.len() > MAX_REFERENCES {
			return Err(TermError::many("contractStructure"));
		}
		if coverage.ratio.is_negative() {
			return Err(TermError::invalid("coverageOfCreditEnhancement"));
		}
		let mut children = Vec::with_capacity(coverage.contracts.len());
		for covered in coverage.contracts {
			children.push(match covered {
				Covered::Identifier(_) if notional.is_none() => {
					return Err(TermError::missing("notionalPrincipal"));
				}
				Covered::Identifier(id) => Child {
					id,
					loan: None,
					market_object: None,
				},
				Covered::Loan {
					terms,
					market_object,
				} => {
					if coverage.exposure == Exposure::MarketValue && market_object.is_none() {
						return Err(TermError::missing("marketObjectCode"));
					}
					let id = terms.header().contract_id;
					Child {
						id,
						loan: Some(terms.try_into()?),
						market_object,
					}
				}
			});
		}
		let last = || {
			children
				.iter()
				.map(|child| child.loan.as_ref().and_then(Loan::maturity))
				.try_fold(DateTime::MIN, |last, maturity| Some(last.max(maturity?)))
		};
		let maturity = maturity
			.or_else(last)
			.ok_or(TermError::missing("maturityDate"))?;
		Ok(Guarantee {
			id: header.contract_id,
			positive: header.role.is_positive(),
			settlement: Settlement::new(&header)?,
			status_date: header.status_date,
			performance: header.performance,
			end_of_month: header.end_of_month_convention,
			business: Business {
				calendar: header.calendar,
				convention: header.business_day_convention,
			},
			maturity,
			notional,
			children,
			ratio: coverage.ratio,
			exposure: coverage.exposure,
			credit_events: coverage.credit_events,
			collateral: None,
			day_count: DayCount::ActualActualIsda,
			fees: None,
			fee_start: None,
			exercise: None,
			period: Period::ZERO,
			purchase: None,
			termination: None,
		})
	}

	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn maturity(&self) -> DateTime {
		self.maturity
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.purchase
	}

	pub(crate) fn start<O: Observer>(&self, observer: &O) -> Result<ContingentState, Error> {
		let mut state = ContingentState {
			progress: Progress {
				status_date: self.status_date,
				last: EventType::AD,
				performance: self.performance,
			},
			notional: Fixed::ZERO,
			fee_accrued: Fixed::ZERO,
			exercise_date: self.exercise.map(|exercise| exercise.date),
			exercise_amount: self
				.exercise
				.map_or(Fixed::ZERO, |exercise| exercise.amount),
		};
		// The collateral's share is known once it is drawn; a guarantee bears fees before that.
		if self.collateral.is_none() && self.status_date < self.maturity {
			state.notional = self.covered(self.status_date, observer)?;
		}
		if let Some(fees) = self.fees {
			let fee_table = self.fee_table(self.maturity);
			state.fee_accrued = match fees.accrued {
				Some(accrued) => accrued.signed_by(self.positive)?,
				None => match fee_table.last_before(self.status_date) {
					Some(last) => {
						let mut past = state;
						past.progress.status_date = last;
						self.accrue(self.status_date, &mut past, &fee_table)?;
						past.fee_accrued
					}
					None => Fixed::ZERO,
				},
			};
		}
		Ok(state)
	}

	fn fee_table(&self, end: DateTime) -> Timetable {
		match self.fees {
			Some(fees) => Timetable::new(
				self.fee_start,
				fees.payment.cycle,
				Some(end),
				self.end_of_month,
				true,
			),
			None => Timetable::EMPTY,
		}
	}

	/// The credit event that draws on the enhancement.
	fn credit_event<O: Observer>(&self, observer: &O) -> Option<ObservedEvent> {
		let mut first: Option<ObservedEvent> = None;
		for child in &self.children {
			let mut from = DateTime::from_seconds(self.status_date.seconds() + 1).ok()?;
			// Events that are not covered are passed over, but not without end.
			for _ in 0..MAX_CHILD_EVENTS {
				let event = observer.observed_event(&child.id, EventType::CE, from);
				let Some(event) = event.filter(|event| event.at <= self.maturity) else {
					break;
				};
				let covered = event
					.performance
					.is_some_and(|state| self.credit_events.contains(&state));
				if covered {
					if first.is_none_or(|first| event.at < first.at) {
						first = Some(event);
					}
					break;
				}
				match DateTime::from_seconds(event.at.seconds() + 1) {
					Ok(later) => from = later,
					Err(_) => break,
				}
			}
		}
		first
	}

	fn exercise_time<O: Observer>(&self, observer: &O) -> Option<DateTime> {
		match self.exercise {
			Some(exercise) => Some(exercise.date),
			None => self.credit_event(observer).map(|event| event.at),
		}
	}

	fn shifted(&self, scheduled: DateTime, kind: EventType) -> Result<Key, Error> {
		Ok(Key {
			date: self.business.event(scheduled)?,
			..Key::at(scheduled, kind)
		})
	}

	pub(crate) fn step<O: Observer>(
		&self,
		state: &ContingentState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		let Progress {
			status_date, last, ..
		} = state.progress;
		if matches!(last, EventType::TD | EventType::STD | EventType::MD) {
			return Ok(None);
		}
		let position = match last {
			EventType::FP => self.shifted(status_date, last)?,
			_ => Key::at(status_date, last),
		};
		let mut next = Earliest::after(position);
		next.trades(self.purchase, self.termination);
		next.observed(observer, &self.id, EventType::AD);
		next.observed(observer, &self.id, EventType::CE);
		let exercise = self.exercise_time(observer);
		let fee_table = self.fee_table(exercise.unwrap_or(self.maturity));
		next.scheduled(&self.business, &fee_table, EventType::FP)?;
		match exercise {
			Some(exercise) => {
				next.offer(Key::at(exercise, EventType::XD));
				next.offer(self.shifted(exercise.checked_add(self.period)?, EventType::STD)?);
			}
			None => next.offer(self.shifted(self.maturity, EventType::MD)?),
		}
		match next.best {
			Some(key) => self.fire(&key, state, &fee_table, observer).map(Some),
			None => Ok(None),
		}
	}

	/// The covered part of the exposure at a moment, with the sign of the role.
	fn covered<O: Observer>(&self, at: DateTime, observer: &O) -> Result<Fixed, Error> {
		let exposure = match self.notional {
			Some(notional) => notional,
			None => self.children.iter().try_fold(Fixed::ZERO, |sum, child| {
				sum.checked_add(self.child_exposure(child, at, observer)?)
			})?,
		};
		exposure.checked_mul(self.ratio)?.signed_by(self.positive)
	}

	fn child_exposure<O: Observer>(
		&self,
		child: &Child,
		at: DateTime,
		observer: &O,
	) -> Result<Fixed, Error> {
		if let (Exposure::MarketValue, Some(market_object)) = (self.exposure, &child.market_object)
		{
			return observe(observer, market_object, at);
		}
		let Some(loan) = &child.loan else {
			return Ok(Fixed::ZERO);
		};
		let mut state = loan.start()?;
		let mut queue = loan.queue(&state, observer)?;
		for _ in 0..MAX_CHILD_EVENTS {
			let event = loan.pop(&mut queue, &state, observer)?;
			match event
				.filter(|event| event.date <= at)
				.map(|event| event.state)
			{
				Some(State::Loan(after)) => state = after,
				_ if self.exposure == Exposure::NotionalAndInterest => {
					let interest = loan.accrued_at(&state, at)?;
					return state.notional.checked_add(interest);
				}
				_ => return Ok(state.notional),
			}
		}
		Err(Error::TooManyEvents)
	}

	fn elapsed(&self, start: DateTime, end: DateTime) -> Result<YearFraction, Error> {
		let basis = Basis {
			maturity: Some(self.maturity),
			reference: None,
			calendar: Some(&self.business.calendar),
		};
		let start = self.business.calculation(start)?;
		self.day_count
			.fraction(start, self.business.calculation(end)?, &basis)
	}

	/// Fees up to a moment.
	fn accrue(
		&self,
		at: DateTime,
		state: &mut ContingentState,
		fee_table: &Timetable,
	) -> Result<(), Error> {
		let since = state.progress.status_date;
		state.progress.status_date = at;
		let Some(fees) = self.fees else { return Ok(()) };
		match fees.basis {
			FeeBasis::Notional => {
				let fee = self
					.elapsed(since, at)?
					.of(state.notional.checked_mul(fees.rate)?)?;
				state.fee_accrued = state.fee_accrued.checked_add(fee)?;
			}
			FeeBasis::Absolute => {
				let begin = self.purchase.map_or(self.status_date, |trade| trade.date);
				let last = fee_table.last_before(at).unwrap_or(begin);
				let Some(next) = fee_table.first_from(at) else {
					return Ok(());
				};
				let whole = self.elapsed(last, next)?.of(Fixed::ONE)?;
				if !whole.is_zero() {
					let past = self.elapsed(last, at)?.of(Fixed::ONE)?;
					let fee = fees.rate.signed_by(self.positive)?;
					state.fee_accrued = fee.checked_mul(past.checked_div(whole)?)?;
				}
			}
		}
		Ok(())
	}

	fn fire<O: Observer>(
		&self,
		key: &Key,
		before: &ContingentState,
		fee_table: &Timetable,
		observer: &O,
	) -> Result<Event, Error> {
		let at = key.scheduled;
		let mut state = *before;
		self.accrue(at, &mut state, fee_table)?;
		state.progress.last = key.kind;
		let price = |trade: Option<Trade>| {
			trade
				.map_or(Fixed::ZERO, |trade| trade.price)
				.signed_by(self.positive)
		};
		let payoff = match key.kind {
			EventType::PRD => {
				state.notional = self.covered(at, observer)?;
				price(self.purchase)?.checked_neg()?
			}
			EventType::TD => {
				state.notional = Fixed::ZERO;
				state.fee_accrued = Fixed::ZERO;
				price(self.termination)?
			}
			EventType::FP => {
				state.notional = self.covered(at, observer)?;
				let accrued = core::mem::take(&mut state.fee_accrued);
				match self.fees {
					Some(Fees {
						rate,
						basis: FeeBasis::Absolute,
						..
					}) => rate.signed_by(self.positive)?,
					_ => accrued,
				}
			}
			EventType::MD => {
				state.notional = Fixed::ZERO;
				Fixed::ZERO
			}
			EventType::XD => {
				self.exercise(at, &mut state, observer)?;
				Fixed::ZERO
			}
			EventType::STD => {
				state.notional = Fixed::ZERO;
				state
					.exercise_amount
					.checked_add(core::mem::take(&mut state.fee_accrued))?
			}
			EventType::CE => {
				let event = observer.observed_event(&self.id, EventType::CE, at);
				if let Some(performance) = event.and_then(|event| event.performance) {
					state.progress.performance = performance;
				}
				Fixed::ZERO
			}
			_ => Fixed::ZERO,
		};
		Ok(Event {
			date: key.date,
			kind: key.kind,
			payoff: self.settlement.convert(payoff, at, observer)?,
			currency: self.settlement.currency(),
			columns: Columns {
				notional: state.notional,
				exercise_date: state.exercise_date,
				exercise_amount: state.exercise_amount,
				..Columns::default()
			},
			state: State::Contingent(state),
		})
	}

	fn exercise<O: Observer>(
		&self,
		at: DateTime,
		state: &mut ContingentState,
		observer: &O,
	) -> Result<(), Error> {
		state.notional = self.covered(at, observer)?;
		state.exercise_date = Some(at);
		state.exercise_amount = state.notional;
		if let Some(collateral) = &self.collateral {
			let value = collateral.iter().try_fold(Fixed::ZERO, |sum, collateral| {
				let unit = observe(observer, &collateral.market_object, at)?;
				sum.checked_add(unit.checked_mul(collateral.quantity)?)
			})?;
			let covered = state.notional.signed_by(self.positive)?;
			state.exercise_amount = covered.min(value).signed_by(self.positive)?;
		}
		Ok(())
	}
}
