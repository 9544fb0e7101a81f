use super::form_tests;
use crate::{Fisn, FisnError};
use proptest::prelude::*;
use std::{format, string::String};

const ALLOWED: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 %&'()+,-.:/";

/// A part of a name without stray spaces, of at most `length` characters.
fn part(length: usize) -> impl Strategy<Value = String> {
	let words = "[A-Z0-9%&'()+,\\-.:]{1,8}( [A-Z0-9%&'()+,\\-.:]{1,8}){0,3}";
	words.prop_filter("too long", move |part| part.len() <= length)
}

prop_compose! {
	fn valid()(issuer in part(15))(
		description in part(34 - issuer.len()),
		issuer in Just(issuer),
	) -> Fisn {
		format!("{issuer}/{description}").parse().unwrap()
	}
}

#[cfg(feature = "scale")]
fn convert(raw: std::vec::Vec<u8>) -> Option<Fisn> {
	Fisn::new(&raw).ok()
}

form_tests!(Fisn, valid(), Vec<u8>, 36);

#[test]
fn names_in_use_are_valid() {
	for (name, issuer, description) in [
		("APPLE INC/SH", "APPLE INC", "SH"),
		(
			"ERSTE GRP/C WT SRT3 147.92 OE",
			"ERSTE GRP",
			"C WT SRT3 147.92 OE",
		),
		("ITALIA/4.65 BTP 20551001", "ITALIA", "4.65 BTP 20551001"),
		("A/B", "A", "B"),
		(
			"FIFTEEN LETTERS/NINETEEN CHARACTERS",
			"FIFTEEN LETTERS",
			"NINETEEN CHARACTERS",
		),
		(
			"S/THIRTY-THREE CHARACTERS ARE LEFT",
			"S",
			"THIRTY-THREE CHARACTERS ARE LEFT",
		),
	] {
		let fisn: Fisn = name.parse().unwrap();
		assert_eq!((fisn.issuer(), fisn.description()), (issuer, description));
	}
}

#[test]
fn wrong_names_are_refused_for_the_first_reason() {
	use FisnError::*;
	for (name, error) in [
		("FIFTEEN LETTERS/TWENTY CHARACTERS AX", Length),
		("Apple Inc/SH", Character { position: 2 }),
		("APPLE_INC/SH", Character { position: 6 }),
		("NESTLÉ/SH", Character { position: 6 }),
		("APPLE INC\n/SH", Character { position: 10 }),
		("", Delimiter),
		("APPLE INC SH", Delimiter),
		("APPLE/INC/SH", Delimiter),
		("//", Delimiter),
		("/SH", IssuerLength),
		("SIXTEEN LETTERS X/SH", IssuerLength),
		("APPLE INC/", DescriptionEmpty),
		(" APPLE/SH", Space { position: 1 }),
		("APPLE /SH", Space { position: 6 }),
		("APPLE/ SH", Space { position: 7 }),
		("APPLE/SH ", Space { position: 9 }),
		("APPLE  INC/SH", Space { position: 7 }),
		(" / ", Space { position: 1 }),
	] {
		assert_eq!(name.parse::<Fisn>(), Err(error), "{name}");
	}
}

#[test]
fn exactly_the_listed_characters_are_allowed() {
	for character in 0..=u8::MAX {
		let name = [b'A', character, b'A', b'/', b'A'];
		let expected = match character {
			b'/' => Err(FisnError::Delimiter),
			_ if ALLOWED.as_bytes().contains(&character) => Ok(()),
			_ => Err(FisnError::Character { position: 2 }),
		};
		assert_eq!(Fisn::new(&name).map(|_| ()), expected);
	}
}

#[test]
fn the_issuer_has_fifteen_characters_and_the_whole_thirty_five() {
	for issuer in 0..=40 {
		for description in 0..=40 {
			let name = format!("{}/{}", "A".repeat(issuer), "B".repeat(description));
			let fits = (1..=15).contains(&issuer) && description > 0 && name.len() <= 35;
			assert_eq!(name.parse::<Fisn>().is_ok(), fits, "{name}");
		}
	}
}

#[test]
fn errors_say_what_and_where() {
	let text = |name: &str| format!("{}", name.parse::<Fisn>().unwrap_err());
	assert_eq!(
		text("Apple/SH"),
		"this character is not allowed in a FISN, at position 2"
	);
	assert_eq!(
		text("APPLE/SH "),
		"this space is not allowed in a FISN, at position 9"
	);
	assert_eq!(text("APPLE"), "a FISN has exactly one slash");
}

#[cfg(feature = "scale")]
#[test]
fn it_is_encoded_like_a_byte_vector_of_at_most_35() {
	use codec::{Decode, Encode};

	let name = "APPLE INC/SH";
	let fisn: Fisn = name.parse().unwrap();
	assert_eq!(fisn.encode(), name.as_bytes().encode());
	assert_eq!(fisn.encoded_size(), 13);

	// A length that promises more than there may be is refused before anything is read.
	let long = [b'A'; 36].encode();
	assert!(Fisn::decode(&mut &[&[36 << 2][..], &long].concat()[..]).is_err());
	assert!(Fisn::decode(&mut &codec::Compact(u32::MAX).encode()[..]).is_err());
}

proptest! {
	#[test]
	fn names_sort_as_their_texts(a in valid(), b in valid()) {
		prop_assert_eq!(a.cmp(&b), a.as_str().cmp(b.as_str()));
	}

	#[test]
	fn the_parts_make_up_the_name(fisn in valid()) {
		prop_assert_eq!(format!("{}/{}", fisn.issuer(), fisn.description()), fisn.as_str());
	}

	/// Texts of the right characters, so that the rules on parts and spaces are reached.
	#[test]
	fn only_names_of_the_right_shape_pass(name in "[A-C /]{0,10}[A-C /]{0,30}") {
		let expected = match name.split_once('/') {
			Some((issuer, description)) => {
				let tidy = |part: &str| {
					!part.is_empty() && !part.starts_with(' ') && !part.ends_with(' ')
				};
				name.len() <= 35 && issuer.len() <= 15 && !description.contains('/')
					&& tidy(issuer) && tidy(description) && !name.contains("  ")
			},
			None => false,
		};
		prop_assert_eq!(name.parse::<Fisn>().is_ok(), expected);
	}
}
