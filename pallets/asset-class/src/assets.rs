//! Assets: registration, and the one place where their rows are written.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{fungibles::metadata::Inspect as _, Time},
};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_cashflow::Terms;
use tessera_primitives::{
	compliance::Compliance,
	journal::{ClassAct, Entry, Journal, Subject},
	Balance, CoinId, InvestorId, Moment,
};

use crate::{
	engine::{Position, Run, Runner},
	life::{Offer, Stage},
	value::{band, overdue, ratio_up, TERM_BANDS},
	*,
};

/// The pledge of a contract.
pub(crate) fn contract_pledge(contract: &H256) -> H256 {
	(b"contract", contract)
		.using_encoded(sp_io::hashing::blake2_256)
		.into()
}

/// The pledge of collateral: letters and digits alone count, and case does not.
pub(crate) fn collateral_pledge(serial: &[u8]) -> Option<H256> {
	let text: Vec<u8> = serial
		.iter()
		.filter(|byte| byte.is_ascii_alphanumeric())
		.map(u8::to_ascii_uppercase)
		.collect();
	let is_text = !text.is_empty() && serial.is_ascii();
	is_text.then(|| {
		(b"collateral", text)
			.using_encoded(sp_io::hashing::blake2_256)
			.into()
	})
}

/// Since when the oldest claim is open, or the value of a holding too old; in the future if nothing is yet.
pub(crate) fn since(asset: &Asset) -> Option<Moment> {
	match asset.dues.since {
		0 => asset.next_due,
		since => Some(since),
	}
}

/// Whether an asset is lost if it is late for too long: not while nothing is known to be due, because its
/// contract waits for an index that auditors do not state.
pub(crate) fn may_be_lost(asset: &Asset) -> bool {
	!asset.waits || asset.dues.since > 0
}

/// The day on which somebody has to look at an asset again: the first on which it is later than it is, or lost.
pub(crate) fn review_day(asset: &Asset, losses: &LossPolicy) -> Option<u32> {
	let lost = match may_be_lost(asset) {
		true => u64::from(losses.write_off_days),
		false => u64::MAX,
	};
	let days = match asset.life() {
		Life::Active | Life::Cured => u64::from(losses.grace_days).saturating_add(1),
		Life::Late(bucket) => BUCKET_DAYS
			.get(usize::from(bucket))
			.map_or(lost, |days| lost.min(*days)),
		Life::Defaulted if !may_be_lost(asset) => return None,
		Life::Defaulted => lost,
		_ => return None,
	};
	let at = since(asset)?.saturating_add(days.saturating_mul(DAY_MILLIS));
	u32::try_from(at.div_ceil(DAY_MILLIS)).ok()
}

/// By whom the principal of an asset is limited.
pub(crate) fn counterparties(asset: &Asset) -> [Counterparty; 3] {
	[
		Counterparty::Originator(asset.originator),
		Counterparty::Obligor(asset.obligor),
		Counterparty::Jurisdiction(asset.jurisdiction),
	]
}

/// The principal of an asset, due or not, as far as it counts in a pool.
pub(crate) fn principal(asset: &Asset) -> Option<Balance> {
	match asset.life().is_live() {
		true => asset.outstanding.checked_add(asset.dues.principal),
		false => Some(0),
	}
}

/// The principal of an asset at what it cost, as far as it counts in a pool.
pub(crate) fn cost(asset: &Asset) -> Option<Balance> {
	match asset.life().is_live() {
		true => principal(asset)?.checked_sub(asset.discount),
		false => Some(0),
	}
}

/// All that is owed on a live asset: principal, and fees and interest, with what has accrued.
pub(crate) fn owed(asset: &Asset) -> Option<(Balance, Balance)> {
	let income = asset
		.dues
		.fees
		.checked_add(asset.dues.interest)?
		.checked_add(asset.accrued)?;
	Some((principal(asset)?, income))
}

/// Lets the discount of a live asset fall in the proportion in which its principal has, from `before`:
/// rounded up, so that the value is down. Gives what of it is gained.
pub(crate) fn realise(asset: &mut Asset, before: Balance) -> Option<Balance> {
	let kept = match before {
		0 => 0,
		_ => ratio_up(asset.discount, principal(asset)?, before)?.min(asset.discount),
	};
	let gained = asset.discount.checked_sub(kept)?;
	asset.discount = kept;
	Some(gained)
}

