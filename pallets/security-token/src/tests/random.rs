//! Ten thousand random calls by random roles: after each every invariant holds, a refused one changed
//! nothing, a done one was its caller's to make, no frozen unit has moved, and what was held at a record
//! date is what was held then.

use alloc::collections::BTreeMap;
use frame_support::traits::{
	fungibles::{Mutate, MutateFreeze, MutateHold},
	tokens::{
		Fortitude::{Force, Polite},
		Precision::{BestEffort, Exact},
		Preservation::{Expendable, Protect},
		Restriction,
	},
};
use pallet_compliance::{Policy, Rule};
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{traits::Dispatchable, DispatchError, Perbill, StateVersion};
use tessera_primitives::{
	acts::ReasonCode, compliance::InvestorClass, Balance, InvestorId, Moment, SecurityId,
};

use crate::{ledger::Session, mock::*, *};

const SEQUENCES: u32 = 40;
const CALLS_PER_SEQUENCE: usize = 250;

#[derive(Clone, Debug)]
enum Step {
	Call(u64, RuntimeCall),
	Mint(SecurityId, u64, Balance),
	Burn(SecurityId, u64, Balance, bool),
	Transfer(SecurityId, u64, u64, Balance, bool),
	Hold(SecurityId, u64, Balance),
	Release(SecurityId, u64, Balance, bool),
	BurnHeld(SecurityId, u64, Balance, bool),
	Deliver(SecurityId, u64, u64, Balance, bool, bool),
	TransferAndHold(SecurityId, u64, u64, Balance, bool),
	Freeze(SecurityId, u64, Balance),
	Wait(u64),
}

impl Step {
	fn run(self) -> Result<(), DispatchError> {
		let precision = |exact: bool| if exact { Exact } else { BestEffort };
		match self {
			Step::Call(who, call) => call
				.dispatch(RuntimeOrigin::signed(who))
				.map(|_| ())
				.map_err(|post| post.error),
			Step::Mint(id, who, amount) => SecurityToken::mint_into(id, &who, amount).map(|_| ()),
			Step::Burn(id, who, amount, exact) => {
				let precision = precision(exact);
				SecurityToken::burn_from(id, &who, amount, Expendable, precision, Force).map(|_| ())
			}
			Step::Transfer(id, from, to, amount, expendable) => {
				let preservation = if expendable { Expendable } else { Protect };
				<SecurityToken as Mutate<_>>::transfer(id, &from, &to, amount, preservation)
					.map(|_| ())
			}
			Step::Hold(id, who, amount) => SecurityToken::hold(id, &FOR_SALE, &who, amount),
			Step::Release(id, who, amount, exact) => {
				SecurityToken::release(id, &FOR_SALE, &who, amount, precision(exact)).map(|_| ())
			}
			Step::BurnHeld(id, who, amount, exact) => {
				let precision = precision(exact);
				SecurityToken::burn_held(id, &FOR_SALE, &who, amount, precision, Polite).map(|_| ())
			}
			Step::Deliver(id, from, to, amount, exact, free) => {
				let mode = if free {
					Restriction::Free
				} else {
					Restriction::OnHold
				};
				SecurityToken::transfer_on_hold(
					id,
					&FOR_SALE,
					&from,
					&to,
					amount,
					precision(exact),
					mode,
					Polite,
				)
				.map(|_| ())
			}
			Step::TransferAndHold(id, from, to, amount, exact) => SecurityToken::transfer_and_hold(
				id,
				&FOR_SALE,
				&from,
				&to,
				amount,
				precision(exact),
				Expendable,
				Polite,
			)
			.map(|_| ()),
			Step::Freeze(id, who, amount) => SecurityToken::set_freeze(id, &7, &who, amount),
			Step::Wait(days) => {
				Timestamp::set_timestamp(Timestamp::get() + days * DAY);
				Ok(())
			}
		}
	}
}

/// Agents of every security, of whom two have to approve, and its compliance officer.
const AGENTS: [u64; 3] = [30, 31, 32];
const OFFICER: u64 = 33;

