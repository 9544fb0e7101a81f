//! Subjects as text: `security:0`, `coin:1`, `investor:5`, `chain`, `asset:7`, `class:1`, `pool:2`.

use tessera_primitives::{books::Unit, journal::Subject};

/// A text that names no subject.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
	"'{0}' is no subject: write chain, or kind:number with a kind among investor, security, coin, asset, class and pool"
)]
pub struct NoSubject(pub String);

/// The text of a subject. The same subject has one text only.
pub fn text(subject: &Subject) -> String {
	match subject {
		Subject::Chain => "chain".into(),
		Subject::Investor(id) => format!("investor:{id}"),
		Subject::Security(id) => format!("security:{id}"),
		Subject::Coin(id) => format!("coin:{id}"),
		Subject::Asset(id) => format!("asset:{id}"),
		Subject::Class(id) => format!("class:{id}"),
		Subject::Pool(id) => format!("pool:{id}"),
	}
}

/// The text of what an account of a book counts.
pub fn unit(unit: &Unit) -> String {
	match unit {
		Unit::Coin(id) => format!("coin:{id}"),
		Unit::Security(id) => format!("security:{id}"),
	}
}

/// The subject of a text, as [`text`] writes it.
///
/// # Errors
///
/// [`NoSubject`] for any other text.
pub fn parse(text: &str) -> Result<Subject, NoSubject> {
	let fault = || NoSubject(text.chars().take(40).collect());
	if text == "chain" {
		return Ok(Subject::Chain);
	}
	let (kind, digits) = text.split_once(':').ok_or_else(fault)?;
	// `parse` would take `+1` and `01` as well.
	let canonical = digits.bytes().all(|byte| byte.is_ascii_digit())
		&& (digits == "0" || !digits.starts_with('0'));
	if !canonical {
		return Err(fault());
	}
	let wide: u64 = digits.parse().map_err(|_| fault())?;
	let narrow = || u32::try_from(wide).map_err(|_| fault());
	Ok(match kind {
		"investor" => Subject::Investor(wide),
		"security" => Subject::Security(narrow()?),
		"coin" => Subject::Coin(narrow()?),
		"asset" => Subject::Asset(wide),
		"class" => Subject::Class(narrow()?),
		"pool" => Subject::Pool(narrow()?),
		_ => return Err(fault()),
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_subject_is_read_back_from_its_text() {
		for subject in [
			Subject::Chain,
			Subject::Investor(u64::MAX),
			Subject::Security(0),
			Subject::Coin(1_984),
			Subject::Asset(7),
			Subject::Class(u32::MAX),
			Subject::Pool(2),
		] {
			assert_eq!(parse(&text(&subject)), Ok(subject));
		}
	}

	#[test]
	fn a_subject_has_no_second_text() {
		for wrong in [
			"",
			"chain:0",
			"Chain",
			"security",
			"security:",
			"security:+1",
			"security:01",
			"security: 1",
			"security:-1",
			"security:4294967296",
			"share:1",
			"coin:1:2",
			"investor:18446744073709551616",
		] {
			assert_eq!(parse(wrong), Err(NoSubject(wrong.into())), "{wrong}");
		}
	}
}
