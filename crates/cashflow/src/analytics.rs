//! Prices and yields of a contract's cash flows: [`Valuation`].
//!
//! A price is the sum of the discounted cash flows after settlement. A cash flow that is due t years
//! after settlement is discounted with (1 + y / n)^(-n t), where y is the yield and n the number of
//! compounding periods a year; with [`DayCount::ActualActualIcma`] for t that is the street convention
//! of the bond markets. Powers are computed with 27 decimals; every result is rounded half to even at
//! the 18th.

use core::num::NonZeroU32;

use crate::{
	contracts::{schedule, Contract},
	daycount::{Basis, DayCount, YearFraction},
	error::Error,
	event::Event,
	fixed::{mul_div, Fixed},
	observer::Observer,
	time::DateTime,
};

/// One in the scale of powers: 10^27.
const UNIT: i128 = 1_000_000_000_000_000_000_000_000_000;

/// The natural logarithm of 2, in the scale of powers.
const LN_2: i128 = 693_147_180_559_945_309_417_232_121;

/// From the scale of [`Fixed`] to that of powers.
const FINER: i128 = 1_000_000_000;

/// The most steps in which a yield is found.
const MAX_STEPS: u32 = 200;

/// How often a yield compounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compounding {
	/// So many times a year.
	Periodic(NonZeroU32),
	/// Continuously: cash flows are discounted with e^(-y t).
	Continuous,
}

/// How a price follows from a yield.
#[derive(Clone, Copy, Debug)]
pub struct YieldConvention<'a> {
	/// How often the yield compounds.
	pub compounding: Compounding,
	/// How the time between settlement and a cash flow is measured.
	pub day_count: DayCount,
	/// What the day count needs.
	pub basis: Basis<'a>,
}

/// A contract at a settlement date.
///
/// Prices are in the contract's currency for its whole notional, with the sign of the role; cash flows
/// count from the day after settlement.
///
/// ```
/// use core::num::NonZeroU32;
/// use tessera_cashflow::{
///     analytics::{Compounding, Valuation, YieldConvention},
///     Basis, Contract, Cycle, DateTime, DayCount, Fixed, Header, Interest, LoanOptions, Pam, Period,
///     Recurrence, Role, Terms, Unobserved,
/// };
///
/// let issue = DateTime::from_ymd(2025, 1, 15)?;
/// let settlement = DateTime::from_ymd(2026, 1, 15)?;
/// let bond = Contract::new(Terms::Pam(Pam {
///     header: Header::new("bond".parse()?, Role::RealPositionAsset, issue, "EUR".parse()?),
///     initial_exchange: issue,
///     maturity: DateTime::from_ymd(2028, 1, 15)?,
///     notional: Fixed::from_int(100),
///     premium_discount: Fixed::ZERO,
///     interest: Interest {
///         rate: Some(Fixed::from_ratio(5, 100)?),
///         day_count: DayCount::ThirtyE360,
///         payment: Recurrence { anchor: None, cycle: Some(Cycle::short(Period::months(12))) },
///         accrued: None,
///         capitalization_end: None,
///     },
///     options: LoanOptions::default(),
/// }))?;
/// let convention = YieldConvention {
///     compounding: Compounding::Periodic(NonZeroU32::MIN),
///     day_count: DayCount::ThirtyE360,
///     basis: Basis::default(),
/// };
/// let valuation = Valuation::new(&bond, settlement, convention, &Unobserved)?;
/// // At par, the yield is the rate.
/// let par = valuation.dirty_price(Fixed::from_ratio(5, 100)?)?;
/// assert_eq!(par, Fixed::from_int(100));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Valuation<'a, O> {
	contract: &'a Contract,
	settlement: DateTime,
	convention: YieldConvention<'a>,
	observer: &'a O,
	accrued: Fixed,
}

/// Sums over the discounted cash flows, from which all figures follow.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
	value: Fixed,
	/// Each weighted with its time in years.
	time: Fixed,
	/// Each weighted with its time and the time of one period later.
	square: Fixed,
}

