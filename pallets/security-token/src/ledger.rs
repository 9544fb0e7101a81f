//! The one door: every change of a holding goes through here, and with it through the rules.
//!
//! [`Pallet::apply`] issues, redeems and moves units between investors and between free and held;
//! [`Pallet::shift`] moves units between the pockets of one holding, which no rule concerns.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{
		fungibles::Inspect,
		tokens::Fortitude::{self, Force, Polite},
		Consideration, Footprint, Time,
	},
};
use sp_runtime::{ArithmeticError, DispatchError, FixedU128};
use tessera_identifiers::{Cfi, Fisn, Isin, Lei};
use tessera_primitives::{
	compliance::{Compliance, Kind, Movement, Party, Reason, Refusal, Side},
	Balance, InvestorId, Moment, SecurityId,
};

use crate::*;

/// One end of a movement: an account, and the pocket of its investor's holding.
pub(crate) struct End<'a, T: Config> {
	account: &'a T::AccountId,
	pocket: Pocket<T::RuntimeHoldReason>,
}

impl<'a, T: Config> End<'a, T> {
	/// The free units of `account`'s investor.
	pub(crate) fn free(account: &'a T::AccountId) -> Self {
		Self {
			account,
			pocket: Pocket::Free,
		}
	}

	/// The units that `account`'s investor has on hold for `reason`.
	pub(crate) fn held(account: &'a T::AccountId, reason: T::RuntimeHoldReason) -> Self {
		Self {
			account,
			pocket: Pocket::Held(reason),
		}
	}
}

/// A change of holdings.
pub(crate) enum Change<'a, T: Config> {
	/// New units appear at `to`; the supply rises.
	Issue {
		/// Who receives.
		to: End<'a, T>,
	},
	/// Units vanish at `from`; the supply falls.
	Redeem {
		/// Who gives.
		from: End<'a, T>,
	},
	/// Units go from one end to another.
	Transfer {
		/// Who gives.
		from: End<'a, T>,
		/// Who receives.
		to: End<'a, T>,
	},
	/// Units appear at `to` and the supply stays: another pallet took them from elsewhere.
	Deposit {
		/// Who receives.
		to: End<'a, T>,
	},
	/// Units vanish at `from` and the supply stays: another pallet takes them elsewhere.
	Withdraw {
		/// Who gives.
		from: End<'a, T>,
	},
}

impl<'a, T: Config> Change<'a, T> {
	fn kind(&self) -> Kind {
		match self {
			Change::Issue { .. } => Kind::Issue,
			Change::Redeem { .. } => Kind::Redemption,
			Change::Transfer { .. } => Kind::Transfer,
			Change::Deposit { .. } | Change::Withdraw { .. } => Kind::Imbalance,
		}
	}

	fn ends(self) -> (Option<End<'a, T>>, Option<End<'a, T>>) {
		match self {
			Change::Issue { to } | Change::Deposit { to } => (None, Some(to)),
			Change::Redeem { from } | Change::Withdraw { from } => (Some(from), None),
			Change::Transfer { from, to } => (Some(from), Some(to)),
		}
	}
}

/// One end, as it stands before the movement.
struct Loaded<'a, T: Config> {
	end: End<'a, T>,
	party: Party,
	holding: Option<HoldingOf<T>>,
}

impl<'a, T: Config> Loaded<'a, T> {
	/// The giver, whose credentials no rule looks at.
	fn giver(security: SecurityId, end: End<'a, T>) -> Self {
		let investor = T::Compliance::investor(end.account);
		Self::load(
			security,
			end,
			Party {
				investor,
				..Party::default()
			},
		)
	}

	fn receiver(security: SecurityId, end: End<'a, T>, now: Moment) -> Self {
		let party = T::Compliance::party(end.account, now);
		Self::load(security, end, party)
	}

	fn load(security: SecurityId, end: End<'a, T>, party: Party) -> Self {
		let holding = party
			.investor
			.and_then(|investor| Register::<T>::get(security, investor));
		Self {
			end,
			party,
			holding,
		}
	}

