//! A small runtime: classes over the real register, compliance and coins, with an audit office for tests.

use codec::{Decode, Encode};
use frame_support::{
	derive_impl, parameter_types,
	storage::unhashed,
	traits::{
		fungible::HoldConsideration, AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64,
		LinearStoragePrice,
	},
};
use frame_system::{EnsureRoot, EnsureSigned};
use pallet_compliance::{Policy, Rule};
use sp_core::H256;
use sp_runtime::{
	traits::{Convert, Dispatchable, IdentityLookup},
	BuildStorage, DispatchError, DispatchResult, Permill,
};
use tessera_cashflow::{
	Ann, Com, Cycle, DateTime, DayCount, Fixed, Header, Interest, InterestBase, LoanOptions, Pam,
	Penalty, Period, Prepayment, RateReset, Recurrence, Role, Stk, Terms,
};
use tessera_primitives::{
	attestations::{AttestationFault, Attestations, Attested, Topic},
	books::{Account, Books, Line, Side as BookSide, Unit},
	compliance::InvestorClass,
	journal::{Entry, Journal, Subject},
	scores::{Payment, Payments, Score, Scores},
	tracking::Tracking,
	Balance, CoinId, InvestorId, Moment, SecurityId,
};
use tessera_waterfall::{
	Amount, Coupon, DayCount as Days, List, Mode, Source, Step, Tranche, Waterfall,
};

use crate as pallet_asset_class;
use crate::*;

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

pub const REGISTRAR: AccountId = 2;
/// Members of the class of the tests.
pub const ANNA: AccountId = 10;
pub const BELA: AccountId = 11;
pub const CARL: AccountId = 12;
/// A person that is no member.
pub const DORA: AccountId = 13;
/// Investors.
pub const IRIS: AccountId = 20;
pub const JOHN: AccountId = 21;
/// Owes, or services: not a person of the register.
pub const PAYER: AccountId = 30;
/// Nobody has seen it, and it has nothing.
pub const NOBODY: AccountId = 31;
/// A further account of whoever needs one.
pub const SPARE: AccountId = 32;
pub const TREASURY: AccountId = 99;

pub const COIN: CoinId = 7;
pub const OTHER_COIN: CoinId = 8;
/// A whole coin: it has two decimals.
pub const UNIT: Balance = 100;
/// What everybody has of the coin.
pub const COINS: Balance = 1_000_000_000_000;
/// 1 January 2025.
pub const START: Moment = 1_735_689_600_000;
pub const DAY: Moment = DAY_MILLIS;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Coins = pallet_assets;
	#[runtime::pallet_index(4)]
	pub type CoinHolds = pallet_assets_holder;
	#[runtime::pallet_index(5)]
	pub type Compliance = pallet_compliance;
	#[runtime::pallet_index(6)]
	pub type SecurityToken = pallet_security_token;
	#[runtime::pallet_index(7)]
	pub type AssetClass = pallet_asset_class;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = CoinId;
	type AssetIdParameter = CoinId;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = CoinHolds;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl pallet_compliance::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type RecoveryOrigin = EnsureRoot<AccountId>;
	type MinRecoveryDelay = ConstU64<1>;
	type Time = Timestamp;
	type MaxRegistrars = ConstU32<16>;
	type Journal = Office;
	type WeightInfo = ();
}

/// Ten native units, and one a byte.
pub type Price = LinearStoragePrice<ConstU128<10>, ConstU128<1>, u128>;

parameter_types! {
	pub const DepositReason: RuntimeHoldReason =
		RuntimeHoldReason::SecurityToken(pallet_security_token::HoldReason::SecurityDeposit);
	pub const Treasury: AccountId = TREASURY;
	pub const Rules: HouseRules = HouseRules {
		voting_period: 7 * DAY,
		standard_delay: 30 * DAY,
		class_deposit: 1_000,
		pool_deposit: 100_000,
	};
}

/// Where each security keeps its income.
pub struct Pots;
impl Convert<SecurityId, AccountId> for Pots {
	fn convert(security: SecurityId) -> AccountId {
		1_000_000 + u64::from(security)
	}
}

/// The account of each pool.
pub struct PoolAccounts;
impl Convert<PoolId, AccountId> for PoolAccounts {
	fn convert(pool: PoolId) -> AccountId {
		2_000_000 + u64::from(pool)
	}
}

