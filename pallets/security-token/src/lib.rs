//! The register of holders: who owns how much of each security.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`create`](pallet::Call::create) | anybody, against a deposit; becomes issuer, agent and officer |
//! | [`issue`](pallet::Call::issue), [`issue_batch`](pallet::Call::issue_batch), [`close`](pallet::Call::close) | the issuer |
//! | [`pay_income`](pallet::Call::pay_income), [`sweep_income`](pallet::Call::sweep_income), [`split`](pallet::Call::split), [`redeem_all`](pallet::Call::redeem_all), [`set_settlement_coin`](pallet::Call::set_settlement_coin) | the issuer |
//! | [`set_record_date`](pallet::Call::set_record_date), [`close_record_date`](pallet::Call::close_record_date), [`call_vote`](pallet::Call::call_vote) | the issuer |
//! | [`set_document`](pallet::Call::set_document), [`remove_document`](pallet::Call::remove_document) | the issuer |
//! | [`set_policy`](pallet::Call::set_policy) | a compliance officer |
//! | [`propose_act`](pallet::Call::propose_act), [`approve_act`](pallet::Call::approve_act) | a transfer agent; M of N of them take an [`Act`] |
//! | [`approve_transfer`](pallet::Call::approve_transfer) | a transfer agent |
//! | [`drop_act`](pallet::Call::drop_act) | who proposed it; anybody once it has expired |
//! | [`drop_request`](pallet::Call::drop_request) | an agent, the holder; anybody once it has lapsed |
//! | [`hand_over`](pallet::Call::hand_over), [`accept_role`](pallet::Call::accept_role), [`withdraw_offer`](pallet::Call::withdraw_offer) | who has the role, and to whom it is offered |
//! | [`transfer`](pallet::Call::transfer), [`transfer_batch`](pallet::Call::transfer_batch), [`request_transfer`](pallet::Call::request_transfer), [`redeem`](pallet::Call::redeem), [`claim_income`](pallet::Call::claim_income), [`vote`](pallet::Call::vote) | a holder, own units only |
//! | [`approve_operator`](pallet::Call::approve_operator), [`revoke_operator`](pallet::Call::revoke_operator) | an investor |
//! | [`transfer_from`](pallet::Call::transfer_from) | an operator, within its allowance |
//! | [`claim_income_for`](pallet::Call::claim_income_for), [`settle`](pallet::Call::settle), [`close_vote`](pallet::Call::close_vote) | anybody |
//!
//! # Overview
//!
//! A register lists persons, not keys: its rows belong to investors ([`tessera_primitives::InvestorId`]),
//! each of whom acts through several accounts. All accounts of an investor show the same holding.
//!
//! One row holds all that a movement touches of a side ([`Holding`]), and one row all that it touches
//! of the security ([`Security`], with the policy). A transfer between two known investors reads two
//! accounts, two holdings and the security, and writes two holdings, and the security only if the
//! number of holders changes.
//!
//! What concerns all holders at once changes the row of the security alone, whatever their number:
//! income ([`income`](Income)), splits ([`Split`]), record dates ([`RecordDate`]). Each holding catches
//! up when it is next touched, and [`settle`](pallet::Call::settle) touches those that nobody does.
//!
//! The issuer acts for the security, agents against or without the will of holders, officers set the
//! rules. Whoever creates a security has all three roles, and hands them over; nobody gets a role
//! without accepting it.
//!
//! The pallet implements FRAME's `fungibles` traits, holds, freezes and imbalances included, so that
//! other pallets settle, auction and pool securities without knowing this one.
//!
//! # Goals
//!
//! 1. *One door*: every unit that reaches a holding passes `ledger`, and with it the rules of the
//!    security, whether by a call, by a `fungibles` function, out of a hold, by force or to oneself.
//! 2. *Say why*: [`Pallet::can_transfer`] names every reason against a transfer; a refused call
//!    names the first of the same list and changes nothing.
//! 3. *Conserve*: units appear by issue and split, vanish by redemption and split, and otherwise only
//!    move; of the income received every fraction is claimed, swept, due or carried.
//! 4. *Flat cost*: no call's cost depends on the number of holders.
//!
//! # Invariants
//!
//! Checked by `try_state`:
//!
//! - **INV-1**: the supply of a security is the sum of its holdings that have passed all splits, and of
//!   what the open splits make of the others.
//! - **INV-2**: the holders of a security are its rows with units, each counted by residence or not yet
//!   counted; a row without units says something else that is needed.
//! - **INV-3**: in a holding no hold and no record is zero, no reason and no record date stands twice.
//! - **INV-4**: each security has metadata and roles, and every row belongs to a security.
//! - **INV-5**: securities are numbered below [`NextSecurity`].
//! - **INV-6**: no holding was acquired or changed in the future, or is settled beyond its security's
//!   income.
//! - **INV-7**: the rules of a security make sense, and stand in the form in which they are checked.
//! - **INV-8**: income received is income claimed, swept, due and carried, and the account that keeps it
//!   has the coins.
//! - **INV-9**: the units at a record date are the supply at it, but for units that rounding cancels.
//! - **INV-10**: a security has agents and officers, the threshold can be met, and the pending acts are
//!   those that the roles list.
//! - **INV-11**: a vote is on an open record date, and its tallies are the units of those who voted.
//! - **INV-12**: units are on hold for exactly the transfers that wait for approval.
//! - **INV-13**: the [`Totals`] of a security are the sums over its register.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

mod agents;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod corporate_actions;
mod documents;
mod fungibles;
mod holding;
mod income;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
mod journal;
mod ledger;
#[cfg(test)]
mod mock;
mod operators;
mod record_dates;
mod report;
mod requests;
mod securities;
#[cfg(test)]
mod tests;
mod tranches;
mod types;
pub mod weights;

