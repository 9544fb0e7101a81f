//! What an event pays and changes: payoff and state transition functions.

use crate::{
	error::Error,
	event::{Columns, Event, EventType},
	fixed::Fixed,
	observer::Observer,
	state::{LoanState, State},
	terms::{FeeBasis, Fees, InterestBase, Penalty, Scaling},
	time::DateTime,
};

use super::{observe, Key, Kind, Loan, Tables};

/// What an event pays and changes (the specification's payoff and state transition functions).
impl Loan {
	pub(super) fn fire<O: Observer>(
		&self,
		key: &Key,
		before: &LoanState,
		tables: &Tables,
		observer: &O,
	) -> Result<Event, Error> {
		let at = key.scheduled;
		let mut state = *before;
		let payoff = self.transition(key.kind, at, &mut state, tables, observer)?;
		state.progress.last = key.kind;
		let payoff = self.settlement.convert(payoff, at, observer)?;
		Ok(Event {
			date: key.date,
			kind: key.kind,
			payoff,
			currency: self.settlement.currency(),
			columns: Columns {
				notional: state.notional,
				rate: state.rate,
				accrued: state.accrued,
				exercise_date: state.exercised,
				exercise_amount: Fixed::ZERO,
			},
			state: State::Loan(state),
		})
	}

	fn transition<O: Observer>(
		&self,
		kind: EventType,
		at: DateTime,
		state: &mut LoanState,
		tables: &Tables,
		observer: &O,
	) -> Result<Fixed, Error> {
		match kind {
			EventType::IED => return self.initial_exchange(at, state),
			EventType::MD | EventType::STD => return self.mature(at, state),
			EventType::PY => return self.penalty(at, state, tables, observer),
			EventType::XD if !self.notice.is_zero() => {
				// Interest stops, and is due with the principal.
				state.exercised = Some(at);
				return Ok(Fixed::ZERO);
			}
			EventType::IP if state.exercised.is_some() => {
				self.accrue(state.exercised.unwrap_or(at), state, tables)?;
				state.progress.status_date = at;
				return Ok(core::mem::take(&mut state.accrued));
			}
			_ => self.accrue(at, state, tables)?,
		}
		let payoff = match kind {
			EventType::PR | EventType::PI | EventType::PD | EventType::PP => {
				self.principal(kind, at, state, observer)?
			}
			EventType::IP => {
				let interest = core::mem::take(&mut state.accrued);
				self.scale_interest(interest, state)?
			}
			EventType::FP => {
				let accrued = core::mem::take(&mut state.fee_accrued);
				match self.options.fees {
					Some(Fees {
						rate,
						basis: FeeBasis::Absolute,
						..
					}) => rate.signed_by(self.positive)?,
					_ => accrued,
				}
			}
			EventType::PRD | EventType::TD => self.trade(kind, state)?,
			_ => {
				self.fix(kind, at, state, observer)?;
				Fixed::ZERO
			}
		};
		if self.base == InterestBase::Notional {
			state.base = state.notional;
		}
		Ok(payoff)
	}

	/// Payments of principal.
	fn principal<O: Observer>(
		&self,
		kind: EventType,
		at: DateTime,
		state: &mut LoanState,
		observer: &O,
	) -> Result<Fixed, Error> {
		if kind == EventType::PP || self.kind == Kind::Undefined {
			let amount = self.observed_amount(kind, at, observer);
			state.notional = state.notional.checked_sub(amount)?;
			return Ok(amount);
		}
		if self.kind == Kind::Exotic {
			return self.principal_step(at, kind == EventType::PI, state);
		}
		self.redeem(state)
	}

	/// The purchase or termination, at a clean price.
	fn trade(&self, kind: EventType, state: &mut LoanState) -> Result<Fixed, Error> {
		let purchase = kind == EventType::PRD;
		let trade = if purchase {
			self.options.purchase
		} else {
			self.options.termination
		};
		let price = trade.map_or(Fixed::ZERO, |trade| trade.price);
		let dirty = price.checked_add(state.accrued)?.signed_by(self.positive)?;
		if purchase {
			return dirty.checked_neg();
		}
		state.notional = Fixed::ZERO;
		state.accrued = Fixed::ZERO;
		state.fee_accrued = Fixed::ZERO;
		Ok(dirty)
	}

	/// Events that change the state, but pay nothing.
	fn fix<O: Observer>(
		&self,
		kind: EventType,
		at: DateTime,
		state: &mut LoanState,
		observer: &O,
	) -> Result<(), Error> {
		match kind {
			EventType::IPCI => {
				state.notional = state.notional.checked_add(state.accrued)?;
				state.accrued = Fixed::ZERO;
			}
			EventType::RR | EventType::RRF => {
				state.rate = self.reset_rate(kind, at, state, observer)?;
			}
			EventType::PRF => state.next_payment = self.annuity(state, at, false)?,
			EventType::SC => state.scaling = Some(self.scaling_multiplier(at, observer)?),
			EventType::IPCB => state.base = state.notional,
			EventType::CE => {
				let event = observer.observed_event(&self.id, EventType::CE, at);
				if let Some(performance) = event.and_then(|event| event.performance) {
					state.progress.performance = performance;
				}
			}
			EventType::XD => state.exercised = Some(at),
			_ => {}
		}
		Ok(())
	}

