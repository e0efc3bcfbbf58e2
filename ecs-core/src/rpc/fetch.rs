//! Unsigned requests, which credentials and metadata come from.

use std::time::Duration;

use super::execute::{Operation, Rules, execute};
use super::retry::{RetryPolicy, RetryRules};
use crate::error::Error;
use crate::platform::{HttpRequest, HttpResponse, Platform};

/// The delay before the second attempt is shorter.
const BASE_DELAY: Duration = Duration::from_millis(500);

struct Fetch<'a, T> {
    rules: Rules<'a>,
    request: &'a HttpRequest,
    timeout: Duration,
    check: &'a (dyn Fn(HttpResponse) -> Result<T, Error> + Send + Sync),
}

/// Sends an idempotent request, in at most two attempts, and returns what `check` makes of the
/// response. An error is retried if it is transient and `is_retryable`.
///
/// # Errors
///
/// Those of the transport and of `check`.
pub async fn fetch<T>(
    platform: &Platform,
    request: &HttpRequest,
    timeout: Duration,
    is_retryable: fn(&Error) -> bool,
    check: &(dyn Fn(HttpResponse) -> Result<T, Error> + Send + Sync),
) -> Result<T, Error> {
    let policy = RetryPolicy::new().max_attempts(2).base_delay(BASE_DELAY);
    let retry = RetryRules { policy: &policy, budget: None, is_idempotent: true };
    let rules = Rules { platform, retry, is_retryable, deadline: Duration::MAX };
    execute(&Fetch { rules, request, timeout, check }).await
}

impl<T> Operation for Fetch<'_, T> {
    type Attempt = ();
    type Output = T;

    fn rules(&self) -> &Rules<'_> {
        &self.rules
    }

    async fn prepare(&self) -> Result<(), Error> {
        Ok(())
    }

    async fn send(&self, _attempt: &mut (), _number: u32) -> Result<T, Error> {
        let sending = self.rules.platform.transport.send(self.request.clone(), self.timeout);
        (self.check)(sending.await?)
    }
}
