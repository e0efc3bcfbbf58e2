//! Checks of the error codes of rules.

use std::collections::BTreeMap;

use ecs_api_spec::Characters;

use super::Report;
use crate::curation::{ActionRule, Rule};
use crate::spec::ActionSpec;

/// Codes that every action can return.
const GENERAL: [&str; 2] = ["InvalidParameter", "MissingParameter"];

pub(super) fn of_member(spec: &ActionSpec, rule: &Rule, report: &mut Report<'_>) {
    unlisted(spec, rule.code.iter().map(|code| ("code", code)), report);
    unlisted(spec, rule.codes.values().map(|code| ("codes", code)), report);
    unknown_keys(&rule.codes, &keys(rule), report);
    symbols("allowed", &rule.allowed, report);
    symbols("startsWith", &rule.starts_with, report);
}

pub(super) fn of_action(spec: &ActionSpec, rule: &ActionRule, report: &mut Report<'_>) {
    unlisted(spec, rule.codes.values().map(|code| ("codes", code)), report);
    let lists = [("exclusive", &rule.exclusive), ("atLeastOneOf", &rule.at_least_one_of)];
    let keys: Vec<&str> =
        lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(key, _)| key).collect();
    unknown_keys(&rule.codes, &keys, report);
}

/// Reports codes that the action does not list, if it lists codes.
fn unlisted<'a>(
    spec: &ActionSpec,
    codes: impl Iterator<Item = (&'static str, &'a String)>,
    report: &mut Report<'_>,
) {
    let mut listed =
        spec.error_codes.values().flatten().map(|listed| &listed.error_code).peekable();
    if listed.peek().is_none() {
        return;
    }
    let listed: Vec<&String> = listed.collect();
    for (key, code) in codes {
        if !listed.contains(&code) && !GENERAL.contains(&code.as_str()) {
            let message = format!("the action has no error code {code}");
            report(key, message, "use a code of the action's `errorCodes`");
        }
    }
}

fn unknown_keys(codes: &BTreeMap<String, String>, known: &[&str], report: &mut Report<'_>) {
    for key in codes.keys().filter(|key| !known.contains(&key.as_str())) {
        let message = format!("the rule has no {key}");
        report("codes", message, "name a key of the rule, or remove the code");
    }
}

/// The keys of a rule that a value or a request can break.
fn keys(rule: &Rule) -> Vec<&'static str> {
    let of_ranges = |has: fn(&crate::curation::Range) -> bool| rule.ranges.iter().any(has);
    let rows = [
        ("min", rule.min.is_some() || of_ranges(|range| range.min.is_some())),
        ("max", rule.max.is_some() || of_ranges(|range| range.max.is_some())),
        ("values", !rule.values.is_empty() || of_ranges(|range| !range.values.is_empty())),
        ("above", rule.above.is_some()),
        ("multipleOf", rule.multiple_of.is_some()),
        ("minLength", rule.min_length.is_some()),
        ("maxLength", rule.max_length.is_some()),
        ("maxBytes", rule.max_bytes.is_some()),
        ("allowed", !rule.allowed.is_empty()),
        ("startsWith", !rule.starts_with.is_empty()),
        ("notStartsWith", !rule.not_starts_with.is_empty()),
        ("notContains", !rule.not_contains.is_empty()),
        ("pattern", rule.pattern.is_some()),
        ("format", rule.format.is_some()),
        ("separator", rule.separator.is_some()),
        ("minItems", rule.min_items.is_some()),
        ("maxItems", rule.max_items.is_some()),
        ("requiredWhen", !rule.required_when.is_empty()),
        ("onlyWhen", !rule.only_when.is_empty()),
        ("excludes", !rule.excludes.is_empty()),
        ("needs", !rule.needs.is_empty()),
        ("oneOf", !rule.one_of.is_empty()),
        ("atLeastOneOf", !rule.at_least_one_of.is_empty()),
        ("atMostOneOf", !rule.at_most_one_of.is_empty()),
    ];
    rows.into_iter().filter(|(_, is_there)| *is_there).map(|(key, _)| key).collect()
}

/// A misspelled name of characters would be read as symbols.
fn symbols(key: &str, characters: &[Characters], report: &mut Report<'_>) {
    for characters in characters {
        if let Characters::Symbols(symbols) = characters
            && symbols.chars().any(char::is_alphanumeric)
        {
            let message = format!("{symbols:?} are not symbols");
            report(key, message, "use one of the names in api-specs/README.md");
        }
    }
}
