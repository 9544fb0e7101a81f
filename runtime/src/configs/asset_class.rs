//! Asset classes and their pools.

use super::governance::TreasuryAccount;
use crate::{
	constants::{currency::UNIT, time::DAY_MILLIS},
	AccountId, Assets, AssetsHolder, Audit, Balances, Compliance, Runtime, RuntimeHoldReason,
	SecurityToken, Timestamp,
};
use frame_support::{parameter_types, PalletId};
use pallet_asset_class::{HouseRules, PoolId};
use sp_runtime::traits::{AccountIdConversion, Convert};

/// Where pools keep their cash: an account each.
const POOLS: PalletId = PalletId(*b"ts/pools");

/// The account of a pool.
pub struct PoolAccount;

impl Convert<PoolId, AccountId> for PoolAccount {
	fn convert(pool: PoolId) -> AccountId {
		POOLS.into_sub_account_truncating(pool)
	}
}

impl PoolAccount {
	/// Whether it is the account of some pool.
	pub fn is_one(who: &AccountId) -> bool {
		PalletId::try_from_sub_account::<PoolId>(who)
			.is_some_and(|(pallet, pool)| pallet == POOLS && Self::convert(pool) == *who)
	}
}

parameter_types! {
	/// How long members vote and a new standard waits, and what is deposited.
	pub const AssetClassRules: HouseRules = HouseRules {
		voting_period: 14 * DAY_MILLIS,
		standard_delay: 30 * DAY_MILLIS,
		class_deposit: 100 * UNIT,
		pool_deposit: 100 * UNIT,
	};
}

impl pallet_asset_class::Config for Runtime {
	type Audit = Audit;
	type CoinHolds = AssetsHolder;
	type Coins = Assets;
	type Native = Balances;
	type Persons = Compliance;
	type PoolAccount = PoolAccount;
	type Register = SecurityToken;
	// The last cash of a pool whose tranches have no units is the treasury's.
	type Remainder = TreasuryAccount;
	type Rules = AssetClassRules;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = pallet_asset_class::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkHelper;
}

/// Sets up what the benchmarks of classes need.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_asset_class::benchmarking::BenchmarkHelper<Runtime> for BenchmarkHelper {
	fn set_clock(now: tessera_primitives::Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}

	fn admit(who: &AccountId) {
		pallet_compliance::worst_case::admit::<Runtime>(who);
	}

	fn policy() -> pallet_compliance::Policy {
		pallet_compliance::worst_case::longest_policy::<Runtime>()
	}

	fn coin() -> super::assets::CoinId {
		use frame_support::traits::fungibles::{Create, Inspect};
		// The presets have coins with smaller numbers.
		let coin = 1_000_002;
		if !<Assets as Inspect<_>>::asset_exists(coin) {
			<Assets as Create<_>>::create(coin, AccountId::new([0; 32]), true, 1)
				.expect("there is no coin yet");
		}
		coin
	}

	fn attest(
		subject: tessera_primitives::journal::Subject,
		value: tessera_primitives::Balance,
	) -> alloc::vec::Vec<tessera_primitives::InvestorId> {
		pallet_audit::benchmarking::attest_all::<Runtime>(
			subject,
			tessera_primitives::attestations::Topic::Value,
			value,
		)
	}

	fn score(person: tessera_primitives::InvestorId) {
		use tessera_primitives::{
			journal::Subject,
			scores::{Payment, Payments},
		};
		let now = Timestamp::get();
		// It takes some months of payments.
		for months in (0..8).rev() {
			let at = now - months * 30 * DAY_MILLIS;
			Self::set_clock(at);
			let payment = Payment {
				due: 1,
				paid: 1,
				due_at: at,
				at,
				cures: false,
			};
			Audit::observe(Subject::Investor(person), None, payment).expect("it was paid");
		}
	}

	fn inspect(subject: tessera_primitives::journal::Subject) {
		pallet_audit::benchmarking::inspect::<Runtime>(subject);
	}
}
