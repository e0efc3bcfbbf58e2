//! Times, as the API writes them and as Rust computes with them.

use std::fmt;
use std::hash::{Hash, Hasher};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DecodeField, EncodeField, Slot, Value};

/// A time: the text of a response, or a timestamp or text that was set.
///
/// In a response it is the text of the service, empty when absent; [`timestamp`](Self::timestamp)
/// parses it. In a request a timestamp is sent in the format of the parameter, in UTC and rounded
/// down: mostly with seconds, sometimes only with minutes or hours, or as milliseconds since 1970. The
/// documentation of each parameter says which. A text is sent unchanged.
///
/// ```
/// use ecs_core::jiff::Timestamp;
/// use ecs_core::Time;
///
/// // From a response, without seconds, like many times of the API.
/// let expires = Time::from("2026-01-02T03:04Z");
/// let read = expires.timestamp().expect("a valid time");
/// assert_eq!(read, Timestamp::from_second(1_767_323_040).unwrap());
///
/// // For a request.
/// assert_eq!(Time::from(read), "2026-01-02T03:04:00Z");
/// assert_eq!(Time::minutes(read), "2026-01-02T03:04Z");
///
/// // Text that is not a time is kept.
/// let text = Time::from("next week");
/// assert_eq!(text.timestamp(), None);
/// assert_eq!(text.as_str(), "next week");
/// ```
///
/// Two times are equal when their texts are, so compare timestamps to compare moments.
#[derive(Clone, Default)]
pub struct Time {
    /// With seconds, if a timestamp was set.
    text: String,
    set: Option<Timestamp>,
}

/// The format of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// `2026-01-02T03:04:05Z`
    Seconds,
    /// `2026-01-02T03:04Z`
    Minutes,
    /// `2026-01-02T03Z`
    Hours,
    /// `1767323045000`, since 1970
    Milliseconds,
}

impl Time {
    /// The text `2026-01-02T03:04:05Z`, whatever format the parameter has.
    pub fn seconds(timestamp: Timestamp) -> Self {
        TimeFormat::Seconds.write(timestamp).into()
    }

    /// The text `2026-01-02T03:04Z`, whatever format the parameter has: for the values of filters, which
    /// are texts like any other.
    pub fn minutes(timestamp: Timestamp) -> Self {
        TimeFormat::Minutes.write(timestamp).into()
    }

    /// The text `2026-01-02T03Z`, whatever format the parameter has.
    pub fn hours(timestamp: Timestamp) -> Self {
        TimeFormat::Hours.write(timestamp).into()
    }

    /// Milliseconds since 1970 as text, whatever format the parameter has.
    pub fn milliseconds(timestamp: Timestamp) -> Self {
        TimeFormat::Milliseconds.write(timestamp).into()
    }

    /// The moment, or `None` for a text that names none.
    ///
    /// Reads dates with a time and an offset from UTC, with or without minutes, seconds and
    /// fractions (`2026-01-02T03:04Z`, `2026-01-02T11:04:05.6+08:00`), and milliseconds since 1970.
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.set.or_else(|| read(self.text.trim()))
    }

    /// The text; of a timestamp that was set, `2026-01-02T03:04:05Z`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the time is absent.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

fn read(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| read_milliseconds(text))
}

/// Thirteen digits are the years 2001 to 2286. Fewer could be anything.
fn read_milliseconds(text: &str) -> Option<Timestamp> {
    let is_count = text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit());
    Timestamp::from_millisecond(text.parse().ok().filter(|_| is_count)?).ok()
}

impl TimeFormat {
    /// `timestamp` in this form, rounded down.
    pub(crate) fn write(self, timestamp: Timestamp) -> String {
        let format = match self {
            Self::Seconds => "%Y-%m-%dT%H:%M:%SZ",
            Self::Minutes => "%Y-%m-%dT%H:%MZ",
            Self::Hours => "%Y-%m-%dT%HZ",
            Self::Milliseconds => return timestamp.as_millisecond().to_string(),
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
            Some(timestamp) => Value::Time(timestamp, TimeFormat::Seconds),
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
