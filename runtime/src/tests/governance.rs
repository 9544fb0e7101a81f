//! Referenda from their proposal to what they do, over the real runtime.

use super::*;
use crate::{
	configs::{
		compliance::MinRecoveryDelay,
		governance::{
			Necessary, SchedulerWeight, Vouchers, AGENDAS_NEXT, AGENDAS_WITHIN, MAX_PAUSE_BLOCKS,
			MAX_SAFE_MODE_BLOCKS, MAX_SCHEDULED, MIN_VOUCHERS,
		},
		system::{StopUsers, FAILED_MIGRATION_STOP_BLOCKS},
		tracks::{Tracks, SMALL_SPEND},
	},
	constants::{
		currency::UNIT,
		fee::BLOCK_PRICE,
		time::{DAYS, DAY_MILLIS},
	},
};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::{Contains, EnsureOrigin, GetCallMetadata, Hooks, PalletsInfoAccess, StorePreimage},
	BoundedVec,
};
use pallet_collective::{Instance1, RawOrigin as Collective};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_governance::{Origin as Mandate, Prices};
use pallet_referenda::{ReferendumInfo, ReferendumInfoFor, TracksInfo};
use sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
use sp_runtime::{
	traits::{BadOrigin, BlakeTwo256, Dispatchable, Hash as _},
	Perbill,
};

fn root() -> OriginCaller {
	frame_system::RawOrigin::Root.into()
}

fn voters() -> Vec<AccountId> {
	Sr25519Keyring::well_known()
		.map(|key| key.to_account_id())
		.collect()
}

/// Begins the next block.
fn next_block() {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	Governance::on_initialize(next);
	SafeMode::on_initialize(next);
	Scheduler::on_initialize(next);
}

fn aye() -> AccountVote<Balance> {
	AccountVote::Standard {
		vote: Vote {
			aye: true,
			conviction: Conviction::Locked1x,
		},
		balance: 900_000 * UNIT,
	}
}

/// Alice proposes a call to be done by an origin; its referendum.
fn propose(origin: OriginCaller, call: RuntimeCall) -> u32 {
	let referendum = pallet_referenda::ReferendumCount::<Runtime>::get();
	let bounded = Preimage::bound(call).expect("it is short");
	assert_ok!(Referenda::submit(
		signed(alice()),
		Box::new(origin),
		bounded,
		frame_support::traits::schedule::DispatchTime::After(1),
	));
	assert_ok!(Referenda::place_decision_deposit(
		signed(alice()),
		referendum
	));
	referendum
}

/// Everybody votes for a proposal; after how many blocks it was done, if within so many.
fn carried(origin: OriginCaller, call: RuntimeCall, within: u32) -> Option<u32> {
	let referendum = propose(origin, call);
	for voter in voters() {
		assert_ok!(ConvictionVoting::vote(signed(voter), referendum, aye()));
	}
	done(within)
}

fn done(within: u32) -> Option<u32> {
	System::reset_events();
	(1..=within).find(|_| {
		next_block();
		System::events().into_iter().any(|record| {
			matches!(
				record.event,
				RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched {
					id: Some(_),
					result: Ok(()),
					..
				})
			)
		})
	})
}

fn name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
	let bounded = |name: &str| BoundedVec::truncate_from(name.as_bytes().to_vec());
	(bounded(pallet), bounded(call))
}

fn upgrade_is_authorized() -> bool {
	let key = frame_support::storage::storage_prefix(b"System", b"AuthorizedUpgrade");
	sp_io::storage::exists(&key)
}

fn local() -> TestExternalities {
	chain(LOCAL_TESTNET_RUNTIME_PRESET)
}

fn transfer() -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive {
		dest: MultiAddress::Id(bob()),
		value: UNIT,
	}
	.into()
}

#[test]
fn every_track_has_an_origin_and_every_origin_a_track() {
	local().execute_with(|| {
		assert_ok!(Tracks::check_integrity());
		let mandates = [
			Mandate::WhitelistedCaller,
			Mandate::Emergency,
			Mandate::RegistrarAdmin,
			Mandate::FeeAdmin,
			Mandate::Treasurer,
			Mandate::SmallSpender,
			Mandate::ReferendumCanceller,
			Mandate::ReferendumKiller,
		];
		let mut found: Vec<u16> = mandates
			.map(|mandate| Tracks::track_for(&mandate.into()).expect("it has a track"))
			.to_vec();
		found.push(Tracks::track_for(&root()).expect("root has one"));
		found.sort();
		assert_eq!(found, Tracks::track_ids().collect::<Vec<_>>());
		let nobody: OriginCaller = frame_system::RawOrigin::Signed(alice()).into();
		assert_eq!(Tracks::track_for(&nobody), Err(()));
	});
}

