//! Business days: [`Calendar`] and [`BusinessDayConvention`] (technical specification, "Business
//! Day Shift Convention" and "Business Day Calendar").

use alloc::vec::Vec;

use crate::{
	error::{Error, TermError},
	time::DateTime,
};

/// The most holidays a [`Holidays`] calendar can list.
pub const MAX_HOLIDAYS: usize = 4_096;

/// Which days are business days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
	feature = "scale",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		scale_info::TypeInfo
	)
)]
pub enum Calendar {
	/// Every day is a business day (`NC`).
	#[default]
	NoCalendar,
	/// Monday to Friday are business days (`MF`).
	MondayToFriday,
	/// Monday to Friday are business days, except for a list of holidays.
	Holidays(Holidays),
}

/// A sorted list of holidays, as days since 1970-01-01.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "scale", derive(codec::Encode, scale_info::TypeInfo))]
pub struct Holidays(Vec<i32>);

#[cfg(feature = "scale")]
impl codec::Decode for Holidays {
	fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
		let days = Vec::<i32>::decode(input)?;
		let sorted = days.windows(2).all(|pair| pair[0] < pair[1]);
		if sorted && days.len() <= MAX_HOLIDAYS {
			Ok(Holidays(days))
		} else {
			Err("holidays not sorted or too many".into())
		}
	}
}

// What `decode` allocates, the decoding of its days counts.
#[cfg(feature = "scale")]
impl codec::DecodeWithMemTracking for Holidays {}

impl Holidays {
	/// A list of holidays, in any order.
	///
	/// # Errors
	///
	/// `calendar` if there are more than [`MAX_HOLIDAYS`].
	pub fn new(dates: impl IntoIterator<Item = DateTime>) -> Result<Holidays, TermError> {
		let mut days: Vec<i32> = dates.into_iter().map(DateTime::days).collect();
		days.sort_unstable();
		days.dedup();
		if days.len() > MAX_HOLIDAYS {
			return Err(TermError::many("calendar"));
		}
		Ok(Holidays(days))
	}
}

impl Calendar {
	/// Whether a day, counted from 1970-01-01, is a business day.
	pub fn is_business_day(&self, day: i32) -> bool {
		// 1970-01-01 was a Thursday; Monday is 0.
		let weekday = || (day + 3).rem_euclid(7) < 5;
		match self {
			Calendar::NoCalendar => true,
			Calendar::MondayToFriday => weekday(),
			Calendar::Holidays(holidays) => weekday() && holidays.0.binary_search(&day).is_err(),
		}
	}

	/// The moment `days` business days after `at`, at the same time of day: a settlement at T + `days`.
	///
	/// # Errors
	///
	/// [`Error::Moment`] beyond the year 9999.
	pub fn plus_business_days(&self, at: DateTime, days: u32) -> Result<DateTime, Error> {
		let mut moved = at;
		let mut left = days;
		while left > 0 {
			moved = moved.plus_days(1)?;
			left -= u32::from(self.is_business_day(moved.days()));
		}
		Ok(moved)
	}

	/// The number of business days from `start`, included, to `end`, excluded.
	pub(crate) fn business_days(&self, start: i32, end: i32) -> i32 {
		if end < start {
			return -self.business_days(end, start);
		}
		// The business days before `day`, counted from a Monday far in the past.
		let weekdays = |day: i32| {
			let days = day + 3 + 7 * 200_000;
			days / 7 * 5 + (days % 7).min(5)
		};
		match self {
			Calendar::NoCalendar => end - start,
			Calendar::MondayToFriday => weekdays(end) - weekdays(start),
			Calendar::Holidays(holidays) => {
				let from = holidays.0.partition_point(|day| *day < start);
				let to = holidays.0.partition_point(|day| *day < end);
				let lost = holidays.0[from..to]
					.iter()
					.filter(|day| (*day + 3).rem_euclid(7) < 5);
				weekdays(end) - weekdays(start) - lost.count() as i32
			}
		}
	}
}

