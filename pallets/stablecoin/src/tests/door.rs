use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungibles::{
			hold::{Mutate as _, Unbalanced as _},
			metadata::Inspect as _,
			roles::Inspect as _,
			Inspect, Mutate, Unbalanced,
		},
		tokens::{
			Fortitude::{Force, Polite},
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction,
		},
	},
};
use sp_runtime::DispatchError;
use tessera_primitives::{books::Account, journal::CoinAct};

use crate::{mock::*, *};

/// A reason of another pallet.
fn reason() -> RuntimeHoldReason {
	market::HoldReason::ForSale.into()
}

#[test]
fn what_waits_for_redemption_is_none_of_other_pallets() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		assert_ok!(mint(EUR, BELA, 1));
		assert_ok!(request(ANNA, 50 * UNIT));
		let own: RuntimeHoldReason = HoldReason::Redemption.into();
		let refused: DispatchError = Error::<Test>::NotByThisDoor.into();
		assert_noop!(Stablecoin::hold(EUR, &own, &ANNA, 1), refused);
		assert_noop!(Stablecoin::release(EUR, &own, &ANNA, 1, Exact), refused);
		let deliver = Stablecoin::transfer_on_hold(
			EUR,
			&own,
			&ANNA,
			&BELA,
			1,
			Exact,
			Restriction::Free,
			Force,
		);
		assert_eq!(deliver, Err(refused));
		let arrive =
			Stablecoin::transfer_and_hold(EUR, &own, &ANNA, &BELA, 1, Exact, Expendable, Force);
		assert_eq!(arrive, Err(refused));
	});
}

#[test]
fn swaps_are_within_the_reserve_and_booked_apart() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 900 * UNIT));
		assert_noop!(
			Stablecoin::mint_into(EUR, &BELA, 100 * UNIT + 1),
			Error::<Test>::ReserveExceeded
		);
		assert_ok!(Stablecoin::mint_into(EUR, &BELA, 100 * UNIT));
		assert_eq!(Office::totals(EUR, Account::Receivable), (100 * UNIT, 0));
		assert_eq!(
			Office::records().pop().unwrap().act,
			CoinAct::Swapped.into()
		);
		let burn = |amount, precision| {
			Stablecoin::burn_from(EUR, &BELA, amount, Expendable, precision, Polite)
		};
		assert_noop!(
			burn(100 * UNIT + 1, Exact),
			Error::<Test>::InsufficientBalance
		);
		assert_eq!(burn(40 * UNIT, Exact), Ok(40 * UNIT));
		assert_eq!(burn(100 * UNIT, BestEffort), Ok(60 * UNIT));
		assert_eq!(
			Office::totals(EUR, Account::Receivable),
			(100 * UNIT, 100 * UNIT)
		);
		assert_eq!(supply(EUR), 900 * UNIT);
	});
}

#[test]
fn a_swap_is_minting_like_any_other() {
	run(|| {
		let swap = |who| Stablecoin::mint_into(EUR, &who, UNIT);
		assert_noop!(
			Stablecoin::mint_into(99, &ANNA, 1),
			Error::<Test>::UnknownCoin
		);
		assert_noop!(
			Stablecoin::mint_into(EUR, &ANNA, 0),
			Error::<Test>::ZeroAmount
		);
		assert_ok!(freeze(EUR, BELA));
		assert_noop!(swap(BELA), Error::<Test>::AccountFrozen);
		assert_ok!(swap(ANNA));
		assert_ok!(freeze(EUR, ANNA));
		let burn = || Stablecoin::burn_from(EUR, &ANNA, 1, Expendable, Exact, Force);
		assert_noop!(burn(), Error::<Test>::InsufficientBalance);
		assert_ok!(unfreeze(EUR, ANNA));
		assert_ok!(pause(EUR, Flow::Minting));
		assert_noop!(swap(ANNA), Error::<Test>::MintingPaused);
		assert_ok!(burn());
		assert_ok!(resume(EUR, Flow::Minting));
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_noop!(swap(ANNA), Error::<Test>::TransfersPaused);
		assert_noop!(burn(), Error::<Test>::InsufficientBalance);
		assert_ok!(resume(EUR, Flow::Transfers));
		wait(31 * DAY);
		assert_noop!(swap(ANNA), Error::<Test>::ReserveStale);
	});
}

#[test]
fn the_door_shows_what_the_ledger_has() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100));
		assert_eq!(Stablecoin::balance(EUR, &ANNA), 100);
		assert_eq!(Stablecoin::total_balance(EUR, &ANNA), 100);
		assert_eq!(Stablecoin::total_issuance(EUR), 100);
		assert_eq!(Stablecoin::minimum_balance(EUR), 1);
		assert!(Stablecoin::asset_exists(EUR) && !Stablecoin::asset_exists(99));
		assert_eq!(Stablecoin::decimals(EUR), 6);
		assert_eq!(Stablecoin::name(EUR), b"Sample Euro");
		assert_eq!(Stablecoin::symbol(EUR), b"SEUR");
		let owners = [
			Stablecoin::owner(EUR),
			Stablecoin::issuer(EUR),
			Stablecoin::admin(EUR),
			Stablecoin::freezer(EUR),
		];
		assert_eq!(owners, [Some(OWNER); 4]);
		assert_ok!(<Stablecoin as Mutate<_>>::transfer(
			EUR, &ANNA, &BELA, 40, Expendable
		));
		assert_eq!((free(EUR, ANNA), free(EUR, BELA)), (60, 40));
	});
}

