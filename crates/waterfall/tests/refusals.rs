//! Every cause for which a waterfall or a period is refused.

mod common;

use common::*;
use tessera_waterfall::{
	run, Amount, DayCount, Error, Fee, Fixed, Invalid, Mode, Period, Source, State, Step, Target,
	Tranche, Waterfall, MAX_DEPTH, MAX_RATE, MAX_RATIO,
};

const ALL: Source = Source::All;

/// What two tranches, a fee and these steps are refused for.
fn refused(steps: &[Step]) -> Invalid {
	waterfall(&[at("0.05"), at("0.06")], &[Fee::Fixed(1)], steps)
		.validate()
		.expect_err("a refusal")
}

#[test]
fn rates_are_within_their_range() {
	let more = Fixed::from_raw(MAX_RATE.raw() + 1);
	let less = Fixed::from_raw(-MAX_RATE.raw() - 1);
	let with =
		|tranche: Tranche| waterfall(&[at("0.05"), tranche], &[], &[Step::Residual]).validate();
	let text = |rate: Fixed| rate.to_string();
	assert_eq!(
		with(at("-0.000000000000000001")),
		Err(Invalid::TrancheRateNegative { tranche: 1 })
	);
	assert_eq!(
		with(at(&text(more))),
		Err(Invalid::TrancheRateOutOfRange { tranche: 1 })
	);
	assert_eq!(
		with(over_index(&text(more))),
		Err(Invalid::TrancheRateOutOfRange { tranche: 1 })
	);
	assert_eq!(
		with(over_index(&text(less))),
		Err(Invalid::TrancheRateOutOfRange { tranche: 1 })
	);
	assert_eq!(with(at(&text(MAX_RATE))), Ok(()));
	assert_eq!(with(over_index("-1000")), Ok(()));

	let fee = |rate| {
		let fee = Fee::Rate {
			rate,
			day_count: DayCount::Actual360,
		};
		waterfall(&[], &[Fee::Fixed(u128::MAX), fee], &[Step::Residual]).validate()
	};
	assert_eq!(fee(fixed("-0.1")), Err(Invalid::FeeRateNegative { fee: 1 }));
	assert_eq!(fee(more), Err(Invalid::FeeRateOutOfRange { fee: 1 }));
	assert_eq!(fee(MAX_RATE), Ok(()));
}

#[test]
fn names_are_known_and_named_once() {
	let step = 1;
	let second = |second: Step| refused(&[interest(&[0], ALL), second, Step::Residual]);
	assert_eq!(second(pay_fee(1, ALL)), Invalid::FeeUnknown { step });
	assert_eq!(second(draw(&[0, 1], &[])), Invalid::FeeUnknown { step });
	assert_eq!(second(draw(&[0, 0], &[])), Invalid::FeeRepeated { step });
	assert_eq!(second(draw(&[0], &[2])), Invalid::TrancheUnknown { step });
	assert_eq!(
		second(draw(&[0], &[1, 1])),
		Invalid::TrancheRepeated { step }
	);
	assert_eq!(
		second(interest(&[0, 255], ALL)),
		Invalid::TrancheUnknown { step }
	);
	assert_eq!(
		second(interest(&[1, 0, 1], ALL)),
		Invalid::TrancheRepeated { step }
	);
	assert_eq!(
		second(interest(&[], ALL)),
		Invalid::TranchesMissing { step }
	);
	let repay = |tranches: &[u8]| principal(tranches, Mode::Sequential, Amount::All, ALL);
	assert_eq!(second(repay(&[2])), Invalid::TrancheUnknown { step });
	assert_eq!(second(repay(&[0, 0])), Invalid::TrancheRepeated { step });
	assert_eq!(second(repay(&[])), Invalid::TranchesMissing { step });
	for test in [oc_test, ic_test] {
		assert_eq!(
			second(test(&[2], "1", &[0], ALL)),
			Invalid::TrancheUnknown { step }
		);
		assert_eq!(
			second(test(&[0], "1", &[2], ALL)),
			Invalid::TrancheUnknown { step }
		);
		assert_eq!(
			second(test(&[0, 0], "1", &[0], ALL)),
			Invalid::TrancheRepeated { step }
		);
		assert_eq!(
			second(test(&[0], "1", &[1, 1], ALL)),
			Invalid::TrancheRepeated { step }
		);
		assert_eq!(
			second(test(&[], "1", &[0], ALL)),
			Invalid::TranchesMissing { step }
		);
	}
}

