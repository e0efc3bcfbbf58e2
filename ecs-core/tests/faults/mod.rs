//! What becomes of calls when something fails: attempts, waits, errors, and what is logged of it.

mod answers;
mod before_sending;
mod broken;
mod case;
mod clock;
mod corrections;
mod dropped;
mod idle;
mod limits;
mod location;
mod observed;
mod outcome;
mod rate;
mod refused_signatures;
mod slow;
mod spans;
mod throttling;
mod tokens;
mod unreachable;
mod watch;
