//! Benchmarks: each call at its costliest.

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Mutate, MutateHold},
		Consideration, ConstU32, Footprint, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{FixedU128, Perbill};
use tessera_primitives::{
	acts::ReasonCode, compliance::Compliance, Balance, CoinId, InvestorId, Moment, SecurityId,
};

use crate::{ledger::Session, *};

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: Config> {
	/// The costliest policy that parties of [`Self::admit`] pass.
	fn longest_policy() -> PolicyOf<T>;

	/// The costliest policy that an account passes that nobody has seen.
	fn open_policy() -> PolicyOf<T>;

	/// Gives `who` an investor, with as many credentials as one may have.
	fn admit(who: &T::AccountId);

	/// Reasons for holds, as many as there are and fit.
	fn hold_reasons() -> Vec<T::RuntimeHoldReason>;

	/// A coin that exists.
	fn coin() -> CoinId;

	/// Sets the chain's clock.
	fn set_clock(now: Moment);
}

const SUPPLY: Balance = Balance::MAX / 4;
const MOVED: Balance = SUPPLY / 4;
const PAID: Balance = 1_000_000_000_000_000_000;
/// When the calls are made; record dates lie before it.
const NOW: Moment = 1_700_000_000_000;

fn terms<T: Config>() -> TermSheet {
	TermSheet {
		kind: SecurityKind::Equity,
		isin: Some(*b"US0378331005"),
		cfi: *b"ESVUFR",
		fisn: BoundedVec::truncate_from(b"APPLE INC/SH".to_vec()),
		issuer_lei: *b"HWUPKR0MPOU8FGXBT394",
		decimals: 0,
		name: BoundedVec::truncate_from([b'A'; MAX_NAME_BYTES as usize].to_vec()),
		settlement_coin: Some(T::BenchmarkHelper::coin()),
	}
}

/// A security with these rules, which has paid income that no holder has settled.
fn created<T: Config>(policy: PolicyOf<T>) -> (T::AccountId, SecurityId) {
	T::BenchmarkHelper::set_clock(NOW);
	let issuer: T::AccountId = account("issuer", 0, 0);
	T::Deposit::ensure_successful(&issuer, Pallet::<T>::footprint());
	let security =
		Pallet::<T>::do_create(issuer.clone(), terms::<T>()).expect("the terms are valid");
	Pallet::<T>::do_set_policy(&issuer, security, policy).expect("the policy is valid");
	(issuer, security)
}

/// A holder with a known investor and as many holds as there can be, income to settle, and record dates
/// to write down.
fn holder<T: Config>(issuer: &T::AccountId, security: SecurityId) -> T::AccountId {
	holder_with::<T>(issuer, security, MAX_HOLDS as usize)
}

/// As [`holder`], with so many holds.
fn holder_with<T: Config>(
	issuer: &T::AccountId,
	security: SecurityId,
	holds: usize,
) -> T::AccountId {
	let who = whitelisted_caller();
	holder_by_name::<T>(issuer, security, who, holds)
}

/// As [`holder_with`], one who does not sign: what is read and written of its account counts.
fn absent_holder<T: Config>(
	issuer: &T::AccountId,
	security: SecurityId,
	holds: usize,
) -> T::AccountId {
	let who = account("absent holder", 0, 0);
	holder_by_name::<T>(issuer, security, who, holds)
}

fn holder_by_name<T: Config>(
	issuer: &T::AccountId,
	security: SecurityId,
	who: T::AccountId,
	holds: usize,
) -> T::AccountId {
	T::BenchmarkHelper::admit(&who);
	let origin = RawOrigin::Signed(issuer.clone());
	Pallet::<T>::issue(origin.into(), security, who.clone(), SUPPLY)
		.expect("the holder is eligible");
	for reason in T::BenchmarkHelper::hold_reasons().into_iter().take(holds) {
		Pallet::<T>::hold(security, &reason, &who, 1).expect("the holder has enough");
	}
	// The income of a long life: the index fits no fast path.
	Securities::<T>::mutate_extant(security, |row| {
		row.income_index = FixedU128::from_rational(1, 3)
	});
	record_dates::<T>(security, MAX_RECORD_DATES);
	who
}

