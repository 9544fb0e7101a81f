//! What holds of all policies and movements.

use frame_support::BoundedVec;
use proptest::{
	collection::vec,
	prelude::*,
	sample::{select, subsequence},
};
use tessera_primitives::{
	compliance::{
		Compliance as _, Credential, Credentials, InvestorClass, Kind, Movement, Party, Reason,
		Residence, Side,
	},
	Balance, InvestorId, Jurisdiction, Moment, RegistrarId,
};

use crate::{
	mock::{
		credential, new_test_ext, Compliance, Test, DAY, GERMANY, NOW, SWITZERLAND, UNITED_STATES,
	},
	rules::{self, MAX_RULES},
	Account, Accounts, ActiveRegistrars, Policy, Rule,
};

/// A movement that owns its sides.
#[derive(Clone, Debug)]
struct Case {
	kind: Kind,
	amount: Balance,
	now: Moment,
	holders: u32,
	details: Details,
	from: Option<(Party, Balance)>,
	to: Option<(Party, Balance)>,
}

/// What only some rules look at.
#[derive(Clone, Debug, Default)]
struct Details {
	residents: Vec<(Jurisdiction, u32)>,
	uncounted: u32,
	approved: bool,
	acquired_at: Moment,
	volume: Balance,
	residence: Residence,
}

impl Case {
	fn movement(&self) -> Movement<'_> {
		Movement {
			kind: self.kind,
			amount: self.amount,
			now: self.now,
			holders: self.holders,
			residents: &self.details.residents,
			uncounted: self.details.uncounted,
			approved: self.details.approved,
			from: self.from.as_ref().map(|(party, holding)| Side {
				acquired_at: self.details.acquired_at,
				volume: self.details.volume,
				residence: self.details.residence,
				..Side::new(party, *holding)
			}),
			to: self
				.to
				.as_ref()
				.map(|(party, holding)| Side::new(party, *holding)),
		}
	}

	/// Whether both sides are one investor.
	fn is_within(&self) -> bool {
		match (&self.from, &self.to) {
			(Some((from, _)), Some((to, _))) => from.investor == to.investor,
			_ => false,
		}
	}
}

fn any_class() -> impl Strategy<Value = InvestorClass> {
	use InvestorClass::*;
	select(vec![Retail, Accredited, Professional, Institutional])
}

fn any_jurisdiction() -> impl Strategy<Value = Jurisdiction> {
	select(vec![GERMANY, SWITZERLAND, UNITED_STATES])
}

/// A credential of this registrar, valid until about now or later.
fn any_credential_of(registrar: RegistrarId) -> impl Strategy<Value = Credential> {
	(
		any_jurisdiction(),
		any_class(),
		select(vec![NOW - 1, NOW, NOW + 1, NOW + DAY]),
	)
		.prop_map(move |(jurisdiction, class, valid_until)| Credential {
			registrar,
			jurisdiction,
			class,
			valid_until,
			suspended: false,
		})
}

/// Credentials of some of the registrars 0 to 4.
fn any_credentials() -> impl Strategy<Value = Credentials> {
	let all: Vec<_> = (0..5).map(any_credential_of).collect();
	all.prop_flat_map(|all| subsequence(all, 0..=5))
		.prop_map(|some| Credentials::try_from(some).unwrap())
}

/// An investor, its credentials and its holding.
fn any_side(investor: InvestorId) -> impl Strategy<Value = (Party, Balance)> {
	let holding = prop_oneof![Just(0), 1..40u128, Just(Balance::MAX)];
	(any_credentials(), holding).prop_map(move |(credentials, holding)| {
		(
			Party {
				investor: Some(investor),
				credentials,
			},
			holding,
		)
	})
}

/// What a movement between these sides is; with one side it may be half a transfer, with two a forced
/// one.
fn kind_of(has_giver: bool, has_receiver: bool, is_half: bool) -> Kind {
	match (has_giver, has_receiver) {
		(true, true) if is_half => Kind::Forced,
		(true, true) => Kind::Transfer,
		_ if is_half => Kind::Imbalance,
		(_, true) => Kind::Issue,
		_ => Kind::Redemption,
	}
}