/// How an event that falls on a day which is no business day is moved, and whether interest is
/// calculated with the day before the shift or after it.
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
pub enum BusinessDayConvention {
	/// No shift (`NOS`, `NULL`).
	#[default]
	NoShift,
	/// `SCF`: to the following business day; calculated after the shift.
	ShiftCalculateFollowing,
	/// `SCMF`: as `SCF`, but to the preceding one if the following lies in the next month.
	ShiftCalculateModifiedFollowing,
	/// `CSF`: as `SCF`, calculated before the shift.
	CalculateShiftFollowing,
	/// `CSMF`: as `SCMF`, calculated before the shift.
	CalculateShiftModifiedFollowing,
	/// `SCP`: to the preceding business day; calculated after the shift.
	ShiftCalculatePreceding,
	/// `SCMP`: as `SCP`, but to the following one if the preceding lies in the previous month.
	ShiftCalculateModifiedPreceding,
	/// `CSP`: as `SCP`, calculated before the shift.
	CalculateShiftPreceding,
	/// `CSMP`: as `SCMP`, calculated before the shift.
	CalculateShiftModifiedPreceding,
}

/// A calendar with its convention.
#[derive(Clone, Debug, Default)]
pub(crate) struct Business {
	pub(crate) calendar: Calendar,
	pub(crate) convention: BusinessDayConvention,
}

impl Business {
	fn shifts(&self) -> bool {
		self.convention != BusinessDayConvention::NoShift && self.calendar != Calendar::NoCalendar
	}

	/// When an event that is scheduled for `at` takes place.
	pub(crate) fn event(&self, at: DateTime) -> Result<DateTime, Error> {
		use BusinessDayConvention::*;
		if !self.shifts() || self.calendar.is_business_day(at.days()) {
			return Ok(at);
		}
		let (step, modified) = match self.convention {
			NoShift => return Ok(at),
			ShiftCalculateFollowing | CalculateShiftFollowing => (1, false),
			ShiftCalculateModifiedFollowing | CalculateShiftModifiedFollowing => (1, true),
			ShiftCalculatePreceding | CalculateShiftPreceding => (-1, false),
			ShiftCalculateModifiedPreceding | CalculateShiftModifiedPreceding => (-1, true),
		};
		let shifted = self.next_business_day(at, step)?;
		if modified && shifted.date().month != at.date().month {
			return self.next_business_day(at, -step);
		}
		Ok(shifted)
	}

	/// The day with which interest up to `at` is calculated.
	pub(crate) fn calculation(&self, at: DateTime) -> Result<DateTime, Error> {
		use BusinessDayConvention::*;
		match self.convention {
			ShiftCalculateFollowing
			| ShiftCalculateModifiedFollowing
			| ShiftCalculatePreceding
			| ShiftCalculateModifiedPreceding => self.event(at),
			_ => Ok(at),
		}
	}

	/// A moment such that everything scheduled before it takes place before the day of `at`.
	pub(crate) fn earliest_scheduled(&self, at: DateTime) -> DateTime {
		if !self.shifts() {
			return at;
		}
		let mut day = at.days();
		while day > DateTime::MIN.days() && !self.calendar.is_business_day(day - 1) {
			day -= 1;
		}
		DateTime::from_days(day, 0).unwrap_or(DateTime::MIN)
	}

