use core::fmt;

use crate::{header::Header, mmr, tree, Blake2, Hash, Proof};

/// The version of records that there is.
const RECORD_VERSION: u8 = 1;
/// The version of leaves that there is.
const LEAF_VERSION: u8 = 1;

/// What is true if the header is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
	/// The number of the header's block.
	pub header_number: u32,
	/// The hash of the header: compare it with one that is trusted.
	pub header_hash: Hash,
	/// The number of the record's block.
	pub block: u32,
	/// The hash of the record's block.
	pub block_hash: Hash,
	/// When the record's block was made, in Unix milliseconds.
	pub moment: u64,
	/// The number of the record, over the whole chain.
	pub number: u64,
}

/// Why a proof is refused, in the order in which it is checked. The numbers do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Refusal {
	/// The header is no SCALE encoding of a header, or has something after it.
	HeaderMalformed = 1,
	/// The header's digest has no log of the journal.
	JournalRootMissing = 2,
	/// The header's digest has several logs of the journal.
	JournalRootTwice = 3,
	/// The log of the journal is not 32 bytes.
	JournalRootMalformed = 4,
	/// The proof is no SCALE encoding of a proof, or has something after it.
	ProofMalformed = 5,
	/// The record is too short to have a version and a number.
	RecordMalformed = 6,
	/// The record has a version that is not known here.
	RecordVersionUnknown = 7,
	/// The block's leaf has a version that is not known here.
	LeafVersionUnknown = 8,
	/// The record's block is the header's or a later one: only earlier ones are in its root.
	BlockNotBeforeHeader = 9,
	/// The block does not have as many records.
	RecordIndexOutOfRange = 10,
	/// The record's number is not the one that is at its place in the block.
	RecordNumberMismatch = 11,
	/// The leaf is not as many leaves before the end of the range as its block is blocks before the header.
	LeafPositionMismatch = 12,
	/// The record does not have as many siblings at its place.
	RecordPathLength = 13,
	/// The leaf does not have as many siblings at its place.
	LeafPathLength = 14,
	/// The range does not have as many other peaks.
	PeaksLength = 15,
	/// The record with its siblings does not lead to the root in the block's leaf.
	RecordNotInBlock = 16,
	/// The leaf with its siblings and the peaks does not lead to the root in the header.
	BlockNotInHeader = 17,
}

impl Refusal {
	/// Its number.
	pub const fn code(self) -> u8 {
		self as u8
	}
}

impl fmt::Display for Refusal {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::HeaderMalformed => "the header is not a header in SCALE",
			Self::JournalRootMissing => "the header has no root of the journal",
			Self::JournalRootTwice => "the header has several roots of the journal",
			Self::JournalRootMalformed => "the header's root of the journal is not 32 bytes",
			Self::ProofMalformed => "the proof is not a proof in SCALE",
			Self::RecordMalformed => "the record is too short",
			Self::RecordVersionUnknown => "the record has an unknown version",
			Self::LeafVersionUnknown => "the block's leaf has an unknown version",
			Self::BlockNotBeforeHeader => "the record's block is not before the header's",
			Self::RecordIndexOutOfRange => "the block does not have as many records",
			Self::RecordNumberMismatch => {
				"the record's number is not that of its place in the block"
			}
			Self::LeafPositionMismatch => "the leaf's place does not fit its block and the header",
			Self::RecordPathLength => "the record has more or fewer siblings at its place",
			Self::LeafPathLength => "the leaf has more or fewer siblings at its place",
			Self::PeaksLength => "the range has more or fewer peaks",
			Self::RecordNotInBlock => "the record is not in the block",
			Self::BlockNotInHeader => "the block's leaf is not in the header's root",
		})
	}
}

impl core::error::Error for Refusal {}

/// Checks that the record, to the byte, is in the journal at the header. `header` and `record` are in
/// SCALE, as the chain hashes them.
///
/// # Errors
///
/// The first of the [`Refusal`]s that applies.
pub fn verify(header: &[u8], record: &[u8], proof: &Proof) -> Result<Verified, Refusal> {
	let header = Header::decode(header)?;
	verify_at(&header, record, proof)
}

/// [`verify`], of a proof in bytes.
///
/// # Errors
///
/// The first of the [`Refusal`]s that applies.
pub fn verify_encoded(header: &[u8], record: &[u8], proof: &[u8]) -> Result<Verified, Refusal> {
	let header = Header::decode(header)?;
	verify_at(&header, record, &Proof::from_bytes(proof)?)
}

fn verify_at(header: &Header, record: &[u8], proof: &Proof) -> Result<Verified, Refusal> {
	let leaf = &proof.leaf;
	let number = record_number(record)?;

	if leaf.version != LEAF_VERSION {
		return Err(Refusal::LeafVersionUnknown);
	}
	let distance = header
		.number
		.checked_sub(leaf.block)
		.filter(|distance| *distance > 0)
		.ok_or(Refusal::BlockNotBeforeHeader)?;
	if proof.record_index >= leaf.count {
		return Err(Refusal::RecordIndexOutOfRange);
	}
	if leaf.first.checked_add(proof.record_index.into()) != Some(number) {
		return Err(Refusal::RecordNumberMismatch);
	}
	// The count is not in the hashes: the first of five and the first of six have the same path. But every
	// block has one leaf, so the count follows from the numbers of the two blocks. There are no more
	// leaves than blocks before the header; fewer, where the range began after genesis.
	if proof.leaf_count.checked_sub(proof.leaf_index) != Some(distance.into())
		|| proof.leaf_count > header.number.into()
	{
		return Err(Refusal::LeafPositionMismatch);
	}
	if proof.record_path.len() != tree::path_length(proof.record_index, leaf.count) {
		return Err(Refusal::RecordPathLength);
	}
	let (siblings, peaks) = mmr::path_lengths(proof.leaf_index, proof.leaf_count)
		.ok_or(Refusal::LeafPositionMismatch)?;
	if proof.leaf_path.len() != siblings {
		return Err(Refusal::LeafPathLength);
	}
	if proof.peaks.len() != peaks {
		return Err(Refusal::PeaksLength);
	}

	let hash = tree::leaf::<Blake2>(record);
	let root = tree::root_of::<Blake2>(hash, proof.record_index, leaf.count, &proof.record_path);
	if root != Some(leaf.records) {
		return Err(Refusal::RecordNotInBlock);
	}
	let root = mmr::root_of::<Blake2>(
		leaf.digest::<Blake2>(),
		proof.leaf_index,
		proof.leaf_count,
		&proof.leaf_path,
		&proof.peaks,
	);
	if root != Some(header.journal_root) {
		return Err(Refusal::BlockNotInHeader);
	}
	Ok(Verified {
		header_number: header.number,
		header_hash: header.hash,
		block: leaf.block,
		block_hash: leaf.hash,
		moment: leaf.moment,
		number,
	})
}

/// The number of a record: in every version, it comes first.
fn record_number(record: &[u8]) -> Result<u64, Refusal> {
	let (version, rest) = record.split_first().ok_or(Refusal::RecordMalformed)?;
	if *version != RECORD_VERSION {
		return Err(Refusal::RecordVersionUnknown);
	}
	let number = rest.first_chunk().ok_or(Refusal::RecordMalformed)?;
	Ok(u64::from_le_bytes(*number))
}
