//! Contracts made of two loans that run side by side: `SWAPS`, `CAPFL`.

use crate::{
	error::{Error, TermError},
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{LegState, LoanState, PairState, Progress, State, EXTRA_VALUES},
	terms::{DeliverySettlement, Header, Trade},
	time::DateTime,
	types::{Code, Performance, Role},
};

use super::{loan::Loan, Earliest, Key, LoanTerms, Settlement, MAX_SILENT_EVENTS};

/// Swap (`SWAPS`, technical specification, section SWAPS): two loans against each other.
///
/// A positive role (`RFL`) is the lender of the first leg and the borrower of the second, whatever role
/// their own terms have. With delivery the events of both legs follow each other; with settlement
/// those of type `IED`, `IP`, `PR` and `MD` that fall together are paid as one. The prices of purchase
/// (`PRD`) and termination (`TD`) have a sign: above zero is received.
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
pub struct Swaps {
	/// Parties and currency.
	pub header: Header,
	/// The first leg (`contractStructure`, role `FIL`). Call money cannot be a leg.
	pub first: LoanTerms,
	/// The second leg (role `SEL`).
	pub second: LoanTerms,
	/// `deliverySettlement`.
	pub delivery: DeliverySettlement,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

/// Cap or floor (`CAPFL`, section CAPFL): insurance against a floating rate above the cap or below
/// the floor.
///
/// Whenever the underlying pays interest (`IP`), the contract pays the difference between that
/// interest and what it would be with the bounds, to the buyer. The underlying's own bounds are not
/// used.
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
pub struct Capfl {
	/// Parties and currency.
	pub header: Header,
	/// The underlying (`contractStructure`, role `UDL`).
	pub underlying: LoanTerms,
	/// `lifeCap`.
	pub cap: Option<Fixed>,
	/// `lifeFloor`.
	pub floor: Option<Fixed>,
	/// The purchase.
	pub purchase: Option<Trade>,
	/// The termination.
	pub termination: Option<Trade>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
	Delivery,
	Net,
	Bounds,
}

/// Two loans, checked and ready to run.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
	kind: Kind,
	id: Code,
	positive: bool,
	settlement: Settlement,
	status_date: DateTime,
	performance: Performance,
	legs: [Loan; 2],
	purchase: Option<Trade>,
	termination: Option<Trade>,
}

impl TryFrom<Swaps> for Pair {
	type Error = TermError;

	fn try_from(terms: Swaps) -> Result<Pair, TermError> {
		let positive = terms.header.role.is_positive();
		let (first, second) = if positive {
			(Role::RealPositionAsset, Role::RealPositionLiability)
		} else {
			(Role::RealPositionLiability, Role::RealPositionAsset)
		};
		let legs = [
			Loan::try_from(terms.first.with_role(first))?,
			Loan::try_from(terms.second.with_role(second))?,
		];
		let kind = match terms.delivery {
			DeliverySettlement::Delivery => Kind::Delivery,
			DeliverySettlement::Settlement => Kind::Net,
		};
		Pair::build(kind, &terms.header, legs, terms.purchase, terms.termination)
	}
}

impl TryFrom<Capfl> for Pair {
	type Error = TermError;

	fn try_from(terms: Capfl) -> Result<Pair, TermError> {
		if terms.cap.or(terms.floor).is_none() {
			return Err(TermError::missing("lifeCap"));
		}
		if let (Some(cap), Some(floor)) = (terms.cap, terms.floor) {
			if cap < floor {
				return Err(TermError::invalid("lifeCap"));
			}
		}
		let loan = Loan::try_from(terms.underlying.with_role(Role::RealPositionAsset))?;
		let legs = [
			loan.with_bounds(None, None),
			loan.with_bounds(terms.cap, terms.floor),
		];
		Pair::build(
			Kind::Bounds,
			&terms.header,
			legs,
			terms.purchase,
			terms.termination,
		)
	}
}

/// What a step of a pair finds next.
enum Next {
	/// An event of one leg.
	Leg(usize),
	/// Events of both legs that are one.
	Both,
	/// An event of the pair itself.
	Own(Key),
	/// Nothing.
	End,
}

impl Pair {
	fn build(
		kind: Kind,
		header: &Header,
		legs: [Loan; 2],
		purchase: Option<Trade>,
		termination: Option<Trade>,
	) -> Result<Pair, TermError> {
		if !legs.iter().all(Loan::can_be_leg) {
			return Err(TermError::invalid("contractStructure"));
		}
		if legs.iter().map(Loan::extra_values).sum::<usize>() > EXTRA_VALUES {
			return Err(TermError::many("contractStructure"));
		}
		Ok(Pair {
			kind,
			id: header.contract_id,
			positive: header.role.is_positive(),
			settlement: Settlement::new(header)?,
			status_date: header.status_date,
			performance: header.performance,
			legs,
			purchase,
			termination,
		})
	}

