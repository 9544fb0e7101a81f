//! The instant report: what must agree, and whether it does.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

use crate::{
	attestations::Topic,
	books::{Account, Unit},
	journal::Subject,
	scores::Score,
	Balance, Moment,
};

/// What is compared. The indices are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Check {
	/// The supply of a security = the sum of its register's rows, with what splits make of them.
	#[codec(index = 0)]
	SupplyIsRegister,
	/// The units on hold are no more than the register's sum.
	#[codec(index = 1)]
	HeldWithinRegister,
	/// Holders counted = rows with units.
	#[codec(index = 2)]
	HoldersAreRows,
	/// Income received = claimed + swept + due + carried, in the smallest unit of the coin, rounded down. What
	/// is due is a running total, which payments raise and claims lower; it is no sum over the rows.
	#[codec(index = 3)]
	IncomeIsAccounted,
	/// The coins on the account that keeps a subject's money are at least those in its books.
	#[codec(index = 4)]
	CashIsHeld,
	/// The supply of a coin is no more than the lowest fresh attestation of its reserve.
	#[codec(index = 5)]
	SupplyIsBacked,
	/// The supply of a coin = what was minted less what was burned, by its books.
	#[codec(index = 6)]
	SupplyIsBooked,
	/// Debits = credits in a book.
	#[codec(index = 7)]
	BooksBalance,
	/// The coins on hold for redemption = the sum of open requests.
	#[codec(index = 8)]
	HeldIsQueued,
	/// The attested reserve of a commodity coin is no more than the fine weight of its lots.
	#[codec(index = 9)]
	ReserveIsInLots,
	/// A pool's cash, by what it is for, with its reserve = the cash in its books.
	#[codec(index = 10)]
	CashIsBooked,
}

/// How the two figures must stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Relation {
	/// The first is the second.
	#[codec(index = 0)]
	Equal,
	/// The first is no more than the second.
	#[codec(index = 1)]
	AtMost,
}

/// One line of a report: two figures that must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Line {
	/// What is compared.
	pub check: Check,
	/// The first figure.
	pub left: Balance,
	/// How it must stand to the second.
	pub relation: Relation,
	/// The second figure.
	pub right: Balance,
	/// Whether it does.
	pub agrees: bool,
}

impl Line {
	/// A line by which two figures must be equal.
	pub fn equal(check: Check, left: Balance, right: Balance) -> Self {
		Self {
			check,
			left,
			relation: Relation::Equal,
			right,
			agrees: left == right,
		}
	}

	/// A line by which the first figure must be no more than the second.
	pub fn at_most(check: Check, left: Balance, right: Balance) -> Self {
		Self {
			check,
			left,
			relation: Relation::AtMost,
			right,
			agrees: left <= right,
		}
	}
}

/// A figure that is compared with nothing. The indices are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Figure {
	/// Units in issue.
	#[codec(index = 0)]
	Supply,
	/// Persons, or accounts, with units.
	#[codec(index = 1)]
	Holders,
	/// Units on hold.
	#[codec(index = 2)]
	Held,
	/// Holdings, or accounts, that are frozen in part or whole.
	#[codec(index = 3)]
	FrozenHoldings,
	/// Income received so far.
	#[codec(index = 4)]
	IncomeReceived,
	/// Income paid out so far.
	#[codec(index = 5)]
	IncomePaid,
	/// Income that can be claimed or will be.
	#[codec(index = 6)]
	IncomeDue,
	/// Income carried to the next payment, and fractions.
	#[codec(index = 7)]
	IncomeCarried,
	/// Attested reserve.
	#[codec(index = 8)]
	Reserve,
	/// Reserve by supply, in millionths.
	#[codec(index = 9)]
	CoveragePpm,
	/// Coins on hold for redemption.
	#[codec(index = 10)]
	Redeeming,
	/// Redemptions that were not paid in time, so far.
	#[codec(index = 11)]
	Breaches,
	/// What a pool is worth, in the smallest unit of its coin.
	#[codec(index = 12)]
	PoolValue,
	/// Principal of a pool's assets, due or not.
	#[codec(index = 13)]
	PoolPrincipal,
	/// A pool's cash, with its reserve.
	#[codec(index = 14)]
	PoolCash,
	/// What is owed on a pool's late assets.
	#[codec(index = 15)]
	PoolLate,
}

/// What a room says of its subject, from running totals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Figures {
	/// What must agree.
	pub lines: Vec<Line>,
	/// What is worth knowing besides.
	pub figures: Vec<(Figure, Balance)>,
	/// The things that the subject's books count.
	pub units: Vec<Unit>,
	/// What accounts of its books must show, debits less credits.
	pub booked: Vec<(Check, Unit, Account, Balance)>,
	/// What is attested of it, the quorum and the greatest age that it asks for.
	pub topics: Vec<(Topic, u32, Moment)>,
}

/// A room that reports on its subjects at a cost that does not depend on their size.
pub trait Reporting {
	/// What is to be said of the subject; nothing if there is no such subject.
	fn figures(subject: &Subject) -> Option<Figures>;
}

/// The total of an account of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AccountTotal {
	/// Which account.
	pub account: Account,
	/// All debits so far.
	pub debit: Balance,
	/// All credits so far.
	pub credit: Balance,
}

/// The last attestation on a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AttestationState {
	/// Of what.
	pub topic: Topic,
	/// The lowest fresh value of the quorum; nothing where there is none.
	pub value: Option<Balance>,
	/// How many attesters have stated a value that counts.
	pub attesters: u32,
	/// Of which moment the newest value speaks.
	pub last_as_of: Option<Moment>,
	/// How old that is, in milliseconds.
	pub age: Option<Moment>,
	/// Values that are challenged and not yet decided.
	pub challenged: u32,
}

/// The report on a subject at this block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Report {
	/// On what.
	pub subject: Subject,
	/// When.
	pub at: Moment,
	/// How many records the journal has.
	pub records: u64,
	/// What must agree.
	pub lines: Vec<Line>,
	/// What is worth knowing besides.
	pub figures: Vec<(Figure, Balance)>,
	/// The books, by what they count.
	pub books: Vec<(Unit, Vec<AccountTotal>)>,
	/// What is attested.
	pub attestations: Vec<AttestationState>,
	/// Challenges that are not decided.
	pub open_challenges: u32,
	/// Exceptions that are open.
	pub open_exceptions: u32,
	/// The score; nothing as long as there is too little history.
	pub score: Option<Score>,
	/// Whether every line agrees, and nothing is open.
	pub green: bool,
}
