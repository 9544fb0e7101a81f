//! The list of lots of a metal coin.

use frame_support::{ensure, pallet_prelude::*};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{acts::ReasonCode, journal::CoinAct, CoinId};

use crate::{
	fineness::{FineWeight, Rounding},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn id_of_lot(refiner: &LotText, serial: &LotText) -> LotId {
		H256((refiner, serial).using_encoded(sp_io::hashing::blake2_256))
	}

	pub(crate) fn lot(coin: CoinId, id: LotId) -> Result<Lot, DispatchError> {
		let lot = Lots::<T>::get(id).filter(|lot| lot.coin == coin);
		Ok(lot.ok_or(Error::<T>::UnknownLot)?)
	}

	pub(crate) fn do_add_lot(
		caller: T::AccountId,
		coin: CoinId,
		details: NewLot,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(&caller, coin)?;
		let is_metal = matches!(row.peg, Peg::Commodity { .. });
		ensure!(is_metal, Error::<T>::NotCommodity);
		let texts = [&details.serial, &details.refiner, &details.vault];
		let valid = texts.into_iter().all(is_plain)
			&& details.gross_milligrams > 0
			&& (1..=1_000_000).contains(&details.fineness_ppm);
		ensure!(valid, Error::<T>::InvalidLot);
		let id = Self::id_of_lot(&details.refiner, &details.serial);
		ensure!(!Lots::<T>::contains_key(id), Error::<T>::LotExists);
		let lot = Lot {
			coin,
			serial: details.serial.clone(),
			refiner: details.refiner.clone(),
			gross_milligrams: details.gross_milligrams,
			fineness_ppm: details.fineness_ppm,
			vault: details.vault.clone(),
			redemption: None,
		};
		let weight = lot.fine_weight();
		let sum = row.fine_weight.0.checked_add(weight.0);
		row.fine_weight = FineWeight(sum.ok_or(Error::<T>::TooHeavy)?);
		let units = row.peg.units(row.fine_weight, row.decimals, Rounding::Up);
		ensure!(units.is_some(), Error::<T>::TooHeavy);
		Lots::<T>::insert(id, lot);
		Coins::<T>::insert(coin, row);
		let added = Self::entry(coin, CoinAct::LotAdded).by(caller);
		Self::record(added.amount(weight.milligrams()).hash_of(&details.serial));
		Self::deposit_event(Event::LotAdded {
			coin,
			lot: id,
			details,
		});
		Ok(())
	}

	pub(crate) fn do_remove_lot(
		caller: T::AccountId,
		coin: CoinId,
		id: LotId,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(&caller, coin)?;
		let lot = Self::lot(coin, id)?;
		ensure!(lot.redemption.is_none(), Error::<T>::LotTaken);
		Self::take_off_list(&mut row, id);
		Coins::<T>::insert(coin, row);
		let removed = Self::entry(coin, CoinAct::LotRemoved).by(caller);
		let removed = removed.amount(lot.fine_weight().milligrams());
		Self::record(removed.hash_of(&lot.serial).because(reason, document));
		Self::deposit_event(Event::LotRemoved {
			coin,
			lot: id,
			reason,
			document,
		});
		Ok(())
	}

	/// Takes a lot off the list of its coin.
	pub(crate) fn take_off_list(row: &mut CoinOf<T>, id: LotId) {
		if let Some(lot) = Lots::<T>::take(id) {
			let rest = row.fine_weight.0.saturating_sub(lot.fine_weight().0);
			row.fine_weight = FineWeight(rest);
		}
	}

	/// Lets others ask for the lot of a redemption that is over.
	pub(crate) fn free_lot(redemption: &RedemptionOf<T>) {
		if let Some(id) = redemption.lot {
			Lots::<T>::mutate(id, |lot| {
				if let Some(lot) = lot {
					lot.redemption = None;
				}
			});
		}
	}
}
