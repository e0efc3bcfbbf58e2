//! Credentials that a client has, and when it asks for new ones.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Credentials, ProvideCredentials};
use crate::error::Error;
use crate::platform::Platform;

/// Keeps what a provider gave. New credentials are fetched before the old ones expire, in the
/// background, by one caller for all; while that fails, the old ones serve until they expire.
#[derive(Clone)]
pub(crate) struct CredentialsCache(Arc<Cache>);

struct Cache {
    provider: Arc<dyn ProvideCredentials>,
    state: Mutex<State>,
    /// Whoever holds it asks the provider; the others wait for the outcome.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Questions that were answered, with credentials or an error.
    answered: u64,
    last_error: Option<Error>,
    /// Failures in the background since the last success.
    failures: u32,
    /// In the background, nobody asks before.
    not_before: Option<Timestamp>,
}

#[derive(Clone)]
struct Held {
    credentials: Credentials,
    /// When to ask for new ones.
    stale: Option<Timestamp>,
}

/// Credentials that are this close to their end are not used any more: the request has to arrive.
const MARGIN: SignedDuration = SignedDuration::from_secs(10);
/// New ones are asked for so long before the end, or for the last third of short lives.
const EARLY: SignedDuration = SignedDuration::from_mins(15);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A program that prints credentials has as long.
const REFRESH_TIMEOUT: Duration = Duration::from_secs(60);

/// What can be done at a moment.
enum Now {
    Use(Credentials),
    /// Use them, and ask for new ones in the background.
    UseAndRenew(Credentials),
    /// Ask, unless somebody has since this many were answered.
    Ask(u64),
}

impl CredentialsCache {
    pub(crate) fn new(provider: Arc<dyn ProvideCredentials>) -> Self {
        let (state, asking) = (Mutex::default(), tokio::sync::Mutex::default());
        Self(Arc::new(Cache { provider, state, asking }))
    }

    /// Valid credentials.
    pub(crate) async fn get(&self, platform: &Platform) -> Result<Credentials, Error> {
        match self.0.look(platform) {
            Now::Use(credentials) => Ok(credentials),
            Now::UseAndRenew(credentials) => {
                self.renew_in_background(platform);
                Ok(credentials)
            }
            Now::Ask(answered) => self.0.ask(platform, answered).await,
        }
    }

    /// Asks for others than `refused`, unless somebody already has. Says whether there are any.
    pub(crate) async fn replace(
        &self,
        refused: &Credentials,
        platform: &Platform,
    ) -> Result<bool, Error> {
        let answered = {
            let mut state = self.0.state();
            if state.held.as_ref().is_some_and(|held| held.credentials == *refused) {
                state.held = None;
            }
            state.answered
        };
        let credentials = match self.0.look(platform) {
            Now::Use(credentials) | Now::UseAndRenew(credentials) => credentials,
            Now::Ask(_) => self.0.ask(platform, answered).await?,
        };
        Ok(credentials != *refused)
    }

    fn renew_in_background(&self, platform: &Platform) {
        if self.0.asking.try_lock().is_err() {
            return;
        }
        let (cache, platform) = (self.0.clone(), platform.clone());
        tokio::spawn(async move {
            // Somebody who is asking already does it for us.
            let Ok(_asking) = cache.asking.try_lock() else { return };
            if !matches!(cache.look(&platform), Now::UseAndRenew(_)) {
                return;
            }
            if let Err(error) = cache.renew(&platform).await {
                cache.state().failures += 1;
                cache.pause(&platform);
                tracing::warn!(
                    provider = cache.provider.name(),
                    %error,
                    "credentials could not be renewed; the old ones are used until they expire"
                );
            }
        });
    }
}

