//! What the records of a coin make of it.
//!
//! # Rules
//!
//! - Units appear by `Minted` and vanish by `Burned`. `Swapped` lets them appear, `to` somebody, or vanish,
//!   `from` somebody.
//! - What a minter may mint is set by `AllowanceSet`, where what was before is checked, falls by `Minted`,
//!   goes to another by the `RoleAccepted` of that role, and ends by `MinterRemoved`.
//! - A redemption waits from `RedemptionRequested` on, for a lot if `LotRequested` comes next. It ends, with
//!   the units with which it began, by `RedemptionConfirmed`, `LotRedeemed`, `RedemptionTakenBack`, or a
//!   `Seized` that names it.
//! - Lots come by `LotAdded` and go by `LotRemoved`, with the same weight. Nobody waits any longer for one
//!   that is gone.
//! - Accounts are frozen from `AccountFrozen` to `AccountUnfrozen`.
//! - A payment that came late, or not in full, is a breach.
//!
//! What wallets send each other are events of the ledger, and no records: so who has how much is not
//! replayed.

use sp_core::{crypto::AccountId32, H256};
use std::collections::{BTreeMap, BTreeSet};
use tessera_primitives::{
	apis::{CoinInfo, LotInfo, RedemptionInfo},
	journal::{CoinAct, Detail, Entry, Party},
	report::Figure,
	scores::Payment,
	Balance,
};

use super::{add, becomes, change, take, was, Compared, Fault, Replay};

/// The number of the role of a minter in the records of roles: its place among the roles of
/// pallet-stablecoin.
const MINTER: u64 = 2;

/// A redemption that waits for its payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redemption {
	/// Whose.
	pub holder: AccountId32,
	/// Units on hold.
	pub amount: Balance,
	/// The lot that is asked for.
	pub lot: Option<H256>,
}

/// What came out of the records of a coin, beside its supply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coin {
	/// What each minter may mint.
	pub allowances: BTreeMap<AccountId32, Balance>,
	/// The redemptions that wait, by number.
	pub redemptions: BTreeMap<u64, Redemption>,
	/// The fine weight of each lot, in nanograms.
	pub lots: BTreeMap<H256, u128>,
	/// The accounts that are frozen.
	pub frozen: BTreeSet<AccountId32>,
	/// Payments that came late, or not in full.
	pub breaches: u64,
	/// The redemption that was asked for last.
	last: Option<u64>,
}

/// The chain's rows of a coin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoinRows {
	/// The coin itself.
	pub info: CoinInfo<AccountId32>,
	/// All redemptions that wait.
	pub redemptions: Vec<RedemptionInfo<AccountId32>>,
	/// All its lots.
	pub lots: Vec<LotInfo>,
}

impl Coin {
	/// Units on hold for redemption.
	pub fn redeeming(&self) -> Balance {
		let rows = self.redemptions.values();
		rows.fold(0, |sum: Balance, row| sum.saturating_add(row.amount))
	}

	/// The fine weight of all lots, in nanograms.
	pub fn fine_weight(&self) -> u128 {
		let weights = self.lots.values();
		weights.fold(0, |sum: u128, weight| sum.saturating_add(*weight))
	}

	/// Counts a payment that came late, or not in full.
	pub(super) fn paid(&mut self, payment: &Payment) {
		let breached = payment.paid < payment.due || payment.at > payment.due_at;
		self.breaches = self.breaches.saturating_add(breached.into());
	}

	fn allowance(&mut self, minter: &AccountId32) -> Result<&mut Balance, Fault> {
		let unknown = || Fault::Unknown(format!("minter {minter}"));
		self.allowances.get_mut(minter).ok_or_else(unknown)
	}

	/// Ends a redemption, of which the record says how many units it had.
	fn end(&mut self, number: u64, said: Balance) -> Result<(), Fault> {
		let unknown = || Fault::Unknown(format!("redemption {number}"));
		let row = self.redemptions.remove(&number).ok_or_else(unknown)?;
		was(&format!("redemption {number}"), row.amount, said)
	}

	fn request(&mut self, number: u64, holder: AccountId32, amount: Balance) -> Result<(), Fault> {
		self.last = Some(number);
		let row = Redemption {
			holder,
			amount,
			lot: None,
		};
		match self.redemptions.insert(number, row) {
			None => Ok(()),
			Some(_) => Err(Fault::Exists(format!("redemption {number}"))),
		}
	}

