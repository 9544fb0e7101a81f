//! What anybody can check: the journal's mountain range, and the audit pallet with the rooms that it asks.

use super::governance::TreasuryAccount;
use crate::{
	constants::{
		currency::UNIT,
		time::{DAY_MILLIS, YEAR_MILLIS},
	},
	AccountId, AssetClass, Audit, Balances, Compliance, Hash, Runtime, RuntimeHoldReason,
	SecurityToken, Stablecoin, System, Timestamp,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::parameter_types;
use frame_system::EnsureRoot;
use pallet_asset_class::Charters;
use pallet_audit::Terms;
use pallet_security_token::Securities;
use sp_mmr_primitives::{LeafDataProvider, OnNewRoot};
use sp_runtime::{traits::BlakeTwo256, DigestItem};
use tessera_primitives::{
	compliance::Compliance as Persons,
	journal::{Interests, JournalLeaf, Subject, JOURNAL_ENGINE_ID},
	report::{Figures, Reporting},
	InvestorId,
};

/// The leaf of the block before the one that begins.
pub struct BlockLeaf;

impl LeafDataProvider for BlockLeaf {
	type LeafData = JournalLeaf;

	fn leaf_data() -> JournalLeaf {
		let parent = System::block_number().saturating_sub(1);
		Audit::leaf(parent, System::parent_hash())
	}
}

/// Writes the root of the mountain range into the header.
pub struct RootInHeader;

impl OnNewRoot<Hash> for RootInHeader {
	fn on_new_root(root: &Hash) {
		System::deposit_log(DigestItem::Consensus(JOURNAL_ENGINE_ID, root.encode()));
	}
}

impl pallet_mmr::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type BlockHashProvider = pallet_mmr::DefaultBlockHashProvider<Runtime>;
	type Hashing = BlakeTwo256;
	type LeafData = BlockLeaf;
	type OnNewRoot = RootInHeader;
	type WeightInfo = ();

	const INDEXING_PREFIX: &'static [u8] = sp_mmr_primitives::INDEXING_PREFIX;
}

parameter_types! {
	/// On which terms attesters and challengers put up money.
	pub const AuditTerms: Terms = Terms {
		deposit: 10_000 * UNIT,
		bond: 500 * UNIT,
		challenge_period: 3 * DAY_MILLIS,
		liability_period: 90 * DAY_MILLIS,
		max_validity: YEAR_MILLIS,
	};
}

impl pallet_audit::Config for Runtime {
	type AccreditOrigin = EnsureRoot<AccountId>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkHelper;
	type ChallengeOrigin = EnsureRoot<AccountId>;
	type Currency = Balances;
	type Interests = Rooms;
	type Persons = Compliance;
	type Pot = TreasuryAccount;
	type Reporting = Rooms;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Terms = AuditTerms;
	type Time = Timestamp;
	type WeightInfo = pallet_audit::weights::SubstrateWeight<Runtime>;
}

/// The rooms of the chain: each knows its own subjects.
pub struct Rooms;

impl Interests for Rooms {
	fn has_role(subject: &Subject, investor: InvestorId) -> bool {
		match subject {
			Subject::Investor(person) => *person == investor,
			Subject::Security(security) => SecurityToken::has_role(*security, investor),
			Subject::Coin(_) => Stablecoin::has_role(subject, investor),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => {
				AssetClass::has_role(subject, investor)
			}
			Subject::Chain => false,
		}
	}

	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]> {
		match subject {
			Subject::Security(security) => {
				SecurityToken::issuer_lei(*security).into_iter().collect()
			}
			Subject::Coin(_) => Stablecoin::legal_entities(subject),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => {
				AssetClass::legal_entities(subject)
			}
			Subject::Chain | Subject::Investor(_) => Vec::new(),
		}
	}

	fn exists(subject: &Subject) -> bool {
		match subject {
			Subject::Chain => true,
			Subject::Investor(investor) => {
				<Compliance as Persons<_>>::main_account(*investor).is_some()
			}
			Subject::Security(security) => Securities::<Runtime>::contains_key(security),
			Subject::Coin(_) => Stablecoin::exists(subject),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => AssetClass::exists(subject),
		}
	}
}

impl Reporting for Rooms {
	fn figures(subject: &Subject) -> Option<Figures> {
		match subject {
			Subject::Security(_) => SecurityToken::figures(subject),
			Subject::Coin(_) => Stablecoin::figures(subject),
			Subject::Asset(_) | Subject::Class(_) => AssetClass::figures(subject),
			// A pool agrees with itself, and the register with each of its tranches.
			Subject::Pool(pool) => {
				let mut figures = AssetClass::figures(subject)?;
				for tranche in Charters::<Runtime>::get(pool)?.tranches {
					let register = SecurityToken::figures(&Subject::Security(tranche))?;
					figures.lines.extend(register.lines);
				}
				Some(figures)
			}
			Subject::Chain | Subject::Investor(_) => Self::exists(subject).then(Figures::default),
		}
	}
}

/// Sets up what the benchmarks of the audit need.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_audit::benchmarking::BenchmarkHelper<AccountId> for BenchmarkHelper {
	fn subject() -> Subject {
		// The security of the development preset, with as many agents and officers as can be, each of whom
		// is looked up.
		pallet_security_token::Roles::<Runtime>::mutate_extant(0, |book| {
			for (name, seats) in [("agent", &mut book.agents), ("officer", &mut book.officers)] {
				let mut index = 0;
				while seats
					.try_push(frame_benchmarking::account(name, index, 0))
					.is_ok()
				{
					index += 1;
				}
			}
		});
		Subject::Security(0)
	}

	fn fund(account: &AccountId, amount: crate::Balance) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(account, amount);
	}

	fn set_clock(now: tessera_primitives::Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}
}
