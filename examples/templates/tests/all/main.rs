//! The templates, tested against the local endpoint.

#![allow(clippy::unwrap_used)]

mod cli;
mod dependencies;
mod harness;
mod programs;
mod web;
mod worker;
