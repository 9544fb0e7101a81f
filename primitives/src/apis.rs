//! The runtime APIs that wallets and services call. The pallets' view functions answer the same.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use sp_core::H256;

use crate::{
	compliance::{Credential, Refusal},
	journal::Subject,
	report::Report,
	Balance, CoinId, InvestorId, Moment, SecurityId,
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
	/// Units that may not leave; it can be more than there are, and the largest number means all.
	pub frozen: Balance,
	/// The mean moment of acquisition, weighted by units.
	pub acquired_at: Moment,
	/// Income that can be claimed, in the smallest unit of the settlement coin.
	pub income_due: Balance,
}

/// An open record date of a security.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RecordInfo {
	/// Its number in the security.
	pub id: u32,
	/// The moment at whose end it is recorded who holds how much.
	pub at: Moment,
	/// The supply at its end; before that, the supply now.
	pub supply: Balance,
}

/// Who has the roles of a security.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RolesInfo<AccountId> {
	/// Who issues it.
	pub issuer: AccountId,
	/// Its transfer agents.
	pub agents: Vec<AccountId>,
	/// How many agents have to approve a privileged act.
	pub threshold: u32,
	/// Its compliance officers.
	pub officers: Vec<AccountId>,
}

/// A coin in figures, in its smallest unit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CoinInfo<AccountId> {
	/// Units in issue.
	pub supply: Balance,
	/// Who mints, and how much each still may.
	pub minters: Vec<(AccountId, Balance)>,
	/// Units on hold for redemption.
	pub redeeming: Balance,
	/// The fine weight of its lots, in nanograms.
	pub fine_weight: u128,
}

/// A redemption that waits for its payment.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RedemptionInfo<AccountId> {
	/// Its number in the coin.
	pub redemption: u64,
	/// Whose.
	pub holder: AccountId,
	/// Units on hold, in the coin's smallest unit.
	pub amount: Balance,
	/// The lot that is asked for; nothing where money is.
	pub lot: Option<H256>,
	/// Until when it is to be paid.
	pub deadline: Moment,
}

/// A lot on the list of a coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LotInfo {
	/// What identifies it.
	pub lot: H256,
	/// The coin that it backs.
	pub coin: CoinId,
	/// Its fine weight, in nanograms.
	pub fine_weight: u128,
	/// The redemption by which it is asked for, if any.
	pub redemption: Option<u64>,
}

/// A part of a long answer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Page<Item, Cursor> {
	/// The rows of this page.
	pub items: Vec<Item>,
	/// Where the next page begins; nothing after the last one.
	pub next: Option<Cursor>,
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

		/// The holders of `security`, a page of at most `limit` rows from `from` on.
		fn register_page(
			security: SecurityId,
			from: Option<InvestorId>,
			limit: u32,
		) -> Page<HoldingInfo, InvestorId>;

		/// What the investor of `account` holds, looking at up to `limit` securities from number `from` on.
		fn holdings(
			account: AccountId,
			from: SecurityId,
			limit: u32,
		) -> Page<(SecurityId, HoldingInfo), SecurityId>;

		/// Income that the investor of `account` can claim now, in the smallest unit of the coin.
		fn income_due(security: SecurityId, account: AccountId) -> Balance;

		/// The open record dates of `security`.
		fn record_dates(security: SecurityId) -> Vec<RecordInfo>;

		/// What the investor of `account` held at the end of an open record date.
		fn balance_at(security: SecurityId, record_date: u32, account: AccountId) -> Option<Balance>;

		/// Who has the roles of `security`.
		fn roles(security: SecurityId) -> Option<RolesInfo<AccountId>>;

		/// Every reason for which a transfer would be refused now; none means that it would pass.
		fn can_transfer(
			security: SecurityId,
			from: AccountId,
			to: AccountId,
			amount: Balance,
		) -> Vec<Refusal>;
	}

	/// Pools of asset classes, at this block. Every answer costs the same for ten assets or holders and for
	/// a million. The types are those of the pallet.
	pub trait AssetClassApi<PoolReport, TrancheReport, AssetReport, JoinReport, Counterparty, Outcome>
	where
		PoolReport: Codec,
		TrancheReport: Codec,
		AssetReport: Codec,
		JoinReport: Codec,
		Counterparty: Codec,
		Outcome: Codec,
	{
		/// A pool as it stands: value, cash, tranches, and its assets by days past due, rate and term.
		fn pool_report(pool: u32) -> Option<PoolReport>;

		/// A tranche of a pool as it stands, by its place; the residual is the last.
		fn tranche_report(pool: u32, tranche: u8) -> Option<TrancheReport>;

		/// The principal of a pool by originator, obligor and jurisdiction, in the smallest unit of the coin:
		/// a page of at most `limit` rows after `from`.
		fn pool_exposures(
			pool: u32,
			from: Option<Counterparty>,
			limit: u32,
		) -> Page<(Counterparty, Balance), Counterparty>;

		/// An asset as it stands, and what it is worth in its pool.
		fn asset_report(asset: u64) -> Option<AssetReport>;

		/// What would become of an asset that is sold to a pool now, with every rule that fails; `terms` are
		/// those of the asset, in SCALE.
		fn dry_join(pool: u32, asset: u64, terms: Vec<u8>) -> Option<JoinReport>;

		/// What the next distribution of a pool would pay if it took place now.
		fn next_distribution(pool: u32) -> Option<Outcome>;
	}

	/// What the records of a coin must come to.
	pub trait StablecoinApi<AccountId>
	where
		AccountId: Codec,
	{
		/// A coin in figures; nothing if there is no such coin.
		fn coin(coin: CoinId) -> Option<CoinInfo<AccountId>>;

		/// The redemptions of `coin` that wait, a page of at most `limit` from `from` on.
		fn redemptions_page(
			coin: CoinId,
			from: Option<u64>,
			limit: u32,
		) -> Page<RedemptionInfo<AccountId>, u64>;

		/// The lots of all coins, a page of at most `limit` from `from` on.
		fn lots_page(from: Option<H256>, limit: u32) -> Page<LotInfo, H256>;
	}

	/// Whether everything that must agree does agree, at this block.
	pub trait AuditApi {
		/// The report on `subject`; nothing if there is no such subject. The same cost for ten holders and
		/// for a million.
		fn report(subject: Subject) -> Option<Report>;
	}
}
