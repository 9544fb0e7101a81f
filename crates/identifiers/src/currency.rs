//! Currencies, funds and precious metals, ISO 4217.

use crate::characters::first_not;
use CurrencyKind::{Fund, Metal, Money, Reserved, UnitOfAccount};

/// A currency, fund or precious metal: a valid alphabetic code.
///
/// Shape: three capital letters. The numeric code and the decimals follow from it.
///
/// Encoded as its 3 letters, without a length. The letters are kept rather than the number because
/// a number outlives its currency: 532 meant `ANG` until 2025 and means `XCG` since.
///
/// The table is list one, the codes in use, of 17 September 2026: 178 codes, with amendments up to
/// 180. A code that is withdrawn later stays in it.
///
/// Source: ISO 4217:2015 and list one of SIX as maintenance agency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct Currency([u8; 3]);

impl Currency {
	/// Silver, one troy ounce.
	pub const XAG: Self = Self(*b"XAG");
	/// Gold, one troy ounce.
	pub const XAU: Self = Self(*b"XAU");
	/// Palladium, one troy ounce.
	pub const XPD: Self = Self(*b"XPD");
	/// Platinum, one troy ounce.
	pub const XPT: Self = Self(*b"XPT");

	/// Checks an alphabetic code.
	///
	/// Errors, in this order: [`CurrencyError::Character`], [`CurrencyError::Unknown`].
	pub fn new(code: [u8; 3]) -> Result<Self, CurrencyError> {
		if let Some(position) = first_not(&code, |character| character.is_ascii_uppercase()) {
			return Err(CurrencyError::Character { position });
		}
		row(code).map(|_| Self(code)).ok_or(CurrencyError::Unknown)
	}

	/// The currency of a numeric code, such as 978 for `EUR`.
	///
	/// Errors: [`CurrencyError::Unknown`].
	pub fn from_numeric(numeric: u16) -> Result<Self, CurrencyError> {
		CURRENCIES
			.iter()
			.find(|(_, of_row, ..)| *of_row == numeric)
			.map(|(code, ..)| Self(*code))
			.ok_or(CurrencyError::Unknown)
	}

	/// The numeric code, 8 to 999.
	pub fn numeric(&self) -> u16 {
		row(self.0).map_or(0, |(_, numeric, ..)| *numeric)
	}

	/// The decimals of the minor unit, 0 to 4: 2 says that the smallest unit is a hundredth.
	///
	/// `None` where the standard says "not applicable": for metals, units of account and reserved
	/// codes.
	pub fn decimals(&self) -> Option<u8> {
		row(self.0).and_then(|(_, _, decimals, _)| *decimals)
	}

	/// What the code stands for.
	pub fn kind(&self) -> CurrencyKind {
		row(self.0).map_or(Reserved, |(.., kind)| *kind)
	}

	/// Whether it is gold, silver, platinum or palladium.
	pub fn is_metal(&self) -> bool {
		self.kind() == Metal
	}

	/// All currencies, in the order of their codes.
	pub fn all() -> impl Iterator<Item = Self> {
		CURRENCIES.iter().map(|(code, ..)| Self(*code))
	}
}

byte_form!(Currency, CurrencyError, 3);
text_form!(Currency, CurrencyError, "a currency code (ISO 4217)");
checked_decode!(Currency, [u8; 3]);

/// What a code of ISO 4217 stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
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
pub enum CurrencyKind {
	/// Money that people pay with, of one country or of several, such as `EUR` and `XOF`.
	Money,
	/// A fund code: money of a special use or value, such as `CLF` and `USN`. These are the codes
	/// of list two and `UYW`, an indexed unit that list one has as a currency.
	Fund,
	/// A troy ounce of gold, silver, platinum or palladium.
	Metal,
	/// A unit of account that nobody pays with in cash: the special drawing right `XDR`, the bond
	/// market units `XBA` to `XBD`, the sucre `XSU` and the unit of the African Development Bank
	/// `XUA`.
	UnitOfAccount,
	/// `XTS`, for tests, and `XXX`, for no currency.
	Reserved,
}

/// Why a code is not a currency.
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
pub enum CurrencyError {
	/// It has not 3 characters.
	Length,
	/// A character is not a capital letter.
	Character {
		/// Where the first such character is, 1 to 3.
		position: u8,
	},
	/// The standard has no such code.
	Unknown,
}

impl CurrencyError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "a currency code has 3 letters",
			Self::Character { .. } => "this character is not allowed in a currency code",
			Self::Unknown => "the currency is not in ISO 4217",
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

error_form!(CurrencyError);

/// Alphabetic code, numeric code, decimals, kind.
type Row = ([u8; 3], u16, Option<u8>, CurrencyKind);