/// Opens record dates that pass as the clock goes on by a moment.
fn record_dates<T: Config>(security: SecurityId, count: u32) {
	Securities::<T>::mutate_extant(security, |row| {
		for id in 0..count {
			let date = RecordDate {
				id,
				at: NOW,
				supply: None,
				vote: false,
			};
			row.record_dates.try_push(date).expect("there is a place");
			row.next_record_date = id + 1;
		}
	});
	T::BenchmarkHelper::set_clock(NOW + 1);
}

/// Gives `who` what it takes to make any deposit.
fn afford<T: Config>(who: &T::AccountId) {
	for _ in 0..2 {
		T::Deposit::ensure_successful(who, Footprint::from_parts(1, 16 * 1_024));
	}
}

fn coin_of<T: Config>(security: SecurityId) -> CoinId {
	Securities::<T>::get(security)
		.and_then(|row| row.settlement_coin)
		.expect("the security has a coin")
}

/// Gives the issuer what it pays.
fn fund<T: Config>(security: SecurityId, issuer: &T::AccountId) {
	let coin = coin_of::<T>(security);
	T::Coins::mint_into(coin, issuer, 4 * PAID).expect("the coin exists");
}

/// Pays income, as much as half of the units.
fn paid<T: Config>(security: SecurityId, issuer: &T::AccountId) {
	// The income that the holder has to settle was never received.
	Securities::<T>::mutate_extant(security, |row| row.income_index = FixedU128::default());
	for investor in Register::<T>::iter_key_prefix(security)
		.take(2)
		.collect::<Vec<_>>()
	{
		Register::<T>::mutate(security, investor, |holding| {
			if let Some(holding) = holding {
				holding.income_index = FixedU128::default();
			}
		});
	}
	let supply = SUPPLY / 2;
	let coin = coin_of::<T>(security);
	T::Coins::mint_into(coin, issuer, supply + T::Coins::minimum_balance(coin))
		.expect("the coin exists");
	Pallet::<T>::do_pay_income(issuer, security, CorporateAction::Dvca, supply, None)
		.expect("the issuer can pay");
}

/// Makes so many splits that all lose units.
fn splits<T: Config>(issuer: &T::AccountId, security: SecurityId, count: u32) {
	for turn in 0..count {
		Pallet::<T>::do_split(issuer, security, CorporateAction::Splr, 96 - turn, 97)
			.expect("there is a place");
	}
}

/// Adds so many holders, with holdings as that of `who` but for the rest of the supply, as it was before
/// anything happened to it. Their numbers.
fn fill<T: Config>(security: SecurityId, who: &T::AccountId, count: u32) -> Vec<InvestorId> {
	const FIRST: InvestorId = 1_000_000;
	let investor = Pallet::<T>::investor_of(who).expect("the holder is known");
	let mut holding = Register::<T>::get(security, investor).expect("there is the holding");
	holding.free = MOVED / Balance::from(count);
	let investors: Vec<_> = (FIRST..FIRST + InvestorId::from(count)).collect();
	for investor in &investors {
		Register::<T>::insert(security, investor, holding.clone());
	}
	Securities::<T>::mutate_extant(security, |row| {
		row.supply += holding.total() * Balance::from(count);
		row.holders += count;
	});
	recount::<T>(security);
	investors
}

/// As after a change of the policy: nobody is counted by residence.
fn recount<T: Config>(security: SecurityId) {
	Securities::<T>::mutate_extant(security, |row| {
		row.residence_epoch += 1;
		row.uncounted = row.holders;
		for (_, residents) in row.residents.iter_mut() {
			*residents = 0;
		}
	});
}

/// As many receivers as there can be, each of so many units that all fit.
fn receivers<T: Config>(count: u32, known: bool) -> Batch<T> {
	let receivers = (0..count).map(|index| {
		let to: T::AccountId = account("receiver", index, 1);
		if known {
			T::BenchmarkHelper::admit(&to);
		}
		(to, MOVED / Balance::from(MAX_BATCH))
	});
	BoundedVec::truncate_from(receivers.collect())
}

