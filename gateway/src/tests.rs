//! The service against a chain made up for it.

use codec::{Compact, DecodeAll, Encode};
use jsonrpsee::{
	core::client::{ClientT, Error as RpcError},
	http_client::HttpClientBuilder,
	rpc_params,
	ws_client::WsClientBuilder,
};
use serde_json::json;
use sp_core::{crypto::AccountId32, H256};
use std::{
	collections::BTreeMap,
	path::Path,
	sync::{
		atomic::{AtomicBool, AtomicU32, Ordering},
		Arc,
	},
	time::Duration,
};
use tessera_audit_proof::{header, mmr, tree, verify, Blake2, Leaf};
use tessera_primitives::{
	books::{Account as BookAccount, Line, Unit},
	journal::{AuditAct, ClassAct, Detail, Entry, Record, RegisterAct, Subject, VersionedRecord},
	report::Report,
};
use tokio::sync::watch;

use crate::{
	api::{Api, AuditRpcClient, BlockId, Code, Limits, Range, REPORT_METHOD},
	follow::{FollowError, Follower},
	prove::{prove, At, ProveError},
	replay::Replay,
	source::{Block, Connect, Source, SourceError, SourceResult},
	store::{Store, StoreError, Wanted},
	view,
};

/// Blocks of the chain that most tests follow.
const BLOCKS: u32 = 40;

struct Inner {
	blocks: Vec<Block>,
	finalized: watch::Sender<u32>,
	lost: AtomicBool,
	connections: AtomicU32,
}

/// A chain, all of it in memory.
#[derive(Clone)]
struct Chain(Arc<Inner>);

fn account(byte: u8) -> AccountId32 {
	AccountId32::new([byte; 32])
}

fn entry(subject: Subject, amount: u128) -> Entry<AccountId32> {
	Entry::new(subject, RegisterAct::Transferred)
		.by(account(7))
		.from(1)
		.to(2)
		.amount(amount)
}

/// How many records a block has: from none to eight.
fn records_of(block: u32) -> u32 {
	block * 7 % 9
}

fn header_without_root(parent: &[u8; 32], number: u32) -> Vec<u8> {
	(parent, Compact(number), [1u8; 32], [2u8; 32], Compact(0u32)).encode()
}

/// The blocks of a chain whose journal began with block `first_block`.
fn blocks(count: u32, first_block: u32) -> Vec<Block> {
	blocks_of(count, first_block, |index, next| {
		entry(Subject::Security(index % 3), u128::from(next))
	})
}

/// The same, with the given record at each place of a block and with each number.
fn blocks_of(
	count: u32,
	first_block: u32,
	entry: impl Fn(u32, u64) -> Entry<AccountId32>,
) -> Vec<Block> {
	let mut nodes = BTreeMap::new();
	let mut leaves = 0;
	let mut next = 0;
	let mut blocks: Vec<Block> = Vec::new();
	for number in 0..count {
		let parent = blocks.last().map_or([0; 32], |block| block.hash.0);
		let root = mmr::root::<Blake2>(leaves, |node| nodes.get(&node).copied());
		let header = match root {
			Some(root) => header::encode(&parent, number, &[1; 32], &[2; 32], &root),
			None => header_without_root(&parent, number),
		};
		let moment = u64::from(number) * 6_000;
		let first = next;
		let mut records = Vec::new();
		let count = if number >= first_block {
			records_of(number)
		} else {
			0
		};
		for index in 0..count {
			let entry = entry(index, next);
			records.push(
				VersionedRecord::V1(Record {
					number: next,
					entry,
				})
				.encode(),
			);
			next += 1;
		}
		let hashes: Vec<_> = records
			.iter()
			.map(|record| tree::leaf::<Blake2>(record))
			.collect();
		let mut peaks = Vec::new();
		for (index, leaf) in (0..).zip(hashes) {
			let peak = tree::carry::<Blake2>(index, leaf, || peaks.pop());
			peaks.push(peak);
		}
		let hash = sp_crypto_hashing::blake2_256(&header);
		if number >= first_block {
			let leaf = Leaf {
				version: 1,
				block: number,
				hash,
				moment,
				first,
				count,
				records: tree::root::<Blake2>(peaks.into_iter()),
			};
			let new = mmr::append::<Blake2>(leaves, leaf.digest::<Blake2>(), |node| {
				nodes.get(&node).copied()
			});
			nodes.extend(new.expect("all nodes are there"));
			leaves += 1;
		}
		blocks.push(Block {
			number,
			hash: H256(hash),
			header,
			moment,
			records,
		});
	}
	blocks
}

