//! FRAME's `fungibles` traits over the register: holds, freezes and imbalances included.
//!
//! An account's balance is that of its investor: all accounts of one investor show the same. Whatever
//! raises a holding goes through [`Pallet::apply`] and is refused where the rules refuse it. Every
//! default of the traits that would move units in two halves is replaced by one movement.
//!
//! No function here moves a frozen unit, whatever [`Fortitude`] it is given: that is for the agents
//! of the security alone.

use frame_support::traits::Time;
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::tokens::{
		fungibles::{
			hold::DoneSlash, Balanced, BalancedHold, DecreaseIssuance, Dust, IncreaseIssuance,
			Inspect, InspectFreeze, InspectHold, Mutate, MutateFreeze, MutateHold, Unbalanced,
			UnbalancedHold,
		},
		DepositConsequence,
		Fortitude::{self, Polite},
		IdAmount,
		Precision::{self, BestEffort},
		Preservation::{self, Expendable},
		Provenance, Restriction, WithdrawConsequence,
	},
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError};
use tessera_primitives::{Balance, SecurityId};

use crate::{
	ledger::{Authority, Change, End, Session},
	*,
};

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = SecurityId;
	type Balance = Balance;

	fn total_issuance(security: SecurityId) -> Balance {
		Securities::<T>::get(security).map_or(0, |row| row.supply)
	}

	/// One unit: a holding of nothing has no row.
	fn minimum_balance(_: SecurityId) -> Balance {
		1
	}

	fn total_balance(security: SecurityId, who: &T::AccountId) -> Balance {
		Self::holding_of(security, who).map_or(0, |holding| holding.total())
	}

	fn balance(security: SecurityId, who: &T::AccountId) -> Balance {
		Self::holding_of(security, who).map_or(0, |holding| holding.free)
	}

	fn reducible_balance(
		security: SecurityId,
		who: &T::AccountId,
		preservation: Preservation,
		_: Fortitude,
	) -> Balance {
		let active =
			Securities::<T>::get(security).is_some_and(|row| row.status == SecurityStatus::Active);
		let Some(holding) = Self::holding_of(security, who).filter(|_| active) else {
			return 0;
		};
		let disposable = holding.available();
		// A hold keeps the row alive; without one, the last free unit does.
		if preservation == Expendable || holding.held() > 0 {
			disposable
		} else {
			disposable.min(holding.free.saturating_sub(Self::minimum_balance(security)))
		}
	}

	fn can_deposit(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DepositConsequence {
		let Some(row) = Securities::<T>::get(security) else {
			return DepositConsequence::UnknownAsset;
		};
		if amount == 0 {
			return DepositConsequence::Success;
		}
		let to = End::free(who);
		let change = match provenance {
			Provenance::Minted if row.supply.checked_add(amount).is_none() => {
				return DepositConsequence::Overflow;
			}
			Provenance::Minted => Change::Issue { to },
			Provenance::Extant => Change::Deposit { to },
		};
		if Self::dry_run(security, change, amount, Authority::Holder).is_empty() {
			DepositConsequence::Success
		} else {
			DepositConsequence::Blocked
		}
	}

	fn can_withdraw(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
	) -> WithdrawConsequence<Balance> {
		if !Self::asset_exists(security) {
			return WithdrawConsequence::UnknownAsset;
		}
		if amount == 0 {
			return WithdrawConsequence::Success;
		}
		let total = match Self::holding_of(security, who) {
			Some(holding) if holding.free >= amount => holding.total(),
			_ => return WithdrawConsequence::BalanceLow,
		};
		let from = End::free(who);
		let change = Change::Withdraw { from };
		if !Self::dry_run(security, change, amount, Authority::Holder).is_empty() {
			WithdrawConsequence::Frozen
		} else if total == amount {
			WithdrawConsequence::ReducedToZero(0)
		} else {
			WithdrawConsequence::Success
		}
	}

	fn asset_exists(security: SecurityId) -> bool {
		Securities::<T>::contains_key(security)
	}
}

impl<T: Config> Unbalanced<T::AccountId> for Pallet<T> {
	/// The smallest balance is one unit, so there is no dust.
	fn handle_dust(_: Dust<T::AccountId, Self>) {}

