//! What the audit hears of classes, pools and assets.

use tessera_primitives::{
	attestations::Topic,
	books::Unit,
	journal::Interests,
	report::{Check, Line, Reporting},
};

use super::*;

#[test]
fn members_and_originators_have_a_say_and_nobody_else() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let id = offer(ANNA, class, &bullet(1_000, 8, 5), 1);
		let subjects = [
			Subject::Class(class),
			Subject::Pool(pool_id),
			Subject::Asset(id),
		];
		for subject in &subjects {
			assert!(AssetClass::exists(subject));
			for who in [ANNA, BELA, CARL] {
				assert!(AssetClass::has_role(subject, person(who)));
			}
			assert!(!AssetClass::has_role(subject, person(IRIS)));
			assert_eq!(AssetClass::legal_entities(subject), [1, 2, 3].map(lei));
		}
		// One that leaves keeps its say in what it originated.
		assert_ok!(by(ANNA, Call::leave { class }));
		let has = subjects.map(|subject| AssetClass::has_role(&subject, person(ANNA)));
		assert_eq!(has, [false, false, true]);
		for unknown in [
			Subject::Class(9),
			Subject::Pool(9),
			Subject::Asset(9),
			Subject::Chain,
		] {
			assert!(!AssetClass::exists(&unknown));
			assert!(!AssetClass::has_role(&unknown, person(BELA)));
			assert!(AssetClass::legal_entities(&unknown).is_empty());
			assert_eq!(AssetClass::figures(&unknown), None);
		}
	});
}

#[test]
fn the_cash_of_a_pool_is_compared_with_its_account() {
	run(|| {
		let (_, pool_id) = funded_pool();
		let figures = AssetClass::figures(&Subject::Pool(pool_id)).unwrap();
		let held = coins(AssetClass::account_of(pool_id));
		let line = Line::at_most(Check::CashIsHeld, 100_000 * UNIT, held);
		assert!(line.agrees);
		assert_eq!(figures.lines, [line]);
		assert_eq!(figures.units, [Unit::Coin(COIN)]);
	});
}

#[test]
fn an_asset_asks_for_the_attestations_of_its_class() {
	run(|| {
		let mut audited = standard();
		audited.eligibility.quorum = 2;
		audited.eligibility.max_age = DAY;
		let class = found(audited);
		let id = offer(ANNA, class, &bullet(1_000, 8, 5), 1);
		let topics = |subject| AssetClass::figures(&subject).unwrap().topics;
		assert_eq!(topics(Subject::Asset(id)), [(Topic::Value, 2, DAY)]);
		assert_eq!(topics(Subject::Class(class)), []);
	});
}
