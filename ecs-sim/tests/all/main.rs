//! All tests over HTTP, in one program, which is built faster than one for each file.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod all_actions;
mod calls;
mod control_api;
mod control_state;
mod fault_conditions;
mod fault_connections;
mod fault_responses;
mod guard;
mod metadata_service;
mod page;
#[cfg(unix)]
mod program;
mod scenario;
mod service_errors;
mod start_file;
mod state_file;
mod sts;
mod support;
mod tls;
mod vectors;
mod xml;
