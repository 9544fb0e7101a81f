use tessera_primitives::{apis::InvestorInfo, compliance::Credential};

use crate::{mock::*, *};

#[test]
fn investor_shows_accounts_and_credentials() {
	with_checks(|| {
		let first = admit(VERIFIER);
		let second = admit(OTHER_VERIFIER);
		let investor = give(VERIFIER, ALICE);
		let longer = Credential {
			valid_until: END + DAY,
			..credential(second)
		};
		issue(OTHER_VERIFIER, ALICE, longer).unwrap();
		link(ALICE, ALICE_PHONE);
		let info = |valid_credentials| {
			Some(InvestorInfo {
				investor,
				accounts: vec![ALICE, ALICE_PHONE],
				credentials: vec![credential(first), longer],
				valid_credentials,
			})
		};

		assert_eq!(
			Compliance::investor(ALICE),
			info(vec![credential(first), longer])
		);
		assert_eq!(
			Compliance::investor(ALICE_PHONE),
			Compliance::investor(ALICE)
		);
		set_time(END + 1);
		assert_eq!(Compliance::investor(ALICE), info(vec![longer]));
		dismiss(second);
		assert_eq!(Compliance::investor(ALICE), info(vec![]));
	});
}

#[test]
fn investor_is_nobody_for_an_unseen_account() {
	with_checks(|| {
		admit(VERIFIER);
		assert_eq!(Compliance::investor(STRANGER), None);
		// A registrar is no investor by itself.
		assert_eq!(Compliance::investor(VERIFIER), None);
	});
}

#[test]
fn registrars_are_those_that_stand() {
	with_checks(|| {
		assert_eq!(Compliance::registrars(), []);
		admit(STRANGER);
		admit(VERIFIER);
		admit(OTHER_VERIFIER);
		dismiss(1);

		assert_eq!(
			Compliance::registrars(),
			[
				(
					0,
					Registrar {
						account: STRANGER,
						lei: lei(LEI)
					}
				),
				(
					2,
					Registrar {
						account: OTHER_VERIFIER,
						lei: lei(LEI)
					}
				),
			]
		);
	});
}
