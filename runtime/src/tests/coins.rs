//! Coins over the real runtime: nobody reaches past their pallet, and a frozen account's coins stay where
//! they are, whatever pallet is asked to move them.

use super::*;
use crate::{
	configs::{
		assets::CoinId,
		fees::SponsoredExtension,
		stablecoin::{CoinCalls, CoinOwner},
	},
	presets::sample::EURO,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchInfo, GetDispatchInfo, PostDispatchInfo},
	traits::{
		fungibles::{Inspect, InspectHold},
		Contains,
	},
	weights::Weight,
};
use pallet_asset_tx_payment::ChargeAssetTxPayment;
use pallet_stablecoin::{Act, Error, Flow, NewCoin, Origin, Peg, Role, Terms};
use sp_runtime::{
	generic::{DigestItem, Era},
	traits::{BadOrigin, DispatchTransaction, Dispatchable, TransactionExtension},
	transaction_validity::InvalidTransaction,
	DispatchError, DispatchResult, FixedU128,
	MultiAddress::Id,
	MultiSignature, Permill,
};
use tessera_identifiers::Currency;
use tessera_primitives::{
	acts::ReasonCode, attestations::Topic, compliance::Compliance as Persons, journal::Subject,
};

/// One euro.
const EUR: Balance = 1_000_000;
/// Another euro.
const OTHER: CoinId = 2;
const DOLLAR: CoinId = 3;
const REASON: ReasonCode = ReasonCode::Sanctions;
const DOCUMENT: Hash = Hash::repeat_byte(7);

fn account(key: Sr25519Keyring) -> AccountId {
	key.to_account_id()
}

fn eve() -> AccountId {
	account(Sr25519Keyring::Eve)
}

fn charlie() -> AccountId {
	account(Sr25519Keyring::Charlie)
}

/// Has coins and no TESS.
fn penniless() -> AccountId {
	AccountId::new([9; 32])
}

fn done(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	call.dispatch(origin)
		.map(drop)
		.map_err(|refused| refused.error)
}

fn by(who: AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	done(signed(who), call)
}

fn as_issuer(coin: CoinId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = Box::new(call.into());
	by(eve(), pallet_stablecoin::Call::act_as_issuer { coin, call })
}

fn attest(coin: CoinId, value: Balance) {
	let now = pallet_timestamp::Now::<Runtime>::get();
	for attester in [Sr25519Keyring::AliceStash, Sr25519Keyring::BobStash] {
		assert_ok!(Audit::attest(
			signed(account(attester)),
			Subject::Coin(coin),
			Topic::Reserve,
			value,
			now,
			now,
			DOCUMENT
		));
	}
}

fn mint(coin: CoinId, to: AccountId, amount: Balance) -> DispatchResult {
	by(eve(), pallet_stablecoin::Call::mint { coin, to, amount })
}

fn freeze(coin: CoinId, who: AccountId) -> DispatchResult {
	let (reason, document) = (REASON, DOCUMENT);
	by(
		eve(),
		pallet_stablecoin::Call::freeze {
			coin,
			who,
			reason,
			document,
		},
	)
}

fn free(coin: CoinId, who: &AccountId) -> Balance {
	Assets::balance(coin, who)
}

fn has(coin: CoinId, who: &AccountId) -> (Balance, Balance) {
	(
		free(coin, who),
		AssetsHolder::total_balance_on_hold(coin, who),
	)
}

/// Another coin of Eve's.
fn create(coin: CoinId, currency: &[u8; 3]) {
	let text = |text: &[u8]| text.to_vec().try_into().unwrap();
	let details = NewCoin {
		peg: Peg::Fiat(Currency::new(*currency).unwrap()),
		decimals: 6,
		name: text(b"Other"),
		symbol: text(b"OTHER"),
		issuer_lei: *b"529900AQBND3S6YJLY83",
		terms: Terms {
			quorum: 2,
			redemption_fee: Permill::zero(),
			..Stablecoin::coin(EURO).unwrap().terms
		},
	};
	let issuer = eve();
	let create = pallet_stablecoin::Call::create {
		coin,
		issuer,
		details,
	};
	assert_ok!(done(RuntimeOrigin::root(), create));
	let allowance = pallet_stablecoin::Call::set_allowance {
		coin,
		minter: eve(),
		allowance: 1_000_000 * EUR,
	};
	assert_ok!(by(eve(), allowance));
}

/// Euros can be swapped for OTHER and back, one for one, up to 100.
fn swaps() {
	let issuer = OriginCaller::Stablecoin(Origin::Issuer(EURO));
	let (internal_asset, external_asset) = (EURO, OTHER);
	assert_ok!(as_issuer(
		EURO,
		pallet_psm::Call::create_psm {
			internal_asset,
			full_admin: Box::new(issuer.clone()),
			emergency_admin: Box::new(issuer),
			fee_destination: eve(),
			max_debt: 100 * EUR,
			min_swap_amount: 1,
		}
	));
	let calls = [
		pallet_psm::Call::add_external_asset {
			internal_asset,
			external_asset,
		},
		pallet_psm::Call::set_asset_ceiling_weight {
			internal_asset,
			external_asset,
			weight: Permill::one(),
		},
		pallet_psm::Call::set_minting_fee {
			internal_asset,
			external_asset,
			fee: Permill::zero(),
		},
		pallet_psm::Call::set_redemption_fee {
			internal_asset,
			external_asset,
			fee: Permill::zero(),
		},
	];
	for call in calls {
		assert_ok!(as_issuer(EURO, call));
	}
}

