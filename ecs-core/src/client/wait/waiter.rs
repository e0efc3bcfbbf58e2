//! Waiters, as data.

use std::fmt;
use std::time::Duration;

use crate::client::paginate::Paged;

/// How to wait for a state of resources: the action that shows it, and what its values mean.
///
/// The generated client has a waiter for everything that ECS does asynchronously; this type makes others.
///
/// ```no_run
/// # use std::time::Duration;
/// # use ecs_core::{Paged, Waiter};
/// # fn example<R: Paged>(request: fn(Vec<String>) -> R, state: fn(&R::Item) -> (&str, &str)) {
/// // The request for some ids, and the id and the status of an item of its response.
/// let waiter = Waiter::by_ids("instances to stop", request, state)
///     .success(&["Stopped"])
///     .interval(Duration::from_secs(10))
///     .timeout(Duration::from_secs(300));
/// # }
/// ```
#[must_use]
pub struct Waiter<R: Paged> {
    pub(super) goal: &'static str,
    pub(super) query: Query<R>,
    pub(super) state: fn(&R::Item) -> (&str, &str),
    pub(super) success: &'static [&'static str],
    pub(super) failure: &'static [&'static str],
    pub(super) absent: bool,
    pub(super) resource: Option<&'static str>,
    pub(super) interval: Duration,
    pub(super) timeout: Duration,
}

pub(super) enum Query<R> {
    ByIds(fn(Vec<String>) -> R),
    ById(fn(String) -> R),
}

impl<R> Clone for Query<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Query<R> {}

impl<R: Paged> Waiter<R> {
    /// A waiter for `goal`, as messages name it, with a request that takes several ids. `state` returns
    /// the id and the status of an item.
    pub fn by_ids(
        goal: &'static str,
        request: fn(Vec<String>) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Query::ByIds(request), state)
    }

    /// A waiter with a request that takes one id.
    pub fn by_id(
        goal: &'static str,
        request: fn(String) -> R,
        state: fn(&R::Item) -> (&str, &str),
    ) -> Self {
        Self::new(goal, Query::ById(request), state)
    }

    fn new(goal: &'static str, query: Query<R>, state: fn(&R::Item) -> (&str, &str)) -> Self {
        Self {
            goal,
            query,
            state,
            success: &[],
            failure: &[],
            absent: false,
            resource: None,
            interval: Duration::from_secs(5),
            timeout: Duration::from_secs(600),
        }
    }

    setters! {
        /// Sets the values with which a resource has reached the goal.
        pub fn success(values: &'static [&'static str]) { success = values }
        /// Sets the values from which a resource cannot reach the goal. All other values are pending.
        pub fn failure(values: &'static [&'static str]) { failure = values }
        /// Sets the kind of the resources, as
        /// [`Error::missing_resource`](crate::Error::missing_resource) names it. Only an error about
        /// this kind means that a resource is absent; by default, an error about any missing resource
        /// does.
        pub fn resource(kind: &'static str) { resource = Some(kind) }
        /// The time between two polls. Default: 5 seconds.
        pub fn interval(interval: Duration) { interval = interval }
        /// The time limit. Default: 10 minutes.
        pub fn timeout(timeout: Duration) { timeout = timeout }
        /// Says that the goal is that the resources do not exist. Otherwise a resource that was seen and
        /// then is absent has failed; one that was never seen may be too new, and is pending. Absence
        /// counts after two polls in a row, since responses can come from replicas that lag behind.
        pub fn absent() { absent = true }
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
            .field("resource", &self.resource)
            .field("interval", &self.interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
