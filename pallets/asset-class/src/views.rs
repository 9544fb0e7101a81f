//! What anybody may ask of a pool without a transaction. Every answer costs the same for ten assets or
//! holders and for a million.

use alloc::vec::Vec;
use codec::{Decode, DecodeAll, Encode};
use frame_support::{
	pallet_prelude::*,
	storage::{with_transaction, TransactionOutcome},
	traits::{fungibles::Inspect, Time},
};
use sp_runtime::{DispatchError, FixedPointNumber, FixedU128};
use tessera_cashflow::Terms;
use tessera_primitives::{apis::Page, compliance::Compliance, Balance, CoinId, Moment, SecurityId};

use crate::{assets::since, engine::moment, value::carrying, *};

/// Most rows of one page.
pub const MAX_PAGE: u32 = 256;

/// A tranche as it stands. Amounts are in the smallest unit of the coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TrancheReport {
	/// Its security.
	pub security: SecurityId,
	/// Its units.
	pub supply: Balance,
	/// The principal owed to it; none to the residual.
	pub balance: Balance,
	/// Interest that was due to it and has not been paid.
	pub shortfall: Balance,
	/// The principal owed on a unit; nothing for the residual, and where there are no units.
	pub factor: Option<FixedU128>,
	/// What it is worth.
	pub value: Balance,
	/// The value of the pool, as a multiple of what is owed to this tranche and those before it; nothing
	/// for the residual, and where nothing is owed.
	pub coverage: Option<FixedU128>,
}

/// A pool as it stands. Amounts are in the smallest unit of the coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PoolReport {
	/// Its class.
	pub class: ClassId,
	/// Which standard of the class binds it.
	pub version: u32,
	/// Its coin.
	pub coin: CoinId,
	/// Where it is in its life.
	pub phase: Phase,
	/// Whether all assets that may be late by now were looked at: otherwise the value may be too high.
	pub is_reviewed: bool,
	/// What it is worth.
	pub value: Balance,
	/// Principal of its assets, due or not.
	pub principal: Balance,
	/// By how much less they were bought, as far as it is not gained yet: not in the value.
	pub discount: Balance,
	/// Its cash.
	pub cash: Cash,
	/// The cash in its reserve.
	pub reserve: Balance,
	/// How many periods were distributed.
	pub periods: u32,
	/// When the next one may be.
	pub next_distribution: Moment,
	/// Its tranches; the last is the residual.
	pub tranches: Vec<TrancheReport>,
	/// Assets that are not late.
	pub performing: Cell,
	/// Late ones by days past due: to 30, 60 and 90, and in default.
	pub late: [Cell; BUCKETS],
	/// All by rate: see [`value::RATE_BANDS`].
	pub by_rate: [Cell; value::RATE_BANDS],
	/// All by remaining term when the pool bought them: see [`value::TERM_BANDS`].
	pub by_term: [Cell; value::TERM_BANDS],
}

/// An asset as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AssetReport {
	/// Its row.
	pub row: Asset,
	/// What it is worth in its pool, by itself; nothing outside pools.
	pub value: Option<Balance>,
	/// Days since the oldest claim that is not paid, or since the value of a holding is too old.
	pub days_past_due: u32,
}

/// What would become of an asset that is offered to a pool. Amounts are in the smallest unit of the coin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct JoinReport {
	/// Its price.
	pub price: Balance,
	/// What of it is paid in coins.
	pub coins: Balance,
	/// What of it is paid in units, which are retained.
	pub retained: Balance,
	/// Why it would be refused: every rule that fails; none if it would join.
	pub refusals: Vec<DispatchError>,
}

/// The principal of a pool by counterparty.
pub type ExposurePage = Page<(Counterparty, Balance), Counterparty>;

impl<T: Config> Pallet<T> {
	pub(crate) fn report_pool(pool_id: PoolId) -> Option<PoolReport> {
		let (pool, charter) = (Pools::<T>::get(pool_id)?, Charters::<T>::get(pool_id)?);
		let now = T::Time::now();
		let (value, claims) = Self::claims(&pool, &charter, now).ok()?;
		let (_, values) = Self::values(&pool, &charter, now).ok()?;
		let mut owed = 0u128;
		let mut tranches = Vec::new();
		for (place, security) in charter.tranches.iter().enumerate() {
			let supply = T::Register::total_issuance(*security);
			let position = pool.state.tranches.get(place);
			owed = owed.checked_add(claims.get(place).copied().unwrap_or(0))?;
			tranches.push(TrancheReport {
				security: *security,
				supply,
				balance: position.map_or(0, |position| position.balance),
				shortfall: position.map_or(0, |position| position.shortfall),
				factor: position.and_then(|position| {
					FixedU128::checked_from_rational(position.balance, supply)
				}),
				value: values.get(place).copied()?,
				coverage: position.and_then(|_| FixedU128::checked_from_rational(value, owed)),
			});
		}
		let next = Self::boundary(&pool, &charter, pool.periods.checked_add(1)?).ok()?;
		Some(PoolReport {
			class: pool.class,
			version: charter.version,
			coin: pool.coin,
			phase: pool.phase,
			is_reviewed: Self::ensure_reviewed(&pool, now).is_ok(),
			value,
			principal: pool.portfolio.principal,
			discount: pool.portfolio.discounts()?,
			cash: pool.cash,
			reserve: pool.state.reserve,
			periods: pool.periods,
			next_distribution: moment(next),
			tranches,
			performing: pool.portfolio.performing,
			late: pool.portfolio.late,
			by_rate: pool.by_rate,
			by_term: pool.by_term,
		})
	}

