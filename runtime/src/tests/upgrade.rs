use super::*;
use frame_support::{
	traits::{TryState, TryStateSelect, UpgradeCheckSelect},
	weights::Weight,
};

#[test]
fn an_upgrade_leaves_a_consistent_state() {
	development().execute_with(|| {
		let weight = Executive::try_runtime_upgrade(UpgradeCheckSelect::All).expect("it upgrades");
		assert!(weight.all_lte(Weight::from_parts(u64::MAX, 10 * 1024 * 1024)));
		AllPalletsWithSystem::try_state(1, TryStateSelect::All).expect("every invariant holds");
	});
}
