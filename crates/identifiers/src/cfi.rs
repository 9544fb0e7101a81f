//! Classification of financial instruments, ISO 10962.

use crate::characters::{first_not, text};

/// The kind of a financial instrument: a valid CFI code.
///
/// Shape: six capital letters, one for the category, one for the group in the category, and four
/// for attributes, whose meaning depends on the group. `ESVUFR` is an equity, a common share, and
/// voting, free to transfer, fully paid and registered; `DBFTFR` a bond with a fixed rate, a state
/// guarantee and a fixed maturity, registered.
///
/// Encoded as its 6 letters, without a length.
///
/// # What is checked
///
/// Category, group and each attribute, letter by letter, against the tables of the standard. `X`,
/// not applicable or unknown, is allowed for every attribute, as the standard asks, and never for a
/// category or a group. Not checked is whether attributes agree with one another, as where a
/// depositary receipt on common shares may only be perpetual.
///
/// A code stays with its instrument for life, so the tables are the code list of ISO 10962:2019
/// and 2021 with, for swaps on rates, forwards, options on commodities, loan-leases and depositary
/// receipts on debt, the letters that the edition of 2015 had and they replaced.
///
/// Source: ISO 10962:2021 and its code list, kept by SIX as maintenance agency; ISO 10962:2015.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
	feature = "scale",
	derive(codec::Encode, codec::MaxEncodedLen, scale_info::TypeInfo)
)]
pub struct Cfi([u8; 6]);

impl Cfi {
	/// Checks a code.
	///
	/// Errors, in this order: [`CfiError::Character`], [`CfiError::Category`],
	/// [`CfiError::Group`], [`CfiError::Attribute`].
	pub fn new(code: [u8; 6]) -> Result<Self, CfiError> {
		if let Some(position) = first_not(&code, |character| character.is_ascii_uppercase()) {
			return Err(CfiError::Character { position });
		}
		let [category, group, attributes @ ..] = code;
		Category::from_letter(category).ok_or(CfiError::Category)?;
		let (_, allowed) = GROUPS
			.iter()
			.find(|(letters, _)| *letters == &[category, group])
			.ok_or(CfiError::Group)?;
		for ((attribute, allowed), position) in attributes.iter().zip(allowed).zip(3..) {
			if *attribute != b'X' && !allowed.as_bytes().contains(attribute) {
				return Err(CfiError::Attribute { position });
			}
		}
		Ok(Self(code))
	}

	/// The category: letter 1.
	pub fn category(&self) -> Category {
		let [category, ..] = self.0;
		Category::from_letter(category).unwrap_or(Category::Others)
	}

	/// The group, as its category and its own letter: letters 1 and 2, such as `ES` for common
	/// shares.
	pub fn group(&self) -> &str {
		let (group, _) = self.0.split_at(2);
		text(group)
	}

	/// The attributes: letters 3 to 6.
	pub fn attributes(&self) -> &str {
		let (_, attributes) = self.0.split_at(2);
		text(attributes)
	}
}

byte_form!(Cfi, CfiError, 6);
text_form!(Cfi, CfiError, "a CFI code (ISO 10962)");
checked_decode!(Cfi, [u8; 6]);

/// The category of a financial instrument, in the order of ISO 10962.
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
pub enum Category {
	/// `E`: a share in the ownership of an entity or a pool of assets.
	Equities,
	/// `C`: a share or unit of a fund.
	CollectiveInvestmentVehicles,
	/// `D`: money owed by an issuer to a holder.
	DebtInstruments,
	/// `R`: a right to subscribe to or to receive assets.
	Entitlements,
	/// `O`: an option traded on an exchange.
	ListedOptions,
	/// `F`: a contract on an exchange to deliver at a later date.
	Futures,
	/// `S`: an agreement to exchange streams of payments.
	Swaps,
	/// `H`: an option that is not listed, or too complex for the listed ones.
	NonListedOptions,
	/// `I`: delivery at once, of currencies or commodities.
	Spot,
	/// `J`: a contract, not on an exchange, to deliver at a later date.
	Forwards,
	/// `K`: several contracts traded as one.
	Strategies,
	/// `L`: loans of commodities, repurchase agreements and loans of securities.
	Financing,
	/// `T`: what others refer to, such as currencies, commodities, rates, indices.
	ReferentialInstruments,
	/// `M`: what fits nowhere else.
	Others,
}

