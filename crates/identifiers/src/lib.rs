//! The codes by which finance names instruments, entities, currencies and countries: parsed,
//! checked and displayed, without `std` and without allocation.
//!
//! | Type | Names | Standard | Encoding |
//! |---|---|---|---|
//! | [`Isin`] | a financial instrument | ISO 6166 | 12 bytes |
//! | [`Cfi`] | the kind of a financial instrument | ISO 10962 | 6 bytes |
//! | [`Fisn`] | an instrument, for people to read | ISO 18774 | length and up to 35 bytes |
//! | [`Lei`] | a legal entity | ISO 17442 | 20 bytes |
//! | [`Currency`] | a currency, fund or precious metal | ISO 4217 | 3 bytes |
//! | [`Country`] | a country or territory | ISO 3166-1 | `u16` |
//!
//! # Overview
//!
//! Each type is a small `Copy` value that can only be had through a check. A call takes the raw
//! bytes and converts them itself, because a call that does not decode tells its sender nothing,
//! while the error of the conversion names what is wrong:
//!
//! ```
//! use tessera_identifiers::{Isin, IsinError};
//!
//! let raw: [u8; 12] = *b"US0378331005";
//! let isin = Isin::try_from(raw)?;
//! assert_eq!(isin.as_str(), "US0378331005");
//! assert_eq!(isin.country().map(|country| country.alpha3()), Some("USA"));
//!
//! // Two digits have changed places.
//! assert_eq!(Isin::try_from(*b"US0373831005"), Err(IsinError::CheckDigit));
//! // A bounded vector is read as a slice.
//! assert_eq!(Isin::try_from(&b"US037833100"[..]), Err(IsinError::Length));
//! # Ok::<(), IsinError>(())
//! ```
//!
//! The same for the others:
//!
//! ```
//! use tessera_identifiers::{Category, Cfi, Country, Currency, Fisn, Lei};
//!
//! let apple: Lei = "HWUPKR0MPOU8FGXBT394".parse()?;
//! assert_eq!(apple.issuer(), "HWUP");
//!
//! let common_share: Cfi = "ESVUFR".parse()?;
//! assert_eq!(common_share.category(), Category::Equities);
//!
//! let name: Fisn = "APPLE INC/SH".parse()?;
//! assert_eq!((name.issuer(), name.description()), ("APPLE INC", "SH"));
//!
//! let dinar: Currency = "KWD".parse()?;
//! assert_eq!((dinar.numeric(), dinar.decimals()), (414, Some(3)));
//! assert!(Currency::XAU.is_metal());
//!
//! let switzerland = Country::try_from(756)?;
//! assert_eq!(switzerland.to_string(), "CH");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Goals
//!
//! 1. An error says which rule is broken and, for a character, at which position.
//! 2. Nothing panics on any input, and every check is bounded by the length of its code.
//! 3. The tables of the standards are data in one place each, with their source and date.
//!
//! # Invariants
//!
//! * **INV-1** A value is valid. Every door checks: the constructors, `FromStr`, `TryFrom`, SCALE
//!   `Decode` and serde `Deserialize`.
//! * **INV-2** The SCALE encoding is the plain bytes of the code, in the form of the table above.
//! * **INV-3** A value has one text: what `Display` writes, `FromStr` reads back to the same value.
//!   Nothing is trimmed and no case is changed on the way in.
//! * **INV-4** Tables only grow. What is stored is checked when it is read, so a code that its
//!   standard withdraws stays in the table, or what holds it could no longer be decoded.
//!
//! # Features
//!
//! * `scale`: `Encode`, `Decode`, `DecodeWithMemTracking`, `MaxEncodedLen` and `TypeInfo`.
//! * `serde`: as text, in the form that `Display` writes.
//! * `std` (default): passed on to the dependencies; the crate itself does not use it.

#![no_std]

#[cfg(test)]
extern crate std;

#[macro_use]
mod macros;

mod cfi;
mod characters;
mod country;
mod currency;
mod fisn;
mod isin;
mod lei;

#[cfg(test)]
mod tests;

pub use cfi::{Category, Cfi, CfiError};
pub use country::{Country, CountryError};
pub use currency::{Currency, CurrencyError, CurrencyKind};
pub use fisn::{Fisn, FisnError};
pub use isin::{Isin, IsinError};
pub use lei::{Lei, LeiError};
