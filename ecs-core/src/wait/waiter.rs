//! What is waited for, as data.

use std::fmt;
use std::time::Duration;

use crate::page::Paged;

/// A state that resources come to: which action shows it, and which values mean what.
///
/// The crate has one for everything that ECS does in the background; this makes another.
///
/// ```no_run
/// # use ecs_core::{Paged, Waiter};
/// # fn example<R: Paged>(request: fn(Vec<String>) -> R, state: fn(&R::Item) -> (&str, &str)) {
/// // The request for some ids, and the id and status of an item of its answer.
/// let waiter = Waiter::together("instances to stop", request, state)
///     .success(&["Stopped"])
///     .every(10)
///     .limit(300);
/// # }
/// ```
pub struct Waiter<R: Paged> {
    pub(super) goal: &'static str,
    pub(super) ask: Ask<R>,
    pub(super) state: fn(&R::Item) -> (&str, &str),
    pub(super) success: &'static [&'static str],
    pub(super) failure: &'static [&'static str],
    pub(super) gone: bool,
    pub(super) interval: Duration,
    pub(super) limit: Duration,
}

/// How many resources one request asks for.
pub(super) enum Ask<R> {
    Together(fn(Vec<String>) -> R),
    OneByOne(fn(String) -> R),
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
    pub fn together(
        goal: &'static str,
        request: fn(Vec<String>) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Ask::Together(request), state)
    }

    /// The same with a request that takes one id.
    pub fn one_by_one(
        goal: &'static str,
        request: fn(String) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Ask::OneByOne(request), state)
    }

    fn new(goal: &'static str, ask: Ask<R>, state: fn(&R::Item) -> (&str, &str)) -> Self {
        Self {
            goal,
            ask,
            state,
            success: &[],
            failure: &[],
            gone: false,
            interval: Duration::from_secs(5),
            limit: Duration::from_secs(600),
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
    pub fn gone(mut self) -> Self {
        self.gone = true;
        self
    }

    /// Looks every so many seconds. Otherwise 5.
    #[must_use]
    pub fn every(mut self, seconds: u64) -> Self {
        self.interval = Duration::from_secs(seconds);
        self
    }

    /// Waits for no longer than so many seconds. Otherwise 600.
    #[must_use]
    pub fn limit(mut self, seconds: u64) -> Self {
        self.limit = Duration::from_secs(seconds);
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
            .field("gone", &self.gone)
            .field("interval", &self.interval)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
