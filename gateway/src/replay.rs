//! Replays a subject's records, and compares what comes out with what the chain says. It knows neither
//! node nor database.
//!
//! # Rules
//!
//! - Units come by `Issued`, go by `Redeemed`, and move by `Transferred`, `ForcedTransferred` and
//!   `Seized`. `Adjusted` and `SupplySet` say what was before and what is now: both are checked.
//! - A split (`Split`, `ReverseSplit`, `BonusIssued`, `AllRedeemed`) makes the supply `⌊supply × ratio⌋`
//!   at once. A holding passes it later: its units and each of its holds are multiplied and rounded down
//!   to the unit, split by split, when a `Converted` says so. Units in a pending transfer are free again
//!   with the first split. What rounding makes up leaves the supply by `Cancelled`.
//! - `Held` and `Released` move units of a holding into and out of a hold, by its reason.
//! - Every posting adds its lines to the books of its unit. What is credited to the payable account of a
//!   coin's book is income received. `IncomeClosed` ends that: the figures of income begin anew.
//! - Every payment goes into the score by the chain's own method, `pallet_audit::score`.
//! - What is done to coins has rules of its own: [`coin`].
//! - What a pool is worth is no matter of records, but of the rows of its assets: [`pool`].
//!
//! A record that these rules do not allow is a [`Fault`]; the replay goes on with what the record says.

pub mod coin;
pub mod pool;

use pallet_audit::score::History;
use sp_core::{crypto::AccountId32, U256};
use std::collections::BTreeMap;
use tessera_primitives::{
	apis::HoldingInfo,
	books::{Account, Side, Unit},
	journal::{Act, AuditAct, Detail, Entry, Party, Record, RegisterAct, Subject},
	report::{Figure, Report},
	Balance, InvestorId, Moment,
};

use crate::subject;
use coin::{Coin, CoinRows};
use pool::PoolRows;

/// Why a record cannot be what happened, by all records before it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
	/// It is about something else.
	#[error("it is about {0}")]
	OtherSubject(String),
	/// It does not say what its act needs.
	#[error("it lacks {0}")]
	Lacks(&'static str),
	/// Somebody would have less than nothing.
	#[error("{who} has {has}, not {needed}")]
	TooFew {
		/// Who.
		who: String,
		/// What there is.
		has: Balance,
		/// What it takes.
		needed: Balance,
	},
	/// A number would be too large.
	#[error("{0} would not fit into a number")]
	TooMany(String),
	/// It says that there was something else before.
	#[error("{what} was {replayed}, not {said}")]
	NotBefore {
		/// What is meant.
		what: String,
		/// What it was, by the records before.
		replayed: Balance,
		/// What it was, by this record.
		said: Balance,
	},
	/// It says that something else came of it.
	#[error("{what} becomes {replayed}, not {said}")]
	NotAfter {
		/// What is meant.
		what: String,
		/// What comes of it by the rules.
		replayed: Balance,
		/// What comes of it by this record.
		said: Balance,
	},
	/// It ends or changes what there is not.
	#[error("there is no {0}")]
	Unknown(String),
	/// It begins what there is.
	#[error("there is already {0}")]
	Exists(String),
	/// A holding changes that has not passed a split.
	#[error("investor {0} changes before it has passed a split")]
	NotConverted(InvestorId),
	/// A payment makes no sense.
	#[error("its payment makes no sense: {0}")]
	NoPayment(String),
	/// A posting has other debits than credits.
	#[error("its debits are not its credits")]
	Unbalanced,
}

/// The records do not follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
	/// Which record.
	pub number: u64,
	/// What is wrong with it.
	pub fault: Fault,
}

/// Units after for units before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ratio {
	numerator: u32,
	denominator: u32,
}

impl Ratio {
	/// Units after it, rounded down; the largest number where they do not fit.
	fn convert(&self, units: Balance) -> Balance {
		let product = U256::from(units) * U256::from(self.numerator);
		let denominator = U256::from(self.denominator.max(1));
		Balance::try_from(product / denominator).unwrap_or(Balance::MAX)
	}
}

