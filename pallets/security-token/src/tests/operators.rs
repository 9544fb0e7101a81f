use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::{DispatchResult, TokenError};
use tessera_primitives::{Balance, Moment, SecurityId};

use crate::{mock::*, *};

/// A second account of ANNA, with native tokens.
const ANNAS: u64 = REGISTRAR;
/// The operator, which holds nothing and is nobody.
const OLGA: u64 = 77;

fn approve(
	who: u64,
	security: SecurityId,
	operator: u64,
	allowance: Option<Balance>,
	expires_at: Moment,
) -> DispatchResult {
	by(
		who,
		Call::approve_operator {
			security,
			operator,
			allowance,
			expires_at,
		},
	)
}

fn revoke(who: u64, security: SecurityId, operator: u64) -> DispatchResult {
	by(who, Call::revoke_operator { security, operator })
}

fn move_by(who: u64, security: SecurityId, from: u64, to: u64, amount: Balance) -> DispatchResult {
	by(
		who,
		Call::transfer_from {
			security,
			from,
			to,
			amount,
		},
	)
}

fn approval(security: SecurityId, who: u64, operator: u64) -> Option<ApprovalOf<Test>> {
	Operators::<Test>::get((security, investor_of(who), operator))
}

/// ANNA holds 100 of an open security.
fn prepare() -> SecurityId {
	let security = create([Rule::Open]);
	issue(security, ANNA, 100);
	events();
	security
}

#[test]
fn an_operator_moves_what_it_is_allowed_to() {
	run(|| {
		let security = prepare();
		let until = START + DAY;
		assert_ok!(approve(ANNA, security, OLGA, Some(60), until));
		let deposit = deposited(ANNA);
		assert!(deposit > 0);
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 40));
		assert_eq!(approval(security, ANNA, OLGA).unwrap().allowance, Some(20));
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 21),
			Error::<Test>::AllowanceExceeded
		);
		let (investor, to_investor) = (investor_of(ANNA), investor_of(BELA));
		let transferred = |amount| Event::Transferred {
			security,
			from: ANNA,
			from_investor: investor,
			to: BELA,
			to_investor,
			amount,
		};
		assert_eq!(
			events(),
			[
				Event::OperatorApproved {
					security,
					investor,
					operator: OLGA,
					allowance: Some(60),
					expires_at: until
				},
				transferred(40),
			]
		);
		// With the last unit the approval ends, and the deposit returns.
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 20));
		assert_eq!(events(), [transferred(20)]);
		assert_eq!((approval(security, ANNA, OLGA), deposited(ANNA)), (None, 0));
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::NotOperator
		);
		assert_eq!((total(security, ANNA), total(security, BELA)), (40, 60));
	});
}

#[test]
fn an_operator_of_everything_moves_everything() {
	run(|| {
		let security = prepare();
		assert_ok!(approve(ANNA, security, OLGA, None, START));
		assert_ok!(move_by(OLGA, security, ANNA, OLGA, 99));
		assert_ok!(move_by(OLGA, security, ANNA, OLGA, 1));
		assert_eq!(approval(security, ANNA, OLGA).unwrap().allowance, None);
		assert_eq!(total(security, OLGA), 100);
		assert_noop!(
			move_by(OLGA, security, ANNA, OLGA, 1),
			Error::<Test>::InsufficientBalance
		);
	});
}

#[test]
fn an_approval_is_for_one_investor_one_security_and_one_operator() {
	run(|| {
		let security = prepare();
		let other = create([Rule::Open]);
		issue(other, ANNA, 100);
		issue(security, BELA, 100);
		assert_ok!(approve(ANNA, security, OLGA, None, START));
		for (who, security, from) in [
			(OLGA, other, ANNA),
			(OLGA, security, BELA),
			(OLGA, security, OLGA),
			(OLGA, security, DORA),
			(BELA, security, ANNA),
			// Nor is the holder its own operator.
			(ANNA, security, ANNA),
			(ISSUER, security, ANNA),
		] {
			assert_noop!(
				move_by(who, security, from, CARL, 1),
				Error::<Test>::NotOperator
			);
		}
		assert_noop!(
			move_by(OLGA, other + 1, ANNA, CARL, 1),
			Error::<Test>::UnknownSecurity
		);
		// The operator cannot pass on what it may.
		assert_noop!(
			approve(OLGA, security, BELA, None, START),
			Error::<Test>::UnknownInvestor
		);
		// The accounts of an investor are one.
		link(ANNA, ANNAS);
		assert_ok!(move_by(OLGA, security, ANNAS, CARL, 1));
	});
}

