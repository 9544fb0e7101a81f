//! The Merkle tree of a block's records: the shape and the prefixes of RFC 9162, section 2.1, with
//! Blake2b-256 in place of SHA-256. The root of no records is 32 zero bytes.
//!
//! As records come, only the *peaks* are kept, the roots of the full subtrees from left to right, whose
//! sizes are the bits of the number of records: at most 32 hashes, two hashed per record on average.
//!
//! ```
//! use tessera_audit_proof::{tree, Blake2, Hash};
//!
//! let mut peaks: Vec<Hash> = Vec::new();
//! for count in 0..5u32 {
//!     let leaf = tree::leaf::<Blake2>(&count.to_le_bytes());
//!     let peak = tree::carry::<Blake2>(count, leaf, || peaks.pop());
//!     peaks.push(peak);
//! }
//! assert_eq!(peaks.len(), 2, "one of four and one of one");
//! let root = tree::root::<Blake2>(peaks.iter().copied());
//! assert_eq!(root, tree::node::<Blake2>(&peaks[0], &peaks[1]));
//! ```

use alloc::vec::Vec;

use crate::{Hash, Hasher};

/// The root of no records.
pub const EMPTY: Hash = [0; 32];

/// The hash of a leaf: of a zero byte and the record's bytes.
pub fn leaf<H: Hasher>(record: &[u8]) -> Hash {
	let mut data = Vec::with_capacity(record.len().saturating_add(1));
	data.push(0);
	data.extend_from_slice(record);
	H::blake2_256(&data)
}

/// The hash of a node: of a one byte and the hashes of its two sides.
pub fn node<H: Hasher>(left: &Hash, right: &Hash) -> Hash {
	let mut data = [1; 65];
	data[1..33].copy_from_slice(left);
	data[33..].copy_from_slice(right);
	H::blake2_256(&data)
}

/// The peak to push when a leaf comes after `count` others. `pop` takes the last peak away and gives it;
/// it is asked once for each peak that becomes a part of the new one.
pub fn carry<H: Hasher>(count: u32, leaf: Hash, mut pop: impl FnMut() -> Option<Hash>) -> Hash {
	let mut peak = leaf;
	for _ in 0..count.trailing_ones() {
		// Peaks as they are left by this function never run out.
		let Some(left) = pop() else { break };
		peak = node::<H>(&left, &peak);
	}
	peak
}

/// The root, of the peaks from left to right.
pub fn root<H: Hasher>(peaks: impl DoubleEndedIterator<Item = Hash>) -> Hash {
	peaks
		.rev()
		.reduce(|right, left| node::<H>(&left, &right))
		.unwrap_or(EMPTY)
}

/// The siblings of a leaf, from the bottom up; nothing where there is no such leaf. `leaves` are the
/// hashes of all records of the block.
pub fn path<H: Hasher>(leaves: &[Hash], index: u32) -> Option<Vec<Hash>> {
	let mut level = leaves.to_vec();
	let mut index = usize::try_from(index)
		.ok()
		.filter(|index| *index < leaves.len())?;
	let mut path = Vec::new();
	while level.len() > 1 {
		path.extend(level.get(index ^ 1));
		// The last of an odd number goes up as it is.
		level = level
			.chunks(2)
			.map(|pair| match pair {
				[left, right] => node::<H>(left, right),
				rest => rest[0],
			})
			.collect();
		index /= 2;
	}
	Some(path)
}

/// How many siblings the path of a leaf has in a tree of `count` leaves; none where there is no such leaf.
pub fn path_length(index: u32, count: u32) -> usize {
	let mut last = count.saturating_sub(1);
	let mut index = index;
	let mut length = 0;
	while last > 0 {
		if index & 1 == 1 || index < last {
			length += 1;
		}
		index >>= 1;
		last >>= 1;
	}
	length
}

/// The root to which a leaf and its siblings lead, in a tree of `count` leaves; nothing where there is no
/// such leaf, or where it has more or fewer siblings. RFC 9162, section 2.1.3.2.
pub fn root_of<H: Hasher>(leaf: Hash, index: u32, count: u32, path: &[Hash]) -> Option<Hash> {
	let mut last = count.checked_sub(1).filter(|last| index <= *last)?;
	let mut index = index;
	let mut hash = leaf;
	let mut path = path.iter();
	while last > 0 {
		if index & 1 == 1 {
			hash = node::<H>(path.next()?, &hash);
		} else if index < last {
			hash = node::<H>(&hash, path.next()?);
		}
		// Otherwise it is the last of an odd number, without a sibling.
		index >>= 1;
		last >>= 1;
	}
	path.next().is_none().then_some(hash)
}
