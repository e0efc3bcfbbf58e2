//! `cargo xtask regenerate`: reads the metadata, runs the generator and writes the files.

use std::time::Instant;

use codegen::{Counts, Generated, Problems, complete_drafts, draft, generate};

use crate::failure::{CURATION_MISSING, Failure};
use crate::place::{Place, PlaceArgs};
use crate::stamp::Stamp;
use crate::tree::{self, Changes, Tree};

const COMMAND: &str = "cargo xtask regenerate";

/// Updates `ecs-sdk/src/generated/`, or checks that it is up to date.
pub(crate) fn run(place: &PlaceArgs, check: bool) -> Result<(), Failure> {
    let started = Instant::now();
    let place = Place::of(place)?;
    let found = tree::read(&place.specs(), "json")?;
    let code = tree::read(&place.generated(), "rs")?;
    let stamp = Stamp::of(&place.root, &found, &code);
    if let Some(output) = stamp.as_ref().and_then(Stamp::output) {
        println!("{output}{:?}, as after the last run", started.elapsed());
        return Ok(());
    }
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
        Err(problems) => return Err(draft_missing(&place, &found, &problems)?),
    };
    let changes = Changes::between(&code, &generated.files);
    let table = table(&generated.counts, sources.len(), &changes, check);
    print!("{table}");
    let wanted: Tree = sources.into_iter().chain(generated.locks).collect();
    let specs = Changes::between(&found, &wanted);
    if !check {
        specs.apply(&place.specs(), &wanted)?;
        changes.apply(&place.generated(), &generated.files)?;
    } else if !(specs.is_empty() && changes.is_empty()) {
        return Err([out_of_date(place.specs, &specs), out_of_date(place.generated, &changes)]
            .concat()
            .into());
    }
    if let Some(stamp) = stamp.filter(|_| specs.is_empty() && changes.is_empty()) {
        stamp.write(&table);
    }
    println!("{:?}", started.elapsed());
    Ok(())
}

/// What of the generated code is to be written.
pub(crate) fn changes(place: &Place, generated: &Generated) -> Result<Changes, Failure> {
    let found = tree::read(&place.generated(), "rs")?;
    Ok(Changes::between(&found, &generated.files))
}

/// Writes drafts of missing entries. The failure has the problems.
fn draft_missing(place: &Place, sources: &Tree, problems: &Problems) -> Result<Failure, Failure> {
    let files = draft(sources, problems);
    if files.is_empty() {
        return Ok(Failure::from(format!("\n{problems}")));
    }
    for (path, text) in &files {
        tree::write(&place.specs().join(path), text)?;
    }
    let paths: Vec<_> = files.keys().map(String::as_str).collect();
    let message = format!("\n{problems}\ncomplete the entries in {}", paths.join(", "));
    Ok(Failure::new(CURATION_MISSING, message))
}

fn table(counts: &Counts, sources: usize, changes: &Changes, check: bool) -> String {
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
    rows.iter().map(|(name, value)| format!("{name:<12}{value}\n")).collect()
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
