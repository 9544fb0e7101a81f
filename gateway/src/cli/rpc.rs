//! JSON-RPC by `http` or `ws`, whichever the address says.

use jsonrpsee::{
	core::{
		client::{Client, ClientT, Error as RpcError},
		params::ArrayParams,
	},
	http_client::{HttpClient, HttpClientBuilder},
};
use serde::de::DeserializeOwned;
use std::time::Duration;

use crate::{node::websocket, source::SourceError};

const REQUEST_SECONDS: u64 = 60;
const MAX_ANSWER_BYTES: u32 = 64 * 1024 * 1024;

/// Why a service did not answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
	/// The address is none.
	#[error("'{0}' is no address: write http://host:port or ws://host:port")]
	Address(String),
	/// Nobody answers there.
	#[error("nobody answers at {address}: {reason}")]
	Away {
		/// Where.
		address: String,
		/// Why.
		reason: String,
	},
	/// The service refuses.
	#[error("{message} (code {code})")]
	Refused {
		/// The number of the refusal.
		code: i32,
		/// In words.
		message: String,
	},
}

enum Connection {
	Http(Box<HttpClient>),
	Ws(Client),
}

/// A connection to a service.
pub struct Rpc {
	address: String,
	connection: Connection,
}

impl Rpc {
	/// Connects, or gets ready to.
	///
	/// # Errors
	///
	/// [`CallError`].
	pub async fn connect(address: &str) -> Result<Self, CallError> {
		let connection = match address.split_once("://").map(|(scheme, _)| scheme) {
			Some("http" | "https") => HttpClientBuilder::default()
				.request_timeout(Duration::from_secs(REQUEST_SECONDS))
				.max_response_size(MAX_ANSWER_BYTES)
				.build(address)
				.map(|client| Connection::Http(Box::new(client)))
				.map_err(|_| CallError::Address(address.into()))?,
			Some("ws" | "wss") => {
				websocket(address)
					.await
					.map(Connection::Ws)
					.map_err(|error: SourceError| CallError::Away {
						address: address.into(),
						reason: error.to_string(),
					})?
			}
			_ => return Err(CallError::Address(address.into())),
		};
		Ok(Self {
			address: address.into(),
			connection,
		})
	}

	/// Calls a method.
	///
	/// # Errors
	///
	/// [`CallError`].
	pub async fn call<R: DeserializeOwned>(
		&self,
		method: &str,
		parameters: ArrayParams,
	) -> Result<R, CallError> {
		let answer = match &self.connection {
			Connection::Http(client) => client.request(method, parameters).await,
			Connection::Ws(client) => client.request(method, parameters).await,
		};
		answer.map_err(|error| match error {
			RpcError::Call(refusal) => CallError::Refused {
				code: refusal.code(),
				message: refusal.message().into(),
			},
			error => CallError::Away {
				address: self.address.clone(),
				reason: error.to_string(),
			},
		})
	}
}
