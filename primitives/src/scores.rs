//! Payment behaviour: what the chain has seen of it, and the scores made of that alone.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

use crate::{journal::Subject, Balance, InvestorId, Moment};

/// A score: 0, nothing was ever paid, to 1,000, all was paid on time.
pub type Score = u16;

/// What became of one claim, as servicing reports it: once when it is paid in full or in part, or when
/// it is given up for missed.
///
/// A history adds up amounts, those of an originator over all that it owes: so all of them are in one unit,
/// the same for all subjects. Who reports claims in several currencies converts them first, or anybody
/// could outweigh its debts with payments in a coin that is worth nothing. Nor may a claim be reported
/// whose debtor and creditor are one person.
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
pub struct Payment {
	/// What was due.
	pub due: Balance,
	/// What of it was paid by this.
	pub paid: Balance,
	/// When it was due.
	pub due_at: Moment,
	/// When it was paid; for a missed one, when that was seen. It is reported within a day.
	pub at: Moment,
	/// Whether the claim had been reported as missed or partly paid before: this cures it.
	pub cures: bool,
}

/// Hears of payments. Servicing of assets, redemption of coins and payment of coupons call it.
pub trait Payments {
	/// Takes a payment on the subject into the subject's score and into its originator's.
	///
	/// All payments of one subject are in one unit, and so are all of one originator: whoever reports
	/// converts those in another coin, or names no originator.
	///
	/// # Errors
	///
	/// If the payment makes no sense: nothing due, more paid than due, or a moment in the future; or if it
	/// was made more than a day ago.
	fn observe(
		subject: Subject,
		originator: Option<InvestorId>,
		payment: Payment,
	) -> Result<(), DispatchError>;
}

/// Nobody hears: for tests.
impl Payments for () {
	fn observe(_: Subject, _: Option<InvestorId>, _: Payment) -> Result<(), DispatchError> {
		Ok(())
	}
}

/// Reads scores.
pub trait Scores {
	/// The score of a subject; nothing as long as there is too little history.
	fn score(subject: &Subject) -> Option<Score>;
}
