// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_port_range_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::CreatePortRangeListRequest;
    let request = CreatePortRangeListRequest::new()
        .max_entries(10)
        .port_range_list_name("web-ports");
    let response = ecs.create_port_range_list(request).await?;
    println!("{}", response.port_range_list_id);
    Ok(())
}

pub(crate) async fn delete_port_range_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::DeletePortRangeListRequest;
    let request = DeletePortRangeListRequest::new()
        .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
    ecs.delete_port_range_list(request).await?;
    Ok(())
}

pub(crate) async fn describe_port_range_list_associations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::DescribePortRangeListAssociationsRequest;
    let request = DescribePortRangeListAssociationsRequest::new()
        .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
    let mut items = ecs.describe_port_range_list_associations(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.resource_id);
    }

    Ok(())
}

pub(crate) async fn describe_port_range_list_entries(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::DescribePortRangeListEntriesRequest;
    let request = DescribePortRangeListEntriesRequest::new()
        .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
    let response = ecs.describe_port_range_list_entries(request).await?;
    for entry in response.entries {
        println!("{}", entry.description);
    }

    Ok(())
}

pub(crate) async fn describe_port_range_lists(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::DescribePortRangeListsRequest;
    let request = DescribePortRangeListsRequest::new();
    let mut items = ecs.describe_port_range_lists(request).items();
    while let Some(port_range_list) = items.try_next().await? {
        println!(
            "{} {}", port_range_list.port_range_list_id, port_range_list
            .port_range_list_name
        );
    }

    Ok(())
}

pub(crate) async fn modify_port_range_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::port_range_list::ModifyPortRangeListRequest;
    let request = ModifyPortRangeListRequest::new()
        .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
    ecs.modify_port_range_list(request).await?;
    Ok(())
}
