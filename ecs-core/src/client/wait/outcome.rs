//! The outcome of a wait, and its progress.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// The progress of a wait, after a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The goal, such as `instances running`.
    pub goal: &'static str,
    /// The number of resources.
    pub total: usize,
    /// The number of resources that have reached the goal.
    pub reached: usize,
    /// The number of resources that can no longer reach it.
    pub failed: usize,
    /// The time since the start.
    pub elapsed: Duration,
}

/// Why a wait failed, with every resource as it was last seen. Converts into [`Error`].
#[derive(Clone)]
#[non_exhaustive]
pub struct WaitError<T> {
    /// The error.
    pub error: Error,
    /// The resources that reached the goal.
    pub reached: Vec<T>,
    /// The resources that can no longer reach it.
    pub failed: Vec<T>,
    /// The resources that were still pending.
    pub pending: Vec<T>,
    /// The ids of resources that were never found.
    pub unseen: Vec<String>,
}

impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        let (reached, failed, pending) = (Vec::new(), Vec::new(), Vec::new());
        Self { error, reached, failed, pending, unseen: Vec::new() }
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        error.error
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitError")
            .field("error", &self.error)
            .field("reached", &self.reached.len())
            .field("failed", &self.failed.len())
            .field("pending", &self.pending.len())
            .field("unseen", &self.unseen)
            .finish()
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}
