//! Makes proofs out of the database.

use sp_core::H256;
use tessera_audit_proof::{mmr, tree, Blake2, Proof};

use crate::store::{BlockRow, Reader, RecordRow, StoreError};

/// At which header a record is to be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
	/// At the newest one.
	Newest,
	/// At the one of this number.
	Number(u32),
	/// At the one of this hash.
	Hash(H256),
}

/// Why there is no proof.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
	/// There is no such record.
	#[error("there is no record {number}; there are {records}")]
	NoRecord {
		/// The number asked for.
		number: u64,
		/// How many there are.
		records: u64,
	},
	/// There is no such header.
	#[error("there is no such finalized header here; the newest is that of block {newest:?}")]
	NoHeader {
		/// The newest block.
		newest: Option<u32>,
	},
	/// The header does not come after the record.
	#[error("record {number} is of block {block}, which only the header of a later block proves, not that of block {at}")]
	HeaderTooEarly {
		/// Which record.
		number: u64,
		/// Its block.
		block: u32,
		/// The header's block.
		at: u32,
	},
	/// The database does not do what it should.
	#[error(transparent)]
	Store(#[from] StoreError),
}

/// A record, a header that proves it, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proved {
	/// The record.
	pub record: RecordRow,
	/// The block of the header.
	pub header: BlockRow,
	/// What leads from one to the other.
	pub proof: Proof,
}

/// Proves a record.
///
/// # Errors
///
/// [`ProveError`].
pub fn prove(reader: &Reader, number: u64, at: At) -> Result<Proved, ProveError> {
	let damaged = |what: String| ProveError::Store(StoreError::Damaged(what));
	let head = reader.head()?;
	let newest = head.as_ref().map(|head| head.number);
	let records = head.as_ref().map_or(0, BlockRow::next);
	let record = reader
		.record(number)?
		.ok_or(ProveError::NoRecord { number, records })?;
	let header = match at {
		At::Newest => head,
		At::Number(number) => reader.block(number)?,
		At::Hash(hash) => reader.block_of(&hash)?,
	};
	let header = header.ok_or(ProveError::NoHeader { newest })?;
	if header.number <= record.block {
		return Err(ProveError::HeaderTooEarly {
			number,
			block: record.block,
			at: header.number,
		});
	}
	let chain = reader.chain()?.ok_or_else(|| damaged("its chain".into()))?;
	let block = reader
		.block(record.block)?
		.ok_or_else(|| damaged(format!("block {}", record.block)))?;
	let leaves: Vec<_> = reader
		.records_of_block(&block)?
		.iter()
		.map(|record| tree::leaf::<Blake2>(&record.bytes))
		.collect();
	let record_path = tree::path::<Blake2>(&leaves, record.index)
		.ok_or_else(|| damaged(format!("a record of block {}", block.number)))?;
	// A chain that got its journal later has its first leaf later.
	let leaf_index = u64::from(block.number.saturating_sub(chain.first_block));
	let leaf_count = u64::from(header.number.saturating_sub(chain.first_block));
	let path = reader
		.with_nodes(|get| mmr::path(leaf_index, leaf_count, get))?
		.ok_or_else(|| damaged(format!("a node beside leaf {leaf_index}")))?;
	let proof = Proof {
		record_index: record.index,
		record_path,
		leaf: block.leaf(),
		leaf_index,
		leaf_count,
		leaf_path: path.siblings,
		peaks: path.peaks,
	};
	Ok(Proved {
		record,
		header,
		proof,
	})
}