/// What one investor holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holding {
	/// All units, free and on hold.
	pub units: Balance,
	/// Units on hold, by reason; none is zero.
	pub holds: BTreeMap<[u8; 2], Balance>,
	/// Units that may not leave, by the agents.
	pub frozen: Balance,
	/// Income that was claimed.
	pub claimed: Balance,
	/// Income that was swept to the issuer.
	pub swept: Balance,
	/// How many splits it has passed.
	passed: usize,
}

impl Holding {
	/// Units on hold, over all reasons.
	pub fn held(&self) -> Balance {
		self.holds
			.values()
			.fold(0, |sum: Balance, units| sum.saturating_add(*units))
	}
}

/// Debits and credits of an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
	/// All debits.
	pub debit: Balance,
	/// All credits.
	pub credit: Balance,
}

/// What came out of a subject's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
	/// Of what.
	pub subject: Subject,
	/// How many records.
	pub records: u64,
	/// Units in issue.
	pub supply: Balance,
	/// Income received, in the smallest unit of the coin.
	pub received: Balance,
	/// Income that was claimed by all.
	pub claimed: Balance,
	/// Income that was swept from all.
	pub swept: Balance,
	/// The books.
	pub books: BTreeMap<(Unit, Account), Total>,
	/// What is remembered of payments, by the chain's own method.
	pub payments: History,
	/// Of a coin: minters, redemptions and lots.
	pub coin: Coin,
	/// Records that cannot be what happened.
	pub faults: Vec<Found>,
	holdings: BTreeMap<InvestorId, Holding>,
	splits: Vec<Ratio>,
	/// The hold that ends with a split.
	pending: Option<[u8; 2]>,
}

impl Replay {
	/// Nothing yet. `pending` is the reason of the hold for transfers that wait for approval.
	pub fn new(subject: Subject, pending: Option<[u8; 2]>) -> Self {
		Self {
			subject,
			records: 0,
			supply: 0,
			received: 0,
			claimed: 0,
			swept: 0,
			books: BTreeMap::new(),
			payments: History::default(),
			coin: Coin::default(),
			faults: Vec::new(),
			holdings: BTreeMap::new(),
			splits: Vec::new(),
			pending,
		}
	}

	/// Takes the next record, of a block made at `moment`.
	pub fn apply(&mut self, record: &Record<AccountId32>, moment: Moment) {
		let entry = &record.entry;
		self.records = self.records.saturating_add(1);
		let is_payment = entry.act == Act::Audit(AuditAct::PaymentObserved);
		if is_payment && self.is_about(entry) {
			let paid = self.pay(&entry.detail, moment);
			if let (Subject::Coin(_), Detail::Payment(payment)) = (self.subject, &entry.detail) {
				self.coin.paid(payment);
			}
			self.find(record.number, paid);
			return;
		}
		if entry.subject != self.subject {
			let other = subject::text(&entry.subject);
			self.find(record.number, Err(Fault::OtherSubject(other)));
			return;
		}
		let posted = self.post(&entry.detail);
		self.find(record.number, posted);
		let done = match entry.act {
			Act::Register(act) => self.register(act, entry),
			Act::Coin(act) => self.coin_act(act, entry),
			Act::Compliance(_) | Act::Audit(_) | Act::Class(_) => Ok(()),
		};
		self.find(record.number, done);
	}

	/// Whether a payment makes this subject's score: it is on the subject, or the subject owes it.
	fn is_about(&self, entry: &Entry<AccountId32>) -> bool {
		let debtor = match &entry.from {
			Some(Party::Investor(id)) => Some(Subject::Investor(*id)),
			_ => None,
		};
		entry.subject == self.subject || debtor == Some(self.subject)
	}

	fn pay(&mut self, detail: &Detail, moment: Moment) -> Result<(), Fault> {
		let Detail::Payment(payment) = detail else {
			return Err(Fault::Lacks("a payment"));
		};
		let seen = self.payments.observe(payment, moment);
		seen.map_err(|reason| Fault::NoPayment(format!("{reason:?}")))?;
		Ok(())
	}

