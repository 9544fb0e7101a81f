//! From terms to a loan that can run: checks, and what follows from the terms.

use alloc::vec::Vec;

use crate::{
	calendar::Business,
	cycle::{EndOfMonthConvention, Timetable},
	daycount::{DayCount, ReferencePeriod},
	error::{Error, TermError},
	fixed::Fixed,
	terms::{Header, Interest, InterestBase, LoanOptions, Penalty, Recurrence},
	time::{DateTime, Period},
};

use super::{
	stream, Ann, Clm, Kind, Lam, Lax, Loan, Nam, Pam, PrincipalStep, RateStep, Settlement, Step,
	Tables, Ump, MAX_ANNUITY_PAYMENTS, MAX_STEPS,
};

/// What all loans have in common when they are built.
struct Draft {
	kind: Kind,
	header: Header,
	initial_exchange: DateTime,
	maturity: Option<DateTime>,
	amortization: Option<DateTime>,
	notional: Fixed,
	premium: Fixed,
	interest: Interest,
	base: InterestBase,
	redemption: Recurrence,
	next_payment: Option<Fixed>,
	notice: Period,
	options: LoanOptions,
	interest_steps: Vec<Step>,
	principal_steps: Vec<PrincipalStep>,
	rate_steps: Vec<RateStep>,
}

impl Draft {
	fn new(kind: Kind, header: Header, initial_exchange: DateTime, interest: Interest) -> Draft {
		Draft {
			kind,
			header,
			initial_exchange,
			maturity: None,
			amortization: None,
			notional: Fixed::ZERO,
			premium: Fixed::ZERO,
			interest,
			base: InterestBase::Notional,
			redemption: Recurrence::default(),
			next_payment: None,
			notice: Period::ZERO,
			options: LoanOptions::default(),
			interest_steps: Vec::new(),
			principal_steps: Vec::new(),
			rate_steps: Vec::new(),
		}
	}
}

impl TryFrom<Pam> for Loan {
	type Error = TermError;

	fn try_from(terms: Pam) -> Result<Loan, TermError> {
		Loan::build(Draft {
			maturity: Some(terms.maturity),
			notional: terms.notional,
			premium: terms.premium_discount,
			options: terms.options,
			..Draft::new(
				Kind::AtMaturity,
				terms.header,
				terms.initial_exchange,
				terms.interest,
			)
		})
	}
}

impl TryFrom<Lam> for Loan {
	type Error = TermError;

	fn try_from(terms: Lam) -> Result<Loan, TermError> {
		Loan::build(Draft {
			maturity: terms.maturity,
			notional: terms.notional,
			premium: terms.premium_discount,
			base: terms.base,
			redemption: terms.redemption,
			next_payment: terms.next_payment,
			options: terms.options,
			..Draft::new(
				Kind::Linear,
				terms.header,
				terms.initial_exchange,
				terms.interest,
			)
		})
	}
}

impl TryFrom<Nam> for Loan {
	type Error = TermError;

	fn try_from(terms: Nam) -> Result<Loan, TermError> {
		Loan::build(Draft {
			maturity: terms.maturity,
			notional: terms.notional,
			premium: terms.premium_discount,
			base: terms.base,
			redemption: terms.redemption,
			next_payment: Some(terms.next_payment),
			options: terms.options,
			..Draft::new(
				Kind::Negative,
				terms.header,
				terms.initial_exchange,
				terms.interest,
			)
		})
	}
}

impl TryFrom<Ann> for Loan {
	type Error = TermError;

	fn try_from(terms: Ann) -> Result<Loan, TermError> {
		Loan::build(Draft {
			maturity: terms.maturity,
			amortization: terms.amortization,
			notional: terms.notional,
			premium: terms.premium_discount,
			base: terms.base,
			redemption: terms.redemption,
			next_payment: terms.next_payment,
			options: terms.options,
			..Draft::new(
				Kind::Annuity,
				terms.header,
				terms.initial_exchange,
				terms.interest,
			)
		})
	}
}

impl TryFrom<Lax> for Loan {
	type Error = TermError;

	fn try_from(terms: Lax) -> Result<Loan, TermError> {
		let interest = Interest {
			payment: Recurrence::default(),
			..terms.interest
		};
		Loan::build(Draft {
			maturity: terms.maturity,
			notional: terms.notional,
			premium: terms.premium_discount,
			base: terms.base,
			options: terms.options,
			interest_steps: terms.interest_steps,
			principal_steps: terms.principal_steps,
			rate_steps: terms.rate_steps,
			..Draft::new(Kind::Exotic, terms.header, terms.initial_exchange, interest)
		})
	}
}

