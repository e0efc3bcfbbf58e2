//! The credentials that a client has cached, and when it refreshes them.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Credentials, ProvideCredentials};
use crate::error::Error;
use crate::platform::{BoxFuture, Platform};
use crate::sync::{SingleFlight, lock, timeout};

/// Caches the credentials of a provider. They are refreshed in the background before they expire,
/// once for all callers; while a refresh fails, the old ones are used until they expire.
#[derive(Clone)]
pub(crate) struct CredentialsCache {
    provider: Arc<dyn ProvideCredentials>,
    cached: SingleFlight<Cached>,
    backoff: Arc<Mutex<Backoff>>,
}

#[derive(Clone)]
struct Cached {
    credentials: Credentials,
    /// When to refresh them.
    stale: Option<Timestamp>,
    /// When to use them no longer.
    unusable: Option<Timestamp>,
}

/// After failures in the background.
#[derive(Default)]
struct Backoff {
    failures: u32,
    /// No background refresh starts before, in monotonic time.
    not_before: Duration,
}

/// Credentials that expire sooner are not used: the request has to arrive in time. A tenth of a
/// shorter life.
const EXPIRY_MARGIN: SignedDuration = SignedDuration::from_secs(10);
/// Credentials are refreshed this long before they expire, or in the last third of a shorter life.
const REFRESH_BEFORE_EXPIRY: SignedDuration = SignedDuration::from_mins(15);
const MAX_BACKOFF: Duration = Duration::from_secs(60);
/// A refresh is shared, so it has a time limit of its own: that of an external process.
const REFRESH_TIMEOUT: Duration = Duration::from_secs(60);

impl CredentialsCache {
    pub(crate) fn new(provider: Arc<dyn ProvideCredentials>) -> Self {
        Self { provider, cached: SingleFlight::default(), backoff: Arc::default() }
    }

    pub(crate) async fn get(&self, platform: &Platform) -> Result<Credentials, Error> {
        let cached = self.usable(platform).await?;
        // A fetch may have shown the time of the service.
        if cached.is_stale(platform) && lock(&self.backoff).not_before <= platform.clock.elapsed() {
            drop(self.cached.get(|cached| !cached.is_stale(platform), || self.refresh(platform)));
        }
        Ok(cached.credentials)
    }

    /// Fetches credentials other than `rejected`, unless another caller did. Returns whether there
    /// are any.
    pub(crate) async fn replace(
        &self,
        rejected: &Credentials,
        platform: &Platform,
    ) -> Result<bool, Error> {
        self.cached.invalidate(|cached| cached.credentials == *rejected);
        let cached = self.usable(platform).await?;
        Ok(cached.credentials != *rejected)
    }

    async fn usable(&self, platform: &Platform) -> Result<Cached, Error> {
        let is_usable = |cached: &Cached| cached.is_usable(platform);
        let fetch = || -> BoxFuture<'static, _> {
            let (cache, platform) = (self.clone(), platform.clone());
            Box::pin(async move { cache.provide(&platform).await })
        };
        self.cached.get(is_usable, fetch).await
    }

    /// A fetch in the background, whose failure is logged and delays the next one.
    fn refresh(&self, platform: &Platform) -> BoxFuture<'static, Result<Cached, Error>> {
        let (cache, platform) = (self.clone(), platform.clone());
        Box::pin(async move {
            let outcome = cache.provide(&platform).await;
            outcome.inspect_err(|error| {
                lock(&cache.backoff).add_failure(&platform);
                tracing::warn!(
                    provider = cache.provider.name(),
                    %error,
                    "credentials could not be refreshed; the old ones are used until they expire"
                );
            })
        })
    }

    async fn provide(&self, platform: &Platform) -> Result<Cached, Error> {
        let provided = timeout(REFRESH_TIMEOUT, self.provider.provide(platform)).await;
        let provided = provided.unwrap_or_else(|| {
            let name = self.provider.name();
            Err(Error::credentials(format!("{name}: no credentials within {REFRESH_TIMEOUT:?}")))
        });
        let (credentials, name) = (provided?, self.provider.name());
        if let Some(problem) = credentials.problem_at(platform.now()) {
            return Err(Error::credentials(format!("{name}: {problem}")));
        }
        *lock(&self.backoff) = Backoff::default();
        let has_source = credentials.source().is_some();
        let credentials = if has_source { credentials } else { credentials.with_source(name) };
        Ok(Cached::new(credentials, platform))
    }
}

impl Backoff {
    /// Doubles the delay, with jitter.
    fn add_failure(&mut self, platform: &Platform) {
        self.failures += 1;
        let doubled = Duration::from_secs(1).saturating_mul(1 << self.failures.min(8));
        let delay = doubled.min(MAX_BACKOFF);
        let delay = delay / 2 + platform.random.below(delay / 2);
        self.not_before = platform.clock.elapsed().saturating_add(delay);
    }
}

impl Cached {
    fn new(credentials: Credentials, platform: &Platform) -> Self {
        let end = credentials.expiration();
        let life = end.map(|end| end.duration_since(platform.now())).unwrap_or_default();
        let early = REFRESH_BEFORE_EXPIRY.min(life / 3);
        // Clients that started together should not refresh together.
        let jitter = platform.random.below(early.unsigned_abs() / 5);
        let stale = end.and_then(|end| end.checked_sub(early).ok()?.checked_sub(jitter).ok());
        let unusable = end.and_then(|end| end.checked_sub(EXPIRY_MARGIN.min(life / 10)).ok());
        Self { credentials, stale, unusable }
    }

    fn is_stale(&self, platform: &Platform) -> bool {
        self.stale.is_some_and(|stale| platform.now() >= stale)
    }

    fn is_usable(&self, platform: &Platform) -> bool {
        self.unusable.is_none_or(|unusable| platform.now() < unusable)
    }
}

/// The provider, and the cached credentials without secrets.
impl fmt::Debug for CredentialsCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cached = self.cached.cached().map(|cached| cached.credentials);
        let mut output = f.debug_struct("CredentialsCache");
        output.field("provider", &self.provider).field("cached", &cached).finish()
    }
}

#[cfg(test)]
mod tests;