	fn find(&mut self, number: u64, done: Result<(), Fault>) {
		if let Err(fault) = done {
			self.faults.push(Found { number, fault });
		}
	}

	fn post(&mut self, detail: &Detail) -> Result<(), Fault> {
		let Detail::Posting { unit, lines } = detail else {
			return Ok(());
		};
		let (mut debits, mut credits) = (0u128, 0u128);
		for line in lines {
			let total = self.books.entry((*unit, line.account)).or_default();
			let (sum, all) = match line.side {
				Side::Debit => (&mut total.debit, &mut debits),
				Side::Credit => (&mut total.credit, &mut credits),
			};
			add(sum, line.amount, || format!("{:?}", line.account))?;
			add(all, line.amount, || "the posting".into())?;
			let is_income = matches!(unit, Unit::Coin(_)) && line.account == Account::Payable;
			if is_income && line.side == Side::Credit {
				add(&mut self.received, line.amount, || "the income".into())?;
			}
		}
		if debits != credits {
			return Err(Fault::Unbalanced);
		}
		Ok(())
	}

	fn register(&mut self, act: RegisterAct, entry: &Entry<AccountId32>) -> Result<(), Fault> {
		use RegisterAct as A;
		let amount = || entry.amount.ok_or(Fault::Lacks("an amount"));
		match act {
			A::Issued => {
				let to = person(&entry.to)?;
				add(&mut self.supply, amount()?, || "the supply".into())?;
				self.credit(to, amount()?)
			}
			A::Redeemed => {
				let from = person(&entry.from)?;
				let left = take(&mut self.supply, amount()?, || "the supply".into());
				self.debit(from, amount()?).and(left)
			}
			A::Transferred | A::ForcedTransferred | A::Seized => {
				let (from, to) = (person(&entry.from)?, person(&entry.to)?);
				let taken = self.debit(from, amount()?);
				self.credit(to, amount()?).and(taken)
			}
			A::Adjusted => {
				let (old, new) = change(&entry.detail)?;
				let holding = self.touched(person(
					entry.to.as_ref().map_or(&entry.from, |_| &entry.to),
				)?)?;
				let before = std::mem::replace(&mut holding.units, new);
				was("the holding", before, old)
			}
			A::SupplySet => {
				let (old, new) = change(&entry.detail)?;
				let before = std::mem::replace(&mut self.supply, new);
				was("the supply", before, old)
			}
			A::Held => {
				let reason = hold(&entry.detail)?;
				let holding = self.touched(person(&entry.from)?)?;
				add(holding.holds.entry(reason).or_default(), amount()?, || {
					"the hold".into()
				})
			}
			A::Released => {
				let reason = hold(&entry.detail)?;
				let holding = self.touched(person(&entry.to)?)?;
				let units = holding.holds.entry(reason).or_default();
				let done = take(units, amount()?, || "the hold".into());
				holding.holds.retain(|_, units| *units > 0);
				done
			}
			A::Converted => {
				let (old, new) = change(&entry.detail)?;
				let id = person(&entry.to)?;
				let before = self.holdings.get(&id).map_or(0, |holding| holding.units);
				let mut holding = self.present(id);
				let after = std::mem::replace(&mut holding.units, new);
				self.holdings.insert(id, holding);
				was("the holding", before, old)?;
				becomes("the holding", after, new)
			}
			A::Cancelled => take(&mut self.supply, amount()?, || "the supply".into()),
			A::Split | A::ReverseSplit | A::BonusIssued => {
				let ratio = ratio(&entry.detail)?;
				let said = amount()?;
				self.splits.push(ratio);
				let after = ratio.convert(std::mem::replace(&mut self.supply, said));
				becomes("the supply", after, said)
			}
			A::AllRedeemed => {
				// The amount is what was paid for them.
				self.splits.push(Ratio {
					numerator: 0,
					denominator: 1,
				});
				self.supply = 0;
				Ok(())
			}
			A::HoldingFrozen => {
				let (_, new) = change(&entry.detail)?;
				self.touched(person(&entry.to)?)?.frozen = new;
				Ok(())
			}
			A::IncomeClaimed => {
				let amount = amount()?;
				if let Some(Party::Investor(id)) = &entry.to {
					let claimed = &mut self.holdings.entry(*id).or_default().claimed;
					add(claimed, amount, || "what was claimed".into())?;
				}
				add(&mut self.claimed, amount, || "what was claimed".into())
			}
			A::IncomeSwept => {
				let amount = amount()?;
				if let Some(Party::Investor(id)) = &entry.from {
					let swept = &mut self.holdings.entry(*id).or_default().swept;
					add(swept, amount, || "what was swept".into())?;
				}
				add(&mut self.swept, amount, || "what was swept".into())
			}
			A::IncomeClosed => {
				(self.received, self.claimed, self.swept) = (0, 0, 0);
				Ok(())
			}
			_ => Ok(()),
		}
	}

