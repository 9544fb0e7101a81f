//! What all codes have in common, written once.

/// Implements the text form: `FromStr`, `Display`, `Debug` and serde, by `as_str` and
/// `TryFrom<&[u8]>`.
macro_rules! text_form {
	($code:ident, $error:ident, $expected:literal) => {
		impl core::str::FromStr for $code {
			type Err = $error;

			fn from_str(text: &str) -> Result<Self, $error> {
				Self::try_from(text.as_bytes())
			}
		}

		impl core::fmt::Display for $code {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				f.pad(self.as_str())
			}
		}

		impl core::fmt::Debug for $code {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				write!(f, concat!(stringify!($code), "({})"), self.as_str())
			}
		}

		impl AsRef<str> for $code {
			fn as_ref(&self) -> &str {
				self.as_str()
			}
		}

		impl AsRef<[u8]> for $code {
			fn as_ref(&self) -> &[u8] {
				self.as_bytes()
			}
		}

		#[cfg(feature = "serde")]
		impl serde::Serialize for $code {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.serialize_str(self.as_str())
			}
		}

		#[cfg(feature = "serde")]
		impl<'de> serde::Deserialize<'de> for $code {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				struct Visitor;

				impl serde::de::Visitor<'_> for Visitor {
					type Value = $code;

					fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
						f.write_str($expected)
					}

					fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$code, E> {
						text.parse().map_err(E::custom)
					}
				}

				deserializer.deserialize_str(Visitor)
			}
		}
	};
}

/// Implements the byte form of a code of fixed length that is kept as its own characters: access,
/// and the conversions from and to bytes, by `new`.
macro_rules! byte_form {
	($code:ident, $error:ident, $length:literal) => {
		impl $code {
			/// The number of characters of the code.
			pub const LENGTH: usize = $length;

			/// The code as its ASCII characters.
			pub const fn as_bytes(&self) -> &[u8; $length] {
				&self.0
			}

			/// The code as text.
			pub fn as_str(&self) -> &str {
				crate::characters::text(&self.0)
			}
		}

		impl TryFrom<[u8; $length]> for $code {
			type Error = $error;

			fn try_from(code: [u8; $length]) -> Result<Self, $error> {
				Self::new(code)
			}
		}

		impl TryFrom<&[u8]> for $code {
			type Error = $error;

			fn try_from(code: &[u8]) -> Result<Self, $error> {
				Self::new(code.try_into().map_err(|_| $error::Length)?)
			}
		}

		impl From<$code> for [u8; $length] {
			fn from(code: $code) -> Self {
				code.0
			}
		}
	};
}

/// Implements a SCALE `Decode` that reads the inner value and accepts it only if `TryFrom` does.
macro_rules! checked_decode {
	($code:ident, $inner:ty) => {
		#[cfg(feature = "scale")]
		impl codec::Decode for $code {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				let inner = <$inner as codec::Decode>::decode(input)?;
				Self::try_from(inner).map_err(|error| error.reason().into())
			}

			fn encoded_fixed_size() -> Option<usize> {
				<$inner as codec::Decode>::encoded_fixed_size()
			}
		}

		#[cfg(feature = "scale")]
		impl codec::DecodeWithMemTracking for $code {}
	};
}

/// Implements `Display` and `Error` for the error of a code, by its `reason` and `position`.
macro_rules! error_form {
	($error:ident) => {
		impl core::fmt::Display for $error {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				f.write_str(self.reason())?;
				match self.position() {
					Some(position) => write!(f, ", at position {position}"),
					None => Ok(()),
				}
			}
		}

		impl core::error::Error for $error {}
	};
}
