//! A pool: its rows out of the state of a block, and the periods to come.

use codec::{Decode, DecodeAll, Encode};
use jsonrpsee::rpc_params;
use pallet_asset_class::{Asset, Charter, Counterparty, Pool, PoolId, PoolReport};
use serde::Deserialize;
use serde_json::{json, Value};
use sp_core::crypto::AccountId32;
use sp_crypto_hashing::twox_64;
use tessera_cashflow::Fixed;
use tessera_primitives::{journal::Subject, Balance, Moment};
use tessera_waterfall::Outcome;

use super::{moment, pages, progress, state_call, table, Answer, CliError, Output, Rpc, Services};
use crate::{
	node::{key, ROWS_PER_REQUEST},
	project::{self, Projected},
	replay::pool::PoolRows,
	subject, view,
};

/// The pallet in the runtime, and its rows.
const PALLET: &str = "AssetClass";
const POOLS: &str = "Pools";
const CHARTERS: &str = "Charters";
const ASSETS: &str = "Assets";

/// The runtime APIs behind a pool's figures.
const POOL_METHOD: &str = "AssetClassApi_pool_report";
const EXPOSURES_METHOD: &str = "AssetClassApi_pool_exposures";
const NEXT_METHOD: &str = "AssetClassApi_next_distribution";

/// Rows of one page.
const PAGE: u32 = 100;

/// Rows of the state, as a node gives them.
#[derive(Deserialize)]
struct Changes {
	changes: Vec<(String, Option<String>)>,
}

/// The key of a row of a map whose keys the chain numbers.
fn row_key(item: &str, number: impl Encode) -> Vec<u8> {
	let number = number.encode();
	[key(PALLET, item), twox_64(&number).to_vec(), number].concat()
}

fn decode<R: Decode>(what: &str, text: &str) -> Result<R, CliError> {
	let unreadable = |reason: String| CliError::Unreadable(format!("{what}: {reason}"));
	let bytes = view::bytes(text).ok_or_else(|| unreadable("no hex digits".into()))?;
	R::decode_all(&mut &bytes[..]).map_err(|error| unreadable(error.to_string()))
}

/// A value of the state at a block, if it is there.
async fn value<R: Decode>(node: &Rpc, key: Vec<u8>, at: &str) -> Result<Option<R>, CliError> {
	let parameters = rpc_params![view::hex(key), at];
	let value: Option<String> = node.call("state_getStorage", parameters).await?;
	value
		.map(|value| decode("a value of the state", &value))
		.transpose()
}

/// The rows of the answers to a page of keys: of each key one.
fn page_of_assets(keys: &[String], answers: &[Changes]) -> Result<Vec<Asset>, CliError> {
	let changes = || answers.iter().flat_map(|answer| &answer.changes);
	let values = changes().filter_map(|(_, value)| value.as_deref());
	let rows: Vec<Asset> = values
		.map(|value| decode("an asset", value))
		.collect::<Result<_, _>>()?;
	if rows.len() != keys.len() || changes().any(|(key, _)| !keys.contains(key)) {
		let count = rows.len();
		let asked = keys.len();
		return Err(CliError::Unreadable(format!(
			"{count} rows for {asked} keys"
		)));
	}
	Ok(rows)
}

/// The rows of all assets that are in a pool, or were in it at last. The state has no list of them, so all
/// assets of the chain are read.
async fn assets(node: &Rpc, pool: PoolId, at: &str) -> Result<Vec<Asset>, CliError> {
	let progress = progress("assets");
	let prefix = view::hex(key(PALLET, ASSETS));
	let mut assets = Vec::new();
	let mut last: Option<String> = None;
	loop {
		let parameters = rpc_params![&prefix, ROWS_PER_REQUEST, &last, at];
		let keys: Vec<String> = node.call("state_getKeysPaged", parameters).await?;
		let Some(end) = keys.last().cloned() else {
			break;
		};
		let parameters = rpc_params![&keys, at];
		let answers: Vec<Changes> = node.call("state_queryStorageAt", parameters).await?;
		let rows = page_of_assets(&keys, &answers)?;
		progress.inc(rows.len() as u64);
		assets.extend(rows.into_iter().filter(|asset| asset.pool == Some(pool)));
		last = Some(end);
	}
	progress.finish_and_clear();
	Ok(assets)
}