	/// A holding that is about to change: it has passed all splits, or has nothing that they change.
	fn touched(&mut self, id: InvestorId) -> Result<&mut Holding, Fault> {
		let passed = self.splits.len();
		let present = self.present(id);
		let holding = self.holdings.entry(id).or_default();
		if holding.passed == passed {
			return Ok(holding);
		}
		let unchanged = holding.units == 0;
		*holding = present;
		if unchanged {
			Ok(holding)
		} else {
			Err(Fault::NotConverted(id))
		}
	}

	fn credit(&mut self, id: InvestorId, amount: Balance) -> Result<(), Fault> {
		let holding = self.touched(id)?;
		add(&mut holding.units, amount, || format!("investor {id}"))
	}

	fn debit(&mut self, id: InvestorId, amount: Balance) -> Result<(), Fault> {
		let holding = self.touched(id)?;
		take(&mut holding.units, amount, || format!("investor {id}"))
	}

	/// What an investor holds, with all splits passed.
	pub fn present(&self, id: InvestorId) -> Holding {
		let mut holding = self.holdings.get(&id).cloned().unwrap_or_default();
		for split in self.splits.iter().skip(holding.passed) {
			holding.units = split.convert(holding.units);
			if let Some(pending) = self.pending {
				holding.holds.remove(&pending);
			}
			for units in holding.holds.values_mut() {
				*units = split.convert(*units);
			}
			holding.holds.retain(|_, units| *units > 0);
		}
		holding.passed = self.splits.len();
		holding
	}

	/// All who were ever named, with what they hold, splits passed.
	pub fn holdings(&self) -> BTreeMap<InvestorId, Holding> {
		let ids = self.holdings.keys();
		ids.map(|id| (*id, self.present(*id))).collect()
	}

	/// Units on hold of all holdings that have passed every split, as the register sums them.
	pub fn held(&self) -> Balance {
		let passed = self.splits.len();
		let rows = self.holdings.values();
		rows.filter(|holding| holding.passed == passed)
			.fold(0, |sum: Balance, holding| {
				sum.saturating_add(holding.held())
			})
	}

	/// How many have units, by the register's rows as they stand: one that has still to pass a split
	/// counts with what it had.
	pub fn holders(&self) -> u64 {
		let rows = self.holdings.values();
		rows.filter(|holding| holding.units > 0).count() as u64
	}
}

fn person(party: &Option<Party<AccountId32>>) -> Result<InvestorId, Fault> {
	match party {
		Some(Party::Investor(id)) => Ok(*id),
		_ => Err(Fault::Lacks("an investor")),
	}
}

fn change(detail: &Detail) -> Result<(Balance, Balance), Fault> {
	match detail {
		Detail::Change { old, new } => Ok((*old, *new)),
		_ => Err(Fault::Lacks("what was before and is now")),
	}
}

fn hold(detail: &Detail) -> Result<[u8; 2], Fault> {
	match detail {
		Detail::Hold(reason) => Ok(*reason),
		_ => Err(Fault::Lacks("the reason of a hold")),
	}
}

