//! How well coins are backed, and what audit asks of them.

use alloc::{vec, vec::Vec};
use frame_support::traits::fungibles::Inspect;
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, traits::Convert, Rounding};
use tessera_primitives::{
	apis::{CoinInfo, LotInfo, Page, RedemptionInfo},
	attestations::Topic,
	books::Unit,
	journal::{Interests, Subject},
	report::{Check, Figure, Figures, Line, Reporting},
	CoinId, InvestorId,
};

use crate::*;

/// A page of keys: the first, where it is still there, and those after it; and where the next page begins.
fn page<Key>(
	first: Option<Key>,
	rest: impl Iterator<Item = Key>,
	limit: u32,
) -> (Vec<Key>, Option<Key>) {
	let limit = limit.clamp(1, MAX_PAGE) as usize;
	let mut keys: Vec<Key> = first.into_iter().chain(rest).take(limit + 1).collect();
	let next = (keys.len() > limit).then(|| keys.pop()).flatten();
	(keys, next)
}

impl<T: Config> Pallet<T> {
	pub(crate) fn page_of_redemptions(
		coin: CoinId,
		from: Option<RedemptionId>,
		limit: u32,
	) -> Page<RedemptionInfo<T::AccountId>, RedemptionId> {
		let rest = match from {
			Some(from) => {
				let place = Redemptions::<T>::hashed_key_for(coin, from);
				Redemptions::<T>::iter_key_prefix_from(coin, place)
			}
			None => Redemptions::<T>::iter_key_prefix(coin),
		};
		let first = from.filter(|from| Redemptions::<T>::contains_key(coin, from));
		let (keys, next) = page(first, rest, limit);
		let info = |id: RedemptionId| {
			let row = Redemptions::<T>::get(coin, id)?;
			Some(RedemptionInfo {
				redemption: id,
				deadline: Self::deadline(coin, &row),
				holder: row.holder,
				amount: row.amount,
				lot: row.lot,
			})
		};
		let items = keys.into_iter().filter_map(info).collect();
		Page { items, next }
	}

	pub(crate) fn page_of_lots(from: Option<LotId>, limit: u32) -> Page<LotInfo, LotId> {
		let rest = match from {
			Some(from) => Lots::<T>::iter_keys_from(Lots::<T>::hashed_key_for(from)),
			None => Lots::<T>::iter_keys(),
		};
		let first = from.filter(|from| Lots::<T>::contains_key(from));
		let (keys, next) = page(first, rest, limit);
		let info = |id: LotId| {
			let lot = Lots::<T>::get(id)?;
			Some(LotInfo {
				lot: id,
				coin: lot.coin,
				fine_weight: lot.fine_weight().0,
				redemption: lot.redemption,
			})
		};
		let items = keys.into_iter().filter_map(info).collect();
		Page { items, next }
	}

	/// A coin in figures.
	pub fn coin_info(coin: CoinId) -> Option<CoinInfo<T::AccountId>> {
		let row = Coins::<T>::get(coin)?;
		Some(CoinInfo {
			supply: T::Ledger::total_issuance(coin),
			minters: CoinMinters::<T>::get(coin).into_inner(),
			redeeming: row.redeeming,
			fine_weight: row.fine_weight.0,
		})
	}

	pub(crate) fn coverage_of(coin: CoinId, row: &CoinOf<T>) -> Option<Coverage> {
		let supply = T::Ledger::total_issuance(coin);
		let stated = Self::attested(coin, &row.terms);
		let attested = stated.map(|stated| stated.value);
		let unseen = stated.ok().and_then(|stated| row.paid.unseen(stated.as_of));
		let paid = unseen.unwrap_or_else(|| row.paid.total());
		let lots = Self::lots_make(row);
		let reserve = attested
			.unwrap_or_default()
			.min(lots.unwrap_or(tessera_primitives::Balance::MAX));
		Some(Coverage {
			supply,
			attested,
			lots,
			reserve,
			coverage_ppm: multiply_by_rational_with_rounding(
				reserve,
				1_000_000,
				supply,
				Rounding::Down,
			),
			paid,
			mintable: unseen
				.and(attested.ok())
				.unwrap_or_default()
				.saturating_sub(paid)
				.min(reserve)
				.saturating_sub(supply),
		})
	}
}

impl<T: Config> Reporting for Pallet<T> {
	fn figures(subject: &Subject) -> Option<Figures> {
		let Subject::Coin(coin) = *subject else {
			return None;
		};
		let row = Coins::<T>::get(coin)?;
		let coverage = Self::coverage_of(coin, &row)?;
		let mut lines = vec![
			Line::at_most(Check::SupplyIsBacked, coverage.supply, coverage.reserve),
			Line::equal(
				Check::SupplyIsBooked,
				coverage.supply,
				row.minted.saturating_sub(row.burned),
			),
		];
		if let (Some(lots), Ok(attested)) = (coverage.lots, coverage.attested) {
			lines.push(Line::at_most(Check::ReserveIsInLots, attested, lots));
		}
		let mut figures = vec![
			(Figure::Supply, coverage.supply),
			(Figure::Redeeming, row.redeeming),
			(Figure::FrozenHoldings, row.frozen_accounts.into()),
			(Figure::Reserve, coverage.reserve),
			(Figure::Breaches, row.breaches.into()),
		];
		if let Some(ppm) = coverage.coverage_ppm {
			figures.push((Figure::CoveragePpm, ppm));
		}
		Some(Figures {
			lines,
			figures,
			units: vec![Unit::Coin(coin)],
			booked: Vec::new(),
			topics: vec![(Topic::Reserve, row.terms.quorum, row.terms.max_age)],
		})
	}
}

impl<T: Config> Interests for Pallet<T> {
	fn has_role(subject: &Subject, investor: InvestorId) -> bool {
		let Subject::Coin(coin) = *subject else {
			return false;
		};
		let Some(roles) = Self::roles_of(coin) else {
			return false;
		};
		let minters = roles.minters.into_iter().map(|(minter, _)| minter);
		[roles.issuer, roles.master_minter]
			.into_iter()
			.chain(minters)
			.chain(roles.agents)
			.chain(roles.pausers)
			.any(|who| T::Persons::convert(who) == Some(investor))
	}

	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]> {
		let Subject::Coin(coin) = *subject else {
			return Vec::new();
		};
		let row = Coins::<T>::get(coin);
		row.map(|row| *row.issuer_lei.as_bytes())
			.into_iter()
			.collect()
	}

	fn exists(subject: &Subject) -> bool {
		matches!(subject, Subject::Coin(coin) if Coins::<T>::contains_key(coin))
	}
}
