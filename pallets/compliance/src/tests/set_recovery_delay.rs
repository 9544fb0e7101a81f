use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use tessera_primitives::Moment;

use crate::{mock::*, *};

fn set(delay: Moment) -> sp_runtime::DispatchResult {
	Compliance::set_recovery_delay(RuntimeOrigin::root(), delay)
}

#[test]
fn counts_for_what_is_approved_from_now_on() {
	with_checks(|| {
		let investor = approved_recovery();
		assert_eq!(Compliance::recovery_delay(), 7 * DAY);

		assert_ok!(set(DAY));

		assert_eq!(
			take_events(),
			[Event::RecoveryDelaySet {
				old_value: 7 * DAY,
				new_value: DAY
			}]
		);
		assert_eq!(Compliance::recovery_delay(), DAY);
		let ready_at = || Compliance::recovery(investor).unwrap().ready_at;
		assert_eq!(ready_at(), Some(NOW + 7 * DAY));

		assert_ok!(veto(ALICE));
		assert_ok!(open(VERIFIER, ALICE, STRANGER));
		assert_ok!(approve(OTHER_VERIFIER, ALICE, STRANGER));
		assert_eq!(ready_at(), Some(NOW + DAY));
	});
}

#[test]
fn refuses_what_is_impossible() {
	with_checks(|| {
		for delay in [
			0,
			MIN_RECOVERY_DELAY - 1,
			MAX_RECOVERY_DELAY + 1,
			Moment::MAX,
		] {
			assert_noop!(set(delay), Error::<Test>::ImpossibleDelay);
		}
		for delay in [MIN_RECOVERY_DELAY, MAX_RECOVERY_DELAY] {
			assert_ok!(set(delay));
		}
	});
}

#[test]
fn only_governance_sets_it() {
	with_checks(|| {
		admit(VERIFIER);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(VERIFIER)] {
			assert_noop!(
				Compliance::set_recovery_delay(origin, DAY),
				DispatchError::BadOrigin
			);
		}
	});
}
