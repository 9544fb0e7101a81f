//! What anybody can check: the journal's mountain range, and the audit pallet with the rooms that it asks.

use crate::{
	constants::{
		currency::UNIT,
		time::{DAY_MILLIS, YEAR_MILLIS},
	},
	AccountId, AssetClass, Audit, Balances, Compliance, Hash, Runtime, RuntimeHoldReason, Stablecoin, System,
	Timestamp,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{parameter_types, PalletId};
use frame_system::EnsureRoot;
use pallet_audit::Terms;
use pallet_security_token::{Roles, Securities, SecurityMetadata};
use sp_mmr_primitives::{LeafDataProvider, OnNewRoot};
use sp_runtime::{
	traits::{AccountIdConversion, BlakeTwo256},
	DigestItem,
};
use tessera_primitives::{
	compliance::Compliance as Persons,
	journal::{Interests, JournalLeaf, Subject, JOURNAL_ENGINE_ID},
	report::{Figure, Figures, Reporting},
	InvestorId, SecurityId,
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
	/// The account that gets the pot's half of what a loser pays: that of the treasury.
	pub AuditPot: AccountId = PalletId(*b"py/trsry").into_account_truncating();

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
	type Pot = AuditPot;
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
			Subject::Security(security) => has_role_in_security(*security, investor),
			Subject::Coin(_) => Stablecoin::has_role(subject, investor),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => {
				AssetClass::has_role(subject, investor)
			}
			_ => false,
		}
	}

	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]> {
		match subject {
			Subject::Security(security) => SecurityMetadata::<Runtime>::get(security)
				.map(|metadata| *metadata.issuer_lei.as_bytes())
				.into_iter()
				.collect(),
			Subject::Coin(_) => Stablecoin::legal_entities(subject),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => {
				AssetClass::legal_entities(subject)
			}
			_ => Vec::new(),
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

/// Whether an account of the person is issuer, agent or officer of the security.
fn has_role_in_security(security: SecurityId, investor: InvestorId) -> bool {
	let person = <Compliance as Persons<AccountId>>::investor;
	let is_of = |account: &AccountId| person(account) == Some(investor);
	let issues = Securities::<Runtime>::get(security).is_some_and(|row| is_of(&row.issuer));
	issues
		|| Roles::<Runtime>::get(security)
			.is_some_and(|roles| roles.agents.iter().chain(roles.officers.iter()).any(is_of))
}

impl Reporting for Rooms {
	fn figures(subject: &Subject) -> Option<Figures> {
		match subject {
			Subject::Coin(_) => return Stablecoin::figures(subject),
			Subject::Asset(_) | Subject::Class(_) | Subject::Pool(_) => {
				return AssetClass::figures(subject)
			}
			_ => {}
		}
		let mut figures = Figures::default();
		if let Subject::Security(security) = subject {
			let row = Securities::<Runtime>::get(security)?;
			figures.figures = alloc::vec![
				(Figure::Supply, row.supply),
				(Figure::Holders, row.holders.into()),
			];
		}
		Self::exists(subject).then_some(figures)
	}
}

/// Sets up what the benchmarks of the audit need.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_audit::benchmarking::BenchmarkHelper<AccountId> for BenchmarkHelper {
	fn subject() -> Subject {
		// The security of the development preset.
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
