//! The state of a thing, as a chain of what inspectors have found.

use codec::Encode;
use frame_support::{ensure, traits::Time};
use sp_core::H256;
use sp_runtime::DispatchResult;
use tessera_primitives::{
	journal::{AuditAct, Detail, Entry, Journal, Subject},
	tracking::{InspectionKind, Tracking},
};

use crate::*;

impl<T: Config> Tracking for Pallet<T> {
	fn state_hash(subject: &Subject) -> Option<H256> {
		Tracks::<T>::get(subject).map(|track| track.state)
	}
}

impl Track {
	/// The state after a further inspection: the hash of the state before, and of the inspection.
	pub fn next(state: H256, inspection: &Inspection) -> H256 {
		let link = (state, inspection);
		link.using_encoded(sp_io::hashing::blake2_256).into()
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_inspect(
		caller: T::AccountId,
		subject: Subject,
		kind: InspectionKind,
		finding: H256,
		document: H256,
	) -> DispatchResult {
		let (mine, standings) = Self::ensure_standing(Self::attester_of(&caller)?)?;
		ensure!(
			mine.scope.covers(&subject) && mine.scope.inspections.contains(kind),
			Error::<T>::OutOfScope
		);
		Self::ensure_exists(&subject)?;
		Self::ensure_disinterested(&subject, &mine, &standings)?;

		let mut track = Tracks::<T>::get(subject).unwrap_or_default();
		let inspection = Inspection {
			kind,
			finding,
			document,
			inspector: mine.attester,
			at: T::Time::now(),
			record: Tree::<T>::get().next,
		};
		let state = Track::next(track.state, &inspection);
		track.state = state;
		track.inspections = track.inspections.saturating_add(1);
		track.latest.retain(|other| other.kind != kind);
		// There is room for one of each kind, and this kind has just left.
		let _ = track.latest.try_push(inspection);
		Tracks::<T>::insert(subject, track);
		Self::record(
			Entry::new(subject, AuditAct::Inspected)
				.by(caller)
				.from(mine.attester)
				.detail(Detail::Inspection {
					kind,
					state,
					finding,
				})
				.document(document),
		);
		Ok(())
	}
}
