//! Counters for an application's metrics.

use std::fmt;

use crate::api::Action;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counter {
    /// Calls that started.
    Calls,
    /// Calls that failed. A passed dry run is not a failure, although the service reports it as
    /// an error.
    Failures,
    /// Requests that were sent.
    Attempts,
    /// Attempts after a transient error.
    Retries,
    /// Throttled responses.
    Throttled,
    /// Replacements of credentials that the service rejected as expired.
    CredentialRefreshes,
}

/// Receives counts, for example to forward them to a metrics library.
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
    /// Adds one. Called within the call, so it should be quick.
    fn count(&self, counter: Counter, action: &Action);
}
