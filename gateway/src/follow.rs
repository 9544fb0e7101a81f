//! Follows the finalized chain, checks what it reads, and writes it down.
//!
//! A node is believed nothing that can be computed. Headers must hash to the hashes by which they are
//! called, and each must name the one before; records must have the numbers that come next; and the
//! root of the Merkle mountain range, as it comes out of all that was read, must be the one in the next
//! header. At the first thing that is not so, following ends with a [`FollowError`] that says what it
//! was: a proof out of such a database would be worth nothing.

use codec::DecodeAll;
use futures::{stream, StreamExt};
use sp_core::{crypto::AccountId32, H256};
use std::{
	pin::pin,
	sync::{Arc, Mutex, PoisonError},
	time::Duration,
};
use tessera_audit_proof::{header::Header, tree, Blake2, Refusal};
use tessera_primitives::journal::{Act, AuditAct, Entry, Party, Subject, VersionedRecord};
use tokio::sync::watch;

use crate::{
	source::{Asks, Block, Connect, Source, SourceError},
	store::{BlockRow, ChainRow, RecordRow, Store, StoreError},
	subject, view,
};

/// Blocks that are asked for before they are needed, while there are many to read.
const BLOCKS_AHEAD: usize = 16;

/// The pause before a connection is made again: the first, and the longest.
const FIRST_PAUSE_MILLIS: u64 = 250;
const LONGEST_PAUSE_MILLIS: u64 = 10_000;

/// How often long reading says how far it is.
const BLOCKS_PER_MESSAGE: u32 = 1_000;

/// Why following ended, or was interrupted.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
	/// The node does not answer as it should.
	#[error(transparent)]
	Source(#[from] SourceError),
	/// The database does not do what it should.
	#[error(transparent)]
	Store(#[from] StoreError),
	/// A header does not have the hash by which it is called.
	#[error(
		"the node gives a header for block {block} that hashes to {computed:?}, not to {named:?}"
	)]
	WrongHash {
		/// Which block.
		block: u32,
		/// The hash of the header.
		computed: H256,
		/// The hash that the node named.
		named: H256,
	},
	/// A header cannot be read.
	#[error("the header of block {block} is refused: {reason}")]
	WrongHeader {
		/// Which block.
		block: u32,
		/// Why.
		reason: Refusal,
	},
	/// A finalized block is not the child of the one before it.
	#[error(
		"block {block} of the node is not on the chain of the database: finality was reverted, or the \
		 node follows another fork"
	)]
	OtherFork {
		/// Which block.
		block: u32,
	},
	/// The root in a header is not the one of what was read.
	#[error(
		"the journal's root in the header of block {block} is {named:?}, but what was read makes {computed:?}: \
		 the node, or the database, does not tell the truth about an earlier block"
	)]
	WrongRoot {
		/// Which block.
		block: u32,
		/// The root of all leaves that were read.
		computed: H256,
		/// The root in the header.
		named: H256,
	},
	/// A record cannot be read.
	#[error("record {index} of block {block} cannot be read: is it of a newer version than this gateway?")]
	UnknownRecord {
		/// In which block.
		block: u32,
		/// At which place.
		index: u32,
	},
	/// A record does not have the number that comes next.
	#[error("in block {block} record {expected} comes next, but there is {found}")]
	Gap {
		/// In which block.
		block: u32,
		/// The number that comes next.
		expected: u64,
		/// The number that is there.
		found: u64,
	},
	/// A block has more records than can be counted.
	#[error("block {0} has too many records")]
	TooManyRecords(u32),
	/// A task of the service was ended from outside.
	#[error("the service is going down")]
	Interrupted,
}

impl FollowError {
	/// Whether it makes sense to connect again.
	fn may_pass(&self) -> bool {
		matches!(self, FollowError::Source(error) if error.may_pass())
	}
}

/// How far the database is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
	/// The last block in it.
	pub block: Option<u32>,
	/// How many records it has.
	pub records: u64,
}

/// The connection to the node, as others than the follower see it.
#[derive(Default)]
pub struct Link(Mutex<LinkState>);

#[derive(Default)]
struct LinkState {
	asks: Option<Arc<dyn Asks>>,
	finalized: Option<u32>,
	fault: Option<String>,
}

impl Link {
	fn change(&self, change: impl FnOnce(&mut LinkState)) {
		change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
	}

	/// The node, if there is a connection to one.
	pub fn asks(&self) -> Option<Arc<dyn Asks>> {
		let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		state.asks.clone()
	}

	/// The newest block that the node has called finalized, and what is wrong with the connection.
	pub fn state(&self) -> (bool, Option<u32>, Option<String>) {
		let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		(state.asks.is_some(), state.finalized, state.fault.clone())
	}
}

/// Follows a chain.
pub struct Follower<C> {
	connect: C,
	store: Arc<Store>,
	link: Arc<Link>,
	progress: watch::Sender<Progress>,
}

