//! The comparison of two replies, as a pure function.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::reply::Reply;
use crate::structure::{Structure, Type, parent};

/// One difference. `Display` has names, types, statuses and codes, never a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Difference {
    Reply { real: String, local: String },
    Types { path: String, real: String, local: String },
    OnlyReal(String),
    OnlyLocal(String),
}

impl Difference {
    /// Whether it cannot be because of other resources: a status, an error code or a JSON type.
    pub(crate) fn is_in_kind(&self) -> bool {
        matches!(self, Self::Reply { .. } | Self::Types { .. })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply { real, local } => write!(f, "real {real}, local {local}"),
            Self::Types { path, real, local } => {
                write!(f, "{path}: real {real}, local {local}")
            }
            Self::OnlyReal(path) => write!(f, "{path}: only real"),
            Self::OnlyLocal(path) => write!(f, "{path}: only local"),
        }
    }
}

/// The differences, and the lists whose items could not be compared because one of them is empty.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Comparison {
    pub(crate) differences: Vec<Difference>,
    pub(crate) empty_lists: BTreeSet<String>,
}

pub(crate) fn compare(real: &Reply, local: &Reply) -> Comparison {
    let differs = || Comparison {
        differences: vec![Difference::Reply { real: real.to_string(), local: local.to_string() }],
        ..Comparison::default()
    };
    match (real, local) {
        (
            Reply::Success { status: real, body: theirs },
            Reply::Success { status: local, body: ours },
        ) if real == local => compare_bodies(theirs, ours),
        (Reply::Error { .. }, Reply::Error { .. }) if real == local => Comparison::default(),
        // Also if both are missing: the test has shown nothing then.
        _ => differs(),
    }
}

fn compare_bodies(real: &Value, local: &Value) -> Comparison {
    let (real, local) = (Structure::of(real), Structure::of(local));
    let mut comparison = Comparison::default();
    let paths: BTreeSet<_> = real.0.keys().chain(local.0.keys()).collect();
    for path in paths {
        match (real.0.get(path), local.0.get(path)) {
            (Some(theirs), Some(ours)) if !agree(theirs, ours) => {
                let (real, local) = (names(theirs), names(ours));
                let path = path.clone();
                comparison.differences.push(Difference::Types { path, real, local });
            }
            (Some(_), None) if is_missing(path, &local) => {
                comparison.differences.push(Difference::OnlyReal(path.clone()));
            }
            (None, Some(_)) if is_missing(path, &real) => {
                comparison.differences.push(Difference::OnlyLocal(path.clone()));
            }
            (Some(_), None) | (None, Some(_)) => {
                note_empty_list(path, &real, &local, &mut comparison)
            }
            _ => {}
        }
    }
    comparison
}

/// A member without a value (`null`) can have any type.
fn agree(real: &BTreeSet<Type>, local: &BTreeSet<Type>) -> bool {
    let without = |types: &BTreeSet<Type>| types.iter().all(|of| *of == Type::Null);
    !real.is_disjoint(local) || without(real) || without(local)
}

/// Whether the other side has the object that the member is in, so that its absence says something.
fn is_missing(path: &str, other: &Structure) -> bool {
    !path.ends_with("[]") && parent(path).is_some_and(|parent| other.has_object(parent))
}

fn note_empty_list(path: &str, real: &Structure, local: &Structure, comparison: &mut Comparison) {
    let list = path.strip_suffix("[]");
    let is_array = |side: &Structure, list: &str| {
        side.0.get(list).is_some_and(|types| types.contains(&Type::Array))
    };
    if let Some(list) = list.filter(|list| is_array(real, list) && is_array(local, list)) {
        comparison.empty_lists.insert(list.to_owned());
    }
}

fn names(types: &BTreeSet<Type>) -> String {
    types.iter().map(Type::to_string).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn success(body: Value) -> Reply {
        Reply::Success { status: 200, body }
    }

    fn error(status: u16, code: &str) -> Reply {
        Reply::Error { status, code: code.to_owned() }
    }

    fn lines(real: &Reply, local: &Reply) -> Vec<String> {
        compare(real, local).differences.iter().map(Difference::to_string).collect()
    }

    #[test]
    fn other_values_of_the_same_structure_are_equal() {
        let real = success(json!({"A": "x", "L": {"I": [{"B": 1}, {"B": 2, "C": false}]}}));
        let local = success(json!({"A": "", "L": {"I": [{"B": 0.5, "C": true}]}}));
        assert_eq!(compare(&real, &local), Comparison::default());
    }

    #[test]
    fn members_and_types_that_differ_are_named() {
        let real = json!({"A": 1, "L": {"I": [{"B": "x", "C": {"D": 1}}]}, "N": null, "R": "s-1"});
        let local = json!({"A": "secret", "L": {"I": [{"B": "x", "E": []}]}, "N": 1, "M": 1});
        assert_eq!(
            lines(&success(real), &success(local)),
            [
                "A: real number, local string",
                // Its member D is in it, and not named once more.
                "L.I[].C: only real",
                "L.I[].E: only local",
                "M: only local",
                "R: only real",
            ]
        );
    }

    #[test]
    fn items_of_an_empty_list_are_not_compared() {
        let real = success(json!({"L": {"I": [{"B": {"C": [1]}}]}}));
        let local = success(json!({"L": {"I": []}}));
        for (real, local) in [(&real, &local), (&local, &real)] {
            let comparison = compare(real, local);
            assert_eq!(comparison.differences, []);
            assert_eq!(comparison.empty_lists, BTreeSet::from(["L.I".to_owned()]));
        }
    }

    #[test]
    fn an_object_that_is_a_list_elsewhere_is_one_difference() {
        let (real, local) = (json!({"L": [{"B": 1}]}), json!({"L": {"I": [{"B": 1}]}}));
        assert_eq!(lines(&success(real), &success(local)), ["L: real array, local object"]);
    }

    #[test]
    fn statuses_and_error_codes_are_compared() {
        let absent = || error(404, "InvalidInstanceId.NotFound");
        let no_response = Reply::NoResponse("Dns".to_owned());
        assert_eq!(compare(&absent(), &absent()), Comparison::default());
        for (real, local, expected) in [
            (
                absent(),
                error(400, "InvalidInstanceId.NotFound"),
                "404 InvalidInstanceId.NotFound, local 400",
            ),
            (absent(), error(404, "InvalidInstanceId"), "local 404 InvalidInstanceId"),
            (absent(), success(json!({})), "real 404 InvalidInstanceId.NotFound, local 200"),
            (success(json!({})), absent(), "real 200, local 404"),
            (no_response.clone(), absent(), "real no response: Dns, local 404"),
            (no_response.clone(), no_response, "no response: Dns"),
        ] {
            let comparison = compare(&real, &local);
            let line = comparison.differences[0].to_string();
            assert!(line.contains(expected), "{line:?} has no {expected:?}");
            assert!(comparison.differences[0].is_in_kind());
        }
    }

    #[test]
    fn a_member_on_one_side_can_be_because_of_other_resources() {
        let comparison = compare(&success(json!({"A": 1})), &success(json!({})));
        assert_eq!(comparison.differences, [Difference::OnlyReal("A".to_owned())]);
        assert!(!comparison.differences[0].is_in_kind());
    }
}
