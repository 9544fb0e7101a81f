//! What the journal is told: a record for each event that says that something was done.

use codec::Encode;
use sp_runtime::DispatchResult;
use tessera_primitives::{
	books::{Books, Line, Unit},
	compliance::Compliance,
	journal::{Detail, Entry, Journal, RegisterAct, Subject},
	Balance, CoinId, InvestorId, SecurityId,
};

use crate::{agents::Cause, *};

impl<T: Config> Pallet<T> {
	/// Deposits an event and records it; by whom, where the event says so.
	pub(crate) fn announce(event: Event<T>) {
		Self::tell(None, event);
	}

	/// Deposits the event of a call, and records it.
	pub(crate) fn tell_by(caller: &T::AccountId, event: Event<T>) {
		Self::tell(Some(caller.clone()), event);
	}

	/// Deposits an event and records it.
	pub(crate) fn tell(by: Option<T::AccountId>, event: Event<T>) {
		if let Some(mut entry) = Self::entry_of(&event) {
			entry.by = by.or(entry.by);
			T::Journal::record(entry);
		}
		Self::deposit_event(event);
	}

	/// Deposits an event of a privileged act and records it with its cause.
	pub(crate) fn tell_act(caller: &T::AccountId, (reason, document): Cause, event: Event<T>) {
		if let Some(entry) = Self::entry_of(&event) {
			T::Journal::record(entry.by(caller.clone()).because(reason, document));
		}
		Self::deposit_event(event);
	}

	/// Deposits an event and records it with a posting in the books of the security.
	///
	/// # Errors
	///
	/// Those of [`Config::Books`].
	pub(crate) fn tell_flow(
		by: Option<&T::AccountId>,
		event: Event<T>,
		coin: CoinId,
		lines: &[Line],
	) -> DispatchResult {
		if let Some(entry) = Self::entry_of(&event) {
			T::Books::post(entry.by(by.cloned()), Unit::Coin(coin), lines)?;
		}
		Self::deposit_event(event);
		Ok(())
	}

