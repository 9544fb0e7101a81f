//! The checks of the standards, their known answers and the limits of their check digits; and for
//! all types alike the text and SCALE forms.

mod cfi;
mod country;
mod currency;
mod fisn;
mod isin;
mod lei;

/// All letters and digits of codes with a check sum.
const ALPHANUMERIC: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Tests of what every type does: `$valid` makes values, `$raw` is the inner value that SCALE reads,
/// and `$max_encoded_len` is the longest encoding.
macro_rules! form_tests {
	($code:ident, $valid:expr, $raw:ty, $max_encoded_len:literal) => {
		mod form {
			use super::*;
			use std::{format, string::ToString, vec::Vec};

			proptest! {
				#[test]
				fn what_is_displayed_parses_to_the_same(code in $valid) {
					prop_assert_eq!(code.to_string().parse(), Ok(code));
					prop_assert_eq!($code::try_from(code.as_bytes().as_ref()), Ok(code));
					prop_assert_eq!(code.to_string(), code.as_str());
				}

				#[test]
				fn display_keeps_to_the_width_and_debug_names_the_type(code in $valid) {
					let text = code.as_str();
					prop_assert_eq!(format!("{code:>40}"), format!("{text:>40}"));
					prop_assert_eq!(format!("{code:?}"), format!("{}({text})", stringify!($code)));
				}

				#[test]
				fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
					if let Ok(code) = $code::try_from(bytes.as_slice()) {
						prop_assert_eq!($code::try_from(code.as_bytes().as_ref()), Ok(code));
					}
				}

				#[test]
				fn any_text_is_read_or_refused(text in ".{0,40}") {
					if let Ok(code) = text.parse::<$code>() {
						prop_assert_eq!(code.as_str().parse(), Ok(code));
					}
				}
			}

			#[cfg(feature = "scale")]
			mod scale {
				use super::*;
				use codec::{Decode, DecodeAll, Encode, MaxEncodedLen};

				proptest! {
					#[test]
					fn a_value_decodes_from_its_encoding(code in $valid) {
						let encoded = code.encode();
						prop_assert_eq!($code::decode_all(&mut &encoded[..]), Ok(code));
						let raw = <$raw>::decode_all(&mut &encoded[..]).unwrap();
						prop_assert_eq!(raw.encode(), encoded.as_slice());
						prop_assert_eq!(convert(raw), Some(code));
						prop_assert!(encoded.len() <= $code::max_encoded_len());
					}

					#[test]
					fn only_what_converts_decodes(raw: $raw) {
						let encoded = raw.encode();
						let decoded = $code::decode_all(&mut &encoded[..]);
						prop_assert_eq!(decoded.ok(), convert(raw));
					}

					#[test]
					fn any_bytes_decode_or_fail(bytes: Vec<u8>) {
						if let Ok(code) = $code::decode(&mut &bytes[..]) {
							prop_assert!(bytes.starts_with(&code.encode()));
						}
					}
				}

				#[test]
				fn it_is_described_as_its_raw_value_under_its_own_name() {
					let info = <$code as scale_info::TypeInfo>::type_info();
					assert_eq!(info.path.ident(), Some(stringify!($code)));
					let scale_info::TypeDef::Composite(composite) = info.type_def else {
						panic!("{info:?}")
					};
					assert_eq!(composite.fields.len(), 1);
					assert_eq!(composite.fields[0].name, None);
					assert_eq!(composite.fields[0].ty, scale_info::meta_type::<$raw>());
				}

				#[test]
				fn the_longest_encoding_is_known() {
					assert_eq!($code::max_encoded_len(), $max_encoded_len);
				}
			}

			#[cfg(feature = "serde")]
			mod serde {
				use super::*;
				use serde_json::{from_str, json, to_value};

				proptest! {
					#[test]
					fn a_value_is_its_text(code in $valid) {
						let value = to_value(code).unwrap();
						prop_assert_eq!(&value, &json!(code.as_str()));
						prop_assert_eq!(serde_json::from_value::<$code>(value).unwrap(), code);
					}
				}

				#[test]
				fn what_does_not_parse_is_refused() {
					let error = from_str::<$code>("\"not a code\"").unwrap_err().to_string();
					let reason = "not a code".parse::<$code>().unwrap_err().to_string();
					assert!(error.starts_with(&reason), "{error}");
					assert!(from_str::<$code>("1")
						.unwrap_err()
						.to_string()
						.contains("expected a"));
				}
			}
		}
	};
}

pub(crate) use form_tests;
