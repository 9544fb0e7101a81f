//! Exceptions: what attesters have found not to agree.

use frame_support::{ensure, traits::Time};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use tessera_primitives::journal::{AuditAct, Entry, Journal, Subject};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The good standing of the caller, who may speak of the subject.
	fn ensure_may_speak(
		caller: &T::AccountId,
		subject: &Subject,
	) -> Result<Standing, DispatchError> {
		let (mine, standings) = Self::ensure_standing(Self::attester_of(caller)?)?;
		ensure!(mine.scope.covers(subject), Error::<T>::OutOfScope);
		Self::ensure_exists(subject)?;
		Self::ensure_disinterested(subject, &mine, &standings)?;
		Ok(mine)
	}

	pub(crate) fn do_open_exception(
		caller: T::AccountId,
		subject: Subject,
		document: H256,
	) -> DispatchResult {
		let Standing {
			attester, group, ..
		} = Self::ensure_may_speak(&caller, &subject)?;
		let mut docket = Dockets::<T>::get(subject);
		let exception = docket.next_exception;
		docket.next_exception = exception
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		docket.exceptions = docket.exceptions.saturating_add(1);
		Dockets::<T>::insert(subject, docket);
		Exceptions::<T>::insert(
			subject,
			exception,
			Exception {
				attester,
				group,
				document,
				opened_at: T::Time::now(),
			},
		);
		Self::record(
			Entry::new(subject, AuditAct::ExceptionOpened)
				.by(caller)
				.from(attester)
				.number(exception)
				.document(document),
		);
		Ok(())
	}

	/// Closes an exception; nobody as caller means governance.
	pub(crate) fn do_close_exception(
		caller: Option<T::AccountId>,
		subject: Subject,
		exception: u32,
		document: H256,
	) -> DispatchResult {
		let mine = caller
			.as_ref()
			.map(|caller| Self::ensure_may_speak(caller, &subject))
			.transpose()?;
		let row = Exceptions::<T>::get(subject, exception).ok_or(Error::<T>::UnknownException)?;
		ensure!(
			mine.is_none_or(|mine| mine.group != row.group && mine.attester != row.attester),
			Error::<T>::OwnException
		);
		Exceptions::<T>::remove(subject, exception);
		Dockets::<T>::mutate(subject, |docket| {
			docket.exceptions = docket.exceptions.saturating_sub(1);
		});
		Self::record(
			Entry::new(subject, AuditAct::ExceptionClosed)
				.by(caller)
				.to(row.attester)
				.number(exception)
				.document(document),
		);
		Ok(())
	}
}
