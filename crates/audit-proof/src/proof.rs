use alloc::vec::Vec;
use codec::{Decode, DecodeAll, Encode};

use crate::{mmr, Hash, Hasher, Refusal};

/// The longest encoded proof: of one record among 2^32 in one block of 2^32.
pub const MAX_PROOF_BYTES: usize = 3_200;

/// What the chain's Merkle mountain range says of a block: `tessera_primitives::JournalLeaf`, to the byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Leaf {
	/// The version of this layout: 1.
	pub version: u8,
	/// The block's number.
	pub block: u32,
	/// The hash of the block's header.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::hash"))]
	pub hash: Hash,
	/// When the block was made, in Unix milliseconds.
	pub moment: u64,
	/// The number of the block's first record.
	pub first: u64,
	/// How many records the block has.
	pub count: u32,
	/// The root of the Merkle tree of its records.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::hash"))]
	pub records: Hash,
}

impl Leaf {
	/// Its hash in the Merkle mountain range.
	pub fn digest<H: Hasher>(&self) -> Hash {
		self.using_encoded(mmr::leaf::<H>)
	}
}

/// The proof of a record: all hashes that lead from it to the root in a header's digest.
///
/// Its bytes are its SCALE encoding; its JSON, with the feature `serde`, has hashes as `0x` and hex digits.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Proof {
	/// The place of the record in its block, from 0.
	pub record_index: u32,
	/// Its siblings in the tree of the block's records, from the bottom up.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::hashes"))]
	pub record_path: Vec<Hash>,
	/// The leaf of the block.
	pub leaf: Leaf,
	/// The place of the leaf in the Merkle mountain range, from 0.
	pub leaf_index: u64,
	/// How many leaves the range has at the header.
	pub leaf_count: u64,
	/// The siblings of the leaf, from the bottom up to its peak.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::hashes"))]
	pub leaf_path: Vec<Hash>,
	/// The other peaks, from left to right.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::hashes"))]
	pub peaks: Vec<Hash>,
}

impl Proof {
	/// Reads a proof out of its bytes.
	///
	/// # Errors
	///
	/// [`Refusal::ProofMalformed`] if they are anything but one proof.
	pub fn from_bytes(bytes: &[u8]) -> Result<Self, Refusal> {
		if bytes.len() > MAX_PROOF_BYTES {
			return Err(Refusal::ProofMalformed);
		}
		Self::decode_all(&mut &bytes[..]).map_err(|_| Refusal::ProofMalformed)
	}

	/// Its bytes.
	pub fn to_bytes(&self) -> Vec<u8> {
		self.encode()
	}
}
