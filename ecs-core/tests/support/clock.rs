//! A clock that goes on when it is told to, and when somebody waits.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::{BoxFuture, Clock};
use jiff::Timestamp;

/// Begins at [`START`]. Clones are the same clock.
#[derive(Clone, Debug, Default)]
pub(crate) struct ManualClock {
    elapsed: Arc<Mutex<Duration>>,
}

/// 2026-01-02T03:04:05Z.
pub(crate) const START: i64 = 1_767_323_045;

impl ManualClock {
    pub(crate) fn advance(&self, duration: Duration) {
        *self.elapsed.lock().unwrap() += duration;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(START).unwrap() + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        *self.elapsed.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.advance(duration);
        Box::pin(async {})
    }
}
