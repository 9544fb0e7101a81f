//! Terms that cannot be: the error names the first one.

mod common;

use common::*;
use tessera_cashflow::{
	json, next_event, Contract, DayCount, Error, Fixed, LoanOptions, Pam, Penalty, Prepayment,
	Reason, Recurrence, TermError, Terms, Unobserved,
};

const LOAN: &str = r#"
	"contractID": "loan", "contractRole": "RPA", "currency": "USD", "statusDate": "2020-12-31",
	"initialExchangeDate": "2021-01-01", "notionalPrincipal": "1000", "nominalInterestRate": "0.06",
	"dayCountConvention": "30E360", "cycleOfInterestPayment": "P6ML1""#;

/// What is wrong with a contract in JSON, of that type and with these terms besides those of a loan.
fn wrong(kind: &str, terms: &str) -> Result<(), TermError> {
	let comma = if terms.is_empty() { "" } else { "," };
	let text = format!("{{\"contractType\": \"{kind}\",{LOAN}{comma}{terms}}}");
	match json::terms(&text).and_then(|terms| Ok(Contract::new(terms)?)) {
		Ok(_) => Ok(()),
		Err(json::JsonError::Term(error)) => Err(error),
		Err(error) => panic!("{error}: {text}"),
	}
}

fn error(term: &'static str, reason: Reason) -> Result<(), TermError> {
	Err(TermError { term, reason })
}

#[test]
fn a_missing_term_is_named() {
	for (kind, terms, term) in [
		("PAM", "", "maturityDate"),
		("LAM", "", "cycleOfPrincipalRedemption"),
		(
			"LAM",
			r#""cycleOfPrincipalRedemption": "P1ML1""#,
			"maturityDate",
		),
		("NAM", "", "nextPrincipalRedemptionPayment"),
		(
			"ANN",
			r#""cycleOfPrincipalRedemption": "P1ML1""#,
			"maturityDate",
		),
		("LAX", "", "arrayCycleAnchorDateOfPrincipalRedemption"),
		(
			"STK",
			r#""purchaseDate": "2021-01-01""#,
			"priceAtPurchaseDate",
		),
		(
			"STK",
			r#""cycleOfDividend": "P1YL1""#,
			"cycleAnchorDateOfDividend",
		),
		("FXOUT", "", "currency2"),
		("FUTUR", "", "contractStructure"),
		("OPTNS", "", "contractStructure"),
		(
			"SWPPV",
			r#""maturityDate": "2022-01-01""#,
			"nominalInterestRate2",
		),
		("SWAPS", "", "contractStructure"),
		("CAPFL", "", "contractStructure"),
		("CEG", "", "contractStructure"),
		("CEC", "", "contractStructure"),
		(
			"PAM",
			r#""maturityDate": "2022-01-01", "feeRate": "1""#,
			"feeBasis",
		),
		(
			"PAM",
			r#""maturityDate": "2022-01-01", "cycleOfRateReset": "P1ML1""#,
			"marketObjectCodeOfRateReset",
		),
		(
			"PAM",
			r#""maturityDate": "2022-01-01", "scalingEffect": "I00""#,
			"scalingIndexAtContractDealDate",
		),
	] {
		assert_eq!(
			wrong(kind, terms),
			error(term, Reason::Missing),
			"{kind} {terms}"
		);
	}
}

