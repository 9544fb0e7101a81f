//! One file per call, then what the register asks and what must always hold.

mod accept_link;
mod add_registrar;
mod approve_recovery;
mod cancel_recovery;
mod extend_credential;
mod finish_recovery;
mod genesis;
mod invariants;
mod issue_credential;
mod journal;
mod known_since;
mod open_recovery;
mod party;
mod propose_link;
mod random;
mod remove_registrar;
mod resume_credential;
mod revoke_credential;
mod rules;
mod rules_prop;
mod set_recovery_delay;
mod suspend_credential;
mod unlink;
mod veto_recovery;
mod views;
mod withdraw_link;
