//! Asset classes over the real runtime: a pool from its founding to its end, every coin accounted for, and
//! each role by itself.

use super::*;
use crate::{
	configs::{
		asset_class::{AssetClassRules, PoolAccount},
		assets::CoinId,
		governance::TreasuryAccount,
	},
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNIT},
		time::DAY_MILLIS as DAY,
	},
	presets::sample::EURO,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	traits::fungibles::{Inspect, InspectHold},
};
use pallet_asset_class::{
	Advance, AssetId, Calendar, Call, ClassId, ContractBounds, ContractType, Covenants,
	Eligibility, FeeBounds, Lane, Limits, LossPolicy, Motion, NewAsset, NextAsset, NextClass,
	NextPool, PoolId, PoolSheetOf, Pools, Retention, RetentionForm, Side, Standard, TrancheSheet,
	LEGAL_RETENTION, MAX_AMOUNT,
};
use pallet_compliance::Rule;
use sp_runtime::{
	traits::{Convert, Dispatchable},
	DispatchError, DispatchResult,
	MultiAddress::Id,
	Permill,
};
use tessera_cashflow::{
	Com, Cycle, DateTime, DayCount, Fixed, Header, Interest, LoanOptions, Pam, Penalty, Period,
	Prepayment, Recurrence, Role, Terms,
};
use tessera_primitives::{
	acts::ReasonCode,
	attestations::Topic,
	compliance::InvestorClass,
	journal::Subject,
	report::{Check, Figure},
	Moment, SecurityId,
};
use tessera_waterfall::{
	Amount, Coupon, DayCount as Days, List, Mode, Source, Step, Tranche, Waterfall,
};

/// One euro.
pub(super) const EUR: Balance = 1_000_000;
const SWITZERLAND: u16 = 756;
const DOCUMENT: Hash = Hash::repeat_byte(7);

/// Founders of the class; the first originates.
pub(super) fn anna() -> AccountId {
	AccountId::new([101; 32])
}

pub(super) fn bela() -> AccountId {
	AccountId::new([102; 32])
}

pub(super) fn carl() -> AccountId {
	AccountId::new([103; 32])
}

/// Investors.
pub(super) fn iris() -> AccountId {
	AccountId::new([104; 32])
}

pub(super) fn john() -> AccountId {
	AccountId::new([105; 32])
}

/// Owes and services: no person of the register.
pub(super) fn payer() -> AccountId {
	AccountId::new([106; 32])
}

/// A LEI for each number.
pub(super) fn lei(number: u8) -> [u8; 20] {
	let mut payload = *b"5493001KJTIIGC8Y00";
	payload[17] = b'0' + number;
	*tessera_identifiers::Lei::with_check_digits(payload)
		.expect("letters and digits make a LEI")
		.as_bytes()
}

/// The first of January of a year.
fn new_year(year: i32) -> DateTime {
	DateTime::from_ymd(year, 1, 1).expect("there is such a day")
}

/// The first of a month, counted from January of a year.
pub(super) fn first_of_month(year: i32, months: u32) -> Moment {
	let at = new_year(year).checked_add(Period::months(months));
	at.expect("there is such a day").seconds() as Moment * 1_000
}

/// Gives everybody TESS and, but for the payer, a credential; and coins that are backed.
pub(super) fn admit(until: Moment) {
	use frame_support::traits::fungible::Mutate;
	let now = pallet_timestamp::Now::<Runtime>::get();
	let everybody = [anna(), bela(), carl(), iris(), john(), payer()];
	for attester in [Sr25519Keyring::AliceStash, Sr25519Keyring::BobStash] {
		assert_ok!(Audit::attest(
			signed(attester.to_account_id()),
			Subject::Coin(EURO),
			Topic::Reserve,
			100_000_000 * EUR,
			now,
			now,
			DOCUMENT
		));
	}
	for who in everybody {
		Balances::set_balance(&who, 10_000 * UNIT);
		if who != payer() {
			assert_ok!(Compliance::issue_credential(
				signed(Sr25519Keyring::Ferdie.to_account_id()),
				who.clone(),
				SWITZERLAND,
				InvestorClass::Institutional,
				until
			));
		}
		assert_ok!(Stablecoin::mint(
			signed(Sr25519Keyring::Eve.to_account_id()),
			EURO,
			who,
			1_000_000 * EUR
		));
	}
}

