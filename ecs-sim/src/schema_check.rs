//! Checks JSON values against schemas.

use ecs_api_spec::{Kind, Schema};
use serde_json::Value;

/// The first mismatch, as `path: reason`. Members that are not in the schema are accepted.
pub(crate) fn mismatch(schema: &Schema, value: &Value, path: &str) -> Option<String> {
    if !has_kind(schema, value) {
        return Some(format!("{path}: expected {}", expected(schema)));
    }
    match value {
        Value::Object(members) => mismatched_member(schema, members, path),
        Value::Array(items) => {
            let item = schema.items.as_deref()?;
            items
                .iter()
                .enumerate()
                .find_map(|(i, value)| mismatch(item, value, &format!("{path}[{i}]")))
        }
        _ => None,
    }
}

fn mismatched_member(
    schema: &Schema,
    members: &serde_json::Map<String, Value>,
    path: &str,
) -> Option<String> {
    let missing =
        schema.properties.iter().find(|(name, s)| s.required && !members.contains_key(*name));
    if let Some((name, _)) = missing {
        return Some(format!("{path}.{name}: missing"));
    }
    members.iter().find_map(|(name, value)| {
        let member = schema.properties.get(name).or(schema.additional_properties.as_deref())?;
        mismatch(member, value, &format!("{path}.{name}"))
    })
}

fn has_kind(schema: &Schema, value: &Value) -> bool {
    match schema.kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.as_i64().is_some_and(|number| in_width(schema, number)),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
        Kind::Any => true,
    }
}

/// Whether an integer fits the width in the metadata; 64 bits if none is given.
pub(crate) fn in_width(schema: &Schema, number: i64) -> bool {
    schema.format.as_deref() != Some("int32") || i32::try_from(number).is_ok()
}

/// The expected type in words, for messages.
pub(crate) fn expected(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::String => "a text",
        Kind::Integer if schema.format.as_deref() == Some("int32") => "a whole number of 32 bits",
        Kind::Integer => "a whole number of 64 bits",
        Kind::Number => "a decimal number without exponent",
        Kind::Boolean => "true or false",
        Kind::Array => "a list",
        Kind::Object => "an object",
        Kind::Any => "any value",
    }
}
