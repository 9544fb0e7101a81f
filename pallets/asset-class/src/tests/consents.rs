//! A later standard in an open pool: who consents, and what it binds.

use frame_support::traits::fungibles::hold::Inspect;

use super::*;

/// A pool with a senior tranche of Iris and a residual of John, whose class has a later standard.
fn superseded(change: fn(&mut Standard)) -> (ClassId, PoolId) {
	let (class, pool_id) = funded_pool();
	supersede(class, change);
	(class, pool_id)
}

fn supersede(class: ClassId, change: fn(&mut Standard)) {
	let mut later = standard();
	change(&mut later);
	let id = carry(class, Motion::SetStandard(Box::new(later)));
	go_to(Timestamp::get() + 30 * DAY);
	by(NOBODY, Call::enact { class, id }).unwrap();
	events();
}

fn consent(tranche: u8, version: u32, units: u128) -> Call<Test> {
	Call::consent_standard {
		pool: 0,
		tranche,
		version,
		units,
	}
}

fn withdraw(tranche: u8) -> Call<Test> {
	Call::withdraw_consent { pool: 0, tranche }
}

fn adopt() -> Call<Test> {
	Call::adopt_standard { pool: 0 }
}

fn on_hold(place: usize, who: AccountId) -> u128 {
	SecurityToken::balance_on_hold(tranche_of(0, place), &HoldReason::Consent.into(), &who)
}

#[test]
fn more_than_half_of_every_tranche_let_a_later_standard_bind() {
	run(|| {
		let (_, pool_id) = superseded(|it| it.contracts.max_rate = percent(5));
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::NoMajority);
		// Half of a tranche is not most of it.
		assert_ok!(by(IRIS, consent(0, 1, 40_000 * UNIT)));
		assert_ok!(by(JOHN, consent(1, 1, 10_001 * UNIT)));
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::NoMajority);
		assert_ok!(by(IRIS, withdraw(0)));
		assert_ok!(by(IRIS, consent(0, 1, 40_000 * UNIT + 1)));
		assert_eq!(on_hold(0, IRIS), 40_000 * UNIT + 1);
		assert_eq!(
			events().last(),
			Some(&Event::StandardConsented {
				pool: pool_id,
				tranche: 0,
				person: person(IRIS),
				version: 1,
				units: 40_000 * UNIT + 1,
			})
		);
		assert_ok!(by(NOBODY, adopt()));
		assert_eq!(
			events(),
			[Event::StandardAdopted {
				pool: pool_id,
				old_value: 0,
				new_value: 1,
			}]
		);
		let charter = Charters::<Test>::get(pool_id).unwrap();
		assert_eq!(
			(charter.version, charter.standard.contracts.max_rate),
			(1, percent(5))
		);
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::WrongVersion);
		// It binds what joins from now on.
		let terms = bullet(1_000, 8, 5);
		let id = offer(ANNA, 0, &terms, 1);
		assert_noop!(
			by(ANNA, sale(pool_id, id, &terms)),
			Error::<Test>::RateOutOfBounds
		);
		// Units are free again when their holders say so.
		assert_ok!(by(IRIS, withdraw(0)));
		assert_ok!(by(JOHN, withdraw(1)));
		assert_eq!((on_hold(0, IRIS), on_hold(1, JOHN)), (0, 0));
		assert_eq!(Consenting::<Test>::iter().count(), 0);
	});
}

#[test]
fn consent_is_refused_with_its_cause() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		refused(IRIS, consent(0, 0, UNIT), Error::WrongVersion);
		refused(NOBODY, adopt(), Error::WrongVersion);
		supersede(class, |it| it.contracts.max_rate = percent(5));
		let elsewhere = Call::consent_standard {
			pool: 9,
			tranche: 0,
			version: 1,
			units: UNIT,
		};
		refused(IRIS, elsewhere, Error::UnknownPool);
		refused(IRIS, consent(2, 1, UNIT), Error::UnknownTranche);
		refused(IRIS, consent(0, 2, UNIT), Error::WrongVersion);
		refused(NOBODY, consent(0, 1, UNIT), Error::NotAPerson);
		refused(IRIS, consent(0, 1, 0), Error::ZeroAmount);
		// No more than one has.
		assert!(by(IRIS, consent(0, 1, 80_000 * UNIT + 1)).is_err());
		assert_ok!(by(IRIS, consent(0, 1, UNIT)));
		refused(IRIS, consent(0, 1, UNIT), Error::ConsentGiven);
		refused(JOHN, withdraw(0), Error::NoConsent);
		refused(NOBODY, withdraw(0), Error::NotAPerson);
		refused(IRIS, withdraw(2), Error::UnknownTranche);
		refused(
			IRIS,
			Call::withdraw_consent {
				pool: 9,
				tranche: 0,
			},
			Error::UnknownPool,
		);
		refused(NOBODY, Call::adopt_standard { pool: 9 }, Error::UnknownPool);
		Pools::<Test>::mutate(pool_id, |row| row.as_mut().unwrap().phase = Phase::Closed);
		refused(JOHN, consent(1, 1, UNIT), Error::WrongPhase);
		refused(NOBODY, adopt(), Error::WrongPhase);
		// What is on hold is given back even then.
		assert_ok!(by(IRIS, withdraw(0)));
	});
}

