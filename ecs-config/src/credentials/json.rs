//! Fields of a JSON object that contains credentials.
//!
//! Structs derived with serde would be as long: an empty text counts as absent, fields are named in
//! the errors of profiles and responses, and serde's own errors quote the value of a field with a
//! wrong type, which may be a secret.

use ecs_core::Error;
use jiff::Timestamp;
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

    /// A Unix time in seconds. Null and 0 count as absent.
    pub(super) fn unix_time(self, name: &str) -> Result<Option<Timestamp>, Error> {
        let Some(seconds) = self.number(name)? else { return Ok(None) };
        Timestamp::from_second(seconds)
            .map(Some)
            .map_err(|_| Error::credentials(format!("`{name}` is out of range of a Unix time")))
    }

    /// A boolean. Null counts as `false`.
    pub(super) fn flag(self, name: &str) -> Result<bool, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(other) => Err(unexpected(name, other, "a boolean")),
        }
    }
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
