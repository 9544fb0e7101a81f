//! Records, proofs and reports as JSON has them.
//!
//! Amounts are texts of decimal digits, as a `u128` does not fit into the numbers of most readers;
//! moments are Unix milliseconds; hashes and bytes are `0x` and hex digits; accounts are SS58.

use codec::Encode;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use sp_core::{
	crypto::{AccountId32, Ss58Codec},
	H256,
};
use std::fmt::Debug;
use tessera_primitives::{
	journal::{Act, Detail, Party, Record},
	report::{Relation, Report},
	Moment,
};

use crate::{
	prove::Proved,
	store::{BlockRow, RecordRow},
	subject,
};

/// `0x` and hex digits.
pub fn hex(bytes: impl AsRef<[u8]>) -> String {
	format!("0x{}", hex::encode(bytes))
}

/// The bytes behind `0x` and hex digits.
pub fn bytes(text: &str) -> Option<Vec<u8>> {
	hex::decode(text.strip_prefix("0x")?).ok()
}

/// The hash behind `0x` and 64 hex digits.
pub fn hash(text: &str) -> Option<H256> {
	let bytes: [u8; 32] = bytes(text)?.try_into().ok()?;
	Some(H256(bytes))
}

/// The name of an act, such as `register.Transferred`. So it is in the database, too.
pub fn act(act: &Act) -> String {
	match act {
		Act::Compliance(act) => format!("compliance.{act:?}"),
		Act::Register(act) => format!("register.{act:?}"),
		Act::Coin(act) => format!("coin.{act:?}"),
		Act::Audit(act) => format!("audit.{act:?}"),
		Act::Class(act) => format!("class.{act:?}"),
	}
}

/// The name of a variant without fields.
fn name(variant: &impl Debug) -> String {
	format!("{variant:?}")
}

/// Who gave or received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PartyView {
	/// A person of the register.
	Investor(u64),
	/// An account.
	Account(String),
}

impl From<&Party<AccountId32>> for PartyView {
	fn from(party: &Party<AccountId32>) -> Self {
		match party {
			Party::Investor(id) => PartyView::Investor(*id),
			Party::Account(account) => PartyView::Account(account.to_ss58check()),
		}
	}
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
	/// Its number, over the whole chain.
	pub number: u64,
	/// Its block.
	pub block: u32,
	/// Its place in the block, from 0.
	pub index: u32,
	/// When its block was made.
	pub moment: Moment,
	/// What it is about.
	pub subject: String,
	/// What was done, such as `register.Transferred`.
	pub act: String,
	/// Who did it.
	pub by: Option<String>,
	/// Who gave or lost.
	pub from: Option<PartyView>,
	/// Who received or gained.
	pub to: Option<PartyView>,
	/// How much.
	pub amount: Option<String>,
	/// What else there is to say.
	pub detail: Value,
	/// Why.
	pub reason: Option<String>,
	/// The hash of the document that it rests on.
	pub document: Option<String>,
	/// Itself, in SCALE.
	pub record: String,
}

impl RecordView {
	/// The view of a row and what it holds.
	pub fn new(row: &RecordRow, record: &Record<AccountId32>) -> Self {
		let entry = &record.entry;
		Self {
			number: row.number,
			block: row.block,
			index: row.index,
			moment: row.moment,
			subject: row.subject.clone(),
			act: row.act.clone(),
			by: entry.by.as_ref().map(Ss58Codec::to_ss58check),
			from: entry.from.as_ref().map(Into::into),
			to: entry.to.as_ref().map(Into::into),
			amount: entry.amount.map(|amount| amount.to_string()),
			detail: detail(&entry.detail),
			reason: entry.reason.as_ref().map(name),
			document: entry.document.map(hex),
			record: hex(&row.bytes),
		}
	}
}

fn detail(detail: &Detail) -> Value {
	match detail {
		Detail::None => Value::Null,
		Detail::Change { old, new } => {
			json!({ "change": { "old": old.to_string(), "new": new.to_string() } })
		}
		Detail::Ratio {
			numerator,
			denominator,
		} => json!({ "ratio": { "numerator": numerator, "denominator": denominator } }),
		Detail::Until(moment) => json!({ "until": moment }),
		Detail::Hash(hash) => json!({ "hash": hex(hash) }),
		Detail::Number(number) => json!({ "number": number }),
		Detail::Hold([pallet, reason]) => {
			json!({ "hold": { "pallet": pallet, "reason": reason } })
		}
		Detail::Posting { unit, lines } => {
			let line = |line: &tessera_primitives::books::Line| {
				json!({
					"account": name(&line.account),
					"side": name(&line.side),
					"amount": line.amount.to_string(),
				})
			};
			let lines: Vec<Value> = lines.iter().map(line).collect();
			json!({ "posting": { "unit": subject::unit(unit), "lines": lines } })
		}
		Detail::Attestation {
			topic,
			value,
			as_of,
			valid_until,
		} => json!({ "attestation": {
			"topic": name(topic),
			"value": value.to_string(),
			"asOf": as_of,
			"validUntil": valid_until,
		} }),
		Detail::Payment(payment) => json!({ "payment": {
			"due": payment.due.to_string(),
			"paid": payment.paid.to_string(),
			"dueAt": payment.due_at,
			"at": payment.at,
			"cures": payment.cures,
		} }),
		Detail::Inspection {
			kind,
			state,
			finding,
		} => json!({ "inspection": {
			"kind": name(kind),
			"state": hex(state),
			"finding": hex(finding),
		} }),
		Detail::Verdict { statement, upheld } => {
			json!({ "verdict": { "statement": statement, "upheld": upheld } })
		}
	}
}

