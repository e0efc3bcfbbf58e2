//! What the generator writes for the small trees in `golden/<case>/specs`, file by file.
//!
//! `golden/<case>/expected` has every file that is generated for the case. When a change of the
//! generator is meant, `UPDATE_GOLDEN=1 cargo test -p codegen` writes the files anew, and the
//! change is reviewed in their diff. `golden_compiles` builds the same files and runs them.

#![cfg(feature = "generate")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use support::{Tree, difference, folders, read, tests, write};

const ACCEPT: &str = "if that is meant: UPDATE_GOLDEN=1 cargo test -p codegen";

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

/// One paragraph for each file that is not as expected.
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
fn a_difference_is_shown_with_its_surroundings() {
    let shown = difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nE\nf\n");
    assert_eq!(shown, "  at line 5:\n  b\n  c\n  d\n- e\n+ E\n+ E\n  f\n");
    let expected = Tree::from([("a.rs".to_owned(), "1".to_owned())]);
    let report = compare("demo", &expected, &Tree::from([("b.rs".to_owned(), String::new())]));
    assert!(report.contains("case demo: a.rs is no longer generated"), "{report}");
    assert!(report.contains("case demo: b.rs is generated, but not expected"), "{report}");
}
