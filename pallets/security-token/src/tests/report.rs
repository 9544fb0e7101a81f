//! The instant report on a security.

use frame_support::assert_ok;
use pallet_compliance::Rule;
use tessera_primitives::{
	journal::Subject,
	report::{Check, Figure, Figures, Reporting},
	SecurityId,
};

use crate::{mock::*, *};

fn report(security: SecurityId) -> Figures {
	SecurityToken::figures(&Subject::Security(security)).unwrap()
}

fn figure(report: &Figures, which: Figure) -> u128 {
	let mut figures = report.figures.iter();
	figures.find(|(figure, _)| *figure == which).unwrap().1
}

fn disagreements(report: &Figures) -> Vec<Check> {
	let lines = report.lines.iter().filter(|line| !line.agrees);
	lines.map(|line| line.check).collect()
}

#[test]
fn there_is_none_on_what_is_no_security() {
	new_test_ext().execute_with(|| {
		assert_eq!(SecurityToken::figures(&Subject::Security(9)), None);
		assert_eq!(SecurityToken::figures(&Subject::Chain), None);
	});
}

#[test]
fn it_agrees_through_the_life_of_a_security() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 75);
		issue(security, BELA, 26);
		assert_eq!(disagreements(&report(security)), []);
		assert_ok!(SecurityToken::pay_income(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Dvca,
			1_000,
			None
		));
		let told = report(security);
		assert_eq!(disagreements(&told), []);
		assert_eq!(figure(&told, Figure::IncomeReceived), 1_000);
		// 9 units each to 101 units, 91 carried: all in 10⁻¹⁸, rounded down.
		let due = figure(&told, Figure::IncomeDue);
		assert_eq!(due + figure(&told, Figure::IncomeCarried), 999);
		assert_ok!(SecurityToken::claim_income(
			RuntimeOrigin::signed(ANNA),
			security
		));
		assert_ok!(SecurityToken::split(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Splr,
			1,
			2
		));
		let told = report(security);
		assert_eq!(disagreements(&told), []);
		assert_eq!(figure(&told, Figure::Supply), 50);
		assert_ok!(SecurityToken::transfer(
			RuntimeOrigin::signed(ANNA),
			security,
			BELA,
			7
		));
		let told = report(security);
		assert_eq!(disagreements(&told), []);
		assert_eq!(figure(&told, Figure::Holders), 2);
	});
}

#[test]
fn each_line_can_disagree() {
	for (check, corrupt) in [
		(
			Check::SupplyIsRegister,
			(|row| row.supply += 1) as fn(&mut SecurityOf<Test>),
		),
		(Check::HoldersAreRows, |row| row.holders += 1),
		(Check::HeldWithinRegister, |row| row.totals.held = 200),
		(Check::IncomeIsAccounted, |row| {
			row.totals.income += (2 * FRACTIONS).into()
		}),
	] {
		new_test_ext().execute_with(|| {
			let security = create([Rule::Open]);
			issue(security, ANNA, 100);
			Securities::<Test>::mutate_extant(security, corrupt);
			assert_eq!(disagreements(&report(security)), [check]);
		});
	}
	new_test_ext().execute_with(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		assert_ok!(SecurityToken::pay_income(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Dvca,
			1_000,
			None
		));
		Incomes::<Test>::mutate_extant(security, |income| income.float += 1);
		assert_eq!(disagreements(&report(security)), [Check::CashIsHeld]);
	});
}

#[test]
fn roles_of_a_security_are_known() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		link(ANNA, 100);
		assert!(!SecurityToken::has_role(security, investor_of(ANNA)));
		assert_ok!(SecurityToken::propose_act(
			RuntimeOrigin::signed(ISSUER),
			security,
			Act::Appoint {
				role: Role::Agent,
				to: 100
			},
			tessera_primitives::acts::ReasonCode::Administration,
			Default::default()
		));
		assert_ok!(SecurityToken::accept_role(
			RuntimeOrigin::signed(100),
			security,
			Role::Agent
		));
		// By any of its accounts.
		assert!(SecurityToken::has_role(security, investor_of(ANNA)));
		assert_eq!(SecurityToken::issuer_lei(security), Some(lei()));
		assert_eq!(SecurityToken::issuer_lei(9), None);
	});
}
