//! The database: what was read of the chain, in SQLite.
//!
//! Its content is a pure function of the chain: whoever follows the same blocks has the same rows, in
//! whatever pieces he followed them. One transaction takes one block, so that a process that is killed
//! leaves whole blocks behind and goes on after the last.
//!
//! | Table | What is in it |
//! |---|---|
//! | `chain` | one row: the hash of block 0, and the first block that has a leaf |
//! | `blocks` | a row a block, with its header and what its leaf says |
//! | `records` | a row a record, in SCALE, with the columns by which it is found |
//! | `mmr_nodes` | the nodes of the Merkle mountain range of all leaves |

use rusqlite::{params, Connection, OpenFlags, OptionalExtension, Row, Transaction};
use rusqlite_migration::{Migrations, M};
use sp_core::{crypto::AccountId32, H256};
use std::{
	path::{Path, PathBuf},
	sync::{Mutex, MutexGuard, PoisonError},
	time::Duration,
};
use tessera_audit_proof::{mmr, Blake2, Leaf};
use tessera_primitives::{journal::Subject, Moment};

use crate::subject;

/// What each version of the database adds to the one before.
const MIGRATIONS: &[M<'static>] = &[M::up(
	"CREATE TABLE chain (
		id INTEGER PRIMARY KEY CHECK (id = 0),
		genesis BLOB NOT NULL,
		first_block INTEGER NOT NULL
	) STRICT;
	CREATE TABLE blocks (
		number INTEGER PRIMARY KEY,
		hash BLOB NOT NULL UNIQUE,
		header BLOB NOT NULL,
		moment INTEGER NOT NULL,
		first INTEGER NOT NULL,
		count INTEGER NOT NULL,
		records_root BLOB NOT NULL
	) STRICT;
	CREATE TABLE records (
		number INTEGER PRIMARY KEY,
		block INTEGER NOT NULL,
		idx INTEGER NOT NULL,
		subject TEXT NOT NULL,
		debtor TEXT,
		act TEXT NOT NULL,
		actor BLOB,
		bytes BLOB NOT NULL
	) STRICT;
	CREATE INDEX records_by_subject ON records (subject, number);
	CREATE INDEX records_by_debtor ON records (debtor, number) WHERE debtor IS NOT NULL;
	CREATE TABLE mmr_nodes (
		pos INTEGER PRIMARY KEY,
		hash BLOB NOT NULL
	) STRICT;",
)];

/// Connections for reading that are kept open.
const MAX_IDLE_READERS: usize = 8;

/// How long a connection waits for another one that writes.
const BUSY_MILLIS: u64 = 10_000;

/// Why the database did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
	/// SQLite says no.
	#[error("the database: {0}")]
	Sqlite(#[from] rusqlite::Error),
	/// The database is of a newer version, or is none of ours.
	#[error("the database cannot be brought up to date: {0}")]
	Migration(#[from] rusqlite_migration::Error),
	/// It belongs to another chain.
	#[error("the database is that of the chain {found:?}, not of {expected:?}: give another file, or the right node")]
	OtherChain {
		/// The genesis hash in the database.
		found: H256,
		/// That of the node.
		expected: H256,
	},
	/// A block does not come after the last one.
	#[error("block {given} does not come after the last one in the database, {last:?}: does another gateway write to it?")]
	NotNext {
		/// The block that was to be written.
		given: u32,
		/// The last one that is there.
		last: Option<u32>,
	},
	/// Something that must be there is not.
	#[error(
		"the database is damaged: {0} is missing; remove the file, and the gateway builds it anew"
	)]
	Damaged(String),
}

/// Results of the database.
pub type StoreResult<T> = Result<T, StoreError>;

/// Which chain the database belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainRow {
	/// The hash of block 0.
	pub genesis: H256,
	/// The first block that has a leaf.
	pub first_block: u32,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockRow {
	/// Its number.
	pub number: u32,
	/// The hash of its header.
	pub hash: H256,
	/// Its header in SCALE.
	pub header: Vec<u8>,
	/// The chain's clock at its end.
	pub moment: Moment,
	/// The number of its first record; of the next one, where it has none.
	pub first: u64,
	/// How many records it has.
	pub count: u32,
	/// The root of their tree.
	pub records_root: H256,
}

