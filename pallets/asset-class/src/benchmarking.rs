//! Benchmarks: each call at its costliest.
//!
//! A pool of the benchmarks has as many steps in its waterfall and fees as there can be, a standard whose
//! lists are full and which asks for everything, and a quorum of as many auditors as can speak.

use alloc::{boxed::Box, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect as _, Mutate as _},
		fungibles::{metadata::Inspect as _, Mutate},
		Get, Time,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{traits::Convert, Permill};
use tessera_cashflow::{
	Ann, BusinessDayConvention, Calendar, Com, Cycle, DateTime, DayCount, EndOfMonthConvention,
	Fixed, Header, Interest, InterestBase, LoanOptions, Penalty, Period, Prepayment, RateReset,
	Recurrence, Role, Terms,
};
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::Compliance, journal::Subject, tracking::Tracking, Balance, CoinId, InvestorId,
	Moment, SecurityId,
};
use tessera_waterfall::{
	Amount, Coupon, DayCount as Days, Fee, List, Mode, Source, Step, Target, Tranche, Waterfall,
	MAX_FEES, MAX_STEPS as MAX_WATERFALL_STEPS, MAX_TRANCHES,
};

use crate::{assets::cost, *};

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: Config> {
	/// Sets the chain's clock.
	fn set_clock(now: Moment);

	/// Gives `who` a person, with as many credentials as one may have.
	fn admit(who: &T::AccountId);

	/// The costliest policy that persons of [`Self::admit`] pass.
	fn policy() -> PolicyOf<T>;

	/// A coin that exists, the same each time.
	fn coin() -> CoinId;

	/// As many auditors as can speak of a subject state so much; who they are.
	fn attest(subject: Subject, value: Balance) -> Vec<InvestorId>;

	/// Gives a person a score.
	fn score(person: InvestorId);

	/// Has an inspector look at a subject.
	fn inspect(subject: Subject);
}

/// When pools are opened and loans begin: 1 January 2025.
const NOW: Moment = 1_735_689_600_000;
/// What of a tranche is subscribed, in coins and in units.
const SHARE: Balance = 1_000_000_000;
/// What is lent, and as much of it as a price has to be a part of a pool.
const LENT: Balance = 1_000_000;
/// Where the numbers of persons begin that have no accounts.
const CROWD: InvestorId = 1 << 41;
/// Tranches of a pool in a benchmark of a size: senior, mezzanine and residual.
const TRANCHES: u32 = 3;
/// The index of a class: 3 %, in billionths.
const INDEX: Balance = 30_000_000;

fn lei(number: u64) -> [u8; 20] {
	let mut payload = *b"000000000000000000";
	for (place, digit) in payload.iter_mut().rev().enumerate() {
		let value = number.checked_div(10u64.pow(place as u32)).unwrap_or(0) % 10;
		*digit = b'0' + value as u8;
	}
	let lei = Lei::with_check_digits(payload).expect("digits make an LEI");
	*lei.as_bytes()
}

fn percent(percent: i64) -> Fixed {
	Fixed::from_ratio(percent, 100).expect("a small ratio")
}

fn list<I, const N: u32>(items: Vec<I>) -> List<I, N> {
	items.try_into().ok().expect("as many as fit")
}

/// An account of a person who has all it takes.
fn person<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	equip::<T>(&who);
	who
}

fn equip<T: Config>(who: &T::AccountId) {
	T::BenchmarkHelper::admit(who);
	afford::<T>(who);
}

/// Gives an account coins, and tokens for any deposit.
fn afford<T: Config>(who: &T::AccountId) {
	let rules = T::Rules::get();
	let deposits = rules.class_deposit.saturating_add(rules.pool_deposit);
	let tokens = deposits.saturating_add(T::Native::minimum_balance());
	T::Native::set_balance(who, tokens.saturating_mul(1_000));
	let coins = 1_000_000_000 * SHARE;
	T::Coins::mint_into(T::BenchmarkHelper::coin(), who, coins).expect("the coin exists");
}

fn number_of<T: Config>(who: &T::AccountId) -> InvestorId {
	T::Persons::investor(who).expect("it is a person's")
}

/// A standard with full lists that asks for everything.
fn standard<T: Config>(advance: Advance, form: RetentionForm) -> Standard {
	let mut coins: Vec<CoinId> = (2_000_000_000..).take(MAX_COINS as usize - 1).collect();
	coins.push(T::BenchmarkHelper::coin());
	// Those who are made up come first.
	let speak = T::BenchmarkHelper::attest(Subject::Class(0), INDEX);
	let room = (MAX_AUDITORS as usize).saturating_sub(speak.len());
	let mut auditors: Vec<InvestorId> = (CROWD..).take(room).collect();
	auditors.extend(&speak);
	Standard {
		contracts: ContractBounds {
			types: vec![
				ContractType::Lam,
				ContractType::Nam,
				ContractType::Pam,
				ContractType::Stk,
				ContractType::Ann,
				ContractType::Com,
			]
			.try_into()
			.expect("each once"),
			min_rate: Fixed::ZERO,
			max_rate: tessera_waterfall::MAX_RATE,
			min_amount: 1,
			max_amount: MAX_AMOUNT,
			max_term: 100 * 366 * DAY_MILLIS,
		},
		coins: coins.try_into().expect("as many as fit"),
		eligibility: Eligibility {
			min_score: Some(0),
			max_ltv: Permill::one(),
			quorum: speak.len() as u32,
			max_age: 20 * 366 * DAY_MILLIS,
			inspected: true,
		},
		auditors: auditors.try_into().expect("as many as fit"),
		limits: Limits {
			originator: Permill::one(),
			obligor: Permill::one(),
			jurisdiction: Permill::one(),
		},
		fees: FeeBounds {
			fixed: SHARE,
			rate: percent(2),
		},
		retention: Retention {
			rate: LEGAL_RETENTION,
			form,
		},
		advance,
		losses: LossPolicy {
			grace_days: 5,
			provisions: [10, 25, 50, 100].map(Permill::from_percent),
			write_off_days: 180,
		},
		document: H256::repeat_byte(1),
	}
}

