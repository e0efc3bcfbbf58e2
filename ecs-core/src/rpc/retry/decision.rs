//! Whether and when a failed attempt is retried.

use std::time::Duration;

use super::{RetryBudget, RetryPolicy};
use crate::error::{Condition, Error};
use crate::platform::Random;

/// What decides about retries, beside the error.
pub(crate) struct RetryRules<'a> {
    pub(crate) policy: &'a RetryPolicy,
    pub(crate) budget: Option<&'a RetryBudget>,
    pub(crate) is_idempotent: bool,
}

/// The attempts of a call so far.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    pub(crate) number: u32,
    /// The attempts that count towards the limit of the policy.
    pub(crate) counted: u32,
    /// The retries that came out of the budget.
    pub(crate) from_budget: u32,
    pub(crate) may_be_executed: bool,
    /// What was replaced, which is not done again.
    pub(crate) recovered: Vec<Recovery>,
}

/// What to do after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Retry after this delay.
    After(Duration),
    /// Retry at once, after replacing what was rejected.
    Recover(Recovery),
    /// Stop, for this reason if the error is transient.
    Stop(Option<&'static str>),
}

/// What has to be replaced before a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recovery {
    Credentials,
    Clock,
}

/// The reason if no further attempt fits into the time for the whole call.
pub(crate) const OUT_OF_TIME: &str = "the time for the whole call is over";

impl RetryRules<'_> {
    /// Decides what to do after `error`. `remaining` is what is left of the time for the whole call.
    pub(crate) fn decide(
        &self,
        error: &Error,
        attempts: &Attempts,
        remaining: Duration,
        random: &Random,
    ) -> Decision {
        let policy = self.policy;
        let condition = Condition::of(error);
        if let Some(decision) = recovery(policy, condition, attempts) {
            return decision;
        }
        if policy.max_attempts <= 1 {
            return Decision::Stop(None);
        }
        if error.may_have_been_executed() && !self.is_idempotent {
            return Decision::Stop(Some("it may have been executed"));
        }
        if attempts.counted >= policy.max_attempts {
            return Decision::Stop(None);
        }
        let delay = delay(policy, condition, error.retry_after(), attempts.counted, random);
        if delay >= remaining {
            return Decision::Stop(Some(OUT_OF_TIME));
        }
        if policy.use_budget && self.budget.is_some_and(|budget| !budget.take()) {
            return Decision::Stop(Some("retry budget exhausted"));
        }
        Decision::After(delay)
    }
}

/// The decision for errors that no delay helps against, `None` for the others.
fn recovery(policy: &RetryPolicy, condition: Condition, attempts: &Attempts) -> Option<Decision> {
    let stop = |reason| Some(Decision::Stop(reason));
    match condition {
        Condition::Permanent | Condition::NonceReused => stop(None),
        Condition::TokenExpired | Condition::KeyRejected => Some(
            match (policy.refresh_credentials, attempts.recovered.contains(&Recovery::Credentials))
            {
                (false, _) => Decision::Stop(None),
                (true, true) => Decision::Stop(Some("the new credentials were rejected too")),
                (true, false) => Decision::Recover(Recovery::Credentials),
            },
        ),
        Condition::ClockSkewed if !policy.correct_clock => stop(None),
        Condition::ClockSkewed if attempts.recovered.contains(&Recovery::Clock) => {
            stop(Some("the server's own time was rejected too"))
        }
        Condition::ClockSkewed => Some(Decision::Recover(Recovery::Clock)),
        Condition::Throttled | Condition::Transient | Condition::InProgress => None,
    }
}

/// Exponential backoff with full jitter
/// (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), or what the service
/// asks for plus jitter.
fn delay(
    policy: &RetryPolicy,
    condition: Condition,
    retry_after: Option<Duration>,
    counted: u32,
    random: &Random,
) -> Duration {
    let base = match condition {
        Condition::Transient => policy.base_delay,
        _ => policy.throttling_base_delay,
    };
    match retry_after {
        Some(wanted) => wanted.min(policy.max_retry_after).saturating_add(random.below(base)),
        None => {
            let doubled = 2_u32.saturating_pow(counted.saturating_sub(1));
            random.below(base.saturating_mul(doubled).min(policy.max_delay))
        }
    }
}

#[cfg(test)]
mod tests;