	fn total(&self) -> Balance {
		self.holding.as_ref().map_or(0, Holding::total)
	}

	fn side(&self) -> Side<'_> {
		Side {
			party: &self.party,
			holding: self.total(),
		}
	}

	/// Why the end cannot give `amount`, apart from the rules.
	fn refusal(&self, amount: Balance, force: Fortitude) -> Option<Reason> {
		let Some(holding) = &self.holding else {
			return Some(Reason::InsufficientBalance);
		};
		if holding.in_pocket(&self.end.pocket) < amount {
			return Some(Reason::InsufficientBalance);
		}
		let thaws = force == Force || self.end.pocket != Pocket::Free;
		(!thaws && holding.available() < amount).then_some(Reason::HoldingFrozen)
	}
}

/// Every reason against a movement, the register's own before the rules'.
fn refusals<T: Config>(
	kind: Kind,
	row: &SecurityOf<T>,
	from: Option<&Loaded<T>>,
	to: Option<&Loaded<T>>,
	amount: Balance,
	now: Moment,
	force: Fortitude,
) -> Vec<Refusal> {
	let frozen = (row.status == SecurityStatus::Frozen).then_some(Reason::SecurityFrozen);
	let zero = (amount == 0).then_some(Reason::ZeroAmount);
	let short = from.and_then(|from| from.refusal(amount, force));
	let mut reasons: Vec<_> = [frozen, zero, short]
		.into_iter()
		.flatten()
		.map(Refusal::of)
		.collect();
	let movement = Movement {
		kind,
		amount,
		now,
		holders: row.holders,
		from: from.map(Loaded::side),
		to: to.map(Loaded::side),
	};
	reasons.extend(T::Compliance::refusals(&row.policy, &movement));
	reasons
}

/// One end, as it stands after the change.
struct Changed<'a, T: Config> {
	investor: InvestorId,
	account: &'a T::AccountId,
	pocket: Pocket<T::RuntimeHoldReason>,
	/// All units of the investor before the change.
	old_value: Balance,
	/// All units of the investor now.
	new_value: Balance,
}

impl<T: Config> Changed<'_, T> {
	fn tell_release(&self, security: SecurityId, amount: Balance) {
		Pallet::<T>::tell_release(security, self.investor, self.pocket, amount);
	}

	fn tell_hold(&self, security: SecurityId, amount: Balance) {
		Pallet::<T>::tell_hold(security, self.investor, self.pocket, amount);
	}

	fn tell_adjustment(&self, security: SecurityId) {
		let Self {
			investor,
			old_value,
			new_value,
			..
		} = *self;
		Pallet::<T>::deposit_event(Event::Adjusted {
			security,
			investor,
			old_value,
			new_value,
		});
	}
}

/// The row of a security, to be written only if something in it changes.
struct OpenSecurity<T: Config> {
	security: SecurityId,
	row: SecurityOf<T>,
	changed: bool,
}

impl<T: Config> OpenSecurity<T> {
	fn add_supply(&mut self, amount: Balance) -> Result<(), ArithmeticError> {
		self.row.supply = self
			.row
			.supply
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		self.changed = true;
		Ok(())
	}

	fn remove_supply(&mut self, amount: Balance) -> Result<(), ArithmeticError> {
		self.row.supply = self
			.row
			.supply
			.checked_sub(amount)
			.ok_or(ArithmeticError::Underflow)?;
		self.changed = true;
		Ok(())
	}

	/// Writes a holding whose investor had `before` units, and counts the holder in or out.
	fn write_holding(
		&mut self,
		investor: InvestorId,
		before: Balance,
		holding: HoldingOf<T>,
	) -> Result<(), ArithmeticError> {
		let holders = match (before, holding.total()) {
			(0, 1..) => self
				.row
				.holders
				.checked_add(1)
				.ok_or(ArithmeticError::Overflow)?,
			(1.., 0) => self
				.row
				.holders
				.checked_sub(1)
				.ok_or(ArithmeticError::Underflow)?,
			_ => self.row.holders,
		};
		self.changed |= holders != self.row.holders;
		self.row.holders = holders;
		if holding.is_empty() {
			Register::<T>::remove(self.security, investor);
		} else {
			Register::<T>::insert(self.security, investor, holding);
		}
		Ok(())
	}

