//! What loans pay, and when.

mod common;

use common::*;
use tessera_cashflow::{
	Ann, BusinessDayConvention, Calendar, Clm, DayCount, EventType, FeeBasis, Fees, Fixed,
	InterestBase, Lam, Lax, LoanOptions, Nam, Pam, Penalty, Prepayment, PrincipalStep, RateReset,
	RateStep, Recurrence, Role, Scaling, Step, Terms, Ump, Unobserved,
};

/// 1,200 at 12 % from 2021, repaid in four quarters.
fn amortizer() -> Lam {
	Lam {
		header: header(Role::RealPositionAsset, "2020-12-31"),
		initial_exchange: moment("2021-01-01"),
		maturity: None,
		notional: fixed("1200"),
		premium_discount: Fixed::ZERO,
		interest: interest("0.12", DayCount::ThirtyE360, every("P3ML1")),
		base: InterestBase::Notional,
		redemption: every("P3ML1"),
		next_payment: Some(fixed("300")),
		options: LoanOptions::default(),
	}
}

fn annuity() -> Ann {
	let Lam {
		header,
		initial_exchange,
		notional,
		premium_discount,
		interest,
		base,
		..
	} = amortizer();
	Ann {
		header,
		initial_exchange,
		maturity: Some(moment("2022-01-01")),
		amortization: None,
		notional,
		premium_discount,
		interest,
		base,
		redemption: every("P3ML1"),
		next_payment: None,
		options: LoanOptions::default(),
	}
}

fn negative_amortizer(payment: &str) -> Nam {
	let Ann {
		header,
		initial_exchange,
		maturity,
		notional,
		premium_discount,
		interest,
		base,
		..
	} = annuity();
	Nam {
		header,
		initial_exchange,
		maturity,
		notional,
		premium_discount,
		interest,
		base,
		redemption: every("P3ML1"),
		next_payment: fixed(payment),
		options: LoanOptions::default(),
	}
}

#[test]
fn a_bullet_pays_interest_and_then_its_principal() {
	assert_eq!(
		flows(Terms::Pam(bullet()), &Unobserved),
		[
			"2021-01-01 IED -1000",
			"2021-07-01 IP 30",
			"2022-01-01 IP 30",
			"2022-01-01 MD 1000"
		]
	);
}

#[test]
fn the_borrower_sees_the_opposite_signs() {
	let header = header(Role::RealPositionLiability, "2020-12-31");
	let terms = Pam {
		header,
		premium_discount: fixed("-5"),
		..bullet()
	};
	assert_eq!(
		flows(Terms::Pam(terms), &Unobserved),
		[
			"2021-01-01 IED 995",
			"2021-07-01 IP -30",
			"2022-01-01 IP -30",
			"2022-01-01 MD -1000"
		]
	);
}

#[test]
fn events_begin_after_the_status_date() {
	let header = header(Role::RealPositionAsset, "2021-07-01");
	let all = events(Terms::Pam(Pam { header, ..bullet() }), &Unobserved);
	assert_eq!(
		all.iter().map(flow).collect::<Vec<_>>(),
		["2022-01-01 IP 30", "2022-01-01 MD 1000"]
	);
	// In the middle of a period, the interest since its beginning is accrued.
	let header = common::header(Role::RealPositionAsset, "2021-10-01");
	let all = flows(Terms::Pam(Pam { header, ..bullet() }), &Unobserved);
	assert_eq!(all, ["2022-01-01 IP 30", "2022-01-01 MD 1000"]);
}

#[test]
fn interest_is_capitalized_until_the_capitalization_end() {
	let mut terms = bullet();
	terms.interest.capitalization_end = Some(moment("2021-04-01"));
	assert_eq!(
		flows(Terms::Pam(terms), &Unobserved),
		[
			"2021-01-01 IED -1000",
			"2021-04-01 IPCI 0",
			"2021-07-01 IP 15.225",
			"2022-01-01 IP 30.45",
			"2022-01-01 MD 1015"
		]
	);
}