impl Chain {
	fn of(blocks: Vec<Block>) -> Self {
		let last = blocks.last().expect("there is a block").number;
		Self(Arc::new(Inner {
			blocks,
			finalized: watch::Sender::new(last),
			lost: AtomicBool::new(false),
			connections: AtomicU32::new(0),
		}))
	}

	fn new() -> Self {
		Self::of(blocks(BLOCKS, 0))
	}

	/// The same, with its blocks changed.
	fn changed(change: impl FnOnce(&mut Vec<Block>)) -> Self {
		let mut blocks = blocks(BLOCKS, 0);
		change(&mut blocks);
		Self::of(blocks)
	}

	fn finalize(&self, number: u32) {
		self.0.finalized.send_replace(number);
	}

	fn lose(&self, lost: bool) {
		self.0.lost.store(lost, Ordering::SeqCst);
	}

	fn answers(&self) -> SourceResult<()> {
		if self.0.lost.load(Ordering::SeqCst) {
			return Err(SourceError::Lost("it sleeps".into()));
		}
		Ok(())
	}

	fn at(&self, number: u32) -> SourceResult<&Block> {
		self.answers()?;
		assert!(
			number <= *self.0.finalized.borrow(),
			"block {number} is not final"
		);
		Ok(&self.0.blocks[number as usize])
	}
}

impl Connect for Chain {
	type Source = Chain;

	async fn connect(&self) -> SourceResult<Chain> {
		self.answers()?;
		self.0.connections.fetch_add(1, Ordering::SeqCst);
		Ok(self.clone())
	}
}

impl Source for Chain {
	async fn genesis(&self) -> SourceResult<H256> {
		Ok(self.at(0)?.hash)
	}

	async fn finalized(&self) -> SourceResult<(u32, H256)> {
		let number = *self.0.finalized.borrow();
		Ok((number, self.at(number)?.hash))
	}

	async fn header(&self, number: u32) -> SourceResult<(H256, Vec<u8>)> {
		let block = self.at(number)?;
		Ok((block.hash, block.header.clone()))
	}

	async fn block(&self, number: u32) -> SourceResult<Block> {
		Ok(self.at(number)?.clone())
	}

	async fn moved(&self) -> SourceResult<()> {
		let mut finalized = self.0.finalized.subscribe();
		finalized.mark_unchanged();
		tokio::time::timeout(Duration::from_millis(20), finalized.changed())
			.await
			.ok();
		self.answers()
	}

	async fn call(
		&self,
		method: &'static str,
		argument: Vec<u8>,
		_: H256,
	) -> SourceResult<Vec<u8>> {
		self.answers()?;
		assert_eq!(method, REPORT_METHOD);
		let subject = Subject::Security(0);
		let report = (argument == subject.encode()).then(|| Report {
			subject,
			at: 5,
			records: 1,
			lines: vec![],
			figures: vec![],
			books: vec![],
			attestations: vec![],
			open_challenges: 0,
			open_exceptions: 0,
			score: Some(900),
			green: true,
		});
		Ok(report.encode())
	}
}

struct Folder(tempfile::TempDir);

impl Folder {
	fn new() -> Self {
		Self(tempfile::tempdir().expect("there is room"))
	}

	fn database(&self, name: &str) -> std::path::PathBuf {
		self.0.path().join(name)
	}
}

fn open(path: &Path) -> Arc<Store> {
	Arc::new(Store::open(path).expect("it opens"))
}

/// Follows a chain until a block is written.
async fn follow(chain: &Chain, store: &Arc<Store>, last: u32) -> Result<(), FollowError> {
	Follower::new(chain.clone(), store.clone())?
		.session(Some(last))
		.await
}

