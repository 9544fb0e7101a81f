//! Positions and outrights: `CSH`, `STK`, `COM`, `FXOUT`.

use crate::{
	calendar::Business,
	cycle::Timetable,
	error::{Error, TermError},
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{PositionState, Progress, State},
	terms::{DeliverySettlement, Header, Recurrence, Trade},
	time::{DateTime, Period},
	types::{Code, Performance},
};

use super::{loan::observe, Earliest, Key, Settlement};

/// Cash (`CSH`, technical specification, section CSH): money held. It pays nothing; its only events
/// are those of monitoring (`AD`).
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
pub struct Csh {
	/// Parties and currency.
	pub header: Header,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
}

/// Stock (`STK`, section STK): shares, bought for their price (`PRD`), sold for another (`TD`), with
/// dividends (`DV`) in between. Prices and dividends are those of the whole position.
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
pub struct Stk {
	/// Parties, currency and conventions.
	pub header: Header,
	/// Dividends.
	pub dividend: Option<Dividend>,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The sale.
	pub termination: Option<Trade>,
}

/// Dividends of a stock.
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
pub struct Dividend {
	/// `cycleAnchorDateOfDividend` and `cycleOfDividend`. The anchor is needed.
	pub schedule: Recurrence,
	/// `nextDividendPaymentAmount`: the dividend at the anchor, if it is known.
	pub next: Option<Fixed>,
	/// `marketObjectCodeOfDividends`: where the others are observed. Where the terms have none, the
	/// specification's `contractID-DV`.
	pub market_object: Code,
}

/// Commodity (`COM`, section COM): goods, bought (`PRD`) and sold (`TD`) for price times quantity.
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
pub struct Com {
	/// Parties and currency.
	pub header: Header,
	/// `quantity`.
	pub quantity: Fixed,
	/// The purchase, at the price of one unit.
	pub purchase: Option<Trade>,
	/// The sale, at the price of one unit.
	pub termination: Option<Trade>,
}

/// Foreign exchange outright (`FXOUT`, section FXOUT): two amounts in two currencies, exchanged at
/// maturity.
///
/// With delivery each amount is paid (`MD`, twice). With settlement the difference is paid (`STD`), at
/// the exchange rate `currency2/currency` observed at maturity, after the settlement period.
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
pub struct Fxout {
	/// Parties, first currency and conventions.
	pub header: Header,
	/// `currency2`.
	pub currency2: Code,
	/// `maturityDate`.
	pub maturity: DateTime,
	/// `notionalPrincipal`: received by a real position asset.
	pub notional: Fixed,
	/// `notionalPrincipal2`: paid by a real position asset.
	pub notional2: Fixed,
	/// `deliverySettlement`.
	pub delivery: DeliverySettlement,
	/// `settlementPeriod`.
	pub settlement_period: Period,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

#[derive(Clone, Debug)]
enum Kind {
	Cash,
	Stock {
		dividends: Timetable,
		first: Timetable,
		dividend: Option<Dividend>,
	},
	Commodity,
	Outright {
		notional2: Fixed,
		second: Settlement,
		rate: Code,
		net: bool,
		settles: DateTime,
	},
}

/// A position, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Position {
	kind: Kind,
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	business: Business,
	notional: Fixed,
	quantity: Fixed,
	maturity: Option<DateTime>,
	purchase: Option<Trade>,
	termination: Option<Trade>,
}

/// The second amount of an outright follows the first.
const SECOND_MATURITY_SEQUENCE: u8 = 191;

impl Position {
	fn build(header: Header, kind: Kind) -> Result<Position, TermError> {
		Ok(Position {
			kind,
			id: header.contract_id,
			positive: header.role.is_positive(),
			settlement: Settlement::new(&header)?,
			status_date: header.status_date,
			performance: header.performance,
			business: Business {
				calendar: header.calendar,
				convention: header.business_day_convention,
			},
			notional: Fixed::ZERO,
			quantity: Fixed::ONE,
			maturity: None,
			purchase: None,
			termination: None,
		})
	}
}

