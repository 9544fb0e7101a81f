//! From the terms of the dictionary to [`Terms`].

use alloc::vec::Vec;
use core::str::FromStr;

use super::{JsonError, Value};
use crate::{
	calendar::{BusinessDayConvention, Calendar, Holidays},
	contracts::{
		contingent::{Exercise, Futur, Optns, Right},
		guarantee::{Cec, Ceg, Collateral, Coverage, Covered, Exposure},
		loan::{Ann, Clm, Lam, Lax, Nam, Pam, PrincipalStep, RateStep, Step, Ump},
		pair::{Capfl, Swaps},
		plain_swap::Swppv,
		position::{Com, Csh, Dividend, Fxout, Stk},
		LoanTerms, Terms,
	},
	cycle::{Cycle, EndOfMonthConvention},
	daycount::DayCount,
	error::{Error, Reason, TermError},
	fixed::Fixed,
	terms::{
		DeliverySettlement, FeeBasis, Fees, Header, Interest, InterestBase, LoanOptions, Penalty,
		Prepayment, RateReset, Recurrence, Scaling, Trade,
	},
	time::{DateTime, Period},
	types::{Code, Performance, Role},
};

type Outcome<T> = Result<T, TermError>;

/// Reads the terms of a contract from JSON.
///
/// The members of the object are the dictionary's terms, by their identifiers. Numbers may be strings;
/// `null`, an empty string and terms that the contract type does not know are ignored. Where the
/// published cases use another name or notation than the dictionary, both are read. Beyond the
/// standard, `dayCountConvention` may be `AAICMA`, `30360` or `B252`, and `calendar` an array of
/// holidays.
///
/// # Errors
///
/// If the text is not JSON, or a term is missing or has a value it cannot have. What terms are worth
/// together is checked by [`Contract::new`](crate::Contract::new).
pub fn terms(text: &str) -> Result<Terms, JsonError> {
	Ok(terms_of(&Value::parse(text)?)?)
}

/// As [`terms`], from JSON that has been read already.
///
/// # Errors
///
/// If a term is missing or has a value it cannot have.
pub fn terms_of(value: &Value<'_>) -> Result<Terms, TermError> {
	let source = Source {
		value,
		parent: None,
	};
	Ok(match source.required_text("contractType")? {
		"CSH" => Terms::Csh(source.csh()?),
		"STK" => Terms::Stk(source.stk()?),
		"COM" => Terms::Com(source.com()?),
		"FXOUT" => Terms::Fxout(source.fxout()?),
		"FUTUR" => Terms::Futur(source.futur()?),
		"OPTNS" => Terms::Optns(source.optns()?),
		"SWPPV" => Terms::Swppv(source.swppv()?),
		"SWAPS" => Terms::Swaps(source.swaps()?),
		"CAPFL" => Terms::Capfl(source.capfl()?),
		"CEG" => Terms::Ceg(source.ceg()?),
		"CEC" => Terms::Cec(source.cec()?),
		_ => source.loan()?.into(),
	})
}

/// An object with terms.
#[derive(Clone, Copy)]
struct Source<'s, 'a> {
	value: &'s Value<'a>,
	/// The object of the contract that this one is part of: it lends its currency and dates.
	parent: Option<&'s Value<'a>>,
}

/// Single terms.
impl<'s, 'a> Source<'s, 'a> {
	fn find(&self, term: &str) -> Option<&'s Value<'a>> {
		let empty =
			|value: &&Value<'_>| **value == Value::Null || value.text().is_some_and(str::is_empty);
		self.value.get(term).filter(|value| !empty(value))
	}

