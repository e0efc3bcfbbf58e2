//! Whether and when a call is tried again.

use std::time::Duration;

use super::{Condition, RetryBudget, RetryPolicy};
use crate::action::Action;
use crate::clock::Random;
use crate::error::Error;

/// What became of a call so far.
#[derive(Debug, Default)]
pub(crate) struct Attempted {
    /// Attempts that were made.
    pub(crate) attempts: u32,
    /// Attempts that the policy counts.
    pub(crate) counted: u32,
    /// Repetitions that the budget gave.
    pub(crate) taken: u32,
    /// An attempt may have been executed.
    pub(crate) executed: bool,
    pub(crate) credentials_refreshed: bool,
    pub(crate) clock_corrected: bool,
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Try again after this long.
    After(Duration),
    /// Try again with new credentials, if there are any.
    WithNewCredentials,
    /// Try again with the server's time, if it is known.
    WithServerTime,
    /// Give up; a failure that might have passed has a reason.
    Stop(Option<&'static str>),
}

/// Why a failure is the last one when no further attempt fits into the time for the whole call.
pub(crate) const NO_TIME: &str = "the time for the whole call is over";

/// `remaining` is what is left of the time for the whole call.
pub(crate) fn decide(
    policy: &RetryPolicy,
    action: &Action,
    error: &Error,
    so_far: &Attempted,
    remaining: Duration,
    (budget, random): (&RetryBudget, &Random),
) -> Decision {
    let condition = Condition::of(error);
    match condition {
        Condition::Permanent | Condition::SentTwice => return Decision::Stop(None),
        Condition::TokenExpired if !policy.refresh_credentials => return Decision::Stop(None),
        Condition::TokenExpired if so_far.credentials_refreshed => {
            return Decision::Stop(Some("the new credentials were refused too"));
        }
        Condition::TokenExpired => return Decision::WithNewCredentials,
        Condition::ClockOff if !policy.correct_clock => return Decision::Stop(None),
        Condition::ClockOff if so_far.clock_corrected => {
            return Decision::Stop(Some("the server's own time was refused too"));
        }
        Condition::ClockOff => return Decision::WithServerTime,
        Condition::Throttled | Condition::Transient | Condition::InProgress => {}
    }
    if policy.max_attempts <= 1 {
        return Decision::Stop(None);
    }
    if error.may_have_been_executed() && !action.is_idempotent() {
        return Decision::Stop(Some("it may have been executed"));
    }
    if so_far.counted >= policy.max_attempts {
        return Decision::Stop(None);
    }
    let delay = delay(policy, condition, error.retry_after(), so_far.counted, random);
    if delay >= remaining {
        return Decision::Stop(Some(NO_TIME));
    }
    if policy.use_budget && !budget.take() {
        return Decision::Stop(Some("too many calls of this client fail"));
    }
    Decision::After(delay)
}

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
