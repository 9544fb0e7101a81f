//! Ten thousand random calls by random roles: at every mint the supply is within the lowest fresh
//! attestation, it is what is free and on hold, allowances rise by their master alone, no frozen coin
//! moves, and what is refused changes nothing.

use frame_support::traits::{
	fungibles::{Balanced, Mutate},
	tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable},
};
use proptest::{
	prelude::*,
	test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{traits::Dispatchable, StateVersion};
use std::collections::BTreeMap;
use tessera_primitives::{Balance, CoinId, Moment};

use crate::{mock::*, *};

const SEQUENCES: u32 = 40;
const CALLS_PER_SEQUENCE: usize = 250;

/// Everybody with a role, holders, one without native tokens, and the account without a key.
const ACCOUNTS: [u64; 9] = [
	ISSUER, MASTER, MINTER, AGENT, PAUSER, ANNA, BELA, CARL, OWNER,
];

#[derive(Clone, Debug)]
enum Step {
	Call(u64, RuntimeCall),
	SwapIn(CoinId, u64, Balance),
	SwapOut(CoinId, u64, Balance),
	/// A fee that is paid and given back in part.
	Fee(CoinId, u64, Balance),
	Attest(CoinId, u32, Balance, bool),
	Wait(Moment),
}

fn account() -> impl Strategy<Value = u64> {
	prop::sample::select(ACCOUNTS.to_vec())
}

/// The one who has the role, most of the time.
fn mostly(who: u64) -> impl Strategy<Value = u64> {
	prop_oneof![4 => Just(who), 1 => account()]
}

fn coin_id() -> impl Strategy<Value = CoinId> {
	prop_oneof![8 => Just(EUR), 4 => Just(XAU), 1 => Just(99)]
}

fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![
		8 => (0..200u128).prop_map(|whole| whole * UNIT),
		2 => 0..20u128,
		1 => Just(Balance::MAX)
	]
}

fn role() -> impl Strategy<Value = Role> {
	prop::sample::select(vec![
		Role::Issuer,
		Role::MasterMinter,
		Role::Minter,
		Role::Agent,
		Role::Pauser,
	])
}

/// A role and who has it, at least in the beginning.
fn held_role() -> impl Strategy<Value = (u64, Role)> {
	prop_oneof![
		(mostly(ISSUER), Just(Role::Issuer)),
		(mostly(MASTER), Just(Role::MasterMinter)),
		(mostly(MINTER), Just(Role::Minter)),
		(mostly(AGENT), Just(Role::Agent)),
		(mostly(PAUSER), Just(Role::Pauser)),
	]
}

fn act() -> impl Strategy<Value = ActOf<Test>> {
	prop_oneof![
		4 => (mostly(ANNA), account(), 1..20u128).prop_map(|(from, to, whole)| {
			let amount = whole * UNIT;
			Act::Seize { from, to, amount }
		}),
		2 => (0..6u64, account())
			.prop_map(|(redemption, to)| Act::SeizeRedemption { redemption, to }),
		2 => (role(), account()).prop_map(|(role, to)| Act::Appoint { role, to }),
		1 => (role(), account()).prop_map(|(role, who)| Act::Dismiss { role, who }),
		1 => (0..3u32).prop_map(|threshold| Act::SetThreshold { threshold }),
		1 => prop::sample::select(vec!["A1", "A2", "A3"])
			.prop_map(|serial| Act::StrikeLot { lot: lot_id(serial) }),
	]
}

