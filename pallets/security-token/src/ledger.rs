//! The one door: every change of a holding goes through here, and with it through the rules.
//!
//! A [`Session`] opens a security, changes holdings as often as need be, and writes each touched row
//! once. [`Session::movement`] issues, redeems and moves units between investors and between free and
//! held; [`Session::shift`] moves units between the pockets of one holding, which no rule concerns.

use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::*, storage::with_storage_layer, traits::Time};
use smallvec::SmallVec;
use sp_core::U256;
use sp_runtime::{ArithmeticError, DispatchError};
use tessera_primitives::{
	compliance::{Compliance, Kind, Movement, Party, Reason, Refusal, Residence, Side},
	journal::{Entry, Journal, RegisterAct, Subject},
	Balance, InvestorId, Moment, SecurityId,
};

use crate::*;

/// Whose holding it is: the investor of an account, or one by its number.
pub(crate) enum Who<'a, T: Config> {
	Account(&'a T::AccountId),
	Investor(InvestorId),
}

/// One end of a movement, and the pocket of its investor's holding.
pub(crate) struct End<'a, T: Config> {
	who: Who<'a, T>,
	pocket: Pocket<T::RuntimeHoldReason>,
}

impl<'a, T: Config> End<'a, T> {
	/// The free units of `account`'s investor.
	pub(crate) fn free(account: &'a T::AccountId) -> Self {
		Self {
			who: Who::Account(account),
			pocket: Pocket::Free,
		}
	}

	/// The units that `account`'s investor has on hold for `reason`.
	pub(crate) fn held(account: &'a T::AccountId, reason: T::RuntimeHoldReason) -> Self {
		Self {
			who: Who::Account(account),
			pocket: Pocket::Held(reason),
		}
	}

	/// The free units of an investor.
	pub(crate) fn of_investor(investor: InvestorId) -> Self {
		Self {
			who: Who::Investor(investor),
			pocket: Pocket::Free,
		}
	}
}

