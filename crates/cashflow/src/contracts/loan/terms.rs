//! The terms of loans, by contract type.

use alloc::vec::Vec;

use crate::{
	cycle::Cycle,
	fixed::Fixed,
	terms::{Fees, Header, Interest, InterestBase, LoanOptions, RateReset, Recurrence, Trade},
	time::{DateTime, Period},
};

/// Principal at maturity (`PAM`, technical specification, section PAM): a bullet bond or loan.
///
/// The lender pays the principal and the premium at the initial exchange (`IED`), receives interest
/// in cycles (`IP`) — until the capitalization end, if there is one, it is added to the principal
/// instead (`IPCI`) — and gets the principal back at maturity (`MD`). The rate may be reset (`RR`,
/// `RRF`), payments may be scaled (`SC`), fees may be due (`FP`), and principal may be prepaid (`PP`)
/// at a price (`PY`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Pam {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`, after the initial exchange.
	pub maturity: DateTime,
	/// `notionalPrincipal`, without sign: at the status date, if that is after the initial exchange.
	pub notional: Fixed,
	/// `premiumDiscountAtIED`: premium above, discount below zero.
	pub premium_discount: Fixed,
	/// Interest.
	pub interest: Interest,
	/// Optional groups.
	pub options: LoanOptions,
}

/// Linear amortizer (`LAM`, section LAM): a loan repaid in equal parts of principal.
///
/// As [`Pam`], but in cycles the borrower also repays a fixed amount of principal (`PR`), at most
/// what is left; the rest is due at maturity. Interest falls with the principal, unless its base is
/// fixed or follows later (`IPCB`).
///
/// Without `maturity` the loan ends with the payment that repays it; without `next_payment` the
/// principal is divided by the number of payments, the last one at maturity.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Lam {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`.
	pub maturity: Option<DateTime>,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// `premiumDiscountAtIED`.
	pub premium_discount: Fixed,
	/// Interest.
	pub interest: Interest,
	/// `interestCalculationBase` and its terms.
	pub base: InterestBase,
	/// `cycleAnchorDateOfPrincipalRedemption` and `cycleOfPrincipalRedemption`.
	pub redemption: Recurrence,
	/// `nextPrincipalRedemptionPayment`: the principal repaid at each payment.
	pub next_payment: Option<Fixed>,
	/// Optional groups.
	pub options: LoanOptions,
}

/// Negative amortizer (`NAM`, section NAM): a loan with fixed payments.
///
/// As [`Lam`], but the payment covers interest first: what remains of it repays principal (`PR`), and
/// if it does not cover the interest, the rest is added to the principal. From one redemption cycle
/// before the first redemption on, interest is paid (`IP`) together with principal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Nam {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`; without it the loan ends when its payments, at the present rate, repay it.
	pub maturity: Option<DateTime>,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// `premiumDiscountAtIED`.
	pub premium_discount: Fixed,
	/// Interest.
	pub interest: Interest,
	/// `interestCalculationBase` and its terms.
	pub base: InterestBase,
	/// `cycleAnchorDateOfPrincipalRedemption` and `cycleOfPrincipalRedemption`.
	pub redemption: Recurrence,
	/// `nextPrincipalRedemptionPayment`: interest and principal together.
	pub next_payment: Fixed,
	/// Optional groups.
	pub options: LoanOptions,
}

/// Annuity (`ANN`, section ANN): a loan with constant payments that repay it exactly.
///
/// As [`Nam`], but the payment follows from principal, rate and schedule (section "Annuity Amount
/// Function"): it is fixed (`PRF`) the day before the first redemption, unless it is given, and again
/// with every rate reset. If maturity comes before the amortization date, a balloon is due.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Ann {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`; without it the amortization date, and without that as for [`Nam`].
	pub maturity: Option<DateTime>,
	/// `amortizationDate`: when the payments have repaid the loan.
	pub amortization: Option<DateTime>,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// `premiumDiscountAtIED`.
	pub premium_discount: Fixed,
	/// Interest.
	pub interest: Interest,
	/// `interestCalculationBase` and its terms.
	pub base: InterestBase,
	/// `cycleAnchorDateOfPrincipalRedemption` and `cycleOfPrincipalRedemption`.
	pub redemption: Recurrence,
	/// `nextPrincipalRedemptionPayment`: interest and principal together.
	pub next_payment: Option<Fixed>,
	/// Optional groups.
	pub options: LoanOptions,
}