impl TryFrom<Clm> for Loan {
	type Error = TermError;

	fn try_from(terms: Clm) -> Result<Loan, TermError> {
		let interest = Interest {
			capitalization_end: None,
			..terms.interest
		};
		Loan::build(Draft {
			maturity: terms.maturity,
			notional: terms.notional,
			notice: terms.notice,
			options: LoanOptions {
				fees: terms.fees,
				rate_reset: terms.rate_reset,
				..LoanOptions::default()
			},
			..Draft::new(Kind::Call, terms.header, terms.initial_exchange, interest)
		})
	}
}

impl TryFrom<Ump> for Loan {
	type Error = TermError;

	fn try_from(terms: Ump) -> Result<Loan, TermError> {
		let interest = Interest {
			capitalization_end: None,
			..terms.interest
		};
		Loan::build(Draft {
			notional: terms.notional,
			options: LoanOptions {
				fees: terms.fees,
				rate_reset: terms.rate_reset,
				termination: terms.termination,
				..LoanOptions::default()
			},
			..Draft::new(
				Kind::Undefined,
				terms.header,
				terms.initial_exchange,
				interest,
			)
		})
	}
}

/// Building.
impl Loan {
	fn build(draft: Draft) -> Result<Loan, TermError> {
		check_amounts(&draft)?;
		check_steps(&draft)?;
		let settlement = Settlement::new(&draft.header)?;
		let end_of_month = draft.header.end_of_month_convention;
		let empty = Tables {
			interest: Timetable::EMPTY,
			interest_redemption: Timetable::EMPTY,
			redemption: Timetable::EMPTY,
			reset: Timetable::EMPTY,
			fees: Timetable::EMPTY,
			scaling: Timetable::EMPTY,
			base: Timetable::EMPTY,
			option: Timetable::EMPTY,
			maturity: None,
		};
		let mut loan = Loan {
			kind: draft.kind,
			id: draft.header.contract_id,
			positive: draft.header.role.is_positive(),
			settlement,
			status_date: draft.header.status_date,
			performance: draft.header.performance,
			business: Business {
				calendar: draft.header.calendar,
				convention: draft.header.business_day_convention,
			},
			end_of_month,
			initial_exchange: draft.initial_exchange,
			maturity: draft.maturity,
			amortization: draft.amortization,
			notional: draft.notional,
			premium: draft.premium,
			interest: draft.interest,
			reference: None,
			base: draft.base,
			redemption: draft.redemption,
			next_payment: draft.next_payment,
			fixing: None,
			notice: draft.notice,
			options: draft.options,
			first_reset: None,
			interest_steps: draft.interest_steps,
			principal_steps: draft.principal_steps,
			rate_steps: draft.rate_steps,
			tables: empty,
			interest_tables: Vec::new(),
			principal_tables: Vec::new(),
			rate_tables: Vec::new(),
			streams: 0,
		};
		loan.reference = loan.reference_period()?;
		if loan.maturity.is_none() {
			loan.maturity = loan.computed_maturity()?;
		}
		if loan
			.maturity
			.is_some_and(|maturity| maturity <= loan.initial_exchange)
		{
			return Err(TermError::early("maturityDate"));
		}
		loan.tables = loan.tables_until(loan.maturity);
		loan.step_tables();
		loan.payments()?;
		if loan
			.options
			.rate_reset
			.is_some_and(|reset| reset.next_rate.is_some())
		{
			let tables = if loan.kind == Kind::Exotic {
				&loan.rate_tables
			} else {
				&Vec::new()
			};
			let cyclic = loan.tables.reset.first_after(loan.status_date);
			let steps = tables
				.iter()
				.filter_map(|table| table.first_after(loan.status_date));
			loan.first_reset = steps.chain(cyclic).min();
		}
		loan.streams = loan.active_streams();
		Ok(loan)
	}