fn call() -> impl Strategy<Value = (u64, Call<Test>)> {
	let serial = || prop::sample::select(vec!["A1", "A2", "A3"]);
	let flow = || prop::sample::select(vec![Flow::Minting, Flow::Transfers]);
	let (reason, document) = (REASON, DOCUMENT);
	prop_oneof![
		2 => (mostly(MASTER), coin_id(), account(), amount()).prop_map(
			|(who, coin, minter, allowance)| (who, Call::set_allowance { coin, minter, allowance })
		),
		8 => (mostly(MINTER), coin_id(), mostly(ANNA), amount())
			.prop_map(|(who, coin, to, amount)| (who, Call::mint { coin, to, amount })),
		2 => (account(), coin_id(), amount())
			.prop_map(|(who, coin, amount)| (who, Call::burn { coin, amount })),
		5 => (mostly(ANNA), coin_id(), amount())
			.prop_map(|(who, coin, amount)| (who, Call::request_redemption { coin, amount })),
		3 => (mostly(ANNA), serial()).prop_map(
			|(who, serial)| (who, Call::request_lot { coin: XAU, lot: lot_id(serial), most: Balance::MAX })
		),
		4 => (mostly(ISSUER), coin_id(), 0..8u64).prop_map(|(who, coin, redemption)| (
			who,
			Call::confirm_redemption { coin, redemption, reference: DOCUMENT }
		)),
		4 => (mostly(ISSUER), coin_id(), 0..8u64)
			.prop_map(|(who, coin, redemption)| (who, Call::take_back { coin, redemption })),
		4 => (mostly(AGENT), coin_id(), account()).prop_map(
			move |(by, coin, who)| (by, Call::freeze { coin, who, reason, document })
		),
		4 => (mostly(AGENT), coin_id(), account()).prop_map(
			move |(by, coin, who)| (by, Call::unfreeze { coin, who, reason, document })
		),
		3 => (mostly(AGENT), coin_id(), act()).prop_map(
			move |(who, coin, act)| (who, Call::propose_act { coin, act, reason, document })
		),
		6 => (mostly(CARL), coin_id(), 2..6u32)
			.prop_map(|(who, coin, id)| (who, Call::approve_act { coin, id })),
		1 => (mostly(AGENT), coin_id(), 2..6u32)
			.prop_map(|(who, coin, id)| (who, Call::drop_act { coin, id })),
		1 => (mostly(PAUSER), coin_id(), flow()).prop_map(
			move |(who, coin, flow)| (who, Call::pause { coin, flow, reason, document })
		),
		3 => (mostly(PAUSER), coin_id(), flow()).prop_map(
			move |(who, coin, flow)| (who, Call::resume { coin, flow, reason, document })
		),
		1 => (held_role(), coin_id(), mostly(BELA))
			.prop_map(|((who, role), coin, to)| (who, Call::hand_over { coin, role, to })),
		1 => (mostly(BELA), coin_id(), role())
			.prop_map(|(who, coin, role)| (who, Call::accept_role { coin, role })),
		1 => (held_role(), coin_id(), mostly(BELA))
			.prop_map(|((who, role), coin, to)| (who, Call::withdraw_offer { coin, role, to })),
		2 => (mostly(ISSUER), serial()).prop_map(|(who, serial)| {
			// Fifty grams, less a little.
			let details = NewLot {
				gross_milligrams: 50_000,
				..bar(serial)
			};
			(who, Call::add_lot { coin: XAU, details })
		}),
		1 => (mostly(ISSUER), serial()).prop_map(move |(who, serial)| (
			who,
			Call::remove_lot { coin: XAU, lot: lot_id(serial), reason, document }
		)),
		1 => (mostly(ISSUER), coin_id(), account(), amount()).prop_map(
			move |(who, coin, to, amount)| (who, Call::rescue { coin, to, amount, reason, document })
		),
	]
}

