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
		attest(EUR, 700 * UNIT);
		assert!(!line(EUR, Check::SupplyIsBacked).agrees);
		assert!(Stablecoin::figures(&Subject::Coin(99)).is_none());
		assert!(Stablecoin::figures(&Subject::Security(EUR)).is_none());
		// Nothing is attested of gold that lies there: 1,000 grams, and no lot.
		assert!(!line(XAU, Check::ReserveIsInLots).agrees);
		attest(XAU, 0);
		Office::state(XAU, &[]);
		assert!(line(XAU, Check::ReserveIsInLots).agrees);
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
