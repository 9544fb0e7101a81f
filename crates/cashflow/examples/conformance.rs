//! Runs a folder of ACTUS case files and compares every event with the published one.
//!
//! Each `*.json` file of the folder is an object of cases: `identifier`, `terms`, `to`,
//! `dataObserved`, `eventsObserved` and `results`. An event agrees if date and type are the same and
//! payoff and all state columns that the result has differ by at most 1e-8, relative to the published
//! value, or absolute if that is less than one. A column that a result leaves out is not compared.
//! Every case is also stepped from one stored state to the next, and has to give the same events.
//!
//! Prints a line per contract type, `TYPE passed/total`, with its failing cases, and last
//! `N passed, M failed`; succeeds if none failed.

use std::{collections::BTreeMap, env, error::Error, fs, path::PathBuf, process::ExitCode};

use tessera_cashflow::{
	json::{self, Value},
	next_event, schedule, Code, Contract, DateTime, Event, EventType, Fixed, ObservedEvent,
	Observer, Performance, Recorded, State,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
	let Some(folder) = env::args_os().nth(1) else {
		eprintln!("usage: conformance DIR");
		return ExitCode::FAILURE;
	};
	match run(&PathBuf::from(folder)) {
		Ok(report) => report.print(),
		Err(error) => {
			eprintln!("{error}");
			ExitCode::FAILURE
		}
	}
}

/// What became of the cases, by contract type.
#[derive(Default)]
struct Report(BTreeMap<String, Tally>);

#[derive(Default)]
struct Tally {
	passed: usize,
	failures: Vec<String>,
}

impl Report {
	fn print(&self) -> ExitCode {
		let (mut passed, mut failed) = (0, 0);
		for (kind, tally) in &self.0 {
			println!(
				"{kind} {}/{}",
				tally.passed,
				tally.passed + tally.failures.len()
			);
			for failure in &tally.failures {
				println!("  {failure}");
			}
			passed += tally.passed;
			failed += tally.failures.len();
		}
		println!("{passed} passed, {failed} failed");
		if failed == 0 && passed > 0 {
			ExitCode::SUCCESS
		} else {
			ExitCode::FAILURE
		}
	}
}

fn run(folder: &PathBuf) -> Outcome<Report> {
	let mut files: Vec<PathBuf> = fs::read_dir(folder)
		.map_err(|error| format!("{}: {error}", folder.display()))?
		.map(|entry| entry.map(|entry| entry.path()))
		.collect::<Result<_, _>>()?;
	files.retain(|file| {
		file.extension()
			.is_some_and(|extension| extension == "json")
	});
	files.sort();
	let mut report = Report::default();
	for file in files {
		let text = fs::read_to_string(&file)?;
		let cases = Value::parse(&text).map_err(|error| format!("{}: {error}", file.display()))?;
		for (name, case) in cases.members() {
			let kind = case
				.get("terms")
				.and_then(|terms| terms.get("contractType"))
				.and_then(Value::text)
				.unwrap_or("UNKNOWN");
			let tally = report.0.entry(kind.into()).or_default();
			match check(case) {
				Ok(()) => tally.passed += 1,
				Err(error) => tally.failures.push(format!("{name}: {error}")),
			}
		}
	}
	Ok(report)
}

fn member<'v, 'a>(value: &'v Value<'a>, name: &str) -> Outcome<&'v Value<'a>> {
	value
		.get(name)
		.ok_or_else(|| format!("{name} is missing").into())
}

fn text<'v>(value: &'v Value<'_>, name: &str) -> Outcome<&'v str> {
	member(value, name)?
		.text()
		.ok_or_else(|| format!("{name} is not a text").into())
}

fn check(case: &Value<'_>) -> Outcome<()> {
	let contract = Contract::new(json::terms_of(member(case, "terms")?)?)?;
	let to = match case.get("to").and_then(Value::text) {
		None | Some("") => None,
		Some(to) => Some(to.parse::<DateTime>()?),
	};
	let observer = observer(case, *contract.id(), to)?;
	let to = to.unwrap_or(DateTime::MAX);
	let mut events = schedule(&contract, DateTime::MIN, to, &observer);
	let mut state = contract.initial_state(&observer)?;
	for (index, expected) in member(case, "results")?.elements().iter().enumerate() {
		let event = match events.next() {
			Some(event) => event.map_err(|error| format!("event {index}: {error}"))?,
			None => {
				let (date, kind) = (text(expected, "eventDate")?, text(expected, "eventType")?);
				return Err(format!("event {index}: expected {date} {kind}, got none").into());
			}
		};
		if let Some(difference) = difference(&event, expected)? {
			return Err(format!("event {index}: {difference}").into());
		}
		state = step(&contract, &state, &observer, &event)
			.map_err(|error| format!("event {index}: {error}"))?;
	}
	if let Some(event) = events.next() {
		let event = event?;
		return Err(format!("unexpected {} {} {}", event.date, event.kind, event.payoff).into());
	}
	// Nothing may be left to step to, but what lies beyond the end.
	match next_event(&contract, &state, &observer)? {
		Some(event) if event.date <= to => {
			Err(format!("stepping goes on with {} {}", event.date, event.kind).into())
		}
		_ => Ok(()),
	}
}