#[test]
fn what_makes_no_sense_is_not_approved() {
	run(|| {
		let security = prepare();
		assert_noop!(
			approve(ANNA, security + 1, OLGA, None, START),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			approve(DORA, security, OLGA, None, START),
			Error::<Test>::UnknownInvestor
		);
		assert_noop!(
			approve(ANNA, security, OLGA, Some(0), START),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			approve(ANNA, security, OLGA, None, START - 1),
			Error::<Test>::InThePast
		);
		link(ANNA, DORA);
		assert_noop!(
			approve(DORA, security, OLGA, None, START),
			TokenError::FundsUnavailable
		);
		// Who holds nothing may have an operator all the same.
		assert_ok!(approve(CARL, security, OLGA, None, START));
	});
}

#[test]
fn an_approval_expires_to_the_millisecond() {
	run(|| {
		let security = prepare();
		assert_ok!(approve(ANNA, security, OLGA, None, START + 5));
		Timestamp::set_timestamp(START + 5);
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 1));
		Timestamp::set_timestamp(START + 6);
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::ApprovalExpired
		);
		// What has expired is approved anew, against the same deposit.
		let deposit = deposited(ANNA);
		assert_ok!(approve(ANNA, security, OLGA, None, START + 6));
		assert_eq!(deposited(ANNA), deposit);
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 1));
	});
}

#[test]
fn an_approval_takes_the_place_of_an_earlier_one() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		assert_ok!(approve(ANNA, security, OLGA, Some(10), START));
		let deposit = deposited(ANNA);
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 4));
		// Another account of the investor pays from now on; allowances do not add up.
		assert_ok!(approve(ANNAS, security, OLGA, Some(7), START));
		assert_eq!((deposited(ANNA), deposited(ANNAS)), (0, deposit));
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 8),
			Error::<Test>::AllowanceExceeded
		);
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 7));
		assert_eq!((deposited(ANNA), deposited(ANNAS)), (0, 0));
		// Each operator costs a deposit of its own.
		assert_ok!(approve(ANNA, security, OLGA, None, START));
		assert_ok!(approve(ANNA, security, CARL, None, START));
		assert_eq!(deposited(ANNA), 2 * deposit);
	});
}

#[test]
fn every_account_of_the_investor_revokes() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		assert_ok!(approve(ANNA, security, OLGA, None, START + DAY));
		for other in [BELA, ISSUER] {
			let refused = revoke(other, security, OLGA);
			assert!(refused.is_err());
		}
		assert_noop!(revoke(BELA, security, OLGA), Error::<Test>::NotOperator);
		assert_noop!(revoke(OLGA, security, OLGA), Error::<Test>::UnknownInvestor);
		assert_noop!(revoke(ANNA, security, BELA), Error::<Test>::NotOperator);
		assert_noop!(revoke(ANNA, security + 1, OLGA), Error::<Test>::NotOperator);
		events();
		assert_ok!(revoke(ANNAS, security, OLGA));
		let investor = investor_of(ANNA);
		let revoked = Event::OperatorRevoked {
			security,
			investor,
			operator: OLGA,
		};
		assert_eq!(events(), [revoked]);
		// The deposit returns to who has made it.
		assert_eq!((deposited(ANNA), deposited(ANNAS)), (0, 0));
		assert_noop!(revoke(ANNAS, security, OLGA), Error::<Test>::NotOperator);
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::NotOperator
		);
	});
}

