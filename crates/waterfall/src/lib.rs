//! A pool's waterfall as data, and the engine that runs it: what a pool brings in over a period, to
//! whom it goes and in which order, to the unit.
//!
//! A chain that pays, a server that projects and a program that checks files call the same function
//! and agree on every unit.
//!
//! # Overview
//!
//! A [`Waterfall`] is plain data: tranches, fees and an ordered list of [`Step`]s, all bounded, so
//! that a chain can store it. [`Waterfall::validate`] is asked once, when the pool opens; its error
//! names the cause and the place. From then on [`run`] takes a [`Period`] and the [`State`] between
//! two periods, and gives an [`Outcome`]: what each fee and tranche is paid, what the residual gets
//! and which tests passed. [`project`] runs many periods from a copy of the state, one at a time.
//!
//! | [`Step`] | Does |
//! |---|---|
//! | [`Fee`](Step::Fee) | pays a fee, up to a cap |
//! | [`Interest`](Step::Interest) | pays interest, pro rata if it does not suffice |
//! | [`DrawReserve`](Step::DrawReserve) | takes out of the reserve what interest collected lacks |
//! | [`OcTest`](Step::OcTest), [`IcTest`](Step::IcTest) | tests coverage, and repays principal if it fails |
//! | [`Principal`](Step::Principal) | repays principal, in order or pro rata |
//! | [`Reserve`](Step::Reserve) | fills the reserve, or sets free what it has too much |
//! | [`IfLossAbove`](Step::IfLossAbove) | chooses between two blocks of steps by what was lost |
//! | [`Residual`](Step::Residual) | pays out everything that is left |
//!
//! A pool of two tranches that pays interest, tests the senior tranche, and repays in order:
//!
//! ```
//! use tessera_waterfall::{
//! 	run, Amount, Coupon, DayCount, Fixed, List, Mode, Period, Source, State, Step, Tranche, Waterfall,
//! };
//!
//! fn list<T, const N: u32>(items: Vec<T>) -> List<T, N> {
//! 	items.try_into().ok().expect("within the bound")
//! }
//! let tranche = |percent| Tranche {
//! 	coupon: Coupon::Rate(Fixed::from_ratio(percent, 100).expect("a rate")),
//! 	day_count: DayCount::Thirty360,
//! 	interest_on_shortfall: false,
//! };
//! let (senior, junior) = (0, 1);
//! let waterfall = Waterfall {
//! 	tranches: list(vec![tranche(6), tranche(12)]),
//! 	fees: List::new(),
//! 	steps: list(vec![
//! 		Step::Interest { tranches: list(vec![senior]), from: Source::Interest },
//! 		Step::OcTest {
//! 			tranches: list(vec![senior]),
//! 			ratio: Fixed::from_ratio(125, 100)?,
//! 			cure: list(vec![senior]),
//! 			from: Source::Interest,
//! 		},
//! 		Step::Interest { tranches: list(vec![junior]), from: Source::Interest },
//! 		Step::Principal {
//! 			tranches: list(vec![senior, junior]),
//! 			mode: Mode::Sequential,
//! 			amount: Amount::All,
//! 			from: Source::Principal,
//! 		},
//! 		Step::Residual,
//! 	]),
//! };
//! waterfall.validate()?;
//!
//! let mut state = State::at_closing(&waterfall, 100_000, 0, &[75_000, 25_000])?;
//! // A month with a loss of 7,000: the pool that is left is not 1.25 times the senior tranche, so what
//! // the junior one would have got as interest repays the senior one instead.
//! let month = Period {
//! 	interest: 700,
//! 	principal: 1_000,
//! 	defaults: 7_000,
//! 	pool_begin: 100_000,
//! 	pool_end: 92_000,
//! 	days: 31,
//! 	days_30_360: 30,
//! 	..Period::default()
//! };
//! let outcome = run(&waterfall, &mut state, &month)?;
//! assert_eq!(*outcome.tests, [false]);
//! assert_eq!(*outcome.interest, [375, 0]);
//! assert_eq!(*outcome.principal, [325 + 1_000, 0]);
//! assert_eq!(state.tranches[1].shortfall, 250);
//! assert_eq!(outcome.paid()?, 700 + 1_000);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Goals
//!
//! 1. **The same everywhere.** Amounts are units of the coin in 128 bits, rates are [`Fixed`], 18
//!    decimals; each product is exact in 256 bits and rounded once. No floats.
//! 2. **Every unit has an end.** [`run`] compares what came in with what goes out and what is kept
//!    before it gives an outcome. Nothing can be reversed or skipped: the order is the list's.
//! 3. **Never a wrong figure.** What does not fit is [`Error::Overflow`] and leaves the state as it
//!    was; no input panics, not even a waterfall that was never validated.
//! 4. **Bounded.** [`MAX_TRANCHES`], [`MAX_FEES`], [`MAX_STEPS`] and [`MAX_DEPTH`] limit a waterfall,
//!    its state, and so the work of a period; all types have a largest encoding.
//!
//! # Where the meaning of a step leaves a choice
//!
//! The meaning is that of the section on deal files below. Where it is silent:
//!
//! - **When.** Dues are those of the beginning of the period: what a step repays earns for the whole
//!   of it. Losses of the period count for its own branches.
//! - **Twice.** A step pays what is due and not yet paid: a second step for the same fee or tranche
//!   pays what the first left. Two principal steps with [`Amount::Collected`] may each pay that much.
//! - **Interest on a shortfall** is rounded on its own. It is due, but not current: the interest
//!   coverage test does not count it.
//! - **Tests** pass if there is nothing to cover: no balance, no current interest. They compare exactly.
//! - **Cures** repay in the order of their list, which may differ from the tested one, and never more
//!   than balances. Out of both buckets, an overcollateralization test takes out of P what is still to
//!   cure after I. A ratio of one or less cannot be cured out of P: all of P is paid.
//! - **Balances** of a principal step are those of its own list.
//! - **A floor** holds for every target of a reserve, a fixed one as well.
//! - **An index** is missing only in a chain's period, where it is an error with a spread: in a file
//!   it counts as zero.
//! - **A pool of nothing at closing** has lost more than any ratio with its first unit lost.
//!
//! # Features
//!
//! - `json` (default): the reader of deal files.
//! - `scale` (default): SCALE encoding and type information of everything that is stored.
//! - `std` (default): passed on to dependencies. Without it the crate is `no_std` with `alloc`.
//!
#![doc = include_str!("../FORMAT.md")]
#![no_std]
extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

mod engine;
mod error;
#[cfg(feature = "json")]
pub mod json;
mod math;
mod state;
mod terms;
mod validate;

pub use engine::{project, run, Projection};
pub use error::{Error, Invalid};
pub use state::{Outcome, Period, Position, State};
pub use terms::{
	Amount, Coupon, DayCount, Fee, Fees, List, Mode, Source, Step, Target, Tranche, Tranches,
	Waterfall, MAX_DEPTH, MAX_FEES, MAX_RATE, MAX_RATIO, MAX_STEPS, MAX_TRANCHES,
};
pub use tessera_cashflow::Fixed;
