//! Types that know no `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use tessera_identifiers::Lei;
use tessera_primitives::{compliance::Credentials, InvestorId, Moment, RegistrarId};

const DAY: Moment = 24 * 60 * 60 * 1_000;

/// How long keys may veto an approved recovery unless governance says otherwise: a week, in
/// milliseconds.
pub const DEFAULT_RECOVERY_DELAY: Moment = 7 * DAY;

/// The longest delay of a recovery that governance may set: 90 days, in milliseconds.
pub const MAX_RECOVERY_DELAY: Moment = 90 * DAY;

/// How long a recovery waits for its second registrar, and then, once its delay is over, for the new
/// account: 30 days, in milliseconds.
pub const RECOVERY_EXPIRY: Moment = 30 * DAY;

/// How many registrars it takes to recover an account.
pub const RECOVERY_REGISTRARS: u32 = 2;

/// What a movement reads of a party.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Account {
	/// Who acts through the account. First, so that it can be read alone.
	pub investor: InvestorId,
	/// The investor's credentials, valid or not, in the order in which registrars first issued them.
	pub credentials: Credentials,
}

/// A KYC or AML provider.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Registrar<AccountId> {
	/// The account by which it acts.
	pub account: AccountId,
	/// Its legal entity.
	pub lei: Lei,
}

/// An account that an investor wants as a further one of its own.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct LinkProposal<AccountId> {
	/// The account that may accept.
	pub account: AccountId,
	/// The account of the investor that proposed it.
	pub proposed_by: AccountId,
}

/// A lost account that two registrars replace by a new one, unless a key of the investor vetoes.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recovery<AccountId> {
	/// The account whose key is lost.
	pub lost: AccountId,
	/// The account that is to take its place.
	pub new: AccountId,
	/// Who has approved: first the registrar that opened the recovery.
	pub registrars: BoundedVec<RegistrarId, ConstU32<RECOVERY_REGISTRARS>>,
	/// When it was opened.
	pub opened_at: Moment,
	/// From when on the new account may finish it; nothing until both registrars have approved.
	pub ready_at: Option<Moment>,
}

impl<AccountId> Recovery<AccountId> {
	/// The last moment at which it can be approved, or, once approved, finished.
	pub fn valid_until(&self) -> Moment {
		self.ready_at
			.unwrap_or(self.opened_at)
			.saturating_add(RECOVERY_EXPIRY)
	}
}
