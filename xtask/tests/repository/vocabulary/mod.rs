//! The vocabulary: terms that are retired do not come back. `xtask/vocabulary.json` lists them.

mod check;
mod list;
#[cfg(test)]
mod tests;
mod wire;
mod words;

use std::collections::BTreeMap;

use crate::files;
use check::{Checker, Finding};
use list::Vocabulary;
use wire::WireNames;

/// Files with words of ours. Metadata and recorded data are JSON.
const EXTENSIONS: [&str; 9] = ["rs", "md", "toml", "yml", "py", "sh", "html", "css", "js"];

#[test]
fn retired_terms_are_not_used() {
    let workspace = files::workspace();
    let list = std::fs::read_to_string(workspace.join("xtask/vocabulary.json")).unwrap();
    let vocabulary = Vocabulary::parse(&list);
    let metadata = files::read(&workspace.join("api-specs"), &["json"]);
    let facts = metadata.into_iter().filter(|(file, _)| file.contains("/actions/")).collect();
    let wire = WireNames::read(&facts, &vocabulary);
    let mut checker = Checker::new(&vocabulary, &wire);
    let texts = files::read(&workspace, &EXTENSIONS);
    // The examples of this test are retired terms.
    let own = |file: &str| file.starts_with("xtask/tests/repository/vocabulary/");
    for (file, text) in texts.iter().filter(|(file, _)| !own(file)) {
        checker.check(file, text);
    }
    let findings = checker.findings();
    assert!(findings.is_empty(), "{}", report(&findings));
}

/// Each finding, and how many there are in each crate.
fn report(findings: &[Finding]) -> String {
    let mut counts = BTreeMap::<&str, usize>::new();
    for finding in findings {
        let top = finding.file.split('/').next().unwrap_or_default();
        *counts.entry(top).or_default() += 1;
    }
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let counts: Vec<_> = counts.iter().map(|(top, count)| format!("{top}: {count}")).collect();
    format!("\n{}\n{} retired terms: {}", lines.join("\n"), findings.len(), counts.join(", "))
}