/// A change of holdings.
pub(crate) enum Change<'a, T: Config> {
	/// New units appear at `to`; the supply rises.
	Issue { to: End<'a, T> },
	/// Units vanish at `from`; the supply falls.
	Redeem { from: End<'a, T> },
	/// Units go from one end to another.
	Transfer { from: End<'a, T>, to: End<'a, T> },
	/// Units appear at `to` and the supply stays: another pallet took them from elsewhere.
	Deposit { to: End<'a, T> },
	/// Units vanish at `from` and the supply stays: another pallet takes them elsewhere.
	Withdraw { from: End<'a, T> },
}

impl<'a, T: Config> Change<'a, T> {
	fn kind(&self, authority: Authority) -> Kind {
		match self {
			Change::Issue { .. } => Kind::Issue,
			Change::Redeem { .. } => Kind::Redemption,
			Change::Transfer { .. } if authority == Authority::Agents => Kind::Forced,
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

/// By whose will units move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authority {
	/// The holder's, or somebody's whom the holder let do it.
	Holder,
	/// The holder's, and an agent has approved it.
	Approved,
	/// That of the security's agents: freezes do not stop it. Who may receive is still the rules' say.
	Agents,
}

/// Where the credentials of an investor are, should they be needed.
enum Credentials<'a, T: Config> {
	/// Here.
	Of(&'a Party),
	/// In the row of this account.
	At(&'a T::AccountId),
	/// In the row of the investor's first account.
	Somewhere,
}

/// One end, found.
struct Found<'a, T: Config> {
	end: End<'a, T>,
	party: Party,
	/// Its place among the touched holdings; nothing for an account that nobody has seen.
	place: Option<usize>,
}

/// A holding that was read, and is written when the session is committed.
struct Touched<T: Config> {
	investor: InvestorId,
	holding: HoldingOf<T>,
	has_row: bool,
	/// What the row adds to the sums of the register as it stands.
	before: Totals,
}

/// What a holding needs to know of its security to be brought up to date.
fn present<'a, T: Config>(
	row: &'a SecurityOf<T>,
	now: Moment,
	lapses: &'a T::RuntimeHoldReason,
) -> Present<'a, T::RuntimeHoldReason> {
	Present {
		now,
		generation: row.generation,
		income_index: row.income_index,
		record_dates: &row.record_dates,
		lapses,
	}
}

/// What a movement has done.
pub(crate) struct Moved {
	/// Whether the receiver was given an investor on the way.
	pub(crate) opened: bool,
	/// The investor that received, if any.
	pub(crate) to: Option<InvestorId>,
}

/// A security and holdings of it, as read and changed, and not yet written.
pub(crate) struct Session<T: Config> {
	security: SecurityId,
	pub(crate) row: SecurityOf<T>,
	row_changed: bool,
	splits: Option<OpenSplits>,
	/// Without an allocation for the two sides of a transfer.
	touched: SmallVec<[Touched<T>; 2]>,
	pub(crate) now: Moment,
	/// Whether a holding had to pass splits, or to be counted by residence.
	pub(crate) converted: bool,
	/// Who moves units, where it is not the account that gives them.
	pub(crate) by: Option<T::AccountId>,
	/// Holdings that have passed splits, with their units before and after, and the units that rounding
	/// had made up then: to be recorded before anything else is.
	conversions: Vec<(InvestorId, Balance, Balance, Balance)>,
}

impl<T: Config> Session<T> {
	/// Opens a security.
	///
	/// # Errors
	///
	/// [`Error::UnknownSecurity`].
	pub(crate) fn open(security: SecurityId) -> Result<Self, DispatchError> {
		let row = Securities::<T>::get(security).ok_or(Error::<T>::UnknownSecurity)?;
		Ok(Self {
			security,
			row,
			row_changed: false,
			splits: None,
			touched: SmallVec::new(),
			now: T::Time::now(),
			converted: false,
			by: None,
			conversions: Vec::new(),
		})
	}

	/// The row, to be written.
	pub(crate) fn row_mut(&mut self) -> &mut SecurityOf<T> {
		self.row_changed = true;
		&mut self.row
	}

	pub(crate) fn set_supply(&mut self, supply: Balance) {
		let now = self.now;
		self.row_mut().set_supply(supply, now);
	}

	/// The holding of an investor, brought up to date; of nothing, if it has no row.
	pub(crate) fn holding(
		&mut self,
		investor: InvestorId,
	) -> Result<&mut HoldingOf<T>, DispatchError> {
		let place = self.touch(investor, Credentials::Somewhere)?;
		Ok(&mut self.touched[place].holding)
	}

	/// Whether the investor has a row.
	pub(crate) fn has_row(&self, investor: InvestorId) -> bool {
		self.touched
			.iter()
			.any(|touched| touched.investor == investor && touched.has_row)
	}

	/// Reads a holding, unless it is read already, and brings it up to date. Its place.
	fn touch(
		&mut self,
		investor: InvestorId,
		credentials: Credentials<T>,
	) -> Result<usize, DispatchError> {
		if let Some(place) = self
			.touched
			.iter()
			.position(|touched| touched.investor == investor)
		{
			return Ok(place);
		}
		let row = Register::<T>::get(self.security, investor);
		let has_row = row.is_some();
		let lapses = HoldReason::PendingTransfer.into();
		let Self { row: security, .. } = self;
		let present = present::<T>(security, self.now, &lapses);
		let Some(mut holding) = row else {
			let holding = Holding::empty(&present);
			self.touched.push(Touched {
				investor,
				holding,
				has_row,
				before: Totals::default(),
			});
			return Ok(self.touched.len() - 1);
		};
		let old_value = holding.total();
		let before = holding.totals(security.generation);
		let passes = holding.generation < security.generation;
		let mut none = OpenSplits::default();
		let splits = if holding.generation == security.generation {
			&mut none
		} else {
			self.converted = true;
			self.splits
				.get_or_insert_with(|| Splits::<T>::get(self.security))
		};
		let cancelled = holding.catch_up(&mut splits[..], &present)?;
		if cancelled.units > 0 || !cancelled.income.is_zero() {
			self.cancel(cancelled)?;
		}
		if passes && old_value > 0 {
			let conversion = (investor, old_value, holding.total(), cancelled.units);
			self.conversions.push(conversion);
		}
		if old_value > 0 {
			self.count(&mut holding, investor, credentials)?;
		}
		self.touched.push(Touched {
			investor,
			holding,
			has_row,
			before,
		});
		Ok(self.touched.len() - 1)
	}

	/// Records the holdings that have passed splits.
	fn tell_conversions(&mut self) {
		let subject = Subject::Security(self.security);
		for (investor, old_value, new_value, cancelled) in core::mem::take(&mut self.conversions) {
			let converted = Entry::new(subject, RegisterAct::Converted)
				.to(investor)
				.change(old_value, new_value);
			T::Journal::record(converted);
			if cancelled > 0 {
				T::Journal::record(Entry::new(subject, RegisterAct::Cancelled).amount(cancelled));
			}
		}
	}

	/// Brings a copy of a holding up to date, and changes nothing else.
	pub(crate) fn catch_up(
		&self,
		holding: &mut HoldingOf<T>,
		splits: &mut [Split],
	) -> Result<Cancelled, ArithmeticError> {
		let lapses = HoldReason::PendingTransfer.into();
		holding.catch_up(splits, &present::<T>(&self.row, self.now, &lapses))
	}

	/// Takes out of the supply the units that rounding has made up.
	fn cancel(&mut self, cancelled: Cancelled) -> Result<(), ArithmeticError> {
		if self.row.supply < cancelled.units {
			return Err(ArithmeticError::Underflow);
		}
		self.carry(cancelled.income)?;
		let splits = self.splits.as_ref();
		let split_at = splits.and_then(|splits| splits.last().map(|split| split.at));
		self.row_mut()
			.cancel_supply(cancelled.units, split_at.unwrap_or_default());
		Ok(())
	}

	/// Keeps income, in 10⁻¹⁸ of a unit of the coin, for the next payment.
	pub(crate) fn carry(&mut self, income: U256) -> Result<(), ArithmeticError> {
		if income.is_zero() {
			return Ok(());
		}
		let row = self.row_mut();
		row.totals.income = row
			.totals
			.income
			.checked_sub(income)
			.ok_or(ArithmeticError::Underflow)?;
		let sum = U256::from(row.income_carry) + income;
		if let Ok(carry) = u128::try_from(sum) {
			row.income_carry = carry;
			return Ok(());
		}
		// Never more than was received, which is a `Balance`.
		let (whole, carry) = sum.div_mod(U256::from(FRACTIONS));
		let whole = Balance::try_from(whole).map_err(|_| ArithmeticError::Overflow)?;
		row.income_carry = carry.low_u128();
		row.income_returned = row
			.income_returned
			.checked_add(whole)
			.ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	/// Counts a holder by residence, if it has not been since the tracked jurisdictions changed, and out
	/// if a split left it nothing.
	fn count(
		&mut self,
		holding: &mut HoldingOf<T>,
		investor: InvestorId,
		credentials: Credentials<T>,
	) -> Result<(), ArithmeticError> {
		let epoch = self.row.residence_epoch;
		if holding.counted.epoch != epoch {
			self.converted |= !self.row.residents.is_empty();
			let at =
				|account: &T::AccountId| self.residence(&T::Compliance::party(account, self.now));
			let residence = match credentials {
				_ if self.row.residents.is_empty() => 0,
				Credentials::Of(party) => self.residence(party),
				Credentials::At(account) => at(account),
				Credentials::Somewhere => T::Compliance::main_account(investor)
					.map(|account| at(&account))
					.unwrap_or_default(),
			};
			let row = self.row_mut();
			row.uncounted = row
				.uncounted
				.checked_sub(1)
				.ok_or(ArithmeticError::Underflow)?;
			row.count_residents(residence, true)?;
			holding.counted = Counted { epoch, residence };
		}
		if holding.total() == 0 {
			self.row_mut()
				.count_holder(holding.counted.residence, false)?;
		}
		Ok(())
	}

	fn residence(&self, party: &Party) -> Residence {
		T::Compliance::residence(&self.row.policy, &party.credentials)
	}

	/// The giver, whose credentials no rule looks at: its investor is read alone.
	fn giver<'a>(&mut self, end: End<'a, T>) -> Result<Found<'a, T>, DispatchError> {
		let (investor, credentials) = match end.who {
			Who::Account(account) => (T::Compliance::investor(account), Credentials::At(account)),
			Who::Investor(investor) => (Some(investor), Credentials::Somewhere),
		};
		let place = investor
			.map(|investor| self.touch(investor, credentials))
			.transpose()?;
		let party = Party {
			investor,
			..Party::default()
		};
		Ok(Found { end, party, place })
	}

	fn receiver<'a>(&mut self, end: End<'a, T>) -> Result<Found<'a, T>, DispatchError> {
		let party = match end.who {
			Who::Account(account) => T::Compliance::party(account, self.now),
			Who::Investor(investor) => T::Compliance::main_account(investor)
				.map(|account| T::Compliance::party(&account, self.now))
				.unwrap_or_default(),
		};
		let place = party
			.investor
			.map(|investor| self.touch(investor, Credentials::Of(&party)))
			.transpose()?;
		Ok(Found { end, party, place })
	}

	fn of(&self, found: &Found<T>) -> Option<&HoldingOf<T>> {
		found.place.map(|place| &self.touched[place].holding)
	}

	fn side<'a>(&self, found: &'a Found<T>, volume_period: Option<Moment>) -> Side<'a> {
		let Some(holding) = self.of(found) else {
			return Side::new(&found.party, 0);
		};
		Side {
			party: &found.party,
			holding: holding.total(),
			acquired_at: holding.acquired_at,
			volume: holding.volume_given(self.now, volume_period),
			residence: holding.counted.residence,
		}
	}

	/// Why the end cannot give `amount`, apart from the rules.
	fn shortage(&self, from: &Found<T>, amount: Balance, authority: Authority) -> Option<Reason> {
		let Some(holding) = self.of(from) else {
			return Some(Reason::InsufficientBalance);
		};
		if holding.in_pocket(&from.end.pocket) < amount {
			return Some(Reason::InsufficientBalance);
		}
		let bound = authority != Authority::Agents;
		(bound && holding.may_leave(&from.end.pocket) < amount).then_some(Reason::HoldingFrozen)
	}

	/// Every reason against a movement, the register's own before the rules'.
	fn refusals(
		&self,
		kind: Kind,
		from: Option<&Found<T>>,
		to: Option<&Found<T>>,
		amount: Balance,
		authority: Authority,
	) -> Vec<Refusal> {
		let row = &self.row;
		let frozen = row.status == SecurityStatus::Frozen && authority != Authority::Agents;
		let ends = row.winding_down && !matches!(kind, Kind::Redemption | Kind::Forced);
		let own = [
			frozen.then_some(Reason::SecurityFrozen),
			ends.then_some(Reason::WindingDown),
			(amount == 0).then_some(Reason::ZeroAmount),
			from.and_then(|from| self.shortage(from, amount, authority)),
		];
		let mut refusals: Vec<_> = own.into_iter().flatten().map(Refusal::of).collect();
		let period = T::Compliance::volume_period(&row.policy);
		let movement = Movement {
			kind,
			amount,
			now: self.now,
			holders: row.holders,
			residents: &row.residents,
			uncounted: row.uncounted,
			approved: authority == Authority::Approved,
			from: from.map(|from| self.side(from, period)),
			to: to.map(|to| self.side(to, period)),
		};
		refusals.extend(T::Compliance::refusals(&row.policy, &movement));
		refusals
	}

	/// Every reason for which [`Self::movement`] would refuse the same change now.
	pub(crate) fn dry_run(
		&mut self,
		change: Change<T>,
		amount: Balance,
		authority: Authority,
	) -> Result<Vec<Refusal>, DispatchError> {
		let kind = change.kind(authority);
		let (from, to) = change.ends();
		let from = from.map(|end| self.giver(end)).transpose()?;
		let to = to.map(|end| self.receiver(end)).transpose()?;
		Ok(self.refusals(kind, from.as_ref(), to.as_ref(), amount, authority))
	}

	/// Changes holdings, if nothing speaks against it.
	///
	/// # Errors
	///
	/// The first of [`Self::dry_run`]'s reasons, as an [`Error`]; an arithmetic error if the supply or
	/// income does not fit; [`TokenError::CannotCreateHold`](sp_runtime::TokenError) if the receiver
	/// has too many holds.
	pub(crate) fn movement(
		&mut self,
		change: Change<T>,
		amount: Balance,
		authority: Authority,
	) -> Result<Moved, DispatchError> {
		let kind = change.kind(authority);
		let (from, to) = change.ends();
		let from = from.map(|end| self.giver(end)).transpose()?;
		let to = to.map(|end| self.receiver(end)).transpose()?;
		let refusals = self.refusals(kind, from.as_ref(), to.as_ref(), amount, authority);
		if let Some(first) = refusals.first() {
			return Err(Error::<T>::from(first.reason).into());
		}
		self.tell_conversions();
		let opened = to.as_ref().is_some_and(|to| to.party.investor.is_none());
		let within = matches!((&from, &to), (Some(from), Some(to)) if from.place == to.place);
		let given = from
			.map(|from| self.give(from, amount, kind, within))
			.transpose()?;
		let received = to.map(|to| self.receive(to, amount, within)).transpose()?;
		self.tell(kind, given.as_ref(), received.as_ref(), amount)?;
		Ok(Moved {
			opened,
			to: received.map(|end| end.investor),
		})
	}

	/// Takes `amount` out of one end.
	fn give<'a>(
		&mut self,
		from: Found<'a, T>,
		amount: Balance,
		kind: Kind,
		within: bool,
	) -> Result<Changed<'a, T>, DispatchError> {
		let place = from.place.ok_or(Error::<T>::InsufficientBalance)?;
		let period = matches!(kind, Kind::Transfer | Kind::Imbalance)
			.then(|| T::Compliance::volume_period(&self.row.policy))
			.flatten()
			.filter(|_| !within);
		let now = self.now;
		let Touched {
			investor, holding, ..
		} = &mut self.touched[place];
		let investor = *investor;
		let old_value = holding.total();
		holding.debit(&from.end.pocket, amount)?;
		let new_value = holding.total();
		if let Some(period) = period {
			holding.give_volume(now, period, amount);
		}
		if kind == Kind::Forced && holding.frozen != Balance::MAX {
			holding.frozen = holding.frozen.min(new_value);
		}
		let residence = holding.counted.residence;
		if new_value == 0 && !within {
			self.row_mut().count_holder(residence, false)?;
		}
		Ok(Changed {
			investor,
			end: from.end,
			old_value,
			new_value,
		})
	}

	/// Puts `amount` into one end.
	fn receive<'a>(
		&mut self,
		to: Found<'a, T>,
		amount: Balance,
		within: bool,
	) -> Result<Changed<'a, T>, DispatchError> {
		let place = match (to.place, &to.end.who) {
			(Some(place), _) => place,
			(None, Who::Account(account)) => {
				let investor = T::Compliance::open(account)?;
				self.touch(investor, Credentials::Of(&to.party))?
			}
			(None, Who::Investor(_)) => return Err(Error::<T>::CredentialRequired.into()),
		};
		let enters = !within && self.touched[place].holding.total() == 0;
		let counted = Counted {
			epoch: self.row.residence_epoch,
			residence: match self.row.residents.is_empty() || !enters {
				true => 0,
				false => self.residence(&to.party),
			},
		};
		let now = self.now;
		let Touched {
			investor, holding, ..
		} = &mut self.touched[place];
		let investor = *investor;
		let old_value = holding.total();
		if !within {
			holding.acquire(now, amount);
		}
		holding.credit(to.end.pocket, amount)?;
		let new_value = holding.total();
		if enters {
			holding.counted = counted;
			self.row_mut().count_holder(counted.residence, true)?;
		}
		Ok(Changed {
			investor,
			end: to.end,
			old_value,
			new_value,
		})
	}

	/// Sets the supply as the kind of movement asks, and deposits its events.
	fn tell(
		&mut self,
		kind: Kind,
		given: Option<&Changed<T>>,
		received: Option<&Changed<T>>,
		amount: Balance,
	) -> Result<(), DispatchError> {
		let security = self.security;
		let same_pocket = matches!((given, received), (Some(given), Some(received))
			if given.investor == received.investor && given.end.pocket == received.end.pocket);
		if let Some(given) = given.filter(|_| !same_pocket) {
			Pallet::<T>::tell_release(security, given.investor, given.end.pocket, amount);
		}
		match (kind, given, received) {
			(Kind::Issue, _, Some(received)) => {
				let supply = self.row.supply.checked_add(amount);
				self.set_supply(supply.ok_or(ArithmeticError::Overflow)?);
				let event = Event::Issued {
					security,
					to: received.account()?,
					to_investor: received.investor,
					amount,
				};
				Pallet::<T>::tell(self.by.clone(), event);
			}
			(Kind::Redemption, Some(given), _) => {
				let supply = self.row.supply.checked_sub(amount);
				self.set_supply(supply.ok_or(ArithmeticError::Underflow)?);
				let event = Event::Redeemed {
					security,
					from: given.account()?,
					from_investor: given.investor,
					amount,
				};
				Pallet::<T>::tell(self.by.clone(), event);
			}
			(Kind::Transfer, Some(given), Some(received)) => {
				let event = Event::Transferred {
					security,
					from: given.account()?,
					from_investor: given.investor,
					to: received.account()?,
					to_investor: received.investor,
					amount,
				};
				Pallet::<T>::tell(self.by.clone(), event);
			}
			(Kind::Imbalance, Some(changed), None) | (Kind::Imbalance, None, Some(changed)) => {
				changed.tell_adjustment(security);
			}
			// A forced transfer is told by the act.
			_ => (),
		}
		if let Some(received) = received.filter(|_| !same_pocket) {
			Pallet::<T>::tell_hold(security, received.investor, received.end.pocket, amount);
		}
		Ok(())
	}

	/// Moves units between the pockets of one holding. No rule concerns it: nobody receives.
	///
	/// # Errors
	///
	/// When putting on hold: [`Error::SecurityFrozen`], [`Error::WindingDown`]; then
	/// [`Error::InsufficientBalance`], [`Error::HoldingFrozen`],
	/// [`TokenError::CannotCreateHold`](sp_runtime::TokenError).
	pub(crate) fn shift(
		&mut self,
		investor: Option<InvestorId>,
		from: Pocket<T::RuntimeHoldReason>,
		to: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) -> DispatchResult {
		// What is on hold can always come back.
		if to != Pocket::Free {
			ensure!(
				self.row.status == SecurityStatus::Active,
				Error::<T>::SecurityFrozen
			);
			ensure!(!self.row.winding_down, Error::<T>::WindingDown);
		}
		let investor = investor.ok_or(Error::<T>::InsufficientBalance)?;
		let holding = self.holding(investor)?;
		ensure!(
			holding.in_pocket(&from) >= amount,
			Error::<T>::InsufficientBalance
		);
		ensure!(
			to == Pocket::Free || holding.available() >= amount,
			Error::<T>::HoldingFrozen
		);
		holding.debit(&from, amount)?;
		holding.credit(to, amount)?;
		self.tell_conversions();
		Pallet::<T>::tell_release(self.security, investor, from, amount);
		Pallet::<T>::tell_hold(self.security, investor, to, amount);
		Ok(())
	}

	/// Writes every touched row once.
	///
	/// # Errors
	///
	/// [`ArithmeticError::Overflow`] if what is carried does not fit.
	pub(crate) fn commit(mut self) -> DispatchResult {
		self.tell_conversions();
		let period = T::Compliance::volume_period(&self.row.policy);
		let (mut before, mut after) = (Totals::default(), Totals::default());
		for touched in &self.touched {
			before.add(&touched.before)?;
			after.add(&touched.holding.totals(self.row.generation))?;
		}
		// Units that only move leave the sums as they are, and the row of the security unwritten.
		if before != after {
			self.row_mut().totals.replace(&before, &after)?;
		}
		for Touched {
			investor,
			holding,
			has_row,
			..
		} in core::mem::take(&mut self.touched)
		{
			if !holding.is_empty(self.now, period) {
				Register::<T>::insert(self.security, investor, holding);
			} else if has_row {
				// Less than a unit of the coin, which nobody could claim.
				self.carry(U256::from(holding.income_fraction))?;
				Register::<T>::remove(self.security, investor);
			}
		}
		if let Some(mut splits) = self.splits {
			// Splits that everybody has passed are over, from the oldest on.
			let over = splits
				.iter()
				.take_while(|split| split.unconverted == 0)
				.count();
			splits.drain(..over);
			if splits.is_empty() {
				Splits::<T>::remove(self.security);
			} else {
				Splits::<T>::insert(self.security, splits);
			}
		}
		if self.row_changed {
			Securities::<T>::insert(self.security, self.row);
		}
		Ok(())
	}
}

