//! The example programs as processes.

#![allow(clippy::unwrap_used, missing_docs)]

mod confirmation;
mod harness;
mod scenarios;
mod service;
mod tour;
