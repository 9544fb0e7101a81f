//! Scores: what recorded payments say of whoever owes them, from 0, nothing was paid, to 1,000, all was
//! paid on time. Pure, in integers, with the same work and the same 97 bytes for the first payment and for
//! the millionth.
//!
//! # Method, version 1
//!
//! The score is a *collection ratio*: of all that fell due, weighted by how recent it is, the share that
//! was paid on time. A [`History`] keeps two sums, `good` and `total`, and
//!
//! ```text
//! score = floor(1000 × good / total)
//! ```
//!
//! A claim is seen once, as a [`Payment`], and adds `weight × credit` to `good` and `weight` to `total`:
//!
//! | Seen as | weight | credit |
//! |---|---|---|
//! | paid in full by the moment it was due | what was due, at most the *room* | 1 |
//! | paid late, in part, or missed | what was due, at least the average claim: `total` / number of claims | share paid × timeliness, at most the score there is |
//! | paid when it was counted before (`cures`) | 0 | |
//!
//! - *Timeliness* is (90 - days late) / 90, and 0 from 90 days on; a day that has begun counts.
//! - *Fading*: both sums lose 1/512 a day, so that half is left after 355 days, but `total` never fades below
//!   1/8 of the most that it ever was.
//! - *Room* is how much may count as paid on time: it grows by 1/64 of `total` a day, up to `total`. Only
//!   on the first day of all there is no such limit.
//! - *Too little history*: there is a score once claims were seen on 6 different days, 90 days or more from
//!   first to last. It appears with the next claim that is paid on time, or at once if it is below 500:
//!   bad news does not wait. From then on there always is one.
//!
//! # What holds
//!
//! 1. A claim paid on time never lowers the score, and never takes it away.
//! 2. A claim paid late, in part or not at all never raises it; where there was none, it brings one below
//!    500 or none.
//! 3. A cure changes nothing but its count. What the missed claim has cost stays until newer claims
//!    outweigh it; but a claim that is open can be seen as missed again, one that is cured cannot.
//!
//! Fading multiplies both sums by the same factor, so that it leaves their ratio as it is. Where it must be
//! rounded, it is rounded for the payment that causes it: up in `good` and down in `total` for one on
//! time, the other way for any other. So 1 and 2 hold exactly, not nearly.
//!
//! # What stops a score from being bought
//!
//! - Tiny payments weigh as little as they are. However long one waits, it takes payments of about a
//!   twelfth of a missed claim to come from 0 to 500.
//! - Large payments count only as far as there is room: at once at most as much as is remembered, and
//!   from then on what is remembered doubles no faster than in 45 days.
//! - One huge payment is no cushion: a claim that fails weighs at least as much as the average one.
//! - Many payments in one day count as one day of history, and share one day's room.
//! - A good score made of small claims says nothing of a large one: [`History::score_up_to`] tells a reader
//!   who names an amount that there is none, unless as much was paid on time.
//!
//! What no ratio can see is whether debtor and creditor are one, and the same money goes around between
//! them. To bar claims against oneself is for those who admit claims; here it takes time, not only money.
//!
//! All amounts of one history are in one unit: of one currency, with the same decimals.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use tessera_primitives::{
	scores::{Payment, Score},
	Balance, Moment,
};

/// The version of the method: another one, with another number, when anything that it gives changes.
pub const METHOD_VERSION: u8 = 1;

/// The best score.
pub const MAX_SCORE: Score = 1_000;

/// On so many different days claims must have been seen before there is a score.
pub const MINIMUM_DAYS_SEEN: u32 = 6;

/// So many days must lie between the first and the last of them.
pub const MINIMUM_DAYS_BETWEEN: u32 = 90;

/// A first score below this appears with any claim, others only with one that is paid on time.
pub const BAD_NEWS_BELOW: Score = 500;

/// From so many days on, late is as good as never.
pub const LATEST_DAY: u64 = 90;

/// `total` never fades below its peak divided by this.
pub const LEAST_MEMORY: u128 = 8;

/// The days in which as much room grows as `total` is.
pub const ROOM_DAYS: u32 = 64;

const DAY_MILLISECONDS: Moment = 24 * 60 * 60 * 1_000;

