//! Types that know no `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::{H256, U256};
use sp_runtime::{ArithmeticError, FixedU128, Perbill};
use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
use tessera_primitives::{
	acts::ReasonCode,
	compliance::{Residence, MAX_TRACKED_JURISDICTIONS},
	Balance, CoinId, InvestorId, Jurisdiction, Moment,
};

use crate::holding::{Split, MAX_OPEN_SPLITS};

/// Most bytes of a security's name, UTF-8.
pub const MAX_NAME_BYTES: u32 = 64;

/// Most decimals of a security: more would leave less than 10²⁰ units to count.
pub const MAX_DECIMALS: u8 = 18;

/// Most decimals of a settlement coin: with more, one unit could not receive a billion coins in its life.
pub const MAX_COIN_DECIMALS: u8 = 12;

/// Most record dates of one security that are open at once.
pub const MAX_RECORD_DATES: u32 = 4;

/// Most agents, and most compliance officers, of one security.
pub const MAX_SEATS: u32 = 8;

/// Most offers of roles: one by each who has one, and as many by the agents together as there are seats.
pub const MAX_OFFERS: u32 = 3 * MAX_SEATS + 1;

/// Most privileged acts that one agent has proposed and that wait for approvals.
pub const MAX_PROPOSALS: usize = 2;

/// Most privileged acts of one security that wait for approvals at once: as many as agents propose.
pub const MAX_PENDING_ACTS: u32 = MAX_SEATS * MAX_PROPOSALS as u32;

/// Most units before or after a split in its ratio.
pub const MAX_RATIO: u32 = 1_000_000;

/// Most receivers of one batch.
pub const MAX_BATCH: u32 = 64;

/// Most holdings that one call brings up to date.
pub const MAX_SETTLED: u32 = 32;

/// Most rows of one page of an answer.
pub const MAX_PAGE: u32 = 1_000;

/// Most options of one vote.
pub const MAX_OPTIONS: u32 = 8;

/// Most documents of one security.
pub const MAX_DOCUMENTS: u32 = 16;

/// Most moments at which the income index of a security is remembered, to tell how old income is.
pub const MAX_CHECKPOINTS: u32 = 9;

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
	/// Who issues it.
	pub issuer: AccountId,
	/// Whether units may move.
	pub status: SecurityStatus,
	/// Whether it is being wound down: units are redeemed, and neither issued nor transferred.
	pub winding_down: bool,
	/// All units, in the smallest unit.
	pub supply: Balance,
	/// How many investors hold at least one unit.
	pub holders: u32,
	/// The coin in which it pays and is paid for.
	pub settlement_coin: Option<CoinId>,
	/// Income paid on one unit since the beginning, in the smallest unit of the settlement coin. A
	/// split does not change what was paid, only how many units the next payment is shared among.
	pub income_index: FixedU128,
	/// Income that could not be shared evenly, in 10⁻¹⁸ of the smallest unit of the settlement coin.
	/// The next payment distributes it.
	pub income_carry: u128,
	/// Income that came back from cancelled units, in whole units of the coin, besides the carry. The next
	/// payment distributes it too.
	pub income_returned: Balance,
	/// How many splits there were.
	pub generation: u32,
	/// The record dates that are open, in the order in which they were set.
	pub record_dates: BoundedVec<RecordDate, ConstU32<MAX_RECORD_DATES>>,
	/// The number of the next record date.
	pub next_record_date: RecordDateId,
	/// How many holders are resident in each jurisdiction that the policy tracks, in its order.
	pub residents: BoundedVec<(Jurisdiction, u32), ConstU32<MAX_TRACKED_JURISDICTIONS>>,
	/// How many holders have not been counted by residence since the tracked jurisdictions changed.
	pub uncounted: u32,
	/// How often the tracked jurisdictions changed.
	pub residence_epoch: u32,
	/// Sums over its register, kept apart from the supply and the holders.
	pub totals: Totals,
	/// Who may receive.
	pub policy: Policy,
}

