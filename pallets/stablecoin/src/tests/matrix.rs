//! Every role on every call of another role.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchError};

use crate::{mock::*, *};

const EVERYBODY: [u64; 6] = [ISSUER, MASTER, MINTER, AGENT, PAUSER, ANNA];

/// Every call but those that anybody makes for itself: who may make it, and what is said to others.
fn calls() -> Vec<(Call<Test>, Option<u64>, DispatchError)> {
	let (coin, who, to, minter) = (EUR, BELA, BELA, BELA);
	let (reason, document, reference) = (REASON, DOCUMENT, DOCUMENT);
	let (amount, allowance, redemption, id) = (1, 1, 0, 0);
	let flow = Flow::Minting;
	let act = Act::SetThreshold { threshold: 1 };
	let (gold, lot) = (XAU, lot_id("A1"));
	let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let call = Box::new(remark);
	let not = |error: Error<Test>| -> DispatchError { error.into() };
	let by_role = |role: Role| {
		let (holder, error) = match role {
			Role::Issuer => (ISSUER, Error::NotIssuer),
			Role::MasterMinter => (MASTER, Error::NotMasterMinter),
			Role::Minter => (MINTER, Error::NotMinter),
			Role::Agent => (AGENT, Error::NotAgent),
			Role::Pauser => (PAUSER, Error::NotPauser),
		};
		let call = Call::hand_over { coin, role, to };
		(call, Some(holder), not(error))
	};
	let mut calls = vec![
		(
			Call::create {
				coin: 9,
				issuer: BELA,
				details: euro(),
			},
			None,
			BadOrigin.into(),
		),
		(
			Call::set_terms {
				coin,
				terms: terms(),
			},
			None,
			BadOrigin.into(),
		),
		(
			Call::set_fee_rate { coin, rate: None },
			None,
			BadOrigin.into(),
		),
		(
			Call::set_allowance {
				coin,
				minter,
				allowance,
			},
			Some(MASTER),
			not(Error::NotMasterMinter),
		),
		(
			Call::mint { coin, to, amount },
			Some(MINTER),
			not(Error::NotMinter),
		),
		(
			Call::confirm_redemption {
				coin,
				redemption,
				reference,
			},
			Some(ISSUER),
			not(Error::NotIssuer),
		),
		(
			Call::freeze {
				coin,
				who,
				reason,
				document,
			},
			Some(AGENT),
			not(Error::NotAgent),
		),
		(
			Call::unfreeze {
				coin,
				who,
				reason,
				document,
			},
			Some(AGENT),
			not(Error::NotAgent),
		),
		(
			Call::propose_act {
				coin,
				act,
				reason,
				document,
			},
			Some(AGENT),
			not(Error::NotAgent),
		),
		(
			Call::approve_act { coin, id },
			Some(AGENT),
			not(Error::NotAgent),
		),
		(
			Call::pause {
				coin,
				flow,
				reason,
				document,
			},
			Some(PAUSER),
			not(Error::NotPauser),
		),
		(
			Call::resume {
				coin,
				flow,
				reason,
				document,
			},
			Some(PAUSER),
			not(Error::NotPauser),
		),
		(
			Call::add_lot {
				coin: gold,
				details: bar("A2"),
			},
			Some(ISSUER),
			not(Error::NotIssuer),
		),
		(
			Call::remove_lot {
				coin: gold,
				lot,
				reason,
				document,
			},
			Some(ISSUER),
			not(Error::NotIssuer),
		),
		(
			Call::rescue {
				coin,
				to,
				amount,
				reason,
				document,
			},
			Some(ISSUER),
			not(Error::NotIssuer),
		),
		(
			Call::act_as_issuer { coin, call },
			Some(ISSUER),
			not(Error::NotIssuer),
		),
	];
	let roles = [
		Role::Issuer,
		Role::MasterMinter,
		Role::Minter,
		Role::Agent,
		Role::Pauser,
	];
	calls.extend(roles.map(by_role));
	// What somebody else has asked for, proposed, or was offered.
	calls.push((
		Call::take_back { coin, redemption },
		Some(BELA),
		not(Error::NotHolder),
	));
	let role = Role::Pauser;
	calls.push((
		Call::accept_role { coin, role },
		Some(CARL),
		not(Error::NotOffered),
	));
	calls.push((
		Call::withdraw_offer {
			coin,
			role,
			to: CARL,
		},
		Some(PAUSER),
		not(Error::NotOffered),
	));
	calls
}

/// A redemption of BELA's, a lot, and a role that PAUSER offers to CARL.
fn prepared(test: impl FnOnce()) {
	run(|| {
		assert_ok!(mint(EUR, BELA, 100 * UNIT));
		assert_ok!(request(BELA, 50 * UNIT));
		assert_ok!(by(
			ISSUER,
			Call::add_lot {
				coin: XAU,
				details: bar("A1")
			}
		));
		assert_ok!(hand_over(PAUSER, Role::Pauser, CARL));
		test();
	});
}

#[test]
fn no_role_can_do_the_act_of_another() {
	prepared(|| {
		for (call, rightful, error) in calls() {
			for who in EVERYBODY.into_iter().filter(|who| Some(*who) != rightful) {
				assert_noop!(by(who, call.clone()), error);
			}
		}
	});
}

#[test]
fn who_has_the_role_gets_past_the_question() {
	for (call, rightful, error) in calls() {
		prepared(|| {
			let Some(who) = rightful else { return };
			if let Err(refused) = by(who, call.clone()) {
				assert_ne!(refused, error, "{call:?}");
			}
		});
	}
}

#[test]
fn the_list_has_every_call() {
	use frame_support::dispatch::GetCallName;
	let mut tried: Vec<_> = calls().iter().map(|(call, ..)| call.get_call_name()).collect();
	// A holder makes these for itself, whatever its role; and `drop_act` is open to all in the end.
	tried.extend(["burn", "request_redemption", "request_lot", "drop_act"]);
	for name in Call::<Test>::get_call_names() {
		assert!(tried.contains(name), "{name} is not tried");
	}
}