fn swap_in(amount: Balance) -> RuntimeCall {
	pallet_psm::Call::mint {
		internal_asset: EURO,
		external_asset: OTHER,
		external_amount: amount,
		max_fee: Permill::zero(),
	}
	.into()
}

fn swap_out(amount: Balance) -> RuntimeCall {
	pallet_psm::Call::redeem {
		internal_asset: EURO,
		external_asset: OTHER,
		internal_amount: amount,
		max_fee: Permill::zero(),
	}
	.into()
}

fn transfer(coin: CoinId, to: &AccountId, amount: Balance) -> RuntimeCall {
	pallet_assets::Call::transfer {
		id: coin.into(),
		target: Id(to.clone()),
		amount,
	}
	.into()
}

#[test]
fn the_sample_euro_waits_for_its_auditors() {
	development().execute_with(|| {
		assert_noop!(
			mint(EURO, bob(), EUR),
			Error::<Runtime>::ReserveWithoutQuorum
		);
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, bob(), 1_000 * EUR));
		assert_noop!(mint(EURO, bob(), 1), Error::<Runtime>::ReserveExceeded);
		let report = Audit::report(Subject::Coin(EURO)).unwrap();
		assert!(report.green, "{report:?}");
		pallet_timestamp::Now::<Runtime>::put(31 * crate::constants::time::DAY_MILLIS);
		assert_noop!(mint(EURO, bob(), 1), Error::<Runtime>::ReserveStale);
		assert!(!Audit::report(Subject::Coin(EURO)).unwrap().green);
		let ask = pallet_stablecoin::Call::request_redemption {
			coin: EURO,
			amount: 10 * EUR,
		};
		assert_ok!(by(bob(), ask));
	});
}

#[test]
fn who_has_a_part_in_a_coin_does_not_attest_its_reserve() {
	development().execute_with(|| {
		let act = |who: Sr25519Keyring| pallet_stablecoin::Call::hand_over {
			coin: EURO,
			role: Role::MasterMinter,
			to: account(who),
		};
		assert_ok!(by(eve(), act(Sr25519Keyring::AliceStash)));
		let accept = pallet_stablecoin::Call::accept_role {
			coin: EURO,
			role: Role::MasterMinter,
		};
		assert_ok!(by(account(Sr25519Keyring::AliceStash), accept));
		assert_noop!(
			Audit::attest(
				signed(account(Sr25519Keyring::AliceStash)),
				Subject::Coin(EURO),
				Topic::Reserve,
				1,
				0,
				0,
				DOCUMENT
			),
			pallet_audit::Error::<Runtime>::Interested
		);
	});
}

/// Every call of the ledger that is not a holder's own.
fn privileged() -> Vec<RuntimeCall> {
	use pallet_assets::Call;
	let id = EURO.into();
	let (who, to) = (Id(bob()), Id(alice()));
	let calls: Vec<Call<Runtime>> = vec![
		Call::create {
			id: 99.into(),
			admin: to.clone(),
			min_balance: 1,
		},
		Call::force_create {
			id: 99.into(),
			owner: to.clone(),
			is_sufficient: true,
			min_balance: 1,
		},
		// A row that somebody else has paid for keeps no account alive.
		Call::touch_other {
			id,
			who: to.clone(),
		},
		Call::start_destroy { id },
		Call::destroy_accounts { id },
		Call::destroy_approvals { id },
		Call::finish_destroy { id },
		Call::mint {
			id,
			beneficiary: to.clone(),
			amount: 1,
		},
		Call::burn {
			id,
			who: who.clone(),
			amount: 1,
		},
		Call::force_transfer {
			id,
			source: who.clone(),
			dest: to.clone(),
			amount: 1,
		},
		Call::freeze {
			id,
			who: who.clone(),
		},
		Call::thaw {
			id,
			who: who.clone(),
		},
		Call::freeze_asset { id },
		Call::thaw_asset { id },
		Call::transfer_ownership {
			id,
			owner: to.clone(),
		},
		Call::set_team {
			id,
			issuer: to.clone(),
			admin: to.clone(),
			freezer: to.clone(),
		},
		Call::set_metadata {
			id,
			name: vec![],
			symbol: vec![],
			decimals: 0,
		},
		Call::clear_metadata { id },
		Call::force_set_metadata {
			id,
			name: vec![],
			symbol: vec![],
			decimals: 0,
			is_frozen: false,
		},
		Call::force_clear_metadata { id },
		Call::force_asset_status {
			id,
			owner: to.clone(),
			issuer: to.clone(),
			admin: to.clone(),
			freezer: to.clone(),
			min_balance: 1,
			is_sufficient: false,
			is_frozen: false,
		},
		Call::force_cancel_approval {
			id,
			owner: who.clone(),
			delegate: to.clone(),
		},
		Call::refund {
			id,
			allow_burn: true,
		},
		Call::set_min_balance { id, min_balance: 5 },
		Call::block { id, who },
		Call::set_reserves {
			id,
			reserves: Default::default(),
		},
	];
	calls.into_iter().map(Into::into).collect()
}