impl<C: Connect> Follower<C> {
	/// Gets ready to follow.
	///
	/// # Errors
	///
	/// Those of the database.
	pub fn new(connect: C, store: Arc<Store>) -> Result<Self, StoreError> {
		let head = store.read(|reader| reader.head())?;
		Ok(Self {
			connect,
			store,
			link: Arc::default(),
			progress: watch::Sender::new(progress(head.as_ref())),
		})
	}

	/// The connection that it has.
	pub fn link(&self) -> Arc<Link> {
		self.link.clone()
	}

	/// Tells of each block, after it was written.
	pub fn progress(&self) -> watch::Receiver<Progress> {
		self.progress.subscribe()
	}

	/// Follows, and connects again whenever the connection is lost, until something is wrong that does
	/// not pass.
	///
	/// # Errors
	///
	/// What is wrong.
	pub async fn run(&self) -> Result<(), FollowError> {
		let mut pause = FIRST_PAUSE_MILLIS;
		loop {
			let before = *self.progress.borrow();
			let Err(error) = self.session(None).await else {
				continue;
			};
			self.link.change(|state| {
				state.asks = None;
				state.fault = Some(error.to_string());
			});
			if !error.may_pass() {
				return Err(error);
			}
			if *self.progress.borrow() != before {
				pause = FIRST_PAUSE_MILLIS;
			}
			tracing::warn!("{error}; trying again in {pause} ms");
			tokio::time::sleep(Duration::from_millis(pause)).await;
			pause = pause.saturating_mul(2).min(LONGEST_PAUSE_MILLIS);
		}
	}

	/// Follows over one connection, without end, or until block `last` is written.
	///
	/// # Errors
	///
	/// What ended it.
	pub async fn session(&self, last: Option<u32>) -> Result<(), FollowError> {
		let source = Arc::new(self.connect.connect().await?);
		let genesis = source.genesis().await?;
		let mut first_block = self.claimed(genesis).await?;
		self.link.change(|state| {
			state.asks = Some(source.clone());
			state.fault = None;
		});
		tracing::info!("connected to the chain {genesis:?}");
		let mut waiting = false;
		loop {
			let (finalized, hash) = source.finalized().await?;
			self.link.change(|state| state.finalized = Some(finalized));
			if first_block.is_none() {
				first_block = first_leaf(&*source, finalized).await?;
				match first_block {
					Some(first_block) => {
						tracing::info!("the journal begins with block {first_block}");
						let chain = ChainRow {
							genesis,
							first_block,
						};
						self.blocking(move |store| store.claim(chain)).await?;
					}
					None if !waiting => {
						tracing::info!(
							"the chain has no journal yet, as of block {finalized}; waiting"
						);
						waiting = true;
					}
					None => (),
				}
			}
			if let Some(first_block) = first_block {
				self.catch_up(&source, first_block, finalized, hash).await?;
			}
			let block = self.progress.borrow().block;
			if last.is_some_and(|last| block >= Some(last)) {
				return Ok(());
			}
			source.moved().await?;
		}
	}

	/// The first block with a leaf, as the database has it, after a check that it is of this chain.
	async fn claimed(&self, genesis: H256) -> Result<Option<u32>, FollowError> {
		let chain = self
			.blocking(|store| store.read(|reader| reader.chain()))
			.await?;
		let Some(chain) = chain else {
			return Ok(None);
		};
		let expected = ChainRow { genesis, ..chain };
		let chain = self.blocking(move |store| store.claim(expected)).await?;
		Ok(Some(chain.first_block))
	}

	/// Reads all blocks up to the finalized one.
	async fn catch_up(
		&self,
		source: &Arc<C::Source>,
		first_block: u32,
		finalized: u32,
		finalized_hash: H256,
	) -> Result<(), FollowError> {
		let mut last = self
			.blocking(|store| store.read(|reader| reader.head()))
			.await?;
		let next = last
			.as_ref()
			.map_or(first_block, |last| last.number.saturating_add(1));
		if next > finalized {
			// A node that was restored from a backup may be behind; but it may not be elsewhere.
			return self.check_fork(finalized, finalized_hash).await;
		}
		let behind = finalized.saturating_sub(next);
		let blocks = stream::iter(next..=finalized)
			.map(|number| {
				let source = source.clone();
				async move { source.block(number).await }
			})
			.buffered(BLOCKS_AHEAD);
		let mut blocks = pin!(blocks);
		while let Some(block) = blocks.next().await {
			let block = block?;
			let number = block.number;
			let row = self
				.blocking(move |store| write(store, first_block, last.as_ref(), block))
				.await?;
			self.progress.send_replace(progress(Some(&row)));
			last = Some(row);
			if behind > BLOCKS_PER_MESSAGE && number % BLOCKS_PER_MESSAGE == 0 {
				tracing::info!("block {number} of {finalized}");
			}
		}
		Ok(())
	}

	async fn check_fork(&self, number: u32, hash: H256) -> Result<(), FollowError> {
		let known = self
			.blocking(move |store| store.read(|reader| reader.block(number)))
			.await?;
		match known {
			Some(known) if known.hash != hash => Err(FollowError::OtherFork { block: number }),
			_ => Ok(()),
		}
	}