fn ratio(detail: &Detail) -> Result<Ratio, Fault> {
	match detail {
		Detail::Ratio {
			numerator,
			denominator,
		} if *denominator > 0 => Ok(Ratio {
			numerator: *numerator,
			denominator: *denominator,
		}),
		_ => Err(Fault::Lacks("a ratio")),
	}
}

fn add(sum: &mut Balance, amount: Balance, what: impl FnOnce() -> String) -> Result<(), Fault> {
	*sum = sum
		.checked_add(amount)
		.ok_or_else(|| Fault::TooMany(what()))?;
	Ok(())
}

fn take(sum: &mut Balance, amount: Balance, who: impl FnOnce() -> String) -> Result<(), Fault> {
	let has = *sum;
	match has.checked_sub(amount) {
		Some(rest) => {
			*sum = rest;
			Ok(())
		}
		None => {
			*sum = 0;
			Err(Fault::TooFew {
				who: who(),
				has,
				needed: amount,
			})
		}
	}
}

fn was(what: &str, replayed: Balance, said: Balance) -> Result<(), Fault> {
	if replayed == said {
		return Ok(());
	}
	Err(Fault::NotBefore {
		what: what.into(),
		replayed,
		said,
	})
}

fn becomes(what: &str, replayed: Balance, said: Balance) -> Result<(), Fault> {
	if replayed == said {
		return Ok(());
	}
	Err(Fault::NotAfter {
		what: what.into(),
		replayed,
		said,
	})
}

/// What the replay says, beside what the chain says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
	/// What is compared.
	pub what: String,
	/// By the replay.
	pub replayed: String,
	/// By the chain.
	pub chain: String,
}

impl Compared {
	fn new(what: impl Into<String>, replayed: impl ToString, chain: impl ToString) -> Self {
		Self {
			what: what.into(),
			replayed: replayed.to_string(),
			chain: chain.to_string(),
		}
	}

	/// Whether both say the same.
	pub fn agrees(&self) -> bool {
		self.replayed == self.chain
	}
}

/// The chain's rows of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rows {
	/// There are none that records make.
	None,
	/// Of a security: its register.
	Register(Vec<HoldingInfo>),
	/// Of a coin.
	Coin(CoinRows),
	/// Of a pool.
	Pool(Box<PoolRows>),
}

/// Everything that can be compared: books and score; of a security supply, holders, units on hold,
/// income, and the units of each investor; of a coin supply, allowances, redemptions, lots, freezes and
/// breaches; of a pool cash, its sums and what it is worth.
pub fn compare(replay: &Replay, report: &Report, rows: &Rows) -> Vec<Compared> {
	let mut lines = Vec::new();
	let figure = |wanted: Figure| {
		let mut figures = report.figures.iter();
		figures
			.find(|(figure, _)| *figure == wanted)
			.map(|(_, value)| *value)
	};
	if let Rows::Coin(rows) = rows {
		lines.extend(coin::compare(replay, rows, figure));
	}
	if let Rows::Pool(rows) = rows {
		lines.extend(pool::compare(replay, rows, report.at, figure));
	}
	if let Rows::Register(register) = rows {
		let holdings = replay.holdings();
		let paid = replay.claimed.saturating_add(replay.swept);
		for (what, wanted, replayed) in [
			("supply", Figure::Supply, replay.supply),
			("holders", Figure::Holders, replay.holders().into()),
			("units on hold", Figure::Held, replay.held()),
			("income received", Figure::IncomeReceived, replay.received),
			("income paid", Figure::IncomePaid, paid),
		] {
			if let Some(value) = figure(wanted) {
				lines.push(Compared::new(what, replayed, value));
			}
		}
		let rows: BTreeMap<InvestorId, &HoldingInfo> =
			register.iter().map(|row| (row.investor, row)).collect();
		let mut ids: Vec<InvestorId> = rows.keys().chain(holdings.keys()).copied().collect();
		ids.sort_unstable();
		ids.dedup();
		for id in ids {
			let holding = holdings.get(&id).cloned().unwrap_or_default();
			let (total, held) = rows.get(&id).map_or((0, 0), |row| (row.total, row.held));
			lines.push(Compared::new(
				format!("investor {id}: units"),
				holding.units,
				total,
			));
			if held > 0 || holding.held() > 0 {
				lines.push(Compared::new(
					format!("investor {id}: on hold"),
					holding.held(),
					held,
				));
			}
		}
	}
	let mut books: BTreeMap<(Unit, Account), (Total, Total)> = BTreeMap::new();
	for (account, total) in &replay.books {
		books.entry(*account).or_default().0 = *total;
	}
	for (unit, totals) in &report.books {
		for total in totals {
			books.entry((*unit, total.account)).or_default().1 = Total {
				debit: total.debit,
				credit: total.credit,
			};
		}
	}
	for ((unit, account), (replayed, chain)) in books {
		let name = format!("book in {}: {account:?}", subject::unit(&unit));
		let text = |total: Total| format!("{} / {}", total.debit, total.credit);
		lines.push(Compared::new(name, text(replayed), text(chain)));
	}
	let score = |score: Option<u16>| score.map_or("none".into(), |score| score.to_string());
	let replayed = score(replay.payments.score());
	lines.push(Compared::new("score", replayed, score(report.score)));
	lines
}