impl BlockRow {
	/// What the chain's Merkle mountain range says of it.
	pub fn leaf(&self) -> Leaf {
		Leaf {
			version: 1,
			block: self.number,
			hash: self.hash.into(),
			moment: self.moment,
			first: self.first,
			count: self.count,
			records: self.records_root.into(),
		}
	}

	/// The number of the record after its last.
	pub fn next(&self) -> u64 {
		self.first.saturating_add(self.count.into())
	}
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
	/// Its number.
	pub number: u64,
	/// Its block.
	pub block: u32,
	/// Its place in the block, from 0.
	pub index: u32,
	/// When its block was made; not a column of its own.
	pub moment: Moment,
	/// What it is about, as [`subject::text`] writes it.
	pub subject: String,
	/// Of a payment on something, who owes it, as a subject; it makes that person's score as well.
	pub debtor: Option<String>,
	/// What was done, such as `register.Transferred`.
	pub act: String,
	/// Who did it.
	pub actor: Option<AccountId32>,
	/// Itself, in SCALE.
	pub bytes: Vec<u8>,
}

/// Which records of a subject are wanted, in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
	/// From this record on.
	pub from_record: u64,
	/// Of this block and later ones.
	pub from_block: u32,
	/// Of this block and earlier ones.
	pub to_block: u32,
	/// No more than so many.
	pub limit: u32,
}

/// The database.
pub struct Store {
	path: PathBuf,
	writer: Mutex<Connection>,
	readers: Mutex<Vec<Connection>>,
}

impl Store {
	/// Opens a database, and makes it where there is none.
	///
	/// # Errors
	///
	/// [`StoreError`].
	pub fn open(path: &Path) -> StoreResult<Self> {
		let mut writer = Connection::open(path)?;
		prepare(&writer)?;
		writer.pragma_update(None, "journal_mode", "WAL")?;
		writer.pragma_update(None, "synchronous", "NORMAL")?;
		Migrations::from_slice(MIGRATIONS).to_latest(&mut writer)?;
		Ok(Self {
			path: path.into(),
			writer: Mutex::new(writer),
			readers: Mutex::new(Vec::new()),
		})
	}

	/// Reads, in one transaction: what is read in it belongs together.
	///
	/// # Errors
	///
	/// Those of `reading`, and those of SQLite.
	pub fn read<T, E: From<StoreError>>(
		&self,
		reading: impl FnOnce(&Reader) -> Result<T, E>,
	) -> Result<T, E> {
		let idle = lock(&self.readers).pop();
		let connection = match idle {
			Some(connection) => connection,
			None => self.open_reader()?,
		};
		let result = {
			let transaction = connection
				.unchecked_transaction()
				.map_err(StoreError::from)?;
			let reader = Reader(&transaction);
			reading(&reader)
		};
		let mut readers = lock(&self.readers);
		if readers.len() < MAX_IDLE_READERS {
			readers.push(connection);
		}
		result
	}

	fn open_reader(&self) -> StoreResult<Connection> {
		let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
		let reader = Connection::open_with_flags(&self.path, flags)?;
		prepare(&reader)?;
		Ok(reader)
	}

	/// Makes it the database of a chain, or checks that it is.
	///
	/// # Errors
	///
	/// [`StoreError::OtherChain`].
	pub fn claim(&self, chain: ChainRow) -> StoreResult<ChainRow> {
		let mut writer = lock(&self.writer);
		let transaction = writer.transaction()?;
		let row = match Reader(&transaction).chain()? {
			Some(row) if row.genesis != chain.genesis => {
				return Err(StoreError::OtherChain {
					found: row.genesis,
					expected: chain.genesis,
				})
			}
			Some(row) => row,
			None => {
				transaction.execute(
					"INSERT INTO chain (id, genesis, first_block) VALUES (0, ?1, ?2)",
					params![chain.genesis.as_bytes(), chain.first_block],
				)?;
				chain
			}
		};
		transaction.commit()?;
		Ok(row)
	}

