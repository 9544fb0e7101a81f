//! The engine: [`run`] for one period, [`project`] for many.

use alloc::vec::Vec;

use primitive_types::U256;
use tessera_cashflow::Fixed;

use crate::{
	error::Error,
	math::{self, product, raw, SCALE},
	state::{zeros, Outcome, Period, State},
	terms::{
		Amount, Coupon, DayCount, Fee, List, Mode, Source, Step, Target, Tranche, Waterfall,
		MAX_FEES, MAX_RATE, MAX_TRANCHES,
	},
	validate::within,
};

/// Runs one period: what falls due, then the steps in their order.
///
/// The state goes on to the end of the period, or stays as it is if there is an error. The work is
/// bounded by [`MAX_STEPS`](crate::MAX_STEPS) times [`MAX_TRANCHES`].
///
/// # Errors
///
/// In this order: [`Error::ForeignState`], [`Error::IndexOutOfRange`], [`Error::IndexMissing`], and
/// [`Error::Overflow`] wherever an amount or a sum does not fit 128 bits. [`Error::Malformed`] and
/// [`Error::Undistributed`] come only from a waterfall that [`validate`](Waterfall::validate)
/// refuses; [`Error::NotConserved`] from none.
pub fn run(waterfall: &Waterfall, state: &mut State, period: &Period) -> Result<Outcome, Error> {
	let mut run = Run::new(waterfall, state, period)?;
	let cash_in = math::sum([
		period.interest,
		period.recoveries,
		period.principal,
		state.reserve,
	])?;
	run.block(&waterfall.steps)?;
	let (after, outcome) = run.close()?;
	conserved(cash_in, &outcome, after.reserve)?;
	*state = after;
	Ok(outcome)
}

/// Runs many periods, one after the other, from a copy of a state.
///
/// The iterator gives what each period pays and the state after it, and ends after an error. It keeps
/// nothing but one state.
///
/// ```
/// use tessera_waterfall::{project, Period, State, Step, Waterfall};
///
/// let waterfall = Waterfall { steps: vec![Step::Residual].try_into().unwrap(), ..Default::default() };
/// let state = State::at_closing(&waterfall, 1_000, 0, &[])?;
/// let periods = [1, 2, 3].map(|interest| Period { interest, ..Default::default() });
/// let paid = project(&waterfall, state, periods)
/// 	.map(|row| Ok(row?.0.residual))
/// 	.collect::<Result<Vec<_>, tessera_waterfall::Error>>()?;
/// assert_eq!(paid, [1, 2, 3]);
/// # Ok::<(), tessera_waterfall::Error>(())
/// ```
pub fn project<P: IntoIterator<Item = Period>>(
	waterfall: &Waterfall,
	state: State,
	periods: P,
) -> Projection<'_, P::IntoIter> {
	Projection {
		waterfall,
		state,
		periods: periods.into_iter(),
		failed: false,
	}
}

/// The periods of a projection: see [`project`].
#[derive(Clone, Debug)]
pub struct Projection<'a, P> {
	waterfall: &'a Waterfall,
	state: State,
	periods: P,
	failed: bool,
}

impl<P: Iterator<Item = Period>> Iterator for Projection<'_, P> {
	type Item = Result<(Outcome, State), Error>;

	fn next(&mut self) -> Option<Self::Item> {
		if self.failed {
			return None;
		}
		let period = self.periods.next()?;
		let row = run(self.waterfall, &mut self.state, &period)
			.map(|outcome| (outcome, self.state.clone()));
		self.failed = row.is_err();
		Some(row)
	}
}

/// Whether what came in is what went out and what is kept.
fn conserved(cash_in: u128, outcome: &Outcome, reserve: u128) -> Result<(), Error> {
	if math::sum([outcome.paid()?, reserve])? == cash_in {
		Ok(())
	} else {
		Err(Error::NotConserved)
	}
}

/// What is due of something, and how much of that has been paid in the period.
#[derive(Clone, Copy, Debug, Default)]
struct Claim {
	due: u128,
	paid: u128,
}

