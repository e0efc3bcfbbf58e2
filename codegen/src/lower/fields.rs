//! Lists of fields: equal ones, their documentation, and unique names.

use std::collections::BTreeMap;

use crate::model::{Docs, Field};

/// Whether two records can share a type. Documentation can differ.
pub(super) fn same_shape(one: &[Field], other: &[Field]) -> bool {
    let shape = |field: &Field| {
        (
            field.wire.clone(),
            field.ty.clone(),
            field.encoding.clone(),
            field.required,
            field.deprecated,
        )
    };
    one.iter().map(shape).eq(other.iter().map(shape))
}

/// The documentation of fields and, with a dot in the name, of the fields inside them.
pub(super) fn all_docs(fields: &[Field]) -> Vec<(String, Docs)> {
    let mut all = Vec::new();
    for field in fields {
        all.push((field.wire.clone(), field.docs.clone()));
        let inner = field.inner.iter();
        all.extend(inner.map(|(name, docs)| (format!("{}.{name}", field.wire), docs.clone())));
    }
    all
}

/// Adds numbers to the names of members that differ only in case, except for the one that had the name
/// before, or else the first one in the order of wire names.
pub(super) fn make_unique(fields: &mut [Field], is_locked: &[bool]) {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, field) in fields.iter().enumerate() {
        by_name.entry(field.rust.clone()).or_default().push(index);
    }
    for mut indexes in by_name.into_values() {
        indexes.sort_by_key(|index| (!is_locked[*index], fields[*index].wire.clone()));
        for index in indexes.into_iter().skip(1) {
            let name = fields[index].rust.trim_start_matches("r#").trim_end_matches('_');
            fields[index].rust = numbered(fields, name);
        }
    }
}

/// The name with the first number that makes it unique.
fn numbered(fields: &[Field], name: &str) -> String {
    let is_free = |name: &String| fields.iter().all(|field| field.rust != *name);
    (2..).map(|number| format!("{name}_{number}")).find(is_free).unwrap_or_default()
}