impl pallet_security_token::Config for Test {
	type Compliance = Compliance;
	type Coins = Coins;
	type Journal = Office;
	type Books = Office;
	type IncomeAccount = Pots;
	type UnclaimedTerm = ConstU64<{ 800 * DAY }>;
	type ApprovalPeriod = ConstU64<{ 7 * DAY }>;
	type Time = Timestamp;
	type Deposit = HoldConsideration<AccountId, Balances, DepositReason, Price>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

/// What the benchmarks of the register need of its mock: none of them runs here.
#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_security_token::benchmarking::BenchmarkHelper<Test> for Helper {
	fn longest_policy() -> Policy {
		pallet_compliance::worst_case::longest_policy::<Test>()
	}

	fn admit(who: &AccountId) {
		pallet_compliance::worst_case::admit::<Test>(who);
	}

	fn open_policy() -> Policy {
		pallet_compliance::worst_case::open_policy()
	}

	fn hold_reasons() -> Vec<RuntimeHoldReason> {
		vec![DepositReason::get()]
	}

	fn coin() -> CoinId {
		COIN
	}

	fn set_clock(now: Moment) {
		pallet_timestamp::Now::<Test>::put(now);
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<Test> for Helper {
	fn set_clock(now: Moment) {
		pallet_timestamp::Now::<Test>::put(now);
	}

	fn admit(who: &AccountId) {
		pallet_compliance::worst_case::admit::<Test>(who);
	}

	fn policy() -> Policy {
		pallet_compliance::worst_case::longest_policy::<Test>()
	}

	fn coin() -> CoinId {
		COIN
	}

	fn attest(subject: Subject, value: Balance) -> Vec<InvestorId> {
		attest(subject, value, 1);
		vec![AUDITOR]
	}

	fn score(person: InvestorId) {
		set_score(Subject::Investor(person), 1_000);
	}

	fn inspect(subject: Subject) {
		inspect(subject);
	}
}

impl Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
	type Persons = Compliance;
	type Coins = Coins;
	type CoinHolds = CoinHolds;
	type Register = SecurityToken;
	type Audit = Office;
	type Native = Balances;
	type PoolAccount = PoolAccounts;
	type Remainder = Treasury;
	type Rules = Rules;
	type Time = Timestamp;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = ();
}

/// Journal, books, scores, attestations and inspections of the tests, kept in the state, so that a
/// refused call leaves nothing there.
pub struct Office;

const BOOKS: &[u8] = b":books";
const OBSERVED: &[u8] = b":observed";

fn key(prefix: &[u8], subject: &Subject) -> Vec<u8> {
	(prefix, subject).encode()
}

impl Journal<AccountId> for Office {
	fn record(_: Entry<AccountId>) -> u64 {
		0
	}
}

/// Accounts by the books of a subject, debits less credits.
fn books(subject: Subject) -> [i128; Account::COUNT] {
	unhashed::get_or_default(&key(BOOKS, &subject))
}

/// An account by the books of a subject, debits less credits.
pub fn booked(subject: Subject, account: Account) -> i128 {
	books(subject)[account as usize]
}

impl Books<AccountId> for Office {
	fn post(entry: Entry<AccountId>, _: Unit, lines: &[Line]) -> Result<u64, DispatchError> {
		let lines: Vec<_> = lines
			.iter()
			.copied()
			.filter(|line| line.amount > 0)
			.collect();
		let sum = |side: BookSide| -> Balance {
			let lines = lines.iter().filter(|line| line.side == side);
			lines.map(|line| line.amount).sum()
		};
		frame_support::ensure!(
			lines.len() > 1 && sum(BookSide::Debit) == sum(BookSide::Credit),
			"the posting does not balance"
		);
		let mut books = books(entry.subject);
		for line in lines {
			let sum = &mut books[line.account as usize];
			match line.side {
				BookSide::Debit => *sum += line.amount as i128,
				BookSide::Credit => *sum -= line.amount as i128,
			}
		}
		unhashed::put(&key(BOOKS, &entry.subject), &books);
		Ok(0)
	}
}

impl Payments for Office {
	fn observe(
		subject: Subject,
		_: Option<InvestorId>,
		payment: Payment,
	) -> Result<(), DispatchError> {
		let sound = payment.due > 0
			&& payment.paid <= payment.due
			&& payment.at <= Timestamp::get()
			&& payment.due_at <= payment.at;
		frame_support::ensure!(sound, "the payment makes no sense");
		let mut seen = observed(subject);
		seen.push(payment);
		unhashed::put(&key(OBSERVED, &subject), &seen);
		Ok(())
	}
}

/// What the scores have heard of a subject.
pub fn observed(subject: Subject) -> Vec<Payment> {
	unhashed::get_or_default(&key(OBSERVED, &subject))
}

impl Scores for Office {
	fn score(subject: &Subject) -> Option<Score> {
		unhashed::get(&key(b":score", subject))
	}
}

/// Gives a subject a score.
pub fn set_score(subject: Subject, score: Score) {
	unhashed::put(&key(b":score", &subject), &score);
}

/// What a quorum of attesters says, for tests.
#[derive(Encode, Decode)]
struct Statement(Balance, u32, Moment);

/// The auditor that states everything.
pub const AUDITOR: InvestorId = 1_000;

impl Attestations for Office {
	// Here the attesters agree.
	fn middle_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		Self::lowest_among(among, subject, topic, quorum, max_age)
	}

