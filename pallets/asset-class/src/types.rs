//! Types that know no `Config`.

use alloc::boxed::Box;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::Permill;
use tessera_cashflow::{Fixed, Terms};
use tessera_identifiers::Lei;
use tessera_primitives::{
	scores::Score, Balance, CoinId, InvestorId, Jurisdiction, Moment, SecurityId,
};
use tessera_waterfall::{Fee, Waterfall, MAX_FEES, MAX_TRANCHES};

use crate::value::Portfolio;

/// The number of a class.
pub type ClassId = u32;

/// The number of a pool, over all classes.
pub type PoolId = u32;

/// The number of an asset, over all classes.
pub type AssetId = u64;

/// The number of a motion in its class.
pub type MotionId = u32;

/// The number of an order in its lane.
pub type OrderId = u64;

/// Fewest members that found a class, vote on a motion or open a pool: with fewer, one of them would
/// have more than a third of the votes.
pub const MIN_MEMBERS: u32 = 3;

/// Most members of a class.
pub const MAX_MEMBERS: u32 = 64;

/// Most coins in which the pools of a class may settle.
pub const MAX_COINS: u32 = 8;

/// Most motions of a class that are open at once: one of each member.
pub const MAX_MOTIONS: u32 = MAX_MEMBERS;

/// Most bytes of the encoded terms of a contract.
pub const MAX_TERMS_BYTES: u32 = 1_024;

/// Most bytes of a serial number of collateral.
pub const MAX_SERIAL_BYTES: u32 = 64;

/// Most events of a contract that one call runs.
pub const MAX_EVENTS: u32 = 64;

/// Most events of a contract whose present value is a price.
pub const MAX_VALUED_EVENTS: u32 = 1_024;

/// How many payments an annuity may have, so that no event computes over more: 40 years of months.
pub const MAX_ANNUITY_PAYMENTS: u64 = 480;

/// How many payments an annuity may go over in its whole life to find what falls due: payments times
/// fixings, so that to value it costs no more. Thirty years of months may be fixed anew each quarter.
pub const MAX_ANNUITY_STEPS: u64 = 65_536;

/// Most assets that one call ages, and most orders that one call executes.
pub const MAX_STEPS: u32 = 32;

/// Most assets that one call moves between pools.
pub const MAX_MOVED: u32 = 16;

/// Most auditors that a standard names.
pub const MAX_AUDITORS: u32 = 16;

/// The most that the principal may be at a clean-up, as a part of that at the end of ramp-up.
pub const MAX_CLEAN_UP: Permill = Permill::from_percent(10);

/// In how many buckets late assets are counted: to 30, 60 and 90 days past due, and in default.
pub const BUCKETS: usize = 4;

/// Days past due with which each bucket but the first begins; the last is default.
pub const BUCKET_DAYS: [u64; BUCKETS - 1] = [31, 61, 91];

/// Milliseconds of a day.
pub const DAY_MILLIS: Moment = 86_400_000;

/// The least retention of Regulation (EU) 2017/2402, article 6, and 17 CFR 246: five percent.
pub const LEGAL_RETENTION: Permill = Permill::from_percent(5);

/// The serial number of a piece of collateral, in the form of its registry.
pub type Serial = BoundedVec<u8, ConstU32<MAX_SERIAL_BYTES>>;

/// The types of contracts that an asset can be.
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
pub enum ContractType {
	/// Principal at maturity.
	#[codec(index = 0)]
	Pam,
	/// Linear amortizer.
	#[codec(index = 1)]
	Lam,
	/// Negative amortizer.
	#[codec(index = 2)]
	Nam,
	/// Annuity.
	#[codec(index = 3)]
	Ann,
	/// Goods that the pool owns, such as gold or a painting.
	#[codec(index = 4)]
	Com,
	/// A participation whose dividends are not scheduled, such as a royalty or a film.
	#[codec(index = 5)]
	Stk,
}

/// How many types of contracts an asset can be of.
pub const CONTRACT_TYPES: u32 = 6;

