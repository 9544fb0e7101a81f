use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use pallet_compliance::Rule;
use sp_runtime::DispatchError;

use crate::{mock::*, *};

#[test]
fn an_empty_security_closes_and_returns_the_deposit() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 5);
		assert_ok!(SecurityToken::redeem(
			RuntimeOrigin::signed(ANNA),
			security,
			5
		));
		events();
		assert_ok!(SecurityToken::close(
			RuntimeOrigin::signed(ISSUER),
			security
		));
		assert_eq!(events(), [Event::Closed { security }]);
		assert_eq!(Securities::<Test>::get(security), None);
		assert_eq!(SecurityMetadata::<Test>::get(security), None);
		assert_eq!(Balances::total_balance_on_hold(&ISSUER), 0);
		// The number is never used again.
		assert_eq!(create([Rule::Open]), security + 1);
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = create([Rule::Open]);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::close(origin, security),
				DispatchError::BadOrigin
			);
		}
		let close = |who| SecurityToken::close(RuntimeOrigin::signed(who), security);
		assert_noop!(
			SecurityToken::close(RuntimeOrigin::signed(ISSUER), security + 1),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(close(ANNA), Error::<Test>::NotIssuer);
		issue(security, ANNA, 1);
		assert_noop!(close(ISSUER), Error::<Test>::SupplyNotZero);
		assert_ok!(SecurityToken::redeem(
			RuntimeOrigin::signed(ANNA),
			security,
			1
		));
		let mut due = Holding::empty(Default::default());
		due.income_due = 1;
		Register::<Test>::insert(security, 0, due);
		assert_noop!(close(ISSUER), Error::<Test>::IncomeDue);
	});
}
