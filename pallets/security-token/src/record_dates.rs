//! Record dates, and votes of the holders at them.

use frame_support::{ensure, pallet_prelude::*, traits::Time};
use sp_core::H256;
use sp_runtime::{ArithmeticError, DispatchError, Perbill};
use tessera_primitives::{Balance, InvestorId, Moment, SecurityId};

use crate::{ledger::Session, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_record_date(
		caller: &T::AccountId,
		security: SecurityId,
		at: Moment,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, security)?;
		ensure!(at >= T::Time::now(), Error::<T>::InThePast);
		let id = row.next_record_date;
		row.next_record_date = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let date = RecordDate {
			id,
			at,
			supply: None,
			vote: false,
		};
		row.record_dates
			.try_push(date)
			.map_err(|_| Error::<T>::TooManyRecordDates)?;
		Securities::<T>::insert(security, row);
		let event = Event::RecordDateSet {
			security,
			record_date: id,
			at,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	pub(crate) fn do_close_record_date(
		caller: &T::AccountId,
		security: SecurityId,
		id: RecordDateId,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, security)?;
		let date = *row.record_date(id).ok_or(Error::<T>::UnknownRecordDate)?;
		ensure!(
			!Votes::<T>::contains_key(security, id),
			Error::<T>::VoteRunning
		);
		let supply = row.supply_at(&date);
		row.record_dates.retain(|other| other.id != id);
		Securities::<T>::insert(security, row);
		let event = Event::RecordDateClosed {
			security,
			record_date: id,
			supply,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	/// What an investor held at the end of a record date, and whether it has voted on it; nothing
	/// for a record date that is not open. Before its end it is what the investor holds now.
	pub(crate) fn record_of(
		security: SecurityId,
		id: RecordDateId,
		investor: InvestorId,
	) -> Option<(Balance, bool)> {
		let row = Securities::<T>::get(security)?;
		let date = row.record_date(id)?;
		let Some(holding) = Self::present_holding(security, investor) else {
			return Some((0, false));
		};
		if date.at >= T::Time::now() {
			return Some((holding.total(), false));
		}
		Some(
			holding
				.record(id)
				.map_or((0, false), |record| (record.balance, record.voted)),
		)
	}

	pub(crate) fn do_call_vote(
		caller: &T::AccountId,
		security: SecurityId,
		id: RecordDateId,
		document: H256,
		options: u32,
		quorum: Perbill,
		closes_at: Moment,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, security)?;
		let date = row
			.record_dates
			.iter_mut()
			.find(|date| date.id == id)
			.ok_or(Error::<T>::UnknownRecordDate)?;
		ensure!(!date.vote, Error::<T>::VoteCalled);
		ensure!(
			(2..=MAX_OPTIONS).contains(&options),
			Error::<T>::ImpossibleVote
		);
		ensure!(
			closes_at > date.at.max(T::Time::now()),
			Error::<T>::InThePast
		);
		date.vote = true;
		let vote = Vote {
			document,
			tallies: BoundedVec::truncate_from(alloc::vec![0; options as usize]),
			quorum,
			closes_at,
		};
		Votes::<T>::mutate(security, id, |place| *place = Some(vote));
		Securities::<T>::insert(security, row);
		let event = Event::VoteCalled {
			security,
			record_date: id,
			document,
			options,
			quorum,
			closes_at,
		};
		Self::tell_by(caller, event);
		Ok(())
	}

	pub(crate) fn do_vote(
		caller: &T::AccountId,
		security: SecurityId,
		id: RecordDateId,
		option: u8,
	) -> Result<bool, DispatchError> {
		let mut session = Session::<T>::open(security)?;
		let mut vote = Votes::<T>::get(security, id).ok_or(Error::<T>::UnknownVote)?;
		let date = *session
			.row
			.record_date(id)
			.ok_or(Error::<T>::UnknownRecordDate)?;
		ensure!(session.now > date.at, Error::<T>::RecordDateNotPassed);
		ensure!(session.now <= vote.closes_at, Error::<T>::VoteClosed);
		let tally = vote
			.tallies
			.get_mut(usize::from(option))
			.ok_or(Error::<T>::UnknownOption)?;
		let investor = Self::investor_of(caller).ok_or(Error::<T>::NoVotingUnits)?;
		let record = session
			.holding(investor)?
			.records
			.iter_mut()
			.find(|record| record.date == id)
			.ok_or(Error::<T>::NoVotingUnits)?;
		ensure!(!record.voted, Error::<T>::AlreadyVoted);
		record.voted = true;
		let amount = record.balance;
		*tally = tally.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		let converted = session.converted;
		session.commit()?;
		Votes::<T>::insert(security, id, vote);
		let event = Event::Voted {
			security,
			record_date: id,
			investor,
			option,
			amount,
		};
		Self::tell_by(caller, event);
		Ok(converted)
	}

	pub(crate) fn do_close_vote(
		caller: &T::AccountId,
		security: SecurityId,
		id: RecordDateId,
	) -> DispatchResult {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let vote = Votes::<T>::take(security, id).ok_or(Error::<T>::UnknownVote)?;
		ensure!(T::Time::now() > vote.closes_at, Error::<T>::VoteRunning);
		let date = row.record_date(id).ok_or(Error::<T>::UnknownRecordDate)?;
		let supply = row.supply_at(date);
		let (winner, turnout) = (vote.winner(supply), vote.turnout());
		let event = Event::VoteClosed {
			security,
			record_date: id,
			document: vote.document,
			tallies: vote.tallies,
			supply,
			quorum_met: turnout >= vote.quorum.mul_ceil(supply),
			winner,
		};
		Self::tell_by(caller, event);
		Ok(())
	}
}