	/// The coupon periods of A/A ICMA: those of the interest payments.
	fn reference_period(&self) -> Result<Option<ReferencePeriod>, TermError> {
		if self.interest.day_count != DayCount::ActualActualIcma {
			return Ok(None);
		}
		let (anchor, cycle) = match self.interest_steps.first() {
			Some(step) => (Some(step.anchor), step.cycle),
			None if self.kind == Kind::Negative || self.kind == Kind::Annuity => (
				self.redemption.start(self.initial_exchange),
				self.redemption.cycle,
			),
			None => {
				let payment = self.interest.payment;
				(payment.start(self.initial_exchange), payment.cycle)
			}
		};
		let end_of_month = self.end_of_month == EndOfMonthConvention::EndOfMonth;
		anchor
			.zip(cycle)
			.and_then(|(anchor, cycle)| {
				ReferencePeriod::of_cycle(anchor, cycle.period, end_of_month)
			})
			.map(Some)
			.ok_or(TermError::invalid("dayCountConvention"))
	}

	fn table(&self, recurrence: Recurrence, end: Option<DateTime>, with_end: bool) -> Timetable {
		let start = recurrence.start(self.initial_exchange);
		Timetable::new(start, recurrence.cycle, end, self.end_of_month, with_end)
	}

	/// As [`Self::table`], but without times if neither anchor nor cycle is given.
	fn optional_table(
		&self,
		recurrence: Recurrence,
		end: Option<DateTime>,
		with_end: bool,
	) -> Timetable {
		if recurrence.is_empty() {
			return Timetable::EMPTY;
		}
		self.table(recurrence, end, with_end)
	}

	/// The maturity that follows from the payments, if it follows from anything.
	fn computed_maturity(&self) -> Result<Option<DateTime>, TermError> {
		match self.kind {
			Kind::AtMaturity => Err(TermError::missing("maturityDate")),
			Kind::Call | Kind::Undefined => Ok(None),
			Kind::Exotic => self.exotic_maturity().map(Some),
			Kind::Annuity if self.amortization.is_some() => Ok(self.amortization),
			Kind::Linear | Kind::Negative | Kind::Annuity => self.amortized_maturity().map(Some),
		}
	}

	/// Maturity of `LAM`, `NAM` and `ANN` (sections LAM and NAM, state Md): the redemption that repays
	/// the loan.
	fn amortized_maturity(&self) -> Result<DateTime, TermError> {
		let missing = TermError::missing("maturityDate");
		let fail = TermError::from_error("maturityDate");
		let payment = self.next_payment.ok_or(missing)?;
		if self.redemption.cycle.is_none() {
			return Err(missing);
		}
		let table = self.table(self.redemption, None, false);
		let first = table.nth(0).ok_or(missing)?;
		let k = if first >= self.status_date {
			0
		} else {
			table.index_from(self.status_date)
		};
		let redeemed = match (self.kind, self.interest.rate) {
			(Kind::Negative | Kind::Annuity, Some(rate)) => {
				let times = (table.nth(k), table.nth(k + 1));
				let (Some(from), Some(to)) = times else {
					return Err(missing);
				};
				let interest = self
					.year_fraction(from, to)
					.and_then(|fraction| fraction.of(self.notional.checked_mul(rate)?));
				payment
					.checked_sub(interest.map_err(&fail)?)
					.map_err(&fail)?
			}
			_ => payment,
		};
		if !redeemed.is_positive() {
			return Err(missing);
		}
		let count = self.notional.ceil_div(redeemed).map_err(&fail)?.max(1);
		table.nth(k.saturating_add(count - 1)).ok_or(missing)
	}

	/// Maturity of `LAX` (section LAX, state Md): the time at which the steps have repaid the loan.
	fn exotic_maturity(&self) -> Result<DateTime, TermError> {
		let missing = TermError::missing("maturityDate");
		let fail = TermError::from_error("maturityDate");
		let mut balance = self.notional;
		let steps = &self.principal_steps;
		for (index, principal) in steps.iter().enumerate() {
			let end = steps.get(index + 1).map(|next| next.step.anchor);
			let table = Timetable::new(
				Some(principal.step.anchor),
				principal.step.cycle,
				end,
				self.end_of_month,
				false,
			);
			let count = table.count_after(self.status_date);
			let first = principal.step.anchor.max(self.status_date);
			let skipped = if first > principal.step.anchor {
				table.count_after(DateTime::MIN).saturating_sub(count)
			} else {
				0
			};
			if principal.increase || principal.amount.is_zero() {
				if end.is_none() {
					break;
				}
				let count = i64::try_from(count).map_err(|_| missing)?;
				let drawn = principal
					.amount
					.checked_mul_ratio(count, 1)
					.map_err(&fail)?;
				balance = balance.checked_add(drawn).map_err(&fail)?;
				continue;
			}
			let needed = balance.ceil_div(principal.amount).map_err(&fail)?.max(1);
			if needed <= count {
				return table.nth(skipped + needed - 1).ok_or(missing);
			}
			if end.is_none() && principal.step.cycle.is_none() {
				// Single payments that do not repay the loan: the rest is due with the last one.
				return Ok(principal.step.anchor);
			}
			let count = i64::try_from(count).map_err(|_| missing)?;
			let repaid = principal
				.amount
				.checked_mul_ratio(count, 1)
				.map_err(&fail)?;
			balance = balance.checked_sub(repaid).map_err(&fail)?;
		}
		Err(missing)
	}

