//! What anybody can check: the journal, books, attestations, inspections, scores and the instant report.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`accredit`](pallet::Call::accredit), [`end_accreditation`](pallet::Call::end_accreditation) | [`Config::AccreditOrigin`]: governance |
//! | [`raise_deposit`](pallet::Call::raise_deposit), [`resign`](pallet::Call::resign), [`reclaim_deposit`](pallet::Call::reclaim_deposit) | an attester, by any account of its person |
//! | [`attest`](pallet::Call::attest), [`inspect`](pallet::Call::inspect), [`open_exception`](pallet::Call::open_exception) | an attester in good standing, within its scope, without an interest in the subject |
//! | [`withdraw`](pallet::Call::withdraw) | the attester of the value |
//! | [`challenge`](pallet::Call::challenge) | anybody, against a bond |
//! | [`vote`](pallet::Call::vote) | an attester in good standing whose scope has the topic, of another group than both parties, without an interest |
//! | [`decide`](pallet::Call::decide) | [`Config::ChallengeOrigin`]: governance |
//! | [`close_exception`](pallet::Call::close_exception) | governance, or an attester of another group in whose scope the subject is |
//! | [`resolve`](pallet::Call::resolve), [`forget`](pallet::Call::forget) | anybody |
//!
//! Other pallets record, post and report payments by the traits of [`tessera_primitives`]; no call does.
//!
//! # Overview
//!
//! The *journal* numbers what is done on the chain. The records of a block are the leaves of a Merkle
//! tree that grows with each of them; its root is in the [leaf](Pallet::leaf) of the block, and the leaves
//! of all blocks in the chain's Merkle mountain range, whose root is in each later header. So one header
//! proves any record (crate `tessera-audit-proof`). Records are events, [`Event::Recorded`]. The leaf is taken
//! at the beginning of the next block, so nothing may be recorded before that: no migration records.
//!
//! *Books* are double-entry: a posting that does not balance is refused.
//!
//! *Attesters* are persons of the register whom governance has accredited, with a legal entity, a group
//! and a scope, and who have made a deposit. They state *values*: of a topic of a subject, as of a
//! moment, with a document. Readers name a quorum of groups and an age, and get the lowest value. Anybody
//! may *challenge* a value with a bond; until it is decided the value does not count.
//!
//! *Inspectors* are attesters with another scope: what they find of a thing is a chain of hashes.
//!
//! *Scores* are made of the payments that other pallets report, and of nothing else ([`score`]).
//!
//! The *report* puts side by side what must agree, from running totals.
//!
//! ```
//! use pallet_audit::{InspectionKinds, Scope, SubjectKind, SubjectKinds, Topics};
//! use tessera_primitives::{attestations::Topic, journal::Subject};
//!
//! // Attests the reserves of coins, judges the values of others on them, and inspects nothing.
//! let scope = Scope {
//!     subjects: SubjectKinds::of(&[SubjectKind::Coin]),
//!     topics: Topics::of(&[Topic::Reserve]),
//!     inspections: InspectionKinds::NONE,
//! };
//! assert!(scope.attests(&Subject::Coin(1), Topic::Reserve));
//! assert!(!scope.attests(&Subject::Coin(1), Topic::Value));
//! assert!(!scope.attests(&Subject::Security(1), Topic::Reserve));
//! ```
//!
//! # The rules of a challenge
//!
//! - The bond is [`Terms::bond`], doubled for each challenge on the same topic of the subject that was
//!   dismissed or not proven before, up to [`MAX_DOUBLINGS`] times; the count starts anew once there was none for
//!   [`Terms::liability_period`]. So one who would stop a coin's minting pays twice as much each time.
//! - A value can be challenged as long as its attester answers for it, be it superseded, withdrawn or no
//!   longer valid; nobody escapes by stating another. While it is challenged it cannot be superseded or
//!   withdrawn, and the deposit cannot be reclaimed.
//! - Groups vote, each once; neither the attester's nor the challenger's. If more than half of the groups
//!   in whose scope the topic is say the same, and at least [`MIN_VERDICTS`], that decides at once.
//!   Governance may decide at any time until the end.
//! - After [`Terms::challenge_period`] the majority of the votes decides, if at least [`MIN_VERDICTS`] groups
//!   have spoken, and one in [`ONE_IN`] of those that could; otherwise it is *not proven*. So a few friends
//!   do not decide because others are silent. Anybody may have it [resolved](pallet::Call::resolve).
//! - A group is a party that was the attester's when it made the statement, or is now.
//! - *Upheld*: the challenger gets the bond back. The attester loses [`Terms::deposit`] or what is left of
//!   its deposit: half goes to the challenger, half to the pot. All that it has attested so far counts no
//!   more, and it is in good standing again only with a full deposit.
//! - *Dismissed*: the challenger loses the bond: half goes to the attester, half to the pot. A value that
//!   governance has found true, or more than half of the groups that could judge, cannot be challenged
//!   again; one that only most of those who spoke have, can.
//! - *Not proven*: the challenger loses half of the bond to the pot, so that nobody stops a value for
//!   nothing, and nobody gains by the silence of others. The value counts again, and can be challenged
//!   again.
//! - Of an odd sum the pot gets the larger half.
//!
//! # Goals
//!
//! 1. *Nothing unsaid*: each call of this pallet that succeeds leaves a record, and a refused one changes
//!    nothing.
//! 2. *Flat cost*: a record costs one row a block and two hashes on average; a report, an attestation
//!    and the reading of it cost the same whatever the number of subjects and attesters.
//! 3. *Independence*: a group counts once, however many companies and keys it has. Nobody speaks on a
//!    subject in which it, or an attester of its group, has a role, or for which an entity of its group
//!    answers.
//! 4. *Caution*: of several values the lowest counts, and a full row never gives up its lowest.
//!
//! # Invariants
//!
//! Checked by `try_state`:
//!
//! - **INV-1**: the tree of the block has as many peaks as the number of its records has bits.
//! - **INV-2**: debits are credits in every book, and no book is empty.
//! - **INV-3**: those in [`Standings`], in rising order, are the attesters that are accredited and whose
//!   deposit is complete, with their entities and scopes; not more than may be, of no group either.
//! - **INV-4**: deposits and bonds are on hold on the accounts that made them.
//! - **INV-5**: each value that stands is a statement, of another attester than the others on its topic;
//!   none speaks of the future or is valid for too long.
//! - **INV-6**: each challenge is of a statement, which does not count if it stands, and of which no group
//!   and no attester judges twice; an attester has as many open challenges as there are of its statements.
//! - **INV-7**: the docket of a subject counts its open challenges and exceptions.
//! - **INV-8**: what is kept by the number of its record has one that was given.
//! - **INV-9**: the records of the genesis are numbered from 0 without gaps.
//! - **INV-10**: a track has at least as many inspections as it keeps, each of another kind, none in the
//!   future.
//! - **INV-11**: each of [`Histories`] is one that payments can lead to.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;

