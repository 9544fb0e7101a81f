//! Where blocks come from. The service knows a node only by these traits, so that its rules can be
//! tested against a chain made up for the test.

use futures::future::BoxFuture;
use sp_core::H256;
use std::future::Future;
use tessera_primitives::Moment;

/// A finalized block, as far as the journal needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
	/// Its number.
	pub number: u32,
	/// Its hash, as the node gives it.
	pub hash: H256,
	/// Its header in SCALE.
	pub header: Vec<u8>,
	/// The chain's clock at its end, Unix milliseconds; zero in a genesis that has none.
	pub moment: Moment,
	/// Its records in SCALE, in the order in which they were made.
	pub records: Vec<Vec<u8>>,
}

/// Why a source did not answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
	/// The connection is not there, or did not answer in time. It is tried again.
	#[error("the node does not answer: {0}")]
	Lost(String),
	/// The node answered with an error. It is tried again.
	#[error("the node answered: {0}")]
	Refused(String),
	/// The node has thrown away the state of a block, with its events.
	#[error(
		"the node no longer has the state of block {0}: the gateway needs an archive node \
		 (--state-pruning archive), or a database that is further"
	)]
	Pruned(u32),
	/// What the node answered cannot be understood.
	#[error("the answer of the node cannot be read: {0}")]
	Unreadable(String),
}

impl SourceError {
	/// Whether it makes sense to try the same again.
	pub fn may_pass(&self) -> bool {
		matches!(self, SourceError::Lost(_) | SourceError::Refused(_))
	}
}

/// The result of a question to a source.
pub type SourceResult<T> = Result<T, SourceError>;

/// A chain, as one connection to a node shows it.
pub trait Source: Send + Sync + 'static {
	/// The hash of block 0.
	fn genesis(&self) -> impl Future<Output = SourceResult<H256>> + Send;

	/// Number and hash of the newest finalized block.
	fn finalized(&self) -> impl Future<Output = SourceResult<(u32, H256)>> + Send;

	/// Hash and header, in SCALE, of a block of the finalized chain.
	fn header(&self, number: u32) -> impl Future<Output = SourceResult<(H256, Vec<u8>)>> + Send;

	/// A block of the finalized chain.
	fn block(&self, number: u32) -> impl Future<Output = SourceResult<Block>> + Send;

	/// Waits until there may be another finalized block.
	fn moved(&self) -> impl Future<Output = SourceResult<()>> + Send;

	/// Calls a runtime API at a block.
	fn call(
		&self,
		method: &'static str,
		argument: Vec<u8>,
		at: H256,
	) -> impl Future<Output = SourceResult<Vec<u8>>> + Send;
}

/// Makes connections.
pub trait Connect: Send + Sync + 'static {
	/// What a connection is.
	type Source: Source;

	/// Makes one.
	fn connect(&self) -> impl Future<Output = SourceResult<Self::Source>> + Send;
}

/// Answers calls of runtime APIs, whatever the source.
pub trait Asks: Send + Sync + 'static {
	/// Calls a runtime API at a block.
	fn ask(
		&self,
		method: &'static str,
		argument: Vec<u8>,
		at: H256,
	) -> BoxFuture<'_, SourceResult<Vec<u8>>>;
}

impl<S: Source> Asks for S {
	fn ask(
		&self,
		method: &'static str,
		argument: Vec<u8>,
		at: H256,
	) -> BoxFuture<'_, SourceResult<Vec<u8>>> {
		Box::pin(self.call(method, argument, at))
	}
}
