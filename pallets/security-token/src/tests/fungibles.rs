//! FRAME's traits, function by function: what they move, what they leave, what they refuse.

use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungibles::{Inspect, InspectHold, Mutate, MutateHold, Unbalanced, UnbalancedHold},
		tokens::{
			DepositConsequence,
			Fortitude::{Force, Polite},
			Precision::{BestEffort, Exact},
			Preservation::{Expendable, Preserve, Protect},
			Provenance::{Extant, Minted},
			Restriction, WithdrawConsequence,
		},
	},
};
use pallet_compliance::Rule;
use sp_runtime::TokenError;
use tessera_primitives::{Balance, SecurityId};

use crate::{mock::*, *};

/// ANNA holds 100 of a security that anybody may hold.
fn open_security() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	events();
	security
}

#[test]
fn inspect_sees_supply_and_holdings() {
	run(|| {
		let security = open_security();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 30));
		freeze(security, ANNA, 20);
		assert_eq!(SecurityToken::total_issuance(security), 100);
		assert_eq!(SecurityToken::active_issuance(security), 100);
		assert_eq!(SecurityToken::minimum_balance(security), 1);
		assert_eq!(SecurityToken::total_balance(security, &ANNA), 100);
		assert_eq!(SecurityToken::balance(security, &ANNA), 70);
		assert_eq!(
			SecurityToken::reducible_balance(security, &ANNA, Expendable, Polite),
			50
		);
		// Force moves no frozen unit: that is for the agents of the security alone.
		assert_eq!(
			SecurityToken::reducible_balance(security, &ANNA, Expendable, Force),
			50
		);
		// The hold keeps the row alive.
		assert_eq!(
			SecurityToken::reducible_balance(security, &ANNA, Preserve, Force),
			50
		);
		assert!(
			SecurityToken::asset_exists(security) && !SecurityToken::asset_exists(security + 1)
		);
		assert_eq!(SecurityToken::total_issuance(security + 1), 0);
		assert_eq!(SecurityToken::total_balance(security, &DORA), 0);
	});
}

#[test]
fn preserving_leaves_one_unit() {
	run(|| {
		let security = open_security();
		for preservation in [Protect, Preserve] {
			assert_eq!(
				SecurityToken::reducible_balance(security, &ANNA, preservation, Polite),
				99
			);
			assert_noop!(
				<SecurityToken as Mutate<_>>::transfer(security, &ANNA, &BELA, 100, preservation),
				TokenError::NotExpendable
			);
		}
		assert_ok!(<SecurityToken as Mutate<_>>::transfer(
			security, &ANNA, &BELA, 99, Preserve
		));
		assert_ok!(<SecurityToken as Mutate<_>>::transfer(
			security, &ANNA, &BELA, 1, Expendable
		));
		assert_eq!(total(security, BELA), 100);
	});
}

#[test]
fn can_deposit_foresees() {
	run(|| {
		let security = open_security();
		let deposit = |who, amount| SecurityToken::can_deposit(security, &who, amount, Extant);
		let minted = |amount| SecurityToken::can_deposit(security, &BELA, amount, Minted);
		assert_eq!(deposit(BELA, 1), DepositConsequence::Success);
		assert_eq!(deposit(BELA, 0), DepositConsequence::Success);
		// What exists already does not raise the supply.
		assert_eq!(deposit(BELA, Balance::MAX), DepositConsequence::Success);
		assert_eq!(minted(Balance::MAX - 100), DepositConsequence::Success);
		assert_eq!(minted(Balance::MAX - 99), DepositConsequence::Overflow);
		assert_eq!(
			SecurityToken::can_deposit(security + 1, &BELA, 1, Minted),
			DepositConsequence::UnknownAsset
		);
		set_rules(
			security,
			[Rule::JurisdictionsBlocked(vec![US].try_into().unwrap())],
		);
		assert_eq!(deposit(BELA, 1), DepositConsequence::Success);
		assert_eq!(deposit(CARL, 1), DepositConsequence::Blocked);
	});
}

