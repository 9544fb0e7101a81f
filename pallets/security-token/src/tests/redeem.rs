use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use pallet_compliance::Rule;
use sp_runtime::DispatchError;
use tessera_primitives::{Balance, SecurityId};

use crate::{mock::*, *};

fn redeem(who: u64, security: SecurityId, amount: Balance) -> DispatchResult {
	SecurityToken::redeem(RuntimeOrigin::signed(who), security, amount)
}

#[test]
fn units_vanish_with_the_supply() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		issue(security, BELA, 10);
		events();
		assert_ok!(redeem(ANNA, security, 40));
		assert_ok!(redeem(BELA, security, 10));
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!((row.supply, row.holders), (60, 1));
		assert_eq!(Register::<Test>::get(security, investor_of(BELA)), None);
		let (anna, bela) = (investor_of(ANNA), investor_of(BELA));
		assert_eq!(
			events(),
			[
				Event::Redeemed {
					security,
					from: ANNA,
					from_investor: anna,
					amount: 40
				},
				Event::Redeemed {
					security,
					from: BELA,
					from_investor: bela,
					amount: 10
				},
			]
		);
	});
}

#[test]
fn no_rule_on_receivers_stops_a_redemption() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, CARL, 100);
		set_rules(security, []);
		assert_ok!(redeem(CARL, security, 40));
		set_rules(
			security,
			[
				Rule::JurisdictionsBlocked(vec![US].try_into().unwrap()),
				Rule::LockUp(START + DAY),
			],
		);
		assert_ok!(redeem(CARL, security, 60));
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::redeem(origin, security, 1),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			redeem(ANNA, security + 1, 1),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(redeem(ANNA, security, 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			redeem(ANNA, security, 101),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(
			redeem(DORA, security, 1),
			Error::<Test>::InsufficientBalance
		);
		set_rules(security, [Rule::Open, Rule::MinimumHolding(50)]);
		assert_noop!(
			redeem(ANNA, security, 51),
			Error::<Test>::HoldingBelowMinimum
		);
		freeze(security, ANNA, 60);
		assert_noop!(redeem(ANNA, security, 41), Error::<Test>::HoldingFrozen);
		assert_ok!(redeem(ANNA, security, 40));
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		assert_noop!(redeem(ANNA, security, 1), Error::<Test>::SecurityFrozen);
	});
}