/// Sums over the rows of a register, kept as the rows are written: what [`Security::supply`] and
/// [`Security::holders`] must agree with. INV-13.
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
pub struct Totals {
	/// Units of the holdings that have passed all splits.
	pub units: Balance,
	/// Units on hold among them.
	pub held: Balance,
	/// Rows with units, whatever splits they have passed.
	pub rows: u32,
	/// Rows of which some or all units may not leave by an act of the agents.
	pub frozen: u32,
	/// Income that is due: settled or not, fractions and what is due on units that rounding has made up
	/// included; in 10⁻¹⁸ of the smallest unit of the coin.
	pub income: U256,
}

impl Totals {
	/// Takes a row in the place of what it was.
	///
	/// # Errors
	///
	/// [`ArithmeticError`] if a sum does not fit, or would fall below zero.
	pub fn replace(&mut self, before: &Totals, after: &Totals) -> Result<(), ArithmeticError> {
		fn amount(
			sum: Balance,
			before: Balance,
			after: Balance,
		) -> Result<Balance, ArithmeticError> {
			// The difference first, so that what fits fits.
			match after.checked_sub(before) {
				Some(rise) => sum.checked_add(rise).ok_or(ArithmeticError::Overflow),
				None => sum
					.checked_sub(before.saturating_sub(after))
					.ok_or(ArithmeticError::Underflow),
			}
		}
		fn rows(sum: u32, before: u32, after: u32) -> Result<u32, ArithmeticError> {
			sum.checked_add(after)
				.ok_or(ArithmeticError::Overflow)?
				.checked_sub(before)
				.ok_or(ArithmeticError::Underflow)
		}
		self.units = amount(self.units, before.units, after.units)?;
		self.held = amount(self.held, before.held, after.held)?;
		self.rows = rows(self.rows, before.rows, after.rows)?;
		self.frozen = rows(self.frozen, before.frozen, after.frozen)?;
		Ok(())
	}

	/// Adds another row's.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`] if a sum does not fit.
	pub fn add(&mut self, row: &Totals) -> Result<(), ArithmeticError> {
		self.replace(&Totals::default(), row)
	}
}

impl<AccountId, Policy> Security<AccountId, Policy> {
	/// Sets the supply, after the old one has been written to each record date that has passed.
	pub fn set_supply(&mut self, supply: Balance, now: Moment) {
		if supply == self.supply {
			return;
		}
		for date in self.record_dates.iter_mut().filter(|date| date.at < now) {
			date.supply.get_or_insert(self.supply);
		}
		self.supply = supply;
	}

	/// Takes units out of the supply that were nobody's since the last split, at `split_at`: out of the
	/// supply at the record dates since then, too.
	pub fn cancel_supply(&mut self, units: Balance, split_at: Moment) {
		for date in self.record_dates.iter_mut() {
			if date.at < split_at {
				date.supply.get_or_insert(self.supply);
			} else if let Some(supply) = &mut date.supply {
				*supply = supply.saturating_sub(units);
			}
		}
		self.supply = self.supply.saturating_sub(units);
	}

	/// The supply at a record date: now, as long as it has not changed since.
	pub fn supply_at(&self, date: &RecordDate) -> Balance {
		date.supply.unwrap_or(self.supply)
	}

	/// The open record date of that number.
	pub fn record_date(&self, id: RecordDateId) -> Option<&RecordDate> {
		self.record_dates.iter().find(|date| date.id == id)
	}

	/// Counts a holder in or out, as resident where `residence` says.
	///
	/// # Errors
	///
	/// [`ArithmeticError`] if a counter would overflow or fall below zero.
	pub fn count_holder(
		&mut self,
		residence: Residence,
		enters: bool,
	) -> Result<(), ArithmeticError> {
		count(&mut self.holders, enters)?;
		self.count_residents(residence, enters)
	}

	/// As [`Self::count_holder`], for one who is counted among the holders already.
	///
	/// # Errors
	///
	/// [`ArithmeticError`] as there.
	pub fn count_residents(
		&mut self,
		residence: Residence,
		enters: bool,
	) -> Result<(), ArithmeticError> {
		self.residents
			.iter_mut()
			.enumerate()
			.filter(|(place, _)| residence & (1 << place) != 0)
			.try_for_each(|(_, (_, residents))| count(residents, enters))
	}
}

