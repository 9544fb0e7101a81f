use super::{form_tests, ALPHANUMERIC};
use crate::{Country, Isin, IsinError};
use proptest::prelude::*;
use std::{format, vec::Vec};

const SPECIAL_PREFIXES: [&str; 14] = [
	"AN", "EU", "EZ", "QS", "QT", "QW", "XA", "XB", "XC", "XD", "XF", "XK", "XS", "XT",
];

/// Letters that add the same to the sum when an even number of digits follows, from the
/// documentation of [`Isin`].
const ALIKE_BEFORE_EVEN: [&str; 10] = [
	"IQY", "JRZ", "AS", "BT", "CK", "DL", "EMU", "FNV", "GOW", "HPX",
];

/// The same when the number is odd.
const ALIKE_BEFORE_ODD: [&str; 10] = [
	"JO", "ATY", "FK", "BPU", "GLZ", "CQV", "HM", "DRW", "IN", "ESX",
];

fn prefixes() -> Vec<[u8; 2]> {
	Country::all()
		.map(|country| country.alpha2())
		.chain(SPECIAL_PREFIXES)
		.map(|prefix| prefix.as_bytes().try_into().unwrap())
		.collect()
}

prop_compose! {
	fn valid()(
		prefix in prop::sample::select(prefixes()),
		number in prop::array::uniform9(prop::sample::select(&ALPHANUMERIC[..])),
	) -> Isin {
		Isin::with_check_digit(payload(prefix, number)).unwrap()
	}
}

fn payload(prefix: [u8; 2], number: [u8; 9]) -> [u8; 11] {
	[&prefix[..], &number[..]].concat().try_into().unwrap()
}

#[cfg(feature = "scale")]
fn convert(raw: [u8; 12]) -> Option<Isin> {
	raw.try_into().ok()
}

form_tests!(Isin, valid(), [u8; 12], 12);

#[test]
fn known_isins_are_valid() {
	for isin in [
		"US0378331005", // Apple
		"AU0000XVGZA3", // Treasury Corporation of Victoria
		"FR0000988040",
		"GB0009997999",
		"DE000BAY0017", // Bayer
		"JP3633400001", // Toyota
		"CH0038863350", // Nestlé
		"IT0005668238", // Italy, 4.65 % 2055
		"EU000A1G0AA6", // European Financial Stability Facility
		"XS0931417173", // international
		"EZR9HY1361L7", // over-the-counter derivative
		"AN8068571086", // Schlumberger, from before 2010
		"XTV15WLZJMF0", // bitcoin
	] {
		assert_eq!(
			isin.parse::<Isin>().map(|isin| isin.as_str().len()),
			Ok(12),
			"{isin}"
		);
	}
}

#[test]
fn wrong_isins_are_refused_for_the_first_reason() {
	use IsinError::*;
	for (code, error) in [
		("", Length),
		("US037833100", Length),
		("US03783310055", Length),
		(" US0378331005", Length),
		("uS0378331005", Character { position: 1 }),
		("U50378331005", Character { position: 2 }),
		("US037833100a", Character { position: 12 }),
		("US03783-1005", Character { position: 8 }),
		("US037833100X", Character { position: 12 }),
		("ZZ037833100X", Character { position: 12 }),
		("ZZ0378331005", Prefix),
		("XX0378331005", Prefix),
		("US0373831005", CheckDigit),
		("US0378331006", CheckDigit),
	] {
		assert_eq!(code.parse::<Isin>(), Err(error), "{code}");
	}
}

#[test]
fn an_isin_falls_into_its_parts() {
	let isin: Isin = "US0378331005".parse().unwrap();
	assert_eq!(isin.prefix(), "US");
	assert_eq!(isin.national_number(), "037833100");
	assert_eq!(isin.check_digit(), b'5');
	assert_eq!(isin.country(), Country::new(840).ok());
	assert_eq!("XTV15WLZJMF0".parse::<Isin>().unwrap().country(), None);
}

#[test]
fn exactly_the_listed_prefixes_are_allowed() {
	let mut allowed = 0;
	for a in b'A'..=b'Z' {
		for b in b'A'..=b'Z' {
			let isin = Isin::with_check_digit(payload([a, b], *b"000000000"));
			if prefixes().contains(&[a, b]) {
				assert!(isin.is_ok());
				allowed += 1;
			} else {
				assert_eq!(isin, Err(IsinError::Prefix));
			}
		}
	}
	assert_eq!(allowed, 249 + SPECIAL_PREFIXES.len());
}

#[test]
fn letters_that_are_alike_to_the_sum_may_change_places() {
	assert!("AU0000XVGZA3".parse::<Isin>().is_ok());
	assert!("AU0000VXGZA3".parse::<Isin>().is_ok());
}

#[test]
fn errors_say_what_and_where() {
	let text = |code: &str| format!("{}", code.parse::<Isin>().unwrap_err());
	assert_eq!(
		text("US03783-1005"),
		"this character is not allowed in an ISIN, at position 8"
	);
	assert_eq!(text("US0378331006"), "the check digit of the ISIN is wrong");
}

