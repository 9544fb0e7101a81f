//! Payments that other pallets report, and the scores made of them.

use frame_support::{ensure, traits::Time};
use sp_runtime::{DispatchError, DispatchResult};
use tessera_primitives::{
	journal::{AuditAct, Detail, Entry, Journal, Subject},
	scores::{Payment, Payments, Score, Scores},
	InvestorId, Moment,
};

use crate::{
	score::{History, InvalidPayment},
	*,
};

/// So long after it was made a payment may be reported, in milliseconds.
const MAX_TELLING: Moment = 24 * 60 * 60 * 1_000;

impl<T> From<InvalidPayment> for Error<T> {
	fn from(reason: InvalidPayment) -> Self {
		match reason {
			InvalidPayment::NothingDue => Error::NothingDue,
			InvalidPayment::MorePaidThanDue => Error::MorePaidThanDue,
			InvalidPayment::InTheFuture => Error::PaymentInFuture,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Checks that a payment is told when it is made: nobody makes up a past at one stroke.
	fn ensure_fresh(payment: &Payment) -> DispatchResult {
		let told_until = payment.at.saturating_add(MAX_TELLING);
		ensure!(T::Time::now() <= told_until, Error::<T>::PaymentTooOld);
		Ok(())
	}

	/// The history of `subject` with one more payment.
	fn history_with(subject: &Subject, payment: &Payment) -> Result<History, DispatchError> {
		let mut history = Histories::<T>::get(subject);
		history
			.observe(payment, T::Time::now())
			.map_err(Error::<T>::from)?;
		Ok(history)
	}
}

impl<T: Config> Payments for Pallet<T> {
	fn observe(
		subject: Subject,
		originator: Option<InvestorId>,
		payment: Payment,
	) -> DispatchResult {
		let originator_subject = originator
			.map(Subject::Investor)
			.filter(|originator| *originator != subject);
		Self::ensure_fresh(&payment)?;
		// Both or none.
		let history = Self::history_with(&subject, &payment)?;
		if let Some(originator) = originator_subject {
			Histories::<T>::insert(originator, Self::history_with(&originator, &payment)?);
		}
		Histories::<T>::insert(subject, history);

		let mut entry = Entry::new(subject, AuditAct::PaymentObserved)
			.amount(payment.paid)
			.detail(Detail::Payment(payment));
		if let Some(originator) = originator {
			entry = entry.from(originator);
		}
		Self::record(entry);
		Ok(())
	}
}

impl<T: Config> Scores for Pallet<T> {
	fn score(subject: &Subject) -> Option<Score> {
		Histories::<T>::get(subject).score()
	}
}