impl Claim {
	/// What is due and not yet paid.
	fn open(&self) -> Result<u128, Error> {
		self.due.checked_sub(self.paid).ok_or(Error::Malformed)
	}

	fn pay(&mut self, amount: u128) -> Result<(), Error> {
		add(&mut self.paid, amount)
	}
}

/// The interest of a tranche.
#[derive(Clone, Copy, Debug, Default)]
struct Interest {
	/// What accrued in the period on the balance.
	current: u128,
	/// That, and what was unpaid before, with interest on it if the tranche earns that.
	claim: Claim,
}

/// The two buckets.
#[derive(Clone, Copy, Debug)]
struct Cash {
	interest: u128,
	principal: u128,
}

impl Cash {
	fn available(&self, from: Source) -> Result<u128, Error> {
		match from {
			Source::Interest => Ok(self.interest),
			Source::Principal => Ok(self.principal),
			Source::All => math::sum([self.interest, self.principal]),
		}
	}

	/// Takes an amount that is there, out of I first.
	fn take(&mut self, amount: u128, from: Source) -> Result<(), Error> {
		let (interest, principal) = match from {
			Source::Interest => (amount, 0),
			Source::Principal => (0, amount),
			Source::All => {
				let interest = amount.min(self.interest);
				(interest, amount.saturating_sub(interest))
			}
		};
		subtract(&mut self.interest, interest)?;
		subtract(&mut self.principal, principal)
	}
}

/// A period while it runs.
struct Run<'a> {
	period: &'a Period,
	/// The state as it will be; shortfalls and unpaid fees are written when the steps are done.
	state: State,
	cash: Cash,
	fees: List<Claim, MAX_FEES>,
	interest: List<Interest, MAX_TRANCHES>,
	fees_paid: u128,
	outcome: Outcome,
}

impl<'a> Run<'a> {
	fn new(waterfall: &Waterfall, state: &State, period: &'a Period) -> Result<Self, Error> {
		let (tranches, fees) = (waterfall.tranches.len(), waterfall.fees.len());
		if state.tranches.len() != tranches || state.fees_unpaid.len() != fees {
			return Err(Error::ForeignState);
		}
		if period.index.is_some_and(|index| !within(index, MAX_RATE)) {
			return Err(Error::IndexOutOfRange);
		}
		let interest = waterfall
			.tranches
			.iter()
			.zip(&state.tranches)
			.map(|(tranche, position)| interest_of(tranche, position, period))
			.collect::<Result<Vec<_>, _>>()?;
		let fee_claims = waterfall
			.fees
			.iter()
			.zip(&state.fees_unpaid)
			.map(|(fee, unpaid)| {
				let due = math::sum([fee_of(fee, period)?, *unpaid])?;
				Ok(Claim { due, paid: 0 })
			})
			.collect::<Result<Vec<_>, _>>()?;
		let mut state = state.clone();
		add(&mut state.defaults, period.defaults)?;
		Ok(Run {
			period,
			state,
			cash: Cash {
				interest: math::sum([period.interest, period.recoveries])?,
				principal: period.principal,
			},
			// As many as there are in lists with the same bounds: nothing is cut off.
			fees: List::truncate_from(fee_claims),
			interest: List::truncate_from(interest),
			fees_paid: 0,
			outcome: Outcome {
				principal: zeros(tranches),
				..Outcome::default()
			},
		})
	}

	/// The state after the period, and what it paid.
	fn close(self) -> Result<(State, Outcome), Error> {
		if self.cash.available(Source::All)? != 0 {
			return Err(Error::Undistributed);
		}
		let Run {
			mut state,
			mut outcome,
			fees,
			interest,
			..
		} = self;
		for (position, interest) in state.tranches.iter_mut().zip(&interest) {
			position.shortfall = interest.claim.open()?;
		}
		for (unpaid, fee) in state.fees_unpaid.iter_mut().zip(&fees) {
			*unpaid = fee.open()?;
		}
		outcome.fees = List::truncate_from(fees.iter().map(|fee| fee.paid).collect());
		let paid = interest.iter().map(|interest| interest.claim.paid);
		outcome.interest = List::truncate_from(paid.collect());
		Ok((state, outcome))
	}

