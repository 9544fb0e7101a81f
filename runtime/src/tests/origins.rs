//! `docs/origins.md`: every privileged origin, who reaches it, and how long that takes.

use super::*;
use crate::constants::currency::UNIT;
use crate::{configs::tracks::Tracks, constants::time};
use frame_support::traits::EnsureOrigin;
use frame_support::traits::GetCallMetadata;
use pallet_collective::{Instance1, RawOrigin as Collective};
use pallet_governance::Origin as Mandate;
use pallet_referenda::{Curve, TracksInfo};
use sp_runtime::{traits::Dispatchable, DispatchError, Perbill};
use std::{collections::BTreeSet, env, fmt::Write, fs, path::PathBuf};

/// Somebody who asks.
enum Asker {
	/// A referendum on a track.
	Referendum(OriginCaller),
	/// The technical collective.
	Collective,
	/// One person, whoever it is.
	Person(OriginCaller),
}

fn askers() -> Vec<(String, Asker)> {
	let referendum = |origin: OriginCaller| (track_of(&origin).name, Asker::Referendum(origin));
	let mut askers = vec![referendum(frame_system::RawOrigin::Root.into())];
	for mandate in [
		Mandate::WhitelistedCaller,
		Mandate::Emergency,
		Mandate::RegistrarAdmin,
		Mandate::FeeAdmin,
		Mandate::Treasurer,
		Mandate::SmallSpender,
		Mandate::ReferendumCanceller,
		Mandate::ReferendumKiller,
	] {
		askers.push(referendum(mandate.into()));
	}
	askers.push(("technical collective".into(), Asker::Collective));
	for (name, person) in [
		("anybody", frame_system::RawOrigin::Signed(alice()).into()),
		("nobody", OriginCaller::from(frame_system::RawOrigin::None)),
		(
			"a member of the collective",
			Collective::<AccountId, Instance1>::Member(alice()).into(),
		),
		(
			"a collective of one",
			Collective::<AccountId, Instance1>::Members(1, 1).into(),
		),
		(
			"the issuer of a coin",
			pallet_stablecoin::Origin::Issuer(1).into(),
		),
		("the relay chain", cumulus_pallet_xcm::Origin::Relay.into()),
		(
			"another chain",
			cumulus_pallet_xcm::Origin::SiblingParachain(1_000.into()).into(),
		),
	] {
		askers.push((name.into(), Asker::Person(person)));
	}
	askers
}

impl Asker {
	fn origin(&self) -> RuntimeOrigin {
		match self {
			Self::Referendum(origin) | Self::Person(origin) => origin.clone().into(),
			Self::Collective => Collective::<AccountId, Instance1>::Members(3, 4).into(),
		}
	}
}

struct TrackRow {
	name: String,
	fastest: BlockNumber,
	slowest: BlockNumber,
	deposit: Balance,
	/// What it asks for of the votes, and of all tokens: at first and in the end, in percent.
	approval: [u32; 2],
	support: [u32; 2],
}

/// Where a curve begins and ends, in percent, rounded up.
fn ends(curve: &Curve) -> [u32; 2] {
	[Perbill::zero(), Perbill::one()].map(|time| {
		let part = curve.threshold(time);
		part.deconstruct()
			.div_ceil(Perbill::from_percent(1).deconstruct())
	})
}

/// The track of an origin, in production.
fn track_of(origin: &OriginCaller) -> TrackRow {
	chain("production").execute_with(|| {
		let id = Tracks::track_for(origin).expect("the origin has a track");
		let track = Tracks::info(id).expect("the track exists").into_owned();
		let name = String::from_utf8(track.name.to_vec()).expect("it is ASCII");
		let sure = track.prepare_period + track.confirm_period + track.min_enactment_period;
		TrackRow {
			name: name.trim_end_matches('\0').replace('_', " "),
			fastest: sure,
			slowest: sure + track.decision_period,
			deposit: track.decision_deposit,
			approval: ends(&track.min_approval),
			support: ends(&track.min_support),
		}
	})
}

/// A check of origins in the configuration of a pallet.
struct Privilege {
	/// The pallet's crate and the item of its `Config`.
	item: (&'static str, &'static str),
	/// What passes it.
	passes: fn(RuntimeOrigin) -> bool,
	/// What it lets happen.
	does: &'static str,
}

