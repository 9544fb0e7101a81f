//! The contract engine: terms of a financial contract in, its cash flows out, in integers.
//!
//! ACTUS, the open standard for financial contracts (technical specification 1.1), as pure functions
//! that a chain, a server and a browser can run and agree on to the last digit.
//!
//! # Overview
//!
//! [`Terms`] are the typed terms of a contract type, read from the standard's JSON ([`json`]) or
//! written in Rust. [`Contract::new`] checks them; an error names the term. A contract then runs in two
//! ways that give exactly the same [`Event`]s: [`schedule`] is an iterator over all of them, and
//! [`next_event`] steps from a stored [`State`], so that a chain keeps about a hundred bytes of state
//! instead of a schedule. What a contract cannot know, such as a reference rate, it asks an
//! [`Observer`]. [`analytics`] makes prices and yields of the cash flows.
//!
//! ```
//! use tessera_cashflow::{
//!     next_event, schedule, Ann, Contract, Cycle, DateTime, DayCount, Fixed, Header, Interest,
//!     InterestBase, LoanOptions, Period, Recurrence, Role, Terms, Unobserved,
//! };
//!
//! let monthly = Recurrence { anchor: None, cycle: Some(Cycle::short(Period::months(1))) };
//! let status_date = DateTime::from_ymd(2024, 12, 31)?;
//! let loan = Contract::new(Terms::Ann(Ann {
//!     header: Header::new("loan".parse()?, Role::RealPositionAsset, status_date, "EUR".parse()?),
//!     initial_exchange: DateTime::from_ymd(2025, 1, 1)?,
//!     maturity: Some(DateTime::from_ymd(2035, 1, 1)?),
//!     amortization: None,
//!     notional: Fixed::from_int(100_000),
//!     premium_discount: Fixed::ZERO,
//!     interest: Interest {
//!         rate: Some(Fixed::from_ratio(4, 100)?),
//!         day_count: DayCount::ThirtyE360,
//!         payment: monthly,
//!         accrued: None,
//!         capitalization_end: None,
//!     },
//!     base: InterestBase::Notional,
//!     redemption: monthly,
//!     next_payment: None,
//!     options: LoanOptions::default(),
//! }))?;
//!
//! let mut state = loan.initial_state(&Unobserved)?;
//! for event in schedule(&loan, DateTime::MIN, DateTime::MAX, &Unobserved) {
//!     let stepped = next_event(&loan, &state, &Unobserved)?.expect("the same event");
//!     assert_eq!(event?, stepped);
//!     state = stepped.state;
//! }
//! assert_eq!(next_event(&loan, &state, &Unobserved)?, None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | Type | Contract | Cash flows |
//! |---|---|---|
//! | [`Pam`] | principal at maturity | interest, then the principal |
//! | [`Lam`] | linear amortizer | equal parts of principal, with interest |
//! | [`Nam`] | negative amortizer | fixed payments of interest and principal |
//! | [`Ann`] | annuity | fixed payments that repay it exactly |
//! | [`Lax`] | exotic linear amortizer | as its steps say |
//! | [`Clm`] | call money | everything when it is called |
//! | [`Ump`] | undefined maturity profile | as observed |
//! | [`Csh`] | cash | none |
//! | [`Stk`] | stock | dividends |
//! | [`Com`] | commodity | purchase and sale |
//! | [`Fxout`] | foreign exchange outright | two currencies, or the difference |
//! | [`Futur`] | future | the difference to a price |
//! | [`Optns`] | option | the difference to a strike, if it is above zero |
//! | [`Swppv`] | plain vanilla swap | a fixed rate against a floating one |
//! | [`Swaps`] | swap | two loans against each other |
//! | [`Capfl`] | cap or floor | interest beyond a bound |
//! | [`Ceg`] | guarantee | what is lost on other contracts |
//! | [`Cec`] | collateral | the same, up to its value |
//!
//! # Goals
//!
//! 1. **The same everywhere.** Numbers are [`Fixed`], 18 decimals with 256-bit intermediates; a year
//!    fraction is an exact ratio; every rounding is half to even and named where it happens. No floats.
//! 2. **Never a wrong number.** A result out of range is [`Error::Overflow`]; no input panics.
//! 3. **Nothing per event on the heap.** A schedule is a formula, not a list: the next time of every
//!    cycle is computed from its anchor.
//! 4. **Bounded.** A [`State`] encodes in at most 128 bytes for `PAM`, `LAM`, `NAM` and `ANN`, and in at
//!    most 192 for others. What a step may compute has limits ([`MAX_ANNUITY_PAYMENTS`],
//!    [`MAX_CHILD_EVENTS`], [`MAX_SILENT_EVENTS`], [`MAX_STEPS`], [`MAX_REFERENCES`]).
//!
//! # Rounding
//!
//! Interest is `round(round(base × rate) × days / year)`: the product of base and rate is rounded to 18
//! decimals, and its product with the exact year fraction once more. Products with a scaling
//! multiplier, an exchange rate, a coverage or a quantity are rounded once. An annuity is the debt
//! divided by a sum of discount factors, each of which is rounded.
//!
//! # Where the specification leaves a choice, or the published cases differ from it
//!
//! The cases decide; where they are silent, the specification does.
//!
//! - **Order.** Events at the same moment follow the dictionary's sequence, but `PRF` follows the rate
//!   reset that causes it, and interest follows the call (`XD`) that makes it due. Events at the status
//!   date itself are over.
//! - **Schedules** of resets, scaling and calculation bases do not contain the maturity. Observations
//!   are those of the scheduled day, before any shift.
//! - **Purchase.** What comes before it changes the state, but is not reported.
//! - **Redemption** never exceeds the outstanding principal. Accrued interest is kept up to date by
//!   every event but `MD`. `MD` and `TD` leave the rate as it is.
//! - **LAM.** Without payment, the principal is divided by the number of payments including maturity.
//!   Without maturity, the first payment counts as the first of ceil(notional / payment).
//! - **ANN.** The annuity repays the principal with all interest until the first payment. It is fixed
//!   the business day before the first redemption, or with the initial exchange if there is none.
//! - **LAX** has no `PRF` events: each step has its own amount.
//! - **Scaling** multiplies with index / base index.
//! - **Rates.** A period floor is a number above zero that limits a fall; the reader also takes it as
//!   the change below zero that the specification's formula compares with. Penalties have the sign of
//!   the notional.
//! - **CLM.** A call with notice fixes the interest until the call, which accrues with the payment; one
//!   without notice accrues it at once. **UMP**, **CLM**: cycles end before the end of the contract.
//! - **SWPPV.** The notional has the sign of the role, so that interest needs none; accrued interest is
//!   that of the fixed leg with delivery, and the difference of both legs with settlement; the price of
//!   a termination is signed.
//! - **SWAPS.** Prices are signed and do not include accrued interest; `MD` is merged as well.
//! - **COM.** Prices are those of one unit. The same is taken for the collateral of **CEC**.
//! - **OPTNS**, **FUTUR.** Prices of purchase and termination have the sign of the role. `XD` and `STD`
//!   follow even if nothing is due.
//! - **CEG**, **CEC.** The exercise amount is the covered exposure (for collateral, at most its value),
//!   with the sign of the role; it stays in the state after settlement.
//! - **NAM**, **ANN.** Interest follows the redemptions from one cycle before the first on, as the
//!   specification has it.
//!
//! # Features
//!
//! - `json` (default): the reader for the standard's terms.
//! - `scale` (default): SCALE encoding and type information of terms and states.
//! - `std` (default): passes `std` on to dependencies. Without it the crate is `no_std` with `alloc`.
#![no_std]
extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

