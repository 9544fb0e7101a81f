//! The arithmetic of one holding: pockets, freezes, income, splits and record dates. It knows no
//! `Config`.
//!
//! # Income
//!
//! A security counts what was paid on one unit since the beginning, its *index*; a holding remembers
//! the index up to which it has its income. What is due is exact: whole units of the coin, and a
//! fraction in 10⁻¹⁸ of them that stays with the holding.
//!
//! # Splits
//!
//! A split changes the row of the security alone. Each holding passes it when it is next touched: its
//! units are multiplied by the ratio and **rounded down to the smallest unit**; what is lost of all
//! holders together is cancelled, a whole unit at a time, as soon as it makes one up.
//!
//! Until then these units stand in the supply, as if a holder whom nobody knows had them: they take
//! part in income, and what they received returns to the carry when they are cancelled. So for every
//! split, of all units `u` before it that have passed and all `w` that have not, and of the remainder
//! `r` that has not made up a unit, `units after = passed + ⌊(w × numerator + r) / denominator⌋`.
//!
//! # Record dates
//!
//! A holding writes down its units once, at its first change after a record date.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{tokens::IdAmount, ConstU32},
	BoundedVec,
};
use scale_info::TypeInfo;
use sp_core::U256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, ArithmeticError, DispatchError, FixedU128,
	Rounding, TokenError,
};
use tessera_primitives::{compliance::Residence, Balance, Moment};

use crate::types::{RecordDate, RecordDateId, Totals, MAX_RECORD_DATES};

/// Most reasons for which units of one holding are on hold at once.
pub const MAX_HOLDS: u32 = 8;

/// Most reasons for which other pallets freeze units of one holding at once.
pub const MAX_FREEZES: u32 = 4;

/// Most splits that not every holding has passed.
pub const MAX_OPEN_SPLITS: u32 = 4;

/// Fractions of income are counted in 10⁻¹⁸ of the smallest unit of the coin.
pub const FRACTIONS: u128 = 1_000_000_000_000_000_000;

/// Where the units of a holding lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pocket<Reason> {
	/// The holder may dispose of them.
	Free,
	/// They are on hold for this reason.
	Held(Reason),
}

/// What an investor held at a record date, and whether it has voted.
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
pub struct Record {
	/// Which record date.
	pub date: RecordDateId,
	/// All units at its end, never zero.
	pub balance: Balance,
	/// Whether the investor has voted on it.
	pub voted: bool,
}

/// Units that an investor has transferred away in the running period of a volume limit.
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
pub struct Volume {
	/// When the period began: with the first transfer after the one before.
	pub since: Moment,
	/// How many units.
	pub given: Balance,
}

/// As resident of which tracked jurisdictions a holder is counted.
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
pub struct Counted {
	/// The list of tracked jurisdictions by which it was counted; an older one does not count.
	pub epoch: u32,
	/// Which of them.
	pub residence: Residence,
}

/// What one investor holds of one security.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[codec(mel_bound(HoldReason: MaxEncodedLen, FreezeReason: MaxEncodedLen))]
pub struct Holding<HoldReason, FreezeReason> {
	/// Units that are not on hold.
	pub free: Balance,
	/// Units on hold, each reason once, none zero.
	pub holds: BoundedVec<IdAmount<HoldReason, Balance>, ConstU32<MAX_HOLDS>>,
	/// Units that may not leave, by an act of the security's agents. The largest number means all, those
	/// that come and the income included.
	pub frozen: Balance,
	/// Units that may not leave for the sake of other pallets. They overlap, and overlap `frozen`.
	pub freezes: BoundedVec<IdAmount<FreezeReason, Balance>, ConstU32<MAX_FREEZES>>,
	/// The mean moment of acquisition, weighted by units, rounded to the later millisecond.
	pub acquired_at: Moment,
	/// When the holding was last changed.
	pub touched_at: Moment,
	/// How many splits of the security it has passed.
	pub generation: u32,
	/// The security's income index up to which `income_due` is settled.
	pub income_index: FixedU128,
	/// Income that is settled and not yet claimed, in the smallest unit of the settlement coin.
	pub income_due: Balance,
	/// The fraction of a unit of the coin that is due besides, in 10⁻¹⁸; less than one unit.
	pub income_fraction: u64,
	/// As resident of what the investor is counted among the holders.
	pub counted: Counted,
	/// What it has transferred away, where the policy limits that.
	pub volume: Volume,
	/// What it was at the open record dates after which it has changed.
	pub records: BoundedVec<Record, ConstU32<MAX_RECORD_DATES>>,
}

