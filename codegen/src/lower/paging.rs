//! Pagination of actions.

use super::Context;
use crate::curation::{Direction, PagingCuration};
use crate::model::{Field, Paging, PagingStyle, Record, Role, Type};
use crate::problem::Problem;
use crate::spec::ActionSpec;

/// The page size of actions without a documented maximum, which is safe for all of them.
const DEFAULT_SIZE: u64 = 50;

/// The pagination of an action, if it has one.
pub(super) fn lower(
    context: &Context<'_>,
    action: &str,
    spec: &ActionSpec,
    records: &[Record],
) -> Option<Paging> {
    let curated = context.product.curation.paging.get(action);
    let style = style(spec)?;
    // Without a schema of the response, there is no list to return.
    spec.response()?;
    if curated.is_some_and(|curated| curated.none) {
        return None;
    }
    let (within, list) = match curated {
        Some(curated) => curated_list(context, action, curated, records)?,
        None => (None, only_list(context, action, records)?),
    };
    let fields = within.into_iter().chain([list]).map(|field| field.rust.clone()).collect();
    let size = curated.and_then(|curated| curated.size).or_else(|| size(style, spec));
    Some(Paging {
        style,
        within: within.map(|field| field.wire.clone()),
        list: list.wire.clone(),
        fields,
        ty: list.ty.clone(),
        size,
        numbered_size: numbered_size(style, spec).filter(|numbered| Some(*numbered) < size),
    })
}

/// Reports entries of the curation whose action is not paginated, or that give no reason.
pub(super) fn check(context: &Context<'_>) {
    let report = |action: &String, message: String, help: &str| {
        let file = context.curation_file("paging");
        context.report(Problem::new(file, action, message).help(help));
    };
    for (action, curated) in &context.product.curation.paging {
        let spec = context.product.actions.get(action);
        if spec.and_then(style).is_none() {
            let message = format!("{action} no longer applies: it is not a paginated action");
            report(action, message, "remove the entry");
        }
        if curated.why.trim().is_empty() {
            report(action, "`why` is empty".to_owned(), "say why the metadata is not enough");
        }
    }
}

fn style(spec: &ActionSpec) -> Option<PagingStyle> {
    let has = |name| spec.parameters.iter().any(|parameter| parameter.name == name);
    match (has("NextToken"), has("PageNumber"), has("Offset")) {
        (true, true, _) => Some(PagingStyle::TokenOrNumber),
        (true, false, _) => Some(PagingStyle::Token),
        (false, true, _) => Some(PagingStyle::Number),
        (false, false, true) => Some(PagingStyle::Offset),
        (false, false, false) => None,
    }
}

/// The maximum page size.
fn size(style: PagingStyle, spec: &ActionSpec) -> Option<u64> {
    let names: &[&str] = match style {
        PagingStyle::Token => &["MaxResults"],
        PagingStyle::Number => &["PageSize"],
        PagingStyle::TokenOrNumber => &["MaxResults", "PageSize"],
        PagingStyle::Offset => &[],
    };
    let has = |name: &&str| spec.parameters.iter().any(|parameter| parameter.name == **name);
    let default = names.iter().any(has).then_some(DEFAULT_SIZE);
    names.iter().find_map(|name| maximum(spec, name)).or(default)
}

fn numbered_size(style: PagingStyle, spec: &ActionSpec) -> Option<u64> {
    if style == PagingStyle::TokenOrNumber { maximum(spec, "PageSize") } else { None }
}

fn maximum(spec: &ActionSpec, name: &str) -> Option<u64> {
    let parameter = spec.parameters.iter().find(|parameter| parameter.name == name)?;
    parameter.schema.maximum.as_ref()?.as_u64()
}

fn only_list<'r>(context: &Context<'_>, action: &str, records: &'r [Record]) -> Option<&'r Field> {
    let lists: Vec<_> = response(records)?.fields.iter().filter(|field| is_list(field)).collect();
    match lists.as_slice() {
        [list] => Some(list),
        _ if context.product.is_plain() => None,
        lists => {
            let message =
                format!("the response of {action} is paginated, but has {} lists", lists.len());
            let file = context.action_file(action);
            let help = "name the paginated list in curation/paging.json";
            context.report(Problem::new(file, "responses", message).help(help));
            None
        }
    }
}

fn curated_list<'r>(
    context: &Context<'_>,
    action: &str,
    curated: &PagingCuration,
    records: &'r [Record],
) -> Option<(Option<&'r Field>, &'r Field)> {
    let response = response(records)?;
    let within = curated.within.as_ref().map(|name| (name, field(response, name)));
    let outer = match within {
        None => Some(response),
        Some((_, within)) => within.and_then(|within| record_of(records, &within.ty)),
    };
    let list = outer.and_then(|outer| field(outer, &curated.list));
    match list.filter(|list| is_list(list) || list.ty == Type::Text) {
        Some(list) => Some((within.and_then(|(_, field)| field), list)),
        None => {
            let path: Vec<_> = curated.within.iter().chain([&curated.list]).cloned().collect();
            let message = format!("{} is not a list of the response of {action}", path.join("."));
            let file = context.curation_file("paging");
            context.report(Problem::new(file, action, message).help("correct the entry"));
            None
        }
    }
}

fn is_list(field: &Field) -> bool {
    matches!(field.ty, Type::List(_))
}

fn field<'r>(record: &'r Record, wire: &str) -> Option<&'r Field> {
    record.fields.iter().find(|field| field.wire == wire)
}

/// The response, which is the first record of its direction.
pub(super) fn response(records: &[Record]) -> Option<&Record> {
    records
        .iter()
        .find(|record| record.direction == Direction::Response && record.role == Role::Part)
}

/// The record of a type, if it is local to the action.
pub(super) fn record_of<'r>(records: &'r [Record], ty: &Type) -> Option<&'r Record> {
    match ty {
        Type::Record(name) => records.iter().find(|record| record.name == *name),
        Type::List(item) => record_of(records, item),
        _ => None,
    }
}
