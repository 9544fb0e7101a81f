//! The runtime as a whole: what its presets, limits and filters promise.

mod asset_class;
mod audit;
mod clock;
// Benchmarks come with another set of extensions for sponsored transactions.
#[cfg(not(feature = "runtime-benchmarks"))]
mod coins;
mod governance;
mod limits;
mod origins;
mod presets;
mod proxies;
mod records;
mod register;
#[cfg(feature = "try-runtime")]
mod upgrade;
mod xcm;

use crate::*;
use serde_json::Value;
use sp_genesis_builder::PresetId;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;

/// The full genesis of a preset: its patch over the default genesis.
fn genesis(preset: &str) -> Value {
	let get = |id: Option<PresetId>| -> Value {
		let json = frame_support::genesis_builder_helper::get_preset::<RuntimeGenesisConfig>(
			&id,
			crate::presets::get_preset,
		);
		serde_json::from_slice(&json.expect("the preset exists")).expect("a preset is JSON")
	};
	let mut genesis = get(None);
	merge(&mut genesis, get(Some(preset.into())));
	genesis
}

fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// The first block of a chain that was founded by a preset.
fn chain(preset: &str) -> TestExternalities {
	let mut chain = TestExternalities::default();
	chain.execute_with(|| {
		let genesis = serde_json::to_vec(&genesis(preset)).expect("a JSON value");
		frame_support::genesis_builder_helper::build_state::<RuntimeGenesisConfig>(genesis)
			.expect("the preset is valid");
		System::set_block_number(1);
	});
	chain
}

/// The development chain.
fn development() -> TestExternalities {
	chain(sp_genesis_builder::DEV_RUNTIME_PRESET)
}

fn alice() -> AccountId {
	Sr25519Keyring::Alice.to_account_id()
}

fn bob() -> AccountId {
	Sr25519Keyring::Bob.to_account_id()
}

fn signed(account: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}
