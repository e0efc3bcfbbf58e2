//! The files for contributors and users, and the oldest supported Rust version in all of its files.

use std::collections::BTreeSet;
use std::fs;

use crate::files::workspace;

fn text(path: &str) -> String {
    fs::read_to_string(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_documents_for_contributors_exist() {
    for path in ["SECURITY.md", "CODE_OF_CONDUCT.md", ".github/pull_request_template.md"] {
        assert!(text(path).lines().count() > 5, "{path} is empty");
    }
}

#[test]
fn issue_forms_are_valid() {
    for name in ["bug", "metadata", "endpoint"] {
        let path = format!(".github/ISSUE_TEMPLATE/{name}.yml");
        let problems = form_problems(&text(&path));
        assert!(problems.is_empty(), "{path}: {problems:#?}");
    }
}

/// What the hosting platform would reject in an issue form: a missing key, an unknown type, an element
/// without a label, a duplicate id, or indentation that YAML does not allow.
fn form_problems(form: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for key in ["name: ", "description: ", "body:"] {
        if !form.lines().any(|line| line.starts_with(key)) {
            problems.push(format!("no `{key}`"));
        }
    }
    for (index, line) in form.lines().enumerate() {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let (_, value) = line.split_once(": ").unwrap_or_default();
        // A plain scalar of YAML may contain neither.
        if indent % 2 == 1 || line.contains('\t') || value.contains(": ") || value.contains(" #") {
            problems.push(format!("line {}: {line}", index + 1));
        }
    }
    let mut ids = BTreeSet::new();
    for element in form.split("\n  - type: ").skip(1) {
        let value = |key: &str| element.lines().find_map(|line| line.trim().strip_prefix(key));
        let kind = element.lines().next().unwrap_or_default();
        let required = match kind {
            "markdown" => vec!["value: "],
            "input" | "textarea" => vec!["id: ", "label: ", "description: "],
            _ => {
                problems.push(format!("unknown type {kind}"));
                continue;
            }
        };
        let missing = required.into_iter().filter(|key| value(key).is_none());
        problems.extend(missing.map(|key| format!("{kind} without `{key}`")));
        if let Some(id) = value("id: ").filter(|id| !ids.insert(*id)) {
            problems.push(format!("duplicate id {id}"));
        }
    }
    if ids.is_empty() {
        problems.push("no element".to_owned());
    }
    problems
}

#[test]
fn invalid_issue_forms_are_found() {
    let input =
        "  - type: input\n    id: a\n    attributes:\n      label: A\n      description: B\n";
    let form = |body: &str| format!("name: N\ndescription: D\nbody:\n{body}");
    assert_eq!(form_problems(&form(input)), [""; 0]);
    for (body, problem) in [
        (String::new(), "no element"),
        (input.repeat(2), "duplicate id a"),
        (input.replace("input", "number"), "unknown type number"),
        (input.replace("      label: A\n", ""), "input without `label: `"),
        (input.replace("label: A", "label: A: B"), "line 7:       label: A: B"),
        (input.replace("    id", "   id"), "line 5:    id: a"),
    ] {
        let problems = form_problems(&form(&body));
        assert!(problems.iter().any(|found| found == problem), "{problem}: {problems:?}");
    }
    assert_eq!(form_problems(&form(input).replace("name: N\n", "")), ["no `name: `"]);
}

#[test]
fn the_oldest_rust_version_is_the_same_everywhere() {
    let manifest = text("Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap();
    let version = line.trim_matches('"');
    for (path, expected) in [
        (".github/workflows/ci.yml", format!("rustup toolchain install {version}.0 ")),
        (".github/workflows/ci.yml", format!("cargo +{version}.0 check ")),
        ("ecs-sim/Dockerfile", format!("FROM rust:{version}-")),
        ("CONTRIBUTING.md", format!("The oldest supported version is Rust {version}:")),
        ("README.md", format!("({version} or newer)")),
    ] {
        assert!(text(path).contains(&expected), "{path} has no `{expected}`");
    }
}