fn percent(percent: i64) -> Fixed {
	Fixed::from_ratio(percent, 100).expect("a hundred is not zero")
}

/// Bullet loans in euros may join, at par, and goods at what they are worth.
pub(super) fn standard() -> Standard {
	Standard {
		contracts: ContractBounds {
			types: vec![ContractType::Pam, ContractType::Com]
				.try_into()
				.expect("few"),
			min_rate: Fixed::ZERO,
			max_rate: percent(20),
			min_amount: 1,
			max_amount: MAX_AMOUNT,
			max_term: 40 * 366 * DAY,
		},
		coins: vec![EURO].try_into().expect("few"),
		eligibility: Eligibility {
			min_score: None,
			max_ltv: Permill::one(),
			quorum: 0,
			max_age: 0,
			inspected: false,
		},
		auditors: Default::default(),
		limits: Limits {
			originator: Permill::one(),
			obligor: Permill::one(),
			jurisdiction: Permill::one(),
		},
		fees: FeeBounds {
			fixed: 1_000 * EUR,
			rate: percent(2),
		},
		retention: Retention {
			rate: LEGAL_RETENTION,
			form: RetentionForm::FirstLoss,
		},
		advance: Advance::Outstanding(Permill::one()),
		losses: LossPolicy {
			grace_days: 5,
			provisions: [10, 25, 50, 100].map(Permill::from_percent),
			write_off_days: 180,
		},
		document: DOCUMENT,
	}
}

fn list<T, const N: u32>(items: Vec<T>) -> List<T, N> {
	items.try_into().ok().expect("within the bound")
}

/// A pool of a senior tranche at six percent and a residual, which buys for four months from `now` on.
pub(super) fn sheet(now: Moment) -> PoolSheetOf<Runtime> {
	let tranche = |name: &str, cfi: &[u8; 6]| TrancheSheet {
		name: name.as_bytes().to_vec().try_into().expect("short"),
		fisn: b"TESSERA/TR".to_vec().try_into().expect("short"),
		cfi: *cfi,
		policy: vec![Rule::Open].try_into().expect("short"),
	};
	PoolSheetOf::<Runtime> {
		coin: EURO,
		waterfall: Waterfall {
			tranches: list(vec![Tranche {
				coupon: Coupon::Rate(percent(6)),
				day_count: Days::Thirty360,
				interest_on_shortfall: false,
			}]),
			fees: List::new(),
			steps: list(vec![
				Step::Interest {
					tranches: list(vec![0]),
					from: Source::Interest,
				},
				Step::Principal {
					tranches: list(vec![0]),
					mode: Mode::Sequential,
					amount: Amount::Collected,
					from: Source::Principal,
				},
				Step::Residual,
			]),
		},
		tranches: vec![tranche("Senior", b"DAFSAR"), tranche("Residual", b"ESVUFR")]
			.try_into()
			.expect("few"),
		payees: Default::default(),
		target: 1_000_000 * EUR,
		covenants: Covenants {
			max_loss: Permill::from_percent(20),
			max_late: Permill::from_percent(50),
			min_subordination: Permill::zero(),
			min_liquidity: Permill::zero(),
			min_order: EUR,
			clean_up: Permill::from_percent(10),
		},
		calendar: Calendar {
			ramp_up_ends: now + 60 * DAY,
			revolving_ends: now + 125 * DAY,
			period_months: 1,
			notice: 0,
		},
	}
}

