//! Files with settings and credentials, and processes that print credentials.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Output, Stdio};

use tokio::process::Command;
use zeroize::Zeroizing;

use super::BoxFuture;

/// The content of a file. It may be secret, so it is zeroized on drop.
pub struct FileContent {
    pub(crate) bytes: Zeroizing<Vec<u8>>,
    pub(crate) world_readable: bool,
}

impl FileContent {
    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether every user of the system can read the file.
    pub fn is_world_readable(&self) -> bool {
        self.world_readable
    }
}

impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileContent")
            .field("world_readable", &self.world_readable)
            .finish_non_exhaustive()
    }
}

/// Reads a small file. The calling thread blocks meanwhile.
pub(crate) type ReadFile = dyn Fn(&Path) -> io::Result<FileContent> + Send + Sync;

/// Runs a program, as [`Platform::run_process`](super::Platform::run_process) describes.
pub(crate) type RunProcess =
    dyn Fn(&str, &[String]) -> BoxFuture<'static, io::Result<Output>> + Send + Sync;

pub(crate) fn read_file(path: &Path) -> io::Result<FileContent> {
    let bytes = Zeroizing::new(std::fs::read(path)?);
    Ok(FileContent { bytes, world_readable: is_world_readable(path)? })
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
