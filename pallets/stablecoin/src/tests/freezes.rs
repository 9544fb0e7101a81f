use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungibles::{hold::Mutate as _, Balanced, Mutate},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable},
	},
};
use sp_runtime::{DispatchError, TokenError};
use tessera_primitives::journal::CoinAct;

use crate::{mock::*, *};

/// What a frozen account has, free and on hold.
fn holdings(who: u64) -> (u128, u128) {
	(free(EUR, who), held(EUR, who))
}

/// ANNA has 100 whole coins, 20 of them on hold for redemption, and is frozen; BELA has 100.
fn frozen(test: impl FnOnce()) {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		assert_ok!(mint(EUR, BELA, 100 * UNIT));
		assert_ok!(request(ANNA, 20 * UNIT));
		let allowance = Assets::approve_transfer(RuntimeOrigin::signed(ANNA), EUR, BELA, UNIT);
		assert_ok!(allowance);
		events();
		assert_ok!(freeze(EUR, ANNA));
		test();
		assert_eq!(holdings(ANNA), (80 * UNIT, 20 * UNIT));
	});
}

#[test]
fn a_freeze_and_its_end_are_written_down() {
	frozen(|| {
		let (coin, who, reason, document) = (EUR, ANNA, REASON, DOCUMENT);
		assert_ok!(unfreeze(EUR, ANNA));
		assert_eq!(
			events(),
			[
				Event::AccountFrozen {
					coin,
					who,
					reason,
					document
				},
				Event::AccountUnfrozen {
					coin,
					who,
					reason,
					document
				}
			]
		);
		let records = Office::records();
		let [.., frozen, unfrozen] = &records[..] else {
			panic!("there are two")
		};
		assert_eq!(frozen.act, CoinAct::AccountFrozen.into());
		assert_eq!(unfrozen.act, CoinAct::AccountUnfrozen.into());
		assert_eq!(
			(frozen.reason, frozen.document),
			(Some(REASON), Some(DOCUMENT))
		);
	});
}

#[test]
fn nothing_leaves_a_frozen_account_by_the_ledger() {
	frozen(|| {
		let anna = || RuntimeOrigin::signed(ANNA);
		let refused: DispatchError = pallet_assets::Error::<Test>::Frozen.into();
		assert_noop!(Assets::transfer(anna(), EUR, BELA, 1), refused);
		assert_noop!(Assets::transfer_keep_alive(anna(), EUR, BELA, 1), refused);
		let by_delegate =
			Assets::transfer_approved(RuntimeOrigin::signed(BELA), EUR, ANNA, BELA, 1);
		assert_noop!(by_delegate, refused);
		// It moves nothing, and says so.
		assert_ok!(Assets::transfer_all(anna(), EUR, BELA, false));
		assert_noop!(
			<Assets as Mutate<_>>::transfer(EUR, &ANNA, &BELA, 1, Expendable),
			TokenError::Frozen
		);
		assert!(Assets::withdraw(EUR, &ANNA, 1, Exact, Expendable, Polite).is_err());
		let reason = HoldReason::Redemption.into();
		assert!(AssetsHolder::hold(EUR, &reason, &ANNA, 1).is_err());
		// Nor can the row be given up with what is on it.
		assert!(Assets::refund(anna(), EUR, true).is_err());
	});
}

#[test]
fn nothing_reaches_a_frozen_account_by_the_ledger() {
	frozen(|| {
		let bela = || RuntimeOrigin::signed(BELA);
		let refused: DispatchError = TokenError::Blocked.into();
		assert_noop!(Assets::transfer(bela(), EUR, ANNA, 1), refused);
		assert_noop!(Assets::transfer_keep_alive(bela(), EUR, ANNA, 1), refused);
		assert_noop!(Assets::transfer_all(bela(), EUR, ANNA, false), refused);
		assert_noop!(
			<Assets as Mutate<_>>::transfer(EUR, &BELA, &ANNA, 1, Expendable),
			refused
		);
		let reason = HoldReason::Redemption.into();
		assert!(AssetsHolder::release(EUR, &reason, &ANNA, 1, Exact).is_err());
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::AccountFrozen);
	});
}

