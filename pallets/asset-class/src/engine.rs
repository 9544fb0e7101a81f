//! Contracts as assets: the engine of `tessera-cashflow`, in units of a coin. Pure functions.

use alloc::{format, vec::Vec};
use core::num::NonZeroU32;
use tessera_cashflow::{
	analytics::{Compounding, Valuation, YieldConvention},
	next_event, schedule, Basis, Code, Contract, DateTime, DayCount, EventType, FeeBasis, Fixed,
	Header, Interest, InterestBase, LoanOptions, Observer, Penalty, RateReset, Recurrence, State,
	Terms,
};
use tessera_primitives::{Balance, Moment};

use crate::types::{
	ClassId, ContractType, Dues, MAX_ANNUITY_PAYMENTS, MAX_ANNUITY_STEPS, MAX_EVENTS,
	MAX_VALUED_EVENTS,
};

/// Why a contract does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
	/// The terms contradict each other.
	Terms,
	/// They depend on what the chain does not observe, or are not those of a lender or owner.
	NotAllowed,
	/// A rate is to be reset, and nobody says to what.
	Unobserved,
	/// A figure is out of range.
	Range,
}

impl From<tessera_cashflow::Error> for Fault {
	fn from(error: tessera_cashflow::Error) -> Self {
		match error {
			tessera_cashflow::Error::Unobserved { .. } => Fault::Unobserved,
			_ => Fault::Range,
		}
	}
}

/// The market object by whose code the terms of a contract name the index of a class: `CLASS-7`.
pub fn index_code(class: ClassId) -> Option<Code> {
	format!("CLASS-{class}").parse().ok()
}

/// A contract that can be an asset.
pub struct Runner {
	contract: Contract,
	terms: Terms,
	kind: ContractType,
	decimals: u8,
	/// The index of its class, under its code, if somebody states it.
	index: Option<Fixed>,
	code: Code,
}

/// What a contract observes: the index of its class, the same at every moment. Events after `now` are only
/// looked at for their time, so that it does not matter by which rate.
struct Index<'a> {
	runner: &'a Runner,
	now: DateTime,
}

impl Observer for Index<'_> {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		if *code != self.runner.code {
			return None;
		}
		let later = (at > self.now).then_some(Fixed::ZERO);
		self.runner.index.or(later)
	}
}

/// How far a contract was run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
	/// How many events were computed: those that were run, and the one that is next.
	pub events: u32,
	/// Whether it is where it has to be: no event is left.
	pub is_complete: bool,
	/// Whether the event that is next waits for an index that nobody has stated.
	pub waits: bool,
	/// Interest that was added to the principal.
	pub capitalised: Balance,
}

impl Run {
	/// Of what has no events.
	pub fn nothing() -> Self {
		Run {
			events: 0,
			is_complete: true,
			waits: false,
			capitalised: 0,
		}
	}
}

/// Where a contract stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
	/// How far it was run.
	pub run: Run,
	/// The state to go on from.
	pub state: State,
	/// Principal that is not yet due, in units.
	pub outstanding: Balance,
	/// Interest accrued and not due, in units, rounded down.
	pub accrued: Balance,
	/// The rate per year, raw.
	pub rate: u128,
	/// When something falls due next.
	pub next_due: Option<Moment>,
	/// What has fallen due.
	pub dues: Dues,
}

/// The time of a moment.
pub fn time(moment: Moment) -> Result<DateTime, Fault> {
	let seconds = i64::try_from(moment / 1_000).map_err(|_| Fault::Range)?;
	DateTime::from_seconds(seconds).map_err(|_| Fault::Range)
}

/// The moment of a time; times before 1970 are the beginning.
pub fn moment(time: DateTime) -> Moment {
	u64::try_from(time.seconds()).map_or(0, |seconds| seconds.saturating_mul(1_000))
}

/// What all loans have of terms.
type Common<'a> = (&'a Header, &'a Interest, &'a LoanOptions);

fn common(terms: &Terms) -> Option<Common<'_>> {
	match terms {
		Terms::Pam(terms) => Some((&terms.header, &terms.interest, &terms.options)),
		Terms::Lam(terms) => Some((&terms.header, &terms.interest, &terms.options)),
		Terms::Nam(terms) => Some((&terms.header, &terms.interest, &terms.options)),
		Terms::Ann(terms) => Some((&terms.header, &terms.interest, &terms.options)),
		_ => None,
	}
}

