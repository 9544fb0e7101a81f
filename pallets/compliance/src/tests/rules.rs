//! Each rule on its own for issue, transfer, redemption and within one investor; then policies.

use tessera_primitives::{
	compliance::{
		Compliance as _, Credential, InvestorClass, InvestorClass::*, Kind, Movement, Party,
		Reason, Refusal, Residence, Side,
	},
	Balance, InvestorId, Jurisdiction, Moment, RegistrarId,
};

use crate::{
	mock::*,
	rules::{self, MAX_JURISDICTIONS_IN_RULE, MAX_RULES},
	Error, Policy, PolicyError, Rule,
};

const LOCKED_UNTIL: Moment = NOW + DAY;

/// A movement of which the test names only what matters. Holdings are those before it.
#[derive(Clone)]
struct Case {
	kind: Kind,
	amount: Balance,
	now: Moment,
	holders: u32,
	residents: Vec<(Jurisdiction, u32)>,
	uncounted: u32,
	approved: bool,
	acquired_at: Moment,
	volume: Balance,
	residence: Residence,
	from: Option<(Party, Balance)>,
	to: Option<(Party, Balance)>,
}

/// Alice has this number as an investor, and no credential in these tests.
fn alice() -> Party {
	party(0, &[])
}

/// Carol has this number as an investor, and no credential either.
fn carol() -> Party {
	party(2, &[])
}

/// Bob has this number as an investor, and a credential of registrar 0.
fn bob() -> Party {
	party(1, &[credential(0)])
}

/// Ten units for `to`, who holds nothing.
fn issue_to(to: Party) -> Case {
	Case {
		kind: Kind::Issue,
		amount: 10,
		now: NOW,
		holders: 5,
		residents: vec![],
		uncounted: 0,
		approved: false,
		acquired_at: 0,
		volume: 0,
		residence: 0,
		from: None,
		to: Some((to, 0)),
	}
}

/// Ten of Alice's hundred units for `to`, who holds nothing.
fn transfer_to(to: Party) -> Case {
	Case {
		kind: Kind::Transfer,
		from: Some((alice(), 100)),
		..issue_to(to)
	}
}

/// Ten of Alice's hundred units back to the issuer.
fn redemption() -> Case {
	Case {
		kind: Kind::Redemption,
		from: Some((alice(), 100)),
		to: None,
		..issue_to(carol())
	}
}

/// Ten units for `to` in the second half of a transfer, whose first half another pallet has made.
fn deposit_to(to: Party) -> Case {
	Case {
		kind: Kind::Imbalance,
		..issue_to(to)
	}
}

/// Ten of Alice's hundred units in the first half of a transfer.
fn withdrawal() -> Case {
	Case {
		kind: Kind::Imbalance,
		..redemption()
	}
}

/// Ten of Alice's hundred units that an agent of the security takes for `to`, who holds nothing.
fn forced_to(to: Party) -> Case {
	Case {
		kind: Kind::Forced,
		..transfer_to(to)
	}
}

/// Ten of Alice's hundred units from one of her accounts to another.
fn within_alice() -> Case {
	Case {
		to: Some((alice(), 100)),
		..transfer_to(alice())
	}
}

impl Case {
	fn amount(self, amount: Balance) -> Self {
		Self { amount, ..self }
	}

	fn now(self, now: Moment) -> Self {
		Self { now, ..self }
	}

	fn holders(self, holders: u32) -> Self {
		Self { holders, ..self }
	}

	fn giver_holds(mut self, holding: Balance) -> Self {
		self.from.as_mut().unwrap().1 = holding;
		self
	}

	fn receiver_holds(mut self, holding: Balance) -> Self {
		self.to.as_mut().unwrap().1 = holding;
		self
	}

	fn movement(&self) -> Movement<'_> {
		Movement {
			kind: self.kind,
			amount: self.amount,
			now: self.now,
			holders: self.holders,
			residents: &self.residents,
			uncounted: self.uncounted,
			approved: self.approved,
			from: self.from.as_ref().map(|(party, holding)| Side {
				acquired_at: self.acquired_at,
				volume: self.volume,
				residence: self.residence,
				..Side::new(party, *holding)
			}),
			to: self
				.to
				.as_ref()
				.map(|(party, holding)| Side::new(party, *holding)),
		}
	}
}

fn policy(rules: impl IntoIterator<Item = Rule>) -> Policy {
	Policy::try_from(rules.into_iter().collect::<Vec<_>>()).unwrap()
}

fn refusals(policy: &Policy, case: Case) -> Vec<Refusal> {
	rules::refusals(policy, &case.movement())
}

#[track_caller]
fn assert_passes(rule: &Rule, case: Case) {
	assert_eq!(refusals(&policy([rule.clone(), Rule::Open]), case), []);
}

#[track_caller]
fn assert_refuses(rule: &Rule, case: Case, reason: Reason) {
	let refused = refusals(&policy([rule.clone(), Rule::Open]), case);
	assert_eq!(
		refused,
		[Refusal {
			reason,
			rule: Some(0)
		}]
	);
}

fn credential_rule(registrars: &[RegistrarId], class: InvestorClass) -> Rule {
	Rule::Credential {
		registrars: registrars.to_vec().try_into().unwrap(),
		class,
	}
}