#[test]
fn a_rate_is_reset_within_its_bounds() {
	let reset = RateReset {
		multiplier: fixed("2"),
		spread: fixed("0.01"),
		life_cap: Some(fixed("0.1")),
		period_floor: Some(fixed("0.02")),
		..reset("2021-04-01", "P3ML1")
	};
	let options = LoanOptions {
		rate_reset: Some(reset),
		..LoanOptions::default()
	};
	let market = Market::default()
		.with("LIBOR", "2021-04-01", "0.01")
		.with("LIBOR", "2021-07-01", "0.03")
		.with("LIBOR", "2021-10-01", "0.5");
	let all = events(
		Terms::Pam(Pam {
			options,
			..bullet()
		}),
		&market,
	);
	let rates: Vec<String> = all
		.iter()
		.filter(|event| event.kind == EventType::RR)
		.map(|event| event.columns.rate.to_string())
		.collect();
	// 3 % would be a fall of 3 %, of which 2 % are allowed; 101 % exceeds the cap.
	assert_eq!(rates, ["0.04", "0.07", "0.1"]);
}

#[test]
fn the_next_reset_may_be_known_already() {
	let reset = RateReset {
		next_rate: Some(fixed("0.05")),
		..reset("2021-07-01", "P3ML1")
	};
	let options = LoanOptions {
		rate_reset: Some(reset),
		..LoanOptions::default()
	};
	let market = Market::default().with("LIBOR", "2021-10-01", "0.08");
	assert_eq!(
		flows(
			Terms::Pam(Pam {
				options,
				..bullet()
			}),
			&market
		)[1..],
		[
			"2021-07-01 IP 30",
			"2021-07-01 RRF 0",
			"2021-10-01 RR 0",
			// 12.5 at 5 % and 20 at 8 %.
			"2022-01-01 IP 32.5",
			"2022-01-01 MD 1000"
		]
	);
}

#[test]
fn fees_are_amounts_or_rates() {
	let fees = |basis| Fees {
		rate: fixed("0.02"),
		basis,
		payment: every("P6ML1"),
		accrued: None,
	};
	let with = |basis| {
		let options = LoanOptions {
			fees: Some(fees(basis)),
			..LoanOptions::default()
		};
		let all = flows(
			Terms::Pam(Pam {
				options,
				..bullet()
			}),
			&Unobserved,
		);
		all.into_iter()
			.filter(|flow| flow.contains("FP"))
			.collect::<Vec<_>>()
	};
	assert_eq!(
		with(FeeBasis::Absolute),
		["2021-07-01 FP 0.02", "2022-01-01 FP 0.02"]
	);
	assert_eq!(
		with(FeeBasis::Notional),
		["2021-07-01 FP 10", "2022-01-01 FP 10"]
	);
}

#[test]
fn payments_are_scaled_by_an_index() {
	let scaling = Scaling {
		schedule: from("2021-07-01", "P6ML1"),
		market_object: code("CPI"),
		base_index: fixed("200"),
		interest: true,
		notional: true,
		interest_multiplier: fixed("1"),
		notional_multiplier: fixed("1"),
	};
	let options = LoanOptions {
		scaling: Some(scaling),
		..LoanOptions::default()
	};
	let market = Market::default().with("CPI", "2021-07-01", "250");
	assert_eq!(
		flows(
			Terms::Pam(Pam {
				options,
				..bullet()
			}),
			&market
		)[1..],
		[
			"2021-07-01 IP 30",
			"2021-07-01 SC 0",
			"2022-01-01 IP 37.5",
			"2022-01-01 MD 1250"
		]
	);
}

#[test]
fn a_prepayment_costs_its_penalty() {
	let prepayment = Prepayment {
		schedule: Recurrence::default(),
		penalty: Penalty::Relative(fixed("0.04")),
	};
	let options = LoanOptions {
		prepayment: Some(prepayment),
		..LoanOptions::default()
	};
	let market = Market::default().event("contract", EventType::PP, "2021-10-01", "400");
	assert_eq!(
		flows(
			Terms::Pam(Pam {
				options,
				..bullet()
			}),
			&market
		)[2..],
		[
			// 4 % of 1,000 for a quarter.
			"2021-10-01 PY 10",
			"2021-10-01 PP 400",
			"2022-01-01 IP 24",
			"2022-01-01 MD 600"
		]
	);
}

