//! The documents of a security. Their history is in the events.

use codec::Encode;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{Consideration, Footprint, Time},
};
use sp_core::H256;
use tessera_primitives::SecurityId;

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn library_footprint(documents: &[Document]) -> Footprint {
		Footprint::from_parts(1, documents.encoded_size())
	}

	pub(crate) fn do_set_document(
		caller: &T::AccountId,
		security: SecurityId,
		name: BoundedVec<u8, ConstU32<32>>,
		uri: BoundedVec<u8, ConstU32<128>>,
		hash: H256,
	) -> DispatchResult {
		Self::ensure_issuer(caller, security)?;
		let is_text = |bytes: &[u8]| !bytes.is_empty() && core::str::from_utf8(bytes).is_ok();
		ensure!(is_text(&name) && is_text(&uri), Error::<T>::InvalidName);
		let library = Documents::<T>::get(security);
		let (mut documents, ticket) = match library {
			Some(library) => (library.documents, Some(library.deposit)),
			None => (BoundedVec::new(), None),
		};
		let mut document = Document {
			name,
			uri,
			hash,
			at: T::Time::now(),
			supersedes: None,
		};
		match documents
			.iter_mut()
			.find(|other| other.name == document.name)
		{
			Some(earlier) => {
				document.supersedes = Some(earlier.hash);
				*earlier = document.clone();
			}
			None => documents
				.try_push(document.clone())
				.map_err(|_| Error::<T>::TooManyDocuments)?,
		}
		let footprint = Self::library_footprint(&documents);
		let deposit = match ticket {
			Some(ticket) => ticket.update(caller, footprint)?,
			None => T::Deposit::new(caller, footprint)?,
		};
		Documents::<T>::insert(security, Library { documents, deposit });
		Self::tell_by(caller, Event::DocumentSet { security, document });
		Ok(())
	}

	pub(crate) fn do_remove_document(
		caller: &T::AccountId,
		security: SecurityId,
		name: BoundedVec<u8, ConstU32<32>>,
	) -> DispatchResult {
		Self::ensure_issuer(caller, security)?;
		let Library {
			mut documents,
			deposit,
		} = Documents::<T>::get(security).ok_or(Error::<T>::UnknownDocument)?;
		let place = documents
			.iter()
			.position(|document| document.name == name)
			.ok_or(Error::<T>::UnknownDocument)?;
		let document = documents.remove(place);
		if documents.is_empty() {
			deposit.drop(caller)?;
			Documents::<T>::remove(security);
		} else {
			let deposit = deposit.update(caller, Self::library_footprint(&documents))?;
			Documents::<T>::insert(security, Library { documents, deposit });
		}
		let event = Event::DocumentRemoved {
			security,
			name,
			hash: document.hash,
		};
		Self::tell_by(caller, event);
		Ok(())
	}
}