/// Some jurisdictions counted, with at least one resident each, and whatever else rules look at.
fn any_details() -> impl Strategy<Value = Details> {
	let residents = subsequence(vec![GERMANY, SWITZERLAND, UNITED_STATES], 0..=3)
		.prop_shuffle()
		.prop_flat_map(|list| {
			let counts = vec(1..4u32, list.len());
			counts.prop_map(move |counts| list.iter().copied().zip(counts).collect())
		});
	let volume = prop_oneof![0..40u128, Just(Balance::MAX)];
	let acquired_at = select(vec![0, NOW - 2 * DAY, NOW - DAY, NOW]);
	(
		residents,
		0..3u32,
		any::<bool>(),
		acquired_at,
		volume,
		0..8u8,
	)
		.prop_map(
			|(residents, uncounted, approved, acquired_at, volume, residence)| Details {
				residents,
				uncounted,
				approved,
				acquired_at,
				volume,
				residence,
			},
		)
}

/// A movement such as the register asks about: the giver has the amount, and holders are counted.
fn any_case() -> impl Strategy<Value = Case> {
	let sides = prop_oneof![
		any_side(0).prop_map(|to| (None, Some(to))),
		Just((None, Some((Party::default(), 0)))),
		any_side(0).prop_map(|from| (Some(from), None)),
		any_side(0).prop_map(|both| (Some(both.clone()), Some(both))),
		any_side(0).prop_map(|from| (Some(from), Some((Party::default(), 0)))),
		(any_side(0), any_side(1)).prop_map(|(from, to)| (Some(from), Some(to))),
	];
	let now = select(vec![NOW - DAY, NOW, NOW + DAY]);
	(sides, any::<bool>(), 1..40u128, now, 0..6u32, any_details()).prop_filter_map(
		"the giver has too little",
		|((from, to), is_half, amount, now, others, details)| {
			if from.as_ref().is_some_and(|(_, holding)| *holding < amount) {
				return None;
			}
			let case = Case {
				kind: kind_of(from.is_some(), to.is_some(), is_half),
				amount,
				now,
				holders: 0,
				details,
				from,
				to,
			};
			let is_holder = |side: &Option<(Party, Balance)>| {
				side.as_ref().is_some_and(|(_, holding)| *holding > 0)
			};
			let counted_twice = case.is_within();
			let holders = others
				+ u32::from(is_holder(&case.from))
				+ u32::from(is_holder(&case.to) && !counted_twice);
			Some(Case { holders, ..case })
		},
	)
}

fn any_jurisdictions() -> impl Strategy<Value = rules::Jurisdictions> {
	subsequence(vec![GERMANY, SWITZERLAND, UNITED_STATES], 1..=3)
		.prop_shuffle()
		.prop_map(|list| list.try_into().unwrap())
}

fn any_rule() -> impl Strategy<Value = Rule> {
	let registrars = subsequence(vec![0, 1, 2, 3, 4], 0..=3).prop_shuffle();
	prop_oneof![
		Just(Rule::Open),
		(registrars, any_class()).prop_map(|(registrars, class)| Rule::Credential {
			registrars: registrars.try_into().unwrap(),
			class,
		}),
		any_jurisdictions().prop_map(Rule::JurisdictionsAllowed),
		any_jurisdictions().prop_map(Rule::JurisdictionsBlocked),
		(1..8u32).prop_map(Rule::MaximumHolders),
		(1..60u128).prop_map(Rule::MaximumHolding),
		(1..30u128).prop_map(Rule::MinimumHolding),
		select(vec![NOW - DAY, NOW, NOW + 1]).prop_map(Rule::LockUp),
		(any_jurisdiction(), 1..7u32).prop_map(|(jurisdiction, maximum)| {
			Rule::MaximumHoldersIn {
				jurisdiction,
				maximum,
			}
		}),
		select(vec![1, DAY, 2 * DAY, Moment::MAX]).prop_map(Rule::HoldingPeriod),
		(1..60u128, 1..DAY).prop_map(|(amount, period)| Rule::MaximumVolume { amount, period }),
		subsequence(vec![0, 1, 2, 3], 1..=4)
			.prop_shuffle()
			.prop_map(|list| Rule::Counterparties(list.try_into().unwrap())),
		Just(Rule::AgentApproval),
	]
}

/// At least one rule, in the form in which it is kept, though some kinds may stand twice.
fn any_rules() -> impl Strategy<Value = Vec<Rule>> {
	vec(any_rule().prop_map(kept), 1..MAX_RULES as usize)
}

/// A rule as [`rules::checked`] keeps it.
fn kept(rule: Rule) -> Rule {
	rules::checked(policy(vec![rule]))
		.expect("any rule alone is sound")
		.remove(0)
}

