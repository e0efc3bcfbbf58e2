//! The retry loop.

use std::time::Duration;

use super::retry::{Attempts, Decision, OUT_OF_TIME, Recovery, RetryRules};
use crate::error::{Condition, Error};
use crate::platform::Platform;

/// Something that is sent once, and again if that is safe and may help.
pub(super) trait Operation {
    /// Everything that one attempt needs.
    type Attempt;
    /// The result of a successful attempt.
    type Output;

    fn rules(&self) -> &Rules<'_>;

    /// Prepares an attempt. If this fails, nothing is sent and nothing is retried.
    async fn prepare(&self) -> Result<Self::Attempt, Error>;

    /// Sends the attempt with this number.
    async fn send(&self, attempt: &mut Self::Attempt, number: u32) -> Result<Self::Output, Error>;

    /// Replaces what was rejected, or returns the error.
    async fn recover(
        &self,
        _recovery: Recovery,
        _attempt: &Self::Attempt,
        error: Error,
    ) -> Result<(), Error> {
        Err(error)
    }

    /// Called before every retry.
    fn on_retry(&self) {}
}

/// What decides about retries.
pub(super) struct Rules<'a> {
    pub(super) platform: &'a Platform,
    pub(super) retry: RetryRules<'a>,
    pub(super) is_retryable: fn(&Error) -> bool,
    /// In monotonic time.
    pub(super) deadline: Duration,
}

pub(super) async fn execute<O: Operation>(operation: &O) -> Result<O::Output, Error> {
    let rules = operation.rules();
    let mut attempts = Attempts::default();
    loop {
        let prepared = operation.prepare().await;
        let mut attempt = prepared
            .map_err(|error| error.before_attempt(attempts.number, attempts.may_be_executed))?;
        attempts.number += 1;
        let error = match operation.send(&mut attempt, attempts.number).await {
            Ok(output) => {
                rules.refund(&attempts);
                return Ok(output);
            }
            Err(error) => error.after_attempts(attempts.number, attempts.may_be_executed),
        };
        attempts.counted += u32::from(!Condition::of(&error).excludes_execution());
        attempts.may_be_executed = error.may_have_been_executed();
        match rules.decide(&error, &attempts) {
            Decision::After(delay) => {
                attempts.from_budget += u32::from(rules.retry.policy.use_budget);
                rules.sleep(delay, error, attempts.number).await?;
                operation.on_retry();
            }
            Decision::Recover(recovery) => {
                attempts.recovered.push(recovery);
                operation.recover(recovery, &attempt, error).await?;
            }
            Decision::Stop(Some(reason)) => return Err(error.not_retried(reason)),
            Decision::Stop(None) => return Err(error),
        }
    }
}

impl Rules<'_> {
    fn decide(&self, error: &Error, attempts: &Attempts) -> Decision {
        if !(self.is_retryable)(error) {
            return Decision::Stop(None);
        }
        self.retry.decide(error, attempts, self.remaining(), &self.platform.random)
    }

    /// Sleeps before a retry, and returns the error if the time for the whole call ends meanwhile.
    async fn sleep(&self, delay: Duration, error: Error, attempt: u32) -> Result<(), Error> {
        tracing::debug!(
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            attempt,
            error.type = error.kind().as_str(),
            error.code = error.code(),
            "sleeping before a retry"
        );
        self.platform.clock.sleep(delay).await;
        if self.remaining().is_zero() {
            return Err(error.not_retried(OUT_OF_TIME));
        }
        Ok(())
    }

    fn refund(&self, attempts: &Attempts) {
        if let Some(budget) = self.retry.budget {
            budget.refund(attempts.from_budget);
        }
    }

    pub(super) fn remaining(&self) -> Duration {
        self.deadline.saturating_sub(self.platform.clock.elapsed())
    }
}
