//! Folders of text files: reading them, and updating them to a set of files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The text of each file by path, relative to the folder and with `/` as the separator.
pub(crate) type Tree = BTreeMap<String, String>;

/// The root of the workspace: that of the package that cargo runs, or the one around the current folder.
///
/// It is found at run time. The folder that this program was compiled in can be that of another clone
/// with the same target folder.
pub(crate) fn workspace() -> Result<PathBuf, String> {
    let start = match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?,
    };
    let is_workspace = |folder: &&Path| folder.join("api-specs").is_dir();
    let found = start.ancestors().find(is_workspace).map(Path::to_owned);
    found.ok_or_else(|| format!("no workspace with api-specs/ around {}", start.display()))
}

/// Reads all files in `folder` with the extension. A folder that does not exist is empty. Line ends are
/// those of Unix, whatever the checkout has.
pub(crate) fn read(folder: &Path, extension: &str) -> Result<Tree, String> {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        if !path.exists() {
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|error| with_path(&path, &error))? {
            let entry = entry.map_err(|error| with_path(&path, &error))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| with_path(&path, &error))?;
            if kind.is_symlink() {
                return Err(format!(
                    "{}: is a link, which is not followed: remove it",
                    path.display()
                ));
            } else if kind.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path).map_err(|error| with_path(&path, &error))?;
                tree.insert(relative(folder, &path), text.replace("\r\n", "\n"));
            }
        }
    }
    Ok(tree)
}

fn relative(folder: &Path, path: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The changes that make a folder contain exactly the wanted files.
#[derive(Default)]
pub(crate) struct Changes {
    pub(crate) new: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) stale: Vec<String>,
    pub(crate) unchanged: usize,
}

impl Changes {
    pub(crate) fn between(found: &Tree, wanted: &Tree) -> Self {
        let mut changes = Self::default();
        for (path, text) in wanted {
            match found.get(path) {
                None => changes.new.push(path.clone()),
                Some(other) if other != text => changes.changed.push(path.clone()),
                Some(_) => changes.unchanged += 1,
            }
        }
        let stale = found.keys().filter(|path| !wanted.contains_key(*path));
        changes.stale = stale.cloned().collect();
        changes
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count() == 0
    }

    pub(crate) fn count(&self) -> usize {
        self.new.len() + self.changed.len() + self.stale.len()
    }

    /// Writes new and changed files, and removes stale ones. An error says what was done before.
    pub(crate) fn apply(&self, folder: &Path, wanted: &Tree) -> Result<(), String> {
        let written = self.new.iter().chain(&self.changed);
        let written = written.map(|name| write(&folder.join(name), &wanted[name]));
        let removed = self.stale.iter().map(|name| remove(folder, name));
        for (done, result) in written.chain(removed).enumerate() {
            result.map_err(|error| {
                let (total, folder) = (self.count(), folder.display());
                let before = format!("{done} of {total} files of {folder} were written before");
                format!("{error}\n{before}; run the command again")
            })?;
        }
        Ok(())
    }
}

fn remove(folder: &Path, name: &str) -> Result<(), String> {
    let path = folder.join(name);
    fs::remove_file(&path).map_err(|error| with_path(&path, &error))?;
    // Removes the folder if it is empty; fails otherwise.
    drop(path.parent().map(fs::remove_dir));
    Ok(())
}

/// Writes a file so that it has the old text or the new one, whatever happens. Links are not followed.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    let folder = path.parent().unwrap_or(path);
    for path in [folder, path] {
        if is_link(path) {
            return Err(format!("{}: is a link, which is not followed: remove it", path.display()));
        }
    }
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    // One name per file, so that the next run replaces what an interrupted one left.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.join(format!(".{name}.tmp"));
    drop(fs::remove_file(&temporary));
    let renamed = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    renamed.map_err(|error| {
        drop(fs::remove_file(&temporary));
        with_path(path, &error)
    })
}

fn with_path(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}
