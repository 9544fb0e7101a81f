//! What does not agree is opened by one, and closed by another.

use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::journal::{AuditAct, Entry};

use crate::{mock::*, *};

fn open(account: AccountId) -> sp_runtime::DispatchResult {
	Audit::open_exception(signed(account), COIN, DOCUMENT)
}

fn close(origin: RuntimeOrigin, exception: u32) -> sp_runtime::DispatchResult {
	Audit::close_exception(origin, COIN, exception, DOCUMENT)
}

#[test]
fn exceptions_are_numbered_in_their_subject_and_counted() {
	with_checks(|| {
		(1..=2).for_each(accredit);
		take_records();
		assert_ok!(open(ANNA));
		assert_ok!(open(BERT));
		assert_eq!(Dockets::<Test>::get(COIN).exceptions, 2);
		assert_eq!(
			Audit::exception(COIN, 1).map(|exception| exception.attester),
			Some(person(BERT))
		);
		assert_ok!(close(signed(BERT), 0));
		assert_ok!(close(root(), 1));
		assert_eq!(Dockets::<Test>::get(COIN).exceptions, 0);

		let opened = |by, number: u32| {
			Entry::new(COIN, AuditAct::ExceptionOpened)
				.by(by)
				.from(person(by))
				.number(number)
				.document(DOCUMENT)
		};
		let closed = |by: Option<AccountId>, of, number: u32| {
			Entry::new(COIN, AuditAct::ExceptionClosed)
				.by(by)
				.to(person(of))
				.number(number)
				.document(DOCUMENT)
		};
		assert_eq!(
			take_entries(),
			[
				opened(ANNA, 0),
				opened(BERT, 1),
				closed(Some(BERT), ANNA, 0),
				closed(None, BERT, 1)
			]
		);
		assert_ok!(open(ANNA));
		assert!(Audit::exception(COIN, 2).is_some(), "no number comes again");
	});
}

#[test]
fn who_may_open_one() {
	with_checks(|| {
		assert_noop!(
			Audit::open_exception(RuntimeOrigin::none(), COIN, DOCUMENT),
			DispatchError::BadOrigin
		);
		assert_noop!(open(STRANGER), Error::<Test>::NotAttester);
		admit(ANNA);
		assert_noop!(open(ANNA), Error::<Test>::NotInGoodStanding);
		accredit(BERT);
		let elsewhere = Scope {
			subjects: SubjectKinds::of(&[SubjectKind::Security]),
			..Scope::ALL
		};
		admit_to(BERT, 2, elsewhere);
		assert_noop!(open(BERT), Error::<Test>::OutOfScope);
		admit_to(BERT, 2, Scope::ALL);
		assert_noop!(
			Audit::open_exception(signed(BERT), UNKNOWN, DOCUMENT),
			Error::<Test>::UnknownSubject
		);
		give_role(COIN, BERT);
		assert_noop!(open(BERT), Error::<Test>::Interested);
	});
}

#[test]
fn refuses_when_no_number_is_left() {
	with_checks(|| {
		accredit(ANNA);
		Dockets::<Test>::mutate(COIN, |docket| docket.next_exception = u32::MAX);
		assert_noop!(open(ANNA), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn who_may_close_one() {
	with_checks(|| {
		accredit_to(ANNA, 7);
		accredit_to(BERT, 7);
		accredit(CARL);
		assert_ok!(open(ANNA));
		assert_noop!(close(RuntimeOrigin::none(), 0), DispatchError::BadOrigin);
		assert_noop!(close(signed(STRANGER), 0), Error::<Test>::NotAttester);
		assert_noop!(close(root(), 1), Error::<Test>::UnknownException);
		assert_noop!(close(signed(CARL), 1), Error::<Test>::UnknownException);
		for account in [ANNA, BERT] {
			assert_noop!(close(signed(account), 0), Error::<Test>::OwnException);
		}
		// Nor by leaving the group.
		admit_to(ANNA, 8, Scope::ALL);
		assert_noop!(close(signed(ANNA), 0), Error::<Test>::OwnException);
		give_role(COIN, CARL);
		assert_noop!(close(signed(CARL), 0), Error::<Test>::Interested);
	});
}
