//! A clock whose sleeps return at once.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::{BoxFuture, Clock};

/// A clock that only advances when a test moves it, or when a task sleeps on it.
///
/// [`Clock::sleep`] yields to other tasks once, advances the clock to the end of the sleep, and
/// returns: consecutive sleeps add up, concurrent sleeps overlap. Clones share the clock.
///
/// ```
/// use std::time::Duration;
///
/// use ecs_core::Clock;
/// use ecs_core::testing::ManualClock;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let clock = ManualClock::default();
/// clock.advance(Duration::from_secs(60));
/// clock.sleep(Duration::from_secs(3600)).await;
/// assert_eq!(clock.elapsed(), Duration::from_secs(3660));
/// assert_eq!(clock.slept(), [Duration::from_secs(3600)]);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<Mutex<Time>>);

#[derive(Debug)]
struct Time {
    now: Timestamp,
    elapsed: Duration,
    slept: Vec<Duration>,
}

/// 2026-01-02T03:04:05Z.
const DEFAULT_START: u64 = 1_767_323_045;

impl ManualClock {
    /// A clock whose time of day is `start`.
    pub fn new(start: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Time { now: start, elapsed: Duration::ZERO, slept: Vec::new() })))
    }

    /// Advances the time of day and the elapsed time.
    pub fn advance(&self, duration: Duration) {
        self.time().advance(duration);
    }

    /// Sets the time of day, forward or back, like an adjustment of the system clock. The elapsed
    /// time does not change.
    pub fn set(&self, time: Timestamp) {
        self.time().now = time;
    }

    /// The durations of all completed sleeps, in order of completion.
    pub fn slept(&self) -> Vec<Duration> {
        self.time().slept.clone()
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts at 2026-01-02T03:04:05Z.
impl Default for ManualClock {
    fn default() -> Self {
        Self::new(Timestamp::UNIX_EPOCH + Duration::from_secs(DEFAULT_START))
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.time().now
    }

    fn elapsed(&self) -> Duration {
        self.time().elapsed
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let end = self.elapsed().saturating_add(duration);
            tokio::task::yield_now().await;
            let mut time = self.time();
            let rest = end.saturating_sub(time.elapsed);
            time.advance(rest);
            time.slept.push(duration);
        })
    }
}

impl Time {
    fn advance(&mut self, duration: Duration) {
        self.elapsed = self.elapsed.saturating_add(duration);
        // Beyond the range of `Timestamp`, the time of day stays at its maximum.
        self.now = self.now.checked_add(duration).unwrap_or(Timestamp::MAX);
    }
}
