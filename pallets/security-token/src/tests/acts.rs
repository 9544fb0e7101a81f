use frame_support::{assert_noop, assert_ok, traits::fungibles::MutateHold};
use pallet_compliance::Rule;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, TokenError};
use tessera_primitives::{
	acts::ReasonCode::CourtOrder, compliance::InvestorClass, Balance, InvestorId, Moment,
	SecurityId,
};

use crate::{mock::*, *};
use Role::{Agent, Issuer, Officer};

const EVA: u64 = REGISTRAR;
const DOCUMENT: H256 = H256::repeat_byte(7);
const TERM: Moment = 7 * DAY;

fn propose(who: u64, security: SecurityId, act: ActOf<Test>) -> DispatchResult {
	by(who, proposal(security, act))
}

fn approve(who: u64, security: SecurityId, id: ActId) -> DispatchResult {
	by(who, Call::approve_act { security, id })
}

fn drop_act(who: u64, security: SecurityId, id: ActId) -> DispatchResult {
	by(who, Call::drop_act { security, id })
}

/// The act as it is told once it is taken.
fn taken(security: SecurityId, id: ActId, act: ActOf<Test>) -> Event<Test> {
	Event::ActTaken {
		security,
		id,
		act,
		reason: CourtOrder,
		document: DOCUMENT,
	}
}

fn frozen(security: SecurityId, who: u64) -> Balance {
	Register::<Test>::get(security, investor_of(who)).map_or(0, |holding| holding.frozen)
}

/// ANNA holds 100 of an open security. ISSUER, BELA and CARL are its agents, two of whom must agree.
fn security_of_three() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	appoint(security, Agent, BELA);
	appoint(security, Agent, CARL);
	assert_ok!(propose(
		ISSUER,
		security,
		Act::SetThreshold { threshold: 2 }
	));
	events();
	security
}

/// ANNA holds 100 of an open security, whose issuer is its only agent.
fn security_of_one() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	events();
	security
}

fn next_act(security: SecurityId) -> ActId {
	Roles::<Test>::get(security).unwrap().next_act
}

#[test]
fn one_agent_acts_at_once_where_one_is_enough() {
	run(|| {
		let security = security_of_one();
		let investor = investor_of(ANNA);
		let act = Act::FreezeHolding {
			investor,
			amount: 40,
		};
		assert_ok!(propose(ISSUER, security, act.clone()));
		assert_eq!(
			events(),
			[
				Event::HoldingFrozen {
					security,
					investor,
					old_value: 0,
					new_value: 40
				},
				taken(security, 0, act),
			]
		);
		assert_eq!(next_act(security), 1);
		assert_eq!(frozen(security, ANNA), 40);
		assert!(SecurityToken::pending_acts(security).is_empty());
	});
}

#[test]
fn where_two_are_needed_the_second_agent_acts() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		let act = Act::FreezeSecurity;
		assert_ok!(propose(BELA, security, act.clone()));
		let pending = PendingAct {
			act: act.clone(),
			reason: CourtOrder,
			document: DOCUMENT,
			approvals: vec![BELA].try_into().unwrap(),
			generation: 0,
			expires_at: START + TERM,
		};
		assert_eq!(SecurityToken::pending_acts(security), [(id, pending)]);
		let status = || SecurityToken::security(security).unwrap().status;
		assert_eq!(status(), SecurityStatus::Active);
		assert_ok!(approve(ISSUER, security, id));
		assert_eq!(status(), SecurityStatus::Frozen);
		assert_eq!(
			events(),
			[
				Event::ActProposed {
					security,
					id,
					act: act.clone(),
					reason: CourtOrder,
					document: DOCUMENT,
					by: BELA,
					expires_at: START + TERM,
				},
				Event::ActApproved {
					security,
					id,
					by: ISSUER
				},
				taken(security, id, act),
			]
		);
		assert!(SecurityToken::pending_acts(security).is_empty());
		// It is taken once.
		assert_noop!(approve(CARL, security, id), Error::<Test>::UnknownAct);
	});
}

