//! Ten thousand random calls by random people.

use frame_support::traits::fungibles::{hold::Inspect as _, Inspect};
use proptest::{
	prelude::*,
	test_runner::{Config as Settings, TestRunner},
};
use std::cell::RefCell;

use super::*;

const PEOPLE: [AccountId; 8] = [ANNA, BELA, CARL, DORA, IRIS, JOHN, PAYER, NOBODY];

/// A step of a random walk: what, who, which, how much.
type Step = (u8, u8, u8, u16);

fn terms_of(number: u8) -> tessera_cashflow::Terms {
	let coins = 500 + i64::from(number) * 37;
	match number % 5 {
		0 => annuity(coins, 3 + i64::from(number % 9), 2),
		1 => goods(),
		_ => bullet(coins, 3 + i64::from(number % 9), 1),
	}
}

/// The terms of an asset, by the order in which the walk registers them.
fn terms_for(id: AssetId, numbers: &[u8]) -> tessera_cashflow::Terms {
	let number = numbers.get(id as usize).copied().unwrap_or(0);
	terms_of(number)
}

/// An exposure of a pool is within its limit: that of one who has just joined.
fn assert_within(pool_id: PoolId, counterparty: Counterparty, limit: Permill) {
	let charter = Charters::<Test>::get(pool_id).unwrap();
	let base = AssetClass::limit_base(&pool(pool_id), &charter).unwrap();
	let exposure = Exposures::<Test>::get(pool_id, counterparty);
	assert!(exposure <= limit.mul_floor(base));
}

/// All members vote for a motion, and auditors state what it moves.
fn agree(class: ClassId, id: MotionId) {
	for who in [ANNA, BELA, CARL] {
		let _ = by(who, Call::vote { class, id });
	}
	if let Some(Motion::Refinance { assets, .. }) =
		Motions::<Test>::get(class, id).map(|open| open.motion)
	{
		for (id, row) in assets
			.into_iter()
			.filter_map(|id| Some((id, Assets::<Test>::get(id)?)))
		{
			attest(Subject::Asset(id), row.outstanding * 2, 1);
		}
	}
}

/// Some offered asset for some late one.
fn substitution(numbers: &[u8]) -> Option<Call<Test>> {
	let mut all = Assets::<Test>::iter();
	let (late, row) = all.find(|(_, row)| row.life().bucket().is_some())?;
	let by = Assets::<Test>::iter()
		.find(|(_, other)| other.life() == Life::Offered && other.originator == row.originator);
	let by = by?.0;
	Some(Call::substitute {
		asset: late,
		terms: boxed(&terms_for(late, numbers)),
		by,
		by_terms: boxed(&terms_for(by, numbers)),
	})
}

fn call((what, _, which, much): Step, numbers: &[u8]) -> Call<Test> {
	let pool = u32::from(which % 2);
	let asset = u64::from(which) % (numbers.len() as u64 + 1);
	let tranche = which % 3;
	let amount = u128::from(much) * UNIT / 4;
	let terms = terms_for(asset, numbers);
	let side = match which % 2 {
		0 => Side::Subscribe,
		_ => Side::Redeem,
	};
	match what {
		0 | 1 => Call::register_asset {
			class: 0,
			asset: loan(&terms_of(which), which),
		},
		2..=4 => sale(pool, asset, &terms),
		5..=8 => {
			let dues = Assets::<Test>::get(asset).and_then(|asset| asset.dues.total());
			match which % 3 {
				0 => payment(asset, dues.unwrap_or(1).max(1), &terms),
				_ => payment(asset, amount.max(1), &terms),
			}
		}
		9 => Call::touch {
			asset,
			terms: boxed(&terms),
		},
		10 => Call::poke { pool, limit: 32 },
		11 => Call::write_off { asset },
		12 => Call::buy_out {
			asset,
			terms: boxed(&terms),
		},
		13 => {
			let mut all = Assets::<Test>::iter();
			let moves = all.find(|(_, row)| row.life() == Life::Active && row.pool != Some(pool));
			let assets = vec![moves.map_or(asset, |(id, _)| id)];
			let assets = assets.try_into().unwrap();
			let motion = Motion::Refinance { to: pool, assets };
			Call::put_motion { class: 0, motion }
		}
		14 | 15 => Call::subscribe {
			pool,
			tranche,
			amount: amount.max(UNIT),
		},
		16 => Call::redeem {
			pool,
			tranche,
			amount: amount.max(UNIT),
		},
		17 => Call::withdraw_order {
			lane: lane(pool, tranche, side),
			id: u64::from(much % 8),
		},
		18 | 19 => Call::execute {
			lane: lane(pool, tranche, side),
			limit: 8,
		},
		20 => Call::distribute { pool },
		21 => Call::advance { pool },
		22 => Call::withdraw_asset { asset },
		24 => Call::sell {
			asset,
			terms: boxed(&terms),
			price: 4_000 * UNIT + amount,
			state: None,
		},
		25 => substitution(numbers).unwrap_or(Call::write_off { asset }),
		26 | 27 => {
			let open = Motions::<Test>::iter_key_prefix(0).next();
			let (class, id) = (0, open.unwrap_or(0));
			match what {
				26 => Call::drop_motion { class, id },
				_ => Call::enact { class, id },
			}
		}
		_ => Call::close { pool },
	}
}

