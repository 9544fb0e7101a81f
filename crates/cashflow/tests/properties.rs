//! What holds for any valid terms.
//!
//! Terms are drawn at random over all contract types; those that the engine refuses are drawn again.

mod common;

use codec::{Decode, Encode, MaxEncodedLen};
use common::{code, fixed};
use proptest::{option, prelude::*, sample::select};
use tessera_cashflow::{
	next_event, schedule, Ann, BusinessDayConvention, Calendar, Capfl, Cec, Ceg, Clm, Code,
	Collateral, Com, Contract, Coverage, Covered, Csh, Cycle, DateTime, DayCount,
	DeliverySettlement, Dividend, EndOfMonthConvention, Error, Event, EventType, Exposure,
	FeeBasis, Fees, Fixed, Futur, Fxout, Header, Interest, InterestBase, Lam, Lax, LoanOptions,
	LoanTerms, Nam, ObservedEvent, Observer, Optns, Pam, Penalty, Performance, Period, Prepayment,
	PrincipalStep, RateReset, RateStep, Recurrence, Right, Role, Scaling, State, Step, Stk, Stub,
	Swaps, Swppv, Terms, Trade, Ump,
};

/// The most events that are compared of one contract.
const EVENTS: usize = 150;

/// Rates and prices without end, different every day, but always the same; events now and then.
struct Noise {
	events: bool,
}

impl Noise {
	fn hash(code: &Code, at: i64) -> u64 {
		code.as_str()
			.bytes()
			.chain(at.to_le_bytes())
			.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
				(hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
			})
	}
}

impl Observer for Noise {
	fn risk_factor(&self, code: &Code, at: DateTime) -> Option<Fixed> {
		// From 0 to 0.15 for rates, a thousand times that for anything else.
		let unit = Fixed::from_raw((Noise::hash(code, at.seconds()) >> 7) as i128).raw();
		let scale = if code.as_str() == "RATE" { 1 } else { 1_000 };
		Some(Fixed::from_raw(unit * scale))
	}

	fn observed_event(
		&self,
		contract: &Code,
		kind: EventType,
		from: DateTime,
	) -> Option<ObservedEvent> {
		if !self.events {
			return None;
		}
		let days = 86_400 * (200 + 37 * kind as i64);
		let at = from.seconds().checked_add(days - 1)?.div_euclid(days) * days;
		let performance = match Noise::hash(contract, at) % 3 {
			0 => Performance::Delayed,
			1 => Performance::Delinquent,
			_ => Performance::Default,
		};
		Some(ObservedEvent {
			at: DateTime::from_seconds(at).ok()?,
			amount: Fixed::from_int(7),
			performance: Some(performance),
		})
	}

	fn horizon(&self) -> Option<DateTime> {
		DateTime::from_ymd(2060, 1, 1).ok()
	}
}

fn date() -> impl Strategy<Value = DateTime> {
	let day = |days: i64| {
		let second = if days % 17 == 0 { 86_399 } else { 0 };
		DateTime::from_seconds(days * 86_400 + second).expect("a year in this century")
	};
	// From 2015 to 2040, often at the end of a month.
	prop_oneof![
		(16_436i64..25_567).prop_map(day),
		(2015i32..2040, 1u32..13).prop_map(|(year, month)| {
			let last = tessera_cashflow::days_in_month(year, month);
			DateTime::from_ymd(year, month, last).expect("the end of a month")
		}),
	]
}

fn amount() -> impl Strategy<Value = Fixed> {
	(0i64..100_000_000).prop_map(|cents| Fixed::from_ratio(cents, 100).expect("an amount"))
}

fn rate() -> impl Strategy<Value = Fixed> {
	(-200i64..1_500).prop_map(|points| Fixed::from_ratio(points, 10_000).expect("a rate"))
}

fn cycle() -> impl Strategy<Value = Cycle> {
	let period = prop_oneof![
		(1u32..40).prop_map(Period::days),
		(1u32..10).prop_map(|weeks| Period::days(7 * weeks)),
		(1u32..25).prop_map(Period::months),
		select(vec![1u32, 3, 6, 12]).prop_map(Period::months),
	];
	(period, select(vec![Stub::Long, Stub::Short]))
		.prop_map(|(period, stub)| Cycle { period, stub })
}

fn recurrence() -> impl Strategy<Value = Recurrence> {
	(option::of(date()), option::weighted(0.9, cycle()))
		.prop_map(|(anchor, cycle)| Recurrence { anchor, cycle })
}