	fn close(self) {
		if self.changed {
			Securities::<T>::insert(self.security, self.row);
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The investor of `account`, if anybody has seen it yet.
	pub(crate) fn investor_of(account: &T::AccountId) -> Option<InvestorId> {
		T::Compliance::investor(account)
	}

	/// The holding of the investor of `account`.
	pub(crate) fn holding_of(security: SecurityId, account: &T::AccountId) -> Option<HoldingOf<T>> {
		Register::<T>::get(security, Self::investor_of(account)?)
	}

	/// Every reason for which [`Self::apply`] would refuse the same change now.
	pub(crate) fn dry_run(
		security: SecurityId,
		change: Change<T>,
		amount: Balance,
		force: Fortitude,
	) -> Vec<Refusal> {
		let Some(row) = Securities::<T>::get(security) else {
			return alloc::vec![Refusal::of(Reason::UnknownSecurity)];
		};
		let now = T::Time::now();
		let kind = change.kind();
		let (from, to) = change.ends();
		let from = from.map(|end| Loaded::giver(security, end));
		let to = to.map(|end| Loaded::receiver(security, end, now));
		refusals(kind, &row, from.as_ref(), to.as_ref(), amount, now, force)
	}

	/// Changes holdings, if nothing speaks against it. Whether the receiver was given an investor.
	///
	/// For calls, whose changes are undone as a whole when they fail.
	///
	/// # Errors
	///
	/// The first of [`Self::dry_run`]'s reasons, as an [`Error`]; an arithmetic error if the supply or
	/// income does not fit; [`TokenError::CannotCreateHold`](sp_runtime::TokenError) if the receiver
	/// has too many holds.
	pub(crate) fn apply_in_call(
		security: SecurityId,
		change: Change<T>,
		amount: Balance,
		force: Fortitude,
	) -> Result<bool, DispatchError> {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		let now = T::Time::now();
		let kind = change.kind();
		let (from, to) = change.ends();
		let from = from.map(|end| Loaded::giver(security, end));
		let to = to.map(|end| Loaded::receiver(security, end, now));
		let refusals = refusals(kind, &row, from.as_ref(), to.as_ref(), amount, now, force);
		if let Some(first) = refusals.first() {
			return Err(Error::<T>::from(first.reason).into());
		}
		let opened = to.as_ref().is_some_and(|to| to.party.investor.is_none());
		let mut open = OpenSecurity::<T> {
			security,
			row,
			changed: false,
		};
		match (from, to) {
			(Some(from), Some(to)) if from.party.investor == to.party.investor => {
				Self::move_within(&mut open, from, to, amount)?
			}
			(Some(from), Some(to)) => {
				let given = Self::give(&mut open, from, amount)?;
				let received = Self::receive(&mut open, to, amount, now)?;
				given.tell_release(security, amount);
				Self::deposit_event(Event::Transferred {
					security,
					from: given.account.clone(),
					from_investor: given.investor,
					to: received.account.clone(),
					to_investor: received.investor,
					amount,
				});
				received.tell_hold(security, amount);
			}
			(None, Some(to)) => {
				let received = Self::receive(&mut open, to, amount, now)?;
				if kind == Kind::Issue {
					open.add_supply(amount)?;
					Self::deposit_event(Event::Issued {
						security,
						to: received.account.clone(),
						to_investor: received.investor,
						amount,
					});
				} else {
					received.tell_adjustment(security);
				}
				received.tell_hold(security, amount);
			}
			(Some(from), None) => {
				let given = Self::give(&mut open, from, amount)?;
				given.tell_release(security, amount);
				if kind == Kind::Redemption {
					open.remove_supply(amount)?;
					Self::deposit_event(Event::Redeemed {
						security,
						from: given.account.clone(),
						from_investor: given.investor,
						amount,
					});
				} else {
					given.tell_adjustment(security);
				}
			}
			(None, None) => (),
		}
		open.close();
		Ok(opened)
	}

	/// As [`Self::apply_in_call`], for callers that may go on after an error: then nothing has changed.
	pub(crate) fn apply(
		security: SecurityId,
		change: Change<T>,
		amount: Balance,
		force: Fortitude,
	) -> DispatchResult {
		with_storage_layer(|| Self::apply_in_call(security, change, amount, force)).map(|_| ())
	}

	/// Takes `amount` out of one end.
	fn give<'a>(
		open: &mut OpenSecurity<T>,
		from: Loaded<'a, T>,
		amount: Balance,
	) -> Result<Changed<'a, T>, DispatchError> {
		let old_value = from.total();
		let (Some(investor), Some(mut holding)) = (from.party.investor, from.holding) else {
			return Err(Error::<T>::InsufficientBalance.into());
		};
		holding.accrue(open.row.income_index)?;
		holding.debit(&from.end.pocket, amount)?;
		let new_value = holding.total();
		open.write_holding(investor, old_value, holding)?;
		let End { account, pocket } = from.end;
		Ok(Changed {
			investor,
			account,
			pocket,
			old_value,
			new_value,
		})
	}

