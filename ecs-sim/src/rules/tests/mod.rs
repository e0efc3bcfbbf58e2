#![allow(clippy::unwrap_used)]

mod property;

use serde_json::{Value, json};

use super::{check, check_by, default_text, load};
use crate::actions::Call;
use crate::api_spec;
use crate::params::Params;
use crate::service_error::Result;
use crate::world::TransitionDelays;

type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Calls a function with a call of an action.
fn with_call(
    action: &str,
    pairs: &[(String, String)],
    of: impl Fn(&Call<'_>) -> Result<()>,
) -> String {
    let entry = api_spec::find("2014-05-26", action).unwrap();
    let params: Params = pairs.iter().cloned().collect();
    let (delays, now) = (TransitionDelays::default(), "2026-01-02T03:04:05Z".parse().unwrap());
    let call = Call { entry, action: entry.action, params: &params, now, delays: &delays };
    match of(&call) {
        Ok(()) => "ok".to_owned(),
        Err(error) => format!("{} {} {}", error.status.as_u16(), error.code, error.message),
    }
}

fn owned(pairs: Pairs<'_>) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The result of rules of members, on a call that changes something.
fn checked(members: &Value, pairs: &[(String, String)]) -> String {
    checked_on("RunInstances", members, &json!({}), pairs)
}

fn checked_on(
    action: &str,
    members: &Value,
    of_action: &Value,
    pairs: &[(String, String)],
) -> String {
    let members = members.as_object().unwrap().iter();
    let members: Value = members
        .map(|(path, rule)| (format!("Test/{path}"), rule.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let file = json!({ "actions": { "Test": of_action }, "members": members });
    let rules = load::of_test(serde_json::from_value(file).unwrap());
    with_call(action, pairs, |call| check_by(rules, call))
}

/// Every row is a rule of the member `A`, parameters and what is wrong with them.
#[test]
fn every_kind_of_rule_is_enforced() {
    let invalid = |text: &str| format!("400 InvalidParameter {text}.");
    let missing = |text: &str| format!("400 MissingParameter {text}.");
    let ok = "ok".to_owned();
    let when = json!([{ "member": "B", "is": ["x"] }]);
    let rows: Vec<(Value, Pairs<'_>, String)> = vec![
        (json!({"min": 2}), &[("A", "1")], invalid("A: 1 is below 2")),
        (json!({"max": 2}), &[("A", "3")], invalid("A: 3 is above 2")),
        (json!({"max": 2}), &[("A.1", "2"), ("A.2", "3")], invalid("A.2: 3 is above 2")),
        (json!({"above": 0}), &[("A", "0")], invalid("A: 0 is not above 0")),
        (json!({"multipleOf": 0.001}), &[("A", "0.007")], ok.clone()),
        (json!({"multipleOf": 5}), &[("A", "7")], invalid("A: 7 is not a multiple of 5")),
        (json!({"values": ["a", "b"]}), &[("A", "B")], invalid("A: \"B\" is not one of a, b")),
        (json!({"values": ["a"], "caseSensitive": false}), &[("A", "A")], ok.clone()),
        (json!({"values": [1, true]}), &[("A.1", "1"), ("A.2", "True")], ok.clone()),
        (json!({"values": ["a"], "pattern": "^[ab]$"}), &[("A", "b")], ok.clone()),
        (
            json!({"ranges": [{"when": when, "max": 2}, {"when": [{"note": "rarely"}], "max": 1}]}),
            &[("A", "3"), ("B", "X")],
            invalid("A: 3 is above 2"),
        ),
        (json!({"ranges": [{"when": when, "max": 2}]}), &[("A", "3"), ("B", "y")], ok.clone()),
        (json!({"minLength": 2}), &[("A", "é")], invalid("A: 1 characters, less than 2")),
        (json!({"maxLength": 1}), &[("A", "éé")], invalid("A: 2 characters, more than 1")),
        (json!({"maxBytes": 3}), &[("A", "éé")], invalid("A: 4 bytes, more than 3")),
        (json!({"maxBytes": 3, "format": "base64"}), &[("A", "YWJj")], ok.clone()),
        (json!({"allowed": ["digits", "-"]}), &[("A", "1-a")], invalid("A: 'a' is not allowed")),
        (json!({"startsWith": ["letters"]}), &[("A", "1")], invalid("A: must not start with '1'")),
        (json!({"notStartsWith": ["a"]}), &[("A", "ab")], invalid("A: must not start with a")),
        (json!({"notContains": ["b"]}), &[("A", "ab")], invalid("A: must not contain b")),
        (json!({"pattern": "^(?!b)a$"}), &[("A", "b")], invalid("A: does not match ^(?!b)a$")),
        (json!({"format": "cidr"}), &[("A", "10.0.0.0/33")], invalid("A: not of the form Cidr")),
        (json!({"separator": "json"}), &[("A", "[1]")], invalid("A: not a JSON array of texts")),
        (
            json!({"separator": ",", "maxItems": 1}),
            &[("A", "a,b")],
            invalid("A: 2 items, more than 1"),
        ),
        (json!({"separator": ",", "max": 1}), &[("A", "1, 2")], invalid("A: 2 is above 1")),
        (json!({"minItems": 2}), &[("A.1", "a")], invalid("A: 1 items, less than 2")),
        (json!({"maxItems": 1}), &[("A.1", "a"), ("A.2", "a")], invalid("A: 2 items, more than 1")),
        (json!({"excludes": ["B"]}), &[("A", "a"), ("B", "b")], invalid("A: not together with B")),
        (json!({"excludes": ["B"]}), &[("A", "a"), ("B", "false")], ok.clone()),
        (json!({"needs": ["B"]}), &[("A", "a")], missing("A: needs B")),
        (
            json!({"requiredWhen": when}),
            &[("B", "x")],
            missing("A: required with the other parameters"),
        ),
        (json!({"requiredWhen": when, "default": "a"}), &[("B", "x")], ok.clone()),
        (json!({"requiredWhen": [{"note": "rarely"}]}), &[], ok.clone()),
        (json!({"onlyWhen": when}), &[("A", "a")], ok.clone()),
        (
            json!({"onlyWhen": when, "codes": {"onlyWhen": "NotNow"}}),
            &[("A", "a")],
            "400 NotNow A: not allowed with the other parameters.".to_owned(),
        ),
        (json!({"oneOf": ["A", "B"]}), &[], missing("A: exactly one of A, B must be sent")),
        (json!({"atLeastOneOf": ["A", "B"]}), &[], missing("A: at least one of A, B must be sent")),
        (
            json!({"atMostOneOf": ["A", "B"]}),
            &[("A", "a"), ("B", "b")],
            invalid("A: at most one of A, B must be sent"),
        ),
        // What is uncertain is not enforced, except for what has a code.
        (json!({"max": 2, "unsure": true}), &[("A", "3")], ok.clone()),
        (json!({"max": 2, "soft": true}), &[("A", "3")], ok.clone()),
        (json!({"max": 2, "ignoredWhen": when}), &[("A", "3"), ("B", "x")], ok),
        (
            json!({"max": 2, "unsure": true, "code": "General", "codes": {"max": "TooLarge"}}),
            &[("A", "3")],
            "400 TooLarge A: 3 is above 2.".to_owned(),
        ),
    ];
    for (rule, pairs, expected) in rows {
        let found = checked(&json!({ "A": rule }), &owned(pairs));
        assert_eq!(found, expected, "{rule} {pairs:?}");
    }
}

#[test]
fn members_of_lists_are_checked_in_each_item() {
    let members = json!({
        "D/A": {"requiredWhen": [{"member": "D/B", "is": ["x"]}], "max": 2},
        "D/C": {"requiredWhen": [{"member": "D", "set": true}]},
    });
    for (pairs, expected) in [
        (&[][..], "ok"),
        (&[("D.1.B", "y"), ("D.1.C", "c")], "ok"),
        (
            &[("D.1.A", "1"), ("D.1.C", "c"), ("D.2.B", "x"), ("D.2.C", "c")],
            "400 MissingParameter D.2.A: required with the other parameters.",
        ),
        (
            &[("D.1.C", "c"), ("D.2.B", "y")],
            "400 MissingParameter D.2.C: required with the other parameters.",
        ),
        (&[("D.3.C", "c"), ("D.3.A", "3")], "400 InvalidParameter D.3.A: 3 is above 2."),
    ] {
        assert_eq!(checked(&members, &owned(pairs)), expected, "{pairs:?}");
    }
}

#[test]
fn rules_of_actions_are_enforced() {
    let of_action = json!({
        "atLeastOneOf": [["A", "B"]], "exclusive": [["B", "C"]], "codes": {"exclusive": "Both"},
    });
    for (pairs, expected) in [
        (&[("A", "a")][..], "ok"),
        (&[], "400 MissingParameter A, B: at least one of them must be sent."),
        (&[("B", "b"), ("C", "c")], "400 Both B, C: at most one of them must be sent."),
    ] {
        let found = checked_on("RunInstances", &json!({}), &of_action, &owned(pairs));
        assert_eq!(found, expected, "{pairs:?}");
    }
}

#[test]
fn a_read_accepts_unknown_values_unless_it_documents_an_error() {
    let members = |rule: Value| json!({ "A": rule });
    let (value, both) = (owned(&[("A", "x")]), owned(&[("A", "x"), ("B", "b")]));
    let on = |rule, pairs| checked_on("DescribeInstances", &members(rule), &json!({}), pairs);
    assert_eq!(on(json!({"values": ["a"]}), &value), "ok");
    assert_eq!(on(json!({"excludes": ["B"]}), &both), "ok");
    let coded = on(json!({"values": ["a"], "code": "Unknown"}), &value);
    assert_eq!(coded, "400 Unknown A: \"x\" is not one of a.");
    let long = on(json!({"maxLength": 1}), &owned(&[("A", "xx")]));
    assert_eq!(long, "400 InvalidParameter A: 2 characters, more than 1.");
}

/// The code and the status are those that the action documents for the parameter.
#[test]
fn a_broken_rule_of_an_action_has_its_code() {
    let token = "t".repeat(65);
    for (action, name, value, expected) in [
        ("RunInstances", "Amount", "101", "403 InvalidParam.Amount Amount: 101 is above 100."),
        (
            "RunInstances",
            "InternetMaxBandwidthOut",
            "150",
            "400 InvalidInternetMaxBandwidthOut.Malformed InternetMaxBandwidthOut: 150 is above 100.",
        ),
        (
            "DeleteInstances",
            "ClientToken",
            token.as_str(),
            "400 InvalidParameter ClientToken: 65 characters, more than 64.",
        ),
    ] {
        assert_eq!(with_call(action, &owned(&[(name, value)]), check), expected);
    }
}

#[test]
fn a_message_has_no_secret() {
    let members = json!({ "Password": {"maxLength": 1} });
    let found = checked(&members, &owned(&[("Password", "secret")]));
    assert!(found.ends_with("Password: the value breaks the rule maxLength."), "{found}");
}

#[test]
fn defaults_differ_between_actions() {
    assert_eq!(default_text("RunCommand", "ContentEncoding"), Some("PlainText"));
    assert_eq!(default_text("CreateCommand", "ContentEncoding"), Some("Base64"));
    assert_eq!(default_text("CreateCommand", "Nothing"), None);
}