	fn lowest_among(
		among: &[InvestorId],
		subject: &Subject,
		_: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		let counts = among.is_empty() || among.contains(&AUDITOR);
		let statement: Option<Statement> = unhashed::get(&key(b":value", subject));
		match statement.filter(|_| counts) {
			Some(Statement(value, attesters, as_of))
				if attesters >= quorum && as_of + max_age >= Timestamp::get() =>
			{
				Ok(Attested {
					value,
					as_of,
					attesters,
				})
			}
			Some(_) => Err(AttestationFault::Stale),
			None => Err(AttestationFault::NoQuorum),
		}
	}
}

/// Has so many attesters state a value now.
pub fn attest(subject: Subject, value: Balance, attesters: u32) {
	let statement = Statement(value, attesters, Timestamp::get());
	unhashed::put(&key(b":value", &subject), &statement);
}

impl Tracking for Office {
	fn state_hash(subject: &Subject) -> Option<H256> {
		unhashed::get(&key(b":seen", subject))
	}
}

/// Has an inspector look at a subject.
pub fn inspect(subject: Subject) {
	unhashed::put(&key(b":seen", &subject), &H256::repeat_byte(1));
}

/// An LEI for each number.
pub fn lei(number: u8) -> [u8; 20] {
	let mut payload = *b"5493001KJTIIGC8Y00";
	payload[16] = b'0' + number / 10;
	payload[17] = b'0' + number % 10;
	*tessera_identifiers::Lei::with_check_digits(payload)
		.unwrap()
		.as_bytes()
}

pub fn percent(percent: i64) -> Fixed {
	Fixed::from_ratio(percent, 100).unwrap()
}

/// Every loan may join, at par.
pub fn standard() -> Standard {
	Standard {
		contracts: ContractBounds {
			types: vec![ContractType::Pam, ContractType::Ann]
				.try_into()
				.unwrap(),
			min_rate: Fixed::ZERO,
			max_rate: percent(20),
			min_amount: 1,
			max_amount: MAX_AMOUNT,
			max_term: 40 * 366 * DAY,
		},
		coins: vec![COIN].try_into().unwrap(),
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
			fixed: 1_000 * UNIT,
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
		document: H256::zero(),
	}
}

pub fn list<T, const N: u32>(items: Vec<T>) -> List<T, N> {
	items.try_into().ok().expect("within the bound")
}

/// A tranche that earns so many percent.
pub fn tranche(rate: i64) -> Tranche {
	Tranche {
		coupon: Coupon::Rate(percent(rate)),
		day_count: Days::Thirty360,
		interest_on_shortfall: false,
	}
}

/// Interest in order, principal in order, and the residual.
pub fn waterfall(rates: &[i64]) -> Waterfall {
	let all: Vec<u8> = (0..rates.len() as u8).collect();
	Waterfall {
		tranches: list(rates.iter().copied().map(tranche).collect()),
		fees: List::new(),
		steps: list(vec![
			Step::Interest {
				tranches: list(all.clone()),
				from: Source::Interest,
			},
			Step::Principal {
				tranches: list(all),
				mode: Mode::Sequential,
				amount: Amount::Collected,
				from: Source::Principal,
			},
			Step::Residual,
		]),
	}
}

pub fn open_policy() -> Policy {
	vec![Rule::Open].try_into().unwrap()
}