fn day_count() -> impl Strategy<Value = DayCount> {
	select(vec![
		DayCount::ActualActualIsda,
		DayCount::ActualActualIcma,
		DayCount::Actual360,
		DayCount::Actual365,
		DayCount::Thirty360,
		DayCount::ThirtyE360,
		DayCount::ThirtyE360Isda,
		DayCount::TwentyEightE336,
		DayCount::Business252,
	])
}

fn header(id: &'static str) -> BoxedStrategy<Header> {
	let roles = vec![
		Role::RealPositionAsset,
		Role::RealPositionLiability,
		Role::Buyer,
		Role::Seller,
		Role::ReceiveFirstLeg,
		Role::PayFixed,
	];
	let conventions = vec![
		BusinessDayConvention::NoShift,
		BusinessDayConvention::ShiftCalculateFollowing,
		BusinessDayConvention::ShiftCalculateModifiedFollowing,
		BusinessDayConvention::CalculateShiftFollowing,
		BusinessDayConvention::CalculateShiftModifiedFollowing,
		BusinessDayConvention::ShiftCalculatePreceding,
		BusinessDayConvention::ShiftCalculateModifiedPreceding,
		BusinessDayConvention::CalculateShiftPreceding,
		BusinessDayConvention::CalculateShiftModifiedPreceding,
	];
	let ends = vec![
		EndOfMonthConvention::SameDay,
		EndOfMonthConvention::EndOfMonth,
	];
	(
		date(),
		select(roles),
		select(conventions),
		any::<bool>(),
		select(ends),
	)
		.prop_map(
			move |(status_date, role, convention, weekdays, end_of_month)| Header {
				business_day_convention: convention,
				calendar: if weekdays {
					Calendar::MondayToFriday
				} else {
					Calendar::NoCalendar
				},
				end_of_month_convention: end_of_month,
				..Header::new(code(id), role, status_date, code("USD"))
			},
		)
		.boxed()
}

fn interest() -> BoxedStrategy<Interest> {
	(
		option::weighted(0.9, rate()),
		day_count(),
		recurrence(),
		option::weighted(0.2, amount()),
		option::weighted(0.2, date()),
	)
		.prop_map(
			|(rate, day_count, payment, accrued, capitalization_end)| Interest {
				rate,
				day_count,
				payment,
				accrued,
				capitalization_end,
			},
		)
		.boxed()
}

fn fees() -> BoxedStrategy<Fees> {
	(rate(), any::<bool>(), recurrence())
		.prop_map(|(rate, absolute, payment)| Fees {
			rate,
			basis: if absolute {
				FeeBasis::Absolute
			} else {
				FeeBasis::Notional
			},
			payment,
			accrued: None,
		})
		.boxed()
}

fn rate_reset() -> BoxedStrategy<RateReset> {
	(
		recurrence(),
		rate(),
		option::of((rate(), rate())),
		option::of(0i64..200),
		option::weighted(0.3, rate()),
	)
		.prop_map(|(schedule, spread, life, period, next_rate)| {
			let period = period.map(|points| Fixed::from_ratio(points, 10_000).expect("a rate"));
			RateReset {
				spread,
				life_cap: life.map(|(one, other)| one.max(other)),
				life_floor: life.map(|(one, other)| one.min(other)),
				period_cap: period,
				period_floor: period,
				next_rate,
				..RateReset::new(schedule, code("RATE"))
			}
		})
		.boxed()
}

fn scaling() -> BoxedStrategy<Scaling> {
	(recurrence(), any::<bool>(), any::<bool>())
		.prop_map(|(schedule, interest, notional)| Scaling {
			schedule,
			market_object: code("INDEX"),
			base_index: fixed("80"),
			interest,
			notional,
			interest_multiplier: fixed("1.1"),
			notional_multiplier: fixed("0.9"),
		})
		.boxed()
}

fn prepayment() -> BoxedStrategy<Prepayment> {
	let penalties = vec![
		Penalty::None,
		Penalty::Absolute(fixed("5")),
		Penalty::Relative(fixed("0.01")),
		Penalty::RateDifferential,
	];
	(recurrence(), select(penalties))
		.prop_map(|(schedule, penalty)| Prepayment { schedule, penalty })
		.boxed()
}

