//! All tests but those of compiled code, in one program.
#![allow(clippy::unwrap_used, clippy::panic)]

mod compare_random;
mod drafts;
mod errors;
mod format;
mod golden;
mod history;
mod hostile;
mod import;
mod lock;
mod lock_rules;
mod names;
mod real;
mod support;