fn digest(store: &Store, last: u32) -> H256 {
	store
		.read(|reader| reader.digest(last))
		.expect("it has the block")
}

fn head(store: &Store) -> Option<u32> {
	let head = store.read(|reader| reader.head()).expect("it can be read");
	head.map(|head| head.number)
}

#[tokio::test]
async fn every_record_is_kept_and_proved_at_every_later_header() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	follow(&Chain::new(), &store, BLOCKS - 1)
		.await
		.expect("the chain is sound");
	store
		.read(|reader| {
			let records = reader.head()?.expect("it has blocks").next();
			let all: u64 = (0..BLOCKS).map(|block| u64::from(records_of(block))).sum();
			assert_eq!(records, all);
			for number in 0..records {
				let record = reader.record(number)?.expect("it is kept");
				for at in record.block + 1..BLOCKS {
					let proved = prove(reader, number, At::Number(at))?;
					let verified = verify(&proved.header.header, &record.bytes, &proved.proof);
					let verified = verified.expect("the proof holds");
					assert_eq!((verified.number, verified.block), (number, record.block));
					assert_eq!(verified.header_number, at);
				}
			}
			let newest = prove(reader, 0, At::Newest)?;
			assert_eq!(newest.header.number, BLOCKS - 1);
			assert_eq!(prove(reader, 0, At::Hash(newest.header.hash))?, newest);
			assert!(matches!(
				prove(reader, records, At::Newest),
				Err(ProveError::NoRecord { .. })
			));
			assert!(matches!(
				prove(reader, 0, At::Number(BLOCKS)),
				Err(ProveError::NoHeader { .. })
			));
			let early = reader.record(0)?.expect("it is kept").block;
			assert!(matches!(
				prove(reader, 0, At::Number(early)),
				Err(ProveError::HeaderTooEarly { .. })
			));
			Ok::<_, ProveError>(())
		})
		.expect("everything is there");
}

#[tokio::test]
async fn a_journal_that_began_later_is_found_where_it_began() {
	for first_block in [1, 2, 13, BLOCKS - 2] {
		let folder = Folder::new();
		let store = open(&folder.database("a"));
		let chain = Chain::of(blocks(BLOCKS, first_block));
		follow(&chain, &store, BLOCKS - 1)
			.await
			.expect("the chain is sound");
		store
			.read(|reader| {
				assert_eq!(
					reader.chain()?.expect("it is claimed").first_block,
					first_block
				);
				assert_eq!(reader.block(first_block - 1)?, None);
				let proved = prove(reader, 0, At::Newest)?;
				verify(&proved.header.header, &proved.record.bytes, &proved.proof)
					.expect("it holds");
				Ok::<_, ProveError>(())
			})
			.expect("everything is there");
	}
}

#[tokio::test]
async fn a_chain_without_a_journal_is_waited_for() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	let chain = Chain::of(blocks(BLOCKS, 20));
	chain.finalize(15);
	let waiting = tokio::time::timeout(Duration::from_millis(200), follow(&chain, &store, 25));
	assert!(waiting.await.is_err(), "there is nothing to read");
	assert_eq!(head(&store), None);
	chain.finalize(BLOCKS - 1);
	follow(&chain, &store, 25).await.expect("now there is");
}

#[tokio::test]
async fn in_whatever_pieces_it_is_read_the_database_is_the_same() {
	let folder = Folder::new();
	let chain = Chain::new();
	let whole = open(&folder.database("whole"));
	follow(&chain, &whole, BLOCKS - 1)
		.await
		.expect("the chain is sound");

	let path = folder.database("pieces");
	for last in [1, 2, 7, 8, 31, BLOCKS - 1] {
		chain.finalize(last);
		// Opened anew each time, as after a crash.
		let pieces = open(&path);
		follow(&chain, &pieces, last)
			.await
			.expect("the chain is sound");
		assert_eq!(head(&pieces), Some(last));
		assert_eq!(digest(&pieces, last), digest(&whole, last));
	}
	assert_ne!(digest(&whole, BLOCKS - 1), digest(&whole, BLOCKS - 2));
}