/// A sheet with a tranche for each rate, and the residual.
pub fn sheet(rates: &[i64]) -> PoolSheetOf<Test> {
	let tranche = |name: &str, cfi: &[u8; 6]| TrancheSheet {
		name: name.as_bytes().to_vec().try_into().unwrap(),
		fisn: b"TESSERA/TR".to_vec().try_into().unwrap(),
		cfi: *cfi,
		policy: open_policy(),
	};
	let mut tranches: Vec<_> = rates.iter().map(|_| tranche("Senior", b"DAFSAR")).collect();
	tranches.push(tranche("Residual", b"ESVUFR"));
	PoolSheet {
		coin: COIN,
		waterfall: waterfall(rates),
		tranches: tranches.try_into().unwrap(),
		payees: Default::default(),
		target: 1_000_000 * UNIT,
		covenants: Covenants {
			max_loss: Permill::from_percent(20),
			max_late: Permill::from_percent(50),
			min_subordination: Permill::zero(),
			min_liquidity: Permill::zero(),
			min_order: UNIT,
			clean_up: Permill::from_percent(10),
		},
		calendar: Calendar {
			ramp_up_ends: START + 60 * DAY,
			revolving_ends: START + 600 * DAY,
			period_months: 1,
			notice: 0,
		},
	}
}

fn header() -> Header {
	let start = DateTime::from_ymd(2025, 1, 1).unwrap();
	let role = Role::RealPositionAsset;
	Header::new("loan".parse().unwrap(), role, start, "EUR".parse().unwrap())
}

fn monthly_interest(rate: i64) -> Interest {
	Interest {
		rate: Some(percent(rate)),
		day_count: DayCount::ThirtyE360,
		payment: monthly(),
		accrued: None,
		capitalization_end: None,
	}
}

fn monthly() -> Recurrence {
	Recurrence {
		anchor: Some(DateTime::from_ymd(2025, 2, 1).unwrap()),
		cycle: Some(Cycle::short(Period::months(1))),
	}
}

/// A bullet loan from 1 January 2025 that pays interest monthly and may be prepaid.
pub fn bullet(coins: i64, rate: i64, years: i32) -> Terms {
	let start = DateTime::from_ymd(2025, 1, 1).unwrap();
	Terms::Pam(Pam {
		header: Header {
			// Before the first exchange, which so takes place.
			status_date: DateTime::from_ymd(2024, 12, 31).unwrap(),
			..header()
		},
		initial_exchange: start,
		maturity: DateTime::from_ymd(2025 + years, 1, 1).unwrap(),
		notional: Fixed::from_int(coins),
		premium_discount: Fixed::ZERO,
		interest: monthly_interest(rate),
		options: LoanOptions {
			prepayment: Some(Prepayment {
				schedule: Recurrence::default(),
				penalty: Penalty::None,
			}),
			..LoanOptions::default()
		},
	})
}

/// An annuity from 1 January 2025, paid monthly.
pub fn annuity(coins: i64, rate: i64, years: i32) -> Terms {
	let start = DateTime::from_ymd(2025, 1, 1).unwrap();
	Terms::Ann(Ann {
		header: Header {
			status_date: DateTime::from_ymd(2024, 12, 31).unwrap(),
			..header()
		},
		initial_exchange: start,
		maturity: Some(DateTime::from_ymd(2025 + years, 1, 1).unwrap()),
		amortization: None,
		notional: Fixed::from_int(coins),
		premium_discount: Fixed::ZERO,
		interest: monthly_interest(rate),
		base: InterestBase::Notional,
		redemption: monthly(),
		next_payment: None,
		options: LoanOptions::default(),
	})
}

/// A bullet loan whose rate is reset monthly to the index of a class and two percent.
pub fn floater(class: ClassId, coins: i64, rate: i64, years: i32) -> Terms {
	let mut terms = bullet(coins, rate, years);
	if let Terms::Pam(pam) = &mut terms {
		let code = crate::engine::index_code(class).unwrap();
		pam.options.rate_reset = Some(RateReset {
			spread: percent(2),
			life_cap: Some(percent(20)),
			..RateReset::new(monthly(), code)
		});
	}
	terms
}

/// A lot of gold, or a painting.
pub fn goods() -> Terms {
	Terms::Com(Com {
		header: header(),
		quantity: Fixed::ONE,
		purchase: None,
		termination: None,
	})
}

/// A participation in a film.
pub fn participation() -> Terms {
	Terms::Stk(Stk {
		header: header(),
		dividend: None,
		purchase: None,
		termination: None,
	})
}

pub fn boxed(terms: &Terms) -> Box<Terms> {
	Box::new(terms.clone())
}