/// Whether a contract is a lender's or owner's, in one currency, and kept as agreed.
fn is_ours(header: &Header) -> bool {
	let settles = header
		.settlement_currency
		.is_none_or(|coin| coin == header.currency);
	settles
		&& header.performance == tessera_cashflow::Performance::Performant
		&& header.role == tessera_cashflow::Role::RealPositionAsset
		// A list of holidays can make one event cost what thousands do.
		&& !matches!(header.calendar, tessera_cashflow::Calendar::Holidays(_))
}

/// Whether a rate is reset to the index of the class, and never to less than zero.
fn is_reset_to(reset: &RateReset, code: &Code) -> bool {
	let has_floor = reset.life_floor.is_some_and(|floor| !floor.is_negative());
	let Some(cap) = reset.life_cap else {
		return false;
	};
	reset.market_object == *code
		&& !reset.multiplier.is_negative()
		&& (has_floor || !reset.spread.is_negative())
		&& reset
			.next_rate
			.is_none_or(|rate| !rate.is_negative() && rate <= cap)
}

/// Whether a cycle is of months or of days: of both at once, each of its times has to be searched for.
fn is_plain(schedule: &Recurrence) -> bool {
	schedule
		.cycle
		.is_none_or(|cycle| cycle.period.months == 0 || cycle.period.days == 0)
}

/// Whether a loan depends on nothing but the index of the class, and what is owed on it on nothing but what
/// was lent and the rate: interest begins when it is lent, and is of the principal.
fn is_loan(terms: &Terms, code: &Code) -> bool {
	let Some((header, interest, options)) = common(terms) else {
		return false;
	};
	let (begins, redemption, base) = match terms {
		Terms::Pam(terms) => (terms.initial_exchange, None, InterestBase::Notional),
		Terms::Lam(terms) => (terms.initial_exchange, Some(terms.redemption), terms.base),
		Terms::Nam(terms) => (terms.initial_exchange, Some(terms.redemption), terms.base),
		Terms::Ann(terms) => (terms.initial_exchange, Some(terms.redemption), terms.base),
		_ => return false,
	};
	let reset = options.rate_reset;
	let schedules = [
		Some(interest.payment),
		redemption,
		options.fees.map(|fees| fees.payment),
		reset.map(|reset| reset.schedule),
		options.prepayment.map(|prepayment| prepayment.schedule),
	];
	is_ours(header)
		&& options.scaling.is_none()
		&& options.purchase.is_none()
		&& options.termination.is_none()
		&& base == InterestBase::Notional
		&& interest.accrued.is_none()
		&& interest
			.payment
			.anchor
			.is_none_or(|anchor| anchor >= begins)
		&& interest.rate.is_some_and(|rate| !rate.is_negative())
		&& reset.is_none_or(|reset| is_reset_to(&reset, code))
		// What a prepayment costs is not collected, so it is not part of the value either.
		&& options
			.prepayment
			.is_none_or(|prepayment| prepayment.penalty == Penalty::None)
		// Who repays early would repay the base of the fee that has accrued as well.
		&& (options.prepayment.is_none()
			|| options.fees.is_none_or(|fees| fees.basis == FeeBasis::Absolute))
		&& schedules.iter().flatten().all(is_plain)
}

impl Runner {
	/// Takes the terms of an asset of a class.
	///
	/// # Errors
	///
	/// [`Fault::Terms`], and [`Fault::NotAllowed`] for terms of other types, with scheduled dividends,
	/// scaling, trades, another rate or currency than the chain observes, a borrower's, or performance that
	/// is not as agreed.
	pub fn new(terms: &Terms, decimals: u8, class: ClassId) -> Result<Self, Fault> {
		let kind = ContractType::of(terms).ok_or(Fault::NotAllowed)?;
		let code = index_code(class).ok_or(Fault::Range)?;
		if decimals > 18 {
			return Err(Fault::Terms);
		}
		let is_allowed = match terms {
			Terms::Com(terms) => {
				is_ours(&terms.header) && terms.purchase.is_none() && terms.termination.is_none()
			}
			Terms::Stk(terms) => {
				is_ours(&terms.header)
					&& terms.dividend.is_none()
					&& terms.purchase.is_none()
					&& terms.termination.is_none()
			}
			_ => is_loan(terms, &code),
		};
		if !is_allowed {
			return Err(Fault::NotAllowed);
		}
		let contract = Contract::new(terms.clone()).map_err(|_| Fault::Terms)?;
		if contract.annuity_payments() > MAX_ANNUITY_PAYMENTS
			|| contract.annuity_steps() > MAX_ANNUITY_STEPS
		{
			return Err(Fault::NotAllowed);
		}
		Ok(Self {
			contract,
			terms: terms.clone(),
			kind,
			decimals,
			index: None,
			code,
		})
	}