impl<'a, O: Observer> Valuation<'a, O> {
	/// A valuation; the contract runs until settlement once.
	///
	/// # Errors
	///
	/// If the contract cannot run until settlement.
	pub fn new(
		contract: &'a Contract,
		settlement: DateTime,
		convention: YieldConvention<'a>,
		observer: &'a O,
	) -> Result<Valuation<'a, O>, Error> {
		let mut state = contract.initial_state(observer)?;
		for event in schedule(contract, DateTime::MIN, settlement, observer) {
			state = event?.state;
		}
		let accrued = if settlement > state.progress().status_date {
			contract.accrued_interest(&state, settlement)?
		} else {
			match &state {
				crate::State::Loan(state) => state.accrued,
				_ => Fixed::ZERO,
			}
		};
		Ok(Valuation {
			contract,
			settlement,
			convention,
			observer,
			accrued,
		})
	}

	/// Interest accrued until settlement.
	pub fn accrued_interest(&self) -> Fixed {
		self.accrued
	}

	/// The price with accrued interest, from a yield.
	///
	/// # Errors
	///
	/// [`Error::Yield`] if the yield is not above -100 % in each period, [`Error::Overflow`] if the price
	/// is out of range.
	pub fn dirty_price(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		self.sums(yield_rate).map(|sums| sums.value)
	}

	/// The price without accrued interest, from a yield.
	///
	/// # Errors
	///
	/// As [`Self::dirty_price`].
	pub fn clean_price(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		self.dirty_price(yield_rate)?.checked_sub(self.accrued)
	}

	/// The yield at which the price with accrued interest is `price`, to about 17 decimals.
	///
	/// Newton's method, kept inside a bracket: where a step leaves it or does not halve it, the
	/// bracket is bisected, so that at most 200 steps are needed.
	///
	/// # Errors
	///
	/// [`Error::Yield`] if there is no such yield between -99 % in each period and 1,000 % a year.
	pub fn yield_from_dirty(&self, price: Fixed) -> Result<Fixed, Error> {
		let periods = i64::from(self.periods());
		let mut low = Fixed::from_ratio(-99 * periods, 100)?;
		let mut high = Fixed::from_int(10);
		if self.convention.compounding == Compounding::Continuous {
			low = Fixed::from_int(-10);
		}
		let excess = |rate: Fixed| -> Result<(Option<Fixed>, Sums), Error> {
			match self.sums(rate) {
				Ok(sums) => Ok((Some(sums.value.checked_sub(price)?), sums)),
				Err(Error::Overflow) => Ok((None, Sums::default())),
				Err(error) => Err(error),
			}
		};
		let (Some(at_high), sums_at_high) = excess(high)? else {
			return Err(Error::Yield);
		};
		if at_high.is_zero() {
			return Ok(high);
		}
		// A value that is out of range has the sign of the cash flows.
		let falls = sums_at_high.value.is_negative();
		let beyond =
			|value: Option<Fixed>| value.map_or(falls, Fixed::is_negative) != at_high.is_negative();
		if !beyond(excess(low)?.0) {
			return Err(Error::Yield);
		}
		let mut rate = Fixed::from_ratio(1, 20)?;
		let mut width = high.checked_sub(low)?;
		for _ in 0..MAX_STEPS {
			let (value, sums) = excess(rate)?;
			if value == Some(Fixed::ZERO) {
				return Ok(rate);
			}
			if beyond(value) {
				low = rate;
			} else {
				high = rate;
			}
			let remaining = high.checked_sub(low)?;
			if remaining.raw() <= 1 {
				break;
			}
			let halved = remaining.checked_mul_ratio(2, 1)? <= width;
			width = remaining;
			let middle = low.checked_add(remaining.checked_mul_ratio(1, 2)?)?;
			let newton = self
				.newton(rate, value, &sums)
				.filter(|next| *next > low && *next < high && halved);
			let next = newton.unwrap_or(middle);
			let step = next.checked_sub(rate)?.checked_abs()?;
			if newton.is_some() && step.raw() <= 1 {
				return Ok(next);
			}
			// A step that would land on an end of the bracket is no step.
			rate = if next <= low || next >= high {
				middle
			} else {
				next
			};
		}
		Ok(rate)
	}

	/// The yield at which the price without accrued interest is `price`.
	///
	/// # Errors
	///
	/// As [`Self::yield_from_dirty`].
	pub fn yield_from_clean(&self, price: Fixed) -> Result<Fixed, Error> {
		self.yield_from_dirty(price.checked_add(self.accrued)?)
	}

	/// Macaulay's duration: the mean time to a cash flow in years, weighted with discounted cash flows.
	///
	/// # Errors
	///
	/// As [`Self::dirty_price`]; [`Error::DivisionByZero`] if the price is zero.
	pub fn macaulay_duration(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		let sums = self.sums(yield_rate)?;
		sums.time.checked_div(sums.value)
	}

	/// Modified duration: the relative fall of the dirty price per unit of yield.
	///
	/// # Errors
	///
	/// As [`Self::macaulay_duration`].
	pub fn modified_duration(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		self.macaulay_duration(yield_rate)?
			.checked_div(self.growth(yield_rate)?)
	}

	/// Convexity: the second derivative of the dirty price by the yield, relative to the price.
	///
	/// # Errors
	///
	/// As [`Self::macaulay_duration`].
	pub fn convexity(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		let sums = self.sums(yield_rate)?;
		let growth = self.growth(yield_rate)?;
		sums.square
			.checked_div(sums.value)?
			.checked_div(growth)?
			.checked_div(growth)
	}

	fn periods(&self) -> u32 {
		match self.convention.compounding {
			Compounding::Periodic(periods) => periods.get(),
			Compounding::Continuous => 1,
		}
	}

	/// By how much a unit grows in one period: 1 + y / n.
	fn growth(&self, yield_rate: Fixed) -> Result<Fixed, Error> {
		match self.convention.compounding {
			Compounding::Periodic(periods) => {
				let period = yield_rate.checked_mul_ratio(1, u64::from(periods.get()))?;
				let growth = Fixed::ONE.checked_add(period)?;
				if growth.is_positive() {
					Ok(growth)
				} else {
					Err(Error::Yield)
				}
			}
			Compounding::Continuous => Ok(Fixed::ONE),
		}
	}

	/// The continuous rate, in the scale of powers: n ln(1 + y / n).
	fn intensity(&self, yield_rate: Fixed) -> Result<i128, Error> {
		match self.convention.compounding {
			Compounding::Continuous => yield_rate.raw().checked_mul(FINER).ok_or(Error::Overflow),
			Compounding::Periodic(periods) => {
				// The period's rate is not rounded to the scale of amounts first.
				let fine = yield_rate.raw().checked_mul(FINER).ok_or(Error::Overflow)?;
				let period = fine / i128::from(periods.get());
				let growth = UNIT.checked_add(period).filter(|growth| *growth > 0);
				let logarithm = ln(growth.ok_or(Error::Yield)?)?;
				logarithm
					.checked_mul(i128::from(periods.get()))
					.ok_or(Error::Overflow)
			}
		}
	}

	fn sums(&self, yield_rate: Fixed) -> Result<Sums, Error> {
		let intensity = self.intensity(yield_rate)?;
		let mut sums = Sums::default();
		let from = DateTime::from_seconds(self.settlement.seconds() + 1)?;
		for event in schedule(self.contract, from, DateTime::MAX, self.observer) {
			let Event { date, payoff, .. } = event?;
			if payoff.is_zero() {
				continue;
			}
			let time = self.convention.day_count.fraction(
				self.settlement,
				date,
				&self.convention.basis,
			)?;
			let value = discount(payoff, intensity, time)?;
			let weighted = time.of(value)?;
			sums.value = sums.value.checked_add(value)?;
			sums.time = sums.time.checked_add(weighted)?;
			let mut square = time.of(weighted)?;
			if let Compounding::Periodic(periods) = self.convention.compounding {
				let later = weighted.checked_mul_ratio(1, u64::from(periods.get()))?;
				square = square.checked_add(later)?;
			}
			sums.square = sums.square.checked_add(square)?;
		}
		Ok(sums)
	}

	/// One step of Newton's method towards an excess of zero.
	fn newton(&self, rate: Fixed, excess: Option<Fixed>, sums: &Sums) -> Option<Fixed> {
		let slope = sums.time.checked_div(self.growth(rate).ok()?).ok()?;
		rate.checked_add(excess?.checked_div(slope).ok()?).ok()
	}
}

