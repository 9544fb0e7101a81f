//! The rules of a security, as data, and what they say of a movement. Pure: no storage, no `Config`.
//!
//! All rules of a policy must hold. Nobody may receive unless a rule says who may (default deny): by
//! credential, by jurisdiction, or everybody, which only [`Rule::Open`] says. Rules on persons look at
//! the receiver, because the giver already holds. What the receiver is, valid credentials say: those of
//! the registrars that the policy's [`Rule::Credential`] names, so that no other registrar can let
//! anybody in or shut anybody out; where the policy names none, those of every registrar.
//!
//! | Rule | Issue | Transfer | Redemption | Refusal |
//! |---|---|---|---|---|
//! | *none that says who* | refused | refused | passes | `NoPolicy` |
//! | [`Rule::Open`] | passes | passes | passes | |
//! | [`Rule::Credential`] | receiver | receiver | – | `CredentialRequired` |
//! | [`Rule::JurisdictionsAllowed`] | receiver | receiver | – | `JurisdictionNotAllowed` |
//! | [`Rule::JurisdictionsBlocked`] | receiver | receiver | – | `JurisdictionBlocked` |
//! | [`Rule::MaximumHolders`] | holders after | holders after | – | `TooManyHolders` |
//! | [`Rule::MaximumHolding`] | receiver after | receiver after | – | `HoldingAboveMaximum` |
//! | [`Rule::MinimumHolding`] | receiver after | both after | giver after | `HoldingBelowMinimum` |
//! | [`Rule::LockUp`] | – | now | – | `LockedUp` |
//! | [`Rule::MaximumHoldersIn`] | holders after | holders after | – | `TooManyHoldersInJurisdiction` |
//! | [`Rule::HoldingPeriod`] | – | giver | – | `HeldTooShort` |
//! | [`Rule::MaximumVolume`] | – | giver | – | `VolumeExceeded` |
//! | [`Rule::Counterparties`] | – | either | – | `CounterpartyNotAllowed` |
//! | [`Rule::AgentApproval`] | – | approval | – | `ApprovalRequired` |
//!
//! Half a transfer, which another pallet makes in two ([`Kind::Imbalance`]), meets the rules of a
//! transfer on its own side. A transfer by the security's agents ([`Kind::Forced`]) meets those of an
//! issue, but for [`Rule::MinimumHolding`]: the receiver must still be one who may hold, and so much.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use tessera_primitives::{
	compliance::{
		Credential, Credentials, InvestorClass, Kind, Movement, Reason, Refusal, Residence, Side,
		TrackedJurisdictions, MAX_TRACKED_JURISDICTIONS,
	},
	Balance, InvestorId, Jurisdiction, Moment, RegistrarId,
};

/// Most rules of one policy.
pub const MAX_RULES: u32 = 16;

/// Most rules on credentials in one policy: one each, say, for identity, class, tax and sanctions.
pub const MAX_CREDENTIAL_RULES: usize = 4;

/// Most registrars that one rule names.
pub const MAX_REGISTRARS_IN_RULE: u32 = 8;

/// Most jurisdictions that one rule names.
pub const MAX_JURISDICTIONS_IN_RULE: u32 = 64;

/// Most investors that one rule names.
pub const MAX_COUNTERPARTIES_IN_RULE: u32 = 16;

/// A list of jurisdictions, each once; kept in rising order, whatever the order it comes in.
pub type Jurisdictions = BoundedVec<Jurisdiction, ConstU32<MAX_JURISDICTIONS_IN_RULE>>;

/// A list of investors, each once; kept in rising order, whatever the order it comes in.
pub type Counterparties = BoundedVec<InvestorId, ConstU32<MAX_COUNTERPARTIES_IN_RULE>>;

/// The rules of one security. All must hold; unless one says who may receive, nobody may.
pub type Policy = BoundedVec<Rule, ConstU32<MAX_RULES>>;

