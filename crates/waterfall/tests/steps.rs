//! What each step does, in numbers that can be followed by hand.

mod common;

use common::*;
use tessera_waterfall::{
	project, Amount, Coupon, DayCount, Error, Fee, Fixed, Mode, Period, Source, Target, Tranche,
};

const I: Source = Source::Interest;
const P: Source = Source::Principal;
const ALL: Source = Source::All;

#[test]
fn a_fee_takes_what_its_source_has_and_carries_the_rest() {
	let fees = [Fee::Fixed(10)];
	for (from, paid) in [(I, 4), (P, 7), (ALL, 10)] {
		let mut deal = Deal::new(&[], &fees, &[pay_fee(0, from)]);
		let outcome = deal.run(&month(4, 7));
		assert_eq!((outcome.fees[0], outcome.residual), (paid, 11 - paid));
		assert_eq!(deal.state.fees_unpaid[0], 10 - paid);
		// What was not paid is due in the next period.
		let outcome = deal.run(&month(100, 100));
		assert_eq!(outcome.fees[0], 20 - paid);
		assert_eq!(deal.state.fees_unpaid[0], 0);
	}
}

#[test]
fn a_cap_limits_a_fee_and_a_second_step_pays_the_rest() {
	let capped = tessera_waterfall::Step::Fee {
		fee: 0,
		cap: Some(3),
		from: ALL,
	};
	let mut deal = Deal::new(&[], &[Fee::Fixed(10)], &[capped.clone()]);
	assert_eq!(deal.run(&month(50, 0)).fees[0], 3);
	assert_eq!(deal.state.fees_unpaid[0], 7);
	// The cap counts for each step anew, the due amount for all of them.
	assert_eq!(deal.run(&month(50, 0)).fees[0], 3);
	assert_eq!(deal.state.fees_unpaid[0], 14);

	let mut deal = Deal::new(
		&[],
		&[Fee::Fixed(10)],
		&[capped, pay_fee(0, ALL), pay_fee(0, ALL)],
	);
	assert_eq!(deal.run(&month(50, 0)).fees[0], 10);
}

#[test]
fn a_fee_at_a_rate_is_on_the_pool_at_the_beginning() {
	let fee = |day_count| Fee::Rate {
		rate: fixed("0.0365"),
		day_count,
	};
	for (day_count, due) in [
		(DayCount::Thirty360, 304), // 304.1666…
		(DayCount::Actual360, 314), // 314.3055…
		(DayCount::Actual365, 310),
	] {
		let mut deal = Deal::new(&[], &[fee(day_count)], &[pay_fee(0, ALL)]);
		let period = Period {
			pool_begin: 100_000,
			pool_end: 1,
			days: 31,
			..month(1_000, 0)
		};
		assert_eq!(deal.run(&period).fees[0], due, "{day_count:?}");
	}
}

#[test]
fn dues_are_rounded_half_to_even() {
	// 30 days at 12 %: a hundredth.
	for (balance, due) in [(50, 0), (51, 1), (150, 2), (250, 2), (350, 4)] {
		let mut deal = Deal::new(&[(at("0.12"), balance)], &[], &[interest(&[0], ALL)]);
		assert_eq!(deal.run(&month(100, 0)).interest[0], due, "{balance}");
	}
}

#[test]
fn a_spread_is_over_the_index_and_never_pays_less_than_nothing() {
	for (spread, index, due) in [
		("0.02", "0.10", 10),
		("-0.02", "0.14", 10),
		("0.02", "-0.01", 1), // 0.8333…
		("0.02", "-0.03", 0),
		("-0.02", "0.01", 0),
	] {
		let mut deal = Deal::new(&[(over_index(spread), 1_000)], &[], &[interest(&[0], ALL)]);
		let period = Period {
			index: Some(fixed(index)),
			..month(100, 0)
		};
		assert_eq!(deal.run(&period).interest[0], due, "{spread} over {index}");
	}
}

