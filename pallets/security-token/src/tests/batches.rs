use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_runtime::{ArithmeticError, DispatchResult};
use tessera_primitives::{Balance, SecurityId};

use crate::{mock::*, *};

fn issue_batch(who: u64, security: SecurityId, issues: &[(u64, Balance)]) -> DispatchResult {
	let issues = issues.to_vec().try_into().unwrap();
	by(who, Call::issue_batch { security, issues })
}

fn transfer_batch(who: u64, security: SecurityId, transfers: &[(u64, Balance)]) -> DispatchResult {
	let transfers = transfers.to_vec().try_into().unwrap();
	by(
		who,
		Call::transfer_batch {
			security,
			transfers,
		},
	)
}

fn row(security: SecurityId) -> (Balance, u32) {
	let row = SecurityToken::security(security).unwrap();
	(row.supply, row.holders)
}

#[test]
fn a_batch_issues_to_each() {
	run(|| {
		let security = create([Rule::Open]);
		events();
		// One of them twice, and an account that nobody has seen, twice too.
		let issues = [(ANNA, 10), (DORA, 20), (ANNA, 30), (DORA, 40)];
		assert_ok!(issue_batch(ISSUER, security, &issues));
		let told: Vec<_> = issues
			.into_iter()
			.map(|(to, amount)| Event::Issued {
				security,
				to,
				to_investor: investor_of(to),
				amount,
			})
			.collect();
		assert_eq!(events(), told);
		assert_eq!(row(security), (100, 2));
		assert_eq!((total(security, ANNA), total(security, DORA)), (40, 60));
	});
}

#[test]
fn a_batch_issues_to_all_or_none() {
	run(|| {
		let security = create([Rule::Open, Rule::MaximumHolding(50)]);
		for who in [ANNA, DORA] {
			assert_noop!(
				issue_batch(who, security, &[(ANNA, 1)]),
				Error::<Test>::NotIssuer
			);
		}
		assert_noop!(
			issue_batch(ISSUER, security + 1, &[]),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(issue_batch(ANNA, security, &[]), Error::<Test>::NotIssuer);
		// The account that nobody has seen is not seen by what fails.
		assert_noop!(
			issue_batch(ISSUER, security, &[(DORA, 1), (ANNA, 0)]),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			issue_batch(ISSUER, security, &[(ANNA, 30), (BELA, 1), (ANNA, 21)]),
			Error::<Test>::HoldingAboveMaximum
		);
		set_rules(security, [Rule::Open]);
		assert_noop!(
			issue_batch(ISSUER, security, &[(ANNA, Balance::MAX), (BELA, 1)]),
			ArithmeticError::Overflow
		);
		assert_noop!(
			issue_batch(ISSUER, security, &[(ANNA, Balance::MAX), (ANNA, 1)]),
			ArithmeticError::Overflow
		);
		assert_ok!(issue_batch(ISSUER, security, &[]));
		assert_eq!(row(security), (0, 0));
	});
}

#[test]
fn holders_are_counted_within_a_batch() {
	run(|| {
		let security = create([Rule::Open, Rule::MaximumHolders(2)]);
		assert_noop!(
			issue_batch(ISSUER, security, &[(ANNA, 1), (BELA, 1), (CARL, 1)]),
			Error::<Test>::TooManyHolders
		);
		assert_ok!(issue_batch(
			ISSUER,
			security,
			&[(ANNA, 1), (BELA, 1), (ANNA, 1)]
		));
		// ANNA leaves with the second transfer, but CARL would come with the first.
		assert_noop!(
			transfer_batch(ANNA, security, &[(CARL, 1), (BELA, 1)]),
			Error::<Test>::TooManyHolders
		);
		assert_ok!(transfer_batch(ANNA, security, &[(BELA, 1), (CARL, 1)]));
		assert_eq!(row(security), (3, 2));
		let place = |maximum| Rule::MaximumHoldersIn {
			jurisdiction: CH,
			maximum,
		};
		set_rules(security, [Rule::Open, place(1)]);
		admit(
			OTHER_REGISTRAR,
			DORA,
			CH,
			tessera_primitives::compliance::InvestorClass::Retail,
		);
		// BELA and CARL are counted as they are touched.
		assert_noop!(
			transfer_batch(BELA, security, &[(CARL, 1), (ANNA, 1), (DORA, 1)]),
			Error::<Test>::InsufficientBalance
		);
		issue(security, BELA, 10);
		assert_noop!(
			transfer_batch(BELA, security, &[(CARL, 1), (ANNA, 1), (DORA, 1)]),
			Error::<Test>::TooManyHoldersInJurisdiction
		);
		assert_ok!(transfer_batch(
			BELA,
			security,
			&[(CARL, 1), (ANNA, 1), (ANNA, 1)]
		));
		let row = SecurityToken::security(security).unwrap();
		assert_eq!((row.residents.to_vec(), row.uncounted), (vec![(CH, 1)], 0));
	});
}

#[test]
fn a_batch_transfers_to_each() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		events();
		// Some to oneself, some to an account that nobody has seen, and the last unit too.
		let transfers = [(BELA, 10), (ANNA, 90), (DORA, 20), (BELA, 30), (DORA, 40)];
		assert_ok!(transfer_batch(ANNA, security, &transfers));
		let told: Vec<_> = transfers
			.into_iter()
			.map(|(to, amount)| Event::Transferred {
				security,
				from: ANNA,
				from_investor: investor_of(ANNA),
				to,
				to_investor: investor_of(to),
				amount,
			})
			.collect();
		assert_eq!(events(), told);
		assert_eq!(row(security), (100, 2));
		assert_eq!((total(security, BELA), total(security, DORA)), (40, 60));
		assert!(!Register::<Test>::contains_key(security, investor_of(ANNA)));
	});
}

