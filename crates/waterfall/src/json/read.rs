//! The reader of deal files.

use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};

use tessera_cashflow::{json::Value, Error as NumberError, Fixed, DECIMALS};

use super::{member_of, Deal, DealFile, JsonError, Reason, Row};
use crate::{
	state::{Period, State},
	terms::{
		Amount, Coupon, DayCount, Fee, Fees, List, Mode, Source, Step, Target, Tranche, Tranches,
		Waterfall, MAX_FEES, MAX_STEPS, MAX_TRANCHES,
	},
};

type Read<T> = Result<T, JsonError>;

/// A value, and where it stands.
struct Node<'v, 'a> {
	value: &'v Value<'a>,
	at: String,
}

impl<'v, 'a> Node<'v, 'a> {
	fn error(&self, reason: Reason) -> JsonError {
		JsonError {
			at: self.at.clone(),
			reason,
		}
	}

	fn expected<T>(&self, what: &'static str) -> Read<T> {
		Err(self.error(Reason::Expected(what)))
	}

	/// A member of an object, if it is there; `null` is not.
	fn optional(&self, name: &str) -> Read<Option<Node<'v, 'a>>> {
		if !matches!(self.value, Value::Object(_)) {
			return self.expected("an object");
		}
		let value = self.value.get(name).filter(|value| **value != Value::Null);
		Ok(value.map(|value| Node {
			value,
			at: member_of(&self.at, name),
		}))
	}

	fn member(&self, name: &str) -> Read<Node<'v, 'a>> {
		self.optional(name)?.ok_or_else(|| JsonError {
			at: member_of(&self.at, name),
			reason: Reason::Missing,
		})
	}

	/// Refuses a member that is not one of these.
	fn only(&self, names: &[&str]) -> Read<()> {
		match self
			.value
			.members()
			.iter()
			.find(|(name, _)| !names.contains(&name.as_ref()))
		{
			None => Ok(()),
			Some((name, _)) => Err(self.error(Reason::Unknown(name.to_string()))),
		}
	}

	fn elements(&self) -> Read<Vec<Node<'v, 'a>>> {
		let Value::Array(elements) = self.value else {
			return self.expected("a list");
		};
		Ok(elements
			.iter()
			.enumerate()
			.map(|(at, value)| Node {
				value,
				at: format!("{}[{at}]", self.at),
			})
			.collect())
	}

	fn list<T, const N: u32>(&self, items: Vec<T>) -> Read<List<T, N>> {
		items
			.try_into()
			.map_err(|_| self.error(Reason::TooMany { limit: N }))
	}

	fn text(&self) -> Read<&'v str> {
		match self.value {
			Value::String(text) => Ok(text),
			_ => self.expected("a text"),
		}
	}

	fn truth(&self) -> Read<bool> {
		match self.value {
			Value::Bool(truth) => Ok(*truth),
			_ => self.expected("true or false"),
		}
	}

	/// A whole number that is not less than zero.
	fn amount(&self) -> Read<u128> {
		let Some(text) = self.value.text() else {
			return self.expected("an amount");
		};
		if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
			return self.expected("an amount");
		}
		text.parse().map_err(|_| self.error(Reason::OutOfRange))
	}

	fn days(&self) -> Read<u32> {
		u32::try_from(self.amount()?).map_err(|_| self.error(Reason::OutOfRange))
	}

	/// A decimal number, exactly.
	fn decimal(&self) -> Read<Fixed> {
		let Some(text) = self.value.text() else {
			return self.expected("a decimal number");
		};
		let value = text.parse().map_err(|error| match error {
			NumberError::Overflow => self.error(Reason::OutOfRange),
			_ => self.error(Reason::Expected("a decimal number")),
		})?;
		if decimals(text) > i64::from(DECIMALS) {
			return Err(self.error(Reason::TooManyDecimals));
		}
		Ok(value)
	}

	/// The place of the name that stands here.
	fn place(&self, names: &[String]) -> Read<u8> {
		let name = self.text()?;
		names
			.iter()
			.position(|known| known == name)
			.and_then(|at| u8::try_from(at).ok())
			.ok_or_else(|| self.error(Reason::Unknown(name.to_string())))
	}

	fn places<const N: u32>(&self, names: &[String]) -> Read<List<u8, N>> {
		let places = self
			.elements()?
			.iter()
			.map(|name| name.place(names))
			.collect::<Read<Vec<u8>>>()?;
		self.list(places)
	}

	/// Figures by name, in the order of the names.
	fn figures(&self, names: &[String]) -> Read<Vec<u128>> {
		let Value::Object(members) = self.value else {
			return self.expected("an object");
		};
		let mut figures = alloc::vec![0; names.len()];
		for (name, value) in members {
			let at = names.iter().position(|known| known == name);
			let figure = at.and_then(|at| figures.get_mut(at));
			*figure.ok_or_else(|| self.error(Reason::Unknown(name.to_string())))? = Node {
				value,
				at: member_of(&self.at, name),
			}
			.amount()?;
		}
		Ok(figures)
	}
}

