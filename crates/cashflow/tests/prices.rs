//! Known prices and yields of bonds.

mod common;

use core::num::NonZeroU32;

use common::*;
use tessera_cashflow::{
	analytics::{Compounding, Valuation, YieldConvention},
	Basis, Calendar, Contract, DateTime, DayCount, Error, Fixed, LoanOptions, Pam, ReferencePeriod,
	Role, Terms, Unobserved,
};

/// A bond with semi-annual coupons, A/A ICMA.
fn bond(rate: &str, notional: &str, issue: &str, maturity: &str) -> Contract {
	let terms = Pam {
		header: header(Role::RealPositionAsset, issue),
		initial_exchange: moment(issue),
		maturity: moment(maturity),
		notional: fixed(notional),
		premium_discount: Fixed::ZERO,
		interest: interest(rate, DayCount::ActualActualIcma, every("P6ML1")),
		options: LoanOptions::default(),
	};
	Contract::new(Terms::Pam(terms)).expect("valid terms")
}

/// The street convention of that bond.
fn street(maturity: &str) -> YieldConvention<'static> {
	YieldConvention {
		compounding: Compounding::Periodic(NonZeroU32::new(2).expect("two")),
		day_count: DayCount::ActualActualIcma,
		basis: Basis {
			reference: Some(ReferencePeriod {
				anchor: moment(maturity),
				months: 6,
				end_of_month: false,
			}),
			..Basis::default()
		},
	}
}

fn assert_close(actual: Fixed, expected: &str, tolerance: &str) {
	let difference = actual
		.checked_sub(fixed(expected))
		.and_then(Fixed::checked_abs);
	assert!(
		difference.expect("a small difference") <= fixed(tolerance),
		"{actual} is not {expected}"
	);
}

/// 8 % Treasury Stock 2021 (GB0009997999), settled on 2013-05-29.
#[test]
fn a_gilt() {
	let gilt = bond("0.08", "100", "1996-06-07", "2021-06-07");
	let valuation = Valuation::new(
		&gilt,
		moment("2013-05-29"),
		street("2021-06-07"),
		&Unobserved,
	)
	.unwrap();
	assert_close(valuation.accrued_interest(), "3.8021978", "0.00000005");
	let yield_rate = valuation.yield_from_clean(fixed("103")).unwrap();
	assert_close(yield_rate, "0.0749518", "0.00000005");
	// And back.
	assert_close(valuation.clean_price(yield_rate).unwrap(), "103", "1e-14");
	assert_close(
		valuation.dirty_price(yield_rate).unwrap(),
		"106.802197802197802198",
		"1e-14",
	);
}

/// 4.625 % US Treasury note of 2006-11-15, valued on 2011-08-18 with settlement at T+3.
#[test]
fn a_treasury_note() {
	let note = bond("0.04625", "1", "2006-11-15", "2016-11-15");
	let traded = moment("2011-08-18");
	let settlement = Calendar::MondayToFriday
		.plus_business_days(traded, 3)
		.unwrap();
	assert_eq!(settlement, moment("2011-08-23"));
	let valuation = Valuation::new(&note, settlement, street("2016-11-15"), &Unobserved).unwrap();
	let dirty = valuation.dirty_price(fixed("0.04")).unwrap();
	assert_close(dirty, "1.0417352500524246", "1e-15");
	assert_close(valuation.yield_from_dirty(dirty).unwrap(), "0.04", "1e-16");
}

#[test]
fn duration_and_convexity_are_derivatives_of_the_price() {
	let note = bond("0.04625", "100", "2006-11-15", "2016-11-15");
	let valuation = Valuation::new(
		&note,
		moment("2011-08-23"),
		street("2016-11-15"),
		&Unobserved,
	)
	.unwrap();
	let (rate, step) = (fixed("0.04"), fixed("0.0001"));
	let price = |rate: Fixed| valuation.dirty_price(rate).unwrap();
	let (middle, up, down) = (
		price(rate),
		price(rate.checked_add(step).unwrap()),
		price(rate.checked_sub(step).unwrap()),
	);
	let slope = down
		.checked_sub(up)
		.unwrap()
		.checked_div(fixed("0.0002"))
		.unwrap();
	let modified = valuation.modified_duration(rate).unwrap();
	let expected = slope.checked_div(middle).unwrap().to_string();
	assert_close(modified, &expected, "1e-5");
	let curve = up
		.checked_add(down)
		.and_then(|sum| sum.checked_sub(middle.checked_mul_ratio(2, 1)?))
		.and_then(|sum| sum.checked_div(fixed("0.00000001")))
		.and_then(|curve| curve.checked_div(middle))
		.unwrap();
	assert_close(
		valuation.convexity(rate).unwrap(),
		&curve.to_string(),
		"1e-4",
	);
	// Modified duration is Macaulay's, discounted by one period.
	let macaulay = modified.checked_mul(fixed("1.02")).unwrap();
	assert_close(
		valuation.macaulay_duration(rate).unwrap(),
		&macaulay.to_string(),
		"1e-17",
	);
}

#[test]
fn a_single_payment_is_discounted_continuously() {
	let mut terms = bullet();
	terms.interest.rate = None;
	let contract = Contract::new(Terms::Pam(terms)).unwrap();
	let convention = YieldConvention {
		compounding: Compounding::Continuous,
		day_count: DayCount::Actual365,
		basis: Basis::default(),
	};
	let valuation =
		Valuation::new(&contract, moment("2021-01-01"), convention, &Unobserved).unwrap();
	// 1000 e^-0.05
	let price = valuation.dirty_price(fixed("0.05")).unwrap();
	assert_close(price, "951.229424500714", "1e-12");
	assert_close(valuation.yield_from_dirty(price).unwrap(), "0.05", "1e-17");
	assert_eq!(valuation.macaulay_duration(fixed("0.05")), Ok(Fixed::ONE));
	assert_eq!(valuation.modified_duration(fixed("0.05")), Ok(Fixed::ONE));
	assert_eq!(valuation.convexity(fixed("0.05")), Ok(Fixed::ONE));
}

#[test]
fn yields_are_found_over_the_whole_range() {
	let note = bond("0.04625", "100", "2006-11-15", "2036-11-15");
	let valuation = Valuation::new(
		&note,
		moment("2011-08-23"),
		street("2036-11-15"),
		&Unobserved,
	)
	.unwrap();
	for rate in ["-0.5", "-0.01", "0", "0.000001", "0.3", "2", "9.9"] {
		let price = valuation.dirty_price(fixed(rate)).unwrap();
		let found = valuation.yield_from_dirty(price).unwrap();
		// Where the price hardly depends on the yield, its own last decimal decides.
		assert_close(found, rate, "1e-15");
	}
	assert_eq!(valuation.yield_from_dirty(fixed("-1")), Err(Error::Yield));
	assert_eq!(valuation.yield_from_dirty(fixed("0.01")), Err(Error::Yield));
	assert_eq!(valuation.dirty_price(fixed("-2")), Err(Error::Yield));
}

#[test]
fn nothing_is_due_after_the_end() {
	let note = bond("0.04625", "100", "2006-11-15", "2016-11-15");
	let valuation = Valuation::new(&note, DateTime::MAX, street("2016-11-15"), &Unobserved);
	assert_eq!(valuation.err(), None);
}