/// The actors, and a second key of ANNA.
fn account() -> impl Strategy<Value = u64> {
	prop_oneof![
		Just(ISSUER),
		Just(REGISTRAR),
		Just(ANNA),
		Just(BELA),
		Just(CARL),
		Just(DORA),
		Just(100),
		20u64..24,
		30u64..34,
	]
}

fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![8 => 0..120u128, 1 => Just(Balance::MAX), 1 => Just(Balance::MAX / 2)]
}

fn security() -> impl Strategy<Value = SecurityId> {
	prop_oneof![8 => 0..3u32, 1 => Just(9)]
}

fn rule() -> impl Strategy<Value = Rule> {
	let places = || {
		prop::sample::subsequence(vec![CH, DE, US], 1..=3)
			.prop_map(|places| places.try_into().unwrap())
	};
	prop_oneof![
		8 => Just(Rule::Open),
		1 => (0..2u32, 0..3usize).prop_map(|(registrar, class)| Rule::Credential {
			registrars: vec![registrar].try_into().unwrap(),
			class: [InvestorClass::Retail, InvestorClass::Accredited, InvestorClass::Institutional]
				[class],
		}),
		1 => places().prop_map(Rule::JurisdictionsAllowed),
		1 => places().prop_map(Rule::JurisdictionsBlocked),
		1 => (0..6u32).prop_map(Rule::MaximumHolders),
		1 => (0..300u128).prop_map(Rule::MaximumHolding),
		1 => (0..30u128).prop_map(Rule::MinimumHolding),
		1 => (0..40u64).prop_map(|days| Rule::LockUp(START + days * DAY)),
		1 => (0..4u32).prop_map(|maximum| Rule::MaximumHoldersIn { jurisdiction: DE, maximum }),
		1 => (0..4u64).prop_map(|days| Rule::HoldingPeriod(days * DAY)),
		1 => (0..99u128, 0..4u64).prop_map(|(amount, days)| {
			let period = days * DAY;
			Rule::MaximumVolume { amount, period }
		}),
		1 => prop::sample::subsequence(vec![0, 1, 2], 1..3)
			.prop_map(|who| Rule::Counterparties(who.try_into().unwrap())),
		2 => Just(Rule::AgentApproval),
	]
}

fn policies() -> impl Strategy<Value = Policy> {
	prop_oneof![
		2 => Just(policy([Rule::Open])),
		1 => prop::collection::vec(rule(), 0..4).prop_map(|rules| rules.try_into().unwrap()),
	]
}

/// Securities 0 and 9 are never split, so that the sum at a record date is exact.
fn splittable() -> impl Strategy<Value = SecurityId> {
	1..3u32
}

fn moment() -> impl Strategy<Value = Moment> {
	(0..40u64).prop_map(|days| START + days * DAY)
}

fn coins_paid() -> impl Strategy<Value = Balance> {
	prop_oneof![8 => 0..5_000u128, 1 => Just(Balance::MAX)]
}

