//! The JSON-RPC, over HTTP and WebSocket.
//!
//! | Method | What it answers |
//! |---|---|
//! | `audit_status(digest?)` | which chain, how far, and whether the node is there; with `true`, a hash of the whole database |
//! | `audit_record(number)` | a record |
//! | `audit_proof(number, at?)` | a record with its proof, at the newest header or at that of a number or hash |
//! | `audit_history(subject, range?, limit?, cursor?)` | the records of a subject, a page |
//! | `audit_report(subject)` | what must agree, and whether it does, from the chain at the newest block here |
//! | `audit_subscribeRecords(subject?, from?)` | each record as it comes, or from a number on; WebSocket alone |
//!
//! Everything is of finalized blocks. Refusals of these methods have codes of their own ([`Code`]).

use codec::{Decode, DecodeAll, Encode};
use jsonrpsee::{
	core::{async_trait, SubscriptionResult},
	proc_macros::rpc,
	server::{BatchRequestConfig, PingConfig, Server, ServerHandle},
	types::ErrorObjectOwned,
	PendingSubscriptionSink, SubscriptionMessage,
};
use serde::{Deserialize, Serialize};
use sp_core::crypto::AccountId32;
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tessera_primitives::{
	journal::{Subject, VersionedRecord},
	report::Report,
};
use tokio::sync::{watch, Semaphore};

use crate::{
	follow::{Link, Progress},
	prove::{prove, At, ProveError},
	source::SourceError,
	store::{BlockRow, Reader, RecordRow, Store, StoreError, Wanted},
	subject, view,
	view::{PageView, ProofView, RecordView, ReportView, StatusView},
};

/// The runtime API behind `audit_report`.
pub const REPORT_METHOD: &str = "AuditApi_report";

/// What callers may do at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
	/// Connections at once.
	pub connections: u32,
	/// Bytes of a request.
	pub request_bytes: u32,
	/// Bytes of an answer.
	pub response_bytes: u32,
	/// Requests in one batch.
	pub batch: u32,
	/// Subscriptions of one connection.
	pub subscriptions: u32,
	/// Records in one page.
	pub page: u32,
	/// Questions to the database at once; others wait.
	pub readers: usize,
	/// How long a question may wait, and take.
	pub timeout: Duration,
}

impl Default for Limits {
	fn default() -> Self {
		Self {
			connections: 256,
			request_bytes: 64 * 1024,
			response_bytes: 4 * 1024 * 1024,
			batch: 32,
			subscriptions: 16,
			page: 500,
			readers: 8,
			timeout: Duration::from_secs(20),
		}
	}
}

/// Records of a page that names no limit.
const DEFAULT_PAGE: u32 = 100;

/// Records that a subscription reads at once.
const SUBSCRIPTION_PAGE: u32 = 100;

/// Why a method is refused. The numbers do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Code {
	/// The text names no subject.
	NoSubject = 1,
	/// There is no such record.
	NoRecord = 2,
	/// There is no such finalized header here.
	NoHeader = 3,
	/// The header does not come after the record.
	HeaderTooEarly = 4,
	/// The range ends before it begins.
	EmptyRange = 5,
	/// The limit is zero, or more than a page can have.
	LimitOutOfRange = 6,
	/// The cursor is none that this gateway has given.
	NoCursor = 7,
	/// The chain knows no such subject, or has nothing to report on it.
	NothingToReport = 8,
	/// There is no connection to a node, or it does not answer.
	NodeUnavailable = 9,
	/// It took too long.
	TimedOut = 10,
	/// The gateway has no block yet.
	Empty = 11,
	/// The database does not do what it should.
	Database = 12,
	/// The header is neither a number nor a hash.
	NoBlockId = 13,
}

fn refuse(code: Code, message: impl ToString) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(code as i32, message.to_string(), None::<()>)
}

impl From<StoreError> for ErrorObjectOwned {
	fn from(error: StoreError) -> Self {
		tracing::error!("{error}");
		refuse(Code::Database, error)
	}
}

/// A block by its number or by the hash of its header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum BlockId {
	/// Its number.
	Number(u32),
	/// Its hash.
	Hash(String),
}

/// Blocks, both ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
	/// The first; otherwise the chain's first.
	pub from: Option<u32>,
	/// The last; otherwise the newest.
	pub to: Option<u32>,
}

/// The methods.
#[rpc(server, client, namespace = "audit")]
pub trait AuditRpc {
	/// How the service is. `digest` asks for a hash of the whole database, which takes a while.
	#[method(name = "status")]
	async fn status(&self, digest: Option<bool>) -> Result<StatusView, ErrorObjectOwned>;

	/// A record.
	#[method(name = "record")]
	async fn record(&self, number: u64) -> Result<RecordView, ErrorObjectOwned>;

	/// A record with its proof.
	#[method(name = "proof")]
	async fn proof(&self, number: u64, at: Option<BlockId>) -> Result<ProofView, ErrorObjectOwned>;

