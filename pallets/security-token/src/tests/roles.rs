use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, Perbill, TokenError};
use tessera_primitives::SecurityId;

use crate::{mock::*, *};
use Role::{Agent, Issuer, Officer};

/// A stranger with native tokens.
const EVA: u64 = REGISTRAR;

fn hand_over(who: u64, security: SecurityId, role: Role, to: u64) -> DispatchResult {
	by(who, Call::hand_over { security, role, to })
}

fn accept(who: u64, security: SecurityId, role: Role) -> DispatchResult {
	by(who, Call::accept_role { security, role })
}

fn withdraw(who: u64, security: SecurityId, role: Role, to: u64) -> DispatchResult {
	by(who, Call::withdraw_offer { security, role, to })
}

fn book(security: SecurityId) -> RoleBookOf<Test> {
	SecurityToken::roles(security).unwrap().1
}

fn offers(security: SecurityId) -> Vec<(Role, Option<u64>, u64)> {
	book(security)
		.offers
		.into_iter()
		.map(|offer| (offer.role, offer.from, offer.to))
		.collect()
}

fn set_document(who: u64, security: SecurityId) -> DispatchResult {
	let call = Call::set_document {
		security,
		name: b"prospectus".to_vec().try_into().unwrap(),
		uri: b"ipfs://x".to_vec().try_into().unwrap(),
		hash: H256::zero(),
	};
	by(who, call)
}

/// A security of which ISSUER is issuer, BELA agent and CARL officer, and nobody anything else.
fn separated() -> SecurityId {
	let security = create([Rule::Open]);
	for (role, to) in [(Agent, BELA), (Officer, CARL)] {
		assert_ok!(hand_over(ISSUER, security, role, to));
		assert_ok!(accept(to, security, role));
	}
	events();
	security
}

#[test]
fn who_creates_a_security_has_every_role() {
	run(|| {
		let security = create([Rule::Open]);
		let (issuer, book) = SecurityToken::roles(security).unwrap();
		assert_eq!(issuer, ISSUER);
		assert_eq!(book, RoleBook::of(&ISSUER));
		assert_eq!(
			(book.agents.to_vec(), book.officers.to_vec()),
			(vec![1], vec![1])
		);
		assert_eq!(SecurityToken::roles(security + 1), None);
	});
}

#[test]
fn each_role_is_handed_over_alone() {
	run(|| {
		let security = separated();
		let (issuer, book) = SecurityToken::roles(security).unwrap();
		assert_eq!(issuer, ISSUER);
		assert_eq!(
			(book.agents.to_vec(), book.officers.to_vec()),
			(vec![BELA], vec![CARL])
		);
		assert!(book.offers.is_empty());
		assert_ok!(hand_over(ISSUER, security, Issuer, ANNA));
		// Nothing changes until it is accepted.
		assert_eq!(SecurityToken::roles(security).unwrap().0, ISSUER);
		assert_ok!(accept(ANNA, security, Issuer));
		assert_eq!(SecurityToken::roles(security).unwrap().0, ANNA);
		let (role, to) = (Issuer, ANNA);
		assert_eq!(
			events(),
			[
				Event::RoleOffered {
					security,
					role,
					from: Some(ISSUER),
					to
				},
				Event::RoleAccepted {
					security,
					role,
					from: Some(ISSUER),
					to
				},
			]
		);
		assert_noop!(
			SecurityToken::issue(RuntimeOrigin::signed(ISSUER), security, BELA, 1),
			Error::<Test>::NotIssuer
		);
		assert_ok!(SecurityToken::issue(
			RuntimeOrigin::signed(ANNA),
			security,
			BELA,
			1
		));
	});
}

