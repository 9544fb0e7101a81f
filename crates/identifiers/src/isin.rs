//! International securities identification numbers, ISO 6166.

use crate::{
	characters::{digit, first_not, is_alphanumeric, text, value},
	Country,
};

/// Prefixes that number instruments and are not ISO 3166-1 codes of today, in order.
///
/// | Prefix | Instruments | Source |
/// |---|---|---|
/// | `AN` | of the Netherlands Antilles; withdrawn from ISO 3166-1 in 2010, the numbers live on | ISO 3166-3 |
/// | `EU` | of the European Union | ISO 3166-1, exceptionally reserved |
/// | `EZ` | over-the-counter derivatives | ANNA Derivatives Service Bureau |
/// | `QS`, `QT`, `QW` | numbered for use inside one market | ISO 3166-1, user-assigned `QM` to `QZ` |
/// | `XA`, `XB`, `XC`, `XD` | of countries that a substitute numbering agency serves | ISO 6166, ANNA |
/// | `XF` | numbered for internal use | ISO 3166-1, user-assigned `XA` to `XZ` |
/// | `XK` | of Kosovo | ISO 3166-1, user-assigned `XA` to `XZ` |
/// | `XS` | international, held at Euroclear or Clearstream | ISO 6166, ANNA |
/// | `XT` | digital tokens, as referential instruments | ANNA and DTI Foundation, ISO 24165 |
const SPECIAL_PREFIXES: [&[u8; 2]; 14] = [
	b"AN", b"EU", b"EZ", b"QS", b"QT", b"QW", b"XA", b"XB", b"XC", b"XD", b"XF", b"XK", b"XS",
	b"XT",
];

/// The number of a financial instrument: a valid ISIN.
///
/// Shape: a prefix of two letters, nine letters or digits given by the numbering agency, and a
/// check digit; capitals only. The prefix is an ISO 3166-1 alpha-2 code or one of `AN`, `EU`,
/// `EZ`, `QS`, `QT`, `QW`, `XA`, `XB`, `XC`, `XD`, `XF`, `XK`, `XS`, `XT`.
///
/// Encoded as its 12 characters, without a length.
///
/// # What the check digit finds
///
/// The sum is Luhn's, over the code with each letter written as its number, `A` = 10 to `Z` = 35.
/// So of the mistakes in one character:
///
/// * a digit for another digit is always found;
/// * a letter for another letter is found unless both add the same to the sum. Which ones do
///   depends on the number of digits that follow the letter once all letters are written out,
///   the check digit included. If it is even, these pass for one another: `IQY`, `JRZ`, `AS`,
///   `BT`, `CK`, `DL`, `EMU`, `FNV`, `GOW`, `HPX`. If it is odd: `JO`, `ATY`, `FK`, `BPU`, `GLZ`,
///   `CQV`, `HM`, `DRW`, `IN`, `ESX`. In the prefix, such a letter is found as well if the new
///   prefix is none of the above;
/// * a letter for a digit or a digit for a letter moves everything to its left by one place, which
///   changes their part of the sum too; it is found unless the two changes cancel out, so in about
///   nine of ten cases.
///
/// That an identifier passes therefore proves no more than that it is well formed: it need not be
/// the right one, nor one that was ever issued.
///
/// Source: ISO 6166:2021; ANNA, ISIN Uniform Guidelines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct Isin([u8; 12]);

impl Isin {
	/// Checks a code.
	///
	/// Errors, in this order: [`IsinError::Character`], [`IsinError::Prefix`],
	/// [`IsinError::CheckDigit`].
	pub fn new(code: [u8; 12]) -> Result<Self, IsinError> {
		let [payload @ .., given] = code;
		check_characters(&payload)?;
		if !given.is_ascii_digit() {
			return Err(IsinError::Character { position: 12 });
		}
		check_prefix(&payload)?;
		if given != check_digit(&payload) {
			return Err(IsinError::CheckDigit);
		}
		Ok(Self(code))
	}