#[test]
fn ratios_make_sense() {
	let step = 0;
	let more = Fixed::from_raw(MAX_RATIO.raw() + 1).to_string();
	let only = |only: Step| refused(&[only, Step::Residual]);
	for test in [oc_test, ic_test] {
		assert_eq!(
			only(test(&[0], "-1", &[0], ALL)),
			Invalid::RatioNegative { step }
		);
		assert_eq!(
			only(test(&[0], "0", &[0], ALL)),
			Invalid::RatioZero { step }
		);
		assert_eq!(
			only(test(&[0], &more, &[0], ALL)),
			Invalid::RatioOutOfRange { step }
		);
	}
	for (ratio, cause) in [
		("-0.1", Invalid::RatioNegative { step }),
		(more.as_str(), Invalid::RatioOutOfRange { step }),
	] {
		let amount = Amount::OcRatio(fixed(ratio));
		assert_eq!(only(principal(&[0], Mode::ProRata, amount, ALL)), cause);
		for target in [
			Target::OfPoolEnd(fixed(ratio)),
			Target::OfInitial(fixed(ratio)),
		] {
			assert_eq!(only(reserve(target, 0, ALL)), cause);
		}
		assert_eq!(only(if_loss_above(ratio, 0, 0)), cause);
	}
}

#[test]
fn every_way_ends_with_the_residual() {
	let pay = || interest(&[0], ALL);
	let end = || Step::Residual;
	let missing = |step| Invalid::ResidualMissing { step };
	assert_eq!(refused(&[]), Invalid::StepsMissing);
	assert_eq!(refused(&[pay()]), missing(0));
	assert_eq!(refused(&[end(), pay()]), missing(1));
	// One side ends with it and the other does not, or has no steps.
	assert_eq!(
		refused(&[if_loss_above("0.1", 1, 1), end(), pay()]),
		missing(2)
	);
	assert_eq!(
		refused(&[if_loss_above("0.1", 1, 1), pay(), end()]),
		missing(1)
	);
	assert_eq!(
		refused(&[end(), if_loss_above("0.1", 1, 0), end()]),
		missing(1)
	);
	assert_eq!(refused(&[end(), if_loss_above("0.1", 0, 0)]), missing(1));
	let nested = [
		if_loss_above("0.1", 3, 1),
		if_loss_above("0.2", 1, 1),
		end(),
		pay(),
		end(),
	];
	assert_eq!(refused(&nested), missing(3));

	// Behind a branch, steps are counted on.
	let behind = [
		if_loss_above("0.1", 1, 2),
		end(),
		pay(),
		pay(),
		pay_fee(9, ALL),
		end(),
	];
	assert_eq!(refused(&behind), Invalid::FeeUnknown { step: 4 });

	let valid = |steps: &[Step]| waterfall(&[at("0")], &[], steps).validate();
	assert_eq!(valid(&[end()]), Ok(()));
	assert_eq!(
		valid(&[if_loss_above("0.1", 1, 2), end(), pay(), end()]),
		Ok(())
	);
	assert_eq!(valid(&[if_loss_above("0.1", 1, 0), pay(), end()]), Ok(()));
	assert_eq!(valid(&[if_loss_above("0.1", 0, 0), end()]), Ok(()));
}

