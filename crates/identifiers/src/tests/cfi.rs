use super::form_tests;
use crate::{Category, Cfi, CfiError};
use proptest::prelude::*;
use std::{format, vec::Vec};

const LETTERS: &[u8; 26] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The groups of each category, as the code list of ISO 10962:2021 has them.
const GROUPS: [(Category, &str, &str); 14] = [
	(Category::Equities, "E", "SPCFLDYM"),
	(Category::CollectiveInvestmentVehicles, "C", "IHBESFPM"),
	(Category::DebtInstruments, "D", "BCWTYSEGANDM"),
	(Category::Entitlements, "R", "ASPWFDM"),
	(Category::ListedOptions, "O", "CPM"),
	(Category::Futures, "F", "FC"),
	(Category::Swaps, "S", "RTECFM"),
	(Category::NonListedOptions, "H", "RTECFM"),
	(Category::Spot, "I", "FT"),
	(Category::Forwards, "J", "EFCRT"),
	(Category::Strategies, "K", "RTECFYM"),
	(Category::Financing, "L", "LRS"),
	(Category::ReferentialInstruments, "T", "CTRIBDM"),
	(Category::Others, "M", "CM"),
];

fn groups() -> Vec<[u8; 2]> {
	GROUPS
		.iter()
		.flat_map(|(_, category, groups)| {
			groups.bytes().map(|group| [category.as_bytes()[0], group])
		})
		.collect()
}

/// The letters that the group allows at a position, 2 to 5 counted from 0.
fn allowed([category, group]: [u8; 2], index: usize) -> Vec<u8> {
	LETTERS
		.iter()
		.copied()
		.filter(|letter| {
			let mut code = [category, group, b'X', b'X', b'X', b'X'];
			code[index] = *letter;
			Cfi::new(code).is_ok()
		})
		.collect()
}

prop_compose! {
	fn valid()(group in prop::sample::select(groups()))(
		c in prop::sample::select(allowed(group, 2)),
		d in prop::sample::select(allowed(group, 3)),
		e in prop::sample::select(allowed(group, 4)),
		f in prop::sample::select(allowed(group, 5)),
		group in Just(group),
	) -> Cfi {
		Cfi::new([group[0], group[1], c, d, e, f]).unwrap()
	}
}

#[cfg(feature = "scale")]
fn convert(raw: [u8; 6]) -> Option<Cfi> {
	raw.try_into().ok()
}

form_tests!(Cfi, valid(), [u8; 6], 6);

#[test]
fn codes_in_use_are_valid() {
	for code in [
		"ESVUFR", // common share: voting, free, fully paid, registered
		"ESVTOB", "EPNRAR", // preferred share: non-voting, redeemable, adjustable, registered
		"EDSNDR", // depositary receipt on common shares: perpetual, dividends, registered
		"CIOGES", // open-end fund: accumulating, equities, shares
		"CEOIBU", // exchange-traded fund: open-end, income, debt, units
		"CBCIXS", // real estate investment trust
		"DBFTFB", // bond: fixed rate, state guarantee, fixed maturity, bearer
		"DBFTFR", // the same, registered, as a gilt
		"DBFTFN", // the same, bearer or registered
		"DBVUPR", // bond: variable, unsecured, perpetual, registered
		"DTFUFR", // medium-term note
		"DYZTXR", // treasury bill
		"DAXXXX", // asset-backed, nothing else known
		"DAVSAR", // asset-backed: variable, secured, amortising, registered
		"DGFSAB", // mortgage-backed
		"RWSNCA", // warrant: equities, naked, call, American
		"OCASPS", // listed call: American, stock, physical, standardised
		"FCEPSX", // commodity future: extraction, physical, standardised
		"FFICSX", // index future
		"SRCCSP", // interest rate swap with the delivery of 2015
		"SRCCSD", // and of 2019
		"SCUCCC", // credit default swap on a single name
		"HRCAVC", // swaption
		"JFTXFP", // foreign exchange forward
		"IFXXXP", // foreign exchange, spot
		"KRXXXX", "LRGTXD", // repurchase agreement
		"TIEPPX", // price-weighted index of equities
		"MCSTXB", // combined instrument
		"MMNXXX", // carbon credit
		"MMPXXX", // precious metal receipt
	] {
		assert!(code.parse::<Cfi>().is_ok(), "{code}");
	}
}

