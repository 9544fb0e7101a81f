//! Deal files: those beside this file, what a changed figure does to them, and what is malformed.

mod common;

use std::{fs, path::Path};

use common::*;
use tessera_waterfall::{
	json::{DealFile, Failure, Reason},
	Error, Invalid, Step,
};

fn text(name: &str) -> String {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deals");
	fs::read_to_string(folder.join(name)).expect("a file")
}

/// All files, with their names.
fn files() -> Vec<(String, DealFile)> {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deals");
	let mut names: Vec<String> = fs::read_dir(folder)
		.expect("a folder")
		.map(|entry| {
			entry
				.expect("an entry")
				.file_name()
				.to_string_lossy()
				.into_owned()
		})
		.collect();
	names.sort();
	let parse = |name: String| {
		let file = DealFile::parse(&text(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
		(name, file)
	};
	names.into_iter().map(parse).collect()
}

#[test]
fn every_file_is_met_to_the_unit() {
	let files = files();
	assert!(files.len() >= 14);
	for (name, file) in files {
		assert_eq!(file.check(), Ok(()), "{name}");
	}
}

#[test]
fn a_figure_that_is_one_unit_off_is_noticed_where_it_is() {
	let mut changed = 0;
	for (name, file) in files() {
		// The long ones say no more than the short ones.
		let periods = file.periods.len().min(10);
		for at in 0..periods {
			let mut noticed = |change: &dyn Fn(&mut tessera_waterfall::json::Row)| {
				let mut file = file.clone();
				change(&mut file.expected[at]);
				let found = match file.check() {
					Err(Failure::Difference { period, .. }) => period,
					other => panic!("{name}: {other:?}"),
				};
				assert_eq!(found, at, "{name}");
				changed += 1;
			};
			for fee in 0..file.deal.fees.len() {
				noticed(&|row| row.fees[fee] += 1);
			}
			for tranche in 0..file.deal.tranches.len() {
				noticed(&|row| row.interest[tranche] += 1);
				noticed(&|row| row.principal[tranche] += 1);
				noticed(&|row| row.balance[tranche] += 1);
				noticed(&|row| row.shortfall[tranche] += 1);
			}
			for test in 0..file.expected[at].tests.len() {
				noticed(&|row| row.tests[test] = !row.tests[test]);
			}
			noticed(&|row| row.tests.push(true));
			noticed(&|row| row.residual += 1);
			noticed(&|row| row.reserve += 1);
		}
	}
	assert!(changed > 500);
}

/// The files use every step, and each kind of step matters to at least one of them: without it, the
/// figures differ.
#[test]
fn every_step_is_used_and_matters() {
	let mut kinds = [false; 9];
	for (_, file) in files() {
		for (at, step) in file.deal.waterfall.steps.iter().enumerate() {
			let kind = match step {
				Step::Fee { .. } => 0,
				Step::Interest { .. } => 1,
				Step::DrawReserve { .. } => 2,
				Step::OcTest { .. } => 3,
				Step::IcTest { .. } => 4,
				Step::Principal { .. } => 5,
				Step::Reserve { .. } => 6,
				Step::IfLossAbove { .. } => 7,
				Step::Residual => 8,
			};
			let mut other = file.clone();
			other.deal.waterfall.steps[at] = match step {
				// The other side.
				Step::IfLossAbove {
					then_steps,
					else_steps,
					..
				} => if_loss_above("1000", *then_steps, *else_steps),
				// What draws for nothing does nothing.
				_ => draw(&[], &[]),
			};
			kinds[kind] |= match (step, other.check()) {
				// A test is missed in the list of tests already: only what it repays counts.
				(
					Step::OcTest { .. } | Step::IcTest { .. },
					Err(Failure::Difference { difference, .. }),
				) => !difference.starts_with("tests"),
				(_, result) => result.is_err(),
			};
		}
	}
	assert_eq!(kinds, [true; 9]);
}

#[test]
fn rows_and_periods_belong_together() {
	let file = DealFile::parse(&text("own-cures.json")).expect("a deal");
	let mut less = file.clone();
	less.expected.pop();
	assert_eq!(
		less.check(),
		Err(Failure::Rows {
			periods: 5,
			rows: 4
		})
	);
	let mut more = file.clone();
	more.periods.push(file.periods[0]);
	assert_eq!(
		more.check(),
		Err(Failure::Rows {
			periods: 6,
			rows: 5
		})
	);
	let mut large = file;
	large.periods[2].interest = u128::MAX;
	assert_eq!(
		large.check(),
		Err(Failure::Run {
			period: 2,
			error: Error::Overflow
		})
	);
}

const DEAL: &str = r#"{"deal": {"name": "d", "pool": 9, "reserve": 1,
"tranches": [{"name": "A", "balance": 5, "rate": "0.06", "count": "30/360"},
 {"name": "B", "balance": 4, "spread": "-0.01", "count": "A/360", "interest_on_shortfall": true}],
"fees": [{"name": "f", "rate": "0.01", "count": "A/365F"}, {"name": "g", "fixed": 2}],
"steps": [{"step": "draw_reserve", "fees": ["f", "g"], "interest": ["A"]},
 {"step": "fee", "fee": "f", "cap": 3, "from": "interest"},
 {"step": "oc_test", "tranches": ["A"], "ratio": "1.1", "cure": ["A", "B"], "from": "principal"},
 {"step": "if_loss_above", "ratio": "0.5",
  "then": [{"step": "principal", "tranches": ["A"], "mode": "pro_rata", "amount": {"oc_ratio": "0.1"}}],
  "else": [{"step": "reserve", "ratio": "0.2", "of": "initial", "floor": 1}]},
 {"step": "residual"}]},
"periods": [{"interest": 1, "principal": 0, "recoveries": 0, "defaults": 0, "pool_begin": 9,
 "pool_end": 9, "days": 31, "days30": 30, "index": "0.02", "month": "May"}],
"expected": [{"fees": {"f": 0, "g": 0}, "interest": {"A": 0}, "principal": {}, "residual": 0,
 "tests": [true], "balance": {"A": 5, "B": 4}, "shortfall": {}, "reserve": 2}]}"#;