	/// Runs a block of steps: the whole waterfall, or one side of a branch.
	fn block(&mut self, steps: &[Step]) -> Result<(), Error> {
		let mut rest = steps;
		while let Some((step, tail)) = rest.split_first() {
			rest = tail;
			let Step::IfLossAbove {
				ratio,
				then_steps,
				else_steps,
			} = step
			else {
				self.step(step)?;
				continue;
			};
			let (then, tail) = rest
				.split_at_checked(usize::from(*then_steps))
				.ok_or(Error::Malformed)?;
			let (other, tail) = tail
				.split_at_checked(usize::from(*else_steps))
				.ok_or(Error::Malformed)?;
			let taken = if self.loss_above(*ratio)? {
				then
			} else {
				other
			};
			self.block(taken)?;
			rest = tail;
		}
		Ok(())
	}

	fn step(&mut self, step: &Step) -> Result<(), Error> {
		match step {
			Step::Fee { fee, cap, from } => self.pay_fee(*fee, *cap, *from),
			Step::Interest { tranches, from } => self.pay_interest(tranches, *from),
			Step::DrawReserve { fees, interest } => self.draw_reserve(fees, interest),
			Step::OcTest {
				tranches,
				ratio,
				cure,
				from,
			} => self.oc_test(tranches, *ratio, cure, *from),
			Step::IcTest {
				tranches,
				ratio,
				cure,
				from,
			} => self.ic_test(tranches, *ratio, cure, *from),
			Step::Principal {
				tranches,
				mode,
				amount,
				from,
			} => self.pay_principal(tranches, *mode, *amount, *from),
			Step::Reserve {
				target,
				floor,
				from,
			} => self.fill_reserve(*target, *floor, *from),
			Step::Residual => {
				let rest = self.cash.available(Source::All)?;
				self.cash.take(rest, Source::All)?;
				add(&mut self.outcome.residual, rest)
			}
			// A block runs its branches itself.
			Step::IfLossAbove { .. } => Err(Error::Malformed),
		}
	}

	fn pay_fee(&mut self, fee: u8, cap: Option<u128>, from: Source) -> Result<(), Error> {
		let available = self.cash.available(from)?;
		let claim = self
			.fees
			.get_mut(usize::from(fee))
			.ok_or(Error::Malformed)?;
		let amount = claim.open()?.min(available).min(cap.unwrap_or(u128::MAX));
		claim.pay(amount)?;
		add(&mut self.fees_paid, amount)?;
		self.cash.take(amount, from)
	}

	fn pay_interest(&mut self, tranches: &[u8], from: Source) -> Result<(), Error> {
		let open = tranches
			.iter()
			.map(|tranche| self.interest(*tranche)?.claim.open())
			.collect::<Result<Vec<_>, _>>()?;
		let parts = pro_rata(self.cash.available(from)?, &open)?;
		for (tranche, amount) in tranches.iter().zip(parts) {
			self.interest
				.get_mut(usize::from(*tranche))
				.ok_or(Error::Malformed)?
				.claim
				.pay(amount)?;
			self.cash.take(amount, from)?;
		}
		Ok(())
	}

	fn draw_reserve(&mut self, fees: &[u8], tranches: &[u8]) -> Result<(), Error> {
		let mut open = 0u128;
		for fee in fees {
			let claim = self.fees.get(usize::from(*fee)).ok_or(Error::Malformed)?;
			add(&mut open, claim.open()?)?;
		}
		for tranche in tranches {
			add(&mut open, self.interest(*tranche)?.claim.open()?)?;
		}
		let lacking = open.saturating_sub(self.cash.interest);
		let drawn = lacking.min(self.state.reserve);
		subtract(&mut self.state.reserve, drawn)?;
		add(&mut self.cash.interest, drawn)
	}