/// Sums have so many binary digits behind the point, so that fading is exact enough for the smallest amounts.
const FRACTION_BITS: u32 = 16;
/// More than this of one claim does not count.
const MAX_DUE: u128 = 1 << 96;
/// No sum is larger: a thousand times it still has room in 128 bits.
const MAX_TOTAL: u128 = 1 << 117;

/// What is left after 1, 2, 4 … 1,024 days, with 32 digits behind the point.
const FADING: [u64; 11] = {
	let mut factors = [(511 << 32) / 512; 11];
	let mut index = 1;
	while index < factors.len() {
		let half = factors[index - 1] as u128;
		factors[index] = ((half * half) >> 32) as u64;
		index += 1;
	}
	factors
};

/// As what a payment was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
	/// Paid in full by the moment it was due.
	OnTime,
	/// Paid in full, so many days late; a day that has begun counts.
	Late {
		/// From 1.
		days: u64,
	},
	/// Paid in part.
	Partial,
	/// Nothing was paid.
	Missed,
	/// The rest was paid of a claim that was counted before.
	Cured,
	/// More was paid of a claim that was counted before, but not all.
	Continued,
}

/// Why a payment makes no sense, in the order in which it is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidPayment {
	/// Nothing was due.
	NothingDue,
	/// More was paid than was due.
	MorePaidThanDue,
	/// It is in the future.
	InTheFuture,
}

/// What is remembered of payments, for a subject or an originator.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct History {
	/// What was paid on time, faded, times 2^16.
	good: u128,
	/// What fell due, faded, times 2^16; never less than `good`.
	total: u128,
	/// The most that `total` ever was.
	peak: u128,
	/// What may still count as paid on time, times 2^16; never more than `total`.
	room: u128,
	/// The day of the first claim, since 1970.
	first_day: u32,
	/// The latest day of a claim, since 1970.
	last_day: u32,
	/// On how many different days claims were seen, as far as they came in order.
	days: u32,
	/// How many claims were paid in full on time.
	on_time: u32,
	/// How many were paid in full late.
	late: u32,
	/// How many were paid in part.
	partial: u32,
	/// How many were missed.
	missed: u32,
	/// How many of those were cured.
	cured: u32,
	/// Whether there is a score.
	scored: bool,
}

impl Outcome {
	/// As what a payment is seen.
	fn of(payment: &Payment) -> Self {
		if payment.cures {
			return if payment.paid >= payment.due {
				Self::Cured
			} else {
				Self::Continued
			};
		}
		if payment.paid == 0 {
			return Self::Missed;
		}
		if payment.paid < payment.due {
			return Self::Partial;
		}
		match days_late(payment) {
			0 => Self::OnTime,
			days => Self::Late { days },
		}
	}
}

impl History {
	/// Takes a payment in, and says as what it was seen.
	///
	/// # Errors
	///
	/// If the payment makes no sense; the history is then as it was.
	pub fn observe(&mut self, payment: &Payment, now: Moment) -> Result<Outcome, InvalidPayment> {
		if payment.due == 0 {
			return Err(InvalidPayment::NothingDue);
		}
		if payment.paid > payment.due {
			return Err(InvalidPayment::MorePaidThanDue);
		}
		if payment.at > now {
			return Err(InvalidPayment::InTheFuture);
		}
		let outcome = Outcome::of(payment);
		let day = u32::try_from(payment.at / DAY_MILLISECONDS).unwrap_or(u32::MAX);
		let due = payment.due.min(MAX_DUE) << FRACTION_BITS;
		let count = match outcome {
			Outcome::OnTime => {
				self.pass_to(day, Rounding::Better);
				self.add_on_time(due);
				&mut self.on_time
			}
			Outcome::Late { .. } | Outcome::Partial | Outcome::Missed => {
				self.pass_to(day, Rounding::Worse);
				self.add_failure(due, credit(payment));
				match outcome {
					Outcome::Late { .. } => &mut self.late,
					Outcome::Partial => &mut self.partial,
					_ => &mut self.missed,
				}
			}
			Outcome::Cured => {
				self.cured = self.cured.saturating_add(1);
				return Ok(outcome);
			}
			Outcome::Continued => return Ok(outcome),
		};
		*count = count.saturating_add(1);
		if self.has_history() && (outcome == Outcome::OnTime || self.ratio() < BAD_NEWS_BELOW) {
			self.scored = true;
		}
		Ok(outcome)
	}

