//! Decimal numbers in integers: [`Fixed`], 18 decimals in 128 bits.
//!
//! Every operation is checked. A product or quotient is formed exactly in 256 bits and rounded once,
//! half to even, at the 18th decimal; a result outside the range of [`Fixed`] is
//! [`Error::Overflow`], never a wrap or a clamp.

use core::{fmt, str::FromStr};

use primitive_types::U256;

use crate::error::Error;

/// The number of decimals of [`Fixed`].
pub const DECIMALS: u32 = 18;

/// One unit in the scale of [`Fixed`]: 10^18.
pub(crate) const SCALE: u128 = 1_000_000_000_000_000_000;

/// A decimal number with 18 decimals, from about -1.7 × 10^20 to 1.7 × 10^20.
///
/// Amounts are in whole units of their currency, rates are per year as a fraction (0.05 is 5 %).
/// [`fmt::Display`] prints the exact value without trailing zeros, and [`FromStr`] reads the decimal
/// notation of JSON, exponents included; more than 18 decimals are rounded half to even.
///
/// ```
/// use tessera_cashflow::Fixed;
///
/// let third = Fixed::ONE.checked_div(Fixed::from_int(3))?;
/// assert_eq!(third.to_string(), "0.333333333333333333");
/// assert_eq!("1.5e-1".parse::<Fixed>()?, Fixed::from_ratio(3, 20)?);
/// # Ok::<(), tessera_cashflow::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
pub struct Fixed(i128);

impl Fixed {
	/// Zero.
	pub const ZERO: Fixed = Fixed(0);
	/// One.
	pub const ONE: Fixed = Fixed(SCALE as i128);
	/// The largest value.
	pub const MAX: Fixed = Fixed(i128::MAX);
	/// The smallest value.
	pub const MIN: Fixed = Fixed(i128::MIN);

	/// The value of `raw` × 10^-18.
	pub const fn from_raw(raw: i128) -> Fixed {
		Fixed(raw)
	}

	/// The value in units of 10^-18.
	pub const fn raw(self) -> i128 {
		self.0
	}

	/// A whole number. It always fits: 2^63 is less than 1.7 × 10^20.
	pub const fn from_int(value: i64) -> Fixed {
		Fixed(value as i128 * SCALE as i128)
	}

	/// `numerator / denominator`, rounded half to even.
	///
	/// # Errors
	///
	/// [`Error::DivisionByZero`] if `denominator` is zero.
	pub fn from_ratio(numerator: i64, denominator: u64) -> Result<Fixed, Error> {
		Fixed::ONE.checked_mul_ratio(numerator, denominator)
	}

	/// Whether the value is zero.
	pub const fn is_zero(self) -> bool {
		self.0 == 0
	}

	/// Whether the value is less than zero.
	pub const fn is_negative(self) -> bool {
		self.0 < 0
	}

	/// Whether the value is more than zero.
	pub const fn is_positive(self) -> bool {
		self.0 > 0
	}

	/// The sum.
	pub fn checked_add(self, other: Fixed) -> Result<Fixed, Error> {
		self.0
			.checked_add(other.0)
			.map(Fixed)
			.ok_or(Error::Overflow)
	}

	/// The difference.
	pub fn checked_sub(self, other: Fixed) -> Result<Fixed, Error> {
		self.0
			.checked_sub(other.0)
			.map(Fixed)
			.ok_or(Error::Overflow)
	}

	/// The value with the opposite sign.
	pub fn checked_neg(self) -> Result<Fixed, Error> {
		self.0.checked_neg().map(Fixed).ok_or(Error::Overflow)
	}

	/// The absolute value.
	pub fn checked_abs(self) -> Result<Fixed, Error> {
		self.0.checked_abs().map(Fixed).ok_or(Error::Overflow)
	}

	/// The product: exact in 256 bits, then rounded half to even.
	pub fn checked_mul(self, other: Fixed) -> Result<Fixed, Error> {
		if other == Fixed::ONE {
			return Ok(self);
		}
		let magnitude = mul_div(self.0.unsigned_abs(), other.0.unsigned_abs(), SCALE)?;
		signed(magnitude, (self.0 < 0) != (other.0 < 0))
	}

	/// The quotient: exact in 256 bits, then rounded half to even.
	///
	/// # Errors
	///
	/// [`Error::DivisionByZero`] if `other` is zero.
	pub fn checked_div(self, other: Fixed) -> Result<Fixed, Error> {
		let magnitude = mul_div(self.0.unsigned_abs(), SCALE, other.0.unsigned_abs())?;
		signed(magnitude, (self.0 < 0) != (other.0 < 0))
	}

