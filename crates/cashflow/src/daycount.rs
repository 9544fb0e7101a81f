//! Day count conventions: [`DayCount`] (technical specification, "Year Fraction Convention").

use crate::{
	calendar::Calendar,
	error::Error,
	fixed::Fixed,
	time::{days_in_month, is_leap_year, Date, DateTime, Period},
};

/// How days become a fraction of a year.
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
	/// A/A ISDA (`AA`): days in leap years / 366 + days in other years / 365.
	ActualActualIsda,
	/// A/A ICMA: days / (days of the coupon period × coupons a year), per coupon period.
	ActualActualIcma,
	/// A/360 (`A360`).
	Actual360,
	/// A/365 fixed (`A365`).
	Actual365,
	/// 30/360, bond basis: a 31st counts as the 30th at the start, and at the end if the start
	/// does.
	Thirty360,
	/// 30E/360 (`30E360`): every 31st counts as the 30th.
	ThirtyE360,
	/// 30E/360 ISDA (`30E360ISDA`): every last day of a month counts as the 30th, except for a
	/// maturity at the end of February.
	ThirtyE360Isda,
	/// 28E/336 (`28E336`): months of 28 days, days after the 28th count as the 28th.
	TwentyEightE336,
	/// B/252: business days / 252.
	Business252,
}

/// A coupon period from which all the others follow, for A/A ICMA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferencePeriod {
	/// The beginning or end of any coupon period.
	pub anchor: DateTime,
	/// The length of every coupon period, in months. It is not zero.
	pub months: u32,
	/// Whether coupon periods end with the month.
	pub end_of_month: bool,
}

/// What a day count needs besides two dates.
#[derive(Clone, Copy, Debug, Default)]
pub struct Basis<'a> {
	/// The termination date of 30E/360 ISDA.
	pub maturity: Option<DateTime>,
	/// The coupon periods of A/A ICMA.
	pub reference: Option<ReferencePeriod>,
	/// The business days of B/252; every day if there is no calendar.
	pub calendar: Option<&'a Calendar>,
}

/// An exact fraction of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct YearFraction {
	pub(crate) numerator: i64,
	pub(crate) denominator: u64,
}

impl YearFraction {
	fn new(numerator: i32, denominator: u32) -> YearFraction {
		YearFraction {
			numerator: i64::from(numerator),
			denominator: u64::from(denominator),
		}
	}

	/// `amount` × this fraction, rounded half to even.
	pub(crate) fn of(self, amount: Fixed) -> Result<Fixed, Error> {
		if self.numerator == 0 || amount.is_zero() {
			return Ok(Fixed::ZERO);
		}
		amount.checked_mul_ratio(self.numerator, self.denominator)
	}
}

impl DayCount {
	/// The fraction of a year between two moments, rounded half to even; negative if `end` comes
	/// before `start`.
	///
	/// Moments count as their date, and `23:59:59` as the next one.
	///
	/// ```
	/// use tessera_cashflow::{Basis, DateTime, DayCount, Fixed};
	///
	/// let (start, end) = (DateTime::from_ymd(2008, 2, 28)?, DateTime::from_ymd(2008, 8, 31)?);
	/// let fraction = DayCount::Thirty360.year_fraction(start, end, &Basis::default())?;
	/// assert_eq!(fraction, Fixed::from_ratio(183, 360)?);
	/// # Ok::<(), tessera_cashflow::Error>(())
	/// ```
	///
	/// # Errors
	///
	/// [`Error::Cycle`] for A/A ICMA without a reference period, or with one of no months.
	pub fn year_fraction(
		self,
		start: DateTime,
		end: DateTime,
		basis: &Basis<'_>,
	) -> Result<Fixed, Error> {
		self.fraction(start, end, basis)?.of(Fixed::ONE)
	}

	pub(crate) fn fraction(
		self,
		start: DateTime,
		end: DateTime,
		basis: &Basis<'_>,
	) -> Result<YearFraction, Error> {
		let (from, to) = (start.counted_days(), end.counted_days());
		let days = to - from;
		Ok(match self {
			_ if days == 0 => YearFraction::new(0, 1),
			DayCount::Actual360 => YearFraction::new(days, 360),
			DayCount::Actual365 => YearFraction::new(days, 365),
			DayCount::Business252 => {
				let business = basis.calendar.unwrap_or(&Calendar::NoCalendar);
				YearFraction::new(business.business_days(from, to), 252)
			}
			_ if days < 0 => {
				let fraction = self.fraction(end, start, basis)?;
				YearFraction {
					numerator: -fraction.numerator,
					..fraction
				}
			}
			DayCount::ActualActualIsda => isda(Date::from_days(from), Date::from_days(to)),
			DayCount::ActualActualIcma => icma(from, to, basis.reference.ok_or(Error::Cycle)?)?,
			DayCount::Thirty360
			| DayCount::ThirtyE360
			| DayCount::ThirtyE360Isda
			| DayCount::TwentyEightE336 => {
				let maturity = basis.maturity.map(DateTime::counted_days) == Some(to);
				self.regular_months(Date::from_days(from), Date::from_days(to), maturity)
			}
		})
	}

