//! `tessera-gateway`: history, proofs and reports over JSON-RPC, beside a Tessera node.

use clap::{Args, Parser, Subcommand};
use std::{
	io::IsTerminal, net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Duration,
};
use tessera_gateway::{
	api::{Api, Limits},
	follow::{FollowError, Follower},
	node::NodeAddress,
	store::{Store, StoreError},
};
use tokio::signal::unix::{signal, SignalKind};
use tracing_subscriber::EnvFilter;

/// How long open connections may take to end.
const STOP_SECONDS: u64 = 5;

/// Follows the finalized blocks of a Tessera node, keeps every record of its audit journal, and answers
/// with history, proofs and reports.
#[derive(Debug, Parser)]
#[command(name = "tessera-gateway", version)]
struct Options {
	#[command(subcommand)]
	command: Option<Command>,
	#[command(flatten)]
	serve: Serve,
	/// The database; it is made where there is none.
	#[arg(long, global = true, default_value = "tessera-gateway.sqlite")]
	database: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
	/// Print a hash of all that the database says up to a block: two databases with the same one have
	/// the same content.
	Digest {
		/// The last block; otherwise the newest that it has.
		#[arg(long)]
		at: Option<u32>,
	},
}

#[derive(Debug, Args)]
struct Serve {
	/// The node to follow, which must be an archive node unless the database is further than what others
	/// have thrown away.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	node: String,
	/// The address to answer at, over HTTP and WebSocket.
	#[arg(long, default_value = "127.0.0.1:9955")]
	listen: SocketAddr,
	/// Connections at once.
	#[arg(long, default_value_t = Limits::default().connections)]
	max_connections: u32,
	/// Subscriptions of one connection.
	#[arg(long, default_value_t = Limits::default().subscriptions)]
	max_subscriptions: u32,
	/// Requests in one batch.
	#[arg(long, default_value_t = Limits::default().batch)]
	max_batch: u32,
	/// Records in one page.
	#[arg(long, default_value_t = Limits::default().page, value_parser = clap::value_parser!(u32).range(1..=10_000))]
	max_page: u32,
	/// Bytes of a request.
	#[arg(long, default_value_t = Limits::default().request_bytes)]
	max_request_bytes: u32,
	/// Bytes of an answer.
	#[arg(long, default_value_t = Limits::default().response_bytes)]
	max_response_bytes: u32,
	/// Seconds that a question to the database or to the node may take.
	#[arg(long, default_value_t = Limits::default().timeout.as_secs())]
	timeout_seconds: u64,
	/// Follow up to this block, and end without answering anybody.
	#[arg(long, value_name = "BLOCK")]
	until: Option<u32>,
}

impl Serve {
	fn limits(&self) -> Limits {
		Limits {
			connections: self.max_connections,
			request_bytes: self.max_request_bytes,
			response_bytes: self.max_response_bytes,
			batch: self.max_batch,
			subscriptions: self.max_subscriptions,
			page: self.max_page,
			timeout: Duration::from_secs(self.timeout_seconds),
			..Limits::default()
		}
	}
}

/// Why the program ends.
#[derive(Debug, thiserror::Error)]
enum Error {
	#[error(transparent)]
	Store(#[from] StoreError),
	#[error(transparent)]
	Follow(#[from] FollowError),
	#[error("cannot listen at {0}: {1}")]
	Listen(SocketAddr, std::io::Error),
	#[error("cannot wait for signals: {0}")]
	Signals(std::io::Error),
	#[error("the server stopped by itself")]
	Stopped,
}

#[tokio::main]
async fn main() -> ExitCode {
	let options = Options::parse();
	let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
	tracing_subscriber::fmt()
		.with_env_filter(filter)
		.with_writer(std::io::stderr)
		.with_ansi(std::io::stderr().is_terminal())
		.init();
	let done = match options.command {
		Some(Command::Digest { at }) => digest(&options.database, at),
		None => serve(&options).await,
	};
	match done {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			tracing::error!("{error}");
			ExitCode::FAILURE
		}
	}
}

fn digest(database: &std::path::Path, at: Option<u32>) -> Result<(), Error> {
	let store = Store::open(database)?;
	let (block, digest) = store.read(|reader| {
		let newest = reader.head()?.map(|head| head.number);
		let block = at.or(newest);
		let block = block.ok_or_else(|| StoreError::Damaged("every block".into()))?;
		Ok::<_, StoreError>((block, reader.digest(block)?))
	})?;
	println!("{block} {digest:?}");
	Ok(())
}

async fn serve(options: &Options) -> Result<(), Error> {
	let Options {
		serve, database, ..
	} = options;
	let store = Arc::new(Store::open(database)?);
	let follower = Follower::new(NodeAddress(serve.node.clone()), store.clone())?;
	let mut interrupt = signal(SignalKind::interrupt()).map_err(Error::Signals)?;
	let mut terminate = signal(SignalKind::terminate()).map_err(Error::Signals)?;
	if let Some(last) = serve.until {
		return tokio::select! {
			done = follower.session(Some(last)) => Ok(done?),
			_ = interrupt.recv() => Ok(()),
			_ = terminate.recv() => Ok(()),
		};
	}
	let api = Api::new(store, follower.link(), follower.progress(), serve.limits());
	let (server, address) = api
		.serve(serve.listen)
		.await
		.map_err(|error| Error::Listen(serve.listen, error))?;
	tracing::info!(
		"answers at http://{address} and ws://{address}, follows {}",
		serve.node
	);
	let done = tokio::select! {
		done = follower.run() => done.map_err(Error::from),
		() = server.clone().stopped() => Err(Error::Stopped),
		_ = interrupt.recv() => Ok(()),
		_ = terminate.recv() => Ok(()),
	};
	tracing::info!("stops");
	// An error here means that it has stopped already.
	let _ = server.stop();
	let stopped = tokio::time::timeout(Duration::from_secs(STOP_SECONDS), server.stopped());
	if stopped.await.is_err() {
		tracing::warn!("connections that did not end within {STOP_SECONDS} s are cut");
	}
	done
}
