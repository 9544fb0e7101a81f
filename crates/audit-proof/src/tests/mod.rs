mod header;
mod json;
mod mmr;
mod tree;
mod vectors;
mod verify;

use alloc::vec::Vec;

use crate::{header::encode, mmr as range, tree as records, Blake2, Hash, Hasher, Leaf, Proof};

/// A chain with so many records in each block, from genesis on. The last block is the one after, whose
/// header knows them all.
struct Chain {
	/// The blocks' leaves and the hashes of their records.
	blocks: Vec<(Leaf, Vec<Hash>)>,
	/// The nodes of the Merkle mountain range.
	nodes: Vec<Hash>,
	/// How many blocks there were before the range began.
	before: u32,
}

impl Chain {
	fn new(counts: &[u32]) -> Self {
		Self::since(0, counts)
	}

	/// A chain whose range began with the block `before`.
	fn since(before: u32, counts: &[u32]) -> Self {
		let mut chain = Self {
			blocks: Vec::new(),
			nodes: Vec::new(),
			before,
		};
		let mut first = 0;
		for (block, count) in (before..).zip(counts) {
			let hashes: Vec<Hash> = (first..first + u64::from(*count))
				.map(|number| records::leaf::<Blake2>(&record(number)))
				.collect();
			let leaf = Leaf {
				version: 1,
				block,
				hash: Blake2::blake2_256(&block.to_le_bytes()),
				moment: 1_800_000_000_000 + u64::from(block) * 6_000,
				first,
				count: *count,
				records: peaks_root(&hashes),
			};
			let index = u64::from(block - before);
			let new = range::append::<Blake2>(index, leaf.digest::<Blake2>(), |n| chain.node(n));
			for (node, hash) in new.expect("all nodes are kept") {
				assert_eq!(node, chain.nodes.len() as u64, "nodes come in order");
				chain.nodes.push(hash);
			}
			chain.blocks.push((leaf, hashes));
			first += u64::from(*count);
		}
		chain
	}

	fn node(&self, node: u64) -> Option<Hash> {
		self.nodes.get(node as usize).copied()
	}

	/// The header of the block `number`.
	fn header(&self, number: u32) -> Vec<u8> {
		let root = range::root::<Blake2>(u64::from(number - self.before), |n| self.node(n));
		encode(
			&[1; 32],
			number,
			&[2; 32],
			&[3; 32],
			&root.expect("a block before it"),
		)
	}

	/// The proof of a record of `block` at the header `number`.
	fn proof(&self, block: u32, record_index: u32, number: u32) -> Proof {
		let (leaf_index, leaf_count) = (
			u64::from(block - self.before),
			u64::from(number - self.before),
		);
		let (leaf, hashes) = &self.blocks[leaf_index as usize];
		let path = range::path(leaf_index, leaf_count, |n| self.node(n)).expect("such a block");
		Proof {
			record_index,
			record_path: records::path::<Blake2>(hashes, record_index).expect("such a record"),
			leaf: *leaf,
			leaf_index,
			leaf_count,
			leaf_path: path.siblings,
			peaks: path.peaks,
		}
	}
}

/// The root as the chain makes it, from peaks alone.
fn peaks_root(hashes: &[Hash]) -> Hash {
	let mut peaks: Vec<Hash> = Vec::new();
	for (count, hash) in (0..).zip(hashes) {
		let peak = records::carry::<Blake2>(count, *hash, || peaks.pop());
		peaks.push(peak);
	}
	records::root::<Blake2>(peaks.into_iter())
}

/// A record: its version, its number and something said.
fn record(number: u64) -> Vec<u8> {
	let said = Blake2::blake2_256(&number.to_be_bytes());
	[
		&[1][..],
		&number.to_le_bytes(),
		&said[..usize::from(said[0] % 32)],
	]
	.concat()
}

#[test]
fn hashes_are_blake2b_with_256_bits() {
	// `sp_crypto_hashing::blake2_256` and `b2sum -l 256` of nothing and of "abc".
	let hex = |hash: Hash| hash.map(|byte| alloc::format!("{byte:02x}")).concat();
	assert_eq!(
		hex(Blake2::blake2_256(b"")),
		"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
	);
	assert_eq!(
		hex(Blake2::blake2_256(b"abc")),
		"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"
	);
}
