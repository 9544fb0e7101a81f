//! What the pallet does, a file a topic.

use frame_support::{assert_err, assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::Permill;
use tessera_primitives::journal::Subject;

use crate::{mock::*, *};

mod assets;
mod carrying;
mod classes;
mod consents;
mod fjf_01;
mod floating;
mod holdings;
mod invariants;
mod nav;
mod nobody_alone;
mod orders;
mod pools;
mod random;
mod report;
mod sales;
mod servicing;
mod views;
