//! What positions, derivatives and composed contracts pay, and when.

mod common;

use common::*;
use tessera_cashflow::{
	Ann, Calendar, Capfl, Cec, Ceg, Collateral, Com, Coverage, Covered, Csh, DayCount,
	DeliverySettlement, Dividend, EventType, Exercise, Exposure, FeeBasis, Fees, Fixed, Futur,
	Fxout, InterestBase, LoanOptions, LoanTerms, Optns, Pam, Performance, RateReset, Right, Role,
	Stk, Swaps, Swppv, Terms, Unobserved,
};

#[test]
fn cash_is_only_monitored() {
	let header = header(Role::RealPositionAsset, "2021-01-01");
	let market = Market::default().event("contract", EventType::AD, "2021-06-01", "0");
	let all = events(
		Terms::Csh(Csh {
			header,
			notional: fixed("7"),
		}),
		&market,
	);
	assert_eq!(
		all.iter().map(flow).collect::<Vec<_>>(),
		["2021-06-01 AD 0"]
	);
	assert_eq!(all[0].columns.notional, fixed("7"));
}

#[test]
fn a_stock_pays_dividends_between_purchase_and_sale() {
	let terms = Stk {
		header: header(Role::RealPositionAsset, "2021-01-01"),
		dividend: Some(Dividend {
			schedule: from("2021-04-01", "P3ML1"),
			next: Some(fixed("1.5")),
			market_object: code("DIV"),
		}),
		purchase: Some(trade("2021-02-01", "100")),
		termination: Some(trade("2021-08-01", "110")),
	};
	let market = Market::default().with("DIV", "2021-07-01", "2");
	assert_eq!(
		flows(Terms::Stk(terms), &market),
		[
			"2021-02-01 PRD -100",
			"2021-04-01 DV 1.5",
			"2021-07-01 DV 2",
			"2021-08-01 TD 110"
		]
	);
}

#[test]
fn a_commodity_is_bought_and_sold() {
	let terms = Com {
		header: header(Role::RealPositionLiability, "2021-01-01"),
		quantity: fixed("3"),
		purchase: Some(trade("2021-02-01", "100")),
		termination: Some(trade("2021-08-01", "110")),
	};
	assert_eq!(
		flows(Terms::Com(terms), &Unobserved),
		["2021-02-01 PRD 300", "2021-08-01 TD -330"]
	);
}

fn outright(delivery: DeliverySettlement) -> Fxout {
	Fxout {
		header: header(Role::RealPositionAsset, "2021-01-01"),
		currency2: code("EUR"),
		maturity: moment("2021-07-01"),
		notional: fixed("1200"),
		notional2: fixed("1000"),
		delivery,
		settlement_period: period("P2D"),
		purchase: None,
		termination: None,
	}
}

#[test]
fn an_outright_exchanges_two_currencies() {
	let all = events(
		Terms::Fxout(outright(DeliverySettlement::Delivery)),
		&Unobserved,
	);
	let paid: Vec<_> = all
		.iter()
		.map(|event| (flow(event), event.currency.to_string()))
		.collect();
	assert_eq!(
		paid,
		[
			("2021-07-01 MD 1200".to_string(), "USD".to_string()),
			("2021-07-01 MD -1000".to_string(), "EUR".to_string())
		]
	);
}

#[test]
fn an_outright_may_settle_the_difference() {
	let market = Market::default().with("EUR/USD", "2021-07-01", "1.25");
	let terms = outright(DeliverySettlement::Settlement);
	assert_eq!(flows(Terms::Fxout(terms), &market), ["2021-07-03 STD -50"]);
}

fn future() -> Futur {
	Futur {
		header: header(Role::Seller, "2021-01-01"),
		underlying: code("OIL"),
		maturity: moment("2021-07-01"),
		price: fixed("80"),
		exercise: None,
		settlement_period: period("P1W"),
		purchase: Some(trade("2021-02-01", "3")),
		termination: None,
	}
}

#[test]
fn a_future_settles_in_both_directions() {
	let settled = |price: &str| {
		let market = Market::default().with("OIL", "2021-07-01", price);
		flows(Terms::Futur(future()), &market)
	};
	assert_eq!(
		settled("95"),
		[
			"2021-02-01 PRD 3",
			"2021-07-01 MD 0",
			"2021-07-01 XD 0",
			"2021-07-08 STD -15"
		]
	);
	assert_eq!(settled("70")[3], "2021-07-08 STD 10");
}

