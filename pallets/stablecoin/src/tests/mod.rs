//! Tests of the coins: a file a topic, one for every role on every call, one for chance.

mod acts;
mod create;
mod door;
mod freezes;
mod invariants;
pub mod journal;
mod lots;
mod matrix;
mod minting;
mod pauses;
mod random;
mod redemption;
mod report;
mod roles;