	/// Interest and fees up to a moment.
	fn accrue(&self, at: DateTime, state: &mut LoanState, tables: &Tables) -> Result<(), Error> {
		let base = if self.kind.has_base() {
			state.base
		} else {
			state.notional
		};
		let bears_fees = self.options.fees.is_some();
		let bears_interest = !base.is_zero() && !state.rate.is_zero();
		if bears_interest || bears_fees {
			let elapsed = self.elapsed(state.progress.status_date, at)?;
			if bears_interest && elapsed.numerator != 0 {
				let interest = elapsed.of(base.checked_mul(state.rate)?)?;
				state.accrued = state.accrued.checked_add(interest)?;
			}
			match self.options.fees {
				Some(fees) if fees.basis == FeeBasis::Notional => {
					let fee = elapsed.of(state.notional.checked_mul(fees.rate)?)?;
					state.fee_accrued = state.fee_accrued.checked_add(fee)?;
				}
				Some(fees) => {
					if let Some(fee) = self.proportional_fee(tables, fees, at)? {
						state.fee_accrued = fee;
					}
				}
				None => {}
			}
		}
		state.progress.status_date = at;
		Ok(())
	}

	fn initial_exchange(&self, at: DateTime, state: &mut LoanState) -> Result<Fixed, Error> {
		state.progress.status_date = at;
		state.notional = self.notional.signed_by(self.positive)?;
		state.rate = self.interest.rate.unwrap_or(Fixed::ZERO);
		state.base = self.initial_base()?;
		state.accrued = match (self.interest.accrued, self.interest.payment.anchor) {
			_ if self.interest.rate.is_none() => Fixed::ZERO,
			(Some(accrued), _) => accrued.signed_by(self.positive)?,
			(None, Some(anchor)) if anchor < at => self
				.elapsed(anchor, at)?
				.of(state.notional.checked_mul(state.rate)?)?,
			_ => Fixed::ZERO,
		};
		if self.kind == Kind::Annuity && self.next_payment.is_none() && self.fixing.is_none() {
			state.next_payment = self.annuity(state, at, true)?;
		}
		self.notional
			.checked_add(self.premium)?
			.signed_by(self.positive)?
			.checked_neg()
	}

	fn mature(&self, at: DateTime, state: &mut LoanState) -> Result<Fixed, Error> {
		let principal = self.scale_notional(state.notional, state)?;
		let interest = self.scale_interest(state.accrued, state)?;
		let payoff = principal
			.checked_add(interest)?
			.checked_add(state.fee_accrued)?;
		state.notional = Fixed::ZERO;
		state.accrued = Fixed::ZERO;
		state.fee_accrued = Fixed::ZERO;
		state.base = Fixed::ZERO;
		state.progress.status_date = at;
		Ok(payoff)
	}

	/// Repays principal: at most what is left, and less than nothing if interest exceeds the payment.
	fn redeem(&self, state: &mut LoanState) -> Result<Fixed, Error> {
		let due = match self.kind {
			Kind::Negative | Kind::Annuity => {
				let interest = state.accrued.signed_by(self.positive)?;
				state.next_payment.checked_sub(interest)?
			}
			_ => state.next_payment,
		};
		self.repay(due, state)
	}

	/// Repays `due`, given without sign.
	fn repay(&self, due: Fixed, state: &mut LoanState) -> Result<Fixed, Error> {
		let left = state.notional.signed_by(self.positive)?.max(Fixed::ZERO);
		let paid = due.min(left).signed_by(self.positive)?;
		state.notional = state.notional.checked_sub(paid)?;
		self.scale_notional(paid, state)
	}

	fn principal_step(
		&self,
		at: DateTime,
		increase: bool,
		state: &mut LoanState,
	) -> Result<Fixed, Error> {
		let step = self
			.principal_steps
			.iter()
			.rev()
			.find(|step| step.step.anchor <= at);
		let amount = step.map_or(Fixed::ZERO, |step| step.amount);
		if !increase {
			return self.repay(amount, state);
		}
		let drawn = amount.signed_by(self.positive)?;
		state.notional = state.notional.checked_add(drawn)?;
		self.scale_notional(drawn.checked_neg()?, state)
	}

	fn observed_amount<O: Observer>(&self, kind: EventType, at: DateTime, observer: &O) -> Fixed {
		observer
			.observed_event(&self.id, kind, at)
			.filter(|event| event.at == at)
			.map_or(Fixed::ZERO, |event| event.amount)
	}

