//! Tags of a resource.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Keys with their values.
pub(crate) type Tags = BTreeMap<String, String>;

/// As the answers of VPC write them: `{"Tag": [{"Key", "Value"}]}`.
pub(crate) fn wire_of_vpc(tags: &Tags) -> Value {
    let tags: Vec<_> =
        tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
    json!({ "Tag": tags })
}

/// As most answers write them: `{"Tag": [{"TagKey", "TagValue"}]}`.
pub(crate) fn wire(tags: &Tags) -> Value {
    let tags: Vec<_> =
        tags.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect();
    json!({ "Tag": tags })
}

/// Whether a resource with `tags` is selected: every wanted key is there, with the value if one is
/// wanted.
pub(crate) fn matches(tags: &Tags, wanted: &[(String, Option<String>)]) -> bool {
    wanted.iter().all(|(key, value)| {
        tags.get(key).is_some_and(|found| value.as_ref().is_none_or(|value| value == found))
    })
}