#[test]
fn no_call_of_the_ledger_mints_burns_freezes_or_reassigns_whoever_makes_it() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, bob(), 100 * EUR));
		assert_ok!(freeze(EURO, charlie()));
		let row = || pallet_assets::Asset::<Runtime>::get(EURO);
		let before = row();
		// Its issuer, the collator with sudo, a holder, and even the account that nobody has the key of,
		// should anybody find one.
		for who in [eve(), alice(), bob(), CoinOwner::get()] {
			for call in privileged() {
				assert!(!CoinCalls::contains(&call));
				let refused = by(who.clone(), call.clone()).unwrap_err();
				assert_eq!(
					refused,
					frame_system::Error::<Runtime>::CallFiltered.into(),
					"{call:?}"
				);
				// Nor wrapped.
				let batch = pallet_utility::Call::batch_all {
					calls: vec![call.clone()],
				};
				assert!(by(who.clone(), batch).is_err());
				assert!(as_issuer(EURO, call).is_err());
			}
		}
		// Root passes filters, and is not who the ledger asks for.
		for call in privileged() {
			let root = done(RuntimeOrigin::root(), call.clone());
			assert!(root.is_err(), "{call:?}");
		}
		assert_eq!(row(), before);
		assert_eq!(free(EURO, &bob()), 100 * EUR);
		assert!(Stablecoin::is_frozen(EURO, &charlie()));
	});
}

/// Root can speak for any account, as it can replace the runtime: nothing in a runtime stops that. But the
/// report tells it.
#[test]
fn what_root_does_in_the_name_of_the_keyless_account_is_seen() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, bob(), 100 * EUR));
		assert!(Audit::report(Subject::Coin(EURO)).unwrap().green);
		let mint = pallet_assets::Call::mint {
			id: EURO.into(),
			beneficiary: Id(bob()),
			amount: 1,
		};
		let in_its_name = pallet_utility::Call::dispatch_as {
			as_origin: Box::new(frame_system::RawOrigin::Signed(CoinOwner::get()).into()),
			call: Box::new(mint.into()),
		};
		assert_ok!(done(RuntimeOrigin::root(), in_its_name));
		assert!(!Audit::report(Subject::Coin(EURO)).unwrap().green);
	});
}

#[test]
fn every_call_of_the_ledger_is_a_holders_own_or_closed() {
	use frame_support::traits::GetCallName;
	let open = [
		"transfer",
		"transfer_keep_alive",
		"transfer_all",
		"approve_transfer",
		"cancel_approval",
		"transfer_approved",
		"touch",
		"refund",
		"refund_other",
	];
	let closed: Vec<_> = privileged()
		.into_iter()
		.map(|call| match call {
			RuntimeCall::Assets(call) => call.get_call_name(),
			other => panic!("{other:?}"),
		})
		.collect();
	for name in pallet_assets::Call::<Runtime>::get_call_names() {
		assert!(open.contains(name) || closed.contains(name), "{name}");
	}
}

#[test]
fn coins_of_one_peg_are_swapped_within_ceiling_and_reserve() {
	development().execute_with(|| {
		create(OTHER, b"EUR");
		create(DOLLAR, b"USD");
		attest(EURO, 60 * EUR);
		attest(OTHER, 500 * EUR);
		assert_ok!(mint(OTHER, bob(), 500 * EUR));
		swaps();
		assert_ok!(by(bob(), swap_in(50 * EUR)));
		assert_eq!(free(EURO, &bob()), 50 * EUR);
		assert_eq!(free(OTHER, &bob()), 450 * EUR);
		assert_noop!(
			by(bob(), swap_in(11 * EUR)),
			Error::<Runtime>::ReserveExceeded
		);
		attest(EURO, 600 * EUR);
		assert_noop!(
			by(bob(), swap_in(51 * EUR)),
			pallet_psm::Error::<Runtime>::ExceedsMaxPsmDebt
		);
		assert_ok!(by(bob(), swap_out(20 * EUR)));
		assert_eq!(free(EURO, &bob()), 30 * EUR);
		assert_eq!(free(OTHER, &bob()), 470 * EUR);
		assert!(Audit::report(Subject::Coin(EURO)).unwrap().green);
		// In the books it is what is owed in the other coin.
		use tessera_primitives::books::{Account, Unit};
		let book = Audit::book(Subject::Coin(EURO), Unit::Coin(EURO));
		let receivable = book
			.iter()
			.find(|total| total.account == Account::Receivable)
			.unwrap();
		assert_eq!((receivable.debit, receivable.credit), (50 * EUR, 20 * EUR));
	});
}

#[test]
fn only_the_issuer_opens_swaps_and_only_within_a_peg() {
	development().execute_with(|| {
		create(OTHER, b"EUR");
		create(DOLLAR, b"USD");
		swaps();
		let add = |external_asset| pallet_psm::Call::add_external_asset {
			internal_asset: EURO,
			external_asset,
		};
		let filtered = frame_system::Error::<Runtime>::CallFiltered;
		assert_noop!(as_issuer(EURO, add(DOLLAR)), filtered);
		for who in [eve(), alice()] {
			assert!(by(who, add(OTHER)).is_err());
		}
		assert_noop!(done(RuntimeOrigin::root(), add(DOLLAR)), BadOrigin);
		let open = |coin, admin: OriginCaller| pallet_psm::Call::create_psm {
			internal_asset: coin,
			full_admin: Box::new(admin.clone()),
			emergency_admin: Box::new(admin),
			fee_destination: eve(),
			max_debt: 1,
			min_swap_amount: 1,
		};
		let issuer = |coin| OriginCaller::Stablecoin(Origin::Issuer(coin));
		let root: OriginCaller = frame_system::RawOrigin::Root.into();
		assert!(done(RuntimeOrigin::root(), open(OTHER, issuer(OTHER))).is_err());
		// Root as administrator would pass the filter.
		assert!(as_issuer(OTHER, open(OTHER, root.clone())).is_err());
		assert!(as_issuer(OTHER, open(OTHER, issuer(EURO))).is_err());
		assert!(as_issuer(DOLLAR, open(OTHER, issuer(OTHER))).is_err());
		let hand_over = pallet_psm::Call::set_full_admin {
			internal_asset: EURO,
			new_admin: Box::new(root),
		};
		assert!(as_issuer(EURO, hand_over).is_err());
	});
}

