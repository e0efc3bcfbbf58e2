//! What becomes of calls when something fails: attempts, waits, errors, and what is logged of it.

mod answers;
mod broken;
mod case;
mod clock;
mod corrections;
mod dropped;
mod idle;
mod limits;
mod observed;
mod outcome;
mod refused_signatures;
mod slow;
mod spans;
mod throttling;
mod tokens;
mod unreachable;
mod watch;