#[cfg(test)]
mod tests {
	use super::*;
	use tessera_primitives::{books::Line, scores::Payment};

	const DAY: Moment = 86_400_000;
	const PENDING: [u8; 2] = [41, 1];
	const PLEDGE: [u8; 2] = [50, 0];
	const ADA: InvestorId = 3;
	const BEN: InvestorId = 7;

	struct Story {
		replay: Replay,
		next: u64,
	}

	impl Story {
		fn new() -> Self {
			Self {
				replay: Replay::new(Subject::Security(0), Some(PENDING)),
				next: 0,
			}
		}

		fn tell(mut self, entry: Entry<AccountId32>) -> Self {
			let number = self.next;
			self.next += 5;
			self.replay.apply(&Record { number, entry }, DAY);
			self
		}

		fn units(&self, id: InvestorId) -> Balance {
			self.replay.present(id).units
		}

		fn end(self) -> Replay {
			assert_eq!(self.replay.faults, []);
			self.replay
		}

		fn fault(self) -> Fault {
			let [found] = &self.replay.faults[..] else {
				panic!("one fault, not {:?}", self.replay.faults);
			};
			found.fault.clone()
		}
	}

	fn act(act: RegisterAct) -> Entry<AccountId32> {
		Entry::new(Subject::Security(0), act)
	}

	fn split(numerator: u32, denominator: u32, supply: Balance) -> Entry<AccountId32> {
		act(RegisterAct::Split)
			.amount(supply)
			.detail(Detail::Ratio {
				numerator,
				denominator,
			})
	}

	fn issued(to: InvestorId, amount: Balance) -> Entry<AccountId32> {
		act(RegisterAct::Issued).to(to).amount(amount)
	}

	fn held(from: InvestorId, amount: Balance, reason: [u8; 2]) -> Entry<AccountId32> {
		act(RegisterAct::Held)
			.from(from)
			.amount(amount)
			.detail(Detail::Hold(reason))
	}

	#[test]
	fn units_come_go_and_move() {
		let replay = Story::new()
			.tell(issued(ADA, 1_000))
			.tell(act(RegisterAct::Transferred).from(ADA).to(BEN).amount(300))
			.tell(
				act(RegisterAct::ForcedTransferred)
					.from(BEN)
					.to(ADA)
					.amount(50),
			)
			.tell(act(RegisterAct::Seized).from(ADA).to(BEN).amount(1))
			.tell(act(RegisterAct::Redeemed).from(BEN).amount(51))
			.tell(act(RegisterAct::Adjusted).to(BEN).change(200, 210))
			.tell(act(RegisterAct::SupplySet).change(949, 959))
			.end();
		assert_eq!(replay.supply, 959);
		assert_eq!(replay.present(ADA).units, 749);
		assert_eq!(replay.present(BEN).units, 210);
		assert_eq!(replay.holders(), 2);
	}