#[test]
fn the_word_of_a_key_that_is_unlinked_does_not_count() {
	run(|| {
		let security = prepare();
		link(ANNA, ANNAS);
		assert_ok!(approve(ANNAS, security, OLGA, None, START + DAY));
		let deposit = deposited(ANNAS);
		assert_ok!(Compliance::unlink(RuntimeOrigin::signed(ANNA), ANNAS));
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::ApprovalExpired
		);
		assert_noop!(
			move_by(OLGA, security, ANNAS, BELA, 1),
			Error::<Test>::NotOperator
		);
		// Nor when it is another investor's.
		link(BELA, ANNAS);
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::ApprovalExpired
		);
		assert_noop!(
			move_by(OLGA, security, ANNAS, BELA, 1),
			Error::<Test>::NotOperator
		);
		// The investor clears it away, and the deposit is still that key's.
		assert_noop!(revoke(ANNAS, security, OLGA), Error::<Test>::NotOperator);
		assert_eq!(deposited(ANNAS), deposit);
		assert_ok!(approve(ANNA, security, OLGA, None, START + DAY));
		assert_eq!((deposited(ANNA), deposited(ANNAS)), (deposit, 0));
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 1));
	});
}

#[test]
fn a_split_ends_a_number_and_not_all() {
	run(|| {
		let security = prepare();
		assert_ok!(approve(ANNA, security, OLGA, Some(10), START + DAY));
		assert_ok!(approve(ANNA, security, BELA, None, START + DAY));
		let (action, numerator, denominator) = (CorporateAction::Splr, 1, 10);
		let split = Call::split {
			security,
			action,
			numerator,
			denominator,
		};
		assert_ok!(by(ISSUER, split));
		assert_noop!(
			move_by(OLGA, security, ANNA, CARL, 1),
			Error::<Test>::ApprovalExpired
		);
		assert_ok!(move_by(BELA, security, ANNA, CARL, 4));
		assert_eq!((total(security, ANNA), total(security, CARL)), (6, 4));
		assert_ok!(approve(ANNA, security, OLGA, Some(1), START + DAY));
		assert_ok!(move_by(OLGA, security, ANNA, CARL, 1));
	});
}

#[test]
fn the_rules_bind_an_operator() {
	run(|| {
		let security = prepare();
		assert_ok!(approve(ANNA, security, OLGA, Some(50), START + DAY));
		let refused = |amount, error: Error<Test>| {
			assert_noop!(move_by(OLGA, security, ANNA, BELA, amount), error);
		};
		refused(0, Error::ZeroAmount);
		set_rules(security, [Rule::Open, Rule::AgentApproval]);
		refused(1, Error::ApprovalRequired);
		set_rules(security, [Rule::Open, Rule::LockUp(START + 1)]);
		refused(1, Error::LockedUp);
		set_rules(security, [Rule::Open]);
		let investor = investor_of(ANNA);
		let freeze = |amount| {
			let act = Act::FreezeHolding { investor, amount };
			assert_ok!(by(ISSUER, proposal(security, act)));
		};
		freeze(60);
		refused(41, Error::HoldingFrozen);
		freeze(0);
		assert_ok!(by(ISSUER, proposal(security, Act::FreezeSecurity)));
		refused(1, Error::SecurityFrozen);
		assert_ok!(by(ISSUER, proposal(security, Act::UnfreezeSecurity)));
		refused(51, Error::AllowanceExceeded);
		// What is refused uses up no allowance.
		assert_eq!(approval(security, ANNA, OLGA).unwrap().allowance, Some(50));
		assert_ok!(move_by(OLGA, security, ANNA, BELA, 50));
	});
}

#[test]
fn approvals_outlive_a_security_and_are_still_cleared_away() {
	run(|| {
		let security = prepare();
		assert_ok!(approve(ANNA, security, OLGA, None, START + DAY));
		assert_ok!(by(
			ANNA,
			Call::redeem {
				security,
				amount: 100
			}
		));
		assert_ok!(by(ISSUER, Call::close { security }));
		assert_noop!(
			move_by(OLGA, security, ANNA, BELA, 1),
			Error::<Test>::UnknownSecurity
		);
		assert_ok!(revoke(ANNA, security, OLGA));
		assert_eq!(deposited(ANNA), 0);
	});
}