fn allowed(list: &[Jurisdiction]) -> Rule {
	Rule::JurisdictionsAllowed(list.to_vec().try_into().unwrap())
}

fn blocked(list: &[Jurisdiction]) -> Rule {
	Rule::JurisdictionsBlocked(list.to_vec().try_into().unwrap())
}

#[test]
fn without_rules_nobody_receives() {
	let none = policy([]);
	let refused = [Refusal {
		reason: Reason::NoPolicy,
		rule: None,
	}];
	assert_eq!(refusals(&none, issue_to(bob())), refused);
	assert_eq!(refusals(&none, transfer_to(bob())), refused);
	assert_eq!(refusals(&none, within_alice()), refused);
	assert_eq!(refusals(&none, redemption()), []);
	assert_eq!(Policy::default(), none);
}

#[test]
fn open_lets_everybody_receive() {
	for case in [
		issue_to(Party::default()),
		issue_to(bob()),
		transfer_to(Party::default()),
		transfer_to(bob()),
		redemption(),
		within_alice(),
	] {
		assert_passes(&Rule::Open, case);
	}
}

#[test]
fn credential_asks_the_receiver() {
	let rule = credential_rule(&[], Retail);
	for case in [issue_to(bob()), transfer_to(bob()), redemption()] {
		assert_passes(&rule, case);
	}
	for case in [
		issue_to(Party::default()),
		issue_to(carol()),
		transfer_to(carol()),
		transfer_to(Party::default()),
		// Even to oneself: who has lost the credential receives no more.
		within_alice(),
	] {
		assert_refuses(&rule, case, Reason::CredentialRequired);
	}
}

#[test]
fn credential_asks_for_at_least_a_class() {
	let classes = [Retail, Accredited, Professional, Institutional];
	for (asked, class) in classes.into_iter().enumerate() {
		let rule = credential_rule(&[], class);
		for (had, class) in classes.into_iter().enumerate() {
			let receiver = party(
				1,
				&[Credential {
					class,
					..credential(0)
				}],
			);
			if had >= asked {
				assert_passes(&rule, transfer_to(receiver));
			} else {
				assert_refuses(&rule, transfer_to(receiver), Reason::CredentialRequired);
			}
		}
	}
}

#[test]
fn credential_asks_for_named_registrars() {
	let rule = credential_rule(&[3, 1], Retail);
	for registrar in [1, 3] {
		assert_passes(&rule, issue_to(party(1, &[credential(registrar)])));
		assert_passes(
			&rule,
			issue_to(party(1, &[credential(2), credential(registrar)])),
		);
	}
	assert_refuses(&rule, issue_to(bob()), Reason::CredentialRequired);
	let others = party(1, &[credential(0), credential(2)]);
	assert_refuses(&rule, issue_to(others), Reason::CredentialRequired);
}

#[test]
fn credential_takes_registrar_and_class_from_one_credential() {
	let rule = credential_rule(&[1], Professional);
	let class_of_another = party(
		1,
		&[
			Credential {
				class: Institutional,
				..credential(0)
			},
			Credential {
				class: Retail,
				..credential(1)
			},
		],
	);
	assert_refuses(
		&rule,
		issue_to(class_of_another),
		Reason::CredentialRequired,
	);
}

#[test]
fn several_credential_rules_must_all_hold() {
	let both = policy([
		credential_rule(&[1], Retail),
		credential_rule(&[2], Accredited),
	]);
	let refused = |rule| Refusal {
		reason: Reason::CredentialRequired,
		rule: Some(rule),
	};
	assert_eq!(refusals(&both, issue_to(bob())), [refused(0), refused(1)]);
	assert_eq!(
		refusals(&both, issue_to(party(1, &[credential(1)]))),
		[refused(1)]
	);
	assert_eq!(
		refusals(&both, issue_to(party(1, &[credential(2), credential(1)]))),
		[]
	);
}

#[test]
fn jurisdictions_allowed_asks_the_receiver() {
	let rule = allowed(&[GERMANY, SWITZERLAND]);
	for case in [issue_to(bob()), transfer_to(bob()), redemption()] {
		assert_passes(&rule, case);
	}
	let american = party(
		1,
		&[Credential {
			jurisdiction: UNITED_STATES,
			..credential(0)
		}],
	);
	for case in [
		issue_to(american.clone()),
		transfer_to(american),
		issue_to(carol()),
		transfer_to(Party::default()),
		within_alice(),
	] {
		assert_refuses(&rule, case, Reason::JurisdictionNotAllowed);
	}
}

#[test]
fn jurisdictions_allowed_asks_every_credential() {
	let rule = allowed(&[GERMANY, SWITZERLAND]);
	let in_germany = Credential {
		jurisdiction: GERMANY,
		..credential(1)
	};
	let in_america = Credential {
		jurisdiction: UNITED_STATES,
		..credential(2)
	};
	assert_passes(&rule, issue_to(party(1, &[credential(0), in_germany])));
	assert_refuses(
		&rule,
		issue_to(party(1, &[credential(0), in_germany, in_america])),
		Reason::JurisdictionNotAllowed,
	);
}