impl ContractType {
	/// The type of some terms; nothing for those that no asset can have.
	pub fn of(terms: &Terms) -> Option<Self> {
		match terms {
			Terms::Pam(_) => Some(Self::Pam),
			Terms::Lam(_) => Some(Self::Lam),
			Terms::Nam(_) => Some(Self::Nam),
			Terms::Ann(_) => Some(Self::Ann),
			Terms::Com(_) => Some(Self::Com),
			Terms::Stk(_) => Some(Self::Stk),
			_ => None,
		}
	}

	/// Whether the pool owns a thing, or a part of one, instead of a claim: it has no schedule, and is worth
	/// what a quorum of auditors says.
	pub fn is_holding(self) -> bool {
		matches!(self, Self::Com | Self::Stk)
	}
}

/// What may be expected of a contract. Amounts are in the smallest unit of the coin.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ContractBounds {
	/// The types that are allowed, each once.
	pub types: BoundedVec<ContractType, ConstU32<CONTRACT_TYPES>>,
	/// The lowest rate per year.
	pub min_rate: Fixed,
	/// The highest rate per year.
	pub max_rate: Fixed,
	/// The least principal outstanding when it joins a pool.
	pub min_amount: Balance,
	/// The most.
	pub max_amount: Balance,
	/// The longest time to maturity when it joins, in milliseconds; holdings have none.
	pub max_term: Moment,
}

/// Who and what may join a pool.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Eligibility {
	/// The lowest score of the originator; one without history has none, and passes only where none is
	/// asked for.
	pub min_score: Option<Score>,
	/// The most of the value of the collateral that the principal may be, and of the value of a holding
	/// its price.
	pub max_ltv: Permill,
	/// How many attesters must have stated the value of the asset; zero asks for none, but for a holding
	/// for one.
	pub quorum: u32,
	/// How old what they state may be, in milliseconds; at least a day where they are asked.
	pub max_age: Moment,
	/// Whether inspectors must have looked at it.
	pub inspected: bool,
}

/// The largest parts of a pool.
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
pub struct Limits {
	/// Of one originator.
	pub originator: Permill,
	/// Of one obligor.
	pub obligor: Permill,
	/// Of one jurisdiction.
	pub jurisdiction: Permill,
}

/// What an originator keeps of what it sells, on hold until the pool ends.
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
pub struct Retention {
	/// Which part of the price it is paid in units instead of coin.
	pub rate: Permill,
	/// In units of what.
	pub form: RetentionForm,
}

/// The form of a retention: article 6(3) of Regulation (EU) 2017/2402.
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
pub enum RetentionForm {
	/// The residual alone: point (d).
	#[codec(index = 0)]
	FirstLoss,
	/// Every tranche, in the proportion of what they are worth: point (a).
	#[codec(index = 1)]
	Vertical,
}

/// What a pool pays for an asset.
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
pub enum Advance {
	/// A part of the principal outstanding, or of the value of a holding, rounded down.
	#[codec(index = 0)]
	Outstanding(Permill),
	/// The present value of all that is still to be paid, at this rate per year, annually compounded, by
	/// A/365F; rounded down, and no more than principal and accrued interest. Holdings are not bought.
	#[codec(index = 1)]
	PresentValue(Fixed),
}

/// How losses are foreseen and recognised.
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
pub struct LossPolicy {
	/// Days after which an unpaid claim, or a value that is too old, makes the asset late.
	pub grace_days: u16,
	/// What is provided for in each bucket, as a part of what is owed; it does not fall.
	pub provisions: [Permill; BUCKETS],
	/// Days past due after which the asset is written off, by whoever looks at it.
	pub write_off_days: u16,
}

/// The most that a pool's fees may be, whoever receives them.
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
pub struct FeeBounds {
	/// Of all fixed fees a period together, in the smallest unit of the coin.
	pub fixed: Balance,
	/// Of all fees together that are a rate per year.
	pub rate: Fixed,
}

impl FeeBounds {
	/// Whether these fees are within the bounds, all together.
	pub fn allow(&self, fees: &[Fee]) -> bool {
		let mut left = (self.fixed, self.rate);
		fees.iter().all(|fee| {
			let rest = match fee {
				Fee::Fixed(amount) => left.0.checked_sub(*amount).map(|rest| (rest, left.1)),
				Fee::Rate { rate, .. } => {
					let rest = left.1.checked_sub(*rate).ok();
					rest.filter(|rest| !rest.is_negative())
						.map(|rest| (left.0, rest))
				}
			};
			left = rest.unwrap_or(left);
			rest.is_some()
		})
	}
}

