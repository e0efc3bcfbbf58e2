//! What we add to the facts: `api-specs/<product>/<version>/curation/*.json`.
//!
//! Every entry has to apply to something. One that does not is a [`Problem`](crate::Problem), so
//! that curation cannot rot while the API moves on.

mod pattern;

pub(crate) use pattern::{MemberPath, Patterns};

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::load::Folder;
use crate::problem::Problem;
use crate::spec::{Kind, parse};

/// The names of the curation files.
pub(crate) const CURATION_FILES: [&str; 14] = [
    "corrections",
    "enums",
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

/// The curation of one product, as the files say it.
pub(crate) struct Curation {
    pub(crate) service: ServiceCuration,
    pub(crate) groups: BTreeMap<String, GroupCuration>,
    pub(crate) enums: BTreeMap<String, EnumCuration>,
    pub(crate) lists: BTreeMap<String, ListEncoding>,
    pub(crate) records: BTreeMap<String, SharedRecord>,
    pub(crate) names: Names,
    pub(crate) corrections: Vec<Correction>,
    pub(crate) secrets: Vec<String>,
    pub(crate) sentences: Sentences,
    pub(crate) timeouts: BTreeMap<String, u64>,
    pub(crate) times: BTreeMap<String, Option<TimeFormat>>,
    pub(crate) id_limits: BTreeMap<String, u64>,
    pub(crate) paging: BTreeMap<String, PagingCuration>,
    pub(crate) waiters: BTreeMap<String, WaiterCuration>,
}

/// `service.json`: how the product appears in the crate.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ServiceCuration {
    /// The product's name in sentences.
    pub(crate) title: Option<String>,
    /// The type that has the product's methods, when it is not `Client`.
    pub(crate) client: Option<String>,
    /// Failures may come with HTTP status 200.
    #[serde(default)]
    pub(crate) errors_in_success: bool,
}

/// `groups.json`: which actions make up a module and a feature.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupCuration {
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) actions: Vec<String>,
}

/// `enums.json`: a concept with an open set of values.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumCuration {
    pub(crate) about: String,
    pub(crate) values: Vec<String>,
    pub(crate) members: Vec<String>,
    #[serde(default)]
    pub(crate) except: Vec<String>,
    #[serde(default)]
    pub(crate) variants: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) ignored: Vec<String>,
}

/// `lists.json`: how a string parameter carries a list.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ListEncoding {
    /// As the text of a JSON array.
    Json,
    /// With commas between the items.
    Comma,
}

/// `times.json`: how a time is written. `null` is for what looks like a time and is none.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TimeFormat {
    Seconds,
    Minutes,
    Hours,
    /// Since 1970.
    Milliseconds,
}

/// `records.json`: a record that several actions share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedRecord {
    pub(crate) about: String,
    pub(crate) side: Side,
    /// The names that it has in the metadata.
    pub(crate) records: Vec<String>,
    /// Its members, in any order.
    pub(crate) members: Vec<String>,
    /// Records that look alike but are something else.
    #[serde(default)]
    pub(crate) except: Vec<String>,
}

/// Requests have optional members, answers do not, so a record belongs to one of them.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Side {
    Request,
    Response,
}

/// `names.json`: names that would read badly.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    /// The type of the record that stands at a path.
    #[serde(default)]
    pub(crate) records: BTreeMap<String, String>,
    /// The field of the member that stands at a path.
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
}

/// `corrections.json`: a fact that is wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correction {
    pub(crate) at: String,
    pub(crate) was: Facts,
    pub(crate) is: Facts,
    pub(crate) why: String,
}

/// The facts that a correction can change.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    #[serde(rename = "type")]
    pub(crate) kind: Option<Kind>,
    pub(crate) required: Option<bool>,
    pub(crate) deprecated: Option<bool>,
}

/// `sentences.json`: documentation in our own words.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sentences {
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) members: BTreeMap<String, String>,
}

/// `paging.json`: pages that the facts do not explain.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PagingCuration {
    /// The member that is the list.
    pub(crate) list: String,
    /// The member that the list and all that tells of its pages stand in.
    pub(crate) within: Option<String>,
    /// How many items the largest page has.
    pub(crate) size: Option<u64>,
    pub(crate) why: String,
}

/// `waiters.json`: a state that resources come to, and how to see it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WaiterCuration {
    pub(crate) about: String,
    /// The action that is asked, which has pages.
    pub(crate) action: String,
    /// The parameter that takes the ids, all or one.
    pub(crate) ids: String,
    /// Other parameters that are sent, with their values.
    #[serde(default)]
    pub(crate) set: BTreeMap<String, Vec<String>>,
    /// The member of an item that is its id.
    pub(crate) id: String,
    /// The member of an item that tells its state.
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) success: Vec<String>,
    #[serde(default)]
    pub(crate) failure: Vec<String>,
    /// Known states on the way. Unknown states count as pending too.
    #[serde(default)]
    pub(crate) pending: Vec<String>,
    /// The goal is that the resource no longer exists.
    #[serde(default)]
    pub(crate) absent: bool,
    /// Seconds between two polls.
    pub(crate) interval: u64,
    /// Seconds after which waiting gives up.
    pub(crate) timeout: u64,
}

impl Curation {
    /// Reads the curation files of `folder`. All but `groups.json` may be missing.
    pub(crate) fn read(folder: &Folder<'_>) -> Result<Self, Problem> {
        Ok(Self {
            service: optional(folder, "service")?,
            groups: optional(folder, "groups")?,
            enums: optional(folder, "enums")?,
            lists: optional(folder, "lists")?,
            records: optional(folder, "records")?,
            names: optional(folder, "names")?,
            corrections: optional(folder, "corrections")?,
            secrets: optional(folder, "secrets")?,
            sentences: optional(folder, "sentences")?,
            timeouts: optional(folder, "timeouts")?,
            times: optional(folder, "times")?,
            id_limits: optional(folder, "id_limits")?,
            paging: optional(folder, "paging")?,
            waiters: optional(folder, "waiters")?,
        })
    }
}

fn optional<'a, T: Default + Deserialize<'a>>(
    folder: &Folder<'a>,
    name: &str,
) -> Result<T, Problem> {
    match folder.file(&curation_file(name)) {
        Some((path, text)) => parse(path, text)
            .map_err(|problem| problem.help("api-specs/README.md describes the file")),
        None => Ok(T::default()),
    }
}

/// The place of a curation file inside a product's folder.
pub(crate) fn curation_file(name: &str) -> String {
    format!("curation/{name}.json")
}