/// A part of a subject's records, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
	/// The records of this page.
	pub records: Vec<RecordView>,
	/// What to ask the next page with; nothing after the last one.
	pub cursor: Option<String>,
	/// The newest block that was looked at.
	pub block: u32,
}

/// A record with its proof. `header`, `record` and `proof` are all that a verifier needs; the rest says
/// for people what they prove.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProofView {
	/// The header, in SCALE.
	pub header: String,
	/// The record, in SCALE.
	pub record: String,
	/// The proof, in SCALE.
	pub proof: String,
	/// The number of the record.
	pub number: u64,
	/// The number of its block.
	pub block: u32,
	/// The hash of its block.
	pub block_hash: String,
	/// When its block was made.
	pub moment: Moment,
	/// The number of the header.
	pub header_number: u32,
	/// The hash of the header.
	pub header_hash: String,
}

impl From<&Proved> for ProofView {
	fn from(proved: &Proved) -> Self {
		let Proved {
			record,
			header,
			proof,
		} = proved;
		Self {
			header: hex(&header.header),
			record: hex(&record.bytes),
			proof: hex(proof.encode()),
			number: record.number,
			block: record.block,
			block_hash: hex(proof.leaf.hash),
			moment: record.moment,
			header_number: header.number,
			header_hash: hex(header.hash),
		}
	}
}

/// A block, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
	/// Its number.
	pub number: u32,
	/// Its hash.
	pub hash: String,
	/// When it was made.
	pub moment: Moment,
}

impl From<&BlockRow> for BlockView {
	fn from(row: &BlockRow) -> Self {
		Self {
			number: row.number,
			hash: hex(row.hash),
			moment: row.moment,
		}
	}
}

/// How the service is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatusView {
	/// The version of the service.
	pub version: String,
	/// The hash of the chain's block 0.
	pub genesis: Option<String>,
	/// The first block of which there are records.
	pub first_block: Option<u32>,
	/// The newest finalized block that it has.
	pub head: Option<BlockView>,
	/// How many records it has.
	pub records: u64,
	/// The root of the Merkle mountain range of all blocks that it has, which the next header must
	/// have.
	pub root: Option<String>,
	/// Whether there is a connection to a node.
	pub connected: bool,
	/// The newest block that the node has called finalized.
	pub node_finalized: Option<u32>,
	/// What is wrong with the node.
	pub fault: Option<String>,
}

/// A line of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
	/// What is compared.
	pub check: String,
	/// The first figure.
	pub left: String,
	/// How it must stand to the second: `=` or `<=`.
	pub relation: String,
	/// The second figure.
	pub right: String,
	/// Whether it does.
	pub agrees: bool,
}

/// A figure of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FigureView {
	/// What it counts.
	pub figure: String,
	/// How much.
	pub value: String,
}

/// An account of a book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
	/// What the book counts.
	pub unit: String,
	/// Which account.
	pub account: String,
	/// All debits so far.
	pub debit: String,
	/// All credits so far.
	pub credit: String,
}

/// What is attested on a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttestationView {
	/// Of what.
	pub topic: String,
	/// The lowest fresh value of the quorum.
	pub value: Option<String>,
	/// How many attesters have stated a value that counts.
	pub attesters: u32,
	/// Of which moment the newest speaks.
	pub last_as_of: Option<Moment>,
	/// How old that is, in milliseconds.
	pub age: Option<Moment>,
	/// How many values are challenged.
	pub challenged: u32,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
	/// On what.
	pub subject: String,
	/// At which block.
	pub block: BlockView,
	/// The chain's clock at it.
	pub at: Moment,
	/// Whether every line agrees, and nothing is open.
	pub green: bool,
	/// What must agree.
	pub lines: Vec<LineView>,
	/// What is worth knowing besides.
	pub figures: Vec<FigureView>,
	/// The books, by account.
	pub books: Vec<AccountView>,
	/// What is attested.
	pub attestations: Vec<AttestationView>,
	/// Challenges that are not decided.
	pub open_challenges: u32,
	/// Exceptions that are open.
	pub open_exceptions: u32,
	/// The score; nothing as long as there is too little history.
	pub score: Option<u16>,
	/// How many records the journal has.
	pub records: u64,
}

impl ReportView {
	/// The view of a report at a block.
	pub fn new(report: &Report, block: BlockView) -> Self {
		let books = report.books.iter().flat_map(|(unit, totals)| {
			totals.iter().map(|total| AccountView {
				unit: subject::unit(unit),
				account: name(&total.account),
				debit: total.debit.to_string(),
				credit: total.credit.to_string(),
			})
		});
		Self {
			subject: subject::text(&report.subject),
			block,
			at: report.at,
			green: report.green,
			lines: report
				.lines
				.iter()
				.map(|line| LineView {
					check: name(&line.check),
					left: line.left.to_string(),
					relation: match line.relation {
						Relation::Equal => "=".into(),
						Relation::AtMost => "<=".into(),
					},
					right: line.right.to_string(),
					agrees: line.agrees,
				})
				.collect(),
			figures: report
				.figures
				.iter()
				.map(|(figure, value)| FigureView {
					figure: name(figure),
					value: value.to_string(),
				})
				.collect(),
			books: books.collect(),
			attestations: report
				.attestations
				.iter()
				.map(|state| AttestationView {
					topic: name(&state.topic),
					value: state.value.map(|value| value.to_string()),
					attesters: state.attesters,
					last_as_of: state.last_as_of,
					age: state.age,
					challenged: state.challenged,
				})
				.collect(),
			open_challenges: report.open_challenges,
			open_exceptions: report.open_exceptions,
			score: report.score,
			records: report.records,
		}
	}
}
