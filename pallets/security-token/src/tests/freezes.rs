//! Frozen units leave by no door but that of the agents, and the traits of freezes and imbalances.

use frame_support::{
	assert_noop, assert_ok,
	storage::with_storage_layer,
	traits::{
		fungibles::{
			hold::DoneSlash, Balanced, BalancedHold, Inspect, InspectFreeze, InspectHold, Mutate,
			MutateFreeze, MutateHold, Unbalanced, UnbalancedHold,
		},
		tokens::{
			Fortitude::{Force, Polite},
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction, WithdrawConsequence,
		},
	},
};
use pallet_compliance::Rule;
use sp_runtime::{ArithmeticError, DispatchError};
use tessera_primitives::{Balance, SecurityId};

use crate::{mock::*, *};

const OLGA: u64 = 77;

/// A way by which units could leave ANNA: `amount` of them, or none.
type Door = (&'static str, fn(SecurityId, Balance));

fn doors() -> Vec<Door> {
	vec![
		("transfer", |security, amount| {
			let to = BELA;
			let _ = by(
				ANNA,
				Call::transfer {
					security,
					to,
					amount,
				},
			);
		}),
		("transfer_batch", |security, amount| {
			let transfers = vec![(BELA, amount / 2), (CARL, amount - amount / 2)];
			let transfers = transfers.try_into().unwrap();
			let _ = by(
				ANNA,
				Call::transfer_batch {
					security,
					transfers,
				},
			);
		}),
		("redeem", |security, amount| {
			let _ = by(ANNA, Call::redeem { security, amount });
		}),
		("transfer_from", |security, amount| {
			let (from, to) = (ANNA, BELA);
			let call = Call::transfer_from {
				security,
				from,
				to,
				amount,
			};
			let _ = by(OLGA, call);
		}),
		(
			"request_transfer and approve_transfer",
			|security, amount| {
				let id = Roles::<Test>::get(security).unwrap().next_request;
				let (to, expires_at) = (BELA, START + DAY);
				let call = Call::request_transfer {
					security,
					to,
					amount,
					expires_at,
				};
				let _ = by(ANNA, call);
				let _ = by(ISSUER, Call::approve_transfer { security, id });
			},
		),
		("approve_transfer", |security, _| {
			let _ = by(ISSUER, Call::approve_transfer { security, id: 0 });
		}),
		("fungibles transfer", |security, amount| {
			let _ =
				<SecurityToken as Mutate<_>>::transfer(security, &ANNA, &BELA, amount, Expendable);
		}),
		("burn_from", |security, amount| {
			let _ =
				SecurityToken::burn_from(security, &ANNA, amount, Expendable, BestEffort, Force);
		}),
		("shelve", |security, amount| {
			let _ = SecurityToken::shelve(security, &ANNA, amount);
		}),
		("set_balance", |security, amount| {
			let free = free(security, ANNA);
			let _ = SecurityToken::set_balance(security, &ANNA, free.saturating_sub(amount));
		}),
		("hold and transfer_on_hold", |security, amount| {
			let _ = SecurityToken::hold(security, &FOR_SALE, &ANNA, amount);
			let _ = SecurityToken::transfer_on_hold(
				security,
				&FOR_SALE,
				&ANNA,
				&BELA,
				amount,
				BestEffort,
				Restriction::Free,
				Force,
			);
		}),
		("transfer_on_hold to held", |security, amount| {
			let _ = SecurityToken::transfer_on_hold(
				security,
				&FOR_SALE,
				&ANNA,
				&BELA,
				amount,
				Exact,
				Restriction::OnHold,
				Force,
			);
		}),
		("transfer_and_hold", |security, amount| {
			let _ = SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &ANNA, &BELA, amount, BestEffort, Expendable, Force,
			);
		}),
		("burn_held", |security, amount| {
			let _ = SecurityToken::burn_held(security, &FOR_SALE, &ANNA, amount, BestEffort, Force);
		}),
		("release and redeem", |security, amount| {
			let _ = SecurityToken::release(security, &FOR_SALE, &ANNA, amount, BestEffort);
			let _ = by(ANNA, Call::redeem { security, amount });
		}),
		(
			"decrease_balance and increase_balance",
			|security, amount| {
				let _ = with_storage_layer::<_, DispatchError, _>(|| {
					SecurityToken::decrease_balance(
						security, &ANNA, amount, Exact, Expendable, Force,
					)?;
					SecurityToken::increase_balance(security, &BELA, amount, Exact)
				});
			},
		),
		("decrease_balance_on_hold", |security, amount| {
			let _ = with_storage_layer::<_, DispatchError, _>(|| {
				let given = SecurityToken::decrease_balance_on_hold(
					security, &FOR_SALE, &ANNA, amount, BestEffort,
				)?;
				SecurityToken::increase_balance(security, &BELA, given, Exact)
			});
		}),
		("withdraw", |security, amount| {
			let _ = SecurityToken::withdraw(security, &ANNA, amount, Exact, Expendable, Force);
		}),
		("rescind and settle", |security, amount| {
			let debt = <SecurityToken as Balanced<_>>::rescind(security, amount);
			let _ = <SecurityToken as Balanced<_>>::settle(&ANNA, debt, Expendable);
		}),
		("slash", |security, amount| {
			let (credit, _) = SecurityToken::slash(security, &FOR_SALE, &ANNA, amount);
			drop(credit);
		}),
	]
}

