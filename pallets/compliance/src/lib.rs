//! Knows who stands behind an account, and what a security's rules say of a movement.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`add_registrar`](pallet::Call::add_registrar), [`remove_registrar`](pallet::Call::remove_registrar) | [`Config::AdminOrigin`]: governance |
//! | [`set_recovery_delay`](pallet::Call::set_recovery_delay) | [`Config::RecoveryOrigin`]: governance |
//! | [`issue_credential`](pallet::Call::issue_credential), [`revoke_credential`](pallet::Call::revoke_credential), [`suspend_credential`](pallet::Call::suspend_credential), [`resume_credential`](pallet::Call::resume_credential), [`extend_credential`](pallet::Call::extend_credential) | a registrar, its own credentials only |
//! | [`propose_link`](pallet::Call::propose_link), [`withdraw_link`](pallet::Call::withdraw_link), [`unlink`](pallet::Call::unlink), [`veto_recovery`](pallet::Call::veto_recovery) | any account of the investor |
//! | [`accept_link`](pallet::Call::accept_link) | the account that was proposed |
//! | [`open_recovery`](pallet::Call::open_recovery), [`approve_recovery`](pallet::Call::approve_recovery) | a registrar with a valid credential for the investor |
//! | [`cancel_recovery`](pallet::Call::cancel_recovery) | a registrar that opened or approved it |
//! | [`finish_recovery`](pallet::Call::finish_recovery) | the new account |
//!
//! # Overview
//!
//! A register of holders lists persons, not keys. An *investor* is a natural or legal person who acts
//! through up to eight accounts. *Registrars* check persons off chain and issue *credentials*:
//! jurisdiction, class and validity, never personal data. A credential belongs to the investor, so it
//! stands in the row of each of the investor's accounts, and a transfer reads one row a party.
//!
//! A further account is *linked* to an investor with the consent of both: one of the investor's
//! accounts proposes it, and it accepts. When a key is lost, two registrars of different legal
//! entities, both with a valid credential for the investor, may *recover* the account: after a delay,
//! in which any account of the investor may veto, the new account takes the place of the lost one. No
//! units move in either case, for holdings belong to the investor.
//!
//! A security's rules are data ([`rules::Policy`]); [`rules`] says what each means.
//!
//! ```
//! use pallet_compliance::{rules, Policy, Rule};
//! use tessera_primitives::compliance::{InvestorClass, Kind, Movement, Party, Reason, Side};
//!
//! // Residents of Switzerland whom any registrar knows, at most a thousand units each.
//! let policy = rules::checked(Policy::truncate_from(vec![
//!     Rule::Credential { registrars: Default::default(), class: InvestorClass::Retail },
//!     Rule::JurisdictionsAllowed(rules::Jurisdictions::truncate_from(vec![756])),
//!     Rule::MaximumHolding(1_000),
//! ]))?;
//!
//! // An issue to somebody whom nobody knows is refused for every reason at once.
//! let nobody = Party::default();
//! let issue = Movement {
//!     kind: Kind::Issue,
//!     amount: 1_001,
//!     now: 0,
//!     holders: 0,
//!     residents: &[],
//!     uncounted: 0,
//!     approved: false,
//!     from: None,
//!     to: Some(Side::new(&nobody, 0)),
//! };
//! let refusals = rules::refusals(&policy, &issue);
//! let reasons: Vec<_> = refusals.into_iter().map(|refusal| refusal.reason).collect();
//! assert_eq!(
//!     reasons,
//!     [Reason::CredentialRequired, Reason::JurisdictionNotAllowed, Reason::HoldingAboveMaximum]
//! );
//! # Ok::<(), pallet_compliance::PolicyError>(())
//! ```
//!
//! # Goals
//!
//! 1. *Default deny*: a security without rules can be received by nobody.
//! 2. *One row a party*: a movement reads one row of [`Accounts`] for each side, and nothing else that
//!    grows. Expiry is a comparison, not a task; a registrar that is removed takes its credentials
//!    with it at once, through [`ActiveRegistrars`].
//! 3. *Nothing personal*: what is stored says nothing of who a person is.
//! 4. *Nobody joins unasked*: an account becomes one of an investor only by its own signature. Neither
//!    a stranger nor a registrar can bind an account, and no stranger can keep it from being bound
//!    elsewhere: a proposal and a recovery belong to the investor, not to the account that they name. A
//!    registrar can, by a credential of its own or a recovery that nobody wants, until governance removes
//!    it: with it both are void.
//! 5. *No single registrar moves an account*: two must agree, and they must stand with valid credentials
//!    still when the recovery is finished. No key can be taken as long as another one vetoes.
//!
//! # Invariants
//!
//! Checked by `try_state` after every block of a `try-runtime` test:
//!
//! - **INV-1**: each row of [`Accounts`] names an investor whose [`Keys`] list that account.
//! - **INV-2**: [`Keys`] are not empty and name no account twice; each account named has a row that
//!   points back, and the rows of one investor carry the same credentials.
//! - **INV-3**: investors and registrars are numbered below [`NextInvestor`] and [`NextRegistrar`].
//! - **INV-4**: [`ActiveRegistrars`] lists the keys of [`Registrars`] in rising order, and
//!   [`RegistrarByAccount`] is the inverse of [`Registrars`].
//! - **INV-5**: a row carries at most one credential of each registrar.
//! - **INV-6**: each of [`Recoveries`] is of an account of its investor, names one or two registrars that
//!   have a number, no one twice, and is ready at some moment exactly if there are two.
//! - **INV-7**: each of [`Links`] was proposed by an account of its investor, and names one that is none.
//! - **INV-8**: [`RecoveryDelay`] is at least [`Config::MinRecoveryDelay`] and at most [`MAX_RECOVERY_DELAY`].
//! - **INV-9**: [`KnownSince`] has a past moment for each credential on record, and for nothing else.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
mod journal;
mod keys;
#[cfg(test)]
mod mock;
pub mod rules;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;
#[cfg(feature = "runtime-benchmarks")]
pub mod worst_case;

