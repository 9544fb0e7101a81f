//! Challenges of attested values: bonds, votes, outcomes. The rules are in the crate's documentation.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{
		fungible::MutateHold,
		tokens::{Fortitude, Precision},
		Get, Time,
	},
	BoundedVec,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::Compliance,
	journal::{AuditAct, Detail, Entry, Journal},
	Balance, InvestorId,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// How many challenges on the topic were dismissed or not proven in a row, as far as it counts now.
	pub(crate) fn dismissals(row: &Values) -> u8 {
		let forgotten_at = row
			.dismissed_at
			.saturating_add(T::Terms::get().liability_period);
		if T::Time::now() > forgotten_at {
			0
		} else {
			row.dismissals
		}
	}

	/// The bond of the next challenge on the topic.
	pub(crate) fn bond_now(row: &Values) -> Balance {
		// It fits: `integrity_test` checks the dearest.
		T::Terms::get().bond << Self::dismissals(row).min(MAX_DOUBLINGS)
	}

	pub(crate) fn do_challenge(
		challenger: T::AccountId,
		number: u64,
		document: H256,
	) -> DispatchResult {
		let now = T::Time::now();
		let statement = Statements::<T>::get(number)
			.filter(|statement| now <= Self::liable_until(statement.valid_until))
			.ok_or(Error::<T>::UnknownStatement)?;
		let mut attester =
			Attesters::<T>::get(statement.attester).ok_or(Error::<T>::UnknownStatement)?;
		let person = T::Persons::investor(&challenger);
		let group = person.and_then(Attesters::<T>::get).map(|row| row.group);
		ensure!(
			person != Some(statement.attester)
				&& group.is_none_or(|group| group != attester.group && group != statement.group),
			Error::<T>::OwnStatement
		);
		ensure!(!statement.confirmed, Error::<T>::Confirmed);
		ensure!(
			!Challenges::<T>::contains_key(number),
			Error::<T>::AlreadyChallenged
		);

		let Statement { subject, topic, .. } = statement;
		let mut row = Attestation::<T>::get(subject, topic);
		let bond = Self::bond_now(&row);
		T::Currency::hold(&HoldReason::ChallengeBond.into(), &challenger, bond)?;
		if let Some(value) = row
			.values
			.iter_mut()
			.find(|value| value.statement == number)
		{
			value.challenged = true;
			Attestation::<T>::insert(subject, topic, row);
		}
		attester.challenges = attester.challenges.saturating_add(1);
		Attesters::<T>::insert(statement.attester, attester);
		Dockets::<T>::mutate(subject, |docket| {
			docket.challenges = docket.challenges.saturating_add(1);
		});
		Challenges::<T>::insert(
			number,
			Challenge {
				challenger: challenger.clone(),
				group,
				bond,
				closes_at: now.saturating_add(T::Terms::get().challenge_period),
				document,
				votes: BoundedVec::new(),
			},
		);
		Self::record(
			Entry::new(subject, AuditAct::Challenged)
				.by(challenger)
				.to(statement.attester)
				.amount(bond)
				.number(number)
				.document(document),
		);
		Ok(())
	}

	/// A challenge on which votes count, and the statement that it is of.
	fn ensure_running(number: u64) -> Result<(Statement, ChallengeOf<T>), Error<T>> {
		let challenge = Challenges::<T>::get(number).ok_or(Error::<T>::NotChallenged)?;
		let statement = Statements::<T>::get(number).ok_or(Error::<T>::NotChallenged)?;
		ensure!(
			T::Time::now() <= challenge.closes_at,
			Error::<T>::ChallengeOver
		);
		Ok((statement, challenge))
	}

	pub(crate) fn do_vote(
		caller: T::AccountId,
		number: u64,
		upheld: bool,
		document: H256,
	) -> DispatchResult {
		let voter = Self::attester_of(&caller)?;
		let (mine, standings) = Self::ensure_standing(voter)?;
		let (statement, mut challenge) = Self::ensure_running(number)?;
		let Statement { subject, topic, .. } = statement;
		ensure!(mine.scope.attests(&subject, topic), Error::<T>::OutOfScope);
		let accused = Self::group_of(statement.attester)?;
		let challenges = T::Persons::investor(&challenge.challenger) == Some(voter);
		ensure!(
			!challenge.is_party(&statement, accused, mine.group) && !challenges,
			Error::<T>::PartyToChallenge
		);
		Self::ensure_disinterested(&subject, &mine, &standings)?;
		let group = mine.group;
		ensure!(
			challenge
				.votes
				.iter()
				.all(|vote| vote.group != group && vote.attester != voter),
			Error::<T>::AlreadyVoted
		);

		// There is room: a vote for each group that there can be. One that has voted and fallen since may
		// leave its place taken, and then the votes that there are decide.
		let pushed = challenge.votes.try_push(Vote {
			attester: voter,
			group,
			upheld,
		});
		pushed.map_err(|_| Error::<T>::AlreadyVoted)?;
		Self::record(
			Entry::new(subject, AuditAct::ChallengeVoted)
				.by(caller.clone())
				.from(voter)
				.detail(Detail::Verdict {
					statement: number,
					upheld,
				})
				.document(document),
		);
		let judges = Self::judges(&statement, accused, &challenge, &standings);
		let (upholding, dismissing) = challenge.tally();
		let agreeing = upholding.max(dismissing);
		if agreeing >= MIN_VERDICTS && agreeing > judges / 2 {
			let outcome = challenge.outcome(judges);
			Self::close(number, statement, challenge, outcome, Some(caller))
		} else {
			Challenges::<T>::insert(number, challenge);
			Ok(())
		}
	}

	/// How many groups may judge: those in whose scope the topic is, but for the parties.
	fn judges(
		statement: &Statement,
		accused: Lei,
		challenge: &ChallengeOf<T>,
		standings: &[Standing],
	) -> usize {
		let mut judges: Vec<Lei> = standings
			.iter()
			.filter(|other| other.scope.attests(&statement.subject, statement.topic))
			.map(|other| other.group)
			.filter(|group| !challenge.is_party(statement, accused, *group))
			.collect();
		judges.sort_unstable();
		judges.dedup();
		judges.len()
	}

	pub(crate) fn do_decide(number: u64, upheld: bool, document: H256) -> DispatchResult {
		let (statement, challenge) = Self::ensure_running(number)?;
		Self::record(
			Entry::new(statement.subject, AuditAct::ChallengeVoted)
				.detail(Detail::Verdict {
					statement: number,
					upheld,
				})
				.document(document),
		);
		let outcome = if upheld {
			Outcome::Upheld
		} else {
			Outcome::Dismissed { beyond_doubt: true }
		};
		Self::close(number, statement, challenge, outcome, None)
	}

	pub(crate) fn do_resolve(caller: T::AccountId, number: u64) -> DispatchResult {
		let challenge = Challenges::<T>::get(number).ok_or(Error::<T>::NotChallenged)?;
		let statement = Statements::<T>::get(number).ok_or(Error::<T>::NotChallenged)?;
		ensure!(
			T::Time::now() > challenge.closes_at,
			Error::<T>::ChallengeRunning
		);
		let accused = Self::group_of(statement.attester)?;
		let standings = Standings::<T>::get();
		let judges = Self::judges(&statement, accused, &challenge, &standings);
		let outcome = challenge.outcome(judges);
		Self::close(number, statement, challenge, outcome, Some(caller))
	}

	/// Ends a challenge.
	fn close(
		number: u64,
		mut statement: Statement,
		challenge: ChallengeOf<T>,
		outcome: Outcome,
		by: Option<T::AccountId>,
	) -> DispatchResult {
		let Statement {
			subject,
			topic,
			attester,
			..
		} = statement;
		let mut row = Attesters::<T>::get(attester).ok_or(Error::<T>::NotAttester)?;
		row.challenges = row.challenges.saturating_sub(1);
		Challenges::<T>::remove(number);
		Dockets::<T>::mutate(subject, |docket| {
			docket.challenges = docket.challenges.saturating_sub(1);
		});

		let mut values = Attestation::<T>::get(subject, topic);
		if outcome == Outcome::Upheld {
			values.values.retain(|value| value.statement != number);
			values.dismissals = 0;
		} else {
			for value in values
				.values
				.iter_mut()
				.filter(|value| value.statement == number)
			{
				value.challenged = false;
			}
			values.dismissals = Self::dismissals(&values).saturating_add(1);
			values.dismissed_at = T::Time::now();
		}
		Attestation::<T>::insert(subject, topic, values);

		match outcome {
			Outcome::Upheld => {
				let penalty = Self::punish(attester, &mut row, &challenge)?;
				Statements::<T>::remove(number);
				Self::record(
					Entry::new(subject, AuditAct::ChallengeUpheld)
						.by(by)
						.from(attester)
						.to_account(challenge.challenger)
						.amount(penalty)
						.number(number),
				);
				Self::stand(attester, &row)?;
			}
			Outcome::Dismissed { .. } | Outcome::Unproven => {
				let proven = outcome != Outcome::Unproven;
				let lost = Self::forfeit(attester, &row, &challenge, proven)?;
				statement.confirmed = outcome == Outcome::Dismissed { beyond_doubt: true };
				Statements::<T>::insert(number, statement);
				Self::record(
					Entry::new(subject, AuditAct::ChallengeDismissed)
						.by(by)
						.from_account(challenge.challenger)
						.to(attester)
						.amount(lost)
						.number(number),
				);
			}
		}
		Attesters::<T>::insert(attester, row);
		Ok(())
	}

	/// Takes from the attester's deposit what a lost challenge costs, and its good standing; gives that to
	/// the challenger and the pot, and the bond back. How much it was.
	fn punish(
		attester: InvestorId,
		row: &mut AttesterOf<T>,
		challenge: &ChallengeOf<T>,
	) -> Result<Balance, DispatchError> {
		let challenger = &challenge.challenger;
		Self::pay(
			HoldReason::ChallengeBond,
			challenger,
			challenger,
			challenge.bond,
		)?;
		Self::fall(attester);
		let penalty = row.deposit.min(T::Terms::get().deposit);
		if let Some(depositor) = row.depositor.clone() {
			Self::share(HoldReason::AttesterDeposit, &depositor, challenger, penalty)?;
		}
		row.deposit = row.deposit.saturating_sub(penalty);
		if row.deposit == 0 {
			row.depositor = None;
		}
		Ok(penalty)
	}

	/// Takes the bond of a challenge that was dismissed, for the attester and the pot; half of it, for the
	/// pot, of one that was not proven. How much it was.
	fn forfeit(
		attester: InvestorId,
		row: &AttesterOf<T>,
		challenge: &ChallengeOf<T>,
		proven: bool,
	) -> Result<Balance, DispatchError> {
		let Challenge {
			challenger, bond, ..
		} = challenge;
		if proven {
			let winner = row
				.depositor
				.clone()
				.or_else(|| T::Persons::payee(attester))
				.unwrap_or_else(T::Pot::get);
			Self::share(HoldReason::ChallengeBond, challenger, &winner, *bond)?;
			return Ok(*bond);
		}
		let back = bond / 2;
		let lost = bond.saturating_sub(back);
		Self::pay(HoldReason::ChallengeBond, challenger, challenger, back)?;
		Self::settle(HoldReason::ChallengeBond, challenger, &T::Pot::get(), lost)?;
		Ok(lost)
	}

	/// Pays half of an amount on hold to the winner and the other, larger half to the pot.
	fn share(
		reason: HoldReason,
		from: &T::AccountId,
		winner: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let half = amount / 2;
		Self::settle(reason, from, winner, half)?;
		Self::settle(reason, from, &T::Pot::get(), amount.saturating_sub(half))
	}

	/// Pays, or burns what the receiver cannot take: too little for an account that does not exist yet.
	/// So nothing keeps a challenge from ending.
	fn settle(
		reason: HoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if Self::pay(reason, from, to, amount).is_err() {
			T::Currency::burn_held(
				&reason.into(),
				from,
				amount,
				Precision::BestEffort,
				Fortitude::Force,
			)?;
		}
		Ok(())
	}
}