#[tokio::test]
async fn ended_anywhere_it_goes_on_to_the_same_database() {
	let folder = Folder::new();
	let chain = Chain::new();
	let whole = open(&folder.database("whole"));
	follow(&chain, &whole, BLOCKS - 1)
		.await
		.expect("the chain is sound");
	for micros in [0, 300, 1_000, 3_000, 9_000] {
		let path = folder.database(&format!("ended-after-{micros}"));
		let store = open(&path);
		let work = tokio::spawn({
			let (chain, store) = (chain.clone(), store.clone());
			async move { follow(&chain, &store, BLOCKS - 1).await }
		});
		tokio::time::sleep(Duration::from_micros(micros)).await;
		work.abort();
		work.await.ok();
		drop(store);
		let store = open(&path);
		follow(&chain, &store, BLOCKS - 1)
			.await
			.expect("it goes on");
		assert_eq!(digest(&store, BLOCKS - 1), digest(&whole, BLOCKS - 1));
	}
}

/// Follows a chain that is not sound; what is wrong, and the last block that was written.
async fn refusal(chain: &Chain) -> (FollowError, Option<u32>) {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	let error = follow(chain, &store, BLOCKS - 1)
		.await
		.expect_err("the chain is not sound");
	(error, head(&store))
}

#[tokio::test]
async fn a_gap_in_the_numbers_is_refused() {
	let chain = Chain::changed(|blocks| {
		let first = blocks[..10]
			.iter()
			.map(|block| block.records.len() as u64)
			.sum::<u64>();
		let entry = entry(Subject::Security(0), 5);
		blocks[10].records = vec![VersionedRecord::V1(Record {
			number: first + 1,
			entry,
		})
		.encode()];
	});
	let (error, last) = refusal(&chain).await;
	assert!(
		matches!(error, FollowError::Gap { block: 10, .. }),
		"{error}"
	);
	assert_eq!(last, Some(9));
}

#[tokio::test]
async fn a_record_that_is_withheld_or_changed_is_refused_by_the_next_root() {
	let withheld = Chain::changed(|blocks| {
		blocks[13].records.clear();
		for block in &mut blocks[14..] {
			block.records.clear();
		}
	});
	let (error, last) = refusal(&withheld).await;
	assert!(
		matches!(error, FollowError::WrongRoot { block: 14, .. }),
		"{error}"
	);
	assert_eq!(last, Some(13));

	// The amount is the last field but three, each of which is one byte where there is nothing.
	let changed = Chain::changed(|blocks| {
		let record = &mut blocks[11].records[2];
		let amount = record.len() - 4;
		record[amount] ^= 1;
	});
	let (error, last) = refusal(&changed).await;
	assert!(
		matches!(error, FollowError::WrongRoot { block: 12, .. }),
		"{error}"
	);
	assert_eq!(last, Some(11));
	let moment = Chain::changed(|blocks| blocks[11].moment += 1);
	let (error, _) = refusal(&moment).await;
	assert!(
		matches!(error, FollowError::WrongRoot { block: 12, .. }),
		"{error}"
	);
}

#[tokio::test]
async fn a_record_of_an_unknown_version_is_refused() {
	let chain = Chain::changed(|blocks| blocks[11].records[2][0] = 2);
	let (error, _) = refusal(&chain).await;
	assert!(
		matches!(
			error,
			FollowError::UnknownRecord {
				block: 11,
				index: 2
			}
		),
		"{error}"
	);
	let longer = Chain::changed(|blocks| blocks[11].records[2].push(0));
	let (error, _) = refusal(&longer).await;
	assert!(
		matches!(
			error,
			FollowError::UnknownRecord {
				block: 11,
				index: 2
			}
		),
		"{error}"
	);
}

#[tokio::test]
async fn headers_that_do_not_fit_are_refused() {
	let hash = Chain::changed(|blocks| blocks[12].hash.0[0] ^= 1);
	assert!(matches!(
		refusal(&hash).await.0,
		FollowError::WrongHash { block: 12, .. }
	));
	let header = Chain::changed(|blocks| {
		blocks[12].header.push(0);
		blocks[12].hash = H256(sp_crypto_hashing::blake2_256(&blocks[12].header));
	});
	assert!(matches!(
		refusal(&header).await.0,
		FollowError::WrongHeader { block: 12, .. }
	));
	let parent = Chain::changed(|blocks| {
		blocks[12].header[0] ^= 1;
		blocks[12].hash = H256(sp_crypto_hashing::blake2_256(&blocks[12].header));
	});
	assert!(matches!(
		refusal(&parent).await.0,
		FollowError::OtherFork { block: 12 }
	));
}

