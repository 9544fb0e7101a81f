//! Every call of ours leaves a record: each of those that the runtime lists, of every pallet but the SDK's,
//! is made once, in a story, and the journal must have grown by it.

use super::*;
use crate::constants::currency::UNIT;
use frame_support::{
	traits::{GetCallMetadata, GetCallName},
	BoundedVec,
};
use pallet_audit::{Scope, Statements, Tree};
use pallet_compliance::Rule;
use pallet_security_token::{Act, CorporateAction, Role, SecurityKind, TermSheet};
use sp_runtime::{traits::Dispatchable, Perbill};
use std::collections::BTreeSet;
use tessera_primitives::{
	acts::ReasonCode,
	attestations::Topic,
	compliance::{Compliance as Persons, InvestorClass},
	journal::Subject,
	tracking::InspectionKind,
	Moment, SecurityId,
};

const NOW: Moment = 1_800_000_000_000;
const DAY: Moment = 24 * 60 * 60 * 1_000;
const DOCUMENT: Hash = Hash::repeat_byte(7);
const COIN: u32 = 1_000;
const SWITZERLAND: u16 = 756;

/// Calls of ours that leave no record, and why.
const UNRECORDED: [(&str, &str, &str); 4] = [
	(
		"SecurityToken",
		"settle",
		"brings rows up to date; where that changes units a record says so, else no balance or right changes",
	),
	(
		"Governance",
		"set_prices",
		"what a block costs, for all alike; a referendum says so, and why",
	),
	(
		"Governance",
		"pause",
		"a call stands still for all alike and for a bounded time; no balance and no right of anybody changes",
	),
	("Governance", "resume", "as `pause`"),
];

/// The pallets of the SDK. Whatever is not among them is ours.
const THEIRS: [&str; 38] = [
	"System",
	"ParachainSystem",
	"Timestamp",
	"ParachainInfo",
	"WeightReclaim",
	"MultiBlockMigrations",
	"Mmr",
	"Balances",
	"TransactionPayment",
	"Authorship",
	"CollatorSelection",
	"Session",
	"Aura",
	"AuraExt",
	"XcmpQueue",
	"PolkadotXcm",
	"CumulusXcm",
	"MessageQueue",
	"Utility",
	"Multisig",
	"Proxy",
	"Preimage",
	"Scheduler",
	"Assets",
	"AssetsHolder",
	"AssetsFreezer",
	"Referenda",
	"ConvictionVoting",
	"Whitelist",
	"TechnicalCollective",
	"Treasury",
	"SafeMode",
	"TxPause",
	"Sudo",
	"AssetTxPayment",
	"MetaTx",
	"Psm",
	"VerifySignature",
];

/// Who stays in the story without a name of its own.
fn nobody(number: u8) -> AccountId {
	AccountId::new([number; 32])
}

fn keyring(key: Sr25519Keyring) -> AccountId {
	key.to_account_id()
}

/// Moves the clock on.
fn wait(time: Moment) {
	let now = pallet_timestamp::Now::<Runtime>::get();
	pallet_timestamp::Now::<Runtime>::put(now.max(NOW) + time);
}

fn now() -> Moment {
	pallet_timestamp::Now::<Runtime>::get()
}

/// What was done so far.
#[derive(Default)]
struct Story {
	done: BTreeSet<(&'static str, String)>,
}

impl Story {
	/// Has somebody do something, which must succeed and leave a record.
	fn tell(&mut self, origin: RuntimeOrigin, call: impl Into<RuntimeCall>) {
		let call = call.into();
		let (pallet, name) = match &call {
			RuntimeCall::Compliance(call) => ("Compliance", call.get_call_name()),
			RuntimeCall::SecurityToken(call) => ("SecurityToken", call.get_call_name()),
			RuntimeCall::Audit(call) => ("Audit", call.get_call_name()),
			RuntimeCall::Stablecoin(call) => ("Stablecoin", call.get_call_name()),
			RuntimeCall::AssetClass(call) => ("AssetClass", call.get_call_name()),
			other => panic!("{other:?} is no call of ours"),
		};
		let before = Tree::<Runtime>::get().next;
		if let Err(refused) = call.dispatch(origin) {
			panic!("{pallet}::{name} was refused: {:?}", refused.error);
		}
		let excused = UNRECORDED
			.iter()
			.any(|(other, call, _)| *other == pallet && *call == name);
		assert!(
			excused || Tree::<Runtime>::get().next > before,
			"{pallet}::{name} left no record"
		);
		self.done.insert((pallet, name.into()));
	}