impl TryFrom<Csh> for Position {
	type Error = TermError;

	fn try_from(terms: Csh) -> Result<Position, TermError> {
		if terms.notional.is_negative() {
			return Err(TermError::invalid("notionalPrincipal"));
		}
		Ok(Position {
			notional: terms.notional,
			..Position::build(terms.header, Kind::Cash)?
		})
	}
}

impl TryFrom<Stk> for Position {
	type Error = TermError;

	fn try_from(terms: Stk) -> Result<Position, TermError> {
		let (mut dividends, mut first) = (Timetable::EMPTY, Timetable::EMPTY);
		if let Some(Dividend { schedule, next, .. }) = terms.dividend {
			let anchor = schedule
				.anchor
				.ok_or(TermError::missing("cycleAnchorDateOfDividend"))?;
			// The known dividend takes the place of the first observed one.
			let start = match (next, schedule.cycle) {
				(None, _) => Some(anchor),
				(Some(_), Some(cycle)) => anchor.checked_add(cycle.period).ok(),
				(Some(_), None) => None,
			};
			if next.is_some() {
				first = Timetable::once(Some(anchor));
			}
			let convention = terms.header.end_of_month_convention;
			if start.is_some() {
				dividends = Timetable::new(start, schedule.cycle, None, convention, false);
			}
		}
		let kind = Kind::Stock {
			dividends,
			first,
			dividend: terms.dividend,
		};
		Ok(Position {
			purchase: terms.purchase,
			termination: terms.termination,
			..Position::build(terms.header, kind)?
		})
	}
}

impl TryFrom<Com> for Position {
	type Error = TermError;

	fn try_from(terms: Com) -> Result<Position, TermError> {
		if terms.quantity.is_negative() {
			return Err(TermError::invalid("quantity"));
		}
		Ok(Position {
			quantity: terms.quantity,
			purchase: terms.purchase,
			termination: terms.termination,
			..Position::build(terms.header, Kind::Commodity)?
		})
	}
}

impl TryFrom<Fxout> for Position {
	type Error = TermError;

	fn try_from(terms: Fxout) -> Result<Position, TermError> {
		let fail = TermError::from_error;
		if terms.notional.is_negative() {
			return Err(TermError::invalid("notionalPrincipal"));
		}
		if terms.notional2.is_negative() {
			return Err(TermError::invalid("notionalPrincipal2"));
		}
		let kind = Kind::Outright {
			notional2: terms.notional2,
			second: Settlement::of(terms.currency2, terms.header.settlement_currency)?,
			rate: Code::concat(&[
				terms.currency2.as_str(),
				"/",
				terms.header.currency.as_str(),
			])
			.map_err(fail("currency2"))?,
			net: terms.delivery == DeliverySettlement::Settlement,
			settles: terms
				.maturity
				.checked_add(terms.settlement_period)
				.map_err(fail("settlementPeriod"))?,
		};
		Ok(Position {
			notional: terms.notional,
			maturity: Some(terms.maturity),
			purchase: terms.purchase,
			termination: terms.termination,
			..Position::build(terms.header, kind)?
		})
	}
}

impl Position {
	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn maturity(&self) -> Option<DateTime> {
		self.maturity
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.purchase
	}

	pub(crate) fn start(&self) -> PositionState {
		PositionState {
			progress: Progress {
				status_date: self.status_date,
				last: EventType::AD,
				performance: self.performance,
			},
			second: false,
		}
	}

	fn position(&self, state: &PositionState) -> Result<Key, Error> {
		let Progress {
			status_date: scheduled,
			last,
			..
		} = state.progress;
		let shifted = matches!(last, EventType::DV | EventType::MD | EventType::STD);
		let date = if shifted {
			self.business.event(scheduled)?
		} else {
			scheduled
		};
		let sequence = if state.second {
			SECOND_MATURITY_SEQUENCE
		} else {
			last.sequence()
		};
		Ok(Key {
			date,
			sequence,
			scheduled,
			kind: last,
		})
	}