/// What the members of a class have agreed on.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Standard {
	/// What contracts may be.
	pub contracts: ContractBounds,
	/// The coins in which pools may settle, each once.
	pub coins: BoundedVec<CoinId, ConstU32<MAX_COINS>>,
	/// Who and what may join.
	pub eligibility: Eligibility,
	/// The attesters whose word counts, each once; where none is named, that of any accredited one.
	pub auditors: BoundedVec<InvestorId, ConstU32<MAX_AUDITORS>>,
	/// Concentration.
	pub limits: Limits,
	/// What pools may pay in fees.
	pub fees: FeeBounds,
	/// What originators keep.
	pub retention: Retention,
	/// What pools pay.
	pub advance: Advance,
	/// Losses.
	pub losses: LossPolicy,
	/// The hash of the document that explains all of it.
	pub document: H256,
}

impl Standard {
	/// How old what attesters state may be, in milliseconds.
	pub fn max_age(&self) -> Moment {
		self.eligibility.max_age.max(DAY_MILLIS)
	}

	/// Whether it is within what makes sense, and within the law's retention.
	pub fn makes_sense(&self) -> bool {
		let Standard {
			contracts,
			coins,
			eligibility,
			auditors,
			limits,
			fees,
			retention,
			advance,
			losses,
			..
		} = self;
		let each_once = |count: usize, twice: bool| count > 0 && !twice;
		let provisions = losses.provisions.windows(2).all(|pair| pair[0] <= pair[1]);
		each_once(contracts.types.len(), has_twice(&contracts.types))
			&& each_once(coins.len(), has_twice(coins))
			&& !contracts.min_rate.is_negative()
			&& contracts.min_rate <= contracts.max_rate
			&& contracts.max_rate <= tessera_waterfall::MAX_RATE
			&& contracts.min_amount > 0
			&& contracts.min_amount <= contracts.max_amount
			&& contracts.max_amount <= MAX_AMOUNT
			&& contracts.max_term > 0
			&& (eligibility.quorum == 0 || eligibility.max_age > 0)
			&& !has_twice(auditors)
			&& (auditors.is_empty() || eligibility.quorum as usize <= auditors.len())
			&& !limits.originator.is_zero()
			&& !limits.obligor.is_zero()
			&& !limits.jurisdiction.is_zero()
			&& !fees.rate.is_negative()
			&& retention.rate >= LEGAL_RETENTION
			&& match advance {
				Advance::Outstanding(part) => !part.is_zero(),
				Advance::PresentValue(rate) => {
					!rate.is_negative() && *rate <= tessera_waterfall::MAX_RATE
				}
			} && provisions
			&& losses.write_off_days > losses.grace_days
	}
}

/// The largest principal of one asset, in the smallest unit of the coin.
pub const MAX_AMOUNT: Balance = 1_000_000_000_000_000_000;

fn has_twice<T: PartialEq>(list: &[T]) -> bool {
	list.iter()
		.enumerate()
		.any(|(place, item)| list[..place].contains(item))
}

/// A class.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Class<AccountId> {
	/// Its standard.
	pub standard: Standard,
	/// How often the standard was replaced.
	pub version: u32,
	/// Whether all founders have consented.
	pub founded: bool,
	/// Its members; until it is founded, those who have consented.
	pub members: BoundedVec<Member, ConstU32<MAX_MEMBERS>>,
	/// Founders who have not yet consented.
	pub invited: BoundedVec<InvestorId, ConstU32<MAX_MEMBERS>>,
	/// Who proposed it, and has a deposit on hold until it is founded.
	pub proposer: AccountId,
	/// The number of the next motion.
	pub next_motion: MotionId,
	/// How many motions are open.
	pub motions: u32,
}

impl<AccountId> Class<AccountId> {
	/// Whether the person is a member.
	pub fn is_member(&self, person: InvestorId) -> bool {
		self.members.iter().any(|member| member.person == person)
	}