/// One condition on who may hold a security, how much of it and when.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Rule {
	/// Everybody may receive: the explicit opt-out from default deny. The other rules still hold.
	#[codec(index = 0)]
	Open,
	/// The receiver has a valid credential of one of these registrars with at least this class.
	#[codec(index = 1)]
	Credential {
		/// Whose credentials count, each once; an empty list means every registrar's.
		registrars: BoundedVec<RegistrarId, ConstU32<MAX_REGISTRARS_IN_RULE>>,
		/// The least class.
		class: InvestorClass,
	},
	/// The receiver has a valid credential, and every valid one names one of these jurisdictions.
	#[codec(index = 2)]
	JurisdictionsAllowed(Jurisdictions),
	/// The receiver has a valid credential, and no valid one names one of these jurisdictions.
	#[codec(index = 3)]
	JurisdictionsBlocked(Jurisdictions),
	/// At most so many investors hold the security.
	#[codec(index = 4)]
	MaximumHolders(u32),
	/// No investor receives beyond so many units, in the security's smallest unit.
	#[codec(index = 5)]
	MaximumHolding(Balance),
	/// No investor is left with some but fewer units than this, in the security's smallest unit.
	#[codec(index = 6)]
	MinimumHolding(Balance),
	/// No holder transfers before this moment. Issue and redemption are free.
	#[codec(index = 7)]
	LockUp(Moment),
	/// At most so many investors hold the security in this jurisdiction. Of an investor who enters any
	/// valid credential may name it; a holder who is not counted by residence yet counts as resident.
	#[codec(index = 8)]
	MaximumHoldersIn {
		/// Where; no two rules name the same.
		jurisdiction: Jurisdiction,
		/// The most holders there.
		maximum: u32,
	},
	/// No holder transfers before having held for so many milliseconds. Issue and redemption are free.
	#[codec(index = 9)]
	HoldingPeriod(Moment),
	/// No holder transfers more than so many units in a period. Issue and redemption are free.
	#[codec(index = 10)]
	MaximumVolume {
		/// The most units, in the security's smallest unit.
		amount: Balance,
		/// The period, in milliseconds.
		period: Moment,
	},
	/// One side of each transfer is one of these investors, such as a market maker or a depositary.
	#[codec(index = 11)]
	Counterparties(Counterparties),
	/// An agent of the security has approved each transfer.
	#[codec(index = 12)]
	AgentApproval,
}

/// What is wrong with a policy, in the order in which it is checked but for a limit of zero, which
/// comes before a duplicate rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyError {
	/// A rule names no jurisdiction, where it must name some.
	NoJurisdictions,
	/// A rule names a jurisdiction twice, or two rules limit the holders in one jurisdiction.
	DuplicateJurisdiction,
	/// A jurisdiction is no code of ISO 3166-1.
	UnknownJurisdiction,
	/// A rule names a registrar twice.
	DuplicateRegistrar,
	/// A rule names no counterparty, where it must name some.
	NoCounterparties,
	/// A rule names a counterparty twice.
	DuplicateCounterparty,
	/// More rules of one kind than make sense: two, of [`Rule::Credential`] more than
	/// [`MAX_CREDENTIAL_RULES`], or of [`Rule::MaximumHoldersIn`] more than
	/// [`MAX_TRACKED_JURISDICTIONS`].
	DuplicateRule,
	/// A limit or a period of zero, or a minimum holding above the maximum.
	ImpossibleLimit,
}

