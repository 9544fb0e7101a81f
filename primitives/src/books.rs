//! Double-entry books: one for each subject and each thing that is counted in it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

use crate::{journal::Entry, Balance, CoinId, SecurityId};

/// Most lines of one posting.
pub const MAX_LINES: u32 = 8;

/// What an account counts.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Unit {
	/// The smallest unit of a coin.
	#[codec(index = 0)]
	Coin(CoinId),
	/// The smallest unit of a security.
	#[codec(index = 1)]
	Security(SecurityId),
}

/// The chart of accounts. The indices are stable.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Account {
	/// What the subject has on accounts of the chain, or in custody for it. An asset.
	#[codec(index = 0)]
	Cash,
	/// What is owed to it. An asset.
	#[codec(index = 1)]
	Receivable,
	/// The principal that it has lent, or the reserve that backs it. An asset.
	#[codec(index = 2)]
	Principal,
	/// Interest that it has earned. Income.
	#[codec(index = 3)]
	Interest,
	/// Fees that it has earned or paid. Income.
	#[codec(index = 4)]
	Fees,
	/// What it owes to holders and others. A liability.
	#[codec(index = 5)]
	Payable,
	/// What its owners have put in; units in issue. Equity.
	#[codec(index = 6)]
	Capital,
	/// What it has lost. An expense.
	#[codec(index = 7)]
	Loss,
}

impl Account {
	/// How many accounts there are.
	pub const COUNT: usize = 8;

	/// All accounts, by index.
	pub const ALL: [Account; Self::COUNT] = [
		Account::Cash,
		Account::Receivable,
		Account::Principal,
		Account::Interest,
		Account::Fees,
		Account::Payable,
		Account::Capital,
		Account::Loss,
	];
}

/// The side of an account.
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
pub enum Side {
	/// The left one.
	#[codec(index = 0)]
	Debit,
	/// The right one.
	#[codec(index = 1)]
	Credit,
}

/// One line of a posting.
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
pub struct Line {
	/// Which account.
	pub account: Account,
	/// Which side of it.
	pub side: Side,
	/// How much, never zero.
	pub amount: Balance,
}

impl Line {
	/// A debit.
	pub const fn debit(account: Account, amount: Balance) -> Self {
		Self {
			account,
			side: Side::Debit,
			amount,
		}
	}

	/// A credit.
	pub const fn credit(account: Account, amount: Balance) -> Self {
		Self {
			account,
			side: Side::Credit,
			amount,
		}
	}
}

/// Keeps the books.
pub trait Books<AccountId> {
	/// Records the act of `entry`, with a posting in the books of its subject as its detail.
	///
	/// Lines of zero are left out; at least two must be left, on both sides the same sum.
	///
	/// # Errors
	///
	/// If the posting has too many or too few lines, does not balance, or a total does not fit.
	fn post(entry: Entry<AccountId>, unit: Unit, lines: &[Line]) -> Result<u64, DispatchError>;
}

/// No books: for tests of a pallet that looks at none.
impl<AccountId> Books<AccountId> for () {
	fn post(_: Entry<AccountId>, _: Unit, _: &[Line]) -> Result<u64, DispatchError> {
		Ok(0)
	}
}
