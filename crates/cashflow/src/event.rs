//! Events: [`EventType`], [`Event`], [`Columns`] (technical specification, "Contract Events", and
//! the event dictionary).

use crate::{error::Error, fixed::Fixed, state::State, time::DateTime, types::Code};

/// The kinds of events of the event dictionary, and the three that the published cases add: `PI`,
/// `IPFX` and `IPFL`.
///
/// `MR`, `BDM` and `BDC` belong to margining and to boundary switches, for which the specification
/// gives the 18 contract types no schedule: no contract of this crate emits them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[allow(clippy::upper_case_acronyms)] // The dictionary's own acronyms.
pub enum EventType {
	/// Initial exchange.
	IED,
	/// Fee payment.
	FP,
	/// Principal redemption.
	PR,
	/// Principal drawing.
	PD,
	/// Principal increase of an exotic amortizer.
	PI,
	/// Penalty payment.
	PY,
	/// Principal prepayment.
	PP,
	/// Interest payment.
	IP,
	/// Interest payment of the fixed leg.
	IPFX,
	/// Interest payment of the floating leg.
	IPFL,
	/// Interest capitalization.
	IPCI,
	/// Credit event.
	CE,
	/// Rate reset with a known rate.
	RRF,
	/// Rate reset with an observed rate.
	RR,
	/// Fixing of the principal payment.
	PRF,
	/// Dividend payment.
	DV,
	/// Purchase.
	PRD,
	/// Margin call.
	MR,
	/// Termination.
	TD,
	/// Scaling index fixing.
	SC,
	/// Interest calculation base fixing.
	IPCB,
	/// Maturity.
	MD,
	/// Exercise.
	XD,
	/// Settlement.
	STD,
	/// Monitoring.
	AD,
	/// Boundary monitoring.
	BDM,
	/// Boundary crossed.
	BDC,
}

impl EventType {
	/// The order of events at the same moment: the event sequence of the dictionary, in tens.
	///
	/// One entry differs, as the published cases have it: `PRF` follows the rate reset that causes
	/// it.
	pub(crate) const fn sequence(self) -> u8 {
		match self {
			EventType::IED => 10,
			EventType::FP => 20,
			EventType::PR => 30,
			EventType::PD => 40,
			EventType::PI => 41,
			EventType::PY => 60,
			EventType::PP => 70,
			EventType::IP => 80,
			EventType::IPFX => 81,
			EventType::IPFL => 82,
			EventType::IPCI => 90,
			EventType::CE => 100,
			EventType::RRF => 110,
			EventType::RR => 120,
			EventType::PRF => 125,
			EventType::DV => 130,
			EventType::PRD => 140,
			EventType::MR => 150,
			EventType::TD => 160,
			EventType::SC => 170,
			EventType::IPCB => 180,
			EventType::MD => 190,
			EventType::XD => 200,
			EventType::STD => 210,
			EventType::AD => 220,
			EventType::BDM => 230,
			EventType::BDC => 240,
		}
	}

	/// The acronym.
	pub const fn as_str(self) -> &'static str {
		match self {
			EventType::IED => "IED",
			EventType::FP => "FP",
			EventType::PR => "PR",
			EventType::PD => "PD",
			EventType::PI => "PI",
			EventType::PY => "PY",
			EventType::PP => "PP",
			EventType::IP => "IP",
			EventType::IPFX => "IPFX",
			EventType::IPFL => "IPFL",
			EventType::IPCI => "IPCI",
			EventType::CE => "CE",
			EventType::RRF => "RRF",
			EventType::RR => "RR",
			EventType::PRF => "PRF",
			EventType::DV => "DV",
			EventType::PRD => "PRD",
			EventType::MR => "MR",
			EventType::TD => "TD",
			EventType::SC => "SC",
			EventType::IPCB => "IPCB",
			EventType::MD => "MD",
			EventType::XD => "XD",
			EventType::STD => "STD",
			EventType::AD => "AD",
			EventType::BDM => "BDM",
			EventType::BDC => "BDC",
		}
	}

	/// All event types, in the order in which they follow at the same moment.
	pub const ALL: [EventType; 27] = [
		EventType::IED,
		EventType::FP,
		EventType::PR,
		EventType::PD,
		EventType::PI,
		EventType::PY,
		EventType::PP,
		EventType::IP,
		EventType::IPFX,
		EventType::IPFL,
		EventType::IPCI,
		EventType::CE,
		EventType::RRF,
		EventType::RR,
		EventType::PRF,
		EventType::DV,
		EventType::PRD,
		EventType::MR,
		EventType::TD,
		EventType::SC,
		EventType::IPCB,
		EventType::MD,
		EventType::XD,
		EventType::STD,
		EventType::AD,
		EventType::BDM,
		EventType::BDC,
	];
}

impl core::str::FromStr for EventType {
	type Err = Error;

	fn from_str(text: &str) -> Result<EventType, Error> {
		EventType::ALL
			.into_iter()
			.find(|kind| kind.as_str() == text)
			.ok_or(Error::Code)
	}
}

impl core::fmt::Display for EventType {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		f.write_str(self.as_str())
	}
}

/// Something that happens to a contract: a cash flow, a change of state, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
	/// When it takes place, after any business-day shift.
	pub date: DateTime,
	/// What happens.
	pub kind: EventType,
	/// The cash flow, in `currency`; above zero if the record's creator receives it.
	pub payoff: Fixed,
	/// The currency of the cash flow.
	pub currency: Code,
	/// The state columns right after the event, as the standard reports them.
	pub columns: Columns,
	/// The state right after the event, to go on from.
	pub state: State,
}

/// The state variables that the standard reports with an event; what the contract does not have is
/// zero.
///
/// For an event of one leg of a swap they are the leg's own; for a net event of both legs, sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
	/// Outstanding principal (`notionalPrincipal`), with the sign of the role.
	pub notional: Fixed,
	/// Nominal interest rate per year (`nominalInterestRate`).
	pub rate: Fixed,
	/// Accrued interest (`accruedInterest`), with the sign of the role.
	pub accrued: Fixed,
	/// When the contract was exercised (`exerciseDate`).
	pub exercise_date: Option<DateTime>,
	/// What the exercise is worth (`exerciseAmount`).
	pub exercise_amount: Fixed,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_order_of_events_is_total() {
		for pair in EventType::ALL.windows(2) {
			assert!(pair[0].sequence() < pair[1].sequence());
			assert!(pair[0] < pair[1]);
		}
		for kind in EventType::ALL {
			assert_eq!(kind.as_str().parse(), Ok(kind));
		}
		assert_eq!("XX".parse::<EventType>(), Err(Error::Code));
	}
}
