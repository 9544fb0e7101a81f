use pallet_compliance::{Policy, Rule};
use sp_runtime::BuildStorage;

use crate::{mock::*, *};

fn genesis(cfi: &str) -> GenesisSecurity<AccountId, Policy> {
	GenesisSecurity {
		issuer: ISSUER,
		kind: SecurityKind::Equity,
		isin: Some("US0378331005".parse().unwrap()),
		cfi: cfi.parse().unwrap(),
		fisn: "APPLE INC/SH".parse().unwrap(),
		issuer_lei: "HWUPKR0MPOU8FGXBT394".parse().unwrap(),
		decimals: 2,
		name: "Apple Inc. common stock".into(),
		settlement_coin: None,
		policy: policy([Rule::Open]),
		holdings: vec![(ANNA, 70), (BELA, 30)],
	}
}

fn build(security: GenesisSecurity<AccountId, Policy>) -> sp_io::TestExternalities {
	RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![(ISSUER, 1_000_000)],
			..Default::default()
		},
		security_token: GenesisConfig {
			securities: vec![security],
		},
		..Default::default()
	}
	.build_storage()
	.unwrap()
	.into()
}

#[test]
fn a_chain_may_start_with_a_security_and_its_holders() {
	build(genesis("ESVUFR")).execute_with(|| {
		assert_eq!((total(0, ANNA), total(0, BELA)), (70, 30));
		let row = Securities::<Test>::get(0).unwrap();
		assert_eq!((row.supply, row.holders, row.issuer), (100, 2, ISSUER));
		check();
	});
}

#[test]
#[should_panic(expected = "the securities of the genesis are valid")]
fn a_genesis_that_breaks_a_standard_is_refused() {
	build(genesis("DBFTFB"));
}