	/// The type of the contract.
	pub fn kind(&self) -> ContractType {
		self.kind
	}

	/// Whether its rate follows the index of the class.
	pub fn floats(&self) -> bool {
		common(&self.terms).is_some_and(|(_, _, options)| options.rate_reset.is_some())
	}

	/// Lets it observe the index of the class, per year. Without it, it runs as far as no rate is reset.
	pub fn observing(self, index: Option<Fixed>) -> Self {
		Self { index, ..self }
	}

	/// The state before the first event.
	///
	/// # Errors
	///
	/// [`Fault::Range`].
	pub fn start(&self) -> Result<State, Fault> {
		let index = Index {
			runner: self,
			now: DateTime::MAX,
		};
		Ok(self.contract.initial_state(&index)?)
	}

	/// When the contract ends.
	pub fn maturity(&self) -> Option<Moment> {
		self.contract.maturity().map(moment)
	}

	/// The highest rate that it can have, raw: that of its terms, or the cap to which it is reset.
	pub fn highest_rate(&self) -> u128 {
		let rates = common(&self.terms).map(|(_, interest, options)| {
			let cap = options.rate_reset.and_then(|reset| reset.life_cap);
			interest.rate.max(cap).unwrap_or(Fixed::ZERO)
		});
		rates.map_or(0, |rate| u128::try_from(rate.raw()).unwrap_or(0))
	}

	/// Whether principal may be repaid before it is due.
	pub fn can_prepay(&self) -> bool {
		common(&self.terms).is_some_and(|(_, _, options)| options.prepayment.is_some())
	}

	/// An amount of the contract in units of the coin, rounded half to even; nothing below zero.
	fn units(&self, amount: Fixed) -> Result<Balance, Fault> {
		let raw = u128::try_from(amount.raw()).unwrap_or(0);
		let unit = 10u128
			.checked_pow(18 - u32::from(self.decimals))
			.ok_or(Fault::Range)?;
		let (whole, rest) = (raw / unit, raw % unit);
		let half = unit / 2;
		let up = unit > 1 && (rest > half || (rest == half && whole % 2 == 1));
		Ok(whole + u128::from(up))
	}

	fn notional(&self, state: &State) -> Result<Balance, Fault> {
		match state {
			State::Loan(loan) => self.units(loan.notional),
			_ => Err(Fault::NotAllowed),
		}
	}

	/// Runs from a state to `now`, at most [`MAX_EVENTS`] events.
	///
	/// Principal falls due by what the outstanding principal falls, so that rounding never makes or
	/// loses a unit of it; interest that a negative amortizer adds to the principal is not due.
	///
	/// # Errors
	///
	/// [`Fault::Range`], [`Fault::Unobserved`]; [`Fault::NotAllowed`] for holdings, which have no schedule.
	pub fn run(&self, state: &State, now: Moment) -> Result<Position, Fault> {
		let at = time(now)?;
		let index = Index {
			runner: self,
			now: at,
		};
		let mut state = state.clone();
		let mut outstanding = self.notional(&state)?;
		let mut dues = Dues::default();
		let mut left = MAX_EVENTS;
		let (mut waits, mut added, mut capitalised) = (false, 0u128, 0u128);
		let next = loop {
			let event = match next_event(&self.contract, &state, &index) {
				Err(tessera_cashflow::Error::Unobserved { .. }) => {
					waits = true;
					break None;
				}
				event => event?,
			};
			let Some(event) = event else { break None };
			// Interest that is added to the principal is settled with the interest of the same date.
			if event.date > at || (left == 0 && added == 0) {
				break Some(event);
			}
			left = left.saturating_sub(1);
			let after = self.notional(&event.state)?;
			let falls_due = match event.kind {
				EventType::IP => {
					let due = self.units(event.payoff)?.saturating_sub(added);
					added = 0;
					dues.interest = dues.interest.checked_add(due).ok_or(Fault::Range)?;
					due > 0
				}
				EventType::FP => {
					let due = self.units(event.payoff)?;
					dues.fees = dues.fees.checked_add(due).ok_or(Fault::Range)?;
					due > 0
				}
				EventType::PR | EventType::MD => {
					let due = outstanding.saturating_sub(after);
					dues.principal = dues.principal.checked_add(due).ok_or(Fault::Range)?;
					added = after.saturating_sub(outstanding);
					// What else is paid at maturity is interest.
					let interest = match event.kind {
						EventType::MD => self.units(event.payoff)?.saturating_sub(due),
						_ => 0,
					};
					dues.interest = dues.interest.checked_add(interest).ok_or(Fault::Range)?;
					due > 0 || interest > 0
				}
				_ => false,
			};
			if event.kind != EventType::IED {
				let grown = after.saturating_sub(outstanding);
				capitalised = capitalised.checked_add(grown).ok_or(Fault::Range)?;
			}
			if falls_due && dues.since == 0 {
				dues.since = moment(event.date);
			}
			outstanding = after;
			state = event.state;
		};
		let is_complete = !waits && next.as_ref().is_none_or(|event| event.date > at);
		let accrued = match &state {
			State::Loan(loan) if waits || (is_complete && next.is_some()) => {
				let accrued = self
					.contract
					.accrued_interest(&state, at.max(loan.progress.status_date))
					.map_err(|_| Fault::Range)?;
				self.units(accrued)?
			}
			_ => 0,
		};
		let rate = match &state {
			State::Loan(loan) => u128::try_from(loan.rate.raw()).unwrap_or(0),
			_ => 0,
		};
		let next_due = self.contract.next_payment(&state, &index)?.map(moment);
		Ok(Position {
			run: Run {
				events: MAX_EVENTS - left + u32::from(next.is_some()),
				is_complete,
				waits,
				capitalised,
			},
			state,
			outstanding,
			accrued,
			rate,
			next_due,
			dues,
		})
	}

