//! Creation, rules and end of a security.

use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Consideration, Footprint},
};
use sp_runtime::{DispatchError, FixedU128, Perbill};
use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
use tessera_primitives::{compliance::Compliance, SecurityId};

use crate::{
	ledger::{Authority, Change, End, Session},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn ensure_issuer(
		caller: &T::AccountId,
		security: SecurityId,
	) -> Result<SecurityOf<T>, DispatchError> {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		ensure!(row.issuer == *caller, Error::<T>::NotIssuer);
		Ok(row)
	}

	pub(crate) fn do_create(
		issuer: T::AccountId,
		terms: TermSheet,
	) -> Result<SecurityId, DispatchError> {
		let isin = match terms.isin {
			Some(isin) => Some(Isin::try_from(isin).map_err(|_| Error::<T>::InvalidIsin)?),
			None => None,
		};
		let cfi = Cfi::try_from(terms.cfi).map_err(|_| Error::<T>::InvalidCfi)?;
		let fisn = Fisn::try_from(terms.fisn.as_slice()).map_err(|_| Error::<T>::InvalidFisn)?;
		let issuer_lei = Lei::try_from(terms.issuer_lei).map_err(|_| Error::<T>::InvalidLei)?;
		let TermSheet {
			kind,
			decimals,
			name,
			settlement_coin,
			..
		} = terms;
		ensure!(kind.is_of_category(terms.cfi[0]), Error::<T>::CfiNotOfKind);
		ensure!(
			!name.is_empty() && core::str::from_utf8(&name).is_ok(),
			Error::<T>::InvalidName
		);
		ensure!(decimals <= MAX_DECIMALS, Error::<T>::TooManyDecimals);
		if let Some(coin) = settlement_coin {
			Self::ensure_usable(coin)?;
		}
		let security = NextSecurity::<T>::get();
		let next = security
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		let deposit = T::Deposit::new(&issuer, Self::footprint())?;
		NextSecurity::<T>::put(next);
		let metadata = Metadata {
			kind,
			isin,
			cfi,
			fisn,
			issuer_lei,
			decimals,
			name,
			factor: Perbill::one(),
			deposit,
		};
		let row = Security {
			issuer: issuer.clone(),
			status: SecurityStatus::Active,
			winding_down: false,
			supply: 0,
			holders: 0,
			settlement_coin,
			income_index: FixedU128::default(),
			income_carry: 0,
			income_returned: 0,
			generation: 0,
			record_dates: BoundedVec::new(),
			next_record_date: 0,
			residents: BoundedVec::new(),
			uncounted: 0,
			residence_epoch: 0,
			totals: Totals::default(),
			policy: PolicyOf::<T>::default(),
		};
		// Read before they are first written: the proof of their places counts in the weight.
		SecurityMetadata::<T>::mutate(security, |place| *place = Some(metadata));
		Securities::<T>::mutate(security, |place| *place = Some(row));
		Roles::<T>::mutate(security, |place| *place = Some(RoleBook::of(&issuer)));
		Self::announce(Event::Created {
			security,
			issuer,
			kind,
			isin,
		});
		Ok(security)
	}

	/// The rows that each security has, at their largest: its own, metadata, roles, splits and income;
	/// and as many as there can be of acts that wait for approvals, and of votes.
	pub(crate) fn footprint() -> Footprint {
		let acts = PendingActOf::<T>::max_encoded_len().saturating_mul(MAX_PENDING_ACTS as usize);
		let votes = Vote::max_encoded_len().saturating_mul(MAX_RECORD_DATES as usize);
		let bytes = SecurityOf::<T>::max_encoded_len()
			.saturating_add(MetadataOf::<T>::max_encoded_len())
			.saturating_add(RoleBook::<T::AccountId>::max_encoded_len())
			.saturating_add(OpenSplits::max_encoded_len())
			.saturating_add(Income::max_encoded_len())
			.saturating_add(acts)
			.saturating_add(votes);
		// A price is for each row and byte; that the bytes lie in several rows is in its base.
		Footprint::from_parts(1, bytes)
	}

	pub(crate) fn do_set_policy(
		caller: &T::AccountId,
		security: SecurityId,
		policy: PolicyOf<T>,
	) -> DispatchResult {
		Self::ensure_officer(caller, security)?;
		let mut row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let new_value = T::Compliance::checked(policy)?;
		let tracked = T::Compliance::tracked(&new_value);
		// Whose credentials count may have changed, and with it where holders are resident.
		let recount = !(tracked.is_empty() && row.residents.is_empty());
		if recount && row.policy != new_value {
			// Holders are counted again, each when it is next touched.
			row.residents = BoundedVec::truncate_from(
				tracked
					.into_iter()
					.map(|place| (place, 0))
					.collect::<alloc::vec::Vec<_>>(),
			);
			row.uncounted = row.holders;
			row.residence_epoch = row
				.residence_epoch
				.checked_add(1)
				.ok_or(Error::<T>::NumbersExhausted)?;
		}
		let old_value = core::mem::replace(&mut row.policy, new_value.clone());
		Securities::<T>::insert(security, row);
		let event = Event::PolicySet {
			security,
			old_value,
			new_value,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	pub(crate) fn do_close(caller: &T::AccountId, security: SecurityId) -> DispatchResult {
		let row = Self::ensure_issuer(caller, security)?;
		ensure!(row.supply == 0, Error::<T>::SupplyNotZero);
		ensure!(
			Register::<T>::iter_key_prefix(security).next().is_none(),
			Error::<T>::IncomeDue
		);
		let idle = Votes::<T>::iter_key_prefix(security).next().is_none()
			&& Acts::<T>::iter_key_prefix(security).next().is_none()
			&& Requests::<T>::iter_key_prefix(security).next().is_none();
		ensure!(idle, Error::<T>::StillInUse);
		Self::close_income(caller, security, &row)?;
		let metadata = SecurityMetadata::<T>::take(security).ok_or(Error::<T>::UnknownSecurity)?;
		metadata.deposit.drop(&row.issuer)?;
		if let Some(library) = Documents::<T>::take(security) {
			library.deposit.drop(&row.issuer)?;
		}
		Securities::<T>::remove(security);
		Roles::<T>::remove(security);
		Splits::<T>::remove(security);
		Self::tell_by(caller, Event::Closed { security });
		Ok(())
	}

	pub(crate) fn build_security(
		genesis: GenesisSecurity<T::AccountId, PolicyOf<T>>,
	) -> DispatchResult {
		let terms = TermSheet {
			kind: genesis.kind,
			isin: genesis.isin.map(|isin| *isin.as_bytes()),
			cfi: *genesis.cfi.as_bytes(),
			fisn: genesis
				.fisn
				.as_bytes()
				.to_vec()
				.try_into()
				.map_err(|_| Error::<T>::InvalidFisn)?,
			issuer_lei: *genesis.issuer_lei.as_bytes(),
			decimals: genesis.decimals,
			name: genesis
				.name
				.into_bytes()
				.try_into()
				.map_err(|_| Error::<T>::InvalidName)?,
			settlement_coin: genesis.settlement_coin,
		};
		let security = Self::do_create(genesis.issuer.clone(), terms)?;
		Self::do_set_policy(&genesis.issuer, security, genesis.policy)?;
		let mut session = Session::<T>::open(security)?;
		for (account, amount) in &genesis.holdings {
			let to = End::free(account);
			session.movement(Change::Issue { to }, *amount, Authority::Holder)?;
		}
		session.commit()
	}
}
