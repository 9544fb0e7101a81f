//! What a pool is worth, from sums: the same work for one asset and for a million.
//!
//! Between two touches the interest of an asset grows linearly: principal × rate × time, at 365 days a
//! year. So that of all assets does, whatever their rates: with `slope` = Σ principal × rate and `offset`
//! = Σ principal × rate × moment, all interest that has accrued at t since each asset's moment is
//! (slope × t − offset) / (10¹⁸ × year). Sums are exact in 256 bits and divided once, so a
//! recomputation from the rows gives the same figure to the unit.
//!
//! An asset is carried at what was paid for it: a discount is kept beside what is owed, and falls with the
//! principal. So nobody gains by a purchase at once.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::U256;
use sp_runtime::Permill;
use tessera_primitives::{Balance, Moment};

use crate::{
	life::Asset,
	types::{Cell, BUCKETS, DAY_MILLIS},
};

/// Milliseconds of a year of 365 days.
pub const YEAR_MILLIS: u64 = 365 * DAY_MILLIS;

/// How many bands of rates are told apart, each of two percent; the last has no end.
pub const RATE_BANDS: usize = 8;

/// One in the scale of rates.
pub(crate) const RATE_ONE: u128 = 1_000_000_000_000_000_000;

/// The band of a rate.
pub fn band(rate: u128) -> usize {
	usize::try_from(rate / (RATE_ONE / 50)).map_or(RATE_BANDS - 1, |band| band.min(RATE_BANDS - 1))
}

/// Years at which each band of remaining terms but the first begins.
const TERM_YEARS: [u64; TERM_BANDS - 1] = [1, 2, 3, 5, 7, 10, 20];

/// How many bands of remaining terms are told apart: less than 1, 2, 3, 5, 7, 10 and 20 years of 365 days,
/// and longer or without end.
pub const TERM_BANDS: usize = 8;

/// The band of a contract that ends then.
pub fn term_band(ends_at: Option<Moment>, now: Moment) -> u8 {
	let left = ends_at.map_or(Moment::MAX, |end| end.saturating_sub(now));
	let reached = TERM_YEARS
		.iter()
		.filter(|years| left >= **years * YEAR_MILLIS);
	reached.count() as u8
}

/// The sums over a pool's assets. Amounts are in the smallest unit of the coin.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Portfolio {
	/// Assets that are neither late nor over: their principal and interest due.
	pub performing: Cell,
	/// Late ones, by bucket: their principal and interest due.
	pub late: [Cell; BUCKETS],
	/// Principal of both, due or not.
	pub principal: Balance,
	/// Interest that had accrued on performing assets when each was touched at last.
	pub accrued: Balance,
	/// Σ principal × rate of performing assets.
	pub slope: U256,
	/// Σ principal × rate × the moment when each was touched at last.
	pub offset: U256,
	/// Discounts of performing assets that are not gained yet.
	pub discount: Balance,
	/// Those of late ones, by bucket.
	pub late_discounts: [Balance; BUCKETS],
}

/// What one asset adds to the sums.
fn share(asset: &Asset) -> Option<Portfolio> {
	let mut share = Portfolio::default();
	if !asset.life().is_live() {
		return Some(share);
	}
	share.principal = asset.outstanding.checked_add(asset.dues.principal)?;
	// A fee is worth something when it is paid.
	let amount = share.principal.checked_add(asset.dues.interest)?;
	let cell = Cell { count: 1, amount };
	match asset.life().bucket() {
		Some(bucket) => {
			share.late[bucket] = cell;
			share.late_discounts[bucket] = asset.discount;
		}
		None => {
			share.performing = cell;
			share.discount = asset.discount;
			share.accrued = asset.accrued;
			share.slope = U256::from(asset.outstanding).checked_mul(asset.rate.into())?;
			share.offset = share.slope.checked_mul(asset.valued_at.into())?;
		}
	}
	Some(share)
}

/// Adds one figure and takes another away.
fn shift(sum: Balance, minus: Balance, plus: Balance) -> Option<Balance> {
	sum.checked_add(plus)?.checked_sub(minus)
}

impl Cell {
	/// Takes one set of assets in the place of another.
	pub fn replace(&mut self, before: &Cell, after: &Cell) -> Option<()> {
		self.amount = shift(self.amount, before.amount, after.amount)?;
		self.count = self
			.count
			.checked_add(after.count)?
			.checked_sub(before.count)?;
		Some(())
	}
}