	fn write_balance(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		let old = Self::balance(security, who);
		Self::adjust(security, End::free(who), old, amount)?;
		Ok(None)
	}

	fn set_total_issuance(security: SecurityId, amount: Balance) {
		Securities::<T>::mutate_extant(security, |row| {
			let old_value = row.supply;
			row.set_supply(amount, T::Time::now());
			if old_value != amount {
				Self::announce(Event::SupplySet {
					security,
					old_value,
					new_value: amount,
				});
			}
		});
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn mint_into(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		if amount > 0 {
			let to = End::free(who);
			Self::apply(security, Change::Issue { to }, amount)?;
		}
		Ok(amount)
	}

	fn burn_from(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
		preservation: Preservation,
		precision: Precision,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let actual = Self::reducible_balance(security, who, preservation, force).min(amount);
		ensure!(
			actual == amount || precision == BestEffort,
			TokenError::FundsUnavailable
		);
		if actual > 0 {
			let from = End::free(who);
			Self::apply(security, Change::Redeem { from }, actual)?;
		}
		Ok(actual)
	}

	fn shelve(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		Self::burn_from(security, who, amount, Expendable, Precision::Exact, Polite)
	}

	fn restore(
		security: SecurityId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		Self::mint_into(security, who, amount)
	}

	fn transfer(
		security: SecurityId,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> Result<Balance, DispatchError> {
		if amount > 0 {
			let within = Self::investor_of(source) == Self::investor_of(dest);
			ensure!(
				preservation == Expendable
					|| within || Self::total_balance(security, source) > amount,
				TokenError::NotExpendable
			);
			let change = Change::Transfer {
				from: End::free(source),
				to: End::free(dest),
			};
			Self::apply(security, change, amount)?;
		}
		Ok(amount)
	}
}

impl<T: Config> InspectHold<T::AccountId> for Pallet<T> {
	type Reason = T::RuntimeHoldReason;

	fn total_balance_on_hold(security: SecurityId, who: &T::AccountId) -> Balance {
		Self::holding_of(security, who).map_or(0, |holding| holding.held())
	}

	fn balance_on_hold(security: SecurityId, reason: &Self::Reason, who: &T::AccountId) -> Balance {
		Self::holding_of(security, who).map_or(0, |holding| holding.on_hold(reason))
	}

	fn hold_available(security: SecurityId, reason: &Self::Reason, who: &T::AccountId) -> bool {
		Self::holding_of(security, who).is_none_or(|holding| {
			!holding.holds.is_full() || holding.holds.iter().any(|hold| hold.id == *reason)
		})
	}

	/// A whole holding may be put on hold: the hold keeps the row alive. What is frozen may not.
	fn ensure_can_hold(
		security: SecurityId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(
			Self::hold_available(security, reason, who),
			TokenError::CannotCreateHold
		);
		ensure!(
			amount <= Self::reducible_balance(security, who, Expendable, Polite),
			TokenError::FundsUnavailable
		);
		Ok(())
	}
}

impl<T: Config> UnbalancedHold<T::AccountId> for Pallet<T> {
	fn set_balance_on_hold(
		security: SecurityId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let old = Self::balance_on_hold(security, reason, who);
		Self::adjust(security, End::held(who, *reason), old, amount)
	}
}

impl<T: Config> MutateHold<T::AccountId> for Pallet<T> {
	fn hold(
		security: SecurityId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		Self::shift(security, who, Pocket::Free, Pocket::Held(*reason), amount)
	}

	fn release(
		security: SecurityId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		let amount = Self::held_amount(security, reason, who, amount, precision)?;
		if amount > 0 {
			Self::shift(security, who, Pocket::Held(*reason), Pocket::Free, amount)?;
		}
		Ok(amount)
	}

	fn burn_held(
		security: SecurityId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
		precision: Precision,
		_: Fortitude,
	) -> Result<Balance, DispatchError> {
		let amount = Self::held_amount(security, reason, who, amount, precision)?;
		if amount > 0 {
			let from = End::held(who, *reason);
			Self::apply(security, Change::Redeem { from }, amount)?;
		}
		Ok(amount)
	}

	fn transfer_on_hold(
		security: SecurityId,
		reason: &Self::Reason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		precision: Precision,
		mode: Restriction,
		_: Fortitude,
	) -> Result<Balance, DispatchError> {
		let amount = Self::held_amount(security, reason, source, amount, precision)?;
		if amount > 0 {
			let to = match mode {
				Restriction::Free => End::free(dest),
				Restriction::OnHold => End::held(dest, *reason),
			};
			let from = End::held(source, *reason);
			Self::apply(security, Change::Transfer { from, to }, amount)?;
		}
		Ok(amount)
	}

	fn transfer_and_hold(
		security: SecurityId,
		reason: &Self::Reason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Balance,
		precision: Precision,
		expendability: Preservation,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let reducible = Self::reducible_balance(security, source, expendability, force);
		let actual = reducible.min(amount);
		ensure!(
			actual == amount || precision == BestEffort,
			TokenError::FundsUnavailable
		);
		if actual > 0 {
			let change = Change::Transfer {
				from: End::free(source),
				to: End::held(dest, *reason),
			};
			Self::apply(security, change, actual)?;
		}
		Ok(actual)
	}
}

impl<T: Config> Balanced<T::AccountId> for Pallet<T> {
	type OnDropDebt = IncreaseIssuance<T::AccountId, Self>;
	type OnDropCredit = DecreaseIssuance<T::AccountId, Self>;
}

impl<T: Config> BalancedHold<T::AccountId> for Pallet<T> {}

impl<T: Config> DoneSlash<SecurityId, T::RuntimeHoldReason, T::AccountId, Balance> for Pallet<T> {}

impl<T: Config> InspectFreeze<T::AccountId> for Pallet<T> {
	type Id = T::RuntimeFreezeReason;

	fn balance_frozen(security: SecurityId, id: &Self::Id, who: &T::AccountId) -> Balance {
		Self::holding_of(security, who).map_or(0, |holding| holding.frozen_for(id))
	}

	fn can_freeze(security: SecurityId, id: &Self::Id, who: &T::AccountId) -> bool {
		Self::holding_of(security, who)
			.is_some_and(|holding| !holding.freezes.is_full() || holding.frozen_for(id) > 0)
	}
}

impl<T: Config> MutateFreeze<T::AccountId> for Pallet<T> {
	fn set_freeze(
		security: SecurityId,
		id: &Self::Id,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let investor = Self::investor_of(who).ok_or(Error::<T>::UnknownInvestor)?;
		with_storage_layer(|| {
			let mut session = Session::<T>::open(security)?;
			let holding = session.holding(investor)?;
			if holding.frozen_for(id) == amount {
				return session.commit();
			}
			holding.freezes.retain(|freeze| freeze.id != *id);
			if amount > 0 {
				let freeze = IdAmount { id: *id, amount };
				let pushed = holding.freezes.try_push(freeze);
				pushed.map_err(|_| ArithmeticError::Overflow)?;
			}
			session.commit()?;
			Self::record_freeze(security, investor, id, amount);
			Ok(())
		})
	}

	fn extend_freeze(
		security: SecurityId,
		id: &Self::Id,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let frozen = Self::balance_frozen(security, id, who);
		Self::set_freeze(security, id, who, frozen.max(amount))
	}

	fn thaw(security: SecurityId, id: &Self::Id, who: &T::AccountId) -> DispatchResult {
		Self::set_freeze(security, id, who, 0)
	}
}

impl<T: Config> Pallet<T> {
	/// Brings the pocket at `end` from `old` to `new` units and leaves the supply: half of a transfer.
	fn adjust(security: SecurityId, end: End<T>, old: Balance, new: Balance) -> DispatchResult {
		let amount = new.abs_diff(old);
		if amount == 0 {
			return Ok(());
		}
		let change = if new > old {
			Change::Deposit { to: end }
		} else {
			Change::Withdraw { from: end }
		};
		Self::apply(security, change, amount)
	}

	/// How much of `amount` is on hold for `reason`.
	fn held_amount(
		security: SecurityId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		let held = Self::balance_on_hold(security, reason, who);
		ensure!(
			held >= amount || precision == BestEffort,
			TokenError::FundsUnavailable
		);
		Ok(held.min(amount))
	}
}