/// Steps from a state and compares with the event of the schedule.
fn step(
	contract: &Contract,
	state: &State,
	observer: &impl Observer,
	expected: &Event,
) -> Outcome<State> {
	match next_event(contract, state, observer)? {
		Some(event) if event == *expected => Ok(event.state),
		Some(event) => Err(format!("stepping gives {} {}", event.date, event.kind).into()),
		None => Err("stepping gives no event".into()),
	}
}

fn observer(case: &Value<'_>, own: Code, to: Option<DateTime>) -> Outcome<Recorded> {
	let mut observer = Recorded::default();
	if let Some(to) = to {
		observer.set_horizon(to);
	}
	for (name, series) in case.get("dataObserved").map_or(&[][..], Value::members) {
		let code = name.parse()?;
		for point in member(series, "data")?.elements() {
			let at = text(point, "timestamp")?.parse()?;
			observer.record(code, at, text(point, "value")?.parse()?);
		}
	}
	for event in case.get("eventsObserved").map_or(&[][..], Value::elements) {
		let contract = match event.get("contractId").and_then(Value::text) {
			Some(id) => id.parse()?,
			None => own,
		};
		let states = event
			.get("states")
			.and_then(|states| states.get("contractPerformance"));
		let performance = match states.and_then(Value::text) {
			None => None,
			Some("PF") => Some(Performance::Performant),
			Some("DL") => Some(Performance::Delayed),
			Some("DQ") => Some(Performance::Delinquent),
			Some("DF") => Some(Performance::Default),
			Some("MA") => Some(Performance::Matured),
			Some("TE") => Some(Performance::Terminated),
			Some(other) => return Err(format!("contractPerformance {other}").into()),
		};
		let amount = match event.get("value").and_then(Value::text) {
			Some(amount) => amount.parse()?,
			None => Fixed::ZERO,
		};
		let observed = ObservedEvent {
			at: text(event, "time")?.parse()?,
			amount,
			performance,
		};
		observer.record_event(
			contract,
			text(event, "type")?.parse::<EventType>()?,
			observed,
		);
	}
	Ok(observer)
}

/// How an event differs from the published one, if it does.
fn difference(event: &Event, expected: &Value<'_>) -> Outcome<Option<String>> {
	let date: DateTime = text(expected, "eventDate")?.parse()?;
	let kind = text(expected, "eventType")?;
	if (event.date, event.kind.as_str()) != (date, kind) {
		return Ok(Some(format!(
			"expected {date} {kind}, got {} {}",
			event.date, event.kind
		)));
	}
	let columns = [
		("payoff", event.payoff),
		("notionalPrincipal", event.columns.notional),
		("nominalInterestRate", event.columns.rate),
		("accruedInterest", event.columns.accrued),
		("exerciseAmount", event.columns.exercise_amount),
	];
	for (name, actual) in columns {
		let Some(published) = expected.get(name).and_then(Value::text) else {
			continue;
		};
		if !agree(actual, published.parse()?)? {
			let place = format!("{date} {kind} {name}");
			return Ok(Some(format!("{place}: expected {published}, got {actual}")));
		}
	}
	if let Some(published) = expected.get("exerciseDate").and_then(Value::text) {
		let published = published.parse()?;
		if event.columns.exercise_date != Some(published) {
			let actual = event.columns.exercise_date;
			return Ok(Some(format!(
				"exerciseDate: expected {published}, got {actual:?}"
			)));
		}
	}
	if let Some(currency) = expected.get("currency").and_then(Value::text) {
		if event.currency.as_str() != currency {
			let actual = event.currency;
			return Ok(Some(format!("currency: expected {currency}, got {actual}")));
		}
	}
	Ok(None)
}

fn agree(actual: Fixed, published: Fixed) -> Outcome<bool> {
	let size = published.checked_abs()?.max(Fixed::ONE);
	let allowed = size.checked_mul_ratio(1, 100_000_000)?;
	Ok(actual.checked_sub(published)?.checked_abs()? <= allowed)
}
