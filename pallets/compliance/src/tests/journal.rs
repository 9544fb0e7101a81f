//! What the journal is told: each event once, with who did it.

use frame_support::assert_ok;
use tessera_primitives::journal::{ComplianceAct, Entry, Subject};

use crate::mock::*;

#[test]
fn admission_and_credentials_are_told_with_who_did_it() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		assert_ok!(issue(VERIFIER, ALICE, credential(registrar)));
		assert_ok!(Compliance::suspend_credential(
			RuntimeOrigin::signed(VERIFIER),
			ALICE
		));
		let told = journal();
		let investor = Subject::Investor(0);
		assert_eq!(
			told,
			[
				Entry::new(Subject::Chain, ComplianceAct::RegistrarAdded)
					.to_account(VERIFIER)
					.number(registrar),
				Entry::new(investor, ComplianceAct::InvestorOpened).to_account(ALICE),
				Entry::new(investor, ComplianceAct::CredentialIssued)
					.by(VERIFIER)
					.hash_of(&credential(registrar)),
				Entry::new(investor, ComplianceAct::CredentialSuspended)
					.by(VERIFIER)
					.number(registrar),
			]
		);
	});
}

#[test]
fn keys_are_told_with_the_account_that_acted() {
	with_checks(|| {
		let registrar = admit(VERIFIER);
		assert_ok!(issue(VERIFIER, ALICE, credential(registrar)));
		let before = journal().len();
		assert_ok!(Compliance::propose_link(RuntimeOrigin::signed(ALICE), BOB));
		assert_ok!(Compliance::accept_link(
			RuntimeOrigin::signed(BOB),
			0,
			false
		));
		assert_ok!(Compliance::unlink(RuntimeOrigin::signed(BOB), ALICE));
		let investor = Subject::Investor(0);
		assert_eq!(
			journal().split_off(before),
			[
				Entry::new(investor, ComplianceAct::LinkProposed)
					.by(ALICE)
					.to_account(BOB),
				Entry::new(investor, ComplianceAct::AccountLinked)
					.by(BOB)
					.to_account(BOB),
				Entry::new(investor, ComplianceAct::AccountUnlinked)
					.by(BOB)
					.from_account(ALICE),
			]
		);
	});
}