	/// Whether it has the members without which nobody votes and no pool opens.
	pub fn has_quorum(&self) -> bool {
		self.founded && self.members.len() >= MIN_MEMBERS as usize
	}

	/// Whether the class may decide on a motion. Two who are left may admit others, so that it goes on.
	pub fn may_decide(&self, motion: &Motion) -> bool {
		let admits = matches!(motion, Motion::Admit(_)) && self.members.len() > 1;
		self.has_quorum() || (self.founded && admits)
	}
}

/// A member of a class: one vote.
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
pub struct Member {
	/// The person.
	pub person: InvestorId,
	/// Its legal entity; no two members have one.
	pub lei: Lei,
	/// The first motion on which it votes: not on those that were put before it joined.
	pub since: MotionId,
}

/// What members vote on.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Motion {
	/// A person may become a member, by consenting.
	#[codec(index = 0)]
	Admit(InvestorId),
	/// A member is one no longer, or a person not asked to become one any longer.
	#[codec(index = 1)]
	Expel(InvestorId),
	/// The standard is replaced, after a delay in which members can leave; open pools keep theirs.
	#[codec(index = 2)]
	SetStandard(Box<Standard>),
	/// A pool amortises early.
	#[codec(index = 3)]
	Amortise(PoolId),
	/// A pool of the class buys assets of its other pools, all or none.
	#[codec(index = 4)]
	Refinance {
		/// The pool that buys.
		to: PoolId,
		/// Which assets.
		assets: BoundedVec<AssetId, ConstU32<MAX_MOVED>>,
	},
}

/// A motion that is not decided, or waits to be carried out.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OpenMotion {
	/// On what.
	pub motion: Motion,
	/// Who put it.
	pub by: InvestorId,
	/// Who is for it.
	pub ayes: BoundedVec<InvestorId, ConstU32<MAX_MEMBERS>>,
	/// The last moment at which it can be carried, and after which anybody may drop it.
	pub ends_at: Moment,
	/// When it may be carried out; nothing as long as it has no majority.
	pub ready_at: Option<Moment>,
}

/// What is due and not paid, in the smallest unit of the coin.
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
pub struct Dues {
	/// Fees.
	pub fees: Balance,
	/// Interest.
	pub interest: Balance,
	/// Principal.
	pub principal: Balance,
	/// Since when the oldest of it is due; zero where nothing is.
	pub since: Moment,
}

impl Dues {
	/// All of it.
	pub fn total(&self) -> Option<Balance> {
		self.fees
			.checked_add(self.interest)?
			.checked_add(self.principal)
	}
}

/// What an originator says of an asset.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NewAsset {
	/// The terms of the contract.
	pub terms: Box<Terms>,
	/// The hash of the signed contract: it is pledged once over all classes.
	pub contract: H256,
	/// The serial number of the collateral, pledged once over all classes.
	pub serial: Option<Serial>,
	/// A pseudonym of who owes.
	pub obligor: H256,
	/// Where the obligor is resident.
	pub jurisdiction: Jurisdiction,
	/// The coin in which it is paid.
	pub coin: CoinId,
}

/// Where a pool is in its life.
///
/// | Phase | Allowed besides servicing and distribution | Ends |
/// |---|---|---|
/// | ramp-up | join, substitute, subscribe, sell | at its moment |
/// | revolving | as in ramp-up, redeem, refinance; principal is reinvested | at its moment, or by a trigger |
/// | amortising | sell, sale by refinance; principal is repaid | with the last asset, or the clean-up call |
/// | wind-down | nothing: what is left is distributed | when nothing is left |
/// | closed | retention is released | never |
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
pub enum Phase {
	/// It buys its first assets.
	#[codec(index = 0)]
	RampUp,
	/// It buys assets for what is repaid.
	#[codec(index = 1)]
	Revolving,
	/// It repays its tranches.
	#[codec(index = 2)]
	Amortising,
	/// It has no assets any longer.
	#[codec(index = 3)]
	WindDown,
	/// It is over.
	#[codec(index = 4)]
	Closed,
}

