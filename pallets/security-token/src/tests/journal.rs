//! What the journal is told: enough to make the register and the books of it alone.

use alloc::collections::BTreeMap;
use frame_support::assert_ok;
use pallet_compliance::Rule;
use sp_core::H256;
use tessera_primitives::{
	acts::ReasonCode,
	books::{Account, Side},
	journal::{Act as Done, Detail, Entry, Party, RegisterAct, Subject},
	Balance, InvestorId, SecurityId,
};

use crate::{mock::*, *};

/// What the journal alone says of one security.
#[derive(Debug, Default)]
pub struct Replay {
	/// Units of each investor, by the splits that its holding has passed.
	units: BTreeMap<InvestorId, Balance>,
	supply: Balance,
	/// Debits and credits of each account of the books.
	books: BTreeMap<Account, (Balance, Balance)>,
}

fn investor(party: &Option<Party<AccountId>>) -> InvestorId {
	match party {
		Some(Party::Investor(investor)) => *investor,
		other => panic!("{other:?} is no investor"),
	}
}

impl Replay {
	fn give(&mut self, from: InvestorId, amount: Balance) {
		let units = self.units.get_mut(&from).expect("who gives has units");
		*units = units
			.checked_sub(amount)
			.expect("nobody gives what he has not");
	}

	fn receive(&mut self, to: InvestorId, amount: Balance) {
		*self.units.entry(to).or_default() += amount;
	}

	/// Takes one more entry in.
	fn take(&mut self, entry: &Entry<AccountId>) {
		use RegisterAct::*;
		let Done::Register(act) = entry.act else {
			return;
		};
		let amount = entry.amount.unwrap_or_default();
		let change = match entry.detail {
			Detail::Change { old, new } => (old, new),
			_ => (0, 0),
		};
		match act {
			Issued => {
				self.receive(investor(&entry.to), amount);
				self.supply += amount;
			}
			Redeemed => {
				self.give(investor(&entry.from), amount);
				self.supply -= amount;
			}
			Transferred | ForcedTransferred | Seized => {
				self.give(investor(&entry.from), amount);
				self.receive(investor(&entry.to), amount);
			}
			Adjusted | Converted => {
				let units = self.units.entry(investor(&entry.to)).or_default();
				assert_eq!(*units, change.0, "{entry:?}");
				*units = change.1;
			}
			Cancelled => self.supply -= amount,
			SupplySet => self.supply = change.1,
			Split | ReverseSplit | BonusIssued => self.supply = amount,
			AllRedeemed => self.supply = 0,
			Closed => *self = Self::default(),
			_ => (),
		}
		if let Detail::Posting { lines, .. } = &entry.detail {
			for line in lines {
				let (debit, credit) = self.books.entry(line.account).or_default();
				match line.side {
					Side::Debit => *debit += line.amount,
					Side::Credit => *credit += line.amount,
				}
			}
		}
	}

	/// What the books say an account has: debits less credits.
	fn balance(&self, account: Account) -> i128 {
		let (debit, credit) = self.books.get(&account).copied().unwrap_or_default();
		debit as i128 - credit as i128
	}
}

/// Makes the registers and the books of the journal alone, and compares them with the chain's own.
pub fn assert_replay() {
	let mut replays = BTreeMap::<SecurityId, Replay>::new();
	for entry in journal() {
		if let Subject::Security(security) = entry.subject {
			replays.entry(security).or_default().take(&entry);
		}
	}
	for (security, row) in Securities::<Test>::iter() {
		let replay = replays.remove(&security).expect("it was created");
		assert_eq!(replay.supply, row.supply);
		let register: BTreeMap<_, _> = Register::<Test>::iter_prefix(security)
			.map(|(investor, holding)| (investor, holding.total()))
			.filter(|(_, units)| *units > 0)
			.collect();
		let replayed: BTreeMap<_, _> = replay
			.units
			.iter()
			.filter(|(_, units)| **units > 0)
			.map(|(investor, units)| (*investor, *units))
			.collect();
		assert_eq!(replayed, register, "security {security}");
		let income = Incomes::<Test>::get(security).unwrap_or_default();
		let unpaid = income.received - income.claimed - income.swept;
		assert_eq!(replay.balance(Account::Payable), -(unpaid as i128));
		assert_eq!(
			replay.balance(Account::Cash),
			(unpaid + income.float) as i128
		);
	}
}

/// The entries since there were so many.
fn since(count: usize) -> Vec<Entry<AccountId>> {
	journal().split_off(count)
}