	fn text(&self, term: &'static str) -> Outcome<Option<&'s str>> {
		match self.find(term) {
			Some(value) => value.text().map(Some).ok_or(TermError::invalid(term)),
			None => Ok(None),
		}
	}

	fn required_text(&self, term: &'static str) -> Outcome<&'s str> {
		self.text(term)?.ok_or(TermError::missing(term))
	}

	fn parse<T: FromStr<Err = Error>>(&self, term: &'static str) -> Outcome<Option<T>> {
		let fail = TermError::from_error(term);
		self.text(term)?
			.map(|text| text.parse().map_err(&fail))
			.transpose()
	}

	fn required<T: FromStr<Err = Error>>(&self, term: &'static str) -> Outcome<T> {
		self.parse(term)?.ok_or(TermError::missing(term))
	}

	fn fixed(&self, term: &'static str) -> Outcome<Option<Fixed>> {
		self.parse(term)
	}

	fn date(&self, term: &'static str) -> Outcome<Option<DateTime>> {
		self.parse(term)
	}

	/// A period, which the published cases may write as a cycle with a stub.
	fn period(&self, term: &'static str) -> Outcome<Period> {
		let Some(text) = self.text(term)? else {
			return Ok(Period::ZERO);
		};
		let text = text
			.strip_suffix("L0")
			.or(text.strip_suffix("L1"))
			.unwrap_or(text);
		text.parse().map_err(TermError::from_error(term))
	}

	fn recurrence(&self, anchor: &'static str, cycle: &'static str) -> Outcome<Recurrence> {
		Ok(Recurrence {
			anchor: self.date(anchor)?,
			cycle: self.parse(cycle)?,
		})
	}

	/// One of several texts with a meaning.
	fn choice<T: Copy>(&self, term: &'static str, choices: &[(&str, T)]) -> Outcome<Option<T>> {
		let Some(text) = self.text(term)? else {
			return Ok(None);
		};
		let found = choices.iter().find(|(name, _)| *name == text);
		found
			.map(|(_, value)| Some(*value))
			.ok_or(TermError::invalid(term))
	}

	/// A term that is an array, or a single value that stands for an array of one.
	fn array(&self, term: &'static str) -> &'s [Value<'a>] {
		match self.find(term) {
			Some(Value::Array(elements)) => elements,
			Some(single) => core::slice::from_ref(single),
			None => &[],
		}
	}

	fn parse_array<T: FromStr<Err = Error>>(&self, term: &'static str) -> Outcome<Vec<T>> {
		self.array(term)
			.iter()
			.map(|value| {
				let text = value.text().ok_or(TermError::invalid(term))?;
				text.parse().map_err(TermError::from_error(term))
			})
			.collect()
	}
}

const ROLES: [(&str, Role); 17] = [
	("RPA", Role::RealPositionAsset),
	("RPL", Role::RealPositionLiability),
	("LG", Role::Long),
	("ST", Role::Short),
	("BUY", Role::Buyer),
	("SEL", Role::Seller),
	("RFL", Role::ReceiveFirstLeg),
	("PFL", Role::PayFirstLeg),
	("RF", Role::ReceiveFixed),
	("PF", Role::PayFixed),
	("COL", Role::Collateral),
	("CNO", Role::CloseOutNetting),
	("GUA", Role::Guarantor),
	("OBL", Role::Obligee),
	("UDL", Role::Underlying),
	("UDLP", Role::UnderlyingPlus),
	("UDLM", Role::UnderlyingMinus),
];

const PERFORMANCES: [(&str, Performance); 6] = [
	("PF", Performance::Performant),
	("DL", Performance::Delayed),
	("DQ", Performance::Delinquent),
	("DF", Performance::Default),
	("MA", Performance::Matured),
	("TE", Performance::Terminated),
];

const BUSINESS_DAY_CONVENTIONS: [(&str, BusinessDayConvention); 11] = [
	("NOS", BusinessDayConvention::NoShift),
	("NULL", BusinessDayConvention::NoShift),
	("SCF", BusinessDayConvention::ShiftCalculateFollowing),
	(
		"SCMF",
		BusinessDayConvention::ShiftCalculateModifiedFollowing,
	),
	("CSF", BusinessDayConvention::CalculateShiftFollowing),
	(
		"CSMF",
		BusinessDayConvention::CalculateShiftModifiedFollowing,
	),
	("SCP", BusinessDayConvention::ShiftCalculatePreceding),
	(
		"SCMP",
		BusinessDayConvention::ShiftCalculateModifiedPreceding,
	),
	("CSP", BusinessDayConvention::CalculateShiftPreceding),
	(
		"CSMP",
		BusinessDayConvention::CalculateShiftModifiedPreceding,
	),
	("noShift", BusinessDayConvention::NoShift),
];

const DAY_COUNTS: [(&str, DayCount); 11] = [
	("AA", DayCount::ActualActualIsda),
	("AAISDA", DayCount::ActualActualIsda),
	("AAICMA", DayCount::ActualActualIcma),
	("A360", DayCount::Actual360),
	("A365", DayCount::Actual365),
	("30360", DayCount::Thirty360),
	("30E360", DayCount::ThirtyE360),
	("30E360ISDA", DayCount::ThirtyE360Isda),
	("28E336", DayCount::TwentyEightE336),
	("B252", DayCount::Business252),
	("BUS252", DayCount::Business252),
];

const DELIVERY: [(&str, DeliverySettlement); 2] = [
	("D", DeliverySettlement::Delivery),
	("S", DeliverySettlement::Settlement),
];

/// Groups of terms.
impl<'s, 'a> Source<'s, 'a> {
	fn header(&self) -> Outcome<Header> {
		let parent = self.parent.map(|value| Source {
			value,
			parent: None,
		});
		let inherited = |term: &'static str| match self.text(term)? {
			Some(text) => Ok(Some(text)),
			None => parent.map_or(Ok(None), |parent| parent.text(term)),
		};
		let currency = inherited("currency")?.ok_or(TermError::missing("currency"))?;
		let status_date = inherited("statusDate")?.ok_or(TermError::missing("statusDate"))?;
		let role = match self.choice("contractRole", &ROLES)? {
			Some(role) => role,
			// The contract that it is part of decides.
			None if self.parent.is_some() => Role::RealPositionAsset,
			None => return Err(TermError::missing("contractRole")),
		};
		Ok(Header {
			contract_id: self.required("contractID")?,
			role,
			status_date: status_date
				.parse()
				.map_err(TermError::from_error("statusDate"))?,
			currency: currency
				.parse()
				.map_err(TermError::from_error("currency"))?,
			settlement_currency: self.parse("settlementCurrency")?,
			performance: self
				.choice("contractPerformance", &PERFORMANCES)?
				.unwrap_or_default(),
			calendar: self.calendar()?,
			business_day_convention: self
				.choice("businessDayConvention", &BUSINESS_DAY_CONVENTIONS)?
				.unwrap_or_default(),
			end_of_month_convention: self
				.choice(
					"endOfMonthConvention",
					&[
						("SD", EndOfMonthConvention::SameDay),
						("EOM", EndOfMonthConvention::EndOfMonth),
					],
				)?
				.unwrap_or_default(),
		})
	}

	fn calendar(&self) -> Outcome<Calendar> {
		if let Some(Value::Array(_)) = self.find("calendar") {
			return Ok(Calendar::Holidays(Holidays::new(
				self.parse_array("calendar")?,
			)?));
		}
		match self.text("calendar")? {
			None | Some("NC" | "NOCALENDAR" | "noCalendar" | "NoCalendar") => {
				Ok(Calendar::NoCalendar)
			}
			Some("MF" | "mondayToFriday" | "MondayToFriday") => Ok(Calendar::MondayToFriday),
			Some(_) => Err(TermError::invalid("calendar")),
		}
	}

	fn interest(&self) -> Outcome<Interest> {
		// The specification has no cash flows for interest that is paid in advance.
		self.choice("cyclePointOfInterestPayment", &[("E", ())])?;
		let rate = self.fixed("nominalInterestRate")?;
		let day_count = match self.choice("dayCountConvention", &DAY_COUNTS)? {
			Some(day_count) => day_count,
			None if rate.is_none() => DayCount::ActualActualIsda,
			None => return Err(TermError::missing("dayCountConvention")),
		};
		Ok(Interest {
			rate,
			day_count,
			payment: self
				.recurrence("cycleAnchorDateOfInterestPayment", "cycleOfInterestPayment")?,
			accrued: self.fixed("accruedInterest")?,
			capitalization_end: self.date("capitalizationEndDate")?,
		})
	}

	fn fees(&self) -> Outcome<Option<Fees>> {
		let Some(rate) = self.fixed("feeRate")?.filter(|rate| !rate.is_zero()) else {
			return Ok(None);
		};
		let basis = [("A", FeeBasis::Absolute), ("N", FeeBasis::Notional)];
		Ok(Some(Fees {
			rate,
			basis: self
				.choice("feeBasis", &basis)?
				.ok_or(TermError::missing("feeBasis"))?,
			payment: self.recurrence("cycleAnchorDateOfFee", "cycleOfFee")?,
			accrued: self.fixed("feeAccrued")?,
		}))
	}

	fn rate_reset(&self) -> Outcome<Option<RateReset>> {
		let schedule = self.recurrence("cycleAnchorDateOfRateReset", "cycleOfRateReset")?;
		if schedule.is_empty() {
			return Ok(None);
		}
		self.rate_reset_with(schedule).map(Some)
	}

	fn rate_reset_with(&self, schedule: Recurrence) -> Outcome<RateReset> {
		// Nor for rates that are fixed when they have run.
		self.choice("cyclePointOfRateReset", &[("B", ())])?;
		Ok(RateReset {
			schedule,
			market_object: self.required("marketObjectCodeOfRateReset")?,
			multiplier: self.fixed("rateMultiplier")?.unwrap_or(Fixed::ONE),
			spread: self.fixed("rateSpread")?.unwrap_or(Fixed::ZERO),
			life_cap: self.fixed("lifeCap")?,
			life_floor: self.fixed("lifeFloor")?,
			period_cap: self.fixed("periodCap")?,
			// The dictionary has a size, the specification's formula a change below zero.
			period_floor: self
				.fixed("periodFloor")?
				.map(Fixed::checked_abs)
				.transpose()
				.map_err(TermError::from_error("periodFloor"))?,
			next_rate: self.fixed("nextResetRate")?,
		})
	}

	/// The effect has a letter for interest, one for the notional and one that is not used; what is
	/// not scaled is a zero, or the letter O.
	fn scaling(&self) -> Outcome<Option<Scaling>> {
		let term = "scalingEffect";
		let Some(effect) = self.text(term)? else {
			return Ok(None);
		};
		let letters: &[u8; 3] = effect
			.as_bytes()
			.try_into()
			.map_err(|_| TermError::invalid(term))?;
		let scaled = |letter: u8, name: u8| match letter {
			b'0' | b'O' => Ok(false),
			letter if letter == name => Ok(true),
			_ => Err(TermError::invalid(term)),
		};
		let (interest, notional) = (scaled(letters[0], b'I')?, scaled(letters[1], b'N')?);
		scaled(letters[2], b'M')?;
		if !interest && !notional {
			return Ok(None);
		}
		let base = match self.fixed("scalingIndexAtContractDealDate")? {
			Some(index) => index,
			None => self
				.fixed("scalingIndexAtStatusDate")?
				.ok_or(TermError::missing("scalingIndexAtContractDealDate"))?,
		};
		Ok(Some(Scaling {
			schedule: self.recurrence("cycleAnchorDateOfScalingIndex", "cycleOfScalingIndex")?,
			market_object: self.required("marketObjectCodeOfScalingIndex")?,
			base_index: base,
			interest,
			notional,
			interest_multiplier: self
				.fixed("interestScalingMultiplier")?
				.unwrap_or(Fixed::ONE),
			notional_multiplier: self
				.fixed("notionalScalingMultiplier")?
				.unwrap_or(Fixed::ONE),
		}))
	}

	fn prepayment(&self) -> Outcome<Option<Prepayment>> {
		let effects = [("N", false), ("A", true), ("M", true)];
		if self.choice("prepaymentEffect", &effects)? != Some(true) {
			return Ok(None);
		}
		let rate = || {
			self.fixed("penaltyRate")?
				.ok_or(TermError::missing("penaltyRate"))
		};
		let penalty = match self.text("penaltyType")? {
			None | Some("N" | "O") => Penalty::None,
			Some("A") => Penalty::Absolute(rate()?),
			Some("R") => Penalty::Relative(rate()?),
			Some("I") => Penalty::RateDifferential,
			Some(_) => return Err(TermError::invalid("penaltyType")),
		};
		let schedule = self.recurrence("cycleAnchorDateOfOptionality", "cycleOfOptionality")?;
		Ok(Some(Prepayment { schedule, penalty }))
	}

	fn trade(&self, date: &'static str, price: &'static str) -> Outcome<Option<Trade>> {
		let Some(date) = self.date(date)? else {
			return Ok(None);
		};
		Ok(Some(Trade {
			date,
			price: self.required(price)?,
		}))
	}

	fn purchase(&self) -> Outcome<Option<Trade>> {
		self.trade("purchaseDate", "priceAtPurchaseDate")
	}

	fn termination(&self) -> Outcome<Option<Trade>> {
		self.trade("terminationDate", "priceAtTerminationDate")
	}

	fn options(&self) -> Outcome<LoanOptions> {
		Ok(LoanOptions {
			fees: self.fees()?,
			rate_reset: self.rate_reset()?,
			scaling: self.scaling()?,
			prepayment: self.prepayment()?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn base(&self) -> Outcome<InterestBase> {
		let amount = self.fixed("interestCalculationBaseAmount")?;
		match self.text("interestCalculationBase")? {
			None | Some("NT") => Ok(InterestBase::Notional),
			Some("NTIED") => Ok(InterestBase::Fixed(amount)),
			Some("NTL") => Ok(InterestBase::Lagged {
				amount,
				schedule: self.recurrence(
					"cycleAnchorDateOfInterestCalculationBase",
					"cycleOfInterestCalculationBase",
				)?,
			}),
			Some(_) => Err(TermError::invalid("interestCalculationBase")),
		}
	}

	fn redemption(&self) -> Outcome<Recurrence> {
		self.recurrence(
			"cycleAnchorDateOfPrincipalRedemption",
			"cycleOfPrincipalRedemption",
		)
	}

	fn delivery(&self) -> Outcome<DeliverySettlement> {
		Ok(self
			.choice("deliverySettlement", &DELIVERY)?
			.unwrap_or_default())
	}

	fn exercise(&self) -> Outcome<Option<Exercise>> {
		let Some(date) = self.date("exerciseDate")? else {
			return Ok(None);
		};
		Ok(Some(Exercise {
			date,
			amount: self.required("exerciseAmount")?,
		}))
	}

	fn premium(&self) -> Outcome<Fixed> {
		Ok(self.fixed("premiumDiscountAtIED")?.unwrap_or(Fixed::ZERO))
	}
}

/// Loans.
impl Source<'_, '_> {
	fn loan(&self) -> Outcome<LoanTerms> {
		let header = || self.header();
		let initial_exchange = || self.required("initialExchangeDate");
		let notional = || self.required("notionalPrincipal");
		let payment = "nextPrincipalRedemptionPayment";
		Ok(match self.required_text("contractType")? {
			"PAM" => LoanTerms::Pam(Pam {
				header: header()?,
				initial_exchange: initial_exchange()?,
				maturity: self.required("maturityDate")?,
				notional: notional()?,
				premium_discount: self.premium()?,
				interest: self.interest()?,
				options: self.options()?,
			}),
			"LAM" => LoanTerms::Lam(Lam {
				header: header()?,
				initial_exchange: initial_exchange()?,
				maturity: self.date("maturityDate")?,
				notional: notional()?,
				premium_discount: self.premium()?,
				interest: self.interest()?,
				base: self.base()?,
				redemption: self.redemption()?,
				next_payment: self.fixed(payment)?,
				options: self.options()?,
			}),
			"NAM" => LoanTerms::Nam(Nam {
				header: header()?,
				initial_exchange: initial_exchange()?,
				maturity: self.date("maturityDate")?,
				notional: notional()?,
				premium_discount: self.premium()?,
				interest: self.interest()?,
				base: self.base()?,
				redemption: self.redemption()?,
				next_payment: self.required(payment)?,
				options: self.options()?,
			}),
			"ANN" => LoanTerms::Ann(Ann {
				header: header()?,
				initial_exchange: initial_exchange()?,
				maturity: self.date("maturityDate")?,
				amortization: self.date("amortizationDate")?,
				notional: notional()?,
				premium_discount: self.premium()?,
				interest: self.interest()?,
				base: self.base()?,
				redemption: self.redemption()?,
				next_payment: self.fixed(payment)?,
				options: self.options()?,
			}),
			"LAX" => LoanTerms::Lax(self.lax()?),
			"CLM" => LoanTerms::Clm(Clm {
				header: header()?,
				initial_exchange: initial_exchange()?,
				maturity: self.date("maturityDate")?,
				notional: notional()?,
				interest: self.interest()?,
				notice: self.period("xDayNotice")?,
				fees: self.fees()?,
				rate_reset: self.rate_reset()?,
			}),
			"UMP" => LoanTerms::Ump(Ump {
				header: header()?,
				initial_exchange: initial_exchange()?,
				notional: notional()?,
				interest: self.interest()?,
				fees: self.fees()?,
				rate_reset: self.rate_reset()?,
				termination: self.termination()?,
			}),
			_ => return Err(TermError::invalid("contractType")),
		})
	}

	fn lax(&self) -> Outcome<Lax> {
		let amounts = "arrayNextPrincipalRedemptionPayment";
		let principal = self.steps(
			"arrayCycleAnchorDateOfPrincipalRedemption",
			"arrayCycleOfPrincipalRedemption",
		)?;
		let amount: Vec<Fixed> = self.each(amounts, principal.len())?;
		let directions = "arrayIncreaseDecrease";
		let increases = self.each_choice(
			directions,
			principal.len(),
			&[("INC", true), ("DEC", false)],
		)?;
		let reset = self.steps("arrayCycleAnchorDateOfRateReset", "arrayCycleOfRateReset")?;
		let rates: Vec<Fixed> = self.each("arrayRate", reset.len())?;
		let variable = self.each_choice(
			"arrayFixedVariable",
			reset.len(),
			&[("F", false), ("FIX", false), ("V", true), ("VAR", true)],
		)?;
		let needs_reset = variable.contains(&true) || self.find("nextResetRate").is_some();
		let rate_reset = if needs_reset && !reset.is_empty() {
			Some(self.rate_reset_with(Recurrence::default())?)
		} else {
			None
		};
		Ok(Lax {
			header: self.header()?,
			initial_exchange: self.required("initialExchangeDate")?,
			maturity: self.date("maturityDate")?,
			notional: self.required("notionalPrincipal")?,
			premium_discount: self.premium()?,
			interest: self.interest()?,
			interest_steps: self.steps(
				"arrayCycleAnchorDateOfInterestPayment",
				"arrayCycleOfInterestPayment",
			)?,
			base: self.base()?,
			principal_steps: principal
				.into_iter()
				.zip(amount)
				.zip(increases)
				.map(|((step, amount), increase)| PrincipalStep {
					step,
					amount,
					increase,
				})
				.collect(),
			rate_steps: reset
				.into_iter()
				.zip(rates)
				.zip(variable)
				.map(|((step, rate), variable)| RateStep {
					step,
					rate,
					variable,
				})
				.collect(),
			options: LoanOptions {
				rate_reset,
				..self.options()?
			},
		})
	}

	/// Anchors with their cycles; one cycle goes for all.
	fn steps(&self, anchor: &'static str, cycle: &'static str) -> Outcome<Vec<Step>> {
		let anchors: Vec<DateTime> = self.parse_array(anchor)?;
		let cycles: Vec<Cycle> = self.parse_array(cycle)?;
		if cycles.len() > 1 && cycles.len() != anchors.len() {
			return Err(TermError {
				term: cycle,
				reason: Reason::Length,
			});
		}
		let cycle_of = |index: usize| cycles.get(index).or(cycles.first()).copied();
		Ok(anchors
			.into_iter()
			.enumerate()
			.map(|(index, anchor)| Step {
				anchor,
				cycle: cycle_of(index),
			})
			.collect())
	}

	/// An array with as many elements as there are anchors; one element goes for all.
	fn each<T: FromStr<Err = Error> + Clone>(
		&self,
		term: &'static str,
		count: usize,
	) -> Outcome<Vec<T>> {
		let values: Vec<T> = self.parse_array(term)?;
		match values.len() {
			length if length == count => Ok(values),
			1 => Ok(core::iter::repeat_n(values, count).flatten().collect()),
			0 => Err(TermError::missing(term)),
			_ => Err(TermError {
				term,
				reason: Reason::Length,
			}),
		}
	}

	fn each_choice(
		&self,
		term: &'static str,
		count: usize,
		choices: &[(&str, bool)],
	) -> Outcome<Vec<bool>> {
		let mut meanings = Vec::new();
		for value in self.array(term) {
			let text = value.text().ok_or(TermError::invalid(term))?;
			let found = choices.iter().find(|(name, _)| *name == text);
			meanings.push(found.ok_or(TermError::invalid(term))?.1);
		}
		match meanings.len() {
			length if length == count => Ok(meanings),
			1 => Ok(core::iter::repeat_n(meanings, count).flatten().collect()),
			0 => Err(TermError::missing(term)),
			_ => Err(TermError {
				term,
				reason: Reason::Length,
			}),
		}
	}
}

/// Positions and derivatives.
impl<'s, 'a> Source<'s, 'a> {
	fn csh(&self) -> Outcome<Csh> {
		Ok(Csh {
			header: self.header()?,
			notional: self.required("notionalPrincipal")?,
		})
	}

	fn quantity(&self) -> Outcome<Fixed> {
		Ok(self.fixed("quantity")?.unwrap_or(Fixed::ONE))
	}

	fn stk(&self) -> Outcome<Stk> {
		let header = self.header()?;
		let mut schedule = self.recurrence("cycleAnchorDateOfDividend", "cycleOfDividend")?;
		if schedule.is_empty() {
			schedule =
				self.recurrence("cycleAnchorDateOfDividendPayment", "cycleOfDividendPayment")?;
		}
		let dividend = if schedule.is_empty() {
			None
		} else {
			let market_object = match self.parse("marketObjectCodeOfDividends")? {
				Some(code) => code,
				None => Code::concat(&[header.contract_id.as_str(), "-DV"])
					.map_err(TermError::from_error("contractID"))?,
			};
			Some(Dividend {
				schedule,
				next: self.fixed("nextDividendPaymentAmount")?,
				market_object,
			})
		};
		Ok(Stk {
			header,
			dividend,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn com(&self) -> Outcome<Com> {
		Ok(Com {
			header: self.header()?,
			quantity: self.quantity()?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn fxout(&self) -> Outcome<Fxout> {
		Ok(Fxout {
			header: self.header()?,
			currency2: self.required("currency2")?,
			maturity: match self.date("settlementDate")? {
				Some(date) => date,
				None => self.required("maturityDate")?,
			},
			notional: self.required("notionalPrincipal")?,
			notional2: self.required("notionalPrincipal2")?,
			delivery: self.delivery()?,
			settlement_period: self.period("settlementPeriod")?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn futur(&self) -> Outcome<Futur> {
		Ok(Futur {
			header: self.header()?,
			underlying: self.underlying()?,
			maturity: self.required("maturityDate")?,
			price: self.required("futuresPrice")?,
			exercise: self.exercise()?,
			settlement_period: self.period("settlementPeriod")?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn optns(&self) -> Outcome<Optns> {
		let strike = "optionStrike1";
		Ok(Optns {
			header: self.header()?,
			underlying: self.underlying()?,
			maturity: self.required("maturityDate")?,
			right: match self.required_text("optionType")? {
				"C" => Right::Call(self.required(strike)?),
				"P" => Right::Put(self.required(strike)?),
				"CP" => Right::CallPut(self.required(strike)?, self.required("optionStrike2")?),
				_ => return Err(TermError::invalid("optionType")),
			},
			early_exercise: self
				.choice(
					"optionExerciseType",
					&[("E", false), ("A", true), ("B", true)],
				)?
				.ok_or(TermError::missing("optionExerciseType"))?,
			exercise: self.exercise()?,
			settlement_period: self.period("settlementPeriod")?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn swppv(&self) -> Outcome<Swppv> {
		let interest = self.interest()?;
		Ok(Swppv {
			header: self.header()?,
			initial_exchange: self.required("initialExchangeDate")?,
			maturity: self.required("maturityDate")?,
			notional: self.required("notionalPrincipal")?,
			fixed_rate: interest
				.rate
				.ok_or(TermError::missing("nominalInterestRate"))?,
			floating_rate: self.required("nominalInterestRate2")?,
			day_count: interest.day_count,
			payment: interest.payment,
			accrued: interest.accrued,
			rate_reset: self
				.rate_reset()?
				.ok_or(TermError::missing("cycleOfRateReset"))?,
			delivery: self.delivery()?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}
}

const STRUCTURE: &str = "contractStructure";

/// The parts of composed contracts.
impl<'s, 'a> Source<'s, 'a> {
	/// The references with one of these roles, with their types.
	fn references(&self, roles: &'static [&'static str]) -> Vec<(&'s Value<'a>, Option<&'s str>)> {
		let text = |reference: &'s Value<'a>, names: [&str; 2]| {
			names
				.into_iter()
				.find_map(|name| reference.get(name))
				.and_then(|value| value.text())
		};
		self.array(STRUCTURE)
			.iter()
			.filter(|reference| {
				text(reference, ["referenceRole", "role"]).is_some_and(|role| roles.contains(&role))
			})
			.filter_map(|reference| {
				let kind = text(reference, ["referenceType", "type"]);
				reference.get("object").map(|object| (object, kind))
			})
			.collect()
	}

	fn reference(&self, roles: &'static [&'static str]) -> Outcome<&'s Value<'a>> {
		let found = self.references(roles);
		found
			.first()
			.map(|(object, _)| *object)
			.ok_or(TermError::missing(STRUCTURE))
	}

	/// The market object of a reference, given by itself or as a term of a contract.
	fn market_object(object: &Value<'_>) -> Outcome<Option<Code>> {
		let code = match object {
			Value::Object(_) => object.get("marketObjectCode").and_then(Value::text),
			_ => object.text(),
		};
		code.map(|code| {
			code.parse()
				.map_err(TermError::from_error("marketObjectCode"))
		})
		.transpose()
	}

	fn underlying(&self) -> Outcome<Code> {
		let object = self.reference(&["UDL", "Underlying", "underlying"])?;
		Self::market_object(object)?.ok_or(TermError::missing("marketObjectCode"))
	}

	fn child(&self, value: &'s Value<'a>) -> Outcome<LoanTerms> {
		Source {
			value,
			parent: Some(self.value),
		}
		.loan()
	}

	fn swaps(&self) -> Outcome<Swaps> {
		Ok(Swaps {
			header: self.header()?,
			first: self.child(self.reference(&["FIL", "FirstLeg", "firstLeg"])?)?,
			second: self.child(self.reference(&["SEL", "SecondLeg", "secondLeg"])?)?,
			delivery: self.delivery()?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn capfl(&self) -> Outcome<Capfl> {
		Ok(Capfl {
			header: self.header()?,
			underlying: self.child(self.reference(&["UDL", "Underlying", "underlying"])?)?,
			cap: self.fixed("lifeCap")?,
			floor: self.fixed("lifeFloor")?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn coverage(&self) -> Outcome<Coverage> {
		let mut contracts = Vec::new();
		for (object, kind) in self.references(&["COVE", "CoveredContract", "coveredContract"]) {
			let identifier = match object {
				Value::Object(_) => object.get("contractIdentifier").and_then(Value::text),
				_ => object.text(),
			};
			contracts.push(match identifier {
				Some(id) if kind != Some("CNT") => {
					Covered::Identifier(id.parse().map_err(TermError::from_error(STRUCTURE))?)
				}
				_ => Covered::Loan {
					terms: self.child(object)?,
					market_object: Self::market_object(object)?,
				},
			});
		}
		let term = "creditEventTypeCovered";
		let mut credit_events = Vec::new();
		for value in self.array(term) {
			let text = value.text().ok_or(TermError::invalid(term))?;
			let found = PERFORMANCES.iter().find(|(name, _)| *name == text);
			credit_events.push(found.ok_or(TermError::invalid(term))?.1);
		}
		if credit_events.is_empty() {
			credit_events.push(Performance::Default);
		}
		let exposures = [
			("NO", Exposure::Notional),
			("NI", Exposure::NotionalAndInterest),
			("MV", Exposure::MarketValue),
		];
		Ok(Coverage {
			contracts,
			ratio: self
				.fixed("coverageOfCreditEnhancement")?
				.unwrap_or(Fixed::ONE),
			exposure: self
				.choice("guaranteedExposure", &exposures)?
				.unwrap_or_default(),
			credit_events,
		})
	}

	fn ceg(&self) -> Outcome<Ceg> {
		Ok(Ceg {
			header: self.header()?,
			maturity: self.date("maturityDate")?,
			notional: self.fixed("notionalPrincipal")?,
			coverage: self.coverage()?,
			day_count: self
				.choice("dayCountConvention", &DAY_COUNTS)?
				.unwrap_or(DayCount::ActualActualIsda),
			fees: self.fees()?,
			exercise: self.exercise()?,
			settlement_period: self.period("settlementPeriod")?,
			purchase: self.purchase()?,
			termination: self.termination()?,
		})
	}

	fn cec(&self) -> Outcome<Cec> {
		let mut collateral = Vec::new();
		for (object, _) in self.references(&["COVI", "CoveringContract", "coveringContract"]) {
			let market_object =
				Self::market_object(object)?.ok_or(TermError::missing("marketObjectCode"))?;
			let quantity = Source {
				value: object,
				parent: None,
			}
			.quantity()?;
			collateral.push(Collateral {
				market_object,
				quantity,
			});
		}
		Ok(Cec {
			header: self.header()?,
			maturity: self.date("maturityDate")?,
			coverage: self.coverage()?,
			collateral,
			exercise: self.exercise()?,
			settlement_period: self.period("settlementPeriod")?,
		})
	}
}
