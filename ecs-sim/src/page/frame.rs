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
    html.raw("<link rel=\"icon\" href=\"data:,\"><style>").raw(STYLE).raw("</style></head><body>");
    header(&mut html, view);
    html.raw("<main>");
    content(&mut html);
    html.raw("</main></body></html>\n");
    html
}

fn header(html: &mut Html, view: &View<'_>) {
    html.raw("<header><nav><a class=\"home\" href=\"/\">ecs-sim</a>");
    html.link(&["requests"], "Requests");
    html.raw("<span class=\"fill\"></span>");
    match view.refresh {
        Some(seconds) => {
            html.raw("<span class=\"quiet\">every ").text(seconds.to_string()).raw(" s</span>");
            html.raw("<a href=\"?\">Stop refreshing</a>")
        }
        None => html.raw("<a href=\"?refresh=5\">Refresh every 5 s</a>"),
    };
    html.raw("</nav></header>");
}