fn plain<T: Config>() -> Standard {
	standard::<T>(
		Advance::Outstanding(Permill::one()),
		RetentionForm::Vertical,
	)
}

/// A class with as many members as fit but for `room`; its last is `caller`, whose account signs.
fn class_with<T: Config>(standard: Standard, caller: &T::AccountId, room: u32) -> ClassId {
	T::BenchmarkHelper::set_clock(NOW);
	let mut members: Vec<Member> = (1..MAX_MEMBERS - room)
		.map(|index| Member {
			person: CROWD + u64::from(index),
			lei: Lei::new(lei(u64::from(index))).expect("it is valid"),
			since: 0,
		})
		.collect();
	members.push(Member {
		person: number_of::<T>(caller),
		lei: Lei::new(lei(1_000)).expect("it is valid"),
		since: 0,
	});
	let class = NextClass::<T>::get();
	NextClass::<T>::put(class + 1);
	let row = Class {
		standard,
		version: 0,
		founded: true,
		members: BoundedVec::truncate_from(members),
		invited: Default::default(),
		proposer: caller.clone(),
		next_motion: 0,
		motions: 0,
	};
	Classes::<T>::insert(class, row);
	T::BenchmarkHelper::attest(Subject::Class(class), INDEX);
	class
}

/// A member that signs, and its class.
fn class<T: Config>(standard: Standard) -> (T::AccountId, ClassId) {
	let caller = whitelisted_caller();
	equip::<T>(&caller);
	let class = class_with::<T>(standard, &caller, 0);
	T::BenchmarkHelper::score(number_of::<T>(&caller));
	(caller, class)
}

/// As many fees and steps as there can be, and so many tranches, which float.
fn waterfall(tranches: u32) -> Waterfall {
	let all = || list((0..tranches as u8).collect());
	let fees: Vec<u8> = (0..MAX_FEES as u8).collect();
	let source = Source::Interest;
	let mut steps: Vec<Step> = fees
		.iter()
		.map(|fee| Step::Fee {
			fee: *fee,
			cap: Some(SHARE),
			from: source,
		})
		.collect();
	steps.push(Step::Principal {
		tranches: all(),
		mode: Mode::ProRata,
		amount: Amount::Collected,
		from: Source::Principal,
	});
	steps.push(Step::Interest {
		tranches: all(),
		from: source,
	});
	steps.push(Step::DrawReserve {
		fees: list(fees.clone()),
		interest: all(),
	});
	let ratio = percent(120);
	let tests = [
		Step::OcTest {
			tranches: all(),
			ratio,
			cure: all(),
			from: Source::Principal,
		},
		Step::IcTest {
			tranches: all(),
			ratio,
			cure: all(),
			from: Source::Principal,
		},
		Step::Principal {
			tranches: all(),
			mode: Mode::ProRata,
			amount: Amount::OcRatio(percent(10)),
			from: Source::Principal,
		},
	];
	let last = [
		Step::Reserve {
			target: Target::Fixed(SHARE),
			floor: 0,
			from: source,
		},
		Step::Residual,
	];
	let room = MAX_WATERFALL_STEPS as usize - last.len();
	let mut turn = tests.iter().cycle();
	while steps.len() < room {
		steps.push(turn.next().expect("it has no end").clone());
	}
	steps.extend(last);
	let tranche = Tranche {
		coupon: Coupon::Spread(percent(2)),
		day_count: Days::Actual360,
		interest_on_shortfall: true,
	};
	let fee = Fee::Rate {
		rate: Fixed::from_ratio(1, 1_000).expect("a small ratio"),
		day_count: Days::Actual360,
	};
	Waterfall {
		tranches: list(vec![tranche; tranches as usize]),
		fees: list(vec![fee; fees.len()]),
		steps: list(steps),
	}
}

/// A sheet of so many tranches, the residual among them.
fn sheet<T: Config>(tranches: u32) -> PoolSheetOf<T> {
	let tranche = TrancheSheet {
		name: BoundedVec::truncate_from(vec![b'N'; 64]),
		fisn: BoundedVec::truncate_from(b"TESSERA/TR".to_vec()),
		cfi: *b"DAFSAR",
		policy: T::BenchmarkHelper::policy(),
	};
	let payees = (0..MAX_FEES).map(|index| account("payee", index, 0));
	PoolSheet {
		coin: T::BenchmarkHelper::coin(),
		waterfall: waterfall(tranches - 1),
		tranches: BoundedVec::truncate_from(vec![tranche; tranches as usize]),
		payees: BoundedVec::truncate_from(payees.collect()),
		target: SHARE,
		covenants: Covenants {
			max_loss: Permill::one(),
			max_late: Permill::one(),
			min_subordination: Permill::from_parts(1),
			min_liquidity: Permill::from_parts(1),
			min_order: 1,
			clean_up: MAX_CLEAN_UP,
		},
		calendar: crate::Calendar {
			ramp_up_ends: NOW + 1,
			revolving_ends: NOW + 20 * 366 * DAY_MILLIS,
			period_months: 1,
			notice: 0,
		},
	}
}

/// A pool of so many tranches that revolves, each subscribed by an investor.
fn pool<T: Config>(member: &T::AccountId, class: ClassId, tranches: u32) -> PoolId {
	let id = NextPool::<T>::get();
	Pallet::<T>::do_open_pool(member.clone(), class, sheet::<T>(tranches))
		.expect("the sheet is valid");
	let investor = person::<T>("investor", 0);
	let charter = Charters::<T>::get(id).expect("it is open");
	for security in &charter.tranches {
		T::Register::mint_into(*security, &investor, SHARE).expect("the investor is eligible");
	}
	// The residual has enough for the interest of years.
	let cash = 4 * SHARE * Balance::from(tranches);
	change::<T>(id, |row| {
		row.phase = Phase::Revolving;
		row.cash.investment = cash;
		row.state.pool_at_closing = cash;
		for position in row.state.tranches.iter_mut() {
			position.balance = SHARE;
		}
	});
	give::<T>(id, cash);
	id
}

