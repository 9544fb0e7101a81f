//! The check that a pool opens with: [`Waterfall::validate`].

use tessera_cashflow::Fixed;

use crate::{
	error::Invalid,
	terms::{Amount, Coupon, Fee, Step, Target, Waterfall, MAX_DEPTH, MAX_RATE, MAX_RATIO},
};

impl Waterfall {
	/// Whether the waterfall can be run, whatever comes in: every name is known, every ratio makes
	/// sense, and every way through the steps ends with the residual, so that every unit has an end.
	///
	/// A residual may stand earlier as well, as a branch that gives up the rest may want it; what
	/// a reserve sets free after that has its end in the last one. Cash that stays in the reserve is
	/// the pool's until a step draws or releases it, or the pool closes.
	///
	/// The work is bounded by [`MAX_STEPS`](crate::MAX_STEPS) times
	/// [`MAX_TRANCHES`](crate::MAX_TRANCHES), squared.
	///
	/// # Errors
	///
	/// The first cause, in the order of [`Invalid`], tranches before fees before steps, and steps in
	/// their order.
	pub fn validate(&self) -> Result<(), Invalid> {
		for (tranche, terms) in self.tranches.iter().enumerate() {
			let rate = match terms.coupon {
				Coupon::Rate(rate) if rate.is_negative() => {
					return Err(Invalid::TrancheRateNegative { tranche });
				}
				Coupon::Rate(rate) | Coupon::Spread(rate) => rate,
			};
			if !within(rate, MAX_RATE) {
				return Err(Invalid::TrancheRateOutOfRange { tranche });
			}
		}
		for (fee, terms) in self.fees.iter().enumerate() {
			match terms {
				Fee::Rate { rate, .. } if rate.is_negative() => {
					return Err(Invalid::FeeRateNegative { fee });
				}
				Fee::Rate { rate, .. } if !within(*rate, MAX_RATE) => {
					return Err(Invalid::FeeRateOutOfRange { fee });
				}
				Fee::Rate { .. } | Fee::Fixed(_) => {}
			}
		}
		if self.steps.is_empty() {
			return Err(Invalid::StepsMissing);
		}
		match self.block(&self.steps, 0, 0, 0)? {
			None => Ok(()),
			Some(step) => Err(Invalid::ResidualMissing { step }),
		}
	}

	/// Checks a block of steps that follows the step `before`, and the first of which is the `first`
	/// of all. Gives the last step of a way through it that does not end with the residual.
	fn block(
		&self,
		steps: &[Step],
		before: usize,
		first: usize,
		depth: u32,
	) -> Result<Option<usize>, Invalid> {
		let mut rest = steps;
		let mut at = first;
		let mut open = Some(before);
		while let Some((step, tail)) = rest.split_first() {
			self.step(step, at)?;
			rest = tail;
			let Step::IfLossAbove {
				then_steps,
				else_steps,
				..
			} = step
			else {
				open = (!matches!(step, Step::Residual)).then_some(at);
				at += 1;
				continue;
			};
			let too_long = Invalid::BranchTooLong { step: at };
			let (then_steps, else_steps) = (usize::from(*then_steps), usize::from(*else_steps));
			let (then, tail) = rest.split_at_checked(then_steps).ok_or(too_long)?;
			let (other, tail) = tail.split_at_checked(else_steps).ok_or(too_long)?;
			if depth >= MAX_DEPTH {
				return Err(Invalid::TooDeep { step: at });
			}
			let then = self.block(then, at, at + 1, depth + 1)?;
			let other = self.block(other, at, at + 1 + then_steps, depth + 1)?;
			open = then.or(other);
			rest = tail;
			at += 1 + then_steps + else_steps;
		}
		Ok(open)
	}

	fn step(&self, step: &Step, at: usize) -> Result<(), Invalid> {
		match step {
			Step::Fee { fee, .. } => self.fees_known(&[*fee], at),
			Step::Interest { tranches, .. } => self.tranches_named(tranches, at),
			Step::DrawReserve { fees, interest } => {
				self.fees_known(fees, at)?;
				self.tranches_known(interest, at)
			}
			Step::OcTest {
				tranches,
				ratio,
				cure,
				..
			}
			| Step::IcTest {
				tranches,
				ratio,
				cure,
				..
			} => {
				self.tranches_known(tranches, at)?;
				self.tranches_known(cure, at)?;
				named(tranches, at)?;
				sensible(*ratio, at)?;
				if ratio.is_zero() {
					return Err(Invalid::RatioZero { step: at });
				}
				Ok(())
			}
			Step::Principal {
				tranches, amount, ..
			} => {
				self.tranches_named(tranches, at)?;
				match amount {
					Amount::OcRatio(ratio) => sensible(*ratio, at),
					Amount::All | Amount::Collected | Amount::OcFixed(_) => Ok(()),
				}
			}
			Step::Reserve { target, .. } => match target {
				Target::OfPoolEnd(ratio) | Target::OfInitial(ratio) => sensible(*ratio, at),
				Target::Fixed(_) => Ok(()),
			},
			Step::IfLossAbove { ratio, .. } => sensible(*ratio, at),
			Step::Residual => Ok(()),
		}
	}

	fn fees_known(&self, fees: &[u8], step: usize) -> Result<(), Invalid> {
		if fees.iter().any(|fee| usize::from(*fee) >= self.fees.len()) {
			return Err(Invalid::FeeUnknown { step });
		}
		if repeats(fees) {
			return Err(Invalid::FeeRepeated { step });
		}
		Ok(())
	}

	fn tranches_known(&self, tranches: &[u8], step: usize) -> Result<(), Invalid> {
		if tranches
			.iter()
			.any(|tranche| usize::from(*tranche) >= self.tranches.len())
		{
			return Err(Invalid::TrancheUnknown { step });
		}
		if repeats(tranches) {
			return Err(Invalid::TrancheRepeated { step });
		}
		Ok(())
	}

	fn tranches_named(&self, tranches: &[u8], step: usize) -> Result<(), Invalid> {
		self.tranches_known(tranches, step)?;
		named(tranches, step)
	}
}

fn named(tranches: &[u8], step: usize) -> Result<(), Invalid> {
	if tranches.is_empty() {
		return Err(Invalid::TranchesMissing { step });
	}
	Ok(())
}

fn repeats(list: &[u8]) -> bool {
	list.iter()
		.enumerate()
		.any(|(at, item)| list.iter().take(at).any(|earlier| earlier == item))
}

/// Whether a rate lies within a limit on both sides of zero.
pub(crate) fn within(rate: Fixed, limit: Fixed) -> bool {
	rate.raw().unsigned_abs() <= limit.raw().unsigned_abs()
}

fn sensible(ratio: Fixed, step: usize) -> Result<(), Invalid> {
	if ratio.is_negative() {
		return Err(Invalid::RatioNegative { step });
	}
	if !within(ratio, MAX_RATIO) {
		return Err(Invalid::RatioOutOfRange { step });
	}
	Ok(())
}
