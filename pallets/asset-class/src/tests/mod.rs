//! What the pallet does, a file a topic.

use frame_support::{assert_noop, assert_ok};

use crate::{mock::*, *};

mod pools;