fn trade() -> impl Strategy<Value = Trade> {
	(date(), amount()).prop_map(|(date, price)| Trade { date, price })
}

fn options() -> BoxedStrategy<LoanOptions> {
	(
		option::weighted(0.3, fees()),
		option::weighted(0.5, rate_reset()),
		option::weighted(0.2, scaling()),
		option::weighted(0.2, prepayment()),
		option::weighted(0.1, trade()),
		option::weighted(0.1, trade()),
	)
		.prop_map(
			|(fees, rate_reset, scaling, prepayment, purchase, termination)| LoanOptions {
				fees,
				rate_reset,
				scaling,
				prepayment,
				purchase,
				termination,
			},
		)
		.boxed()
}

fn base() -> BoxedStrategy<InterestBase> {
	prop_oneof![
		3 => Just(InterestBase::Notional),
		1 => option::of(amount()).prop_map(InterestBase::Fixed),
		1 => (option::of(amount()), recurrence())
			.prop_map(|(amount, schedule)| InterestBase::Lagged { amount, schedule }),
	]
	.boxed()
}

fn step() -> impl Strategy<Value = Step> {
	(date(), option::of(cycle())).prop_map(|(anchor, cycle)| Step { anchor, cycle })
}

fn sorted<T: core::fmt::Debug>(
	steps: impl Strategy<Value = T>,
	anchor: impl Fn(&T) -> DateTime + Clone,
) -> impl Strategy<Value = Vec<T>> {
	proptest::collection::vec(steps, 1..4).prop_map(move |mut steps| {
		steps.sort_by_key(anchor.clone());
		steps
	})
}

/// What all loans have: terms, dates in order, amounts.
type Common = (
	Header,
	DateTime,
	Option<DateTime>,
	Fixed,
	Interest,
	LoanOptions,
);

fn common(id: &'static str) -> BoxedStrategy<Common> {
	(
		header(id),
		date(),
		option::weighted(0.7, date()),
		amount(),
		interest(),
		options(),
	)
		.prop_map(|(header, one, other, notional, interest, options)| {
			let start = other.map_or(one, |other| one.min(other));
			let end = other.map(|other| one.max(other));
			(header, start, end, notional, interest, options)
		})
		.boxed()
}

fn loan(id: &'static str) -> BoxedStrategy<LoanTerms> {
	let redemption = (
		base(),
		recurrence(),
		option::of(amount()),
		option::of(date()),
	);
	let steps = (
		sorted(step(), |step| step.anchor),
		sorted(
			(step(), amount(), any::<bool>()).prop_map(|(step, amount, increase)| PrincipalStep {
				step,
				amount,
				increase,
			}),
			|step| step.step.anchor,
		),
		sorted(
			(step(), rate(), any::<bool>()).prop_map(|(step, rate, variable)| RateStep {
				step,
				rate,
				variable,
			}),
			|step| step.step.anchor,
		),
	);
	(0..7, common(id), redemption, steps)
		.prop_map(|(kind, common, redemption, steps)| {
			let (header, initial_exchange, maturity, notional, interest, options) = common;
			let (base, redemption, next_payment, amortization) = redemption;
			let (interest_steps, principal_steps, rate_steps) = steps;
			let premium_discount = Fixed::ZERO;
			let LoanOptions {
				fees,
				rate_reset,
				termination,
				..
			} = options;
			match kind {
				0 => LoanTerms::Pam(Pam {
					header,
					initial_exchange,
					maturity: maturity.unwrap_or(DateTime::MAX),
					notional,
					premium_discount,
					interest,
					options,
				}),
				1 => LoanTerms::Lam(Lam {
					header,
					initial_exchange,
					maturity,
					notional,
					premium_discount,
					interest,
					base,
					redemption,
					next_payment,
					options,
				}),
				2 => LoanTerms::Nam(Nam {
					header,
					initial_exchange,
					maturity,
					notional,
					premium_discount,
					interest,
					base,
					redemption,
					next_payment: next_payment.unwrap_or(fixed("10000")),
					options,
				}),
				3 => LoanTerms::Ann(Ann {
					header,
					initial_exchange,
					maturity,
					amortization: amortization.filter(|end| *end > initial_exchange),
					notional,
					premium_discount,
					interest,
					base,
					redemption,
					next_payment,
					options,
				}),
				4 => LoanTerms::Lax(Lax {
					header,
					initial_exchange,
					maturity,
					notional,
					premium_discount,
					interest,
					interest_steps,
					base,
					principal_steps,
					rate_steps,
					options,
				}),
				5 => LoanTerms::Clm(Clm {
					header,
					initial_exchange,
					maturity,
					notional,
					interest,
					notice: redemption.cycle.map_or(Period::ZERO, |cycle| cycle.period),
					fees,
					rate_reset,
				}),
				_ => LoanTerms::Ump(Ump {
					header,
					initial_exchange,
					notional,
					interest,
					fees,
					rate_reset,
					termination,
				}),
			}
		})
		.boxed()
}

