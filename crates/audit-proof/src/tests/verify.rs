use alloc::{vec, vec::Vec};
use proptest::prelude::*;

use super::{record, Chain};
use crate::{header, verify, verify_encoded, Proof, Refusal, Verified, MAX_PROOF_BYTES};

fn refused(header: &[u8], record: &[u8], proof: &Proof, refusal: Refusal) {
	assert_eq!(verify(header, record, proof), Err(refusal));
	assert_eq!(
		verify_encoded(header, record, &proof.to_bytes()),
		Err(refusal)
	);
}

/// Block 2 has records 3 to 7; the header is that of block 6.
fn example() -> (Vec<u8>, Vec<u8>, Proof) {
	let chain = Chain::new(&[1, 2, 5, 0, 1, 2]);
	(chain.header(6), record(5), chain.proof(2, 2, 6))
}

#[test]
fn every_record_is_proved_at_every_later_header() {
	let counts = [3, 0, 1, 8, 0, 0, 13, 1, 2, 5, 1];
	for before in [0, 1, 4, 1_000_003] {
		let chain = Chain::since(before, &counts);
		let mut number = 0;
		for (block, count) in (before..).zip(counts) {
			for index in 0..count {
				for at in block + 1..=before + counts.len() as u32 {
					let (header, proof) = (chain.header(at), chain.proof(block, index, at));
					let leaf = &proof.leaf;
					let expected = Verified {
						header_number: at,
						header_hash: header::Header::decode(&header).expect("a header").hash,
						block,
						block_hash: leaf.hash,
						moment: leaf.moment,
						number,
					};
					assert_eq!(verify(&header, &record(number), &proof), Ok(expected));
					let bytes = proof.to_bytes();
					assert_eq!(
						verify_encoded(&header, &record(number), &bytes),
						Ok(expected)
					);
				}
				number += 1;
			}
		}
	}
}

#[test]
fn any_changed_bit_of_the_record_is_refused() {
	let (header, record, proof) = example();
	for index in 0..record.len() {
		for bit in 0..8 {
			let mut record = record.clone();
			record[index] ^= 1 << bit;
			assert!(
				verify(&header, &record, &proof).is_err(),
				"byte {index}, bit {bit}"
			);
		}
	}
}

#[test]
fn any_changed_bit_of_the_proof_is_refused() {
	let (header, record, proof) = example();
	let bytes = proof.to_bytes();
	for index in 0..bytes.len() {
		for bit in 0..8 {
			let mut bytes = bytes.clone();
			bytes[index] ^= 1 << bit;
			assert!(
				verify_encoded(&header, &record, &bytes).is_err(),
				"byte {index}, bit {bit}"
			);
		}
	}
}

#[test]
fn any_changed_bit_of_the_log_in_the_header_is_refused() {
	let (header, record, proof) = example();
	// Kind, engine, length and root are at the end of it.
	for index in header.len() - 38..header.len() {
		for bit in 0..8 {
			let mut header = header.clone();
			header[index] ^= 1 << bit;
			assert!(
				verify(&header, &record, &proof).is_err(),
				"byte {index}, bit {bit}"
			);
		}
	}
}

#[test]
fn any_other_changed_byte_of_the_header_is_refused_or_changes_its_hash() {
	let (header, record, proof) = example();
	let hash = verify(&header, &record, &proof)
		.expect("it is good")
		.header_hash;
	for index in 0..header.len() - 38 {
		let mut header = header.clone();
		header[index] ^= 1;
		if let Ok(verified) = verify(&header, &record, &proof) {
			assert_ne!(verified.header_hash, hash, "byte {index}");
		}
	}
}

#[test]
fn a_byte_more_or_less_is_refused() {
	let (header, record, proof) = example();
	let bytes = proof.to_bytes();
	for length in 0..bytes.len() {
		let refusal = verify_encoded(&header, &record, &bytes[..length]);
		assert_eq!(refusal, Err(Refusal::ProofMalformed));
	}
	let longer = [&bytes[..], &[0]].concat();
	assert_eq!(
		verify_encoded(&header, &record, &longer),
		Err(Refusal::ProofMalformed)
	);
	refused(
		&header,
		&record[..record.len() - 1],
		&proof,
		Refusal::RecordNotInBlock,
	);
	refused(
		&header,
		&[&record[..], &[0]].concat(),
		&proof,
		Refusal::RecordNotInBlock,
	);
	refused(
		&[&header[..], &[0]].concat(),
		&record,
		&proof,
		Refusal::HeaderMalformed,
	);
}

