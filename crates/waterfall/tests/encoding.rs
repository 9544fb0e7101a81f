//! What is stored has a largest size, and reads back as it was.

mod common;

use codec::{Decode, Encode, MaxEncodedLen};
use common::*;
use tessera_waterfall::{
	Amount, Fee, Mode, Outcome, Period, Source, State, Step, Target, Waterfall, MAX_FEES,
	MAX_STEPS, MAX_TRANCHES,
};

#[test]
fn the_largest_of_everything_is_known_and_reached() {
	let tranches: Vec<u8> = (0..MAX_TRANCHES as u8).collect();
	let test = oc_test(&tranches, "1.5", &tranches, Source::All);
	let largest = Waterfall {
		tranches: list((0..MAX_TRANCHES).map(|_| at("0.05"))),
		fees: list((0..MAX_FEES).map(|_| Fee::Rate {
			rate: fixed("0.01"),
			day_count: tessera_waterfall::DayCount::Actual360,
		})),
		steps: list((0..MAX_STEPS).map(|_| test.clone())),
	};
	assert_eq!(largest.encoded_size(), Waterfall::max_encoded_len());
	// It is read in one piece with what a block proves.
	assert!(
		Waterfall::max_encoded_len() <= 4_096,
		"{}",
		Waterfall::max_encoded_len()
	);
	assert!(
		State::max_encoded_len() <= 1_024,
		"{}",
		State::max_encoded_len()
	);
	assert!(
		Outcome::max_encoded_len() <= 1_024,
		"{}",
		Outcome::max_encoded_len()
	);
	assert!(
		Period::max_encoded_len() <= 128,
		"{}",
		Period::max_encoded_len()
	);
	assert_eq!(Waterfall::decode(&mut &largest.encode()[..]), Ok(largest));
}

#[test]
fn more_than_the_bounds_does_not_decode() {
	let more = (
		vec![at("0"); MAX_TRANCHES as usize + 1],
		Vec::<Fee>::new(),
		Vec::<Step>::new(),
	);
	assert!(Waterfall::decode(&mut &more.encode()[..]).is_err());
	let more = (
		Vec::<Fee>::new(),
		Vec::<Fee>::new(),
		vec![Step::Residual; MAX_STEPS as usize + 1],
	);
	assert!(Waterfall::decode(&mut &more.encode()[..]).is_err());
}

/// What a chain has stored stays readable: the variants keep their places.
#[test]
fn the_places_of_variants_do_not_change() {
	let all = Source::All;
	let steps = [
		pay_fee(0, all),
		interest(&[0], all),
		draw(&[0], &[0]),
		oc_test(&[0], "1", &[0], all),
		ic_test(&[0], "1", &[0], all),
		principal(&[0], Mode::Sequential, Amount::All, all),
		reserve(Target::Fixed(1), 0, all),
		if_loss_above("0", 0, 0),
		Step::Residual,
	];
	for (index, step) in steps.iter().enumerate() {
		assert_eq!(step.encode()[0], index as u8, "{step:?}");
	}
	assert_eq!(
		principal(
			&[3, 1],
			Mode::ProRata,
			Amount::OcFixed(5),
			Source::Principal
		)
		.encode(),
		[&[5, 8, 3, 1, 1, 3, 5][..], &[0; 15], &[1]].concat()
	);
}

#[test]
fn a_state_goes_on_where_it_was_stored() {
	let steps = [
		interest(&[0], Source::All),
		principal(&[0], Mode::Sequential, Amount::All, Source::All),
	];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[Fee::Fixed(3)], &steps).with_reserve(7);
	let outcome = deal.run(&month(6, 0));
	assert_eq!(Outcome::decode(&mut &outcome.encode()[..]), Ok(outcome));
	let stored = State::decode(&mut &deal.state.encode()[..]);
	assert_eq!(stored.as_ref(), Ok(&deal.state));
	assert_eq!((deal.shortfalls(), deal.state.fees_unpaid[0]), (vec![4], 3));
}
