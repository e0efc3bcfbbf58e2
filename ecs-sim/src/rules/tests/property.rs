//! Random rules, and requests that break none or one of them.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::checked;

/// A rule of the member `A`, with parameters that keep it and parameters that break it.
#[derive(Debug, Clone)]
struct Case {
    rule: Value,
    good: Vec<(&'static str, String)>,
    bad: Vec<(&'static str, String)>,
}

impl Case {
    fn of_value(rule: Value, good: impl ToString, bad: impl ToString) -> Self {
        Self { rule, good: vec![("A", good.to_string())], bad: vec![("A", bad.to_string())] }
    }

    fn of_members(rule: Value, good: &[&'static str], bad: &[&'static str]) -> Self {
        let sent =
            |names: &[&'static str]| names.iter().map(|name| (*name, "x".to_owned())).collect();
        Self { rule, good: sent(good), bad: sent(bad) }
    }
}

fn numbers() -> impl Strategy<Value = Case> {
    let range = (-1000..1000, 0..1000, 0..1000, 1..100).prop_map(|(min, span, at, over)| {
        let rule = json!({"min": min, "max": min + span});
        let bad = if over % 2 == 0 { min - over } else { min + span + over };
        Case::of_value(rule, min + at % (span + 1), bad)
    });
    let above = (-1000..1000, 1..100)
        .prop_map(|(limit, over)| Case::of_value(json!({"above": limit}), limit + over, limit));
    let step = (2..50, -20..20, 1..100).prop_map(|(step, times, rest)| {
        let (good, rest) = (step * times, 1 + rest % (step - 1));
        Case::of_value(json!({"multipleOf": step}), good, good + rest)
    });
    prop_oneof![range, above, step]
}

fn texts() -> impl Strategy<Value = Case> {
    let length = (1..9usize, 0..9usize, "[a-zé中]").prop_map(|(min, span, letter)| {
        let text = |length: usize| letter.repeat(length);
        let rule = json!({"minLength": min, "maxLength": min + span});
        Case::of_value(rule, text(min + span / 2), text(min + span + 1))
    });
    let set =
        (proptest::collection::vec("[a-z]{1,6}", 1..5), any::<bool>()).prop_map(|(set, same)| {
            let good = set[set.len() / 2].clone();
            let good = if same { good } else { good.to_uppercase() };
            let bad = format!("{}!", set[0]);
            Case::of_value(json!({"values": set, "caseSensitive": same}), good, bad)
        });
    let allowed = prop_oneof![
        Just(("letters", "[a-zA-Z]{1,9}", "é")),
        Just(("digits", "[0-9]{1,9}", "a")),
        Just(("letters of any script", "[a-zé中]{1,9}", "1")),
        Just(("letters and digits of any script", "[a-z0-9中]{1,9}", "-")),
        Just(("ASCII characters", "[ -~]{1,9}", "中")),
        Just(("._-", "[._-]{1,9}", "a")),
    ];
    let allowed = allowed.prop_flat_map(|(class, good, bad)| {
        (good, any::<bool>()).prop_map(move |(good, first)| {
            let key = if first { "startsWith" } else { "allowed" };
            let bad = if first { format!("{bad}{good}") } else { format!("{good}{bad}") };
            Case::of_value(json!({ key: [class] }), good, bad)
        })
    });
    let starts = "[a-z]{2,9}".prop_map(|text| {
        let (start, rest) = text.split_at(1);
        Case::of_value(json!({"notStartsWith": [start]}), format!("0{rest}"), text)
    });
    prop_oneof![length, set, allowed, starts]
}

fn forms() -> impl Strategy<Value = Case> {
    let row = |(form, good, bad)| Case::of_value(json!({"format": form}), good, bad);
    proptest::sample::select(vec![
        ("base64", "YWJj", "abc!"),
        ("cidr", "10.0.0.0/8", "10.0.0.0/x"),
        ("cidr", "::/0", "::/129"),
        ("ipv4", "10.0.0.1", "10.0.0.256"),
        ("ipv6", "::1", "1"),
        ("json", "{\"a\": 1}", "{"),
        ("port-range", "22/23", "23/22"),
        ("port-range", "-1/-1", "0/1"),
        ("time-seconds", "2026-01-02T03:04:05Z", "soon"),
        ("time-minutes", "2026-01-02T03:04Z", "2026-01-02"),
        ("time-hours", "2026-01-02T03Z", "03"),
        ("password", "Abc-12345", "abcdefgh"),
        ("tag-key", "key", "acs:key"),
        ("tag-value", "acs:value", "http://value"),
    ])
    .prop_map(row)
}

fn presence() -> impl Strategy<Value = Case> {
    let when = || json!([{ "member": "B", "is": ["x"] }]);
    let row = |(rule, good, bad): (Value, &[&'static str], &[&'static str])| {
        Case::of_members(rule, good, bad)
    };
    let rows: Vec<(Value, &[&'static str], &[&'static str])> = vec![
        (json!({"excludes": ["B"]}), &["A", "C"], &["A", "B"]),
        (json!({"needs": ["B"]}), &["A", "B"], &["A"]),
        (json!({"needs": ["B"]}), &["C"], &["A", "C"]),
        (json!({"requiredWhen": when()}), &["A", "B"], &["B"]),
        (json!({"requiredWhen": when()}), &["C"], &["B", "C"]),
        (json!({"onlyWhen": when(), "codes": {"onlyWhen": "X"}}), &["A", "B"], &["A"]),
        (json!({"oneOf": ["A", "B"]}), &["B"], &["A", "B"]),
        (json!({"atLeastOneOf": ["A", "B"]}), &["A", "B"], &["C"]),
        (json!({"atMostOneOf": ["A", "B"]}), &["C"], &["A", "B"]),
        (json!({"maxItems": 2}), &["A.1", "A.2"], &["A.1", "A.2", "A.3"]),
    ];
    proptest::sample::select(rows).prop_map(row)
}

/// The name of a member, which is that in a case with the number of the case.
fn renamed(name: &str, number: usize) -> String {
    let (member, rest) = name.split_at(1);
    format!("{member}{number}{rest}")
}

proptest! {
    /// A request is rejected if and only if it breaks a rule, whatever other rules there are.
    #[test]
    fn only_a_broken_rule_is_an_error(
        cases in proptest::collection::vec(
            prop_oneof![numbers(), texts(), forms(), presence()], 1..8,
        ),
    ) {
        let mut members = json!({});
        for (number, case) in cases.iter().enumerate() {
            // Names such as `B` in a rule are members.
            let mut rule = case.rule.to_string();
            for name in ["A", "B", "C"] {
                rule = rule.replace(&format!("\"{name}\""), &format!("\"{name}{number}\""));
            }
            members[format!("A{number}")] = serde_json::from_str(&rule).unwrap();
        }
        let sent = |broken: Option<usize>| -> Vec<(String, String)> {
            let cases = cases.iter().enumerate();
            cases.flat_map(|(number, case)| {
                let pairs = if broken == Some(number) { &case.bad } else { &case.good };
                pairs.iter().map(move |(name, value)| (renamed(name, number), value.clone()))
            }).collect()
        };
        prop_assert_eq!(checked(&members, &sent(None)), "ok");
        for number in 0..cases.len() {
            let found = checked(&members, &sent(Some(number)));
            let name = format!(" A{number}:");
            prop_assert!(found.contains(&name), "{}", found);
        }
    }
}