impl Phase {
	/// Whether assets may join.
	pub fn buys(self) -> bool {
		matches!(self, Phase::RampUp | Phase::Revolving)
	}
}

/// A pool's cash, by what it is for, in the smallest unit of the coin. The reserve is in the state of
/// the waterfall.
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
pub struct Cash {
	/// What assets are bought and units redeemed with.
	pub investment: Balance,
	/// Interest and fees collected since the last distribution.
	pub interest: Balance,
	/// Principal collected since then.
	pub principal: Balance,
	/// Collected since then on what was written off.
	pub recoveries: Balance,
}

impl Cash {
	/// All of it.
	pub fn total(&self) -> Option<Balance> {
		self.investment
			.checked_add(self.interest)?
			.checked_add(self.principal)?
			.checked_add(self.recoveries)
	}
}

/// The public triggers by which a pool amortises early, and the limits of its orders.
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
pub struct Covenants {
	/// Principal lost since the end of ramp-up, as a part of the principal then.
	pub max_loss: Permill,
	/// What is owed on late assets, as a part of all that is owed.
	pub max_late: Permill,
	/// What the residual must be worth, as a part of the value of the pool, after any subscription of
	/// another tranche and any redemption of the residual.
	pub min_subordination: Permill,
	/// What must be left of the cash for investment after a redemption, as a part of the pool's value.
	pub min_liquidity: Permill,
	/// The least subscription, in the smallest unit of the coin, and the least redemption, in units.
	pub min_order: Balance,
	/// The principal below which members may buy what is left, as a part of that at the end of ramp-up.
	pub clean_up: Permill,
}

/// When a pool does what.
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
pub struct Calendar {
	/// When ramp-up ends.
	pub ramp_up_ends: Moment,
	/// When revolving ends.
	pub revolving_ends: Moment,
	/// Months from one distribution to the next.
	pub period_months: u8,
	/// How long an order waits before it is executed, in milliseconds.
	pub notice: Moment,
}

/// A name and codes of a tranche.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct TrancheSheet<Policy> {
	/// Its name, UTF-8.
	pub name: BoundedVec<u8, ConstU32<64>>,
	/// Its short name, ISO 18774.
	pub fisn: BoundedVec<u8, ConstU32<35>>,
	/// Its classification, ISO 10962.
	pub cfi: [u8; 6],
	/// Who may hold it.
	pub policy: Policy,
}

/// What a pool is.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PoolSheet<AccountId, Policy> {
	/// The coin in which it settles.
	pub coin: CoinId,
	/// Its waterfall: the tranches of it are its own, in order.
	pub waterfall: Waterfall,
	/// Its tranches, those of the waterfall, and last the residual.
	pub tranches: BoundedVec<TrancheSheet<Policy>, ConstU32<{ MAX_TRANCHES + 1 }>>,
	/// Who receives the waterfall's fees, in order.
	pub payees: BoundedVec<AccountId, ConstU32<MAX_FEES>>,
	/// The principal that it is to reach in ramp-up, against which limits are measured until then.
	pub target: Balance,
	/// Triggers and limits.
	pub covenants: Covenants,
	/// Dates.
	pub calendar: Calendar,
}

/// What a pool agreed on when it was opened. The standard alone can be replaced, by a later one of the
/// class, and only with the consent of most of every tranche.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Charter<AccountId> {
	/// The standard of the class, as it was then or as its holders have consented to since.
	pub standard: Standard,
	/// Which one: [`Class::version`].
	pub version: u32,
	/// The waterfall.
	pub waterfall: Waterfall,
	/// The tranches' securities; the last is the residual.
	pub tranches: BoundedVec<SecurityId, ConstU32<{ MAX_TRANCHES + 1 }>>,
	/// Who receives the fees.
	pub payees: BoundedVec<AccountId, ConstU32<MAX_FEES>>,
	/// The principal to reach.
	pub target: Balance,
	/// Triggers and limits.
	pub covenants: Covenants,
	/// Dates.
	pub calendar: Calendar,
	/// Who opened it, and gets back what it deposited.
	pub opener: AccountId,
}