/// `amount` × e^(-intensity × time).
fn discount(amount: Fixed, intensity: i128, time: YearFraction) -> Result<Fixed, Error> {
	let power = mul_div(
		intensity.unsigned_abs(),
		u128::from(time.numerator.unsigned_abs()),
		u128::from(time.denominator),
	)?;
	let power = i128::try_from(power).map_err(|_| Error::Overflow)?;
	let falls = (intensity < 0) == (time.numerator < 0);
	let factor = exp(if falls { -power } else { power })?;
	let magnitude = mul_div(
		amount.raw().unsigned_abs(),
		factor.unsigned_abs(),
		UNIT as u128,
	)?;
	let magnitude = i128::try_from(magnitude).map_err(|_| Error::Overflow)?;
	Ok(Fixed::from_raw(if amount.is_negative() {
		-magnitude
	} else {
		magnitude
	}))
}

fn multiply(a: i128, b: i128) -> Result<i128, Error> {
	let product = mul_div(a.unsigned_abs(), b.unsigned_abs(), UNIT as u128)?;
	let product = i128::try_from(product).map_err(|_| Error::Overflow)?;
	Ok(if (a < 0) == (b < 0) {
		product
	} else {
		-product
	})
}

/// The natural logarithm of a number above zero, in the scale of powers.
fn ln(x: i128) -> Result<i128, Error> {
	if x <= 0 {
		return Err(Error::Yield);
	}
	// x = m 2^k with m from 3/4 to 3/2.
	let (mut m, mut k) = (x, 0i128);
	while m > UNIT / 2 * 3 {
		m /= 2;
		k += 1;
	}
	while m < UNIT / 4 * 3 {
		m *= 2;
		k -= 1;
	}
	// ln m = 2 artanh z with z = (m - 1) / (m + 1), whose series has only odd powers.
	let quotient = mul_div(
		(m - UNIT).unsigned_abs(),
		UNIT as u128,
		(m + UNIT).unsigned_abs(),
	)?;
	let z = i128::try_from(quotient).map_err(|_| Error::Overflow)?;
	let z = if m < UNIT { -z } else { z };
	let square = multiply(z, z)?;
	let (mut power, mut sum, mut n) = (z, 0i128, 1i128);
	while power != 0 {
		sum += power / n;
		power = multiply(power, square)?;
		n += 2;
	}
	Ok(2 * sum + k * LN_2)
}

