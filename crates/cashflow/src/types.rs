//! The small types that all contracts share: [`Code`], [`Role`], [`Performance`].

use core::{fmt, str::FromStr};

use crate::error::Error;

/// An identifier: of a contract, a risk factor, a currency.
///
/// It is 1 to [`Code::MAX_LENGTH`] bytes of UTF-8, kept in place, so that it can be copied freely.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
	length: u8,
	bytes: [u8; Code::MAX_LENGTH],
}

impl Code {
	/// The longest code, in bytes.
	pub const MAX_LENGTH: usize = 48;

	/// A code of these parts, one after the other.
	///
	/// # Errors
	///
	/// [`Error::Code`] if it is empty or too long.
	pub fn concat(parts: &[&str]) -> Result<Code, Error> {
		let mut code = Code {
			length: 0,
			bytes: [0; Code::MAX_LENGTH],
		};
		let mut end = 0;
		for part in parts {
			let start = end;
			end += part.len();
			code.bytes
				.get_mut(start..end)
				.ok_or(Error::Code)?
				.copy_from_slice(part.as_bytes());
		}
		code.length = end as u8;
		if end == 0 {
			return Err(Error::Code);
		}
		Ok(code)
	}

	/// The code as text.
	pub fn as_str(&self) -> &str {
		let bytes = self.bytes.get(..usize::from(self.length)).unwrap_or(&[]);
		core::str::from_utf8(bytes).unwrap_or("")
	}
}

impl FromStr for Code {
	type Err = Error;

	fn from_str(text: &str) -> Result<Code, Error> {
		Code::concat(&[text])
	}
}

impl fmt::Display for Code {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Debug for Code {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{:?}", self.as_str())
	}
}

#[cfg(feature = "scale")]
mod scale {
	use super::Code;
	use alloc::vec::Vec;
	use codec::{
		Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output,
	};

	impl Encode for Code {
		fn size_hint(&self) -> usize {
			1 + usize::from(self.length)
		}

		fn encode_to<T: Output + ?Sized>(&self, dest: &mut T) {
			self.as_str().as_bytes().encode_to(dest)
		}
	}

	impl EncodeLike for Code {}

	impl Decode for Code {
		fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
			let bytes = Vec::<u8>::decode(input)?;
			let text = core::str::from_utf8(&bytes).map_err(|_| "Code is not UTF-8")?;
			text.parse().map_err(|_| "Code is empty or too long".into())
		}
	}

	// What `decode` allocates, the decoding of its bytes counts.
	impl DecodeWithMemTracking for Code {}

	impl MaxEncodedLen for Code {
		fn max_encoded_len() -> usize {
			1 + Code::MAX_LENGTH
		}
	}

	impl scale_info::TypeInfo for Code {
		type Identity = str;

		fn type_info() -> scale_info::Type {
			<str as scale_info::TypeInfo>::type_info()
		}
	}
}

/// The role of the party that keeps the record (`contractRole`). It gives the cash flows their sign
/// (technical specification, "Contract Role Sign Convention").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
pub enum Role {
	/// `RPA`, real position asset: the lender or owner.
	RealPositionAsset,
	/// `RPL`, real position liability: the borrower.
	RealPositionLiability,
	/// `LG`, long position.
	Long,
	/// `ST`, short position.
	Short,
	/// `BUY`, buyer, or buyer of protection.
	Buyer,
	/// `SEL`, seller, or seller of protection.
	Seller,
	/// `RFL`, receives the first leg.
	ReceiveFirstLeg,
	/// `PFL`, pays the first leg.
	PayFirstLeg,
	/// `RF`, receives the fixed rate.
	ReceiveFixed,
	/// `PF`, pays the fixed rate.
	PayFixed,
	/// `COL`, collateral position.
	Collateral,
	/// `CNO`, close-out netting.
	CloseOutNetting,
	/// `GUA`, guarantor.
	Guarantor,
	/// `OBL`, obligee.
	Obligee,
	/// `UDL`, underlying of a composed contract.
	Underlying,
	/// `UDLP`, underlying with positive sign.
	UnderlyingPlus,
	/// `UDLM`, underlying with negative sign.
	UnderlyingMinus,
}

impl Role {
	/// Whether flows to the record's creator have a positive sign.
	pub const fn is_positive(self) -> bool {
		!matches!(
			self,
			Role::RealPositionLiability
				| Role::Short
				| Role::Seller
				| Role::PayFirstLeg
				| Role::PayFixed
				| Role::Guarantor
				| Role::UnderlyingMinus
		)
	}
}

/// Whether the obligor does what the contract demands (`contractPerformance`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
pub enum Performance {
	/// `PF`, as agreed.
	#[default]
	Performant,
	/// `DL`, payments are delayed.
	Delayed,
	/// `DQ`, payments are delinquent.
	Delinquent,
	/// `DF`, in default.
	Default,
	/// `MA`, matured.
	Matured,
	/// `TE`, terminated.
	Terminated,
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::string::ToString;

	#[test]
	fn codes_are_bounded() {
		assert_eq!("EUR/USD".parse::<Code>().unwrap().to_string(), "EUR/USD");
		assert_eq!(Code::concat(&["EUR", "/", "USD"]), "EUR/USD".parse());
		assert_eq!("".parse::<Code>(), Err(Error::Code));
		assert!("x".repeat(Code::MAX_LENGTH).parse::<Code>().is_ok());
		assert_eq!(
			"x".repeat(Code::MAX_LENGTH + 1).parse::<Code>(),
			Err(Error::Code)
		);
	}
}