/// A bullet loan from the first of January of a year, which pays interest monthly and may be prepaid.
pub(super) fn bullet(year: i32, euros: i64, rate: i64, years: i32) -> Terms {
	let start = new_year(year);
	let before = DateTime::from_ymd(year - 1, 12, 31).expect("there is such a day");
	let monthly = Recurrence {
		anchor: Some(start.checked_add(Period::months(1)).expect("soon")),
		cycle: Some(Cycle::short(Period::months(1))),
	};
	Terms::Pam(Pam {
		header: Header {
			// Before the first exchange, which so takes place.
			status_date: before,
			..Header::new(
				"loan".parse().expect("short"),
				Role::RealPositionAsset,
				start,
				"EUR".parse().expect("a currency"),
			)
		},
		initial_exchange: start,
		maturity: new_year(year + years),
		notional: Fixed::from_int(euros),
		premium_discount: Fixed::ZERO,
		interest: Interest {
			rate: Some(percent(rate)),
			day_count: DayCount::ThirtyE360,
			payment: monthly,
			accrued: None,
			capitalization_end: None,
		},
		options: LoanOptions {
			prepayment: Some(Prepayment {
				schedule: Recurrence::default(),
				penalty: Penalty::None,
			}),
			..LoanOptions::default()
		},
	})
}

/// A lot of gold.
pub(super) fn gold() -> Terms {
	Terms::Com(Com {
		header: Header::new(
			"gold".parse().expect("short"),
			Role::RealPositionAsset,
			new_year(2020),
			"EUR".parse().expect("a currency"),
		),
		quantity: Fixed::ONE,
		purchase: None,
		termination: None,
	})
}

/// The terms as calls take them.
pub(super) fn told(terms: &Terms) -> Box<Terms> {
	Box::new(terms.clone())
}

/// What an originator says of a loan; `number` makes contract and collateral its own.
pub(super) fn loan(terms: &Terms, number: u8) -> NewAsset {
	NewAsset {
		terms: told(terms),
		contract: Hash::repeat_byte(number),
		serial: Some(
			format!("VIN-{number}")
				.into_bytes()
				.try_into()
				.expect("short"),
		),
		obligor: Hash::repeat_byte(number),
		jurisdiction: SWITZERLAND,
		coin: EURO,
	}
}

pub(super) fn lane(pool: PoolId, tranche: u8, side: Side) -> Lane {
	Lane {
		pool,
		tranche,
		side,
	}
}

fn by(who: AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	call.dispatch(signed(who))
		.map(drop)
		.map_err(|refused| refused.error)
}

pub(super) fn set_clock(moment: Moment) {
	pallet_timestamp::Now::<Runtime>::put(moment);
}

/// Founds a class of Anna, Bela and Carl.
fn found(standard: Standard) -> ClassId {
	let class = NextClass::<Runtime>::get();
	assert_ok!(by(
		anna(),
		Call::propose_class {
			founders: vec![bela(), carl()].try_into().expect("few"),
			lei: lei(1),
			standard,
		}
	));
	for (who, number) in [(bela(), 2), (carl(), 3)] {
		let lei = lei(number);
		assert_ok!(by(who, Call::consent { class, lei }));
	}
	class
}

/// Opens a pool now.
fn open(class: ClassId) -> PoolId {
	let pool = NextPool::<Runtime>::get();
	let sheet = sheet(pallet_timestamp::Now::<Runtime>::get());
	assert_ok!(by(anna(), Call::open_pool { class, sheet }));
	pool
}

/// Subscribes, and executes.
fn invest(who: AccountId, pool: PoolId, tranche: u8, amount: Balance) {
	assert_ok!(by(
		who,
		Call::subscribe {
			pool,
			tranche,
			amount
		}
	));
	let lane = lane(pool, tranche, Side::Subscribe);
	assert_ok!(by(payer(), Call::execute { lane, limit: 8 }));
}

fn offer(who: AccountId, class: ClassId, terms: &Terms, number: u8) -> AssetId {
	let id = NextAsset::<Runtime>::get();
	let asset = loan(terms, number);
	assert_ok!(by(who, Call::register_asset { class, asset }));
	id
}