	/// The schedules of the specification's tables up to an end.
	pub(super) fn tables_until(&self, end: Option<DateTime>) -> Tables {
		let options = &self.options;
		let capitalizes = self.kind.capitalizes();
		let with_redemption = matches!(self.kind, Kind::Negative | Kind::Annuity);
		let payment = self.interest.payment;
		let mut interest = Timetable::EMPTY;
		let mut interest_redemption = Timetable::EMPTY;
		if self.interest.rate.is_none() || self.kind == Kind::Exotic {
			// No interest, or steps of their own.
		} else if with_redemption {
			interest_redemption = self.table(self.redemption, end, true);
			// Interest of its own stops one cycle before the first redemption.
			let chop = self
				.redemption
				.start(self.initial_exchange)
				.zip(self.redemption.cycle)
				.and_then(|(start, cycle)| start.checked_sub(cycle.period).ok());
			let start = payment.start(self.initial_exchange);
			if let (Some(start), Some(chop)) = (start, chop) {
				if start <= chop && end.is_none_or(|end| chop < end) {
					interest = self.table(payment, Some(chop), true);
				}
			}
		} else if capitalizes {
			interest = self.optional_table(payment, end, false);
		} else {
			interest = self.table(payment, end, true);
		}
		let linear = matches!(self.kind, Kind::Linear) || with_redemption;
		let scaled = options
			.scaling
			.filter(|scaling| scaling.interest || scaling.notional);
		let steps = self.kind == Kind::Exotic;
		let mut base = Timetable::EMPTY;
		if let InterestBase::Lagged { schedule, .. } = self.base {
			base = self.optional_table(schedule, end, false);
		}
		let table = |recurrence: Option<Recurrence>, with_end: bool| {
			recurrence.map_or(Timetable::EMPTY, |recurrence| {
				self.optional_table(recurrence, end, with_end)
			})
		};
		let fees = options.fees.filter(|fees| !fees.rate.is_zero());
		Tables {
			interest,
			interest_redemption,
			redemption: table(linear.then_some(self.redemption), false),
			reset: table(
				options
					.rate_reset
					.filter(|_| !steps)
					.map(|reset| reset.schedule),
				false,
			),
			fees: table(fees.map(|fees| fees.payment), !capitalizes),
			scaling: table(scaled.map(|scaling| scaling.schedule), false),
			base,
			option: table(
				options.prepayment.map(|prepayment| prepayment.schedule),
				true,
			),
			maturity: end,
		}
	}

	/// The schedules of the array steps.
	fn step_tables(&mut self) {
		let end_of_month = self.end_of_month;
		let maturity = self.maturity;
		let tables = |steps: &[Step], with_end: bool| -> Vec<Timetable> {
			let ends = steps
				.iter()
				.skip(1)
				.map(|step| Some(step.anchor))
				.chain([maturity]);
			let clip = |end: Option<DateTime>| match (end, maturity) {
				(Some(end), Some(maturity)) => Some(end.min(maturity)),
				(end, maturity) => end.or(maturity),
			};
			steps
				.iter()
				.zip(ends)
				.map(|(step, end)| {
					Timetable::new(
						Some(step.anchor),
						step.cycle,
						clip(end),
						end_of_month,
						with_end,
					)
				})
				.collect()
		};
		if self.interest.rate.is_some() && self.kind == Kind::Exotic {
			self.interest_tables = if self.interest_steps.is_empty() {
				[Timetable::once(maturity)].into()
			} else {
				tables(&self.interest_steps, true)
			};
		}
		let principal: Vec<Step> = self.principal_steps.iter().map(|step| step.step).collect();
		self.principal_tables = tables(&principal, false);
		let rates: Vec<Step> = self.rate_steps.iter().map(|step| step.step).collect();
		self.rate_tables = tables(&rates, false);
	}

