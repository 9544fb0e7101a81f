use frame_support::{assert_noop, assert_ok};
use tessera_primitives::{journal::CoinAct, Balance};

use crate::{mock::*, *};

fn seizure(from: u64, to: u64, amount: Balance) -> ActOf<Test> {
	Act::Seize { from, to, amount }
}

fn drop_act(who: u64, id: ActId) -> sp_runtime::DispatchResult {
	by(who, Call::drop_act { coin: EUR, id })
}

/// Two agents, AGENT and CARL, both of whom are needed; ANNA has 100 whole coins. Two acts were taken.
fn two(test: impl FnOnce()) {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		two_agents();
		events();
		test();
	});
}

#[test]
fn coins_are_seized_by_two_agents_and_not_by_one() {
	two(|| {
		let act = seizure(ANNA, BELA, 60 * UNIT);
		assert_ok!(propose(AGENT, act.clone()));
		assert_eq!(free(EUR, BELA), 0);
		assert_noop!(approve(AGENT, 2), Error::<Test>::AlreadyApproved);
		for who in [ISSUER, MASTER, MINTER, PAUSER, ANNA] {
			assert_noop!(approve(who, 2), Error::<Test>::NotAgent);
			assert_noop!(propose(who, act.clone()), Error::<Test>::NotAgent);
		}
		assert_ok!(approve(CARL, 2));
		assert_eq!((free(EUR, ANNA), free(EUR, BELA)), (40 * UNIT, 60 * UNIT));
		assert_eq!(
			events(),
			[
				Event::ActProposed {
					coin: EUR,
					id: 2,
					act: act.clone(),
					reason: REASON,
					document: DOCUMENT,
					by: AGENT,
					expires_at: START + 7 * DAY
				},
				Event::ActApproved {
					coin: EUR,
					id: 2,
					by: CARL
				},
				Event::ActTaken {
					coin: EUR,
					id: 2,
					act,
					reason: REASON,
					document: DOCUMENT
				}
			]
		);
		let acts: Vec<_> = Office::records()
			.into_iter()
			.map(|entry| entry.act)
			.collect();
		let [.., proposed, approved, seized] = acts[..] else {
			panic!("there are three")
		};
		assert_eq!(
			[proposed, approved, seized],
			[
				CoinAct::SeizureProposed.into(),
				CoinAct::SeizureApproved.into(),
				CoinAct::Seized.into()
			]
		);
		assert_noop!(approve(CARL, 2), Error::<Test>::UnknownAct);
	});
}

#[test]
fn one_agent_alone_seizes_nothing() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100 * UNIT));
		assert_ok!(request(ANNA, 50 * UNIT));
		let refused = |act| {
			assert_noop!(propose(AGENT, act), Error::<Test>::OneAgentAlone);
		};
		refused(seizure(ANNA, BELA, 1));
		refused(Act::SeizeRedemption {
			redemption: 0,
			to: BELA,
		});
	});
}

#[test]
fn a_frozen_account_is_seized_and_stays_frozen_even_under_pause() {
	two(|| {
		assert_ok!(freeze(EUR, ANNA));
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_ok!(propose(AGENT, seizure(ANNA, BELA, 60 * UNIT)));
		assert_ok!(approve(CARL, 2));
		check();
		// All of it: the ledger forgets the account, the freeze does not.
		Balances::force_set_balance(RuntimeOrigin::root(), CARL, 1_000_000).unwrap();
		assert_ok!(propose(AGENT, seizure(ANNA, BELA, 40 * UNIT)));
		assert_ok!(approve(CARL, 3));
		check();
		assert_eq!((free(EUR, ANNA), free(EUR, BELA)), (0, 100 * UNIT));
		assert_ok!(resume(EUR, Flow::Transfers));
		let transfer = Assets::transfer(RuntimeOrigin::signed(BELA), EUR, ANNA, 1);
		assert_noop!(transfer, sp_runtime::TokenError::Blocked);
		assert_eq!(Balances::reserved_balance(CARL), 10);
	});
}

