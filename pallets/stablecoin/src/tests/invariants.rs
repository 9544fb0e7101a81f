//! Each invariant, broken by hand.

use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

use crate::{fineness::FineWeight, mock::*, *};

/// A state in which there is something of everything.
fn broken(corrupt: impl FnOnce(), complaint: &'static str) {
	new_test_ext().execute_with(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		assert_ok!(request(ANNA, 50 * UNIT));
		assert_ok!(freeze(EUR, BELA));
		for serial in ["A1", "A2"] {
			assert_ok!(by(
				ISSUER,
				Call::add_lot {
					coin: XAU,
					details: bar(serial)
				}
			));
		}
		attest(XAU, 2_000 * UNIT);
		assert_ok!(mint(XAU, ANNA, 1_100 * UNIT));
		assert_ok!(by(
			ANNA,
			Call::request_lot {
				coin: XAU,
				lot: lot_id("A1"),
				most: u128::MAX
			}
		));
		two_agents();
		assert_ok!(propose(
			AGENT,
			Act::Seize {
				from: ANNA,
				to: AGENT,
				amount: 1
			}
		));
		check();
		corrupt();
		assert_eq!(
			Stablecoin::do_try_state(),
			Err(TryRuntimeError::Other(complaint))
		);
	});
}

fn mutate(id: u32, change: impl FnOnce(&mut CoinOf<Test>)) {
	Coins::<Test>::mutate(id, |row| change(row.as_mut().unwrap()));
}

#[test]
fn inv_1() {
	let complaint = "INV-1: the supply of a coin is not what was minted less what was burned";
	broken(|| mutate(EUR, |row| row.minted += 1), complaint);
	broken(|| mutate(EUR, |row| row.burned += 1), complaint);
	broken(
		|| {
			use frame_support::traits::fungibles::Mutate;
			assert_ok!(Assets::mint_into(EUR, &ANNA, 1));
		},
		complaint,
	);
}

#[test]
fn inv_2() {
	broken(
		|| mutate(EUR, |row| row.redeeming += 1),
		"INV-2: what is redeemed is not the sum of the redemptions",
	);
	broken(
		|| Redemptions::<Test>::remove(EUR, 0),
		"INV-2: what is redeemed is not the sum of the redemptions",
	);
	broken(
		|| mutate(EUR, |row| row.next_redemption = 0),
		"INV-2: a redemption has no number yet",
	);
	broken(
		|| {
			use frame_support::traits::{fungibles::hold::Mutate, tokens::Precision::Exact};
			let reason = HoldReason::Redemption.into();
			assert_ok!(AssetsHolder::release(EUR, &reason, &ANNA, 1, Exact));
		},
		"INV-2: a redemption's units are not on hold",
	);
	broken(
		|| {
			use frame_support::traits::fungibles::hold::Mutate;
			let reason = HoldReason::Redemption.into();
			assert_ok!(AssetsHolder::hold(EUR, &reason, &ANNA, 1));
		},
		"INV-2: what is on hold is not what is queued",
	);
}

#[test]
fn inv_3() {
	broken(
		|| mutate(EUR, |row| row.frozen_accounts += 1),
		"INV-3: another number of accounts is frozen",
	);
	broken(
		|| {
			use frame_support::traits::fungibles::freeze::Mutate;
			let id = FreezeReason::AccountFrozen.into();
			assert_ok!(AssetsFreezer::thaw(EUR, &id, &BELA));
		},
		"INV-3: a frozen account can spend",
	);
	broken(
		|| Assets::thaw(RuntimeOrigin::signed(OWNER), EUR, BELA).unwrap(),
		"INV-3: a frozen account can receive",
	);
}

#[test]
fn inv_4() {
	let lot = |change: fn(&mut Lot)| {
		Lots::<Test>::mutate(lot_id("A1"), |lot| change(lot.as_mut().unwrap()))
	};
	broken(
		|| mutate(XAU, |row| row.fine_weight = FineWeight(0)),
		"INV-4: the fine weight of a coin is not that of its lots",
	);
	broken(
		|| lot(|lot| lot.serial = b"A3".to_vec().try_into().unwrap()),
		"INV-4: a lot is under another key",
	);
	broken(
		|| lot(|lot| lot.redemption = None),
		"INV-4: a redemption is for a lot that is not asked for by it",
	);
	broken(
		|| {
			Lots::<Test>::mutate(lot_id("A2"), |lot| {
				lot.as_mut().unwrap().redemption = Some(9)
			})
		},
		"INV-4: a lot is asked for by no redemption",
	);
}

#[test]
fn inv_5() {
	let book = |change: fn(&mut RoleBookOf<Test>)| {
		Roles::<Test>::mutate(EUR, |book| change(book.as_mut().unwrap()))
	};
	broken(|| Roles::<Test>::remove(EUR), "INV-5: a coin has no roles");
	let complaint = "INV-5: there is no pauser, or the threshold cannot be met";
	broken(|| book(|book| book.pausers.clear()), complaint);
	broken(|| book(|book| book.threshold = 3), complaint);
	broken(
		|| book(|book| book.agents = vec![AGENT, AGENT].try_into().unwrap()),
		"INV-5: an account has a role twice",
	);
	let complaint = "INV-5: the pending acts are not those that the roles list";
	broken(|| book(|book| book.pending.clear()), complaint);
	broken(|| book(|book| book.next_act = 0), complaint);
	broken(|| Acts::<Test>::remove(EUR, 2), complaint);
}

#[test]
fn inv_6() {
	broken(
		|| mutate(EUR, |row| row.decimals = 2),
		"INV-6: a coin has no asset with its decimals",
	);
	broken(
		|| mutate(EUR, |row| row.terms.quorum = 0),
		"INV-6: a term of a coin is outside its bounds",
	);
	let complaint = "INV-6: there is a row of a coin that does not exist";
	broken(|| FrozenTime::<Test>::insert(99, ANNA, 1), complaint);
	broken(
		|| FeeRates::<Test>::insert(99, sp_runtime::FixedU128::from_u32(1)),
		complaint,
	);
}

#[test]
fn inv_7() {
	let complaint = "INV-7: the ledger is stopped, or not, against the coin";
	broken(|| mutate(EUR, |row| row.transfers_paused = true), complaint);
	broken(
		|| Assets::freeze_asset(RuntimeOrigin::signed(OWNER), EUR).unwrap(),
		complaint,
	);
}

#[test]
fn inv_8() {
	broken(
		|| SwapAccounts::<Test>::remove(swap_account(EUR)),
		"INV-8: the account of a coin's swaps is not known as one of the house",
	);
	broken(
		|| SwapAccounts::<Test>::insert(ANNA, EUR),
		"INV-8: an account is known as that of swaps and is not",
	);
}
