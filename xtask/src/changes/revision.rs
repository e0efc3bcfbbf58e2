//! The metadata, and the whole source, at a revision of git.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tree::Tree;

const SPECS: &str = "api-specs";

/// The metadata at a revision.
pub(super) fn specs(root: &Path, revision: &str) -> Result<Tree, String> {
    let names = git(root, &["ls-tree", "-r", "-z", "--name-only", revision, "--", SPECS])?;
    let paths = names.split('\0').filter(|path| path.ends_with(".json"));
    let paths: Vec<_> = paths.collect();
    if paths.is_empty() {
        return Err(format!("{revision} has no {SPECS}/"));
    }
    // One process for all files: each is preceded by a line that ends with its size.
    let objects: Vec<_> = paths.iter().map(|path| format!("{revision}:./{path}")).collect();
    let output = batch(root, &objects)?;
    let mut rest = output.as_slice();
    let mut tree = Tree::new();
    for path in paths {
        let (text, remaining) = object(rest).ok_or_else(|| format!("{path}: git has no text"))?;
        rest = remaining;
        let name = path.strip_prefix(SPECS).unwrap_or(path).trim_start_matches('/');
        tree.insert(name.to_owned(), text.replace("\r\n", "\n"));
    }
    Ok(tree)
}

/// The first object of the output of `git cat-file --batch`, and the rest.
fn object(output: &[u8]) -> Option<(String, &[u8])> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let header = std::str::from_utf8(&output[..end]).ok()?;
    let size: usize = header.rsplit(' ').next()?.parse().ok()?;
    let text = output.get(end + 1..end + 1 + size)?;
    Some((String::from_utf8(text.to_vec()).ok()?, output.get(end + 2 + size..)?))
}

fn git(root: &Path, args: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(args).current_dir(root).output();
    let output = output.map_err(|error| not_started(&error))?;
    if !output.status.success() {
        return Err(format!("git {}: {}", args[0], String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("git {}: not UTF-8", args[0]))
}

fn not_started(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => {
            "git is not installed, and it is needed to read the earlier revision".to_owned()
        }
        _ => format!("failed to start git: {error}"),
    }
}

fn batch(root: &Path, objects: &[String]) -> Result<Vec<u8>, String> {
    let mut child = Command::new("git")
        .args(["cat-file", "--batch"])
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&error))?;
    let mut input = child.stdin.take().ok_or("git has no input")?;
    let text = objects.join("\n") + "\n";
    // On a thread of its own, because git writes before it has read everything.
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| format!("git: {error}"))?;
    match writer.join() {
        Ok(Ok(())) => Ok(output.stdout),
        _ => Err("git cat-file ended early".to_owned()),
    }
}

/// The whole source at a revision, in a folder that is removed in the end.
pub(super) struct Checkout {
    root: PathBuf,
    folder: PathBuf,
    /// The folder of the crate in it.
    pub(super) package: PathBuf,
}

impl Checkout {
    pub(super) fn new(root: &Path, revision: &str, folder: PathBuf) -> Result<Self, String> {
        let prefix = git(root, &["rev-parse", "--show-prefix"])?;
        let package = folder.join(prefix.trim());
        let path = folder.to_str().ok_or("the folder's path is not UTF-8")?;
        // What an interrupted run left.
        drop(git(root, &["worktree", "remove", "--force", path]));
        git(root, &["worktree", "add", "--quiet", "--force", "--detach", path, revision])?;
        Ok(Self { root: root.to_owned(), folder, package })
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        if let Some(path) = self.folder.to_str() {
            drop(git(&self.root, &["worktree", "remove", "--force", path]));
        }
    }
}