	fn request_lot(&mut self, lot: H256) -> Result<(), Fault> {
		let known = self.lots.contains_key(&lot);
		let taken = self.redemptions.values().any(|row| row.lot == Some(lot));
		let last = self.last.and_then(|last| self.redemptions.get_mut(&last));
		last.ok_or(Fault::Lacks("a redemption before it"))?.lot = Some(lot);
		match (known, taken) {
			(true, false) => Ok(()),
			(true, true) => Err(Fault::Exists(format!("a redemption of lot {lot:?}"))),
			(false, _) => Err(Fault::Unknown(format!("lot {lot:?}"))),
		}
	}

	fn remove_lot(&mut self, lot: H256, said: u128) -> Result<(), Fault> {
		for row in self.redemptions.values_mut() {
			row.lot = row.lot.filter(|asked| *asked != lot);
		}
		let unknown = || Fault::Unknown(format!("lot {lot:?}"));
		let weight = self.lots.remove(&lot).ok_or_else(unknown)?;
		was(&format!("lot {lot:?}"), weight, said)
	}
}

impl Replay {
	pub(super) fn coin_act(
		&mut self,
		act: CoinAct,
		entry: &Entry<AccountId32>,
	) -> Result<(), Fault> {
		use CoinAct as A;
		let amount = || entry.amount.ok_or(Fault::Lacks("an amount"));
		match act {
			A::Minted => {
				let amount = amount()?;
				add(&mut self.supply, amount, || "the supply".into())?;
				let minter = entry.by.as_ref().ok_or(Fault::Lacks("a minter"))?;
				let allowance = self.coin.allowance(minter)?;
				take(allowance, amount, || format!("minter {minter}"))
			}
			A::Burned => take(&mut self.supply, amount()?, || "the supply".into()),
			A::Swapped if entry.to.is_some() => {
				add(&mut self.supply, amount()?, || "the supply".into())
			}
			A::Swapped => {
				account(&entry.from)?;
				take(&mut self.supply, amount()?, || "the supply".into())
			}
			A::AllowanceSet => {
				let (old, new) = change(&entry.detail)?;
				let minter = account(&entry.to)?;
				let before = self.coin.allowances.insert(minter.clone(), new);
				was("the allowance", before.unwrap_or_default(), old)
			}
			A::MinterRemoved => {
				let (old, new) = change(&entry.detail)?;
				let minter = account(&entry.from)?;
				let before = *self.coin.allowance(minter)?;
				self.coin.allowances.remove(minter);
				was("the allowance", before, old)?;
				becomes("the allowance", 0, new)
			}
			A::RoleAccepted if number(&entry.detail) == Ok(MINTER) => {
				let (from, to) = (account(&entry.from)?, account(&entry.to)?);
				let allowance = *self.coin.allowance(from)?;
				self.coin.allowances.remove(from);
				match self.coin.allowances.insert(to.clone(), allowance) {
					None => Ok(()),
					Some(_) => Err(Fault::Exists(format!("minter {to}"))),
				}
			}
			A::RedemptionRequested => {
				let holder = account(&entry.from)?.clone();
				self.coin.request(number(&entry.detail)?, holder, amount()?)
			}
			A::LotRequested => self.coin.request_lot(hash(&entry.detail)?),
			A::RedemptionConfirmed | A::LotRedeemed | A::RedemptionTakenBack => {
				self.coin.end(number(&entry.detail)?, amount()?)
			}
			A::Seized => match entry.detail {
				Detail::Number(redemption) => self.coin.end(redemption, amount()?),
				_ => Ok(()),
			},
			A::LotAdded => {
				let lot = hash(&entry.detail)?;
				match self.coin.lots.insert(lot, amount()?) {
					None => Ok(()),
					Some(_) => Err(Fault::Exists(format!("lot {lot:?}"))),
				}
			}
			A::LotRemoved => self.coin.remove_lot(hash(&entry.detail)?, amount()?),
			A::AccountFrozen => {
				let who = account(&entry.from)?;
				match self.coin.frozen.insert(who.clone()) {
					true => Ok(()),
					false => Err(Fault::Exists(format!("a freeze of {who}"))),
				}
			}
			A::AccountUnfrozen => {
				let who = account(&entry.to)?;
				match self.coin.frozen.remove(who) {
					true => Ok(()),
					false => Err(Fault::Unknown(format!("a freeze of {who}"))),
				}
			}
			_ => Ok(()),
		}
	}
}