/// A split that not every holding has passed.
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
pub struct Split {
	/// Units after it for so many units before it are [`Self::denominator`]; zero where all units were
	/// redeemed.
	pub numerator: u32,
	/// Units before it; at least one.
	pub denominator: u32,
	/// When it was made.
	pub at: Moment,
	/// The security's income index at that moment: income before it is due on the units before it.
	pub income_index: FixedU128,
	/// Units, of those counted before it, that have not passed it.
	pub unconverted: Balance,
	/// What was rounded off so far, in parts of [`Self::denominator`], less than one unit.
	pub remainder: u32,
}

impl Split {
	/// Units after the split for `units` before it, rounded down, and the remainder.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`] if they do not fit.
	pub fn convert(&self, units: Balance) -> Result<(Balance, u32), ArithmeticError> {
		let product = U256::from(units) * U256::from(self.numerator);
		let (whole, remainder) = product.div_mod(U256::from(self.denominator));
		let whole = Balance::try_from(whole).map_err(|_| ArithmeticError::Overflow)?;
		Ok((whole, remainder.low_u32()))
	}

	/// As [`Self::convert`], rounded up; the largest number stays, as it means all.
	fn convert_up(&self, units: Balance) -> Balance {
		if units == Balance::MAX {
			return units;
		}
		match self.convert(units) {
			Ok((whole, remainder)) => whole.saturating_add((remainder > 0).into()),
			Err(_) => Balance::MAX,
		}
	}
}

/// The units that all splits make of those that have not passed them, for none that has.
///
/// # Errors
///
/// [`ArithmeticError::Overflow`] if they do not fit.
pub fn unconverted_supply(splits: &[Split]) -> Result<Balance, ArithmeticError> {
	splits.iter().try_fold(0, |before: Balance, split| {
		let units = before
			.checked_add(split.unconverted)
			.ok_or(ArithmeticError::Overflow)?;
		let product = U256::from(units) * U256::from(split.numerator);
		let sum = product + U256::from(split.remainder);
		Balance::try_from(sum / U256::from(split.denominator))
			.map_err(|_| ArithmeticError::Overflow)
	})
}

/// The security, as far as a holding needs it to be brought up to date.
pub struct Present<'a, HoldReason> {
	/// The chain's clock.
	pub now: Moment,
	/// How many splits there were.
	pub generation: u32,
	/// The income index.
	pub income_index: FixedU128,
	/// The open record dates.
	pub record_dates: &'a [RecordDate],
	/// Holds for this reason end with a split.
	pub lapses: &'a HoldReason,
}

/// Units that are cancelled, as rounding has made them up, and the income that they received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cancelled {
	/// How many units.
	pub units: Balance,
	/// Their income, in 10⁻¹⁸ of the smallest unit of the coin.
	pub income: U256,
	income_index: FixedU128,
}

impl Cancelled {
	fn accrue(&mut self, index: FixedU128) -> Result<(), ArithmeticError> {
		if self.units == 0 {
			self.income_index = index;
			return Ok(());
		}
		self.income = self
			.income
			.checked_add(income(self.income_index, index, self.units))
			.ok_or(ArithmeticError::Overflow)?;
		self.income_index = index;
		Ok(())
	}
}