#[test]
fn nobody_but_an_agent_proposes_or_approves() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		appoint_officer(security);
		assert_ok!(by(
			ISSUER,
			Call::hand_over {
				security,
				role: Agent,
				to: DORA
			}
		));
		assert_ok!(by(
			DORA,
			Call::accept_role {
				security,
				role: Agent
			}
		));
		let id = id + 1;
		assert_ok!(propose(BELA, security, Act::FreezeSecurity));
		// The issuer is no agent any more, EVA is officer, ANNA holder.
		for who in [ISSUER, EVA, ANNA] {
			assert_noop!(
				propose(who, security, Act::WindDown),
				Error::<Test>::NotAgent
			);
			assert_noop!(approve(who, security, id), Error::<Test>::NotAgent);
			assert_noop!(drop_act(who, security, id), Error::<Test>::NotProposer);
		}
		assert_noop!(
			propose(BELA, security + 1, Act::WindDown),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			approve(BELA, security + 1, id),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			drop_act(BELA, security + 1, id),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(approve(CARL, security, id + 1), Error::<Test>::UnknownAct);
		assert_noop!(drop_act(CARL, security, id + 1), Error::<Test>::UnknownAct);
	});
}

fn appoint_officer(security: SecurityId) {
	let id = next_act(security);
	let act = Act::Appoint {
		role: Officer,
		to: EVA,
	};
	assert_ok!(propose(BELA, security, act));
	assert_ok!(approve(CARL, security, id));
	assert_ok!(by(
		EVA,
		Call::accept_role {
			security,
			role: Officer
		}
	));
}

#[test]
fn one_agent_counts_once() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		assert_ok!(propose(BELA, security, Act::FreezeSecurity));
		assert_noop!(approve(BELA, security, id), Error::<Test>::AlreadyApproved);
		// Nor through another account: the seat goes along, and the first approval with it.
		for (from, to) in [(BELA, EVA), (EVA, DORA)] {
			let role = Agent;
			assert_ok!(by(from, Call::hand_over { security, role, to }));
			assert_ok!(by(to, Call::accept_role { security, role }));
			assert_ok!(approve(to, security, id));
		}
		assert_eq!(
			SecurityToken::security(security).unwrap().status,
			SecurityStatus::Active
		);
		assert_noop!(approve(BELA, security, id), Error::<Test>::NotAgent);
		let pending = Acts::<Test>::get(security, id).unwrap();
		assert_eq!(pending.approvals.to_vec(), [DORA]);
		assert_ok!(approve(CARL, security, id));
		assert_eq!(
			SecurityToken::security(security).unwrap().status,
			SecurityStatus::Frozen
		);
	});
}

