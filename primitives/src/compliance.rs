//! Who stands behind an account, and what a security's rules say of a movement of units.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec, Parameter};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{
	traits::{MaybeSerializeDeserialize, Member},
	DispatchError,
};

use crate::{Balance, InvestorId, Jurisdiction, Moment, RegistrarId};

/// Most accounts that one investor acts through.
pub const MAX_KEYS: u32 = 8;

/// Most credentials that one investor holds, one per registrar.
pub const MAX_CREDENTIALS: u32 = 8;

/// What an investor may be sold, from the most protected class to the least.
///
/// Each class may hold what the classes before it may hold.
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
	Serialize,
	Deserialize,
)]
pub enum InvestorClass {
	/// Anybody: a retail client of MiFID II.
	#[codec(index = 0)]
	Retail,
	/// An accredited investor of Regulation D, rule 501.
	#[codec(index = 1)]
	Accredited,
	/// A professional client of MiFID II, annex II; a qualified purchaser.
	#[codec(index = 2)]
	Professional,
	/// An eligible counterparty of MiFID II, article 30; a qualified institutional buyer, rule 144A.
	#[codec(index = 3)]
	Institutional,
}

/// What a registrar states of an investor. It carries no personal data.
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
pub struct Credential {
	/// Who states it.
	pub registrar: RegistrarId,
	/// Where the investor is resident.
	pub jurisdiction: Jurisdiction,
	/// What the investor may be sold.
	pub class: InvestorClass,
	/// The last moment at which the credential is valid.
	pub valid_until: Moment,
	/// Whether the registrar has suspended it: then it is not valid until the registrar resumes it.
	pub suspended: bool,
}

/// The credentials of one investor, at most one of each registrar.
pub type Credentials = BoundedVec<Credential, ConstU32<MAX_CREDENTIALS>>;

/// Who stands behind an account at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
	/// The investor, or nothing for an account that nobody has seen yet.
	pub investor: Option<InvestorId>,
	/// The credentials that are valid at that moment: unexpired, not suspended, of registrars that
	/// still stand.
	pub credentials: Credentials,
}

/// One side of a movement, as it stands before the movement.
#[derive(Clone, Debug)]
pub struct Side<'a> {
	/// Who it is.
	pub party: &'a Party,
	/// All units that the investor holds, free and on hold.
	pub holding: Balance,
	/// When the investor acquired them: the mean moment, weighted by units.
	pub acquired_at: Moment,
	/// Units that the investor has given in transfers in the running period of the volume limit.
	pub volume: Balance,
	/// As resident of which of the [`Movement::residents`] the investor is counted: a bit for each.
	pub residence: Residence,
}

impl<'a> Side<'a> {
	/// A side of which nothing is known but who it is and what it holds.
	pub fn new(party: &'a Party, holding: Balance) -> Self {
		Self {
			party,
			holding,
			acquired_at: 0,
			volume: 0,
			residence: 0,
		}
	}
}

/// A set of tracked jurisdictions: bit n stands for the n-th that a policy tracks.
pub type Residence = u8;

/// Most jurisdictions whose holders a policy limits and a security therefore counts.
pub const MAX_TRACKED_JURISDICTIONS: u32 = 4;

/// The jurisdictions whose holders a policy limits, in the order of its rules.
pub type TrackedJurisdictions = BoundedVec<Jurisdiction, ConstU32<MAX_TRACKED_JURISDICTIONS>>;

/// What a movement of units is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// New units appear at a receiver; there is no giver.
	Issue,
	/// A giver's units vanish; there is no receiver.
	Redemption,
	/// Units go from a giver to a receiver.
	Transfer,
	/// One half of a transfer that another pallet makes in two: a giver or a receiver, not both.
	Imbalance,
	/// A transfer by the security's agents, against or without the giver's will. The receiver must
	/// still be one who may hold, and may hold so much.
	Forced,
}

