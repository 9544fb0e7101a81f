use alloc::{vec, vec::Vec};
use polkadot_ckb_merkle_mountain_range::{
	helper::get_peaks, leaf_index_to_mmr_size, leaf_index_to_pos, util::MemStore, Merge,
	MerkleProof, Result, MMR,
};
use proptest::prelude::*;

use crate::{mmr::*, Blake2, Hash};

/// What `pallet_mmr` gives to its library.
struct Pallet;

impl Merge for Pallet {
	type Item = Hash;

	fn merge(left: &Hash, right: &Hash) -> Result<Hash> {
		Ok(node::<Blake2>(left, right))
	}
}

fn hash(index: u64) -> Hash {
	leaf::<Blake2>(&index.to_le_bytes())
}

/// The nodes of a range of so many leaves.
fn nodes(leaf_count: u64) -> Vec<Hash> {
	let mut nodes: Vec<Hash> = Vec::new();
	for index in 0..leaf_count {
		let new = append::<Blake2>(index, hash(index), |node| nodes.get(node as usize).copied());
		for (node, hash) in new.expect("all nodes are kept") {
			assert_eq!(node, nodes.len() as u64);
			nodes.push(hash);
		}
		assert_eq!(nodes.len() as u64, size(index + 1));
	}
	nodes
}

#[test]
fn roots_and_proofs_are_those_of_the_library_of_pallet_mmr() {
	let nodes = nodes(200);
	let get = |node: u64| nodes.get(node as usize).copied();
	let store = MemStore::default();
	let mut theirs = MMR::<Hash, Pallet, _>::new(0, &store);
	for leaf_count in 1..=200 {
		let node = theirs.push(hash(leaf_count - 1)).expect("a new leaf");
		assert_eq!(node, size(leaf_count - 1));
		assert_eq!(theirs.mmr_size(), size(leaf_count));
		let expected = theirs.get_root().expect("a root");
		assert_eq!(
			root::<Blake2>(leaf_count, get),
			Some(expected),
			"{leaf_count}"
		);

		for index in 0..leaf_count {
			let Path { siblings, peaks } = path(index, leaf_count, get).expect("such a leaf");
			let lengths = (siblings.len(), peaks.len());
			assert_eq!(path_lengths(index, leaf_count), Some(lengths));
			assert_eq!(
				root_of::<Blake2>(hash(index), index, leaf_count, &siblings, &peaks),
				Some(expected)
			);

			// Theirs has the peaks on the left, the siblings, and the peaks on the right bagged.
			let position = leaf_index_to_pos(index);
			let left = get_peaks(size(leaf_count))
				.iter()
				.filter(|peak| **peak < position)
				.count();
			let (left, right) = peaks.split_at(left);
			let mut items = [left, &siblings].concat();
			items.extend(bag::<Blake2>(right.iter().copied()));
			let proof = theirs.gen_proof(vec![position]).expect("a proof");
			assert_eq!(proof.proof_items(), items);
			let proof =
				MerkleProof::<Hash, Pallet>::new(leaf_index_to_mmr_size(leaf_count - 1), items);
			assert_eq!(
				proof.calculate_root(vec![(position, hash(index))]),
				Ok(expected)
			);
		}
	}
}

#[test]
fn a_range_without_leaves_has_no_root_and_no_paths() {
	assert_eq!(root::<Blake2>(0, |_| Some([0; 32])), None);
	assert_eq!(path(0, 0, |_| Some([0; 32])), None);
	assert_eq!(path_lengths(0, 0), None);
	assert_eq!(root_of::<Blake2>([0; 32], 0, 0, &[], &[]), None);
}

/// The nodes of a range of eleven leaves without which nothing is made.
fn needed(make: impl Fn(&dyn Fn(u64) -> Option<Hash>) -> bool) -> Vec<u64> {
	let nodes = nodes(11);
	(0..nodes.len() as u64)
		.filter(|lost| !make(&|node| (node != *lost).then(|| nodes[node as usize])))
		.collect()
}

#[test]
fn a_store_that_lacks_a_node_gives_nothing() {
	assert_eq!(
		needed(|get| root::<Blake2>(11, get).is_some()),
		[14, 17, 18]
	);
	assert_eq!(
		needed(|get| append::<Blake2>(11, [0; 32], get).is_some()),
		[17, 18]
	);
	assert_eq!(needed(|get| path(9, 11, get).is_some()), [14, 15, 18]);
}

#[test]
fn a_range_is_never_more_than_full() {
	assert_eq!(
		append::<Blake2>(MAX_LEAVES, [0; 32], |_| Some([0; 32])),
		None
	);
	assert_eq!(root::<Blake2>(MAX_LEAVES + 1, |_| Some([0; 32])), None);
	assert_eq!(path(0, u64::MAX, |_| Some([0; 32])), None);
	assert_eq!(
		append::<Blake2>(MAX_LEAVES - 1, [0; 32], |_| Some([0; 32])).map(|n| n.len()),
		Some(63)
	);
	assert_eq!(path_lengths(MAX_LEAVES - 1, MAX_LEAVES), Some((62, 0)));
	assert_eq!(size(u64::MAX), u64::MAX);
}

#[test]
fn a_path_of_another_length_leads_nowhere() {
	for leaf_count in 1..=40 {
		let nodes = nodes(leaf_count);
		for index in 0..leaf_count {
			let path = path(index, leaf_count, |node| nodes.get(node as usize).copied());
			let Path { siblings, peaks } = path.expect("such a leaf");
			let found = |siblings: &[Hash], peaks: &[Hash]| {
				root_of::<Blake2>(hash(index), index, leaf_count, siblings, peaks)
			};
			assert!(found(&siblings, &peaks).is_some());
			assert_eq!(found(&[&siblings[..], &[[0; 32]]].concat(), &peaks), None);
			assert_eq!(found(&siblings, &[&peaks[..], &[[0; 32]]].concat()), None);
			if let Some((_, fewer)) = siblings.split_last() {
				assert_eq!(found(fewer, &peaks), None);
			}
			if let Some((_, fewer)) = peaks.split_last() {
				assert_eq!(found(&siblings, fewer), None);
			}
		}
	}
}

proptest! {
	#[test]
	fn a_path_at_an_earlier_count_reads_a_store_that_has_grown(
		leaf_count in 1u64..300,
		more in 0u64..300,
		index in any::<prop::sample::Index>(),
	) {
		let index = index.index(leaf_count as usize) as u64;
		let nodes = nodes(leaf_count + more);
		let get = |node: u64| nodes.get(node as usize).copied();
		let Path { siblings, peaks } = path(index, leaf_count, get).expect("such a leaf");
		prop_assert_eq!(
			root_of::<Blake2>(hash(index), index, leaf_count, &siblings, &peaks),
			root::<Blake2>(leaf_count, get)
		);
	}

	#[test]
	fn nothing_panics(
		leaf_index: u64,
		leaf_count: u64,
		siblings in prop::collection::vec(any::<Hash>(), 0..70),
		peaks in prop::collection::vec(any::<Hash>(), 0..70),
	) {
		root_of::<Blake2>([0; 32], leaf_index, leaf_count, &siblings, &peaks);
		path(leaf_index, leaf_count, |_| Some([0; 32]));
		append::<Blake2>(leaf_count, [0; 32], |_| Some([0; 32]));
		root::<Blake2>(leaf_count, |_| Some([0; 32]));
	}
}