/// Bob has 100 euros, 20 of which wait for redemption, 100 of OTHER, units of security 0 with income due,
/// and lets Charlie spend his euros, who is also his proxy. Charlie has 100 of each.
fn prepared() {
	create(OTHER, b"EUR");
	attest(EURO, 10_000 * EUR);
	attest(OTHER, 10_000 * EUR);
	for who in [bob(), charlie(), eve()] {
		assert_ok!(mint(EURO, who.clone(), 100 * EUR));
		assert_ok!(mint(OTHER, who, 200 * EUR));
	}
	swaps();
	for who in [bob(), charlie(), eve()] {
		assert_ok!(by(who, swap_in(10 * EUR)));
	}
	let ask = pallet_stablecoin::Call::request_redemption {
		coin: EURO,
		amount: 20 * EUR,
	};
	assert_ok!(by(bob(), ask));
	let approve = pallet_assets::Call::approve_transfer {
		id: EURO.into(),
		delegate: Id(charlie()),
		amount: 50 * EUR,
	};
	assert_ok!(by(bob(), approve));
	let proxy = pallet_proxy::Call::add_proxy {
		delegate: Id(charlie()),
		proxy_type: Default::default(),
		delay: 0,
	};
	assert_ok!(by(bob(), proxy));
	let settle_in = pallet_security_token::Call::set_settlement_coin {
		security: 0,
		coin: EURO,
	};
	assert_ok!(by(eve(), settle_in));
	assert_ok!(by(eve(), pay_income()));
}

fn pay_income() -> RuntimeCall {
	pallet_security_token::Call::pay_income {
		security: 0,
		action: pallet_security_token::CorporateAction::Dvca,
		amount: 10 * EUR,
		factor: None,
	}
	.into()
}

fn claim_income() -> RuntimeCall {
	pallet_security_token::Call::claim_income { security: 0 }.into()
}

/// All that an account can do with its coins or others with them.
fn ways_out(who: &AccountId) -> Vec<(AccountId, RuntimeCall)> {
	let id = EURO.into();
	let to = Id(charlie());
	let amount = EUR;
	let wrapped = transfer(EURO, &charlie(), EUR);
	let own: Vec<RuntimeCall> = vec![
		wrapped.clone(),
		pallet_assets::Call::transfer_keep_alive {
			id,
			target: to.clone(),
			amount,
		}
		.into(),
		pallet_assets::Call::transfer_all {
			id,
			dest: to.clone(),
			keep_alive: false,
		}
		.into(),
		pallet_assets::Call::refund {
			id,
			allow_burn: false,
		}
		.into(),
		pallet_assets::Call::refund {
			id,
			allow_burn: true,
		}
		.into(),
		pallet_stablecoin::Call::burn { coin: EURO, amount }.into(),
		pallet_stablecoin::Call::request_redemption {
			coin: EURO,
			amount: 10 * EUR,
		}
		.into(),
		pallet_stablecoin::Call::take_back {
			coin: EURO,
			redemption: 0,
		}
		.into(),
		swap_out(EUR),
		swap_in(EUR),
		pay_income(),
		claim_income(),
		pallet_utility::Call::batch_all {
			calls: vec![wrapped.clone()],
		}
		.into(),
		pallet_utility::Call::as_derivative {
			index: 0,
			call: Box::new(wrapped.clone()),
		}
		.into(),
	];
	let others: Vec<(AccountId, RuntimeCall)> = vec![
		(
			charlie(),
			pallet_assets::Call::transfer_approved {
				id,
				owner: Id(who.clone()),
				destination: to,
				amount,
			}
			.into(),
		),
		(
			charlie(),
			pallet_proxy::Call::proxy {
				real: Id(who.clone()),
				force_proxy_type: None,
				call: Box::new(wrapped),
			}
			.into(),
		),
		(
			eve(),
			pallet_stablecoin::Call::confirm_redemption {
				coin: EURO,
				redemption: 0,
				reference: DOCUMENT,
			}
			.into(),
		),
	];
	own.into_iter()
		.map(|call| (who.clone(), call))
		.chain(others)
		.collect()
}

/// All by which others can let it receive.
fn ways_in(who: &AccountId) -> Vec<(AccountId, RuntimeCall)> {
	let id = EURO.into();
	let to = || Id(who.clone());
	let amount = EUR;
	vec![
		(charlie(), transfer(EURO, who, EUR)),
		(
			charlie(),
			pallet_assets::Call::transfer_keep_alive {
				id,
				target: to(),
				amount,
			}
			.into(),
		),
		(
			charlie(),
			pallet_assets::Call::transfer_all {
				id,
				dest: to(),
				keep_alive: false,
			}
			.into(),
		),
		(
			eve(),
			pallet_stablecoin::Call::mint {
				coin: EURO,
				to: who.clone(),
				amount,
			}
			.into(),
		),
		(
			eve(),
			pallet_security_token::Call::claim_income_for {
				security: 0,
				investor: <Compliance as Persons<_>>::investor(who).unwrap_or_default(),
			}
			.into(),
		),
	]
}

