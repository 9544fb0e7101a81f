//! Reports, and dry runs.

use sp_runtime::{DispatchError, FixedU128};

use super::*;

fn report(pool: PoolId) -> PoolReport {
	AssetClass::pool_report(pool).unwrap()
}

fn dry(pool: PoolId, asset: AssetId, terms: &tessera_cashflow::Terms) -> JoinReport {
	use codec::Encode;
	AssetClass::dry_join(pool, asset, terms.encode()).unwrap()
}

#[test]
fn a_pool_is_reported_with_its_tranches_and_strata() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let (bond, annuity) = (bullet(40_000, 8, 5), annuity(10_000, 3, 2));
		let first = offer(ANNA, class, &bond, 1);
		assert_ok!(by(ANNA, sale(pool_id, first, &bond)));
		let second = offer(BELA, class, &annuity, 2);
		assert_ok!(by(BELA, sale(pool_id, second, &annuity)));
		let it = report(pool_id);
		assert_eq!(it.value, worth(pool_id).0);
		assert_eq!((it.class, it.version, it.phase), (class, 0, Phase::RampUp));
		assert_eq!(it.next_distribution, first_of_month(1));
		assert!(it.is_reviewed);
		assert_eq!(it.principal, 50_000 * UNIT);
		let cell = |coins: u128| Cell {
			count: 1,
			amount: coins * UNIT,
		};
		assert_eq!((it.by_rate[4], it.by_rate[1]), (cell(40_000), cell(10_000)));
		// Five years less a day or two of leap years, and two.
		assert_eq!((it.by_term[4], it.by_term[2]), (cell(40_000), cell(10_000)));
		let [senior, residual] = &it.tranches[..] else {
			panic!("a tranche and the residual");
		};
		assert_eq!(
			(senior.supply, senior.balance),
			(80_000 * UNIT, 80_000 * UNIT)
		);
		assert_eq!(senior.factor, Some(FixedU128::from_u32(1)));
		// 102,500 for 80,000.
		assert_eq!(senior.coverage, Some(FixedU128::from_rational(1_025, 800)));
		assert_eq!((residual.value, residual.coverage), (22_500 * UNIT, None));
		assert_eq!(
			AssetClass::tranche_report(pool_id, 0).as_ref(),
			Some(senior)
		);
		assert_eq!(AssetClass::tranche_report(pool_id, 2), None);
		assert_eq!(AssetClass::pool_report(9), None);
		// Late ones move from cell to cell, and keep their bands.
		go_to(first_of_month(1) + 10 * DAY);
		let it = report(pool_id);
		assert_eq!((it.performing.count, it.late[0].count), (0, 2));
		assert_eq!(it.by_term[4].count, 1);
		let late = AssetClass::asset_report(first).unwrap();
		assert_eq!(late.row.life(), Life::Late(0));
		assert_eq!(AssetClass::asset_report(9), None);
		Timestamp::set_timestamp(first_of_month(2));
		assert!(!report(pool_id).is_reviewed);
	});
}

#[test]
fn days_past_due_are_those_of_the_oldest_claim() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(10_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		assert_eq!(AssetClass::asset_report(id).unwrap().value, None);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1) + 10 * DAY);
		let touch = Call::touch {
			asset: id,
			terms: boxed(&terms),
		};
		assert_ok!(by(NOBODY, touch));
		let it = AssetClass::asset_report(id).unwrap();
		assert_eq!(it.days_past_due, 10);
		let owed = it.row.outstanding + it.row.dues.total().unwrap();
		assert_eq!(
			it.value,
			Some(owed - Permill::from_percent(10).mul_ceil(owed))
		);
	});
}

#[test]
fn exposures_are_read_page_by_page() {
	run(|| {
		let (class, pool_id) = funded_pool();
		for (number, who) in [(1, ANNA), (2, BELA), (3, CARL)] {
			let terms = bullet(1_000, 8, 5);
			let id = offer(who, class, &terms, number);
			assert_ok!(by(who, sale(pool_id, id, &terms)));
		}
		let (mut all, mut from) = (Vec::new(), None);
		loop {
			let page = AssetClass::pool_exposures(pool_id, from, 2);
			assert!(page.items.len() <= 2);
			all.extend(page.items);
			from = page.next;
			if from.is_none() {
				break;
			}
		}
		// Three originators, three obligors, one jurisdiction.
		assert_eq!(all.len(), 7);
		assert!(all.contains(&(Counterparty::Jurisdiction(756), 3_000 * UNIT)));
		assert!(all.contains(&(Counterparty::Originator(person(BELA)), 1_000 * UNIT)));
		assert_eq!(
			AssetClass::pool_exposures(pool_id, None, 1_000).items.len(),
			7
		);
	});
}

#[test]
fn a_dry_run_says_what_a_sale_would_pay_and_changes_nothing() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(10_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
		assert_eq!(
			dry(pool_id, id, &terms),
			JoinReport {
				price: 10_000 * UNIT,
				coins: 9_500 * UNIT,
				retained: 500 * UNIT,
				refusals: vec![],
			}
		);
		assert_eq!(before, sp_io::storage::root(sp_runtime::StateVersion::V1));
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		assert_eq!(units(pool_id, 1, ANNA), 500 * UNIT);
	});
}

#[test]
fn a_dry_run_names_every_rule_that_fails() {
	run(|| {
		let mut strict = standard();
		strict.contracts.max_rate = percent(5);
		strict.contracts.max_term = 365 * DAY;
		strict.eligibility.min_score = Some(600);
		strict.eligibility.quorum = 1;
		strict.eligibility.max_age = DAY;
		strict.eligibility.inspected = true;
		strict.limits.obligor = Permill::from_percent(1);
		let class = found(strict);
		let pool_id = open(class, sheet(&[6]));
		let terms = bullet(20_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		let errors = |errors: Vec<Error<Test>>| {
			let errors = errors.into_iter().map(DispatchError::from);
			errors.collect::<Vec<_>>()
		};
		assert_eq!(
			dry(pool_id, id, &terms).refusals,
			errors(vec![
				Error::RateOutOfBounds,
				Error::TermOutOfBounds,
				Error::ScoreTooLow,
				Error::NotAttested,
				Error::NotInspected,
				Error::TooLittleCash,
				Error::ObligorLimit,
			])
		);
		let other = dry(pool_id, id, &bullet(20_000, 8, 4));
		assert_eq!(other.refusals, errors(vec![Error::WrongTerms]));
		Timestamp::set_timestamp(START + 600 * DAY);
		assert_ok!(by(ANNA, Call::leave { class }));
		let refusals = dry(pool_id, id, &terms).refusals;
		assert_eq!(
			refusals[..3],
			errors(vec![
				Error::NotMember,
				Error::WrongPhase,
				Error::NotReviewed
			])
		);
		assert_eq!(AssetClass::dry_join(9, id, vec![]), None);
		assert_eq!(AssetClass::dry_join(pool_id, 9, vec![]), None);
	});
}

#[test]
fn a_dry_run_asks_the_rules_of_the_tranches_too() {
	run(|| {
		let class = found(standard());
		let mut plan = sheet(&[6]);
		let rule = pallet_compliance::Rule::MaximumHolding(50 * UNIT);
		plan.tranches[1].policy.try_push(rule).unwrap();
		let pool_id = open(class, plan);
		invest(IRIS, pool_id, 0, 20_000 * UNIT);
		let terms = bullet(10_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		// 500 would be retained.
		assert_eq!(dry(pool_id, id, &terms).refusals.len(), 1);
		assert!(by(ANNA, sale(pool_id, id, &terms)).is_err());
	});
}
