use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::{DispatchResult, TokenError};
use tessera_primitives::{Balance, Moment, SecurityId};

use crate::{mock::*, *};
use Role::Agent;

/// A second account of ANNA, with native tokens.
const ANNAS: u64 = REGISTRAR;
/// The agent, who holds nothing and is nobody else.
const ALMA: u64 = 77;

fn request(
	who: u64,
	security: SecurityId,
	to: u64,
	amount: Balance,
	expires_at: Moment,
) -> DispatchResult {
	by(
		who,
		Call::request_transfer {
			security,
			to,
			amount,
			expires_at,
		},
	)
}

fn approve(who: u64, security: SecurityId, id: RequestId) -> DispatchResult {
	by(who, Call::approve_transfer { security, id })
}

fn refuse(who: u64, security: SecurityId, id: RequestId) -> DispatchResult {
	by(who, Call::drop_request { security, id })
}

fn split(security: SecurityId, action: CorporateAction, numerator: u32, denominator: u32) {
	let call = Call::split {
		security,
		action,
		numerator,
		denominator,
	};
	assert_ok!(by(ISSUER, call));
}

fn pending() -> u8 {
	HoldReason::PendingTransfer.into()
}

/// ANNA holds 100 of a security, each transfer of which ALMA has to approve.
fn prepare() -> SecurityId {
	let security = create([Rule::Open, Rule::AgentApproval]);
	issue(security, ANNA, 100);
	let (role, to) = (Agent, ALMA);
	assert_ok!(by(ISSUER, Call::hand_over { security, role, to }));
	assert_ok!(by(ALMA, Call::accept_role { security, role }));
	events();
	security
}

fn act(security: SecurityId, act: ActOf<Test>) {
	assert_ok!(by(ALMA, proposal(security, act)));
}

#[test]
fn a_transfer_waits_for_an_agent() {
	run(|| {
		let security = prepare();
		assert_noop!(
			by(
				ANNA,
				Call::transfer {
					security,
					to: BELA,
					amount: 1
				}
			),
			Error::<Test>::ApprovalRequired
		);
		let expires_at = START + DAY;
		assert_ok!(request(ANNA, security, BELA, 40, expires_at));
		assert!(deposited(ANNA) > 0);
		assert_eq!((free(security, ANNA), total(security, ANNA)), (60, 100));
		assert_eq!(total(security, BELA), 0);
		assert_ok!(approve(ALMA, security, 0));
		let (investor, to_investor) = (investor_of(ANNA), investor_of(BELA));
		assert_eq!(
			events(),
			[
				Event::Held {
					security,
					investor,
					reason: pending(),
					amount: 40
				},
				Event::TransferRequested {
					security,
					id: 0,
					from: ANNA,
					from_investor: investor,
					to: BELA,
					amount: 40,
					expires_at
				},
				Event::Released {
					security,
					investor,
					reason: pending(),
					amount: 40
				},
				Event::Transferred {
					security,
					from: ANNA,
					from_investor: investor,
					to: BELA,
					to_investor,
					amount: 40
				},
				Event::TransferApproved {
					security,
					id: 0,
					by: ALMA
				},
			]
		);
		assert_eq!((free(security, ANNA), total(security, ANNA)), (60, 60));
		assert_eq!((free(security, BELA), deposited(ANNA)), (40, 0));
		// Once, and the number is not used again.
		assert_noop!(approve(ALMA, security, 0), Error::<Test>::UnknownRequest);
		assert_noop!(refuse(ALMA, security, 0), Error::<Test>::UnknownRequest);
		assert_ok!(request(ANNA, security, BELA, 1, expires_at));
		assert_ok!(approve(ALMA, security, 1));
	});
}

#[test]
fn nobody_but_an_agent_approves() {
	run(|| {
		let security = prepare();
		let other = create([Rule::Open]);
		assert_ok!(request(ANNA, security, BELA, 40, START + DAY));
		for who in [ANNA, BELA, ISSUER, DORA] {
			assert_noop!(approve(who, security, 0), Error::<Test>::NotAgent);
		}
		for who in [BELA, ISSUER, DORA] {
			assert_noop!(refuse(who, security, 0), Error::<Test>::NotAgent);
		}
		// ISSUER is agent of the other security.
		assert_noop!(approve(ISSUER, other, 0), Error::<Test>::UnknownRequest);
		assert_noop!(refuse(ISSUER, other, 0), Error::<Test>::UnknownRequest);
		assert_noop!(approve(ALMA, other + 1, 0), Error::<Test>::UnknownSecurity);
		assert_noop!(refuse(ALMA, other + 1, 0), Error::<Test>::UnknownSecurity);
	});
}