	fn oc_test(
		&mut self,
		tranches: &[u8],
		ratio: Fixed,
		cure: &[u8],
		from: Source,
	) -> Result<(), Error> {
		let passed = self.oc_passes(tranches, ratio)?;
		self.report(passed)?;
		if passed {
			return Ok(());
		}
		if from != Source::Principal {
			let amount = self.cure_from_interest(tranches, ratio)?;
			self.repay_in_order(cure, amount, Source::Interest)?;
		}
		// What I has cured, P need not.
		if from != Source::Interest && !self.oc_passes(tranches, ratio)? {
			let amount = self.cure_from_principal(tranches, ratio)?;
			self.repay_in_order(cure, amount, Source::Principal)?;
		}
		Ok(())
	}

	/// V: the pool at the end of the period, and the principal that is still there.
	fn value(&self) -> Result<u128, Error> {
		math::sum([self.period.pool_end, self.cash.principal])
	}

	/// V / S ≥ ratio, or S = 0.
	fn oc_passes(&self, tranches: &[u8], ratio: Fixed) -> Result<bool, Error> {
		let (value, balances) = (self.value()?, self.balances(tranches)?);
		Ok(balances == 0 || product(value, SCALE) >= product(raw(ratio)?, balances))
	}

	/// ⌈S − V / ratio⌉, of a test that fails.
	fn cure_from_interest(&self, tranches: &[u8], ratio: Fixed) -> Result<u128, Error> {
		let covered = math::floor(product(self.value()?, SCALE), U256::from(raw(ratio)?))?;
		self.balances(tranches)?
			.checked_sub(math::amount(covered)?)
			.ok_or(Error::Malformed)
	}

	/// ⌈(ratio · S − V) / (ratio − 1)⌉, of a test that fails; all that P has if that is more, or if
	/// no amount would do.
	fn cure_from_principal(&self, tranches: &[u8], ratio: Fixed) -> Result<u128, Error> {
		let everything = self.cash.principal;
		let ratio = raw(ratio)?;
		let Some(excess) = ratio.checked_sub(SCALE).filter(|excess| *excess > 0) else {
			return Ok(everything);
		};
		let lacking = product(ratio, self.balances(tranches)?)
			.checked_sub(product(self.value()?, SCALE))
			.ok_or(Error::Malformed)?;
		let amount = math::ceil(lacking, U256::from(excess))?;
		math::amount(amount.min(U256::from(everything)))
	}

	fn ic_test(
		&mut self,
		tranches: &[u8],
		ratio: Fixed,
		cure: &[u8],
		from: Source,
	) -> Result<(), Error> {
		let currents = tranches
			.iter()
			.map(|tranche| Ok(self.interest(*tranche)?.current))
			.collect::<Result<Vec<_>, _>>()?;
		let accrued = math::sum(currents)?;
		let income = math::sum([self.period.interest, self.period.recoveries])?;
		// Fees that principal paid as well may exceed the income: that is less than any ratio.
		let passed = accrued == 0
			|| match income.checked_sub(self.fees_paid) {
				Some(net) => product(net, SCALE) >= product(raw(ratio)?, accrued),
				None => false,
			};
		self.report(passed)?;
		if !passed {
			let amount = self.cash.available(from)?;
			self.repay_in_order(cure, amount, from)?;
		}
		Ok(())
	}

	fn pay_principal(
		&mut self,
		tranches: &[u8],
		mode: Mode,
		amount: Amount,
		from: Source,
	) -> Result<(), Error> {
		let available = self.cash.available(from)?;
		let balances = self.balances(tranches)?;
		let pool_end = self.period.pool_end;
		let down_to = |oc: u128| balances.saturating_sub(pool_end.saturating_sub(oc));
		let amount = match amount {
			Amount::All => available,
			// Beyond 128 bits is beyond any balance.
			Amount::Collected => self.period.principal.saturating_add(self.period.defaults),
			Amount::OcRatio(ratio) => down_to(math::of(pool_end, ratio)?),
			Amount::OcFixed(oc) => down_to(oc),
		};
		let amount = amount.min(available);
		match mode {
			Mode::Sequential => self.repay_in_order(tranches, amount, from),
			Mode::ProRata => {
				let balances = tranches
					.iter()
					.map(|tranche| self.balance(*tranche))
					.collect::<Result<Vec<_>, _>>()?;
				let parts = pro_rata(amount, &balances)?;
				for (tranche, part) in tranches.iter().zip(parts) {
					self.repay(*tranche, part, from)?;
				}
				Ok(())
			}
		}
	}