fn delivery() -> impl Strategy<Value = DeliverySettlement> {
	select(vec![
		DeliverySettlement::Delivery,
		DeliverySettlement::Settlement,
	])
}

fn other() -> BoxedStrategy<Terms> {
	let trades = || {
		(
			option::weighted(0.3, trade()),
			option::weighted(0.3, trade()),
		)
	};
	let positions = (
		header("other"),
		trades(),
		amount(),
		(recurrence(), option::of(amount())),
	);
	let positions = (0..4, positions, date(), delivery()).prop_map(
		|(
			kind,
			(header, (purchase, termination), quantity, (schedule, next)),
			maturity,
			delivery,
		)| {
			match kind {
				0 => Terms::Csh(Csh {
					header,
					notional: quantity,
				}),
				1 => Terms::Stk(Stk {
					header,
					dividend: Some(Dividend {
						schedule,
						next,
						market_object: code("PRICE"),
					}),
					purchase,
					termination,
				}),
				2 => Terms::Com(Com {
					header,
					quantity,
					purchase,
					termination,
				}),
				_ => Terms::Fxout(Fxout {
					header,
					currency2: code("EUR"),
					maturity,
					notional: quantity,
					notional2: quantity,
					delivery,
					settlement_period: Period::days(3),
					purchase,
					termination,
				}),
			}
		},
	);
	let contingent = (header("other"), date(), amount(), trades(), any::<bool>()).prop_map(
		|(header, maturity, price, (purchase, termination), option)| {
			let (underlying, settlement_period) = (code("PRICE"), Period::days(2));
			if option {
				Terms::Optns(Optns {
					header,
					underlying,
					maturity,
					right: Right::CallPut(price, price),
					early_exercise: price.raw() % 2 == 0,
					exercise: None,
					settlement_period,
					purchase,
					termination,
				})
			} else {
				Terms::Futur(Futur {
					header,
					underlying,
					maturity,
					price,
					exercise: None,
					settlement_period,
					purchase,
					termination,
				})
			}
		},
	);
	let plain = (
		common("other"),
		day_count(),
		rate_reset(),
		rate(),
		delivery(),
		trades(),
	)
		.prop_map(
			|(
				(header, start, end, notional, interest, _),
				day_count,
				reset,
				rate,
				delivery,
				trades,
			)| {
				Terms::Swppv(Swppv {
					header,
					initial_exchange: start,
					maturity: end.unwrap_or(DateTime::MAX),
					notional,
					fixed_rate: rate,
					floating_rate: rate,
					day_count,
					payment: interest.payment,
					accrued: interest.accrued,
					rate_reset: reset,
					delivery,
					purchase: trades.0,
					termination: trades.1,
				})
			},
		);
	let pairs = (
		header("other"),
		loan("one"),
		loan("two"),
		delivery(),
		trades(),
		any::<bool>(),
	)
		.prop_map(
			|(header, first, second, delivery, (purchase, termination), swap)| {
				if swap {
					Terms::Swaps(Swaps {
						header,
						first,
						second,
						delivery,
						purchase,
						termination,
					})
				} else {
					Terms::Capfl(Capfl {
						header,
						underlying: first,
						cap: Some(fixed("0.07")),
						floor: Some(fixed("0.03")),
						purchase,
						termination,
					})
				}
			},
		);
	let coverage = (loan("one"), loan("two"), 0..3usize).prop_map(|(one, two, exposure)| {
		let market_object = Some(code("PRICE"));
		Coverage {
			contracts: vec![
				Covered::Loan {
					terms: one,
					market_object,
				},
				Covered::Loan {
					terms: two,
					market_object,
				},
			],
			ratio: fixed("0.75"),
			exposure: [
				Exposure::Notional,
				Exposure::NotionalAndInterest,
				Exposure::MarketValue,
			][exposure],
			credit_events: vec![Performance::Default],
		}
	});
	let guarantees = (
		header("other"),
		option::of(date()),
		coverage,
		fees(),
		trades(),
	)
		.prop_map(
			|(header, maturity, coverage, fees, (purchase, termination))| {
				if fees.rate.is_negative() {
					return Terms::Cec(Cec {
						header,
						maturity,
						coverage,
						collateral: vec![Collateral {
							market_object: code("PRICE"),
							quantity: fixed("100"),
						}],
						exercise: None,
						settlement_period: Period::days(5),
					});
				}
				Terms::Ceg(Ceg {
					header,
					maturity,
					notional: None,
					coverage,
					day_count: DayCount::Actual365,
					fees: Some(fees),
					exercise: None,
					settlement_period: Period::days(5),
					purchase,
					termination,
				})
			},
		);
	prop_oneof![
		positions.boxed(),
		contingent.boxed(),
		plain.boxed(),
		pairs.boxed(),
		guarantees.boxed()
	]
	.boxed()
}

