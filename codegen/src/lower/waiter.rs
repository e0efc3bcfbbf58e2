//! Waiters: states of resources, and the actions that show them.

use super::Context;
use super::docs::any_of;
use super::paging::{record_of, response};
use crate::curation::WaiterCuration;
use crate::model::{Action, Field, Paging, Record, Type, Waiter};
use crate::names;
use crate::problem::Problem;
use crate::spec::Schema;

/// The waiters of a group, sorted by name.
pub(super) fn lower(context: &Context<'_>, actions: &[Action]) -> Vec<Waiter> {
    let curated = context.product.curation.waiters.iter();
    curated
        .filter_map(|(name, curated)| {
            let action = actions.iter().find(|action| action.name == curated.action)?;
            waiter(context, name, curated, action)
                .map_err(|message| report(context, name, message))
                .ok()
        })
        .collect()
}

/// Reports entries whose action does not exist.
pub(super) fn check(context: &Context<'_>) {
    for (name, curated) in &context.product.curation.waiters {
        if !context.product.actions.contains_key(&curated.action) {
            let action = &curated.action;
            let message = format!("{name} no longer applies: the action {action} does not exist");
            report(context, name, message);
        }
    }
}

fn report(context: &Context<'_>, name: &str, message: String) {
    let file = context.curation_file("waiters");
    context.report(Problem::new(file, name, message).help("correct the entry, or remove it"));
}

fn waiter(
    context: &Context<'_>,
    name: &str,
    curated: &WaiterCuration,
    action: &Action,
) -> Result<Waiter, String> {
    if !names::is_identifier(name) || names::field(name) != name {
        return Err(format!("{name:?} is not a valid method name"));
    }
    let action_name = &action.name;
    let paging = action.paging.as_ref().ok_or(format!("{action_name} is not paginated"))?;
    let item = item(action, paging).ok_or(format!("{action_name} does not list records"))?;
    let request = action.records.first().ok_or(format!("{action_name} has no request"))?;
    let ids = find(request, &curated.ids)?;
    let status = find(item, &curated.status)?;
    check_values(context, curated, status)?;
    Ok(Waiter {
        name: name.to_owned(),
        about: about(curated),
        action: action_name.clone(),
        ids: ids.rust.clone(),
        many: matches!(ids.ty, Type::List(_)),
        set: set(request, curated)?,
        id: find(item, &curated.id)?.rust.clone(),
        status: status.rust.clone(),
        success: curated.success.clone(),
        failure: curated.failure.clone(),
        absent: curated.absent,
        resource: resource(context, curated)?,
        interval: curated.interval,
        timeout: curated.timeout,
    })
}

/// The kind of the resource, which error codes name too.
fn resource(context: &Context<'_>, curated: &WaiterCuration) -> Result<Option<String>, String> {
    let codes = context.product.curation.codes.as_ref();
    match (&curated.resource, codes) {
        (Some(kind), Some(codes)) if !codes.missing.contains_key(kind) => {
            Err(format!("the resource {kind} is not in codes.json"))
        }
        (None, Some(_)) => Err("set `resource`, a kind of codes.json".to_owned()),
        (kind, _) => Ok(kind.clone()),
    }
}

fn item<'a>(action: &'a Action, paging: &Paging) -> Option<&'a Record> {
    let response = response(&action.records)?;
    let list = response.fields.iter().find(|field| field.wire == paging.list)?;
    record_of(&action.records, &list.ty)
}

fn set(request: &Record, curated: &WaiterCuration) -> Result<Vec<(String, Vec<String>)>, String> {
    let field = |(wire, values): (&String, &Vec<String>)| {
        let field = find(request, wire)?;
        match field.ty {
            Type::List(_) => Ok((field.rust.clone(), values.clone())),
            _ => Err(format!("{wire} is not a list")),
        }
    };
    curated.set.iter().map(field).collect()
}

fn find<'r>(record: &'r Record, wire: &str) -> Result<&'r Field, String> {
    let field = record.fields.iter().find(|field| field.wire == wire);
    field.ok_or(format!("{} has no member {wire}", record.name))
}

/// Checks that the status can have the values: waiting for another value would never end.
fn check_values(
    context: &Context<'_>,
    curated: &WaiterCuration,
    status: &Field,
) -> Result<(), String> {
    let values = || curated.success.iter().chain(&curated.failure).chain(&curated.pending);
    if let Some(value) = super::duplicates(values()).first() {
        return Err(format!("the value {value} is listed more than once"));
    }
    if curated.success.is_empty() != curated.absent {
        return Err("set either `success` or `absent`".to_owned());
    }
    match &status.ty {
        Type::Text => check_documented(context, curated, values()),
        Type::Enum(name) => {
            let known = context.product.curation.enums.get(name);
            let known = known.map(|known| &known.values);
            let is_known = |value: &&String| known.is_some_and(|known| known.contains_key(*value));
            match values().find(|value| !is_known(value)) {
                Some(value) => Err(format!("{value} is not a value of {name}")),
                None => Ok(()),
            }
        }
        _ => Err(format!("the status {} is not a string", status.wire)),
    }
}

/// Checks the values of a status without an enum against those that the metadata or the rules name.
fn check_documented<'v>(
    context: &Context<'_>,
    curated: &WaiterCuration,
    mut values: impl Iterator<Item = &'v String>,
) -> Result<(), String> {
    let Some(spec) = context.product.actions.get(&curated.action) else { return Ok(()) };
    let ends = |path: &str| path.rsplit('/').next() == Some(curated.status.as_str());
    let mut known = Vec::new();
    if let Some(response) = spec.response() {
        documented(response, &curated.status, &mut known);
    }
    let start = format!("{}/response/", curated.action);
    // The filter by status has the same values, and the rules sometimes more of them.
    let filter = format!("{}/{}", curated.action, curated.status);
    for (path, rule) in context.rules.members() {
        if path == filter || path.starts_with(&start) && ends(path) {
            known.extend(rule.values.iter().filter_map(|value| value.as_str().map(str::to_owned)));
            known.extend(rule.meanings.keys().cloned());
        }
    }
    match values.find(|value| !known.is_empty() && !known.contains(value)) {
        Some(value) => Err(format!("{value} is not a documented value of {}", curated.status)),
        None => Ok(()),
    }
}

/// The documented values of the members with a name, at any depth.
fn documented(schema: &Schema, name: &str, known: &mut Vec<String>) {
    if let Some(items) = &schema.items {
        documented(items, name, known);
    }
    for (member, schema) in &schema.properties {
        if member == name {
            known.extend(schema.documented_values.iter().cloned());
            known.extend(
                schema
                    .allowed_values
                    .iter()
                    .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            );
        }
        documented(schema, name, known);
    }
}

fn about(curated: &WaiterCuration) -> Vec<String> {
    let WaiterCuration { action, status, interval, timeout, .. } = curated;
    let mut facts = match curated.success.as_slice() {
        [] => format!("Polls `{action}` until it no longer lists them"),
        success => format!("Polls `{action}` until `{status}` is {}", any_of(success)),
    };
    if !curated.failure.is_empty() {
        facts += &format!("; fails if it is {}", any_of(&curated.failure));
    }
    facts += &format!(". By default, polls every {interval} seconds for up to {timeout} seconds.");
    vec![curated.about.clone(), facts]
}
