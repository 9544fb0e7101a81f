//! Coins, their terms, what pays fees, and what the issuer does besides.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungibles::{metadata::Mutate as _, Create, Inspect, Mutate},
		tokens::Preservation,
	},
};
use sp_core::H256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::Convert, DispatchError,
	FixedPointNumber, FixedU128, Rounding,
};
use tessera_identifiers::Lei;
use tessera_primitives::{
	acts::ReasonCode,
	coins::Locks,
	journal::{CoinAct, Entry, Journal, Subject},
	Balance, CoinId,
};

use crate::*;

/// Whether none stands twice.
pub(crate) fn is_unique<A: PartialEq>(all: &[A]) -> bool {
	let mut places = all.iter().enumerate();
	places.all(|(place, one)| !all[..place].contains(one))
}

impl<T: Config> Pallet<T> {
	pub(crate) fn row(coin: CoinId) -> Result<CoinOf<T>, DispatchError> {
		Ok(Coins::<T>::get(coin).ok_or(Error::<T>::UnknownCoin)?)
	}

	pub(crate) fn ensure_issuer(
		caller: &T::AccountId,
		coin: CoinId,
	) -> Result<CoinOf<T>, DispatchError> {
		let row = Self::row(coin)?;
		ensure!(row.issuer == *caller, Error::<T>::NotIssuer);
		Ok(row)
	}

	/// Whether both are coins of this pallet, and one whole of each is worth the same.
	pub fn same_peg(one: CoinId, other: CoinId) -> bool {
		match (Coins::<T>::get(one), Coins::<T>::get(other)) {
			(Some(one), Some(other)) => one.peg == other.peg,
			_ => false,
		}
	}

	pub(crate) fn entry(coin: CoinId, act: CoinAct) -> Entry<T::AccountId> {
		Entry::new(Subject::Coin(coin), act)
	}

	pub(crate) fn record(entry: Entry<T::AccountId>) {
		<T::Audit as Journal<T::AccountId>>::record(entry);
	}

	pub(crate) fn do_create(
		coin: CoinId,
		issuer: T::AccountId,
		details: NewCoin,
	) -> DispatchResult {
		let taken = Coins::<T>::contains_key(coin) || T::Ledger::asset_exists(coin);
		ensure!(!taken, Error::<T>::CoinExists);
		ensure!(details.peg.makes_sense(), Error::<T>::InvalidPeg);
		ensure!(
			details.decimals <= MAX_DECIMALS,
			Error::<T>::TooManyDecimals
		);
		let is_text = |text: &Name| !text.is_empty() && core::str::from_utf8(text).is_ok();
		ensure!(
			is_text(&details.name) && is_text(&details.symbol),
			Error::<T>::InvalidName
		);
		let issuer_lei = Lei::new(details.issuer_lei).map_err(|_| Error::<T>::InvalidLei)?;
		ensure!(details.terms.make_sense(), Error::<T>::TermsOutOfBounds);

		let owner = T::Owner::get();
		// Sufficient, and with the least balance of one: whoever receives needs nothing else, and no
		// remainder is ever too small to keep.
		T::Ledger::create(coin, owner.clone(), true, 1)?;
		let (name, symbol) = (details.name.to_vec(), details.symbol.to_vec());
		T::Ledger::set(coin, &owner, name, symbol, details.decimals)?;
		let seat = Seats::truncate_from(alloc::vec![issuer.clone()]);
		Roles::<T>::insert(
			coin,
			RoleBook {
				agents: seat.clone(),
				pausers: seat,
				threshold: 1,
				offers: Default::default(),
				pending: Default::default(),
				next_act: 0,
			},
		);
		let row = Coin {
			issuer: issuer.clone(),
			issuer_lei,
			master_minter: issuer.clone(),
			peg: details.peg,
			decimals: details.decimals,
			terms: details.terms,
			minting_paused: false,
			transfers_paused: false,
			minted: 0,
			burned: 0,
			paid: Default::default(),
			redeeming: 0,
			next_redemption: 0,
			breaches: 0,
			frozen_accounts: 0,
			fine_weight: Default::default(),
		};
		Coins::<T>::insert(coin, row);
		SwapAccounts::<T>::insert(T::SwapAccount::convert(coin), coin);
		let created = Self::entry(coin, CoinAct::Created).to_account(issuer.clone());
		Self::record(created.hash_of(&details));
		Self::deposit_event(Event::Created {
			coin,
			issuer,
			peg: details.peg,
		});
		Ok(())
	}

