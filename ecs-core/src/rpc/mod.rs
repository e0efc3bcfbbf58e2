//! Execution of signed calls: attempts, retries, rate limiting, observability and the location
//! service.

mod execute;
mod fetch;
mod location;
pub mod observe;
mod rate_limiter;
mod response;
pub mod retry;
mod signed_call;
mod user_agent;

use std::borrow::Cow;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;

use self::execute::{Rules, execute};
pub use self::fetch::fetch;
pub(crate) use self::location::{DEFAULT_ENDPOINT as LOCATION_ENDPOINT, LocationService};
use self::observe::{CallSpan, Counter, Observers};
pub(crate) use self::rate_limiter::RateLimiter;
pub use self::response::check_json;
use self::retry::{RetryBudget, RetryPolicy, RetryRules};
use self::signed_call::SignedCall;
pub use self::user_agent::user_agent;
use crate::api::{Action, Params, RawResponse};
use crate::auth::CredentialsCache;
use crate::error::{Error, ErrorKind};
use crate::net::{Endpoint, Network};
use crate::platform::Platform;
use crate::sign::SignatureVersion;
use crate::sync::timeout;

/// What the calls of a client share.
pub(crate) struct Rpc {
    pub(crate) platform: Platform,
    pub(crate) settings: Settings,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) location: Option<LocationService>,
    pub(crate) credentials: CredentialsCache,
    pub(crate) budget: RetryBudget,
    pub(crate) limiter: RateLimiter,
    pub(crate) user_agent: HeaderValue,
}

/// Settings of a client that its calls use as they were set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<String>,
    pub(crate) allow_http: bool,
    pub(crate) network: Network,
    pub(crate) signature: SignatureVersion,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) observers: Observers,
}

/// The default time limit for a call.
const TIMEOUT: Duration = Duration::from_secs(300);

/// Settings of one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<SecretString>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// They replace those of the request.
    pub(crate) params: Params,
    /// Generated once, so that [`Call::params`](crate::Call::params) shows what is sent.
    pub(crate) client_token: OnceLock<String>,
}

/// The time limit for one attempt of an action that is not known to be slow.
const MIN_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(15);

impl Rpc {
    pub(crate) async fn call(
        self: &Arc<Self>,
        action: &Action,
        params: &Params,
        options: &CallOptions,
    ) -> Result<RawResponse, Error> {
        let span = CallSpan::new(action, self.region_of(options));
        self.settings.observers.count(Counter::Calls, action);
        // Pinned here, because a span around it would move it.
        let call = pin!(self.execute(action, params, options, &span));
        let result = call.instrument(span.span().clone()).await;
        let result = result.map_err(|error| error.for_action(action.name()));
        span.finish(&result);
        if result.as_ref().is_err_and(|error| !error.is_dry_run_passed()) {
            self.settings.observers.count(Counter::Failures, action);
        }
        result
    }

    async fn execute(
        self: &Arc<Self>,
        action: &Action,
        params: &Params,
        options: &CallOptions,
        span: &CallSpan,
    ) -> Result<RawResponse, Error> {
        let limit = self.timeout(options.timeout);
        let deadline = self.platform.clock.elapsed().saturating_add(limit);
        let endpoint = timeout(limit, self.endpoint_of(action, options)).await;
        let endpoint = endpoint.unwrap_or_else(|| Err(out_of_time()))?;
        let retry = RetryRules {
            policy: options.retry.as_ref().unwrap_or(&self.settings.retry),
            budget: Some(&self.budget),
            is_idempotent: action.is_idempotent(),
        };
        let rules = Rules { platform: &self.platform, retry, is_retryable: |_| true, deadline };
        execute(&SignedCall { rpc: self, action, params, options, endpoint, rules, span }).await
    }

    /// The endpoint of a call: its own, the client's, the location service's, or the rule's.
    async fn endpoint_of<'a>(
        self: &'a Arc<Self>,
        action: &Action,
        options: &CallOptions,
    ) -> Result<Cow<'a, Endpoint>, Error> {
        if let Some(text) = &options.endpoint {
            let endpoint = Endpoint::parse(text.expose_secret(), self.settings.allow_http);
            return endpoint.map(Cow::Owned);
        }
        if let Some(endpoint) = &self.endpoint {
            return Ok(Cow::Borrowed(endpoint));
        }
        let region = self.region_of(options).unwrap_or_default();
        if let Some(location) = &self.location
            && let Some(endpoint) = location
                .endpoint(self, action.service(), region, self.timeout(options.timeout))
                .await
        {
            return Ok(Cow::Owned(endpoint));
        }
        action.service().endpoint(region, self.settings.network).map(Cow::Owned)
    }

    pub(crate) fn region_of<'a>(&'a self, options: &'a CallOptions) -> Option<&'a str> {
        options.region.as_deref().or(self.settings.region.as_deref())
    }

    /// The time limit for a whole call, which may have its own.
    pub(crate) fn timeout(&self, own: Option<Duration>) -> Duration {
        own.or(self.settings.timeout).unwrap_or(TIMEOUT)
    }

    fn attempt_timeout(&self, action: &Action, options: &CallOptions) -> Duration {
        let default = action.read_timeout.unwrap_or_default().max(MIN_ATTEMPT_TIMEOUT);
        options.attempt_timeout.or(self.settings.attempt_timeout).unwrap_or(default)
    }
}

/// The error of a call whose time is over before anything was sent.
fn out_of_time() -> Error {
    let message = "the time for the whole call is over before there were endpoint, credentials and \
                   a permit of the rate limiter; raise `timeout`";
    Error::new(ErrorKind::Timeout, message)
}