/// ANNA has 100 units free, 80 on hold for sale and 20 that wait for approval; OLGA may move all.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 200);
	assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 80));
	let (to, amount, expires_at) = (BELA, 20, START + DAY);
	let call = Call::request_transfer {
		security,
		to,
		amount,
		expires_at,
	};
	assert_ok!(by(ANNA, call));
	let (operator, allowance) = (OLGA, None);
	let call = Call::approve_operator {
		security,
		operator,
		allowance,
		expires_at,
	};
	assert_ok!(by(ANNA, call));
	security
}

/// The ways in which `amount` units of ANNA can be frozen.
fn freezers() -> [fn(SecurityId, Balance); 2] {
	[
		|security, amount| {
			let investor = investor_of(ANNA);
			let act = Act::FreezeHolding { investor, amount };
			assert_ok!(by(ISSUER, proposal(security, act)));
		},
		|security, amount| {
			assert_ok!(SecurityToken::set_freeze(security, &5, &ANNA, amount));
		},
	]
}

#[test]
fn every_door_is_open_to_what_is_not_frozen() {
	for (name, door) in doors() {
		run(|| {
			let security = prepare();
			door(security, 20);
			assert_eq!(total(security, ANNA), 180, "{name}");
		});
	}
}

#[test]
fn frozen_units_leave_by_no_door() {
	for freeze in freezers() {
		for (name, door) in doors() {
			for frozen in [200, 201, Balance::MAX] {
				run(|| {
					let security = prepare();
					freeze(security, frozen);
					for amount in [1, 20, 100] {
						door(security, amount);
						assert_eq!(total(security, ANNA), 200, "{name}, {frozen}");
						check();
					}
				});
			}
		}
	}
}

#[test]
fn no_more_leave_by_all_doors_together_than_are_not_frozen() {
	for freeze in freezers() {
		for first in 0..doors().len() {
			run(|| {
				let security = prepare();
				freeze(security, 130);
				let doors = doors();
				for n in 0..2 * doors.len() {
					let (name, door) = doors[(first + n) % doors.len()];
					for amount in [50, 7, 1, 1] {
						door(security, amount);
						let left = total(security, ANNA);
						assert!(left >= 130, "{name}: {left}");
						check();
					}
				}
				// What is left of the others lies on hold, and comes back.
				let _ = by(ANNA, Call::drop_request { security, id: 0 });
				assert_ok!(SecurityToken::release(
					security, &FOR_SALE, &ANNA, 200, BestEffort
				));
				let amount = total(security, ANNA) - 130;
				if amount > 0 {
					assert_ok!(by(ANNA, Call::redeem { security, amount }));
				}
				let amount = 1;
				assert_noop!(
					by(ANNA, Call::redeem { security, amount }),
					Error::<Test>::HoldingFrozen
				);
			});
		}
	}
}

#[test]
fn frozen_units_are_not_put_on_hold() {
	run(|| {
		let security = prepare();
		for freeze in freezers() {
			freeze(security, 95);
			assert_noop!(
				SecurityToken::hold(security, &FOR_SALE, &ANNA, 6),
				Error::<Test>::HoldingFrozen
			);
			let (to, amount, expires_at) = (BELA, 6, START + DAY);
			let call = Call::request_transfer {
				security,
				to,
				amount,
				expires_at,
			};
			assert_noop!(by(ANNA, call), Error::<Test>::HoldingFrozen);
			freeze(security, 0);
		}
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 6));
	});
}