fn any_terms() -> BoxedStrategy<Terms> {
	prop_oneof![
		2 => loan("contract").prop_map(Terms::from),
		1 => other(),
	]
	.boxed()
}

/// A valid contract with its terms.
fn contract(terms: impl Strategy<Value = Terms>) -> impl Strategy<Value = (Terms, Contract)> {
	terms.prop_filter_map("terms that the engine refuses", |terms| {
		Contract::new(terms.clone())
			.ok()
			.map(|contract| (terms, contract))
	})
}

fn first_events(contract: &Contract, observer: &Noise) -> Result<Vec<Event>, Error> {
	schedule(contract, DateTime::MIN, DateTime::MAX, observer)
		.take(EVENTS)
		.collect()
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 192,
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn stepping_and_scheduling_agree((terms, contract) in contract(any_terms()), events: bool) {
		let observer = Noise { events };
		let mut state = contract.initial_state(&observer);
		let scheduled = schedule(&contract, DateTime::MIN, DateTime::MAX, &observer);
		let mut count = 0;
		let mut last = None;
		for event in scheduled.take(EVENTS) {
			let stepped = state.and_then(|state| next_event(&contract, &state, &observer));
			prop_assert_eq!(&stepped, &event.clone().map(Some));
			let Ok(event) = event else { return Ok(()) };
			// No event is out of order.
			prop_assert!(last.is_none_or(|last| last <= event.date));
			last = Some(event.date);
			// A state fits into its limit, and survives being stored.
			let bytes = event.state.encode();
			let small = matches!(terms, Terms::Pam(_) | Terms::Lam(_) | Terms::Nam(_) | Terms::Ann(_));
			let limit = if small { 128 } else { 192 };
			prop_assert!(bytes.len() <= limit);
			state = Ok(State::decode(&mut &bytes[..]).expect("a state decodes"));
			prop_assert_eq!(state.as_ref(), Ok(&event.state));
			count += 1;
		}
		if count < EVENTS {
			let end = state.and_then(|state| next_event(&contract, &state, &observer));
			prop_assert_eq!(end, Ok(None));
		}
	}

	#[test]
	fn principal_repaid_is_principal_drawn(terms in loan("contract"), events: bool) {
		let mut terms = terms;
		without_scaling_and_trades(&mut terms);
		let Ok(contract) = Contract::new(terms.into()) else { return Ok(()) };
		let observer = Noise { events };
		let mut state = contract.initial_state(&observer).expect("a state");
		let (mut drawn, mut repaid) = (Fixed::ZERO, Fixed::ZERO);
		let add = |sum: &mut Fixed, amount: Fixed| *sum = sum.checked_add(amount).expect("a sum");
		let State::Loan(start) = &state else { unreachable!("a loan") };
		add(&mut drawn, start.notional);
		for event in schedule(&contract, DateTime::MIN, DateTime::MAX, &observer).take(2_000) {
			let event = event.expect("an event");
			let (State::Loan(before), State::Loan(after)) = (&state, &event.state) else {
				unreachable!("a loan")
			};
			let grown = after.notional.checked_sub(before.notional).expect("a difference");
			match event.kind {
				EventType::IED => {
					prop_assert_eq!(event.payoff.checked_add(grown), Ok(Fixed::ZERO));
					add(&mut drawn, grown);
				},
				EventType::IPCI => add(&mut drawn, grown),
				EventType::PR | EventType::PI | EventType::PD | EventType::PP => {
					prop_assert_eq!(event.payoff.checked_add(grown), Ok(Fixed::ZERO));
					add(&mut repaid, event.payoff);
				},
				EventType::MD | EventType::STD => {
					// Together with what is accrued.
					let rest = before.accrued.checked_add(before.fee_accrued).expect("a sum");
					add(&mut repaid, event.payoff.checked_sub(rest).expect("a difference"));
					prop_assert_eq!(after.notional, Fixed::ZERO);
					prop_assert_eq!(repaid, drawn);
				},
				_ => prop_assert_eq!(grown, Fixed::ZERO),
			}
			state = event.state.clone();
		}
	}

	#[test]
	fn a_zero_notional_pays_nothing(terms in loan("contract")) {
		let mut terms = terms;
		without_scaling_and_trades(&mut terms);
		without_principal_and_amounts(&mut terms);
		let Ok(contract) = Contract::new(terms.into()) else { return Ok(()) };
		for event in first_events(&contract, &Noise { events: false }).expect("a schedule") {
			prop_assert_eq!(event.payoff, Fixed::ZERO);
			prop_assert_eq!(event.columns.notional, Fixed::ZERO);
		}
	}

	#[test]
	fn a_part_of_a_schedule_is_a_part_of_the_whole(
		(_, contract) in contract(any_terms()),
		from in date(),
		to in date(),
	) {
		let observer = Noise { events: false };
		let Ok(all) = first_events(&contract, &observer) else { return Ok(()) };
		// As far as the events have been computed.
		let end = all.last().filter(|_| all.len() == EVENTS).map_or(DateTime::MAX, |last| last.date);
		prop_assume!(to < end);
		let part: Result<Vec<Event>, Error> =
			schedule(&contract, from, to, &observer).collect();
		let expected: Vec<Event> = all
			.into_iter()
			.filter(|event| event.date >= from && event.date <= to)
			.collect();
		prop_assert_eq!(part, Ok(expected));
	}

	#[test]
	fn terms_survive_being_stored(terms in any_terms()) {
		prop_assert_eq!(Terms::decode(&mut &terms.encode()[..]), Ok(terms));
	}
}

