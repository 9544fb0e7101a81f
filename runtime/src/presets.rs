//! The genesis of new chains.
//!
//! | Preset | Collators | Sudo | Collective | A day of governance | Balances | Register, coins, attesters |
//! |---|---|---|---|---|---|---|
//! | `development` | Alice | Alice | Alice to Dave | a relay chain block | the well-known accounts | the [sample] |
//! | `local_testnet` | Alice, Bob | none | Alice to Dave | a relay chain block | the well-known accounts | the [sample] |
//! | `production` | none | none | none | a day | none | none |
//!
//! A production chain is `production` with its founders' collators, balances and technical collective
//! patched in. There is nobody who could give the collective its members later but a referendum.

use crate::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNIT},
		time::DAYS,
	},
	AccountId, AuditConfig, Balance, BalancesConfig, CollatorSelection, CollatorSelectionConfig,
	ComplianceConfig, GovernanceConfig, ParachainInfoConfig, PolkadotXcmConfig,
	RuntimeGenesisConfig, SecurityTokenConfig, SessionConfig, SessionKeys, StablecoinConfig,
	SudoConfig, TechnicalCollectiveConfig, Treasury,
};
use alloc::{vec, vec::Vec};
use cumulus_primitives_core::ParaId;
use frame_support::build_struct_json_patch;
use serde_json::Value;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring;

/// The preset of a chain with real value on it.
pub const PRODUCTION_RUNTIME_PRESET: &str = "production";

/// The id of the parachain, until a relay chain assigns another one.
pub const PARA_ID: u32 = 2026;

/// What a well-known account has in the beginning.
pub const ENDOWMENT: Balance = 1_000_000 * UNIT;

/// How fast referenda run on test networks: a day passes in a block.
const TEST_PACE: u32 = DAYS;

/// What a collator without an appointment must deposit.
const CANDIDACY_BOND: Balance = 1_000 * UNIT;

/// Who may do what in the first block.
struct Founders {
	/// Accounts with [`ENDOWMENT`].
	endowed: Vec<AccountId>,
	/// Collators, each with the key of the same person.
	collators: Vec<Sr25519Keyring>,
	/// Who has root.
	sudo: Option<AccountId>,
	/// Who can speed a referendum up.
	collective: Vec<AccountId>,
	/// How many times faster than in production referenda run.
	pace: u32,
	/// Registrars and credentials.
	compliance: ComplianceConfig,
	/// Securities and their holders.
	security_token: SecurityTokenConfig,
	/// Coins.
	stablecoin: StablecoinConfig,
	/// Attesters.
	audit: AuditConfig,
}

fn genesis(
	Founders {
		endowed,
		collators,
		sudo,
		collective,
		pace,
		compliance,
		security_token,
		stablecoin,
		audit,
	}: Founders,
) -> Value {
	// An account below the existential deposit could not keep the first fees.
	let pots = [CollatorSelection::account_id(), Treasury::account_id()]
		.map(|pot| (pot, EXISTENTIAL_DEPOSIT));
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig {
			balances: endowed
				.into_iter()
				.map(|account| (account, ENDOWMENT))
				.chain(pots)
				.collect::<Vec<_>>(),
		},
		parachain_info: ParachainInfoConfig {
			parachain_id: ParaId::new(PARA_ID)
		},
		collator_selection: CollatorSelectionConfig {
			invulnerables: collators
				.iter()
				.map(|collator| collator.to_account_id())
				.collect::<Vec<_>>(),
			candidacy_bond: CANDIDACY_BOND,
		},
		session: SessionConfig {
			keys: collators
				.into_iter()
				.map(|collator| {
					let account = collator.to_account_id();
					(
						account.clone(),
						account,
						SessionKeys {
							aura: collator.public().into(),
						},
					)
				})
				.collect::<Vec<_>>(),
		},
		polkadot_xcm: PolkadotXcmConfig {
			safe_xcm_version: Some(xcm::prelude::XCM_VERSION)
		},
		sudo: SudoConfig { key: sudo },
		technical_collective: TechnicalCollectiveConfig {
			members: collective
		},
		governance: GovernanceConfig { pace },
		compliance,
		security_token,
		stablecoin,
		audit,
	})
}