#[tokio::test]
async fn another_chain_or_fork_is_refused() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	follow(&Chain::new(), &store, BLOCKS - 1)
		.await
		.expect("the chain is sound");
	let before = digest(&store, BLOCKS - 1);

	let mut other = blocks(BLOCKS, 0);
	other[0].hash.0[0] ^= 1;
	let error = follow(&Chain::of(other), &store, BLOCKS)
		.await
		.expect_err("it is another");
	assert!(
		matches!(error, FollowError::Store(StoreError::OtherChain { .. })),
		"{error}"
	);

	let mut fork = blocks(BLOCKS - 5, 0);
	fork.last_mut().expect("blocks").hash.0[0] ^= 1;
	let error = follow(&Chain::of(fork), &store, BLOCKS)
		.await
		.expect_err("it is a fork");
	assert!(matches!(error, FollowError::OtherFork { .. }), "{error}");
	assert_eq!(digest(&store, BLOCKS - 1), before);
}

#[tokio::test]
async fn a_node_that_goes_away_is_waited_for() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	let chain = Chain::new();
	chain.finalize(5);
	let follower = Arc::new(Follower::new(chain.clone(), store.clone()).expect("it reads"));
	let mut progress = follower.progress();
	let running = tokio::spawn({
		let follower = follower.clone();
		async move { follower.run().await }
	});
	progress
		.wait_for(|progress| progress.block == Some(5))
		.await
		.expect("it runs");
	chain.lose(true);
	tokio::time::sleep(Duration::from_millis(100)).await;
	assert!(!follower.link().state().0, "the connection is lost");
	chain.lose(false);
	chain.finalize(BLOCKS - 1);
	progress
		.wait_for(|progress| progress.block == Some(BLOCKS - 1))
		.await
		.expect("it runs");
	assert!(chain.0.connections.load(Ordering::SeqCst) >= 2);
	assert!(follower.link().state().0);
	running.abort();
}

#[tokio::test]
async fn a_block_is_written_whole_or_not_at_all() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	follow(&Chain::new(), &store, 20)
		.await
		.expect("the chain is sound");
	let last = head(&store).expect("it has blocks");
	let before = digest(&store, last);
	let (mut block, mut record) = store
		.read(|reader| {
			let block = reader.head()?.expect("it has blocks");
			Ok::<_, StoreError>((block, reader.record(0)?.expect("it has records")))
		})
		.expect("it can be read");
	assert!(matches!(
		store.append(&block, &[]),
		Err(StoreError::NotNext { .. })
	));
	block.number += 1;
	block.hash = H256([9; 32]);
	record.number = block.next();
	let twice = [record.clone(), record];
	assert!(matches!(
		store.append(&block, &twice),
		Err(StoreError::Sqlite(_))
	));
	assert_eq!(head(&store), Some(last));
	assert_eq!(digest(&store, last), before);
}

#[tokio::test]
async fn history_has_no_gaps_and_no_doubles_over_pages() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	follow(&Chain::new(), &store, BLOCKS - 1)
		.await
		.expect("the chain is sound");
	store
		.read(|reader| {
			let subject = Subject::Security(1);
			let mut wanted = Wanted {
				from_record: 0,
				from_block: 3,
				to_block: 33,
				limit: 1_000,
			};
			let all = reader.history(Some(&subject), wanted)?;
			assert!(all.iter().all(|row| (3..=33).contains(&row.block)));
			assert!(all.iter().all(|row| row.subject == "security:1"));
			let expected: u32 = (3..=33)
				.map(|block| {
					(0..records_of(block))
						.filter(|index| index % 3 == 1)
						.count() as u32
				})
				.sum();
			assert_eq!(all.len() as u32, expected);
			let mut pages = Vec::new();
			wanted.limit = 4;
			loop {
				let page = reader.history(Some(&subject), wanted)?;
				let Some(last) = page.last() else {
					break;
				};
				wanted.from_record = last.number + 1;
				pages.extend(page);
			}
			assert_eq!(pages, all);
			let nothing = Wanted {
				from_block: BLOCKS,
				to_block: u32::MAX,
				..wanted
			};
			assert_eq!(reader.history(None, nothing)?, []);
			Ok::<_, StoreError>(())
		})
		.expect("it can be read");
}

