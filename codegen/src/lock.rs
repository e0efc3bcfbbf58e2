//! `names.lock.json`: names and shapes of members that stay as they are.
//!
//! The name and the shape of a member depend on others: on a second member beside a list, on another
//! record with the same members, on a member that differs only in case. Without a memory, additions to
//! the metadata would rename what programs use.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::curation::MemberPath;
use crate::json::Json;
use crate::model::{Encoding, Field, Type};
use crate::names;
use crate::problem::Problem;
use crate::spec::{ActionSpec, parse};
use crate::unique;

pub(crate) const FILE: &str = "names.lock.json";

/// The shape of any JSON; names of records begin with a capital.
const ANY: &str = "any";

/// The members of a product, by path.
#[derive(Default)]
pub(crate) struct Lock {
    entries: BTreeMap<String, Entry>,
    /// The records of each action.
    records: BTreeMap<String, BTreeSet<String>>,
}

/// The Rust name of a member, and its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) rust: String,
    pub(crate) shape: Shape,
}

/// What of a type other members have an influence on. Records have a name; shared ones begin with
/// `types::`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Plain,
    List(Option<String>),
    /// A list in an object, which has this member for it.
    Wrapped(Option<String>, String),
    Map(Option<String>),
    Record(String),
    /// Any JSON.
    Any,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct File(#[serde(deserialize_with = "unique::unique")] BTreeMap<String, Value>);

impl Lock {
    pub(crate) fn parse(path: &str, text: &str) -> Result<Self, Problem> {
        let help = "restore the file with git, or remove it to name everything anew";
        let File(file) = parse(path, text).map_err(|problem| problem.help(help))?;
        let mut lock = Self::default();
        for (member, text) in file {
            let entry = text.as_str().and_then(Entry::parse).ok_or_else(|| {
                let message =
                    format!("{text} is not a name with a shape, such as \"disks: [Disk]\"");
                Problem::new(path, &member, message).help(help)
            })?;
            lock.insert(&member, entry);
        }
        Ok(lock)
    }

    pub(crate) fn insert(&mut self, member: &str, entry: Entry) {
        let action = member.split('/').next().unwrap_or_default();
        if let Some(record) = entry.shape.record().filter(|name| !name.starts_with("types::")) {
            let records = self.records.entry(action.to_owned()).or_default();
            records.insert(record.to_owned());
        }
        self.entries.insert(member.to_owned(), entry);
    }

    pub(crate) fn get(&self, path: &MemberPath) -> Option<&Entry> {
        if self.entries.is_empty() { None } else { self.entries.get(&path.to_string()) }
    }

    /// The name of the record at a path, which is that of a list inside an object for its items.
    pub(crate) fn record(&self, path: &MemberPath) -> Option<&str> {
        if let Some(entry) = self.get(path) {
            return entry.shape.record();
        }
        let (outer, inner) = path.split_last()?;
        match &self.get(&outer)?.shape {
            Shape::Wrapped(item, member) if member == inner => item.as_deref(),
            _ => None,
        }
    }

    /// Whether a record of the action has the name.
    pub(crate) fn has_record(&self, action: &str, name: &str) -> bool {
        self.records.get(action).is_some_and(|records| records.contains(name))
    }

    /// The methods of the actions. A new action does not take that of another one.
    pub(crate) fn methods(
        &self,
        actions: &BTreeMap<String, ActionSpec>,
    ) -> BTreeMap<String, String> {
        let locked = |action: &String| self.entries.get(action).map(|entry| entry.rust.clone());
        let taken: BTreeSet<_> = actions.keys().filter_map(locked).collect();
        let free = |action: &String| {
            let name = names::method(action);
            let plain = name.trim_start_matches("r#").trim_end_matches('_').to_owned();
            let numbered = (2..).map(|number| format!("{plain}_{number}"));
            let mut names = [name].into_iter().chain(numbered);
            names.find(|name| !taken.contains(name)).unwrap_or(plain)
        };
        let method = |action: &String| locked(action).unwrap_or_else(|| free(action));
        actions.keys().map(|action| (action.clone(), method(action))).collect()
    }

    pub(crate) fn insert_method(&mut self, action: &str, method: &str) {
        let entry = Entry { rust: method.to_owned(), shape: Shape::Plain };
        self.entries.insert(action.to_owned(), entry);
    }

    pub(crate) fn to_file(&self) -> String {
        let member =
            |(path, entry): (&String, &Entry)| (path.clone(), Json::text(entry.to_string()));
        Json::Object(self.entries.iter().map(member).collect()).to_file()
    }
}

impl Entry {
    pub(crate) fn of(field: &Field) -> Self {
        Self { rust: field.rust.clone(), shape: Shape::of(&field.ty, &field.encoding) }
    }

    fn parse(text: &str) -> Option<Self> {
        let (rust, shape) = match text.split_once(": ") {
            Some((rust, shape)) => (rust, Shape::parse(shape)?),
            None => (text, Shape::Plain),
        };
        crate::names::is_identifier(rust).then(|| Self { rust: rust.to_owned(), shape })
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.shape {
            Shape::Plain => f.write_str(&self.rust),
            shape => write!(f, "{}: {shape}", self.rust),
        }
    }
}

impl Shape {
    fn of(ty: &Type, encoding: &Encoding) -> Self {
        match (ty, encoding) {
            (Type::List(item), Encoding::Wrapped(inner)) => {
                Self::Wrapped(record_of(item), inner.clone())
            }
            (Type::List(item), _) => Self::List(record_of(item)),
            (Type::Map(value), _) => Self::Map(record_of(value)),
            (Type::Json, _) => Self::Any,
            (ty, _) => record_of(ty).map_or(Self::Plain, Self::Record),
        }
    }

    /// The name of the record in it.
    pub(crate) fn record(&self) -> Option<&str> {
        match self {
            Self::Plain | Self::Any => None,
            Self::List(name) | Self::Wrapped(name, _) | Self::Map(name) => name.as_deref(),
            Self::Record(name) => Some(name),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let name = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        if text == ANY {
            return Some(Self::Any);
        }
        if let Some((list, inner)) = text.split_once("] in ") {
            return Some(Self::Wrapped(name(list.strip_prefix('[')?), inner.to_owned()));
        }
        if let Some(list) = text.strip_prefix('[') {
            return Some(Self::List(name(list.strip_suffix(']')?)));
        }
        if let Some(map) = text.strip_prefix('{') {
            return Some(Self::Map(name(map.strip_suffix('}')?)));
        }
        let plain = text.strip_prefix("types::").unwrap_or(text);
        crate::names::is_identifier(plain).then(|| Self::Record(text.to_owned()))
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.record().unwrap_or_default();
        match self {
            Self::Plain => Ok(()),
            Self::Any => f.write_str(ANY),
            Self::List(_) => write!(f, "[{name}]"),
            Self::Wrapped(_, inner) => write!(f, "[{name}] in {inner}"),
            Self::Map(_) => write!(f, "{{{name}}}"),
            Self::Record(name) => f.write_str(name),
        }
    }
}

fn record_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Record(name) => Some(name.clone()),
        Type::Shared(name) => Some(format!("types::{name}")),
        Type::List(inner) | Type::Map(inner) => record_of(inner),
        _ => None,
    }
}