	/// The first payment of a linear amortizer, and when an annuity is fixed.
	fn payments(&mut self) -> Result<(), TermError> {
		let fail = TermError::from_error("nextPrincipalRedemptionPayment");
		if self.kind == Kind::Linear && self.next_payment.is_none() {
			// One payment per redemption, and one at maturity.
			let since = self
				.status_date
				.max(match self.status_date < self.initial_exchange {
					true => DateTime::MIN,
					false => self.initial_exchange,
				});
			let count = self.tables.redemption.count_after(since).saturating_add(1);
			self.next_payment = Some(self.notional.checked_mul_ratio(1, count).map_err(&fail)?);
		}
		if self.kind == Kind::Annuity {
			let table = self.annuity_table();
			if table.count_after(DateTime::MIN) > MAX_ANNUITY_PAYMENTS {
				return Err(TermError::many("cycleOfPrincipalRedemption"));
			}
			if self.next_payment.is_none() {
				let fixing = self.first_fixing().map_err(&fail)?;
				self.fixing = fixing.filter(|fixing| *fixing >= self.initial_exchange);
			}
		}
		Ok(())
	}

	/// The business day before the first redemption, wherever that is shifted to.
	fn first_fixing(&self) -> Result<Option<DateTime>, Error> {
		let Some(first) = self.redemption.start(self.initial_exchange) else {
			return Ok(None);
		};
		let Ok(mut fixing) = first.min(self.business.event(first)?).plus_days(-1) else {
			return Ok(None);
		};
		while self.business.event(fixing)? != fixing {
			match fixing.plus_days(-1) {
				Ok(earlier) => fixing = earlier,
				Err(_) => return Ok(None),
			}
		}
		Ok(Some(fixing))
	}

	/// The payments over which an annuity is computed.
	pub(super) fn annuity_table(&self) -> Timetable {
		self.table(self.redemption, self.amortization.or(self.maturity), true)
	}

	/// See [`Contract::annuity_payments`](crate::Contract::annuity_payments).
	pub(crate) fn annuity_payments(&self) -> u64 {
		match self.kind {
			Kind::Annuity => self.annuity_table().count_after(DateTime::MIN),
			_ => 0,
		}
	}

	/// See [`Contract::annuity_steps`](crate::Contract::annuity_steps).
	pub(crate) fn annuity_steps(&self) -> u64 {
		// At the first exchange, where the payments begin, and at each reset of the rate.
		let resets = self.tables.reset.count_after(DateTime::MIN);
		let fixings = resets.saturating_add(2);
		self.annuity_payments().saturating_mul(fixings)
	}

	fn active_streams(&self) -> u32 {
		use stream::*;
		let options = &self.options;
		let closed = !matches!(self.kind, Kind::Call | Kind::Undefined);
		let call = self.kind == Kind::Call;
		let account = self.kind == Kind::Undefined;
		let prepaid = options.prepayment.is_some();
		let penalized = options
			.prepayment
			.is_some_and(|p| p.penalty != Penalty::None);
		let steps = self.kind == Kind::Exotic;
		let resets = options.rate_reset.is_some() || !self.rate_steps.is_empty();
		let annuity = self.kind == Kind::Annuity;
		let redeems = matches!(self.kind, Kind::Linear | Kind::Negative | Kind::Annuity);
		let capitalization = self.interest.capitalization_end.is_some();
		let interest = self.interest.rate.is_some();
		[
			(INITIAL_EXCHANGE, true),
			(PURCHASE, options.purchase.is_some()),
			(TERMINATION, options.termination.is_some()),
			(MATURITY, closed || call),
			(REDEMPTION, redeems || steps),
			(INTEREST, interest),
			(
				INTEREST_REDEMPTION,
				interest && matches!(self.kind, Kind::Negative | Kind::Annuity),
			),
			(CAPITALIZATION_END, interest && capitalization),
			(RESET, resets),
			(RESET_FIXING, resets && annuity),
			(FIXING, self.fixing.is_some()),
			(FEES, options.fees.is_some()),
			(SCALING, options.scaling.is_some()),
			(
				BASE,
				matches!(self.base, InterestBase::Lagged { .. }) && self.kind.has_base(),
			),
			(FINAL_INTEREST, call),
			(OPTION, prepaid),
			(OPTION_PENALTY, penalized),
			(MONITORING, true),
			(CREDIT, true),
			(PREPAYMENT, prepaid),
			(PENALTY, penalized),
			(EXERCISE, call),
			(SETTLED_INTEREST, call),
			(SETTLEMENT, call),
			(REPAYMENT, account),
			(DRAWING, account),
			(INCREASE, account),
		]
		.into_iter()
		.filter(|(_, active)| *active)
		.fold(0, |streams, (stream, _)| streams | 1 << stream)
	}
}