	/// What the event says was done. Nothing for one that comes with another that says it.
	fn entry_of(event: &Event<T>) -> Option<Entry<T::AccountId>> {
		use RegisterAct as Done;
		let entry = |security: SecurityId, act: Done| Entry::new(Subject::Security(security), act);
		Some(match event {
			Event::Created {
				security, issuer, ..
			} => entry(*security, Done::Created).by(issuer.clone()),
			Event::PolicySet {
				security,
				new_value,
				..
			} => entry(*security, Done::PolicySet).hash_of(new_value),
			Event::Closed { security } => entry(*security, Done::Closed),
			Event::Issued {
				security,
				to_investor,
				amount,
				..
			} => entry(*security, Done::Issued)
				.to(*to_investor)
				.amount(*amount),
			Event::Redeemed {
				security,
				from,
				from_investor,
				amount,
			} => entry(*security, Done::Redeemed)
				.by(from.clone())
				.from(*from_investor)
				.amount(*amount),
			Event::Transferred {
				security,
				from,
				from_investor,
				to_investor,
				amount,
				..
			} => entry(*security, Done::Transferred)
				.by(from.clone())
				.from(*from_investor)
				.to(*to_investor)
				.amount(*amount),
			Event::Held {
				security,
				investor,
				reason,
				amount,
			} => entry(*security, Done::Held)
				.from(*investor)
				.amount(*amount)
				.detail(Self::hold_of(reason)),
			Event::Released {
				security,
				investor,
				reason,
				amount,
			} => entry(*security, Done::Released)
				.to(*investor)
				.amount(*amount)
				.detail(Self::hold_of(reason)),
			Event::Adjusted {
				security,
				investor,
				old_value,
				new_value,
			} => entry(*security, Done::Adjusted)
				.to(*investor)
				.change(*old_value, *new_value),
			Event::SupplySet {
				security,
				old_value,
				new_value,
			} => entry(*security, Done::SupplySet).change(*old_value, *new_value),
			// An act of the agents says so with its cause.
			Event::RoleOffered { from: None, .. } => return None,
			Event::RoleOffered {
				security,
				role,
				from,
				to,
			} => entry(*security, Done::RoleOffered)
				.by(from.clone())
				.to_account(to.clone())
				.number(*role as u64),
			Event::RoleAccepted {
				security,
				role,
				from,
				to,
			} => {
				let accepted = entry(*security, Done::RoleAccepted)
					.by(to.clone())
					.to_account(to.clone())
					.number(*role as u64);
				match from {
					Some(from) => accepted.from_account(from.clone()),
					None => accepted,
				}
			}
			Event::OfferWithdrawn { security, role, to } => entry(*security, Done::OfferWithdrawn)
				.to_account(to.clone())
				.number(*role as u64),
			Event::ActProposed {
				security,
				id,
				reason,
				document,
				by,
				..
			} => entry(*security, Done::ActProposed)
				.by(by.clone())
				.number(*id)
				.because(*reason, *document),
			Event::ActApproved { security, id, by } => entry(*security, Done::ActApproved)
				.by(by.clone())
				.number(*id),
			Event::ActTaken {
				security,
				act,
				reason,
				document,
				..
			} => Self::entry_of_act(*security, act)?.because(*reason, *document),
			Event::ActDropped { security, id } => entry(*security, Done::ActDropped).number(*id),
			Event::HoldingFrozen {
				security,
				investor,
				old_value,
				new_value,
			} => entry(*security, Done::HoldingFrozen)
				.to(*investor)
				.change(*old_value, *new_value),
			Event::ForcedTransferred {
				security,
				act,
				from_investor,
				to_investor,
				amount,
				into_custody,
				..
			} => {
				let done = match into_custody {
					true => Done::Seized,
					false => Done::ForcedTransferred,
				};
				entry(*security, done)
					.from(*from_investor)
					.to(*to_investor)
					.amount(*amount)
					.number(*act)
			}
			Event::OperatorApproved {
				security,
				investor,
				operator,
				allowance,
				expires_at,
			} => {
				let mut approved = entry(*security, Done::OperatorApproved)
					.from(*investor)
					.to_account(operator.clone())
					.detail(Detail::Until(*expires_at));
				approved.amount = *allowance;
				approved
			}
			Event::OperatorRevoked {
				security,
				investor,
				operator,
			} => entry(*security, Done::OperatorRevoked)
				.from(*investor)
				.to_account(operator.clone()),
			Event::TransferRequested {
				security,
				id,
				from,
				from_investor,
				to,
				amount,
				..
			} => entry(*security, Done::TransferRequested)
				.by(from.clone())
				.from(*from_investor)
				.to_account(to.clone())
				.amount(*amount)
				.number(*id),
			Event::TransferApproved { security, id, by } => {
				entry(*security, Done::TransferApproved)
					.by(by.clone())
					.number(*id)
			}
			Event::RequestDropped { security, id } => {
				entry(*security, Done::RequestDropped).number(*id)
			}
			Event::DocumentSet { security, document } => entry(*security, Done::DocumentSet)
				.document(document.hash)
				.hash_of(document),
			Event::DocumentRemoved {
				security,
				name,
				hash,
			} => entry(*security, Done::DocumentRemoved)
				.document(*hash)
				.hash_of(name),
			Event::SettlementCoinSet {
				security,
				new_value,
				..
			} => entry(*security, Done::SettlementCoinSet).number(*new_value),
			Event::IncomePaid {
				security,
				action,
				amount,
				..
			} => {
				let paid = match action {
					CorporateAction::Intr => Done::InterestPaid,
					CorporateAction::Pred => Done::PrincipalRepaid,
					_ => Done::DividendPaid,
				};
				entry(*security, paid).amount(*amount)
			}
			Event::IncomeClaimed {
				security,
				investor,
				amount,
				..
			} => entry(*security, Done::IncomeClaimed)
				.to(*investor)
				.amount(*amount),
			Event::IncomeSwept {
				security,
				investor,
				amount,
			} => entry(*security, Done::IncomeSwept)
				.from(*investor)
				.amount(*amount),
			Event::Split {
				security,
				action,
				numerator,
				denominator,
				new_supply,
				..
			} => {
				let done = match action {
					CorporateAction::Splr => Done::ReverseSplit,
					CorporateAction::Bonu => Done::BonusIssued,
					_ => Done::Split,
				};
				entry(*security, done)
					.amount(*new_supply)
					.detail(Detail::Ratio {
						numerator: *numerator,
						denominator: *denominator,
					})
			}
			Event::AllRedeemed {
				security, amount, ..
			} => entry(*security, Done::AllRedeemed).amount(*amount),
			Event::RecordDateSet {
				security,
				record_date,
				..
			} => entry(*security, Done::RecordDateSet).number(*record_date),
			Event::RecordDateClosed {
				security,
				record_date,
				supply,
			} => entry(*security, Done::RecordDateClosed)
				.number(*record_date)
				.amount(*supply),
			Event::VoteCalled {
				security,
				record_date,
				document,
				..
			} => entry(*security, Done::VoteCalled)
				.number(*record_date)
				.document(*document),
			Event::Voted {
				security,
				investor,
				option,
				amount,
				..
			} => entry(*security, Done::Voted)
				.from(*investor)
				.amount(*amount)
				.number(*option),
			Event::VoteClosed {
				security,
				record_date,
				document,
				..
			} => entry(*security, Done::VoteClosed)
				.number(*record_date)
				.document(*document),
			Event::__Ignore(_, never) => match *never {},
		})
	}