	/// Takes a prepayment of principal at `now`, to which the contract has run: as the engine's own `PP`,
	/// at a moment that the schedule does not name.
	///
	/// # Errors
	///
	/// [`Fault::Range`] if more is paid than is outstanding.
	pub fn prepay(&self, state: &mut State, amount: Balance, now: Moment) -> Result<(), Fault> {
		let at = time(now)?;
		let unit = 10u128
			.checked_pow(18 - u32::from(self.decimals))
			.ok_or(Fault::Range)?;
		let raw = amount
			.checked_mul(unit)
			.and_then(|raw| i128::try_from(raw).ok())
			.ok_or(Fault::Range)?;
		if amount > self.notional(state)? {
			return Err(Fault::Range);
		}
		let is_all = amount == self.notional(state)?;
		let accrued = match state {
			State::Loan(loan) if at > loan.progress.status_date => Some(
				self.contract
					.accrued_interest(state, at)
					.map_err(|_| Fault::Range)?,
			),
			_ => None,
		};
		let State::Loan(loan) = state else {
			return Err(Fault::NotAllowed);
		};
		if let Some(accrued) = accrued {
			loan.accrued = accrued;
			loan.progress.status_date = at;
			loan.progress.last = EventType::PP;
		}
		let follows = loan.base == loan.notional;
		loan.notional = if is_all {
			Fixed::ZERO
		} else {
			loan.notional
				.checked_sub(Fixed::from_raw(raw))
				.map_err(|_| Fault::Range)?
		};
		if follows {
			loan.base = loan.notional;
		}
		Ok(())
	}

	/// The present value of all events after `now`, in units, rounded down; of a floating contract as if
	/// the index had always been what it is.
	///
	/// # Errors
	///
	/// [`Fault::NotAllowed`] for contracts with fees, or more than [`MAX_VALUED_EVENTS`] events,
	/// [`Fault::Unobserved`], [`Fault::Range`].
	pub fn present_value(&self, rate: Fixed, now: Moment) -> Result<Balance, Fault> {
		let at = time(now)?;
		let index = Index {
			runner: self,
			now: DateTime::MAX,
		};
		let events = schedule(&self.contract, DateTime::MIN, DateTime::MAX, &index);
		// Fees are worth something when they are paid.
		if common(&self.terms).is_some_and(|(_, _, options)| options.fees.is_some()) {
			return Err(Fault::NotAllowed);
		}
		let limit = MAX_VALUED_EVENTS as usize;
		if events.take(limit + 1).collect::<Vec<_>>().len() > limit {
			return Err(Fault::NotAllowed);
		}
		let convention = YieldConvention {
			compounding: Compounding::Periodic(NonZeroU32::MIN),
			day_count: DayCount::Actual365,
			basis: Basis::default(),
		};
		let value = Valuation::new(&self.contract, at, convention, &index)
			.and_then(|valuation| valuation.dirty_price(rate))?;
		let unit = 10u128
			.checked_pow(18 - u32::from(self.decimals))
			.ok_or(Fault::Range)?;
		Ok(u128::try_from(value.raw()).unwrap_or(0) / unit)
	}
}