#[test]
fn a_header_without_a_good_root_is_refused() {
	let (header, record, proof) = example();
	let log = header.len() - 38;
	let mut other = header.clone();
	other[log + 1] = b'B';
	refused(&other, &record, &proof, Refusal::JournalRootMissing);
	let mut twice = [&header[..], &header[log..]].concat();
	twice[log - 1] = 2 << 2;
	refused(&twice, &record, &proof, Refusal::JournalRootTwice);
	let mut short = header[..header.len() - 1].to_vec();
	short[log + 5] = 31 << 2;
	refused(&short, &record, &proof, Refusal::JournalRootMalformed);
}

#[test]
fn a_record_that_is_none_is_refused() {
	let (header, record, proof) = example();
	refused(&header, &[], &proof, Refusal::RecordMalformed);
	refused(&header, &record[..8], &proof, Refusal::RecordMalformed);
	for version in [0, 2, 255] {
		let unknown = [&[version], &record[1..]].concat();
		refused(&header, &unknown, &proof, Refusal::RecordVersionUnknown);
	}
}

#[test]
fn a_leaf_of_an_unknown_version_is_refused() {
	let (header, record, mut proof) = example();
	proof.leaf.version = 2;
	refused(&header, &record, &proof, Refusal::LeafVersionUnknown);
}

#[test]
fn a_block_that_is_not_before_the_header_is_refused() {
	let (header, record, mut proof) = example();
	for block in [6, 7, u32::MAX] {
		proof.leaf.block = block;
		refused(&header, &record, &proof, Refusal::BlockNotBeforeHeader);
	}
}

#[test]
fn a_place_that_the_block_does_not_have_is_refused() {
	let (header, record, mut proof) = example();
	proof.record_index = 5;
	refused(&header, &record, &proof, Refusal::RecordIndexOutOfRange);
	proof.leaf.count = 0;
	proof.record_index = 0;
	refused(&header, &record, &proof, Refusal::RecordIndexOutOfRange);
}

#[test]
fn a_number_of_another_place_is_refused() {
	let (header, _, mut proof) = example();
	refused(&header, &record(4), &proof, Refusal::RecordNumberMismatch);
	proof.leaf.first = u64::MAX;
	refused(&header, &record(1), &proof, Refusal::RecordNumberMismatch);
}

#[test]
fn a_record_is_not_proved_at_the_place_of_another() {
	let chain = Chain::new(&[1, 2, 5, 0, 1, 2]);
	let mut proof = chain.proof(2, 2, 6);
	// The number and the place fit, the siblings do not.
	proof.record_index = 3;
	refused(
		&chain.header(6),
		&record(6),
		&proof,
		Refusal::RecordNotInBlock,
	);
}

#[test]
fn a_leaf_at_another_place_is_refused() {
	let (header, record, proof) = example();
	for (leaf_index, leaf_count) in [
		(2, 5),
		(2, 7),
		(1, 6),
		(3, 6),
		(6, 6),
		(7, 6),
		(u64::MAX, 3),
	] {
		let proof = Proof {
			leaf_index,
			leaf_count,
			..proof.clone()
		};
		refused(&header, &record, &proof, Refusal::LeafPositionMismatch);
	}
	// As far from the end as before, but in a range with more leaves than there were blocks.
	let proof = Proof {
		leaf_index: 4,
		leaf_count: 8,
		..proof
	};
	refused(&header, &record, &proof, Refusal::LeafPositionMismatch);
}

#[test]
fn paths_of_other_lengths_are_refused() {
	let (header, record, proof) = example();
	let change = |change: &dyn Fn(&mut Proof)| {
		let mut proof = proof.clone();
		change(&mut proof);
		proof
	};
	let more = [0; 32];
	let wrong = change(&|proof| proof.record_path.push(more));
	refused(&header, &record, &wrong, Refusal::RecordPathLength);
	let wrong = change(&|proof| {
		proof.record_path.pop();
	});
	refused(&header, &record, &wrong, Refusal::RecordPathLength);
	let wrong = change(&|proof| proof.leaf_path.push(more));
	refused(&header, &record, &wrong, Refusal::LeafPathLength);
	let wrong = change(&|proof| {
		proof.leaf_path.pop();
	});
	refused(&header, &record, &wrong, Refusal::LeafPathLength);
	let wrong = change(&|proof| proof.peaks.push(more));
	refused(&header, &record, &wrong, Refusal::PeaksLength);
	let wrong = change(&|proof| {
		proof.peaks.pop();
	});
	refused(&header, &record, &wrong, Refusal::PeaksLength);
}