impl Rule {
	/// Why this rule refuses `movement`, if it does.
	pub fn refusal(&self, movement: &Movement) -> Option<Reason> {
		let receiver = movement.to.as_ref().map(|to| &to.party.credentials);
		let refused = |fails: bool, reason: Reason| fails.then_some(reason);
		match self {
			Rule::Open => None,
			Rule::Credential { registrars, class } => refused(
				receiver.is_some_and(|credentials| {
					!credentials.iter().any(|credential| {
						credential.class >= *class
							&& (registrars.is_empty() || registrars.contains(&credential.registrar))
					})
				}),
				Reason::CredentialRequired,
			),
			Rule::JurisdictionsAllowed(allowed) => refused(
				receiver.is_some_and(|credentials| {
					credentials.is_empty()
						|| !credentials.iter().all(|credential| {
							allowed.binary_search(&credential.jurisdiction).is_ok()
						})
				}),
				Reason::JurisdictionNotAllowed,
			),
			Rule::JurisdictionsBlocked(blocked) => refused(
				receiver.is_some_and(|credentials| {
					credentials.is_empty()
						|| credentials.iter().any(|credential| {
							blocked.binary_search(&credential.jurisdiction).is_ok()
						})
				}),
				Reason::JurisdictionBlocked,
			),
			Rule::MaximumHolders(maximum) => refused(
				movement.to.as_ref().is_some_and(|to| to.holding == 0)
					&& movement.holders_after() > *maximum,
				Reason::TooManyHolders,
			),
			Rule::MaximumHolding(maximum) => refused(
				movement.to.is_some()
					&& !movement.is_within_one_investor()
					&& movement
						.receiver_holding_after()
						.is_none_or(|after| after > *maximum),
				Reason::HoldingAboveMaximum,
			),
			Rule::MinimumHolding(minimum) => {
				let too_few = |after: Option<Balance>| {
					after.is_some_and(|after| after > 0 && after < *minimum)
				};
				refused(
					movement.kind != Kind::Forced
						&& !movement.is_within_one_investor()
						&& (too_few(movement.receiver_holding_after())
							|| too_few(movement.giver_holding_after())),
					Reason::HoldingBelowMinimum,
				)
			}
			Rule::LockUp(until) => refused(
				is_voluntary(movement) && movement.now < *until,
				Reason::LockedUp,
			),
			Rule::MaximumHoldersIn {
				jurisdiction,
				maximum,
			} => refused(
				receiver.is_some_and(|credentials| names(credentials, *jurisdiction))
					&& enters(movement)
					&& residents_after(movement, *jurisdiction) > *maximum,
				Reason::TooManyHoldersInJurisdiction,
			),
			Rule::HoldingPeriod(period) => refused(
				is_between_investors(movement)
					&& movement.from.as_ref().is_some_and(|from| {
						from.acquired_at.saturating_add(*period) > movement.now
					}),
				Reason::HeldTooShort,
			),
			Rule::MaximumVolume { amount, .. } => refused(
				is_between_investors(movement)
					&& movement
						.from
						.as_ref()
						.is_some_and(|from| from.volume.saturating_add(movement.amount) > *amount),
				Reason::VolumeExceeded,
			),
			Rule::Counterparties(list) => {
				let is_one = |side: &Side| {
					let investor = side.party.investor;
					investor.is_some_and(|investor| list.binary_search(&investor).is_ok())
				};
				let mut sides = movement.from.iter().chain(&movement.to);
				refused(
					is_between_investors(movement) && !sides.any(is_one),
					Reason::CounterpartyNotAllowed,
				)
			}
			Rule::AgentApproval => refused(
				is_between_investors(movement) && !movement.approved,
				Reason::ApprovalRequired,
			),
		}
	}

	/// Whether the rule says who may receive, and not only how much or when.
	fn says_who(&self) -> bool {
		match self {
			Rule::Open
			| Rule::Credential { .. }
			| Rule::JurisdictionsAllowed(_)
			| Rule::JurisdictionsBlocked(_) => true,
			Rule::MaximumHolders(_)
			| Rule::MaximumHolding(_)
			| Rule::MinimumHolding(_)
			| Rule::LockUp(_)
			| Rule::MaximumHoldersIn { .. }
			| Rule::HoldingPeriod(_)
			| Rule::MaximumVolume { .. }
			| Rule::Counterparties(_)
			| Rule::AgentApproval => false,
		}
	}

	fn is_same_kind(&self, other: &Self) -> bool {
		core::mem::discriminant(self) == core::mem::discriminant(other)
	}

	fn put_in_order(&mut self) {
		match self {
			Rule::JurisdictionsAllowed(list) | Rule::JurisdictionsBlocked(list) => list.sort(),
			Rule::Counterparties(list) => list.sort(),
			_ => {}
		}
	}

	fn ensure_valid(&self) -> Result<(), PolicyError> {
		match self {
			Rule::Open | Rule::LockUp(_) | Rule::AgentApproval => Ok(()),
			Rule::Credential { registrars, .. } => {
				let twice = registrars
					.iter()
					.enumerate()
					.any(|(place, registrar)| registrars[..place].contains(registrar));
				if twice {
					return Err(PolicyError::DuplicateRegistrar);
				}
				Ok(())
			}
			Rule::JurisdictionsAllowed(list) | Rule::JurisdictionsBlocked(list) => {
				if list.is_empty() {
					return Err(PolicyError::NoJurisdictions);
				}
				if !list.windows(2).all(|pair| pair[0] < pair[1]) {
					return Err(PolicyError::DuplicateJurisdiction);
				}
				if !list.iter().all(|code| is_jurisdiction(*code)) {
					return Err(PolicyError::UnknownJurisdiction);
				}
				Ok(())
			}
			Rule::MaximumHoldersIn { jurisdiction, .. } if !is_jurisdiction(*jurisdiction) => {
				Err(PolicyError::UnknownJurisdiction)
			}
			Rule::Counterparties(list) => {
				if list.is_empty() {
					return Err(PolicyError::NoCounterparties);
				}
				if !list.windows(2).all(|pair| pair[0] < pair[1]) {
					return Err(PolicyError::DuplicateCounterparty);
				}
				Ok(())
			}
			Rule::MaximumHolders(0)
			| Rule::MaximumHolding(0)
			| Rule::MinimumHolding(0)
			| Rule::MaximumHoldersIn { maximum: 0, .. }
			| Rule::HoldingPeriod(0)
			| Rule::MaximumVolume { amount: 0, .. }
			| Rule::MaximumVolume { period: 0, .. } => Err(PolicyError::ImpossibleLimit),
			Rule::MaximumHolders(_)
			| Rule::MaximumHolding(_)
			| Rule::MinimumHolding(_)
			| Rule::MaximumHoldersIn { .. }
			| Rule::HoldingPeriod(_)
			| Rule::MaximumVolume { .. } => Ok(()),
		}
	}
}

