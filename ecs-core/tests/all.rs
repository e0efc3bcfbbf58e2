//! Tests of the public API, without a network and over loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
// Tables of cases print the name of each case, so that a failure shows it.
#![allow(clippy::print_stdout)]

mod faults;
mod hostile;
mod offline;
mod online;
mod support;