fn count(counter: &mut u32, enters: bool) -> Result<(), ArithmeticError> {
	*counter = if enters {
		counter.checked_add(1).ok_or(ArithmeticError::Overflow)?
	} else {
		counter.checked_sub(1).ok_or(ArithmeticError::Underflow)?
	};
	Ok(())
}

/// A record date: its number in its security, counted from 0, never used twice.
pub type RecordDateId = u32;

/// A moment at whose end it is recorded who holds how much, until the record date is closed.
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
pub struct RecordDate {
	/// Its number.
	pub id: RecordDateId,
	/// The moment: what happens at it counts, what happens later does not.
	pub at: Moment,
	/// The supply at its end, written when the supply first changes after it.
	pub supply: Option<Balance>,
	/// Whether a vote was called on it: one at most.
	pub vote: bool,
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
	/// The part of the principal that is still outstanding, for debt: partial redemptions without a
	/// change of the nominal value (PRED) lower it.
	pub factor: Perbill,
	/// The issuer's deposit for the rows of the security.
	pub deposit: Ticket,
}

/// Who does what for a security. No role can do another's acts.
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
pub enum Role {
	/// Issues units, pays income, acts on the security as a whole, calls votes, keeps its documents.
	#[codec(index = 0)]
	Issuer,
	/// Transfer agent: approves transfers, and with the other agents takes privileged acts.
	#[codec(index = 1)]
	Agent,
	/// Compliance officer: sets the rules.
	#[codec(index = 2)]
	Officer,
}

/// A role that is offered to an account, which has to accept it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offer<AccountId> {
	/// Which role.
	pub role: Role,
	/// Who hands it over; nothing where the agents add a seat.
	pub from: Option<AccountId>,
	/// Who may accept it.
	pub to: AccountId,
}

/// A list of accounts that share a role.
pub type Seats<AccountId> = BoundedVec<AccountId, ConstU32<MAX_SEATS>>;

/// Who has the roles of a security, but for the issuer, who stands in its row.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RoleBook<AccountId> {
	/// The transfer agents; never none.
	pub agents: Seats<AccountId>,
	/// How many agents have to approve a privileged act: from 1 to all of them.
	pub threshold: u32,
	/// The compliance officers; never none.
	pub officers: Seats<AccountId>,
	/// Roles that are offered and not yet accepted.
	pub offers: BoundedVec<Offer<AccountId>, ConstU32<MAX_OFFERS>>,
	/// The number of the next privileged act.
	pub next_act: ActId,
	/// The privileged acts that wait for approvals, and who proposed each.
	pub pending: BoundedVec<(ActId, AccountId), ConstU32<MAX_PENDING_ACTS>>,
	/// The number of the next requested transfer.
	pub next_request: RequestId,
}

impl<AccountId: Clone + PartialEq> RoleBook<AccountId> {
	/// The issuer alone, in every role.
	pub fn of(issuer: &AccountId) -> Self {
		let seats = Seats::truncate_from(alloc::vec![issuer.clone()]);
		Self {
			agents: seats.clone(),
			threshold: 1,
			officers: seats,
			offers: BoundedVec::new(),
			next_act: 0,
			pending: BoundedVec::new(),
			next_request: 0,
		}
	}

	/// The seats of a role; nothing for the issuer's, which is no seat.
	pub fn seats(&self, role: Role) -> Option<&Seats<AccountId>> {
		match role {
			Role::Issuer => None,
			Role::Agent => Some(&self.agents),
			Role::Officer => Some(&self.officers),
		}
	}

	/// The seats of a role, to be changed.
	pub fn seats_mut(&mut self, role: Role) -> Option<&mut Seats<AccountId>> {
		match role {
			Role::Issuer => None,
			Role::Agent => Some(&mut self.agents),
			Role::Officer => Some(&mut self.officers),
		}
	}

