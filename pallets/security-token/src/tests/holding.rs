//! The arithmetic of one holding.

use proptest::prelude::*;
use sp_runtime::{ArithmeticError, DispatchError, FixedU128, TokenError};

use crate::*;

type Reason = u8;

/// A security without splits, record dates or income, at moment `now`.
fn present(now: u64) -> Present<'static, Reason> {
	Present {
		now,
		generation: 0,
		income_index: FixedU128::default(),
		record_dates: &[],
		lapses: &200,
	}
}

fn of(free: u128, holds: &[(Reason, u128)]) -> Holding<Reason, u8> {
	let mut holding = Holding::empty(&present(0));
	holding.free = free;
	for (reason, amount) in holds {
		holding.credit(Pocket::Held(*reason), *amount).unwrap();
	}
	holding
}

#[test]
fn pockets_add_up() {
	let mut holding = of(5, &[(1, 7), (2, 11)]);
	assert_eq!((holding.free, holding.held(), holding.total()), (5, 18, 23));
	holding.credit(Pocket::Held(1), 1).unwrap();
	assert_eq!(holding.on_hold(&1), 8);
	holding.debit(&Pocket::Held(2), 11).unwrap();
	assert_eq!(holding.holds.len(), 1);
	assert_eq!(holding.on_hold(&2), 0);
	assert_eq!(
		holding.debit(&Pocket::Held(2), 1),
		Err(TokenError::FundsUnavailable)
	);
	assert_eq!(
		holding.debit(&Pocket::Held(1), 9),
		Err(TokenError::FundsUnavailable)
	);
	assert_eq!(
		holding.debit(&Pocket::Free, 6),
		Err(TokenError::FundsUnavailable)
	);
}

#[test]
fn there_are_at_most_eight_reasons() {
	let mut holding = of(0, &[]);
	for reason in 0..8 {
		holding.credit(Pocket::Held(reason), 1).unwrap();
	}
	assert_eq!(
		holding.credit(Pocket::Held(8), 1),
		Err(DispatchError::Token(TokenError::CannotCreateHold))
	);
	holding.credit(Pocket::Held(7), 1).unwrap();
}

#[test]
fn sums_that_do_not_fit_are_errors() {
	let overflow = Err(DispatchError::Arithmetic(ArithmeticError::Overflow));
	assert_eq!(of(1, &[]).credit(Pocket::Free, u128::MAX), overflow);
	assert_eq!(
		of(0, &[(1, 1)]).credit(Pocket::Held(1), u128::MAX),
		overflow
	);
}

#[test]
fn income_accrues_on_free_and_held_units() {
	let mut holding = of(10, &[(1, 5)]);
	holding.accrue(FixedU128::from_rational(5, 2)).unwrap();
	// 15 units at 2.5: 37 and a half.
	assert_eq!(holding.income_due, 37);
	assert_eq!(u128::from(holding.income_fraction), FRACTIONS / 2);
	// What it has reached changes nothing.
	for index in [(5, 2), (1, 2)] {
		holding
			.accrue(FixedU128::from_rational(index.0, index.1))
			.unwrap();
		assert_eq!(holding.income_due, 37);
	}
	// Two halves make a whole.
	holding.accrue(FixedU128::from_u32(5)).unwrap();
	assert_eq!((holding.income_due, holding.income_fraction), (75, 0));
	let mut whale = of(u128::MAX, &[]);
	assert_eq!(
		whale.accrue(FixedU128::from_u32(2)),
		Err(ArithmeticError::Overflow)
	);
}

#[test]
fn the_moment_of_acquisition_is_a_mean_rounded_up() {
	let mut holding = of(0, &[]);
	holding.acquire(1_000, 10);
	assert_eq!(holding.acquired_at, 1_000);
	holding.credit(Pocket::Free, 10).unwrap();
	// A third of the way from 1,000 to 1,100: 33.3…, rounded up.
	holding.acquire(1_100, 5);
	assert_eq!(holding.acquired_at, 1_034);
}

#[test]
fn what_is_frozen_counts_among_the_free_units_first() {
	let mut holding = of(60, &[(1, 40)]);
	holding.frozen = 50;
	assert_eq!(holding.available(), 10);
	assert_eq!(holding.may_leave(&Pocket::Held(1)), 40);
	// A freeze that comes later reaches what is on hold.
	holding.frozen = 70;
	assert_eq!(holding.available(), 0);
	assert_eq!(holding.may_leave(&Pocket::Held(1)), 30);
	// Freezes overlap.
	let freeze = frame_support::traits::tokens::IdAmount { id: 9, amount: 90 };
	holding.freezes.try_push(freeze).unwrap();
	assert_eq!((holding.locked(), holding.frozen_for(&9)), (90, 90));
	assert_eq!(holding.may_leave(&Pocket::Held(1)), 10);
}

#[test]
fn volume_counts_in_periods_that_begin_with_a_transfer() {
	let mut holding = of(100, &[]);
	holding.give_volume(1_000, 100, 10);
	holding.give_volume(1_050, 100, 5);
	assert_eq!(holding.volume_given(1_099, Some(100)), 15);
	assert_eq!(holding.volume_given(1_100, Some(100)), 0);
	holding.give_volume(1_100, 100, 3);
	assert_eq!((holding.volume.since, holding.volume.given), (1_100, 3));
	assert_eq!(holding.volume_given(1_100, None), 0);
}

