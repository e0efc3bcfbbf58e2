//! Tests of what the crate shows to the outside: without a network, and over loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
// A table of cases prints the name of each, which a failure then shows.
#![allow(clippy::print_stdout)]

mod faults;
mod offline;
mod online;
mod support;
