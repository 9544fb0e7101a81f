use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use tessera_primitives::{journal::CoinAct, Balance};

use crate::{fineness::FineWeight, mock::*, *};

fn add(details: NewLot) -> DispatchResult {
	by(ISSUER, Call::add_lot { coin: XAU, details })
}

fn remove(serial: &str) -> DispatchResult {
	by(
		ISSUER,
		Call::remove_lot {
			coin: XAU,
			lot: lot_id(serial),
			reason: REASON,
			document: DOCUMENT,
		},
	)
}

fn request_lot(who: u64, serial: &str, most: Balance) -> DispatchResult {
	by(
		who,
		Call::request_lot {
			coin: XAU,
			lot: lot_id(serial),
			most,
		},
	)
}

fn confirm_lot(redemption: RedemptionId) -> DispatchResult {
	by(
		ISSUER,
		Call::confirm_redemption {
			coin: XAU,
			redemption,
			reference: DOCUMENT,
		},
	)
}

/// Grams of fine gold in a bar, in the coin's smallest unit.
const BAR: Balance = 999_900_000;
/// The fee on it, capped.
const FEE: Balance = 5 * UNIT;

#[test]
fn no_more_is_minted_than_the_lots_weigh() {
	run(|| {
		assert_noop!(mint(XAU, ANNA, 1), Error::<Test>::LotsExceeded);
		assert_ok!(add(bar("A1")));
		assert_eq!(coin(XAU).fine_weight, FineWeight(999_900_000_000));
		assert_eq!(coin(XAU).fine_weight.milligrams(), 999_900);
		// The auditors state 1,000 grams, the bar is 999.9.
		assert_noop!(mint(XAU, ANNA, BAR + 1), Error::<Test>::LotsExceeded);
		assert_ok!(mint(XAU, ANNA, BAR));
		assert_ok!(add(bar("A2")));
		// Now what the auditors state is less.
		assert_noop!(
			mint(XAU, ANNA, 1_000 * UNIT - BAR + 1),
			Error::<Test>::ReserveExceeded
		);
		assert_ok!(mint(XAU, ANNA, 1_000 * UNIT - BAR));
	});
}

#[test]
fn a_lot_counts_once_whatever_the_coin() {
	run(|| {
		assert_ok!(as_root(Call::create {
			coin: 9,
			issuer: ISSUER,
			details: gold()
		}));
		assert_ok!(add(bar("A1")));
		assert_noop!(add(bar("A1")), Error::<Test>::LotExists);
		let other_weight = NewLot {
			gross_milligrams: 5,
			vault: b"LONDON".to_vec().try_into().unwrap(),
			..bar("A1")
		};
		assert_noop!(add(other_weight), Error::<Test>::LotExists);
		let elsewhere = Call::add_lot {
			coin: 9,
			details: bar("A1"),
		};
		assert_noop!(by(ISSUER, elsewhere), Error::<Test>::LotExists);
		// Another refiner's bar of the same number is another bar.
		let other_refiner = NewLot {
			refiner: b"ARGOR".to_vec().try_into().unwrap(),
			..bar("A1")
		};
		assert_ok!(add(other_refiner));
	});
}

#[test]
fn what_is_no_lot_is_refused() {
	run(|| {
		let euro = Call::add_lot {
			coin: EUR,
			details: bar("A1"),
		};
		assert_noop!(by(ISSUER, euro), Error::<Test>::NotCommodity);
		let unknown = Call::add_lot {
			coin: 99,
			details: bar("A1"),
		};
		assert_noop!(by(ISSUER, unknown), Error::<Test>::UnknownCoin);
		// One way to write a number: no small letters, no signs, no spaces.
		for serial in ["", "a1", "A-1", "A 1", "Ä1"] {
			assert_noop!(add(bar(serial)), Error::<Test>::InvalidLot);
		}
		for change in [
			|lot: &mut NewLot| lot.gross_milligrams = 0,
			|lot: &mut NewLot| lot.fineness_ppm = 0,
			|lot: &mut NewLot| lot.fineness_ppm = 1_000_001,
			|lot: &mut NewLot| lot.vault = Default::default(),
		] {
			let mut lot = bar("A1");
			change(&mut lot);
			assert_noop!(add(lot), Error::<Test>::InvalidLot);
		}
		for who in [MASTER, MINTER, AGENT, PAUSER, ANNA] {
			let call = Call::add_lot {
				coin: XAU,
				details: bar("A1"),
			};
			assert_noop!(by(who, call), Error::<Test>::NotIssuer);
		}
	});
}

