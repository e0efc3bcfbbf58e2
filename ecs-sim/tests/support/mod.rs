//! A signer and an HTTP client of a few lines, independent of the code under test.
// Every test program compiles this and uses a part of it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub(crate) mod call;
pub(crate) mod http;
pub(crate) mod minimal;

use ecs_sim::{EcsSim, Fault};
use jiff::{SignedDuration, Timestamp};

/// What the tests take for the time; never the real one, so that nothing depends on it.
pub(crate) const NOW: &str = "2026-01-02T03:04:05Z";

/// An endpoint whose clock stands still at [`NOW`] plus some minutes.
pub(crate) async fn start_at(minutes: i64) -> EcsSim {
    let now = NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes);
    EcsSim::builder().clock(move || now).start().await.unwrap()
}

/// An endpoint whose clock stands still at [`NOW`].
pub(crate) async fn start() -> EcsSim {
    start_at(0).await
}

/// An endpoint like that of [`start`] at which something goes wrong.
pub(crate) async fn start_with(faults: impl IntoIterator<Item = Fault>) -> EcsSim {
    let sim = start().await;
    sim.set_faults(faults).unwrap();
    sim
}
