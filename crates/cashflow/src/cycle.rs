//! Cycles and the schedules they make (technical specification, "Schedule", "Array Schedule", "End
//! Of Month Shift Convention").

use core::str::FromStr;

use crate::{
	error::Error,
	time::{DateTime, Origin, Period},
};

/// What happens to the last, incomplete period of a schedule.
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
pub enum Stub {
	/// It is joined with the period before it (`L0`, `+`).
	Long,
	/// It stays (`L1`, `-`).
	Short,
}

/// A period that repeats, with the treatment of the last one: `P3ML1`, `P1YL0`.
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
pub struct Cycle {
	/// The length of one period. It is not empty.
	pub period: Period,
	/// What happens to the last period.
	pub stub: Stub,
}

impl Cycle {
	/// A cycle with a short last stub.
	pub const fn short(period: Period) -> Cycle {
		Cycle {
			period,
			stub: Stub::Short,
		}
	}
}

impl FromStr for Cycle {
	type Err = Error;

	/// Reads `PnX` with an optional `L0` (long) or `L1` (short), and the older `nX+` and `nX-`.
	/// Without a stub it is short.
	fn from_str(text: &str) -> Result<Cycle, Error> {
		let text = text.trim();
		let (period, stub) = if let Some(period) = text.strip_suffix("L0") {
			(period.parse()?, Stub::Long)
		} else if let Some(period) = text.strip_suffix("L1") {
			(period.parse()?, Stub::Short)
		} else if text.starts_with('P') {
			(text.parse()?, Stub::Short)
		} else {
			let (number, stub) = match text.as_bytes().last() {
				Some(b'+') => (&text[..text.len() - 1], Stub::Long),
				Some(b'-') => (&text[..text.len() - 1], Stub::Short),
				_ => return Err(Error::Cycle),
			};
			let at = number
				.find(|c: char| !c.is_ascii_digit())
				.ok_or(Error::Cycle)?;
			let count: u32 = number[..at].parse().map_err(|_| Error::Cycle)?;
			let times = |unit: u32| count.checked_mul(unit).ok_or(Error::Cycle);
			let period = match &number[at..] {
				"D" => Period::days(count),
				"W" => Period::days(times(7)?),
				"M" => Period::months(count),
				"Q" => Period::months(times(3)?),
				"H" => Period::months(times(6)?),
				"Y" => Period::months(times(12)?),
				_ => return Err(Error::Cycle),
			};
			(period, stub)
		};
		if period.is_zero() {
			return Err(Error::Cycle);
		}
		Ok(Cycle { period, stub })
	}
}

/// Whether a schedule that begins at the end of a short month keeps to the end of every month.
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
pub enum EndOfMonthConvention {
	/// `SD`: the same day of every month, or its last one.
	#[default]
	SameDay,
	/// `EOM`: the last day of every month, if the schedule begins on the last day of a month with
	/// less than 31 days and its cycle is one of months.
	EndOfMonth,
}

/// A schedule in closed form: the times `start + k × period` before `end`, and perhaps `end`.
///
/// No list of times is ever made: the next time after any moment is computed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timetable {
	start: Option<(DateTime, Origin)>,
	period: Period,
	end_of_month: bool,
	/// How many times of the cycle belong to the schedule.
	count: u64,
	/// The last time, which need not be one of the cycle.
	end: Option<DateTime>,
}

impl Timetable {
	/// A schedule without any time.
	pub(crate) const EMPTY: Timetable = Timetable {
		start: None,
		period: Period::ZERO,
		end_of_month: false,
		count: 0,
		end: None,
	};

	/// The schedule S(start, cycle, end); `with_end` is the specification's argument B.
	///
	/// Without a start it is `end` alone, without a cycle `start` and `end`, without an end it goes
	/// on until the year 9999.
	pub(crate) fn new(
		start: Option<DateTime>,
		cycle: Option<Cycle>,
		end: Option<DateTime>,
		convention: EndOfMonthConvention,
		with_end: bool,
	) -> Timetable {
		let last = end.filter(|_| with_end);
		let Some(start) = start else {
			return Timetable {
				end: last,
				..Timetable::EMPTY
			};
		};
		let begins = end.is_none_or(|end| start < end);
		let origin = Origin::new(start);
		let mut table = Timetable {
			start: Some((start, origin)),
			end: last,
			..Timetable::EMPTY
		};
		let Some(Cycle { period, stub }) = cycle else {
			table.count = u64::from(begins);
			return table;
		};
		table.period = period;
		table.end_of_month = convention == EndOfMonthConvention::EndOfMonth
			&& period.days == 0
			&& origin.date().day < 31
			&& origin.date().is_end_of_month();
		table.count = u64::MAX;
		if let Some(end) = end {
			table.count = table.index_from(end);
			let regular = table.nth(table.count) == Some(end);
			let times = table.count + u64::from(with_end);
			if stub == Stub::Long && !regular && times > 2 {
				table.count -= 1;
			}
		}
		table
	}