#[test]
fn interest_is_shared_by_what_is_due() {
	let tranches = [(at("0.12"), 300), (at("0.12"), 300), (at("0.12"), 500)];
	let mut deal = Deal::new(&tranches, &[], &[interest(&[0, 1, 2], I)]);
	// 3, 3 and 5 are due; 10 are there: 2.7, 2.7 and 4.5, and two units left over, of which the first
	// lacks only one.
	let outcome = deal.run(&month(10, 9));
	assert_eq!(*outcome.interest, [3, 3, 4]);
	assert_eq!(outcome.residual, 9);
	assert_eq!(deal.shortfalls(), [0, 0, 1]);
	// The order of the list decides who gets the units left over.
	let mut deal = Deal::new(&tranches, &[], &[interest(&[2, 1, 0], I)]);
	assert_eq!(*deal.run(&month(10, 9)).interest, [2, 3, 5]);
}

#[test]
fn interest_comes_from_its_source_and_a_second_step_pays_the_rest() {
	for (from, paid) in [(I, 4), (P, 7), (ALL, 10)] {
		let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[], &[interest(&[0], from)]);
		let outcome = deal.run(&month(4, 7));
		assert_eq!((outcome.interest[0], outcome.residual), (paid, 11 - paid));
	}
	let steps = [interest(&[0], I), interest(&[0], P), interest(&[0], ALL)];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[], &steps);
	let outcome = deal.run(&month(4, 7));
	assert_eq!((outcome.interest[0], outcome.residual), (10, 1));
}

#[test]
fn a_shortfall_is_due_again_and_earns_interest_only_if_the_tranche_says_so() {
	let plain = at("0.12");
	let earning = Tranche {
		interest_on_shortfall: true,
		..plain
	};
	let mut deal = Deal::new(&[(plain, 10_000), (earning, 10_000)], &[], &[]);
	for (plain, earning) in [(100, 100), (200, 201), (300, 303)] {
		deal.run(&month(0, 0));
		assert_eq!(deal.shortfalls(), [plain, earning]);
	}
	// Interest on the shortfall is rounded on its own: 0.5 + 0.5 are nothing, not one.
	let mut deal = Deal::new(&[(earning, 50)], &[], &[]);
	deal.state.tranches[0].shortfall = 50;
	deal.run(&month(0, 0));
	assert_eq!(deal.shortfalls(), [50]);
}

#[test]
fn a_tranche_that_is_repaid_keeps_its_shortfall() {
	let steps = [
		principal(&[0], Mode::Sequential, Amount::All, P),
		interest(&[0], I),
	];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[], &steps);
	// Interest is that of the balance at the beginning.
	deal.run(&month(0, 1_000));
	assert_eq!((deal.balances(), deal.shortfalls()), (vec![0], vec![10]));
	let outcome = deal.run(&month(20, 0));
	assert_eq!((outcome.interest[0], outcome.residual), (10, 10));
}

#[test]
fn a_draw_on_the_reserve_meets_what_interest_lacks() {
	let tranches = [(at("0.12"), 1_000), (at("0.12"), 1_000)];
	for (collected, held, drawn) in [(3, 50, 11), (3, 5, 5), (14, 50, 0), (40, 50, 0)] {
		let mut deal =
			Deal::new(&tranches, &[Fee::Fixed(4)], &[draw(&[0], &[1])]).with_reserve(held);
		// P does not count.
		let outcome = deal.run(&month(collected, 100));
		assert_eq!(deal.state.reserve, held - drawn);
		assert_eq!(outcome.residual, collected + 100 + drawn);
	}
	// What has been paid before is not due any more.
	let steps = [pay_fee(0, I), draw(&[0], &[])];
	let mut deal = Deal::new(&tranches, &[Fee::Fixed(4)], &steps).with_reserve(50);
	deal.run(&month(4, 0));
	assert_eq!(deal.state.reserve, 50);
}

#[test]
fn an_overcollateralization_test_compares_exactly() {
	for (pool_end, passed) in [(1_000, true), (999, false)] {
		let mut deal = Deal::new(&[(at("0"), 800)], &[], &[oc_test(&[0], "1.25", &[0], I)]);
		let outcome = deal.run(&Period {
			pool_end,
			..month(0, 0)
		});
		assert_eq!(*outcome.tests, [passed]);
	}
	// Principal that is still there counts with the pool.
	let steps = [
		oc_test(&[0], "1.25", &[0], I),
		principal(&[0], Mode::Sequential, Amount::All, P),
		oc_test(&[0], "1.25", &[0], I),
	];
	let mut deal = Deal::new(&[(at("0"), 800)], &[], &steps);
	let outcome = deal.run(&Period {
		pool_end: 900,
		..month(0, 100)
	});
	assert_eq!(*outcome.tests, [true, true]);
	assert_eq!(deal.balances(), [700]);
	// Nothing to cover is covered.
	let mut deal = Deal::new(&[(at("0"), 0)], &[], &[oc_test(&[0], "1.25", &[0], I)]);
	assert_eq!(*deal.run(&month(0, 0)).tests, [true]);
}

