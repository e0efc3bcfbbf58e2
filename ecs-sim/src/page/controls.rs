//! Forms that call the control API. The script of the pages sends them.

use super::html::Html;
use super::view::View;

/// Settings of faults that need no further input, as the title of an option and its JSON.
const FAULTS: &[(&str, &str)] = &[
    ("Throttling", r#"{"kind":"throttling"}"#),
    ("Internal error", r#"{"kind":"internal_error"}"#),
    ("Service unavailable", r#"{"kind":"service_unavailable"}"#),
    ("Bad gateway", r#"{"kind":"bad_gateway"}"#),
    ("No stock", r#"{"kind":"no_stock"}"#),
    ("Expired token", r#"{"kind":"expired_token"}"#),
    ("Nonce used", r#"{"kind":"nonce_used"}"#),
    ("Connection reset", r#"{"kind":"reset"}"#),
    ("Connection reset after execution", r#"{"kind":"reset","executed":true}"#),
    ("No response", r#"{"kind":"stall"}"#),
    ("Truncated body", r#"{"kind":"truncated_body"}"#),
    ("Delay of 3 s", r#"{"kind":"delay","min_ms":3000,"max_ms":3000}"#),
    ("Delay of 30 s", r#"{"kind":"delay","min_ms":30000,"max_ms":30000}"#),
];

/// Spans by which the clock can be advanced.
const SPANS: &[(&str, &str)] = &[
    ("10 s", "10000"),
    ("1 min", "60000"),
    ("5 min", "300000"),
    ("1 h", "3600000"),
    ("1 d", "86400000"),
    ("30 d", "2592000000"),
];

/// Clock, faults, spot instances, and what resets them.
pub(super) fn panel(html: &mut Html, view: &View<'_>) {
    html.raw("<details class=\"controls\"><summary>Controls</summary>");
    html.raw("<noscript><p>They need JavaScript.</p></noscript>");
    html.raw("<form data-control=\"clock\"><label>Advance the clock by <select name=\"span\">");
    options(html, SPANS);
    html.raw("</select></label><button>Advance</button></form>");
    html.raw("<form data-control=\"fault\"><label>Inject <select name=\"fault\">");
    options(html, FAULTS);
    html.raw("</select></label><label>for action <input name=\"action\" placeholder=\"all\" ");
    html.raw("autocomplete=\"off\" spellcheck=\"false\"></label><label>times ");
    html.raw("<input name=\"times\" type=\"number\" min=\"1\" value=\"1\"></label>");
    html.raw("<button>Inject</button></form>");
    spot(html, view);
    html.raw("<div class=\"buttons\">");
    if !view.service.faults.list().is_empty() {
        button(html, "DELETE", "/_sim/faults", "Remove all faults");
    }
    button(html, "DELETE", "/_sim/requests", "Clear requests");
    html.raw("<button data-method=\"DELETE\" data-path=\"/_sim/state\" ");
    html.raw("data-confirm=\"Reset the state? All resources that were created are removed.\">");
    html.raw("Reset the state</button>");
    if view.service.state_file.is_some() {
        button(html, "POST", "/_sim/state/save", "Save the state");
    }
    html.raw("</div></details>");
}

/// A button that reclaims a spot instance.
pub(super) fn reclaim(html: &mut Html, id: &str) {
    html.raw("<form data-control=\"reclaim\"><input type=\"hidden\" name=\"instance\" value=\"");
    html.text(id).raw("\"><button>Reclaim this spot instance</button></form>");
}

fn spot(html: &mut Html, view: &View<'_>) {
    let is_open = |id: &&str| view.is_reclaimable(id);
    let ids: Vec<&str> = view.world.instances.keys().map(String::as_str).filter(is_open).collect();
    if ids.is_empty() {
        return;
    }
    html.raw("<form data-control=\"reclaim\"><label>Spot instance <select name=\"instance\">");
    for id in ids {
        html.raw("<option>").text(id).raw("</option>");
    }
    html.raw("</select></label><button>Reclaim</button></form>");
}

fn options(html: &mut Html, options: &[(&str, &str)]) {
    for (title, value) in options {
        html.raw("<option value=\"").text(value).raw("\">").text(title).raw("</option>");
    }
}

fn button(html: &mut Html, method: &'static str, path: &'static str, title: &'static str) {
    html.raw("<button data-method=\"").raw(method).raw("\" data-path=\"").raw(path);
    html.raw("\">").raw(title).raw("</button>");
}
