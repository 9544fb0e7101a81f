//! The clock: in production nobody moves it.

use super::*;
use crate::{constants::consensus::SLOT_DURATION_MILLIS, presets::PRODUCTION_RUNTIME_PRESET};
use frame_support::{assert_ok, dispatch::RawOrigin, traits::OnFinalize};
use sp_consensus_aura::Slot;

/// A slot of November 2026.
const SLOT: u64 = 299_000_000;

/// A block of a slot, with a time.
fn block(slot: u64, now: u64) {
	pallet_aura::CurrentSlot::<Runtime>::put(Slot::from(slot));
	assert_ok!(Timestamp::set(RawOrigin::None.into(), now));
	Timestamp::on_finalize(1);
}

#[test]
fn a_development_chain_goes_on_from_where_its_clock_was_moved_to() {
	development().execute_with(|| {
		block(SLOT, SLOT * SLOT_DURATION_MILLIS);
		let later = (SLOT + 1_000_000) * SLOT_DURATION_MILLIS;
		pallet_timestamp::Now::<Runtime>::put(later);
		for count in 1..4 {
			// What the node makes of its slot is behind: the block takes the time before it.
			block(SLOT + count, Timestamp::get());
			assert_eq!(Timestamp::get(), later + count * SLOT_DURATION_MILLIS);
		}
	});
}

#[test]
#[should_panic = "Timestamp slot must match"]
fn without_a_sudo_key_no_block_is_ahead_of_its_slot() {
	chain(PRODUCTION_RUNTIME_PRESET).execute_with(|| {
		block(SLOT, (SLOT + 1) * SLOT_DURATION_MILLIS);
	});
}

#[test]
#[should_panic = "Timestamp slot must match"]
fn with_a_sudo_key_no_block_is_behind_its_slot() {
	development().execute_with(|| block(SLOT, (SLOT - 1) * SLOT_DURATION_MILLIS));
}