	/// The conventions that give every month the same number of days.
	fn regular_months(self, start: Date, end: Date, maturity: bool) -> YearFraction {
		let (mut first, mut last) = (start.day, end.day);
		let length = if self == DayCount::TwentyEightE336 {
			28
		} else {
			30
		};
		first = first.min(length);
		match self {
			DayCount::Thirty360 => {
				if first == 30 {
					last = last.min(30);
				}
			}
			DayCount::ThirtyE360Isda => {
				if start.is_end_of_month() {
					first = 30;
				}
				if end.is_end_of_month() && !(maturity && end.month == 2) {
					last = 30;
				}
			}
			_ => last = last.min(length),
		}
		let months = (end.year - start.year) * 12 + end.month as i32 - start.month as i32;
		let days = months * length as i32 + last as i32 - first as i32;
		YearFraction::new(days, 12 * length)
	}
}

fn isda(start: Date, end: Date) -> YearFraction {
	let year_start = |year: i32| {
		Date {
			year,
			month: 1,
			day: 1,
		}
		.days()
	};
	let length = |year: i32| if is_leap_year(year) { 366 } else { 365 };
	if start.year == end.year {
		return YearFraction::new(end.days() - start.days(), length(start.year));
	}
	// In units of 1 / (365 × 366): a day of a leap year is 365 of them, another one 366.
	let weight = |year: i32| if is_leap_year(year) { 365 } else { 366 };
	let unit = 365 * 366;
	let first = year_start(start.year) + length(start.year) as i32 - start.days();
	let last = end.days() - year_start(end.year);
	let numerator = i64::from(first) * weight(start.year)
		+ i64::from(end.year - start.year - 1) * unit
		+ i64::from(last) * weight(end.year);
	YearFraction {
		numerator,
		denominator: unit as u64,
	}
}

fn icma(from: i32, to: i32, reference: ReferencePeriod) -> Result<YearFraction, Error> {
	if reference.months == 0 || reference.months > 12 * 1000 {
		return Err(Error::Cycle);
	}
	let months = reference.months as i32;
	let anchor = reference.anchor.date();
	// The day on which coupon period k begins; k may be negative.
	let begin = |k: i32| {
		let month = anchor.year * 12 + anchor.month as i32 - 1 + k * months;
		let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
		let last = days_in_month(year, month);
		let day = if reference.end_of_month {
			last
		} else {
			anchor.day.min(last)
		};
		Date { year, month, day }.days()
	};
	let period_of = |day: i32| {
		let date = Date::from_days(day);
		let between = (date.year - anchor.year) * 12 + date.month as i32 - anchor.month as i32;
		let mut k = between.div_euclid(months);
		while begin(k) > day {
			k -= 1;
		}
		while begin(k + 1) <= day {
			k += 1;
		}
		k
	};
	let (first, last) = (period_of(from), period_of(to));
	let length = |k: i32| i64::from(begin(k + 1) - begin(k));
	let (first_length, last_length) = (length(first), length(last));
	// In units of months / (12 × first_length × last_length).
	let numerator = if first == last {
		i64::from(to - from) * last_length
	} else {
		i64::from(begin(first + 1) - from) * last_length
			+ i64::from(last - first - 1) * first_length * last_length
			+ i64::from(to - begin(last)) * first_length
	};
	Ok(YearFraction {
		numerator: numerator * i64::from(months),
		denominator: 12 * first_length.unsigned_abs() * last_length.unsigned_abs(),
	})
}

