//! The life of an asset, with its transitions as types: a wrong one does not compile.
//!
//! Only this module sets where an asset is in its life. [`Asset::stage`] says it as a type, and each type
//! has the transitions that are possible from there and no others:
//!
//! ```
//! use pallet_asset_class::life::{InLife, Offered, Overdue, Performing};
//!
//! fn bought(asset: InLife<Offered>) -> InLife<Performing> {
//!     asset.join()
//! }
//!
//! fn lost(asset: InLife<Overdue>) {
//!     asset.write_off()
//! }
//! ```
//!
//! What nobody has bought is not lost, what is not late is neither cured nor substituted, and nothing
//! comes back:
//!
//! ```compile_fail
//! # use pallet_asset_class::life::{InLife, Offered};
//! fn lost(asset: InLife<Offered>) {
//!     asset.write_off()
//! }
//! ```
//!
//! ```compile_fail
//! # use pallet_asset_class::life::{InLife, Performing};
//! fn cured(asset: InLife<Performing>) -> InLife<Performing> {
//!     asset.cure()
//! }
//! ```
//!
//! ```compile_fail
//! # use pallet_asset_class::life::{InLife, Performing};
//! fn twice(asset: InLife<Performing>) {
//!     asset.repay();
//!     asset.repurchase();
//! }
//! ```
//!
//! ```compile_fail
//! # use pallet_asset_class::{life::Life, Asset};
//! fn set(asset: &mut Asset) {
//!     asset.life = Life::Repaid;
//! }
//! ```

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use scale_info::TypeInfo;
use sp_core::H256;
use tessera_cashflow::State;
use tessera_primitives::{Balance, CoinId, InvestorId, Jurisdiction, Moment};

use crate::types::{ClassId, ContractType, Dues, PoolId, BUCKETS, BUCKET_DAYS};

/// Where an asset is in its life.
///
/// | From | To | When |
/// |---|---|---|
/// | offered | active | a pool buys it |
/// | active, cured | late | a claim, or the value of a holding, is older than the grace days |
/// | late | defaulted | past 90 days |
/// | late, defaulted | cured | all that is due is paid, or a quorum has stated the value again |
/// | active, cured, late, defaulted | repaid | nothing is owed any longer |
/// | late, defaulted | written off | past the class's days |
/// | active, cured, late, defaulted | repurchased | the originator buys it back, or a member in a clean-up |
/// | active, cured, late, defaulted, written off | sold | anybody buys a holding |
/// | late, defaulted | substituted | the originator gives another asset for it |
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Life {
	/// Registered, and in no pool.
	#[codec(index = 0)]
	Offered,
	/// In a pool, and nothing is overdue.
	#[codec(index = 1)]
	Active,
	/// Something is overdue: the bucket, from 0.
	#[codec(index = 2)]
	Late(u8),
	/// Something is overdue for more than 90 days.
	#[codec(index = 3)]
	Defaulted,
	/// It was late, and nothing is overdue.
	#[codec(index = 4)]
	Cured,
	/// Nothing is owed any longer.
	#[codec(index = 5)]
	Repaid,
	/// What is owed was given up for lost; what comes in is recovery.
	#[codec(index = 6)]
	WrittenOff,
	/// It was bought back.
	#[codec(index = 7)]
	Repurchased,
	/// A holding that somebody bought.
	#[codec(index = 8)]
	Sold,
	/// The originator gave another asset for it.
	#[codec(index = 9)]
	Substituted,
}

impl Life {
	/// Whether the asset counts in the value of its pool.
	pub fn is_live(self) -> bool {
		matches!(
			self,
			Life::Active | Life::Late(_) | Life::Defaulted | Life::Cured
		)
	}

	/// The bucket of late assets in which it counts.
	pub fn bucket(self) -> Option<usize> {
		match self {
			Life::Late(bucket) => Some(usize::from(bucket).min(BUCKETS - 2)),
			Life::Defaulted => Some(BUCKETS - 1),
			_ => None,
		}
	}

