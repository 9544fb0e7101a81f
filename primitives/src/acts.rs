//! Why somebody with a privilege acts against or without the will of those whom the act concerns.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Why a privileged act is taken. The indices are stable: clients may rely on them.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ReasonCode {
	/// A court or another authority with the power to order it.
	#[codec(index = 0)]
	CourtOrder,
	/// A sanctions list.
	#[codec(index = 1)]
	Sanctions,
	/// A supervisor's rule or instruction.
	#[codec(index = 2)]
	Regulation,
	/// Suspected or proven fraud.
	#[codec(index = 3)]
	Fraud,
	/// A movement that was made by mistake.
	#[codec(index = 4)]
	Error,
	/// The holder has lost access and cannot act.
	#[codec(index = 5)]
	LostAccess,
	/// The terms of the security or a contract of the holder, such as a pledge or a drag-along.
	#[codec(index = 6)]
	Terms,
	/// Death, succession or insolvency of the holder, or insolvency of the issuer.
	#[codec(index = 7)]
	Succession,
	/// The administration of the security itself, such as a change of agents.
	#[codec(index = 8)]
	Administration,
}