#[test]
fn the_units_of_what_is_dropped_are_free_again() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		let investor = investor_of(ANNA);
		for (id, who) in [ANNA, ANNAS, ALMA].into_iter().enumerate() {
			let id = id as RequestId;
			assert_ok!(request(ANNAS, security, BELA, 100, START + DAY));
			assert!(deposited(ANNAS) > 0);
			events();
			assert_ok!(refuse(who, security, id));
			assert_eq!(
				events(),
				[
					Event::Released {
						security,
						investor,
						reason: pending(),
						amount: 100
					},
					Event::RequestDropped { security, id },
				]
			);
			assert_eq!(free(security, ANNA), 100);
			// To who has asked, whoever drops it.
			assert_eq!((deposited(ANNA), deposited(ANNAS)), (0, 0));
		}
	});
}

#[test]
fn what_could_not_be_done_is_not_asked_for() {
	run(|| {
		let security = prepare();
		let refused = |to, amount, error: Error<Test>| {
			assert_noop!(request(ANNA, security, to, amount, START), error);
		};
		assert_noop!(
			request(ANNA, security, BELA, 1, START - 1),
			Error::<Test>::InThePast
		);
		assert_noop!(
			request(ANNA, security + 1, BELA, 1, START),
			Error::<Test>::UnknownSecurity
		);
		refused(BELA, 0, Error::ZeroAmount);
		refused(BELA, 101, Error::InsufficientBalance);
		for who in [BELA, DORA] {
			assert_noop!(
				request(who, security, ANNA, 1, START),
				Error::<Test>::InsufficientBalance
			);
		}
		let investor = investor_of(ANNA);
		act(
			security,
			Act::FreezeHolding {
				investor,
				amount: 30,
			},
		);
		refused(BELA, 71, Error::HoldingFrozen);
		act(security, Act::FreezeSecurity);
		refused(BELA, 1, Error::SecurityFrozen);
		act(security, Act::UnfreezeSecurity);
		set_rules(
			security,
			[Rule::Open, Rule::MaximumHolding(9), Rule::AgentApproval],
		);
		refused(BELA, 10, Error::HoldingAboveMaximum);
		set_rules(security, []);
		refused(BELA, 1, Error::NoPolicy);
		set_rules(security, [Rule::Open]);
		link(ANNA, DORA);
		assert_noop!(
			request(DORA, security, BELA, 1, START),
			TokenError::FundsUnavailable
		);
		// Also where nobody has to approve it.
		assert_ok!(request(ANNA, security, BELA, 70, START));
		refused(BELA, 1, Error::HoldingFrozen);
		Roles::<Test>::mutate_extant(security, |book| book.next_request = RequestId::MAX);
		act(
			security,
			Act::FreezeHolding {
				investor,
				amount: 0,
			},
		);
		refused(BELA, 1, Error::NumbersExhausted);
		act(security, Act::WindDown);
		refused(BELA, 1, Error::WindingDown);
	});
}

#[test]
fn the_rules_are_asked_again_when_it_is_approved() {
	run(|| {
		let security = prepare();
		assert_ok!(request(ANNA, security, BELA, 40, START + DAY));
		let refused = |error: Error<Test>| {
			assert_noop!(approve(ALMA, security, 0), error);
		};
		set_rules(security, []);
		refused(Error::NoPolicy);
		set_rules(
			security,
			[
				Rule::Open,
				Rule::MaximumVolume {
					amount: 39,
					period: DAY,
				},
			],
		);
		refused(Error::VolumeExceeded);
		set_rules(security, [Rule::Open, Rule::MaximumHolding(39)]);
		refused(Error::HoldingAboveMaximum);
		set_rules(security, [Rule::Open, Rule::LockUp(START + 1)]);
		refused(Error::LockedUp);
		set_rules(security, [Rule::Open, Rule::AgentApproval]);
		let investor = investor_of(ANNA);
		for amount in [61, 100, Balance::MAX] {
			act(security, Act::FreezeHolding { investor, amount });
			refused(Error::HoldingFrozen);
		}
		// 60 others are frozen: these are not.
		act(
			security,
			Act::FreezeHolding {
				investor,
				amount: 60,
			},
		);
		act(security, Act::FreezeSecurity);
		refused(Error::SecurityFrozen);
		act(security, Act::UnfreezeSecurity);
		assert_ok!(approve(ALMA, security, 0));
		assert_eq!((total(security, ANNA), total(security, BELA)), (60, 40));
	});
}

#[test]
fn what_waits_comes_back_from_a_frozen_security() {
	run(|| {
		let security = prepare();
		assert_ok!(request(ANNA, security, BELA, 40, START + DAY));
		assert_ok!(request(ANNA, security, BELA, 50, START + DAY));
		let investor = investor_of(ANNA);
		act(
			security,
			Act::FreezeHolding {
				investor,
				amount: Balance::MAX,
			},
		);
		act(security, Act::FreezeSecurity);
		act(security, Act::WindDown);
		for id in 0..2 {
			assert_ok!(refuse(ALMA, security, id));
		}
		// So that agents can seize what somebody has tucked away.
		act(
			security,
			Act::Seizure {
				from: investor,
				custodian: BELA,
				amount: 100,
			},
		);
	});
}

