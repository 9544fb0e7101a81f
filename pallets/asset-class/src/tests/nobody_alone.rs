//! Each role by itself tries to move, value, mint, freeze, block or enrich; the table of the attempts and
//! their refusals is `docs/nobody-alone.md`.

use sp_runtime::{traits::Dispatchable, DispatchError};

use super::*;

/// An attempt: who, in which role, what, and the call.
struct Attempt(AccountId, &'static str, &'static str, RuntimeCall);

const DOCUMENT: &str = include_str!("../../../../docs/nobody-alone.md");

fn register(call: pallet_security_token::Call<Test>) -> RuntimeCall {
	RuntimeCall::SecurityToken(call)
}

fn attempts(pool_id: PoolId, id: AssetId, terms: &tessera_cashflow::Terms) -> Vec<Attempt> {
	let senior = tranche_of(pool_id, 0);
	let classes = |call: Call<Test>| RuntimeCall::AssetClass(call);
	let issue = |to| {
		register(pallet_security_token::Call::issue {
			security: senior,
			to,
			amount: UNIT,
		})
	};
	let freeze = || {
		register(pallet_security_token::Call::propose_act {
			security: senior,
			act: pallet_security_token::Act::FreezeSecurity,
			reason: tessera_primitives::acts::ReasonCode::CourtOrder,
			document: H256::zero(),
		})
	};
	let rules = || {
		register(pallet_security_token::Call::set_policy {
			security: senior,
			policy: Default::default(),
		})
	};
	let motion = |motion| Call::put_motion { class: 0, motion };
	let enact = || classes(Call::enact { class: 0, id: 0 });
	let write_off = || classes(Call::write_off { asset: id });
	let move_asset = || {
		let motion = Motion::Refinance {
			to: pool_id + 1,
			assets: vec![id].try_into().unwrap(),
		};
		classes(Call::put_motion { class: 0, motion })
	};
	let end = || classes(Call::advance { pool: pool_id });
	let early = || classes(Call::distribute { pool: pool_id });
	let take = || {
		classes(Call::withdraw_order {
			lane: lane(pool_id, 0, Side::Subscribe),
			id: 1,
		})
	};
	let retained = |who| classes(Call::release_retention { pool: pool_id, who });
	let unpaid = || classes(payment(id, 60_000 * UNIT + 1, terms));
	vec![
		Attempt(
			ANNA,
			"originator",
			"sells an asset twice",
			classes(sale(pool_id, id, terms)),
		),
		Attempt(
			ANNA,
			"originator",
			"pledges a contract twice",
			classes(Call::register_asset {
				class: 0,
				asset: loan(terms, 1),
			}),
		),
		Attempt(
			ANNA,
			"originator",
			"takes an asset out of a pool",
			classes(Call::withdraw_asset { asset: id }),
		),
		Attempt(
			ANNA,
			"originator",
			"buys back an asset that is not late",
			classes(Call::buy_out {
				asset: id,
				terms: boxed(terms),
			}),
		),
		Attempt(
			ANNA,
			"originator",
			"sells what it retains",
			register(pallet_security_token::Call::transfer {
				security: tranche_of(pool_id, 1),
				to: DORA,
				amount: UNIT,
			}),
		),
		Attempt(ANNA, "originator", "frees what it retains", retained(ANNA)),
		Attempt(PAYER, "servicer", "pays for more than is owed", unpaid()),
		Attempt(
			PAYER,
			"servicer",
			"runs an asset by other terms",
			classes(payment(id, 1, &bullet(1, 1, 1))),
		),
		Attempt(
			PAYER,
			"servicer",
			"writes off what is not lost",
			write_off(),
		),
		Attempt(
			PAYER,
			"servicer",
			"moves an asset to another pool",
			move_asset(),
		),
		Attempt(BELA, "member", "carries its own motion", enact()),
		Attempt(
			BELA,
			"member",
			"votes twice",
			classes(Call::vote { class: 0, id: 0 }),
		),
		Attempt(
			BELA,
			"member",
			"puts a second motion",
			classes(motion(Motion::Amortise(pool_id))),
		),
		Attempt(
			BELA,
			"member",
			"puts a motion to move an asset besides its own",
			move_asset(),
		),
		Attempt(BELA, "member", "lets a pool amortise", end()),
		Attempt(BELA, "member", "takes back another's order", take()),
		Attempt(BELA, "member", "mints units of a tranche", issue(BELA)),
		Attempt(
			DORA,
			"auditor",
			"lets a pool buy an asset at the value that it states",
			move_asset(),
		),
		Attempt(DORA, "auditor", "mints units of a tranche", issue(DORA)),
		Attempt(DORA, "auditor", "writes off what is not lost", write_off()),
		Attempt(
			REGISTRAR,
			"registrar",
			"mints units of a tranche",
			issue(REGISTRAR),
		),
		Attempt(REGISTRAR, "registrar", "freezes a tranche", freeze()),
		Attempt(
			REGISTRAR,
			"registrar",
			"sets who may hold a tranche",
			rules(),
		),
		Attempt(
			REGISTRAR,
			"registrar",
			"becomes a member",
			classes(Call::consent {
				class: 0,
				lei: lei(9),
			}),
		),
		Attempt(
			NOBODY,
			"collator",
			"distributes before a period is over",
			early(),
		),
		Attempt(NOBODY, "collator", "lets a pool amortise", end()),
		Attempt(
			NOBODY,
			"collator",
			"closes a pool",
			classes(Call::close { pool: pool_id }),
		),
		Attempt(TREASURY, "treasury", "freezes a tranche", freeze()),
		Attempt(TREASURY, "treasury", "takes back another's order", take()),
		Attempt(
			TREASURY,
			"treasury",
			"closes a pool",
			classes(Call::close { pool: pool_id }),
		),
	]
}

