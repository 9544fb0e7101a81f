//! Asset classes: many originators, one standard, pools that nobody controls alone.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`propose_class`](pallet::Call::propose_class) | a person with a valid credential, against a deposit |
//! | [`consent`](pallet::Call::consent) | a founder, or a person whom members have admitted |
//! | [`withdraw_class`](pallet::Call::withdraw_class) | who proposed it, until it is founded |
//! | [`put_motion`](pallet::Call::put_motion), [`vote`](pallet::Call::vote), [`leave`](pallet::Call::leave) | a member |
//! | [`enact`](pallet::Call::enact), [`drop_motion`](pallet::Call::drop_motion) | anybody, once it is carried or over |
//! | [`register_asset`](pallet::Call::register_asset), [`open_pool`](pallet::Call::open_pool) | a member |
//! | [`withdraw_asset`](pallet::Call::withdraw_asset), [`join`](pallet::Call::join) | the asset's originator |
//! | [`pay`](pallet::Call::pay), [`touch`](pallet::Call::touch), [`poke`](pallet::Call::poke), [`write_off`](pallet::Call::write_off) | anybody |
//! | [`buy_out`](pallet::Call::buy_out) | the originator of a late loan; a member, in a clean-up |
//! | [`substitute`](pallet::Call::substitute) | the originator of a late loan and of the asset that it gives for it |
//! | [`sell`](pallet::Call::sell) | anybody, for the value of a holding |
//! | [`consent_standard`](pallet::Call::consent_standard), [`withdraw_consent`](pallet::Call::withdraw_consent) | a holder of a tranche, own units only |
//! | [`adopt_standard`](pallet::Call::adopt_standard) | anybody, once most of every tranche has consented |
//! | [`subscribe`](pallet::Call::subscribe), [`redeem`](pallet::Call::redeem), [`withdraw_order`](pallet::Call::withdraw_order) | an investor, own coins and units only |
//! | [`execute`](pallet::Call::execute), [`distribute`](pallet::Call::distribute), [`advance`](pallet::Call::advance), [`close`](pallet::Call::close), [`release_retention`](pallet::Call::release_retention) | anybody |
//!
//! No call is for a privileged origin: neither governance nor anybody else can move what a pool has.
//!
//! # Overview
//!
//! A **class** is a [`Standard`] and its members, one vote each, never fewer than three when they vote:
//! so no member has more than a third. A new standard waits, so that members can leave, and binds only
//! pools that are opened after it, and those of which most holders of every tranche consent. Members
//! together may let a pool amortise early, or sell assets to another pool of the class at their value.
//!
//! An **asset** is one row: the hash of the terms of its contract and the state from which the engine
//! (`tessera-cashflow`) goes on. Whoever touches it brings the terms. Its contract and the serial
//! number of its collateral are pledged once over all classes ([`Pledges`]). A **loan**
//! has a schedule, at a fixed rate or one that follows the index of the class ([`engine::index_code`]). A
//! **holding** (goods, or a participation) has none: it is worth what auditors say, is
//! written down by that and never up, and is late when they have said nothing for too long. Where each
//! is in its [life] is a type: what must not happen does not compile.
//!
//! A **pool** buys assets at any block ([`join`](pallet::Call::join)) and is financed by tranches,
//! securities of the register whose only issuer, agent and officer is the pool's account, which has no
//! key. It collects ([`pay`](pallet::Call::pay)), and distributes by its waterfall
//! (`tessera-waterfall`) once a period ([`distribute`](pallet::Call::distribute)).
//!
//! Investors **subscribe** and **redeem** through lanes, one of each side of each tranche, in order, at
//! the value of the moment of execution. Nothing is executed before all assets that may be late by now
//! were looked at ([`poke`](pallet::Call::poke)), so that nobody trades on a default that the value does
//! not know.
//!
//! # Goals
//!
//! 1. *Nobody alone*: no role moves, values, mints, freezes, blocks or enriches by itself.
//! 2. *Flat cost*: the value of a pool ([`value`]) and every call cost the same for ten assets or holders
//!    and for a million; nothing stores assets in a list.
//! 3. *Every unit has an end*: cash in is cash out and cash held; what a pool is left with at its end
//!    goes to its tranches in their order.
//! 4. *Rounding* is against whoever acts, never against the pool.
//! 5. *Bounded*: queues and engines do a bounded number of steps a call.
//!
//! # Invariants
//!
//! Checked by `try_state`:
//!
//! - **INV-1**: the sums of a pool are the sums over the rows of its assets, to the unit.
//! - **INV-2**: exposures are the principal by originator, obligor and jurisdiction.
//! - **INV-3**: a pool's account has at least its cash and its reserve.
//! - **INV-4**: what is pledged is pledged by the asset that says so, and every asset that is not over
//!   has its pledges.
//! - **INV-5**: each live asset of a pool is reviewed on the day that it says, and no day is missed.
//! - **INV-6**: each lane has on hold what its orders say, and orders are numbered below its next number.
//! - **INV-7**: no member of a class stands twice, by person or legal entity; motions are counted.
//! - **INV-8**: what originators retain is on hold.
//! - **INV-9**: each pool has a charter with as many tranches as its waterfall and the residual.
//! - **INV-10**: assets, pools and classes are numbered below the next number.
//! - **INV-11**: units that consent to a standard are on hold or retained, and their sums are kept.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

mod assets;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod classes;
mod consents;
mod eligibility;
pub mod engine;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
pub mod life;
mod limits;
#[cfg(test)]
mod mock;
pub mod nav;
mod orders;
mod pools;
mod report;
mod sales;
mod servicing;
#[cfg(test)]
mod tests;
mod types;
pub mod value;
mod views;

pub mod weights;

