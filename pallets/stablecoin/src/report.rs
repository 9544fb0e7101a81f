//! How well coins are backed, and what audit asks of them.

use alloc::{vec, vec::Vec};
use frame_support::traits::fungibles::Inspect;
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, traits::Convert, Rounding};
use tessera_primitives::{
	attestations::Topic,
	books::Unit,
	journal::{Interests, Subject},
	report::{Check, Figure, Figures, Line, Reporting},
	CoinId, InvestorId,
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn coverage_of(coin: CoinId, row: &CoinOf<T>) -> Option<Coverage> {
		let supply = T::Ledger::total_issuance(coin);
		let stated = Self::attested(coin, &row.terms);
		let attested = stated.map(|stated| stated.value);
		let paid = stated.map_or(row.paid, |stated| Self::paid_unseen(row, stated.as_of));
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
			mintable: attested
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
