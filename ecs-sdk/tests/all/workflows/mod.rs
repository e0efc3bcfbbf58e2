//! Workflows against the local endpoint, with a clock whose sleeps advance the endpoint's time.

mod availability;
mod blocking;
mod commands;
mod instances;
mod settings;
mod spot;
mod support;
mod waiters;