/// e^x, in the scale of powers; zero if it is too small for it.
fn exp(x: i128) -> Result<i128, Error> {
	// x = r + k ln 2 with r from 0 to ln 2.
	let k = x.div_euclid(LN_2);
	let r = x.rem_euclid(LN_2);
	if k < -100 {
		return Ok(0);
	}
	if k > 30 {
		return Err(Error::Overflow);
	}
	let (mut term, mut sum, mut n) = (UNIT, 0i128, 1i128);
	while term != 0 {
		sum += term;
		term = multiply(term, r)? / n;
		n += 1;
	}
	if k >= 0 {
		Ok(sum << k)
	} else {
		Ok(sum >> -k)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn logarithms_and_powers_are_inverse() {
		assert_eq!(ln(UNIT), Ok(0));
		assert_eq!(exp(0), Ok(UNIT));
		let close = |a: i128, b: i128, tolerance: i128| (a - b).abs() <= tolerance;
		assert!(close(ln(2 * UNIT).unwrap(), LN_2, 2));
		// e, to 27 decimals.
		let e = 2_718_281_828_459_045_235_360_287_471;
		assert!(close(exp(UNIT).unwrap(), e, 200));
		assert!(close(ln(e).unwrap(), UNIT, 200));
		for x in [
			UNIT / 1000,
			UNIT / 3,
			UNIT - 1,
			UNIT + 1,
			7 * UNIT,
			99 * UNIT,
		] {
			let there_and_back = exp(ln(x).unwrap()).unwrap();
			assert!(
				close(
					there_and_back,
					x,
					1_000 + x / 1_000_000_000_000_000_000_000_000
				),
				"{x}"
			);
		}
		assert_eq!(exp(-200 * UNIT), Ok(0));
		assert_eq!(exp(100 * UNIT), Err(Error::Overflow));
		assert_eq!(ln(0), Err(Error::Yield));
	}
}