/// What `units` receive while the index goes from one value to another, in 10⁻¹⁸ of a unit of the
/// coin; nothing if it does not rise.
fn income(from: FixedU128, to: FixedU128, units: Balance) -> U256 {
	let per_unit = to.into_inner().saturating_sub(from.into_inner());
	U256::from(per_unit) * U256::from(units)
}

impl<HoldReason: PartialEq, FreezeReason> Holding<HoldReason, FreezeReason> {
	/// A holding of nothing, up to date.
	pub fn empty(present: &Present<HoldReason>) -> Self {
		Self {
			free: 0,
			holds: BoundedVec::new(),
			frozen: 0,
			freezes: BoundedVec::new(),
			acquired_at: 0,
			touched_at: present.now,
			generation: present.generation,
			income_index: present.income_index,
			income_due: 0,
			income_fraction: 0,
			counted: Counted::default(),
			volume: Volume::default(),
			records: BoundedVec::new(),
		}
	}

	/// Units on hold, over all reasons.
	pub fn held(&self) -> Balance {
		// Below the supply, which is a `Balance`.
		self.holds
			.iter()
			.fold(0, |sum, hold| sum.saturating_add(hold.amount))
	}

	/// All units, free and on hold.
	pub fn total(&self) -> Balance {
		self.free.saturating_add(self.held())
	}

	/// What the row adds to the sums of the register, if the security has made so many splits.
	pub fn totals(&self, generation: u32) -> Totals {
		let passed = self.generation == generation;
		let (held, total) = (self.held(), self.total());
		Totals {
			units: if passed { total } else { 0 },
			held: if passed { held } else { 0 },
			rows: (total > 0).into(),
			frozen: (self.frozen > 0).into(),
			income: U256::zero(),
		}
	}

	/// Units that may not leave for this reason of another pallet.
	pub fn frozen_for(&self, reason: &FreezeReason) -> Balance
	where
		FreezeReason: PartialEq,
	{
		self.freezes
			.iter()
			.find(|freeze| freeze.id == *reason)
			.map_or(0, |freeze| freeze.amount)
	}

	/// Units that may not leave, whoever froze them.
	pub fn locked(&self) -> Balance {
		self.freezes
			.iter()
			.fold(self.frozen, |most, freeze| most.max(freeze.amount))
	}

	/// Free units that are not frozen. What is frozen is counted among the free units first.
	pub fn available(&self) -> Balance {
		self.free.saturating_sub(self.locked())
	}

	/// Units of `pocket` that may leave: those on hold too stay where freezes reach them.
	pub fn may_leave(&self, pocket: &Pocket<HoldReason>) -> Balance {
		match pocket {
			Pocket::Free => self.available(),
			Pocket::Held(reason) => self
				.on_hold(reason)
				.min(self.total().saturating_sub(self.locked())),
		}
	}

	/// Units on hold for `reason`.
	pub fn on_hold(&self, reason: &HoldReason) -> Balance {
		self.holds
			.iter()
			.find(|hold| hold.id == *reason)
			.map_or(0, |hold| hold.amount)
	}

	/// Units in `pocket`.
	pub fn in_pocket(&self, pocket: &Pocket<HoldReason>) -> Balance {
		match pocket {
			Pocket::Free => self.free,
			Pocket::Held(reason) => self.on_hold(reason),
		}
	}

	/// Whether the row says nothing that anybody needs: no unit, no whole unit of income, no freeze, no
	/// record, and no volume in a period that runs.
	pub fn is_empty(&self, now: Moment, volume_period: Option<Moment>) -> bool {
		self.total() == 0
			&& self.income_due == 0
			&& self.locked() == 0
			&& self.records.is_empty()
			&& self.volume_given(now, volume_period) == 0
	}

	/// Units transferred away in the period that runs `now`; nothing where volume is not limited.
	pub fn volume_given(&self, now: Moment, period: Option<Moment>) -> Balance {
		match period {
			Some(period) if now < self.volume.since.saturating_add(period) => self.volume.given,
			_ => 0,
		}
	}