	/// The score; nothing as long as there is too little history.
	pub fn score(&self) -> Option<Score> {
		self.scored.then(|| self.ratio())
	}

	/// The score, for one who relies on it for `amount`: nothing, too, if less than that was paid on time,
	/// unless the score is below [`BAD_NEWS_BELOW`].
	pub fn score_up_to(&self, amount: Balance) -> Option<Score> {
		self.score()
			.filter(|score| *score < BAD_NEWS_BELOW || self.paid_on_time() >= amount)
	}

	/// How much was paid on time, faded, of what counts.
	pub fn paid_on_time(&self) -> Balance {
		self.good >> FRACTION_BITS
	}

	/// How many claims were paid in full on time.
	pub fn on_time(&self) -> u32 {
		self.on_time
	}

	/// How many claims were paid in full, but late.
	pub fn late(&self) -> u32 {
		self.late
	}

	/// How many claims were paid in part.
	pub fn partial(&self) -> u32 {
		self.partial
	}

	/// How many claims were missed.
	pub fn missed(&self) -> u32 {
		self.missed
	}

	/// How many claims that were missed or paid in part were cured.
	pub fn cured(&self) -> u32 {
		self.cured
	}

	/// Whether it is one that payments can lead to.
	pub fn is_sound(&self) -> bool {
		self.good <= self.total
			&& self.room <= self.total
			&& self.total <= self.peak
			&& self.total >= self.peak / LEAST_MEMORY
			&& self.peak <= MAX_TOTAL
			&& self.first_day <= self.last_day
			&& (self.total == 0) == (self.days == 0)
			&& (self.has_history() || !self.scored)
	}

	/// Whether there is enough of it for a score.
	fn has_history(&self) -> bool {
		self.days >= MINIMUM_DAYS_SEEN
			&& self.last_day.saturating_sub(self.first_day) >= MINIMUM_DAYS_BETWEEN
	}

	/// The score, whether or not there is enough history for it; 0 of nothing.
	fn ratio(&self) -> Score {
		let ratio = self
			.good
			.saturating_mul(MAX_SCORE.into())
			.checked_div(self.total);
		ratio.and_then(|ratio| ratio.try_into().ok()).unwrap_or(0)
	}

	/// Lets days pass: the sums fade, and room grows.
	fn pass_to(&mut self, day: u32, rounding: Rounding) {
		if self.total == 0 {
			(self.first_day, self.last_day, self.days) = (day, day, 1);
			return;
		}
		let Some(passed) = day.checked_sub(self.last_day).filter(|passed| *passed > 0) else {
			return;
		};
		self.fade(passed, rounding);
		let grown = self.total.saturating_mul(passed.min(ROOM_DAYS).into()) / u128::from(ROOM_DAYS);
		self.room = self.room.saturating_add(grown).min(self.total);
		self.last_day = day;
		self.days = self.days.saturating_add(1);
	}

	/// Lets the sums fade by as many days as have passed, but not below the least that is remembered.
	fn fade(&mut self, passed: u32, rounding: Rounding) {
		let least = self.peak / LEAST_MEMORY;
		let mut left = passed;
		for (power, factor) in FADING.into_iter().enumerate().rev() {
			let days = 1 << power;
			if left < days || multiply(self.total, factor, false) < least.max(1) {
				continue;
			}
			let better = rounding == Rounding::Better;
			self.total = multiply(self.total, factor, !better);
			self.good = multiply(self.good, factor, better).min(self.total);
			left -= days;
		}
	}

	fn add_on_time(&mut self, due: u128) {
		let allowed = if self.days == 1 {
			due
		} else {
			due.min(self.room)
		};
		let weight = allowed.min(MAX_TOTAL.saturating_sub(self.total));
		self.room = self.room.saturating_sub(weight);
		self.add(weight, weight);
	}

	/// Adds a claim that was not paid in full on time, with its credit in thousandths.
	fn add_failure(&mut self, due: u128, credit: u16) {
		let claims = [self.on_time, self.late, self.partial, self.missed].map(u128::from);
		let average = self.total.checked_div(claims.iter().sum()).unwrap_or(0);
		let weight = due.max(average).min(MAX_TOTAL.saturating_sub(self.total));
		// No more than the score there is, so that it cannot rise.
		let credit = if self.total == 0 {
			credit
		} else {
			credit.min(self.ratio())
		};
		let good = weight.saturating_mul(credit.into()) / u128::from(MAX_SCORE);
		self.add(good, weight);
	}