/// The calls of the ledger that the runtime leaves open.
fn ledger_call() -> impl Strategy<Value = pallet_assets::Call<Test>> {
	use pallet_assets::Call;
	prop_oneof![
		4 => (coin_id(), account(), amount())
			.prop_map(|(id, target, amount)| Call::transfer { id, target, amount }),
		1 => (coin_id(), account(), amount())
			.prop_map(|(id, target, amount)| Call::transfer_keep_alive { id, target, amount }),
		2 => (coin_id(), account(), any::<bool>())
			.prop_map(|(id, dest, keep_alive)| Call::transfer_all { id, dest, keep_alive }),
		2 => (coin_id(), mostly(ANNA), amount())
			.prop_map(|(id, delegate, amount)| Call::approve_transfer { id, delegate, amount }),
		2 => (coin_id(), mostly(ANNA), account(), amount()).prop_map(
			|(id, owner, destination, amount)| Call::transfer_approved { id, owner, destination, amount }
		),
		1 => coin_id().prop_map(|id| Call::touch { id }),
		1 => (coin_id(), mostly(CARL)).prop_map(|(id, who)| Call::touch_other { id, who }),
		1 => coin_id().prop_map(|id| Call::refund { id, allow_burn: false }),
		1 => (coin_id(), mostly(CARL)).prop_map(|(id, who)| Call::refund_other { id, who }),
		1 => (coin_id(), account(), amount())
			.prop_map(|(id, beneficiary, amount)| Call::mint { id, beneficiary, amount }),
		1 => (coin_id(), account(), amount())
			.prop_map(|(id, who, amount)| Call::burn { id, who, amount }),
		1 => (coin_id(), account()).prop_map(|(id, who)| Call::thaw { id, who }),
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		20 => call().prop_map(|(who, call)| Step::Call(who, RuntimeCall::Stablecoin(call))),
		// The account without a key signs nothing.
		8 => (prop_oneof![Just(ANNA), prop::sample::select(ACCOUNTS[..8].to_vec())], ledger_call())
			.prop_map(|(who, call)| Step::Call(who, RuntimeCall::Assets(call))),
		1 => (coin_id(), account(), amount())
			.prop_map(|(coin, who, amount)| Step::SwapIn(coin, who, amount)),
		1 => (coin_id(), account(), amount())
			.prop_map(|(coin, who, amount)| Step::SwapOut(coin, who, amount)),
		1 => (coin_id(), account(), 1..50u128)
			.prop_map(|(coin, who, amount)| Step::Fee(coin, who, amount)),
		3 => (coin_id(), 0..3u32, (0..3_000u128), any::<bool>()).prop_map(
			|(coin, attester, whole, challenged)| Step::Attest(coin, attester, whole * UNIT, challenged)
		),
		2 => (0..3 * DAY).prop_map(Step::Wait),
		1 => Just(Step::Wait(20 * DAY)),
	]
}

impl Step {
	fn run(self) -> Result<(), ()> {
		match self {
			Step::Call(who, call) => call
				.dispatch(RuntimeOrigin::signed(who))
				.map(drop)
				.map_err(drop),
			Step::SwapIn(coin, who, amount) => {
				in_layer(|| Stablecoin::mint_into(coin, &who, amount).map(drop))
			}
			Step::SwapOut(coin, who, amount) => in_layer(|| {
				Stablecoin::burn_from(coin, &who, amount, Expendable, Exact, Polite).map(drop)
			}),
			Step::Fee(coin, who, amount) => in_layer(|| {
				let fee = Assets::withdraw(coin, &who, amount, Exact, Expendable, Polite)?;
				let (rest, fee) = fee.split(amount / 2);
				let vanished = Assets::resolve(&who, rest)
					.err()
					.map_or(0, |rest| rest.peek())
					+ Assets::resolve(&OWNER, fee)
						.err()
						.map_or(0, |fee| fee.peek());
				Stablecoin::fee_vanished(coin, &who, vanished)
			}),
			Step::Attest(coin, attester, value, challenged) => {
				let mut statements = Office::statements(coin);
				statements.retain(|one| one.attester != attester);
				statements.push(Statement {
					attester,
					value,
					as_of: Timestamp::get(),
					challenged: challenged && attester == 2,
				});
				Office::state(coin, &statements);
				Ok(())
			}
			Step::Wait(millis) => {
				wait(millis);
				Ok(())
			}
		}
	}
}

/// What a step is called when it is counted.
fn name(step: &Step) -> String {
	use frame_support::traits::GetCallName;
	match step {
		Step::Call(_, RuntimeCall::Stablecoin(call)) => call.get_call_name().into(),
		Step::Call(_, RuntimeCall::Assets(call)) => format!("ledger {}", call.get_call_name()),
		other => format!("{other:?}")
			.split('(')
			.next()
			.unwrap_or_default()
			.into(),
	}
}

fn in_layer(what: impl FnOnce() -> sp_runtime::DispatchResult) -> Result<(), ()> {
	frame_support::storage::with_storage_layer(what).map_err(drop)
}

/// What frozen accounts have, free and on hold.
fn frozen() -> BTreeMap<(CoinId, u64), Balance> {
	Freezes::<Test>::iter_keys()
		.map(|(coin, who)| ((coin, who), free(coin, who) + held(coin, who)))
		.collect()
}

fn allowances() -> BTreeMap<(CoinId, u64), Balance> {
	[EUR, XAU]
		.into_iter()
		.flat_map(|coin| {
			let minters = CoinMinters::<Test>::get(coin).into_iter();
			minters.map(move |(who, allowance)| ((coin, who), allowance))
		})
		.collect()
}