#[test]
fn branches_fit_and_do_not_lie_too_deep() {
	let end = || Step::Residual;
	assert_eq!(
		refused(&[interest(&[0], ALL), if_loss_above("0", 2, 0), end()]),
		Invalid::BranchTooLong { step: 1 }
	);
	assert_eq!(
		refused(&[if_loss_above("0", 1, 1), end()]),
		Invalid::BranchTooLong { step: 0 }
	);
	assert_eq!(
		refused(&[if_loss_above("0", 255, 255), end()]),
		Invalid::BranchTooLong { step: 0 }
	);
	// The inner branch may not reach beyond the outer one.
	assert_eq!(
		refused(&[
			if_loss_above("0", 2, 0),
			if_loss_above("0", 2, 0),
			end(),
			end()
		]),
		Invalid::BranchTooLong { step: 1 }
	);

	let nested = |depth: u32| {
		let mut steps = vec![end()];
		for _ in 0..depth {
			let length = steps.len() as u8;
			steps.insert(0, if_loss_above("0", length, 0));
			steps.push(end());
		}
		waterfall(&[], &[], &steps).validate()
	};
	assert_eq!(nested(MAX_DEPTH), Ok(()));
	assert_eq!(
		nested(MAX_DEPTH + 1),
		Err(Invalid::TooDeep {
			step: MAX_DEPTH as usize
		})
	);
}

#[test]
fn a_state_belongs_to_its_waterfall() {
	let one = waterfall(&[at("0")], &[Fee::Fixed(1)], &[Step::Residual]);
	assert_eq!(State::at_closing(&one, 1, 0, &[]), Err(Error::ForeignState));
	assert_eq!(
		State::at_closing(&one, 1, 0, &[1, 2]),
		Err(Error::ForeignState)
	);
	let two = waterfall(&[at("0"), at("0")], &[], &[Step::Residual]);
	assert_eq!(
		State::at_closing(&two, 1, 0, &[u128::MAX, 1]),
		Err(Error::Overflow)
	);

	let mut state = State::at_closing(&one, 1, 0, &[1]).expect("a state");
	let tranches = Waterfall {
		fees: one.fees.clone(),
		..two.clone()
	};
	let fees = Waterfall {
		fees: list([]),
		..one.clone()
	};
	for other in [&two, &tranches, &fees] {
		assert_eq!(
			run(other, &mut state, &month(1, 1)),
			Err(Error::ForeignState)
		);
	}
	assert!(run(&one, &mut state, &month(1, 1)).is_ok());
}

#[test]
fn a_period_has_the_index_that_a_spread_needs() {
	let mut deal = Deal::new(&[(over_index("0.01"), 1)], &[], &[]);
	let more = Fixed::from_raw(MAX_RATE.raw() + 1);
	let less = Fixed::from_raw(-MAX_RATE.raw() - 1);
	assert_eq!(deal.try_run(&month(1, 1)), Err(Error::IndexMissing));
	for index in [more, less, Fixed::MIN, Fixed::MAX] {
		let period = Period {
			index: Some(index),
			..month(1, 1)
		};
		assert_eq!(deal.try_run(&period), Err(Error::IndexOutOfRange));
	}
	let period = Period {
		index: Some(MAX_RATE),
		..month(1, 1)
	};
	assert!(deal.try_run(&period).is_ok());
}

