//! `cargo xtask regenerate`: reads the metadata, runs the generator and writes the files.

use std::path::Path;
use std::time::Instant;

use codegen::{Counts, Generated, Problems, complete_drafts, draft, generate};

use crate::failure::{CURATION_MISSING, Failure};
use crate::tree::{self, Changes, Tree};

const COMMAND: &str = "cargo xtask regenerate";
/// The metadata.
pub(crate) const SPECS: &str = "api-specs";
/// The generated code.
pub(crate) const GENERATED: &str = "ecs-sdk/src/generated";

/// Updates `ecs-sdk/src/generated/`, or checks that it is up to date.
pub(crate) fn run(check: bool) -> Result<(), Failure> {
    let started = Instant::now();
    let workspace = tree::workspace()?;
    let found = tree::read(&workspace.join(SPECS), "json")?;
    let sources = complete_drafts(&found)
        .map_err(|problems| Failure::new(CURATION_MISSING, format!("\n{problems}")))?;
    let drafts = Changes::between(&found, &sources);
    if check && !drafts.is_empty() {
        let message = format!("curation/drafts.json is complete: run `{COMMAND}`");
        return Err(Failure::new(CURATION_MISSING, message));
    }
    let generated = match generate(&sources) {
        Ok(generated) => generated,
        Err(problems) if check => return Err(problems.into()),
        Err(problems) => return Err(draft_missing(&workspace, &found, &problems)?),
    };
    let changes = changes(&workspace, &generated)?;
    print_table(&generated.counts, sources.len(), &changes, check);
    let wanted: Tree = sources.into_iter().chain(generated.locks).collect();
    let specs = Changes::between(&found, &wanted);
    if !check {
        specs.apply(&workspace.join(SPECS), &wanted)?;
        changes.apply(&workspace.join(GENERATED), &generated.files)?;
    } else if !(specs.is_empty() && changes.is_empty()) {
        return Err([out_of_date(SPECS, &specs), out_of_date(GENERATED, &changes)].concat().into());
    }
    println!("{:?}", started.elapsed());
    Ok(())
}

/// What is to be written in `ecs-sdk/src/generated/`.
pub(crate) fn changes(workspace: &Path, generated: &Generated) -> Result<Changes, Failure> {
    let found = tree::read(&workspace.join(GENERATED), "rs")?;
    Ok(Changes::between(&found, &generated.files))
}

/// Writes drafts of missing entries. The failure has the problems.
fn draft_missing(
    workspace: &Path,
    sources: &Tree,
    problems: &Problems,
) -> Result<Failure, Failure> {
    let files = draft(sources, problems);
    if files.is_empty() {
        return Ok(Failure::from(format!("\n{problems}")));
    }
    for (path, text) in &files {
        tree::write(&workspace.join(SPECS).join(path), text)?;
    }
    let paths: Vec<_> = files.keys().map(String::as_str).collect();
    let message = format!("\n{problems}\ncomplete the entries in {}", paths.join(", "));
    Ok(Failure::new(CURATION_MISSING, message))
}

fn print_table(counts: &Counts, sources: usize, changes: &Changes, check: bool) {
    let would = if check { "would be " } else { "" };
    let products: Vec<_> =
        counts.actions.iter().map(|(product, count)| format!("{product} {count}")).collect();
    let actions: usize = counts.actions.values().sum();
    let rows = [
        ("read", format!("{sources} files, {actions} actions ({})", products.join(", "))),
        (
            "emitted",
            format!(
                "{} groups, {} records, {} fields, {} open enums",
                counts.groups.len(),
                counts.records,
                counts.fields,
                counts.enums
            ),
        ),
        ("unchanged", format!("{} files", changes.unchanged)),
        ("written", format!("{would}{} new, {} changed", changes.new.len(), changes.changed.len())),
        ("removed", format!("{would}{}", changes.stale.len())),
    ];
    for (name, value) in rows {
        println!("{name:<12}{value}");
    }
}

fn out_of_date(folder: &str, changes: &Changes) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let mut lines = vec![format!("{folder}/ is out of date:")];
    for (message, names) in
        [("new", &changes.new), ("changed", &changes.changed), ("stale", &changes.stale)]
    {
        lines.extend(names.iter().map(|name| format!("  {message:<10}{name}")));
    }
    lines.push(format!("run `{COMMAND}` and commit the result\n"));
    lines.join("\n")
}