/// A pool's own row and its charter.
async fn pool_and_charter(
	node: &Rpc,
	pool: PoolId,
	at: &str,
) -> Result<(Pool, Charter<AccountId32>), CliError> {
	let nothing = || CliError::NothingToReport(subject::text(&Subject::Pool(pool)));
	let row = value(node, row_key(POOLS, pool), at).await?;
	let charter = value(node, row_key(CHARTERS, pool), at).await?;
	Ok((row.ok_or_else(nothing)?, charter.ok_or_else(nothing)?))
}

/// A pool with its assets, and what the chain says of it, at a block.
pub(super) async fn rows(node: &Rpc, id: PoolId, at: &str) -> Result<PoolRows, CliError> {
	let (pool, charter) = pool_and_charter(node, id, at).await?;
	let report: Option<PoolReport> = state_call(node, POOL_METHOD, &id, at).await?;
	let report =
		report.ok_or_else(|| CliError::NothingToReport(subject::text(&Subject::Pool(id))))?;
	let argument = |from: Option<Counterparty>| (id, from, PAGE).encode();
	let exposures: Vec<(Counterparty, Balance)> =
		pages(node, "counterparties", EXPOSURES_METHOD, argument, at).await?;
	Ok(PoolRows {
		pool,
		charter,
		assets: assets(node, id, at).await?,
		report,
		exposures,
	})
}

/// Where a projection begins, and what it says.
struct Projection {
	pool: PoolId,
	charter: Charter<AccountId32>,
	block: u32,
	hash: String,
	at: Moment,
	/// The index of floating tranches; nothing where none floats.
	index: Option<Fixed>,
	/// Whether the first period is what the chain itself would pay by now. It says so only where no index
	/// is needed.
	agrees: Option<bool>,
	periods: Vec<Projected>,
}

/// Runs the waterfall of a pool for the periods to come, from the newest final block of the node.
///
/// # Errors
///
/// If the node does not answer, or the pool cannot be projected.
pub async fn project(
	output: &Output,
	services: &Services,
	subject: Subject,
	periods: u32,
	index: Option<Fixed>,
) -> Result<Answer, CliError> {
	let Subject::Pool(id) = subject else {
		return Err(CliError::NoPool(subject::text(&subject)));
	};
	let node = Rpc::connect(&services.node).await?;
	let hash: String = node.call("chain_getFinalizedHead", rpc_params![]).await?;
	let block = value(&node, key("System", "Number"), &hash).await?;
	let at = value(&node, key("Timestamp", "Now"), &hash).await?;
	let (pool, charter) = pool_and_charter(&node, id, &hash).await?;
	let assets = assets(&node, id, &hash).await?;
	let index = index.unwrap_or(Fixed::from_raw(pool.index));
	let projected = project::project(&pool, &charter, &assets, index, periods)?;
	let floats = pallet_asset_class::nav::floats(&charter.waterfall);
	let agrees = match floats {
		true => None,
		false => {
			let said: Option<Outcome> = state_call(&node, NEXT_METHOD, &id, &hash).await?;
			Some(projected.first().map(|first| &first.outcome) == said.as_ref())
		}
	};
	let projection = Projection {
		pool: id,
		charter,
		block: block.unwrap_or(0),
		hash,
		at: at.unwrap_or(0),
		index: floats.then_some(index),
		agrees,
		periods: projected,
	};
	output.print(|| projection.text(), || projection.json());
	Ok(projection.agrees.unwrap_or(true).into())
}

/// One of a list, or zero where it ends.
fn at(list: &[Balance], place: usize) -> Balance {
	list.get(place).copied().unwrap_or(0)
}

impl Projection {
	fn text(&self) -> String {
		let header = [
			"Period",
			"Ends (UTC)",
			"",
			"Fee",
			"Interest",
			"Principal",
			"Owed then",
			"Unpaid then",
		];
		let rows = self.periods.iter().flat_map(|period| self.lines(period));
		let mut parts = vec![
			format!(
				"pool:{}  from block {} ({} UTC)",
				self.pool,
				self.block,
				moment(self.at)
			),
			table(header, &[0, 3, 4, 5, 6, 7], rows),
		];
		if let Some(index) = self.index {
			parts.push(format!("Floating tranches run at an index of {index}."));
		}
		parts.push(match self.agrees {
			Some(true) => "The first period is what the chain itself would pay by now.".into(),
			Some(false) => "The first period DIFFERS from what the chain itself would pay.".into(),
			None => "The first period is not compared: the chain takes the index attested by then."
				.into(),
		});
		parts.push(
			"The first period has what was collected so far. In later ones loans that are not late pay \
			 interest at their present rates, and principal when they end; all else pays nothing, and \
			 nothing is bought."
				.into(),
		);
		parts.join("\n")
	}

