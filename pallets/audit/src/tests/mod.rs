//! One file per topic, then what must always hold.

mod accreditation;
mod attest;
mod books;
mod challenges;
mod exceptions;
mod genesis;
mod invariants;
mod journal;
mod payments;
mod random;
mod report;
mod tracking;
