//! Imports of published files. Each file of `tests/import` is a case: the published file as JSON or as
//! text, the facts that are known, the options, and the result: the report and the files that
//! change, or the problems.
//!
//! `UPDATE_GOLDEN=1 cargo test -p codegen` updates the result; review the diff.

use std::fs;

use codegen::{Import, ImportOptions, Problems, PublishedFile, Sources, format, import};
use serde_json::{Map, Value, json};

use crate::support::{difference, read, tests};

#[test]
fn published_files_are_imported_or_rejected() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let folder = tests("import");
    let mut report = String::new();
    let cases = read(&folder);
    assert!(cases.len() > 20);
    for (name, text) in cases {
        let case: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        let expected = with_result(&case);
        if update {
            fs::write(folder.join(&name), &expected).unwrap();
        } else if text != expected {
            report += &format!("\n{name}\n{}", difference(&text, &expected));
        }
    }
    assert!(report.is_empty(), "{report}\nto accept: UPDATE_GOLDEN=1 cargo test -p codegen");
}

/// Once more with the outcome as the known facts: nothing changes.
#[test]
fn the_same_file_again_changes_nothing() {
    for (name, text) in read(&tests("import")) {
        let case: Value = serde_json::from_str(&text).unwrap();
        if let Ok(first) = run(&case, &known(&case)) {
            let again =
                run(&case, &first.sources).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(again.sources == first.sources, "{name}");
        }
    }
}

fn known(case: &Value) -> Sources {
    let files = case["known"].as_object().cloned().unwrap_or_default();
    let sources = files.into_iter().map(|(path, json)| (path, json.to_string())).collect();
    let formatted = format(&sources).unwrap();
    sources.into_iter().chain(formatted).collect()
}

fn run(case: &Value, known: &Sources) -> Result<Import, Problems> {
    let texts = |name: &str| -> Vec<String> {
        let list = case["options"][name].as_array().into_iter().flatten();
        list.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let text = match &case["published"] {
        Value::String(text) => text.replace("{deep}", &"[".repeat(100_000)),
        published => published.to_string(),
    };
    let options = ImportOptions {
        folder: case["options"]["folder"].as_str().map(str::to_owned),
        only: texts("only"),
        drop: case["options"]["drop"] == true,
        anyway: case["options"]["anyway"] == true,
    };
    let file = PublishedFile {
        name: "api-docs.json",
        text: &text,
        source: "https://example.com/api-docs.json",
        date: case["options"]["date"].as_str().unwrap_or("2026-02-03"),
        sha256: "5e1f",
    };
    import(&file, known, &options)
}

/// The file of the case with the result.
fn with_result(case: &Value) -> String {
    let known = known(case);
    let result = match run(case, &known) {
        Ok(done) => {
            let mut files = Map::new();
            for (path, text) in &done.sources {
                let value = |text: &String| serde_json::from_str::<Value>(text).unwrap();
                let is_changed = known.get(path).map(value) != Some(value(text));
                if is_changed && !path.ends_with("/provenance.json") {
                    files.insert(path.clone(), value(text));
                }
            }
            let removed: Vec<_> =
                known.keys().filter(|path| !done.sources.contains_key(*path)).collect();
            let report: Vec<_> = done.report.to_string().lines().map(str::to_owned).collect();
            json!({"report": report, "files": files, "removed": removed})
        }
        Err(problems) => json!(problems.to_string().lines().collect::<Vec<_>>()),
    };
    // Keys in this order, whatever serde_json does.
    let mut members = Vec::new();
    for name in ["about", "options", "published", "known"] {
        if let Some(value) = case.get(name) {
            members.push(format!("{}: {value}", json!(name)));
        }
    }
    members.push(format!("\"result\": {result}"));
    let text = format!("{{{}}}", members.join(", "));
    let sources = Sources::from([("case.json".to_owned(), text.clone())]);
    format(&sources).unwrap().remove("case.json").unwrap_or(text)
}
