//! `cargo xtask regenerate`: reads the metadata, runs the generator and writes the files.

use std::time::Instant;

use codegen::{Counts, generate};

use crate::tree::{self, Changes};

const COMMAND: &str = "cargo xtask regenerate";

/// Updates `ecs-sdk/src/generated/`, or checks that it is up to date.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let started = Instant::now();
    let workspace = tree::workspace();
    let sources = tree::read(&workspace.join("api-specs"), "json")?;
    let generated = generate(&sources).map_err(|problems| format!("\n{problems}"))?;
    let folder = workspace.join("ecs-sdk/src/generated");
    let found = tree::read(&folder, "rs")?;
    let changes = Changes::between(&found, &generated.files);
    print_table(&generated.counts, sources.len(), &changes, check);
    if !check {
        changes.apply(&folder, &generated.files)?;
    } else if !changes.is_empty() {
        return Err(out_of_date(&changes));
    }
    println!("{:?}", started.elapsed());
    Ok(())
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

fn out_of_date(changes: &Changes) -> String {
    let mut lines = vec!["ecs-sdk/src/generated/ is out of date:".to_owned()];
    for (message, names) in
        [("new", &changes.new), ("changed", &changes.changed), ("stale", &changes.stale)]
    {
        lines.extend(names.iter().map(|name| format!("  {message:<10}{name}")));
    }
    lines.push(format!("run `{COMMAND}` and commit the result"));
    lines.join("\n")
}
