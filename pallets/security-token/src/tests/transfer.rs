use frame_support::{
	assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, Pays, PostDispatchInfo},
};
use pallet_compliance::Rule;
use sp_runtime::{DispatchError, DispatchErrorWithPostInfo};
use tessera_primitives::{compliance::InvestorClass, Balance, SecurityId};

use crate::{mock::*, *};

fn transfer(who: u64, security: SecurityId, to: u64, amount: Balance) -> Result<(), DispatchError> {
	SecurityToken::transfer(RuntimeOrigin::signed(who), security, to, amount)
		.map(|_| ())
		.map_err(|DispatchErrorWithPostInfo { error, .. }| error)
}

#[test]
fn units_move_and_holders_are_counted() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		events();
		assert_ok!(transfer(ANNA, security, BELA, 30));
		assert_eq!((total(security, ANNA), total(security, BELA)), (70, 30));
		assert_eq!(Securities::<Test>::get(security).unwrap().holders, 2);
		assert_ok!(transfer(ANNA, security, BELA, 70));
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!((row.supply, row.holders), (100, 1));
		assert_eq!(Register::<Test>::get(security, investor_of(ANNA)), None);
		let moved = |amount| Event::Transferred {
			security,
			from: ANNA,
			from_investor: investor_of(ANNA),
			to: BELA,
			to_investor: investor_of(BELA),
			amount,
		};
		assert_eq!(events(), [moved(30), moved(70)]);
	});
}

#[test]
fn an_unseen_account_costs_more_than_a_known_one() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let to_unseen =
			SecurityToken::transfer(RuntimeOrigin::signed(ANNA), security, DORA, 1).unwrap();
		assert_eq!(
			to_unseen,
			PostDispatchInfo {
				actual_weight: Some(<() as WeightInfo>::transfer_to_unseen_account()),
				pays_fee: Pays::Yes
			}
		);
		let to_known =
			SecurityToken::transfer(RuntimeOrigin::signed(ANNA), security, DORA, 1).unwrap();
		assert_eq!(to_known.actual_weight, Some(<() as WeightInfo>::transfer()));
		let charged = Call::<Test>::transfer {
			security,
			to: DORA,
			amount: 1,
		}
		.get_dispatch_info();
		assert!(charged.call_weight.all_gte(<() as WeightInfo>::transfer()));
		assert!(charged
			.call_weight
			.all_gte(<() as WeightInfo>::transfer_to_unseen_account()));
	});
}

#[test]
fn only_a_holder_transfers() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				SecurityToken::transfer(origin, security, BELA, 1),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			transfer(ISSUER, security, BELA, 1),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(
			transfer(DORA, security, DORA, 1),
			Error::<Test>::InsufficientBalance
		);
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		assert_noop!(
			transfer(ANNA, security + 1, BELA, 1),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(transfer(ANNA, security, BELA, 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			transfer(ANNA, security, BELA, 101),
			Error::<Test>::InsufficientBalance
		);
		for (rules, error) in [
			(vec![], Error::<Test>::NoPolicy),
			(
				vec![Rule::Credential {
					registrars: Default::default(),
					class: InvestorClass::Institutional,
				}],
				Error::CredentialRequired,
			),
			(
				vec![Rule::JurisdictionsAllowed(vec![CH, DE].try_into().unwrap())],
				Error::JurisdictionNotAllowed,
			),
			(
				vec![Rule::JurisdictionsBlocked(vec![US].try_into().unwrap())],
				Error::JurisdictionBlocked,
			),
			(
				vec![Rule::Open, Rule::MaximumHolders(1)],
				Error::TooManyHolders,
			),
			(
				vec![Rule::Open, Rule::MaximumHolding(39)],
				Error::HoldingAboveMaximum,
			),
			(
				vec![Rule::Open, Rule::MinimumHolding(41)],
				Error::HoldingBelowMinimum,
			),
			(vec![Rule::Open, Rule::LockUp(START + 1)], Error::LockedUp),
		] {
			set_rules(security, rules);
			assert_noop!(transfer(ANNA, security, CARL, 40), error);
		}
		set_rules(security, [Rule::Open]);
		freeze(security, ANNA, 61);
		assert_noop!(
			transfer(ANNA, security, CARL, 40),
			Error::<Test>::HoldingFrozen
		);
		assert_ok!(transfer(ANNA, security, CARL, 39));
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		assert_noop!(
			transfer(ANNA, security, CARL, 1),
			Error::<Test>::SecurityFrozen
		);
	});
}

