//! History, proofs and reports over JSON-RPC, beside a Tessera node.
//!
//! The service `tessera-gateway` follows the finalized blocks of a node, keeps every record of the audit
//! journal in a database of its own, and answers who did what to a subject, proves any record against
//! any later header, and asks the chain for its report. The tool `tessera-audit` checks such proofs,
//! and replays records against the chain's own figures. Both are thin; what they do is here.
//!
//! | Module | What is in it |
//! |---|---|
//! | [`source`] | where blocks come from |
//! | [`node`] | a node as such a source |
//! | [`follow`] | follows the finalized chain, and checks what it reads |
//! | [`store`] | the database |
//! | [`prove`] | makes proofs |
//! | [`api`] | the JSON-RPC |
//! | [`view`], [`subject`] | records, reports and subjects as JSON and text have them |
//! | [`replay`] | replays records, and compares with the chain |
//! | [`project`] | runs the waterfall of a pool for the periods to come |
//! | [`cli`] | what the tool prints |
//!
//! # Goals
//!
//! 1. **Nothing that is not final** is read, kept or answered.
//! 2. **Nothing is believed** that can be computed: see [`follow`].
//! 3. **One database per chain**: the same blocks make the same rows, however often the service was
//!    killed meanwhile.
//! 4. **Everything has a limit**: see [`api::Limits`].

pub mod api;
pub mod cli;
pub mod follow;
pub mod node;
pub mod project;
pub mod prove;
pub mod replay;
pub mod source;
pub mod store;
pub mod subject;
pub mod view;

#[cfg(test)]
mod tests;
