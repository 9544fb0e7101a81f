//! Moments and periods: [`DateTime`], [`Date`], [`Period`] (technical specification, "Date/Time").

use core::{fmt, str::FromStr};

use crate::error::Error;

const SECONDS_PER_DAY: i64 = 86_400;

/// A calendar date of the proleptic Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
	/// 1 to 9999.
	pub year: i32,
	/// 1 to 12.
	pub month: u32,
	/// 1 to 31.
	pub day: u32,
}

impl Date {
	/// A date, if it exists.
	pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
		let valid = (1..=9999).contains(&year)
			&& (1..=12).contains(&month)
			&& (1..=days_in_month(year, month)).contains(&day);
		valid.then_some(Date { year, month, day })
	}

	/// Days since 1970-01-01.
	pub fn days(self) -> i32 {
		// The count of days in a calendar whose year begins in March, so that the leap day is last.
		let year = if self.month <= 2 {
			self.year - 1
		} else {
			self.year
		};
		let era = year.div_euclid(400);
		let year_of_era = year - era * 400;
		let month = (self.month as i32 + 9) % 12;
		let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
		let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
		era * 146_097 + day_of_era - 719_468
	}

	/// The date that lies `days` after 1970-01-01. The caller keeps to the years 1 to 9999.
	pub(crate) fn from_days(days: i32) -> Date {
		let days = days + 719_468;
		let era = days.div_euclid(146_097);
		let day_of_era = days - era * 146_097;
		let year_of_era =
			(day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
		let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
		let month = (5 * day_of_year + 2) / 153;
		let day = day_of_year - (153 * month + 2) / 5 + 1;
		let (month, carry) = if month < 10 {
			(month + 3, 0)
		} else {
			(month - 9, 1)
		};
		Date {
			year: year_of_era + era * 400 + carry,
			month: month as u32,
			day: day as u32,
		}
	}

	/// Whether this is the last day of its month.
	pub fn is_end_of_month(self) -> bool {
		self.day == days_in_month(self.year, self.month)
	}
}

/// Whether `year` has a 29 February.
pub fn is_leap_year(year: i32) -> bool {
	year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days of a month.
pub fn days_in_month(year: i32, month: u32) -> u32 {
	match month {
		4 | 6 | 9 | 11 => 30,
		2 if is_leap_year(year) => 29,
		2 => 28,
		_ => 31,
	}
}

/// A moment without time zone, to the second, from the year 1 to 9999.
///
/// It is encoded as the seconds since 1970-01-01T00:00:00. ISO 8601's `24:00:00` is midnight at the
/// beginning of the next day; `23:59:59` stays as it is, but counts as the next day wherever days
/// are counted, as the specification demands.
///
/// ```
/// use tessera_cashflow::DateTime;
///
/// let moment: DateTime = "2013-12-31T23:59:59".parse()?;
/// assert_eq!(moment.to_string(), "2013-12-31T23:59:59");
/// assert_eq!("2013-01-01".parse::<DateTime>(), DateTime::from_ymd(2013, 1, 1));
/// # Ok::<(), tessera_cashflow::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct DateTime(i64);

#[cfg(feature = "scale")]
impl codec::Decode for DateTime {
	fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
		DateTime::from_seconds(i64::decode(input)?).map_err(|_| "DateTime out of range".into())
	}
}

#[cfg(feature = "scale")]
impl codec::DecodeWithMemTracking for DateTime {}

impl DateTime {
	/// 0001-01-01T00:00:00.
	pub const MIN: DateTime = DateTime(-62_135_596_800);
	/// 9999-12-31T23:59:59.
	pub const MAX: DateTime = DateTime(253_402_300_799);

	/// The moment that lies `seconds` after 1970-01-01T00:00:00.
	///
	/// # Errors
	///
	/// [`Error::Moment`] outside the years 1 to 9999.
	pub fn from_seconds(seconds: i64) -> Result<DateTime, Error> {
		let moment = DateTime(seconds);
		if (DateTime::MIN..=DateTime::MAX).contains(&moment) {
			Ok(moment)
		} else {
			Err(Error::Moment)
		}
	}

