//! Any terms, however malformed, give an error or a result: never a panic, never a hang.
//!
//! The input is either JSON itself, or, if it begins with a byte that no JSON text begins with, a
//! recipe: every byte chooses a value for the next term, among them dates from year 1 to 9999, zero
//! and maximal amounts and cycles of one day. Contracts are run as a schedule and stepped from state
//! to state; both have to agree, states have to survive encoding within their limits, and events have
//! to be in order.
#![no_main]

use std::time::{Duration, Instant};

use codec::{Decode, Encode};
use libfuzzer_sys::fuzz_target;
use tessera_cashflow::{
	json, next_event, schedule, Code, Contract, DateTime, EventType, Fixed, ObservedEvent, Observer,
	Performance, State, Terms,
};

/// The most events that are run of one contract.
const EVENTS: usize = 100;

/// How long events of one contract are run, in an instrumented build.
const PATIENCE: Duration = Duration::from_secs(1);

fuzz_target!(|data: &[u8]| {
	match data.split_first() {
		Some((&byte, recipe)) if byte < b'\t' => run(&cook(recipe), u64::from(byte)),
		_ => {
			if let Ok(text) = core::str::from_utf8(data) {
				run(text, data.len() as u64);
			}
		},
	}
});

fn run(text: &str, seed: u64) {
	let Ok(terms) = json::terms(text) else { return };
	assert_eq!(Terms::decode(&mut &terms.encode()[..]).as_ref(), Ok(&terms));
	let loan = matches!(terms, Terms::Pam(_) | Terms::Lam(_) | Terms::Nam(_) | Terms::Ann(_));
	let limit = if loan { 128 } else { 192 };
	let Ok(contract) = Contract::new(terms) else { return };
	let observer = Noise { seed };
	let Ok(mut state) = contract.initial_state(&observer) else { return };
	let mut last = None;
	let start = Instant::now();
	for event in schedule(&contract, DateTime::MIN, DateTime::MAX, &observer).take(EVENTS) {
		let stepped = next_event(&contract, &state, &observer);
		let event = match event {
			Ok(event) => event,
			Err(error) => {
				assert_eq!(stepped, Err(error));
				return;
			},
		};
		assert_eq!(stepped.as_ref(), Ok(&Some(event.clone())));
		assert!(last.is_none_or(|last| last <= event.date));
		last = Some(event.date);
		let bytes = event.state.encode();
		assert!(bytes.len() <= limit);
		state = State::decode(&mut &bytes[..]).expect("a state decodes");
		assert_eq!(state, event.state);
		// Many slow events are no hang; a single one that takes too long is found by the timeout.
		if start.elapsed() > PATIENCE {
			return;
		}
	}
}

/// Observes anything at any time, and always the same.
struct Noise {
	seed: u64,
}

impl Noise {
	fn number(&self, code: &Code, at: i64) -> u64 {
		let mut hash = self.seed ^ 0x9e37_79b9_7f4a_7c15;
		for byte in code.as_str().bytes().chain(at.to_le_bytes()) {
			hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
		}
		hash ^ hash >> 29
	}

	fn value(&self, code: &Code, at: i64) -> Fixed {
		let number = self.number(code, at);
		match number % 16 {
			0 => Fixed::MAX,
			1 => Fixed::MIN,
			2 => Fixed::ZERO,
			3 => Fixed::from_int((number >> 8) as i64),
			_ => Fixed::from_raw(i128::from(number >> 8) - (1 << 54)),
		}
	}
}

impl Observer for Noise {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		(self.seed % 11 != 10 || at.seconds() % 5 != 0).then(|| self.value(code, at.seconds()))
	}

	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<ObservedEvent> {
		if self.seed % 3 == 0 {
			return None;
		}
		// One event of each kind in every so many days.
		let days = 86_400 * (50 + 100 * (kind as i64) + (self.seed % 7) as i64);
		let at = from.seconds().checked_add(days - 1)?.div_euclid(days) * days;
		let number = self.number(contract, at);
		let performances = [
			None,
			Some(Performance::Delayed),
			Some(Performance::Delinquent),
			Some(Performance::Default),
		];
		Some(ObservedEvent {
			at: DateTime::from_seconds(at).ok()?,
			amount: self.value(contract, at),
			performance: performances[(number % 4) as usize],
		})
	}

	fn horizon(&self) -> Option<DateTime> {
		(self.seed % 2 == 0).then(|| DateTime::from_ymd(2100, 1, 1).ok()).flatten()
	}
}