/// One end, as it stands after the change.
struct Changed<'a, T: Config> {
	investor: InvestorId,
	end: End<'a, T>,
	/// All units of the investor before the change.
	old_value: Balance,
	/// All units of the investor now.
	new_value: Balance,
}

impl<T: Config> Changed<'_, T> {
	fn account(&self) -> Result<T::AccountId, DispatchError> {
		match self.end.who {
			Who::Account(account) => Ok(account.clone()),
			Who::Investor(investor) => {
				Ok(T::Compliance::main_account(investor).ok_or(Error::<T>::UnknownInvestor)?)
			}
		}
	}

	fn tell_adjustment(&self, security: SecurityId) {
		let Self {
			investor,
			old_value,
			new_value,
			..
		} = *self;
		Pallet::<T>::announce(Event::Adjusted {
			security,
			investor,
			old_value,
			new_value,
		});
	}
}

impl<T: Config> Pallet<T> {
	/// The investor of `account`, if anybody has seen it yet.
	pub(crate) fn investor_of(account: &T::AccountId) -> Option<InvestorId> {
		T::Compliance::investor(account)
	}

	/// The holding of an investor as it is now, with what it has not yet been brought up to.
	pub(crate) fn present_holding(
		security: SecurityId,
		investor: InvestorId,
	) -> Option<HoldingOf<T>> {
		let mut session = Session::<T>::open(security).ok()?;
		let holding = session.holding(investor).ok()?.clone();
		session.has_row(investor).then_some(holding)
	}

