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
fn the_register_is_read_page_by_page() {
	run(|| {
		let security = create([Rule::Open]);
		assert_eq!(SecurityToken::register_page(security, None, 10).next, None);
		let other = create([Rule::Open]);
		issue(other, DORA, 1);
		for who in 100..110 {
			issue(security, who, who.into());
		}
		for limit in [1, 3, 9, 10, 11, u32::MAX] {
			let mut seen = Vec::new();
			let mut from = None;
			loop {
				let page = SecurityToken::register_page(security, from, limit);
				assert!(!page.items.is_empty() && page.items.len() as u32 <= limit);
				seen.extend(
					page.items
						.into_iter()
						.map(|item| (item.investor, item.total)),
				);
				from = page.next;
				if from.is_none() {
					break;
				}
			}
			seen.sort();
			let all = (100..110u64).map(|who| (investor_of(who), who.into()));
			assert_eq!(seen, all.collect::<Vec<_>>());
		}
		// A page of no row would never come to an end.
		let page = SecurityToken::register_page(security, None, 0);
		assert_eq!(page.items.len(), 1);
		// Whoever the next page was to begin with has left: it begins with who comes after.
		let next = page.next.unwrap();
		let rest = SecurityToken::register_page(security, Some(next), 100);
		let gone = (100..110).find(|who| investor_of(*who) == next).unwrap();
		assert_ok!(by(
			gone,
			Call::redeem {
				security,
				amount: gone.into()
			}
		));
		let now = SecurityToken::register_page(security, Some(next), 100);
		assert_eq!(now.items, rest.items[1..]);
	});
}

#[test]
fn all_holdings_of_an_investor_are_read_page_by_page() {
	run(|| {
		for place in 0..7u128 {
			let security = create([Rule::Open]);
			if place > 0 && place % 2 == 0 {
				issue(security, ANNA, place);
			}
		}
		link(ANNA, 100);
		let mut seen = Vec::new();
		let mut from = 0;
		loop {
			let page = SecurityToken::holdings(100, from, 2);
			seen.extend(page.items.into_iter().map(|(id, item)| (id, item.total)));
			match page.next {
				Some(next) => from = next,
				None => break,
			}
		}
		assert_eq!(seen, [(2, 2), (4, 4), (6, 6)]);
		assert!(SecurityToken::holdings(DORA, 0, 100).items.is_empty());
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
