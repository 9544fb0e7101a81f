//! Registration, pledges, and what joins a pool.

use super::*;

fn register(class: ClassId, asset: NewAsset) -> Call<Test> {
	Call::register_asset { class, asset }
}

#[test]
fn an_asset_is_registered_with_the_state_of_its_contract() {
	run(|| {
		let class = found(standard());
		Timestamp::set_timestamp(START + 14 * DAY);
		let id = offer(ANNA, class, &bullet(100_000, 6, 5), 1);
		let row = asset(id);
		assert_eq!(row.life(), Life::Offered);
		assert_eq!(row.outstanding, 100_000 * UNIT);
		// 14 days of 30/360 at 6 %.
		assert_eq!(row.accrued, 23_333);
		assert_eq!(row.next_due, Some(first_of_month(1)));
		assert_eq!(row.dues, Dues::default());
	});
}

#[test]
fn registration_is_refused_with_its_cause() {
	run(|| {
		let class = found(standard());
		let terms = bullet(1_000, 6, 5);
		let refused = |who, asset, error: Error<Test>| {
			assert_noop!(by(who, register(class, asset)), error);
		};
		assert_noop!(
			by(ANNA, register(9, loan(&terms, 1))),
			Error::<Test>::UnknownClass
		);
		refused(DORA, loan(&terms, 1), Error::NotMember);
		let mut other = loan(&terms, 1);
		other.coin = OTHER_COIN;
		refused(ANNA, other, Error::WrongCoin);
		let mut broken = loan(&terms, 1);
		let tessera_cashflow::Terms::Pam(pam) = &mut *broken.terms else {
			panic!("a bullet loan");
		};
		pam.maturity = pam.initial_exchange;
		refused(ANNA, broken, Error::WrongTerms);
		let mut longer = loan(&terms, 1);
		let tessera_cashflow::Terms::Pam(pam) = &mut *longer.terms else {
			panic!("a bullet loan");
		};
		let days = (0..300).map(|day| START / 1_000 + day * 86_400);
		let days = days.map(|at| tessera_cashflow::DateTime::from_seconds(at as i64).unwrap());
		let holidays = tessera_cashflow::Holidays::new(days).unwrap();
		pam.header.calendar = tessera_cashflow::Calendar::Holidays(holidays);
		refused(ANNA, longer, Error::WrongTerms);
		let mut borrowed = terms.clone();
		if let tessera_cashflow::Terms::Pam(pam) = &mut borrowed {
			pam.header.role = tessera_cashflow::Role::RealPositionLiability;
		}
		refused(ANNA, loan(&borrowed, 1), Error::TermsNotAllowed);
		let mut numberless = loan(&terms, 1);
		numberless.serial = Some(b" - ".to_vec().try_into().unwrap());
		refused(ANNA, numberless, Error::InvalidSerial);
		Timestamp::set_timestamp(first_of_month(60));
		refused(ANNA, loan(&terms, 1), Error::NothingOutstanding);
		Timestamp::set_timestamp(first_of_month(70));
		refused(ANNA, loan(&bullet(1_000, 6, 10), 1), Error::NotCaughtUp);
	});
}

#[test]
fn a_type_that_the_standard_does_not_name_is_refused() {
	run(|| {
		let mut only_bullets = standard();
		only_bullets.contracts.types = vec![ContractType::Pam].try_into().unwrap();
		let class = found(only_bullets);
		let terms = annuity(1_000, 6, 5);
		assert_noop!(
			by(ANNA, register(class, loan(&terms, 1))),
			Error::<Test>::TypeNotAllowed
		);
	});
}

#[test]
fn nothing_is_pledged_twice_over_all_classes() {
	run(|| {
		let (first, second) = (found(standard()), found(standard()));
		let terms = bullet(1_000, 6, 5);
		offer(ANNA, first, &terms, 1);
		assert_noop!(
			by(BELA, register(second, loan(&terms, 1))),
			Error::<Test>::ContractPledged
		);
		// The same car under another contract, written otherwise.
		let mut again = loan(&terms, 2);
		again.serial = Some(b"vin 1".to_vec().try_into().unwrap());
		assert_noop!(
			by(BELA, register(second, again)),
			Error::<Test>::CollateralPledged
		);
		assert_noop!(
			by(BELA, Call::withdraw_asset { asset: 0 }),
			Error::<Test>::NotOriginator
		);
		assert_noop!(
			by(ANNA, Call::withdraw_asset { asset: 5 }),
			Error::<Test>::UnknownAsset
		);
		assert_ok!(by(ANNA, Call::withdraw_asset { asset: 0 }));
		assert_ok!(by(BELA, register(second, loan(&terms, 1))));
	});
}

