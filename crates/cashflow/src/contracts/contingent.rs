//! Futures and options: `FUTUR`, `OPTNS`.

use crate::{
	calendar::Business,
	error::{Error, TermError},
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{ContingentState, Progress, State},
	terms::{Header, Trade},
	time::{DateTime, Period},
	types::{Code, Performance},
};

use super::{loan::observe, Earliest, Key, Settlement};

/// Option (`OPTNS`, technical specification, section OPTNS).
///
/// The buyer pays the premium at the purchase (`PRD`). At maturity (`MD`), or when an American or
/// Bermudan option is exercised before it (an observed `XD`), the amount by which the underlying's
/// price is better than the strike is fixed (`XD`) and paid after the settlement period (`STD`).
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
pub struct Optns {
	/// Parties, currency and conventions.
	pub header: Header,
	/// The underlying (`contractStructure`): where its price is observed.
	pub underlying: Code,
	/// `maturityDate`.
	pub maturity: DateTime,
	/// `optionType` with its strikes.
	pub right: Right,
	/// `optionExerciseType`: whether it can be exercised before maturity (`A`, `B`).
	pub early_exercise: bool,
	/// `exerciseDate` and `exerciseAmount`, if it has been exercised already.
	pub exercise: Option<Exercise>,
	/// `settlementPeriod`.
	pub settlement_period: Period,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

/// What an option entitles to (`optionType`).
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
pub enum Right {
	/// `C`: to buy at `optionStrike1`.
	Call(Fixed),
	/// `P`: to sell at `optionStrike1`.
	Put(Fixed),
	/// `CP`: to buy at `optionStrike1` and to sell at `optionStrike2`.
	CallPut(Fixed, Fixed),
}

/// Future (`FUTUR`, section FUTUR).
///
/// At maturity (`MD`) the difference between the underlying's price and the futures price is fixed
/// (`XD`) and paid after the settlement period (`STD`), in either direction. A price may be due at the
/// purchase (`PRD`).
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
pub struct Futur {
	/// Parties, currency and conventions.
	pub header: Header,
	/// The underlying (`contractStructure`): where its price is observed.
	pub underlying: Code,
	/// `maturityDate`.
	pub maturity: DateTime,
	/// `futuresPrice`.
	pub price: Fixed,
	/// `exerciseDate` and `exerciseAmount`, if the difference is fixed already.
	pub exercise: Option<Exercise>,
	/// `settlementPeriod`.
	pub settlement_period: Period,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

/// An exercise that has taken place.
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
pub struct Exercise {
	/// `exerciseDate`.
	pub date: DateTime,
	/// `exerciseAmount`.
	pub amount: Fixed,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
	Option { right: Right, early: bool },
	Future { price: Fixed },
}

/// A future or option, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Contingent {
	kind: Kind,
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	business: Business,
	underlying: Code,
	maturity: DateTime,
	exercise: Option<Exercise>,
	period: Period,
	purchase: Option<Trade>,
	termination: Option<Trade>,
}

impl TryFrom<Optns> for Contingent {
	type Error = TermError;

	fn try_from(terms: Optns) -> Result<Contingent, TermError> {
		let strikes = match terms.right {
			Right::Call(strike) | Right::Put(strike) => (strike, Fixed::ZERO),
			Right::CallPut(call, put) => (call, put),
		};
		if strikes.0.is_negative() {
			return Err(TermError::invalid("optionStrike1"));
		}
		if strikes.1.is_negative() {
			return Err(TermError::invalid("optionStrike2"));
		}
		Ok(Contingent {
			kind: Kind::Option {
				right: terms.right,
				early: terms.early_exercise,
			},
			id: terms.header.contract_id,
			positive: terms.header.role.is_positive(),
			settlement: Settlement::new(&terms.header)?,
			status_date: terms.header.status_date,
			performance: terms.header.performance,
			business: Business {
				calendar: terms.header.calendar,
				convention: terms.header.business_day_convention,
			},
			underlying: terms.underlying,
			maturity: terms.maturity,
			exercise: terms.exercise,
			period: terms.settlement_period,
			purchase: terms.purchase,
			termination: terms.termination,
		})
	}
}

impl TryFrom<Futur> for Contingent {
	type Error = TermError;

	fn try_from(terms: Futur) -> Result<Contingent, TermError> {
		Ok(Contingent {
			kind: Kind::Future { price: terms.price },
			id: terms.header.contract_id,
			positive: terms.header.role.is_positive(),
			settlement: Settlement::new(&terms.header)?,
			status_date: terms.header.status_date,
			performance: terms.header.performance,
			business: Business {
				calendar: terms.header.calendar,
				convention: terms.header.business_day_convention,
			},
			underlying: terms.underlying,
			maturity: terms.maturity,
			exercise: terms.exercise,
			period: terms.settlement_period,
			purchase: terms.purchase,
			termination: terms.termination,
		})
	}
}

impl Contingent {
	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn maturity(&self) -> DateTime {
		self.maturity
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.purchase
	}

