//! The parameters of a request, as they stand on the wire.

use std::collections::BTreeMap;
use std::fmt;

use crate::record::{Form, Member, Members, Record, Value, WireJson};

/// Parameter names with their values, in the byte order of the names.
///
/// Lists are `Name.1`, `Name.2`, …, objects `Name.Member`, in any depth. What is not set is not
/// there; an empty text is (`Name=`), an empty list is not.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params(BTreeMap<String, String>);

impl Params {
    /// The parameters of `request`, and the names of required ones that are not set.
    pub(crate) fn of(request: &dyn Record) -> (Self, Vec<String>) {
        let mut writer = Writer::default();
        writer.record("", request);
        (writer.params, writer.missing)
    }

    /// Sets one parameter, whatever the request says.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Takes a parameter away, and gives its value.
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

#[derive(Default)]
struct Writer {
    params: Params,
    missing: Vec<String>,
}

impl Writer {
    fn record(&mut self, prefix: &str, record: &dyn Record) {
        let required = record.required();
        for member in Members::of(record) {
            let name = join(prefix, member.name);
            if required.contains(&member.name) && is_missing(&member.value) {
                self.missing.push(name);
            } else {
                self.member(&name, &member);
            }
        }
    }

    fn member(&mut self, name: &str, member: &Member<'_>) {
        match member.form {
            _ if member.value.is_empty() => {}
            Form::JsonText => self.params.set(name, WireJson(&member.value).to_string()),
            Form::Commas => self.params.set(name, commas(&member.value)),
            Form::Plain | Form::Wrapped(_) | Form::Secret => self.value(name, &member.value),
        }
    }

    fn value(&mut self, name: &str, value: &Value<'_>) {
        match value {
            Value::Absent => {}
            Value::Record(record) => self.record(name, *record),
            Value::List(list) => {
                for index in 0..list.count() {
                    self.value(&format!("{name}.{}", index + 1), &list.item(index));
                }
            }
            Value::Map(map) => {
                for (key, value) in map.entries() {
                    self.value(&join(name, key), &value);
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
    value.is_empty() || matches!(value, Value::Text(""))
}

/// Never with an exponent, which the API is not known to read; a whole number as `1.0`.
fn decimal(number: f64) -> String {
    if number.fract() == 0.0 { format!("{number:.1}") } else { number.to_string() }
}

fn commas(value: &Value<'_>) -> String {
    match value {
        Value::List(list) => {
            let items: Vec<_> = (0..list.count()).map(|index| text(&list.item(index))).collect();
            items.join(",")
        }
        scalar => text(scalar),
    }
}

fn text(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => (*text).to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => decimal(*number),
        Value::Boolean(flag) => flag.to_string(),
        Value::Time(timestamp, form) => form.write(*timestamp),
        other => WireJson(other).to_string(),
    }
}