	/// Works with the database, apart from the threads that wait for the network.
	async fn blocking<T: Send + 'static, E: Into<FollowError> + Send + 'static>(
		&self,
		work: impl FnOnce(&Store) -> Result<T, E> + Send + 'static,
	) -> Result<T, FollowError> {
		let store = self.store.clone();
		tokio::task::spawn_blocking(move || work(&store))
			.await
			.map_err(|_| FollowError::Interrupted)?
			.map_err(Into::into)
	}
}

fn progress(head: Option<&BlockRow>) -> Progress {
	Progress {
		block: head.map(|head| head.number),
		records: head.map_or(0, BlockRow::next),
	}
}

/// The first block that has a leaf: the one before the first header with a root. Nothing as long as
/// there is no such header.
async fn first_leaf<S: Source>(source: &S, finalized: u32) -> Result<Option<u32>, FollowError> {
	let (mut without, mut with) = (0, finalized);
	if finalized == 0 || !has_root(source, finalized).await? {
		return Ok(None);
	}
	// Once there is a root, there is one in every header.
	while with.saturating_sub(without) > 1 {
		let middle = without.midpoint(with);
		if has_root(source, middle).await? {
			with = middle;
		} else {
			without = middle;
		}
	}
	Ok(Some(without))
}

async fn has_root<S: Source>(source: &S, block: u32) -> Result<bool, FollowError> {
	let (_, header) = source.header(block).await?;
	match Header::decode(&header) {
		Ok(_) => Ok(true),
		Err(Refusal::JournalRootMissing) => Ok(false),
		Err(reason) => Err(FollowError::WrongHeader { block, reason }),
	}
}

/// Checks a block against all that came before it, and writes it down.
fn write(
	store: &Store,
	first_block: u32,
	last: Option<&BlockRow>,
	block: Block,
) -> Result<BlockRow, FollowError> {
	check_header(store, first_block, last, &block)?;
	let number = block.number;
	let first = last.map_or(0, BlockRow::next);
	let count = u32::try_from(block.records.len());
	let count = count.map_err(|_| FollowError::TooManyRecords(number))?;
	let mut records = Vec::with_capacity(block.records.len());
	let mut peaks = Vec::new();
	for (index, bytes) in (0..count).zip(block.records) {
		let versioned = VersionedRecord::<AccountId32>::decode_all(&mut &bytes[..]);
		let unknown = |_| FollowError::UnknownRecord {
			block: number,
			index,
		};
		let record = versioned.map_err(unknown)?.into_record();
		let expected = first.saturating_add(index.into());
		if record.number != expected {
			return Err(FollowError::Gap {
				block: number,
				expected,
				found: record.number,
			});
		}
		let leaf = tree::leaf::<Blake2>(&bytes);
		let peak = tree::carry::<Blake2>(index, leaf, || peaks.pop());
		peaks.push(peak);
		records.push(RecordRow {
			number: record.number,
			block: number,
			index,
			moment: block.moment,
			subject: subject::text(&record.entry.subject),
			debtor: debtor(&record.entry),
			act: view::act(&record.entry.act),
			actor: record.entry.by,
			bytes,
		});
	}
	let row = BlockRow {
		number,
		hash: block.hash,
		header: block.header,
		moment: block.moment,
		first,
		count,
		records_root: tree::root::<Blake2>(peaks.into_iter()).into(),
	};
	store.append(&row, &records)?;
	Ok(row)
}

/// Who owes what a payment on something else is about.
fn debtor(entry: &Entry<AccountId32>) -> Option<String> {
	match (entry.act, &entry.from) {
		(Act::Audit(AuditAct::PaymentObserved), Some(Party::Investor(id))) => {
			let debtor = Subject::Investor(*id);
			(debtor != entry.subject).then(|| subject::text(&debtor))
		}
		_ => None,
	}
}

/// The header is the one that comes next, and its root is that of all leaves so far.
fn check_header(
	store: &Store,
	first_block: u32,
	last: Option<&BlockRow>,
	block: &Block,
) -> Result<(), FollowError> {
	let number = block.number;
	let computed = H256(sp_crypto_hashing::blake2_256(&block.header));
	if computed != block.hash {
		return Err(FollowError::WrongHash {
			block: number,
			computed,
			named: block.hash,
		});
	}
	let header = match Header::decode(&block.header) {
		Ok(header) => header,
		// The first leaf is appended at the beginning of the block after its own.
		Err(Refusal::JournalRootMissing) if number == first_block => return Ok(()),
		Err(reason) => {
			return Err(FollowError::WrongHeader {
				block: number,
				reason,
			})
		}
	};
	let parent = last.map(|last| last.hash.0);
	if header.number != number || parent.is_some_and(|parent| parent != header.parent_hash) {
		return Err(FollowError::OtherFork { block: number });
	}
	let leaves = u64::from(number.saturating_sub(first_block));
	let computed = store
		.read(|reader| reader.root(leaves))?
		.unwrap_or_default();
	let named = H256(header.journal_root);
	if computed != named {
		return Err(FollowError::WrongRoot {
			block: number,
			computed,
			named,
		});
	}
	Ok(())
}
