//! When a call is tried again, and when it is not.
//!
//! A failure decides by the service's code, not by the HTTP status ([`Error::is_throttled`],
//! [`Error::is_transient`](crate::Error::is_transient)). Whether a repetition could do something
//! twice decides by the action: one that changes nothing, and one that takes a `ClientToken`, may
//! be sent again after any failure that passes; any other only when it was certainly not executed:
//! no connection was made, or the request was refused before it was looked at.
//!
//! [`Error::is_throttled`]: crate::Error::is_throttled

mod budget;
mod condition;
mod decision;
mod rate;

use std::time::Duration;

pub(crate) use budget::RetryBudget;
pub(crate) use condition::Condition;
pub(crate) use decision::{Attempted, Decision, NO_TIME, decide};
pub(crate) use rate::AdaptiveRate;

/// How often a call is tried, and how long is waited in between.
///
/// Set it on a client ([`ClientBuilder::retry`](crate::ClientBuilder::retry)) or on one call
/// ([`Call::retry`](crate::Call::retry)).
///
/// ```
/// use std::time::Duration;
/// use ecs_core::retry::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(8).max_delay(Duration::from_secs(60));
/// let once = RetryPolicy::none();
/// ```
///
/// The wait before attempt number *n* + 1 is a random part of the base times 2 to the power of
/// *n* - 1, at most the maximum. If the server says how long to wait (`x-acs-retry-after`), that
/// long is waited, and a random part of the base.
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
    /// The defaults that the setters name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Every call is sent once, whatever happens.
    pub fn none() -> Self {
        Self::new().max_attempts(1).refresh_credentials(false).correct_clock(false)
    }

    /// How often a call is sent at most, the first time included. Default: 4. 0 counts as 1. An
    /// attempt with new credentials or a corrected clock is not counted.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// What the wait after a fault of the network or the service starts from. Default: 100 ms.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// What the wait starts from when the service asks for fewer requests, or still works on the
    /// first one. Default: 500 ms.
    pub fn throttling_base_delay(mut self, delay: Duration) -> Self {
        self.throttling_base_delay = delay;
        self
    }

    /// The longest wait that is calculated. Default: 20 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait that the server may ask for; it is cut to this. Default: 2 minutes.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Whether repetitions come out of the client's budget
    /// ([`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget)). Default: yes.
    pub fn use_budget(mut self, yes: bool) -> Self {
        self.use_budget = yes;
        self
    }

    /// Whether calls wait for their turn while the service asks for fewer requests: the rate of
    /// the client goes down with every throttled answer, and slowly up again with every other one.
    /// Default: no.
    pub fn adaptive_rate(mut self, yes: bool) -> Self {
        self.adaptive_rate = yes;
        self
    }

    /// Whether a call that was refused for an expired security token is sent once more with new
    /// credentials. Default: yes.
    pub fn refresh_credentials(mut self, yes: bool) -> Self {
        self.refresh_credentials = yes;
        self
    }

    /// Whether a call that was refused because the clock of the machine is wrong is sent once more
    /// with the server's time. The client keeps the difference. Default: yes.
    pub fn correct_clock(mut self, yes: bool) -> Self {
        self.correct_clock = yes;
        self
    }
}