	pub(crate) fn id(&self) -> &Code {
		&self.id
	}

	pub(crate) fn purchase(&self) -> Option<Trade> {
		self.purchase
	}

	pub(crate) fn maturity(&self) -> Option<DateTime> {
		let (first, second) = (self.legs[0].maturity()?, self.legs[1].maturity()?);
		Some(first.max(second))
	}

	pub(crate) fn start(&self) -> Result<PairState, Error> {
		let progress = Progress {
			status_date: self.status_date,
			last: EventType::AD,
			performance: self.performance,
		};
		Ok(self.store(progress, [self.legs[0].start()?, self.legs[1].start()?]))
	}

	/// Packs the states of both legs: what follows from the terms is left out.
	fn store(&self, progress: Progress, states: [LoanState; 2]) -> PairState {
		let mut extra = [Fixed::ZERO; EXTRA_VALUES];
		let mut places = extra.iter_mut();
		let mut scaled = 0;
		for (index, (loan, state)) in self.legs.iter().zip(&states).enumerate() {
			let values = [
				state.next_payment,
				state.base,
				state.fee_accrued,
				state.scaling.unwrap_or(Fixed::ZERO),
			];
			scaled |= u8::from(state.scaling.is_some()) << index;
			for (value, _) in values
				.iter()
				.zip(loan.extras())
				.filter(|(_, needed)| *needed)
			{
				if let Some(place) = places.next() {
					*place = *value;
				}
			}
		}
		let leg = |state: &LoanState| LegState {
			status_date: state.progress.status_date,
			last: state.progress.last,
			notional: state.notional,
			rate: state.rate,
			accrued: state.accrued,
		};
		PairState {
			progress,
			legs: [leg(&states[0]), leg(&states[1])],
			extra,
			scaled,
		}
	}

	/// The opposite of [`Self::store`].
	fn load(&self, state: &PairState) -> Result<[LoanState; 2], Error> {
		let mut places = state.extra.iter();
		let mut load = |index: usize| -> Result<LoanState, Error> {
			let (loan, leg) = (&self.legs[index], &state.legs[index]);
			let mut loaded = LoanState {
				progress: Progress {
					status_date: leg.status_date,
					last: leg.last,
					performance: state.progress.performance,
				},
				notional: leg.notional,
				rate: leg.rate,
				accrued: leg.accrued,
				fee_accrued: Fixed::ZERO,
				next_payment: Fixed::ZERO,
				base: Fixed::ZERO,
				scaling: None,
				exercised: None,
			};
			let (payment, base) = loan.derived(&loaded)?;
			let mut value = |needed: bool, otherwise: Fixed| {
				if needed {
					places.next().copied().unwrap_or(otherwise)
				} else {
					otherwise
				}
			};
			let [annuity, lagged, fees, scales] = loan.extras();
			loaded.next_payment = value(annuity, payment);
			loaded.base = value(lagged, base);
			loaded.fee_accrued = value(fees, Fixed::ZERO);
			let scaling = value(scales, Fixed::ZERO);
			loaded.scaling = (state.scaled & 1 << index != 0).then_some(scaling);
			Ok(loaded)
		};
		Ok([load(0)?, load(1)?])
	}

	pub(crate) fn step<O: Observer>(
		&self,
		state: &PairState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		let mut progress = state.progress;
		let terminated = self
			.termination
			.is_some_and(|trade| trade.date == progress.status_date);
		if terminated && progress.last == EventType::TD {
			return Ok(None);
		}
		let mut states = self.load(state)?;
		let mut queues = [
			self.legs[0].queue(&states[0], observer)?,
			self.legs[1].queue(&states[1], observer)?,
		];
		let mut pending = [
			self.legs[0].pop(&mut queues[0], &states[0], observer)?,
			self.legs[1].pop(&mut queues[1], &states[1], observer)?,
		];
		let own = self.own_key(&progress, observer);
		for _ in 0..MAX_SILENT_EVENTS {
			let index = match self.choose(own, &pending) {
				Next::End => return Ok(None),
				Next::Own(key) => {
					return self.own_event(&key, progress, states, observer).map(Some)
				}
				Next::Both => return self.net(progress, states, pending).map(Some),
				Next::Leg(index) => index,
			};
			let Some(event) = pending[index].take() else {
				return Ok(None);
			};
			progress.status_date = event.date;
			progress.last = event.kind;
			update(&mut states[index], &event);
			if self.kind != Kind::Bounds {
				let state = State::Pair(self.store(progress, states));
				return Ok(Some(Event { state, ..event }));
			}
			// Only the difference of interest is an event of a cap or floor.
			pending[index] = self.legs[index].pop(&mut queues[index], &states[index], observer)?;
		}
		Err(Error::TooManyEvents)
	}