/// Why the deal above is refused once something in it is replaced: the place, and the reason.
fn refused(from: &str, to: &str) -> String {
	assert!(DEAL.contains(from), "{from}");
	let error = DealFile::parse(&DEAL.replacen(from, to, 1)).expect_err(from);
	error.to_string()
}

#[test]
fn names_become_places_and_what_may_be_left_out_has_its_default() {
	let file = DealFile::parse(DEAL).expect("a deal");
	assert_eq!(file.check(), Ok(()));
	assert_eq!(file.deal.tranches, ["A", "B"]);
	assert_eq!(file.deal.waterfall.steps.len(), 7);
	assert_eq!(file.deal.waterfall.steps[3], if_loss_above("0.5", 1, 1));
	let same = |from: &str, to: &str| {
		assert!(DEAL.contains(from), "{from}");
		let other = DealFile::parse(&DEAL.replacen(from, to, 1)).expect("a deal");
		other == file
	};
	assert!(same("\"fee\": \"f\"", "\"from\": null, \"fee\": \"f\""));
	assert!(same("\"residual\"}", "\"residual\", \"from\": \"all\"}"));
	assert!(same("\"0.06\"", "6e-2"));
	assert!(same("\"0.06\"", "\"0.060000000000000000000000\""));
	assert!(same("\"pool\": 9", "\"note\": {}, \"pool\": \"9\""));
	assert!(!same(", \"index\": \"0.02\"", ""));
	assert!(same("\"principal\": {}", "\"principal\": {\"B\": 0}"));
}

