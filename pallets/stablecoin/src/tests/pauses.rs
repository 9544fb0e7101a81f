use frame_support::{assert_noop, assert_ok};

use crate::{mock::*, *};

#[test]
fn minting_and_transfers_are_paused_apart() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		let transfer = || Assets::transfer(RuntimeOrigin::signed(ANNA), EUR, BELA, UNIT);
		assert_ok!(pause(EUR, Flow::Minting));
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::MintingPaused);
		assert_ok!(transfer());
		assert_ok!(request(ANNA, 10 * UNIT));
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_noop!(transfer(), pallet_assets::Error::<Test>::AssetNotLive);
		assert_ok!(resume(EUR, Flow::Minting));
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::TransfersPaused);
		assert_ok!(resume(EUR, Flow::Transfers));
		assert_ok!(mint(EUR, ANNA, 1));
		assert_ok!(transfer());
	});
}

#[test]
fn a_pause_is_one_coins() {
	run(|| {
		assert_ok!(pause(XAU, Flow::Transfers));
		assert_ok!(mint(EUR, ANNA, 1));
	});
}

#[test]
fn each_reason_against_a_pause_has_its_own_error() {
	run(|| {
		for flow in [Flow::Minting, Flow::Transfers] {
			assert_noop!(pause(99, flow), Error::<Test>::UnknownCoin);
			assert_noop!(resume(EUR, flow), Error::<Test>::NotPaused);
			events();
			assert_ok!(pause(EUR, flow));
			assert_noop!(pause(EUR, flow), Error::<Test>::AlreadyPaused);
			assert_ok!(resume(EUR, flow));
			let (coin, reason, document) = (EUR, REASON, DOCUMENT);
			assert_eq!(
				events(),
				[
					Event::Paused {
						coin,
						flow,
						reason,
						document
					},
					Event::Resumed {
						coin,
						flow,
						reason,
						document
					}
				]
			);
		}
	});
}
