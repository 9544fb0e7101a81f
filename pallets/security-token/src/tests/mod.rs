//! Tests of the register: a file a call, one for the traits, one for every door, one for chance.

mod close;
mod create;
mod doors;
mod fungibles;
mod genesis;
mod holding;
mod invariants;
mod issue;
mod random;
mod redeem;
mod set_policy;
mod transfer;
mod views;