#[test]
fn jurisdictions_blocked_asks_the_receiver() {
	let rule = blocked(&[GERMANY, UNITED_STATES]);
	for case in [issue_to(bob()), transfer_to(bob()), redemption()] {
		assert_passes(&rule, case);
	}
	let american = party(
		1,
		&[Credential {
			jurisdiction: UNITED_STATES,
			..credential(0)
		}],
	);
	for case in [
		issue_to(american.clone()),
		transfer_to(american),
		// Of unknown residence.
		issue_to(carol()),
		transfer_to(Party::default()),
		within_alice(),
	] {
		assert_refuses(&rule, case, Reason::JurisdictionBlocked);
	}
}

#[test]
fn jurisdictions_blocked_asks_every_credential() {
	let rule = blocked(&[UNITED_STATES]);
	let in_germany = Credential {
		jurisdiction: GERMANY,
		..credential(1)
	};
	let in_america = Credential {
		jurisdiction: UNITED_STATES,
		..credential(2)
	};
	assert_passes(&rule, issue_to(party(1, &[credential(0), in_germany])));
	assert_refuses(
		&rule,
		issue_to(party(1, &[credential(0), in_germany, in_america])),
		Reason::JurisdictionBlocked,
	);
}

#[test]
fn maximum_holders_counts_who_enters() {
	let rule = Rule::MaximumHolders(5);
	assert_passes(&rule, issue_to(bob()).holders(4));
	assert_passes(&rule, transfer_to(bob()).holders(4));
	assert_refuses(&rule, issue_to(bob()), Reason::TooManyHolders);
	assert_refuses(&rule, transfer_to(bob()), Reason::TooManyHolders);
	// Who has never been seen enters as well.
	assert_refuses(&rule, transfer_to(Party::default()), Reason::TooManyHolders);
}

#[test]
fn maximum_holders_does_not_concern_who_holds_already() {
	let rule = Rule::MaximumHolders(5);
	assert_passes(&rule, issue_to(bob()).receiver_holds(1));
	assert_passes(&rule, transfer_to(bob()).receiver_holds(1));
	assert_passes(&rule, redemption());
	assert_passes(&rule, within_alice());
	// Not even where there are too many already.
	assert_passes(&rule, transfer_to(bob()).receiver_holds(1).holders(9));
	assert_passes(&rule, within_alice().holders(9));
	assert_passes(&rule, redemption().holders(9));
}

#[test]
fn maximum_holders_lets_one_replace_another() {
	let rule = Rule::MaximumHolders(5);
	assert_passes(&rule, transfer_to(bob()).giver_holds(10));
	assert_refuses(
		&rule,
		transfer_to(bob()).giver_holds(11),
		Reason::TooManyHolders,
	);
	// But not where there are too many already.
	assert_refuses(
		&rule,
		transfer_to(bob()).giver_holds(10).holders(6),
		Reason::TooManyHolders,
	);
}

#[test]
fn maximum_holding_limits_the_receiver() {
	let rule = Rule::MaximumHolding(50);
	assert_passes(&rule, issue_to(bob()).receiver_holds(40));
	assert_passes(&rule, transfer_to(bob()).receiver_holds(40));
	assert_passes(&rule, issue_to(bob()).amount(50));
	for case in [
		issue_to(bob()).receiver_holds(41),
		transfer_to(bob()).receiver_holds(41),
		issue_to(bob()).amount(51),
		transfer_to(Party::default()).amount(51),
		// A sum that does not fit is above any maximum.
		issue_to(bob()).receiver_holds(Balance::MAX),
	] {
		assert_refuses(&rule, case, Reason::HoldingAboveMaximum);
	}
	let no_limit = Rule::MaximumHolding(Balance::MAX);
	assert_passes(&no_limit, issue_to(bob()).receiver_holds(Balance::MAX - 10));
	assert_refuses(
		&no_limit,
		issue_to(bob()).receiver_holds(Balance::MAX - 9),
		Reason::HoldingAboveMaximum,
	);
}

#[test]
fn maximum_holding_does_not_concern_who_holds_more_already() {
	let rule = Rule::MaximumHolding(50);
	// Alice has a hundred.
	assert_passes(&rule, transfer_to(bob()));
	assert_passes(&rule, redemption());
	assert_passes(&rule, within_alice());
}

#[test]
fn minimum_holding_asks_what_is_left_with_both() {
	let rule = Rule::MinimumHolding(20);
	assert_passes(&rule, issue_to(bob()).amount(20));
	assert_passes(&rule, issue_to(bob()).receiver_holds(10));
	assert_passes(&rule, transfer_to(bob()).amount(20));
	assert_passes(&rule, transfer_to(bob()).amount(80));
	assert_passes(&rule, transfer_to(bob()).amount(100));
	assert_passes(&rule, redemption().amount(80));
	assert_passes(&rule, redemption().amount(100));
	for case in [
		issue_to(bob()).amount(19),
		issue_to(bob()).receiver_holds(9),
		transfer_to(bob()).amount(19),
		transfer_to(bob()).amount(81),
		transfer_to(bob()).amount(99),
		redemption().amount(81),
		redemption().amount(99),
	] {
		assert_refuses(&rule, case, Reason::HoldingBelowMinimum);
	}
}

#[test]
fn minimum_holding_does_not_concern_one_investor() {
	let rule = Rule::MinimumHolding(200);
	assert_passes(&rule, within_alice());
	assert_passes(&rule, within_alice().amount(100));
}