fn option(right: Right) -> Optns {
	let Futur {
		header,
		underlying,
		maturity,
		settlement_period,
		purchase,
		termination,
		..
	} = future();
	Optns {
		header: tessera_cashflow::Header {
			role: Role::Buyer,
			..header
		},
		underlying,
		maturity,
		right,
		early_exercise: false,
		exercise: None,
		settlement_period,
		purchase,
		termination,
	}
}

#[test]
fn an_option_pays_what_it_is_worth() {
	let settled = |right, price: &str| {
		let market = Market::default().with("OIL", "2021-07-01", price);
		flows(Terms::Optns(option(right)), &market).pop().unwrap()
	};
	assert_eq!(settled(Right::Call(fixed("80")), "95"), "2021-07-08 STD 15");
	assert_eq!(settled(Right::Call(fixed("80")), "70"), "2021-07-08 STD 0");
	assert_eq!(settled(Right::Put(fixed("80")), "70"), "2021-07-08 STD 10");
	let straddle = Right::CallPut(fixed("80"), fixed("90"));
	assert_eq!(settled(straddle, "85"), "2021-07-08 STD 10");
}

#[test]
fn an_american_option_is_exercised_early() {
	let terms = Optns {
		early_exercise: true,
		..option(Right::Call(fixed("80")))
	};
	let market = Market::default()
		.event("contract", EventType::XD, "2021-04-01", "0")
		.with("OIL", "2021-04-01", "92");
	let all = events(Terms::Optns(terms), &market);
	assert_eq!(
		all.iter().map(flow).collect::<Vec<_>>(),
		["2021-02-01 PRD -3", "2021-04-01 XD 0", "2021-04-08 STD 12"]
	);
	assert_eq!(all[1].columns.exercise_date, Some(moment("2021-04-01")));
	assert_eq!(all[1].columns.exercise_amount, fixed("12"));
}

#[test]
fn an_exercise_that_has_happened_is_settled() {
	let mut terms = option(Right::Call(fixed("80")));
	terms.header.status_date = terms.maturity;
	terms.header.calendar = Calendar::MondayToFriday;
	terms.exercise = Some(Exercise {
		date: terms.maturity,
		amount: fixed("4"),
	});
	assert_eq!(
		flows(Terms::Optns(terms), &Unobserved),
		["2021-07-08 STD 4"]
	);
}

fn plain_swap(delivery: DeliverySettlement) -> Swppv {
	Swppv {
		header: header(Role::PayFixed, "2020-12-31"),
		initial_exchange: moment("2021-01-01"),
		maturity: moment("2022-01-01"),
		notional: fixed("1000"),
		fixed_rate: fixed("0.05"),
		floating_rate: fixed("0.03"),
		day_count: DayCount::ThirtyE360,
		payment: every("P6ML1"),
		accrued: None,
		rate_reset: RateReset {
			next_rate: Some(fixed("0.07")),
			..reset("2021-07-01", "P3ML1")
		},
		delivery,
		purchase: None,
		termination: None,
	}
}

#[test]
fn a_plain_swap_exchanges_rates() {
	let market = Market::default().with("LIBOR", "2021-10-01", "0.09");
	assert_eq!(
		flows(
			Terms::Swppv(plain_swap(DeliverySettlement::Delivery)),
			&market
		),
		[
			"2021-01-01 IED 0",
			"2021-07-01 IPFX -25",
			"2021-07-01 IPFL 15",
			"2021-07-01 RRF 0",
			"2021-10-01 RR 0",
			"2022-01-01 IPFX -25",
			// A quarter at 7 % and one at 9 %.
			"2022-01-01 IPFL 40",
			"2022-01-01 MD 0"
		]
	);
	let net = flows(
		Terms::Swppv(plain_swap(DeliverySettlement::Settlement)),
		&market,
	);
	assert_eq!(net[1], "2021-07-01 IP -10");
	assert_eq!(net[4], "2022-01-01 IP 15");
}