#[test]
fn what_the_leaf_says_of_its_block_is_bound() {
	let (header, record, proof) = example();
	let mut wrong = proof.clone();
	wrong.leaf.hash[0] ^= 1;
	refused(&header, &record, &wrong, Refusal::BlockNotInHeader);
	let mut wrong = proof.clone();
	wrong.leaf.moment += 1;
	refused(&header, &record, &wrong, Refusal::BlockNotInHeader);
	// A root of one's own, with a record of one's own.
	let forged = [&record[..], b"forged"].concat();
	let mut wrong = proof.clone();
	wrong.leaf.records = crate::tree::root_of::<crate::Blake2>(
		crate::tree::leaf::<crate::Blake2>(&forged),
		wrong.record_index,
		wrong.leaf.count,
		&wrong.record_path,
	)
	.expect("the path is as long as it must be");
	refused(&header, &forged, &wrong, Refusal::BlockNotInHeader);
}

#[test]
fn a_proof_at_one_header_is_none_at_another() {
	let chain = Chain::new(&[1, 2, 5, 0, 1, 2]);
	let proof = chain.proof(2, 2, 5);
	assert!(verify(&chain.header(5), &record(5), &proof).is_ok());
	refused(
		&chain.header(6),
		&record(5),
		&proof,
		Refusal::LeafPositionMismatch,
	);
	// The same number in another chain.
	let other = Chain::new(&[1, 2, 5, 0, 2]);
	refused(
		&other.header(5),
		&record(5),
		&proof,
		Refusal::BlockNotInHeader,
	);
}

#[test]
fn inner_nodes_are_no_records() {
	// A node of the tree of records, given as a record: its first byte would have to be a version, and
	// a leaf's hash has another prefix than a node's.
	let chain = Chain::new(&[4]);
	let mut proof = chain.proof(0, 0, 1);
	let (_, hashes) = &chain.blocks[0];
	let fake = [&hashes[0][..], &hashes[1][..]].concat();
	proof.record_path.remove(0);
	proof.leaf.count = 2;
	assert!(verify(&chain.header(1), &fake, &proof).is_err());
}

#[test]
fn the_longest_proof_has_room() {
	let (_, _, proof) = example();
	let longest = Proof {
		record_path: vec![[0; 32]; 32],
		// The largest peak, with all others beside it.
		leaf_path: vec![[0; 32]; 31],
		peaks: vec![[0; 32]; 31],
		..proof
	};
	let bytes = longest.to_bytes();
	assert!(bytes.len() <= MAX_PROOF_BYTES);
	assert_eq!(Proof::from_bytes(&bytes), Ok(longest.clone()));
	let longer = Proof {
		peaks: vec![[0; 32]; 60],
		..longest
	};
	assert_eq!(
		Proof::from_bytes(&longer.to_bytes()),
		Err(Refusal::ProofMalformed)
	);
}

#[test]
fn a_proof_among_many_records_is_small() {
	for counts in [vec![5_000], vec![100; 50], vec![1; 5_000]] {
		let at = counts.len() as u32;
		let chain = Chain::new(&counts);
		let header = chain.header(at);
		for block in [0, at / 3, at - 1] {
			let index = counts[0] / 2;
			let proof = chain.proof(block, index, at);
			let number = proof.leaf.first + u64::from(index);
			assert!(verify(&header, &record(number), &proof).is_ok());
			assert!(proof.to_bytes().len() <= 2_048);
		}
	}
}

proptest! {
	#[test]
	fn what_a_changed_proof_says_is_still_true(
		counts in prop::collection::vec(0u32..6, 1..24),
		picked in any::<prop::sample::Index>(),
		changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
	) {
		let total: u32 = counts.iter().sum();
		prop_assume!(total > 0);
		let number = picked.index(total as usize) as u64;
		let chain = Chain::new(&counts);
		let (leaf, _) = chain
			.blocks
			.iter()
			.find(|(leaf, _)| number < leaf.first + u64::from(leaf.count))
			.expect("a block has it");
		let at = counts.len() as u32;
		let proof = chain.proof(leaf.block, (number - leaf.first) as u32, at);
		let (header, record) = (chain.header(at), record(number));
		let good = verify(&header, &record, &proof);
		prop_assert_eq!(good.map(|verified| verified.number), Ok(number));

		let mut bytes = proof.to_bytes();
		for (index, value) in changes {
			let index = index.index(bytes.len());
			bytes[index] = value;
		}
		if let Ok(verified) = verify_encoded(&header, &record, &bytes) {
			prop_assert_eq!(Ok(verified), good);
		}
	}

	#[test]
	fn nothing_panics(
		record in prop::collection::vec(any::<u8>(), 0..40),
		proof in prop::collection::vec(any::<u8>(), 0..400),
	) {
		let (header, ..) = example();
		let _ = verify_encoded(&header, &record, &proof);
	}
}
