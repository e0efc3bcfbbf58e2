//! Jobs against the local endpoint, with a clock whose waits move the endpoint's time.
#![allow(clippy::unwrap_used, missing_docs)]

mod blocking;
mod commands;
mod instances;
mod offers;
mod spot;
mod support;
mod waits;
