//! The differences of two states of the endpoint.

use std::collections::BTreeMap;

use serde_json::Value;

/// Parts of the state that change with every call.
const IGNORED: [&str; 4] = ["ids", "timetable", "responses_by_token", "clock"];

/// A line for each value that was added, removed or changed.
pub(super) fn between(before: &Value, after: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare("", before, after, &mut lines);
    lines
}

fn compare(path: &str, before: &Value, after: &Value, lines: &mut Vec<String>) {
    if before == after || IGNORED.contains(&path) {
        return;
    }
    let join =
        |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let names: BTreeMap<&String, ()> =
                before.keys().chain(after.keys()).map(|name| (name, ())).collect();
            for (name, ()) in names {
                let path = join(name);
                match (before.get(name), after.get(name)) {
                    (Some(before), Some(after)) => compare(&path, before, after, lines),
                    (None, _) => lines.push(format!("+ {path}")),
                    (_, None) => lines.push(format!("- {path}")),
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&join(&index.to_string()), before, after, lines);
            }
        }
        (before, after) => lines.push(format!("{path}: {} -> {}", short(before), short(after))),
    }
}

fn short(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("{} items", items.len()),
        Value::Object(members) => format!("{} members", members.len()),
        other => other.to_string(),
    }
}
