//! Ten thousand random calls: after each the books add up, and a refused one changed nothing.

use frame_support::traits::{
	fungibles::{Inspect, Mutate, MutateHold},
	tokens::{
		Fortitude::{Force, Polite},
		Precision::{BestEffort, Exact},
		Preservation::{Expendable, Protect},
		Restriction,
	},
};
use pallet_compliance::{Policy, Rule};
use proptest::prelude::*;
use sp_runtime::{traits::Dispatchable, DispatchError, StateVersion};
use tessera_primitives::{compliance::InvestorClass, Balance, SecurityId};

use crate::{mock::*, *};

const SEQUENCES: u32 = 40;
const CALLS_PER_SEQUENCE: usize = 250;

#[derive(Clone, Debug)]
enum Act {
	Call(u64, RuntimeCall),
	Mint(SecurityId, u64, Balance),
	Burn(SecurityId, u64, Balance, bool),
	Transfer(SecurityId, u64, u64, Balance, bool),
	Hold(SecurityId, u64, Balance),
	Release(SecurityId, u64, Balance, bool),
	BurnHeld(SecurityId, u64, Balance, bool),
	Deliver(SecurityId, u64, u64, Balance, bool, bool),
	TransferAndHold(SecurityId, u64, u64, Balance, bool),
	Wait(u64),
}

impl Act {
	fn run(self) -> Result<(), DispatchError> {
		let precision = |exact: bool| if exact { Exact } else { BestEffort };
		match self {
			Act::Call(who, call) => call
				.dispatch(RuntimeOrigin::signed(who))
				.map(|_| ())
				.map_err(|post| post.error),
			Act::Mint(id, who, amount) => SecurityToken::mint_into(id, &who, amount).map(|_| ()),
			Act::Burn(id, who, amount, exact) => {
				let precision = precision(exact);
				SecurityToken::burn_from(id, &who, amount, Expendable, precision, Force).map(|_| ())
			}
			Act::Transfer(id, from, to, amount, expendable) => {
				let preservation = if expendable { Expendable } else { Protect };
				<SecurityToken as Mutate<_>>::transfer(id, &from, &to, amount, preservation)
					.map(|_| ())
			}
			Act::Hold(id, who, amount) => SecurityToken::hold(id, &FOR_SALE, &who, amount),
			Act::Release(id, who, amount, exact) => {
				SecurityToken::release(id, &FOR_SALE, &who, amount, precision(exact)).map(|_| ())
			}
			Act::BurnHeld(id, who, amount, exact) => {
				let precision = precision(exact);
				SecurityToken::burn_held(id, &FOR_SALE, &who, amount, precision, Polite).map(|_| ())
			}
			Act::Deliver(id, from, to, amount, exact, free) => {
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
			Act::TransferAndHold(id, from, to, amount, exact) => SecurityToken::transfer_and_hold(
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
			Act::Wait(days) => {
				Timestamp::set_timestamp(Timestamp::get() + days * DAY);
				Ok(())
			}
		}
	}
}

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
		4 => Just(Rule::Open),
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
	]
}

fn policies() -> impl Strategy<Value = Policy> {
	prop::collection::vec(rule(), 0..4).prop_map(|rules| rules.try_into().unwrap())
}

fn call() -> impl Strategy<Value = Act> {
	let ours = prop_oneof![
		1 => any::<bool>().prop_map(|whole| {
			let isin = if whole { *b"US0378331005" } else { *b"US0373831005" };
			Call::<Test>::create { terms: TermSheet { isin: Some(isin), ..share() } }
		}),
		2 => (security(), policies())
			.prop_map(|(security, policy)| Call::set_policy { security, policy }),
		6 => (security(), account(), amount())
			.prop_map(|(security, to, amount)| Call::issue { security, to, amount }),
		3 => (security(), amount()).prop_map(|(security, amount)| Call::redeem { security, amount }),
		8 => (security(), account(), amount())
			.prop_map(|(security, to, amount)| Call::transfer { security, to, amount }),
		1 => security().prop_map(|security| Call::close { security }),
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
	// Issuers issue and registrars register often enough for something to happen.
	let who = prop_oneof![2 => Just(ISSUER), 1 => Just(REGISTRAR), 2 => Just(ANNA), 4 => account()];
	(who, prop_oneof![9 => ours, 1 => credentials]).prop_map(|(who, call)| Act::Call(who, call))
}

fn act() -> impl Strategy<Value = Act> {
	let (id, who, to, sum, coin) = (security, account, account, amount, any::<bool>);
	prop_oneof![
		12 => call(),
		1 => (id(), who(), sum()).prop_map(|(i, w, a)| Act::Mint(i, w, a)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Act::Burn(i, w, a, e)),
		2 => (id(), who(), to(), sum(), coin())
			.prop_map(|(i, w, t, a, e)| Act::Transfer(i, w, t, a, e)),
		2 => (id(), who(), sum()).prop_map(|(i, w, a)| Act::Hold(i, w, a)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Act::Release(i, w, a, e)),
		1 => (id(), who(), sum(), coin()).prop_map(|(i, w, a, e)| Act::BurnHeld(i, w, a, e)),
		2 => (id(), who(), to(), sum(), coin(), coin())
			.prop_map(|(i, w, t, a, e, f)| Act::Deliver(i, w, t, a, e, f)),
		1 => (id(), who(), to(), sum(), coin())
			.prop_map(|(i, w, t, a, e)| Act::TransferAndHold(i, w, t, a, e)),
		1 => (0..3u64).prop_map(Act::Wait),
	]
}

/// Σ holdings, told from the rows alone, is the supply; rows are holders.
fn books_add_up() {
	for (id, row) in Securities::<Test>::iter() {
		let rows: Vec<_> = Register::<Test>::iter_prefix_values(id).collect();
		assert_eq!(rows.iter().map(Holding::total).sum::<Balance>(), row.supply);
		assert_eq!(rows.len() as u32, row.holders);
		assert_eq!(SecurityToken::total_issuance(id), row.supply);
	}
}

/// How many acts were done and how many refused, over all sequences.
fn run_sequences() -> (usize, usize) {
	let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
		cases: SEQUENCES,
		max_shrink_iters: 500,
		failure_persistence: None,
		..ProptestConfig::default()
	});
	let counts = core::cell::Cell::new((0usize, 0usize));
	runner
		.run(&prop::collection::vec(act(), CALLS_PER_SEQUENCE), |acts| {
			new_test_ext().execute_with(|| {
				for _ in 0..2 {
					create([Rule::Open]);
				}
				link(ANNA, 100);
				for act in acts {
					let before = sp_io::storage::root(StateVersion::V1);
					let (ok, no) = counts.get();
					match act.clone().run() {
						Ok(()) => counts.set((ok + 1, no)),
						Err(error) => {
							counts.set((ok, no + 1));
							prop_assert_eq!(
								sp_io::storage::root(StateVersion::V1),
								before,
								"{:?} was refused ({:?}) but changed something",
								act,
								error
							);
						}
					}
					books_add_up();
				}
				SecurityToken::do_try_state().unwrap();
				Ok(())
			})
		})
		.unwrap();
	counts.get()
}

#[test]
fn ten_thousand_random_calls_conserve() {
	let (done, refused) = run_sequences();
	assert!(done + refused >= 10_000);
	// Both halves of the property were put to the test.
	assert!(
		done > 2_000 && refused > 2_000,
		"{done} done, {refused} refused"
	);
}
