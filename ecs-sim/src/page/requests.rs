//! Pages of the request log and of one request.

use super::frame;
use super::html::Html;
use super::view::View;
use crate::direct_call;
use crate::recorded_request::RecordedRequest;

/// The latest requests, newest first.
pub(super) fn list(view: &View<'_>) -> Html {
    frame::page(view, "Requests", |html| {
        html.raw("<h1>Requests</h1>");
        view.service.request_log.read(|requests| match requests.len() {
            0 => drop(html.raw("<p class=\"quiet\">None so far.</p>")),
            _ => table(html, requests.iter().rev()),
        });
    })
}

/// A request with its parameters and outcome.
pub(super) fn one(view: &View<'_>, recorded: &RecordedRequest) -> Html {
    let action = shown_action(recorded);
    frame::page(view, action, |html| {
        html.raw("<p class=\"quiet\">").link(&["requests"], "Requests").raw("</p><h1>");
        html.text(action).raw("</h1>");
        facts(html, recorded);
        html.raw("<h2>Parameters</h2>");
        parameters(html, recorded);
        response(html, recorded);
        curl(html, view, recorded);
    })
}

/// A table of requests, linked to their pages.
pub(super) fn table<'a>(html: &mut Html, requests: impl Iterator<Item = &'a RecordedRequest>) {
    html.raw("<div class=\"scroll\"><table><thead><tr><th>Time</th><th>Status</th><th>Action</th>");
    html.raw(
        "<th>Response</th><th>Fault</th><th class=\"number\">Duration</th></tr></thead><tbody>",
    );
    for recorded in requests {
        html.raw("<tr><td class=\"time\" title=\"").text(recorded.time.to_string()).raw("\">");
        html.text(recorded.time.strftime("%H:%M:%S").to_string()).raw("</td><td>");
        status(html, recorded);
        html.raw("</td><td>").link(&["requests", &recorded.request_id], shown_action(recorded));
        html.raw("</td><td>").text(recorded.error_code.as_deref().unwrap_or_default());
        generated(html, recorded);
        html.raw("</td><td>").text(fault(recorded)).raw("</td><td class=\"number\">");
        html.text(recorded.shown_duration()).raw("</td></tr>");
    }
    html.raw("</tbody></table></div>");
}

fn facts(html: &mut Html, recorded: &RecordedRequest) {
    html.raw("<dl><dt>Status</dt><dd>");
    status(html, recorded);
    html.raw(" ").text(recorded.outcome());
    generated(html, recorded);
    html.raw("</dd>");
    let signature = recorded.signature.map_or_else(|| "none".to_owned(), |kind| kind.to_string());
    for (name, value) in [
        ("Request id", recorded.request_id.clone()),
        ("Time", recorded.time.to_string()),
        ("Duration", recorded.shown_duration()),
        ("Method", recorded.method.clone()),
        ("API version", format!("{} {}", recorded.version, recorded.product)),
        ("Signature", signature),
        ("Fault", fault(recorded)),
        ("Executed", if recorded.executed { "yes" } else { "no" }.to_owned()),
    ] {
        if !value.trim().is_empty() {
            html.raw("<dt>").text(name).raw("</dt><dd>").text(value).raw("</dd>");
        }
    }
    html.raw("</dl>");
}

fn parameters(html: &mut Html, recorded: &RecordedRequest) {
    if recorded.parameters.is_empty() {
        html.raw("<p class=\"quiet\">None.</p>");
        return;
    }
    html.raw("<div class=\"scroll\"><table class=\"parameters\"><thead><tr><th>Name</th>");
    html.raw("<th>Value</th></tr></thead><tbody>");
    for (name, value, is_known) in recorded.shown_parameters() {
        html.raw("<tr><td>").text(name);
        if !is_known {
            html.raw(" <span class=\"status bad\">unknown</span>");
        }
        html.raw("</td><td class=\"value\">").text(value).raw("</td></tr>");
    }
    html.raw("</tbody></table></div>");
}

/// The body of the response, and whether the state had a part in it.
fn response(html: &mut Html, recorded: &RecordedRequest) {
    html.raw("<h2>Response</h2>");
    if recorded.generated {
        html.raw(
            "<p class=\"notice\">This response was generated from the documented schema. The ",
        );
        html.raw("action has no state here: its values are invented, and nothing changed.</p>");
    }
    if recorded.status == 0 {
        html.raw("<p class=\"notice\">A fault kept this response from the client.</p>");
    }
    match recorded.response.as_str() {
        "" => html.raw("<p class=\"quiet\">Without a body.</p>"),
        text => html.raw("<pre class=\"response\">").text(text).raw("</pre>"),
    };
}

/// The same call over the control API, which needs no signature.
fn curl(html: &mut Html, view: &View<'_>, recorded: &RecordedRequest) {
    if recorded.product.is_empty() {
        return;
    }
    let json = direct_call::to_json(recorded);
    let address = quoted(&format!("{}/_sim/call", view.endpoint));
    let line = format!("curl {address} \\\n    --data {}", quoted(&json));
    html.raw("<h2>As a curl command</h2><pre class=\"line\">").text(line).raw("</pre>");
    html.raw("<p class=\"quiet\">Calls the action without a signature, over the control API. Replace each <code>");
    html.raw("***</code> by its secret value. Faults do not apply.</p>");
}

/// In the quotation marks of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn generated(html: &mut Html, recorded: &RecordedRequest) {
    if recorded.generated {
        html.raw(" <span class=\"status busy\">generated</span>");
    }
}

fn status(html: &mut Html, recorded: &RecordedRequest) {
    let mood = match recorded.status {
        0 => "quiet",
        200..=299 if recorded.error_code.is_none() => "good",
        _ => "bad",
    };
    html.raw("<span class=\"status ").raw(mood).raw("\">").text(recorded.shown_status());
    html.raw("</span>");
}

fn shown_action(recorded: &RecordedRequest) -> &str {
    if recorded.action.is_empty() { "(no action)" } else { &recorded.action }
}

fn fault(recorded: &RecordedRequest) -> String {
    match (&recorded.fault, recorded.executed) {
        (Some(fault), true) => format!("{fault}, executed"),
        (Some(fault), false) => format!("{fault}, not executed"),
        (None, _) => String::new(),
    }
}