/// Fills every seat, and all offers but one.
fn fill_book<T: Config>(security: SecurityId, issuer: &T::AccountId) {
	Roles::<T>::mutate_extant(security, |book| {
		for index in 1..MAX_SEATS {
			let agent: T::AccountId = account("agent", index, 0);
			book.agents
				.try_push(agent.clone())
				.expect("there is a seat");
			book.officers
				.try_push(agent.clone())
				.expect("there is a seat");
		}
		for index in 1..MAX_OFFERS {
			let offer = Offer {
				role: Role::Agent,
				from: Some(issuer.clone()),
				to: account("agent", index, 0),
			};
			book.offers.try_push(offer).expect("there is a place");
		}
	});
}

type Uri = BoundedVec<u8, ConstU32<128>>;
type DocumentName = BoundedVec<u8, ConstU32<32>>;

/// The name and the address of a document, as long as they can be.
fn document(index: u32) -> (DocumentName, Uri) {
	let mut name = [b'n'; 32];
	name[0] = b'A' + index as u8;
	(
		BoundedVec::truncate_from(name.to_vec()),
		BoundedVec::truncate_from([b'u'; 128].to_vec()),
	)
}

fn fill_library<T: Config>(security: SecurityId, issuer: &T::AccountId) {
	afford::<T>(issuer);
	for index in 0..MAX_DOCUMENTS {
		let (name, uri) = document(index);
		Pallet::<T>::do_set_document(issuer, security, name, uri, H256::zero())
			.expect("there is a place");
	}
}

fn seizure<T: Config>(from: &T::AccountId, to: &T::AccountId) -> ActOf<T> {
	Act::Seizure {
		from: Pallet::<T>::investor_of(from).expect("the holder is known"),
		custodian: to.clone(),
		amount: MOVED,
	}
}

/// An act that all agents but the issuer have approved, the last of as many as can be pending.
fn proposed<T: Config>(security: SecurityId, issuer: &T::AccountId, act: ActOf<T>) -> ActId {
	let agents: Vec<T::AccountId> = (0..MAX_SEATS - 1)
		.map(|index| account("agent", index, 0))
		.collect();
	Roles::<T>::mutate_extant(security, |book| {
		let seats = agents.iter().cloned().chain([issuer.clone()]);
		book.agents = Seats::truncate_from(seats.collect());
		book.threshold = MAX_SEATS;
		for id in 1..MAX_PENDING_ACTS {
			let other = (1_000 + id, issuer.clone());
			book.pending.try_push(other).expect("there is a place");
		}
	});
	let propose = |who: &T::AccountId| {
		Pallet::<T>::do_propose_act(
			who.clone(),
			security,
			act.clone(),
			ReasonCode::CourtOrder,
			H256::zero(),
		)
	};
	propose(&agents[0]).expect("the agent may propose");
	for agent in &agents[1..] {
		Pallet::<T>::do_approve_act(agent.clone(), security, 0).expect("the agent may approve");
	}
	0
}

/// A transfer that waits for approval; who is to receive.
fn requested<T: Config>(issuer: &T::AccountId, security: SecurityId) -> T::AccountId {
	let from = absent_holder::<T>(issuer, security, MAX_HOLDS as usize - 1);
	afford::<T>(&from);
	let to = known::<T>();
	Pallet::<T>::do_request_transfer(from, security, to.clone(), MOVED, Moment::MAX)
		.expect("the rules allow it");
	to
}

/// A vote with as many options as there can be, on a record date that has passed.
fn called<T: Config>(issuer: &T::AccountId, security: SecurityId) {
	Pallet::<T>::do_call_vote(
		issuer,
		security,
		0,
		H256::zero(),
		MAX_OPTIONS,
		Perbill::from_percent(50),
		NOW + 2,
	)
	.expect("there is a record date");
}

fn known<T: Config>() -> T::AccountId {
	let who: T::AccountId = account("receiver", 0, 0);
	T::BenchmarkHelper::admit(&who);
	who
}

