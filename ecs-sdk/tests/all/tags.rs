//! Conversions of tags.

use ecs_sdk::types::{ResourceTag, Tag};

#[test]
fn the_tag_of_a_resource_becomes_a_filter() {
    let mut of_resource = ResourceTag::default();
    of_resource.tag_key = "env".to_owned();
    of_resource.tag_value = "test".to_owned();
    assert_eq!(Tag::from(of_resource), Tag::from(("env", "test")));
}
