//! Buyout, clean-up, and assets between pools.

use super::*;

fn buy_out(asset: AssetId, terms: &tessera_cashflow::Terms) -> Call<Test> {
	Call::buy_out {
		asset,
		terms: boxed(terms),
	}
}

#[test]
fn an_originator_buys_back_what_is_late() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(60_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		assert_noop!(by(ANNA, buy_out(id, &terms)), Error::<Test>::NotLate);
		assert_noop!(by(ANNA, buy_out(9, &terms)), Error::<Test>::UnknownAsset);
		go_to(first_of_month(1) + 15 * DAY);
		assert_noop!(by(BELA, buy_out(id, &terms)), Error::<Test>::NotLate);
		assert_noop!(
			by(ANNA, buy_out(id, &bullet(1, 1, 1))),
			Error::<Test>::WrongTerms
		);
		let before = coins(ANNA);
		assert_ok!(by(ANNA, buy_out(id, &terms)));
		// Principal, a month of interest, and half of another.
		assert_eq!(before - coins(ANNA), (60_000 + 600 + 300) * UNIT);
		assert_eq!(asset(id).life(), Life::Repurchased);
		assert_noop!(by(ANNA, buy_out(id, &terms)), Error::<Test>::WrongLife);
		// It is the originator's again, and may be pledged.
		assert_eq!(Pledges::<Test>::iter().count(), 0);
	});
}

#[test]
fn members_clean_up_what_is_left_of_a_pool() {
	run(|| {
		let class = found(standard());
		let mut short = sheet(&[6]);
		short.calendar.ramp_up_ends = START + 1_000;
		short.calendar.revolving_ends = START + 1_000;
		let pool_id = open(class, short);
		invest(JOHN, pool_id, 1, 100_000 * UNIT);
		let (large, small) = (bullet(91_000, 12, 2), bullet(9_000, 12, 2));
		let first = offer(ANNA, class, &large, 1);
		let last = offer(ANNA, class, &small, 2);
		assert_ok!(by(ANNA, sale(pool_id, first, &large)));
		assert_ok!(by(ANNA, sale(pool_id, last, &small)));
		go_to(START + 1_000);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_noop!(by(BELA, buy_out(last, &small)), Error::<Test>::NotLate);
		go_to(first_of_month(1));
		assert_ok!(by(PAYER, payment(first, 91_910 * UNIT, &large)));
		assert_noop!(by(DORA, buy_out(last, &small)), Error::<Test>::NotMember);
		assert_ok!(by(BELA, buy_out(last, &small)));
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_eq!(pool(pool_id).phase, Phase::WindDown);
	});
}

/// Two pools of one class, the first with a loan of 10,000 coins.
fn two_pools() -> (ClassId, PoolId, PoolId, AssetId) {
	let (class, from) = funded_pool();
	let to = open(class, sheet(&[5]));
	invest(JOHN, to, 1, 5_000 * UNIT);
	invest(IRIS, to, 0, 10_000 * UNIT);
	let terms = bullet(10_000, 12, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(from, id, &terms)).unwrap();
	(class, from, to, id)
}

#[test]
fn assets_move_between_pools_at_their_book_value() {
	run(|| {
		let (class, from, to, id) = two_pools();
		go_to(START + 73 * DAY / 10);
		let (before_from, before_to) = (worth(from).0, worth(to).0);
		assert_err!(refinance(class, to, &[id]), Error::<Test>::NotAttested);
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		assert_err!(refinance(class, to, &[id]), Error::<Test>::ValueBelowBook);
		attest(Subject::Asset(id), 10_100 * UNIT, 1);
		assert_ok!(refinance(class, to, &[id]));
		assert_eq!((worth(from).0, worth(to).0), (before_from, before_to));
		assert_eq!(asset(id).pool, Some(to));
		assert_eq!(pool(from).portfolio.count(), 0);
		assert_eq!(pool(to).portfolio.count(), 1);
		// 7.3 days at 12 % on 10,000.
		assert_eq!(pool(from).cash.interest, 24 * UNIT);
	});
}

