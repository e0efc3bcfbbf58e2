//! Changes of actions: which there are, where they are, and what their calls do.

use std::collections::BTreeSet;

use super::Version;
use super::change::{Change, Class, Mark};
use crate::model::{Action, Group, Paging, PagingStyle};

pub(super) fn compare(old: &Version<'_>, new: &Version<'_>, folder: &str) -> Vec<Change> {
    let (before, after) = (old.actions(folder), new.actions(folder));
    let mut changes = Vec::new();
    for (name, (group, action)) in &before {
        match after.get(name) {
            None => changes.push(Change::removed(*name, "the action is removed")),
            Some((new_group, new_action)) => {
                groups(name, group, new_group, &mut changes);
                calls(action, new_action, &mut changes);
                documentation(old, new, folder, (action, new_action), &mut changes);
            }
        }
    }
    for (name, (group, action)) in &after {
        if !before.contains_key(name) {
            let deprecated = if action.deprecated.is_some() { ", deprecated" } else { "" };
            let text = format!("new action in {}{deprecated}", group.name);
            changes.push(Change::new(*name, text));
        }
    }
    changes
}

fn groups(name: &str, old: &Group, new: &Group, changes: &mut Vec<Change>) {
    if old.name != new.name {
        let text = format!("moves from {} to {}", old.name, new.name);
        changes.push(Change::breaking(name, text));
    } else if old.client != new.client {
        let client = |group: &Group| group.client.clone().unwrap_or_else(|| "Client".to_owned());
        let text = format!("moves from {} to {}", client(old), client(new));
        changes.push(Change::breaking(name, text));
    }
}

fn calls(old: &Action, new: &Action, changes: &mut Vec<Change>) {
    let name = &new.name;
    if old.method != new.method {
        let text = format!("{} becomes {}", old.method, new.method);
        changes.push(Change::breaking(name, text));
    }
    if old.read_only && !new.read_only {
        let text = "read-only -> changes something: no longer retried as one";
        changes.push(Change::behaviour(name, text));
    } else if !old.read_only && new.read_only {
        changes.push(Change::behaviour(name, "changes something -> read-only: always retried"));
    }
    match (old.client_token, new.client_token) {
        (false, true) => {
            let text = "takes a ClientToken: calls that may have been executed are retried";
            changes.push(Change::behaviour(name, text));
        }
        (true, false) => {
            let text = "takes no ClientToken: calls that may have been executed are not retried";
            changes.push(Change::behaviour(name, text));
        }
        _ => {}
    }
    match (old.dry_run, new.dry_run) {
        (false, true) => {
            let added = Change::new(name, "can be tried: dry_run()");
            changes.push(Change { behaviour: true, ..added });
        }
        (true, false) => changes.push(Change::breaking(name, "has no dry_run() any more")),
        _ => {}
    }
    if old.read_timeout != new.read_timeout {
        let seconds = |time: Option<u64>| time.map_or("default".to_owned(), |t| format!("{t} s"));
        let text =
            format!("timeout {} -> {}", seconds(old.read_timeout), seconds(new.read_timeout));
        changes.push(Change::behaviour(name, text));
    }
    if old.region != new.region {
        let text = |region: &Option<String>| region.clone().unwrap_or_else(|| "none".to_owned());
        let text =
            format!("parameter of the region {} -> {}", text(&old.region), text(&new.region));
        changes.push(Change::behaviour(name, text));
    }
    paging(name, old.paging.as_ref(), new.paging.as_ref(), changes);
    ids(name, old, new, changes);
}

fn paging(name: &str, old: Option<&Paging>, new: Option<&Paging>, changes: &mut Vec<Change>) {
    match (old, new) {
        (None, None) => {}
        (None, Some(_)) => {
            let added = Change::new(name, "is paginated: items() and pages()");
            changes.push(Change { behaviour: true, ..added });
        }
        (Some(_), None) => changes.push(Change::breaking(name, "is no longer paginated")),
        (Some(old), Some(new)) => {
            let list = |paging: &Paging| paging.fields.join(".");
            if (list(old), &old.ty) != (list(new), &new.ty) {
                let text = format!("the paginated list is {}, not {}", list(new), list(old));
                changes.push(Change::breaking(name, text));
            }
            if old.style != new.style {
                let text = format!("pages {} -> {}", words(old.style), words(new.style));
                changes.push(Change::behaviour(name, text));
            }
            let sizes = |paging: &Paging| (paging.size, paging.numbered_size);
            if sizes(old) != sizes(new) {
                let size = |size: Option<u64>| size.map_or("none".to_owned(), |n| n.to_string());
                let text = format!("page size {} -> {}", size(old.size), size(new.size));
                changes.push(Change::behaviour(name, text));
            }
        }
    }
}

