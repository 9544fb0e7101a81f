use frame_support::assert_ok;
use tessera_primitives::{
	attestations::{AttestationFault, Topic},
	books::Unit,
	journal::{Interests, Subject},
	report::{Check, Figure, Line, Reporting},
};

use crate::{mock::*, *};

fn line(coin: u32, check: Check) -> Line {
	let figures = Stablecoin::figures(&Subject::Coin(coin)).unwrap();
	let mut lines = figures.lines.into_iter();
	lines.find(|line| line.check == check).unwrap()
}

#[test]
fn coverage_is_told() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 800 * UNIT));
		let coverage = Stablecoin::coverage(EUR).unwrap();
		assert_eq!(
			coverage,
			Coverage {
				supply: 800 * UNIT,
				attested: Ok(1_000 * UNIT),
				lots: None,
				reserve: 1_000 * UNIT,
				paid: 0,
				coverage_ppm: Some(1_250_000),
				mintable: 200 * UNIT,
			}
		);
		wait(31 * DAY);
		let coverage = Stablecoin::coverage(EUR).unwrap();
		assert_eq!(coverage.attested, Err(AttestationFault::Stale));
		assert_eq!((coverage.reserve, coverage.mintable), (0, 0));
		assert_eq!(Stablecoin::coverage(XAU).unwrap().coverage_ppm, None);
		assert!(Stablecoin::coverage(99).is_none());
	});
}

#[test]
fn the_report_says_whether_a_coin_is_backed_and_booked() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 800 * UNIT));
		assert_ok!(request(ANNA, 100 * UNIT));
		assert!(line(EUR, Check::SupplyIsBacked).agrees);
		assert!(line(EUR, Check::SupplyIsBooked).agrees);
		let figures = Stablecoin::figures(&Subject::Coin(EUR)).unwrap();
		assert_eq!(figures.units, [Unit::Coin(EUR)]);
		assert_eq!(figures.topics, [(Topic::Reserve, 2, 30 * DAY)]);
		for figure in [
			(Figure::Supply, 800 * UNIT),
			(Figure::Redeeming, 100 * UNIT),
			(Figure::Reserve, 1_000 * UNIT),
			(Figure::CoveragePpm, 1_250_000),
			(Figure::Breaches, 0),
			(Figure::FrozenHoldings, 0),
		] {
			assert!(figures.figures.contains(&figure), "{figure:?}");
		}
		use frame_support::traits::fungibles::Mutate;
		let unseen = frame_support::storage::with_transaction(|| {
			Assets::mint_into(EUR, &ANNA, 1).unwrap();
			let seen = line(EUR, Check::SupplyIsBooked).agrees;
			sp_runtime::TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(seen))
		});
		assert_eq!(unseen, Ok(false));
		attest(EUR, 700 * UNIT);
		assert!(!line(EUR, Check::SupplyIsBacked).agrees);
		assert!(Stablecoin::figures(&Subject::Coin(99)).is_none());
		assert!(Stablecoin::figures(&Subject::Security(EUR)).is_none());
		// Nothing is attested of gold that lies there: 1,000 grams, and no lot.
		assert!(!line(XAU, Check::ReserveIsInLots).agrees);
		attest(XAU, 0);
		let lot = Call::add_lot {
			coin: XAU,
			details: bar("A1"),
		};
		assert_ok!(by(ISSUER, lot));
		assert!(line(XAU, Check::ReserveIsInLots).agrees);
		Office::state(XAU, &[]);
		let lines = Stablecoin::figures(&Subject::Coin(XAU)).unwrap().lines;
		assert!(lines
			.iter()
			.all(|line| line.check != Check::ReserveIsInLots));
		assert!(line(XAU, Check::SupplyIsBacked).agrees);
	});
}

#[test]
fn who_has_a_role_has_an_interest() {
	run(|| {
		let subject = Subject::Coin(EUR);
		for who in [ISSUER, MASTER, MINTER, AGENT, PAUSER] {
			assert!(Stablecoin::has_role(&subject, who));
		}
		assert!(!Stablecoin::has_role(&subject, ANNA));
		assert!(!Stablecoin::has_role(&Subject::Coin(99), ISSUER));
		assert!(!Stablecoin::has_role(&Subject::Security(EUR), ISSUER));
		assert_eq!(Stablecoin::legal_entities(&subject), [lei()]);
		assert!(Stablecoin::legal_entities(&Subject::Coin(99)).is_empty());
		assert!(Stablecoin::legal_entities(&Subject::Chain).is_empty());
		assert!(Stablecoin::exists(&subject));
		assert!(!Stablecoin::exists(&Subject::Coin(99)));
		assert!(!Stablecoin::exists(&Subject::Chain));
	});
}

#[test]
fn pages_have_every_redemption_and_lot_once() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 500 * UNIT));
		for _ in 0..7 {
			assert_ok!(request(ANNA, 10 * UNIT));
		}
		assert_ok!(confirm(3));
		for serial in ["A1", "A2", "A3"] {
			let details = bar(serial);
			assert_ok!(by(ISSUER, Call::add_lot { coin: XAU, details }));
		}
		let (mut redemptions, mut from) = (Vec::new(), None);
		loop {
			let page = Stablecoin::redemptions_page(EUR, from, 2);
			assert!(page.items.len() <= 2);
			redemptions.extend(page.items);
			from = page.next;
			if from.is_none() {
				break;
			}
		}
		let mut numbers: Vec<_> = redemptions.iter().map(|row| row.redemption).collect();
		numbers.sort_unstable();
		assert_eq!(numbers, [0, 1, 2, 4, 5, 6]);
		let sum: u128 = redemptions.iter().map(|row| row.amount).sum();
		let info = Stablecoin::coin_info(EUR).unwrap();
		assert_eq!((sum, info.supply), (info.redeeming, 490 * UNIT));
		assert_eq!(info.minters, [(MINTER, 1_000_000 * UNIT - 500 * UNIT)]);
		assert!(redemptions
			.iter()
			.all(|row| row.deadline == START + 2 * DAY));
		// A page can begin where a row was and is no longer.
		let after = Stablecoin::redemptions_page(EUR, Some(3), 100).items;
		assert!(after.len() < 6 && after.iter().all(|row| row.redemption != 3));

		let first = Stablecoin::lots_page(None, 2);
		let second = Stablecoin::lots_page(first.next, 2);
		assert_eq!(
			(first.items.len(), second.items.len(), second.next),
			(2, 1, None)
		);
		let weight: u128 = first
			.items
			.iter()
			.chain(&second.items)
			.map(|lot| lot.fine_weight)
			.sum();
		assert_eq!(weight, Stablecoin::coin_info(XAU).unwrap().fine_weight);
		// None asked for is one, and too many are as many as a page has.
		assert_eq!(Stablecoin::lots_page(None, 0).items.len(), 1);
		assert_eq!(Stablecoin::lots_page(None, u32::MAX).items.len(), 3);
		assert!(Stablecoin::coin_info(99).is_none());
	});
}
