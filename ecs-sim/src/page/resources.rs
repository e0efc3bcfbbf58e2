//! Pages of one kind of resource, and of one resource.

use serde_json::Value;
use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::html::Html;
use super::resource_tables::{self, RESOURCE_TABLES, ResourceTable};
use super::table::Row;
use super::view::View;
use super::{controls, frame, table};

/// The maximum number of resources on a page.
const MANY: usize = 1000;

/// All resources of a kind.
pub(super) fn list(view: &View<'_>, member: &str) -> Option<Html> {
    let table = resource_tables::find(member)?;
    let (given, own) = newest_first(view, table);
    Some(frame::page(view, table.title, |html| {
        html.raw("<h1>").text(table.title).raw("</h1>");
        section(html, view, table, &own);
        if !given.is_empty() {
            html.raw("<h2>Default resources</h2>");
            section(html, view, table, &given);
        }
    }))
}

/// One resource with all its members.
pub(super) fn one(view: &View<'_>, member: &str, id: &str) -> Option<Html> {
    let table = resource_tables::find(member)?;
    let item = view.resource(member, id)?;
    let resource = item.shown();
    Some(frame::page(view, id, |html| {
        html.raw("<p class=\"quiet\">").link(&[member], table.title).raw("</p><h1>");
        html.text(id).raw("</h1>");
        table::resources(html, view, table, &[(id, item)]);
        if member == "instances" && view.is_reclaimable(id) {
            controls::reclaim(html, id);
        }
        related(html, view, member, id, &resource);
        let json = serde_json::to_string_pretty(&resource).unwrap_or_default();
        html.raw("<h2>JSON</h2><pre>").text(json).raw("</pre>");
    }))
}

/// The resources of a kind: the default ones, and those that were created.
pub(super) fn newest_first<'a>(
    view: &View<'a>,
    table: &ResourceTable,
) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
    let mut rows: Vec<_> = table.resources(view.world).iter().collect();
    rows.sort_by_key(|(id, item)| (Reverse(item.created()), *id));
    rows.into_iter().partition(|(_, item)| item.is_given(view.world))
}

fn section(html: &mut Html, view: &View<'_>, table: &ResourceTable, rows: &[Row<'_>]) {
    if rows.is_empty() {
        html.raw("<p class=\"quiet\">None created.</p>");
        return;
    }
    let (first, rest) = rows.split_at(rows.len().min(MANY));
    table::resources(html, view, table, first);
    if !rest.is_empty() {
        let count = rest.len().to_string();
        html.raw("<p class=\"quiet\">").text(count).raw(" older resources are not listed.</p>");
    }
}

/// Links to the resources that this one refers to, and to those that refer to it.
fn related(html: &mut Html, view: &View<'_>, member: &str, id: &str, resource: &Value) {
    let mut named = BTreeSet::new();
    texts(resource, &mut named);
    let id_in_json = Value::from(id).to_string();
    let mut links = Vec::new();
    for table in RESOURCE_TABLES {
        for (other, item) in table.resources(view.world).iter() {
            let is_itself = table.member == member && other == id;
            if !is_itself && (named.contains(other) || item.text().contains(&id_in_json)) {
                links.push((table, other));
            }
        }
    }
    if links.is_empty() {
        return;
    }
    html.raw("<h2>Related</h2><dl>");
    for (table, id) in links {
        html.raw("<dt>").text(table.title).raw("</dt><dd>").link(&[table.member, id], id);
        html.raw("</dd>");
    }
    html.raw("</dl>");
}

fn texts<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            found.insert(name);
            texts(value, found);
        }),
        _ => {}
    }
}
