use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use pallet_compliance::Rule;
use sp_runtime::DispatchError;
use tessera_primitives::acts::ReasonCode;

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

		// Income that is due keeps the row of a holder that has left.
		issue(security, ANNA, 1);
		assert_ok!(SecurityToken::redeem_all(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Redm,
			10
		));
		assert_noop!(close(ISSUER), Error::<Test>::IncomeDue);
		assert_ok!(SecurityToken::claim_income(
			RuntimeOrigin::signed(ANNA),
			security
		));
		let act = Act::WindDown;
		Roles::<Test>::mutate_extant(security, |book| book.threshold = 2);
		assert_ok!(SecurityToken::propose_act(
			RuntimeOrigin::signed(ISSUER),
			security,
			act,
			ReasonCode::Terms,
			Default::default()
		));
		assert_noop!(close(ISSUER), Error::<Test>::StillInUse);
		assert_ok!(SecurityToken::drop_act(
			RuntimeOrigin::signed(ISSUER),
			security,
			0
		));
		assert_ok!(close(ISSUER));
	});
}
