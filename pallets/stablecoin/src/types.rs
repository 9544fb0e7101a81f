//! Types that know no `Config`.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::Permill;
use tessera_identifiers::{Currency, CurrencyKind, Lei};
use tessera_primitives::{acts::ReasonCode, Balance, Moment};

use crate::fineness::{units_of, FineWeight, Rounding};

/// Most decimals of a coin: as many as securities settle in.
pub const MAX_DECIMALS: u8 = 12;

/// Most bytes of a coin's name, and of its symbol, UTF-8.
pub const MAX_NAME_BYTES: u32 = 50;

/// Most agents, and most pausers, of a coin.
pub const MAX_SEATS: u32 = 8;

/// Most minters of a coin.
pub const MAX_MINTERS: u32 = 16;

/// Most offers of roles: one by each who has one, and for each role but the minter's as many by agents
/// and governance together as a role has seats.
pub const MAX_OFFERS: u32 = 2 + MAX_MINTERS + 6 * MAX_SEATS;

/// Most privileged acts that one agent has proposed and that wait for approvals.
pub const MAX_PROPOSALS: usize = 2;

/// Most privileged acts of a coin that wait for approvals: as many as agents propose.
pub const MAX_PENDING_ACTS: u32 = MAX_SEATS * MAX_PROPOSALS as u32;

/// Most letters and digits of a lot's serial number, of its refiner's and of its vault's name.
pub const MAX_LOT_TEXT: u32 = 32;

/// The longest time that an issuer may take to redeem, in milliseconds: 90 days.
pub const MAX_REDEMPTION_PERIOD: Moment = 90 * 86_400_000;

/// The longest time for which an attested reserve counts, in milliseconds: 400 days.
pub const MAX_ATTESTATION_AGE: Moment = 400 * 86_400_000;

/// Most attesters of whom a coin may ask for a statement.
pub const MAX_QUORUM: u32 = 16;

/// The fewest agents that take a coin from its holder.
pub const FEWEST_TO_SEIZE: u32 = 2;

/// The highest fee of a redemption: a tenth.
pub const MAX_REDEMPTION_FEE: Permill = Permill::from_percent(10);

/// Most rows of a page.
pub const MAX_PAGE: u32 = 256;

/// The number of a redemption, from 0 for each coin.
pub type RedemptionId = u64;

/// The number of a privileged act, from 0 for each coin.
pub type ActId = u32;

/// What identifies a lot: the hash of its refiner and serial number.
pub type LotId = H256;

/// Accounts with one role.
pub type Seats<AccountId> = BoundedVec<AccountId, ConstU32<MAX_SEATS>>;

/// A name, or a symbol.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;

/// A serial number, the name of a refiner or of a vault: capital letters and digits.
pub type LotText = BoundedVec<u8, ConstU32<MAX_LOT_TEXT>>;

/// The minters of a coin, and how much each may still mint.
pub type Minters<AccountId> = BoundedVec<(AccountId, Balance), ConstU32<MAX_MINTERS>>;

/// What one whole coin is worth.
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
#[serde(rename_all = "camelCase")]
pub enum Peg {
	/// One of a currency (ISO 4217).
	#[codec(index = 0)]
	Fiat(Currency),
	/// So much of a precious metal, fine weight.
	#[codec(index = 1)]
	Commodity {
		/// Which metal: `XAU`, `XAG`, `XPT` or `XPD` (ISO 4217).
		metal: Currency,
		/// How much a whole coin is, in nanograms: 10⁹ for a gram, 31 103 476 800 for a troy ounce.
		unit_nanograms: u64,
	},
}

impl Peg {
	/// Whether the code is of that kind, and the unit not zero.
	pub fn makes_sense(&self) -> bool {
		match self {
			Peg::Fiat(currency) => currency.kind() == CurrencyKind::Money,
			Peg::Commodity {
				metal,
				unit_nanograms,
			} => metal.is_metal() && *unit_nanograms > 0,
		}
	}

	/// The smallest units of a coin that a fine weight makes; nothing for fiat.
	pub fn units(&self, weight: FineWeight, decimals: u8, rounding: Rounding) -> Option<Balance> {
		match self {
			Peg::Fiat(_) => None,
			Peg::Commodity { unit_nanograms, .. } => {
				units_of(weight, *unit_nanograms, decimals, rounding)
			}
		}
	}
}