#[test]
fn a_move_is_refused_with_its_cause_and_is_all_or_nothing() {
	run(|| {
		let (class, from, to, id) = two_pools();
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		let refused = |to, assets: &[AssetId], error: Error<Test>| {
			assert_err!(refinance(class, to, assets), error);
			assert_eq!(asset(id).pool, Some(from));
		};
		let put = |who, to, assets: Vec<AssetId>| {
			let assets = assets.try_into().unwrap();
			let motion = Motion::Refinance { to, assets };
			by(who, Call::put_motion { class, motion })
		};
		assert_noop!(put(ANNA, 9, vec![id]), Error::<Test>::UnknownPool);
		assert_noop!(put(ANNA, to, vec![]), Error::<Test>::ZeroAmount);
		assert_noop!(put(DORA, to, vec![id]), Error::<Test>::NotMember);
		refused(to, &[9], Error::UnknownAsset);
		refused(from, &[id], Error::WrongLife);
		let terms = bullet(6_000, 12, 2);
		let second = offer(BELA, class, &terms, 2);
		refused(to, &[second], Error::WrongLife);
		assert_ok!(by(BELA, sale(from, second, &terms)));
		attest(Subject::Asset(second), 6_000 * UNIT, 1);
		refused(to, &[id, second], Error::TooLittleCash);
		// None moves, though the first could.
		refused(to, &[id, id], Error::WrongLife);
		let other = found(standard());
		let elsewhere = open(other, sheet(&[5]));
		invest(JOHN, elsewhere, 1, 15_000 * UNIT);
		assert_noop!(put(ANNA, elsewhere, vec![id]), Error::<Test>::UnknownPool);
		assert_err!(
			refinance(other, elsewhere, &[id]),
			Error::<Test>::OtherClass
		);
		Timestamp::set_timestamp(START + DAY);
		refused(to, &[id], Error::NotReviewed);
		go_to(START + 600 * DAY);
		refused(to, &[id], Error::WrongPhase);
	});
}

#[test]
fn one_member_alone_moves_nothing() {
	run(|| {
		let (class, from, to, id) = two_pools();
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		let assets = vec![id].try_into().unwrap();
		let motion = Motion::Refinance { to, assets };
		assert_ok!(by(ANNA, Call::put_motion { class, motion }));
		let enact = Call::enact { class, id: 0 };
		assert_noop!(by(ANNA, enact.clone()), Error::<Test>::MotionNotReady);
		assert_eq!(asset(id).pool, Some(from));
		assert_ok!(by(BELA, Call::vote { class, id: 0 }));
		assert_ok!(by(NOBODY, enact));
		assert_eq!(asset(id).pool, Some(to));
	});
}

#[test]
fn a_pool_buys_of_others_only_what_its_standard_lets_in() {
	run(|| {
		let (class, from, _, id) = two_pools();
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		let refused = |change: fn(&mut Standard), error: Error<Test>| {
			let mut strict = standard();
			change(&mut strict);
			Classes::<Test>::mutate(class, |row| row.as_mut().unwrap().standard = strict);
			let to = open(class, sheet(&[5]));
			invest(JOHN, to, 1, 15_000 * UNIT);
			assert_err!(refinance(class, to, &[id]), error);
			assert_eq!(asset(id).pool, Some(from));
		};
		refused(
			|it| it.contracts.types = vec![ContractType::Ann].try_into().unwrap(),
			Error::TypeNotAllowed,
		);
		refused(
			|it| it.contracts.max_rate = percent(11),
			Error::RateOutOfBounds,
		);
		refused(
			|it| it.contracts.max_amount = UNIT,
			Error::AmountOutOfBounds,
		);
		refused(
			|it| it.contracts.max_term = 365 * DAY,
			Error::TermOutOfBounds,
		);
		refused(|it| it.eligibility.min_score = Some(1), Error::ScoreTooLow);
		refused(
			|it| {
				it.eligibility.quorum = 1;
				it.eligibility.max_age = DAY;
				it.eligibility.max_ltv = Permill::from_percent(99);
			},
			Error::LtvTooHigh,
		);
		refused(|it| it.eligibility.inspected = true, Error::NotInspected);
		refused(
			|it| it.auditors = vec![AUDITOR + 1].try_into().unwrap(),
			Error::NotAttested,
		);
		refused(
			|it| it.limits.originator = Permill::from_parts(9_999),
			Error::OriginatorLimit,
		);
		refused(
			|it| it.limits.obligor = Permill::from_parts(9_999),
			Error::ObligorLimit,
		);
		refused(
			|it| it.limits.jurisdiction = Permill::from_parts(9_999),
			Error::JurisdictionLimit,
		);
	});
}

