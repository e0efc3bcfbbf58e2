//! Short ways to write tags.

use crate::types::{ResourceTag, Tag};

/// `.tag([("env", "test")])` instead of a record for each.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

/// The tag of a resource, to select by it or to set it elsewhere.
impl From<ResourceTag> for Tag {
    fn from(tag: ResourceTag) -> Self {
        Self::new().key(tag.tag_key).value(tag.tag_value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_of_a_resource_selects_by_it() {
        let of_resource = ResourceTag { tag_key: "env".to_owned(), tag_value: "test".to_owned() };
        assert_eq!(Tag::from(of_resource), Tag::from(("env", "test")));
    }
}