	/// Seconds since 1970-01-01T00:00:00.
	pub const fn seconds(self) -> i64 {
		self.0
	}

	/// Midnight at the beginning of a date.
	///
	/// # Errors
	///
	/// [`Error::Moment`] if there is no such date.
	pub fn from_ymd(year: i32, month: u32, day: u32) -> Result<DateTime, Error> {
		let date = Date::new(year, month, day).ok_or(Error::Moment)?;
		DateTime::from_days(date.days(), 0)
	}

	pub(crate) fn from_days(days: i32, second: i64) -> Result<DateTime, Error> {
		DateTime::from_seconds(i64::from(days) * SECONDS_PER_DAY + second)
	}

	/// The calendar date.
	pub fn date(self) -> Date {
		Date::from_days(self.days())
	}

	/// Days since 1970-01-01.
	pub fn days(self) -> i32 {
		self.0.div_euclid(SECONDS_PER_DAY) as i32
	}

	/// The day as which the moment counts: that of its date, or the next one at `23:59:59`.
	pub fn counted_days(self) -> i32 {
		(self.0 + 1).div_euclid(SECONDS_PER_DAY) as i32
	}

	/// Seconds since midnight.
	pub fn second_of_day(self) -> i64 {
		self.0.rem_euclid(SECONDS_PER_DAY)
	}

	/// The moment one period later; a day that the month does not have becomes its last day.
	///
	/// # Errors
	///
	/// [`Error::Moment`] beyond the year 9999.
	pub fn checked_add(self, period: Period) -> Result<DateTime, Error> {
		self.checked_add_times(period, 1)
	}

	pub(crate) fn checked_add_times(self, period: Period, times: u64) -> Result<DateTime, Error> {
		Origin::new(self)
			.plus(period, times, false)
			.ok_or(Error::Moment)
	}

	/// The moment one period earlier.
	pub(crate) fn checked_sub(self, period: Period) -> Result<DateTime, Error> {
		let date = self.date();
		let month = date.year * 12 + date.month as i32
			- 1 - i32::try_from(period.months).map_err(|_| Error::Moment)?;
		let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
		let day = date.day.min(days_in_month(year, month));
		let days = Date::new(year, month, day).ok_or(Error::Moment)?.days();
		let back = i32::try_from(period.days).map_err(|_| Error::Moment)?;
		DateTime::from_days(
			days.checked_sub(back).ok_or(Error::Moment)?,
			self.second_of_day(),
		)
	}

	/// The same time of day, `days` later or earlier.
	pub(crate) fn plus_days(self, days: i32) -> Result<DateTime, Error> {
		DateTime::from_seconds(self.0 + i64::from(days) * SECONDS_PER_DAY)
	}
}

/// A moment taken apart once, to add many periods to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
	date: Date,
	days: i32,
	second: i64,
}

impl Origin {
	pub(crate) fn new(moment: DateTime) -> Origin {
		Origin {
			date: moment.date(),
			days: moment.days(),
			second: moment.second_of_day(),
		}
	}

	pub(crate) fn date(&self) -> Date {
		self.date
	}

	/// The moment `times` periods later, at the end of its month if `end_of_month`; `None` beyond
	/// the year 9999.
	pub(crate) fn plus(&self, period: Period, times: u64, end_of_month: bool) -> Option<DateTime> {
		let mut days = i64::from(self.days);
		let months = u64::from(period.months).checked_mul(times)?;
		if months > 0 || end_of_month {
			if months > 120_000 {
				return None;
			}
			let month = self.date.year * 12 + self.date.month as i32 - 1 + months as i32;
			let (year, month) = (month / 12, (month % 12) as u32 + 1);
			if year > 9999 {
				return None;
			}
			let last = days_in_month(year, month);
			let day = if end_of_month {
				last
			} else {
				self.date.day.min(last)
			};
			days = i64::from(Date { year, month, day }.days());
		}
		let extra = i64::try_from(u64::from(period.days).checked_mul(times)?).ok()?;
		days = days.checked_add(extra)?;
		let seconds = days
			.checked_mul(SECONDS_PER_DAY)?
			.checked_add(self.second)?;
		DateTime::from_seconds(seconds).ok()
	}
}

