//! The machine that a program runs on, as far as credentials and settings are found on it.

mod files;
mod processes;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

#[cfg(any(test, feature = "testing"))]
pub(crate) use files::FileContent;
pub(crate) use files::{Files, SystemFiles};
pub(crate) use processes::{Processes, SystemProcesses};

use crate::clock::{Clock, Random, SystemClock};
use crate::error::Error;
use crate::transport::{HttpClient, Transport};

/// What is taken from the machine: time, chance, network, environment variables, files and
/// processes. Tests replace each of them. Cheap to clone.
#[derive(Clone)]
pub struct Platform {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Random,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) variables: Arc<Variables>,
    pub(crate) files: Arc<dyn Files>,
    pub(crate) processes: Arc<dyn Processes>,
}

/// The value of an environment variable.
pub(crate) type Variables = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Platform {
    /// This machine, with an HTTP client of its own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the HTTP client cannot
    /// be set up: no certificates on the system, or a proxy variable that is no URL.
    pub fn new() -> Result<Self, Error> {
        let transport = Arc::new(HttpClient::builder().build()?);
        Ok(Self::with_transport(transport))
    }

    /// This machine, with another transport.
    pub fn with_transport(transport: Arc<dyn Transport>) -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            random: Random::system(),
            transport,
            variables: Arc::new(variable),
            files: Arc::new(SystemFiles),
            processes: Arc::new(SystemProcesses),
        }
    }

    /// The clock.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// What sends requests.
    pub fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    /// An environment variable; `None` if it is empty.
    pub fn variable(&self, name: &str) -> Option<String> {
        (self.variables)(name).filter(|value| !value.is_empty())
    }

    /// Whether an environment variable is `true`, in any case.
    pub(crate) fn is_switched_on(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The user's home folder, from `HOME` or, on Windows, `USERPROFILE`.
    pub(crate) fn home(&self) -> Option<PathBuf> {
        let name = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        self.variable(name).map(PathBuf::from)
    }
}

/// A variable of the process.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Machine")
            .field("clock", &self.clock)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
