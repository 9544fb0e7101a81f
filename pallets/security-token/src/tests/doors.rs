//! There is one door. Every call and every `fungibles` function that can raise a holding is tried
//! against every rule, and none of them raises it.

use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungibles::{Balanced, Mutate, MutateHold, Unbalanced, UnbalancedHold},
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
use sp_runtime::{traits::Dispatchable, DispatchError, StateVersion};
use tessera_primitives::{
	acts::ReasonCode,
	compliance::{InvestorClass, Reason},
	SecurityId,
};

use crate::{mock::*, *};

/// A way by which [`CARL`] could come to hold 40 units more.
struct Door {
	name: &'static str,
	/// Whether it takes them from [`ANNA`], who has 100 free and 100 on hold.
	from_anna: bool,
	/// Whether the agents open it by force: then only rules on the receiver concern it.
	forced: bool,
	open: fn(SecurityId),
}

/// Every way that there is. The results do not matter here: only what CARL holds afterwards.
fn doors() -> Vec<Door> {
	let issue = |name, open| Door {
		name,
		from_anna: false,
		forced: false,
		open,
	};
	let transfer = |name, open| Door {
		name,
		from_anna: true,
		forced: false,
		open,
	};
	let force = |name, open| Door {
		name,
		from_anna: true,
		forced: true,
		open,
	};
	vec![
		issue("call issue", |security| {
			let _ = SecurityToken::issue(RuntimeOrigin::signed(ISSUER), security, CARL, 40);
		}),
		transfer("call transfer", |security| {
			let _ = SecurityToken::transfer(RuntimeOrigin::signed(ANNA), security, CARL, 40);
		}),
		issue("call issue_batch", |security| {
			let issues = vec![(CARL, 30), (CARL, 10)].try_into().unwrap();
			let _ = dispatch(ISSUER, Call::issue_batch { security, issues });
		}),
		transfer("call transfer_batch", |security| {
			let transfers = vec![(CARL, 40)].try_into().unwrap();
			let call = Call::transfer_batch {
				security,
				transfers,
			};
			let _ = dispatch(ANNA, call);
		}),
		transfer("call transfer_from", |security| {
			let call = Call::transfer_from {
				security,
				from: ANNA,
				to: CARL,
				amount: 40,
			};
			let _ = dispatch(BELA, call);
		}),
		transfer("call approve_transfer", |security| {
			let _ = dispatch(ISSUER, Call::approve_transfer { security, id: 0 });
		}),
		force("call propose_act", |security| {
			let act = Act::ForcedTransfer {
				from: investor_of(ANNA),
				to: CARL,
				amount: 40,
			};
			let _ = dispatch(ISSUER, privileged(security, act));
		}),
		force("call approve_act", |security| {
			let _ = dispatch(BELA, Call::approve_act { security, id: 0 });
		}),
		issue("Balanced deposit", |security| {
			let _ = SecurityToken::deposit(security, &CARL, 40, Exact);
		}),
		issue("Balanced resolve", |security| {
			let _ =
				SecurityToken::resolve(&CARL, <SecurityToken as Balanced<_>>::issue(security, 40));
			// The supply has gone up and down, as its events say.
			events();
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

/// Dispatches a call as a transaction does: refused, it changes nothing.
fn dispatch(who: u64, call: Call<Test>) -> bool {
	RuntimeCall::SecurityToken(call)
		.dispatch(RuntimeOrigin::signed(who))
		.is_ok()
}

fn privileged(security: SecurityId, act: ActOf<Test>) -> Call<Test> {
	Call::propose_act {
		security,
		act,
		reason: ReasonCode::CourtOrder,
		document: Default::default(),
	}
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
			vec![Rule::Open, Rule::MaximumHolders(2)],
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
		(
			vec![
				Rule::Open,
				Rule::MaximumHoldersIn {
					jurisdiction: US,
					maximum: 1,
				},
			],
			// The other holder is not counted yet, and may be resident there.
			Reason::TooManyHoldersInJurisdiction,
			true,
		),
		(
			vec![Rule::Open, Rule::HoldingPeriod(1)],
			Reason::HeldTooShort,
			false,
		),
		(
			vec![
				Rule::Open,
				Rule::MaximumVolume {
					amount: 39,
					period: DAY,
				},
			],
			Reason::VolumeExceeded,
			false,
		),
		(
			vec![
				Rule::Open,
				Rule::Counterparties(vec![1].try_into().unwrap()),
			],
			Reason::CounterpartyNotAllowed,
			false,
		),
		(
			vec![Rule::Open, Rule::AgentApproval],
			Reason::ApprovalRequired,
			false,
		),
	]
}

/// A security of which ANNA holds 100 units free and 100 on hold, and CARL none.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 200);
	issue(security, 21, 1);
	SecurityToken::hold(security, &FOR_SALE, &ANNA, 100).unwrap();
	let (operator, until) = (BELA, START + DAY);
	for (who, call) in [
		(
			ANNA,
			Call::approve_operator {
				security,
				operator,
				allowance: None,
				expires_at: until,
			},
		),
		(
			ANNA,
			Call::request_transfer {
				security,
				to: CARL,
				amount: 40,
				expires_at: until,
			},
		),
	] {
		assert!(dispatch(who, call));
	}
	// A forced transfer that one more agent has to approve.
	Roles::<Test>::mutate_extant(security, |book| {
		book.agents.try_push(BELA).unwrap();
		book.threshold = 2;
	});
	let act = Act::ForcedTransfer {
		from: investor_of(ANNA),
		to: CARL,
		amount: 40,
	};
	assert!(dispatch(ISSUER, privileged(security, act)));
	Roles::<Test>::mutate_extant(security, |book| book.threshold = 1);
	security
}

/// The state but for the journal, which remembers an imbalance that was settled again.
fn state() -> Vec<u8> {
	forget_journal();
	sp_io::storage::root(StateVersion::V1)
}

/// Whether the rule that gives `reason` looks at who receives and how much it then holds.
fn concerns_receiver(reason: Reason) -> bool {
	!matches!(
		reason,
		Reason::HoldingBelowMinimum
			| Reason::LockedUp
			| Reason::HeldTooShort
			| Reason::VolumeExceeded
			| Reason::CounterpartyNotAllowed
			| Reason::ApprovalRequired
	)
}

#[test]
fn no_door_passes_a_wall() {
	for (rules, reason, concerns_issues) in walls() {
		for door in doors()
			.into_iter()
			.filter(|door| door.from_anna || concerns_issues)
			.filter(|door| !door.forced || concerns_receiver(reason))
			// What the rule asks for.
			.filter(|door| {
				reason != Reason::ApprovalRequired || door.name != "call approve_transfer"
			}) {
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
	for door in doors().into_iter().filter(|door| !door.forced) {
		run(|| {
			let security = prepare();
			Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
			events();
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
	let raise = [
		"issue",
		"issue_batch",
		"transfer",
		"transfer_batch",
		"transfer_from",
		"approve_transfer",
		"propose_act",
		"approve_act",
	];
	// A split multiplies all holdings alike.
	let do_not = [
		"create",
		"set_policy",
		"redeem",
		"close",
		"hand_over",
		"accept_role",
		"withdraw_offer",
		"drop_act",
		"approve_operator",
		"revoke_operator",
		"request_transfer",
		"drop_request",
		"set_document",
		"remove_document",
		"set_settlement_coin",
		"pay_income",
		"claim_income",
		"claim_income_for",
		"sweep_income",
		"split",
		"redeem_all",
		"settle",
		"set_record_date",
		"close_record_date",
		"call_vote",
		"vote",
		"close_vote",
	];
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
