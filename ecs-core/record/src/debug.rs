//! Debug output of records: what is set, under its name on the wire, without secrets.

use std::fmt;

use crate::record::{FieldValue, Fields, Record, Value};

/// Shows the members of `record` that are set.
pub fn debug(name: &str, record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(name);
    for member in visible(record) {
        output.field(member.name, &Shown(&member));
    }
    output.finish()
}

fn visible(record: &dyn Record) -> impl Iterator<Item = FieldValue<'_>> {
    Fields::of(record).into_iter().filter(|member| !member.value.is_empty())
}

impl Value<'_> {
    /// Whether there is nothing to show or send.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Absent => true,
            Value::List(items) => items.is_empty(),
            Value::Map(entries) => entries.is_empty(),
            _ => false,
        }
    }

    /// Whether `is_true` for a value and everything in it.
    pub fn all(&self, is_true: &dyn Fn(&Value<'_>) -> bool) -> bool {
        is_true(self)
            && match self {
                Value::Record(record) => {
                    Fields::of(*record).iter().all(|field| field.value.all(is_true))
                }
                Value::List(items) => items.iter().all(|item| item.all(is_true)),
                Value::Map(entries) => entries.iter().all(|(_, value)| value.all(is_true)),
                _ => true,
            }
    }
}

struct Shown<'a>(&'a FieldValue<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.form {
            form if form.is_secret() => f.write_str("[redacted]"),
            _ => fmt::Debug::fmt(&self.0.value, f),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Absent => f.write_str("None"),
            Value::Text(text) => fmt::Debug::fmt(text, f),
            Value::Integer(number) => fmt::Debug::fmt(number, f),
            Value::Float(number) => fmt::Debug::fmt(number, f),
            Value::Boolean(flag) => fmt::Debug::fmt(flag, f),
            Value::Time(timestamp, form) => fmt::Debug::fmt(&form.time(*timestamp), f),
            Value::Json(json) => fmt::Display::fmt(json, f),
            Value::Record(record) => debug_record(*record, f),
            Value::List(items) => fmt::Debug::fmt(items, f),
            Value::Map(entries) => {
                f.debug_map().entries(entries.iter().map(|(key, value)| (key, value))).finish()
            }
        }
    }
}

fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_map();
    for member in visible(record) {
        output.entry(&format_args!("{}", member.name), &Shown(&member));
    }
    output.finish()
}
