//! The clock: time of day, monotonic time and sleeping.

use std::fmt;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;

use super::BoxFuture;

/// Tells the time and sleeps. Tests replace it, so that they never wait.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time of day.
    fn now(&self) -> Timestamp;

    /// Monotonic time since a fixed moment, unaffected by changes of the time of day.
    fn elapsed(&self) -> Duration;

    /// Sleeps.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}

/// The system's clock. It sleeps with Tokio.
#[derive(Debug)]
pub(crate) struct SystemClock {
    started: Instant,
}

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The format that both signatures take: UTC in whole seconds, `2026-01-02T03:04:05Z`.
pub(crate) fn to_utc_seconds(time: Timestamp) -> String {
    const SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));
    SECONDS.timestamp_to_string(&time)
}

#[cfg(test)]
mod tests;
