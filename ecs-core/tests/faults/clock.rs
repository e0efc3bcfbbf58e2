//! The machine's clock, with what is wanted of it written down.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ecs_core::{BoxFuture, Clock};
use jiff::{SignedDuration, Timestamp};

/// Really waits, and remembers for how long it was asked to. It shows a wrong time of day if it is
/// told to. Clones are the same clock.
#[derive(Clone, Debug)]
pub(crate) struct RecordingClock {
    started: Instant,
    ahead: SignedDuration,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl RecordingClock {
    pub(crate) fn new() -> Self {
        Self::ahead(0)
    }

    /// It shows so many minutes more than it should.
    pub(crate) fn ahead(minutes: i64) -> Self {
        Self {
            started: Instant::now(),
            ahead: SignedDuration::from_mins(minutes),
            waits: Arc::default(),
        }
    }

    /// Every wait that was asked for, in that order.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }
}

impl Clock for RecordingClock {
    fn now(&self) -> Timestamp {
        Timestamp::now() + self.ahead
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().unwrap().push(duration);
        Box::pin(tokio::time::sleep(duration))
    }
}
