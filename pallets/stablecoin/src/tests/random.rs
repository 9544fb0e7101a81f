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
use tessera_primitives::{attestations::Attestations, journal::Subject, Balance, CoinId, Moment};

use crate::{mock::*, *};

const SEQUENCES: u32 = 40;
const CALLS_PER_SEQUENCE: usize = 250;

/// Everybody with a role, holders, one without native tokens, and the account without a key.
const ACCOUNTS: [u64; 9] = [ISSUER, MASTER, MINTER, AGENT, PAUSER, ANNA, BELA, CARL, OWNER];

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

fn act() -> impl Strategy<Value = ActOf<Test>> {
	prop_oneof![
		4 => (account(), account(), amount())
			.prop_map(|(from, to, amount)| Act::Seize { from, to, amount }),
		2 => (0..6u64, account())
			.prop_map(|(redemption, to)| Act::SeizeRedemption { redemption, to }),
		2 => (role(), account()).prop_map(|(role, to)| Act::Appoint { role, to }),
		1 => (role(), account()).prop_map(|(role, who)| Act::Dismiss { role, who }),
		1 => (0..3u32).prop_map(|threshold| Act::SetThreshold { threshold }),
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
		8 => (mostly(MINTER), coin_id(), account(), amount())
			.prop_map(|(who, coin, to, amount)| (who, Call::mint { coin, to, amount })),
		2 => (account(), coin_id(), amount())
			.prop_map(|(who, coin, amount)| (who, Call::burn { coin, amount })),
		5 => (account(), coin_id(), amount())
			.prop_map(|(who, coin, amount)| (who, Call::request_redemption { coin, amount })),
		2 => (account(), serial()).prop_map(
			|(who, serial)| (who, Call::request_lot { coin: XAU, lot: lot_id(serial), most: Balance::MAX })
		),
		4 => (mostly(ISSUER), coin_id(), 0..8u64).prop_map(|(who, coin, redemption)| (
			who,
			Call::confirm_redemption { coin, redemption, reference: DOCUMENT }
		)),
		4 => (account(), coin_id(), 0..8u64)
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
		2 => (account(), coin_id(), 0..8u32)
			.prop_map(|(who, coin, id)| (who, Call::approve_act { coin, id })),
		1 => (account(), coin_id(), 0..8u32)
			.prop_map(|(who, coin, id)| (who, Call::drop_act { coin, id })),
		1 => (mostly(PAUSER), coin_id(), flow()).prop_map(
			move |(who, coin, flow)| (who, Call::pause { coin, flow, reason, document })
		),
		3 => (mostly(PAUSER), coin_id(), flow()).prop_map(
			move |(who, coin, flow)| (who, Call::resume { coin, flow, reason, document })
		),
		1 => (account(), coin_id(), role(), account())
			.prop_map(|(who, coin, role, to)| (who, Call::hand_over { coin, role, to })),
		1 => (account(), coin_id(), role())
			.prop_map(|(who, coin, role)| (who, Call::accept_role { coin, role })),
		1 => (account(), coin_id(), role(), account())
			.prop_map(|(who, coin, role, to)| (who, Call::withdraw_offer { coin, role, to })),
		2 => (mostly(ISSUER), serial()).prop_map(
			|(who, serial)| (who, Call::add_lot { coin: XAU, details: bar(serial) })
		),
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
		1 => (coin_id(), account(), amount())
			.prop_map(|(id, delegate, amount)| Call::approve_transfer { id, delegate, amount }),
		1 => (coin_id(), account(), account(), amount()).prop_map(
			|(id, owner, destination, amount)| Call::transfer_approved { id, owner, destination, amount }
		),
		1 => coin_id().prop_map(|id| Call::touch { id }),
		1 => (coin_id(), account()).prop_map(|(id, who)| Call::touch_other { id, who }),
		1 => coin_id().prop_map(|id| Call::refund { id, allow_burn: false }),
		1 => (coin_id(), account()).prop_map(|(id, who)| Call::refund_other { id, who }),
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
		8 => (prop::sample::select(ACCOUNTS[..8].to_vec()), ledger_call())
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
			Step::SwapIn(coin, who, amount) => in_layer(|| {
				Stablecoin::mint_into(coin, &who, amount).map(drop)
			}),
			Step::SwapOut(coin, who, amount) => in_layer(|| {
				Stablecoin::burn_from(coin, &who, amount, Expendable, Exact, Polite).map(drop)
			}),
			Step::Fee(coin, who, amount) => in_layer(|| {
				let fee = Assets::withdraw(coin, &who, amount, Exact, Expendable, Polite)?;
				let (rest, fee) = fee.split(amount / 2);
				let vanished = Assets::resolve(&who, rest).err().map_or(0, |rest| rest.peek())
					+ Assets::resolve(&OWNER, fee).err().map_or(0, |fee| fee.peek());
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

/// Whether coins may leave a frozen account by this: only by the hand of agents.
fn seizes(step: &Step) -> bool {
	matches!(
		step,
		Step::Call(
			_,
			RuntimeCall::Stablecoin(Call::propose_act { .. } | Call::approve_act { .. })
		)
	)
}

fn sets_allowances(step: &Step) -> bool {
	matches!(
		step,
		Step::Call(
			_,
			RuntimeCall::Stablecoin(Call::set_allowance { .. } | Call::accept_role { .. })
		)
	)
}

fn examine(step: Step) -> Result<bool, TestCaseError> {
	let root = || sp_io::storage::root(StateVersion::V1.into());
	let (before, frozen_before) = (root(), frozen());
	let (supplies, allowed) = ([EUR, XAU].map(supply), allowances());
	let kept = step.clone();
	let done = step.run().is_ok();
	if !done {
		prop_assert_eq!(before, root(), "a refused step changed something: {:?}", kept);
	}
	for (place, coin) in [EUR, XAU].into_iter().enumerate() {
		if supply(coin) > supplies[place] {
			let terms = super::super::mock::coin(coin).terms;
			let lowest = Office::lowest(
				&Subject::Coin(coin),
				tessera_primitives::attestations::Topic::Reserve,
				terms.quorum,
				terms.max_age,
			);
			let lowest = lowest.map(|attested| attested.value);
			prop_assert!(
				lowest.is_ok_and(|lowest| supply(coin) <= lowest),
				"minted beyond the reserve: {:?}",
				kept
			);
		}
	}
	if !seizes(&kept) {
		for ((coin, who), had) in &frozen_before {
			let has = free(*coin, *who) + held(*coin, *who);
			prop_assert_eq!(*had, has, "a frozen coin moved: {:?}", kept);
		}
	}
	if !sets_allowances(&kept) {
		for (minter, now) in allowances() {
			let before = allowed.get(&minter).copied();
			prop_assert!(Some(now) <= before, "an allowance rose: {:?}", kept);
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
	let done = std::cell::Cell::new(0u32);
	let sequence = prop::collection::vec(step(), CALLS_PER_SEQUENCE);
	runner
		.run(&sequence, |steps| {
			new_test_ext().execute_with(|| {
				attest(EUR, 2_000 * UNIT);
				attest(XAU, 2_000 * UNIT);
				for step in steps {
					done.set(done.get() + u32::from(examine(step)?));
				}
				Ok(())
			})
		})
		.unwrap();
	// Enough of them were not refused.
	assert!(done.get() > 2_000, "only {} were done", done.get());
}
