//! The values of a member, with their meaning.

use super::super::Context;
use super::Member;
use super::words::{code, plain, values};
use crate::curation::Rule;
use crate::model::Type;
use crate::spec::Schema;

/// The maximum number of documented values without a meaning to list.
const MAX_VALUES: usize = 12;

/// A line for each value, if some have a meaning. The values of an enum are documented there.
pub(super) fn list(member: &Member<'_>, rule: &Rule) -> Vec<String> {
    if enum_name(member.ty).is_some() || rule.meanings.is_empty() {
        return Vec::new();
    }
    let known: Vec<_> = rule.values.iter().map(plain).collect();
    let others = rule.meanings.keys().filter(|value| !known.contains(value));
    let all = known.iter().chain(others);
    all.map(|value| match rule.meanings.get(value) {
        Some(meaning) => format!("- {}: {meaning}.", code(value)),
        None => format!("- {}.", code(value)),
    })
    .collect()
}

/// The values without meanings, if the type does not have them.
pub(super) fn one_of(
    member: &Member<'_>,
    schema: Option<&Schema>,
    rule: &Rule,
    context: &Context<'_>,
) -> Option<String> {
    if let Some(name) = enum_name(member.ty) {
        let known = &context.product.curation.enums.get(name)?.values;
        let is_subset = !rule.values.is_empty() && rule.values.len() < known.len();
        return is_subset.then(|| values(&rule.values));
    }
    match (rule.meanings.is_empty(), rule.values.is_empty()) {
        // "60." would begin a list in Markdown.
        (true, false) if rule.values.len() == 1 => Some(format!("only {}", values(&rule.values))),
        (true, false) => Some(values(&rule.values)),
        (true, true) => documented(schema?.item()),
        (false, _) => None,
    }
}

fn enum_name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Enum(name) => Some(name),
        Type::List(item) => enum_name(item),
        _ => None,
    }
}

/// The values of the metadata.
fn documented(schema: &Schema) -> Option<String> {
    let closed: Vec<_> = schema.allowed_values.iter().map(plain).collect();
    let values = if closed.is_empty() { &schema.documented_values } else { &closed };
    let shown: Vec<_> = values.iter().take(MAX_VALUES).map(|value| code(value)).collect();
    let more = if values.len() > MAX_VALUES { ", …" } else { "" };
    (!values.is_empty()).then(|| format!("values: {}{more}", shown.join(", ")))
}