#[test]
fn lock_up_ends_at_its_moment() {
	let rule = Rule::LockUp(LOCKED_UNTIL);
	for moment in [0, NOW, LOCKED_UNTIL - 1] {
		assert_refuses(&rule, transfer_to(bob()).now(moment), Reason::LockedUp);
	}
	assert_passes(&rule, transfer_to(bob()).now(LOCKED_UNTIL));
}

#[test]
fn lock_up_concerns_both_halves_of_a_transfer() {
	let rule = Rule::LockUp(LOCKED_UNTIL);
	for half in [withdrawal(), deposit_to(bob())] {
		assert_refuses(&rule, half.clone().now(LOCKED_UNTIL - 1), Reason::LockedUp);
		assert_passes(&rule, half.now(LOCKED_UNTIL));
	}
}

#[test]
fn lock_up_concerns_transfers_only() {
	let rule = Rule::LockUp(LOCKED_UNTIL);
	assert_passes(&rule, issue_to(bob()));
	assert_passes(&rule, redemption());
	assert_refuses(&rule, within_alice(), Reason::LockedUp);
}

fn holders_in(jurisdiction: Jurisdiction, maximum: u32) -> Rule {
	Rule::MaximumHoldersIn {
		jurisdiction,
		maximum,
	}
}

fn volume(amount: Balance) -> Rule {
	Rule::MaximumVolume {
		amount,
		period: DAY,
	}
}

fn counterparties(investors: &[InvestorId]) -> Rule {
	Rule::Counterparties(investors.to_vec().try_into().unwrap())
}

/// Three holders in Germany, two in Switzerland; Alice is one of the Swiss.
fn counted(case: Case) -> Case {
	Case {
		residents: vec![(GERMANY, 3), (SWITZERLAND, 2)],
		residence: 0b10,
		..case
	}
}

#[test]
fn maximum_holders_in_counts_who_enters() {
	for case in [
		issue_to(bob()),
		transfer_to(bob()),
		deposit_to(bob()),
		forced_to(bob()),
	] {
		let case = counted(case);
		assert_passes(&holders_in(SWITZERLAND, 3), case.clone());
		assert_refuses(
			&holders_in(SWITZERLAND, 2),
			case.clone(),
			Reason::TooManyHoldersInJurisdiction,
		);
		// Bob is not resident there.
		assert_passes(&holders_in(GERMANY, 3), case.clone());
		// Whoever has not been counted may be.
		let uncounted = Case {
			uncounted: 1,
			..case
		};
		assert_refuses(
			&holders_in(SWITZERLAND, 3),
			uncounted.clone(),
			Reason::TooManyHoldersInJurisdiction,
		);
		assert_passes(&holders_in(SWITZERLAND, 4), uncounted);
	}
}

#[test]
fn maximum_holders_in_concerns_only_who_enters_and_is_known_there() {
	let rule = holders_in(SWITZERLAND, 1);
	for case in [
		issue_to(Party::default()),
		issue_to(carol()),
		issue_to(bob()).receiver_holds(1),
		transfer_to(bob()).receiver_holds(1),
		redemption(),
		withdrawal(),
		within_alice(),
	] {
		assert_passes(&rule, counted(case));
	}
	// One credential of several is enough.
	let in_germany = Credential {
		jurisdiction: GERMANY,
		..credential(1)
	};
	assert_refuses(
		&rule,
		counted(issue_to(party(1, &[in_germany, credential(0)]))),
		Reason::TooManyHoldersInJurisdiction,
	);
}

#[test]
fn maximum_holders_in_lets_a_resident_replace_another() {
	let rule = holders_in(SWITZERLAND, 2);
	let whole = counted(transfer_to(bob()).giver_holds(10));
	assert_passes(&rule, whole.clone());
	assert_refuses(
		&rule,
		counted(transfer_to(bob()).giver_holds(11)),
		Reason::TooManyHoldersInJurisdiction,
	);
	// Whoever leaves was counted elsewhere, or nowhere.
	for residence in [0b01, 0] {
		assert_refuses(
			&rule,
			Case {
				residence,
				..whole.clone()
			},
			Reason::TooManyHoldersInJurisdiction,
		);
	}
}

#[test]
fn maximum_holders_in_takes_what_is_not_counted_for_nobody() {
	let case = Case {
		residents: vec![(GERMANY, 9)],
		..issue_to(bob())
	};
	assert_passes(&holders_in(SWITZERLAND, 1), case.clone());
	// But for holders without a known residence.
	assert_refuses(
		&holders_in(SWITZERLAND, 1),
		Case {
			uncounted: 1,
			..case.clone()
		},
		Reason::TooManyHoldersInJurisdiction,
	);
	let far_too_many = Case {
		uncounted: u32::MAX,
		..case
	};
	assert_passes(&holders_in(SWITZERLAND, u32::MAX), far_too_many.clone());
	assert_refuses(
		&holders_in(SWITZERLAND, u32::MAX - 1),
		far_too_many,
		Reason::TooManyHoldersInJurisdiction,
	);
}

#[test]
fn holding_period_asks_since_when_the_giver_holds() {
	let rule = Rule::HoldingPeriod(DAY);
	for case in [transfer_to(bob()), withdrawal()] {
		let acquired = |acquired_at| Case {
			acquired_at,
			..case.clone()
		};
		assert_passes(&rule, acquired(0));
		assert_passes(&rule, acquired(NOW - DAY));
		for moment in [NOW - DAY + 1, NOW, NOW + DAY, Moment::MAX] {
			assert_refuses(&rule, acquired(moment), Reason::HeldTooShort);
		}
	}
}

