//! The Merkle mountain range of all blocks' leaves, as `pallet-mmr` builds it: a row of full trees,
//! *peaks*, whose sizes are the bits of the number of leaves.
//!
//! Nodes are numbered in the order in which they come: a leaf, then each node that it completes. A store
//! of nodes by number, to which [`append`] gives the new ones, is all that a maker of proofs needs. The
//! hash of a leaf is the hash of its bytes; of a node, that of the hashes of both sides. The root is bagged
//! from the right: the hash of what is right of a peak, then the peak.
//!
//! ```
//! use std::collections::BTreeMap;
//! use tessera_audit_proof::{mmr, Blake2, Hash};
//!
//! let mut store: BTreeMap<u64, Hash> = BTreeMap::new();
//! let leaf = |index: u64| mmr::leaf::<Blake2>(&index.to_le_bytes());
//! for index in 0..11 {
//!     let new = mmr::append::<Blake2>(index, leaf(index), |node| store.get(&node).copied());
//!     store.extend(new.expect("all nodes are there"));
//! }
//! let get = |node: u64| store.get(&node).copied();
//! let root = mmr::root::<Blake2>(11, get);
//! let mmr::Path { siblings, peaks } = mmr::path(9, 11, get).expect("it is the tenth of eleven");
//! assert_eq!((siblings.len(), peaks.len()), (1, 2), "peaks of eight, of two and of one");
//! assert_eq!(mmr::root_of::<Blake2>(leaf(9), 9, 11, &siblings, &peaks), root);
//! ```

use alloc::vec::Vec;

use crate::{Hash, Hasher};

/// As many leaves as a range can have here; a chain never comes near.
pub const MAX_LEAVES: u64 = 1 << 62;

/// The hash of a leaf.
pub fn leaf<H: Hasher>(leaf: &[u8]) -> Hash {
	H::blake2_256(leaf)
}

/// The hash of a node, of its two sides.
pub fn node<H: Hasher>(left: &Hash, right: &Hash) -> Hash {
	let mut data = [0; 64];
	data[..32].copy_from_slice(left);
	data[32..].copy_from_slice(right);
	H::blake2_256(&data)
}

/// The number of nodes of a range of so many leaves, up to [`MAX_LEAVES`]; so also the number of the node
/// that is its next leaf.
pub const fn size(leaf_count: u64) -> u64 {
	// One node less than twice the leaves, for each peak.
	(leaf_count - leaf_count.count_ones() as u64).saturating_add(leaf_count)
}

/// The number of the node of `height` whose first leaf is `first`, a multiple of 2^height.
const fn position(first: u64, height: u32) -> u64 {
	size(first).saturating_add((2 << height) - 2)
}

/// The first leaf and the height of each peak, from left to right.
fn peaks(leaf_count: u64) -> impl DoubleEndedIterator<Item = (u64, u32)> {
	(0..u64::BITS).rev().filter_map(move |height| {
		let leaves = leaf_count >> height;
		(leaves & 1 == 1).then(|| ((leaves ^ 1) << height, height))
	})
}

/// The nodes that a leaf adds to a range of `leaf_count` leaves, with their numbers: the leaf itself, then
/// those that it completes. Nothing where `get`, the store, lacks a peak, or the range is full.
pub fn append<H: Hasher>(
	leaf_count: u64,
	leaf: Hash,
	mut get: impl FnMut(u64) -> Option<Hash>,
) -> Option<Vec<(u64, Hash)>> {
	if leaf_count >= MAX_LEAVES {
		return None;
	}
	let mut hash = leaf;
	let mut new = Vec::new();
	new.push((size(leaf_count), hash));
	for height in 0..leaf_count.trailing_ones() {
		let left = ((leaf_count >> height) ^ 1) << height;
		hash = node::<H>(&get(position(left, height))?, &hash);
		new.push((position(left, height.saturating_add(1)), hash));
	}
	Some(new)
}

/// The root of the peaks from left to right; nothing of none.
pub fn bag<H: Hasher>(peaks: impl DoubleEndedIterator<Item = Hash>) -> Option<Hash> {
	peaks.rev().reduce(|right, left| node::<H>(&right, &left))
}

/// The root of a range of so many leaves. Nothing of none, and where `get`, the store, lacks a peak.
pub fn root<H: Hasher>(leaf_count: u64, mut get: impl FnMut(u64) -> Option<Hash>) -> Option<Hash> {
	if leaf_count > MAX_LEAVES {
		return None;
	}
	let peaks: Option<Vec<Hash>> = peaks(leaf_count)
		.map(|(first, height)| get(position(first, height)))
		.collect();
	bag::<H>(peaks?.into_iter())
}

/// What leads from a leaf to the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
	/// The siblings, from the bottom up to the peak.
	pub siblings: Vec<Hash>,
	/// The other peaks, from left to right.
	pub peaks: Vec<Hash>,
}

/// The path of a leaf in a range of `leaf_count` leaves, which may have grown since. Nothing where there is
/// no such leaf, or where `get`, the store, lacks a node.
pub fn path(
	leaf_index: u64,
	leaf_count: u64,
	mut get: impl FnMut(u64) -> Option<Hash>,
) -> Option<Path> {
	let (own, height) = peak_of(leaf_index, leaf_count)?;
	let siblings = (0..height)
		.map(|height| get(position(((leaf_index >> height) ^ 1) << height, height)))
		.collect::<Option<Vec<Hash>>>()?;
	let peaks = peaks(leaf_count)
		.filter(|(first, _)| *first != own)
		.map(|(first, height)| get(position(first, height)))
		.collect::<Option<Vec<Hash>>>()?;
	Some(Path { siblings, peaks })
}

/// The first leaf and the height of the peak that has the leaf.
fn peak_of(leaf_index: u64, leaf_count: u64) -> Option<(u64, u32)> {
	if leaf_index >= leaf_count || leaf_count > MAX_LEAVES {
		return None;
	}
	// The rightmost peak that begins at or before it.
	peaks(leaf_count)
		.rev()
		.find(|(first, _)| *first <= leaf_index)
}

/// How many siblings and how many other peaks the path of a leaf has; nothing where there is no such leaf.
pub fn path_lengths(leaf_index: u64, leaf_count: u64) -> Option<(usize, usize)> {
	let (_, height) = peak_of(leaf_index, leaf_count)?;
	let peaks = leaf_count.count_ones().saturating_sub(1);
	Some((usize::try_from(height).ok()?, usize::try_from(peaks).ok()?))
}

/// The root to which a leaf, its siblings and the other peaks lead, in a range of `leaf_count` leaves;
/// nothing where there is no such leaf, or where it has more or fewer of them.
pub fn root_of<H: Hasher>(
	leaf: Hash,
	leaf_index: u64,
	leaf_count: u64,
	siblings: &[Hash],
	peaks: &[Hash],
) -> Option<Hash> {
	let (own, _) = peak_of(leaf_index, leaf_count)?;
	if path_lengths(leaf_index, leaf_count)? != (siblings.len(), peaks.len()) {
		return None;
	}
	let mut hash = leaf;
	for (height, sibling) in siblings.iter().enumerate() {
		hash = if (leaf_index >> height) & 1 == 1 {
			node::<H>(sibling, &hash)
		} else {
			node::<H>(&hash, sibling)
		};
	}
	// Left of it are as many peaks as leaves before its own have bits.
	let (left, right) = peaks.split_at_checked(usize::try_from(own.count_ones()).ok()?)?;
	bag::<H>(
		left.iter()
			.copied()
			.chain(core::iter::once(hash))
			.chain(right.iter().copied()),
	)
}