pub(super) fn sale(pool: PoolId, asset: AssetId, terms: &Terms) -> Call<Runtime> {
	Call::join {
		pool,
		asset,
		terms: told(terms),
		min_price: 0,
	}
}

pub(super) fn payment(asset: AssetId, amount: Balance, terms: &Terms) -> Call<Runtime> {
	Call::pay {
		asset,
		amount,
		terms: told(terms),
	}
}

fn tranche_of(pool: PoolId, place: usize) -> SecurityId {
	let charter = pallet_asset_class::Charters::<Runtime>::get(pool);
	charter.expect("the pool is open").tranches[place]
}

/// Moves the clock on, and looks at a pool.
pub(super) fn go_to(pool: PoolId, moment: Moment) {
	set_clock(moment);
	let is_reviewed =
		|| Pools::<Runtime>::get(pool).is_some_and(|row| row.reviewed_to > (moment / DAY) as u32);
	while !is_reviewed() {
		assert_ok!(by(payer(), Call::poke { pool, limit: 32 }));
	}
}

fn has(coin: CoinId, who: &AccountId) -> Balance {
	Assets::balance(coin, who) + AssetsHolder::total_balance_on_hold(coin, who)
}

/// Everything that must agree does, and the account has what the books say.
fn is_green(pool: PoolId) {
	let report = Audit::report(Subject::Pool(pool)).expect("there is such a pool");
	assert!(report.green, "{report:?}");
	for check in [
		Check::CashIsHeld,
		Check::CashIsBooked,
		Check::SupplyIsRegister,
		Check::BooksBalance,
	] {
		assert!(report.lines.iter().any(|line| line.check == check));
	}
	let (value, _) = AssetClass::pool_value(pool).expect("there is such a pool");
	assert!(report.figures.contains(&(Figure::PoolValue, value)));
}

#[test]
fn a_pool_lives_from_its_founding_to_its_end_and_every_coin_is_accounted_for() {
	development().execute_with(|| {
		set_clock(first_of_month(2027, 0));
		admit(first_of_month(2040, 0));
		let supply = Assets::total_issuance(EURO);
		let pool = open(found(standard()));
		invest(john(), pool, 1, 20_000 * EUR);
		invest(iris(), pool, 0, 80_000 * EUR);
		is_green(pool);

		let terms = bullet(2027, 60_000, 12, 2);
		let asset = offer(anna(), 0, &terms, 1);
		let report = AssetClass::dry_join(pool, asset, terms.encode()).expect("both are there");
		assert_eq!((report.price, report.refusals.len()), (60_000 * EUR, 0));
		assert_ok!(by(anna(), sale(pool, asset, &terms)));
		is_green(pool);
		for subject in [Subject::Class(0), Subject::Asset(asset)] {
			assert!(Audit::report(subject).expect("it is there").green);
		}

		for month in 1..=4 {
			go_to(pool, first_of_month(2027, month));
			assert_ok!(by(payer(), payment(asset, 600 * EUR, &terms)));
			is_green(pool);
			assert_ok!(by(payer(), Call::distribute { pool }));
			is_green(pool);
			if month > 2 {
				continue;
			}
			let security = tranche_of(pool, 0);
			assert_ok!(by(
				iris(),
				pallet_security_token::Call::claim_income { security }
			));
		}
		// Two months at six percent a year of 80,000.
		assert_eq!(has(EURO, &iris()), (1_000_000 - 80_000 + 800) * EUR);

		// The loan is prepaid, and the pool ends.
		let interest = first_of_month(2027, 4);
		assert_ok!(by(payer(), payment(asset, 60_000 * EUR, &terms)));
		go_to(pool, interest + 6 * DAY);
		for _ in ["revolving", "amortising", "wind-down"] {
			assert_ok!(by(payer(), Call::advance { pool }));
			is_green(pool);
		}
		go_to(pool, first_of_month(2027, 5));
		assert_ok!(by(payer(), Call::distribute { pool }));
		assert_ok!(by(payer(), Call::close { pool }));
		assert_ok!(by(payer(), Call::release_retention { pool, who: anna() }));
		is_green(pool);

		let account = PoolAccount::convert(pool);
		assert_eq!(has(EURO, &account), 0);
		for (place, who) in [(0, iris()), (1, john()), (1, anna())] {
			let security = tranche_of(pool, place);
			assert_ok!(by(
				who,
				pallet_security_token::Call::claim_income { security }
			));
		}
		// What was paid in is paid out: all of it, but for less than a unit a holder.
		let everybody = [anna(), bela(), carl(), iris(), john(), payer()];
		let rest: Balance = everybody.iter().map(|who| has(EURO, who)).sum();
		assert!(supply - rest < 10, "{}", supply - rest);
		assert_eq!(Assets::total_issuance(EURO), supply);
	});
}