fn check_amounts(draft: &Draft) -> Result<(), TermError> {
	let not_negative = |term: &'static str, value: Option<Fixed>| match value {
		Some(value) if value.is_negative() => Err(TermError::invalid(term)),
		_ => Ok(()),
	};
	not_negative("notionalPrincipal", Some(draft.notional))?;
	not_negative("nextPrincipalRedemptionPayment", draft.next_payment)?;
	if let Some(reset) = &draft.options.rate_reset {
		not_negative("periodFloor", reset.period_floor)?;
		not_negative("periodCap", reset.period_cap)?;
		if let (Some(cap), Some(floor)) = (reset.life_cap, reset.life_floor) {
			if cap < floor {
				return Err(TermError::invalid("lifeCap"));
			}
		}
	}
	if let Some(scaling) = &draft.options.scaling {
		if scaling.base_index.is_zero() {
			return Err(TermError::invalid("scalingIndexAtContractDealDate"));
		}
	}
	if let Some(prepayment) = &draft.options.prepayment {
		let differential = prepayment.penalty == Penalty::RateDifferential;
		if differential && draft.options.rate_reset.is_none() {
			return Err(TermError::missing("marketObjectCodeOfRateReset"));
		}
	}
	let redeems = matches!(draft.kind, Kind::Linear | Kind::Negative | Kind::Annuity);
	if redeems && draft.redemption.is_empty() {
		return Err(TermError::missing("cycleOfPrincipalRedemption"));
	}
	if draft
		.amortization
		.is_some_and(|end| end <= draft.initial_exchange)
	{
		return Err(TermError::early("amortizationDate"));
	}
	let annuity = draft.kind == Kind::Annuity && draft.next_payment.is_none();
	if annuity && draft.maturity.or(draft.amortization).is_none() {
		return Err(TermError::missing("maturityDate"));
	}
	Ok(())
}

fn check_steps(draft: &Draft) -> Result<(), TermError> {
	fn ordered(
		term: &'static str,
		anchors: impl Iterator<Item = DateTime> + Clone,
	) -> Result<(), TermError> {
		if anchors.clone().count() > MAX_STEPS {
			return Err(TermError::many(term));
		}
		if anchors
			.clone()
			.zip(anchors.skip(1))
			.any(|(step, next)| next <= step)
		{
			return Err(TermError::invalid(term));
		}
		Ok(())
	}
	let principal = draft.principal_steps.iter();
	if draft.kind == Kind::Exotic && draft.principal_steps.is_empty() {
		return Err(TermError::missing(
			"arrayCycleAnchorDateOfPrincipalRedemption",
		));
	}
	ordered(
		"arrayCycleAnchorDateOfPrincipalRedemption",
		principal.clone().map(|step| step.step.anchor),
	)?;
	ordered(
		"arrayCycleAnchorDateOfInterestPayment",
		draft.interest_steps.iter().map(|step| step.anchor),
	)?;
	ordered(
		"arrayCycleAnchorDateOfRateReset",
		draft.rate_steps.iter().map(|step| step.step.anchor),
	)?;
	if principal
		.clone()
		.any(|step| step.step.anchor < draft.initial_exchange)
	{
		return Err(TermError::early(
			"arrayCycleAnchorDateOfPrincipalRedemption",
		));
	}
	if principal.clone().any(|step| step.amount.is_negative()) {
		return Err(TermError::invalid("arrayNextPrincipalRedemptionPayment"));
	}
	let variable = draft.rate_steps.iter().any(|step| step.variable);
	if variable && draft.options.rate_reset.is_none() {
		return Err(TermError::missing("marketObjectCodeOfRateReset"));
	}
	Ok(())
}
