//! Rules: what the schema of an action cannot say, in `rules/<group>.json`.
//!
//! `api-specs/README.md` describes every key.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Number, Value};

/// The rules of one group.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// By name of the action.
    #[serde(default)]
    pub actions: BTreeMap<String, ActionRule>,
    /// By path, as `Action/Member` or `Action/response/Member`.
    #[serde(default)]
    pub members: BTreeMap<String, Rule>,
}

/// The rules of a member.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Rule {
    /// The possible values.
    pub values: Vec<Value>,
    /// What the values mean.
    pub meanings: IndexMap<String, String>,
    /// `false` if upper and lower case are equal.
    pub case_sensitive: Option<bool>,
    /// The value that the service uses if none is set.
    pub default: Option<Value>,
    /// More about the default, in words.
    pub default_note: Option<String>,
    /// The smallest number.
    pub min: Option<Number>,
    /// The number that all numbers are above.
    pub above: Option<Number>,
    /// The largest number.
    pub max: Option<Number>,
    /// The step of numbers.
    pub multiple_of: Option<Number>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Limits that depend on other members.
    pub ranges: Vec<Range>,
    /// Values outside the limits are changed by the service instead of rejected.
    pub soft: bool,
    /// The minimum number of characters.
    pub min_length: Option<u64>,
    /// The maximum number of characters.
    pub max_length: Option<u64>,
    /// The maximum number of bytes.
    pub max_bytes: Option<u64>,
    /// The characters of a text; empty if all are allowed.
    pub allowed: Vec<Characters>,
    /// The first characters of a text; empty if all are allowed.
    pub starts_with: Vec<Characters>,
    /// What a text must not start with.
    pub not_starts_with: Vec<String>,
    /// What a text must not contain.
    pub not_contains: Vec<String>,
    /// A regular expression, which can begin with look-aheads. `values` beside it are examples.
    pub pattern: Option<String>,
    /// The minimum number of items of a list.
    pub min_items: Option<u64>,
    /// The maximum number of items of a list.
    pub max_items: Option<u64>,
    /// How a text carries a list.
    pub separator: Option<Separator>,
    /// The form of a text.
    pub format: Option<Format>,
    /// Must be set.
    pub required: bool,
    /// Must be set if all conditions hold.
    pub required_when: Vec<Condition>,
    /// Has an effect only if all conditions hold.
    pub only_when: Vec<Condition>,
    /// Has no effect if all conditions hold.
    pub ignored_when: Vec<Condition>,
    /// Members that must not be set with this one.
    pub excludes: Vec<String>,
    /// Members that must be set with this one.
    pub needs: Vec<String>,
    /// Exactly one of these members must be set.
    pub one_of: Vec<String>,
    /// At least one of these members must be set.
    pub at_least_one_of: Vec<String>,
    /// At most one of these members can be set.
    pub at_most_one_of: Vec<String>,
    /// The member or action to use instead.
    pub replaced_by: Option<String>,
    /// When a response has an empty text, in words.
    pub empty_when: Option<String>,
    /// When a response does not have the member, in words.
    pub null_when: Option<String>,
    /// What it costs, in words.
    pub billing: Option<String>,
    /// Who can change it, in words.
    pub read_only_note: Option<String>,
    /// More, in words.
    pub note: Option<String>,
    /// The service documents this ambiguously: it is not enforced.
    pub unsure: bool,
    /// The error code for a value or request that breaks one of the rules.
    pub code: Option<String>,
    /// Error codes of single rules, by key.
    pub codes: BTreeMap<String, String>,
}

/// Limits that depend on other members.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// All of these conditions hold.
    pub when: Vec<Condition>,
    /// The smallest number.
    pub min: Option<Number>,
    /// The largest number.
    pub max: Option<Number>,
    /// The possible values.
    #[serde(default)]
    pub values: Vec<Value>,
    /// The value that the service uses if none is set.
    pub default: Option<Value>,
}

/// A condition; a list of conditions means all of them.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// One of several conditions.
    Any(Any),
    /// A condition in words.
    Note(Note),
    /// A member has a value.
    Is(Is),
    /// A member does not have a value.
    Not(Not),
    /// A member is set.
    Set(Set),
}