/// Every call that asks for a role, and the error of who does not have it.
fn calls_of(security: SecurityId) -> Vec<(Role, Call<Test>)> {
	let issuer = [
		Call::issue {
			security,
			to: ANNA,
			amount: 1,
		},
		Call::issue_batch {
			security,
			issues: vec![(ANNA, 1)].try_into().unwrap(),
		},
		Call::close { security },
		Call::set_document {
			security,
			name: b"n".to_vec().try_into().unwrap(),
			uri: b"u".to_vec().try_into().unwrap(),
			hash: H256::zero(),
		},
		Call::remove_document {
			security,
			name: b"n".to_vec().try_into().unwrap(),
		},
		Call::set_settlement_coin {
			security,
			coin: COIN,
		},
		Call::pay_income {
			security,
			action: CorporateAction::Dvca,
			amount: 1,
			factor: None,
		},
		Call::sweep_income {
			security,
			investor: 0,
		},
		Call::split {
			security,
			action: CorporateAction::Splf,
			numerator: 2,
			denominator: 1,
		},
		Call::redeem_all {
			security,
			action: CorporateAction::Redm,
			amount: 1,
		},
		Call::set_record_date {
			security,
			at: START,
		},
		Call::close_record_date {
			security,
			record_date: 0,
		},
		Call::call_vote {
			security,
			record_date: 0,
			document: H256::zero(),
			options: 2,
			quorum: Perbill::zero(),
			closes_at: START + 1,
		},
		Call::hand_over {
			security,
			role: Issuer,
			to: EVA,
		},
	];
	let agent = [
		proposal(security, Act::FreezeSecurity),
		Call::approve_act { security, id: 0 },
		Call::approve_transfer { security, id: 0 },
		Call::hand_over {
			security,
			role: Agent,
			to: EVA,
		},
	];
	let officer = [
		Call::set_policy {
			security,
			policy: policy([]),
		},
		Call::hand_over {
			security,
			role: Officer,
			to: EVA,
		},
	];
	let of = |role, calls: Vec<_>| calls.into_iter().map(move |call| (role, call));
	of(Issuer, issuer.into())
		.chain(of(Agent, agent.into()))
		.chain(of(Officer, officer.into()))
		.collect()
}

#[test]
fn no_role_can_do_what_another_does() {
	run(|| {
		let security = separated();
		for (role, call) in calls_of(security) {
			let (holder, error) = match role {
				Issuer => (ISSUER, Error::<Test>::NotIssuer),
				Agent => (BELA, Error::<Test>::NotAgent),
				Officer => (CARL, Error::<Test>::NotOfficer),
			};
			let error = DispatchError::from(error);
			for other in [ISSUER, BELA, CARL, ANNA, EVA] {
				if other != holder {
					assert_noop!(by(other, call.clone()), error);
				}
			}
			let refusal = by(holder, call.clone());
			assert_ne!(refusal, Err(error), "{call:?}");
		}
	});
}

#[test]
fn no_call_knows_a_security_that_does_not_exist() {
	run(|| {
		let security = separated();
		for (role, call) in calls_of(security + 1) {
			for who in [ISSUER, BELA, CARL, ANNA] {
				assert_noop!(by(who, call.clone()), Error::<Test>::UnknownSecurity);
			}
			for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
				use sp_runtime::traits::Dispatchable;
				let call = RuntimeCall::SecurityToken(call.clone());
				assert_noop!(
					call.dispatch(origin)
						.map(drop)
						.map_err(|refused| refused.error),
					DispatchError::BadOrigin
				);
			}
			assert_noop!(
				accept(ANNA, security + 1, role),
				Error::<Test>::UnknownSecurity
			);
			assert_noop!(
				withdraw(ANNA, security + 1, role, ANNA),
				Error::<Test>::UnknownSecurity
			);
		}
	});
}

#[test]
fn a_new_issuer_takes_over_the_deposits() {
	run(|| {
		let security = create([Rule::Open]);
		let own = deposited(ISSUER);
		// Another security of the same issuer is not concerned.
		create([Rule::Open]);
		assert_eq!(deposited(ISSUER), 2 * own);
		assert_ok!(set_document(ISSUER, security));
		let library = deposited(ISSUER) - 2 * own;
		assert!(library > 0);
		assert_ok!(hand_over(ISSUER, security, Issuer, ANNA));
		assert_eq!(deposited(ANNA), 0);
		assert_ok!(accept(ANNA, security, Issuer));
		assert_eq!((deposited(ISSUER), deposited(ANNA)), (own, own + library));
		// What the new issuer changes is its own; nothing returns to the old one.
		let name = b"prospectus".to_vec().try_into().unwrap();
		assert_ok!(by(ANNA, Call::remove_document { security, name }));
		assert_eq!((deposited(ISSUER), deposited(ANNA)), (own, own));
		assert_ok!(set_document(ANNA, security));
		assert_ok!(by(ANNA, Call::close { security }));
		assert_eq!((deposited(ISSUER), deposited(ANNA)), (own, 0));
	});
}

#[test]
fn who_cannot_pay_the_deposit_does_not_become_issuer() {
	run(|| {
		let security = create([Rule::Open]);
		assert_ok!(hand_over(ISSUER, security, Issuer, DORA));
		assert_noop!(accept(DORA, security, Issuer), TokenError::FundsUnavailable);
		assert_eq!(SecurityToken::roles(security).unwrap().0, ISSUER);
		// A seat costs nothing.
		assert_ok!(hand_over(ISSUER, security, Agent, DORA));
		assert_ok!(accept(DORA, security, Agent));
	});
}

