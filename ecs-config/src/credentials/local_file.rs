//! Local files that contain credentials.

use std::io;
use std::path::{Path, PathBuf};

use ecs_core::{Error, Platform};
use zeroize::Zeroizing;

use super::outcome::not_configured;

/// Reads a file, and warns if every user of the host can read it.
pub(super) fn read(platform: &Platform, path: &Path) -> Result<Zeroizing<String>, Error> {
    read_if_exists(platform, path)?
        .ok_or_else(|| Error::credentials(format!("the file {} does not exist", path.display())))
}

/// Reads a file as [`read`] does, or returns `None` if it does not exist.
fn read_if_exists(platform: &Platform, path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
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

/// Reads the first of the files in the user's home folder that exists. If none does, their source is
/// not configured.
pub(super) fn read_first_in_home(
    platform: &Platform,
    paths: &[&str],
) -> Result<(PathBuf, Zeroizing<String>), Error> {
    let Some(home) = platform.home() else {
        let variable = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        let shown = paths.first().copied().unwrap_or_default();
        let reason = format!("~/{shown} cannot be found: {variable} is not set");
        return Err(not_configured(reason));
    };
    for path in paths.iter().map(|path| home.join(path)) {
        if let Some(text) = read_if_exists(platform, &path)? {
            return Ok((path, text));
        }
    }
    let shown: Vec<_> = paths.iter().map(|path| home.join(path).display().to_string()).collect();
    Err(not_configured(match shown.as_slice() {
        [path] => format!("the file {path} does not exist"),
        paths => format!("neither {} exists", paths.join(" nor ")),
    }))
}