#[test]
fn an_asset_in_a_pool_is_not_withdrawn_and_not_sold_twice() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(1_000, 6, 5);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		assert_noop!(
			by(ANNA, Call::withdraw_asset { asset: id }),
			Error::<Test>::WrongLife
		);
		assert_noop!(
			by(ANNA, sale(pool_id, id, &terms)),
			Error::<Test>::WrongLife
		);
	});
}

/// A pool with a standard that differs.
fn strict(change: fn(&mut Standard)) -> (ClassId, PoolId) {
	let mut strict = standard();
	change(&mut strict);
	let class = found(strict);
	let pool = open(class, sheet(&[6]));
	invest(JOHN, pool, 1, 20_000 * UNIT);
	invest(IRIS, pool, 0, 80_000 * UNIT);
	(class, pool)
}

fn refused_by(change: fn(&mut Standard), terms: tessera_cashflow::Terms, error: Error<Test>) {
	run(|| {
		let (class, pool_id) = strict(change);
		let id = offer(ANNA, class, &terms, 1);
		assert_noop!(by(ANNA, sale(pool_id, id, &terms)), error);
	});
}

#[test]
fn what_the_standard_does_not_let_in_stays_out() {
	let terms = || bullet(10_000, 6, 5);
	refused_by(
		|it| it.contracts.min_rate = percent(7),
		terms(),
		Error::RateOutOfBounds,
	);
	refused_by(
		|it| it.contracts.max_rate = percent(5),
		terms(),
		Error::RateOutOfBounds,
	);
	refused_by(
		|it| it.contracts.min_amount = 10_001 * UNIT,
		terms(),
		Error::AmountOutOfBounds,
	);
	refused_by(
		|it| it.contracts.max_amount = 9_999 * UNIT,
		terms(),
		Error::AmountOutOfBounds,
	);
	refused_by(
		|it| it.contracts.max_term = 4 * 365 * DAY,
		terms(),
		Error::TermOutOfBounds,
	);
	refused_by(
		|it| it.eligibility.min_score = Some(600),
		terms(),
		Error::ScoreTooLow,
	);
	refused_by(
		|it| {
			it.eligibility.quorum = 2;
			it.eligibility.max_age = 30 * DAY;
		},
		terms(),
		Error::NotAttested,
	);
	refused_by(
		|it| it.eligibility.inspected = true,
		terms(),
		Error::NotInspected,
	);
	refused_by(
		|it| it.limits.originator = Permill::from_parts(9_999),
		terms(),
		Error::OriginatorLimit,
	);
	refused_by(
		|it| it.limits.obligor = Permill::from_parts(9_999),
		terms(),
		Error::ObligorLimit,
	);
	refused_by(
		|it| it.limits.jurisdiction = Permill::from_parts(9_999),
		terms(),
		Error::JurisdictionLimit,
	);
}

#[test]
fn what_it_asks_for_lets_it_in() {
	run(|| {
		let (class, pool_id) = strict(|it| {
			it.eligibility = Eligibility {
				min_score: Some(600),
				max_ltv: Permill::from_percent(80),
				quorum: 2,
				max_age: 30 * DAY,
				inspected: true,
			};
		});
		let terms = bullet(10_000, 6, 5);
		let id = offer(ANNA, class, &terms, 1);
		set_score(Subject::Investor(asset(id).originator), 600);
		attest(Subject::Asset(id), 12_499 * UNIT, 2);
		inspect(Subject::Asset(id));
		assert_noop!(
			by(ANNA, sale(pool_id, id, &terms)),
			Error::<Test>::LtvTooHigh
		);
		attest(Subject::Asset(id), 12_500 * UNIT, 1);
		assert_noop!(
			by(ANNA, sale(pool_id, id, &terms)),
			Error::<Test>::NotAttested
		);
		attest(Subject::Asset(id), 12_500 * UNIT, 2);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
	});
}

