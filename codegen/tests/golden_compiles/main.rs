//! Builds and uses the expected files of the golden cases.
//!
//! Generated files name `crate::Client` and `crate::generated`, so they need a crate root like
//! that of ecs-sdk. One root serves all cases: `generated/` merges their modules, services and
//! types, whose names differ between cases. The files are included unchanged, except for the
//! `mod.rs` of each case: its modules depend on features that this crate does not have.

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

#[allow(dead_code)]
mod blocking;
mod client;
mod completeness;
mod empty_list_requests;
mod responses;
// Like the module in ecs-sdk, but a test exports nothing, so most of it is unused.
#[allow(deprecated, dead_code, unused_imports)]
#[rustfmt::skip] // Formatted by the generator.
mod generated;
mod requests;
mod time_fields;

pub use client::Client;
#[allow(unused_imports)]
pub use generated::*;
