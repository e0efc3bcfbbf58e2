//! Folders of text files: reading them, and updating them to a set of files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The text of each file by path, relative to the folder and with `/` as the separator.
pub(crate) type Tree = BTreeMap<String, String>;

/// The root of the workspace, independent of the current directory.
pub(crate) fn workspace() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Reads all files in `folder` with the extension. A folder that does not exist is empty.
pub(crate) fn read(folder: &Path, extension: &str) -> Result<Tree, String> {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        if !path.exists() {
            continue;
        }
        let entries = fs::read_dir(&path).map_err(|error| with_path(&path, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| with_path(&path, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path).map_err(|error| with_path(&path, &error))?;
                tree.insert(relative(folder, &path), text);
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
pub(crate) struct Changes {
    pub(crate) new: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) stale: Vec<String>,
    pub(crate) unchanged: usize,
}

impl Changes {
    pub(crate) fn between(found: &Tree, wanted: &Tree) -> Self {
        let missing = |path: &&String| !found.contains_key(*path);
        let differs = |path: &&String| found.get(*path).is_some_and(|text| wanted[*path] != *text);
        Self {
            new: wanted.keys().filter(missing).cloned().collect(),
            changed: wanted.keys().filter(differs).cloned().collect(),
            stale: found.keys().filter(|path| !wanted.contains_key(*path)).cloned().collect(),
            unchanged: wanted.iter().filter(|(path, text)| found.get(*path) == Some(text)).count(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.stale.is_empty()
    }

    /// Writes new and changed files, and removes stale ones.
    pub(crate) fn apply(&self, folder: &Path, wanted: &Tree) -> Result<(), String> {
        for name in self.new.iter().chain(&self.changed) {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(|error| with_path(parent, &error))?;
            }
            fs::write(&path, &wanted[name]).map_err(|error| with_path(&path, &error))?;
        }
        for name in &self.stale {
            let path = folder.join(name);
            fs::remove_file(&path).map_err(|error| with_path(&path, &error))?;
            // Removes the folder if it is empty; fails otherwise.
            drop(path.parent().map(fs::remove_dir));
        }
        Ok(())
    }
}

fn with_path(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
