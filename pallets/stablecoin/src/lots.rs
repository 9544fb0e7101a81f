//! The list of lots of a metal coin.

use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::*, traits::fungibles::Inspect};
use sp_core::H256;
use sp_runtime::DispatchError;
use tessera_primitives::{
	acts::ReasonCode,
	journal::{CoinAct, Detail},
	CoinId,
};

use crate::{
	fineness::{FineWeight, Rounding},
	*,
};

/// The text without the zeros before its numbers: `A007` is `A7`.
fn without_leading_zeros(text: &[u8]) -> Vec<u8> {
	let mut significant = Vec::with_capacity(text.len());
	for byte in text {
		let in_number = significant.last().is_some_and(u8::is_ascii_digit);
		if *byte != b'0' || in_number {
			significant.push(*byte);
		}
	}
	significant
}

impl<T: Config> Pallet<T> {
	/// What identifies a lot. Zeros before a number in its serial number do not make it another.
	pub(crate) fn id_of_lot(refiner: &LotText, serial: &LotText) -> LotId {
		let serial = without_leading_zeros(serial);
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
		Self::record(added.amount(weight.0).detail(Detail::Hash(id)));
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
		Self::take_off_list(&caller, coin, &mut row, id, Some((reason, document)));
		let lots = Self::lots_make(&row).unwrap_or_default();
		ensure!(
			T::Ledger::total_issuance(coin) <= lots,
			Error::<T>::LotNeeded
		);
		Coins::<T>::insert(coin, row);
		Self::deposit_event(Event::LotRemoved {
			coin,
			lot: id,
			reason,
			document,
		});
		Ok(())
	}

	/// Strikes off a lot that is gone, whatever the supply, and whoever has asked for it: nobody can keep on
	/// the list what is not there. Its redemption goes on as one for money.
	pub(crate) fn strike_lot(
		agent: &T::AccountId,
		coin: CoinId,
		id: LotId,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		if let Some(redemption) = Self::lot(coin, id)?.redemption {
			Redemptions::<T>::mutate(coin, redemption, |redemption| {
				if let Some(redemption) = redemption {
					redemption.lot = None;
				}
			});
		}
		Self::take_off_list(agent, coin, &mut row, id, Some((reason, document)));
		Coins::<T>::insert(coin, row);
		Ok(())
	}

	/// Takes a lot off the list of its coin.
	pub(crate) fn take_off_list(
		by: &T::AccountId,
		coin: CoinId,
		row: &mut CoinOf<T>,
		id: LotId,
		because: Option<(ReasonCode, H256)>,
	) {
		let Some(lot) = Lots::<T>::take(id) else {
			return;
		};
		let weight = lot.fine_weight().0;
		row.fine_weight = FineWeight(row.fine_weight.0.saturating_sub(weight));
		let removed = Self::entry(coin, CoinAct::LotRemoved).by(by.clone());
		let mut removed = removed.amount(weight).detail(Detail::Hash(id));
		if let Some((reason, document)) = because {
			removed = removed.because(reason, document);
		}
		Self::record(removed);
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
