//! Shapes and names that were released: whether the metadata lets them stay, and problems of the lock.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::curation::{Direction, MemberPath};
use crate::lock::{self, Shape};
use crate::model::{Record, Type};
use crate::problem::Problem;
use crate::spec::{Kind, Schema};

/// Whether a member that was any JSON stays so. A scalar, or a list that a request sends as several
/// parameters, is another value on the wire.
pub(super) fn is_any(
    context: &Context<'_>,
    direction: Direction,
    path: &MemberPath,
    schema: &Schema,
) -> bool {
    let has_members = !schema.properties.is_empty() || schema.additional_properties.is_some();
    let change = match schema.kind {
        Kind::Object if has_members => "any JSON -> object",
        Kind::Array if direction == Direction::Response => "any JSON -> list",
        _ => return false,
    };
    // An object with members that the caller names, too, is any JSON without a lock.
    let is_open = !schema.properties.is_empty() && schema.additional_properties.is_some();
    let is_any = is_shape(context, path, |shape| *shape == Shape::Any);
    if is_any && !is_open {
        context.members.pin(path, change);
    }
    is_any
}

/// Whether a map stays one beside new members of its object.
pub(super) fn is_map(context: &Context<'_>, path: &MemberPath, schema: &Schema) -> bool {
    let is_map = !schema.properties.is_empty()
        && schema.additional_properties.is_some()
        && is_shape(context, path, |shape| matches!(shape, Shape::Map(_)));
    if is_map {
        context.members.pin(path, "map -> object");
    }
    is_map
}

fn is_shape(context: &Context<'_>, path: &MemberPath, is_it: impl Fn(&Shape) -> bool) -> bool {
    context.product.lock.get(path).is_some_and(|entry| is_it(&entry.shape))
}

/// Reports a curated name that differs from the released one, which it would change silently. A name that
/// is taken has a prefix or a number.
pub(super) fn check_curated(context: &Context<'_>, path: &MemberPath, locked: &str, name: &str) {
    if !locked.contains(name) {
        let message = format!("was released as {locked:?}, but names.json has {name:?}");
        let help = "applications use the old name: correct names.json; or, in a breaking release, change \
                    the name here, too";
        report(context, &path.to_string(), message, help);
    }
}

/// Reports records that a wrong entry puts into themselves: such a type would have no end.
pub(super) fn check_cycles(context: &Context<'_>, action: &str, records: &[Record]) {
    let fields = |record: &Record| -> Vec<String> {
        record.fields.iter().filter_map(|field| local(&field.ty)).collect()
    };
    let inside: BTreeMap<_, _> =
        records.iter().map(|record| (record.name.clone(), fields(record))).collect();
    for name in inside.keys() {
        let mut found = BTreeSet::new();
        let mut open = vec![name];
        while let Some(record) = open.pop() {
            let fields = inside.get(record).into_iter().flatten();
            open.extend(fields.filter(|field| found.insert(*field)));
        }
        if found.contains(name) {
            let message = format!("the record {name} of {action} contains itself");
            let help = "give the records at its paths different names";
            report(context, action, message, help);
        }
    }
}

fn local(ty: &Type) -> Option<String> {
    match ty {
        Type::Record(name) => Some(name.clone()),
        Type::List(inner) | Type::Map(inner) => local(inner),
        _ => None,
    }
}

fn report(context: &Context<'_>, path: &str, message: String, help: &str) {
    let file = format!("{}/{}", context.product.folder, lock::FILE);
    context.report(Problem::new(file, path, message).help(help));
}