	/// The next event of the pair itself.
	fn own_key<O: Observer>(&self, progress: &Progress, observer: &O) -> Option<Key> {
		let mut own = Earliest::after(Key::at(progress.status_date, progress.last));
		own.trades(self.purchase, self.termination);
		own.observed(observer, &self.id, EventType::AD);
		own.observed(observer, &self.id, EventType::CE);
		own.best
	}

	/// The first of the next events of the legs and of the pair itself.
	fn choose(&self, own: Option<Key>, pending: &[Option<Event>; 2]) -> Next {
		let place = |event: &Event| (event.date, event.kind.sequence());
		let (next, first) = match pending {
			[None, None] => return Next::End,
			[Some(first), None] => (Next::Leg(0), place(first)),
			[None, Some(second)] => (Next::Leg(1), place(second)),
			[Some(first), Some(second)] if place(first) == place(second) => {
				let next = if self.merges(first.kind) {
					Next::Both
				} else {
					Next::Leg(0)
				};
				(next, place(first))
			}
			[Some(first), Some(second)] if place(first) < place(second) => {
				(Next::Leg(0), place(first))
			}
			[_, Some(second)] => (Next::Leg(1), place(second)),
		};
		match own {
			Some(key) if (key.date, key.sequence) <= first => Next::Own(key),
			_ => next,
		}
	}

	fn merges(&self, kind: EventType) -> bool {
		match self.kind {
			Kind::Delivery => false,
			Kind::Net => {
				matches!(
					kind,
					EventType::IED | EventType::IP | EventType::PR | EventType::MD
				)
			}
			Kind::Bounds => kind == EventType::IP,
		}
	}

	/// One event of both legs.
	fn net(
		&self,
		mut progress: Progress,
		mut states: [LoanState; 2],
		pending: [Option<Event>; 2],
	) -> Result<Event, Error> {
		let [Some(first), Some(second)] = pending else {
			return Err(Error::ForeignState);
		};
		progress.status_date = first.date;
		progress.last = first.kind;
		update(&mut states[0], &first);
		update(&mut states[1], &second);
		let (payoff, columns) = if self.kind == Kind::Bounds {
			let difference = first.payoff.checked_sub(second.payoff)?.checked_abs()?;
			(difference.signed_by(self.positive)?, Columns::default())
		} else {
			let columns = Columns {
				notional: first
					.columns
					.notional
					.checked_add(second.columns.notional)?,
				accrued: first.columns.accrued.checked_add(second.columns.accrued)?,
				..Columns::default()
			};
			(first.payoff.checked_add(second.payoff)?, columns)
		};
		let state = State::Pair(self.store(progress, states));
		Ok(Event {
			payoff,
			columns,
			state,
			..first
		})
	}

	fn own_event<O: Observer>(
		&self,
		key: &Key,
		progress: Progress,
		states: [LoanState; 2],
		observer: &O,
	) -> Result<Event, Error> {
		let mut progress = Progress {
			status_date: key.scheduled,
			last: key.kind,
			..progress
		};
		let price = |trade: Option<Trade>| trade.map_or(Fixed::ZERO, |trade| trade.price);
		let bounds = self.kind == Kind::Bounds;
		// What a cap or floor has earned, but not yet paid.
		let accrued = || -> Result<Fixed, Error> {
			let free = self.legs[0].accrued_at(&states[0], key.scheduled)?;
			let bound = self.legs[1].accrued_at(&states[1], key.scheduled)?;
			free.checked_sub(bound)?
				.checked_abs()?
				.signed_by(self.positive)
		};
		let payoff = match key.kind {
			EventType::PRD if bounds => accrued()?.checked_sub(price(self.purchase))?,
			EventType::TD if bounds => accrued()?.checked_add(price(self.termination))?,
			EventType::PRD => price(self.purchase),
			EventType::TD => price(self.termination),
			EventType::CE => {
				let event = observer.observed_event(&self.id, EventType::CE, key.scheduled);
				if let Some(performance) = event.and_then(|event| event.performance) {
					progress.performance = performance;
				}
				Fixed::ZERO
			}
			_ => Fixed::ZERO,
		};
		Ok(Event {
			date: key.date,
			kind: key.kind,
			payoff: self.settlement.convert(payoff, key.scheduled, observer)?,
			currency: self.settlement.currency(),
			columns: Columns::default(),
			state: State::Pair(self.store(progress, states)),
		})
	}
}

fn update(state: &mut LoanState, event: &Event) {
	if let State::Loan(after) = &event.state {
		*state = *after;
	}
}
