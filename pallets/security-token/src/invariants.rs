//! What must hold at every block, told from the rows alone.

use alloc::{collections::BTreeMap, vec, vec::Vec};
use frame_support::{
	ensure,
	traits::{fungibles::Inspect, Time},
};
use sp_core::U256;
use sp_runtime::{traits::Convert, TryRuntimeError};
use tessera_primitives::{compliance::Compliance, Balance, InvestorId, SecurityId};

use crate::{ledger::Session, *};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut registers = BTreeMap::<SecurityId, Vec<(InvestorId, HoldingOf<T>)>>::new();
		for (security, investor, holding) in Register::<T>::iter() {
			ensure!(
				Securities::<T>::contains_key(security),
				"INV-4: there is a holding of a security that does not exist"
			);
			let register = registers.entry(security).or_default();
			register.push((investor, holding));
		}
		for (security, row) in Securities::<T>::iter() {
			let register = registers.remove(&security).unwrap_or_default();
			Self::check_holdings(&row, &register)?;
			Self::check_supply(security, &row, &register)?;
			Self::check_holders(&row, &register)?;
			Self::check_income(security, &row, &register)?;
			Self::check_totals(security, &row, &register)?;
			Self::check_record_dates(security, &row, &register)?;
			Self::check_requests(security, &row, &register)?;
			Self::check_roles(security)?;
			ensure!(
				SecurityMetadata::<T>::contains_key(security),
				"INV-4: a security has no metadata"
			);
			ensure!(
				T::Compliance::checked(row.policy.clone()).as_ref() == Ok(&row.policy),
				"INV-7: the rules of a security make no sense"
			);
			ensure!(
				security < NextSecurity::<T>::get(),
				"INV-5: a security has no number yet"
			);
		}
		let mut securities = vec![
			SecurityMetadata::<T>::iter_keys().collect::<Vec<_>>(),
			Roles::<T>::iter_keys().collect(),
			Splits::<T>::iter_keys().collect(),
			Incomes::<T>::iter_keys().collect(),
			Documents::<T>::iter_keys().collect(),
			Votes::<T>::iter_keys()
				.map(|(security, _)| security)
				.collect(),
			Acts::<T>::iter_keys()
				.map(|(security, _)| security)
				.collect(),
		];
		securities.push(
			Requests::<T>::iter_keys()
				.map(|(security, _)| security)
				.collect(),
		);
		ensure!(
			securities
				.into_iter()
				.flatten()
				.all(Securities::<T>::contains_key),
			"INV-4: there is a row of a security that does not exist"
		);
		Ok(())
	}

	fn check_holdings(
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let now = T::Time::now();
		for (_, holding) in register {
			let holds = &holding.holds;
			ensure!(
				holds.iter().enumerate().all(|(place, hold)| {
					hold.amount > 0 && holds[..place].iter().all(|earlier| earlier.id != hold.id)
				}),
				"INV-3: a hold is zero, or a reason stands twice"
			);
			let records = &holding.records;
			ensure!(
				records.iter().enumerate().all(|(place, record)| {
					record.balance > 0
						&& records[..place]
							.iter()
							.all(|earlier| earlier.date != record.date)
				}),
				"INV-3: a record is zero, or a record date stands twice"
			);
			ensure!(
				u128::from(holding.income_fraction) < FRACTIONS,
				"INV-3: a fraction is a whole"
			);
			ensure!(
				holding.acquired_at <= now
					&& holding.touched_at <= now
					&& holding.generation <= row.generation
					&& holding.income_index <= row.income_index,
				"INV-6: a holding is ahead of its time"
			);
		}
		Ok(())
	}

	fn check_supply(
		security: SecurityId,
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let splits = Splits::<T>::get(security);
		let oldest = row
			.generation
			.checked_sub(splits.len() as u32)
			.ok_or("INV-1: there are more open splits than there were splits")?;
		let sum = |generation: u32| {
			register
				.iter()
				.filter(|(_, holding)| holding.generation == generation)
				.try_fold(0, |sum: Balance, (_, holding)| {
					sum.checked_add(holding.total())
				})
				.ok_or("INV-1: the holdings of a security do not fit")
		};
		for (generation, split) in (oldest..).zip(&splits) {
			ensure!(
				sum(generation)? == split.unconverted,
				"INV-1: what has not passed a split is not what the split says"
			);
		}
		ensure!(
			register
				.iter()
				.all(|(_, holding)| holding.generation >= oldest || holding.total() == 0),
			"INV-1: a holding has not passed a split that is over"
		);
		let behind = unconverted_supply(&splits)
			.map_err(|_| "INV-1: the holdings of a security do not fit")?;
		ensure!(
			Some(row.supply) == behind.checked_add(sum(row.generation)?),
			"INV-1: the supply is not the sum of the holdings"
		);
		Ok(())
	}

	fn check_holders(
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let holders: Vec<_> = register
			.iter()
			.filter(|(_, holding)| holding.total() > 0)
			.map(|(_, holding)| holding.counted)
			.collect();
		ensure!(
			row.holders == holders.len() as u32,
			"INV-2: the holders are not the rows with units"
		);
		let counted: Vec<_> = holders
			.iter()
			.filter(|counted| counted.epoch == row.residence_epoch)
			.collect();
		ensure!(
			row.uncounted as usize == holders.len() - counted.len(),
			"INV-2: the holders that are not counted are not those who say so"
		);
		let tracked = T::Compliance::tracked(&row.policy);
		ensure!(
			row.residents.iter().map(|(place, _)| place).eq(&tracked),
			"INV-2: not the jurisdictions are counted that the policy limits"
		);
		for (place, (_, residents)) in row.residents.iter().enumerate() {
			let here = counted
				.iter()
				.filter(|counted| counted.residence & (1 << place) != 0);
			ensure!(
				*residents as usize == here.count(),
				"INV-2: the residents of a jurisdiction are miscounted"
			);
		}
		let says_something = |holding: &HoldingOf<T>| {
			let mut holding = holding.clone();
			// What counted in a period, or at a record date, that is over leaves with the next touch.
			let kept = holding.volume.given > 0 || !holding.records.is_empty();
			holding.records = Default::default();
			kept || !holding.is_empty(0, None)
				|| holding.income_index < row.income_index
				|| holding.generation < row.generation
		};
		ensure!(
			register.iter().all(|(_, holding)| says_something(holding)),
			"INV-2: a holding of nothing has a row"
		);
		Ok(())
	}

	fn check_totals(
		security: SecurityId,
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let mut sums = Totals::default();
		let session = Session::<T>::open(security)?;
		let mut splits = Splits::<T>::get(security);
		for (_, holding) in register {
			sums.add(&holding.totals(row.generation))?;
			let mut holding = holding.clone();
			let cancelled = session.catch_up(&mut holding, &mut splits[..])?;
			sums.income += U256::from(holding.income_due) * U256::from(FRACTIONS);
			sums.income += U256::from(holding.income_fraction) + cancelled.income;
		}
		ensure!(
			sums == row.totals,
			"INV-13: the totals are not the sums over the register"
		);
		Ok(())
	}

	/// Brings copies of all holdings up to date, and adds up.
	fn check_income(
		security: SecurityId,
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let Some(income) = Incomes::<T>::get(security) else {
			ensure!(
				row.income_index.into_inner() == 0 && row.income_carry == 0,
				"INV-8: there is income of which nothing is known"
			);
			return Ok(());
		};
		let coins = |amount: Balance| U256::from(amount) * U256::from(FRACTIONS);
		let mut sum = coins(income.claimed) + coins(income.swept);
		sum += coins(row.income_returned) + U256::from(row.income_carry);
		let session = Session::<T>::open(security)?;
		let mut splits = Splits::<T>::get(security);
		for (_, holding) in register {
			let mut holding = holding.clone();
			let cancelled = session.catch_up(&mut holding, &mut splits[..])?;
			sum += coins(holding.income_due);
			sum += U256::from(holding.income_fraction) + cancelled.income;
		}
		ensure!(
			sum == coins(income.received),
			"INV-8: income received is not income claimed, swept, due and carried"
		);
		let kept = (income.received + income.float)
			.checked_sub(income.claimed)
			.and_then(|rest| rest.checked_sub(income.swept));
		let pot = T::IncomeAccount::convert(security);
		let has = row
			.settlement_coin
			.map_or(0, |coin| T::Coins::balance(coin, &pot));
		ensure!(
			kept.is_some_and(|kept| kept <= has),
			"INV-8: the coins are not there"
		);
		Ok(())
	}

	fn check_record_dates(
		security: SecurityId,
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let now = T::Time::now();
		for date in row.record_dates.iter().filter(|date| date.at < now) {
			let mut sum = 0;
			for (investor, _) in register {
				let (balance, _) = Self::record_of(security, date.id, *investor)
					.ok_or("INV-9: an open record date is not found")?;
				sum += balance;
			}
			// A split cancels less than a unit a holder; those who have left since may have held some.
			let cancelled = row.supply_at(date).checked_sub(sum);
			let exact = row.generation == 0;
			ensure!(
				cancelled.is_some_and(|units| units == 0 || !exact),
				"INV-9: the units at a record date are not the supply at it"
			);
		}
		for (id, vote) in Votes::<T>::iter_prefix(security) {
			ensure!(
				row.record_date(id).is_some_and(|date| date.vote),
				"INV-11: a vote is on no open record date"
			);
			let voted = register
				.iter()
				.filter_map(|(_, holding)| holding.record(id))
				.filter(|record| record.voted)
				.fold(0, |sum: Balance, record| sum.saturating_add(record.balance));
			ensure!(
				voted == vote.turnout(),
				"INV-11: the tallies are not the units of those who voted"
			);
		}
		Ok(())
	}

	fn check_requests(
		security: SecurityId,
		row: &SecurityOf<T>,
		register: &[(InvestorId, HoldingOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let mut requested = BTreeMap::<InvestorId, Balance>::new();
		for request in Requests::<T>::iter_prefix_values(security) {
			if request.generation == row.generation {
				*requested.entry(request.investor).or_default() += request.amount;
			}
		}
		let reason = HoldReason::PendingTransfer.into();
		for (investor, holding) in register {
			let requested = requested.remove(investor).unwrap_or_default();
			ensure!(
				holding.generation < row.generation || holding.on_hold(&reason) == requested,
				"INV-12: other units are on hold than those that wait for approval"
			);
		}
		ensure!(
			requested.is_empty(),
			"INV-12: a transfer waits of an investor that holds nothing"
		);
		Ok(())
	}

	fn check_roles(security: SecurityId) -> Result<(), TryRuntimeError> {
		let book = Roles::<T>::get(security).ok_or("INV-4: a security has no roles")?;
		ensure!(
			!book.officers.is_empty() && (1..=book.agents.len() as u32).contains(&book.threshold),
			"INV-10: a security has no officer, or too few agents"
		);
		let mut listed: Vec<_> = book.pending.iter().map(|(id, _)| *id).collect();
		let mut pending: Vec<_> = Acts::<T>::iter_key_prefix(security).collect();
		listed.sort();
		pending.sort();
		ensure!(
			listed == pending,
			"INV-10: other acts are pending than the roles list"
		);
		Ok(())
	}
}