/// What an issuer does for all holders at once.
fn for_all() -> BoxedStrategy<Call<Test>> {
	use CorporateAction::{Bonu, Dvca, Intr, Liqu, Pred, Redm, Splf, Splr};
	let ratios = vec![
		(Splf, 2, 1),
		(Splf, 3, 2),
		(Splr, 1, 7),
		(Splr, 2, 3),
		(Bonu, 11, 10),
		(Bonu, 1, 2),
	];
	prop_oneof![
		8 => (security(), coins_paid(), prop::sample::select(vec![Dvca, Intr, Redm])).prop_map(
			|(security, amount, action)| Call::pay_income { security, action, amount, factor: None }
		),
		1 => (security(), coins_paid(), 0..100u32).prop_map(|(security, amount, percent)| {
			let factor = Some(Perbill::from_percent(percent));
			Call::pay_income { security, action: Pred, amount, factor }
		}),
		4 => (splittable(), prop::sample::select(ratios)).prop_map(
			|(security, (action, numerator, denominator))| Call::split {
				security,
				action,
				numerator,
				denominator,
			}
		),
		1 => (2..3u32, coins_paid(), prop::sample::select(vec![Redm, Liqu]))
			.prop_map(|(security, amount, action)| Call::redeem_all { security, action, amount }),
		2 => (security(), 0..12u64)
			.prop_map(|(security, investor)| Call::sweep_income { security, investor }),
		8 => (security(), (0..9u64).prop_map(|days| START + days * DAY)).prop_map(|(security, at)| Call::set_record_date { security, at }),
		3 => (security(), 0..6u32)
			.prop_map(|(security, record_date)| Call::close_record_date { security, record_date }),
		8 => (security(), 0..6u32, moment()).prop_map(|(security, record_date, closes_at)| {
			Call::call_vote {
				security,
				record_date,
				document: Default::default(),
				options: 2,
				quorum: Perbill::from_percent(10),
				closes_at,
			}
		}),
		2 => (security(), 0..6u32)
			.prop_map(|(security, record_date)| Call::close_vote { security, record_date }),
		1 => security().prop_map(|security| Call::set_document {
			security,
			name: b"prospectus".to_vec().try_into().unwrap(),
			uri: b"https://example.org".to_vec().try_into().unwrap(),
			hash: Default::default(),
		}),
		1 => security().prop_map(|security| Call::remove_document {
			security,
			name: b"prospectus".to_vec().try_into().unwrap(),
		}),
		1 => security().prop_map(|security| Call::set_settlement_coin { security, coin: COIN }),
		1 => (security(), account(), amount(), account(), amount()).prop_map(
			|(security, one, few, other, more)| Call::issue_batch {
				security,
				issues: vec![(one, few), (other, more)].try_into().unwrap(),
			}
		),
	]
	.boxed()
}

fn privileged() -> BoxedStrategy<ActOf<Test>> {
	let investor = || 0..12u64;
	prop_oneof![
		1 => Just(Act::FreezeSecurity),
		3 => Just(Act::UnfreezeSecurity),
		6 => (investor(), amount())
			.prop_map(|(investor, amount)| Act::FreezeHolding { investor, amount }),
		6 => (investor(), account(), amount())
			.prop_map(|(from, to, amount)| Act::ForcedTransfer { from, to, amount }),
		2 => (investor(), account(), amount())
			.prop_map(|(from, custodian, amount)| Act::Seizure { from, custodian, amount }),
		1 => (0..2u32).prop_map(|threshold| Act::SetThreshold { threshold: threshold + 1 }),
		1 => account().prop_map(|to| Act::Appoint { role: Role::Agent, to }),
		1 => account().prop_map(|who| Act::Dismiss { role: Role::Officer, who }),
	]
	.boxed()
}

/// What agents do, and the handover of roles.
fn by_agents() -> BoxedStrategy<Call<Test>> {
	let role = || prop::sample::select(vec![Role::Issuer, Role::Agent, Role::Officer]);
	prop_oneof![
		8 => (security(), privileged()).prop_map(|(security, act)| Call::propose_act {
			security,
			act,
			reason: ReasonCode::CourtOrder,
			document: Default::default(),
		}),
		8 => (security(), 0..12u32).prop_map(|(security, id)| Call::approve_act { security, id }),
		2 => (security(), 0..12u32).prop_map(|(security, id)| Call::drop_act { security, id }),
		4 => (security(), 0..6u32).prop_map(|(security, id)| Call::approve_transfer { security, id }),
		2 => (security(), 0..6u32).prop_map(|(security, id)| Call::drop_request { security, id }),
		1 => (security(), role(), account())
			.prop_map(|(security, role, to)| Call::hand_over { security, role, to }),
		1 => (security(), role()).prop_map(|(security, role)| Call::accept_role { security, role }),
		1 => (security(), role(), account())
			.prop_map(|(security, role, to)| Call::withdraw_offer { security, role, to }),
	]
	.boxed()
}