/// The row of an alphabetic code.
fn row(code: [u8; 3]) -> Option<&'static Row> {
	CURRENCIES
		.binary_search_by(|(of_row, ..)| of_row.cmp(&code))
		.ok()
		.and_then(|index| CURRENCIES.get(index))
}

/// List one of ISO 4217, in the order of the alphabetic codes.
static CURRENCIES: [Row; 178] = [
	(*b"AED", 784, Some(2), Money),
	(*b"AFN", 971, Some(2), Money),
	(*b"ALL", 8, Some(2), Money),
	(*b"AMD", 51, Some(2), Money),
	(*b"AOA", 973, Some(2), Money),
	(*b"ARS", 32, Some(2), Money),
	(*b"AUD", 36, Some(2), Money),
	(*b"AWG", 533, Some(2), Money),
	(*b"AZN", 944, Some(2), Money),
	(*b"BAM", 977, Some(2), Money),
	(*b"BBD", 52, Some(2), Money),
	(*b"BDT", 50, Some(2), Money),
	(*b"BHD", 48, Some(3), Money),
	(*b"BIF", 108, Some(0), Money),
	(*b"BMD", 60, Some(2), Money),
	(*b"BND", 96, Some(2), Money),
	(*b"BOB", 68, Some(2), Money),
	(*b"BOV", 984, Some(2), Fund),
	(*b"BRL", 986, Some(2), Money),
	(*b"BSD", 44, Some(2), Money),
	(*b"BTN", 64, Some(2), Money),
	(*b"BWP", 72, Some(2), Money),
	(*b"BYN", 933, Some(2), Money),
	(*b"BZD", 84, Some(2), Money),
	(*b"CAD", 124, Some(2), Money),
	(*b"CDF", 976, Some(2), Money),
	(*b"CHE", 947, Some(2), Fund),
	(*b"CHF", 756, Some(2), Money),
	(*b"CHW", 948, Some(2), Fund),
	(*b"CLF", 990, Some(4), Fund),
	(*b"CLP", 152, Some(0), Money),
	(*b"CNY", 156, Some(2), Money),
	(*b"COP", 170, Some(2), Money),
	(*b"COU", 970, Some(2), Fund),
	(*b"CRC", 188, Some(2), Money),
	(*b"CUP", 192, Some(2), Money),
	(*b"CVE", 132, Some(2), Money),
	(*b"CZK", 203, Some(2), Money),
	(*b"DJF", 262, Some(0), Money),
	(*b"DKK", 208, Some(2), Money),
	(*b"DOP", 214, Some(2), Money),
	(*b"DZD", 12, Some(2), Money),
	(*b"EGP", 818, Some(2), Money),
	(*b"ERN", 232, Some(2), Money),
	(*b"ETB", 230, Some(2), Money),
	(*b"EUR", 978, Some(2), Money),
	(*b"FJD", 242, Some(2), Money),
	(*b"FKP", 238, Some(2), Money),
	(*b"GBP", 826, Some(2), Money),
	(*b"GEL", 981, Some(2), Money),
	(*b"GHS", 936, Some(2), Money),
	(*b"GIP", 292, Some(2), Money),
	(*b"GMD", 270, Some(2), Money),
	(*b"GNF", 324, Some(0), Money),
	(*b"GTQ", 320, Some(2), Money),
	(*b"GYD", 328, Some(2), Money),
	(*b"HKD", 344, Some(2), Money),
	(*b"HNL", 340, Some(2), Money),
	(*b"HTG", 332, Some(2), Money),
	(*b"HUF", 348, Some(2), Money),
	(*b"IDR", 360, Some(2), Money),
	(*b"ILS", 376, Some(2), Money),
	(*b"INR", 356, Some(2), Money),
	(*b"IQD", 368, Some(3), Money),
	(*b"IRR", 364, Some(2), Money),
	(*b"ISK", 352, Some(0), Money),
	(*b"JMD", 388, Some(2), Money),
	(*b"JOD", 400, Some(3), Money),
	(*b"JPY", 392, Some(0), Money),
	(*b"KES", 404, Some(2), Money),
	(*b"KGS", 417, Some(2), Money),
	(*b"KHR", 116, Some(2), Money),
	(*b"KMF", 174, Some(0), Money),
	(*b"KPW", 408, Some(2), Money),
	(*b"KRW", 410, Some(0), Money),
	(*b"KWD", 414, Some(3), Money),
	(*b"KYD", 136, Some(2), Money),
	(*b"KZT", 398, Some(2), Money),
	(*b"LAK", 418, Some(2), Money),
	(*b"LBP", 422, Some(2), Money),
	(*b"LKR", 144, Some(2), Money),
	(*b"LRD", 430, Some(2), Money),
	(*b"LSL", 426, Some(2), Money),
	(*b"LYD", 434, Some(3), Money),
	(*b"MAD", 504, Some(2), Money),
	(*b"MDL", 498, Some(2), Money),
	(*b"MGA", 969, Some(2), Money),
	(*b"MKD", 807, Some(2), Money),
	(*b"MMK", 104, Some(2), Money),
	(*b"MNT", 496, Some(2), Money),
	(*b"MOP", 446, Some(2), Money),
	(*b"MRU", 929, Some(2), Money),
	(*b"MUR", 480, Some(2), Money),
	(*b"MVR", 462, Some(2), Money),
	(*b"MWK", 454, Some(2), Money),
	(*b"MXN", 484, Some(2), Money),
	(*b"MXV", 979, Some(2), Fund),
	(*b"MYR", 458, Some(2), Money),
	(*b"MZN", 943, Some(2), Money),
	(*b"NAD", 516, Some(2), Money),
	(*b"NGN", 566, Some(2), Money),
	(*b"NIO", 558, Some(2), Money),
	(*b"NOK", 578, Some(2), Money),
	(*b"NPR", 524, Some(2), Money),
	(*b"NZD", 554, Some(2), Money),
	(*b"OMR", 512, Some(3), Money),
	(*b"PAB", 590, Some(2), Money),
	(*b"PEN", 604, Some(2), Money),
	(*b"PGK", 598, Some(2), Money),
	(*b"PHP", 608, Some(2), Money),
	(*b"PKR", 586, Some(2), Money),
	(*b"PLN", 985, Some(2), Money),
	(*b"PYG", 600, Some(0), Money),
	(*b"QAR", 634, Some(2), Money),
	(*b"RON", 946, Some(2), Money),
	(*b"RSD", 941, Some(2), Money),
	(*b"RUB", 643, Some(2), Money),
	(*b"RWF", 646, Some(0), Money),
	(*b"SAR", 682, Some(2), Money),
	(*b"SBD", 90, Some(2), Money),
	(*b"SCR", 690, Some(2), Money),
	(*b"SDG", 938, Some(2), Money),
	(*b"SEK", 752, Some(2), Money),
	(*b"SGD", 702, Some(2), Money),
	(*b"SHP", 654, Some(2), Money),
	(*b"SLE", 925, Some(2), Money),
	(*b"SOS", 706, Some(2), Money),
	(*b"SRD", 968, Some(2), Money),
	(*b"SSP", 728, Some(2), Money),
	(*b"STN", 930, Some(2), Money),
	(*b"SVC", 222, Some(2), Money),
	(*b"SYP", 760, Some(2), Money),
	(*b"SZL", 748, Some(2), Money),
	(*b"THB", 764, Some(2), Money),
	(*b"TJS", 972, Some(2), Money),
	(*b"TMT", 934, Some(2), Money),
	(*b"TND", 788, Some(3), Money),
	(*b"TOP", 776, Some(2), Money),
	(*b"TRY", 949, Some(2), Money),
	(*b"TTD", 780, Some(2), Money),
	(*b"TWD", 901, Some(2), Money),
	(*b"TZS", 834, Some(2), Money),
	(*b"UAH", 980, Some(2), Money),
	(*b"UGX", 800, Some(0), Money),
	(*b"USD", 840, Some(2), Money),
	(*b"USN", 997, Some(2), Fund),
	(*b"UYI", 940, Some(0), Fund),
	(*b"UYU", 858, Some(2), Money),
	(*b"UYW", 927, Some(4), Fund),
	(*b"UZS", 860, Some(2), Money),
	(*b"VED", 926, Some(2), Money),
	(*b"VES", 928, Some(2), Money),
	(*b"VND", 704, Some(0), Money),
	(*b"VUV", 548, Some(0), Money),
	(*b"WST", 882, Some(2), Money),
	(*b"XAD", 396, Some(2), Fund),
	(*b"XAF", 950, Some(0), Money),
	(*b"XAG", 961, None, Metal),
	(*b"XAU", 959, None, Metal),
	(*b"XBA", 955, None, UnitOfAccount),
	(*b"XBB", 956, None, UnitOfAccount),
	(*b"XBC", 957, None, UnitOfAccount),
	(*b"XBD", 958, None, UnitOfAccount),
	(*b"XCD", 951, Some(2), Money),
	(*b"XCG", 532, Some(2), Money),
	(*b"XDR", 960, None, UnitOfAccount),
	(*b"XOF", 952, Some(0), Money),
	(*b"XPD", 964, None, Metal),
	(*b"XPF", 953, Some(0), Money),
	(*b"XPT", 962, None, Metal),
	(*b"XSU", 994, None, UnitOfAccount),
	(*b"XTS", 963, None, Reserved),
	(*b"XUA", 965, None, UnitOfAccount),
	(*b"XXX", 999, None, Reserved),
	(*b"YER", 886, Some(2), Money),
	(*b"ZAR", 710, Some(2), Money),
	(*b"ZMW", 967, Some(2), Money),
	(*b"ZWG", 924, Some(2), Money),
];