	fn by(&mut self, who: &AccountId, call: impl Into<RuntimeCall>) {
		self.tell(signed(who.clone()), call);
	}

	fn by_root(&mut self, call: impl Into<RuntimeCall>) {
		self.tell(RuntimeOrigin::root(), call);
	}
}

fn lei(name: &[u8; 14]) -> [u8; 20] {
	let mut payload = *b"000000000000000000";
	payload[4..].copy_from_slice(name);
	*tessera_identifiers::Lei::with_check_digits(payload)
		.expect("letters and digits make a LEI")
		.as_bytes()
}

fn investor(account: &AccountId) -> u64 {
	<Compliance as Persons<_>>::investor(account).expect("somebody has seen the account")
}

/// Registrars, credentials, keys.
fn persons(story: &mut Story) {
	use pallet_compliance::Call;
	let (first, second) = (nobody(1), nobody(2));
	let (anna, phone, lost, new) = (nobody(3), nobody(4), nobody(5), nobody(6));
	for (registrar, name) in [(&first, b"FIRSTREGISTRAR"), (&second, b"OTHERREGISTRAR")] {
		story.by_root(Call::add_registrar {
			account: registrar.clone(),
			lei: lei(name),
		});
		for account in [&anna, &lost] {
			story.by(
				registrar,
				Call::issue_credential {
					account: account.clone(),
					jurisdiction: SWITZERLAND,
					class: InvestorClass::Professional,
					valid_until: NOW + 1_000 * DAY,
				},
			);
		}
	}
	let account = anna.clone();
	story.by(
		&first,
		Call::suspend_credential {
			account: account.clone(),
		},
	);
	story.by(
		&first,
		Call::resume_credential {
			account: account.clone(),
		},
	);
	story.by(
		&first,
		Call::extend_credential {
			account: account.clone(),
			valid_until: NOW + 2_000 * DAY,
		},
	);
	story.by(&first, Call::revoke_credential { account });

	let link = Call::propose_link {
		account: phone.clone(),
	};
	story.by(&anna, link.clone());
	story.by(&anna, Call::withdraw_link {});
	story.by(&anna, link);
	story.by(
		&phone,
		Call::accept_link {
			investor: investor(&anna),
			abandon: false,
		},
	);
	story.by(
		&anna,
		Call::unlink {
			account: phone.clone(),
		},
	);

	story.by_root(Call::set_recovery_delay { delay: DAY });
	wait(2 * DAY);
	let open = Call::open_recovery {
		lost: lost.clone(),
		new: new.clone(),
	};
	story.by(&first, open.clone());
	story.by(&lost, Call::veto_recovery {});
	story.by(&first, open.clone());
	let person = investor(&lost);
	story.by(&first, Call::cancel_recovery { investor: person });
	story.by(&first, open);
	story.by(
		&second,
		Call::approve_recovery {
			lost,
			new: new.clone(),
		},
	);
	wait(2 * DAY);
	story.by(
		&new,
		Call::finish_recovery {
			investor: person,
			abandon: false,
		},
	);
	story.by_root(Call::remove_registrar { registrar: 1 });
}

/// Makes a security with all roles in one hand, which everybody may receive.
fn create(story: &mut Story, issuer: &AccountId) -> SecurityId {
	use pallet_security_token::{Call, NextSecurity};
	let security = NextSecurity::<Runtime>::get();
	let terms = TermSheet {
		kind: SecurityKind::Equity,
		isin: Some(*b"US0378331005"),
		cfi: *b"ESVUFR",
		fisn: BoundedVec::truncate_from(b"APPLE INC/SH".to_vec()),
		issuer_lei: *b"HWUPKR0MPOU8FGXBT394",
		decimals: 2,
		name: BoundedVec::truncate_from(b"Apple Inc. common stock".to_vec()),
		settlement_coin: None,
	};
	story.by(issuer, Call::create { terms });
	let policy = BoundedVec::truncate_from(vec![Rule::Open]);
	story.by(issuer, Call::set_policy { security, policy });
	security
}

/// Roles and privileged acts.
fn roles(story: &mut Story, security: SecurityId, issuer: &AccountId, other: &AccountId) {
	use pallet_security_token::Call;
	let hand_over = Call::hand_over {
		security,
		role: Role::Officer,
		to: other.clone(),
	};
	story.by(issuer, hand_over.clone());
	story.by(
		other,
		Call::withdraw_offer {
			security,
			role: Role::Officer,
			to: other.clone(),
		},
	);
	story.by(issuer, hand_over);
	story.by(
		other,
		Call::accept_role {
			security,
			role: Role::Officer,
		},
	);
	let propose = |act| Call::propose_act {
		security,
		act,
		reason: ReasonCode::CourtOrder,
		document: DOCUMENT,
	};
	story.by(
		issuer,
		propose(Act::Appoint {
			role: Role::Agent,
			to: other.clone(),
		}),
	);
	story.by(
		other,
		Call::accept_role {
			security,
			role: Role::Agent,
		},
	);
	story.by(issuer, propose(Act::SetThreshold { threshold: 2 }));
	story.by(issuer, propose(Act::FreezeSecurity));
	story.by(issuer, Call::drop_act { security, id: 2 });
	for (id, act) in [(3, Act::FreezeSecurity), (4, Act::UnfreezeSecurity)] {
		story.by(issuer, propose(act));
		story.by(other, Call::approve_act { security, id });
	}
}

/// A register from its first unit to its last.
fn register(story: &mut Story) {
	use pallet_security_token::Call;
	let [issuer, other, bob, charlie] = [
		Sr25519Keyring::Eve,
		Sr25519Keyring::Dave,
		Sr25519Keyring::Bob,
		Sr25519Keyring::Charlie,
	]
	.map(keyring);
	let security = create(story, &issuer);
	roles(story, security, &issuer, &other);
	let to = |who: &AccountId| who.clone();
	story.by(
		&issuer,
		Call::issue {
			security,
			to: to(&bob),
			amount: 1_000,
		},
	);
	let batch = |amount| BoundedVec::truncate_from(vec![(to(&charlie), amount)]);
	story.by(
		&issuer,
		Call::issue_batch {
			security,
			issues: batch(500),
		},
	);
	story.by(
		&bob,
		Call::transfer {
			security,
			to: to(&charlie),
			amount: 100,
		},
	);
	story.by(
		&bob,
		Call::transfer_batch {
			security,
			transfers: batch(100),
		},
	);
	story.by(
		&bob,
		Call::approve_operator {
			security,
			operator: to(&other),
			allowance: Some(50),
			expires_at: now() + DAY,
		},
	);
	story.by(
		&other,
		Call::transfer_from {
			security,
			from: to(&bob),
			to: to(&charlie),
			amount: 10,
		},
	);
	story.by(
		&bob,
		Call::revoke_operator {
			security,
			operator: to(&other),
		},
	);
	for _ in 0..2 {
		story.by(
			&bob,
			Call::request_transfer {
				security,
				to: to(&charlie),
				amount: 10,
				expires_at: now() + DAY,
			},
		);
	}
	story.by(&issuer, Call::approve_transfer { security, id: 0 });
	story.by(&issuer, Call::drop_request { security, id: 1 });
	let name = BoundedVec::truncate_from(b"prospectus".to_vec());
	story.by(
		&issuer,
		Call::set_document {
			security,
			name: name.clone(),
			uri: BoundedVec::truncate_from(b"https://example.org".to_vec()),
			hash: DOCUMENT,
		},
	);
	story.by(&issuer, Call::remove_document { security, name });
	votes(story, security, &issuer, &bob);
	income(story, security, &issuer, [&bob, &charlie]);
	story.by(
		&bob,
		Call::redeem {
			security,
			amount: 1,
		},
	);
	story.by(
		&issuer,
		Call::redeem_all {
			security,
			action: CorporateAction::Redm,
			amount: 1_000,
		},
	);
	for who in [&bob, &charlie] {
		story.by(who, Call::claim_income { security });
	}
	story.by(&issuer, Call::close { security });
}

fn votes(story: &mut Story, security: SecurityId, issuer: &AccountId, holder: &AccountId) {
	use pallet_security_token::Call;
	let at = now();
	story.by(issuer, Call::set_record_date { security, at });
	story.by(
		issuer,
		Call::call_vote {
			security,
			record_date: 0,
			document: DOCUMENT,
			options: 2,
			quorum: Perbill::from_percent(10),
			closes_at: now() + DAY,
		},
	);
	wait(1);
	story.by(
		holder,
		Call::vote {
			security,
			record_date: 0,
			option: 1,
		},
	);
	wait(2 * DAY);
	story.by(
		holder,
		Call::close_vote {
			security,
			record_date: 0,
		},
	);
	story.by(
		issuer,
		Call::close_record_date {
			security,
			record_date: 0,
		},
	);
}

fn income(
	story: &mut Story,
	security: SecurityId,
	issuer: &AccountId,
	[first, second]: [&AccountId; 2],
) {
	use frame_support::traits::fungibles::{Create, Mutate};
	use pallet_security_token::Call;
	<Assets as Create<_>>::create(COIN, issuer.clone(), true, 1).expect("there is no such coin");
	Assets::mint_into(COIN, issuer, 1_000_000).expect("it can be minted");
	story.by(
		issuer,
		Call::set_settlement_coin {
			security,
			coin: COIN,
		},
	);
	let pay = Call::pay_income {
		security,
		action: CorporateAction::Dvca,
		amount: 1_500,
		factor: None,
	};
	story.by(issuer, pay.clone());
	story.by(first, Call::claim_income { security });
	story.by(
		first,
		Call::claim_income_for {
			security,
			investor: investor(second),
		},
	);
	story.by(issuer, pay);
	wait(7 * 365 * DAY);
	for who in [first, second] {
		story.by(
			issuer,
			Call::sweep_income {
				security,
				investor: investor(who),
			},
		);
	}
	story.by(
		issuer,
		Call::split {
			security,
			action: CorporateAction::Splf,
			numerator: 2,
			denominator: 1,
		},
	);
	let investors = BoundedVec::truncate_from(vec![investor(first), investor(second)]);
	story.by(
		first,
		Call::settle {
			security,
			investors,
		},
	);
}

/// The number of the newest statement.
fn newest_statement() -> u64 {
	let numbers = Statements::<Runtime>::iter_keys();
	numbers.max().expect("somebody has stated something")
}

/// Attesters, challenges, inspections, exceptions. The sample has three groups of them.
fn audit(story: &mut Story) {
	use pallet_audit::Call;
	let subject = Subject::Security(0);
	let [first, second, third] = [
		Sr25519Keyring::AliceStash,
		Sr25519Keyring::BobStash,
		Sr25519Keyring::CharlieStash,
	]
	.map(keyring);
	let fourth = keyring(Sr25519Keyring::FerdieStash);
	story.by_root(Call::accredit {
		account: fourth.clone(),
		lei: lei(b"FOURTHAUDITORA"),
		group: lei(b"FOURTHAUDITORA"),
		scope: Scope::ALL,
	});
	story.by(
		&fourth,
		Call::raise_deposit {
			amount: 10_000 * UNIT,
		},
	);
	story.by(
		&first,
		Call::inspect {
			subject,
			kind: InspectionKind::Custody,
			finding: DOCUMENT,
			document: DOCUMENT,
		},
	);
	story.by(
		&first,
		Call::open_exception {
			subject,
			document: DOCUMENT,
		},
	);
	story.by_root(Call::close_exception {
		subject,
		exception: 0,
		document: DOCUMENT,
	});

	let attest = || Call::attest {
		subject,
		topic: Topic::Units,
		value: 100,
		as_of: now(),
		valid_until: now() + DAY,
		document: DOCUMENT,
	};
	story.by(&first, attest());
	let statement = newest_statement();
	story.by(&first, Call::withdraw { statement });

	let challenger = keyring(Sr25519Keyring::Ferdie);
	let challenge = |statement| Call::challenge {
		statement,
		document: DOCUMENT,
	};
	// Decided by the others, ...
	story.by(&first, attest());
	let statement = newest_statement();
	story.by(&challenger, challenge(statement));
	for judge in [&second, &third] {
		story.by(
			judge,
			Call::vote {
				statement,
				upheld: false,
				document: DOCUMENT,
			},
		);
	}
	// ... by governance, ...
	story.by(&second, attest());
	let statement = newest_statement();
	story.by(&challenger, challenge(statement));
	story.by_root(Call::decide {
		statement,
		upheld: false,
		document: DOCUMENT,
	});
	// ... and by time.
	story.by(&third, attest());
	let statement = newest_statement();
	story.by(&challenger, challenge(statement));
	wait(4 * DAY);
	story.by(&challenger, Call::resolve { statement });

	story.by(&fourth, Call::resign {});
	wait(100 * DAY);
	story.by(&challenger, Call::forget { statement });
	let attester = investor(&fourth);
	story.by(&fourth, Call::reclaim_deposit { attester });
	story.by_root(Call::end_accreditation {
		attester: investor(&third),
	});
}

/// A gold coin.
fn coins(story: &mut Story) {
	use pallet_stablecoin::{Act, Call, Flow, NewCoin, NewLot, Origin, Peg, Role, Terms};
	use tessera_identifiers::Currency;
	let (coin, gram) = (2, 1_000_000);
	let (issuer, holder, other) = (keyring(Sr25519Keyring::Eve), nobody(60), nobody(61));
	let reason = ReasonCode::Administration;
	let document = DOCUMENT;
	let text = |text: &str| -> pallet_stablecoin::LotText {
		text.as_bytes().to_vec().try_into().expect("it is short")
	};
	let terms = Terms {
		redemption_period: DAY,
		quorum: 1,
		max_age: 30 * DAY,
		minimum_redemption: 1,
		redemption_fee: Default::default(),
		redemption_fee_cap: 0,
	};
	story.by_root(Call::create {
		coin,
		issuer: issuer.clone(),
		details: NewCoin {
			peg: Peg::Commodity {
				metal: Currency::XAU,
				unit_nanograms: 1_000_000_000,
			},
			decimals: 6,
			name: b"Gold".to_vec().try_into().expect("it is short"),
			symbol: b"GOLD".to_vec().try_into().expect("it is short"),
			issuer_lei: lei(b"GOLDENISSUERAG"),
			terms,
		},
	});
	story.by_root(Call::set_terms { coin, terms });
	story.by_root(Call::set_fee_rate { coin, rate: None });
	let allow = |minter: &AccountId, allowance| Call::set_allowance {
		coin,
		minter: minter.clone(),
		allowance,
	};
	story.by(&issuer, allow(&issuer, 1_000 * gram));
	let bar = |serial: &str| NewLot {
		serial: text(serial),
		refiner: text("ARGOR"),
		gross_milligrams: 100_000,
		fineness_ppm: 1_000_000,
		vault: text("ZURICH1"),
	};
	let lot = |serial: &str| Stablecoin::lot_id(text("ARGOR"), text(serial));
	for serial in ["1", "2", "3"] {
		let details = bar(serial);
		story.by(&issuer, Call::add_lot { coin, details });
	}
	story.by(
		&keyring(Sr25519Keyring::AliceStash),
		pallet_audit::Call::attest {
			subject: Subject::Coin(coin),
			topic: Topic::Reserve,
			value: 300 * gram,
			as_of: now(),
			valid_until: now() + DAY,
			document,
		},
	);
	let amount = 150 * gram;
	let to = holder.clone();
	story.by(&issuer, Call::mint { coin, to, amount });
	story.by(&holder, Call::burn { coin, amount: gram });
	let ask = Call::request_redemption {
		coin,
		amount: 10 * gram,
	};
	story.by(&holder, ask.clone());
	let most = Balance::MAX;
	let ask_for_lot = Call::request_lot {
		coin,
		lot: lot("1"),
		most,
	};
	story.by(&holder, ask_for_lot);
	let confirm = |redemption| Call::confirm_redemption {
		coin,
		redemption,
		reference: DOCUMENT,
	};
	story.by(&issuer, confirm(1));
	wait(DAY + 1);
	story.by(
		&holder,
		Call::take_back {
			coin,
			redemption: 0,
		},
	);
	let lot = lot("2");
	story.by(
		&issuer,
		Call::remove_lot {
			coin,
			lot,
			reason,
			document,
		},
	);
	let who = holder.clone();
	story.by(
		&issuer,
		Call::freeze {
			coin,
			who: who.clone(),
			reason,
			document,
		},
	);
	story.by(
		&issuer,
		Call::unfreeze {
			coin,
			who,
			reason,
			document,
		},
	);
	let flow = Flow::Transfers;
	story.by(
		&issuer,
		Call::pause {
			coin,
			flow,
			reason,
			document,
		},
	);
	story.by(
		&issuer,
		Call::resume {
			coin,
			flow,
			reason,
			document,
		},
	);
	let propose = |act| Call::propose_act {
		coin,
		act,
		reason,
		document,
	};
	let role = Role::Agent;
	let to = other.clone();
	story.by(&issuer, propose(Act::Appoint { role, to }));
	story.by(&other, Call::accept_role { coin, role });
	story.by(&issuer, propose(Act::SetThreshold { threshold: 2 }));
	let seize = Act::Seize {
		from: holder.clone(),
		to: crate::configs::stablecoin::CoinOwner::get(),
		amount: gram,
	};
	story.by(&issuer, propose(seize.clone()));
	story.by(&other, Call::approve_act { coin, id: 2 });
	story.by(&issuer, propose(seize));
	story.by(&issuer, Call::drop_act { coin, id: 3 });
	story.by(
		&issuer,
		Call::rescue {
			coin,
			to: holder.clone(),
			amount: gram,
			reason,
			document,
		},
	);
	let to = holder;
	let role = Role::Pauser;
	story.by(
		&issuer,
		Call::hand_over {
			coin,
			role,
			to: to.clone(),
		},
	);
	story.by(&issuer, Call::withdraw_offer { coin, role, to });
	story.by_root(Call::offer_role {
		coin,
		role,
		to: other,
	});
	let own = || OriginCaller::Stablecoin(Origin::Issuer(coin));
	let open_swaps = pallet_psm::Call::create_psm {
		internal_asset: coin,
		full_admin: Box::new(own()),
		emergency_admin: Box::new(own()),
		fee_destination: issuer.clone(),
		max_debt: 1,
		min_swap_amount: 1,
	};
	story.by(
		&issuer,
		Call::act_as_issuer {
			coin,
			call: Box::new(open_swaps.into()),
		},
	);
}

/// A class, and a pool of it.
struct House {
	class: pallet_asset_class::ClassId,
	pool: pallet_asset_class::PoolId,
	/// Loans of 60,000 euros, and three of 5,000.
	loans: [(pallet_asset_class::AssetId, tessera_cashflow::Terms); 4],
}

/// A class and its members.
fn members(story: &mut Story) -> pallet_asset_class::ClassId {
	use asset_class::*;
	use pallet_asset_class::{Call, Motion, NextClass};
	let propose = Call::propose_class {
		founders: vec![bela(), carl()].try_into().expect("few"),
		lei: lei(1),
		standard: standard(),
	};
	story.by(&anna(), propose.clone());
	story.by(&anna(), Call::withdraw_class { class: 0 });
	let class = NextClass::<Runtime>::get();
	story.by(&anna(), propose);
	for (who, number) in [(bela(), 2), (carl(), 3)] {
		let lei = lei(number);
		story.by(&who, Call::consent { class, lei });
	}
	let motion = Motion::Admit(investor(&john()));
	story.by(&bela(), Call::put_motion { class, motion });
	story.by(&bela(), Call::drop_motion { class, id: 0 });
	// Carried at once, and carried out when members have had time to leave.
	let motion = Motion::SetStandard(Box::new(standard()));
	story.by(&bela(), Call::put_motion { class, motion });
	story.by(&anna(), Call::vote { class, id: 1 });
	class
}

/// A pool with its first money and its assets.
fn house(story: &mut Story) -> House {
	use asset_class::*;
	use pallet_asset_class::{Call, NextAsset, Side};
	let class = members(story);
	let (pool, sheet) = (0, sheet(now()));
	story.by(&anna(), Call::open_pool { class, sheet });
	for (who, tranche, amount) in [(john(), 1, 20_000 * EUR), (iris(), 0, 80_000 * EUR)] {
		let order = Call::subscribe {
			pool,
			tranche,
			amount,
		};
		story.by(&who, order);
		let lane = lane(pool, tranche, Side::Subscribe);
		story.by(&payer(), Call::execute { lane, limit: 1 });
	}
	let order = Call::subscribe {
		pool,
		tranche: 0,
		amount: EUR,
	};
	story.by(&iris(), order);
	let lane = lane(pool, 0, Side::Subscribe);
	story.by(&iris(), Call::withdraw_order { lane, id: 1 });
	let mut number = 0;
	let loans = [60_000, 5_000, 5_000, 5_000].map(|euros| {
		number += 1;
		let terms = bullet(2040, euros, 12, 2);
		let register = Call::register_asset {
			class,
			asset: loan(&terms, number),
		};
		let id = NextAsset::<Runtime>::get();
		story.by(&anna(), register.clone());
		story.by(&anna(), Call::withdraw_asset { asset: id });
		story.by(&anna(), register);
		story.by(&anna(), sale(pool, id + 1, &terms));
		(id + 1, terms)
	});
	House { class, pool, loans }
}

/// A later standard binds the pool, with its holders' consent.
fn consents(story: &mut Story, house: &House) {
	use asset_class::*;
	use pallet_asset_class::Call;
	let (class, pool) = (house.class, house.pool);
	story.by(&payer(), Call::enact { class, id: 1 });
	let consent = |tranche, units| Call::consent_standard {
		pool,
		tranche,
		version: 1,
		units,
	};
	story.by(&iris(), consent(0, 50_000 * EUR));
	story.by(&iris(), Call::withdraw_consent { pool, tranche: 0 });
	story.by(&iris(), consent(0, 50_000 * EUR));
	story.by(&john(), consent(1, 20_000 * EUR));
	story.by(&payer(), Call::adopt_standard { pool });
}

/// A lot of gold joins a pool and is bought out of it, at what an auditor says.
fn bought_and_sold(story: &mut Story, class: pallet_asset_class::ClassId, pool: u32) {
	use asset_class::*;
	use pallet_asset_class::{Call, NextAsset};
	let (id, terms) = (NextAsset::<Runtime>::get(), gold());
	let asset = loan(&terms, 6);
	story.by(&anna(), Call::register_asset { class, asset });
	let attest = pallet_audit::Call::attest {
		subject: Subject::Asset(id),
		topic: Topic::Value,
		value: 1_000 * EUR,
		as_of: now(),
		valid_until: now(),
		document: DOCUMENT,
	};
	story.by(&keyring(Sr25519Keyring::AliceStash), attest);
	story.by(&anna(), sale(pool, id, &terms));
	let sell = Call::sell {
		asset: id,
		terms: told(&terms),
		price: 1_000 * EUR,
		state: None,
	};
	story.by(&payer(), sell);
}

/// A class, and a pool from its first coin to its last.
fn classes(story: &mut Story) {
	use asset_class::*;
	use pallet_asset_class::{Call, NextAsset, Phase, Pools, Side};
	set_clock(first_of_month(2040, 0));
	admit(first_of_month(2060, 0));
	let house = house(story);
	let pool = house.pool;
	go_to(pool, first_of_month(2040, 1) + 4 * DAY);
	consents(story, &house);

	// One loan is paid, three are late: one is bought back, one is lost, one gives way to another.
	let [(paid, terms), (late, late_terms), (lost, lost_terms), (old, old_terms)] = &house.loans;
	story.by(&payer(), payment(*paid, 600 * EUR, terms));
	set_clock(first_of_month(2040, 1) + 7 * DAY);
	let touch = Call::touch {
		asset: *lost,
		terms: told(lost_terms),
	};
	story.by(&payer(), touch);
	story.by(&payer(), Call::poke { pool, limit: 32 });
	let buy_out = Call::buy_out {
		asset: *late,
		terms: told(late_terms),
	};
	story.by(&anna(), buy_out);
	let (new, new_terms) = (NextAsset::<Runtime>::get(), bullet(2040, 6_000, 12, 2));
	let asset = loan(&new_terms, 5);
	let class = house.class;
	story.by(&anna(), Call::register_asset { class, asset });
	let substitute = Call::substitute {
		asset: *old,
		terms: told(old_terms),
		by: new,
		by_terms: told(&new_terms),
	};
	story.by(&anna(), substitute);
	bought_and_sold(story, class, pool);
	story.by(&payer(), Call::distribute { pool });

	go_to(pool, first_of_month(2040, 2) + 4 * DAY);
	story.by(&payer(), Call::advance { pool });
	let redeem = Call::redeem {
		pool,
		tranche: 0,
		amount: 1_000 * EUR,
	};
	story.by(&iris(), redeem);
	let lane = lane(pool, 0, Side::Redeem);
	story.by(&payer(), Call::execute { lane, limit: 1 });

	// The end: the lost loan is written off, the others paid back.
	set_clock(first_of_month(2040, 7));
	story.by(&payer(), Call::write_off { asset: *lost });
	go_to(pool, first_of_month(2040, 7));
	story.by(&payer(), payment(*paid, (60_000 + 6 * 600) * EUR, terms));
	story.by(&payer(), payment(new, (6_000 + 6 * 60) * EUR, &new_terms));
	let phase = || Pools::<Runtime>::get(pool).map(|row| row.phase);
	while phase() != Some(Phase::WindDown) {
		story.by(&payer(), Call::advance { pool });
	}
	for _ in 1..7 {
		story.by(&payer(), Call::distribute { pool });
	}
	story.by(&payer(), Call::close { pool });
	let who = anna();
	story.by(&payer(), Call::release_retention { pool, who });
	story.by(&carl(), Call::leave { class: house.class });
}

#[test]
fn every_call_of_ours_leaves_a_record() {
	development().execute_with(|| {
		pallet_timestamp::Now::<Runtime>::put(NOW);
		let mut story = Story::default();
		persons(&mut story);
		register(&mut story);
		audit(&mut story);
		coins(&mut story);
		classes(&mut story);

		for pallet in RuntimeCall::get_module_names() {
			if THEIRS.contains(pallet) {
				continue;
			}
			for call in RuntimeCall::get_call_names(pallet) {
				let excused = UNRECORDED
					.iter()
					.any(|(other, name, _)| other == pallet && name == call);
				assert!(
					excused || story.done.contains(&(*pallet, (*call).into())),
					"{pallet}::{call} is not in the story"
				);
			}
		}
	});
}