/// Units of a security that are to move.
#[derive(Clone, Debug)]
pub struct Movement<'a> {
	/// What it is.
	pub kind: Kind,
	/// How many units.
	pub amount: Balance,
	/// When.
	pub now: Moment,
	/// How many investors hold the security before the movement.
	pub holders: u32,
	/// How many of them are resident in each jurisdiction that the policy tracks
	/// ([`Compliance::tracked`]), in that order.
	pub residents: &'a [(Jurisdiction, u32)],
	/// How many holders have not been counted by residence yet: each may be resident anywhere.
	pub uncounted: u32,
	/// Whether an agent of the security has approved this very movement.
	pub approved: bool,
	/// Who gives, if anybody. No rule looks at the giver's credentials, and they may be left out.
	pub from: Option<Side<'a>>,
	/// Who receives, if anybody.
	pub to: Option<Side<'a>>,
}

impl Movement<'_> {
	/// Whether both sides are one investor, so that no holding changes.
	pub fn is_within_one_investor(&self) -> bool {
		match (&self.from, &self.to) {
			(Some(from), Some(to)) => {
				from.party.investor.is_some() && from.party.investor == to.party.investor
			}
			_ => false,
		}
	}

	/// What the receiver holds afterwards; nothing without a receiver or on overflow.
	pub fn receiver_holding_after(&self) -> Option<Balance> {
		let to = self.to.as_ref()?;
		if self.is_within_one_investor() {
			return Some(to.holding);
		}
		to.holding.checked_add(self.amount)
	}

	/// What the giver holds afterwards; nothing without a giver or if the giver holds too little.
	pub fn giver_holding_after(&self) -> Option<Balance> {
		let from = self.from.as_ref()?;
		if self.is_within_one_investor() {
			return Some(from.holding);
		}
		from.holding.checked_sub(self.amount)
	}

	/// How many investors hold the security afterwards.
	pub fn holders_after(&self) -> u32 {
		if self.is_within_one_investor() {
			return self.holders;
		}
		let enters = self.to.as_ref().is_some_and(|to| to.holding == 0);
		let leaves = self.giver_holding_after() == Some(0);
		self.holders
			.saturating_add(enters.into())
			.saturating_sub(leaves.into())
	}
}

/// Why a movement is refused. The indices are stable: clients may rely on them.
///
/// The register's own reasons (below 16) come first, then those of the rules, in the order in which
/// the policy lists them. Of several reasons a refused call names the first.
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
	TypeInfo,
)]
pub enum Reason {
	/// There is no such security.
	#[codec(index = 0)]
	UnknownSecurity,
	/// The security is frozen: nothing moves.
	#[codec(index = 1)]
	SecurityFrozen,
	/// The amount is zero.
	#[codec(index = 2)]
	ZeroAmount,
	/// The giver holds fewer free units than the amount.
	#[codec(index = 3)]
	InsufficientBalance,
	/// The giver holds enough free units, but part of them is frozen.
	#[codec(index = 4)]
	HoldingFrozen,
	/// The security is being wound down: units are redeemed, and neither issued nor transferred.
	#[codec(index = 5)]
	WindingDown,
	/// No rule of the security says who may receive it, so nobody may.
	#[codec(index = 16)]
	NoPolicy,
	/// The receiver has no valid credential of the registrars and the class that a rule asks for.
	#[codec(index = 17)]
	CredentialRequired,
	/// The receiver is resident outside the allowed jurisdictions, or of unknown residence.
	#[codec(index = 18)]
	JurisdictionNotAllowed,
	/// The receiver is resident in a blocked jurisdiction, or of unknown residence.
	#[codec(index = 19)]
	JurisdictionBlocked,
	/// More investors than allowed would hold the security.
	#[codec(index = 20)]
	TooManyHolders,
	/// The receiver would hold more than an investor may.
	#[codec(index = 21)]
	HoldingAboveMaximum,
	/// The giver or the receiver would hold some, but less than the minimum.
	#[codec(index = 22)]
	HoldingBelowMinimum,
	/// The lock-up has not ended: no holder may transfer.
	#[codec(index = 23)]
	LockedUp,
	/// More investors than allowed would hold the security in the receiver's jurisdiction.
	#[codec(index = 24)]
	TooManyHoldersInJurisdiction,
	/// The giver has not held the units for as long as it must.
	#[codec(index = 25)]
	HeldTooShort,
	/// The giver would have transferred more in the running period than an investor may.
	#[codec(index = 26)]
	VolumeExceeded,
	/// Neither side is one of the counterparties with whom alone investors may deal.
	#[codec(index = 27)]
	CounterpartyNotAllowed,
	/// An agent of the security has to approve each transfer.
	#[codec(index = 28)]
	ApprovalRequired,
}