#[test]
fn maximum_volume_adds_up_what_the_giver_gives() {
	let rule = volume(50);
	for case in [transfer_to(bob()), withdrawal()] {
		let given = |volume| Case {
			volume,
			..case.clone()
		};
		assert_passes(&rule, given(0));
		assert_passes(&rule, given(40));
		for volume in [41, 50, Balance::MAX] {
			assert_refuses(&rule, given(volume), Reason::VolumeExceeded);
		}
		assert_passes(&volume(Balance::MAX), given(Balance::MAX));
	}
}

#[test]
fn counterparties_asks_for_one_of_the_two_sides() {
	// Alice is 0, Bob 1 and Carol 2.
	for (list, passes) in [
		(&[0][..], true),
		(&[1], true),
		(&[2, 0], true),
		(&[2], false),
	] {
		let rule = rules::checked(policy([counterparties(list)]))
			.unwrap()
			.remove(0);
		if passes {
			assert_passes(&rule, transfer_to(bob()));
		} else {
			assert_refuses(&rule, transfer_to(bob()), Reason::CounterpartyNotAllowed);
		}
	}
	assert_passes(&counterparties(&[0]), withdrawal());
	assert_passes(&counterparties(&[1]), deposit_to(bob()));
	for case in [
		withdrawal(),
		deposit_to(carol()),
		deposit_to(Party::default()),
	] {
		assert_refuses(&counterparties(&[1]), case, Reason::CounterpartyNotAllowed);
	}
}

#[test]
fn agent_approval_asks_for_it() {
	for case in [transfer_to(bob()), withdrawal(), deposit_to(bob())] {
		assert_refuses(&Rule::AgentApproval, case.clone(), Reason::ApprovalRequired);
		assert_passes(
			&Rule::AgentApproval,
			Case {
				approved: true,
				..case
			},
		);
	}
}

#[test]
fn rules_on_the_giver_concern_transfers_between_investors_only() {
	let soon = |case| Case {
		acquired_at: NOW,
		volume: 50,
		..case
	};
	for rule in [
		Rule::HoldingPeriod(DAY),
		volume(50),
		counterparties(&[9]),
		Rule::AgentApproval,
	] {
		for case in [
			issue_to(bob()),
			redemption(),
			within_alice(),
			forced_to(bob()),
		] {
			assert_passes(&rule, soon(case));
		}
	}
	for rule in [Rule::HoldingPeriod(DAY), volume(50)] {
		assert_passes(&rule, soon(deposit_to(bob())));
	}
}

#[test]
fn a_forced_transfer_meets_the_rules_on_the_receiver() {
	for (rule, reason) in [
		(credential_rule(&[], Retail), Reason::CredentialRequired),
		(allowed(&[GERMANY]), Reason::JurisdictionNotAllowed),
		(blocked(&[GERMANY]), Reason::JurisdictionBlocked),
		(Rule::MaximumHolders(5), Reason::TooManyHolders),
		(Rule::MaximumHolding(9), Reason::HoldingAboveMaximum),
	] {
		assert_refuses(&rule, forced_to(carol()), reason);
	}
	assert_eq!(
		refusals(&policy([]), forced_to(bob())),
		[Refusal::of(Reason::NoPolicy)]
	);
	for rule in [Rule::LockUp(LOCKED_UNTIL), Rule::MinimumHolding(91)] {
		assert_passes(&rule, forced_to(carol()));
	}
}

#[test]
fn residence_is_where_a_credential_that_counts_says() {
	let in_germany = Credential {
		jurisdiction: GERMANY,
		..credential(1)
	};
	let both = party(1, &[credential(0), in_germany]).credentials;
	let residence = |rules: Vec<Rule>| {
		let policy = policy(rules);
		(
			rules::tracked(&policy).into_inner(),
			rules::residence(&policy, &both),
		)
	};
	let limits = [
		holders_in(UNITED_STATES, 1),
		holders_in(SWITZERLAND, 1),
		Rule::Open,
		holders_in(GERMANY, 1),
	];
	let tracked = vec![UNITED_STATES, SWITZERLAND, GERMANY];
	assert_eq!(residence(limits.to_vec()), (tracked.clone(), 0b110));
	let mut named = limits.to_vec();
	named.push(credential_rule(&[1], Retail));
	assert_eq!(residence(named), (tracked, 0b100));
	assert_eq!(residence(vec![Rule::Open]), (vec![], 0));
}

#[test]
fn the_period_of_the_volume_is_told() {
	assert_eq!(rules::volume_period(&policy([Rule::Open])), None);
	assert_eq!(
		rules::volume_period(&policy([Rule::Open, volume(1)])),
		Some(DAY)
	);
}

