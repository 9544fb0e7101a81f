//! Random calls by random accounts: whatever is refused changes nothing, whatever is done was its caller's
//! to do, a registrar changes no credential but its own, and every invariant holds.

use std::{cell::RefCell, collections::BTreeMap};

use proptest::{prelude::*, test_runner::TestRunner};
use sp_runtime::DispatchResult;
use tessera_primitives::{
	compliance::{Compliance as _, Credential},
	InvestorId, Moment, RegistrarId,
};

use crate::{mock::*, Accounts, Links, Recoveries, Recovery, RegistrarByAccount};

/// Registrars have these accounts, other than investors.
const VERIFIERS: [AccountId; 4] = [1, 2, 3, 4];

/// What somebody does. Some steps fit what is under way, which random names would seldom do.
#[derive(Clone, Debug)]
enum Step {
	Admit(AccountId, usize),
	Dismiss(u32),
	Issue(AccountId, AccountId, Moment),
	Revoke(AccountId, AccountId),
	Suspend(AccountId, AccountId),
	Resume(AccountId, AccountId),
	Extend(AccountId, AccountId, Moment),
	Receive(AccountId),
	Propose(AccountId, AccountId),
	Accept(AccountId, InvestorId, bool),
	AcceptProposed(bool),
	Withdraw(AccountId),
	Unlink(AccountId, AccountId),
	Open(AccountId, AccountId, AccountId),
	Approve(AccountId, AccountId, AccountId),
	ApproveOpen(AccountId),
	Veto(AccountId),
	Finish(AccountId, InvestorId, bool),
	FinishOpen(bool),
	Cancel(AccountId, InvestorId),
	AwaitOpen,
	SetDelay(Moment),
	Wait(Moment),
}

fn any_step() -> impl Strategy<Value = Step> {
	let verifier = || prop::sample::select(VERIFIERS.to_vec());
	// Registrars too are linked and recovered.
	let account = || prop_oneof![9 => 100..106u64, 1 => 1..3u64];
	// Often one that nobody has seen.
	let new = || prop_oneof![1 => account(), 1 => 200..220u64];
	let investor = || 0..5u64;
	let moment = || NOW..NOW + 120 * DAY;
	let abandon = any::<bool>;
	prop_oneof![
		3 => (verifier(), 0..3usize).prop_map(|(account, lei)| Step::Admit(account, lei)),
		1 => (0..12u32).prop_map(Step::Dismiss),
		12 => (verifier(), account(), moment()).prop_map(|(by, of, at)| Step::Issue(by, of, at)),
		2 => (verifier(), account()).prop_map(|(by, of)| Step::Revoke(by, of)),
		2 => (verifier(), account()).prop_map(|(by, of)| Step::Suspend(by, of)),
		2 => (verifier(), account()).prop_map(|(by, of)| Step::Resume(by, of)),
		3 => (verifier(), account(), moment()).prop_map(|(by, of, at)| Step::Extend(by, of, at)),
		4 => account().prop_map(Step::Receive),
		6 => (account(), new()).prop_map(|(by, of)| Step::Propose(by, of)),
		2 => (account(), investor(), abandon()).prop_map(|(by, of, yes)| Step::Accept(by, of, yes)),
		5 => abandon().prop_map(Step::AcceptProposed),
		1 => account().prop_map(Step::Withdraw),
		4 => (account(), account()).prop_map(|(by, of)| Step::Unlink(by, of)),
		8 => (verifier(), account(), new()).prop_map(|(by, lost, new)| Step::Open(by, lost, new)),
		2 => (verifier(), account(), account())
			.prop_map(|(by, lost, new)| Step::Approve(by, lost, new)),
		8 => verifier().prop_map(Step::ApproveOpen),
		1 => account().prop_map(Step::Veto),
		1 => (account(), investor(), abandon()).prop_map(|(by, of, yes)| Step::Finish(by, of, yes)),
		5 => abandon().prop_map(Step::FinishOpen),
		1 => (verifier(), investor()).prop_map(|(by, of)| Step::Cancel(by, of)),
		2 => Just(Step::AwaitOpen),
		1 => prop_oneof![0..2 * DAY, Just(91 * DAY)].prop_map(Step::SetDelay),
		5 => prop_oneof![4 => 0..5 * DAY, 1 => 0..35 * DAY].prop_map(Step::Wait),
	]
}

