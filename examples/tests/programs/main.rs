//! The example programs as processes.

#![allow(clippy::unwrap_used, missing_docs)]

mod harness;
mod output;
mod service;
mod source;
mod tour;
mod yes;