#[test]
fn a_test_network_decides_in_blocks_what_takes_days_in_production() {
	let days =
		|preset| chain(preset).execute_with(|| Tracks::info(0).map(|track| track.decision_period));
	assert_eq!(days("production"), Some(14 * DAYS));
	assert_eq!(days(LOCAL_TESTNET_RUNTIME_PRESET), Some(14));
}

#[test]
fn the_holders_upgrade_the_runtime() {
	local().execute_with(|| {
		let code_hash = Hash::repeat_byte(7);
		let call = frame_system::Call::authorize_upgrade { code_hash };
		let blocks = carried(root(), call.into(), 20).expect("it is carried");
		assert!(blocks <= 8, "{blocks} blocks");
		assert!(upgrade_is_authorized());
	});
}

#[test]
fn registrars_and_fees_have_tracks_of_their_own() {
	local().execute_with(|| {
		let charlie = Sr25519Keyring::Charlie.to_account_id();
		let lei = *b"969500KSV493XWY0PS33";
		let add = pallet_compliance::Call::add_registrar {
			account: charlie,
			lei,
		};
		let before = pallet_compliance::NextRegistrar::<Runtime>::get();
		carried(Mandate::RegistrarAdmin.into(), add.into(), 20).expect("it is carried");
		assert_eq!(
			pallet_compliance::NextRegistrar::<Runtime>::get(),
			before + 1
		);

		let prices = Prices {
			block: BLOCK_PRICE * 2,
			..Governance::prices()
		};
		let set = pallet_governance::Call::set_prices { prices };
		carried(Mandate::FeeAdmin.into(), set.into(), 20).expect("it is carried");
		assert_eq!(Governance::prices(), prices);
		let weight = crate::constants::block::MAXIMUM_BLOCK_WEIGHT;
		assert_eq!(TransactionPayment::weight_to_fee(weight), BLOCK_PRICE * 2);
	});
}

#[test]
fn one_mandate_is_not_another() {
	local().execute_with(|| {
		let fees = RuntimeOrigin::from(OriginCaller::from(Mandate::FeeAdmin));
		assert_noop!(Compliance::remove_registrar(fees.clone(), 0), BadOrigin);
		assert_noop!(SafeMode::force_enter(fees.clone()), BadOrigin);
		assert_noop!(System::authorize_upgrade(fees, Hash::zero()), BadOrigin);
		let registrars = RuntimeOrigin::from(OriginCaller::from(Mandate::RegistrarAdmin));
		let prices = Governance::prices();
		assert_noop!(Governance::set_prices(registrars, prices), BadOrigin);
	});
}

#[test]
fn a_proposal_that_nobody_supports_is_not_done() {
	local().execute_with(|| {
		let call = frame_system::Call::authorize_upgrade {
			code_hash: Hash::zero(),
		};
		let referendum = propose(root(), call.into());
		let nay = AccountVote::Standard {
			vote: Vote {
				aye: false,
				conviction: Conviction::None,
			},
			balance: UNIT,
		};
		assert_ok!(ConvictionVoting::vote(signed(bob()), referendum, nay));
		assert_eq!(done(40), None);
		assert!(matches!(
			ReferendumInfoFor::<Runtime>::get(referendum),
			Some(ReferendumInfo::Rejected(..))
		));
	});
}

