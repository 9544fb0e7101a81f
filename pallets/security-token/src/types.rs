//! Types that know no `Config`, and the arithmetic of one holding.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{tokens::IdAmount, ConstU32},
	BoundedVec,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, ArithmeticError, DispatchError,
	FixedPointNumber, FixedU128, Rounding, TokenError,
};
use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
use tessera_primitives::{Balance, CoinId, Moment};

/// Most reasons for which units of one holding are on hold at once.
pub const MAX_HOLDS: u32 = 8;

/// Most bytes of a security's name, UTF-8.
pub const MAX_NAME_BYTES: u32 = 64;

/// Most decimals of a security: more would leave less than 10²⁰ units to count.
pub const MAX_DECIMALS: u8 = 18;

/// A security's name, UTF-8.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;

/// What a security is.
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
	Serialize,
	Deserialize,
)]
pub enum SecurityKind {
	/// A share in a company.
	#[codec(index = 0)]
	Equity,
	/// A bond, note or bill.
	#[codec(index = 1)]
	Debt,
	/// A share in a fund.
	#[codec(index = 2)]
	FundUnit,
	/// A claim on a stored commodity.
	#[codec(index = 3)]
	Commodity,
	/// A future on anything.
	#[codec(index = 4)]
	Future,
	/// A slice of a pool of assets.
	#[codec(index = 5)]
	Tranche,
}

impl SecurityKind {
	/// Whether ISO 10962 puts a security of this kind into the category `letter`, the first of its
	/// CFI code. A tranche may be debt, or equity of a vehicle, or a unit of a fund.
	pub fn is_of_category(self, letter: u8) -> bool {
		match self {
			SecurityKind::Equity => letter == b'E',
			SecurityKind::Debt => letter == b'D',
			SecurityKind::FundUnit => letter == b'C',
			SecurityKind::Commodity => letter == b'T',
			SecurityKind::Future => letter == b'F',
			SecurityKind::Tranche => matches!(letter, b'D' | b'E' | b'C'),
		}
	}
}

/// Whether a security's units may move.
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
pub enum SecurityStatus {
	/// Units move as the policy allows.
	#[codec(index = 0)]
	Active,
	/// No unit moves.
	#[codec(index = 1)]
	Frozen,
}

/// What every movement of a security reads.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Security<AccountId, Policy> {
	/// Who issues it, and sets its policy.
	pub issuer: AccountId,
	/// Whether units may move.
	pub status: SecurityStatus,
	/// All units, in the smallest unit.
	pub supply: Balance,
	/// How many investors hold at least one unit.
	pub holders: u32,
	/// The coin in which it pays and is paid for.
	pub settlement_coin: Option<CoinId>,
	/// Income paid on one unit since the beginning, in the smallest unit of the settlement coin.
	pub income_index: FixedU128,
	/// Who may receive.
	pub policy: Policy,
}

/// What people read of a security, and no movement does. The issuer states it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Metadata<Ticket> {
	/// What it is.
	pub kind: SecurityKind,
	/// Its number (ISO 6166), where it has one. It is well-formed; that it is the right one is the
	/// issuer's claim, as with all that stands here.
	pub isin: Option<Isin>,
	/// Its classification (ISO 10962).
	pub cfi: Cfi,
	/// Its short name (ISO 18774).
	pub fisn: Fisn,
	/// Its issuer's legal entity (ISO 17442).
	pub issuer_lei: Lei,
	/// How many decimals of a whole security the smallest unit is.
	pub decimals: u8,
	/// Its full name.
	pub name: Name,
	/// The issuer's deposit for the rows of the security.
	pub deposit: Ticket,
}

/// Where the units of a holding lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pocket<Reason> {
	/// The holder may dispose of them.
	Free,
	/// They are on hold for this reason.
	Held(Reason),
}