#[test]
fn a_sale_is_refused_with_its_cause() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let other = found(standard());
		let terms = bullet(10_000, 6, 5);
		let id = offer(ANNA, class, &terms, 1);
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		refused(ANNA, sale(9, id, &terms), Error::UnknownPool);
		refused(ANNA, sale(pool_id, 9, &terms), Error::UnknownAsset);
		refused(BELA, sale(pool_id, id, &terms), Error::NotOriginator);
		let foreign = offer(ANNA, other, &terms, 2);
		refused(ANNA, sale(pool_id, foreign, &terms), Error::OtherClass);
		refused(
			ANNA,
			sale(pool_id, id, &bullet(10_001, 6, 5)),
			Error::WrongTerms,
		);
		let greedy = Call::join {
			pool: pool_id,
			asset: id,
			terms: boxed(&terms),
			min_price: 10_000 * UNIT + 1,
		};
		refused(ANNA, greedy, Error::PriceTooLow);
		let large = bullet(200_000, 6, 5);
		let too_large = offer(ANNA, class, &large, 3);
		refused(ANNA, sale(pool_id, too_large, &large), Error::TooLittleCash);
		Timestamp::set_timestamp(START + 3 * DAY);
		refused(ANNA, sale(pool_id, id, &terms), Error::NotReviewed);
		go_to(START + 3 * DAY);
		assert_ok!(by(ANNA, Call::leave { class }));
		refused(ANNA, sale(pool_id, id, &terms), Error::NotMember);
	});
}

#[test]
fn the_price_can_be_the_present_value() {
	run(|| {
		let (class, pool_id) = strict(|it| it.advance = Advance::PresentValue(percent(8)));
		let terms = bullet(10_000, 6, 5);
		let id = offer(ANNA, class, &terms, 1);
		let before = coins(ANNA);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		let Some(Event::Joined {
			coins: paid,
			retained,
			..
		}) = events()
			.into_iter()
			.find(|event| matches!(event, Event::Joined { .. }))
		else {
			panic!("it joined");
		};
		assert_eq!(coins(ANNA), before + paid);
		// At 8 % a year a loan at 6 %, paid monthly, is worth about 93 % for five years.
		let price = paid + retained;
		assert!((9_250 * UNIT..9_400 * UNIT).contains(&price), "{price}");
		// A rate below the loan's makes it dearer, but not than what is owed.
		let (class, pool_id) = strict(|it| it.advance = Advance::PresentValue(percent(2)));
		let id = offer(ANNA, class, &terms, 2);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		assert_eq!(worth(pool_id).0, 100_500 * UNIT);
	});
}