fn by_holders() -> BoxedStrategy<Call<Test>> {
	prop_oneof![
		4 => security().prop_map(|security| Call::claim_income { security }),
		2 => (security(), 0..12u64)
			.prop_map(|(security, investor)| Call::claim_income_for { security, investor }),
		12 => (security(), 0..6u32, 0..3u8)
			.prop_map(|(security, record_date, option)| Call::vote { security, record_date, option }),
		2 => (security(), account(), amount(), account(), amount()).prop_map(
			|(security, one, few, other, more)| Call::transfer_batch {
				security,
				transfers: vec![(one, few), (other, more)].try_into().unwrap(),
			}
		),
		2 => (security(), account(), prop::option::of(amount()), moment()).prop_map(
			|(security, operator, allowance, expires_at)| Call::approve_operator {
				security,
				operator,
				allowance,
				expires_at,
			}
		),
		1 => (security(), account())
			.prop_map(|(security, operator)| Call::revoke_operator { security, operator }),
		4 => (security(), account(), account(), amount())
			.prop_map(|(security, from, to, amount)| Call::transfer_from { security, from, to, amount }),
		4 => (security(), account(), amount(), moment()).prop_map(
			|(security, to, amount, expires_at)| Call::request_transfer {
				security,
				to,
				amount,
				expires_at,
			}
		),
		2 => (security(), prop::collection::vec(0..12u64, 0..4)).prop_map(|(security, investors)| {
			let investors = investors.try_into().unwrap();
			Call::settle { security, investors }
		}),
	]
	.boxed()
}

fn call() -> BoxedStrategy<Step> {
	let ours = prop_oneof![
		1 => any::<bool>().prop_map(|whole| {
			let isin = if whole { *b"US0378331005" } else { *b"US0373831005" };
			Call::<Test>::create { terms: TermSheet { isin: Some(isin), ..share() } }
		}),
		1 => (security(), policies())
			.prop_map(|(security, policy)| Call::set_policy { security, policy }),
		6 => (security(), account(), amount())
			.prop_map(|(security, to, amount)| Call::issue { security, to, amount }),
		3 => (security(), amount()).prop_map(|(security, amount)| Call::redeem { security, amount }),
		8 => (security(), account(), amount())
			.prop_map(|(security, to, amount)| Call::transfer { security, to, amount }),
		1 => security().prop_map(|security| Call::close { security }),
		14 => for_all(),
		12 => by_agents(),
		12 => by_holders(),
	]
	.prop_map(RuntimeCall::SecurityToken);
	let credentials = (account(), prop::sample::select(vec![CH, DE, US]), 0..60u64).prop_map(
		|(account, jurisdiction, days)| {
			RuntimeCall::Compliance(pallet_compliance::Call::issue_credential {
				account,
				jurisdiction,
				class: InvestorClass::Accredited,
				valid_until: START + days * DAY,
			})
		},
	);
	// Most calls come from one who may make them, so that enough happens.
	let call = prop_oneof![12 => ours, 1 => credentials];
	(call, account(), 0..4usize)
		.prop_map(|(call, anybody, turn)| {
			let step = Step::Call(anybody, call);
			let usual = match role_of(&step) {
				Some((_, Role::Issuer)) => ISSUER,
				Some((_, Role::Agent)) => AGENTS[turn % 3],
				Some((_, Role::Officer)) => OFFICER,
				None => anybody,
			};
			match step {
				Step::Call(_, call @ RuntimeCall::Compliance(_)) => Step::Call(REGISTRAR, call),
				Step::Call(_, call) if turn > 0 => Step::Call(usual, call),
				step => step,
			}
		})
		.boxed()
}