fn account(party: &Option<Party<AccountId32>>) -> Result<&AccountId32, Fault> {
	match party {
		Some(Party::Account(account)) => Ok(account),
		_ => Err(Fault::Lacks("an account")),
	}
}

fn number(detail: &Detail) -> Result<u64, Fault> {
	match detail {
		Detail::Number(number) => Ok(*number),
		_ => Err(Fault::Lacks("a number")),
	}
}

fn hash(detail: &Detail) -> Result<H256, Fault> {
	match detail {
		Detail::Hash(hash) => Ok(*hash),
		_ => Err(Fault::Lacks("what identifies a lot")),
	}
}

/// Supply, allowances, redemptions, lots, freezes and breaches, beside what the chain says.
pub(super) fn compare(
	replay: &Replay,
	rows: &CoinRows,
	figure: impl Fn(Figure) -> Option<Balance>,
) -> Vec<Compared> {
	let Replay { coin, supply, .. } = replay;
	let CoinRows {
		info,
		redemptions,
		lots,
	} = rows;
	let mut lines = vec![
		Compared::new("supply", supply, info.supply),
		Compared::new("on hold for redemption", coin.redeeming(), info.redeeming),
		Compared::new("fine weight", coin.fine_weight(), info.fine_weight),
	];
	for (what, wanted, replayed) in [
		(
			"frozen accounts",
			Figure::FrozenHoldings,
			coin.frozen.len() as Balance,
		),
		("breaches", Figure::Breaches, coin.breaches.into()),
	] {
		if let Some(value) = figure(wanted) {
			lines.push(Compared::new(what, replayed, value));
		}
	}

	let minters = info.minters.iter().cloned().collect();
	for (minter, replayed, chain) in side_by_side(&coin.allowances, &minters) {
		let what = format!("minter {minter}: may mint");
		lines.push(Compared::new(what, text(replayed), text(chain)));
	}
	let chain = redemptions.iter().map(|row| {
		let redemption = Redemption {
			holder: row.holder.clone(),
			amount: row.amount,
			lot: row.lot,
		};
		(row.redemption, redemption)
	});
	let told = |row: Option<&Redemption>| match row {
		None => "none".into(),
		Some(Redemption {
			holder,
			amount,
			lot: None,
		}) => format!("{amount} of {holder}"),
		Some(Redemption {
			holder,
			amount,
			lot: Some(lot),
		}) => format!("{amount} of {holder} for {lot:?}"),
	};
	for (number, replayed, chain) in side_by_side(&coin.redemptions, &chain.collect()) {
		let what = format!("redemption {number}");
		lines.push(Compared::new(what, told(replayed), told(chain)));
	}
	let chain = lots.iter().map(|row| (row.lot, row.fine_weight)).collect();
	for (lot, replayed, chain) in side_by_side(&coin.lots, &chain) {
		let what = format!("lot {lot:?}: fine weight");
		lines.push(Compared::new(what, text(replayed), text(chain)));
	}
	lines
}

fn text(value: Option<&u128>) -> String {
	value.map_or("none".into(), u128::to_string)
}

/// What two maps say of each key of either.
fn side_by_side<'a, K: Ord, V>(
	one: &'a BTreeMap<K, V>,
	other: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
	let keys: BTreeSet<&K> = one.keys().chain(other.keys()).collect();
	keys.into_iter()
		.map(|key| (key, one.get(key), other.get(key)))
}

#[cfg(test)]
mod tests {
	use super::{
		super::{Found, Rows},
		*,
	};
	use tessera_primitives::{
		books::{Account, Line, Unit},
		journal::{AuditAct, Record, Subject},
		report::{AccountTotal, Report},
		Moment,
	};

	const COIN: Subject = Subject::Coin(1);
	const DAY: Moment = 86_400_000;

	fn who(byte: u8) -> AccountId32 {
		AccountId32::new([byte; 32])
	}

	fn lot(byte: u8) -> H256 {
		H256::repeat_byte(byte)
	}

	fn act(act: CoinAct) -> Entry<AccountId32> {
		Entry::new(COIN, act)
	}

	fn allowed(minter: u8, old: Balance, new: Balance) -> Entry<AccountId32> {
		act(CoinAct::AllowanceSet)
			.to_account(who(minter))
			.change(old, new)
	}

