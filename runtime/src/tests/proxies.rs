use super::*;
use crate::configs::utility::ProxyType::{self, *};
use frame_support::traits::InstanceFilter;
use sp_runtime::MultiAddress::Id;

const ALL: [ProxyType; 4] = [Any, NonTransfer, CancelProxy, Collator];

fn transfer_security() -> RuntimeCall {
	pallet_security_token::Call::transfer {
		security: 0,
		to: alice(),
		amount: 1,
	}
	.into()
}

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
		(transfer_security(), vec![Any]),
		(
			pallet_security_token::Call::issue {
				security: 0,
				to: bob(),
				amount: 1,
			}
			.into(),
			vec![Any],
		),
		(
			pallet_compliance::Call::revoke_credential { account: bob() }.into(),
			vec![Any],
		),
		// In the name of others, without the filter.
		(
			pallet_multisig::Call::as_multi_threshold_1 {
				other_signatories: vec![bob()],
				call: Box::new(transfer_security()),
			}
			.into(),
			vec![Any],
		),
		(
			pallet_proxy::Call::proxy {
				real: Id(bob()),
				force_proxy_type: None,
				call: Box::new(transfer_security()),
			}
			.into(),
			vec![Any],
		),
		(
			pallet_proxy::Call::add_proxy {
				delegate: Id(bob()),
				proxy_type: Collator,
				delay: 0,
			}
			.into(),
			vec![Any, NonTransfer],
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

/// Bob, by proxy for Charlie of this kind, makes a call; what Charlie then holds of the sample.
fn charlie_holds_after(kind: ProxyType, call: RuntimeCall) -> Balance {
	let charlie = Sr25519Keyring::Charlie.to_account_id();
	development().execute_with(|| {
		let before = SecurityToken::holding(0, charlie.clone()).map_or(0, |held| held.total);
		assert!(before > 0, "Charlie holds the sample");
		Proxy::add_proxy(signed(charlie.clone()), Id(bob()), kind, 0)
			.expect("Charlie has the deposit");
		let real = Id(charlie.clone());
		Proxy::proxy(signed(bob()), real, None, Box::new(call))
			.expect("Bob is a proxy of Charlie's");
		before - SecurityToken::holding(0, charlie).map_or(0, |held| held.total)
	})
}

#[test]
fn no_narrow_proxy_moves_a_security_not_even_in_a_batch() {
	let transfer: RuntimeCall = pallet_security_token::Call::transfer {
		security: 0,
		to: bob(),
		amount: 7,
	}
	.into();
	let batch: RuntimeCall = pallet_utility::Call::batch {
		calls: vec![transfer.clone()],
	}
	.into();
	for call in [transfer, batch] {
		assert_eq!(charlie_holds_after(Any, call.clone()), 7);
		for kind in [NonTransfer, CancelProxy, Collator] {
			assert_eq!(charlie_holds_after(kind, call.clone()), 0, "{kind:?}");
		}
	}
}
