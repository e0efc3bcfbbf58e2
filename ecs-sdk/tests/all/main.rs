//! All other tests, in one program, which is built faster than one for each file.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[cfg(feature = "instance")]
mod application;
mod documented_codes;
mod local_endpoint;
#[cfg(target_os = "linux")]
mod memory;
mod spelling;
mod tags;
mod temporary_keys;
mod times;
mod workflows;