macro_rules! privileges {
	($($pallet:ident $(<$instance:ty>)?, $item:ident, $does:expr;)*) => {
		vec![$(Privilege {
			item: (stringify!($pallet), stringify!($item)),
			passes: |origin| {
				<<Runtime as $pallet::Config $(<$instance>)?>::$item as EnsureOrigin<_>>::try_origin(origin)
					.is_ok()
			},
			does: $does,
		}),*]
	};
}

fn privileges() -> Vec<Privilege> {
	privileges![
		pallet_audit, AccreditOrigin, "accredits attesters, and takes it back";
		pallet_audit, ChallengeOrigin, "decides challenges of attestations";
		pallet_collator_selection, UpdateOrigin, "appoints collators, sets their number and bond";
		pallet_collective<Instance1>, SetMembersOrigin, "names the technical collective";
		pallet_collective<Instance1>, DisapproveOrigin, "ends a motion of the technical collective";
		pallet_collective<Instance1>, KillOrigin, "ends a motion of the technical collective and takes its deposit";
		pallet_compliance, AdminOrigin, "admits and removes registrars";
		pallet_compliance, RecoveryOrigin, "sets the delay of recoveries, to three days or more";
		pallet_governance, FeeOrigin, "sets the prices of transactions, within bounds";
		pallet_governance, EmergencyOrigin, "pauses calls for at most a day, and resumes them";
		pallet_preimage, ManagerOrigin, "notes and requests preimages without a deposit";
		pallet_referenda, CancelOrigin, "ends a referendum and gives its deposits back";
		pallet_referenda, KillOrigin, "ends a referendum and takes its deposits";
		pallet_safe_mode, ForceEnterOrigin, "stops all but the necessary calls for 6 hours";
		pallet_safe_mode, ForceExtendOrigin, "keeps them stopped for longer";
		pallet_safe_mode, ForceExitOrigin, "lets them run again";
		pallet_safe_mode, ForceDepositOrigin, "gives back or takes deposits of safe mode, of which there are none";
		pallet_scheduler, ScheduleOrigin, "schedules and cancels calls";
		pallet_stablecoin, AdminOrigin, "creates coins, sets their terms and rates of fees, offers roles whose holders are lost";
		pallet_treasury, RejectOrigin, "takes back an approved spend";
		pallet_treasury, SpendOrigin, "spends from the treasury; the small spender up to 1,000 TESS";
		pallet_tx_pause, PauseOrigin, "pauses calls without an end";
		pallet_tx_pause, UnpauseOrigin, "resumes them";
		pallet_whitelist, DispatchWhitelistedOrigin, "does as root what the technical collective has vouched for";
		pallet_whitelist, WhitelistOrigin, "vouches for a call, which does nothing by itself";
		pallet_xcm, AdminOrigin, "sets versions and limits of messages to other chains";
		cumulus_pallet_xcmp_queue, ControllerOrigin, "suspends and resumes the queue of messages";
	]
}

/// Those items of `Config` that are no privilege, or are spoken of elsewhere in the table.
const NO_PRIVILEGES: [(&str, &str); 6] = [
	// Nobody passes.
	("pallet_assets", "CreateOrigin"),
	("pallet_assets", "ForceOrigin"),
	// The issuer of the coin in question, as such.
	("pallet_psm", "CreateOrigin"),
	// Everybody passes: with a deposit, and for the track of the origin that is asked for.
	("pallet_referenda", "SubmitOrigin"),
	// Only root passes, as `users_neither_send_nor_execute` tests.
	("pallet_xcm", "ExecuteXcmOrigin"),
	("pallet_xcm", "SendXcmOrigin"),
];

fn span(blocks: BlockNumber) -> String {
	let minutes = blocks / time::MINUTES;
	match (minutes / 60, minutes % 60) {
		(0, minutes) => format!("{minutes} min"),
		(hours, 0) if hours >= 48 && hours % 24 == 0 => format!("{} d", hours / 24),
		(hours, 0) if hours >= 48 => format!("{} d {} h", hours / 24, hours % 24),
		(hours, 0) => format!("{hours} h"),
		(hours, minutes) if hours >= 48 => {
			format!("{} d {} h {minutes} min", hours / 24, hours % 24)
		}
		(hours, minutes) => format!("{hours} h {minutes} min"),
	}
}

