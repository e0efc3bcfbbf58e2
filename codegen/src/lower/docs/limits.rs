//! Limits of numbers and lists, and defaults.

use serde_json::{Number, Value};

use super::super::Context;
use super::words::{number, plain, range, sentence, value, values};
use super::{Member, conditions};
use crate::curation::{Condition, Range, Rule};
use crate::model::Type;
use crate::names;
use crate::spec::Schema;

pub(super) fn sentences(
    member: &Member<'_>,
    schema: Option<&Schema>,
    rule: &Rule,
    context: &Context<'_>,
) -> Vec<String> {
    let mut sentences = Vec::new();
    let default = default(member, schema, rule, context);
    let limits = numbers(member, schema.map(Schema::item), rule);
    let limits = limits.or_else(|| super::values::one_of(member, schema, rule, context));
    match (limits, default) {
        (Some(limits), Some(default)) if !default.contains(' ') => {
            sentences.push(sentence(&format!("{limits}, default {default}")));
        }
        (limits, default) => {
            sentences.extend(limits.map(|limits| sentence(&limits)));
            sentences.extend(default.map(|default| format!("Default: {default}.")));
        }
    }
    sentences.extend(rule.multiple_of.as_ref().map(|n| format!("A multiple of {}.", number(n))));
    sentences.extend(items(schema, rule).map(|items| sentence(&items)));
    if rule.soft {
        sentences.push("The service adjusts other values instead of rejecting them.".to_owned());
    }
    sentences
}

fn numbers(member: &Member<'_>, schema: Option<&Schema>, rule: &Rule) -> Option<String> {
    let bound =
        |rule: &Option<Number>, schema: Option<&Number>| rule.as_ref().or(schema).map(number);
    let min = bound(&rule.min, schema.and_then(|schema| schema.minimum.as_ref()));
    let max = bound(&rule.max, schema.and_then(|schema| schema.maximum.as_ref()));
    let unit = rule.unit.as_deref().filter(|unit| !is_said(member, unit));
    let above = rule.above.as_ref().map(|above| format!("above {}", number(above)));
    match (range(min.as_deref(), max.as_deref()).or(above), unit) {
        (Some(range), Some(unit)) => Some(format!("{range} {unit}")),
        (Some(range), None) => Some(range),
        (None, unit) => unit.map(|unit| format!("in {unit}")),
    }
}

/// Whether the sentence of the member already has the unit.
fn is_said(member: &Member<'_>, unit: &str) -> bool {
    let unit = unit.to_lowercase();
    member.sentence.is_some_and(|text| text.to_lowercase().contains(unit.trim_end_matches('s')))
}

fn default(
    member: &Member<'_>,
    schema: Option<&Schema>,
    rule: &Rule,
    context: &Context<'_>,
) -> Option<String> {
    let default = rule.default.as_ref().or(schema.and_then(|schema| schema.default.as_ref()));
    let default = default.filter(|value| value.as_str() != Some(""));
    let default = default.map(|value| link(member.ty, value, context));
    let note = rule.default_note.clone().filter(|note| !note.is_empty());
    match (default, note) {
        (Some(default), Some(note)) => Some(format!("{default} ({note})")),
        (default, note) => default.or(note),
    }
}

/// A value, with a link if it is a variant of an enum.
fn link(ty: &Type, default: &Value, context: &Context<'_>) -> String {
    let Type::Enum(name) = ty else { return value(default) };
    let text = plain(default);
    let curated = context.product.curation.enums.get(name);
    match curated.filter(|curated| curated.values.contains_key(&text)) {
        Some(curated) => {
            let variant = curated.variants.get(&text).cloned();
            let variant = variant.unwrap_or_else(|| names::variant(&text));
            format!("[`{variant}`](types::{name}::{variant})")
        }
        None => value(default),
    }
}

fn items(schema: Option<&Schema>, rule: &Rule) -> Option<String> {
    let min = rule.min_items.or(schema.and_then(|schema| schema.min_items));
    let max = rule.max_items.or(schema.and_then(|schema| schema.max_items));
    let text = |count: u64| number(&Number::from(count));
    let min = min.filter(|min| *min > 0).map(text);
    let range = range(min.as_deref(), max.map(text).as_deref())?;
    Some(if range.ends_with(" 1") { format!("{range} item") } else { format!("{range} items") })
}

/// A line for each limit that depends on other members.
pub(super) fn ranges(member: &Member<'_>, rule: &Rule) -> Vec<String> {
    rule.ranges.iter().map(|range| format!("- {}", line(member, range))).collect()
}

fn line(member: &Member<'_>, limit: &Range) -> String {
    let (min, max) = (limit.min.as_ref().map(number), limit.max.as_ref().map(number));
    let mut parts: Vec<_> = range(min.as_deref(), max.as_deref()).into_iter().collect();
    parts.extend((!limit.values.is_empty()).then(|| values(&limit.values)));
    parts.extend(limit.default.as_ref().map(|default| format!("default {}", value(default))));
    let when = when(&member.path.member(), &limit.when);
    sentence(&format!("{} {when}", parts.join(", ")))
}

/// Conditions after a limit. Those in words bring their own preposition.
fn when(from: &str, list: &[Condition]) -> String {
    let mut words: Vec<_> = list
        .iter()
        .filter_map(|condition| match condition {
            Condition::Note(note) => Some(note.note.clone()),
            _ => None,
        })
        .collect();
    let others: Vec<_> =
        list.iter().filter(|condition| !matches!(condition, Condition::Note(_))).collect();
    if !others.is_empty() {
        words.insert(0, format!("if {}", conditions::all(from, others)));
    }
    words.join(", ")
}
