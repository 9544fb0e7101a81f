//! What the journal is told: a record for each event.

use tessera_primitives::{
	journal::{ComplianceAct, Detail, Entry, Journal, Subject},
	InvestorId, RegistrarId,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Deposits an event and records it; by whom, where the event says so.
	pub(crate) fn announce(event: Event<T>) {
		T::Journal::record(Self::entry_of(&event));
		Self::deposit_event(event);
	}

	/// Deposits the event of a call, and records it.
	pub(crate) fn tell_by(caller: &T::AccountId, event: Event<T>) {
		T::Journal::record(Self::entry_of(&event).by(caller.clone()));
		Self::deposit_event(event);
	}

	/// What the event says was done.
	fn entry_of(event: &Event<T>) -> Entry<T::AccountId> {
		use ComplianceAct as Done;
		let chain = |act: Done| Entry::new(Subject::Chain, act);
		let entry =
			|investor: &InvestorId, act: Done| Entry::new(Subject::Investor(*investor), act);
		let registrar = |id: &RegistrarId| Registrars::<T>::get(id).map(|row| row.account);
		match event {
			Event::RegistrarAdded {
				registrar, account, ..
			} => chain(Done::RegistrarAdded)
				.to_account(account.clone())
				.number(*registrar),
			Event::RegistrarRemoved { registrar, account } => chain(Done::RegistrarRemoved)
				.from_account(account.clone())
				.number(*registrar),
			Event::InvestorOpened { investor, account } => {
				entry(investor, Done::InvestorOpened).to_account(account.clone())
			}
			Event::CredentialIssued {
				investor,
				credential,
			} => entry(investor, Done::CredentialIssued)
				.by(registrar(&credential.registrar))
				.hash_of(credential),
			Event::CredentialLapsed {
				investor,
				registrar,
			} => entry(investor, Done::CredentialLapsed).number(*registrar),
			Event::CredentialRevoked {
				investor,
				registrar: id,
			} => entry(investor, Done::CredentialRevoked)
				.by(registrar(id))
				.number(*id),
			Event::CredentialSuspended {
				investor,
				registrar: id,
			} => entry(investor, Done::CredentialSuspended)
				.by(registrar(id))
				.number(*id),
			Event::CredentialResumed {
				investor,
				registrar: id,
			} => entry(investor, Done::CredentialResumed)
				.by(registrar(id))
				.number(*id),
			Event::CredentialExtended {
				investor,
				registrar: id,
				old_value,
				new_value,
			} => entry(investor, Done::CredentialExtended)
				.by(registrar(id))
				.change((*old_value).into(), (*new_value).into()),
			Event::LinkProposed {
				investor,
				account,
				proposed_by,
			} => entry(investor, Done::LinkProposed)
				.by(proposed_by.clone())
				.to_account(account.clone()),
			Event::LinkWithdrawn { investor, account } => {
				entry(investor, Done::LinkWithdrawn).from_account(account.clone())
			}
			Event::AccountLinked { investor, account } => entry(investor, Done::AccountLinked)
				.by(account.clone())
				.to_account(account.clone()),
			Event::AccountUnlinked { investor, account } => {
				entry(investor, Done::AccountUnlinked).from_account(account.clone())
			}
			Event::InvestorAbandoned { investor, account } => {
				entry(investor, Done::InvestorAbandoned)
					.by(account.clone())
					.from_account(account.clone())
			}
			Event::RecoveryOpened {
				investor,
				lost,
				new,
				registrar: id,
			} => entry(investor, Done::RecoveryOpened)
				.by(registrar(id))
				.from_account(lost.clone())
				.to_account(new.clone())
				.number(*id),
			Event::RecoveryApproved {
				investor,
				registrar: id,
				ready_at,
			} => entry(investor, Done::RecoveryApproved)
				.by(registrar(id))
				.detail(Detail::Until(*ready_at)),
			Event::RecoveryVetoed {
				investor,
				vetoed_by,
			} => entry(investor, Done::RecoveryVetoed).by(vetoed_by.clone()),
			Event::RecoveryCancelled {
				investor,
				registrar: id,
			} => entry(investor, Done::RecoveryCancelled)
				.by(registrar(id))
				.number(*id),
			Event::AccountRecovered {
				investor,
				lost,
				new,
			} => entry(investor, Done::AccountRecovered)
				.by(new.clone())
				.from_account(lost.clone())
				.to_account(new.clone()),
			Event::RecoveryDelaySet {
				old_value,
				new_value,
			} => chain(Done::RecoveryDelaySet).change((*old_value).into(), (*new_value).into()),
			Event::__Ignore(_, never) => match *never {},
		}
	}
}