	/// Counts units that are transferred away.
	pub fn give_volume(&mut self, now: Moment, period: Moment, amount: Balance) {
		let given = self.volume_given(now, Some(period));
		if given == 0 {
			self.volume.since = now;
		}
		self.volume.given = given.saturating_add(amount);
	}

	/// Adds the income up to `index` to what is due. Call it before the number of units changes. An
	/// index that the holding has already reached changes nothing.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`] if the income does not fit.
	pub fn accrue(&mut self, index: FixedU128) -> Result<(), ArithmeticError> {
		if index <= self.income_index {
			return Ok(());
		}
		let units = self.total();
		let per_unit = index
			.into_inner()
			.saturating_sub(self.income_index.into_inner());
		// Most sums fit into half as many bits, which takes a fraction of the time.
		let small = per_unit
			.checked_mul(units)
			.and_then(|income| income.checked_add(self.income_fraction.into()));
		let (whole, fraction) = match small {
			Some(sum) => (sum / FRACTIONS, (sum % FRACTIONS) as u64),
			None => {
				let sum = income(self.income_index, index, units)
					.checked_add(U256::from(self.income_fraction))
					.ok_or(ArithmeticError::Overflow)?;
				let (whole, fraction) = sum.div_mod(U256::from(FRACTIONS));
				let whole = Balance::try_from(whole).map_err(|_| ArithmeticError::Overflow)?;
				(whole, fraction.low_u64())
			}
		};
		self.income_due = self
			.income_due
			.checked_add(whole)
			.ok_or(ArithmeticError::Overflow)?;
		self.income_fraction = fraction;
		self.income_index = index;
		Ok(())
	}

	/// Brings the holding up to date: passes the splits that it has not passed, writes down what it was
	/// at the record dates since its last change, and settles its income. `splits` are the open ones,
	/// the last of which made the present generation; none is needed where it has passed all.
	///
	/// # Errors
	///
	/// [`ArithmeticError`] if units or income do not fit.
	pub fn catch_up(
		&mut self,
		splits: &mut [Split],
		present: &Present<HoldReason>,
	) -> Result<Cancelled, ArithmeticError> {
		let Present {
			now,
			generation,
			income_index,
			record_dates,
			..
		} = *present;
		let dates = |record: &Record| record_dates.iter().any(|date| date.id == record.date);
		if !self.records.iter().all(dates) {
			self.records.retain(dates);
		}
		let mut cancelled = Cancelled::default();
		let behind = generation.saturating_sub(self.generation) as usize;
		if behind > 0 {
			// Splits that are over were passed by all units: what is left behind them has none, and its
			// freezes are for units that it does not hold yet.
			let first = splits.len().saturating_sub(behind);
			if let Some(split) = splits.get_mut(first) {
				split.unconverted = split
					.unconverted
					.checked_sub(self.total())
					.ok_or(ArithmeticError::Underflow)?;
			}
			for split in &mut splits[first..] {
				self.write_records(record_dates, split.at);
				self.accrue(split.income_index)?;
				let mut rounded = u128::from(self.pass(split, present.lapses)?);
				cancelled.accrue(split.income_index)?;
				let (units, remainder) = split.convert(cancelled.units)?;
				rounded += u128::from(remainder) + u128::from(split.remainder);
				let denominator = u128::from(split.denominator);
				split.remainder = (rounded % denominator) as u32;
				cancelled.units = units
					.checked_add(rounded / denominator)
					.ok_or(ArithmeticError::Overflow)?;
			}
			self.generation = generation;
		}
		self.write_records(record_dates, now);
		self.accrue(income_index)?;
		cancelled.accrue(income_index)?;
		self.touched_at = now;
		Ok(cancelled)
	}

	/// Writes down the units at the record dates since the last change and before `moment`.
	fn write_records(&mut self, record_dates: &[RecordDate], moment: Moment) {
		let balance = self.total();
		if balance == 0 {
			return;
		}
		for date in record_dates {
			let is_between = date.at >= self.touched_at && date.at < moment;
			if is_between && self.record(date.id).is_none() {
				let record = Record {
					date: date.id,
					balance,
					voted: false,
				};
				// There are no more open record dates than places.
				let _ = self.records.try_push(record);
			}
		}
	}

