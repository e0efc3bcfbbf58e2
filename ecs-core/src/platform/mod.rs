//! The platform that a program runs on: clock, randomness, network, environment variables, files and
//! processes.
//!
//! All access to them goes through [`Platform`], so that tests can replace each one.

mod clock;
mod random;
mod server_time;
mod system;
mod transport;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::Output;
use std::sync::Arc;

pub use clock::Clock;
pub(crate) use clock::{SystemClock, to_utc_seconds};
pub(crate) use random::Random;
pub(crate) use server_time::{Offset, date, is_off};
pub use system::FileContent;
pub(crate) use system::{ReadFile, RunProcess, read_file, run_process};
pub use transport::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

/// A boxed future, as traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Clock, randomness, network, environment variables, files and processes.
///
/// A client has the system's, unless [`ClientBuilder::platform`](crate::ClientBuilder::platform) or
/// one of its more specific setters replaces them. Cheap to clone.
#[derive(Clone)]
pub struct Platform {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) offset: Arc<Offset>,
    pub(crate) random: Random,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) variables: Arc<Variables>,
    pub(crate) read_file: Arc<ReadFile>,
    pub(crate) run_process: Arc<RunProcess>,
}

pub(crate) type Variables = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Platform {
    /// The system's platform with another transport.
    pub fn with_transport(transport: Arc<dyn Transport>) -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            offset: Arc::default(),
            random: Random::system(),
            transport,
            variables: Arc::new(system_variable),
            read_file: Arc::new(read_file),
            run_process: Arc::new(run_process),
        }
    }

    getters! {
        /// The clock.
        pub fn clock() -> &dyn Clock { clock.as_ref() }
        /// The transport that sends HTTP requests.
        pub fn transport() -> &dyn Transport { transport.as_ref() }
    }

    /// An environment variable, or `None` if it is unset or empty.
    pub fn variable(&self, name: &str) -> Option<String> {
        (self.variables)(name).filter(|value| !value.is_empty())
    }

    /// Whether an environment variable is `true`, ignoring case.
    pub fn is_enabled(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The user's home folder, from `HOME` or, on Windows, `USERPROFILE`.
    pub fn home(&self) -> Option<PathBuf> {
        let name = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        self.variable(name).map(PathBuf::from)
    }

    /// Reads a small file. The calling thread blocks meanwhile.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn read_file(&self, path: &Path) -> io::Result<FileContent> {
        (self.read_file)(path)
    }

    /// Runs `program` without a shell and without standard input, and collects its output.
    /// Dropping the future kills the process.
    ///
    /// # Errors
    ///
    /// Those of starting a process.
    pub fn run_process(
        &self,
        program: &str,
        arguments: &[String],
    ) -> BoxFuture<'static, io::Result<Output>> {
        (self.run_process)(program, arguments)
    }
}

pub(crate) fn system_variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("clock", &self.clock)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