	fn fill_reserve(&mut self, target: Target, floor: u128, from: Source) -> Result<(), Error> {
		let target = match target {
			Target::Fixed(amount) => amount,
			Target::OfPoolEnd(ratio) => math::of(self.period.pool_end, ratio)?,
			Target::OfInitial(ratio) => math::of(self.state.pool_at_closing, ratio)?,
		};
		let target = target.max(floor);
		let reserve = self.state.reserve;
		if let Some(above) = reserve.checked_sub(target) {
			self.state.reserve = target;
			return add(&mut self.cash.interest, above);
		}
		let amount = target
			.saturating_sub(reserve)
			.min(self.cash.available(from)?);
		self.cash.take(amount, from)?;
		add(&mut self.state.reserve, amount)
	}

	/// Whether what was lost since closing exceeds this part of the pool at closing.
	fn loss_above(&self, ratio: Fixed) -> Result<bool, Error> {
		let limit = product(raw(ratio)?, self.state.pool_at_closing);
		Ok(product(self.state.defaults, SCALE) > limit)
	}

	/// Repays up to an amount, as far as the source and the balances go, one tranche after the other.
	fn repay_in_order(&mut self, tranches: &[u8], amount: u128, from: Source) -> Result<(), Error> {
		let mut rest = amount.min(self.cash.available(from)?);
		for tranche in tranches {
			let part = self.balance(*tranche)?.min(rest);
			self.repay(*tranche, part, from)?;
			subtract(&mut rest, part)?;
		}
		Ok(())
	}

	fn repay(&mut self, tranche: u8, amount: u128, from: Source) -> Result<(), Error> {
		let at = usize::from(tranche);
		let position = self.state.tranches.get_mut(at).ok_or(Error::Malformed)?;
		let repaid = self.outcome.principal.get_mut(at).ok_or(Error::Malformed)?;
		subtract(&mut position.balance, amount)?;
		add(repaid, amount)?;
		self.cash.take(amount, from)
	}

	fn balance(&self, tranche: u8) -> Result<u128, Error> {
		self.state
			.tranches
			.get(usize::from(tranche))
			.map(|position| position.balance)
			.ok_or(Error::Malformed)
	}

	/// S: the sum of the balances.
	fn balances(&self, tranches: &[u8]) -> Result<u128, Error> {
		tranches.iter().try_fold(0u128, |sum, tranche| {
			math::sum([sum, self.balance(*tranche)?])
		})
	}

	fn interest(&self, tranche: u8) -> Result<&Interest, Error> {
		self.interest
			.get(usize::from(tranche))
			.ok_or(Error::Malformed)
	}

	fn report(&mut self, passed: bool) -> Result<(), Error> {
		self.outcome
			.tests
			.try_push(passed)
			.map_err(|_| Error::Malformed)
	}
}

/// The parts of an amount by what each lacks: rounded down, with the units left over to the first
/// that still lacks. Everybody gets all of it if the amount is enough.
fn pro_rata(amount: u128, lacking: &[u128]) -> Result<Vec<u128>, Error> {
	let total = math::sum(lacking.iter().copied())?;
	if amount >= total {
		return Ok(lacking.to_vec());
	}
	let mut rest = amount;
	let mut parts = Vec::with_capacity(lacking.len());
	for lacks in lacking {
		let part = math::floor(product(amount, *lacks), U256::from(total))?;
		let part = math::amount(part)?;
		subtract(&mut rest, part)?;
		parts.push(part);
	}
	for (part, lacks) in parts.iter_mut().zip(lacking) {
		let more = lacks.saturating_sub(*part).min(rest);
		add(part, more)?;
		subtract(&mut rest, more)?;
	}
	Ok(parts)
}