	/// What was written down at a record date.
	pub fn record(&self, date: RecordDateId) -> Option<&Record> {
		self.records.iter().find(|record| record.date == date)
	}

	/// Passes one split; what was rounded off, in parts of its denominator.
	fn pass(&mut self, split: &Split, lapses: &HoldReason) -> Result<u32, ArithmeticError> {
		let (total, remainder) = split.convert(self.total())?;
		for hold in self.holds.iter_mut() {
			hold.amount = if hold.id == *lapses {
				0
			} else {
				split.convert(hold.amount)?.0
			};
		}
		self.holds.retain(|hold| hold.amount > 0);
		self.free = total
			.checked_sub(self.held())
			.ok_or(ArithmeticError::Underflow)?;
		self.frozen = match self.frozen {
			0 => 0,
			// What frozen units are redeemed for stays frozen.
			_ if split.numerator == 0 => Balance::MAX,
			frozen => split.convert_up(frozen),
		};
		for freeze in self.freezes.iter_mut() {
			freeze.amount = split.convert_up(freeze.amount);
		}
		self.freezes.retain(|freeze| freeze.amount > 0);
		self.volume.given = split.convert_up(self.volume.given);
		Ok(remainder)
	}

	/// Puts units into a pocket.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`]; [`TokenError::CannotCreateHold`] if units are on hold for
	/// [`MAX_HOLDS`] other reasons.
	pub fn credit(
		&mut self,
		pocket: Pocket<HoldReason>,
		amount: Balance,
	) -> Result<(), DispatchError> {
		let sum = |old: Balance| old.checked_add(amount).ok_or(ArithmeticError::Overflow);
		match pocket {
			Pocket::Free => self.free = sum(self.free)?,
			Pocket::Held(reason) => match self.holds.iter_mut().find(|hold| hold.id == reason) {
				Some(hold) => hold.amount = sum(hold.amount)?,
				None => self
					.holds
					.try_push(IdAmount { id: reason, amount })
					.map_err(|_| TokenError::CannotCreateHold)?,
			},
		}
		Ok(())
	}

	/// Takes units out of a pocket. The caller has checked that none of them is frozen, or has the
	/// power to move frozen ones: no more stay frozen than are left.
	///
	/// # Errors
	///
	/// [`TokenError::FundsUnavailable`] if there are fewer.
	pub fn debit(
		&mut self,
		pocket: &Pocket<HoldReason>,
		amount: Balance,
	) -> Result<(), TokenError> {
		let rest = |old: Balance| old.checked_sub(amount).ok_or(TokenError::FundsUnavailable);
		match pocket {
			Pocket::Free => self.free = rest(self.free)?,
			Pocket::Held(reason) => {
				let hold = self
					.holds
					.iter_mut()
					.find(|hold| hold.id == *reason)
					.ok_or(TokenError::FundsUnavailable)?;
				hold.amount = rest(hold.amount)?;
				self.holds.retain(|hold| hold.amount > 0);
			}
		}
		Ok(())
	}

	/// Moves the mean moment of acquisition towards `now` by the share that `amount` new units have
	/// in the total, rounded to the later millisecond. Call it before the units are credited.
	pub fn acquire(&mut self, now: Moment, amount: Balance) {
		let before = self.total();
		if before == 0 {
			self.acquired_at = now;
			return;
		}
		let age = now.saturating_sub(self.acquired_at);
		let step = multiply_by_rational_with_rounding(
			age.into(),
			amount,
			before.saturating_add(amount),
			Rounding::Up,
		);
		// The step is no longer than the age, so the moment is no later than now.
		let step = step
			.and_then(|step| Moment::try_from(step).ok())
			.unwrap_or(age);
		self.acquired_at = self.acquired_at.saturating_add(step);
	}
}