#[test]
fn a_wrong_value_is_named() {
	let computed = Reason::Computation;
	for (terms, term, reason) in [
		(
			r#""maturityDate": "2021-01-01""#,
			"maturityDate",
			Reason::TooEarly,
		),
		(
			r#""maturityDate": "2022-02-29""#,
			"maturityDate",
			computed(Error::Moment),
		),
		(
			r#""maturityDate": ["2022"]"#,
			"maturityDate",
			Reason::Invalid,
		),
		(
			r#""notionalPrincipal": "-1""#,
			"notionalPrincipal",
			Reason::Invalid,
		),
		(
			r#""notionalPrincipal": "1e30""#,
			"notionalPrincipal",
			computed(Error::Overflow),
		),
		(
			r#""notionalPrincipal": "many""#,
			"notionalPrincipal",
			computed(Error::Number),
		),
		(r#""calendar": "TARGET""#, "calendar", Reason::Invalid),
		(
			r#""dayCountConvention": "A1""#,
			"dayCountConvention",
			Reason::Invalid,
		),
		(r#""contractRole": "X""#, "contractRole", Reason::Invalid),
		(
			r#""cyclePointOfInterestPayment": "B""#,
			"cyclePointOfInterestPayment",
			Reason::Invalid,
		),
		(
			r#""cycleOfInterestPayment": "P0D""#,
			"cycleOfInterestPayment",
			computed(Error::Cycle),
		),
	] {
		let terms = match terms.contains("maturityDate") {
			true => terms.to_string(),
			false => format!("\"maturityDate\": \"2022-01-01\", {terms}"),
		};
		assert_eq!(wrong("PAM", &terms), error(term, reason), "{terms}");
	}
}

#[test]
fn a_period_floor_is_a_fall_with_or_without_sign() {
	let reset = |floor: &str| {
		let text = format!(
			"{{\"contractType\": \"PAM\",{LOAN},\"maturityDate\": \"2022-01-01\",\
			\"cycleOfRateReset\": \"P3ML1\",\"marketObjectCodeOfRateReset\": \"LIBOR\",\
			\"periodFloor\": \"{floor}\"}}"
		);
		match json::terms(&text) {
			Ok(Terms::Pam(terms)) => terms
				.options
				.rate_reset
				.and_then(|reset| reset.period_floor),
			other => panic!("{other:?}"),
		}
	};
	assert_eq!(reset("-0.02"), Some(fixed("0.02")));
	assert_eq!(reset("0.02"), Some(fixed("0.02")));
}

#[test]
fn arrays_that_go_together_have_one_length() {
	let steps = |amounts: &str, directions: &str| {
		wrong(
			"LAX",
			&format!(
				r#""arrayCycleAnchorDateOfPrincipalRedemption": ["2021-02-01", "2021-06-01"],
				"arrayCycleOfPrincipalRedemption": "P1ML1",
				"arrayNextPrincipalRedemptionPayment": {amounts},
				"arrayIncreaseDecrease": {directions}"#
			),
		)
	};
	assert_eq!(steps("[20, 30]", r#"["INC", "DEC"]"#), Ok(()));
	// One element goes for all.
	assert_eq!(steps("20", r#""DEC""#), Ok(()));
	let amounts = "arrayNextPrincipalRedemptionPayment";
	assert_eq!(
		steps("[1, 2, 3]", r#""DEC""#),
		error(amounts, Reason::Length)
	);
	assert_eq!(
		steps("20", r#"["DEC", "DEC", "DEC"]"#),
		error("arrayIncreaseDecrease", Reason::Length)
	);
	assert_eq!(
		steps("20", r#""UP""#),
		error("arrayIncreaseDecrease", Reason::Invalid)
	);
	// Drawing alone never repays the loan.
	assert_eq!(
		steps("20", r#""INC""#),
		error("maturityDate", Reason::Missing)
	);
}

#[test]
fn limits_are_errors() {
	let daily = r#""cycleOfPrincipalRedemption": "P1DL1", "maturityDate": "2099-01-01""#;
	assert_eq!(
		wrong("ANN", daily),
		error("cycleOfPrincipalRedemption", Reason::TooMany)
	);
	assert_eq!(wrong("LAM", daily), Ok(()));
}

#[test]
fn groups_need_each_other() {
	let prepayment = Prepayment {
		schedule: Recurrence::default(),
		penalty: Penalty::RateDifferential,
	};
	let options = LoanOptions {
		prepayment: Some(prepayment),
		..LoanOptions::default()
	};
	let refused = Contract::new(Terms::Pam(Pam {
		options,
		..bullet()
	}))
	.err();
	let expected = TermError {
		term: "marketObjectCodeOfRateReset",
		reason: Reason::Missing,
	};
	assert_eq!(refused, Some(expected));
	// A/A ICMA counts in coupon periods, which a cycle of days does not have.
	let mut terms = bullet();
	terms.interest = interest("0.05", DayCount::ActualActualIcma, every("P30DL1"));
	let refused = Contract::new(Terms::Pam(terms)).err();
	let expected = TermError {
		term: "dayCountConvention",
		reason: Reason::Invalid,
	};
	assert_eq!(refused, Some(expected));
}

#[test]
fn holidays_can_be_given() {
	let terms = r#""maturityDate": "2022-01-01", "businessDayConvention": "SCF",
		"calendar": ["2021-07-01", "2021-07-02"]"#;
	let text = format!("{{\"contractType\": \"PAM\",{LOAN},{terms}}}");
	let all = flows(json::terms(&text).unwrap(), &Unobserved);
	// A Thursday and a Friday, then a weekend.
	assert_eq!(all[1], "2021-07-05 IP 30.666667");
}

#[test]
fn a_missing_observation_and_a_foreign_state_are_errors() {
	let options = LoanOptions {
		rate_reset: Some(reset("2021-07-01", "P6ML1")),
		..LoanOptions::default()
	};
	let floater = Contract::new(Terms::Pam(Pam {
		options,
		..bullet()
	}))
	.unwrap();
	let mut state = floater.initial_state(&Unobserved).unwrap();
	for _ in 0..2 {
		state = next_event(&floater, &state, &Unobserved)
			.unwrap()
			.unwrap()
			.state;
	}
	let unobserved = Error::Unobserved {
		code: code("LIBOR"),
		at: moment("2021-07-01"),
	};
	assert_eq!(next_event(&floater, &state, &Unobserved), Err(unobserved));

	let cash = tessera_cashflow::Csh {
		header: bullet().header,
		notional: Fixed::ONE,
	};
	let cash = Contract::new(Terms::Csh(cash)).unwrap();
	assert_eq!(
		next_event(&cash, &state, &Unobserved),
		Err(Error::ForeignState)
	);
}

#[test]
fn amounts_that_do_not_fit_are_errors() {
	let terms = Pam {
		notional: Fixed::MAX,
		..bullet()
	};
	let contract = Contract::new(Terms::Pam(terms)).unwrap();
	let mut state = contract.initial_state(&Unobserved).unwrap();
	state = next_event(&contract, &state, &Unobserved)
		.unwrap()
		.unwrap()
		.state;
	assert!(next_event(&contract, &state, &Unobserved).is_ok());
	let mut terms = Pam {
		notional: Fixed::MAX,
		..bullet()
	};
	terms.interest.capitalization_end = Some(moment("2021-07-01"));
	let contract = Contract::new(Terms::Pam(terms)).unwrap();
	assert_eq!(
		next_event(&contract, &state, &Unobserved),
		Err(Error::Overflow)
	);
}
