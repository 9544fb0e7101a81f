//! Assets: registration, and the one place where their rows are written.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{fungibles::metadata::Inspect as _, Time},
};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{
	compliance::Compliance,
	journal::{ClassAct, Entry, Journal, Subject},
	Balance, InvestorId, Moment,
};

use crate::{
	engine::{Position, Runner},
	value::{age, band, TERM_BANDS},
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

/// The day on which somebody has to look at an asset again: the first on which it is later than it is.
pub(crate) fn review_day(asset: &Asset, grace_days: u16) -> Option<u32> {
	let since = match asset.dues.since {
		0 => asset.next_due?,
		since => since,
	};
	let days = match asset.life {
		Life::Active | Life::Cured => u64::from(grace_days).saturating_add(1),
		Life::Late(bucket) => *BUCKET_DAYS.get(usize::from(bucket))?,
		_ => return None,
	};
	let at = since.saturating_add(days.saturating_mul(DAY_MILLIS));
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
	match asset.life.is_live() {
		true => asset.outstanding.checked_add(asset.dues.principal),
		false => Some(0),
	}
}

/// What an asset adds to a band of rates.
pub(crate) fn cell(asset: &Asset) -> Option<Cell> {
	match asset.life.is_live() {
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

	/// The engine of an asset, from the terms that somebody brings.
	pub(crate) fn runner(asset: &Asset, terms: &TermsBytes) -> Result<Runner, DispatchError> {
		let hash: H256 = sp_io::hashing::blake2_256(terms).into();
		ensure!(hash == asset.terms, Error::<T>::WrongTerms);
		let decimals = T::Coins::decimals(asset.coin);
		Ok(Runner::new(terms, decimals).map_err(Error::<T>::from)?)
	}

	/// Takes what the engine says into the row. Dues from before the pool bought it are the originator's.
	pub(crate) fn take_position(
		asset: &mut Asset,
		position: Position,
		now: Moment,
	) -> DispatchResult {
		asset.state = position.state;
		asset.rate = position.rate;
		asset.outstanding = position.outstanding;
		asset.accrued = position.accrued;
		asset.valued_at = now;
		asset.next_due = position.next_due;
		if asset.life.is_live() {
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
		let since = match (asset.dues.since, asset.next_due) {
			(0, Some(next)) if next <= now => next,
			(since, _) => since,
		};
		let is_over = asset.dues.since == 0 && asset.outstanding == 0 && asset.accrued == 0;
		let next = match age(since, now, grace_days) {
			_ if is_over => Life::Repaid,
			Some((_, late)) => late,
			None if asset.life.bucket().is_some() => Life::Cured,
			None => asset.life,
		};
		if next != asset.life {
			// A bucket is never left for an earlier one before all is paid.
			let goes_back = next.bucket().is_some() && next.bucket() < asset.life.bucket();
			if !goes_back {
				Self::become_(asset, next)?;
			}
		}
		Ok(())
	}

	/// Moves an asset on in its life.
	pub(crate) fn become_(asset: &mut Asset, next: Life) -> DispatchResult {
		ensure!(asset.life.can_become(next), Error::<T>::WrongLife);
		asset.life = next;
		Ok(())
	}

	/// Writes an asset in the place of what it was, with everything that is summed over it. Every change
	/// of an asset that is or was in `pool` goes through here.
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
		grace_days: u16,
	) -> DispatchResult {
		let is_in = |asset: &Asset| asset.pool == Some(pool_id) && asset.life.is_live();
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
		let new_day = new.and_then(|row| review_day(row, grace_days));
		if old_day != new_day {
			if let Some(day) = old_day {
				Reviews::<T>::remove((pool_id, day, id));
			}
			if let Some(day) = new_day {
				Reviews::<T>::insert((pool_id, day, id), ());
			}
		}
		after.review = new_day;
		if before.life != after.life {
			let act = match after.life {
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
				old_value: before.life,
				new_value: after.life,
			});
		}
		// What is paid or bought back may be pledged again; a contract that was paid is over.
		if before.life.is_live() && !after.life.is_live() {
			match after.life {
				Life::Repaid => Self::free_collateral(&after),
				Life::Repurchased => {
					Pledges::<T>::remove(after.contract);
					Self::free_collateral(&after);
				}
				_ => {}
			}
		}
		Assets::<T>::insert(id, after);
		Ok(())
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
		let decimals = T::Coins::decimals(new.coin);
		let runner = Runner::new(&new.terms, decimals).map_err(Error::<T>::from)?;
		let kind = ContractType::of(runner.terms()).ok_or(Error::<T>::TypeNotAllowed)?;
		let is_allowed = standard.contracts.types.contains(&kind);
		ensure!(is_allowed, Error::<T>::TypeNotAllowed);
		let now = T::Time::now();
		let start = runner.start().map_err(Error::<T>::from)?;
		let position = runner.run(&start, now).map_err(Error::<T>::from)?;
		ensure!(position.is_complete, Error::<T>::NotCaughtUp);
		ensure!(position.outstanding > 0, Error::<T>::NothingOutstanding);
		let id = NextAsset::<T>::get();
		NextAsset::<T>::put(id.checked_add(1).ok_or(Error::<T>::OutOfRange)?);
		let contract = contract_pledge(&new.contract);
		ensure!(
			!Pledges::<T>::contains_key(contract),
			Error::<T>::ContractPledged
		);
		Pledges::<T>::insert(contract, id);
		let collateral = match &new.serial {
			Some(serial) => Some(collateral_pledge(serial).ok_or(Error::<T>::InvalidSerial)?),
			None => None,
		};
		if let Some(pledge) = collateral {
			ensure!(
				!Pledges::<T>::contains_key(pledge),
				Error::<T>::CollateralPledged
			);
			Pledges::<T>::insert(pledge, id);
		}
		let terms: H256 = sp_io::hashing::blake2_256(&new.terms).into();
		let mut asset = Asset {
			class,
			originator,
			terms,
			contract,
			obligor: new.obligor,
			jurisdiction: new.jurisdiction,
			collateral,
			coin: new.coin,
			pool: None,
			kind,
			ends_at: runner.maturity(),
			term: 0,
			life: Life::Offered,
			state: position.state.clone(),
			rate: 0,
			outstanding: 0,
			accrued: 0,
			valued_at: now,
			dues: Dues::default(),
			next_due: None,
			review: None,
			missed: false,
			paid: 0,
		};
		Self::take_position(&mut asset, position, now)?;
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
		ensure!(asset.life == Life::Offered, Error::<T>::WrongLife);
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
