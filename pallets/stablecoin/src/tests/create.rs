use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, FixedU128, Permill};
use tessera_identifiers::Currency;
use tessera_primitives::journal::CoinAct;

use crate::{mock::*, *};

const NEW: u32 = 9;

fn create(details: NewCoin) -> sp_runtime::DispatchResult {
	as_root(Call::create {
		coin: NEW,
		issuer: BELA,
		details,
	})
}

#[test]
fn governance_creates_a_coin_and_its_issuer_has_every_role() {
	run(|| {
		assert_ok!(create(euro()));
		let roles = Stablecoin::roles(NEW).unwrap();
		assert_eq!((roles.issuer, roles.master_minter), (BELA, BELA));
		assert_eq!((roles.agents, roles.pausers), (vec![BELA], vec![BELA]));
		assert!(roles.minters.is_empty());
		let asset = pallet_assets::Asset::<Test>::get(NEW).unwrap();
		let owners = [asset.owner, asset.issuer, asset.admin, asset.freezer];
		assert_eq!(owners, [OWNER; 4]);
		assert!(asset.is_sufficient && asset.min_balance == 1);
		assert_eq!(
			events(),
			[Event::Created {
				coin: NEW,
				issuer: BELA,
				peg: euro().peg
			}]
		);
		let record = &Office::records()[0];
		assert_eq!(record.act, CoinAct::Created.into());
	});
}

#[test]
fn what_makes_no_sense_is_no_coin() {
	run(|| {
		let refused = |change: fn(&mut NewCoin), error: Error<Test>| {
			let mut details = euro();
			change(&mut details);
			assert_noop!(create(details), error);
		};
		refused(
			|coin| coin.peg = Peg::Fiat(Currency::XAU),
			Error::InvalidPeg,
		);
		refused(
			|coin| coin.peg = Peg::Fiat(Currency::new(*b"XXX").unwrap()),
			Error::InvalidPeg,
		);
		refused(
			|coin| {
				coin.peg = Peg::Commodity {
					metal: Currency::new(*b"EUR").unwrap(),
					unit_nanograms: 1,
				}
			},
			Error::InvalidPeg,
		);
		refused(
			|coin| {
				coin.peg = Peg::Commodity {
					metal: Currency::XAG,
					unit_nanograms: 0,
				}
			},
			Error::InvalidPeg,
		);
		refused(|coin| coin.decimals = 13, Error::TooManyDecimals);
		refused(|coin| coin.name = Default::default(), Error::InvalidName);
		refused(
			|coin| coin.symbol = vec![255].try_into().unwrap(),
			Error::InvalidName,
		);
		refused(|coin| coin.issuer_lei[19] = b'5', Error::InvalidLei);
		refused(|coin| coin.terms.quorum = 0, Error::TermsOutOfBounds);
		refused(|coin| coin.terms.max_age = 0, Error::TermsOutOfBounds);
		refused(
			|coin| coin.terms.max_age = MAX_ATTESTATION_AGE + 1,
			Error::TermsOutOfBounds,
		);
		refused(
			|coin| coin.terms.redemption_period = 0,
			Error::TermsOutOfBounds,
		);
		refused(
			|coin| coin.terms.redemption_period = MAX_REDEMPTION_PERIOD + 1,
			Error::TermsOutOfBounds,
		);
		refused(
			|coin| coin.terms.minimum_redemption = 0,
			Error::TermsOutOfBounds,
		);
		refused(
			|coin| coin.terms.redemption_fee = Permill::from_percent(11),
			Error::TermsOutOfBounds,
		);
	});
}

#[test]
fn a_number_is_used_once() {
	run(|| {
		let again = Call::create {
			coin: EUR,
			issuer: BELA,
			details: euro(),
		};
		assert_noop!(as_root(again), Error::<Test>::CoinExists);
		use frame_support::traits::fungibles::Create;
		assert_ok!(Assets::create(NEW, BELA, true, 1));
		assert_noop!(create(euro()), Error::<Test>::CoinExists);
	});
}

#[test]
fn only_governance_sets_terms_and_rates() {
	run(|| {
		let coin = EUR;
		for who in [ISSUER, MASTER, MINTER, AGENT, PAUSER, ANNA] {
			let create = Call::create {
				coin: NEW,
				issuer: BELA,
				details: euro(),
			};
			assert_noop!(by(who, create), BadOrigin);
			let terms = terms();
			assert_noop!(by(who, Call::set_terms { coin, terms }), BadOrigin);
			assert_noop!(by(who, Call::set_fee_rate { coin, rate: None }), BadOrigin);
		}
		let unknown = Call::set_terms {
			coin: NEW,
			terms: terms(),
		};
		assert_noop!(as_root(unknown), Error::<Test>::UnknownCoin);
		let unbound = Call::set_terms {
			coin,
			terms: Terms {
				quorum: 0,
				..terms()
			},
		};
		assert_noop!(as_root(unbound), Error::<Test>::TermsOutOfBounds);
		let new_value = Terms {
			quorum: 3,
			..terms()
		};
		assert_ok!(as_root(Call::set_terms {
			coin,
			terms: new_value
		}));
		assert_eq!(
			events(),
			[Event::TermsSet {
				coin,
				old_value: terms(),
				new_value
			}]
		);
		// Two auditors no longer suffice.
		assert_noop!(
			mint(EUR, ANNA, 1),
			Error::<Test>::ReserveWithoutQuorum
		);
	});
}

#[test]
fn a_fee_is_told_in_the_coin_and_rounded_up() {
	run(|| {
		let rate = |rate| {
			as_root(Call::set_fee_rate { coin: EUR, rate })
		};
		assert_noop!(
			rate(Some(FixedU128::from_u32(0))),
			Error::<Test>::ZeroRate
		);
		assert_noop!(
			as_root(Call::set_fee_rate {
				coin: NEW,
				rate: None
			}),
			Error::<Test>::UnknownCoin
		);
		assert_eq!(Stablecoin::fee_in_coin(EUR, 1), None);
		// A tenth of a euro for a token of 12 decimals: 10⁵ for 10¹².
		assert_ok!(rate(Some(FixedU128::from_rational(1, 10_000_000))));
		assert_eq!(Stablecoin::fee_in_coin(EUR, 1_000_000_000_000), Some(100_000));
		assert_eq!(Stablecoin::fee_in_coin(EUR, 1), Some(1));
		assert_eq!(Stablecoin::fee_in_coin(EUR, 10_000_001), Some(2));
		assert_eq!(Stablecoin::fee_in_coin(EUR, 0), Some(0));
		assert_ok!(rate(Some(FixedU128::from_u32(2))));
		assert_eq!(Stablecoin::fee_in_coin(EUR, u128::MAX), None);
		assert_ok!(rate(None));
		assert_eq!(Stablecoin::fee_in_coin(EUR, 1), None);
	});
}

#[test]
fn coins_of_one_peg_are_told_apart_from_others() {
	run(|| {
		assert_ok!(create(NewCoin {
			decimals: 2,
			..euro()
		}));
		assert!(Stablecoin::same_peg(EUR, NEW));
		assert!(!Stablecoin::same_peg(EUR, XAU));
		assert!(!Stablecoin::same_peg(EUR, 99));
		assert!(!Stablecoin::same_peg(99, 99));
	});
}
