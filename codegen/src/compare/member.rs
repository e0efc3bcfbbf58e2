//! Changes of members of requests and responses.

use super::Version;
use super::change::{Change, Class, Mark};
use crate::curation::TimeFormat;
use crate::model::{Encoding, Field, Member, Type};
use crate::spec::Schema;

pub(super) fn compare(old: &Version<'_>, new: &Version<'_>, folder: &str) -> Vec<Change> {
    let (before, after) = (old.actions(folder), new.actions(folder));
    let none = Default::default();
    let old_members = old.model.members.get(folder).unwrap_or(&none);
    let new_members = new.model.members.get(folder).unwrap_or(&none);
    let action = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let mut changes = Vec::new();
    for (path, member) in old_members {
        // Of an action that is removed, the action is said.
        if !new_members.contains_key(path) && after.contains_key(action(path).as_str()) {
            let change = if is_elsewhere(new, folder, path, &member.field) {
                Change::patch(path, "no longer here; its record has other places")
            } else {
                Change::removed(path, format!("{} is removed", rust(&member.field)))
            };
            changes.push(change);
        }
    }
    for (path, member) in new_members {
        match old_members.get(path) {
            Some(known) => {
                let schemas = (schema(old, folder, path), schema(new, folder, path));
                one(path, known, member, schemas, &mut changes);
            }
            None if before.contains_key(action(path).as_str()) => {
                changes.push(Change::new(path, declared(path, &member.field)));
            }
            None => {}
        }
    }
    changes
}

/// Whether the record of a member has it still, because the record is at other places, too.
fn is_elsewhere(new: &Version<'_>, folder: &str, path: &str, field: &Field) -> bool {
    let Some(members) = new.model.members.get(folder) else { return false };
    let outer = |path: &str| path.rsplit_once('/').map(|(outer, _)| outer.to_owned());
    // The list of a wrapped one, and the values of a map, have a segment of their own.
    let parents = [outer(path), outer(path).and_then(|path| outer(&path))];
    let mut parents = parents.into_iter().flatten().filter_map(|path| members.get(&path));
    let Some(parent) = parents.next() else { return false };
    let actions = new.actions(folder);
    let action = path.split('/').next().and_then(|name| actions.get(name));
    let local = action.map_or(&[][..], |(_, action)| action.records.as_slice());
    let record = match innermost(&parent.field.ty) {
        Type::Record(name) => local.iter().find(|record| record.name == *name),
        Type::Shared(name) => new.model.shared.iter().find(|record| record.name == *name),
        _ => None,
    };
    let fields = record.into_iter().flat_map(|record| &record.fields);
    let same = |other: &Field| {
        (&other.wire, &other.rust, &other.ty) == (&field.wire, &field.rust, &field.ty)
    };
    fields.into_iter().any(same)
}

fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Map(inner) => innermost(inner),
        other => other,
    }
}

fn schema<'a>(version: &Version<'a>, folder: &str, path: &str) -> Option<&'a Schema> {
    let product = version.products.iter().find(|product| product.folder == folder)?;
    let (action, member) = path.split_once('/')?;
    product.actions.get(action)?.member(member)
}

fn one(
    path: &str,
    old: &Member,
    new: &Member,
    schemas: (Option<&Schema>, Option<&Schema>),
    changes: &mut Vec<Change>,
) {
    let (before, after) = (&old.field, &new.field);
    if before.rust != after.rust {
        changes.push(Change::breaking(path, format!("{} becomes {}", rust(before), rust(after))));
    }
    let types = (declared(path, before), declared(path, after));
    if types.0 != types.1 {
        changes.push(Change::breaking(path, format!("{} -> {}", types.0, types.1)));
    }
    if let Some(change) = new.pinned.filter(|_| old.pinned != new.pinned) {
        let text = format!("{change}: stays {} (pinned)", types.1);
        changes.push(Change::with(Mark::Important, Class::Patch, path, text));
    }
    wire(path, before, after, changes);
    if before.is_base64 != after.is_base64 {
        let change = if after.is_base64 {
            Change::new(path, "a second setter that encodes")
        } else {
            Change::breaking(path, "no second setter that encodes")
        };
        changes.push(change);
    }
    match (before.deprecated, after.deprecated) {
        (false, true) => {
            changes.push(Change::with(Mark::Changed, Class::Minor, path, "deprecated"));
        }
        (true, false) => changes.push(Change::patch(path, "no longer deprecated")),
        _ => {}
    }
    let before_said = changes.len();
    match (before.required, after.required) {
        (false, true) => {
            let text = "optional -> required: an error before sending if it is not set";
            changes.push(Change::behaviour(path, text));
        }
        (true, false) => changes.push(Change::patch(path, "required -> optional")),
        _ => {}
    }
    if let (Some(before), Some(after)) = schemas {
        limits(path, before, after, changes);
    }
    if changes.len() == before_said && before.docs != after.docs {
        changes.push(Change::patch(path, "documentation"));
    }
}

