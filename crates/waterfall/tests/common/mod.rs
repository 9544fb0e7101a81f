//! Builders for the tests: small numbers, so that every figure can be followed by hand.
#![allow(dead_code)] // Every test binary uses its own part.

use tessera_waterfall::{
	run, Amount, Coupon, DayCount, Error, Fee, Fixed, List, Mode, Outcome, Period, Source, State,
	Step, Target, Tranche, Waterfall,
};

pub fn list<T, const N: u32>(items: impl IntoIterator<Item = T>) -> List<T, N> {
	let items: Vec<T> = items.into_iter().collect();
	items.try_into().ok().expect("within the bound")
}

pub fn fixed(text: &str) -> Fixed {
	text.parse().expect("a number")
}

/// A tranche at a rate, 30/360.
pub fn at(rate: &str) -> Tranche {
	Tranche {
		coupon: Coupon::Rate(fixed(rate)),
		day_count: DayCount::Thirty360,
		interest_on_shortfall: false,
	}
}

/// A tranche at the index and a spread, 30/360.
pub fn over_index(spread: &str) -> Tranche {
	Tranche {
		coupon: Coupon::Spread(fixed(spread)),
		..at("0")
	}
}

pub fn waterfall(tranches: &[Tranche], fees: &[Fee], steps: &[Step]) -> Waterfall {
	Waterfall {
		tranches: list(tranches.iter().copied()),
		fees: list(fees.iter().copied()),
		steps: list(steps.iter().cloned()),
	}
}

/// A month of 30 days that collects interest and principal.
pub fn month(interest: u128, principal: u128) -> Period {
	Period {
		interest,
		principal,
		days: 30,
		days_30_360: 30,
		..Period::default()
	}
}

/// A valid waterfall, its state at closing of a pool of 1,000, and what one period pays.
pub struct Deal {
	pub waterfall: Waterfall,
	pub state: State,
}

impl Deal {
	/// Tranches with their balances. The residual is added to the steps.
	pub fn new(tranches: &[(Tranche, u128)], fees: &[Fee], steps: &[Step]) -> Deal {
		let steps = [steps, &[Step::Residual]].concat();
		let (terms, balances): (Vec<_>, Vec<_>) = tranches.iter().copied().unzip();
		let waterfall = waterfall(&terms, fees, &steps);
		assert_eq!(waterfall.validate(), Ok(()));
		let state = State::at_closing(&waterfall, 1_000, 0, &balances).expect("a state");
		Deal { waterfall, state }
	}

	pub fn with_reserve(mut self, reserve: u128) -> Deal {
		self.state.reserve = reserve;
		self
	}

	pub fn run(&mut self, period: &Period) -> Outcome {
		self.try_run(period).expect("an outcome")
	}

	pub fn try_run(&mut self, period: &Period) -> Result<Outcome, Error> {
		run(&self.waterfall, &mut self.state, period)
	}

	pub fn balances(&self) -> Vec<u128> {
		self.state.tranches.iter().map(|it| it.balance).collect()
	}

	pub fn shortfalls(&self) -> Vec<u128> {
		self.state.tranches.iter().map(|it| it.shortfall).collect()
	}
}

pub fn pay_fee(fee: u8, from: Source) -> Step {
	Step::Fee {
		fee,
		cap: None,
		from,
	}
}

pub fn interest(tranches: &[u8], from: Source) -> Step {
	Step::Interest {
		tranches: list(tranches.iter().copied()),
		from,
	}
}

pub fn draw(fees: &[u8], tranches: &[u8]) -> Step {
	Step::DrawReserve {
		fees: list(fees.iter().copied()),
		interest: list(tranches.iter().copied()),
	}
}

pub fn oc_test(tranches: &[u8], ratio: &str, cure: &[u8], from: Source) -> Step {
	Step::OcTest {
		tranches: list(tranches.iter().copied()),
		ratio: fixed(ratio),
		cure: list(cure.iter().copied()),
		from,
	}
}

pub fn ic_test(tranches: &[u8], ratio: &str, cure: &[u8], from: Source) -> Step {
	Step::IcTest {
		tranches: list(tranches.iter().copied()),
		ratio: fixed(ratio),
		cure: list(cure.iter().copied()),
		from,
	}
}

pub fn principal(tranches: &[u8], mode: Mode, amount: Amount, from: Source) -> Step {
	Step::Principal {
		tranches: list(tranches.iter().copied()),
		mode,
		amount,
		from,
	}
}

pub fn reserve(target: Target, floor: u128, from: Source) -> Step {
	Step::Reserve {
		target,
		floor,
		from,
	}
}

pub fn if_loss_above(ratio: &str, then_steps: u8, else_steps: u8) -> Step {
	Step::IfLossAbove {
		ratio: fixed(ratio),
		then_steps,
		else_steps,
	}
}
