//! Countries and territories, ISO 3166-1.

use crate::characters::{first_not, text};

/// A country or territory: a valid numeric code.
///
/// Shape: a number from 4 to 894, to which two letters (alpha-2) and three letters (alpha-3)
/// correspond. Written as alpha-2; read from alpha-2 and from alpha-3.
///
/// Encoded as its number, a `u16`. The number is kept because it changes only with the territory,
/// while the letters follow the name.
///
/// The table has all 249 codes that are officially assigned. A code that is withdrawn later stays
/// in it.
///
/// Source: ISO 3166-1:2020, as of 2026.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct Country(u16);

impl Country {
	/// Checks a numeric code.
	///
	/// Errors: [`CountryError::Unknown`].
	pub fn new(numeric: u16) -> Result<Self, CountryError> {
		row(numeric)
			.map(|_| Self(numeric))
			.ok_or(CountryError::Unknown)
	}

	/// The country of two letters, such as `CH`.
	///
	/// Errors, in this order: [`CountryError::Character`], [`CountryError::Unknown`].
	pub fn from_alpha2(code: [u8; 2]) -> Result<Self, CountryError> {
		check_letters(&code)?;
		COUNTRIES
			.binary_search_by(|(alpha2, ..)| alpha2.cmp(&code))
			.ok()
			.and_then(|index| COUNTRIES.get(index))
			.map(|(_, _, numeric)| Self(*numeric))
			.ok_or(CountryError::Unknown)
	}

	/// The country of three letters, such as `CHE`.
	///
	/// Errors, in this order: [`CountryError::Character`], [`CountryError::Unknown`].
	pub fn from_alpha3(code: [u8; 3]) -> Result<Self, CountryError> {
		check_letters(&code)?;
		COUNTRIES
			.iter()
			.find(|(_, alpha3, _)| *alpha3 == code)
			.map(|(_, _, numeric)| Self(*numeric))
			.ok_or(CountryError::Unknown)
	}

	/// The number of the country, 4 to 894.
	pub const fn numeric(&self) -> u16 {
		self.0
	}

	/// The two letters of the country.
	pub fn alpha2(&self) -> &'static str {
		text(self.row().map_or(&[], |(alpha2, ..)| alpha2))
	}

	/// The three letters of the country.
	pub fn alpha3(&self) -> &'static str {
		text(self.row().map_or(&[], |(_, alpha3, _)| alpha3))
	}

	/// The two letters of the country, as text.
	pub fn as_str(&self) -> &'static str {
		self.alpha2()
	}

	/// The two letters of the country, as ASCII.
	pub fn as_bytes(&self) -> &'static [u8] {
		self.alpha2().as_bytes()
	}

	/// All countries, in the order of their two letters.
	pub fn all() -> impl Iterator<Item = Self> {
		COUNTRIES.iter().map(|(_, _, numeric)| Self(*numeric))
	}

	fn row(&self) -> Option<&'static Row> {
		row(self.0)
	}
}

impl TryFrom<u16> for Country {
	type Error = CountryError;

	fn try_from(numeric: u16) -> Result<Self, CountryError> {
		Self::new(numeric)
	}
}

impl TryFrom<&[u8]> for Country {
	type Error = CountryError;

	fn try_from(code: &[u8]) -> Result<Self, CountryError> {
		match *code {
			[a, b] => Self::from_alpha2([a, b]),
			[a, b, c] => Self::from_alpha3([a, b, c]),
			_ => Err(CountryError::Length),
		}
	}
}

impl From<Country> for u16 {
	fn from(country: Country) -> Self {
		country.0
	}
}

text_form!(
	Country,
	CountryError,
	"a country code (ISO 3166-1 alpha-2 or alpha-3)"
);
checked_decode!(Country, u16);

/// Why a code is not a country.
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
pub enum CountryError {
	/// It has neither 2 nor 3 characters.
	Length,
	/// A character is not a capital letter.
	Character {
		/// Where the first such character is, 1 to 3.
		position: u8,
	},
	/// The standard has no such code.
	Unknown,
}

impl CountryError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "a country code has 2 or 3 letters",
			Self::Character { .. } => "this character is not allowed in a country code",
			Self::Unknown => "the country is not in ISO 3166-1",
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

error_form!(CountryError);