	/// Writes the next block with its records, and appends its leaf.
	///
	/// # Errors
	///
	/// [`StoreError::NotNext`] if it is not the next; [`StoreError::Damaged`].
	pub fn append(&self, block: &BlockRow, records: &[RecordRow]) -> StoreResult<()> {
		let mut writer = lock(&self.writer);
		let transaction = writer.transaction()?;
		let reader = Reader(&transaction);
		let chain = reader
			.chain()?
			.ok_or_else(|| StoreError::Damaged("its chain".into()))?;
		let last = reader.head()?.map(|head| head.number);
		let next = last.map_or(Some(chain.first_block), |last| last.checked_add(1));
		if next != Some(block.number) {
			return Err(StoreError::NotNext {
				given: block.number,
				last,
			});
		}
		transaction
			.prepare_cached(
				"INSERT INTO blocks (number, hash, header, moment, first, count, records_root)
				VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
			)?
			.execute(params![
				block.number,
				block.hash.as_bytes(),
				block.header,
				integer(block.moment)?,
				integer(block.first)?,
				block.count,
				block.records_root.as_bytes(),
			])?;
		for record in records {
			transaction
				.prepare_cached(
					"INSERT INTO records (number, block, idx, subject, debtor, act, actor, bytes)
					VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
				)?
				.execute(params![
					integer(record.number)?,
					record.block,
					record.index,
					record.subject,
					record.debtor,
					record.act,
					record
						.actor
						.as_ref()
						.map(|actor| -> &[u8] { actor.as_ref() }),
					record.bytes,
				])?;
		}
		let leaves = u64::from(block.number.saturating_sub(chain.first_block));
		let leaf = block.leaf().digest::<Blake2>();
		let nodes = reader
			.with_nodes(|get| mmr::append::<Blake2>(leaves, leaf, get))?
			.ok_or_else(|| StoreError::Damaged(format!("a node before leaf {leaves}")))?;
		for (position, hash) in nodes {
			transaction
				.prepare_cached("INSERT INTO mmr_nodes (pos, hash) VALUES (?1, ?2)")?
				.execute(params![integer(position)?, hash.as_slice()])?;
		}
		transaction.commit()?;
		Ok(())
	}
}

/// A moment of the database, at which nothing changes.
pub struct Reader<'a>(&'a Transaction<'a>);

