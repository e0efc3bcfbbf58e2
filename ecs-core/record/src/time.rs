//! Times, as the API writes them and as Rust computes with them.

use std::fmt;
use std::hash::{Hash, Hasher};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::record::{DecodeField, EncodeField, Form, Slot, Value};

/// A time: a text, or a timestamp that was set.
///
/// In a response it is the service's text, empty when absent; [`timestamp`](Self::timestamp) parses
/// it. In a request a timestamp is formatted as the parameter requires, in UTC and rounded down: with
/// seconds, minutes or hours, or as milliseconds since 1970. A text is sent as it is.
///
/// ```
/// use jiff::Timestamp;
/// use ecs_record::Time;
///
/// // From a response, without seconds.
/// let expires = Time::from("2026-01-02T03:04Z");
/// let read = expires.timestamp().expect("a time");
/// assert_eq!(read, Timestamp::from_second(1_767_323_040).unwrap());
///
/// // In a request.
/// assert_eq!(Time::from(read), "2026-01-02T03:04:00Z");
/// assert_eq!(Time::minutes(read), "2026-01-02T03:04Z");
///
/// // Any other text is kept.
/// let text = Time::from("next week");
/// assert_eq!(text.timestamp(), None);
/// assert_eq!(text.as_str(), "next week");
/// ```
///
/// Two times are equal if their texts are; compare timestamps to compare moments.
#[derive(Clone, Default)]
pub struct Time {
    /// Of a timestamp that was set: with seconds.
    text: String,
    set: Option<Timestamp>,
}

impl Time {
    /// The text `2026-01-02T03:04:05Z`, whatever the parameter requires.
    pub fn seconds(timestamp: Timestamp) -> Self {
        Form::Plain.time(timestamp).into()
    }

    /// The text `2026-01-02T03:04Z`, whatever the parameter requires, for example as the value of a
    /// filter.
    pub fn minutes(timestamp: Timestamp) -> Self {
        Form::Minutes.time(timestamp).into()
    }

    /// The text `2026-01-02T03Z`, whatever the parameter requires.
    pub fn hours(timestamp: Timestamp) -> Self {
        Form::Hours.time(timestamp).into()
    }

    /// Milliseconds since 1970 as text, whatever the parameter requires.
    pub fn milliseconds(timestamp: Timestamp) -> Self {
        Form::Milliseconds.time(timestamp).into()
    }

    /// The timestamp, or `None` if the text is not a time.
    ///
    /// Parses dates with a time and an offset from UTC, with or without minutes, seconds and
    /// fractions (`2026-01-02T03:04Z`, `2026-01-02T11:04:05.6+08:00`), and milliseconds since 1970.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let text = self.text.trim();
        self.set.or_else(|| text.parse().ok()).or_else(|| milliseconds(text))
    }

    /// The text; of a timestamp that was set, `2026-01-02T03:04:05Z`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the response had no time.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// Thirteen digits are the years 2001 to 2286. Fewer could be anything.
fn milliseconds(text: &str) -> Option<Timestamp> {
    let is_count = text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit());
    Timestamp::from_millisecond(text.parse().ok().filter(|_| is_count)?).ok()
}

impl Form {
    /// `timestamp` in this form, rounded down.
    pub fn time(self, timestamp: Timestamp) -> String {
        let format = match self {
            Self::Minutes => "%Y-%m-%dT%H:%MZ",
            Self::Hours => "%Y-%m-%dT%HZ",
            Self::Milliseconds => return timestamp.as_millisecond().to_string(),
            _ => "%Y-%m-%dT%H:%M:%SZ",
        };
        timestamp.strftime(format).to_string()
    }
}

impl From<Timestamp> for Time {
    fn from(timestamp: Timestamp) -> Self {
        Self { set: Some(timestamp), ..Self::seconds(timestamp) }
    }
}

impl From<String> for Time {
    fn from(text: String) -> Self {
        Self { text, set: None }
    }
}

impl From<&str> for Time {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.text
    }
}

impl PartialEq for Time {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Time {}

impl Hash for Time {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialEq<str> for Time {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Time {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl EncodeField for Time {
    fn value(&self) -> Value<'_> {
        match self.set {
            Some(timestamp) => Value::Time(timestamp, Form::Plain),
            None => Value::Text(&self.text),
        }
    }
}

impl DecodeField for Time {
    fn slot(&mut self) -> Slot<'_> {
        self.set = None;
        Slot::Text(&mut self.text)
    }
}
