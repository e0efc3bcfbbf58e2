//! What becomes of calls when something fails: attempts, waits, errors, and what is logged of it.

mod answers;
mod broken;
mod case;
mod clock;
mod corrections;
mod dropped;
mod limits;
mod outcome;
mod slow;
mod throttling;
mod tokens;
mod watch;