#[test]
fn the_collective_only_speeds_up() {
	local().execute_with(|| {
		let call = RuntimeCall::from(frame_system::Call::authorize_upgrade {
			code_hash: Hash::repeat_byte(9),
		});
		let hash = BlakeTwo256::hash_of(&call);
		let vouch = RuntimeCall::from(pallet_whitelist::Call::whitelist_call { call_hash: hash });
		// By itself it can do nothing but vouch.
		let collective: RuntimeOrigin = Collective::<AccountId, Instance1>::Members(4, 4).into();
		assert!(call.clone().dispatch(collective.clone()).is_err());
		let whole = RuntimeCall::from(
			pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
				call: Box::new(call.clone()),
			},
		);
		assert!(whole.clone().dispatch(collective).is_err());

		// Three of four vouch.
		let [a, b, c] = [
			Sr25519Keyring::Alice,
			Sr25519Keyring::Bob,
			Sr25519Keyring::Charlie,
		]
		.map(|key| signed(key.to_account_id()));
		let length = codec::Encode::encoded_size(&vouch) as u32;
		let motion = BlakeTwo256::hash_of(&vouch);
		assert_ok!(TechnicalCollective::propose(
			a.clone(),
			3,
			Box::new(vouch),
			length
		));
		for member in [a.clone(), b, c] {
			assert_ok!(TechnicalCollective::vote(member, motion, 0, true));
		}
		assert_ok!(TechnicalCollective::close(
			a,
			motion,
			0,
			frame_support::weights::Weight::from_parts(10_000_000_000, 100_000),
			length
		));
		assert!(pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(
			hash
		));

		// And the holders still have to vote.
		assert!(!upgrade_is_authorized());
		carried(Mandate::WhitelistedCaller.into(), whole, 20).expect("it is carried");
		assert!(upgrade_is_authorized());
	});
}

#[test]
fn few_or_one_of_the_collective_vouch_for_nothing() {
	let passes = |ayes, all| {
		Vouchers::try_origin(Collective::<AccountId, Instance1>::Members(ayes, all).into()).is_ok()
	};
	for (ayes, all) in [(1, 1), (2, 2), (2, 3), (3, 5), (13, 20)] {
		assert!(!passes(ayes, all), "{ayes} of {all}");
	}
	for (ayes, all) in [(MIN_VOUCHERS, 3), (3, 4), (4, 6), (14, 20)] {
		assert!(passes(ayes, all), "{ayes} of {all}");
	}
	let one: RuntimeOrigin = Collective::<AccountId, Instance1>::Member(alice()).into();
	assert!(Vouchers::try_origin(one).is_err());
}

#[test]
fn a_pause_that_was_voted_ends_by_itself() {
	local().execute_with(|| {
		let pause = pallet_governance::Call::pause {
			call: name("Balances", "transfer_keep_alive"),
			blocks: 3,
		};
		assert_ok!(transfer().dispatch(signed(alice())));
		carried(Mandate::Emergency.into(), pause.into(), 20).expect("it is carried");
		for _ in 0..3 {
			assert!(transfer().dispatch(signed(alice())).is_err());
			next_block();
		}
		assert_ok!(transfer().dispatch(signed(alice())));
	});
}

#[test]
fn every_pause_has_an_end() {
	for preset in crate::presets::preset_names() {
		chain(preset.as_ref()).execute_with(|| {
			let name = name("Balances", "transfer_keep_alive");
			assert_noop!(
				TxPause::pause(RuntimeOrigin::root(), name.clone()),
				BadOrigin
			);
			assert_ok!(Governance::pause(
				RuntimeOrigin::root(),
				name,
				MAX_PAUSE_BLOCKS
			));
			let paused = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().count();
			assert_eq!(paused, pallet_governance::Pauses::<Runtime>::get().len());
		});
	}
}

#[test]
fn safe_mode_stops_all_but_the_necessary_and_ends_by_itself() {
	local().execute_with(|| {
		let enter = pallet_safe_mode::Call::force_enter {};
		carried(Mandate::Emergency.into(), enter.into(), 20).expect("it is carried");
		assert!(transfer().dispatch(signed(alice())).is_err());
		let hidden = RuntimeCall::from(pallet_utility::Call::batch_all {
			calls: vec![transfer()],
		});
		assert!(hidden.dispatch(signed(alice())).is_err());

		// Governance goes on: the holders leave it before its time.
		let exit = pallet_safe_mode::Call::force_exit {};
		carried(Mandate::Emergency.into(), exit.into(), 20).expect("it is carried");
		assert_ok!(transfer().dispatch(signed(alice())));

		// Nobody buys it, and nobody has to end it.
		assert!(SafeMode::enter(signed(alice())).is_err());
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		let end = System::block_number() + MAX_SAFE_MODE_BLOCKS;
		for block in [end, end + 1] {
			System::set_block_number(block);
			SafeMode::on_initialize(block);
			assert_eq!(transfer().dispatch(signed(alice())).is_ok(), block > end);
		}
	});
}

