//! Holds the table of changes against the public items of both versions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use codegen::{Changes, Class, Mark, Sources, Verdict};

use super::revision::Checkout;
use super::rustdoc::{self, Items};
use crate::failure::Failure;
use crate::place::Place;

pub(super) fn run(
    place: &Place,
    revision: &str,
    [old, new]: [&Sources; 2],
    changes: &Changes,
) -> Result<(), Failure> {
    let package = place.package();
    let name = package_name(&place.root.join(package))?;
    let target = target(place)?;
    let checkout = Checkout::new(&place.root, revision, target.join("changes-before"))?;
    let before = rustdoc::items(&checkout.package.join(package), &name, &target)?;
    drop(checkout);
    let after = rustdoc::items(&place.root.join(package), &name, &target)?;
    // Actions have their modules in both versions.
    let mut modules = codegen::modules(old)?;
    modules.extend(codegen::modules(new)?);
    let differences = Differences::between(&before, &after);
    let problems = disagreements(&differences, changes, &modules);
    if problems.is_empty() {
        let Differences { added, removed, changed } = &differences;
        println!(
            "verified  {} public items: {} added, {} removed, {} changed",
            after.len(),
            added.len(),
            removed.len(),
            changed.len()
        );
        return Ok(());
    }
    Err(format!("the table and rustdoc disagree:\n  {}", problems.join("\n  ")).into())
}

fn package_name(package: &Path) -> Result<String, String> {
    let path = package.join("Cargo.toml");
    let text = std::fs::read_to_string(&path);
    let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
    let name = text.lines().find_map(|line| line.strip_prefix("name = \""));
    let name = name.and_then(|name| name.strip_suffix('"'));
    name.map(str::to_owned).ok_or_else(|| format!("{}: has no name", path.display()))
}

/// The target folder of this program, where dependencies are built already.
fn target(place: &Place) -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(program.ancestors().nth(2).unwrap_or(&place.root).to_owned())
}

/// The paths of items that differ.
struct Differences {
    added: BTreeSet<String>,
    removed: BTreeSet<String>,
    changed: BTreeSet<String>,
}

impl Differences {
    fn between(before: &Items, after: &Items) -> Self {
        let missing = |one: &Items, other: &Items| -> BTreeSet<String> {
            one.keys().filter(|path| !other.contains_key(*path)).cloned().collect()
        };
        let differs = |path: &&String| before.get(*path).is_some_and(|text| *text != after[*path]);
        Self {
            added: missing(after, before),
            removed: missing(before, after),
            changed: after.keys().filter(differs).cloned().collect(),
        }
    }
}

fn disagreements(
    found: &Differences,
    table: &Changes,
    modules: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut problems = Vec::new();
    let is_breaking = !found.removed.is_empty();
    if is_breaking && table.verdict() < Verdict::Major {
        problems.push(format!("the verdict is {}, but items are removed", table.verdict()));
    }
    if !found.added.is_empty() && table.verdict() < Verdict::Minor {
        problems.push(format!("the verdict is {}, but items are added", table.verdict()));
    }
    let said = Said::of(table, modules);
    for (paths, what) in
        [(&found.added, "added"), (&found.removed, "removed"), (&found.changed, "changed")]
    {
        for path in paths.iter().filter(|path| !said.explains(path)) {
            problems.push(format!("{path} is {what}, which the table does not say"));
        }
    }
    let all = || found.added.iter().chain(&found.removed).chain(&found.changed);
    for (change, part) in &said.parts {
        if !all().any(|path| is_inside(path, part)) {
            problems
                .push(format!("{change} is in the table, but no public item of {part} differs"));
        }
    }
    problems
}

/// Whether the item is in or has one of the names: those of a module, method or type.
fn is_inside(path: &str, part: &str) -> bool {
    let segments: Vec<_> = path.split([':', '.', ' ']).filter(|it| !it.is_empty()).collect();
    part.split("::").any(|name| segments.contains(&name))
}

/// What the table says.
struct Said {
    /// Changes of public items, with the module or type where they are.
    parts: Vec<(String, String)>,
    /// Everything that changes, with documentation and behaviour.
    all: BTreeSet<String>,
}

impl Said {
    fn of(table: &Changes, modules: &BTreeMap<String, String>) -> Self {
        let mut said = Self { parts: Vec::new(), all: BTreeSet::new() };
        for change in table.products.iter().flat_map(|product| &product.changes) {
            for path in std::iter::once(&change.path).chain(&change.also) {
                let action = path.split('/').next().unwrap_or(path);
                let part = match (modules.get(action), path.strip_prefix("types::")) {
                    (_, Some(name)) => name.to_owned(),
                    // The group exports the request and the response of the module.
                    (Some(module), None) => {
                        format!("{module}::{action}Request::{action}Response")
                    }
                    (None, None) => path.clone(),
                };
                let is_item = change.mark == Mark::New || change.class == Class::Major;
                if is_item && !change.behaviour {
                    said.parts.push((path.clone(), part.clone()));
                }
                said.all.insert(part);
            }
        }
        said
    }

    /// Whether a change is at the place of an item. Items that several actions share are in `types`.
    fn explains(&self, path: &str) -> bool {
        self.all.iter().any(|part| is_inside(path, part)) || path.contains("::types::")
    }
}