#[test]
fn a_cure_repays_until_the_test_would_pass() {
	let tranches = [(at("0"), 600), (at("0"), 200)];
	let paid = |from, cash: Period| {
		let mut deal = Deal::new(&tranches, &[], &[oc_test(&[0, 1], "1.25", &[1, 0], from)]);
		let outcome = deal.run(&Period {
			pool_end: 900,
			..cash
		});
		assert_eq!(*outcome.tests, [false]);
		outcome.principal.into_inner()
	};
	// Out of I: 800 − 900 / 1.25 = 80.
	assert_eq!(paid(I, month(500, 0)), [0, 80]);
	assert_eq!(paid(I, month(79, 0)), [0, 79]);
	// Out of P: (1.25 · 800 − 950) / 0.25 = 200.
	assert_eq!(paid(P, month(0, 50)), [0, 50]);
	// Out of both: I lowers what P is asked for. 800 − 950 / 1.25 = 40, and if I has only 30,
	// (1.25 · 770 − 950) / 0.25 = 50.
	assert_eq!(paid(ALL, month(500, 50)), [0, 40]);
	assert_eq!(paid(ALL, month(30, 50)), [0, 80]);
	assert_eq!(paid(ALL, month(36, 50)), [0, 56]);
}

#[test]
fn a_cure_goes_in_the_order_of_its_list_and_not_beyond_balances() {
	let tranches = [(at("0"), 600), (at("0"), 50), (at("0"), 70)];
	let steps = [oc_test(&[0], "2", &[2, 1], I)];
	let mut deal = Deal::new(&tranches, &[], &steps);
	// 600 − 500 / 2 = 350 would cure, but only 120 can be repaid.
	let outcome = deal.run(&Period {
		pool_end: 500,
		..month(400, 0)
	});
	assert_eq!(*outcome.principal, [0, 50, 70]);
	assert_eq!(outcome.residual, 280);
	// With nobody to repay, the test is only reported.
	let mut deal = Deal::new(&tranches, &[], &[oc_test(&[0], "2", &[], I)]);
	let outcome = deal.run(&Period {
		pool_end: 500,
		..month(400, 0)
	});
	assert_eq!((&*outcome.tests, outcome.residual), (&vec![false], 400));
}

#[test]
fn a_cure_is_rounded_up() {
	let cured = |ratio, from| {
		let mut deal = Deal::new(&[(at("0"), 100)], &[], &[oc_test(&[0], ratio, &[0], from)]);
		let period = match from {
			P => Period {
				pool_end: 60,
				..month(0, 40)
			},
			_ => Period {
				pool_end: 100,
				..month(40, 0)
			},
		};
		deal.run(&period).principal[0]
	};
	// 100 − 100 / 1.01 = 0.99…; (101 − 100) / 0.01 = 100.
	assert_eq!(cured("1.01", I), 1);
	assert_eq!(cured("1.011", I), 2);
	assert_eq!(cured("1.01", P), 40);
	// 100 − 100 / 1.25 = 20 exactly.
	assert_eq!(cured("1.25", I), 20);
	let mut deal = Deal::new(&[(at("0"), 100)], &[], &[oc_test(&[0], "1.3", &[0], P)]);
	// (130 − 129) / 0.3 = 3.33…
	let outcome = deal.run(&Period {
		pool_end: 89,
		..month(0, 40)
	});
	assert_eq!(outcome.principal[0], 4);
}