pub use holding::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles::{metadata::Inspect as InspectMetadata, Mutate},
			Consideration, Footprint, Time,
		},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::{traits::Convert, FixedU128, Perbill};
	use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
	use tessera_primitives::{
		acts::ReasonCode,
		apis::{HoldingInfo, Page, RecordInfo},
		books::Books,
		compliance::{Compliance, Reason, Refusal},
		journal::Journal,
		Balance, CoinId, InvestorId, Moment, SecurityId,
	};

	use super::*;
	use crate::ledger::{Authority, Change, End, Session};

	/// The policy of a security, as the compliance pallet defines it.
	pub type PolicyOf<T> =
		<<T as Config>::Compliance as Compliance<<T as frame_system::Config>::AccountId>>::Policy;

	/// The row of a security.
	pub type SecurityOf<T> = Security<<T as frame_system::Config>::AccountId, PolicyOf<T>>;

	/// The metadata of a security.
	pub type MetadataOf<T> = Metadata<<T as Config>::Deposit>;

	/// The row of a holding.
	pub type HoldingOf<T> =
		Holding<<T as Config>::RuntimeHoldReason, <T as Config>::RuntimeFreezeReason>;

	/// The roles of a security.
	pub type RoleBookOf<T> = RoleBook<<T as frame_system::Config>::AccountId>;

	/// A privileged act.
	pub type ActOf<T> = Act<<T as frame_system::Config>::AccountId>;

	/// A privileged act that waits for approvals.
	pub type PendingActOf<T> = PendingAct<<T as frame_system::Config>::AccountId>;

	/// What an operator may do.
	pub type ApprovalOf<T> =
		Approval<<T as frame_system::Config>::AccountId, <T as Config>::Deposit>;

	/// A transfer that waits for approval.
	pub type RequestOf<T> = Request<<T as frame_system::Config>::AccountId, <T as Config>::Deposit>;

	/// Receivers and what each receives.
	pub type Batch<T> =
		BoundedVec<(<T as frame_system::Config>::AccountId, Balance), ConstU32<MAX_BATCH>>;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who stands behind an account, and what rules say.
		type Compliance: Compliance<Self::AccountId>;

		/// The coins in which securities settle and pay income.
		type Coins: Mutate<Self::AccountId, AssetId = CoinId, Balance = Balance>
			+ InspectMetadata<Self::AccountId>;

		/// Where is recorded what is done, with reasons and documents.
		type Journal: Journal<Self::AccountId>;

		/// The double-entry books of securities: their income, in their coin.
		type Books: Books<Self::AccountId>;

		/// The account that keeps the income of a security until it is claimed; nobody has its key.
		type IncomeAccount: Convert<SecurityId, Self::AccountId>;

		/// How long income stays due before the issuer may sweep it, in milliseconds.
		#[pallet::constant]
		type UnclaimedTerm: Get<Moment>;

		/// How long a privileged act waits for approvals, in milliseconds.
		#[pallet::constant]
		type ApprovalPeriod: Get<Moment>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// What an issuer deposits for the rows of a security, until it is closed.
		type Deposit: Consideration<Self::AccountId, Footprint>;

		/// The reasons for which units are put on hold.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy + From<HoldReason>;

		/// The reasons for which other pallets freeze units.
		type RuntimeFreezeReason: Parameter + Member + MaxEncodedLen + Copy;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;

		/// Sets up what the benchmarks need of the compliance pallet.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self>;
	}

	/// Why the pallet puts native tokens, or units of a security, on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a security's rows.
		#[codec(index = 0)]
		SecurityDeposit,
		/// Units whose transfer waits for an agent's approval.
		#[codec(index = 1)]
		PendingTransfer,
	}

	/// The pallet: the register of holders.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Security -> what every movement reads of it.
	///
	/// Written when the supply, the number of holders or the policy changes. INV-1, INV-2, INV-4.
	// Twox: the chain numbers the securities.
	#[pallet::storage]
	pub type Securities<T: Config> = StorageMap<_, Twox64Concat, SecurityId, SecurityOf<T>>;

	/// Security -> what people read of it. INV-4.
	// Twox: as `Securities`.
	#[pallet::storage]
	pub type SecurityMetadata<T: Config> = StorageMap<_, Twox64Concat, SecurityId, MetadataOf<T>>;

	/// Security, investor -> what the investor holds. One row a holder. INV-1, INV-2, INV-3, INV-6.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Register<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SecurityId, Twox64Concat, InvestorId, HoldingOf<T>>;

	/// Security -> its splits that not every holding has passed; read by holdings that have not. INV-1.
	// Twox: as `Securities`.
	#[pallet::storage]
	pub type Splits<T: Config> = StorageMap<_, Twox64Concat, SecurityId, OpenSplits, ValueQuery>;

	/// Security -> who has its roles, but for the issuer. INV-10.
	// Twox: as `Securities`.
	#[pallet::storage]
	pub type Roles<T: Config> = StorageMap<_, Twox64Concat, SecurityId, RoleBookOf<T>>;

	/// Security, act -> a privileged act that waits for approvals. INV-10.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Acts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SecurityId, Twox64Concat, ActId, PendingActOf<T>>;

	/// Security, investor, operator -> what the operator may do for the investor.
	// Blake2: users choose operators.
	#[pallet::storage]
	pub type Operators<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, SecurityId>,
			NMapKey<Twox64Concat, InvestorId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		ApprovalOf<T>,
	>;

	/// Security, request -> a transfer that waits for an agent's approval. INV-12.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Requests<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SecurityId, Twox64Concat, RequestId, RequestOf<T>>;

	/// Security -> its documents.
	// Twox: as `Securities`.
	#[pallet::storage]
	pub type Documents<T: Config> = StorageMap<_, Twox64Concat, SecurityId, Library<T::Deposit>>;

	/// Security -> what became of its income; from the first payment on. INV-8.
	// Twox: as `Securities`.
	#[pallet::storage]
	pub type Incomes<T: Config> = StorageMap<_, Twox64Concat, SecurityId, Income>;

	/// Security, record date -> a vote of its holders. INV-11.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Votes<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SecurityId, Twox64Concat, RecordDateId, Vote>;

	/// The number of the next security. INV-5.
	#[pallet::storage]
	pub type NextSecurity<T: Config> = StorageValue<_, SecurityId, ValueQuery>;

	/// What happened. Amounts are in the security's smallest unit.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A security was created; nobody may receive it until it has a policy.
		Created {
			/// Its number.
			security: SecurityId,
			/// Who issues it.
			issuer: T::AccountId,
			/// What it is.
			kind: SecurityKind,
			/// Its ISIN, where it has one.
			isin: Option<Isin>,
		},
		/// A security has other rules from now on.
		PolicySet {
			/// Which one.
			security: SecurityId,
			/// The rules before.
			old_value: PolicyOf<T>,
			/// The rules now.
			new_value: PolicyOf<T>,
		},
		/// A security without units was closed.
		Closed {
			/// Which one.
			security: SecurityId,
		},
		/// Units were issued.
		Issued {
			/// Of which security.
			security: SecurityId,
			/// The account that received.
			to: T::AccountId,
			/// The investor that received.
			to_investor: InvestorId,
			/// How many.
			amount: Balance,
		},
		/// Units were redeemed.
		Redeemed {
			/// Of which security.
			security: SecurityId,
			/// The account that gave.
			from: T::AccountId,
			/// The investor that gave.
			from_investor: InvestorId,
			/// How many.
			amount: Balance,
		},
		/// Units moved from one account to another; both may be of one investor.
		Transferred {
			/// Of which security.
			security: SecurityId,
			/// The account that gave.
			from: T::AccountId,
			/// The investor that gave.
			from_investor: InvestorId,
			/// The account that received.
			to: T::AccountId,
			/// The investor that received.
			to_investor: InvestorId,
			/// How many.
			amount: Balance,
		},
		/// Units were put on hold, or reached their receiver on hold.
		Held {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// Why.
			reason: T::RuntimeHoldReason,
			/// How many.
			amount: Balance,
		},
		/// Units were released from a hold, if only to leave.
		Released {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// Why they were on hold.
			reason: T::RuntimeHoldReason,
			/// How many.
			amount: Balance,
		},
		/// Another pallet moved half a transfer, apart from the supply.
		Adjusted {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// Units of the investor before, free and on hold.
			old_value: Balance,
			/// Units of the investor now, free and on hold.
			new_value: Balance,
		},
		/// Another pallet set the supply, to settle an imbalance.
		SupplySet {
			/// Of which security.
			security: SecurityId,
			/// The supply before.
			old_value: Balance,
			/// The supply now.
			new_value: Balance,
		},
		/// A role was offered; it is accepted or not.
		RoleOffered {
			/// Of which security.
			security: SecurityId,
			/// Which role.
			role: Role,
			/// Who hands it over; nothing where the agents add a seat.
			from: Option<T::AccountId>,
			/// Who may accept it.
			to: T::AccountId,
		},
		/// A role was accepted.
		RoleAccepted {
			/// Of which security.
			security: SecurityId,
			/// Which role.
			role: Role,
			/// Who had it; nothing where a seat was added.
			from: Option<T::AccountId>,
			/// Who has it now.
			to: T::AccountId,
		},
		/// An offer of a role was withdrawn or declined.
		OfferWithdrawn {
			/// Of which security.
			security: SecurityId,
			/// Which role.
			role: Role,
			/// To whom it was offered.
			to: T::AccountId,
		},
		/// An agent proposed a privileged act, and approves it.
		ActProposed {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: ActId,
			/// What is to be done.
			act: ActOf<T>,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
			/// The agent.
			by: T::AccountId,
			/// The last moment at which it can be approved.
			expires_at: Moment,
		},
		/// An agent approved a privileged act.
		ActApproved {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: ActId,
			/// The agent.
			by: T::AccountId,
		},
		/// A privileged act was taken.
		ActTaken {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: ActId,
			/// What was done.
			act: ActOf<T>,
			/// Why.
			reason: ReasonCode,
			/// The hash of the document that orders or explains it.
			document: H256,
		},
		/// A privileged act was dropped before it was taken.
		ActDropped {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: ActId,
		},
		/// Other units of an investor may not leave from now on.
		HoldingFrozen {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// How many before; the largest number means all.
			old_value: Balance,
			/// How many now.
			new_value: Balance,
		},
		/// Agents moved units.
		ForcedTransferred {
			/// Of which security.
			security: SecurityId,
			/// The act by which they did.
			act: ActId,
			/// The investor that gave.
			from_investor: InvestorId,
			/// The account that received.
			to: T::AccountId,
			/// The investor that received.
			to_investor: InvestorId,
			/// How many.
			amount: Balance,
			/// Whether they arrived frozen: a seizure.
			into_custody: bool,
		},
		/// An investor let an operator transfer units.
		OperatorApproved {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// Who may.
			operator: T::AccountId,
			/// How many; nothing means all.
			allowance: Option<Balance>,
			/// Until when.
			expires_at: Moment,
		},
		/// An investor no longer lets an operator transfer.
		OperatorRevoked {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// Who no longer may.
			operator: T::AccountId,
		},
		/// A transfer waits for an agent's approval; its units are on hold.
		TransferRequested {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: RequestId,
			/// The account that gives.
			from: T::AccountId,
			/// The investor that gives.
			from_investor: InvestorId,
			/// Who is to receive.
			to: T::AccountId,
			/// How many.
			amount: Balance,
			/// The last moment at which it can be approved.
			expires_at: Moment,
		},
		/// An agent approved a requested transfer, and it was done.
		TransferApproved {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: RequestId,
			/// The agent.
			by: T::AccountId,
		},
		/// A requested transfer was refused, withdrawn or cleared away; its units are free.
		RequestDropped {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			id: RequestId,
		},
		/// A document was put with the security.
		DocumentSet {
			/// Of which security.
			security: SecurityId,
			/// The document, with the hash of the one whose place it took.
			document: Document,
		},
		/// A document was taken away from the security.
		DocumentRemoved {
			/// Of which security.
			security: SecurityId,
			/// Its name.
			name: BoundedVec<u8, ConstU32<32>>,
			/// Its hash.
			hash: H256,
		},
		/// The security pays in another coin from now on.
		SettlementCoinSet {
			/// Of which security.
			security: SecurityId,
			/// The coin before.
			old_value: Option<CoinId>,
			/// The coin now.
			new_value: CoinId,
		},
		/// Income, or a part of the principal, was paid to all holders.
		IncomePaid {
			/// Of which security.
			security: SecurityId,
			/// What it is: DVCA, INTR or PRED.
			action: CorporateAction,
			/// How much, in the smallest unit of the settlement coin.
			amount: Balance,
			/// Income of one unit since the beginning, with this.
			index: FixedU128,
			/// What could not be shared evenly, in 10⁻¹⁸ of the smallest unit of the coin.
			carry: u128,
			/// The part of the principal that is outstanding now, where it was repaid.
			factor: Option<Perbill>,
		},
		/// Income was paid out to an investor.
		IncomeClaimed {
			/// Of which security.
			security: SecurityId,
			/// Whose.
			investor: InvestorId,
			/// The account that received.
			to: T::AccountId,
			/// How much, in the smallest unit of the settlement coin.
			amount: Balance,
		},
		/// Income that nobody claimed in time was paid to the issuer.
		IncomeSwept {
			/// Of which security.
			security: SecurityId,
			/// Whose it was.
			investor: InvestorId,
			/// How much, in the smallest unit of the settlement coin.
			amount: Balance,
		},
		/// Of so many units others were made.
		Split {
			/// Of which security.
			security: SecurityId,
			/// What it is: SPLF, SPLR or BONU.
			action: CorporateAction,
			/// Units after it ...
			numerator: u32,
			/// ... for so many before it.
			denominator: u32,
			/// The supply before.
			old_supply: Balance,
			/// The supply now.
			new_supply: Balance,
		},
		/// All units were redeemed; what they received is due.
		AllRedeemed {
			/// Of which security.
			security: SecurityId,
			/// What it is: REDM, MCAL or LIQU.
			action: CorporateAction,
			/// What was paid for all, in the smallest unit of the settlement coin.
			amount: Balance,
			/// How many units.
			units: Balance,
		},
		/// It will be recorded who holds how much at the end of a moment.
		RecordDateSet {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			record_date: RecordDateId,
			/// The moment.
			at: Moment,
		},
		/// What was recorded at a record date is no longer needed.
		RecordDateClosed {
			/// Of which security.
			security: SecurityId,
			/// Its number.
			record_date: RecordDateId,
			/// The supply at its end.
			supply: Balance,
		},
		/// Holders at a record date are called to vote.
		VoteCalled {
			/// Of which security.
			security: SecurityId,
			/// The record date.
			record_date: RecordDateId,
			/// The hash of the document that is voted on.
			document: H256,
			/// How many options there are.
			options: u32,
			/// The part of the supply that has to vote.
			quorum: Perbill,
			/// The last moment at which votes count.
			closes_at: Moment,
		},
		/// An investor voted.
		Voted {
			/// Of which security.
			security: SecurityId,
			/// The record date.
			record_date: RecordDateId,
			/// Who.
			investor: InvestorId,
			/// For which option, from 0.
			option: u8,
			/// With how many units.
			amount: Balance,
		},
		/// A vote is over.
		VoteClosed {
			/// Of which security.
			security: SecurityId,
			/// The record date.
			record_date: RecordDateId,
			/// The hash of the document that was voted on.
			document: H256,
			/// Units for each option.
			tallies: BoundedVec<Balance, ConstU32<MAX_OPTIONS>>,
			/// The supply at the record date.
			supply: Balance,
			/// Whether enough of it voted.
			quorum_met: bool,
			/// The option with more units than any other, if the quorum is met.
			winner: Option<u8>,
		},
	}

	/// Why a call is refused, in the order in which it is checked.
	#[pallet::error]
	pub enum Error<T> {
		/// The ISIN is not one of ISO 6166: length, characters, country or check digit are wrong.
		InvalidIsin,
		/// The CFI code is not one of ISO 10962.
		InvalidCfi,
		/// The FISN is not one of ISO 18774: issuer, a slash and the description, at most 35 letters.
		InvalidFisn,
		/// The LEI is not one of ISO 17442: length, characters or check digits are wrong.
		InvalidLei,
		/// The category of the CFI code is not that of the security's kind.
		CfiNotOfKind,
		/// The name is empty or no UTF-8.
		InvalidName,
		/// More than [`MAX_DECIMALS`] decimals.
		TooManyDecimals,
		/// There is no such settlement coin.
		UnknownCoin,
		/// The settlement coin has more than [`MAX_COIN_DECIMALS`] decimals.
		CoinTooFine,
		/// No further number is left.
		NumbersExhausted,
		/// There is no such security.
		UnknownSecurity,
		/// The caller is not the security's issuer.
		NotIssuer,
		/// The caller is no agent of the security.
		NotAgent,
		/// The caller is no compliance officer of the security.
		NotOfficer,
		/// The security still has units.
		SupplyNotZero,
		/// The security still has rows of holders, with income due.
		IncomeDue,
		/// The security has votes, privileged acts or requested transfers that are not over.
		StillInUse,
		/// The security is frozen: nothing moves.
		SecurityFrozen,
		/// The security is being wound down: units are redeemed, and neither issued nor transferred.
		WindingDown,
		/// The amount is zero.
		ZeroAmount,
		/// The giver holds fewer free units than the amount.
		InsufficientBalance,
		/// The giver holds enough free units, but part of them is frozen.
		HoldingFrozen,
		/// No rule of the security says who may receive it, so nobody may.
		NoPolicy,
		/// The receiver has no valid credential of the registrars and the class that a rule asks for.
		CredentialRequired,
		/// The receiver is resident outside the allowed jurisdictions, or of unknown residence.
		JurisdictionNotAllowed,
		/// The receiver is resident in a blocked jurisdiction, or of unknown residence.
		JurisdictionBlocked,
		/// More investors than allowed would hold the security.
		TooManyHolders,
		/// The receiver would hold more than an investor may.
		HoldingAboveMaximum,
		/// The giver or the receiver would hold some, but less than the minimum.
		HoldingBelowMinimum,
		/// The lock-up has not ended: no holder may transfer.
		LockedUp,
		/// More investors than allowed would hold the security in the receiver's jurisdiction.
		TooManyHoldersInJurisdiction,
		/// The giver has not held the units for as long as it must.
		HeldTooShort,
		/// The giver would have transferred more in the running period than an investor may.
		VolumeExceeded,
		/// Neither side is one of the counterparties with whom alone investors may deal.
		CounterpartyNotAllowed,
		/// An agent of the security has to approve each transfer.
		ApprovalRequired,
		/// The account has no investor, or there is no such investor.
		UnknownInvestor,
		/// Giver and receiver are one investor.
		SameInvestor,
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
		/// There is one issuer, who hands the role over: it cannot be added or taken away.
		NotASeat,
		/// The seat is the last one, or the threshold needs it.
		SeatNeeded,
		/// The threshold is zero, or above the number of agents.
		ImpossibleThreshold,
		/// The agent has proposed as many acts as may wait for approvals.
		TooManyActs,
		/// There is no such privileged act.
		UnknownAct,
		/// The approval has expired or lapsed: its time is over, a split came between, or the key that
		/// gave it is no longer the investor's.
		ApprovalExpired,
		/// The agent has approved the act already.
		AlreadyApproved,
		/// The caller has not proposed the act, and it has not expired.
		NotProposer,
		/// The security has that status already.
		StatusUnchanged,
		/// The caller is no operator of the investor.
		NotOperator,
		/// The operator may not transfer so many units.
		AllowanceExceeded,
		/// There is no such requested transfer.
		UnknownRequest,
		/// The requested transfer has lapsed: its time is over, a split came between, or the key that
		/// made it is no longer the investor's.
		RequestLapsed,
		/// There is no document of that name.
		UnknownDocument,
		/// There are as many documents as there can be.
		TooManyDocuments,
		/// The security has no settlement coin.
		NoSettlementCoin,
		/// Income was paid in the settlement coin, so it stays.
		IncomePaidAlready,
		/// The corporate action is not one of those that this call carries out.
		WrongAction,
		/// The outstanding part of the principal would not fall.
		FactorNotLower,
		/// The security has no units.
		NoUnits,
		/// No income is due, or none for so long that it may be swept.
		NothingDue,
		/// The ratio is no ratio of that corporate action: a number is zero or above [`MAX_RATIO`], or
		/// units would become more where they must become fewer.
		ImpossibleRatio,
		/// Holders have still to pass [`MAX_OPEN_SPLITS`] earlier splits.
		TooManySplits,
		/// The security is not being wound down.
		NotWindingDown,
		/// The moment has passed, or is not after the record date.
		InThePast,
		/// As many record dates are open as can be.
		TooManyRecordDates,
		/// There is no such open record date.
		UnknownRecordDate,
		/// The record date is not over.
		RecordDateNotPassed,
		/// A vote was called on the record date already.
		VoteCalled,
		/// A vote on the record date is not over.
		VoteRunning,
		/// Fewer than two options, or more than [`MAX_OPTIONS`].
		ImpossibleVote,
		/// There is no vote on the record date.
		UnknownVote,
		/// The vote is over.
		VoteClosed,
		/// The vote has no such option.
		UnknownOption,
		/// The caller's investor held nothing at the record date.
		NoVotingUnits,
		/// The investor has voted already.
		AlreadyVoted,
	}

	impl<T: Config> From<Reason> for Error<T> {
		fn from(reason: Reason) -> Self {
			match reason {
				Reason::UnknownSecurity => Error::UnknownSecurity,
				Reason::SecurityFrozen => Error::SecurityFrozen,
				Reason::ZeroAmount => Error::ZeroAmount,
				Reason::InsufficientBalance => Error::InsufficientBalance,
				Reason::HoldingFrozen => Error::HoldingFrozen,
				Reason::NoPolicy => Error::NoPolicy,
				Reason::CredentialRequired => Error::CredentialRequired,
				Reason::JurisdictionNotAllowed => Error::JurisdictionNotAllowed,
				Reason::JurisdictionBlocked => Error::JurisdictionBlocked,
				Reason::TooManyHolders => Error::TooManyHolders,
				Reason::HoldingAboveMaximum => Error::HoldingAboveMaximum,
				Reason::HoldingBelowMinimum => Error::HoldingBelowMinimum,
				Reason::LockedUp => Error::LockedUp,
				Reason::WindingDown => Error::WindingDown,
				Reason::TooManyHoldersInJurisdiction => Error::TooManyHoldersInJurisdiction,
				Reason::HeldTooShort => Error::HeldTooShort,
				Reason::VolumeExceeded => Error::VolumeExceeded,
				Reason::CounterpartyNotAllowed => Error::CounterpartyNotAllowed,
				Reason::ApprovalRequired => Error::ApprovalRequired,
			}
		}
	}

	/// The identifiers of a new security, as its issuer writes them.
	#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
	pub struct TermSheet {
		/// What it is.
		pub kind: SecurityKind,
		/// Its ISIN (ISO 6166), 12 characters, where it has one.
		pub isin: Option<[u8; 12]>,
		/// Its CFI code (ISO 10962), 6 letters.
		pub cfi: [u8; 6],
		/// Its FISN (ISO 18774), at most 35 characters.
		pub fisn: BoundedVec<u8, ConstU32<35>>,
		/// The LEI of its issuer (ISO 17442), 20 characters.
		pub issuer_lei: [u8; 20],
		/// How many decimals of a whole security the smallest unit is; at most [`MAX_DECIMALS`].
		pub decimals: u8,
		/// Its full name, UTF-8.
		pub name: Name,
		/// The coin in which it pays and is paid for, where that is known.
		pub settlement_coin: Option<CoinId>,
	}

	/// Securities with which the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Each security, numbered from 0 in this order.
		pub securities: Vec<GenesisSecurity<T::AccountId, PolicyOf<T>>>,
	}

	/// A security with which the chain starts.
	#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
	#[serde(rename_all = "camelCase", deny_unknown_fields)]
	pub struct GenesisSecurity<AccountId, Policy> {
		/// Who issues it.
		pub issuer: AccountId,
		/// What it is.
		pub kind: SecurityKind,
		/// Its ISIN, where it has one.
		pub isin: Option<Isin>,
		/// Its CFI code.
		pub cfi: Cfi,
		/// Its FISN.
		pub fisn: Fisn,
		/// The LEI of its issuer.
		pub issuer_lei: Lei,
		/// How many decimals of a whole security the smallest unit is.
		pub decimals: u8,
		/// Its full name.
		pub name: alloc::string::String,
		/// The coin in which it pays and is paid for.
		pub settlement_coin: Option<CoinId>,
		/// Who may receive.
		pub policy: Policy,
		/// Who holds how many of the smallest unit. They count as acquired at the clock's zero, 1970.
		pub holdings: Vec<(AccountId, Balance)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for security in &self.securities {
				Pallet::<T>::build_security(security.clone())
					.expect("the securities of the genesis are valid");
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
		/// Creates a security. Nobody may receive it until its issuer sets a policy.
		///
		/// # Origin
		///
		/// Signed; the caller becomes the issuer and makes the deposit.
		///
		/// # Parameters
		///
		/// - `terms`: the identifiers of the security, checked against their standards.
		///
		/// # Errors
		///
		/// [`Error::InvalidIsin`], [`Error::InvalidCfi`], [`Error::InvalidFisn`],
		/// [`Error::InvalidLei`], [`Error::CfiNotOfKind`], [`Error::InvalidName`],
		/// [`Error::TooManyDecimals`], [`Error::UnknownCoin`], [`Error::CoinTooFine`], and those of
		/// [`Config::Deposit`].
		///
		/// # Events
		///
		/// [`Event::Created`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create())]
		pub fn create(origin: OriginFor<T>, terms: TermSheet) -> DispatchResult {
			let issuer = ensure_signed(origin)?;
			Self::do_create(issuer, terms)?;
			Ok(())
		}

		/// Sets the rules of a security, all at once. Holders that no longer fit keep what they hold.
		///
		/// # Origin
		///
		/// Signed by a compliance officer.
		///
		/// # Parameters
		///
		/// - `policy`: the rules. All must hold; unless one of them says who may receive (everybody, by
		///   credential or by jurisdiction), nobody may.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotOfficer`], and those of the compliance pallet for
		/// rules that make no sense.
		///
		/// # Events
		///
		/// [`Event::PolicySet`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_policy())]
		pub fn set_policy(
			origin: OriginFor<T>,
			security: SecurityId,
			policy: PolicyOf<T>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_set_policy(&caller, security, policy)
		}

		/// Issues new units to an account, if the rules let it receive them.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `to`: who receives; an account that nobody has seen yet is given its own investor.
		/// - `amount`: how many of the smallest unit.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::WindingDown`], then as
		/// [`Self::transfer`] for the receiver, and an arithmetic overflow of the supply.
		///
		/// # Events
		///
		/// [`Event::Issued`].
		#[pallet::call_index(2)]
		#[pallet::weight(
			T::WeightInfo::issue()
				.max(T::WeightInfo::issue_to_unseen_account())
				.saturating_add(T::WeightInfo::convert())
		)]
		pub fn issue(
			origin: OriginFor<T>,
			security: SecurityId,
			to: T::AccountId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::ensure_issuer(&caller, security)?;
			let mut session = Session::<T>::open(security)?;
			session.by = Some(caller);
			let to = End::free(&to);
			session.movement(Change::Issue { to }, amount, Authority::Holder)?;
			session.commit()
		}

		/// Surrenders own units to the issuer; they vanish.
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
		/// [`Error::UnknownSecurity`], [`Error::SecurityFrozen`], [`Error::ZeroAmount`],
		/// [`Error::InsufficientBalance`], [`Error::HoldingFrozen`], [`Error::HoldingBelowMinimum`].
		///
		/// # Events
		///
		/// [`Event::Redeemed`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::redeem().saturating_add(T::WeightInfo::convert()))]
		pub fn redeem(
			origin: OriginFor<T>,
			security: SecurityId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			let mut session = Session::<T>::open(security)?;
			let from = End::free(&caller);
			session.movement(Change::Redeem { from }, amount, Authority::Holder)?;
			session.commit()
		}

		/// Transfers own units to an account, if every rule allows it.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `to`: who receives; an account that nobody has seen yet is given its own investor.
		/// - `amount`: how many of the smallest unit.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::SecurityFrozen`], [`Error::WindingDown`],
		/// [`Error::ZeroAmount`], [`Error::InsufficientBalance`], [`Error::HoldingFrozen`], then the
		/// first failing rule's:
		/// [`Error::NoPolicy`], [`Error::CredentialRequired`], [`Error::JurisdictionNotAllowed`],
		/// [`Error::JurisdictionBlocked`], [`Error::TooManyHolders`],
		/// [`Error::HoldingAboveMaximum`], [`Error::HoldingBelowMinimum`], [`Error::LockedUp`],
		/// [`Error::TooManyHoldersInJurisdiction`], [`Error::HeldTooShort`], [`Error::VolumeExceeded`],
		/// [`Error::CounterpartyNotAllowed`], [`Error::ApprovalRequired`].
		/// [`Pallet::can_transfer`] names all of them.
		///
		/// # Events
		///
		/// [`Event::Transferred`].
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::most_transfer_weight())]
		pub fn transfer(
			origin: OriginFor<T>,
			security: SecurityId,
			to: T::AccountId,
			amount: Balance,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let change = Change::Transfer {
				from: End::free(&caller),
				to: End::free(&to),
			};
			let mut session = Session::<T>::open(security)?;
			let moved = session.movement(change, amount, Authority::Holder)?;
			let converted = session.converted;
			session.commit()?;
			Ok(Self::transfer_weight(moved.opened, converted).into())
		}

		/// Closes a security that has no units and no rows of holders, and returns the deposits, with what
		/// was left of its income.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::SupplyNotZero`],
		/// [`Error::IncomeDue`], [`Error::StillInUse`].
		///
		/// # Events
		///
		/// [`Event::Closed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::close())]
		pub fn close(origin: OriginFor<T>, security: SecurityId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_close(&caller, security)
		}

		/// Issues new units to several accounts, each as [`Self::issue`], or to none.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `issues`: who receives, and how many of the smallest unit; at most [`MAX_BATCH`].
		///
		/// # Errors
		///
		/// As [`Self::issue`], for the first receiver that is refused.
		///
		/// # Events
		///
		/// [`Event::Issued`] for each.
		#[pallet::call_index(6)]
		#[pallet::weight(Pallet::<T>::converting(Pallet::<T>::issue_batch_weight(issues), issues.len()))]
		pub fn issue_batch(
			origin: OriginFor<T>,
			security: SecurityId,
			issues: Batch<T>,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			Self::ensure_issuer(&caller, security)?;
			let mut session = Session::<T>::open(security)?;
			session.by = Some(caller);
			for (to, amount) in &issues {
				let to = End::free(to);
				session.movement(Change::Issue { to }, *amount, Authority::Holder)?;
			}
			let weight = (!session.converted).then(|| Self::issue_batch_weight(&issues));
			session.commit()?;
			Ok(weight.into())
		}

		/// Transfers own units to several accounts, each as [`Self::transfer`], or to none.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `transfers`: who receives, and how many of the smallest unit; at most [`MAX_BATCH`].
		///
		/// # Errors
		///
		/// As [`Self::transfer`], for the first receiver that is refused.
		///
		/// # Events
		///
		/// [`Event::Transferred`] for each.
		#[pallet::call_index(7)]
		#[pallet::weight(Pallet::<T>::converting(Pallet::<T>::transfer_batch_weight(transfers), transfers.len() + 1))]
		pub fn transfer_batch(
			origin: OriginFor<T>,
			security: SecurityId,
			transfers: Batch<T>,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let mut session = Session::<T>::open(security)?;
			for (to, amount) in &transfers {
				let change = Change::Transfer {
					from: End::free(&caller),
					to: End::free(to),
				};
				session.movement(change, *amount, Authority::Holder)?;
			}
			let weight = (!session.converted).then(|| Self::transfer_batch_weight(&transfers));
			session.commit()?;
			Ok(weight.into())
		}

		/// Offers an own role to an account, which has to accept it; an earlier offer is withdrawn.
		///
		/// # Origin
		///
		/// Signed by who has the role.
		///
		/// # Parameters
		///
		/// - `role`: issuer, agent or officer.
		/// - `to`: who may accept it.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::NotAgent`], [`Error::NotOfficer`],
		/// [`Error::AlreadyInRole`], [`Error::TooManyOffers`].
		///
		/// # Events
		///
		/// [`Event::RoleOffered`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(
			origin: OriginFor<T>,
			security: SecurityId,
			role: Role,
			to: T::AccountId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_hand_over(&caller, security, role, to)
		}

		/// Takes a role that was offered. A new issuer also takes over the deposits of the old one.
		///
		/// # Origin
		///
		/// Signed by the account to which it is offered.
		///
		/// # Parameters
		///
		/// - `role`: issuer, agent or officer.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotOffered`], [`Error::AlreadyInRole`],
		/// [`Error::TooManySeats`], and those of [`Config::Deposit`].
		///
		/// # Events
		///
		/// [`Event::RoleAccepted`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::accept_role())]
		pub fn accept_role(
			origin: OriginFor<T>,
			security: SecurityId,
			role: Role,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_accept_role(caller, security, role)
		}

		/// Withdraws or declines an offer of a role.
		///
		/// # Origin
		///
		/// Signed by who offered it, or to whom it is offered.
		///
		/// # Parameters
		///
		/// - `role`: issuer, agent or officer.
		/// - `to`: to whom it is offered.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotOffered`].
		///
		/// # Events
		///
		/// [`Event::OfferWithdrawn`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(
			origin: OriginFor<T>,
			security: SecurityId,
			role: Role,
			to: T::AccountId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_offer(&caller, security, role, to)
		}

		/// Proposes a privileged act, and approves it; takes it at once where one agent is enough.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `act`: what is to be done.
		/// - `reason`: why.
		/// - `document`: the hash of the document that orders or explains it.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotAgent`], [`Error::TooManyActs`]; where it is taken at
		/// once, those of [`Self::approve_act`] for the act.
		///
		/// # Events
		///
		/// [`Event::ActProposed`], or what the act causes and [`Event::ActTaken`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::propose_act().saturating_add(Pallet::<T>::most_transfer_weight()))]
		pub fn propose_act(
			origin: OriginFor<T>,
			security: SecurityId,
			act: ActOf<T>,
			reason: ReasonCode,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_propose_act(caller, security, act, reason, document)
		}

		/// Approves a privileged act, and takes it if enough agents have. One of a number of units lapses
		/// with a split.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `id`: the number of the act.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotAgent`], [`Error::UnknownAct`],
		/// [`Error::ApprovalExpired`], [`Error::AlreadyApproved`]; then the act's: [`Error::StatusUnchanged`],
		/// [`Error::WindingDown`], [`Error::UnknownInvestor`], [`Error::SameInvestor`], for a forced transfer
		/// the rules' for the receiver, [`Error::NotASeat`], [`Error::AlreadyInRole`],
		/// [`Error::TooManyOffers`], [`Error::NotInRole`], [`Error::SeatNeeded`],
		/// [`Error::ImpossibleThreshold`].
		///
		/// # Events
		///
		/// [`Event::ActApproved`]; where it is taken, what the act causes and [`Event::ActTaken`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::approve_act().saturating_add(Pallet::<T>::most_transfer_weight()))]
		pub fn approve_act(
			origin: OriginFor<T>,
			security: SecurityId,
			id: ActId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_approve_act(caller, security, id)
		}

		/// Clears away a privileged act that was not taken. One agent cannot stop what others propose.
		///
		/// # Origin
		///
		/// Signed by who proposed it; by any agent if that one is no agent any more; by anybody once it
		/// has expired.
		///
		/// # Parameters
		///
		/// - `id`: the number of the act.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::UnknownAct`], [`Error::NotProposer`].
		///
		/// # Events
		///
		/// [`Event::ActDropped`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::drop_act())]
		pub fn drop_act(origin: OriginFor<T>, security: SecurityId, id: ActId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_drop_act(&caller, security, id)
		}

		/// Lets an operator transfer units of the caller's investor, against a deposit. Takes the place of
		/// an earlier approval. A number of units lapses with a split; the approval lapses when the caller's
		/// account is no longer the investor's.
		///
		/// # Origin
		///
		/// Signed by any account of the investor.
		///
		/// # Parameters
		///
		/// - `operator`: who may transfer.
		/// - `allowance`: how many of the smallest unit; nothing means all.
		/// - `expires_at`: the last moment at which it may.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::UnknownInvestor`], [`Error::ZeroAmount`],
		/// [`Error::InThePast`], and those of [`Config::Deposit`].
		///
		/// # Events
		///
		/// [`Event::OperatorApproved`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::approve_operator())]
		pub fn approve_operator(
			origin: OriginFor<T>,
			security: SecurityId,
			operator: T::AccountId,
			allowance: Option<Balance>,
			expires_at: Moment,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_approve_operator(caller, security, operator, allowance, expires_at)
		}

		/// No longer lets an operator transfer, and returns the deposit.
		///
		/// # Origin
		///
		/// Signed by any account of the investor.
		///
		/// # Parameters
		///
		/// - `operator`: who no longer may.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::NotOperator`].
		///
		/// # Events
		///
		/// [`Event::OperatorRevoked`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::revoke_operator())]
		pub fn revoke_operator(
			origin: OriginFor<T>,
			security: SecurityId,
			operator: T::AccountId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_revoke_operator(&caller, security, operator)
		}

		/// Transfers units of an investor that lets the caller do it.
		///
		/// # Origin
		///
		/// Signed by the operator.
		///
		/// # Parameters
		///
		/// - `from`: an account of the investor.
		/// - `to`: who receives.
		/// - `amount`: how many of the smallest unit.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotOperator`], [`Error::ApprovalExpired`],
		/// [`Error::AllowanceExceeded`], then as [`Self::transfer`].
		///
		/// # Events
		///
		/// [`Event::Transferred`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::transfer_from().saturating_add(Pallet::<T>::most_transfer_weight()))]
		pub fn transfer_from(
			origin: OriginFor<T>,
			security: SecurityId,
			from: T::AccountId,
			to: T::AccountId,
			amount: Balance,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let (moved, converted) = Self::do_transfer_from(caller, security, &from, &to, amount)?;
			let usual = !moved.opened && !converted;
			Ok(usual.then(T::WeightInfo::transfer_from).into())
		}

		/// Asks an agent to approve a transfer of own units, against a deposit. They are on hold until it
		/// is approved or dropped; a split makes it lapse.
		///
		/// # Origin
		///
		/// Signed by the holder.
		///
		/// # Parameters
		///
		/// - `to`: who is to receive.
		/// - `amount`: how many of the smallest unit.
		/// - `expires_at`: the last moment at which it can be approved.
		///
		/// # Errors
		///
		/// [`Error::InThePast`], then as [`Self::transfer`], but for [`Error::ApprovalRequired`], and those
		/// of [`Config::Deposit`].
		///
		/// # Events
		///
		/// [`Event::Held`], [`Event::TransferRequested`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::request_transfer().saturating_add(T::WeightInfo::convert()).saturating_add(T::WeightInfo::convert()))]
		pub fn request_transfer(
			origin: OriginFor<T>,
			security: SecurityId,
			to: T::AccountId,
			amount: Balance,
			expires_at: Moment,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_request_transfer(caller, security, to, amount, expires_at)
		}

		/// Approves a requested transfer, which is done if the rules still allow it.
		///
		/// # Origin
		///
		/// Signed by an agent.
		///
		/// # Parameters
		///
		/// - `id`: the number of the request.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotAgent`], [`Error::UnknownRequest`],
		/// [`Error::RequestLapsed`], then as [`Self::transfer`].
		///
		/// # Events
		///
		/// [`Event::Released`], [`Event::Transferred`], [`Event::TransferApproved`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::approve_transfer().saturating_add(Pallet::<T>::most_transfer_weight()))]
		pub fn approve_transfer(
			origin: OriginFor<T>,
			security: SecurityId,
			id: RequestId,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let usual = Self::do_approve_transfer(&caller, security, id)?;
			Ok(usual.then(T::WeightInfo::approve_transfer).into())
		}

		/// Refuses, withdraws or clears away a requested transfer. Its units are free again, and the
		/// deposit returns.
		///
		/// # Origin
		///
		/// Signed by an agent or any account of the investor; by anybody once it has lapsed.
		///
		/// # Parameters
		///
		/// - `id`: the number of the request.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::UnknownRequest`], [`Error::NotAgent`].
		///
		/// # Events
		///
		/// [`Event::Released`], [`Event::RequestDropped`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::drop_request().saturating_add(T::WeightInfo::convert()))]
		pub fn drop_request(
			origin: OriginFor<T>,
			security: SecurityId,
			id: RequestId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_drop_request(&caller, security, id)
		}

		/// Puts a document with the security, against a deposit; one of the same name gives way to it.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `name`: what it is, UTF-8, at most 32 bytes.
		/// - `uri`: where it can be read, UTF-8, at most 128 bytes.
		/// - `hash`: its hash.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::InvalidName`],
		/// [`Error::TooManyDocuments`], and those of [`Config::Deposit`].
		///
		/// # Events
		///
		/// [`Event::DocumentSet`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::set_document())]
		pub fn set_document(
			origin: OriginFor<T>,
			security: SecurityId,
			name: BoundedVec<u8, ConstU32<32>>,
			uri: BoundedVec<u8, ConstU32<128>>,
			hash: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_set_document(&caller, security, name, uri, hash)
		}

		/// Takes a document away from the security.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `name`: its name.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::UnknownDocument`].
		///
		/// # Events
		///
		/// [`Event::DocumentRemoved`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::remove_document())]
		pub fn remove_document(
			origin: OriginFor<T>,
			security: SecurityId,
			name: BoundedVec<u8, ConstU32<32>>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_remove_document(&caller, security, name)
		}

		/// Sets the coin in which the security pays, as long as it has never paid.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `coin`: a coin that exists.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::UnknownCoin`], [`Error::CoinTooFine`],
		/// [`Error::IncomePaidAlready`].
		///
		/// # Events
		///
		/// [`Event::SettlementCoinSet`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::set_settlement_coin())]
		pub fn set_settlement_coin(
			origin: OriginFor<T>,
			security: SecurityId,
			coin: CoinId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_set_settlement_coin(&caller, security, coin)
		}

		/// Pays a coin to all holders at once, in proportion to their units. What one unit receives is
		/// rounded down; the rest is carried to the next payment. The first payment also takes the coin's
		/// smallest balance, which returns when the security is closed.
		///
		/// # Origin
		///
		/// Signed by the issuer, who pays.
		///
		/// # Parameters
		///
		/// - `action`: dividend (DVCA), interest (INTR), or partial redemption without a change of the nominal
		///   value (PRED).
		/// - `amount`: how much, in the smallest unit of the settlement coin.
		/// - `factor`: with PRED, and only with it: the part of the principal that is outstanding afterwards.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::WrongAction`], [`Error::ZeroAmount`],
		/// [`Error::FactorNotLower`], [`Error::NoSettlementCoin`], [`Error::NoUnits`], an overflow, and those
		/// of [`Config::Coins`].
		///
		/// # Events
		///
		/// [`Event::IncomePaid`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::pay_income())]
		pub fn pay_income(
			origin: OriginFor<T>,
			security: SecurityId,
			action: CorporateAction,
			amount: Balance,
			factor: Option<Perbill>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_pay_income(&caller, security, action, amount, factor)
		}

		/// Pays the income that is due to the caller's investor to the caller, down to the smallest unit
		/// of the coin. A fraction of one stays due.
		///
		/// # Origin
		///
		/// Signed by any account of the investor.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::UnknownSecurity`], [`Error::NoSettlementCoin`],
		/// [`Error::NothingDue`], [`Error::HoldingFrozen`] if agents froze all units, and those of
		/// [`Config::Coins`].
		///
		/// # Events
		///
		/// [`Event::IncomeClaimed`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::claim_income().saturating_add(T::WeightInfo::convert()))]
		pub fn claim_income(
			origin: OriginFor<T>,
			security: SecurityId,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let investor = Self::investor_of(&caller).ok_or(Error::<T>::UnknownInvestor)?;
			let converted = Self::do_claim(&caller, security, investor, &caller)?;
			Ok((!converted).then(T::WeightInfo::claim_income).into())
		}

		/// As [`Self::claim_income`], for another investor: pays to the first of its accounts.
		///
		/// # Origin
		///
		/// Signed by anybody.
		///
		/// # Parameters
		///
		/// - `investor`: whose income it is.
		///
		/// # Errors
		///
		/// As [`Self::claim_income`].
		///
		/// # Events
		///
		/// [`Event::IncomeClaimed`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::claim_income().saturating_add(T::WeightInfo::convert()))]
		pub fn claim_income_for(
			origin: OriginFor<T>,
			security: SecurityId,
			investor: InvestorId,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let to = Self::payee(investor)?;
			let converted = Self::do_claim(&caller, security, investor, &to)?;
			Ok((!converted).then(T::WeightInfo::claim_income).into())
		}

		/// Takes income that was paid at least [`Config::UnclaimedTerm`] ago and not claimed, of an
		/// investor whose holding has not changed for as long. Younger income stays due, and so does what
		/// a freeze forbids to claim.
		///
		/// # Origin
		///
		/// Signed by the issuer, who receives it.
		///
		/// # Parameters
		///
		/// - `investor`: whose income it was.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::NothingDue`],
		/// [`Error::HoldingFrozen`] if agents froze all units, and those of [`Config::Coins`].
		///
		/// # Events
		///
		/// [`Event::IncomeSwept`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::sweep_income().saturating_add(T::WeightInfo::convert()))]
		pub fn sweep_income(
			origin: OriginFor<T>,
			security: SecurityId,
			investor: InvestorId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_sweep(&caller, security, investor)
		}

		/// Makes `numerator` units of every `denominator`, for all holders at once. A holding is rounded
		/// down to the smallest unit; what all lose together is cancelled, a unit at a time. Transfers and
		/// acts of a number of units that wait for approval lapse, and so do allowances of a number of
		/// units; what other pallets have on hold is multiplied too.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `action`: split (SPLF), reverse split (SPLR) or bonus issue (BONU: for 1 new unit to 10 old ones the
		///   ratio is 11 to 10).
		/// - `numerator`: units after it, 1 to [`MAX_RATIO`] ...
		/// - `denominator`: ... for so many before it, 1 to [`MAX_RATIO`].
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::WrongAction`],
		/// [`Error::ImpossibleRatio`], [`Error::SecurityFrozen`], [`Error::NoUnits`],
		/// [`Error::TooManySplits`], an overflow.
		///
		/// # Events
		///
		/// [`Event::Split`].
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::split())]
		pub fn split(
			origin: OriginFor<T>,
			security: SecurityId,
			action: CorporateAction,
			numerator: u32,
			denominator: u32,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_split(&caller, security, action, numerator, denominator)
		}

		/// Pays a coin to all holders at once, as [`Self::pay_income`], and redeems all their units. The
		/// payment is claimed as income is.
		///
		/// # Origin
		///
		/// Signed by the issuer, who pays.
		///
		/// # Parameters
		///
		/// - `action`: final maturity (REDM), full call (MCAL), or, while the security is being wound down,
		///   liquidation (LIQU).
		/// - `amount`: how much for all, in the smallest unit of the settlement coin; only a liquidation can pay
		///   nothing.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::ZeroAmount`],
		/// [`Error::NotWindingDown`], [`Error::WrongAction`], [`Error::SecurityFrozen`], [`Error::NoUnits`],
		/// [`Error::NoSettlementCoin`], [`Error::TooManySplits`], an overflow, and those of [`Config::Coins`].
		///
		/// # Events
		///
		/// [`Event::AllRedeemed`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::redeem_all())]
		pub fn redeem_all(
			origin: OriginFor<T>,
			security: SecurityId,
			action: CorporateAction,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_redeem_all(&caller, security, action, amount)
		}

		/// Brings holdings up to date that nobody has touched: they pass splits, are counted by residence
		/// and write down their record dates; rows that say nothing any more go.
		///
		/// # Origin
		///
		/// Signed by anybody.
		///
		/// # Parameters
		///
		/// - `investors`: whose; at most [`MAX_SETTLED`]. Those without a row are passed over.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], an overflow of income.
		///
		/// # Events
		///
		/// None.
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::settle(investors.len() as u32))]
		pub fn settle(
			origin: OriginFor<T>,
			security: SecurityId,
			investors: BoundedVec<InvestorId, ConstU32<MAX_SETTLED>>,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			drop(caller);
			let mut session = Session::<T>::open(security)?;
			for investor in investors {
				session.holding(investor)?;
			}
			session.commit()
		}

		/// Sets a record date: it is recorded who holds how much at the end of a moment.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `at`: the moment, now or later, Unix milliseconds. What happens at it counts.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::InThePast`],
		/// [`Error::TooManyRecordDates`].
		///
		/// # Events
		///
		/// [`Event::RecordDateSet`].
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::set_record_date())]
		pub fn set_record_date(
			origin: OriginFor<T>,
			security: SecurityId,
			at: Moment,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_set_record_date(&caller, security, at)
		}

		/// Ends a record date: what was recorded at it is forgotten.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `record_date`: its number.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::UnknownRecordDate`],
		/// [`Error::VoteRunning`].
		///
		/// # Events
		///
		/// [`Event::RecordDateClosed`].
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::close_record_date())]
		pub fn close_record_date(
			origin: OriginFor<T>,
			security: SecurityId,
			record_date: RecordDateId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_close_record_date(&caller, security, record_date)
		}

		/// Calls the holders at a record date to vote on a document.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `record_date`: an open record date on which no vote was called.
		/// - `document`: the hash of the document that says what is voted on, and what each option means.
		/// - `options`: how many options there are, 2 to [`MAX_OPTIONS`].
		/// - `quorum`: the part of the supply at the record date that has to vote, in 10⁻⁹.
		/// - `closes_at`: the last moment at which votes count; after now and after the record date.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::UnknownRecordDate`],
		/// [`Error::VoteCalled`], [`Error::ImpossibleVote`], [`Error::InThePast`].
		///
		/// # Events
		///
		/// [`Event::VoteCalled`].
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::call_vote())]
		pub fn call_vote(
			origin: OriginFor<T>,
			security: SecurityId,
			record_date: RecordDateId,
			document: H256,
			options: u32,
			quorum: Perbill,
			closes_at: Moment,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_call_vote(
				&caller,
				security,
				record_date,
				document,
				options,
				quorum,
				closes_at,
			)
		}

		/// Votes with all units that the caller's investor held at the record date, once.
		///
		/// # Origin
		///
		/// Signed by any account of the investor.
		///
		/// # Parameters
		///
		/// - `record_date`: the record date of the vote.
		/// - `option`: for which option, from 0.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::UnknownVote`], [`Error::UnknownRecordDate`],
		/// [`Error::RecordDateNotPassed`], [`Error::VoteClosed`], [`Error::UnknownOption`],
		/// [`Error::NoVotingUnits`], [`Error::AlreadyVoted`].
		///
		/// # Events
		///
		/// [`Event::Voted`].
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::vote().saturating_add(T::WeightInfo::convert()))]
		pub fn vote(
			origin: OriginFor<T>,
			security: SecurityId,
			record_date: RecordDateId,
			option: u8,
		) -> DispatchResultWithPostInfo {
			let caller = ensure_signed(origin)?;
			let converted = Self::do_vote(&caller, security, record_date, option)?;
			Ok((!converted).then(T::WeightInfo::vote).into())
		}

		/// Ends a vote whose time is over, and tells its result.
		///
		/// # Origin
		///
		/// Signed by anybody.
		///
		/// # Parameters
		///
		/// - `record_date`: the record date of the vote.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::UnknownVote`], [`Error::VoteRunning`].
		///
		/// # Events
		///
		/// [`Event::VoteClosed`].
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::close_vote())]
		pub fn close_vote(
			origin: OriginFor<T>,
			security: SecurityId,
			record_date: RecordDateId,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_close_vote(&caller, security, record_date)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A security's issuer, status, supply, holders, coin and rules.
		pub fn security(security: SecurityId) -> Option<SecurityOf<T>> {
			Securities::<T>::get(security)
		}

		/// What the investor of `account` holds of `security`; nothing where it holds none.
		pub fn holding(security: SecurityId, account: T::AccountId) -> Option<HoldingInfo> {
			Self::holding_info(security, Self::investor_of(&account)?)
		}

		/// The holders of `security`, a page of at most `limit` rows (one to [`MAX_PAGE`]), in the order of
		/// the register's keys; the next page begins with what the page names as `next`.
		pub fn register_page(
			security: SecurityId,
			from: Option<InvestorId>,
			limit: u32,
		) -> Page<HoldingInfo, InvestorId> {
			let limit = limit.clamp(1, MAX_PAGE) as usize;
			let mut keys = match from {
				// The key itself comes first, then those after it.
				Some(first) => {
					let first_key = Register::<T>::hashed_key_for(security, first);
					let present = Register::<T>::contains_key(security, first).then_some(first);
					let rest = Register::<T>::iter_key_prefix_from(security, first_key);
					present
						.into_iter()
						.chain(rest)
						.take(limit + 1)
						.collect::<Vec<_>>()
				}
				None => Register::<T>::iter_key_prefix(security)
					.take(limit + 1)
					.collect(),
			};
			let next = (keys.len() > limit).then(|| keys.pop()).flatten();
			let items = keys
				.into_iter()
				.filter_map(|investor| Self::holding_info(security, investor))
				.collect();
			Page { items, next }
		}

		/// What the investor of `account` holds of each security from number `from` on, a page of at most
		/// `limit` securities looked at (no more than [`MAX_PAGE`]); the next page begins with what the
		/// page names as `next`.
		pub fn holdings(
			account: T::AccountId,
			from: SecurityId,
			limit: u32,
		) -> Page<(SecurityId, HoldingInfo), SecurityId> {
			let last = NextSecurity::<T>::get();
			let end = from.saturating_add(limit.min(MAX_PAGE)).min(last);
			let investor = Self::investor_of(&account);
			let items = (from..end)
				.filter_map(|security| Some((security, Self::holding_info(security, investor?)?)))
				.collect();
			Page {
				items,
				next: (end < last && end > from).then_some(end),
			}
		}

		/// Income that the investor of `account` can claim now, in the smallest unit of the coin.
		pub fn income_due(security: SecurityId, account: T::AccountId) -> Balance {
			Self::investor_of(&account).map_or(0, |investor| Self::due(security, investor))
		}

		/// What became of the income of `security`; nothing before the first payment.
		pub fn income(security: SecurityId) -> Option<Income> {
			Incomes::<T>::get(security)
		}

		/// The open record dates of `security`, each with the supply at its end and its vote.
		pub fn record_dates(security: SecurityId) -> Vec<(RecordInfo, Option<Vote>)> {
			let Some(row) = Securities::<T>::get(security) else {
				return Vec::new();
			};
			let info = |date: &RecordDate| RecordInfo {
				id: date.id,
				at: date.at,
				supply: row.supply_at(date),
			};
			row.record_dates
				.iter()
				.map(|date| (info(date), Votes::<T>::get(security, date.id)))
				.collect()
		}

		/// What the investor of `account` held at the end of an open record date; before its end, what it
		/// holds now.
		pub fn balance_at(
			security: SecurityId,
			record_date: RecordDateId,
			account: T::AccountId,
		) -> Option<Balance> {
			let Some(investor) = Self::investor_of(&account) else {
				let row = Securities::<T>::get(security)?;
				return row.record_date(record_date).map(|_| 0);
			};
			Self::record_of(security, record_date, investor).map(|(balance, _)| balance)
		}

		/// Who has the roles of `security`: the issuer, and the book of agents and officers.
		pub fn roles(security: SecurityId) -> Option<(T::AccountId, RoleBookOf<T>)> {
			Some((
				Securities::<T>::get(security)?.issuer,
				Roles::<T>::get(security)?,
			))
		}

		/// The privileged acts of `security` that wait for approvals.
		pub fn pending_acts(security: SecurityId) -> Vec<(ActId, PendingActOf<T>)> {
			let book = Roles::<T>::get(security);
			book.iter()
				.flat_map(|book| &book.pending)
				.filter_map(|(id, _)| Some((*id, Acts::<T>::get(security, id)?)))
				.collect()
		}

		/// The documents of `security`.
		pub fn documents(security: SecurityId) -> Vec<Document> {
			Documents::<T>::get(security)
				.map(|library| library.documents.into_inner())
				.unwrap_or_default()
		}

		/// Every reason for which a transfer would be refused now; none means that it would pass.
		pub fn can_transfer(
			security: SecurityId,
			from: T::AccountId,
			to: T::AccountId,
			amount: Balance,
		) -> Vec<Refusal> {
			let change = Change::Transfer {
				from: End::free(&from),
				to: End::free(&to),
			};
			Self::dry_run(security, change, amount, Authority::Holder)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The weight of a transfer at its costliest: to an account that nobody has seen, or between
		/// holdings that have to pass splits.
		fn most_transfer_weight() -> Weight {
			T::WeightInfo::transfer()
				.max(T::WeightInfo::transfer_to_unseen_account())
				.saturating_add(T::WeightInfo::convert())
				.saturating_add(T::WeightInfo::convert())
		}

		/// The weight of a call that may have to bring so many holdings over splits.
		fn converting(weight: Weight, holdings: usize) -> Weight {
			let each = T::WeightInfo::convert();
			weight.saturating_add(each.saturating_mul(holdings as u64))
		}

		fn issue_batch_weight(issues: &Batch<T>) -> Weight {
			let count = issues.len() as u32;
			T::WeightInfo::issue_batch(count)
				.max(T::WeightInfo::issue_batch_to_unseen_accounts(count))
		}

		fn transfer_batch_weight(transfers: &Batch<T>) -> Weight {
			let count = transfers.len() as u32;
			T::WeightInfo::transfer_batch(count)
				.max(T::WeightInfo::transfer_batch_to_unseen_accounts(count))
		}

		/// The weight of a transfer as it was; nothing for the one charged.
		fn transfer_weight(opened: bool, converted: bool) -> Option<Weight> {
			match (opened, converted) {
				(_, true) => None,
				(true, false) => Some(T::WeightInfo::transfer_to_unseen_account()),
				(false, false) => Some(T::WeightInfo::transfer()),
			}
		}

		fn holding_info(security: SecurityId, investor: InvestorId) -> Option<HoldingInfo> {
			let holding = Self::present_holding(security, investor)?;
			Some(HoldingInfo {
				investor,
				total: holding.total(),
				free: holding.free,
				held: holding.held(),
				frozen: holding.locked(),
				acquired_at: holding.acquired_at,
				income_due: holding.income_due,
			})
		}
	}
}