/// An attempt: what, the call, and the error with which it is refused.
struct Attempt(&'static str, RuntimeCall, &'static str);

fn attempt(what: &'static str, call: impl Into<RuntimeCall>, error: &'static str) -> Attempt {
	Attempt(what, call.into(), error)
}

fn name(error: DispatchError) -> String {
	match error {
		DispatchError::Module(module) => module.message.unwrap_or("").into(),
		DispatchError::Token(error) => format!("{error:?}"),
		other => format!("{other:?}"),
	}
}

/// What everybody may try, whoever it is, to move, value, mint, freeze, block or enrich.
fn tried_by_all(pool: PoolId, asset: AssetId, who: &AccountId, terms: &Terms) -> Vec<Attempt> {
	use pallet_security_token::{Act, Call as Register};
	let (senior, account) = (tranche_of(pool, 0), PoolAccount::convert(pool));
	let amount = EUR;
	vec![
		attempt(
			"move the pool's coins",
			pallet_assets::Call::transfer_approved {
				id: EURO.into(),
				owner: Id(account.clone()),
				destination: Id(who.clone()),
				amount,
			},
			"Unapproved",
		),
		attempt(
			"move a holder's units",
			Register::transfer_from {
				security: senior,
				from: iris(),
				to: who.clone(),
				amount,
			},
			"NotOperator",
		),
		attempt(
			"value an asset at nothing",
			Call::write_off { asset },
			"WrongLife",
		),
		attempt(
			"run an asset by other terms",
			payment(asset, 1, &bullet(2027, 1, 1, 1)),
			"WrongTerms",
		),
		attempt(
			"pay more than can be owed",
			payment(asset, 60_000 * EUR + 1, terms),
			"PaymentAboveDue",
		),
		attempt(
			"mint units",
			Register::issue {
				security: senior,
				to: who.clone(),
				amount,
			},
			"NotIssuer",
		),
		attempt(
			"freeze a tranche",
			Register::propose_act {
				security: senior,
				act: Act::FreezeSecurity,
				reason: ReasonCode::CourtOrder,
				document: DOCUMENT,
			},
			"NotAgent",
		),
		attempt(
			"freeze the pool's coins",
			pallet_assets::Call::freeze {
				id: EURO.into(),
				who: Id(account),
			},
			"CallFiltered",
		),
		attempt(
			"say who may hold a tranche",
			Register::set_policy {
				security: senior,
				policy: Default::default(),
			},
			"NotOfficer",
		),
		attempt(
			"block an order",
			Call::withdraw_order {
				lane: lane(pool, 0, Side::Subscribe),
				id: 1,
			},
			"NotOrderOwner",
		),
		attempt("end a pool", Call::advance { pool }, "NothingToAdvance"),
		attempt("close a pool", Call::close { pool }, "WrongPhase"),
		attempt(
			"distribute before a period is over",
			Call::distribute { pool },
			"PeriodNotOver",
		),
		attempt(
			"free what an originator retains",
			Call::release_retention { pool, who: anna() },
			"WrongPhase",
		),
	]
}