/// What governance sets of a coin, and may set anew.
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
#[serde(rename_all = "camelCase")]
pub struct Terms {
	/// How long the issuer has to pay a redemption, in milliseconds; at most [`MAX_REDEMPTION_PERIOD`].
	pub redemption_period: Moment,
	/// How many attesters must state the reserve; at least one, at most [`MAX_QUORUM`].
	pub quorum: u32,
	/// For how long what they state counts, in milliseconds; at most [`MAX_ATTESTATION_AGE`].
	pub max_age: Moment,
	/// The least that is redeemed at once, in the smallest unit; more than zero.
	pub minimum_redemption: Balance,
	/// What the issuer keeps of a redemption; at most [`MAX_REDEMPTION_FEE`].
	pub redemption_fee: Permill,
	/// The most that it keeps, in the smallest unit.
	pub redemption_fee_cap: Balance,
}

impl Terms {
	/// Whether each of them is within its bounds.
	pub fn make_sense(&self) -> bool {
		(1..=MAX_REDEMPTION_PERIOD).contains(&self.redemption_period)
			&& (1..=MAX_QUORUM).contains(&self.quorum)
			&& (1..=MAX_ATTESTATION_AGE).contains(&self.max_age)
			&& self.minimum_redemption > 0
			&& self.redemption_fee <= MAX_REDEMPTION_FEE
	}

	/// The fee for redeeming `amount`: rounded up, against the redeemer, and capped.
	pub fn fee(&self, amount: Balance) -> Balance {
		self.redemption_fee
			.mul_ceil(amount)
			.min(self.redemption_fee_cap)
	}
}

/// A coin to be created.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NewCoin {
	/// What a whole coin is worth.
	pub peg: Peg,
	/// How many decimals of a whole coin the smallest unit is; at most [`MAX_DECIMALS`].
	pub decimals: u8,
	/// Its name, UTF-8.
	pub name: Name,
	/// Its symbol, UTF-8.
	pub symbol: Name,
	/// The LEI of its issuer (ISO 17442), 20 characters.
	pub issuer_lei: [u8; 20],
	/// Its terms.
	pub terms: Terms,
}

/// A coin: what its calls read. Movements of the coin do not: they are those of its ledger.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Coin<AccountId> {
	/// Who redeems it and keeps its list of lots.
	pub issuer: AccountId,
	/// The LEI of the issuer.
	pub issuer_lei: Lei,
	/// Who sets what minters may mint.
	pub master_minter: AccountId,
	/// What a whole coin is worth.
	pub peg: Peg,
	/// How many decimals of a whole coin the smallest unit is.
	pub decimals: u8,
	/// Its terms.
	pub terms: Terms,
	/// Whether minting is paused.
	pub minting_paused: bool,
	/// Whether transfers are paused.
	pub transfers_paused: bool,
	/// All that was ever minted. INV-1.
	pub minted: Balance,
	/// All that was ever burned. INV-1.
	pub burned: Balance,
	/// What was paid for redemptions, and attestations may not know of.
	pub paid: Paid,
	/// What is on hold for redemption: the sum of open redemptions. INV-2.
	pub redeeming: Balance,
	/// The number of the next redemption. INV-2.
	pub next_redemption: RedemptionId,
	/// Redemptions that were not paid in time, so far.
	pub breaches: u32,
	/// Accounts that are frozen. INV-3.
	pub frozen_accounts: u32,
	/// The fine weight of its lots. INV-4.
	pub fine_weight: FineWeight,
}

/// A role in a coin. The indices are stable.
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
	/// Redeems, keeps the lots, administers swaps. One account.
	#[codec(index = 0)]
	Issuer,
	/// Sets what minters may mint. One account.
	#[codec(index = 1)]
	MasterMinter,
	/// Mints up to an allowance. Up to [`MAX_MINTERS`].
	#[codec(index = 2)]
	Minter,
	/// Freezes accounts; M of N seize. Up to [`MAX_SEATS`].
	#[codec(index = 3)]
	Agent,
	/// Pauses minting and transfers. Up to [`MAX_SEATS`].
	#[codec(index = 4)]
	Pauser,
}

