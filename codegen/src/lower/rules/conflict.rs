//! Conflicts between the rules of a member, its metadata and its enum.

use serde_json::Value;

use super::super::Context;
use super::Report;
use super::member::plain;
use crate::curation::{MemberPath, Rule};
use crate::spec::Schema;

const HELP: &str = "find out which one is right: correct the rule, or the metadata in \
                    curation/corrections.json";

pub(super) fn check(
    context: &Context<'_>,
    path: &str,
    schema: &Schema,
    rule: &Rule,
    report: &mut Report<'_>,
) {
    let mut differ = |key: &str, rule: Option<String>, metadata: Option<String>| {
        if let (Some(rule), Some(metadata)) = (rule, metadata)
            && rule != metadata
        {
            report(key, format!("the rule has {rule}, the metadata has {metadata}"), HELP);
        }
    };
    let item = schema.item();
    // Wider bounds than those that the service enforces, or that it documents clearly, do not conflict.
    let is_certain = !rule.unsure;
    let is_enforced = is_certain && !rule.soft;
    let text = |value: &dyn ToString| value.to_string();
    if is_enforced {
        differ("min", rule.min.as_ref().map(|v| text(v)), item.minimum.as_ref().map(|v| text(v)));
        differ("max", rule.max.as_ref().map(|v| text(v)), item.maximum.as_ref().map(|v| text(v)));
    }
    if is_certain {
        differ("minItems", rule.min_items.map(|v| text(&v)), schema.min_items.map(|v| text(&v)));
        differ("maxItems", rule.max_items.map(|v| text(&v)), schema.max_items.map(|v| text(&v)));
        differ("maxLength", rule.max_length.map(|v| text(&v)), item.max_length.map(|v| text(&v)));
        differ("pattern", rule.pattern.clone(), item.pattern.clone());
        differ("default", rule.default.as_ref().map(plain), schema.default.as_ref().map(plain));
    }
    if rule.required && is_certain && !schema.required {
        differ("required", Some("true".to_owned()), Some("false".to_owned()));
    }
    values(rule, item, report);
    enum_values(context, path, rule, report);
}

/// The metadata must not have more values than the rule.
fn values(rule: &Rule, schema: &Schema, report: &mut Report<'_>) {
    if rule.values.is_empty() {
        return;
    }
    let known: Vec<_> = rule.values.iter().map(plain).collect();
    let is_known = |value: &String| match rule.case_sensitive {
        Some(false) => known.iter().any(|known| known.eq_ignore_ascii_case(value)),
        _ => known.contains(value),
    };
    let closed = schema.allowed_values.iter().map(plain);
    for value in closed.chain(schema.documented_values.iter().cloned()) {
        if !is_known(&value) {
            report("values", format!("the metadata also has {value:?}"), HELP);
        }
    }
}

/// The enum of the member must have all values of the rule.
fn enum_values(context: &Context<'_>, path: &str, rule: &Rule, report: &mut Report<'_>) {
    let Some(path) = MemberPath::parse(path) else { return };
    let Ok(Some(name)) = context.enums.name(&path) else { return };
    let Some(curated) = context.product.curation.enums.get(name) else { return };
    let ranges = rule.ranges.iter().flat_map(|range| range.values.iter().chain(&range.default));
    let values = rule.values.iter().chain(&rule.default).chain(ranges);
    for value in values.filter_map(Value::as_str) {
        if !curated.values.contains_key(value) && !value.is_empty() {
            let help = "add it to curation/enums.json, add the member to `except`, or correct \
                        the rule";
            report("values", format!("{name} has no value {value:?}"), help);
        }
    }
}