impl Reader<'_> {
	/// Which chain it belongs to; nothing before it belongs to one.
	///
	/// # Errors
	///
	/// Those of SQLite. So for all others.
	pub fn chain(&self) -> StoreResult<Option<ChainRow>> {
		let row = |row: &Row| {
			Ok(ChainRow {
				genesis: hash(row, 0)?,
				first_block: row.get(1)?,
			})
		};
		Ok(self
			.0
			.query_row("SELECT genesis, first_block FROM chain", [], row)
			.optional()?)
	}

	/// The last block.
	pub fn head(&self) -> StoreResult<Option<BlockRow>> {
		self.block_where("1 ORDER BY number DESC LIMIT 1", [])
	}

	/// A block by its number.
	pub fn block(&self, number: u32) -> StoreResult<Option<BlockRow>> {
		self.block_where("number = ?1", [number])
	}

	/// A block by the hash of its header.
	pub fn block_of(&self, hash: &H256) -> StoreResult<Option<BlockRow>> {
		self.block_where("hash = ?1", [hash.as_bytes()])
	}

	fn block_where(
		&self,
		condition: &str,
		parameters: impl rusqlite::Params,
	) -> StoreResult<Option<BlockRow>> {
		let query = format!(
			"SELECT number, hash, header, moment, first, count, records_root
			FROM blocks WHERE {condition}"
		);
		let row = |row: &Row| {
			Ok(BlockRow {
				number: row.get(0)?,
				hash: hash(row, 1)?,
				header: row.get(2)?,
				moment: natural(row, 3)?,
				first: natural(row, 4)?,
				count: row.get(5)?,
				records_root: hash(row, 6)?,
			})
		};
		let mut statement = self.0.prepare_cached(&query)?;
		Ok(statement.query_row(parameters, row).optional()?)
	}

	/// A record by its number.
	pub fn record(&self, number: u64) -> StoreResult<Option<RecordRow>> {
		let Ok(number) = i64::try_from(number) else {
			return Ok(None);
		};
		let rows = self.records_where("r.number = ?1", [number])?;
		Ok(rows.into_iter().next())
	}

	/// The records of a block, in their order.
	pub fn records_of_block(&self, block: &BlockRow) -> StoreResult<Vec<RecordRow>> {
		self.records_where(
			"r.number >= ?1 AND r.number < ?2 ORDER BY r.number",
			[integer(block.first)?, integer(block.next())?],
		)
	}

	/// Records of a subject, or of all of them, in the order of their numbers. Those of a person are also
	/// the payments that it owed on something else.
	pub fn history(
		&self,
		subject: Option<&Subject>,
		wanted: Wanted,
	) -> StoreResult<Vec<RecordRow>> {
		let Ok(from) = i64::try_from(wanted.from_record) else {
			return Ok(Vec::new());
		};
		let Wanted {
			from_block,
			to_block,
			limit,
			..
		} = wanted;
		// Blocks are looked up by the numbers of their records, which the index is sorted by.
		let range = "r.number >= max(?1, coalesce(
				(SELECT first FROM blocks WHERE number >= ?2 ORDER BY number LIMIT 1), 1 << 62))
			AND r.number < (SELECT first + count FROM blocks WHERE number <= ?3
				ORDER BY number DESC LIMIT 1)";
		match subject {
			Some(subject) => {
				// Each by its own index, in order and no further than the page: an `OR` would read them all.
				let page = |column: &str| {
					format!(
						"SELECT number FROM (SELECT r.number FROM records r
						WHERE r.{column} = ?5 AND {range} ORDER BY r.number LIMIT ?4)"
					)
				};
				let pages = match subject {
					Subject::Investor(_) => {
						format!("{} UNION {}", page("subject"), page("debtor"))
					}
					_ => page("subject"),
				};
				self.records_where(
					&format!("r.number IN ({pages}) ORDER BY r.number LIMIT ?4"),
					params![from, from_block, to_block, limit, subject::text(subject)],
				)
			}
			None => self.records_where(
				&format!("{range} ORDER BY r.number LIMIT ?4"),
				params![from, from_block, to_block, limit],
			),
		}
	}

	fn records_where(
		&self,
		condition: &str,
		parameters: impl rusqlite::Params,
	) -> StoreResult<Vec<RecordRow>> {
		let query = format!(
			"SELECT r.number, r.block, r.idx, b.moment, r.subject, r.act, r.actor, r.bytes, r.debtor
			FROM records r JOIN blocks b ON b.number = r.block WHERE {condition}"
		);
		let mut statement = self.0.prepare_cached(&query)?;
		let rows = statement.query_map(parameters, |row| {
			let actor: Option<[u8; 32]> = row.get(6)?;
			Ok(RecordRow {
				number: natural(row, 0)?,
				block: row.get(1)?,
				index: row.get(2)?,
				moment: natural(row, 3)?,
				subject: row.get(4)?,
				debtor: row.get(8)?,
				act: row.get(5)?,
				actor: actor.map(AccountId32::new),
				bytes: row.get(7)?,
			})
		})?;
		Ok(rows.collect::<Result<_, _>>()?)
	}

	/// A node of the Merkle mountain range.
	pub fn node(&self, position: u64) -> StoreResult<Option<H256>> {
		let mut statement = self
			.0
			.prepare_cached("SELECT hash FROM mmr_nodes WHERE pos = ?1")?;
		let node = statement.query_row([integer(position)?], |row| hash(row, 0));
		Ok(node.optional()?)
	}

	/// Gives nodes to `work`, which stops at the first that it cannot have; an error behind that is
	/// given back as such.
	pub fn with_nodes<T>(
		&self,
		work: impl FnOnce(&mut dyn FnMut(u64) -> Option<[u8; 32]>) -> T,
	) -> StoreResult<T> {
		let mut fault = None;
		let result = work(&mut |position| match self.node(position) {
			Ok(node) => node.map(Into::into),
			Err(error) => {
				fault = Some(error);
				None
			}
		});
		match fault {
			Some(error) => Err(error),
			None => Ok(result),
		}
	}

	/// The root of the first so many leaves; nothing of none.
	pub fn root(&self, leaves: u64) -> StoreResult<Option<H256>> {
		let root = self.with_nodes(|get| mmr::root::<Blake2>(leaves, get))?;
		Ok(root.map(Into::into))
	}

	/// A hash of all that the database says of the blocks up to `last`: two databases with the same one
	/// have the same content.
	///
	/// # Errors
	///
	/// [`StoreError::Damaged`] if it does not have that block.
	pub fn digest(&self, last: u32) -> StoreResult<H256> {
		let damaged = |what: String| StoreError::Damaged(what);
		let chain = self.chain()?.ok_or_else(|| damaged("its chain".into()))?;
		let head = self
			.block(last)?
			.ok_or_else(|| damaged(format!("block {last}")))?;
		let leaves = u64::from(last.saturating_sub(chain.first_block)).saturating_add(1);
		let mut sum = Sum::default();
		sum.all(self.0, "SELECT genesis, first_block FROM chain", [])?;
		sum.all(
			self.0,
			"SELECT number, hash, header, moment, first, count, records_root
			FROM blocks WHERE number <= ?1 ORDER BY number",
			[i64::from(last)],
		)?;
		sum.all(
			self.0,
			"SELECT number, block, idx, subject, debtor, act, actor, bytes
			FROM records WHERE number < ?1 ORDER BY number",
			[integer(head.next())?],
		)?;
		sum.all(
			self.0,
			"SELECT pos, hash FROM mmr_nodes WHERE pos < ?1 ORDER BY pos",
			[integer(mmr::size(leaves))?],
		)?;
		Ok(sum.0.into())
	}
}

