//! There is one door. Every call and every `fungibles` function that can raise a holding is tried
//! against every rule, and none of them raises it.

use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungibles::{Mutate, MutateHold, Unbalanced, UnbalancedHold},
		tokens::{
			Fortitude::Force,
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction,
		},
		GetCallName,
	},
};
use pallet_compliance::Rule;
use sp_runtime::{DispatchError, StateVersion};
use tessera_primitives::{
	compliance::{InvestorClass, Reason},
	SecurityId,
};

use crate::{mock::*, *};

/// A way by which [`CARL`] could come to hold 40 units more.
struct Door {
	name: &'static str,
	/// Whether it takes them from [`ANNA`], who has 100 free and 100 on hold.
	from_anna: bool,
	open: fn(SecurityId),
}

/// Every way that there is. The results do not matter here: only what CARL holds afterwards.
fn doors() -> Vec<Door> {
	let issue = |name, open| Door {
		name,
		from_anna: false,
		open,
	};
	let transfer = |name, open| Door {
		name,
		from_anna: true,
		open,
	};
	vec![
		issue("call issue", |security| {
			let _ = SecurityToken::issue(RuntimeOrigin::signed(ISSUER), security, CARL, 40);
		}),
		transfer("call transfer", |security| {
			let _ = SecurityToken::transfer(RuntimeOrigin::signed(ANNA), security, CARL, 40);
		}),
		issue("mint_into", |security| {
			let _ = SecurityToken::mint_into(security, &CARL, 40);
		}),
		issue("restore", |security| {
			let _ = SecurityToken::restore(security, &CARL, 40);
		}),
		issue("set_balance", |security| {
			let _ = SecurityToken::set_balance(security, &CARL, free(security, CARL) + 40);
		}),
		issue("write_balance", |security| {
			let _ = SecurityToken::write_balance(security, &CARL, free(security, CARL) + 40);
		}),
		issue("increase_balance", |security| {
			let _ = SecurityToken::increase_balance(security, &CARL, 40, Exact);
		}),
		issue("increase_balance, best effort", |security| {
			let _ = SecurityToken::increase_balance(security, &CARL, 40, BestEffort);
		}),
		issue("set_balance_on_hold", |security| {
			let _ = SecurityToken::set_balance_on_hold(security, &FOR_SALE, &CARL, 40);
		}),
		issue("increase_balance_on_hold", |security| {
			let _ =
				SecurityToken::increase_balance_on_hold(security, &FOR_SALE, &CARL, 40, BestEffort);
		}),
		transfer("decrease_balance, then increase_balance", |security| {
			let _ = with_storage_layer::<_, DispatchError, _>(|| {
				SecurityToken::decrease_balance(security, &ANNA, 40, Exact, Expendable, Force)?;
				SecurityToken::increase_balance(security, &CARL, 40, Exact)
			});
		}),
		transfer(
			"decrease_balance_on_hold, then increase_balance_on_hold",
			|security| {
				let _ = with_storage_layer::<_, DispatchError, _>(|| {
					SecurityToken::decrease_balance_on_hold(security, &FOR_SALE, &ANNA, 40, Exact)?;
					SecurityToken::increase_balance_on_hold(security, &FOR_SALE, &CARL, 40, Exact)
				});
			},
		),
		transfer("fungibles transfer", |security| {
			let _ = <SecurityToken as Mutate<_>>::transfer(security, &ANNA, &CARL, 40, Expendable);
		}),
		transfer("transfer_on_hold to free", |security| {
			let _ = SecurityToken::transfer_on_hold(
				security,
				&FOR_SALE,
				&ANNA,
				&CARL,
				40,
				Exact,
				Restriction::Free,
				Force,
			);
		}),
		transfer("transfer_on_hold to held", |security| {
			let _ = SecurityToken::transfer_on_hold(
				security,
				&FOR_SALE,
				&ANNA,
				&CARL,
				40,
				BestEffort,
				Restriction::OnHold,
				Force,
			);
		}),
		transfer("transfer_and_hold", |security| {
			let _ = SecurityToken::transfer_and_hold(
				security, &FOR_SALE, &ANNA, &CARL, 40, Exact, Expendable, Force,
			);
		}),
	]
}

