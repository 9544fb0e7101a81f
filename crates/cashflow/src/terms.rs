//! The groups of terms that several contract types share.
//!
//! Each contract type has its own struct of terms, made of these groups; optional groups are
//! `Option`s, so that a half-given group cannot be written down. What the types cannot express is
//! checked by [`Contract::new`](crate::Contract::new).

use crate::{
	calendar::{BusinessDayConvention, Calendar},
	cycle::{Cycle, EndOfMonthConvention},
	daycount::DayCount,
	fixed::Fixed,
	time::DateTime,
	types::{Code, Performance, Role},
};

/// What every contract has: who, when, in which currency and by which conventions.
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
pub struct Header {
	/// `contractID`.
	pub contract_id: Code,
	/// `contractRole`: the sign of the cash flows.
	pub role: Role,
	/// `statusDate` (t0): the terms are those of this moment, and events begin after it.
	pub status_date: DateTime,
	/// `currency`.
	pub currency: Code,
	/// `settlementCurrency`: if it differs, payoffs are multiplied with the observed exchange rate
	/// `currency/settlementCurrency`.
	pub settlement_currency: Option<Code>,
	/// `contractPerformance` at the status date.
	pub performance: Performance,
	/// `calendar`.
	pub calendar: Calendar,
	/// `businessDayConvention`.
	pub business_day_convention: BusinessDayConvention,
	/// `endOfMonthConvention`.
	pub end_of_month_convention: EndOfMonthConvention,
}

impl Header {
	/// A header without settlement currency, calendar or conventions.
	pub fn new(contract_id: Code, role: Role, status_date: DateTime, currency: Code) -> Header {
		Header {
			contract_id,
			role,
			status_date,
			currency,
			settlement_currency: None,
			performance: Performance::Performant,
			calendar: Calendar::NoCalendar,
			business_day_convention: BusinessDayConvention::NoShift,
			end_of_month_convention: EndOfMonthConvention::SameDay,
		}
	}
}

/// Where a cyclic schedule begins and how it goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
pub struct Recurrence {
	/// The first time (`cycleAnchorDateOf…`); without it, one cycle after the initial exchange.
	pub anchor: Option<DateTime>,
	/// The cycle (`cycleOf…`); without it, the anchor is the only time.
	pub cycle: Option<Cycle>,
}

impl Recurrence {
	/// A schedule from `anchor` on.
	pub const fn new(anchor: DateTime, cycle: Cycle) -> Recurrence {
		Recurrence {
			anchor: Some(anchor),
			cycle: Some(cycle),
		}
	}

	/// Whether neither an anchor nor a cycle is given.
	pub(crate) fn is_empty(&self) -> bool {
		self.anchor.is_none() && self.cycle.is_none()
	}

	/// The anchor, or one cycle after `origin`; `None` if neither is given or it never comes.
	pub(crate) fn start(&self, origin: DateTime) -> Option<DateTime> {
		self.anchor
			.or_else(|| origin.checked_add(self.cycle?.period).ok())
	}
}

/// How a loan bears interest.
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
pub struct Interest {
	/// `nominalInterestRate`, per year; without it there is no interest.
	pub rate: Option<Fixed>,
	/// `dayCountConvention`.
	pub day_count: DayCount,
	/// `cycleAnchorDateOfInterestPayment` and `cycleOfInterestPayment`.
	pub payment: Recurrence,
	/// `accruedInterest` at the status date, without sign; without it, it is computed.
	pub accrued: Option<Fixed>,
	/// `capitalizationEndDate`: until then interest is added to the principal.
	pub capitalization_end: Option<DateTime>,
}

/// Fees (`feeRate`, `feeBasis`, `cycleAnchorDateOfFee`, `cycleOfFee`, `feeAccrued`).
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
pub struct Fees {
	/// `feeRate`: an amount per payment, or a rate per year, as `basis` says.
	pub rate: Fixed,
	/// `feeBasis`.
	pub basis: FeeBasis,
	/// `cycleAnchorDateOfFee` and `cycleOfFee`.
	pub payment: Recurrence,
	/// `feeAccrued` at the status date, without sign; without it, it is computed.
	pub accrued: Option<Fixed>,
}

/// What a fee rate refers to (`feeBasis`).
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
pub enum FeeBasis {
	/// `A`: the rate is the amount itself.
	Absolute,
	/// `N`: the rate is per year, of the notional principal.
	Notional,
}