/// Where each transition of a stage leads.
fn transitions(life: Life) -> Vec<Life> {
	use crate::life::Stage;
	let class = found(standard());
	let id = offer(ANNA, class, &bullet(1_000, 6, 5), class as u8 + 1);
	let after = |change: fn(Stage<'_>)| {
		let mut row = asset(id);
		row.force_life(life);
		change(row.stage());
		row.life()
	};
	let steps: [fn(Stage<'_>); 11] = [
		|it| {
			if let Stage::Offered(it) = it {
				it.join();
			}
		},
		|it| {
			if let Stage::Performing(it) = it {
				it.fall_late(10);
			}
		},
		|it| {
			if let Stage::Performing(it) = it {
				it.fall_late(100);
			}
		},
		|it| {
			if let Stage::Overdue(it) = it {
				it.age(70);
			}
		},
		|it| {
			if let Stage::Overdue(it) = it {
				it.age(91);
			}
		},
		|it| {
			if let Stage::Overdue(it) = it {
				it.cure();
			}
		},
		|it| {
			if let Stage::Overdue(it) = it {
				it.write_off();
			}
		},
		|it| {
			if let Stage::Overdue(it) = it {
				it.substitute();
			}
		},
		|it| match it {
			Stage::Performing(it) => it.repay(),
			Stage::Overdue(it) => it.repay(),
			_ => {}
		},
		|it| match it {
			Stage::Performing(it) => it.repurchase(),
			Stage::Overdue(it) => it.repurchase(),
			_ => {}
		},
		|it| match it {
			Stage::Performing(it) => it.sell(),
			Stage::Overdue(it) => it.sell(),
			_ => {}
		},
	];
	let reached = steps.into_iter().map(after);
	reached.filter(|next| *next != life).collect()
}

#[test]
fn a_life_goes_only_where_the_table_says() {
	use Life::*;
	run(|| {
		let ends = [Repaid, Repurchased, Sold];
		let with = |first: &[Life]| [first, &ends].concat();
		assert_eq!(transitions(Offered), [Active]);
		assert_eq!(transitions(Active), with(&[Late(0), Defaulted]));
		assert_eq!(transitions(Cured), with(&[Late(0), Defaulted]));
		assert_eq!(
			transitions(Late(1)),
			with(&[Late(2), Defaulted, Cured, WrittenOff, Substituted])
		);
		// Nothing leaves a bucket for an earlier one.
		assert_eq!(
			transitions(Defaulted),
			with(&[Cured, WrittenOff, Substituted])
		);
		for end in [Repaid, WrittenOff, Repurchased, Sold, Substituted] {
			assert_eq!(transitions(end), []);
		}
	});
}

#[test]
fn what_is_owed_depends_on_what_was_lent_and_the_rate_alone() {
	use tessera_cashflow::{
		Ann, Calendar, Cycle, DateTime, FeeBasis, Fees, Holidays, InterestBase, Penalty, Period,
		Prepayment, Recurrence, Terms,
	};
	run(|| {
		let class = found(standard());
		let with = |change: &dyn Fn(&mut Ann)| {
			let mut terms = annuity(12_000, 6, 30);
			if let Terms::Ann(ann) = &mut terms {
				change(ann);
			}
			by(
				ANNA,
				Call::register_asset {
					class,
					asset: loan(&terms, 1),
				},
			)
		};
		let refused = |change: &dyn Fn(&mut Ann)| {
			let before = NextAsset::<Test>::get();
			assert_eq!(with(change), Err(Error::<Test>::TermsNotAllowed.into()));
			assert_eq!(NextAsset::<Test>::get(), before);
		};
		let early = DateTime::from_ymd(2024, 1, 1).unwrap();
		// Interest on more than the principal, or from before it was lent.
		refused(&|ann| ann.base = InterestBase::Fixed(Some(percent(1_000_000))));
		refused(&|ann| ann.interest.accrued = Some(percent(1)));
		refused(&|ann| ann.interest.rate = None);
		refused(&|ann| ann.interest.payment.anchor = Some(early));
		// What a prepayment costs is not collected.
		refused(&|ann| {
			ann.options.prepayment = Some(Prepayment {
				schedule: Recurrence::default(),
				penalty: Penalty::Absolute(percent(1)),
			})
		});
		// Nor is a fee on the principal that is repaid early.
		let fees = |basis| Fees {
			rate: percent(1),
			basis,
			payment: Recurrence::default(),
			accrued: None,
		};
		let prepaid = |ann: &mut Ann, basis| {
			ann.options.prepayment = Some(Prepayment {
				schedule: Recurrence::default(),
				penalty: Penalty::None,
			});
			ann.options.fees = Some(fees(basis));
		};
		refused(&|ann| prepaid(ann, FeeBasis::Notional));
		// What makes an event cost what many do.
		let days = [DateTime::from_ymd(2025, 4, 1).unwrap()];
		refused(&|ann| {
			ann.header.calendar = Calendar::Holidays(Holidays::new(days.to_vec()).unwrap())
		});
		let odd = Cycle::short(Period { months: 1, days: 1 });
		refused(&|ann| ann.redemption.cycle = Some(odd));
		refused(&|ann| ann.redemption.cycle = Some(Cycle::short(Period::days(1))));
		refused(&|ann| ann.maturity = Some(DateTime::from_ymd(2066, 1, 1).unwrap()));
		assert_ok!(with(&|ann| {
			ann.header.calendar = Calendar::MondayToFriday;
			ann.maturity = Some(DateTime::from_ymd(2065, 1, 1).unwrap());
		}));

		// A fee is worth nothing until it is paid: no price is made of it.
		let mut valued = standard();
		valued.advance = Advance::PresentValue(percent(8));
		let class = found(valued);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let mut terms = bullet(1_000, 6, 2);
		if let Terms::Pam(pam) = &mut terms {
			pam.options.fees = Some(Fees {
				rate: percent(1_000_000),
				basis: FeeBasis::Absolute,
				payment: pam.interest.payment,
				accrued: None,
			});
		}
		let id = offer(ANNA, class, &terms, 2);
		assert_noop!(
			by(ANNA, sale(pool_id, id, &terms)),
			Error::<Test>::TermsNotAllowed
		);
	});
}

#[test]
fn a_fee_counts_when_it_is_paid() {
	use tessera_cashflow::{FeeBasis, Fees, Terms};
	run(|| {
		let (class, pool_id) = funded_pool();
		let mut terms = bullet(1_000, 6, 2);
		if let Terms::Pam(pam) = &mut terms {
			pam.options.fees = Some(Fees {
				rate: percent(1_000_000),
				basis: FeeBasis::Absolute,
				payment: pam.interest.payment,
				accrued: None,
			});
		}
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(first_of_month(1));
		let before = worth(pool_id);
		assert_ok!(by(
			NOBODY,
			Call::touch {
				asset: id,
				terms: boxed(&terms)
			}
		));
		assert_eq!(asset(id).dues.fees, 10_000 * UNIT);
		assert!(worth(pool_id).0 < before.0 + UNIT);
		let fee = payment(id, 10_000 * UNIT, &terms);
		assert_ok!(by(PAYER, fee));
		assert!(worth(pool_id).0 > before.0 + 9_999 * UNIT);
	});
}

#[test]
fn interest_that_is_added_to_the_principal_is_not_due_as_well() {
	use tessera_cashflow::{InterestBase, Nam, Terms};
	run(|| {
		let mut negative = standard();
		negative.contracts.types = vec![ContractType::Nam].try_into().unwrap();
		let class = found(negative);
		let pool_id = open(class, sheet(&[6]));
		invest(JOHN, pool_id, 1, 20_000 * UNIT);
		let Terms::Ann(ann) = annuity(10_000, 12, 2) else {
			unreachable!()
		};
		// Interest is 100 a month, of which 50 is paid.
		let terms = Terms::Nam(Nam {
			header: ann.header,
			initial_exchange: ann.initial_exchange,
			maturity: ann.maturity,
			notional: ann.notional,
			premium_discount: ann.premium_discount,
			interest: ann.interest,
			base: InterestBase::Notional,
			redemption: ann.redemption,
			next_payment: tessera_cashflow::Fixed::from_int(50),
			options: ann.options,
		});
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		let before = worth(pool_id).0;
		let touch = || {
			let terms = boxed(&terms);
			assert_ok!(by(NOBODY, Call::touch { asset: id, terms }));
		};
		go_to(first_of_month(1));
		touch();
		assert_eq!(worth(pool_id).0, before + 100 * UNIT);
		go_to(first_of_month(3));
		touch();
		let row = asset(id);
		assert_eq!((row.dues.interest, row.dues.principal), (150 * UNIT, 0));
		// 10,050, 10,100.50 and 10,151.505.
		assert_eq!(row.outstanding, 10_151 * UNIT + 50);
	});
}

#[test]
fn interest_that_maturity_alone_pays_falls_due_then() {
	use tessera_cashflow::{Recurrence, Terms};
	run(|| {
		let (class, pool_id) = funded_pool();
		let mut terms = bullet(1_000, 6, 2);
		if let Terms::Pam(pam) = &mut terms {
			pam.interest.payment = Recurrence::default();
		}
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		go_to(START + 500 * DAY);
		// Of more than a year's interest, at the highest rate, none is bought.
		let dear = {
			let mut terms = bullet(1_000, 20, 4);
			if let Terms::Pam(pam) = &mut terms {
				pam.interest.payment = Recurrence::default();
			}
			terms
		};
		let late = offer(ANNA, class, &dear, 2);
		assert_noop!(
			by(ANNA, sale(pool_id, late, &dear)),
			Error::<Test>::AmountOutOfBounds
		);
		go_to(first_of_month(24));
		let touch = Call::touch {
			asset: id,
			terms: boxed(&terms),
		};
		assert_ok!(by(NOBODY, touch));
		let dues = asset(id).dues;
		assert_eq!((dues.interest, dues.principal), (120 * UNIT, 1_000 * UNIT));
	});
}