/// A policy that makes sense.
fn any_policy() -> impl Strategy<Value = Policy> {
	vec(any_rule(), 0..=5).prop_filter_map("the rules make no sense", |rules| {
		rules::checked(policy(rules)).ok()
	})
}

fn policy(rules: Vec<Rule>) -> Policy {
	Policy::try_from(rules).unwrap()
}

fn reasons(rules: &[Rule], case: &Case) -> Vec<Reason> {
	rules::refusals(&policy(rules.to_vec()), &case.movement())
		.into_iter()
		.map(|refusal| refusal.reason)
		.collect()
}

fn sorted(mut reasons: Vec<Reason>) -> Vec<Reason> {
	reasons.sort();
	reasons
}

/// The case with those credentials of the receiver that count, said anew: of a registrar that some
/// rule names, unless there is no such rule or one that names none.
fn counted(rules: &[Rule], mut case: Case) -> Case {
	let lists: Vec<_> = rules
		.iter()
		.filter_map(|rule| match rule {
			Rule::Credential { registrars, .. } => Some(registrars),
			_ => None,
		})
		.collect();
	let all_count = lists.is_empty() || lists.iter().any(|list| list.is_empty());
	if let Some((to, _)) = &mut case.to {
		to.credentials.retain(|credential| {
			all_count
				|| lists
					.iter()
					.any(|list| list.contains(&credential.registrar))
		});
	}
	case
}

/// Whether some rule says who may receive, and not only how much or when.
fn says_who(rules: &[Rule]) -> bool {
	rules.iter().any(|rule| {
		matches!(
			rule,
			Rule::Open
				| Rule::Credential { .. }
				| Rule::JurisdictionsAllowed(_)
				| Rule::JurisdictionsBlocked(_)
		)
	})
}

/// Whether a rule holds, said anew and by search from one end to the other.
fn holds(rule: &Rule, case: &Case) -> bool {
	let Case {
		amount,
		now,
		holders,
		details,
		from,
		to,
		..
	} = case;
	let moves_at_will =
		!case.is_within() && (case.kind == Kind::Transfer || case.kind == Kind::Imbalance);
	let after = |held: Balance| held.checked_add(*amount).unwrap_or(Balance::MAX);
	let enough = |minimum: Balance, holding: Balance| holding == 0 || holding >= minimum;
	match (rule, to) {
		(Rule::Open, _) => true,
		(
			Rule::Credential { .. }
			| Rule::JurisdictionsAllowed(_)
			| Rule::JurisdictionsBlocked(_)
			| Rule::MaximumHolders(_)
			| Rule::MaximumHolding(_)
			| Rule::MaximumHoldersIn { .. },
			None,
		) => true,
		(Rule::Credential { registrars, class }, Some((to, _))) => {
			let mut named = to.credentials.iter().filter(|credential| {
				registrars.is_empty() || registrars.contains(&credential.registrar)
			});
			named.any(|credential| credential.class >= *class)
		}
		(Rule::JurisdictionsAllowed(list), Some((to, _))) => {
			let mut residences = to
				.credentials
				.iter()
				.map(|credential| credential.jurisdiction);
			!to.credentials.is_empty() && residences.all(|place| list.contains(&place))
		}
		(Rule::JurisdictionsBlocked(list), Some((to, _))) => {
			let mut residences = to
				.credentials
				.iter()
				.map(|credential| credential.jurisdiction);
			!to.credentials.is_empty() && !residences.any(|place| list.contains(&place))
		}
		(Rule::MaximumHolders(maximum), Some((_, held))) => {
			let leaves = from.as_ref().is_some_and(|(_, held)| held == amount);
			*held > 0 || holders + 1 - u32::from(leaves) <= *maximum
		}
		(Rule::MaximumHolding(maximum), Some((_, held))) => {
			case.is_within() || (held.checked_add(*amount).is_some() && after(*held) <= *maximum)
		}
		(Rule::MinimumHolding(minimum), _) => {
			case.is_within()
				|| case.kind == Kind::Forced
				|| (to
					.as_ref()
					.is_none_or(|(_, held)| enough(*minimum, after(*held)))
					&& from
						.as_ref()
						.is_none_or(|(_, held)| enough(*minimum, held - amount)))
		}
		(Rule::LockUp(until), _) => {
			matches!(case.kind, Kind::Issue | Kind::Redemption | Kind::Forced) || now >= until
		}
		(
			Rule::MaximumHoldersIn {
				jurisdiction,
				maximum,
			},
			Some((to, held)),
		) => {
			let is_resident = to
				.credentials
				.iter()
				.any(|credential| credential.jurisdiction == *jurisdiction);
			let mut residents = 0;
			for (place, (counted, count)) in details.residents.iter().enumerate() {
				if counted == jurisdiction {
					let leaves = from.as_ref().is_some_and(|(_, held)| held == amount);
					let was = details.residence >> place & 1 == 1;
					residents = count - u32::from(leaves && was);
				}
			}
			case.is_within()
				|| *held > 0 || !is_resident
				|| residents + details.uncounted < *maximum
		}
		(Rule::HoldingPeriod(period), _) => {
			let due = details.acquired_at.checked_add(*period);
			!moves_at_will || from.is_none() || due.is_some_and(|due| due <= *now)
		}
		(
			Rule::MaximumVolume {
				amount: maximum, ..
			},
			_,
		) => {
			let given = details.volume.checked_add(*amount);
			!moves_at_will || from.is_none() || given.is_some_and(|given| given <= *maximum)
		}
		(Rule::Counterparties(list), _) => {
			let named = |side: &Option<(Party, Balance)>| {
				side.as_ref()
					.and_then(|(party, _)| party.investor)
					.is_some_and(|investor| list.contains(&investor))
			};
			!moves_at_will || named(from) || named(to)
		}
		(Rule::AgentApproval, _) => !moves_at_will || details.approved,
	}
}

