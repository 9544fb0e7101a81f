//! Legal entity identifiers, ISO 17442.

use crate::characters::{digit, first_not, is_alphanumeric, text, value};

/// The number of a legal entity: a valid LEI.
///
/// Shape: four letters or digits for the organisation that issues it, fourteen for the entity, and
/// two check digits from `02` to `98`; capitals only.
///
/// Encoded as its 20 characters, without a length.
///
/// # What the check digits find
///
/// The code with each letter written as its number, `A` = 10 to `Z` = 35, leaves 1 when divided by
/// 97. Because 97 is prime and greater than any difference of two digits or two letters, a digit
/// for another digit and a letter for another letter are always found. A letter for a digit or a
/// digit for a letter also moves what stands to its left by one place; it passes in one case
/// of 97. The check digits `00`, `01` and `99` leave the same remainder as `97`, `98` and `02`,
/// but are never issued, and are refused.
///
/// Source: ISO 17442-1:2020; ISO/IEC 7064, MOD 97-10.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct Lei([u8; 20]);

impl Lei {
	/// Checks a code.
	///
	/// Errors, in this order: [`LeiError::Character`], [`LeiError::CheckDigitsNeverIssued`],
	/// [`LeiError::CheckDigits`].
	pub fn new(code: [u8; 20]) -> Result<Self, LeiError> {
		let [payload @ .., tens, units] = code;
		check_characters(&payload)?;
		if !tens.is_ascii_digit() {
			return Err(LeiError::Character { position: 19 });
		}
		if !units.is_ascii_digit() {
			return Err(LeiError::Character { position: 20 });
		}
		if matches!(&[tens, units], b"00" | b"01" | b"99") {
			return Err(LeiError::CheckDigitsNeverIssued);
		}
		if remainder(&code) != 1 {
			return Err(LeiError::CheckDigits);
		}
		Ok(Self(code))
	}

	/// Completes the eighteen characters of an issuer and an entity with their check digits.
	///
	/// Errors: [`LeiError::Character`].
	///
	/// ```
	/// # use tessera_identifiers::Lei;
	/// let lei = Lei::with_check_digits(*b"969500KSV493XWY0PS")?;
	/// assert_eq!(lei.as_str(), "969500KSV493XWY0PS33");
	/// # Ok::<(), tessera_identifiers::LeiError>(())
	/// ```
	pub fn with_check_digits(payload: [u8; 18]) -> Result<Self, LeiError> {
		check_characters(&payload)?;
		let mut code = [b'0'; 20];
		for (to, from) in code.iter_mut().zip(payload) {
			*to = from;
		}
		// The check digits stand at `00` here, as ISO/IEC 7064 asks.
		let check = 98 - remainder(&code);
		let [.., tens, units] = &mut code;
		*tens = digit(check / 10);
		*units = digit(check % 10);
		Ok(Self(code))
	}

	/// The organisation that issued the code, a local operating unit: characters 1 to 4.
	pub fn issuer(&self) -> &str {
		let (issuer, _) = self.0.split_at(4);
		text(issuer)
	}

	/// The entity within its issuer: characters 5 to 18.
	pub fn entity(&self) -> &str {
		let [_, _, _, _, entity @ .., _, _] = &self.0;
		text(entity)
	}

	/// The check digits: characters 19 and 20.
	pub fn check_digits(&self) -> &str {
		let (_, check_digits) = self.0.split_at(18);
		text(check_digits)
	}
}

byte_form!(Lei, LeiError, 20);
text_form!(Lei, LeiError, "an LEI (ISO 17442)");
checked_decode!(Lei, [u8; 20]);

/// Why a code is not an LEI.
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
pub enum LeiError {
	/// It has not 20 characters.
	Length,
	/// A character is neither a capital letter nor a digit, or a check digit is not a digit.
	Character {
		/// Where the first such character is, 1 to 20.
		position: u8,
	},
	/// The check digits are `00`, `01` or `99`.
	CheckDigitsNeverIssued,
	/// The check digits are not those of the other characters.
	CheckDigits,
}

impl LeiError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "an LEI has 20 characters",
			Self::Character { .. } => "this character is not allowed in an LEI",
			Self::CheckDigitsNeverIssued => "the check digits of an LEI are never 00, 01 or 99",
			Self::CheckDigits => "the check digits of the LEI are wrong",
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

error_form!(LeiError);

/// Checks the characters of all but the check digits.
fn check_characters(payload: &[u8; 18]) -> Result<(), LeiError> {
	match first_not(payload, is_alphanumeric) {
		Some(position) => Err(LeiError::Character { position }),
		None => Ok(()),
	}
}

/// The remainder, 0 to 96, of the code as a number divided by 97.
fn remainder(code: &[u8; 20]) -> u32 {
	code.iter().fold(0, |remainder, &character| {
		let value = value(character);
		let shift = if value < 10 { 10 } else { 100 };
		(remainder * shift + value) % 97
	})
}