#[test]
fn a_request_lapses_to_the_millisecond() {
	run(|| {
		let security = prepare();
		assert_ok!(request(ANNA, security, BELA, 40, START + 5));
		assert_ok!(request(ANNA, security, BELA, 20, START + 5));
		Timestamp::set_timestamp(START + 5);
		assert_noop!(refuse(DORA, security, 1), Error::<Test>::NotAgent);
		assert_ok!(approve(ALMA, security, 0));
		Timestamp::set_timestamp(START + 6);
		assert_noop!(approve(ALMA, security, 1), Error::<Test>::RequestLapsed);
		assert_eq!(free(security, ANNA), 40);
		assert_ok!(refuse(DORA, security, 1));
		assert_eq!((free(security, ANNA), deposited(ANNA)), (60, 0));
	});
}

#[test]
fn a_request_lapses_with_a_split() {
	run(|| {
		let security = prepare();
		assert_ok!(request(ANNA, security, BELA, 40, START + DAY));
		split(security, CorporateAction::Splf, 3, 1);
		// The units are free at once, if the holder wants them or not.
		assert_eq!((free(security, ANNA), total(security, ANNA)), (300, 300));
		assert_noop!(approve(ALMA, security, 0), Error::<Test>::RequestLapsed);
		// A new request beside the lapsed one, of the same holder.
		assert_ok!(request(ANNA, security, BELA, 90, START + DAY));
		assert_eq!(free(security, ANNA), 210);
		check();
		events();
		assert_ok!(refuse(DORA, security, 0));
		assert_eq!(events(), [Event::RequestDropped { security, id: 0 }]);
		assert_eq!(free(security, ANNA), 210);
		assert_ok!(approve(ALMA, security, 1));
		assert_eq!((total(security, ANNA), total(security, BELA)), (210, 90));
		assert_eq!(deposited(ANNA), 0);
	});
}

#[test]
fn a_request_of_who_has_nothing_left_is_cleared_away() {
	run(|| {
		let security = prepare();
		assert_ok!(request(ANNA, security, BELA, 100, START + DAY));
		act(security, Act::WindDown);
		let call = Call::redeem_all {
			security,
			action: CorporateAction::Liqu,
			amount: 0,
		};
		assert_ok!(by(ISSUER, call));
		assert_noop!(approve(ALMA, security, 0), Error::<Test>::RequestLapsed);
		let investors = vec![investor_of(ANNA)].try_into().unwrap();
		assert_ok!(by(
			ISSUER,
			Call::settle {
				security,
				investors
			}
		));
		assert_noop!(
			by(ISSUER, Call::close { security }),
			Error::<Test>::StillInUse
		);
		assert_ok!(refuse(DORA, security, 0));
		assert_eq!(deposited(ANNA), 0);
		assert_ok!(by(ISSUER, Call::close { security }));
	});
}

#[test]
fn the_request_of_a_key_that_is_unlinked_lapses() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		assert_ok!(request(ANNAS, security, ANNAS, 40, START + DAY));
		let deposit = deposited(ANNAS);
		assert_ok!(Compliance::unlink(RuntimeOrigin::signed(ANNA), ANNAS));
		assert_noop!(approve(ALMA, security, 0), Error::<Test>::RequestLapsed);
		link(BELA, ANNAS);
		assert_noop!(approve(ALMA, security, 0), Error::<Test>::RequestLapsed);
		assert_eq!(deposited(ANNAS), deposit);
		assert_ok!(refuse(DORA, security, 0));
		assert_eq!((free(security, ANNA), deposited(ANNAS)), (100, 0));
		assert_eq!(total(security, BELA), 0);
	});
}

#[test]
fn requests_add_up_and_do_not_exceed_the_holding() {
	run(|| {
		let security = prepare();
		for _ in 0..4 {
			assert_ok!(request(ANNA, security, BELA, 25, START + DAY));
		}
		assert_noop!(
			request(ANNA, security, BELA, 1, START + DAY),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(
			by(
				ANNA,
				Call::redeem {
					security,
					amount: 1
				}
			),
			Error::<Test>::InsufficientBalance
		);
		check();
		assert_ok!(approve(ALMA, security, 2));
		assert_ok!(refuse(ANNA, security, 0));
		check();
		assert_ok!(approve(ALMA, security, 3));
		assert_ok!(approve(ALMA, security, 1));
		assert_eq!((free(security, ANNA), total(security, ANNA)), (25, 25));
		assert_eq!(total(security, BELA), 75);
	});
}

#[test]
fn a_request_to_oneself_or_to_the_unseen_is_one() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		for to in [ANNA, ANNAS, DORA] {
			assert_ok!(request(ANNA, security, to, 100, START + DAY));
			let id = Roles::<Test>::get(security).unwrap().next_request - 1;
			assert_eq!(free(security, ANNA), 0);
			assert_ok!(approve(ALMA, security, id));
			check();
		}
		assert_eq!((total(security, ANNA), free(security, DORA)), (0, 100));
	});
}