	/// Puts `amount` into one end.
	fn receive<'a>(
		open: &mut OpenSecurity<T>,
		to: Loaded<'a, T>,
		amount: Balance,
		now: Moment,
	) -> Result<Changed<'a, T>, DispatchError> {
		let old_value = to.total();
		let investor = match to.party.investor {
			Some(investor) => investor,
			None => T::Compliance::open(to.end.account)?,
		};
		let index = open.row.income_index;
		let mut holding = to.holding.unwrap_or_else(|| Holding::empty(index));
		holding.accrue(index)?;
		holding.acquire(now, amount);
		holding.credit(to.end.pocket, amount)?;
		let new_value = holding.total();
		open.write_holding(investor, old_value, holding)?;
		let End { account, pocket } = to.end;
		Ok(Changed {
			investor,
			account,
			pocket,
			old_value,
			new_value,
		})
	}

	/// Moves units between accounts of one investor: at most from one pocket to another.
	fn move_within(
		open: &mut OpenSecurity<T>,
		from: Loaded<T>,
		to: Loaded<T>,
		amount: Balance,
	) -> DispatchResult {
		let before = from.total();
		let (Some(investor), Some(mut holding)) = (from.party.investor, from.holding) else {
			return Err(Error::<T>::InsufficientBalance.into());
		};
		let security = open.security;
		let repocketed = from.end.pocket != to.end.pocket;
		if repocketed {
			holding.debit(&from.end.pocket, amount)?;
			holding.credit(to.end.pocket, amount)?;
			open.write_holding(investor, before, holding)?;
			Self::tell_release(security, investor, from.end.pocket, amount);
		}
		Self::deposit_event(Event::Transferred {
			security,
			from: from.end.account.clone(),
			from_investor: investor,
			to: to.end.account.clone(),
			to_investor: investor,
			amount,
		});
		if repocketed {
			Self::tell_hold(security, investor, to.end.pocket, amount);
		}
		Ok(())
	}

	/// Moves units between the pockets of one holding. No rule concerns it: nobody receives.
	///
	/// # Errors
	///
	/// [`Error::UnknownSecurity`], [`Error::SecurityFrozen`] when putting on hold,
	/// [`Error::InsufficientBalance`], [`Error::HoldingFrozen`],
	/// [`TokenError::CannotCreateHold`](sp_runtime::TokenError). Then nothing has changed.
	pub(crate) fn shift(
		security: SecurityId,
		account: &T::AccountId,
		from: Pocket<T::RuntimeHoldReason>,
		to: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) -> DispatchResult {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		// What is on hold can always come back.
		ensure!(
			row.status == SecurityStatus::Active || to == Pocket::Free,
			Error::<T>::SecurityFrozen
		);
		let end = End {
			account,
			pocket: from,
		};
		let loaded = Loaded::<T>::giver(security, end);
		if let Some(reason) = loaded.refusal(amount, Polite) {
			return Err(Error::<T>::from(reason).into());
		}
		let (Some(investor), Some(mut holding)) = (loaded.party.investor, loaded.holding) else {
			return Err(Error::<T>::InsufficientBalance.into());
		};
		holding.debit(&from, amount)?;
		holding.credit(to, amount)?;
		Register::<T>::insert(security, investor, holding);
		Self::tell_release(security, investor, from, amount);
		Self::tell_hold(security, investor, to, amount);
		Ok(())
	}

	fn tell_release(
		security: SecurityId,
		investor: InvestorId,
		from: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) {
		if let Pocket::Held(reason) = from {
			Self::deposit_event(Event::Released {
				security,
				investor,
				reason,
				amount,
			});
		}
	}

	fn tell_hold(
		security: SecurityId,
		investor: InvestorId,
		to: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) {
		if let Pocket::Held(reason) = to {
			Self::deposit_event(Event::Held {
				security,
				investor,
				reason,
				amount,
			});
		}
	}

	pub(crate) fn ensure_issuer(
		caller: &T::AccountId,
		security: SecurityId,
	) -> Result<SecurityOf<T>, DispatchError> {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		ensure!(row.issuer == *caller, Error::<T>::NotIssuer);
		Ok(row)
	}

	pub(crate) fn do_create(
		issuer: T::AccountId,
		terms: TermSheet,
	) -> Result<SecurityId, DispatchError> {
		let isin = match terms.isin {
			Some(isin) => Some(Isin::try_from(isin).map_err(|_| Error::<T>::InvalidIsin)?),
			None => None,
		};
		let cfi = Cfi::try_from(terms.cfi).map_err(|_| Error::<T>::InvalidCfi)?;
		let fisn = Fisn::try_from(terms.fisn.as_slice()).map_err(|_| Error::<T>::InvalidFisn)?;
		let issuer_lei = Lei::try_from(terms.issuer_lei).map_err(|_| Error::<T>::InvalidLei)?;
		let TermSheet {
			kind,
			decimals,
			name,
			settlement_coin,
			..
		} = terms;
		ensure!(kind.is_of_category(terms.cfi[0]), Error::<T>::CfiNotOfKind);
		ensure!(
			!name.is_empty() && core::str::from_utf8(&name).is_ok(),
			Error::<T>::InvalidName
		);
		ensure!(decimals <= MAX_DECIMALS, Error::<T>::TooManyDecimals);
		if let Some(coin) = settlement_coin {
			ensure!(T::Coins::asset_exists(coin), Error::<T>::UnknownCoin);
		}
		let security = NextSecurity::<T>::get();
		let next = security
			.checked_add(1)
			.ok_or(Error::<T>::NumbersExhausted)?;
		let deposit = T::Deposit::new(&issuer, Self::footprint())?;
		NextSecurity::<T>::put(next);
		let metadata = Metadata {
			kind,
			isin,
			cfi,
			fisn,
			issuer_lei,
			decimals,
			name,
			deposit,
		};
		let row = Security {
			issuer: issuer.clone(),
			status: SecurityStatus::Active,
			supply: 0,
			holders: 0,
			settlement_coin,
			income_index: FixedU128::default(),
			policy: PolicyOf::<T>::default(),
		};
		// Read before they are first written: the proof of their places counts in the weight.
		SecurityMetadata::<T>::mutate(security, |place| *place = Some(metadata));
		Securities::<T>::mutate(security, |place| *place = Some(row));
		Self::deposit_event(Event::Created {
			security,
			issuer,
			kind,
			isin,
		});
		Ok(security)
	}

	/// The two rows of a security, at their largest.
	pub(crate) fn footprint() -> Footprint {
		let bytes =
			SecurityOf::<T>::max_encoded_len().saturating_add(MetadataOf::<T>::max_encoded_len());
		// A price is for each row and byte; that the bytes lie in two rows is in its base.
		Footprint::from_parts(1, bytes)
	}

	pub(crate) fn do_set_policy(
		caller: &T::AccountId,
		security: SecurityId,
		policy: PolicyOf<T>,
	) -> DispatchResult {
		let mut row = Self::ensure_issuer(caller, security)?;
		let new_value = T::Compliance::checked(policy)?;
		let old_value = core::mem::replace(&mut row.policy, new_value.clone());
		Securities::<T>::insert(security, row);
		Self::deposit_event(Event::PolicySet {
			security,
			old_value,
			new_value,
		});
		Ok(())
	}

	pub(crate) fn do_close(caller: &T::AccountId, security: SecurityId) -> DispatchResult {
		let row = Self::ensure_issuer(caller, security)?;
		ensure!(row.supply == 0, Error::<T>::SupplyNotZero);
		ensure!(
			Register::<T>::iter_key_prefix(security).next().is_none(),
			Error::<T>::IncomeDue
		);
		let metadata = SecurityMetadata::<T>::take(security).ok_or(Error::<T>::UnknownSecurity)?;
		metadata.deposit.drop(&row.issuer)?;
		Securities::<T>::remove(security);
		Self::deposit_event(Event::Closed { security });
		Ok(())
	}

	pub(crate) fn build_security(
		genesis: GenesisSecurity<T::AccountId, PolicyOf<T>>,
	) -> DispatchResult {
		let terms = TermSheet {
			kind: genesis.kind,
			isin: genesis.isin.map(|isin| *isin.as_bytes()),
			cfi: *genesis.cfi.as_bytes(),
			fisn: genesis
				.fisn
				.as_bytes()
				.to_vec()
				.try_into()
				.map_err(|_| Error::<T>::InvalidFisn)?,
			issuer_lei: *genesis.issuer_lei.as_bytes(),
			decimals: genesis.decimals,
			name: genesis
				.name
				.into_bytes()
				.try_into()
				.map_err(|_| Error::<T>::InvalidName)?,
			settlement_coin: genesis.settlement_coin,
		};
		let security = Self::do_create(genesis.issuer.clone(), terms)?;
		Self::do_set_policy(&genesis.issuer, security, genesis.policy)?;
		for (account, amount) in &genesis.holdings {
			let to = End::free(account);
			Self::apply(security, Change::Issue { to }, *amount, Polite)?;
		}
		Ok(())
	}
}

