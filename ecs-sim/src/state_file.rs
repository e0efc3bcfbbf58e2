//! The file that a world is saved in, and its lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::error::StateError;
use crate::world::World;

/// The file of a running endpoint. No other process can open it until it is unlocked.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    /// A file of its own, because the state file is replaced on every save. It is never removed:
    /// another process may be about to lock it.
    lock: Mutex<Option<File>>,
}

impl StateFile {
    /// Locks the file, and reads the world from it, or takes `fresh` if it does not exist. Fails
    /// now if the file could not be written later, before any work is lost.
    pub(crate) fn open(path: &Path, fresh: &World) -> Result<(Self, World), StateError> {
        let lock = lock(path)?;
        let world = match fs::read_to_string(path) {
            Ok(text) => {
                World::parse(&text, fresh).map_err(|what| StateError::broken(path, &what))?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => fresh.clone(),
            Err(error) => return Err(StateError::read(path, error)),
        };
        remove_leftovers(path);
        let probe = beside(path);
        create(&probe).map_err(|error| StateError::write(path, error))?;
        // A leftover file of this name does no harm.
        let _ = fs::remove_file(&probe);
        Ok((Self { path: path.to_owned(), lock: Mutex::new(Some(lock)) }, world))
    }

    /// Lets other processes open the file.
    pub(crate) fn unlock(&self) {
        *self.lock.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// The lock of a state file, with the id of this process in it.
fn lock(path: &Path) -> Result<File, StateError> {
    let failed = |error| StateError::write(path, error);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(hidden(path, "lock")).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut owner = String::new();
            // Some systems do not let others read a locked file.
            let _ = file.read_to_string(&mut owner);
            return Err(StateError::in_use(path, owner.trim()));
        }
        // A file system without locks protects from nothing, but can be used.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    let id = std::process::id().to_string();
    let written = file.set_len(0).and_then(|()| file.rewind());
    written.and_then(|()| file.write_all(id.as_bytes())).map_err(failed)?;
    Ok(file)
}

/// Removes what a process left that was killed while it saved. The lock is held.
fn remove_leftovers(path: &Path) {
    let target = target(path);
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (start, folder) = (format!(".{name}."), target.parent().map(Path::to_owned));
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    let entries = fs::read_dir(folder.unwrap_or_else(|| PathBuf::from(".")));
    for entry in entries.into_iter().flatten().flatten() {
        let found = entry.file_name().to_string_lossy().into_owned();
        let middle = found.strip_prefix(&start).and_then(|rest| rest.strip_suffix(".tmp"));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if middle
            .and_then(|id| id.split_once('-'))
            .is_some_and(|(a, b)| is_number(a) && is_number(b))
        {
            // It takes space, and does no other harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The world in the form of the file.
pub(crate) fn text(world: &World) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(world)?;
    text.push('\n');
    Ok(text)
}

/// Writes the whole file or leaves it unchanged.
pub(crate) fn write(file: &Path, text: &str) -> Result<(), StateError> {
    let (target, temporary) = (target(file), beside(file));
    write_new(&temporary, text).and_then(|()| fs::rename(&temporary, &target)).map_err(|error| {
        // It may be partly written.
        let _ = fs::remove_file(&temporary);
        StateError::write(file, error)
    })
}

fn write_new(file: &Path, text: &str) -> io::Result<()> {
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
    let (program, number) = (std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    hidden(file, &format!("{program}-{number}.tmp"))
}

/// A hidden file in the same folder.
fn hidden(file: &Path, ending: &str) -> PathBuf {
    let mut target = target(file);
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    target.set_file_name(format!(".{name}.{ending}"));
    target
}