#[test]
fn what_is_malformed_is_said_with_its_place() {
	assert_eq!(
		DealFile::parse("").unwrap_err().to_string(),
		"not JSON at byte 0"
	);
	assert_eq!(
		DealFile::parse("[]").unwrap_err().to_string(),
		"not an object"
	);
	assert_eq!(
		DealFile::parse("{}").unwrap_err().to_string(),
		"deal: missing"
	);
	for (from, to, error) in [
		("\"name\": \"d\"", "\"name\": 4", "deal.name: not a text"),
		("\"pool\": 9,", "", "deal.pool: missing"),
		("\"pool\": 9", "\"pool\": -9", "deal.pool: not an amount"),
		("\"pool\": 9", "\"pool\": 9.5", "deal.pool: not an amount"),
		(
			"\"pool\": 9",
			"\"pool\": 340282366920938463463374607431768211456",
			"deal.pool: out of range",
		),
		(
			"\"A\", \"balance\"",
			"\"B\", \"balance\"",
			"deal.tranches[1].name: B is there twice",
		),
		(
			"\"rate\": \"0.06\",",
			"",
			"deal.tranches[0]: not a tranche with either rate or spread",
		),
		(
			"\"0.06\"",
			"\"six\"",
			"deal.tranches[0].rate: not a decimal number",
		),
		(
			"\"0.06\"",
			"true",
			"deal.tranches[0].rate: not a decimal number",
		),
		(
			"\"0.06\"",
			"\"1e30\"",
			"deal.tranches[0].rate: out of range",
		),
		(
			"\"0.06\"",
			"\"0.0600000000000000001\"",
			"deal.tranches[0].rate: more than 18 decimals",
		),
		(
			"30/360",
			"30E/360",
			"deal.tranches[0].count: not 30/360, A/360 or A/365F",
		),
		(
			"\"interest_on_shortfall\": true",
			"\"interest_on_shortfall\": 1",
			"deal.tranches[1].interest_on_shortfall: not true or false",
		),
		(
			"interest_on_shortfall",
			"interest_on_shortfal",
			"deal.tranches[1]: interest_on_shortfal is unknown",
		),
		(
			"\"fixed\": 2",
			"\"fixed\": 2, \"rate\": \"0\"",
			"deal.fees[1]: not a fee with either fixed or rate",
		),
		("\"cap\"", "\"cpa\"", "deal.steps[1]: cpa is unknown"),
		(
			"\"fee\": \"f\"",
			"\"fee\": \"h\"",
			"deal.steps[1].fee: h is unknown",
		),
		(
			"\"from\": \"interest\"",
			"\"from\": \"cash\"",
			"deal.steps[1].from: not interest, principal or all",
		),
		(
			"\"A\", \"B\"",
			"\"A\", \"C\"",
			"deal.steps[2].cure[1]: C is unknown",
		),
		(
			"\"cure\": [\"A\", \"B\"], ",
			"",
			"deal.steps[2].cure: missing",
		),
		(
			"\"step\": \"principal\"",
			"\"step\": \"princpal\"",
			"deal.steps[3].then[0].step: princpal is unknown",
		),
		(
			"\"pro_rata\"",
			"\"prorata\"",
			"deal.steps[3].then[0].mode: not sequential or pro_rata",
		),
		(
			"{\"oc_ratio\": \"0.1\"}",
			"\"rest\"",
			"deal.steps[3].then[0].amount: not all, collected, oc_ratio or oc_fixed",
		),
		(
			"{\"oc_ratio\": \"0.1\"}",
			"{}",
			"deal.steps[3].then[0].amount: not either oc_ratio or oc_fixed",
		),
		(
			"\"of\": \"initial\", ",
			"",
			"deal.steps[3].else[0].of: missing",
		),
		(
			"\"initial\"",
			"\"pool\"",
			"deal.steps[3].else[0].of: not pool_end or initial",
		),
		(
			",\n {\"step\": \"residual\"}",
			"",
			"deal: step 4: the steps end here, and not with the residual",
		),
		("\"1.1\"", "\"0\"", "deal: step 2: the ratio is zero"),
		(
			"\"days\": 31",
			"\"days\": 4294967296",
			"periods[0].days: out of range",
		),
		("\"days30\": 30, ", "", "periods[0].days30: missing"),
		(
			"\"fees\": {\"f\"",
			"\"fees\": {\"h\"",
			"expected[0].fees: h is unknown",
		),
		(
			"\"balance\": {\"A\": 5",
			"\"balance\": {\"A\": -5",
			"expected[0].balance.A: not an amount",
		),
		("\"balance\": {", "\"balance\": [{", "not JSON at byte 1301"),
		("[true]", "[1]", "expected[0].tests[0]: not true or false"),
		(
			"\"reserve\": 2}",
			"\"rest\": 2}",
			"expected[0].reserve: missing",
		),
	] {
		let found = refused(from, to);
		if error.starts_with("not JSON") {
			assert!(found.starts_with("not JSON at byte "), "{found}");
		} else {
			assert_eq!(found, error);
		}
	}
}

#[test]
fn limits_are_said() {
	let steps = "{\"step\": \"residual\"},".repeat(70);
	let many = refused("\"steps\": [", &format!("\"steps\": [{steps}"));
	assert_eq!(many, "deal.steps[64]: more than 64");
	let tranche =
		|at: u32| format!(r#"{{"name": "{at}", "balance": 0, "rate": "0", "count": "A/360"}},"#);
	let tranches: String = (0..15).map(tranche).collect();
	let many = refused("\"tranches\": [{", &format!("\"tranches\": [{tranches}{{"));
	assert_eq!(many, "deal.tranches: more than 16");

	let deep = |depth: usize| {
		let open = r#"{"step": "if_loss_above", "ratio": "0", "then": ["#.repeat(depth);
		format!("{open}{},", "]}".repeat(depth))
	};
	let parse = |depth| {
		DealFile::parse(&DEAL.replacen("\"steps\": [", &format!("\"steps\": [{}", deep(depth)), 1))
	};
	assert!(parse(4).is_ok());
	let error = parse(5).expect_err("too deep");
	assert_eq!(error.reason, Reason::Invalid(Invalid::TooDeep { step: 4 }));
	let error = parse(1_000).expect_err("too deep to read");
	assert!(matches!(error.reason, Reason::Syntax(_)));
}

/// The published table of the textbook's mortgage obligation: the balances at the end of some years,
/// in dollars.
#[test]
fn the_sequential_obligation_ends_its_tranches_one_after_the_other() {
	let file = DealFile::parse(&text("fjf-01.json")).expect("a deal");
	assert_eq!((file.periods.len(), file.deal.tranches.len()), (357, 4));
	let last = |tranche: usize| {
		let left = file.expected.iter().filter(|row| row.balance[tranche] > 0);
		left.count() + 1
	};
	// A is repaid in month 81, B in 100, C in 178 and D in 357.
	assert_eq!([last(0), last(1), last(2), last(3)], [81, 100, 178, 357]);
	let first = &file.expected[0];
	assert_eq!(first.principal[0], 70_992_349);
	assert_eq!(file.expected[356].balance, [0; 4]);
}