	#[test]
	fn a_split_is_passed_when_a_record_says_so() {
		let story = Story::new()
			.tell(issued(ADA, 7))
			.tell(issued(BEN, 4))
			.tell(held(ADA, 3, PLEDGE))
			.tell(held(ADA, 2, PENDING))
			.tell(split(1, 2, 5))
			.tell(split(3, 1, 15));
		// Rounded down split by split: ⌊⌊7 / 2⌋ × 3⌋, not ⌊21 / 2⌋.
		assert_eq!(story.units(ADA), 9);
		assert_eq!(
			story.replay.present(ADA).holds,
			BTreeMap::from([(PLEDGE, 3)])
		);
		let replay = story
			.tell(act(RegisterAct::Converted).to(ADA).change(7, 9))
			.tell(act(RegisterAct::Cancelled).amount(0))
			.tell(act(RegisterAct::Transferred).from(ADA).to(9).amount(6))
			.end();
		assert_eq!((replay.holders(), replay.held()), (3, 3));
		assert_eq!(replay.present(BEN).units, 6);
		assert_eq!(replay.supply, 15);
	}

	#[test]
	fn all_are_redeemed_at_once() {
		let redeemed = act(RegisterAct::AllRedeemed).amount(77);
		let replay = Story::new().tell(issued(ADA, 7)).tell(redeemed).end();
		assert_eq!((replay.supply, replay.present(ADA).units), (0, 0));
	}

	#[test]
	fn a_record_that_cannot_be_is_found() {
		let few = Story::new().tell(act(RegisterAct::Transferred).from(ADA).to(BEN).amount(1));
		assert_eq!(
			few.fault(),
			Fault::TooFew {
				who: "investor 3".into(),
				has: 0,
				needed: 1
			}
		);
		let before = Story::new()
			.tell(issued(ADA, 7))
			.tell(act(RegisterAct::Adjusted).to(ADA).change(6, 8));
		assert_eq!(
			before.fault(),
			Fault::NotBefore {
				what: "the holding".into(),
				replayed: 7,
				said: 6
			}
		);
		let split_first = Story::new().tell(issued(ADA, 7)).tell(split(1, 2, 3));
		let skipped = split_first.tell(act(RegisterAct::Transferred).from(ADA).to(BEN).amount(1));
		assert_eq!(skipped.replay.faults[0].fault, Fault::NotConverted(ADA));
		let wrong = Story::new()
			.tell(issued(ADA, 7))
			.tell(split(1, 2, 3))
			.tell(act(RegisterAct::Converted).to(ADA).change(7, 4));
		assert_eq!(
			wrong.fault(),
			Fault::NotAfter {
				what: "the holding".into(),
				replayed: 3,
				said: 4
			}
		);
		let supply = Story::new().tell(issued(ADA, 7)).tell(split(1, 2, 4));
		assert!(matches!(supply.fault(), Fault::NotAfter { said: 4, .. }));
		let other = Entry::new(Subject::Security(1), RegisterAct::Created);
		assert_eq!(
			Story::new().tell(other).fault(),
			Fault::OtherSubject("security:1".into())
		);
		assert_eq!(
			Story::new().tell(act(RegisterAct::Issued).to(ADA)).fault(),
			Fault::Lacks("an amount")
		);
		let account = act(RegisterAct::Issued)
			.to_account(AccountId32::new([1; 32]))
			.amount(1);
		assert_eq!(
			Story::new().tell(account).fault(),
			Fault::Lacks("an investor")
		);
	}

