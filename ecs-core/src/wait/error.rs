//! Why waiting ended without success.

use std::fmt;

use crate::error::Error;

/// Waiting ended without success. It keeps every resource as it was seen last.
///
/// Turns into an [`Error`] with `?`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WaitError<T> {
    /// What happened.
    pub error: Error,
    /// Resources that got there.
    pub reached: Vec<T>,
    /// Resources that do not get there, or vanished.
    pub failed: Vec<T>,
    /// Resources that were on the way.
    pub waiting: Vec<T>,
    /// The ids of resources that were never seen.
    pub unseen: Vec<String>,
}

/// Waiting ended before anything was seen.
impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        let (reached, failed, waiting) = (Vec::new(), Vec::new(), Vec::new());
        Self { error, reached, failed, waiting, unseen: Vec::new() }
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
            .field("waiting", &self.waiting.len())
            .field("unseen", &self.unseen)
            .finish()
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}