impl ReferencePeriod {
	/// The coupon periods of a cycle, if it is one of months.
	pub(crate) fn of_cycle(anchor: DateTime, period: Period, end_of_month: bool) -> Option<Self> {
		let regular = period.days == 0 && period.months > 0;
		let date = anchor.date();
		let end_of_month = end_of_month && date.day < 31 && date.is_end_of_month();
		regular.then_some(ReferencePeriod {
			anchor,
			months: period.months,
			end_of_month,
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use DayCount::*;

	fn moment(text: &str) -> DateTime {
		text.parse().unwrap()
	}

	fn fraction(day_count: DayCount, start: &str, end: &str, basis: &Basis<'_>) -> Fixed {
		let forward = day_count
			.year_fraction(moment(start), moment(end), basis)
			.unwrap();
		let back = day_count
			.year_fraction(moment(end), moment(start), basis)
			.unwrap();
		assert_eq!(forward.checked_neg().unwrap(), back);
		forward
	}

	/// Compares to 12 decimals, as the known answers are given.
	fn assert_close(actual: Fixed, expected: &str) {
		let expected: Fixed = expected.parse().unwrap();
		let difference = (actual.raw() - expected.raw()).abs();
		assert!(difference <= 500_000, "{actual} is not {expected}");
	}

	#[test]
	fn actual_actual_isda() {
		let basis = Basis::default();
		for (start, end, expected) in [
			("2003-11-01", "2004-05-01", "0.497724380567"),
			("1999-07-01", "2000-07-01", "1.001377348604"),
			("2002-08-15", "2003-07-15", "0.915068493151"),
			("1999-07-30", "2000-01-30", "0.503892506924"),
			("2000-01-30", "2000-06-30", "0.415300546448"),
		] {
			assert_close(fraction(ActualActualIsda, start, end, &basis), expected);
		}
		assert_eq!(
			fraction(ActualActualIsda, "2001-01-01", "2009-01-01", &basis),
			Fixed::from_int(8)
		);
	}

	#[test]
	fn actual_actual_icma() {
		let reference = |anchor: &str, months| Basis {
			reference: Some(ReferencePeriod {
				anchor: moment(anchor),
				months,
				end_of_month: false,
			}),
			..Basis::default()
		};
		for anchor in ["2003-01-15", "2003-07-15", "1990-01-15", "2050-07-15"] {
			let actual = fraction(
				ActualActualIcma,
				"2002-08-15",
				"2003-07-15",
				&reference(anchor, 6),
			);
			assert_close(actual, "0.915760869565");
		}
		let whole = fraction(
			ActualActualIcma,
			"2003-11-01",
			"2004-05-01",
			&reference("2004-05-01", 6),
		);
		assert_eq!(whole, Fixed::from_ratio(1, 2).unwrap());
		let missing = ActualActualIcma.year_fraction(
			moment("2003-01-01"),
			moment("2004-01-01"),
			&Basis::default(),
		);
		assert_eq!(missing, Err(Error::Cycle));
	}

	#[test]
	fn months_of_thirty_days() {
		let days = |day_count, start, end, maturity: Option<&str>| {
			let basis = Basis {
				maturity: maturity.map(moment),
				..Basis::default()
			};
			let fraction = fraction(day_count, start, end, &basis);
			let days = (0..400).find(|n| Fixed::from_ratio(*n, 360) == Ok(fraction));
			days.expect("a whole number of days")
		};
		assert_eq!(days(Thirty360, "2008-02-28", "2008-08-31", None), 183);
		assert_eq!(days(ThirtyE360, "2008-02-28", "2008-08-31", None), 182);
		assert_eq!(days(ThirtyE360, "2006-08-31", "2007-02-28", None), 178);
		assert_eq!(days(ThirtyE360Isda, "2006-08-31", "2007-02-28", None), 180);
		assert_eq!(
			days(
				ThirtyE360Isda,
				"2011-08-31",
				"2012-02-29",
				Some("2012-02-29")
			),
			179
		);
		assert_eq!(days(Thirty360, "2006-08-31", "2006-10-31", None), 60);
	}

	#[test]
	fn fixed_denominators() {
		let basis = Basis::default();
		let year = ("2011-01-01", "2012-01-01");
		assert_eq!(fraction(Actual365, year.0, year.1, &basis), Fixed::ONE);
		assert_eq!(
			fraction(Actual360, year.0, year.1, &basis),
			Fixed::from_ratio(365, 360).unwrap()
		);
		assert_eq!(
			fraction(TwentyEightE336, year.0, year.1, &basis),
			Fixed::ONE
		);
		assert_eq!(
			fraction(TwentyEightE336, "2011-01-31", "2011-02-15", &basis),
			Fixed::from_ratio(15, 336).unwrap()
		);
	}

	#[test]
	fn business_days_of_252() {
		let basis = Basis {
			calendar: Some(&Calendar::MondayToFriday),
			..Basis::default()
		};
		// 2013-01-07 is a Monday.
		assert_eq!(
			fraction(Business252, "2013-01-07", "2013-01-21", &basis),
			Fixed::from_ratio(10, 252).unwrap()
		);
	}

	#[test]
	fn the_last_second_of_a_day_is_counted() {
		assert_eq!(
			fraction(
				Actual365,
				"2013-11-01",
				"2013-12-31T23:59:59",
				&Basis::default()
			),
			Fixed::from_ratio(61, 365).unwrap()
		);
	}
}
