//! Postings balance, or are refused.

use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};
use tessera_primitives::{
	books::{Account, Books, Line, Unit},
	journal::{CoinAct, Detail, Entry},
	report::AccountTotal,
};

use crate::{mock::*, *};

const UNIT: Unit = Unit::Coin(1);

fn post(lines: &[Line]) -> Result<u64, DispatchError> {
	let entry = Entry::new(COIN, CoinAct::Minted).by(ANNA).amount(5);
	<Audit as Books<_>>::post(entry, UNIT, lines)
}

fn total(account: Account, debit: u128, credit: u128) -> AccountTotal {
	AccountTotal {
		account,
		debit,
		credit,
	}
}

#[test]
fn adds_up_by_account_and_side() {
	with_checks(|| {
		assert_ok!(post(&[
			Line::debit(Account::Cash, 70),
			Line::debit(Account::Fees, 30),
			Line::credit(Account::Capital, 100),
		]));
		assert_ok!(post(&[
			Line::credit(Account::Cash, 20),
			Line::debit(Account::Capital, 20),
		]));

		assert_eq!(
			Audit::book(COIN, UNIT),
			[
				total(Account::Cash, 70, 20),
				total(Account::Fees, 30, 0),
				total(Account::Capital, 20, 100),
			]
		);
		assert_eq!(Audit::book(OTHER_COIN, UNIT), []);
		assert_eq!(Audit::book(COIN, Unit::Coin(2)), []);
	});
}

#[test]
fn the_record_carries_the_posting_without_the_lines_of_zero() {
	with_checks(|| {
		let number = post(&[
			Line::debit(Account::Cash, 70),
			Line::debit(Account::Loss, 0),
			Line::credit(Account::Capital, 70),
		]);
		assert_eq!(number, Ok(0));

		let lines = vec![
			Line::debit(Account::Cash, 70),
			Line::credit(Account::Capital, 70),
		];
		assert_eq!(
			take_entries(),
			[Entry::new(COIN, CoinAct::Minted)
				.by(ANNA)
				.amount(5)
				.detail(Detail::Posting {
					unit: UNIT,
					lines: BoundedVec::truncate_from(lines),
				})]
		);
	});
}

#[test]
fn refuses_fewer_than_two_lines() {
	with_checks(|| {
		for lines in [
			vec![],
			vec![Line::debit(Account::Cash, 1)],
			vec![
				Line::debit(Account::Cash, 0),
				Line::credit(Account::Capital, 0),
			],
		] {
			assert_noop!(post(&lines), Error::<Test>::TooFewLines);
		}
	});
}

#[test]
fn refuses_more_than_eight_lines() {
	with_checks(|| {
		let mut lines = vec![Line::debit(Account::Cash, 1); 8];
		lines.push(Line::credit(Account::Capital, 8));
		assert_noop!(post(&lines), Error::<Test>::TooManyLines);

		lines.remove(0);
		lines[7] = Line::credit(Account::Capital, 7);
		assert_ok!(post(&lines));
	});
}

#[test]
fn refuses_what_does_not_balance() {
	with_checks(|| {
		for (debit, credit) in [(1, 2), (2, 1)] {
			assert_noop!(
				post(&[
					Line::debit(Account::Cash, debit),
					Line::credit(Account::Capital, credit),
				]),
				Error::<Test>::Unbalanced
			);
		}
		assert_noop!(
			post(&[Line::debit(Account::Cash, 1), Line::debit(Account::Loss, 1)]),
			Error::<Test>::Unbalanced
		);
	});
}

#[test]
fn refuses_sums_and_totals_that_do_not_fit() {
	with_checks(|| {
		let overflow = DispatchError::from(ArithmeticError::Overflow);
		let pair = |from, to, amount| [Line::debit(to, amount), Line::credit(from, amount)];
		assert_noop!(
			post(&[
				Line::debit(Account::Cash, u128::MAX),
				Line::debit(Account::Fees, 1),
				Line::credit(Account::Capital, 1),
			]),
			overflow
		);
		assert_ok!(post(&pair(Account::Capital, Account::Cash, u128::MAX)));
		assert_noop!(post(&pair(Account::Capital, Account::Cash, 1)), overflow);
		// Another account, but the same sum over all.
		assert_noop!(post(&pair(Account::Interest, Account::Loss, 1)), overflow);
	});
}
