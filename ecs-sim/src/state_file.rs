//! The file that a world is saved in.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::StateError;
use crate::world::World;

/// Reads the world from a file, or takes `fresh` if the file does not exist. Fails now if the file
/// could not be written later, before any work is lost.
pub(crate) fn open(file: &Path, fresh: &World) -> Result<World, StateError> {
    let world = match fs::read_to_string(file) {
        Ok(text) => World::parse(&text, fresh).map_err(|what| StateError::broken(file, &what))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => fresh.clone(),
        Err(error) => return Err(StateError::read(file, error)),
    };
    let probe = beside(file);
    create(&probe).map_err(|error| StateError::write(file, error))?;
    // A leftover file of this name does no harm.
    let _ = fs::remove_file(&probe);
    Ok(world)
}

/// Writes the whole file or leaves it unchanged.
pub(crate) fn write(file: &Path, world: &World) -> Result<(), StateError> {
    let (target, temporary) = (target(file), beside(file));
    write_new(&temporary, world).and_then(|()| fs::rename(&temporary, &target)).map_err(|error| {
        // It may be partly written.
        let _ = fs::remove_file(&temporary);
        StateError::write(file, error)
    })
}

fn write_new(file: &Path, world: &World) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(world)?;
    text.push('\n');
    let mut file = create(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A new file that only its owner can read: it contains the passwords of instances.
fn create(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// Resolves a symbolic link, so that the link is kept.
fn target(file: &Path) -> PathBuf {
    fs::canonicalize(file).unwrap_or_else(|_| file.to_owned())
}

/// A unique name in the same folder.
fn beside(file: &Path) -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut target = target(file);
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (program, number) = (std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    target.set_file_name(format!(".{name}.{program}-{number}.tmp"));
    target
}
