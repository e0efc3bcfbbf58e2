// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn join_resource_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::tag::JoinResourceGroupRequest;
    use ecs_sdk::types::ResourceType;
    let request = JoinResourceGroupRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id("i-bp1g6zv0ce8oghu7k3kp")
        .resource_group_id("rg-bp67acfmxazb4p");
    ecs.join_resource_group(request).await?;
    Ok(())
}

pub(crate) async fn list_tag_resources(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::tag::ListTagResourcesRequest;
    use ecs_sdk::types::ResourceType;
    let request = ListTagResourcesRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let mut items = ecs.list_tag_resources(request).items();
    while let Some(tag_resource) = items.try_next().await? {
        println!("{}", tag_resource.resource_id);
    }

    Ok(())
}

pub(crate) async fn tag_resources(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::tag::TagResourcesRequest;
    use ecs_sdk::types::{ResourceType, Tag};
    let request = TagResourcesRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id(["i-bp1g6zv0ce8oghu7k3kp"])
        .tag([Tag::new().key("project").value("ranking")]);
    ecs.tag_resources(request).await?;
    Ok(())
}

pub(crate) async fn untag_resources(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::tag::UntagResourcesRequest;
    use ecs_sdk::types::ResourceType;
    let request = UntagResourcesRequest::new()
        .resource_type(ResourceType::Instance)
        .resource_id(["i-bp1g6zv0ce8oghu7k3kp"])
        .tag_key(["env"]);
    ecs.untag_resources(request).await?;
    Ok(())
}
