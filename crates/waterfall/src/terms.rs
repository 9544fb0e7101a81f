//! A waterfall as data: [`Waterfall`], its tranches, fees and steps.
//!
//! Every list is bounded, and tranches and fees are named by their place in the list, so that all of
//! it can be stored on a chain. Branches are flat: the steps of both sides follow the one that
//! chooses between them.

use bounded_collections::{BoundedVec, ConstU32};
use tessera_cashflow::Fixed;

/// The most tranches of a waterfall.
pub const MAX_TRANCHES: u32 = 16;

/// The most fees of a waterfall.
pub const MAX_FEES: u32 = 16;

/// The most steps of a waterfall, those of all branches together.
pub const MAX_STEPS: u32 = 64;

/// How deep branches lie within each other: a step within this many.
pub const MAX_DEPTH: u32 = 4;

/// The largest rate, spread or index, above zero or below it: 100,000 % a year.
pub const MAX_RATE: Fixed = Fixed::from_int(1_000);

/// The largest ratio of a test, a target or a trigger.
pub const MAX_RATIO: Fixed = Fixed::from_int(1_000);

/// A list of at most `N`.
pub type List<T, const N: u32> = BoundedVec<T, ConstU32<N>>;

/// Tranches, by their place in [`Waterfall::tranches`], in the order in which they are served.
pub type Tranches = List<u8, MAX_TRANCHES>;

/// Fees, by their place in [`Waterfall::fees`].
pub type Fees = List<u8, MAX_FEES>;

/// What a pool pays, to whom and in which order.
///
/// It is plain data. [`validate`](Waterfall::validate) says whether every unit of every period has an
/// end; a pool opens with nothing less.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
pub struct Waterfall {
	/// Its tranches.
	pub tranches: List<Tranche, MAX_TRANCHES>,
	/// Its fees.
	pub fees: List<Fee, MAX_FEES>,
	/// What is done each period, in order.
	pub steps: List<Step, MAX_STEPS>,
}

/// What a tranche earns.
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
pub struct Tranche {
	/// Its rate.
	pub coupon: Coupon,
	/// How much of a year a period is for it.
	pub day_count: DayCount,
	/// Whether interest that was not paid earns interest at the same rate.
	pub interest_on_shortfall: bool,
}

/// The rate of a tranche, per year.
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
pub enum Coupon {
	/// The same in every period. It is not less than zero.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Rate(Fixed),
	/// The period's index and this, which may be less than zero; together never less than zero.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Spread(Fixed),
}

/// How much of a year a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
pub enum DayCount {
	/// 30/360: [`Period::days_30_360`](crate::Period::days_30_360) / 360.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Thirty360,
	/// A/360: [`Period::days`](crate::Period::days) / 360.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Actual360,
	/// A/365 fixed: [`Period::days`](crate::Period::days) / 365.
	#[cfg_attr(feature = "scale", codec(index = 2))]
	Actual365,
}

/// What falls due of a fee each period.
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
pub enum Fee {
	/// The same amount, in units of the coin.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Fixed(u128),
	/// A rate per year on the pool's balance at the beginning of the period.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Rate {
		/// The rate. It is not less than zero.
		rate: Fixed,
		/// How much of a year a period is for it.
		day_count: DayCount,
	},
}

/// Where the cash of a step comes from.
///
/// A period begins with two buckets: I, interest and recoveries, and P, principal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
pub enum Source {
	/// Bucket I.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Interest,
	/// Bucket P.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Principal,
	/// Both, I first.
	#[default]
	#[cfg_attr(feature = "scale", codec(index = 2))]
	All,
}

/// How principal is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
pub enum Mode {
	/// One after the other, in the order of the list.
	#[default]
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Sequential,
	/// By balance: each its part rounded down, and the units left over to the first that still lacks.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	ProRata,
}

/// How much principal a step pays: never more than the source has or the balances are.
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
pub enum Amount {
	/// Everything that the source has.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	All,
	/// Principal collected and principal lost in the period.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Collected,
	/// What brings the balances down to the pool less this part of it, rounded half to even.
	#[cfg_attr(feature = "scale", codec(index = 2))]
	OcRatio(Fixed),
	/// What brings the balances down to the pool less this amount.
	#[cfg_attr(feature = "scale", codec(index = 3))]
	OcFixed(u128),
}