#[test]
fn a_frozen_accounts_coins_never_move() {
	development().execute_with(|| {
		prepared();
		// Not frozen, each of these moves something: so it is the freeze that stops them.
		for (who, call) in ways_out(&bob()).into_iter().chain(ways_in(&bob())) {
			let known = matches!(
				call,
				RuntimeCall::Assets(pallet_assets::Call::refund { .. })
					| RuntimeCall::Stablecoin(pallet_stablecoin::Call::take_back { .. })
					| RuntimeCall::Utility(pallet_utility::Call::as_derivative { .. })
					| RuntimeCall::SecurityToken(_)
			);
			let moves = frame_support::storage::with_transaction(|| {
				let had = has(EURO, &bob());
				let _ = by(who, call.clone());
				let moved = had != has(EURO, &bob());
				sp_runtime::TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(moved))
			});
			assert!(known || moves.unwrap(), "{call:?} moves nothing");
		}
		assert_ok!(freeze(EURO, bob()));
		let before = has(EURO, &bob());
		assert_eq!(before, (90 * EUR, 20 * EUR));
		let supply = Assets::total_issuance(EURO);
		// Long after the deadline, so that taking back is not too early.
		pallet_timestamp::Now::<Runtime>::put(5 * crate::constants::time::DAY_MILLIS);
		attest(EURO, 10_000 * EUR);
		for (who, call) in ways_out(&bob()).into_iter().chain(ways_in(&bob())) {
			let outcome = by(who, call.clone());
			// All that is free is nothing; and a proxy says that it has asked, not what came of it.
			let nothing = matches!(
				call,
				RuntimeCall::Assets(pallet_assets::Call::transfer_all { .. })
					| RuntimeCall::Proxy(_)
			);
			assert!(nothing || outcome.is_err(), "{call:?}");
			assert_eq!(has(EURO, &bob()), before, "{call:?}");
		}
		assert_eq!(Assets::total_issuance(EURO), supply);
	});
}

#[test]
fn an_issuer_that_is_frozen_pays_no_income() {
	development().execute_with(|| {
		prepared();
		assert_ok!(by(charlie(), claim_income()));
		assert_ok!(freeze(EURO, eve()));
		let before = has(EURO, &eve());
		assert!(by(eve(), pay_income()).is_err());
		assert!(by(eve(), swap_out(EUR)).is_err());
		assert_eq!(has(EURO, &eve()), before);
	});
}

// Fees

type Fee = ChargeAssetTxPayment<Runtime>;

/// A transaction of `who` that pays in a coin and uses half of what it announced.
fn pay_in(coin: CoinId, who: AccountId, call: RuntimeCall) -> Result<bool, InvalidTransaction> {
	let info = DispatchInfo {
		call_weight: Weight::from_parts(2_000_000_000, 0),
		..call.get_dispatch_info()
	};
	let half = PostDispatchInfo {
		actual_weight: Some(Weight::from_parts(1_000_000_000, 0)),
		..Default::default()
	};
	let origin = signed(who);
	Fee::from(0, Some(coin))
		.test_run(origin, &call, &info, 200, 0, |origin| {
			call.clone().dispatch(origin).map(|_| half)
		})
		.map(|done| done.is_ok())
		.map_err(|error| match error {
			sp_runtime::transaction_validity::TransactionValidityError::Invalid(invalid) => invalid,
			other => panic!("{other:?}"),
		})
}

#[test]
fn fees_are_paid_in_a_coin_without_any_native_token() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, penniless(), 10 * EUR));
		assert_eq!(Balances::free_balance(penniless()), 0);
		let supply = Assets::total_issuance(EURO);
		assert_eq!(
			pay_in(EURO, penniless(), transfer(EURO, &bob(), EUR)),
			Ok(true)
		);
		let paid = 9 * EUR - free(EURO, &penniless());
		assert!(paid > 0 && paid < EUR / 100, "{paid}");
		// Here nobody authors the block: the account without a key keeps the fee for the issuer.
		assert_eq!(free(EURO, &CoinOwner::get()), paid);
		assert_eq!(Assets::total_issuance(EURO), supply);
		let rescue = pallet_stablecoin::Call::rescue {
			coin: EURO,
			to: eve(),
			amount: paid,
			reason: ReasonCode::Administration,
			document: DOCUMENT,
		};
		assert_ok!(by(eve(), rescue));
	});
}

/// Lets the block be Alice's, the only collator.
fn authored_by_alice() {
	let slot = 0u64.encode();
	System::deposit_log(DigestItem::PreRuntime(*b"aura", slot));
	assert_eq!(Authorship::author(), Some(alice()));
}

#[test]
fn the_author_of_the_block_gets_the_fee_in_the_coin() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, penniless(), 10 * EUR));
		authored_by_alice();
		let call = transfer(EURO, &bob(), EUR);
		assert_eq!(pay_in(EURO, penniless(), call), Ok(true));
		let paid = 9 * EUR - free(EURO, &penniless());
		assert!(paid > 0);
		assert_eq!(free(EURO, &alice()), paid);
		assert_eq!(free(EURO, &CoinOwner::get()), 0);
		assert_eq!(Assets::total_issuance(EURO), 10 * EUR);
	});
}

#[test]
fn an_author_that_is_frozen_gets_no_fee_and_stops_none() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, penniless(), 10 * EUR));
		assert_ok!(mint(EURO, alice(), EUR));
		assert_ok!(freeze(EURO, alice()));
		authored_by_alice();
		let call = transfer(EURO, &bob(), EUR);
		assert_eq!(pay_in(EURO, penniless(), call), Ok(true));
		let paid = 9 * EUR - free(EURO, &penniless());
		assert!(paid > 0);
		assert_eq!(free(EURO, &alice()), EUR);
		assert_eq!(free(EURO, &CoinOwner::get()), paid);
		assert_eq!(Assets::total_issuance(EURO), 11 * EUR);
		assert!(Audit::report(Subject::Coin(EURO)).unwrap().green);
	});
}