#[test]
fn what_is_necessary_exists_and_keeps_the_chain_alive() {
	let call: RuntimeCall = pallet_timestamp::Call::set { now: 0 }.into();
	assert!(Necessary::contains(&call));
	assert!(!Necessary::contains(&transfer()));
	let modules = RuntimeCall::get_module_names();
	let pallets = AllPalletsWithSystem::infos();
	for name in Necessary::PALLETS {
		assert!(pallets.iter().any(|pallet| pallet.name == name), "{name}");
	}
	for (pallet, call) in Necessary::CALLS {
		assert!(modules.contains(&pallet), "{pallet}");
		assert!(
			RuntimeCall::get_call_names(pallet).contains(&call),
			"{pallet}.{call}"
		);
	}
	// A longer name would count as paused.
	for pallet in modules {
		for call in RuntimeCall::get_call_names(pallet) {
			assert!(call.len() <= 64 && pallet.len() <= 64, "{pallet}.{call}");
		}
	}
}

#[test]
fn the_treasury_is_paid_from_fees_and_pays_what_was_voted() {
	use frame_support::traits::{fungible::Balanced, OnUnbalanced};
	local().execute_with(|| {
		let balance = |who: &AccountId| Balances::free_balance(who);
		let (treasury, pot) = (Treasury::account_id(), CollatorSelection::account_id());
		let before = (balance(&treasury), balance(&pot));
		let credit = |amount| <Balances as Balanced<AccountId>>::issue(amount);
		crate::configs::governance::DealWithFees::on_unbalanceds(
			[credit(10_000 * UNIT), credit(UNIT)].into_iter(),
		);
		assert_eq!(balance(&treasury), before.0 + 2_000 * UNIT);
		assert_eq!(balance(&pot), before.1 + 8_001 * UNIT);

		let charlie = AccountId::new([3; 32]);
		let spend = |amount| pallet_treasury::Call::spend {
			asset_kind: Box::new(()),
			amount,
			beneficiary: Box::new(charlie.clone()),
			valid_from: None,
		};
		// Too much for a small spender.
		assert!(RuntimeCall::from(spend(SMALL_SPEND + 1))
			.dispatch(OriginCaller::from(Mandate::SmallSpender).into())
			.is_err());
		let small = spend(SMALL_SPEND).into();
		carried(Mandate::SmallSpender.into(), small, 20).expect("it is carried");
		assert_ok!(Treasury::payout(signed(bob()), 0));
		assert_eq!(balance(&charlie), SMALL_SPEND);
	});
}

/// Fills the agendas of so many blocks, from the next one on.
fn fill_agendas(blocks: u32) {
	let next = System::block_number() + 1;
	for block in next..next + blocks {
		let nothing = || {
			Box::new(RuntimeCall::from(frame_system::Call::remark {
				remark: vec![],
			}))
		};
		while Scheduler::schedule(RuntimeOrigin::root(), block, None, 255, nothing()).is_ok() {}
	}
}

fn deciding() -> Vec<u32> {
	Tracks::track_ids()
		.map(pallet_referenda::DecidingCount::<Runtime>::get)
		.collect()
}

#[test]
fn full_agendas_neither_keep_a_place_on_a_track_nor_lose_what_was_carried() {
	local().execute_with(|| {
		let code_hash = Hash::repeat_byte(7);
		let upgrade = frame_system::Call::authorize_upgrade { code_hash };
		let referendum = propose(root(), upgrade.into());
		for voter in voters() {
			assert_ok!(ConvictionVoting::vote(signed(voter), referendum, aye()));
		}
		// Each block finds the agendas of the next ones full.
		let carried = (1..=20 * AGENDAS_WITHIN).find(|_| {
			fill_agendas(AGENDAS_NEXT + 4);
			next_block();
			upgrade_is_authorized()
		});
		assert!(carried.is_some());

		let rejected = propose(
			root(),
			frame_system::Call::set_heap_pages { pages: 9 }.into(),
		);
		let ended = (1..=20 * AGENDAS_WITHIN).find(|_| {
			fill_agendas(AGENDAS_NEXT + 4);
			next_block();
			let info = ReferendumInfoFor::<Runtime>::get(rejected);
			matches!(info, Some(ReferendumInfo::Rejected(..)))
				&& deciding() == vec![0; deciding().len()]
		});
		assert!(ended.is_some());
	});
}

