//! A story on the register, over the real runtime: several pallets, no mocks.

use super::*;
use crate::{
	configs::security_token::SecurityDepositReason,
	constants::currency::{deposit, UNIT},
};
use codec::MaxEncodedLen;
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold, BoundedVec};
use pallet_compliance::{Error as ComplianceError, Rule};
use pallet_security_token::{
	Error, Income, MetadataOf, OpenSplits, PendingActOf, RoleBookOf, SecurityKind, SecurityOf,
	TermSheet, Vote, MAX_PENDING_ACTS, MAX_RECORD_DATES,
};
use tessera_primitives::{
	compliance::{InvestorClass, Reason, Refusal},
	Moment, SecurityId,
};

const NOW: Moment = 1_800_000_000_000;
const NEW_YORK_TRUST: [u8; 32] = [7; 32];
const SWITZERLAND: u16 = 756;
const UNITED_STATES: u16 = 840;

fn eve() -> AccountId {
	Sr25519Keyring::Eve.to_account_id()
}

fn ferdie() -> AccountId {
	Sr25519Keyring::Ferdie.to_account_id()
}

/// A German government bond with a coin to pay in.
fn bond(settlement_coin: u32) -> TermSheet {
	TermSheet {
		kind: SecurityKind::Debt,
		isin: Some(*b"DE0001102580"),
		cfi: *b"DBFTFB",
		fisn: BoundedVec::truncate_from(b"GERMANY/0 BD 20320215".to_vec()),
		issuer_lei: *b"529900AQBND3S6YJLY83",
		decimals: 2,
		name: BoundedVec::truncate_from(b"Bundesanleihe 0 % 2022 (2032)".to_vec()),
		settlement_coin: Some(settlement_coin),
	}
}

/// A collator authors at this moment.
fn set_clock(now: Moment) {
	pallet_aura::CurrentSlot::<Runtime>::put(sp_consensus_aura::Slot::from(
		now / crate::constants::consensus::SLOT_DURATION_MILLIS,
	));
	Timestamp::set_timestamp(now);
}

fn units(security: SecurityId, who: &AccountId) -> Balance {
	SecurityToken::holding(security, who.clone()).map_or(0, |holding| holding.total)
}

fn transfer(
	security: SecurityId,
	from: &AccountId,
	to: &AccountId,
	amount: Balance,
) -> Result<(), sp_runtime::DispatchError> {
	SecurityToken::transfer(signed(from.clone()), security, to.clone(), amount)
		.map(|_| ())
		.map_err(|refused| refused.error)
}

#[test]
fn a_bond_lives_from_its_creation_to_its_end() {
	let (bob, charlie) = (bob(), Sr25519Keyring::Charlie.to_account_id());
	let trust = AccountId::new(NEW_YORK_TRUST);
	development().execute_with(|| {
		set_clock(NOW);
		// It pays in the sample's euro.
		// The bond, against the deposit for its rows.
		let security = SecurityToken::create(signed(eve()), bond(1))
			.map(|()| pallet_security_token::NextSecurity::<Runtime>::get() - 1)
			.expect("the terms are right");
		let bytes = SecurityOf::<Runtime>::max_encoded_len()
			+ MetadataOf::<Runtime>::max_encoded_len()
			+ RoleBookOf::<Runtime>::max_encoded_len()
			+ OpenSplits::max_encoded_len()
			+ Income::max_encoded_len()
			+ PendingActOf::<Runtime>::max_encoded_len() * MAX_PENDING_ACTS as usize
			+ Vote::max_encoded_len() * MAX_RECORD_DATES as usize;
		let price = deposit(2, bytes as u32);
		assert!(price < 15 * UNIT);
		// The sample security is Eve's as well.
		assert_eq!(
			Balances::balance_on_hold(&SecurityDepositReason::get(), &eve()),
			2 * price
		);

		// Nobody may receive it until a rule says who may.
		let issue = |to: &AccountId, amount| {
			SecurityToken::issue(signed(eve()), security, to.clone(), amount)
		};
		assert_noop!(issue(&bob, 1), Error::<Runtime>::NoPolicy);
		let rules = vec![
			Rule::Credential {
				registrars: BoundedVec::truncate_from(vec![0]),
				class: InvestorClass::Professional,
			},
			Rule::JurisdictionsBlocked(BoundedVec::truncate_from(vec![UNITED_STATES])),
			Rule::MaximumHolding(70_000),
		];
		let policy = BoundedVec::truncate_from(rules);
		assert_ok!(SecurityToken::set_policy(signed(eve()), security, policy));
		assert_ok!(issue(&bob, 60_000));
		assert_ok!(issue(&charlie, 40_000));

		// A trust in New York is refused, with every reason.
		let credential = |place, until| {
			Compliance::issue_credential(
				signed(ferdie()),
				trust.clone(),
				place,
				InvestorClass::Retail,
				until,
			)
		};
		assert_noop!(
			credential(1_000, NOW),
			ComplianceError::<Runtime>::UnknownJurisdiction
		);
		assert_ok!(credential(UNITED_STATES, NOW + 1));
		let refused = |reason, rule| Refusal {
			reason,
			rule: Some(rule),
		};
		assert_eq!(
			SecurityToken::can_transfer(security, bob.clone(), trust.clone(), 70_001),
			[
				Refusal::of(Reason::InsufficientBalance),
				refused(Reason::CredentialRequired, 0),
				refused(Reason::JurisdictionBlocked, 1),
				refused(Reason::HoldingAboveMaximum, 2),
			]
		);
		assert_noop!(
			transfer(security, &bob, &trust, 1),
			Error::<Runtime>::CredentialRequired
		);

		// It moves to Geneva, and is a professional until its credential expires.
		assert_ok!(Compliance::issue_credential(
			signed(ferdie()),
			trust.clone(),
			SWITZERLAND,
			InvestorClass::Professional,
			NOW + 5_999,
		));
		assert_ok!(transfer(security, &bob, &trust, 10_000));
		set_clock(NOW + 6_000);
		assert_noop!(
			transfer(security, &bob, &trust, 1),
			Error::<Runtime>::CredentialRequired
		);
		// What it holds it may sell.
		assert_ok!(transfer(security, &trust, &charlie, 10_000));
		assert_eq!(
			[&bob, &charlie, &trust].map(|who| units(security, who)),
			[50_000, 50_000, 0]
		);

		// All is redeemed, and the bond is closed.
		assert_ok!(SecurityToken::redeem(signed(bob.clone()), security, 50_000));
		assert_noop!(
			SecurityToken::close(signed(eve()), security),
			Error::<Runtime>::SupplyNotZero
		);
		assert_ok!(SecurityToken::redeem(
			signed(charlie.clone()),
			security,
			50_000
		));
		assert_ok!(SecurityToken::close(signed(eve()), security));
		assert_eq!(
			Balances::balance_on_hold(&SecurityDepositReason::get(), &eve()),
			price
		);
		#[cfg(feature = "try-runtime")]
		{
			use frame_support::traits::{TryState, TryStateSelect};
			AllPalletsWithSystem::try_state(1, TryStateSelect::All).expect("every invariant holds");
		}
	});
}
