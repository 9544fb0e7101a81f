//! Custody, location, condition and status of a thing, as accredited inspectors find them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;

use crate::journal::Subject;

/// What an inspection is of. The indices are stable.
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
pub enum InspectionKind {
	/// Who keeps it.
	#[codec(index = 0)]
	Custody,
	/// Where it is.
	#[codec(index = 1)]
	Location,
	/// What shape it is in.
	#[codec(index = 2)]
	Condition,
	/// What stands against it: liens, insurance, proceedings.
	#[codec(index = 3)]
	Status,
}

impl InspectionKind {
	/// How many kinds there are.
	pub const COUNT: u32 = 4;
}

/// Knows in which state a thing is, so that a trade can demand that it is the one that was looked at.
pub trait Tracking {
	/// The hash of everything that inspectors have found of the subject so far, in its order; nothing
	/// before the first inspection. It changes with each further one.
	fn state_hash(subject: &Subject) -> Option<H256>;
}

/// Nobody inspects: for tests.
impl Tracking for () {
	fn state_hash(_: &Subject) -> Option<H256> {
		None
	}
}
