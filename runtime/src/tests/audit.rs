//! The journal of the real runtime: one header proves any record, and attesters are independent.

use super::*;
use codec::Encode;
use frame_support::{assert_noop, assert_ok, traits::OnInitialize};
use pallet_audit::{Error, Event, GenesisRecords, Scope};
use std::collections::BTreeMap;
use tessera_audit_proof::{mmr, tree, verify, Blake2, Leaf, Proof, Refusal};
use tessera_primitives::{
	attestations::Topic,
	journal::{JournalLeaf, Subject, VersionedRecord},
	Moment,
};

const NOW: Moment = 1_800_000_000_000;
const SECURITY: Subject = Subject::Security(0);
const DOCUMENT: Hash = Hash::repeat_byte(7);

type RecordBytes = Vec<u8>;

fn auditor() -> AccountId {
	Sr25519Keyring::AliceStash.to_account_id()
}

fn attest(account: AccountId, value: Balance) -> sp_runtime::DispatchResult {
	let now = pallet_timestamp::Now::<Runtime>::get();
	Audit::attest(
		signed(account),
		SECURITY,
		Topic::Units,
		value,
		now,
		now,
		DOCUMENT,
	)
}

/// The chain's past as the gateway sees it: the records of each block, and the leaves of the range.
#[derive(Default)]
struct Past {
	records: Vec<Vec<RecordBytes>>,
	leaves: Vec<Leaf>,
	nodes: BTreeMap<u64, tessera_audit_proof::Hash>,
}

impl Past {
	/// Takes in a block, whose leaf the chain writes next.
	fn add(&mut self, records: Vec<RecordBytes>, leaf: JournalLeaf) {
		let leaf = Leaf {
			version: leaf.version,
			block: leaf.block,
			hash: leaf.hash.0,
			moment: leaf.moment,
			first: leaf.first,
			count: leaf.count,
			records: leaf.records.0,
		};
		let count = self.leaves.len() as u64;
		let get = |node: u64| self.nodes.get(&node).copied();
		let new = mmr::append::<Blake2>(count, leaf.digest::<Blake2>(), get);
		self.nodes.extend(new.expect("all nodes are there"));
		self.leaves.push(leaf);
		self.records.push(records);
	}

	/// The proof of a record under the header that has this past in it.
	fn proof(&self, block: usize, index: u32) -> Proof {
		let leaves: Vec<_> = self.records[block]
			.iter()
			.map(|record| tree::leaf::<Blake2>(record))
			.collect();
		let leaf_count = self.leaves.len() as u64;
		let get = |node: u64| self.nodes.get(&node).copied();
		let path = mmr::path(block as u64, leaf_count, get).expect("there is such a block");
		Proof {
			record_index: index,
			record_path: tree::path::<Blake2>(&leaves, index).expect("there is such a record"),
			leaf: self.leaves[block],
			leaf_index: block as u64,
			leaf_count,
			leaf_path: path.siblings,
			peaks: path.peaks,
		}
	}
}

fn recorded() -> Vec<RecordBytes> {
	System::read_events_for_pallet::<Event<Runtime>>()
		.into_iter()
		.filter_map(|event| match event {
			Event::Recorded { record } => Some(record.encode()),
			_ => None,
		})
		.collect()
}

fn genesis_records() -> Vec<RecordBytes> {
	let records: BTreeMap<u64, VersionedRecord<AccountId>> =
		GenesisRecords::<Runtime>::iter().collect();
	records
		.into_values()
		.map(|record| record.encode())
		.collect()
}

