//! A cached value that one task at a time fetches for all callers.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};

use futures_util::FutureExt;
use futures_util::future::{Either, Ready, Shared, ready};
use tokio::runtime::Handle;
use tracing::Instrument;

use crate::error::Error;
use crate::platform::BoxFuture;
use crate::sync::lock;

/// A cached value. Callers that need it while it is fetched wait for the same fetch and get the same
/// outcome, an error included, so that an outage of the source is not multiplied.
///
/// A fetch is a task of its own: a caller that gives up does not cancel it for the others.
pub struct SingleFlight<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    value: Option<T>,
    fetch: Option<Fetch<T>>,
}

type Fetch<T> = Shared<BoxFuture<'static, Result<T, Error>>>;

/// A cached value, or the fetch of one.
type Lookup<T> = Either<Ready<Result<T, Error>>, Fetch<T>>;

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// The cached value if it `is_usable`, or else the outcome of the fetch that is running, or else
    /// that of a new one, which runs whether or not it is awaited.
    pub fn get(
        &self,
        is_usable: impl FnOnce(&T) -> bool,
        fetch: impl FnOnce() -> BoxFuture<'static, Result<T, Error>>,
    ) -> Lookup<T> {
        let mut state = lock(&self.0);
        match (&state.value, &state.fetch) {
            (Some(value), _) if is_usable(value) => return Either::Left(ready(Ok(value.clone()))),
            (_, Some(running)) => return Either::Right(running.clone()),
            (_, None) => {}
        }
        let fetch = self.shared(fetch());
        state.fetch = Some(fetch.clone());
        drop(state);
        // A fetch that is ready at once needs no task. Without a runtime there is none, and the
        // callers drive the fetch themselves.
        if fetch.clone().now_or_never().is_none()
            && let Ok(runtime) = Handle::try_current()
        {
            drop(runtime.spawn(fetch.clone()));
        }
        Either::Right(fetch)
    }

    /// The cached value, whatever its state.
    pub fn cached(&self) -> Option<T> {
        lock(&self.0).value.clone()
    }

    /// Drops the cached value if it `is_invalid`.
    pub fn invalidate(&self, is_invalid: impl FnOnce(&T) -> bool) {
        let mut state = lock(&self.0);
        if state.value.as_ref().is_some_and(is_invalid) {
            state.value = None;
        }
    }

    fn shared(&self, fetch: BoxFuture<'static, Result<T, Error>>) -> Fetch<T> {
        // The cache owns the fetch, so the fetch must not own the cache.
        let cache = Arc::downgrade(&self.0);
        let fetch = async move {
            let outcome = AssertUnwindSafe(fetch).catch_unwind().await;
            let outcome = outcome.unwrap_or_else(|_| Err(Error::credentials(PANICKED)));
            if let Some(cache) = cache.upgrade() {
                Self(cache).finish(&outcome);
            }
            outcome
        };
        fetch.instrument(tracing::Span::current()).boxed().shared()
    }

    fn finish(&self, outcome: &Result<T, Error>) {
        let mut state = lock(&self.0);
        state.fetch = None;
        if let Ok(value) = outcome {
            state.value = Some(value.clone());
        }
    }
}

const PANICKED: &str = "the source panicked; its own log may say why";

impl<T> Clone for SingleFlight<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(State { value: None, fetch: None })))
    }
}

/// Without the value, which may be secret.
impl<T> fmt::Debug for SingleFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SingleFlight").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