	/// A schedule of one time.
	pub(crate) fn once(at: Option<DateTime>) -> Timetable {
		Timetable {
			end: at,
			..Timetable::EMPTY
		}
	}

	/// The time `start + k × period`, whether it belongs to the schedule or not.
	pub(crate) fn nth(&self, k: u64) -> Option<DateTime> {
		let (start, origin) = self.start?;
		if k == 0 {
			return Some(start);
		}
		if self.period.is_zero() {
			return None;
		}
		origin.plus(self.period, k, self.end_of_month)
	}

	/// The smallest k whose time is not before `at`.
	pub(crate) fn index_from(&self, at: DateTime) -> u64 {
		let Some((start, origin)) = self.start else {
			return 0;
		};
		if at <= start {
			return 0;
		}
		let (months, days) = (self.period.months, self.period.days);
		if months == 0 && days == 0 {
			return 1;
		}
		let reaches = |k: u64| self.nth(k).is_none_or(|time| time >= at);
		if months > 0 && days > 0 {
			// Both units at once: bisect. 9999 years have less than 2^22 days.
			let (mut low, mut high) = (0u64, 1u64 << 22);
			while high - low > 1 {
				let middle = (low + high) / 2;
				if reaches(middle) {
					high = middle;
				} else {
					low = middle;
				}
			}
			return high;
		}
		// An index that is exact but for the day of the month and the time of day.
		let mut k = if months > 0 {
			let (from, to) = (origin.date(), at.date());
			let between = (to.year - from.year) * 12 + to.month as i32 - from.month as i32;
			u64::from(between.unsigned_abs()) / u64::from(months)
		} else {
			(at.seconds() - start.seconds()).unsigned_abs() / 86_400 / u64::from(days)
		};
		while !reaches(k) {
			k += 1;
		}
		while k > 0 && reaches(k - 1) {
			k -= 1;
		}
		k
	}

	/// The first time that is not before `at`.
	pub(crate) fn first_from(&self, at: DateTime) -> Option<DateTime> {
		self.start
			.and_then(|_| {
				let k = self.index_from(at);
				(k < self.count).then(|| self.nth(k)).flatten()
			})
			.or(self.end.filter(|end| *end >= at))
	}

	/// The first time after `at`.
	pub(crate) fn first_after(&self, at: DateTime) -> Option<DateTime> {
		self.first_from(DateTime::from_seconds(at.seconds() + 1).ok()?)
	}

	/// The last time before `at`.
	pub(crate) fn last_before(&self, at: DateTime) -> Option<DateTime> {
		if let Some(end) = self.end {
			if end < at {
				return Some(end);
			}
		}
		let k = self.index_from(at).min(self.count);
		if k == 0 {
			return None;
		}
		self.nth(k - 1)
	}

	/// The number of times after `at`; times beyond the year 9999 are not counted.
	pub(crate) fn count_after(&self, at: DateTime) -> u64 {
		let from = match DateTime::from_seconds(at.seconds() + 1) {
			Ok(from) => from,
			Err(_) => return 0,
		};
		let last = u64::from(self.end.is_some_and(|end| end > at));
		let cyclic = if self.start.is_some() {
			self.count.saturating_sub(self.index_from(from))
		} else {
			0
		};
		cyclic.saturating_add(last)
	}