	/// What an act of the agents did. Nothing for one that has an event of its own.
	fn entry_of_act(security: SecurityId, act: &ActOf<T>) -> Option<Entry<T::AccountId>> {
		let entry = |done: RegisterAct| Entry::new(Subject::Security(security), done);
		Some(match act {
			Act::FreezeSecurity => entry(RegisterAct::SecurityFrozen),
			Act::UnfreezeSecurity => entry(RegisterAct::SecurityUnfrozen),
			Act::WindDown => entry(RegisterAct::WindDownBegun),
			Act::FreezeHolding { .. } | Act::ForcedTransfer { .. } | Act::Seizure { .. } => {
				return None
			}
			Act::Appoint { role, to } => entry(RegisterAct::RoleOffered)
				.to_account(to.clone())
				.number(*role as u64),
			Act::Dismiss { role, who } => entry(RegisterAct::SeatDismissed)
				.from_account(who.clone())
				.number(*role as u64),
			Act::SetThreshold { threshold } => entry(RegisterAct::ThresholdSet).number(*threshold),
		})
	}

	/// Records a freeze for the reason of another pallet, which has no event.
	pub(crate) fn record_freeze(
		security: SecurityId,
		investor: InvestorId,
		reason: &T::RuntimeFreezeReason,
		amount: Balance,
	) {
		let entry = Entry::new(Subject::Security(security), RegisterAct::FreezeSet)
			.to(investor)
			.amount(amount)
			.detail(Self::hold_of(reason));
		T::Journal::record(entry);
	}

	/// Why units are on hold or may not leave, as it is encoded: the pallet, and its reason.
	fn hold_of(reason: &impl Encode) -> Detail {
		let mut hold = [0; 2];
		reason.using_encoded(|bytes| {
			hold.iter_mut()
				.zip(bytes)
				.for_each(|(place, byte)| *place = *byte);
		});
		Detail::Hold(hold)
	}

	/// Whether an investor has a role in the security, by any of its accounts.
	pub fn has_role(security: SecurityId, investor: InvestorId) -> bool {
		let is = |account: &T::AccountId| T::Compliance::investor(account) == Some(investor);
		Securities::<T>::get(security).is_some_and(|row| is(&row.issuer))
			|| Roles::<T>::get(security)
				.is_some_and(|book| book.agents.iter().chain(&book.officers).any(is))
	}

	/// The LEI of the security's issuer, as the issuer states it.
	pub fn issuer_lei(security: SecurityId) -> Option<[u8; 20]> {
		SecurityMetadata::<T>::get(security).map(|metadata| *metadata.issuer_lei.as_bytes())
	}
}
