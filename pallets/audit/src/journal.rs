//! The journal: numbers records, keeps the tree of those of a block, and makes the block's leaf.

use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::Time;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::H256;
use sp_runtime::SaturatedConversion;
use tessera_audit_proof::{Hash, Hasher};
use tessera_primitives::journal::{Entry, Journal, JournalLeaf, Record, VersionedRecord};

use crate::*;

/// The version of [`JournalLeaf`].
const LEAF_VERSION: u8 = 1;

/// Room for most records, so that encoding one allocates once.
const RECORD_BYTES: usize = 256;

/// Hashes by the host.
pub(crate) struct Host;

impl Hasher for Host {
	fn blake2_256(data: &[u8]) -> Hash {
		sp_io::hashing::blake2_256(data)
	}
}

impl<T: Config> Journal<T::AccountId> for Pallet<T> {
	fn record(entry: Entry<T::AccountId>) -> u64 {
		let block = frame_system::Pallet::<T>::block_number().saturated_into();
		let mut tree = Tree::<T>::get();
		tree.enter(block);

		let number = tree.next;
		let record = VersionedRecord::V1(Record { number, entry });
		// The prefix of a leaf, then the record: as `tessera_audit_proof::tree::leaf`, without a copy.
		let mut bytes = Vec::with_capacity(RECORD_BYTES);
		bytes.push(0);
		record.encode_to(&mut bytes);
		tree.push::<Host>(Host::blake2_256(&bytes));
		Tree::<T>::put(tree);

		if block == 0 {
			// The genesis has no events.
			GenesisRecords::<T>::insert(number, &record);
		}
		Self::deposit_event(Event::Recorded { record });
		number
	}
}

impl<T: Config> Pallet<T> {
	/// The leaf of `block`, the parent of the one that begins, whose header has the hash `hash`.
	///
	/// To be asked before anything is recorded in the block that begins, and before its clock is set.
	pub fn leaf(block: BlockNumberFor<T>, hash: H256) -> JournalLeaf {
		let block: u32 = block.saturated_into();
		let mut tree = Tree::<T>::get();
		debug_assert!(tree.block <= block, "a record was made before the leaf");
		tree.enter(block);
		JournalLeaf {
			version: LEAF_VERSION,
			block,
			hash,
			moment: T::Time::now(),
			first: tree.first,
			count: tree.count(),
			records: tree.root::<Host>(),
		}
	}
}
