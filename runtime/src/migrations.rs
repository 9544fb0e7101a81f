//! What an upgrade to this runtime changes in the chain's state.

use crate::Runtime;

/// Run at once, in the first block of the new runtime, in this order.
pub type SingleBlock = (
	// Stays for good: keeps what is stored as XCM in its newest version.
	pallet_xcm::migration::MigrateToLatestXcmVersion<Runtime>,
);

/// Run a piece per block, while users' transactions wait. Never remove one before it has run on
/// every chain.
pub type MultiBlock = ();
