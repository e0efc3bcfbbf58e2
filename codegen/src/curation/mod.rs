//! The curation of a product: `api-specs/<product>/<version>/curation/*.json`.
//!
//! Every entry must apply to the metadata. One that does not is a [`Problem`](crate::Problem), so
//! that the curation stays correct while the API changes.

mod pattern;
mod waiter;

pub(crate) use ecs_api_spec::{
    ActionRule, Characters, Condition, Format, Limit, Poll, Range, Rule, Rules, Separator,
};
pub(crate) use pattern::{MemberPath, Patterns};
pub(crate) use waiter::WaiterCuration;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use crate::load::Folder;
use crate::problem::Problem;
use crate::spec::parse;

/// The names of the curation files.
pub(crate) const CURATION_FILES: [&str; 17] = [
    "base64",
    "codes",
    "corrections",
    "enums",
    "examples",
    "groups",
    "lists",
    "id_limits",
    "names",
    "paging",
    "records",
    "secrets",
    "sentences",
    "service",
    "timeouts",
    "times",
    "waiters",
];

/// The curation files of one product.
pub(crate) struct Curation {
    pub(crate) service: ServiceCuration,
    pub(crate) groups: BTreeMap<String, GroupCuration>,
    pub(crate) enums: BTreeMap<String, EnumCuration>,
    pub(crate) lists: BTreeMap<String, ListEncoding>,
    pub(crate) records: BTreeMap<String, SharedRecord>,
    pub(crate) names: Names,
    pub(crate) corrections: Vec<Correction>,
    pub(crate) secrets: Vec<String>,
    /// Parameters whose value is Base64.
    pub(crate) base64: Vec<String>,
    pub(crate) sentences: Sentences,
    pub(crate) timeouts: BTreeMap<String, u64>,
    pub(crate) times: BTreeMap<String, Option<TimeFormat>>,
    pub(crate) id_limits: BTreeMap<String, u64>,
    pub(crate) paging: BTreeMap<String, PagingCuration>,
    pub(crate) waiters: BTreeMap<String, WaiterCuration>,
    pub(crate) codes: Option<CodesCuration>,
    pub(crate) examples: ExamplesCuration,
    /// By group.
    pub(crate) rules: BTreeMap<String, Rules>,
}

/// `service.json`: the names of the product in the crate.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ServiceCuration {
    /// The product's name in sentences.
    pub(crate) title: Option<String>,
    /// The name of the constant with the endpoints, if it is not that of the product.
    pub(crate) constant: Option<String>,
    /// The type with the methods of the product, if it is not `Client`.
    pub(crate) client: Option<String>,
    /// Responses with HTTP status 200 can be errors.
    #[serde(default)]
    pub(crate) errors_in_success: bool,
    /// Every action, member and value has a sentence.
    #[serde(default)]
    pub(crate) curated: bool,
    /// Only some actions of the product are wanted; `import` reads it.
    #[serde(default, rename = "partial")]
    pub(crate) _partial: bool,
}

/// `groups.json`: the actions of a module and feature.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupCuration {
    pub(crate) title: String,
    pub(crate) about: String,
    /// The actions that people start with.
    #[serde(default)]
    pub(crate) start: Vec<String>,
    pub(crate) actions: Vec<String>,
}

/// `codes.json`: what error codes mean. A code that is not listed means what its beginning and its HTTP
/// status say.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CodesCuration {
    /// The codes of a missing resource, by its kind.
    pub(crate) missing: BTreeMap<String, Vec<String>>,
    /// Transient faults of the service, which may have executed the request.
    pub(crate) transient: Vec<String>,
    /// Another operation, or an earlier request with the same client token, is in progress.
    pub(crate) in_progress: Vec<String>,
    /// Codes that look like one of these, but are not.
    pub(crate) other: Vec<String>,
}

/// `enums.json`: an open enum.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumCuration {
    pub(crate) about: String,
    /// Sentences by value.
    pub(crate) values: IndexMap<String, String>,
    pub(crate) members: Vec<String>,
    #[serde(default)]
    pub(crate) except: Vec<String>,
    #[serde(default)]
    pub(crate) variants: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) ignored: Vec<String>,
}

/// `lists.json`: how a string parameter encodes a list.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ListEncoding {
    /// A JSON array.
    Json,
    /// Items joined by commas.
    Comma,
}