	fn penalty<O: Observer>(
		&self,
		at: DateTime,
		state: &mut LoanState,
		tables: &Tables,
		observer: &O,
	) -> Result<Fixed, Error> {
		let penalty = self
			.options
			.prepayment
			.map_or(Penalty::None, |terms| terms.penalty);
		let elapsed = self.elapsed(state.progress.status_date, at)?;
		let payoff = match penalty {
			Penalty::None => Fixed::ZERO,
			Penalty::Absolute(amount) => amount.signed_by(self.positive)?,
			Penalty::Relative(rate) => elapsed.of(state.notional.checked_mul(rate)?)?,
			Penalty::RateDifferential => {
				let reset = self.options.rate_reset.ok_or(Error::Code)?;
				let observed = observe(observer, &reset.market_object, at)?;
				let excess = state.rate.checked_sub(observed)?.max(Fixed::ZERO);
				elapsed.of(state.notional.checked_mul(excess)?)?
			}
		};
		self.accrue(at, state, tables)?;
		Ok(payoff)
	}

	fn reset_rate<O: Observer>(
		&self,
		kind: EventType,
		at: DateTime,
		state: &LoanState,
		observer: &O,
	) -> Result<Fixed, Error> {
		let step = self
			.rate_steps
			.iter()
			.rev()
			.find(|step| step.step.anchor <= at);
		if kind == EventType::RRF {
			let known = self.options.rate_reset.and_then(|reset| reset.next_rate);
			return match known.filter(|_| self.first_reset == Some(at)) {
				Some(rate) => Ok(rate),
				None => Ok(step.map_or(state.rate, |step| step.rate)),
			};
		}
		let reset = self.options.rate_reset.ok_or(Error::Code)?;
		let spread = step.map_or(reset.spread, |step| step.rate);
		let observed = observe(observer, &reset.market_object, at)?;
		let target = observed
			.checked_mul(reset.multiplier)?
			.checked_add(spread)?;
		let mut change = target.checked_sub(state.rate)?;
		if let Some(floor) = reset.period_floor {
			change = change.max(floor.checked_neg()?);
		}
		if let Some(cap) = reset.period_cap {
			change = change.min(cap);
		}
		let mut rate = state.rate.checked_add(change)?;
		if let Some(floor) = reset.life_floor {
			rate = rate.max(floor);
		}
		if let Some(cap) = reset.life_cap {
			rate = rate.min(cap);
		}
		Ok(rate)
	}

	fn scaling_multiplier<O: Observer>(&self, at: DateTime, observer: &O) -> Result<Fixed, Error> {
		let scaling = self.options.scaling.ok_or(Error::Code)?;
		observe(observer, &scaling.market_object, at)?.checked_div(scaling.base_index)
	}

	fn scale_interest(&self, amount: Fixed, state: &LoanState) -> Result<Fixed, Error> {
		match self.options.scaling {
			Some(Scaling {
				interest: true,
				interest_multiplier,
				..
			}) => amount.checked_mul(state.scaling.unwrap_or(interest_multiplier)),
			_ => Ok(amount),
		}
	}

	fn scale_notional(&self, amount: Fixed, state: &LoanState) -> Result<Fixed, Error> {
		match self.options.scaling {
			Some(Scaling {
				notional: true,
				notional_multiplier,
				..
			}) => amount.checked_mul(state.scaling.unwrap_or(notional_multiplier)),
			_ => Ok(amount),
		}
	}

	/// The annuity amount (section "Annuity Amount Function"), without sign: the constant payment at
	/// the times after `at` that repays the principal with the interest accrued until the first.
	///
	/// The specification's product of growth factors over their sums is divided out to a sum of
	/// discount factors, which cannot overflow where the quotient does not.
	pub(super) fn annuity(
		&self,
		state: &LoanState,
		at: DateTime,
		inclusive: bool,
	) -> Result<Fixed, Error> {
		let table = self.annuity_table();
		let first = if inclusive {
			table.first_from(at)
		} else {
			table.first_after(at)
		};
		let Some(mut time) = first else {
			return state
				.notional
				.checked_add(state.accrued)?
				.signed_by(self.positive);
		};
		let until_first = self
			.elapsed(at, time)?
			.of(state.base.checked_mul(state.rate)?)?;
		let debt = state
			.notional
			.checked_add(state.accrued)?
			.checked_add(until_first)?;
		let (mut discount, mut sum) = (Fixed::ONE, Fixed::ONE);
		while let Some(next) = table.first_after(time) {
			let growth = Fixed::ONE.checked_add(self.year_fraction(time, next)?.of(state.rate)?)?;
			discount = discount.checked_div(growth)?;
			sum = sum.checked_add(discount)?;
			time = next;
		}
		debt.checked_div(sum)?.signed_by(self.positive)
	}

	/// Interest accrued up to a moment after the state.
	pub(crate) fn accrued_at(&self, state: &LoanState, at: DateTime) -> Result<Fixed, Error> {
		let mut state = *state;
		self.accrue(at, &mut state, &self.tables)?;
		Ok(state.accrued)
	}
}