pub mod analytics;
mod calendar;
mod contracts;
mod cycle;
mod daycount;
mod error;
mod event;
mod fixed;
#[cfg(feature = "json")]
pub mod json;
mod observer;
mod recorded;
mod state;
mod terms;
mod time;
mod types;

pub use calendar::{BusinessDayConvention, Calendar, Holidays, MAX_HOLIDAYS};
pub use contracts::{
	contingent::{Exercise, Futur, Optns, Right},
	guarantee::{
		Cec, Ceg, Collateral, Coverage, Covered, Exposure, MAX_CHILD_EVENTS, MAX_REFERENCES,
	},
	loan::{
		Ann, Clm, Lam, Lax, Nam, Pam, PrincipalStep, RateStep, Step, Ump, MAX_ANNUITY_PAYMENTS,
		MAX_STEPS,
	},
	next_event,
	pair::{Capfl, Swaps},
	plain_swap::Swppv,
	position::{Com, Csh, Dividend, Fxout, Stk},
	schedule, Contract, LoanTerms, Schedule, Terms, MAX_SILENT_EVENTS,
};
pub use cycle::{Cycle, EndOfMonthConvention, Stub};
pub use daycount::{Basis, DayCount, ReferencePeriod};
pub use error::{Error, Reason, TermError};
pub use event::{Columns, Event, EventType};
pub use fixed::{Fixed, DECIMALS};
pub use observer::{ObservedEvent, Observer, Unobserved};
pub use recorded::Recorded;
pub use state::{
	ContingentState, LegState, LoanState, PairState, PlainSwapState, PositionState, Progress, State,
};
pub use terms::{
	DeliverySettlement, FeeBasis, Fees, Header, Interest, InterestBase, LoanOptions, Penalty,
	Prepayment, RateReset, Recurrence, Scaling, Trade,
};
pub use time::{days_in_month, is_leap_year, Date, DateTime, Period};
pub use types::{Code, Performance, Role};