/// What a reserve is filled up to.
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
pub enum Target {
	/// An amount.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Fixed(u128),
	/// A part of the pool's balance at the end of the period, rounded half to even.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	OfPoolEnd(Fixed),
	/// A part of the pool's balance at closing, rounded half to even.
	#[cfg_attr(feature = "scale", codec(index = 2))]
	OfInitial(Fixed),
}

/// One step of a waterfall.
#[derive(Clone, Debug, PartialEq, Eq)]
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
pub enum Step {
	/// Pays what is due of a fee and not yet paid, as far as the source and the cap go.
	#[cfg_attr(feature = "scale", codec(index = 0))]
	Fee {
		/// The fee.
		fee: u8,
		/// The most that this step pays. What it leaves is carried on.
		cap: Option<u128>,
		/// Where the cash comes from.
		from: Source,
	},
	/// Pays what is due of interest and not yet paid, pro rata if the source has less: each its part
	/// rounded down, and the units left over to the first that still lacks.
	#[cfg_attr(feature = "scale", codec(index = 1))]
	Interest {
		/// Who is paid.
		tranches: Tranches,
		/// Where the cash comes from.
		from: Source,
	},
	/// Moves what I lacks for what is due and not yet paid from the reserve into I.
	#[cfg_attr(feature = "scale", codec(index = 2))]
	DrawReserve {
		/// The fees that I has to meet.
		fees: Fees,
		/// The tranches whose interest I has to meet.
		interest: Tranches,
	},
	/// Passes if the pool at the end of the period and P together are at least `ratio` times the
	/// balances, or these are zero. Otherwise it repays principal until it would pass, as far as the
	/// source goes.
	///
	/// Repayment out of I lowers the balances alone, out of P both sides; with [`Source::All`], P is
	/// asked for what is left to cure after I. Out of P nothing cures a ratio of one or less, and all
	/// of it is paid.
	#[cfg_attr(feature = "scale", codec(index = 3))]
	OcTest {
		/// Whose balances are tested.
		tranches: Tranches,
		/// The least ratio. It is more than zero.
		ratio: Fixed,
		/// Who is repaid, in order. Nobody: the test is only reported.
		cure: Tranches,
		/// Where the cash comes from.
		from: Source,
	},
	/// Passes if interest and recoveries less the fees paid so far in the period are at least `ratio`
	/// times the interest that accrued in the period, or none accrued. Otherwise it repays principal
	/// with all that the source has.
	#[cfg_attr(feature = "scale", codec(index = 4))]
	IcTest {
		/// Whose interest is tested.
		tranches: Tranches,
		/// The least ratio. It is more than zero.
		ratio: Fixed,
		/// Who is repaid, in order. Nobody: the test is only reported.
		cure: Tranches,
		/// Where the cash comes from.
		from: Source,
	},
	/// Repays principal.
	#[cfg_attr(feature = "scale", codec(index = 5))]
	Principal {
		/// Who is repaid.
		tranches: Tranches,
		/// How it is shared.
		mode: Mode,
		/// How much.
		amount: Amount,
		/// Where the cash comes from.
		from: Source,
	},
	/// Fills the reserve up to a target, as far as the source goes; what the reserve has above it goes
	/// into I.
	#[cfg_attr(feature = "scale", codec(index = 6))]
	Reserve {
		/// The target.
		target: Target,
		/// The least that the target is.
		floor: u128,
		/// Where the cash comes from.
		from: Source,
	},
	/// Goes on with one of two blocks of steps, and then with what follows both. The blocks follow
	/// this step, first the one for a loss above the ratio.
	#[cfg_attr(feature = "scale", codec(index = 7))]
	IfLossAbove {
		/// What the principal lost since closing, as a part of the pool at closing, has to exceed.
		ratio: Fixed,
		/// The number of steps if it does, those of branches within them included.
		then_steps: u8,
		/// The number of steps if it does not.
		else_steps: u8,
	},
	/// Pays everything left in I and P to the residual.
	#[cfg_attr(feature = "scale", codec(index = 8))]
	Residual,
}

impl Step {
	/// Where the cash of the step comes from, if it takes any of the buckets.
	pub fn source(&self) -> Option<Source> {
		match self {
			Step::Fee { from, .. }
			| Step::Interest { from, .. }
			| Step::OcTest { from, .. }
			| Step::IcTest { from, .. }
			| Step::Principal { from, .. }
			| Step::Reserve { from, .. } => Some(*from),
			Step::Residual => Some(Source::All),
			Step::DrawReserve { .. } | Step::IfLossAbove { .. } => None,
		}
	}
}