impl Cache {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look(&self, platform: &Platform) -> Now {
        let (now, state) = (platform.clock.now(), self.state());
        let Some(held) = &state.held else { return Now::Ask(state.answered) };
        let credentials = held.credentials.clone();
        match (credentials.expiration(), held.stale) {
            (Some(end), _) if is_over(now, end) => Now::Ask(state.answered),
            (_, Some(stale)) if now >= stale && state.not_before.is_none_or(|it| now >= it) => {
                Now::UseAndRenew(credentials)
            }
            _ => Now::Use(credentials),
        }
    }

    /// Asks the provider, or takes the outcome of somebody who asked meanwhile.
    async fn ask(&self, platform: &Platform, answered: u64) -> Result<Credentials, Error> {
        let _asking = self.asking.lock().await;
        if let Now::Use(credentials) | Now::UseAndRenew(credentials) = self.look(platform) {
            return Ok(credentials);
        }
        let outcome = {
            let state = self.state();
            state.last_error.clone().filter(|_| state.answered > answered)
        };
        match outcome {
            Some(error) => Err(error),
            None => self.provide(platform).await,
        }
    }

    /// In the background nobody's deadline ends a question that is not answered.
    async fn renew(&self, platform: &Platform) -> Result<Credentials, Error> {
        let response = tokio::time::timeout(REFRESH_TIMEOUT, self.provide(platform)).await;
        response.unwrap_or_else(|_| {
            let name = self.provider.name();
            Err(Error::credentials(format!("{name}: no answer within {REFRESH_TIMEOUT:?}")))
        })
    }

    /// Only for whoever holds `asking`.
    async fn provide(&self, platform: &Platform) -> Result<Credentials, Error> {
        let provided = self.provider.provide(platform).await;
        let checked = provided.and_then(|credentials| self.check(credentials, platform));
        let mut state = self.state();
        state.answered += 1;
        match &checked {
            Ok(credentials) => {
                let held = Held::new(credentials.clone(), platform);
                *state = State { held: Some(held), answered: state.answered, ..State::default() };
            }
            Err(error) => state.last_error = Some(error.clone()),
        }
        checked
    }

    fn check(&self, credentials: Credentials, platform: &Platform) -> Result<Credentials, Error> {
        let name = self.provider.name();
        if let Some(problem) = credentials.problem() {
            return Err(Error::credentials(format!(
                "{name}: {problem}; check the key where it comes from"
            )));
        }
        match credentials.expiration() {
            Some(end) if is_over(platform.clock.now(), end) => Err(Error::credentials(format!(
                "{name}: the credentials expired at {end}; check where they come from, and the \
                 clock of this machine"
            ))),
            _ => Ok(credentials),
        }
    }

    /// After failures in the background, twice as long as before, with jitter.
    fn pause(&self, platform: &Platform) {
        let mut state = self.state();
        let doubled = Duration::from_secs(1).saturating_mul(1 << state.failures.min(8));
        let pause = doubled.min(LONGEST_PAUSE);
        let pause = pause / 2 + platform.random.below(pause / 2);
        state.not_before = platform.clock.now().checked_add(pause).ok();
    }
}

impl Held {
    fn new(credentials: Credentials, platform: &Platform) -> Self {
        let now = platform.clock.now();
        let stale = credentials.expiration().and_then(|end| {
            let early = EARLY.min(end.duration_since(now) / 3);
            // Clients that started together do not ask together.
            let jitter = platform.random.below(early.unsigned_abs() / 5);
            end.checked_sub(early).ok()?.checked_sub(jitter).ok()
        });
        Self { credentials, stale }
    }
}

fn is_over(now: Timestamp, end: Timestamp) -> bool {
    end.duration_since(now) <= MARGIN
}

/// The provider and what is held of it.
impl fmt::Debug for CredentialsCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = self.0.state().held.as_ref().map(|held| held.credentials.clone());
        let mut output = f.debug_struct("CredentialsCache");
        output.field("provider", &self.0.provider).field("held", &held).finish()
    }
}

#[cfg(test)]
mod tests;
