//! Records as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::record::{FieldValue, Fields, Form, Record, Value};

/// Serializes `record` as an object of the API: without absent values, and with the wrappers of
/// flattened lists.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    for member in Fields::of(record) {
        if !matches!(member.value, Value::Absent) {
            object.serialize_entry(member.name, &member)?;
        }
    }
    object.end()
}

impl Serialize for FieldValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.form {
            Form::Wrapped(inner) => {
                let mut object = serializer.serialize_map(Some(1))?;
                object.serialize_entry(inner, &self.value)?;
                object.end()
            }
            _ => self.value.serialize(serializer),
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Absent => serializer.serialize_unit(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Integer(number) => serializer.serialize_i64(*number),
            Value::Float(number) => serializer.serialize_f64(*number),
            Value::Boolean(flag) => serializer.serialize_bool(*flag),
            Value::Time(timestamp, form) => serializer.serialize_str(&form.time(*timestamp)),
            Value::Json(json) => json.serialize(serializer),
            Value::Record(record) => serialize(*record, serializer),
            Value::List(items) => serializer.collect_seq(items),
            Value::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

/// A value as compact JSON text. Nothing in it can fail: every key is text.
pub fn json_text(value: &Value<'_>) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