#[test]
fn the_approval_of_a_dismissed_agent_does_not_count() {
	run(|| {
		let security = security_of_three();
		let (first, second) = (next_act(security), next_act(security) + 1);
		assert_ok!(propose(CARL, security, Act::WindDown));
		let act = Act::Dismiss {
			role: Agent,
			who: CARL,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_ok!(approve(BELA, security, second));
		assert_ok!(approve(BELA, security, first));
		assert!(!SecurityToken::security(security).unwrap().winding_down);
		assert_noop!(approve(CARL, security, first), Error::<Test>::NotAgent);
		assert_ok!(approve(ISSUER, security, first));
		assert!(SecurityToken::security(security).unwrap().winding_down);
	});
}

#[test]
fn the_threshold_counts_that_stands_when_an_act_is_approved() {
	run(|| {
		let security = security_of_three();
		let (first, second) = (next_act(security), next_act(security) + 1);
		assert_ok!(propose(BELA, security, Act::WindDown));
		assert_ok!(propose(BELA, security, Act::SetThreshold { threshold: 3 }));
		assert_ok!(approve(ISSUER, security, second));
		assert_ok!(approve(ISSUER, security, first));
		assert!(!SecurityToken::security(security).unwrap().winding_down);
		assert_ok!(approve(CARL, security, first));
		assert!(SecurityToken::security(security).unwrap().winding_down);
	});
}

#[test]
fn an_act_expires_to_the_millisecond() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		assert_ok!(propose(BELA, security, Act::FreezeSecurity));
		assert_ok!(propose(BELA, security, Act::WindDown));
		Timestamp::set_timestamp(START + TERM);
		assert_noop!(drop_act(EVA, security, id), Error::<Test>::NotProposer);
		assert_ok!(approve(CARL, security, id));
		Timestamp::set_timestamp(START + TERM + 1);
		assert_noop!(
			approve(CARL, security, id + 1),
			Error::<Test>::ApprovalExpired
		);
		events();
		assert_ok!(drop_act(EVA, security, id + 1));
		assert_eq!(
			events(),
			[Event::ActDropped {
				security,
				id: id + 1
			}]
		);
		assert_noop!(approve(CARL, security, id + 1), Error::<Test>::UnknownAct);
	});
}

#[test]
fn an_act_of_a_number_of_units_lapses_with_a_split() {
	run(|| {
		let security = security_of_three();
		let first = next_act(security);
		let (investor, from) = (investor_of(ANNA), investor_of(ANNA));
		let acts = [
			Act::FreezeHolding {
				investor,
				amount: 100,
			},
			Act::ForcedTransfer {
				from,
				to: CARL,
				amount: 10,
			},
			Act::Seizure {
				from,
				custodian: CARL,
				amount: 10,
			},
			Act::FreezeHolding {
				investor,
				amount: Balance::MAX,
			},
			Act::FreezeHolding {
				investor,
				amount: 0,
			},
			Act::SetThreshold { threshold: 1 },
		];
		// Each agent has two at most that wait.
		for (act, by) in acts
			.into_iter()
			.zip([BELA, BELA, CARL, CARL, ISSUER, ISSUER])
		{
			assert_ok!(propose(by, security, act));
		}
		let split = Call::split {
			security,
			action: CorporateAction::Splf,
			numerator: 10,
			denominator: 1,
		};
		assert_ok!(by(ISSUER, split));
		for (id, by) in (first..).zip([ISSUER, ISSUER, BELA]) {
			assert_noop!(approve(by, security, id), Error::<Test>::ApprovalExpired);
		}
		// All and none are as many after it.
		assert_ok!(approve(BELA, security, first + 3));
		assert_eq!(frozen(security, ANNA), Balance::MAX);
		assert_ok!(approve(BELA, security, first + 4));
		assert_eq!(frozen(security, ANNA), 0);
		assert_ok!(approve(BELA, security, first + 5));
		// Who has proposed one that lapsed clears it away, and proposes another.
		assert_ok!(drop_act(BELA, security, first));
		assert_ok!(propose(
			BELA,
			security,
			Act::FreezeHolding {
				investor,
				amount: 1_000
			}
		));
		assert_eq!(frozen(security, ANNA), 1_000);
	});
}

#[test]
fn one_agent_stops_neither_an_act_nor_the_proposals_of_others() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		for _ in 0..MAX_PROPOSALS {
			assert_ok!(propose(BELA, security, Act::FreezeSecurity));
		}
		assert_noop!(
			propose(BELA, security, Act::FreezeSecurity),
			Error::<Test>::TooManyActs
		);
		// Nor by what has expired: until it is cleared away, it counts.
		Timestamp::set_timestamp(START + TERM + 1);
		assert_noop!(
			propose(BELA, security, Act::FreezeSecurity),
			Error::<Test>::TooManyActs
		);
		assert_ok!(propose(CARL, security, Act::FreezeSecurity));
		let carls = id + MAX_PROPOSALS as u32;
		for who in [ISSUER, BELA] {
			assert_noop!(drop_act(who, security, carls), Error::<Test>::NotProposer);
		}
		assert_ok!(drop_act(BELA, security, id));
		assert_ok!(propose(BELA, security, Act::FreezeSecurity));
		assert_ok!(drop_act(CARL, security, carls));
		assert_noop!(drop_act(CARL, security, carls), Error::<Test>::UnknownAct);
	});
}

