//! Concentration: how much of a pool one originator, obligor or jurisdiction may be.
//!
//! Limits are a part of what the pool has at work or for that: the principal of its assets and all cash
//! of principal. So a payment of principal, and a sale at carrying value, leave the base as it was. Losses,
//! redemptions and repayment of tranches lower it: a counterparty may be above its limit then, without
//! anything having joined. That is recorded when an asset of it is touched next, and nothing more of it
//! may join.

use frame_support::pallet_prelude::*;
use sp_runtime::{DispatchError, Permill};
use tessera_primitives::{
	journal::{ClassAct, Entry, Subject},
	Balance,
};

use crate::{assets::counterparties, *};

impl<T: Config> Pallet<T> {
	/// Of what the limits of a pool are parts, in the smallest unit of the coin; in ramp-up at least what
	/// the pool is to reach.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn limit_base(
		pool: &Pool,
		charter: &CharterOf<T>,
	) -> Result<Balance, DispatchError> {
		let reached = pool.reached().ok_or(Error::<T>::OutOfRange)?;
		Ok(match pool.phase {
			Phase::RampUp => reached.max(charter.target),
			_ => reached,
		})
	}

	/// What each counterparty of an asset may be at most of the pool, rounded down, and what is said if it
	/// is more.
	fn limits_of(
		pool: &Pool,
		charter: &CharterOf<T>,
		asset: &Asset,
	) -> Result<[(Counterparty, Balance, Error<T>); 3], DispatchError> {
		let base = Self::limit_base(pool, charter)?;
		let limits = &charter.standard.limits;
		let [originator, obligor, jurisdiction] = counterparties(asset);
		let row =
			|counterparty, limit: Permill, error| (counterparty, limit.mul_floor(base), error);
		Ok([
			row(originator, limits.originator, Error::OriginatorLimit),
			row(obligor, limits.obligor, Error::ObligorLimit),
			row(jurisdiction, limits.jurisdiction, Error::JurisdictionLimit),
		])
	}

	/// The limits that are exceeded by counterparties of an asset with so much principal more than they
	/// have in the pool; `pool` is as it is then.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn exceeded(
		pool_id: PoolId,
		pool: &Pool,
		charter: &CharterOf<T>,
		asset: &Asset,
		added: Balance,
	) -> Result<alloc::vec::Vec<Error<T>>, DispatchError> {
		let mut exceeded = alloc::vec::Vec::new();
		for (counterparty, limit, error) in Self::limits_of(pool, charter, asset)? {
			let principal = Exposures::<T>::get(pool_id, counterparty).checked_add(added);
			if principal.ok_or(Error::<T>::OutOfRange)? > limit {
				exceeded.push(error);
			}
		}
		Ok(exceeded)
	}

	/// Whether those by whom an asset's principal is limited are within the limits, after it has joined.
	///
	/// # Errors
	///
	/// [`Error::OriginatorLimit`], [`Error::ObligorLimit`], [`Error::JurisdictionLimit`],
	/// [`Error::OutOfRange`].
	pub(crate) fn ensure_within_limits(
		pool_id: PoolId,
		pool: &Pool,
		charter: &CharterOf<T>,
		asset: &Asset,
	) -> DispatchResult {
		let exceeded = Self::exceeded(pool_id, pool, charter, asset, 0)?;
		exceeded
			.into_iter()
			.next()
			.map_or(Ok(()), |error| Err(error.into()))
	}

	/// Records which counterparties of an asset are above their limits though nothing has joined. In a
	/// pool that buys no more that is as it must be.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`].
	pub(crate) fn record_drift(
		pool_id: PoolId,
		pool: &Pool,
		charter: &CharterOf<T>,
		asset: &Asset,
		caller: &T::AccountId,
	) -> DispatchResult {
		if !pool.phase.buys() {
			return Ok(());
		}
		for (counterparty, limit, _) in Self::limits_of(pool, charter, asset)? {
			let principal = Exposures::<T>::get(pool_id, counterparty);
			if principal <= limit {
				continue;
			}
			let entry = Entry::new(Subject::Pool(pool_id), ClassAct::LimitExceeded)
				.amount(principal)
				.hash_of(&counterparty);
			Self::note(entry, caller);
			Self::deposit_event(Event::LimitExceeded {
				pool: pool_id,
				counterparty,
				principal,
				limit,
			});
		}
		Ok(())
	}
}
