//! Tests of the public behaviour of the crate: without a network, and over loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
// A table of cases prints the name of each case, to show which one fails.
#![allow(clippy::print_stdout)]

mod credentials;
mod offline;
mod online;
mod support;
