//! Local files that contain credentials.

use std::io;
use std::path::{Path, PathBuf};

use ecs_core::{Error, Platform};
use zeroize::Zeroizing;

/// Reads a file, and warns if every user of the host can read it.
pub(super) fn read(platform: &Platform, path: &Path) -> Result<Zeroizing<String>, Error> {
    read_if_exists(platform, path)?
        .ok_or_else(|| Error::credentials(format!("the file {} does not exist", path.display())))
}

/// Reads a file as [`read`] does, or returns `None` if it does not exist.
pub(super) fn read_if_exists(
    platform: &Platform,
    path: &Path,
) -> Result<Option<Zeroizing<String>>, Error> {
    let shown = path.display();
    let file = match platform.read_file(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::credentials(format!("{shown} cannot be read: {error}"))),
    };
    if file.is_world_readable() {
        tracing::warn!("every user of this host can read {shown}; run `chmod 600 {shown}`");
    }
    match std::str::from_utf8(file.bytes()) {
        // Some editors start a file with a byte order mark.
        Ok(text) => Ok(Some(Zeroizing::new(text.trim_start_matches('\u{feff}').to_owned()))),
        Err(_) => Err(Error::credentials(format!("{shown} is not UTF-8 text"))),
    }
}

/// A path in the user's home folder.
pub(super) fn in_home(platform: &Platform, path: &str) -> Result<PathBuf, Error> {
    let home = platform.home().ok_or_else(|| {
        let variable = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        Error::credentials(format!("~/{path} cannot be found: {variable} is not set"))
    })?;
    Ok(home.join(path))
}
