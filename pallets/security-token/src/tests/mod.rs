//! Tests of the register: a file a call, one for the traits, one for every door, one for chance.

mod acts;
mod batches;
mod close;
mod conformance;
mod create;
mod documents;
mod doors;
mod freezes;
mod fungibles;
mod genesis;
mod holding;
mod income;
mod invariants;
mod issue;
mod journal;
mod operators;
mod random;
mod record_dates;
mod redeem;
mod report;
mod requests;
mod roles;
mod set_policy;
mod transfer;
mod views;
mod votes;
