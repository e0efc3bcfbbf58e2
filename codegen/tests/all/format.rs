//! The layout of the files in `api-specs/`.

use codegen::{Sources, check_format, format};
use proptest::prelude::*;
use serde_json::Value;

fn formatted(text: &str) -> String {
    let sources = Sources::from([("file.json".to_owned(), text.to_owned())]);
    let changed = format(&sources).unwrap();
    changed.get("file.json").map_or(text.to_owned(), String::clone)
}

#[test]
fn what_fits_is_on_one_line_and_the_outermost_object_is_not() {
    let cases = [
        ("{}", "{}\n"),
        ("[ ]", "[]\n"),
        (r#"{"b":[1,2],"a":{"c":null}}"#, "{\n  \"b\": [1, 2],\n  \"a\": {\"c\": null}\n}\n"),
        (r#"{"text":"a\nb\u00e9\"\\"}"#, "{\n  \"text\": \"a\\nbé\\\"\\\\\"\n}\n"),
    ];
    for (text, expected) in cases {
        assert_eq!(formatted(text), expected);
    }
}

#[test]
fn a_line_has_at_most_110_characters() {
    let text = format!(r#"{{"list": [{}]}}"#, vec![r#""value""#; 40].join(","));
    let formatted = formatted(&text);
    let widths: Vec<_> = formatted.lines().map(str::len).collect();
    assert_eq!(widths, [1, 11, 102, 102, 102, 65, 3, 1], "{formatted}");
}

#[test]
fn a_duplicate_key_and_a_syntax_error_are_named() {
    for (text, message) in [
        (r#"{"a": {"b": 1, "b": 2}}"#, "file.json: a: duplicate key \"b\" at line 1 column 18"),
        (r#"{"a": "#, "file.json: a: EOF while parsing a value"),
    ] {
        let sources = Sources::from([("file.json".to_owned(), text.to_owned())]);
        let problems = format(&sources).unwrap_err().to_string();
        assert!(problems.starts_with(message), "{problems}");
    }
}

fn json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 48, 8, |inner| {
        let members = prop::collection::btree_map("[a-zA-Z.*/]{0,12}", inner.clone(), 0..8);
        prop_oneof![
            prop::collection::vec(inner, 0..12).prop_map(Value::from),
            members.prop_map(Value::from_iter),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn formatting_keeps_the_value_and_is_stable(value in json()) {
        let text = formatted(&value.to_string());
        prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        prop_assert_eq!(formatted(&text), text);
    }
}

#[test]
fn another_layout_is_an_error() {
    let sources = Sources::from([("a.json".to_owned(), "{ }".to_owned())]);
    let problems = check_format(&sources).unwrap_err().to_string();
    assert!(problems.starts_with("a.json: .: is not in the layout\n    run `cargo xtask format`"));
}