proptest! {
	#[test]
	fn without_rules_nobody_receives_and_everybody_may_redeem(case in any_case()) {
		let expected = if case.to.is_some() { vec![Reason::NoPolicy] } else { vec![] };
		prop_assert_eq!(reasons(&[], &case), expected);
	}

	#[test]
	fn exactly_the_rules_that_do_not_hold_refuse(rules in any_rules(), case in any_case()) {
		let nobody = case.to.is_some() && !says_who(&rules);
		let seen = counted(&rules, case.clone());
		let broken = rules
			.iter()
			.enumerate()
			.filter(|(_, rule)| !holds(rule, &seen))
			.map(|(place, _)| Some(place as u8));
		let failing: Vec<_> = nobody.then_some(None).into_iter().chain(broken).collect();
		let named: Vec<_> = rules::refusals(&policy(rules), &case.movement())
			.iter()
			.map(|refusal| refusal.rule)
			.collect();
		prop_assert_eq!(named, failing);
	}

	#[test]
	fn a_further_rule_never_removes_a_refusal(
		rules in any_rules(),
		further in any_rule().prop_map(kept),
		case in any_case(),
	) {
		// But one that names registrars may: it says whose word counts.
		prop_assume!(!matches!(further, Rule::Credential { .. }));
		let mut before = reasons(&rules, &case);
		before.retain(|reason| *reason != Reason::NoPolicy);
		let mut more = rules;
		more.push(further);
		let mut after = reasons(&more, &case);
		after.retain(|reason| *reason != Reason::NoPolicy);
		prop_assert_eq!(&after[..before.len()], before);
	}

	#[test]
	fn a_first_rule_opens_to_nobody_whom_it_refuses(rule in any_rule().prop_map(kept), case in any_case()) {
		let only = core::slice::from_ref(&rule);
		let passes = reasons(only, &case).is_empty();
		let may = case.to.is_none() || says_who(only);
		prop_assert_eq!(passes, may && holds(&rule, &counted(only, case.clone())));
	}

	#[test]
	fn the_order_of_rules_decides_nothing(
		(rules, shuffled) in any_rules().prop_flat_map(|rules| (Just(rules.clone()), Just(rules).prop_shuffle())),
		case in any_case(),
	) {
		prop_assert_eq!(sorted(reasons(&rules, &case)), sorted(reasons(&shuffled, &case)));
	}

	#[test]
	fn only_a_minimum_can_stand_against_a_redemption(
		rules in any_rules(),
		credentials in any_credentials(),
		part in 1..40u128,
		rest in 0..40u128,
	) {
		let side = (Party { investor: Some(0), credentials }, part + rest);
		let kind = Kind::Redemption;
		let case = Case { kind, amount: part, now: NOW, holders: 1, details: Details::default(), from: Some(side.clone()), to: None };
		for reason in reasons(&rules, &case) {
			prop_assert_eq!(reason, Reason::HoldingBelowMinimum);
		}
		let whole = Case { amount: side.1, ..case };
		prop_assert_eq!(reasons(&rules, &whole), vec![]);
	}

	#[test]
	fn a_kept_policy_is_sound_and_stays_as_it_is(policy in any_policy()) {
		prop_assert_eq!(rules::ensure_valid(&policy), Ok(()));
		prop_assert_eq!(rules::checked(policy.clone()), Ok(policy.clone()));
		for rule in &policy {
			if let Rule::JurisdictionsAllowed(list) | Rule::JurisdictionsBlocked(list) = rule {
				prop_assert!(list.windows(2).all(|pair| pair[0] < pair[1]));
			}
			if let Rule::Counterparties(list) = rule {
				prop_assert!(list.windows(2).all(|pair| pair[0] < pair[1]));
			}
		}
	}

	#[test]
	fn a_kept_policy_means_what_was_written(written in vec(any_rule(), 1..=5), case in any_case()) {
		if let Ok(kept) = rules::checked(policy(written.clone())) {
			for (written, kept) in written.iter().zip(&kept) {
				prop_assert_eq!(holds(written, &case), kept.refusal(&case.movement()).is_none());
			}
		}
	}

	#[test]
	fn who_enters_is_resident_where_a_limit_would_refuse_it(
		rules in any_rules(),
		credentials in any_credentials(),
	) {
		let policy = policy(rules.clone());
		let residence = rules::residence(&policy, &credentials);
		let tracked = rules::tracked(&policy);
		prop_assert!(u32::from(residence) < 1 << tracked.len());
		let to = Some((Party { investor: Some(1), credentials }, 0));
		let full: Vec<_> = tracked.iter().map(|code| (*code, 9)).collect();
		let details = Details { residents: full, ..Details::default() };
		let case = Case { kind: Kind::Issue, amount: 1, now: NOW, holders: 9, details, from: None, to };
		for (place, jurisdiction) in tracked.iter().enumerate() {
			let refused = rules::refusals(&policy, &case.movement()).iter().any(|refusal| {
				let rule = refusal.rule.map(|rule| &rules[rule as usize]);
				matches!(rule, Some(Rule::MaximumHoldersIn { jurisdiction: named, .. }) if named == jurisdiction)
			});
			prop_assert_eq!(refused, residence >> place & 1 == 1);
		}
	}

	#[test]
	fn only_valid_credentials_of_standing_registrars_count(
		credentials in any_credentials(),
		active in subsequence(vec![0, 1, 2, 3, 4], 0..=5),
		now in select(vec![0, NOW - 1, NOW, NOW + 1, NOW + DAY, NOW + DAY + 1]),
	) {
		let expected: Vec<_> = credentials
			.iter()
			.copied()
			.filter(|one| now <= one.valid_until && active.contains(&one.registrar))
			.collect();
		new_test_ext().execute_with(|| {
			ActiveRegistrars::<Test>::put(BoundedVec::truncate_from(active));
			Accounts::<Test>::insert(1, Account { investor: 0, credentials });
			prop_assert_eq!(Compliance::party(&1, now).credentials.into_inner(), expected);
			Ok(())
		})?;
	}

	#[test]
	fn suspended_credentials_do_not_count(credentials in any_credentials(), suspended in 0..32u8) {
		let mut row = credentials.clone();
		for (place, one) in row.iter_mut().enumerate() {
			one.suspended = suspended >> place & 1 == 1;
		}
		let expected: Vec<_> = row
			.iter()
			.copied()
			.filter(|one| !one.suspended && NOW <= one.valid_until)
			.collect();
		new_test_ext().execute_with(|| {
			ActiveRegistrars::<Test>::put(BoundedVec::truncate_from((0..5).collect()));
			Accounts::<Test>::insert(1, Account { investor: 0, credentials: row });
			prop_assert_eq!(Compliance::party(&1, NOW).credentials.into_inner(), expected);
			Ok(())
		})?;
	}

	#[test]
	fn stale_credentials_change_no_answer(
		valid in any_credentials(),
		stale in (any_credential_of(5), any_credential_of(6), any_credential_of(7)),
		rules in any_rules(),
		mut case in any_case(),
	) {
		// The registrars 0 to 5 stand, and what they say never expires; 6 and 7 are gone or unknown.
		let mut row = valid.clone();
		row.iter_mut().for_each(|one| one.valid_until = Moment::MAX);
		let fresh = row.clone();
		let expired = Credential { valid_until: case.now - 1, ..stale.0 };
		let void = [stale.1, Credential { valid_until: Moment::MAX, ..stale.2 }];
		for one in [expired].into_iter().chain(void) {
			row.try_insert(row.len() / 2, one).unwrap();
		}
		let parties = new_test_ext().execute_with(|| {
			ActiveRegistrars::<Test>::put(BoundedVec::truncate_from((0..6).collect()));
			[row, fresh].map(|credentials| {
				Accounts::<Test>::insert(1, Account { investor: 0, credentials });
				Compliance::party(&1, case.now)
			})
		});
		let [with_stale, without] = parties.map(|party| {
			case.to = case.to.take().map(|(_, holding)| (party, holding));
			reasons(&rules, &case)
		});
		prop_assert_eq!(with_stale, without);
	}
}