#[cfg(any(feature = "try-runtime", test))]
impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		use alloc::collections::BTreeMap;

		#[derive(Default)]
		struct Sums {
			supply: Balance,
			holders: u32,
		}
		let now = T::Time::now();
		let mut sums = BTreeMap::<SecurityId, Sums>::new();
		for (security, _, holding) in Register::<T>::iter() {
			let row = Securities::<T>::get(security)
				.ok_or("INV-4: there is a holding of a security that does not exist")?;
			let total = holding.total();
			ensure!(!holding.is_empty(), "INV-2: a holding of nothing has a row");
			ensure!(
				holding.holds.iter().enumerate().all(|(place, hold)| {
					hold.amount > 0
						&& holding.holds[..place]
							.iter()
							.all(|earlier| earlier.id != hold.id)
				}),
				"INV-3: a hold is zero, or a reason stands twice"
			);
			ensure!(
				holding.frozen <= holding.free,
				"INV-3: more is frozen than is free"
			);
			ensure!(
				holding.acquired_at <= now && holding.income_index <= row.income_index,
				"INV-6: a holding is ahead of its time"
			);
			let sum = sums.entry(security).or_default();
			sum.supply = sum
				.supply
				.checked_add(total)
				.ok_or("INV-1: the holdings of a security do not fit")?;
			sum.holders += u32::from(total > 0);
		}
		for (security, row) in Securities::<T>::iter() {
			let sum = sums.remove(&security).unwrap_or_default();
			ensure!(
				row.supply == sum.supply,
				"INV-1: the supply is not the sum of the holdings"
			);
			ensure!(
				row.holders == sum.holders,
				"INV-2: the holders are not the rows with units"
			);
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
		ensure!(
			SecurityMetadata::<T>::iter_keys().all(Securities::<T>::contains_key),
			"INV-4: there is metadata of a security that does not exist"
		);
		Ok(())
	}
}