/// How many decimals a number that has been read has, zeros at its end not counted.
fn decimals(text: &str) -> i64 {
	let text = text.trim();
	let (mantissa, exponent) = match text.find(['e', 'E']) {
		Some(at) => (&text[..at], text[at + 1..].parse::<i32>().unwrap_or(0)),
		None => (text, 0),
	};
	let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
	let significant = |digits: &str| digits.trim_end_matches('0').len();
	// Zeros at the end of the whole part are decimals the less, if nothing follows them.
	let decimals = match significant(fraction) {
		0 => significant(whole) as i64 - whole.len() as i64,
		decimals => decimals as i64,
	};
	if whole
		.bytes()
		.chain(fraction.bytes())
		.all(|byte| !(b'1'..=b'9').contains(&byte))
	{
		return 0;
	}
	decimals - i64::from(exponent)
}

pub(super) fn deal_file(value: &Value<'_>) -> Read<DealFile> {
	let file = Node {
		value,
		at: String::new(),
	};
	let deal = deal_at(&file.member("deal")?)?;
	let periods = file.member("periods")?.elements()?;
	let periods = periods.iter().map(period).collect::<Read<Vec<_>>>()?;
	let expected = file.member("expected")?.elements()?;
	let expected = expected
		.iter()
		.map(|node| row(node, &deal))
		.collect::<Read<Vec<_>>>()?;
	Ok(DealFile {
		deal,
		periods,
		expected,
	})
}

pub(super) fn deal(value: &Value<'_>) -> Read<Deal> {
	deal_at(&Node {
		value,
		at: "deal".to_string(),
	})
}

fn deal_at(node: &Node<'_, '_>) -> Read<Deal> {
	let name = node.member("name")?.text()?.to_string();
	let pool = node.member("pool")?.amount()?;
	let reserve = node.optional("reserve")?.map_or(Ok(0), |it| it.amount())?;
	let list = node.member("tranches")?;
	let nodes = list.elements()?;
	let tranches = names(&nodes)?;
	let terms = nodes.iter().map(tranche).collect::<Read<Vec<_>>>()?;
	let terms: List<Tranche, MAX_TRANCHES> = list.list(terms)?;
	let balances = nodes
		.iter()
		.map(|tranche| tranche.member("balance")?.amount())
		.collect::<Read<Vec<_>>>()?;
	let (fees, fee_terms) = match node.optional("fees")? {
		None => (Vec::new(), List::<Fee, MAX_FEES>::new()),
		Some(list) => {
			let nodes = list.elements()?;
			let terms = nodes.iter().map(fee).collect::<Read<Vec<_>>>()?;
			(names(&nodes)?, list.list(terms)?)
		}
	};
	let list = node.member("steps")?;
	let mut steps = Vec::new();
	for step in list.elements()? {
		read_step(&step, &tranches, &fees, &mut steps)?;
	}
	let waterfall = Waterfall {
		tranches: terms,
		fees: fee_terms,
		steps: list.list(steps)?,
	};
	waterfall
		.validate()
		.map_err(|error| node.error(Reason::Invalid(error)))?;
	let state = State::at_closing(&waterfall, pool, reserve, &balances)
		.map_err(|error| node.error(Reason::State(error)))?;
	Ok(Deal {
		name,
		tranches,
		fees,
		waterfall,
		state,
	})
}

/// The names of tranches or fees, each of which is there once.
fn names(nodes: &[Node<'_, '_>]) -> Read<Vec<String>> {
	let mut names: Vec<String> = Vec::new();
	for node in nodes {
		let name = node.member("name")?;
		let text = name.text()?.to_string();
		if names.contains(&text) {
			return Err(name.error(Reason::Repeated(text)));
		}
		names.push(text);
	}
	Ok(names)
}

fn day_count(node: &Node<'_, '_>) -> Read<DayCount> {
	match node.text()? {
		"30/360" => Ok(DayCount::Thirty360),
		"A/360" => Ok(DayCount::Actual360),
		"A/365F" => Ok(DayCount::Actual365),
		_ => node.expected("30/360, A/360 or A/365F"),
	}
}