/// Units of five investors, moved by a register that does what the rules allow.
#[derive(Default)]
struct Register {
	holdings: [Balance; 5],
}

impl Register {
	fn holders(&self) -> u32 {
		self.holdings.iter().filter(|holding| **holding > 0).count() as u32
	}

	/// Moves units unless the rules refuse; whether it has.
	fn try_move(
		&mut self,
		policy: &Policy,
		from: Option<usize>,
		to: Option<usize>,
		amount: Balance,
	) -> bool {
		let side = |place: usize| {
			let credentials = Credentials::truncate_from(vec![credential(place as RegistrarId)]);
			(
				Party {
					investor: Some(place as InvestorId),
					credentials,
				},
				self.holdings[place],
			)
		};
		if from.is_some_and(|from| self.holdings[from] < amount) {
			return false;
		}
		let case = Case {
			kind: kind_of(from.is_some(), to.is_some(), false),
			amount,
			now: NOW,
			holders: self.holders(),
			details: Details::default(),
			from: from.map(side),
			to: to.map(side),
		};
		if !rules::refusals(policy, &case.movement()).is_empty() {
			return false;
		}
		let announced = case.movement().holders_after();
		if let Some(from) = from {
			self.holdings[from] -= amount;
		}
		if let Some(to) = to {
			self.holdings[to] += amount;
		}
		assert_eq!(self.holders(), announced);
		true
	}
}

