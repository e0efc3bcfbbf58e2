//! Rules: what the schema of an action cannot say, in `rules/<group>.json`.
//!
//! `api-specs/README.md` describes every key.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Number, Value};

/// The rules of one group.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    /// By name of the action.
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, ActionRule>,
    /// By path, as `Action/Member` or `Action/response/Member`.
    #[serde(default)]
    pub(crate) members: BTreeMap<String, Rule>,
}

/// The rules of a member.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct Rule {
    pub(crate) values: Vec<Value>,
    pub(crate) meanings: IndexMap<String, String>,
    pub(crate) case_sensitive: Option<bool>,
    pub(crate) default: Option<Value>,
    pub(crate) default_note: Option<String>,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) unit: Option<String>,
    pub(crate) ranges: Vec<Range>,
    /// Values outside the limits are changed by the service instead of rejected.
    pub(crate) soft: bool,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) max_bytes: Option<u64>,
    pub(crate) allowed: Option<String>,
    pub(crate) starts_with: Option<String>,
    pub(crate) not_starts_with: Vec<String>,
    pub(crate) not_contains: Vec<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) separator: Option<Separator>,
    pub(crate) format: Option<Format>,
    pub(crate) required: bool,
    pub(crate) required_when: Vec<Condition>,
    pub(crate) only_when: Vec<Condition>,
    pub(crate) ignored_when: Vec<Condition>,
    pub(crate) excludes: Vec<String>,
    pub(crate) needs: Vec<String>,
    pub(crate) one_of: Vec<String>,
    pub(crate) at_least_one_of: Vec<String>,
    pub(crate) at_most_one_of: Vec<String>,
    pub(crate) replaced_by: Option<String>,
    pub(crate) empty_when: Option<String>,
    pub(crate) null_when: Option<String>,
    pub(crate) billing: Option<String>,
    pub(crate) read_only_note: Option<String>,
    pub(crate) note: Option<String>,
    /// The service documents this ambiguously: it is not enforced.
    pub(crate) unsure: bool,
}

/// Limits that depend on other members.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Range {
    pub(crate) when: Vec<Condition>,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    #[serde(default)]
    pub(crate) values: Vec<Value>,
    pub(crate) default: Option<Value>,
}

/// A condition; a list of conditions means all of them.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Condition {
    Any(Any),
    Note(Note),
    Is(Is),
    Not(Not),
    Set(Set),
}

/// Other members fulfill one of the conditions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Any {
    pub(crate) any: Vec<Condition>,
}

/// A condition in words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    pub(crate) note: String,
}

/// The member has one of the values.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Is {
    pub(crate) member: String,
    pub(crate) is: Vec<Value>,
}

/// The member has none of the values.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Not {
    pub(crate) member: String,
    pub(crate) not: Vec<Value>,
}

/// The member is set, or is not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Set {
    pub(crate) member: String,
    pub(crate) set: bool,
}

/// How a text carries a list.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
pub(crate) enum Separator {
    #[serde(rename = "json")]
    Json,
    #[serde(rename = ",")]
    Comma,
}

/// The form of a text.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Format {
    Arn,
    Base64,
    Cidr,
    Clock,
    Ipv4,
    Ipv6,
    Json,
    Mac,
    PortRange,
    TagKey,
    TagValue,
    TimeHours,
    TimeMinutes,
    TimeSeconds,
}

/// The rules of an action.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct ActionRule {
    /// Kinds of resources, and the states that the action accepts.
    pub(crate) states: BTreeMap<String, Vec<String>>,
    /// The change continues after the response.
    #[serde(rename = "async")]
    pub(crate) is_async: bool,
    pub(crate) poll: Option<Poll>,
    pub(crate) irreversible: bool,
    pub(crate) billing: Option<String>,
    pub(crate) charge_types: Vec<String>,
    pub(crate) limits: Vec<Limit>,
    pub(crate) requires: Vec<String>,
    pub(crate) effects: Vec<String>,
    pub(crate) exclusive: Vec<Vec<String>>,
    pub(crate) at_least_one_of: Vec<Vec<String>>,
    pub(crate) related: Vec<String>,
    pub(crate) replaced_by: Option<String>,
    pub(crate) note: Option<String>,
}

/// How the end of an asynchronous action is seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Poll {
    pub(crate) action: String,
    /// The name of the member of the response.
    pub(crate) member: String,
    /// The final values; empty if the resource is deleted in the end.
    pub(crate) until: Vec<String>,
}

/// A maximum: `n` of `what` per `per`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub(crate) n: Number,
    pub(crate) what: String,
    pub(crate) per: String,
    /// The limit in words, if the other members do not give a good sentence.
    pub(crate) text: Option<String>,
}

/// The name of a rules file in the folder of a product.
pub(crate) fn rules_file(group: &str) -> String {
    format!("rules/{group}.json")
}