fn name(error: DispatchError) -> String {
	match error {
		DispatchError::Module(module) => module.message.unwrap_or("").to_string(),
		DispatchError::Token(error) => format!("{error:?}"),
		other => format!("{other:?}"),
	}
}

#[test]
fn no_role_by_itself_gets_what_it_tries() {
	new_test_ext().execute_with(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(60_000, 12, 2);
		let id = offer(ANNA, class, &terms, 1);
		by(ANNA, sale(pool_id, id, &terms)).unwrap();
		let second = open(class, sheet(&[6]));
		invest(JOHN, second, 1, 70_000 * UNIT);
		let amount = UNIT;
		let order = Call::subscribe {
			pool: pool_id,
			tranche: 0,
			amount,
		};
		by(IRIS, order).unwrap();
		let motion = Motion::Amortise(pool_id);
		by(BELA, Call::put_motion { class, motion }).unwrap();
		let mut table = String::from(
			"# Nobody alone\n\nWhat each role tries by itself, and the error by which it is refused. The test \
			 `no_role_by_itself_gets_what_it_tries`\nof `pallets/asset-class` makes every attempt and compares \
			 this table.\n\n| Role | Tries | Refused with |\n|---|---|---|\n",
		);
		let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
		for Attempt(who, role, what, call) in attempts(pool_id, id, &terms) {
			let refused = call.dispatch(RuntimeOrigin::signed(who));
			let error = refused.expect_err(what).error;
			table.push_str(&format!("| {role} | {what} | `{}` |\n", name(error)));
		}
		// The governance of the chain is not an origin of any call.
		let root: RuntimeCall = Call::<Test>::close { pool: pool_id }.into();
		let refused = root.dispatch(RuntimeOrigin::root()).unwrap_err().error;
		table.push_str(&format!(
			"| governance | closes a pool | `{}` |\n",
			name(refused)
		));
		assert_eq!(before, sp_io::storage::root(sp_runtime::StateVersion::V1));
		if std::env::var_os("WRITE_DOCS").is_some() {
			std::fs::write("../../docs/nobody-alone.md", &table).unwrap();
		}
		assert_eq!(table, DOCUMENT);
		check();
	});
}