/// Every letter for every other, with an even and with an odd number of digits after it: exactly
/// the letters listed as alike pass.
#[test]
fn a_letter_for_a_letter_passes_exactly_between_those_alike() {
	for (number, alike) in [
		(b"0000000A0", ALIKE_BEFORE_EVEN),
		(b"00000000A", ALIKE_BEFORE_ODD),
	] {
		let position = number
			.iter()
			.position(|character| *character == b'A')
			.unwrap();
		for from in b'A'..=b'Z' {
			let mut number = *number;
			number[position] = from;
			let isin = Isin::with_check_digit(payload(*b"CH", number)).unwrap();
			for to in b'A'..=b'Z' {
				let mut code = *isin.as_bytes();
				code[position + 2] = to;
				let passes = alike.iter().any(|class| {
					class.as_bytes().contains(&from) && class.as_bytes().contains(&to)
				});
				assert_eq!(
					Isin::new(code).is_ok(),
					passes,
					"{} to {}",
					from as char,
					to as char
				);
			}
		}
	}
}

/// Every letter is in one class of each list.
#[test]
fn the_classes_of_letters_are_complete() {
	for classes in [ALIKE_BEFORE_EVEN, ALIKE_BEFORE_ODD] {
		let mut letters: Vec<u8> = classes.concat().into_bytes();
		letters.sort_unstable();
		assert_eq!(letters, ALPHANUMERIC[10..]);
	}
}

/// The digits of a code with its letters written out.
fn written_out(code: &[u8]) -> Vec<u32> {
	code.iter()
		.flat_map(
			|character| match (*character as char).to_digit(36).unwrap() {
				value @ 0..=9 => std::vec![value],
				value => std::vec![value / 10, value % 10],
			},
		)
		.collect()
}

/// The Luhn sum of digits that are followed by `after` others, modulo 10.
fn sum(digits: &[u32], after: usize) -> u32 {
	let add = |(turn, digit): (usize, &u32)| match (after + turn) % 2 {
		0 => *digit,
		_ => digit * 2 / 10 + digit * 2 % 10,
	};
	digits.iter().rev().enumerate().map(add).sum::<u32>() % 10
}

/// Whether a mistake in the character at `index` keeps the code well formed and its sum unchanged,
/// by the rules in the documentation of [`Isin`].
fn passes(isin: &Isin, index: usize, to: u8) -> bool {
	let code = isin.as_bytes();
	let from = code[index];
	let mut changed = *code;
	changed[index] = to;
	if index < 2 && !prefixes().contains(&[changed[0], changed[1]]) {
		return false;
	}
	if index == 11 && !to.is_ascii_digit() {
		return false;
	}
	let after = written_out(&code[index + 1..]).len();
	match (from.is_ascii_digit(), to.is_ascii_digit()) {
		(true, true) => from == to,
		(false, false) => {
			let alike = if after.is_multiple_of(2) {
				ALIKE_BEFORE_EVEN
			} else {
				ALIKE_BEFORE_ODD
			};
			alike
				.iter()
				.any(|class| class.as_bytes().contains(&from) && class.as_bytes().contains(&to))
		}
		// The part on the left moves by one place.
		_ => {
			let left = written_out(&code[..index]);
			let part = |character: u8| {
				let own = written_out(&[character]);
				(sum(&own, after) + sum(&left, after + own.len())) % 10
			};
			part(from) == part(to)
		}
	}
}

proptest! {
	#[test]
	fn every_wrong_check_digit_is_found(isin in valid(), digit in b'0'..=b'9') {
		let mut code = *isin.as_bytes();
		code[11] = digit;
		let expected = if digit == isin.check_digit() { Ok(isin) } else { Err(IsinError::CheckDigit) };
		prop_assert_eq!(Isin::new(code), expected);
	}

	#[test]
	fn every_digit_changed_for_a_digit_is_found(isin in valid()) {
		let code = *isin.as_bytes();
		for index in (0..12).filter(|index| code[*index].is_ascii_digit()) {
			for digit in (b'0'..=b'9').filter(|digit| *digit != code[index]) {
				let mut changed = code;
				changed[index] = digit;
				prop_assert_eq!(Isin::new(changed), Err(IsinError::CheckDigit));
			}
		}
	}

	/// The boundary: of all mistakes in one character exactly those pass that must.
	#[test]
	fn every_other_mistake_in_a_character_is_found_where_the_sum_can(isin in valid()) {
		for index in 0..12 {
			for to in ALPHANUMERIC {
				let mut changed = *isin.as_bytes();
				changed[index] = *to;
				prop_assert_eq!(
					Isin::new(changed).is_ok(),
					changed == *isin.as_bytes() || passes(&isin, index, *to),
					"{} at {} to {}", isin, index, *to as char
				);
			}
		}
	}

	#[test]
	fn the_whole_sum_is_a_multiple_of_ten(isin in valid()) {
		prop_assert_eq!(sum(&written_out(isin.as_bytes()), 0), 0);
	}

	#[test]
	fn check_digits_go_round(isin in valid()) {
		let payload: [u8; 11] = isin.as_bytes()[..11].try_into().unwrap();
		prop_assert_eq!(Isin::with_check_digit(payload), Ok(isin));
		prop_assert_eq!(Isin::new(*isin.as_bytes()), Ok(isin));
	}

	#[test]
	fn a_payload_is_completed_exactly_if_its_characters_allow(payload: [u8; 11]) {
		if let Ok(isin) = Isin::with_check_digit(payload) {
			prop_assert_eq!(&isin.as_bytes()[..11], &payload[..]);
			prop_assert_eq!(Isin::new(*isin.as_bytes()), Ok(isin));
		}
	}
}