#[test]
fn a_fee_is_refused_of_the_frozen_the_poor_and_in_coins_that_are_not_accepted() {
	development().execute_with(|| {
		create(OTHER, b"EUR");
		attest(EURO, 1_000 * EUR);
		attest(OTHER, 1_000 * EUR);
		assert_ok!(mint(EURO, penniless(), 10 * EUR));
		assert_ok!(mint(OTHER, penniless(), 10 * EUR));
		assert_ok!(mint(EURO, charlie(), 1));
		let call = || RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let refused = Err(InvalidTransaction::Payment);
		assert_eq!(pay_in(OTHER, penniless(), call()), refused);
		assert_eq!(pay_in(77, penniless(), call()), refused);
		assert_eq!(pay_in(EURO, charlie(), call()), refused);
		assert_eq!(pay_in(EURO, alice(), call()), refused);
		assert_ok!(freeze(EURO, penniless()));
		let before = has(EURO, &penniless());
		assert_eq!(pay_in(EURO, penniless(), call()), refused);
		assert_eq!(has(EURO, &penniless()), before);
		let rate = pallet_stablecoin::Call::set_fee_rate {
			coin: EURO,
			rate: None,
		};
		assert_ok!(mint(EURO, bob(), 10 * EUR));
		assert_ok!(done(RuntimeOrigin::root(), rate));
		assert_eq!(pay_in(EURO, bob(), call()), refused);
	});
}

#[test]
fn a_transaction_that_stops_its_own_coin_leaves_the_books_right() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		let ferdie = account(Sr25519Keyring::Ferdie);
		assert_ok!(mint(EURO, ferdie.clone(), 10 * EUR));
		let pause = pallet_stablecoin::Call::pause {
			coin: EURO,
			flow: Flow::Transfers,
			reason: REASON,
			document: DOCUMENT,
		};
		assert_eq!(pay_in(EURO, ferdie, pause.into()), Ok(true));
		let report = Audit::report(Subject::Coin(EURO)).unwrap();
		assert!(report.green, "{report:?}");
		let row = Stablecoin::coin(EURO).unwrap();
		assert!(row.burned > 0);
		assert_eq!(row.minted - row.burned, Assets::total_issuance(EURO));
	});
}

#[test]
fn a_transaction_that_freezes_its_own_payer_gives_nothing_back_to_it() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, eve(), 10 * EUR));
		let freeze = pallet_stablecoin::Call::freeze {
			coin: EURO,
			who: eve(),
			reason: REASON,
			document: DOCUMENT,
		};
		assert_eq!(pay_in(EURO, eve(), freeze.into()), Ok(true));
		// What it put up and did not use waits with the fee for the issuer to rescue it.
		let kept = free(EURO, &CoinOwner::get());
		assert_eq!(free(EURO, &eve()) + kept, 10 * EUR);
		assert_eq!(Assets::total_issuance(EURO), 10 * EUR);
	});
}

#[test]
fn accounts_of_the_house_are_neither_frozen_nor_seized_from() {
	use sp_runtime::traits::Convert;
	development().execute_with(|| {
		create(OTHER, b"EUR");
		let house = [
			CoinOwner::get(),
			crate::configs::security_token::IncomeAccount::convert(0),
			// Whether there are pools yet or not.
			crate::configs::asset_class::PoolAccount::convert(0),
			crate::configs::governance::TreasuryAccount::get(),
			// Whether there are swaps yet or not.
			Psm::psm_account(&EURO),
			Psm::psm_account(&OTHER),
		];
		for place in house {
			assert_noop!(
				freeze(EURO, place.clone()),
				Error::<Runtime>::ProtectedAccount
			);
			let act = Act::Seize {
				from: place,
				to: eve(),
				amount: 1,
			};
			let propose = pallet_stablecoin::Call::propose_act {
				coin: EURO,
				act,
				reason: REASON,
				document: DOCUMENT,
			};
			assert_ok!(by(eve(), propose));
			let id = pallet_stablecoin::Roles::<Runtime>::get(EURO)
				.unwrap()
				.next_act - 1;
			let ferdie = account(Sr25519Keyring::Ferdie);
			let approve = pallet_stablecoin::Call::approve_act { coin: EURO, id };
			assert_noop!(by(ferdie, approve), Error::<Runtime>::ProtectedAccount);
			assert_ok!(by(
				eve(),
				pallet_stablecoin::Call::drop_act { coin: EURO, id }
			));
		}
		assert_ok!(freeze(EURO, bob()));
	});
}

#[test]
fn a_transaction_that_changes_the_rate_pays_no_more_than_it_put_up() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		for rate in [None, Some(FixedU128::from_u32(1_000))] {
			assert_ok!(mint(EURO, alice(), 10 * EUR));
			let set = pallet_stablecoin::Call::set_fee_rate { coin: EURO, rate };
			let sudo = pallet_sudo::Call::sudo {
				call: Box::new(set.into()),
			};
			let before = free(EURO, &alice());
			assert_eq!(pay_in(EURO, alice(), sudo.into()), Ok(true));
			assert!(before - free(EURO, &alice()) < EUR / 100);
			let back = pallet_stablecoin::Call::set_fee_rate {
				coin: EURO,
				rate: Some(FixedU128::from_rational(1, 10_000_000)),
			};
			assert_ok!(done(RuntimeOrigin::root(), back));
		}
	});
}

// Sponsors

/// A call of `who`, signed, for a sponsor to send.
fn sponsored(who: Sr25519Keyring, nonce: Nonce, call: RuntimeCall) -> RuntimeCall {
	signed_for_sponsor(account(who), who, Era::immortal(), nonce, call)
}