impl fmt::Display for DateTime {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let (date, second) = (self.date(), self.second_of_day());
		let (hour, minute) = (second / 3600, second / 60 % 60);
		write!(
			f,
			"{:04}-{:02}-{:02}T{hour:02}:{minute:02}:{:02}",
			date.year,
			date.month,
			date.day,
			second % 60
		)
	}
}

impl FromStr for DateTime {
	type Err = Error;

	/// Reads `YYYY-MM-DD`, alone or with `Thh:mm` or `Thh:mm:ss`; white space around it is ignored.
	fn from_str(text: &str) -> Result<DateTime, Error> {
		let text = text.trim().as_bytes();
		let number = |range: core::ops::Range<usize>| -> Result<i64, Error> {
			let digits = text.get(range).ok_or(Error::Moment)?;
			digits.iter().try_fold(0, |value, digit| {
				digit
					.is_ascii_digit()
					.then(|| value * 10 + i64::from(digit - b'0'))
					.ok_or(Error::Moment)
			})
		};
		let separated = |at: usize, by: u8| {
			if text.get(at) == Some(&by) {
				Ok(())
			} else {
				Err(Error::Moment)
			}
		};
		separated(4, b'-')?;
		separated(7, b'-')?;
		let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
		let (hour, minute, second) = match text.len() {
			10 => (0, 0, 0),
			16 | 19 => {
				separated(10, b'T')?;
				separated(13, b':')?;
				let second = if text.len() == 19 {
					separated(16, b':')?;
					number(17..19)?
				} else {
					0
				};
				(number(11..13)?, number(14..16)?, second)
			}
			_ => return Err(Error::Moment),
		};
		if minute > 59 || second > 59 || hour > 24 || (hour == 24 && minute + second > 0) {
			return Err(Error::Moment);
		}
		let date = Date::new(year as i32, month as u32, day as u32).ok_or(Error::Moment)?;
		DateTime::from_days(date.days(), hour * 3600 + minute * 60 + second)
	}
}

/// A length of time in months and days, such as `P1M`, `P2W` or `P1Y6M`.
///
/// Years, halves (`H`), quarters (`Q`) and months are kept as months, weeks and days as days.
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
pub struct Period {
	/// Months.
	pub months: u32,
	/// Days.
	pub days: u32,
}

impl Period {
	/// No time at all.
	pub const ZERO: Period = Period { months: 0, days: 0 };

	/// A number of months.
	pub const fn months(months: u32) -> Period {
		Period { months, days: 0 }
	}

	/// A number of days.
	pub const fn days(days: u32) -> Period {
		Period { months: 0, days }
	}

	/// Whether the period is empty.
	pub const fn is_zero(self) -> bool {
		self.months == 0 && self.days == 0
	}
}

impl FromStr for Period {
	type Err = Error;