impl Reason {
	/// The status code by which ERC-1400 names the reason (its table follows ERC-1066), where it has one.
	///
	/// | Code | ERC-1400 |
	/// |---|---|
	/// | `0x52` | insufficient balance |
	/// | `0x54` | transfers halted |
	/// | `0x55` | funds locked (lockup period) |
	/// | `0x57` | invalid receiver |
	///
	/// ERC-1594 leaves the codes to the implementation, and points to the same table.
	///
	/// ```
	/// use tessera_primitives::compliance::Reason;
	///
	/// assert_eq!(Reason::HoldingFrozen.erc1400(), Some(0x55));
	/// assert_eq!(Reason::ApprovalRequired.erc1400(), None);
	/// ```
	pub const fn erc1400(self) -> Option<u8> {
		match self {
			Reason::InsufficientBalance => Some(0x52),
			Reason::SecurityFrozen | Reason::WindingDown => Some(0x54),
			Reason::HoldingFrozen | Reason::LockedUp | Reason::HeldTooShort => Some(0x55),
			Reason::NoPolicy
			| Reason::CredentialRequired
			| Reason::JurisdictionNotAllowed
			| Reason::JurisdictionBlocked => Some(0x57),
			Reason::UnknownSecurity
			| Reason::ZeroAmount
			| Reason::TooManyHolders
			| Reason::HoldingAboveMaximum
			| Reason::HoldingBelowMinimum
			| Reason::TooManyHoldersInJurisdiction
			| Reason::VolumeExceeded
			| Reason::CounterpartyNotAllowed
			| Reason::ApprovalRequired => None,
		}
	}
}

/// One reason against a movement, and the rule that gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Refusal {
	/// Why.
	pub reason: Reason,
	/// The place of the failing rule in the security's policy, from 0; nothing where no rule speaks.
	pub rule: Option<u8>,
}

impl Refusal {
	/// A refusal that comes from no rule.
	pub const fn of(reason: Reason) -> Self {
		Self { reason, rule: None }
	}
}

/// Knows who stands behind an account and what a policy says of a movement.
///
/// The register asks it before every change that could raise a holding.
pub trait Compliance<AccountId> {
	/// The rules of one security, as data. The default has no rule and lets nobody receive.
	type Policy: Parameter + Member + MaxEncodedLen + Default + MaybeSerializeDeserialize;

	/// The policy in the form in which it is kept, if its rules make sense.
	///
	/// # Errors
	///
	/// One specific error per fault.
	fn checked(policy: Self::Policy) -> Result<Self::Policy, DispatchError>;

	/// The investor of `who`, if anybody has seen the account yet.
	fn investor(who: &AccountId) -> Option<InvestorId>;

	/// Who stands behind `who`, with the credentials that are valid at `now`.
	fn party(who: &AccountId, now: Moment) -> Party;

	/// The account to which is paid what anybody claims for `investor`: the first of those it has that
	/// nobody says is lost.
	fn payee(investor: InvestorId) -> Option<AccountId>;

	/// The first account of `investor`.
	fn main_account(investor: InvestorId) -> Option<AccountId>;

	/// The jurisdictions whose holders `policy` limits, each once.
	fn tracked(policy: &Self::Policy) -> TrackedJurisdictions;

	/// In which of the [tracked](Self::tracked) jurisdictions a holder with these valid credentials is
	/// resident: where any of them that `policy` trusts says so.
	fn residence(policy: &Self::Policy, credentials: &Credentials) -> Residence;

	/// The period of the volume limit of `policy`, in milliseconds, if it has one.
	fn volume_period(policy: &Self::Policy) -> Option<Moment>;

	/// Every reason for which `policy` refuses `movement`, in the order of its rules; none means yes.
	fn refusals(policy: &Self::Policy, movement: &Movement) -> Vec<Refusal>;

	/// The investor of `who`; an account that nobody has seen yet is given its own investor.
	///
	/// # Errors
	///
	/// If no further investor can be numbered.
	fn open(who: &AccountId) -> Result<InvestorId, DispatchError>;
}