pub use rules::{Policy, PolicyError, Rule};
pub use types::{
	Account, LinkProposal, Recovery, Registrar, DEFAULT_RECOVERY_DELAY, MAX_RECOVERY_DELAY,
	RECOVERY_EXPIRY, RECOVERY_REGISTRARS,
};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{ConstU64, Time},
	};
	use frame_system::pallet_prelude::*;
	use tessera_identifiers::Lei;
	use tessera_primitives::{
		apis::InvestorInfo,
		compliance::{Credential, Credentials, InvestorClass, MAX_KEYS},
		journal::Journal,
		InvestorId, Jurisdiction, Moment, RegistrarId,
	};

	use super::*;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who admits and removes registrars.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who sets the delay of recoveries.
		type RecoveryOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The least delay of recoveries, in milliseconds: above zero, at most [`MAX_RECOVERY_DELAY`].
		type MinRecoveryDelay: Get<Moment>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// Where is recorded what is done.
		type Journal: Journal<Self::AccountId>;

		/// Most registrars that may stand at once.
		#[pallet::constant]
		type MaxRegistrars: Get<u32>;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;
	}

	/// The pallet: investors, accounts, registrars and credentials.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Account -> its investor and the investor's credentials.
	///
	/// The only row that a movement reads for a party. Written when the account first receives, when it
	/// is linked, unlinked or recovered, and when a credential of its investor changes. INV-1, INV-2,
	/// INV-5.
	// Blake2: users choose accounts, so they must not choose the places in the trie.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Account>;

	/// Investor -> the accounts through which it acts, oldest first; at most [`MAX_KEYS`].
	///
	/// The cold path: read when credentials or accounts change, never by a movement. A recovered account
	/// has the place of the lost one. An investor that was abandoned has none. INV-1, INV-2.
	// Twox: the chain numbers the investors.
	#[pallet::storage]
	pub type Keys<T: Config> =
		StorageMap<_, Twox64Concat, InvestorId, BoundedVec<T::AccountId, ConstU32<MAX_KEYS>>>;

	/// The number of the next investor. INV-3.
	#[pallet::storage]
	pub type NextInvestor<T: Config> = StorageValue<_, InvestorId, ValueQuery>;

	/// Registrar -> its account and LEI. INV-3, INV-4.
	// Twox: the chain numbers the registrars.
	#[pallet::storage]
	pub type Registrars<T: Config> =
		StorageMap<_, Twox64Concat, RegistrarId, Registrar<T::AccountId>>;

	/// Account of a registrar -> the registrar. INV-4.
	// Blake2: as `Accounts`.
	#[pallet::storage]
	pub type RegistrarByAccount<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, RegistrarId>;

	/// The registrars that stand, in rising order. Credentials of others are void. INV-4.
	///
	/// One small value that every movement of a block reads.
	#[pallet::storage]
	pub type ActiveRegistrars<T: Config> =
		StorageValue<_, BoundedVec<RegistrarId, T::MaxRegistrars>, ValueQuery>;

	/// The number of the next registrar. INV-3.
	#[pallet::storage]
	pub type NextRegistrar<T: Config> = StorageValue<_, RegistrarId, ValueQuery>;

	/// Investor -> the account that it has proposed as a further one of its own.
	///
	/// One at a time, by any of the investor's accounts; the latest counts. INV-7.
	// Twox: the chain numbers the investors.
	#[pallet::storage]
	pub type Links<T: Config> = StorageMap<_, Twox64Concat, InvestorId, LinkProposal<T::AccountId>>;

	/// Investor -> the recovery of one of its accounts that is under way.
	///
	/// One at a time; one that has lapsed stays until another replaces it or somebody ends it. INV-6.
	// Twox: the chain numbers the investors.
	#[pallet::storage]
	pub type Recoveries<T: Config> =
		StorageMap<_, Twox64Concat, InvestorId, Recovery<T::AccountId>>;

	/// Investor, registrar -> since when the registrar has had a credential on record for the investor.
	///
	/// The cold path: it says which registrars may recover a key, so that none can admit itself for it.
	/// INV-9.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type KnownSince<T: Config> =
		StorageDoubleMap<_, Twox64Concat, InvestorId, Twox64Concat, RegistrarId, Moment>;

	/// How long an approved recovery can be vetoed, in milliseconds. INV-8.
	#[pallet::storage]
	pub type RecoveryDelay<T: Config> =
		StorageValue<_, Moment, ValueQuery, ConstU64<DEFAULT_RECOVERY_DELAY>>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A registrar was admitted.
		RegistrarAdded {
			/// Its number.
			registrar: RegistrarId,
			/// The account by which it acts.
			account: T::AccountId,
			/// Its legal entity.
			lei: Lei,
		},
		/// A registrar was removed; its credentials are void from now on.
		RegistrarRemoved {
			/// Its number.
			registrar: RegistrarId,
			/// The account by which it acted.
			account: T::AccountId,
		},
		/// An account was given an investor of its own.
		InvestorOpened {
			/// The new investor.
			investor: InvestorId,
			/// Its first account.
			account: T::AccountId,
		},
		/// A credential was issued, or replaced the registrar's earlier one.
		CredentialIssued {
			/// Whose it is.
			investor: InvestorId,
			/// What it says.
			credential: Credential,
		},
		/// A credential that had expired, or whose registrar no longer stands, made room in a full list.
		CredentialLapsed {
			/// Whose it was.
			investor: InvestorId,
			/// Who had issued it.
			registrar: RegistrarId,
		},
		/// A credential was taken back by its registrar.
		CredentialRevoked {
			/// Whose it was.
			investor: InvestorId,
			/// Who took it back.
			registrar: RegistrarId,
		},
		/// A credential was suspended by its registrar: it is not valid until it is resumed.
		CredentialSuspended {
			/// Whose it is.
			investor: InvestorId,
			/// Who suspended it.
			registrar: RegistrarId,
		},
		/// A suspended credential counts again.
		CredentialResumed {
			/// Whose it is.
			investor: InvestorId,
			/// Who resumed it.
			registrar: RegistrarId,
		},
		/// A credential ends later.
		CredentialExtended {
			/// Whose it is.
			investor: InvestorId,
			/// Who extended it.
			registrar: RegistrarId,
			/// The last moment at which it was to be valid.
			old_value: Moment,
			/// The last moment at which it is valid.
			new_value: Moment,
		},
		/// An investor proposed a further account of its own; an earlier proposal is void.
		LinkProposed {
			/// The investor.
			investor: InvestorId,
			/// The account that may accept.
			account: T::AccountId,
			/// The account of the investor that proposed it.
			proposed_by: T::AccountId,
		},
		/// A proposal was withdrawn, or is void because the investor's accounts have changed.
		LinkWithdrawn {
			/// The investor.
			investor: InvestorId,
			/// The account that might have accepted.
			account: T::AccountId,
		},
		/// An account accepted to be one of the investor's.
		AccountLinked {
			/// The investor.
			investor: InvestorId,
			/// Its new account.
			account: T::AccountId,
		},
		/// An account is no longer one of the investor's.
		AccountUnlinked {
			/// The investor.
			investor: InvestorId,
			/// The account.
			account: T::AccountId,
		},
		/// The only account of an investor left it: no key reaches what this investor holds.
		InvestorAbandoned {
			/// The investor without accounts.
			investor: InvestorId,
			/// The account that left it.
			account: T::AccountId,
		},
		/// A registrar opened the recovery of an account; an earlier one of the investor is void.
		RecoveryOpened {
			/// The investor.
			investor: InvestorId,
			/// The account whose key is lost.
			lost: T::AccountId,
			/// The account that is to take its place.
			new: T::AccountId,
			/// Who opened it.
			registrar: RegistrarId,
		},
		/// A second registrar approved a recovery.
		RecoveryApproved {
			/// The investor.
			investor: InvestorId,
			/// Who approved it.
			registrar: RegistrarId,
			/// From when on the new account may finish it.
			ready_at: Moment,
		},
		/// An account of the investor ended a recovery.
		RecoveryVetoed {
			/// The investor.
			investor: InvestorId,
			/// The account that ended it.
			vetoed_by: T::AccountId,
		},
		/// A registrar that had approved a recovery ended it.
		RecoveryCancelled {
			/// The investor.
			investor: InvestorId,
			/// Who ended it.
			registrar: RegistrarId,
		},
		/// A new account took the place of a lost one.
		AccountRecovered {
			/// The investor.
			investor: InvestorId,
			/// The account that is no longer one of the investor's.
			lost: T::AccountId,
			/// The account in its place.
			new: T::AccountId,
		},
		/// Recoveries that are approved from now on wait for another time.
		RecoveryDelaySet {
			/// The delay before, in milliseconds.
			old_value: Moment,
			/// The delay from now on, in milliseconds.
			new_value: Moment,
		},
	}

	/// Why a call is refused, in the order in which it is checked.
	#[pallet::error]
	pub enum Error<T> {
		/// The LEI is not one of ISO 17442: length, characters or check digits are wrong.
		InvalidLei,
		/// The account is already that of a registrar.
		AlreadyRegistrar,
		/// There are as many registrars as there may be.
		TooManyRegistrars,
		/// There is no such registrar.
		UnknownRegistrar,
		/// The caller is no registrar.
		NotRegistrar,
		/// The jurisdiction is no numeric country code of ISO 3166-1.
		UnknownJurisdiction,
		/// The credential would have expired already.
		CredentialExpired,
		/// The investor holds as many valid credentials as it may.
		TooManyCredentials,
		/// The account has no investor.
		UnknownInvestor,
		/// The investor has no credential of this registrar.
		UnknownCredential,
		/// The credential is suspended already.
		AlreadySuspended,
		/// The credential is not suspended.
		NotSuspended,
		/// The credential would not end later than it does.
		NotExtended,
		/// The investor has proposed no account, or not this one.
		NotProposed,
		/// No recovery of an account of the investor is under way.
		UnknownRecovery,
		/// The recovery is one of other accounts.
		RecoveryMismatch,
		/// Two registrars have not approved the recovery yet, or its delay is not over.
		NotReady,
		/// The recovery was not approved, or not finished, in time.
		RecoveryExpired,
		/// The account is not one of the investor's.
		UnknownAccount,
		/// The account is the only one of its investor.
		LastAccount,
		/// A registrar that recovers an account has no valid credential for its investor.
		NoValidCredential,
		/// A registrar that recovers an account has known its investor for less than the delay.
		KnownTooShort,
		/// The registrar, or two others, have approved the recovery already.
		AlreadyApproved,
		/// The registrar has not approved the recovery.
		NotApproved,
		/// Both registrars are one legal entity.
		SameEntity,
		/// The account is one of the investor's already.
		AlreadyLinked,
		/// The investor has as many accounts as it may.
		TooManyAccounts,
		/// The account has an investor of its own, which it has not said that it abandons.
		HasInvestor,
		/// The account's own investor has credentials, so that it cannot be abandoned.
		HasCredentials,
		/// The account's own investor has other accounts: the account has to be unlinked first.
		NotOnlyKey,
		/// The recovery of an account of the investor is under way.
		RecoveryOpen,
		/// The delay of recoveries would be below [`Config::MinRecoveryDelay`], or above [`MAX_RECOVERY_DELAY`].
		ImpossibleDelay,
		/// No further number is left.
		NumbersExhausted,
		/// A rule names no jurisdiction.
		NoJurisdictions,
		/// A rule names a jurisdiction twice, or two rules limit the holders in one.
		DuplicateJurisdiction,
		/// A rule names a registrar twice.
		DuplicateRegistrar,
		/// A rule names no counterparty.
		NoCounterparties,
		/// A rule names a counterparty twice.
		DuplicateCounterparty,
		/// A policy has two rules of one kind, or more than four on credentials or on the holders in
		/// jurisdictions.
		DuplicateRule,
		/// A limit or a period is zero, or the minimum holding is above the maximum.
		ImpossibleLimit,
	}

	/// Registrars and credentials with which the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The account and the LEI of each registrar, numbered from 0 in this order.
		pub registrars: Vec<(T::AccountId, Lei)>,
		/// The account of each investor, and a credential for it.
		pub credentials: Vec<(T::AccountId, GenesisCredential)>,
		/// How long an approved recovery can be vetoed, in milliseconds; [`DEFAULT_RECOVERY_DELAY`] where
		/// nothing is said.
		pub recovery_delay: Option<Moment>,
	}

	/// A credential with which the chain starts.
	#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
	#[serde(rename_all = "camelCase", deny_unknown_fields)]
	pub struct GenesisCredential {
		/// Who states it.
		pub registrar: RegistrarId,
		/// Where the investor is resident.
		pub jurisdiction: Jurisdiction,
		/// What the investor may be sold.
		pub class: InvestorClass,
		/// The last moment at which it is valid.
		pub valid_until: Moment,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (account, lei) in &self.registrars {
				Pallet::<T>::do_add_registrar(account.clone(), *lei)
					.expect("the registrars of the genesis are distinct and few");
			}
			for (account, credential) in &self.credentials {
				let GenesisCredential {
					registrar,
					jurisdiction,
					class,
					valid_until,
				} = credential.clone();
				assert!(
					Registrars::<T>::contains_key(registrar),
					"the credentials of the genesis name its registrars"
				);
				let credential = Credential {
					registrar,
					jurisdiction,
					class,
					valid_until,
					suspended: false,
				};
				Pallet::<T>::do_issue_credential(account, credential)
					.expect("the credentials of the genesis are valid");
			}
			if let Some(delay) = self.recovery_delay {
				// The least may come from a pallet that is built later; INV-8 looks at it.
				assert!(
					(1..=MAX_RECOVERY_DELAY).contains(&delay),
					"the recovery delay of the genesis is possible"
				);
				Pallet::<T>::put_recovery_delay(delay);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxRegistrars::get() > 0,
				"without a registrar there are no credentials"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admits a registrar.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`].
		///
		/// # Parameters
		///
		/// - `account`: the account by which the registrar will act; not that of another registrar.
		/// - `lei`: the LEI of its legal entity, 20 characters of ISO 17442.
		///
		/// # Errors
		///
		/// [`Error::InvalidLei`], [`Error::AlreadyRegistrar`], [`Error::TooManyRegistrars`],
		/// [`Error::NumbersExhausted`].
		///
		/// # Events
		///
		/// [`Event::RegistrarAdded`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::add_registrar())]
		pub fn add_registrar(
			origin: OriginFor<T>,
			account: T::AccountId,
			lei: [u8; 20],
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			let lei = Lei::try_from(lei).map_err(|_| Error::<T>::InvalidLei)?;
			Self::do_add_registrar(account, lei)
		}

		/// Removes a registrar. Its credentials are void at once.
		///
		/// # Origin
		///
		/// [`Config::AdminOrigin`].
		///
		/// # Errors
		///
		/// [`Error::UnknownRegistrar`].
		///
		/// # Events
		///
		/// [`Event::RegistrarRemoved`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_registrar())]
		pub fn remove_registrar(origin: OriginFor<T>, registrar: RegistrarId) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_remove_registrar(registrar)
		}

		/// Issues a credential to the investor of an account, or replaces the caller's earlier one.
		///
		/// An account that nobody has seen yet is given its own investor. Where the investor's list is
		/// full, credentials make room that have expired or whose registrars no longer stand, but not those
		/// that are only suspended. A credential that replaces a suspended one is not suspended.
		///
		/// # Origin
		///
		/// Signed by a registrar.
		///
		/// # Parameters
		///
		/// - `account`: any account of the investor.
		/// - `jurisdiction`: where the investor is resident, numeric code of ISO 3166-1.
		/// - `class`: what the investor may be sold.
		/// - `valid_until`: the last valid moment, Unix milliseconds; not before now.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownJurisdiction`], [`Error::CredentialExpired`],
		/// [`Error::TooManyCredentials`], [`Error::NumbersExhausted`].
		///
		/// # Events
		///
		/// [`Event::InvestorOpened`] for a new account, [`Event::CredentialLapsed`] for each that made
		/// room, then [`Event::CredentialIssued`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::issue_credential())]
		pub fn issue_credential(
			origin: OriginFor<T>,
			account: T::AccountId,
			jurisdiction: Jurisdiction,
			class: InvestorClass,
			valid_until: Moment,
		) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_issue_credential(
				&account,
				Credential {
					registrar,
					jurisdiction,
					class,
					valid_until,
					suspended: false,
				},
			)
		}

		/// Takes back the caller's credential for the investor of an account.
		///
		/// # Origin
		///
		/// Signed by the registrar that issued it.
		///
		/// # Parameters
		///
		/// - `account`: any account of the investor.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownInvestor`], [`Error::UnknownCredential`].
		///
		/// # Events
		///
		/// [`Event::CredentialRevoked`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::revoke_credential())]
		pub fn revoke_credential(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_revoke_credential(&account, registrar)
		}

		/// Suspends the caller's credential for the investor of an account: it is not valid until resumed.
		///
		/// # Origin
		///
		/// Signed by the registrar that issued it.
		///
		/// # Parameters
		///
		/// - `account`: any account of the investor.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownInvestor`], [`Error::UnknownCredential`],
		/// [`Error::AlreadySuspended`].
		///
		/// # Events
		///
		/// [`Event::CredentialSuspended`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend_credential())]
		pub fn suspend_credential(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_suspend_credential(&account, registrar)
		}

		/// Lets the caller's suspended credential for the investor of an account count again.
		///
		/// # Origin
		///
		/// Signed by the registrar that issued it.
		///
		/// # Parameters
		///
		/// - `account`: any account of the investor.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownInvestor`], [`Error::UnknownCredential`],
		/// [`Error::NotSuspended`].
		///
		/// # Events
		///
		/// [`Event::CredentialResumed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::resume_credential())]
		pub fn resume_credential(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_resume_credential(&account, registrar)
		}

		/// Lets the caller's credential for the investor of an account end later.
		///
		/// One that has expired is valid again; one that is suspended stays so.
		///
		/// # Origin
		///
		/// Signed by the registrar that issued it.
		///
		/// # Parameters
		///
		/// - `account`: any account of the investor.
		/// - `valid_until`: the last valid moment, Unix milliseconds; not before now, and later than the
		///   present one.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::CredentialExpired`], [`Error::UnknownInvestor`],
		/// [`Error::UnknownCredential`], [`Error::NotExtended`].
		///
		/// # Events
		///
		/// [`Event::CredentialExtended`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::extend_credential())]
		pub fn extend_credential(
			origin: OriginFor<T>,
			account: T::AccountId,
			valid_until: Moment,
		) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_extend_credential(&account, registrar, valid_until)
		}

		/// Proposes a further account for the caller's investor. The account has to accept.
		///
		/// An investor has one open proposal; the latest replaces an earlier one. Many investors may
		/// propose one account, which chooses.
		///
		/// # Origin
		///
		/// Signed by any account of the investor.
		///
		/// # Parameters
		///
		/// - `account`: the account that may accept.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::AlreadyLinked`], [`Error::TooManyAccounts`].
		///
		/// # Events
		///
		/// [`Event::LinkProposed`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::propose_link())]
		pub fn propose_link(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_propose_link(caller, account)
		}

		/// Makes the caller a further account of an investor that has proposed it.
		///
		/// The account carries the investor's credentials from now on. One that already has an investor of
		/// its own, because it once received units, leaves that one for good: **what that investor holds
		/// stays with it, and no key reaches it any more**. So move it first. This takes the caller's word
		/// (`abandon`), and is refused where that investor has a credential on record or other accounts.
		///
		/// # Origin
		///
		/// Signed by the account that was proposed.
		///
		/// # Parameters
		///
		/// - `investor`: whose account the caller becomes.
		/// - `abandon`: whether the caller abandons the investor that it has, if any.
		///
		/// # Errors
		///
		/// [`Error::NotProposed`], [`Error::TooManyAccounts`], [`Error::HasInvestor`],
		/// [`Error::HasCredentials`], [`Error::NotOnlyKey`].
		///
		/// # Events
		///
		/// If the account had an investor: [`Event::LinkWithdrawn`] and [`Event::RecoveryVetoed`] for what
		/// that one had open, [`Event::InvestorAbandoned`]. Then [`Event::AccountLinked`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::accept_link())]
		pub fn accept_link(
			origin: OriginFor<T>,
			investor: InvestorId,
			abandon: bool,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_accept_link(caller, investor, abandon)
		}

		/// Withdraws the open proposal of the caller's investor.
		///
		/// # Origin
		///
		/// Signed by any account of the investor, be it the one that proposed or another.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::NotProposed`].
		///
		/// # Events
		///
		/// [`Event::LinkWithdrawn`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_link())]
		pub fn withdraw_link(origin: OriginFor<T>) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw_link(&caller)
		}

		/// Removes an account from the caller's investor. Nobody has seen the account then.
		///
		/// An open proposal of the investor is void, whoever made it, and so is a recovery of that very
		/// account.
		///
		/// # Origin
		///
		/// Signed by any account of the investor, also by that which goes.
		///
		/// # Parameters
		///
		/// - `account`: the account that goes; never the last.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::UnknownAccount`], [`Error::LastAccount`].
		///
		/// # Events
		///
		/// [`Event::LinkWithdrawn`] and [`Event::RecoveryVetoed`] for what is void, then
		/// [`Event::AccountUnlinked`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::unlink())]
		pub fn unlink(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_unlink(caller, account)
		}

		/// Opens the recovery of an account whose key is lost.
		///
		/// An investor has one recovery at a time. Another replaces it once it has lapsed
		/// ([`RECOVERY_EXPIRY`]) or while one of its registrars has no valid credential for the investor.
		///
		/// # Origin
		///
		/// Signed by a registrar with a valid credential for the investor.
		///
		/// # Parameters
		///
		/// - `lost`: the account whose key is lost.
		/// - `new`: the account that is to take its place, which has to finish the recovery.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownInvestor`], [`Error::NoValidCredential`],
		/// [`Error::AlreadyLinked`], [`Error::RecoveryOpen`].
		///
		/// # Events
		///
		/// [`Event::RecoveryOpened`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::open_recovery())]
		pub fn open_recovery(
			origin: OriginFor<T>,
			lost: T::AccountId,
			new: T::AccountId,
		) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_open_recovery(registrar, lost, new)
		}

		/// Approves a recovery as its second registrar. From now on its delay runs.
		///
		/// # Origin
		///
		/// Signed by a registrar with a valid credential for the investor, of another legal entity than
		/// that which opened the recovery.
		///
		/// # Parameters
		///
		/// - `lost`, `new`: the accounts, as the recovery names them.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownInvestor`], [`Error::UnknownRecovery`],
		/// [`Error::RecoveryMismatch`], [`Error::RecoveryExpired`], [`Error::NoValidCredential`] of either
		/// registrar, [`Error::AlreadyApproved`], [`Error::SameEntity`].
		///
		/// # Events
		///
		/// [`Event::RecoveryApproved`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::approve_recovery())]
		pub fn approve_recovery(
			origin: OriginFor<T>,
			lost: T::AccountId,
			new: T::AccountId,
		) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_approve_recovery(registrar, lost, new)
		}

		/// Ends a recovery of an account of the caller's investor, at any time until it is finished.
		///
		/// # Origin
		///
		/// Signed by any account of the investor, also by that which is said to be lost.
		///
		/// # Errors
		///
		/// [`Error::UnknownInvestor`], [`Error::UnknownRecovery`].
		///
		/// # Events
		///
		/// [`Event::RecoveryVetoed`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::veto_recovery())]
		pub fn veto_recovery(origin: OriginFor<T>) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_veto_recovery(caller)
		}

		/// Puts the caller in the place of the lost account.
		///
		/// This is possible from the end of the delay, and for [`RECOVERY_EXPIRY`]. The account carries the
		/// investor's credentials from now on. Of an investor that the caller already has the same is true
		/// as in `accept_link`: **what that investor holds stays with it, and no key
		/// reaches it any more**. An open proposal of the investor is void.
		///
		/// # Origin
		///
		/// Signed by the new account.
		///
		/// # Parameters
		///
		/// - `investor`: whose account the caller becomes.
		/// - `abandon`: whether the caller abandons the investor that it has, if any.
		///
		/// # Errors
		///
		/// [`Error::UnknownRecovery`], [`Error::RecoveryMismatch`], [`Error::NotReady`],
		/// [`Error::RecoveryExpired`], [`Error::UnknownAccount`], [`Error::NoValidCredential`] of either
		/// registrar, [`Error::AlreadyLinked`], [`Error::HasInvestor`], [`Error::HasCredentials`],
		/// [`Error::NotOnlyKey`].
		///
		/// # Events
		///
		/// If the account had an investor: [`Event::LinkWithdrawn`] and [`Event::RecoveryVetoed`] for what
		/// that one had open, [`Event::InvestorAbandoned`]. Then [`Event::LinkWithdrawn`] for an open
		/// proposal, and [`Event::AccountRecovered`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::finish_recovery())]
		pub fn finish_recovery(
			origin: OriginFor<T>,
			investor: InvestorId,
			abandon: bool,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_finish_recovery(caller, investor, abandon)
		}

		/// Ends a recovery.
		///
		/// # Origin
		///
		/// Signed by a registrar that opened or approved it, whether its credential is still valid or not.
		///
		/// # Parameters
		///
		/// - `investor`: the investor whose account was to be recovered.
		///
		/// # Errors
		///
		/// [`Error::NotRegistrar`], [`Error::UnknownRecovery`], [`Error::NotApproved`].
		///
		/// # Events
		///
		/// [`Event::RecoveryCancelled`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::cancel_recovery())]
		pub fn cancel_recovery(origin: OriginFor<T>, investor: InvestorId) -> DispatchResult {
			let registrar = Self::ensure_registrar(origin)?;
			Self::do_cancel_recovery(registrar, investor)
		}

		/// Sets how long recoveries that are approved from now on can be vetoed.
		///
		/// # Origin
		///
		/// [`Config::RecoveryOrigin`].
		///
		/// # Parameters
		///
		/// - `delay`: in milliseconds; at least [`Config::MinRecoveryDelay`] and at most [`MAX_RECOVERY_DELAY`].
		///
		/// # Errors
		///
		/// [`Error::ImpossibleDelay`].
		///
		/// # Events
		///
		/// [`Event::RecoveryDelaySet`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::set_recovery_delay())]
		pub fn set_recovery_delay(origin: OriginFor<T>, delay: Moment) -> DispatchResult {
			T::RecoveryOrigin::ensure_origin(origin)?;
			Self::do_set_recovery_delay(delay)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The investor of `account`, with accounts and credentials; nothing for an unseen account.
		pub fn investor(account: T::AccountId) -> Option<InvestorInfo<T::AccountId>> {
			let row = Accounts::<T>::get(&account)?;
			let now = T::Time::now();
			Some(InvestorInfo {
				investor: row.investor,
				accounts: Keys::<T>::get(row.investor)
					.unwrap_or_default()
					.into_inner(),
				valid_credentials: Self::valid(row.credentials.clone(), now).into_inner(),
				credentials: row.credentials.into_inner(),
			})
		}

		/// The registrars that stand, with account and LEI, in the order of their numbers.
		pub fn registrars() -> Vec<(RegistrarId, Registrar<T::AccountId>)> {
			ActiveRegistrars::<T>::get()
				.into_iter()
				.filter_map(|registrar| Some((registrar, Registrars::<T>::get(registrar)?)))
				.collect()
		}

		/// The recovery of an account of `investor` that is under way, or that has lapsed and nothing has
		/// replaced.
		pub fn recovery(investor: InvestorId) -> Option<Recovery<T::AccountId>> {
			Recoveries::<T>::get(investor)
		}

		/// The account that `investor` has proposed as a further one of its own.
		pub fn link_proposal(investor: InvestorId) -> Option<LinkProposal<T::AccountId>> {
			Links::<T>::get(investor)
		}

		/// How long recoveries that are approved now can be vetoed, in milliseconds.
		pub fn recovery_delay() -> Moment {
			RecoveryDelay::<T>::get()
		}
	}

	impl<T: Config> Pallet<T> {
		/// The registrar that signed `origin`.
		fn ensure_registrar(origin: OriginFor<T>) -> Result<RegistrarId, DispatchError> {
			let account = ensure_signed(origin)?;
			Ok(RegistrarByAccount::<T>::get(account).ok_or(Error::<T>::NotRegistrar)?)
		}

		/// Those of `credentials` that are valid at `now`: lasting, and not suspended.
		pub(crate) fn valid(mut credentials: Credentials, now: Moment) -> Credentials {
			credentials.retain(|credential| !credential.suspended);
			Self::lasting(credentials, now)
		}

		/// Those of `credentials` that have not expired at `now`, of registrars that still stand.
		pub(crate) fn lasting(mut credentials: Credentials, now: Moment) -> Credentials {
			if credentials.is_empty() {
				return credentials;
			}
			let active = ActiveRegistrars::<T>::get();
			credentials.retain(|credential| {
				credential.valid_until >= now && active.binary_search(&credential.registrar).is_ok()
			});
			credentials
		}
	}
}