	/// Completes a prefix and a national number with their check digit.
	///
	/// Errors, in this order: [`IsinError::Character`], [`IsinError::Prefix`].
	///
	/// ```
	/// # use tessera_identifiers::Isin;
	/// assert_eq!(Isin::with_check_digit(*b"US037833100")?.as_str(), "US0378331005");
	/// # Ok::<(), tessera_identifiers::IsinError>(())
	/// ```
	pub fn with_check_digit(payload: [u8; 11]) -> Result<Self, IsinError> {
		check_characters(&payload)?;
		check_prefix(&payload)?;
		// The last place keeps the check digit.
		let mut code = [check_digit(&payload); 12];
		for (to, from) in code.iter_mut().zip(payload) {
			*to = from;
		}
		Ok(Self(code))
	}

	/// The prefix: characters 1 and 2.
	pub fn prefix(&self) -> &str {
		let (prefix, _) = self.0.split_at(2);
		text(prefix)
	}

	/// The number given by the numbering agency: characters 3 to 11, padded with zeros by the
	/// agency.
	pub fn national_number(&self) -> &str {
		let [_, _, number @ .., _] = &self.0;
		text(number)
	}

	/// The check digit as its character, `b'0'` to `b'9'`: character 12.
	pub const fn check_digit(&self) -> u8 {
		let [.., check_digit] = self.0;
		check_digit
	}

	/// The country of the prefix, or `None` for a prefix that is not in ISO 3166-1.
	pub fn country(&self) -> Option<Country> {
		let [a, b, ..] = self.0;
		Country::from_alpha2([a, b]).ok()
	}
}

byte_form!(Isin, IsinError, 12);
text_form!(Isin, IsinError, "an ISIN (ISO 6166)");
checked_decode!(Isin, [u8; 12]);

/// Why a code is not an ISIN.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
pub enum IsinError {
	/// It has not 12 characters.
	Length,
	/// A character of the prefix is not a capital letter, one of the number neither that nor a
	/// digit, or the check digit not a digit.
	Character {
		/// Where the first such character is, 1 to 12.
		position: u8,
	},
	/// The prefix is neither an ISO 3166-1 alpha-2 code nor a special prefix.
	Prefix,
	/// The check digit is not that of the other characters.
	CheckDigit,
}

impl IsinError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "an ISIN has 12 characters",
			Self::Character { .. } => "this character is not allowed in an ISIN",
			Self::Prefix => "the prefix of the ISIN is not known",
			Self::CheckDigit => "the check digit of the ISIN is wrong",
		}
	}

	/// The position of the character that is wrong, counted from 1, if it is a character.
	pub const fn position(&self) -> Option<u8> {
		match self {
			Self::Character { position } => Some(*position),
			_ => None,
		}
	}
}

error_form!(IsinError);

/// Checks the characters of all but the check digit.
fn check_characters(payload: &[u8; 11]) -> Result<(), IsinError> {
	let (prefix, _) = payload.split_at(2);
	match first_not(prefix, |character| character.is_ascii_uppercase())
		.or_else(|| first_not(payload, is_alphanumeric))
	{
		Some(position) => Err(IsinError::Character { position }),
		None => Ok(()),
	}
}

/// Checks the prefix against ISO 3166-1 and the special prefixes.
fn check_prefix(payload: &[u8; 11]) -> Result<(), IsinError> {
	let [a, b, ..] = *payload;
	if Country::from_alpha2([a, b]).is_ok() || SPECIAL_PREFIXES.contains(&&[a, b]) {
		Ok(())
	} else {
		Err(IsinError::Prefix)
	}
}

/// The check digit that belongs to the characters, as a character.
///
/// "Modulus 10 double-add-double" of ISO 6166: letters are written out as two digits, every second
/// digit from the right, beginning with the last, is doubled and its digits are added, and the
/// check digit makes the sum a multiple of ten.
fn check_digit(payload: &[u8; 11]) -> u8 {
	let mut sum = 0;
	let mut doubled = true;
	for &character in payload.iter().rev() {
		let value = value(character);
		sum += weighted(value % 10, doubled);
		if value < 10 {
			doubled = !doubled;
		} else {
			// Two digits: the next character has the same turn as this one.
			sum += weighted(value / 10, !doubled);
		}
	}
	digit((10 - sum % 10) % 10)
}

/// What a digit adds to the sum.
fn weighted(digit: u32, doubled: bool) -> u32 {
	match (doubled, digit) {
		(false, _) => digit,
		(true, 0..=4) => 2 * digit,
		(true, _) => 2 * digit - 9,
	}
}
