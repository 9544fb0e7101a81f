//! The audit journal: what was done, by whom, to which subject.
//!
//! Every call that moves money or securities or changes a right leaves a [`Record`], by
//! [`Journal::record`]. Records are numbered over the whole chain without gaps; those of one block are
//! the leaves of a Merkle tree whose root is in the [`JournalLeaf`] of that block, a leaf of the chain's
//! Merkle mountain range, whose root is in the digest of every later header. So one header proves any
//! record since genesis (crate `tessera-audit-proof`).

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

use crate::{
	acts::ReasonCode,
	attestations::Topic,
	books::{Line, Unit, MAX_LINES},
	scores::Payment,
	tracking::InspectionKind,
	Balance, CoinId, InvestorId, Moment, SecurityId,
};

/// The engine whose log in a header's digest is the root of the chain's Merkle mountain range: its 32
/// bytes, as it is at the beginning of the header's block, with all earlier blocks in it.
pub const JOURNAL_ENGINE_ID: [u8; 4] = *b"TSRJ";

/// What a record, a posting, an attestation or a score is about.
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
pub enum Subject {
	/// The chain itself: who may be a registrar or an attester.
	#[codec(index = 0)]
	Chain,
	/// A person of the register: its keys and credentials, and as originator its score.
	#[codec(index = 1)]
	Investor(InvestorId),
	/// A security.
	#[codec(index = 2)]
	Security(SecurityId),
	/// A coin.
	#[codec(index = 3)]
	Coin(CoinId),
	/// An asset of an asset class.
	#[codec(index = 4)]
	Asset(u64),
	/// An asset class.
	#[codec(index = 5)]
	Class(u32),
	/// A pool of an asset class.
	#[codec(index = 6)]
	Pool(u32),
}

/// One who gives, receives, gains or loses: a person where the register knows it, else an account.
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
pub enum Party<AccountId> {
	/// A person of the register.
	#[codec(index = 0)]
	Investor(InvestorId),
	/// An account.
	#[codec(index = 1)]
	Account(AccountId),
}

/// What was done, by room. The indices are stable, in the rooms' own lists too: clients rely on them.
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
pub enum Act {
	/// To persons, their keys and credentials.
	#[codec(index = 0)]
	Compliance(ComplianceAct),
	/// To a security and its register.
	#[codec(index = 1)]
	Register(RegisterAct),
	/// To a coin.
	#[codec(index = 2)]
	Coin(CoinAct),
	/// To what auditors state.
	#[codec(index = 3)]
	Audit(AuditAct),
	/// To an asset class, its pools and assets.
	#[codec(index = 4)]
	Class(ClassAct),
}