fn step() -> BoxedStrategy<Step> {
	let (id, who, to, sum, coin) = (security, account, account, amount, any::<bool>);
	prop_oneof![
		30 => call(),
		1 => (id(), who(), sum()).prop_map(|(i, w, a)| Step::Mint(i, w, a)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Step::Burn(i, w, a, e)),
		2 => (id(), who(), to(), sum(), coin())
			.prop_map(|(i, w, t, a, e)| Step::Transfer(i, w, t, a, e)),
		2 => (id(), who(), sum()).prop_map(|(i, w, a)| Step::Hold(i, w, a)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Step::Release(i, w, a, e)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Step::BurnHeld(i, w, a, e)),
		2 => (id(), who(), to(), sum(), coin(), coin())
			.prop_map(|(i, w, t, a, e, f)| Step::Deliver(i, w, t, a, e, f)),
		1 => (id(), who(), to(), sum(), coin())
			.prop_map(|(i, w, t, a, e)| Step::TransferAndHold(i, w, t, a, e)),
		1 => (id(), who(), sum()).prop_map(|(i, w, a)| Step::Freeze(i, w, a)),
		3 => (0..4u64).prop_map(Step::Wait),
	]
	.boxed()
}

/// Whether the step is a call that only who has a role may make, and which.
fn role_of(step: &Step) -> Option<(SecurityId, Role)> {
	let Step::Call(_, RuntimeCall::SecurityToken(call)) = step else {
		return None;
	};
	use Call::*;
	match call {
		issue { security, .. }
		| issue_batch { security, .. }
		| close { security }
		| pay_income { security, .. }
		| split { security, .. }
		| redeem_all { security, .. }
		| sweep_income { security, .. }
		| set_settlement_coin { security, .. }
		| set_record_date { security, .. }
		| close_record_date { security, .. }
		| call_vote { security, .. }
		| set_document { security, .. }
		| remove_document { security, .. } => Some((*security, Role::Issuer)),
		set_policy { security, .. } => Some((*security, Role::Officer)),
		propose_act { security, .. }
		| approve_act { security, .. }
		| approve_transfer { security, .. } => Some((*security, Role::Agent)),
		hand_over { security, role, .. } => Some((*security, *role)),
		_ => None,
	}
}

/// Whether the caller may make the step; told from the roles before it.
fn is_entitled(step: &Step) -> bool {
	let (Step::Call(who, _), Some((security, role))) = (step, role_of(step)) else {
		return true;
	};
	let Some((issuer, book)) = SecurityToken::roles(security) else {
		return false;
	};
	match book.seats(role) {
		Some(seats) => seats.contains(who),
		None => issuer == *who,
	}
}

/// Whether the step may take frozen units, or changes units of all holders.
fn may_move_frozen(step: &Step) -> bool {
	use Call::*;
	matches!(
		step,
		Step::Call(
			_,
			RuntimeCall::SecurityToken(
				propose_act { .. }
					| approve_act { .. }
					| split { .. } | redeem_all { .. }
					| close { .. }
			)
		)
	)
}

type Totals = BTreeMap<(SecurityId, InvestorId), Balance>;

/// What every investor holds now, and how much of it may not leave.
fn totals() -> (Totals, Totals) {
	let mut totals = Totals::new();
	let mut locked = Totals::new();
	for (security, investor) in Register::<Test>::iter_keys() {
		let holding = SecurityToken::present_holding(security, investor).unwrap();
		totals.insert((security, investor), holding.total());
		locked.insert((security, investor), holding.locked());
	}
	(totals, locked)
}

/// Units of the supply that rounding has left to nobody, and that are cancelled as soon as every holder
/// has passed the splits; told from copies of all holdings.
fn units_of_nobody(security: SecurityId) -> Balance {
	let session = Session::<Test>::open(security).unwrap();
	let mut splits = Splits::<Test>::get(security);
	Register::<Test>::iter_prefix_values(security)
		.map(|mut holding| {
			let cancelled = session.catch_up(&mut holding, &mut splits[..]).unwrap();
			cancelled.units
		})
		.sum()
}

/// What was held at each record date that has passed, and the supply without the units of nobody: told
/// at that time, and from the totals alone.
#[derive(Default)]
struct History(BTreeMap<(SecurityId, RecordDateId), (Balance, Totals)>);