/// Checks that all characters are capital letters.
fn check_letters(code: &[u8]) -> Result<(), CountryError> {
	match first_not(code, |character| character.is_ascii_uppercase()) {
		Some(position) => Err(CountryError::Character { position }),
		None => Ok(()),
	}
}

/// Two letters, three letters, number.
type Row = ([u8; 2], [u8; 3], u16);

/// The row of a number.
fn row(numeric: u16) -> Option<&'static Row> {
	let index = ROW_OF_NUMERIC.get(usize::from(numeric))?;
	COUNTRIES.get(usize::from(*index))
}

/// No row of the table.
const NO_ROW: u8 = u8::MAX;

/// For each number the index of its row, so that a stored country is checked in one step.
static ROW_OF_NUMERIC: [u8; 1_000] = {
	let mut rows = [NO_ROW; 1_000];
	let mut index = 0;
	while index < COUNTRIES.len() {
		rows[COUNTRIES[index].2 as usize] = index as u8;
		index += 1;
	}
	rows
};

const _: () = assert!(
	COUNTRIES.len() <= NO_ROW as usize,
	"every row needs an index of its own"
);

/// The codes that are officially assigned, in the order of the two letters.
static COUNTRIES: [Row; 249] = [
	(*b"AD", *b"AND", 20),
	(*b"AE", *b"ARE", 784),
	(*b"AF", *b"AFG", 4),
	(*b"AG", *b"ATG", 28),
	(*b"AI", *b"AIA", 660),
	(*b"AL", *b"ALB", 8),
	(*b"AM", *b"ARM", 51),
	(*b"AO", *b"AGO", 24),
	(*b"AQ", *b"ATA", 10),
	(*b"AR", *b"ARG", 32),
	(*b"AS", *b"ASM", 16),
	(*b"AT", *b"AUT", 40),
	(*b"AU", *b"AUS", 36),
	(*b"AW", *b"ABW", 533),
	(*b"AX", *b"ALA", 248),
	(*b"AZ", *b"AZE", 31),
	(*b"BA", *b"BIH", 70),
	(*b"BB", *b"BRB", 52),
	(*b"BD", *b"BGD", 50),
	(*b"BE", *b"BEL", 56),
	(*b"BF", *b"BFA", 854),
	(*b"BG", *b"BGR", 100),
	(*b"BH", *b"BHR", 48),
	(*b"BI", *b"BDI", 108),
	(*b"BJ", *b"BEN", 204),
	(*b"BL", *b"BLM", 652),
	(*b"BM", *b"BMU", 60),
	(*b"BN", *b"BRN", 96),
	(*b"BO", *b"BOL", 68),
	(*b"BQ", *b"BES", 535),
	(*b"BR", *b"BRA", 76),
	(*b"BS", *b"BHS", 44),
	(*b"BT", *b"BTN", 64),
	(*b"BV", *b"BVT", 74),
	(*b"BW", *b"BWA", 72),
	(*b"BY", *b"BLR", 112),
	(*b"BZ", *b"BLZ", 84),
	(*b"CA", *b"CAN", 124),
	(*b"CC", *b"CCK", 166),
	(*b"CD", *b"COD", 180),
	(*b"CF", *b"CAF", 140),
	(*b"CG", *b"COG", 178),
	(*b"CH", *b"CHE", 756),
	(*b"CI", *b"CIV", 384),
	(*b"CK", *b"COK", 184),
	(*b"CL", *b"CHL", 152),
	(*b"CM", *b"CMR", 120),
	(*b"CN", *b"CHN", 156),
	(*b"CO", *b"COL", 170),
	(*b"CR", *b"CRI", 188),
	(*b"CU", *b"CUB", 192),
	(*b"CV", *b"CPV", 132),
	(*b"CW", *b"CUW", 531),
	(*b"CX", *b"CXR", 162),
	(*b"CY", *b"CYP", 196),
	(*b"CZ", *b"CZE", 203),
	(*b"DE", *b"DEU", 276),
	(*b"DJ", *b"DJI", 262),
	(*b"DK", *b"DNK", 208),
	(*b"DM", *b"DMA", 212),
	(*b"DO", *b"DOM", 214),
	(*b"DZ", *b"DZA", 12),
	(*b"EC", *b"ECU", 218),
	(*b"EE", *b"EST", 233),
	(*b"EG", *b"EGY", 818),
	(*b"EH", *b"ESH", 732),
	(*b"ER", *b"ERI", 232),
	(*b"ES", *b"ESP", 724),
	(*b"ET", *b"ETH", 231),
	(*b"FI", *b"FIN", 246),
	(*b"FJ", *b"FJI", 242),
	(*b"FK", *b"FLK", 238),
	(*b"FM", *b"FSM", 583),
	(*b"FO", *b"FRO", 234),
	(*b"FR", *b"FRA", 250),
	(*b"GA", *b"GAB", 266),
	(*b"GB", *b"GBR", 826),
	(*b"GD", *b"GRD", 308),
	(*b"GE", *b"GEO", 268),
	(*b"GF", *b"GUF", 254),
	(*b"GG", *b"GGY", 831),
	(*b"GH", *b"GHA", 288),
	(*b"GI", *b"GIB", 292),
	(*b"GL", *b"GRL", 304),
	(*b"GM", *b"GMB", 270),
	(*b"GN", *b"GIN", 324),
	(*b"GP", *b"GLP", 312),
	(*b"GQ", *b"GNQ", 226),
	(*b"GR", *b"GRC", 300),
	(*b"GS", *b"SGS", 239),
	(*b"GT", *b"GTM", 320),
	(*b"GU", *b"GUM", 316),
	(*b"GW", *b"GNB", 624),
	(*b"GY", *b"GUY", 328),
	(*b"HK", *b"HKG", 344),
	(*b"HM", *b"HMD", 334),
	(*b"HN", *b"HND", 340),
	(*b"HR", *b"HRV", 191),
	(*b"HT", *b"HTI", 332),
	(*b"HU", *b"HUN", 348),
	(*b"ID", *b"IDN", 360),
	(*b"IE", *b"IRL", 372),
	(*b"IL", *b"ISR", 376),
	(*b"IM", *b"IMN", 833),
	(*b"IN", *b"IND", 356),
	(*b"IO", *b"IOT", 86),
	(*b"IQ", *b"IRQ", 368),
	(*b"IR", *b"IRN", 364),
	(*b"IS", *b"ISL", 352),
	(*b"IT", *b"ITA", 380),
	(*b"JE", *b"JEY", 832),
	(*b"JM", *b"JAM", 388),
	(*b"JO", *b"JOR", 400),
	(*b"JP", *b"JPN", 392),
	(*b"KE", *b"KEN", 404),
	(*b"KG", *b"KGZ", 417),
	(*b"KH", *b"KHM", 116),
	(*b"KI", *b"KIR", 296),
	(*b"KM", *b"COM", 174),
	(*b"KN", *b"KNA", 659),
	(*b"KP", *b"PRK", 408),
	(*b"KR", *b"KOR", 410),
	(*b"KW", *b"KWT", 414),
	(*b"KY", *b"CYM", 136),
	(*b"KZ", *b"KAZ", 398),
	(*b"LA", *b"LAO", 418),
	(*b"LB", *b"LBN", 422),
	(*b"LC", *b"LCA", 662),
	(*b"LI", *b"LIE", 438),
	(*b"LK", *b"LKA", 144),
	(*b"LR", *b"LBR", 430),
	(*b"LS", *b"LSO", 426),
	(*b"LT", *b"LTU", 440),
	(*b"LU", *b"LUX", 442),
	(*b"LV", *b"LVA", 428),
	(*b"LY", *b"LBY", 434),
	(*b"MA", *b"MAR", 504),
	(*b"MC", *b"MCO", 492),
	(*b"MD", *b"MDA", 498),
	(*b"ME", *b"MNE", 499),
	(*b"MF", *b"MAF", 663),
	(*b"MG", *b"MDG", 450),
	(*b"MH", *b"MHL", 584),
	(*b"MK", *b"MKD", 807),
	(*b"ML", *b"MLI", 466),
	(*b"MM", *b"MMR", 104),
	(*b"MN", *b"MNG", 496),
	(*b"MO", *b"MAC", 446),
	(*b"MP", *b"MNP", 580),
	(*b"MQ", *b"MTQ", 474),
	(*b"MR", *b"MRT", 478),
	(*b"MS", *b"MSR", 500),
	(*b"MT", *b"MLT", 470),
	(*b"MU", *b"MUS", 480),
	(*b"MV", *b"MDV", 462),
	(*b"MW", *b"MWI", 454),
	(*b"MX", *b"MEX", 484),
	(*b"MY", *b"MYS", 458),
	(*b"MZ", *b"MOZ", 508),
	(*b"NA", *b"NAM", 516),
	(*b"NC", *b"NCL", 540),
	(*b"NE", *b"NER", 562),
	(*b"NF", *b"NFK", 574),
	(*b"NG", *b"NGA", 566),
	(*b"NI", *b"NIC", 558),
	(*b"NL", *b"NLD", 528),
	(*b"NO", *b"NOR", 578),
	(*b"NP", *b"NPL", 524),
	(*b"NR", *b"NRU", 520),
	(*b"NU", *b"NIU", 570),
	(*b"NZ", *b"NZL", 554),
	(*b"OM", *b"OMN", 512),
	(*b"PA", *b"PAN", 591),
	(*b"PE", *b"PER", 604),
	(*b"PF", *b"PYF", 258),
	(*b"PG", *b"PNG", 598),
	(*b"PH", *b"PHL", 608),
	(*b"PK", *b"PAK", 586),
	(*b"PL", *b"POL", 616),
	(*b"PM", *b"SPM", 666),
	(*b"PN", *b"PCN", 612),
	(*b"PR", *b"PRI", 630),
	(*b"PS", *b"PSE", 275),
	(*b"PT", *b"PRT", 620),
	(*b"PW", *b"PLW", 585),
	(*b"PY", *b"PRY", 600),
	(*b"QA", *b"QAT", 634),
	(*b"RE", *b"REU", 638),
	(*b"RO", *b"ROU", 642),
	(*b"RS", *b"SRB", 688),
	(*b"RU", *b"RUS", 643),
	(*b"RW", *b"RWA", 646),
	(*b"SA", *b"SAU", 682),
	(*b"SB", *b"SLB", 90),
	(*b"SC", *b"SYC", 690),
	(*b"SD", *b"SDN", 729),
	(*b"SE", *b"SWE", 752),
	(*b"SG", *b"SGP", 702),
	(*b"SH", *b"SHN", 654),
	(*b"SI", *b"SVN", 705),
	(*b"SJ", *b"SJM", 744),
	(*b"SK", *b"SVK", 703),
	(*b"SL", *b"SLE", 694),
	(*b"SM", *b"SMR", 674),
	(*b"SN", *b"SEN", 686),
	(*b"SO", *b"SOM", 706),
	(*b"SR", *b"SUR", 740),
	(*b"SS", *b"SSD", 728),
	(*b"ST", *b"STP", 678),
	(*b"SV", *b"SLV", 222),
	(*b"SX", *b"SXM", 534),
	(*b"SY", *b"SYR", 760),
	(*b"SZ", *b"SWZ", 748),
	(*b"TC", *b"TCA", 796),
	(*b"TD", *b"TCD", 148),
	(*b"TF", *b"ATF", 260),
	(*b"TG", *b"TGO", 768),
	(*b"TH", *b"THA", 764),
	(*b"TJ", *b"TJK", 762),
	(*b"TK", *b"TKL", 772),
	(*b"TL", *b"TLS", 626),
	(*b"TM", *b"TKM", 795),
	(*b"TN", *b"TUN", 788),
	(*b"TO", *b"TON", 776),
	(*b"TR", *b"TUR", 792),
	(*b"TT", *b"TTO", 780),
	(*b"TV", *b"TUV", 798),
	(*b"TW", *b"TWN", 158),
	(*b"TZ", *b"TZA", 834),
	(*b"UA", *b"UKR", 804),
	(*b"UG", *b"UGA", 800),
	(*b"UM", *b"UMI", 581),
	(*b"US", *b"USA", 840),
	(*b"UY", *b"URY", 858),
	(*b"UZ", *b"UZB", 860),
	(*b"VA", *b"VAT", 336),
	(*b"VC", *b"VCT", 670),
	(*b"VE", *b"VEN", 862),
	(*b"VG", *b"VGB", 92),
	(*b"VI", *b"VIR", 850),
	(*b"VN", *b"VNM", 704),
	(*b"VU", *b"VUT", 548),
	(*b"WF", *b"WLF", 876),
	(*b"WS", *b"WSM", 882),
	(*b"YE", *b"YEM", 887),
	(*b"YT", *b"MYT", 175),
	(*b"ZA", *b"ZAF", 710),
	(*b"ZM", *b"ZMB", 894),
	(*b"ZW", *b"ZWE", 716),
];