/// What a role that is no member tries besides.
fn tried_by_outsiders(pool: PoolId, asset: AssetId, terms: &Terms) -> Vec<Attempt> {
	let assets = vec![asset].try_into().expect("few");
	let motion = Motion::Refinance { to: pool, assets };
	vec![
		attempt(
			"move an asset to another pool",
			Call::put_motion { class: 0, motion },
			"NotMember",
		),
		attempt("vote", Call::vote { class: 0, id: 0 }, "NotMember"),
		attempt(
			"sell another's asset",
			sale(pool, asset, terms),
			"NotOriginator",
		),
		attempt(
			"take an asset out",
			Call::withdraw_asset { asset },
			"NotOriginator",
		),
	]
}

/// What those who have a say in the class try besides.
fn tried_by_members(pool: PoolId, asset: AssetId, terms: &Terms) -> Vec<(AccountId, Attempt)> {
	let originated = |attempt| (anna(), attempt);
	let voted = |attempt| (bela(), attempt);
	let motion = Motion::Amortise(pool);
	let put = Call::put_motion { class: 0, motion };
	let terms_told = told(terms);
	vec![
		originated(attempt(
			"sell an asset twice",
			sale(pool, asset, terms),
			"WrongLife",
		)),
		originated(attempt(
			"pledge a contract twice",
			Call::register_asset {
				class: 0,
				asset: loan(terms, 1),
			},
			"ContractPledged",
		)),
		originated(attempt(
			"take an asset out",
			Call::withdraw_asset { asset },
			"WrongLife",
		)),
		originated(attempt(
			"buy back an asset that is not late",
			Call::buy_out {
				asset,
				terms: terms_told,
			},
			"NotLate",
		)),
		originated(attempt(
			"move what it retains",
			pallet_security_token::Call::transfer {
				security: tranche_of(pool, 1),
				to: john(),
				amount: EUR,
			},
			"InsufficientBalance",
		)),
		originated(attempt(
			"sell an asset that one auditor alone has valued",
			sale(pool, asset + 1, &bullet(2027, 10_000, 12, 2)),
			"NotAttested",
		)),
		voted(attempt(
			"carry its own motion",
			Call::enact { class: 0, id: 0 },
			"MotionNotReady",
		)),
		voted(attempt(
			"vote twice",
			Call::vote { class: 0, id: 0 },
			"AlreadyVoted",
		)),
		voted(attempt("put a second motion", put, "MotionOpen")),
	]
}

