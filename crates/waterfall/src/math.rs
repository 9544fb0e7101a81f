//! Products and quotients of amounts: exact in 256 bits, rounded once, as the caller says.

use primitive_types::{U128, U256};
use tessera_cashflow::Fixed;

use crate::error::Error;

/// One in the scale of [`Fixed`], 18 decimals.
pub(crate) const SCALE: u128 = 1_000_000_000_000_000_000;

/// `a × b`: two factors of 128 bits always fit 256.
pub(crate) fn product(a: u128, b: u128) -> U256 {
	U128::from(a).full_mul(U128::from(b))
}

/// The raw value of a ratio that is not negative.
pub(crate) fn raw(ratio: Fixed) -> Result<u128, Error> {
	u128::try_from(ratio.raw()).map_err(|_| Error::Malformed)
}

/// A quotient that has to be an amount.
pub(crate) fn amount(value: U256) -> Result<u128, Error> {
	if value.bits() > 128 {
		return Err(Error::Overflow);
	}
	Ok(value.low_u128())
}

/// `numerator / divisor`, rounded half to even.
pub(crate) fn half_even(numerator: U256, divisor: U256) -> Result<u128, Error> {
	let (quotient, remainder) = divide(numerator, divisor)?;
	let quotient = amount(quotient)?;
	// The remainder is less than the divisor, so the difference does not wrap.
	let rest = divisor.checked_sub(remainder).ok_or(Error::Overflow)?;
	if remainder > rest || (remainder == rest && quotient % 2 == 1) {
		quotient.checked_add(1).ok_or(Error::Overflow)
	} else {
		Ok(quotient)
	}
}

/// `numerator / divisor`, rounded down.
pub(crate) fn floor(numerator: U256, divisor: U256) -> Result<U256, Error> {
	divide(numerator, divisor).map(|(quotient, _)| quotient)
}

/// `numerator / divisor`, rounded up.
pub(crate) fn ceil(numerator: U256, divisor: U256) -> Result<U256, Error> {
	let (quotient, remainder) = divide(numerator, divisor)?;
	if remainder.is_zero() {
		Ok(quotient)
	} else {
		quotient.checked_add(U256::one()).ok_or(Error::Overflow)
	}
}

fn divide(numerator: U256, divisor: U256) -> Result<(U256, U256), Error> {
	if divisor.is_zero() {
		return Err(Error::Malformed);
	}
	Ok(numerator.div_mod(divisor))
}

/// `amount × ratio`, rounded half to even.
pub(crate) fn of(amount: u128, ratio: Fixed) -> Result<u128, Error> {
	half_even(product(amount, raw(ratio)?), U256::from(SCALE))
}

/// The sum of amounts.
pub(crate) fn sum(amounts: impl IntoIterator<Item = u128>) -> Result<u128, Error> {
	amounts
		.into_iter()
		.try_fold(0u128, |sum, amount| sum.checked_add(amount))
		.ok_or(Error::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn u(value: u128) -> U256 {
		U256::from(value)
	}

	#[test]
	fn halves_go_to_the_even_unit() {
		for (numerator, rounded) in [
			(1, 0),
			(2, 1),
			(3, 2),
			(5, 2),
			(6, 3),
			(7, 4),
			(9, 4),
			(0, 0),
		] {
			assert_eq!(
				half_even(u(numerator), u(2)),
				Ok(rounded),
				"{numerator} / 2"
			);
		}
		assert_eq!(half_even(u(4), u(3)), Ok(1));
		assert_eq!(half_even(u(5), u(3)), Ok(2));
	}

	#[test]
	fn floor_and_ceiling_meet_at_whole_numbers() {
		assert_eq!((floor(u(7), u(2)), ceil(u(7), u(2))), (Ok(u(3)), Ok(u(4))));
		assert_eq!((floor(u(8), u(2)), ceil(u(8), u(2))), (Ok(u(4)), Ok(u(4))));
	}

	#[test]
	fn products_are_exact_beyond_128_bits() {
		let largest = product(u128::MAX, u128::MAX);
		assert_eq!(floor(largest, u(u128::MAX)), Ok(u(u128::MAX)));
		assert_eq!(half_even(largest, u(u128::MAX)), Ok(u128::MAX));
		assert_eq!(half_even(largest, u(u128::MAX - 1)), Err(Error::Overflow));
		assert_eq!(of(u128::MAX, Fixed::ONE), Ok(u128::MAX));
		assert_eq!(of(u128::MAX, Fixed::from_int(2)), Err(Error::Overflow));
	}

	#[test]
	fn what_no_validated_waterfall_asks_for_is_refused() {
		assert_eq!(floor(u(1), u(0)), Err(Error::Malformed));
		assert_eq!(of(1, Fixed::from_int(-1)), Err(Error::Malformed));
		assert_eq!(sum([u128::MAX, 1]), Err(Error::Overflow));
		assert_eq!(sum([]), Ok(0));
	}
}