fn change<T: Config>(pool: PoolId, change: impl FnOnce(&mut Pool)) {
	Pools::<T>::mutate(pool, |row| change(row.as_mut().expect("it is open")));
}

/// Gives a pool coins.
fn give<T: Config>(pool: PoolId, coins: Balance) {
	let account = T::PoolAccount::convert(pool);
	T::Coins::mint_into(T::BenchmarkHelper::coin(), &account, coins).expect("the coin exists");
}

/// Lets days pass, on which all pools were looked at.
fn pass_days<T: Config>(days: u64) {
	let now = T::Time::now() + days * DAY_MILLIS;
	T::BenchmarkHelper::set_clock(now);
	for pool in 0..NextPool::<T>::get() {
		change::<T>(pool, |row| row.reviewed_to = (now / DAY_MILLIS) as u32 + 1);
	}
}

fn header() -> Header {
	let start = DateTime::from_ymd(2025, 1, 1).expect("a date");
	Header {
		status_date: DateTime::from_ymd(2024, 12, 31).expect("a date"),
		..Header::new(
			"LOAN".parse().expect("a code"),
			Role::RealPositionAsset,
			start,
			"EUR".parse().expect("a code"),
		)
	}
}

/// [`LENT`], in whole coins.
fn lent<T: Config>() -> Fixed {
	let whole = 10i64.pow(T::Coins::decimals(T::BenchmarkHelper::coin()).into());
	Fixed::from_ratio(LENT as i64, whole as u64).expect("a small ratio")
}

/// A loan that takes longest to run: it is fixed anew twice a year, which is two events, each of which may go
/// over all payments; after so many fixings it is paid each month, so many times. Its days are counted and
/// shifted in the ways that ask most.
fn loan_of<T: Config>(class: ClassId, fixings: u32, payments: u32) -> Terms {
	let start = DateTime::from_ymd(2025, 1, 1).expect("a date");
	let month = |months: u32| {
		let begin = start.checked_add(Period::months(months)).expect("a date");
		// The last day of a month.
		begin.checked_add(Period::days(30)).expect("a date")
	};
	let every = |months: u32, from: u32| Recurrence {
		anchor: Some(month(from)),
		cycle: Some(Cycle::short(Period::months(months))),
	};
	let first = 6 * fixings + 2;
	let index = engine::index_code(class).expect("a code");
	Terms::Ann(Ann {
		header: Header {
			calendar: Calendar::MondayToFriday,
			business_day_convention: BusinessDayConvention::ShiftCalculateModifiedFollowing,
			end_of_month_convention: EndOfMonthConvention::EndOfMonth,
			..header()
		},
		initial_exchange: start,
		maturity: Some(month(first + payments - 1)),
		amortization: None,
		notional: lent::<T>(),
		premium_discount: Fixed::ZERO,
		interest: Interest {
			rate: Some(percent(5)),
			day_count: DayCount::ActualActualIcma,
			payment: every(1, first),
			accrued: None,
			capitalization_end: None,
		},
		base: InterestBase::Notional,
		redemption: every(1, first),
		next_payment: None,
		options: LoanOptions {
			rate_reset: Some(RateReset {
				spread: percent(2),
				life_cap: Some(percent(20)),
				..RateReset::new(every(6, 0), index)
			}),
			prepayment: Some(Prepayment {
				schedule: Recurrence::default(),
				penalty: Penalty::None,
			}),
			..LoanOptions::default()
		},
	})
}

/// After how many days so many fixings of [`loan_of`] are over, and none more.
fn days_of(fixings: u32) -> u64 {
	// The first is at the end of January.
	match fixings {
		0 => 0,
		_ => u64::from(fixings - 1) * 183 + 40,
	}
}

/// The loan each event of which takes longest.
fn loan<T: Config>(class: ClassId) -> Terms {
	loan_of::<T>(class, MAX_EVENTS / 2 + 1, MAX_ANNUITY_PAYMENTS as u32)
}

/// The loan that takes longest to value: as many events as one may have.
fn valued_loan<T: Config>(class: ClassId) -> Terms {
	loan_of::<T>(class, 110, 330)
}

/// Goods.
fn goods() -> Terms {
	Terms::Com(Com {
		header: header(),
		quantity: Fixed::ONE,
		purchase: None,
		termination: None,
	})
}

/// What is registered of a contract; `number` makes contract and collateral its own.
fn new_asset<T: Config>(terms: &Terms, number: u32) -> NewAsset {
	let mut serial = vec![b'S'; MAX_SERIAL_BYTES as usize - 10];
	serial.extend(alloc::format!("{number:010}").into_bytes());
	let hash = |salt: u8| {
		H256(sp_io::hashing::blake2_256(&codec::Encode::encode(&(
			salt, number,
		))))
	};
	NewAsset {
		terms: Box::new(terms.clone()),
		contract: hash(0),
		serial: Some(BoundedVec::truncate_from(serial)),
		obligor: hash(1),
		jurisdiction: 756,
		coin: T::BenchmarkHelper::coin(),
	}
}

/// Registers an asset that may join.
fn offer<T: Config>(member: &T::AccountId, class: ClassId, terms: &Terms, number: u32) -> AssetId {
	let id = NextAsset::<T>::get();
	let new = new_asset::<T>(terms, number);
	Pallet::<T>::do_register_asset(member.clone(), class, new).expect("the terms are allowed");
	T::BenchmarkHelper::attest(Subject::Asset(id), 2 * LENT);
	T::BenchmarkHelper::inspect(Subject::Asset(id));
	id
}

