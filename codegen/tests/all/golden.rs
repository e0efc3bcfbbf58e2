//! Compares the generated files of small trees with the expected ones.
//!
//! The generator runs on `golden/<case>/specs`; `golden/<case>/expected` has all generated files.
//! `UPDATE_GOLDEN=1 cargo test -p codegen` updates them; review their diff. `golden_compiles`
//! builds and uses the same files.

use crate::support::{Tree, difference, folders, read, tests, write};

const ACCEPT: &str = "to accept: UPDATE_GOLDEN=1 cargo test -p codegen";

#[test]
fn generated_files_are_as_expected() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut report = String::new();
    for case in folders(&tests("golden")) {
        let folder = tests("golden").join(&case);
        let generated = codegen::generate(&read(&folder.join("specs")))
            .unwrap_or_else(|problems| panic!("case {case} is not valid:\n{problems}"));
        if update {
            write(&folder.join("expected"), &generated.files);
        } else {
            report += &compare(&case, &read(&folder.join("expected")), &generated.files);
        }
    }
    assert!(report.is_empty(), "\n{report}\n{ACCEPT}");
}

/// Reports each file that differs from the expected one.
fn compare(case: &str, expected: &Tree, found: &Tree) -> String {
    let mut report = String::new();
    for name in expected.keys().filter(|name| !found.contains_key(*name)) {
        report += &format!("case {case}: {name} is no longer generated\n");
    }
    for (name, text) in found {
        match expected.get(name) {
            None => report += &format!("case {case}: {name} is generated, but not expected\n"),
            Some(old) if old != text => {
                report += &format!("case {case}: {name} differs\n{}", difference(old, text));
            }
            Some(_) => {}
        }
    }
    report
}

#[test]
fn a_difference_is_shown_with_context() {
    let shown = difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nE\nf\n");
    assert_eq!(shown, "  at line 5:\n  b\n  c\n  d\n- e\n+ E\n+ E\n  f\n");
    let expected = Tree::from([("a.rs".to_owned(), "1".to_owned())]);
    let report = compare("demo", &expected, &Tree::from([("b.rs".to_owned(), String::new())]));
    assert!(report.contains("case demo: a.rs is no longer generated"), "{report}");
    assert!(report.contains("case demo: b.rs is generated, but not expected"), "{report}");
}
