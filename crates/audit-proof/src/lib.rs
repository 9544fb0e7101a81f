//! Checks a record of the audit journal against one header of the chain: yes, or a specific no.
//!
//! Whoever has a header that he trusts, such as a finalized one that a light client has seen, can check
//! any record of any earlier block with it, and needs to trust neither the one who hands him the record
//! nor a node. The same code makes the trees in the chain, the proofs in the gateway, and checks them in
//! a browser.
//!
//! # Overview
//!
//! Three hashes lead from a record to the header, all of them Blake2b-256:
//!
//! 1. The record is a leaf of the Merkle tree of its block ([`tree`]), whose shape and prefixes are those
//!    of RFC 9162.
//! 2. The root of that tree is in the [`Leaf`] of the block, with the block's number, hash and moment and
//!    with the number of its first record.
//! 3. The leaves of all blocks are in the Merkle mountain range of the chain ([`mmr`]), as `pallet-mmr`
//!    builds it. Its root is a log of the header's digest, by the engine [`JOURNAL_ENGINE_ID`].
//!
//! ```
//! use tessera_audit_proof::{header, mmr, tree, verify, Blake2, Leaf, Proof, Refusal};
//!
//! // The first block has two records; a record starts with its version, 1, and its number.
//! let record = |number: u64| [&[1][..], &number.to_le_bytes(), b"what was done"].concat();
//! let records = [tree::leaf::<Blake2>(&record(0)), tree::leaf::<Blake2>(&record(1))];
//! let leaf = Leaf {
//!     version: 1,
//!     block: 1,
//!     hash: [7; 32],
//!     moment: 1_800_000_000_000,
//!     first: 0,
//!     count: 2,
//!     records: tree::root::<Blake2>(records.iter().copied()),
//! };
//! // It is the second leaf of the range: that of the genesis block is the first.
//! let (genesis, block) = ([0; 32], leaf.digest::<Blake2>());
//! let root = mmr::node::<Blake2>(&genesis, &block);
//!
//! // The second block's header, with the root in its digest.
//! let header = header::encode(&[8; 32], 2, &[9; 32], &[10; 32], &root);
//!
//! let proof = Proof {
//!     record_index: 1,
//!     record_path: tree::path::<Blake2>(&records, 1).expect("there are two"),
//!     leaf,
//!     leaf_index: 1,
//!     leaf_count: 2,
//!     leaf_path: vec![genesis],
//!     peaks: vec![],
//! };
//! let verified = verify(&header, &record(1), &proof)?;
//! assert_eq!((verified.number, verified.block, verified.header_number), (1, 1, 2));
//!
//! // Any other record is refused, and so is any other number.
//! let mut other = record(1);
//! *other.last_mut().expect("it is not empty") ^= 1;
//! assert_eq!(verify(&header, &other, &proof), Err(Refusal::RecordNotInBlock));
//! assert_eq!(verify(&header, &record(0), &proof), Err(Refusal::RecordNumberMismatch));
//! # Ok::<(), Refusal>(())
//! ```
//!
//! # Goals
//!
//! 1. **Yes is about the bytes.** What was hashed is the record as it was given, to the last byte.
//!    Nothing of it is read but its version and its number.
//! 2. **No says why.** Each [`Refusal`] has one cause and a number that does not change.
//! 3. **One form.** A proof with any single byte changed is refused, and so is one with a byte more or
//!    less. Lengths follow from the numbers in it.
//! 4. **Bounded.** Nothing panics on any input. A proof has at most [`MAX_PROOF_BYTES`]; among a million
//!    records it has less than 2 KiB and is checked in microseconds.
//!
//! # What a yes does not say
//!
//! - That the header is one of the chain's: compare [`Verified::header_hash`] with a hash that is trusted.
//! - Where in the range the leaf is: of [`Proof::leaf_index`] and [`Proof::leaf_count`] only the
//!   difference is bound, to the distance of the two blocks, and all of what the leaf says is.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod header;
#[cfg(feature = "serde")]
mod json;
pub mod mmr;
mod proof;
#[cfg(test)]
mod tests;
pub mod tree;
mod verify;

pub use proof::{Leaf, Proof, MAX_PROOF_BYTES};
pub use verify::{verify, verify_encoded, Refusal, Verified};

/// A hash by Blake2b with 256 bits.
pub type Hash = [u8; 32];

/// The engine whose log in a header's digest is the root of the chain's Merkle mountain range: its 32
/// bytes, with the leaves of all earlier blocks in it.
pub const JOURNAL_ENGINE_ID: [u8; 4] = *b"TSRJ";

/// Hashes: in the chain by a host function, everywhere else by [`Blake2`].
pub trait Hasher {
	/// Blake2b with 256 bits, without key.
	fn blake2_256(data: &[u8]) -> Hash;
}

/// The hash function itself, without a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blake2;

impl Hasher for Blake2 {
	fn blake2_256(data: &[u8]) -> Hash {
		use blake2::{digest::consts::U32, Blake2b, Digest};
		Blake2b::<U32>::digest(data).into()
	}
}
