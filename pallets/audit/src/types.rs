//! Types that know no `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use tessera_audit_proof::{tree, Hasher};
use tessera_identifiers::Lei;
use tessera_primitives::{
	attestations::Topic,
	books::{Account, Line, Side},
	journal::Subject,
	report::AccountTotal,
	tracking::InspectionKind,
	Balance, InvestorId, Moment,
};

/// Most attesters in good standing at once.
pub const MAX_ATTESTERS: u32 = 64;

/// Most attesters in good standing of one group.
pub const MAX_GROUP: usize = 8;

/// Most values that stand on one topic of a subject, each of another group.
pub const MAX_VALUES: u32 = 16;

/// How many groups must speak before votes decide a challenge.
pub const MIN_VERDICTS: usize = 2;

/// At the end of a challenge one in so many of the groups that could judge must have spoken.
pub const ONE_IN: usize = 3;

/// How often the bond of a challenge doubles at most.
pub const MAX_DOUBLINGS: u8 = 6;

/// Most peaks of the tree of a block's records: one for each bit of their number.
pub const MAX_PEAKS: u32 = 32;

/// Declares a set of the values of an enumeration without fields.
macro_rules! sets {
	($(#[$doc:meta])* $name:ident of $item:ident, all $all:literal) => {
		$(#[$doc])*
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
			Serialize,
			Deserialize,
		)]
		pub struct $name(u8);

		impl $name {
			/// None.
			pub const NONE: Self = Self(0);

			/// All that there are.
			pub const ALL: Self = Self($all);

			/// Exactly these.
			pub fn of(items: &[$item]) -> Self {
				Self(items.iter().fold(0, |bits, item| bits | (1 << *item as u8)))
			}

			/// Whether `item` is one of them.
			pub fn contains(self, item: $item) -> bool {
				self.0 & (1 << item as u8) != 0
			}

			/// Whether there is none.
			pub fn is_empty(self) -> bool {
				self.0 == 0
			}

			/// Whether each of them is known.
			pub(crate) fn is_known(self) -> bool {
				self.0 & !$all == 0
			}
		}
	};
}

sets! {
	/// A set of topics: a bit for each, by its index.
	Topics of Topic, all 0b1111
}

sets! {
	/// A set of kinds of subjects: a bit for each, by its index.
	SubjectKinds of SubjectKind, all 0b111_1111
}

sets! {
	/// A set of kinds of inspections: a bit for each, by its index.
	InspectionKinds of InspectionKind, all 0b1111
}

/// What a [`Subject`] is. The indices are those of the subjects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
	/// The chain itself.
	Chain,
	/// A person.
	Investor,
	/// A security.
	Security,
	/// A coin.
	Coin,
	/// An asset.
	Asset,
	/// An asset class.
	Class,
	/// A pool.
	Pool,
}

impl From<&Subject> for SubjectKind {
	fn from(subject: &Subject) -> Self {
		match subject {
			Subject::Chain => SubjectKind::Chain,
			Subject::Investor(_) => SubjectKind::Investor,
			Subject::Security(_) => SubjectKind::Security,
			Subject::Coin(_) => SubjectKind::Coin,
			Subject::Asset(_) => SubjectKind::Asset,
			Subject::Class(_) => SubjectKind::Class,
			Subject::Pool(_) => SubjectKind::Pool,
		}
	}
}

/// What an attester or inspector may speak of.
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
	Serialize,
	Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Scope {
	/// On which kinds of subjects.
	pub subjects: SubjectKinds,
	/// Which values it may attest, and on which it may judge.
	pub topics: Topics,
	/// What it may inspect.
	pub inspections: InspectionKinds,
}

impl Scope {
	/// Everything.
	pub const ALL: Self = Self {
		subjects: SubjectKinds::ALL,
		topics: Topics::ALL,
		inspections: InspectionKinds::ALL,
	};

	/// Whether the subject is in it.
	pub fn covers(&self, subject: &Subject) -> bool {
		self.subjects.contains(subject.into())
	}

	/// Whether the topic of the subject is in it.
	pub fn attests(&self, subject: &Subject, topic: Topic) -> bool {
		self.covers(subject) && self.topics.contains(topic)
	}

	/// Whether there is something in it, and all of that is known.
	pub(crate) fn is_sound(&self) -> bool {
		let known =
			self.subjects.is_known() && self.topics.is_known() && self.inspections.is_known();
		let speaks = !self.topics.is_empty() || !self.inspections.is_empty();
		known && speaks && !self.subjects.is_empty()
	}
}

