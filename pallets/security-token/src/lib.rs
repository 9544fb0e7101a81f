//! The register of holders: who owns how much of each security.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`create`](pallet::Call::create) | anybody, against a deposit; becomes the issuer |
//! | [`set_policy`](pallet::Call::set_policy), [`issue`](pallet::Call::issue), [`close`](pallet::Call::close) | the issuer |
//! | [`transfer`](pallet::Call::transfer), [`redeem`](pallet::Call::redeem) | a holder, own units only |
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
//! The pallet implements FRAME's `fungibles` traits up to holds, so that other pallets settle,
//! auction and pool securities without knowing this one.
//!
//! # Goals
//!
//! 1. *One door*: every unit that reaches a holding passes `ledger`, and with it the rules of the
//!    security, whether by a call, by a `fungibles` function, out of a hold or to oneself.
//! 2. *Say why*: [`Pallet::can_transfer`] names every reason against a transfer; a refused call
//!    names the first of the same list and changes nothing.
//! 3. *Conserve*: units appear by issue, vanish by redemption, and otherwise only move.
//!
//! # Invariants
//!
//! Checked by `try_state`:
//!
//! - **INV-1**: the supply of a security is the sum of its holdings.
//! - **INV-2**: the holders of a security are its rows with units; a row without units has income due.
//! - **INV-3**: in a holding no hold is zero, no reason stands twice, and the frozen part is at most
//!   what is free.
//! - **INV-4**: each security has metadata, each metadata and each holding a security.
//! - **INV-5**: securities are numbered below [`NextSecurity`].
//! - **INV-6**: no holding was acquired in the future, or is settled beyond its security's income.
//! - **INV-7**: the rules of a security make sense, and stand in the form in which they are checked.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod fungibles;
mod ledger;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles::Inspect, tokens::Fortitude::Polite, Consideration, Footprint, Time},
	};
	use frame_system::pallet_prelude::*;
	use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
	use tessera_primitives::{
		apis::HoldingInfo,
		compliance::{Compliance, Reason, Refusal},
		Balance, CoinId, InvestorId, Moment, SecurityId,
	};

	use super::*;
	use crate::ledger::{Change, End};

	/// The policy of a security, as the compliance pallet defines it.
	pub type PolicyOf<T> =
		<<T as Config>::Compliance as Compliance<<T as frame_system::Config>::AccountId>>::Policy;

	/// The row of a security.
	pub type SecurityOf<T> = Security<<T as frame_system::Config>::AccountId, PolicyOf<T>>;

	/// The metadata of a security.
	pub type MetadataOf<T> = Metadata<<T as Config>::Deposit>;

	/// The row of a holding.
	pub type HoldingOf<T> = Holding<<T as Config>::RuntimeHoldReason>;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who stands behind an account, and what rules say.
		type Compliance: Compliance<Self::AccountId>;

		/// The coins in which securities settle.
		type Coins: Inspect<Self::AccountId, AssetId = CoinId>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// What an issuer deposits for the rows of a security, until it is closed.
		type Deposit: Consideration<Self::AccountId, Footprint>;

		/// The reasons for which units are put on hold.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;

		/// Sets up what the benchmarks need of the compliance pallet.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self>;
	}

	/// Why the pallet puts native tokens on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a security's rows.
		#[codec(index = 0)]
		SecurityDeposit,
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
		/// No further number is left.
		NumbersExhausted,
		/// There is no such security.
		UnknownSecurity,
		/// The caller is not the security's issuer.
		NotIssuer,
		/// The security still has units.
		SupplyNotZero,
		/// The security still has rows of holders, with income due.
		IncomeDue,
		/// The security is frozen: nothing moves.
		SecurityFrozen,
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
		/// [`Error::TooManyDecimals`], [`Error::UnknownCoin`], and those of [`Config::Deposit`].
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
		/// Signed by the issuer.
		///
		/// # Parameters
		///
		/// - `policy`: the rules. All must hold; unless one of them says who may receive (everybody, by
		///   credential or by jurisdiction), nobody may.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], and those of the compliance pallet for
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
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], then as [`Self::transfer`] for the
		/// receiver, and an arithmetic overflow of the supply.
		///
		/// # Events
		///
		/// [`Event::Issued`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::issue().max(T::WeightInfo::issue_to_unseen_account()))]
		pub fn issue(
			origin: OriginFor<T>,
			security: SecurityId,
			to: T::AccountId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::ensure_issuer(&caller, security)?;
			let to = End::free(&to);
			Self::apply_in_call(security, Change::Issue { to }, amount, Polite)?;
			Ok(())
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
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(
			origin: OriginFor<T>,
			security: SecurityId,
			amount: Balance,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			let from = End::free(&caller);
			Self::apply_in_call(security, Change::Redeem { from }, amount, Polite)?;
			Ok(())
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
		/// [`Error::UnknownSecurity`], [`Error::SecurityFrozen`], [`Error::ZeroAmount`],
		/// [`Error::InsufficientBalance`], [`Error::HoldingFrozen`], then the first failing rule's:
		/// [`Error::NoPolicy`], [`Error::CredentialRequired`], [`Error::JurisdictionNotAllowed`],
		/// [`Error::JurisdictionBlocked`], [`Error::TooManyHolders`],
		/// [`Error::HoldingAboveMaximum`], [`Error::HoldingBelowMinimum`], [`Error::LockedUp`].
		/// [`Pallet::can_transfer`] names all of them.
		///
		/// # Events
		///
		/// [`Event::Transferred`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::transfer().max(T::WeightInfo::transfer_to_unseen_account()))]
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
			let opened = Self::apply_in_call(security, change, amount, Polite)?;
			// An account that had an investor costs less than was charged for.
			Ok((!opened).then(T::WeightInfo::transfer).into())
		}

		/// Closes a security that has no units, and returns the deposit.
		///
		/// # Origin
		///
		/// Signed by the issuer.
		///
		/// # Errors
		///
		/// [`Error::UnknownSecurity`], [`Error::NotIssuer`], [`Error::SupplyNotZero`],
		/// [`Error::IncomeDue`].
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
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A security's issuer, status, supply, holders, coin and rules.
		pub fn security(security: SecurityId) -> Option<SecurityOf<T>> {
			Securities::<T>::get(security)
		}

		/// What the investor of `account` holds of `security`; nothing where it holds none.
		pub fn holding(security: SecurityId, account: T::AccountId) -> Option<HoldingInfo> {
			let investor = Self::investor_of(&account)?;
			let holding = Register::<T>::get(security, investor)?;
			Some(HoldingInfo {
				investor,
				total: holding.total(),
				free: holding.free,
				held: holding.held(),
				frozen: holding.frozen,
				acquired_at: holding.acquired_at,
			})
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
			Self::dry_run(security, change, amount, Polite)
		}
	}
}