	pub(crate) fn start(&self) -> Result<ContingentState, Error> {
		Ok(ContingentState {
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
		})
	}

	/// When the contract is exercised, and whether that is a day of the schedule.
	fn exercise_time<O: Observer>(&self, observer: &O) -> Result<(DateTime, bool), Error> {
		if let Some(exercise) = self.exercise {
			return Ok((exercise.date, true));
		}
		if let Kind::Option { early: true, .. } = self.kind {
			let after = DateTime::from_seconds(self.status_date.seconds() + 1)?;
			let event = observer.observed_event(&self.id, EventType::XD, after);
			if let Some(event) = event.filter(|event| event.at < self.maturity) {
				return Ok((event.at, false));
			}
		}
		Ok((self.maturity, true))
	}

	fn shifted(&self, scheduled: DateTime, kind: EventType) -> Result<Key, Error> {
		Ok(Key {
			date: self.business.event(scheduled)?,
			..Key::at(scheduled, kind)
		})
	}

	fn position<O: Observer>(&self, state: &ContingentState, observer: &O) -> Result<Key, Error> {
		let Progress {
			status_date, last, ..
		} = state.progress;
		let shifted = match last {
			EventType::MD | EventType::STD => true,
			EventType::XD => self.exercise_time(observer)?.1,
			_ => false,
		};
		if shifted {
			self.shifted(status_date, last)
		} else {
			Ok(Key::at(status_date, last))
		}
	}

	pub(crate) fn step<O: Observer>(
		&self,
		state: &ContingentState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		if matches!(state.progress.last, EventType::TD | EventType::STD) {
			return Ok(None);
		}
		let mut next = Earliest::after(self.position(state, observer)?);
		next.trades(self.purchase, self.termination);
		next.observed(observer, &self.id, EventType::AD);
		next.observed(observer, &self.id, EventType::CE);
		next.offer(self.shifted(self.maturity, EventType::MD)?);
		let (exercise, scheduled) = self.exercise_time(observer)?;
		next.offer(if scheduled {
			self.shifted(exercise, EventType::XD)?
		} else {
			Key::at(exercise, EventType::XD)
		});
		next.offer(self.shifted(exercise.checked_add(self.period)?, EventType::STD)?);
		match next.best {
			Some(key) => self.fire(&key, state, observer).map(Some),
			None => Ok(None),
		}
	}

	/// What an exercise is worth, without sign.
	fn worth<O: Observer>(&self, at: DateTime, observer: &O) -> Result<Fixed, Error> {
		let price = observe(observer, &self.underlying, at)?;
		let above = |strike: Fixed| Ok(price.checked_sub(strike)?.max(Fixed::ZERO));
		let below = |strike: Fixed| Ok(strike.checked_sub(price)?.max(Fixed::ZERO));
		match self.kind {
			Kind::Future { price: agreed } => price.checked_sub(agreed),
			Kind::Option {
				right: Right::Call(strike),
				..
			} => above(strike),
			Kind::Option {
				right: Right::Put(strike),
				..
			} => below(strike),
			Kind::Option {
				right: Right::CallPut(call, put),
				..
			} => above(call)?.checked_add(below(put)?),
		}
	}

	fn fire<O: Observer>(
		&self,
		key: &Key,
		before: &ContingentState,
		observer: &O,
	) -> Result<Event, Error> {
		let at = key.scheduled;
		let mut state = *before;
		state.progress.status_date = at;
		state.progress.last = key.kind;
		let signed = |amount: Fixed| amount.signed_by(self.positive);
		let price = |trade: Option<Trade>| trade.map_or(Fixed::ZERO, |trade| trade.price);
		let payoff = match key.kind {
			EventType::PRD => signed(price(self.purchase))?.checked_neg()?,
			EventType::TD => signed(price(self.termination))?,
			EventType::MD => {
				if state.exercise_date.is_none() && !self.worth(at, observer)?.is_zero() {
					state.exercise_date = Some(at);
				}
				Fixed::ZERO
			}
			EventType::XD => {
				state.exercise_amount = self.worth(at, observer)?;
				if at < self.maturity {
					state.exercise_date = Some(at);
				}
				Fixed::ZERO
			}
			EventType::STD => signed(core::mem::take(&mut state.exercise_amount))?,
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
				exercise_date: state.exercise_date,
				exercise_amount: state.exercise_amount,
				..Columns::default()
			},
			state: State::Contingent(state),
		})
	}
}