impl Portfolio {
	/// Takes an asset in the place of what it was; nothing where it was not, or is not, in the pool. Nothing
	/// if a sum does not fit.
	pub fn replace(&mut self, before: Option<&Asset>, after: Option<&Asset>) -> Option<()> {
		let share = |asset: Option<&Asset>| asset.map_or(Some(Portfolio::default()), share);
		let (before, after) = (share(before)?, share(after)?);
		self.performing
			.replace(&before.performing, &after.performing)?;
		for (place, cell) in self.late.iter_mut().enumerate() {
			cell.replace(&before.late[place], &after.late[place])?;
		}
		for (place, sum) in self.late_discounts.iter_mut().enumerate() {
			*sum = shift(
				*sum,
				before.late_discounts[place],
				after.late_discounts[place],
			)?;
		}
		self.discount = shift(self.discount, before.discount, after.discount)?;
		self.principal = shift(self.principal, before.principal, after.principal)?;
		self.accrued = shift(self.accrued, before.accrued, after.accrued)?;
		self.slope = self
			.slope
			.checked_add(after.slope)?
			.checked_sub(before.slope)?;
		self.offset = self
			.offset
			.checked_add(after.offset)?
			.checked_sub(before.offset)?;
		Some(())
	}

	/// How many assets there are.
	pub fn count(&self) -> u32 {
		let late = self.late.iter().map(|cell| cell.count);
		late.fold(self.performing.count, u32::saturating_add)
	}

	/// Discounts of all assets that are not gained yet.
	pub fn discounts(&self) -> Option<Balance> {
		let mut late = self.late_discounts.iter();
		late.try_fold(self.discount, |sum, discount| sum.checked_add(*discount))
	}

	/// The principal of all assets, due or not, at what it cost.
	pub fn cost(&self) -> Option<Balance> {
		self.principal.checked_sub(self.discounts()?)
	}

	/// What is owed on late assets, and on all.
	pub fn owed(&self) -> Option<(Balance, Balance)> {
		let late = self
			.late
			.iter()
			.try_fold(0, |sum: Balance, cell| sum.checked_add(cell.amount))?;
		Some((late, late.checked_add(self.performing.amount)?))
	}

	/// What the assets are worth at a moment that is not before any asset's: principal, interest due and accrued
	/// interest of performing ones less discounts, and of late ones what is owed less discounts, and of
	/// that less provisions. Rounded down, in each bucket and once for interest.
	pub fn value(&self, now: Moment, provisions: &[Permill; BUCKETS]) -> Option<Balance> {
		let grown = self
			.slope
			.checked_mul(now.into())?
			.checked_sub(self.offset)?
			/ (U256::from(RATE_ONE) * U256::from(YEAR_MILLIS));
		let mut value = self
			.performing
			.amount
			.checked_add(self.accrued)?
			.checked_add(u128::try_from(grown).ok()?)?
			.checked_sub(self.discount)?;
		let late = self.late.iter().zip(&self.late_discounts);
		for ((cell, discount), provision) in late.zip(provisions) {
			let cost = cell.amount.checked_sub(*discount)?;
			value = value.checked_add(cost.checked_sub(provision.mul_ceil(cost))?)?;
		}
		Some(value)
	}
}

/// Interest on an amount at a rate for a time, at 365 days a year, rounded down.
pub fn interest(amount: Balance, rate: u128, millis: u64) -> Option<Balance> {
	let product = U256::from(amount)
		.checked_mul(rate.into())?
		.checked_mul(millis.into())?;
	u128::try_from(product / (U256::from(RATE_ONE) * U256::from(YEAR_MILLIS))).ok()
}

/// `amount × numerator / denominator`, rounded down; nothing if it does not fit or the last is zero.
pub fn ratio(amount: Balance, numerator: Balance, denominator: Balance) -> Option<Balance> {
	let product = U256::from(amount).checked_mul(numerator.into())?;
	u128::try_from(product.checked_div(denominator.into())?).ok()
}

/// `amount × numerator / denominator`, rounded up; nothing if it does not fit or the last is zero.
pub fn ratio_up(amount: Balance, numerator: Balance, denominator: Balance) -> Option<Balance> {
	let product = U256::from(amount).checked_mul(numerator.into())?;
	let (whole, rest) = (
		product.checked_div(denominator.into())?,
		product.checked_rem(denominator.into())?,
	);
	u128::try_from(whole)
		.ok()?
		.checked_add((!rest.is_zero()).into())
}

/// What one asset is worth by itself: as [`Portfolio::value`] of it alone.
pub fn carrying(asset: &Asset, now: Moment, provisions: &[Permill; BUCKETS]) -> Option<Balance> {
	share(asset)?.value(now, provisions)
}

/// For how many days a claim that is open `since` then is overdue at `now`, with days of grace; nothing if it
/// is not.
pub fn overdue(since: Moment, now: Moment, grace_days: u16) -> Option<u64> {
	let days = now.checked_sub(since)? / DAY_MILLIS;
	(days > u64::from(grace_days)).then_some(days)
}
