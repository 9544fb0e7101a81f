use frame_support::{assert_ok, traits::fungibles::MutateHold};
use pallet_compliance::Rule;
use tessera_primitives::{
	apis::HoldingInfo,
	compliance::{InvestorClass, Reason, Refusal},
};

use crate::{mock::*, *};

#[test]
fn a_holding_is_seen_through_every_account_of_its_investor() {
	run(|| {
		let security = create([Rule::Open]);
		assert_eq!(SecurityToken::holding(security, ANNA), None);
		assert_eq!(SecurityToken::holding(security, DORA), None);
		issue(security, ANNA, 100);
		assert_ok!(SecurityToken::hold(security, &FOR_SALE, &ANNA, 30));
		link(ANNA, 100);
		let seen = HoldingInfo {
			investor: investor_of(ANNA),
			total: 100,
			free: 70,
			held: 30,
			frozen: 0,
			acquired_at: START,
			income_due: 0,
		};
		assert_eq!(SecurityToken::holding(security, ANNA), Some(seen.clone()));
		assert_eq!(SecurityToken::holding(security, 100), Some(seen));
	});
}

#[test]
fn a_security_is_seen_as_it_is_kept() {
	run(|| {
		let security = create([Rule::Open]);
		assert_eq!(
			SecurityToken::security(security),
			Securities::<Test>::get(security)
		);
		assert_eq!(SecurityToken::security(security + 1), None);
	});
}

#[test]
fn a_dry_run_names_every_reason() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		set_rules(
			security,
			[
				Rule::Open,
				Rule::Credential {
					registrars: vec![1].try_into().unwrap(),
					class: InvestorClass::Retail,
				},
				Rule::JurisdictionsAllowed(vec![CH, US].try_into().unwrap()),
				Rule::JurisdictionsBlocked(vec![US].try_into().unwrap()),
				Rule::MaximumHolders(1),
				Rule::MaximumHolding(50),
				Rule::MinimumHolding(10),
				Rule::LockUp(START + DAY),
			],
		);
		freeze(security, ANNA, 50);
		Securities::<Test>::mutate_extant(security, |row| row.status = SecurityStatus::Frozen);
		let rule = |place, reason| Refusal {
			reason,
			rule: Some(place),
		};
		assert_eq!(
			SecurityToken::can_transfer(security, ANNA, CARL, 95),
			[
				Refusal::of(Reason::SecurityFrozen),
				Refusal::of(Reason::HoldingFrozen),
				// No credential of CARL's counts: his registrar is not named.
				rule(1, Reason::CredentialRequired),
				rule(2, Reason::JurisdictionNotAllowed),
				rule(3, Reason::JurisdictionBlocked),
				rule(4, Reason::TooManyHolders),
				rule(5, Reason::HoldingAboveMaximum),
				rule(6, Reason::HoldingBelowMinimum),
				rule(7, Reason::LockedUp),
			]
		);
		assert_eq!(
			SecurityToken::can_transfer(security + 1, ANNA, CARL, 95),
			[Refusal::of(Reason::UnknownSecurity)]
		);
		assert_eq!(
			SecurityToken::can_transfer(security, BELA, ANNA, 0),
			[
				Refusal::of(Reason::SecurityFrozen),
				Refusal::of(Reason::ZeroAmount),
				rule(1, Reason::CredentialRequired),
				rule(2, Reason::JurisdictionNotAllowed),
				rule(3, Reason::JurisdictionBlocked),
				rule(5, Reason::HoldingAboveMaximum),
				rule(7, Reason::LockedUp),
			]
		);
	});
}
