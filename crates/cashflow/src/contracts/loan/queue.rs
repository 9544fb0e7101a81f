//! Which event comes next: the streams of a loan's events, merged by time.

use crate::{
	cycle::Timetable,
	error::Error,
	event::{Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{LoanState, Progress, State},
	terms::{FeeBasis, Fees, InterestBase, Trade},
	time::DateTime,
};

use super::{stream, Key, Kind, Loan, Queue, Tables};

/// A call comes before the interest that it makes due.
pub(super) const SETTLED_INTEREST_SEQUENCE: u8 = 205;

/// The next event.
impl Loan {
	/// The state at the status date (the specification's state variable initialization).
	pub(crate) fn start(&self) -> Result<LoanState, Error> {
		let begun = self.initial_exchange <= self.status_date;
		let mut state = LoanState {
			progress: Progress {
				status_date: self.status_date,
				last: EventType::AD,
				performance: self.performance,
			},
			notional: Fixed::ZERO,
			rate: Fixed::ZERO,
			accrued: Fixed::ZERO,
			fee_accrued: Fixed::ZERO,
			next_payment: self.next_payment.unwrap_or(Fixed::ZERO),
			base: Fixed::ZERO,
			scaling: None,
			exercised: None,
		};
		if !begun {
			return Ok(state);
		}
		state.notional = self.notional.signed_by(self.positive)?;
		state.rate = self.interest.rate.unwrap_or(Fixed::ZERO);
		state.base = self.initial_base()?;
		state.accrued = self.initial_accrued(&state)?;
		state.fee_accrued = self.initial_fee(&state)?;
		let fixed = self.fixing.is_none_or(|fixing| fixing <= self.status_date);
		if self.kind == Kind::Annuity && self.next_payment.is_none() && fixed {
			state.next_payment = self.annuity(&state, self.status_date, false)?;
		}
		Ok(state)
	}

	pub(super) fn initial_base(&self) -> Result<Fixed, Error> {
		let amount = match self.base {
			InterestBase::Notional => self.notional,
			InterestBase::Fixed(amount) => amount.unwrap_or(self.notional),
			InterestBase::Lagged { amount, .. } => amount.unwrap_or(self.notional),
		};
		amount.signed_by(self.positive)
	}

	fn initial_accrued(&self, state: &LoanState) -> Result<Fixed, Error> {
		if self.interest.rate.is_none() {
			return Ok(Fixed::ZERO);
		}
		if let Some(accrued) = self.interest.accrued {
			return accrued.signed_by(self.positive);
		}
		if self.kind.capitalizes() {
			// Interest is paid at the end only: there is no payment before the status date.
			return Ok(Fixed::ZERO);
		}
		let at = self.status_date;
		let tables = [&self.tables.interest, &self.tables.interest_redemption];
		let last = tables
			.into_iter()
			.chain(&self.interest_tables)
			.filter_map(|table| table.last_before(at))
			.max();
		match last {
			Some(last) => self
				.elapsed(last, at)?
				.of(state.notional.checked_mul(state.rate)?),
			None => Ok(Fixed::ZERO),
		}
	}

	fn initial_fee(&self, state: &LoanState) -> Result<Fixed, Error> {
		let Some(fees) = self.options.fees else {
			return Ok(Fixed::ZERO);
		};
		if let Some(accrued) = fees.accrued {
			return accrued.signed_by(self.positive);
		}
		let at = self.status_date;
		let Some(last) = self.tables.fees.last_before(at) else {
			return Ok(Fixed::ZERO);
		};
		match fees.basis {
			FeeBasis::Notional => self
				.elapsed(last, at)?
				.of(state.notional.checked_mul(fees.rate)?),
			FeeBasis::Absolute => {
				let due = self.proportional_fee(&self.tables, fees, at)?;
				Ok(due.unwrap_or(Fixed::ZERO))
			}
		}
	}

	/// The part of an absolute fee that belongs to the time since the last payment.
	pub(super) fn proportional_fee(
		&self,
		tables: &Tables,
		fees: Fees,
		at: DateTime,
	) -> Result<Option<Fixed>, Error> {
		let last = tables.fees.last_before(at).unwrap_or(self.initial_exchange);
		let Some(next) = tables.fees.first_from(at) else {
			return Ok(None);
		};
		let past = self.elapsed(last, at)?.of(Fixed::ONE)?;
		let whole = self.elapsed(last, next)?.of(Fixed::ONE)?;
		if whole.is_zero() {
			return Ok(None);
		}
		let fee = fees.rate.signed_by(self.positive)?;
		fee.checked_mul(past.checked_div(whole)?).map(Some)
	}

	/// The next event after a state.
	pub(crate) fn step<O: Observer>(
		&self,
		state: &LoanState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		if self.is_over(state) {
			return Ok(None);
		}
		let queue = self.empty_queue(observer)?;
		let position = self.position(state)?;
		let mut first = None;
		for index in 0..stream::COUNT {
			if self.streams & 1 << index != 0 {
				let key = self.next_key(index, &queue, &position, state, observer)?;
				first = earlier(first, key);
			}
		}
		match first {
			Some(key) => self.fire(&key, state, &queue.tables, observer).map(Some),
			None => Ok(None),
		}
	}

	/// See [`Contract::next_payment`](crate::Contract::next_payment).
	pub(crate) fn next_payment<O: Observer>(
		&self,
		state: &LoanState,
		observer: &O,
	) -> Result<Option<DateTime>, Error> {
		use stream::*;
		if self.is_over(state) {
			return Ok(None);
		}
		let queue = self.empty_queue(observer)?;
		let position = self.position(state)?;
		let mut first = None;
		for index in [
			MATURITY,
			FINAL_INTEREST,
			REDEMPTION,
			INTEREST,
			INTEREST_REDEMPTION,
			FEES,
		] {
			let key = |from: &Key| self.next_key(index, &queue, from, state, observer);
			let mut next = key(&position)?;
			if next.is_some_and(|next| next.kind == EventType::IPCI) {
				// Interest is paid once it is no longer capitalized.
				let end = self.next_key(CAPITALIZATION_END, &queue, &position, state, observer)?;
				next = end.map_or(Ok(None), |end| key(&end))?;
			}
			first = earlier(first, next);
		}
		Ok(first.map(|key| key.date))
	}

	/// The queue of next events after a state.
	pub(crate) fn queue<O: Observer>(
		&self,
		state: &LoanState,
		observer: &O,
	) -> Result<Queue, Error> {
		let mut queue = self.empty_queue(observer)?;
		self.refill(&mut queue, state, observer)?;
		Ok(queue)
	}

	/// A queue with the schedules that the observer knows the end of, but no events.
	fn empty_queue<O: Observer>(&self, observer: &O) -> Result<Queue, Error> {
		let mut queue = Queue {
			keys: [None; stream::COUNT],
			tables: self.tables,
			exercise: None,
		};
		if matches!(self.kind, Kind::Call | Kind::Undefined) {
			let mut end = self.maturity.or(observer.horizon());
			if self.kind == Kind::Call {
				let first = DateTime::from_seconds(self.status_date.seconds() + 1)?;
				let first = first.max(self.initial_exchange);
				queue.exercise = observer
					.observed_event(&self.id, EventType::XD, first)
					.filter(|event| self.maturity.is_none_or(|maturity| event.at <= maturity));
				if let Some(exercise) = queue.exercise {
					end = Some(exercise.at);
				}
			}
			queue.tables = self.tables_until(end);
		}
		Ok(queue)
	}

	fn refill<O: Observer>(
		&self,
		queue: &mut Queue,
		state: &LoanState,
		observer: &O,
	) -> Result<(), Error> {
		if self.is_over(state) {
			queue.keys = [None; stream::COUNT];
			return Ok(());
		}
		let position = self.position(state)?;
		for index in 0..stream::COUNT {
			queue.keys[index] = self.next_key(index, queue, &position, state, observer)?;
		}
		Ok(())
	}

	/// Takes the next event off the queue.
	pub(crate) fn pop<O: Observer>(
		&self,
		queue: &mut Queue,
		state: &LoanState,
		observer: &O,
	) -> Result<Option<Event>, Error> {
		let mut next: Option<(usize, Key)> = None;
		for (index, key) in queue.keys.iter().enumerate() {
			if let Some(key) = key {
				if next.as_ref().is_none_or(|(_, best)| key < best) {
					next = Some((index, *key));
				}
			}
		}
		let Some((index, key)) = next else {
			return Ok(None);
		};
		let event = self.fire(&key, state, &queue.tables, observer)?;
		let State::Loan(after) = &event.state else {
			return Err(Error::ForeignState);
		};
		if self.is_over(after) || index == stream::EXERCISE {
			self.refill(queue, after, observer)?;
			return Ok(Some(event));
		}
		// Only this stream has moved on, and those that have an event at the very same place.
		for other in 0..stream::COUNT {
			if other == index || queue.keys[other] == Some(key) {
				queue.keys[other] = self.next_key(other, queue, &key, after, observer)?;
			}
		}
		Ok(Some(event))
	}

	/// The first event of a stream after a position.
	fn next_key<O: Observer>(
		&self,
		index: usize,
		queue: &Queue,
		position: &Key,
		state: &LoanState,
		observer: &O,
	) -> Result<Option<Key>, Error> {
		use stream::*;
		if self.streams & 1 << index == 0 {
			return Ok(None);
		}
		if let Some(exercised) = state.exercised {
			return self.next_settled(index, exercised, position);
		}
		let tables = &queue.tables;
		let open = queue.exercise.is_none();
		let shifted =
			|table: &Timetable, kind: EventType| self.scheduled(table, position, |_| Some(kind));
		let once = |at: Option<DateTime>, kind: EventType| shifted(&Timetable::once(at), kind);
		let date = |trade: Option<Trade>| trade.map(|trade| trade.date);
		let reset = |at: DateTime| {
			Some(if self.first_reset == Some(at) {
				EventType::RRF
			} else {
				EventType::RR
			})
		};
		let steps = self.kind == Kind::Exotic;
		match index {
			INITIAL_EXCHANGE => Ok(unshifted(
				Some(self.initial_exchange),
				EventType::IED,
				position,
			)),
			PURCHASE => Ok(unshifted(
				date(self.options.purchase),
				EventType::PRD,
				position,
			)),
			TERMINATION => Ok(unshifted(
				date(self.options.termination),
				EventType::TD,
				position,
			)),
			MATURITY if open => once(tables.maturity, EventType::MD),
			FINAL_INTEREST if open => once(tables.maturity, EventType::IP),
			REDEMPTION if steps => self.next_principal_step(position),
			REDEMPTION => shifted(&tables.redemption, EventType::PR),
			INTEREST if steps => self.next_interest_step(position),
			INTEREST => self.scheduled(&tables.interest, position, |at| self.interest_kind(at)),
			INTEREST_REDEMPTION => {
				let table = &tables.interest_redemption;
				self.scheduled(table, position, |at| self.interest_kind(at))
			}
			CAPITALIZATION_END => once(self.interest.capitalization_end, EventType::IPCI),
			RESET if steps => self.next_rate_step(position),
			RESET => self.scheduled(&tables.reset, position, reset),
			RESET_FIXING => shifted(&tables.reset, EventType::PRF),
			FIXING => once(self.fixing, EventType::PRF),
			FEES => shifted(&tables.fees, EventType::FP),
			SCALING => shifted(&tables.scaling, EventType::SC),
			BASE => shifted(&tables.base, EventType::IPCB),
			OPTION => Ok(self.next_option(&tables.option, EventType::PP, position)),
			OPTION_PENALTY => Ok(self.next_option(&tables.option, EventType::PY, position)),
			EXERCISE => {
				let call = queue.exercise.map(|event| event.at);
				Ok(unshifted(call, EventType::XD, position))
			}
			_ => Ok(self.next_observed(index, position, observer)),
		}
	}

	/// What follows a call: interest and principal, after the notice.
	fn next_settled(
		&self,
		index: usize,
		exercised: DateTime,
		position: &Key,
	) -> Result<Option<Key>, Error> {
		let (kind, sequence) = match index {
			stream::SETTLED_INTEREST => (EventType::IP, SETTLED_INTEREST_SEQUENCE),
			stream::SETTLEMENT => (EventType::STD, EventType::STD.sequence()),
			_ => return Ok(None),
		};
		let scheduled = exercised.checked_add(self.notice)?;
		let date = self.business.event(scheduled)?;
		Ok(Some(Key {
			date,
			sequence,
			scheduled,
			kind,
		})
		.filter(|key| key > position))
	}

	/// The first observed event of a stream.
	fn next_observed<O: Observer>(
		&self,
		index: usize,
		position: &Key,
		observer: &O,
	) -> Option<Key> {
		let (kind, fires) = match index {
			stream::MONITORING => (EventType::AD, EventType::AD),
			stream::CREDIT => (EventType::CE, EventType::CE),
			stream::PREPAYMENT => (EventType::PP, EventType::PP),
			stream::PENALTY => (EventType::PP, EventType::PY),
			stream::REPAYMENT => (EventType::PR, EventType::PR),
			stream::DRAWING => (EventType::PD, EventType::PD),
			stream::INCREASE => (EventType::PI, EventType::PI),
			_ => return None,
		};
		let mut from = position.date;
		if !matches!(kind, EventType::AD | EventType::CE) {
			// There is no principal to repay before the initial exchange.
			from = from.max(self.initial_exchange);
		}
		let mut event = observer.observed_event(&self.id, kind, from)?;
		if Key::at(event.at, fires) <= *position {
			let later = DateTime::from_seconds(position.date.seconds() + 1).ok()?;
			event = observer.observed_event(&self.id, kind, later)?;
		}
		Some(Key::at(event.at, fires)).filter(|key| key > position)
	}

	/// Interest is capitalized before the capitalization end, whose own event is another stream.
	fn interest_kind(&self, at: DateTime) -> Option<EventType> {
		if self.kind.capitalizes() {
			return Some(EventType::IPCI);
		}
		match self.interest.capitalization_end {
			Some(end) if at < end => Some(EventType::IPCI),
			Some(end) if at == end => None,
			_ => Some(EventType::IP),
		}
	}

	/// The first time of a schedule after a position; `kind` may leave times out.
	fn scheduled(
		&self,
		table: &Timetable,
		position: &Key,
		kind: impl Fn(DateTime) -> Option<EventType>,
	) -> Result<Option<Key>, Error> {
		let mut next = table.first_from(self.business.earliest_scheduled(position.date));
		while let Some(scheduled) = next {
			if let Some(kind) = kind(scheduled) {
				let date = self.business.event(scheduled)?;
				let key = Key {
					date,
					sequence: kind.sequence(),
					scheduled,
					kind,
				};
				if key > *position {
					return Ok(Some(key));
				}
			}
			next = table.first_after(scheduled);
		}
		Ok(None)
	}

	fn next_option(&self, table: &Timetable, kind: EventType, position: &Key) -> Option<Key> {
		let mut next = table.first_from(position.date.max(self.initial_exchange));
		while let Some(at) = next {
			let key = Key::at(at, kind);
			if key > *position {
				return Some(key);
			}
			next = table.first_after(at);
		}
		None
	}

	fn next_principal_step(&self, position: &Key) -> Result<Option<Key>, Error> {
		let mut first: Option<Key> = None;
		for (step, table) in self.principal_steps.iter().zip(&self.principal_tables) {
			let kind = if step.increase {
				EventType::PI
			} else {
				EventType::PR
			};
			let key = self.scheduled(table, position, |_| Some(kind))?;
			first = earlier(first, key);
		}
		Ok(first)
	}

	fn next_interest_step(&self, position: &Key) -> Result<Option<Key>, Error> {
		let mut first: Option<Key> = None;
		for table in &self.interest_tables {
			let key = self.scheduled(table, position, |at| self.interest_kind(at))?;
			first = earlier(first, key);
		}
		Ok(first)
	}

	fn next_rate_step(&self, position: &Key) -> Result<Option<Key>, Error> {
		let mut first: Option<Key> = None;
		for (step, table) in self.rate_steps.iter().zip(&self.rate_tables) {
			let key = self.scheduled(table, position, |at| {
				let fixed = !step.variable || self.first_reset == Some(at);
				Some(if fixed { EventType::RRF } else { EventType::RR })
			})?;
			first = earlier(first, key);
		}
		Ok(first)
	}
}

fn unshifted(at: Option<DateTime>, kind: EventType, position: &Key) -> Option<Key> {
	at.map(|at| Key::at(at, kind)).filter(|key| key > position)
}

fn earlier(first: Option<Key>, second: Option<Key>) -> Option<Key> {
	match (first, second) {
		(Some(first), Some(second)) => Some(first.min(second)),
		(first, second) => first.or(second),
	}
}
