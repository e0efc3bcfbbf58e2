//! The files of the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Text by path, with `/` and relative to the folder that was read.
pub(crate) type Files = BTreeMap<String, String>;

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Reads the files below `folder` with one of these extensions; hidden folders and build output are
/// left out, and so are links, which lead to files that are read at their place. A folder that does
/// not exist is empty.
pub(crate) fn read(folder: &Path, extensions: &[&str]) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        for entry in fs::read_dir(&path).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy();
            if path.is_symlink() {
                continue;
            } else if path.is_dir() {
                if !name.starts_with('.') && !["target", "node_modules"].contains(&&*name) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|found| extensions.iter().any(|e| found == *e)) {
                files.insert(relative(folder, &path), fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap().iter();
    parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
