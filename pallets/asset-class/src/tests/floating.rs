//! Loans whose rate follows the index of their class.

use super::*;

/// Billionths a year.
const PERCENT: u128 = 10_000_000;

fn touch(asset: AssetId, terms: &tessera_cashflow::Terms) -> Call<Test> {
	Call::touch {
		asset,
		terms: boxed(terms),
	}
}

/// A pool with a loan of 60,000 coins that begins at 6 %, and is then reset to the index and 2 %.
fn with_floater() -> (ClassId, PoolId, AssetId, tessera_cashflow::Terms) {
	let (class, pool_id) = funded_pool();
	let terms = floater(class, 60_000, 6, 2);
	let id = offer(ANNA, class, &terms, 1);
	by(ANNA, sale(pool_id, id, &terms)).unwrap();
	(class, pool_id, id, terms)
}

fn rate(asset: AssetId) -> u128 {
	self::asset(asset).rate / 10_000_000_000_000_000
}

fn asset(id: AssetId) -> Asset {
	crate::mock::asset(id)
}

#[test]
fn the_rate_follows_the_index_of_the_class() {
	run(|| {
		let (class, pool_id, id, terms) = with_floater();
		assert_eq!((rate(id), asset(id).next_due), (6, Some(first_of_month(1))));
		go_to(first_of_month(1));
		attest(Subject::Class(class), 5 * PERCENT, 1);
		assert_ok!(by(NOBODY, touch(id, &terms)));
		// The first month was at 6 %.
		assert_eq!(asset(id).dues.interest, 300 * UNIT);
		assert_eq!(rate(id), 7);
		assert_ok!(by(PAYER, payment(id, 300 * UNIT, &terms)));
		go_to(first_of_month(2));
		attest(Subject::Class(class), 3 * PERCENT, 1);
		assert_ok!(by(NOBODY, touch(id, &terms)));
		assert_eq!(asset(id).dues.interest, 350 * UNIT);
		assert_eq!(rate(id), 5);
		// The bands of the pool know.
		assert_eq!(pool(pool_id).by_rate[2].count, 1);
	});
}

#[test]
fn without_an_index_what_is_due_by_then_is_paid_and_nothing_else() {
	run(|| {
		let (class, pool_id, id, terms) = with_floater();
		let day = first_of_month(1) + 6 * DAY;
		Timestamp::set_timestamp(day);
		// Whoever pays more pays what nobody can know.
		let all = payment(id, 300 * UNIT + 1, &terms);
		assert_noop!(by(PAYER, all), Error::<Test>::NoIndex);
		go_to(day);
		assert_eq!(asset(id).life(), Life::Late(0));
		let buy_out = Call::buy_out {
			asset: id,
			terms: boxed(&terms),
		};
		assert_noop!(by(ANNA, buy_out), Error::<Test>::NoIndex);
		assert_ok!(by(PAYER, payment(id, 300 * UNIT, &terms)));
		assert_eq!(asset(id).life(), Life::Cured);
		// However long the auditors are silent, nobody knows what falls due: it is late, and not lost.
		go_to(first_of_month(4));
		assert_eq!(asset(id).life(), Life::Late(2));
		go_to(first_of_month(10));
		assert_eq!(asset(id).life(), Life::Defaulted);
		assert_eq!(observed(Subject::Asset(id)).len(), 1);
		let write_off = Call::write_off { asset: id };
		assert_noop!(by(NOBODY, write_off), Error::<Test>::NotOverdue);
		// Then all of it is due.
		attest(Subject::Class(class), 5 * PERCENT, 1);
		assert_ok!(by(PAYER, touch(id, &terms)));
		assert_eq!(asset(id).dues.interest, 9 * 350 * UNIT);
		assert_eq!(asset(id).life(), Life::Defaulted);
		let dues = asset(id).dues.total().unwrap();
		assert_ok!(by(PAYER, payment(id, dues, &terms)));
		assert_eq!(asset(id).life(), Life::Cured);
		assert_eq!(pool(pool_id).portfolio.performing.count, 1);
	});
}

