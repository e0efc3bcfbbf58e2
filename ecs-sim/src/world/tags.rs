//! Tags of a resource.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Keys with their values.
pub(crate) type Tags = BTreeMap<String, String>;

/// The form in responses of VPC: `{"Tag": [{"Key", "Value"}]}`.
pub(crate) fn wire_of_vpc(tags: &Tags) -> Value {
    let tags: Vec<_> =
        tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
    json!({ "Tag": tags })
}

/// The form in most responses: `{"Tag": [{"TagKey", "TagValue"}]}`.
pub(crate) fn wire(tags: &Tags) -> Value {
    let tags: Vec<_> =
        tags.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect();
    json!({ "Tag": tags })
}

/// Whether `tags` match a filter: each key is present, with its value if the filter has one.
pub(crate) fn matches(tags: &Tags, wanted: &[(String, Option<String>)]) -> bool {
    wanted.iter().all(|(key, value)| {
        tags.get(key).is_some_and(|found| value.as_ref().is_none_or(|value| value == found))
    })
}
