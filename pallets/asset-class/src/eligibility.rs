//! Who and what a standard lets into a pool.

use alloc::vec::Vec;
use frame_support::pallet_prelude::*;
use sp_core::U256;
use sp_runtime::DispatchError;
use tessera_primitives::{
	attestations::{Attestations, Attested, Topic},
	journal::Subject,
	scores::Scores,
	tracking::Tracking,
	Balance, Moment,
};

use crate::{value::RATE_ONE, *};

impl<T: Config> Pallet<T> {
	/// What a quorum of a standard's auditors, of one at least, says that a subject is worth: the lowest of
	/// it, in the unit of the subject.
	///
	/// # Errors
	///
	/// [`Error::NotAttested`].
	pub(crate) fn statement(
		standard: &Standard,
		subject: &Subject,
	) -> Result<Attested, DispatchError> {
		T::Audit::lowest_among(
			&standard.auditors,
			subject,
			Topic::Value,
			standard.eligibility.quorum.max(1),
			standard.max_age(),
		)
		.map_err(|_| Error::<T>::NotAttested.into())
	}

	/// What is in the middle of what a standard's auditors say that a subject is worth, if there is a
	/// [`statement`](Self::statement): no one of them writes it down alone.
	///
	/// # Errors
	///
	/// [`Error::NotAttested`].
	pub(crate) fn appraisal(
		standard: &Standard,
		subject: &Subject,
	) -> Result<Attested, DispatchError> {
		T::Audit::middle_among(
			&standard.auditors,
			subject,
			Topic::Value,
			standard.eligibility.quorum.max(1),
			standard.max_age(),
		)
		.map_err(|_| Error::<T>::NotAttested.into())
	}

	/// The value of a [`statement`](Self::statement).
	///
	/// # Errors
	///
	/// [`Error::NotAttested`].
	pub(crate) fn attested(
		standard: &Standard,
		subject: &Subject,
	) -> Result<Balance, DispatchError> {
		Self::statement(standard, subject).map(|attested| attested.value)
	}

	/// Why a standard does not let an asset in, as its row stands, priced: every reason, in the order of the errors.
	pub(crate) fn ineligible(
		standard: &Standard,
		id: AssetId,
		asset: &Asset,
		now: Moment,
	) -> Vec<Error<T>> {
		let (bounds, asked) = (&standard.contracts, &standard.eligibility);
		let mut reasons = Vec::new();
		let mut ask = |holds: bool, error| {
			if !holds {
				reasons.push(error);
			}
		};
		ask(bounds.types.contains(&asset.kind), Error::TypeNotAllowed);
		let floor = u128::try_from(bounds.min_rate.raw()).unwrap_or(0);
		let cap = u128::try_from(bounds.max_rate.raw()).unwrap_or(0);
		// A holding has neither rate nor end.
		let is_holding = asset.kind.is_holding();
		let highest = asset.rate.max(asset.highest_rate);
		let in_bounds = is_holding || (asset.rate >= floor && highest <= cap);
		ask(in_bounds, Error::RateOutOfBounds);
		// With what has accrued on it the price may be more than its principal.
		let price = asset
			.outstanding
			.saturating_add(asset.accrued)
			.saturating_sub(asset.discount);
		let whole = price.max(asset.outstanding);
		let in_amounts = asset.outstanding >= bounds.min_amount && whole <= bounds.max_amount;
		// Limits are of principal, so of interest there is no more than a year's.
		let most = U256::from(asset.outstanding).saturating_mul(cap.into());
		let accrued = U256::from(asset.accrued).saturating_mul(RATE_ONE.into());
		let in_amounts = in_amounts && accrued <= most;
		ask(in_amounts, Error::AmountOutOfBounds);
		let in_time = |end: Moment| end > now && end.saturating_sub(now) <= bounds.max_term;
		let ends = is_holding || asset.ends_at.is_some_and(in_time);
		ask(ends, Error::TermOutOfBounds);
		if let Some(min_score) = asked.min_score {
			let score = T::Audit::score(&Subject::Investor(asset.originator));
			ask(
				score.is_some_and(|score| score >= min_score),
				Error::ScoreTooLow,
			);
		}
		let subject = Subject::Asset(id);
		if asked.quorum > 0 || is_holding {
			match Self::attested(standard, &subject) {
				Ok(value) => {
					// What is lent against the collateral, and for a holding what is paid for it.
					let lent = if is_holding { price } else { whole };
					let most = asked.max_ltv.mul_floor(value);
					ask(lent <= most, Error::LtvTooHigh);
				}
				Err(_) => ask(false, Error::NotAttested),
			}
		}
		let is_seen = !asked.inspected || T::Audit::state_hash(&subject).is_some();
		ask(is_seen, Error::NotInspected);
		reasons
	}

	/// Whether a standard lets an asset in.
	///
	/// # Errors
	///
	/// The first of [`ineligible`](Self::ineligible).
	pub(crate) fn ensure_eligible(
		standard: &Standard,
		id: AssetId,
		asset: &Asset,
		now: Moment,
	) -> DispatchResult {
		let reasons = Self::ineligible(standard, id, asset, now);
		reasons
			.into_iter()
			.next()
			.map_or(Ok(()), |error| Err(error.into()))
	}
}