/// How many calls of each kind were not refused.
type Done = RefCell<[u32; 28]>;

fn walk(steps: Vec<Step>, done: &Done) {
	new_test_ext().execute_with(|| {
		let issued = Coins::total_issuance(COIN);
		let mut plan = sheet(&[6, 9]);
		plan.covenants.min_subordination = Permill::from_percent(5);
		plan.target = 20_000 * UNIT;
		let mut strict = standard();
		let all = [ContractType::Pam, ContractType::Ann, ContractType::Com];
		strict.contracts.types = all.to_vec().try_into().unwrap();
		strict.eligibility.max_age = 10 * DAY;
		strict.advance = Advance::Outstanding(Permill::from_percent(90));
		strict.limits.originator = Permill::from_percent(60);
		strict.limits.obligor = Permill::from_percent(30);
		let class = found(strict);
		for _ in 0..2 {
			let pool_id = open(class, plan.clone());
			invest(JOHN, pool_id, 2, 5_000 * UNIT);
			invest(IRIS, pool_id, 0, 15_000 * UNIT);
		}
		let mut numbers = Vec::new();
		for (place, step) in steps.iter().enumerate() {
			let (what, who, which, much) = *step;
			if what >= 28 {
				let days = u64::from(much % 12) * DAY;
				let now = Timestamp::get() + days + u64::from(much);
				match which % 2 {
					0 => Timestamp::set_timestamp(now),
					_ => go_to(now),
				}
				continue;
			}
			let mut call = call(*step, &numbers);
			let mut who = PEOPLE[usize::from(who) % PEOPLE.len()];
			let named = match &call {
				Call::join { asset, .. } | Call::sell { asset, .. } => Some(*asset),
				Call::substitute { by, .. } => Some(*by),
				_ => None,
			};
			if let Some((id, row)) = named.and_then(|id| Some((id, Assets::<Test>::get(id)?))) {
				// Half of the time an auditor has been there, and who sells is the originator.
				if which % 4 < 2 {
					let value = (2_000 + u128::from(much) / 16) * UNIT;
					attest(Subject::Asset(id), value, 1);
				}
				if much % 2 == 0 && !matches!(call, Call::sell { .. }) {
					let mut members = [ANNA, BELA, CARL].into_iter();
					let owner = members.find(|who| person(*who) == row.originator);
					who = owner.unwrap_or(who);
				}
			}
			if let Call::enact { class, id } = &call {
				agree(*class, *id);
			}
			// By chance nobody would find an order of its own: the first that waits is withdrawn.
			if let (17, 0, Some((lane, id, order))) =
				(what, which % 2, Orders::<Test>::iter().next())
			{
				call = Call::withdraw_order { lane, id };
				who = order.who;
			}
			let joins = match &call {
				Call::join { pool, asset, .. } => Some((*pool, *asset)),
				_ => None,
			};
			let registers = matches!(call, Call::register_asset { .. });
			if by(who, call).is_ok() {
				done.borrow_mut()[usize::from(what)] += 1;
				if registers {
					numbers.push(which);
				}
				if let Some((pool_id, id)) = joins {
					let row = asset(id);
					let obligor = Counterparty::Obligor(row.obligor);
					assert_within(pool_id, obligor, Permill::from_percent(30));
					let originator = Counterparty::Originator(row.originator);
					assert_within(pool_id, originator, Permill::from_percent(60));
				}
			}
			if place % 16 == 0 {
				check();
			}
		}
		check();
		// What is on hold for orders is given back whole.
		for (lane, id, order) in Orders::<Test>::iter().collect::<Vec<_>>() {
			by(order.who, Call::withdraw_order { lane, id }).unwrap();
		}
		for who in PEOPLE {
			let reason = HoldReason::Subscription.into();
			assert_eq!(CoinHolds::balance_on_hold(COIN, &reason, &who), 0);
		}
		check();
		assert_eq!(Coins::total_issuance(COIN), issued);
	});
}

#[test]
fn ten_thousand_random_calls_break_nothing() {
	let settings = Settings {
		cases: 40,
		max_shrink_iters: 200,
		..Default::default()
	};
	let step = (0..34u8, any::<u8>(), any::<u8>(), any::<u16>());
	let done = Done::default();
	TestRunner::new(settings)
		.run(&prop::collection::vec(step, 250..260), |steps| {
			walk(steps, &done);
			Ok(())
		})
		.unwrap();
	// A walk on which nothing happens proves nothing.
	let done = done.into_inner();
	eprintln!("{done:?}");
	for (kinds, least) in [
		(0..=1, 100),
		(2..=4, 25),
		(5..=8, 30),
		(9..=9, 5),
		(10..=10, 50),
		(12..=12, 1),
		(14..=15, 100),
		(17..=17, 5),
		(18..=19, 50),
		(20..=20, 10),
		(21..=21, 5),
		(24..=25, 1),
		(26..=27, 5),
	] {
		let count: u32 = done[kinds.clone()].iter().sum();
		assert!(count >= least, "{kinds:?}: {count} of {done:?}");
	}
}
