//! The numbers on which the chain runs, each once.

/// The native token TESS and what is paid in it.
pub mod currency {
	use parachains_common::Balance;

	/// Decimals of the native token.
	pub const DECIMALS: u8 = 12;
	/// One TESS, in its smallest unit.
	pub const UNIT: Balance = 10u128.pow(DECIMALS as u32);
	/// A thousandth of a TESS.
	pub const MILLI: Balance = UNIT / 1_000;
	/// A millionth of a TESS.
	pub const MICRO: Balance = MILLI / 1_000;

	/// The least balance that an account keeps; with less it is removed.
	pub const EXISTENTIAL_DEPOSIT: Balance = MILLI;

	/// The deposit for keeping `items` rows with `bytes` bytes in the chain's state.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		items as Balance * 100 * MILLI + bytes as Balance * MILLI
	}
}

/// What a transaction pays.
pub mod fee {
	use super::{
		block::MAXIMUM_BLOCK_WEIGHT,
		currency::{MICRO, UNIT},
	};
	use crate::Governance;
	use frame_support::{traits::Get, weights::Weight};
	use parachains_common::Balance;

	/// The price of a whole block at the fee multiplier 1, until governance sets another one.
	pub const BLOCK_PRICE: Balance = 10 * UNIT;

	/// The price of a byte of a transaction, until governance sets another one.
	pub const TRANSACTION_BYTE_PRICE: Balance = 10 * MICRO;

	/// The price of a byte of a transaction, as governance has set it.
	pub struct BytePrice;

	impl Get<Balance> for BytePrice {
		fn get() -> Balance {
			Governance::prices().byte
		}
	}

	/// Prices a transaction at the share of a block that it takes of the scarcer of the two
	/// resources, time and proof. Rounds up, against the sender.
	pub struct WeightToFee;

	impl frame_support::weights::WeightToFee for WeightToFee {
		type Balance = Balance;

		fn weight_to_fee(weight: &Weight) -> Balance {
			let price = Governance::prices().block;
			let share = |part: u64, whole: u64| {
				Balance::from(part)
					.saturating_mul(price)
					.div_ceil(Balance::from(whole))
			};
			share(weight.ref_time(), MAXIMUM_BLOCK_WEIGHT.ref_time()).max(share(
				weight.proof_size(),
				MAXIMUM_BLOCK_WEIGHT.proof_size(),
			))
		}
	}
}

/// What fits into a block.
pub mod block {
	use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight};
	use sp_runtime::Perbill;

	/// What validators give a block of one core: 2 s of execution and a proof of 10 MiB.
	pub const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(
		2 * WEIGHT_REF_TIME_PER_SECOND,
		cumulus_primitives_core::relay_chain::MAX_POV_SIZE as u64,
	);

	/// The most bytes of transactions in a block.
	pub const MAXIMUM_BLOCK_BYTES: u32 = 5 * 1024 * 1024;

	/// The part of a block that ordinary transactions may fill; the rest is for operational ones.
	pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

	/// The part of a block that is set aside for the pallets' own work at its start.
	pub const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);
}

/// The rhythm of the chain: one block per relay chain block, on one core; or, with the feature
/// `two-second-blocks`, three on three cores.
pub mod consensus {
	/// Three blocks per relay chain block instead of one.
	const FAST: bool = cfg!(feature = "two-second-blocks");

	/// How long an authority's turn is, in milliseconds. It can never change on a running chain.
	pub const SLOT_DURATION_MILLIS: u64 = if FAST { 24_000 } else { 6_000 };

	/// How often the relay chain makes a block, in milliseconds.
	pub const RELAY_CHAIN_SLOT_DURATION_MILLIS: u32 = 6_000;

	/// The most blocks that go into one block of the relay chain.
	pub const BLOCK_PROCESSING_VELOCITY: u32 = if FAST { 3 } else { 1 };

	/// How many relay chain blocks a block builds behind the newest one.
	pub const RELAY_PARENT_OFFSET: u32 = if FAST { 1 } else { 0 };

	/// The most blocks that may wait for inclusion into the relay chain.
	pub const UNINCLUDED_SEGMENT_CAPACITY: u32 =
		(3 + RELAY_PARENT_OFFSET) * BLOCK_PROCESSING_VELOCITY;
}

/// Durations in blocks, and in milliseconds.
pub mod time {
	use super::consensus::{BLOCK_PROCESSING_VELOCITY, RELAY_CHAIN_SLOT_DURATION_MILLIS};
	use parachains_common::BlockNumber;

	/// Blocks in a minute.
	pub const MINUTES: BlockNumber =
		60_000 / (RELAY_CHAIN_SLOT_DURATION_MILLIS / BLOCK_PROCESSING_VELOCITY);
	/// Blocks in an hour.
	pub const HOURS: BlockNumber = 60 * MINUTES;
	/// Blocks in a day.
	pub const DAYS: BlockNumber = 24 * HOURS;

	/// Milliseconds in a day.
	pub const DAY_MILLIS: u64 = 24 * 60 * 60 * 1_000;

	/// Milliseconds in a year of 365 days.
	pub const YEAR_MILLIS: u64 = 365 * DAY_MILLIS;

	/// After how many blocks the set of collators may change.
	pub const SESSION_LENGTH_BLOCKS: BlockNumber = 6 * HOURS;
}