	/// Whether `at` is one of the times.
	pub(crate) fn contains(&self, at: DateTime) -> bool {
		self.first_from(at) == Some(at)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{string::ToString, vec::Vec};

	fn moment(text: &str) -> DateTime {
		text.parse().unwrap()
	}

	fn times(start: &str, cycle: &str, end: &str, convention: &str, with_end: bool) -> Vec<String> {
		let convention = match convention {
			"EOM" => EndOfMonthConvention::EndOfMonth,
			_ => EndOfMonthConvention::SameDay,
		};
		let table = Timetable::new(
			Some(moment(start)),
			(!cycle.is_empty()).then(|| cycle.parse().unwrap()),
			Some(moment(end)),
			convention,
			with_end,
		);
		let mut all = Vec::new();
		let mut next = table.first_from(DateTime::MIN);
		let mut before = None;
		while let Some(at) = next {
			all.push(at.to_string()[2..10].to_string());
			assert!(table.contains(at));
			assert_eq!(table.last_before(at), before);
			before = Some(at);
			next = table.first_after(at);
		}
		assert_eq!(table.count_after(DateTime::MIN), all.len() as u64);
		all
	}

	use std::string::String;

	#[test]
	fn a_long_last_stub_joins_two_periods() {
		assert_eq!(
			times("2013-01-01", "P1ML0", "2013-04-15", "SD", true),
			["13-01-01", "13-02-01", "13-03-01", "13-04-15"]
		);
		assert_eq!(
			times("2013-01-01", "P1ML1", "2013-04-15", "SD", true),
			["13-01-01", "13-02-01", "13-03-01", "13-04-01", "13-04-15"]
		);
		// A regular schedule has no stub, and one of two times keeps both.
		assert_eq!(
			times("2013-01-01", "P1ML0", "2013-03-01", "SD", true),
			["13-01-01", "13-02-01", "13-03-01"]
		);
		assert_eq!(
			times("2013-01-01", "P1ML0", "2013-01-15", "SD", true),
			["13-01-01", "13-01-15"]
		);
		assert_eq!(
			times("2013-01-01", "P1ML0", "2013-03-15", "SD", false),
			["13-01-01", "13-02-01", "13-03-01"][..2]
		);
	}

	#[test]
	fn schedules_keep_to_the_end_of_the_month() {
		assert_eq!(
			times("2013-02-28", "P1ML1", "2013-05-31", "EOM", true),
			["13-02-28", "13-03-31", "13-04-30", "13-05-31"]
		);
		assert_eq!(
			times("2013-02-28", "P1ML1", "2013-05-31", "SD", true),
			["13-02-28", "13-03-28", "13-04-28", "13-05-28", "13-05-31"]
		);
		// The 31st needs no convention, and weeks know no months.
		assert_eq!(
			times("2013-01-31", "P1ML1", "2013-04-30", "SD", true),
			["13-01-31", "13-02-28", "13-03-31", "13-04-30"]
		);
		assert_eq!(
			times("2013-02-28", "P2WL1", "2013-04-01", "EOM", false),
			["13-02-28", "13-03-14", "13-03-28"]
		);
		assert_eq!(
			times("2011-02-28", "P1YL1", "2013-02-28", "EOM", true),
			["11-02-28", "12-02-29", "13-02-28"]
		);
	}

	#[test]
	fn degenerate_schedules() {
		assert_eq!(
			times("2013-01-01", "", "2013-02-01", "SD", true),
			["13-01-01", "13-02-01"]
		);
		assert_eq!(
			times("2013-01-01", "", "2013-02-01", "SD", false),
			["13-01-01"]
		);
		assert_eq!(
			times("2013-02-01", "P1DL1", "2013-02-01", "SD", true),
			["13-02-01"]
		);
		assert_eq!(
			times("2013-02-01", "P1DL1", "2013-02-01", "SD", false),
			[""; 0]
		);
		assert_eq!(
			times("2013-03-01", "P1DL1", "2013-02-01", "SD", true),
			["13-02-01"]
		);
		assert_eq!(
			times("2013-01-31", "P1M1DL1", "2013-05-01", "SD", false),
			["13-01-31", "13-03-01", "13-04-02"]
		);
	}

	#[test]
	fn unbounded_schedules_end_with_the_calendar() {
		let table = Timetable::new(
			Some(moment("9999-11-30")),
			Some("P1ML1".parse().unwrap()),
			None,
			EndOfMonthConvention::EndOfMonth,
			true,
		);
		assert_eq!(
			table.first_from(moment("9999-12-01")),
			Some(moment("9999-12-31"))
		);
		assert_eq!(table.first_after(moment("9999-12-31")), None);
	}

	#[test]
	fn cycles_are_read_in_both_notations() {
		let cycle = |text: &str| text.parse::<Cycle>();
		assert_eq!(
			cycle("P3ML0"),
			Ok(Cycle {
				period: Period::months(3),
				stub: Stub::Long
			})
		);
		assert_eq!(cycle("1Y-"), Ok(Cycle::short(Period::months(12))));
		assert_eq!(
			cycle("2W+"),
			Ok(Cycle {
				period: Period::days(14),
				stub: Stub::Long
			})
		);
		assert_eq!(cycle("P1Q"), Ok(Cycle::short(Period::months(3))));
		for text in [
			"",
			"P0D",
			"P1ML2",
			"1M",
			"M-",
			"-",
			"99999999999D-",
			"P0ML0",
		] {
			assert_eq!(cycle(text), Err(Error::Cycle), "{text}");
		}
	}
}