#[test]
fn coins_that_wait_for_redemption_are_seized() {
	two(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		assert_ok!(freeze(EUR, ANNA));
		let act = |redemption, to| Act::SeizeRedemption { redemption, to };
		assert_ok!(propose(AGENT, act(0, BELA)));
		assert_ok!(approve(CARL, 2));
		assert_eq!((free(EUR, ANNA), held(EUR, ANNA)), (50 * UNIT, 0));
		assert_eq!(free(EUR, BELA), 50 * UNIT);
		assert_eq!(coin(EUR).redeeming, 0);
		// It is not paid, and nobody is to blame.
		assert!(Office::payments().is_empty() && coin(EUR).breaches == 0);
		assert_noop!(confirm(0), Error::<Test>::UnknownRedemption);
		assert_ok!(propose(AGENT, act(0, BELA)));
		assert_noop!(approve(CARL, 3), Error::<Test>::UnknownRedemption);
	});
}

#[test]
fn a_seizure_that_cannot_be_done_is_refused() {
	two(|| {
		assert_ok!(request(ANNA, 50 * UNIT));
		assert_ok!(freeze(EUR, BELA));
		for (act, error) in [
			(seizure(ANNA, BELA, 0), Error::<Test>::ZeroAmount),
			(seizure(ANNA, ANNA, 1), Error::SameAccount),
			(seizure(HOUSE, ANNA, 1), Error::ProtectedAccount),
			(seizure(OWNER, ANNA, 1), Error::ProtectedAccount),
			(seizure(swap_account(XAU), ANNA, 1), Error::ProtectedAccount),
			(seizure(ANNA, BELA, 1), Error::AccountFrozen),
			(seizure(ANNA, ISSUER, 51 * UNIT), Error::InsufficientBalance),
			(
				Act::SeizeRedemption {
					redemption: 0,
					to: ANNA,
				},
				Error::SameAccount,
			),
			(
				Act::SeizeRedemption {
					redemption: 0,
					to: BELA,
				},
				Error::AccountFrozen,
			),
		] {
			let id = Roles::<Test>::get(EUR).unwrap().next_act;
			assert_ok!(propose(AGENT, act));
			assert_noop!(approve(CARL, id), error);
			assert_ok!(drop_act(AGENT, id));
		}
	});
}

#[test]
fn approvals_expire() {
	two(|| {
		assert_ok!(propose(AGENT, seizure(ANNA, BELA, 1)));
		wait(7 * DAY);
		assert_noop!(drop_act(BELA, 2), Error::<Test>::NotProposer);
		assert_noop!(drop_act(CARL, 2), Error::<Test>::NotProposer);
		wait(1);
		assert_noop!(approve(CARL, 2), Error::<Test>::ApprovalExpired);
		assert_ok!(drop_act(BELA, 2));
		assert_noop!(drop_act(BELA, 2), Error::<Test>::UnknownAct);
		let record = Office::records().pop().unwrap();
		assert_eq!(record.act, CoinAct::SeizureDropped.into());
	});
}

#[test]
fn an_agent_proposes_only_so_much() {
	two(|| {
		for _ in 0..MAX_PROPOSALS {
			assert_ok!(propose(AGENT, seizure(ANNA, BELA, 1)));
		}
		assert_noop!(
			propose(AGENT, seizure(ANNA, BELA, 1)),
			Error::<Test>::TooManyActs
		);
		assert_ok!(propose(CARL, seizure(ANNA, BELA, 1)));
	});
}

#[test]
fn an_approval_counts_as_long_as_its_agent_stands() {
	two(|| {
		assert_ok!(propose(AGENT, seizure(ANNA, BELA, 1)));
		assert_ok!(hand_over(AGENT, Role::Agent, PAUSER));
		assert_ok!(accept(PAUSER, Role::Agent));
		assert_ok!(approve(CARL, 2));
		assert_eq!(free(EUR, BELA), 0);
		// Who took over the seat took over the proposal.
		assert_noop!(drop_act(AGENT, 2), Error::<Test>::NotProposer);
		assert_ok!(approve(PAUSER, 2));
		assert_eq!(free(EUR, BELA), 1);
	});
}

