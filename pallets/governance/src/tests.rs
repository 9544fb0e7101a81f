use crate::{mock::*, Error, Event, Pauses, Prices, PricesSet, MAX_PRICE_FACTOR};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{traits::BadOrigin, traits::Dispatchable},
	BoundedVec,
};

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

fn user() -> RuntimeOrigin {
	RuntimeOrigin::signed(1)
}

#[test]
fn prices_are_those_of_the_runtime_until_they_are_set() {
	test(|| {
		assert_eq!(Governance::prices(), REGULAR);
		let new_value = Prices {
			block: 2_000,
			byte: 5,
		};
		assert_ok!(Governance::set_prices(root(), new_value));
		assert_eq!(Governance::prices(), new_value);
		assert_eq!(
			events(),
			[Event::PricesSet {
				old_value: REGULAR,
				new_value
			}]
		);
	});
}

#[test]
fn only_the_fee_origin_sets_prices() {
	test(|| {
		assert_noop!(Governance::set_prices(user(), REGULAR), BadOrigin);
	});
}

#[test]
fn prices_stay_within_their_bounds() {
	let set = |block, byte| Governance::set_prices(root(), Prices { block, byte });
	let most = |price: u128| price * MAX_PRICE_FACTOR;
	let least = |price: u128| price.div_ceil(MAX_PRICE_FACTOR);
	test(|| {
		for (block, byte) in [
			(most(1_000) + 1, 10),
			(least(1_000) - 1, 10),
			(1_000, most(10) + 1),
			(1_000, least(10) - 1),
		] {
			assert_noop!(set(block, byte), Error::<Test>::PriceOutOfBounds);
		}
		assert_ok!(set(most(1_000), most(10)));
		assert_ok!(set(least(1_000), least(10)));
	});
}

#[test]
fn a_paused_call_is_refused_and_runs_again_by_itself() {
	test(|| {
		let name = call("remark");
		assert_ok!(Governance::pause(root(), name.clone(), 3));
		for block in 1..4 {
			run_to(block);
			assert!(remark().dispatch(user()).is_err(), "in block {block}");
		}
		run_to(4);
		assert_ok!(remark().dispatch(user()));
		assert_eq!(
			events(),
			[
				Event::Paused {
					call: name.clone(),
					until: 4
				},
				Event::Resumed { call: name }
			]
		);
	});
}

#[test]
fn pauses_end_each_in_its_own_block() {
	test(|| {
		assert_ok!(Governance::pause(root(), call("remark"), 5));
		assert_ok!(Governance::pause(root(), call("set_code"), 2));
		run_to(3);
		assert_eq!(Pauses::<Test>::get().into_inner(), [(call("remark"), 6)]);
		assert!(remark().dispatch(user()).is_err());
		run_to(6);
		assert!(Pauses::<Test>::get().is_empty());
		assert_ok!(remark().dispatch(user()));
	});
}

#[test]
fn only_the_emergency_origin_pauses_and_resumes() {
	test(|| {
		assert_noop!(Governance::pause(user(), call("remark"), 1), BadOrigin);
		assert_ok!(Governance::pause(root(), call("remark"), 1));
		assert_noop!(Governance::resume(user(), call("remark")), BadOrigin);
	});
}

#[test]
fn there_is_no_other_door_not_even_for_root() {
	test(|| {
		assert_noop!(TxPause::pause(root(), call("remark")), BadOrigin);
		assert_ok!(Governance::pause(root(), call("remark"), 1));
		assert_noop!(TxPause::unpause(root(), call("remark")), BadOrigin);
	});
}

#[test]
fn a_pause_lasts_a_block_at_least_and_no_longer_than_it_may() {
	test(|| {
		for blocks in [0, MAX_PAUSE_BLOCKS + 1] {
			assert_noop!(
				Governance::pause(root(), call("remark"), blocks),
				Error::<Test>::InvalidDuration
			);
		}
		assert_ok!(Governance::pause(root(), call("remark"), MAX_PAUSE_BLOCKS));
	});
}

#[test]
fn a_pause_is_prolonged_only_by_a_new_decision() {
	test(|| {
		assert_ok!(Governance::pause(root(), call("remark"), 2));
		assert_noop!(
			Governance::pause(root(), call("remark"), 9),
			Error::<Test>::AlreadyPaused
		);
	});
}

#[test]
fn what_is_necessary_is_not_paused() {
	test(|| {
		assert_noop!(
			Governance::pause(root(), call("set_heap_pages"), 1),
			Error::<Test>::Unpausable
		);
	});
}

#[test]
fn only_so_many_calls_are_paused_at_a_time() {
	test(|| {
		for index in 0..MAX_PAUSES {
			assert_ok!(Governance::pause(root(), call(&format!("call{index}")), 1));
		}
		assert_noop!(
			Governance::pause(root(), call("remark"), 1),
			Error::<Test>::TooManyPauses
		);
	});
}

#[test]
fn a_call_is_resumed_before_its_time() {
	test(|| {
		assert_ok!(Governance::pause(root(), call("remark"), 5));
		assert_ok!(Governance::resume(root(), call("remark")));
		assert_ok!(remark().dispatch(user()));
		assert_noop!(
			Governance::resume(root(), call("remark")),
			Error::<Test>::NotPaused
		);
		assert_eq!(
			events().last(),
			Some(&Event::Resumed {
				call: call("remark")
			})
		);
	});
}

#[test]
fn the_pace_is_that_of_genesis() {
	for (given, pace) in [(1, 1), (600, 600)] {
		chain(given).execute_with(|| assert_eq!(Governance::pace(), pace));
	}
}

#[test]
#[should_panic(expected = "referenda would never end at pace 0")]
fn no_chain_begins_at_pace_zero() {
	chain(0);
}

fn broken(invariant: &str, corrupt: impl FnOnce()) {
	chain(1).execute_with(|| {
		corrupt();
		let error = Governance::do_try_state(System::block_number()).expect_err("it is broken");
		assert!(format!("{error:?}").contains(invariant), "{error:?}");
	});
}

#[test]
fn invariants_are_noticed_when_broken() {
	let end = |name, until| {
		Pauses::<Test>::put(BoundedVec::truncate_from(vec![(call(name), until)]));
	};
	broken("INV-1", || end("remark", 5));
	for until in [1, MAX_PAUSE_BLOCKS + 2] {
		broken("INV-2", || {
			assert_ok!(Governance::pause(root(), call("remark"), 1));
			end("remark", until);
		});
	}
	broken("INV-3", || {
		PricesSet::<Test>::put(Prices { block: 0, byte: 10 });
	});
}