	/// How many of `approvals` are those of agents that still stand.
	pub fn count(&self, approvals: &[AccountId]) -> u32 {
		approvals
			.iter()
			.filter(|account| self.agents.contains(account))
			.count() as u32
	}
}

/// A privileged act: its number in its security, never used twice.
pub type ActId = u32;

/// What agents do against or without the will of holders.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Act<AccountId> {
	/// No unit of the security moves.
	#[codec(index = 0)]
	FreezeSecurity,
	/// Units of the security move again.
	#[codec(index = 1)]
	UnfreezeSecurity,
	/// So many units of an investor may not leave. For the largest number nothing may: neither units,
	/// those that it receives later included, nor its income. Takes the place of an earlier freeze; zero
	/// ends it.
	#[codec(index = 2)]
	FreezeHolding {
		/// Whose.
		investor: InvestorId,
		/// How many.
		amount: Balance,
	},
	/// Free units, frozen or not, go to another investor, who may hold them by the rules.
	#[codec(index = 3)]
	ForcedTransfer {
		/// Who gives.
		from: InvestorId,
		/// Who receives.
		to: AccountId,
		/// How many.
		amount: Balance,
	},
	/// As a forced transfer, into custody: the units arrive frozen.
	#[codec(index = 4)]
	Seizure {
		/// Who gives.
		from: InvestorId,
		/// Who keeps them until it is decided whose they are.
		custodian: AccountId,
		/// How many.
		amount: Balance,
	},
	/// From now on units are redeemed, and neither issued nor transferred. Cannot be undone.
	#[codec(index = 5)]
	WindDown,
	/// Offers one more seat.
	#[codec(index = 6)]
	Appoint {
		/// Agent or officer.
		role: Role,
		/// Who may accept it.
		to: AccountId,
	},
	/// Takes a seat away; never the last one, nor one that the threshold needs.
	#[codec(index = 7)]
	Dismiss {
		/// Agent or officer.
		role: Role,
		/// Whose.
		who: AccountId,
	},
	/// So many agents have to approve a privileged act from now on.
	#[codec(index = 8)]
	SetThreshold {
		/// How many: from 1 to the number of agents.
		threshold: u32,
	},
}

impl<AccountId> Act<AccountId> {
	/// Whether it is of a number of units, which are others after a split.
	pub fn is_of_units(&self) -> bool {
		match self {
			// None and all are as many after a split.
			Act::FreezeHolding { amount, .. } => !matches!(*amount, 0 | Balance::MAX),
			Act::ForcedTransfer { .. } | Act::Seizure { .. } => true,
			Act::FreezeSecurity
			| Act::UnfreezeSecurity
			| Act::WindDown
			| Act::Appoint { .. }
			| Act::Dismiss { .. }
			| Act::SetThreshold { .. } => false,
		}
	}
}

/// A privileged act that waits for approvals.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PendingAct<AccountId> {
	/// What is to be done.
	pub act: Act<AccountId>,
	/// Why.
	pub reason: ReasonCode,
	/// The hash of the document that orders or explains it.
	pub document: H256,
	/// The agents who have approved it, the one who proposed it first.
	pub approvals: Seats<AccountId>,
	/// The last moment at which it can be approved.
	pub expires_at: Moment,
	/// The split after which it was proposed: of a number of units, it has lapsed after a later one.
	pub generation: u32,
}

/// What an operator may do for an investor.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Approval<AccountId, Ticket> {
	/// How many units the operator may still transfer; nothing means all.
	pub allowance: Option<Balance>,
	/// The last moment at which it may.
	pub expires_at: Moment,
	/// The split after which the allowance was given: after a later one it has lapsed.
	pub generation: u32,
	/// Who made the deposit.
	pub depositor: AccountId,
	/// The deposit for this row.
	pub deposit: Ticket,
}

/// A requested transfer: its number in its security, never used twice.
pub type RequestId = u32;