/// A call of an account, with the signature of a key, for a sponsor to send.
fn signed_for_sponsor(
	who: AccountId,
	key: Sr25519Keyring,
	era: Era,
	nonce: Nonce,
	call: RuntimeCall,
) -> RuntimeCall {
	let rest = (
		pallet_meta_tx::MetaTxMarker::<Runtime>::new(),
		frame_system::CheckNonZeroSender::<Runtime>::new(),
		frame_system::CheckSpecVersion::<Runtime>::new(),
		frame_system::CheckTxVersion::<Runtime>::new(),
		frame_system::CheckGenesis::<Runtime>::new(),
		frame_system::CheckEra::<Runtime>::from(era),
		frame_system::CheckNonce::<Runtime>::from(nonce.into()),
		frame_metadata_hash_extension::CheckMetadataHash::<Runtime>::new(false),
	);
	let implicit = TransactionExtension::<RuntimeCall>::implicit(&rest).unwrap();
	let payload = (0u8, &call, &rest, implicit);
	let hash = payload.using_encoded(sp_io::hashing::blake2_256);
	let signature = MultiSignature::Sr25519(key.sign(&hash));
	let (a, b, c, d, e, f, g, h) = rest;
	let verify = pallet_verify_signature::VerifySignature::new_with_signature(signature, who);
	let extension: SponsoredExtension = (verify, a, b, c, d, e, f, g, h);
	let meta_tx = pallet_meta_tx::MetaTx::new(call, 0, extension);
	let meta_tx_encoded_len = meta_tx.encoded_size() as u32;
	pallet_meta_tx::Call::dispatch {
		meta_tx: Box::new(meta_tx),
		meta_tx_encoded_len,
	}
	.into()
}

#[test]
fn a_sponsor_pays_and_the_investor_acts() {
	let investor = Sr25519Keyring::One;
	development().execute_with(|| {
		frame_system::BlockHash::<Runtime>::insert(0, Hash::default());
		attest(EURO, 1_000 * EUR);
		let who = account(investor);
		Balances::force_set_balance(RuntimeOrigin::root(), Id(who.clone()), 0).unwrap();
		assert_ok!(mint(EURO, who.clone(), 10 * EUR));
		assert_eq!(Balances::free_balance(&who), 0);
		// An account begins with the number of its first block.
		let first = *System::account_nonce(&who);
		assert_eq!(first, System::block_number());
		let sent = sponsored(investor, first, transfer(EURO, &bob(), EUR));
		assert_ok!(by(alice(), sent.clone()));
		assert_eq!(free(EURO, &bob()), EUR);
		assert_eq!(free(EURO, &who), 9 * EUR);
		// Once.
		assert_noop!(by(alice(), sent), pallet_meta_tx::Error::<Runtime>::Stale);
		// Nobody signs for others, nor what was not signed.
		let mut forged = sponsored(investor, first + 1, transfer(EURO, &bob(), EUR)).encode();
		let place = forged.len() - 12;
		forged[place] ^= 1;
		if let Ok(forged) = <RuntimeCall as codec::Decode>::decode(&mut &forged[..]) {
			assert!(by(alice(), forged).is_err());
		}
		// Without a signature there is nobody who acts.
		let mut unsigned = sponsored(investor, first + 1, transfer(EURO, &bob(), EUR));
		if let RuntimeCall::MetaTx(pallet_meta_tx::Call::dispatch { meta_tx, .. }) = &mut unsigned {
			let encoded = meta_tx.encode();
			let call = transfer(EURO, &bob(), EUR).encode();
			// The call, the version of the extension, and in place of the signature a zero.
			let rest = call.len() + 1 + 1 + 1 + 64 + 32;
			let disabled = [&encoded[..call.len() + 1], &[0], &encoded[rest..]].concat();
			**meta_tx = codec::Decode::decode(&mut &disabled[..]).expect("it is well formed");
		}
		assert_noop!(
			by(alice(), unsigned),
			pallet_meta_tx::Error::<Runtime>::UnknownOrigin
		);
		// A frozen investor's coins do not move by a sponsor either; and filters hold.
		assert_ok!(freeze(EURO, who.clone()));
		let before = has(EURO, &who);
		assert_ok!(by(
			alice(),
			sponsored(investor, first + 1, transfer(EURO, &bob(), EUR))
		));
		assert_eq!(has(EURO, &who), before);
		let refund = pallet_assets::Call::refund {
			id: EURO.into(),
			allow_burn: true,
		};
		assert_ok!(by(alice(), sponsored(investor, first + 2, refund.into())));
		assert_eq!(has(EURO, &who), before);
	});
}

#[test]
fn what_an_account_signed_before_it_was_forgotten_counts_no_more() {
	let investor = Sr25519Keyring::One;
	let who = account(investor);
	development().execute_with(|| {
		frame_system::BlockHash::<Runtime>::insert(0, Hash::default());
		attest(EURO, 1_000 * EUR);
		Balances::force_set_balance(RuntimeOrigin::root(), Id(who.clone()), 0).unwrap();
		System::set_block_number(5);
		assert_ok!(mint(EURO, who.clone(), EUR));
		let sent = sponsored(investor, 5, transfer(EURO, &bob(), EUR));
		System::set_block_number(6);
		assert_ok!(by(alice(), sent.clone()));
		assert!(!System::account_exists(&who));
		assert_ok!(mint(EURO, who.clone(), EUR));
		assert_noop!(by(alice(), sent), pallet_meta_tx::Error::<Runtime>::Stale);
	});
}

