//! The members of a JSON object that holds keys.

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::error::Error;

/// Reads members and never shows their values.
#[derive(Clone, Copy)]
pub(crate) struct Members<'a>(&'a Map<String, Value>);

impl<'a> Members<'a> {
    /// `None` if `value` is no object.
    pub(crate) fn of(value: &'a Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// A text; `null` and an empty one count as not there.
    pub(crate) fn text(self, name: &str) -> Result<Option<&'a str>, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(other) => Err(unexpected(name, other, "a text")),
        }
    }

    /// A whole number; `null` and 0 count as not there.
    pub(crate) fn number(self, name: &str) -> Result<Option<i64>, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match value.as_i64() {
                Some(number) => Ok(Some(number).filter(|number| *number != 0)),
                None => Err(unexpected(name, value, "a whole number")),
            },
        }
    }

    /// A moment in seconds since 1970; `null` and 0 count as not there.
    pub(crate) fn unix_time(self, name: &str) -> Result<Option<Timestamp>, Error> {
        let Some(seconds) = self.number(name)? else { return Ok(None) };
        Timestamp::from_second(seconds)
            .map(Some)
            .map_err(|_| Error::credentials(format!("`{name}` is no time in seconds since 1970")))
    }

    /// Whether a member is `true`; `null` counts as `false`.
    pub(crate) fn flag(self, name: &str) -> Result<bool, Error> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(other) => Err(unexpected(name, other, "true or false")),
        }
    }
}

/// What `value` is, in the words of JSON.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn unexpected(name: &str, value: &Value, expected: &str) -> Error {
    Error::credentials(format!("`{name}` is {}, expected {expected}", kind_of(value)))
}
