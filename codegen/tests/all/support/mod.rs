//! Helpers of the tests: folders of text files, and differences between texts.

pub(crate) mod demo;
pub(crate) mod public_items;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The text of each file by path, relative to the folder and with `/` as the separator.
pub(crate) type Tree = BTreeMap<String, String>;

/// A folder of this crate's tests.
pub(crate) fn tests(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)
}

/// Reads all files in `folder`. A folder that does not exist is empty.
pub(crate) fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(path) = folders.pop() {
        for entry in fs::read_dir(&path).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                // Some checkouts convert line ends.
                tree.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
            }
        }
    }
    tree
}

/// Makes `folder` contain exactly these files.
pub(crate) fn write(folder: &Path, tree: &Tree) {
    for name in read(folder).keys().filter(|name| !tree.contains_key(*name)) {
        fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, text) in tree {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The names of the folders in `folder`.
pub(crate) fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = entries
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// The difference of two texts: expected lines with `-`, found lines with `+`, and a few equal lines
/// around them.
pub(crate) fn difference(expected: &str, found: &str) -> String {
    const CONTEXT: usize = 3;
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let same = |(one, other): &(&&str, &&str)| one == other;
    let head = old.iter().zip(&new).take_while(same).count();
    let most = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(same).count().min(most);
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let mut text = format!("  at line {}:\n", head + 1);
    let mut add = |sign: &str, lines: &[&str]| {
        text.extend(lines.iter().map(|line| format!("{sign} {line}\n")));
    };
    add(" ", &old[head.saturating_sub(CONTEXT)..head]);
    add("-", &old[head..old_end]);
    add("+", &new[head..new_end]);
    add(" ", &old[old_end..(old_end + CONTEXT).min(old.len())]);
    text
}
