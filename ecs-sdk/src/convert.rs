//! Conversions that make tags shorter to write.

use crate::types::{ResourceTag, Tag};

/// Allows `.tag([("env", "test")])`.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

/// Converts the tag of a resource into one for a request, as a filter or for another resource.
impl From<ResourceTag> for Tag {
    fn from(tag: ResourceTag) -> Self {
        Self::new().key(tag.tag_key).value(tag.tag_value)
    }
}
