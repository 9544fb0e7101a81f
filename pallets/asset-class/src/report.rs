//! What the audit asks of classes, pools and assets.

use alloc::vec::Vec;
use frame_support::traits::fungibles::Inspect;
use sp_runtime::traits::Convert;
use tessera_primitives::{
	attestations::Topic,
	books::{Account, Unit},
	journal::{Interests, Subject},
	report::{Check, Figure, Figures, Line, Reporting},
	InvestorId,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The class to which a subject belongs, if it is a class, a pool or an asset.
	fn class_of(subject: &Subject) -> Option<ClassId> {
		match subject {
			Subject::Class(class) => Classes::<T>::contains_key(class).then_some(*class),
			Subject::Pool(pool) => Pools::<T>::get(pool).map(|pool| pool.class),
			Subject::Asset(asset) => Assets::<T>::get(asset).map(|asset| asset.class),
			_ => None,
		}
	}
}

impl<T: Config> Interests for Pallet<T> {
	/// Members have a say in their class, its pools and its assets; so has an originator that has left in
	/// its assets.
	fn has_role(subject: &Subject, investor: InvestorId) -> bool {
		let originated = match subject {
			Subject::Asset(asset) => {
				Assets::<T>::get(asset).is_some_and(|asset| asset.originator == investor)
			}
			_ => false,
		};
		originated
			|| Self::class_of(subject)
				.and_then(Classes::<T>::get)
				.is_some_and(|class| class.is_member(investor))
	}

	/// The legal entities of all members.
	fn legal_entities(subject: &Subject) -> Vec<[u8; 20]> {
		let class = Self::class_of(subject).and_then(Classes::<T>::get);
		class
			.into_iter()
			.flat_map(|class| class.members)
			.map(|member| *member.lei.as_bytes())
			.collect()
	}

	fn exists(subject: &Subject) -> bool {
		Self::class_of(subject).is_some()
	}
}

impl<T: Config> Reporting for Pallet<T> {
	/// Of a pool, whether its books and its account have the cash that it says, and what it is worth; of an
	/// asset, what is attested.
	fn figures(subject: &Subject) -> Option<Figures> {
		let class = Self::class_of(subject)?;
		let mut figures = Figures::default();
		let asked = match subject {
			Subject::Pool(pool) => {
				let row = Pools::<T>::get(pool)?;
				let cash = row.cash.total()?.checked_add(row.state.reserve)?;
				let account = T::PoolAccount::convert(*pool);
				let held = T::Coins::balance(row.coin, &account);
				figures
					.lines
					.push(Line::at_most(Check::CashIsHeld, cash, held));
				let unit = Unit::Coin(row.coin);
				figures.units.push(unit);
				figures
					.booked
					.push((Check::CashIsBooked, unit, Account::Cash, cash));
				let (late, _) = row.portfolio.owed()?;
				let (value, _) = Self::pool_value(*pool)?;
				figures.figures = alloc::vec![
					(Figure::PoolValue, value),
					(Figure::PoolPrincipal, row.portfolio.principal),
					(Figure::PoolCash, cash),
					(Figure::PoolLate, late),
				];
				return Some(figures);
			}
			_ => Classes::<T>::get(class)?.standard.eligibility,
		};
		if let (Subject::Asset(_), 1..) = (subject, asked.quorum) {
			let topic = (Topic::Value, asked.quorum, asked.max_age);
			figures.topics.push(topic);
		}
		Some(figures)
	}
}