fn tranche(node: &Node<'_, '_>) -> Read<Tranche> {
	node.only(&[
		"name",
		"balance",
		"rate",
		"spread",
		"count",
		"interest_on_shortfall",
	])?;
	let coupon = match (node.optional("rate")?, node.optional("spread")?) {
		(Some(rate), None) => Coupon::Rate(rate.decimal()?),
		(None, Some(spread)) => Coupon::Spread(spread.decimal()?),
		_ => return node.expected("a tranche with either rate or spread"),
	};
	Ok(Tranche {
		coupon,
		day_count: day_count(&node.member("count")?)?,
		interest_on_shortfall: node
			.optional("interest_on_shortfall")?
			.map_or(Ok(false), |it| it.truth())?,
	})
}

fn fee(node: &Node<'_, '_>) -> Read<Fee> {
	node.only(&["name", "fixed", "rate", "count"])?;
	match (node.optional("fixed")?, node.optional("rate")?) {
		(Some(fixed), None) => Ok(Fee::Fixed(fixed.amount()?)),
		(None, Some(rate)) => Ok(Fee::Rate {
			rate: rate.decimal()?,
			day_count: day_count(&node.member("count")?)?,
		}),
		_ => node.expected("a fee with either fixed or rate"),
	}
}

/// Reads a step, and those of its branches after it.
fn read_step(
	node: &Node<'_, '_>,
	tranches: &[String],
	fees: &[String],
	steps: &mut Vec<Step>,
) -> Read<()> {
	// The file may be larger than any waterfall: what is read of it is not.
	if steps.len() >= MAX_STEPS as usize {
		return Err(node.error(Reason::TooMany { limit: MAX_STEPS }));
	}
	let kind = node.member("step")?;
	let from = match node.optional("from")? {
		None => Source::default(),
		Some(from) => match from.text()? {
			"interest" => Source::Interest,
			"principal" => Source::Principal,
			"all" => Source::All,
			_ => return from.expected("interest, principal or all"),
		},
	};
	let only = |names: &[&str]| node.only(&[&["step", "from"][..], names].concat());
	let served = |name: &str| -> Read<Tranches> { node.member(name)?.places(tranches) };
	let step = match kind.text()? {
		"fee" => {
			only(&["fee", "cap"])?;
			Step::Fee {
				fee: node.member("fee")?.place(fees)?,
				cap: node.optional("cap")?.map(|cap| cap.amount()).transpose()?,
				from,
			}
		}
		"interest" => {
			only(&["tranches"])?;
			Step::Interest {
				tranches: served("tranches")?,
				from,
			}
		}
		"draw_reserve" => {
			only(&["fees", "interest"])?;
			let fees: Fees = match node.optional("fees")? {
				None => Fees::new(),
				Some(list) => list.places(fees)?,
			};
			let interest = match node.optional("interest")? {
				None => Tranches::new(),
				Some(list) => list.places(tranches)?,
			};
			Step::DrawReserve { fees, interest }
		}
		kind @ ("oc_test" | "ic_test") => {
			only(&["tranches", "ratio", "cure"])?;
			let (tranches, cure) = (served("tranches")?, served("cure")?);
			let ratio = node.member("ratio")?.decimal()?;
			if kind == "oc_test" {
				Step::OcTest {
					tranches,
					ratio,
					cure,
					from,
				}
			} else {
				Step::IcTest {
					tranches,
					ratio,
					cure,
					from,
				}
			}
		}
		"principal" => {
			only(&["tranches", "mode", "amount"])?;
			Step::Principal {
				tranches: served("tranches")?,
				mode: node
					.optional("mode")?
					.map_or(Ok(Mode::default()), |it| mode(&it))?,
				amount: node
					.optional("amount")?
					.map_or(Ok(Amount::All), |it| amount(&it))?,
				from,
			}
		}
		"reserve" => {
			only(&["fixed", "ratio", "of", "floor"])?;
			Step::Reserve {
				target: target(node)?,
				floor: node.optional("floor")?.map_or(Ok(0), |it| it.amount())?,
				from,
			}
		}
		"if_loss_above" => {
			only(&["ratio", "then", "else"])?;
			let ratio = node.member("ratio")?.decimal()?;
			let place = steps.len();
			// Its two sides are counted as they are read.
			steps.push(Step::IfLossAbove {
				ratio,
				then_steps: 0,
				else_steps: 0,
			});
			let then_steps = branch(node, "then", tranches, fees, steps)?;
			let else_steps = branch(node, "else", tranches, fees, steps)?;
			if let Some(step) = steps.get_mut(place) {
				*step = Step::IfLossAbove {
					ratio,
					then_steps,
					else_steps,
				};
			}
			return Ok(());
		}
		"residual" => {
			only(&[])?;
			Step::Residual
		}
		other => return Err(kind.error(Reason::Unknown(other.to_string()))),
	};
	steps.push(step);
	Ok(())
}

