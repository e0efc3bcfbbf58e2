//! The tasks as processes, on folders of their own.
#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::panic, missing_docs)]

mod clones;
mod download;
mod exit_codes;
mod folder;
mod interruption;
mod links;
mod new_product;
mod release;
mod verify;
