//! Numbers for an application's metrics.

use std::fmt;

use crate::action::Action;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counter {
    /// Calls that were begun.
    Calls,
    /// Calls that ended with an error. A dry run that is allowed is none, though the service calls it
    /// one.
    Failures,
    /// Requests that were sent.
    Attempts,
    /// Attempts that were made because an earlier one failed in a way that passes.
    Retries,
    /// Answers that ask for fewer requests.
    Throttled,
    /// Times that credentials were replaced because the service called them expired.
    CredentialRefreshes,
}

/// Takes counts, for instance into the counters of a metrics library.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use ecs_core::Action;
/// use ecs_core::observe::{Counter, Meter};
///
/// #[derive(Debug, Default)]
/// struct Retries(AtomicU64);
///
/// impl Meter for Retries {
///     fn count(&self, counter: Counter, _action: &Action) {
///         if counter == Counter::Retries {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Meter: fmt::Debug + Send + Sync {
    /// Adds one. Called on the way of the call, so it should be quick.
    fn count(&self, counter: Counter, action: &Action);
}
