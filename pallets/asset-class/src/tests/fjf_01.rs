//! The textbook CMO on chain: 357 months by calls, against its published table.

use tessera_cashflow::Fixed;
use tessera_primitives::Balance;
use tessera_waterfall::json::DealFile;

use super::*;

/// The deal, as the tests of the engine have it.
const FILE: &str = include_str!("../../../../crates/waterfall/tests/deals/fjf-01.json");

#[test]
fn fjf_01_pays_its_published_table() {
	run(|| {
		let file = DealFile::parse(FILE).expect("the file is a deal");
		let deal = &file.deal;
		let balances: Vec<Balance> = deal
			.state
			.tranches
			.iter()
			.map(|position| position.balance)
			.collect();
		let size = deal.state.pool_at_closing;
		let mut vertical = standard();
		vertical.retention.form = RetentionForm::Vertical;
		vertical.contracts.max_term = 31 * 366 * DAY;
		let class = found(vertical);
		let mut whole = sheet(&[0, 0, 0, 0]);
		whole.waterfall = deal.waterfall.clone();
		whole.calendar.ramp_up_ends = START + 1_000;
		whole.calendar.revolving_ends = START + 1_000;
		whole.target = size;
		let pool_id = open(class, whole);
		// Investors buy 95 % of each tranche; the originator is paid the rest in units, on hold.
		for (place, balance) in balances.iter().enumerate() {
			invest(IRIS, pool_id, place as u8, balance / 20 * 19);
		}
		let terms = mortgages((size / UNIT) as i64);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		for (place, position) in pool(pool_id).state.tranches.iter().enumerate() {
			assert_eq!(position.balance, balances[place]);
			assert_eq!(units(pool_id, place, ANNA), balances[place] / 20);
		}
		go_to(START + 1_000);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_eq!(file.periods.len(), 357);
		for (month, (period, expected)) in file.periods.iter().zip(&file.expected).enumerate() {
			go_to(first_of_month(month as u32 + 1));
			let collected = period.interest + period.principal;
			assert_ok!(by(PAYER, payment(id, collected, &terms)));
			events();
			assert_ok!(by(NOBODY, Call::distribute { pool: pool_id }));
			let paid = events();
			let Some(Event::Distributed {
				collected, outcome, ..
			}) = paid.last()
			else {
				panic!("month {month} was distributed");
			};
			assert_eq!(collected.interest, period.interest, "month {month}");
			assert_eq!(collected.principal, period.principal, "month {month}");
			assert_eq!(collected.pool_end, period.pool_end, "month {month}");
			assert_eq!(*outcome.interest, *expected.interest, "month {month}");
			assert_eq!(*outcome.principal, *expected.principal, "month {month}");
			assert_eq!(outcome.residual, expected.residual, "month {month}");
			for (place, position) in pool(pool_id).state.tranches.iter().enumerate() {
				assert_eq!(position.balance, expected.balance[place]);
			}
		}
		let row = pool(pool_id);
		assert_eq!(row.portfolio.count(), 0);
		assert_eq!(row.cash, Cash::default());
		assert_eq!(asset(id).life(), Life::Repaid);
		assert_ok!(by(NOBODY, Call::advance { pool: pool_id }));
		assert_ok!(by(NOBODY, Call::close { pool: pool_id }));
	});
}

/// 7.5 % by 30/360, paid monthly, prepaid at will.
fn mortgages(coins: i64) -> tessera_cashflow::Terms {
	let mut terms = bullet(coins, 0, 30);
	if let tessera_cashflow::Terms::Pam(pam) = &mut terms {
		pam.interest.rate = Some(Fixed::from_ratio(75, 1_000).unwrap());
	}
	terms
}
