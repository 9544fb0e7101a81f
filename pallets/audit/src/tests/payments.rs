//! Payments that other pallets report, and what becomes of the scores.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use tessera_primitives::{
	journal::{AuditAct, Detail, Entry, Subject},
	scores::{Payment, Payments, Score, Scores},
	InvestorId,
};

use crate::{mock::*, *};

const ORIGINATOR: InvestorId = 77;

/// A claim of a hundred that is paid now, and was due so many days ago.
fn payment(paid: u128, days_late: u64) -> Payment {
	let now = Timestamp::get();
	Payment {
		due: 100,
		paid,
		due_at: now - days_late * DAY,
		at: now,
		cures: false,
	}
}

fn observe(payment: Payment) -> DispatchResult {
	<Audit as Payments>::observe(SECURITY, Some(ORIGINATOR), payment)
}

fn score(subject: Subject) -> Option<Score> {
	<Audit as Scores>::score(&subject)
}

#[test]
fn a_payment_counts_for_the_subject_and_its_originator_and_is_recorded() {
	with_checks(|| {
		assert_ok!(observe(payment(100, 0)));
		assert_eq!(
			take_entries(),
			[Entry::new(SECURITY, AuditAct::PaymentObserved)
				.from(ORIGINATOR)
				.amount(100)
				.detail(Detail::Payment(payment(100, 0)))]
		);
		assert_eq!(score(SECURITY), None, "one payment is too little history");
		for _ in 0..12 {
			pass(30 * DAY);
			assert_ok!(observe(payment(100, 0)));
		}
		for subject in [SECURITY, Subject::Investor(ORIGINATOR)] {
			assert_eq!(score(subject), Some(1_000));
		}
		assert_eq!(score(COIN), None);
		assert_eq!(Audit::score(SECURITY), Some(1_000));

		assert_ok!(observe(payment(0, 10)));
		assert!(score(SECURITY) < Some(1_000));
	});
}

#[test]
fn a_payment_of_an_originator_itself_counts_once() {
	with_checks(|| {
		let subject = Subject::Investor(ORIGINATOR);
		let once = || <Audit as Payments>::observe(subject, Some(ORIGINATOR), payment(100, 0));
		assert_ok!(once());
		let counted = Histories::<Test>::get(subject);
		assert_ok!(<Audit as Payments>::observe(
			SECURITY,
			None,
			payment(100, 0)
		));
		assert_eq!(Histories::<Test>::get(SECURITY), counted);
	});
}

#[test]
fn what_makes_no_sense_is_refused() {
	with_checks(|| {
		let nothing_due = Payment {
			due: 0,
			..payment(0, 0)
		};
		assert_noop!(observe(nothing_due), Error::<Test>::NothingDue);
		assert_noop!(observe(payment(101, 0)), Error::<Test>::MorePaidThanDue);
		let later = Payment {
			at: NOW + 1,
			..payment(100, 0)
		};
		assert_noop!(observe(later), Error::<Test>::PaymentInFuture);
	});
}

#[test]
fn a_past_is_not_made_up_at_one_stroke() {
	with_checks(|| {
		let earlier = |time| Payment {
			at: NOW - time,
			..payment(100, 2)
		};
		assert_noop!(observe(earlier(DAY + 1)), Error::<Test>::PaymentTooOld);
		assert_ok!(observe(earlier(DAY)));
	});
}