/// What was paid for redemptions, as far as attestations may not know of it: it gives no room for minting.
/// An attestation knows of what was paid before the moment of which it speaks. Payments are counted in two
/// heaps, so that those of long ago are forgotten however often something is paid: at the latest with the
/// second attestation that knows of them.
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
pub struct Paid {
	/// Paid until `boundary`, in the coin's smallest unit.
	pub older: Balance,
	/// The last moment of the older heap.
	pub boundary: Moment,
	/// Paid after it.
	pub newer: Balance,
	/// When the last redemption was paid.
	pub last: Moment,
	/// The last moment of what is forgotten: what speaks of it, or of one before it, may not know enough.
	pub forgotten: Option<Moment>,
}

impl Paid {
	/// What was paid and an attestation that speaks of `as_of` may not know of; nothing if what was paid
	/// after that is forgotten, as those who knew more of it no longer count.
	pub fn unseen(&self, as_of: Moment) -> Option<Balance> {
		if self.forgotten.is_some_and(|until| as_of <= until) {
			return None;
		}
		let newer = if as_of <= self.last { self.newer } else { 0 };
		let older = if as_of <= self.boundary {
			self.older
		} else {
			0
		};
		Some(older.saturating_add(newer))
	}

	/// All of it.
	pub fn total(&self) -> Balance {
		self.older.saturating_add(self.newer)
	}

	/// Forgets what attestations know that speak of `as_of`, as far as heaps go.
	pub fn see(&mut self, as_of: Moment) {
		if as_of > self.boundary {
			if self.older > 0 {
				self.forgotten = Some(self.boundary);
			}
			(self.older, self.newer) = (self.newer, 0);
			self.boundary = self.last;
		}
	}

	/// Counts what is paid now.
	pub fn count(&mut self, paid: Balance, now: Moment) {
		self.newer = self.newer.saturating_add(paid);
		self.last = now;
	}
}

impl Role {
	/// Whether one account has the role.
	pub fn is_single(self) -> bool {
		matches!(self, Role::Issuer | Role::MasterMinter)
	}
}

/// A role that is offered, and accepted or not.
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

/// Who has the roles of a coin, but for issuer, master minter and minters.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RoleBook<AccountId> {
	/// The agents. INV-5.
	pub agents: Seats<AccountId>,
	/// The pausers.
	pub pausers: Seats<AccountId>,
	/// How many agents must approve a privileged act. INV-5.
	pub threshold: u32,
	/// Roles that are offered.
	pub offers: BoundedVec<Offer<AccountId>, ConstU32<MAX_OFFERS>>,
	/// Privileged acts that wait for approvals, and who proposed each. INV-5.
	pub pending: BoundedVec<(ActId, AccountId), ConstU32<MAX_PENDING_ACTS>>,
	/// The number of the next privileged act.
	pub next_act: ActId,
}

impl<AccountId: PartialEq> RoleBook<AccountId> {
	/// The seats of a role that has seats.
	pub fn seats_mut(&mut self, role: Role) -> Option<&mut Seats<AccountId>> {
		match role {
			Role::Agent => Some(&mut self.agents),
			Role::Pauser => Some(&mut self.pausers),
			Role::Issuer | Role::MasterMinter | Role::Minter => None,
		}
	}

	/// How many of the accounts are agents.
	pub fn count(&self, accounts: &[AccountId]) -> u32 {
		let agents = accounts.iter().filter(|who| self.agents.contains(who));
		agents.count() as u32
	}
}

/// An act against or without the will of those whom it concerns, for which M of N agents are needed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Act<AccountId> {
	/// Moves free units from an account to another; it works on a frozen account and under pause.
	#[codec(index = 0)]
	Seize {
		/// Whose.
		from: AccountId,
		/// Who gets them.
		to: AccountId,
		/// How many.
		amount: Balance,
	},
	/// Ends a redemption and moves its units to another account.
	#[codec(index = 1)]
	SeizeRedemption {
		/// Its number.
		redemption: RedemptionId,
		/// Who gets them.
		to: AccountId,
	},
	/// Offers a seat.
	#[codec(index = 2)]
	Appoint {
		/// Agent or pauser.
		role: Role,
		/// Who may accept it.
		to: AccountId,
	},
	/// Strikes a lot off the list although the supply is then more than the lots make, or somebody has asked
	/// for it: what is gone must not stand there. Who has asked for it is then paid in money, or takes the
	/// units back.
	#[codec(index = 5)]
	StrikeLot {
		/// What identifies it.
		lot: LotId,
	},
	/// Takes a seat away, or an offer of one.
	#[codec(index = 3)]
	Dismiss {
		/// Agent or pauser.
		role: Role,
		/// Whose.
		who: AccountId,
	},
	/// Lets another number of agents be needed.
	#[codec(index = 4)]
	SetThreshold {
		/// How many.
		threshold: u32,
	},
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
	/// Who has approved it.
	pub approvals: Seats<AccountId>,
	/// The last moment at which it can be approved.
	pub expires_at: Moment,
}