#[test]
fn a_ratio_of_one_or_less_is_cured_out_of_interest_and_never_out_of_principal() {
	for (ratio, out_of_interest) in [("1", 10), ("0.96", 7)] {
		for (from, repaid) in [(I, out_of_interest), (P, 30), (ALL, out_of_interest)] {
			let mut deal = Deal::new(&[(at("0"), 100)], &[], &[oc_test(&[0], ratio, &[0], from)]);
			let outcome = deal.run(&Period {
				pool_end: 60,
				..month(20, 30)
			});
			assert_eq!(*outcome.tests, [false]);
			assert_eq!(outcome.principal[0], repaid, "{ratio} {from:?}");
		}
	}
	// A ratio that is hardly more than one asks for more than there is.
	let steps = [oc_test(&[0], "1.000000000000000001", &[0], P)];
	let mut deal = Deal::new(&[(at("0"), 100)], &[], &steps);
	let outcome = deal.run(&Period {
		pool_end: 60,
		..month(20, 30)
	});
	assert_eq!(outcome.principal[0], 30);
}

#[test]
fn an_interest_coverage_test_counts_income_less_fees_paid_so_far() {
	let tranches = [(at("0.12"), 1_000), (at("0.12"), 500)];
	let fees = [Fee::Fixed(6), Fee::Fixed(6)];
	let steps = [
		ic_test(&[0, 1], "2", &[], I),
		pay_fee(0, I),
		ic_test(&[0, 1], "2", &[1, 0], I),
		pay_fee(1, I),
	];
	let mut deal = Deal::new(&tranches, &fees, &steps);
	// 30 / 15, and then 24 / 15: the whole bucket repays.
	let outcome = deal.run(&Period {
		recoveries: 10,
		..month(20, 100)
	});
	assert_eq!(*outcome.tests, [true, false]);
	assert_eq!(*outcome.principal, [0, 24]);
	assert_eq!(*outcome.fees, [6, 0]);
	assert_eq!(outcome.residual, 100);
	// What a shortfall adds is not current.
	let mut deal = Deal::new(&tranches, &fees, &[ic_test(&[0, 1], "2", &[], I)]);
	deal.state.tranches[0].shortfall = 1_000;
	assert_eq!(*deal.run(&month(30, 0)).tests, [true]);
	assert_eq!(*deal.run(&month(29, 0)).tests, [false]);
}

#[test]
fn an_interest_coverage_test_repays_with_all_of_its_source() {
	for (from, repaid, residual) in [(I, 5, 7), (P, 7, 5), (ALL, 12, 0)] {
		let mut deal = Deal::new(
			&[(at("0.12"), 1_000)],
			&[],
			&[ic_test(&[0], "2", &[0], from)],
		);
		let outcome = deal.run(&month(5, 7));
		assert_eq!((outcome.principal[0], outcome.residual), (repaid, residual));
	}
	// Fees that principal paid may be more than the income.
	let steps = [pay_fee(0, ALL), ic_test(&[0], "0.1", &[], ALL)];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[Fee::Fixed(9)], &steps);
	assert_eq!(*deal.run(&month(5, 7)).tests, [false]);
	// No interest is covered by any income, even by none.
	let mut deal = Deal::new(&[(at("0.12"), 0)], &[Fee::Fixed(9)], &steps);
	assert_eq!(*deal.run(&month(5, 7)).tests, [true]);
	let mut deal = Deal::new(
		&[(at("0.12"), 1_000)],
		&[],
		&[ic_test(&[0], "2", &[0], ALL)],
	);
	assert_eq!(
		*deal
			.run(&Period {
				days_30_360: 0,
				..month(0, 7)
			})
			.tests,
		[true]
	);
}

#[test]
fn principal_goes_in_order_or_by_balance() {
	let tranches = [(at("0"), 100), (at("0"), 30), (at("0"), 71)];
	let repaid = |mode, amount| {
		let steps = [principal(&[1, 0, 2], mode, Amount::All, ALL)];
		let mut deal = Deal::new(&tranches, &[], &steps);
		let outcome = deal.run(&month(0, amount));
		(outcome.principal.into_inner(), outcome.residual)
	};
	assert_eq!(repaid(Mode::Sequential, 20), (vec![0, 20, 0], 0));
	assert_eq!(repaid(Mode::Sequential, 135), (vec![100, 30, 5], 0));
	assert_eq!(repaid(Mode::Sequential, 250), (vec![100, 30, 71], 49));
	// 100 · (30, 100, 71) / 201 = 14.9…, 49.7…, 35.3…: two units left over to the first of the list.
	assert_eq!(repaid(Mode::ProRata, 100), (vec![49, 16, 35], 0));
	assert_eq!(repaid(Mode::ProRata, 201), (vec![100, 30, 71], 0));
	assert_eq!(repaid(Mode::ProRata, 250), (vec![100, 30, 71], 49));
}