	fn add(&mut self, good: u128, weight: u128) {
		self.good = self.good.saturating_add(good);
		self.total = self.total.saturating_add(weight);
		self.peak = self.peak.max(self.total);
	}
}

/// Which way fading is rounded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rounding {
	/// So that the score is not lower after it.
	Better,
	/// So that the score is not higher after it.
	Worse,
}

/// `value` times a factor with 32 digits behind the point, at most 1.
fn multiply(value: u128, factor: u64, up: bool) -> u128 {
	let (high, low) = (value >> 64, value & u128::from(u64::MAX));
	let factor = u128::from(factor);
	// Each product has less than 97 digits, and their sum is no more than `value`.
	let (high, low) = ((high * factor) << 32, low * factor);
	let rest = low & u128::from(u32::MAX);
	high + (low >> 32) + u128::from(up && rest > 0)
}

/// How many days after it was due something was paid; a day that has begun counts.
fn days_late(payment: &Payment) -> u64 {
	payment
		.at
		.saturating_sub(payment.due_at)
		.div_ceil(DAY_MILLISECONDS)
}

/// What a claim that was not paid in full on time still counts for, in thousandths.
fn credit(payment: &Payment) -> u16 {
	let max = u128::from(MAX_SCORE);
	// Amounts too large to be multiplied lose digits that nobody would see.
	let shift = if payment.due > u128::MAX / max { 10 } else { 0 };
	let share = ((payment.paid >> shift) * max) / (payment.due >> shift).max(1);
	let days_left = LATEST_DAY.saturating_sub(days_late(payment));
	let timeliness = u128::from(days_left) * max / u128::from(LATEST_DAY);
	u16::try_from(share.min(max) * timeliness / max).unwrap_or(0)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const START: Moment = 20_000 * DAY_MILLISECONDS;

	/// A debtor, as the worked examples of `docs/scores.md` have them; days are counted from its first.
	#[derive(Default)]
	struct Debtor(History);

	impl Debtor {
		fn seen(&mut self, due: Balance, paid: Balance, due_day: u64, day: u64) -> Outcome {
			let moment = |day: u64| START + day * DAY_MILLISECONDS;
			let (due_at, at) = (moment(due_day), moment(day));
			let payment = Payment {
				due,
				paid,
				due_at,
				at,
				cures: false,
			};
			self.0.observe(&payment, at).expect("it makes sense")
		}

		fn pays(&mut self, due: Balance, day: u64) -> &mut Self {
			assert_eq!(self.seen(due, due, day, day), Outcome::OnTime);
			self
		}

		fn pays_late(&mut self, due: Balance, day: u64, days: u64) -> &mut Self {
			assert_eq!(self.seen(due, due, day, day + days), Outcome::Late { days });
			self
		}

		fn pays_part(&mut self, due: Balance, paid: Balance, day: u64) -> &mut Self {
			assert_eq!(self.seen(due, paid, day, day), Outcome::Partial);
			self
		}

		fn misses(&mut self, due: Balance, day: u64) -> &mut Self {
			assert_eq!(self.seen(due, 0, day, day), Outcome::Missed);
			self
		}

		/// Pays 1,000 every 30 days, `count` times from `day` on.
		fn pays_monthly(&mut self, count: u64, day: u64) -> &mut Self {
			for month in 0..count {
				self.pays(1_000, day + month * 30);
			}
			self
		}

		fn score(&self) -> Option<Score> {
			self.0.score()
		}
	}

	/// A debtor that has paid 1,000 on time every 30 days for two years.
	fn reliable() -> Debtor {
		let mut debtor = Debtor::default();
		debtor.pays_monthly(24, 0);
		debtor
	}

	#[test]
	fn all_on_time_is_the_best_score() {
		assert_eq!(reliable().score(), Some(1_000));
	}

	#[test]
	fn all_missed_is_the_worst_score() {
		let mut debtor = Debtor::default();
		for month in 0..6 {
			assert_eq!(debtor.score(), None);
			debtor.misses(1_000, month * 30);
		}
		assert_eq!(debtor.score(), Some(0));
	}

	#[test]
	fn too_little_history_is_no_score() {
		let mut debtor = Debtor::default();
		// Six days, but too close together.
		for day in 0..6 {
			assert_eq!(debtor.pays(1_000, day * 10).score(), None);
		}
		assert_eq!(debtor.pays(1_000, 89).score(), None);
		assert_eq!(debtor.pays(1_000, 90).score(), Some(1_000));
		// Far enough apart, but many in a day are one.
		let mut debtor = Debtor::default();
		for day in [0, 100, 200, 300, 400] {
			for _ in 0..10 {
				assert_eq!(debtor.pays(1_000, day).score(), None);
			}
		}
		assert_eq!(debtor.pays(1_000, 500).score(), Some(1_000));
	}

	#[test]
	fn a_first_good_score_waits_for_a_claim_on_time_and_a_bad_one_does_not() {
		let mut debtor = Debtor::default();
		debtor.pays_monthly(5, 0);
		assert_eq!(
			debtor.pays_late(1_000, 150, 1).score(),
			None,
			"it would be good"
		);
		assert_eq!(debtor.pays(1_000, 180).score(), Some(997));

		let mut debtor = Debtor::default();
		for month in 0..5 {
			debtor.misses(1_000, month * 30);
		}
		assert_eq!(debtor.pays_late(1_000, 150, 1).score(), Some(0));
	}

	/// The examples of `docs/scores.md`, in its order.
	#[test]
	fn one_claim_after_two_good_years() {
		assert_eq!(reliable().pays(1_000, 720).score(), Some(1_000));
		assert_eq!(reliable().pays_late(1_000, 720, 1).score(), Some(999));
		assert_eq!(reliable().pays_late(1_000, 720, 9).score(), Some(992));
		assert_eq!(reliable().pays_late(1_000, 720, 45).score(), Some(958));
		assert_eq!(reliable().pays_late(1_000, 720, 90).score(), Some(911));
		assert_eq!(reliable().pays_part(1_000, 500, 720).score(), Some(962));
		assert_eq!(reliable().misses(1_000, 720).score(), Some(924));
		assert_eq!(reliable().misses(10_000, 720).score(), Some(549));
		assert_eq!(
			reliable().misses(1, 720).score(),
			Some(959),
			"the average claim counts"
		);
	}

	#[test]
	fn the_sums_of_an_example() {
		let mut debtor = reliable();
		assert_eq!(debtor.0.paid_on_time(), 12_945);
		debtor.misses(1_000, 720);
		// 30 days fade to (511/512)^30 = 0.943, and 1,000 falls due: 12,207 of 13,207 is 924 thousandths.
		assert_eq!(debtor.0.paid_on_time(), 12_207);
		assert_eq!(debtor.0.total >> FRACTION_BITS, 13_207);
	}

	#[test]
	fn a_missed_claim_is_outweighed_by_newer_ones() {
		for (missed, expected) in [
			(1_000, [929, 951, 967, 985, 992, 998]),
			(10_000, [570, 662, 750, 869, 933, 983]),
		] {
			for (months, score) in [1, 6, 12, 24, 36, 60].into_iter().zip(expected) {
				let mut debtor = reliable();
				debtor.misses(missed, 720).pays_monthly(months, 750);
				assert_eq!(
					debtor.score(),
					Some(score),
					"{missed} missed, after {months} months"
				);
			}
		}
	}

	#[test]
	fn a_claim_of_six_missed_again_and_again() {
		let mut debtor = Debtor::default();
		for month in 0..24 {
			if month % 6 == 5 {
				debtor.misses(1_000, month * 30);
			} else {
				debtor.pays(1_000, month * 30);
			}
		}
		assert_eq!(debtor.score(), Some(803));
	}

	#[test]
	fn an_originator_of_whose_claims_one_of_a_hundred_fails() {
		let mut debtor = Debtor::default();
		let mut scores = Vec::new();
		for day in 0..=730 {
			for claim in 0..100 {
				if claim == day % 100 {
					debtor.misses(1_000, day);
				} else {
					debtor.pays(1_000, day);
				}
			}
			if [90, 180, 365, 730].contains(&day) {
				scores.extend(debtor.score());
			}
		}
		assert_eq!(scores, [837, 920, 981, 988]);
	}

	#[test]
	fn tiny_payments_do_not_outweigh_a_large_claim_that_was_missed() {
		let mut debtor = Debtor::default();
		debtor.misses(1_000_000, 0);
		let mut scores = Vec::new();
		for day in 1..=3_650 {
			debtor.pays(10, day);
			if [365, 1_095, 3_650].contains(&day) {
				scores.extend(debtor.score());
			}
		}
		assert_eq!(scores, [5, 36, 214]);
	}

	#[test]
	fn however_much_is_paid_it_counts_only_as_time_passes() {
		let mut debtor = Debtor::default();
		debtor.misses(1_000_000, 0);
		let mut scores = Vec::new();
		for day in 1..=365 {
			for _ in 0..10 {
				debtor.pays(Balance::MAX, day);
			}
			if [90, 180, 365].contains(&day) {
				scores.extend(debtor.score());
			}
		}
		assert_eq!(scores, [752, 938, 996]);
	}

	#[test]
	fn room_that_was_saved_counts_at_once_but_no_more() {
		let mut debtor = reliable();
		debtor.misses(10_000, 720);
		let mut scores = Vec::new();
		for day in 0..=90 {
			debtor.pays(Balance::MAX, 720 + day);
			if [0, 30, 90].contains(&day) {
				scores.extend(debtor.score());
			}
		}
		assert_eq!(scores, [709, 817, 928]);
	}

	#[test]
	fn a_history_that_no_payment_leads_to_is_not_sound() {
		let sound = reliable().0;
		assert!(sound.is_sound() && History::default().is_sound());
		for corrupt in [
			History {
				good: sound.total + 1,
				..sound
			},
			History {
				room: sound.total + 1,
				..sound
			},
			History {
				peak: sound.total - 1,
				..sound
			},
			History {
				peak: (sound.total + 1) * LEAST_MEMORY,
				..sound
			},
			History {
				peak: MAX_TOTAL + 1,
				total: MAX_TOTAL,
				..sound
			},
			History {
				first_day: sound.last_day + 1,
				..sound
			},
			History {
				days: 0,
				scored: false,
				..sound
			},
			History { days: 5, ..sound },
			History {
				scored: true,
				..History::default()
			},
		] {
			assert!(!corrupt.is_sound(), "{corrupt:?}");
		}
	}

	#[test]
	fn a_huge_first_claim_does_not_cover_a_missed_one() {
		let mut debtor = Debtor::default();
		debtor.pays(1_000_000_000, 0).pays_monthly(5, 30);
		assert_eq!(debtor.score(), Some(1_000));
		assert_eq!(
			debtor.misses(1_000_000, 200).score(),
			Some(857),
			"the average claim counts"
		);
	}

	#[test]
	fn a_score_made_of_small_claims_is_none_for_a_large_one() {
		let mut debtor = reliable();
		assert_eq!(debtor.0.score_up_to(12_945), Some(1_000));
		assert_eq!(debtor.0.score_up_to(12_946), None);
		// Bad news is for everybody.
		debtor.misses(20_000, 720);
		assert_eq!(debtor.0.score_up_to(Balance::MAX), debtor.score());
		assert_eq!(debtor.score(), Some(379));
	}

	#[test]
	fn a_cure_changes_nothing_but_its_count() {
		let mut debtor = reliable();
		debtor.misses(1_000, 720);
		let missed = debtor.0;
		let at = START + 750 * DAY_MILLISECONDS;
		let part = Payment {
			due: 1_000,
			paid: 400,
			due_at: START,
			at,
			cures: true,
		};
		assert_eq!(debtor.0.observe(&part, at), Ok(Outcome::Continued));
		assert_eq!(debtor.0, missed);
		let rest = Payment {
			due: 600,
			paid: 600,
			..part
		};
		assert_eq!(debtor.0.observe(&rest, at), Ok(Outcome::Cured));
		assert_eq!(debtor.0, History { cured: 1, ..missed });
	}

	#[test]
	fn claims_are_counted_by_what_became_of_them() {
		let mut debtor = reliable();
		debtor
			.pays_late(10, 720, 3)
			.pays_part(10, 4, 730)
			.pays_part(10, 5, 740)
			.misses(10, 750);
		let history = debtor.0;
		assert_eq!(
			(
				history.on_time(),
				history.late(),
				history.partial(),
				history.missed(),
				history.cured()
			),
			(24, 1, 2, 1, 0)
		);
	}

	#[test]
	fn a_payment_is_late_from_the_first_moment_after_it_was_due() {
		let seen = |at: Moment| {
			let payment = Payment {
				due: 10,
				paid: 10,
				due_at: START,
				at,
				cures: false,
			};
			History::default().observe(&payment, at)
		};
		assert_eq!(seen(0), Ok(Outcome::OnTime));
		assert_eq!(seen(START), Ok(Outcome::OnTime));
		assert_eq!(seen(START + 1), Ok(Outcome::Late { days: 1 }));
		assert_eq!(
			seen(START + DAY_MILLISECONDS),
			Ok(Outcome::Late { days: 1 })
		);
		assert_eq!(
			seen(START + DAY_MILLISECONDS + 1),
			Ok(Outcome::Late { days: 2 })
		);
	}

	#[test]
	fn payments_that_make_no_sense_are_refused() {
		let good = Payment {
			due: 10,
			paid: 10,
			due_at: START,
			at: START,
			cures: false,
		};
		let refused = |payment: Payment, error: InvalidPayment| {
			let mut history = reliable().0;
			assert_eq!(history.observe(&payment, START), Err(error));
			assert_eq!(history, reliable().0);
		};
		refused(Payment { due: 0, ..good }, InvalidPayment::NothingDue);
		refused(
			Payment { paid: 11, ..good },
			InvalidPayment::MorePaidThanDue,
		);
		refused(
			Payment {
				at: START + 1,
				..good
			},
			InvalidPayment::InTheFuture,
		);
	}

	#[test]
	fn half_is_left_after_355_days_and_never_less_than_an_eighth() {
		let faded = |day: u64| {
			let mut debtor = Debtor::default();
			debtor.misses(1_000_000, 0).pays(1, day);
			debtor.0.total >> FRACTION_BITS
		};
		assert_eq!(faded(355), 499_556);
		assert_eq!(faded(1_000), 141_560);
		assert_eq!(faded(1_100), 125_156);
		assert_eq!(faded(100_000), 125_156);
	}

	#[test]
	fn a_history_is_small() {
		assert_eq!(History::max_encoded_len(), 97);
	}

	#[test]
	fn factors_are_multiplied_exactly() {
		for value in [0, 1, 511, 512, 513, u128::from(u64::MAX), u128::MAX] {
			assert_eq!(multiply(value, 1 << 32, true), value);
			assert_eq!(multiply(value, 1 << 31, false), value / 2);
			assert_eq!(multiply(value, 1 << 31, true), value.div_ceil(2));
		}
	}

	/// Amounts of every size.
	fn amount() -> impl Strategy<Value = Balance> {
		(any::<Balance>(), 0u32..128).prop_map(|(amount, shift)| (amount >> shift).max(1))
	}

	/// Payments of every kind, a few hours to a few years after one another.
	fn payment() -> impl Strategy<Value = (Payment, u64)> {
		(amount(), any::<Balance>(), 0u8..6, 0u64..4_000, 0u64..3_000).prop_map(
			|(due, part, kind, hours, late)| {
				let (paid, late) = match kind {
					0 => (0, late),
					1 => (part % due, late),
					2 => (due, late),
					_ => (due, 0),
				};
				let payment = Payment {
					due,
					paid,
					due_at: late,
					at: 0,
					cures: part % 7 == 0,
				};
				// Often several in a day.
				(
					payment,
					if hours > 3_000 {
						hours * 10
					} else {
						hours / 10
					},
				)
			},
		)
	}

	/// Sets the times of payments, which are first given as distances in hours.
	fn in_order(payments: Vec<(Payment, u64)>) -> Vec<Payment> {
		const HOUR: Moment = 60 * 60 * 1_000;
		let mut at = START;
		let mut ordered = Vec::new();
		for (payment, hours) in payments {
			at += hours * HOUR;
			ordered.push(Payment {
				due_at: at - payment.due_at * HOUR,
				at,
				..payment
			});
		}
		ordered
	}

	/// A product of two numbers in two halves of 128 bits.
	fn product(a: u128, b: u128) -> (u128, u128) {
		const LOW: u128 = u64::MAX as u128;
		let (a, b) = ((a >> 64, a & LOW), (b >> 64, b & LOW));
		let middle = a.0 * b.1 + ((a.1 * b.1) >> 64);
		let other = a.1 * b.0 + (middle & LOW);
		(
			a.0 * b.0 + (middle >> 64) + (other >> 64),
			(other << 64) | ((a.1 * b.1) & LOW),
		)
	}

	/// What must hold of a history before and after a payment.
	fn check(before: &History, after: &History, outcome: Outcome) -> Result<(), TestCaseError> {
		prop_assert!(after.is_sound());
		prop_assert!(after.ratio() <= MAX_SCORE);
		// Not only the score, the very ratio, in products of 256 bits.
		let was = product(before.good, after.total);
		let is = product(after.good, before.total);
		match outcome {
			Outcome::OnTime => {
				prop_assert!(before.total == 0 || is >= was);
				if let Some(score) = before.score() {
					prop_assert!(after.score() >= Some(score));
				}
			}
			Outcome::Late { .. } | Outcome::Partial | Outcome::Missed => {
				prop_assert!(before.total == 0 || is <= was);
				match (before.score(), after.score()) {
					(Some(before), after) => {
						prop_assert!(after.is_some_and(|after| after <= before))
					}
					(None, after) => prop_assert!(after.unwrap_or(0) < BAD_NEWS_BELOW),
				}
			}
			Outcome::Cured | Outcome::Continued => {
				prop_assert_eq!(
					History {
						cured: before.cured,
						..*after
					},
					*before
				);
			}
		}
		Ok(())
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(2_000))]

		#[test]
		fn on_time_never_lowers_and_anything_else_never_raises(
			payments in prop::collection::vec(payment(), 1..80),
		) {
			let mut history = History::default();
			for payment in in_order(payments) {
				let before = history;
				let outcome = history.observe(&payment, payment.at).expect("it makes sense");
				check(&before, &history, outcome)?;
			}
		}

		#[test]
		fn nor_do_they_when_they_are_told_out_of_order(
			mut payments in prop::collection::vec(payment(), 1..80).prop_map(in_order).prop_shuffle(),
		) {
			let mut history = History::default();
			for payment in payments.drain(..) {
				let before = history;
				let outcome = history.observe(&payment, Moment::MAX).expect("it makes sense");
				check(&before, &history, outcome)?;
			}
		}

		#[test]
		fn nor_in_the_smallest_and_the_largest_sums(
			total in prop_oneof![(1u128 << FRACTION_BITS)..1 << 24, MAX_TOTAL - (1 << 24)..=MAX_TOTAL, 1u128 << 16..=MAX_TOTAL],
			good in any::<prop::sample::Index>(),
			room in any::<u128>(),
			scored: bool,
			(payment, _) in payment(),
			passed in 0u64..5_000,
		) {
			let good = match good.index(4) { 0 => 0, 1 => total, 2 => total - 1, _ => total / 3 };
			let mut history = History {
				good,
				total,
				peak: total,
				room: room % (total + 1),
				first_day: 19_000,
				last_day: 20_000,
				days: 6,
				on_time: 6,
				scored,
				..Default::default()
			};
			let before = history;
			let at = START + passed * DAY_MILLISECONDS;
			let payment = Payment { at, due_at: at - payment.due_at * 3_600_000, ..payment };
			let outcome = history.observe(&payment, at).expect("it makes sense");
			check(&before, &history, outcome)?;
		}

		#[test]
		fn an_on_time_claim_leaves_more_the_larger_it_is(
			payments in prop::collection::vec(payment(), 1..40),
			less in amount(),
			more in amount(),
		) {
			let mut history = History::default();
			let payments = in_order(payments);
			for payment in &payments {
				let _ = history.observe(payment, payment.at);
			}
			let at = payments.last().expect("there is one").at + 10 * DAY_MILLISECONDS;
			let after = |due| {
				let mut history = history;
				let payment = Payment { due, paid: due, due_at: at, at, cures: false };
				history.observe(&payment, at).expect("it makes sense");
				history.ratio()
			};
			prop_assert!(after(less.min(more)) <= after(less.max(more)));
		}
	}
}
