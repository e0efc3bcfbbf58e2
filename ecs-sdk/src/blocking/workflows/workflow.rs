//! A workflow that blocks.

use std::fmt;
use std::time::Duration;

use ecs_core::{Error, Progress};

use crate::blocking::Client;
use crate::workflows::{Creates, Polls, Steps};

/// A workflow that is ready to run with [`send`](Self::send).
///
/// The settings are those of the async [`Workflow`](crate::workflows::Workflow).
#[must_use = "a workflow does nothing until `send`"]
pub struct Workflow<'a, S> {
    client: &'a Client,
    workflow: crate::workflows::Workflow<'a, S>,
}

impl<'a, S: Steps> Workflow<'a, S> {
    pub(super) fn new(client: &'a Client, workflow: crate::workflows::Workflow<'a, S>) -> Self {
        Self { client, workflow }
    }

    /// Runs the workflow in this region instead of the request's or the client's.
    pub fn region(self, region: impl Into<String>) -> Self {
        Self { workflow: self.workflow.region(region), ..self }
    }

    /// Runs the workflow.
    ///
    /// # Errors
    ///
    /// An error means that nothing was changed. See the function that returned the workflow.
    pub fn send(self) -> Result<S::Output, Error> {
        self.client.block_on(self.workflow.send())
    }
}

impl<'a, S: Polls> Workflow<'a, S> {
    /// Sets how long to poll at most, all waits of the workflow together.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { workflow: self.workflow.timeout(timeout), ..self }
    }

    /// Sets the time between two polls.
    pub fn interval(self, interval: Duration) -> Self {
        Self { workflow: self.workflow.interval(interval), ..self }
    }

    /// Calls `report` after each poll, on the thread that called [`send`](Self::send).
    pub fn on_progress(self, report: impl FnMut(&Progress) + Send + 'a) -> Self {
        Self { workflow: self.workflow.on_progress(report), ..self }
    }
}

impl<'a, S: Creates> Workflow<'a, S> {
    /// Calls `created` with the ids of what a call has created, as soon as they are known and before the
    /// workflow waits, on the thread that called [`send`](Self::send).
    pub fn on_created(self, created: impl FnMut(&[String]) + Send + 'a) -> Self {
        Self { workflow: self.workflow.on_created(created), ..self }
    }
}

#[cfg(feature = "instance")]
impl Workflow<'_, crate::workflows::ReleaseInstances> {
    /// Stops instances by cutting the power instead of shutting them down. Data that was not
    /// written to disk is lost.
    pub fn force_stop(self, force: bool) -> Self {
        Self { workflow: self.workflow.force_stop(force), ..self }
    }
}

impl<S: fmt::Debug> fmt::Debug for Workflow<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.workflow.fmt(f)
    }
}