#[test]
fn a_settled_swap_accrues_the_difference() {
	let market = Market::default().with("LIBOR", "2021-10-01", "0.09");
	let accrued = |delivery: DeliverySettlement| {
		let all = events(Terms::Swppv(plain_swap(delivery)), &market);
		let reset = all.iter().find(|event| event.kind == EventType::RR);
		reset.expect("a reset").columns.accrued
	};
	// A quarter: 5 % to pay, of which 7 % come back.
	assert_eq!(accrued(DeliverySettlement::Delivery), fixed("-12.5"));
	assert_eq!(accrued(DeliverySettlement::Settlement), fixed("5"));
	// What has accrued at the status date is the difference, too: 2, and 5 % less 3 % for a quarter.
	let begun = Swppv {
		header: header(Role::ReceiveFixed, "2021-04-01"),
		accrued: Some(fixed("2")),
		..plain_swap(DeliverySettlement::Settlement)
	};
	assert_eq!(flows(Terms::Swppv(begun), &market)[0], "2021-07-01 IP 7");
}

fn floater() -> Pam {
	let options = LoanOptions {
		rate_reset: Some(reset("2021-07-01", "P6ML1")),
		..LoanOptions::default()
	};
	Pam {
		options,
		..bullet()
	}
}

fn swap(delivery: DeliverySettlement) -> Swaps {
	Swaps {
		header: header(Role::ReceiveFirstLeg, "2020-12-31"),
		first: LoanTerms::Pam(bullet()),
		second: LoanTerms::Pam(Pam {
			notional: fixed("900"),
			..floater()
		}),
		delivery,
		purchase: None,
		termination: Some(trade("2021-12-01", "-4")),
	}
}

#[test]
fn a_swap_has_the_events_of_both_legs() {
	let market = Market::default().with("LIBOR", "2021-07-01", "0.1");
	let all = events(Terms::Swaps(swap(DeliverySettlement::Delivery)), &market);
	assert_eq!(
		all.iter().map(flow).collect::<Vec<_>>(),
		[
			"2021-01-01 IED -1000",
			"2021-01-01 IED 900",
			"2021-07-01 IP 30",
			"2021-07-01 IP -27",
			"2021-07-01 RR 0",
			"2021-12-01 TD -4"
		]
	);
	assert_eq!(all[4].columns.rate, fixed("0.1"));
	assert_eq!(all[4].columns.notional, fixed("-900"));
}

#[test]
fn a_swap_may_settle_the_difference() {
	let market = Market::default().with("LIBOR", "2021-07-01", "0.1");
	let terms = Swaps {
		termination: None,
		..swap(DeliverySettlement::Settlement)
	};
	assert_eq!(
		flows(Terms::Swaps(terms), &market),
		[
			"2021-01-01 IED -100",
			"2021-07-01 IP 3",
			"2021-07-01 RR 0",
			"2022-01-01 IP -15",
			"2022-01-01 MD 100"
		]
	);
}

#[test]
fn annuities_fit_into_a_swap() {
	let leg = |id: &str| {
		let Pam {
			header,
			initial_exchange,
			notional,
			premium_discount,
			interest,
			..
		} = bullet();
		LoanTerms::Ann(Ann {
			header: tessera_cashflow::Header {
				contract_id: code(id),
				..header
			},
			initial_exchange,
			maturity: Some(moment("2022-01-01")),
			amortization: None,
			notional,
			premium_discount,
			interest,
			base: InterestBase::Lagged {
				amount: None,
				schedule: every("P6ML1"),
			},
			redemption: every("P3ML1"),
			next_payment: None,
			options: LoanOptions::default(),
		})
	};
	let terms = Swaps {
		first: leg("one"),
		second: leg("other"),
		termination: None,
		..swap(DeliverySettlement::Settlement)
	};
	// Equal legs cancel out.
	let all = events(Terms::Swaps(terms), &Unobserved);
	assert!(!all.is_empty());
	let net: Fixed = all.iter().fold(Fixed::ZERO, |sum, event| {
		sum.checked_add(event.payoff).expect("a small sum")
	});
	assert!(net.is_zero());
}

