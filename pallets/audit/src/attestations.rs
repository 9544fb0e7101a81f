//! What attesters state, and how others read it.

use alloc::vec::Vec;
use frame_support::{ensure, traits::Get, traits::Time};
use sp_runtime::DispatchResult;
use tessera_identifiers::Lei;
use tessera_primitives::{
	attestations::{AttestationFault, Attestations, Attested, Topic},
	journal::{AuditAct, Detail, Entry, Journal, Subject},
	report::AttestationState,
	Balance, InvestorId, Moment,
};

use crate::*;

/// The values on one topic of those who are in good standing and in whose scope it is, with the group of
/// each. Values of others are as if they had not been stated.
struct Voices {
	values: Vec<(Value, Lei)>,
	now: Moment,
}

impl Voices {
	fn of<T: Config>(subject: &Subject, topic: Topic) -> Self {
		let row = Attestation::<T>::get(subject, topic);
		let standings = Standings::<T>::get();
		let values = row
			.values
			.into_iter()
			.filter_map(|value| {
				let standing = speaks(&value, &standings, subject, topic)?;
				Some((value, standing.group))
			})
			.collect();
		Self {
			values,
			now: T::Time::now(),
		}
	}

	/// As [`Self::of`], of these attesters alone; where there are none, of all.
	fn among<T: Config>(among: &[InvestorId], subject: &Subject, topic: Topic) -> Self {
		let mut voices = Self::of::<T>(subject, topic);
		if !among.is_empty() {
			voices
				.values
				.retain(|(value, _)| among.contains(&value.attester));
		}
		voices
	}

	/// Those that are valid and not too old, challenged or not.
	fn fresh(&self, max_age: Moment) -> impl Iterator<Item = &(Value, Lei)> {
		let oldest = self.now.saturating_sub(max_age);
		self.values
			.iter()
			.filter(move |(value, _)| value.as_of >= oldest && value.valid_until >= self.now)
	}

	/// Those that count.
	fn counting(&self, max_age: Moment) -> impl Iterator<Item = &(Value, Lei)> {
		self.fresh(max_age).filter(|(value, _)| !value.challenged)
	}

	/// Where there is a lowest, what is in the middle of the lowest of each group.
	fn middle(&self, quorum: u32, max_age: Moment) -> Result<Attested, AttestationFault> {
		let lowest = self.lowest(quorum, max_age)?;
		let mut voices: Vec<_> = self.counting(max_age).collect();
		voices.sort_by_key(|(value, _)| value.value);
		let mut heard: Vec<&Lei> = Vec::with_capacity(voices.len());
		let mut values = Vec::with_capacity(voices.len());
		for (value, group) in voices {
			if !heard.contains(&group) {
				heard.push(group);
				values.push(value.value);
			}
		}
		let middle = values.get(values.len() / 2).copied();
		Ok(Attested {
			value: middle.unwrap_or(lowest.value),
			..lowest
		})
	}

	fn lowest(&self, quorum: u32, max_age: Moment) -> Result<Attested, AttestationFault> {
		// Nobody is no quorum.
		let quorum = quorum.max(1);
		let attesters = groups(self.counting(max_age));
		if attesters >= quorum {
			let counting = || self.counting(max_age).map(|(value, _)| value);
			let value = counting().map(|value| value.value).min();
			let as_of = counting().map(|value| value.as_of).min();
			if let (Some(value), Some(as_of)) = (value, as_of) {
				// A challenge must not let a reader go beyond what is challenged: it may be the true value.
				if self.fresh(max_age).any(|(fresh, _)| fresh.value < value) {
					return Err(AttestationFault::Challenged);
				}
				return Ok(Attested {
					value,
					as_of,
					attesters,
				});
			}
		}
		Err(if groups(self.fresh(max_age)) >= quorum {
			AttestationFault::Challenged
		} else if groups(self.values.iter()) >= quorum {
			AttestationFault::Stale
		} else {
			AttestationFault::NoQuorum
		})
	}
}

/// How many groups are among these.
fn groups<'a>(values: impl Iterator<Item = &'a (Value, Lei)>) -> u32 {
	let mut groups = Vec::with_capacity(MAX_VALUES as usize);
	for (_, group) in values {
		if !groups.contains(&group) {
			groups.push(group);
		}
	}
	groups.len() as u32
}

/// The good standing by which a value is one, if it is.
fn speaks<'a>(
	value: &Value,
	standings: &'a [Standing],
	subject: &Subject,
	topic: Topic,
) -> Option<&'a Standing> {
	let place = standings
		.binary_search_by_key(&value.attester, |standing| standing.attester)
		.ok()?;
	standings
		.get(place)
		.filter(|standing| value.statement >= standing.since)
		.filter(|standing| standing.scope.attests(subject, topic))
}

