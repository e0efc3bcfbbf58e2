//! Waiters: polling until resources reach a state.

mod outcome;
mod poll;
mod tracker;
mod waiter;

pub use outcome::{Progress, WaitError};
pub use waiter::Waiter;

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use self::poll::Poller;
use self::tracker::Tracker;
use super::Client;
use super::paginate::Paged;
use crate::platform::BoxFuture;

/// Polls until resources reach a state. Await it to start.
///
/// One request polls as many resources as the action takes, and only those that have not reached the
/// state. Transient errors are ignored and polling continues; unknown states count as pending. The
/// result contains the resources in the order of their ids, as they were last seen.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<'a, R: Paged> {
    poller: Poller<'a, R>,
    ids: Vec<String>,
    on_progress: Option<OnProgress<'a>>,
}

type OnProgress<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

impl Client {
    /// Returns a wait, which polls until the resources with these ids reach the state of `waiter`.
    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        let ids = ids.into_iter().map(Into::into).collect();
        Wait { poller: Poller { client: self, waiter, region: None }, ids, on_progress: None }
    }
}

impl<'a, R: Paged> Wait<'a, R> {
    setters! {
        /// The time between two polls.
        pub fn interval(interval: Duration) { poller.waiter.interval = interval }
        /// The time limit.
        pub fn timeout(timeout: Duration) { poller.waiter.timeout = timeout }
        /// The region, instead of the client's.
        pub fn region(region: impl Into<String>) { poller.region = Some(region.into()) }
        /// Sets a callback, which is called after each poll.
        pub fn on_progress(callback: impl FnMut(&Progress) + Send + 'a) {
            on_progress = Some(Box::new(callback))
        }
    }

    /// Polls until all resources have reached the state. Awaiting the value does the same.
    ///
    /// # Errors
    ///
    /// [`WaitError`], which contains the resources as they were last seen. Its error has the kind
    /// [`ErrorKind::NotReached`](crate::ErrorKind::NotReached) if the time limit passed, or if a
    /// resource can no longer reach the state, which ends the wait once all others have ended. Any
    /// other kind is the permanent error of a request.
    pub async fn send(self) -> Result<Vec<R::Item>, WaitError<R::Item>> {
        let Self { poller, ids, mut on_progress } = self;
        let (clock, waiter) = (poller.client.clock(), poller.waiter);
        let timeout = waiter.timeout;
        let started = clock.elapsed();
        let elapsed = || clock.elapsed().saturating_sub(started);
        let mut tracker = Tracker::new(waiter, ids);
        loop {
            let polls = poller.poll(tracker.pending(), timeout.saturating_sub(elapsed())).await;
            let transient = match polls {
                Ok(polls) => tracker.update(polls),
                Err(error) => return Err(tracker.into_error(error)),
            };
            let elapsed = elapsed();
            if let Some(on_progress) = &mut on_progress {
                on_progress(&tracker.progress(elapsed));
            }
            if tracker.is_finished() {
                return tracker.into_result();
            }
            if elapsed >= timeout {
                return Err(tracker.into_timeout(timeout, transient));
            }
            let wanted = transient.and_then(|error| error.retry_after()).unwrap_or_default();
            clock.sleep(waiter.interval.max(wanted).min(timeout - elapsed)).await;
        }
    }
}

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
            .field("waiter", &self.poller.waiter)
            .field("ids", &self.ids)
            .field("region", &self.poller.region)
            .finish_non_exhaustive()
    }
}
