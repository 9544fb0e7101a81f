//! What `tessera-audit` does, and prints: tables for people, JSON for machines.

mod pool;
mod rpc;

use codec::{Decode, DecodeAll, Encode};
use comfy_table::{presets::UTF8_FULL_CONDENSED, Cell, CellAlignment, Table};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jsonrpsee::{core::params::ArrayParams, rpc_params};
use serde_json::{json, Value};
use sp_core::{crypto::AccountId32, H256};
use std::{
	io::{IsTerminal, Read, Write},
	path::{Path, PathBuf},
};
use tessera_audit_proof::{verify_encoded, Refusal, Verified};
use tessera_primitives::{
	apis::{CoinInfo, HoldingInfo, LotInfo, Page, RedemptionInfo},
	journal::{Subject, VersionedRecord},
	report::Report,
	CoinId, InvestorId, SecurityId,
};

use crate::{
	api::{BlockId, Range, REPORT_METHOD},
	project::ProjectError,
	replay::{coin::CoinRows, compare, Compared, Replay, Rows},
	subject, view,
	view::{PageView, PartyView, ProofView, RecordView, ReportView, StatusView},
};
pub use pool::project;
pub use rpc::{CallError, Rpc};

/// The runtime API behind the register's rows.
const REGISTER_METHOD: &str = "SecurityTokenApi_register_page";

/// The runtime APIs behind a coin's figures and rows.
const COIN_METHOD: &str = "StablecoinApi_coin";
const REDEMPTIONS_METHOD: &str = "StablecoinApi_redemptions_page";
const LOTS_METHOD: &str = "StablecoinApi_lots_page";

/// The reason of the hold for transfers that wait for approval: the number of the pallet
/// security-token in the runtime, and of the reason in it.
const PENDING_TRANSFER: [u8; 2] = [51, 1];

/// Records and rows that are asked for at once.
const PAGE: u32 = 100;

/// The longest file of proofs.
const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Where the services are.
#[derive(Clone, Debug)]
pub struct Services {
	/// The gateway.
	pub gateway: String,
	/// The node.
	pub node: String,
}

/// How to print.
#[derive(Clone, Copy, Debug)]
pub struct Output {
	/// JSON, not tables.
	pub json: bool,
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
	/// Everything is as it must be.
	Yes,
	/// Something is not.
	No,
}