#[test]
fn a_seat_that_wanders_does_not_fill_the_list() {
	run(|| {
		let security = security_of_three();
		let (seat, to, role) = (BELA, 100, Agent);
		for _ in 0..MAX_PROPOSALS {
			assert_ok!(propose(seat, security, Act::WindDown));
		}
		assert_ok!(by(seat, Call::hand_over { security, role, to }));
		assert_ok!(by(to, Call::accept_role { security, role }));
		// Who takes over a seat takes over what it has proposed.
		assert_noop!(
			propose(to, security, Act::WindDown),
			Error::<Test>::TooManyActs
		);
		let (id, _) = SecurityToken::pending_acts(security)[0];
		assert_noop!(drop_act(CARL, security, id), Error::<Test>::NotProposer);
		assert_ok!(drop_act(to, security, id));
		assert_ok!(propose(to, security, Act::WindDown));
	});
}

#[test]
fn an_act_that_cannot_be_taken_stays_pending() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		let act = Act::ForcedTransfer {
			from: investor_of(ANNA),
			to: BELA,
			amount: 101,
		};
		assert_ok!(propose(BELA, security, act));
		assert_noop!(
			approve(CARL, security, id),
			Error::<Test>::InsufficientBalance
		);
		assert_eq!(
			Acts::<Test>::get(security, id).unwrap().approvals.to_vec(),
			[BELA]
		);
		issue(security, ANNA, 1);
		assert_ok!(approve(CARL, security, id));
		assert_eq!((total(security, ANNA), total(security, BELA)), (0, 101));
	});
}

#[test]
fn an_act_that_cannot_be_taken_at_once_has_no_number() {
	run(|| {
		let security = security_of_one();
		assert_noop!(
			propose(ISSUER, security, Act::UnfreezeSecurity),
			Error::<Test>::StatusUnchanged
		);
		assert_eq!(next_act(security), 0);
		Roles::<Test>::mutate_extant(security, |book| book.next_act = ActId::MAX);
		assert_noop!(
			propose(ISSUER, security, Act::FreezeSecurity),
			Error::<Test>::NumbersExhausted
		);
	});
}

#[test]
fn seats_are_taken_away_but_for_the_last() {
	run(|| {
		let security = security_of_one();
		let dismiss = |role, who| propose(ISSUER, security, Act::Dismiss { role, who });
		for role in [Agent, Officer] {
			assert_noop!(dismiss(role, ISSUER), Error::<Test>::SeatNeeded);
			assert_noop!(dismiss(role, ANNA), Error::<Test>::NotInRole);
			appoint(security, role, ANNA);
			assert_ok!(dismiss(role, ANNA));
			// An offer is taken away as a seat is.
			assert_ok!(propose(ISSUER, security, Act::Appoint { role, to: BELA }));
			assert_ok!(dismiss(role, BELA));
			let accepted = by(BELA, Call::accept_role { security, role });
			assert_eq!(accepted, Err(Error::<Test>::NotOffered.into()));
		}
		assert_noop!(dismiss(Issuer, ISSUER), Error::<Test>::NotASeat);
		let act = Act::Appoint {
			role: Issuer,
			to: ANNA,
		};
		assert_noop!(propose(ISSUER, security, act), Error::<Test>::NotASeat);
		// Agents who take away their own seats leave as many as are needed.
		appoint(security, Agent, ANNA);
		assert_ok!(dismiss(Agent, ISSUER));
		assert_noop!(
			propose(
				ANNA,
				security,
				Act::Dismiss {
					role: Agent,
					who: ANNA
				}
			),
			Error::<Test>::SeatNeeded
		);
	});
}

