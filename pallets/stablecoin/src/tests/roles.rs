use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::journal::CoinAct;

use crate::{mock::*, *};
use Role::{Agent, Issuer, MasterMinter, Minter, Pauser};

/// Each role, who has it, and what is said to who has it not.
fn roles() -> [(Role, u64, DispatchError); 5] {
	let errors: [(Role, u64, Error<Test>); 5] = [
		(Issuer, ISSUER, Error::NotIssuer),
		(MasterMinter, MASTER, Error::NotMasterMinter),
		(Minter, MINTER, Error::NotMinter),
		(Agent, AGENT, Error::NotAgent),
		(Pauser, PAUSER, Error::NotPauser),
	];
	errors.map(|(role, who, error)| (role, who, error.into()))
}

fn withdraw(who: u64, role: Role, to: u64) -> sp_runtime::DispatchResult {
	by(
		who,
		Call::withdraw_offer {
			coin: EUR,
			role,
			to,
		},
	)
}

fn has(who: u64, role: Role) -> bool {
	let roles = Stablecoin::roles(EUR).unwrap();
	match role {
		Issuer => roles.issuer == who,
		MasterMinter => roles.master_minter == who,
		Minter => roles.minters.iter().any(|(minter, _)| *minter == who),
		Agent => roles.agents.contains(&who),
		Pauser => roles.pausers.contains(&who),
	}
}

#[test]
fn every_role_is_handed_over_in_two_steps() {
	for (role, holder, missing) in roles() {
		run(|| {
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			for (other, who, _) in roles() {
				if other != role {
					assert_noop!(hand_over(who, role, ANNA), missing);
				}
			}
			assert_noop!(
				hand_over(holder, role, holder),
				Error::<Test>::AlreadyInRole
			);
			assert_ok!(hand_over(holder, role, ANNA));
			// Until it is accepted nothing changes.
			assert!(has(holder, role) && !has(ANNA, role));
			assert_noop!(accept(BELA, role), Error::<Test>::NotOffered);
			assert_ok!(accept(ANNA, role));
			assert!(!has(holder, role) && has(ANNA, role));
			assert_eq!(
				events(),
				[
					Event::RoleOffered {
						coin: EUR,
						role,
						from: Some(holder),
						to: ANNA
					},
					Event::RoleAccepted {
						coin: EUR,
						role,
						from: Some(holder),
						to: ANNA
					}
				]
			);
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			let record = Office::records().pop().unwrap();
			assert_eq!(record.act, CoinAct::RoleAccepted.into());
		});
	}
}

#[test]
fn an_offer_is_withdrawn_or_declined() {
	for (role, holder, _) in roles() {
		run(|| {
			assert_ok!(hand_over(holder, role, ANNA));
			assert_noop!(withdraw(BELA, role, ANNA), Error::<Test>::NotOffered);
			assert_noop!(withdraw(holder, role, BELA), Error::<Test>::NotOffered);
			assert_ok!(withdraw(holder, role, ANNA));
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			assert_ok!(hand_over(holder, role, ANNA));
			assert_ok!(withdraw(ANNA, role, ANNA));
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			// A second offer of the same seat takes the place of the first.
			assert_ok!(hand_over(holder, role, ANNA));
			assert_ok!(hand_over(holder, role, BELA));
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			assert_ok!(accept(BELA, role));
		});
	}
}

#[test]
fn of_a_coin_that_does_not_exist_nobody_has_a_role() {
	run(|| {
		for role in roles().map(|(role, ..)| role) {
			let (coin, to) = (99, ANNA);
			let calls = [
				Call::hand_over { coin, role, to },
				Call::accept_role { coin, role },
				Call::withdraw_offer { coin, role, to },
			];
			for call in calls {
				assert_noop!(by(ISSUER, call), Error::<Test>::UnknownCoin);
			}
		}
		assert!(Stablecoin::roles(99).is_none());
	});
}

#[test]
fn with_a_minters_role_goes_its_allowance() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, UNIT));
		assert_ok!(hand_over(MINTER, Minter, BELA));
		assert_ok!(accept(BELA, Minter));
		assert_eq!(
			Stablecoin::roles(EUR).unwrap().minters,
			[(BELA, 999_999 * UNIT)]
		);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::NotMinter);
	});
}