impl Category {
	/// The letter by which a CFI code begins, `b'A'` to `b'Z'`.
	pub const fn letter(&self) -> u8 {
		match self {
			Self::Equities => b'E',
			Self::CollectiveInvestmentVehicles => b'C',
			Self::DebtInstruments => b'D',
			Self::Entitlements => b'R',
			Self::ListedOptions => b'O',
			Self::Futures => b'F',
			Self::Swaps => b'S',
			Self::NonListedOptions => b'H',
			Self::Spot => b'I',
			Self::Forwards => b'J',
			Self::Strategies => b'K',
			Self::Financing => b'L',
			Self::ReferentialInstruments => b'T',
			Self::Others => b'M',
		}
	}

	/// The category of a letter, or `None` if the standard gives it none.
	pub const fn from_letter(letter: u8) -> Option<Self> {
		Some(match letter {
			b'E' => Self::Equities,
			b'C' => Self::CollectiveInvestmentVehicles,
			b'D' => Self::DebtInstruments,
			b'R' => Self::Entitlements,
			b'O' => Self::ListedOptions,
			b'F' => Self::Futures,
			b'S' => Self::Swaps,
			b'H' => Self::NonListedOptions,
			b'I' => Self::Spot,
			b'J' => Self::Forwards,
			b'K' => Self::Strategies,
			b'L' => Self::Financing,
			b'T' => Self::ReferentialInstruments,
			b'M' => Self::Others,
			_ => return None,
		})
	}
}

/// Why a code is not a CFI code.
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
pub enum CfiError {
	/// It has not 6 characters.
	Length,
	/// A character is not a capital letter.
	Character {
		/// Where the first such character is, 1 to 6.
		position: u8,
	},
	/// The first letter is not a category.
	Category,
	/// The second letter is not a group of the category.
	Group,
	/// The letter is neither one of the attribute nor `X`.
	Attribute {
		/// Where the first such letter is, 3 to 6.
		position: u8,
	},
}

impl CfiError {
	/// What is wrong, in words.
	pub const fn reason(&self) -> &'static str {
		match self {
			Self::Length => "a CFI code has 6 letters",
			Self::Character { .. } => "this character is not allowed in a CFI code",
			Self::Category => "the CFI code has no known category",
			Self::Group => "the CFI code has no known group",
			Self::Attribute { .. } => "this attribute of the CFI code is not known in its group",
		}
	}

	/// The position of the character that is wrong, counted from 1, if it is a single one.
	pub const fn position(&self) -> Option<u8> {
		match self {
			Self::Character { position } | Self::Attribute { position } => Some(*position),
			_ => None,
		}
	}
}

error_form!(CfiError);

// The letters of attributes that several groups share.

/// Form: bearer, registered, bearer and registered, other.
const FORM: &str = "BRNM";
/// Voting right: voting, none, restricted, enhanced.
const VOTING: &str = "VNRE";
/// Restriction on ownership or transfer: restricted, free.
const TRANSFER: &str = "TU";
/// Payment status: nil, partly, fully paid.
const PAYMENT: &str = "OPF";
/// Redemption of preferred shares.
const SHARE_REDEMPTION: &str = "RETGACN";
/// Income of preferred shares.
const INCOME: &str = "FCPQANU";
/// Fund: closed-end, open-end, other.
const FUND: &str = "COM";
/// Distribution of a fund: income, accumulation, mixed.
const DISTRIBUTION: &str = "IGJ";
/// Assets of a fund.
const FUND_ASSETS: &str = "RBEVLCDFKM";
/// Security of a fund: shares or units, for all or for qualified investors.
const FUND_SECURITY: &str = "SQUY";
/// Interest: fixed, zero, variable, in kind.
const INTEREST: &str = "FZVK";
/// Guarantee or ranking, from state guarantee to supranational.
const GUARANTEE: &str = "TGSUPNOQJC";
/// Redemption of debt, from fixed maturity to extendible.
const REDEMPTION: &str = "FGCDABTLPQRE";
/// Underlying of a structured instrument of debt.
const STRUCTURED_UNDERLYING: &str = "BSDTCINM";
/// Assets that a right entitles to.
const ENTITLED_ASSETS: &str = "SPCFBIM";
/// Underlying of a warrant.
const WARRANT_UNDERLYING: &str = "BSDTCIM";
/// Exercise of a warrant: European, American, Bermudan, other.
const WARRANT_EXERCISE: &str = "EABM";
/// Exercise of a listed option: European, American, Bermudan.
const EXERCISE: &str = "EAB";
/// Underlying of a listed option.
const OPTION_UNDERLYING: &str = "BSDTCIOFWNM";
/// Underlying commodity of a future or reference.
const COMMODITY: &str = "EAISNPHM";
/// Standardised or not.
const STANDARD: &str = "SN";
/// Style and type of an option that is not listed: European, American or Bermudan; call, put or
/// chooser.
const OPTION_STYLE: &str = "ABCDEFGHI";
/// Valuation of an option that is not listed.
const VALUATION: &str = "VADBGLPM";
/// Delivery: cash, physical, elected.
const ELECTED_DELIVERY: &str = "CPE";
/// Payout of a forward: contract for difference, spread bet, forward price.
const FORWARD_PAYOUT: &str = "CSF";
/// Delivery of a forward: cash, physical, and as in 2015 non-deliverable.
const FORWARD_DELIVERY: &str = "CPN";
/// An attribute that is not applicable.
const NONE: &str = "";