/// Whether coins may leave a frozen account by this: only if it was an act of agents, two of whom had
/// approved it, and it was done.
fn seized() -> bool {
	events().iter().any(|event| {
		let seizure = matches!(
			event,
			Event::ActTaken {
				act: Act::Seize { .. } | Act::SeizeRedemption { .. },
				..
			}
		);
		let threshold = |coin: &CoinId| Roles::<Test>::get(coin).unwrap().threshold;
		seizure && matches!(event, Event::ActTaken { coin, .. } if threshold(coin) >= 2)
	})
}

/// Who may let allowances rise by this, if anybody.
fn sets_allowances(step: &Step, masters: [u64; 2]) -> bool {
	match step {
		Step::Call(who, RuntimeCall::Stablecoin(Call::set_allowance { coin, .. })) => {
			[(EUR, masters[0]), (XAU, masters[1])].contains(&(*coin, *who))
		}
		_ => false,
	}
}

/// The lowest of all fresh statements, challenged or not.
fn lowest(coin: CoinId) -> Option<Balance> {
	let max_age = super::super::mock::coin(coin).terms.max_age;
	Office::statements(coin)
		.into_iter()
		.filter(|one| Timestamp::get() - one.as_of <= max_age)
		.map(|one| one.value)
		.min()
}

fn examine(step: Step) -> Result<bool, TestCaseError> {
	System::reset_events();
	let root = || sp_io::storage::root(StateVersion::V1);
	let (before, frozen_before) = (root(), frozen());
	let (supplies, allowed) = ([EUR, XAU].map(supply), allowances());
	let masters = [EUR, XAU].map(|id| super::super::mock::coin(id).master_minter);
	let kept = step.clone();
	let done = step.run().is_ok();
	if !done {
		prop_assert_eq!(
			before,
			root(),
			"a refused step changed something: {:?}",
			kept
		);
	}
	for (place, coin) in [EUR, XAU].into_iter().enumerate() {
		if supply(coin) > supplies[place] {
			prop_assert!(
				lowest(coin).is_some_and(|lowest| supply(coin) <= lowest),
				"minted beyond the reserve: {:?}",
				kept
			);
		}
	}
	if !seized() {
		for ((coin, who), had) in &frozen_before {
			let has = free(*coin, *who) + held(*coin, *who);
			prop_assert_eq!(*had, has, "a frozen coin moved: {:?}", kept);
		}
	}
	if !sets_allowances(&kept, masters) {
		// A role that is handed over takes its allowance along: the sum cannot rise.
		for coin in [EUR, XAU] {
			let sum = |all: &BTreeMap<(CoinId, u64), Balance>| {
				let of_coin = all.iter().filter(|((of, _), _)| *of == coin);
				of_coin.fold(sp_core::U256::zero(), |sum, (_, one)| sum + *one)
			};
			prop_assert!(
				sum(&allowances()) <= sum(&allowed),
				"an allowance rose: {:?}",
				kept
			);
		}
	}
	check();
	Ok(done)
}

#[test]
fn whatever_is_called_the_coins_hold() {
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
	let config = ProptestConfig {
		cases: SEQUENCES,
		failure_persistence: None,
		..Default::default()
	};
	let mut runner = TestRunner::new_with_rng(config, rng);
	let done = std::cell::RefCell::new(BTreeMap::<String, u32>::new());
	let sequence = prop::collection::vec(step(), CALLS_PER_SEQUENCE);
	runner
		.run(&sequence, |steps| {
			new_test_ext().execute_with(|| {
				for coin in [EUR, XAU] {
					attest(coin, 2_000 * UNIT);
					two_agents_of(coin);
				}
				for step in steps {
					let name = name(&step);
					let was_done = u32::from(examine(step)?);
					*done.borrow_mut().entry(name).or_default() += was_done;
				}
				Ok(())
			})
		})
		.unwrap();
	// Enough of them were not refused, and some of each kind but those that nobody may make.
	let done = done.into_inner();
	assert!(done.values().sum::<u32>() > 2_000, "{done:?}");
	let refused: Vec<_> = done.iter().filter(|(_, times)| **times == 0).collect();
	let closed = ["ledger mint", "ledger burn", "ledger thaw"];
	assert!(
		refused
			.iter()
			.all(|(name, _)| closed.contains(&name.as_str())),
		"never done: {refused:?}"
	);
}
