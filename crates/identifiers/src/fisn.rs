//! Financial instrument short names, ISO 18774.

use crate::characters::{first_not, text};

/// The longest short name, in characters.
const MAX_LENGTH: usize = 35;

/// The longest name of an issuer, in characters.
const MAX_ISSUER_LENGTH: usize = 15;

/// The short name of a financial instrument, for people to read: a valid FISN.
///
/// Shape: the name of the issuer, 1 to 15 characters; a slash; a description of the instrument of
/// at least one character, which may use what the issuer leaves of 35 characters in all. The parts
/// neither begin nor end with a space and never have two in a row, so that what looks the same is
/// the same.
///
/// Characters: `A` to `Z`, `0` to `9`, the space and `%&'()+,-.:`. The standard takes its
/// characters from ISO 8859-1; this is the part of it that every system shows alike.
///
/// A FISN names but does not identify: two instruments may have the same. No register is asked
/// whether the abbreviations are those of the standard.
///
/// Encoded as a compact length and its characters, like a byte vector; at most 36 bytes.
///
/// Source: ISO 18774:2015.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fisn {
	// The characters, then zeros: so the derived order is that of the texts.
	characters: [u8; MAX_LENGTH],
	length: u8,
}

impl Fisn {
	/// The largest number of characters of a short name.
	pub const MAX_LENGTH: usize = MAX_LENGTH;

	/// Checks a short name.
	///
	/// Errors, in this order: [`FisnError::Length`], [`FisnError::Character`],
	/// [`FisnError::Delimiter`], [`FisnError::IssuerLength`], [`FisnError::DescriptionEmpty`],
	/// [`FisnError::Space`].
	pub fn new(name: &[u8]) -> Result<Self, FisnError> {
		let mut characters = [0; MAX_LENGTH];
		let length = u8::try_from(name.len()).map_err(|_| FisnError::Length)?;
		characters
			.get_mut(..name.len())
			.ok_or(FisnError::Length)?
			.copy_from_slice(name);

		if let Some(position) = first_not(name, is_allowed) {
			return Err(FisnError::Character { position });
		}
		let (issuer, description) = split(name).ok_or(FisnError::Delimiter)?;
		if description.contains(&b'/') {
			return Err(FisnError::Delimiter);
		}
		if issuer.is_empty() || issuer.len() > MAX_ISSUER_LENGTH {
			return Err(FisnError::IssuerLength);
		}
		if description.is_empty() {
			return Err(FisnError::DescriptionEmpty);
		}
		if let Some(position) = stray_space(name) {
			return Err(FisnError::Space { position });
		}
		Ok(Self { characters, length })
	}

	/// The name as its ASCII characters, 3 to 35 of them.
	pub fn as_bytes(&self) -> &[u8] {
		self.characters
			.get(..self.length.into())
			.unwrap_or_default()
	}

	/// The name as text.
	pub fn as_str(&self) -> &str {
		text(self.as_bytes())
	}

	/// The name of the issuer: what stands before the slash.
	pub fn issuer(&self) -> &str {
		split(self.as_bytes())
			.map(|(issuer, _)| text(issuer))
			.unwrap_or_default()
	}

	/// The description of the instrument: what stands after the slash.
	pub fn description(&self) -> &str {
		split(self.as_bytes())
			.map(|(_, description)| text(description))
			.unwrap_or_default()
	}
}

impl TryFrom<&[u8]> for Fisn {
	type Error = FisnError;

	fn try_from(name: &[u8]) -> Result<Self, FisnError> {
		Self::new(name)
	}
}

text_form!(Fisn, FisnError, "a FISN (ISO 18774)");

#[cfg(feature = "scale")]
mod scale {
	use super::{Fisn, MAX_LENGTH};
	use codec::{
		Compact, Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen,
		Output,
	};
	use scale_info::{build::Fields, Path, Type, TypeInfo};

	impl Encode for Fisn {
		fn size_hint(&self) -> usize {
			self.as_bytes().size_hint()
		}

		fn encode_to<T: Output + ?Sized>(&self, dest: &mut T) {
			self.as_bytes().encode_to(dest)
		}
	}

	impl EncodeLike for Fisn {}

	impl Decode for Fisn {
		fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
			let Compact(length) = Compact::<u32>::decode(input)?;
			let mut buffer = [0; MAX_LENGTH];
			let name = usize::try_from(length)
				.ok()
				.and_then(|length| buffer.get_mut(..length))
				.ok_or("a FISN has at most 35 characters")?;
			input.read(name)?;
			Fisn::new(name).map_err(|error| error.reason().into())
		}
	}

	impl DecodeWithMemTracking for Fisn {}

	impl MaxEncodedLen for Fisn {
		fn max_encoded_len() -> usize {
			// A compact length below 64 takes one byte.
			1 + MAX_LENGTH
		}
	}

	impl TypeInfo for Fisn {
		type Identity = Self;

		fn type_info() -> Type {
			Type::builder()
				.path(Path::new("Fisn", module_path!()))
				.composite(Fields::unnamed().field(|field| field.ty::<[u8]>().type_name("Vec<u8>")))
		}
	}
}

/// Why a text is not a FISN.
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
pub enum FisnError {
	/// It has more than 35 characters.
	Length,
	/// A character is not one of `A` to `Z`, `0` to `9`, the space, the slash and `%&'()+,-.:`.
	Character {
		/// Where the first such character is, 1 to 35.
		position: u8,
	},
	/// It has no slash, or more than one.
	Delimiter,
	/// The name of the issuer is empty or has more than 15 characters.
	IssuerLength,
	/// The description of the instrument is empty.
	DescriptionEmpty,
	/// A space begins or ends the issuer or the description, or follows another.
	Space {
		/// Where the first such space is, 1 to 35.
		position: u8,
	},
}

impl FisnError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "a FISN has at most 35 characters",
			Self::Character { .. } => "this character is not allowed in a FISN",
			Self::Delimiter => "a FISN has exactly one slash",
			Self::IssuerLength => "the issuer in a FISN has 1 to 15 characters",
			Self::DescriptionEmpty => "the FISN has no description",
			Self::Space { .. } => "this space is not allowed in a FISN",
		}
	}

	/// The position of the character that is wrong, counted from 1, if it is a character.
	pub const fn position(&self) -> Option<u8> {
		match self {
			Self::Character { position } | Self::Space { position } => Some(*position),
			_ => None,
		}
	}
}

error_form!(FisnError);

fn is_allowed(character: u8) -> bool {
	matches!(
		character,
		b'A'..=b'Z'
			| b'0'..=b'9'
			| b' ' | b'/' | b'%'
			| b'&' | b'\'' | b'('
			| b')' | b'+' | b','
			| b'-' | b'.' | b':'
	)
}

/// What stands before and after the first slash.
fn split(name: &[u8]) -> Option<(&[u8], &[u8])> {
	let slash = name.iter().position(|&character| character == b'/')?;
	Some((name.get(..slash)?, name.get(slash + 1..)?))
}

/// The position, counted from 1, of the first space that begins or ends a part or follows another.
fn stray_space(name: &[u8]) -> Option<u8> {
	let before = core::iter::once(b'/').chain(name.iter().copied());
	let after = name.iter().copied().skip(1).chain(core::iter::once(b'/'));
	let ends = |neighbour| neighbour == b'/';
	name.iter()
		.zip(1u8..)
		.zip(before.zip(after))
		.find(|((&character, _), (before, after))| {
			character == b' ' && (ends(*before) || ends(*after) || *before == b' ')
		})
		.map(|((_, position), _)| position)
}
