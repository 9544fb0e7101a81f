//! What the records alone say, beside the rows: an auditor who has nothing else comes to the same.

use frame_support::assert_ok;
use std::collections::{BTreeMap, BTreeSet};
use tessera_primitives::{
	journal::{Act as Done, CoinAct, Detail, Entry, Party, Subject},
	Balance, CoinId,
};

use crate::{mock::*, *};

/// A coin, as its records tell it.
#[derive(Debug, Default, PartialEq)]
struct Told {
	supply: Balance,
	allowances: BTreeMap<u64, Balance>,
	/// Whose, how much, and which lot.
	redemptions: BTreeMap<RedemptionId, (u64, Balance, Option<LotId>)>,
	lots: BTreeMap<LotId, u128>,
	frozen: BTreeSet<u64>,
}

fn account(party: &Option<Party<u64>>) -> u64 {
	match party {
		Some(Party::Account(account)) => *account,
		other => panic!("an account, not {other:?}"),
	}
}

impl Told {
	/// With what the tests begin.
	fn new() -> Self {
		Self {
			allowances: BTreeMap::from([(MINTER, 1_000_000 * UNIT)]),
			..Self::default()
		}
	}

	fn hear(&mut self, act: CoinAct, entry: &Entry<u64>, last: &mut RedemptionId) {
		use CoinAct as A;
		let amount = || entry.amount.expect("it says how much");
		let number = || match entry.detail {
			Detail::Number(number) => number,
			ref other => panic!("a number, not {other:?}"),
		};
		let lot = || match entry.detail {
			Detail::Hash(lot) => lot,
			ref other => panic!("a lot, not {other:?}"),
		};
		let mut end = |redemption: RedemptionId, amount: Balance| {
			let ended = self.redemptions.remove(&redemption);
			assert_eq!(ended.map(|(_, had, _)| had), Some(amount), "{entry:?}");
		};
		match act {
			A::Minted => {
				self.supply += amount();
				*self.allowances.get_mut(&entry.by.unwrap()).unwrap() -= amount();
			}
			A::Burned => self.supply -= amount(),
			A::Swapped if entry.to.is_some() => self.supply += amount(),
			A::Swapped => self.supply -= amount(),
			A::AllowanceSet | A::MinterRemoved => {
				let Detail::Change { old, new } = entry.detail else {
					panic!("a change")
				};
				let removed = act == A::MinterRemoved;
				let minter = account(if removed { &entry.from } else { &entry.to });
				let before = match removed {
					true => self.allowances.remove(&minter),
					false => self.allowances.insert(minter, new),
				};
				assert_eq!(before.unwrap_or_default(), old);
			}
			A::RoleAccepted if number() == Role::Minter as u64 => {
				let allowance = self.allowances.remove(&account(&entry.from)).unwrap();
				self.allowances.insert(account(&entry.to), allowance);
			}
			A::RedemptionRequested => {
				*last = number();
				let row = (account(&entry.from), amount(), None);
				assert_eq!(self.redemptions.insert(*last, row), None);
			}
			A::LotRequested => self.redemptions.get_mut(last).unwrap().2 = Some(lot()),
			A::RedemptionConfirmed | A::LotRedeemed | A::RedemptionTakenBack => {
				end(number(), amount())
			}
			A::Seized => {
				if let Detail::Number(redemption) = entry.detail {
					end(redemption, amount());
				}
			}
			A::LotAdded => assert_eq!(self.lots.insert(lot(), amount()), None),
			A::LotRemoved => {
				assert_eq!(self.lots.remove(&lot()), entry.amount);
				for row in self.redemptions.values_mut() {
					row.2 = row.2.filter(|asked| *asked != lot());
				}
			}
			A::AccountFrozen => assert!(self.frozen.insert(account(&entry.from))),
			A::AccountUnfrozen => assert!(self.frozen.remove(&account(&entry.to))),
			_ => {}
		}
	}

	/// What the records of a coin say.
	fn by_records(coin: CoinId) -> Self {
		let (mut told, mut last) = (Self::new(), 0);
		for entry in Office::records() {
			if let (Subject::Coin(of), Done::Coin(act)) = (entry.subject, entry.act) {
				if of == coin {
					told.hear(act, &entry, &mut last);
				}
			}
		}
		told
	}

	/// What the rows of a coin say.
	fn by_rows(coin: CoinId) -> Self {
		let redemptions = Redemptions::<Test>::iter_prefix(coin);
		let lots = Lots::<Test>::iter().filter(|(_, lot)| lot.coin == coin);
		Self {
			supply: supply(coin),
			allowances: CoinMinters::<Test>::get(coin).into_iter().collect(),
			redemptions: redemptions
				.map(|(id, row)| (id, (row.holder, row.amount, row.lot)))
				.collect(),
			lots: lots.map(|(id, lot)| (id, lot.fine_weight().0)).collect(),
			frozen: Freezes::<Test>::iter_key_prefix(coin).collect(),
		}
	}
}

/// Checks that the records of the coins of the tests say what their rows say.
pub fn check_records() {
	for coin in [EUR, XAU] {
		assert_eq!(Told::by_records(coin), Told::by_rows(coin));
	}
}

#[test]
fn roles_have_the_numbers_by_which_records_name_them() {
	let roles = [
		Role::Issuer,
		Role::MasterMinter,
		Role::Minter,
		Role::Agent,
		Role::Pauser,
	];
	assert_eq!(roles.map(|role| role as u64), [0, 1, 2, 3, 4]);
}

/// One redemption of a lot, from its records alone.
#[test]
fn a_redemption_and_its_lot_can_be_followed() {
	run(|| {
		for serial in ["A1", "A2"] {
			let details = bar(serial);
			assert_ok!(by(ISSUER, Call::add_lot { coin: XAU, details }));
		}
		attest(XAU, 2_000 * UNIT);
		assert_ok!(mint(XAU, ANNA, 1_500 * UNIT));
		let lot = lot_id("A2");
		let ask = |most| Call::request_lot {
			coin: XAU,
			lot,
			most,
		};
		assert_ok!(by(ANNA, ask(Balance::MAX)));
		assert_ok!(by(
			ISSUER,
			Call::confirm_redemption {
				coin: XAU,
				redemption: 0,
				reference: DOCUMENT
			}
		));
		let records = Office::records();
		let told = |act: CoinAct, detail: Detail| {
			let wanted = |entry: &&Entry<u64>| entry.act == act.into() && entry.detail == detail;
			records.iter().filter(wanted).count()
		};
		assert_eq!(told(CoinAct::RedemptionRequested, Detail::Number(0)), 1);
		assert_eq!(told(CoinAct::LotRequested, Detail::Hash(lot)), 1);
		assert_eq!(told(CoinAct::LotRedeemed, Detail::Number(0)), 1);
		assert_eq!(told(CoinAct::LotAdded, Detail::Hash(lot)), 1);
		assert_eq!(told(CoinAct::LotRemoved, Detail::Hash(lot)), 1);
		assert_eq!(told(CoinAct::LotRemoved, Detail::Hash(lot_id("A1"))), 0);
	});
}
