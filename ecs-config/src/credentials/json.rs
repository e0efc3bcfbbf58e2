//! Fields of a JSON object that contains credentials.
//!
//! Structs derived with serde would be as long: an empty text counts as absent, fields are named in
//! the errors of profiles and responses, and serde's own errors quote the value of a field with a
//! wrong type, which may be a secret.

use ecs_core::Error;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

/// The fields of a JSON object. Errors name a field and never show its value.
#[derive(Clone, Copy)]
pub(super) struct JsonFields<'a>(&'a Map<String, Value>);

impl<'a> JsonFields<'a> {
    /// `None` if `value` is not an object.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// A string. Null and the empty string count as absent.
    pub(super) fn text(self, name: &str) -> Result<Option<&'a str>, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(other) => Err(unexpected(name, other, "a string")),
        }
    }

    /// An integer. Null and 0 count as absent.
    pub(super) fn number(self, name: &str) -> Result<Option<i64>, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match value.as_i64() {
                Some(number) => Ok(Some(number).filter(|number| *number != 0)),
                None => Err(unexpected(name, value, "an integer")),
            },
        }
    }

    /// A time: `2026-01-02T03:04:05Z`, or a Unix time in seconds or milliseconds, as a number or a
    /// text. Null, 0 and the empty string count as absent.
    pub(super) fn time(self, name: &str) -> Result<Option<Timestamp>, Error> {
        let text = match self.0.get(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            Some(other) => return Err(unexpected(name, other, "a time")),
        };
        let time = match text.parse() {
            Ok(0.0) => return Ok(None),
            Ok(number) => unix_time(number),
            Err(_) if text.is_empty() => return Ok(None),
            Err(_) => text.parse().ok(),
        };
        let expected = "a time such as 2026-01-02T03:04:05Z, or a Unix time";
        time.map(Some).ok_or_else(|| Error::credentials(format!("`{name}` is not {expected}")))
    }

    /// A boolean. Null counts as absent.
    pub(super) fn flag(self, name: &str) -> Result<Option<bool>, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(other) => Err(unexpected(name, other, "a boolean")),
        }
    }
}

/// Tools write seconds, some with a fraction, or milliseconds. As seconds, 10^11 is the year 5138.
fn unix_time(number: f64) -> Option<Timestamp> {
    let seconds = if number.abs() < 1e11 { number } else { number / 1e3 };
    let duration = SignedDuration::try_from_secs_f64(seconds).ok()?;
    Timestamp::from_duration(duration).ok()
}

fn unexpected(name: &str, value: &Value, expected: &str) -> Error {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Error::credentials(format!("`{name}` is {found}, expected {expected}"))
}
