//! What becomes of calls when something fails: attempts, waits, errors, and what is logged of it.

mod before_sending;
mod broken;
mod case;
mod clock;
mod corrections;
mod crowd;
mod dropped;
mod fake_service;
mod idle;
mod limits;
mod location;
mod observed;
mod outcome;
mod properties;
mod random;
mod rate;
mod real_properties;
mod refused_signatures;
mod responses;
mod slow;
mod spans;
mod throttling;
mod tokens;
mod unreachable;
pub(crate) mod watch;
