use sp_runtime::BuildStorage;
use tessera_primitives::{compliance::Credential, Moment, RegistrarId};

use crate::{mock::*, pallet::GenesisCredential, *};

fn from_genesis(registrar: RegistrarId) -> GenesisCredential {
	let Credential {
		registrar,
		jurisdiction,
		class,
		valid_until,
		..
	} = credential(registrar);
	GenesisCredential {
		registrar,
		jurisdiction,
		class,
		valid_until,
	}
}

/// A chain of two registrars and these credentials.
fn build(credentials: Vec<(AccountId, GenesisCredential)>) -> sp_io::TestExternalities {
	let registrars = vec![(VERIFIER, lei(LEI)), (OTHER_VERIFIER, lei(OTHER_LEI))];
	build_from(GenesisConfig {
		registrars,
		credentials,
		recovery_delay: None,
	})
}

fn build_from(genesis: GenesisConfig<Test>) -> sp_io::TestExternalities {
	genesis.build_storage().unwrap().into()
}

#[test]
fn starts_with_registrars_and_credentials() {
	build(vec![
		(ALICE, from_genesis(1)),
		(BOB, from_genesis(1)),
		(ALICE, from_genesis(0)),
	])
	.execute_with(|| {
		assert_eq!(
			Compliance::registrars(),
			[
				(
					0,
					Registrar {
						account: VERIFIER,
						lei: lei(LEI)
					}
				),
				(
					1,
					Registrar {
						account: OTHER_VERIFIER,
						lei: lei(OTHER_LEI)
					}
				),
			]
		);
		assert_eq!(row(ALICE).investor, 0);
		assert_eq!(credentials(ALICE), [credential(1), credential(0)]);
		assert_eq!(row(BOB).investor, 1);
		assert_eq!(credentials(BOB), [credential(1)]);
		assert_eq!(Compliance::do_try_state(), Ok(()));
	});
}

#[test]
fn starts_empty_by_default() {
	build_from(GenesisConfig::default()).execute_with(|| {
		assert_eq!(Compliance::registrars(), []);
		assert_eq!(NextInvestor::<Test>::get(), 0);
		assert_eq!(Compliance::recovery_delay(), DEFAULT_RECOVERY_DELAY);
		assert_eq!(Compliance::do_try_state(), Ok(()));
	});
}

#[test]
#[should_panic = "the registrars of the genesis are distinct and few"]
fn refuses_one_registrar_twice() {
	let registrars = vec![(VERIFIER, lei(LEI)), (VERIFIER, lei(OTHER_LEI))];
	build_from(GenesisConfig {
		registrars,
		credentials: vec![],
		recovery_delay: None,
	});
}

#[test]
#[should_panic = "the registrars of the genesis are distinct and few"]
fn refuses_one_registrar_too_many() {
	let registrars = (0..=MAX_REGISTRARS)
		.map(|index| (index.into(), lei(LEI)))
		.collect();
	build_from(GenesisConfig {
		registrars,
		credentials: vec![],
		recovery_delay: None,
	});
}

#[test]
#[should_panic = "the credentials of the genesis name its registrars"]
fn refuses_a_credential_of_an_unknown_registrar() {
	build(vec![(ALICE, from_genesis(2))]);
}

#[test]
#[should_panic = "the credentials of the genesis are valid"]
fn refuses_a_credential_of_an_unknown_jurisdiction() {
	build(vec![(
		ALICE,
		GenesisCredential {
			jurisdiction: 999,
			..from_genesis(0)
		},
	)]);
}

fn build_with_delay(delay: Moment) -> sp_io::TestExternalities {
	build_from(GenesisConfig {
		recovery_delay: Some(delay),
		..Default::default()
	})
}

#[test]
fn starts_with_a_delay_of_recoveries() {
	for delay in [MIN_RECOVERY_DELAY, 2 * DAY, MAX_RECOVERY_DELAY] {
		build_with_delay(delay).execute_with(|| {
			assert_eq!(Compliance::recovery_delay(), delay);
			assert_eq!(Compliance::do_try_state(), Ok(()));
		});
	}
}

#[test]
#[should_panic = "the recovery delay of the genesis is possible"]
fn refuses_a_delay_of_zero() {
	build_with_delay(0);
}

#[test]
#[should_panic = "the recovery delay of the genesis is possible"]
fn refuses_a_delay_that_is_too_long() {
	build_with_delay(MAX_RECOVERY_DELAY + 1);
}
