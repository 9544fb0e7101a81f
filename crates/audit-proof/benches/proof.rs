//! `make bench-proof`: how long a proof among a million records is, and how long it takes to check it.
//!
//! One line for each shape: records a block, bytes of the longest proof, microseconds to check one. It
//! fails if a proof has more than 2 KiB or takes more than a millisecond.

use std::{hint::black_box, process::ExitCode, time::Instant};

use tessera_audit_proof::{header, mmr, tree, verify_encoded, Blake2, Hash, Leaf, Proof};

const MAX_BYTES: usize = 2_048;
const MAX_MICROSECONDS: f64 = 1_000.0;
/// So many proofs of each shape are made, all over it.
const SAMPLES: u64 = 512;
const ROUNDS: u32 = 8;

/// As long as the record of a transfer.
fn record(number: u64) -> Vec<u8> {
	[&[1][..], &number.to_le_bytes(), &[7; 140]].concat()
}

/// A proof with its header and record, all in bytes.
type Case = (Vec<u8>, Vec<u8>, Vec<u8>);

/// Proofs in a chain of `blocks` blocks, of which the first `full` have `count` records each.
fn cases(blocks: u32, full: u32, count: u32) -> Vec<Case> {
	let mut nodes: Vec<Hash> = Vec::new();
	let mut leaves = Vec::new();
	let mut hashes: Vec<Hash> = Vec::new();
	for block in 0..blocks {
		let count = if block < full { count } else { 0 };
		let first = hashes.len();
		hashes
			.extend((0..count).map(|i| tree::leaf::<Blake2>(&record(first as u64 + u64::from(i)))));
		let mut peaks: Vec<Hash> = Vec::new();
		for (index, hash) in (0..).zip(&hashes[first..]) {
			let peak = tree::carry::<Blake2>(index, *hash, || peaks.pop());
			peaks.push(peak);
		}
		let leaf = Leaf {
			version: 1,
			block,
			hash: [1; 32],
			moment: u64::from(block) * 6_000,
			first: first as u64,
			count,
			records: tree::root::<Blake2>(peaks.into_iter()),
		};
		let digest = leaf.digest::<Blake2>();
		let get = |node: u64| nodes.get(node as usize).copied();
		let new = mmr::append::<Blake2>(block.into(), digest, get).expect("all nodes are kept");
		nodes.extend(new.into_iter().map(|(_, hash)| hash));
		leaves.push(leaf);
	}
	let get = |node: u64| nodes.get(node as usize).copied();
	let root = mmr::root::<Blake2>(blocks.into(), get).expect("there are leaves");
	let header = header::encode(&[1; 32], blocks, &[2; 32], &[3; 32], &root);

	// In one huge block, a path costs as much as the whole tree.
	let samples = if count > 100_000 { 8 } else { SAMPLES };
	let total = u64::from(full) * u64::from(count);
	(0..samples)
		.map(|sample| {
			let number = sample * (total - 1) / (samples - 1);
			let block = number / u64::from(count);
			let leaf = leaves[block as usize];
			let record_index = (number - leaf.first) as u32;
			let own = &hashes[leaf.first as usize..][..leaf.count as usize];
			let path = mmr::path(block, blocks.into(), get).expect("there is such a block");
			let proof = Proof {
				record_index,
				record_path: tree::path::<Blake2>(own, record_index).expect("such a record"),
				leaf,
				leaf_index: block,
				leaf_count: blocks.into(),
				leaf_path: path.siblings,
				peaks: path.peaks,
			};
			(header.clone(), record(number), proof.to_bytes())
		})
		.collect()
}

fn main() -> ExitCode {
	let mut good = true;
	for (name, blocks, full, count) in [
		("1 block of 1,000,000 records", 1, 1, 1_000_000),
		("1,000 blocks of 1,000 records", 1_000, 1_000, 1_000),
		("1,000,000 blocks of 1 record", 1_000_000, 1_000_000, 1),
		// The most peaks that a range of that size can have.
		(
			"1 block of 1,000,000 records, 1,048,575 blocks",
			1_048_575,
			1,
			1_000_000,
		),
	] {
		let cases = cases(blocks, full, count);
		let bytes = cases
			.iter()
			.map(|(_, _, proof)| proof.len())
			.max()
			.unwrap_or_default();
		let start = Instant::now();
		for _ in 0..ROUNDS {
			for (header, record, proof) in &cases {
				good &= black_box(verify_encoded(header, record, proof)).is_ok();
			}
		}
		let checked = f64::from(ROUNDS) * cases.len() as f64;
		let microseconds = start.elapsed().as_secs_f64() * 1e6 / checked;
		good &= bytes <= MAX_BYTES && microseconds < MAX_MICROSECONDS;
		println!("{name:<48} {bytes:>6} bytes {microseconds:>8.1} µs");
	}
	if good {
		ExitCode::SUCCESS
	} else {
		eprintln!("a proof is refused, longer than {MAX_BYTES} bytes, or slower than {MAX_MICROSECONDS} µs");
		ExitCode::FAILURE
	}
}
