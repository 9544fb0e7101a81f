//! Each invariant fails where the state is corrupted.

use super::*;

/// A pool with a loan and orders; then `corrupt`, and the invariant that fails.
fn fails(invariant: &str, corrupt: fn()) {
	new_test_ext().execute_with(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		by(ANNA, sale(pool_id, id, &terms)).unwrap();
		for tranche in 0..2 {
			let amount = 10 * UNIT;
			let order = Call::subscribe {
				pool: pool_id,
				tranche,
				amount,
			};
			by(IRIS, order).unwrap();
		}
		let motion = Motion::Amortise(pool_id);
		by(ANNA, Call::put_motion { class, motion }).unwrap();
		check();
		corrupt();
		let Err(error) = AssetClass::do_try_state() else {
			panic!("{invariant} does not see it");
		};
		let message = format!("{error:?}");
		assert!(message.contains(invariant), "{message}");
	});
}

fn change_pool(change: fn(&mut Pool)) {
	Pools::<Test>::mutate(0, |pool| change(pool.as_mut().unwrap()));
}

fn change_asset(change: fn(&mut Asset)) {
	Assets::<Test>::mutate(0, |asset| change(asset.as_mut().unwrap()));
}

#[test]
fn corrupted_sums_are_seen() {
	fails("INV-1", || change_pool(|it| it.portfolio.principal += 1));
	fails("INV-1", || change_pool(|it| it.portfolio.accrued += 1));
	fails("INV-1", || {
		change_pool(|it| it.portfolio.offset += 1.into())
	});
	fails("INV-1", || change_pool(|it| it.by_rate[0].count += 1));
	fails("INV-1", || change_pool(|it| it.by_term[0].count += 1));
	fails("INV-1", || change_pool(|it| it.portfolio.discount += 1));
	fails("INV-1", || {
		change_pool(|it| it.portfolio.late_discounts[0] += 1)
	});
	fails("INV-1", || change_asset(|it| it.outstanding += 1));
	fails("INV-1", || change_asset(|it| it.discount += 1));
	fails("INV-1", || change_asset(|it| it.force_life(Life::Late(0))));
}

#[test]
fn corrupted_exposures_are_seen() {
	fails("INV-2", || {
		Exposures::<Test>::insert(0, Counterparty::Jurisdiction(756), 1);
	});
	fails("INV-2", || change_asset(|it| it.jurisdiction = 276));
}

#[test]
fn missing_cash_is_seen() {
	fails("INV-3", || change_pool(|it| it.cash.recoveries += 10));
	fails("INV-3", || change_pool(|it| it.state.reserve += 10));
}

#[test]
fn a_lost_pledge_is_seen() {
	fails("INV-4", || {
		let contract = asset(0).contract;
		Pledges::<Test>::remove(contract);
	});
	fails("INV-4", || Pledges::<Test>::insert(H256::zero(), 0));
}

#[test]
fn a_missed_review_is_seen() {
	fails("INV-5", || {
		let day = asset(0).review.unwrap();
		Reviews::<Test>::remove((0, day, 0));
	});
	fails("INV-5", || change_pool(|it| it.reviewed_to += 1_000));
}

#[test]
fn a_corrupted_lane_is_seen() {
	fails("INV-6", || {
		Lanes::<Test>::mutate(lane(0, 0, Side::Subscribe), |it| it.waiting += 1);
	});
	fails("INV-6", || {
		Lanes::<Test>::mutate(lane(0, 0, Side::Subscribe), |it| it.next = 0);
	});
	fails("INV-6", || {
		Orders::<Test>::mutate(lane(0, 0, Side::Subscribe), 1, |it| {
			it.as_mut().unwrap().amount = COINS;
		});
	});
}

#[test]
fn a_member_that_stands_twice_is_seen() {
	fails("INV-7", || {
		Classes::<Test>::mutate(0, |it| {
			let row = it.as_mut().unwrap();
			row.members[1].lei = row.members[0].lei;
		});
	});
	fails("INV-7", || {
		Classes::<Test>::mutate(0, |it| it.as_mut().unwrap().motions = 0);
	});
}

#[test]
fn a_lost_retention_is_seen() {
	fails("INV-8", || {
		Retained::<Test>::mutate(0, person(ANNA), |it| it[1] += 1);
	});
}

#[test]
fn a_lost_consent_is_seen() {
	fails("INV-11", || Consenting::<Test>::insert((0, 0, 1), 1));
	fails("INV-11", || {
		let consent = Consent {
			version: 1,
			held: 1,
			retained: 0,
		};
		Consents::<Test>::insert((0, 0, person(IRIS)), consent);
		Consenting::<Test>::insert((0, 0, 1), 1);
	});
	fails("INV-11", || {
		let consent = Consent {
			version: 1,
			held: 0,
			retained: 1,
		};
		Consents::<Test>::insert((0, 1, person(IRIS)), consent);
		Consenting::<Test>::insert((0, 1, 1), 1);
	});
}

#[test]
fn a_lost_charter_is_seen() {
	fails("INV-9", || Charters::<Test>::remove(0));
	fails("INV-9", || {
		change_pool(|it| it.state.tranches.clear());
	});
}

#[test]
fn a_number_that_comes_again_is_seen() {
	fails("INV-10", || NextPool::<Test>::put(0));
	fails("INV-10", || NextClass::<Test>::put(0));
	fails("INV-10", || NextAsset::<Test>::put(0));
}