/// A transfer that waits for an agent's approval. Its units are on hold.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Request<AccountId, Ticket> {
	/// The account that asked, and made the deposit.
	pub from: AccountId,
	/// The investor whose units are on hold.
	pub investor: InvestorId,
	/// Who is to receive.
	pub to: AccountId,
	/// How many units.
	pub amount: Balance,
	/// The last moment at which it can be approved.
	pub expires_at: Moment,
	/// The split after which it was made: after a later one it has lapsed, and holds nothing.
	pub generation: u32,
	/// The deposit for this row.
	pub deposit: Ticket,
}

/// A document of a security, at most 32 bytes of name and 128 of address.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Document {
	/// What it is, such as `prospectus`; UTF-8. Each name stands once.
	pub name: BoundedVec<u8, ConstU32<32>>,
	/// Where it can be read; UTF-8.
	pub uri: BoundedVec<u8, ConstU32<128>>,
	/// Its hash.
	pub hash: H256,
	/// When it was put here.
	pub at: Moment,
	/// The hash of the document whose place it took.
	pub supersedes: Option<H256>,
}

/// The documents of a security, and the issuer's deposit for them.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Library<Ticket> {
	/// The documents, in the order of their names' first use.
	pub documents: BoundedVec<Document, ConstU32<MAX_DOCUMENTS>>,
	/// The deposit for their bytes.
	pub deposit: Ticket,
}

/// What became of the income of a security, in the smallest unit of its settlement coin.
#[derive(
	Clone,
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
pub struct Income {
	/// All that was paid in.
	pub received: Balance,
	/// All that was claimed by or for investors.
	pub claimed: Balance,
	/// All that was swept to the issuer unclaimed.
	pub swept: Balance,
	/// What the issuer paid besides to keep the account of the income open, its smallest balance.
	pub float: Balance,
	/// Moments and the income index at each, oldest first: what was paid by then is at least as old.
	pub checkpoints: BoundedVec<(Moment, FixedU128), ConstU32<MAX_CHECKPOINTS>>,
}

/// The splits of a security that not every holding has passed, the oldest first.
pub type OpenSplits = BoundedVec<Split, ConstU32<MAX_OPEN_SPLITS>>;

/// Events in the life of a security, by their codes of ISO 20022.
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
pub enum CorporateAction {
	/// Cash dividend.
	#[codec(index = 0)]
	Dvca,
	/// Interest payment.
	#[codec(index = 1)]
	Intr,
	/// Final maturity, redemption.
	#[codec(index = 2)]
	Redm,
	/// Partial redemption without reduction of the nominal value.
	#[codec(index = 3)]
	Pred,
	/// Full call, early redemption.
	#[codec(index = 4)]
	Mcal,
	/// Stock split: more units of less value.
	#[codec(index = 5)]
	Splf,
	/// Reverse stock split: fewer units of more value.
	#[codec(index = 6)]
	Splr,
	/// Bonus issue: new units to all holders in proportion, for nothing.
	#[codec(index = 7)]
	Bonu,
	/// Liquidation payment.
	#[codec(index = 8)]
	Liqu,
}

/// A vote of the holders at a record date.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Vote {
	/// The hash of the document that says what is voted on, and what each option means.
	pub document: H256,
	/// Units for each option so far; as many entries as options.
	pub tallies: BoundedVec<Balance, ConstU32<MAX_OPTIONS>>,
	/// The part of the supply at the record date that has to vote.
	pub quorum: Perbill,
	/// The last moment at which votes count.
	pub closes_at: Moment,
}

impl Vote {
	/// All units that have voted; below the supply, which is a `Balance`.
	pub fn turnout(&self) -> Balance {
		self.tallies
			.iter()
			.fold(0, |sum, tally| sum.saturating_add(*tally))
	}

	/// The option that has more units than any other, if enough of `supply` have voted.
	pub fn winner(&self, supply: Balance) -> Option<u8> {
		if self.turnout() < self.quorum.mul_ceil(supply) {
			return None;
		}
		let most = *self.tallies.iter().max().filter(|most| **most > 0)?;
		let mut leaders = (0u8..)
			.zip(&self.tallies)
			.filter(|(_, tally)| **tally == most);
		match (leaders.next(), leaders.next()) {
			(Some((winner, _)), None) => Some(winner),
			_ => None,
		}
	}
}
