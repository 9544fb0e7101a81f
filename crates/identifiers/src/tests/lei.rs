use super::{form_tests, ALPHANUMERIC};
use crate::{Lei, LeiError};
use proptest::prelude::*;
use std::{format, string::String, vec::Vec};

prop_compose! {
	fn valid()(
		payload in prop::collection::vec(prop::sample::select(&ALPHANUMERIC[..]), 18),
	) -> Lei {
		Lei::with_check_digits(payload.try_into().unwrap()).unwrap()
	}
}

#[cfg(feature = "scale")]
fn convert(raw: [u8; 20]) -> Option<Lei> {
	raw.try_into().ok()
}

form_tests!(Lei, valid(), [u8; 20], 20);

#[test]
fn known_leis_are_valid() {
	for lei in [
		"969500KSV493XWY0PS33",
		"5493001KJTIIGC8Y1R12", // Bloomberg Finance
		"HWUPKR0MPOU8FGXBT394", // Apple
		"5493000IBP32UQZ0KL24", // British Broadcasting Corporation
		"213800WSGIIZCXF1P572", // Jaguar Land Rover
	] {
		assert_eq!(
			lei.parse::<Lei>().map(|lei| lei.as_str().len()),
			Ok(20),
			"{lei}"
		);
	}
}

#[test]
fn wrong_leis_are_refused_for_the_first_reason() {
	use LeiError::*;
	for (code, error) in [
		("", Length),
		("969500KSV493XWY0PS3", Length),
		("969500KSV493XWY0PS333", Length),
		("969500ksv493XWY0PS33", Character { position: 7 }),
		("969500KSV493XWY0PSX3", Character { position: 19 }),
		("969500KSV493XWY0PS3X", Character { position: 20 }),
		("969500KSV493XWY0PS34", CheckDigits),
		("5493001KJTIIGC8Y1R13", CheckDigits),
		("969500KSV493XWY0PS00", CheckDigitsNeverIssued),
		("969500KSV493XWY0PS01", CheckDigitsNeverIssued),
		("969500KSV493XWY0PS99", CheckDigitsNeverIssued),
	] {
		assert_eq!(code.parse::<Lei>(), Err(error), "{code}");
	}
}

/// The check digits 97, 98 and 02 have twins with the same remainder, which are refused.
#[test]
fn check_digits_that_are_never_issued_are_refused_though_the_sum_is_right() {
	for (right, twin) in [("97", "00"), ("98", "01"), ("02", "99")] {
		let payload = (0u64..1_000)
			.map(|number| format!("{number:018}"))
			.find(|payload| complete(payload).ends_with(right))
			.unwrap();
		let twin = format!("{payload}{twin}");
		assert_eq!(remainder(twin.as_bytes()), 1);
		assert_eq!(twin.parse::<Lei>(), Err(LeiError::CheckDigitsNeverIssued));
	}
}

fn complete(payload: &str) -> String {
	let payload = payload.as_bytes().try_into().unwrap();
	Lei::with_check_digits(payload).unwrap().as_str().into()
}

#[test]
fn an_lei_falls_into_its_parts() {
	let lei: Lei = "HWUPKR0MPOU8FGXBT394".parse().unwrap();
	assert_eq!(
		(lei.issuer(), lei.entity(), lei.check_digits()),
		("HWUP", "KR0MPOU8FGXBT3", "94")
	);
}

#[test]
fn errors_say_what_and_where() {
	let text = |code: &str| format!("{}", code.parse::<Lei>().unwrap_err());
	assert_eq!(
		text("969500KSV493XWY0PSX3"),
		"this character is not allowed in an LEI, at position 19"
	);
	assert_eq!(
		text("969500KSV493XWY0PS34"),
		"the check digits of the LEI are wrong"
	);
}

/// The remainder as the standard describes it: write the letters out, then divide.
fn remainder(code: &[u8]) -> u32 {
	let digits: Vec<u32> = code
		.iter()
		.flat_map(
			|character| match (*character as char).to_digit(36).unwrap() {
				value @ 0..=9 => std::vec![value],
				value => std::vec![value / 10, value % 10],
			},
		)
		.collect();
	digits
		.iter()
		.fold(0, |remainder, digit| (remainder * 10 + digit) % 97)
}

proptest! {
	#[test]
	fn every_digit_changed_for_a_digit_and_letter_for_a_letter_is_found(lei in valid()) {
		for index in 0..20 {
			let from = lei.as_bytes()[index];
			for to in ALPHANUMERIC.iter().filter(|to| **to != from) {
				if to.is_ascii_digit() == from.is_ascii_digit() {
					let mut changed = *lei.as_bytes();
					changed[index] = *to;
					prop_assert!(Lei::new(changed).is_err(), "{lei} at {index} to {}", *to as char);
				}
			}
		}
	}

	/// The boundary: a letter for a digit and the reverse pass exactly if the remainder is the same.
	#[test]
	fn a_letter_for_a_digit_is_found_where_the_remainder_can(lei in valid()) {
		for index in 0..20 {
			let from = lei.as_bytes()[index];
			for to in ALPHANUMERIC {
				if to.is_ascii_digit() != from.is_ascii_digit() {
					let mut changed = *lei.as_bytes();
					changed[index] = *to;
					let passes = index < 18 && remainder(&changed) == 1;
					prop_assert_eq!(Lei::new(changed).is_ok(), passes);
				}
			}
		}
	}

	#[test]
	fn two_neighbours_of_a_kind_that_change_places_are_found(lei in valid()) {
		for index in 0..19 {
			let mut changed = *lei.as_bytes();
			changed.swap(index, index + 1);
			let [a, b] = [changed[index], changed[index + 1]];
			if a != b && a.is_ascii_digit() == b.is_ascii_digit() {
				prop_assert!(Lei::new(changed).is_err());
			}
		}
	}

	#[test]
	fn check_digits_go_round(lei in valid()) {
		let payload: [u8; 18] = lei.as_bytes()[..18].try_into().unwrap();
		prop_assert_eq!(Lei::with_check_digits(payload), Ok(lei));
		prop_assert_eq!(Lei::new(*lei.as_bytes()), Ok(lei));
		prop_assert_eq!(remainder(lei.as_bytes()), 1);
		let check: u32 = lei.check_digits().parse().unwrap();
		prop_assert!((2..=98).contains(&check));
	}

	#[test]
	fn a_payload_is_completed_exactly_if_its_characters_allow(payload: [u8; 18]) {
		let allowed = payload.iter().all(|character| ALPHANUMERIC.contains(character));
		prop_assert_eq!(Lei::with_check_digits(payload).is_ok(), allowed);
	}
}