	/// Reads an ISO 8601 duration in years, months, weeks and days; also in quarters (`Q`) and half
	/// years (`H`), as the specification's cycles have them.
	fn from_str(text: &str) -> Result<Period, Error> {
		let text = text.trim();
		let mut rest = text.strip_prefix('P').ok_or(Error::Cycle)?;
		let mut period = Period::ZERO;
		if rest.is_empty() {
			return Err(Error::Cycle);
		}
		while !rest.is_empty() {
			let at = rest
				.find(|c: char| !c.is_ascii_digit())
				.ok_or(Error::Cycle)?;
			let count: u32 = rest[..at].parse().map_err(|_| Error::Cycle)?;
			let (months, days) = match rest.as_bytes()[at] {
				b'Y' => (12, 0),
				b'H' => (6, 0),
				b'Q' => (3, 0),
				b'M' => (1, 0),
				b'W' => (0, 7),
				b'D' => (0, 1),
				_ => return Err(Error::Cycle),
			};
			let add = |sum: u32, unit: u32| {
				count
					.checked_mul(unit)
					.and_then(|add| sum.checked_add(add))
					.ok_or(Error::Cycle)
			};
			period = Period {
				months: add(period.months, months)?,
				days: add(period.days, days)?,
			};
			rest = &rest[at + 1..];
		}
		Ok(period)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn moment(text: &str) -> DateTime {
		text.parse().unwrap()
	}

	#[test]
	fn days_and_dates_are_inverse() {
		assert_eq!(
			Date {
				year: 1970,
				month: 1,
				day: 1
			}
			.days(),
			0
		);
		assert_eq!(DateTime::MIN.to_string(), "0001-01-01T00:00:00");
		assert_eq!(DateTime::MAX.to_string(), "9999-12-31T23:59:59");
		let mut expected = Date {
			year: 1,
			month: 1,
			day: 1,
		};
		for days in DateTime::MIN.days()..=DateTime::MAX.days() {
			let date = Date::from_days(days);
			assert_eq!(date, expected);
			assert_eq!(date.days(), days);
			expected.day += 1;
			if expected.day > days_in_month(expected.year, expected.month) {
				expected = Date {
					day: 1,
					month: expected.month + 1,
					..expected
				};
				if expected.month > 12 {
					expected = Date {
						month: 1,
						year: expected.year + 1,
						..expected
					};
				}
			}
		}
	}

	use std::string::ToString;

	#[test]
	fn moments_are_read_with_and_without_time() {
		assert_eq!(moment("2013-01-01T00:00"), moment("2013-01-01"));
		assert_eq!(moment("2013-01-01T00:00:00"), moment("2013-01-01"));
		assert_eq!(moment("2012-12-31T24:00:00"), moment("2013-01-01"));
		assert!(moment("2012-12-31T23:59:59") < moment("2013-01-01"));
		for text in [
			"2013-1-1",
			"2013-02-29",
			"0000-01-01",
			"2013-13-01",
			"2013-01-01T25:00",
			"2013-01-01T24:00:01",
			"2013-01-01T00:60",
			"2013-01-01 00:00",
			"",
			"2013-01-01T00:00:00Z",
			"-001-01-01",
		] {
			assert_eq!(text.parse::<DateTime>(), Err(Error::Moment), "{text}");
		}
	}

	#[test]
	fn the_last_second_counts_as_the_next_day() {
		assert_eq!(
			moment("2013-12-31T23:59:59").counted_days(),
			moment("2014-01-01").days()
		);
		assert_eq!(
			moment("2013-12-31T23:59:58").counted_days(),
			moment("2013-12-31").days()
		);
	}

	#[test]
	fn periods_are_added_to_the_month() {
		let add = |text: &str, period: &str| {
			moment(text)
				.checked_add(period.parse().unwrap())
				.map(|at| at.to_string())
		};
		assert_eq!(add("2013-01-31", "P1M").unwrap(), "2013-02-28T00:00:00");
		assert_eq!(add("2013-01-31", "P1Q").unwrap(), "2013-04-30T00:00:00");
		assert_eq!(add("2013-01-31", "P1H").unwrap(), "2013-07-31T00:00:00");
		assert_eq!(add("2012-02-29", "P1Y").unwrap(), "2013-02-28T00:00:00");
		assert_eq!(add("2012-02-29", "P2W").unwrap(), "2012-03-14T00:00:00");
		assert_eq!(add("9999-12-31", "P1D"), Err(Error::Moment));
		assert_eq!(
			moment("2013-03-31").checked_sub("P1M".parse().unwrap()),
			Ok(moment("2013-02-28"))
		);
		assert_eq!(
			DateTime::MIN.checked_sub(Period::days(1)),
			Err(Error::Moment)
		);
		assert_eq!(
			DateTime::MIN.checked_sub(Period::months(1)),
			Err(Error::Moment)
		);
	}

	#[test]
	fn malformed_periods_are_refused() {
		for text in [
			"",
			"P",
			"1M",
			"PM",
			"P1",
			"P1S",
			"P99999999999D",
			"P4000000000Y",
		] {
			assert_eq!(text.parse::<Period>(), Err(Error::Cycle), "{text}");
		}
		assert_eq!(
			"P1Y2M3W4D".parse(),
			Ok(Period {
				months: 14,
				days: 25
			})
		);
	}
}
