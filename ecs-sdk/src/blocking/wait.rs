//! Polling until resources reach a state.

use std::fmt;
use std::time::Duration;

use ecs_core::{Paged, Progress, WaitError};

use super::Client;

/// A wait for some resources, which [`send`](Self::send) starts.
///
/// See the async [`Wait`](ecs_core::Wait) for what is polled and how it ends.
#[must_use = "nothing is polled until `send`"]
pub struct Wait<'a, R: Paged> {
    client: &'a Client,
    wait: ecs_core::Wait<'a, R>,
}

impl<'a, R: Paged> Wait<'a, R> {
    pub(crate) fn new(client: &'a Client, wait: ecs_core::Wait<'a, R>) -> Self {
        Self { client, wait }
    }

    /// Sets the time between two polls.
    pub fn interval(self, interval: Duration) -> Self {
        Self { wait: self.wait.interval(interval), ..self }
    }

    /// Sets how long to wait at most.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { wait: self.wait.timeout(timeout), ..self }
    }

    /// Polls this region instead of the client's.
    pub fn region(self, region: impl Into<String>) -> Self {
        Self { wait: self.wait.region(region), ..self }
    }

    /// Calls `report` after each poll, on the thread that called [`send`](Self::send).
    pub fn on_progress(self, report: impl FnMut(&Progress) + Send + 'a) -> Self {
        Self { wait: self.wait.on_progress(report), ..self }
    }

    /// Polls until the state is reached, and returns the resources in the order of their ids.
    ///
    /// # Errors
    ///
    /// [`WaitError`], as for the async [`Wait`](ecs_core::Wait::send).
    pub fn send(self) -> Result<Vec<R::Item>, WaitError<R::Item>> {
        self.client.block_on(self.wait.send())
    }
}

impl<R: Paged> fmt::Debug for Wait<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wait.fmt(f)
    }
}