/// One of the recoveries that are under way: one that is approved, if any is.
fn a_recovery() -> Option<(InvestorId, Recovery<AccountId>)> {
	Recoveries::<Test>::iter().max_by_key(|(_, recovery)| recovery.ready_at)
}

/// The name of the step, and what comes of it.
fn take_step(step: Step) -> (&'static str, DispatchResult) {
	let root = RuntimeOrigin::root;
	match step {
		Step::Admit(account, entity) => {
			let code = [LEI, OTHER_LEI, THIRD_LEI][entity];
			("admit", Compliance::add_registrar(root(), account, code))
		}
		Step::Dismiss(registrar) => ("dismiss", Compliance::remove_registrar(root(), registrar)),
		Step::Issue(by, of, valid_until) => {
			let credential = tessera_primitives::compliance::Credential {
				valid_until,
				..credential(0)
			};
			("issue", issue(by, of, credential))
		}
		Step::Revoke(by, of) => (
			"revoke",
			Compliance::revoke_credential(RuntimeOrigin::signed(by), of),
		),
		Step::Suspend(by, of) => ("suspend", suspend(by, of)),
		Step::Resume(by, of) => ("resume", resume(by, of)),
		Step::Extend(by, of, valid_until) => ("extend", extend(by, of, valid_until)),
		Step::Receive(account) => ("receive", Compliance::open(&account).map(|_| ())),
		Step::Propose(by, of) => ("propose", propose(by, of)),
		Step::Accept(by, of, abandon) => ("accept any", accept(by, of, abandon)),
		Step::AcceptProposed(abandon) => {
			let open = Links::<Test>::iter().next();
			let (of, by) = open.map_or((0, STRANGER), |(of, proposal)| (of, proposal.account));
			("accept", accept(by, of, abandon))
		}
		Step::Withdraw(by) => ("withdraw", withdraw(by)),
		Step::Unlink(by, of) => ("unlink", unlink(by, of)),
		Step::Open(by, lost, new) => ("open", open(by, lost, new)),
		Step::Approve(by, lost, new) => ("approve any", approve(by, lost, new)),
		Step::ApproveOpen(by) => {
			let (lost, new) = a_recovery().map_or((STRANGER, STRANGER), |(_, recovery)| {
				(recovery.lost, recovery.new)
			});
			("approve", approve(by, lost, new))
		}
		Step::Veto(by) => ("veto", veto(by)),
		Step::Finish(by, of, abandon) => ("finish any", finish(by, of, abandon)),
		Step::FinishOpen(abandon) => {
			let (of, by) = a_recovery().map_or((0, STRANGER), |(of, recovery)| (of, recovery.new));
			("finish", finish(by, of, abandon))
		}
		Step::Cancel(by, of) => ("cancel", cancel(by, of)),
		Step::AwaitOpen => {
			let ready_at = a_recovery().and_then(|(_, recovery)| recovery.ready_at);
			set_time(Timestamp::get().max(ready_at.unwrap_or_default()));
			("await", Ok(()))
		}
		Step::SetDelay(delay) => ("delay", Compliance::set_recovery_delay(root(), delay)),
		Step::Wait(time) => {
			set_time(Timestamp::get() + time);
			("wait", Ok(()))
		}
	}
}

