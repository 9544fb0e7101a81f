//! The securities by which a pool of assets is financed.

use codec::MaxEncodedLen;
use frame_support::Parameter;
use sp_runtime::{traits::Member, DispatchError, DispatchResult, Perbill};

use crate::{Balance, CoinId, SecurityId};

/// What the register has to know of a tranche.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTranche<'a> {
	/// Its name, UTF-8.
	pub name: &'a [u8],
	/// Its short name, ISO 18774.
	pub fisn: &'a [u8],
	/// Its classification, ISO 10962.
	pub cfi: [u8; 6],
	/// The legal entity that answers for it, ISO 17442.
	pub lei: [u8; 20],
	/// How many decimals its units have.
	pub decimals: u8,
	/// The coin in which it pays.
	pub coin: CoinId,
}

/// The register, as a pool's account uses it. Issue, redemption and holds go through FRAME's
/// `fungibles`: here is only what that lacks.
pub trait TrancheRegister<AccountId> {
	/// Who may hold a security.
	type Policy: Parameter + Member + MaxEncodedLen;

	/// Creates a tranche of which `issuer` has every role. It pays the deposit of the rows.
	///
	/// # Errors
	///
	/// If the terms or the policy are not valid, or the deposit is not there.
	fn create(
		issuer: &AccountId,
		tranche: NewTranche,
		policy: Self::Policy,
	) -> Result<SecurityId, DispatchError>;

	/// Pays interest from `issuer` to all holders, at a cost that does not depend on how many there are.
	///
	/// # Errors
	///
	/// If the caller is not the issuer, there are no units, or the coins are not there.
	fn pay_interest(issuer: &AccountId, security: SecurityId, amount: Balance) -> DispatchResult;

	/// As [`pay_interest`](Self::pay_interest), but repays principal: `factor` of it is outstanding now.
	///
	/// # Errors
	///
	/// As there.
	fn repay_principal(
		issuer: &AccountId,
		security: SecurityId,
		amount: Balance,
		factor: Perbill,
	) -> DispatchResult;
}
