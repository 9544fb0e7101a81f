//! What accredited attesters state of a subject, and how others read it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{journal::Subject, Balance, InvestorId, Moment};

/// What is attested. The indices are stable.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Topic {
	/// The reserve that backs a coin, in the coin's smallest unit.
	#[codec(index = 0)]
	Reserve,
	/// What the subject is worth, in the smallest unit of its settlement coin.
	#[codec(index = 1)]
	Value,
	/// The cash of the subject outside the chain, in the smallest unit of its settlement coin.
	#[codec(index = 2)]
	Cash,
	/// The units of the subject that a registry outside the chain knows, in its smallest unit.
	#[codec(index = 3)]
	Units,
}

/// What a quorum of attesters says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Attested {
	/// The lowest of the fresh values.
	pub value: Balance,
	/// The earliest moment of which one of them speaks.
	pub as_of: Moment,
	/// How many attesters, each group once.
	pub attesters: u32,
}

/// Why there is no attested value. If several hold, the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum AttestationFault {
	/// There would be a quorum, but for values that are challenged and not yet decided.
	#[codec(index = 0)]
	Challenged,
	/// There would be a quorum, but for values that are too old or no longer valid.
	#[codec(index = 1)]
	Stale,
	/// Fewer attesters than the quorum have stated a value.
	#[codec(index = 2)]
	NoQuorum,
}

/// Reads attestations.
pub trait Attestations {
	/// The lowest of the values that are valid, unchallenged and speak of a moment no more than
	/// `max_age` ago, if at least `quorum` attesters of different groups have stated one. Of attesters
	/// only those `among` these count, as if the others had stated nothing; where there are none, all do.
	///
	/// # Errors
	///
	/// [`AttestationFault`].
	fn lowest_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault>;

	/// As [`lowest_among`](Self::lowest_among), but what is in the middle of what the groups have stated, the
	/// lowest of each: of two the higher. Of three or more groups none alone moves it beyond what others state.
	///
	/// # Errors
	///
	/// [`AttestationFault`].
	fn middle_among(
		among: &[InvestorId],
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault>;

	/// As [`lowest_among`](Self::lowest_among), of all attesters.
	///
	/// # Errors
	///
	/// [`AttestationFault`].
	fn lowest(
		subject: &Subject,
		topic: Topic,
		quorum: u32,
		max_age: Moment,
	) -> Result<Attested, AttestationFault> {
		Self::lowest_among(&[], subject, topic, quorum, max_age)
	}
}