impl History {
	/// Remembers the record dates that end within the next `days`.
	fn remember(&mut self, days: u64) {
		let now = Timestamp::get();
		let (totals, _) = totals();
		for (security, row) in Securities::<Test>::iter() {
			for date in &row.record_dates {
				if (now..now + days * DAY).contains(&date.at) {
					let of_security = totals
						.iter()
						.filter(|((other, _), _)| *other == security)
						.map(|(key, units)| (*key, *units));
					let supply = row.supply - units_of_nobody(security);
					self.0
						.entry((security, date.id))
						.or_insert((supply, of_security.collect()));
				}
			}
		}
	}

	/// Compares it with what the register says now.
	fn compare(&self) {
		for ((security, id), (supply, totals)) in &self.0 {
			let Some(row) = Securities::<Test>::get(security) else {
				continue;
			};
			let Some(date) = row.record_date(*id) else {
				continue;
			};
			// What rounding had left to nobody is cancelled when somebody passes the split.
			assert!(row.supply_at(date) >= *supply);
			let mut sum = 0;
			for investor in 0..20 {
				let then = totals.get(&(*security, investor)).copied().unwrap_or(0);
				let (told, _) = SecurityToken::record_of(*security, *id, investor).unwrap();
				assert_eq!(told, then, "investor {investor} at {id} of {security}");
				sum += told;
			}
			assert_eq!(sum, *supply);
			assert!(row.generation > 0 || row.supply_at(date) == sum);
		}
	}
}

/// Gives the roles of a security to different people.
fn separate_roles(security: SecurityId) {
	Roles::<Test>::mutate_extant(security, |book| {
		book.agents = AGENTS.to_vec().try_into().unwrap();
		book.officers = vec![OFFICER].try_into().unwrap();
		book.threshold = 2;
	});
}

/// Points a call at something that there is, and lets who may make it: else most would be refused.
fn aim(step: Step) -> Step {
	use Call::*;
	let Step::Call(who, RuntimeCall::SecurityToken(mut call)) = step else {
		return step;
	};
	let mut caller = who;
	let pick = |count: usize, turn: u32| (count > 0).then(|| turn as usize % count);
	match &mut call {
		approve_act { security, id } | drop_act { security, id } => {
			let acts = SecurityToken::pending_acts(*security);
			if let Some(place) = pick(acts.len(), *id) {
				*id = acts[place].0;
			}
		}
		approve_transfer { security, id } | drop_request { security, id } => {
			let ids: Vec<_> = Requests::<Test>::iter_key_prefix(*security).collect();
			if let Some(place) = pick(ids.len(), *id) {
				*id = ids[place];
			}
		}
		close_record_date {
			security,
			record_date,
		}
		| call_vote {
			security,
			record_date,
			..
		}
		| vote {
			security,
			record_date,
			..
		}
		| close_vote {
			security,
			record_date,
		} => {
			let dates = SecurityToken::record_dates(*security);
			if let Some(place) = pick(dates.len(), *record_date) {
				*record_date = dates[place].0.id;
			}
		}
		accept_role { security, role } => {
			if let Some(offer) = first_offer(*security) {
				(*role, caller) = (offer.role, offer.to);
			}
		}
		withdraw_offer { security, role, to } => {
			if let Some(offer) = first_offer(*security) {
				(*role, *to, caller) = (offer.role, offer.to, offer.to);
			}
		}
		transfer_from { security, from, .. } => {
			if let Some((operator, owner)) = first_operator(*security) {
				(*from, caller) = (owner, operator);
			}
		}
		revoke_operator { security, operator } => {
			if let Some((known, owner)) = first_operator(*security) {
				(*operator, caller) = (known, owner);
			}
		}
		_ => (),
	}
	Step::Call(caller, RuntimeCall::SecurityToken(call))
}

fn first_offer(security: SecurityId) -> Option<Offer<u64>> {
	SecurityToken::roles(security)?.1.offers.first().cloned()
}

/// An operator of the security, and for whom it may act.
fn first_operator(security: SecurityId) -> Option<(u64, u64)> {
	Operators::<Test>::iter()
		.find(|((other, _, _), _)| *other == security)
		.map(|((_, _, operator), approval)| (operator, approval.depositor))
}