	/// The records of a subject, in the order of their numbers.
	#[method(name = "history")]
	async fn history(
		&self,
		subject: String,
		range: Option<Range>,
		limit: Option<u32>,
		cursor: Option<String>,
	) -> Result<PageView, ErrorObjectOwned>;

	/// What must agree, and whether it does.
	#[method(name = "report")]
	async fn report(&self, subject: String) -> Result<ReportView, ErrorObjectOwned>;

	/// Each record as it comes; of one subject, or of all. Those from number `from` on that are there
	/// already come first.
	#[subscription(name = "subscribeRecords" => "records", unsubscribe = "unsubscribeRecords", item = RecordView)]
	async fn subscribe_records(
		&self,
		subject: Option<String>,
		from: Option<u64>,
	) -> SubscriptionResult;
}

/// Answers.
pub struct Api {
	store: Arc<Store>,
	link: Arc<Link>,
	progress: watch::Receiver<Progress>,
	readers: Arc<Semaphore>,
	limits: Limits,
}

impl Api {
	/// Gets ready to answer from a database that a follower fills.
	pub fn new(
		store: Arc<Store>,
		link: Arc<Link>,
		progress: watch::Receiver<Progress>,
		limits: Limits,
	) -> Self {
		Self {
			store,
			link,
			progress,
			readers: Arc::new(Semaphore::new(limits.readers)),
			limits,
		}
	}

	/// Answers over HTTP and WebSocket at an address, until the handle is stopped or dropped.
	///
	/// # Errors
	///
	/// If the address cannot be taken.
	pub async fn serve(self, address: SocketAddr) -> std::io::Result<(ServerHandle, SocketAddr)> {
		let limits = self.limits;
		let server = Server::builder()
			.max_connections(limits.connections)
			.max_request_body_size(limits.request_bytes)
			.max_response_body_size(limits.response_bytes)
			.set_batch_request_config(BatchRequestConfig::Limit(limits.batch))
			.max_subscriptions_per_connection(limits.subscriptions)
			.enable_ws_ping(PingConfig::new())
			.build(address)
			.await?;
		let address = server.local_addr()?;
		Ok((server.start(self.into_rpc()), address))
	}

	/// Reads the database, apart from the threads that wait for the network.
	async fn read<T: Send + 'static>(
		&self,
		reading: impl FnOnce(&Reader) -> Result<T, ErrorObjectOwned> + Send + 'static,
	) -> Result<T, ErrorObjectOwned> {
		let late = || refuse(Code::TimedOut, "the database is too busy");
		let permit = self.readers.clone().acquire_owned();
		let permit = tokio::time::timeout(self.limits.timeout, permit)
			.await
			.map_err(|_| late())?
			.map_err(|_| late())?;
		let store = self.store.clone();
		tokio::task::spawn_blocking(move || {
			let _permit = permit;
			store.read(reading)
		})
		.await
		.map_err(|error| refuse(Code::Database, error))?
	}

	async fn ask_report(&self, subject: Subject) -> Result<ReportView, ErrorObjectOwned> {
		let head = self.read(head).await?;
		let away = |error: &dyn ToString| refuse(Code::NodeUnavailable, error.to_string());
		let Some(asks) = self.link.asks() else {
			return Err(away(&"there is no connection to a node"));
		};
		let answer = asks.ask(REPORT_METHOD, subject.encode(), head.hash);
		let answer = tokio::time::timeout(self.limits.timeout, answer)
			.await
			.map_err(|_| refuse(Code::TimedOut, "the node did not answer in time"))?
			.map_err(|error: SourceError| away(&error))?;
		let report = Option::<Report>::decode_all(&mut &answer[..])
			.map_err(|error| away(&format!("its report cannot be read: {error}")))?
			.ok_or_else(|| {
				let text = subject::text(&subject);
				refuse(
					Code::NothingToReport,
					format!("there is nothing to report on {text}"),
				)
			})?;
		Ok(ReportView::new(&report, (&head).into()))
	}
}

fn head(reader: &Reader) -> Result<BlockRow, ErrorObjectOwned> {
	reader
		.head()?
		.ok_or_else(|| refuse(Code::Empty, "the gateway has no block yet"))
}

fn subject_of(text: &str) -> Result<Subject, ErrorObjectOwned> {
	subject::parse(text).map_err(|error| refuse(Code::NoSubject, error))
}

fn view_of(row: &RecordRow) -> Result<RecordView, ErrorObjectOwned> {
	let record = VersionedRecord::<AccountId32>::decode(&mut &row.bytes[..])
		.map_err(|_| StoreError::Damaged(format!("a readable record {}", row.number)))?;
	Ok(RecordView::new(row, &record.into_record()))
}

impl From<ProveError> for ErrorObjectOwned {
	fn from(error: ProveError) -> Self {
		match error {
			ProveError::NoRecord { .. } => refuse(Code::NoRecord, error),
			ProveError::NoHeader { .. } => refuse(Code::NoHeader, error),
			ProveError::HeaderTooEarly { .. } => refuse(Code::HeaderTooEarly, error),
			ProveError::Store(error) => error.into(),
		}
	}
}

