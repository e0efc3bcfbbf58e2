//! Folders of text files: read as a whole, and brought to a wanted state.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Paths with `/`, relative to the folder, and the text of each file.
pub(crate) type Tree = BTreeMap<String, String>;

/// The workspace, whatever folder the task was started in.
pub(crate) fn workspace() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Reads every file below `folder` whose name ends in `extension`. A folder that does not exist is
/// empty.
pub(crate) fn read(folder: &Path, extension: &str) -> Result<Tree, String> {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        if !path.exists() {
            continue;
        }
        let entries = fs::read_dir(&path).map_err(|error| at(&path, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| at(&path, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
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

/// What has to happen to a folder so that it holds exactly the wanted files.
pub(crate) struct Changes {
    pub(crate) new: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) left_over: Vec<String>,
    pub(crate) unchanged: usize,
}

impl Changes {
    pub(crate) fn between(found: &Tree, wanted: &Tree) -> Self {
        let missing = |path: &&String| !found.contains_key(*path);
        let differs = |path: &&String| found.get(*path).is_some_and(|text| wanted[*path] != *text);
        Self {
            new: wanted.keys().filter(missing).cloned().collect(),
            changed: wanted.keys().filter(differs).cloned().collect(),
            left_over: found.keys().filter(|path| !wanted.contains_key(*path)).cloned().collect(),
            unchanged: wanted.iter().filter(|(path, text)| found.get(*path) == Some(text)).count(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.left_over.is_empty()
    }

    /// Writes what is new or changed, and removes what is left over.
    pub(crate) fn apply(&self, folder: &Path, wanted: &Tree) -> Result<(), String> {
        for name in self.new.iter().chain(&self.changed) {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
            }
            fs::write(&path, &wanted[name]).map_err(|error| at(&path, &error))?;
        }
        for name in &self.left_over {
            let path = folder.join(name);
            fs::remove_file(&path).map_err(|error| at(&path, &error))?;
            // A folder that is empty now goes too; one that is not stays.
            drop(path.parent().map(fs::remove_dir));
        }
        Ok(())
    }
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
