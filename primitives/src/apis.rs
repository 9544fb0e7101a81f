//! The runtime APIs that wallets and services call. The pallets' view functions answer the same.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;

use crate::{
	compliance::{Credential, Refusal},
	Balance, InvestorId, Moment, SecurityId,
};

/// An investor as the register knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct InvestorInfo<AccountId> {
	/// Who it is.
	pub investor: InvestorId,
	/// The accounts through which the investor acts, oldest first.
	pub accounts: Vec<AccountId>,
	/// All credentials on record, valid or not.
	pub credentials: Vec<Credential>,
	/// Those of them that are valid now.
	pub valid_credentials: Vec<Credential>,
}

/// What one investor holds of one security, in the security's smallest unit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct HoldingInfo {
	/// Who holds.
	pub investor: InvestorId,
	/// All units: free and on hold.
	pub total: Balance,
	/// Units that are not on hold.
	pub free: Balance,
	/// Units on hold, over all reasons.
	pub held: Balance,
	/// The part of `free` that may not move.
	pub frozen: Balance,
	/// The mean moment of acquisition, weighted by units.
	pub acquired_at: Moment,
}

sp_api::decl_runtime_apis! {
	/// Who stands behind an account.
	pub trait ComplianceApi<AccountId>
	where
		AccountId: Codec,
	{
		/// The investor of `account`, with accounts and credentials; nothing for an unseen account.
		fn investor(account: AccountId) -> Option<InvestorInfo<AccountId>>;
	}

	/// What the register of holders says.
	pub trait SecurityTokenApi<AccountId>
	where
		AccountId: Codec,
	{
		/// What the investor of `account` holds of `security`; nothing where it holds none.
		fn holding(security: SecurityId, account: AccountId) -> Option<HoldingInfo>;

		/// Every reason for which a transfer would be refused now; none means that it would pass.
		fn can_transfer(
			security: SecurityId,
			from: AccountId,
			to: AccountId,
			amount: Balance,
		) -> Vec<Refusal>;
	}
}