/// What an asset adds to a band of rates.
pub(crate) fn cell(asset: &Asset) -> Option<Cell> {
	match asset.life().is_live() {
		true => Some(Cell {
			count: 1,
			amount: asset.outstanding.checked_add(asset.dues.total()?)?,
		}),
		false => Some(Cell::default()),
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn asset(asset: AssetId) -> Result<Asset, DispatchError> {
		Ok(Assets::<T>::get(asset).ok_or(Error::<T>::UnknownAsset)?)
	}

	/// The person behind an account, if it originated the asset.
	pub(crate) fn originator(
		who: &T::AccountId,
		asset: &Asset,
	) -> Result<InvestorId, DispatchError> {
		let person = T::Persons::investor(who).filter(|person| *person == asset.originator);
		Ok(person.ok_or(Error::<T>::NotOriginator)?)
	}

	/// The hash by which a row knows its terms.
	fn hash_of(terms: &Terms) -> Result<H256, DispatchError> {
		let bytes = terms.encode();
		ensure!(
			bytes.len() <= MAX_TERMS_BYTES as usize,
			Error::<T>::WrongTerms
		);
		Ok(sp_io::hashing::blake2_256(&bytes).into())
	}

	/// The engine of terms in a class. What it observes are the standard's auditors.
	fn engine(
		terms: &Terms,
		coin: CoinId,
		class: ClassId,
		standard: &Standard,
	) -> Result<Runner, DispatchError> {
		let decimals = T::Coins::decimals(coin);
		let runner = Runner::new(terms, decimals, class).map_err(Error::<T>::from)?;
		Ok(match runner.floats() {
			true => runner.observing(Self::class_index(standard, class).ok()),
			false => runner,
		})
	}

	/// The engine of an asset, from the terms that somebody brings.
	pub(crate) fn runner(
		asset: &Asset,
		terms: &Terms,
		standard: &Standard,
	) -> Result<Runner, DispatchError> {
		ensure!(Self::hash_of(terms)? == asset.terms, Error::<T>::WrongTerms);
		Self::engine(terms, asset.coin, asset.class, standard)
	}

	/// Brings a loan to now, as far as one call may run it and the index is known; gives how far. Holdings
	/// have no schedule.
	pub(crate) fn bring(
		asset: &mut Asset,
		runner: &Runner,
		now: Moment,
	) -> Result<Run, DispatchError> {
		if asset.kind.is_holding() {
			return Ok(Run::nothing());
		}
		let position = runner.run(&asset.state, now).map_err(Error::<T>::from)?;
		let run = position.run;
		Self::take_position(asset, position, now)?;
		Ok(run)
	}

	/// How many events a run to the end was.
	///
	/// # Errors
	///
	/// [`Error::NoIndex`], [`Error::NotCaughtUp`].
	pub(crate) fn complete(run: Run) -> Result<u32, DispatchError> {
		ensure!(!run.waits, Error::<T>::NoIndex);
		ensure!(run.is_complete, Error::<T>::NotCaughtUp);
		Ok(run.events)
	}

	/// Brings a loan to now; gives how far it was run.
	///
	/// # Errors
	///
	/// [`Error::NoIndex`], [`Error::NotCaughtUp`]; what the engine says.
	pub(crate) fn bring_up(
		asset: &mut Asset,
		runner: &Runner,
		now: Moment,
	) -> Result<Run, DispatchError> {
		let run = Self::bring(asset, runner, now)?;
		Self::complete(run)?;
		Ok(run)
	}

	/// Takes what auditors say that a holding is worth, the middle of it: less, and its principal falls; never up. Where
	/// nobody has said it freshly, it stays as it is, and is late once the last value is too old. Gives the
	/// principal that is lost, at what it cost.
	pub(crate) fn appraise(
		standard: &Standard,
		id: AssetId,
		asset: &mut Asset,
	) -> Result<Balance, DispatchError> {
		let Ok(attested) = Self::appraisal(standard, &Subject::Asset(id)) else {
			return Ok(0);
		};
		asset.next_due = Some(attested.as_of.saturating_add(standard.max_age()));
		if attested.value >= asset.outstanding {
			return Ok(0);
		}
		let range = || Error::<T>::OutOfRange;
		let (principal, paid) = (asset.outstanding, cost(asset).ok_or(range())?);
		asset.outstanding = attested.value;
		realise(asset, principal).ok_or(range())?;
		let left = cost(asset).ok_or(range())?;
		Ok(paid.checked_sub(left).ok_or(range())?)
	}

	/// Takes what the engine says into the row. Dues from before the pool bought it are the originator's.
	pub(crate) fn take_position(
		asset: &mut Asset,
		position: Position,
		now: Moment,
	) -> DispatchResult {
		asset.state = position.state;
		asset.waits = position.run.waits;
		asset.rate = position.rate;
		asset.outstanding = position.outstanding;
		asset.accrued = position.accrued;
		asset.valued_at = now;
		asset.next_due = position.next_due;
		if asset.life().is_live() {
			let (dues, new) = (&mut asset.dues, position.dues);
			let sum =
				|old: Balance, new: Balance| old.checked_add(new).ok_or(Error::<T>::OutOfRange);
			dues.fees = sum(dues.fees, new.fees)?;
			dues.interest = sum(dues.interest, new.interest)?;
			dues.principal = sum(dues.principal, new.principal)?;
			if dues.since == 0 {
				dues.since = new.since;
			}
		}
		Ok(())
	}

	/// Puts an asset where it belongs in its life: late by its oldest claim, cured, or repaid.
	pub(crate) fn settle_life(asset: &mut Asset, now: Moment, grace_days: u16) -> DispatchResult {
		if asset.dues.total().ok_or(Error::<T>::OutOfRange)? == 0 {
			asset.dues.since = 0;
		}
		let days = since(asset).and_then(|since| overdue(since, now, grace_days));
		let is_over = !asset.kind.is_holding()
			&& asset.dues.since == 0
			&& asset.outstanding == 0
			&& asset.accrued == 0;
		match (asset.stage(), days) {
			(Stage::Performing(it), _) if is_over => it.repay(),
			(Stage::Overdue(it), _) if is_over => it.repay(),
			(Stage::Performing(it), Some(days)) => {
				it.fall_late(days);
			}
			(Stage::Overdue(it), Some(days)) => {
				it.age(days);
			}
			(Stage::Overdue(it), None) => {
				it.cure();
			}
			_ => {}
		}
		Ok(())
	}

	/// Writes an asset in the place of what it was, with everything that is summed over it. Every change
	/// of an asset that is or was in `pool` goes through here. Gives the row as it is written.
	///
	/// # Errors
	///
	/// [`Error::OutOfRange`] if a sum does not fit.
	pub(crate) fn write(
		id: AssetId,
		before: &Asset,
		mut after: Asset,
		pool_id: PoolId,
		pool: &mut Pool,
		losses: &LossPolicy,
	) -> Result<Asset, DispatchError> {
		let is_in = |asset: &Asset| asset.pool == Some(pool_id) && asset.life().is_live();
		let (old, new) = (
			Some(before).filter(|row| is_in(row)),
			Some(&after).filter(|row| is_in(row)),
		);
		let range = Error::<T>::OutOfRange;
		pool.portfolio.replace(old, new).ok_or(range)?;
		let of = |row: Option<&Asset>| row.map_or(Some(Cell::default()), cell);
		for (row, sign) in [(old, false), (new, true)] {
			let Some(row) = row else { continue };
			let cell = of(Some(row)).ok_or(Error::<T>::OutOfRange)?;
			let (minus, plus) = match sign {
				true => (Cell::default(), cell),
				false => (cell, Cell::default()),
			};
			let term = usize::from(row.term).min(TERM_BANDS - 1);
			for sums in [&mut pool.by_rate[band(row.rate)], &mut pool.by_term[term]] {
				sums.replace(&minus, &plus).ok_or(Error::<T>::OutOfRange)?;
			}
		}
		let amount = |row: Option<&Asset>| row.map_or(Some(0), principal);
		let (old_amount, new_amount) = (
			amount(old).ok_or(Error::<T>::OutOfRange)?,
			amount(new).ok_or(Error::<T>::OutOfRange)?,
		);
		if old_amount != new_amount {
			for counterparty in counterparties(&after) {
				Exposures::<T>::try_mutate_exists(pool_id, counterparty, |sum| {
					let next = sum
						.unwrap_or(0)
						.checked_add(new_amount)
						.and_then(|sum| sum.checked_sub(old_amount))
						.ok_or(Error::<T>::OutOfRange)?;
					*sum = Some(next).filter(|sum| *sum > 0);
					Ok::<_, DispatchError>(())
				})?;
			}
		}
		let old_day = old.and_then(|row| row.review);
		// What became due long ago is looked at with what is due now.
		let new_day = new.and_then(|row| review_day(row, losses));
		let new_day = new_day.map(|day| day.max(pool.reviewed_to));
		if new_day == Some(pool.reviewed_to) {
			pool.reviewed_last = None;
		}
		if old_day != new_day {
			if let Some(day) = old_day {
				Reviews::<T>::remove((pool_id, day, id));
			}
			if let Some(day) = new_day {
				Reviews::<T>::insert((pool_id, day, id), ());
			}
		}
		after.review = new_day;
		if before.life() != after.life() {
			let act = match after.life() {
				Life::Late(_) | Life::Defaulted => Some(ClassAct::AssetAged),
				Life::Cured => Some(ClassAct::AssetCured),
				Life::Repaid => Some(ClassAct::AssetRepaid),
				_ => None,
			};
			if let Some(act) = act {
				T::Audit::record(Entry::new(Subject::Asset(id), act));
			}
			Self::deposit_event(Event::LifeChanged {
				asset: id,
				old_value: before.life(),
				new_value: after.life(),
			});
		}
		// What is paid or has left the pool may be pledged again; a contract that was paid is over.
		if before.life() != after.life() && !after.life().is_live() {
			match after.life() {
				Life::Repaid => Self::free_collateral(&after),
				Life::Repurchased | Life::Sold | Life::Substituted => {
					Pledges::<T>::remove(after.contract);
					Self::free_collateral(&after);
				}
				_ => {}
			}
		}
		Assets::<T>::insert(id, &after);
		Ok(after)
	}

	fn free_collateral(asset: &Asset) {
		if let Some(pledge) = asset.collateral {
			Pledges::<T>::remove(pledge);
		}
	}

	pub(crate) fn do_register_asset(
		caller: T::AccountId,
		class: ClassId,
		new: NewAsset,
	) -> DispatchResult {
		let (row, originator) = Self::member(&caller, class)?;
		let standard = &row.standard;
		ensure!(standard.coins.contains(&new.coin), Error::<T>::WrongCoin);
		let terms = Self::hash_of(&new.terms)?;
		let runner = Self::engine(&new.terms, new.coin, class, standard)?;
		let kind = runner.kind();
		let is_allowed = standard.contracts.types.contains(&kind);
		ensure!(is_allowed, Error::<T>::TypeNotAllowed);
		let mut asset = Asset::offered(Offer {
			class,
			originator,
			terms,
			contract: contract_pledge(&new.contract),
			obligor: new.obligor,
			jurisdiction: new.jurisdiction,
			coin: new.coin,
			kind,
			ends_at: runner.maturity(),
			highest_rate: runner.highest_rate(),
			state: runner.start().map_err(Error::<T>::from)?,
		});
		Self::bring_up(&mut asset, &runner, T::Time::now())?;
		let has_value = kind.is_holding() || asset.outstanding > 0;
		ensure!(has_value, Error::<T>::NothingOutstanding);
		let id = NextAsset::<T>::get();
		NextAsset::<T>::put(id.checked_add(1).ok_or(Error::<T>::OutOfRange)?);
		ensure!(
			!Pledges::<T>::contains_key(asset.contract),
			Error::<T>::ContractPledged
		);
		Pledges::<T>::insert(asset.contract, id);
		if let Some(serial) = &new.serial {
			let pledge = collateral_pledge(serial).ok_or(Error::<T>::InvalidSerial)?;
			ensure!(
				!Pledges::<T>::contains_key(pledge),
				Error::<T>::CollateralPledged
			);
			Pledges::<T>::insert(pledge, id);
			asset.collateral = Some(pledge);
		}
		Assets::<T>::insert(id, asset);
		let entry = Entry::new(Subject::Asset(id), ClassAct::AssetRegistered).hash_of(&new.terms);
		Self::note(entry.to(originator), &caller);
		Self::deposit_event(Event::AssetRegistered {
			asset: id,
			class,
			originator,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_asset(caller: T::AccountId, id: AssetId) -> DispatchResult {
		let asset = Self::asset(id)?;
		Self::originator(&caller, &asset)?;
		ensure!(asset.life() == Life::Offered, Error::<T>::WrongLife);
		Pledges::<T>::remove(asset.contract);
		Self::free_collateral(&asset);
		Assets::<T>::remove(id);
		Self::note(
			Entry::new(Subject::Asset(id), ClassAct::AssetWithdrawn),
			&caller,
		);
		Self::deposit_event(Event::AssetWithdrawn { asset: id });
		Ok(())
	}
}