#[test]
fn a_role_is_offered_to_one_account_at_a_time() {
	run(|| {
		let security = separated();
		for (role, holder) in [(Issuer, ISSUER), (Agent, BELA), (Officer, CARL)] {
			assert_ok!(hand_over(holder, security, role, ANNA));
			assert_ok!(hand_over(holder, security, role, DORA));
			assert_ok!(hand_over(holder, security, role, EVA));
			for nobody in [ANNA, DORA, holder] {
				assert_noop!(accept(nobody, security, role), Error::<Test>::NotOffered);
			}
		}
		assert_eq!(
			offers(security),
			[
				(Issuer, Some(ISSUER), EVA),
				(Agent, Some(BELA), EVA),
				(Officer, Some(CARL), EVA)
			]
		);
		for role in [Issuer, Agent, Officer] {
			assert_ok!(accept(EVA, security, role));
			assert_noop!(accept(EVA, security, role), Error::<Test>::NotOffered);
		}
		let (issuer, book) = SecurityToken::roles(security).unwrap();
		assert_eq!(
			(issuer, book.agents.to_vec(), book.officers.to_vec()),
			(EVA, vec![EVA], vec![EVA])
		);
		// It is gone: the old holder cannot offer it once more.
		assert_noop!(
			hand_over(BELA, security, Agent, ANNA),
			Error::<Test>::NotAgent
		);
	});
}

#[test]
fn one_role_is_not_accepted_for_another() {
	run(|| {
		let security = separated();
		assert_ok!(hand_over(CARL, security, Officer, ANNA));
		for role in [Issuer, Agent] {
			assert_noop!(accept(ANNA, security, role), Error::<Test>::NotOffered);
		}
		let other = create([Rule::Open]);
		assert_noop!(accept(ANNA, other, Officer), Error::<Test>::NotOffered);
	});
}

#[test]
fn nobody_is_offered_what_it_has() {
	run(|| {
		let security = create([Rule::Open]);
		for role in [Issuer, Agent, Officer] {
			assert_noop!(
				hand_over(ISSUER, security, role, ISSUER),
				Error::<Test>::AlreadyInRole
			);
		}
		appoint(security, Agent, ANNA);
		assert_noop!(
			hand_over(ISSUER, security, Agent, ANNA),
			Error::<Test>::AlreadyInRole
		);
		let act = Act::Appoint {
			role: Agent,
			to: ANNA,
		};
		assert_noop!(
			by(ISSUER, proposal(security, act)),
			Error::<Test>::AlreadyInRole
		);
		// An agent may be officer too.
		assert_ok!(hand_over(ISSUER, security, Officer, ANNA));
	});
}

#[test]
fn an_offer_is_withdrawn_or_declined() {
	run(|| {
		let security = separated();
		for (role, holder) in [(Issuer, ISSUER), (Agent, BELA), (Officer, CARL)] {
			let to = ANNA;
			assert_ok!(hand_over(holder, security, role, to));
			for other in [ISSUER, BELA, CARL, EVA]
				.into_iter()
				.filter(|who| *who != holder)
			{
				assert_noop!(
					withdraw(other, security, role, to),
					Error::<Test>::NotOffered
				);
			}
			assert_noop!(
				withdraw(holder, security, role, EVA),
				Error::<Test>::NotOffered
			);
			events();
			assert_ok!(withdraw(holder, security, role, to));
			assert_eq!(events(), [Event::OfferWithdrawn { security, role, to }]);
			assert_noop!(accept(to, security, role), Error::<Test>::NotOffered);
			assert_ok!(hand_over(holder, security, role, to));
			assert_ok!(withdraw(to, security, role, to));
			assert_noop!(accept(to, security, role), Error::<Test>::NotOffered);
		}
	});
}

