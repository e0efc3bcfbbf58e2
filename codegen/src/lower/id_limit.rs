//! Lists of requests with a maximum length per call.

use std::collections::BTreeMap;

use super::Context;
use crate::model::{IdLimit, Record, Type};
use crate::problem::Problem;

/// The limited list of a request, if the curation names one. Adds the limit to its documentation.
pub(super) fn lower(
    context: &Context<'_>,
    action: &str,
    is_paged: bool,
    records: &mut [Record],
) -> Option<IdLimit> {
    let mut entries = context.product.curation.id_limits.iter();
    let (path, limit) = entries.find(|(path, _)| split(path).0 == action)?;
    let fields = records.first_mut().map(|request| request.fields.iter_mut());
    let field = fields.into_iter().flatten().find(|field| field.wire == split(path).1);
    match field.filter(|field| field.ty == Type::List(Box::new(Type::Text))) {
        Some(field) => {
            field.docs.details.push(about(*limit, is_paged));
            Some(IdLimit { field: field.rust.clone(), limit: *limit })
        }
        None => {
            let message = format!("{path} is not a parameter with a list of strings");
            report(context, path, message);
            None
        }
    }
}

fn about(limit: u64, is_paged: bool) -> String {
    let batches = "[`Call::in_batches`](crate::Call::in_batches) sends longer lists in batches";
    let pages = if is_paged { "; pagination does this automatically" } else { "" };
    format!("At most {limit} per call. {batches}{pages}.")
}

/// Reports entries whose action does not exist or has another entry.
pub(super) fn check(context: &Context<'_>) {
    let mut seen = BTreeMap::new();
    for path in context.product.curation.id_limits.keys() {
        let action = split(path).0;
        if !context.product.actions.contains_key(action) {
            report(context, path, format!("{path} no longer applies: the action does not exist"));
        } else if let Some(other) = seen.insert(action, path) {
            report(context, path, format!("{action} already has an entry: {other}"));
        }
    }
}

fn report(context: &Context<'_>, path: &str, message: String) {
    let file = context.curation_file("id_limits");
    context.report(Problem::new(file, path, message).help("remove the entry, or correct its path"));
}

fn split(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or((path, ""))
}