/// Other members fulfill one of the conditions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Any {
    /// One of these conditions holds.
    pub any: Vec<Condition>,
}

/// A condition in words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// More, in words.
    pub note: String,
}

/// The member has one of the values.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Is {
    /// The path of the member.
    pub member: String,
    /// Its values.
    pub is: Vec<Value>,
}

/// The member has none of the values.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Not {
    /// The path of the member.
    pub member: String,
    /// The values that it does not have.
    pub not: Vec<Value>,
}

/// The member is set, or is not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The path of the member.
    pub member: String,
    /// Whether it is set.
    pub set: bool,
}

/// Characters of a text.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub enum Characters {
    /// All of ASCII.
    #[serde(rename = "ASCII characters")]
    Ascii,
    /// `a` to `z` and `A` to `Z`.
    #[serde(rename = "letters")]
    Letters,
    /// Letters of all scripts.
    #[serde(rename = "letters of any script")]
    LettersOfAnyScript,
    /// Letters and digits of all scripts.
    #[serde(rename = "letters and digits of any script")]
    LettersAndDigitsOfAnyScript,
    /// Chinese characters.
    #[serde(rename = "Chinese characters")]
    Chinese,
    /// `0` to `9`.
    #[serde(rename = "digits")]
    Digits,
    /// The characters of this text.
    #[serde(untagged)]
    Symbols(String),
}

/// How a text carries a list.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Separator {
    /// A JSON array.
    #[serde(rename = "json")]
    Json,
    /// Items with commas between them.
    #[serde(rename = ",")]
    Comma,
}

/// The form of a text.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A resource name of RAM.
    Arn,
    /// Base64.
    Base64,
    /// A CIDR block.
    Cidr,
    /// A time of day.
    Clock,
    /// An IPv4 address.
    Ipv4,
    /// A CIDR block of IPv4.
    Ipv4Cidr,
    /// An IPv6 address.
    Ipv6,
    /// A CIDR block of IPv6.
    Ipv6Cidr,
    /// JSON text.
    Json,
    /// A MAC address.
    Mac,
    /// 8 to 30 characters of three of four kinds: upper case, lower case, digits and symbols.
    Password,
    /// A port range, such as `80/80`.
    PortRange,
    /// The key of a tag.
    TagKey,
    /// The value of a tag.
    TagValue,
    /// `2026-01-02T03Z`.
    TimeHours,
    /// `2026-01-02T03:04Z`.
    TimeMinutes,
    /// `2026-01-02T03:04:05Z`.
    TimeSeconds,
}

/// The rules of an action.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ActionRule {
    /// Kinds of resources, and the states that the action accepts.
    pub states: BTreeMap<String, Vec<String>>,
    /// The change continues after the response.
    #[serde(rename = "async")]
    pub is_async: bool,
    /// How the end of the change is seen.
    pub poll: Option<Poll>,
    /// The change is final.
    pub irreversible: bool,
    /// What it costs, in words.
    pub billing: Option<String>,
    /// The resources that the action is for, by how they are paid.
    pub charge_types: Vec<String>,
    /// Maxima.
    pub limits: Vec<Limit>,
    /// What must hold before, in words.
    pub requires: Vec<String>,
    /// What the action causes, in words.
    pub effects: Vec<String>,
    /// Lists of members of which one can be set.
    pub exclusive: Vec<Vec<String>>,
    /// Lists of members of which one must be set.
    pub at_least_one_of: Vec<Vec<String>>,
    /// Other actions.
    pub related: Vec<String>,
    /// The member or action to use instead.
    pub replaced_by: Option<String>,
    /// More, in words.
    pub note: Option<String>,
    /// Error codes of `exclusive` and `atLeastOneOf`.
    pub codes: BTreeMap<String, String>,
}

/// How the end of an asynchronous action is seen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// The action that shows the change.
    pub action: String,
    /// The name of the member of the response.
    pub member: String,
    /// The final values; empty if the resource is deleted in the end.
    pub until: Vec<String>,
}

/// A maximum: `n` of `what` per `per`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The maximum.
    pub n: Number,
    /// What is counted.
    pub what: String,
    /// For what it is counted.
    pub per: String,
    /// The limit in words, if the other members do not give a good sentence.
    pub text: Option<String>,
}