#[test]
fn a_credential_counts_until_it_expires() {
	run(|| {
		let rule = Rule::Credential {
			registrars: vec![0].try_into().unwrap(),
			class: InvestorClass::Professional,
		};
		let security = create([rule]);
		issue(security, ANNA, 100);
		Timestamp::set_timestamp(START + 365 * DAY);
		assert_ok!(transfer(ANNA, security, BELA, 1));
		Timestamp::set_timestamp(START + 365 * DAY + 1);
		assert_noop!(
			transfer(ANNA, security, BELA, 1),
			Error::<Test>::CredentialRequired
		);
		admit(REGISTRAR, BELA, DE, InvestorClass::Institutional);
		assert_ok!(transfer(ANNA, security, BELA, 1));
	});
}

#[test]
fn a_removed_registrar_takes_its_credentials_along() {
	run(|| {
		let security = create([Rule::JurisdictionsAllowed(vec![CH, DE].try_into().unwrap())]);
		issue(security, ANNA, 100);
		assert_ok!(transfer(ANNA, security, BELA, 1));
		assert_ok!(Compliance::remove_registrar(RuntimeOrigin::root(), 0));
		assert_noop!(
			transfer(ANNA, security, BELA, 1),
			Error::<Test>::JurisdictionNotAllowed
		);
	});
}

#[test]
fn the_accounts_of_one_investor_share_a_holding() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		link(ANNA, 100);
		assert_eq!(free(security, 100), 100);
		assert_ok!(transfer(100, security, BELA, 40));
		assert_eq!(free(security, ANNA), 60);
		assert_eq!(Securities::<Test>::get(security).unwrap().holders, 2);
	});
}

#[test]
fn a_transfer_to_oneself_moves_nothing_but_obeys_the_rules() {
	run(|| {
		let security = create([
			Rule::Open,
			Rule::MaximumHolding(100),
			Rule::MaximumHolders(1),
		]);
		issue(security, ANNA, 100);
		link(ANNA, 100);
		let before = Register::<Test>::get(security, investor_of(ANNA));
		for to in [ANNA, 100] {
			assert_ok!(transfer(ANNA, security, to, 60));
			assert_noop!(
				transfer(ANNA, security, to, 101),
				Error::<Test>::InsufficientBalance
			);
		}
		assert_eq!(Register::<Test>::get(security, investor_of(ANNA)), before);
		set_rules(
			security,
			[Rule::JurisdictionsBlocked(vec![CH].try_into().unwrap())],
		);
		for to in [ANNA, 100] {
			assert_noop!(
				transfer(ANNA, security, to, 60),
				Error::<Test>::JurisdictionBlocked
			);
		}
		set_rules(security, [Rule::Open, Rule::LockUp(START + 1)]);
		assert_noop!(transfer(ANNA, security, 100, 1), Error::<Test>::LockedUp);
	});
}

#[test]
fn a_seat_is_free_once_its_holder_leaves() {
	run(|| {
		let security = create([Rule::Open, Rule::MaximumHolders(1)]);
		issue(security, ANNA, 100);
		assert_noop!(
			transfer(ANNA, security, BELA, 99),
			Error::<Test>::TooManyHolders
		);
		assert_ok!(transfer(ANNA, security, BELA, 100));
	});
}
