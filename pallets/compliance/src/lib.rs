//! Knows who stands behind an account, and what a security's rules say of a movement.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`add_registrar`](pallet::Call::add_registrar), [`remove_registrar`](pallet::Call::remove_registrar) | [`Config::AdminOrigin`]: governance |
//! | [`issue_credential`](pallet::Call::issue_credential), [`revoke_credential`](pallet::Call::revoke_credential) | a registrar, its own credentials only |
//!
//! # Overview
//!
//! A register of holders lists persons, not keys. An *investor* is a natural or legal person who acts
//! through up to eight accounts. *Registrars* check persons off chain and issue *credentials*:
//! jurisdiction, class and validity, never personal data. A credential belongs to the investor, so it
//! stands in the row of each of the investor's accounts, and a transfer reads one row a party.
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
//! let to = Some(Side { party: &nobody, holding: 0 });
//! let kind = Kind::Issue;
//! let issue = Movement { kind, amount: 1_001, now: 0, holders: 0, from: None, to };
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

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
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
pub use types::{Account, Registrar};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use tessera_identifiers::Lei;
	use tessera_primitives::{
		apis::InvestorInfo,
		compliance::{Credential, Credentials, InvestorClass, MAX_KEYS},
		InvestorId, Jurisdiction, Moment, RegistrarId,
	};

	use super::*;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who admits and removes registrars.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

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
	/// The only row that a movement reads for a party. Written when the account first receives and
	/// when a credential of its investor changes. INV-1, INV-2, INV-5.
	// Blake2: users choose accounts, so they must not choose the places in the trie.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Account>;

	/// Investor -> the accounts through which it acts, oldest first; at most [`MAX_KEYS`].
	///
	/// The cold path: read when credentials change, never by a movement. INV-1, INV-2.
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
		/// A credential that was no longer valid made room in a full list.
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
		/// No further number is left.
		NumbersExhausted,
		/// A rule names no jurisdiction.
		NoJurisdictions,
		/// A rule names a jurisdiction twice.
		DuplicateJurisdiction,
		/// A rule names a registrar twice.
		DuplicateRegistrar,
		/// A policy has two rules of one kind, or more than four on credentials.
		DuplicateRule,
		/// A limit is zero, or the minimum holding is above the maximum.
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
				};
				Pallet::<T>::do_issue_credential(account, credential)
					.expect("the credentials of the genesis are valid");
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
		/// full, credentials that are no longer valid make room.
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
	}

	impl<T: Config> Pallet<T> {
		/// The registrar that signed `origin`.
		fn ensure_registrar(origin: OriginFor<T>) -> Result<RegistrarId, DispatchError> {
			let account = ensure_signed(origin)?;
			Ok(RegistrarByAccount::<T>::get(account).ok_or(Error::<T>::NotRegistrar)?)
		}

		/// Those of `credentials` that are valid at `now`.
		pub(crate) fn valid(mut credentials: Credentials, now: Moment) -> Credentials {
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