/// The terms on which attesters and challengers put up money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Terms {
	/// The deposit that an attester needs to be in good standing, and what a lost challenge costs it at
	/// most, in the native token's smallest unit.
	pub deposit: Balance,
	/// The bond of a first challenge, in the native token's smallest unit.
	pub bond: Balance,
	/// How long votes on a challenge are taken, in milliseconds.
	pub challenge_period: Moment,
	/// How long an attester answers for a value after it has become invalid, in milliseconds; also how
	/// long a dismissed challenge makes the next one on the same topic dearer.
	pub liability_period: Moment,
	/// How long a value may be valid after the moment of which it speaks, in milliseconds.
	pub max_validity: Moment,
}

/// The records of a block as they come: the one row that the journal keeps hot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct BlockTree {
	/// The block that had the last record.
	pub block: u32,
	/// The number of that block's first record.
	pub first: u64,
	/// The number of the next record.
	pub next: u64,
	/// The peaks of the tree of that block's records, from left to right.
	pub peaks: BoundedVec<H256, ConstU32<MAX_PEAKS>>,
}

impl BlockTree {
	/// How many records the block has.
	pub fn count(&self) -> u32 {
		// A block has far fewer: its weight and the bytes of its events bound them.
		self.next.saturating_sub(self.first) as u32
	}

	/// Starts the tree of `block`, unless it is that of `block` already.
	pub(crate) fn enter(&mut self, block: u32) {
		if self.block != block {
			self.block = block;
			self.first = self.next;
			self.peaks.clear();
		}
	}

	/// Adds a leaf.
	pub(crate) fn push<H: Hasher>(&mut self, leaf: [u8; 32]) {
		let (count, peaks) = (self.count(), &mut self.peaks);
		let peak = tree::carry::<H>(count, leaf, || peaks.pop().map(Into::into));
		let pushed = peaks.try_push(peak.into());
		debug_assert!(
			pushed.is_ok(),
			"as many peaks as the number of leaves has bits"
		);
		self.next = self.next.saturating_add(1);
	}

	/// The root of the tree.
	pub(crate) fn root<H: Hasher>(&self) -> H256 {
		tree::root::<H>(self.peaks.iter().map(|peak| peak.0)).into()
	}
}

/// A book: for each account of the chart all debits and all credits so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Book {
	/// All debits, by the index of the account.
	pub debits: [Balance; Account::COUNT],
	/// All credits, by the index of the account.
	pub credits: [Balance; Account::COUNT],
}

impl Book {
	/// Adds a line; nothing where a total does not fit.
	pub(crate) fn add(&mut self, line: &Line) -> Option<()> {
		let side = match line.side {
			Side::Debit => &mut self.debits,
			Side::Credit => &mut self.credits,
		};
		let total = side.get_mut(line.account as usize)?;
		*total = total.checked_add(line.amount)?;
		Some(())
	}

	/// The sums of all debits and of all credits; nothing where one does not fit.
	pub fn sums(&self) -> Option<(Balance, Balance)> {
		let sum = |side: &[Balance]| {
			side.iter()
				.try_fold(0, |sum: Balance, total| sum.checked_add(*total))
		};
		Some((sum(&self.debits)?, sum(&self.credits)?))
	}

	/// The totals of the accounts that have any, in the order of the chart.
	pub fn totals(&self) -> alloc::vec::Vec<AccountTotal> {
		Account::ALL
			.into_iter()
			.map(|account| AccountTotal {
				account,
				debit: self.debits[account as usize],
				credit: self.credits[account as usize],
			})
			.filter(|total| (total.debit, total.credit) != (0, 0))
			.collect()
	}
}

/// An attester or inspector.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Attester<AccountId> {
	/// Its legal entity.
	pub lei: Lei,
	/// The legal entity of its group's parent; its own where it has none.
	pub group: Lei,
	/// What it may speak of.
	pub scope: Scope,
	/// What it has deposited, in the native token's smallest unit.
	pub deposit: Balance,
	/// The account on which the deposit is on hold, if there is one.
	pub depositor: Option<AccountId>,
	/// When its accreditation ended, if it has.
	pub ended_at: Option<Moment>,
	/// Until when it answers for values that it has attested.
	pub liable_until: Moment,
	/// Challenges of its values that are not decided.
	pub challenges: u32,
}

/// An attester in good standing: accredited, with its deposit in full.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Standing {
	/// Who.
	pub attester: InvestorId,
	/// Its legal entity.
	pub lei: Lei,
	/// The legal entity of its group's parent.
	pub group: Lei,
	/// What it may speak of.
	pub scope: Scope,
	/// The number that the journal's next record had when its good standing began: what it attested
	/// before counts no more.
	pub since: u64,
}

/// A value as readers need it.
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
pub struct Value {
	/// The number of the record by which it was attested.
	pub statement: u64,
	/// Who attested it.
	pub attester: InvestorId,
	/// The value, in the unit of the topic.
	pub value: Balance,
	/// The moment of which it speaks.
	pub as_of: Moment,
	/// The last moment at which it counts.
	pub valid_until: Moment,
	/// Whether it is challenged, and not yet decided: then it does not count.
	pub challenged: bool,
}