#[test]
fn half_a_transfer_meets_the_rules_of_its_side() {
	let refused = |rule: Rule, case: Case, reason| assert_refuses(&rule, case, reason);
	refused(
		credential_rule(&[], Retail),
		deposit_to(carol()),
		Reason::CredentialRequired,
	);
	refused(
		allowed(&[GERMANY]),
		deposit_to(bob()),
		Reason::JurisdictionNotAllowed,
	);
	refused(
		blocked(&[SWITZERLAND]),
		deposit_to(bob()),
		Reason::JurisdictionBlocked,
	);
	refused(
		Rule::MaximumHolders(5),
		deposit_to(bob()),
		Reason::TooManyHolders,
	);
	refused(
		Rule::MaximumHolding(9),
		deposit_to(bob()),
		Reason::HoldingAboveMaximum,
	);
	refused(
		Rule::MinimumHolding(11),
		deposit_to(bob()),
		Reason::HoldingBelowMinimum,
	);
	refused(
		Rule::MinimumHolding(91),
		withdrawal(),
		Reason::HoldingBelowMinimum,
	);
	assert_eq!(
		refusals(&policy([]), deposit_to(bob())),
		[Refusal::of(Reason::NoPolicy)]
	);
	assert_eq!(refusals(&policy([]), withdrawal()), []);
	for rule in [
		credential_rule(&[], Retail),
		allowed(&[GERMANY]),
		blocked(&[SWITZERLAND]),
		Rule::MaximumHolders(5),
		Rule::MaximumHolding(9),
		Rule::MinimumHolding(90),
	] {
		assert_passes(&rule, withdrawal());
	}
}

#[test]
fn every_failing_rule_is_named_in_the_order_of_the_policy() {
	let strict = policy([
		Rule::LockUp(LOCKED_UNTIL),
		Rule::Open,
		Rule::MinimumHolding(20),
		Rule::MaximumHolders(5),
		allowed(&[GERMANY]),
		Rule::MaximumHolding(5),
		blocked(&[UNITED_STATES]),
		credential_rule(&[1], Retail),
	]);
	let refused = |reason, rule| Refusal {
		reason,
		rule: Some(rule),
	};
	assert_eq!(
		refusals(&strict, transfer_to(carol())),
		[
			refused(Reason::LockedUp, 0),
			refused(Reason::HoldingBelowMinimum, 2),
			refused(Reason::TooManyHolders, 3),
			refused(Reason::JurisdictionNotAllowed, 4),
			refused(Reason::HoldingAboveMaximum, 5),
			refused(Reason::JurisdictionBlocked, 6),
			refused(Reason::CredentialRequired, 7),
		]
	);
	// Bob is Swiss; but as he is of another registrar, that does not count.
	assert_eq!(
		refusals(&strict, issue_to(bob()).holders(4).amount(5)),
		[
			refused(Reason::HoldingBelowMinimum, 2),
			refused(Reason::JurisdictionNotAllowed, 4),
			refused(Reason::JurisdictionBlocked, 6),
			refused(Reason::CredentialRequired, 7),
		]
	);
	assert_eq!(refusals(&strict, redemption()), []);
}

#[test]
fn limits_alone_let_nobody_receive() {
	let limits = [
		Rule::MaximumHolders(9),
		Rule::MaximumHolding(99),
		Rule::MinimumHolding(1),
		Rule::LockUp(NOW),
		holders_in(SWITZERLAND, 9),
		Rule::HoldingPeriod(1),
		volume(99),
		counterparties(&[0, 1]),
	];
	for case in [issue_to(bob()), transfer_to(bob()), deposit_to(bob())] {
		let reasons = refusals(&policy(limits.clone()), case);
		assert_eq!(reasons, [Refusal::of(Reason::NoPolicy)]);
	}
	for case in [redemption(), withdrawal()] {
		assert_eq!(refusals(&policy(limits.clone()), case), []);
	}
	// One rule that says who is enough.
	for rule in [
		Rule::Open,
		credential_rule(&[], Retail),
		allowed(&[SWITZERLAND]),
		blocked(&[GERMANY]),
	] {
		let rules = limits.iter().cloned().chain([rule]);
		assert_eq!(refusals(&policy(rules), transfer_to(bob())), []);
	}
}

#[test]
fn only_the_registrars_that_a_policy_names_count() {
	let american_says_another = Credential {
		jurisdiction: UNITED_STATES,
		..credential(1)
	};
	let torn = party(1, &[credential(0), american_says_another]);
	// Without names every registrar counts, and each can shut the investor out.
	let refused = [Refusal {
		reason: Reason::JurisdictionBlocked,
		rule: Some(0),
	}];
	for rules in [
		policy([blocked(&[UNITED_STATES])]),
		policy([blocked(&[UNITED_STATES]), credential_rule(&[], Retail)]),
		policy([blocked(&[UNITED_STATES]), credential_rule(&[0, 1], Retail)]),
		// Two rules name one each, and the investor meets both.
		policy([
			blocked(&[UNITED_STATES]),
			credential_rule(&[0], Retail),
			credential_rule(&[1], Retail),
		]),
	] {
		assert_eq!(refusals(&rules, issue_to(torn.clone())), refused);
	}
	// A registrar that is not named neither shuts out nor lets in.
	let named = [credential_rule(&[0], Retail), blocked(&[UNITED_STATES])];
	assert_eq!(refusals(&policy(named), issue_to(torn.clone())), []);
	let other = [credential_rule(&[0], Retail), allowed(&[UNITED_STATES])];
	assert_eq!(
		refusals(&policy(other), issue_to(torn)),
		[Refusal {
			reason: Reason::JurisdictionNotAllowed,
			rule: Some(1)
		}]
	);
}