#[test]
fn agents_add_and_take_away_seats() {
	two(|| {
		let taken = |act| {
			let id = Roles::<Test>::get(EUR).unwrap().next_act;
			assert_ok!(propose(AGENT, act));
			approve(CARL, id)
		};
		let refused = |act, error: Error<Test>| {
			let id = Roles::<Test>::get(EUR).unwrap().next_act;
			assert_ok!(propose(AGENT, act));
			assert_noop!(approve(CARL, id), error);
			assert_ok!(drop_act(AGENT, id));
		};
		let appoint = |role, to| Act::Appoint { role, to };
		let dismiss = |role, who| Act::Dismiss { role, who };
		for role in [Role::Issuer, Role::MasterMinter, Role::Minter] {
			refused(appoint(role, BELA), Error::NotASeat);
			refused(dismiss(role, ISSUER), Error::NotASeat);
		}
		refused(appoint(Role::Pauser, PAUSER), Error::AlreadyInRole);
		assert_ok!(taken(appoint(Role::Pauser, BELA)));
		assert_ok!(accept(BELA, Role::Pauser));
		assert_ok!(taken(dismiss(Role::Pauser, PAUSER)));
		let record = Office::records().pop().unwrap();
		assert_eq!(record.act, CoinAct::PauserDismissed.into());
		assert_noop!(pause(EUR, Flow::Minting), Error::<Test>::NotPauser);
		refused(dismiss(Role::Pauser, BELA), Error::SeatNeeded);
		refused(dismiss(Role::Pauser, ANNA), Error::NotInRole);
		refused(dismiss(Role::Agent, CARL), Error::SeatNeeded);
		refused(
			Act::SetThreshold { threshold: 0 },
			Error::ImpossibleThreshold,
		);
		refused(
			Act::SetThreshold { threshold: 3 },
			Error::ImpossibleThreshold,
		);
		assert_ok!(taken(Act::SetThreshold { threshold: 1 }));
		assert_ok!(propose(CARL, dismiss(Role::Agent, AGENT)));
		let record = Office::records().pop().unwrap();
		assert_eq!(record.act, CoinAct::AgentDismissed.into());
		assert_noop!(freeze(EUR, ANNA), Error::<Test>::NotAgent);
		// An offer is taken away like a seat.
		assert_ok!(propose(CARL, appoint(Role::Agent, BELA)));
		assert_ok!(propose(CARL, dismiss(Role::Agent, BELA)));
		assert_noop!(accept(BELA, Role::Agent), Error::<Test>::NotOffered);
	});
}

#[test]
fn seats_and_offers_are_bounded() {
	run(|| {
		let appoint = |to| {
			propose(
				AGENT,
				Act::Appoint {
					role: Role::Agent,
					to,
				},
			)
		};
		for to in 100..100 + u64::from(MAX_SEATS) {
			assert_ok!(appoint(to));
		}
		assert_noop!(appoint(99), Error::<Test>::TooManyOffers);
		for to in 100..99 + u64::from(MAX_SEATS) {
			assert_ok!(accept(to, Role::Agent));
		}
		assert_noop!(
			accept(99 + u64::from(MAX_SEATS), Role::Agent),
			Error::<Test>::TooManySeats
		);
	});
}

#[test]
fn an_act_of_an_agent_that_is_gone_is_cleared_away() {
	two(|| {
		let act = Act::Appoint {
			role: Role::Agent,
			to: BELA,
		};
		assert_ok!(propose(AGENT, act));
		assert_ok!(approve(CARL, 2));
		assert_ok!(accept(BELA, Role::Agent));
		assert_ok!(propose(BELA, seizure(ANNA, BELA, 1)));
		let act = Act::Dismiss {
			role: Role::Agent,
			who: BELA,
		};
		assert_ok!(propose(AGENT, act));
		assert_ok!(approve(CARL, 4));
		// The proposer no longer stands, so it drops nothing either, its approval does not count, and any agent
		// may drop it.
		assert_noop!(drop_act(BELA, 3), Error::<Test>::NotProposer);
		assert_ok!(approve(CARL, 3));
		assert_eq!(free(EUR, BELA), 0);
		assert_noop!(drop_act(ISSUER, 3), Error::<Test>::NotProposer);
		assert_ok!(drop_act(CARL, 3));
	});
}
