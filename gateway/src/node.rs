//! A node as a source of blocks, over its JSON-RPC by subxt.
//!
//! Events are read with the metadata of the runtime that made them: the one in the state of the block
//! before, because a block that upgrades the runtime has the new one in its own state already.

use jsonrpsee::{
	core::client::Client,
	ws_client::{PingConfig, WsClientBuilder},
};
use sp_core::H256;
use std::{sync::Arc, time::Duration};
use subxt::{
	backend::LegacyBackend,
	config::{RpcConfigFor, SubstrateConfig},
	rpcs::{methods::legacy::LegacyRpcMethods, Error as RpcError, RpcClient},
	OnlineClient,
};
use tessera_primitives::Moment;
use tokio::sync::Mutex;

use crate::source::{Block, Connect, Source, SourceError, SourceResult};

/// The pallet that keeps the journal, its event, and where block 0's records are.
const AUDIT: &str = "Audit";
const RECORDED: &str = "Recorded";
const GENESIS_RECORDS: &str = "GenesisRecords";

/// How long a request may take.
const REQUEST_SECONDS: u64 = 60;
/// How long a connection may take.
const CONNECT_SECONDS: u64 = 10;
/// How often the node has to show that it is still there.
const PING_SECONDS: u64 = 20;
/// How long it may be without a new finalized block before it is asked for one.
const QUIET_SECONDS: u64 = 30;
/// The largest answer: events of a full block are far smaller.
const MAX_ANSWER_BYTES: u32 = 64 * 1024 * 1024;
/// Rows of the state that are asked for at once.
pub(crate) const ROWS_PER_REQUEST: u32 = 256;

type Methods = LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>;
type Heads = subxt::rpcs::client::RpcSubscription<<SubstrateConfig as subxt::Config>::Header>;

/// Where a node is.
#[derive(Clone, Debug)]
pub struct NodeAddress(pub String);

/// A connection to a node.
pub struct Node {
	methods: Methods,
	client: OnlineClient<SubstrateConfig>,
	heads: Mutex<Heads>,
}

/// Connects to a node, over `ws://` or `wss://`.
///
/// # Errors
///
/// If nobody answers in time.
pub async fn websocket(url: &str) -> SourceResult<Client> {
	WsClientBuilder::new()
		.connection_timeout(Duration::from_secs(CONNECT_SECONDS))
		.request_timeout(Duration::from_secs(REQUEST_SECONDS))
		.max_response_size(MAX_ANSWER_BYTES)
		.enable_ws_ping(
			PingConfig::new()
				.ping_interval(Duration::from_secs(PING_SECONDS))
				.inactive_limit(Duration::from_secs(2 * PING_SECONDS)),
		)
		.build(url)
		.await
		.map_err(|error| SourceError::Lost(format!("{url}: {error}")))
}

impl Connect for NodeAddress {
	type Source = Node;

	async fn connect(&self) -> SourceResult<Node> {
		let rpc = RpcClient::new(websocket(&self.0).await?);
		let methods = Methods::new(rpc.clone());
		let backend = LegacyBackend::builder().build(rpc);
		let client =
			OnlineClient::from_backend_with_config(SubstrateConfig::new(), Arc::new(backend))
				.await
				.map_err(|error| SourceError::Lost(error.to_string()))?;
		let heads = methods.chain_subscribe_finalized_heads().await;
		Ok(Node {
			heads: Mutex::new(heads.map_err(|error| fault(error, 0))?),
			methods,
			client,
		})
	}
}

impl Node {
	async fn hash(&self, number: u32) -> SourceResult<H256> {
		let hash = self.methods.chain_get_block_hash(Some(number.into())).await;
		hash.map_err(|error| fault(error, number))?
			.ok_or_else(|| SourceError::Refused(format!("it has no block {number}")))
	}

	async fn header_of(&self, number: u32, hash: H256) -> SourceResult<Vec<u8>> {
		let header = self.methods.chain_get_header(Some(hash)).await;
		let header = header
			.map_err(|error| fault(error, number))?
			.ok_or_else(|| SourceError::Refused(format!("it has no header {hash:?}")))?;
		Ok(codec::Encode::encode(&header))
	}

	async fn state(&self, number: u32, hash: H256, key: &[u8]) -> SourceResult<Option<Vec<u8>>> {
		let value = self.methods.state_get_storage(key, Some(hash)).await;
		value.map_err(|error| fault(error, number))
	}

	/// The records of a block, out of its events.
	async fn events(&self, number: u32, hash: H256) -> SourceResult<Vec<Vec<u8>>> {
		let Some(parent) = number.checked_sub(1) else {
			return self.genesis_records(hash).await;
		};
		let parent_hash = self.hash(parent).await?;
		let unreadable = |error: String| unreadable(number, error);
		let before = self
			.client
			.at_block_hash_and_number(parent_hash, parent.into())
			.await
			.map_err(|error| pruned_or(error.to_string(), parent, SourceError::Refused))?;
		let Some(bytes) = self.state(number, hash, &key("System", "Events")).await? else {
			return Ok(Vec::new());
		};
		let mut records = Vec::new();
		for event in before.events().from_bytes(bytes).iter() {
			let event = event.map_err(|error| unreadable(error.to_string()))?;
			if event.pallet_name() == AUDIT && event.event_name() == RECORDED {
				records.push(event.field_bytes().to_vec());
			}
		}
		Ok(records)
	}

