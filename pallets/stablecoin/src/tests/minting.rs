use frame_support::{assert_noop, assert_ok};
use tessera_primitives::{books::Account, journal::CoinAct, Balance};

use crate::{mock::*, *};

fn allow(minter: u64, allowance: Balance) -> sp_runtime::DispatchResult {
	by(
		MASTER,
		Call::set_allowance {
			coin: EUR,
			minter,
			allowance,
		},
	)
}

#[test]
fn coins_are_minted_to_the_limit_and_not_one_unit_above() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 1_000 * UNIT));
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveExceeded);
		assert_eq!(free(EUR, ANNA), 1_000 * UNIT);
		assert_eq!(
			events(),
			[Event::Minted {
				coin: EUR,
				minter: Some(MINTER),
				to: ANNA,
				amount: 1_000 * UNIT
			}]
		);
		assert_eq!(Office::totals(EUR, Account::Principal), (1_000 * UNIT, 0));
		assert_eq!(Office::totals(EUR, Account::Capital), (0, 1_000 * UNIT));
		assert_eq!(Office::records()[0].act, CoinAct::Minted.into());
	});
}

#[test]
fn each_reason_against_minting_has_its_own_error() {
	run(|| {
		let coin = EUR;
		assert_noop!(
			by(
				MINTER,
				Call::mint {
					coin: 99,
					to: ANNA,
					amount: 1
				}
			),
			Error::<Test>::UnknownCoin
		);
		let to = ANNA;
		let amount = 1;
		assert_noop!(
			by(MASTER, Call::mint { coin, to, amount }),
			Error::<Test>::NotMinter
		);
		assert_noop!(mint(EUR, ANNA, 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			mint(EUR, ANNA, 1_000_000 * UNIT + 1),
			Error::<Test>::AllowanceExceeded
		);
		Office::state(EUR, &[]);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveWithoutQuorum);
		attest(EUR, 10);
		let mut statements = Office::statements(EUR);
		statements[0].challenged = true;
		Office::state(EUR, &statements);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveChallenged);
		attest(EUR, 10);
		wait(30 * DAY);
		assert_ok!(mint(EUR, ANNA, 1));
		wait(1);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveStale);
		attest(EUR, 0);
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::ReserveExceeded);
		attest(EUR, Balance::MAX - 10 * UNIT);
		assert_ok!(allow(MINTER, Balance::MAX));
		assert_noop!(
			mint(EUR, ANNA, Balance::MAX),
			Error::<Test>::ReserveExceeded
		);
		assert_ok!(freeze(EUR, BELA));
		assert_noop!(mint(EUR, BELA, 1), Error::<Test>::AccountFrozen);
		assert_ok!(pause(EUR, Flow::Minting));
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::MintingPaused);
		assert_ok!(resume(EUR, Flow::Minting));
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_noop!(mint(EUR, ANNA, 1), Error::<Test>::TransfersPaused);
	});
}

#[test]
fn an_allowance_falls_by_minting_and_rises_by_its_master_alone() {
	run(|| {
		assert_ok!(allow(BELA, 10));
		let mint = |amount| {
			by(
				BELA,
				Call::mint {
					coin: EUR,
					to: ANNA,
					amount,
				},
			)
		};
		assert_ok!(mint(4));
		assert_noop!(mint(7), Error::<Test>::AllowanceExceeded);
		assert_eq!(
			CoinMinters::<Test>::get(EUR)[1],
			(BELA, 6)
		);
		// Burning does not raise it.
		let (coin, amount) = (EUR, 4);
		assert_ok!(by(ANNA, Call::burn { coin, amount }));
		assert_noop!(mint(7), Error::<Test>::AllowanceExceeded);
		assert_ok!(allow(BELA, 7));
		assert_ok!(mint(7));
		assert_ok!(allow(BELA, 0));
		assert_noop!(mint(1), Error::<Test>::NotMinter);
		assert_noop!(allow(BELA, 0), Error::<Test>::NotMinter);
		let acts: Vec<_> = Office::records().into_iter().map(|entry| entry.act).collect();
		assert_eq!(acts[0], CoinAct::AllowanceSet.into());
		assert_eq!(acts.last(), Some(&CoinAct::MinterRemoved.into()));
	});
}

#[test]
fn there_are_only_so_many_minters() {
	run(|| {
		for minter in 0..u64::from(MAX_MINTERS) - 1 {
			assert_ok!(allow(100 + minter, 1));
		}
		assert_noop!(allow(99, 1), Error::<Test>::TooManyMinters);
		assert_noop!(
			by(
				MASTER,
				Call::set_allowance {
					coin: 99,
					minter: 99,
					allowance: 1
				}
			),
			Error::<Test>::UnknownCoin
		);
		assert_noop!(
			by(
				ISSUER,
				Call::set_allowance {
					coin: EUR,
					minter: 99,
					allowance: 1
				}
			),
			Error::<Test>::NotMasterMinter
		);
	});
}

#[test]
fn own_units_are_burned() {
	run(|| {
		assert_ok!(mint(EUR, ANNA, 100));
		let burn = |amount| by(ANNA, Call::burn { coin: EUR, amount });
		assert_noop!(burn(0), Error::<Test>::ZeroAmount);
		assert_noop!(burn(101), Error::<Test>::InsufficientBalance);
		assert_noop!(
			by(
				ANNA,
				Call::burn {
					coin: 99,
					amount: 1
				}
			),
			Error::<Test>::UnknownCoin
		);
		assert_ok!(pause(EUR, Flow::Transfers));
		assert_noop!(burn(1), Error::<Test>::TransfersPaused);
		assert_ok!(resume(EUR, Flow::Transfers));
		assert_ok!(freeze(EUR, ANNA));
		assert_noop!(burn(1), Error::<Test>::AccountFrozen);
		assert_ok!(unfreeze(EUR, ANNA));
		events();
		// The attestation is old by now: burning does not ask for it.
		wait(31 * DAY);
		assert_ok!(burn(100));
		assert_eq!(supply(EUR), 0);
		assert_eq!(
			events(),
			[Event::Burned {
				coin: EUR,
				from: ANNA,
				amount: 100
			}]
		);
	});
}