#[test]
fn a_transfer_is_told_with_who_gave_who_received_and_how_much() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let before = journal_len();
		assert_ok!(SecurityToken::transfer(
			RuntimeOrigin::signed(ANNA),
			security,
			BELA,
			40
		));
		let told = Entry::new(Subject::Security(security), RegisterAct::Transferred)
			.by(ANNA)
			.from(investor_of(ANNA))
			.to(investor_of(BELA))
			.amount(40);
		assert_eq!(since(before), [told]);
		assert_replay();
	});
}

#[test]
fn a_privileged_act_is_told_once_with_its_reason_and_document() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let document = H256::repeat_byte(7);
		for (act, done) in [
			(
				Act::FreezeHolding {
					investor: investor_of(ANNA),
					amount: 60,
				},
				RegisterAct::HoldingFrozen,
			),
			(
				Act::ForcedTransfer {
					from: investor_of(ANNA),
					to: BELA,
					amount: 30,
				},
				RegisterAct::ForcedTransferred,
			),
			(
				Act::Seizure {
					from: investor_of(ANNA),
					custodian: BELA,
					amount: 30,
				},
				RegisterAct::Seized,
			),
			(Act::FreezeSecurity, RegisterAct::SecurityFrozen),
			(Act::UnfreezeSecurity, RegisterAct::SecurityUnfrozen),
			(
				Act::Appoint {
					role: Role::Agent,
					to: CARL,
				},
				RegisterAct::RoleOffered,
			),
			(Act::WindDown, RegisterAct::WindDownBegun),
		] {
			let before = journal_len();
			assert_ok!(SecurityToken::propose_act(
				RuntimeOrigin::signed(ISSUER),
				security,
				act,
				ReasonCode::CourtOrder,
				document
			));
			let told = since(before);
			assert_eq!(told.len(), 1, "{told:?}");
			assert_eq!(told[0].act, done.into());
			assert_eq!(told[0].by, Some(ISSUER));
			assert_eq!(told[0].reason, Some(ReasonCode::CourtOrder));
			assert_eq!(told[0].document, Some(document));
		}
		assert_replay();
	});
}

#[test]
fn income_is_told_with_postings_that_balance() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 75);
		issue(security, BELA, 25);
		let before = journal_len();
		assert_ok!(SecurityToken::pay_income(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Dvca,
			1_000,
			None
		));
		assert_ok!(SecurityToken::claim_income(
			RuntimeOrigin::signed(ANNA),
			security
		));
		let told = since(before);
		let acts: Vec<_> = told.iter().map(|entry| entry.act).collect();
		assert_eq!(
			acts,
			[
				RegisterAct::DividendPaid.into(),
				RegisterAct::IncomeClaimed.into()
			]
		);
		assert!(told
			.iter()
			.all(|entry| matches!(entry.detail, Detail::Posting { .. })));
		assert_replay();
	});
}

#[test]
fn a_holding_that_passes_a_split_is_told_before_it_moves() {
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 75);
		issue(security, BELA, 26);
		assert_ok!(SecurityToken::split(
			RuntimeOrigin::signed(ISSUER),
			security,
			CorporateAction::Splr,
			1,
			2
		));
		let before = journal_len();
		assert_ok!(SecurityToken::transfer(
			RuntimeOrigin::signed(ANNA),
			security,
			BELA,
			7
		));
		let acts: Vec<_> = since(before).iter().map(|entry| entry.act).collect();
		assert_eq!(
			acts,
			[
				RegisterAct::Converted.into(),
				RegisterAct::Converted.into(),
				RegisterAct::Transferred.into()
			]
		);
		assert_replay();
	});
}

#[test]
fn a_freeze_by_another_pallet_is_told() {
	use frame_support::traits::fungibles::MutateFreeze;
	run(|| {
		let security = create([Rule::Open]);
		issue(security, ANNA, 100);
		let told = |amount: Balance| {
			[
				Entry::new(Subject::Security(security), RegisterAct::FreezeSet)
					.to(investor_of(ANNA))
					.amount(amount)
					.detail(Detail::Hold([5, 0])),
			]
		};
		let before = journal_len();
		assert_ok!(SecurityToken::set_freeze(security, &5, &ANNA, 30));
		assert_eq!(since(before), told(30));
		// What changes nothing is not told.
		let before = journal_len();
		assert_ok!(SecurityToken::extend_freeze(security, &5, &ANNA, 20));
		assert_eq!(since(before), []);
		assert_ok!(SecurityToken::thaw(security, &5, &ANNA));
		assert_eq!(since(before), told(0));
	});
}
