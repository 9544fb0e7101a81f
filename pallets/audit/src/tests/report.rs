//! The report puts side by side what must agree.

use frame_support::assert_ok;
use tessera_primitives::{
	attestations::Topic,
	books::{Account, Books, Line as Posting, Unit},
	journal::{CoinAct, Entry},
	report::{AccountTotal, AttestationState, Check, Line},
};

use crate::mock::*;

#[test]
fn of_what_there_is_not_there_is_no_report() {
	with_checks(|| assert_eq!(Audit::report(UNKNOWN), None));
}

#[test]
fn says_what_was_compared_and_whether_it_agrees() {
	with_checks(|| {
		(1..=3).for_each(accredit);
		set_figures(COIN, figures(90, 100));
		assert_ok!(attest_as(ANNA, COIN, 100, NOW - 7, NOW + DAY));
		assert_ok!(attest_as(BERT, COIN, 110, NOW - 5, NOW + DAY));
		let entry = Entry::new(COIN, CoinAct::Minted).by(ANNA);
		let lines = [
			Posting::debit(Account::Principal, 90),
			Posting::credit(Account::Capital, 90),
		];
		assert_ok!(<Audit as Books<_>>::post(entry, Unit::Coin(1), &lines));

		let report = Audit::report(COIN).expect("there is such a coin");
		assert!(report.green);
		assert_eq!(
			report.lines,
			[
				Line::at_most(Check::SupplyIsBacked, 90, 100),
				Line::equal(Check::BooksBalance, 90, 90),
			]
		);
		let total = |account, debit, credit| AccountTotal {
			account,
			debit,
			credit,
		};
		assert_eq!(
			report.books,
			[(
				Unit::Coin(1),
				vec![
					total(Account::Principal, 90, 0),
					total(Account::Capital, 0, 90)
				]
			)]
		);
		assert_eq!(
			report.attestations,
			[AttestationState {
				topic: Topic::Reserve,
				value: Some(100),
				attesters: 2,
				last_as_of: Some(NOW - 5),
				age: Some(5),
				challenged: 0,
			}]
		);
		assert_eq!((report.at, report.records), (NOW, last_number() + 1));
		assert_eq!((report.open_challenges, report.open_exceptions), (0, 0));
		assert_eq!(report.score, None);
	});
}

#[test]
fn the_books_must_show_what_the_room_says() {
	with_checks(|| {
		let unit = Unit::Coin(1);
		let reported = |figure| {
			let mut figures = figures(90, 100);
			figures.booked = vec![(Check::CashIsBooked, unit, Account::Cash, figure)];
			set_figures(COIN, figures);
			let report = Audit::report(COIN).expect("there is such a coin");
			let mut lines = report.lines.iter();
			let line = lines.find(|line| line.check == Check::CashIsBooked);
			(*line.expect("it is compared"), report.green)
		};
		let line = |figure, net| Line::equal(Check::CashIsBooked, figure, net);
		assert_eq!(reported(0), (line(0, 0), true));
		let post = |lines: [Posting; 2]| {
			let entry = Entry::new(COIN, CoinAct::Minted).by(ANNA);
			assert_ok!(<Audit as Books<_>>::post(entry, unit, &lines));
		};
		post([
			Posting::debit(Account::Cash, 90),
			Posting::credit(Account::Capital, 90),
		]);
		assert_eq!(reported(90), (line(90, 90), true));
		assert_eq!(reported(89), (line(89, 90), false));
		// More was paid than there was: that agrees with nothing.
		post([
			Posting::debit(Account::Capital, 91),
			Posting::credit(Account::Cash, 91),
		]);
		let (overdrawn, green) = reported(0);
		assert!(!overdrawn.agrees && !green);
	});
}

#[test]
fn is_not_green_if_a_line_does_not_agree() {
	with_checks(|| {
		set_figures(COIN, figures(101, 100));
		let report = Audit::report(COIN).expect("there is such a coin");
		assert!(!report.green);
		assert!(!report.lines[0].agrees);
	});
}

#[test]
fn is_not_green_while_something_is_open() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		let green = || Audit::report(COIN).is_some_and(|report| report.green);
		assert!(green());
		let statement = state(ANNA, 100);
		assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
		let report = Audit::report(COIN).expect("there is such a coin");
		assert_eq!((report.green, report.open_challenges), (false, 1));
		assert_ok!(Audit::decide(root(), statement, false, DOCUMENT));
		assert!(green());

		assert_ok!(Audit::open_exception(signed(ANNA), COIN, DOCUMENT));
		let report = Audit::report(COIN).expect("there is such a coin");
		assert_eq!((report.green, report.open_exceptions), (false, 1));
		assert_ok!(Audit::close_exception(root(), COIN, 0, DOCUMENT));
		assert!(green());
	});
}

#[test]
fn counts_the_challenged_values_of_a_topic() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		set_figures(COIN, figures(1, 1));
		state(ANNA, 100);
		let statement = state(BERT, 100);
		assert_ok!(Audit::challenge(signed(CHALLENGER), statement, DOCUMENT));
		let report = Audit::report(COIN).expect("there is such a coin");
		let state = report.attestations[0];
		assert_eq!(
			(state.value, state.attesters, state.challenged),
			(None, 1, 1)
		);
	});
}