#[async_trait]
impl AuditRpcServer for Api {
	async fn status(&self, digest: Option<bool>) -> Result<StatusView, ErrorObjectOwned> {
		let (connected, node_finalized, fault) = self.link.state();
		self.read(move |reader| {
			let chain = reader.chain()?;
			let head = reader.head()?;
			let root = match (&chain, &head) {
				(Some(chain), Some(head)) => {
					let blocks = u64::from(head.number.saturating_sub(chain.first_block));
					reader.root(blocks.saturating_add(1))?
				}
				_ => None,
			};
			let digest = match &head {
				Some(head) if digest == Some(true) => Some(reader.digest(head.number)?),
				_ => None,
			};
			Ok(StatusView {
				version: env!("CARGO_PKG_VERSION").into(),
				genesis: chain.map(|chain| view::hex(chain.genesis)),
				first_block: chain.map(|chain| chain.first_block),
				records: head.as_ref().map_or(0, BlockRow::next),
				head: head.as_ref().map(Into::into),
				root: root.map(view::hex),
				digest: digest.map(view::hex),
				connected,
				node_finalized,
				fault,
			})
		})
		.await
	}

	async fn record(&self, number: u64) -> Result<RecordView, ErrorObjectOwned> {
		self.read(move |reader| match reader.record(number)? {
			Some(row) => view_of(&row),
			None => Err(refuse(
				Code::NoRecord,
				format!("there is no record {number}"),
			)),
		})
		.await
	}

	async fn proof(&self, number: u64, at: Option<BlockId>) -> Result<ProofView, ErrorObjectOwned> {
		let at = match at {
			None => At::Newest,
			Some(BlockId::Number(number)) => At::Number(number),
			Some(BlockId::Hash(text)) => At::Hash(view::hash(&text).ok_or_else(|| {
				refuse(
					Code::NoBlockId,
					"a header is named by its number or its hash",
				)
			})?),
		};
		self.read(move |reader| Ok(ProofView::from(&prove(reader, number, at)?)))
			.await
	}

	async fn history(
		&self,
		subject: String,
		range: Option<Range>,
		limit: Option<u32>,
		cursor: Option<String>,
	) -> Result<PageView, ErrorObjectOwned> {
		let subject = subject_of(&subject)?;
		let range = range.unwrap_or_default();
		let limit = limit.unwrap_or(DEFAULT_PAGE.min(self.limits.page));
		let from_block = range.from.unwrap_or(0);
		let to_block = range.to.unwrap_or(u32::MAX);
		if from_block > to_block {
			return Err(refuse(Code::EmptyRange, "the range ends before it begins"));
		}
		if !(1..=self.limits.page).contains(&limit) {
			let message = format!("a page has 1 to {} records, not {limit}", self.limits.page);
			return Err(refuse(Code::LimitOutOfRange, message));
		}
		let from_record = match cursor {
			None => 0,
			Some(cursor) => cursor.parse().map_err(|_| {
				refuse(
					Code::NoCursor,
					"a cursor is what a page before it has given",
				)
			})?,
		};
		self.read(move |reader| {
			let head = head(reader)?;
			let mut wanted = Wanted {
				from_record,
				from_block,
				to_block,
				// One more, to know whether there is a next page.
				limit: limit.saturating_add(1),
			};
			wanted.to_block = wanted.to_block.min(head.number);
			let mut rows = reader.history(Some(&subject), wanted)?;
			let next = rows.get(limit as usize).map(|row| row.number);
			rows.truncate(limit as usize);
			Ok(PageView {
				records: rows.iter().map(view_of).collect::<Result<_, _>>()?,
				cursor: next.map(|number| number.to_string()),
				block: wanted.to_block,
			})
		})
		.await
	}

	async fn report(&self, subject: String) -> Result<ReportView, ErrorObjectOwned> {
		self.ask_report(subject_of(&subject)?).await
	}

	async fn subscribe_records(
		&self,
		pending: PendingSubscriptionSink,
		subject: Option<String>,
		from: Option<u64>,
	) -> SubscriptionResult {
		let subject = match subject.as_deref().map(subject_of).transpose() {
			Ok(subject) => subject,
			Err(error) => {
				pending.reject(error).await;
				return Ok(());
			}
		};
		let mut progress = self.progress.clone();
		let mut next = from.unwrap_or(progress.borrow_and_update().records);
		let sink = pending.accept().await?;
		// What is read is what is in the database, so a slow reader misses nothing and holds up nobody.
		loop {
			let wanted = Wanted {
				from_record: next,
				from_block: 0,
				to_block: u32::MAX,
				limit: SUBSCRIPTION_PAGE,
			};
			let rows = self
				.read(move |reader| Ok(reader.history(subject.as_ref(), wanted)?))
				.await?;
			let is_last = rows.len() < SUBSCRIPTION_PAGE as usize;
			for row in &rows {
				next = row.number.saturating_add(1);
				sink.send(SubscriptionMessage::from_json(&view_of(row)?)?)
					.await?;
			}
			if is_last {
				tokio::select! {
					() = sink.closed() => return Ok(()),
					changed = progress.changed() => changed?,
				}
			}
		}
	}
}
