//! The parameters of a request, encoded.

use std::collections::BTreeMap;
use std::fmt;

use ecs_record::internal::{Fields, Form, Record, Value, json_text};
use serde_json::Value as Json;

/// Parameter names with their values, in the byte order of the names.
///
/// Lists are `Name.1`, `Name.2`, …, objects `Name.FieldValue`, in any depth. What is not set is not
/// there; an empty text is (`Name=`), an empty list is not.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params {
    values: BTreeMap<String, String>,
    /// The names of those that come from secret members. Items and members of them are below.
    secret: Vec<String>,
}

impl Params {
    /// Encodes `request`, and lists what keeps it from being sent.
    pub(crate) fn encode(request: &dyn Record) -> (Self, Problems) {
        let mut encoder = Encoder::default();
        encoder.record("", request);
        (encoder.params, encoder.problems)
    }

    /// Sets one parameter, replacing its value.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.values.insert(name.into(), value.into());
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<String> {
        self.values.remove(name)
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// The value of a parameter, unless it is empty.
    pub(crate) fn non_empty(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// Whether a parameter, or an item or member of it, is set.
    pub(crate) fn has(&self, name: &str) -> bool {
        let below = format!("{name}.");
        self.values.contains_key(name) || self.iter().any(|(name, _)| name.starts_with(&below))
    }

    /// Whether some come from members that are secret.
    pub(crate) fn are_secret(&self) -> bool {
        !self.secret.is_empty()
    }

    /// The secret texts, also those within JSON.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let is_secret = |name: &str| {
            let mut below = self.secret.iter().filter_map(|secret| name.strip_prefix(&**secret));
            below.any(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut texts = Vec::new();
        for (_, value) in self.iter().filter(|(name, _)| is_secret(name)) {
            match serde_json::from_str(value) {
                Ok(json @ (Json::Object(_) | Json::Array(_))) => collect_texts(json, &mut texts),
                _ => texts.push(value.to_owned()),
            }
        }
        texts
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The names: a value can be a password.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Params").field(&self.values.keys().collect::<Vec<_>>()).finish()
    }
}

/// What keeps a request from being sent, with the names of the parameters.
pub(crate) type Problems = BTreeMap<Problem, Vec<String>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Problem {
    Missing,
    Empty,
    NotFinite,
    WithComma,
}

impl Problem {
    pub(crate) fn describe(self, names: &[String]) -> String {
        let (s, are, them) = if names.len() == 1 { ("", "is", "it") } else { ("s", "are", "them") };
        let names = names.join(", ");
        match self {
            Self::Missing => format!("required parameter{s} not set: {names}"),
            Self::Empty => {
                format!(
                    "empty list{s} cannot be sent: {names}; leave {them} unset to send no value"
                )
            }
            Self::NotFinite => format!("number{s} that {are} infinite or not a number: {names}"),
            Self::WithComma => format!("item{s} with a comma, which separates items: {names}"),
        }
    }
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
            match &field.value {
                Value::Absent if required.contains(&field.name) => {
                    self.report(Problem::Missing, join(prefix, field.name));
                }
                Value::Absent => {}
                value => {
                    let name = join(prefix, field.name);
                    if field.form.is_secret() || has_secret(value) {
                        self.params.secret.push(name.clone());
                    }
                    self.field(name, field.form, value);
                }
            }
        }
    }

    fn report(&mut self, problem: Problem, name: String) {
        self.problems.entry(problem).or_default().push(name);
    }

    fn field(&mut self, name: String, form: Form, value: &Value<'_>) {
        match (form, value) {
            (Form::JsonText | Form::SecretJsonText, value) => match is_finite(value) {
                true => self.params.set(name, json_text(value)),
                false => self.report(Problem::NotFinite, name),
            },
            (Form::Commas, Value::List(items)) if !items.is_empty() => {
                let texts: Vec<_> = items.iter().map(text).collect();
                match texts.iter().any(|text| text.contains(',')) {
                    true => self.report(Problem::WithComma, name),
                    false => self.params.set(name, texts.join(",")),
                }
            }
            (_, value) => self.value(name, value),
        }
    }

    fn value(&mut self, name: String, value: &Value<'_>) {
        match value {
            Value::Absent => {}
            Value::Record(record) => self.record(&name, *record),
            value if value.is_empty() => self.report(Problem::Empty, name),
            value if !is_finite(value) => self.report(Problem::NotFinite, name),
            Value::List(items) => {
                for (item, number) in items.iter().zip(1..) {
                    self.value(format!("{name}.{number}"), item);
                }
            }
            Value::Map(entries) => {
                for (key, value) in entries {
                    self.value(join(&name, key), value);
                }
            }
            scalar => self.params.set(name, text(scalar)),
        }
    }
}

/// Whether every number in it can be sent. JSON has no form for the others either.
fn is_finite(value: &Value<'_>) -> bool {
    value.all(&|value| !matches!(value, Value::Float(number) if !number.is_finite()))
}

fn has_secret(value: &Value<'_>) -> bool {
    !value.all(&|value| match value {
        Value::Record(record) => Fields::of(*record)
            .iter()
            .all(|field| !field.form.is_secret() || matches!(field.value, Value::Absent)),
        _ => true,
    })
}

fn collect_texts(json: Json, texts: &mut Vec<String>) {
    match json {
        Json::String(text) => texts.push(text),
        Json::Array(items) => items.into_iter().for_each(|item| collect_texts(item, texts)),
        Json::Object(members) => {
            members.into_iter().for_each(|(_, member)| collect_texts(member, texts));
        }
        _ => {}
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// Never with an exponent, which the API is not known to read; a whole number as `1.0`.
fn decimal(number: f64) -> String {
    if number.fract() == 0.0 { format!("{number:.1}") } else { number.to_string() }
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
