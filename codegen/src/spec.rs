//! The metadata as Rust types: what `api-specs/<product>/<version>/actions/<Action>.json` says.
//!
//! The shape is that of the `api.json` files that Alibaba Cloud publishes per action. Members that
//! this workspace has no use for (titles, descriptions, examples) are ignored, so that a fresh
//! download can be read as it is. `api-specs/README.md` describes the format.

use indexmap::IndexMap;
use serde::Deserialize;
use std::collections::BTreeMap;

use crate::problem::Problem;

/// One action: its parameters, its answer and the errors that it documents.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActionSpec {
    /// The API no longer recommends this action.
    #[serde(default)]
    pub deprecated: bool,
    /// What to use instead, as `Product::Version::Action`.
    pub replaced_by: Option<String>,
    /// The version of the official client that dropped this action.
    pub removed_in: Option<String>,
    /// The action changes nothing, so it may be repeated freely. Files that do not say count as
    /// writing.
    #[serde(default)]
    pub read_only: bool,
    /// Every parameter, in the order of the metadata.
    pub parameters: Vec<Parameter>,
    /// Answers by HTTP status; only `200` has a schema that matters.
    pub responses: BTreeMap<String, ResponseSpec>,
    /// Documented error codes by HTTP status.
    #[serde(default)]
    pub error_codes: BTreeMap<String, Vec<ErrorCode>>,
}

impl ActionSpec {
    /// Reads one action file; `file` is named in the error.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problem> {
        parse(file, text)
    }

    /// The schema of a successful answer, if the file has one.
    pub fn response(&self) -> Option<&Schema> {
        self.responses.get("200").map(|response| &response.schema)
    }
}

/// Reads JSON, and names file and JSON path of whatever does not fit.
pub(crate) fn parse<'de, T: Deserialize<'de>>(file: &str, text: &'de str) -> Result<T, Problem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        // What serde calls a variant is a value to who writes the file.
        let what = error.inner().to_string().replace("unknown variant", "unknown value");
        Problem::new(file, path, what)
    })?;
    deserializer.end().map_err(|error| Problem::new(file, ".", error.to_string()))?;
    Ok(value)
}

/// One parameter of a request.
#[derive(Clone, Debug, Deserialize)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    #[serde(rename = "in")]
    pub location: Location,
    /// How a list or an object becomes parameters.
    pub style: Option<Style>,
    /// Its type and limits.
    pub schema: Schema,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Location {
    /// In the query of the URL.
    #[serde(rename = "query")]
    Query,
    /// In a form body.
    #[serde(rename = "formData")]
    FormData,
}

/// How a list or an object becomes parameters.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Style {
    /// `Name.1`, `Name.2`, `Name.1.Member`.
    #[serde(rename = "repeatList")]
    RepeatList,
    /// `Name.Member`; on a list the same as `repeatList`.
    #[serde(rename = "flat")]
    Flat,
    /// One parameter whose value is JSON text.
    #[serde(rename = "json")]
    Json,
}

/// The answer for one HTTP status.
#[derive(Clone, Debug, Deserialize)]
pub struct ResponseSpec {
    /// The shape of the body.
    pub schema: Schema,
}

/// One documented error.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCode {
    /// The dotted code, such as `InvalidInstanceId.NotFound`.
    pub error_code: String,
}

/// Type and limits of a parameter, a member or a list item.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// The JSON type.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The width of a number.
    pub format: Option<String>,
    /// Must be given.
    #[serde(default)]
    pub required: bool,
    /// Should no longer be given.
    #[serde(default)]
    pub deprecated: bool,
    /// The smallest number.
    pub minimum: Option<serde_json::Number>,
    /// The largest number.
    pub maximum: Option<serde_json::Number>,
    /// The shortest list.
    pub min_items: Option<u64>,
    /// The longest list.
    pub max_items: Option<u64>,
    /// The longest text.
    pub max_length: Option<u64>,
    /// A regular expression that a text matches.
    pub pattern: Option<String>,
    /// What the API takes when nothing is given.
    pub default: Option<serde_json::Value>,
    /// The only values that are accepted.
    #[serde(rename = "enum", default)]
    pub allowed_values: Vec<serde_json::Value>,
    /// Values that the documentation names; a guide, not a closed set.
    #[serde(default)]
    pub documented_values: Vec<String>,
    /// The type of each item, when `kind` is [`Kind::Array`].
    pub items: Option<Box<Schema>>,
    /// The members, in the order of the metadata, when `kind` is [`Kind::Object`].
    #[serde(default)]
    pub properties: IndexMap<String, Schema>,
    /// The type of each value, when `kind` is [`Kind::Object`] and the keys are the caller's.
    pub additional_properties: Option<Box<Schema>>,
}

/// A JSON type.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// Members by name.
    Object,
    /// Any JSON value.
    Any,
}