#[test]
fn lots_that_could_not_be_counted_are_refused() {
	run(|| {
		let tiny = NewCoin {
			decimals: 12,
			peg: Peg::Commodity {
				metal: tessera_identifiers::Currency::XAU,
				unit_nanograms: 1,
			},
			..gold()
		};
		assert_ok!(as_root(Call::create {
			coin: 9,
			issuer: ISSUER,
			details: tiny
		}));
		let add = |serial: &str| {
			let details = NewLot {
				gross_milligrams: u64::MAX,
				fineness_ppm: 1_000_000,
				..bar(serial)
			};
			by(ISSUER, Call::add_lot { coin: 9, details })
		};
		let mut added = 0;
		while add(&format!("A{added}")).is_ok() {
			added += 1;
		}
		assert_eq!(added, 18);
		assert_noop!(add("B"), Error::<Test>::TooHeavy);
	});
}

#[test]
fn what_is_gone_is_struck_off() {
	run(|| {
		assert_ok!(add(bar("A1")));
		assert_ok!(mint(XAU, ANNA, BAR));
		assert_noop!(remove("A2"), Error::<Test>::UnknownLot);
		let elsewhere = Call::remove_lot {
			coin: EUR,
			lot: lot_id("A1"),
			reason: REASON,
			document: DOCUMENT,
		};
		assert_noop!(by(ISSUER, elsewhere), Error::<Test>::UnknownLot);
		// The supply needs it, but for a unit.
		assert_noop!(remove("A1"), Error::<Test>::LotNeeded);
		assert_ok!(add(bar("A2")));
		events();
		assert_ok!(remove("A1"));
		assert_eq!(
			events(),
			[Event::LotRemoved {
				coin: XAU,
				lot: lot_id("A1"),
				reason: REASON,
				document: DOCUMENT
			}]
		);
		assert_noop!(remove("A2"), Error::<Test>::LotNeeded);
	});
}

#[test]
fn a_lot_that_is_needed_and_gone_is_struck_off_by_two_agents() {
	run(|| {
		assert_ok!(add(bar("A1")));
		assert_ok!(mint(XAU, ANNA, BAR));
		let propose = |who, act| {
			by(
				who,
				Call::propose_act {
					coin: XAU,
					act,
					reason: REASON,
					document: DOCUMENT,
				},
			)
		};
		let approve = |who, id| by(who, Call::approve_act { coin: XAU, id });
		let strike = |serial| Act::StrikeLot {
			lot: lot_id(serial),
		};
		assert_noop!(propose(AGENT, strike("A1")), Error::<Test>::OneAgentAlone);
		let appoint = Act::Appoint {
			role: Role::Agent,
			to: CARL,
		};
		assert_ok!(propose(AGENT, appoint));
		assert_ok!(by(
			CARL,
			Call::accept_role {
				coin: XAU,
				role: Role::Agent
			}
		));
		assert_ok!(propose(AGENT, Act::SetThreshold { threshold: 2 }));
		assert_ok!(propose(AGENT, strike("A9")));
		assert_noop!(approve(CARL, 2), Error::<Test>::UnknownLot);
		assert_ok!(propose(AGENT, strike("A1")));
		assert_ok!(approve(CARL, 3));
		assert_noop!(mint(XAU, ANNA, 1), Error::<Test>::LotsExceeded);
		let coverage = Stablecoin::coverage(XAU).unwrap();
		assert_eq!((coverage.lots, coverage.reserve), (Some(0), 0));
	});
}

/// Two agents strike a lot of the gold coin off its list.
fn struck(serial: &str) {
	let act = Act::StrikeLot {
		lot: lot_id(serial),
	};
	let id = Roles::<Test>::get(XAU).unwrap().next_act;
	assert_ok!(by(
		AGENT,
		Call::propose_act {
			coin: XAU,
			act,
			reason: REASON,
			document: DOCUMENT
		}
	));
	assert_ok!(by(CARL, Call::approve_act { coin: XAU, id }));
}

#[test]
fn nobody_keeps_a_lot_that_is_gone_on_the_list_by_asking_for_it() {
	run(|| {
		two_agents_of(XAU);
		for serial in ["A1", "A2"] {
			assert_ok!(add(bar(serial)));
		}
		attest(XAU, 2_000 * UNIT);
		assert_ok!(mint(XAU, ANNA, 2 * BAR));
		assert_ok!(request_lot(ANNA, "A1", Balance::MAX));
		struck("A1");
		assert!(Lots::<Test>::get(lot_id("A1")).is_none());
		assert_noop!(mint(XAU, ANNA, 1), Error::<Test>::LotsExceeded);
		// It is found again: who had asked for it has no part in it.
		assert_ok!(add(bar("A1")));
		assert_eq!(Redemptions::<Test>::get(XAU, 0).unwrap().lot, None);
		check();
		// The issuer pays in money, or lets the holder take the units back.
		let supply_before = supply(XAU);
		assert_ok!(confirm_lot(0));
		assert_eq!(supply(XAU), supply_before - BAR - FEE);
		assert!(Lots::<Test>::get(lot_id("A1")).is_some());
		let [.., confirmed, burned] = &Office::records()[..] else {
			panic!("there are two")
		};
		assert_eq!(confirmed.act, CoinAct::RedemptionConfirmed.into());
		assert_eq!(burned.act, CoinAct::Burned.into());
	});
}