#[test]
fn the_threshold_is_one_that_can_be_met() {
	run(|| {
		let security = security_of_three();
		let set = |threshold| {
			let id = next_act(security);
			assert_ok!(propose(BELA, security, Act::SetThreshold { threshold }));
			let result = approve(CARL, security, id);
			if result.is_err() {
				assert_ok!(drop_act(BELA, security, id));
			}
			result
		};
		for threshold in [0, 4, u32::MAX] {
			assert_eq!(
				set(threshold),
				Err(Error::<Test>::ImpossibleThreshold.into())
			);
		}
		assert_ok!(set(3));
		let id = next_act(security);
		let act = Act::Dismiss {
			role: Agent,
			who: CARL,
		};
		assert_ok!(propose(BELA, security, act));
		assert_ok!(approve(CARL, security, id));
		assert_noop!(approve(ISSUER, security, id), Error::<Test>::SeatNeeded);
	});
}

#[test]
fn a_frozen_security_moves_by_its_agents_alone() {
	run(|| {
		let security = security_of_one();
		assert_ok!(propose(ISSUER, security, Act::FreezeSecurity));
		assert_eq!(events(), [taken(security, 0, Act::FreezeSecurity)]);
		assert_noop!(
			propose(ISSUER, security, Act::FreezeSecurity),
			Error::<Test>::StatusUnchanged
		);
		let (to, amount) = (BELA, 1);
		for call in [
			Call::transfer {
				security,
				to,
				amount,
			},
			Call::redeem { security, amount },
			Call::request_transfer {
				security,
				to,
				amount,
				expires_at: START,
			},
		] {
			assert_noop!(by(ANNA, call), Error::<Test>::SecurityFrozen);
		}
		assert_noop!(
			by(
				ISSUER,
				Call::issue {
					security,
					to,
					amount
				}
			),
			Error::<Test>::SecurityFrozen
		);
		assert_noop!(
			SecurityToken::hold(security, &FOR_SALE, &ANNA, 1),
			Error::<Test>::SecurityFrozen
		);
		let act = Act::ForcedTransfer {
			from: investor_of(ANNA),
			to,
			amount: 100,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_eq!(total(security, BELA), 100);
		assert_ok!(propose(ISSUER, security, Act::UnfreezeSecurity));
		assert_noop!(
			propose(ISSUER, security, Act::UnfreezeSecurity),
			Error::<Test>::StatusUnchanged
		);
		assert_ok!(by(BELA, Call::redeem { security, amount }));
	});
}

#[test]
fn what_is_wound_down_is_redeemed_and_nothing_else() {
	run(|| {
		let security = security_of_one();
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 10));
		assert_ok!(propose(ISSUER, security, Act::WindDown));
		assert_noop!(
			propose(ISSUER, security, Act::WindDown),
			Error::<Test>::WindingDown
		);
		let (to, amount) = (BELA, 1);
		for (who, call) in [
			(
				ANNA,
				Call::transfer {
					security,
					to,
					amount,
				},
			),
			(
				ANNA,
				Call::request_transfer {
					security,
					to,
					amount,
					expires_at: START,
				},
			),
			(
				ISSUER,
				Call::issue {
					security,
					to,
					amount,
				},
			),
			(
				ISSUER,
				Call::issue_batch {
					security,
					issues: vec![(to, amount)].try_into().unwrap(),
				},
			),
		] {
			assert_noop!(by(who, call), Error::<Test>::WindingDown);
		}
		assert_noop!(
			SecurityToken::hold(security, &FOR_SALE, &ANNA, 1),
			Error::<Test>::WindingDown
		);
		// What is on hold comes back, to be redeemed.
		assert_ok!(SecurityToken::release(
			security,
			&FOR_SALE,
			&ANNA,
			10,
			frame_support::traits::tokens::Precision::Exact
		));
		assert_ok!(by(
			ANNA,
			Call::redeem {
				security,
				amount: 60
			}
		));
		// No status brings it back.
		assert_ok!(propose(ISSUER, security, Act::FreezeSecurity));
		assert_ok!(propose(ISSUER, security, Act::UnfreezeSecurity));
		assert!(SecurityToken::security(security).unwrap().winding_down);
		let act = Act::ForcedTransfer {
			from: investor_of(ANNA),
			to: BELA,
			amount: 40,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_ok!(by(
			BELA,
			Call::redeem {
				security,
				amount: 40
			}
		));
		assert_ok!(by(ISSUER, Call::close { security }));
	});
}

