//! What is tested for each action. One program, so that each action is compiled once.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod all_actions;
mod captured_params;
mod examples;
mod metadata;
mod paging;
#[cfg(feature = "instance")]
mod parameters;
mod parity;
