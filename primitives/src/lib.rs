//! Ids, units and the traits by which the pallets of Tessera meet.
//!
//! A pallet never names another pallet's type: it asks for a trait in its `Config`, and the runtime
//! wires the two. FRAME's own traits come first; here are only those that FRAME lacks.
//!
//! | Module | What is in it |
//! |---|---|
//! | [`compliance`] | who stands behind an account, and what a security's rules say of a movement |
//! | [`acts`] | why somebody with a privilege acts against the will of others |
//! | [`coins`] | what a coin's issuer may do to its ledger |
//! | [`journal`] | the audit journal: what was done, by whom, to which subject |
//! | [`books`] | double-entry books |
//! | [`attestations`] | what accredited attesters state, and how others read it |
//! | [`scores`] | payment behaviour |
//! | [`report`] | the instant report |
//! | [`tracking`] | the state of a thing, as inspectors find it |
//! | [`tranches`] | the securities by which a pool of assets is financed |
//! | [`apis`] | the runtime APIs that wallets and services call |

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod acts;
pub mod apis;
pub mod attestations;
pub mod books;
pub mod coins;
pub mod compliance;
pub mod journal;
pub mod report;
pub mod scores;
pub mod tracking;
pub mod tranches;

/// A person of the register, natural or legal; numbered from 0 without gaps.
pub type InvestorId = u64;

/// A KYC or AML provider; numbered from 0 without gaps, never used twice.
pub type RegistrarId = u32;

/// A security of the register; numbered from 0 without gaps, never used twice.
pub type SecurityId = u32;

/// A coin: its id in `pallet-assets`.
pub type CoinId = u32;

/// An amount in the smallest unit of its own security or coin.
pub type Balance = u128;

/// A point in time: Unix milliseconds, as `pallet-timestamp` keeps them.
pub type Moment = u64;

/// A jurisdiction: the numeric country code of ISO 3166-1, for example 756 for Switzerland.
pub type Jurisdiction = u16;