impl<T: Config> Attestations for Pallet<T> {
	fn lowest_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		Voices::among::<T>(among, subject, topic).lowest(quorum, max_age)
	}

	fn middle_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		Voices::among::<T>(among, subject, topic).middle(quorum, max_age)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_attest(caller: T::AccountId, statement: Statement) -> DispatchResult {
		let Statement {
			subject,
			topic,
			attester,
			value,
			as_of,
			valid_until,
			document,
			..
		} = statement;
		let (mine, standings) = Self::ensure_standing(attester)?;
		ensure!(mine.scope.attests(&subject, topic), Error::<T>::OutOfScope);
		Self::ensure_exists(&subject)?;
		Self::ensure_disinterested(&subject, &mine, &standings)?;
		let now = T::Time::now();
		ensure!(as_of <= now, Error::<T>::AsOfInFuture);
		ensure!(valid_until >= now, Error::<T>::NoLongerValid);
		ensure!(
			valid_until <= as_of.saturating_add(T::Terms::get().max_validity),
			Error::<T>::ValidForTooLong
		);

		let mut row = Attestation::<T>::get(subject, topic);
		let of_group = |other: &Value| {
			other.attester == attester
				|| speaks(other, &standings, &subject, topic)
					.is_some_and(|standing| standing.group == mine.group)
		};
		for earlier in row.values.iter().filter(|other| of_group(other)) {
			ensure!(earlier.as_of <= as_of, Error::<T>::Outdated);
			ensure!(!earlier.challenged, Error::<T>::ValueChallenged);
		}
		let mut displaced = Vec::new();
		row.values.retain(|other| {
			let stays = !of_group(other);
			if !stays && other.attester != attester {
				displaced.push(*other);
			}
			stays
		});
		if row.values.is_full() {
			let place = Self::place_for(value, &row, |other| {
				other.valid_until >= now && speaks(other, &standings, &subject, topic).is_some()
			});
			displaced.push(
				row.values
					.remove(place.ok_or(Error::<T>::LowerValuesStand)?),
			);
		}

		for other in displaced {
			Self::record(
				Entry::new(subject, AuditAct::AttestationDisplaced)
					.from(other.attester)
					.amount(other.value)
					.number(other.statement),
			);
		}
		let number = Self::record(
			Entry::new(subject, AuditAct::Attested)
				.by(caller)
				.from(attester)
				.detail(Detail::Attestation {
					topic,
					value,
					as_of,
					valid_until,
				})
				.document(document),
		);
		let pushed = row.values.try_push(Value {
			statement: number,
			attester,
			value,
			as_of,
			valid_until,
			challenged: false,
		});
		pushed.map_err(|_| Error::<T>::LowerValuesStand)?;
		Attestation::<T>::insert(subject, topic, row);
		Statements::<T>::insert(number, statement);
		Attesters::<T>::mutate_extant(attester, |row| {
			row.liable_until = row.liable_until.max(Self::liable_until(valid_until));
		});
		Ok(())
	}

	/// Which value of a full row makes room for `value`: the first that does not count, else the highest.
	/// None where that would be `value` itself, so the lowest values stay, whoever comes.
	fn place_for(value: Balance, row: &Values, counts: impl Fn(&Value) -> bool) -> Option<usize> {
		let open = || {
			row.values
				.iter()
				.enumerate()
				.filter(|(_, other)| !other.challenged)
		};
		let idle = open().find(|(_, other)| !counts(other));
		let highest = || {
			open()
				.max_by_key(|(_, other)| other.value)
				.filter(|(_, highest)| highest.value > value)
		};
		idle.or_else(highest).map(|(place, _)| place)
	}

	pub(crate) fn do_withdraw(caller: T::AccountId, number: u64) -> DispatchResult {
		let attester = Self::attester_of(&caller)?;
		let statement = Statements::<T>::get(number).ok_or(Error::<T>::UnknownStatement)?;
		ensure!(statement.attester == attester, Error::<T>::NotOwnStatement);
		let Statement { subject, topic, .. } = statement;
		let mut row = Attestation::<T>::get(subject, topic);
		let place = row
			.values
			.iter()
			.position(|value| value.statement == number)
			.ok_or(Error::<T>::NotStanding)?;
		let value = row.values.remove(place);
		ensure!(!value.challenged, Error::<T>::ValueChallenged);
		Attestation::<T>::insert(subject, topic, row);
		Self::record(
			Entry::new(subject, AuditAct::AttestationWithdrawn)
				.by(caller)
				.from(attester)
				.number(number),
		);
		Ok(())
	}

	pub(crate) fn do_forget(caller: T::AccountId, number: u64) -> DispatchResult {
		let statement = Statements::<T>::get(number).ok_or(Error::<T>::UnknownStatement)?;
		let liable = T::Time::now() <= Self::liable_until(statement.valid_until);
		ensure!(
			!liable && !Challenges::<T>::contains_key(number),
			Error::<T>::NotForgettable
		);
		let Statement { subject, topic, .. } = statement;
		Attestation::<T>::mutate_exists(subject, topic, |place| {
			let Some(row) = place else { return };
			row.values.retain(|value| value.statement != number);
			if row.values.is_empty() && Self::dismissals(row) == 0 {
				*place = None;
			}
		});
		Statements::<T>::remove(number);
		Self::record(
			Entry::new(subject, AuditAct::AttestationForgotten)
				.by(caller)
				.from(statement.attester)
				.number(number),
		);
		Ok(())
	}

	/// What the report says of a topic, for a reader of this quorum and age.
	pub(crate) fn attestation_state(
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> AttestationState {
		let voices = Voices::of::<T>(subject, topic);
		let last_as_of = voices.values.iter().map(|(value, _)| value.as_of).max();
		let challenged = voices.values.iter().filter(|(value, _)| value.challenged);
		AttestationState {
			topic,
			value: voices
				.lowest(quorum, max_age)
				.ok()
				.map(|attested| attested.value),
			attesters: groups(voices.counting(max_age)),
			last_as_of,
			age: last_as_of.map(|as_of| voices.now.saturating_sub(as_of)),
			challenged: challenged.count() as u32,
		}
	}
}