/// What can be paused.
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
pub enum Flow {
	/// Minting; all else goes on.
	#[codec(index = 0)]
	Minting,
	/// Transfers, and with them minting and burning. Redemption goes on: it moves nothing from one account
	/// to another.
	#[codec(index = 1)]
	Transfers,
}

/// A freeze of an account.
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
pub struct Freeze {
	/// Why.
	pub reason: ReasonCode,
	/// The hash of the document that orders or explains it.
	pub document: H256,
	/// Since when.
	pub since: Moment,
}

/// A redemption that waits for its payment. The units are on hold.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Redemption<AccountId> {
	/// Whose.
	pub holder: AccountId,
	/// Who issued the coin when it was asked for, and answers for it.
	pub issuer: AccountId,
	/// Units on hold; they burn when it is paid.
	pub amount: Balance,
	/// What of them the issuer keeps.
	pub fee: Balance,
	/// The lot that is delivered; nothing where money is paid.
	pub lot: Option<LotId>,
	/// When it was asked for.
	pub requested_at: Moment,
	/// Until when it is to be paid, but for the time for which the holder is frozen meanwhile.
	pub deadline: Moment,
	/// For how long the holder had been frozen before, in milliseconds, as far as it is counted.
	pub frozen_before: Moment,
}

impl<AccountId> Redemption<AccountId> {
	/// What is to be paid or delivered, in the coin's smallest unit.
	pub fn due(&self) -> Balance {
		self.amount.saturating_sub(self.fee)
	}
}

/// A lot of a metal to be added to the list, as its bar or its papers say.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NewLot {
	/// Its serial number.
	pub serial: LotText,
	/// Who refined it.
	pub refiner: LotText,
	/// Its gross weight, in milligrams.
	pub gross_milligrams: u64,
	/// How much of it is the metal, in millionths.
	pub fineness_ppm: u32,
	/// Where it lies.
	pub vault: LotText,
}

/// A lot on the list of a coin.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Lot {
	/// The coin that it backs.
	pub coin: tessera_primitives::CoinId,
	/// Its serial number.
	pub serial: LotText,
	/// Who refined it.
	pub refiner: LotText,
	/// Its gross weight, in milligrams.
	pub gross_milligrams: u64,
	/// How much of it is the metal, in millionths.
	pub fineness_ppm: u32,
	/// Where it lies.
	pub vault: LotText,
	/// The redemption by which it is asked for, if any. INV-4.
	pub redemption: Option<RedemptionId>,
}

impl Lot {
	/// Its fine weight, exactly.
	pub fn fine_weight(&self) -> FineWeight {
		FineWeight::of(self.gross_milligrams, self.fineness_ppm)
	}
}

/// Whether the text can be read in one way only: capital letters and digits, at least one.
pub(crate) fn is_plain(text: &LotText) -> bool {
	let plain = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
	!text.is_empty() && text.iter().all(plain)
}

/// How well a coin is backed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Coverage {
	/// Units in issue.
	pub supply: Balance,
	/// The lowest of the quorum's fresh attestations, or why there is none.
	pub attested: Result<Balance, tessera_primitives::attestations::AttestationFault>,
	/// What the fine weight of the lots makes, rounded down; nothing for fiat.
	pub lots: Option<Balance>,
	/// The lower of the two; zero where there is no attestation.
	pub reserve: Balance,
	/// Reserve by supply, in millionths, rounded down; nothing where the supply is zero.
	pub coverage_ppm: Option<u128>,
	/// What was paid for redemptions and the attestations may not know of.
	pub paid: Balance,
	/// What may still be minted.
	pub mintable: Balance,
}

/// Who has which role in a coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RolesInfo<AccountId> {
	/// Who redeems.
	pub issuer: AccountId,
	/// Who sets allowances.
	pub master_minter: AccountId,
	/// Who mints, and how much each still may.
	pub minters: Vec<(AccountId, Balance)>,
	/// Who freezes and seizes.
	pub agents: Vec<AccountId>,
	/// Who pauses.
	pub pausers: Vec<AccountId>,
	/// How many agents must approve a privileged act.
	pub threshold: u32,
}
