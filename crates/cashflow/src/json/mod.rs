//! The standard's terms in JSON: a reader for JSON, and one for contract terms in it.
//!
//! Numbers are kept as text until they become [`Fixed`](crate::Fixed), so that no digit passes
//! through a float.
//!
//! ```
//! use tessera_cashflow::{json, Contract};
//!
//! let terms = json::terms(
//!     r#"{
//!         "contractType": "PAM",
//!         "contractID": "bond",
//!         "contractRole": "RPA",
//!         "currency": "USD",
//!         "statusDate": "2025-01-01T00:00:00",
//!         "initialExchangeDate": "2025-01-02T00:00:00",
//!         "maturityDate": "2030-01-02T00:00:00",
//!         "notionalPrincipal": "1000",
//!         "nominalInterestRate": 0.05,
//!         "cycleOfInterestPayment": "P1YL1",
//!         "dayCountConvention": "30E360"
//!     }"#,
//! )?;
//! let contract = Contract::new(terms)?;
//! assert_eq!(contract.id().as_str(), "bond");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use crate::error::TermError;

mod terms;

pub use terms::{terms, terms_of};

/// The deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 32;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
	/// `null`.
	Null,
	/// `true` or `false`.
	Bool(bool),
	/// A number, as it is written.
	Number(&'a str),
	/// A string, without its escapes.
	String(Cow<'a, str>),
	/// An array.
	Array(Vec<Value<'a>>),
	/// An object, in the order in which it is written.
	Object(Vec<(Cow<'a, str>, Value<'a>)>),
}

impl<'a> Value<'a> {
	/// Reads a text that is one JSON value.
	///
	/// # Errors
	///
	/// The place of the first byte that cannot be part of it.
	pub fn parse(text: &'a str) -> Result<Value<'a>, SyntaxError> {
		let mut reader = Reader { text, at: 0 };
		let value = reader.value(0)?;
		reader.space();
		if reader.at < text.len() {
			return Err(reader.error());
		}
		Ok(value)
	}

	/// The member of an object; the last one, if there are several.
	pub fn get(&self, name: &str) -> Option<&Value<'a>> {
		match self {
			Value::Object(members) => members
				.iter()
				.rev()
				.find(|(key, _)| key == name)
				.map(|(_, value)| value),
			_ => None,
		}
	}

	/// The members of an object; none, if it is something else.
	pub fn members(&self) -> &[(Cow<'a, str>, Value<'a>)] {
		match self {
			Value::Object(members) => members,
			_ => &[],
		}
	}

	/// The elements of an array; none, if it is something else.
	pub fn elements(&self) -> &[Value<'a>] {
		match self {
			Value::Array(elements) => elements,
			_ => &[],
		}
	}

	/// The text of a string or number, without white space around it.
	pub fn text(&self) -> Option<&str> {
		match self {
			Value::String(text) => Some(text.trim()),
			Value::Number(text) => Some(text),
			_ => None,
		}
	}
}

/// Where a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
	/// The place of the byte, counted from zero.
	pub at: usize,
}

impl fmt::Display for SyntaxError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "not JSON at byte {}", self.at)
	}
}

impl core::error::Error for SyntaxError {}

/// Why a text is not the terms of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonError {
	/// It is not JSON.
	Syntax(SyntaxError),
	/// A term is missing or wrong.
	Term(TermError),
}

impl fmt::Display for JsonError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			JsonError::Syntax(error) => error.fmt(f),
			JsonError::Term(error) => error.fmt(f),
		}
	}
}

impl core::error::Error for JsonError {}

impl From<SyntaxError> for JsonError {
	fn from(error: SyntaxError) -> JsonError {
		JsonError::Syntax(error)
	}
}

impl From<TermError> for JsonError {
	fn from(error: TermError) -> JsonError {
		JsonError::Term(error)
	}
}

/// A text, and how far it has been read.
struct Reader<'a> {
	text: &'a str,
	at: usize,
}

impl<'a> Reader<'a> {
	fn error(&self) -> SyntaxError {
		SyntaxError { at: self.at }
	}

	fn peek(&self) -> Option<u8> {
		self.text.as_bytes().get(self.at).copied()
	}