	pub(crate) fn build_coin(genesis: GenesisCoin<T::AccountId>) -> DispatchResult {
		let name = |text: alloc::string::String| -> Result<Name, Error<T>> {
			text.into_bytes()
				.try_into()
				.map_err(|_| Error::<T>::InvalidName)
		};
		let seats = |accounts: Vec<T::AccountId>| -> Result<Seats<T::AccountId>, Error<T>> {
			ensure!(is_unique(&accounts), Error::<T>::AlreadyInRole);
			accounts.try_into().map_err(|_| Error::<T>::TooManySeats)
		};
		let coin = genesis.coin;
		let details = NewCoin {
			peg: genesis.peg,
			decimals: genesis.decimals,
			name: name(genesis.name)?,
			symbol: name(genesis.symbol)?,
			issuer_lei: *genesis.issuer_lei.as_bytes(),
			terms: genesis.terms,
		};
		Self::do_create(coin, genesis.issuer, details)?;
		let accepted = |role: Role, who: &T::AccountId| {
			let accepted = Self::entry(coin, CoinAct::RoleAccepted);
			Self::record(accepted.to_account(who.clone()).number(role as u64));
		};
		accepted(Role::MasterMinter, &genesis.master_minter);
		Coins::<T>::mutate(coin, |row| {
			if let Some(row) = row {
				row.master_minter = genesis.master_minter;
			}
		});
		let names: Vec<_> = genesis.minters.iter().map(|(who, _)| who).collect();
		ensure!(is_unique(&names), Error::<T>::AlreadyInRole);
		for (minter, allowance) in &genesis.minters {
			let set = Self::entry(coin, CoinAct::AllowanceSet).to_account(minter.clone());
			Self::record(set.change(0, *allowance));
		}
		let minters = Minters::try_from(genesis.minters).map_err(|_| Error::<T>::TooManyMinters)?;
		CoinMinters::<T>::insert(coin, minters);
		let (agents, pausers) = (seats(genesis.agents)?, seats(genesis.pausers)?);
		let possible = (1..=agents.len() as u32).contains(&genesis.threshold);
		ensure!(possible, Error::<T>::ImpossibleThreshold);
		ensure!(!pausers.is_empty(), Error::<T>::SeatNeeded);
		for agent in &agents {
			accepted(Role::Agent, agent);
		}
		for pauser in &pausers {
			accepted(Role::Pauser, pauser);
		}
		let threshold_set = Self::entry(coin, CoinAct::ThresholdSet);
		Self::record(threshold_set.change(1, genesis.threshold.into()));
		Roles::<T>::mutate(coin, |book| {
			if let Some(book) = book {
				book.agents = agents;
				book.pausers = pausers;
				book.threshold = genesis.threshold;
			}
		});
		match genesis.fee_rate {
			Some(rate) => Self::do_set_fee_rate(coin, Some(rate)),
			None => Ok(()),
		}
	}

	pub(crate) fn do_set_terms(coin: CoinId, terms: Terms) -> DispatchResult {
		let mut row = Self::row(coin)?;
		ensure!(terms.make_sense(), Error::<T>::TermsOutOfBounds);
		let old_value = core::mem::replace(&mut row.terms, terms);
		Coins::<T>::insert(coin, row);
		Self::record(Self::entry(coin, CoinAct::TermsSet).hash_of(&(old_value, terms)));
		Self::deposit_event(Event::TermsSet {
			coin,
			old_value,
			new_value: terms,
		});
		Ok(())
	}

