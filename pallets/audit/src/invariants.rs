//! What must hold at every block, told from the rows alone.

use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::{fungible::InspectHold, Get, Time},
};
use sp_runtime::TryRuntimeError;
use tessera_identifiers::Lei;
use tessera_primitives::{journal::Subject, Balance, InvestorId};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_journal()?;
		Self::check_books()?;
		Self::check_standings()?;
		Self::check_holds()?;
		Self::check_values()?;
		Self::check_challenges()?;
		Self::check_dockets()?;
		Self::check_tracks()?;
		ensure!(
			Histories::<T>::iter_values().all(|history| history.is_sound()),
			"INV-11: no payments lead to a history"
		);
		Ok(())
	}

	fn check_journal() -> Result<(), TryRuntimeError> {
		let tree = Tree::<T>::get();
		let count = tree.next.checked_sub(tree.first);
		ensure!(
			count.is_some_and(|count| count.count_ones() as usize == tree.peaks.len()),
			"INV-1: the peaks are not those of so many records"
		);
		let numbers: BTreeSet<u64> = GenesisRecords::<T>::iter_keys().collect();
		let gapless = numbers.iter().copied().eq(0..numbers.len() as u64);
		let sound = GenesisRecords::<T>::iter()
			.all(|(number, record)| record.into_record().number == number && number < tree.next);
		ensure!(
			gapless && sound,
			"INV-9: the records of the genesis have gaps"
		);
		Ok(())
	}

	fn check_books() -> Result<(), TryRuntimeError> {
		for book in Ledger::<T>::iter_values() {
			let sums = book.sums();
			ensure!(
				sums.is_some_and(|(debits, credits)| debits == credits && debits > 0),
				"INV-2: a book does not balance, or is empty"
			);
		}
		Ok(())
	}

	fn check_standings() -> Result<(), TryRuntimeError> {
		let standings = Standings::<T>::get();
		ensure!(
			standings.is_sorted_by(|one, next| one.attester < next.attester),
			"INV-3: those in good standing are not in rising order"
		);
		let complete: BTreeMap<InvestorId, AttesterOf<T>> = Attesters::<T>::iter()
			.filter(|(_, row)| row.ended_at.is_none() && row.deposit >= T::Terms::get().deposit)
			.collect();
		let mut groups = BTreeMap::<Lei, usize>::new();
		for standing in &standings {
			let row = complete
				.get(&standing.attester)
				.ok_or("INV-3: somebody in good standing should not be")?;
			ensure!(
				(row.lei, row.group, row.scope) == (standing.lei, standing.group, standing.scope),
				"INV-3: a good standing is not as the accreditation"
			);
			ensure!(
				standing.since <= Tree::<T>::get().next,
				"INV-8: a good standing began with a record that is still to be made"
			);
			let size = groups.entry(standing.group).or_default();
			*size = size.saturating_add(1);
			ensure!(*size <= MAX_GROUP, "INV-3: a group is too large");
		}
		ensure!(
			complete.len() == standings.len(),
			"INV-3: somebody should be in good standing"
		);
		Ok(())
	}

	fn check_holds() -> Result<(), TryRuntimeError> {
		let mut holds = BTreeMap::<(bool, T::AccountId), Balance>::new();
		let mut add = |bond: bool, account: T::AccountId, amount: Balance| {
			let sum = holds.entry((bond, account)).or_default();
			*sum = sum.saturating_add(amount);
		};
		for row in Attesters::<T>::iter_values() {
			ensure!(
				row.depositor.is_some() == (row.deposit > 0),
				"INV-4: a deposit is of nobody, or somebody's is nothing"
			);
			if let Some(depositor) = row.depositor {
				add(false, depositor, row.deposit);
			}
		}
		for challenge in Challenges::<T>::iter_values() {
			add(true, challenge.challenger, challenge.bond);
		}
		for ((bond, account), amount) in holds {
			let reason = if bond {
				HoldReason::ChallengeBond
			} else {
				HoldReason::AttesterDeposit
			};
			ensure!(
				T::Currency::balance_on_hold(&reason.into(), &account) == amount,
				"INV-4: what is on hold is not the sum of deposits or bonds"
			);
		}
		Ok(())
	}

	fn check_values() -> Result<(), TryRuntimeError> {
		let now = T::Time::now();
		let next = Tree::<T>::get().next;
		for (subject, topic, row) in Attestation::<T>::iter() {
			let mut attesters = BTreeSet::new();
			for value in row.values {
				ensure!(
					attesters.insert(value.attester),
					"INV-5: an attester has two values on one topic"
				);
				let statement = Statements::<T>::get(value.statement)
					.ok_or("INV-5: a value is no statement")?;
				let said = (
					statement.subject,
					statement.topic,
					statement.attester,
					statement.value,
					statement.as_of,
					statement.valid_until,
				);
				let stands = (
					subject,
					topic,
					value.attester,
					value.value,
					value.as_of,
					value.valid_until,
				);
				ensure!(said == stands, "INV-5: a value is not what was stated");
				ensure!(
					value.challenged == Challenges::<T>::contains_key(value.statement),
					"INV-6: a challenged value counts, or another one does not"
				);
			}
		}
		for (number, statement) in Statements::<T>::iter() {
			let latest = statement.as_of.saturating_add(T::Terms::get().max_validity);
			ensure!(
				statement.as_of <= now && statement.valid_until <= latest,
				"INV-5: a statement is of the future, or valid for too long"
			);
			ensure!(
				number < next,
				"INV-8: a statement has the number of a record that is still to be made"
			);
		}
		Ok(())
	}

	fn check_challenges() -> Result<(), TryRuntimeError> {
		let mut open = BTreeMap::<InvestorId, u32>::new();
		for (number, challenge) in Challenges::<T>::iter() {
			let statement =
				Statements::<T>::get(number).ok_or("INV-6: a challenge is of no statement")?;
			let count = open.entry(statement.attester).or_default();
			*count = count.saturating_add(1);
			let groups: BTreeSet<Lei> = challenge.votes.iter().map(|vote| vote.group).collect();
			ensure!(
				groups.len() == challenge.votes.len(),
				"INV-6: a group has voted twice"
			);
			let attesters: BTreeSet<InvestorId> =
				challenge.votes.iter().map(|vote| vote.attester).collect();
			ensure!(
				attesters.len() == challenge.votes.len(),
				"INV-6: an attester has voted twice"
			);
		}
		for (attester, row) in Attesters::<T>::iter() {
			ensure!(
				row.challenges == open.remove(&attester).unwrap_or_default(),
				"INV-6: an attester has not so many challenges"
			);
		}
		ensure!(
			open.is_empty(),
			"INV-6: nobody answers for a challenged statement"
		);
		Ok(())
	}

	fn check_dockets() -> Result<(), TryRuntimeError> {
		let mut counts = BTreeMap::<Subject, (u32, u32)>::new();
		for number in Challenges::<T>::iter_keys() {
			if let Some(statement) = Statements::<T>::get(number) {
				let (challenges, _) = counts.entry(statement.subject).or_default();
				*challenges = challenges.saturating_add(1);
			}
		}
		for (subject, number, _) in Exceptions::<T>::iter() {
			let (_, exceptions) = counts.entry(subject).or_default();
			*exceptions = exceptions.saturating_add(1);
			ensure!(
				number < Dockets::<T>::get(subject).next_exception,
				"INV-7: an exception has no number yet"
			);
		}
		for (subject, docket) in Dockets::<T>::iter() {
			ensure!(
				(docket.challenges, docket.exceptions)
					== counts.remove(&subject).unwrap_or_default(),
				"INV-7: a docket does not count what is open"
			);
		}
		ensure!(
			counts.is_empty(),
			"INV-7: something is open without a docket"
		);
		Ok(())
	}

	fn check_tracks() -> Result<(), TryRuntimeError> {
		let now = T::Time::now();
		let next = Tree::<T>::get().next;
		for track in Tracks::<T>::iter_values() {
			let kinds: BTreeSet<_> = track.latest.iter().map(|found| found.kind).collect();
			ensure!(
				kinds.len() == track.latest.len() && track.inspections >= kinds.len() as u64,
				"INV-10: a track has a kind of inspection twice, or more than there were"
			);
			ensure!(
				track.latest.iter().all(|found| found.at <= now),
				"INV-10: an inspection is of the future"
			);
			ensure!(
				track.latest.iter().all(|found| found.record < next),
				"INV-8: an inspection has the number of a record that is still to be made"
			);
		}
		Ok(())
	}
}
