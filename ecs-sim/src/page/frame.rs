//! The frame of every page.

use super::html::Html;
use super::view::View;

const STYLE: &str = include_str!("style.css");

/// A whole page with a title.
pub(super) fn page(view: &View<'_>, title: &str, content: impl FnOnce(&mut Html)) -> Html {
    let mut html = Html::default();
    html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    html.text(title).raw(" · ecs-sim</title>");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
    if let Some(seconds) = view.refresh {
        let seconds = seconds.to_string();
        html.raw("<meta http-equiv=\"refresh\" content=\"").text(seconds).raw("\">");
    }
    // An empty icon, so that browsers do not request one.
    html.raw("<link rel=\"icon\" href=\"data:,\"><style>").raw(STYLE).raw("</style>");
    html.raw("<script src=\"/_sim/view/script.js\" defer></script></head><body>");
    header(&mut html, view);
    html.raw("<main>");
    content(&mut html);
    html.raw("</main></body></html>\n");
    html
}

fn header(html: &mut Html, view: &View<'_>) {
    html.raw("<header><nav><a class=\"home\" href=\"/\">ecs-sim</a>");
    html.link(&["requests"], "Requests");
    html.raw(
        "<form class=\"search\" action=\"/_sim/view/search\"><input type=\"search\" name=\"q\" ",
    );
    html.raw("placeholder=\"Search\" aria-label=\"Search\" value=\"");
    html.text(view.query.get("q").map(String::as_str).unwrap_or_default()).raw("\"></form>");
    html.raw("<span class=\"fill\"></span>");
    match view.refresh {
        Some(seconds) => {
            html.raw("<span class=\"quiet\">every ").text(seconds.to_string()).raw(" s</span>");
            address(html, view, "").raw("\">Stop refreshing</a>")
        }
        None => address(html, view, "refresh=5").raw("\">Refresh every 5 s</a>"),
    };
    html.raw("</nav></header>");
}

/// The beginning of a link to this page: the address that keeps the text of a search.
fn address<'h>(html: &'h mut Html, view: &View<'_>, parameter: &'static str) -> &'h mut Html {
    html.raw("<a href=\"?");
    match view.query.get("q") {
        Some(text) => {
            html.raw("q=").value(text).raw(if parameter.is_empty() { "" } else { "&amp;" })
        }
        None => html,
    }
    .raw(parameter)
}