#[test]
fn the_last_of_sixteen_rules_counts() {
	let mut rules = vec![credential_rule(&[], Retail); MAX_RULES as usize - 1];
	rules.push(Rule::LockUp(LOCKED_UNTIL));
	assert_eq!(
		refusals(&policy(rules), transfer_to(bob())),
		[Refusal {
			reason: Reason::LockedUp,
			rule: Some(15)
		}]
	);
}

#[test]
fn open_does_not_switch_off_other_rules() {
	let locked = policy([Rule::Open, Rule::LockUp(LOCKED_UNTIL)]);
	let refused = [Refusal {
		reason: Reason::LockedUp,
		rule: Some(1),
	}];
	assert_eq!(refusals(&locked, transfer_to(bob())), refused);
}

#[track_caller]
fn assert_faulty(rules: impl IntoIterator<Item = Rule>, fault: PolicyError) {
	assert_eq!(rules::checked(policy(rules)), Err(fault));
}

#[test]
fn checked_accepts_a_policy_of_every_kind() {
	let full = policy([
		Rule::Open,
		credential_rule(&[2, 1], Accredited),
		credential_rule(&[], Retail),
		allowed(&[GERMANY, SWITZERLAND]),
		blocked(&[UNITED_STATES]),
		Rule::MaximumHolders(1),
		Rule::MaximumHolding(1),
		Rule::MinimumHolding(1),
		Rule::LockUp(0),
		holders_in(SWITZERLAND, 1),
		holders_in(GERMANY, 1),
		Rule::HoldingPeriod(1),
		volume(1),
		counterparties(&[1, 2]),
		Rule::AgentApproval,
	]);
	assert_eq!(rules::checked(full.clone()), Ok(full));
	assert_eq!(rules::checked(policy([])), Ok(policy([])));
}

#[test]
fn checked_puts_lists_in_order() {
	let any_order = [UNITED_STATES, GERMANY, SWITZERLAND];
	let in_order = [GERMANY, SWITZERLAND, UNITED_STATES];
	assert_eq!(
		rules::checked(policy([blocked(&any_order), allowed(&any_order)])),
		Ok(policy([blocked(&in_order), allowed(&in_order)]))
	);
	assert_eq!(
		rules::checked(policy([counterparties(&[3, 1, 2])])),
		Ok(policy([counterparties(&[1, 2, 3])]))
	);
	let unordered = policy([blocked(&any_order)]);
	assert_eq!(
		rules::ensure_valid(&unordered),
		Err(PolicyError::DuplicateJurisdiction)
	);
}

#[test]
fn checked_finds_a_list_without_jurisdictions() {
	assert_faulty([allowed(&[])], PolicyError::NoJurisdictions);
	assert_faulty([blocked(&[])], PolicyError::NoJurisdictions);
}

#[test]
fn checked_finds_a_jurisdiction_named_twice() {
	let list = [SWITZERLAND, GERMANY, SWITZERLAND];
	assert_faulty([allowed(&list)], PolicyError::DuplicateJurisdiction);
	assert_faulty([blocked(&list)], PolicyError::DuplicateJurisdiction);
	// Allowed and blocked at once is only of no use.
	assert!(rules::checked(policy([allowed(&[GERMANY]), blocked(&[GERMANY])])).is_ok());
}

#[test]
fn checked_finds_two_limits_on_one_jurisdiction() {
	assert_faulty(
		[
			holders_in(GERMANY, 1),
			holders_in(SWITZERLAND, 1),
			holders_in(GERMANY, 2),
		],
		PolicyError::DuplicateJurisdiction,
	);
	let four = [GERMANY, SWITZERLAND, UNITED_STATES, 250].map(|code| holders_in(code, 1));
	assert!(rules::checked(policy(four.clone())).is_ok());
	let five = four.into_iter().chain([holders_in(380, 1)]);
	assert_faulty(five, PolicyError::DuplicateRule);
}

#[test]
fn checked_finds_faulty_counterparties() {
	assert_faulty([counterparties(&[])], PolicyError::NoCounterparties);
	assert_faulty(
		[counterparties(&[1, 2, 1])],
		PolicyError::DuplicateCounterparty,
	);
}

#[test]
fn checked_finds_an_unknown_jurisdiction() {
	for code in [0, 278, 999, u16::MAX] {
		assert_faulty(
			[allowed(&[SWITZERLAND, code])],
			PolicyError::UnknownJurisdiction,
		);
		assert_faulty([blocked(&[code])], PolicyError::UnknownJurisdiction);
		assert_faulty([holders_in(code, 0)], PolicyError::UnknownJurisdiction);
	}
}

#[test]
fn checked_finds_a_registrar_named_twice() {
	assert_faulty(
		[credential_rule(&[1, 2, 1], Retail)],
		PolicyError::DuplicateRegistrar,
	);
	// In two rules it may stand: one for each class.
	let twice = policy([
		credential_rule(&[1], Retail),
		credential_rule(&[1], Accredited),
	]);
	assert!(rules::checked(twice).is_ok());
}

#[test]
fn checked_allows_four_rules_on_credentials() {
	let four = vec![credential_rule(&[], Retail); 4];
	assert_eq!(
		rules::checked(policy(four.clone())),
		Ok(policy(four.clone()))
	);
	let five = four.into_iter().chain([credential_rule(&[1], Retail)]);
	assert_faulty(five, PolicyError::DuplicateRule);
}