const TYPES: [&str; 18] = [
	"PAM", "LAM", "NAM", "ANN", "LAX", "CLM", "UMP", "CSH", "STK", "COM", "FXOUT", "FUTUR", "OPTNS",
	"SWPPV", "SWAPS", "CAPFL", "CEG", "CEC",
];

const DATES: [&str; 22] = [
	"0001-01-01T00:00:00", "9999-12-31T23:59:59", "2020-01-01T00:00:00", "2020-01-02T00:00:00",
	"2020-02-29T00:00:00", "2020-12-31T23:59:59", "2021-01-31T00:00:00", "2021-02-28T00:00:00",
	"2022-06-30T00:00:00", "2024-02-29T00:00:00", "2025-01-01T00:00:00", "2030-01-01T00:00:00",
	"2050-07-15T12:34:56", "0001-12-31T00:00:00", "9999-01-01T00:00:00", "9998-11-30T00:00:00",
	"1900-03-01T00:00:00", "2019-12-31T00:00:00", "2020-03-01", "2020-06-15T24:00:00", "2200-02-28",
	"2020-08-31T00:00",
];

const CYCLES: [&str; 16] = [
	"P1DL1", "P1DL0", "P1WL1", "P1ML0", "P1ML1", "P3ML0", "P6ML1", "P1YL1", "P1YL0", "P1Q", "P1H",
	"P27DL0", "P1M1DL0", "P4000000000D", "P9999Y", "1M-",
];

const AMOUNTS: [&str; 18] = [
	"0", "1", "1000", "-1", "0.05", "-0.05", "170141183460469231731.687303715884105727",
	"-170141183460469231731.687303715884105728", "170141183460469231731", "0.000000000000000001",
	"1e20", "5000", "12.5", "0.5", "100000000000000000000", "2", "0.1", "9223372036854775807",
];

const ENUMS: [(&str, &[&str]); 20] = [
	("contractRole", &["RPA", "RPL", "BUY", "SEL", "RFL", "PFL", "RF", "PF"]),
	("dayCountConvention", &[
		"AA", "A360", "A365", "30E360", "30E360ISDA", "28E336", "AAICMA", "30360", "B252",
	]),
	("businessDayConvention", &["NOS", "SCF", "SCMF", "CSF", "CSMF", "SCP", "SCMP", "CSP", "CSMP"]),
	("calendar", &["NC", "MF"]),
	("endOfMonthConvention", &["SD", "EOM"]),
	("interestCalculationBase", &["NT", "NTIED", "NTL"]),
	("scalingEffect", &["000", "I00", "0N0", "IN0", "IOO"]),
	("feeBasis", &["A", "N"]),
	("prepaymentEffect", &["N", "A", "M"]),
	("penaltyType", &["N", "A", "R", "I"]),
	("deliverySettlement", &["D", "S"]),
	("optionType", &["C", "P", "CP"]),
	("optionExerciseType", &["E", "A", "B"]),
	("guaranteedExposure", &["NO", "NI", "MV"]),
	("creditEventTypeCovered", &["DF", "DQ", "DL"]),
	("settlementCurrency", &["USD", "EUR"]),
	("currency2", &["EUR"]),
	("marketObjectCodeOfRateReset", &["LIBOR"]),
	("marketObjectCodeOfScalingIndex", &["CPI"]),
	("marketObjectCode", &["GOLD"]),
];

const DATE_TERMS: [&str; 20] = [
	"statusDate", "initialExchangeDate", "maturityDate", "amortizationDate", "purchaseDate",
	"terminationDate", "capitalizationEndDate", "cycleAnchorDateOfInterestPayment",
	"cycleAnchorDateOfPrincipalRedemption", "cycleAnchorDateOfRateReset", "cycleAnchorDateOfFee",
	"cycleAnchorDateOfScalingIndex", "cycleAnchorDateOfInterestCalculationBase",
	"cycleAnchorDateOfOptionality", "cycleAnchorDateOfDividend", "exerciseDate",
	"arrayCycleAnchorDateOfInterestPayment", "arrayCycleAnchorDateOfPrincipalRedemption",
	"arrayCycleAnchorDateOfRateReset", "settlementDate",
];