	fn minted(minter: u8, amount: Balance) -> Entry<AccountId32> {
		let lines = [
			Line::debit(Account::Principal, amount),
			Line::credit(Account::Capital, amount),
		];
		act(CoinAct::Minted)
			.by(who(minter))
			.to_account(who(9))
			.amount(amount)
			.detail(Detail::Posting {
				unit: Unit::Coin(1),
				lines: lines.to_vec().try_into().expect("few lines"),
			})
	}

	fn burned(amount: Balance) -> Entry<AccountId32> {
		act(CoinAct::Burned).from_account(who(9)).amount(amount)
	}

	fn requested(number: u64, amount: Balance) -> Entry<AccountId32> {
		act(CoinAct::RedemptionRequested)
			.from_account(who(9))
			.amount(amount)
			.number(number)
	}

	fn ended(by: CoinAct, number: u64, amount: Balance) -> Entry<AccountId32> {
		act(by).to_account(who(9)).amount(amount).number(number)
	}

	fn of_lot(what: CoinAct, byte: u8, weight: u128) -> Entry<AccountId32> {
		act(what).amount(weight).detail(Detail::Hash(lot(byte)))
	}

	fn asked_for(byte: u8) -> Entry<AccountId32> {
		act(CoinAct::LotRequested).detail(Detail::Hash(lot(byte)))
	}

	fn payment(due: Balance, paid: Balance, late: Moment) -> Entry<AccountId32> {
		let payment = Payment {
			due,
			paid,
			due_at: DAY,
			at: DAY + late,
			cures: false,
		};
		Entry::new(COIN, AuditAct::PaymentObserved).detail(Detail::Payment(payment))
	}

	fn replayed(entries: impl IntoIterator<Item = Entry<AccountId32>>) -> Replay {
		let mut replay = Replay::new(COIN, None);
		for (number, entry) in (0..).zip(entries) {
			replay.apply(&Record { number, entry }, 2 * DAY);
		}
		replay
	}

	/// All records are as they must be.
	fn told(entries: impl IntoIterator<Item = Entry<AccountId32>>) -> Replay {
		let replay = replayed(entries);
		assert_eq!(replay.faults, []);
		replay
	}

	/// The last of the records cannot be.
	fn fault(entries: impl IntoIterator<Item = Entry<AccountId32>>) -> Fault {
		let replay = replayed(entries);
		let [Found { number, fault }] = &replay.faults[..] else {
			panic!("one fault, not {:?}", replay.faults);
		};
		assert_eq!(number + 1, replay.records);
		fault.clone()
	}

	#[test]
	fn units_appear_and_vanish() {
		let replay = told([
			allowed(1, 0, 1_000),
			minted(1, 700),
			burned(50),
			act(CoinAct::Swapped).to_account(who(9)).amount(30),
			act(CoinAct::Swapped).from_account(who(9)).amount(10),
		]);
		assert_eq!(replay.supply, 670);
		let few = fault([allowed(1, 0, 9), minted(1, 5), burned(6)]);
		assert!(matches!(
			few,
			Fault::TooFew {
				has: 5,
				needed: 6,
				..
			}
		));
		let nobody = act(CoinAct::Swapped).amount(1);
		assert_eq!(fault([nobody]), Fault::Lacks("an account"));
	}

	#[test]
	fn allowances_rise_by_a_record_and_fall_by_minting() {
		let replay = told([
			allowed(1, 0, 1_000),
			minted(1, 700),
			allowed(2, 0, 5),
			act(CoinAct::MinterRemoved)
				.from_account(who(2))
				.change(5, 0),
			// The role of another kind moves no allowance.
			act(CoinAct::RoleAccepted).to_account(who(4)).number(1u64),
			act(CoinAct::RoleAccepted)
				.from_account(who(1))
				.to_account(who(3))
				.number(MINTER),
			minted(3, 300),
		]);
		assert_eq!(replay.coin.allowances, BTreeMap::from([(who(3), 0)]));
		let more = fault([allowed(1, 0, 10), minted(1, 11)]);
		assert!(matches!(more, Fault::TooFew { has: 10, .. }));
		assert!(matches!(fault([minted(1, 1)]), Fault::Unknown(_)));
		let risen = fault([allowed(1, 0, 10), allowed(1, 11, 12)]);
		assert!(matches!(
			risen,
			Fault::NotBefore {
				replayed: 10,
				said: 11,
				..
			}
		));
	}

