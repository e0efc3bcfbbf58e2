//! What a registry or a user of a package would miss.

use std::fs;
use std::process::Command;

use serde_json::Value;

use super::changelog;
use super::workspace::{Dependency, Package, Workspace};

/// The maximum of crates.io for keywords, and for categories.
const MAX_WORDS: usize = 5;
/// Changed files that a message names.
const MAX_NAMED: usize = 5;

/// The changelog, and whether everything is committed.
pub(super) fn of_workspace(
    workspace: &Workspace,
    allow_dirty: bool,
) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    let published = workspace.published();
    if published.is_empty() {
        problems.push("no package is published: all have `publish = false`".to_owned());
    }
    let text = fs::read_to_string(workspace.root.join("CHANGELOG.md")).unwrap_or_default();
    let mut versions: Vec<_> = published.iter().map(|package| package.version.as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    let missing = versions.into_iter().filter(|version| !changelog::describes(&text, version));
    problems.extend(missing.map(|version| {
        format!("CHANGELOG.md: neither [{version}] nor [Unreleased] is a section with content")
    }));
    if !allow_dirty {
        problems.extend(uncommitted(workspace)?);
    }
    Ok(problems)
}

fn uncommitted(workspace: &Workspace) -> Result<Option<String>, String> {
    let mut git = Command::new("git");
    git.args(["status", "--porcelain"]).current_dir(&workspace.root);
    let output = match git.output() {
        Ok(output) => output,
        Err(error) => {
            let what = format!("git status: cannot start git: {error} (--allow-dirty skips this)");
            return Ok(Some(what));
        }
    };
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Ok(Some(format!("git status: {} (--allow-dirty skips this)", text.trim())));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let files: Vec<_> = text.lines().map(|line| line.get(3..).unwrap_or(line)).collect();
    let named = files[..files.len().min(MAX_NAMED)].join(", ");
    let more = if files.len() > MAX_NAMED { ", …" } else { "" };
    let message = format!("not committed: {named}{more} (--allow-dirty accepts it)");
    Ok(Some(message).filter(|_| !files.is_empty()))
}

/// The manifest of a published package.
pub(super) fn of_manifest(package: &Package, workspace: &Workspace) -> Vec<String> {
    let is_empty = |text: &Option<String>| text.as_ref().is_none_or(String::is_empty);
    let docs = package.metadata.pointer("/docs/rs").is_some_and(Value::is_object);
    let missing = [
        ("description", is_empty(&package.description)),
        ("license", is_empty(&package.license)),
        ("readme", is_empty(&package.readme)),
        ("keywords", package.keywords.is_empty()),
        ("categories", package.categories.is_empty()),
        ("[package.metadata.docs.rs]", !docs),
    ];
    let missing = missing.iter().filter(|(_, is_missing)| *is_missing);
    let missing = missing.map(|(field, _)| format!("the manifest has no {field}"));
    let many = [("keywords", &package.keywords), ("categories", &package.categories)];
    let many = many.iter().filter(|(_, words)| words.len() > MAX_WORDS);
    let many = many.map(|(field, _)| format!("more than {MAX_WORDS} {field}"));
    let dependencies = package.local_dependencies();
    let dependencies = dependencies.filter_map(|found| of_dependency(found, workspace));
    named(package, missing.chain(many).chain(dependencies))
}

fn of_dependency(dependency: &Dependency, workspace: &Workspace) -> Option<String> {
    let Dependency { name, req, .. } = dependency;
    let Some(found) = workspace.packages.iter().find(|package| package.name == *name) else {
        return Some(format!("depends on {name}, which is not in the workspace"));
    };
    if !found.is_published() {
        return Some(format!("depends on {name}, which is not published (`publish = false`)"));
    }
    let version = &found.version;
    if req == "*" {
        return Some(format!("depends on {name} without `version = \"{version}\"`"));
    }
    // Exactly the version that it is tested with, not only a compatible one.
    let is_current = [format!("^{version}"), format!("={version}")].contains(req);
    (!is_current).then(|| format!("depends on {name} {req}, but the workspace has {version}"))
}

/// The files that a package contains.
pub(super) fn of_files(package: &Package, files: &[String], workspace: &Workspace) -> Vec<String> {
    let has = |path: &str| files.iter().any(|file| file == path);
    let licenses = license_files(package.license.as_deref().unwrap_or_default());
    let settings = package.setting("contains").and_then(Value::as_array);
    let settings = settings.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    let wanted = licenses.iter().cloned().chain(settings);
    let missing = wanted.filter(|path| !has(path)).map(|path| format!("does not contain {path}"));
    // A checkout without links has text files with the path instead.
    let is_copy = |path: &str| {
        let read = |folder: &std::path::Path| fs::read(folder.join(path)).ok();
        let (copy, original) = (read(package.folder()), read(&workspace.root));
        copy.is_none() || original.is_none() || copy == original
    };
    let changed = licenses.iter().filter(|path| has(path) && !is_copy(path));
    let changed = changed.map(|path| format!("{path} differs from that of the workspace"));
    named(package, missing.chain(changed))
}

/// The file of each license of an SPDX expression: LICENSE-MIT, LICENSE-APACHE.
pub(super) fn license_files(expression: &str) -> Vec<String> {
    let words = expression.split(|c: char| c.is_whitespace() || "()".contains(c));
    let ids = words.filter(|word| !["", "AND", "OR", "WITH"].contains(word));
    let name = |id: &str| id.split('-').next().unwrap_or(id).to_uppercase();
    ids.map(|id| format!("LICENSE-{}", name(id))).collect()
}

fn named(package: &Package, problems: impl Iterator<Item = String>) -> Vec<String> {
    problems.map(|problem| format!("{}: {problem}", package.name)).collect()
}
