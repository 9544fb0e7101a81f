use super::form_tests;
use crate::{Country, CountryError};
use proptest::prelude::*;
use std::{collections::BTreeSet, format, vec::Vec};

fn valid() -> impl Strategy<Value = Country> {
	prop::sample::select(Country::all().collect::<Vec<_>>())
}

#[cfg(feature = "scale")]
fn convert(raw: u16) -> Option<Country> {
	raw.try_into().ok()
}

form_tests!(Country, valid(), u16, 2);

#[test]
fn known_countries_have_their_codes() {
	for (numeric, alpha2, alpha3) in [
		(4, "AF", "AFG"),
		(8, "AL", "ALB"),
		(10, "AQ", "ATA"),
		(156, "CN", "CHN"),
		(158, "TW", "TWN"),
		(250, "FR", "FRA"),
		(275, "PS", "PSE"),
		(276, "DE", "DEU"),
		(344, "HK", "HKG"),
		(531, "CW", "CUW"),
		(534, "SX", "SXM"),
		(535, "BQ", "BES"),
		(642, "RO", "ROU"),
		(688, "RS", "SRB"),
		(728, "SS", "SSD"),
		(729, "SD", "SDN"),
		(756, "CH", "CHE"),
		(792, "TR", "TUR"),
		(807, "MK", "MKD"),
		(826, "GB", "GBR"),
		(831, "GG", "GGY"),
		(832, "JE", "JEY"),
		(833, "IM", "IMN"),
		(840, "US", "USA"),
		(894, "ZM", "ZMB"),
	] {
		let country = Country::new(numeric).unwrap();
		assert_eq!((country.alpha2(), country.alpha3()), (alpha2, alpha3));
		assert_eq!(alpha2.parse(), Ok(country));
		assert_eq!(alpha3.parse(), Ok(country));
		assert_eq!(u16::from(country), numeric);
	}
}

#[test]
fn wrong_codes_are_refused_for_the_first_reason() {
	use CountryError::*;
	for (code, error) in [
		("", Length),
		("U", Length),
		("USAX", Length),
		("us", Character { position: 1 }),
		("U5", Character { position: 2 }),
		("US1", Character { position: 3 }),
		("AA", Unknown),
		("UK", Unknown),
		("EU", Unknown),
		("XK", Unknown),
		("AN", Unknown),
		("AAA", Unknown),
		("YUG", Unknown),
	] {
		assert_eq!(code.parse::<Country>(), Err(error), "{code}");
	}
	for numeric in [0, 1, 3, 895, 999, 1_000, u16::MAX] {
		assert_eq!(Country::new(numeric), Err(Unknown));
	}
}

#[test]
fn the_table_is_complete_and_in_order() {
	let all: Vec<Country> = Country::all().collect();
	assert_eq!(all.len(), 249);
	assert!(all.is_sorted_by(|a, b| a.alpha2() < b.alpha2()));
	assert_eq!(
		all.iter()
			.map(Country::alpha3)
			.collect::<BTreeSet<_>>()
			.len(),
		249
	);
	assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 249);
}

#[test]
fn every_number_of_the_table_and_no_other_is_a_country() {
	for numeric in 0..=u16::MAX {
		let listed = Country::all().any(|country| country.numeric() == numeric);
		assert_eq!(Country::new(numeric).is_ok(), listed);
	}
}

#[test]
fn all_codes_of_a_country_lead_to_it() {
	for country in Country::all() {
		assert_eq!(Country::new(country.numeric()), Ok(country));
		assert_eq!(country.alpha2().parse(), Ok(country));
		assert_eq!(country.alpha3().parse(), Ok(country));
	}
}

#[cfg(feature = "scale")]
#[test]
fn it_is_encoded_as_a_little_endian_number() {
	use codec::Encode;
	assert_eq!(Country::new(756).unwrap().encode(), [0xf4, 0x02]);
}

#[test]
fn errors_say_what_and_where() {
	let text = |code: &str| format!("{}", code.parse::<Country>().unwrap_err());
	assert_eq!(
		text("U5"),
		"this character is not allowed in a country code, at position 2"
	);
	assert_eq!(text("AA"), "the country is not in ISO 3166-1");
}
