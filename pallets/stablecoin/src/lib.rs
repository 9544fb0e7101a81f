//! # Stablecoin
//!
//! Coins that are backed by money or metal outside the chain: minted within what auditors attest,
//! redeemed in a queue with deadlines, frozen and seized under control.
//!
//! | Call | Who |
//! |---|---|
//! | [`create`](pallet::Call::create), [`set_terms`](pallet::Call::set_terms), [`set_fee_rate`](pallet::Call::set_fee_rate), [`offer_role`](pallet::Call::offer_role) | governance |
//! | [`confirm_redemption`](pallet::Call::confirm_redemption), [`add_lot`](pallet::Call::add_lot), [`remove_lot`](pallet::Call::remove_lot), [`rescue`](pallet::Call::rescue), [`act_as_issuer`](pallet::Call::act_as_issuer) | the issuer |
//! | [`set_allowance`](pallet::Call::set_allowance) | the master minter |
//! | [`mint`](pallet::Call::mint) | a minter, within its allowance |
//! | [`freeze`](pallet::Call::freeze), [`unfreeze`](pallet::Call::unfreeze) | an agent |
//! | [`propose_act`](pallet::Call::propose_act), [`approve_act`](pallet::Call::approve_act) | an agent; M of N of them take an [`Act`] |
//! | [`drop_act`](pallet::Call::drop_act) | who proposed it; anybody once it has expired |
//! | [`pause`](pallet::Call::pause), [`resume`](pallet::Call::resume) | a pauser |
//! | [`hand_over`](pallet::Call::hand_over), [`accept_role`](pallet::Call::accept_role), [`withdraw_offer`](pallet::Call::withdraw_offer) | who has the role, and to whom it is offered |
//! | [`burn`](pallet::Call::burn), [`request_redemption`](pallet::Call::request_redemption), [`request_lot`](pallet::Call::request_lot), [`take_back`](pallet::Call::take_back) | a holder, own units only; the last one the issuer too |
//!
//! # Overview
//!
//! The ledger of a coin is an asset of another pallet, which wallets know: transfers are that pallet's
//! and cost what they cost there. This pallet owns the asset, by an account without a key, so that units
//! appear and vanish here alone.
//!
//! **Minting** needs three things: a minter's allowance, which falls as it mints and rises only by the
//! master minter; that minting is not paused; and that the supply afterwards is no more than the lowest
//! of the fresh attestations of a quorum of auditors ([`tessera_primitives::attestations`]), nor, for a
//! metal, than the fine weight of the lots on the coin's list. When attestations grow stale minting
//! stops by itself. Redemption does not ask for them.
//!
//! **Redemption** is a queue: the holder's units go on hold, the issuer pays outside the chain and
//! confirms with the payment's reference, and they burn. Past the deadline the holder may take them
//! back; that is a breach, which goes to the journal and to the issuer's score. What was paid since the
//! moment of which the attestations speak gives no room for minting: they may still count it.
//!
//! **Freezing** an account holds on every path of the ledger, both ways: a freeze of all its units and a
//! block of its row. **Pausing** transfers stops the ledger of the coin.
//!
//! **Swaps** between coins of one peg are another pallet's; it mints and burns through the [`fungibles`]
//! traits of this one, and its units are within the attested reserve like any other. Its administrator
//! is the coin's issuer, as [`Origin::Issuer`].
//!
//! **Books**, in the unit of the coin: `Capital` is what is in issue, `Principal` the reserve for it,
//! `Receivable` what the swapping pallet holds for it in other coins, `Fees` what the issuer has kept.
//!
//! | What | Debit | Credit |
//! |---|---|---|
//! | mint | Principal | Capital |
//! | burn | Capital | Principal |
//! | redemption paid | Capital | Principal (what was paid), Fees (what was kept) |
//! | swapped in | Receivable | Capital |
//! | swapped out | Capital | Receivable |
//!
//! So the supply is the credits less the debits of `Capital`.
//!
//! [`fungibles`]: frame_support::traits::fungibles
//!
//! # Goals
//!
//! 1. *No more than there is*: whoever mints, the supply afterwards is within attestation and lots.
//! 2. *A way out*: no pause and no missing attestation stops redemption; only a freeze of the holder does.
//! 3. *One at a time*: no role can do the act of another, and none is had without accepting it.
//! 4. *Flat cost*: no call's cost depends on how many holders or redemptions there are.
//!
//! # Invariants
//!
//! Checked by `try_state`:
//!
//! - **INV-1**: the supply of a coin in its ledger is what was minted less what was burned.
//! - **INV-2**: what is on hold for redemption is, per account and in sum, that of the open redemptions,
//!   and they are numbered below the next one.
//! - **INV-3**: as many accounts are frozen as the coin counts, and each of them can neither spend nor
//!   receive.
//! - **INV-4**: the fine weight of a coin is that of its lots, each under the key made of its refiner and
//!   serial number; a lot that is asked for is so by an open redemption.
//! - **INV-5**: a coin has agents and pausers, no account a role twice, the threshold can be met, and the
//!   pending acts are those that the roles list.
//! - **INV-6**: every row belongs to a coin, the coin to an asset with the same decimals, and its terms
//!   are within their bounds.
//! - **INV-7**: the ledger of a coin is stopped if and only if its transfers are paused.
//! - **INV-8**: of each coin, and of no other, the account of its swaps is known as one of the house.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

