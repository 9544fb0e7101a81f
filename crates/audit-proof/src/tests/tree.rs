use alloc::vec::Vec;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::peaks_root;
use crate::{tree::*, Blake2, Hash, Hasher};

/// Section 2.1.1 of RFC 9162, word for word.
fn mth(leaves: &[Hash]) -> Hash {
	match leaves {
		[] => EMPTY,
		[leaf] => *leaf,
		_ => {
			let mut k = 1;
			while k * 2 < leaves.len() {
				k *= 2;
			}
			node::<Blake2>(&mth(&leaves[..k]), &mth(&leaves[k..]))
		}
	}
}

fn leaves(count: u32) -> Vec<Hash> {
	(0..count)
		.map(|index| leaf::<Blake2>(&index.to_le_bytes()))
		.collect()
}

#[test]
fn peaks_lead_to_the_root_of_the_rfc() {
	for count in 0..=200 {
		let leaves = leaves(count);
		assert_eq!(peaks_root(&leaves), mth(&leaves), "{count} leaves");
	}
}

#[test]
fn as_many_peaks_are_kept_as_the_count_has_bits() {
	let mut peaks = Vec::new();
	for (count, leaf) in (0u32..).zip(leaves(200)) {
		let peak = carry::<Blake2>(count, leaf, || peaks.pop());
		peaks.push(peak);
		assert_eq!(peaks.len() as u32, (count + 1).count_ones());
	}
}

#[test]
fn every_path_leads_to_the_root() {
	for count in 1..=70 {
		let leaves = leaves(count);
		let root = mth(&leaves);
		for (index, leaf) in (0..).zip(&leaves) {
			let path = path::<Blake2>(&leaves, index).expect("there is such a leaf");
			assert_eq!(path.len(), path_length(index, count));
			assert_eq!(root_of::<Blake2>(*leaf, index, count, &path), Some(root));
		}
		assert_eq!(path::<Blake2>(&leaves, count), None);
		assert_eq!(root_of::<Blake2>(leaves[0], count, count, &[]), None);
	}
}

#[test]
fn a_path_with_a_sibling_more_or_less_leads_nowhere() {
	for count in 1..=20 {
		let leaves = leaves(count);
		for (index, leaf) in (0..).zip(&leaves) {
			let mut path = path::<Blake2>(&leaves, index).expect("there is such a leaf");
			path.push([0; 32]);
			assert_eq!(root_of::<Blake2>(*leaf, index, count, &path), None);
			path.pop();
			if path.pop().is_some() {
				assert_eq!(root_of::<Blake2>(*leaf, index, count, &path), None);
			}
		}
	}
}

#[test]
fn peaks_that_have_run_out_do_no_harm() {
	assert_eq!(carry::<Blake2>(7, [1; 32], || None), [1; 32]);
}

/// The hash function of the RFC.
struct Sha;

impl Hasher for Sha {
	fn blake2_256(data: &[u8]) -> Hash {
		Sha256::digest(data).into()
	}
}

/// The test data of certificate transparency (its reference implementation's `merkle_tree_test`): the
/// leaves, and the root of the first so many of them.
const CERTIFICATE_TRANSPARENCY: [(&str, &str); 8] = [
	(
		"",
		"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
	),
	(
		"00",
		"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
	),
	(
		"10",
		"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
	),
	(
		"2021",
		"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
	),
	(
		"3031",
		"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
	),
	(
		"40414243",
		"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
	),
	(
		"5051525354555657",
		"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
	),
	(
		"606162636465666768696a6b6c6d6e6f",
		"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
	),
];

#[test]
fn the_shape_is_that_of_certificate_transparency() {
	let hashes = CERTIFICATE_TRANSPARENCY.map(|(data, _)| leaf::<Sha>(&unhex(data)));
	for (index, (_, root)) in (0u32..).zip(CERTIFICATE_TRANSPARENCY) {
		let count = index + 1;
		let hashes = &hashes[..count as usize];
		for (index, leaf) in (0..).zip(hashes) {
			let path = path::<Sha>(hashes, index).expect("there is such a leaf");
			let found = root_of::<Sha>(*leaf, index, count, &path);
			assert_eq!(found.map(Vec::from), Some(unhex(root)));
		}
	}
}

fn unhex(text: &str) -> Vec<u8> {
	let digit = |digit: u8| char::from(digit).to_digit(16).expect("a hex digit") as u8;
	text.as_bytes()
		.chunks(2)
		.map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
		.collect()
}

proptest! {
	#[test]
	fn a_path_proves_its_own_leaf_at_its_own_place_only(
		count in 1u32..400,
		index in any::<prop::sample::Index>(),
		other in any::<prop::sample::Index>(),
	) {
		let leaves = leaves(count);
		let (index, other) = (index.index(count as usize), other.index(count as usize));
		let root = peaks_root(&leaves);
		let path = path::<Blake2>(&leaves, index as u32).expect("there is such a leaf");
		let found = |leaf, place| root_of::<Blake2>(leaf, place, count, &path) == Some(root);
		prop_assert!(found(leaves[index], index as u32));
		prop_assert_eq!(found(leaves[other], index as u32), index == other);
		prop_assert_eq!(found(leaves[index], other as u32), index == other);
	}
}