#[tokio::test]
async fn the_history_of_a_person_has_the_payments_that_it_owes() {
	let folder = Folder::new();
	let store = open(&folder.database("a"));
	let (asset, debtor) = (Subject::Asset(4), Subject::Investor(9));
	let chain = Chain::of(blocks_of(BLOCKS, 0, |_, next| match next % 5 {
		0 => Entry::new(asset, AuditAct::PaymentObserved).from(9),
		1 => Entry::new(debtor, AuditAct::PaymentObserved).from(9),
		2 => Entry::new(asset, AuditAct::Posted).from(9),
		3 => Entry::new(asset, AuditAct::PaymentObserved).from(8),
		_ => entry(asset, 1),
	}));
	follow(&chain, &store, BLOCKS - 1)
		.await
		.expect("the chain is sound");
	let wanted = Wanted {
		from_record: 0,
		from_block: 0,
		to_block: u32::MAX,
		limit: 1_000,
	};
	let history = |subject| {
		let rows = store.read(|reader| reader.history(Some(&subject), wanted));
		let rows = rows.expect("it can be read");
		rows.iter().map(|row| row.number).collect::<Vec<_>>()
	};
	let all: u64 = (0..BLOCKS).map(|block| u64::from(records_of(block))).sum();
	let of = |wanted: &[u64]| {
		(0..all)
			.filter(|number| wanted.contains(&(number % 5)))
			.collect::<Vec<_>>()
	};
	assert_eq!(history(debtor), of(&[0, 1]));
	assert_eq!(history(asset), of(&[0, 2, 3, 4]));
}

#[tokio::test]
async fn the_history_of_classes_pools_and_assets_has_their_acts() {
	let folder = Folder::new();
	let subjects = [Subject::Class(1), Subject::Pool(2), Subject::Asset(7)];
	let chain = Chain::of(blocks_of(BLOCKS, 0, |_, next| match next % 3 {
		0 => Entry::new(subjects[0], ClassAct::MotionVoted)
			.from(5)
			.number(next),
		1 => Entry::new(subjects[1], ClassAct::Distributed)
			.by(account(7))
			.amount(30)
			.detail(Detail::Posting {
				unit: Unit::Coin(1),
				lines: vec![
					Line::debit(BookAccount::Interest, 30),
					Line::credit(BookAccount::Cash, 30),
				]
				.try_into()
				.expect("few"),
			}),
		_ => Entry::new(subjects[2], ClassAct::AssetAged).change(0, 31),
	}));
	let address = service(&chain, &folder, Limits::default()).await;
	let client = HttpClientBuilder::default()
		.build(format!("http://{address}"))
		.expect("a client");
	let posting = json!({ "posting": { "unit": "coin:1", "lines": [
		{ "account": "Interest", "side": "Debit", "amount": "30" },
		{ "account": "Cash", "side": "Credit", "amount": "30" },
	] } });
	for (place, subject, act, detail) in [
		(0, "class:1", "class.MotionVoted", json!({ "number": 0 })),
		(1, "pool:2", "class.Distributed", posting),
		(
			2,
			"asset:7",
			"class.AssetAged",
			json!({ "change": { "old": "0", "new": "31" } }),
		),
	] {
		let page = client.history(subject.into(), None, Some(500), None).await;
		let records = page.expect("it answers").records;
		assert!(records.len() > 10);
		for (record, number) in records.iter().zip((place..).step_by(3)) {
			assert_eq!(record.number, number);
			assert_eq!((&*record.subject, &*record.act), (subject, act));
		}
		assert_eq!(records[0].detail, detail);
		let mut replay = Replay::new(subjects[place as usize], None);
		for record in &records {
			let bytes = view::bytes(&record.record).expect("hex digits");
			let versioned = VersionedRecord::decode_all(&mut &bytes[..]).expect("a record");
			replay.apply(&versioned.into_record(), record.moment);
		}
		assert_eq!(replay.faults, []);
		assert_eq!(replay.records, records.len() as u64);
	}
}

