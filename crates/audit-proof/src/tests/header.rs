use alloc::{vec, vec::Vec};
use codec::{Compact, Encode};
use proptest::prelude::*;

use crate::{header::*, Blake2, Hasher, Refusal, JOURNAL_ENGINE_ID};

const ROOT: [u8; 32] = [4; 32];

/// An item of a digest with an engine.
fn log(kind: u8, engine: &[u8; 4], data: &[u8]) -> Vec<u8> {
	(kind, engine, data).encode()
}

/// A header with these items in its digest.
fn header(items: &[Vec<u8>]) -> Vec<u8> {
	let mut bytes = ([1u8; 32], Compact(70_000u32), [2u8; 32], [3u8; 32]).encode();
	Compact(items.len() as u32).encode_to(&mut bytes);
	bytes.extend(items.concat());
	bytes
}

fn root() -> Vec<u8> {
	log(4, &JOURNAL_ENGINE_ID, &ROOT)
}

#[test]
fn a_header_is_read_with_every_kind_of_digest_item() {
	let bytes = header(&[
		log(6, b"aura", &[9; 8]),
		vec![8],
		(0u8, &b"something"[..]).encode(),
		log(4, b"BEEF", &[5; 33]),
		root(),
		// Of our engine, but no consensus log.
		log(6, &JOURNAL_ENGINE_ID, &[6; 32]),
		log(5, &JOURNAL_ENGINE_ID, &[6; 32]),
		log(5, b"aura", &[7; 64]),
	]);
	let expected = Header {
		parent_hash: [1; 32],
		number: 70_000,
		state_root: [2; 32],
		extrinsics_root: [3; 32],
		journal_root: ROOT,
		hash: Blake2::blake2_256(&bytes),
	};
	assert_eq!(Header::decode(&bytes), Ok(expected));
}

#[test]
fn a_header_of_one_log_is_read_as_it_was_written() {
	let bytes = encode(&[1; 32], 70_000, &[2; 32], &[3; 32], &ROOT);
	assert_eq!(bytes, header(&[root()]));
	assert_eq!(
		Header::decode(&bytes).map(|header| header.journal_root),
		Ok(ROOT)
	);
}

#[test]
fn the_root_must_be_there_once_and_whole() {
	let refusal = |items: &[Vec<u8>]| Header::decode(&header(items)).expect_err("it is refused");
	assert_eq!(refusal(&[]), Refusal::JournalRootMissing);
	assert_eq!(
		refusal(&[log(4, b"TSRI", &ROOT)]),
		Refusal::JournalRootMissing
	);
	assert_eq!(
		refusal(&[log(5, &JOURNAL_ENGINE_ID, &ROOT)]),
		Refusal::JournalRootMissing
	);
	assert_eq!(refusal(&[root(), root()]), Refusal::JournalRootTwice);
	let short = log(4, &JOURNAL_ENGINE_ID, &ROOT[1..]);
	assert_eq!(refusal(&[short]), Refusal::JournalRootMalformed);
	let long = log(4, &JOURNAL_ENGINE_ID, &[4; 33]);
	assert_eq!(refusal(&[long]), Refusal::JournalRootMalformed);
}

#[test]
fn anything_but_a_header_is_refused() {
	let bytes = header(&[log(6, b"aura", &[9; 8]), root()]);
	for length in 0..bytes.len() {
		assert_eq!(
			Header::decode(&bytes[..length]),
			Err(Refusal::HeaderMalformed),
			"{length}"
		);
	}
	let longer = [&bytes[..], &[0]].concat();
	assert_eq!(Header::decode(&longer), Err(Refusal::HeaderMalformed));
	// Kinds that there are not.
	for kind in [1, 2, 3, 7, 9, 255] {
		let bytes = header(&[log(kind, &JOURNAL_ENGINE_ID, &ROOT)]);
		assert_eq!(
			Header::decode(&bytes),
			Err(Refusal::HeaderMalformed),
			"{kind}"
		);
	}
	// The number 1 in four bytes instead of one.
	let bytes = [&[1; 32][..], &[6, 0, 0, 0], &[2; 64], &[4], &root()].concat();
	assert_eq!(Header::decode(&bytes), Err(Refusal::HeaderMalformed));
}

proptest! {
	#[test]
	fn nothing_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
		let _ = Header::decode(&bytes);
	}
}