#[test]
fn can_withdraw_foresees() {
	run(|| {
		let security = open_security();
		let withdraw = |amount| SecurityToken::can_withdraw(security, &ANNA, amount);
		assert_eq!(withdraw(0), WithdrawConsequence::Success);
		assert_eq!(withdraw(99), WithdrawConsequence::Success);
		assert_eq!(withdraw(100), WithdrawConsequence::ReducedToZero(0));
		assert_eq!(withdraw(101), WithdrawConsequence::BalanceLow);
		freeze(security, ANNA, 20);
		assert_eq!(withdraw(81), WithdrawConsequence::Frozen);
		set_rules(security, [Rule::Open, Rule::MinimumHolding(60)]);
		assert_eq!(withdraw(40), WithdrawConsequence::Success);
		assert_eq!(withdraw(41), WithdrawConsequence::Frozen);
		assert_eq!(
			SecurityToken::can_withdraw(security, &DORA, 1),
			WithdrawConsequence::BalanceLow
		);
		assert_eq!(
			SecurityToken::can_withdraw(security + 1, &ANNA, 1),
			WithdrawConsequence::UnknownAsset
		);
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		assert_eq!(withdraw(1), WithdrawConsequence::Frozen);
		assert_eq!(
			SecurityToken::reducible_balance(security, &ANNA, Expendable, Force),
			0
		);
	});
}

#[test]
fn minting_and_burning_move_the_supply() {
	run(|| {
		let security = open_security();
		assert_ok!(SecurityToken::mint_into(security, &BELA, 50), 50);
		assert_ok!(SecurityToken::mint_into(security, &BELA, 0), 0);
		assert_ok!(SecurityToken::restore(security, &BELA, 5), 5);
		assert_ok!(SecurityToken::shelve(security, &BELA, 15), 15);
		assert_noop!(
			SecurityToken::shelve(security, &BELA, 41),
			TokenError::FundsUnavailable
		);
		assert_ok!(
			SecurityToken::burn_from(security, &BELA, 10, Expendable, Exact, Polite),
			10
		);
		assert_noop!(
			SecurityToken::burn_from(security, &BELA, 31, Expendable, Exact, Polite),
			TokenError::FundsUnavailable
		);
		assert_noop!(
			SecurityToken::burn_from(security, &BELA, 30, Preserve, Exact, Polite),
			TokenError::FundsUnavailable
		);
		assert_ok!(
			SecurityToken::burn_from(security, &BELA, 99, Expendable, BestEffort, Polite),
			30
		);
		assert_ok!(
			SecurityToken::burn_from(security, &BELA, 99, Expendable, BestEffort, Polite),
			0
		);
		assert_eq!(SecurityToken::total_issuance(security), 100);
		assert_eq!(SecurityToken::set_balance(security, &ANNA, 40), 40);
		assert_eq!(SecurityToken::set_balance(security, &ANNA, 60), 60);
		assert_eq!(SecurityToken::total_issuance(security), 60);
	});
}

#[test]
fn frozen_units_do_not_burn() {
	run(|| {
		let security = open_security();
		freeze(security, ANNA, 90);
		for force in [Polite, Force] {
			assert_noop!(
				SecurityToken::burn_from(security, &ANNA, 11, Expendable, Exact, force),
				TokenError::FundsUnavailable
			);
		}
		assert_ok!(
			SecurityToken::burn_from(security, &ANNA, 10, Expendable, Exact, Force),
			10
		);
	});
}

