//! Checks of the rules of a member.

use super::super::Context;
use super::action::is_replacement;
use super::{Report, codes, conflict};
use crate::curation::{Condition, MemberPath, Rule};
use crate::spec::{ActionSpec, Kind, Schema};

const MISSING: &str = "correct the path: names joined by `/`, without indexes of lists";

pub(super) fn check(context: &Context<'_>, path: &str, rule: &Rule, report: &mut Report<'_>) {
    let Some((action, member)) = path.split_once('/') else {
        return report("", format!("{path} does not name a member"), MISSING);
    };
    let Some(spec) = context.product.actions.get(action) else { return };
    let Some(schema) = spec.member(member) else {
        return report("", format!("{action} has no member {member}"), MISSING);
    };
    references(context, spec, rule, report);
    values(schema, rule, report);
    codes::of_member(spec, rule, report);
    list_in_text(context, path, schema, rule, report);
    conflict::check(context, path, schema, rule, report);
}

/// Checks that the other members exist.
fn references(context: &Context<'_>, spec: &ActionSpec, rule: &Rule, report: &mut Report<'_>) {
    let mut names = Vec::new();
    let lists = [
        ("excludes", &rule.excludes),
        ("needs", &rule.needs),
        ("oneOf", &rule.one_of),
        ("atLeastOneOf", &rule.at_least_one_of),
        ("atMostOneOf", &rule.at_most_one_of),
    ];
    for (key, list) in lists {
        names.extend(list.iter().map(|name| (key, name)));
    }
    let conditions = [
        ("requiredWhen", &rule.required_when),
        ("onlyWhen", &rule.only_when),
        ("ignoredWhen", &rule.ignored_when),
    ];
    let ranges = rule.ranges.iter().map(|range| ("ranges", &range.when));
    for (key, list) in conditions.into_iter().chain(ranges) {
        names.extend(members(list).into_iter().map(|name| (key, name)));
    }
    for (key, name) in names.into_iter().filter(|(_, name)| spec.member(name).is_none()) {
        report(key, format!("the action has no member {name}"), MISSING);
    }
    if let Some(name) = &rule.replaced_by
        && !is_replacement(spec, context, name)
    {
        report("replacedBy", format!("there is no member or action {name}"), MISSING);
    }
}

/// The members that conditions name.
fn members(conditions: &[Condition]) -> Vec<&String> {
    let mut names = Vec::new();
    for condition in conditions {
        match condition {
            Condition::Any(any) => names.extend(members(&any.any)),
            Condition::Is(is) => names.push(&is.member),
            Condition::Not(not) => names.push(&not.member),
            Condition::Set(set) => names.push(&set.member),
            Condition::Note(_) => {}
        }
    }
    names
}

/// Checks that values fit the type, and that meanings are of values.
fn values(schema: &Schema, rule: &Rule, report: &mut Report<'_>) {
    let kind = schema.item().kind;
    let ranges = rule.ranges.iter().flat_map(|range| range.values.iter().chain(&range.default));
    for value in rule.values.iter().chain(&rule.default).chain(ranges) {
        let fits = match kind {
            Kind::String => value.is_string(),
            Kind::Integer => value.is_i64(),
            Kind::Number => value.is_number(),
            Kind::Boolean => value.is_boolean(),
            _ => true,
        };
        if !fits {
            let message = format!("{value} is not of type {kind:?}").to_lowercase();
            report("values", message, "write a JSON value of the member's type");
        }
    }
    let texts: Vec<_> = rule.values.iter().map(plain).collect();
    for value in rule.meanings.keys().filter(|_| !texts.is_empty()) {
        if !texts.contains(value) {
            report("meanings", format!("{value} is not in `values`"), "add it, or remove it");
        }
    }
}

/// A parameter whose text carries a list must be a list in the crate.
fn list_in_text(
    context: &Context<'_>,
    path: &str,
    schema: &Schema,
    rule: &Rule,
    report: &mut Report<'_>,
) {
    let Some(member) = MemberPath::parse(path) else { return };
    let is_list = matches!(context.lists.get(&member), Ok(Some(_)));
    if rule.separator.is_some() && schema.kind == Kind::String && !is_list && !member.is_response()
    {
        let message = "the text carries a list".to_owned();
        report("separator", message, "add the member to curation/lists.json");
    }
}

/// A value as text.
pub(super) fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
