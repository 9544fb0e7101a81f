//! Coins: their terms, swaps between them, and who may call their ledger.

use super::{
	asset_class::PoolAccount, assets::CoinId, governance::TreasuryAccount,
	security_token::IncomeAccount,
};
use crate::{
	constants::time::DAY_MILLIS, AccountId, Assets, AssetsFreezer, AssetsHolder, Audit, Compliance,
	OriginCaller, Psm, Runtime, RuntimeCall, RuntimeFreezeReason, RuntimeHoldReason, RuntimeOrigin,
	Stablecoin, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, Contains},
	weights::Weight,
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_stablecoin::WeightInfo as _;
use sp_runtime::{
	traits::{AccountIdConversion, Convert},
	DispatchResult, MultiAddress,
};
use tessera_primitives::{coins::Locks, InvestorId};

parameter_types! {
	/// The account without a key that owns the ledger of every coin.
	pub CoinOwner: AccountId = PalletId(*b"ts/coins").into_account_truncating();

	/// Where coins lie that were swapped for others: an account for each coin.
	pub const SwapsId: PalletId = PalletId(*b"ts/swaps");
}

/// The locks of `pallet-assets`, in the name of the owner of the ledger.
pub struct AssetLocks;

impl AssetLocks {
	fn owner() -> RuntimeOrigin {
		RuntimeOrigin::signed(CoinOwner::get())
	}
}

impl Locks<AccountId> for AssetLocks {
	fn lock(coin: CoinId, who: &AccountId) -> DispatchResult {
		Assets::block(Self::owner(), coin.into(), MultiAddress::Id(who.clone()))
	}

	fn unlock(coin: CoinId, who: &AccountId) -> DispatchResult {
		Assets::thaw(Self::owner(), coin.into(), MultiAddress::Id(who.clone()))
	}

	fn stop(coin: CoinId) -> DispatchResult {
		Assets::freeze_asset(Self::owner(), coin.into())
	}

	fn resume(coin: CoinId) -> DispatchResult {
		Assets::thaw_asset(Self::owner(), coin.into())
	}
}

/// The person behind an account.
pub struct Persons;

impl Convert<AccountId, Option<InvestorId>> for Persons {
	fn convert(who: AccountId) -> Option<InvestorId> {
		<Compliance as tessera_primitives::compliance::Compliance<_>>::investor(&who)
	}
}

/// Accounts of the house, that agents of a coin neither freeze nor seize from: the owner of the ledger, the
/// treasury, and those in which securities keep the income of their holders, and pools their cash.
pub struct House;

impl Contains<AccountId> for House {
	fn contains(who: &AccountId) -> bool {
		[CoinOwner::get(), TreasuryAccount::get()].contains(who)
			|| IncomeAccount::is_one(who)
			|| PoolAccount::is_one(who)
	}
}

/// Where coins lie that were swapped for a coin.
pub struct SwapAccount;

impl Convert<CoinId, AccountId> for SwapAccount {
	fn convert(coin: CoinId) -> AccountId {
		Psm::psm_account(&coin)
	}
}

impl pallet_stablecoin::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type ApprovalPeriod = ConstU64<{ 7 * DAY_MILLIS }>;
	type Audit = Audit;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkHelper;
	type Freezer = AssetsFreezer;
	type Holder = AssetsHolder;
	type Ledger = Assets;
	type Locks = AssetLocks;
	type Owner = CoinOwner;
	type Persons = Persons;
	type Protected = House;
	type RuntimeCall = RuntimeCall;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeOrigin = RuntimeOrigin;
	type SwapAccount = SwapAccount;
	type Time = Timestamp;
	type WeightInfo = pallet_stablecoin::weights::SubstrateWeight<Runtime>;
}

/// Which calls pass that touch the ledger of coins. Everything else passes.
///
/// Of the ledger itself only what a holder does with its own coins: no call of it mints, burns, freezes
/// or reassigns, whoever signs it, and the rows of its holders cannot be burned unseen. Root passes
/// every filter, but the ledger asks it for nothing. Root can also speak for any account, that of the
/// owner included, as it can replace the runtime: that cannot be prevented, but it is seen, for the supply
/// is then not what the books say.
///
/// Of swaps only what keeps the issuer of a coin their one administrator, and the coins that are swapped
/// of one peg.
pub struct CoinCalls;

impl Contains<RuntimeCall> for CoinCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_assets::Call as Ledger;
		use pallet_psm::Call as Swaps;
		let issuer =
			|coin: &CoinId| OriginCaller::Stablecoin(pallet_stablecoin::Origin::Issuer(*coin));
		match call {
			RuntimeCall::Assets(call) => matches!(
				call,
				Ledger::transfer { .. }
					| Ledger::transfer_keep_alive { .. }
					| Ledger::transfer_all { .. }
					| Ledger::approve_transfer { .. }
					| Ledger::cancel_approval { .. }
					| Ledger::transfer_approved { .. }
					| Ledger::touch { .. }
					| Ledger::refund {
						allow_burn: false,
						..
					} | Ledger::refund_other { .. }
			),
			RuntimeCall::Psm(Swaps::create_psm {
				internal_asset,
				full_admin,
				emergency_admin,
				..
			}) => [full_admin, emergency_admin]
				.into_iter()
				.all(|admin| **admin == issuer(internal_asset)),
			RuntimeCall::Psm(Swaps::set_full_admin { .. } | Swaps::set_emergency_admin { .. }) => {
				false
			}
			RuntimeCall::Psm(Swaps::add_external_asset {
				internal_asset,
				external_asset,
			}) => {
				internal_asset != external_asset
					&& Stablecoin::same_peg(*internal_asset, *external_asset)
			}
			_ => true,
		}
	}
}