/// A service that follows a chain, on a free port.
async fn service(chain: &Chain, folder: &Folder, limits: Limits) -> String {
	let store = open(&folder.database("service"));
	let follower = Follower::new(chain.clone(), store.clone()).expect("it reads");
	let mut progress = follower.progress();
	let api = Api::new(store, follower.link(), follower.progress(), limits);
	let any = "127.0.0.1:0".parse().expect("an address");
	let (server, address) = api.serve(any).await.expect("a port is free");
	let last = *chain.0.finalized.borrow();
	tokio::spawn(async move {
		let _server = server;
		follower.run().await
	});
	progress
		.wait_for(|progress| progress.block == Some(last))
		.await
		.expect("it runs");
	address.to_string()
}

fn code<T: std::fmt::Debug>(answer: Result<T, RpcError>) -> i32 {
	match answer.expect_err("it is refused") {
		RpcError::Call(error) => error.code(),
		error => panic!("{error}"),
	}
}

#[tokio::test]
async fn the_service_answers_over_http() {
	let folder = Folder::new();
	let chain = Chain::new();
	let address = service(&chain, &folder, Limits::default()).await;
	let client = HttpClientBuilder::default()
		.build(format!("http://{address}"))
		.expect("a client");

	let status = client.status().await.expect("it answers");
	assert_eq!(status.genesis, Some(view::hex(chain.0.blocks[0].hash)));
	assert_eq!(status.head.map(|head| head.number), Some(BLOCKS - 1));
	assert!(status.connected);

	let record = client.record(3).await.expect("it is there");
	assert_eq!((record.number, &*record.act), (3, "register.Transferred"));
	assert_eq!(record.amount.as_deref(), Some("3"));
	let proof = client.proof(3, None).await.expect("it is there");
	assert_eq!(
		(proof.record, proof.header_number),
		(record.record, BLOCKS - 1)
	);
	let by_hash = BlockId::Hash(view::hex(chain.0.blocks[30].hash));
	let by_hash = client.proof(3, Some(by_hash)).await.expect("it is there");
	assert_eq!(
		by_hash,
		client
			.proof(3, Some(BlockId::Number(30)))
			.await
			.expect("it is there")
	);

	let mut numbers = Vec::new();
	let mut cursor = None;
	loop {
		let page = client
			.history("security:1".into(), None, Some(7), cursor)
			.await;
		let page = page.expect("it answers");
		assert!(page.records.len() <= 7);
		numbers.extend(page.records.iter().map(|record| record.number));
		cursor = page.cursor;
		if cursor.is_none() {
			break;
		}
	}
	let all = client
		.history("security:1".into(), None, Some(500), None)
		.await
		.expect("it answers");
	assert_eq!(
		numbers,
		all.records
			.iter()
			.map(|record| record.number)
			.collect::<Vec<_>>()
	);

	let report = client
		.report("security:0".into())
		.await
		.expect("there is one");
	assert_eq!(
		(report.green, report.score, report.block.number),
		(true, Some(900), BLOCKS - 1)
	);

	let range = |from, to| Some(Range { from, to });
	let history = |range, limit, cursor| client.history("chain".into(), range, limit, cursor);
	assert_eq!(code(client.record(9_999).await), Code::NoRecord as i32);
	assert_eq!(code(client.proof(9_999, None).await), Code::NoRecord as i32);
	assert_eq!(
		code(client.proof(3, Some(BlockId::Number(99))).await),
		Code::NoHeader as i32
	);
	assert_eq!(
		code(client.proof(3, Some(BlockId::Number(1))).await),
		Code::HeaderTooEarly as i32
	);
	let no_hash = Some(BlockId::Hash("0x12".into()));
	assert_eq!(code(client.proof(3, no_hash).await), Code::NoBlockId as i32);
	assert_eq!(
		code(history(range(Some(5), Some(4)), None, None).await),
		Code::EmptyRange as i32
	);
	assert_eq!(
		code(history(None, Some(0), None).await),
		Code::LimitOutOfRange as i32
	);
	assert_eq!(
		code(history(None, Some(501), None).await),
		Code::LimitOutOfRange as i32
	);
	assert_eq!(
		code(history(None, None, Some("x".into())).await),
		Code::NoCursor as i32
	);
	assert_eq!(
		code(client.report("share:0".into()).await),
		Code::NoSubject as i32
	);
	assert_eq!(
		code(client.report("security:1".into()).await),
		Code::NothingToReport as i32
	);
	chain.lose(true);
	tokio::time::sleep(Duration::from_millis(100)).await;
	assert_eq!(
		code(client.report("security:0".into()).await),
		Code::NodeUnavailable as i32
	);
	client
		.record(3)
		.await
		.expect("what is kept is still answered");
}