fn document() -> String {
	let mut text = String::from(
		"# Who may do what, and how long that takes\n\n\
		 A test writes this page from the runtime and fails when it is out of date: `make origins` writes it\n\
		 anew. Times are those of production, in blocks of six seconds: longer where blocks are missed. Each is\n\
		 from the proposal to the deed, with its deposit placed at once and the track free: fastest when all\n\
		 tokens vote for it at once, slowest when it passes at the last moment. A proposal may name a later one.\n\n\
		 No row is one person. Sudo has a key in the preset `development` only; elsewhere only root, which the\n\
		 holders give, may call it. Who has a role in one coin, security, class or pool (its issuer, agent,\n\
		 registrar, member) has it over that one alone: `docs/` tells of them.\n\n\
		 ## Tracks\n\n\
		 A referendum of the holders of TESS gives each of these origins. `runtime/src/configs/tracks.rs` says\n\
		 why each is as it is.\n\n\
		 | Track | Fastest | Slowest | Of the votes, at first and in the end | Of all tokens | Deposit in TESS |\n\
		 |---|---|---|---|---|---|\n",
	);
	let rows = askers();
	for (name, asker) in &rows {
		if let Asker::Referendum(origin) = asker {
			let track = track_of(origin);
			let deposit = track.deposit / UNIT;
			let (fastest, slowest) = (span(track.fastest), span(track.slowest));
			let [approval, support] = [track.approval, track.support]
				.map(|[first, last]| format!("{first} % to {last} %"));
			writeln!(
				text,
				"| {name} | {fastest} | {slowest} | {approval} | {support} | {deposit} |"
			)
			.expect("it is memory");
		}
	}
	text += "\nThe track whitelisted caller does as root only what the technical collective has vouched for: two\n\
		 thirds of its members and at least three, in a motion that anybody may end after 3 days. That comes\n\
		 before the times above: what was carried first is not done. By itself the collective does nothing else.\n\n\
		 ## Privileges\n\n\
		 | Privilege | What it does | Who | Fastest | Slowest |\n|---|---|---|---|---|\n";
	for privilege in privileges() {
		let (pallet, item) = privilege.item;
		let mut any = false;
		for (name, asker) in &rows {
			if !(privilege.passes)(asker.origin()) {
				continue;
			}
			any = true;
			let (fastest, slowest) = match asker {
				Asker::Referendum(origin) => {
					let track = track_of(origin);
					(span(track.fastest), span(track.slowest))
				}
				_ => (
					"as fast as they vote".into(),
					"until the motion is ended".into(),
				),
			};
			writeln!(
				text,
				"| `{pallet}` `{item}` | {} | {name} | {fastest} | {slowest} |",
				privilege.does
			)
			.expect("it is memory");
		}
		if !any {
			writeln!(
				text,
				"| `{pallet}` `{item}` | {} | nobody | | |",
				privilege.does
			)
			.expect("it is memory");
		}
	}
	text += "\n## What root alone does\n\n\
		 These calls, and others like them, ask for root itself: the track root, or whitelisted caller with the\n\
		 technical collective's word before it. They change everything, the runtime among it.\n\n\
		 | Call | What it does |\n|---|---|\n";
	for (call, does) in root_calls() {
		let name = call.get_call_metadata();
		let (pallet, call) = (name.pallet_name, name.function_name);
		writeln!(text, "| `{pallet}.{call}` | {does} |").expect("it is memory");
	}
	text
}