#[test]
fn one_header_proves_every_record_since_the_genesis() {
	development().execute_with(|| {
		System::set_block_number(0);
		let mut past = Past::default();
		let mut parent = Hash::repeat_byte(9);
		let mut records = genesis_records();
		assert!(records.len() >= 8, "four attesters with their deposits");
		let mut header = None;
		for block in 1..=12u32 {
			past.add(records, Audit::leaf(block - 1, parent));
			System::reset_events();
			System::initialize(&block, &parent, &Default::default());
			Mmr::on_initialize(block);
			pallet_timestamp::Now::<Runtime>::put(NOW + Moment::from(block) * 6_000);
			for value in 0..block % 4 {
				assert_ok!(attest(auditor(), value.into()));
			}
			records = recorded();
			assert_eq!(records.len() as u32, block % 4);
			let sealed = System::finalize();
			parent = sealed.hash();
			header = Some(sealed.encode());
		}

		let header = header.expect("there were blocks");
		let mut number = 0;
		for (block, records) in past.records.iter().enumerate() {
			for (index, record) in records.iter().enumerate() {
				let proof = past.proof(block, index as u32);
				let verified = verify(&header, record, &proof).expect("it is in the journal");
				assert_eq!(verified.number, number);
				assert_eq!((verified.block, verified.header_number), (block as u32, 12));
				number += 1;

				let mut other = record.clone();
				*other.last_mut().expect("it is not empty") ^= 1;
				let refused = verify(&header, &other, &proof);
				assert_eq!(refused, Err(Refusal::RecordNotInBlock));
			}
		}
		assert!(number > 8 + 12);
	});
}

#[test]
fn the_sample_has_attesters_in_good_standing_and_a_report() {
	development().execute_with(|| {
		pallet_timestamp::Now::<Runtime>::put(NOW);
		assert_eq!(Audit::attesters().len(), 4);
		let stashes = [
			Sr25519Keyring::AliceStash,
			Sr25519Keyring::BobStash,
			Sr25519Keyring::CharlieStash,
			Sr25519Keyring::DaveStash,
		];
		for (value, key) in (100..).zip(stashes) {
			assert_ok!(attest(key.to_account_id(), value));
		}
		// Dave//stash is of the group of Alice//stash, so its value has taken the place of hers.
		let attested = Audit::attested(SECURITY, Topic::Units, 3, 0);
		assert_eq!(attested.map(|attested| attested.value), Ok(101));
		assert!(Audit::attested(SECURITY, Topic::Units, 4, 0).is_err());

		let report = Audit::report(SECURITY).expect("the sample has a security");
		assert!(report.green);
		assert_eq!(report.records, Audit::tree().next);
		assert_eq!(Audit::report(Subject::Security(1)), None);
		assert_eq!(Audit::report(Subject::Coin(99)), None);
	});
}

#[test]
fn who_has_a_role_in_a_security_does_not_attest_it() {
	development().execute_with(|| {
		let eve = Sr25519Keyring::Eve.to_account_id();
		let code = *b"529900AQBND3S6YJLY83";
		let accredit =
			|account| Audit::accredit(RuntimeOrigin::root(), account, code, code, Scope::ALL);
		assert_ok!(accredit(eve.clone()));
		let deposit = crate::configs::audit::AuditTerms::get().deposit;
		assert_ok!(Audit::raise_deposit(signed(eve.clone()), deposit));
		assert_noop!(attest(eve, 1), Error::<Runtime>::Interested);
	});
}

#[test]
fn an_entity_does_not_attest_what_it_issues() {
	development().execute_with(|| {
		let issuer = pallet_security_token::SecurityMetadata::<Runtime>::get(0)
			.map(|metadata| *metadata.issuer_lei.as_bytes())
			.expect("the sample has a security");
		let other = *b"529900AQBND3S6YJLY83";
		let ferdie = Sr25519Keyring::Ferdie.to_account_id();
		let origin = RuntimeOrigin::root();
		assert_ok!(Audit::accredit(
			origin,
			ferdie.clone(),
			other,
			issuer,
			Scope::ALL
		));
		let deposit = crate::configs::audit::AuditTerms::get().deposit;
		assert_ok!(Audit::raise_deposit(signed(ferdie.clone()), deposit));
		assert_noop!(attest(ferdie, 1), Error::<Runtime>::Interested);
	});
}
