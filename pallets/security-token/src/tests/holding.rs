//! The arithmetic of one holding.

use proptest::prelude::*;
use sp_runtime::{ArithmeticError, DispatchError, FixedU128, TokenError};

use crate::*;

type Reason = u8;

fn of(free: u128, holds: &[(Reason, u128)]) -> Holding<Reason> {
	let mut holding = Holding::empty(FixedU128::default());
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
	// 15 units at 2.5, rounded down.
	assert_eq!(holding.income_due, 37);
	holding.accrue(FixedU128::from_rational(5, 2)).unwrap();
	assert_eq!(holding.income_due, 37);
	assert_eq!(
		holding.accrue(FixedU128::from_rational(1, 2)),
		Err(ArithmeticError::Underflow)
	);
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
