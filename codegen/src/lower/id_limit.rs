//! Requests that take only so many values of a list.

use std::collections::BTreeMap;

use super::Context;
use crate::model::{IdLimit, Record, Type};
use crate::problem::Problem;

/// The list of an action that is limited, by the curation. Its documentation says so.
pub(super) fn lower(
    context: &Context<'_>,
    action: &str,
    records: &mut [Record],
) -> Option<IdLimit> {
    let mut entries = context.product.curation.id_limits.iter();
    let (path, limit) = entries.find(|(path, _)| split(path).0 == action)?;
    let fields = records.first_mut().map(|request| request.fields.iter_mut());
    let field = fields.into_iter().flatten().find(|field| field.wire == split(path).1);
    match field.filter(|field| field.ty == Type::List(Box::new(Type::Text))) {
        Some(field) => {
            field.docs.push(format!(
                "One call takes at most {limit}. [`Call::in_batches`](crate::Call::in_batches) sends \
                 more in several calls; pagination does so by itself."
            ));
            Some(IdLimit { field: field.rust.clone(), limit: *limit })
        }
        None => {
            let what = format!("{path} is no parameter with a list of texts");
            report(context, path, what);
            None
        }
    }
}

/// A problem for each entry whose action does not exist, or has another entry.
pub(super) fn check(context: &Context<'_>) {
    let mut seen = BTreeMap::new();
    for path in context.product.curation.id_limits.keys() {
        let action = split(path).0;
        if !context.product.actions.contains_key(action) {
            report(context, path, format!("{path} no longer applies: there is no such action"));
        } else if let Some(other) = seen.insert(action, path) {
            report(context, path, format!("{action} has an entry already: {other}"));
        }
    }
}

fn report(context: &Context<'_>, path: &str, what: String) {
    let file = context.curation_file("id_limits");
    context.report(Problem::new(file, path, what).help("remove the entry, or correct its path"));
}

fn split(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or((path, ""))
}
