#![allow(clippy::unwrap_used)]

use ecs_api_spec::Parameter;
use serde_json::{Value, json};

use super::{clamp, inspect};
use crate::params::Params;

fn parameters(list: Value) -> Vec<Parameter> {
    let with_location = |mut parameter: Value| {
        parameter["in"] = json!("query");
        parameter
    };
    let list = list.as_array().unwrap().iter().cloned().map(with_location).collect();
    serde_json::from_value(Value::Array(list)).unwrap()
}

fn params(pairs: &[(&str, &str)]) -> Params {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// `ok`, or the code and message of the error.
fn verdict(list: &[Parameter], pairs: &[(&str, &str)]) -> String {
    match inspect(list, &params(pairs)).verdict() {
        Ok(()) => "ok".to_owned(),
        Err(error) => format!("{} {}", error.code, error.message),
    }
}

#[test]
fn scalars() {
    let list = parameters(json!([
        {"name": "I", "schema": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9}},
        {"name": "L", "schema": {"type": "integer", "format": "int64"}},
        {"name": "W", "schema": {"type": "integer", "format": "int32"}},
        {"name": "N", "schema": {"type": "number", "maximum": 1.5}},
        {"name": "B", "schema": {"type": "boolean"}},
        {"name": "E", "schema": {"type": "string", "enum": ["a", "b"]}},
        {"name": "P", "schema": {"type": "integer", "enum": ["60", "600"]}},
        {"name": "D", "schema": {"type": "string", "documentedValues": ["a"]}},
        {"name": "S", "schema": {"type": "string", "maxLength": 2}},
    ]));
    let good = [
        ("I", "1"),
        ("I", "9"),
        ("I", ""),
        ("L", "-9223372036854775808"),
        ("W", "-1"),
        ("N", "1.5"),
        ("N", "-7"),
        ("B", "true"),
        ("B", "False"),
        ("E", "b"),
        ("P", "600"),
        ("D", "new"),
        ("S", "云云"),
    ];
    for pair in good {
        assert_eq!(verdict(&list, &[pair]), "ok", "{pair:?}");
    }
    let bad = [
        ("I", "0"),
        ("I", "10"),
        ("I", "x"),
        ("I", "1.0"),
        ("I", "+1"),
        ("I", " 1"),
        ("L", "9223372036854775808"),
        ("W", "2147483648"),
        ("N", "1.6"),
        ("N", "1e0"),
        ("N", "inf"),
        ("N", ".5"),
        ("B", "1"),
        ("B", "yes"),
        ("E", "A"),
        ("P", "61"),
        ("S", "abc"),
    ];
    for pair in bad {
        let verdict = verdict(&list, &[pair]);
        assert!(
            verdict.starts_with(&format!("InvalidParameter {}: ", pair.0)),
            "{pair:?} {verdict}"
        );
    }
}

#[test]
fn all_missing_parameters_are_named() {
    let list = parameters(json!([
        {"name": "RegionId", "schema": {"type": "string", "required": true}},
        {"name": "Ids", "style": "repeatList", "schema":
            {"type": "array", "required": true, "items": {"type": "string"}}},
        {"name": "Disk", "style": "flat", "schema": {"type": "object", "properties":
            {"Size": {"type": "integer", "required": true}, "Kind": {"type": "string"}}}},
        {"name": "Net", "style": "repeatList", "schema": {"type": "array", "items":
            {"type": "object", "properties": {
                "Id": {"type": "string", "required": true},
                "Groups": {"type": "array", "items": {"type": "integer"}}}}}},
    ]));
    assert_eq!(
        verdict(
            &list,
            &[("RegionId", ""), ("Disk.Size", ""), ("Disk.Kind", "x"), ("Net.2.Groups.1", "1")]
        ),
        "MissingParameter Required but missing: Ids, Disk.Size, Net.2.Id."
    );
    assert_eq!(verdict(&list, &[("RegionId", "r"), ("Ids.7", "gap")]), "ok");
    let deep = [("RegionId", "r"), ("Ids.1", "i"), ("Net.1.Id", "n"), ("Net.1.Groups.2", "x")];
    assert_eq!(
        verdict(&list, &deep),
        "InvalidParameter Net.1.Groups.2: \"x\" is not a whole number of 64 bits."
    );
}

#[test]
fn lists_are_counted_and_numbered() {
    let list = parameters(json!([{"name": "Id", "style": "repeatList", "schema":
        {"type": "array", "maxItems": 2, "items": {"type": "string"}}}]));
    assert_eq!(verdict(&list, &[("Id.1", "a"), ("Id.10", "b")]), "ok");
    assert_eq!(
        verdict(&list, &[("Id.1", "a"), ("Id.2", "b"), ("Id.3", "c")]),
        "InvalidParameter Id: 3 items are too many."
    );
    for name in ["Id.0", "Id.01"] {
        assert!(verdict(&list, &[(name, "a")]).starts_with("InvalidParameter Id.0"), "{name}");
    }
}

#[test]
fn json_text_has_a_type() {
    let list = parameters(json!([
        {"name": "Map", "style": "json", "schema":
            {"type": "object", "additionalProperties": {"type": "any"}}},
        {"name": "Options", "style": "json", "schema": {"type": "object", "properties":
            {"Days": {"type": "array", "items": {"type": "integer"}}, "On": {"type": "boolean"}}}},
    ]));
    let good = [
        ("Map", r#"{"a":null,"b":[1]}"#),
        ("Options", "{}"),
        ("Options", r#"{"Days":[1],"x":1}"#),
        ("Map", "{'a': 1,}"),
    ];
    for pair in good {
        assert_eq!(verdict(&list, &[pair]), "ok", "{pair:?}");
    }
    for pair in [
        ("Map", "{'a' 1}"),
        ("Map", "[]"),
        ("Options", r#"{"Days":["1"]}"#),
        ("Options", r#"{"On":"true"}"#),
    ] {
        assert!(verdict(&list, &[pair]).starts_with("InvalidParameter"), "{pair:?}");
    }
}

#[test]
fn unknown_names_are_listed_and_ignored() {
    let list = parameters(json!([
        {"name": "Filter.1.Key", "schema": {"type": "string"}},
        {"name": "Tag", "style": "repeatList", "schema": {"type": "array", "items":
            {"type": "object", "properties": {"Key": {"type": "string"}}}}},
    ]));
    let names =
        ["Filter.1.Key", "Filter.1.Kay", "Tag.1.Key", "Tag.1.key", "Tag", "Tag.x", "Tag.Key"];
    let report = inspect(&list, &params(&names.map(|name| (name, "v"))));
    assert!(report.verdict().is_ok());
    assert_eq!(report.unknown, ["Filter.1.Kay", "Tag", "Tag.1.key", "Tag.Key", "Tag.x"]);
}

#[test]
fn pagination_is_clamped_to_its_range() {
    let list = parameters(json!([
        {"name": "PageSize", "schema":
            {"type": "integer", "format": "int32", "minimum": 1, "maximum": 100}},
        {"name": "PageNumber", "schema": {"type": "integer", "format": "int32"}},
    ]));
    let mut sent = params(&[("PageSize", "5000"), ("PageNumber", "-3")]);
    assert!(inspect(&list, &sent).verdict().is_ok());
    clamp(&list, &mut sent);
    assert_eq!(sent, params(&[("PageSize", "100"), ("PageNumber", "1")]));
    assert!(verdict(&list, &[("PageSize", "many")]).starts_with("InvalidParameter"));
}
