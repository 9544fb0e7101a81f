//! The costliest policies and parties, for benchmarks of pallets that ask this one.

use alloc::vec::Vec;
use frame_benchmarking::account;
use frame_support::traits::Get;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::{Credential, InvestorClass, MAX_CREDENTIALS, MAX_TRACKED_JURISDICTIONS},
	Balance, Jurisdiction, Moment, RegistrarId,
};

use crate::{
	rules::{
		is_jurisdiction, Policy, Rule, MAX_CREDENTIAL_RULES, MAX_JURISDICTIONS_IN_RULE,
		MAX_REGISTRARS_IN_RULE,
	},
	*,
};

/// As many registrars as may stand; those whose credentials a party of [`admit`] holds.
fn registrars<T: Config>() -> Vec<RegistrarId> {
	let lei = Lei::try_from(*b"5493001KJTIIGC8Y1R12").expect("the LEI is valid");
	let mut index = 0;
	while (ActiveRegistrars::<T>::get().len() as u32) < T::MaxRegistrars::get() {
		Pallet::<T>::do_add_registrar(account("registrar", index, 0), lei)
			.expect("the registrar is new");
		index += 1;
	}
	let mut active = ActiveRegistrars::<T>::get().into_inner();
	active.truncate(MAX_CREDENTIALS as usize);
	active
}

/// As many jurisdictions as two rules name, in rising order.
fn jurisdictions() -> Vec<Jurisdiction> {
	(0..Jurisdiction::MAX)
		.filter(|code| is_jurisdiction(*code))
		.take(2 * MAX_JURISDICTIONS_IN_RULE as usize)
		.collect()
}

/// Where the parties of [`admit`] are resident: the last jurisdiction that [`longest_policy`] allows.
fn residence() -> Jurisdiction {
	jurisdictions()[MAX_JURISDICTIONS_IN_RULE as usize - 1]
}

/// Rules that cost most to read and check, all of which a party of [`admit`] passes.
///
/// Each credential counts, and each rule on credentials finds the one that meets it last. Of the
/// jurisdictions whose holders it limits, the last is that of the party. Left out are the rules that no
/// benchmark can pass without more: [`Rule::HoldingPeriod`], for the clock of a benchmark stands still,
/// and who receives units there has held them for no time; [`Rule::Counterparties`], which name
/// numbers that investors still have to get; and [`Rule::AgentApproval`]. They cost less than any rule
/// on credentials.
pub fn longest_policy<T: Config>() -> Policy {
	let mut allowed = jurisdictions();
	let blocked = allowed.split_off(MAX_JURISDICTIONS_IN_RULE as usize);
	let mut rules = open_policy().into_inner();
	for (mut list, rule) in [
		(allowed, Rule::JurisdictionsAllowed as fn(_) -> _),
		(blocked, Rule::JurisdictionsBlocked as fn(_) -> _),
	] {
		// Out of order: the costliest to put in order.
		list.reverse();
		rules.push(rule(list.try_into().expect("as many as fit")));
	}
	let known = registrars::<T>();
	let mut turn = known.iter().rev().cycle();
	for _ in 0..MAX_CREDENTIAL_RULES {
		let last = *turn.next().expect("there are registrars");
		let mut names: Vec<_> = known
			.iter()
			.copied()
			.filter(|other| *other != last)
			.collect();
		names.truncate(MAX_REGISTRARS_IN_RULE as usize - 1);
		names.push(last);
		rules.push(Rule::Credential {
			registrars: names.try_into().expect("as many as fit"),
			class: InvestorClass::Institutional,
		});
	}
	let others = jurisdictions()
		.into_iter()
		.take(MAX_TRACKED_JURISDICTIONS as usize - 1);
	for jurisdiction in others.chain([residence()]) {
		rules.push(Rule::MaximumHoldersIn {
			jurisdiction,
			maximum: u32::MAX,
		});
	}
	rules.try_into().expect("as many as fit")
}

/// Every rule that a party without credentials can pass, but for those that [`longest_policy`] leaves
/// out and [`Rule::MaximumHoldersIn`], which says nothing of such a party.
pub fn open_policy() -> Policy {
	let rules = [
		Rule::Open,
		Rule::MaximumHolders(u32::MAX),
		Rule::MaximumHolding(Balance::MAX),
		Rule::MinimumHolding(1),
		Rule::LockUp(Moment::MIN),
		Rule::MaximumVolume {
			amount: Balance::MAX,
			period: Moment::MAX,
		},
	];
	rules.to_vec().try_into().expect("fewer than fit")
}

/// Gives `who` an investor with as many valid credentials as one may have, which pass
/// [`longest_policy`].
pub fn admit<T: Config>(who: &T::AccountId) {
	let jurisdiction = residence();
	for registrar in registrars::<T>() {
		let credential = Credential {
			registrar,
			jurisdiction,
			class: InvestorClass::Institutional,
			valid_until: Moment::MAX,
			suspended: false,
		};
		Pallet::<T>::do_issue_credential(who, credential).expect("the credential is valid");
	}
}