#[test]
fn a_sale_to_another_pool_leaves_the_limits_of_the_seller_as_they_were() {
	run(|| {
		let (class, from, to, id) = two_pools();
		let terms = bullet(40_000, 12, 2);
		let other = offer(BELA, class, &terms, 2);
		assert_ok!(by(BELA, sale(from, other, &terms)));
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		let base = |pool_id| {
			let charter = Charters::<Test>::get(pool_id).unwrap();
			let mut row = pool(pool_id);
			row.phase = Phase::Revolving;
			AssetClass::limit_base(&row, &charter).unwrap()
		};
		let before = (base(from), base(to));
		assert_ok!(refinance(class, to, &[id]));
		assert_eq!((base(from), base(to)), before);
	});
}

#[test]
fn what_is_late_by_the_buyers_days_of_grace_is_not_sold_to_it() {
	run(|| {
		let mut patient = standard();
		patient.losses.grace_days = 60;
		let class = found(patient);
		let from = open(class, sheet(&[6]));
		Classes::<Test>::mutate(class, |row| row.as_mut().unwrap().standard = standard());
		let to = open(class, sheet(&[6]));
		for pool_id in [from, to] {
			invest(JOHN, pool_id, 1, 20_000 * UNIT);
		}
		let terms = bullet(10_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(from, id, &terms)));
		go_to(first_of_month(1) + 10 * DAY);
		assert_eq!(asset(id).life(), Life::Active);
		attest(Subject::Asset(id), 20_000 * UNIT, 1);
		assert_err!(refinance(class, to, &[id]), Error::<Test>::WrongLife);
	});
}

fn substitute(
	old: AssetId,
	terms: &tessera_cashflow::Terms,
	new: AssetId,
	by_terms: &tessera_cashflow::Terms,
) -> Call<Test> {
	Call::substitute {
		asset: old,
		terms: boxed(terms),
		by: new,
		by_terms: boxed(by_terms),
	}
}

