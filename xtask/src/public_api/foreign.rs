//! Types and traits of other crates in public signatures.

use std::collections::BTreeSet;

use super::listing::Listing;
use super::source::{Path, Source, Target};

/// Crates whose types applications may meet: a new major version of one of them is a new major
/// version of ours.
const ALLOWED: [&str; 12] = [
    "alloc",
    "bytes",
    "core",
    "ecs_config",
    "ecs_core",
    "ecs_record",
    "futures_core",
    "http",
    "jiff",
    "serde",
    "serde_json",
    "std",
];

/// A line for each crate that is not among the allowed ones, with an item that names it.
pub(super) fn problems(listing: &Listing, source: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    for (item, entry) in &listing.entries {
        let heading = std::iter::once((&entry.heading, &entry.module));
        let members = entry.members.iter().map(|(line, module)| (line, module));
        for (line, module) in heading.chain(members) {
            for name in crates(line, module, source) {
                problems.push(format!("{item} shows a type of the crate {name}: {line}"));
            }
        }
    }
    problems
}

fn crates(line: &str, module: &[String], source: &Source) -> BTreeSet<String> {
    let foreign =
        paths(line).into_iter().filter_map(|path| match source.resolve(module, &path)? {
            Target::Foreign(name) => Some(name),
            _ => None,
        });
    foreign.filter(|name| !ALLOWED.contains(&name.as_str())).collect()
}

/// The paths in a line: `a::b::C`, single names of types, and crates that are exported whole.
fn paths(line: &str) -> Vec<Path> {
    let exported = line.strip_prefix("pub use ").filter(|path| !path.contains("::"));
    let mut paths: Vec<Path> = exported.into_iter().map(|name| vec![name.to_owned()]).collect();
    // Quoted text has no paths.
    for text in line.split('"').step_by(2) {
        let is_path = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
        for word in text.split(|letter| !is_path(letter)) {
            let names = word.trim_matches(':').split("::");
            let names: Vec<_> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
            let is_type = names.first().is_some_and(|name| name.starts_with(char::is_uppercase));
            if names.len() > 1 || is_type {
                paths.push(names);
            }
        }
    }
    paths
}