/// Whether holders move units of their own will.
fn is_voluntary(movement: &Movement) -> bool {
	matches!(movement.kind, Kind::Transfer | Kind::Imbalance)
}

/// Whether a holder moves units of its own will, and not only from one of its accounts to another.
fn is_between_investors(movement: &Movement) -> bool {
	is_voluntary(movement) && !movement.is_within_one_investor()
}

/// Whether the receiver holds nothing yet.
fn enters(movement: &Movement) -> bool {
	!movement.is_within_one_investor() && movement.to.as_ref().is_some_and(|to| to.holding == 0)
}

/// Whether one of `credentials` names `jurisdiction`.
fn names(credentials: &Credentials, jurisdiction: Jurisdiction) -> bool {
	credentials
		.iter()
		.any(|credential| credential.jurisdiction == jurisdiction)
}

/// How many holders may be resident in `jurisdiction` once a resident of it has entered.
///
/// A jurisdiction that the security does not count has no residents but those yet to be counted.
fn residents_after(movement: &Movement, jurisdiction: Jurisdiction) -> u32 {
	let place = movement
		.residents
		.iter()
		.position(|(counted, _)| *counted == jurisdiction);
	let before = place.map_or(0, |place| movement.residents[place].1);
	let leaves = movement.giver_holding_after() == Some(0)
		&& place
			.zip(movement.from.as_ref())
			.is_some_and(|(place, from)| from.residence & bit(place) != 0);
	before
		.saturating_sub(leaves.into())
		.saturating_add(movement.uncounted)
		.saturating_add(1)
}

/// The bit of the tracked jurisdiction at `place`; none where no further one can be tracked.
fn bit(place: usize) -> Residence {
	let first: Residence = 1;
	u32::try_from(place)
		.ok()
		.and_then(|place| first.checked_shl(place))
		.unwrap_or_default()
}

/// Whether `code` is a numeric country code of ISO 3166-1.
pub fn is_jurisdiction(code: Jurisdiction) -> bool {
	tessera_identifiers::Country::try_from(code).is_ok()
}

/// The policy in the form in which it is kept (lists in rising order), if its rules make sense: no
/// name twice, limits possible, no kind more often than it may stand.
///
/// # Errors
///
/// [`PolicyError::DuplicateRule`] before all others; then the first fault, in the order of the rules;
/// last, that two rules limit the holders in one jurisdiction, and the limits on a holding against
/// each other.
pub fn checked(mut policy: Policy) -> Result<Policy, PolicyError> {
	ensure_few_of_each_kind(&policy)?;
	policy.iter_mut().for_each(Rule::put_in_order);
	ensure_valid(&policy)?;
	Ok(policy)
}

/// Checks that no kind of rule stands more often than it may: [`Rule::Credential`] up to
/// [`MAX_CREDENTIAL_RULES`] times, [`Rule::MaximumHoldersIn`] up to [`MAX_TRACKED_JURISDICTIONS`]
/// times, any other once.
fn ensure_few_of_each_kind(policy: &Policy) -> Result<(), PolicyError> {
	for (place, rule) in policy.iter().enumerate() {
		let most = match rule {
			Rule::Credential { .. } => MAX_CREDENTIAL_RULES,
			Rule::MaximumHoldersIn { .. } => MAX_TRACKED_JURISDICTIONS as usize,
			_ => 1,
		};
		let same = policy[..=place]
			.iter()
			.filter(|other| other.is_same_kind(rule));
		if same.count() > most {
			return Err(PolicyError::DuplicateRule);
		}
	}
	Ok(())
}

/// Checks each rule, and those that concern each other: the limits on the holders in jurisdictions,
/// and the two limits on a holding.
pub(crate) fn ensure_valid(policy: &Policy) -> Result<(), PolicyError> {
	policy.iter().try_for_each(Rule::ensure_valid)?;
	let mut limited: Vec<_> = limited(policy).collect();
	limited.sort();
	if limited.windows(2).any(|pair| pair[0] == pair[1]) {
		return Err(PolicyError::DuplicateJurisdiction);
	}
	let maximum = policy.iter().find_map(|rule| match rule {
		Rule::MaximumHolding(maximum) => Some(*maximum),
		_ => None,
	});
	let minimum = policy.iter().find_map(|rule| match rule {
		Rule::MinimumHolding(minimum) => Some(*minimum),
		_ => None,
	});
	match (minimum, maximum) {
		(Some(minimum), Some(maximum)) if minimum > maximum => Err(PolicyError::ImpossibleLimit),
		_ => Ok(()),
	}
}

