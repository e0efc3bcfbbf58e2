use super::*;
use crate::files::Files;

const LIST: &str = r#"{
    "identifiers": [
        {"words": ["widget", "widgets"], "use": "response", "prose": true, "except": ["widget of life"]},
        {"words": ["repeat"], "use": "retry", "except": ["repeat"]},
        {"words": ["shapes_only"], "use": "stateless"},
        {"words": ["every"], "use": "interval", "whole": true},
        {"words": ["Pass"], "use": "token", "in": ["core/"]}
    ],
    "phrases": [
        {"phrases": ["as * have it", "so many"], "use": "from"},
        {"phrases": ["is no"], "use": "is not", "except": ["there is no"]}
    ]
}"#;

/// What is found in a file, as line, found text and term.
fn found(file: &str, text: &str) -> Vec<(usize, String, String)> {
    let vocabulary = Vocabulary::parse(LIST);
    let facts = r#"{"name": "RepeatMode", "items": ["InvalidRepeat.NotFound", "Repeat it"]}"#;
    let facts = Files::from([("CreateTask.json".to_owned(), facts.to_owned())]);
    let wire = WireNames::read(&facts, &vocabulary);
    let mut checker = Checker::new(&vocabulary, &wire);
    checker.check(file, text);
    let findings = checker.findings().into_iter();
    findings.map(|found| (found.line, found.found, found.term)).collect()
}

#[track_caller]
fn assert_found(file: &str, text: &str, expected: &[(usize, &str, &str)]) {
    let found = found(file, text);
    let found: Vec<_> =
        found.iter().map(|(line, found, term)| (*line, found.as_str(), term.as_str())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn identifiers_are_searched_by_part() {
    let text = "fn read(max_widget_size: u8, r#widget: RawWidgets) {}\nlet x = ShapesOnlyMode;";
    let expected = [
        (1, "max_widget_size", "widget"),
        (1, "widget", "widget"),
        (1, "RawWidgets", "widgets"),
        (2, "ShapesOnlyMode", "shapes_only"),
    ];
    assert_found("a.rs", text, &expected);
    assert_found("a.rs", "let widgetable = std::iter::repeat(shapes);", &[]);
}

#[test]
fn values_of_the_api_in_code_are_not_phrases() {
    assert_found("a.md", "Only if it is `no` or `widget of life`.", &[]);
    assert_found(
        "a.md",
        "Only if it is no `widget`.",
        &[(1, "is no", "is no"), (1, "widget", "widget")],
    );
}

#[test]
fn comments_and_strings_are_searched() {
    let text = "/// The widget,\n/// as callers\n/// have it.\nfn f() {}\nlet a = \"no\\nWidget {repeat_it}\";";
    let expected = [
        (1, "widget", "widget"),
        (2, "as callers have it", "as * have it"),
        (5, "Widget", "widget"),
        (5, "repeat_it", "repeat"),
    ];
    assert_found("a.rs", text, &expected);
    assert_found("a.rs", "let c = '\"'; // as it was. You have it\nlet d = b\"so few\";", &[]);
}

#[test]
fn documents_are_searched() {
    let text =
        "# Title\nCall `repeat_call` or RepeatedCall so\nmany times. Every call is repeated.";
    assert_found("a.md", text, &[(2, "repeat_call", "repeat"), (2, "so many", "so many")]);
}

#[test]
fn paths_are_searched() {
    assert_found("ecs/shapes_only/mod.rs", "", &[(1, "shapes_only", "shapes_only")]);
}

#[test]
fn names_of_the_api_are_exempt() {
    assert_found(
        "a.rs",
        "struct RepeatMode; let repeat_modes = set_repeat_mode(INVALID_REPEAT);",
        &[(1, "repeat_modes", "repeat")],
    );
    assert_found(
        "a.rs",
        "/// `RepeatMode`, \"InvalidRepeat.NotFound\"\nlet a = \"RepeatMode\";",
        &[],
    );
}

#[test]
fn exceptions_and_limits_of_entries_hold() {
    assert_found(
        "a.md",
        "The widget of life: there is no end. It is no end.",
        &[(1, "is no", "is no")],
    );
    assert_found("a.rs", "fn every() { every_action(passes, Pass) }", &[(1, "every", "every")]);
    assert_found("core/a.rs", "fn pass(pass: Pass) {}", &[(1, "Pass", "Pass")]);
}

#[test]
fn a_finding_names_the_term_to_use() {
    let finding = Finding {
        file: "a.rs".to_owned(),
        line: 7,
        found: "raw_widget".to_owned(),
        term: "widget".to_owned(),
        instead: "response".to_owned(),
    };
    let text = report(&[finding]);
    assert!(text.contains("a.rs:7: `raw_widget`: `widget` is retired; say: response"), "{text}");
}