	/// The list of holidays is finite and weekends are short, so this ends.
	fn next_business_day(&self, at: DateTime, step: i32) -> Result<DateTime, Error> {
		let mut moved = at.plus_days(step)?;
		while !self.calendar.is_business_day(moved.days()) {
			moved = moved.plus_days(step)?;
		}
		Ok(moved)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::string::{String, ToString};
	use BusinessDayConvention::*;

	fn moment(text: &str) -> DateTime {
		text.parse().unwrap()
	}

	fn shift(convention: BusinessDayConvention, text: &str) -> (String, String) {
		let business = Business {
			calendar: Calendar::MondayToFriday,
			convention,
		};
		let at = moment(text);
		let short = |at: DateTime| at.to_string()[..10].to_string();
		(
			short(business.event(at).unwrap()),
			short(business.calculation(at).unwrap()),
		)
	}

	#[test]
	fn conventions_shift_events_and_calculations() {
		// 2013-06-30 is a Sunday at the end of a month, 2013-06-01 a Saturday at its beginning.
		let same = |day: &str| (day.to_string(), day.to_string());
		let only_event = |day: &str, calculated: &str| (day.to_string(), calculated.to_string());
		assert_eq!(shift(NoShift, "2013-06-30"), same("2013-06-30"));
		assert_eq!(
			shift(ShiftCalculateFollowing, "2013-06-30"),
			same("2013-07-01")
		);
		assert_eq!(
			shift(ShiftCalculateModifiedFollowing, "2013-06-30"),
			same("2013-06-28")
		);
		assert_eq!(
			shift(ShiftCalculatePreceding, "2013-06-01"),
			same("2013-05-31")
		);
		assert_eq!(
			shift(ShiftCalculateModifiedPreceding, "2013-06-01"),
			same("2013-06-03")
		);
		assert_eq!(
			shift(CalculateShiftFollowing, "2013-06-30"),
			only_event("2013-07-01", "2013-06-30")
		);
		assert_eq!(
			shift(CalculateShiftModifiedFollowing, "2013-06-30"),
			only_event("2013-06-28", "2013-06-30")
		);
		assert_eq!(
			shift(CalculateShiftPreceding, "2013-06-01"),
			only_event("2013-05-31", "2013-06-01")
		);
		assert_eq!(
			shift(CalculateShiftModifiedPreceding, "2013-06-01"),
			only_event("2013-06-03", "2013-06-01")
		);
		assert_eq!(
			shift(ShiftCalculateFollowing, "2013-06-28"),
			same("2013-06-28")
		);
	}

	#[test]
	fn holidays_are_not_business_days() {
		let holidays = Holidays::new([moment("2013-12-26"), moment("2013-12-25")]).unwrap();
		let calendar = Calendar::Holidays(holidays);
		let convention = ShiftCalculateFollowing;
		let business = Business {
			calendar: calendar.clone(),
			convention,
		};
		assert_eq!(
			business.event(moment("2013-12-25")),
			Ok(moment("2013-12-27"))
		);
		assert_eq!(
			business.event(moment("2013-12-28")),
			Ok(moment("2013-12-30"))
		);
		assert_eq!(
			business.earliest_scheduled(moment("2013-12-27")),
			moment("2013-12-25")
		);
		let days =
			|from: &str, to: &str| calendar.business_days(moment(from).days(), moment(to).days());
		assert_eq!(days("2013-12-23", "2013-12-30"), 3);
		assert_eq!(days("2013-12-30", "2013-12-23"), -3);
	}

	#[test]
	fn weekdays_are_counted_as_one_by_one() {
		for start in -20..20 {
			for end in start..40 {
				let one_by_one = (start..end)
					.filter(|day| Calendar::MondayToFriday.is_business_day(*day))
					.count();
				assert_eq!(
					Calendar::MondayToFriday.business_days(start, end),
					one_by_one as i32,
					"{start} {end}"
				);
			}
		}
	}

	#[test]
	fn the_end_of_time_is_an_error() {
		// 9999-12-31 is a Friday, 0001-01-01 a Monday: the weekend before has no Friday.
		let business = Business {
			calendar: Calendar::MondayToFriday,
			convention: ShiftCalculateFollowing,
		};
		assert_eq!(business.event(DateTime::MAX), Ok(DateTime::MAX));
		let holidays = Holidays::new([DateTime::MAX]).unwrap();
		let business = Business {
			calendar: Calendar::Holidays(holidays),
			..business
		};
		assert_eq!(business.event(DateTime::MAX), Err(Error::Moment));
	}
}