/// What stands on one topic of a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Values {
	/// The values, in the order in which they were attested, each of another attester.
	pub values: BoundedVec<Value, ConstU32<MAX_VALUES>>,
	/// How many challenges in a row were dismissed or not proven: each doubles the next bond.
	pub dismissals: u8,
	/// When the last one was.
	pub dismissed_at: Moment,
}

/// What was attested, as long as its attester answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Statement {
	/// Of what.
	pub subject: Subject,
	/// On which topic.
	pub topic: Topic,
	/// Who attested it.
	pub attester: InvestorId,
	/// The group of the attester then, whatever its group is now.
	pub group: Lei,
	/// The value, in the unit of the topic.
	pub value: Balance,
	/// The moment of which it speaks.
	pub as_of: Moment,
	/// The last moment at which it counts.
	pub valid_until: Moment,
	/// The hash of the document that it rests on.
	pub document: H256,
	/// Whether more than half of those who could judge, or governance, have found it true.
	pub confirmed: bool,
}

/// A vote on a challenge.
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
pub struct Vote {
	/// Who voted.
	pub attester: InvestorId,
	/// The group for which it voted.
	pub group: Lei,
	/// Whether the challenge is right.
	pub upheld: bool,
}

/// A challenge of an attested value that is not decided.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Challenge<AccountId> {
	/// Who challenged, and has put up the bond.
	pub challenger: AccountId,
	/// The group of the challenger, if it is an attester: it does not vote.
	pub group: Option<Lei>,
	/// The bond, in the native token's smallest unit.
	pub bond: Balance,
	/// The last moment at which votes count.
	pub closes_at: Moment,
	/// The hash of the document that says why.
	pub document: H256,
	/// The votes, one of a group.
	pub votes: BoundedVec<Vote, ConstU32<MAX_ATTESTERS>>,
}

/// How a challenge ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
	/// The value was false.
	Upheld,
	/// The value was true.
	Dismissed {
		/// Whether it is beyond doubt: governance says so, or more than half of those who could judge.
		beyond_doubt: bool,
	},
	/// Too few have spoken in time, or as many for as against it.
	Unproven,
}

impl<AccountId> Challenge<AccountId> {
	/// How many votes say that it is right, and how many that it is not.
	pub fn tally(&self) -> (usize, usize) {
		let upheld = self.votes.iter().filter(|vote| vote.upheld).count();
		(upheld, self.votes.len().saturating_sub(upheld))
	}

	/// What the votes so far come to, once there are no more, of so many groups that could judge.
	pub fn outcome(&self, judges: usize) -> Outcome {
		let (upheld, dismissed) = self.tally();
		let spoken = self.votes.len();
		if spoken < MIN_VERDICTS.max(judges.div_ceil(ONE_IN)) || upheld == dismissed {
			Outcome::Unproven
		} else if upheld > dismissed {
			Outcome::Upheld
		} else {
			Outcome::Dismissed {
				beyond_doubt: dismissed > judges / 2,
			}
		}
	}

	/// Whether the group is one of the parties: that of the statement or of its attester, whose group is
	/// `accused` now, or that of the challenger.
	pub(crate) fn is_party(&self, statement: &Statement, accused: Lei, group: Lei) -> bool {
		group == statement.group || group == accused || Some(group) == self.group
	}
}

/// What is open on a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Docket {
	/// Challenges that are not decided.
	pub challenges: u32,
	/// Exceptions that are open.
	pub exceptions: u32,
	/// The number of the next exception.
	pub next_exception: u32,
}

/// Something that does not agree, as an attester has found it.
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
pub struct Exception {
	/// Who found it.
	pub attester: InvestorId,
	/// The group of the attester.
	pub group: Lei,
	/// The hash of the document that says what.
	pub document: H256,
	/// When it was opened.
	pub opened_at: Moment,
}

/// An inspection, as it is hashed into the state of its subject.
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
pub struct Inspection {
	/// Of what.
	pub kind: InspectionKind,
	/// The hash of what was found.
	pub finding: H256,
	/// The hash of the document that says so.
	pub document: H256,
	/// Who looked.
	pub inspector: InvestorId,
	/// When.
	pub at: Moment,
	/// The number of the record.
	pub record: u64,
}

/// What inspectors have found of a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Track {
	/// The hash of all inspections, in their order: that of the state before, and of the inspection.
	pub state: H256,
	/// How many there were.
	pub inspections: u64,
	/// The last inspection of each kind.
	pub latest: BoundedVec<Inspection, ConstU32<{ InspectionKind::COUNT }>>,
}
