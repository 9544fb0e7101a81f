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
		let mut nothing = Register::<Test>::get(security, investor_of(ANNA)).unwrap();
		nothing.free = 0;
		Register::<Test>::insert(security, 99, nothing)
	});
}

#[test]
fn inv_3_a_holding_is_well_formed() {
	use frame_support::traits::tokens::IdAmount;
	broken(
		"INV-3",
		with_holding(|holding| holding.income_fraction = FRACTIONS as u64),
	);
	let record = |date, balance| Record {
		date,
		balance,
		voted: false,
	};
	for records in [vec![record(0, 0)], vec![record(0, 1); 2]] {
		broken(
			"INV-3",
			with_holding(|holding| holding.records = records.try_into().unwrap()),
		);
	}
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

#[test]
fn inv_8_no_income_is_lost() {
	let paid = |security| {
		SecurityToken::pay_income(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Dvca,
			1_000,
			None,
		)
		.unwrap();
	};
	broken("INV-8", |security| {
		Securities::<Test>::mutate_extant(security, |row| row.income_carry = 1)
	});
	broken("INV-8", |security| {
		paid(security);
		Securities::<Test>::mutate_extant(security, |row| row.income_carry += 1)
	});
	broken("INV-8", |security| {
		paid(security);
		Incomes::<Test>::mutate_extant(security, |income| income.received += 1)
	});
	broken("INV-8", |security| {
		paid(security);
		Assets::transfer_keep_alive(RuntimeOrigin::signed(pot(security)), COIN, ISSUER, 1).unwrap();
	});
}

#[test]
fn inv_9_a_record_date_has_its_supply() {
	broken("INV-9", |security| {
		let now = Timestamp::get();
		SecurityToken::set_record_date(RuntimeOrigin::signed(ISSUER), security, now).unwrap();
		Timestamp::set_timestamp(now + 1);
		issue(security, BELA, 5);
		Securities::<Test>::mutate_extant(security, |row| {
			row.record_dates[0].supply = Some(101);
		});
	});
}

#[test]
fn inv_10_roles_can_act() {
	let with_book = |change: fn(&mut RoleBookOf<Test>)| {
		move |security| Roles::<Test>::mutate_extant(security, change)
	};
	broken("INV-10", with_book(|book| book.agents.clear()));
	broken("INV-10", with_book(|book| book.officers.clear()));
	broken("INV-10", with_book(|book| book.threshold = 2));
	broken("INV-10", with_book(|book| book.threshold = 0));
	broken(
		"INV-10",
		with_book(|book| book.pending.try_push((0, ISSUER)).unwrap()),
	);
}

#[test]
fn inv_11_votes_are_units() {
	let voted = |security| {
		let now = Timestamp::get();
		let issuer = RuntimeOrigin::signed(ISSUER);
		SecurityToken::set_record_date(issuer.clone(), security, now).unwrap();
		let quorum = sp_runtime::Perbill::zero();
		SecurityToken::call_vote(
			issuer,
			security,
			0,
			Default::default(),
			2,
			quorum,
			now + DAY,
		)
		.unwrap();
		Timestamp::set_timestamp(now + 1);
		SecurityToken::vote(RuntimeOrigin::signed(ANNA), security, 0, 1).unwrap();
		SecurityToken::do_try_state().unwrap();
	};
	broken("INV-11", |security| {
		voted(security);
		Votes::<Test>::mutate(security, 0, |vote| vote.as_mut().unwrap().tallies[0] = 1)
	});
	broken("INV-11", |security| {
		voted(security);
		Securities::<Test>::mutate_extant(security, |row| row.record_dates.clear())
	});
}

#[test]
fn inv_12_what_waits_is_on_hold() {
	let requested = |security| {
		let until = Timestamp::get() + DAY;
		SecurityToken::request_transfer(RuntimeOrigin::signed(ANNA), security, BELA, 10, until)
			.unwrap();
		SecurityToken::do_try_state().unwrap();
	};
	broken("INV-12", |security| {
		requested(security);
		Requests::<Test>::mutate(security, 0, |request| request.as_mut().unwrap().amount = 9)
	});
	broken("INV-12", |security| {
		requested(security);
		Requests::<Test>::mutate(security, 0, |request| {
			request.as_mut().unwrap().investor = 999
		})
	});
}

#[test]
fn inv_13_totals_are_sums_over_the_register() {
	for corrupt in [
		(|totals| totals.units += 1) as fn(&mut Totals),
		|totals| totals.held += 1,
		|totals| totals.rows += 1,
		|totals| totals.frozen += 1,
		|totals| totals.income += 1.into(),
	] {
		broken("INV-13", |security| {
			Securities::<Test>::mutate_extant(security, |row| corrupt(&mut row.totals))
		});
	}
}