#[test]
fn what_does_not_fit_is_an_error_and_leaves_the_state() {
	let max = u128::MAX;
	let steps = [
		interest(&[0, 1], ALL),
		oc_test(&[0, 1], "1.5", &[0, 1], ALL),
	];
	let deal = |first, second| Deal::new(&[(at("1000"), first), (at("0"), second)], &[], &steps);
	let overflows = |mut deal: Deal, period: Period| {
		let before = deal.state.clone();
		assert_eq!(deal.try_run(&period), Err(Error::Overflow), "{period:?}");
		assert_eq!(deal.state, before);
	};
	// Cash that does not fit together, each sum for itself.
	overflows(deal(1, 1), month(max, 1));
	overflows(
		deal(1, 1),
		Period {
			recoveries: 1,
			..month(max, 0)
		},
	);
	overflows(deal(1, 1).with_reserve(1), month(0, max));
	// A pool and the principal that is still there.
	overflows(
		deal(0, 1),
		Period {
			pool_end: max,
			..month(0, 2)
		},
	);
	// Interest on a balance.
	overflows(deal(max, 0), month(0, 0));
	// What is due to all; a fee and what is unpaid.
	let mut long = deal(0, 1);
	long.state.tranches[1].shortfall = max;
	long.state.tranches[0].shortfall = 1;
	overflows(long, month(0, 0));
	let mut unpaid = Deal::new(&[], &[Fee::Fixed(1)], &[]);
	unpaid.state.fees_unpaid[0] = max;
	overflows(unpaid, month(0, 0));
	// Losses since closing.
	let mut lost = deal(0, 1);
	lost.state.defaults = max;
	overflows(
		lost,
		Period {
			defaults: 1,
			..month(0, 0)
		},
	);
	// A target.
	let steps = [reserve(Target::OfPoolEnd(fixed("1.1")), 0, ALL)];
	overflows(
		Deal::new(&[], &[], &steps),
		Period {
			pool_end: max,
			..month(0, 0)
		},
	);
	// A state that nothing could have led to.
	let mut foreign = deal(0, 0);
	foreign.state.tranches[0].balance = max / 10_000;
	foreign.state.tranches[1].balance = max;
	overflows(foreign, month(0, 0));
}

#[test]
fn the_largest_amounts_that_fit_are_paid_to_the_unit() {
	let max = u128::MAX;
	let steps = [
		principal(&[0, 1], Mode::ProRata, Amount::All, ALL),
		reserve(Target::OfInitial(fixed("0.5")), 0, ALL),
	];
	let mut deal = Deal::new(&[(at("0"), max / 2), (at("0"), max / 2)], &[], &steps);
	deal.state.pool_at_closing = max;
	let outcome = deal.run(&Period {
		defaults: max,
		..month(max / 2, 0)
	});
	assert_eq!(*outcome.principal, [(max / 2).div_ceil(2), max / 4]);
	let outcome = deal.run(&month(max / 2, max / 2));
	assert_eq!(deal.balances(), [0, 0]);
	// Half of 2^128 − 1 is rounded to 2^127: the reserve gets all that is left, one less.
	assert_eq!(deal.state.reserve, max / 2);
	assert_eq!(outcome.paid(), Ok(max / 2));
}

#[test]
fn a_waterfall_that_was_never_checked_gives_an_error() {
	let with = |steps: &[Step]| {
		let waterfall = waterfall(&[at("0.12")], &[Fee::Fixed(1)], steps);
		assert!(waterfall.validate().is_err());
		let mut state = State::at_closing(&waterfall, 1, 0, &[1_000]).expect("a state");
		run(&waterfall, &mut state, &month(50, 5_000))
	};
	assert_eq!(with(&[]), Err(Error::Undistributed));
	assert_eq!(with(&[interest(&[0], ALL)]), Err(Error::Undistributed));
	for step in [
		pay_fee(1, ALL),
		interest(&[1], ALL),
		draw(&[1], &[]),
		draw(&[], &[200]),
		oc_test(&[1], "1", &[0], ALL),
		oc_test(&[0], "100", &[1], ALL),
		oc_test(&[0], "-1", &[0], ALL),
		ic_test(&[1], "1", &[0], ALL),
		principal(&[1], Mode::Sequential, Amount::All, ALL),
		principal(&[0, 1], Mode::ProRata, Amount::All, ALL),
		principal(&[0], Mode::ProRata, Amount::OcRatio(fixed("-1")), ALL),
		reserve(Target::OfInitial(fixed("-1")), 0, ALL),
		if_loss_above("-1", 0, 0),
		if_loss_above("0", 9, 0),
		if_loss_above("0", 0, 9),
		// What is owed once cannot be paid twice.
		interest(&[0, 0], ALL),
		principal(&[0, 0], Mode::ProRata, Amount::All, ALL),
	] {
		assert_eq!(
			with(&[step.clone(), Step::Residual]),
			Err(Error::Malformed),
			"{step:?}"
		);
	}
}