#[test]
fn no_other_door_than_the_agents_moves_them() {
	run(|| {
		let security = prepare();
		for freeze in freezers() {
			freeze(security, 200);
		}
		let act = Act::ForcedTransfer {
			from: investor_of(ANNA),
			to: BELA,
			amount: 100,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		assert_eq!((total(security, ANNA), free(security, ANNA)), (100, 0));
	});
}

#[test]
fn what_moves_within_one_investor_does_not_thaw() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		link(ANNA, DORA);
		for freeze in freezers() {
			freeze(security, 60);
		}
		for _ in 0..3 {
			let (to, amount) = (DORA, 40);
			let call = Call::transfer {
				security,
				to,
				amount,
			};
			assert_ok!(by(ANNA, call));
		}
		let (to, amount) = (BELA, 41);
		let call = Call::transfer {
			security,
			to,
			amount,
		};
		assert_noop!(by(DORA, call), Error::<Test>::HoldingFrozen);
	});
}

#[test]
fn a_split_splits_what_is_frozen() {
	run(|| {
		for (index, freeze) in freezers().into_iter().enumerate() {
			let security = create([Rule::Open]);
			issue(security, ANNA, 101);
			freeze(security, 51);
			let (action, numerator, denominator) = (CorporateAction::Splr, 1, 10);
			let call = Call::split {
				security,
				action,
				numerator,
				denominator,
			};
			assert_ok!(by(ISSUER, call));
			// Units are rounded down, what is frozen of them up.
			let info = SecurityToken::holding(security, ANNA).unwrap();
			assert_eq!((info.total, info.frozen), (10, 6), "{index}");
			let amount = 5;
			assert_noop!(
				by(ANNA, Call::redeem { security, amount }),
				Error::<Test>::HoldingFrozen
			);
		}
	});
}

#[test]
fn freezes_of_several_reasons_overlap() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		assert_ok!(SecurityToken::set_freeze(security, &1, &ANNA, 30));
		assert_ok!(SecurityToken::set_freeze(security, &2, &ANNA, 50));
		let reducible = || SecurityToken::reducible_balance(security, &ANNA, Expendable, Polite);
		assert_eq!(reducible(), 50);
		assert_eq!(SecurityToken::balance_frozen(security, &1, &ANNA), 30);
		assert_eq!(SecurityToken::balance_frozen(security, &2, &ANNA), 50);
		assert_eq!(SecurityToken::balance_frozen(security, &3, &ANNA), 0);
		// To set takes the place of what was, to extend only raises it.
		assert_ok!(SecurityToken::extend_freeze(security, &1, &ANNA, 20));
		assert_eq!(SecurityToken::balance_frozen(security, &1, &ANNA), 30);
		assert_ok!(SecurityToken::extend_freeze(security, &1, &ANNA, 60));
		assert_eq!(reducible(), 40);
		assert_ok!(SecurityToken::set_freeze(security, &1, &ANNA, 10));
		assert_eq!(reducible(), 50);
		assert_eq!(
			SecurityToken::can_withdraw(security, &ANNA, 51),
			WithdrawConsequence::Frozen
		);
		assert_ok!(SecurityToken::thaw(security, &2, &ANNA));
		assert_eq!(reducible(), 90);
		assert_ok!(SecurityToken::thaw(security, &1, &ANNA));
		assert_ok!(SecurityToken::thaw(security, &1, &ANNA));
		assert_eq!(reducible(), 100);
		assert!(events()
			.iter()
			.all(|event| !matches!(event, Event::HoldingFrozen { .. })));
	});
}

#[test]
fn there_are_no_more_freezes_than_can_be() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		for reason in 0..MAX_FREEZES as u8 {
			assert!(SecurityToken::can_freeze(security, &reason, &ANNA));
			assert_ok!(SecurityToken::set_freeze(security, &reason, &ANNA, 1));
		}
		assert!(!SecurityToken::can_freeze(security, &99, &ANNA));
		assert!(SecurityToken::can_freeze(security, &0, &ANNA));
		assert_noop!(
			SecurityToken::set_freeze(security, &99, &ANNA, 1),
			ArithmeticError::Overflow
		);
		// Nothing for it, and more for one that is there, is possible.
		assert_ok!(SecurityToken::thaw(security, &99, &ANNA));
		assert_ok!(SecurityToken::set_freeze(security, &0, &ANNA, 2));
		// The agents' freeze needs no place.
		freezers()[0](security, 100);
	});
}

#[test]
fn nobody_unknown_is_frozen() {
	run(|| {
		let security = create([Rule::Open]);
		assert!(!SecurityToken::can_freeze(security, &1, &DORA));
		assert_noop!(
			SecurityToken::set_freeze(security, &1, &DORA, 1),
			Error::<Test>::UnknownInvestor
		);
		assert_noop!(
			SecurityToken::set_freeze(security + 1, &1, &ANNA, 1),
			Error::<Test>::UnknownSecurity
		);
		// An investor that holds nothing yet may be: it has a row then, and is no holder.
		assert_ok!(SecurityToken::set_freeze(security, &1, &ANNA, 9));
		assert_eq!(SecurityToken::security(security).unwrap().holders, 0);
		check();
		assert_ok!(SecurityToken::thaw(security, &1, &ANNA));
		assert!(!Register::<Test>::contains_key(security, investor_of(ANNA)));
	});
}