	/// The present holding of the investor of `account`.
	pub(crate) fn holding_of(security: SecurityId, account: &T::AccountId) -> Option<HoldingOf<T>> {
		Self::present_holding(security, Self::investor_of(account)?)
	}

	/// Every reason for which the same change would be refused now.
	pub(crate) fn dry_run(
		security: SecurityId,
		change: Change<T>,
		amount: Balance,
		authority: Authority,
	) -> Vec<Refusal> {
		let Ok(mut session) = Session::<T>::open(security) else {
			return alloc::vec![Refusal::of(Reason::UnknownSecurity)];
		};
		session
			.dry_run(change, amount, authority)
			// A holding that does not fit cannot give.
			.unwrap_or_else(|_| alloc::vec![Refusal::of(Reason::InsufficientBalance)])
	}

	/// One movement, written. For callers that may go on after an error: then nothing has changed.
	///
	/// # Errors
	///
	/// [`Error::UnknownSecurity`], and those of [`Session::movement`].
	pub(crate) fn apply(
		security: SecurityId,
		change: Change<T>,
		amount: Balance,
	) -> DispatchResult {
		with_storage_layer(|| {
			let mut session = Session::<T>::open(security)?;
			session.movement(change, amount, Authority::Holder)?;
			session.commit()
		})
	}

	/// One shift between the pockets of `account`'s investor, written; as [`Self::apply`].
	///
	/// # Errors
	///
	/// [`Error::UnknownSecurity`], and those of [`Session::shift`].
	pub(crate) fn shift(
		security: SecurityId,
		account: &T::AccountId,
		from: Pocket<T::RuntimeHoldReason>,
		to: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) -> DispatchResult {
		with_storage_layer(|| {
			let mut session = Session::<T>::open(security)?;
			session.shift(Self::investor_of(account), from, to, amount)?;
			session.commit()
		})
	}

	fn tell_release(
		security: SecurityId,
		investor: InvestorId,
		from: Pocket<T::RuntimeHoldReason>,
		amount: Balance,
	) {
		if let Pocket::Held(reason) = from {
			Self::announce(Event::Released {
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
			Self::announce(Event::Held {
				security,
				investor,
				reason,
				amount,
			});
		}
	}
}