#[test]
fn no_role_by_itself_gets_what_it_tries() {
	chain("local_testnet").execute_with(|| {
		set_clock(first_of_month(2027, 0));
		admit(first_of_month(2040, 0));
		let mut standard = standard();
		(standard.eligibility.quorum, standard.eligibility.max_age) = (2, 30 * DAY);
		let class = found(standard);
		let pool = open(class);
		invest(john(), pool, 1, 20_000 * EUR);
		invest(iris(), pool, 0, 80_000 * EUR);
		let terms = bullet(2027, 60_000, 12, 2);
		let asset = offer(anna(), class, &terms, 1);
		let second = offer(anna(), class, &bullet(2027, 10_000, 12, 2), 2);
		let now = pallet_timestamp::Now::<Runtime>::get();
		let [first, other] = [Sr25519Keyring::AliceStash, Sr25519Keyring::BobStash]
			.map(|attester| attester.to_account_id());
		let attest = |who: &AccountId, asset, value| {
			let (subject, topic) = (Subject::Asset(asset), Topic::Value);
			Audit::attest(
				signed(who.clone()),
				subject,
				topic,
				value,
				now,
				now + DAY,
				DOCUMENT,
			)
		};
		for who in [&first, &other] {
			assert_ok!(attest(who, asset, 70_000 * EUR));
		}
		assert_ok!(by(anna(), sale(pool, asset, &terms)));
		assert_ok!(by(
			iris(),
			Call::subscribe {
				pool,
				tranche: 0,
				amount: EUR
			}
		));
		let motion = Motion::Amortise(pool);
		assert_ok!(by(bela(), Call::put_motion { class, motion }));

		// An auditor alone states whatever it likes: nothing is worth more or less by it.
		let worth = AssetClass::pool_value(pool);
		assert_ok!(attest(&first, asset, 1));
		assert_ok!(attest(&first, second, Balance::MAX / 2));
		assert_eq!(AssetClass::pool_value(pool), worth);

		let roles = [
			("originator", anna()),
			("servicer", payer()),
			("member", bela()),
			("auditor", first),
			("registrar", Sr25519Keyring::Ferdie.to_account_id()),
			("collator", alice()),
			("treasury", TreasuryAccount::get()),
		];
		let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
		let refuse = |role: &str, who: &AccountId, attempts: Vec<Attempt>| {
			for Attempt(what, call, expected) in attempts {
				let refused = by(who.clone(), call).expect_err(what);
				assert_eq!(name(refused), expected, "{role}: {what}");
			}
		};
		for (role, who) in &roles {
			refuse(role, who, tried_by_all(pool, asset, who, &terms));
			if ![anna(), bela()].contains(who) {
				refuse(role, who, tried_by_outsiders(pool, asset, &terms));
			}
		}
		for (who, attempt) in tried_by_members(pool, asset, &terms) {
			refuse("with a say", &who, vec![attempt]);
		}
		// Whoever has a say in an asset does not value it, accredited or not.
		assert!(attest(&anna(), asset, 1).is_err());
		// The chain's governance has no call of its own, and the ledger none for it.
		let force = pallet_assets::Call::force_transfer {
			id: EURO.into(),
			source: Id(PoolAccount::convert(pool)),
			dest: Id(alice()),
			amount: EUR,
		};
		for call in [
			RuntimeCall::from(Call::close { pool }),
			Call::advance { pool }.into(),
			force.into(),
		] {
			let refused = call.dispatch(RuntimeOrigin::root()).expect_err("no root");
			assert!(["BadOrigin", "CallFiltered"].contains(&name(refused.error).as_str()));
		}
		assert_eq!(before, sp_io::storage::root(sp_runtime::StateVersion::V1));

		// A registrar takes a credential away: the holder still has its coins back, and its units.
		assert_ok!(Compliance::revoke_credential(
			signed(Sr25519Keyring::Ferdie.to_account_id()),
			iris()
		));
		let lane = lane(pool, 0, Side::Subscribe);
		assert_ok!(by(iris(), Call::withdraw_order { lane, id: 1 }));
		let units = SecurityToken::balance(tranche_of(pool, 0), &iris());
		assert_eq!(units, 80_000 * EUR);
		is_green(pool);
	});
}

#[test]
fn a_pools_account_is_nobodys_and_its_deposits_come_back() {
	development().execute_with(|| {
		set_clock(first_of_month(2027, 0));
		admit(first_of_month(2040, 0));
		let before = Balances::free_balance(anna());
		let class = found(standard());
		assert_eq!(Balances::free_balance(anna()), before);
		let pool = open(class);
		let rules = AssetClassRules::get();
		assert_eq!(
			Balances::free_balance(anna()),
			before - 2 * rules.pool_deposit
		);
		let later = first_of_month(2028, 0);
		go_to(pool, later);
		for _ in ["revolving", "amortising", "wind-down"] {
			assert_ok!(by(payer(), Call::advance { pool }));
		}
		assert_ok!(by(payer(), Call::close { pool }));
		is_green(pool);
		// The securities stand, with their deposits and what keeps an account; the rest is the opener's again.
		let account = PoolAccount::convert(pool);
		let kept = Balances::reserved_balance(&account) + EXISTENTIAL_DEPOSIT;
		assert_eq!(Assets::balance(EURO, &account), 0);
		assert_eq!(Balances::free_balance(account), EXISTENTIAL_DEPOSIT);
		assert_eq!(Balances::free_balance(anna()), before - kept);
	});
}