	#[test]
	fn redemptions_wait_until_they_end() {
		let replay = told([
			allowed(1, 0, 1_000),
			minted(1, 1_000),
			requested(0, 100),
			requested(1, 200),
			requested(2, 300),
			requested(3, 50),
			ended(CoinAct::RedemptionConfirmed, 0, 100),
			burned(100),
			payment(99, 99, 0),
			ended(CoinAct::RedemptionTakenBack, 1, 200),
			payment(199, 0, 1),
			ended(CoinAct::Seized, 3, 50).from_account(who(9)),
			// Free units that are seized end no redemption.
			act(CoinAct::Seized)
				.from_account(who(9))
				.to_account(who(8))
				.amount(1),
		]);
		assert_eq!(replay.supply, 900);
		assert_eq!(replay.coin.redeeming(), 300);
		assert_eq!(replay.coin.breaches, 1);
		let twice = fault([
			requested(0, 100),
			ended(CoinAct::RedemptionTakenBack, 0, 100),
			ended(CoinAct::RedemptionTakenBack, 0, 100),
		]);
		assert_eq!(twice, Fault::Unknown("redemption 0".into()));
		let other = fault([
			requested(0, 100),
			ended(CoinAct::RedemptionConfirmed, 0, 99),
		]);
		assert!(matches!(
			other,
			Fault::NotBefore {
				replayed: 100,
				said: 99,
				..
			}
		));
		let again = fault([requested(0, 100), requested(0, 100)]);
		assert_eq!(again, Fault::Exists("redemption 0".into()));
	}

	#[test]
	fn a_payment_that_is_late_is_a_breach_though_it_is_full() {
		assert_eq!(told([payment(99, 99, 1)]).coin.breaches, 1);
		assert_eq!(told([payment(99, 99, 0)]).coin.breaches, 0);
	}

	#[test]
	fn lots_are_weighed_once() {
		let replay = told([
			of_lot(CoinAct::LotAdded, 1, 500),
			of_lot(CoinAct::LotAdded, 2, 700),
			of_lot(CoinAct::LotAdded, 3, 900),
			requested(0, 10),
			asked_for(1),
			requested(1, 10),
			asked_for(2),
			requested(2, 10),
			// One is delivered, one is struck off, for which somebody waits; one is taken off.
			ended(CoinAct::LotRedeemed, 0, 10),
			of_lot(CoinAct::LotRemoved, 1, 500),
			of_lot(CoinAct::LotRemoved, 2, 700),
		]);
		assert_eq!(replay.coin.fine_weight(), 900);
		assert_eq!(replay.coin.redemptions[&1].lot, None);
		assert_eq!(replay.coin.redeeming(), 20);

		let added = || of_lot(CoinAct::LotAdded, 1, 500);
		assert!(matches!(fault([added(), added()]), Fault::Exists(_)));
		let lighter = fault([added(), of_lot(CoinAct::LotRemoved, 1, 499)]);
		assert!(matches!(lighter, Fault::NotBefore { replayed: 500, .. }));
		let gone = fault([of_lot(CoinAct::LotRemoved, 1, 500)]);
		assert!(matches!(gone, Fault::Unknown(_)));
		assert!(matches!(
			fault([requested(0, 1), asked_for(1)]),
			Fault::Unknown(_)
		));
		let nobody = fault([added(), asked_for(1)]);
		assert_eq!(nobody, Fault::Lacks("a redemption before it"));
		let taken = fault([
			added(),
			requested(0, 1),
			asked_for(1),
			requested(1, 1),
			asked_for(1),
		]);
		assert!(matches!(taken, Fault::Exists(_)));
	}

	#[test]
	fn accounts_are_frozen_and_unfrozen() {
		let frozen = || act(CoinAct::AccountFrozen).from_account(who(9));
		let unfrozen = || act(CoinAct::AccountUnfrozen).to_account(who(9));
		let replay = told([frozen(), unfrozen(), frozen()]);
		assert_eq!(replay.coin.frozen, BTreeSet::from([who(9)]));
		assert!(matches!(fault([frozen(), frozen()]), Fault::Exists(_)));
		assert!(matches!(fault([unfrozen()]), Fault::Unknown(_)));
	}