#[test]
fn there_is_no_half_a_movement() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100));
		let refused: DispatchError = Error::<Test>::NotByThisDoor.into();
		assert_noop!(Stablecoin::increase_balance(EUR, &ANNA, 1, Exact), refused);
		assert_noop!(
			Stablecoin::decrease_balance(EUR, &ANNA, 1, Exact, Expendable, Force),
			refused
		);
		assert_noop!(Stablecoin::write_balance(EUR, &ANNA, 1), refused);
		assert_noop!(Stablecoin::shelve(EUR, &ANNA, 1), refused);
		assert_noop!(Stablecoin::restore(EUR, &ANNA, 1), refused);
		assert_noop!(
			Stablecoin::set_balance_on_hold(EUR, &reason(), &ANNA, 1),
			refused
		);
		Stablecoin::set_total_issuance(EUR, 5);
		assert_eq!(supply(EUR), 100);
	});
}

#[test]
fn nothing_on_hold_leaves_a_frozen_account_or_under_pause() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100));
		assert_ok!(mint(EUR, BELA, 1));
		assert_ok!(Stablecoin::hold(EUR, &reason(), &ANNA, 50));
		let deliver = |to, mode| {
			Stablecoin::transfer_on_hold(EUR, &reason(), &ANNA, &to, 10, Exact, mode, Force)
		};
		let all_refused = |error: Error<Test>| {
			let error: DispatchError = error.into();
			assert_noop!(Stablecoin::hold(EUR, &reason(), &ANNA, 1), error);
			assert_noop!(Stablecoin::release(EUR, &reason(), &ANNA, 1, Exact), error);
			assert_noop!(deliver(BELA, Restriction::Free), error);
			assert_noop!(deliver(BELA, Restriction::OnHold), error);
			assert_noop!(
				Stablecoin::transfer_and_hold(
					EUR,
					&reason(),
					&ANNA,
					&BELA,
					1,
					Exact,
					Expendable,
					Force
				),
				error
			);
			use frame_support::traits::fungibles::hold::Inspect as _;
			assert_eq!(
				Stablecoin::reducible_total_balance_on_hold(EUR, &ANNA, Force),
				0
			);
		};
		assert_ok!(freeze(EUR, ANNA));
		all_refused(Error::AccountFrozen);
		assert_ok!(unfreeze(EUR, ANNA));
		assert_ok!(pause(EUR, Flow::Transfers));
		all_refused(Error::TransfersPaused);
		assert_ok!(resume(EUR, Flow::Transfers));
		assert_ok!(freeze(EUR, BELA));
		assert_noop!(
			deliver(BELA, Restriction::Free),
			Error::<Test>::AccountFrozen
		);
		assert_noop!(
			deliver(BELA, Restriction::OnHold),
			Error::<Test>::AccountFrozen
		);
		assert_ok!(unfreeze(EUR, BELA));
		assert_eq!(deliver(BELA, Restriction::Free), Ok(10));
		assert_eq!(deliver(BELA, Restriction::OnHold), Ok(10));
		// On hold alone the ledger would not know the receiver.
		assert_noop!(
			deliver(CARL, Restriction::OnHold),
			Error::<Test>::ReceiverUnknown
		);
		assert_eq!(
			Stablecoin::release(EUR, &reason(), &ANNA, 30, Exact),
			Ok(30)
		);
		assert_noop!(
			Stablecoin::burn_held(EUR, &reason(), &BELA, 10, Exact, Force),
			Error::<Test>::NotByThisDoor
		);
		assert_ok!(Stablecoin::transfer_and_hold(
			EUR,
			&reason(),
			&ANNA,
			&BELA,
			5,
			Exact,
			Expendable,
			Polite
		));
		assert_eq!(held(EUR, BELA), 15);
	});
}

#[test]
fn a_fee_that_nobody_could_receive_is_counted_as_burned() {
	run(|| {
		use frame_support::traits::fungibles::Balanced;
		assert_ok!(mint(EUR, ANNA, 100));
		let credit = Assets::withdraw(EUR, &ANNA, 10, Exact, Expendable, Polite).unwrap();
		drop(credit);
		assert_eq!(supply(EUR), 90);
		assert_ok!(Stablecoin::fee_vanished(EUR, &ANNA, 10));
		assert_ok!(Stablecoin::fee_vanished(EUR, &ANNA, 0));
		assert_noop!(
			Stablecoin::fee_vanished(99, &ANNA, 1),
			Error::<Test>::UnknownCoin
		);
	});
}
