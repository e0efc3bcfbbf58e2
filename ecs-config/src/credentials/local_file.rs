//! Files of this machine that hold keys.

use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::error::Error;
use crate::platform::Platform;

/// Reads a file, and warns if everybody on the machine could do the same.
pub(crate) fn read(platform: &Platform, path: &Path) -> Result<Zeroizing<String>, Error> {
    read_if_there(platform, path)?
        .ok_or_else(|| Error::credentials(format!("there is no file {}", path.display())))
}

/// The same; `None` if there is no such file.
pub(crate) fn read_if_there(
    platform: &Platform,
    path: &Path,
) -> Result<Option<Zeroizing<String>>, Error> {
    let shown = path.display();
    let file = match platform.files.read(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::credentials(format!("{shown} cannot be read: {error}"))),
    };
    if file.open_to_everyone {
        tracing::warn!("everybody on this machine can read {shown}: run `chmod 600 {shown}`");
    }
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Ok(Some(Zeroizing::new(text.trim_start_matches('\u{feff}').to_owned()))),
        Err(_) => Err(Error::credentials(format!("{shown} is not text in UTF-8"))),
    }
}

/// A path below the user's home folder.
pub(crate) fn in_home(platform: &Platform, path: &str) -> Result<PathBuf, Error> {
    let home = platform.home().ok_or_else(|| {
        let variable = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        Error::credentials(format!("~/{path} cannot be found: {variable} is not set"))
    })?;
    Ok(home.join(path))
}