mod attestations;
mod attesters;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod books;
mod challenges;
mod exceptions;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
mod journal;
#[cfg(test)]
mod mock;
mod payments;
mod report;
pub mod score;
#[cfg(test)]
mod tests;
mod tracking;
mod types;
pub mod weights;

pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible::MutateHold, Time},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use tessera_identifiers::Lei;
	use tessera_primitives::{
		attestations::{AttestationFault, Attestations, Attested, Topic},
		books::Unit,
		compliance::Compliance,
		journal::{Interests, Subject, VersionedRecord},
		report::{AccountTotal, Report, Reporting},
		scores::Score,
		tracking::InspectionKind,
		Balance, InvestorId, Moment,
	};

	use super::*;
	use crate::score::History;

	/// A record of this chain.
	pub type RecordOf<T> = VersionedRecord<<T as frame_system::Config>::AccountId>;

	/// An attester of this chain.
	pub type AttesterOf<T> = Attester<<T as frame_system::Config>::AccountId>;

	/// A challenge on this chain.
	pub type ChallengeOf<T> = Challenge<<T as frame_system::Config>::AccountId>;

	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The persons of the register.
		type Persons: Compliance<Self::AccountId>;

		/// Who has a say in a subject.
		type Interests: Interests;

		/// What the rooms report of their subjects.
		type Reporting: Reporting;

		/// Who accredits attesters, and closes exceptions.
		type AccreditOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who decides a challenge over the heads of the attesters.
		type ChallengeOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The native token, in which deposits and bonds are made.
		type Currency: MutateHold<
			Self::AccountId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// The reasons for which native tokens are put on hold.
		type RuntimeHoldReason: From<HoldReason>;

		/// The account that gets the pot's half of what a loser pays.
		type Pot: Get<Self::AccountId>;

		/// The chain's clock.
		type Time: Time<Moment = Moment>;

		/// On which terms deposits and bonds are made.
		#[pallet::constant]
		type Terms: Get<Terms>;

		/// The weights of the calls, from the benchmark.
		type WeightInfo: WeightInfo;

		/// Sets up what the benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// Why the pallet puts native tokens on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// An attester answers for its values with it.
		#[codec(index = 0)]
		AttesterDeposit,
		/// A challenger answers for a challenge with it.
		#[codec(index = 1)]
		ChallengeBond,
	}

	/// The pallet: what anybody can check.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The tree of the records of the block that had the last one. INV-1, INV-8.
	///
	/// The one row that recording touches: read and written once a block.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Tree<T: Config> = StorageValue<_, BlockTree, ValueQuery>;

	/// Record -> what it says; those of the genesis alone, which has no events. INV-9.
	// Twox: the chain numbers the records.
	#[pallet::storage]
	pub type GenesisRecords<T: Config> = StorageMap<_, Twox64Concat, u64, RecordOf<T>>;

	/// Subject, what is counted -> the book. INV-2.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Ledger<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Subject, Twox64Concat, Unit, Book, ValueQuery>;

	/// Person -> its accreditation as attester or inspector. INV-3, INV-4, INV-6.
	///
	/// Kept after the end of the accreditation until the deposit is reclaimed.
	// Twox: the chain numbers the persons.
	#[pallet::storage]
	pub type Attesters<T: Config> = StorageMap<_, Twox64Concat, InvestorId, AttesterOf<T>>;

	/// The attesters in good standing, in rising order. INV-3.
	///
	/// One value that each reading of attestations needs, as that of others count no more.
	#[pallet::storage]
	pub type Standings<T: Config> =
		StorageValue<_, BoundedVec<Standing, ConstU32<MAX_ATTESTERS>>, ValueQuery>;

	/// Subject, topic -> the values that stand. INV-5, INV-6.
	// Twox: the chain numbers the subjects.
	#[pallet::storage]
	pub type Attestation<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Subject, Twox64Concat, Topic, Values, ValueQuery>;

	/// Record -> what was attested by it, as long as somebody answers for it. INV-5, INV-6, INV-8.
	// Twox: the chain numbers the records.
	#[pallet::storage]
	pub type Statements<T: Config> = StorageMap<_, Twox64Concat, u64, Statement>;

	/// Statement -> its challenge that is not decided. INV-4, INV-6, INV-7.
	// Twox: as `Statements`.
	#[pallet::storage]
	pub type Challenges<T: Config> = StorageMap<_, Twox64Concat, u64, ChallengeOf<T>>;

	/// Subject -> what is open on it. INV-7.
	// Twox: the chain numbers the subjects.
	#[pallet::storage]
	pub type Dockets<T: Config> = StorageMap<_, Twox64Concat, Subject, Docket, ValueQuery>;

	/// Subject, number -> an exception that is open. INV-7.
	// Twox: the chain numbers both.
	#[pallet::storage]
	pub type Exceptions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Subject, Twox64Concat, u32, Exception>;

	/// Subject -> what inspectors have found. INV-8, INV-10.
	// Twox: the chain numbers the subjects.
	#[pallet::storage]
	pub type Tracks<T: Config> = StorageMap<_, Twox64Concat, Subject, Track>;

	/// Subject, or originator as subject -> its history of payments. INV-11.
	// Twox: the chain numbers the subjects.
	#[pallet::storage]
	pub type Histories<T: Config> = StorageMap<_, Twox64Concat, Subject, History, ValueQuery>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Something was recorded in the journal.
		Recorded {
			/// The record, in the form that is hashed.
			record: RecordOf<T>,
		},
		/// An attester or inspector was accredited, or on other terms than before.
		Accredited {
			/// Who.
			attester: InvestorId,
			/// Its legal entity.
			lei: Lei,
			/// The legal entity of its group's parent.
			group: Lei,
			/// What it may speak of.
			scope: Scope,
		},
	}

	/// Why a call is refused, in the order in which it is checked.
	#[pallet::error]
	pub enum Error<T> {
		/// A posting has fewer than two lines that are not zero.
		TooFewLines,
		/// A posting has more than eight lines.
		TooManyLines,
		/// The debits of a posting are not its credits.
		Unbalanced,
		/// An LEI is not one of ISO 17442: length, characters or check digits are wrong.
		InvalidLei,
		/// A scope has nothing in it, or something unknown.
		InvalidScope,
		/// The person is no attester.
		NotAttester,
		/// The accreditation has ended already.
		AccreditationEnded,
		/// The attester is not in good standing: its accreditation has ended, or its deposit is not
		/// complete.
		NotInGoodStanding,
		/// The subject, the topic or the kind of inspection is not in the attester's scope.
		OutOfScope,
		/// There is no such subject.
		UnknownSubject,
		/// The attester or one of its group has a role in the subject, or answers for it.
		Interested,
		/// The group has as many attesters in good standing as it may have.
		GroupFull,
		/// There are as many attesters in good standing as can be.
		TooManyAttesters,
		/// The amount is zero.
		ZeroAmount,
		/// The deposit is on hold on another account of the person.
		NotDepositor,
		/// The deposit is not the caller's.
		NotOwnDeposit,
		/// The accreditation has not ended.
		StillAccredited,
		/// A value of the attester is challenged.
		StillChallenged,
		/// The attester still answers for a value, or its accreditation has just ended.
		StillLiable,
		/// The moment of which the value speaks has not come.
		AsOfInFuture,
		/// The value is no longer valid.
		NoLongerValid,
		/// The value would be valid for too long after the moment of which it speaks.
		ValidForTooLong,
		/// The attester has spoken of a later moment already.
		Outdated,
		/// A value is challenged, and not yet decided: it cannot be superseded or withdrawn.
		ValueChallenged,
		/// As many groups as can be have attested lower values.
		LowerValuesStand,
		/// There is no such statement, or nobody answers for it any longer.
		UnknownStatement,
		/// The statement is that of another attester.
		NotOwnStatement,
		/// The value does not stand: it was superseded, displaced or withdrawn.
		NotStanding,
		/// The statement is that of the challenger or of its group.
		OwnStatement,
		/// The statement was challenged, and found true beyond doubt.
		Confirmed,
		/// The statement is challenged already.
		AlreadyChallenged,
		/// The statement is not challenged.
		NotChallenged,
		/// Votes on the challenge are no longer taken.
		ChallengeOver,
		/// Votes on the challenge are still taken.
		ChallengeRunning,
		/// The attester is of the group of one of the parties.
		PartyToChallenge,
		/// The group has voted already.
		AlreadyVoted,
		/// Somebody still answers for the statement.
		NotForgettable,
		/// No further number is left.
		NumbersExhausted,
		/// There is no such exception.
		UnknownException,
		/// The exception was opened by an attester of the same group.
		OwnException,
		/// The payment was made more than a day ago.
		PaymentTooOld,
		/// Nothing was due.
		NothingDue,
		/// More was paid than was due.
		MorePaidThanDue,
		/// The payment was made in the future.
		PaymentInFuture,
	}

	/// Attesters with whom the chain starts.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Each attester; its first deposit is taken from its account.
		pub attesters: Vec<GenesisAttester<T::AccountId>>,
	}

	/// An attester with whom the chain starts.
	#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
	#[serde(rename_all = "camelCase", deny_unknown_fields)]
	pub struct GenesisAttester<AccountId> {
		/// An account of the person, which makes the deposit.
		pub account: AccountId,
		/// Its legal entity.
		pub lei: Lei,
		/// The legal entity of its group's parent; its own where it has none.
		pub group: Lei,
		/// What it may speak of.
		pub scope: Scope,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for attester in &self.attesters {
				Pallet::<T>::build_attester(attester.clone())
					.expect("the attesters of the genesis are valid, and can make their deposits");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let terms = T::Terms::get();
			assert!(
				terms.deposit > 0 && terms.bond > 0,
				"lies would cost nothing"
			);
			assert!(
				terms.challenge_period > 0 && terms.liability_period >= terms.challenge_period,
				"an attester could leave before a challenge is decided"
			);
			assert!(terms.max_validity > 0, "no value would ever be valid");
			let dearest = terms.bond.checked_shl(u32::from(MAX_DOUBLINGS));
			assert!(
				dearest.is_some_and(|dearest| dearest >> MAX_DOUBLINGS == terms.bond),
				"the dearest bond is no amount"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Accredits an attester or inspector, or gives one that is accredited other terms.
		///
		/// It is in good standing once its deposit is complete. Whoever was accredited before and is not
		/// any more can be accredited anew. What it attested stays valid if it was in good standing and is.
		///
		/// # Origin
		///
		/// [`Config::AccreditOrigin`].
		///
		/// # Parameters
		///
		/// - `account`: any account of the person; one that nobody has seen yet is given its own person.
		/// - `lei`: its legal entity, an LEI.
		/// - `group`: the legal entity of its group's parent, an LEI; its own where it has none.
		/// - `scope`: what it may speak of.
		///
		/// # Errors
		///
		/// [`Error::InvalidLei`], [`Error::InvalidScope`], those of [`Config::Persons`] for a new person, and
		/// for one whose deposit is complete [`Error::GroupFull`] and [`Error::TooManyAttesters`].
		///
		/// # Events
		///
		/// [`Event::Accredited`], [`Event::Recorded`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(
			origin: OriginFor<T>,
			account: T::AccountId,
			lei: [u8; 20],
			group: [u8; 20],
			scope: Scope,
		) -> DispatchResult {
			T::AccreditOrigin::ensure_origin(origin)?;
			let lei = Lei::new(lei).map_err(|_| Error::<T>::InvalidLei)?;
			let group = Lei::new(group).map_err(|_| Error::<T>::InvalidLei)?;
			Self::do_accredit(&account, lei, group, scope)?;
			Ok(())
		}

		/// Ends an accreditation. What the attester has stated counts no more.
		///
		/// # Origin
		///
		/// [`Config::AccreditOrigin`].
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::AccreditationEnded`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::end_accreditation())]
		pub fn end_accreditation(origin: OriginFor<T>, attester: InvestorId) -> DispatchResult {
			T::AccreditOrigin::ensure_origin(origin)?;
			Self::do_end_accreditation(attester, None)
		}

		/// Adds to the caller's deposit. With a full one an accredited attester is in good standing.
		///
		/// # Origin
		///
		/// Signed by an attester; all of its deposit comes from one account.
		///
		/// # Parameters
		///
		/// - `amount`: in the native token's smallest unit.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::ZeroAmount`], [`Error::NotDepositor`], those of
		/// [`Config::Currency`], and once it is complete [`Error::GroupFull`] and
		/// [`Error::TooManyAttesters`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::raise_deposit())]
		pub fn raise_deposit(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_raise_deposit(caller, amount)
		}

		/// Gives the caller's accreditation back. What it has stated counts no more.
		///
		/// # Origin
		///
		/// Signed by an attester.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::AccreditationEnded`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			let attester = Self::attester_of(&caller)?;
			Self::do_end_accreditation(attester, Some(caller))
		}

		/// Pays an attester's deposit out to the caller, once the accreditation has ended and the attester
		/// answers for nothing any more.
		///
		/// # Origin
		///
		/// Signed by the attester, with any account. By the account that made the deposit if the person has
		/// no account any more: the last one has gone over to another person.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::NotOwnDeposit`], [`Error::StillAccredited`],
		/// [`Error::StillChallenged`], [`Error::StillLiable`], and those of [`Config::Currency`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::reclaim_deposit())]
		pub fn reclaim_deposit(origin: OriginFor<T>, attester: InvestorId) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_reclaim_deposit(caller, attester)
		}

		/// States a value of a subject. It supersedes what the caller or another of its group has stated on
		/// the topic before.
		///
		/// Where as many groups as can be have values that count, the highest makes room.
		///
		/// # Origin
		///
		/// Signed by an attester in good standing.
		///
		/// # Parameters
		///
		/// - `subject`, `topic`: of what.
		/// - `value`: in the unit of the topic.
		/// - `as_of`: the moment of which it speaks, Unix milliseconds; not in the future.
		/// - `valid_until`: the last moment at which it counts; at most [`Terms::max_validity`] later.
		/// - `document`: the hash of the document that it rests on.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::NotInGoodStanding`], [`Error::OutOfScope`],
		/// [`Error::UnknownSubject`], [`Error::Interested`], [`Error::AsOfInFuture`],
		/// [`Error::NoLongerValid`], [`Error::ValidForTooLong`], [`Error::Outdated`],
		/// [`Error::ValueChallenged`], [`Error::LowerValuesStand`].
		///
		/// # Events
		///
		/// [`Event::Recorded`], one for the value and one for each that made room.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(
			origin: OriginFor<T>,
			subject: Subject,
			topic: Topic,
			value: Balance,
			as_of: Moment,
			valid_until: Moment,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			let attester = Self::attester_of(&caller)?;
			let statement = Statement {
				subject,
				topic,
				attester,
				group: Self::group_of(attester)?,
				value,
				as_of,
				valid_until,
				document,
				confirmed: false,
			};
			Self::do_attest(caller, statement)
		}

		/// Takes a value of the caller's back: it counts no more. The caller still answers for it.
		///
		/// # Origin
		///
		/// Signed by the attester, in good standing or not.
		///
		/// # Parameters
		///
		/// - `statement`: the number of the record by which it was attested.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::UnknownStatement`], [`Error::NotOwnStatement`],
		/// [`Error::NotStanding`], [`Error::ValueChallenged`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, statement: u64) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_withdraw(caller, statement)
		}

		/// Challenges a value. If it stands it does not count until that is decided.
		///
		/// # Origin
		///
		/// Signed; the caller puts up the bond.
		///
		/// # Parameters
		///
		/// - `statement`: the number of the record by which it was attested.
		/// - `document`: the hash of the document that says why it is false.
		///
		/// # Errors
		///
		/// [`Error::UnknownStatement`], also of one for which nobody answers any longer;
		/// [`Error::OwnStatement`], [`Error::Confirmed`], [`Error::AlreadyChallenged`], and those of
		/// [`Config::Currency`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(origin: OriginFor<T>, statement: u64, document: H256) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_challenge(caller, statement, document)
		}

		/// Votes on a challenge, for the caller's group. The vote that makes up more than half of those
		/// that there can be decides it at once.
		///
		/// # Origin
		///
		/// Signed by an attester in good standing.
		///
		/// # Parameters
		///
		/// - `statement`: what is challenged.
		/// - `upheld`: whether the challenge is right.
		/// - `document`: the hash of the document that says why.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::NotInGoodStanding`], [`Error::NotChallenged`],
		/// [`Error::ChallengeOver`], [`Error::OutOfScope`], [`Error::PartyToChallenge`],
		/// [`Error::Interested`], [`Error::AlreadyVoted`].
		///
		/// # Events
		///
		/// [`Event::Recorded`], one for the vote and one for what it decides.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(
			origin: OriginFor<T>,
			statement: u64,
			upheld: bool,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_vote(caller, statement, upheld, document)
		}

		/// Decides a challenge.
		///
		/// # Origin
		///
		/// [`Config::ChallengeOrigin`].
		///
		/// # Parameters
		///
		/// - `statement`: what is challenged.
		/// - `upheld`: whether the challenge is right.
		/// - `document`: the hash of the document that says why.
		///
		/// # Errors
		///
		/// [`Error::NotChallenged`], [`Error::ChallengeOver`].
		///
		/// # Events
		///
		/// [`Event::Recorded`], one for the word of governance and one for what it decides.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::decide())]
		pub fn decide(
			origin: OriginFor<T>,
			statement: u64,
			upheld: bool,
			document: H256,
		) -> DispatchResult {
			T::ChallengeOrigin::ensure_origin(origin)?;
			Self::do_decide(statement, upheld, document)
		}

		/// Ends a challenge whose time is over, by the votes that there are.
		///
		/// # Origin
		///
		/// Signed by anybody.
		///
		/// # Parameters
		///
		/// - `statement`: what is challenged.
		///
		/// # Errors
		///
		/// [`Error::NotChallenged`], [`Error::ChallengeRunning`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::resolve())]
		pub fn resolve(origin: OriginFor<T>, statement: u64) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_resolve(caller, statement)
		}

		/// Drops what is kept of a value for which nobody answers any longer. Its record stays.
		///
		/// # Origin
		///
		/// Signed by anybody.
		///
		/// # Parameters
		///
		/// - `statement`: the number of the record by which it was attested.
		///
		/// # Errors
		///
		/// [`Error::UnknownStatement`], [`Error::NotForgettable`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::forget())]
		pub fn forget(origin: OriginFor<T>, statement: u64) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_forget(caller, statement)
		}

		/// Records what the caller has found of a subject, as the next link of its chain of inspections.
		///
		/// # Origin
		///
		/// Signed by an inspector in good standing.
		///
		/// # Parameters
		///
		/// - `subject`, `kind`: of what.
		/// - `finding`: the hash of what was found, in the form that the trade agrees on.
		/// - `document`: the hash of the document that says so.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::NotInGoodStanding`], [`Error::OutOfScope`],
		/// [`Error::UnknownSubject`], [`Error::Interested`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::inspect())]
		pub fn inspect(
			origin: OriginFor<T>,
			subject: Subject,
			kind: InspectionKind,
			finding: H256,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_inspect(caller, subject, kind, finding, document)
		}

		/// Says that something of a subject does not agree. Its report is not green as long as this is open.
		///
		/// # Origin
		///
		/// Signed by an attester in good standing.
		///
		/// # Parameters
		///
		/// - `document`: the hash of the document that says what.
		///
		/// # Errors
		///
		/// [`Error::NotAttester`], [`Error::NotInGoodStanding`], [`Error::OutOfScope`],
		/// [`Error::UnknownSubject`], [`Error::Interested`], [`Error::NumbersExhausted`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::open_exception())]
		pub fn open_exception(
			origin: OriginFor<T>,
			subject: Subject,
			document: H256,
		) -> DispatchResult {
			let caller = ensure_signed(origin)?;
			Self::do_open_exception(caller, subject, document)
		}

		/// Says that what did not agree does, or did.
		///
		/// # Origin
		///
		/// [`Config::AccreditOrigin`], or signed by an attester in good standing.
		///
		/// # Parameters
		///
		/// - `exception`: its number in the subject.
		/// - `document`: the hash of the document that says why.
		///
		/// # Errors
		///
		/// Of an attester [`Error::NotAttester`], [`Error::NotInGoodStanding`], [`Error::OutOfScope`],
		/// [`Error::UnknownSubject`], [`Error::Interested`]; then [`Error::UnknownException`], and of an
		/// attester [`Error::OwnException`].
		///
		/// # Events
		///
		/// [`Event::Recorded`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::close_exception())]
		pub fn close_exception(
			origin: OriginFor<T>,
			subject: Subject,
			exception: u32,
			document: H256,
		) -> DispatchResult {
			let caller = match T::AccreditOrigin::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(ensure_signed(origin)?),
			};
			Self::do_close_exception(caller, subject, exception, document)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What must agree on `subject`, and whether it does; nothing if there is no such subject.
		pub fn report(subject: Subject) -> Option<Report> {
			Self::do_report(subject)
		}

		/// What a quorum of attesters says: [`Attestations::lowest`].
		pub fn attested(
			subject: Subject,
			topic: Topic,
			quorum: u32,
			max_age: Moment,
		) -> Result<Attested, AttestationFault> {
			<Self as Attestations>::lowest(&subject, topic, quorum, max_age)
		}

		/// The values that stand on a topic, whether they count or not.
		pub fn values(subject: Subject, topic: Topic) -> Vec<Value> {
			Attestation::<T>::get(subject, topic).values.into_inner()
		}

		/// What was attested by a record, as long as somebody answers for it.
		pub fn statement(statement: u64) -> Option<Statement> {
			Statements::<T>::get(statement)
		}

		/// The challenge of a statement that is not decided.
		pub fn challenge_of(statement: u64) -> Option<ChallengeOf<T>> {
			Challenges::<T>::get(statement)
		}

		/// The bond of a challenge on a topic now, in the native token's smallest unit.
		pub fn bond(subject: Subject, topic: Topic) -> Balance {
			Self::bond_now(&Attestation::<T>::get(subject, topic))
		}

		/// The accreditation of a person, also one that has ended, until its deposit is reclaimed.
		pub fn attester(attester: InvestorId) -> Option<AttesterOf<T>> {
			Attesters::<T>::get(attester)
		}

		/// The attesters in good standing, in rising order.
		pub fn attesters() -> Vec<Standing> {
			Standings::<T>::get().into_inner()
		}

		/// The hash of everything that inspectors have found of `subject`; nothing before the first time.
		pub fn state_hash(subject: Subject) -> Option<H256> {
			Tracks::<T>::get(subject).map(|track| track.state)
		}

		/// What inspectors have found of `subject`: the last inspection of each kind.
		pub fn track(subject: Subject) -> Option<Track> {
			Tracks::<T>::get(subject)
		}

		/// An exception that is open.
		pub fn exception(subject: Subject, exception: u32) -> Option<Exception> {
			Exceptions::<T>::get(subject, exception)
		}

		/// The score of `subject`, or of an originator; nothing as long as there is too little history.
		pub fn score(subject: Subject) -> Option<Score> {
			Histories::<T>::get(subject).score()
		}

		/// The accounts of the book of `subject` in `unit` that have a total.
		pub fn book(subject: Subject, unit: Unit) -> Vec<AccountTotal> {
			Self::book_of(&subject, unit).totals()
		}

		/// The tree of the records of the block that had the last one: the number of the next record.
		pub fn tree() -> BlockTree {
			Tree::<T>::get()
		}
	}
}