#[test]
fn one_decision_stops_calls_for_no_longer_than_it_says() {
	local().execute_with(|| {
		let emergency = || RuntimeOrigin::from(OriginCaller::from(Mandate::Emergency));
		assert_ok!(SafeMode::force_enter(emergency()));
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get();
		for origin in [emergency(), RuntimeOrigin::root()] {
			assert_noop!(SafeMode::force_extend(origin.clone()), BadOrigin);
			assert!(SafeMode::force_enter(origin).is_err());
		}
		assert_eq!(pallet_safe_mode::EnteredUntil::<Runtime>::get(), until);
		assert_eq!(until, Some(System::block_number() + MAX_SAFE_MODE_BLOCKS));

		// Who wants more leaves and enters: counted from then, however often it is in one decision.
		next_block();
		let anew = || {
			[
				pallet_safe_mode::Call::force_exit {}.into(),
				pallet_safe_mode::Call::force_enter {}.into(),
			]
		};
		let calls = [anew(), anew(), anew()].concat();
		let batch = RuntimeCall::from(pallet_utility::Call::batch_all { calls });
		assert_ok!(batch.dispatch(emergency()));
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get();
		assert_eq!(until, Some(System::block_number() + MAX_SAFE_MODE_BLOCKS));
	});
}

#[test]
fn after_a_failed_migration_users_wait_and_the_holders_decide() {
	local().execute_with(|| {
		let until = || pallet_safe_mode::EnteredUntil::<Runtime>::get();
		assert_eq!(
			StopUsers::failed(Some(0)),
			FailedMigrationHandling::ForceUnstuck
		);
		let end = System::block_number() + FAILED_MIGRATION_STOP_BLOCKS;
		assert_eq!(until(), Some(end));
		assert!(transfer().dispatch(signed(alice())).is_err());

		let code_hash = Hash::repeat_byte(7);
		let repair = frame_system::Call::authorize_upgrade { code_hash };
		carried(root(), repair.into(), 20).expect("it is carried");
		assert!(upgrade_is_authorized());
		let exit = pallet_safe_mode::Call::force_exit {};
		carried(Mandate::Emergency.into(), exit.into(), 20).expect("it is carried");
		assert_ok!(transfer().dispatch(signed(alice())));

		// A stop that lasts longer is not made shorter.
		let later = end + 10 * FAILED_MIGRATION_STOP_BLOCKS;
		pallet_safe_mode::EnteredUntil::<Runtime>::put(later);
		StopUsers::failed(None);
		assert_eq!(until(), Some(later));
	});
}

#[test]
fn every_migration_over_several_blocks_has_an_end() {
	use frame_support::migrations::SteppedMigrations;
	type All = crate::migrations::MultiBlock;
	for number in 0..<All as SteppedMigrations>::len() {
		let steps = <All as SteppedMigrations>::nth_max_steps(number).flatten();
		assert!(
			steps.is_some_and(|steps| steps <= DAYS),
			"migration {number} may run for more than a day"
		);
	}
}

#[test]
fn who_admits_registrars_does_not_shorten_recoveries() {
	chain("production").execute_with(|| {
		let registrars = RuntimeOrigin::from(OriginCaller::from(Mandate::RegistrarAdmin));
		let delay = Compliance::recovery_delay();
		assert!(delay >= 3 * DAY_MILLIS);
		assert_noop!(Compliance::set_recovery_delay(registrars, delay), BadOrigin);
		for short in [1, 3 * DAY_MILLIS - 1] {
			assert_noop!(
				Compliance::set_recovery_delay(RuntimeOrigin::root(), short),
				pallet_compliance::Error::<Runtime>::ImpossibleDelay
			);
		}
		assert_ok!(Compliance::set_recovery_delay(
			RuntimeOrigin::root(),
			3 * DAY_MILLIS
		));
	});
	for preset in crate::presets::preset_names() {
		chain(preset.as_ref()).execute_with(|| {
			use frame_support::traits::Get;
			assert!(Compliance::recovery_delay() >= MinRecoveryDelay::get());
		});
	}
}

#[test]
fn a_prime_member_of_the_collective_vouches_for_nobody_else() {
	local().execute_with(|| {
		let members = pallet_collective::Members::<Runtime, Instance1>::get();
		assert_ok!(TechnicalCollective::set_members(
			RuntimeOrigin::root(),
			members,
			Some(alice()),
			4
		));
		let call_hash = Hash::repeat_byte(5);
		let vouch = RuntimeCall::from(pallet_whitelist::Call::whitelist_call { call_hash });
		let length = codec::Encode::encoded_size(&vouch) as u32;
		let motion = BlakeTwo256::hash_of(&vouch);
		let alice = signed(alice());
		let propose = TechnicalCollective::propose(alice.clone(), 3, Box::new(vouch), length);
		assert_ok!(propose);
		assert_ok!(TechnicalCollective::vote(alice.clone(), motion, 0, true));
		System::set_block_number(System::block_number() + 4 * DAYS);
		let weight = frame_support::weights::Weight::from_parts(10_000_000_000, 100_000);
		assert_ok!(TechnicalCollective::close(alice, motion, 0, weight, length));
		assert!(!pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(
			call_hash
		));
		let open = pallet_collective::Proposals::<Runtime, Instance1>::get();
		assert!(open.is_empty());
	});
}