	/// The life of an asset with so many days past due.
	pub fn after_days(days: u64) -> Self {
		match BUCKET_DAYS.iter().filter(|first| days >= **first).count() {
			count if count == BUCKETS - 1 => Life::Defaulted,
			count => Life::Late(count as u8),
		}
	}
}

/// What an asset is when it is registered.
pub struct Offer {
	/// See [`Asset::class`].
	pub class: ClassId,
	/// See [`Asset::originator`].
	pub originator: InvestorId,
	/// See [`Asset::terms`].
	pub terms: H256,
	/// See [`Asset::contract`].
	pub contract: H256,
	/// See [`Asset::obligor`].
	pub obligor: H256,
	/// See [`Asset::jurisdiction`].
	pub jurisdiction: Jurisdiction,
	/// See [`Asset::coin`].
	pub coin: CoinId,
	/// See [`Asset::kind`].
	pub kind: ContractType,
	/// See [`Asset::ends_at`].
	pub ends_at: Option<Moment>,
	/// See [`Asset::highest_rate`].
	pub highest_rate: u128,
	/// See [`Asset::state`].
	pub state: State,
}

/// An asset. Amounts are in the smallest unit of the coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Asset {
	/// Its class.
	pub class: ClassId,
	/// Who originated it: the member that sells it.
	pub originator: InvestorId,
	/// The hash of its terms.
	pub terms: H256,
	/// The pledge of its contract.
	pub contract: H256,
	/// Who owes: a pseudonym that only the parties can open.
	pub obligor: H256,
	/// Where the obligor is resident.
	pub jurisdiction: Jurisdiction,
	/// The pledge of its collateral.
	pub collateral: Option<H256>,
	/// The coin in which it is paid.
	pub coin: CoinId,
	/// The pool that it is in, or was in at last.
	pub pool: Option<PoolId>,
	/// The type of its contract.
	pub kind: ContractType,
	/// When its contract ends, if it does.
	pub ends_at: Option<Moment>,
	/// The band of its remaining term when its pool bought it: see [`crate::value::TERM_BANDS`].
	pub term: u8,
	/// Where it is in its life.
	life: Life,
	/// The state of its contract.
	pub state: State,
	/// The rate of its contract per year, raw.
	pub rate: u128,
	/// The highest rate that its contract can have.
	pub highest_rate: u128,
	/// Principal that is not yet due; of a holding the value with which it joined, or a lower one since.
	pub outstanding: Balance,
	/// By how much less than principal and accrued interest it was bought, as far as that is not gained
	/// yet: it falls with the principal.
	pub discount: Balance,
	/// Interest that had accrued at `valued_at` and was not due.
	pub accrued: Balance,
	/// The moment from which further interest accrues.
	pub valued_at: Moment,
	/// What is due and not paid.
	pub dues: Dues,
	/// When something falls due next; of a holding, when its value is too old.
	pub next_due: Option<Moment>,
	/// The day on which somebody has to look whether it is late; nothing outside pools.
	pub review: Option<u32>,
	/// Whether the scores have heard that the oldest claim was missed.
	pub missed: bool,
	/// Whether its contract waits for an index that auditors do not state.
	pub waits: bool,
	/// What was paid on what is due, of which the scores have not heard.
	pub part_paid: Balance,
	/// All that was paid on it to pools.
	pub paid: Balance,
}

impl Asset {
	/// An asset that is offered, without collateral and with nothing outstanding yet.
	pub fn offered(offer: Offer) -> Self {
		Asset {
			class: offer.class,
			originator: offer.originator,
			terms: offer.terms,
			contract: offer.contract,
			obligor: offer.obligor,
			jurisdiction: offer.jurisdiction,
			collateral: None,
			coin: offer.coin,
			pool: None,
			kind: offer.kind,
			ends_at: offer.ends_at,
			term: 0,
			life: Life::Offered,
			state: offer.state,
			rate: 0,
			highest_rate: offer.highest_rate,
			outstanding: 0,
			discount: 0,
			accrued: 0,
			valued_at: 0,
			dues: Dues::default(),
			next_due: None,
			review: None,
			missed: false,
			waits: false,
			part_paid: 0,
			paid: 0,
		}
	}