#[test]
fn an_imbalance_moves_a_holding_apart_from_the_supply() {
	new_test_ext().execute_with(|| {
		let security = open_security();
		assert_ok!(
			SecurityToken::decrease_balance(security, &ANNA, 30, Exact, Expendable, Polite),
			30
		);
		assert_eq!(
			(
				total(security, ANNA),
				SecurityToken::total_issuance(security)
			),
			(70, 100)
		);
		assert_ok!(
			SecurityToken::increase_balance(security, &BELA, 30, Exact),
			30
		);
		check();
		assert_ok!(SecurityToken::set_balance_on_hold(
			security, &FOR_SALE, &BELA, 10
		));
		assert_ok!(SecurityToken::set_balance_on_hold(
			security, &FOR_SALE, &BELA, 10
		));
		SecurityToken::set_total_issuance(security, 110);
		check();
		assert_ok!(
			SecurityToken::decrease_balance_on_hold(security, &FOR_SALE, &BELA, 99, BestEffort),
			10
		);
		assert_ok!(SecurityToken::write_balance(security, &BELA, 0), None);
		SecurityToken::set_total_issuance(security, 70);
		check();
		let (anna, bela) = (investor_of(ANNA), investor_of(BELA));
		let adjusted = |investor, old_value, new_value| Event::Adjusted {
			security,
			investor,
			old_value,
			new_value,
		};
		let held = Event::Held {
			security,
			investor: bela,
			reason: FOR_SALE,
			amount: 10,
		};
		let released = Event::Released {
			security,
			investor: bela,
			reason: FOR_SALE,
			amount: 10,
		};
		let supply = |old_value, new_value| Event::SupplySet {
			security,
			old_value,
			new_value,
		};
		assert_eq!(
			events(),
			[
				adjusted(anna, 100, 70),
				adjusted(bela, 0, 30),
				adjusted(bela, 30, 40),
				held,
				supply(100, 110),
				released,
				adjusted(bela, 40, 30),
				adjusted(bela, 30, 0),
				supply(110, 70),
			]
		);
	});
}

#[test]
fn units_go_on_hold_and_come_back() {
	run(|| {
		let security = open_security();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 0));
		// All of them: the hold keeps the row alive.
		assert!(SecurityToken::can_hold(security, &FOR_SALE, &ANNA, 100));
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 100));
		assert_eq!(
			SecurityToken::balance_on_hold(security, &FOR_SALE, &ANNA),
			100
		);
		assert_eq!(SecurityToken::total_balance_on_hold(security, &ANNA), 100);
		assert_eq!(free(security, ANNA), 0);
		assert_noop!(
			SecurityToken::release(security, &FOR_SALE, &ANNA, 101, Exact),
			TokenError::FundsUnavailable
		);
		assert_ok!(
			SecurityToken::release(security, &FOR_SALE, &ANNA, 40, Exact),
			40
		);
		assert_ok!(
			SecurityToken::release(security, &FOR_SALE, &ANNA, 99, BestEffort),
			60
		);
		assert_ok!(
			SecurityToken::release(security, &FOR_SALE, &ANNA, 99, BestEffort),
			0
		);
		assert_eq!((free(security, ANNA), total(security, ANNA)), (100, 100));
		let investor = investor_of(ANNA);
		assert_eq!(
			events(),
			[
				Event::Held {
					security,
					investor,
					reason: FOR_SALE,
					amount: 100
				},
				Event::Released {
					security,
					investor,
					reason: FOR_SALE,
					amount: 40
				},
				Event::Released {
					security,
					investor,
					reason: FOR_SALE,
					amount: 60
				},
			]
		);
	});
}

#[test]
fn a_hold_is_refused_for_what_is_missing_or_frozen() {
	run(|| {
		let security = open_security();
		let hold = |amount| SecurityToken::hold(security, &FOR_SALE, &ANNA, amount);
		assert_noop!(hold(101), Error::<Test>::InsufficientBalance);
		freeze(security, ANNA, 20);
		assert_noop!(hold(81), Error::<Test>::HoldingFrozen);
		assert!(!SecurityToken::can_hold(security, &FOR_SALE, &ANNA, 81));
		assert_ok!(hold(80));
		assert_noop!(
			SecurityToken::hold(security + 1, &FOR_SALE, &ANNA, 1),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			SecurityToken::hold(security, &FOR_SALE, &DORA, 1),
			Error::<Test>::InsufficientBalance
		);
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		assert_noop!(hold(1), Error::<Test>::SecurityFrozen);
		// What is on hold can always come back.
		assert_ok!(
			SecurityToken::release(security, &FOR_SALE, &ANNA, 80, Exact),
			80
		);
	});
}

