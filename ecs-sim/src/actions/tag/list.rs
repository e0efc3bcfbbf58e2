//! `ListTagResources`.

use super::{kind, tagged};
use crate::actions::prelude::*;

/// The page size; the action has no parameter for it.
const PAGE: usize = 50;

/// One tag of one resource.
struct Row {
    /// The sort key among all rows.
    key: String,
    id: String,
    tag: (String, String),
}

pub(super) fn list_tag_resources(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let kind = kind(call)?;
    let (ids, wanted) = (call.list("ResourceId"), call.tag_filters());
    let filters = call.records("TagFilter");
    let mut rows = Vec::new();
    for (id, all) in tagged(world, call, kind) {
        let is_meant = (ids.is_empty() || ids.contains(&id.as_str()))
            && tags::matches(all, &wanted)
            && filters.iter().all(|filter| passes(all, filter));
        if is_meant {
            rows.extend(rows_of(&id, all));
        }
    }
    let page = Page::of_size(call, PAGE, rows.iter().map(|row| (row.key.as_str(), row)))?;
    page.response(call, |row: &Row| {
        json!({
            "ResourceId": row.id, "ResourceType": kind, "TagKey": row.tag.0, "TagValue": row.tag.1,
        })
    })
}

fn rows_of(id: &str, tags: &Tags) -> Vec<Row> {
    let row = |(key, value): (&String, &String)| Row {
        // A tab does not occur in ids and sorts before all of their characters.
        key: format!("{id}\t{key}"),
        id: id.to_owned(),
        tag: (key.clone(), value.clone()),
    };
    tags.iter().map(row).collect()
}

/// Whether a resource has the tag with one of the values, or with any value if the filter has none.
fn passes(tags: &Tags, filter: &Fields<'_>) -> bool {
    let values = filter.list("TagValues");
    let Some(value) = tags.get(filter.text("TagKey").unwrap_or_default()) else { return false };
    values.is_empty() || values.contains(&value.as_str())
}