#[test]
fn a_freeze_takes_the_place_of_an_earlier_one() {
	run(|| {
		let security = security_of_one();
		let investor = investor_of(ANNA);
		let freeze = |amount| propose(ISSUER, security, Act::FreezeHolding { investor, amount });
		let mut old_value = 0;
		for (id, new_value) in [40, 100, 1000, Balance::MAX, 1, 0].into_iter().enumerate() {
			assert_ok!(freeze(new_value));
			let act = Act::FreezeHolding {
				investor,
				amount: new_value,
			};
			assert_eq!(
				events(),
				[
					Event::HoldingFrozen {
						security,
						investor,
						old_value,
						new_value
					},
					taken(security, id as u32, act),
				]
			);
			assert_eq!(frozen(security, ANNA), new_value);
			let info = SecurityToken::holding(security, ANNA).unwrap();
			assert_eq!((info.total, info.frozen), (100, new_value));
			old_value = new_value;
		}
	});
}

#[test]
fn who_holds_nothing_is_frozen_before_it_receives() {
	run(|| {
		let security = security_of_one();
		let freeze = |investor: InvestorId, amount| {
			propose(ISSUER, security, Act::FreezeHolding { investor, amount })
		};
		let investor = investor_of(BELA);
		assert_ok!(freeze(investor, Balance::MAX));
		check();
		assert_eq!(SecurityToken::security(security).unwrap().holders, 1);
		assert_ok!(by(
			ANNA,
			Call::transfer {
				security,
				to: BELA,
				amount: 60
			}
		));
		assert_noop!(
			by(
				BELA,
				Call::transfer {
					security,
					to: ANNA,
					amount: 1
				}
			),
			Error::<Test>::HoldingFrozen
		);
		// It stays with who holds nothing any more, until it is lifted.
		let act = Act::ForcedTransfer {
			from: investor,
			to: ANNA,
			amount: 60,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_eq!(frozen(security, BELA), Balance::MAX);
		check();
		assert_ok!(freeze(investor, 0));
		assert!(!Register::<Test>::contains_key(security, investor));
		assert_noop!(freeze(9_999, 1), Error::<Test>::UnknownInvestor);
		assert_noop!(freeze(9_999, 0), Error::<Test>::UnknownInvestor);
	});
}

#[test]
fn a_forced_transfer_moves_frozen_units() {
	run(|| {
		let security = security_of_one();
		let from = investor_of(ANNA);
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 30));
		let act = Act::FreezeHolding {
			investor: from,
			amount: 100,
		};
		assert_ok!(propose(ISSUER, security, act));
		events();
		let force = |to, amount| Act::ForcedTransfer { from, to, amount };
		assert_ok!(propose(ISSUER, security, force(BELA, 45)));
		let to_investor = investor_of(BELA);
		assert_eq!(
			events(),
			[
				Event::ForcedTransferred {
					security,
					act: 1,
					from_investor: from,
					to: BELA,
					to_investor,
					amount: 45,
					into_custody: false
				},
				taken(security, 1, force(BELA, 45)),
			]
		);
		// No more stay frozen than are left; what is on hold stays.
		assert_eq!(frozen(security, ANNA), 55);
		assert_eq!((free(security, ANNA), total(security, ANNA)), (25, 55));
		assert_eq!(frozen(security, BELA), 0);
		assert_noop!(
			propose(ISSUER, security, force(BELA, 26)),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(
			propose(ISSUER, security, force(BELA, 0)),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			propose(ISSUER, security, force(ANNA, 1)),
			Error::<Test>::SameInvestor
		);
		link(ANNA, EVA);
		assert_noop!(
			propose(ISSUER, security, force(EVA, 1)),
			Error::<Test>::SameInvestor
		);
		assert_noop!(
			propose(
				ISSUER,
				security,
				Act::ForcedTransfer {
					from: 9_999,
					to: BELA,
					amount: 1
				}
			),
			Error::<Test>::InsufficientBalance
		);
		// An account that nobody has seen.
		assert_ok!(propose(ISSUER, security, force(DORA, 25)));
		assert_eq!((total(security, ANNA), total(security, DORA)), (30, 25));
		assert_eq!(SecurityToken::security(security).unwrap().holders, 3);
	});
}

