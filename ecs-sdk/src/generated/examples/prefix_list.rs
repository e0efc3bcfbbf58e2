// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_prefix_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::CreatePrefixListRequest;
    use ecs_sdk::types::AddressFamily;
    let request = CreatePrefixListRequest::new()
        .max_entries(10)
        .address_family(AddressFamily::Ipv4)
        .prefix_list_name("offices");
    let response = ecs.create_prefix_list(request).await?;
    println!("{}", response.prefix_list_id);
    Ok(())
}

pub(crate) async fn delete_prefix_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::DeletePrefixListRequest;
    let request = DeletePrefixListRequest::new()
        .prefix_list_id("pl-bp1unused00000000abcd");
    ecs.delete_prefix_list(request).await?;
    Ok(())
}

pub(crate) async fn describe_prefix_list_associations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::DescribePrefixListAssociationsRequest;
    let request = DescribePrefixListAssociationsRequest::new()
        .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd");
    let mut items = ecs.describe_prefix_list_associations(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.resource_id);
    }

    Ok(())
}

pub(crate) async fn describe_prefix_list_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::DescribePrefixListAttributesRequest;
    let request = DescribePrefixListAttributesRequest::new()
        .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd");
    let response = ecs.describe_prefix_list_attributes(request).await?;
    for entry in response.entries {
        println!("{}", entry.cidr);
    }

    Ok(())
}

pub(crate) async fn describe_prefix_lists(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::DescribePrefixListsRequest;
    let mut items = ecs.describe_prefix_lists(DescribePrefixListsRequest::new()).items();
    while let Some(prefix_list) = items.try_next().await? {
        println!("{} {}", prefix_list.prefix_list_id, prefix_list.prefix_list_name);
    }

    Ok(())
}

pub(crate) async fn modify_prefix_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::prefix_list::ModifyPrefixListRequest;
    let request = ModifyPrefixListRequest::new()
        .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd")
        .prefix_list_name("offices");
    ecs.modify_prefix_list(request).await?;
    Ok(())
}