/// What an originator says of a loan; `number` makes contract and collateral its own.
pub fn loan(terms: &Terms, number: u8) -> NewAsset {
	NewAsset {
		terms: boxed(terms),
		contract: H256::repeat_byte(number),
		serial: Some(format!("VIN-{number}").into_bytes().try_into().unwrap()),
		obligor: H256::repeat_byte(number),
		jurisdiction: 756,
		coin: COIN,
	}
}

/// Dispatches a call as a transaction does: refused, it changes nothing.
pub fn by(who: AccountId, call: Call<Test>) -> DispatchResult {
	RuntimeCall::AssetClass(call)
		.dispatch(RuntimeOrigin::signed(who))
		.map(drop)
		.map_err(|refused| refused.error)
}

/// Founds a class of Anna, Bela and Carl.
pub fn found(standard: Standard) -> ClassId {
	let class = NextClass::<Test>::get();
	let founders = vec![BELA, CARL].try_into().unwrap();
	let lei_of = lei;
	by(
		ANNA,
		Call::propose_class {
			founders,
			lei: lei_of(1),
			standard,
		},
	)
	.unwrap();
	by(BELA, Call::consent { class, lei: lei(2) }).unwrap();
	by(CARL, Call::consent { class, lei: lei(3) }).unwrap();
	class
}

/// The person behind an account.
pub fn person(who: AccountId) -> InvestorId {
	use tessera_primitives::compliance::Compliance as Persons;
	<Compliance as Persons<_>>::investor(&who).unwrap()
}

/// Gives the person behind an account the spare one in its place.
pub fn replace_account(who: AccountId) {
	let (origin, person) = (RuntimeOrigin::signed, person(who));
	Compliance::propose_link(origin(who), SPARE).unwrap();
	Compliance::accept_link(origin(SPARE), person, false).unwrap();
	Compliance::unlink(origin(SPARE), who).unwrap();
}

/// Puts a motion of Anna, for which Bela votes: it is carried.
pub fn carry(class: ClassId, motion: Motion) -> MotionId {
	let id = Classes::<Test>::get(class).unwrap().next_motion;
	by(ANNA, Call::put_motion { class, motion }).unwrap();
	by(BELA, Call::vote { class, id }).unwrap();
	id
}

/// Carries a motion, and has anybody carry it out; one that fails is forgotten.
pub fn enact(class: ClassId, motion: Motion) -> DispatchResult {
	let id = carry(class, motion);
	let enacted = by(NOBODY, Call::enact { class, id });
	if enacted.is_err() {
		Motions::<Test>::remove(class, id);
		Classes::<Test>::mutate(class, |row| row.as_mut().unwrap().motions -= 1);
	}
	enacted
}

/// Lets a pool buy assets of others, by vote.
pub fn refinance(class: ClassId, to: PoolId, assets: &[AssetId]) -> DispatchResult {
	let assets = assets.to_vec().try_into().unwrap();
	enact(class, Motion::Refinance { to, assets })
}

/// Opens a pool of the class.
pub fn open(class: ClassId, sheet: PoolSheetOf<Test>) -> PoolId {
	let pool = NextPool::<Test>::get();
	by(ANNA, Call::open_pool { class, sheet }).unwrap();
	pool
}

pub fn lane(pool: PoolId, tranche: u8, side: Side) -> Lane {
	Lane {
		pool,
		tranche,
		side,
	}
}

/// Subscribes, and executes.
pub fn invest(who: AccountId, pool: PoolId, tranche: u8, amount: Balance) {
	by(
		who,
		Call::subscribe {
			pool,
			tranche,
			amount,
		},
	)
	.unwrap();
	execute(lane(pool, tranche, Side::Subscribe));
}

pub fn execute(lane: Lane) {
	by(NOBODY, Call::execute { lane, limit: 8 }).unwrap();
}

/// Registers a loan of the originator.
pub fn offer(who: AccountId, class: ClassId, terms: &Terms, number: u8) -> AssetId {
	let id = NextAsset::<Test>::get();
	let asset = loan(terms, number);
	by(who, Call::register_asset { class, asset }).unwrap();
	id
}

/// The call by which an originator sells.
pub fn sale(pool: PoolId, asset: AssetId, terms: &Terms) -> Call<Test> {
	Call::join {
		pool,
		asset,
		terms: boxed(terms),
		min_price: 0,
	}
}