/// A small register and a coin to try things on.
///
/// | Account | Role |
/// |---|---|
/// | Ferdie | registrar 0; second agent and only pauser of coin 1 |
/// | Eve | issuer of security 0; issuer, master minter, minter and first agent of coin 1 |
/// | Bob | investor: Swiss, institutional; holds 600,000 shares |
/// | Charlie | investor: German, professional; holds 400,000 shares |
/// | Dave | investor: American, retail; not eligible for security 0 |
/// | Alice//stash, Bob//stash, Charlie//stash | attesters and inspectors of three groups |
/// | Dave//stash | another one, of the group of Alice//stash |
///
/// Security 0, "Sample AG", is a share with 2 decimals for professional investors outside of the
/// United States.
///
/// Coin 1, "Sample Euro", is a euro with 6 decimals. Two auditors have to attest its reserve before it
/// is minted; it pays fees at ten cents for a TESS; two agents are needed to seize.
pub mod sample {
	use super::*;
	use crate::constants::time::DAY_MILLIS;
	use frame_support::BoundedVec;
	use pallet_audit::{GenesisAttester, Scope};
	use pallet_compliance::{GenesisCredential, Rule};
	use pallet_security_token::{GenesisSecurity, SecurityKind};
	use pallet_stablecoin::{GenesisCoin, Peg, Terms};
	use sp_runtime::{FixedU128, Permill};
	use tessera_identifiers::{Currency, Isin, Lei};
	use tessera_primitives::{compliance::InvestorClass, CoinId, Jurisdiction, Moment};

	const SWITZERLAND: Jurisdiction = 756;
	const GERMANY: Jurisdiction = 276;
	const UNITED_STATES: Jurisdiction = 840;

	/// 2100-01-01: the credentials of the sample do not expire while somebody tries things.
	const VALID_UNTIL: Moment = 4_102_444_800_000;

	/// Half a minute: long enough to veto a recovery, and short enough to try one.
	const RECOVERY_DELAY_MILLIS: Moment = 30_000;

	/// The sample's coin.
	pub const EURO: CoinId = 1;

	/// One euro.
	const EURO_UNIT: Balance = 1_000_000;

	/// A LEI that no issuer of LEIs hands out.
	fn lei(name: &[u8; 14]) -> Lei {
		let mut payload = *b"000000000000000000";
		payload[4..].copy_from_slice(name);
		Lei::with_check_digits(payload).expect("letters and digits make a LEI; qed")
	}

	/// The registrar and the credentials of three investors.
	pub fn compliance() -> ComplianceConfig {
		let credential = |jurisdiction, class| GenesisCredential {
			registrar: 0,
			jurisdiction,
			class,
			valid_until: VALID_UNTIL,
		};
		ComplianceConfig {
			recovery_delay: Some(RECOVERY_DELAY_MILLIS),
			registrars: vec![(
				Sr25519Keyring::Ferdie.to_account_id(),
				lei(b"SAMPLEREGISTRA"),
			)],
			credentials: [
				(
					Sr25519Keyring::Bob,
					credential(SWITZERLAND, InvestorClass::Institutional),
				),
				(
					Sr25519Keyring::Charlie,
					credential(GERMANY, InvestorClass::Professional),
				),
				(
					Sr25519Keyring::Dave,
					credential(UNITED_STATES, InvestorClass::Retail),
				),
			]
			.map(|(key, credential)| (key.to_account_id(), credential))
			.to_vec(),
		}
	}

	/// One euro, of which nothing is minted.
	pub fn stablecoin() -> StablecoinConfig {
		let [eve, ferdie] =
			[Sr25519Keyring::Eve, Sr25519Keyring::Ferdie].map(|key| key.to_account_id());
		StablecoinConfig {
			coins: vec![GenesisCoin {
				coin: EURO,
				issuer: eve.clone(),
				issuer_lei: lei(b"SAMPLEISSUERAG"),
				master_minter: eve.clone(),
				minters: vec![(eve.clone(), 1_000_000_000 * EURO_UNIT)],
				agents: vec![eve, ferdie.clone()],
				threshold: 2,
				pausers: vec![ferdie],
				peg: Peg::Fiat(Currency::new(*b"EUR").expect("the euro is in ISO 4217; qed")),
				decimals: 6,
				name: "Sample Euro".into(),
				symbol: "SEUR".into(),
				terms: Terms {
					redemption_period: 2 * DAY_MILLIS,
					quorum: 2,
					max_age: 30 * DAY_MILLIS,
					minimum_redemption: 10 * EURO_UNIT,
					redemption_fee: Permill::from_parts(1_000),
					redemption_fee_cap: 100 * EURO_UNIT,
				},
				// 10⁵ of its smallest units for the 10¹² of a TESS.
				fee_rate: Some(FixedU128::from_rational(1, 10_000_000)),
			}],
		}
	}

