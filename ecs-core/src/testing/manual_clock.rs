//! A clock that does not wait.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::{BoxFuture, Clock};

/// A clock that stands still until a test moves it, or until something waits.
///
/// Waiting lets other tasks run once, moves the time to the end of the wait, and returns: waits
/// that follow each other add up, waits of several tasks at the same time overlap. Clones are the
/// same clock.
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
const USUAL_START: u64 = 1_767_323_045;

impl ManualClock {
    /// A clock that shows `start`.
    pub fn new(start: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Time { now: start, elapsed: Duration::ZERO, slept: Vec::new() })))
    }

    /// Moves the time on.
    pub fn advance(&self, duration: Duration) {
        self.time().advance(duration);
    }

    /// Sets the time of day, forward or back, as somebody sets a machine's clock. The elapsed time
    /// stays as it is.
    pub fn set(&self, time: Timestamp) {
        self.time().now = time;
    }

    /// Every wait that came to its end, in that order.
    pub fn slept(&self) -> Vec<Duration> {
        self.time().slept.clone()
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows 2026-01-02T03:04:05Z.
impl Default for ManualClock {
    fn default() -> Self {
        Self::new(Timestamp::UNIX_EPOCH + Duration::from_secs(USUAL_START))
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
        // What no calendar can show is the end of time.
        self.now = self.now.checked_add(duration).unwrap_or(Timestamp::MAX);
    }
}