	pub(crate) fn do_set_fee_rate(coin: CoinId, rate: Option<FixedU128>) -> DispatchResult {
		Self::row(coin)?;
		ensure!(rate != Some(FixedU128::default()), Error::<T>::ZeroRate);
		let old_value = FeeRates::<T>::get(coin);
		FeeRates::<T>::set(coin, rate);
		let inner = |rate: Option<FixedU128>| rate.unwrap_or_default().into_inner();
		let entry = Self::entry(coin, CoinAct::FeeRateSet);
		Self::record(entry.change(inner(old_value), inner(rate)));
		Self::deposit_event(Event::FeeRateSet {
			coin,
			old_value,
			new_value: rate,
		});
		Ok(())
	}

	/// What of a coin pays `native` smallest units of the native token: rounded up, against the payer.
	/// Nothing where the coin is not accepted, or so much cannot be counted.
	pub fn native_to_coin(coin: CoinId, native: Balance) -> Option<Balance> {
		let rate = FeeRates::<T>::get(coin)?.into_inner();
		multiply_by_rational_with_rounding(native, rate, FixedU128::DIV, Rounding::Up)
	}

	pub(crate) fn do_pause(
		caller: T::AccountId,
		coin: CoinId,
		flow: Flow,
		paused: bool,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let mut row = Self::row(coin)?;
		let book = Self::book(coin)?;
		ensure!(book.pausers.contains(&caller), Error::<T>::NotPauser);
		let state = match flow {
			Flow::Minting => &mut row.minting_paused,
			Flow::Transfers => &mut row.transfers_paused,
		};
		if paused {
			ensure!(!*state, Error::<T>::AlreadyPaused);
		} else {
			ensure!(*state, Error::<T>::NotPaused);
		}
		*state = paused;
		let act = match (flow, paused) {
			(Flow::Minting, true) => CoinAct::MintingPaused,
			(Flow::Minting, false) => CoinAct::MintingResumed,
			(Flow::Transfers, true) => CoinAct::TransfersPaused,
			(Flow::Transfers, false) => CoinAct::TransfersResumed,
		};
		match act {
			CoinAct::TransfersPaused => T::Locks::stop(coin)?,
			CoinAct::TransfersResumed => T::Locks::resume(coin)?,
			_ => {}
		}
		Coins::<T>::insert(coin, row);
		Self::record(Self::entry(coin, act).by(caller).because(reason, document));
		Self::deposit_event(if paused {
			Event::Paused {
				coin,
				flow,
				reason,
				document,
			}
		} else {
			Event::Resumed {
				coin,
				flow,
				reason,
				document,
			}
		});
		Ok(())
	}

	pub(crate) fn do_rescue(
		caller: T::AccountId,
		coin: CoinId,
		to: T::AccountId,
		amount: Balance,
		reason: ReasonCode,
		document: H256,
	) -> DispatchResult {
		let row = Self::ensure_issuer(&caller, coin)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(!row.transfers_paused, Error::<T>::TransfersPaused);
		Self::ensure_not_frozen(coin, &to)?;
		let owner = T::Owner::get();
		ensure!(to != owner, Error::<T>::SameAccount);
		Self::ensure_free(coin, &owner, amount)?;
		T::Ledger::transfer(coin, &owner, &to, amount, Preservation::Expendable)?;
		let rescued = Self::entry(coin, CoinAct::Rescued).by(caller);
		let rescued = rescued.from_account(owner).to_account(to.clone());
		Self::record(rescued.amount(amount).because(reason, document));
		Self::deposit_event(Event::Rescued {
			coin,
			to,
			amount,
			reason,
			document,
		});
		Ok(())
	}
}