#[test]
fn held_units_burn_with_the_supply() {
	run(|| {
		let security = open_security();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 60));
		assert_noop!(
			SecurityToken::burn_held(security, &FOR_SALE, &ANNA, 61, Exact, Polite),
			TokenError::FundsUnavailable
		);
		assert_ok!(
			SecurityToken::burn_held(security, &FOR_SALE, &ANNA, 20, Exact, Polite),
			20
		);
		assert_ok!(
			SecurityToken::burn_all_held(security, &FOR_SALE, &ANNA, BestEffort, Force),
			40
		);
		assert_ok!(
			SecurityToken::burn_all_held(security, &FOR_SALE, &ANNA, BestEffort, Force),
			0
		);
		assert_eq!(
			(
				SecurityToken::total_issuance(security),
				total(security, ANNA)
			),
			(40, 40)
		);
	});
}

#[test]
fn held_units_move_to_another_holder() {
	run(|| {
		let security = open_security();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 60));
		let on_hold = |who| SecurityToken::balance_on_hold(security, &FOR_SALE, &who);
		let deliver = |amount, precision, mode| {
			SecurityToken::transfer_on_hold(
				security, &FOR_SALE, &ANNA, &BELA, amount, precision, mode, Polite,
			)
		};
		assert_noop!(
			deliver(61, Exact, Restriction::Free),
			TokenError::FundsUnavailable
		);
		events();
		assert_ok!(deliver(10, Exact, Restriction::Free), 10);
		assert_ok!(deliver(20, Exact, Restriction::OnHold), 20);
		let (anna, bela) = (investor_of(ANNA), investor_of(BELA));
		let moved = |amount| Event::Transferred {
			security,
			from: ANNA,
			from_investor: anna,
			to: BELA,
			to_investor: bela,
			amount,
		};
		let released = |amount| Event::Released {
			security,
			investor: anna,
			reason: FOR_SALE,
			amount,
		};
		let held = Event::Held {
			security,
			investor: bela,
			reason: FOR_SALE,
			amount: 20,
		};
		assert_eq!(
			events(),
			[released(10), moved(10), released(20), moved(20), held]
		);
		assert_eq!(
			(free(security, BELA), on_hold(BELA), on_hold(ANNA)),
			(10, 20, 30)
		);
		assert_ok!(deliver(99, BestEffort, Restriction::Free), 30);
		assert_ok!(deliver(99, BestEffort, Restriction::Free), 0);
		assert_ok!(
			SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &ANNA, &BELA, 15, Exact, Expendable, Polite
			),
			15
		);
		assert_noop!(
			SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &ANNA, &BELA, 26, Exact, Expendable, Polite
			),
			TokenError::FundsUnavailable
		);
		assert_eq!(
			(total(security, ANNA), free(security, BELA), on_hold(BELA)),
			(25, 40, 35)
		);
	});
}

#[test]
fn held_units_move_within_one_investor() {
	run(|| {
		let security = open_security();
		link(ANNA, 100);
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 60));
		assert_ok!(
			SecurityToken::transfer_on_hold(
				security,
				&FOR_SALE,
				&ANNA,
				&100,
				10,
				Exact,
				Restriction::Free,
				Polite
			),
			10
		);
		assert_ok!(
			SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &100, &ANNA, 5, Exact, Protect, Polite
			),
			5
		);
		assert_eq!((free(security, ANNA), total(security, 100)), (45, 100));
	});
}

#[test]
fn a_receiver_with_too_many_holds_stops_the_movement_whole() {
	run(|| {
		let security = open_security();
		issue(security, BELA, 8);
		for reason in 10..18 {
			assert_ok!(SecurityToken::hold(security, &reason, &BELA, 1));
		}
		assert!(!SecurityToken::hold_available(security, &FOR_SALE, &BELA));
		assert_noop!(
			SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &ANNA, &BELA, 5, Exact, Expendable, Polite
			),
			TokenError::CannotCreateHold
		);
		assert_noop!(
			SecurityToken::hold(security, &FOR_SALE, &BELA, 1),
			Error::<Test>::InsufficientBalance
		);
	});
}
