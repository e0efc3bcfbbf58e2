//! The metadata of actions, as in `api-specs/<product>/<version>/actions/<Action>.json`, and the rules of
//! their members, as in `rules/<group>.json` there.
//!
//! The format is that of the `api.json` files that Alibaba Cloud publishes per action. Members that
//! `ecs-sdk` does not use (titles, descriptions, examples) are ignored, so that a fresh download can
//! be read unchanged.
//!
//! The crate has only the types. The generator of `ecs-sdk` and the local endpoint `ecs-sim` share
//! them, and it is a crate of its own so that `ecs-sim` can be published without the generator.
//!
//! ```
//! use ecs_api_spec::{ActionSpec, Kind};
//!
//! let text = r#"{
//!     "parameters": [{"name": "RegionId", "in": "query", "schema": {"type": "string"}}],
//!     "responses": {}
//! }"#;
//! let spec = ActionSpec::parse("DescribeZones.json", text)?;
//! assert_eq!(spec.parameters[0].schema.kind, Kind::String);
//! # Ok::<(), ecs_api_spec::ParseError>(())
//! ```

mod parse_error;
mod rules;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

pub use parse_error::ParseError;
pub use rules::{
    ActionRule, Any, Characters, Condition, Format, Is, Limit, Not, Note, Poll, Range, Rule, Rules,
    Separator, Set,
};

/// One action: its parameters, its response and its documented errors.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct ActionSpec {
    /// The API no longer recommends this action.
    #[serde(default)]
    pub deprecated: bool,
    /// The replacement, as `Product::Version::Action`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// The version of the official client that dropped this action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_in: Option<String>,
    /// The action changes nothing, so it can always be retried. The default is `false`.
    #[serde(default)]
    pub read_only: bool,
    /// All parameters, in the order of the metadata.
    pub parameters: Vec<Parameter>,
    /// Responses by HTTP status; only the schema of `200` is used.
    pub responses: BTreeMap<String, ResponseSpec>,
    /// The date of the last change of the error codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_codes_as_of: Option<String>,
    /// Documented error codes by HTTP status.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub error_codes: BTreeMap<String, Vec<ErrorCode>>,
}

impl ActionSpec {
    /// Parses one action file; errors name `file`.
    pub fn parse(file: &str, text: &str) -> Result<Self, ParseError> {
        parse(file, text)
    }

    /// The schema of a successful response, if the file has one.
    pub fn response(&self) -> Option<&Schema> {
        self.responses.get("200").map(|response| &response.schema)
    }

    /// The schema at `Param/...` or `response/Member/...`; items of lists have no segment.
    pub fn member(&self, path: &str) -> Option<&Schema> {
        let mut segments = path.split('/');
        let first = match segments.next()? {
            "response" => self.response()?,
            name => &self.parameters.iter().find(|parameter| parameter.name == name)?.schema,
        };
        segments.try_fold(first, |schema, name| schema.item().properties.get(name))
    }
}

/// Parses the JSON text of one file of metadata; errors name `file` and the JSON path.
pub fn parse<'de, T: Deserialize<'de>>(file: &str, text: &'de str) -> Result<T, ParseError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        // A variant in serde's terms is a value to the author of the file.
        let message = error.inner().to_string().replace("unknown variant", "unknown value");
        ParseError::new(file, path, message)
    })?;
    deserializer.end().map_err(|error| ParseError::new(file, ".", error.to_string()))?;
    Ok(value)
}

/// One parameter of a request.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where the parameter is sent.
    #[serde(rename = "in")]
    pub location: Location,
    /// How a list or an object is encoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Type and limits.
    pub schema: Schema,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
pub enum Location {
    /// In the query of the URL.
    #[serde(rename = "query")]
    Query,
    /// In a form body.
    #[serde(rename = "formData")]
    FormData,
}

/// How a list or an object is encoded as parameters.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
pub enum Style {
    /// `Name.1`, `Name.2`, `Name.1.Member`.
    #[serde(rename = "repeatList")]
    RepeatList,
    /// `Name.Member`; for a list the same as `repeatList`.
    #[serde(rename = "flat")]
    Flat,
    /// One parameter with JSON text as its value.
    #[serde(rename = "json")]
    Json,
    /// One parameter with the items of a list, separated by commas.
    #[serde(rename = "simple")]
    Simple,
}

/// The response for one HTTP status.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
pub struct ResponseSpec {
    /// The schema of the body.
    pub schema: Schema,
}

/// One documented error.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCode {
    /// The dotted code, such as `InvalidInstanceId.NotFound`.
    pub error_code: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

/// Type and limits of a parameter, a member or a list item.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// The JSON type.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The width of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Must be set.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Should no longer be set.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// The smallest accepted number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<serde_json::Number>,
    /// The largest accepted number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<serde_json::Number>,
    /// The minimum number of items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// The maximum number of items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// The minimum number of characters of a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The maximum number of characters of a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// A regular expression that a string must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The value that the API uses if none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// The only values that are accepted.
    #[serde(rename = "enum", default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_values: Vec<serde_json::Value>,
    /// Values that the documentation names; not a closed set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documented_values: Vec<String>,
    /// The type of each item, when `kind` is [`Kind::Array`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<Schema>>,
    /// The members, in the order of the metadata, when `kind` is [`Kind::Object`].
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub properties: IndexMap<String, Schema>,
    /// The type of each value, when `kind` is [`Kind::Object`] and the caller chooses the keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<Box<Schema>>,
}

impl Schema {
    /// The schema of the items of a list, at any depth, or else this schema.
    pub fn item(&self) -> &Self {
        match (&self.items, self.kind) {
            (Some(items), Kind::Array) => items.item(),
            _ => self,
        }
    }
}

/// A JSON type.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A string.
    #[default]
    String,
    /// An integer.
    Integer,
    /// A number that can have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
    /// Any JSON value.
    Any,
}
