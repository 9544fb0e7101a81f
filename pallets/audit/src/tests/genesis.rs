//! A chain that starts with attesters.

use frame_support::assert_ok;
use sp_runtime::BuildStorage;

use crate::{mock::*, pallet::GenesisAttester, *};

fn build(attesters: Vec<GenesisAttester<AccountId>>) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		audit: GenesisConfig { attesters },
		..genesis()
	};
	genesis.build_storage().expect("it is valid").into()
}

fn attester(account: AccountId) -> GenesisAttester<AccountId> {
	GenesisAttester {
		account,
		lei: lei(account),
		group: lei(account),
		scope: Scope::ALL,
	}
}

#[test]
fn they_are_in_good_standing_and_on_record() {
	build(vec![attester(ANNA), attester(BERT)]).execute_with(|| {
		assert_eq!(Audit::attesters().len(), 2);
		assert_eq!(held(HoldReason::AttesterDeposit, BERT), DEPOSIT);
		assert_eq!(GenesisRecords::<Test>::iter().count(), 4);
		assert_eq!(Audit::leaf(0, Default::default()).count, 4);
		assert_ok!(Audit::do_try_state());
	});
}

#[test]
#[should_panic(expected = "the attesters of the genesis are valid")]
fn one_that_cannot_pay_is_refused() {
	build(vec![attester(5_000)]);
}

#[test]
fn the_scope_is_written_as_bits_by_index() {
	let text = serde_json::to_string(&Scope::ALL).expect("it has only numbers");
	assert_eq!(text, r#"{"subjects":127,"topics":15,"inspections":15}"#);
}
