//! Files with settings and credentials, and processes that print credentials.

use std::io;
use std::path::Path;
use std::process::{Output, Stdio};

use secrecy::{ExposeSecret, SecretSlice};
use tokio::process::Command;

use super::BoxFuture;

/// The content of a file. It may be secret, so it is zeroized on drop and not shown.
#[derive(Debug)]
pub struct FileContent {
    bytes: SecretSlice<u8>,
    world_readable: bool,
}

impl FileContent {
    pub(crate) fn new(bytes: Vec<u8>, world_readable: bool) -> Self {
        Self { bytes: bytes.into(), world_readable }
    }

    getters! {
        /// The bytes.
        pub fn bytes() -> &[u8] { bytes.expose_secret() }
        /// Whether every user of the system can read the file.
        pub fn is_world_readable() -> bool { world_readable }
    }
}

pub(crate) type ReadFile = dyn Fn(&Path) -> io::Result<FileContent> + Send + Sync;

pub(crate) type RunProcess =
    dyn Fn(&str, &[String]) -> BoxFuture<'static, io::Result<Output>> + Send + Sync;

pub(crate) fn read_file(path: &Path) -> io::Result<FileContent> {
    Ok(FileContent::new(std::fs::read(path)?, is_world_readable(path)?))
}

pub(crate) fn run_process(
    program: &str,
    arguments: &[String],
) -> BoxFuture<'static, io::Result<Output>> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).kill_on_drop(true);
    Box::pin(async move { command.output().await })
}

#[cfg(unix)]
fn is_world_readable(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;

    const READ_BY_OTHERS: u32 = 0o004;
    Ok(std::fs::metadata(path)?.permissions().mode() & READ_BY_OTHERS != 0)
}

/// The standard library does not expose it.
#[cfg(not(unix))]
fn is_world_readable(_path: &Path) -> io::Result<bool> {
    Ok(false)
}
