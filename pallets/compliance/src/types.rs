//! Types that know no `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use tessera_identifiers::Lei;
use tessera_primitives::{compliance::Credentials, InvestorId};

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