fn free<T: Config>(security: SecurityId, who: &T::AccountId) -> Balance {
	Pallet::<T>::holding_of(security, who).map_or(0, |holding| holding.free)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn create() {
		let issuer: T::AccountId = whitelisted_caller();
		T::Deposit::ensure_successful(&issuer, Pallet::<T>::footprint());
		let security = NextSecurity::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), terms::<T>());

		assert!(Securities::<T>::contains_key(security));
	}

	#[benchmark]
	fn set_policy() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let policy = T::BenchmarkHelper::longest_policy();
		let before = Securities::<T>::get(security).map(|row| row.policy);
		assert_eq!(before, T::Compliance::checked(policy.clone()).ok());

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, policy);

		assert_eq!(Securities::<T>::get(security).map(|row| row.policy), before);
	}

	/// To a holder, with its holds, under the longest policy.
	#[benchmark]
	fn issue() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let to = holder::<T>(&issuer, security);
		let before = free::<T>(security, &to);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), before + MOVED);
	}

	/// To an account that is given an investor on the way.
	#[benchmark]
	fn issue_to_unseen_account() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let to: T::AccountId = account("unseen", 0, 0);

		#[extrinsic_call]
		issue(RawOrigin::Signed(issuer), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	/// A part: the row stays, with its holds.
	#[benchmark]
	fn redeem() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let before = free::<T>(security, &from);

		#[extrinsic_call]
		_(RawOrigin::Signed(from.clone()), security, MOVED);

		assert_eq!(free::<T>(security, &from), before - MOVED);
	}

	/// To a known investor who becomes a holder, under the longest policy; the giver's row stays, with
	/// its holds.
	#[benchmark]
	fn transfer() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let to = known::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(2)
		);
	}

	/// To an account that is given an investor on the way; the giver's row stays, with its holds.
	#[benchmark]
	fn transfer_to_unseen_account() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let from = holder::<T>(&issuer, security);
		let to: T::AccountId = account("unseen", 0, 0);

		#[extrinsic_call]
		transfer(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(2)
		);
	}

	/// With a full library, and income that is left.
	#[benchmark]
	fn close() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder_with::<T>(&issuer, security, 0);
		fill_library::<T>(security, &issuer);
		paid::<T>(security, &issuer);
		let investor = Pallet::<T>::investor_of(&who).expect("the holder is known");
		Register::<T>::remove(security, investor);
		Securities::<T>::mutate_extant(security, |row| row.supply = 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security);

		assert!(!Securities::<T>::contains_key(security));
	}

	/// To accounts of known investors, under the longest policy.
	#[benchmark]
	fn issue_batch(n: Linear<1, MAX_BATCH>) {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let issues = receivers::<T>(n, true);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, issues);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(n)
		);
	}

	/// To accounts that are given an investor on the way.
	#[benchmark]
	fn issue_batch_to_unseen_accounts(n: Linear<1, MAX_BATCH>) {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let issues = receivers::<T>(n, false);

		#[extrinsic_call]
		issue_batch(RawOrigin::Signed(issuer), security, issues);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(n)
		);
	}

	/// To accounts of known investors, under the longest policy.
	#[benchmark]
	fn transfer_batch(n: Linear<1, MAX_BATCH>) {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let transfers = receivers::<T>(n, true);

		#[extrinsic_call]
		_(RawOrigin::Signed(from), security, transfers);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(n + 1)
		);
	}

	/// To accounts that are given an investor on the way.
	#[benchmark]
	fn transfer_batch_to_unseen_accounts(n: Linear<1, MAX_BATCH>) {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let from = holder::<T>(&issuer, security);
		let transfers = receivers::<T>(n, false);

		#[extrinsic_call]
		transfer_batch(RawOrigin::Signed(from), security, transfers);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(n + 1)
		);
	}

	#[benchmark]
	fn hand_over() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		fill_book::<T>(security, &issuer);
		let to: T::AccountId = account("new issuer", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, Role::Issuer, to);

		assert_eq!(
			Roles::<T>::get(security).map(|book| book.offers.len()),
			Some(MAX_OFFERS as usize)
		);
	}

	/// That of the issuer, with the deposits for a full library.
	#[benchmark]
	fn accept_role() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		fill_book::<T>(security, &issuer);
		fill_library::<T>(security, &issuer);
		let to: T::AccountId = whitelisted_caller();
		afford::<T>(&to);
		Pallet::<T>::do_hand_over(&issuer, security, Role::Issuer, to.clone())
			.expect("the issuer has the role");

		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), security, Role::Issuer);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.issuer),
			Some(to)
		);
	}

	#[benchmark]
	fn withdraw_offer() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		fill_book::<T>(security, &issuer);
		let to: T::AccountId = account("new issuer", 0, 0);
		Pallet::<T>::do_hand_over(&issuer, security, Role::Issuer, to.clone())
			.expect("the issuer has the role");

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, Role::Issuer, to);

		assert_eq!(
			Roles::<T>::get(security).map(|book| book.offers.len()),
			Some(MAX_OFFERS as usize - 1)
		);
	}

	/// A seizure by the only agent.
	#[benchmark]
	fn propose_act() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let to = known::<T>();
		let act = seizure::<T>(&from, &to);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			act,
			ReasonCode::CourtOrder,
			H256::zero(),
		);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	/// A seizure, by the last of all agents.
	#[benchmark]
	fn approve_act() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let to = known::<T>();
		let id = proposed::<T>(security, &issuer, seizure::<T>(&from, &to));

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, id);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	#[benchmark]
	fn drop_act() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let id = proposed::<T>(security, &issuer, Act::WindDown);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("agent", 0, 0)), security, id);

		assert!(!Acts::<T>::contains_key(security, id));
	}

	/// In place of an earlier one, whose deposit returns to another key of the investor.
	#[benchmark]
	fn approve_operator() {
		let (_, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = known::<T>();
		afford::<T>(&who);
		let operator: T::AccountId = account("operator", 0, 0);
		Pallet::<T>::do_approve_operator(
			who.clone(),
			security,
			operator.clone(),
			None,
			Moment::MAX,
		)
		.expect("the investor can afford it");
		let investor = Pallet::<T>::investor_of(&who).expect("the investor is known");
		let other: T::AccountId = account("other key", 0, 0);
		afford::<T>(&other);
		Operators::<T>::mutate((security, investor, operator.clone()), |row| {
			let approval = row.as_mut().expect("there is the approval");
			approval.deposit = T::Deposit::new(&other, Footprint::from_parts(1, 256))
				.expect("the other key can afford it");
			approval.depositor = other;
		});

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			security,
			operator,
			Some(1),
			Moment::MAX,
		);

		assert_eq!(Operators::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn revoke_operator() {
		let (_, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = known::<T>();
		afford::<T>(&who);
		let operator: T::AccountId = account("operator", 0, 0);
		Pallet::<T>::do_approve_operator(
			who.clone(),
			security,
			operator.clone(),
			None,
			Moment::MAX,
		)
		.expect("the investor can afford it");

		#[extrinsic_call]
		_(RawOrigin::Signed(who), security, operator);

		assert_eq!(Operators::<T>::iter().count(), 0);
	}

	/// All of the allowance, so that the deposit returns.
	#[benchmark]
	fn transfer_from() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = absent_holder::<T>(&issuer, security, MAX_HOLDS as usize);
		afford::<T>(&from);
		let operator: T::AccountId = account("operator", 0, 0);
		Pallet::<T>::do_approve_operator(
			from.clone(),
			security,
			operator.clone(),
			Some(MOVED),
			Moment::MAX,
		)
		.expect("the investor can afford it");
		let to = known::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(operator),
			security,
			from,
			to.clone(),
			MOVED,
		);

		assert_eq!(free::<T>(security, &to), MOVED);
		assert_eq!(Operators::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn request_transfer() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder_with::<T>(&issuer, security, MAX_HOLDS as usize - 1);
		afford::<T>(&from);
		let to = known::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(from), security, to, MOVED, Moment::MAX);

		assert!(Requests::<T>::contains_key(security, 0));
	}

	#[benchmark]
	fn approve_transfer() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let to = requested::<T>(&issuer, security);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, 0);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	#[benchmark]
	fn drop_request() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		requested::<T>(&issuer, security);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, 0);

		assert!(!Requests::<T>::contains_key(security, 0));
	}

	/// In place of the last of as many as there can be.
	#[benchmark]
	fn set_document() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		fill_library::<T>(security, &issuer);
		let (name, mut uri) = document(MAX_DOCUMENTS - 1);
		uri.truncate(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, name, uri, H256::zero());

		assert_eq!(Pallet::<T>::documents(security).len() as u32, MAX_DOCUMENTS);
	}

	#[benchmark]
	fn remove_document() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		fill_library::<T>(security, &issuer);
		let (name, _) = document(MAX_DOCUMENTS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, name);

		assert_eq!(
			Pallet::<T>::documents(security).len() as u32,
			MAX_DOCUMENTS - 1
		);
	}

	#[benchmark]
	fn set_settlement_coin() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let coin = coin_of::<T>(security);
		Securities::<T>::mutate_extant(security, |row| row.settlement_coin = None);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, coin);

		assert_eq!(coin_of::<T>(security), coin);
	}

	/// The first payment, with a new factor.
	#[benchmark]
	fn pay_income() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		holder::<T>(&issuer, security);
		fund::<T>(security, &issuer);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Pred,
			PAID,
			Some(Perbill::from_percent(50)),
		);

		assert_eq!(
			Incomes::<T>::get(security).map(|income| income.received),
			Some(PAID)
		);
	}

	/// To an account that has none of the coin yet, by a stranger: that account has to be found, and is
	/// not the one that pays the fee.
	#[benchmark]
	fn claim_income() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = absent_holder::<T>(&issuer, security, MAX_HOLDS as usize);
		paid::<T>(security, &issuer);
		let investor = Pallet::<T>::investor_of(&who).expect("the holder is known");
		let stranger: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		claim_income_for(RawOrigin::Signed(stranger), security, investor);

		assert!(Incomes::<T>::get(security).is_some_and(|income| income.claimed > 0));
	}

	#[benchmark]
	fn sweep_income() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		paid::<T>(security, &issuer);
		// Full, and each as old as it was.
		Incomes::<T>::mutate_extant(security, |income| {
			let first = income.checkpoints[0];
			while income.checkpoints.try_push(first).is_ok() {}
		});
		T::BenchmarkHelper::set_clock(NOW + 2 * T::UnclaimedTerm::get());
		let investor = Pallet::<T>::investor_of(&who).expect("the holder is known");

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, investor);

		assert!(Incomes::<T>::get(security).is_some_and(|income| income.swept > 0));
	}

	/// The last that there is a place for.
	#[benchmark]
	fn split() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		holder::<T>(&issuer, security);
		splits::<T>(&issuer, security, MAX_OPEN_SPLITS - 1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Splr,
			2,
			3,
		);

		assert_eq!(Splits::<T>::get(security).len() as u32, MAX_OPEN_SPLITS);
	}

	/// With the last split that there is a place for, and the first payment.
	#[benchmark]
	fn redeem_all() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		holder::<T>(&issuer, security);
		splits::<T>(&issuer, security, MAX_OPEN_SPLITS - 1);
		fund::<T>(security, &issuer);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Redm,
			PAID,
		);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.supply),
			Some(0)
		);
	}

	/// Holdings that have passed no split, written down no record date, and are counted nowhere.
	#[benchmark]
	fn settle(n: Linear<1, MAX_SETTLED>) {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		let investors = fill::<T>(security, &who, n);
		// With accounts, whose credentials say where they are resident.
		let investors = investors.into_iter().zip(0..).map(|(stranger, index)| {
			let known: T::AccountId = account("holder", index, 0);
			T::BenchmarkHelper::admit(&known);
			let investor = Pallet::<T>::investor_of(&known).expect("the holder is known");
			let holding = Register::<T>::take(security, stranger).expect("there is the holding");
			Register::<T>::insert(security, investor, holding);
			investor
		});
		let investors: Vec<_> = investors.collect();
		splits::<T>(&issuer, security, MAX_OPEN_SPLITS);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			BoundedVec::truncate_from(investors.clone()),
		);

		for investor in investors {
			assert_eq!(
				Register::<T>::get(security, investor).map(|holding| holding.generation),
				Some(MAX_OPEN_SPLITS)
			);
		}
	}

	#[benchmark]
	fn set_record_date() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		record_dates::<T>(security, MAX_RECORD_DATES - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, Moment::MAX);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.record_dates.len() as u32),
			Some(MAX_RECORD_DATES)
		);
	}

	#[benchmark]
	fn close_record_date() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		record_dates::<T>(security, MAX_RECORD_DATES);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, 0);

		assert_eq!(
			Securities::<T>::get(security).map(|row| row.record_dates.len() as u32),
			Some(MAX_RECORD_DATES - 1)
		);
	}

	#[benchmark]
	fn call_vote() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		record_dates::<T>(security, MAX_RECORD_DATES);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			security,
			0,
			H256::zero(),
			MAX_OPTIONS,
			Perbill::from_percent(50),
			Moment::MAX,
		);

		assert!(Votes::<T>::contains_key(security, 0));
	}

	#[benchmark]
	fn vote() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		called::<T>(&issuer, security);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), security, 0, MAX_OPTIONS as u8 - 1);

		assert_eq!(
			Votes::<T>::get(security, 0).map(|running| running.turnout()),
			Some(SUPPLY)
		);
	}

	#[benchmark]
	fn close_vote() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		called::<T>(&issuer, security);
		T::BenchmarkHelper::set_clock(NOW + 3);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), security, 0);

		assert!(!Votes::<T>::contains_key(security, 0));
	}

	/// What it costs besides that a holding has to pass as many splits as can be open, and that each
	/// cancels units.
	#[benchmark]
	fn convert() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		splits::<T>(&issuer, security, MAX_OPEN_SPLITS);
		let investor = Pallet::<T>::investor_of(&who).expect("the holder is known");
		recount::<T>(security);

		#[block]
		{
			let mut session = Session::<T>::open(security).expect("there is the security");
			session.holding(investor).expect("the units fit");
			session.commit().expect("the income fits");
		}

		assert!(Splits::<T>::get(security).is_empty());
	}

	/// Among as many holders, with income and record dates.
	#[benchmark(extra)]
	fn transfer_at_10() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		fill::<T>(security, &from, 10);
		let to = known::<T>();

		#[extrinsic_call]
		transfer(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	/// To as many holders.
	#[benchmark(extra)]
	fn pay_income_at_10() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 10);
		fund::<T>(security, &issuer);

		#[extrinsic_call]
		pay_income(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Dvca,
			PAID,
			None,
		);

		assert!(Incomes::<T>::contains_key(security));
	}

	/// By one of as many holders.
	#[benchmark(extra)]
	fn claim_income_at_10() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 10);
		paid::<T>(security, &issuer);

		#[extrinsic_call]
		claim_income(RawOrigin::Signed(who), security);

		assert!(Incomes::<T>::get(security).is_some_and(|income| income.claimed > 0));
	}

	/// Of the units of as many holders.
	#[benchmark(extra)]
	fn split_at_10() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 10);

		#[extrinsic_call]
		split(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Splr,
			2,
			3,
		);

		assert_eq!(Splits::<T>::get(security).len(), 1);
	}

	/// Among as many holders, with income and record dates.
	#[benchmark(extra)]
	fn transfer_at_100000() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		fill::<T>(security, &from, 100_000);
		let to = known::<T>();

		#[extrinsic_call]
		transfer(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	/// To as many holders.
	#[benchmark(extra)]
	fn pay_income_at_100000() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 100_000);
		fund::<T>(security, &issuer);

		#[extrinsic_call]
		pay_income(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Dvca,
			PAID,
			None,
		);

		assert!(Incomes::<T>::contains_key(security));
	}

	/// By one of as many holders.
	#[benchmark(extra)]
	fn claim_income_at_100000() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 100_000);
		paid::<T>(security, &issuer);

		#[extrinsic_call]
		claim_income(RawOrigin::Signed(who), security);

		assert!(Incomes::<T>::get(security).is_some_and(|income| income.claimed > 0));
	}

	/// Of the units of as many holders.
	#[benchmark(extra)]
	fn split_at_100000() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let who = holder::<T>(&issuer, security);
		fill::<T>(security, &who, 100_000);

		#[extrinsic_call]
		split(
			RawOrigin::Signed(issuer),
			security,
			CorporateAction::Splr,
			2,
			3,
		);

		assert_eq!(Splits::<T>::get(security).len(), 1);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
