use super::*;
use crate::presets::{preset_names, ENDOWMENT, PARA_ID, PRODUCTION_RUNTIME_PRESET};
use frame_support::{assert_noop, assert_ok, dispatch::RawOrigin, traits::fungible::Inspect};
use sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
use sp_runtime::{
	traits::{BadOrigin, Dispatchable},
	BuildStorage, DispatchError,
	MultiAddress::Id,
};

type SudoError = pallet_sudo::Error<Runtime>;

fn collators() -> Vec<AccountId> {
	pallet_collator_selection::Invulnerables::<Runtime>::get().into_inner()
}

/// Every call of sudo, for anybody who has no right to it.
fn sudo_calls() -> Vec<pallet_sudo::Call<Runtime>> {
	let call = || Box::new(frame_system::Call::remark { remark: vec![] }.into());
	vec![
		pallet_sudo::Call::sudo { call: call() },
		pallet_sudo::Call::sudo_unchecked_weight {
			call: call(),
			weight: Default::default(),
		},
		pallet_sudo::Call::sudo_as {
			who: Id(bob()),
			call: call(),
		},
		pallet_sudo::Call::set_key { new: Id(alice()) },
		pallet_sudo::Call::remove_key {},
	]
}

#[test]
fn the_default_genesis_builds() {
	assert!(RuntimeGenesisConfig::default().build_storage().is_ok());
}

#[test]
fn every_preset_builds_and_names_the_parachain() {
	assert_eq!(preset_names().len(), 3);
	for preset in preset_names() {
		chain(preset.as_ref()).execute_with(|| {
			assert_eq!(
				u32::from(ParachainInfo::parachain_id()),
				PARA_ID,
				"{preset:?}"
			);
		});
	}
	assert_eq!(crate::presets::get_preset(&"unknown".into()), None);
}

#[test]
fn development_has_one_collator_and_rich_well_known_accounts() {
	development().execute_with(|| {
		assert_eq!(collators(), [alice()]);
		assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), 1);
		for key in Sr25519Keyring::well_known() {
			assert_eq!(Balances::total_balance(&key.to_account_id()), ENDOWMENT);
		}
	});
}

#[test]
fn local_testnet_has_two_collators() {
	chain(LOCAL_TESTNET_RUNTIME_PRESET).execute_with(|| {
		let mut expected = [alice(), bob()];
		expected.sort();
		assert_eq!(collators(), expected);
		assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), 2);
	});
}

#[test]
fn alice_has_root_in_development() {
	development().execute_with(|| {
		let call = Box::new(frame_system::Call::set_storage { items: vec![] }.into());
		assert_ok!(Sudo::sudo(signed(alice()), call));
		System::assert_last_event(
			pallet_sudo::Event::Sudid {
				sudo_result: Ok(()),
			}
			.into(),
		);
		for call in sudo_calls() {
			let dispatched = RuntimeCall::from(call).dispatch(signed(bob()));
			assert_eq!(dispatched.unwrap_err().error, SudoError::RequireSudo.into());
		}
	});
}

#[test]
fn no_other_chain_has_a_sudo_key_and_all_refuse_every_sudo_call() {
	for preset in [LOCAL_TESTNET_RUNTIME_PRESET, PRODUCTION_RUNTIME_PRESET] {
		chain(preset).execute_with(|| {
			assert_eq!(pallet_sudo::Key::<Runtime>::get(), None);
			for call in sudo_calls().into_iter().map(RuntimeCall::from) {
				for key in Sr25519Keyring::iter() {
					assert_noop!(
						call.clone()
							.dispatch(signed(key.to_account_id()))
							.map_err(|e| e.error),
						DispatchError::from(SudoError::RequireSudo)
					);
				}
				assert_noop!(
					call.dispatch(RawOrigin::None.into()).map_err(|e| e.error),
					DispatchError::from(BadOrigin)
				);
			}
		});
	}
}

#[test]
fn governance_is_slow_only_where_it_matters() {
	for (preset, pace, members) in [
		(sp_genesis_builder::DEV_RUNTIME_PRESET, 14_400, 4),
		(LOCAL_TESTNET_RUNTIME_PRESET, 14_400, 4),
		(PRODUCTION_RUNTIME_PRESET, 1, 0),
	] {
		chain(preset).execute_with(|| {
			assert_eq!(Governance::pace(), pace);
			assert_eq!(
				pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get().len(),
				members
			);
		});
	}
}

#[test]
fn production_gives_nobody_anything() {
	chain(PRODUCTION_RUNTIME_PRESET).execute_with(|| {
		assert!(collators().is_empty());
		let mut pots = [CollatorSelection::account_id(), Treasury::account_id()];
		pots.sort();
		let mut accounts: Vec<_> = frame_system::Account::<Runtime>::iter_keys().collect();
		accounts.sort();
		assert_eq!(accounts, pots);
		assert_eq!(
			Balances::total_issuance(),
			pots.map(Balances::free_balance).iter().sum()
		);
	});
}
