//! Buyout, clean-up, and assets between pools.

use super::*;

fn buy_out(asset: AssetId, terms: &tessera_cashflow::Terms) -> Call<Test> {
	Call::buy_out {
		asset,
		terms: bytes(terms),
	}
}

fn refinance(to: PoolId, assets: &[AssetId]) -> Call<Test> {
	Call::refinance {
		to,
		assets: assets.to_vec().try_into().unwrap(),
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
		assert_eq!(asset(id).life, Life::Repurchased);
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
		let (_, from, to, id) = two_pools();
		go_to(START + 73 * DAY / 10);
		let (before_from, before_to) = (worth(from).0, worth(to).0);
		assert_noop!(by(BELA, refinance(to, &[id])), Error::<Test>::NotAttested);
		attest(Subject::Asset(id), 10_000 * UNIT, 1);
		assert_noop!(
			by(BELA, refinance(to, &[id])),
			Error::<Test>::ValueBelowBook
		);
		attest(Subject::Asset(id), 10_100 * UNIT, 1);
		assert_ok!(by(BELA, refinance(to, &[id])));
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
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		refused(ANNA, refinance(9, &[id]), Error::UnknownPool);
		refused(DORA, refinance(to, &[id]), Error::NotMember);
		refused(ANNA, refinance(to, &[9]), Error::UnknownAsset);
		refused(ANNA, refinance(from, &[id]), Error::WrongLife);
		let terms = bullet(6_000, 12, 2);
		let second = offer(BELA, class, &terms, 2);
		refused(ANNA, refinance(to, &[second]), Error::WrongLife);
		assert_ok!(by(BELA, sale(from, second, &terms)));
		attest(Subject::Asset(second), 6_000 * UNIT, 1);
		refused(ANNA, refinance(to, &[id, second]), Error::TooLittleCash);
		assert_eq!(asset(id).pool, Some(from));
		let other = found(standard());
		let elsewhere = open(other, sheet(&[5]));
		invest(JOHN, elsewhere, 1, 15_000 * UNIT);
		refused(ANNA, refinance(elsewhere, &[id]), Error::OtherClass);
		Timestamp::set_timestamp(START + DAY);
		refused(ANNA, refinance(to, &[id]), Error::NotReviewed);
		go_to(START + 600 * DAY);
		refused(ANNA, refinance(to, &[id]), Error::WrongPhase);
	});
}
