use super::*;
use crate::configs::assets::CoinId;
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungibles::MutateHold, tokens::Preservation::Expendable},
};
use sp_runtime::{traits::BadOrigin, MultiAddress::Id, TokenError};

const COIN: CoinId = 1;

#[test]
fn only_root_makes_coins() {
	development().execute_with(|| {
		assert_noop!(
			Assets::create(signed(alice()), COIN.into(), Id(alice()), 1),
			BadOrigin
		);
		assert_noop!(
			Assets::force_create(signed(alice()), COIN.into(), Id(alice()), true, 1),
			BadOrigin
		);
		assert_ok!(Assets::force_create(
			RuntimeOrigin::root(),
			COIN.into(),
			Id(alice()),
			true,
			1
		));
		assert_ok!(Assets::mint(signed(alice()), COIN.into(), Id(alice()), 100));
		assert_ok!(Assets::transfer_keep_alive(
			signed(alice()),
			COIN.into(),
			Id(bob()),
			40
		));
		assert_eq!(Assets::balance(COIN, bob()), 40);
	});
}

#[test]
fn coins_on_hold_stay() {
	development().execute_with(|| {
		assert_ok!(Assets::force_create(
			RuntimeOrigin::root(),
			COIN.into(),
			Id(alice()),
			true,
			1
		));
		assert_ok!(Assets::mint(signed(alice()), COIN.into(), Id(bob()), 100));
		let reason = pallet_preimage::HoldReason::Preimage.into();
		assert_ok!(AssetsHolder::hold(COIN, &reason, &bob(), 60));
		assert_noop!(
			<Assets as frame_support::traits::fungibles::Mutate<_>>::transfer(
				COIN,
				&bob(),
				&alice(),
				41,
				Expendable
			),
			TokenError::FundsUnavailable
		);
	});
}
