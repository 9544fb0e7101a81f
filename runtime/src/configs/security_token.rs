//! The register of holders.

use crate::{
	constants::{
		currency::deposit,
		time::{DAY_MILLIS, YEAR_MILLIS},
	},
	AccountId, Assets, Audit, Balance, Balances, Compliance, Runtime, RuntimeFreezeReason,
	RuntimeHoldReason, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU128, ConstU64, LinearStoragePrice},
	PalletId,
};
use sp_runtime::traits::{AccountIdConversion, Convert};
use tessera_primitives::SecurityId;

/// Where securities keep the income that nobody has claimed: an account each.
const INCOME: PalletId = PalletId(*b"ts/incom");

/// The account of a security's income.
pub struct IncomeAccount;

impl Convert<SecurityId, AccountId> for IncomeAccount {
	fn convert(security: SecurityId) -> AccountId {
		INCOME.into_sub_account_truncating(security)
	}
}

impl IncomeAccount {
	/// Whether it is the account of some security's income.
	pub fn is_one(who: &AccountId) -> bool {
		PalletId::try_from_sub_account::<SecurityId>(who)
			.is_some_and(|(pallet, security)| pallet == INCOME && Self::convert(security) == *who)
	}
}

parameter_types! {
	/// Why an issuer's deposit is on hold.
	pub const SecurityDepositReason: RuntimeHoldReason =
		RuntimeHoldReason::SecurityToken(pallet_security_token::HoldReason::SecurityDeposit);
}

impl pallet_security_token::Config for Runtime {
	type ApprovalPeriod = ConstU64<{ 7 * DAY_MILLIS }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkHelper;
	type Coins = Assets;
	type Books = Audit;
	type Compliance = Compliance;
	// A security keeps several rows of its own, and all else one.
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		SecurityDepositReason,
		LinearStoragePrice<ConstU128<{ deposit(2, 0) }>, ConstU128<{ deposit(0, 1) }>, Balance>,
	>;
	type IncomeAccount = IncomeAccount;
	type Journal = Audit;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	// As long as most laws let claims to dividends and interest stand.
	type UnclaimedTerm = ConstU64<{ 6 * YEAR_MILLIS }>;
	type WeightInfo = pallet_security_token::weights::SubstrateWeight<Runtime>;
}

/// Sets up what the benchmarks of the register need.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_security_token::benchmarking::BenchmarkHelper<Runtime> for BenchmarkHelper {
	fn longest_policy() -> pallet_compliance::Policy {
		pallet_compliance::worst_case::longest_policy::<Runtime>()
	}

	fn open_policy() -> pallet_compliance::Policy {
		pallet_compliance::worst_case::open_policy()
	}

	fn admit(who: &AccountId) {
		pallet_compliance::worst_case::admit::<Runtime>(who);
	}

	fn hold_reasons() -> alloc::vec::Vec<RuntimeHoldReason> {
		use codec::Decode;
		// Every pallet's first reasons, as they are encoded: the pallet's index and the reason's.
		(0..=u8::MAX)
			.flat_map(|pallet| (0..4).map(move |reason| [pallet, reason]))
			.filter_map(|encoded| RuntimeHoldReason::decode(&mut &encoded[..]).ok())
			.take(pallet_security_token::MAX_HOLDS as usize)
			.collect()
	}

	fn coin() -> super::assets::CoinId {
		use frame_support::traits::fungibles::Create;
		// The presets have coins with smaller numbers.
		let coin = 1_000_001;
		<Assets as Create<_>>::create(coin, AccountId::new([0; 32]), true, 1)
			.expect("there is no coin yet");
		coin
	}

	fn set_clock(now: tessera_primitives::Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}
}
