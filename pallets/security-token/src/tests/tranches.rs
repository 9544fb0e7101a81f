use codec::Encode;
use frame_support::{assert_noop, assert_ok, storage::with_storage_layer};
use pallet_compliance::Rule;
use sp_runtime::{DispatchError, DispatchResult, Perbill};
use tessera_primitives::{
	tranches::{NewTranche, TrancheRegister},
	SecurityId,
};

use crate::{mock::*, *};

/// A pool's account, as the tests have it.
const POOL: AccountId = ISSUER;

fn tranche() -> NewTranche<'static> {
	NewTranche {
		name: b"Senior",
		fisn: b"TESSERA/TR",
		cfi: *b"DAFSAR",
		lei: lei(),
		decimals: 2,
		coin: COIN,
	}
}

fn create_tranche(tranche: NewTranche) -> Result<SecurityId, DispatchError> {
	let rules = policy([Rule::Open]);
	with_storage_layer(|| <SecurityToken as TrancheRegister<_>>::create(&POOL, tranche, rules))
}

fn repay(who: AccountId, security: SecurityId, amount: u128, factor: Perbill) -> DispatchResult {
	with_storage_layer(|| SecurityToken::repay_principal(&who, security, amount, factor))
}

fn factor(security: SecurityId) -> Perbill {
	SecurityMetadata::<Test>::get(security)
		.expect("it was created")
		.factor
}

#[test]
fn a_tranche_is_a_security_of_its_pool() {
	run(|| {
		let security = create_tranche(tranche()).unwrap();
		let metadata = SecurityMetadata::<Test>::get(security).unwrap();
		assert_eq!(metadata.kind, SecurityKind::Tranche);
		assert_eq!(metadata.cfi.encode(), b"DAFSAR".encode());
		assert_eq!(metadata.name.to_vec(), b"Senior");
		let row = Securities::<Test>::get(security).unwrap();
		assert_eq!(row.settlement_coin, Some(COIN));
		let (issuer, roles) = SecurityToken::roles(security).unwrap();
		assert_eq!(issuer, POOL);
		assert_eq!(roles.agents.to_vec(), [POOL]);
		assert_eq!(roles.officers.to_vec(), [POOL]);
		assert!(deposited(POOL) > 0);
	});
}

#[test]
fn a_tranche_that_is_not_valid_is_not_created() {
	run(|| {
		let wrong = [
			NewTranche {
				name: &[b'a'; 1_000],
				..tranche()
			},
			NewTranche {
				fisn: &[b'A'; 36],
				..tranche()
			},
			NewTranche {
				cfi: *b"??????",
				..tranche()
			},
			NewTranche {
				lei: [b'0'; 20],
				..tranche()
			},
		];
		for tranche in wrong {
			assert!(create_tranche(tranche.clone()).is_err(), "{tranche:?}");
		}
		assert_eq!(NextSecurity::<Test>::get(), 0);
	});
}

#[test]
fn holders_claim_interest_and_principal_alike() {
	run(|| {
		let security = create_tranche(tranche()).unwrap();
		issue(security, ANNA, 300);
		issue(security, BELA, 100);
		assert_ok!(SecurityToken::pay_interest(&POOL, security, 40));
		assert_eq!(factor(security), Perbill::one());
		let half = Perbill::from_percent(50);
		assert_ok!(repay(POOL, security, 200, half));
		assert_eq!(factor(security), half);
		for (who, due) in [(ANNA, 180), (BELA, 60)] {
			assert_ok!(by(who, Call::claim_income { security }));
			assert_eq!(coins(who), due);
		}
		let actions: Vec<_> = events()
			.into_iter()
			.filter_map(|event| match event {
				Event::IncomePaid { action, factor, .. } => Some((action, factor)),
				_ => None,
			})
			.collect();
		assert_eq!(
			actions,
			[
				(CorporateAction::Intr, None),
				(CorporateAction::Pred, Some(half))
			]
		);
		// Further units raise it again: unlike an issuer's, a pool's factor is what it owes.
		let more = Perbill::from_percent(60);
		assert_ok!(repay(POOL, security, 1, more));
		assert_eq!(factor(security), more);
	});
}

#[test]
fn nobody_else_pays_on_a_tranche_and_nothing_is_paid_to_nobody() {
	run(|| {
		let security = create_tranche(tranche()).unwrap();
		let factor = Perbill::one();
		let nobody = with_storage_layer(|| SecurityToken::pay_interest(&POOL, security, 1));
		assert_noop!(nobody, Error::<Test>::NoUnits);
		assert_noop!(repay(POOL, security, 1, factor), Error::<Test>::NoUnits);
		issue(security, ANNA, 100);
		assert_noop!(repay(ANNA, security, 1, factor), Error::<Test>::NotIssuer);
		let other = with_storage_layer(|| SecurityToken::pay_interest(&ANNA, security, 1));
		assert_noop!(other, Error::<Test>::NotIssuer);
		assert_noop!(repay(POOL, security, 0, factor), Error::<Test>::ZeroAmount);
		assert!(repay(POOL, security, COINS + 1, factor).is_err());
		let unknown = repay(POOL, security + 1, 1, factor);
		assert_noop!(unknown, Error::<Test>::UnknownSecurity);
	});
}