#[test]
fn an_account_that_the_ledger_does_not_know_is_frozen_too() {
	run(|| {
		assert_ok!(mint(EUR, BELA, 100 * UNIT));
		assert_ok!(freeze(EUR, CARL));
		let transfer = Assets::transfer(RuntimeOrigin::signed(BELA), EUR, CARL, 1);
		assert_noop!(transfer, TokenError::Blocked);
		// The agent has deposited for the row, and gets it back; nobody else does.
		assert_eq!(Balances::reserved_balance(AGENT), 10);
		assert!(Assets::refund_other(RuntimeOrigin::signed(AGENT), EUR, CARL).is_err());
		assert_ok!(unfreeze(EUR, CARL));
		assert_eq!(Balances::reserved_balance(AGENT), 0);
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(BELA), EUR, CARL, 1));
	});
}

#[test]
fn an_empty_row_of_ones_own_is_no_way_out() {
	run(|| {
		assert_ok!(mint(EUR, BELA, 100 * UNIT));
		assert_ok!(Assets::touch(RuntimeOrigin::signed(ANNA), EUR));
		assert_ok!(freeze(EUR, ANNA));
		assert!(Assets::refund(RuntimeOrigin::signed(ANNA), EUR, false).is_err());
		let transfer = Assets::transfer(RuntimeOrigin::signed(BELA), EUR, ANNA, 1);
		assert_noop!(transfer, TokenError::Blocked);
		// The row was ANNA's and stays hers.
		assert_ok!(unfreeze(EUR, ANNA));
		assert_eq!(Balances::reserved_balance(ANNA), 10);
	});
}

#[test]
fn accounts_are_frozen_while_transfers_are_paused() {
	run(|| {
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_ok!(freeze(EUR, CARL));
		check();
		assert_ok!(unfreeze(EUR, CARL));
		check();
		assert_ok!(freeze(EUR, CARL));
		assert_ok!(resume(EUR, Flow::Transfers));
	});
}

#[test]
fn each_reason_against_a_freeze_has_its_own_error() {
	run(|| {
		assert_noop!(freeze(99, ANNA), Error::<Test>::UnknownCoin);
		assert_noop!(freeze(EUR, OWNER), Error::<Test>::ProtectedAccount);
		for house in [HOUSE, swap_account(EUR), swap_account(XAU)] {
			assert_noop!(freeze(EUR, house), Error::<Test>::ProtectedAccount);
		}
		assert_ok!(freeze(EUR, ANNA));
		assert_noop!(freeze(EUR, ANNA), Error::<Test>::AlreadyFrozen);
		// For one coin, not for another.
		assert_noop!(unfreeze(XAU, ANNA), Error::<Test>::NotFrozen);
		assert_noop!(unfreeze(99, ANNA), Error::<Test>::UnknownCoin);
		assert_ok!(unfreeze(EUR, ANNA));
		assert_noop!(unfreeze(EUR, ANNA), Error::<Test>::NotFrozen);
	});
}

#[test]
fn the_keyless_account_gives_back_what_was_sent_to_it() {
	run(|| {
		let rescue = |coin, to, amount| {
			by(
				ISSUER,
				Call::rescue {
					coin,
					to,
					amount,
					reason: REASON,
					document: DOCUMENT,
				},
			)
		};
		assert_ok!(mint(EUR, BELA, 100));
		assert_ok!(Assets::transfer(
			RuntimeOrigin::signed(BELA),
			EUR,
			OWNER,
			60
		));
		assert_noop!(rescue(99, BELA, 1), Error::<Test>::UnknownCoin);
		assert_noop!(rescue(EUR, BELA, 0), Error::<Test>::ZeroAmount);
		assert_noop!(rescue(EUR, BELA, 61), Error::<Test>::InsufficientBalance);
		assert_noop!(rescue(EUR, OWNER, 1), Error::<Test>::SameAccount);
		assert_ok!(freeze(EUR, ANNA));
		assert_noop!(rescue(EUR, ANNA, 1), Error::<Test>::AccountFrozen);
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_noop!(rescue(EUR, BELA, 1), Error::<Test>::TransfersPaused);
		assert_ok!(resume(EUR, Flow::Transfers));
		assert_ok!(rescue(EUR, BELA, 60));
		assert_eq!(free(EUR, BELA), 100);
		let record = Office::records().pop().unwrap();
		assert_eq!(record.act, CoinAct::Rescued.into());
	});
}