	/// `self × numerator / denominator`: exact in 256 bits, then rounded half to even.
	///
	/// # Errors
	///
	/// [`Error::DivisionByZero`] if `denominator` is zero.
	pub fn checked_mul_ratio(self, numerator: i64, denominator: u64) -> Result<Fixed, Error> {
		let magnitude = mul_div(
			self.0.unsigned_abs(),
			u128::from(numerator.unsigned_abs()),
			u128::from(denominator),
		)?;
		signed(magnitude, (self.0 < 0) != (numerator < 0))
	}

	/// The smallest whole number that is not less than `self / other`, for values above zero.
	pub(crate) fn ceil_div(self, other: Fixed) -> Result<u64, Error> {
		if self.0 < 0 || other.0 <= 0 {
			return Err(Error::Overflow);
		}
		u64::try_from(self.0.unsigned_abs().div_ceil(other.0.unsigned_abs()))
			.map_err(|_| Error::Overflow)
	}

	/// The value with the sign of `role`, which is 1 or -1.
	pub(crate) fn signed_by(self, positive: bool) -> Result<Fixed, Error> {
		if positive {
			Ok(self)
		} else {
			self.checked_neg()
		}
	}
}

fn signed(magnitude: u128, negative: bool) -> Result<Fixed, Error> {
	let value = i128::try_from(magnitude).map_err(|_| Error::Overflow)?;
	Ok(Fixed(if negative { -value } else { value }))
}

/// `a × b / divisor`, rounded half to even.
pub(crate) fn mul_div(a: u128, b: u128, divisor: u128) -> Result<u128, Error> {
	if divisor == 0 {
		return Err(Error::DivisionByZero);
	}
	let (quotient, remainder) = match a.checked_mul(b) {
		Some(product) => {
			let quotient = product / divisor;
			(quotient, product - quotient * divisor)
		}
		None => wide_div(a, b, divisor)?,
	};
	// The remainder is less than the divisor, so neither difference wraps.
	let rest = divisor - remainder;
	if remainder > rest || (remainder == rest && quotient % 2 == 1) {
		quotient.checked_add(1).ok_or(Error::Overflow)
	} else {
		Ok(quotient)
	}
}

/// The quotient and remainder of a product that exceeds 128 bits.
fn wide_div(a: u128, b: u128, divisor: u128) -> Result<(u128, u128), Error> {
	// Two factors of at most 128 bits: their product always fits 256 bits.
	let product = U256::from(a)
		.checked_mul(U256::from(b))
		.ok_or(Error::Overflow)?;
	let (quotient, remainder) = product.div_mod(U256::from(divisor));
	if quotient.bits() > 128 {
		return Err(Error::Overflow);
	}
	Ok((quotient.low_u128(), remainder.low_u128()))
}

impl fmt::Display for Fixed {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let magnitude = self.0.unsigned_abs();
		if self.0 < 0 {
			f.write_str("-")?;
		}
		write!(f, "{}", magnitude / SCALE)?;
		let mut fraction = magnitude % SCALE;
		if fraction == 0 {
			return Ok(());
		}
		let mut width = DECIMALS as usize;
		while fraction.is_multiple_of(10) {
			fraction /= 10;
			width -= 1;
		}
		write!(f, ".{fraction:0width$}")
	}
}

impl FromStr for Fixed {
	type Err = Error;

