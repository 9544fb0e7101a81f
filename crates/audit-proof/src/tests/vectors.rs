//! The vectors in `tests/vectors`, by which other builds of the verifier, and other verifiers, are
//! checked. `TESSERA_WRITE_VECTORS=1 cargo test -p tessera-audit-proof vectors` writes them anew.

use alloc::{format, string::String, vec::Vec};
use serde_json::{json, Value};

use super::{record, Chain};
use crate::{verify_encoded, Proof, Refusal};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/proofs.json");

fn hex(bytes: &[u8]) -> String {
	bytes
		.iter()
		.fold(String::from("0x"), |text, byte| format!("{text}{byte:02x}"))
}

/// A case with what is said of it here.
fn case(name: &str, header: &[u8], record: &[u8], proof: &[u8]) -> Value {
	let result = match verify_encoded(header, record, proof) {
		Ok(verified) => json!({ "ok": {
			"headerNumber": verified.header_number,
			"headerHash": hex(&verified.header_hash),
			"block": verified.block,
			"blockHash": hex(&verified.block_hash),
			// As text: they can be larger than a number of JavaScript.
			"moment": format!("{}", verified.moment),
			"number": format!("{}", verified.number),
		}}),
		Err(refusal) => {
			json!({ "refusal": { "code": refusal.code(), "name": format!("{refusal:?}") } })
		}
	};
	let mut case = json!({
		"name": name,
		"header": hex(header),
		"record": hex(record),
		"proof": hex(proof),
	});
	case.as_object_mut()
		.expect("it is an object")
		.extend(result.as_object().expect("it is an object").clone());
	case
}

fn good() -> Vec<Value> {
	let counts = [3, 0, 1, 8, 0, 0, 13, 1, 2, 5, 1];
	let mut cases = Vec::new();
	for (before, block, index, at) in [
		(0, 0, 0, 1),
		(0, 0, 2, 11),
		(0, 2, 0, 3),
		(0, 3, 7, 7),
		(0, 6, 12, 11),
		(0, 10, 0, 11),
		(500, 506, 5, 509),
	] {
		let chain = Chain::since(before, &counts);
		let proof = chain.proof(block, index, at);
		let number = proof.leaf.first + u64::from(index);
		let name = format!("record {number}, of block {block}, at the header of block {at}");
		cases.push(case(
			&name,
			&chain.header(at),
			&record(number),
			&proof.to_bytes(),
		));
	}
	cases
}

fn bad() -> Vec<Value> {
	let chain = Chain::new(&[1, 2, 5, 0, 1, 2]);
	let (header, good, proof) = (chain.header(6), record(5), chain.proof(2, 2, 6));
	let log = header.len() - 38;
	let mut cases = Vec::new();
	let mut header_case = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
		let mut header = header.clone();
		change(&mut header);
		cases.push(case(name, &header, &good, &proof.to_bytes()));
	};
	header_case("a header with a byte after it", &|header| header.push(0));
	header_case("a header with a log of another engine", &|header| {
		header[log + 1] = b'B'
	});
	header_case("a header with two roots", &|header| {
		header.extend_from_within(log..);
		header[log - 1] = 2 << 2;
	});
	header_case("a header with a root of 31 bytes", &|header| {
		header.pop();
		header[log + 5] = 31 << 2;
	});
	let longer = [&proof.to_bytes()[..], &[0]].concat();
	cases.push(case(
		"a proof with a byte after it",
		&header,
		&good,
		&longer,
	));
	let mut record_case = |name: &str, record: &[u8]| {
		cases.push(case(name, &header, record, &proof.to_bytes()));
	};
	record_case("no record", &[]);
	record_case("a record of version 2", &[&[2], &good[1..]].concat());
	record_case("another number", &record(4));
	record_case("a record with a byte after it", &[&good[..], &[0]].concat());
	let mut proof_case = |name: &str, change: &dyn Fn(&mut Proof)| {
		let mut proof = proof.clone();
		change(&mut proof);
		cases.push(case(name, &header, &good, &proof.to_bytes()));
	};
	proof_case("a leaf of version 2", &|proof| proof.leaf.version = 2);
	proof_case("a block as late as the header", &|proof| {
		proof.leaf.block = 6
	});
	proof_case("a place that the block does not have", &|proof| {
		proof.record_index = 5
	});
	proof_case("a leaf at another place", &|proof| proof.leaf_index = 3);
	proof_case("a sibling too many", &|proof| {
		proof.record_path.push([0; 32])
	});
	proof_case("a leaf's sibling too few", &|proof| {
		proof.leaf_path.pop();
	});
	proof_case("a peak too many", &|proof| proof.peaks.push([0; 32]));
	proof_case("another sibling", &|proof| proof.record_path[0][0] ^= 1);
	proof_case("another moment", &|proof| proof.leaf.moment += 1);
	proof_case("another peak", &|proof| proof.peaks[0][31] ^= 128);
	cases
}

#[test]
fn vectors_are_what_the_verifier_says() {
	let (good, bad) = (good(), bad());
	assert!(good.iter().all(|case| case["ok"].is_object()));
	let codes: Vec<u64> = bad
		.iter()
		.filter_map(|case| case["refusal"]["code"].as_u64())
		.collect();
	for code in 1..=Refusal::BlockNotInHeader.code() {
		assert!(
			codes.contains(&code.into()),
			"no vector is refused with {code}"
		);
	}
	let vectors = json!({ "good": good, "bad": bad });
	if std::env::var_os("TESSERA_WRITE_VECTORS").is_some() {
		let text = serde_json::to_string_pretty(&vectors).expect("it has a form in JSON");
		std::fs::write(FILE, text + "\n").expect("the file can be written");
	}
	let text = std::fs::read_to_string(FILE).expect("the file is there");
	assert!(vectors == serde_json::from_str::<Value>(&text).expect("it is JSON"));
}
