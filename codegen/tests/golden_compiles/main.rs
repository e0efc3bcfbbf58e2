//! The expected files of the golden cases, built and used.
//!
//! Generated files name `crate::Client` and `crate::generated`, so they need a crate root like
//! that of ecs-sdk. One root serves all cases: `generated/` joins their modules, services and
//! types, whose names differ from case to case. The files are included as they are; only the
//! generated `mod.rs` of each case is replaced, because its modules depend on features, which
//! would have to stand in this crate's Cargo.toml.

#![cfg(feature = "generate")]
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod client;
mod responses;
// As in ecs-sdk, but that a test exports nothing, so most of it counts as unused here.
#[allow(deprecated, dead_code, unused_imports)]
#[rustfmt::skip] // Formatted by the generator.
mod generated;
mod joined;
mod requests;
mod times;

pub use client::Client;
