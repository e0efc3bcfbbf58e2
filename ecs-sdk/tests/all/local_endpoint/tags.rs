//! Tags are set on resources of every kind and removed.

use ecs_sdk::security_group::CreateSecurityGroupRequest;
use ecs_sdk::tag::list_tag_resources::TagFilter;
use ecs_sdk::tag::{ListTagResourcesRequest, TagResourcesRequest, UntagResourcesRequest};
use ecs_sdk::types::ResourceType;

use super::support::{Test, rejected, run, test};

/// Resource, key and value of each tag.
async fn tags(test: &Test, request: ListTagResourcesRequest) -> Vec<(String, String, String)> {
    let response = test.ecs.list_tag_resources(request).await.unwrap();
    let tags = response.tag_resources.into_iter();
    tags.map(|tag| (tag.resource_id, tag.tag_key, tag.tag_value)).collect()
}

#[tokio::test]
async fn a_tag_is_set_found_changed_and_removed() {
    let test = test().await;
    let group = CreateSecurityGroupRequest::new().tag([("env", "test")]);
    let group = test.ecs.create_security_group(group).await.unwrap().security_group_id;
    let instance = test.running(run(1)).await;
    let disk = test.system_disk(&instance).await;
    let kinds = [
        (ResourceType::Instance, &instance),
        (ResourceType::Disk, &disk),
        (ResourceType::SecurityGroup, &group),
    ];
    for (kind, id) in kinds {
        let set = TagResourcesRequest::new().resource_type(kind.clone()).resource_id([id]);
        test.ecs.tag_resources(set.clone().tag([("env", "a"), ("owner", "me")])).await.unwrap();
        test.ecs.tag_resources(set.tag([("env", "b")])).await.unwrap();
        let list = ListTagResourcesRequest::new().resource_type(kind.clone());
        let of = |key: &str, value: &str| (id.clone(), key.to_owned(), value.to_owned());
        let of_resource = tags(&test, list.clone().resource_id([id])).await;
        assert_eq!(of_resource, [of("env", "b"), of("owner", "me")], "{kind}");
        let filter = TagFilter::new().tag_key("env").tag_values(["b"]);
        assert_eq!(tags(&test, list.clone().tag_filter([filter])).await, of_resource, "{kind}");
        assert!(tags(&test, list.clone().tag([("env", "a")])).await.is_empty(), "{kind}");

        let remove = UntagResourcesRequest::new().resource_type(kind.clone()).resource_id([id]);
        test.ecs.untag_resources(remove.clone().tag_key(["env"])).await.unwrap();
        let left = tags(&test, list.clone().resource_id([id])).await;
        assert_eq!(left, [of("owner", "me")], "{kind}");
        test.ecs.untag_resources(remove.all(true)).await.unwrap();
        assert!(tags(&test, list.resource_id([id])).await.is_empty(), "{kind}");
    }
}

#[tokio::test]
async fn an_unknown_resource_leaves_the_others_unchanged() {
    let test = test().await;
    let id = test.running(run(1)).await;
    let set = TagResourcesRequest::new().resource_type(ResourceType::Instance);
    let mixed = set.clone().resource_id([id.as_str(), "i-none"]).tag([("env", "a")]);
    rejected(test.ecs.tag_resources(mixed).await, "InvalidResourceId.NotFound", 404);
    assert!(test.instance(&id).await.unwrap().tags.is_empty());
    let reserved = set.resource_id([&id]).tag([("acs:x", "1")]);
    rejected(test.ecs.tag_resources(reserved).await, "InvalidTagKey.Malformed", 400);
}