#[test]
fn what_is_due_moves_by_imbalances_of_two_halves() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		events();
		let credit =
			SecurityToken::withdraw(security, &ANNA, 30, Exact, Expendable, Polite).unwrap();
		assert_eq!(SecurityToken::total_issuance(security), 100);
		assert_eq!(total(security, ANNA), 70);
		assert!(SecurityToken::resolve(&BELA, credit).is_ok());
		let adjusted = |who, old_value, new_value| Event::Adjusted {
			security,
			investor: investor_of(who),
			old_value,
			new_value,
		};
		assert_eq!(events(), [adjusted(ANNA, 100, 70), adjusted(BELA, 0, 30)]);
		check();
		// A credit that nobody takes leaves the supply, a debt that nobody pays enters it.
		drop(SecurityToken::withdraw(security, &ANNA, 20, Exact, Expendable, Polite).unwrap());
		let supply = |old_value, new_value| Event::SupplySet {
			security,
			old_value,
			new_value,
		};
		assert_eq!(events(), [adjusted(ANNA, 70, 50), supply(100, 80)]);
		check();
		drop(SecurityToken::deposit(security, &ANNA, 5, Exact).unwrap());
		assert_eq!(events(), [adjusted(ANNA, 50, 55), supply(80, 85)]);
		check();
		// New units through a credit, and fewer through a debt.
		let credit = <SecurityToken as Balanced<_>>::issue(security, 15);
		assert!(SecurityToken::resolve(&ANNA, credit).is_ok());
		let debt = <SecurityToken as Balanced<_>>::rescind(security, 10);
		assert!(<SecurityToken as Balanced<_>>::settle(&BELA, debt, Expendable).is_ok());
		assert_eq!(SecurityToken::total_issuance(security), 90);
		assert_eq!((total(security, ANNA), total(security, BELA)), (70, 20));
		let (credit, debt) = SecurityToken::pair(security, 7).unwrap();
		drop((credit, debt));
		assert_eq!(SecurityToken::total_issuance(security), 90);
	});
}

#[test]
fn what_the_rules_refuse_stays_a_credit() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let credit =
			SecurityToken::withdraw(security, &ANNA, 30, Exact, Expendable, Polite).unwrap();
		set_rules(security, []);
		let credit = SecurityToken::resolve(&BELA, credit).unwrap_err();
		assert_eq!((credit.peek(), total(security, BELA)), (30, 0));
		// Nor does it return to who gave it: to receive is to receive.
		let credit = SecurityToken::resolve(&ANNA, credit).unwrap_err();
		set_rules(security, [Rule::Open]);
		assert!(SecurityToken::resolve(&ANNA, credit).is_ok());
	});
}

#[test]
fn a_slash_takes_what_is_on_hold_and_not_frozen() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 40));
		let (credit, missing) = SecurityToken::slash(security, &FOR_SALE, &ANNA, 50);
		assert_eq!((credit.peek(), missing), (40, 10));
		SecurityToken::done_slash(security, &FOR_SALE, &ANNA, 40);
		drop(credit);
		assert_eq!(SecurityToken::total_issuance(security), 60);
		assert_eq!(SecurityToken::total_balance_on_hold(security, &ANNA), 0);
		check();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 40));
		freezers()[0](security, Balance::MAX);
		let (credit, missing) = SecurityToken::slash(security, &FOR_SALE, &ANNA, 40);
		assert_eq!((credit.peek(), missing), (0, 40));
	});
}

#[test]
fn a_hold_is_set_from_outside_no_further_than_the_rules_let_it() {
	run(|| {
		let security = create([Rule::Open, Rule::MaximumHolding(120)]);
		issue(security, ANNA, 100);
		assert_noop!(
			SecurityToken::set_balance_on_hold(security, &FOR_SALE, &ANNA, 21),
			Error::<Test>::HoldingAboveMaximum
		);
		let _ = with_storage_layer::<(), DispatchError, _>(|| {
			assert_ok!(SecurityToken::set_balance_on_hold(
				security, &FOR_SALE, &ANNA, 20
			));
			assert_eq!(total(security, ANNA), 120);
			Err(DispatchError::CannotLookup)
		});
		assert_eq!(total(security, ANNA), 100);
	});
}