	#[test]
	fn postings_make_the_books() {
		let post = |entry: Entry<AccountId32>, lines: &[Line]| {
			entry.detail(Detail::Posting {
				unit: Unit::Coin(1),
				lines: lines.to_vec().try_into().expect("few lines"),
			})
		};
		let replay = Story::new()
			.tell(post(
				act(RegisterAct::DividendPaid).amount(500),
				&[
					Line::debit(Account::Cash, 500),
					Line::credit(Account::Payable, 500),
				],
			))
			.tell(post(
				act(RegisterAct::IncomeClaimed).to(ADA).amount(120),
				&[
					Line::debit(Account::Payable, 120),
					Line::credit(Account::Cash, 120),
				],
			))
			.end();
		assert_eq!((replay.received, replay.claimed), (500, 120));
		assert_eq!(replay.present(ADA).claimed, 120);
		let cash = replay.books[&(Unit::Coin(1), Account::Cash)];
		assert_eq!((cash.debit, cash.credit), (500, 120));
		let story = Story { replay, next: 10 };
		let closed = story.tell(act(RegisterAct::IncomeClosed).amount(380)).end();
		assert_eq!((closed.received, closed.claimed), (0, 0));

		let crooked = post(
			act(RegisterAct::DividendPaid).amount(1),
			&[Line::debit(Account::Cash, 1)],
		);
		assert_eq!(Story::new().tell(crooked).fault(), Fault::Unbalanced);
	}

	#[test]
	fn payments_make_the_score_of_the_subject_and_of_who_owes_them() {
		let payment = |day: Moment, paid| Payment {
			due: 100,
			paid,
			due_at: day * DAY,
			at: day * DAY,
			cures: false,
		};
		let told = |subject, entries: &[(Moment, Entry<AccountId32>)]| {
			let mut replay = Replay::new(subject, None);
			for (number, (day, entry)) in (0..).zip(entries) {
				let entry = entry.clone();
				replay.apply(&Record { number, entry }, day * DAY);
			}
			replay
		};
		let entry = |payment: Payment| {
			Entry::new(Subject::Asset(4), AuditAct::PaymentObserved)
				.from(ADA)
				.detail(Detail::Payment(payment))
		};
		let entries: Vec<_> = (0..8)
			.map(|month| month * 30)
			.map(|day| (day, entry(payment(day, 100))))
			.collect();
		for subject in [Subject::Asset(4), Subject::Investor(ADA)] {
			let replay = told(subject, &entries);
			assert_eq!(replay.faults, []);
			assert_eq!(replay.payments.score(), Some(1_000));
		}
		let other = told(Subject::Investor(BEN), &entries[..1]);
		assert_eq!(other.faults[0].fault, Fault::OtherSubject("asset:4".into()));
		let early = told(Subject::Asset(4), &[(1, entry(payment(2, 100)))]);
		assert!(matches!(early.faults[0].fault, Fault::NoPayment(_)));
		let none = Entry::<AccountId32>::new(Subject::Asset(4), AuditAct::PaymentObserved);
		let none = told(Subject::Asset(4), &[(1, none)]);
		assert_eq!(none.faults[0].fault, Fault::Lacks("a payment"));
	}

	#[test]
	fn what_the_chain_says_otherwise_is_seen() {
		let replay = Story::new().tell(issued(ADA, 7)).tell(issued(BEN, 4)).end();
		let report = Report {
			subject: Subject::Security(0),
			at: 0,
			records: 2,
			lines: vec![],
			figures: vec![(Figure::Supply, 11), (Figure::Holders, 2)],
			books: vec![],
			attestations: vec![],
			open_challenges: 0,
			open_exceptions: 0,
			score: None,
			green: true,
		};
		let row = |investor, total| HoldingInfo {
			investor,
			total,
			free: total,
			held: 0,
			frozen: 0,
			acquired_at: 0,
			income_due: 0,
		};
		let register = |rows: [HoldingInfo; 2]| Rows::Register(rows.to_vec());
		let agrees = compare(&replay, &report, &register([row(ADA, 7), row(BEN, 4)]));
		assert_eq!(agrees.len(), 5);
		assert!(agrees.iter().all(Compared::agrees), "{agrees:?}");
		let differs = compare(&replay, &report, &register([row(ADA, 8), row(9, 3)]));
		let wrong: Vec<_> = differs.iter().filter(|line| !line.agrees()).collect();
		assert_eq!(wrong.len(), 3, "{wrong:?}");
		assert_eq!(*wrong[0], Compared::new("investor 3: units", 7, 8));
	}
}
