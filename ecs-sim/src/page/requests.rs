//! Pages of the latest requests, and of one of them.

use super::frame;
use super::html::Html;
use super::view::View;
use crate::seen::SeenRequest;

/// The latest requests, newest first.
pub(super) fn list(view: &View<'_>) -> Html {
    frame::page(view, "Requests", |html| {
        html.raw("<h1>Requests</h1>");
        view.service.journal.read(|requests| match requests.len() {
            0 => drop(html.raw("<p class=\"quiet\">None so far.</p>")),
            _ => table(html, requests.iter().rev()),
        });
    })
}

/// A request with its parameters and what became of it.
pub(super) fn one(view: &View<'_>, seen: &SeenRequest) -> Html {
    let action = shown_action(seen);
    frame::page(view, action, |html| {
        html.raw("<p class=\"quiet\">").link(&["requests"], "Requests").raw("</p><h1>");
        html.text(action).raw("</h1>");
        facts(html, seen);
        html.raw("<h2>Parameters</h2>");
        parameters(html, seen);
    })
}

/// A table of requests with links to each.
pub(super) fn table<'a>(html: &mut Html, requests: impl Iterator<Item = &'a SeenRequest>) {
    html.raw("<div class=\"scroll\"><table><thead><tr><th>Time</th><th>Status</th><th>Action</th>");
    html.raw("<th>Code</th><th>Fault</th><th class=\"number\">Duration</th></tr></thead><tbody>");
    for seen in requests {
        html.raw("<tr><td class=\"time\" title=\"").text(seen.time.to_string()).raw("\">");
        html.text(seen.time.strftime("%H:%M:%S").to_string()).raw("</td><td>");
        status(html, seen);
        html.raw("</td><td>").link(&["requests", &seen.request_id], shown_action(seen));
        html.raw("</td><td>").text(seen.error_code.as_deref().unwrap_or_default());
        html.raw("</td><td>").text(fault(seen)).raw("</td><td class=\"number\">");
        html.text(seen.shown_duration()).raw("</td></tr>");
    }
    html.raw("</tbody></table></div>");
}

fn facts(html: &mut Html, seen: &SeenRequest) {
    html.raw("<dl><dt>Status</dt><dd>");
    status(html, seen);
    html.raw(" ").text(seen.outcome()).raw("</dd>");
    let signature = seen.signature.map_or_else(|| "none".to_owned(), |kind| kind.to_string());
    for (name, value) in [
        ("Request id", seen.request_id.clone()),
        ("Time", seen.time.to_string()),
        ("Duration", seen.shown_duration()),
        ("Method", seen.method.clone()),
        ("API version", format!("{} {}", seen.version, seen.product)),
        ("Signature", signature),
        ("Fault", fault(seen)),
        ("Executed", if seen.executed { "yes" } else { "no" }.to_owned()),
    ] {
        if !value.trim().is_empty() {
            html.raw("<dt>").text(name).raw("</dt><dd>").text(value).raw("</dd>");
        }
    }
    html.raw("</dl>");
}

fn parameters(html: &mut Html, seen: &SeenRequest) {
    if seen.parameters.is_empty() {
        html.raw("<p class=\"quiet\">None.</p>");
        return;
    }
    html.raw("<div class=\"scroll\"><table class=\"parameters\"><thead><tr><th>Name</th>");
    html.raw("<th>Value</th></tr></thead><tbody>");
    for (name, value, is_known) in seen.shown_parameters() {
        html.raw("<tr><td>").text(name);
        if !is_known {
            html.raw(" <span class=\"status bad\">unknown</span>");
        }
        html.raw("</td><td class=\"value\">").text(value).raw("</td></tr>");
    }
    html.raw("</tbody></table></div>");
}

fn status(html: &mut Html, seen: &SeenRequest) {
    let mood = match seen.status {
        0 => "quiet",
        200..=299 if seen.error_code.is_none() => "good",
        _ => "bad",
    };
    html.raw("<span class=\"status ").raw(mood).raw("\">").text(seen.shown_status());
    html.raw("</span>");
}

fn shown_action(seen: &SeenRequest) -> &str {
    if seen.action.is_empty() { "(no action)" } else { &seen.action }
}

fn fault(seen: &SeenRequest) -> String {
    match (&seen.fault, seen.executed) {
        (Some(fault), true) => format!("{fault}, executed"),
        (Some(fault), false) => format!("{fault}, not executed"),
        (None, _) => String::new(),
    }
}