mod acts;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod coins;
mod door;
pub mod fineness;
mod freezes;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
mod lots;
mod minting;
#[cfg(test)]
mod mock;
mod redemption;
mod report;
mod roles;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{
			fungibles::{
				freeze::Mutate as MutateFreeze, hold::Mutate as MutateHold, metadata, roles,
				Create, Mutate, Refund,
			},
			AccountTouch, Contains, ContainsPair, EnsureOriginWithArg, Time,
		},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::{
		traits::{Convert, Dispatchable},
		FixedU128,
	};
	use tessera_identifiers::Lei;
	use tessera_primitives::{
		acts::ReasonCode,
		apis::{LotInfo, Page, RedemptionInfo},
		attestations::{AttestationFault, Attestations},
		books::Books,
		coins::Locks,
		journal::{CoinAct, Journal},
		scores::Payments,
		Balance, CoinId, InvestorId, Moment,
	};

	use super::*;

	/// The row of a coin.
	pub type CoinOf<T> = Coin<<T as frame_system::Config>::AccountId>;

	/// The roles of a coin.
	pub type RoleBookOf<T> = RoleBook<<T as frame_system::Config>::AccountId>;

	/// A privileged act.
	pub type ActOf<T> = Act<<T as frame_system::Config>::AccountId>;

	/// A privileged act that waits for approvals.
	pub type PendingActOf<T> = PendingAct<<T as frame_system::Config>::AccountId>;

	/// A redemption that waits for its payment.
	pub type RedemptionOf<T> = Redemption<<T as frame_system::Config>::AccountId>;

	/// A call of any pallet.
	pub type RuntimeCallOf<T> = <T as Config>::RuntimeCall;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who creates coins and sets their terms.
		type AdminOrigin: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;

		/// The aggregated origin, which knows that of an issuer.
		type RuntimeOrigin: Clone
			+ From<Origin>
			+ Into<Result<Origin, <Self as Config>::RuntimeOrigin>>
			+ IsType<<Self as frame_system::Config>::RuntimeOrigin>;

		/// The calls that an issuer makes as such.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + From<frame_system::Call<Self>>
			+ GetDispatchInfo;

		/// The ledger of the coins. Its rows must cost no deposit where an account receives, and no
		/// remainder may be too small to keep: coins are created there as sufficient, with a least
		/// balance of one.
		type Ledger: Create<Self::AccountId, AssetId = CoinId, Balance = Balance>
			+ Mutate<Self::AccountId, AssetId = CoinId, Balance = Balance>
			+ metadata::Inspect<Self::AccountId>
			+ metadata::Mutate<Self::AccountId>
			+ roles::Inspect<Self::AccountId>
			+ AccountTouch<CoinId, Self::AccountId>
			+ ContainsPair<CoinId, Self::AccountId>
			+ Refund<Self::AccountId, AssetId = CoinId>;

		/// Units on hold in the ledger.
		type Holder: MutateHold<
			Self::AccountId,
			AssetId = CoinId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// Units frozen in the ledger.
		type Freezer: MutateFreeze<
			Self::AccountId,
			AssetId = CoinId,
			Balance = Balance,
			Id = Self::RuntimeFreezeReason,
		>;

		/// Locks of the ledger.
		type Locks: Locks<Self::AccountId>;

		/// The account that owns the assets in the ledger; nobody has its key.
		type Owner: Get<Self::AccountId>;

		/// Accounts of the house, that agents neither freeze nor seize from: [`Config::Owner`] and those in
		/// which other pallets keep coins for many, but for those of [`Config::SwapAccount`].
		type Protected: Contains<Self::AccountId>;

		/// Where the swapping pallet keeps what was swapped for a coin. Those accounts are of the house too.
		type SwapAccount: Convert<CoinId, Self::AccountId>;

		/// The reasons for which units are put on hold.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy + From<HoldReason>;

		/// The reasons for which units are frozen.
		type RuntimeFreezeReason: Parameter + Member + MaxEncodedLen + Copy + From<FreezeReason>;

		/// What auditors attest, and the journal, books and scores in which all is written down.
		type Audit: Attestations + Journal<Self::AccountId> + Books<Self::AccountId> + Payments;

		/// The person behind an account, where the register knows one.
		type Persons: Convert<Self::AccountId, Option<InvestorId>>;

		/// How long a privileged act waits for approvals, in milliseconds.
		#[pallet::constant]
		type ApprovalPeriod: Get<Moment>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;

		/// Sets up what the benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// Why the pallet puts units on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Their redemption waits for its payment.
		#[codec(index = 0)]
		Redemption,
	}

	/// Why the pallet freezes units.
	#[pallet::composite_enum]
	pub enum FreezeReason {
		/// Their account is frozen.
		#[codec(index = 0)]
		AccountFrozen,
	}

	/// Who acts for a coin towards other pallets.
	#[pallet::origin]
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
	pub enum Origin {
		/// The issuer of a coin, whoever that is.
		#[codec(index = 0)]
		Issuer(CoinId),
	}

	/// Admits the issuer of the coin in question, as [`Origin::Issuer`]; nobody deposits for it.
	pub struct EnsureIssuer<T>(core::marker::PhantomData<T>);

	impl<T: Config> EnsureOriginWithArg<<T as frame_system::Config>::RuntimeOrigin, CoinId>
		for EnsureIssuer<T>
	{
		type Success = Option<T::AccountId>;

		fn try_origin(
			origin: <T as frame_system::Config>::RuntimeOrigin,
			coin: &CoinId,
		) -> Result<Self::Success, <T as frame_system::Config>::RuntimeOrigin> {
			let own = <T as Config>::RuntimeOrigin::from_ref(&origin).clone();
			match own.into() {
				Ok(Origin::Issuer(issued)) if issued == *coin => Ok(None),
				_ => Err(origin),
			}
		}

		#[cfg(feature = "runtime-benchmarks")]
		fn try_successful_origin(
			coin: &CoinId,
		) -> Result<<T as frame_system::Config>::RuntimeOrigin, ()> {
			Ok(<T as Config>::RuntimeOrigin::from(Origin::Issuer(*coin)).into())
		}
	}

	/// The pallet: coins and their terms.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Coin -> what its calls read. INV-1 to INV-4.
	// Twox: governance numbers the coins.
	#[pallet::storage]
	pub type Coins<T: Config> = StorageMap<_, Twox64Concat, CoinId, CoinOf<T>>;

	/// Coin -> who has its roles, but for issuer, master minter and minters. INV-5.
	// Twox: as `Coins`.
	#[pallet::storage]
	pub type Roles<T: Config> = StorageMap<_, Twox64Concat, CoinId, RoleBookOf<T>>;

	/// Coin -> who mints it, and how much each may still mint.
	// Twox: as `Coins`.
	#[pallet::storage]
	pub type CoinMinters<T: Config> =
		StorageMap<_, Twox64Concat, CoinId, Minters<T::AccountId>, ValueQuery>;

	/// Coin, act -> a privileged act that waits for approvals. INV-5.
	// Twox: the chain numbers the acts.
	#[pallet::storage]
	pub type Acts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CoinId, Twox64Concat, ActId, PendingActOf<T>>;

	/// Coin, account -> why the account is frozen. INV-3.
	// Blake2: agents name accounts that others choose.
	#[pallet::storage]
	pub type Freezes<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CoinId, Blake2_128Concat, T::AccountId, Freeze>;

	/// Coin, account -> for how long, in milliseconds, the account was frozen while it had redemptions, as
	/// long as it has some: that time does not count against the issuer, who could not pay.
	// Blake2: as `Freezes`.
	#[pallet::storage]
	pub type FrozenTime<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CoinId,
		Blake2_128Concat,
		T::AccountId,
		Moment,
		ValueQuery,
	>;

	/// Coin, redemption -> a redemption that waits for its payment. INV-2.
	// Twox: the chain numbers the redemptions.
	#[pallet::storage]
	pub type Redemptions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CoinId, Twox64Concat, RedemptionId, RedemptionOf<T>>;

	/// Lot -> where it lies and which coin it backs: each counts once, whatever the coin. INV-4.
	// Identity: the key is a hash.
	#[pallet::storage]
	pub type Lots<T: Config> = StorageMap<_, Identity, LotId, Lot>;

	/// Account -> the coin for which the swapping pallet keeps others there. Written when the coin is
	/// created. INV-8.
	// Blake2: agents name accounts that others choose.
	#[pallet::storage]
	pub type SwapAccounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, CoinId>;

	/// Coin -> what of it pays a fee, in its smallest unit for the smallest unit of the native token.
	// Twox: as `Coins`.
	#[pallet::storage]
	pub type FeeRates<T: Config> = StorageMap<_, Twox64Concat, CoinId, FixedU128>;

	/// What happened. Amounts are in the coin's smallest unit.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A coin was created; its issuer has every role.
		Created {
			/// Its number.
			coin: CoinId,
			/// Who issues it.
			issuer: T::AccountId,
			/// What a whole coin is worth.
			peg: Peg,
		},
		/// The terms of a coin changed.
		TermsSet {
			/// Which one.
			coin: CoinId,
			/// The terms before.
			old_value: Terms,
			/// The terms now.
			new_value: Terms,
		},
		/// Fees of transactions are accepted in a coin at another rate, or no longer.
		FeeRateSet {
			/// Which one.
			coin: CoinId,
			/// The rate before.
			old_value: Option<FixedU128>,
			/// The rate now.
			new_value: Option<FixedU128>,
		},
		/// A minter may mint another amount; zero removes it.
		AllowanceSet {
			/// Of which coin.
			coin: CoinId,
			/// Who.
			minter: T::AccountId,
			/// What it could still mint.
			old_value: Balance,
			/// What it may mint now.
			new_value: Balance,
		},
		/// Units were minted.
		Minted {
			/// Of which coin.
			coin: CoinId,
			/// By whom; nothing where another pallet swapped them in.
			minter: Option<T::AccountId>,
			/// Who received.
			to: T::AccountId,
			/// How many.
			amount: Balance,
		},
		/// Units were burned.
		Burned {
			/// Of which coin.
			coin: CoinId,
			/// Whose.
			from: T::AccountId,
			/// How many.
			amount: Balance,
		},
		/// Redemption was asked for; the units are on hold.
		RedemptionRequested {
			/// Of which coin.
			coin: CoinId,
			/// Its number.
			redemption: RedemptionId,
			/// Whose.
			holder: T::AccountId,
			/// Units on hold.
			amount: Balance,
			/// What of them the issuer keeps.
			fee: Balance,
			/// The lot to be delivered; nothing where money is paid.
			lot: Option<LotId>,
			/// Until when it is to be paid.
			deadline: Moment,
		},
		/// Redemption was paid outside the chain; the units burned.
		RedemptionConfirmed {
			/// Of which coin.
			coin: CoinId,
			/// Its number.
			redemption: RedemptionId,
			/// Whose.
			holder: T::AccountId,
			/// Units burned.
			amount: Balance,
			/// The reference of the payment or delivery.
			reference: H256,
			/// Whether it came after the deadline.
			late: bool,
		},
		/// Redemption was not paid in time; the holder has the units back.
		RedemptionTakenBack {
			/// Of which coin.
			coin: CoinId,
			/// Its number.
			redemption: RedemptionId,
			/// Whose.
			holder: T::AccountId,
			/// Units.
			amount: Balance,
		},
		/// An account was frozen.
		AccountFrozen {
			/// For which coin.
			coin: CoinId,
			/// Which one.
			who: T::AccountId,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// An account was unfrozen.
		AccountUnfrozen {
			/// For which coin.
			coin: CoinId,
			/// Which one.
			who: T::AccountId,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// Minting or transfers stopped.
		Paused {
			/// Of which coin.
			coin: CoinId,
			/// Which of the two.
			flow: Flow,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// Minting or transfers go on.
		Resumed {
			/// Of which coin.
			coin: CoinId,
			/// Which of the two.
			flow: Flow,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// A role was offered; it is accepted or not.
		RoleOffered {
			/// In which coin.
			coin: CoinId,
			/// Which role.
			role: Role,
			/// Who hands it over; nothing where the agents add a seat.
			from: Option<T::AccountId>,
			/// Who may accept it.
			to: T::AccountId,
		},
		/// A role was accepted.
		RoleAccepted {
			/// In which coin.
			coin: CoinId,
			/// Which role.
			role: Role,
			/// Who had it; nothing where a seat was added.
			from: Option<T::AccountId>,
			/// Who has it now.
			to: T::AccountId,
		},
		/// An offer was withdrawn or declined.
		OfferWithdrawn {
			/// In which coin.
			coin: CoinId,
			/// Which role.
			role: Role,
			/// To whom it was offered.
			to: T::AccountId,
		},
		/// An agent proposed a privileged act.
		ActProposed {
			/// In which coin.
			coin: CoinId,
			/// Its number.
			id: ActId,
			/// What.
			act: ActOf<T>,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
			/// Who.
			by: T::AccountId,
			/// The last moment at which it can be approved.
			expires_at: Moment,
		},
		/// One more agent approved it.
		ActApproved {
			/// In which coin.
			coin: CoinId,
			/// Its number.
			id: ActId,
			/// Who.
			by: T::AccountId,
		},
		/// It was dropped.
		ActDropped {
			/// In which coin.
			coin: CoinId,
			/// Its number.
			id: ActId,
		},
		/// Enough agents approved it, and it was done.
		ActTaken {
			/// In which coin.
			coin: CoinId,
			/// Its number.
			id: ActId,
			/// What.
			act: ActOf<T>,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// A lot backs a coin.
		LotAdded {
			/// Which coin.
			coin: CoinId,
			/// What identifies it.
			lot: LotId,
			/// What is known of it.
			details: NewLot,
		},
		/// A lot was struck off the list.
		LotRemoved {
			/// Of which coin.
			coin: CoinId,
			/// What identifies it.
			lot: LotId,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// Units sent to the account without a key were returned.
		Rescued {
			/// Of which coin.
			coin: CoinId,
			/// Who got them.
			to: T::AccountId,
			/// How many.
			amount: Balance,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
	}

	/// Why a call is refused, in the order in which it is checked.
	#[pallet::error]
	pub enum Error<T> {
		/// There is a coin, or another asset, of that number.
		CoinExists,
		/// The peg is no currency in use, or no precious metal with a unit above zero.
		InvalidPeg,
		/// More than [`MAX_DECIMALS`] decimals.
		TooManyDecimals,
		/// Name or symbol is empty or no UTF-8.
		InvalidName,
		/// The LEI is not one of ISO 17442: length, characters or check digits are wrong.
		InvalidLei,
		/// A term is outside its bounds, see [`Terms`].
		TermsOutOfBounds,
		/// There is no such coin.
		UnknownCoin,
		/// The rate is zero.
		ZeroRate,
		/// The caller is not the coin's issuer.
		NotIssuer,
		/// The caller is not the coin's master minter.
		NotMasterMinter,
		/// The caller is no minter of the coin.
		NotMinter,
		/// The caller is no agent of the coin.
		NotAgent,
		/// The caller is no pauser of the coin.
		NotPauser,
		/// There are as many minters as there can be.
		TooManyMinters,
		/// The amount is zero.
		ZeroAmount,
		/// Minting is paused.
		MintingPaused,
		/// Transfers are paused: nothing of the coin moves.
		TransfersPaused,
		/// The minter may not mint so much.
		AllowanceExceeded,
		/// The account is frozen for the coin.
		AccountFrozen,
		/// Of the attestations of the reserve that a quorum needs, some are challenged.
		ReserveChallenged,
		/// Of the attestations of the reserve that a quorum needs, some are too old.
		ReserveStale,
		/// Fewer attesters than the quorum have stated the reserve.
		ReserveWithoutQuorum,
		/// The supply would be more than the attested reserve.
		ReserveExceeded,
		/// The supply would be more than the fine weight of the lots makes.
		LotsExceeded,
		/// The account has fewer units that are free to leave. One smallest unit stays free as long as
		/// others are on hold.
		InsufficientBalance,
		/// Less than the coin's minimum is to be redeemed.
		BelowMinimum,
		/// The fee would take all.
		FeeTakesAll,
		/// The lot costs more units than the redeemer would give.
		PriceAboveLimit,
		/// There is no such lot, or it backs another coin.
		UnknownLot,
		/// The lot is being redeemed.
		LotTaken,
		/// The rest of the lots makes less than the supply.
		LotNeeded,
		/// There is no such redemption.
		UnknownRedemption,
		/// The caller is neither the redemption's holder nor the issuer.
		NotHolder,
		/// The deadline has not passed.
		DeadlineNotPassed,
		/// The coin is not one of a metal.
		NotCommodity,
		/// A text of the lot is not of capital letters and digits, its weight is zero, or its fineness is
		/// zero or above a million.
		InvalidLot,
		/// The lot is on the list, of this coin or another.
		LotExists,
		/// The lots would weigh more than can be counted in units of the coin.
		TooHeavy,
		/// The account is frozen already.
		AlreadyFrozen,
		/// The account is not frozen.
		NotFrozen,
		/// The account is one of the house, see [`Config::Protected`] and [`Config::SwapAccount`].
		ProtectedAccount,
		/// It is paused already.
		AlreadyPaused,
		/// It is not paused.
		NotPaused,
		/// The account has the role already.
		AlreadyInRole,
		/// The account does not have the role.
		NotInRole,
		/// The role is not offered to the account, or the caller has no part in the offer.
		NotOffered,
		/// As many roles are offered as can be.
		TooManyOffers,
		/// There are as many seats as there can be.
		TooManySeats,
		/// The role has no seats that agents could add or take away, or governance offer.
		NotASeat,
		/// The seat is the last one, or the threshold needs it.
		SeatNeeded,
		/// The threshold is zero, or above the number of agents.
		ImpossibleThreshold,
		/// One agent alone takes nothing from anybody: the threshold is below [`FEWEST_TO_SEIZE`].
		OneAgentAlone,
		/// The agent has proposed as many acts as may wait for approvals.
		TooManyActs,
		/// There is no such privileged act.
		UnknownAct,
		/// The time for approvals is over.
		ApprovalExpired,
		/// The agent has approved the act already.
		AlreadyApproved,
		/// The caller has not proposed the act, and it has not expired.
		NotProposer,
		/// Giver and receiver are one account.
		SameAccount,
		/// No further number is left.
		NumbersExhausted,
		/// The ledger has no row of the receiver, who could then not be given what is on hold.
		ReceiverUnknown,
		/// Another pallet asked for what only this one may do to the ledger.
		NotByThisDoor,
	}

	impl<T> From<AttestationFault> for Error<T> {
		fn from(fault: AttestationFault) -> Self {
			match fault {
				AttestationFault::Challenged => Error::ReserveChallenged,
				AttestationFault::Stale => Error::ReserveStale,
				AttestationFault::NoQuorum => Error::ReserveWithoutQuorum,
			}
		}
	}

	/// Coins with which the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Each coin.
		pub coins: Vec<GenesisCoin<T::AccountId>>,
	}

	/// A coin with which the chain starts. It has no units: nothing is attested yet.
	#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
	#[serde(rename_all = "camelCase", deny_unknown_fields)]
	pub struct GenesisCoin<AccountId> {
		/// Its number.
		pub coin: CoinId,
		/// Who redeems it.
		pub issuer: AccountId,
		/// The LEI of the issuer.
		pub issuer_lei: Lei,
		/// Who sets allowances.
		pub master_minter: AccountId,
		/// Who mints, and how much each may mint.
		pub minters: Vec<(AccountId, Balance)>,
		/// Who freezes and seizes.
		pub agents: Vec<AccountId>,
		/// How many agents must approve a privileged act.
		pub threshold: u32,
		/// Who pauses.
		pub pausers: Vec<AccountId>,
		/// What a whole coin is worth.
		pub peg: Peg,
		/// How many decimals of a whole coin the smallest unit is.
		pub decimals: u8,
		/// Its name.
		pub name: alloc::string::String,
		/// Its symbol.
		pub symbol: alloc::string::String,
		/// Its terms.
		pub terms: Terms,
		/// At which rate it pays fees, if at all: smallest units for a smallest native unit.
		pub fee_rate: Option<FixedU128>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for coin in &self.coins {
				Pallet::<T>::build_coin(coin.clone()).expect("the coins of the genesis are valid");
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
		/// Creates a coin. Its issuer has every role, and hands them over.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`].
		///
		/// # Parameters
		///
		/// - `coin`: its number, which no other asset of the ledger has.
		/// - `issuer`: who issues it.
		/// - `details`: what it is.
		///
		/// # Errors
		///
		/// [`Error::CoinExists`], [`Error::InvalidPeg`], [`Error::TooManyDecimals`],
		/// [`Error::InvalidName`], [`Error::InvalidLei`], [`Error::TermsOutOfBounds`].
		///
		/// # Events
		///
		/// [`Event::Created`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create())]
		pub fn create(
			origin: OriginFor<T>,
			coin: CoinId,
			issuer: T::AccountId,
			details: NewCoin,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_create(coin, issuer, details)
		}

		/// Sets the terms of a coin. Redemptions that were asked for before keep theirs.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`]: an issuer could otherwise loosen what binds it.
		///
		/// # Parameters
		///
		/// - `terms`: all of them.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::TermsOutOfBounds`].
		///
		/// # Events
		///
		/// [`Event::TermsSet`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_terms())]
		pub fn set_terms(origin: OriginFor<T>, coin: CoinId, terms: Terms) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_terms(coin, terms)
		}

		/// Lets fees of transactions be paid in a coin at a rate, or no longer.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`].
		///
		/// # Parameters
		///
		/// - `rate`: smallest units of the coin for a smallest unit of the native token; nothing: not
		///   accepted.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::ZeroRate`].
		///
		/// # Events
		///
		/// [`Event::FeeRateSet`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_fee_rate())]
		pub fn set_fee_rate(
			origin: OriginFor<T>,
			coin: CoinId,
			rate: Option<FixedU128>,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_fee_rate(coin, rate)
		}

		/// Sets what a minter may mint from now on; what it could mint before is void.
		///
		/// # Origin
		///
		/// Signed by the master minter.
		///
		/// # Parameters
		///
		/// - `minter`: who.
		/// - `allowance`: how much, in the smallest unit; zero removes the minter.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotMasterMinter`], [`Error::NotMinter`] if there is nothing to
		/// remove, [`Error::TooManyMinters`].
		///
		/// # Events
		///
		/// [`Event::AllowanceSet`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_allowance())]
		pub fn set_allowance(
			origin: OriginFor<T>,
			coin: CoinId,
			minter: T::AccountId,
			allowance: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_set_allowance(caller, coin, minter, allowance)
		}

		/// Mints units, within the minter's allowance, the attested reserve and the lots.
		///
		/// # Origin
		///
		/// Signed by a minter.
		///
		/// # Parameters
		///
		/// - `to`: who receives.
		/// - `amount`: how many of the smallest unit.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotMinter`], [`Error::ZeroAmount`], [`Error::MintingPaused`],
		/// [`Error::TransfersPaused`], [`Error::AllowanceExceeded`], [`Error::AccountFrozen`],
		/// [`Error::ReserveChallenged`], [`Error::ReserveStale`], [`Error::ReserveWithoutQuorum`],
		/// [`Error::ReserveExceeded`], [`Error::LotsExceeded`].
		///
		/// # Events
		///
		/// [`Event::Minted`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::mint())]
		pub fn mint(
			origin: OriginFor<T>,
			coin: CoinId,
			to: T::AccountId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_mint(caller, coin, &to, amount)
		}

		/// Burns own units. Nothing is paid for them.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `amount`: how many of the smallest unit.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::ZeroAmount`], [`Error::TransfersPaused`],
		/// [`Error::AccountFrozen`], [`Error::InsufficientBalance`].
		///
		/// # Events
		///
		/// [`Event::Burned`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::burn())]
		pub fn burn(origin: OriginFor<T>, coin: CoinId, amount: Balance) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_burn(&caller, coin, amount)
		}

		/// Asks the issuer to pay for own units. They go on hold until it has paid, or the deadline has
		/// passed and the holder takes them back. One smallest unit has to stay free.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `amount`: how many of the smallest unit; the issuer pays them less the fee, which is rounded
		///   up.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::BelowMinimum`], [`Error::FeeTakesAll`],
		/// [`Error::AccountFrozen`], [`Error::InsufficientBalance`].
		///
		/// # Events
		///
		/// [`Event::RedemptionRequested`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::request_redemption())]
		pub fn request_redemption(
			origin: OriginFor<T>,
			coin: CoinId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_request_redemption(caller, coin, amount)
		}

		/// Asks the issuer to deliver a whole lot for own units: those that its fine weight makes, rounded
		/// up, and the fee.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `lot`: what identifies it.
		/// - `most`: the most units to be put on hold for it.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::UnknownLot`], [`Error::LotTaken`],
		/// [`Error::PriceAboveLimit`], [`Error::AccountFrozen`], [`Error::InsufficientBalance`].
		///
		/// # Events
		///
		/// [`Event::RedemptionRequested`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_lot())]
		pub fn request_lot(
			origin: OriginFor<T>,
			coin: CoinId,
			lot: LotId,
			most: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_request_lot(caller, coin, lot, most)
		}

		/// Confirms that a redemption was paid, or its lot delivered; the units burn. It can be late as
		/// long as the holder has not taken them back: whoever pays late should confirm first.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `redemption`: its number.
		/// - `reference`: the payment's, or the hash of the delivery's document.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], [`Error::UnknownRedemption`],
		/// [`Error::AccountFrozen`].
		///
		/// # Events
		///
		/// [`Event::RedemptionConfirmed`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::confirm_redemption())]
		pub fn confirm_redemption(
			origin: OriginFor<T>,
			coin: CoinId,
			redemption: RedemptionId,
			reference: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_confirm_redemption(&caller, coin, redemption, reference)
		}

		/// Gives the holder units back that were not paid in time. This is a breach by the issuer.
		///
		/// # Origin
		///
		/// Signed by the holder, or by the issuer if the holder does not.
		///
		/// # Parameters
		///
		/// - `redemption`: its number.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::UnknownRedemption`], [`Error::NotHolder`],
		/// [`Error::DeadlineNotPassed`], [`Error::AccountFrozen`].
		///
		/// # Events
		///
		/// [`Event::RedemptionTakenBack`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::take_back())]
		pub fn take_back(
			origin: OriginFor<T>,
			coin: CoinId,
			redemption: RedemptionId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_take_back(&caller, coin, redemption)
		}

		/// Freezes an account: nothing of the coin leaves or reaches it, by any path. An account that the
		/// ledger does not know is given a row, for which the agent deposits.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `who`: which account.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotAgent`], [`Error::ProtectedAccount`],
		/// [`Error::AlreadyFrozen`], and those of the deposit.
		///
		/// # Events
		///
		/// [`Event::AccountFrozen`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::freeze())]
		pub fn freeze(
			origin: OriginFor<T>,
			coin: CoinId,
			who: T::AccountId,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_freeze(caller, coin, who, reason, document)
		}

		/// Unfreezes an account. What the agent has deposited for an empty row is given back.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `who`: which account.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotAgent`], [`Error::NotFrozen`].
		///
		/// # Events
		///
		/// [`Event::AccountUnfrozen`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::unfreeze())]
		pub fn unfreeze(
			origin: OriginFor<T>,
			coin: CoinId,
			who: T::AccountId,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_unfreeze(caller, coin, who, reason, document)
		}

		/// Proposes a privileged act, and approves it. With a threshold of one it is done at once.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `act`: what is to be done.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotAgent`], [`Error::NumbersExhausted`],
		/// [`Error::TooManyActs`], and those of [`approve_act`](Call::approve_act) if it is done.
		///
		/// # Events
		///
		/// [`Event::ActProposed`], or [`Event::ActTaken`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::approve_act().max(T::WeightInfo::approve_seizure_of_redemption()))]
		pub fn propose_act(
			origin: OriginFor<T>,
			coin: CoinId,
			act: ActOf<T>,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_propose_act(caller, coin, act, reason, document)
		}

		/// Approves a privileged act; it is done when enough agents have.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `id`: its number.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotAgent`], [`Error::UnknownAct`],
		/// [`Error::ApprovalExpired`], [`Error::AlreadyApproved`]. If it is done, by the act: for seizures
		/// [`Error::OneAgentAlone`], [`Error::ZeroAmount`], [`Error::UnknownRedemption`],
		/// [`Error::SameAccount`], [`Error::ProtectedAccount`], [`Error::AccountFrozen`] if the receiver is,
		/// [`Error::InsufficientBalance`]; for lots [`Error::OneAgentAlone`], [`Error::UnknownLot`];
		/// for seats [`Error::NotASeat`], [`Error::AlreadyInRole`], [`Error::TooManyOffers`], [`Error::SeatNeeded`],
		/// [`Error::NotInRole`]; [`Error::ImpossibleThreshold`].
		///
		/// # Events
		///
		/// [`Event::ActApproved`], [`Event::ActTaken`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::approve_act().max(T::WeightInfo::approve_seizure_of_redemption()))]
		pub fn approve_act(origin: OriginFor<T>, coin: CoinId, id: ActId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_approve_act(caller, coin, id)
		}

		/// Drops a privileged act that waits for approvals.
		///
		/// # Origin
		///
		/// Signed by who proposed it, by an agent if its proposer is none any more, by anybody once it has
		/// expired.
		///
		/// # Parameters
		///
		/// - `id`: its number.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::UnknownAct`], [`Error::NotProposer`].
		///
		/// # Events
		///
		/// [`Event::ActDropped`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::drop_act())]
		pub fn drop_act(origin: OriginFor<T>, coin: CoinId, id: ActId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_drop_act(&caller, coin, id)
		}

		/// Stops minting, or transfers.
		///
		/// # Origin
		///
		/// Signed by a pauser.
		///
		/// # Parameters
		///
		/// - `flow`: which of the two.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotPauser`], [`Error::AlreadyPaused`].
		///
		/// # Events
		///
		/// [`Event::Paused`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn pause(
			origin: OriginFor<T>,
			coin: CoinId,
			flow: Flow,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_pause(caller, coin, flow, true, reason, document)
		}

		/// Lets minting, or transfers, go on.
		///
		/// # Origin
		///
		/// Signed by a pauser.
		///
		/// # Parameters
		///
		/// - `flow`: which of the two.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotPauser`], [`Error::NotPaused`].
		///
		/// # Events
		///
		/// [`Event::Resumed`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn resume(
			origin: OriginFor<T>,
			coin: CoinId,
			flow: Flow,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_pause(caller, coin, flow, false, reason, document)
		}

		/// Offers an own role to another account. It is had until the other accepts.
		///
		/// # Origin
		///
		/// Signed by who has the role.
		///
		/// # Parameters
		///
		/// - `role`: which one. With a minter's goes what it may still mint.
		/// - `to`: who may accept it.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], [`Error::NotMasterMinter`],
		/// [`Error::NotMinter`], [`Error::NotAgent`], [`Error::NotPauser`], [`Error::AlreadyInRole`],
		/// [`Error::TooManyOffers`].
		///
		/// # Events
		///
		/// [`Event::RoleOffered`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(
			origin: OriginFor<T>,
			coin: CoinId,
			role: Role,
			to: T::AccountId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_hand_over(&caller, coin, role, to)
		}

		/// Accepts a role that is offered.
		///
		/// # Origin
		///
		/// Signed by the account to which it is offered.
		///
		/// # Parameters
		///
		/// - `role`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotOffered`], [`Error::AlreadyInRole`],
		/// [`Error::TooManySeats`].
		///
		/// # Events
		///
		/// [`Event::RoleAccepted`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::accept_role())]
		pub fn accept_role(origin: OriginFor<T>, coin: CoinId, role: Role) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_accept_role(caller, coin, role)
		}

		/// Withdraws an own offer, or declines one.
		///
		/// # Origin
		///
		/// Signed by who offers the role, or to whom it is offered.
		///
		/// # Parameters
		///
		/// - `role`: which one.
		/// - `to`: to whom it is offered.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotOffered`].
		///
		/// # Events
		///
		/// [`Event::OfferWithdrawn`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(
			origin: OriginFor<T>,
			coin: CoinId,
			role: Role,
			to: T::AccountId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_offer(&caller, coin, role, to)
		}

		/// Puts a lot on the list of a metal coin. Each lot counts once over all coins.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `details`: what is known of it.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], [`Error::NotCommodity`], [`Error::InvalidLot`],
		/// [`Error::LotExists`], [`Error::TooHeavy`].
		///
		/// # Events
		///
		/// [`Event::LotAdded`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::add_lot())]
		pub fn add_lot(origin: OriginFor<T>, coin: CoinId, details: NewLot) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_add_lot(caller, coin, details)
		}

		/// Strikes a lot off the list that the supply does not need. One that is gone although it is needed
		/// is struck off by the agents, [`Act::StrikeLot`].
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `lot`: what identifies it.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], [`Error::UnknownLot`], [`Error::LotTaken`],
		/// [`Error::LotNeeded`].
		///
		/// # Events
		///
		/// [`Event::LotRemoved`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::remove_lot())]
		pub fn remove_lot(
			origin: OriginFor<T>,
			coin: CoinId,
			lot: LotId,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_remove_lot(caller, coin, lot, reason, document)
		}

		/// Returns units that somebody has sent to the account without a key.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `to`: who gets them.
		/// - `amount`: how many of the smallest unit.
		/// - `reason`, `document`: why, and the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], [`Error::ZeroAmount`],
		/// [`Error::TransfersPaused`], [`Error::AccountFrozen`], [`Error::SameAccount`],
		/// [`Error::InsufficientBalance`].
		///
		/// # Events
		///
		/// [`Event::Rescued`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::rescue())]
		pub fn rescue(
			origin: OriginFor<T>,
			coin: CoinId,
			to: T::AccountId,
			amount: Balance,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_rescue(caller, coin, to, amount, reason, document)
		}

		/// Makes a call as the coin's issuer, [`Origin::Issuer`]: to administer its swaps.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `call`: which one.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotIssuer`], and those of the call.
		///
		/// # Events
		///
		/// Those of the call.
		#[pallet::call_index(23)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(T::WeightInfo::act_as_issuer().saturating_add(info.call_weight), info.class)
		})]
		pub fn act_as_issuer(
			origin: OriginFor<T>,
			coin: CoinId,
			call: Box<RuntimeCallOf<T>>,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			Self::ensure_issuer(&caller, coin)?;
			let declared = call.get_dispatch_info().call_weight;
			let acted = Self::entry(coin, CoinAct::ActedAsIssuer)
				.by(caller)
				.hash_of(&call);
			let own = T::WeightInfo::act_as_issuer();
			let total = |post: PostDispatchInfo| {
				Some(own.saturating_add(post.actual_weight.unwrap_or(declared)))
			};
			match call.dispatch(Origin::Issuer(coin).into()) {
				Ok(post) => {
					Self::record(acted);
					Ok(total(post).into())
				}
				Err(mut refused) => {
					refused.post_info.actual_weight = total(refused.post_info);
					Err(refused)
				}
			}
		}

		/// Offers a role whose holders have lost their keys, or a further seat. Who has the role keeps it
		/// until the offer is accepted; a seat is added.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`].
		///
		/// # Parameters
		///
		/// - `role`: any but a minter's, which the master minter gives.
		/// - `to`: who may accept it.
		///
		/// # Errors
		///
		/// [`Error::UnknownCoin`], [`Error::NotASeat`], [`Error::AlreadyInRole`],
		/// [`Error::TooManyOffers`].
		///
		/// # Events
		///
		/// [`Event::RoleOffered`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::offer_role())]
		pub fn offer_role(
			origin: OriginFor<T>,
			coin: CoinId,
			role: Role,
			to: T::AccountId,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_offer_role(coin, role, to)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A coin's roles, peg, terms and totals.
		pub fn coin(coin: CoinId) -> Option<CoinOf<T>> {
			Coins::<T>::get(coin)
		}

		/// How well a coin is backed, and how much may still be minted.
		pub fn coverage(coin: CoinId) -> Option<Coverage> {
			Self::coverage_of(coin, &Coins::<T>::get(coin)?)
		}

		/// Who has which role in a coin.
		pub fn roles(coin: CoinId) -> Option<RolesInfo<T::AccountId>> {
			Self::roles_of(coin)
		}

		/// Why an account is frozen for a coin; nothing if it is not.
		pub fn freeze_of(coin: CoinId, who: T::AccountId) -> Option<Freeze> {
			Freezes::<T>::get(coin, who)
		}

		/// What of a coin pays a fee of `native` smallest units of the native token, rounded up; nothing
		/// where the coin is not accepted.
		pub fn fee_in_coin(coin: CoinId, native: Balance) -> Option<Balance> {
			Self::native_to_coin(coin, native)
		}

		/// The redemptions of a coin that wait, a page of at most `limit` rows, which is at least one and at
		/// most [`MAX_PAGE`], from number `from` on. The order is that of the storage.
		pub fn redemptions_page(
			coin: CoinId,
			from: Option<RedemptionId>,
			limit: u32,
		) -> Page<RedemptionInfo<T::AccountId>, RedemptionId> {
			Self::page_of_redemptions(coin, from, limit)
		}

		/// The lots of all coins, a page as of redemptions.
		pub fn lots_page(from: Option<LotId>, limit: u32) -> Page<LotInfo, LotId> {
			Self::page_of_lots(from, limit)
		}

		/// What identifies a lot.
		pub fn lot_id(refiner: LotText, serial: LotText) -> LotId {
			Self::id_of_lot(&refiner, &serial)
		}

		/// The units that a lot of a coin costs: what is burned, and the part of it that is the fee.
		pub fn price_of_lot(lot: LotId) -> Option<(Balance, Balance)> {
			let lot = Lots::<T>::get(lot)?;
			Self::lot_price(&Coins::<T>::get(lot.coin)?, &lot)
		}
	}
}