#[test]
fn a_cap_pays_the_interest_above_it() {
	let market = Market::default().with("LIBOR", "2021-07-01", "0.1");
	let terms = |role| Capfl {
		header: header(role, "2020-12-31"),
		underlying: LoanTerms::Pam(floater()),
		cap: Some(fixed("0.08")),
		floor: None,
		purchase: None,
		termination: None,
	};
	assert_eq!(
		flows(Terms::Capfl(terms(Role::Buyer)), &market),
		["2021-07-01 IP 0", "2022-01-01 IP 10"]
	);
	let sold = flows(Terms::Capfl(terms(Role::Seller)), &market);
	assert_eq!(sold[1], "2022-01-01 IP -10");
}

fn coverage(contracts: Vec<Covered>) -> Coverage {
	Coverage {
		contracts,
		ratio: fixed("0.8"),
		exposure: Exposure::NotionalAndInterest,
		credit_events: [Performance::Default].into(),
	}
}

fn covered_bullet() -> Covered {
	let mut terms = bullet();
	terms.header.contract_id = code("loan");
	Covered::Loan {
		terms: LoanTerms::Pam(terms),
		market_object: None,
	}
}

fn guarantee() -> Ceg {
	Ceg {
		header: header(Role::Buyer, "2020-12-31"),
		maturity: None,
		notional: None,
		coverage: coverage([covered_bullet()].into()),
		day_count: DayCount::ThirtyE360,
		fees: Some(Fees {
			rate: fixed("-0.01"),
			basis: FeeBasis::Notional,
			payment: from("2021-07-01", "P6ML1"),
			accrued: None,
		}),
		exercise: None,
		settlement_period: period("P10D"),
		purchase: Some(trade("2021-01-01", "12")),
		termination: None,
	}
}

fn default_of(contract: &str, performance: Performance) -> Market {
	let kind = EventType::CE;
	Market::default().credit_event(contract, kind, "2021-10-01", "0", Some(performance))
}

#[test]
fn a_guarantee_pays_the_covered_exposure() {
	let all = events(
		Terms::Ceg(guarantee()),
		&default_of("loan", Performance::Default),
	);
	assert_eq!(
		all.iter().map(flow).collect::<Vec<_>>(),
		[
			"2021-01-01 PRD -12",
			// 1 % of 800 for half a year.
			"2021-07-01 FP -4",
			"2021-10-01 FP -2",
			"2021-10-01 XD 0",
			// 80 % of 1,015, and ten more days of the fee.
			"2021-10-11 STD 811.774444"
		]
	);
	assert_eq!(all[3].columns.exercise_amount, fixed("812"));
}

#[test]
fn a_guarantee_ends_without_a_covered_event() {
	for market in [
		default_of("loan", Performance::Delinquent),
		default_of("other", Performance::Default),
	] {
		let all = flows(Terms::Ceg(guarantee()), &market);
		assert_eq!(all.last().unwrap(), "2022-01-01 MD 0");
	}
}

#[test]
fn a_guarantee_of_an_identifier_needs_its_amount() {
	let contracts = || [Covered::Identifier(code("loan"))].into();
	let terms = Ceg {
		maturity: Some(moment("2022-01-01")),
		notional: Some(fixed("500")),
		coverage: coverage(contracts()),
		fees: None,
		..guarantee()
	};
	let market = default_of("loan", Performance::Default);
	assert_eq!(
		flows(Terms::Ceg(terms), &market).last().unwrap(),
		"2021-10-11 STD 400"
	);
}

#[test]
fn collateral_pays_at_most_its_value() {
	let terms = |price: &str| {
		let terms = Cec {
			header: header(Role::Seller, "2020-12-31"),
			maturity: None,
			coverage: coverage([covered_bullet()].into()),
			collateral: [Collateral {
				market_object: code("GOLD"),
				quantity: fixed("2"),
			}]
			.into(),
			exercise: None,
			settlement_period: period("P0D"),
		};
		let market = default_of("loan", Performance::Default).with("GOLD", "2021-10-01", price);
		flows(Terms::Cec(terms), &market)
	};
	assert_eq!(terms("1000"), ["2021-10-01 XD 0", "2021-10-01 STD -812"]);
	assert_eq!(terms("100"), ["2021-10-01 XD 0", "2021-10-01 STD -200"]);
}