	fn is_over(&self, state: &PositionState) -> bool {
		state.second || matches!(state.progress.last, EventType::TD | EventType::STD)
	}

	pub(crate) fn step<O: Observer>(
		&self,
		state: &PositionState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		if self.is_over(state) {
			return Ok(None);
		}
		let mut next = Earliest::after(self.position(state)?);
		next.trades(self.purchase, self.termination);
		next.observed(observer, &self.id, EventType::AD);
		next.observed(observer, &self.id, EventType::CE);
		match &self.kind {
			Kind::Cash | Kind::Commodity => {}
			Kind::Stock {
				dividends, first, ..
			} => {
				next.scheduled(&self.business, first, EventType::DV)?;
				next.scheduled(&self.business, dividends, EventType::DV)?;
				let beyond = next.best.zip(observer.horizon());
				if beyond.is_some_and(|(key, horizon)| key.date > horizon) {
					return Ok(None);
				}
			}
			Kind::Outright {
				net: true, settles, ..
			} => {
				let date = self.business.event(*settles)?;
				next.offer(Key {
					date,
					..Key::at(*settles, EventType::STD)
				});
			}
			Kind::Outright { .. } => {
				if let Some(maturity) = self.maturity {
					let date = self.business.event(maturity)?;
					let first = Key {
						date,
						..Key::at(maturity, EventType::MD)
					};
					next.offer(first);
					next.offer(Key {
						sequence: SECOND_MATURITY_SEQUENCE,
						..first
					});
				}
			}
		}
		match next.best {
			Some(key) => self.fire(&key, state, observer).map(Some),
			None => Ok(None),
		}
	}

	fn fire<O: Observer>(
		&self,
		key: &Key,
		before: &PositionState,
		observer: &O,
	) -> Result<Event, Error> {
		let at = key.scheduled;
		let signed = |amount: Fixed| amount.signed_by(self.positive);
		let price = |trade: Option<Trade>| {
			trade
				.map_or(Fixed::ZERO, |trade| trade.price)
				.checked_mul(self.quantity)
		};
		let mut progress = Progress {
			status_date: at,
			last: key.kind,
			..before.progress
		};
		let mut settlement = &self.settlement;
		let second = key.sequence == SECOND_MATURITY_SEQUENCE;
		let payoff = match (key.kind, &self.kind) {
			(EventType::PRD, _) => signed(price(self.purchase)?)?.checked_neg()?,
			(EventType::TD, _) => signed(price(self.termination)?)?,
			(
				EventType::DV,
				Kind::Stock {
					first,
					dividend: Some(dividend),
					..
				},
			) => {
				let share = match dividend.next {
					Some(known) if first.contains(at) => known,
					_ => observe(observer, &dividend.market_object, at)?,
				};
				signed(share)?
			}
			(
				EventType::MD,
				Kind::Outright {
					notional2,
					second: other,
					..
				},
			) if second => {
				settlement = other;
				signed(*notional2)?.checked_neg()?
			}
			(EventType::MD, _) => signed(self.notional)?,
			(
				EventType::STD,
				Kind::Outright {
					notional2, rate, ..
				},
			) => {
				let rate = observe(observer, rate, self.maturity.unwrap_or(at))?;
				signed(self.notional.checked_sub(notional2.checked_mul(rate)?)?)?
			}
			(EventType::CE, _) => {
				let event = observer.observed_event(&self.id, EventType::CE, at);
				if let Some(performance) = event.and_then(|event| event.performance) {
					progress.performance = performance;
				}
				Fixed::ZERO
			}
			_ => Fixed::ZERO,
		};
		let payoff = settlement.convert(payoff, at, observer)?;
		let notional = match self.kind {
			Kind::Cash => signed(self.notional)?,
			_ => Fixed::ZERO,
		};
		Ok(Event {
			date: key.date,
			kind: key.kind,
			payoff,
			currency: settlement.currency(),
			columns: Columns {
				notional,
				..Columns::default()
			},
			state: State::Position(PositionState { progress, second }),
		})
	}
}