/// Every rule, so that it refuses CARL 40 units, with its reason and whether it concerns an issue.
fn walls() -> Vec<(Vec<Rule>, Reason, bool)> {
	vec![
		(vec![], Reason::NoPolicy, true),
		(
			vec![Rule::MaximumHolders(9), Rule::LockUp(START)],
			Reason::NoPolicy,
			true,
		),
		(
			vec![Rule::Credential {
				registrars: Default::default(),
				class: InvestorClass::Accredited,
			}],
			Reason::CredentialRequired,
			true,
		),
		(
			vec![Rule::Credential {
				registrars: vec![1].try_into().unwrap(),
				class: InvestorClass::Retail,
			}],
			Reason::CredentialRequired,
			true,
		),
		(
			vec![Rule::JurisdictionsAllowed(vec![CH].try_into().unwrap())],
			Reason::JurisdictionNotAllowed,
			true,
		),
		(
			vec![Rule::JurisdictionsBlocked(vec![US].try_into().unwrap())],
			Reason::JurisdictionBlocked,
			true,
		),
		(
			vec![Rule::Open, Rule::MaximumHolders(1)],
			Reason::TooManyHolders,
			true,
		),
		(
			vec![Rule::Open, Rule::MaximumHolding(39)],
			Reason::HoldingAboveMaximum,
			true,
		),
		(
			vec![Rule::Open, Rule::MinimumHolding(41)],
			Reason::HoldingBelowMinimum,
			true,
		),
		(
			vec![Rule::Open, Rule::LockUp(START + 1)],
			Reason::LockedUp,
			false,
		),
	]
}

/// A security of which ANNA holds 100 units free and 100 on hold, and CARL none.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 200);
	SecurityToken::hold(security, &FOR_SALE, &ANNA, 100).unwrap();
	security
}

fn state() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

#[test]
fn no_door_passes_a_wall() {
	for (rules, reason, concerns_issues) in walls() {
		for door in doors()
			.into_iter()
			.filter(|door| door.from_anna || concerns_issues)
		{
			run(|| {
				let security = prepare();
				set_rules(security, rules.clone());
				events();
				let before = state();
				(door.open)(security);
				assert_eq!(total(security, CARL), 0, "{} passes {reason:?}", door.name);
				assert_eq!(
					state(),
					before,
					"{} leaves a trace before {reason:?}",
					door.name
				);
			});
		}
	}
}

#[test]
fn no_door_leads_into_a_frozen_security() {
	for door in doors() {
		run(|| {
			let security = prepare();
			Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
			let before = state();
			(door.open)(security);
			assert_eq!(state(), before, "{}", door.name);
		});
	}
}

/// Without a wall each door does lead somewhere: else the tests above would show nothing.
#[test]
fn every_door_opens_where_there_is_no_wall() {
	for door in doors() {
		new_test_ext().execute_with(|| {
			let security = prepare();
			(door.open)(security);
			assert_eq!(total(security, CARL), 40, "{}", door.name);
			assert_eq!(
				total(security, ANNA),
				if door.from_anna { 160 } else { 200 }
			);
		});
	}
}

/// A wall stops CARL alone, and only as long as it stands.
#[test]
fn every_wall_names_its_reason() {
	for (rules, reason, _) in walls() {
		run(|| {
			let security = prepare();
			set_rules(security, rules);
			let refusals = SecurityToken::can_transfer(security, ANNA, CARL, 40);
			assert_eq!(
				refusals
					.iter()
					.map(|refusal| refusal.reason)
					.collect::<Vec<_>>(),
				[reason]
			);
			set_rules(security, [Rule::Open]);
			assert!(SecurityToken::can_transfer(security, ANNA, CARL, 40).is_empty());
		});
	}
}

/// Whoever adds a call says here whether it raises holdings, and if so adds a door.
#[test]
fn every_call_is_accounted_for() {
	let raise = ["issue", "transfer"];
	let do_not = ["create", "set_policy", "redeem", "close"];
	for call in Call::<Test>::get_call_names() {
		assert!(raise.contains(call) != do_not.contains(call), "{call}");
	}
	for call in raise {
		assert!(
			doors()
				.iter()
				.any(|door| door.name == format!("call {call}")),
			"{call}"
		);
	}
}