#[test]
fn wrong_codes_are_refused_for_the_first_reason() {
	use CfiError::*;
	for (code, error) in [
		("", Length),
		("ESVUF", Length),
		("ESVUFRX", Length),
		("esvufr", Character { position: 1 }),
		("ESVUF1", Character { position: 6 }),
		("XSVUFR", Category),
		("ABCDEF", Category),
		("EXVUFR", Group),
		("EBVUFR", Group),
		("ESZUFR", Attribute { position: 3 }),
		("ESVVFR", Attribute { position: 4 }),
		("ESVUUR", Attribute { position: 5 }),
		("ESVUFF", Attribute { position: 6 }),
		// A government guarantee is `T`; `X` may be open, but `F` is nothing.
		("DBFFFR", Attribute { position: 4 }),
		// Only bonds as such may pay in cash.
		("DTCUFR", Attribute { position: 3 }),
		// Money market instruments have no redemption.
		("DYZTFR", Attribute { position: 5 }),
		("KRAXXX", Attribute { position: 3 }),
	] {
		assert_eq!(code.parse::<Cfi>(), Err(error), "{code}");
	}
}

#[test]
fn a_code_falls_into_its_parts() {
	let cfi: Cfi = "ESVUFR".parse().unwrap();
	assert_eq!(cfi.category(), Category::Equities);
	assert_eq!((cfi.group(), cfi.attributes()), ("ES", "VUFR"));
}

#[test]
fn exactly_the_groups_of_the_standard_are_allowed() {
	let groups = groups();
	assert_eq!(groups.len(), 78);
	for category in LETTERS {
		for group in LETTERS {
			let code = Cfi::new([*category, *group, b'X', b'X', b'X', b'X']);
			let expected = if groups.contains(&[*category, *group]) {
				Ok(())
			} else if Category::from_letter(*category).is_some() {
				Err(CfiError::Group)
			} else {
				Err(CfiError::Category)
			};
			assert_eq!(code.map(|_| ()), expected);
		}
	}
}

#[test]
fn categories_and_letters_correspond() {
	for (category, letter, _) in GROUPS {
		assert_eq!(category.letter(), letter.as_bytes()[0]);
		assert_eq!(Category::from_letter(category.letter()), Some(category));
	}
	let known = (0..=u8::MAX)
		.filter(|letter| Category::from_letter(*letter).is_some())
		.count();
	assert_eq!(known, GROUPS.len());
}

/// A count over the whole table finds a letter that is lost or added by accident.
#[test]
fn the_table_has_its_size() {
	let letters: usize = groups()
		.into_iter()
		.map(|group| {
			(2..6)
				.map(|index| allowed(group, index).len() - 1)
				.sum::<usize>()
		})
		.sum();
	assert_eq!(letters, 1_134);
}

/// Debt issued here most: each letter of its attributes.
#[test]
fn attributes_of_bonds_and_shares_are_those_of_the_standard() {
	let table =
		|group: &[u8; 2]| -> Vec<Vec<u8>> { (2..6).map(|index| allowed(*group, index)).collect() };
	let sorted = |columns: [&str; 4]| -> Vec<Vec<u8>> {
		columns
			.iter()
			.map(|column| {
				let mut letters: Vec<u8> = column.bytes().chain([b'X']).collect();
				letters.sort_unstable();
				letters
			})
			.collect()
	};
	assert_eq!(table(b"ES"), sorted(["VNRE", "TU", "OPF", "BRNM"]));
	assert_eq!(
		table(b"DB"),
		sorted(["FZVCK", "TGSUPNOQJC", "FGCDABTLPQRE", "BRNM"])
	);
	assert_eq!(
		table(b"DA"),
		sorted(["FZV", "TGSUPNOQJC", "FGCDABTLPQRE", "BRNM"])
	);
	assert_eq!(table(b"CI"), sorted(["COM", "IGJ", "RBEVLCDFKM", "SQUY"]));
	assert_eq!(table(b"FC"), sorted(["EAISNPHM", "PCN", "SN", ""]));
}

#[test]
fn errors_say_what_and_where() {
	let text = |code: &str| format!("{}", code.parse::<Cfi>().unwrap_err());
	assert_eq!(
		text("ESVVFR"),
		"this attribute of the CFI code is not known in its group, at position 4"
	);
	assert_eq!(text("EXVUFR"), "the CFI code has no known group");
}

proptest! {
	#[test]
	fn every_attribute_may_be_left_open(cfi in valid(), index in 2usize..6) {
		let mut code = *cfi.as_bytes();
		code[index] = b'X';
		prop_assert!(Cfi::new(code).is_ok());
	}

	#[test]
	fn each_attribute_is_checked_by_itself(cfi in valid(), index in 2usize..6, letter in b'A'..=b'Z') {
		let mut code = *cfi.as_bytes();
		code[index] = letter;
		let allowed = allowed([code[0], code[1]], index).contains(&letter);
		let position = index as u8 + 1;
		let expected = if allowed { Ok(()) } else { Err(CfiError::Attribute { position }) };
		prop_assert_eq!(Cfi::new(code).map(|_| ()), expected);
	}
}