/// A running hash of rows.
#[derive(Default)]
struct Sum([u8; 32]);

impl Sum {
	fn all(
		&mut self,
		connection: &Connection,
		query: &str,
		parameters: impl rusqlite::Params,
	) -> StoreResult<()> {
		use rusqlite::types::ValueRef;
		let mut statement = connection.prepare(query)?;
		let columns = statement.column_count();
		let mut rows = statement.query(parameters)?;
		while let Some(row) = rows.next()? {
			let mut data = self.0.to_vec();
			for column in 0..columns {
				// The type and the length come first, so that no two rows have the same bytes.
				let (kind, bytes) = match row.get_ref(column)? {
					ValueRef::Null => (0u8, Vec::new()),
					ValueRef::Integer(value) => (1, value.to_be_bytes().to_vec()),
					ValueRef::Real(value) => (2, value.to_be_bytes().to_vec()),
					ValueRef::Text(value) => (3, value.to_vec()),
					ValueRef::Blob(value) => (4, value.to_vec()),
				};
				data.push(kind);
				data.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
				data.extend_from_slice(&bytes);
			}
			self.0 = sp_crypto_hashing::blake2_256(&data);
		}
		// And the end of a table is one.
		self.0 = sp_crypto_hashing::blake2_256(&self.0);
		Ok(())
	}
}

fn prepare(connection: &Connection) -> StoreResult<()> {
	connection.busy_timeout(Duration::from_millis(BUSY_MILLIS))?;
	Ok(())
}

/// What a panicking thread left behind is whole: SQLite rolls back what was not committed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
	mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn hash(row: &Row, column: usize) -> rusqlite::Result<H256> {
	row.get::<_, [u8; 32]>(column).map(H256)
}

/// SQLite's integers have a sign; none of ours comes near it.
fn integer(value: u64) -> rusqlite::Result<i64> {
	i64::try_from(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

fn natural(row: &Row, column: usize) -> rusqlite::Result<u64> {
	let value: i64 = row.get(column)?;
	u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}
