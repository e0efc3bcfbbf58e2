//! `cargo xtask public-api`: the public API of each crate as a committed text, so that a change of
//! it is seen in review, and the foreign crates whose types occur in it.
//!
//! The source is read with syn, which the generator needs anyway. rustdoc's JSON would be more
//! exact (it expands macros and infers auto traits), but its format changes with almost every
//! compiler and it has to build the crates first; this takes a second and is the same with every
//! toolchain. What macros write is listed as the call of the macro.

mod foreign;
mod items;
mod listing;
mod show;
mod source;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use crate::tree;
use listing::Listing;
use source::Source;

const COMMAND: &str = "cargo xtask public-api";

/// The crates that applications use, and their folders. Generated code is left out: its API is that of the metadata.
const CRATES: [(&str, &str); 4] = [
    ("ecs_record", "ecs-core/record"),
    ("ecs_core", "ecs-core"),
    ("ecs_config", "ecs-config"),
    ("ecs_sdk", "ecs-sdk"),
];

/// Writes the listing of each crate, or checks that it is up to date.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let mut problems = Vec::new();
    for (name, folder) in CRATES {
        let folder = tree::workspace()?.join(folder);
        if !folder.exists() {
            continue;
        }
        let mut files = tree::read(&folder.join("src"), "rs")?;
        files.retain(|path, _| !path.starts_with("generated/"));
        let source = Source::parse(name, &files)?;
        let listing = Listing::of(&source);
        problems.extend(foreign::problems(&listing, &source));
        problems.extend(update(&folder.join("public-api.txt"), &listing.to_string(), check)?);
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Returns what is wrong with the committed file when it is only checked.
fn update(file: &Path, listing: &str, check: bool) -> Result<Vec<String>, String> {
    let committed = fs::read_to_string(file).unwrap_or_default();
    if committed == listing {
        return Ok(Vec::new());
    }
    if !check {
        let failed = |error| format!("{}: {error}", file.display());
        return fs::write(file, listing).map_err(failed).map(|()| Vec::new());
    }
    let mut problems = difference(&committed, listing);
    problems.insert(0, format!("{} differs from the source:", file.display()));
    problems.push(format!("run `{COMMAND}` and commit the result"));
    Ok(problems)
}

/// Lines that are only in one of two listings, each with the item that it belongs to.
fn difference(committed: &str, listing: &str) -> Vec<String> {
    let (old, new) = (with_items(committed), with_items(listing));
    let only = |sign: &str, these: &[String], those: &[String]| -> Vec<String> {
        let only = these.iter().filter(|line| !those.contains(line));
        only.map(|line| format!("  {sign} {line}")).collect()
    };
    [only("-", &old, &new), only("+", &new, &old)].concat()
}

fn with_items(listing: &str) -> Vec<String> {
    let mut item = "";
    listing
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| match line.strip_prefix("    ") {
            Some(member) => format!("{item}: {member}"),
            None => {
                item = line;
                line.to_owned()
            }
        })
        .collect()
}