#[test]
fn consent_is_to_one_standard_and_not_to_the_next() {
	run(|| {
		let (class, pool_id) = superseded(|it| it.contracts.max_rate = percent(5));
		assert_ok!(by(IRIS, consent(0, 1, 80_000 * UNIT)));
		assert_ok!(by(JOHN, consent(1, 1, 20_000 * UNIT)));
		supersede(class, |it| it.contracts.max_rate = percent(4));
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::NoMajority);
		for (who, tranche) in [(IRIS, 0), (JOHN, 1)] {
			assert_ok!(by(who, withdraw(tranche)));
			assert_ok!(by(who, consent(tranche, 2, UNIT)));
		}
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::NoMajority);
		for (who, tranche, units) in [(IRIS, 0, 80_000 * UNIT), (JOHN, 1, 20_000 * UNIT)] {
			assert_ok!(by(who, withdraw(tranche)));
			assert_ok!(by(who, consent(tranche, 2, units)));
		}
		assert_ok!(by(NOBODY, adopt()));
		assert_eq!(Charters::<Test>::get(pool_id).unwrap().version, 2);
	});
}

#[test]
fn retained_units_consent_besides() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		supersede(class, |it| it.contracts.max_rate = percent(5));
		// 2,500 of 22,500 are on hold as retained, and cannot be put on hold once more.
		assert_ok!(by(ANNA, consent(1, 1, 0)));
		assert_eq!(on_hold(1, ANNA), 0);
		assert_eq!(Consenting::<Test>::get((pool_id, 1, 1)), 2_500 * UNIT);
		assert_ok!(by(JOHN, consent(1, 1, 8_750 * UNIT)));
		assert_ok!(by(IRIS, consent(0, 1, 80_000 * UNIT)));
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::NoMajority);
		assert_ok!(by(JOHN, withdraw(1)));
		assert_ok!(by(JOHN, consent(1, 1, 8_750 * UNIT + 1)));
		assert_ok!(by(NOBODY, adopt()));
		assert_ok!(by(ANNA, withdraw(1)));
		// It stays retained.
		let order = Call::redeem {
			pool: pool_id,
			tranche: 1,
			amount: 2_500 * UNIT,
		};
		assert!(by(ANNA, order).is_err());
	});
}

#[test]
fn units_that_consent_are_not_redeemed_or_given_away() {
	run(|| {
		superseded(|it| it.contracts.max_rate = percent(5));
		assert_ok!(by(IRIS, consent(0, 1, 80_000 * UNIT)));
		let order = Call::redeem {
			pool: 0,
			tranche: 0,
			amount: UNIT,
		};
		assert!(by(IRIS, order.clone()).is_err());
		assert_ok!(by(IRIS, withdraw(0)));
		assert_ok!(by(IRIS, order));
	});
}

#[test]
fn a_standard_that_the_pool_contradicts_is_not_adopted() {
	let adopted = |change: fn(&mut Standard), then: fn()| {
		run(|| {
			superseded(change);
			assert_ok!(by(IRIS, consent(0, 1, 80_000 * UNIT)));
			assert_ok!(by(JOHN, consent(1, 1, 20_000 * UNIT)));
			then();
		});
	};
	adopted(
		|it| it.coins = vec![OTHER_COIN].try_into().unwrap(),
		|| {
			assert_noop!(by(NOBODY, adopt()), Error::<Test>::WrongCoin);
		},
	);
}

#[test]
fn the_days_of_a_pool_are_its_own_for_good() {
	run(|| {
		superseded(|it| {
			it.losses.grace_days = 1;
			it.losses.write_off_days = 4;
			it.losses.provisions = [Permill::one(); BUCKETS];
		});
		assert_ok!(by(IRIS, consent(0, 1, 80_000 * UNIT)));
		assert_ok!(by(JOHN, consent(1, 1, 20_000 * UNIT)));
		assert_ok!(by(NOBODY, adopt()));
		let losses = Charters::<Test>::get(0).unwrap().standard.losses;
		assert_eq!((losses.grace_days, losses.write_off_days), (5, 180));
		assert_eq!(losses.provisions, [Permill::one(); BUCKETS]);
	});
}

#[test]
fn a_standard_whose_fees_are_lower_than_the_pools_is_not_adopted() {
	run(|| {
		let class = found(standard());
		let mut with_fee = sheet(&[]);
		with_fee.waterfall.fees = list(vec![tessera_waterfall::Fee::Fixed(30)]);
		let fee = tessera_waterfall::Step::Fee {
			fee: 0,
			cap: None,
			from: tessera_waterfall::Source::Interest,
		};
		let mut steps = vec![fee];
		steps.extend(with_fee.waterfall.steps.iter().last().cloned());
		with_fee.waterfall.steps = list(steps);
		with_fee.payees = vec![PAYER].try_into().unwrap();
		open(class, with_fee);
		supersede(class, |it| it.fees.fixed = 29);
		// Nobody holds anything, so nobody has to be asked.
		assert_noop!(by(NOBODY, adopt()), Error::<Test>::FeeTooHigh);
	});
}