/// Whether the caller is one who may take the step; told from the rows before it.
fn is_entitled(step: &Step) -> bool {
	let registrar = |by: &AccountId| RegistrarByAccount::<Test>::get(by);
	let row = |of: &AccountId| Accounts::<Test>::get(of);
	// Whether it is a registrar of which the investor has a credential.
	let vouches = |by: &AccountId, of: &AccountId| {
		registrar(by).zip(row(of)).is_some_and(|(registrar, row)| {
			row.credentials
				.iter()
				.any(|credential| credential.registrar == registrar)
		})
	};
	match step {
		Step::Issue(by, _, _) => registrar(by).is_some(),
		Step::Revoke(by, of)
		| Step::Suspend(by, of)
		| Step::Resume(by, of)
		| Step::Extend(by, of, _)
		| Step::Open(by, of, _)
		| Step::Approve(by, of, _) => vouches(by, of),
		Step::ApproveOpen(by) => {
			a_recovery().is_some_and(|(_, recovery)| vouches(by, &recovery.lost))
		}
		Step::Propose(by, _) | Step::Withdraw(by) | Step::Veto(by) => row(by).is_some(),
		Step::Unlink(by, of) => row(by)
			.zip(row(of))
			.is_some_and(|(one, other)| one.investor == other.investor),
		Step::Accept(by, of, _) => {
			Links::<Test>::get(of).is_some_and(|proposal| proposal.account == *by)
		}
		Step::Finish(by, of, _) => Recoveries::<Test>::get(of).is_some_and(|recovery| {
			let is_ready = recovery
				.ready_at
				.is_some_and(|ready_at| ready_at <= Timestamp::get());
			recovery.new == *by && recovery.registrars.len() == 2 && is_ready
		}),
		Step::Cancel(by, of) => Recoveries::<Test>::get(of)
			.zip(registrar(by))
			.is_some_and(|(recovery, registrar)| recovery.registrars.contains(&registrar)),
		Step::Admit(..)
		| Step::Dismiss(_)
		| Step::Receive(_)
		| Step::AcceptProposed(_)
		| Step::FinishOpen(_)
		| Step::AwaitOpen
		| Step::SetDelay(_)
		| Step::Wait(_) => true,
	}
}

/// The registrar that takes the step, if it is one that changes a credential.
fn issuer_of(step: &Step) -> Option<RegistrarId> {
	match step {
		Step::Issue(by, _, _)
		| Step::Revoke(by, _)
		| Step::Suspend(by, _)
		| Step::Resume(by, _)
		| Step::Extend(by, _, _) => RegistrarByAccount::<Test>::get(by),
		_ => None,
	}
}

/// The valid credentials of every account, but for those of `registrar`.
fn credentials_but_of(registrar: RegistrarId) -> Vec<(AccountId, Credential)> {
	let now = Timestamp::get();
	let mut all: Vec<_> = Accounts::<Test>::iter()
		.flat_map(|(account, row)| {
			let lasting = Compliance::lasting(row.credentials, now);
			lasting
				.into_iter()
				.map(move |credential| (account, credential))
		})
		.filter(|(_, credential)| credential.registrar != registrar)
		.collect();
	all.sort_by_key(|(account, credential)| (*account, credential.registrar));
	all
}

fn root() -> Vec<u8> {
	sp_io::storage::root(Default::default())
}

#[test]
fn no_sequence_of_calls_breaks_an_invariant() {
	let outcomes = RefCell::new(BTreeMap::<&str, [u32; 2]>::new());
	let config = ProptestConfig {
		cases: 64,
		failure_persistence: None,
		..ProptestConfig::default()
	};
	// The same calls at each run, so that what they reach is known.
	let rng = proptest::test_runner::TestRng::deterministic_rng(Default::default());
	let steps = prop::collection::vec(any_step(), 60..140);
	TestRunner::new_with_rng(config, rng)
		.run(&steps, |steps| {
			new_test_ext().execute_with(|| {
				for (place, verifier) in VERIFIERS.into_iter().enumerate() {
					admit_entity(verifier, [LEI, OTHER_LEI, THIRD_LEI][place % 3]);
				}
				for step in steps {
					let before = root();
					let entitled = is_entitled(&step);
					let others = issuer_of(&step).map(|own| (own, credentials_but_of(own)));
					let (name, outcome) = take_step(step);
					if outcome.is_err() {
						prop_assert_eq!(root(), before, "a refused call changed the state");
					} else {
						prop_assert!(entitled, "{} was done by somebody else", name);
					}
					if let Some((own, others)) = others {
						prop_assert_eq!(credentials_but_of(own), others);
					}
					prop_assert_eq!(Compliance::do_try_state(), Ok(()));
					outcomes.borrow_mut().entry(name).or_default()[usize::from(outcome.is_ok())] +=
						1;
				}
				Ok(())
			})
		})
		.unwrap();

	for name in [
		"issue", "revoke", "suspend", "resume", "extend", "propose", "accept", "withdraw",
		"unlink", "open", "approve", "veto", "finish", "cancel", "delay",
	] {
		let outcomes = outcomes.borrow();
		let [refused, done] = outcomes[name];
		assert!(
			refused > 0 && done > 0,
			"{name} was refused {refused} times and done {done} times"
		);
	}
}