#[test]
fn a_split_multiplies_every_pocket_and_rounds_down() {
	let mut splits = [Split {
		numerator: 3,
		denominator: 2,
		at: 50,
		income_index: FixedU128::from_u32(2),
		unconverted: 21 + 100,
		remainder: 0,
	}];
	let mut holding = of(10, &[(1, 5), (200, 6)]);
	holding.frozen = 5;
	let dates = [10, 50, 60].map(|at| RecordDate {
		id: at as u32,
		at,
		supply: None,
		vote: false,
	});
	let after = Present {
		now: 60,
		generation: 1,
		income_index: FixedU128::from_u32(3),
		record_dates: &dates,
		lapses: &200,
	};
	let cancelled = holding.catch_up(&mut splits, &after).unwrap();
	assert!(cancelled.units == 0 && cancelled.income.is_zero());
	// 21 × 3 / 2 = 31.5; the hold 7.5; what is on hold for a lapsed reason is free again.
	assert_eq!((holding.total(), holding.on_hold(&1)), (31, 7));
	assert_eq!(holding.on_hold(&200), 0);
	assert_eq!(holding.frozen, 8);
	assert_eq!((splits[0].unconverted, splits[0].remainder), (100, 1));
	// 21 units at 2, then 31 at 1.
	assert_eq!(holding.income_due, 42 + 31);
	// At the end of moment 50 the split had been made; moment 60 is not over.
	let records: Vec<_> = holding
		.records
		.iter()
		.map(|record| (record.date, record.balance))
		.collect();
	assert_eq!(records, [(10, 21), (50, 31)]);
	// Nothing happens twice.
	let before = holding.clone();
	holding.catch_up(&mut splits, &after).unwrap();
	assert_eq!(holding, before);
}

/// Splits of random ratios with income between them: however holders catch up, units and income are
/// conserved, and once all have, the supply is what they hold.
fn splits_conserve(holdings: Vec<u128>, ratios: Vec<(u32, u32, u128)>, order: Vec<usize>) {
	let mut rows: Vec<_> = holdings.iter().map(|units| of(*units, &[])).collect();
	let (mut supply, mut index, mut received, mut carry) =
		(holdings.iter().sum::<u128>(), 0u128, 0u128, 0u128);
	let mut splits: Vec<Split> = Vec::new();
	let mut order = order.into_iter();
	for (step, (numerator, denominator, amount)) in ratios.into_iter().enumerate() {
		let sum = amount * FRACTIONS + carry;
		if let (Some(share), Some(rest)) = (sum.checked_div(supply), sum.checked_rem(supply)) {
			received += amount;
			index += share;
			carry = rest;
		}
		let behind = unconverted_supply(&splits).unwrap();
		let split = Split {
			numerator,
			denominator,
			at: step as u64,
			income_index: FixedU128::from_inner(index),
			unconverted: supply - behind,
			remainder: 0,
		};
		supply = split.convert(supply).unwrap().0;
		splits.push(split);
		// Somebody catches up between two splits.
		for place in order.by_ref().take(2) {
			let count = rows.len();
			catch_up(
				&mut rows[place % count],
				&mut splits,
				index,
				&mut supply,
				&mut carry,
			);
		}
	}
	for row in &mut rows {
		catch_up(row, &mut splits, index, &mut supply, &mut carry);
	}
	assert_eq!(rows.iter().map(Holding::total).sum::<u128>(), supply);
	assert!(splits.iter().all(|split| split.unconverted == 0));
	let due: u128 = rows
		.iter()
		.map(|row| row.income_due * FRACTIONS + u128::from(row.income_fraction))
		.sum();
	assert_eq!(due + carry, received * FRACTIONS);
}

fn catch_up(
	row: &mut Holding<Reason, u8>,
	splits: &mut [Split],
	index: u128,
	supply: &mut u128,
	carry: &mut u128,
) {
	let present = Present {
		generation: splits.len() as u32,
		income_index: FixedU128::from_inner(index),
		..present(9)
	};
	let cancelled = row.catch_up(splits, &present).unwrap();
	*supply -= cancelled.units;
	*carry += cancelled.income.as_u128();
	assert!(unconverted_supply(splits).unwrap() <= *supply);
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

	#[test]
	fn splits_and_income_conserve(
		holdings in prop::collection::vec(0..1_000u128, 1..12),
		ratios in prop::collection::vec(
			(
				prop_oneof![9 => 1..30u32, 1 => Just(0)],
				1..30u32,
				0..10_000u128,
			),
			1..5,
		),
		order in prop::collection::vec(0..12usize, 0..8),
	) {
		splits_conserve(holdings, ratios, order);
	}
}

proptest! {
	#[test]
	fn acquisition_never_passes_now_nor_goes_back(
		free in 0..=u128::MAX / 2,
		amount in 1..=u128::MAX / 2,
		then in 0u64..,
		later in 0u64..,
	) {
		let mut holding = of(free, &[]);
		holding.acquired_at = then;
		let now = then.saturating_add(later);
		holding.acquire(now, amount);
		prop_assert!(holding.acquired_at >= then && holding.acquired_at <= now);
		if free == 0 {
			prop_assert_eq!(holding.acquired_at, now);
		}
	}

	#[test]
	fn a_credit_and_its_debit_cancel(
		free in 0..=u128::MAX / 4,
		held in 1..=u128::MAX / 4,
		amount in 1..=u128::MAX / 4,
		pocket in prop_oneof![Just(Pocket::Free), (0u8..3).prop_map(Pocket::Held)],
	) {
		let before = of(free, &[(1, held)]);
		let mut holding = before.clone();
		holding.credit(pocket, amount).unwrap();
		prop_assert_eq!(holding.total(), before.total() + amount);
		holding.debit(&pocket, amount).unwrap();
		prop_assert_eq!(holding, before);
	}
}
