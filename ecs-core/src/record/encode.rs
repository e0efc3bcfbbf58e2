//! Records as JSON in the wire's shape.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{FieldValue, Fields, Form, Record, Value};

/// Writes `record` as the object that stands on the wire: absent values are left out, flattened
/// lists get their wrapper back.
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
            Value::Time(timestamp, form) => serializer.serialize_str(&form.write(*timestamp)),
            Value::Json(json) => json.serialize(serializer),
            Value::Record(record) => serialize(*record, serializer),
            Value::List(items) => serializer.collect_seq(items),
            Value::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

/// A value as compact JSON text.
pub(crate) struct JsonText<'a>(pub(crate) &'a Value<'a>);

impl fmt::Display for JsonText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Writing fails only where the formatter does: every key is text.
        let text = serde_json::to_string(self.0).map_err(|_| fmt::Error)?;
        f.write_str(&text)
    }
}