#[test]
fn a_purchase_hides_what_came_before_and_pays_accrued_interest() {
	let options = LoanOptions {
		purchase: Some(trade("2021-10-01", "990")),
		termination: Some(trade("2021-11-01", "1010")),
		..LoanOptions::default()
	};
	assert_eq!(
		flows(
			Terms::Pam(Pam {
				options,
				..bullet()
			}),
			&Unobserved
		),
		["2021-10-01 PRD -1005", "2021-11-01 TD 1030"]
	);
}

#[test]
fn conventions_decide_whether_interest_follows_the_shift() {
	// 2021-08-01 is a Sunday.
	let shifted = |convention| {
		let mut terms = bullet();
		terms.header.calendar = Calendar::MondayToFriday;
		terms.header.business_day_convention = convention;
		terms.interest = interest("0.06", DayCount::Actual360, from("2021-08-01", "P6ML1"));
		flows(Terms::Pam(terms), &Unobserved)[1].clone()
	};
	// 212 days until the Sunday, 213 until the Monday.
	let calculated_later = shifted(BusinessDayConvention::ShiftCalculateFollowing);
	assert_eq!(calculated_later, "2021-08-02 IP 35.5");
	let calculated_before = shifted(BusinessDayConvention::CalculateShiftFollowing);
	assert_eq!(calculated_before, "2021-08-02 IP 35.333333");
}

#[test]
fn payments_are_settled_in_another_currency() {
	let mut terms = bullet();
	terms.header.settlement_currency = Some(code("EUR"));
	let market = Market::default()
		.with("USD/EUR", "2021-01-01", "0.5")
		.with("USD/EUR", "2021-07-01", "0.6")
		.with("USD/EUR", "2022-01-01", "0.7");
	let all = events(Terms::Pam(terms), &market);
	let flows: Vec<String> = all.iter().map(flow).collect();
	assert_eq!(
		flows,
		[
			"2021-01-01 IED -500",
			"2021-07-01 IP 18",
			"2022-01-01 IP 21",
			"2022-01-01 MD 700"
		]
	);
	assert!(all.iter().all(|event| event.currency == code("EUR")));
}

#[test]
fn a_linear_amortizer_ends_when_it_is_repaid() {
	assert_eq!(
		flows(Terms::Lam(amortizer()), &Unobserved),
		[
			"2021-01-01 IED -1200",
			"2021-04-01 PR 300",
			"2021-04-01 IP 36",
			"2021-07-01 PR 300",
			"2021-07-01 IP 27",
			"2021-10-01 PR 300",
			"2021-10-01 IP 18",
			"2022-01-01 IP 9",
			"2022-01-01 MD 300"
		]
	);
}

#[test]
fn equal_redemptions_follow_from_the_maturity() {
	let given = Terms::Lam(amortizer());
	let computed = Lam {
		maturity: Some(moment("2022-01-01")),
		next_payment: None,
		..amortizer()
	};
	assert_eq!(
		flows(given, &Unobserved),
		flows(Terms::Lam(computed), &Unobserved)
	);
}

#[test]
fn nothing_is_repaid_beyond_the_principal() {
	let terms = Lam {
		maturity: Some(moment("2022-01-01")),
		next_payment: Some(fixed("700")),
		..amortizer()
	};
	let all = flows(Terms::Lam(terms), &Unobserved);
	let principal: Vec<&str> = all
		.iter()
		.filter(|flow| flow.contains("PR") || flow.contains("MD"))
		.map(String::as_str)
		.collect();
	assert_eq!(
		principal,
		[
			"2021-04-01 PR 700",
			"2021-07-01 PR 500",
			"2021-10-01 PR 0",
			"2022-01-01 MD 0"
		]
	);
}

#[test]
fn interest_may_be_calculated_on_another_base() {
	let interest_of = |base| {
		let all = flows(
			Terms::Lam(Lam {
				base,
				..amortizer()
			}),
			&Unobserved,
		);
		all.into_iter()
			.filter_map(|flow| flow.split_once(" IP ").map(|(_, paid)| paid.to_string()))
			.collect::<Vec<_>>()
	};
	assert_eq!(
		interest_of(InterestBase::Fixed(None)),
		["36", "36", "36", "36"]
	);
	assert_eq!(
		interest_of(InterestBase::Fixed(Some(fixed("1000")))),
		["30", "30", "30", "30"]
	);
	let schedule = from("2021-07-01", "P1YL1");
	let lagged = InterestBase::Lagged {
		amount: None,
		schedule,
	};
	assert_eq!(interest_of(lagged), ["36", "36", "18", "18"]);
}