#[test]
fn a_minter_that_is_removed_hands_nothing_over() {
	run(|| {
		assert_ok!(hand_over(MINTER, Minter, BELA));
		assert_ok!(by(
			MASTER,
			Call::set_allowance {
				coin: EUR,
				minter: MINTER,
				allowance: 0
			}
		));
		assert_noop!(accept(BELA, Minter), Error::<Test>::NotOffered);
		// Nor what it is given later.
		assert_ok!(by(
			MASTER,
			Call::set_allowance {
				coin: EUR,
				minter: MINTER,
				allowance: 5
			}
		));
		assert_noop!(accept(BELA, Minter), Error::<Test>::NotOffered);
	});
}

#[test]
fn governance_offers_what_nobody_can_hand_over_any_more() {
	run(|| {
		let offer = |coin, role, to| as_root(Call::offer_role { coin, role, to });
		assert_noop!(offer(99, Issuer, ANNA), Error::<Test>::UnknownCoin);
		assert_noop!(offer(EUR, Minter, ANNA), Error::<Test>::NotASeat);
		assert_noop!(offer(EUR, Issuer, ISSUER), Error::<Test>::AlreadyInRole);
		for role in [Issuer, MasterMinter, Agent, Pauser] {
			assert_ok!(offer(EUR, role, ANNA));
			assert_ok!(accept(ANNA, role));
			assert!(has(ANNA, role));
		}
		// A seat was added, the single roles have changed hands.
		assert!(has(AGENT, Agent) && has(PAUSER, Pauser));
		assert!(!has(ISSUER, Issuer) && !has(MASTER, MasterMinter));
		for to in 100..100 + u64::from(MAX_SEATS) {
			assert_ok!(offer(EUR, Agent, to));
		}
		assert_noop!(offer(EUR, Agent, BELA), Error::<Test>::TooManyOffers);
	});
}

#[test]
fn an_old_offer_is_void_once_the_role_is_had() {
	run(|| {
		two_agents();
		assert_ok!(hand_over(AGENT, Agent, ANNA));
		assert_ok!(hand_over(CARL, Agent, ANNA));
		assert_ok!(accept(ANNA, Agent));
		assert_noop!(accept(ANNA, Agent), Error::<Test>::NotOffered);
		assert_eq!(Stablecoin::roles(EUR).unwrap().agents, [ANNA, CARL]);
	});
}

#[test]
fn an_issuer_acts_towards_other_pallets() {
	run(|| {
		let act = |who, coin| {
			let call =
				RuntimeCall::System(frame_system::Call::remark_with_event { remark: vec![] });
			by(
				who,
				Call::act_as_issuer {
					coin,
					call: Box::new(call),
				},
			)
		};
		assert_noop!(act(ISSUER, 99), Error::<Test>::UnknownCoin);
		for who in [MASTER, MINTER, AGENT, PAUSER, ANNA] {
			assert_noop!(act(who, EUR), Error::<Test>::NotIssuer);
		}
		// The call is made as issuer: it wants a signature, and there is none.
		assert_noop!(act(ISSUER, EUR), sp_runtime::traits::BadOrigin);
		use frame_support::traits::EnsureOriginWithArg;
		type Ensure = EnsureIssuer<Test>;
		let issuer: RuntimeOrigin = Origin::Issuer(EUR).into();
		assert!(Ensure::ensure_origin(issuer.clone(), &EUR).is_ok());
		assert!(Ensure::ensure_origin(issuer, &XAU).is_err());
		assert!(Ensure::ensure_origin(RuntimeOrigin::signed(ISSUER), &EUR).is_err());
		assert!(Ensure::ensure_origin(RuntimeOrigin::root(), &EUR).is_err());
	});
}

#[test]
fn an_offer_of_a_role_of_one_account_ends_with_the_role_of_who_made_it() {
	run(|| {
		let offer = |role, to| {
			as_root(Call::offer_role {
				coin: EUR,
				role,
				to,
			})
		};
		for (role, holder) in [(Issuer, ISSUER), (MasterMinter, MASTER)] {
			// A key that was stolen offers the role, and waits.
			assert_ok!(hand_over(holder, role, ANNA));
			assert_ok!(offer(role, CARL));
			assert_ok!(accept(CARL, role));
			assert_noop!(accept(ANNA, role), Error::<Test>::NotOffered);
			// Governance offers it to one account at a time.
			assert_ok!(offer(role, BELA));
			assert_ok!(offer(role, ANNA));
			assert_noop!(accept(BELA, role), Error::<Test>::NotOffered);
			// Who hands over does not prevent it.
			assert_ok!(hand_over(CARL, role, BELA));
			assert_ok!(accept(BELA, role));
			assert_ok!(hand_over(BELA, role, CARL));
			assert_ok!(accept(ANNA, role));
			assert!(has(ANNA, role));
			assert_noop!(accept(CARL, role), Error::<Test>::NotOffered);
		}
	});
}