/// What a tranche is due.
fn interest_of(
	tranche: &Tranche,
	position: &crate::state::Position,
	period: &Period,
) -> Result<Interest, Error> {
	let rate = match tranche.coupon {
		Coupon::Rate(rate) => rate,
		Coupon::Spread(spread) => period
			.index
			.ok_or(Error::IndexMissing)?
			.checked_add(spread)
			.map_err(|_| Error::Malformed)?
			.max(Fixed::ZERO),
	};
	let current = accrued(position.balance, rate, tranche.day_count, period)?;
	let on_shortfall = if tranche.interest_on_shortfall {
		accrued(position.shortfall, rate, tranche.day_count, period)?
	} else {
		0
	};
	let due = math::sum([current, position.shortfall, on_shortfall])?;
	Ok(Interest {
		current,
		claim: Claim { due, paid: 0 },
	})
}

/// What falls due of a fee.
fn fee_of(fee: &Fee, period: &Period) -> Result<u128, Error> {
	match fee {
		Fee::Fixed(amount) => Ok(*amount),
		Fee::Rate { rate, day_count } => accrued(period.pool_begin, *rate, *day_count, period),
	}
}

/// Rate × base × fraction of a year: exact, then rounded half to even.
fn accrued(base: u128, rate: Fixed, day_count: DayCount, period: &Period) -> Result<u128, Error> {
	let (days, year) = match day_count {
		DayCount::Thirty360 => (period.days_30_360, 360u128),
		DayCount::Actual360 => (period.days, 360),
		DayCount::Actual365 => (period.days, 365),
	};
	let numerator = product(base, raw(rate)?)
		.checked_mul(U256::from(days))
		.ok_or(Error::Overflow)?;
	math::half_even(numerator, product(year, SCALE))
}

fn add(to: &mut u128, amount: u128) -> Result<(), Error> {
	*to = to.checked_add(amount).ok_or(Error::Overflow)?;
	Ok(())
}

/// Takes what is there, unless a step names something twice.
fn subtract(from: &mut u128, amount: u128) -> Result<(), Error> {
	*from = from.checked_sub(amount).ok_or(Error::Malformed)?;
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::vec;

	#[test]
	fn units_left_over_go_to_the_first_that_still_lacks() {
		assert_eq!(pro_rata(10, &[3, 3, 3]), Ok(vec![3, 3, 3]));
		assert_eq!(pro_rata(8, &[3, 3, 3]), Ok(vec![3, 3, 2]));
		assert_eq!(pro_rata(5, &[0, 3, 3]), Ok(vec![0, 3, 2]));
		assert_eq!(pro_rata(2, &[1, 1, 1, 1]), Ok(vec![1, 1, 0, 0]));
		assert_eq!(pro_rata(5, &[]), Ok(vec![]));
		assert_eq!(pro_rata(0, &[0, 0]), Ok(vec![0, 0]));
		let large = u128::MAX / 2;
		assert_eq!(
			pro_rata(large, &[large, large]),
			Ok(vec![large.div_ceil(2), large / 2])
		);
		assert_eq!(pro_rata(1, &[u128::MAX, 1]), Err(Error::Overflow));
	}

	#[test]
	fn the_check_of_conservation_can_fail() {
		let outcome = Outcome {
			residual: 7,
			..Outcome::default()
		};
		assert_eq!(conserved(10, &outcome, 3), Ok(()));
		assert_eq!(conserved(11, &outcome, 3), Err(Error::NotConserved));
		assert_eq!(conserved(9, &outcome, 3), Err(Error::NotConserved));
		assert_eq!(conserved(10, &outcome, u128::MAX), Err(Error::Overflow));
	}

	#[test]
	fn nothing_is_taken_that_is_not_there() {
		let mut cash = Cash {
			interest: 5,
			principal: 7,
		};
		assert_eq!(cash.take(6, Source::Interest), Err(Error::Malformed));
		assert_eq!(cash.take(6, Source::All), Ok(()));
		assert_eq!((cash.interest, cash.principal), (0, 6));
		assert_eq!(cash.take(7, Source::All), Err(Error::Malformed));
	}
}