/// Every group with the letters of its four attributes, besides `X`, in the order of the standard.
const GROUPS: [(&[u8; 2], [&str; 4]); 78] = [
	// Equities
	(b"ES", [VOTING, TRANSFER, PAYMENT, FORM]),
	(b"EP", [VOTING, SHARE_REDEMPTION, INCOME, FORM]),
	(b"EC", [VOTING, TRANSFER, PAYMENT, FORM]),
	(b"EF", [VOTING, SHARE_REDEMPTION, INCOME, FORM]),
	(b"EL", [VOTING, TRANSFER, PAYMENT, FORM]),
	(b"ED", ["SPCFLM", "RNBD", "FCPQANUD", FORM]),
	(b"EY", ["ABCDEM", "DYM", "FVEM", "BSDGTCINM"]),
	(b"EM", [NONE, NONE, NONE, FORM]),
	// Collective investment vehicles
	(b"CI", [FUND, DISTRIBUTION, FUND_ASSETS, FUND_SECURITY]),
	(b"CH", ["DRSEANLM", NONE, NONE, NONE]),
	(b"CB", [FUND, DISTRIBUTION, NONE, FUND_SECURITY]),
	(b"CE", [FUND, DISTRIBUTION, FUND_ASSETS, "SU"]),
	(b"CS", [FUND, "BGLM", "RBM", "SU"]),
	(b"CF", [FUND, DISTRIBUTION, "IHBEPM", FUND_SECURITY]),
	(b"CP", [FUND, DISTRIBUTION, FUND_ASSETS, FUND_SECURITY]),
	(b"CM", [NONE, NONE, NONE, FUND_SECURITY]),
	// Debt instruments
	(b"DB", ["FZVCK", GUARANTEE, REDEMPTION, FORM]),
	(b"DC", [INTEREST, GUARANTEE, REDEMPTION, FORM]),
	(b"DW", [INTEREST, GUARANTEE, REDEMPTION, FORM]),
	(b"DT", [INTEREST, GUARANTEE, REDEMPTION, FORM]),
	(b"DY", [INTEREST, GUARANTEE, NONE, FORM]),
	(b"DS", ["ABCDM", "FDVYM", "FVM", STRUCTURED_UNDERLYING]),
	(b"DE", ["ABCDEM", "FDVYM", "RSCTM", STRUCTURED_UNDERLYING]),
	(b"DG", ["FZV", GUARANTEE, REDEMPTION, FORM]),
	(b"DA", ["FZV", GUARANTEE, REDEMPTION, FORM]),
	(b"DN", ["FZV", GUARANTEE, REDEMPTION, FORM]),
	// Asset-backed securities were `Q` in 2015.
	(b"DD", ["BCWTYGANMQ", "FZVC", GUARANTEE, REDEMPTION]),
	(b"DM", ["BPM", NONE, NONE, FORM]),
	// Entitlements
	(b"RA", [NONE, NONE, NONE, FORM]),
	(b"RS", [ENTITLED_ASSETS, NONE, NONE, FORM]),
	(b"RP", [ENTITLED_ASSETS, NONE, NONE, FORM]),
	(b"RW", [WARRANT_UNDERLYING, "TNC", "CPB", WARRANT_EXERCISE]),
	(b"RF", [WARRANT_UNDERLYING, "TNM", "CPM", WARRANT_EXERCISE]),
	(b"RD", ["ASPWM", NONE, NONE, FORM]),
	(b"RM", [NONE, NONE, NONE, NONE]),
	// Listed options
	(b"OC", [EXERCISE, OPTION_UNDERLYING, "PCNE", STANDARD]),
	(b"OP", [EXERCISE, OPTION_UNDERLYING, "PCNE", STANDARD]),
	(b"OM", [NONE, NONE, NONE, NONE]),
	// Futures
	(b"FF", ["BSDCIOFWNVM", "PCN", STANDARD, NONE]),
	(b"FC", [COMMODITY, "PCN", STANDARD, NONE]),
	// Swaps; on rates, delivery was cash or physical in 2015.
	(b"SR", ["ACDGHZM", "CIDY", "SC", "DNCP"]),
	(b"ST", ["JKANGPSTIHBCQM", "CT", NONE, ELECTED_DELIVERY]),
	(b"SE", ["SIBM", "PDVLTCM", NONE, ELECTED_DELIVERY]),
	(b"SC", ["UVIBM", "CTM", "CSL", "CPA"]),
	(b"SF", ["ACM", NONE, NONE, "PC"]),
	(b"SM", ["PM", NONE, NONE, ELECTED_DELIVERY]),
	// Non-listed and complex listed options; several commodities were `Q` in 2015.
	(
		b"HR",
		["ACDEGHORFM", OPTION_STYLE, "VADBGLPCFM", ELECTED_DELIVERY],
	),
	(
		b"HT",
		[
			"JKANGPSTIHBCQORFWM",
			OPTION_STYLE,
			VALUATION,
			ELECTED_DELIVERY,
		],
	),
	(
		b"HE",
		["SIBORFM", OPTION_STYLE, VALUATION, ELECTED_DELIVERY],
	),
	(b"HC", ["UVIWM", OPTION_STYLE, VALUATION, ELECTED_DELIVERY]),
	(b"HF", ["RFTVBCDEQUWYM", "JKL", VALUATION, ELECTED_DELIVERY]),
	(b"HM", ["PM", "ABCDEFGHIJKL", VALUATION, "CPENA"]),
	// Spot
	(b"IF", [NONE, NONE, NONE, "P"]),
	(b"IT", ["AJKNPSTM", NONE, NONE, NONE]),
	// Forwards
	(b"JE", ["SIBOF", NONE, FORWARD_PAYOUT, "CP"]),
	(b"JF", ["TUVRSWOJKFLN", NONE, "CSFR", FORWARD_DELIVERY]),
	(b"JC", ["AIBCDGO", NONE, FORWARD_PAYOUT, FORWARD_DELIVERY]),
	(b"JR", ["IOM", NONE, FORWARD_PAYOUT, FORWARD_DELIVERY]),
	(
		b"JT",
		["ABCGIHJKNPSTM", NONE, FORWARD_PAYOUT, FORWARD_DELIVERY],
	),
	// Strategies
	(b"KR", [NONE, NONE, NONE, NONE]),
	(b"KT", [NONE, NONE, NONE, NONE]),
	(b"KE", [NONE, NONE, NONE, NONE]),
	(b"KC", [NONE, NONE, NONE, NONE]),
	(b"KF", [NONE, NONE, NONE, NONE]),
	(b"KY", [NONE, NONE, NONE, NONE]),
	(b"KM", [NONE, NONE, NONE, NONE]),
	// Financing; loan-leases could be non-deliverable in 2015.
	(b"LL", ["ABJKNPSTM", NONE, NONE, "CPN"]),
	(b"LR", ["GSC", "FNOT", NONE, "DHT"]),
	(b"LS", ["CGPTELDWKM", "NOT", NONE, "DFHT"]),
	// Referential instruments
	(b"TC", ["NLCM", NONE, NONE, NONE]),
	(b"TT", [COMMODITY, NONE, NONE, NONE]),
	(b"TR", ["NVFRM", "DWNQSAM", NONE, NONE]),
	(b"TI", ["EDFRTCM", "PCEFM", "PNGM", NONE]),
	(b"TB", ["EDFITCM", NONE, NONE, NONE]),
	(b"TD", ["SPCFLKM", NONE, NONE, NONE]),
	(b"TM", [NONE, NONE, NONE, NONE]),
	// Others
	(b"MC", ["SBHAWUM", TRANSFER, NONE, FORM]),
	(b"MM", ["RIETNPSM", NONE, NONE, NONE]),
];