	/// The records of block 0, which has no events, in the order of their numbers.
	async fn genesis_records(&self, hash: H256) -> SourceResult<Vec<Vec<u8>>> {
		let prefix = key(AUDIT, GENESIS_RECORDS);
		let mut records = Vec::new();
		let mut last: Option<Vec<u8>> = None;
		loop {
			let keys = self
				.methods
				.state_get_keys_paged(&prefix, ROWS_PER_REQUEST, last.as_deref(), Some(hash))
				.await
				.map_err(|error| fault(error, 0))?;
			let Some(end) = keys.last().cloned() else {
				break;
			};
			let rows = self
				.methods
				.state_query_storage_at(keys.iter().map(Vec::as_slice), Some(hash))
				.await
				.map_err(|error| fault(error, 0))?;
			let values = rows.into_iter().flat_map(|row| row.changes);
			records.extend(values.filter_map(|(_, value)| value.map(|value| value.0)));
			last = Some(end);
		}
		// A version of one byte, then the number, little endian.
		records.sort_by_key(|record: &Vec<u8>| {
			let number = record.get(1..9).and_then(|bytes| bytes.try_into().ok());
			number.map_or(u64::MAX, u64::from_le_bytes)
		});
		Ok(records)
	}
}

impl Source for Node {
	async fn genesis(&self) -> SourceResult<H256> {
		Ok(self.client.genesis_hash())
	}

	async fn finalized(&self) -> SourceResult<(u32, H256)> {
		let hash = self.methods.chain_get_finalized_head().await;
		let hash = hash.map_err(|error| fault(error, 0))?;
		let header = self.methods.chain_get_header(Some(hash)).await;
		let header = header
			.map_err(|error| fault(error, 0))?
			.ok_or_else(|| SourceError::Refused(format!("it has no header {hash:?}")))?;
		let number = u32::try_from(header.number)
			.map_err(|error| SourceError::Unreadable(error.to_string()))?;
		Ok((number, hash))
	}

	async fn header(&self, number: u32) -> SourceResult<(H256, Vec<u8>)> {
		let hash = self.hash(number).await?;
		Ok((hash, self.header_of(number, hash).await?))
	}

	async fn block(&self, number: u32) -> SourceResult<Block> {
		let (hash, header) = self.header(number).await?;
		let moment = self.state(number, hash, &key("Timestamp", "Now")).await?;
		let moment = match moment {
			Some(bytes) => codec::Decode::decode(&mut &bytes[..])
				.map_err(|error| unreadable(number, error.to_string()))?,
			None => Moment::default(),
		};
		let records = self.events(number, hash).await?;
		Ok(Block {
			number,
			hash,
			header,
			moment,
			records,
		})
	}

	async fn moved(&self) -> SourceResult<()> {
		let mut heads = self.heads.lock().await;
		let next = tokio::time::timeout(Duration::from_secs(QUIET_SECONDS), heads.next()).await;
		match next {
			Ok(Some(Ok(_))) | Err(_) => Ok(()),
			Ok(Some(Err(error))) => Err(fault(error, 0)),
			Ok(None) => Err(SourceError::Lost("it has ended the connection".into())),
		}
	}

	async fn call(
		&self,
		method: &'static str,
		argument: Vec<u8>,
		at: H256,
	) -> SourceResult<Vec<u8>> {
		let answer = self.methods.state_call(method, Some(&argument), Some(at));
		answer.await.map_err(|error| fault(error, 0))
	}
}

/// The key of a value of the state, or the beginning of those of a map.
pub(crate) fn key(pallet: &str, item: &str) -> Vec<u8> {
	let halves = [pallet, item].map(|name| sp_crypto_hashing::twox_128(name.as_bytes()));
	halves.concat()
}

fn unreadable(block: u32, error: String) -> SourceError {
	SourceError::Unreadable(format!("block {block}: {error}"))
}

fn fault(error: RpcError, block: u32) -> SourceError {
	let text = error.to_string();
	match error {
		RpcError::User(_) => pruned_or(text, block, SourceError::Refused),
		RpcError::Deserialization(_) | RpcError::Decode(_) => unreadable(block, text),
		_ => SourceError::Lost(text),
	}
}

/// The node says in a text alone that it has thrown a state away.
fn pruned_or(text: String, block: u32, other: fn(String) -> SourceError) -> SourceError {
	if text.contains("State already discarded") {
		SourceError::Pruned(block)
	} else {
		other(text)
	}
}
