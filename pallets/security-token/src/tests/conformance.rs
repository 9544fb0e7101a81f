//! The SDK's own tests of the `fungible` traits, over a security that everybody may hold.
//!
//! Left out are, of both modules,
//!
//! - `mint_into_below_minimum` and `restore_below_minimum`: the smallest balance is one unit, so they mint
//!   nothing and expect an error; here that is done, and changes nothing.
//! - `deactivate_and_reactivate`: no unit of a security is inactive, so that the active issuance is the
//!   supply, as the traits have it by default.
//!
//! Where a test sets the supply by itself, the register is not in order at its end.

use frame_support::traits::{
	fungible::{conformance_tests::*, ItemOf},
	ConstU32,
};
use pallet_compliance::Rule;

use crate::mock::*;

/// The security.
type Item = ItemOf<SecurityToken, ConstU32<0>, AccountId>;

/// Runs `test` on a chain with an open security of which nobody holds anything.
fn over(test: fn(), in_order: bool) {
	new_test_ext().execute_with(|| {
		assert_eq!(create([Rule::Open]), 0);
		test();
		if in_order {
			check();
		}
	});
}

macro_rules! conform {
	($module:ident, $path:path, dust_trap, [$($name:ident),* $(,)?]) => {
		mod $module {
			use super::*;
			use $path as tests;

			$(
				#[test]
				fn $name() {
					over(|| tests::$name::<Item, AccountId>(None), true);
				}
			)*
		}
	};
	($module:ident, $path:path, $in_order:expr, [$($name:ident),* $(,)?]) => {
		mod $module {
			use super::*;
			use $path as tests;

			$(
				#[test]
				fn $name() {
					over(|| tests::$name::<Item, AccountId>(), $in_order);
				}
			)*
		}
	};
}

conform!(
	inspect_mutate_,
	inspect_mutate,
	dust_trap,
	[
		mint_into_success,
		mint_into_overflow,
		burn_from_exact_success,
		burn_from_best_effort_success,
		burn_from_exact_insufficient_funds,
		restore_success,
		restore_overflow,
		shelve_success,
		shelve_insufficient_funds,
		transfer_success,
		transfer_expendable_all,
		transfer_expendable_dust,
		transfer_protect_preserve,
		set_balance_mint_success,
		set_balance_burn_success,
		can_deposit_success,
		can_deposit_below_minimum,
		can_deposit_overflow,
		can_withdraw_success,
		can_withdraw_reduced_to_zero,
		can_withdraw_balance_low,
		reducible_balance_expendable,
		reducible_balance_protect_preserve,
	]
);
conform!(
	mutate,
	regular::mutate,
	true,
	[
		mint_into_success,
		mint_into_overflow,
		burn_from_exact_success,
		burn_from_best_effort_success,
		burn_from_exact_insufficient_funds,
		restore_success,
		restore_overflow,
		shelve_success,
		shelve_insufficient_funds,
		transfer_success,
		transfer_expendable_all,
		transfer_protect_preserve,
		set_balance_mint_success,
		set_balance_burn_success,
		can_deposit_success,
		can_deposit_below_minimum,
		can_deposit_overflow,
		can_withdraw_success,
		can_withdraw_reduced_to_zero,
		can_withdraw_balance_low,
		reducible_balance_expendable,
		reducible_balance_protect_preserve,
	]
);
conform!(
	mutate_dust,
	regular::mutate,
	dust_trap,
	[transfer_expendable_dust]
);
conform!(
	unbalanced,
	regular::unbalanced,
	false,
	[
		write_balance,
		decrease_balance_expendable,
		decrease_balance_preserve,
		increase_balance,
		set_total_issuance,
	]
);
conform!(
	balanced,
	regular::balanced,
	true,
	[
		issue_and_resolve_credit,
		rescind_and_settle_debt,
		deposit,
		withdraw
	]
);
conform!(balanced_supply, regular::balanced, false, [pair]);