/// Every reason for which `policy` refuses `movement`: first, that no rule says who may receive, then
/// those of the rules, in their order.
///
/// Of the receiver's credentials only those count that come from registrars which the policy names,
/// as [`Rule::Credential`] does; without such a rule, or with one that names none, all count.
pub fn refusals(policy: &Policy, movement: &Movement) -> Vec<Refusal> {
	let Some(to) = &movement.to else {
		return broken_rules(policy, movement).collect();
	};
	let nobody = !policy.iter().any(Rule::says_who);
	let nobody = nobody.then_some(Refusal::of(Reason::NoPolicy)).into_iter();
	let counts = |credential: &Credential| is_trusted(policy, credential.registrar);
	if to.party.credentials.iter().all(counts) {
		return nobody.chain(broken_rules(policy, movement)).collect();
	}
	let mut party = to.party.clone();
	party.credentials.retain(counts);
	let to = Some(Side {
		party: &party,
		..*to
	});
	let movement = Movement {
		to,
		..movement.clone()
	};
	nobody.chain(broken_rules(policy, &movement)).collect()
}

/// The registrars that `policy` names, some perhaps more than once.
pub fn registrars(policy: &Policy) -> impl Iterator<Item = RegistrarId> + '_ {
	policy
		.iter()
		.flat_map(|rule| match rule {
			Rule::Credential { registrars, .. } => registrars.as_slice(),
			_ => &[],
		})
		.copied()
}

/// The investors that `policy` names as counterparties.
pub fn counterparties(policy: &Policy) -> impl Iterator<Item = InvestorId> + '_ {
	policy
		.iter()
		.flat_map(|rule| match rule {
			Rule::Counterparties(list) => list.as_slice(),
			_ => &[],
		})
		.copied()
}

/// The jurisdictions whose holders `policy` limits, in the order of its rules; each once, if the
/// policy makes sense.
pub fn tracked(policy: &Policy) -> TrackedJurisdictions {
	TrackedJurisdictions::truncate_from(limited(policy).collect())
}

/// In which of the [tracked] jurisdictions one with these valid credentials is resident: where any
/// that counts for `policy` says so.
pub fn residence(policy: &Policy, credentials: &Credentials) -> Residence {
	let mut residence = 0;
	let tracked = limited(policy).take(MAX_TRACKED_JURISDICTIONS as usize);
	for (place, jurisdiction) in tracked.enumerate() {
		let is_resident = credentials.iter().any(|credential| {
			credential.jurisdiction == jurisdiction && is_trusted(policy, credential.registrar)
		});
		if is_resident {
			residence |= bit(place);
		}
	}
	residence
}

/// The period of the limit on the volume of transfers, in milliseconds, if `policy` has one.
pub fn volume_period(policy: &Policy) -> Option<Moment> {
	policy.iter().find_map(|rule| match rule {
		Rule::MaximumVolume { period, .. } => Some(*period),
		_ => None,
	})
}

/// The jurisdictions in which `policy` limits the holders.
fn limited(policy: &Policy) -> impl Iterator<Item = Jurisdiction> + '_ {
	policy.iter().filter_map(|rule| match rule {
		Rule::MaximumHoldersIn { jurisdiction, .. } => Some(*jurisdiction),
		_ => None,
	})
}

/// Whether the credentials of `registrar` count for `policy`.
fn is_trusted(policy: &Policy, registrar: RegistrarId) -> bool {
	let mut names = policy.iter().filter_map(|rule| match rule {
		Rule::Credential { registrars, .. } => Some(registrars),
		_ => None,
	});
	let Some(first) = names.next() else {
		return true;
	};
	core::iter::once(first)
		.chain(names)
		.any(|registrars| registrars.is_empty() || registrars.contains(&registrar))
}

fn broken_rules<'a>(
	policy: &'a Policy,
	movement: &'a Movement,
) -> impl Iterator<Item = Refusal> + 'a {
	policy.iter().zip(0u8..).filter_map(move |(rule, place)| {
		let reason = rule.refusal(movement)?;
		Some(Refusal {
			reason,
			rule: Some(place),
		})
	})
}