/// The call by which somebody pays.
pub fn payment(asset: AssetId, amount: Balance, terms: &Terms) -> Call<Test> {
	Call::pay {
		asset,
		amount,
		terms: boxed(terms),
	}
}

/// A class and a pool of one senior tranche at 6 % with 80,000 coins and a residual with 20,000.
pub fn funded_pool() -> (ClassId, PoolId) {
	let class = found(standard());
	let pool = open(class, sheet(&[6]));
	invest(JOHN, pool, 1, 20_000 * UNIT);
	invest(IRIS, pool, 0, 80_000 * UNIT);
	(class, pool)
}

/// Moves the clock to a moment and looks at every pool.
pub fn go_to(moment: Moment) {
	Timestamp::set_timestamp(moment);
	for pool in 0..NextPool::<Test>::get() {
		while Pools::<Test>::get(pool).unwrap().reviewed_to <= (moment / DAY) as u32 {
			by(NOBODY, Call::poke { pool, limit: 32 }).unwrap();
		}
	}
}

/// The first of a month, counted from January 2025.
pub fn first_of_month(months: u32) -> Moment {
	let start = DateTime::from_ymd(2025, 1, 1).unwrap();
	start.checked_add(Period::months(months)).unwrap().seconds() as u64 * 1_000
}

pub fn coins(who: AccountId) -> Balance {
	Coins::balance(COIN, who)
}

pub fn pool(pool: PoolId) -> Pool {
	Pools::<Test>::get(pool).unwrap()
}

pub fn asset(asset: AssetId) -> Asset {
	Assets::<Test>::get(asset).unwrap()
}

pub fn tranche_of(pool: PoolId, place: usize) -> SecurityId {
	Charters::<Test>::get(pool).unwrap().tranches[place]
}

pub fn units(pool: PoolId, place: usize, who: AccountId) -> Balance {
	use frame_support::traits::fungibles::Inspect;
	SecurityToken::total_balance(tranche_of(pool, place), &who)
}

/// What a pool is worth, and its tranches.
pub fn worth(pool: PoolId) -> (Balance, Vec<Balance>) {
	Pallet::<Test>::pool_value(pool).unwrap()
}

/// The pallet's own events since the last call of this function.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::AssetClass(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let everybody = [REGISTRAR, ANNA, BELA, CARL, DORA, IRIS, JOHN, PAYER];
	pallet_balances::GenesisConfig::<Test> {
		balances: everybody.map(|who| (who, 100_000_000)).to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_assets::GenesisConfig::<Test> {
		assets: vec![(COIN, REGISTRAR, true, 1), (OTHER_COIN, REGISTRAR, true, 1)],
		metadata: vec![
			(COIN, b"Euro".to_vec(), b"EUR".to_vec(), 2),
			(OTHER_COIN, b"Franc".to_vec(), b"CHF".to_vec(), 2),
		],
		accounts: everybody.map(|who| (COIN, who, COINS)).to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
		let lei = *b"HWUPKR0MPOU8FGXBT394";
		Compliance::add_registrar(RuntimeOrigin::root(), REGISTRAR, lei).unwrap();
		for who in [ANNA, BELA, CARL, DORA, IRIS, JOHN] {
			let until = START + 40 * 366 * DAY;
			let class = InvestorClass::Institutional;
			let origin = RuntimeOrigin::signed(REGISTRAR);
			Compliance::issue_credential(origin, who, 756, class, until).unwrap();
		}
		System::reset_events();
	});
	ext
}

/// Runs a test on a fresh chain, and checks every invariant at its end.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check();
	});
}

/// Checks the invariants, that the books know all the cash of every pool and what its principal cost, and
/// that its value is that of its rows.
pub fn check() {
	AssetClass::do_try_state().unwrap();
	for id in 0..NextPool::<Test>::get() {
		let row = pool(id);
		let cash = row.cash.total().unwrap() + row.state.reserve;
		let subject = Subject::Pool(id);
		assert_eq!(booked(subject, Account::Cash), cash as i128);
		let cost = row.portfolio.cost().unwrap();
		assert_eq!(booked(subject, Account::Principal), cost as i128);
		let portfolio = AssetClass::recomputed(id).unwrap().portfolio;
		let provisions = Charters::<Test>::get(id)
			.unwrap()
			.standard
			.losses
			.provisions;
		let value = |it: value::Portfolio| it.value(Timestamp::get(), &provisions);
		assert_eq!(value(row.portfolio), value(portfolio));
	}
}
