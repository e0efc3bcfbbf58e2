//! Files that settings and credentials are read from.

use std::fmt;
use std::io;
use std::path::Path;

use zeroize::Zeroizing;

/// A file, whose content may be secret: it is wiped when it is dropped.
pub(crate) struct FileContent {
    pub(crate) bytes: Zeroizing<Vec<u8>>,
    /// Everybody on the machine may read it.
    pub(crate) open_to_everyone: bool,
}

/// Reads files, small ones: the calling thread waits for the disk.
pub(crate) trait Files: fmt::Debug + Send + Sync {
    fn read(&self, path: &Path) -> io::Result<FileContent>;
}

#[derive(Debug)]
pub(crate) struct SystemFiles;

impl Files for SystemFiles {
    fn read(&self, path: &Path) -> io::Result<FileContent> {
        let bytes = Zeroizing::new(std::fs::read(path)?);
        Ok(FileContent { bytes, open_to_everyone: is_open_to_everyone(path)? })
    }
}

#[cfg(unix)]
fn is_open_to_everyone(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;

    const READ_BY_OTHERS: u32 = 0o004;
    Ok(std::fs::metadata(path)?.permissions().mode() & READ_BY_OTHERS != 0)
}

/// Not known from what the standard library tells.
#[cfg(not(unix))]
fn is_open_to_everyone(_path: &Path) -> io::Result<bool> {
    Ok(false)
}
