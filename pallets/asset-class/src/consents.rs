//! Consent of a pool's holders to a later standard of its class.
//!
//! A holder consents with units that it puts on hold, so that none counts twice, and with those that it
//! retains, which are on hold anyway. Consents are counted by tranche and version, so that to adopt a
//! standard costs the same for ten holders and for a million.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{hold::Mutate as _, Inspect},
		tokens::Precision::Exact,
	},
};
use sp_runtime::DispatchError;
use tessera_primitives::{
	compliance::Compliance,
	journal::{ClassAct, Entry, Subject},
	Balance, InvestorId,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The person behind an account, valid credential or not.
	fn holder(who: &T::AccountId) -> Result<InvestorId, DispatchError> {
		Ok(T::Persons::investor(who).ok_or(Error::<T>::NotAPerson)?)
	}

	/// The class of an open pool, if its standard is a later one than the pool's.
	fn class_ahead(pool: &Pool, charter: &CharterOf<T>) -> Result<ClassOf<T>, DispatchError> {
		ensure!(pool.phase != Phase::Closed, Error::<T>::WrongPhase);
		let class = Self::class(pool.class)?;
		ensure!(class.version > charter.version, Error::<T>::WrongVersion);
		Ok(class)
	}

	pub(crate) fn do_consent_standard(
		caller: T::AccountId,
		pool_id: PoolId,
		place: u8,
		version: u32,
		units: Balance,
	) -> DispatchResult {
		let (pool, charter) = (Self::pool(pool_id)?, Self::charter(pool_id)?);
		let security = Self::tranche(&charter, place)?;
		let class = Self::class_ahead(&pool, &charter)?;
		ensure!(class.version == version, Error::<T>::WrongVersion);
		let person = Self::holder(&caller)?;
		let key = (pool_id, place, person);
		ensure!(!Consents::<T>::contains_key(key), Error::<T>::ConsentGiven);
		let retained = Retained::<T>::get(pool_id, person);
		let consent = Consent {
			version,
			held: units,
			retained: retained.get(usize::from(place)).copied().unwrap_or(0),
		};
		let total = consent.total().ok_or(Error::<T>::OutOfRange)?;
		ensure!(total > 0, Error::<T>::ZeroAmount);
		T::Register::hold(security, &HoldReason::Consent.into(), &caller, units)?;
		Consenting::<T>::try_mutate((pool_id, place, version), |sum| {
			*sum = sum.checked_add(total).ok_or(Error::<T>::OutOfRange)?;
			Ok::<_, DispatchError>(())
		})?;
		Consents::<T>::insert(key, consent);
		let entry = Entry::new(Subject::Pool(pool_id), ClassAct::ConsentGiven)
			.from(person)
			.amount(total)
			.number(version);
		Self::note(entry, &caller);
		Self::deposit_event(Event::StandardConsented {
			pool: pool_id,
			tranche: place,
			person,
			version,
			units: total,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_consent(
		caller: T::AccountId,
		pool_id: PoolId,
		place: u8,
	) -> DispatchResult {
		let security = Self::tranche(&Self::charter(pool_id)?, place)?;
		let person = Self::holder(&caller)?;
		let consent = Consents::<T>::take((pool_id, place, person));
		let consent = consent.ok_or(Error::<T>::NoConsent)?;
		let total = consent.total().ok_or(Error::<T>::OutOfRange)?;
		Consenting::<T>::try_mutate_exists((pool_id, place, consent.version), |sum| {
			let rest = sum.unwrap_or(0).checked_sub(total);
			*sum = Some(rest.ok_or(Error::<T>::OutOfRange)?).filter(|rest| *rest > 0);
			Ok::<_, DispatchError>(())
		})?;
		let reason = HoldReason::Consent.into();
		T::Register::release(security, &reason, &caller, consent.held, Exact)?;
		let entry = Entry::new(Subject::Pool(pool_id), ClassAct::ConsentWithdrawn)
			.to(person)
			.amount(total)
			.number(consent.version);
		Self::note(entry, &caller);
		Self::deposit_event(Event::ConsentWithdrawn {
			pool: pool_id,
			tranche: place,
			person,
			units: consent.held,
		});
		Ok(())
	}

	/// Gives how many tranches the pool has.
	pub(crate) fn do_adopt_standard(
		caller: T::AccountId,
		pool_id: PoolId,
	) -> Result<u32, DispatchError> {
		let (pool, mut charter) = (Self::pool(pool_id)?, Self::charter(pool_id)?);
		let class = Self::class_ahead(&pool, &charter)?;
		for (place, security) in (0u8..).zip(&charter.tranches) {
			let supply = T::Register::total_issuance(*security);
			let consenting = Consenting::<T>::get((pool_id, place, class.version));
			// A tranche that nobody holds has nobody to ask.
			let agrees = supply == 0 || consenting > supply / 2;
			ensure!(agrees, Error::<T>::NoMajority);
		}
		let mut standard = class.standard;
		ensure!(standard.coins.contains(&pool.coin), Error::<T>::WrongCoin);
		ensure!(
			standard.fees.allow(&charter.waterfall.fees),
			Error::<T>::FeeTooHigh
		);
		standard.losses.grace_days = charter.standard.losses.grace_days;
		standard.losses.write_off_days = charter.standard.losses.write_off_days;
		let old_value = core::mem::replace(&mut charter.version, class.version);
		let entry =
			Entry::new(Subject::Pool(pool_id), ClassAct::StandardAdopted).hash_of(&standard);
		let tranches = charter.tranches.len() as u32;
		charter.standard = standard;
		Charters::<T>::insert(pool_id, charter);
		Self::note(entry, &caller);
		Self::deposit_event(Event::StandardAdopted {
			pool: pool_id,
			old_value,
			new_value: class.version,
		});
		Ok(tranches)
	}
}