	/// The rows of a period: what comes in, what each fee and tranche is paid, and what is kept.
	fn lines(&self, period: &Projected) -> Vec<[String; 8]> {
		let Projected {
			number,
			ends,
			collected,
			outcome,
			after,
			..
		} = period;
		let state = &after.state;
		let line = |what: String, figures: [Option<Balance>; 5]| {
			let [fee, interest, principal, owed, unpaid] =
				figures.map(|figure| figure.map_or(String::new(), |figure| figure.to_string()));
			// Periods end at the time of day at which the pool was opened: the date says enough.
			let (number, ends) = (
				number.to_string(),
				ends.to_string()
					.chars()
					.take_while(|sign| *sign != 'T')
					.collect(),
			);
			[number, ends, what, fee, interest, principal, owed, unpaid]
		};
		let principal = collected.principal.saturating_add(collected.recoveries);
		let mut lines = vec![line(
			format!("collected, {:?}", period.phase),
			[None, Some(collected.interest), Some(principal), None, None],
		)];
		for (place, fee) in outcome.fees.iter().enumerate() {
			let unpaid = at(&state.fees_unpaid, place);
			lines.push(line(
				format!("fee {place}"),
				[Some(*fee), None, None, None, Some(unpaid)],
			));
		}
		for (place, position) in state.tranches.iter().enumerate() {
			let (interest, principal) =
				(at(&outcome.interest, place), at(&outcome.principal, place));
			lines.push(line(
				self.security(place),
				[
					None,
					Some(interest),
					Some(principal),
					Some(position.balance),
					Some(position.shortfall),
				],
			));
		}
		let residual = format!("{}, residual", self.security(state.tranches.len()));
		lines.push(line(
			residual,
			[None, Some(outcome.residual), None, None, None],
		));
		if state.reserve > 0 {
			lines.push(line(
				"reserve".into(),
				[None, None, None, Some(state.reserve), None],
			));
		}
		if after.cash.investment > 0 {
			lines.push(line(
				"kept for assets".into(),
				[None, None, Some(after.cash.investment), None, None],
			));
		}
		lines
	}

	fn security(&self, place: usize) -> String {
		let security = self.charter.tranches.get(place);
		security.map_or(format!("tranche {place}"), |security| {
			format!("security:{security}")
		})
	}

	fn json(&self) -> Value {
		json!({
			"subject": subject::text(&Subject::Pool(self.pool)),
			"block": self.block,
			"blockHash": self.hash,
			"moment": self.at,
			"index": self.index.map(|index| index.to_string()),
			"agrees": self.agrees,
			"periods": self.periods.iter().map(|period| self.period(period)).collect::<Vec<_>>(),
		})
	}

