//! The header of a block, read strictly out of its SCALE encoding.

use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};

use crate::{Blake2, Hash, Hasher, Refusal, JOURNAL_ENGINE_ID};

/// What is read of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
	/// The hash of the header before it.
	pub parent_hash: Hash,
	/// The number of its block.
	pub number: u32,
	/// The root of the state after its block.
	pub state_root: Hash,
	/// The root of the extrinsics of its block.
	pub extrinsics_root: Hash,
	/// The root of the Merkle mountain range of all earlier blocks.
	pub journal_root: Hash,
	/// The hash of the header itself, which is the hash of its block.
	pub hash: Hash,
}

// The kinds of a digest's items, as `sp_runtime::DigestItem` numbers them.
const OTHER: u8 = 0;
const CONSENSUS: u8 = 4;
const SEAL: u8 = 5;
const PRE_RUNTIME: u8 = 6;
const RUNTIME_ENVIRONMENT_UPDATED: u8 = 8;

impl Header {
	/// Reads a header as a chain hashes it, with the seals.
	///
	/// # Errors
	///
	/// - [`Refusal::HeaderMalformed`] if it is no header, or there is something after it.
	/// - [`Refusal::JournalRootMissing`], [`Refusal::JournalRootTwice`] and
	///   [`Refusal::JournalRootMalformed`] if its digest does not have exactly one log of 32 bytes by the
	///   engine [`JOURNAL_ENGINE_ID`].
	pub fn decode(bytes: &[u8]) -> Result<Self, Refusal> {
		let mut rest = bytes;
		let parent_hash = take(&mut rest)?;
		let number = compact(&mut rest)?;
		let state_root = take(&mut rest)?;
		let extrinsics_root = take(&mut rest)?;
		let (mut journal_root, mut twice) = (None, false);
		for _ in 0..compact(&mut rest)? {
			let [kind] = take(&mut rest)?;
			match kind {
				OTHER => {
					sized(&mut rest)?;
				}
				CONSENSUS | SEAL | PRE_RUNTIME => {
					let engine: [u8; 4] = take(&mut rest)?;
					let log = sized(&mut rest)?;
					if kind == CONSENSUS && engine == JOURNAL_ENGINE_ID {
						twice |= journal_root.replace(log).is_some();
					}
				}
				RUNTIME_ENVIRONMENT_UPDATED => (),
				_ => return Err(Refusal::HeaderMalformed),
			}
		}
		if !rest.is_empty() {
			return Err(Refusal::HeaderMalformed);
		}
		if twice {
			return Err(Refusal::JournalRootTwice);
		}
		let journal_root = journal_root.ok_or(Refusal::JournalRootMissing)?;
		let journal_root = journal_root
			.try_into()
			.map_err(|_| Refusal::JournalRootMalformed)?;
		let hash = Blake2::blake2_256(bytes);
		Ok(Self {
			parent_hash,
			number,
			state_root,
			extrinsics_root,
			journal_root,
			hash,
		})
	}
}

/// A header whose digest is the journal's log alone: for tests and examples.
pub fn encode(
	parent_hash: &Hash,
	number: u32,
	state_root: &Hash,
	extrinsics_root: &Hash,
	journal_root: &Hash,
) -> Vec<u8> {
	let log = (CONSENSUS, JOURNAL_ENGINE_ID, journal_root.as_slice());
	(
		parent_hash,
		Compact(number),
		state_root,
		extrinsics_root,
		Compact(1u32),
		log,
	)
		.encode()
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], Refusal> {
	let (taken, left) = rest.split_first_chunk().ok_or(Refusal::HeaderMalformed)?;
	*rest = left;
	Ok(*taken)
}

/// A number in the shortest form: any longer one is refused.
fn compact(rest: &mut &[u8]) -> Result<u32, Refusal> {
	Compact::<u32>::decode(rest)
		.map(|number| number.0)
		.map_err(|_| Refusal::HeaderMalformed)
}

fn sized<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Refusal> {
	let length = usize::try_from(compact(rest)?).map_err(|_| Refusal::HeaderMalformed)?;
	let (taken, left) = rest
		.split_at_checked(length)
		.ok_or(Refusal::HeaderMalformed)?;
	*rest = left;
	Ok(taken)
}