#[test]
fn a_negative_amortizer_pays_interest_first() {
	assert_eq!(
		flows(Terms::Nam(negative_amortizer("136")), &Unobserved)[1..5],
		[
			"2021-04-01 PR 100",
			"2021-04-01 IP 36",
			"2021-07-01 PR 103",
			"2021-07-01 IP 33"
		]
	);
	// A payment that does not cover the interest adds to the principal.
	let all = flows(Terms::Nam(negative_amortizer("6")), &Unobserved);
	assert_eq!(all[1..3], ["2021-04-01 PR -30", "2021-04-01 IP 36"]);
	assert_eq!(all.last().unwrap(), "2022-01-01 MD 1292.727");
}

#[test]
fn the_maturity_of_a_negative_amortizer_follows_from_its_payment() {
	let terms = Nam {
		maturity: None,
		..negative_amortizer("330")
	};
	// 330 - 36 = 294 a quarter: five payments; as interest falls, the fourth repays the rest.
	let all = flows(Terms::Nam(terms), &Unobserved);
	assert_eq!(all[7], "2022-01-01 PR 291.2754");
	assert_eq!(all.last().unwrap(), "2022-04-01 MD 0");
}

#[test]
fn an_annuity_repays_itself_with_constant_payments() {
	// 1,200 × 0.03 / (1 - 1.03^-4) = 322.832...
	assert_eq!(
		flows(Terms::Ann(annuity()), &Unobserved),
		[
			"2021-01-01 IED -1200",
			"2021-03-31 PRF 0",
			"2021-04-01 PR 286.832454",
			"2021-04-01 IP 36",
			"2021-07-01 PR 295.437428",
			"2021-07-01 IP 27.395026",
			"2021-10-01 PR 304.300551",
			"2021-10-01 IP 18.531904",
			"2022-01-01 IP 9.402887",
			"2022-01-01 MD 313.429567"
		]
	);
}

#[test]
fn an_annuity_is_fixed_on_the_business_day_before_its_first_payment() {
	// 2021-08-01 is a Sunday, and the Friday before is the 30th.
	let fixed_on = |convention| {
		let mut terms = annuity();
		terms.header.calendar = Calendar::MondayToFriday;
		terms.header.business_day_convention = convention;
		terms.redemption = from("2021-08-01", "P1ML1");
		let all = flows(Terms::Ann(terms), &Unobserved);
		let at = all
			.iter()
			.position(|flow| flow.contains("PRF"))
			.expect("a fixing");
		let paid = all
			.iter()
			.find(|flow| flow.contains("PR "))
			.expect("a payment");
		assert!(!paid.ends_with(" 0"), "{paid}");
		all[at].clone()
	};
	let following = fixed_on(BusinessDayConvention::ShiftCalculateFollowing);
	assert_eq!(following, "2021-07-30 PRF 0");
	let preceding = fixed_on(BusinessDayConvention::CalculateShiftPreceding);
	assert_eq!(preceding, "2021-07-29 PRF 0");
}

#[test]
fn an_annuity_is_fixed_again_with_its_rate() {
	let options = LoanOptions {
		rate_reset: Some(reset("2021-07-01", "P1YL1")),
		..LoanOptions::default()
	};
	let market = Market::default().with("LIBOR", "2021-07-01", "0.2");
	let all = events(
		Terms::Ann(Ann {
			options,
			..annuity()
		}),
		&market,
	);
	let last: Vec<String> = all.iter().map(flow).skip(6).collect();
	// 617.730118 at 5 % a quarter in two payments of 332.22...
	assert_eq!(
		last,
		[
			"2021-07-01 RR 0",
			"2021-07-01 PRF 0",
			"2021-10-01 PR 301.331765",
			"2021-10-01 IP 30.886506",
			"2022-01-01 IP 15.819918",
			"2022-01-01 MD 316.398353"
		]
	);
}

