//! Metadata as it is published: one file with all actions of a product. Prose is ignored.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::spec::{ErrorCode, Kind};
use crate::unique;

#[derive(Deserialize)]
#[serde(expecting = "an object with `info` and `apis`")]
pub(super) struct Published {
    pub(super) info: Info,
    #[serde(default)]
    pub(super) components: Components,
    #[serde(deserialize_with = "unique::unique")]
    pub(super) apis: IndexMap<String, Api>,
    #[serde(default)]
    pub(super) endpoints: Vec<Endpoint>,
}

#[derive(Deserialize)]
pub(super) struct Info {
    pub(super) style: String,
    pub(super) product: String,
    pub(super) version: String,
}

#[derive(Default, Deserialize)]
pub(super) struct Components {
    #[serde(default, deserialize_with = "object_or_empty_list")]
    pub(super) schemas: IndexMap<String, Schema>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Endpoint {
    pub(super) region_id: String,
    pub(super) endpoint: String,
    #[serde(default)]
    pub(super) vpc: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Api {
    #[serde(default)]
    pub(super) deprecated: bool,
    #[serde(default)]
    pub(super) parameters: Vec<Parameter>,
    #[serde(default, deserialize_with = "object_or_empty_list")]
    pub(super) responses: IndexMap<String, Response>,
    #[serde(default, deserialize_with = "object_or_empty_list")]
    pub(super) error_codes: IndexMap<String, Vec<ErrorCode>>,
}

#[derive(Deserialize)]
pub(super) struct Response {
    pub(super) schema: Option<Schema>,
}

#[derive(Deserialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) location: String,
    pub(super) style: Option<String>,
    pub(super) schema: Schema,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Schema {
    #[serde(rename = "type")]
    pub(super) kind: Option<Kind>,
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    pub(super) format: Option<String>,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) minimum: Option<Bound>,
    pub(super) maximum: Option<Bound>,
    pub(super) exclusive_minimum: bool,
    pub(super) exclusive_maximum: bool,
    pub(super) min_items: Option<Bound>,
    pub(super) max_items: Option<Bound>,
    pub(super) min_length: Option<Bound>,
    pub(super) max_length: Option<Bound>,
    pub(super) pattern: Option<String>,
    pub(super) default: Option<Value>,
    #[serde(rename = "enum")]
    pub(super) allowed_values: Vec<Value>,
    pub(super) items: Option<Box<Schema>>,
    #[serde(deserialize_with = "object_or_empty_list")]
    pub(super) properties: IndexMap<String, Schema>,
    pub(super) additional_properties: Option<Additional>,
    /// Combinations of schemas, which the facts do not have.
    pub(super) all_of: Option<de::IgnoredAny>,
    pub(super) any_of: Option<de::IgnoredAny>,
    pub(super) one_of: Option<de::IgnoredAny>,
}

/// A limit, which some files have as text.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Bound {
    Number(Number),
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Additional {
    Any(bool),
    Schema(Box<Schema>),
}

/// Reads an object with unique keys. Some files have an empty list instead of an empty object.
fn object_or_empty_list<'de, D, T>(deserializer: D) -> Result<IndexMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(ObjectOrEmptyList(std::marker::PhantomData))
}

struct ObjectOrEmptyList<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectOrEmptyList<T> {
    type Value = IndexMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(IndexMap::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        match items.next_element::<de::IgnoredAny>()? {
            None => Ok(IndexMap::new()),
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        unique::unique(de::value::MapAccessDeserializer::new(members))
    }
}