/// Registers an asset and lets it join.
fn joined<T: Config>(
	member: &T::AccountId,
	class: ClassId,
	pool: PoolId,
	terms: &Terms,
	number: u32,
) -> AssetId {
	let id = offer::<T>(member, class, terms, number);
	Pallet::<T>::do_join(member.clone(), pool, id, terms, 0).expect("it may join");
	id
}

/// Writes a row of a pool anew.
fn rewrite<T: Config>(id: AssetId, change: impl FnOnce(&mut Asset)) {
	let before = Pallet::<T>::asset(id).expect("it is registered");
	let (pool_id, mut pool, charter) = Pallet::<T>::pool_of(&before).expect("it has joined");
	let mut after = before.clone();
	change(&mut after);
	let losses = &charter.standard.losses;
	Pallet::<T>::write(id, &before, after, pool_id, &mut pool, losses).expect("the sums fit");
	Pools::<T>::insert(pool_id, pool);
}

/// Lets something of each kind be overdue on a loan for so many days, of which nobody has taken notice.
fn fall_due<T: Config>(id: AssetId, days: u64) {
	let since = T::Time::now() - days * DAY_MILLIS;
	rewrite::<T>(id, |row| {
		row.dues = Dues {
			fees: 1_000,
			interest: 1_000,
			principal: 1_000,
			since,
		}
	});
}

/// Takes notice of where a loan is in its life.
fn notice<T: Config>(id: AssetId) {
	rewrite::<T>(id, |row| {
		Pallet::<T>::settle_life(row, T::Time::now(), 5).expect("the sums fit");
	});
}

/// From here on every counterparty of a pool is above its limits.
fn tighten<T: Config>(pool: PoolId) {
	Charters::<T>::mutate(pool, |charter| {
		let charter = charter.as_mut().expect("it is open");
		let least = Permill::from_parts(1);
		charter.standard.limits = Limits {
			originator: least,
			obligor: least,
			jurisdiction: least,
		};
	});
}

/// Adds so many assets to a pool, each like one of it.
fn fill<T: Config>(pool: PoolId, like: AssetId, count: u32) {
	let template = Pallet::<T>::asset(like).expect("it is registered");
	let mut row = Pallet::<T>::pool(pool).expect("it is open");
	let first = NextAsset::<T>::get();
	let end = first + AssetId::from(count);
	for id in first..end {
		Assets::<T>::insert(id, &template);
		let sums = row.portfolio.replace(None, Some(&template));
		sums.expect("the sums fit");
	}
	NextAsset::<T>::put(end);
	let number = Balance::from(count);
	let principal = crate::assets::principal(&template).expect("it is small") * number;
	for counterparty in crate::assets::counterparties(&template) {
		Exposures::<T>::mutate(pool, counterparty, |sum| *sum += principal);
	}
	// What they cost was subscribed.
	let paid = cost(&template).expect("it is small") * number;
	for position in row.state.tranches.iter_mut() {
		position.balance += paid / Balance::from(TRANCHES);
	}
	Pools::<T>::insert(pool, row);
}

/// A pool of three tranches with so many assets, and one of them.
fn sized_pool<T: Config>(count: u32) -> (T::AccountId, ClassId, PoolId, AssetId) {
	let (caller, class) = class::<T>(plain::<T>());
	let pool = pool::<T>(&caller, class, TRANCHES);
	let asset = joined::<T>(&caller, class, pool, &loan::<T>(class), 0);
	fill::<T>(pool, asset, count - 1);
	(caller, class, pool, asset)
}

/// Orders of so many investors, of one coin or unit each.
fn orders<T: Config>(lane: Lane, count: u32) {
	let charter = Charters::<T>::get(lane.pool).expect("it is open");
	let security: SecurityId = charter.tranches[usize::from(lane.tranche)];
	for index in 0..count {
		let who = person::<T>("order", index);
		if lane.side == Side::Redeem {
			T::Register::mint_into(security, &who, LENT).expect("the investor is eligible");
			change::<T>(lane.pool, |row| {
				row.cash.investment += LENT;
				let place = usize::from(lane.tranche);
				if let Some(position) = row.state.tranches.get_mut(place) {
					position.balance += LENT;
				}
			});
			give::<T>(lane.pool, LENT);
		}
		Pallet::<T>::do_place(who, lane, LENT).expect("it may be placed");
	}
}

/// A motion of somebody, for which all but the caller and one more have voted.
fn motion<T: Config>(class: ClassId, motion: Motion, ready_at: Option<Moment>) -> MotionId {
	let mut ayes: Vec<InvestorId> = Classes::<T>::get(class)
		.expect("it stands")
		.members
		.iter()
		.map(|member| member.person)
		.collect();
	ayes.pop();
	let id = Classes::<T>::mutate(class, |row| {
		let row = row.as_mut().expect("it stands");
		row.motions += 1;
		row.next_motion += 1;
		row.next_motion - 1
	});
	let open = OpenMotion {
		motion,
		by: CROWD + u64::from(id) + 1,
		ayes: BoundedVec::truncate_from(ayes),
		ends_at: NOW + DAY_MILLIS,
		ready_at,
	};
	Motions::<T>::insert(class, id, open);
	id
}

fn set_standard<T: Config>() -> Motion {
	Motion::SetStandard(Box::new(plain::<T>()))
}

/// A tranche of a pool and its consents: one who may consent, with units that it retains as well.
fn consenting<T: Config>() -> (T::AccountId, PoolId) {
	let (caller, class) = class::<T>(plain::<T>());
	let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
	joined::<T>(&caller, class, pool, &loan::<T>(class), 0);
	let charter = Charters::<T>::get(pool).expect("it is open");
	for security in &charter.tranches {
		T::Register::mint_into(*security, &caller, 2 * SHARE).expect("the member is eligible");
	}
	Classes::<T>::mutate(class, |row| row.as_mut().expect("it stands").version = 1);
	(caller, pool)
}