/// Calls that ask for root in the SDK's own code, one of each kind, and what they do.
fn root_calls() -> Vec<(RuntimeCall, &'static str)> {
	let (code, code_hash) = (vec![], Hash::zero());
	let who = || MultiAddress::Id(alice());
	let remark = || {
		Box::new(RuntimeCall::from(frame_system::Call::remark {
			remark: vec![],
		}))
	};
	vec![
		(
			frame_system::Call::authorize_upgrade { code_hash }.into(),
			"authorizes a runtime, which anybody may then bring",
		),
		(
			frame_system::Call::authorize_upgrade_without_checks { code_hash }.into(),
			"the same, whatever its name and version",
		),
		(
			frame_system::Call::set_code { code: code.clone() }.into(),
			"sets a runtime",
		),
		(
			frame_system::Call::set_code_without_checks { code }.into(),
			"the same, whatever its name and version",
		),
		(
			frame_system::Call::set_heap_pages { pages: 1 }.into(),
			"sets the memory of the runtime",
		),
		(
			frame_system::Call::set_storage { items: vec![] }.into(),
			"writes any row",
		),
		(
			frame_system::Call::kill_storage { keys: vec![] }.into(),
			"removes rows",
		),
		(
			frame_system::Call::kill_prefix {
				prefix: vec![1],
				subkeys: 0,
			}
			.into(),
			"removes rows",
		),
		(
			pallet_balances::Call::force_transfer {
				source: who(),
				dest: who(),
				value: 0,
			}
			.into(),
			"moves anybody's TESS",
		),
		(
			pallet_balances::Call::force_set_balance {
				who: who(),
				new_free: UNIT,
			}
			.into(),
			"sets what anybody has of TESS",
		),
		(
			pallet_balances::Call::force_unreserve {
				who: who(),
				amount: 0,
			}
			.into(),
			"gives back what is reserved",
		),
		(
			pallet_utility::Call::dispatch_as {
				as_origin: Box::new(frame_system::RawOrigin::Root.into()),
				call: remark(),
			}
			.into(),
			"does a call as anybody",
		),
		(
			pallet_utility::Call::with_weight {
				call: remark(),
				weight: Default::default(),
			}
			.into(),
			"does a call of another weight",
		),
		(
			pallet_migrations::Call::force_set_cursor { cursor: None }.into(),
			"ends or moves a migration over several blocks",
		),
		(
			cumulus_pallet_parachain_system::Call::sudo_send_upward_message { message: vec![] }
				.into(),
			"sends a message to the relay chain",
		),
		(
			pallet_referenda::Call::one_fewer_deciding { track: 0 }.into(),
			"frees a place on a track",
		),
		(
			pallet_sudo::Call::set_key { new: who() }.into(),
			"names a person who acts as root",
		),
	]
}

#[test]
fn only_root_calls_what_root_calls() {
	for (call, _) in root_calls() {
		let name = call.get_call_metadata().function_name;
		for (who, asker) in askers() {
			if who == "root" && name == "set_code" {
				// It would look into the code, which only a node can.
				continue;
			}
			let outcome =
				chain("production").execute_with(|| call.clone().dispatch(asker.origin()));
			let refused = outcome.is_err_and(|refusal| {
				refusal.error == DispatchError::BadOrigin
					|| refusal.error == pallet_sudo::Error::<Runtime>::RequireSudo.into()
			});
			assert_eq!(refused, who != "root", "{who} calls {name}");
		}
	}
}

#[test]
fn no_privilege_is_one_persons() {
	for privilege in privileges() {
		for (name, asker) in askers() {
			if let Asker::Person(origin) = asker {
				assert!(
					!(privilege.passes)(origin.into()),
					"{name} passes {:?}",
					privilege.item
				);
			}
		}
	}
}

#[test]
fn the_collective_has_one_privilege() {
	let held: Vec<_> = privileges()
		.into_iter()
		.filter(|privilege| (privilege.passes)(Asker::Collective.origin()))
		.map(|privilege| privilege.item)
		.collect();
	assert_eq!(held, [("pallet_whitelist", "WhitelistOrigin")]);
}

#[test]
fn every_check_of_origins_in_the_configuration_is_listed() {
	let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/configs");
	let mut found = BTreeSet::new();
	for file in fs::read_dir(folder).expect("the folder exists") {
		let text = fs::read_to_string(file.expect("it can be listed").path()).expect("it is text");
		let mut pallet = String::new();
		for line in text.lines() {
			if let Some(rest) = line.strip_prefix("impl ") {
				pallet = rest.split("::").next().unwrap_or_default().to_string();
			}
			let item = line
				.strip_prefix("\ttype ")
				.and_then(|rest| rest.split([' ', ':', '=']).next());
			if let Some(item) = item.filter(|item| item.ends_with("Origin")) {
				if !["RuntimeOrigin", "PalletsOrigin"].contains(&item) {
					found.insert((pallet.clone(), item.to_string()));
				}
			}
		}
	}
	let listed: BTreeSet<_> = privileges()
		.into_iter()
		.map(|privilege| privilege.item)
		.chain(NO_PRIVILEGES)
		.map(|(pallet, item)| (pallet.to_string(), item.to_string()))
		.collect();
	assert_eq!(found, listed);
}

#[test]
fn the_page_of_origins_is_up_to_date() {
	let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/origins.md");
	let expected = document();
	if env::var_os("TESSERA_WRITE_DOCS").is_some() {
		fs::write(&path, &expected).expect("the page can be written");
	}
	let written = fs::read_to_string(&path).unwrap_or_default();
	assert!(
		written == expected,
		"docs/origins.md is out of date: run 'make origins'"
	);
}
