//! What an upgrade to this runtime changes in the chain's state.
//!
//! Each pallet of ours has a storage version; a migration of one is a
//! [`VersionedMigration`](frame_support::migrations::VersionedMigration) from one version to the next, so
//! that it runs once and never twice. What fits into a block with room to spare goes into [`SingleBlock`];
//! what grows with the chain goes into [`MultiBlock`].
//!
//! The feature `rehearsal` builds the next runtime as it could be, to rehearse an upgrade on a network:
//! `rehearsal`.

use crate::Runtime;

/// What every upgrade runs.
type Always = (
	// Keeps what is stored as XCM in its newest version.
	pallet_xcm::migration::MigrateToLatestXcmVersion<Runtime>,
);

/// Run at once, in the first block of the new runtime, in this order.
///
/// They run before anything else in the block, and so before the leaf of the block before is written: none
/// may record anything in the journal, or the records of that block could never be proved. One that has
/// to belongs into [`MultiBlock`].
#[cfg(not(feature = "rehearsal"))]
pub type SingleBlock = Always;

/// Run at once, in the first block of the new runtime, in this order.
#[cfg(feature = "rehearsal")]
pub type SingleBlock = (Always, rehearsal::Once);

/// Run a piece per block, while users' transactions wait. Each says how many steps it takes at most: one that
/// fails, or takes more, ends in safe mode ([`StopUsers`](crate::configs::system::StopUsers)). Never remove one
/// before it has run on every chain.
#[cfg(not(feature = "rehearsal"))]
pub type MultiBlock = ();

/// Run a piece per block, while users' transactions wait. Each says how many steps it takes at most.
#[cfg(feature = "rehearsal")]
pub type MultiBlock = (rehearsal::PieceByPiece,);

/// The migrations of the rehearsal: one in a block, one over several. They leave what they did in the
/// state, for the test to read, and change nothing else.
#[cfg(feature = "rehearsal")]
pub mod rehearsal {
	use crate::{AccountId, BlockNumber, Governance, Runtime, System};
	use frame_support::{
		migrations::{MigrationId, SteppedMigration, SteppedMigrationError, VersionedMigration},
		storage_alias,
		traits::{Get, UncheckedOnRuntimeUpgrade},
		weights::{Weight, WeightMeter},
	};

	/// The first block of the new runtime.
	#[storage_alias]
	pub type UpgradedIn = StorageValue<Rehearsal, BlockNumber>;

	/// How many accounts the migration over several blocks has seen.
	#[storage_alias]
	pub type AccountsSeen = StorageValue<Rehearsal, u32, frame_support::pallet_prelude::ValueQuery>;

	/// How many accounts it looks at in one step.
	const ACCOUNTS_PER_STEP: usize = 5;

	/// Writes [`UpgradedIn`].
	pub struct Write;

	impl UncheckedOnRuntimeUpgrade for Write {
		fn on_runtime_upgrade() -> Weight {
			UpgradedIn::put(System::block_number());
			<Runtime as frame_system::Config>::DbWeight::get().writes(1)
		}

		#[cfg(feature = "try-runtime")]
		fn post_upgrade(_: alloc::vec::Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
			UpgradedIn::get()
				.map(|_| ())
				.ok_or("the block of the upgrade is not written".into())
		}
	}

	/// From version 1 to version 2 of what governance stores.
	pub type Once =
		VersionedMigration<1, 2, Write, Governance, <Runtime as frame_system::Config>::DbWeight>;

	/// Counts the accounts of the chain, one step a block.
	pub struct PieceByPiece;

	impl SteppedMigration for PieceByPiece {
		type Cursor = AccountId;
		type Identifier = MigrationId<9>;

		fn id() -> Self::Identifier {
			MigrationId {
				pallet_id: *b"rehearsal",
				version_from: 1,
				version_to: 2,
			}
		}

		fn max_steps() -> Option<u32> {
			Some(10_000)
		}

		fn step(
			cursor: Option<AccountId>,
			meter: &mut WeightMeter,
		) -> Result<Option<AccountId>, SteppedMigrationError> {
			// All that is left of the block, so that it takes several.
			meter.consume(meter.remaining());
			let mut accounts = match cursor {
				Some(last) => frame_system::Account::<Runtime>::iter_keys_from(
					frame_system::Account::<Runtime>::hashed_key_for(last),
				),
				None => frame_system::Account::<Runtime>::iter_keys(),
			};
			let seen: alloc::vec::Vec<_> = accounts.by_ref().take(ACCOUNTS_PER_STEP).collect();
			AccountsSeen::mutate(|count| *count = count.saturating_add(seen.len() as u32));
			Ok(seen
				.last()
				.cloned()
				.filter(|_| seen.len() == ACCOUNTS_PER_STEP))
		}

		#[cfg(feature = "try-runtime")]
		fn pre_upgrade() -> Result<alloc::vec::Vec<u8>, sp_runtime::TryRuntimeError> {
			use codec::Encode;
			Ok((frame_system::Account::<Runtime>::iter_keys().count() as u32).encode())
		}

		#[cfg(feature = "try-runtime")]
		fn post_upgrade(before: alloc::vec::Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
			use codec::Encode;
			if AccountsSeen::get().encode() == before {
				Ok(())
			} else {
				Err("not every account was seen".into())
			}
		}
	}
}