fn origin<T: Config>(who: &T::AccountId) -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(who.clone())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// With as many founders as there can be.
	#[benchmark]
	fn propose_class() {
		T::BenchmarkHelper::set_clock(NOW);
		let caller: T::AccountId = whitelisted_caller();
		equip::<T>(&caller);
		let founders: Vec<_> = (1..MAX_MEMBERS)
			.map(|index| person::<T>("founder", index))
			.collect();
		let standard = plain::<T>();

		#[extrinsic_call]
		_(
			origin::<T>(&caller),
			BoundedVec::truncate_from(founders),
			lei(1_000),
			standard,
		);

		assert!(Classes::<T>::contains_key(0));
	}

	/// The last founder of many: the class stands.
	#[benchmark]
	fn consent() {
		let proposer = person::<T>("proposer", 0);
		let class = class_with::<T>(plain::<T>(), &proposer, 1);
		let deposit = T::Rules::get().class_deposit;
		use frame_support::traits::fungible::MutateHold;
		T::Native::hold(&HoldReason::ClassProposal.into(), &proposer, deposit)
			.expect("the proposer can pay");
		let caller: T::AccountId = whitelisted_caller();
		equip::<T>(&caller);
		Classes::<T>::mutate(class, |row| {
			let row = row.as_mut().expect("it is there");
			row.founded = false;
			row.invited = BoundedVec::truncate_from(vec![number_of::<T>(&caller)]);
		});

		#[extrinsic_call]
		_(origin::<T>(&caller), class, lei(2_000));

		assert!(Classes::<T>::get(class).is_some_and(|row| row.founded));
	}

	#[benchmark]
	fn withdraw_class() {
		let (caller, class) = class::<T>(plain::<T>());
		let deposit = T::Rules::get().class_deposit;
		use frame_support::traits::fungible::MutateHold;
		T::Native::hold(&HoldReason::ClassProposal.into(), &caller, deposit)
			.expect("the proposer can pay");
		Classes::<T>::mutate(class, |row| {
			row.as_mut().expect("it is there").founded = false
		});

		#[extrinsic_call]
		_(origin::<T>(&caller), class);

		assert!(!Classes::<T>::contains_key(class));
	}

	/// Among as many other motions as can be open.
	#[benchmark]
	fn put_motion() {
		let (caller, class) = class::<T>(plain::<T>());
		for _ in 1..MAX_MOTIONS {
			motion::<T>(class, set_standard::<T>(), None);
		}
		let put = set_standard::<T>();

		#[extrinsic_call]
		_(origin::<T>(&caller), class, put);

		assert!(Classes::<T>::get(class).is_some_and(|row| row.motions == MAX_MOTIONS));
	}

	/// The last of all members.
	#[benchmark]
	fn vote() {
		let (caller, class) = class::<T>(plain::<T>());
		let id = motion::<T>(class, set_standard::<T>(), None);

		#[extrinsic_call]
		_(origin::<T>(&caller), class, id);

		assert!(Motions::<T>::get(class, id).is_some_and(|open| open.ready_at.is_some()));
	}

	/// A new standard.
	#[benchmark]
	fn enact() {
		let (caller, class) = class::<T>(plain::<T>());
		let id = motion::<T>(class, set_standard::<T>(), Some(NOW));

		#[extrinsic_call]
		_(origin::<T>(&caller), class, id);

		assert!(Classes::<T>::get(class).is_some_and(|row| row.version == 1));
	}

	/// Loans of as many pools go to another one.
	#[benchmark]
	fn enact_refinance(n: Linear<1, MAX_MOVED>) {
		let (caller, class) = class::<T>(plain::<T>());
		let buyer = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let mut assets = Vec::new();
		for number in 0..n {
			let seller = pool::<T>(&caller, class, 2);
			assets.push(joined::<T>(
				&caller,
				class,
				seller,
				&loan::<T>(class),
				number,
			));
		}
		let moved = Motion::Refinance {
			to: buyer,
			assets: BoundedVec::truncate_from(assets),
		};
		let id = motion::<T>(class, moved, Some(NOW));

		#[extrinsic_call]
		enact(origin::<T>(&caller), class, id);

		assert!(Pools::<T>::get(buyer).is_some_and(|row| row.portfolio.count() == n));
	}

	#[benchmark]
	fn drop_motion() {
		let (caller, class) = class::<T>(plain::<T>());
		let id = motion::<T>(class, set_standard::<T>(), None);
		T::BenchmarkHelper::set_clock(NOW + 2 * DAY_MILLIS);

		#[extrinsic_call]
		_(origin::<T>(&caller), class, id);

		assert!(!Motions::<T>::contains_key(class, id));
	}

	#[benchmark]
	fn leave() {
		let (caller, class) = class::<T>(plain::<T>());

		#[extrinsic_call]
		_(origin::<T>(&caller), class);

		assert!(Classes::<T>::get(class).is_some_and(|row| row.members.len() == 63));
	}

	/// A loan that has run for as long as one call may run it.
	#[benchmark]
	fn register_asset() {
		let (caller, class) = class::<T>(plain::<T>());
		let new = new_asset::<T>(&loan::<T>(class), 0);
		// The first event is the first exchange.
		T::BenchmarkHelper::set_clock(NOW + days_of(MAX_EVENTS / 2 - 1) * DAY_MILLIS);

		#[extrinsic_call]
		_(origin::<T>(&caller), class, new);

		assert!(Assets::<T>::contains_key(0));
	}

	#[benchmark]
	fn withdraw_asset() {
		let (caller, class) = class::<T>(plain::<T>());
		let id = offer::<T>(&caller, class, &loan::<T>(class), 0);

		#[extrinsic_call]
		_(origin::<T>(&caller), id);

		assert!(!Assets::<T>::contains_key(id));
	}

	/// A loan that has run for as long as one call may run it, at a part of what is outstanding; some of the
	/// price is retained in each of the tranches.
	#[benchmark]
	fn join(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, t);
		let terms = loan::<T>(class);
		let id = offer::<T>(&caller, class, &terms, 0);
		pass_days::<T>(days_of(MAX_EVENTS / 2));

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, id, Box::new(terms), 0);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.portfolio.count() == 1));
	}

	/// At the present value of a loan with as many events and fixings as one may have.
	#[benchmark]
	fn join_valued(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let standard = standard::<T>(Advance::PresentValue(percent(0)), RetentionForm::Vertical);
		let (caller, class) = class::<T>(standard);
		let pool = pool::<T>(&caller, class, t);
		let terms = valued_loan::<T>(class);
		let id = offer::<T>(&caller, class, &terms, 0);
		pass_days::<T>(days_of(MAX_EVENTS / 2));

		#[extrinsic_call]
		join(origin::<T>(&caller), pool, id, Box::new(terms), 0);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.portfolio.count() == 1));
	}

	/// On a late loan, after so many events of it: all that is due, and some of the principal early.
	#[benchmark]
	fn pay(e: Linear<1, { MAX_EVENTS + 1 }>) {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = loan::<T>(class);
		let id = joined::<T>(&member, class, pool, &terms, 0);
		fall_due::<T>(id, 40);
		notice::<T>(id);
		tighten::<T>(pool);
		pass_days::<T>(days_of(e / 2));

		#[extrinsic_call]
		_(origin::<T>(&member), id, LENT / 2, Box::new(terms));

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::Cured));
	}

	/// A loan, after so many events of it: it is late.
	#[benchmark]
	fn touch(e: Linear<1, { MAX_EVENTS + 1 }>) {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = loan::<T>(class);
		let id = joined::<T>(&member, class, pool, &terms, 0);
		fall_due::<T>(id, 40);
		pass_days::<T>(days_of(e / 2));

		#[extrinsic_call]
		_(origin::<T>(&member), id, Box::new(terms));

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life().bucket().is_some()));
	}

	/// A holding that is worth less.
	#[benchmark]
	fn touch_holding() {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = goods();
		let id = joined::<T>(&member, class, pool, &terms, 0);
		T::BenchmarkHelper::attest(Subject::Asset(id), LENT);
		tighten::<T>(pool);

		#[extrinsic_call]
		touch(origin::<T>(&member), id, Box::new(terms));

		assert!(Assets::<T>::get(id).is_some_and(|row| row.outstanding == LENT));
	}

	/// Loans that are lost, of which nobody knew that they are late.
	#[benchmark]
	fn poke_loans(n: Linear<1, MAX_STEPS>) {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = loan::<T>(class);
		for number in 0..n {
			joined::<T>(&member, class, pool, &terms, number);
		}
		change::<T>(pool, |row| row.reviewed_to = 0);
		for number in 0..n {
			fall_due::<T>(number.into(), 200);
		}
		let day = Assets::<T>::get(0).and_then(|row| row.review);
		change::<T>(pool, |row| row.reviewed_to = day.expect("it is due"));
		tighten::<T>(pool);

		#[extrinsic_call]
		poke(origin::<T>(&member), pool, n);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.portfolio.count() == 0));
	}

	/// Holdings that are worth less.
	#[benchmark]
	fn poke_holdings(n: Linear<1, MAX_STEPS>) {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = goods();
		for number in 0..n {
			let id = joined::<T>(&member, class, pool, &terms, number);
			T::BenchmarkHelper::attest(Subject::Asset(id), LENT);
		}
		change::<T>(pool, |row| row.reviewed_to = 0);
		for number in 0..n {
			// Its last value was too old a week ago.
			rewrite::<T>(number.into(), |row| {
				row.next_due = Some(NOW - 7 * DAY_MILLIS)
			});
		}
		let day = Assets::<T>::get(0).and_then(|row| row.review);
		change::<T>(pool, |row| row.reviewed_to = day.expect("it is due"));
		tighten::<T>(pool);

		#[extrinsic_call]
		poke(origin::<T>(&member), pool, n);

		let last = AssetId::from(n - 1);
		assert!(Assets::<T>::get(last).is_some_and(|row| row.outstanding == LENT));
	}

	#[benchmark]
	fn write_off() {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let id = joined::<T>(&member, class, pool, &loan::<T>(class), 0);
		fall_due::<T>(id, 200);
		notice::<T>(id);
		tighten::<T>(pool);

		#[extrinsic_call]
		_(origin::<T>(&member), id);

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::WrittenOff));
	}

	/// After as many events as one call may run.
	#[benchmark]
	fn buy_out() {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let terms = loan::<T>(class);
		let id = joined::<T>(&caller, class, pool, &terms, 0);
		fall_due::<T>(id, 40);
		notice::<T>(id);
		pass_days::<T>(days_of(MAX_EVENTS / 2));

		#[extrinsic_call]
		_(origin::<T>(&caller), id, Box::new(terms));

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::Repurchased));
	}

	/// Both after as many events as one call may run, the new one at its present value.
	#[benchmark]
	fn substitute() {
		let standard = standard::<T>(Advance::PresentValue(percent(0)), RetentionForm::Vertical);
		let (caller, class) = class::<T>(standard);
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let terms = valued_loan::<T>(class);
		let old = joined::<T>(&caller, class, pool, &terms, 0);
		fall_due::<T>(old, 40);
		notice::<T>(old);
		// Less is owed on it than the other is worth.
		rewrite::<T>(old, |row| row.outstanding /= 2);
		rewrite::<T>(old, |row| {
			if let tessera_cashflow::State::Loan(state) = &mut row.state {
				state.notional = lent::<T>().checked_mul_ratio(1, 2).expect("half of it");
			}
		});
		let new = offer::<T>(&caller, class, &terms, 1);
		pass_days::<T>(days_of(MAX_EVENTS / 2));

		#[extrinsic_call]
		_(
			origin::<T>(&caller),
			old,
			Box::new(terms.clone()),
			new,
			Box::new(terms),
		);

		assert!(Assets::<T>::get(old).is_some_and(|row| row.life() == Life::Substituted));
	}

	#[benchmark]
	fn sell() {
		let (member, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&member, class, MAX_TRANCHES + 1);
		let terms = goods();
		let id = joined::<T>(&member, class, pool, &terms, 0);
		let state = T::Audit::state_hash(&Subject::Asset(id));

		#[extrinsic_call]
		_(origin::<T>(&member), id, Box::new(terms), 4 * LENT, state);

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::Sold));
	}

	#[benchmark]
	fn open_pool(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let sheet = sheet::<T>(t);

		#[extrinsic_call]
		_(origin::<T>(&caller), class, sheet);

		assert!(Pools::<T>::contains_key(0));
	}

	#[benchmark]
	fn subscribe() {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, 0, LENT);

		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Subscribe,
		};
		assert!(Orders::<T>::contains_key(lane, 0));
	}

	#[benchmark]
	fn redeem() {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let tranche = Charters::<T>::get(pool).expect("it is open").tranches[0];
		T::Register::mint_into(tranche, &caller, LENT).expect("the member is eligible");

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, 0, LENT);

		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Redeem,
		};
		assert!(Orders::<T>::contains_key(lane, 0));
	}

	/// Units on hold, which are more to give back than coins.
	#[benchmark]
	fn withdraw_order() {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let tranche = Charters::<T>::get(pool).expect("it is open").tranches[0];
		T::Register::mint_into(tranche, &caller, LENT).expect("the member is eligible");
		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Redeem,
		};
		Pallet::<T>::do_place(caller.clone(), lane, LENT).expect("it may be placed");

		#[extrinsic_call]
		_(origin::<T>(&caller), lane, 0);

		assert!(!Orders::<T>::contains_key(lane, 0));
	}

	#[benchmark]
	fn execute_subscriptions(n: Linear<1, MAX_STEPS>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Subscribe,
		};
		orders::<T>(lane, n);

		#[extrinsic_call]
		execute(origin::<T>(&caller), lane, n);

		assert_eq!(Lanes::<T>::get(lane).head, OrderId::from(n));
		assert_eq!(Lanes::<T>::get(lane).waiting, 0);
	}

	#[benchmark]
	fn execute_redemptions(n: Linear<1, MAX_STEPS>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Redeem,
		};
		orders::<T>(lane, n);

		#[extrinsic_call]
		execute(origin::<T>(&caller), lane, n);

		assert_eq!(Lanes::<T>::get(lane).head, OrderId::from(n));
		assert_eq!(Lanes::<T>::get(lane).waiting, 0);
	}

	/// Interest and principal to all tranches, a residual, and all fees.
	#[benchmark]
	fn distribute(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, t);
		collect::<T>(pool, t);

		#[extrinsic_call]
		_(origin::<T>(&caller), pool);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.periods == 1));
	}

	#[benchmark]
	fn advance() {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, MAX_TRANCHES + 1);
		change::<T>(pool, |row| row.called = true);

		#[extrinsic_call]
		_(origin::<T>(&caller), pool);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.phase == Phase::Amortising));
	}

	/// With a reserve out of which all tranches are paid, interest and principal.
	#[benchmark]
	fn close(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, t);
		let reserve = 2 * SHARE * Balance::from(t);
		give::<T>(pool, reserve);
		change::<T>(pool, |row| {
			row.phase = Phase::WindDown;
			row.cash = Cash::default();
			row.state.reserve = reserve;
			for position in row.state.tranches.iter_mut() {
				position.shortfall = LENT;
			}
		});

		#[extrinsic_call]
		_(origin::<T>(&caller), pool);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.phase == Phase::Closed));
	}

	/// Units of every tranche.
	#[benchmark]
	fn release_retention(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, t);
		joined::<T>(&caller, class, pool, &loan::<T>(class), 0);
		change::<T>(pool, |row| row.phase = Phase::Closed);

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, caller.clone());

		assert!(!Retained::<T>::contains_key(pool, number_of::<T>(&caller)));
	}

	#[benchmark]
	fn consent_standard() {
		let (caller, pool) = consenting::<T>();

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, 0, 1, SHARE);

		assert!(Consents::<T>::contains_key((
			pool,
			0,
			number_of::<T>(&caller)
		)));
	}

	#[benchmark]
	fn withdraw_consent() {
		let (caller, pool) = consenting::<T>();
		Pallet::<T>::do_consent_standard(caller.clone(), pool, 0, 1, SHARE)
			.expect("the member has units");

		#[extrinsic_call]
		_(origin::<T>(&caller), pool, 0);

		assert!(!Consents::<T>::contains_key((
			pool,
			0,
			number_of::<T>(&caller)
		)));
	}

	#[benchmark]
	fn adopt_standard(t: Linear<2, { MAX_TRANCHES + 1 }>) {
		let (caller, class) = class::<T>(plain::<T>());
		let pool = pool::<T>(&caller, class, t);
		Classes::<T>::mutate(class, |row| row.as_mut().expect("it stands").version = 1);
		for place in 0..t as u8 {
			Consenting::<T>::insert((pool, place, 1), SHARE);
		}

		#[extrinsic_call]
		_(origin::<T>(&caller), pool);

		assert!(Charters::<T>::get(pool).is_some_and(|charter| charter.version == 1));
	}

	/// Into a pool of so many assets.
	#[benchmark(extra)]
	fn join_at_10() {
		let (caller, class, pool, _) = sized_pool::<T>(10);
		let terms = loan::<T>(class);
		let id = offer::<T>(&caller, class, &terms, 1);

		#[extrinsic_call]
		join(origin::<T>(&caller), pool, id, Box::new(terms), 0);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.portfolio.count() == 11));
	}

	/// On one of so many assets of a pool.
	#[benchmark(extra)]
	fn pay_at_10() {
		let (caller, class, _, id) = sized_pool::<T>(10);
		fall_due::<T>(id, 40);
		notice::<T>(id);

		#[extrinsic_call]
		pay(
			origin::<T>(&caller),
			id,
			LENT / 2,
			Box::new(loan::<T>(class)),
		);

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::Cured));
	}

	/// What a pool of so many assets is worth.
	#[benchmark(extra)]
	fn nav_at_10() {
		let (_, _, pool, _) = sized_pool::<T>(10);
		let value;

		#[block]
		{
			value = Pallet::<T>::pool_value(pool);
		}

		assert!(value.is_some_and(|(value, tranches)| value > 0 && tranches.len() == 3));
	}

	/// Of a pool of so many assets.
	#[benchmark(extra)]
	fn distribute_at_10() {
		let (caller, _, pool, _) = sized_pool::<T>(10);
		collect::<T>(pool, TRANCHES);

		#[extrinsic_call]
		distribute(origin::<T>(&caller), pool);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.periods == 1));
	}

	/// To a pool of so many assets.
	#[benchmark(extra)]
	fn subscribe_at_10() {
		let (caller, _, pool, _) = sized_pool::<T>(10);
		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Subscribe,
		};

		#[extrinsic_call]
		subscribe(origin::<T>(&caller), pool, 0, LENT);

		assert!(Orders::<T>::contains_key(lane, 0));
	}

	/// A subscription to a pool of so many assets.
	#[benchmark(extra)]
	fn execute_at_10() {
		let (caller, _, pool, _) = sized_pool::<T>(10);
		let lane = waiting::<T>(&caller, pool);

		#[extrinsic_call]
		execute(origin::<T>(&caller), lane, 1);

		assert!(!Orders::<T>::contains_key(lane, 0));
	}

	/// Into a pool of so many assets.
	#[benchmark(extra)]
	fn join_at_1000000() {
		let (caller, class, pool, _) = sized_pool::<T>(1_000_000);
		let terms = loan::<T>(class);
		let id = offer::<T>(&caller, class, &terms, 1);

		#[extrinsic_call]
		join(origin::<T>(&caller), pool, id, Box::new(terms), 0);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.portfolio.count() == 1_000_001));
	}

	/// On one of so many assets of a pool.
	#[benchmark(extra)]
	fn pay_at_1000000() {
		let (caller, class, _, id) = sized_pool::<T>(1_000_000);
		fall_due::<T>(id, 40);
		notice::<T>(id);

		#[extrinsic_call]
		pay(
			origin::<T>(&caller),
			id,
			LENT / 2,
			Box::new(loan::<T>(class)),
		);

		assert!(Assets::<T>::get(id).is_some_and(|row| row.life() == Life::Cured));
	}

	/// What a pool of so many assets is worth.
	#[benchmark(extra)]
	fn nav_at_1000000() {
		let (_, _, pool, _) = sized_pool::<T>(1_000_000);
		let value;

		#[block]
		{
			value = Pallet::<T>::pool_value(pool);
		}

		assert!(value.is_some_and(|(value, tranches)| value > 0 && tranches.len() == 3));
	}

	/// Of a pool of so many assets.
	#[benchmark(extra)]
	fn distribute_at_1000000() {
		let (caller, _, pool, _) = sized_pool::<T>(1_000_000);
		collect::<T>(pool, TRANCHES);

		#[extrinsic_call]
		distribute(origin::<T>(&caller), pool);

		assert!(Pools::<T>::get(pool).is_some_and(|row| row.periods == 1));
	}

	/// To a pool of so many assets.
	#[benchmark(extra)]
	fn subscribe_at_1000000() {
		let (caller, _, pool, _) = sized_pool::<T>(1_000_000);
		let lane = Lane {
			pool,
			tranche: 0,
			side: Side::Subscribe,
		};

		#[extrinsic_call]
		subscribe(origin::<T>(&caller), pool, 0, LENT);

		assert!(Orders::<T>::contains_key(lane, 0));
	}

	/// A subscription to a pool of so many assets.
	#[benchmark(extra)]
	fn execute_at_1000000() {
		let (caller, _, pool, _) = sized_pool::<T>(1_000_000);
		let lane = waiting::<T>(&caller, pool);

		#[extrinsic_call]
		execute(origin::<T>(&caller), lane, 1);

		assert!(!Orders::<T>::contains_key(lane, 0));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// Has a pool collect a period, of each kind as much as its tranches are.
fn collect<T: Config>(pool: PoolId, tranches: u32) {
	let sum = SHARE * Balance::from(tranches);
	give::<T>(pool, 4 * sum);
	change::<T>(pool, |row| {
		row.cash.interest += 2 * sum;
		row.cash.principal += sum;
		row.cash.recoveries += sum;
		row.period_begin = sum;
		for position in row.state.tranches.iter_mut() {
			position.shortfall = LENT;
		}
		for fee in row.state.fees_unpaid.iter_mut() {
			*fee = LENT;
		}
	});
	pass_days::<T>(40);
}

/// A lane in which an order waits.
fn waiting<T: Config>(caller: &T::AccountId, pool: PoolId) -> Lane {
	let lane = Lane {
		pool,
		tranche: 0,
		side: Side::Subscribe,
	};
	Pallet::<T>::do_place(caller.clone(), lane, LENT).expect("it may be placed");
	lane
}