const CYCLE_TERMS: [&str; 13] = [
	"cycleOfInterestPayment", "cycleOfPrincipalRedemption", "cycleOfRateReset", "cycleOfFee",
	"cycleOfScalingIndex", "cycleOfInterestCalculationBase", "cycleOfOptionality", "cycleOfDividend",
	"settlementPeriod", "xDayNotice", "arrayCycleOfInterestPayment",
	"arrayCycleOfPrincipalRedemption", "arrayCycleOfRateReset",
];

const AMOUNT_TERMS: [&str; 30] = [
	"notionalPrincipal", "nominalInterestRate", "nextPrincipalRedemptionPayment", "accruedInterest",
	"premiumDiscountAtIED", "feeRate", "feeAccrued", "rateMultiplier", "rateSpread", "lifeCap",
	"lifeFloor", "periodCap", "periodFloor", "nextResetRate", "interestCalculationBaseAmount",
	"scalingIndexAtContractDealDate", "notionalScalingMultiplier", "interestScalingMultiplier",
	"penaltyRate", "priceAtPurchaseDate", "priceAtTerminationDate", "quantity",
	"nextDividendPaymentAmount", "notionalPrincipal2", "nominalInterestRate2", "futuresPrice",
	"optionStrike1", "optionStrike2", "coverageOfCreditEnhancement", "exerciseAmount",
];

/// JSON terms from a recipe.
fn cook(recipe: &[u8]) -> String {
	let mut bytes = recipe.iter().copied();
	let kind = TYPES[usize::from(bytes.next().unwrap_or(0)) % TYPES.len()];
	let mut text = object(kind, &mut bytes);
	let child = |bytes: &mut dyn Iterator<Item = u8>| {
		let kind = TYPES[usize::from(bytes.next().unwrap_or(0)) % 7];
		object(kind, bytes) + "}"
	};
	let references = match kind {
		"SWAPS" => vec![("FIL", child(&mut bytes)), ("SEL", child(&mut bytes))],
		"CAPFL" => vec![("UDL", child(&mut bytes))],
		"FUTUR" | "OPTNS" => vec![("UDL", r#"{"marketObjectCode":"AAPL"}"#.into())],
		"CEG" | "CEC" => vec![
			("COVE", child(&mut bytes)),
			("COVE", child(&mut bytes)),
			("COVI", r#"{"marketObjectCode":"GOLD","quantity":"3"}"#.into()),
		],
		_ => vec![],
	};
	if !references.is_empty() {
		text += ",\"contractStructure\":[";
		for (index, (role, object)) in references.iter().enumerate() {
			let comma = if index > 0 { "," } else { "" };
			text += &format!(
				"{comma}{{\"object\":{object},\"referenceType\":\"CNT\",\"referenceRole\":\"{role}\"}}"
			);
		}
		text += "]";
	}
	text + "}"
}

/// The beginning of an object with terms: each one is left out, or has a value from its list.
fn object(kind: &str, bytes: &mut dyn Iterator<Item = u8>) -> String {
	let mut text =
		format!("{{\"contractType\":\"{kind}\",\"contractID\":\"c\",\"currency\":\"USD\"");
	let mut term = |name: &str, values: &[&str], bytes: &mut dyn Iterator<Item = u8>| {
		let choice = usize::from(bytes.next().unwrap_or(255));
		let array = name.starts_with("array");
		if let Some(value) = values.get(choice % (values.len() + values.len() / 2 + 1)) {
			if array && choice > 127 {
				let other = values[choice / 2 % values.len()];
				text += &format!(",\"{name}\":[\"{value}\",\"{other}\"]");
			} else {
				text += &format!(",\"{name}\":\"{value}\"");
			}
		}
	};
	for name in DATE_TERMS {
		term(name, &DATES, bytes);
	}
	for name in AMOUNT_TERMS {
		term(name, &AMOUNTS, bytes);
	}
	for name in CYCLE_TERMS {
		term(name, &CYCLES, bytes);
	}
	for (name, values) in ENUMS {
		term(name, values, bytes);
	}
	for name in ["arrayNextPrincipalRedemptionPayment", "arrayRate"] {
		term(name, &AMOUNTS, bytes);
	}
	term("arrayIncreaseDecrease", &["INC", "DEC"], bytes);
	term("arrayFixedVariable", &["F", "V"], bytes);
	text
}
