//! Each invariant is broken once by hand, and its check names it.

use pallet_compliance::Rule;
use sp_runtime::FixedU128;
use tessera_primitives::SecurityId;

use crate::{mock::*, *};

/// Breaks a sound register of one security, held by ANNA, and expects the failure to name `invariant`.
fn broken(invariant: &str, corrupt: impl FnOnce(SecurityId)) {
	new_test_ext().execute_with(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		SecurityToken::do_try_state().unwrap();
		corrupt(security);
		let failure = format!("{:?}", SecurityToken::do_try_state().unwrap_err());
		assert!(failure.contains(invariant), "{failure}");
	});
}

fn with_holding(change: impl FnOnce(&mut HoldingOf<Test>)) -> impl FnOnce(SecurityId) {
	|security| {
		Register::<Test>::mutate(security, investor_of(ANNA), |holding| {
			change(holding.as_mut().unwrap())
		})
	}
}

#[test]
fn inv_1_supply_is_the_sum_of_holdings() {
	broken("INV-1", with_holding(|holding| holding.free += 1));
	broken("INV-1", |security| {
		Securities::<Test>::mutate_extant(security, |row| row.supply -= 1)
	});
}

#[test]
fn inv_2_holders_are_rows() {
	broken("INV-2", |security| {
		Securities::<Test>::mutate_extant(security, |row| row.holders += 1)
	});
	broken("INV-2", |security| {
		Register::<Test>::insert(security, 99, Holding::empty(FixedU128::default()))
	});
}

#[test]
fn inv_3_a_holding_is_well_formed() {
	use frame_support::traits::tokens::IdAmount;
	broken(
		"INV-3",
		with_holding(|holding| holding.frozen = holding.free + 1),
	);
	let zero = IdAmount {
		id: FOR_SALE,
		amount: 0,
	};
	broken(
		"INV-3",
		with_holding(|holding| holding.holds.try_push(zero).unwrap()),
	);
	broken(
		"INV-3",
		with_holding(|holding| {
			holding.free -= 2;
			for _ in 0..2 {
				holding
					.holds
					.try_push(IdAmount {
						id: FOR_SALE,
						amount: 1,
					})
					.unwrap();
			}
		}),
	);
}

#[test]
fn inv_4_rows_belong_together() {
	broken("INV-4", SecurityMetadata::<Test>::remove);
	broken("INV-4", |security| {
		let metadata = SecurityMetadata::<Test>::get(security).unwrap();
		SecurityMetadata::<Test>::insert(security + 1, metadata);
	});
	broken("INV-4", Securities::<Test>::remove);
}

#[test]
fn inv_5_numbers_rise() {
	broken("INV-5", NextSecurity::<Test>::put);
}

#[test]
fn inv_6_no_holding_is_ahead() {
	broken(
		"INV-6",
		with_holding(|holding| holding.acquired_at = START + 1),
	);
	broken(
		"INV-6",
		with_holding(|holding| holding.income_index = FixedU128::from_u32(1)),
	);
}

#[test]
fn inv_7_rules_make_sense() {
	broken("INV-7", |security| {
		Securities::<Test>::mutate_extant(security, |row| {
			row.policy = policy([Rule::JurisdictionsBlocked(vec![US, CH].try_into().unwrap())])
		})
	});
}