/// A pool, as far as every call changes it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pool {
	/// Its class.
	pub class: ClassId,
	/// Its coin.
	pub coin: CoinId,
	/// Decimals of the coin.
	pub decimals: u8,
	/// Where it is in its life.
	pub phase: Phase,
	/// Its assets, as sums.
	pub portfolio: Portfolio,
	/// Its cash.
	pub cash: Cash,
	/// Principal lost since the last distribution.
	pub defaults: Balance,
	/// Assets of which all those due for a review before this day were reviewed.
	pub reviewed_to: u32,
	/// The asset of that day that was looked at last, after which it goes on.
	pub reviewed_last: Option<AssetId>,
	/// When it was opened: periods are counted from there.
	pub opened_at: Moment,
	/// How many periods were distributed.
	pub periods: u32,
	/// The principal at the last distribution.
	pub period_begin: Balance,
	/// The index of the last period, raw.
	pub index: i128,
	/// Members who let it amortise early need no trigger any longer.
	pub called: bool,
	/// Sums by rate: see [`crate::value::RATE_BANDS`].
	pub by_rate: [Cell; crate::value::RATE_BANDS],
	/// Sums by remaining term at purchase: see [`crate::value::TERM_BANDS`].
	pub by_term: [Cell; crate::value::TERM_BANDS],
	/// What the waterfall goes on from.
	pub state: tessera_waterfall::State,
}

impl Pool {
	/// The principal of its assets at what it cost, and all cash of principal, in the smallest unit of the
	/// coin.
	pub fn reached(&self) -> Option<Balance> {
		self.portfolio
			.cost()?
			.checked_add(self.cash.investment)?
			.checked_add(self.cash.principal)
	}
}

/// Some assets.
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
pub struct Cell {
	/// How many.
	pub count: u32,
	/// What is owed on them, in the smallest unit of the coin.
	pub amount: Balance,
}

/// Against whom a pool's concentration is limited.
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
pub enum Counterparty {
	/// An originator.
	#[codec(index = 0)]
	Originator(InvestorId),
	/// An obligor.
	#[codec(index = 1)]
	Obligor(H256),
	/// A jurisdiction.
	#[codec(index = 2)]
	Jurisdiction(Jurisdiction),
}

/// The side of an order.
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
	/// Coins for units.
	#[codec(index = 0)]
	Subscribe,
	/// Units for coins.
	#[codec(index = 1)]
	Redeem,
}

/// The orders of one side of one tranche of a pool: executed one after the other.
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
pub struct Lane {
	/// The pool.
	pub pool: PoolId,
	/// The tranche, by its place.
	pub tranche: u8,
	/// The side.
	pub side: Side,
}

/// Where a lane stands.
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
pub struct Queue {
	/// The first order that is not yet executed, given back or passed over.
	pub head: OrderId,
	/// The number of the next order.
	pub next: OrderId,
	/// What is on hold for it: coins or units.
	pub waiting: Balance,
}

/// What a holder of a tranche has consented to, once.
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
pub struct Consent {
	/// The version of the class's standard.
	pub version: u32,
	/// Units that are on hold for it.
	pub held: Balance,
	/// Units that count besides: they are on hold as retained already.
	pub retained: Balance,
}

impl Consent {
	/// All units that consent.
	pub fn total(&self) -> Option<Balance> {
		self.held.checked_add(self.retained)
	}
}

/// An order that waits.
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
pub struct Order<AccountId> {
	/// The account that placed it.
	pub who: AccountId,
	/// The person behind it then: units on hold are the person's, whichever accounts it has by now.
	pub person: Option<InvestorId>,
	/// Coins or units that are still on hold for it.
	pub amount: Balance,
	/// When it was placed.
	pub placed_at: Moment,
}

/// What the pallet asks of everybody.
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
pub struct HouseRules {
	/// How long a motion can be voted on, in milliseconds.
	pub voting_period: Moment,
	/// How long a new standard waits, in milliseconds.
	pub standard_delay: Moment,
	/// What the proposer of a class deposits until it is founded, in native tokens.
	pub class_deposit: Balance,
	/// What the opener of a pool gives its account for the deposits of each security, in native tokens.
	pub pool_deposit: Balance,
}
