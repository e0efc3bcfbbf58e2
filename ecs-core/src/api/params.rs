//! The parameters of a request, encoded.

use std::collections::BTreeMap;
use std::fmt;

use crate::record::{FieldValue, Fields, Form, Record, Value, json_text};

/// Parameter names with their values, in the byte order of the names.
///
/// Lists are `Name.1`, `Name.2`, …, objects `Name.FieldValue`, in any depth. What is not set is not
/// there; an empty text is (`Name=`), an empty list is not.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params(BTreeMap<String, String>);

impl Params {
    /// Encodes `request`, and lists what keeps it from being sent.
    pub(crate) fn encode(request: &dyn Record) -> (Self, Problems) {
        let mut encoder = Encoder::default();
        encoder.record("", request);
        (encoder.params, encoder.problems)
    }

    /// Sets one parameter, replacing its value.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Removes a parameter and returns its value.
    pub(crate) fn remove(&mut self, name: &str) -> Option<String> {
        self.0.remove(name)
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether a parameter, or an item or member of it, has a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        let below = format!("{name}.");
        self.get(name).is_some_and(|value| !value.is_empty())
            || self.iter().any(|(name, _)| name.starts_with(&below))
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The names: a value can be a password.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Params").field(&self.0.keys().collect::<Vec<_>>()).finish()
    }
}

/// Why a request cannot be sent, by parameter name.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// Required parameters that are not set.
    pub(crate) missing: Vec<String>,
    /// Lists that are set and empty, where the encoding has no form for an empty list.
    pub(crate) empty: Vec<String>,
}

#[derive(Default)]
struct Encoder {
    params: Params,
    problems: Problems,
}

impl Encoder {
    fn record(&mut self, prefix: &str, record: &dyn Record) {
        let required = record.required();
        for field in Fields::of(record) {
            let name = join(prefix, field.name);
            if required.contains(&field.name) && is_missing(&field.value) {
                self.problems.missing.push(name);
            } else {
                self.field(&name, &field);
            }
        }
    }

    fn field(&mut self, name: &str, field: &FieldValue<'_>) {
        match (field.form, &field.value) {
            (_, Value::Absent) => {}
            (Form::JsonText, value) => self.params.set(name, json_text(value)),
            (Form::Commas, Value::List(items)) if !items.is_empty() => {
                self.params.set(name, commas(items));
            }
            (_, value) => self.value(name, value),
        }
    }

    fn value(&mut self, name: &str, value: &Value<'_>) {
        match value {
            Value::Absent => {}
            Value::Record(record) => self.record(name, *record),
            value if value.is_empty() => self.problems.empty.push(name.to_owned()),
            Value::List(items) => {
                for (item, number) in items.iter().zip(1..) {
                    self.value(&format!("{name}.{number}"), item);
                }
            }
            Value::Map(entries) => {
                for (key, value) in entries {
                    self.value(&join(name, key), value);
                }
            }
            scalar => self.params.set(name, text(scalar)),
        }
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// The API treats a required text that is empty as one that is missing.
fn is_missing(value: &Value<'_>) -> bool {
    matches!(value, Value::Absent | Value::Text(""))
}

/// Never with an exponent, which the API is not known to read; a whole number as `1.0`.
fn decimal(number: f64) -> String {
    if number.fract() == 0.0 { format!("{number:.1}") } else { number.to_string() }
}

fn commas(items: &[Value<'_>]) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(",")
}

fn text(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => (*text).to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => decimal(*number),
        Value::Boolean(flag) => flag.to_string(),
        Value::Time(timestamp, form) => form.time(*timestamp),
        other => json_text(other),
    }
}