#[test]
fn a_batch_transfers_to_all_or_none() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let refused = |who, transfers: &[(u64, Balance)], error: Error<Test>| {
			assert_noop!(transfer_batch(who, security, transfers), error);
		};
		refused(ANNA, &[(BELA, 60), (DORA, 41)], Error::InsufficientBalance);
		refused(ANNA, &[(DORA, 60), (BELA, 0)], Error::ZeroAmount);
		refused(BELA, &[(ANNA, 1)], Error::InsufficientBalance);
		refused(DORA, &[(ANNA, 1)], Error::InsufficientBalance);
		assert_noop!(
			transfer_batch(ANNA, security + 1, &[]),
			Error::<Test>::UnknownSecurity
		);
		// What comes back from oneself is no more than it was.
		refused(
			ANNA,
			&[(ANNA, 100), (ANNA, 101)],
			Error::InsufficientBalance,
		);
		let act = Act::FreezeHolding {
			investor: investor_of(ANNA),
			amount: 50,
		};
		assert_ok!(by(ISSUER, proposal(security, act)));
		refused(ANNA, &[(BELA, 30), (CARL, 21)], Error::HoldingFrozen);
		set_rules(
			security,
			[
				Rule::Open,
				Rule::MaximumVolume {
					amount: 40,
					period: DAY,
				},
			],
		);
		refused(ANNA, &[(BELA, 20), (CARL, 21)], Error::VolumeExceeded);
		assert_ok!(transfer_batch(ANNA, security, &[(BELA, 20), (CARL, 20)]));
		refused(ANNA, &[(BELA, 1)], Error::VolumeExceeded);
		set_rules(security, [Rule::Open, Rule::AgentApproval]);
		refused(ANNA, &[(BELA, 1)], Error::ApprovalRequired);
		assert_ok!(transfer_batch(ANNA, security, &[]));
	});
}

#[test]
fn a_batch_is_as_long_as_can_be() {
	run(|| {
		let security = create([Rule::Open]);
		let issues: Vec<_> = (0..u64::from(MAX_BATCH)).map(|n| (1_000 + n, 2)).collect();
		assert_ok!(issue_batch(ISSUER, security, &issues));
		assert_eq!(row(security), (128, MAX_BATCH));
		let longer = [issues.as_slice(), &[(ANNA, 1)]].concat();
		assert!(Batch::<Test>::try_from(longer).is_err());
		issue(security, ANNA, 64);
		let transfers: Vec<_> = issues.iter().map(|(who, _)| (*who, 1)).collect();
		assert_ok!(transfer_batch(ANNA, security, &transfers));
		assert_eq!(row(security), (192, MAX_BATCH));
	});
}

#[test]
fn a_batch_passes_splits() {
	run(|| {
		let security = create([Rule::Open]);
		assert_ok!(issue_batch(
			ISSUER,
			security,
			&[(ANNA, 5), (BELA, 5), (CARL, 5)]
		));
		let (action, numerator, denominator) = (CorporateAction::Splr, 1, 2);
		let call = Call::split {
			security,
			action,
			numerator,
			denominator,
		};
		assert_ok!(by(ISSUER, call));
		assert_ok!(transfer_batch(ANNA, security, &[(BELA, 1), (CARL, 1)]));
		assert_eq!((total(security, BELA), total(security, CARL)), (3, 3));
		check();
		assert_ok!(issue_batch(ISSUER, security, &[(ANNA, 1), (BELA, 1)]));
		assert_eq!(row(security).1, 3);
	});
}
