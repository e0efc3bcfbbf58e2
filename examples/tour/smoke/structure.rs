//! The structure of a JSON value: which members it has, and of which types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

/// A JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}

impl Type {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Text => "string",
            Self::Array => "array",
            Self::Object => "object",
        })
    }
}

/// The types of every position of a value. All items of an array share one position: an optional member is
/// present if it is in any of them.
#[derive(Debug, Default)]
pub(crate) struct Structure(pub(crate) BTreeMap<String, BTreeSet<Type>>);

impl Structure {
    pub(crate) fn of(value: &Value) -> Self {
        let mut structure = Self::default();
        structure.add("", value);
        structure
    }

    fn add(&mut self, path: &str, value: &Value) {
        self.0.entry(path.to_owned()).or_default().insert(Type::of(value));
        match value {
            Value::Array(items) => {
                items.iter().for_each(|item| self.add(&format!("{path}[]"), item));
            }
            Value::Object(members) => {
                for (name, member) in members {
                    let name = printable(name);
                    let dot = if path.is_empty() { "" } else { "." };
                    self.add(&format!("{path}{dot}{name}"), member);
                }
            }
            _ => {}
        }
    }

    pub(crate) fn has_object(&self, path: &str) -> bool {
        self.0.get(path).is_some_and(|types| types.contains(&Type::Object))
    }
}

/// The path of the object or array that a path is in; `None` for the value itself.
pub(crate) fn parent(path: &str) -> Option<&str> {
    if path.is_empty() {
        return None;
    }
    let of_item = path.strip_suffix("[]");
    Some(of_item.unwrap_or_else(|| path.rsplit_once('.').map_or("", |(parent, _)| parent)))
}

/// Members of the API have names of letters and digits. Any other name could be a value of the account,
/// such as the key of a tag.
fn printable(name: &str) -> &str {
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_name && name.starts_with(|c: char| c.is_ascii_uppercase()) { name } else { "*" }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn items_share_a_position_and_names_of_the_account_are_hidden() {
        let value = json!({"List": {"Item": [{"A": 1}, {"A": null, "B": "x"}]}, "my-tag": true});
        let structure = Structure::of(&value);
        let lines: Vec<_> =
            structure.0.iter().map(|(path, types)| format!("{path} {types:?}")).collect();
        assert_eq!(
            lines,
            [
                " {Object}",
                "* {Boolean}",
                "List {Object}",
                "List.Item {Array}",
                "List.Item[] {Object}",
                "List.Item[].A {Null, Number}",
                "List.Item[].B {Text}",
            ]
        );
    }

    #[test]
    fn parents() {
        for (path, expected) in [
            ("", None),
            ("A", Some("")),
            ("A.B", Some("A")),
            ("A.B[]", Some("A.B")),
            ("A.B[].C", Some("A.B[]")),
            ("[]", Some("")),
        ] {
            assert_eq!(parent(path), expected, "{path}");
        }
    }
}