impl From<bool> for Answer {
	fn from(yes: bool) -> Self {
		if yes {
			Answer::Yes
		} else {
			Answer::No
		}
	}
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
	/// A service does not answer.
	#[error(transparent)]
	Call(#[from] CallError),
	/// A file cannot be read.
	#[error("{path}: {reason}", path = path.display())]
	File {
		/// Which.
		path: PathBuf,
		/// Why.
		reason: std::io::Error,
	},
	/// A file is not what it should be.
	#[error("{0} has no proof in it")]
	NoProof(String),
	/// A file is too long.
	#[error("the proofs are longer than {MAX_FILE_BYTES} bytes")]
	TooLong,
	/// What was given as a header is none.
	#[error("the header must be 0x and hex digits")]
	NoHeader,
	/// What a service answered cannot be understood.
	#[error("the answer cannot be read: {0}")]
	Unreadable(String),
	/// The gateway has no block yet.
	#[error("the gateway has no block yet")]
	Empty,
	/// The chain has nothing to report.
	#[error("the chain has nothing to report on {0}")]
	NothingToReport(String),
	/// Only pools have periods to come.
	#[error("{0} is no pool: write pool:2")]
	NoPool(String),
	/// The pool cannot be projected.
	#[error(transparent)]
	Project(#[from] ProjectError),
}

impl Output {
	fn print(&self, table: impl FnOnce() -> String, json: impl FnOnce() -> Value) {
		say(&if self.json {
			format!("{:#}", json())
		} else {
			table()
		});
	}
}

/// Prints a text. Whoever has closed the other end needs no more of it.
fn say(text: &str) {
	let _ = writeln!(std::io::stdout(), "{text}");
}

fn table<const COLUMNS: usize>(
	header: [&str; COLUMNS],
	right: &[usize],
	rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> String {
	let mut table = Table::new();
	table.load_preset(UTF8_FULL_CONDENSED);
	if header.iter().any(|name| !name.is_empty()) {
		table.set_header(header);
	}
	for row in rows {
		table.add_row(row.into_iter().enumerate().map(|(column, text)| {
			let cell = Cell::new(text);
			if right.contains(&column) {
				cell.set_alignment(CellAlignment::Right)
			} else {
				cell
			}
		}));
	}
	table.to_string()
}

/// A moment as people read it, in UTC. The genesis block has none.
fn moment(millis: u64) -> String {
	if millis == 0 {
		return "genesis".into();
	}
	let seconds = millis / 1_000;
	let (days, second) = (seconds / 86_400, seconds % 86_400);
	// Days to a date of the Gregorian calendar, by eras of 400 years that begin in March.
	let shifted = days.saturating_add(719_468);
	let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
	let year_of_era =
		(day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
	let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	let shifted_month = (5 * day_of_year + 2) / 153;
	let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
	let month = if shifted_month < 10 {
		shifted_month + 3
	} else {
		shifted_month - 9
	};
	let year = year_of_era + era.saturating_mul(400) + u64::from(month <= 2);
	let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
	format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

// verify

/// What a proof in JSON must have; what else it has says nothing.
#[derive(serde::Deserialize)]
struct Given {
	header: Option<String>,
	record: String,
	proof: String,
}

/// Why a proof is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum No {
	Hex(&'static str),
	HeaderMissing,
	Refused(Refusal),
}

impl No {
	fn text(&self) -> String {
		match self {
			No::Hex(what) => format!("the {what} must be 0x and hex digits"),
			No::HeaderMissing => "there is no header in it: give one with --header".into(),
			No::Refused(refusal) => refusal.to_string(),
		}
	}

	fn name(&self) -> String {
		match self {
			No::Hex(_) => "NotHex".into(),
			No::HeaderMissing => "HeaderMissing".into(),
			No::Refused(refusal) => format!("{refusal:?}"),
		}
	}
}

fn check(given: &Given, header: Option<&[u8]>) -> Result<Verified, No> {
	let bytes = |text: &str, what| view::bytes(text).ok_or(No::Hex(what));
	let header = match (header, &given.header) {
		(Some(header), _) => header.to_vec(),
		(None, Some(header)) => bytes(header, "header")?,
		(None, None) => return Err(No::HeaderMissing),
	};
	let record = bytes(&given.record, "record")?;
	let proof = bytes(&given.proof, "proof")?;
	verify_encoded(&header, &record, &proof).map_err(No::Refused)
}

/// Checks the proofs of a file.
///
/// # Errors
///
/// If the file has none.
pub fn verify(output: &Output, file: &Path, header: Option<&str>) -> Result<Answer, CliError> {
	let header = header
		.map(|header| view::bytes(header).ok_or(CliError::NoHeader))
		.transpose()?;
	let text = read(file)?;
	let proofs = serde_json::Deserializer::from_str(&text).into_iter::<Given>();
	let (mut all, mut results) = (true, Vec::new());
	for given in proofs {
		let given =
			given.map_err(|error| CliError::NoProof(format!("{}: {error}; it", file.display())))?;
		let checked = check(&given, header.as_deref());
		all &= checked.is_ok();
		results.push((given, checked));
	}
	if results.is_empty() {
		return Err(CliError::NoProof(file.display().to_string()));
	}
	for (given, checked) in &results {
		let text = || match checked {
			Ok(verified) => yes(verified, given, header.is_some()),
			Err(no) => format!("NO: {}", no.text()),
		};
		output.print(text, || match checked {
			Ok(verified) => json!({
				"verified": true,
				"record": verified.number,
				"block": verified.block,
				"blockHash": view::hex(verified.block_hash),
				"moment": verified.moment,
				"headerNumber": verified.header_number,
				"headerHash": view::hex(verified.header_hash),
			}),
			Err(no) => json!({ "verified": false, "refusal": no.name(), "message": no.text() }),
		});
	}
	Ok(all.into())
}

fn read(file: &Path) -> Result<String, CliError> {
	let fault = |reason| CliError::File {
		path: file.into(),
		reason,
	};
	let reader: Box<dyn Read> = if file == Path::new("-") {
		Box::new(std::io::stdin())
	} else {
		Box::new(std::fs::File::open(file).map_err(fault)?)
	};
	let mut text = String::new();
	let limit = MAX_FILE_BYTES.saturating_add(1);
	let length = reader
		.take(limit)
		.read_to_string(&mut text)
		.map_err(fault)?;
	if length as u64 > MAX_FILE_BYTES {
		return Err(CliError::TooLong);
	}
	Ok(text)
}

fn yes(verified: &Verified, given: &Given, own_header: bool) -> String {
	let record = view::bytes(&given.record)
		.and_then(|bytes| VersionedRecord::<AccountId32>::decode(&mut &bytes[..]).ok())
		.map(VersionedRecord::into_record);
	let mut rows = vec![
		["Record".into(), verified.number.to_string()],
		[
			"Block".into(),
			format!("{}  {}", verified.block, view::hex(verified.block_hash)),
		],
		["Made at (UTC)".into(), moment(verified.moment)],
		[
			"Header".into(),
			format!(
				"{}  {}",
				verified.header_number,
				view::hex(verified.header_hash)
			),
		],
	];
	if let Some(record) = &record {
		rows.push(["Subject".into(), subject::text(&record.entry.subject)]);
		rows.push(["Act".into(), view::act(&record.entry.act)]);
		if let Some(amount) = record.entry.amount {
			rows.push(["Amount".into(), amount.to_string()]);
		}
	}
	let note = if own_header {
		"The record is in the journal, if the header you gave is the chain's."
	} else {
		"The record is in the journal, if the chain has a finalized header of this hash: compare it with a \
		 source that you trust, or give your own with --header."
	};
	format!("YES\n{}\n{note}", table(["", ""], &[], rows))
}

// proof

/// Fetches a record with its proof, and prints it as JSON.
///
/// # Errors
///
/// If the gateway has none.
pub async fn proof(
	services: &Services,
	number: u64,
	at: Option<BlockId>,
) -> Result<Answer, CliError> {
	let gateway = Rpc::connect(&services.gateway).await?;
	let proof: ProofView = gateway.call("audit_proof", rpc_params![number, at]).await?;
	say(&format!("{:#}", json!(proof)));
	Ok(Answer::Yes)
}

// history

/// Shows the records of a subject.
///
/// # Errors
///
/// If the gateway does not answer.
pub async fn history(
	output: &Output,
	services: &Services,
	subject: Subject,
	blocks: (Option<u32>, Option<u32>),
	limit: u64,
) -> Result<Answer, CliError> {
	let gateway = Rpc::connect(&services.gateway).await?;
	let records = records(&gateway, &subject, blocks, limit).await?;
	let rows = records.iter().map(|record| {
		let party = |party: &Option<PartyView>| match party {
			None => String::new(),
			Some(PartyView::Investor(id)) => format!("investor:{id}"),
			Some(PartyView::Account(account)) => short(account),
		};
		[
			record.number.to_string(),
			record.block.to_string(),
			moment(record.moment),
			record.act.clone(),
			party(&record.from),
			party(&record.to),
			record.amount.clone().unwrap_or_default(),
			detail(&record.detail),
			record.by.as_deref().map(short).unwrap_or_default(),
		]
	});
	let header = [
		"Record",
		"Block",
		"Made at (UTC)",
		"Act",
		"From",
		"To",
		"Amount",
		"Detail",
		"By",
	];
	output.print(|| table(header, &[0, 1, 6], rows), || json!(records));
	Ok(Answer::Yes)
}

/// The beginning of a long text.
fn short(text: &str) -> String {
	match text.get(..10) {
		Some(beginning) if text.len() > 12 => format!("{beginning}…"),
		_ => text.into(),
	}
}

/// A detail on one line: `old 1, new 2`.
fn detail(detail: &Value) -> String {
	match detail {
		Value::Null => String::new(),
		Value::Object(fields) => {
			let field = |(name, value): (&String, &Value)| match value {
				Value::Object(_) => self::detail(value),
				value => format!("{name} {}", self::detail(value)),
			};
			fields.iter().map(field).collect::<Vec<_>>().join(", ")
		}
		Value::Array(items) => items
			.iter()
			.map(self::detail)
			.collect::<Vec<_>>()
			.join("; "),
		Value::String(text) => short(text),
		value => value.to_string(),
	}
}

/// All records of a subject, page by page.
async fn records(
	gateway: &Rpc,
	subject: &Subject,
	(from, to): (Option<u32>, Option<u32>),
	limit: u64,
) -> Result<Vec<RecordView>, CliError> {
	let progress = progress("records");
	let subject = subject::text(subject);
	let mut records: Vec<RecordView> = Vec::new();
	let mut cursor: Option<String> = None;
	let mut range = Range { from, to };
	loop {
		let left = limit.saturating_sub(records.len() as u64);
		let page = u32::try_from(left).unwrap_or(PAGE).min(PAGE);
		if page == 0 {
			break;
		}
		let parameters: ArrayParams = rpc_params![&subject, range, page, cursor];
		let answer: PageView = gateway.call("audit_history", parameters).await?;
		// Later pages end where the first did, whatever comes meanwhile.
		range.to = Some(answer.block);
		records.extend(answer.records);
		progress.set_position(records.len() as u64);
		cursor = answer.cursor;
		if cursor.is_none() {
			break;
		}
	}
	progress.finish_and_clear();
	Ok(records)
}

/// How far long work is, on the standard error, and only where somebody looks at it.
fn progress(what: &'static str) -> ProgressBar {
	let target = if std::io::stderr().is_terminal() {
		ProgressDrawTarget::stderr()
	} else {
		ProgressDrawTarget::hidden()
	};
	let style = ProgressStyle::with_template("{spinner} {pos} {msg}, {elapsed}")
		.unwrap_or_else(|_| ProgressStyle::default_spinner());
	let bar = ProgressBar::with_draw_target(None, target).with_style(style);
	bar.set_message(what);
	bar
}

// report

/// Asks for the report on a subject.
///
/// # Errors
///
/// If there is none.
pub async fn report(
	output: &Output,
	services: &Services,
	subject: Subject,
) -> Result<Answer, CliError> {
	let gateway = Rpc::connect(&services.gateway).await?;
	let parameters = rpc_params![subject::text(&subject)];
	let report: ReportView = gateway.call("audit_report", parameters).await?;
	output.print(|| report_text(&report), || json!(report));
	Ok(report.green.into())
}

fn report_text(report: &ReportView) -> String {
	let mark = |agrees: bool| if agrees { "agrees" } else { "DIFFERS" };
	let block = &report.block;
	let mut parts = vec![format!(
		"{}  at block {} ({} UTC), {}",
		report.subject,
		block.number,
		moment(report.at),
		if report.green { "GREEN" } else { "NOT GREEN" },
	)];
	parts.push(table(
		["Check", "", "", "", ""],
		&[1, 3],
		report.lines.iter().map(|line| {
			[
				line.check.clone(),
				line.left.clone(),
				line.relation.clone(),
				line.right.clone(),
				mark(line.agrees).into(),
			]
		}),
	));
	if !report.figures.is_empty() {
		let rows = report.figures.iter();
		parts.push(table(
			["Figure", ""],
			&[1],
			rows.map(|figure| [figure.figure.clone(), figure.value.clone()]),
		));
	}
	if !report.books.is_empty() {
		parts.push(table(
			["Book in", "Account", "Debit", "Credit"],
			&[2, 3],
			report.books.iter().map(|total| {
				let view::AccountView {
					unit,
					account,
					debit,
					credit,
				} = total.clone();
				[unit, account, debit, credit]
			}),
		));
	}
	if !report.attestations.is_empty() {
		parts.push(table(
			[
				"Attested",
				"Value",
				"Attesters",
				"As of (UTC)",
				"Challenged",
			],
			&[1, 2, 4],
			report.attestations.iter().map(|state| {
				[
					state.topic.clone(),
					state.value.clone().unwrap_or_else(|| "none".into()),
					state.attesters.to_string(),
					state.last_as_of.map(moment).unwrap_or_default(),
					state.challenged.to_string(),
				]
			}),
		));
	}
	parts.push(format!(
		"Open challenges {}, open exceptions {}, score {}",
		report.open_challenges,
		report.open_exceptions,
		report
			.score
			.map_or("none".into(), |score| score.to_string()),
	));
	parts.join("\n")
}

// recompute

/// Replays a subject's records, and compares with the chain's own figures at the same block.
///
/// # Errors
///
/// If gateway or node do not answer.
pub async fn recompute(
	output: &Output,
	services: &Services,
	subject: Subject,
) -> Result<Answer, CliError> {
	let gateway = Rpc::connect(&services.gateway).await?;
	let node = Rpc::connect(&services.node).await?;
	let status: StatusView = gateway.call("audit_status", rpc_params![]).await?;
	let head = status.head.ok_or(CliError::Empty)?;
	let report: Option<Report> = state_call(&node, REPORT_METHOD, &subject, &head.hash).await?;
	let report = report.ok_or_else(|| CliError::NothingToReport(subject::text(&subject)))?;

	let records = records(&gateway, &subject, (None, Some(head.number)), u64::MAX).await?;
	let mut replay = Replay::new(subject, Some(PENDING_TRANSFER));
	for record in &records {
		let bytes = view::bytes(&record.record)
			.ok_or_else(|| CliError::Unreadable(format!("record {}", record.number)))?;
		let versioned = VersionedRecord::<AccountId32>::decode_all(&mut &bytes[..])
			.map_err(|error| CliError::Unreadable(format!("record {}: {error}", record.number)))?;
		replay.apply(&versioned.into_record(), record.moment);
	}
	let rows = match subject {
		Subject::Security(security) => register(&node, security, &head.hash).await?,
		Subject::Coin(coin) => coin_rows(&node, coin, &head.hash).await?,
		Subject::Pool(pool) => Rows::Pool(Box::new(pool::rows(&node, pool, &head.hash).await?)),
		_ => Rows::None,
	};
	let lines = compare(&replay, &report, &rows);
	let agrees = replay.faults.is_empty() && lines.iter().all(Compared::agrees);
	output.print(
		|| recomputed_text(&replay, &lines, head.number, agrees),
		|| {
			let faults = replay.faults.iter();
			json!({
				"subject": subject::text(&subject),
				"block": head.number,
				"blockHash": head.hash,
				"records": replay.records,
				"agrees": agrees,
				"lines": lines.iter().map(|line| json!({
					"what": line.what,
					"replayed": line.replayed,
					"chain": line.chain,
					"agrees": line.agrees(),
				})).collect::<Vec<_>>(),
				"faults": faults.map(|found| json!({
					"record": found.number,
					"fault": found.fault.to_string(),
				})).collect::<Vec<_>>(),
			})
		},
	);
	Ok(agrees.into())
}

fn recomputed_text(replay: &Replay, lines: &[Compared], block: u32, agrees: bool) -> String {
	let mut parts = vec![format!(
		"{}  at block {block}, {} records replayed",
		subject::text(&replay.subject),
		replay.records,
	)];
	// Those that differ first: they are what one looks for.
	let mut sorted: Vec<&Compared> = lines.iter().collect();
	sorted.sort_by_key(|line| line.agrees());
	parts.push(table(
		["What", "Replayed", "Chain", ""],
		&[1, 2],
		sorted.into_iter().map(|line| {
			let mark = if line.agrees() { "agrees" } else { "DIFFERS" };
			[
				line.what.clone(),
				line.replayed.clone(),
				line.chain.clone(),
				mark.into(),
			]
		}),
	));
	if !replay.faults.is_empty() {
		parts.push(table(
			["Record", "Cannot be what happened"],
			&[0],
			replay
				.faults
				.iter()
				.map(|found| [found.number.to_string(), found.fault.to_string()]),
		));
	}
	let differ = lines.iter().filter(|line| !line.agrees()).count();
	parts.push(if agrees {
		format!("All {} figures agree.", lines.len())
	} else {
		let faults = replay.faults.len();
		format!(
			"{differ} of {} figures differ, {faults} records cannot be.",
			lines.len()
		)
	});
	parts.join("\n")
}

/// The rows of the register, at a block.
async fn register(node: &Rpc, security: SecurityId, at: &str) -> Result<Rows, CliError> {
	let argument = |from: Option<InvestorId>| (security, from, PAGE).encode();
	let rows: Vec<HoldingInfo> =
		pages(node, "rows of the register", REGISTER_METHOD, argument, at).await?;
	Ok(Rows::Register(rows))
}

/// A coin with its redemptions and lots, at a block.
async fn coin_rows(node: &Rpc, coin: CoinId, at: &str) -> Result<Rows, CliError> {
	let info: Option<CoinInfo<AccountId32>> = state_call(node, COIN_METHOD, &coin, at).await?;
	let info =
		info.ok_or_else(|| CliError::NothingToReport(subject::text(&Subject::Coin(coin))))?;
	let argument = |from: Option<u64>| (coin, from, PAGE).encode();
	let redemptions: Vec<RedemptionInfo<AccountId32>> =
		pages(node, "redemptions", REDEMPTIONS_METHOD, argument, at).await?;
	let argument = |from: Option<H256>| (from, PAGE).encode();
	let mut lots: Vec<LotInfo> = pages(node, "lots", LOTS_METHOD, argument, at).await?;
	lots.retain(|lot| lot.coin == coin);
	Ok(Rows::Coin(CoinRows {
		info,
		redemptions,
		lots,
	}))
}

/// All rows that a runtime API gives page by page.
async fn pages<Item: Decode, Cursor: Decode>(
	node: &Rpc,
	what: &'static str,
	method: &str,
	argument: impl Fn(Option<Cursor>) -> Vec<u8>,
	at: &str,
) -> Result<Vec<Item>, CliError> {
	let progress = progress(what);
	let mut rows = Vec::new();
	let mut from: Option<Cursor> = None;
	loop {
		let page: Page<Item, Cursor> = call_encoded(node, method, argument(from), at).await?;
		rows.extend(page.items);
		progress.set_position(rows.len() as u64);
		from = page.next;
		if from.is_none() {
			break;
		}
	}
	progress.finish_and_clear();
	Ok(rows)
}

async fn state_call<R: Decode>(
	node: &Rpc,
	method: &str,
	argument: &impl Encode,
	at: &str,
) -> Result<R, CliError> {
	call_encoded(node, method, argument.encode(), at).await
}

async fn call_encoded<R: Decode>(
	node: &Rpc,
	method: &str,
	argument: Vec<u8>,
	at: &str,
) -> Result<R, CliError> {
	let parameters = rpc_params![method, view::hex(argument), at];
	let answer: String = node.call("state_call", parameters).await?;
	let unreadable = |reason: String| CliError::Unreadable(format!("{method}: {reason}"));
	let bytes = view::bytes(&answer).ok_or_else(|| unreadable("no hex digits".into()))?;
	R::decode_all(&mut &bytes[..]).map_err(|error| unreadable(error.to_string()))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn moments_are_dates() {
		for (millis, text) in [
			(0, "genesis"),
			(1_000, "1970-01-01 00:00:01"),
			(951_782_399_999, "2000-02-28 23:59:59"),
			(951_782_400_000, "2000-02-29 00:00:00"),
			(951_868_800_000, "2000-03-01 00:00:00"),
			(1_735_689_599_000, "2024-12-31 23:59:59"),
			(1_735_689_600_000, "2025-01-01 00:00:00"),
			(4_107_542_400_000, "2100-03-01 00:00:00"),
		] {
			assert_eq!(moment(millis), text);
		}
	}

	#[test]
	fn details_are_one_line() {
		assert_eq!(detail(&json!({ "number": 5 })), "number 5");
		assert_eq!(detail(&json!({ "hold": { "reason": 1 } })), "reason 1");
		let lines =
			json!({ "posting": { "lines": [{ "account": "Cash" }, { "account": "Loss" }] } });
		assert_eq!(detail(&lines), "lines account Cash; account Loss");
		assert_eq!(detail(&Value::Null), "");
	}
}
