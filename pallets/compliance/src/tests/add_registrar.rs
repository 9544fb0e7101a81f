use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::RegistrarId;

use crate::{mock::*, *};

#[test]
fn admits_a_registrar_under_the_next_number() {
	with_checks(|| {
		assert_ok!(Compliance::add_registrar(
			RuntimeOrigin::root(),
			VERIFIER,
			LEI
		));
		assert_ok!(Compliance::add_registrar(
			RuntimeOrigin::root(),
			OTHER_VERIFIER,
			OTHER_LEI
		));

		assert_eq!(
			take_events(),
			[
				Event::RegistrarAdded {
					registrar: 0,
					account: VERIFIER,
					lei: lei(LEI)
				},
				Event::RegistrarAdded {
					registrar: 1,
					account: OTHER_VERIFIER,
					lei: lei(OTHER_LEI)
				},
			]
		);
		assert_eq!(
			Registrars::<Test>::get(1),
			Some(Registrar {
				account: OTHER_VERIFIER,
				lei: lei(OTHER_LEI)
			})
		);
		assert_eq!(RegistrarByAccount::<Test>::get(VERIFIER), Some(0));
		assert_eq!(RegistrarByAccount::<Test>::get(OTHER_VERIFIER), Some(1));
		assert_eq!(ActiveRegistrars::<Test>::get().into_inner(), [0, 1]);
		assert_eq!(NextRegistrar::<Test>::get(), 2);
	});
}

#[test]
fn one_entity_may_have_several_registrars() {
	with_checks(|| {
		assert_ok!(Compliance::add_registrar(
			RuntimeOrigin::root(),
			VERIFIER,
			THIRD_LEI
		));
		assert_ok!(Compliance::add_registrar(
			RuntimeOrigin::root(),
			OTHER_VERIFIER,
			THIRD_LEI
		));
	});
}

#[test]
fn a_number_is_never_given_twice() {
	with_checks(|| {
		let first = admit(VERIFIER);
		dismiss(first);

		assert_eq!(admit(VERIFIER), first + 1);
		assert_eq!(ActiveRegistrars::<Test>::get().into_inner(), [first + 1]);
		assert_eq!(RegistrarByAccount::<Test>::get(VERIFIER), Some(first + 1));
	});
}

#[test]
fn only_governance_admits() {
	with_checks(|| {
		admit(VERIFIER);
		for origin in [
			RuntimeOrigin::none(),
			RuntimeOrigin::signed(STRANGER),
			RuntimeOrigin::signed(VERIFIER),
		] {
			assert_noop!(
				Compliance::add_registrar(origin, OTHER_VERIFIER, LEI),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn refuses_what_is_no_lei() {
	with_checks(|| {
		for code in [
			*b"969500KSV493XWY0PS34",
			*b"969500ksv493xwy0ps33",
			*b"969500KSV493XWY0PS3 ",
			[0; 20],
		] {
			assert_noop!(
				Compliance::add_registrar(RuntimeOrigin::root(), VERIFIER, code),
				Error::<Test>::InvalidLei
			);
		}
	});
}

#[test]
fn refuses_the_account_of_a_registrar() {
	with_checks(|| {
		admit(VERIFIER);
		assert_noop!(
			Compliance::add_registrar(RuntimeOrigin::root(), VERIFIER, OTHER_LEI),
			Error::<Test>::AlreadyRegistrar
		);
	});
}

#[test]
fn refuses_one_registrar_too_many() {
	with_checks(|| {
		let registrars: Vec<_> = (0..MAX_REGISTRARS)
			.map(|index| admit(1_000 + u64::from(index)))
			.collect();
		assert_noop!(
			Compliance::add_registrar(RuntimeOrigin::root(), VERIFIER, LEI),
			Error::<Test>::TooManyRegistrars
		);

		dismiss(registrars[0]);
		assert_eq!(admit(VERIFIER), MAX_REGISTRARS);
	});
}

#[test]
fn refuses_when_no_number_is_left() {
	with_checks(|| {
		NextRegistrar::<Test>::put(RegistrarId::MAX - 1);
		admit(VERIFIER);
		assert_noop!(
			Compliance::add_registrar(RuntimeOrigin::root(), OTHER_VERIFIER, LEI),
			Error::<Test>::NumbersExhausted
		);
	});
}

#[test]
fn names_the_first_of_several_errors() {
	with_checks(|| {
		let add = |account, lei| Compliance::add_registrar(RuntimeOrigin::root(), account, lei);
		for index in 0..MAX_REGISTRARS {
			admit(u64::from(index));
		}
		NextRegistrar::<Test>::put(RegistrarId::MAX);

		assert_noop!(
			Compliance::add_registrar(RuntimeOrigin::none(), VERIFIER, [0; 20]),
			DispatchError::BadOrigin
		);
		assert_noop!(add(VERIFIER, [0; 20]), Error::<Test>::InvalidLei);
		assert_noop!(add(VERIFIER, LEI), Error::<Test>::AlreadyRegistrar);
		assert_noop!(add(STRANGER, LEI), Error::<Test>::TooManyRegistrars);
		dismiss(0);
		assert_noop!(add(STRANGER, LEI), Error::<Test>::NumbersExhausted);
	});
}