#[test]
fn an_added_seat_is_withdrawn_by_no_single_agent() {
	run(|| {
		let security = create([Rule::Open]);
		let act = Act::Appoint {
			role: Agent,
			to: BELA,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		assert_eq!(offers(security), [(Agent, None, BELA)]);
		assert_noop!(
			withdraw(ISSUER, security, Agent, BELA),
			Error::<Test>::NotOffered
		);
		// Who accepts it takes nobody's seat.
		assert_ok!(accept(BELA, security, Agent));
		assert_eq!(book(security).agents.to_vec(), [ISSUER, BELA]);
	});
}

#[test]
fn one_agent_takes_nothing_from_what_the_others_offer() {
	run(|| {
		let security = create([Rule::Open]);
		appoint(security, Agent, ANNA);
		let act = Act::Appoint {
			role: Agent,
			to: BELA,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		// ANNA offers her own seat to the same account, and takes it back.
		assert_ok!(hand_over(ANNA, security, Agent, BELA));
		assert_ok!(withdraw(ANNA, security, Agent, BELA));
		assert_ok!(accept(BELA, security, Agent));
		assert_eq!(book(security).agents.to_vec(), [ISSUER, ANNA, BELA]);
	});
}

#[test]
fn the_seat_of_another_is_not_withdrawn() {
	run(|| {
		let security = create([Rule::Open]);
		appoint(security, Agent, ANNA);
		assert_ok!(hand_over(ISSUER, security, Agent, BELA));
		assert_ok!(hand_over(ANNA, security, Agent, BELA));
		assert_ok!(withdraw(ANNA, security, Agent, BELA));
		assert_ok!(accept(BELA, security, Agent));
		assert_eq!(book(security).agents.to_vec(), [BELA, ANNA]);
		// With the role every other offer of it is void.
		assert_ok!(hand_over(BELA, security, Agent, CARL));
		assert_ok!(hand_over(ANNA, security, Agent, CARL));
		assert_ok!(accept(CARL, security, Agent));
		assert_eq!(book(security).agents.to_vec(), [CARL, ANNA]);
		assert!(offers(security).is_empty());
		assert_noop!(accept(CARL, security, Agent), Error::<Test>::NotOffered);
	});
}

#[test]
fn who_is_dismissed_hands_nothing_over() {
	run(|| {
		let security = create([Rule::Open]);
		for role in [Agent, Officer] {
			appoint(security, role, ANNA);
			assert_ok!(hand_over(ANNA, security, role, BELA));
			let act = Act::Dismiss { role, who: ANNA };
			assert_ok!(by(ISSUER, proposal(security, act)));
			assert_noop!(accept(BELA, security, role), Error::<Test>::NotOffered);
		}
		let book = book(security);
		assert_eq!(
			(book.agents.to_vec(), book.officers.to_vec()),
			(vec![1], vec![1])
		);
	});
}

#[test]
fn a_hand_over_goes_with_the_seat() {
	run(|| {
		// ANNA offers her seat to BELA and, once BELA has it, cannot give it to CARL as well.
		let security = create([Rule::Open]);
		appoint(security, Agent, ANNA);
		assert_ok!(hand_over(ANNA, security, Agent, BELA));
		assert_ok!(accept(BELA, security, Agent));
		assert_noop!(
			hand_over(ANNA, security, Agent, CARL),
			Error::<Test>::NotAgent
		);
		assert_eq!(book(security).agents.to_vec(), [ISSUER, BELA]);
	});
}

#[test]
fn there_are_no_more_seats_than_can_be() {
	run(|| {
		let security = create([Rule::Open]);
		for role in [Agent, Officer] {
			for who in 101..100 + u64::from(MAX_SEATS) {
				appoint(security, role, who);
			}
			let act = Act::Appoint { role, to: 200 };
			assert_ok!(by(ISSUER, proposal(security, act)));
			assert_noop!(accept(200, security, role), Error::<Test>::TooManySeats);
			// A seat that is handed over is no further one.
			assert_ok!(hand_over(101, security, role, 300));
			assert_ok!(accept(300, security, role));
			assert_ok!(withdraw(200, security, role, 200));
		}
	});
}

#[test]
fn there_are_no_more_offers_than_can_be() {
	run(|| {
		let security = create([Rule::Open]);
		let offer = |to| {
			let act = Act::Appoint { role: Agent, to };
			by(ISSUER, proposal(security, act))
		};
		for to in 0..u64::from(MAX_SEATS) {
			assert_ok!(offer(100 + to));
		}
		assert_noop!(offer(200), Error::<Test>::TooManyOffers);
		// The same offer takes the place of itself.
		assert_ok!(offer(100));
		assert_eq!(offers(security).len() as u32, MAX_SEATS);
		assert_ok!(withdraw(100, security, Agent, 100));
		assert_ok!(offer(200));
	});
}

#[test]
fn no_agent_keeps_the_issuer_from_handing_over() {
	run(|| {
		let security = separated();
		for to in 0..u64::from(MAX_SEATS) {
			let act = Act::Appoint {
				role: Agent,
				to: 100 + to,
			};
			let _ = by(BELA, proposal(security, act));
		}
		assert_ok!(hand_over(ISSUER, security, Issuer, ANNA));
		assert_ok!(hand_over(CARL, security, Officer, ANNA));
	});
}