/// How the member is sent or read, beside its type.
fn wire(path: &str, old: &Field, new: &Field, changes: &mut Vec<Change>) {
    if old.encoding != new.encoding {
        let text = format!("{} -> {}", encoding(&old.encoding), encoding(&new.encoding));
        changes.push(Change::behaviour(path, text));
    }
    if let (Some(before), Some(after)) = (format(&old.ty), format(&new.ty))
        && before != after
    {
        changes.push(Change::behaviour(path, format!("time in {before:?} -> {after:?}")));
    }
}

fn encoding(encoding: &Encoding) -> &'static str {
    match encoding {
        Encoding::Plain => "plain",
        Encoding::Wrapped(_) => "in an object",
        Encoding::JsonText => "JSON text",
        Encoding::Commas => "with commas",
        Encoding::Secret => "secret",
        Encoding::SecretJsonText => "secret JSON text",
    }
}

fn format(ty: &Type) -> Option<TimeFormat> {
    match ty {
        Type::Time(format) => Some(*format),
        Type::List(inner) | Type::Map(inner) => format_of(inner),
        _ => None,
    }
}

fn format_of(ty: &Type) -> Option<TimeFormat> {
    format(ty)
}

fn rust(field: &Field) -> String {
    format!("`{}`", field.rust)
}

/// The type of the field.
fn declared(path: &str, field: &Field) -> String {
    let ty = name(&field.ty);
    let is_response = path.split('/').nth(1) == Some("response");
    let is_empty_if_absent =
        matches!(field.ty, Type::Text | Type::Time(_) | Type::List(_) | Type::Enum(_));
    if is_response && is_empty_if_absent { ty } else { format!("Option<{ty}>") }
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json => "Value".to_owned(),
        Type::Time(_) => "Time".to_owned(),
        Type::Enum(name) | Type::Shared(name) => format!("types::{name}"),
        Type::Record(name) => name.clone(),
        Type::List(inner) => format!("Vec<{}>", self::name(inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", self::name(inner)),
    }
}

/// Limits, defaults and values.
fn limits(path: &str, old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    let (old_item, new_item) = (old.item(), new.item());
    let number = |limit: &Option<serde_json::Number>| limit.as_ref().map(ToString::to_string);
    let count = |limit: Option<u64>| limit.map(|limit| limit.to_string());
    let pairs = [
        (
            "",
            range(number(&old_item.minimum), number(&old_item.maximum)),
            range(number(&new_item.minimum), number(&new_item.maximum)),
        ),
        (
            " items",
            range(count(old.min_items), count(old.max_items)),
            range(count(new.min_items), count(new.max_items)),
        ),
        (
            " characters",
            range(count(old_item.min_length), count(old_item.max_length)),
            range(count(new_item.min_length), count(new_item.max_length)),
        ),
    ];
    for (what, before, after) in pairs {
        if before != after {
            changes.push(Change::patch(path, format!("{before} -> {after}{what}")));
        }
    }
    if old.default != new.default {
        let text = |value: &Option<serde_json::Value>| {
            value.as_ref().map_or("none".to_owned(), ToString::to_string)
        };
        let text = format!("default {} -> {}", text(&old.default), text(&new.default));
        changes.push(Change::patch(path, text));
    }
    let values = |schema: &Schema| -> Vec<String> {
        let allowed = schema.allowed_values.iter().map(ToString::to_string);
        let documented = schema.documented_values.iter().map(|value| format!("{value:?}"));
        allowed.chain(documented).collect()
    };
    let (before, after) = (values(old_item), values(new_item));
    let listed = |one: &[String], other: &[String], sign: &str| {
        let differ = one.iter().filter(|value| !other.contains(value));
        differ.map(|value| format!("{sign}{value}")).collect::<Vec<_>>()
    };
    let texts = [listed(&after, &before, "+"), listed(&before, &after, "-")].concat();
    if !texts.is_empty() {
        changes.push(Change::patch(path, format!("values {}", texts.join(" "))));
    }
    if old_item.pattern != new_item.pattern || old_item.format != new_item.format {
        changes.push(Change::patch(path, "another format"));
    }
}

fn range(min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "no limit".to_owned(),
    }
}