#[test]
fn what_agents_move_is_received_by_the_rules() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let from = investor_of(ANNA);
		let class = InvestorClass::Accredited;
		let registrars = Default::default();
		set_rules(
			security,
			[
				Rule::Credential { registrars, class },
				Rule::MaximumHolding(60),
				// None of these binds the agents: they are the giver's rules.
				Rule::LockUp(START + DAY),
				Rule::HoldingPeriod(DAY),
				Rule::MaximumVolume {
					amount: 1,
					period: DAY,
				},
				Rule::AgentApproval,
			],
		);
		for (to, amount, error) in [
			(CARL, 1, Error::<Test>::CredentialRequired),
			(DORA, 1, Error::<Test>::CredentialRequired),
			(BELA, 61, Error::<Test>::HoldingAboveMaximum),
		] {
			let error = DispatchError::from(error);
			let custodian = to;
			for act in [
				Act::ForcedTransfer { from, to, amount },
				Act::Seizure {
					from,
					custodian,
					amount,
				},
			] {
				assert_noop!(propose(ISSUER, security, act), error);
			}
		}
		let act = Act::ForcedTransfer {
			from,
			to: BELA,
			amount: 60,
		};
		assert_ok!(propose(ISSUER, security, act));
	});
}

#[test]
fn what_is_seized_arrives_frozen() {
	run(|| {
		let security = security_of_one();
		issue(security, BELA, 10);
		events();
		let (from, investor) = (investor_of(ANNA), investor_of(BELA));
		let act = Act::Seizure {
			from,
			custodian: BELA,
			amount: 70,
		};
		assert_ok!(propose(ISSUER, security, act.clone()));
		assert_eq!(
			events(),
			[
				Event::ForcedTransferred {
					security,
					act: 0,
					from_investor: from,
					to: BELA,
					to_investor: investor,
					amount: 70,
					into_custody: true
				},
				taken(security, 0, act),
			]
		);
		assert_eq!((total(security, BELA), frozen(security, BELA)), (80, 70));
		let give = |amount| {
			by(
				BELA,
				Call::transfer {
					security,
					to: CARL,
					amount,
				},
			)
		};
		assert_noop!(give(11), Error::<Test>::HoldingFrozen);
		assert_ok!(give(10));
		// A second seizure adds to the first, and agents move it on.
		let seize = Act::Seizure {
			from,
			custodian: BELA,
			amount: 30,
		};
		assert_ok!(propose(ISSUER, security, seize));
		assert_eq!(frozen(security, BELA), 100);
		let act = Act::ForcedTransfer {
			from: investor,
			to: CARL,
			amount: 100,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_eq!(frozen(security, BELA), 0);
		assert!(!Register::<Test>::contains_key(security, investor));
	});
}

#[test]
fn a_seizure_from_all_that_is_frozen_leaves_all_frozen() {
	run(|| {
		let security = security_of_one();
		for who in [ANNA, BELA] {
			let act = Act::FreezeHolding {
				investor: investor_of(who),
				amount: Balance::MAX,
			};
			assert_ok!(propose(ISSUER, security, act));
		}
		let act = Act::Seizure {
			from: investor_of(ANNA),
			custodian: BELA,
			amount: 60,
		};
		assert_ok!(propose(ISSUER, security, act));
		assert_eq!(frozen(security, ANNA), Balance::MAX);
		assert_eq!(frozen(security, BELA), Balance::MAX);
		issue(security, ANNA, 5);
		assert_noop!(
			by(
				ANNA,
				Call::redeem {
					security,
					amount: 1
				}
			),
			Error::<Test>::HoldingFrozen
		);
	});
}

#[test]
fn a_receiver_with_as_many_holds_as_can_be_is_no_obstacle() {
	run(|| {
		let security = security_of_one();
		issue(security, BELA, 10);
		for reason in 0..MAX_HOLDS as u8 {
			assert_ok!(SecurityToken::hold(security, &reason, &BELA, 1));
		}
		assert_noop!(
			SecurityToken::hold(security, &99, &BELA, 1),
			TokenError::CannotCreateHold
		);
		let act = Act::Seizure {
			from: investor_of(ANNA),
			custodian: BELA,
			amount: 100,
		};
		assert_ok!(propose(ISSUER, security, act));
	});
}

#[test]
fn what_was_frozen_stays_frozen_when_all_is_redeemed() {
	run(|| {
		let security = security_of_one();
		issue(security, BELA, 100);
		for (who, amount) in [(ANNA, Balance::MAX), (BELA, 100)] {
			let investor = investor_of(who);
			let act = Act::FreezeHolding { investor, amount };
			assert_ok!(propose(ISSUER, security, act));
		}
		let (action, amount) = (CorporateAction::Redm, 1_000);
		let call = Call::redeem_all {
			security,
			action,
			amount,
		};
		assert_ok!(by(ISSUER, call));
		for who in [ANNA, BELA] {
			assert_noop!(
				by(who, Call::claim_income { security }),
				Error::<Test>::HoldingFrozen
			);
		}
	});
}

#[test]
fn approvals_that_suffice_once_the_threshold_is_lower_take_the_act() {
	run(|| {
		let security = security_of_three();
		let id = next_act(security);
		assert_ok!(propose(
			ISSUER,
			security,
			Act::SetThreshold { threshold: 3 }
		));
		assert_ok!(approve(BELA, security, id));
		assert_ok!(propose(ISSUER, security, Act::WindDown));
		assert_ok!(approve(BELA, security, id + 1));
		assert_ok!(propose(
			ISSUER,
			security,
			Act::SetThreshold { threshold: 2 }
		));
		assert_ok!(approve(BELA, security, id + 2));
		assert_ok!(approve(CARL, security, id + 2));
		// Two of two have approved it, and need no third to say so.
		assert_ok!(approve(BELA, security, id + 1));
		assert!(SecurityToken::security(security).unwrap().winding_down);
	});
}

#[test]
fn a_part_that_is_frozen_blocks_no_income() {
	run(|| {
		let security = security_of_one();
		// 5 of nothing, then 1,000 more.
		let investor = investor_of(BELA);
		let act = Act::FreezeHolding {
			investor,
			amount: 5,
		};
		assert_ok!(propose(ISSUER, security, act));
		issue(security, BELA, 1_000);
		let (action, amount, factor) = (CorporateAction::Dvca, 11_000, None);
		let call = Call::pay_income {
			security,
			action,
			amount,
			factor,
		};
		assert_ok!(by(ISSUER, call));
		assert_ok!(by(BELA, Call::claim_income { security }));
	});
}
