// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_storage_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_set::CreateStorageSetRequest;
    let request = CreateStorageSetRequest::new().zone_id("cn-hangzhou-a");
    let response = ecs.create_storage_set(request).await?;
    println!("{}", response.storage_set_id);
    Ok(())
}

pub(crate) async fn delete_storage_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_set::DeleteStorageSetRequest;
    let request = DeleteStorageSetRequest::new()
        .storage_set_id("ss-bp67acfmxazb4p07abcd");
    ecs.delete_storage_set(request).await?;
    Ok(())
}

pub(crate) async fn describe_storage_set_details(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_set::DescribeStorageSetDetailsRequest;
    let request = DescribeStorageSetDetailsRequest::new()
        .storage_set_id("ss-bp67acfmxazb4p07abcd");
    let mut items = ecs.describe_storage_set_details(request).items();
    while let Some(disk) = items.try_next().await? {
        println!("{} {}", disk.disk_id, disk.disk_name);
    }

    Ok(())
}

pub(crate) async fn describe_storage_sets(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_set::DescribeStorageSetsRequest;
    let mut items = ecs.describe_storage_sets(DescribeStorageSetsRequest::new()).items();
    while let Some(storage_set) = items.try_next().await? {
        println!("{} {}", storage_set.storage_set_id, storage_set.storage_set_name);
    }

    Ok(())
}

pub(crate) async fn modify_storage_set_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_set::ModifyStorageSetAttributeRequest;
    let request = ModifyStorageSetAttributeRequest::new()
        .storage_set_id("ss-bp67acfmxazb4p07abcd")
        .storage_set_name("database");
    ecs.modify_storage_set_attribute(request).await?;
    Ok(())
}
