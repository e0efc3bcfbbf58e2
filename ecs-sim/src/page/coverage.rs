//! The page about the actions that have state.

use super::frame;
use super::html::Html;
use super::view::View;
use crate::coverage::{self, Product};

/// Counts, and a list of names for each product.
pub(super) fn page(view: &View<'_>) -> Html {
    frame::page(view, "Actions with state", |html| {
        html.raw("<h1>Actions with state</h1><p>An action without state checks its parameters, ");
        html.raw("its region and its ids. If it reads, its lists are empty; otherwise its ");
        html.raw("response is generated");
        html.raw(", or rejected with <code>--unimplemented reject</code>.</p>");
        for Product { name, with_state, without_state } in coverage::products() {
            for (title, actions) in [("with", with_state), ("without", without_state)] {
                if actions.is_empty() {
                    continue;
                }
                html.raw("<h2>").text(format!("{name}: {} {title} state", actions.len()));
                html.raw("</h2><p>").text(actions.join(", ")).raw("</p>");
            }
        }
    })
}
