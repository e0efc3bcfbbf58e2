//! When a call is retried.
//!
//! The service's code decides about a failure, not the HTTP status ([`Error::is_throttled`],
//! [`Error::is_transient`]). The action decides whether a retry is safe: an idempotent action (one
//! that changes nothing, or takes a `ClientToken`) is retried after any transient error; any other
//! action only if it certainly was not executed, because no connection was established or the
//! request was rejected before it was processed.
//!
//! [`Error::is_throttled`]: crate::Error::is_throttled
//! [`Error::is_transient`]: crate::Error::is_transient

mod decision;
#[cfg(test)]
mod tests;

use std::sync::Mutex;
use std::time::Duration;

pub(crate) use decision::{Attempts, Decision, OUT_OF_TIME, Recovery, RetryRules};

use crate::sync::lock;

/// How many attempts a call has, and the delays between them.
///
/// Set it on a client ([`ClientBuilder::retry`](crate::ClientBuilder::retry)) or on one call
/// ([`Call::retry`](crate::Call::retry)).
///
/// ```
/// use std::time::Duration;
/// use ecs_core::retry::RetryPolicy;
///
/// let persistent = RetryPolicy::new().max_attempts(8).max_delay(Duration::from_secs(60));
/// let single_attempt = RetryPolicy::none();
/// ```
///
/// The delay after attempt *n* is exponential with full jitter: a random duration below the base
/// delay times 2^(*n* - 1), capped at the maximum. If the service says how long to wait
/// (`x-acs-retry-after`), the delay is that duration plus a random one below the base delay.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base_delay: Duration,
    pub(crate) throttling_base_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) max_retry_after: Duration,
    pub(crate) use_budget: bool,
    pub(crate) adaptive_rate: bool,
    pub(crate) refresh_credentials: bool,
    pub(crate) correct_clock: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(100),
            throttling_base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(120),
            use_budget: true,
            adaptive_rate: false,
            refresh_credentials: true,
            correct_clock: true,
        }
    }
}

impl RetryPolicy {
    /// The default policy. Each setter documents its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// A single attempt, without retries.
    pub fn none() -> Self {
        Self::new().max_attempts(1).refresh_credentials(false).correct_clock(false)
    }

    setters! {
        /// The maximum number of attempts, the first one included. Default: 4. 0 counts as 1. Attempts
        /// with replaced credentials or a corrected clock do not count.
        pub fn max_attempts(attempts: u32) { max_attempts = attempts.max(1) }
        /// The base delay after a fault of the network or the service. Default: 100 ms.
        pub fn base_delay(delay: Duration) { base_delay = delay }
        /// The base delay after throttling, or while the service still processes an earlier attempt.
        /// Default: 500 ms.
        pub fn throttling_base_delay(delay: Duration) { throttling_base_delay = delay }
        /// The maximum of the exponential delay. Default: 20 seconds.
        pub fn max_delay(delay: Duration) { max_delay = delay }
        /// The maximum of the delay that the service asks for; a longer one is capped. Default: 2
        /// minutes.
        pub fn max_retry_after(delay: Duration) { max_retry_after = delay }
        /// Whether retries come out of the client's budget
        /// ([`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget)). Default: yes.
        pub fn use_budget(enabled: bool) { use_budget = enabled }
        /// Whether calls wait for a permit of the client's rate limiter: throttled responses lower its
        /// rate, other responses raise it slowly. Default: no.
        pub fn adaptive_rate(enabled: bool) { adaptive_rate = enabled }
        /// Whether a call that is rejected for an expired security token, or for an access key that
        /// does not exist or is disabled, is retried once with other credentials of the provider.
        /// Default: yes.
        pub fn refresh_credentials(enabled: bool) { refresh_credentials = enabled }
        /// Whether a call that is rejected because the local clock is wrong is retried once with the
        /// server's time. The client remembers the offset. Default: yes.
        pub fn correct_clock(enabled: bool) { correct_clock = enabled }
    }
}

/// The retry budget of a client, so that retries do not multiply an outage: a token bucket. A retry
/// takes one token; a successful call refunds what it took and adds a tenth of one.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    capacity: f64,
    left: Mutex<f64>,
}

const REFILL_PER_SUCCESS: f64 = 0.1;

impl RetryBudget {
    pub(crate) fn new(capacity: u32) -> Self {
        Self { capacity: capacity.into(), left: Mutex::new(capacity.into()) }
    }

    /// Takes one retry, if there is one left.
    pub(crate) fn take(&self) -> bool {
        let mut left = lock(&self.left);
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    /// Refunds the retries that a successful call took.
    pub(crate) fn refund(&self, taken: u32) {
        let mut left = lock(&self.left);
        *left = (*left + f64::from(taken) + REFILL_PER_SUCCESS).min(self.capacity);
    }
}