#[test]
fn a_balloon_is_due_before_the_amortization_date() {
	let terms = Ann {
		maturity: Some(moment("2021-10-01")),
		amortization: Some(moment("2022-01-01")),
		..annuity()
	};
	let all = flows(Terms::Ann(terms), &Unobserved);
	// The payments are those of the longer loan, the rest comes at once.
	assert!(all.contains(&"2021-04-01 PR 286.832454".to_string()));
	assert_eq!(all.last().unwrap(), "2021-10-01 MD 617.730118");
}

fn exotic() -> Lax {
	let Lam {
		header,
		initial_exchange,
		notional,
		premium_discount,
		interest,
		base,
		..
	} = amortizer();
	let step = |anchor: &str| Step {
		anchor: moment(anchor),
		cycle: Some(cycle("P3ML1")),
	};
	Lax {
		header,
		initial_exchange,
		maturity: None,
		notional,
		premium_discount,
		interest,
		interest_steps: [step("2021-04-01")].into(),
		base,
		principal_steps: [
			PrincipalStep {
				step: step("2021-04-01"),
				amount: fixed("200"),
				increase: true,
			},
			PrincipalStep {
				step: step("2021-10-01"),
				amount: fixed("800"),
				increase: false,
			},
		]
		.into(),
		rate_steps: [
			RateStep {
				step: Step {
					cycle: None,
					..step("2021-07-01")
				},
				rate: fixed("0.1"),
				variable: false,
			},
			RateStep {
				step: Step {
					cycle: None,
					..step("2021-10-01")
				},
				rate: fixed("0.01"),
				variable: true,
			},
		]
		.into(),
		options: LoanOptions {
			rate_reset: Some(RateReset::new(Recurrence::default(), code("LIBOR"))),
			..LoanOptions::default()
		},
	}
}

#[test]
fn an_exotic_amortizer_draws_and_repays_in_steps() {
	let market = Market::default().with("LIBOR", "2021-10-01", "0.07");
	assert_eq!(
		flows(Terms::Lax(exotic()), &market),
		[
			"2021-01-01 IED -1200",
			"2021-04-01 PI -200",
			"2021-04-01 IP 36",
			"2021-07-01 PI -200",
			"2021-07-01 IP 42",
			"2021-07-01 RRF 0",
			"2021-10-01 PR 800",
			"2021-10-01 IP 40",
			"2021-10-01 RR 0",
			"2022-01-01 IP 16",
			"2022-01-01 MD 800"
		]
	);
}

fn call_money() -> Clm {
	let Pam {
		header,
		initial_exchange,
		notional,
		interest,
		..
	} = bullet();
	Clm {
		header,
		initial_exchange,
		maturity: None,
		notional,
		interest,
		notice: period("P1M"),
		fees: None,
		rate_reset: None,
	}
}

#[test]
fn a_called_loan_is_paid_after_its_notice() {
	let market = Market::default().event("contract", EventType::XD, "2021-10-01", "0");
	assert_eq!(
		flows(Terms::Clm(call_money()), &market),
		[
			"2021-01-01 IED -1000",
			"2021-07-01 IPCI 0",
			"2021-10-01 XD 0",
			"2021-11-01 IP 15.45",
			"2021-11-01 STD 1030"
		]
	);
}

#[test]
fn call_money_may_have_a_maturity() {
	let terms = Clm {
		maturity: Some(moment("2022-01-01")),
		..call_money()
	};
	assert_eq!(
		flows(Terms::Clm(terms), &Unobserved),
		[
			"2021-01-01 IED -1000",
			"2021-07-01 IPCI 0",
			"2022-01-01 IP 30.9",
			"2022-01-01 MD 1030"
		]
	);
}

#[test]
fn an_account_ends_when_everything_is_repaid() {
	let Clm {
		header,
		initial_exchange,
		notional,
		interest,
		..
	} = call_money();
	let terms = Ump {
		header,
		initial_exchange,
		notional,
		interest,
		fees: None,
		rate_reset: None,
		termination: None,
	};
	let market = Market::default()
		.event("contract", EventType::PI, "2021-04-01", "-500")
		.event("contract", EventType::PR, "2021-08-01", "1537.5");
	assert_eq!(
		flows(Terms::Ump(terms), &market),
		[
			"2021-01-01 IED -1000",
			"2021-04-01 PI -500",
			"2021-07-01 IPCI 0",
			"2021-08-01 PR 1537.5"
		]
	);
}