/// Reads one side of a branch, and counts its steps.
fn branch(
	node: &Node<'_, '_>,
	name: &str,
	tranches: &[String],
	fees: &[String],
	steps: &mut Vec<Step>,
) -> Read<u8> {
	let before = steps.len();
	if let Some(side) = node.optional(name)? {
		for step in side.elements()? {
			read_step(&step, tranches, fees, steps)?;
		}
	}
	u8::try_from(steps.len() - before).map_err(|_| node.error(Reason::TooMany { limit: MAX_STEPS }))
}

fn mode(node: &Node<'_, '_>) -> Read<Mode> {
	match node.text()? {
		"sequential" => Ok(Mode::Sequential),
		"pro_rata" => Ok(Mode::ProRata),
		_ => node.expected("sequential or pro_rata"),
	}
}

fn amount(node: &Node<'_, '_>) -> Read<Amount> {
	match node.value {
		Value::String(text) if text == "all" => Ok(Amount::All),
		Value::String(text) if text == "collected" => Ok(Amount::Collected),
		Value::Object(_) => {
			node.only(&["oc_ratio", "oc_fixed"])?;
			match (node.optional("oc_ratio")?, node.optional("oc_fixed")?) {
				(Some(ratio), None) => Ok(Amount::OcRatio(ratio.decimal()?)),
				(None, Some(fixed)) => Ok(Amount::OcFixed(fixed.amount()?)),
				_ => node.expected("either oc_ratio or oc_fixed"),
			}
		}
		_ => node.expected("all, collected, oc_ratio or oc_fixed"),
	}
}

fn target(node: &Node<'_, '_>) -> Read<Target> {
	match (node.optional("fixed")?, node.optional("ratio")?) {
		(Some(fixed), None) => Ok(Target::Fixed(fixed.amount()?)),
		(None, Some(ratio)) => {
			let ratio = ratio.decimal()?;
			let of = node.member("of")?;
			match of.text()? {
				"pool_end" => Ok(Target::OfPoolEnd(ratio)),
				"initial" => Ok(Target::OfInitial(ratio)),
				_ => of.expected("pool_end or initial"),
			}
		}
		_ => node.expected("a reserve with either fixed or ratio"),
	}
}

fn period(node: &Node<'_, '_>) -> Read<Period> {
	let amount = |name: &str| node.member(name)?.amount();
	Ok(Period {
		interest: amount("interest")?,
		principal: amount("principal")?,
		recoveries: amount("recoveries")?,
		defaults: amount("defaults")?,
		pool_begin: amount("pool_begin")?,
		pool_end: amount("pool_end")?,
		days: node.member("days")?.days()?,
		days_30_360: node.member("days30")?.days()?,
		index: Some(
			node.optional("index")?
				.map_or(Ok(Fixed::ZERO), |it| it.decimal())?,
		),
	})
}

fn row(node: &Node<'_, '_>, deal: &Deal) -> Read<Row> {
	let figures = |name: &str, names: &[String]| node.member(name)?.figures(names);
	Ok(Row {
		fees: figures("fees", &deal.fees)?,
		interest: figures("interest", &deal.tranches)?,
		principal: figures("principal", &deal.tranches)?,
		residual: node.member("residual")?.amount()?,
		tests: node
			.member("tests")?
			.elements()?
			.iter()
			.map(Node::truth)
			.collect::<Read<Vec<_>>>()?,
		balance: figures("balance", &deal.tranches)?,
		shortfall: figures("shortfall", &deal.tranches)?,
		reserve: node.member("reserve")?.amount()?,
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn decimals_that_are_not_zero_are_counted() {
		for (text, count) in [
			("0", 0),
			("0.000", 0),
			("1.50", 1),
			("-0.075", 3),
			("1e-20", 20),
			("0.0000000000000000001", 19),
			("1.000000000000000000000000", 0),
			("1500e-2", 0),
			("0e-99", 0),
			("2.5e1", 0),
		] {
			assert_eq!(decimals(text).max(0), count, "{text}");
		}
	}
}
