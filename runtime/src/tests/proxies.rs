use super::*;
use crate::configs::utility::ProxyType::{self, *};
use frame_support::traits::InstanceFilter;
use sp_runtime::MultiAddress::Id;

const ALL: [ProxyType; 4] = [Any, NonTransfer, CancelProxy, Collator];

/// A call, and the kinds of proxy that may make it.
fn calls() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	vec![
		(
			pallet_balances::Call::transfer_all {
				dest: Id(bob()),
				keep_alive: false,
			}
			.into(),
			vec![Any],
		),
		(
			pallet_assets::Call::transfer {
				id: 1.into(),
				target: Id(bob()),
				amount: 1,
			}
			.into(),
			vec![Any],
		),
		(pallet_sudo::Call::remove_key {}.into(), vec![Any]),
		(
			frame_system::Call::remark { remark: vec![] }.into(),
			vec![Any, NonTransfer],
		),
		(
			pallet_collator_selection::Call::leave_intent {}.into(),
			vec![Any, NonTransfer, Collator],
		),
		(
			pallet_session::Call::purge_keys {}.into(),
			vec![Any, NonTransfer, Collator],
		),
		(
			pallet_proxy::Call::reject_announcement {
				delegate: Id(bob()),
				call_hash: Default::default(),
			}
			.into(),
			vec![Any, NonTransfer, CancelProxy],
		),
		(
			pallet_utility::Call::batch { calls: vec![] }.into(),
			ALL.to_vec(),
		),
	]
}

#[test]
fn proxies_may_do_what_their_kind_says() {
	for (call, allowed) in calls() {
		for kind in ALL {
			assert_eq!(
				kind.filter(&call),
				allowed.contains(&kind),
				"{kind:?} and {call:?}"
			);
		}
	}
}

#[test]
fn a_wider_kind_may_do_all_that_a_narrower_one_may() {
	for (wide, narrow) in ALL
		.iter()
		.flat_map(|wide| ALL.iter().map(move |narrow| (wide, narrow)))
	{
		if wide.is_superset(narrow) {
			for (call, _) in calls() {
				assert!(
					!narrow.filter(&call) || wide.filter(&call),
					"{wide:?} over {narrow:?}"
				);
			}
		}
	}
	assert!(NonTransfer.is_superset(&Collator) && !Collator.is_superset(&NonTransfer));
}
