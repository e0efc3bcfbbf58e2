//! Waiting until resources come to a state.

mod error;
mod progress;
mod waiter;

pub use error::WaitError;
pub use progress::Progress;
pub use waiter::Waiter;

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::BoxFuture;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::join::join;
use crate::page::Paged;
use progress::Board;
use waiter::Ask;

/// Waiting for some resources, which begins when it is awaited.
///
/// All are waited for, with one request for as many of them as the action takes at once, and only
/// for those that are not there yet. A request that fails in a way that passes is no news of what
/// it asked for: the next look comes after the interval. The answer has the resources in the order
/// of their ids, as they were seen last.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<'a, R: Paged> {
    client: &'a Client,
    waiter: Waiter<R>,
    ids: Vec<String>,
    region: Option<String>,
    watch: Option<Watch<'a>>,
}

/// Whoever wants to know how far it is.
type Watch<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

impl Client {
    /// Prepares waiting until the resources with these ids come to the state of `waiter`.
    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        let ids = ids.into_iter().map(Into::into).collect();
        Wait { client: self, waiter, ids, region: None, watch: None }
    }
}

impl<'a, R: Paged> Wait<'a, R> {
    /// The time between two polls.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.waiter.interval = interval;
        self
    }

    /// How long to wait at most.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.waiter.timeout = timeout;
        self
    }

    /// Looks in another region than the client's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Calls `watch` after each look, to show how far it is.
    pub fn on_progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Waits. Awaiting the value itself does the same.
    ///
    /// # Errors
    ///
    /// [`WaitError`], which keeps what was seen last. Its error is of the kind
    /// [`ErrorKind::NotReached`] when the limit passed, or when a resource came to a state from
    /// which it does not get there, or vanished: that ends waiting only when all others are
    /// decided. Any other kind is a request that failed for good.
    pub async fn send(self) -> Result<Vec<R::Item>, WaitError<R::Item>> {
        let Self { client, waiter, ids, region, mut watch } = self;
        let (clock, limit) = (client.config.platform.clock(), waiter.timeout);
        let started = clock.elapsed();
        let waited = || clock.elapsed().saturating_sub(started);
        let looker = Looker { client, waiter, region };
        let mut board = Board::new(waiter, ids);
        loop {
            let looks = looker.look(board.undecided(), limit.saturating_sub(waited())).await;
            let passing = match looks {
                Ok(looks) => board.note(looks),
                Err(error) => return Err(board.given_up(error)),
            };
            let waited = waited();
            if let Some(watch) = &mut watch {
                watch(&board.progress(waited));
            }
            if board.is_decided() {
                return board.result();
            }
            if waited >= limit {
                return Err(board.late(limit, passing));
            }
            let asked = passing.and_then(|error| error.retry_after()).unwrap_or_default();
            clock.sleep(waiter.interval.max(asked).min(limit - waited)).await;
        }
    }
}

/// Asks for resources.
struct Looker<'a, R: Paged> {
    client: &'a Client,
    waiter: Waiter<R>,
    region: Option<String>,
}

/// What was found of some ids, or why that is not known for now.
struct Look<T> {
    ids: Vec<String>,
    found: Result<Vec<T>, Error>,
}

impl<R: Paged> Looker<'_, R> {
    /// Looks at all of them. A request that fails for good is the error.
    async fn look(&self, ids: Vec<String>, left: Duration) -> Result<Vec<Look<R::Item>>, Error> {
        if let Ask::ByIds(request) = self.waiter.ask
            && !ids.is_empty()
        {
            match self.ask(request(ids.clone()), left).await {
                // Some actions refuse all for one that they do not know, which each alone tells.
                Err(error) if is_unknown(&error) && ids.len() > 1 => {}
                found => return Ok(vec![Look::new(ids, found)?]),
            }
        }
        join(ids.into_iter().map(|id| self.look_at_one(id, left))).await
    }

    async fn look_at_one(&self, id: String, left: Duration) -> Result<Vec<Look<R::Item>>, Error> {
        let ids = vec![id.clone()];
        let request = match self.waiter.ask {
            Ask::ByIds(request) => request(ids.clone()),
            Ask::ById(request) => request(id),
        };
        Ok(vec![Look::new(ids, self.ask(request, left).await)?])
    }

    async fn ask(&self, request: R, left: Duration) -> Result<Vec<R::Item>, Error> {
        let limit = left.max(SHORTEST_LOOK).min(self.client.config.timeout);
        let mut call = self.client.call(request).timeout(limit);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        call.collect_all().await
    }
}

impl<T> Look<T> {
    fn new(ids: Vec<String>, found: Result<Vec<T>, Error>) -> Result<Self, Error> {
        match found {
            Err(error) if is_unknown(&error) => Ok(Self { ids, found: Ok(Vec::new()) }),
            Err(error) if !error.is_transient() => Err(error),
            found => Ok(Self { ids, found }),
        }
    }
}

/// Whether the service refuses ids that it does not know. What else it may not know is no news of
/// them.
fn is_unknown(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    error.is_not_found() && !NO_RESOURCES.iter().any(|other| code.starts_with(other))
}

const NO_RESOURCES: [&str; 5] =
    ["InvalidAccessKeyId.", "InvalidAction.", "InvalidApi.", "InvalidProduct.", "InvalidRegion"];

/// The last look, when the limit passes, needs time for an answer too.
const SHORTEST_LOOK: Duration = Duration::from_secs(5);

impl<'a, R> IntoFuture for Wait<'a, R>
where
    R: Paged + Send + Sync + 'a,
    R::Response: Send,
    R::Item: Send,
{
    type Output = Result<Vec<R::Item>, WaitError<R::Item>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<R: Paged> fmt::Debug for Wait<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("waiter", &self.waiter)
            .field("ids", &self.ids)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

/// An error of waiting itself.
fn not_reached(message: String) -> Error {
    Error::new(ErrorKind::NotReached, message)
}
