//! Hashes in JSON: `0x` and 64 hex digits.

use alloc::{string::String, vec::Vec};
use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

use crate::Hash;

/// A hash with its form in JSON.
struct Hex(Hash);

impl Serialize for Hex {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		let mut text = String::with_capacity(66);
		text.push_str("0x");
		for byte in self.0 {
			for digit in [byte >> 4, byte & 15] {
				text.extend(char::from_digit(digit.into(), 16));
			}
		}
		serializer.serialize_str(&text)
	}
}

impl<'de> Deserialize<'de> for Hex {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		parse(&text)
			.map(Self)
			.ok_or_else(|| D::Error::custom("a hash is 0x and 64 hex digits"))
	}
}

fn parse(text: &str) -> Option<Hash> {
	let digits: &[u8; 64] = text.strip_prefix("0x")?.as_bytes().try_into().ok()?;
	let mut hash = [0; 32];
	for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
		for digit in pair {
			let digit = char::from(*digit).to_digit(16)?;
			*byte = *byte << 4 | u8::try_from(digit).ok()?;
		}
	}
	Some(hash)
}

pub mod hash {
	use super::*;

	pub fn serialize<S: Serializer>(hash: &Hash, serializer: S) -> Result<S::Ok, S::Error> {
		Hex(*hash).serialize(serializer)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
		Hex::deserialize(deserializer).map(|hex| hex.0)
	}
}

pub mod hashes {
	use super::*;

	pub fn serialize<S: Serializer>(hashes: &[Hash], serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_seq(hashes.iter().map(|hash| Hex(*hash)))
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Hash>, D::Error> {
		let hashes = Vec::<Hex>::deserialize(deserializer)?;
		Ok(hashes.into_iter().map(|hex| hex.0).collect())
	}
}
