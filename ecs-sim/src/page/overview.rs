//! The first page.

use jiff::SignedDuration;
use std::time::Duration;

use super::html::Html;
use super::resource_tables::{RESOURCE_TABLES, ResourceTable};
use super::table::Row;
use super::view::View;
use super::{controls, frame, requests, resources, table};

/// The number of resources per kind on the first page.
const FEW: usize = 10;

/// The number of requests on the first page.
const LATEST: usize = 8;

/// The endpoint, its resources and its latest requests.
pub(super) fn page(view: &View<'_>) -> Html {
    let tables: Vec<_> = RESOURCE_TABLES.iter().map(|table| own(view, table)).collect();
    let is_new = tables.iter().all(|own| own.rows.is_empty());
    frame::page(view, "Local ECS endpoint", |html| {
        html.raw("<h1>Local ECS endpoint</h1>");
        about(html, view);
        notices(html, view);
        usage(html, view, is_new);
        controls::panel(html, view);
        counts(html, &tables);
        latest(html, view);
        for own in tables.iter().filter(|own| !own.rows.is_empty()) {
            some(html, view, own);
        }
    })
}

/// The page for a resource that does not exist, or no longer.
pub(super) fn missing(view: &View<'_>, path: &str) -> Html {
    frame::page(view, "Not found", |html| {
        html.raw("<h1>Not found</h1><p><code>").text(path).raw("</code> does not ");
        html.raw("exist, or no longer exists. <a href=\"/\">Overview</a></p>");
    })
}

/// A table with the resources that were created, newest first, and the number of default ones.
struct Own<'a> {
    table: &'static ResourceTable,
    rows: Vec<Row<'a>>,
    given: usize,
}

fn own<'a>(view: &View<'a>, table: &'static ResourceTable) -> Own<'a> {
    let (given, rows) = resources::newest_first(view, table);
    Own { table, rows, given: given.len() }
}

fn about(html: &mut Html, view: &View<'_>) {
    html.raw("<p class=\"quiet\">Version ").text(env!("CARGO_PKG_VERSION")).raw(", running since ");
    html.text(format!("{:.0}", view.service.since)).raw(". ");
    match &view.service.state_file {
        Some(file) => {
            html.raw("The state is saved to <code>").text(file.path().display().to_string());
            html.raw("</code> half a second after each change. ")
        }
        None => html.raw("The state is lost when the endpoint stops. "),
    };
    html.raw("<a href=\"/_sim/view/coverage\">Which actions have state?</a></p>");
}

/// Settings that change the behaviour of the endpoint.
fn notices(html: &mut Html, view: &View<'_>) {
    let ahead = Duration::from_millis(view.world.ahead_ms);
    if let Ok(ahead) = SignedDuration::try_from(ahead)
        && !ahead.is_zero()
    {
        let ahead = format!("{ahead:#}");
        html.raw("<p class=\"notice\">The clock is ahead by ").text(ahead).raw(".</p>");
    }
    let faults = view.service.faults.list();
    if !faults.is_empty() {
        html.raw("<div class=\"notice\">Active faults:<ul>");
        for fault in faults {
            let json = serde_json::to_string(&fault).unwrap_or_default();
            html.raw("<li><code>").text(json).raw("</code></li>");
        }
        html.raw("</ul></div>");
    }
}

fn usage(html: &mut Html, view: &View<'_>, is_open: bool) {
    html.raw(if is_open { "<details open>" } else { "<details>" });
    html.raw("<summary>How to use it</summary><p>Set these variables for your program:</p><pre>");
    let region = view.world.regions.first().map_or("", |region| region.id.as_str());
    let (id, secret) = view.service.keys.shown();
    for (name, value) in [
        ("ENDPOINT", view.endpoint.as_str()),
        ("REGION_ID", region),
        ("ACCESS_KEY_ID", id),
        ("ACCESS_KEY_SECRET", secret),
    ] {
        html.raw("export ALIBABA_CLOUD_").text(name).raw("=").text(value).raw("\n");
    }
    let scheme = view.service.scheme();
    let (_, host) = view.endpoint.split_once("://").unwrap_or_default();
    html.raw("</pre><p>For other clients, set the endpoint <code>").text(host);
    html.raw("</code> and the protocol <code>").raw(scheme);
    html.raw("</code>. The control API of the endpoint is below ");
    html.raw("<a href=\"/_sim/health\"><code>/_sim/</code></a>: ");
    html.raw("<a href=\"/_sim/state\">state</a>, <a href=\"/_sim/faults\">faults</a>, ");
    html.raw("<a href=\"/_sim/requests\">requests</a>.</p></details>");
}

/// A card for each kind with resources, and a line of links to the other kinds.
fn counts(html: &mut Html, tables: &[Own<'_>]) {
    let (found, empty): (Vec<_>, Vec<_>) =
        tables.iter().partition(|own| !own.rows.is_empty() || own.given > 0);
    html.raw("<ul class=\"counts\">");
    for Own { table, rows, given } in &found {
        html.raw(if rows.is_empty() { "<li class=\"none\">" } else { "<li>" });
        html.raw("<a href=\"").target(&[table.member]).raw("\"><b>").text(rows.len().to_string());
        html.raw("</b>");
        if *given > 0 {
            html.raw("<small>+ ").text(given.to_string()).raw("</small>");
        }
        html.raw("<span>").text(table.title).raw("</span></a></li>");
    }
    html.raw("</ul>");
    if found.iter().any(|own| own.given > 0) {
        html.raw("<p class=\"quiet\">After a plus: default resources of every account.</p>");
    }
    html.raw("<p class=\"quiet empty\">No resources yet: ");
    for (index, own) in empty.iter().enumerate() {
        html.raw(if index > 0 { " \u{b7} " } else { "" })
            .link(&[own.table.member], own.table.title);
    }
    html.raw("</p>");
}

fn some(html: &mut Html, view: &View<'_>, Own { table, rows, .. }: &Own<'_>) {
    html.raw("<h2>").link(&[table.member], table.title).raw("</h2>");
    let (first, rest) = rows.split_at(rows.len().min(FEW));
    table::resources(html, view, table, first);
    if !rest.is_empty() {
        let all = format!("All {}", rows.len());
        html.raw("<p>").link(&[table.member], all).raw("</p>");
    }
}

fn latest(html: &mut Html, view: &View<'_>) {
    html.raw("<h2>").link(&["requests"], "Requests").raw("</h2>");
    view.service.request_log.read(|all| {
        if all.is_empty() {
            html.raw("<p class=\"quiet\">None so far.</p>");
            return;
        }
        requests::table(html, all.iter().rev().take(LATEST));
        if all.len() > LATEST {
            let all = format!("The latest {}", all.len());
            html.raw("<p>").link(&["requests"], all).raw("</p>");
        }
    });
}