/// How a rate is reset from an observed one.
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
pub struct RateReset {
	/// `cycleAnchorDateOfRateReset` and `cycleOfRateReset`.
	pub schedule: Recurrence,
	/// `marketObjectCodeOfRateReset`.
	pub market_object: Code,
	/// `rateMultiplier`.
	pub multiplier: Fixed,
	/// `rateSpread`, added to the multiplied rate.
	pub spread: Fixed,
	/// `lifeCap`: the highest rate.
	pub life_cap: Option<Fixed>,
	/// `lifeFloor`: the lowest rate.
	pub life_floor: Option<Fixed>,
	/// `periodCap`: the largest rise at one reset.
	pub period_cap: Option<Fixed>,
	/// `periodFloor`: the largest fall at one reset, as a number above zero.
	pub period_floor: Option<Fixed>,
	/// `nextResetRate`: the rate of the first reset after the status date, if it is fixed already.
	pub next_rate: Option<Fixed>,
}

impl RateReset {
	/// A reset to the observed rate itself.
	pub const fn new(schedule: Recurrence, market_object: Code) -> RateReset {
		RateReset {
			schedule,
			market_object,
			multiplier: Fixed::ONE,
			spread: Fixed::ZERO,
			life_cap: None,
			life_floor: None,
			period_cap: None,
			period_floor: None,
			next_rate: None,
		}
	}
}

/// Scaling of payments by an index.
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
pub struct Scaling {
	/// `cycleAnchorDateOfScalingIndex` and `cycleOfScalingIndex`.
	pub schedule: Recurrence,
	/// `marketObjectCodeOfScalingIndex`.
	pub market_object: Code,
	/// `scalingIndexAtContractDealDate`: the index with multiplier one. It is not zero.
	pub base_index: Fixed,
	/// `scalingEffect` has an `I`: interest is scaled.
	pub interest: bool,
	/// `scalingEffect` has an `N`: principal is scaled.
	pub notional: bool,
	/// `interestScalingMultiplier` until the first scaling event.
	pub interest_multiplier: Fixed,
	/// `notionalScalingMultiplier` until the first scaling event.
	pub notional_multiplier: Fixed,
}

/// The right to repay early (`prepaymentEffect` is not `N`).
///
/// Prepayments are observed events of type `PP`. They lower the notional principal; the payments
/// of an amortizer stay as they are and end early.
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
pub struct Prepayment {
	/// `cycleAnchorDateOfOptionality` and `cycleOfOptionality`.
	pub schedule: Recurrence,
	/// `penaltyType` with `penaltyRate`.
	pub penalty: Penalty,
}

/// What a prepayment costs (`penaltyType`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
pub enum Penalty {
	/// `N`: nothing.
	#[default]
	None,
	/// `A`: an amount.
	Absolute(Fixed),
	/// `R`: a rate per year of the notional principal, since the last event.
	Relative(Fixed),
	/// `I`: what the nominal rate exceeds the observed rate of the reset, since the last event.
	RateDifferential,
}

/// A purchase or sale of the contract itself.
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
pub struct Trade {
	/// `purchaseDate` or `terminationDate`.
	pub date: DateTime,
	/// `priceAtPurchaseDate` or `priceAtTerminationDate`, clean.
	pub price: Fixed,
}

/// The optional groups of a loan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
pub struct LoanOptions {
	/// Fees.
	pub fees: Option<Fees>,
	/// A variable rate.
	pub rate_reset: Option<RateReset>,
	/// Scaling by an index.
	pub scaling: Option<Scaling>,
	/// The right to prepay.
	pub prepayment: Option<Prepayment>,
	/// The purchase: events before it are not reported, but change the state.
	pub purchase: Option<Trade>,
	/// The termination: it ends the contract.
	pub termination: Option<Trade>,
}

/// On what interest is calculated (`interestCalculationBase`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
pub enum InterestBase {
	/// `NT`: the notional principal.
	#[default]
	Notional,
	/// `NTIED`: an amount that does not change (`interestCalculationBaseAmount`); the notional at the
	/// initial exchange if none is given.
	Fixed(Option<Fixed>),
	/// `NTL`: the notional principal at the last fixing.
	Lagged {
		/// `interestCalculationBaseAmount` until the first fixing; the notional if none is given.
		amount: Option<Fixed>,
		/// `cycleAnchorDateOfInterestCalculationBase` and `cycleOfInterestCalculationBase`.
		schedule: Recurrence,
	},
}

/// How a composed contract settles (`deliverySettlement`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
pub enum DeliverySettlement {
	/// `D`: each side delivers.
	#[default]
	Delivery,
	/// `S`: only the difference is paid.
	Settlement,
}