fn words(style: PagingStyle) -> &'static str {
    match style {
        PagingStyle::Token => "by token",
        PagingStyle::Number => "by number",
        PagingStyle::TokenOrNumber => "by token or number",
        PagingStyle::Offset => "by offset",
    }
}

fn ids(name: &str, old: &Action, new: &Action, changes: &mut Vec<Change>) {
    let limit = |action: &Action| {
        action.id_limit.as_ref().map(|limit| format!("{} {}", limit.limit, limit.field))
    };
    if limit(old) != limit(new) {
        let text = |limit: Option<String>| limit.unwrap_or_else(|| "no limit".to_owned());
        let text = format!("per call: {} -> {}", text(limit(old)), text(limit(new)));
        let change = Change::behaviour(name, text);
        let is_lost = old.id_limit.is_some() && new.id_limit.is_none();
        let class = if is_lost { Class::Major } else { Class::Minor };
        changes.push(change.class(class));
    }
}

fn documentation(
    old: &Version<'_>,
    new: &Version<'_>,
    folder: &str,
    (before, after): (&Action, &Action),
    changes: &mut Vec<Change>,
) {
    let name = &after.name;
    match (&before.deprecated, &after.deprecated) {
        (None, Some(_)) => {
            changes.push(Change::with(Mark::Changed, Class::Minor, name, "deprecated"))
        }
        (Some(_), None) => changes.push(Change::patch(name, "no longer deprecated")),
        (Some(one), Some(other)) if one != other => {
            changes.push(Change::patch(name, "another replacement"));
        }
        _ => {}
    }
    let removed = |version: &Version<'_>| {
        version.product(folder)?.actions.get(name.as_str())?.removed_in.clone()
    };
    match (removed(old), removed(new)) {
        (None, Some(date)) => {
            let text = format!("no longer in the metadata (kept; removedIn {date})");
            changes.push(Change::patch(name, text));
        }
        (Some(_), None) => changes.push(Change::patch(name, "in the metadata again")),
        _ => {}
    }
    codes(name, before, after, changes);
    if order(before, after) != order(after, before) {
        changes.push(Change::patch(name, "order of members"));
    }
    let texts =
        |action: &Action| (action.summary.clone(), action.notes.clone(), action.needs.clone());
    let is_example_new = before.example.is_some() != after.example.is_some();
    if texts(before) != texts(after) || is_example_new {
        changes.push(Change::patch(name, "documentation"));
    }
}

/// The members that both have, in the order of one of them.
fn order<'a>(action: &'a Action, other: &Action) -> Vec<(&'a str, &'a str)> {
    fn members(action: &Action) -> impl Iterator<Item = (&str, &str)> {
        let records = action.records.iter();
        records.flat_map(|it| it.fields.iter().map(|field| (it.name.as_str(), field.wire.as_str())))
    }
    let known: BTreeSet<_> = members(other).collect();
    members(action).filter(|member| known.contains(member)).collect()
}

fn codes(name: &str, before: &Action, after: &Action, changes: &mut Vec<Change>) {
    let all = |action: &Action| -> Vec<String> {
        let lists = action.errors.iter();
        lists.flat_map(|(status, list)| list.iter().map(move |c| format!("{status} {c}"))).collect()
    };
    let (before, after) = (all(before), all(after));
    let new = after.iter().filter(|code| !before.contains(code)).count();
    let removed = before.iter().filter(|code| !after.contains(code)).count();
    if new + removed > 0 {
        changes.push(Change::patch(name, format!("error codes: {new} new, {removed} removed")));
    }
}
