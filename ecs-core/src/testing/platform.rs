//! A platform made of test data.

use std::collections::HashMap;
use std::fmt;
use std::future::pending;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Output};
use std::sync::Arc;
use std::time::Duration;

use crate::BoxFuture;
use crate::platform::{
    Clock, FileContent, HttpRequest, HttpResponse, Platform, Random, SystemClock, Transport,
    TransportError, TransportErrorKind,
};

/// Builds a [`Platform`] with only those environment variables, files and programs that a test
/// defines. Without a transport, each request fails with a connection error.
///
/// ```
/// use std::path::Path;
///
/// use ecs_core::testing::FakePlatform;
///
/// let platform = FakePlatform::new()
///     .variable("APP_CONFIG", "/etc/app.json")
///     .file("/etc/app.json", "{}")
///     .build();
/// let path = platform.variable("APP_CONFIG").unwrap();
/// assert_eq!(platform.read_file(Path::new(&path))?.bytes(), b"{}");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct FakePlatform {
    variables: Texts,
    files: FakeFiles,
    processes: FakeProcesses,
    clock: Arc<dyn Clock>,
    transport: Arc<dyn Transport>,
}

impl Default for FakePlatform {
    fn default() -> Self {
        Self {
            variables: Texts::default(),
            files: FakeFiles::default(),
            processes: FakeProcesses::default(),
            clock: Arc::new(SystemClock::new()),
            transport: Arc::new(NoNetwork),
        }
    }
}

impl FakePlatform {
    /// A platform without variables, files and programs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.0.insert(name.into(), value.into());
        self
    }

    /// Adds a file that only its owner can read.
    #[must_use]
    pub fn file(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.with_file(path.into(), FakeFile::Private(content.into()))
    }

    /// Adds a file that all users can read.
    #[must_use]
    pub fn open_file(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.with_file(path.into(), FakeFile::Open(content.into()))
    }

    /// Adds a file that this process has no permission to read.
    #[must_use]
    pub fn forbidden_file(self, path: impl Into<PathBuf>) -> Self {
        self.with_file(path.into(), FakeFile::Forbidden)
    }

    /// Adds a program: its standard output, standard error and exit code when it is run with exactly
    /// these arguments. `words` is the program followed by its arguments.
    #[must_use]
    pub fn process(
        self,
        words: &[&str],
        stdout: impl Into<Vec<u8>>,
        stderr: impl Into<Vec<u8>>,
        exit_code: u8,
    ) -> Self {
        let status = exit_status(exit_code);
        let output = Output { status, stdout: stdout.into(), stderr: stderr.into() };
        self.with_process(words, Some(output))
    }

    /// Adds a program that never exits when it is run with exactly these arguments.
    #[must_use]
    pub fn hanging_process(self, words: &[&str]) -> Self {
        self.with_process(words, None)
    }

    /// Sets the clock. Default: the system clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the transport that requests are sent through.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Arc::new(transport);
        self
    }

    /// Builds the platform. Its random numbers are the same in every run.
    pub fn build(self) -> Platform {
        let Self { variables, files, processes, .. } = self;
        Platform {
            clock: self.clock,
            offset: Arc::default(),
            random: Random::seeded(0),
            transport: self.transport,
            variables: Arc::new(move |name| variables.0.get(name).cloned()),
            read_file: Arc::new(move |path| files.read(path)),
            run_process: Arc::new(move |program, arguments| processes.run(program, arguments)),
        }
    }

    fn with_file(mut self, path: PathBuf, file: FakeFile) -> Self {
        self.files.0.insert(path, file);
        self
    }

    fn with_process(mut self, words: &[&str], output: Option<Output>) -> Self {
        self.processes.0.insert(words.iter().map(ToString::to_string).collect(), output);
        self
    }
}

/// Debug output shows only the names, since values may be secret.
#[derive(Default)]
struct Texts(HashMap<String, String>);

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[derive(Default)]
struct FakeFiles(HashMap<PathBuf, FakeFile>);

enum FakeFile {
    Private(Vec<u8>),
    Open(Vec<u8>),
    Forbidden,
}

impl FakeFiles {
    fn read(&self, path: &Path) -> io::Result<FileContent> {
        let (bytes, world_readable) = match self.0.get(path) {
            None => return Err(io::ErrorKind::NotFound.into()),
            Some(FakeFile::Forbidden) => return Err(io::ErrorKind::PermissionDenied.into()),
            Some(FakeFile::Private(bytes)) => (bytes, false),
            Some(FakeFile::Open(bytes)) => (bytes, true),
        };
        Ok(FileContent::new(bytes.clone(), world_readable))
    }
}

impl fmt::Debug for FakeFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// The output of each program by its words, or `None` for a program that never exits.
#[derive(Default)]
struct FakeProcesses(HashMap<Vec<String>, Option<Output>>);

impl FakeProcesses {
    fn run(&self, program: &str, arguments: &[String]) -> BoxFuture<'static, io::Result<Output>> {
        let words: Vec<_> = [program.to_owned()].into_iter().chain(arguments.to_vec()).collect();
        let found = self.0.get(&words).cloned();
        Box::pin(async move {
            match found {
                None => Err(io::ErrorKind::NotFound.into()),
                Some(None) => pending().await,
                Some(Some(output)) => Ok(output),
            }
        })
    }
}

impl fmt::Debug for FakeProcesses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys().filter_map(|words| words.first())).finish()
    }
}

#[cfg(unix)]
fn exit_status(code: u8) -> ExitStatus {
    use std::os::unix::process::ExitStatusExt;

    ExitStatus::from_raw(i32::from(code) << 8)
}

#[cfg(windows)]
fn exit_status(code: u8) -> ExitStatus {
    use std::os::windows::process::ExitStatusExt;

    ExitStatus::from_raw(u32::from(code))
}

#[derive(Debug)]
struct NoNetwork;

impl Transport for NoNetwork {
    fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let host = request.uri().host().unwrap_or_default();
        let message = format!("no connection to {host}: the fake platform has no transport");
        Box::pin(async move { Err(TransportError::new(TransportErrorKind::Connect, message)) })
    }
}