/// Declares a list of acts with stable indices.
macro_rules! acts {
	($(#[$doc:meta])* $name:ident { $($(#[$act_doc:meta])* $index:literal $act:ident,)* }) => {
		$(#[$doc])*
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
		pub enum $name {
			$($(#[$act_doc])* #[codec(index = $index)] $act,)*
		}

		impl From<$name> for Act {
			fn from(act: $name) -> Self {
				acts!(@wrap $name act)
			}
		}
	};
	(@wrap ComplianceAct $act:ident) => { Act::Compliance($act) };
	(@wrap RegisterAct $act:ident) => { Act::Register($act) };
	(@wrap CoinAct $act:ident) => { Act::Coin($act) };
	(@wrap AuditAct $act:ident) => { Act::Audit($act) };
	(@wrap ClassAct $act:ident) => { Act::Class($act) };
}

acts! {
	/// What is done to persons, their keys and credentials.
	ComplianceAct {
		/// A registrar was admitted: `to`; its number is in the detail. Subject: the chain.
		0 RegistrarAdded,
		/// A registrar was removed: `from`; its number is in the detail. Subject: the chain.
		1 RegistrarRemoved,
		/// An account, `to`, was given a person of its own, the subject.
		2 InvestorOpened,
		/// A credential was issued; the hash of its encoding is in the detail.
		3 CredentialIssued,
		/// A credential without effect made room; its registrar is in the detail.
		4 CredentialLapsed,
		/// A credential was taken back; its registrar is in the detail.
		5 CredentialRevoked,
		/// A credential was suspended; its registrar is in the detail.
		6 CredentialSuspended,
		/// A credential counts again; its registrar is in the detail.
		7 CredentialResumed,
		/// A credential ends at another moment; the old and the new one are in the detail.
		8 CredentialExtended,
		/// An account, `to`, was proposed as a further one.
		9 LinkProposed,
		/// Such a proposal to `from` was withdrawn, or is void.
		10 LinkWithdrawn,
		/// An account, `to`, was linked.
		11 AccountLinked,
		/// An account, `from`, was unlinked.
		12 AccountUnlinked,
		/// The only account, `from`, has left.
		13 InvestorAbandoned,
		/// Recovery of an account, `from`, in favour of another, `to`, was opened.
		14 RecoveryOpened,
		/// Recovery was approved by the second registrar; the moment it is ready is in the detail.
		15 RecoveryApproved,
		/// Recovery was vetoed.
		16 RecoveryVetoed,
		/// Recovery was ended by a registrar that had approved it.
		17 RecoveryCancelled,
		/// An account, `to`, took the place of a lost one, `from`.
		18 AccountRecovered,
		/// Recoveries wait for another time: old and new delay in the detail. Subject: the chain.
		19 RecoveryDelaySet,
	}
}

acts! {
	/// What is done to a security and its register. Amounts are in the security's smallest unit, those
	/// of income in that of its coin.
	RegisterAct {
		/// It was created.
		0 Created,
		/// It was closed.
		1 Closed,
		/// Its rules were replaced; the hash of the new ones is in the detail.
		2 PolicySet,
		/// Its coin was set; its number is in the detail.
		3 SettlementCoinSet,
		/// Units were issued `to` somebody.
		4 Issued,
		/// Units of somebody, `from`, were redeemed.
		5 Redeemed,
		/// Units went from one to another.
		6 Transferred,
		/// Agents moved units from one to another.
		7 ForcedTransferred,
		/// Agents moved units from one into the custody of another.
		8 Seized,
		/// Another pallet made one half of a movement: units before and after are in the detail.
		9 Adjusted,
		/// Another pallet set the supply: before and after are in the detail.
		10 SupplySet,
		/// Units of `from` were put on hold, for the reason in the detail.
		11 Held,
		/// Units of `to` were released from the hold for the reason in the detail.
		12 Released,
		/// A holding passed the splits that it had not passed: its units before and after are in the
		/// detail.
		13 Converted,
		/// Units that rounding at splits had made up left the supply.
		14 Cancelled,
		/// Of so many units others were made (SPLF); the ratio is in the detail, the amount is the new
		/// supply. So for the next two.
		15 Split,
		/// As a split, to fewer units (SPLR).
		16 ReverseSplit,
		/// As a split, for nothing to all holders (BONU).
		17 BonusIssued,
		/// All units were redeemed (REDM, MCAL, LIQU): of all of them nothing was made. The amount is what
		/// was paid for them; where that is not zero, its posting is in the detail.
		18 AllRedeemed,
		/// Units of `to` that may not leave: before and now in the detail; the largest number is all.
		19 HoldingFrozen,
		/// Nothing of the security moves.
		20 SecurityFrozen,
		/// The security moves again.
		21 SecurityUnfrozen,
		/// The wind-down began.
		22 WindDownBegun,
		/// A role was offered `to` an account.
		23 RoleOffered,
		/// A role went `from` one account `to` another, or a seat was added.
		24 RoleAccepted,
		/// An offer `to` an account was withdrawn.
		25 OfferWithdrawn,
		/// A seat was taken away `from` an account.
		26 SeatDismissed,
		/// So many agents must approve: before and now in the detail.
		27 ThresholdSet,
		/// An agent proposed a privileged act, the number of which is in the detail.
		28 ActProposed,
		/// An agent approved it.
		29 ActApproved,
		/// It was dropped.
		30 ActDropped,
		/// An operator, `to`, may transfer units of `from`; no amount means all.
		31 OperatorApproved,
		/// An operator, `to`, may no longer transfer units of `from`.
		32 OperatorRevoked,
		/// A transfer of units, on hold, waits for approval; its number is in the detail.
		33 TransferRequested,
		/// A requested transfer was approved.
		34 TransferApproved,
		/// A requested transfer was dropped.
		35 RequestDropped,
		/// A document was put with it.
		36 DocumentSet,
		/// A document was taken away.
		37 DocumentRemoved,
		/// A dividend was paid in for all holders (DVCA).
		38 DividendPaid,
		/// Interest was paid in for all holders (INTR).
		39 InterestPaid,
		/// Principal was paid in for all holders (PRED).
		40 PrincipalRepaid,
		/// Income of `to` was paid out.
		41 IncomeClaimed,
		/// Income of `from` was swept to the issuer.
		42 IncomeSwept,
		/// A record date was set; its number is in the detail.
		43 RecordDateSet,
		/// A record date was closed; its number is in the detail.
		44 RecordDateClosed,
		/// A vote was called; the number of its record date is in the detail.
		45 VoteCalled,
		/// `from` voted; the option is in the detail.
		46 Voted,
		/// A vote was closed; the number of its record date is in the detail.
		47 VoteClosed,
		/// What its income account was left with went to the issuer.
		48 IncomeClosed,
		/// Of the units of `to` the amount may not leave, for the reason of another pallet, which is in the
		/// detail; an amount of zero ends it.
		49 FreezeSet,
	}
}

acts! {
	/// What is done to a coin. Amounts are in the coin's smallest unit.
	CoinAct {
		/// It was created.
		0 Created,
		/// Units were minted `to` an account.
		1 Minted,
		/// Units of an account, `from`, were burned.
		2 Burned,
		/// A minter, `to`, may mint another amount: before and now in the detail.
		3 AllowanceSet,
		/// A minter, `from`, was removed.
		4 MinterRemoved,
		/// A role was offered `to` an account.
		5 RoleOffered,
		/// A role went `from` one account `to` another.
		6 RoleAccepted,
		/// An offer `to` an account was withdrawn.
		7 OfferWithdrawn,
		/// Minting stopped.
		8 MintingPaused,
		/// Minting goes on.
		9 MintingResumed,
		/// Transfers stopped.
		10 TransfersPaused,
		/// Transfers go on.
		11 TransfersResumed,
		/// Nothing leaves or reaches an account, `from`.
		12 AccountFrozen,
		/// An account, `to`, was unfrozen.
		13 AccountUnfrozen,
		/// Seizure `from` an account `to` another was proposed; its number is in the detail.
		14 SeizureProposed,
		/// It was approved by one more agent.
		15 SeizureApproved,
		/// It was dropped.
		16 SeizureDropped,
		/// Units went `from` an account `to` another by M of N agents.
		17 Seized,
		/// Redemption was asked for, units of `from` are on hold; its number is in the detail.
		18 RedemptionRequested,
		/// Redemption was paid outside the chain `to` its holder; its number is in the detail, the payment's
		/// reference is the document. The next record burns the units.
		19 RedemptionConfirmed,
		/// Redemption was not paid in time, the units were taken back: a breach.
		20 RedemptionTakenBack,
		/// Terms of the coin changed: the hash of those before and now is in the detail.
		21 TermsSet,
		/// A lot of the commodity was added: its fine weight in nanograms is the amount, what identifies it
		/// in the detail.
		22 LotAdded,
		/// A lot left the list; amount and detail as when it was added.
		23 LotRemoved,
		/// A whole lot was redeemed physically `to` an account: as a redemption that was paid; between it
		/// and the burn the lot leaves the list.
		24 LotRedeemed,
		/// Units of one coin were swapped for units of another of the same peg.
		25 Swapped,
		/// An agent was appointed, `to`.
		26 AgentAppointed,
		/// An agent was dismissed, `from`.
		27 AgentDismissed,
		/// So many agents must approve: before and now in the detail.
		28 ThresholdSet,
		/// A redemption was withdrawn by its holder before its deadline.
		29 RedemptionWithdrawn,
		/// The coin was closed.
		30 Closed,
		/// Coins sent to a wrong account were returned `from` it `to` another.
		31 Rescued,
		/// An agent proposed a privileged act other than a seizure, the number of which is in the detail.
		32 ActProposed,
		/// It was approved by one more agent.
		33 ActApproved,
		/// It was dropped.
		34 ActDropped,
		/// A pauser was dismissed, `from`.
		35 PauserDismissed,
		/// Fees of transactions are accepted in it at another rate: before and now, in smallest units of
		/// the coin for 10¹⁸ smallest units of the native token; zero is not at all.
		36 FeeRateSet,
		/// The redemption that was just requested is for a whole lot: what identifies it is in the detail.
		37 LotRequested,
		/// The issuer made a call of another pallet as such: the hash of the call is in the detail.
		38 ActedAsIssuer,
	}
}

acts! {
	/// What is done to what auditors state.
	AuditAct {
		/// An attester or inspector, `to`, was accredited. Subject: the chain.
		0 Accredited,
		/// An accreditation, `from`, ended. Subject: the chain.
		1 AccreditationEnded,
		/// A value was attested.
		2 Attested,
		/// An attested value was withdrawn by its attester; its number is in the detail. An attested value
		/// has the number of the record by which it was attested.
		3 AttestationWithdrawn,
		/// An attested value was challenged; its number is in the detail, the bond is the amount.
		4 Challenged,
		/// An attester or governance spoke on a challenge.
		5 ChallengeVoted,
		/// A challenge was upheld: the attester lost, its deposit paid the amount.
		6 ChallengeUpheld,
		/// A challenge was dismissed, or not proven in time: the challenger lost the amount of its bond.
		7 ChallengeDismissed,
		/// Custody, location, condition or status was recorded by an inspector.
		8 Inspected,
		/// A payment was observed, and the scores updated.
		9 PaymentObserved,
		/// Books were posted, apart from any other act.
		10 Posted,
		/// An exception was opened: something does not agree.
		11 ExceptionOpened,
		/// An exception was closed.
		12 ExceptionClosed,
		/// A person was put under a group, by the LEI of its parent.
		13 GroupSet,
		/// A deposit was taken, raised or given back: before and now in the detail.
		14 DepositChanged,
		/// An attested value made room for another, or for one of the same group; its number is in the
		/// detail.
		15 AttestationDisplaced,
		/// What is kept of an attested value for which nobody answers any longer was dropped; its number is
		/// in the detail.
		16 AttestationForgotten,
	}
}

acts! {
	/// What is done to an asset class, its pools and assets. Amounts are in the smallest unit of the coin.
	ClassAct {
		/// A class was proposed; the hash of its standard is in the detail.
		0 Proposed,
		/// A person, `to`, consented to be a founder; the hash of its LEI is in the detail.
		1 Consented,
		/// All founders have consented: the class stands.
		2 Founded,
		/// A motion was put to the members; its number is in the detail.
		3 MotionPut,
		/// A member, `from`, voted; the number of the motion is in the detail.
		4 MotionVoted,
		/// A motion was carried out; its number is in the detail.
		5 MotionEnacted,
		/// A motion was dropped; its number is in the detail.
		6 MotionDropped,
		/// A person, `to`, became a member.
		7 MemberJoined,
		/// A member, `from`, left.
		8 MemberLeft,
		/// A member, `from`, was expelled.
		9 MemberExpelled,
		/// The standard was replaced; the hash of the new one is in the detail.
		10 StandardSet,
		/// An asset was registered, and its claims pledged; the hash of its terms is in the detail.
		11 AssetRegistered,
		/// An asset was withdrawn before any pool bought it.
		12 AssetWithdrawn,
		/// A pool bought an asset: its price is the amount, the posting in the detail. Subject: the pool.
		13 AssetJoined,
		/// A payment on an asset reached its pool; the posting is in the detail. Subject: the pool.
		14 Collected,
		/// An asset is late or in default; the days past due before and now are in the detail.
		15 AssetAged,
		/// An asset is no longer late.
		16 AssetCured,
		/// An asset was paid in full.
		17 AssetRepaid,
		/// An asset was written off; the posting is in the detail. Subject: the pool.
		18 AssetWrittenOff,
		/// Money came back on an asset that was written off. Subject: the pool.
		19 Recovered,
		/// An asset was bought back; the posting is in the detail. Subject: the pool.
		20 AssetRepurchased,
		/// An asset left a pool for another of the class, at an audited value. Subject: the pool that sold.
		21 AssetSold,
		/// A pool was opened; the hash of its sheet is in the detail.
		22 PoolOpened,
		/// A pool went on: the old and the new phase are in the detail.
		23 PhaseSet,
		/// A period was distributed; the posting is in the detail.
		24 Distributed,
		/// A subscription was placed, the coins of `from` are on hold; its number is in the detail.
		25 SubscriptionPlaced,
		/// A redemption was placed, the units of `from` are on hold; its number is in the detail.
		26 RedemptionPlaced,
		/// An order was withdrawn; its number is in the detail.
		27 OrderWithdrawn,
		/// A subscription was executed, in part or whole; the posting is in the detail.
		28 Subscribed,
		/// A redemption was executed, in part or whole; the posting is in the detail.
		29 Redeemed,
		/// The units that an originator, `to`, had to retain were released; the amount is in units.
		30 RetentionReleased,
		/// A pool was closed; what it was left with went `to` an account.
		31 PoolClosed,
		/// A pool bought an asset of another pool of the class. Subject: the pool that bought.
		32 AssetBought,
		/// A holding is worth less: the principal that is lost is the amount, the posting in the detail.
		/// Subject: the pool.
		33 AssetWrittenDown,
		/// Another asset came in the place of a late one: what was owed on that is the amount, the posting in
		/// the detail. Subject: the pool.
		34 AssetSubstituted,
		/// A holding was sold: its price is the amount, the posting in the detail. Subject: the pool.
		35 HoldingSold,
		/// A holder, `from`, consented with so many units to a later standard, whose number is in the detail.
		/// Subject: the pool.
		36 ConsentGiven,
		/// A holder, `to`, took its consent back; amount and detail as when it was given.
		37 ConsentWithdrawn,
		/// A later standard binds a pool; its hash is in the detail.
		38 StandardAdopted,
		/// A counterparty, the hash of which is in the detail, is above its limit of a pool: its principal is
		/// the amount.
		39 LimitExceeded,
		/// Interest of an asset was added to its principal: how much is the amount, the posting in the detail.
		/// Subject: the pool.
		40 InterestCapitalised,
	}
}

/// What a record says besides.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Detail {
	/// Nothing.
	#[codec(index = 0)]
	None,
	/// A value before and now.
	#[codec(index = 1)]
	Change {
		/// Before.
		old: u128,
		/// Now.
		new: u128,
	},
	/// Units after for units before.
	#[codec(index = 2)]
	Ratio {
		/// After.
		numerator: u32,
		/// Before.
		denominator: u32,
	},
	/// A moment until or from which it counts.
	#[codec(index = 3)]
	Until(Moment),
	/// The Blake2 hash of what is too long for a record: its SCALE encoding as the event of the same
	/// name has it.
	#[codec(index = 4)]
	Hash(H256),
	/// The number, within the subject, of what it is about.
	#[codec(index = 5)]
	Number(u64),
	/// Why units are on hold or may not leave: the number of the pallet and of its reason.
	#[codec(index = 6)]
	Hold([u8; 2]),
	/// A posting in the subject's books. Its debits are its credits.
	#[codec(index = 7)]
	Posting {
		/// In what.
		unit: Unit,
		/// The lines.
		lines: BoundedVec<Line, ConstU32<MAX_LINES>>,
	},
	/// What an attester states.
	#[codec(index = 8)]
	Attestation {
		/// Of what.
		topic: Topic,
		/// The value, in the unit that the topic names.
		value: u128,
		/// The moment of which it speaks.
		as_of: Moment,
		/// The last moment at which it counts.
		valid_until: Moment,
	},
	/// A payment that the scores have heard of.
	#[codec(index = 9)]
	Payment(Payment),
	/// The hash of the subject's state since an inspection, and the hash of what was found.
	#[codec(index = 10)]
	Inspection {
		/// Of what.
		kind: InspectionKind,
		/// The state now, with this inspection in it.
		state: H256,
		/// What was found.
		finding: H256,
	},
	/// What somebody says of a challenge.
	#[codec(index = 11)]
	Verdict {
		/// The number of the record by which the value was attested.
		statement: u64,
		/// Whether the challenge is right.
		upheld: bool,
	},
}

/// What is to be recorded: a [`Record`] without its number. Build it with [`Entry::new`].
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Entry<AccountId> {
	/// To what.
	pub subject: Subject,
	/// What was done.
	pub act: Act,
	/// Who did it; nothing where governance or the chain itself did.
	pub by: Option<AccountId>,
	/// Who gave or lost, if anybody.
	pub from: Option<Party<AccountId>>,
	/// Who received or gained, if anybody.
	pub to: Option<Party<AccountId>>,
	/// How much, in the smallest unit of what the act names.
	pub amount: Option<Balance>,
	/// What else there is to say.
	pub detail: Detail,
	/// Why, for acts that need a reason.
	pub reason: Option<ReasonCode>,
	/// The hash of the document that orders, explains or proves it.
	pub document: Option<H256>,
}

impl<AccountId> Entry<AccountId> {
	/// An act to a subject, by nobody in particular.
	pub fn new(subject: Subject, act: impl Into<Act>) -> Self {
		Self {
			subject,
			act: act.into(),
			by: None,
			from: None,
			to: None,
			amount: None,
			detail: Detail::None,
			reason: None,
			document: None,
		}
	}

	/// Who did it.
	pub fn by(mut self, who: impl Into<Option<AccountId>>) -> Self {
		self.by = who.into();
		self
	}

	/// The person that gave or lost.
	pub fn from(mut self, investor: InvestorId) -> Self {
		self.from = Some(Party::Investor(investor));
		self
	}

	/// The person that received or gained.
	pub fn to(mut self, investor: InvestorId) -> Self {
		self.to = Some(Party::Investor(investor));
		self
	}

	/// The account that gave or lost.
	pub fn from_account(mut self, account: AccountId) -> Self {
		self.from = Some(Party::Account(account));
		self
	}

	/// The account that received or gained.
	pub fn to_account(mut self, account: AccountId) -> Self {
		self.to = Some(Party::Account(account));
		self
	}

	/// How much.
	pub fn amount(mut self, amount: Balance) -> Self {
		self.amount = Some(amount);
		self
	}

	/// What else there is to say.
	pub fn detail(mut self, detail: Detail) -> Self {
		self.detail = detail;
		self
	}

	/// A value before and now.
	pub fn change(self, old: u128, new: u128) -> Self {
		self.detail(Detail::Change { old, new })
	}

	/// The number of what it is about.
	pub fn number(self, number: impl Into<u64>) -> Self {
		self.detail(Detail::Number(number.into()))
	}

	/// What is too long for a record.
	pub fn hash_of(self, value: &impl Encode) -> Self {
		let hash = value.using_encoded(sp_io::hashing::blake2_256);
		self.detail(Detail::Hash(hash.into()))
	}

	/// Why, and the document that says so.
	pub fn because(mut self, reason: ReasonCode, document: H256) -> Self {
		self.reason = Some(reason);
		self.document = Some(document);
		self
	}

	/// The document that it rests on.
	pub fn document(mut self, document: H256) -> Self {
		self.document = Some(document);
		self
	}
}

/// An entry of the journal with its number.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record<AccountId> {
	/// Its number, over the whole chain, from 0 without gaps.
	pub number: u64,
	/// What was done.
	pub entry: Entry<AccountId>,
}

/// A record in the form that is hashed, by version: a reader that knows a version reads it for ever.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum VersionedRecord<AccountId> {
	/// The first version.
	#[codec(index = 1)]
	V1(Record<AccountId>),
}

impl<AccountId> VersionedRecord<AccountId> {
	/// The record, whatever its version.
	pub fn into_record(self) -> Record<AccountId> {
		match self {
			VersionedRecord::V1(record) => record,
		}
	}
}

/// The leaf of a block in the chain's Merkle mountain range, in SCALE. It is written at the beginning
/// of the next block.
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
pub struct JournalLeaf {
	/// The version of this layout: 1.
	pub version: u8,
	/// The block's number.
	pub block: u32,
	/// The hash of the block's header.
	pub hash: H256,
	/// When the block was made.
	pub moment: Moment,
	/// The number of the block's first record; of the next one, where it has none.
	pub first: u64,
	/// How many records the block has.
	pub count: u32,
	/// The root of the Merkle tree of its records, as RFC 9162 builds it, with Blake2b-256 in place of
	/// SHA-256; zero where it has none.
	pub records: H256,
}

/// Keeps the journal.
pub trait Journal<AccountId> {
	/// Writes one record, and gives its number. It cannot fail.
	fn record(entry: Entry<AccountId>) -> u64;
}

/// No journal: for tests of a pallet that looks at none.
impl<AccountId> Journal<AccountId> for () {
	fn record(_: Entry<AccountId>) -> u64 {
		0
	}
}

/// Knows who has a say in a subject: issuers, agents, officers, minters, originators.
pub trait Interests {
	/// Whether the person has a role in the subject, by any of its accounts.
	fn has_role(subject: &Subject, investor: InvestorId) -> bool;

	/// The LEIs of the legal entities that answer for the subject, such as its issuer; at most 64.
	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]>;

	/// Whether there is such a subject.
	fn exists(subject: &Subject) -> bool;
}