	fn period(&self, period: &Projected) -> Value {
		let Projected {
			number,
			ends,
			phase,
			collected,
			outcome,
			after,
		} = period;
		let state = &after.state;
		let tranches = state.tranches.iter().enumerate();
		json!({
			"number": number,
			"ends": pallet_asset_class::engine::moment(*ends),
			"phase": format!("{phase:?}"),
			"collected": {
				"interest": collected.interest.to_string(),
				"principal": collected.principal.to_string(),
				"recoveries": collected.recoveries.to_string(),
				"defaults": collected.defaults.to_string(),
			},
			"fees": outcome.fees.iter().enumerate().map(|(place, fee)| json!({
				"paid": fee.to_string(),
				"unpaid": at(&state.fees_unpaid, place).to_string(),
			})).collect::<Vec<_>>(),
			"tranches": tranches.map(|(place, position)| json!({
				"subject": self.security(place),
				"interest": at(&outcome.interest, place).to_string(),
				"principal": at(&outcome.principal, place).to_string(),
				"balance": position.balance.to_string(),
				"shortfall": position.shortfall.to_string(),
			})).collect::<Vec<_>>(),
			"residual": outcome.residual.to_string(),
			"tests": outcome.tests.to_vec(),
			"reserve": state.reserve.to_string(),
			"investment": after.cash.investment.to_string(),
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::replay::pool::fixture::{asset, percent, rows, START, UNIT};

	fn projection(index: Option<Fixed>, agrees: Option<bool>) -> Projection {
		let rows = rows();
		let periods = project::project(&rows.pool, &rows.charter, &rows.assets, percent(3), 3);
		Projection {
			pool: 2,
			charter: rows.charter,
			block: 77,
			hash: "0x01".into(),
			at: START,
			index,
			agrees,
			periods: periods.expect("it runs"),
		}
	}

	#[test]
	fn rows_are_found_by_the_keys_of_the_runtime() {
		let key = view::hex(row_key(POOLS, 2u32));
		// Two halves of the names, the hash of the number, and itself.
		assert_eq!(key.len(), 2 + 2 * (16 + 16 + 8 + 4));
		assert!(key.ends_with("02000000"));
		assert_ne!(row_key(POOLS, 2u32)[..32], row_key(CHARTERS, 2u32)[..32]);
		assert_eq!(row_key(POOLS, 2u32)[..16], row_key(CHARTERS, 2u32)[..16]);
	}

	#[test]
	fn each_key_has_a_row_or_nothing_is_believed() {
		let row = asset(5, 3, Some(9));
		let text = view::hex(row.encode());
		let keys = ["0x01".to_string(), "0x02".to_string()];
		let answer = |pairs: &[(&str, Option<&str>)]| {
			let changes = pairs.iter().map(|(key, value)| json!([key, value]));
			let answer = json!({ "block": "0x00", "changes": changes.collect::<Vec<_>>() });
			let changes: Changes = serde_json::from_value(answer).expect("as a node answers");
			page_of_assets(&keys, &[changes])
		};
		let both = answer(&[("0x01", Some(&text)), ("0x02", Some(&text))]);
		assert_eq!(both.expect("both are there"), [row.clone(), row]);
		for wrong in [
			&[("0x01", Some(&*text))][..],
			&[("0x01", Some(&*text)), ("0x02", None)],
			&[("0x01", Some(&*text)), ("0x03", Some(&*text))],
			&[("0x01", Some(&*text)), ("0x02", Some("0x00"))],
			&[("0x01", Some(&*text)), ("0x02", Some("00"))],
		] {
			assert!(matches!(answer(wrong), Err(CliError::Unreadable(_))));
		}
	}

	#[test]
	fn a_projection_is_a_table_of_who_is_paid_what() {
		let projection = projection(None, Some(true));
		let lines = projection.lines(&projection.periods[0]);
		let line = |place: usize| lines[place].join("|");
		assert_eq!(
			line(0),
			"0|2025-02-01|collected, Amortising||30000000|100000000||"
		);
		assert_eq!(line(1), "0|2025-02-01|fee 0|5000000||||0");
		assert_eq!(
			line(2),
			"0|2025-02-01|security:10||25000000|100000000|6900000000|10000000"
		);
		assert_eq!(line(3), "0|2025-02-01|security:11||0|0|2000000000|20000000");
		assert_eq!(line(4), "0|2025-02-01|security:12, residual||0|||");
		assert_eq!(lines.len(), 5);
		let text = projection.text();
		assert!(text.starts_with("pool:2  from block 77 (2025-01-01 00:00:00 UTC)"));
		assert!(text.contains("is what the chain itself would pay"));
	}

	#[test]
	fn a_projection_says_where_it_differs_and_by_which_index_it_runs() {
		let differs = projection(None, Some(false)).text();
		assert!(differs.contains("DIFFERS"));
		let floats = projection(Some(percent(3)), None).text();
		assert!(floats.contains("an index of 0.03."));
		assert!(floats.contains("is not compared"));
	}

	#[test]
	fn a_projection_in_json_has_amounts_as_texts() {
		let json = projection(Some(percent(3)), None).json();
		assert_eq!(json["index"], "0.03");
		let last = &json["periods"][2];
		assert_eq!(last["ends"], START + 90 * 86_400_000);
		assert_eq!(last["tranches"][0]["principal"], (6_000 * UNIT).to_string());
		assert_eq!(last["tranches"][0]["subject"], "security:10");
		assert_eq!(last["phase"], "Amortising");
	}
}