/// Takes a step, and checks all that must hold after it. Whether it was done.
fn take(step: &Step, history: &mut History) -> bool {
	let before = sp_io::storage::root(StateVersion::V1);
	let (totals_before, locked) = totals();
	let records = journal_len();
	let entitled = is_entitled(step);
	if let Step::Wait(days) = step {
		history.remember(*days);
	}
	let done = step.clone().run();
	SecurityToken::do_try_state().unwrap();
	history.compare();
	if let Err(error) = done {
		let after = sp_io::storage::root(StateVersion::V1);
		assert_eq!(
			after, before,
			"{step:?} was refused ({error:?}) but changed something"
		);
		return false;
	}
	assert!(entitled, "{step:?} was done by somebody without the role");
	let (totals_after, _) = totals();
	let has_units = |(_, units): &(&(SecurityId, InvestorId), &Balance)| **units > 0;
	let settles = |call: &Call<Test>| matches!(call, Call::settle { .. });
	let is_told = match step {
		Step::Call(_, RuntimeCall::SecurityToken(call)) => !settles(call),
		_ => !totals_before
			.iter()
			.filter(has_units)
			.eq(totals_after.iter().filter(has_units)),
	};
	assert!(
		!is_told || journal_len() > records,
		"{step:?} left no record"
	);
	for (key, locked) in locked.iter().filter(|_| !may_move_frozen(step)) {
		let had = totals_before[key];
		let has = totals_after.get(key).copied().unwrap_or(0);
		assert!(has >= had.min(*locked), "{step:?} moved frozen units");
	}
	true
}

/// How many steps were done and how many refused, over all sequences, and which calls were done.
fn run_sequences() -> (usize, usize, BTreeMap<String, usize>) {
	let config = ProptestConfig {
		cases: SEQUENCES,
		max_shrink_iters: 100,
		failure_persistence: None,
		..ProptestConfig::default()
	};
	// The same steps in each run: what they cover is counted below.
	let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
	let mut runner = TestRunner::new_with_rng(config, chance);
	let counts = core::cell::RefCell::new((0usize, 0usize, BTreeMap::<String, usize>::new()));
	runner
		.run(
			&prop::collection::vec(step(), CALLS_PER_SEQUENCE),
			|steps| {
				new_test_ext().execute_with(|| {
					for who in AGENTS.into_iter().chain([OFFICER, DORA, 20, 21]) {
						Balances::force_set_balance(RuntimeOrigin::root(), who, 1_000_000).unwrap();
					}
					for _ in 0..3 {
						let security = create([Rule::Open]);
						separate_roles(security);
						for (who, units) in [(ANNA, 500), (BELA, 300), (CARL, 200), (20, 99)] {
							issue(security, who, units);
						}
					}
					link(ANNA, 100);
					let mut history = History::default();
					for (turn, step) in steps.into_iter().enumerate() {
						// One in four is as blind as it comes.
						let step = if turn % 4 == 0 { step } else { aim(step) };
						let done = take(&step, &mut history);
						let mut counts = counts.borrow_mut();
						if done {
							counts.0 += 1;
							if let Step::Call(_, RuntimeCall::SecurityToken(call)) = &step {
								use frame_support::traits::GetCallName;
								*counts.2.entry(call.get_call_name().into()).or_default() += 1;
							}
						} else {
							counts.1 += 1;
						}
					}
					super::journal::assert_replay();
					Ok(())
				})
			},
		)
		.unwrap();
	counts.into_inner()
}

#[test]
fn ten_thousand_random_calls_by_random_roles() {
	let (done, refused, calls) = run_sequences();
	assert!(done + refused >= 10_000);
	// Both halves of the property were put to the test, and every call was done.
	assert!(
		done > 2_000 && refused > 2_000,
		"{done} done, {refused} refused"
	);
	// What has to wait for long, or for a security without holders, has its own tests.
	let rare = ["sweep_income", "close", "close_vote"];
	use frame_support::traits::GetCallName;
	for call in Call::<Test>::get_call_names() {
		assert!(
			rare.contains(call) || calls.contains_key(*call),
			"{call} was never done: {calls:?}"
		);
	}
}
