//! The system clock, with its sleeps recorded.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ecs_core::{BoxFuture, Clock};
use jiff::{SignedDuration, Timestamp};

/// Sleeps in real time, and records the durations. Its time of day can be wrong. Clones share the
/// recorded sleeps.
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

    /// A clock that is `minutes` ahead.
    pub(crate) fn ahead(minutes: i64) -> Self {
        Self {
            started: Instant::now(),
            ahead: SignedDuration::from_mins(minutes),
            waits: Arc::default(),
        }
    }

    /// The durations of all sleeps, in order.
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

/// The time of Tokio, which a test can pause.
#[derive(Debug)]
pub(crate) struct TokioClock(tokio::time::Instant);

impl TokioClock {
    pub(crate) fn new() -> Self {
        Self(tokio::time::Instant::now())
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
