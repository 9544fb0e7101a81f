//! Records: numbers, the tree of a block, its leaf.

use codec::{Decode, Encode};
use sp_core::H256;
use tessera_audit_proof::{tree, Blake2};
use tessera_primitives::journal::{
	AuditAct, Entry, Journal, JournalLeaf, Record, RegisterAct, Subject, VersionedRecord,
};

use crate::{mock::*, *};

fn entry(amount: u128) -> Entry<AccountId> {
	Entry::new(SECURITY, RegisterAct::Transferred)
		.by(ANNA)
		.from(1)
		.to(2)
		.amount(amount)
}

fn record(count: u64) {
	(0..count).for_each(|amount| {
		Audit::record(entry(amount.into()));
	});
}

/// The root of the tree of these records, from their bytes alone.
fn root_of(records: Vec<Record<AccountId>>) -> H256 {
	let mut peaks = Vec::new();
	for (count, record) in records.into_iter().enumerate() {
		let bytes = VersionedRecord::V1(record).encode();
		let leaf = tree::leaf::<Blake2>(&bytes);
		let peak = tree::carry::<Blake2>(count as u32, leaf, || peaks.pop());
		peaks.push(peak);
	}
	tree::root::<Blake2>(peaks.into_iter()).into()
}

#[test]
fn numbers_records_over_all_blocks_without_gaps() {
	with_checks(|| {
		record(3);
		System::set_block_number(2);
		System::set_block_number(5);
		record(2);

		let numbers: Vec<_> = take_records().iter().map(|record| record.number).collect();
		assert_eq!(numbers, [0, 1, 2, 3, 4]);
		assert_eq!(Audit::record(entry(1)), 5);
	});
}

#[test]
fn a_record_says_what_was_entered() {
	with_checks(|| {
		let entered = entry(7).because(tessera_primitives::acts::ReasonCode::Fraud, DOCUMENT);
		Audit::record(entered.clone());
		assert_eq!(
			take_records(),
			[Record {
				number: 0,
				entry: entered
			}]
		);
	});
}

#[test]
fn a_record_carries_its_version_and_its_number_first() {
	let record = VersionedRecord::V1(Record {
		number: 0x0102,
		entry: entry(7),
	});
	let bytes = record.encode();
	assert_eq!(bytes[..9], [1, 2, 1, 0, 0, 0, 0, 0, 0]);
	assert_eq!(VersionedRecord::decode(&mut &bytes[..]), Ok(record));
}

#[test]
fn the_leaf_has_the_root_of_all_records_of_the_block() {
	for count in [1, 2, 3, 4, 7, 8, 100] {
		with_checks(|| {
			record(5);
			System::set_block_number(2);
			take_records();
			record(count);

			let records = take_records();
			assert_eq!(
				Audit::leaf(2, H256::repeat_byte(9)),
				JournalLeaf {
					version: 1,
					block: 2,
					hash: H256::repeat_byte(9),
					moment: NOW,
					first: 5,
					count: count as u32,
					records: root_of(records),
				}
			);
		});
	}
}

#[test]
fn the_leaf_of_a_block_without_records_is_zero() {
	with_checks(|| {
		record(5);
		let leaf = Audit::leaf(2, H256::zero());
		assert_eq!((leaf.first, leaf.count), (5, 0));
		assert_eq!(leaf.records, H256::zero());
	});
}

#[test]
#[should_panic(expected = "a record was made before the leaf")]
fn a_leaf_is_not_taken_after_a_record_of_the_next_block() {
	with_checks(|| {
		System::set_block_number(2);
		record(1);
		Audit::leaf(1, H256::zero());
	});
}

#[test]
fn the_records_of_the_genesis_are_kept_and_no_others() {
	with_checks(|| {
		System::set_block_number(0);
		record(2);
		System::set_block_number(1);
		record(1);

		let mut kept: Vec<_> = GenesisRecords::<Test>::iter()
			.map(|(number, record)| (number, record.into_record()))
			.collect();
		kept.sort_by_key(|(number, _)| *number);
		let numbers: Vec<_> = kept.iter().map(|(number, _)| *number).collect();
		assert_eq!(numbers, [0, 1]);
		assert_eq!(kept[1].1.entry, entry(1));
		assert_eq!(Audit::tree().next, 3);
	});
}

#[test]
fn the_row_of_the_journal_is_the_only_one_that_a_record_touches() {
	with_checks(|| {
		let others = || {
			System::reset_events();
			let tree = Tree::<Test>::take();
			let root = sp_io::storage::root(Default::default());
			Tree::<Test>::put(tree);
			root
		};
		record(1);
		let before = others();
		record(2);
		assert_eq!(others(), before);
	});
}

#[test]
fn acts_of_this_pallet_are_on_the_chain_or_on_a_subject() {
	with_checks(|| {
		accredit(ANNA);
		attest(ANNA, 1).unwrap();
		let subjects: Vec<_> = take_entries()
			.into_iter()
			.map(|entry| (entry.act, entry.subject))
			.collect();
		assert_eq!(
			subjects,
			[
				(AuditAct::Accredited.into(), Subject::Chain),
				(AuditAct::DepositChanged.into(), Subject::Chain),
				(AuditAct::Attested.into(), COIN),
			]
		);
	});
}