	/// Four attesters in good standing: the first and the last are of one group.
	pub fn audit() -> AuditConfig {
		const A: &[u8; 14] = b"SAMPLEAUDITORA";
		const B: &[u8; 14] = b"SAMPLEAUDITORB";
		const C: &[u8; 14] = b"SAMPLEAUDITORC";
		const D: &[u8; 14] = b"SAMPLEAUDITORD";
		let attester = |key: Sr25519Keyring, name, group| GenesisAttester {
			account: key.to_account_id(),
			lei: lei(name),
			group: lei(group),
			scope: Scope::ALL,
		};
		AuditConfig {
			attesters: vec![
				attester(Sr25519Keyring::AliceStash, A, A),
				attester(Sr25519Keyring::BobStash, B, B),
				attester(Sr25519Keyring::CharlieStash, C, C),
				attester(Sr25519Keyring::DaveStash, D, A),
			],
		}
	}

	/// One share, and two holders of it.
	pub fn security_token() -> SecurityTokenConfig {
		let rules = [
			Rule::Credential {
				registrars: BoundedVec::truncate_from(vec![0]),
				class: InvestorClass::Professional,
			},
			Rule::JurisdictionsBlocked(BoundedVec::truncate_from(vec![UNITED_STATES])),
		];
		SecurityTokenConfig {
			securities: vec![GenesisSecurity {
				issuer: Sr25519Keyring::Eve.to_account_id(),
				kind: SecurityKind::Equity,
				isin: Some(
					Isin::with_check_digit(*b"QT000000000").expect("digits make an ISIN; qed"),
				),
				cfi: "ESVUFR"
					.parse()
					.expect("a share, voting, free, paid up, registered; qed"),
				fisn: "SAMPLE AG/SH"
					.parse()
					.expect("issuer, slash, description; qed"),
				issuer_lei: lei(b"SAMPLEISSUERAG"),
				decimals: 2,
				name: "Sample AG, registered shares".into(),
				settlement_coin: None,
				policy: BoundedVec::truncate_from(rules.to_vec()),
				holdings: [
					(Sr25519Keyring::Bob, 60_000_000),
					(Sr25519Keyring::Charlie, 40_000_000),
				]
				.map(|(key, amount)| (key.to_account_id(), amount))
				.to_vec(),
			}],
		}
	}
}

/// The technical collective of test networks: three of the four can vouch for a call.
fn test_collective() -> Vec<AccountId> {
	[
		Sr25519Keyring::Alice,
		Sr25519Keyring::Bob,
		Sr25519Keyring::Charlie,
		Sr25519Keyring::Dave,
	]
	.map(|key| key.to_account_id())
	.to_vec()
}

/// A chain of one collator, for development.
fn development() -> Value {
	genesis(Founders {
		endowed: Sr25519Keyring::well_known()
			.map(|key| key.to_account_id())
			.collect(),
		collators: vec![Sr25519Keyring::Alice],
		sudo: Some(Sr25519Keyring::Alice.to_account_id()),
		collective: test_collective(),
		pace: TEST_PACE,
		compliance: sample::compliance(),
		security_token: sample::security_token(),
		stablecoin: sample::stablecoin(),
		audit: sample::audit(),
	})
}

/// A chain of two collators, under a local relay chain.
fn local_testnet() -> Value {
	genesis(Founders {
		endowed: Sr25519Keyring::well_known()
			.map(|key| key.to_account_id())
			.collect(),
		collators: vec![Sr25519Keyring::Alice, Sr25519Keyring::Bob],
		sudo: None,
		collective: test_collective(),
		pace: TEST_PACE,
		compliance: sample::compliance(),
		security_token: sample::security_token(),
		stablecoin: sample::stablecoin(),
		audit: sample::audit(),
	})
}

/// A chain on which nobody has anything yet.
fn production() -> Value {
	genesis(Founders {
		endowed: Vec::new(),
		collators: Vec::new(),
		sudo: None,
		collective: Vec::new(),
		pace: 1,
		compliance: Default::default(),
		security_token: Default::default(),
		stablecoin: Default::default(),
		audit: Default::default(),
	})
}

/// The preset called `id`, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local_testnet(),
		PRODUCTION_RUNTIME_PRESET => production(),
		_ => return None,
	};
	Some(serde_json::to_vec(&patch).expect("a JSON value has no key that is not a string; qed"))
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	[
		DEV_RUNTIME_PRESET,
		LOCAL_TESTNET_RUNTIME_PRESET,
		PRODUCTION_RUNTIME_PRESET,
	]
	.map(PresetId::from)
	.to_vec()
}