#[test]
fn checked_finds_two_rules_of_one_kind() {
	for (one, other) in [
		(Rule::Open, Rule::Open),
		(allowed(&[GERMANY]), allowed(&[SWITZERLAND])),
		(blocked(&[GERMANY]), blocked(&[SWITZERLAND])),
		(Rule::MaximumHolders(1), Rule::MaximumHolders(2)),
		(Rule::MaximumHolding(1), Rule::MaximumHolding(2)),
		(Rule::MinimumHolding(1), Rule::MinimumHolding(2)),
		(Rule::LockUp(1), Rule::LockUp(2)),
		(Rule::HoldingPeriod(1), Rule::HoldingPeriod(2)),
		(volume(1), volume(2)),
		(counterparties(&[1]), counterparties(&[2])),
		(Rule::AgentApproval, Rule::AgentApproval),
	] {
		assert_faulty(
			[one, credential_rule(&[], Retail), other],
			PolicyError::DuplicateRule,
		);
	}
}

#[test]
fn checked_finds_impossible_limits() {
	for rule in [
		Rule::MaximumHolders(0),
		Rule::MaximumHolding(0),
		Rule::MinimumHolding(0),
		holders_in(GERMANY, 0),
		Rule::HoldingPeriod(0),
		volume(0),
		Rule::MaximumVolume {
			amount: 1,
			period: 0,
		},
	] {
		assert_faulty([rule], PolicyError::ImpossibleLimit);
	}
	assert_faulty(
		[Rule::MinimumHolding(3), Rule::MaximumHolding(2)],
		PolicyError::ImpossibleLimit,
	);
	assert_faulty(
		[Rule::MaximumHolding(2), Rule::MinimumHolding(3)],
		PolicyError::ImpossibleLimit,
	);
	let equal = policy([Rule::MaximumHolding(2), Rule::MinimumHolding(2)]);
	assert!(rules::checked(equal).is_ok());
}

#[test]
fn checked_names_the_first_fault() {
	let twice_and_unknown = allowed(&[0, 0]);
	assert_faulty(
		[twice_and_unknown, blocked(&[])],
		PolicyError::DuplicateJurisdiction,
	);
	assert_faulty(
		[Rule::MaximumHolding(0), allowed(&[])],
		PolicyError::ImpossibleLimit,
	);
	// That a kind stands twice comes first: it is told without a look into the lists.
	assert_faulty(
		[Rule::Open, Rule::Open, allowed(&[])],
		PolicyError::DuplicateRule,
	);
	assert_faulty(
		[
			Rule::MinimumHolding(3),
			Rule::MaximumHolding(2),
			Rule::Open,
			Rule::Open,
		],
		PolicyError::DuplicateRule,
	);
}

#[test]
fn checked_tells_the_pallet_which_fault() {
	new_test_ext().execute_with(checked_tells_the_pallet);
}

fn checked_tells_the_pallet() {
	let fault = |rules| Compliance::checked(policy(rules)).unwrap_err();
	for (rules, error) in [
		(vec![allowed(&[])], Error::<Test>::NoJurisdictions),
		(
			vec![allowed(&[GERMANY, GERMANY])],
			Error::DuplicateJurisdiction,
		),
		(vec![allowed(&[0])], Error::UnknownJurisdiction),
		(
			vec![credential_rule(&[1, 1], Retail)],
			Error::DuplicateRegistrar,
		),
		(vec![counterparties(&[])], Error::NoCounterparties),
		(vec![counterparties(&[1, 1])], Error::DuplicateCounterparty),
		(vec![Rule::Open, Rule::Open], Error::DuplicateRule),
		(vec![Rule::MaximumHolders(0)], Error::ImpossibleLimit),
		// Nobody has been admitted yet.
		(
			vec![Rule::Open, credential_rule(&[0], Retail)],
			Error::UnknownRegistrar,
		),
		// Nor seen.
		(
			vec![Rule::Open, counterparties(&[0])],
			Error::UnknownInvestor,
		),
	] {
		assert_eq!(fault(rules), error.into());
	}
	assert_eq!(Compliance::open(&ALICE), Ok(0));
	assert!(Compliance::checked(policy([counterparties(&[0])])).is_ok());
	assert_eq!(
		fault(vec![counterparties(&[0, 1])]),
		Error::<Test>::UnknownInvestor.into()
	);
	assert_eq!(
		Compliance::checked(policy([blocked(&[SWITZERLAND, GERMANY])])),
		Ok(policy([blocked(&[GERMANY, SWITZERLAND])]))
	);
}

#[test]
fn a_long_list_of_jurisdictions_is_searched_to_its_end() {
	let codes: Vec<Jurisdiction> = (1..1_000)
		.rev()
		.filter(|code| rules::is_jurisdiction(*code))
		.take(MAX_JURISDICTIONS_IN_RULE as usize)
		.collect();
	assert_eq!(codes.len(), MAX_JURISDICTIONS_IN_RULE as usize);
	let blocking = rules::checked(policy([blocked(&codes)])).unwrap();
	let allowing = rules::checked(policy([allowed(&codes)])).unwrap();
	for jurisdiction in codes {
		let receiver = party(
			1,
			&[Credential {
				jurisdiction,
				..credential(0)
			}],
		);
		assert_eq!(refusals(&blocking, issue_to(receiver.clone())).len(), 1);
		assert_eq!(refusals(&allowing, issue_to(receiver)), []);
	}
}