#[test]
fn what_nobody_had_vouched_for_is_not_done_later() {
	local().execute_with(|| {
		let call = RuntimeCall::from(frame_system::Call::authorize_upgrade {
			code_hash: Hash::repeat_byte(9),
		});
		let whole = |call: &RuntimeCall| {
			RuntimeCall::from(
				pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
					call: Box::new(call.clone()),
				},
			)
		};
		let mandate = RuntimeOrigin::from(OriginCaller::from(Mandate::WhitelistedCaller));
		let _ = whole(&call).dispatch(mandate);
		let vouchers: RuntimeOrigin = Collective::<AccountId, Instance1>::Members(4, 4).into();
		let call_hash = BlakeTwo256::hash_of(&call);
		assert_ok!(Whitelist::whitelist_call(vouchers, call_hash));
		for _ in 0..2 {
			assert!(whole(&call).dispatch(signed(bob())).is_err());
			assert!(!upgrade_is_authorized());
			next_block();
		}
	});
}

#[test]
fn an_emergency_neither_loses_what_was_carried_nor_takes_a_veto() {
	local().execute_with(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		let spend = pallet_treasury::Call::spend {
			asset_kind: Box::new(()),
			amount: UNIT,
			beneficiary: Box::new(bob()),
			valid_from: None,
		};
		carried(Mandate::SmallSpender.into(), spend.into(), 20).expect("it is carried");
		let remove = pallet_compliance::Call::remove_registrar { registrar: 0 };
		carried(Mandate::RegistrarAdmin.into(), remove.into(), 20).expect("it is carried");
		let veto = pallet_compliance::Call::veto_recovery {};
		assert!(matches!(
			RuntimeCall::from(veto).dispatch(signed(alice())),
			Err(error) if error.error != frame_system::Error::<Runtime>::CallFiltered.into()
		));
		for (pallet, call) in Necessary::CALLS {
			assert!(Governance::pause(RuntimeOrigin::root(), name(pallet, call), 1).is_err());
		}
	});
}

#[test]
fn no_track_carries_what_hardly_anybody_supports() {
	local().execute_with(|| {
		for track in Tracks::tracks() {
			let support = track.info.min_support.threshold(Perbill::one());
			assert!(support >= Perbill::from_percent(1), "{}", track.id);
			let approval = track.info.min_approval.threshold(Perbill::one());
			// The curves round down.
			let majority = Perbill::from_percent(50) - Perbill::from_parts(10);
			assert!(approval >= majority, "{}: {approval:?}", track.id);
		}
	});
}

#[test]
fn votes_are_delegated_and_taken_back_within_a_block() {
	let most = crate::configs::system::RuntimeBlockWeights::get()
		.get(DispatchClass::Normal)
		.max_extrinsic
		.expect("there is a limit");
	let delegate = RuntimeCall::from(pallet_conviction_voting::Call::delegate {
		class: 0,
		to: MultiAddress::Id(bob()),
		conviction: Conviction::Locked1x,
		balance: 100 * UNIT,
	});
	let undelegate = RuntimeCall::from(pallet_conviction_voting::Call::undelegate { class: 0 });
	local().execute_with(|| {
		for call in [delegate, undelegate] {
			let weight = call.get_dispatch_info().total_weight();
			assert!(weight.all_lte(most), "{weight} of {most}");
			assert_ok!(call.dispatch(signed(alice())));
		}
	});
}

#[test]
fn a_block_has_room_for_all_alarms_that_it_may_have() {
	let alarm = RuntimeCall::from(pallet_referenda::Call::nudge_referendum { index: 0 });
	let other = RuntimeCall::from(pallet_referenda::Call::one_fewer_deciding { track: 0 });
	let weight = alarm
		.get_dispatch_info()
		.call_weight
		.max(other.get_dispatch_info().call_weight);
	let all = weight.saturating_mul(MAX_SCHEDULED.into());
	let most = SchedulerWeight::get();
	assert!(all.all_lte(most), "{all} of {most}");
}