	/// Reads `[+-]digits[.digits][(e|E)[+-]digits]`; white space around it is ignored.
	///
	/// # Errors
	///
	/// [`Error::Number`] if the text is not such a number, [`Error::Overflow`] if it is too large.
	fn from_str(text: &str) -> Result<Fixed, Error> {
		let text = text.trim();
		let (negative, digits) = match text.as_bytes().first() {
			Some(b'-') => (true, &text[1..]),
			Some(b'+') => (false, &text[1..]),
			_ => (false, text),
		};
		let (mantissa, exponent) = match digits.find(['e', 'E']) {
			Some(at) => (
				&digits[..at],
				digits[at + 1..].parse::<i32>().map_err(|_| Error::Number)?,
			),
			None => (digits, 0),
		};
		let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
		let all = || whole.bytes().chain(fraction.bytes());
		if all().next().is_none() || !all().all(|b| b.is_ascii_digit()) || mantissa.ends_with('.') {
			return Err(Error::Number);
		}
		// The power of ten of the first digit, counted from the 18th decimal.
		let mut place = i64::try_from(whole.len()).map_err(|_| Error::Number)? - 1
			+ i64::from(exponent)
			+ i64::from(DECIMALS);
		let mut magnitude: u128 = 0;
		// What lies below the 18th decimal: its first digit, and whether anything follows.
		let (mut half, mut beyond) = (0u8, false);
		for digit in all().map(|b| b - b'0') {
			if place >= 0 {
				magnitude = magnitude
					.checked_mul(10)
					.and_then(|m| m.checked_add(u128::from(digit)))
					.ok_or(Error::Overflow)?;
			} else if place == -1 {
				half = digit;
			} else {
				beyond |= digit != 0;
			}
			place -= 1;
		}
		if magnitude != 0 {
			// Digits that the text leaves out because of its exponent.
			while place >= 0 {
				magnitude = magnitude.checked_mul(10).ok_or(Error::Overflow)?;
				place -= 1;
			}
		}
		if half > 5 || (half == 5 && (beyond || magnitude % 2 == 1)) {
			magnitude = magnitude.checked_add(1).ok_or(Error::Overflow)?;
		}
		signed(magnitude, negative)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn fixed(text: &str) -> Fixed {
		text.parse().unwrap()
	}

	#[test]
	fn decimal_text_is_read_exactly() {
		assert_eq!(fixed("  5000").raw(), 5_000_000_000_000_000_000_000);
		assert_eq!(fixed("-0.000000000000000001").raw(), -1);
		assert_eq!(fixed("1e3"), Fixed::from_int(1000));
		assert_eq!(fixed("12.5E-2"), fixed("0.125"));
		assert_eq!(fixed("0e999999"), Fixed::ZERO);
		assert_eq!(fixed("0.00000000000000000e5").raw(), 0);
	}

	#[test]
	fn digits_beyond_the_eighteenth_round_half_to_even() {
		assert_eq!(fixed("0.0000000000000000005").raw(), 0);
		assert_eq!(fixed("0.0000000000000000015").raw(), 2);
		assert_eq!(fixed("0.0000000000000000025").raw(), 2);
		assert_eq!(fixed("0.00000000000000000250001").raw(), 3);
		assert_eq!(fixed("-0.0000000000000000015").raw(), -2);
		assert_eq!(fixed("5e-19").raw(), 0);
		assert_eq!(fixed("6e-19").raw(), 1);
	}

	#[test]
	fn what_is_not_a_number_is_refused() {
		for text in [
			"",
			"-",
			".",
			"1.",
			"1..2",
			"e5",
			"1e",
			"0x1",
			"1 2",
			"NaN",
			"--1",
			"1e9999999999",
		] {
			assert_eq!(text.parse::<Fixed>(), Err(Error::Number), "{text}");
		}
		assert_eq!("1e40".parse::<Fixed>(), Err(Error::Overflow));
		assert_eq!(
			"200000000000000000000".parse::<Fixed>(),
			Err(Error::Overflow)
		);
	}

	#[test]
	fn text_round_trips() {
		for text in [
			"0",
			"1",
			"-1",
			"0.1",
			"-12.000000000000000001",
			"170141183460469231731",
		] {
			let value: Fixed = match text.parse() {
				Ok(value) => value,
				Err(_) => continue,
			};
			assert_eq!(std::string::ToString::to_string(&value), text);
		}
	}

	#[test]
	fn products_round_half_to_even() {
		let tiny = Fixed::from_raw(1);
		let half = fixed("0.5");
		assert_eq!(tiny.checked_mul(half), Ok(Fixed::ZERO));
		assert_eq!(Fixed::from_raw(3).checked_mul(half), Ok(Fixed::from_raw(2)));
		assert_eq!(
			Fixed::from_raw(-3).checked_mul(half),
			Ok(Fixed::from_raw(-2))
		);
		assert_eq!(Fixed::from_raw(5).checked_mul(half), Ok(Fixed::from_raw(2)));
	}

	#[test]
	fn wide_products_are_exact() {
		// 10^20 × 0.9: the product before scaling has 37 + 38 digits.
		let large = fixed("100000000000000000000");
		assert_eq!(
			large.checked_mul(fixed("0.9")),
			Ok(fixed("90000000000000000000"))
		);
		assert_eq!(large.checked_mul(Fixed::from_int(2)), Err(Error::Overflow));
		assert_eq!(large.checked_div(large), Ok(Fixed::ONE));
		assert_eq!(Fixed::MAX.checked_mul_ratio(3, 3), Ok(Fixed::MAX));
		assert_eq!(
			Fixed::ONE.checked_div(Fixed::ZERO),
			Err(Error::DivisionByZero)
		);
	}

	#[test]
	fn overflow_is_an_error() {
		assert_eq!(
			Fixed::MAX.checked_add(Fixed::from_raw(1)),
			Err(Error::Overflow)
		);
		assert_eq!(
			Fixed::MIN.checked_sub(Fixed::from_raw(1)),
			Err(Error::Overflow)
		);
		assert_eq!(Fixed::MIN.checked_neg(), Err(Error::Overflow));
		assert_eq!(Fixed::MIN.checked_abs(), Err(Error::Overflow));
	}
}
