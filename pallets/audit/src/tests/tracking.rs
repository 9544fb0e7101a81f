//! What inspectors find is a chain.

use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{
	journal::{AuditAct, Detail, Entry},
	tracking::{InspectionKind, Tracking},
};

use crate::{mock::*, *};

const FINDING: H256 = H256::repeat_byte(1);

fn inspect(account: AccountId, kind: InspectionKind) -> sp_runtime::DispatchResult {
	Audit::inspect(signed(account), SECURITY, kind, FINDING, DOCUMENT)
}

#[test]
fn each_inspection_changes_the_state_which_its_record_carries() {
	with_checks(|| {
		accredit(ANNA);
		assert_eq!(<Audit as Tracking>::state_hash(&SECURITY), None);
		take_records();
		let mut state = H256::zero();
		for (count, kind) in [
			InspectionKind::Custody,
			InspectionKind::Location,
			InspectionKind::Custody,
		]
		.into_iter()
		.enumerate()
		{
			pass(DAY);
			assert_ok!(inspect(ANNA, kind));
			let inspection = Inspection {
				kind,
				finding: FINDING,
				document: DOCUMENT,
				inspector: person(ANNA),
				at: NOW + (count as u64 + 1) * DAY,
				record: last_number(),
			};
			let next = Track::next(state, &inspection);
			assert_ne!(next, state);
			state = next;
			assert_eq!(Audit::state_hash(SECURITY), Some(state));
			assert_eq!(
				take_entries(),
				[Entry::new(SECURITY, AuditAct::Inspected)
					.by(ANNA)
					.from(person(ANNA))
					.detail(Detail::Inspection {
						kind,
						state,
						finding: FINDING,
					})
					.document(DOCUMENT)]
			);
		}
		let track = Audit::track(SECURITY).expect("it was inspected");
		assert_eq!((track.inspections, track.latest.len()), (3, 2));
		assert_eq!(track.latest[1].at, NOW + 3 * DAY);
		assert_eq!(Audit::state_hash(COIN), None);
	});
}

#[test]
fn who_may_inspect() {
	with_checks(|| {
		let custody = InspectionKind::Custody;
		assert_noop!(
			Audit::inspect(RuntimeOrigin::none(), SECURITY, custody, FINDING, DOCUMENT),
			DispatchError::BadOrigin
		);
		assert_noop!(inspect(STRANGER, custody), Error::<Test>::NotAttester);
		admit(ANNA);
		assert_noop!(inspect(ANNA, custody), Error::<Test>::NotInGoodStanding);
		let scope = |subject, kind| Scope {
			subjects: SubjectKinds::of(&[subject]),
			inspections: InspectionKinds::of(&[kind]),
			topics: Topics::NONE,
		};
		accredit(BERT);
		for scope in [
			scope(SubjectKind::Coin, InspectionKind::Custody),
			scope(SubjectKind::Security, InspectionKind::Status),
		] {
			admit_to(BERT, 2, scope);
			assert_noop!(inspect(BERT, custody), Error::<Test>::OutOfScope);
		}
		admit_to(BERT, 2, scope(SubjectKind::Security, custody));
		assert_ok!(inspect(BERT, custody));
		admit_to(BERT, 2, Scope::ALL);
		assert_noop!(
			Audit::inspect(signed(BERT), UNKNOWN, custody, FINDING, DOCUMENT),
			Error::<Test>::UnknownSubject
		);
		give_role(SECURITY, BERT);
		assert_noop!(inspect(BERT, custody), Error::<Test>::Interested);
	});
}