#[test]
fn before_the_first_reset_no_index_is_needed() {
	run(|| {
		let (_, _, id, terms) = with_floater();
		go_to(first_of_month(1) - 1);
		assert_ok!(by(NOBODY, touch(id, &terms)));
		assert_ok!(by(PAYER, payment(id, 1_000 * UNIT, &terms)));
		assert_eq!(asset(id).outstanding, 59_000 * UNIT);
	});
}

#[test]
fn an_annuity_floats_as_well() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let mut terms = annuity(12_000, 6, 1);
		if let (tessera_cashflow::Terms::Ann(ann), tessera_cashflow::Terms::Pam(pam)) =
			(&mut terms, floater(class, 1, 1, 1))
		{
			ann.options.rate_reset = pam.options.rate_reset;
		}
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1) - 1);
		assert_ok!(by(NOBODY, touch(id, &terms)));
		assert_eq!(asset(id).next_due, Some(first_of_month(1)));
		for month in 1..=12 {
			go_to(first_of_month(month));
			// The index rises to 12 %.
			attest(Subject::Class(class), u128::from(month) * PERCENT, 1);
			assert_ok!(by(NOBODY, touch(id, &terms)));
			let dues = asset(id).dues;
			assert!(dues.principal > 900 * UNIT, "{month}: {dues:?}");
			assert_ok!(by(PAYER, payment(id, dues.total().unwrap(), &terms)));
			if month < 12 {
				assert_eq!(rate(id), u128::from(month) + 2);
			}
		}
		assert_eq!(asset(id).life(), Life::Repaid);
		assert_eq!(pool(pool_id).cash.principal, 12_000 * UNIT);
	});
}

#[test]
fn a_rate_that_the_chain_does_not_observe_is_refused() {
	run(|| {
		let class = found(standard());
		let refused = |change: fn(&mut tessera_cashflow::RateReset)| {
			let mut terms = floater(class, 1_000, 6, 2);
			if let tessera_cashflow::Terms::Pam(pam) = &mut terms {
				change(pam.options.rate_reset.as_mut().unwrap());
			}
			let asset = loan(&terms, 1);
			assert_noop!(
				by(ANNA, Call::register_asset { class, asset }),
				Error::<Test>::TermsNotAllowed
			);
		};
		refused(|it| it.market_object = crate::engine::index_code(7).unwrap());
		refused(|it| it.market_object = "EURIBOR".parse().unwrap());
		// It could fall below zero.
		refused(|it| it.spread = percent(-1));
		refused(|it| it.multiplier = percent(-1));
		refused(|it| it.next_rate = Some(percent(-1)));
		// It could rise above what the standard bounds.
		refused(|it| it.life_cap = None);
		refused(|it| it.next_rate = Some(percent(21)));
		let mut floored = floater(class, 1_000, 6, 2);
		if let tessera_cashflow::Terms::Pam(pam) = &mut floored {
			let reset = pam.options.rate_reset.as_mut().unwrap();
			reset.spread = percent(-1);
			reset.life_floor = Some(percent(0));
		}
		offer(ANNA, class, &floored, 2);
	});
}

#[test]
fn a_present_value_of_a_floating_loan_needs_the_index() {
	run(|| {
		let mut valued = standard();
		valued.advance = Advance::PresentValue(percent(8));
		let class = found(valued);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let terms = floater(class, 10_000, 6, 5);
		let id = offer(ANNA, class, &terms, 1);
		let call = sale(pool_id, id, &terms);
		assert_noop!(by(ANNA, call.clone()), Error::<Test>::NoIndex);
		attest(Subject::Class(class), 4 * PERCENT, 1);
		assert_ok!(by(ANNA, call));
		// As one that is fixed at 6 %.
		let discount = asset(id).discount;
		assert!((600 * UNIT..750 * UNIT).contains(&discount), "{discount}");
		assert_eq!(worth(pool_id).0, 20_000 * UNIT + retained(pool_id));
	});
}

/// What Anna was paid in units.
fn retained(pool_id: PoolId) -> u128 {
	units(pool_id, 1, ANNA)
}