#[test]
fn principal_is_never_more_than_its_source() {
	let tranches = [(at("0"), 500)];
	for (from, repaid) in [(I, 40), (P, 70), (ALL, 110)] {
		let steps = [principal(&[0], Mode::Sequential, Amount::All, from)];
		assert_eq!(
			Deal::new(&tranches, &[], &steps)
				.run(&month(40, 70))
				.principal[0],
			repaid
		);
		// 70 collected and 20 lost are asked for.
		let steps = [principal(&[0], Mode::ProRata, Amount::Collected, from)];
		let period = Period {
			defaults: 20,
			..month(40, 70)
		};
		let mut deal = Deal::new(&tranches, &[], &steps);
		assert_eq!(deal.run(&period).principal[0], repaid.min(90));
	}
}

#[test]
fn principal_brings_balances_down_to_the_pool_less_a_cushion() {
	let repaid = |amount, pool_end| {
		// The third tranche is not of the list, and its balance does not count.
		let tranches = [(at("0"), 600), (at("0"), 300), (at("0"), 50)];
		let steps = [principal(&[0, 1], Mode::Sequential, amount, ALL)];
		let mut deal = Deal::new(&tranches, &[], &steps);
		let outcome = deal.run(&Period {
			pool_end,
			..month(0, 10_000)
		});
		outcome.principal.iter().sum::<u128>()
	};
	// 900 − (950 − 95).
	assert_eq!(repaid(Amount::OcRatio(fixed("0.1")), 950), 45);
	// 900 − (945 − 94), as 94.5 is rounded to the even unit.
	assert_eq!(repaid(Amount::OcRatio(fixed("0.1")), 945), 49);
	assert_eq!(repaid(Amount::OcRatio(fixed("0")), 950), 0);
	assert_eq!(repaid(Amount::OcFixed(60), 950), 10);
	assert_eq!(repaid(Amount::OcFixed(50), 950), 0);
	// A cushion larger than the pool asks for everything.
	assert_eq!(repaid(Amount::OcFixed(60), 50), 900);
	assert_eq!(repaid(Amount::OcRatio(fixed("2")), 50), 900);
}

#[test]
fn a_reserve_is_filled_and_what_it_has_too_much_is_interest() {
	let after = |target, floor, from, held| {
		let mut deal = Deal::new(&[], &[], &[reserve(target, floor, from)]).with_reserve(held);
		let outcome = deal.run(&Period {
			pool_end: 450,
			..month(8, 9)
		});
		assert_eq!(outcome.residual + deal.state.reserve, 17 + held);
		deal.state.reserve
	};
	for (from, reserve) in [(I, 58), (P, 59), (ALL, 67)] {
		assert_eq!(after(Target::Fixed(100), 0, from, 50), reserve);
	}
	assert_eq!(after(Target::Fixed(55), 0, ALL, 50), 55);
	assert_eq!(after(Target::Fixed(55), 60, ALL, 50), 60);
	assert_eq!(after(Target::Fixed(55), 40, ALL, 80), 55);
	// 0.05 · 450 = 22.5, rounded to the even unit; 0.05 · 1,000 = 50.
	assert_eq!(after(Target::OfPoolEnd(fixed("0.05")), 0, ALL, 80), 22);
	assert_eq!(after(Target::OfPoolEnd(fixed("0.05")), 30, ALL, 80), 30);
	assert_eq!(after(Target::OfInitial(fixed("0.05")), 0, ALL, 80), 50);
	assert_eq!(after(Target::OfInitial(Fixed::ZERO), 0, ALL, 80), 0);
	// What comes out of P leaves I as it is.
	let steps = [reserve(Target::Fixed(5), 0, P), interest(&[0], I)];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[], &steps);
	assert_eq!(deal.run(&month(8, 9)).interest[0], 8);
	// It goes into I, not into P.
	let steps = [
		reserve(Target::Fixed(0), 0, ALL),
		interest(&[0], P),
		interest(&[0], I),
	];
	let mut deal = Deal::new(&[(at("0.12"), 1_000)], &[], &steps).with_reserve(6);
	assert_eq!(deal.run(&month(0, 3)).interest[0], 9);
}

