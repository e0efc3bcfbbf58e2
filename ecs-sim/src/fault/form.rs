//! Text forms of faults: JSON, and the short form of the command line.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::{Conditions, Fault, FaultKind};

/// The members of [`Conditions`]; all others belong to the kind.
const CONDITIONS: [&str; 8] =
    ["actions", "after_ms", "every", "executed", "probability", "skip", "times", "until_ms"];

/// An invalid fault. `Display` names the invalid part and what is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(String);

impl FaultError {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    /// The same, with the number of the fault in its list, counted from 1.
    pub(super) fn at(self, number: usize) -> Self {
        Self(format!("fault {number}: {self}"))
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for FaultError {}

impl Fault {
    /// Reads a list of faults, a JSON array of objects.
    ///
    /// # Errors
    ///
    /// Names the invalid fault of the list and the reason.
    pub fn list_from_json(json: &str) -> Result<Vec<Self>, FaultError> {
        let values: Vec<Value> = serde_json::from_str(json)
            .map_err(|error| FaultError(format!("not a JSON array of faults: {error}")))?;
        let numbered = (1..).zip(values);
        numbered.map(|(number, value)| checked(value).map_err(|error| error.at(number))).collect()
    }
}

/// `KIND[:PROBABILITY][,NAME=VALUE]...`, with the names and values of the JSON form and with
/// actions separated by `+`: `reset:0.1,executed=true,actions=StartInstance+StopInstance`.
impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let mut parts = text.split(',');
        let head = parts.next().unwrap_or_default();
        let (kind, probability) =
            head.split_once(':').map_or((head, None), |(kind, rest)| (kind, Some(rest)));
        let mut members = Map::new();
        members.insert("kind".to_owned(), Value::from(kind));
        members.extend(probability.map(|text| ("probability".to_owned(), scalar(text))));
        for part in parts {
            let (name, value) = pair(part)?;
            if members.insert(name.to_owned(), value).is_some() {
                return Err(FaultError(format!("{name} is set more than once")));
            }
        }
        checked(Value::Object(members))
    }
}

impl<'de> Deserialize<'de> for Fault {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        checked(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn checked(value: Value) -> Result<Fault, FaultError> {
    let Value::Object(members) = value else {
        return Err(FaultError::new(
            "a fault must be an object such as {\"kind\": \"throttling\"}",
        ));
    };
    let (of_conditions, of_kind): (Map<_, _>, Map<_, _>) =
        members.into_iter().partition(|(name, _)| CONDITIONS.contains(&name.as_str()));
    let kind = kind(of_kind)?;
    let conditions = serde_json::from_value::<Conditions>(Value::Object(of_conditions))
        .map_err(|error| FaultError(error.to_string()))?;
    let fault = Fault { kind, conditions };
    fault.check()?;
    Ok(fault)
}

fn kind(members: Map<String, Value>) -> Result<FaultKind, FaultError> {
    let wrong = |what: String| {
        let what = what.replace("variant", "kind");
        FaultError(format!("{what}; every kind also accepts {}", CONDITIONS.join(", ")))
    };
    let other = members.keys().find(|name| *name != "kind").cloned();
    let kind = serde_json::from_value::<FaultKind>(Value::Object(members))
        .map_err(|error| wrong(error.to_string()))?;
    // serde accepts any member beside the tag of a variant without members.
    match (has_no_members(&kind), other) {
        (true, Some(name)) => Err(wrong(format!("unknown field `{name}` of {kind}"))),
        _ => Ok(kind),
    }
}

fn has_no_members(kind: &FaultKind) -> bool {
    let only_tag = |value: Value| value.as_object().is_some_and(|members| members.len() == 1);
    serde_json::to_value(kind).is_ok_and(only_tag)
}

fn pair(part: &str) -> Result<(&str, Value), FaultError> {
    match part.split_once('=') {
        Some(("actions", names)) => {
            Ok(("actions", names.split('+').map(Value::from).collect::<Vec<_>>().into()))
        }
        // Text, even if it looks like a number.
        Some((name @ ("code" | "message"), text)) => Ok((name, Value::from(text))),
        Some((name, text)) => Ok((name, scalar(text))),
        None => {
            Err(FaultError(format!("{part:?} is not a setting; use NAME=VALUE, as in every=3")))
        }
    }
}

/// A number or a boolean if it looks like one.
fn scalar(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
        _ => Value::from(text),
    }
}