	/// Where it is in its life.
	pub fn life(&self) -> Life {
		self.life
	}

	/// Where it is in its life, as a type that has the transitions from there.
	pub fn stage(&mut self) -> Stage<'_> {
		match self.life {
			Life::Offered => Stage::Offered(InLife::of(self)),
			Life::Active | Life::Cured => Stage::Performing(InLife::of(self)),
			Life::Late(_) | Life::Defaulted => Stage::Overdue(InLife::of(self)),
			Life::WrittenOff => Stage::Lost(InLife::of(self)),
			Life::Repaid | Life::Repurchased | Life::Sold | Life::Substituted => Stage::Over,
		}
	}

	/// Puts it anywhere, for tests of what must not be.
	#[cfg(test)]
	pub(crate) fn force_life(&mut self, life: Life) {
		self.life = life;
	}
}

/// In no pool yet.
pub enum Offered {}

/// In a pool, and nothing is overdue.
pub enum Performing {}

/// In a pool, and something is overdue.
pub enum Overdue {}

/// In a pool, and given up for lost.
pub enum Lost {}

/// In a pool, and not over.
pub trait Live: sealed::Sealed {}
impl Live for Performing {}
impl Live for Overdue {}

mod sealed {
	pub trait Sealed {}
	impl Sealed for super::Performing {}
	impl Sealed for super::Overdue {}
}

/// Where an asset is in its life.
pub enum Stage<'a> {
	/// In no pool yet.
	Offered(InLife<'a, Offered>),
	/// In a pool, and nothing is overdue.
	Performing(InLife<'a, Performing>),
	/// In a pool, and something is overdue.
	Overdue(InLife<'a, Overdue>),
	/// In a pool, and given up for lost.
	Lost(InLife<'a, Lost>),
	/// Over.
	Over,
}

/// An asset that is at this point of its life.
pub struct InLife<'a, S> {
	asset: &'a mut Asset,
	stage: PhantomData<S>,
}

impl<'a, S> InLife<'a, S> {
	fn of(asset: &'a mut Asset) -> Self {
		Self {
			asset,
			stage: PhantomData,
		}
	}

	fn becomes<Next>(self, life: Life) -> InLife<'a, Next> {
		self.asset.life = life;
		InLife::of(self.asset)
	}
}

impl<'a> InLife<'a, Offered> {
	/// A pool buys it.
	pub fn join(self) -> InLife<'a, Performing> {
		self.becomes(Life::Active)
	}
}

impl<'a> InLife<'a, Performing> {
	/// Something is overdue for so many days.
	pub fn fall_late(self, days: u64) -> InLife<'a, Overdue> {
		self.becomes(Life::after_days(days))
	}
}

impl<'a> InLife<'a, Overdue> {
	/// Something is overdue for so many days by now. It leaves no bucket for an earlier one.
	pub fn age(self, days: u64) -> Self {
		let next = Life::after_days(days);
		match next.bucket() > self.asset.life.bucket() {
			true => self.becomes(next),
			false => self,
		}
	}

	/// Nothing is overdue any longer.
	pub fn cure(self) -> InLife<'a, Performing> {
		self.becomes(Life::Cured)
	}

	/// What is owed is given up for lost.
	pub fn write_off(self) {
		self.asset.life = Life::WrittenOff;
	}

	/// The originator gives another asset for it.
	pub fn substitute(self) {
		self.asset.life = Life::Substituted;
	}
}

impl InLife<'_, Lost> {
	/// Somebody buys it: a holding.
	pub fn sell(self) {
		self.asset.life = Life::Sold;
	}
}

impl<S: Live> InLife<'_, S> {
	/// Nothing is owed any longer.
	pub fn repay(self) {
		self.asset.life = Life::Repaid;
	}

	/// It is bought back.
	pub fn repurchase(self) {
		self.asset.life = Life::Repurchased;
	}

	/// Somebody buys it: a holding.
	pub fn sell(self) {
		self.asset.life = Life::Sold;
	}
}
