//! The examples as somebody starts them.

#![allow(clippy::unwrap_used, missing_docs)]

mod consent;
mod scenarios;
mod service;
mod start;
mod tour;
