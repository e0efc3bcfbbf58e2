//! Tables of resources.

use jiff::Timestamp;
use serde_json::Value;

use super::collection::Item;
use super::html::Html;
use super::resource_tables::{Cell, ResourceTable};
use super::view::View;

/// A resource with its id.
pub(super) type Row<'a> = (&'a str, &'a dyn Item);

/// A table of resources with their ids as links.
pub(super) fn resources(html: &mut Html, view: &View<'_>, table: &ResourceTable, rows: &[Row<'_>]) {
    html.raw("<div class=\"scroll\"><table><thead><tr><th>Id</th>");
    for (title, cell) in table.columns {
        html.raw(opening("th", *cell)).text(title).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for (id, item) in rows {
        let resource = item.shown();
        html.raw("<tr><td class=\"id\">").link(&[table.member, id], id).raw("</td>");
        for (_, cell) in table.columns {
            html.raw(opening("td", *cell));
            show(html, view, &resource, *cell);
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table></div>");
}

/// A status as a coloured word.
pub(super) fn status(html: &mut Html, text: &str) {
    html.raw("<span class=\"status ").raw(mood(text)).raw("\">").text(text).raw("</span>");
}

/// The age of a time, in one unit: `5 min`.
pub(super) fn age(time: Timestamp, now: Timestamp) -> String {
    let seconds = now.duration_since(time).as_secs();
    match seconds {
        ..0 => "ahead".to_owned(),
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min", seconds / 60),
        3600..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} d", seconds / 86_400),
    }
}

fn opening(element: &str, cell: Cell) -> &'static str {
    match (element, cell) {
        ("th", Cell::Age(_) | Cell::Count(_) | Cell::Size(_)) => "<th class=\"number\">",
        ("th", _) => "<th>",
        (_, Cell::Age(_) | Cell::Count(_) | Cell::Size(_)) => "<td class=\"number\">",
        (_, Cell::Link(..)) => "<td class=\"id\">",
        _ => "<td>",
    }
}

fn show(html: &mut Html, view: &View<'_>, resource: &Value, cell: Cell) {
    match cell {
        Cell::Text(member) => drop(html.text(plain(member_of(resource, member)))),
        Cell::Status(member) => status(html, &plain(member_of(resource, member))),
        Cell::Age(member) => show_age(html, view, member_of(resource, member)),
        Cell::Count(member) => drop(html.text(count(member_of(resource, member)).to_string())),
        Cell::Size(member) => drop(html.text(plain(member_of(resource, member))).raw(" GiB")),
        Cell::Link(table, member) => {
            show_link(html, view, table, &plain(member_of(resource, member)))
        }
    }
}

fn show_age(html: &mut Html, view: &View<'_>, value: &Value) {
    if let Some(time) = value.as_str().and_then(|text| text.parse().ok()) {
        html.raw("<span title=\"").text(format!("{time:.0}")).raw("\">");
        html.text(age(time, view.now)).raw("</span>");
    }
}

/// A link if the resource exists, else plain text.
fn show_link(html: &mut Html, view: &View<'_>, table: &str, id: &str) {
    match view.resource(table, id) {
        Some(_) => html.link(&[table, id], id),
        None => html.text(id),
    };
}

fn member_of<'a>(resource: &'a Value, path: &str) -> &'a Value {
    path.split('/').fold(resource, |value, member| &value[member])
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

fn count(value: &Value) -> usize {
    value.as_array().map(Vec::len).or(value.as_object().map(serde_json::Map::len)).unwrap_or(0)
}

fn mood(status: &str) -> &'static str {
    match status {
        "Running" | "Available" | "InUse" | "Active" | "Prepared" => "good",
        "Accomplished" | "Finished" | "Success" => "good",
        "Failed" | "CreateFailed" | "UnAvailable" | "Timeout" | "Aborted" => "bad",
        "Stopped" | "Deprecated" | "Deleted" | "Released" | "Terminated" | "Cancelled" => "quiet",
        _ => "busy",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn ages_have_one_unit() {
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * 400);
        let cases = [
            (-1, "ahead"),
            (0, "0 s"),
            (59, "59 s"),
            (60, "1 min"),
            (3599, "59 min"),
            (3600, "1 h"),
            (172_799, "47 h"),
            (172_800, "2 d"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(age(now - SignedDuration::from_secs(seconds), now), expected);
        }
    }
}