#[tokio::test]
async fn requests_and_answers_have_limits() {
	let folder = Folder::new();
	let limits = Limits {
		request_bytes: 1_000,
		response_bytes: 2_000,
		batch: 2,
		subscriptions: 1,
		..Limits::default()
	};
	let address = service(&Chain::new(), &folder, limits).await;
	let client = HttpClientBuilder::default()
		.build(format!("http://{address}"))
		.expect("a client");
	client.record(3).await.expect("it is small enough");
	let large = client
		.history("security:1".into(), None, Some(50), None)
		.await;
	assert_eq!(
		code(large),
		jsonrpsee::types::error::OVERSIZED_RESPONSE_CODE
	);
	assert!(client.record(3).await.is_ok());
	let long = client.report("x".repeat(2_000)).await;
	assert!(
		matches!(long, Err(RpcError::Transport(_) | RpcError::Call(_))),
		"{long:?}"
	);

	let mut batch = jsonrpsee::core::params::BatchRequestBuilder::new();
	for _ in 0..3 {
		batch
			.insert("audit_status", rpc_params![])
			.expect("it can be written");
	}
	assert!(client
		.batch_request::<view::StatusView>(batch)
		.await
		.is_err());

	let client = WsClientBuilder::default()
		.build(format!("ws://{address}"))
		.await
		.expect("it connects");
	let _first = client
		.subscribe_records(None, None)
		.await
		.expect("one may be");
	let second = client
		.subscribe_records(None, None)
		.await
		.expect_err("two may not");
	assert_eq!(
		code::<()>(Err(second)),
		jsonrpsee::types::error::TOO_MANY_SUBSCRIPTIONS_CODE
	);
}

#[tokio::test]
async fn subscribers_miss_nothing() {
	let folder = Folder::new();
	let chain = Chain::new();
	chain.finalize(10);
	let address = service(&chain, &folder, Limits::default()).await;
	let client = WsClientBuilder::default()
		.build(format!("ws://{address}"))
		.await
		.expect("it connects");
	let known: u64 = (0..=10).map(|block| u64::from(records_of(block))).sum();
	let all: u64 = (0..BLOCKS).map(|block| u64::from(records_of(block))).sum();
	let mut news = client.subscribe_records(None, None).await.expect("it may");
	let mut whole = client
		.subscribe_records(Some("security:2".into()), Some(0))
		.await
		.expect("it may");
	let wrong = client
		.subscribe_records(Some("share".into()), None)
		.await
		.expect_err("it may not");
	assert_eq!(code::<()>(Err(wrong)), Code::NoSubject as i32);
	tokio::time::sleep(Duration::from_millis(100)).await;
	chain.finalize(BLOCKS - 1);
	for number in known..all {
		let record = news
			.next()
			.await
			.expect("it goes on")
			.expect("it can be read");
		assert_eq!(record.number, number);
	}
	let page = client
		.history("security:2".into(), None, Some(500), None)
		.await
		.expect("it answers");
	for expected in page.records {
		let record = whole
			.next()
			.await
			.expect("it goes on")
			.expect("it can be read");
		assert_eq!(record, expected);
	}
	client.status().await.expect("it still answers");
}