	pub(crate) fn report_asset(asset: AssetId) -> Option<AssetReport> {
		let row = Assets::<T>::get(asset)?;
		let now = T::Time::now();
		let charter = row.pool.and_then(Charters::<T>::get);
		let value =
			charter.and_then(|charter| carrying(&row, now, &charter.standard.losses.provisions));
		let days = match row.life().is_live() {
			true => since(&row).map_or(0, |since| now.saturating_sub(since) / DAY_MILLIS),
			false => 0,
		};
		Some(AssetReport {
			row,
			value,
			days_past_due: u32::try_from(days).unwrap_or(u32::MAX),
		})
	}

	pub(crate) fn page_of_exposures(
		pool: PoolId,
		from: Option<Counterparty>,
		limit: u32,
	) -> ExposurePage {
		let limit = limit.clamp(1, MAX_PAGE) as usize;
		let rows = match from {
			None => Exposures::<T>::iter_prefix(pool),
			Some(last) => {
				let key = Exposures::<T>::hashed_key_for(pool, last);
				Exposures::<T>::iter_prefix_from(pool, key)
			}
		};
		let mut items: Vec<_> = rows.take(limit.saturating_add(1)).collect();
		let more = items.len() > limit;
		items.truncate(limit);
		let next = items.last().filter(|_| more).map(|(last, _)| *last);
		Page { items, next }
	}

	/// Asks every rule by itself, so that all that fail are named; and then the sale as a whole, which is
	/// undone.
	pub(crate) fn report_join(pool_id: PoolId, id: AssetId, terms: Vec<u8>) -> Option<JoinReport> {
		let (pool, charter) = (Pools::<T>::get(pool_id)?, Charters::<T>::get(pool_id)?);
		let row = Assets::<T>::get(id)?;
		let now = T::Time::now();
		let mut report = JoinReport::default();
		let mut ask = |asked: DispatchResult| {
			if let Err(error) = asked {
				report.refusals.push(error);
			}
		};
		let holds = |holds: bool, error: Error<T>| match holds {
			true => Ok(()),
			false => Err(error.into()),
		};
		let is_member =
			Classes::<T>::get(row.class).is_some_and(|class| class.is_member(row.originator));
		ask(holds(row.life() == Life::Offered, Error::WrongLife));
		ask(holds(is_member, Error::NotMember));
		ask(Self::ensure_buys(&pool, &charter, now));
		ask(holds(pool.class == row.class, Error::OtherClass));
		ask(holds(pool.coin == row.coin, Error::WrongCoin));
		ask(Self::ensure_reviewed(&pool, now));
		let standard = &charter.standard;
		let terms = Terms::decode_all(&mut &terms[..]);
		let sale = terms
			.map_err(|_| Error::<T>::WrongTerms.into())
			.and_then(|terms| {
				Self::priced(standard, id, &row, &terms, now).map(|sale| (terms, sale))
			});
		match sale {
			Ok((terms, (asset, price))) => {
				ask(holds(asset.outstanding > 0, Error::NothingOutstanding));
				for error in Self::ineligible(standard, id, &asset, now) {
					ask(Err(error.into()));
				}
				ask(holds(price >= asset.accrued.max(1), Error::PriceTooLow));
				let retained = standard.retention.rate.mul_ceil(price);
				let coins = price.saturating_sub(retained);
				ask(holds(coins <= pool.cash.investment, Error::TooLittleCash));
				let mut after = pool;
				after.cash.investment = after.cash.investment.saturating_sub(coins);
				let sums = &mut after.portfolio;
				sums.principal = sums.principal.saturating_add(asset.outstanding);
				sums.discount = sums.discount.saturating_add(asset.discount);
				match Self::exceeded(pool_id, &after, &charter, &asset, asset.outstanding) {
					Ok(errors) => errors.into_iter().for_each(|error| ask(Err(error.into()))),
					Err(error) => ask(Err(error)),
				}
				(report.price, report.coins, report.retained) = (price, coins, retained);
				if report.refusals.is_empty() {
					report
						.refusals
						.extend(Self::try_join(pool_id, id, &row, &terms).err());
				}
			}
			Err(error) => ask(Err(error)),
		}
		Some(report)
	}

	/// Sells an asset by its originator's first account, and undoes it.
	fn try_join(pool: PoolId, id: AssetId, row: &Asset, terms: &Terms) -> DispatchResult {
		let account = T::Persons::main_account(row.originator);
		let account = account.ok_or(Error::<T>::NotAPerson)?;
		with_transaction(|| {
			let sold = Self::do_join(account, pool, id, terms, 0).map(drop);
			TransactionOutcome::Rollback(sold)
		})
	}
}