/// Exotic linear amortizer (`LAX`, section LAX): a loan whose schedules change over time.
///
/// As [`Lam`], but principal is repaid (`PR`) or drawn (`PI`) in steps that each have their own
/// anchor, cycle and amount; so are interest payments and rate resets, to a given rate (`RRF`) or to
/// an observed rate plus a given spread (`RR`). A step ends where the next one begins.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Lax {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`; without it the loan ends with the payment that repays it.
	pub maturity: Option<DateTime>,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// `premiumDiscountAtIED`.
	pub premium_discount: Fixed,
	/// Interest; its `payment` is not used.
	pub interest: Interest,
	/// `arrayCycleAnchorDateOfInterestPayment` and `arrayCycleOfInterestPayment`.
	pub interest_steps: Vec<Step>,
	/// `interestCalculationBase` and its terms.
	pub base: InterestBase,
	/// `arrayCycleAnchorDateOfPrincipalRedemption` and what goes with it.
	pub principal_steps: Vec<PrincipalStep>,
	/// `arrayCycleAnchorDateOfRateReset` and what goes with it.
	pub rate_steps: Vec<RateStep>,
	/// Optional groups. The rate reset, needed if a rate step is variable, gives the market object,
	/// the multiplier, caps and floors and the next rate; its schedule and spread are not used.
	pub options: LoanOptions,
}

/// One step of an array schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct Step {
	/// The first time of the step.
	pub anchor: DateTime,
	/// How it goes on; without a cycle the anchor is its only time.
	pub cycle: Option<Cycle>,
}

/// A step in which principal is repaid or drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct PrincipalStep {
	/// When.
	pub step: Step,
	/// `arrayNextPrincipalRedemptionPayment`: how much at each time, without sign.
	pub amount: Fixed,
	/// `arrayIncreaseDecrease`: whether the principal grows (`INC`).
	pub increase: bool,
}

/// A step in which the rate is reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct RateStep {
	/// When.
	pub step: Step,
	/// `arrayRate`: the rate, or the spread over the observed one.
	pub rate: Fixed,
	/// `arrayFixedVariable`: whether `rate` is a spread (`V`).
	pub variable: bool,
}

/// Call money (`CLM`, section CLM): a loan that can be called.
///
/// Principal goes out at the initial exchange (`IED`); interest is capitalized in cycles (`IPCI`) and
/// paid with the principal at maturity (`IP`, `MD`). Without maturity the loan runs until it is called
/// (`XD`, an observed event): interest stops then, and is paid with the principal after the notice
/// period (`IP`, `STD`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Clm {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `maturityDate`.
	pub maturity: Option<DateTime>,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// Interest; its capitalization end is not used.
	pub interest: Interest,
	/// `xDayNotice`: from the call to the payment.
	pub notice: Period,
	/// Fees.
	pub fees: Option<Fees>,
	/// A variable rate.
	pub rate_reset: Option<RateReset>,
}

/// Undefined maturity profile (`UMP`, section UMP): an account, such as a saving deposit.
///
/// Principal goes out at the initial exchange (`IED`) and interest is capitalized in cycles (`IPCI`),
/// without end. Repayments (`PR`) and drawings (`PI`, `PD`) are observed events; the account ends when
/// one repays everything, or when it is terminated (`TD`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub struct Ump {
	/// Parties, currency and conventions.
	pub header: Header,
	/// `initialExchangeDate`.
	pub initial_exchange: DateTime,
	/// `notionalPrincipal`, without sign.
	pub notional: Fixed,
	/// Interest; its capitalization end is not used.
	pub interest: Interest,
	/// Fees.
	pub fees: Option<Fees>,
	/// A variable rate.
	pub rate_reset: Option<RateReset>,
	/// The termination.
	pub termination: Option<Trade>,
}
