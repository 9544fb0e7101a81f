use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn removes_a_registrar() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let third = admit(STRANGER);
		take_events();

		assert_ok!(Compliance::remove_registrar(RuntimeOrigin::root(), second));

		assert_eq!(
			take_events(),
			[Event::RegistrarRemoved {
				registrar: second,
				account: OTHER_VERIFIER
			}]
		);
		assert!(!Registrars::<Test>::contains_key(second));
		assert!(!RegistrarByAccount::<Test>::contains_key(OTHER_VERIFIER));
		assert_eq!(ActiveRegistrars::<Test>::get().into_inner(), [first, third]);
	});
}

#[test]
fn leaves_the_credentials_on_record() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		give(VERIFIER, ALICE);

		dismiss(registrar);

		assert_eq!(credentials(ALICE), [credential(registrar)]);
	});
}

#[test]
fn a_removed_registrar_can_do_nothing() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		give(VERIFIER, ALICE);
		dismiss(registrar);

		assert_noop!(
			issue(VERIFIER, BOB, credential(registrar)),
			Error::<Test>::NotRegistrar
		);
		assert_noop!(
			Compliance::revoke_credential(RuntimeOrigin::signed(VERIFIER), ALICE),
			Error::<Test>::NotRegistrar
		);
	});
}

#[test]
fn only_governance_removes() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		for origin in [
			RuntimeOrigin::none(),
			RuntimeOrigin::signed(STRANGER),
			RuntimeOrigin::signed(VERIFIER),
		] {
			assert_noop!(
				Compliance::remove_registrar(origin, registrar),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn refuses_an_unknown_registrar() {
	with_checks(|| {
		let remove = |registrar| Compliance::remove_registrar(RuntimeOrigin::root(), registrar);
		assert_noop!(remove(0), Error::<Test>::UnknownRegistrar);

		let registrar = admit(VERIFIER);
		assert_noop!(remove(registrar + 1), Error::<Test>::UnknownRegistrar);
		assert_ok!(remove(registrar));
		assert_noop!(remove(registrar), Error::<Test>::UnknownRegistrar);
	});
}