	fn space(&mut self) {
		while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
			self.at += 1;
		}
	}

	fn eat(&mut self, byte: u8) -> bool {
		let found = self.peek() == Some(byte);
		self.at += usize::from(found);
		found
	}

	fn expect(&mut self, byte: u8) -> Result<(), SyntaxError> {
		if self.eat(byte) {
			Ok(())
		} else {
			Err(self.error())
		}
	}

	fn literal(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, SyntaxError> {
		let rest = self.text.as_bytes().get(self.at..).unwrap_or(&[]);
		if !rest.starts_with(word.as_bytes()) {
			return Err(self.error());
		}
		self.at += word.len();
		Ok(value)
	}

	fn value(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
		if depth > MAX_DEPTH {
			return Err(self.error());
		}
		self.space();
		match self.peek() {
			Some(b'n') => self.literal("null", Value::Null),
			Some(b't') => self.literal("true", Value::Bool(true)),
			Some(b'f') => self.literal("false", Value::Bool(false)),
			Some(b'"') => self.string().map(Value::String),
			Some(b'-' | b'0'..=b'9') => self.number(),
			Some(b'[') => self.array(depth),
			Some(b'{') => self.object(depth),
			_ => Err(self.error()),
		}
	}

	fn array(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
		self.expect(b'[')?;
		let mut elements = Vec::new();
		self.space();
		if self.eat(b']') {
			return Ok(Value::Array(elements));
		}
		loop {
			elements.push(self.value(depth + 1)?);
			self.space();
			if self.eat(b']') {
				return Ok(Value::Array(elements));
			}
			self.expect(b',')?;
		}
	}

	fn object(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
		self.expect(b'{')?;
		let mut members = Vec::new();
		self.space();
		if self.eat(b'}') {
			return Ok(Value::Object(members));
		}
		loop {
			self.space();
			let key = self.string()?;
			self.space();
			self.expect(b':')?;
			members.push((key, self.value(depth + 1)?));
			self.space();
			if self.eat(b'}') {
				return Ok(Value::Object(members));
			}
			self.expect(b',')?;
		}
	}

	fn digits(&mut self) -> Result<(), SyntaxError> {
		if !matches!(self.peek(), Some(b'0'..=b'9')) {
			return Err(self.error());
		}
		while matches!(self.peek(), Some(b'0'..=b'9')) {
			self.at += 1;
		}
		Ok(())
	}

	fn number(&mut self) -> Result<Value<'a>, SyntaxError> {
		let start = self.at;
		self.eat(b'-');
		self.digits()?;
		if self.eat(b'.') {
			self.digits()?;
		}
		if self.eat(b'e') || self.eat(b'E') {
			if !self.eat(b'+') {
				self.eat(b'-');
			}
			self.digits()?;
		}
		Ok(Value::Number(&self.text[start..self.at]))
	}

	fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
		self.expect(b'"')?;
		let start = self.at;
		let mut owned: Option<String> = None;
		let mut copied = start;
		loop {
			match self.peek() {
				None | Some(0..=0x1f) => return Err(self.error()),
				Some(b'"') => {
					let rest = &self.text[copied..self.at];
					self.at += 1;
					return Ok(match owned {
						Some(mut text) => {
							text.push_str(rest);
							Cow::Owned(text)
						}
						None => Cow::Borrowed(rest),
					});
				}
				Some(b'\\') => {
					let text = owned.get_or_insert_with(String::new);
					text.push_str(&self.text[copied..self.at]);
					self.at += 1;
					let character = self.escape()?;
					owned.get_or_insert_with(String::new).push(character);
					copied = self.at;
				}
				Some(_) => self.at += 1,
			}
		}
	}

	fn escape(&mut self) -> Result<char, SyntaxError> {
		let byte = self.peek().ok_or(self.error())?;
		self.at += 1;
		Ok(match byte {
			b'"' | b'\\' | b'/' => char::from(byte),
			b'b' => '\u{8}',
			b'f' => '\u{c}',
			b'n' => '\n',
			b'r' => '\r',
			b't' => '\t',
			b'u' => {
				let first = self.hex()?;
				if !(0xd800..0xdc00).contains(&first) {
					return char::from_u32(first).ok_or(self.error());
				}
				self.expect(b'\\')?;
				self.expect(b'u')?;
				let second = self.hex()?;
				if !(0xdc00..0xe000).contains(&second) {
					return Err(self.error());
				}
				let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
				return char::from_u32(code).ok_or(self.error());
			}
			_ => return Err(self.error()),
		})
	}

	fn hex(&mut self) -> Result<u32, SyntaxError> {
		let mut code = 0;
		for _ in 0..4 {
			let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
			code = code * 16 + digit.ok_or(self.error())?;
			self.at += 1;
		}
		Ok(code)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn values_are_read() {
		let text = r#" {"a": [1, -2.5e3, "x\u00e9\n\ud83d\ude00"], "b": null, "c": true, "a": 7} "#;
		let value = Value::parse(text).unwrap();
		assert_eq!(value.get("a"), Some(&Value::Number("7")));
		assert_eq!(value.get("b"), Some(&Value::Null));
		let first = &value.members()[0].1;
		assert_eq!(first.elements()[1], Value::Number("-2.5e3"));
		assert_eq!(first.elements()[2].text(), Some("x\u{e9}\n\u{1f600}"));
	}

	#[test]
	fn what_is_not_json_is_refused() {
		for text in [
			"",
			"{",
			"[1,]",
			"{\"a\"}",
			"{\"a\":}",
			"nul",
			"1.",
			"-",
			"01x",
			"\"",
			"\"\\x\"",
			"\"\\ud800\"",
			"[1] 2",
			"\"\u{1}\"",
			"1e",
			"{a:1}",
			"'a'",
		] {
			assert!(Value::parse(text).is_err(), "{text}");
		}
		let deep = "[".repeat(100_000);
		assert_eq!(Value::parse(&deep), Err(SyntaxError { at: MAX_DEPTH + 1 }));
	}
}
