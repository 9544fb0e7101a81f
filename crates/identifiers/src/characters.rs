//! What is asked of the characters of every code.

/// The position, counted from 1, of the first character that is not `allowed`.
pub(crate) fn first_not(code: &[u8], allowed: impl Fn(u8) -> bool) -> Option<u8> {
	code.iter()
		.zip(1u8..)
		.find_map(|(&character, position)| (!allowed(character)).then_some(position))
}

/// Whether the character is one of `0` to `9` and `A` to `Z`.
pub(crate) fn is_alphanumeric(character: u8) -> bool {
	character.is_ascii_digit() || character.is_ascii_uppercase()
}

/// The number for which a character stands in a check sum: 0 to 9 for a digit, 10 to 35 for a
/// letter, 0 for anything else.
pub(crate) fn value(character: u8) -> u32 {
	match character {
		b'0'..=b'9' => u32::from(character - b'0'),
		b'A'..=b'Z' => u32::from(character - b'A') + 10,
		_ => 0,
	}
}

/// The decimal digit, 0 to 9, as its character.
pub(crate) fn digit(value: u32) -> u8 {
	match value {
		1 => b'1',
		2 => b'2',
		3 => b'3',
		4 => b'4',
		5 => b'5',
		6 => b'6',
		7 => b'7',
		8 => b'8',
		9 => b'9',
		_ => b'0',
	}
}

/// ASCII bytes as text.
pub(crate) fn text(ascii: &[u8]) -> &str {
	core::str::from_utf8(ascii).unwrap_or_default()
}