#[test]
fn a_branch_is_taken_by_what_was_lost_since_closing() {
	let steps = [
		if_loss_above("0.05", 1, 1),
		principal(&[0], Mode::Sequential, Amount::All, ALL),
		principal(&[1], Mode::Sequential, Amount::All, ALL),
		interest(&[0], ALL),
	];
	let mut deal = Deal::new(&[(at("0"), 500), (at("0"), 500)], &[], &steps);
	let mut lose = |defaults| {
		let outcome = deal.run(&Period {
			defaults,
			..month(0, 10)
		});
		outcome.principal.into_inner()
	};
	// 20, then 50 of 1,000 are not more than 5 %; 51 are, and remain so.
	assert_eq!(lose(20), [0, 10]);
	assert_eq!(lose(30), [0, 10]);
	assert_eq!(lose(1), [10, 0]);
	assert_eq!(lose(0), [10, 0]);
	// Of a pool of nothing, any loss is more than any part.
	let mut deal = Deal::new(&[(at("0"), 500), (at("0"), 500)], &[], &steps);
	deal.state.pool_at_closing = 0;
	assert_eq!(*deal.run(&month(0, 10)).principal, [0, 10]);
	assert_eq!(
		*deal
			.run(&Period {
				defaults: 1,
				..month(0, 10)
			})
			.principal,
		[10, 0]
	);
}

#[test]
fn branches_nest_and_go_on_behind_both_sides() {
	let repay = |tranche| principal(&[tranche], Mode::Sequential, Amount::All, I);
	let steps = [
		if_loss_above("0.1", 4, 1),
		if_loss_above("0.2", 1, 1),
		repay(0),
		repay(1),
		interest(&[0], P),
		repay(2),
		principal(&[0], Mode::Sequential, Amount::All, P),
	];
	for (defaults, repaid) in [(50, [30, 0, 7]), (150, [23, 7, 0]), (250, [30, 0, 0])] {
		let tranches = [(at("0.12"), 700), (at("0"), 100), (at("0"), 100)];
		let mut deal = Deal::new(&tranches, &[], &steps);
		let outcome = deal.run(&Period {
			defaults,
			..month(7, 30)
		});
		// The inner block's last step pays interest of 7 out of P, where more than a tenth is lost.
		let interest = if defaults > 100 { 7 } else { 0 };
		assert_eq!(outcome.interest[0], interest);
		assert_eq!(*outcome.principal, repaid, "{defaults}");
	}
}

#[test]
fn cash_that_a_reserve_sets_free_after_a_residual_has_its_end_in_the_next() {
	let steps = [
		tessera_waterfall::Step::Residual,
		reserve(Target::Fixed(1), 0, ALL),
	];
	let mut deal = Deal::new(&[], &[], &steps).with_reserve(5);
	let outcome = deal.run(&month(2, 3));
	assert_eq!((outcome.residual, deal.state.reserve), (9, 1));
}

#[test]
fn a_projection_is_many_runs_and_ends_with_an_error() {
	let steps = [
		interest(&[0], I),
		principal(&[0], Mode::Sequential, Amount::All, P),
	];
	let mut deal = Deal::new(&[(over_index("0.12"), 1_000)], &[], &steps);
	let period = |principal, index| Period {
		index,
		..month(9, principal)
	};
	let zero = Some(Fixed::ZERO);
	let periods = [
		period(100, zero),
		period(200, zero),
		period(1, None),
		period(1, zero),
	];
	let rows: Vec<_> = project(&deal.waterfall, deal.state.clone(), periods).collect();
	assert_eq!(rows.len(), 3);
	for (row, period) in rows[..2].iter().zip(&periods) {
		let outcome = deal.run(period);
		assert_eq!(row, &Ok((outcome, deal.state.clone())));
	}
	assert_eq!(rows[2], Err(Error::IndexMissing));
	assert_eq!(deal.balances(), [700]);
}

#[test]
fn a_fixed_rate_needs_no_index() {
	let tranches = [(
		Tranche {
			coupon: Coupon::Rate(fixed("0.12")),
			..at("0")
		},
		1_000,
	)];
	let mut deal = Deal::new(&tranches, &[], &[interest(&[0], I)]);
	assert_eq!(deal.run(&month(10, 0)).interest[0], 10);
}
