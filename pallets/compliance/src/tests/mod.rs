//! One file per call, then what the register asks and what must always hold.

mod add_registrar;
mod genesis;
mod invariants;
mod issue_credential;
mod party;
mod remove_registrar;
mod revoke_credential;
mod rules;
mod rules_prop;
mod views;
