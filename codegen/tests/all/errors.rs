//! Error messages of the generator.
//!
//! `errors/base` is a small valid tree. The files of `errors/<case>` replace files of the base (an
//! empty file removes one), and `expected.txt` is the whole message, with file, JSON path and help.
//! `UPDATE_GOLDEN=1 cargo test -p codegen` updates the messages; review their diff.

use crate::support::{Tree, difference, folders, read, tests, write};
use codegen::{Sources, generate};

const BASE: &str = "base";
const MESSAGE: &str = "expected.txt";

#[test]
fn the_base_is_valid() {
    let message = generate(&read(&tests("errors").join(BASE))).err();
    assert!(message.is_none(), "{}", message.unwrap());
}

#[test]
fn messages_are_as_expected() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut report = String::new();
    for case in folders(&tests("errors")).into_iter().filter(|case| case != BASE) {
        let folder = tests("errors").join(&case);
        let mut files = read(&folder);
        let expected = files.remove(MESSAGE).unwrap_or_default();
        let found = message(&over_base(&files));
        if found.is_empty() {
            report += &format!("case {case}: the generator reported no problem\n");
        } else if update {
            files.insert(MESSAGE.to_owned(), found);
            write(&folder, &files);
        } else if found != expected {
            report += &format!("case {case} differs\n{}", difference(&expected, &found));
        }
    }
    assert!(report.is_empty(), "\n{report}\nto accept: UPDATE_GOLDEN=1 cargo test -p codegen");
}

/// The error message, or an empty string if the sources are valid.
fn message(sources: &Sources) -> String {
    generate(sources).err().map(|problems| format!("{problems}\n")).unwrap_or_default()
}

fn over_base(files: &Tree) -> Sources {
    let mut sources = read(&tests("errors").join(BASE));
    for (name, text) in files {
        if text.is_empty() {
            sources.remove(name);
        } else {
            sources.insert(name.clone(), text.clone());
        }
    }
    sources
}

#[test]
fn every_problem_names_a_file_and_a_fix() {
    for case in folders(&tests("errors")).into_iter().filter(|case| case != BASE) {
        let mut files = read(&tests("errors").join(&case));
        files.remove(MESSAGE);
        let Err(problems) = generate(&over_base(&files)) else { continue };
        for problem in problems.iter() {
            let text = problem.to_string();
            assert!(text.contains("\n    "), "case {case} has no help: {text}");
            let is_file = problem.file().ends_with(".json") || problem.file() == "api-specs";
            assert!(is_file, "case {case} names no file: {text}");
        }
    }
}