/// An investor without TESS that has ten euros, in the block after the first.
fn investor_with_euros(test: impl FnOnce(Sr25519Keyring, AccountId)) {
	let investor = Sr25519Keyring::One;
	let who = account(investor);
	development().execute_with(|| {
		for block in 0..2 {
			let hash = Hash::repeat_byte(block as u8);
			frame_system::BlockHash::<Runtime>::insert(block, hash);
		}
		System::set_block_number(2);
		attest(EURO, 1_000 * EUR);
		Balances::force_set_balance(RuntimeOrigin::root(), Id(who.clone()), 0).unwrap();
		assert_ok!(mint(EURO, who.clone(), 10 * EUR));
		test(investor, who);
	});
}

#[test]
fn a_sponsored_call_counts_once_and_in_its_turn() {
	investor_with_euros(|investor, who| {
		let first = *System::account_nonce(&who);
		let call = |nonce| sponsored(investor, nonce, transfer(EURO, &bob(), EUR));
		let refused = pallet_meta_tx::Error::<Runtime>::Future;
		assert_noop!(by(alice(), call(first + 1)), refused);
		assert_ok!(by(alice(), call(first)));
		let refused: DispatchError = pallet_meta_tx::Error::<Runtime>::Stale.into();
		// By no sponsor, in no later block, nor by the investor itself.
		assert_noop!(by(alice(), call(first)), refused);
		assert_noop!(by(eve(), call(first)), refused);
		System::set_block_number(100);
		assert_noop!(by(alice(), call(first)), refused);
		assert_noop!(by(who.clone(), call(first)), refused);
		assert_ok!(by(eve(), call(first + 1)));
		assert_eq!(free(EURO, &who), 8 * EUR);
	});
}

#[test]
fn a_sponsored_call_expires() {
	investor_with_euros(|investor, who| {
		let first = *System::account_nonce(&who);
		// Of the eight blocks from the first on.
		let era = Era::mortal(8, 1);
		let call = |nonce| {
			let transfer = transfer(EURO, &bob(), EUR);
			signed_for_sponsor(who.clone(), investor, era, nonce, transfer)
		};
		let (in_time, late) = (call(first), call(first + 1));
		System::set_block_number(8);
		assert_ok!(by(alice(), in_time));
		System::set_block_number(9);
		assert_noop!(
			by(alice(), late.clone()),
			pallet_meta_tx::Error::<Runtime>::AncientBirthBlock
		);
		// The same words of eight blocks later are none that the investor has signed.
		frame_system::BlockHash::<Runtime>::insert(9, Hash::repeat_byte(9));
		System::set_block_number(10);
		assert_noop!(
			by(alice(), late),
			pallet_meta_tx::Error::<Runtime>::BadProof
		);
		assert_eq!(free(EURO, &who), 9 * EUR);
	});
}

#[test]
fn nobody_signs_a_sponsored_call_of_another() {
	investor_with_euros(|investor, who| {
		let first = *System::account_nonce(&who);
		let forged = |key: Sr25519Keyring| {
			let transfer = transfer(EURO, &alice(), EUR);
			signed_for_sponsor(who.clone(), key, Era::immortal(), first, transfer)
		};
		let refused: DispatchError = pallet_meta_tx::Error::<Runtime>::BadProof.into();
		for key in [Sr25519Keyring::Two, Sr25519Keyring::Alice] {
			assert_noop!(by(alice(), forged(key)), refused);
		}
		assert_ok!(by(alice(), forged(investor)));
		assert_eq!(free(EURO, &who), 9 * EUR);
	});
}

#[test]
fn who_has_nothing_is_sponsored_once_somebody_has_sent_it_a_unit_of_a_coin() {
	investor_with_euros(|_, _| {
		let investor = Sr25519Keyring::Two;
		let who = account(investor);
		Balances::force_set_balance(RuntimeOrigin::root(), Id(who.clone()), 0).unwrap();
		let vote = || RuntimeCall::System(frame_system::Call::remark { remark: vec![1] });
		// Nothing pays for the row in which its nonce would stand.
		for nonce in [0, System::block_number()] {
			assert_noop!(
				by(alice(), sponsored(investor, nonce, vote())),
				pallet_meta_tx::Error::<Runtime>::Invalid
			);
		}
		assert!(!System::account_exists(&who));
		assert_ok!(mint(EURO, who.clone(), 1));
		let first = *System::account_nonce(&who);
		assert_eq!(first, System::block_number());
		assert_ok!(by(alice(), sponsored(investor, first, vote())));
		assert_eq!(*System::account_nonce(&who), first + 1);
	});
}

#[test]
fn agents_seize_two_of_two() {
	development().execute_with(|| {
		attest(EURO, 1_000 * EUR);
		assert_ok!(mint(EURO, bob(), 100 * EUR));
		assert_ok!(freeze(EURO, bob()));
		let act = Act::Seize {
			from: bob(),
			to: charlie(),
			amount: 100 * EUR,
		};
		let propose = pallet_stablecoin::Call::propose_act {
			coin: EURO,
			act,
			reason: REASON,
			document: DOCUMENT,
		};
		assert_ok!(by(eve(), propose));
		assert_eq!(free(EURO, &charlie()), 0);
		let approve = pallet_stablecoin::Call::approve_act { coin: EURO, id: 0 };
		assert_ok!(by(account(Sr25519Keyring::Ferdie), approve));
		assert_eq!(free(EURO, &charlie()), 100 * EUR);
		assert!(Stablecoin::is_frozen(EURO, &bob()));
		assert!(Assets::transfer(signed(charlie()), EURO.into(), Id(bob()), 1).is_err());
	});
}