/// A pool with a loan of Anna of 10,000 coins at 12 %, of which a month is overdue for 10 days.
fn with_late_loan(standard: Standard) -> (ClassId, PoolId, AssetId, tessera_cashflow::Terms) {
	let class = found(standard);
	let pool_id = open(class, sheet(&[6]));
	invest(JOHN, pool_id, 1, 20_000 * UNIT);
	let terms = bullet(10_000, 12, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	go_to(first_of_month(1) + 10 * DAY);
	(class, pool_id, id, terms)
}

#[test]
fn an_originator_gives_another_asset_for_a_late_one() {
	run(|| {
		let (class, pool_id, id, terms) = with_late_loan(standard());
		// Principal, a month of interest, and ten days of thirty.
		let claim = 10_000 * UNIT + 100 * UNIT + 3_333;
		let by_terms = bullet(11_000, 8, 3);
		let other = offer(ANNA, class, &by_terms, 2);
		let (before, cash) = (coins(ANNA), pool(pool_id).cash);
		events();
		assert_ok!(by(ANNA, substitute(id, &terms, other, &by_terms)));
		assert_eq!((coins(ANNA), pool(pool_id).cash), (before, cash));
		assert_eq!(asset(id).life(), Life::Substituted);
		let row = asset(other);
		assert_eq!((row.life(), row.pool), (Life::Active, Some(pool_id)));
		assert!(events().contains(&Event::Substituted {
			pool: pool_id,
			old_value: id,
			new_value: other,
			claim,
		}));
		// It is carried at what was owed; what it is more is the pool's as it is repaid.
		assert_eq!(row.discount, 11_000 * UNIT + row.accrued - claim);
		assert_eq!(worth(pool_id).0, cash.total().unwrap() + claim);
		// The old one may be pledged again, the new one not.
		assert!(!Pledges::<Test>::contains_key(asset(id).contract));
		assert!(Pledges::<Test>::contains_key(row.contract));
		let again = substitute(id, &terms, other, &by_terms);
		assert_noop!(by(ANNA, again), Error::<Test>::WrongLife);
	});
}

#[test]
fn a_substitution_is_refused_with_its_cause() {
	run(|| {
		let (class, pool_id, id, terms) = with_late_loan(standard());
		let by_terms = bullet(11_000, 8, 3);
		let other = offer(ANNA, class, &by_terms, 2);
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		let call = || substitute(id, &terms, other, &by_terms);
		refused(
			ANNA,
			substitute(9, &terms, other, &by_terms),
			Error::UnknownAsset,
		);
		refused(
			ANNA,
			substitute(id, &terms, 9, &by_terms),
			Error::UnknownAsset,
		);
		refused(BELA, call(), Error::NotOriginator);
		let belas = offer(BELA, class, &by_terms, 3);
		refused(
			ANNA,
			substitute(id, &terms, belas, &by_terms),
			Error::NotOriginator,
		);
		refused(
			ANNA,
			substitute(other, &by_terms, id, &terms),
			Error::WrongLife,
		);
		refused(
			ANNA,
			substitute(id, &by_terms, other, &by_terms),
			Error::WrongTerms,
		);
		refused(
			ANNA,
			substitute(id, &terms, other, &terms),
			Error::WrongTerms,
		);
		// What is owed is a little more than 10,100.
		let small = bullet(10_100, 8, 3);
		let less = offer(ANNA, class, &small, 4);
		refused(
			ANNA,
			substitute(id, &terms, less, &small),
			Error::PriceTooLow,
		);
		let elsewhere = found(standard());
		let foreign = offer(ANNA, elsewhere, &by_terms, 5);
		refused(
			ANNA,
			substitute(id, &terms, foreign, &by_terms),
			Error::OtherClass,
		);
		let good = offer(ANNA, class, &terms, 6);
		assert_ok!(by(ANNA, sale(pool_id, good, &terms)));
		refused(
			ANNA,
			substitute(good, &terms, other, &by_terms),
			Error::NotLate,
		);
		Timestamp::set_timestamp(first_of_month(1) + 11 * DAY);
		refused(ANNA, call(), Error::NotReviewed);
		go_to(first_of_month(1) + 11 * DAY);
		Pools::<Test>::mutate(pool_id, |row| row.as_mut().unwrap().called = true);
		refused(ANNA, call(), Error::WrongPhase);
		Pools::<Test>::mutate(pool_id, |row| row.as_mut().unwrap().called = false);
		assert_ok!(by(ANNA, Call::leave { class }));
		refused(ANNA, call(), Error::NotMember);
	});
}

#[test]
fn what_comes_for_another_must_be_eligible_and_within_the_limits() {
	let refused = |change: fn(&mut Standard), error: Error<Test>| {
		run(|| {
			let mut strict = standard();
			change(&mut strict);
			let (class, _, id, terms) = with_late_loan(strict);
			let by_terms = bullet(11_000, 8, 3);
			let other = offer(ANNA, class, &by_terms, 2);
			let call = substitute(id, &terms, other, &by_terms);
			assert_noop!(by(ANNA, call), error);
		});
	};
	refused(
		|it| it.contracts.min_rate = percent(9),
		Error::RateOutOfBounds,
	);
	refused(
		|it| it.contracts.max_amount = 10_999 * UNIT,
		Error::AmountOutOfBounds,
	);
	refused(
		|it| it.contracts.max_term = 2 * 366 * DAY,
		Error::TermOutOfBounds,
	);
	// 10,000 were within a percent of the target, 11,000 are not.
	refused(
		|it| it.limits.originator = Permill::from_percent(1),
		Error::OriginatorLimit,
	);
	refused(
		|it| it.limits.obligor = Permill::from_percent(1),
		Error::ObligorLimit,
	);
	refused(
		|it| it.limits.jurisdiction = Permill::from_percent(1),
		Error::JurisdictionLimit,
	);
}