impl pallet_psm::Config for Runtime {
	type AssetId = CoinId;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkHelper;
	// Governance has admitted the coin: its issuer deposits nothing to let it be swapped.
	type Consideration = ();
	type CreateOrigin = pallet_stablecoin::EnsureIssuer<Runtime>;
	// Not the ledger: what is swapped in is minted within the attested reserve, and booked.
	type Fungibles = Stablecoin;
	type MaxExternals = ConstU32<8>;
	type PalletId = SwapsId;
	type PalletsOrigin = OriginCaller;
	type RuntimeOrigin = RuntimeOrigin;
	type WeightInfo = SwapWeights;
}

/// What swaps cost: as the SDK measured them over a bare ledger, and what minting and burning cost beyond
/// that here. Only the coin's part is measured in this runtime.
pub struct SwapWeights;

type Coins = pallet_stablecoin::weights::SubstrateWeight<Runtime>;
type Swaps = pallet_psm::weights::SubstrateWeight<Runtime>;

impl pallet_psm::WeightInfo for SwapWeights {
	// The fee is minted apart.
	fn mint(n: u32) -> Weight {
		Swaps::mint(n).saturating_add(Coins::swap_in().saturating_mul(2))
	}

	fn redeem() -> Weight {
		Swaps::redeem().saturating_add(Coins::swap_out())
	}

	fn set_minting_fee() -> Weight {
		Swaps::set_minting_fee()
	}

	fn set_redemption_fee() -> Weight {
		Swaps::set_redemption_fee()
	}

	fn set_max_debt() -> Weight {
		Swaps::set_max_debt()
	}

	fn set_asset_status() -> Weight {
		Swaps::set_asset_status()
	}

	fn set_asset_ceiling_weight() -> Weight {
		Swaps::set_asset_ceiling_weight()
	}

	fn add_external_asset() -> Weight {
		Swaps::add_external_asset()
	}

	fn remove_external_asset() -> Weight {
		Swaps::remove_external_asset()
	}

	fn create_psm() -> Weight {
		Swaps::create_psm()
	}

	fn remove_psm() -> Weight {
		Swaps::remove_psm()
	}

	fn set_full_admin() -> Weight {
		Swaps::set_full_admin()
	}

	fn set_emergency_admin() -> Weight {
		Swaps::set_emergency_admin()
	}
}

/// Sets up what the benchmarks of coins, fees and swaps need.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper {
	use super::*;
	use crate::{constants::currency::UNIT, Balance, Balances};
	use frame_support::traits::{
		fungible::Mutate as _,
		fungibles::{metadata::Mutate as _, Create, Inspect, Mutate},
	};
	use sp_keyring::Sr25519Keyring::{AliceStash, BobStash, CharlieStash};
	use sp_runtime::FixedU128;
	use tessera_primitives::{attestations::Topic, journal::Subject, Moment};

	impl pallet_stablecoin::benchmarking::BenchmarkHelper<AccountId> for BenchmarkHelper {
		fn attest(coin: CoinId, value: Balance, quorum: u32) {
			// Attesters of the development preset, of three groups.
			let attesters = [AliceStash, BobStash, CharlieStash];
			let now = Timestamp::get();
			for attester in attesters.into_iter().take(quorum as usize) {
				Audit::attest(
					RuntimeOrigin::signed(attester.to_account_id()),
					Subject::Coin(coin),
					Topic::Reserve,
					value,
					now,
					now + DAY_MILLIS,
					Default::default(),
				)
				.expect("it stands, and has no interest");
			}
		}

		fn fund(who: &AccountId) {
			Balances::set_balance(who, 1_000_000 * UNIT);
		}

		fn admit(who: &AccountId) {
			pallet_compliance::worst_case::admit::<Runtime>(who);
		}

		fn set_clock(now: Moment) {
			pallet_timestamp::Now::<Runtime>::put(now);
		}
	}

	impl pallet_asset_tx_payment::BenchmarkHelperTrait<AccountId, CoinId, CoinId> for BenchmarkHelper {
		fn create_asset_id_parameter(id: u32) -> (CoinId, CoinId) {
			(id, id)
		}

		fn setup_balances_and_pool(coin: CoinId, who: AccountId) {
			Balances::set_balance(&who, 1_000_000 * UNIT);
			if !Assets::asset_exists(coin) {
				<Assets as Create<AccountId>>::create(coin, CoinOwner::get(), true, 1)
					.expect("there is none yet");
			}
			Assets::mint_into(coin, &who, Balance::MAX / 4).expect("it can be counted");
			pallet_stablecoin::FeeRates::<Runtime>::insert(coin, FixedU128::from_u32(1));
		}
	}

	impl pallet_psm::BenchmarkHelper<CoinId, AccountId> for BenchmarkHelper {
		fn get_asset_id(index: u32) -> CoinId {
			index
		}

		fn create_asset(coin: CoinId, owner: &AccountId, decimals: u8) {
			<Assets as Create<AccountId>>::create(coin, owner.clone(), true, 1)
				.expect("there is none yet");
			Assets::set(coin, owner, b"A".to_vec(), b"A".to_vec(), decimals)
				.expect("its owner sets it");
		}
	}
}