pub use life::{Asset, Life};
pub use types::*;
pub use views::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, Time},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::{Convert, Member};
	use tessera_cashflow::Terms;
	use tessera_primitives::{
		attestations::Attestations,
		books::Books,
		compliance::Compliance,
		journal::Journal,
		scores::{Payments, Scores},
		tracking::Tracking,
		tranches::TrancheRegister,
		Balance, CoinId, InvestorId, Moment, SecurityId,
	};
	use tessera_waterfall::MAX_TRANCHES;

	use super::*;
	use crate::engine::Fault;

	/// What the pallet asks of the audit.
	pub trait AuditOffice<AccountId>:
		Journal<AccountId> + Books<AccountId> + Payments + Scores + Attestations + Tracking
	{
	}
	impl<AccountId, T> AuditOffice<AccountId> for T where
		T: Journal<AccountId> + Books<AccountId> + Payments + Scores + Attestations + Tracking
	{
	}

	/// The policy of a tranche, as the register defines it.
	pub type PolicyOf<T> = <<T as Config>::Register as TrancheRegister<
		<T as frame_system::Config>::AccountId,
	>>::Policy;

	/// A class.
	pub type ClassOf<T> = Class<<T as frame_system::Config>::AccountId>;

	/// What a pool agreed on.
	pub type CharterOf<T> = Charter<<T as frame_system::Config>::AccountId>;

	/// What a pool is to be.
	pub type PoolSheetOf<T> = PoolSheet<<T as frame_system::Config>::AccountId, PolicyOf<T>>;

	/// An order.
	pub type OrderOf<T> = Order<<T as frame_system::Config>::AccountId>;

	/// What an originator retains of each tranche of a pool, in units.
	pub type RetainedUnits = BoundedVec<Balance, ConstU32<{ tessera_waterfall::MAX_TRANCHES + 1 }>>;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who stands behind an account.
		type Persons: Compliance<Self::AccountId>;

		/// The coins in which pools settle.
		type Coins: fungibles::Mutate<Self::AccountId, AssetId = CoinId, Balance = Balance>
			+ fungibles::metadata::Inspect<Self::AccountId>;

		/// Holds on coins.
		type CoinHolds: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId = CoinId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// The register of holders, in which tranches are securities.
		type Register: TrancheRegister<Self::AccountId>
			+ fungibles::Mutate<Self::AccountId, AssetId = SecurityId, Balance = Balance>
			+ fungibles::hold::Mutate<
				Self::AccountId,
				AssetId = SecurityId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;

		/// Journal, books, scores, attestations and inspections.
		type Audit: AuditOffice<Self::AccountId>;

		/// The native token, in which deposits are paid.
		type Native: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ fungible::hold::Mutate<
				Self::AccountId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;

		/// The account of a pool; nobody has its key.
		type PoolAccount: Convert<PoolId, Self::AccountId>;

		/// Where a pool's last cash goes if it has tranches of no units alone.
		#[pallet::constant]
		type Remainder: Get<Self::AccountId>;

		/// Periods and deposits.
		#[pallet::constant]
		type Rules: Get<HouseRules>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// The reasons for which anything is put on hold.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy + From<HoldReason>;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;

		/// What the benchmarks need of the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self>;
	}

	/// Why the pallet puts something on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Native tokens of who proposed a class.
		#[codec(index = 0)]
		ClassProposal,
		/// Coins of an investor who subscribes.
		#[codec(index = 1)]
		Subscription,
		/// Units of an investor who redeems.
		#[codec(index = 2)]
		Redemption,
		/// Units of an originator, until the pool ends.
		#[codec(index = 3)]
		Retention,
		/// Units of a holder that consents to a later standard, until it withdraws that.
		#[codec(index = 4)]
		Consent,
	}

	/// The pallet: asset classes.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The number of the next class. INV-10.
	#[pallet::storage]
	pub type NextClass<T: Config> = StorageValue<_, ClassId, ValueQuery>;

	/// The number of the next pool. INV-10.
	#[pallet::storage]
	pub type NextPool<T: Config> = StorageValue<_, PoolId, ValueQuery>;

	/// The number of the next asset. INV-10.
	#[pallet::storage]
	pub type NextAsset<T: Config> = StorageValue<_, AssetId, ValueQuery>;

	/// Class -> its standard and members. INV-7.
	// Twox: the chain numbers the classes.
	#[pallet::storage]
	pub type Classes<T: Config> = StorageMap<_, Twox64Concat, ClassId, ClassOf<T>>;

	/// Class, motion -> what is voted on. INV-7.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Motions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ClassId, Twox64Concat, MotionId, OpenMotion>;

	/// Asset -> its row. INV-1.
	// Twox: the chain numbers the assets.
	#[pallet::storage]
	pub type Assets<T: Config> = StorageMap<_, Twox64Concat, AssetId, Asset>;

	/// The hash of a contract or of a serial number -> the asset that pledges it. INV-4.
	// Identity: the keys are Blake2 hashes that the pallet makes.
	#[pallet::storage]
	pub type Pledges<T: Config> = StorageMap<_, Identity, H256, AssetId>;

	/// Pool -> its sums, cash and state. INV-1, INV-3.
	// Twox: the chain numbers the pools.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, PoolId, Pool>;

	/// Pool -> what it agreed on when it was opened. INV-9.
	// Twox: as `Pools`.
	#[pallet::storage]
	pub type Charters<T: Config> = StorageMap<_, Twox64Concat, PoolId, CharterOf<T>>;

	/// Pool, day, asset -> on that day somebody has to look whether the asset is late. INV-5.
	// Twox: the chain numbers all three.
	#[pallet::storage]
	pub type Reviews<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, PoolId>,
			NMapKey<Twox64Concat, u32>,
			NMapKey<Twox64Concat, AssetId>,
		),
		(),
	>;

	/// Pool, counterparty -> principal, due or not, in the smallest unit of the coin. INV-2.
	// Blake2: originators choose pseudonyms.
	#[pallet::storage]
	pub type Exposures<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		PoolId,
		Blake2_128Concat,
		Counterparty,
		Balance,
		ValueQuery,
	>;

	/// Pool, person -> units that it retains as an originator, whichever accounts it has. INV-8.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Retained<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		PoolId,
		Twox64Concat,
		InvestorId,
		RetainedUnits,
		ValueQuery,
	>;

	/// Pool, tranche, person -> to which later standard it consents, with how many units. INV-11.
	// Twox: the chain numbers all three.
	#[pallet::storage]
	pub type Consents<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, PoolId>,
			NMapKey<Twox64Concat, u8>,
			NMapKey<Twox64Concat, InvestorId>,
		),
		Consent,
	>;

	/// Pool, tranche, version of the standard -> units that consent to it. INV-11.
	// Twox: the chain numbers all three.
	#[pallet::storage]
	pub type Consenting<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, PoolId>,
			NMapKey<Twox64Concat, u8>,
			NMapKey<Twox64Concat, u32>,
		),
		Balance,
		ValueQuery,
	>;

	/// Lane -> where it stands. INV-6.
	// Twox: the chain numbers pools and tranches.
	#[pallet::storage]
	pub type Lanes<T: Config> = StorageMap<_, Twox64Concat, Lane, Queue, ValueQuery>;

	/// Lane, order -> an order that waits. INV-6.
	// Twox: as `Lanes`.
	#[pallet::storage]
	pub type Orders<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Lane, Twox64Concat, OrderId, OrderOf<T>>;

	/// What happened. Amounts are in the smallest unit of the coin.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A class was proposed.
		ClassProposed {
			/// Its number.
			class: ClassId,
			/// Who proposed it.
			by: T::AccountId,
		},
		/// A person consented to be a member.
		Consented {
			/// Of which class.
			class: ClassId,
			/// Who.
			person: InvestorId,
		},
		/// A class stands.
		Founded {
			/// Which one.
			class: ClassId,
		},
		/// A class that was not founded was withdrawn.
		ClassWithdrawn {
			/// Which one.
			class: ClassId,
		},
		/// A motion was put to the members.
		MotionPut {
			/// Of which class.
			class: ClassId,
			/// Its number.
			id: MotionId,
			/// What it is.
			motion: Motion,
			/// The member that put it.
			by: InvestorId,
		},
		/// A member voted for a motion.
		Voted {
			/// Of which class.
			class: ClassId,
			/// On which motion.
			id: MotionId,
			/// Who.
			person: InvestorId,
			/// When it may be carried out, if it has a majority now.
			ready_at: Option<Moment>,
		},
		/// A motion was carried out.
		MotionEnacted {
			/// Of which class.
			class: ClassId,
			/// Its number.
			id: MotionId,
		},
		/// A motion was dropped.
		MotionDropped {
			/// Of which class.
			class: ClassId,
			/// Its number.
			id: MotionId,
		},
		/// A member left, or was expelled.
		MemberLeft {
			/// Which class.
			class: ClassId,
			/// Who.
			person: InvestorId,
			/// Whether by vote.
			expelled: bool,
		},
		/// The standard was replaced.
		StandardSet {
			/// Of which class.
			class: ClassId,
			/// The standard before.
			old_value: alloc::boxed::Box<Standard>,
			/// The standard now.
			new_value: alloc::boxed::Box<Standard>,
		},
		/// An asset was registered.
		AssetRegistered {
			/// Its number.
			asset: AssetId,
			/// Its class.
			class: ClassId,
			/// Who originated it.
			originator: InvestorId,
		},
		/// An asset was withdrawn before a pool bought it.
		AssetWithdrawn {
			/// Which one.
			asset: AssetId,
		},
		/// A pool was opened.
		PoolOpened {
			/// Its number.
			pool: PoolId,
			/// Its class.
			class: ClassId,
			/// Its tranches; the last is the residual.
			tranches: alloc::vec::Vec<SecurityId>,
		},
		/// A pool bought an asset.
		Joined {
			/// Which pool.
			pool: PoolId,
			/// Which asset.
			asset: AssetId,
			/// What it paid in coins.
			coins: Balance,
			/// What it paid in units that are retained.
			retained: Balance,
		},
		/// A payment reached a pool.
		Paid {
			/// On which asset.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// What it paid of fees.
			fees: Balance,
			/// Of interest.
			interest: Balance,
			/// Of principal that was due.
			principal: Balance,
			/// Of principal before it was due.
			prepaid: Balance,
		},
		/// An asset is elsewhere in its life.
		LifeChanged {
			/// Which one.
			asset: AssetId,
			/// Before.
			old_value: Life,
			/// Now.
			new_value: Life,
		},
		/// Assets of a pool were looked at.
		Poked {
			/// Which pool.
			pool: PoolId,
			/// How many.
			assets: u32,
			/// All before this day were looked at.
			reviewed_to: u32,
		},
		/// What was owed on an asset was given up for lost.
		WrittenOff {
			/// Which one.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// The principal that is lost, at what it cost.
			principal: Balance,
		},
		/// Money came in on what was written off.
		Recovered {
			/// On which asset.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// How much.
			amount: Balance,
		},
		/// A holding is worth less than it was carried at, before its discount.
		WrittenDown {
			/// Which one.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// Its principal before.
			old_value: Balance,
			/// Its principal now.
			new_value: Balance,
		},
		/// Another asset came in the place of a late one.
		Substituted {
			/// In which pool.
			pool: PoolId,
			/// The asset that left.
			old_value: AssetId,
			/// The asset that came.
			new_value: AssetId,
			/// What was owed on the one, at which the other is carried.
			claim: Balance,
		},
		/// A holding was sold out of a pool.
		HoldingSold {
			/// Which one.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// What was paid.
			price: Balance,
			/// By whom.
			by: T::AccountId,
		},
		/// An asset was bought out of a pool.
		BoughtOut {
			/// Which asset.
			asset: AssetId,
			/// Of which pool.
			pool: PoolId,
			/// What was paid.
			price: Balance,
		},
		/// An asset went from one pool to another.
		Refinanced {
			/// Which asset.
			asset: AssetId,
			/// The pool that sold.
			from: PoolId,
			/// The pool that bought.
			to: PoolId,
			/// What was paid: its book value.
			price: Balance,
		},
		/// An order was placed.
		OrderPlaced {
			/// Where.
			lane: Lane,
			/// Its number.
			id: OrderId,
			/// Whose.
			who: T::AccountId,
			/// Coins or units on hold.
			amount: Balance,
		},
		/// An order, or what was left of it, was given back.
		OrderReturned {
			/// Where.
			lane: Lane,
			/// Its number.
			id: OrderId,
			/// Coins or units that are free again.
			amount: Balance,
		},
		/// An order could be neither executed nor given back: it waits for its owner, and holds up nobody.
		OrderPassed {
			/// Where.
			lane: Lane,
			/// Its number.
			id: OrderId,
		},
		/// An order was executed, in part or whole.
		OrderExecuted {
			/// Where.
			lane: Lane,
			/// Its number.
			id: OrderId,
			/// Coins paid or received.
			coins: Balance,
			/// Units issued or redeemed.
			units: Balance,
		},
		/// A pool went on.
		PhaseSet {
			/// Which pool.
			pool: PoolId,
			/// Before.
			old_value: Phase,
			/// Now.
			new_value: Phase,
		},
		/// A period was distributed.
		Distributed {
			/// Of which pool.
			pool: PoolId,
			/// Its number, from 0.
			period: u32,
			/// What came in.
			collected: tessera_waterfall::Period,
			/// What went out.
			outcome: tessera_waterfall::Outcome,
		},
		/// A fee could not be paid to who was to receive it: it stays due.
		FeeUnpaid {
			/// Of which pool.
			pool: PoolId,
			/// Which fee.
			fee: u8,
			/// How much.
			amount: Balance,
		},
		/// What an originator retained is free.
		RetentionReleased {
			/// Of which pool.
			pool: PoolId,
			/// Whose.
			person: InvestorId,
		},
		/// A holder consented that a later standard binds its pool.
		StandardConsented {
			/// Which pool.
			pool: PoolId,
			/// Of which tranche, by its place.
			tranche: u8,
			/// Who.
			person: InvestorId,
			/// Which standard.
			version: u32,
			/// With how many units, on hold or retained.
			units: Balance,
		},
		/// A holder took its consent back, or its units after adoption.
		ConsentWithdrawn {
			/// Which pool.
			pool: PoolId,
			/// Of which tranche, by its place.
			tranche: u8,
			/// Who.
			person: InvestorId,
			/// Units that are free again.
			units: Balance,
		},
		/// A later standard binds a pool.
		StandardAdopted {
			/// Which pool.
			pool: PoolId,
			/// Which standard before.
			old_value: u32,
			/// Which one now.
			new_value: u32,
		},
		/// A counterparty is a larger part of a pool than the limit, though nothing joined: the pool has
		/// become smaller. Nothing more of it may join.
		LimitExceeded {
			/// Which pool.
			pool: PoolId,
			/// Who.
			counterparty: Counterparty,
			/// Its principal.
			principal: Balance,
			/// The most that it may be now.
			limit: Balance,
		},
		/// A pool is over.
		Closed {
			/// Which one.
			pool: PoolId,
			/// What it was left with, and paid to its tranches.
			rest: Balance,
		},
	}

	/// Why a call is refused, in the order in which it is checked.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such class.
		UnknownClass,
		/// There is no such pool.
		UnknownPool,
		/// There is no such asset.
		UnknownAsset,
		/// There is no such motion.
		UnknownMotion,
		/// There is no such tranche.
		UnknownTranche,
		/// There is no such order.
		UnknownOrder,
		/// Nobody stands behind the account, or without a valid credential.
		NotAPerson,
		/// The LEI is not one.
		InvalidLei,
		/// The person is not a member of the class.
		NotMember,
		/// The person is not asked to be a member.
		NotInvited,
		/// The person, or its legal entity, is a member already, or named twice.
		AlreadyMember,
		/// There are fewer founders, or members, than three.
		TooFewMembers,
		/// There are as many members as there can be.
		TooManyMembers,
		/// The caller did not propose the class.
		NotProposer,
		/// The class is founded.
		AlreadyFounded,
		/// The class is not founded.
		NotFounded,
		/// The standard does not make sense, or retains less than the law demands.
		ImpossibleStandard,
		/// The member has a motion open.
		MotionOpen,
		/// There are as many motions as can be open.
		TooManyMotions,
		/// The motion was put before the member joined.
		JoinedLater,
		/// The member has voted on it.
		AlreadyVoted,
		/// The time of the motion is over.
		MotionOver,
		/// The motion has no majority, or its delay is not over.
		MotionNotReady,
		/// The motion is not over: it can be carried yet.
		MotionNotOver,
		/// The person did not originate the asset.
		NotOriginator,
		/// The terms are not those of the asset, or no terms.
		WrongTerms,
		/// The terms need what the chain does not observe, or are not a lender's.
		TermsNotAllowed,
		/// The engine has more events to run than one call may: touch the asset first.
		NotCaughtUp,
		/// Nothing is outstanding.
		NothingOutstanding,
		/// The contract is pledged already.
		ContractPledged,
		/// The collateral is pledged already.
		CollateralPledged,
		/// The serial number has no letters or digits.
		InvalidSerial,
		/// The asset is not where in its life it would have to be.
		WrongLife,
		/// The phase of the pool does not allow it.
		WrongPhase,
		/// The coin is not allowed by the standard, or not that of the pool.
		WrongCoin,
		/// Asset and pool, or two pools, are not of one class.
		OtherClass,
		/// The type of the contract is not allowed, by the standard or in this call.
		TypeNotAllowed,
		/// The rate is out of bounds.
		RateOutOfBounds,
		/// The amount is out of bounds.
		AmountOutOfBounds,
		/// The time to maturity is out of bounds.
		TermOutOfBounds,
		/// The originator's score is too low, or there is none.
		ScoreTooLow,
		/// A quorum has not attested the value of the asset freshly.
		NotAttested,
		/// The principal is too much of the value of the collateral.
		LtvTooHigh,
		/// No inspector has looked at the asset.
		NotInspected,
		/// The originator would be too large a part of the pool.
		OriginatorLimit,
		/// The obligor would be.
		ObligorLimit,
		/// The jurisdiction would be.
		JurisdictionLimit,
		/// The price is below what the seller asks for, what is owed, or what the thing is worth, or not more
		/// than the interest that has accrued.
		PriceTooLow,
		/// The pool has too little cash to invest.
		TooLittleCash,
		/// Assets that may be late have to be looked at first.
		NotReviewed,
		/// The waterfall is not valid, or has other tranches or fees than the sheet.
		ImpossibleWaterfall,
		/// A fee is above the bounds of the standard.
		FeeTooHigh,
		/// Dates, limits or the target do not make sense.
		ImpossibleSheet,
		/// The amount is zero.
		ZeroAmount,
		/// More is paid than is due, and principal may not be repaid early.
		PaymentAboveDue,
		/// The asset is not past the days after which it is written off.
		NotOverdue,
		/// The asset is not late, and there is no clean-up.
		NotLate,
		/// Inspectors have found something since the buyer looked, or the buyer does not say what it saw.
		StateChanged,
		/// The attested value is below the book value.
		ValueBelowBook,
		/// The order is below the least.
		OrderTooSmall,
		/// The order belongs to somebody else.
		NotOrderOwner,
		/// The tranche has lost principal, or what it would be issued against is worth nothing.
		TrancheImpaired,
		/// The period is not over.
		PeriodNotOver,
		/// No index is attested, and a tranche, or a rate that is to be reset, needs one.
		NoIndex,
		/// The waterfall does not run.
		WaterfallFailed,
		/// Neither time nor a trigger lets the pool go on.
		NothingToAdvance,
		/// There is cash that is to be distributed first.
		CashLeft,
		/// Nothing is retained.
		NothingRetained,
		/// The standard is not the class's present one, or the pool has it.
		WrongVersion,
		/// The person consents already.
		ConsentGiven,
		/// The person does not consent.
		NoConsent,
		/// In a tranche no more than half of the units consent.
		NoMajority,
		/// A figure is out of range.
		OutOfRange,
	}

	impl<T> From<Fault> for Error<T> {
		fn from(fault: Fault) -> Self {
			match fault {
				Fault::Terms => Error::WrongTerms,
				Fault::NotAllowed => Error::TermsNotAllowed,
				Fault::Unobserved => Error::NoIndex,
				Fault::Range => Error::OutOfRange,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes a class. It stands when all founders have consented; the caller does so by this.
		///
		/// # Origin
		///
		/// A person with a valid credential. A deposit is on hold until the class stands or is withdrawn.
		///
		/// # Parameters
		///
		/// - `founders`: an account of each of the others.
		/// - `lei`: the caller's legal entity, ISO 17442.
		/// - `standard`: what they agree on.
		///
		/// # Errors
		///
		/// [`Error::NotAPerson`], [`Error::InvalidLei`], [`Error::ImpossibleStandard`],
		/// [`Error::AlreadyMember`], [`Error::TooFewMembers`], [`Error::TooManyMembers`]; those of the rooms
		/// that it asks.
		///
		/// # Events
		///
		/// [`Event::ClassProposed`], [`Event::Consented`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::propose_class())]
		pub fn propose_class(
			origin: OriginFor<T>,
			founders: BoundedVec<T::AccountId, ConstU32<MAX_MEMBERS>>,
			lei: [u8; 20],
			standard: Standard,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_propose_class(caller, founders, lei, standard)
		}

		/// Consents to be a member, as a founder or after a vote.
		///
		/// # Origin
		///
		/// A person who is asked, with a valid credential.
		///
		/// # Parameters
		///
		/// - `lei`: its legal entity, which no other member has.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotAPerson`], [`Error::InvalidLei`], [`Error::NotInvited`],
		/// [`Error::AlreadyMember`], [`Error::TooManyMembers`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Consented`], [`Event::Founded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::consent())]
		pub fn consent(origin: OriginFor<T>, class: ClassId, lei: [u8; 20]) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_consent(caller, class, lei)
		}

		/// Withdraws a class that is not founded.
		///
		/// # Origin
		///
		/// Who proposed it.
		///
		/// # Parameters
		///
		/// - `class`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotProposer`], [`Error::AlreadyFounded`]; those of the rooms
		/// that it asks.
		///
		/// # Events
		///
		/// [`Event::ClassWithdrawn`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw_class())]
		pub fn withdraw_class(origin: OriginFor<T>, class: ClassId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_class(caller, class)
		}

		/// Puts a motion to the members; the caller votes for it by this.
		///
		/// # Origin
		///
		/// A member that has no other motion open.
		///
		/// # Parameters
		///
		/// - `motion`: what it is.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotFounded`], [`Error::NotMember`], [`Error::TooFewMembers`],
		/// [`Error::MotionOpen`], [`Error::TooManyMotions`], [`Error::ImpossibleStandard`],
		/// [`Error::AlreadyMember`], [`Error::UnknownPool`], [`Error::ZeroAmount`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::MotionPut`], [`Event::Voted`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::put_motion())]
		pub fn put_motion(origin: OriginFor<T>, class: ClassId, motion: Motion) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_put_motion(caller, class, motion)
		}

		/// Votes for a motion. A majority of all members carries it: then it may be carried out, a new
		/// standard only after a delay in which members can leave.
		///
		/// # Origin
		///
		/// A member.
		///
		/// # Parameters
		///
		/// - `id`: the motion.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotMember`], [`Error::UnknownMotion`], [`Error::MotionOver`],
		/// [`Error::JoinedLater`], [`Error::AlreadyVoted`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Voted`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, class: ClassId, id: MotionId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_vote(caller, class, id)
		}

		/// Carries out a motion that has a majority of those who are members now.
		///
		/// A pool buys loans of others at their carrying value, which the attested value must reach, so that no
		/// pool gains or loses. The buyer's standard must let them in, and its limits too. Those of a
		/// seller hold as they did: they are parts of its assets and its cash together.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `id`: the motion.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::UnknownMotion`], [`Error::TooFewMembers`],
		/// [`Error::MotionOver`], [`Error::MotionNotReady`], [`Error::NotMember`],
		/// [`Error::AlreadyMember`], [`Error::TooManyMembers`], [`Error::UnknownPool`],
		/// [`Error::ZeroAmount`]; of a refinancing also
		/// [`Error::WrongPhase`], [`Error::UnknownAsset`], [`Error::WrongLife`], [`Error::OtherClass`],
		/// [`Error::WrongCoin`], [`Error::NotReviewed`], [`Error::TypeNotAllowed`],
		/// [`Error::RateOutOfBounds`], [`Error::AmountOutOfBounds`], [`Error::TermOutOfBounds`],
		/// [`Error::ScoreTooLow`], [`Error::NotAttested`], [`Error::LtvTooHigh`], [`Error::NotInspected`],
		/// [`Error::ValueBelowBook`], [`Error::TooLittleCash`], [`Error::OriginatorLimit`],
		/// [`Error::ObligorLimit`], [`Error::JurisdictionLimit`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::MotionEnacted`], [`Event::Refinanced`].
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::weight_of_enact(MAX_MOVED))]
		pub fn enact(
			origin: OriginFor<T>,
			class: ClassId,
			id: MotionId,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let moved = Self::do_enact(caller, class, id)?;
			Ok(Some(Self::weight_of_enact(moved)).into())
		}

		/// Drops a motion.
		///
		/// # Origin
		///
		/// Who put it, until it is carried; anybody once the time for votes is over, and of a carried one as
		/// much time after it could be carried out.
		///
		/// # Parameters
		///
		/// - `id`: the motion.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::UnknownMotion`], [`Error::MotionNotOver`]; those of the rooms
		/// that it asks.
		///
		/// # Events
		///
		/// [`Event::MotionDropped`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::drop_motion())]
		pub fn drop_motion(origin: OriginFor<T>, class: ClassId, id: MotionId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_drop_motion(caller, class, id)
		}

		/// Leaves a class. The member's assets and units stay where they are.
		///
		/// # Origin
		///
		/// A member.
		///
		/// # Parameters
		///
		/// - `class`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotFounded`], [`Error::NotMember`]; those of the rooms that it
		/// asks.
		///
		/// # Events
		///
		/// [`Event::MemberLeft`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, class: ClassId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_leave(caller, class)
		}

		/// Registers an asset and pledges its contract and collateral. The engine runs the contract up to
		/// now; what was due before a pool buys it is the originator's.
		///
		/// # Origin
		///
		/// A member.
		///
		/// # Parameters
		///
		/// - `asset`: its terms, pledges and obligor.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotFounded`], [`Error::NotMember`], [`Error::WrongCoin`],
		/// [`Error::WrongTerms`], [`Error::TermsNotAllowed`], [`Error::TypeNotAllowed`],
		/// [`Error::NotCaughtUp`], [`Error::NoIndex`], [`Error::NothingOutstanding`],
		/// [`Error::ContractPledged`], [`Error::InvalidSerial`], [`Error::CollateralPledged`],
		/// [`Error::OutOfRange`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::AssetRegistered`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::register_asset())]
		pub fn register_asset(
			origin: OriginFor<T>,
			class: ClassId,
			asset: NewAsset,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_register_asset(caller, class, asset)
		}

		/// Withdraws an asset that no pool has bought, and frees its pledges.
		///
		/// # Origin
		///
		/// Its originator.
		///
		/// # Parameters
		///
		/// - `asset`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::NotOriginator`], [`Error::WrongLife`]; those of the rooms that
		/// it asks.
		///
		/// # Events
		///
		/// [`Event::AssetWithdrawn`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_asset())]
		pub fn withdraw_asset(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_asset(caller, asset)
		}

		/// Sells an asset to a pool, at once and against its price, or does nothing. The price is what the
		/// pool's standard says, rounded down, and what the asset is carried at; a part of it, rounded up, is
		/// paid in units that stay on hold until the pool ends. A holding comes with the lowest value that a
		/// quorum of auditors states.
		///
		/// # Origin
		///
		/// The asset's originator, as a member.
		///
		/// # Parameters
		///
		/// - `terms`: those of the asset.
		/// - `min_price`: less is refused.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownAsset`], [`Error::NotOriginator`], [`Error::WrongLife`],
		/// [`Error::NotMember`], [`Error::WrongPhase`], [`Error::OtherClass`], [`Error::WrongCoin`],
		/// [`Error::NotReviewed`], [`Error::WrongTerms`], [`Error::NotCaughtUp`],
		/// [`Error::NothingOutstanding`], [`Error::TypeNotAllowed`], [`Error::RateOutOfBounds`],
		/// [`Error::AmountOutOfBounds`], [`Error::TermOutOfBounds`], [`Error::ScoreTooLow`],
		/// [`Error::NotAttested`], [`Error::LtvTooHigh`], [`Error::NotInspected`], [`Error::PriceTooLow`],
		/// [`Error::TooLittleCash`], [`Error::TrancheImpaired`], [`Error::NoIndex`],
		/// [`Error::OriginatorLimit`], [`Error::ObligorLimit`], [`Error::JurisdictionLimit`]; those of the
		/// rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Joined`], [`Event::LifeChanged`].
		#[pallet::call_index(10)]
		#[pallet::weight(Pallet::<T>::weight_of_join(MAX_TRANCHES + 1, true))]
		pub fn join(
			origin: OriginFor<T>,
			pool: PoolId,
			asset: AssetId,
			terms: alloc::boxed::Box<Terms>,
			min_price: Balance,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let (tranches, is_valued) = Self::do_join(caller, pool, asset, &terms, min_price)?;
			Ok(Some(Self::weight_of_join(tranches, is_valued)).into())
		}

		/// Pays on an asset: fees first, then interest, then principal that is due; what is left repays
		/// principal early, if the contract lets it. What a holding brings is income. On an asset that was
		/// written off everything is recovery.
		///
		/// # Origin
		///
		/// Anybody: servicer, obligor, or one for many in a batch.
		///
		/// # Parameters
		///
		/// - `amount`: in the smallest unit of the coin.
		/// - `terms`: those of the asset.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::ZeroAmount`], [`Error::WrongLife`], [`Error::UnknownPool`],
		/// [`Error::WrongPhase`], [`Error::WrongTerms`], [`Error::NotCaughtUp`], [`Error::PaymentAboveDue`],
		/// [`Error::NoIndex`], [`Error::OutOfRange`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Paid`], [`Event::LifeChanged`], [`Event::Recovered`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::pay(MAX_EVENTS + 1))]
		pub fn pay(
			origin: OriginFor<T>,
			asset: AssetId,
			amount: Balance,
			terms: alloc::boxed::Box<Terms>,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let events = Self::do_pay(caller, asset, amount, &terms)?;
			Ok(Some(T::WeightInfo::pay(events)).into())
		}

		/// Runs the contract of an asset up to now, as far as one call may, takes what a holding is worth, and
		/// looks whether it is late.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `terms`: those of the asset.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::WrongLife`], [`Error::WrongTerms`], [`Error::OutOfRange`]; those of
		/// the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::LifeChanged`], [`Event::WrittenDown`].
		#[pallet::call_index(12)]
		#[pallet::weight(Pallet::<T>::weight_of_touch(MAX_EVENTS + 1))]
		pub fn touch(
			origin: OriginFor<T>,
			asset: AssetId,
			terms: alloc::boxed::Box<Terms>,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let events = Self::do_touch(caller, asset, &terms)?;
			Ok(Some(Self::weight_of_touch(events)).into())
		}

		/// Looks whether assets of a pool are late, or lost: the next ones that may be by now. Holdings are
		/// taken at what they are worth; what is past the days of the pool's standard is written off.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `limit`: how many assets and days, at most [`MAX_STEPS`].
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::ZeroAmount`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Poked`], [`Event::LifeChanged`], [`Event::WrittenDown`], [`Event::WrittenOff`].
		#[pallet::call_index(13)]
		#[pallet::weight(Pallet::<T>::weight_of_poke(*limit))]
		pub fn poke(origin: OriginFor<T>, pool: PoolId, limit: u32) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let steps = Self::do_poke(caller, pool, limit)?;
			Ok(Some(Self::weight_of_poke(steps)).into())
		}

		/// Gives up for lost what is owed on an asset past the days of the pool's standard.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `asset`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::WrongLife`], [`Error::UnknownPool`], [`Error::NotOverdue`];
		/// those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::WrittenOff`], [`Event::LifeChanged`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::write_off())]
		pub fn write_off(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_write_off(caller, asset)
		}

		/// Buys a loan out of its pool for all that is owed on it, with accrued interest and without regard to
		/// provisions: the discount at which it was bought is a gain.
		///
		/// # Origin
		///
		/// Its originator, if it is late; any member, in an amortising pool whose principal is below the
		/// clean-up.
		///
		/// # Parameters
		///
		/// - `terms`: those of the asset.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::WrongLife`], [`Error::TypeNotAllowed`], [`Error::UnknownPool`],
		/// [`Error::WrongTerms`], [`Error::NotCaughtUp`], [`Error::NoIndex`], [`Error::NotLate`],
		/// [`Error::NotMember`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::BoughtOut`], [`Event::LifeChanged`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::buy_out())]
		pub fn buy_out(
			origin: OriginFor<T>,
			asset: AssetId,
			terms: alloc::boxed::Box<Terms>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_buy_out(caller, asset, &terms)
		}

		/// Gives an asset for a late one: it leaves its pool, and the other joins in its place. No coin flows;
		/// the price of the one must be all that is owed on the other, at which it is carried.
		///
		/// # Origin
		///
		/// The originator of both, as a member.
		///
		/// # Parameters
		///
		/// - `asset`: the late loan.
		/// - `terms`: its terms.
		/// - `by`: the asset that is offered.
		/// - `by_terms`: its terms.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::NotOriginator`], [`Error::WrongLife`], [`Error::TypeNotAllowed`],
		/// [`Error::NotMember`], [`Error::UnknownPool`], [`Error::WrongPhase`], [`Error::OtherClass`],
		/// [`Error::WrongCoin`], [`Error::NotReviewed`], [`Error::WrongTerms`], [`Error::NotCaughtUp`],
		/// [`Error::NotLate`], [`Error::NothingOutstanding`], [`Error::RateOutOfBounds`],
		/// [`Error::AmountOutOfBounds`], [`Error::TermOutOfBounds`], [`Error::ScoreTooLow`],
		/// [`Error::NotAttested`], [`Error::LtvTooHigh`], [`Error::NotInspected`], [`Error::PriceTooLow`],
		/// [`Error::NoIndex`], [`Error::OriginatorLimit`], [`Error::ObligorLimit`],
		/// [`Error::JurisdictionLimit`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Substituted`], [`Event::LifeChanged`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::substitute())]
		pub fn substitute(
			origin: OriginFor<T>,
			asset: AssetId,
			terms: alloc::boxed::Box<Terms>,
			by: AssetId,
			by_terms: alloc::boxed::Box<Terms>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_substitute(caller, asset, &terms, by, &by_terms)
		}

		/// Opens a pool and creates its tranches. The pool's account is their only issuer, agent and officer.
		///
		/// # Origin
		///
		/// A member. It gives the account what the deposits of the securities cost, and of the coin a
		/// smallest balance for each and one more; it gets back what is left when the pool closes.
		///
		/// # Parameters
		///
		/// - `sheet`: what the pool is.
		///
		/// # Errors
		///
		/// [`Error::UnknownClass`], [`Error::NotFounded`], [`Error::NotMember`], [`Error::TooFewMembers`],
		/// [`Error::WrongCoin`], [`Error::ImpossibleWaterfall`], [`Error::FeeTooHigh`],
		/// [`Error::ImpossibleSheet`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::PoolOpened`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::open_pool(sheet.tranches.len() as u32))]
		pub fn open_pool(
			origin: OriginFor<T>,
			class: ClassId,
			sheet: PoolSheetOf<T>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_open_pool(caller, class, sheet)
		}

		/// Puts coins on hold for units of a tranche, at what they are worth when the order is executed.
		///
		/// # Origin
		///
		/// An investor.
		///
		/// # Parameters
		///
		/// - `tranche`: its place; the residual is the last.
		/// - `amount`: coins.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownTranche`], [`Error::WrongPhase`],
		/// [`Error::OrderTooSmall`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::OrderPlaced`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::subscribe())]
		pub fn subscribe(
			origin: OriginFor<T>,
			pool: PoolId,
			tranche: u8,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_place(
				caller,
				Lane {
					pool,
					tranche,
					side: Side::Subscribe,
				},
				amount,
			)
		}

		/// Puts units of a tranche on hold for coins, at what they are worth when the order is executed.
		///
		/// # Origin
		///
		/// An investor.
		///
		/// # Parameters
		///
		/// - `tranche`: its place; the residual is the last.
		/// - `amount`: units.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownTranche`], [`Error::WrongPhase`],
		/// [`Error::OrderTooSmall`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::OrderPlaced`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(
			origin: OriginFor<T>,
			pool: PoolId,
			tranche: u8,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_place(
				caller,
				Lane {
					pool,
					tranche,
					side: Side::Redeem,
				},
				amount,
			)
		}

		/// Takes back an order, or what is not executed of it.
		///
		/// # Origin
		///
		/// Whose it is, at any time: coins are the account's that placed it, units the person's behind it.
		///
		/// # Parameters
		///
		/// - `lane`: where it is.
		/// - `id`: its number.
		///
		/// # Errors
		///
		/// [`Error::UnknownOrder`], [`Error::NotOrderOwner`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::OrderReturned`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::withdraw_order())]
		pub fn withdraw_order(origin: OriginFor<T>, lane: Lane, id: OrderId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_order(caller, lane, id)
		}

		/// Executes the first orders of a lane, in order, as far as subordination and liquidity let it; the
		/// last one in part. An order whose owner may not receive is given back, and so are all once the pool
		/// amortises, or anybody may let it. Coins of a subscription that buy no whole unit are given back.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `lane`: which one.
		/// - `limit`: how many, at most [`MAX_STEPS`].
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownTranche`], [`Error::NotReviewed`]; those of the rooms that
		/// it asks.
		///
		/// # Events
		///
		/// [`Event::OrderExecuted`], [`Event::OrderReturned`], [`Event::OrderPassed`].
		#[pallet::call_index(21)]
		#[pallet::weight(Pallet::<T>::weight_of_execute(lane.side, *limit))]
		pub fn execute(origin: OriginFor<T>, lane: Lane, limit: u32) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let steps = Self::do_execute(caller, lane, limit)?;
			Ok(Some(Self::weight_of_execute(lane.side, steps)).into())
		}

		/// Runs the waterfall for the period that is over, and pays. While the pool buys, principal is kept
		/// for assets instead.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `pool`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::WrongPhase`], [`Error::PeriodNotOver`],
		/// [`Error::NotReviewed`], [`Error::NoIndex`], [`Error::WaterfallFailed`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::Distributed`], [`Event::FeeUnpaid`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::distribute(MAX_TRANCHES + 1))]
		pub fn distribute(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let tranches = Self::do_distribute(caller, pool)?;
			Ok(Some(T::WeightInfo::distribute(tranches)).into())
		}

		/// Lets a pool go on to its next phase when its time has come, or a public trigger is met. There is
		/// no way back.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `pool`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::NotReviewed`], [`Error::NothingToAdvance`]; those of the rooms
		/// that it asks.
		///
		/// # Events
		///
		/// [`Event::PhaseSet`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::advance())]
		pub fn advance(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_advance(caller, pool)
		}

		/// Closes a pool without assets and with no cash to distribute. What its reserve is left with repays
		/// the tranches in their order, and then goes to the residual.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `pool`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::WrongPhase`], [`Error::CashLeft`]; those of the rooms that it
		/// asks.
		///
		/// # Events
		///
		/// [`Event::Closed`], [`Event::PhaseSet`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::close(MAX_TRANCHES + 1))]
		pub fn close(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let tranches = Self::do_close(caller, pool)?;
			Ok(Some(T::WeightInfo::close(tranches)).into())
		}

		/// Releases what an originator retained of a pool that is closed.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `who`: an account of the person.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::WrongPhase`], [`Error::NotAPerson`],
		/// [`Error::NothingRetained`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::RetentionReleased`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::release_retention(MAX_TRANCHES + 1))]
		pub fn release_retention(
			origin: OriginFor<T>,
			pool: PoolId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let tranches = Self::do_release_retention(caller, pool, who)?;
			Ok(Some(T::WeightInfo::release_retention(tranches)).into())
		}

		/// Buys a holding out of its pool for coin: for at least the middle of what auditors state now, and at
		/// least what it cost. What is paid above its principal is income; for one that was written off, all of
		/// it is recovery.
		///
		/// # Origin
		///
		/// Anybody.
		///
		/// # Parameters
		///
		/// - `terms`: those of the asset.
		/// - `price`: in the smallest unit of the coin.
		/// - `state`: the hash of what inspectors have found, as the buyer knows it: with another one nothing
		///   is bought. It must be given where the standard asks for inspections.
		///
		/// # Errors
		///
		/// [`Error::UnknownAsset`], [`Error::WrongLife`], [`Error::TypeNotAllowed`], [`Error::UnknownPool`],
		/// [`Error::WrongPhase`], [`Error::WrongTerms`], [`Error::StateChanged`], [`Error::NotAttested`], [`Error::PriceTooLow`];
		/// those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::HoldingSold`], [`Event::LifeChanged`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::sell())]
		pub fn sell(
			origin: OriginFor<T>,
			asset: AssetId,
			terms: alloc::boxed::Box<Terms>,
			price: Balance,
			state: Option<H256>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_sell(caller, asset, &terms, price, state)
		}

		/// Consents that the class's present standard binds a pool, in the place of the one it was opened
		/// with. Units are on hold for it, so that they count once; what the person retains counts besides.
		///
		/// # Origin
		///
		/// A holder of the tranche.
		///
		/// # Parameters
		///
		/// - `tranche`: its place; the residual is the last.
		/// - `version`: the class's present standard, so that nobody consents to another by chance.
		/// - `units`: how many are put on hold; none where those retained are enough.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownTranche`], [`Error::WrongPhase`],
		/// [`Error::UnknownClass`], [`Error::WrongVersion`], [`Error::NotAPerson`],
		/// [`Error::ConsentGiven`], [`Error::ZeroAmount`]; those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::StandardConsented`].
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::consent_standard())]
		pub fn consent_standard(
			origin: OriginFor<T>,
			pool: PoolId,
			tranche: u8,
			version: u32,
			units: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_consent_standard(caller, pool, tranche, version, units)
		}

		/// Takes a consent back, and releases the units that are on hold for it.
		///
		/// # Origin
		///
		/// The person that consented, through any of its accounts, at any time.
		///
		/// # Parameters
		///
		/// - `tranche`: its place; the residual is the last.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::UnknownTranche`], [`Error::NotAPerson`], [`Error::NoConsent`];
		/// those of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::ConsentWithdrawn`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::withdraw_consent())]
		pub fn withdraw_consent(origin: OriginFor<T>, pool: PoolId, tranche: u8) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_consent(caller, pool, tranche)
		}

		/// Lets the class's present standard bind a pool, for all that it does from now on. The days of grace
		/// and of a write-off alone stay as they were: by them is set when each asset that it has is looked at.
		///
		/// # Origin
		///
		/// Anybody, once more than half of the units of every tranche consent.
		///
		/// # Parameters
		///
		/// - `pool`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownPool`], [`Error::WrongPhase`], [`Error::UnknownClass`],
		/// [`Error::WrongVersion`], [`Error::NoMajority`], [`Error::WrongCoin`], [`Error::FeeTooHigh`]; those
		/// of the rooms that it asks.
		///
		/// # Events
		///
		/// [`Event::StandardAdopted`].
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::adopt_standard(MAX_TRANCHES + 1))]
		pub fn adopt_standard(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let tranches = Self::do_adopt_standard(caller, pool)?;
			Ok(Some(T::WeightInfo::adopt_standard(tranches)).into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// What it costs to join a pool of so many tranches, at the present value or at a part of what is
		/// outstanding.
		fn weight_of_join(tranches: u32, is_valued: bool) -> Weight {
			match is_valued {
				true => T::WeightInfo::join_valued(tranches),
				false => T::WeightInfo::join(tranches),
			}
		}

		/// What it costs to carry out a motion that moves so many assets. Nobody knows before which it is.
		fn weight_of_enact(moved: u32) -> Weight {
			match moved {
				0 => T::WeightInfo::enact(),
				_ => T::WeightInfo::enact_refinance(moved).max(T::WeightInfo::enact()),
			}
		}

		/// What it costs to look at a loan after so many events, or at a holding.
		fn weight_of_touch(events: u32) -> Weight {
			T::WeightInfo::touch(events).max(T::WeightInfo::touch_holding())
		}

		/// What so many steps cost, whatever they look at.
		fn weight_of_poke(steps: u32) -> Weight {
			let steps = steps.min(MAX_STEPS);
			T::WeightInfo::poke_loans(steps).max(T::WeightInfo::poke_holdings(steps))
		}

		/// What so many orders of a side cost.
		fn weight_of_execute(side: Side, orders: u32) -> Weight {
			let orders = orders.min(MAX_STEPS);
			match side {
				Side::Subscribe => T::WeightInfo::execute_subscriptions(orders),
				Side::Redeem => T::WeightInfo::execute_redemptions(orders),
			}
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What a pool is worth now, and each of its tranches, the residual last; in the smallest unit of the
		/// coin. Nothing if there is no such pool. The same cost for one asset and for a million.
		pub fn pool_value(pool: PoolId) -> Option<(Balance, alloc::vec::Vec<Balance>)> {
			let (row, charter) = (Pools::<T>::get(pool)?, Charters::<T>::get(pool)?);
			Self::values(&row, &charter, T::Time::now()).ok()
		}

		/// A pool as it stands: value, cash, tranches, and its assets by days past due, rate and term.
		pub fn pool_report(pool: PoolId) -> Option<PoolReport> {
			Self::report_pool(pool)
		}

		/// A tranche of a pool as it stands, by its place; the residual is the last.
		pub fn tranche_report(pool: PoolId, tranche: u8) -> Option<TrancheReport> {
			let tranches = Self::report_pool(pool)?.tranches;
			tranches.into_iter().nth(usize::from(tranche))
		}

		/// The principal of a pool by originator, obligor and jurisdiction: at most `limit` of them, and no
		/// more than [`MAX_PAGE`], after `from`.
		pub fn pool_exposures(
			pool: PoolId,
			from: Option<Counterparty>,
			limit: u32,
		) -> ExposurePage {
			Self::page_of_exposures(pool, from, limit)
		}

		/// What would become of an asset that is sold to a pool now, with every rule that fails; `terms` are
		/// those of the asset, in SCALE. Nothing if there is no such pool or asset.
		pub fn dry_join(
			pool: PoolId,
			asset: AssetId,
			terms: alloc::vec::Vec<u8>,
		) -> Option<JoinReport> {
			Self::report_join(pool, asset, terms)
		}

		/// What the next distribution would pay if it took place now, with what has been collected.
		pub fn next_distribution(pool: PoolId) -> Option<tessera_waterfall::Outcome> {
			let (mut row, charter) = (Pools::<T>::get(pool)?, Charters::<T>::get(pool)?);
			Self::run_waterfall(&mut row, &charter)
				.ok()
				.map(|(_, outcome)| outcome)
		}

		/// An asset as it stands, and what it is worth in its pool.
		pub fn asset_report(asset: AssetId) -> Option<AssetReport> {
			Self::report_asset(asset)
		}
	}
}
