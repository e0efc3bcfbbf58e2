//! Faults: attempts, delays, errors, and the log of failing calls.

mod adaptive_rate;
mod broken;
mod cancellation;
pub(crate) mod case;
pub(crate) mod clock;
mod concurrent_callers;
mod corrections;
mod credentials_errors;
mod fake_service;
mod idle;
mod interceptors;
mod limits;
mod location;
mod outcome;
mod properties;
mod rejected_signatures;
mod responses;
mod slow;
mod socket_properties;
mod spans;
mod strategies;
mod throttling;
mod tokens;
mod unreachable;
pub(crate) mod watch;