/// What one investor holds of one security.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[codec(mel_bound(Reason: MaxEncodedLen))]
pub struct Holding<Reason> {
	/// Units that are not on hold.
	pub free: Balance,
	/// Units on hold, each reason once, none zero.
	pub holds: BoundedVec<IdAmount<Reason, Balance>, ConstU32<MAX_HOLDS>>,
	/// The part of `free` that neither moves nor goes on hold.
	pub frozen: Balance,
	/// The mean moment of acquisition, weighted by units, rounded to the later millisecond.
	pub acquired_at: Moment,
	/// The security's income index up to which `income_due` is settled.
	pub income_index: FixedU128,
	/// Income that is settled and not yet claimed, in the smallest unit of the settlement coin.
	pub income_due: Balance,
}

impl<Reason: PartialEq> Holding<Reason> {
	/// A holding of nothing, whose income begins at `income_index`.
	pub fn empty(income_index: FixedU128) -> Self {
		Self {
			free: 0,
			holds: BoundedVec::new(),
			frozen: 0,
			acquired_at: 0,
			income_index,
			income_due: 0,
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

	/// Free units that are not frozen.
	pub fn available(&self) -> Balance {
		self.free.saturating_sub(self.frozen)
	}

	/// Units on hold for `reason`.
	pub fn on_hold(&self, reason: &Reason) -> Balance {
		self.holds
			.iter()
			.find(|hold| hold.id == *reason)
			.map_or(0, |hold| hold.amount)
	}

	/// Units in `pocket`.
	pub fn in_pocket(&self, pocket: &Pocket<Reason>) -> Balance {
		match pocket {
			Pocket::Free => self.free,
			Pocket::Held(reason) => self.on_hold(reason),
		}
	}

	/// Whether the row may go: no unit and no income due.
	pub fn is_empty(&self) -> bool {
		self.total() == 0 && self.income_due == 0
	}

	/// Adds the income since the last change to `income_due`, rounded down to the smallest unit of
	/// the coin. Call it before the number of units changes.
	///
	/// # Errors
	///
	/// [`ArithmeticError`] if the income does not fit, or if `index` is in the past.
	pub fn accrue(&mut self, index: FixedU128) -> Result<(), ArithmeticError> {
		if index == self.income_index {
			return Ok(());
		}
		let per_unit = index
			.into_inner()
			.checked_sub(self.income_index.into_inner())
			.ok_or(ArithmeticError::Underflow)?;
		let income = FixedU128::from_inner(per_unit)
			.checked_mul_int(self.total())
			.ok_or(ArithmeticError::Overflow)?;
		self.income_due = self
			.income_due
			.checked_add(income)
			.ok_or(ArithmeticError::Overflow)?;
		self.income_index = index;
		Ok(())
	}

	/// Puts units into a pocket.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`]; [`TokenError::CannotCreateHold`] if units are on hold for
	/// [`MAX_HOLDS`] other reasons.
	pub fn credit(&mut self, pocket: Pocket<Reason>, amount: Balance) -> Result<(), DispatchError> {
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

	/// Takes units out of a pocket. The caller has checked that none of them is frozen.
	///
	/// # Errors
	///
	/// [`TokenError::FundsUnavailable`] if there are fewer.
	pub fn debit(&mut self, pocket: &Pocket<Reason>, amount: Balance) -> Result<(), TokenError> {
		let rest = |old: Balance| old.checked_sub(amount).ok_or(TokenError::FundsUnavailable);
		match pocket {
			Pocket::Free => {
				self.free = rest(self.free)?;
				self.frozen = self.frozen.min(self.free);
			}
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
		let age = now.saturating_sub(self.acquired_at);
		let step = multiply_by_rational_with_rounding(
			age.into(),
			amount,
			before.saturating_add(amount).max(1),
			Rounding::Up,
		);
		// The step is no longer than the age, so the moment is no later than now.
		let step = step
			.and_then(|step| Moment::try_from(step).ok())
			.unwrap_or(age);
		self.acquired_at = self.acquired_at.saturating_add(step);
	}
}