	#[test]
	fn what_a_record_lacks_is_named() {
		for (entry, lacks) in [
			(act(CoinAct::Minted), "an amount"),
			(act(CoinAct::Minted).amount(1), "a minter"),
			(act(CoinAct::Burned), "an amount"),
			(act(CoinAct::AllowanceSet), "what was before and is now"),
			(act(CoinAct::AllowanceSet).change(0, 1), "an account"),
			(act(CoinAct::RoleAccepted).number(MINTER), "an account"),
			(act(CoinAct::RedemptionRequested), "an account"),
			(
				act(CoinAct::RedemptionRequested).from_account(who(9)),
				"a number",
			),
			(act(CoinAct::RedemptionConfirmed), "a number"),
			(act(CoinAct::LotAdded), "what identifies a lot"),
			(act(CoinAct::AccountFrozen).from(3), "an account"),
		] {
			assert_eq!(fault([entry]), Fault::Lacks(lacks));
		}
	}

	#[test]
	fn what_the_chain_says_otherwise_of_a_coin_is_seen() {
		let replay = told([
			allowed(1, 0, 1_000),
			minted(1, 400),
			requested(0, 100),
			of_lot(CoinAct::LotAdded, 1, 500),
			requested(1, 150),
			asked_for(1),
			act(CoinAct::AccountFrozen).from_account(who(9)),
		]);
		let total = |account, debit, credit| AccountTotal {
			account,
			debit,
			credit,
		};
		let book = vec![
			total(Account::Principal, 400, 0),
			total(Account::Capital, 0, 400),
		];
		let report = |frozen| Report {
			subject: COIN,
			at: 0,
			records: 7,
			lines: vec![],
			figures: vec![(Figure::FrozenHoldings, frozen), (Figure::Breaches, 0)],
			books: vec![(Unit::Coin(1), book.clone())],
			attestations: vec![],
			open_challenges: 0,
			open_exceptions: 0,
			score: None,
			green: true,
		};
		let redemption = |redemption, amount, lot| RedemptionInfo {
			redemption,
			holder: who(9),
			amount,
			lot,
			deadline: 5 * DAY,
		};
		let weighed = |byte, fine_weight| LotInfo {
			lot: lot(byte),
			coin: 1,
			fine_weight,
			redemption: None,
		};
		let rows = CoinRows {
			info: CoinInfo {
				supply: 400,
				minters: vec![(who(1), 600)],
				redeeming: 250,
				fine_weight: 500,
			},
			redemptions: vec![redemption(1, 150, Some(lot(1))), redemption(0, 100, None)],
			lots: vec![weighed(1, 500)],
		};
		let differing = |rows: CoinRows, frozen| -> Vec<String> {
			let lines = super::super::compare(&replay, &report(frozen), &Rows::Coin(rows));
			let differing = lines.into_iter().filter(|line| !line.agrees());
			differing.map(|line| line.what).collect()
		};
		assert_eq!(differing(rows.clone(), 1), [""; 0]);
		assert_eq!(differing(rows.clone(), 2), ["frozen accounts"]);

		let changed = |change: fn(&mut CoinRows)| {
			let mut rows = rows.clone();
			change(&mut rows);
			differing(rows, 1)
		};
		assert_eq!(changed(|rows| rows.info.supply = 401), ["supply"]);
		assert_eq!(
			changed(|rows| rows.info.redeeming = 0),
			["on hold for redemption"]
		);
		assert_eq!(changed(|rows| rows.info.fine_weight = 1), ["fine weight"]);
		let of_minter = |byte| format!("minter {}: may mint", who(byte));
		assert_eq!(changed(|rows| rows.info.minters[0].1 = 601), [of_minter(1)]);
		let other_minter = changed(|rows| rows.info.minters[0].0 = who(2));
		assert_eq!(other_minter.len(), 2);
		assert_eq!(
			changed(|rows| rows.redemptions[0].lot = None),
			["redemption 1"]
		);
		assert_eq!(
			changed(|rows| rows.redemptions[1].holder = who(8)),
			["redemption 0"]
		);
		assert_eq!(
			changed(|rows| {
				rows.redemptions.pop();
			}),
			["redemption 0"]
		);
		let of_lot = |byte| format!("lot {:?}: fine weight", lot(byte));
		assert_eq!(changed(|rows| rows.lots.clear()), [of_lot(1)]);
		assert_eq!(changed(|rows| rows.lots[0].fine_weight += 1), [of_lot(1)]);
	}
}
