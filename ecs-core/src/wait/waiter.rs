//! What is waited for, as data.

use std::fmt;
use std::time::Duration;

use crate::page::Paged;

/// A state that resources come to: which action shows it, and which values mean what.
///
/// The crate has one for everything that ECS does in the background; this makes another.
///
/// ```no_run
/// # use std::time::Duration;
/// # use ecs_core::{Paged, Waiter};
/// # fn example<R: Paged>(request: fn(Vec<String>) -> R, state: fn(&R::Item) -> (&str, &str)) {
/// // The request for some ids, and the id and status of an item of its answer.
/// let waiter = Waiter::by_ids("instances to stop", request, state)
///     .success(&["Stopped"])
///     .interval(Duration::from_secs(10))
///     .timeout(Duration::from_secs(300));
/// # }
/// ```
pub struct Waiter<R: Paged> {
    pub(super) goal: &'static str,
    pub(super) ask: Ask<R>,
    pub(super) state: fn(&R::Item) -> (&str, &str),
    pub(super) success: &'static [&'static str],
    pub(super) failure: &'static [&'static str],
    pub(super) absent: bool,
    pub(super) interval: Duration,
    pub(super) timeout: Duration,
}

/// How many resources one request asks for.
pub(super) enum Ask<R> {
    ByIds(fn(Vec<String>) -> R),
    ById(fn(String) -> R),
}

impl<R> Clone for Ask<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Ask<R> {}

impl<R: Paged> Waiter<R> {
    /// Waits for `goal`, as messages call it, with a request that takes many ids. `state` gives
    /// the id and the status of an item.
    pub fn by_ids(
        goal: &'static str,
        request: fn(Vec<String>) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Ask::ByIds(request), state)
    }

    /// The same with a request that takes one id.
    pub fn by_id(
        goal: &'static str,
        request: fn(String) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Ask::ById(request), state)
    }

    fn new(goal: &'static str, ask: Ask<R>, state: fn(&R::Item) -> (&str, &str)) -> Self {
        Self {
            goal,
            ask,
            state,
            success: &[],
            failure: &[],
            absent: false,
            interval: Duration::from_secs(5),
            timeout: Duration::from_secs(600),
        }
    }

    /// A resource with one of these values is there.
    #[must_use]
    pub fn success(mut self, values: &'static [&'static str]) -> Self {
        self.success = values;
        self
    }

    /// A resource with one of these values does not get there. With any other value it is waited
    /// for.
    #[must_use]
    pub fn failure(mut self, values: &'static [&'static str]) -> Self {
        self.failure = values;
        self
    }

    /// What is waited for is that the resource does not exist. Otherwise one that was seen and
    /// vanishes has failed; one that was never seen may be too new, and is waited for.
    #[must_use]
    pub fn absent(mut self) -> Self {
        self.absent = true;
        self
    }

    /// The time between two polls. Default: 5 seconds.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to wait at most. Default: 10 minutes.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

impl<R: Paged> Clone for Waiter<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: Paged> Copy for Waiter<R> {}

impl<R: Paged> fmt::Debug for Waiter<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("goal", &self.goal)
            .field("success", &self.success)
            .field("failure", &self.failure)
            .field("absent", &self.absent)
            .field("interval", &self.interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