#[test]
fn zeros_before_a_number_do_not_make_it_another() {
	run(|| {
		assert_ok!(add(bar("012")));
		for same in ["12", "0012", "012"] {
			assert_noop!(add(bar(same)), Error::<Test>::LotExists);
		}
		assert_ok!(add(bar("120")));
		// In the middle of a serial number too.
		assert_ok!(add(bar("A7B010")));
		for same in ["A07B10", "A007B0010"] {
			assert_noop!(add(bar(same)), Error::<Test>::LotExists);
		}
		assert_ok!(add(bar("A70B10")));
		assert_ok!(add(bar("0")));
		assert_noop!(add(bar("00")), Error::<Test>::LotExists);
	});
}

#[test]
fn a_whole_lot_is_redeemed() {
	run(|| {
		assert_ok!(add(bar("A1")));
		assert_ok!(add(bar("A2")));
		attest(XAU, 2_000 * UNIT);
		assert_ok!(mint(XAU, ANNA, BAR + FEE + 1));
		assert_ok!(mint(XAU, BELA, 800 * UNIT));
		assert_eq!(
			Stablecoin::price_of_lot(lot_id("A1")),
			Some((BAR + FEE, FEE))
		);
		assert_noop!(request_lot(ANNA, "A1", BAR), Error::<Test>::PriceAboveLimit);
		assert_noop!(
			request_lot(BELA, "A1", Balance::MAX),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(
			request_lot(ANNA, "A3", Balance::MAX),
			Error::<Test>::UnknownLot
		);
		assert_ok!(request_lot(ANNA, "A1", BAR + FEE));
		assert_noop!(
			request_lot(BELA, "A1", Balance::MAX),
			Error::<Test>::LotTaken
		);
		assert_noop!(remove("A1"), Error::<Test>::LotTaken);
		assert_ok!(confirm_lot(0));
		assert!(Lots::<Test>::get(lot_id("A1")).is_none());
		assert_eq!(coin(XAU).fine_weight, FineWeight(999_900_000_000));
		assert_eq!(supply(XAU), 800 * UNIT + 1);
		let acts: Vec<_> = Office::records()
			.into_iter()
			.map(|entry| entry.act)
			.collect();
		assert_eq!(
			acts[acts.len() - 3..],
			[
				CoinAct::LotRedeemed.into(),
				CoinAct::LotRemoved.into(),
				CoinAct::Burned.into()
			]
		);
		assert_eq!(Office::payments()[0].2.due, BAR);
	});
}

#[test]
fn a_lot_that_is_not_delivered_can_be_asked_for_again() {
	run(|| {
		assert_ok!(add(bar("A1")));
		assert_ok!(add(bar("A2")));
		attest(XAU, 2_000 * UNIT);
		assert_ok!(mint(XAU, ANNA, BAR + FEE + 1));
		assert_ok!(request_lot(ANNA, "A1", Balance::MAX));
		wait(2 * DAY + 1);
		assert_ok!(by(
			ANNA,
			Call::take_back {
				coin: XAU,
				redemption: 0
			}
		));
		assert_eq!(Lots::<Test>::get(lot_id("A1")).unwrap().redemption, None);
		assert_ok!(request_lot(ANNA, "A1", Balance::MAX));
		assert_eq!(Lots::<Test>::get(lot_id("A1")).unwrap().redemption, Some(1));
	});
}

#[test]
fn the_price_of_a_lot_is_rounded_against_the_redeemer() {
	run(|| {
		let ounces = NewCoin {
			decimals: 2,
			peg: Peg::Commodity {
				metal: tessera_identifiers::Currency::XAU,
				unit_nanograms: 31_103_476_800,
			},
			terms: Terms {
				redemption_fee: Default::default(),
				..terms()
			},
			..gold()
		};
		assert_ok!(as_root(Call::create {
			coin: 9,
			issuer: ISSUER,
			details: ounces
		}));
		assert_ok!(by(
			ISSUER,
			Call::add_lot {
				coin: 9,
				details: bar("A1")
			}
		));
		// 999.9 g are 32.14… ounces: 32.14 can be minted, 32.15 are given for the bar.
		assert_eq!(Stablecoin::coverage(9).unwrap().lots, Some(3_214));
		assert_eq!(Stablecoin::price_of_lot(lot_id("A1")), Some((3_215, 0)));
	});
}