/// The parts of the terms that all these loans have, one way or another.
fn parts(terms: &mut LoanTerms) -> (Option<&mut LoanOptions>, &mut Fixed, &mut Interest) {
	match terms {
		LoanTerms::Pam(t) => (Some(&mut t.options), &mut t.notional, &mut t.interest),
		LoanTerms::Lam(t) => (Some(&mut t.options), &mut t.notional, &mut t.interest),
		LoanTerms::Nam(t) => (Some(&mut t.options), &mut t.notional, &mut t.interest),
		LoanTerms::Ann(t) => (Some(&mut t.options), &mut t.notional, &mut t.interest),
		LoanTerms::Lax(t) => (Some(&mut t.options), &mut t.notional, &mut t.interest),
		LoanTerms::Clm(t) => (None, &mut t.notional, &mut t.interest),
		LoanTerms::Ump(t) => (None, &mut t.notional, &mut t.interest),
	}
}

fn without_scaling_and_trades(terms: &mut LoanTerms) {
	if let LoanTerms::Ump(terms) = terms {
		terms.termination = None;
	}
	if let Some(options) = parts(terms).0 {
		options.scaling = None;
		options.purchase = None;
		options.termination = None;
	}
}

fn without_principal_and_amounts(terms: &mut LoanTerms) {
	match terms {
		LoanTerms::Clm(terms) => terms.fees = None,
		LoanTerms::Ump(terms) => terms.fees = None,
		LoanTerms::Lam(Lam { base, .. })
		| LoanTerms::Nam(Nam { base, .. })
		| LoanTerms::Ann(Ann { base, .. }) => *base = InterestBase::Notional,
		LoanTerms::Lax(terms) => {
			terms.base = InterestBase::Notional;
			terms.principal_steps.retain(|step| !step.increase);
		}
		LoanTerms::Pam(_) => {}
	}
	let (options, notional, interest) = parts(terms);
	if let Some(options) = options {
		options.fees = None;
		options.prepayment = None;
	}
	*notional = Fixed::ZERO;
	interest.accrued = None;
}

#[test]
fn no_state_is_larger_than_its_limit() {
	assert!(State::max_encoded_len() <= 192);
}
