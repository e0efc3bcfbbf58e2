//! The search over resources and requests.

use super::frame;
use super::html::Html;
use super::resource_tables::RESOURCE_TABLES;
use super::resources::newest_first;
use super::view::View;
use super::{requests, table};
use crate::recorded_request::RecordedRequest;

/// The maximum number of matches per table.
const MANY: usize = 50;

/// The resources and requests that contain each word of the query, in any case. Secrets are not
/// searched.
pub(super) fn page(view: &View<'_>) -> Html {
    let query = view.query.get("q").map(String::as_str).unwrap_or_default();
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    frame::page(view, "Search", |html| {
        html.raw("<h1>Search</h1>");
        if words.is_empty() {
            html.raw("<p class=\"quiet\">Search for an id, a name, a tag, an address, an action ");
            html.raw("or an error code.</p>");
            return;
        }
        if !resources(html, view, &words) & !recorded(html, view, &words) {
            html.raw("<p class=\"quiet\">No resource or request contains <q>").text(query);
            html.raw("</q>.</p>");
        }
    })
}

/// The tables of matching resources. Returns whether there are any.
fn resources(html: &mut Html, view: &View<'_>, words: &[String]) -> bool {
    let mut found = false;
    for table in RESOURCE_TABLES {
        let (given, own) = newest_first(view, table);
        let is_match = |(id, item): &(&str, _)| {
            let item: &dyn super::collection::Item = *item;
            contains(&format!("{id} {}", item.shown()), words)
        };
        let rows: Vec<_> = own.into_iter().chain(given).filter(is_match).collect();
        if let Some(first) = rows.chunks(MANY).next() {
            found = true;
            heading(html, table.title, rows.len());
            table::resources(html, view, table, first);
        }
    }
    found
}

/// The table of matching requests. Returns whether there are any.
fn recorded(html: &mut Html, view: &View<'_>, words: &[String]) -> bool {
    view.service.request_log.read(|all| {
        let matches = |recorded: &&RecordedRequest| contains(&text(recorded), words);
        let rows: Vec<&RecordedRequest> = all.iter().rev().filter(matches).collect();
        if let Some(first) = rows.chunks(MANY).next() {
            heading(html, "Requests", rows.len());
            requests::table(html, first.iter().copied());
        }
        !rows.is_empty()
    })
}

/// The text of a request that is searched.
fn text(recorded: &RecordedRequest) -> String {
    format!("{recorded:#} {}", recorded.response)
}

fn contains(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().all(|word| text.contains(word))
}

fn heading(html: &mut Html, title: &str, count: usize) {
    html.raw("<h2>").text(title).raw(" <small>");
    if count > MANY {
        html.text(format!("{MANY} of "));
    }
    html.text(count.to_string()).raw("</small></h2>");
}