proptest! {
	#[test]
	fn a_register_that_keeps_to_the_rules_stays_within_the_limits(
		limits in (1..5u32, 20..60u128, 1..20u128),
		registrars in subsequence(vec![0, 1, 2, 3, 4], 1..=5),
		moves in vec((prop::option::of(0..5usize), prop::option::of(0..5usize), 1..40u128), 1..60),
	) {
		let (holders, maximum, minimum) = limits;
		let policy = rules::checked(policy(vec![
			Rule::MaximumHolders(holders),
			Rule::MaximumHolding(maximum),
			Rule::MinimumHolding(minimum),
			Rule::Credential {
				registrars: registrars.clone().try_into().unwrap(),
				class: InvestorClass::Retail,
			},
		]))
		.unwrap();
		let mut register = Register::default();
		for (from, to, amount) in moves {
			if from.is_none() && to.is_none() {
				continue;
			}
			register.try_move(&policy, from, to, amount);
			prop_assert!(register.holders() <= holders);
			for (investor, holding) in register.holdings.iter().enumerate() {
				prop_assert!(*holding <= maximum);
				prop_assert!(*holding == 0 || *holding >= minimum);
				prop_assert!(*holding == 0 || registrars.contains(&(investor as RegistrarId)));
			}
		}
	}

	#[test]
	fn a_register_above_its_limits_only_comes_nearer_to_them(
		limits in (1..5u32, 1..60u128),
		holdings in prop::array::uniform5(0..100u128),
		moves in vec((prop::option::of(0..5usize), prop::option::of(0..5usize), 1..40u128), 1..40),
	) {
		let (holders, maximum) = limits;
		let policy = policy(vec![Rule::MaximumHolders(holders), Rule::MaximumHolding(maximum)]);
		let mut register = Register { holdings };
		for (from, to, amount) in moves {
			if from.is_none() && to.is_none() {
				continue;
			}
			let before = (register.holders(), register.holdings);
			register.try_move(&policy, from, to, amount);
			prop_assert!(register.holders() <= holders.max(before.0));
			for (after, before) in register.holdings.iter().zip(before.1) {
				prop_assert!(*after <= maximum.max(before));
			}
		}
	}
}