/// `times.json`: the format of a time, or `null` for a member that is not a time.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TimeFormat {
    Seconds,
    Minutes,
    Hours,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    Milliseconds,
}

/// `records.json`: a record that several actions share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedRecord {
    pub(crate) about: String,
    pub(crate) direction: Direction,
    /// The names of the record in the metadata.
    pub(crate) records: Vec<String>,
    /// The members of the record, in any order.
    pub(crate) members: Vec<String>,
    /// Paths of records with the same members that are not shared.
    #[serde(default)]
    pub(crate) except: Vec<String>,
}

/// Whether a record belongs to requests or to responses, whose fields have different types.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Request,
    Response,
}

/// `names.json`: Rust names that differ from the derived ones.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    /// The type name of the record at a path.
    #[serde(default)]
    pub(crate) records: BTreeMap<String, String>,
    /// The field name of the member at a path.
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
}

/// `corrections.json`: a correction of the metadata.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correction {
    pub(crate) at: String,
    /// The present facts, `null` for those that the member does not have.
    pub(crate) was: BTreeMap<Fact, Value>,
    pub(crate) is: BTreeMap<Fact, Value>,
    pub(crate) why: String,
}

/// A fact of the metadata that a correction can change.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Fact {
    Type,
    Required,
    Deprecated,
    Minimum,
    Maximum,
    MinItems,
    MaxItems,
    MaxLength,
    Default,
}

impl Fact {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Required => "required",
            Self::Deprecated => "deprecated",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MinItems => "minItems",
            Self::MaxItems => "maxItems",
            Self::MaxLength => "maxLength",
            Self::Default => "default",
        }
    }
}

/// `sentences.json`: documentation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sentences {
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) members: BTreeMap<String, String>,
    /// One item of a list, for the records of its items.
    #[serde(default)]
    pub(crate) items: BTreeMap<String, String>,
}

/// `examples.json`: the requests of examples.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExamplesCuration {
    /// Plausible values by pattern.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, Value>,
    /// Members that people usually set, besides the required ones, by action.
    #[serde(default)]
    pub(crate) set: BTreeMap<String, Vec<String>>,
}

/// `paging.json`: pagination that the metadata does not describe.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PagingCuration {
    /// The action has parameters of a pagination, but is not paginated.
    #[serde(default)]
    pub(crate) none: bool,
    /// The member that is the list.
    #[serde(default)]
    pub(crate) list: String,
    /// The member that contains the list and the members of the pagination.
    pub(crate) within: Option<String>,
    /// The maximum number of items of a page.
    pub(crate) size: Option<u64>,
    pub(crate) why: String,
}

impl Curation {
    /// Reads the curation files of `folder`. Missing files are empty.
    pub(crate) fn read(folder: &Folder<'_>) -> Result<Self, Problem> {
        let rules = folder.files("rules").map(|(group, path, text)| {
            let rules = parse(path, text).map_err(|problem| problem.help(FORMAT))?;
            Ok((group.to_owned(), rules))
        });
        Ok(Self {
            rules: rules.collect::<Result<_, Problem>>()?,
            service: optional(folder, "service")?,
            groups: optional(folder, "groups")?,
            enums: optional(folder, "enums")?,
            lists: optional(folder, "lists")?,
            records: optional(folder, "records")?,
            names: optional(folder, "names")?,
            corrections: optional(folder, "corrections")?,
            secrets: optional(folder, "secrets")?,
            base64: optional(folder, "base64")?,
            sentences: optional(folder, "sentences")?,
            timeouts: optional(folder, "timeouts")?,
            times: optional(folder, "times")?,
            id_limits: optional(folder, "id_limits")?,
            paging: optional(folder, "paging")?,
            waiters: optional(folder, "waiters")?,
            codes: optional(folder, "codes")?,
            examples: optional(folder, "examples")?,
        })
    }
}

fn optional<'a, T: Default + Deserialize<'a>>(
    folder: &Folder<'a>,
    name: &str,
) -> Result<T, Problem> {
    match folder.file(&curation_file(name)) {
        Some((path, text)) => parse(path, text).map_err(|problem| problem.help(FORMAT)),
        None => Ok(T::default()),
    }
}

const FORMAT: &str = "api-specs/README.md describes the file";

/// The path of a curation file in the folder of a product.
pub(crate) fn curation_file(name: &str) -> String {
    format!("curation/{name}.json")
}
